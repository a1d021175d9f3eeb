#include "app/pages/formats/value_panel.h"

#include "app/pages/formats/copy_texts.h"
#include "app/pages/formats/explanations.h"
#include "core/numbers/print.h"
#include "widgets/common/icon.h"
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

namespace qs::pages {

using widgets::TextRole;

ValuePanel::ValuePanel(QWidget* parent)
    : QWidget(parent), m_class(new QLabel(this)), m_formula(new QLabel(this)), m_value(new QLabel(this)),
      m_copy(new QToolButton(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)) {
  widgets::setTextRole(*m_class, TextRole::label);
  widgets::setTextRole(*m_formula, TextRole::mono);
  widgets::setTextRole(*m_value, TextRole::value);
  for (QLabel* label : {m_formula, m_value})
    label->setTextFormat(Qt::RichText);
  m_formula->setWordWrap(true);
  for (QLabel* label : {m_formula, m_value})
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
  m_formula->setText(formulaText(reading));
  m_value->setText(valueLine(reading));
  const formats::Neighbours around = formats::neighbours(reading.format.layout, reading.code());
  showNeighbour(*m_previous, around.previous, tr("Previous value"));
  showNeighbour(*m_next, around.next, tr("Next value"));
}

void ValuePanel::showNeighbour(QToolButton& button, const std::optional<formats::Code>& code,
                               const QString& name) {
  const QString text =
      code ? plain(widgets::briefText(m_reading->format.layout, *code)) : QStringLiteral("—");
  button.setEnabled(code.has_value());
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
  add(tr("Value"), [](const FormatsReading& r) { return formats::shortestText(r.format.layout, r.code()); });
  add(tr("Exact decimal"), [](const FormatsReading& r) { return numbers::exactDecimal(r.stored); });
  add(tr("Hex float"), &hexFloatText);
  add(tr("Code"), [](const FormatsReading& r) { return hexText(r.code(), r.format.bits); });
  menu.addSeparator();
  add(tr("C literal"), &cLiteral);
  add(tr("Python"), &pythonLiteral);
  add(tr("LaTeX"), &latexText);
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
  QWidget::changeEvent(event);
}

} // namespace qs::pages
