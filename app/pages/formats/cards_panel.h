#pragma once

#include "core/formats/format_spec.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qs::pages {

/// What the frameworks call a format and say of it, one row each.
class CardsPanel : public QWidget {
  Q_OBJECT

public:
  explicit CardsPanel(QWidget* parent = nullptr);
  void show(const formats::FormatSpec& format);
  using QWidget::show;

protected:
  void changeEvent(QEvent* event) override;

private:
  void fill();

  QGridLayout* m_grid;
  QLabel* m_title;
  QList<QLabel*> m_labels; ///< two for each framework: its name, what it says
  formats::FormatSpec m_format;
};

} // namespace qs::pages
