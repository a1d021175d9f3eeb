#pragma once

#include "widgets/common/drawn_parts.h"
#include "widgets/numberline/axis_map.h"
#include "widgets/numberline/line_labels.h"
#include "widgets/numberline/line_stack.h"
#include "widgets/numberline/stack_layout.h"

#include <QHash>
#include <QWidget>

namespace qs::widgets {

/// The lines of several formats over one axis, exact at any depth of zoom, with one value through them all.
///
/// Wheel: zoom at the cursor. Drag: pan; drag the entered value, or a cursor, to move it. Click: take the
/// nearest value of that lane. Double click, Home: back to the stretch around the value. Keys: Up and Down
/// choose the lane, Left and Right go to its neighbouring values (with Shift: one pixel), + and − zoom, Page
/// Up and Page Down pan, A and B place the cursors, Ctrl with Left and Right nudges the last one (with Shift:
/// to the neighbouring value of the lane), Esc takes them away, Ctrl with Up and Down moves the lane, Delete
/// removes it. Screen readers find the lanes and the cursors.
class LineStackView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit LineStackView(QWidget* parent = nullptr);

  void setStack(LineStack stack);
  /// The visible stretch; nullopt follows the value.
  void setViewport(const std::optional<LineViewport>& viewport);
  void setScale(LineScale scale);
  void setCurrentLane(int lane);

  [[nodiscard]] int currentLane() const { return m_current; }

  [[nodiscard]] const LineStack& stack() const { return m_stack; }

  [[nodiscard]] LineViewport viewport() const;
  [[nodiscard]] StackLayout layoutNow() const;
  [[nodiscard]] AxisMap mapNow() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  /// The lanes, then the cursors that are placed.
  [[nodiscard]] int partCount() const override;
  [[nodiscard]] DrawnPart partAt(int index) const override;

  [[nodiscard]] int currentPart() const override { return m_current; }

  void makeCurrent(int index) override; ///< of a cursor: the one that keys move

signals:
  /// An exact number as text. keepView: the visible stretch must stay where it is, because the mouse points
  /// at it; dragging: more of the same gesture may follow.
  void valueChosen(const QString& text, bool keepView, bool dragging);
  void codeChosen(qs::formats::Code code); ///< of the first lane
  void viewportChanged(const qs::widgets::LineViewport& viewport);
  void viewportReset();
  void cursorPlaced(int which, const QString& text); ///< 0 is A, 1 is B; an exact number
  void cursorsCleared();
  void laneMoved(int lane, int by);
  void laneRemoved(int lane);
  void currentLaneChanged(int lane);
  void gestureFinished(); ///< the mouse was released after a drag

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  enum class Grip : std::uint8_t { line, entered, cursorA, cursorB, overview };

  struct Drag {
    Grip grip = Grip::line;
    QPointF from;
    LineViewport viewport;
    bool moved = false;
  };

  [[nodiscard]] const values::CodeOrder& first() const { return *m_stack.lanes.front().order; }

  [[nodiscard]] const StackLane& lane() const { return m_stack.lanes[static_cast<std::size_t>(m_current)]; }

  [[nodiscard]] AxisMap mapOf(const LineViewport& viewport) const;
  [[nodiscard]] values::CodeOrder::Rank focusRank() const;
  [[nodiscard]] double
  enteredPixel() const; ///< from the left of the line; its middle when there is none in view
  [[nodiscard]] QString textOf(const StackLane& lane, values::CodeOrder::Rank rank) const;
  [[nodiscard]] Grip gripAt(const QPointF& point) const;
  /// The number under the mouse: a value or tie of the lane there when it is near, else a short decimal.
  [[nodiscard]] QString numberAt(const AxisMap& map, const QPointF& point) const;
  [[nodiscard]] QString tipAt(const QPointF& point) const;

  void moveTo(const LineViewport& viewport);
  void zoomBy(double pixel, double factor);
  void panBy(double pixels);
  void showPlace(double pixel); ///< of the overview
  void dragTo(const Drag& drag, const QPointF& point);
  void clickAt(const QPointF& point);
  void stepValue(int by);
  void nudgeValue(double pixels);
  void placeCursor(int which);
  void nudgeCursor(double pixels);
  void stepCursor(int by);
  bool pressLaneKey(const QKeyEvent& event);
  bool pressCursorKey(const QKeyEvent& event);
  bool pressViewKey(const QKeyEvent& event);
  [[nodiscard]] QList<int> placedCursors() const;
  [[nodiscard]] DrawnPart cursorPart(int which) const;
  void describe();

  LineStack m_stack;
  std::optional<LineViewport> m_viewport;
  LineScale m_scale = LineScale::linear;
  int m_current = 0;
  int m_cursor = 0; ///< the cursor that keys move
  std::optional<Drag> m_drag;
  /// Printed values: lines show the same ones frame after frame.
  mutable QHash<const values::CodeOrder*, QHash<values::CodeOrder::Rank, QString>> m_texts;
};

} // namespace qs::widgets
