#include "app/gui/actions.h"

#include <QFileInfo>

namespace qs::gui {
namespace {

/// Names of files and views are not ours: an ampersand in one is no mnemonic.
QString literally(QString text) {
  return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QMenu* subMenu(QMenu& parent) {
  return parent.addMenu(QString());
}

} // namespace

Actions::Actions(QMenuBar& bar)
    : QObject(&bar), m_file(bar.addMenu(QString())), m_edit(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())), m_help(bar.addMenu(QString())), m_themes(new QActionGroup(this)),
      m_languages(new QActionGroup(this)) {
  const auto title = [this](QMenu* menu, const char* text) {
    m_texts.push_back({[menu](const QString& t) { menu->setTitle(t); }, text});
  };
  title(m_file, QT_TR_NOOP("&File"));
  title(m_edit, QT_TR_NOOP("&Edit"));
  title(m_view, QT_TR_NOOP("&View"));
  title(m_help, QT_TR_NOOP("&Help"));
  fillFile();
  fillEdit();
  fillView();
  fillHelp();
  title(m_recent, QT_TR_NOOP("Open &Recent"));
  title(m_copy, QT_TR_NOOP("&Copy View"));
  title(m_export, QT_TR_NOOP("&Export View"));
  title(m_pages, QT_TR_NOOP("Go to &Page"));
  retranslate();
}

QAction* Actions::add(QMenu& menu, const char* text, const QList<QKeySequence>& keys) {
  QAction* action = menu.addAction(QString());
  action->setShortcuts(keys);
  m_texts.push_back({[action](const QString& t) { action->setText(t); }, text});
  return action;
}

QAction* Actions::choice(QMenu& menu, QActionGroup& group, const char* text, const QString& data) {
  QAction* action = add(menu, text);
  action->setCheckable(true);
  action->setData(data);
  group.addAction(action);
  return action;
}

void Actions::fillFile() {
  open = add(*m_file, QT_TR_NOOP("&Open…"), {QKeySequence::Open});
  m_recent = subMenu(*m_file);
  sample = add(*m_file, QT_TR_NOOP("Open the &Sample"));
  examples = add(*m_file, QT_TR_NOOP("E&xamples…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
  m_file->addSeparator();
  m_copy = subMenu(*m_file);
  m_export = subMenu(*m_file);
  saveState = add(*m_file, QT_TR_NOOP("Save the S&tate as…"), {QKeySequence::Save});
  m_file->addSeparator();
  quit = add(*m_file, QT_TR_NOOP("&Quit"), {Qt::CTRL | Qt::Key_Q});
  quit->setMenuRole(QAction::QuitRole);
}

void Actions::fillEdit() {
  undo = m_edit->addAction(QString());
  undo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Z)});
  redo = m_edit->addAction(QString());
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  m_edit->addSeparator();
  // Ctrl+V belongs to a text field that has the focus; elsewhere it is this action's.
  paste = add(*m_edit, QT_TR_NOOP("&Paste Value"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V, Qt::CTRL | Qt::Key_V});
  copyLink = add(*m_edit, QT_TR_NOOP("Copy &Link to This State"));
  m_edit->addSeparator();
  find = add(*m_edit, QT_TR_NOOP("&Find an Action…"), {Qt::CTRL | Qt::Key_K});
}

void Actions::fillView() {
  m_pages = subMenu(*m_view);
  QMenu* theme = subMenu(*m_view);
  m_texts.push_back({[theme](const QString& t) { theme->setTitle(t); }, QT_TR_NOOP("&Theme")});
  choice(*theme, *m_themes, QT_TR_NOOP("&As the System"), QStringLiteral("auto"));
  choice(*theme, *m_themes, QT_TR_NOOP("&Light"), QStringLiteral("light"));
  choice(*theme, *m_themes, QT_TR_NOOP("&Dark"), QStringLiteral("dark"));
  choice(*theme, *m_themes, QT_TR_NOOP("&Projector"), QStringLiteral("projector"));
  connect(m_themes, &QActionGroup::triggered, this,
          [this](const QAction* action) { emit themeChosen(action->data().toString()); });
  QMenu* language = subMenu(*m_view);
  m_texts.push_back({[language](const QString& t) { language->setTitle(t); }, QT_TR_NOOP("&Language")});
  choice(*language, *m_languages, QT_TR_NOOP("&As the System"), QString());
  // A language is always named in itself, so that whoever speaks it finds it.
  for (const auto& [name, id] : {std::pair(QStringLiteral("English"), QStringLiteral("en")),
                                 std::pair(QStringLiteral(u"简体中文"), QStringLiteral("zh_CN"))}) {
    QAction* action = language->addAction(name);
    action->setCheckable(true);
    action->setData(id);
    m_languages->addAction(action);
  }
  connect(m_languages, &QActionGroup::triggered, this,
          [this](const QAction* action) { emit languageChosen(action->data().toString()); });
  m_view->addSeparator();
  zoomIn = add(*m_view, QT_TR_NOOP("Zoom &In"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
  zoomOut = add(*m_view, QT_TR_NOOP("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus});
  zoomReset = add(*m_view, QT_TR_NOOP("Zoom to &100 %"), {Qt::CTRL | Qt::Key_0});
  fullScreen = add(*m_view, QT_TR_NOOP("&Full Screen"), {Qt::Key_F11});
  fullScreen->setCheckable(true);
}

void Actions::fillHelp() {
  showKeys = add(*m_help, QT_TR_NOOP("&Keys of This Page"),
                 {Qt::Key_F1, Qt::Key_Question, Qt::SHIFT | Qt::Key_Question});
  selfCheck = add(*m_help, QT_TR_NOOP("&Check This Program…"));
  about = add(*m_help, QT_TR_NOOP("&About Quantoscope"));
  about->setMenuRole(QAction::AboutRole);
}

void Actions::retranslate() {
  for (const Text& text : m_texts)
    text.set(tr(text.source));
  setHistory(undo->isEnabled(), m_undoText, redo->isEnabled(), m_redoText);
}

void Actions::setHistory(bool canUndo, const QString& undoText, bool canRedo, const QString& redoText) {
  m_undoText = undoText;
  m_redoText = redoText;
  undo->setEnabled(canUndo);
  redo->setEnabled(canRedo);
  undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(literally(undoText)));
  redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(literally(redoText)));
}

void Actions::setRecentFiles(const QStringList& paths) {
  m_recent->clear();
  for (const QString& path : paths) {
    const QFileInfo info(path);
    QAction* action =
        m_recent->addAction(literally(info.fileName()), this, [this, path] { emit recentChosen(path); });
    action->setToolTip(path);
    action->setEnabled(info.exists());
  }
  m_recent->setToolTipsVisible(true);
  if (!paths.isEmpty()) {
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear This List"), this, &Actions::recentCleared);
  }
  m_recent->menuAction()->setEnabled(!paths.isEmpty());
}

void Actions::setViews(const QStringList& names) {
  m_copy->clear();
  m_export->clear();
  for (int i = 0; i < names.size(); ++i) {
    QAction* copy = m_copy->addAction(literally(names[i]), this, [this, i] { emit copyChosen(i); });
    QAction* save = m_export->addAction(literally(names[i]) + QStringLiteral("…"), this,
                                        [this, i] { emit exportChosen(i); });
    if (i > 0) continue;
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
  }
}

void Actions::setPages(const QStringList& names) {
  m_pages->clear();
  for (int i = 0; i < names.size(); ++i) {
    QAction* action = m_pages->addAction(literally(names[i]), this, [this, i] { emit pageChosen(i); });
    if (i < 9) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
  }
}

void Actions::check(const QString& theme, const QString& language) {
  for (QAction* action : m_themes->actions())
    action->setChecked(action->data().toString() == theme);
  for (QAction* action : m_languages->actions())
    action->setChecked(action->data().toString() == language);
}

QList<QPair<QString, QString>> Actions::keys() const {
  const auto native = [](const QAction* action) {
    return action->shortcut().toString(QKeySequence::NativeText);
  };
  return {{native(undo) + QStringLiteral("  ") + native(redo), tr("undo, redo")},
          {native(paste), tr("paste a number, a list, a dump or a link")},
          {native(find), tr("find any action by typing")},
          {QStringLiteral("Ctrl+1 … 9"), tr("go to a page")},
          {native(examples), tr("examples to open and play with")},
          {native(open), tr("open a file; or drop it anywhere")},
          {QStringLiteral("Ctrl+E  Ctrl+Shift+C"), tr("export, copy the main view")},
          {native(zoomIn) + QStringLiteral("  ") + native(zoomOut) + QStringLiteral("  ") + native(zoomReset),
           tr("zoom the interface; also Ctrl and the wheel")},
          {QStringLiteral("F11"), tr("full screen")},
          {QStringLiteral("F1  ?"), tr("this sheet; Esc closes it")}};
}

} // namespace qs::gui
