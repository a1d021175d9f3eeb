#pragma once

#include "app/pages/formats/formats_view.h"

namespace qs::widgets {
class BitFieldView;
struct BitEdit;
} // namespace qs::widgets

class QLabel;

namespace qs::pages {

class ComparisonPanel;
class DetailsPanel;
class LinePanel;
class ValuePanel;

/// The anatomy of one value: its bits, what they mean, what was entered and what is stored, and its place on
/// the line.
class BitsView final : public FormatsView {
  Q_OBJECT

public:
  explicit BitsView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  void connectParts();
  void connectHovering();
  void connectCopying();
  void editBits(formats::Code code, const widgets::BitEdit& edit);
  void highlight(std::optional<formats::FieldRole> field);
  void showChange();
  void tryBit(int bit);
  void pointAt(const std::optional<formats::Code>& code);
  void say(const QString& text);

  QWidget* m_figure; ///< everything but the details: what is copied and exported as one picture
  widgets::BitFieldView* m_bits;
  QLabel* m_change; ///< what the last change did to the bits
  ValuePanel* m_value;
  ComparisonPanel* m_comparison;
  DetailsPanel* m_details;
  LinePanel* m_line;
};

} // namespace qs::pages
