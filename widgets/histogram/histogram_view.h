#pragma once

#include "widgets/common/drawn_parts.h"
#include "widgets/histogram/figure.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace qs::widgets {

/// A distribution, or an original and what storage makes of it, over one axis of values. The wheel zooms at
/// the pointer (over an axis: that axis only), dragging pans, a double click shows all again; clip lines are
/// dragged. L switches the counts between linear and logarithmic, T between the picture and its table, + −
/// zoom, ← → pan, Home shows all, [ ] move the clip.
class HistogramView final : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  enum class ClipSide { low, high };

  explicit HistogramView(QWidget* parent = nullptr);
  ~HistogramView() override;

  /// Shows a figure. The visible range stays if one was chosen. Costs a repaint, a few milliseconds.
  void setFigure(const Figure& figure);
  [[nodiscard]] const Figure& figure() const;
  /// Grey veil over a picture that no longer belongs to what is chosen.
  void setStale(bool stale);

  void setLogCounts(bool logarithmic);
  [[nodiscard]] bool logCounts() const;
  /// The visible values (none: all of them), and how many times higher than their own the counts are drawn
  /// (1…1e6). Does not emit.
  void setZoom(const std::optional<Range>& range, double height = 1);
  [[nodiscard]] Range range() const;
  void setTableShown(bool shown);
  [[nodiscard]] bool tableShown() const;

  /// The bins as lines of tab-separated values, under a line of names.
  [[nodiscard]] QString tableText() const;
  /// The main facts in words.
  [[nodiscard]] QString description() const;

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::chart; }

  [[nodiscard]] int partCount() const override { return 0; }

  [[nodiscard]] DrawnPart partAt(int) const override { return {}; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  bool eventFilter(QObject* watched, QEvent* event) override;

signals:
  /// By a gesture; no range: all values again. While something is dragged the same is emitted over and over.
  void zoomChosen(const std::optional<qs::widgets::Range>& range, double height);
  void zoomReleased(); ///< a drag of the picture has ended
  void logCountsChosen(bool logarithmic);
  void clipDragged(qs::widgets::HistogramView::ClipSide side, double value); ///< repeatedly during a drag
  void clipReleased();
  void clipStepped(int direction); ///< key [ (−1: narrower) or ] (+1: wider)
  void hovered(const std::optional<double>& value);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void choose(const std::optional<Range>& range, double height);
  bool follow(const QMouseEvent& mouse); ///< over the picture; whether it meant something
  void press(const QPointF& position);
  void move(const QPointF& position, bool pressed);
  void release();
  void wheel(const QPointF& position, double notches);
  void hover(const std::optional<double>& value);
  void restyle();
  void announce();

  struct Private;
  std::unique_ptr<Private> d;
};

} // namespace qs::widgets
