#include "app/pages/formats/line_panel.h"

#include "core/numbers/print.h"
#include "widgets/common/icon.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/number_line_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {
namespace {

using widgets::LineScale;

std::string idOf(LineScale scale) {
  return scale == LineScale::symlog ? "symlog" : scale == LineScale::code ? "code" : "linear";
}

} // namespace

LineScale scaleOf(const std::string& id) {
  return id == "symlog" ? LineScale::symlog : id == "code" ? LineScale::code : LineScale::linear;
}

std::optional<widgets::LineViewport> viewportOf(const state::Viewport& line) {
  const Result<numbers::Parsed> low = numbers::parse(line.low), high = numbers::parse(line.high);
  if (!low || !high || !low->value.isFinite() || !high->value.isFinite()) return std::nullopt;
  widgets::LineViewport viewport{low->value.value(), high->value.value(), scaleOf(line.scale)};
  if (viewport.low >= viewport.high) return std::nullopt;
  return viewport;
}

state::Viewport stateOf(const widgets::LineViewport& viewport) {
  return {numbers::hexFloat(numbers::Exact::finite(viewport.low)),
          numbers::hexFloat(numbers::Exact::finite(viewport.high)), idOf(viewport.scale)};
}

LinePanel::LinePanel(QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this)), m_scale(new QComboBox(this)), m_reset(new QToolButton(this)),
      m_line(new widgets::NumberLineView(this)) {
  widgets::setTextRole(*m_name, widgets::TextRole::label);
  m_reset->setAutoRaise(true);
  m_reset->setFocusPolicy(Qt::StrongFocus);
  m_reset->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/reset.svg")));
  auto* row = new QHBoxLayout;
  widgets::setSpacing(*row, 1);
  row->addWidget(m_name);
  row->addStretch();
  row->addWidget(m_reset);
  row->addWidget(m_scale);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 0.5);
  column->addLayout(row);
  column->addWidget(m_line);
  translate();
  connectLine();
}

void LinePanel::connectLine() {
  using widgets::NumberLineView;
  connect(m_line, &NumberLineView::codeChosen, this, &LinePanel::codeChosen);
  connect(m_line, &NumberLineView::gestureFinished, this, &LinePanel::gestureFinished);
  connect(m_line, &NumberLineView::viewportChanged, this, [this](const widgets::LineViewport& viewport) {
    emit lineChanged(stateOf(viewport), tr("move the number line"), QStringLiteral("line"));
  });
  const auto reset = [this] { emit lineChanged({{}, {}, m_state.scale}, tr("reset the number line"), {}); };
  connect(m_line, &NumberLineView::viewportReset, this, reset);
  connect(m_reset, &QToolButton::clicked, this, reset);
  connect(m_scale, &QComboBox::activated, this, [this](int index) {
    state::Viewport next = m_state;
    next.scale = m_scale->itemData(index).toString().toStdString();
    emit lineChanged(next, tr("scale the number line"), {});
  });
}

void LinePanel::show(const FormatsReading& reading, const state::Viewport& line) {
  m_state = line;
  m_format = QString::fromStdString(reading.format.shortName);
  m_name->setText(tr("Values of %1").arg(m_format));
  m_scale->setCurrentIndex(m_scale->findData(QString::fromStdString(line.scale)));
  m_line->setFormat(reading.format.layout);
  m_line->setValue(reading.code(), reading.fromCode ? std::nullopt : std::optional(reading.entered));
  m_line->setScale(scaleOf(line.scale));
  m_line->setViewport(viewportOf(line));
  m_reset->setEnabled(!line.low.empty());
}

void LinePanel::translate() {
  const QSignalBlocker quiet(m_scale);
  const int index = m_scale->currentIndex();
  m_scale->clear();
  m_scale->addItem(tr("linear"), QStringLiteral("linear"));
  m_scale->addItem(tr("symmetric log"), QStringLiteral("symlog"));
  m_scale->addItem(tr("by code"), QStringLiteral("code"));
  m_scale->setCurrentIndex(index);
  m_scale->setAccessibleName(tr("Scale of the number line"));
  m_name->setText(tr("Values of %1").arg(m_format));
  m_reset->setToolTip(tr("Back to the stretch around the value"));
  m_reset->setAccessibleName(m_reset->toolTip());
}

void LinePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
