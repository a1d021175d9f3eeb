#include "app/pages/formats/design_limits.h"

#include "app/pages/formats/explanations.h"
#include "core/formats/catalogue.h"
#include "core/formats/decode.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/number_text.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/value_text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

namespace qs::pages {
namespace {

using formats::Code;
using numbers::Exact;

constexpr int digits = 9;
constexpr double wrapsBelow = 660; ///< more than two columns of values need, in pixels at 100 %

QString missing() {
  return QStringLiteral("—");
}

Exact valueOf(const formats::Layout& layout, Code code) {
  return formats::exactValue(formats::decode(layout, code));
}

/// "2⁻⁹ = 0.001953125"; powers of two are what these limits mostly are.
QString limitText(const Exact& value) {
  QString text = widgets::roundedText(value, digits);
  if (value.isZero()) return missing();
  const int exponent = numbers::floorLog2(value.magnitude);
  if (value.magnitude != numbers::powerOfTwo(exponent) || std::abs(exponent) < 4) return text;
  const QString relation = text.startsWith(QChar(0x2248)) ? QStringLiteral(" ") : QStringLiteral(" = ");
  return QLatin1Char('2') + widgets::superscript(exponent) + relation + text;
}

QString limitText(const formats::Layout& layout, const std::optional<Code>& code) {
  return code ? limitText(valueOf(layout, *code)) : missing();
}

/// log2 without leaving the range of a double.
double log2Of(const Exact& value) {
  const int exponent = numbers::floorLog2(value.magnitude);
  return exponent +
         std::log2(numbers::toDouble(Exact::finite(value.magnitude * numbers::powerOfTwo(-exponent))));
}

/// max / min positive, in powers of two and of ten.
QString rangeText(const formats::Layout& layout, const formats::Landmarks& marks) {
  const std::optional<Code> least = marks.minSubnormal ? marks.minSubnormal : marks.minNormal;
  if (!least || !marks.maxFinite) return missing();
  const Exact most = valueOf(layout, *marks.maxFinite);
  if (!most.isFinite() || most.isZero()) return missing();
  const double binades = log2Of(most) - log2Of(valueOf(layout, *least));
  return DesignLimits::tr("≈ %1 binades, %2 decades")
      .arg(binades, 0, 'f', 1)
      .arg(binades * std::log10(2.0), 0, 'f', 1);
}

std::array<QString, 7> textsOf(const formats::FormatSpec& format) {
  const formats::Landmarks marks = formats::landmarks(format.layout);
  QStringList fields;
  for (const formats::Field& field : formats::fields(format.layout))
    fields.append(QString::number(field.width));
  return {QStringLiteral("%1 = %2").arg(format.bits).arg(fields.join(QStringLiteral(" + "))),
          limitText(format.layout, marks.maxFinite),
          limitText(format.layout, marks.minNormal),
          limitText(format.layout, marks.minSubnormal),
          limitText(marks.epsilon),
          QString::fromStdString(marks.distinctFiniteValues.str()),
          rangeText(format.layout, marks)};
}

} // namespace

DesignLimits::DesignLimits(QWidget* parent)
    : QWidget(parent), m_format(new QLabel(this)), m_other(new QComboBox(this)),
      m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(widgets::grid(3));
  m_grid->setVerticalSpacing(widgets::grid(0.5));
  widgets::setTextRole(*m_format, widgets::TextRole::body);
  m_grid->addWidget(m_format, 0, 1);
  m_grid->addWidget(m_other, 0, 2, Qt::AlignLeft);
  for (std::size_t row = 0; row < rows; ++row) {
    const int line = static_cast<int>(row) + 1;
    m_names[row] = new QLabel(this);
    widgets::setTextRole(*m_names[row], widgets::TextRole::label);
    m_grid->addWidget(m_names[row], line, 0);
    for (std::size_t column = 0; column < 2; ++column) {
      QLabel*& value = m_values[column][row];
      value = new QLabel(this);
      widgets::setTextRole(*value, widgets::TextRole::mono);
      value->setTextFormat(Qt::RichText);
      value->setTextInteractionFlags(Qt::TextSelectableByMouse);
      m_grid->addWidget(value, line, static_cast<int>(column) + 1);
    }
  }
  m_grid->setColumnStretch(3, 1);
  widgets::ignoreWheel(*m_other);
  for (const formats::FormatSpec& format : formats::catalogue())
    m_other->addItem(QString::fromStdString(format.shortName), QString::fromStdString(format.id));
  connect(m_other, &QComboBox::activated, this,
          [this](int index) { emit otherChosen(m_other->itemData(index).toString()); });
  retranslate();
}

void DesignLimits::show(const formats::FormatSpec& format, const formats::FormatSpec& other) {
  m_format->setText(QString::fromStdString(format.shortName));
  m_format->setToolTip(formatName(format));
  m_other->setCurrentIndex(m_other->findData(QString::fromStdString(other.id)));
  m_other->setPlaceholderText(QString::fromStdString(other.shortName));
  const std::array<std::array<QString, rows>, 2> texts = {textsOf(format), textsOf(other)};
  for (std::size_t column = 0; column < 2; ++column)
    for (std::size_t row = 0; row < rows; ++row)
      m_values[column][row]->setText(widgets::raisedHtml(texts[column][row]));
}

void DesignLimits::retranslate() {
  const QString names[] = {
      tr("Bits"),    tr("Largest"),         tr("Smallest normal"), tr("Smallest subnormal"),
      tr("Epsilon"), tr("Distinct values"), tr("Dynamic range")};
  for (std::size_t row = 0; row < rows; ++row) {
    m_names[row]->setText(names[row]);
    m_values[0][row]->setAccessibleName(names[row]);
    m_values[1][row]->setAccessibleName(tr("%1 of the other").arg(names[row]));
  }
  m_names[4]->setToolTip(tr("The gap between 1 and the next larger value"));
  m_names[6]->setToolTip(tr("Largest over smallest positive value"));
  m_other->setAccessibleName(tr("Format beside it"));
}

/// Only where they must: a label that may wrap asks for no more than half a line.
void DesignLimits::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = width() < widgets::scaled(wrapsBelow);
  for (const auto& column : m_values)
    for (QLabel* value : column)
      value->setWordWrap(narrow);
  m_grid->setColumnStretch(1, narrow ? 1 : 0);
  m_grid->setColumnStretch(2, narrow ? 1 : 0);
  m_grid->setColumnStretch(3, narrow ? 0 : 1);
}

void DesignLimits::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
