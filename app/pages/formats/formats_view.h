#pragma once

#include "app/pages/formats/formats_model.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

namespace qs::pages {

/// One way of looking at the value of the Formats page: the part below the tabs. It draws what it is given
/// and changes nothing itself: each gesture proposes the next state.
class FormatsView : public QWidget {
  Q_OBJECT

public:
  explicit FormatsView(QWidget* parent = nullptr) : QWidget(parent) {}

  /// Called whenever the state has changed while this view is in front, and when it comes to the front.
  void present(const FormatsReading& reading, const state::FormatsState& state);

  /// What can be copied and exported, the main one first. Each has an accessible name.
  [[nodiscard]] virtual QList<QWidget*> pictures() const = 0;
  /// The keys of this view for the F1 sheet. Translated.
  [[nodiscard]] virtual QList<QPair<QString, QString>> keys() const = 0;

  /// True while what is shown does not yet follow from what was presented; activityChanged tells of its end.
  [[nodiscard]] virtual bool busy() const { return false; }

  virtual void cancel() {} ///< stops what is under way

signals:
  /// mergeKey: gestures in a row with the same one are undone together, up to gestureFinished.
  void proposed(const qs::state::FormatsState& next, const QString& gesture, const QString& mergeKey);
  void gestureFinished();
  /// What is under way, for the status bar; empty when nothing is. percent −1: none.
  void activityChanged(const QString& text, int percent);

protected:
  /// Draws reading() and state().
  virtual void refresh() = 0;
  /// Sets the texts that do not depend on the reading; a refresh follows.
  virtual void retranslate() = 0;
  void changeEvent(QEvent* event) override;

  /// An empty one before the first presentation.
  [[nodiscard]] const FormatsReading& reading() const { return m_reading; }

  [[nodiscard]] bool hasReading() const { return m_presented; }

  [[nodiscard]] const state::FormatsState& state() const { return m_state; }

  void propose(const state::FormatsState& next, const QString& gesture, const QString& mergeKey = {});
  void proposeCode(formats::Code code, const QString& gesture, const QString& mergeKey = {});

private:
  FormatsReading m_reading;
  bool m_presented = false;
  state::FormatsState m_state;
};

/// A row of the catalogue of views (formats_views.cpp).
struct FormatsViewEntry {
  const char* id;   ///< as in FormatsState::view
  const char* name; ///< QT_TRANSLATE_NOOP("pages", …)
  FormatsView* (*create)(QWidget* parent);
};

[[nodiscard]] QList<FormatsViewEntry> formatsViews();

} // namespace qs::pages
