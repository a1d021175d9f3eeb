#include "app/session/session.h"

#include "app/jobs/job.h"
#include "app/session/history.h"
#include "app/session/open_checkpoint.h"

#include <QFileInfo>

#include <deque>
#include <utility>

namespace qs::session {
namespace {

using checkpoints::Checkpoint;
using Shared = std::shared_ptr<const Checkpoint>;
using Opened = Result<Checkpoint>;

/// The checkpoints opened last, so that undoing a change of file is instant.
class Shelf {
public:
  void put(const std::string& path, Shared checkpoint) {
    std::erase_if(m_entries, [&path](const auto& entry) { return entry.first == path; });
    m_entries.emplace_front(path, std::move(checkpoint));
    if (m_entries.size() > 8) m_entries.pop_back();
  }

  [[nodiscard]] Shared find(const std::string& path) const {
    for (const auto& [name, checkpoint] : m_entries)
      if (name == path) return checkpoint;
    return nullptr;
  }

private:
  std::deque<std::pair<std::string, Shared>> m_entries;
};

} // namespace

struct Session::Private {
  History history;
  Shelf shelf;
  Shared checkpoint;
  std::string shownFile; ///< what checkpoint was opened, or is being opened, for
  std::optional<Error> error;
  jobs::Job<Opened> following; ///< opens the file that the state names
  jobs::Job<Opened> asked;     ///< opens the file that openFile was given
};

Session::Session(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
  // The embedded sample is small and in memory: it is there before the first page asks.
  if (Opened sample = openCheckpoint({})) {
    d->checkpoint = std::make_shared<const Checkpoint>(std::move(*sample));
    d->shelf.put({}, d->checkpoint);
  } else {
    d->error = sample.error();
  }
}

Session::~Session() = default;

const state::AppState& Session::state() const {
  return d->history.present();
}

void Session::apply(const state::AppState& next, const QString& gesture, const QString& mergeKey) {
  if (d->history.push(next, gesture, mergeKey)) show();
}

void Session::reset(const state::AppState& next) {
  d->history.restart(next);
  show();
}

void Session::endGesture() {
  d->history.seal();
}

void Session::undo() {
  if (!canUndo()) return;
  d->history.undo();
  show();
}

void Session::redo() {
  if (!canRedo()) return;
  d->history.redo();
  show();
}

bool Session::canUndo() const {
  return d->history.canUndo();
}

bool Session::canRedo() const {
  return d->history.canRedo();
}

QString Session::undoText() const {
  return d->history.undoText();
}

QString Session::redoText() const {
  return d->history.redoText();
}

Shared Session::checkpoint() const {
  return d->checkpoint;
}

bool Session::opening() const {
  return d->following.running() || d->asked.running();
}

std::optional<Error> Session::fileError() const {
  return d->error;
}

void Session::show() {
  const std::string& file = state().quantize.file;
  const bool otherFile = file != d->shownFile;
  if (otherFile) {
    d->shownFile = file;
    d->checkpoint = d->shelf.find(file);
    d->error.reset();
    d->following.stop();
    if (!d->checkpoint) follow();
  }
  // A copy: a receiver may apply the next state while the others still read this one.
  const state::AppState now = state();
  emit stateChanged(now);
  emit historyChanged();
  if (!otherFile) return;
  emit checkpointChanged();
  emit openingChanged();
}

void Session::follow() {
  const std::string file = d->shownFile;
  d->following.start([file](Monitor&) { return openCheckpoint(file); },
                     [this, file](Opened opened) {
                       if (opened) {
                         d->checkpoint = std::make_shared<const Checkpoint>(std::move(*opened));
                         d->shelf.put(file, d->checkpoint);
                       } else {
                         d->error = opened.error();
                       }
                       emit checkpointChanged();
                       emit openingChanged();
                       if (d->error) emit fileFailed(*d->error);
                     });
}

void Session::openFile(const QString& path) {
  const QString absolute = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
  const std::string file = absolute.toStdString();
  d->error.reset();
  d->asked.start([file](Monitor&) { return openCheckpoint(file); },
                 [this, absolute](Opened opened) { showOpened(absolute, std::move(opened)); });
  emit openingChanged();
}

void Session::showOpened(const QString& path, Opened opened) {
  if (!opened) {
    d->error = opened.error();
    emit openingChanged();
    emit fileFailed(opened.error());
    return;
  }
  const std::string file = path.toStdString();
  const Shared fresh = std::make_shared<const Checkpoint>(std::move(*opened));
  d->shelf.put(file, fresh);
  state::AppState next = state();
  next.page = "quantize";
  if (next.quantize.file != file) {
    next.quantize.tensor.clear();
    next.quantize.weights = {};
  }
  next.quantize.file = file;
  const QString name = path.isEmpty() ? tr("the sample") : QFileInfo(path).fileName();
  const bool sameFile = file == d->shownFile;
  apply(next, tr("open %1").arg(name));
  if (sameFile) {
    // The file on disk may have changed since it was opened before: what was just read replaces it.
    d->following.stop();
    d->checkpoint = fresh;
    emit checkpointChanged();
  }
  emit openingChanged();
  if (!path.isEmpty()) emit fileOpened(path);
}

} // namespace qs::session
