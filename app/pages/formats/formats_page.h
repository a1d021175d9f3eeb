#pragma once

#include "app/pages/formats/formats_model.h"
#include "app/pages/page.h"

namespace qs::widgets {
class BitFieldView;
struct BitEdit;
} // namespace qs::widgets

namespace qs::pages {

class ComparisonPanel;
class DetailsPanel;
class InputBar;
class LinePanel;
class PresetsBar;
class RuleChoosers;
class ValuePanel;

/// One value in one format: its bits, what they mean, what was entered and what is stored, and its place on
/// the line.
class FormatsPage : public Page {
  Q_OBJECT

public:
  explicit FormatsPage(session::Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;
  [[nodiscard]] QList<QWidget*> views() const override;

protected:
  void changeEvent(QEvent* event) override;

private:
  void buildLayout();
  void connectParts();
  void translate();
  void refresh();
  void showReading(const state::FormatsState& state);
  void change(const state::FormatsState& next, const QString& gesture, const QString& mergeKey = {});
  void changeCode(formats::Code code, const QString& gesture, const QString& mergeKey = {});
  void editBits(formats::Code code, const widgets::BitEdit& edit);

  [[nodiscard]] const state::FormatsState& shown() const { return session().state().formats; }

  QWidget* m_figure; ///< everything below the input: what is copied and exported as one picture
  InputBar* m_input;
  PresetsBar* m_presets;
  RuleChoosers* m_rules;
  widgets::BitFieldView* m_bits;
  ValuePanel* m_value;
  ComparisonPanel* m_comparison;
  DetailsPanel* m_details;
  LinePanel* m_line;
  std::optional<FormatsReading> m_reading; ///< the last good one
};

} // namespace qs::pages
