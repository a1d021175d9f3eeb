#pragma once

#include "app/gui/appearance.h"
#include "app/gui/preferences.h"
#include "app/pages/page.h"
#include "app/session/session.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace qs::gui {

class Actions;
class Overlay;
class Rail;
class StatusStrip;

/// The window: the rail, one page at a time, the menus, the status strip. Pages are made when they are first
/// shown. It reads and writes no file of its own: what is to be kept leaves through preferencesChanged.
class Window : public QMainWindow {
  Q_OBJECT

public:
  Window(session::Session& session, Appearance& appearance, Preferences preferences);
  ~Window() override;

  [[nodiscard]] pages::Page* page() const;       ///< the one in front
  [[nodiscard]] Preferences preferences() const; ///< with the geometry of this moment
  /// A checkpoint, a state file when it ends in .json, or a link (quantoscope:…).
  void openPath(const QString& path);
  void announce(const QString& text); ///< in the status strip

signals:
  void preferencesChanged(const qs::gui::Preferences& now);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void build();
  void connectActions();
  void connectSession();
  void retranslate();
  void showPage(const std::string& id);
  pages::Page* makePage(qsizetype index);
  void focusPage();
  void goTo(const QString& id);
  void refreshViews();
  void setPreferences(const Preferences& next);
  void askForFile();
  void saveState();
  void openLink(const QString& link);
  void pasteText(const QString& text);
  void copyLink();
  void exportPicture(int view);
  [[nodiscard]] QList<QWidget*> exportable() const;
  void showKeys();
  void showCommands();
  void showExamples();
  void showCard(QWidget* card, bool nearTop);
  bool handleDrop(QEvent* event);
  [[nodiscard]] bool belongsToHistory(QObject* watched, QEvent* event) const;

  session::Session& m_session;
  Appearance& m_appearance;
  Preferences m_preferences;
  const QList<pages::PageEntry> m_catalogue = pages::catalogue();
  QHash<qsizetype, pages::Page*> m_pages;
  qsizetype m_front = -1;
  Actions* m_actions;
  Rail* m_rail;
  QStackedWidget* m_stack;
  StatusStrip* m_status;
  QPointer<Overlay> m_overlay;
};

} // namespace qs::gui
