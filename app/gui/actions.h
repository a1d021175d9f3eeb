#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QMenuBar>
#include <QObject>
#include <QPair>
#include <QStringList>

#include <functional>
#include <vector>

namespace qs::gui {

/// Every action of the window and the menus they hang in. It knows their words and keys; what they do is
/// connected by the window.
class Actions : public QObject {
  Q_OBJECT

public:
  explicit Actions(QMenuBar& bar);

  void retranslate();
  void setHistory(bool canUndo, const QString& undoText, bool canRedo, const QString& redoText);
  void setRecentFiles(const QStringList& paths);
  /// The views of the page in front: one copy and one export action for each.
  void setViews(const QStringList& names);
  /// The pages, in catalogue order.
  void setPages(const QStringList& names);
  void check(const QString& theme, const QString& language);
  /// The keys that work everywhere, for the sheet of keys.
  [[nodiscard]] QList<QPair<QString, QString>> keys() const;

  QAction* open;
  QAction* sample;
  QAction* examples;
  QAction* saveState;
  QAction* quit;
  QAction* undo;
  QAction* redo;
  QAction* paste;
  QAction* copyLink;
  QAction* find;
  QAction* zoomIn;
  QAction* zoomOut;
  QAction* zoomReset;
  QAction* fullScreen;
  QAction* showKeys;
  QAction* selfCheck;
  QAction* about;

signals:
  void recentChosen(const QString& path);
  void recentCleared();
  void copyChosen(int view);
  void exportChosen(int view);
  void pageChosen(int page);
  void themeChosen(const QString& name);
  void languageChosen(const QString& name);

private:
  QAction* add(QMenu& menu, const char* text, const QList<QKeySequence>& keys = {});
  QAction* choice(QMenu& menu, QActionGroup& group, const char* text, const QString& data);
  void fillFile();
  void fillEdit();
  void fillView();
  void fillHelp();

  struct Text {
    std::function<void(const QString&)> set;
    const char* source;
  };

  std::vector<Text> m_texts;

  QMenu* m_file;
  QMenu* m_recent = nullptr;
  QMenu* m_copy = nullptr;
  QMenu* m_export = nullptr;
  QMenu* m_edit;
  QMenu* m_view;
  QMenu* m_pages = nullptr;
  QMenu* m_help;
  QActionGroup* m_themes;
  QActionGroup* m_languages;
  QString m_undoText;
  QString m_redoText;
};

} // namespace qs::gui
