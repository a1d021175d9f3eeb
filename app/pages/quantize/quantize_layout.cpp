#include "app/pages/quantize/accuracy_box.h"
#include "app/pages/quantize/empty_state.h"
#include "app/pages/quantize/quantize_page.h"
#include "app/pages/quantize/reading.h"
#include "app/pages/quantize/scheme_controls.h"
#include "app/pages/quantize/tensor_panel.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/histogram_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

// How the page is put together: the file at the left, the tensor with its pictures and figures at the right.
namespace qs::pages {

using widgets::TextRole;

void QuantizePage::build() {
  m_panel = new TensorPanel(this);
  m_accuracyBox = new AccuracyBox(this);
  m_empty = new EmptyState(this);
  auto* left = new QVBoxLayout;
  widgets::setSpacing(*left, 2);
  left->addWidget(m_panel, 1);
  left->addWidget(m_accuracyBox);
  auto* side = new QWidget(this);
  left->setContentsMargins(0, 0, 0, 0);
  side->setLayout(left);
  widgets::setFixedExtent(*side, 224, -1);
  auto* right = new QWidget(this);
  m_stack = new QStackedLayout(right);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(buildWork());
  auto* row = new QHBoxLayout(this);
  widgets::setMargins(*row, 3, 2, 3, 2);
  widgets::setSpacing(*row, 3);
  row->addWidget(side);
  row->addWidget(right, 1);
}

QWidget* QuantizePage::buildWork() {
  auto* work = new QWidget(this);
  m_title = new QLabel(work);
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
  m_belongs->hide();

  auto* head = new QHBoxLayout;
  widgets::setSpacing(*head, 2);
  head->addWidget(m_title);
  head->addWidget(m_detail, 0, Qt::AlignBaseline);
  head->addStretch();
  head->addWidget(m_reading->copyButton());
  auto* lower = new QHBoxLayout;
  widgets::setSpacing(*lower, 3);
  lower->addWidget(m_errors, 1);
  lower->addWidget(m_reading, 1);
  auto* column = new QVBoxLayout(work);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addLayout(head);
  column->addWidget(m_tensorNotice);
  column->addWidget(m_controls);
  column->addWidget(m_belongs);
  column->addWidget(m_weights, 1);
  column->addLayout(lower);
  return work;
}

} // namespace qs::pages
