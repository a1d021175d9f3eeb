#pragma once

#include "widgets/common/entry_field.h"

namespace qs::pages {

/// A field in which Up and Down step: in a decimal the digit at the caret, elsewhere what stepped() is taken
/// for.
class StepField : public widgets::EntryField {
  Q_OBJECT

public:
  explicit StepField(QWidget* parent = nullptr);

  /// A code field steps as a whole; a value field steps digits.
  void setStepsWhole(bool whole) { m_whole = whole; }

signals:
  void stepped(int by); ///< +1 or −1

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  bool stepAtCaret(int by);

  bool m_whole = false;
};

} // namespace qs::pages
