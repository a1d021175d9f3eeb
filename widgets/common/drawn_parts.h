#pragma once

#include <QRectF>
#include <QString>

class QWidget;

namespace qs::widgets {

/// One thing in a custom-drawn view, as assistive technology finds it.
struct DrawnPart {
  QString name;        ///< "FP16"
  QString description; ///< "stored 0.09998, rounded down"
  QRectF rect;         ///< in the view's coordinates
  bool checked = false;
};

/// What the parts of a view are to a screen reader.
enum class PartsKind {
  list,       ///< items; they can be gone to where the view has a current one
  texts,      ///< to be read
  buttons,    ///< to be pressed
  checkBoxes, ///< to be toggled
  chart,      ///< one picture: it has no parts
};

/// A view that tells what it has drawn, part by part. Inherit it beside QWidget; nothing else is needed.
class DrawnParts {
public:
  virtual ~DrawnParts() = default;
  DrawnParts(const DrawnParts&) = delete;
  DrawnParts& operator=(const DrawnParts&) = delete;

  [[nodiscard]] virtual PartsKind partsKind() const { return PartsKind::list; }

  [[nodiscard]] virtual int partCount() const = 0;
  [[nodiscard]] virtual DrawnPart partAt(int index) const = 0; ///< 0 ≤ index < partCount()
  /// −1: none. Asks every part; a view of many knows it better.
  [[nodiscard]] virtual int partUnder(const QPointF& point) const;

  /// The part that keys act on; −1: the view has no such part.
  [[nodiscard]] virtual int currentPart() const { return -1; }

  virtual void makeCurrent(int) {} ///< asked for by assistive technology

  virtual void activatePart(int index) { makeCurrent(index); } ///< pressed or toggled by it

  /// What the view as a whole says of itself: a value, or nothing.
  [[nodiscard]] virtual QString partsValue() const { return {}; }

protected:
  DrawnParts();
};

/// Tells assistive technology where the focus is within a view.
void announceCurrentPart(QWidget& view);
/// Tells it that a check box has been toggled.
void announceChecked(QWidget& view, int index);

} // namespace qs::widgets
