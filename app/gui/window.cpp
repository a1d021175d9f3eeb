#include "app/gui/window.h"

#include "app/gui/actions.h"
#include "app/gui/cards.h"
#include "app/gui/command_palette.h"
#include "app/gui/examples_card.h"
#include "app/gui/note_strip.h"
#include "app/gui/overlay.h"
#include "app/gui/rail.h"
#include "app/gui/self_check.h"
#include "app/gui/state_file.h"
#include "app/gui/status_strip.h"
#include "app/state/link.h"
#include "widgets/common/export_view.h"
#include "widgets/common/messages.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace qs::gui {

using session::Session;

namespace {

constexpr QLatin1String examplesId("examples");

} // namespace

Window::Window(Session& session, Appearance& appearance, Preferences preferences)
    : m_session(session), m_appearance(appearance), m_preferences(std::move(preferences)),
      m_actions(new Actions(*menuBar())), m_rail(new Rail), m_stack(new QStackedWidget),
      m_status(new StatusStrip) {
  setWindowTitle(QCoreApplication::applicationName());
  m_appearance.setTheme(m_preferences.theme);
  m_appearance.setLanguage(m_preferences.language);
  widgets::setZoom(m_preferences.zoom);
  build();
  connectActions();
  connectSession();
  setAcceptDrops(true);
  setMinimumSize(480, 360);
  resize(QSize(1180, 780).boundedTo(screen()->availableSize() * 0.94));
  if (!m_preferences.geometry.isEmpty()) restoreGeometry(m_preferences.geometry);
  retranslate();
  showPage(m_session.state().page);
  focusPage();
  qApp->installEventFilter(this);
}

Window::~Window() {
  qApp->removeEventFilter(this);
}

void Window::build() {
  auto* centre = new QWidget;
  auto* columns = new QHBoxLayout(centre);
  widgets::setMargins(*columns, 0);
  widgets::setSpacing(*columns, 0);
  auto* rows = new QVBoxLayout;
  columns->addWidget(m_rail);
  columns->addLayout(rows, 1);
  widgets::setSpacing(*rows, 0);
  auto* note = new NoteStrip(m_session);
  connect(note, &NoteStrip::examplesAsked, this, &Window::showExamples);
  rows->addWidget(note);
  rows->addWidget(m_stack, 1);
  rows->addWidget(m_status);
  setCentralWidget(centre);
  for (const pages::PageEntry& entry : m_catalogue)
    m_rail->add(QLatin1String(entry.id), QLatin1String(entry.icon));
  m_rail->addAtFoot(examplesId, QStringLiteral(":/icons/examples.svg"));
  m_actions->check(m_preferences.theme, m_preferences.language);
}

void Window::connectActions() {
  const auto when = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  when(m_actions->open, [this] { askForFile(); });
  when(m_actions->sample, [this] { m_session.openFile({}); });
  when(m_actions->saveState, [this] { saveState(); });
  when(m_actions->examples, [this] { showExamples(); });
  when(m_actions->quit, [this] { close(); });
  when(m_actions->undo, [this] { m_session.undo(); });
  when(m_actions->redo, [this] { m_session.redo(); });
  when(m_actions->paste, [this] { pasteText(QGuiApplication::clipboard()->text()); });
  when(m_actions->copyLink, [this] { copyLink(); });
  when(m_actions->find, [this] { showCommands(); });
  when(m_actions->showKeys, [this] { showKeys(); });
  when(m_actions->selfCheck, [this] { showCard(new SelfCheckCard, false); });
  when(m_actions->about, [this] { showCard(aboutCard(), false); });
  when(m_actions->fullScreen,
       [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
  const auto change = [this](auto edit) {
    Preferences next = m_preferences;
    edit(next);
    setPreferences(next);
  };
  when(m_actions->zoomIn, [change] { change([](Preferences& p) { p.zoom += 0.1; }); });
  when(m_actions->zoomOut, [change] { change([](Preferences& p) { p.zoom -= 0.1; }); });
  when(m_actions->zoomReset, [change] { change([](Preferences& p) { p.zoom = 1; }); });
  connect(m_actions, &Actions::themeChosen, this,
          [change](const QString& name) { change([&name](Preferences& p) { p.theme = name; }); });
  connect(m_actions, &Actions::languageChosen, this,
          [change](const QString& name) { change([&name](Preferences& p) { p.language = name; }); });
  connect(m_actions, &Actions::recentCleared, this,
          [change] { change([](Preferences& p) { p.recentFiles.clear(); }); });
  connect(m_actions, &Actions::recentChosen, this, &Window::openPath);
  connect(m_actions, &Actions::pageChosen, this, [this](int i) { goTo(QLatin1String(m_catalogue[i].id)); });
  connect(m_actions, &Actions::copyChosen, this,
          [this](int i) { widgets::copyView(*exportable().value(i)); });
  connect(m_actions, &Actions::exportChosen, this, &Window::exportPicture);
  connect(m_rail, &Rail::chosen, this, &Window::goTo);
  connect(m_rail, &Rail::pressed, m_actions->examples, &QAction::trigger);
  connect(m_status, &StatusStrip::cancelled, this, [this] {
    if (page()) page()->cancel();
  });
}

void Window::connectSession() {
  connect(&m_session, &Session::stateChanged, this,
          [this](const state::AppState& now) { showPage(now.page); });
  connect(&m_session, &Session::historyChanged, this, [this] {
    m_actions->setHistory(m_session.canUndo(), m_session.undoText(), m_session.canRedo(),
                          m_session.redoText());
  });
  connect(&m_session, &Session::fileOpened, this, [this](const QString& path) {
    Preferences next = m_preferences;
    remember(next.recentFiles, path);
    setPreferences(next);
  });
  connect(&m_session, &Session::fileFailed, this,
          [this](const Error& error) { announce(widgets::oneLine(error)); });
}

void Window::retranslate() {
  m_actions->retranslate();
  QStringList names;
  for (const pages::PageEntry& entry : m_catalogue) {
    names.append(QCoreApplication::translate("pages", entry.name));
    m_rail->setText(QLatin1String(entry.id), names.last());
  }
  m_rail->setText(examplesId, tr("Examples"));
  m_rail->setAccessibleName(tr("Pages"));
  m_actions->setPages(names);
  m_actions->setRecentFiles(m_preferences.recentFiles);
  m_actions->setHistory(m_session.canUndo(), m_session.undoText(), m_session.canRedo(), m_session.redoText());
  refreshViews();
}

pages::Page* Window::page() const {
  return m_pages.value(m_front);
}

void Window::showPage(const std::string& id) {
  qsizetype index = 0; // a page that this program does not have shows the first one
  for (qsizetype i = 0; i < m_catalogue.size(); ++i)
    if (id == m_catalogue[i].id) index = i;
  if (index == m_front) return;
  if (m_overlay) m_overlay->close();
  m_front = index;
  if (!m_pages.contains(index)) m_pages.insert(index, makePage(index));
  // The page lies in a scroll area, which is what the stack holds.
  m_stack->setCurrentWidget(page()->parentWidget()->parentWidget());
  m_rail->setCurrent(QLatin1String(m_catalogue[index].id));
  m_status->setStatus({}, -1);
  m_status->setCancelOffered(false);
  refreshViews();
}

/// The first place on the page that takes keys, in the order of Tab.
void Window::focusPage() {
  for (QWidget* next = page()->nextInFocusChain(); next && next != page(); next = next->nextInFocusChain())
    if (page()->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
        !next->isHidden())
      return next->setFocus(Qt::OtherFocusReason);
}

pages::Page* Window::makePage(qsizetype index) {
  pages::Page* made = m_catalogue[index].create(m_session, nullptr);
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(made);
  m_stack->addWidget(area);
  connect(made, &pages::Page::statusChanged, this, [this, made](const QString& text, int percent) {
    if (made == page()) m_status->setStatus(text, percent);
  });
  connect(made, &pages::Page::cancelOffered, this, [this, made](bool possible) {
    if (made == page()) m_status->setCancelOffered(possible);
  });
  return made;
}

void Window::goTo(const QString& id) {
  state::AppState next = m_session.state();
  next.page = id.toStdString();
  QString name;
  for (const pages::PageEntry& entry : m_catalogue)
    if (next.page == entry.id) name = QCoreApplication::translate("pages", entry.name);
  m_session.apply(next, tr("go to %1").arg(name), QStringLiteral("page"));
}

QList<QWidget*> Window::exportable() const {
  QList<QWidget*> views = page() ? page()->views() : QList<QWidget*>();
  views.append(centralWidget());
  return views;
}

void Window::refreshViews() {
  centralWidget()->setAccessibleName(tr("Whole window"));
  QStringList names;
  for (const QWidget* view : exportable())
    names.append(view->accessibleName());
  m_actions->setViews(names);
}

Preferences Window::preferences() const {
  Preferences now = m_preferences;
  now.geometry = saveGeometry();
  return now;
}

void Window::setPreferences(const Preferences& next) {
  const Preferences before = std::exchange(m_preferences, next);
  m_preferences.zoom = std::clamp(std::round(next.zoom * 10) / 10, 1.0, 3.0);
  m_actions->check(next.theme, next.language);
  if (before.theme != next.theme) m_appearance.setTheme(next.theme);
  if (before.language != next.language) m_appearance.setLanguage(next.language);
  if (before.zoom != m_preferences.zoom) widgets::setZoom(m_preferences.zoom);
  if (before.recentFiles != next.recentFiles) m_actions->setRecentFiles(next.recentFiles);
  emit preferencesChanged(preferences());
}

void Window::openLink(const QString& link) {
  const Result<state::AppState> read = state::fromLink(link.toStdString(), m_session.state());
  if (read)
    m_session.apply(*read, tr("open a link"));
  else
    announce(widgets::oneLine(read.error()));
}

void Window::pasteText(const QString& text) {
  if (text.trimmed().isEmpty()) return announce(tr("The clipboard holds no text"));
  if (state::isLink(text.toStdString())) return openLink(text);
  if (page()->pasteText(text)) return;
  goTo(QStringLiteral("formats")); // where any number can be looked at
  page()->pasteText(text);
}

void Window::copyLink() {
  const Result<std::string> link = state::toLink(m_session.state());
  if (link) QGuiApplication::clipboard()->setText(QString::fromStdString(*link));
  announce(link ? tr("The link was copied") : widgets::oneLine(link.error()));
}

void Window::openPath(const QString& path) {
  if (state::isLink(path.toStdString())) return openLink(path);
  if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) return m_session.openFile(path);
  const Result<state::AppState> read = readState(path);
  if (read)
    m_session.apply(*read, tr("open %1").arg(QFileInfo(path).fileName()));
  else
    announce(widgets::oneLine(read.error()));
}

void Window::announce(const QString& text) {
  m_status->announce(text);
}

void Window::askForFile() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open"), m_preferences.recentFiles.value(0),
                                   tr("Checkpoints and states (*.safetensors *.npy *.json);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

void Window::saveState() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the state"), QStringLiteral("quantoscope.json"), tr("States (*.json)"));
  if (path.isEmpty()) return;
  if (const Result<void> written = writeState(path, m_session.state()); !written)
    announce(widgets::oneLine(written.error()));
}

void Window::exportPicture(int view) {
  QString path = QFileDialog::getSaveFileName(this, tr("Export the view"), QStringLiteral("quantoscope.svg"),
                                              tr("Pictures (*.svg *.png *.pdf)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".svg");
  if (const Result<void> written = widgets::exportView(*exportable().value(view), path); !written)
    announce(widgets::oneLine(written.error()));
}

void Window::showKeys() {
  if (page())
    showCard(keysCard(QCoreApplication::translate("pages", m_catalogue[m_front].name), page()->keys(),
                      m_actions->keys()),
             false);
}

void Window::showCommands() {
  auto* list = new CommandPalette(commandsOf(menuBar()->actions()), nullptr);
  connect(list, &CommandPalette::chosen, this, [this](QAction* action) {
    m_overlay->close();
    action->trigger();
  });
  list->setAccessibleName(tr("Find an action"));
  showCard(list, true);
}

void Window::showExamples() {
  auto* card = new ExamplesCard(m_session.state().note);
  connect(card, &ExamplesCard::chosen, this, [this](const lessons::Example& example) {
    m_overlay->close();
    openExample(m_session, example);
  });
  showCard(card, true);
}

void Window::showCard(QWidget* card, bool nearTop) {
  if (m_overlay) m_overlay->close();
  m_overlay = new Overlay(*this);
  m_overlay->open(card, nearTop);
}

bool Window::handleDrop(QEvent* event) {
  auto* drop = static_cast<QDropEvent*>(event);
  const QList<QUrl> urls = drop->mimeData()->urls();
  const bool file = !urls.isEmpty() && urls.first().isLocalFile();
  const QString text = urls.isEmpty() ? drop->mimeData()->text() : urls.first().toString();
  if (!file && !state::isLink(text.toStdString())) return false;
  drop->acceptProposedAction();
  if (event->type() == QEvent::Drop) openPath(file ? urls.first().toLocalFile() : text);
  return true;
}

/// A text field always claims the keys of undo, even when it has nothing to undo; then they belong to the
/// session.
bool Window::belongsToHistory(QObject* watched, QEvent* event) const {
  const auto* field = qobject_cast<QLineEdit*>(watched);
  if (!field) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->matches(QKeySequence::Undo)) return !field->isUndoAvailable();
  return key->matches(QKeySequence::Redo) && !field->isRedoAvailable();
}

bool Window::eventFilter(QObject* watched, QEvent* event) {
  const auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget || widget->window() != this) return QMainWindow::eventFilter(watched, event);
  switch (event->type()) {
  case QEvent::DragEnter:
  case QEvent::DragMove:
  case QEvent::Drop:
    return handleDrop(event);
  case QEvent::ShortcutOverride:
    if (!belongsToHistory(watched, event)) return false;
    event->ignore();
    return true;
  case QEvent::Wheel: {
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier) || wheel->angleDelta().y() == 0) return false;
    (wheel->angleDelta().y() > 0 ? m_actions->zoomIn : m_actions->zoomOut)->trigger();
    return true;
  }
  default:
    return QMainWindow::eventFilter(watched, event);
  }
}

void Window::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::WindowStateChange) m_actions->fullScreen->setChecked(isFullScreen());
}

} // namespace qs::gui
