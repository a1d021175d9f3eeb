#pragma once

#include "app/pages/integers/conversions_model.h"
#include "app/pages/integers/integers_view.h"

class QLabel;

namespace qs::widgets {
class BinaryPoint;
class EntryField;
class ExactDecimal;
class Notice;
struct BitRow;
} // namespace qs::widgets

namespace qs::pages {

class NumberBox;

/// The first operand with a binary point that can be moved: what it is worth, what such numbers can hold, and
/// how a real number is stored in it.
class FixedView final : public IntegersView {
  Q_OBJECT

public:
  explicit FixedView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  void build();
  void connectParts();
  [[nodiscard]] widgets::BitRow row(const FixedFigures& fixed) const;
  void showFacts(const FixedFigures& fixed);
  void showStored(const FixedFigures& fixed);
  void movePoint(int bits);
  void realTyped(const QString& text);

  OperandEditor* m_a;
  widgets::BinaryPoint* m_point;
  QLabel* m_pointName;
  NumberBox* m_pointBox;
  widgets::ExactDecimal* m_value;
  QLabel* m_facts;
  QLabel* m_realName;
  widgets::EntryField* m_real;
  widgets::Notice* m_notice;
  QLabel* m_stored;
};

} // namespace qs::pages
