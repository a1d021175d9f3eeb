#include "app/pages/formats/lanes_view.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/format_adder.h"
#include "app/pages/formats/lane_details.h"
#include "app/pages/formats/lane_row.h"
#include "widgets/bitfield/bit_edit.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/icon.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {
namespace {

/// Widths from which a lane has enough room, or little, in pixels at 100 %.
constexpr double enough = 1030, little = 730;

LaneRow::Room roomIn(int width) {
  if (width >= widgets::scaled(enough)) return LaneRow::Room::enough;
  return width >= widgets::scaled(little) ? LaneRow::Room::little : LaneRow::Room::least;
}

} // namespace

LanesView::LanesView(QWidget* parent)
    : FormatsView(parent), m_sameValue(new QRadioButton), m_sameBits(new QRadioButton),
      m_adder(new FormatAdder(FormatAdder::Offer::all)), m_reset(new QToolButton), m_note(new QLabel),
      m_notice(new widgets::Notice), m_table(new QWidget), m_column(new QVBoxLayout(m_table)),
      m_headings(makeHeading()), m_details(new LaneDetails) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_column->addWidget(m_headings);
  m_details->setParent(m_table);
  m_details->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addWidget(makeBar());
  column->addWidget(m_notice);
  column->addWidget(m_table);
  column->addWidget(m_note);
  column->addStretch();
  widgets::setTextRole(*m_note, widgets::TextRole::label);
  m_note->setWordWrap(true);
  connectBar();
  LanesView::retranslate();
}

QWidget* LanesView::makeBar() {
  auto* bar = new QWidget;
  auto* row = new widgets::FlowLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 2);
  m_reset->setAutoRaise(true);
  m_reset->setFocusPolicy(Qt::StrongFocus);
  m_reset->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/reset.svg")));
  for (QWidget* part : std::initializer_list<QWidget*>{m_sameValue, m_sameBits, m_adder, m_reset})
    row->addWidget(part);
  return bar;
}

QWidget* LanesView::makeHeading() {
  auto* heading = new QWidget;
  auto* row = new QHBoxLayout(heading);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  const int widths[] = {LaneRow::handleWidth, LaneRow::nameWidth,  -1,
                        LaneRow::codeWidth,   LaneRow::valueWidth, LaneRow::removeWidth};
  for (const int width : widths) {
    auto* label = new QLabel;
    widgets::setTextRole(*label, widgets::TextRole::label);
    label->setMinimumWidth(0);
    if (width > 0) widgets::setFixedExtent(*label, width, -1);
    row->addWidget(label, width > 0 ? 0 : 1);
    m_heading.append(label);
  }
  return heading;
}

void LanesView::connectBar() {
  const auto choose = [this](bool sameBits) {
    state::LanesState next = state().lanes;
    next.sameBits = sameBits;
    proposeLanes(next, sameBits ? tr("read the same bits") : tr("store the same value"));
  };
  connect(m_sameValue, &QRadioButton::clicked, this, [choose] { choose(false); });
  connect(m_sameBits, &QRadioButton::clicked, this, [choose] { choose(true); });
  connect(m_adder, &FormatAdder::failed, this, [this](const Error& error) { m_notice->say(error); });
  connect(m_adder, &FormatAdder::mended, m_notice, &widgets::Notice::clear);
  connect(m_adder, &FormatAdder::added, this, [this](const QString& text) {
    const Result<state::LanesState> next = withLane(state().lanes, text.toStdString());
    if (!next) return m_notice->say(next.error());
    m_notice->clear();
    proposeLanes(*next, tr("add lane %1").arg(text));
  });
  connect(m_reset, &QToolButton::clicked, this, [this] {
    state::LanesState next;
    next.sameBits = state().lanes.sameBits;
    proposeLanes(next, tr("reset the lanes"));
  });
}

void LanesView::connectRow(LaneRow& row, int index) {
  connect(&row, &LaneRow::bitsEdited, this,
          [this, index](formats::Code code, const widgets::BitEdit& edit) { editBits(index, code, edit); });
  connect(&row, &LaneRow::codeTyped, this,
          [this, index](const QString& text) { editText(index, true, text); });
  connect(&row, &LaneRow::valueTyped, this,
          [this, index](const QString& text) { editText(index, false, text); });
  connect(&row, &LaneRow::codeStepped, this, [this, index](int by) { stepCode(index, by); });
  connect(&row, &LaneRow::removed, this, [this, index] { removeLane(index); });
  connect(&row, &LaneRow::dragged, this, [this, index](QPoint position) { dragLane(index, position); });
  connect(&row, &LaneRow::moved, this, [this, index](int by) {
    moveLane(index, index + by);
    // The lane is shown by another row now; the keyboard goes with it.
    if (index + by >= 0 && index + by < m_rows.size()) m_rows[index + by]->takeHandleFocus();
  });
  connect(&row, &LaneRow::editingFinished, this, [this] {
    m_dragged = -1;
    emit gestureFinished();
  });
  connect(&row, &LaneRow::openChanged, this, [this, index](bool open) {
    state::LanesState next = state().lanes;
    next.open = open ? index : -1;
    proposeLanes(next, open ? tr("show exact numbers") : tr("hide exact numbers"));
  });
}

void LanesView::fitRows() {
  while (m_rows.size() < static_cast<qsizetype>(m_lanes.size())) {
    auto* row = new LaneRow;
    connectRow(*row, static_cast<int>(m_rows.size()));
    m_rows.append(row);
    m_column->addWidget(row);
  }
  for (qsizetype i = 0; i < m_rows.size(); ++i)
    m_rows[i]->setVisible(i < static_cast<qsizetype>(m_lanes.size()));
}

void LanesView::showRoom() {
  const LaneRow::Room room = roomIn(width());
  for (LaneRow* row : std::as_const(m_rows))
    row->setRoom(room);
  m_headings->setVisible(room != LaneRow::Room::least);
}

void LanesView::resizeEvent(QResizeEvent* event) {
  FormatsView::resizeEvent(event);
  showRoom();
}

void LanesView::changeEvent(QEvent* event) {
  FormatsView::changeEvent(event);
  if (event->type() == QEvent::FontChange) showRoom(); // another zoom
}

void LanesView::refresh() {
  m_lanes = readLanes(reading(), state());
  const state::LanesState& lanes = state().lanes;
  (lanes.sameBits ? m_sameBits : m_sameValue)->setChecked(true);
  fitRows();
  showRoom();
  const Result<Rules> rules = rulesOf(state(), 0);
  const auto overflow = rules ? rules->options.overflow : formats::Overflow::ieee;
  bool open = false;
  for (std::size_t i = 0; i < m_lanes.size(); ++i) {
    const Lane& lane = m_lanes[i];
    const bool good = lane.reading.has_value();
    const bool unfolded = good && lanes.open == static_cast<int>(i);
    m_rows[static_cast<qsizetype>(i)]->show(
        lane, {lanes.sameBits, good && lane.reading->format.id == reading().format.id, unfolded, overflow});
    if (!unfolded) continue;
    open = true;
    m_details->show(*lane.reading, overflow);
    if (m_column->indexOf(m_details) != static_cast<int>(i) + 2) {
      m_column->removeWidget(m_details);
      m_column->insertWidget(static_cast<int>(i) + 2, m_details); // after the heading and its own row
    }
  }
  m_details->setVisible(open);
  m_note->setText(
      lanes.sameBits
          ? tr("Every lane reads the low bits of the code of %1; what a lane has more is zero.")
                .arg(QString::fromStdString(reading().format.shortName))
          : tr("Every lane stores what was entered. Change a lane, and its value becomes the entry."));
}

void LanesView::editBits(int index, formats::Code code, const widgets::BitEdit& edit) {
  const Lane& lane = m_lanes[static_cast<std::size_t>(index)];
  const QString mergeKey = edit.gesture == widgets::BitGesture::paint ? QStringLiteral("paint bits")
                           : edit.repeated                            ? QStringLiteral("held key")
                                                                      : QString();
  propose(withLaneCode(reading(), state(), lane, code), tr("change the bits of %1").arg(laneName(index)),
          mergeKey);
}

void LanesView::editText(int index, bool code, const QString& text) {
  const Lane& lane = m_lanes[static_cast<std::size_t>(index)];
  const char mark = QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.';
  std::string typed = text.trimmed().toStdString();
  if (code && !isCodeText(typed)) typed.insert(0, "0x");
  const Result<state::FormatsState> next = withLaneEntry(reading(), state(), lane, typed, mark);
  m_rows[index]->setBad(code, !next);
  if (!next) return m_notice->say(next.error());
  m_notice->clear();
  propose(*next,
          code ? tr("enter a code in %1").arg(laneName(index))
               : tr("enter a value in %1").arg(laneName(index)),
          QStringLiteral("lane entry"));
}

void LanesView::stepCode(int index, int by) {
  const Lane& lane = m_lanes[static_cast<std::size_t>(index)];
  const formats::Code code = widgets::withCodeStepped(lane.reading->code(), lane.reading->format.bits, by);
  propose(withLaneCode(reading(), state(), lane, code), tr("step the code of %1").arg(laneName(index)));
}

void LanesView::dragLane(int index, QPoint globalPosition) {
  if (m_dragged < 0) m_dragged = index;
  const int y = m_table->mapFromGlobal(globalPosition).y();
  for (int i = 0; i < static_cast<int>(m_lanes.size()); ++i) {
    const QRect place = m_rows[i]->geometry();
    if (i == m_dragged || y < place.top() || y > place.bottom()) continue;
    const int from = std::exchange(m_dragged, i);
    return moveLane(from, i, QStringLiteral("drag lane"));
  }
}

void LanesView::moveLane(int from, int to, const QString& mergeKey) {
  const state::LanesState next = withLaneMoved(state().lanes, from, to);
  if (!(next == state().lanes)) proposeLanes(next, tr("move lane %1").arg(laneName(from)), mergeKey);
}

void LanesView::removeLane(int index) {
  proposeLanes(withoutLane(state().lanes, index), tr("remove lane %1").arg(laneName(index)));
}

void LanesView::proposeLanes(const state::LanesState& lanes, const QString& gesture,
                             const QString& mergeKey) {
  state::FormatsState next = state();
  next.lanes = lanes;
  propose(next, gesture, mergeKey);
}

QString LanesView::laneName(int index) const {
  const Lane& lane = m_lanes[static_cast<std::size_t>(index)];
  return QString::fromStdString(lane.reading ? lane.reading->format.shortName : lane.text);
}

void LanesView::retranslate() {
  m_sameValue->setText(tr("Same value"));
  m_sameValue->setToolTip(tr("Every lane stores what was entered"));
  m_sameBits->setText(tr("Same bits"));
  m_sameBits->setToolTip(tr("Every lane reads the bits of the page's code as its own"));
  m_reset->setToolTip(tr("Back to the lanes this view began with"));
  m_reset->setAccessibleName(tr("Reset the lanes"));
  m_table->setAccessibleName(tr("Lanes"));
  const QString names[] = {{}, tr("Format"), tr("Bits"), tr("Code"), tr("Value"), {}};
  for (qsizetype i = 0; i < m_heading.size(); ++i)
    m_heading[i]->setText(names[i]);
}

QList<QWidget*> LanesView::pictures() const {
  return {m_table};
}

QList<QPair<QString, QString>> LanesView::keys() const {
  return {
      {QStringLiteral("← →"), tr("bits: move")},
      {QStringLiteral("Ctrl+← →"), tr("bits: move by field")},
      {tr("Space"), tr("bits: toggle")},
      {QStringLiteral("↑ ↓"), tr("bits: step the field; handle: move the lane")},
      {QStringLiteral("Ctrl+↑ ↓"), tr("bits: step the code")},
      {tr("Delete"), tr("handle: remove the lane")},
      {tr("Enter, Esc"), tr("value, code: keep, go back")},
  };
}

} // namespace qs::pages
