#include "app/pages/integers/readings_view.h"

#include "app/pages/integers/operand_editor.h"
#include "app/pages/integers/reading_lanes.h"
#include "app/pages/integers/texts.h"
#include "app/pages/integers/type_names.h"
#include "core/integers/encode_reading.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/hairline.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/integers/number_wheel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace qs::pages {

using integers::Reading;
using widgets::TextRole;

namespace {

constexpr double sideBySide = 840; ///< the width from which the wheel stands beside the readings

/// Chinese text breaks anywhere; between these characters it must not.
QString unbroken(const QString& name) {
  constexpr char16_t firstIdeograph = 0x2E80;
  QString joined;
  for (const QChar character : name) {
    const bool joins = !joined.isEmpty() && character >= QChar(firstIdeograph);
    if (joins) joined += QChar(0x2060); // word joiner
    joined += character;
  }
  return joined;
}

} // namespace

ReadingsView::ReadingsView(QWidget* parent)
    : IntegersView(parent), m_a(new OperandEditor(QStringLiteral("A"))), m_lanes(new ReadingLanes),
      m_codes(new QLabel), m_types(new QLabel), m_wheel(new widgets::NumberWheel), m_down(new QToolButton),
      m_up(new QToolButton), m_seams(new QLabel), m_body(new QBoxLayout(QBoxLayout::LeftToRight)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  widgets::setSpacing(*m_body, 4);
  m_body->addWidget(buildReadings(), 1);
  m_body->addWidget(buildWheel(), 0, Qt::AlignTop | Qt::AlignHCenter);
  column->addWidget(m_a);
  column->addWidget(new widgets::Hairline);
  column->addLayout(m_body);
  column->addStretch(1);
  connectParts();
  retranslate();
}

QWidget* ReadingsView::buildReadings() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  for (QLabel* label : {m_codes, m_types}) {
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  column->addWidget(m_lanes);
  column->addWidget(m_codes);
  column->addWidget(m_types);
  column->addStretch(1);
  return panel;
}

QWidget* ReadingsView::buildWheel() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  auto* steps = new QHBoxLayout;
  widgets::setSpacing(*steps, 1);
  steps->addStretch(1);
  for (QToolButton* button : {m_down, m_up}) {
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::StrongFocus);
    steps->addWidget(button);
  }
  steps->addStretch(1);
  m_seams->setWordWrap(true);
  m_seams->setAlignment(Qt::AlignHCenter);
  widgets::setTextRole(*m_seams, TextRole::label);
  column->addWidget(m_wheel);
  column->addLayout(steps);
  column->addWidget(m_seams);
  return panel;
}

void ReadingsView::connectParts() {
  connectOperand(*m_a, true);
  connect(m_a, &OperandEditor::bitHovered, m_lanes, &ReadingLanes::highlight);
  connect(m_lanes, &ReadingLanes::patternTyped, this,
          [this](integers::Pattern pattern, const QString& gesture, const QString& key) {
            propose(withPattern(state(), true, pattern), gesture, key);
          });
  connect(m_lanes, &ReadingLanes::editingEnded, this, &IntegersView::gestureFinished);
  connect(m_wheel, &widgets::NumberWheel::turned, this, [this](integers::Pattern pattern) {
    turn(pattern, tr("turn the wheel"), QStringLiteral("wheel"));
  });
  connect(m_wheel, &widgets::NumberWheel::turnFinished, this, &IntegersView::gestureFinished);
  connect(m_down, &QToolButton::clicked, this, [this] { turn(figures().a - 1, tr("one less"), {}); });
  connect(m_up, &QToolButton::clicked, this, [this] { turn(figures().a + 1, tr("one more"), {}); });
}

void ReadingsView::turn(integers::Pattern pattern, const QString& gesture, const QString& key) {
  propose(withPattern(state(), true, pattern & integers::mask(figures().width)), gesture, key);
}

void ReadingsView::retranslate() {
  m_lanes->retranslate();
  m_lanes->setAccessibleName(tr("Readings"));
  m_wheel->setAccessibleName(tr("Number wheel"));
  m_wheel->setToolTip(tr("Outside: unsigned. Inside: two's complement. Drag, or press ↑ and ↓."));
  m_down->setText(QStringLiteral("\u2212 1"));
  m_up->setText(QStringLiteral("+ 1"));
  m_down->setAccessibleName(tr("One less"));
  m_up->setAccessibleName(tr("One more"));
  m_codes->setAccessibleName(tr("Codes"));
  m_types->setAccessibleName(tr("Types of this width"));
  m_a->setLanes({{tr("weights, unsigned"), Reading::unsignedInteger},
                 {tr("weights, two's complement"), Reading::twosComplement}});
}

void ReadingsView::refresh() {
  m_a->show(figures(), figures().a, QString::fromStdString(state().a));
  m_lanes->show(figures());
  m_wheel->setPattern(figures().a, figures().width);
  showNames();
}

void ReadingsView::showNames() {
  const int width = figures().width;
  const QString quiet = widgets::color(*this, widgets::Role::secondaryInk).name();
  const QString mono = widgets::font(TextRole::mono).families().constFirst();
  const QString item =
      QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;<span style=\"font-family:'%3'\">%4"
                     "</span>&nbsp;&nbsp;&nbsp;&nbsp;")
          .arg(quiet);
  QStringList codes;
  const auto add = [&](const QString& name, QString code) {
    codes.append(item.arg(unbroken(name), mono, code.replace(QLatin1Char(' '), QStringLiteral("&nbsp;"))));
  };
  add(tr("hexadecimal"), hexCode(figures().a, width));
  add(tr("octal"), octalCode(figures().a));
  add(tr("binary"), binaryCode(figures().a, width));
  m_codes->setText(codes.join(QLatin1Char(' ')));

  QString rows;
  for (const bool isSigned : {false, true}) {
    const Reading reading = isSigned ? Reading::twosComplement : Reading::unsignedInteger;
    const integers::ReadingRange range = integers::readingRange(width, reading);
    const QString names = typeNames(width, isSigned);
    rows += QStringLiteral(
                "<tr><td style='padding-right:16px; color:%1'>%2</td>"
                "<td style='padding-right:16px'>%3&nbsp;…&nbsp;%4</td><td style='color:%1'>%5</td></tr>")
                .arg(quiet, unbroken(readingName(reading)), number(range.least), number(range.most),
                     names.isEmpty() ? tr("no common type; stored in a wider one") : names);
  }
  m_types->setText(QStringLiteral("<table cellspacing='2' style='margin-left:-2px'>%1</table>").arg(rows));
  m_seams->setText(tr("Adding 1 wraps from %1 to 0 unsigned, and from %2 to %3 in two's complement.")
                       .arg(number(integers::readingRange(width, Reading::unsignedInteger).most),
                            number(integers::readingRange(width, Reading::twosComplement).most),
                            number(integers::readingRange(width, Reading::twosComplement).least)));
}

void ReadingsView::resizeEvent(QResizeEvent* event) {
  IntegersView::resizeEvent(event);
  m_body->setDirection(width() >= widgets::scaled(sideBySide) ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
}

QList<QWidget*> ReadingsView::pictures() const {
  return {m_a, m_wheel, m_lanes, m_a->bits()};
}

QList<QPair<QString, QString>> ReadingsView::keys() const {
  QList<QPair<QString, QString>> all = bitKeys();
  all.append({QStringLiteral("↑ ↓ ← →"), tr("wheel: one more, one less")});
  all.append({tr("Page Up, Page Down"), tr("wheel: a sixteenth of the circle")});
  all.append({tr("Home, End"), tr("wheel: zero, the least value")});
  return all;
}

} // namespace qs::pages
