#pragma once

#include "app/pages/formats/formats_model.h"
#include "app/pages/formats/visits.h"
#include "app/pages/page.h"
#include "core/formats/pasted.h"

#include <map>

namespace qs::widgets {
class ViewTabs;
}

class QVBoxLayout;

namespace qs::pages {

class FormatsView;
class InputBar;
class PasteCard;
class PresetsBar;
class RuleChoosers;
class VisitsBar;

/// One value in one format, entered at the top and looked at in the view that the tabs choose.
class FormatsPage : public Page {
  Q_OBJECT

public:
  explicit FormatsPage(session::Session& session, QWidget* parent = nullptr);
  ~FormatsPage() override;

  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;
  [[nodiscard]] QList<QWidget*> views() const override;
  [[nodiscard]] bool busy() const override;
  bool pasteText(const QString& text) override;
  void cancel() override;

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void buildLayout();
  void connectParts();
  void translate();
  void refresh();
  void showView(const state::FormatsState& state);
  void showActivity(const QString& text = {}, int percent = -1);
  [[nodiscard]] FormatsView* viewFor(const std::string& id);
  void change(const state::FormatsState& next, const QString& gesture, const QString& mergeKey = {});
  void endGesture();
  void visit(int step);
  void take(const QString& format, const formats::PastedElement& element);
  void takeList(const QString& format, const std::vector<formats::PastedElement>& elements);
  void changeCode(formats::Code code, const QString& gesture, const QString& mergeKey = {});

  [[nodiscard]] const state::FormatsState& shown() const { return session().state().formats; }

  Visits m_visits; ///< before the bar that shows them
  InputBar* m_input;
  VisitsBar* m_visitsBar;
  PresetsBar* m_presets;
  RuleChoosers* m_rules;
  widgets::ViewTabs* m_tabs;
  QVBoxLayout* m_column = nullptr;
  std::map<std::string, FormatsView*> m_views; ///< by id; made when first looked at
  FormatsView* m_front = nullptr;
  PasteCard* m_paste = nullptr;                ///< made when first needed
  FormatsReading m_reading = *readFormats({}); ///< the last good one; the defaults always read
  QString m_mergeKey;                          ///< of the change that is being applied
};

} // namespace qs::pages
