#pragma once

#include "widgets/bitfield/bit_edit.h"
#include "widgets/bitfield/layout.h"
#include "widgets/common/drawn_parts.h"

#include <QWidget>

namespace qs::widgets {

/// A code as a row of bits in named fields. It edits the code it was given and says so; it knows nothing of
/// values.
///
/// Mouse: a click toggles; press and drag paints what the first bit became. Keys: one Tab stop; Left, Right,
/// Home, End move; Ctrl+Left and Ctrl+Right move by field; Space toggles; 0 and 1 set; Up and Down step the
/// field under the cursor, with Ctrl the whole code; Page Up and Page Down step the exponent. Screen readers
/// find one check box per bit, the most significant first.
class BitFieldView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit BitFieldView(QWidget* parent = nullptr);

  void setRow(const BitRow& row); ///< keeps the code, cut to the new width

  [[nodiscard]] const BitRow& row() const { return m_row; }

  void setCode(formats::Code code);

  [[nodiscard]] formats::Code code() const { return m_code; }

  void setZoom(double zoom); ///< on top of the application-wide one
  /// One line of a list: see layoutCompactBits.
  void setCompact(bool compact);
  /// The low count bits can be changed, those above are only shown; all of them unless told otherwise.
  void setFreeBits(int count);
  void setCursorBit(int bit);

  [[nodiscard]] int cursorBit() const { return m_cursor; }

  void setHighlightedBit(int bit); ///< −1: none; what hovering elsewhere points at

  void setHighlightedGroup(int group);     ///< the same for a whole field, by index into the row's groups
  void setChangedBits(formats::Code bits); ///< marked with carets: what the last change touched

  [[nodiscard]] formats::Code changedBits() const { return m_changed; }

  void edit(formats::Code code, BitEdit how); ///< shows the code and tells the others

  [[nodiscard]] const BitLayout& layoutNow() const { return m_layout; }

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::checkBoxes; }

  [[nodiscard]] int partCount() const override { return m_row.width; }

  [[nodiscard]] DrawnPart partAt(int index) const override; ///< a bit, the most significant first
  [[nodiscard]] int partUnder(const QPointF& point) const override;

  [[nodiscard]] int currentPart() const override { return partOf(m_cursor); }

  void makeCurrent(int index) override { setCursorBit(partOf(index)); }

  void activatePart(int index) override;

  [[nodiscard]] QString partsValue() const override { return m_row.value; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

signals:
  void codeEdited(qs::formats::Code code, const qs::widgets::BitEdit& edit);
  void dragFinished();      ///< the mouse was released: what was painted is one gesture
  void bitHovered(int bit); ///< −1: none
  void groupHovered(
      int group); ///< the field of that bit, or whose name, bracket or reading is pointed at; −1: none

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

private:
  /// Parts run from the most significant bit: the way from one to the other is the same both ways.
  [[nodiscard]] int partOf(int bit) const { return m_row.width - 1 - bit; }

  [[nodiscard]] double scale() const;
  [[nodiscard]] BitLayout arranged(double width) const;
  void relayout();
  void hover(int bit, int group);
  bool moveCursor(const QKeyEvent& event);
  bool editByKey(const QKeyEvent& event);
  void announce(formats::Code before);

  BitRow m_row;
  BitLayout m_layout;
  formats::Code m_code = 0;
  double m_zoom = 1;
  bool m_compact = false;
  int m_free = 64;
  int m_cursor = 0;
  int m_hovered = -1;
  int m_hoveredGroup = -1;
  int m_highlighted = -1;
  int m_highlightedGroup = -1;
  formats::Code m_changed = 0;
  bool m_painting = false;
  bool m_paintValue = false;
};

} // namespace qs::widgets
