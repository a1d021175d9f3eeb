#pragma once

#include "app/state/app_state.h"

#include <QWidget>

#include <string_view>

class QComboBox;
class QLabel;
class QToolButton;

namespace qs::pages {

/// Which rules are in force on the way from the entered value to the stored one, and whose they are.
class RuleChoosers : public QWidget {
  Q_OBJECT

public:
  explicit RuleChoosers(QWidget* parent = nullptr);
  void show(const state::FormatsState& state);
  using QWidget::show;

signals:
  void behaviourChosen(const QString& id); ///< of formats::behaviours(), or "custom"
  void roundingChosen(const QString& id);
  void overflowChosen(const QString& id);
  void drawAgain(); ///< another random draw for stochastic rounding

protected:
  void changeEvent(QEvent* event) override;

private:
  void build();
  void translate();
  void fillBehaviours();
  void showWords();

  QLabel* m_behaviourLabel;
  QComboBox* m_behaviour;
  QLabel* m_words;
  QLabel* m_roundingLabel;
  QComboBox* m_rounding;
  QToolButton* m_draw;
  QLabel* m_overflowLabel;
  QComboBox* m_overflow;
};

/// "nearest, ties to even", and whose rule that is, of a mode as formats::roundingId names it.
[[nodiscard]] QString roundingName(std::string_view id);
[[nodiscard]] QString roundingSource(std::string_view id);

} // namespace qs::pages
