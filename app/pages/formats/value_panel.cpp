#include "app/pages/formats/value_panel.h"

#include "app/pages/formats/copy_texts.h"
#include "app/pages/formats/explanations.h"
#include "core/numbers/print.h"
#include "widgets/bitfield/bit_row.h"
#include "widgets/common/icon.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace qs::pages {

using formats::FieldRole;
using widgets::TextRole;

namespace {

constexpr std::array fieldRoles = {FieldRole::sign,      FieldRole::exponent, FieldRole::fraction,
                                   FieldRole::magnitude, FieldRole::regime,   FieldRole::code};

std::optional<FieldRole> fieldOf(const QString& key) {
  for (const FieldRole role : fieldRoles)
    if (fieldKey(role) == key) return role;
  return std::nullopt;
}

} // namespace

ValuePanel::ValuePanel(QWidget* parent)
    : QWidget(parent), m_class(new QLabel(this)), m_formula(new QLabel(this)), m_value(new QLabel(this)),
      m_copy(new QToolButton(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)) {
  widgets::setTextRole(*m_class, TextRole::label);
  widgets::setTextRole(*m_formula, TextRole::mono);
  widgets::setTextRole(*m_value, TextRole::value);
  for (QLabel* label : {m_formula, m_value})
    label->setTextFormat(Qt::RichText);
  m_formula->setWordWrap(true);
  m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
  connect(m_formula, &QLabel::linkHovered, this,
          [this](const QString& key) { emit fieldHovered(fieldOf(key)); });
  m_copy->setPopupMode(QToolButton::InstantPopup);
  m_copy->setAutoRaise(true);
  m_copy->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/copy.svg")));
  m_copy->setMenu(new QMenu(m_copy));

  auto* row = new QHBoxLayout;
  widgets::setSpacing(*row, 1);
  row->addWidget(m_value);
  row->addWidget(m_copy, 0, Qt::AlignVCenter);
  row->addStretch();
  row->addWidget(makeNeighbours());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  auto* top = new QHBoxLayout;
  widgets::setSpacing(*top, 2);
  top->addWidget(m_formula, 1);
  top->addWidget(m_class, 0, Qt::AlignRight | Qt::AlignVCenter);
  column->addLayout(top);
  column->addLayout(row);
  translate();
}

QWidget* ValuePanel::makeNeighbours() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (QToolButton* button : {m_previous, m_next}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(button);
    const bool next = button == m_next;
    connect(button, &QToolButton::clicked, this, [this, next] {
      if (!m_reading) return;
      const formats::Neighbours around = formats::neighbours(m_reading->format.layout, m_reading->code());
      const std::optional<formats::Code>& code = next ? around.next : around.previous;
      if (code) emit neighbourChosen(*code, next);
    });
  }
  m_previous->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/left.svg")));
  m_next->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/right.svg")));
  m_next->setLayoutDirection(Qt::RightToLeft); // its arrow points away from its text
  return box;
}

void ValuePanel::show(const FormatsReading& reading) {
  m_reading = reading;
  m_class->setText(classText(reading));
  showFormula(reading);
  m_value->setText(valueLine(reading));
  const formats::Neighbours around = formats::neighbours(reading.format.layout, reading.code());
  const auto textOf = [&reading](const std::optional<formats::Code>& code) {
    return code ? plain(widgets::briefText(reading.format.layout, *code)) : QStringLiteral("—");
  };
  m_previous->setEnabled(around.previous.has_value());
  showNeighbour(*m_previous, textOf(around.previous), tr("Previous value"));
  m_next->setEnabled(around.next.has_value());
  showNeighbour(*m_next, textOf(around.next), tr("Next value"));
}

/// Each term in the colour of its field; the one that is pointed at on the field's ground, with a line below.
void ValuePanel::showFormula(const FormatsReading& reading) {
  QString text = formulaText(reading);
  for (const FieldRole role : fieldRoles) {
    const bool marked = m_field == role;
    QString style = QStringLiteral("color:%1;text-decoration:%2")
                        .arg(widgets::color(*this, widgets::fieldColor(role)).name(),
                             marked ? QStringLiteral("underline") : QStringLiteral("none"));
    if (marked)
      style += QStringLiteral(";background-color:") + widgets::color(*this, widgets::fieldTint(role)).name();
    const QString link = QStringLiteral("<a href=\"%1\"").arg(fieldKey(role));
    text.replace(link, link + QStringLiteral(" style=\"%1\"").arg(style));
  }
  m_formula->setText(text);
}

void ValuePanel::setHighlightedField(std::optional<FieldRole> field) {
  if (std::exchange(m_field, field) != field && m_reading) showFormula(*m_reading);
}

void ValuePanel::showNeighbour(QToolButton& button, const QString& text, const QString& name) {
  button.setText(text);
  button.setToolTip(name);
  button.setAccessibleName(name);
  button.setAccessibleDescription(text);
}

void ValuePanel::fillCopyMenu() {
  QMenu& menu = *m_copy->menu();
  menu.clear();
  const auto add = [this, &menu](const QString& name, std::string (*text)(const FormatsReading&)) {
    menu.addAction(name, this, [this, text] {
      if (m_reading) QGuiApplication::clipboard()->setText(QString::fromStdString(text(*m_reading)));
    });
  };
  add(tr("Value, shortest"),
      [](const FormatsReading& r) { return formats::shortestText(r.format.layout, r.code()); });
  add(tr("Value, exact decimal"), [](const FormatsReading& r) { return numbers::exactDecimal(r.stored); });
  add(tr("Hex float"), &hexFloatText);
  add(tr("Code, hexadecimal"), [](const FormatsReading& r) { return hexText(r.code(), r.format.bits); });
  add(tr("Code, binary"), [](const FormatsReading& r) { return binaryText(r.code(), r.format.bits); });
  menu.addSeparator();
  add(tr("C literal"), &cLiteral);
  add(tr("Python"), &pythonLiteral);
  add(tr("NumPy"), &numpyLiteral);
  add(tr("LaTeX, value"), &latexText);
  add(tr("LaTeX, formula"), &latexFormula);
  menu.addSeparator();
  menu.addAction(tr("Picture of the bits"), this, &ValuePanel::pictureWanted);
  menu.addAction(tr("SVG of the bits"), this, &ValuePanel::drawingWanted);
  menu.addAction(tr("Link to this state"), this, &ValuePanel::linkWanted);
}

void ValuePanel::translate() {
  m_value->setAccessibleName(tr("Stored value"));
  m_formula->setAccessibleName(tr("Formula"));
  m_class->setAccessibleName(tr("Class"));
  m_copy->setToolTip(tr("Copy the value as…"));
  m_copy->setAccessibleName(tr("Copy the value as…"));
  fillCopyMenu();
  if (m_reading) show(*m_reading);
}

void ValuePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  if (event->type() == QEvent::PaletteChange && m_reading) showFormula(*m_reading);
  QWidget::changeEvent(event);
}

} // namespace qs::pages
