#pragma once

#include "app/pages/formats/formats_view.h"
#include "app/pages/formats/line_stack_model.h"

namespace qs::widgets {
class LineStackView;
class Notice;
struct LineViewport;
} // namespace qs::widgets

namespace qs::pages {

class CursorBar;
class LaneBar;

/// The value on the number lines of several formats, over one axis.
class LineView final : public FormatsView {
  Q_OBJECT

public:
  explicit LineView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  void connectBars();
  void connectLines();
  void showLaneBar();
  void chooseNumber(const QString& text, bool keepView, bool dragging);
  void placeCursor(int which, const QString& text, const QString& gesture);
  void placeBothCursors();
  void clearCursors();
  void addLane(const QString& format);
  void removeLane(const QString& format);
  void moveLane(int lane, int by);
  void changeStretch(const state::Viewport& stretch, const QString& gesture, const QString& mergeKey = {});

  LaneBar* m_lanes;
  CursorBar* m_cursors;
  widgets::Notice* m_notice;
  widgets::LineStackView* m_lines;
  StackMaker m_maker;
};

} // namespace qs::pages
