#include "app/pages/integers/operation_chooser.h"

#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace qs::pages {

using integers::Operator;

namespace {

QString label(Operator op) {
  switch (op) {
  case Operator::negate:
    return QStringLiteral("\u2212A");
  case Operator::subtract:
    return QStringLiteral("A \u2212 B");
  case Operator::multiply:
    return QStringLiteral("A \u00d7 B");
  case Operator::invert:
    return QStringLiteral("NOT A");
  default:
    return QStringLiteral("A %1 B").arg(
        QString::fromStdString(std::string(integers::operatorSymbol(op))).toUpper());
  }
}

QString shiftLabel(Operator op) {
  return QString::fromStdString(std::string(integers::operatorSymbol(op))).toUpper();
}

} // namespace

OperationChooser::OperationChooser(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
  auto* flow = new widgets::FlowLayout(this);
  flow->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*flow, 2);
  addGroup({Operator::add, Operator::subtract, Operator::negate, Operator::multiply});
  addGroup({Operator::shiftLeft, Operator::shiftRight, Operator::shiftRightLogical, Operator::rotateLeft,
            Operator::rotateRight});
  addGroup({Operator::invert, Operator::bitAnd, Operator::bitOr, Operator::bitXor});
  connect(m_buttons, &QButtonGroup::idClicked, this,
          [this](int id) { emit chosen(static_cast<Operator>(id)); });
  retranslate();
}

void OperationChooser::addGroup(const QList<Operator>& operators) {
  auto* group = new QWidget;
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 0.5);
  for (const Operator op : operators) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(integers::movesPlaces(op) ? shiftLabel(op) : label(op));
    m_buttons->addButton(button, static_cast<int>(op));
    row->addWidget(button);
  }
  layout()->addWidget(group);
}

void OperationChooser::setOperation(Operator op) {
  if (QAbstractButton* button = m_buttons->button(static_cast<int>(op))) button->setChecked(true);
}

void OperationChooser::retranslate() {
  const auto name = [this](Operator op, const QString& text) {
    QAbstractButton* button = m_buttons->button(static_cast<int>(op));
    button->setToolTip(text);
    button->setAccessibleName(text);
  };
  name(Operator::add, tr("Add"));
  name(Operator::subtract, tr("Subtract"));
  name(Operator::negate, tr("Negate: invert and add one"));
  name(Operator::multiply, tr("Multiply: shift and add"));
  name(Operator::shiftLeft, tr("Shift left: zeros come in"));
  name(Operator::shiftRight, tr("Arithmetic shift right: copies of the top bit come in"));
  name(Operator::shiftRightLogical, tr("Logical shift right: zeros come in"));
  name(Operator::rotateLeft, tr("Rotate left"));
  name(Operator::rotateRight, tr("Rotate right"));
  name(Operator::invert, tr("Invert every bit"));
  name(Operator::bitAnd, tr("AND: 1 where both are 1"));
  name(Operator::bitOr, tr("OR: 1 where at least one is 1"));
  name(Operator::bitXor, tr("XOR: 1 where the two differ"));
}

void OperationChooser::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace qs::pages
