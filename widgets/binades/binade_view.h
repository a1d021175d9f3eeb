#pragma once

#include "widgets/binades/binade_layout.h"
#include "widgets/common/drawn_parts.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <cstdint>
#include <memory>

namespace qs::widgets {

/// All codes of a format as a grid of cells, the current one filled. It moves nothing itself: whoever owns it
/// gives it the code that was chosen.
///
/// Mouse: a click chooses the value of a cell; the wheel scrolls the rows, with Shift the columns. Keys: one
/// Tab stop; arrows go to the cell beside, above, below; Page Up and Page Down go by a screen of rows; Home
/// and End to the ends of the row; with Ctrl the arrows scroll and Home goes back to the value; + and − zoom.
/// Screen readers find one button for each visible cell.
class BinadeView : public QAbstractScrollArea, public DrawnParts {
  Q_OBJECT

public:
  explicit BinadeView(QWidget* parent = nullptr);

  void setFormat(const formats::Layout& layout, bool square);
  void setCode(formats::Code code); ///< scrolled to when it is not visible
  void setZoom(int zoom);           ///< about the current value where it is visible, else about the middle
  void scrollToCurrent();
  void scrollRows(int by);
  /// Towards larger significands when positive; the two sides of zero mirror each other.
  void scrollColumns(std::int64_t by);

  [[nodiscard]] int zoom() const { return m_stretch.zoom; }

  [[nodiscard]] const values::BinadeMap& map() const { return *m_map; }

  [[nodiscard]] const BinadeLayout& layoutNow() const { return m_layout; }

  /// How many codes the most crowded of the visible cells stands for.
  [[nodiscard]] formats::Code crowding() const { return m_crowding; }

  [[nodiscard]] int currentCell() const { return m_layout.cellOf(m_place); } ///< −1: not visible

  void choose(int cell); ///< as a click does

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::buttons; }

  [[nodiscard]] int partCount() const override { return static_cast<int>(m_layout.cells.size()); }

  [[nodiscard]] DrawnPart partAt(int index) const override; ///< a visible cell
  [[nodiscard]] int partUnder(const QPointF& point) const override;

  [[nodiscard]] int currentPart() const override { return currentCell(); }

  void activatePart(int index) override { choose(index); }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

signals:
  void codeChosen(qs::formats::Code code, bool repeated); ///< repeated: a key held down
  void zoomChosen(int zoom);
  void crowdingChanged(qs::formats::Code codes); ///< as crowding()

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  [[nodiscard]] BinadeMetrics metrics() const;
  [[nodiscard]] BinadeMetrics metricsHere() const; ///< rows a little higher where there is room
  [[nodiscard]] double headings() const;           ///< height of all of them
  [[nodiscard]] int rowCount() const;
  [[nodiscard]] int wholeRows() const;   ///< that fit the height below one heading
  [[nodiscard]] int closingRows() const; ///< that fit it when the last row is among them
  [[nodiscard]] int rowsFrom(int top) const;
  [[nodiscard]] formats::Code columns() const;
  void relayout();
  void fitScrollBars();
  void turnPage(int action);
  bool pressScrollKey(const QKeyEvent& event);
  bool pressStepKey(const QKeyEvent& event);
  void stepPage(int by, bool held);
  bool step(int right, int down, bool repeated);
  bool stepToEnd(bool end);
  void chooseZoom(int zoom);
  void choosePlace(const values::BinadePlace& place, bool repeated);

  formats::Layout m_format;
  bool m_square = false;
  std::unique_ptr<values::BinadeMap> m_map;
  BinadeLayout m_layout;
  formats::Code m_crowding = 1;
  values::BinadePlace m_place;
  SignificandStretch m_stretch;
  bool m_fitting = false; ///< the scroll bars follow the layout, not the other way round
  int m_wheel = 0;        ///< what of its turning across has not made a column yet
  int m_hovered = -1;
  QHash<formats::Code, QStringList> m_texts;
};

} // namespace qs::widgets
