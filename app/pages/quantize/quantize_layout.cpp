#include "app/pages/quantize/accuracy_box.h"
#include "app/pages/quantize/empty_state.h"
#include "app/pages/quantize/quantize_page.h"
#include "app/pages/quantize/reading.h"
#include "app/pages/quantize/scheme_controls.h"
#include "app/pages/quantize/tensor_panel.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/histogram_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

// How the page is put together: the file at the left, the tensor with its pictures and figures at the right.
namespace qs::pages {

using widgets::TextRole;

namespace {

constexpr double sideWidth = 224;
constexpr double sideBySide = 720; ///< the width from which the list stands beside the work
constexpr double figuresBeside =
    400; ///< the width of the work from which the figures stand beside a histogram

void setDirection(QBoxLayout& layout, bool across) {
  layout.setDirection(across ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace

void QuantizePage::build() {
  m_panel = new TensorPanel(this);
  m_accuracyBox = new AccuracyBox(this);
  m_empty = new EmptyState(this);
  auto* left = new QVBoxLayout;
  widgets::setSpacing(*left, 2);
  left->addWidget(m_panel, 1);
  left->addWidget(m_accuracyBox);
  m_side = new QWidget(this);
  left->setContentsMargins(0, 0, 0, 0);
  m_side->setLayout(left);
  auto* right = new QWidget(this);
  m_stack = new QStackedLayout(right);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(buildWork());
  m_columns = new QHBoxLayout(this);
  widgets::setMargins(*m_columns, 3, 2, 3, 2);
  widgets::setSpacing(*m_columns, 3);
  m_columns->addWidget(m_side);
  m_columns->addWidget(right, 1);
  arrange();
}

void QuantizePage::arrange() {
  const bool beside = width() >= widgets::scaled(sideBySide);
  if (std::exchange(m_beside, beside) != beside) {
    setDirection(*m_columns, beside);
    widgets::setFixedExtent(*m_side, beside ? sideWidth : -1, -1);
    widgets::setFixedExtent(*m_accuracyBox, beside ? -1 : sideWidth, -1);
    m_side->layout()->setAlignment(m_accuracyBox, beside ? Qt::Alignment() : Qt::AlignLeft);
    m_panel->setCompact(!beside);
  }
  m_detail->setMinimumWidth(static_cast<int>(widgets::scaled(beside ? 220 : 120)));
  const int work = beside ? width() - m_side->width() : width();
  setDirection(*m_lower, work >= widgets::scaled(figuresBeside));
}

void QuantizePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

QWidget* QuantizePage::buildWork() {
  auto* work = new QWidget(this);
  m_title = new widgets::ElidedLabel(work);
  m_detail = new QLabel(work);
  m_tensorNotice = new widgets::Notice(work);
  m_controls = new SchemeControls(work);
  m_belongs = new QLabel(work);
  m_weights = new widgets::HistogramView(work);
  m_errors = new widgets::HistogramView(work);
  m_reading = new Reading(work);
  widgets::setTextRole(*m_title, TextRole::heading);
  widgets::setTextRole(*m_detail, TextRole::label);
  widgets::setTextRole(*m_belongs, TextRole::label);
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_detail->setWordWrap(true);
  m_belongs->hide();
  for (QWidget* result : std::initializer_list<QWidget*>{m_weights, m_errors, m_reading}) {
    QSizePolicy policy = result->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    result->setSizePolicy(policy);
  }

  auto* head = new QHBoxLayout;
  widgets::setSpacing(*head, 2);
  head->addWidget(m_title);
  head->addWidget(m_detail, 1);
  head->addWidget(m_reading->copyButton());
  m_lower = new QHBoxLayout;
  widgets::setSpacing(*m_lower, 3);
  m_lower->addWidget(m_errors, 1);
  m_lower->addWidget(m_reading, 1);
  auto* column = new QVBoxLayout(work);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addLayout(head);
  column->addWidget(m_tensorNotice);
  column->addWidget(m_controls);
  column->addWidget(m_belongs);
  column->addWidget(m_weights, 1);
  column->addLayout(m_lower);
  return work;
}

} // namespace qs::pages
