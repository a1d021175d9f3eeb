#pragma once

#include "app/state/app_state.h"
#include "core/checkpoints/checkpoint.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace qs::session {

/// The one place where the shown state changes. A gesture builds the next state and applies it here; every
/// page redraws from stateChanged. Applying is also what undo, session restore, links and headless figures
/// do.
class Session : public QObject {
  Q_OBJECT

public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] const state::AppState& state() const;

  /// Makes next the shown state and one step of history. gesture names it for the Undo item ("flip bit 3").
  /// Steps with the same non-empty mergeKey in a row become one: a drag is one undo. Applying an equal state
  /// does nothing.
  void apply(const state::AppState& next, const QString& gesture, const QString& mergeKey = {});
  /// Makes next the shown state and forgets the history (start, session restore, opening a state file).
  void reset(const state::AppState& next);
  /// Ends the current run of merged steps (mouse released).
  void endGesture();

  void undo();
  void redo();
  [[nodiscard]] bool canUndo() const;
  [[nodiscard]] bool canRedo() const;
  [[nodiscard]] QString undoText() const; ///< the gesture that undo takes back
  [[nodiscard]] QString redoText() const;

  /// Opens the checkpoint in the background (header only) and, if it is good, applies a state that shows it
  /// on the quantize page. On an error the shown file stays and fileFailed tells. The newest request wins. An
  /// empty path is the embedded sample.
  void openFile(const QString& path);
  /// The checkpoint that state().quantize.file names; null while it is being opened and when it could not be
  /// opened.
  [[nodiscard]] std::shared_ptr<const checkpoints::Checkpoint> checkpoint() const;
  [[nodiscard]] bool opening() const; ///< a file is being opened in the background
  /// Why the file asked for last could not be opened; empty once another one is shown or being opened.
  [[nodiscard]] std::optional<Error> fileError() const;

signals:
  void stateChanged(const qs::state::AppState& now);
  void historyChanged();
  void checkpointChanged(); ///< checkpoint() is another one now; stateChanged, if any, came before
  void openingChanged();    ///< opening() or fileError() is another one now
  void fileOpened(const QString& path);    ///< by openFile, absolute path; not for the embedded sample
  void fileFailed(const qs::Error& error); ///< shown beside the file name, never in a modal box

private:
  void show();   ///< tells everyone of the present state
  void follow(); ///< opens the file that the state names
  void showOpened(const QString& path, Result<checkpoints::Checkpoint> opened);

  struct Private;
  std::unique_ptr<Private> d;
};

} // namespace qs::session
