#pragma once

#include "app/pages/integers/integers_model.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

namespace qs::pages {

class OperandEditor;

/// One way of looking at the integers of the page: the part below the tabs. It draws what it is given and
/// changes nothing itself: each gesture proposes the next state.
class IntegersView : public QWidget {
  Q_OBJECT

public:
  explicit IntegersView(QWidget* parent = nullptr) : QWidget(parent) {}

  /// Called whenever the state has changed while this view is in front, and when it comes to the front.
  void present(const IntegersFigures& figures, const state::IntegersState& state);

  /// What can be copied and exported, the main one first. Each has an accessible name and is visible.
  [[nodiscard]] virtual QList<QWidget*> pictures() const = 0;
  /// The keys of this view for the F1 sheet. Translated.
  [[nodiscard]] virtual QList<QPair<QString, QString>> keys() const = 0;

  /// False for a view that has a width of its own.
  [[nodiscard]] virtual bool usesWidth() const { return true; }

signals:
  /// mergeKey: gestures in a row with the same one are undone together, up to gestureFinished.
  void proposed(const qs::state::IntegersState& next, const QString& gesture, const QString& mergeKey);
  void gestureFinished();

protected:
  virtual void refresh() = 0; ///< draws figures() and state()
  /// Sets the texts that do not depend on the figures; a refresh follows.
  virtual void retranslate() = 0;
  void changeEvent(QEvent* event) override;

  /// Empty ones before the first presentation.
  [[nodiscard]] const IntegersFigures& figures() const { return m_figures; }

  [[nodiscard]] bool hasFigures() const { return m_presented; }

  [[nodiscard]] const state::IntegersState& state() const { return m_state; }

  void propose(const state::IntegersState& next, const QString& gesture, const QString& mergeKey = {});
  void connectOperand(OperandEditor& editor, bool first); ///< what is typed and pressed there is proposed

private:
  void typeOperand(OperandEditor& editor, bool first, const QString& text);

  IntegersFigures m_figures;
  bool m_presented = false;
  state::IntegersState m_state;
};

/// A row of the catalogue of views (integers_views.cpp).
struct IntegersViewEntry {
  const char* id;   ///< as in IntegersState::view
  const char* name; ///< QT_TRANSLATE_NOOP("pages", …)
  IntegersView* (*create)(QWidget* parent);
};

[[nodiscard]] QList<IntegersViewEntry> integersViews();

/// The keys of a row of bits, which most views have.
[[nodiscard]] QList<QPair<QString, QString>> bitKeys();

} // namespace qs::pages
