#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace qs::widgets {
class ExactDecimal;
}

namespace qs::pages {

/// Folded away until asked for: the exact decimal in full, hex float, code in binary, exact difference, ulp.
class DetailsPanel : public QWidget {
  Q_OBJECT

public:
  explicit DetailsPanel(QWidget* parent = nullptr);
  void show(const FormatsReading& reading, bool open);
  using QWidget::show;

signals:
  void openChanged(bool open);

protected:
  void changeEvent(QEvent* event) override;

private:
  QLabel* addRow(int row, QWidget* value);
  QLabel* addText(int row, QLabel*& value);
  void translate();
  void fill(const FormatsReading& r);

  QToolButton* m_toggle;
  QWidget* m_body;
  QGridLayout* m_grid;
  QLabel *m_exactName, *m_hexName, *m_binaryName, *m_differenceName, *m_ulpName;
  widgets::ExactDecimal *m_exact, *m_difference;
  QLabel *m_hex, *m_binary, *m_ulp;
  std::optional<FormatsReading> m_reading;
};

} // namespace qs::pages
