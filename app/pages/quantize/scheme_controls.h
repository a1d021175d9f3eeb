#pragma once

#include "app/pages/quantize/controls.h"
#include "core/quantize/scheme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace qs::widgets {
class FlowLayout;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class ClipSlider;

/// The chooser of the scheme and the controls of its parameters, built from the catalogue. Emits wishes,
/// changes nothing.
class SchemeControls final : public QWidget {
  Q_OBJECT

public:
  explicit SchemeControls(QWidget* parent = nullptr);

  /// Shows a scheme and its settings. An unknown scheme shows none.
  void show(const std::string& scheme, const quantize::Settings& settings);
  /// Says what is wrong with a setting (the error's culprit names it as "key=value"), or with all of them.
  void say(const Error& error);
  void sayNothing();

  [[nodiscard]] ClipSlider& clip() const { return *m_clip; }

signals:
  void schemeChosen(const std::string& id);
  void settingChosen(const std::string& key, const std::string& value);
  void gestureEnded();

protected:
  void changeEvent(QEvent* event) override;

private:
  void listSchemes();
  void rebuild(const quantize::Scheme& scheme);
  /// Details stay where they were unfolded, until fold.
  void showRelevant(const quantize::Scheme& scheme, bool fold);

  widgets::FlowLayout* m_flow;
  QLabel* m_schemeLabel;
  QComboBox* m_schemes;
  QToolButton* m_more; ///< unfolds the parameters of detail
  ClipSlider* m_clip;
  QLabel* m_formula;
  widgets::Notice* m_notice;
  QList<ParameterControl*> m_controls;
  std::string m_shown; ///< id of the scheme whose controls are there
  quantize::Settings m_settings;
};

} // namespace qs::pages
