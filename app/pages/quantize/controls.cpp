#include "app/pages/quantize/controls.h"

#include "app/pages/quantize/choices.h"
#include "app/pages/quantize/segment_button.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace qs::pages {

namespace {

QString translated(const std::string& text) {
  return QCoreApplication::translate("core", text.c_str());
}

class IntegerControl final : public ParameterControl {
public:
  IntegerControl(const quantize::Parameter& parameter, QWidget* parent)
      : ParameterControl(parameter, parent), m_box(new QSpinBox(this)) {
    m_box->setRange(static_cast<int>(parameter.low), static_cast<int>(parameter.high));
    hold(*m_box, parameter);
    connect(m_box, &QSpinBox::valueChanged, this,
            [this](int value) { emit chosen(key(), std::to_string(value)); });
  }

  void show(const std::string& value) override {
    const QSignalBlocker quiet(m_box);
    m_box->setValue(QString::fromStdString(value).toInt());
  }

private:
  QSpinBox* m_box;
};

class NumberControl final : public ParameterControl {
public:
  NumberControl(const quantize::Parameter& parameter, QWidget* parent)
      : ParameterControl(parameter, parent), m_box(new QDoubleSpinBox(this)) {
    m_box->setDecimals(4);
    m_box->setRange(parameter.low, parameter.high);
    m_box->setSingleStep(std::pow(10.0, std::floor(std::log10((parameter.high - parameter.low) / 10))));
    hold(*m_box, parameter);
    connect(m_box, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { emit chosen(key(), QString::number(value, 'g', 8).toStdString()); });
  }

  void show(const std::string& value) override {
    const QSignalBlocker quiet(m_box);
    m_box->setValue(QString::fromStdString(value).toDouble());
  }

private:
  QDoubleSpinBox* m_box;
};

class SegmentControl final : public ParameterControl {
public:
  SegmentControl(const quantize::Parameter& parameter, QWidget* parent)
      : ParameterControl(parameter, parent), m_group(new QButtonGroup(this)) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const std::string& choice : parameter.choices) {
      auto* button = new SegmentButton(ChoiceNames::of(choice), row);
      button->setAccessibleName(translated(parameter.label) + translated(": ") + button->text());
      button->setToolTip(translated(parameter.help));
      m_group->addButton(button, static_cast<int>(m_choices.size()));
      m_choices.push_back(choice);
      layout->addWidget(button);
    }
    hold(*row, parameter);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(key(), m_choices[static_cast<std::size_t>(id)]); });
  }

  void show(const std::string& value) override {
    for (std::size_t i = 0; i < m_choices.size(); ++i)
      m_group->button(static_cast<int>(i))->setChecked(m_choices[i] == value);
  }

private:
  QButtonGroup* m_group;
  std::vector<std::string> m_choices;
};

class ListControl final : public ParameterControl {
public:
  ListControl(const quantize::Parameter& parameter, QWidget* parent)
      : ParameterControl(parameter, parent), m_box(new QComboBox(this)) {
    for (const std::string& choice : parameter.choices)
      m_box->addItem(ChoiceNames::of(choice), QString::fromStdString(choice));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    hold(*m_box, parameter);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { emit chosen(key(), m_box->itemData(index).toString().toStdString()); });
    if (!parameter.normalise) return;
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString& text) { emit chosen(key(), text.toStdString()); });
  }

  void show(const std::string& value) override {
    const QSignalBlocker quiet(m_box);
    const QString text = QString::fromStdString(value);
    if (const int index = m_box->findData(text); index >= 0 && m_box->currentText() != text)
      m_box->setCurrentIndex(index);
    if (m_box->isEditable() && m_box->currentText() != text) m_box->setEditText(text);
  }

private:
  QComboBox* m_box;
};

} // namespace

ParameterControl::ParameterControl(const quantize::Parameter& parameter, QWidget* parent)
    : QWidget(parent), m_key(parameter.key), m_label(new QLabel(translated(parameter.label), this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*layout, 1);
  widgets::setTextRole(*m_label, widgets::TextRole::label);
  layout->addWidget(m_label);
}

void ParameterControl::hold(QWidget& control, const quantize::Parameter& parameter) {
  control.setAccessibleName(translated(parameter.label));
  control.setToolTip(translated(parameter.help));
  widgets::ignoreWheel(control);
  m_label->setBuddy(&control);
  layout()->addWidget(&control);
}

void ParameterControl::markWrong(bool wrong) {
  QPalette marked = m_label->palette();
  marked.setColor(QPalette::WindowText,
                  widgets::color(*this, wrong ? widgets::Role::sign : widgets::Role::secondaryInk));
  m_label->setPalette(marked);
}

ParameterControl* ParameterControl::make(const quantize::Parameter& parameter, QWidget* parent) {
  using Kind = quantize::Parameter::Kind;
  if (parameter.kind == Kind::integer) return new IntegerControl(parameter, parent);
  if (parameter.kind == Kind::number) return new NumberControl(parameter, parent);
  if (parameter.choices.size() <= 3 && !parameter.normalise) return new SegmentControl(parameter, parent);
  return new ListControl(parameter, parent);
}

} // namespace qs::pages
