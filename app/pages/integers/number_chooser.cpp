#include "app/pages/integers/number_chooser.h"

#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"

#include <QButtonGroup>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

namespace qs::pages {

NumberBox::NumberBox(int least, int most, QWidget* parent) : QSpinBox(parent) {
  setRange(least, most);
  setFocusPolicy(Qt::StrongFocus);
  setKeyboardTracking(false); // a width being typed is not one to show yet
  widgets::setTextRole(*this, widgets::TextRole::mono);
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

NumberChooser::NumberChooser(const QList<int>& usual, int least, int most, QWidget* parent)
    : QWidget(parent), m_usual(new QButtonGroup(this)), m_other(new NumberBox(least, most)) {
  auto* row = new widgets::FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (const int number : usual) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(QString::number(number));
    m_usual->addButton(button, number);
    row->addWidget(button);
  }
  row->addWidget(m_other);
  connect(m_usual, &QButtonGroup::idClicked, this, &NumberChooser::chosen);
  connect(m_other, &QSpinBox::valueChanged, this, &NumberChooser::chosen);
}

void NumberChooser::setNumber(int number) {
  const QSignalBlocker quiet(m_other);
  m_other->setValue(number);
  // An exclusive group keeps one button checked unless told otherwise.
  m_usual->setExclusive(false);
  for (QAbstractButton* button : m_usual->buttons())
    button->setChecked(m_usual->id(button) == number);
  m_usual->setExclusive(true);
}

void NumberChooser::setName(const QString& name) {
  m_other->setAccessibleName(name);
  m_other->setToolTip(name);
  for (QAbstractButton* button : m_usual->buttons())
    button->setAccessibleName(QStringLiteral("%1 %2").arg(name, button->text()));
}

} // namespace qs::pages
