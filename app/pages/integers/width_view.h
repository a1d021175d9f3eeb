#pragma once

#include "app/pages/integers/integers_view.h"

class QButtonGroup;
class QLabel;
class QToolButton;

namespace qs::widgets {
class BitLinesView;
}

namespace qs::pages {

class NumberChooser;

/// The first operand at another width: which bits are copied, which are dropped, and whether the value
/// survives.
class WidthView final : public IntegersView {
  Q_OBJECT

public:
  explicit WidthView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  void build();
  void connectParts();
  void showLines(integers::Pattern result);
  void showVerdict(integers::Pattern result, bool keepsUnsigned, bool keepsSigned);

  OperandEditor* m_a;
  QLabel* m_widthName;
  NumberChooser* m_width;
  QButtonGroup* m_extensions;
  QToolButton* m_adopt;
  widgets::BitLinesView* m_lines;
  QLabel* m_what;
  QLabel* m_verdict;
};

} // namespace qs::pages
