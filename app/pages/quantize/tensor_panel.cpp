#include "app/pages/quantize/tensor_panel.h"

#include "app/models/tensor_filter.h"
#include "app/models/tensor_model.h"
#include "app/pages/quantize/tensor_delegate.h"
#include "widgets/common/icon.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

using models::TensorFilter;

namespace {

constexpr double compactList = 116; ///< three tensors

} // namespace

TensorPanel::TensorPanel(QWidget* parent)
    : QWidget(parent), m_file(new QLabel(this)), m_open(new QToolButton(this)),
      m_sample(new QToolButton(this)), m_hint(new QLabel(this)), m_words(new QLineEdit(this)),
      m_order(new QComboBox(this)), m_list(new QListView(this)), m_count(new QLabel(this)),
      m_notice(new widgets::Notice(this)), m_model(new models::TensorModel(this)),
      m_filter(new TensorFilter(this)) {
  m_filter->setSourceModel(m_model);
  m_list->setModel(m_filter);
  build();
  retranslate();
  connect(m_open, &QToolButton::clicked, this, &TensorPanel::openWanted);
  connect(m_sample, &QToolButton::clicked, this, &TensorPanel::sampleWanted);
  connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
    const QSignalBlocker quiet(m_list->selectionModel());
    m_filter->setWords(words);
    showTensor(m_shown);
    showCount();
  });
  connect(m_order, &QComboBox::activated, this, [this](int index) {
    m_filter->setOrder(static_cast<TensorFilter::Order>(m_order->itemData(index).toInt()));
  });
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) {
            const tensors::TensorView* view = m_model->tensor(m_filter->mapToSource(current).row());
            if (view && view->name != m_shown) emit tensorChosen(view->name);
          });
}

void TensorPanel::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  auto* head = new QHBoxLayout;
  widgets::setSpacing(*head, 0.5);
  widgets::setTextRole(*m_file, widgets::TextRole::heading);
  m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_open->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/open.svg")));
  m_sample->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/sample.svg")));
  for (QToolButton* button : {m_open, m_sample}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
  }
  head->addWidget(m_file, 1);
  head->addWidget(m_open);
  head->addWidget(m_sample);
  widgets::setTextRole(*m_hint, widgets::TextRole::label);
  m_hint->setWordWrap(true);
  auto* find = new QHBoxLayout;
  widgets::setSpacing(*find, 1);
  m_words->setClearButtonEnabled(true);
  widgets::ignoreWheel(*m_order);
  find->addWidget(m_words, 1);
  find->addWidget(m_order);
  m_list->setItemDelegate(new TensorDelegate(m_list));
  m_list->setMouseTracking(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setUniformItemSizes(true);
  widgets::setTextRole(*m_count, widgets::TextRole::label);
  column->addLayout(head);
  column->addWidget(m_hint);
  column->addWidget(m_notice);
  column->addLayout(find);
  column->addWidget(m_list, 1);
  column->addWidget(m_count);
}

void TensorPanel::setCompact(bool compact) {
  widgets::setFixedExtent(*m_list, -1, compact ? compactList : -1);
  // Once the list has its new height.
  QMetaObject::invokeMethod(
      m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void TensorPanel::retranslate() {
  m_open->setToolTip(tr("Open a checkpoint (.safetensors, .npy)"));
  m_open->setAccessibleName(tr("Open a checkpoint"));
  m_sample->setToolTip(tr("Show the embedded sample: a small trained network"));
  m_sample->setAccessibleName(tr("Open the sample"));
  m_hint->setText(tr("Drop a .safetensors or .npy file anywhere on this page."));
  m_words->setPlaceholderText(tr("Filter"));
  m_words->setAccessibleName(tr("Filter tensors"));
  m_list->setAccessibleName(tr("Tensors"));
  m_order->setAccessibleName(tr("Order of the tensors"));
  const int chosen = std::max(0, m_order->currentIndex());
  m_order->clear();
  m_order->addItem(tr("as stored"), static_cast<int>(TensorFilter::Order::file));
  m_order->addItem(tr("by name"), static_cast<int>(TensorFilter::Order::name));
  m_order->addItem(tr("largest first"), static_cast<int>(TensorFilter::Order::largest));
  m_order->setCurrentIndex(chosen);
  m_model->retranslate();
  m_file->setAccessibleName(tr("File"));
  showName();
  showCount();
}

void TensorPanel::showFile(const QString& path, std::shared_ptr<const checkpoints::Checkpoint> checkpoint) {
  m_path = path;
  const QSignalBlocker quiet(m_list->selectionModel());
  m_model->setCheckpoint(std::move(checkpoint));
  retranslate();
}

void TensorPanel::showName() {
  const QString name = m_path.isEmpty() ? tr("Sample: digits") : QFileInfo(m_path).fileName();
  m_file->setText(m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, m_file->width()));
  m_file->setAccessibleDescription(name);
  m_file->setToolTip(m_path.isEmpty() ? name : QDir::toNativeSeparators(m_path));
}

void TensorPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layout()->activate(); // so that the label has its new width
  showName();
}

void TensorPanel::showCount() {
  const int all = m_model->rowCount(), shown = m_filter->rowCount();
  m_count->setText(shown == all ? tr("Tensors: %1").arg(all) : tr("Tensors: %1 of %2").arg(shown).arg(all));
}

void TensorPanel::showTensor(const std::string& name) {
  m_shown = name;
  const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(name), 0));
  if (!index.isValid()) return m_list->selectionModel()->clear();
  const QSignalBlocker quiet(m_list->selectionModel());
  m_list->setCurrentIndex(index);
  if (m_list->isVisible()) m_list->scrollTo(index); // without a size yet, it would scroll needlessly
  m_list->viewport()->update();
}

void TensorPanel::showError(const std::optional<Error>& error) {
  if (error)
    m_notice->say(*error);
  else
    m_notice->clear();
}

void TensorPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace qs::pages
