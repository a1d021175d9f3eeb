#pragma once

#include "widgets/numberline/line_labels.h"
#include "widgets/numberline/viewport.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace qs::widgets {

/// The representable values of one format around the current one, exact at any depth of zoom.
///
/// Wheel: zoom at the cursor. Drag: pan. Click: take the nearest value. Double click, Home: back to the
/// stretch around the value. Keys: Left and Right go to the neighbours, + and − zoom at the value.
class NumberLineView : public QWidget {
  Q_OBJECT

public:
  explicit NumberLineView(QWidget* parent = nullptr);

  void setFormat(const formats::Layout& layout);
  /// What is stored, and what was entered (absent when the code itself was).
  void setValue(formats::Code stored, const std::optional<numbers::Exact>& entered);
  /// A value that is pointed at elsewhere; none, also for codes that are not on the line.
  void setPointed(const std::optional<formats::Code>& code);
  /// The visible stretch; nullopt follows the value.
  void setViewport(const std::optional<LineViewport>& viewport);
  void setScale(LineScale scale);

  [[nodiscard]] LineViewport viewport() const;

  [[nodiscard]] const values::CodeOrder& order() const { return *m_order; }

  [[nodiscard]] LineContent content() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

signals:
  void codeChosen(qs::formats::Code code);
  void viewportChanged(const qs::widgets::LineViewport& viewport);
  void viewportReset();
  void codeHovered(const std::optional<qs::formats::Code>& code); ///< of the value nearest to the pointer
  void gestureFinished();                                         ///< the mouse was released after a pan

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  [[nodiscard]] AxisMap mapNow() const;
  [[nodiscard]] values::CodeOrder::Rank focusRank() const;
  [[nodiscard]] formats::Code codeNear(double pixel) const;
  [[nodiscard]] QString textOf(values::CodeOrder::Rank rank) const;
  void hover(const std::optional<formats::Code>& code);
  void moveTo(const LineViewport& viewport);
  void zoomBy(double pixel, double factor);
  void describe();

  std::unique_ptr<values::CodeOrder> m_order;
  std::optional<LineViewport> m_viewport;
  LineScale m_scale = LineScale::linear;
  formats::Code m_stored = 0;
  std::optional<numbers::Exact> m_entered;
  std::optional<formats::Code> m_pointed;
  std::optional<formats::Code> m_hovered;
  mutable QHash<values::CodeOrder::Rank, QString>
      m_texts; ///< printed values: a line shows the same ones frame after frame

  struct Drag {
    QPointF from;
    LineViewport viewport;
    bool moved = false;
  };

  std::optional<Drag> m_drag;
};

} // namespace qs::widgets
