#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace qs::pages {

/// One button per landmark of a format; greyed with the reason where the format lacks it.
class PresetsBar : public QWidget {
  Q_OBJECT

public:
  explicit PresetsBar(QWidget* parent = nullptr);
  void show(const formats::FormatSpec& format);
  using QWidget::show;

signals:
  void chosen(qs::formats::Code code, const QString& name);

protected:
  void changeEvent(QEvent* event) override;

private:
  void refresh();

  QLabel* m_name;
  std::vector<QToolButton*> m_buttons;
  formats::FormatSpec m_format;
  std::vector<Preset> m_presets;
};

} // namespace qs::pages
