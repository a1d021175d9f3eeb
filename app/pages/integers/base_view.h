#pragma once

#include "app/pages/integers/conversions_model.h"
#include "app/pages/integers/integers_view.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace qs::widgets {
class EntryField;
class LadderView;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class NumberChooser;
class Stepper;

/// An integer in another base: repeated division one way, the sum of its places the other.
class BaseView final : public IntegersView {
  Q_OBJECT

public:
  explicit BaseView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void connectParts();
  void numberTyped(const QString& text);
  void digitsTyped(const QString& text);
  void showLadder(const BaseFigures& base);
  void showSum(const BaseFigures& base);
  [[nodiscard]] QString sentence(const BaseFigures& base) const;

  OperandEditor* m_a;
  QWidget* m_rule;
  QLabel* m_numberName;
  widgets::EntryField* m_number;
  QToolButton* m_follow;
  QLabel* m_baseName;
  NumberChooser* m_base;
  QLabel* m_digitsName;
  widgets::EntryField* m_digits;
  widgets::Notice* m_notice;
  widgets::LadderView* m_ladder;
  Stepper* m_stepper;
  QLabel* m_sum;
  QBoxLayout* m_body;
};

} // namespace qs::pages
