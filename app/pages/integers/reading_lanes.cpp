#include "app/pages/integers/reading_lanes.h"

#include "app/pages/integers/texts.h"
#include "core/integers/encode_reading.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QGridLayout>
#include <QLabel>

namespace qs::pages {

using widgets::TextRole;

ReadingLanes::ReadingLanes(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*grid, 1);
  grid->setColumnStretch(2, 1);
  int row = 0;
  for (const integers::Reading reading : integers::readings())
    addLane(reading, row++);
}

void ReadingLanes::addLane(integers::Reading reading, int row) {
  m_lanes.append({reading, new QLabel, new widgets::EntryField, new QLabel, new widgets::Notice});
  const Lane& lane = m_lanes.constLast();
  auto* grid = static_cast<QGridLayout*>(layout());
  widgets::setTextRole(*lane.value, TextRole::mono);
  widgets::setTextRole(*lane.sum, TextRole::mono);
  widgets::setFixedExtent(*lane.value, 200, -1);
  lane.sum->setTextFormat(Qt::RichText);
  lane.sum->setWordWrap(true);
  lane.sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
  lane.name->setBuddy(lane.value);
  grid->addWidget(lane.name, 2 * row, 0);
  grid->addWidget(lane.value, 2 * row, 1);
  grid->addWidget(lane.sum, 2 * row, 2);
  grid->addWidget(lane.notice, 2 * row + 1, 1, 1, 2);
  connect(lane.value, &widgets::EntryField::typed, this,
          [this, row](const QString& text) { typed(m_lanes[row], text); });
  connect(lane.value, &widgets::EntryField::committed, this, &ReadingLanes::editingEnded);
}

void ReadingLanes::retranslate() {
  for (const Lane& lane : std::as_const(m_lanes)) {
    const QString name = readingName(lane.reading);
    lane.name->setText(name);
    lane.value->setAccessibleName(name);
    lane.sum->setAccessibleName(tr("Sum of weights, %1").arg(name));
  }
}

void ReadingLanes::show(const IntegersFigures& figures) {
  m_pattern = figures.a;
  m_width = figures.width;
  for (const Lane& lane : std::as_const(m_lanes)) {
    lane.value->setBad(false);
    lane.notice->clear();
    lane.value->present(number(integers::readingText(m_pattern, m_width, lane.reading)));
    const integers::ReadingRange range = integers::readingRange(m_width, lane.reading);
    lane.value->setToolTip(tr("%1 … %2").arg(number(range.least), number(range.most)));
  }
  showSums();
}

void ReadingLanes::highlight(int bit) {
  if (std::exchange(m_highlighted, bit) != bit) showSums();
}

void ReadingLanes::showSums() {
  for (const Lane& lane : std::as_const(m_lanes)) {
    const auto sum = [&](bool whole) {
      return QStringLiteral("= ") + weightSum(m_pattern, m_width, lane.reading, m_highlighted, whole);
    };
    const QString brief = sum(false), whole = sum(true);
    lane.sum->setText(brief);
    lane.sum->setToolTip(brief == whole ? QString() : whole);
  }
}

void ReadingLanes::typed(const Lane& lane, const QString& text) {
  const auto pattern = integers::parseReading(text.toStdString(), m_width, lane.reading);
  lane.value->setBad(!pattern);
  if (!pattern) {
    Error here = pattern.error();
    here.culprit.clear(); // the value stands right above
    return lane.notice->say(here);
  }
  lane.notice->clear();
  emit patternTyped(*pattern, tr("type a value as %1").arg(readingName(lane.reading)),
                    QStringLiteral("typeLane"));
}

} // namespace qs::pages
