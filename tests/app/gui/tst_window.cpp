#include "app/gui/actions.h"
#include "app/gui/note_strip.h"
#include "app/gui/rail.h"
#include "app/gui/session_keeper.h"
#include "app/gui/state_file.h"
#include "app/gui/window.h"
#include "widgets/common/typography.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>
#include <QWheelEvent>

using namespace qs;
using namespace qs::gui;

namespace {

/// A window on a session of its own, shown and active.
struct Shown {
  session::Session session;
  Appearance appearance;
  Window window{session, appearance, look()};

  static Preferences look() {
    Preferences p;
    p.theme = QStringLiteral("light");
    p.language = QStringLiteral("en");
    return p;
  }

  Shown() {
    window.show();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
  }

  ~Shown() { widgets::setZoom(1); }

  [[nodiscard]] Actions& actions() const { return *window.menuBar()->findChild<Actions*>(); }
};

QWidget* overlay(const Window& window) {
  return window.findChild<QWidget*>(QStringLiteral("overlay"));
}

} // namespace

class WindowTest : public QObject {
  Q_OBJECT

private slots:
  void everyPageOfTheCatalogueShows();
  void unknownPageShowsTheFirst();
  void railAndKeysChangePage();
  void undoTakesBackAndNamesTheGesture();
  void undoKeyReachesTheSessionFromATextField();
  void commandPaletteFindsAndTriggers();
  void examplesOpenByKeysAndAreOneUndo();
  void examplesBeginWithTheFirst();
  void theNoteStaysUntilClosed();
  void keysSheetOpensAndClosesOnEscape();
  void controlWheelZooms();
  void filesMayBeDroppedAnywhere();
  void badFileIsToldAndChangesNothing();
  void languageAndThemeSwitchLive();
  void everythingHasAnAccessibleName();
  void fitsASmallScreen();
  void sessionIsKeptAndRestored();
  void damagedSessionIsSetAside();
};

void WindowTest::everyPageOfTheCatalogueShows() {
  Shown shown;
  for (const pages::PageEntry& entry : pages::catalogue()) {
    state::AppState next = shown.session.state();
    next.page = entry.id;
    shown.session.apply(next, QStringLiteral("go"));
    QVERIFY(shown.window.page()->isVisible());
    QVERIFY(!shown.window.page()->keys().isEmpty());
    QVERIFY(!shown.window.page()->views().isEmpty());
    QVERIFY(QFile::exists(QLatin1String(entry.icon)));
  }
}

void WindowTest::unknownPageShowsTheFirst() {
  Shown shown;
  state::AppState next = shown.session.state();
  next.page = "from the future";
  shown.session.apply(next, QStringLiteral("go"));
  QVERIFY(shown.window.page()->isVisible());
}

void WindowTest::railAndKeysChangePage() {
  Shown shown;
  for (QAbstractButton* item : shown.window.findChild<Rail*>()->findChildren<QAbstractButton*>())
    if (item->text() == QLatin1String("Integers")) QTest::mouseClick(item, Qt::LeftButton);
  QCOMPARE(shown.session.state().page, std::string("integers"));
  QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(shown.session.state().page, std::string("formats"));
}

void WindowTest::undoTakesBackAndNamesTheGesture() {
  Shown shown;
  QVERIFY(!shown.actions().undo->isEnabled());
  state::AppState next = shown.session.state();
  next.integers.width = 4;
  shown.session.apply(next, QStringLiteral("width 4"));
  QVERIFY(shown.actions().undo->text().contains(QLatin1String("width 4")));
  QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(shown.session.state().integers.width, 8);
  QVERIFY(shown.actions().redo->text().contains(QLatin1String("width 4")));
  QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(shown.session.state().integers.width, 4);
}

void WindowTest::undoKeyReachesTheSessionFromATextField() {
  Shown shown;
  auto* field = new QLineEdit(shown.window.centralWidget());
  field->show();
  field->setFocus();
  QVERIFY(field->hasFocus());
  state::AppState next = shown.session.state();
  next.integers.width = 4;
  shown.session.apply(next, QStringLiteral("width 4"));
  QTest::keyClicks(field, QStringLiteral("12"));
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(field->text().isEmpty()); // its own typing first
  QCOMPARE(shown.session.state().integers.width, 4);
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(shown.session.state().integers.width, 8);
}

void WindowTest::commandPaletteFindsAndTriggers() {
  Shown shown;
  QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
  auto* list = overlay(shown.window)->findChild<QTreeWidget*>();
  auto* entry = overlay(shown.window)->findChild<QLineEdit*>();
  QVERIFY(entry->hasFocus());
  const int all = list->topLevelItemCount();
  QTest::keyClicks(entry, QStringLiteral("theme dark"));
  QVERIFY(list->topLevelItemCount() > 0 && list->topLevelItemCount() < all);
  QTest::keyClick(entry, Qt::Key_Return);
  QCOMPARE(shown.window.preferences().theme, QStringLiteral("dark"));
  QTRY_VERIFY(!overlay(shown.window));
}

void WindowTest::examplesOpenByKeysAndAreOneUndo() {
  Shown shown;
  const state::AppState before = shown.session.state();
  shown.actions().examples->trigger();
  auto* entry = overlay(shown.window)->findChild<QLineEdit*>();
  QVERIFY(entry->hasFocus());
  QTest::keyClicks(entry, QStringLiteral("count bf16"));
  QTest::keyClick(entry, Qt::Key_Return);
  QCOMPARE(shown.session.state().note, std::string("bf16-256"));
  QCOMPARE(shown.session.state().formats.entry, std::string("256 + 1"));
  QTRY_VERIFY(!overlay(shown.window));
  shown.session.undo();
  QVERIFY(shown.session.state() == before);
  QVERIFY(!shown.session.canUndo());
}

void WindowTest::examplesBeginWithTheFirst() {
  Shown shown;
  shown.actions().examples->trigger();
  auto* entry = overlay(shown.window)->findChild<QLineEdit*>();
  QTest::keyClick(entry, Qt::Key_Return);
  QCOMPARE(shown.session.state().note, std::string(lessons::gallery().front().id));
}

void WindowTest::theNoteStaysUntilClosed() {
  Shown shown;
  auto* strip = shown.window.findChild<NoteStrip*>();
  const auto press = [strip](const char* name) {
    for (QAbstractButton* button : strip->findChildren<QAbstractButton*>())
      if (button->accessibleName() == QLatin1String(name)) return QTest::mouseClick(button, Qt::LeftButton);
    qFatal("no such button");
  };
  QVERIFY(!strip->isVisible());
  openExample(shown.session, *lessons::findExample("anatomy"));
  QVERIFY(strip->isVisible());
  state::AppState next = shown.session.state();
  next.formats.entry = "14";
  shown.session.apply(next, QStringLiteral("type"));
  QVERIFY(strip->isVisible());
  next.page = "integers";
  shown.session.apply(next, QStringLiteral("go"));
  QVERIFY(!strip->isVisible());
  shown.session.undo();
  press("Next example");
  QCOMPARE(shown.session.state().note, std::string("weight"));
  press("Previous example");
  QCOMPARE(shown.session.state().note, std::string("anatomy"));
  press("Close the note");
  QVERIFY(!strip->isVisible());
  QCOMPARE(shown.session.state().formats.entry, std::string("13.5"));
}

void WindowTest::keysSheetOpensAndClosesOnEscape() {
  Shown shown;
  for (const int key : {int(Qt::Key_F1), int(Qt::Key_Question)}) {
    QTest::keyClick(&shown.window, static_cast<Qt::Key>(key),
                    key == Qt::Key_Question ? Qt::ShiftModifier : Qt::NoModifier);
    QVERIFY(overlay(shown.window));
    QVERIFY(overlay(shown.window)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!overlay(shown.window));
  }
}

void WindowTest::controlWheelZooms() {
  Shown shown;
  const QPointF at(300, 300);
  const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent wheel(at, shown.window.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.window.page(), &wheel);
  };
  turn(120, Qt::ControlModifier);
  turn(120, Qt::ControlModifier);
  QCOMPARE(widgets::zoom(), 1.2);
  turn(120, Qt::NoModifier);
  QCOMPARE(widgets::zoom(), 1.2);
  turn(-120, Qt::ControlModifier);
  QCOMPARE(widgets::zoom(), 1.1);
  QTest::keyClick(&shown.window, Qt::Key_0, Qt::ControlModifier);
  QCOMPARE(widgets::zoom(), 1.0);
}

void WindowTest::filesMayBeDroppedAnywhere() {
  Shown shown;
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(QStringLiteral("/no/such/file.npy"))});
  // Also on a text field, which would otherwise take the path as text.
  QLineEdit field(shown.window.centralWidget());
  QSignalSpy failed(&shown.session, &session::Session::fileFailed);
  QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&field, &enter);
  QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&field, &drop);
  QVERIFY(field.text().isEmpty());
  QVERIFY(failed.wait());
}

void WindowTest::badFileIsToldAndChangesNothing() {
  Shown shown;
  const state::AppState before = shown.session.state();
  QSignalSpy failed(&shown.session, &session::Session::fileFailed);
  shown.window.openPath(QStringLiteral("/no/such/file.npy"));
  QVERIFY(failed.wait());
  shown.window.openPath(QStringLiteral("/no/such/state.json"));
  QVERIFY(shown.session.state() == before);
  QVERIFY(shown.window.preferences().recentFiles.isEmpty());
}

void WindowTest::languageAndThemeSwitchLive() {
  Shown shown;
  for (const char* language : {"zh_CN", "en"})
    for (const char* theme : {"dark", "projector", "light"}) {
      emit shown.actions().languageChosen(QLatin1String(language));
      emit shown.actions().themeChosen(QLatin1String(theme));
      QTRY_COMPARE(widgets::themeOf(*shown.window.page()),
                   QLatin1String(theme) == QLatin1String("dark")    ? widgets::Theme::dark
                   : QLatin1String(theme) == QLatin1String("light") ? widgets::Theme::light
                                                                    : widgets::Theme::projector);
      QVERIFY(!shown.window.grab().isNull());
    }
}

void WindowTest::everythingHasAnAccessibleName() {
  Shown shown;
  for (const pages::PageEntry& entry : pages::catalogue()) {
    state::AppState next = shown.session.state();
    next.page = entry.id;
    shown.session.apply(next, QStringLiteral("go"));
    QTRY_VERIFY(!shown.window.page()->busy());
    for (const QWidget* widget : shown.window.findChildren<QWidget*>()) {
      // A part that hands its focus on (the text of a spin box) is never heard by itself.
      const bool reachable = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
                             widget->isEnabled() && !widget->focusProxy();
      const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
      if (!reachable || !face) continue;
      QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
               qPrintable(QStringLiteral("%1: %2 %3")
                              .arg(QLatin1String(entry.id), QLatin1String(widget->metaObject()->className()),
                                   widget->objectName())));
    }
  }
}

void WindowTest::fitsASmallScreen() {
  Shown shown;
  shown.window.resize(1024, 700);
  QCOMPARE(shown.window.size(), QSize(1024, 700));
  for (const pages::PageEntry& entry : pages::catalogue()) {
    state::AppState next = shown.session.state();
    next.page = entry.id;
    shown.session.apply(next, QStringLiteral("go"));
    QCoreApplication::processEvents();
    // No page needs a horizontal scroll bar at 100 %.
    QVERIFY2(shown.window.page()->width() <= shown.window.page()->parentWidget()->width(), entry.id);
  }
}

void WindowTest::sessionIsKeptAndRestored() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("deep/session.json"));
  state::AppState next;
  next.integers.width = 32;
  {
    session::Session session;
    const SessionKeeper keeper(session, path, 10);
    session.apply(next, QStringLiteral("width"));
    QTRY_VERIFY(QFile::exists(path)); // a moment later, without waiting for the end
    next.integers.width = 64;
    session.apply(next, QStringLiteral("width"));
  }
  const RestoredSession restored = restoreSession(path);
  QVERIFY(restored.state.has_value());
  QVERIFY(*restored.state == next);
  QVERIFY(!restored.problem);
}

void WindowTest::damagedSessionIsSetAside() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("session.json"));
  QVERIFY(!restoreSession(path).problem); // the first start of all is no problem
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("{\"version\": 99}");
  file.close();
  const RestoredSession restored = restoreSession(path);
  QVERIFY(!restored.state);
  QVERIFY(restored.problem.has_value());
  QCOMPARE(restored.problem->place, std::string("version"));
  QVERIFY(!QFile::exists(path));
  QVERIFY(QFile::exists(restored.keptAs));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
