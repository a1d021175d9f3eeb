#pragma once

#include "app/pages/integers/integers_model.h"
#include "app/pages/page.h"

#include <map>
#include <string>

namespace qs::widgets {
class Notice;
class ViewTabs;
} // namespace qs::widgets

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace qs::pages {

class IntegersView;
class NumberChooser;

/// Two patterns of one width and what can be asked about them: their readings, operations on them, another
/// width, another base, a binary point, two of them in a byte.
class IntegersPage : public Page {
  Q_OBJECT

public:
  explicit IntegersPage(session::Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;
  [[nodiscard]] QList<QWidget*> views() const override;

protected:
  void changeEvent(QEvent* event) override;

private:
  void buildLayout();
  [[nodiscard]] QWidget* buildHeader();
  void connectParts();
  void retranslate();
  void refresh();
  void showView(const state::IntegersState& state);
  [[nodiscard]] IntegersView* viewFor(const std::string& id);
  void propose(const state::IntegersState& next, const QString& gesture, const QString& mergeKey = {});

  [[nodiscard]] const state::IntegersState& shown() const { return session().state().integers; }

  IntegersFigures m_figures = *integerFigures({}); ///< the last good ones; the defaults always read
  QWidget* m_widthBox;
  QLabel* m_widthName;
  NumberChooser* m_width;
  QButtonGroup* m_readings;
  widgets::Notice* m_notice;
  widgets::ViewTabs* m_tabs;
  QVBoxLayout* m_column = nullptr;
  std::map<std::string, IntegersView*> m_views; ///< those that were opened
  IntegersView* m_front = nullptr;
};

} // namespace qs::pages
