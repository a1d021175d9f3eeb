#include "app/pages/formats/bits_view.h"

#include "app/pages/formats/bit_change.h"
#include "app/pages/formats/comparison_panel.h"
#include "app/pages/formats/details_panel.h"
#include "app/pages/formats/explanations.h"
#include "app/pages/formats/line_panel.h"
#include "app/pages/formats/value_panel.h"
#include "app/state/link.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/export_view.h"
#include "widgets/common/messages.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/number_line_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace qs::pages {

using widgets::BitEdit;
using widgets::BitGesture;

BitsView::BitsView(QWidget* parent)
    : FormatsView(parent), m_figure(new QWidget), m_bits(new widgets::BitFieldView), m_change(new QLabel),
      m_value(new ValuePanel), m_comparison(new ComparisonPanel), m_details(new DetailsPanel),
      m_line(new LinePanel) {
  auto* figure = new QVBoxLayout(m_figure);
  figure->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*figure, 1.5);
  auto* row = new QVBoxLayout;
  widgets::setSpacing(*row, 0.5);
  row->addWidget(m_bits);
  row->addWidget(m_change);
  figure->addLayout(row);
  figure->addWidget(m_value);
  figure->addWidget(m_comparison);
  figure->addWidget(m_line);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1.5);
  column->addWidget(m_figure);
  column->addWidget(m_details);
  column->addStretch();
  widgets::setTextRole(*m_change, widgets::TextRole::label);
  m_change->setTextInteractionFlags(Qt::TextSelectableByMouse);
  connectParts();
  connectHovering();
  connectCopying();
  BitsView::retranslate();
}

void BitsView::connectParts() {
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &BitsView::editBits);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &BitsView::gestureFinished);
  connect(m_value, &ValuePanel::neighbourChosen, this, [this](formats::Code code, bool next) {
    proposeCode(code, next ? tr("next value") : tr("previous value"));
  });
  connect(m_details, &DetailsPanel::openChanged, this, [this](bool open) {
    state::FormatsState next = state();
    next.detailsOpen = open;
    propose(next, open ? tr("show details") : tr("hide details"));
  });
  connect(m_line, &LinePanel::codeChosen, this,
          [this](formats::Code code) { proposeCode(code, tr("choose a value on the line")); });
  connect(m_line, &LinePanel::lineChanged, this,
          [this](const state::Viewport& line, const QString& gesture, const QString& mergeKey) {
            state::FormatsState next = state();
            next.line = line;
            propose(next, gesture, mergeKey);
          });
  connect(m_line, &LinePanel::gestureFinished, this, &BitsView::gestureFinished);
}

/// A field is the same thing as bits, as a reading below them and as a term of the formula.
void BitsView::connectHovering() {
  connect(m_bits, &widgets::BitFieldView::groupHovered, this, [this](int group) {
    highlight(group < 0 ? std::nullopt : std::optional(m_bits->row().groups[group].role));
  });
  connect(m_value, &ValuePanel::fieldHovered, this, &BitsView::highlight);
  connect(m_line->line(), &widgets::NumberLineView::codeHovered, this, &BitsView::pointAt);
  connect(m_bits, &widgets::BitFieldView::bitHovered, this, &BitsView::tryBit);
}

void BitsView::connectCopying() {
  const auto clipboard = [] { return QGuiApplication::clipboard(); };
  connect(m_value, &ValuePanel::pictureWanted, this,
          [this, clipboard] { clipboard()->setImage(widgets::picture(*m_bits)); });
  connect(m_value, &ValuePanel::drawingWanted, this,
          [this, clipboard] { clipboard()->setText(QString::fromUtf8(widgets::svgDocument(*m_bits))); });
  connect(m_value, &ValuePanel::linkWanted, this, [this, clipboard] {
    state::AppState shown;
    shown.page = "formats";
    shown.formats = state();
    const Result<std::string> link = state::toLink(shown);
    if (link)
      clipboard()->setText(QString::fromStdString(*link));
    else
      say(widgets::why(link.error()));
  });
}

void BitsView::highlight(std::optional<formats::FieldRole> field) {
  int group = -1;
  for (int i = 0; i < m_bits->row().groups.size(); ++i)
    if (m_bits->row().groups[i].role == field) group = i;
  m_bits->setHighlightedGroup(group);
  m_value->setHighlightedField(field);
}

void BitsView::showChange() {
  const std::optional<formats::Code>& before = reading().before;
  m_bits->setChangedBits(before ? *before ^ reading().code() : 0);
  say(before ? bitChangeText(reading().format.layout, *before, reading().code()) : QString());
}

/// The line keeps its height when it has nothing to say: nothing below it may move while one points at
/// things.
void BitsView::say(const QString& text) {
  m_change->setText(text.isEmpty() ? QString(QChar::Nbsp) : text);
}

/// A mark of the number line, or none: its bits against those that are shown.
void BitsView::pointAt(const std::optional<formats::Code>& code) {
  if (!hasReading()) return;
  if (!code) return showChange();
  m_bits->setChangedBits(*code ^ reading().code());
  say(bitDifferenceText(reading().format, reading().code(), *code));
}

/// A bit under the pointer: what flipping it would give, and where on the line that lies.
void BitsView::tryBit(int bit) {
  if (!hasReading()) return;
  if (bit < 0) {
    m_line->line()->setPointed(std::nullopt);
    return showChange();
  }
  const formats::Code flipped = reading().code() ^ (formats::Code{1} << bit);
  m_line->line()->setPointed(flipped);
  say(bitDifferenceText(reading().format, reading().code(), flipped));
}

void BitsView::editBits(formats::Code code, const BitEdit& edit) {
  const QString field = m_bits->row().groups[m_bits->row().groupOf(edit.bit)].name;
  QString gesture;
  switch (edit.gesture) {
  case BitGesture::flip:
  case BitGesture::paint:
    gesture = tr("flip bit %1").arg(edit.bit);
    break;
  case BitGesture::set:
    gesture = tr("set bit %1").arg(edit.bit);
    break;
  case BitGesture::stepField:
  case BitGesture::stepExponent:
    gesture = tr("step the %1").arg(field);
    break;
  case BitGesture::stepCode:
    gesture = tr("step the code");
    break;
  }
  const QString mergeKey = edit.gesture == BitGesture::paint ? QStringLiteral("paint bits")
                           : edit.repeated                   ? QStringLiteral("held key")
                                                             : QString();
  proposeCode(code, gesture, mergeKey);
}

void BitsView::refresh() {
  m_bits->setRow(bitRowFor(reading()));
  m_bits->setCode(reading().code());
  showChange();
  m_value->show(reading());
  m_comparison->show(reading());
  m_details->show(reading(), state().detailsOpen);
  m_line->show(reading(), state().line);
  m_line->line()->setPointed(std::nullopt);
}

void BitsView::retranslate() {
  m_figure->setAccessibleName(tr("Anatomy of the value"));
  m_bits->setAccessibleName(tr("Bits"));
  m_change->setAccessibleName(tr("Last change of the bits"));
}

QList<QWidget*> BitsView::pictures() const {
  return {m_figure, m_bits, m_line->line()};
}

QList<QPair<QString, QString>> BitsView::keys() const {
  return {
      {QStringLiteral("← →"), tr("bits: move; number line: the neighbour")},
      {QStringLiteral("Ctrl+← →"), tr("bits: move by field")},
      {tr("Space"), tr("bits: toggle")},
      {QStringLiteral("0 1"), tr("bits: clear, set")},
      {QStringLiteral("↑ ↓"), tr("bits: step the field")},
      {QStringLiteral("Ctrl+↑ ↓"), tr("bits: step the code")},
      {tr("Page Up, Page Down"), tr("bits: step the exponent")},
      {tr("Home, End"), tr("bits: first, last; number line: Home goes back to the value")},
      {QStringLiteral("+ −"), tr("number line: zoom")},
  };
}

} // namespace qs::pages
