#include "app/pages/formats/formats_page.h"

#include "app/pages/formats/comparison_panel.h"
#include "app/pages/formats/details_panel.h"
#include "app/pages/formats/explanations.h"
#include "app/pages/formats/input_bar.h"
#include "app/pages/formats/line_panel.h"
#include "app/pages/formats/presets_bar.h"
#include "app/pages/formats/rule_choosers.h"
#include "app/pages/formats/value_panel.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/hairline.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/number_line_view.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qs::pages {

using widgets::BitEdit;
using widgets::BitGesture;

namespace {

/// What scrolls. Its least height is left to the height that goes with its width: the sum of the parts' own
/// minima counts wrapped labels at their narrowest and would show a scroll bar for nothing.
class Content : public QWidget {
public:
  [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

FormatsPage::FormatsPage(session::Session& session, QWidget* parent)
    : Page(session, parent), m_figure(new QWidget), m_input(new InputBar), m_presets(new PresetsBar),
      m_rules(new RuleChoosers), m_bits(new widgets::BitFieldView), m_value(new ValuePanel),
      m_comparison(new ComparisonPanel), m_details(new DetailsPanel), m_line(new LinePanel) {
  buildLayout();
  connectParts();
  translate();
  refresh();
}

void FormatsPage::buildLayout() {
  auto* figure = new QVBoxLayout(m_figure);
  figure->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*figure, 1.5);
  figure->addWidget(m_bits);
  figure->addWidget(m_value);
  figure->addWidget(m_comparison);
  figure->addWidget(m_line);

  auto* content = new Content;
  auto* column = new QVBoxLayout(content);
  widgets::setMargins(*column, 3, 2, 3, 2);
  widgets::setSpacing(*column, 1.5);
  column->addWidget(m_input);
  column->addWidget(m_rules);
  column->addWidget(m_presets);
  column->addWidget(new widgets::Hairline);
  column->addWidget(m_figure);
  column->addWidget(m_details);
  column->addStretch();

  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus); // Tab goes to what it holds, and brings that into view
  scroll->setWidgetResizable(true);
  scroll->setWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
}

void FormatsPage::connectParts() {
  connect(&session(), &session::Session::stateChanged, this, &FormatsPage::refresh);
  const auto end = [this] { session().endGesture(); };

  connect(m_input, &InputBar::formatChosen, this, [this](const QString& text) {
    change(withFormat(shown(), text.toStdString()), tr("choose format %1").arg(text));
  });
  connect(m_input, &InputBar::valueTyped, this, [this](const QString& text) {
    change(withEntry(shown(), text.toStdString()), tr("enter a value"), QStringLiteral("entry"));
  });
  connect(m_input, &InputBar::codeTyped, this,
          [this](formats::Code code) { changeCode(code, tr("enter a code"), QStringLiteral("code")); });
  connect(m_input, &InputBar::codeStepped, this, [this](int by) {
    changeCode(widgets::withCodeStepped(m_reading->code(), m_reading->format.bits, by),
               by > 0 ? tr("code plus one") : tr("code minus one"));
  });
  connect(m_input, &InputBar::editingFinished, this, end);

  connect(m_rules, &RuleChoosers::roundingChosen, this, [this](const QString& id) {
    state::FormatsState next = shown();
    next.rounding = id.toStdString();
    change(next, tr("choose the rounding mode"));
  });
  connect(m_rules, &RuleChoosers::overflowChosen, this, [this](const QString& id) {
    state::FormatsState next = shown();
    next.overflow = id.toStdString();
    change(next, tr("choose the overflow rule"));
  });
  connect(m_rules, &RuleChoosers::drawAgain, this, [this] {
    state::FormatsState next = shown();
    next.draw = (next.draw + 1) % 1000000;
    change(next, tr("draw again"));
  });

  connect(m_presets, &PresetsBar::chosen, this,
          [this](formats::Code code, const QString& name) { changeCode(code, tr("take %1").arg(name)); });
  connect(m_bits, &widgets::BitFieldView::codeEdited, this, &FormatsPage::editBits);
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, end);
  connect(m_value, &ValuePanel::neighbourChosen, this, [this](formats::Code code, bool next) {
    changeCode(code, next ? tr("next value") : tr("previous value"));
  });
  connect(m_details, &DetailsPanel::openChanged, this, [this](bool open) {
    state::FormatsState next = shown();
    next.detailsOpen = open;
    change(next, open ? tr("show details") : tr("hide details"));
  });
  connect(m_line, &LinePanel::codeChosen, this,
          [this](formats::Code code) { changeCode(code, tr("choose a value on the line")); });
  connect(m_line, &LinePanel::lineChanged, this,
          [this](const state::Viewport& line, const QString& gesture, const QString& mergeKey) {
            state::FormatsState next = shown();
            next.line = line;
            change(next, gesture, mergeKey);
          });
  connect(m_line, &LinePanel::gestureFinished, this, end);
}

void FormatsPage::change(const state::FormatsState& next, const QString& gesture, const QString& mergeKey) {
  state::AppState state = session().state();
  state.formats = next;
  session().apply(state, gesture, mergeKey);
}

void FormatsPage::changeCode(formats::Code code, const QString& gesture, const QString& mergeKey) {
  if (m_reading) change(withCode(shown(), m_reading->format, code), gesture, mergeKey);
}

void FormatsPage::editBits(formats::Code code, const BitEdit& edit) {
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
  changeCode(code, gesture, mergeKey);
}

void FormatsPage::refresh() {
  const state::FormatsState& state = shown();
  const char mark = QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.';
  m_input->setDecimalMark(mark);
  Result<FormatsReading> reading = readFormats(state, mark);
  if (reading)
    m_reading = std::move(*reading);
  else if (!m_reading)
    m_reading = *readFormats({}); // the defaults always read
  showReading(state);
  if (!reading) m_input->showError(reading.error());
}

void FormatsPage::showReading(const state::FormatsState& state) {
  m_input->show(*m_reading, state);
  m_rules->show(state);
  m_presets->show(m_reading->format);
  m_bits->setRow(bitRowFor(*m_reading));
  m_bits->setCode(m_reading->code());
  m_value->show(*m_reading);
  m_comparison->show(*m_reading);
  m_details->show(*m_reading, state.detailsOpen);
  m_line->show(*m_reading, state.line);
}

void FormatsPage::translate() {
  setAccessibleName(tr("Formats"));
  m_figure->setAccessibleName(tr("Anatomy of the value"));
  m_bits->setAccessibleName(tr("Bits"));
}

void FormatsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    translate();
    if (m_reading) m_bits->setRow(bitRowFor(*m_reading));
  }
  Page::changeEvent(event);
}

QList<QPair<QString, QString>> FormatsPage::keys() const {
  return {
      {QStringLiteral("← →"), tr("bits: move; number line: the neighbour")},
      {QStringLiteral("Ctrl+← →"), tr("bits: move by field")},
      {tr("Space"), tr("bits: toggle")},
      {QStringLiteral("0 1"), tr("bits: clear, set")},
      {QStringLiteral("↑ ↓"),
       tr("bits: step the field; value: step the digit at the caret; code: one up or down")},
      {QStringLiteral("Ctrl+↑ ↓"), tr("bits: step the code")},
      {tr("Page Up, Page Down"), tr("bits: step the exponent")},
      {tr("Home, End"), tr("bits: first, last; number line: Home goes back to the value")},
      {QStringLiteral("+ −"), tr("number line: zoom")},
      {tr("Enter, Esc"), tr("value, code: keep, go back")},
  };
}

QList<QWidget*> FormatsPage::views() const {
  return {m_figure, m_bits, m_line->line()};
}

} // namespace qs::pages
