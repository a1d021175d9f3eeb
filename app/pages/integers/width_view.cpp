#include "app/pages/integers/width_view.h"

#include "app/pages/integers/number_chooser.h"
#include "app/pages/integers/operand_editor.h"
#include "app/pages/integers/texts.h"
#include "core/integers/width_change.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/hairline.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/integers/bit_lines_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace qs::pages {

using integers::Extension;
using integers::Reading;
using widgets::BitLine;
using widgets::BitMark;

namespace {

Extension extensionOf(const state::IntegersState& state) {
  return state.resize.extension == "zero" ? Extension::zero : Extension::sign;
}

BitLine lineOf(const QString& name, integers::Pattern pattern, int width, BitMark mark) {
  BitLine line;
  line.name = name;
  line.pattern = pattern;
  line.high = width - 1;
  line.marks = QList<BitMark>(width, mark);
  return line;
}

} // namespace

WidthView::WidthView(QWidget* parent)
    : IntegersView(parent), m_a(new OperandEditor(QStringLiteral("A"))), m_widthName(new QLabel),
      m_width(new NumberChooser({4, 8, 16, 32, 64}, integers::minWidth, integers::maxWidth)),
      m_extensions(new QButtonGroup(this)), m_adopt(new QToolButton), m_lines(new widgets::BitLinesView),
      m_what(new QLabel), m_verdict(new QLabel) {
  build();
  connectParts();
  retranslate();
}

void WidthView::build() {
  auto* target = new QWidget;
  auto* row = new QHBoxLayout(target);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  row->addWidget(m_widthName);
  row->addWidget(m_width);
  auto* extensions = new QWidget;
  auto* choices = new QHBoxLayout(extensions);
  choices->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*choices, 1);
  for (const Extension extension : {Extension::sign, Extension::zero}) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_extensions->addButton(button, static_cast<int>(extension));
    choices->addWidget(button);
  }
  m_adopt->setFocusPolicy(Qt::StrongFocus);
  auto* flow = new widgets::FlowLayout;
  widgets::setSpacing(*flow, 2);
  for (QWidget* part : {target, extensions, static_cast<QWidget*>(m_adopt)})
    flow->addWidget(part);
  for (QLabel* label : {m_what, m_verdict}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_verdict->setTextFormat(Qt::RichText);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(m_a);
  column->addWidget(new widgets::Hairline);
  column->addLayout(flow);
  for (QWidget* part :
       {static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_verdict)})
    column->addWidget(part);
  column->addStretch(1);
}

void WidthView::connectParts() {
  connectOperand(*m_a, true);
  connect(m_width, &NumberChooser::chosen, this, [this](int width) {
    state::IntegersState next = state();
    next.resize.width = width;
    propose(next, tr("choose the new width"), QStringLiteral("newWidth"));
  });
  connect(m_extensions, &QButtonGroup::idClicked, this, [this](int id) {
    state::IntegersState next = state();
    next.resize.extension = static_cast<Extension>(id) == Extension::zero ? "zero" : "sign";
    propose(next, tr("choose the extension"));
  });
  connect(m_adopt, &QToolButton::clicked, this, [this] {
    const integers::Resized resized =
        integers::resize(figures().a, figures().width, state().resize.width, extensionOf(state()));
    const state::IntegersState wider = withWidth(state(), state().resize.width);
    propose(withPattern(wider, true, resized.pattern), tr("go on with the new width"));
  });
}

void WidthView::retranslate() {
  m_widthName->setText(tr("To width"));
  m_width->setName(tr("New width"));
  m_extensions->button(static_cast<int>(Extension::sign))->setText(tr("copy the sign"));
  m_extensions->button(static_cast<int>(Extension::zero))->setText(tr("fill with zeros"));
  m_adopt->setText(tr("Go on with this width"));
  m_lines->setAccessibleName(tr("Change of width"));
  m_verdict->setAccessibleName(tr("What became of the value"));
}

void WidthView::refresh() {
  const int from = figures().width, to = state().resize.width;
  m_a->show(figures(), figures().a, QString::fromStdString(state().a));
  m_width->setNumber(to);
  m_extensions->button(static_cast<int>(extensionOf(state())))->setChecked(true);
  for (QAbstractButton* button : m_extensions->buttons())
    button->setEnabled(to > from);
  m_adopt->setEnabled(to != from);
  const integers::Resized resized = integers::resize(figures().a, from, to, extensionOf(state()));
  showLines(resized.pattern);
  showVerdict(resized.pattern, resized.keepsUnsigned, resized.keepsTwosComplement);
}

void WidthView::showLines(integers::Pattern result) {
  const int from = figures().width, to = state().resize.width;
  BitLine before = lineOf(tr("%n bits", nullptr, from), figures().a, from, BitMark::plain);
  BitLine after = lineOf(tr("%n bits", nullptr, to), result, to, BitMark::filled);
  for (int bit = to; bit < from; ++bit)
    before.marks[bit] = BitMark::lost;
  for (int bit = from; bit < to; ++bit)
    after.marks[bit] = BitMark::copied;
  if (to > from && extensionOf(state()) == Extension::sign) before.marks[from - 1] = BitMark::pointed;
  const integers::Reading reading = figures().reading();
  before.value = number(integers::readingText(figures().a, from, reading));
  after.value = number(integers::readingText(result, to, reading));
  after.rule = true;
  m_lines->setLines({before, after}, std::max(from, to));
  if (to == from)
    m_what->setText(tr("The width stays: nothing happens."));
  else if (to < from)
    m_what->setText(tr("Narrowing drops the high %n bits, whatever the reading.", nullptr, from - to));
  else if (extensionOf(state()) == Extension::sign)
    m_what->setText(tr("The sign bit is copied into the %n new bits.", nullptr, to - from));
  else
    m_what->setText(tr("The %n new bits are zeros.", nullptr, to - from));
}

void WidthView::showVerdict(integers::Pattern result, bool keepsUnsigned, bool keepsSigned) {
  const int from = figures().width, to = state().resize.width;
  const QString wrong = widgets::color(*this, widgets::Role::error).name();
  const auto line = [&](Reading reading, bool keeps) {
    const QString was = number(integers::readingText(figures().a, from, reading));
    const QString is = number(integers::readingText(result, to, reading));
    const integers::Pattern nearest = integers::saturate(figures().a, from, to, reading);
    const QString saturated = number(integers::readingText(nearest, to, reading));
    QString text = keeps ? tr("the value stays %1").arg(was) : tr("%1 becomes %2").arg(was, is);
    if (!keeps) text = QStringLiteral("<span style='color:%1'>%2</span>").arg(wrong, text);
    if (!keeps && saturated != was)
      text += QStringLiteral(" \u00b7 ") + tr("saturating gives %1").arg(saturated);
    return QStringLiteral("<tr><td style='padding-right:20px'>%1</td><td>%2</td></tr>")
        .arg(readingName(reading), text);
  };
  m_verdict->setText(
      QStringLiteral("<table cellspacing='3' style='margin-left:-3px'>%1%2</table>")
          .arg(line(Reading::unsignedInteger, keepsUnsigned), line(Reading::twosComplement, keepsSigned)));
}

QList<QWidget*> WidthView::pictures() const {
  return {m_lines, m_a, m_a->bits()};
}

QList<QPair<QString, QString>> WidthView::keys() const {
  return bitKeys();
}

} // namespace qs::pages
