#include "app/pages/formats/input_bar.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/format_chooser.h"
#include "app/pages/formats/step_field.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/icon.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

using widgets::TextRole;

InputBar::InputBar(QWidget* parent)
    : QWidget(parent), m_format(new FormatChooser(this)), m_value(new StepField(this)),
      m_code(new StepField(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)),
      m_formatName(new QLabel(this)), m_valueName(new QLabel(this)), m_codeName(new QLabel(this)),
      m_notice(new widgets::Notice(this)) {
  auto* code = new QWidget(this);
  auto* codeRow = new QHBoxLayout(code);
  codeRow->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*codeRow, 0.5);
  for (QWidget* part : std::initializer_list<QWidget*>{m_code, m_up, m_down})
    codeRow->addWidget(part);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  auto* fields = new widgets::FlowLayout;
  widgets::setSpacing(*fields, 2);
  fields->addWidget(named(*m_formatName, *m_format));
  fields->addGrowing(named(*m_valueName, *m_value));
  fields->addWidget(named(*m_codeName, *code));
  column->addLayout(fields);
  column->addWidget(m_notice);
  widgets::setFixedExtent(*m_code, 190, -1);
  m_code->setStepsWhole(true);
  for (QToolButton* button : {m_up, m_down}) {
    button->setAutoRaise(true);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::StrongFocus);
  }
  m_up->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/up.svg")));
  m_down->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/down.svg")));
  connectFields();
  translate();
}

QWidget* InputBar::named(QLabel& name, QWidget& field) {
  auto* block = new QWidget(this);
  auto* column = new QVBoxLayout(block);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  widgets::setTextRole(name, TextRole::label);
  column->addWidget(&name);
  column->addWidget(&field);
  return block;
}

void InputBar::connectFields() {
  connect(m_format, &FormatChooser::formatChosen, this, &InputBar::formatChosen);
  connect(m_format, &FormatChooser::customTyped, this, [this] { judge(nullptr); });
  connect(m_format, &FormatChooser::customFailed, this, [this](const Error& error) { judge(&error); });
  connect(m_value, &StepField::typed, this, &InputBar::readValue);
  connect(m_code, &StepField::typed, this, &InputBar::readCode);
  for (StepField* field : {m_value, m_code}) {
    connect(field, &StepField::committed, this, &InputBar::editingFinished);
    connect(field, &StepField::stepped, this, &InputBar::codeStepped);
  }
  connect(m_up, &QToolButton::clicked, this, [this] { emit codeStepped(1); });
  connect(m_down, &QToolButton::clicked, this, [this] { emit codeStepped(-1); });
}

void InputBar::show(const FormatsReading& reading, const state::FormatsState& state) {
  m_reading = reading;
  m_state = state;
  if (!m_typedBad) m_notice->clear();
  m_format->show(QString::fromStdString(state.format), reading.format);
  const bool ownText = !reading.fromCode || isCodeText(state.entry);
  const std::string value = ownText ? state.entry : widgets::briefText(reading.format.layout, reading.code());
  m_value->present(QString::fromStdString(value));
  m_code->present(QString::fromStdString(hexText(reading.code(), reading.format.bits)));
  m_valueName->setText(tr("Value, read as %1").arg(notationText(reading)));
}

void InputBar::showError(const Error& error) {
  m_notice->say(widgets::Notice::Kind::problem, errorText(error));
}

void InputBar::judge(const Error* error) {
  m_typedBad = error != nullptr;
  if (error)
    showError(*error);
  else
    m_notice->clear();
}

void InputBar::readValue(const QString& text) {
  const Result<FormatsReading> reading = readFormats(withEntry(m_state, text.toStdString()), m_mark);
  m_value->setBad(!reading);
  judge(reading ? nullptr : &reading.error());
  if (!reading) return;
  emit valueTyped(text);
}

void InputBar::readCode(const QString& text) {
  if (!m_reading) return;
  const std::string typed = text.trimmed().toStdString();
  const std::string code = isCodeText(typed) ? typed : "0x" + typed;
  const Result<formats::Code> read = codeFrom(code, m_reading->format.bits);
  m_code->setBad(!read);
  judge(read ? nullptr : &read.error());
  if (!read) return;
  emit codeTyped(*read);
}

void InputBar::translate() {
  m_formatName->setText(tr("Format"));
  m_codeName->setText(tr("Code"));
  m_value->setAccessibleName(tr("Value"));
  m_value->setToolTip(tr("Decimal, hex float (0x1.8p-3), fraction (1/3), expression (2^-24 + 1), inf, nan, "
                         "or a code (0x2E66, 0b0110)"));
  m_code->setAccessibleName(tr("Code"));
  m_up->setToolTip(tr("Code plus one"));
  m_down->setToolTip(tr("Code minus one"));
  m_up->setAccessibleName(m_up->toolTip());
  m_down->setAccessibleName(m_down->toolTip());
  if (m_reading) show(*m_reading, m_state);
}

void InputBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
