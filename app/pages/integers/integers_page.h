#pragma once

#include "app/pages/integers/integers_model.h"
#include "app/pages/page.h"

#include <optional>

namespace qs::widgets {
class CarryView;
class Notice;
} // namespace qs::widgets

class QButtonGroup;
class QLabel;
class QToolButton;

namespace qs::pages {

class OperandEditor;

/// One pattern in two readings, and what negation, addition and subtraction do to it, column by column.
class IntegersPage : public Page {
  Q_OBJECT

public:
  explicit IntegersPage(session::Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;
  [[nodiscard]] QList<QWidget*> views() const override;

protected:
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] QWidget* buildHeader();
  [[nodiscard]] QWidget* buildOperation();
  [[nodiscard]] QWidget* buildStepper();
  void connectParts();
  void retranslate();
  void show(const state::AppState& state);
  void showOperation();
  void showStep();
  void showFlags();
  void propose(const state::IntegersState& next, const QString& gesture, const QString& mergeKey = {});
  void typed(bool first, const QString& text);
  void goToStep(int step);

  [[nodiscard]] const state::IntegersState& shown() const { return session().state().integers; }

  std::optional<IntegersFigures> m_figures;
  QLabel* m_widthLabel = nullptr;
  QButtonGroup* m_widths = nullptr;
  QButtonGroup* m_readings = nullptr;
  QButtonGroup* m_operations = nullptr;
  OperandEditor* m_a = nullptr;
  OperandEditor* m_b = nullptr;
  widgets::Notice* m_notice = nullptr;
  widgets::CarryView* m_carry = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_position = nullptr;
  QToolButton* m_first = nullptr;
  QToolButton* m_reverse = nullptr;
  QToolButton* m_step = nullptr;
  QToolButton* m_last = nullptr;
  QLabel* m_result = nullptr;
  QLabel* m_flags = nullptr;
};

} // namespace qs::pages
