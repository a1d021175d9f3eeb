#include "app/pages/formats/lane_row.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/lane_handle.h"
#include "app/pages/formats/lane_texts.h"
#include "app/pages/formats/step_field.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/icon.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace qs::pages {

using widgets::TextRole;

namespace {

constexpr int bitsBesideAll = 24; ///< so many cells are still easy to hit beside code and value

} // namespace

LaneRow::LaneRow(QWidget* parent)
    : QWidget(parent), m_handle(new LaneHandle(this)), m_name(new QToolButton(this)),
      m_remove(new QToolButton(this)), m_bits(new widgets::BitFieldView(this)), m_code(new StepField(this)),
      m_value(new StepField(this)), m_flags(new QLabel(this)), m_interval(new QLabel(this)),
      m_error(new QLabel(this)), m_notice(new widgets::Notice(this)), m_grid(new QGridLayout(this)) {
  m_bits->setCompact(true);
  m_code->setStepsWhole(true);
  for (QToolButton* button : {m_name, m_remove}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
  }
  m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_remove->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/close.svg")));
  for (QLabel* label : {m_flags, m_interval, m_error}) {
    widgets::setTextRole(*label, TextRole::label);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no text moves the columns
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  }
  buildLayout();
  connectParts();
  translate();
}

void LaneRow::buildLayout() {
  widgets::setMargins(*m_grid, 0, 0.5, 0, 0.75);
  widgets::setFixedExtent(*m_handle, handleWidth, -1);
  widgets::setFixedExtent(*m_name, nameWidth, -1);
  widgets::setFixedExtent(*m_code, codeWidth, -1);
  widgets::setFixedExtent(*m_value, valueWidth, -1);
  widgets::setFixedExtent(*m_remove, removeWidth, -1);
  arrange();
}

void LaneRow::setRoom(Room room) {
  m_room = room;
  arrange();
}

void LaneRow::arrange() {
  m_grid->setHorizontalSpacing(widgets::grid(1));
  m_grid->setVerticalSpacing(widgets::grid(0.25));
  const Arrangement wanted = m_room == Room::least              ? Arrangement::allBelow
                             : m_room == Room::little && m_wide ? Arrangement::codeBelow
                                                                : Arrangement::line;
  if (std::exchange(m_arrangement, wanted) == wanted) return;
  m_flags->setAlignment(
      Qt::AlignLeft | (wanted == Arrangement::allBelow ? Qt::AlignVCenter : Qt::AlignTop)); // beside the name
  while (m_grid->count() > 0)
    delete m_grid->takeAt(0);
  if (wanted == Arrangement::allBelow)
    placeBelowEachOther();
  else
    placeInColumns(wanted == Arrangement::codeBelow);
  m_grid->addWidget(m_notice, 5, 1, 1, 4);
  m_grid->setColumnStretch(2, 1);
}

void LaneRow::placeInColumns(bool codeBelow) {
  m_grid->addWidget(m_handle, 0, 0, codeBelow ? 3 : 2, 1);
  m_grid->addWidget(m_name, 0, 1);
  m_grid->addWidget(m_flags, 1, 1);
  m_grid->addWidget(m_bits, 0, 2, 1, codeBelow ? 2 : 1, Qt::AlignVCenter);
  m_grid->addWidget(m_interval, 1, 2);
  m_grid->addWidget(m_code, codeBelow ? 1 : 0, 3);
  m_grid->addWidget(m_value, 0, 4);
  m_grid->addWidget(m_error, codeBelow ? 2 : 1, 3, 1, 2);
  m_grid->addWidget(m_remove, 0, 5);
}

void LaneRow::placeBelowEachOther() {
  m_grid->addWidget(m_handle, 0, 0, 2, 1);
  m_grid->addWidget(m_name, 0, 1);
  m_grid->addWidget(m_flags, 0, 2, 1, 3);
  m_grid->addWidget(m_remove, 0, 5);
  m_grid->addWidget(m_bits, 1, 1, 1, 5, Qt::AlignVCenter);
  m_grid->addWidget(m_code, 2, 1);
  m_grid->addWidget(m_value, 2, 2, 1, 3, Qt::AlignLeft);
  m_grid->addWidget(m_interval, 3, 1, 1, 5);
  m_grid->addWidget(m_error, 4, 1, 1, 5);
}

void LaneRow::connectParts() {
  connect(m_handle, &LaneHandle::dragged, this, &LaneRow::dragged);
  connect(m_handle, &LaneHandle::released, this, &LaneRow::editingFinished);
  connect(m_handle, &LaneHandle::moved, this, &LaneRow::moved);
  connect(m_handle, &LaneHandle::removed, this, &LaneRow::removed);
  connect(m_remove, &QToolButton::clicked, this, &LaneRow::removed);
  connect(m_name, &QToolButton::clicked, this, [this] { emit openChanged(!m_look.open); });
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &LaneRow::bitsEdited);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &LaneRow::editingFinished);
  connect(m_code, &StepField::typed, this, &LaneRow::codeTyped);
  connect(m_value, &StepField::typed, this, &LaneRow::valueTyped);
  for (StepField* field : {m_code, m_value}) {
    connect(field, &StepField::stepped, this, &LaneRow::codeStepped);
    connect(field, &StepField::committed, this, &LaneRow::editingFinished);
  }
}

void LaneRow::show(const Lane& lane, const Look& look) {
  const bool wasMarked = m_look.pageFormat;
  m_look = look;
  const bool good = lane.reading.has_value();
  const QString title = QString::fromStdString(good ? lane.reading->format.shortName : lane.text);
  if (title != m_title) {
    m_title = title;
    translate();
  }
  m_name->setArrowType(look.open ? Qt::DownArrow : Qt::RightArrow);
  for (QWidget* part : std::initializer_list<QWidget*>{m_bits, m_code, m_value, m_flags, m_interval, m_error})
    part->setVisible(good);
  m_name->setEnabled(good);
  m_wide = good && lane.reading->format.bits > bitsBesideAll;
  arrange();
  if (good) {
    m_notice->clear();
    showReading(lane);
  } else {
    m_notice->say(lane.reading.error());
  }
  if (wasMarked != look.pageFormat) update();
}

void LaneRow::showReading(const Lane& lane) {
  const FormatsReading& reading = *lane.reading;
  widgets::BitRow row = bitRowFor(reading);
  row.hidden.reset(); // compact rows have no readings and no implied bit
  for (widgets::BitGroup& group : row.groups)
    group.reading.clear();
  m_bits->setRow(row);
  m_bits->setFreeBits(m_look.sameBits ? lane.ownBits : 64);
  m_bits->setCode(reading.code());
  m_code->present(QString::fromStdString(hexText(reading.code(), reading.format.bits)));
  m_value->present(QString::fromStdString(widgets::briefText(reading.format.layout, reading.code())));
  if (!m_value->hasFocus()) m_value->setCursorPosition(0); // the leading digits of a long one
  m_flags->setText(laneFlags(lane, m_look.sameBits));
  m_interval->setText(laneInterval(reading, m_look.overflow));
  const QString error = laneError(reading);
  m_error->setText(error);
  m_error->setToolTip(error);
  m_interval->setToolTip(m_interval->text());
  m_name->setToolTip(formatName(reading.format));
}

void LaneRow::takeHandleFocus() {
  m_handle->setFocus();
}

void LaneRow::setBad(bool code, bool bad) {
  (code ? m_code : m_value)->setBad(bad);
}

void LaneRow::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.fillRect(QRect(0, height() - 1, width(), 1), widgets::color(*this, widgets::Role::hairline));
  if (m_look.pageFormat)
    p.fillRect(QRectF(0, widgets::scaled(6), widgets::scaled(3), height() - widgets::scaled(13)),
               widgets::color(*this, widgets::Role::accent));
}

void LaneRow::translate() {
  m_name->setText(m_title);
  m_name->setAccessibleName(tr("Exact numbers of %1").arg(m_title));
  m_handle->setAccessibleName(tr("Move %1").arg(m_title));
  m_handle->setToolTip(tr("Drag, or press Up and Down, to move this lane; Delete removes it"));
  m_remove->setAccessibleName(tr("Remove %1").arg(m_title));
  m_remove->setToolTip(m_remove->accessibleName());
  m_bits->setAccessibleName(tr("Bits of %1").arg(m_title));
  m_code->setAccessibleName(tr("Code in %1").arg(m_title));
  m_value->setAccessibleName(tr("Value in %1").arg(m_title));
}

void LaneRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
