#include "app/pages/formats/line_view.h"

#include "app/pages/formats/cursor_bar.h"
#include "app/pages/formats/explanations.h"
#include "app/pages/formats/lane_bar.h"
#include "app/pages/formats/line_panel.h"
#include "core/formats/catalogue.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/line_stack_view.h"
#include "widgets/numberline/pixel_decimal.h"
#include "widgets/numberline/value_text.h"

#include <QVBoxLayout>

namespace qs::pages {
namespace {

constexpr int enteredDigits = 17;

} // namespace

LineView::LineView(QWidget* parent)
    : FormatsView(parent), m_lanes(new LaneBar), m_cursors(new CursorBar), m_notice(new widgets::Notice),
      m_lines(new widgets::LineStackView) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  auto* bars = new widgets::FlowLayout;
  widgets::setSpacing(*bars, 2);
  bars->addWidget(m_lanes);
  bars->addWidget(m_cursors);
  column->addLayout(bars);
  column->addWidget(m_notice);
  column->addWidget(m_lines);
  column->addStretch();
  connectBars();
  connectLines();
  LineView::retranslate();
}

void LineView::connectBars() {
  connect(m_lanes, &LaneBar::laneAdded, this, &LineView::addLane);
  connect(m_lanes, &LaneBar::formatFailed, this, [this](const Error& error) { m_notice->say(error); });
  connect(m_lanes, &LaneBar::formatMended, m_notice, &widgets::Notice::clear);
  connect(m_lanes, &LaneBar::laneRemoved, this, &LineView::removeLane);
  connect(m_lanes, &LaneBar::laneMoved, this, &LineView::moveLane);
  connect(m_lanes, &LaneBar::scaleChosen, this, [this](const QString& scale) {
    changeStretch({state().lines.stretch.low, state().lines.stretch.high, scale.toStdString()},
                  tr("scale the number lines"));
  });
  connect(m_lanes, &LaneBar::resetChosen, this, [this] {
    changeStretch({{}, {}, state().lines.stretch.scale}, tr("reset the number lines"));
  });
  connect(m_cursors, &CursorBar::toggled, this,
          [this](bool on) { on ? placeBothCursors() : clearCursors(); });
  connect(m_cursors, &CursorBar::cursorTyped, this,
          [this](int which, const QString& text) { placeCursor(which, text, tr("enter a cursor")); });
  connect(m_cursors, &CursorBar::editingFinished, this, &LineView::gestureFinished);
}

void LineView::connectLines() {
  using widgets::LineStackView;
  connect(m_lines, &LineStackView::valueChosen, this, &LineView::chooseNumber);
  connect(m_lines, &LineStackView::codeChosen, this,
          [this](formats::Code code) { proposeCode(code, tr("choose a value on the line")); });
  connect(m_lines, &LineStackView::viewportChanged, this, [this](const widgets::LineViewport& viewport) {
    changeStretch(stateOf(viewport), tr("move the number lines"), QStringLiteral("lines"));
  });
  connect(m_lines, &LineStackView::viewportReset, this, [this] {
    changeStretch({{}, {}, state().lines.stretch.scale}, tr("reset the number lines"));
  });
  connect(m_lines, &LineStackView::cursorPlaced, this,
          [this](int which, const QString& text) { placeCursor(which, text, tr("move a cursor")); });
  connect(m_lines, &LineStackView::cursorsCleared, this, &LineView::clearCursors);
  connect(m_lines, &LineStackView::laneMoved, this, &LineView::moveLane);
  connect(m_lines, &LineStackView::laneRemoved, this, [this](int lane) {
    const auto lanes = laneFormats(state().lines, reading().format);
    if (lane > 0) removeLane(QString::fromStdString(lanes[static_cast<std::size_t>(lane)].id));
  });
  connect(m_lines, &LineStackView::currentLaneChanged, this, &LineView::showLaneBar);
  connect(m_lines, &LineStackView::gestureFinished, this, &LineView::gestureFinished);
}

void LineView::chooseNumber(const QString& text, bool keepView, bool dragging) {
  state::FormatsState next = withNumber(state(), text.toStdString());
  if (keepView) next.lines.stretch = stateOf(m_lines->viewport());
  if (dragging)
    propose(next, tr("drag the value"), QStringLiteral("drag value"));
  else
    propose(next, tr("choose a value on the line"));
}

void LineView::placeCursor(int which, const QString& text, const QString& gesture) {
  state::FormatsState next = state();
  (which == 0 ? next.lines.cursorA : next.lines.cursorB) = text.toStdString();
  propose(next, gesture, which == 0 ? QStringLiteral("cursor A") : QStringLiteral("cursor B"));
}

/// At the thirds of what is visible, which then must not move away from under them.
void LineView::placeBothCursors() {
  const widgets::AxisMap map = m_lines->mapNow();
  state::FormatsState next = state();
  next.lines.cursorA = widgets::decimalAt(map, map.width() / 3);
  next.lines.cursorB = widgets::decimalAt(map, map.width() * 2 / 3);
  next.lines.stretch = stateOf(map.viewport());
  propose(next, tr("place the cursors"));
}

void LineView::clearCursors() {
  state::FormatsState next = state();
  next.lines.cursorA.clear();
  next.lines.cursorB.clear();
  propose(next, tr("take the cursors away"));
}

void LineView::addLane(const QString& format) {
  const Result<formats::FormatSpec> spec = formats::find(format.toStdString());
  if (!spec) return;
  m_notice->clear();
  propose(withLane(state(), format.toStdString()), tr("add a lane"));
  const std::vector<formats::FormatSpec> lanes = laneFormats(state().lines, reading().format);
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (lanes[i].id == spec->id) m_lines->setCurrentLane(static_cast<int>(i));
}

void LineView::removeLane(const QString& format) {
  propose(withoutLane(state(), format.toStdString()), tr("remove a lane"));
}

void LineView::moveLane(int lane, int by) {
  const state::FormatsState next = withLaneMoved(state(), reading().format, lane, by);
  if (next == state()) return;
  m_lines->setCurrentLane(lane + by);
  propose(next, tr("move a lane"));
}

void LineView::changeStretch(const state::Viewport& stretch, const QString& gesture,
                             const QString& mergeKey) {
  state::FormatsState next = state();
  next.lines.stretch = stretch;
  propose(next, gesture, mergeKey);
}

void LineView::refresh() {
  widgets::LineStack stack = m_maker.make(reading(), state());
  const QString entered = widgets::roundedText(reading().entered, enteredDigits);
  stack.enteredText = reading().fromCode ? tr("value %1").arg(entered) : tr("entered %1").arg(entered);
  m_lines->setStack(std::move(stack));
  const state::Viewport& stretch = state().lines.stretch;
  m_lines->setScale(scaleOf(stretch.scale));
  m_lines->setViewport(viewportOf(stretch));
  m_cursors->show(state().lines);
  showLaneBar();
}

void LineView::showLaneBar() {
  const state::LineStackState& lines = state().lines;
  m_lanes->show(laneFormats(lines, reading().format), m_lines->currentLane(), lines.stretch.scale,
                !lines.stretch.low.empty());
}

void LineView::retranslate() {
  m_lines->setAccessibleName(tr("Number lines"));
}

QList<QWidget*> LineView::pictures() const {
  return {m_lines};
}

QList<QPair<QString, QString>> LineView::keys() const {
  return {
      {QStringLiteral("↑ ↓"), tr("number lines: choose the lane")},
      {QStringLiteral("← →"), tr("number lines: to the neighbouring value of the lane")},
      {QStringLiteral("⇧+← →"), tr("number lines: move the value by one pixel")},
      {QStringLiteral("+ −"), tr("number lines: zoom")},
      {tr("Page Up, Page Down"), tr("number lines: move along")},
      {tr("Home"), tr("number lines: back to the value")},
      {QStringLiteral("A B"), tr("number lines: place a cursor at the value")},
      {QStringLiteral("Ctrl+← →"), tr("number lines: nudge the cursor; with Shift to the next value")},
      {tr("Esc"), tr("number lines: take the cursors away")},
      {QStringLiteral("Ctrl+↑ ↓"), tr("number lines: move the lane")},
      {tr("Delete"), tr("number lines: remove the lane")},
  };
}

} // namespace qs::pages
