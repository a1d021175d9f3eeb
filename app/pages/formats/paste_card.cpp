#include "app/pages/formats/paste_card.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/format_chooser.h"
#include "app/pages/formats/pasted_model.h"
#include "core/arithmetic/item_list.h"
#include "core/formats/catalogue.h"
#include "widgets/common/notice.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace qs::pages {

using widgets::scaled;

PasteCard::PasteCard(QWidget* page)
    : QWidget(page), m_card(new QWidget(this)), m_heading(new QLabel), m_formatName(new QLabel),
      m_orderName(new QLabel), m_format(new FormatChooser), m_order(new QComboBox), m_list(new QTreeView),
      m_notice(new widgets::Notice), m_take(new QPushButton), m_takeAll(new QPushButton),
      m_leave(new QPushButton), m_model(new PastedModel(this)) {
  hide();
  build();
  page->installEventFilter(this);
  connect(m_format, &FormatChooser::formatChosen, this, [this](const QString& text) {
    m_chosen = text;
    decode();
  });
  connect(m_format, &FormatChooser::customFailed, this,
          [this](const Error& error) { m_notice->say(widgets::Notice::Kind::problem, errorText(error)); });
  connect(m_order, &QComboBox::currentIndexChanged, this, &PasteCard::decode);
  connect(m_list, &QTreeView::doubleClicked, this, &PasteCard::take);
  connect(m_take, &QPushButton::clicked, this, &PasteCard::take);
  connect(m_takeAll, &QPushButton::clicked, this, &PasteCard::takeAll);
  connect(m_leave, &QPushButton::clicked, this, &PasteCard::leave);
  translate();
}

void PasteCard::build() {
  widgets::setTextRole(*m_heading, widgets::TextRole::heading);
  for (QLabel* name : {m_formatName, m_orderName})
    widgets::setTextRole(*name, widgets::TextRole::label);
  m_order->addItems({QString(), QString()});
  m_list->setModel(m_model);
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setAllColumnsShowFocus(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_list->header()->setSectionResizeMode(PastedModel::text, QHeaderView::Stretch);
  auto* column = new QVBoxLayout(m_card);
  widgets::setMargins(*column, 0);
  widgets::setSpacing(*column, 1.5);
  auto* choices = new QGridLayout;
  choices->setHorizontalSpacing(widgets::grid(2));
  choices->setVerticalSpacing(widgets::grid(0.5));
  choices->addWidget(m_formatName, 0, 0);
  choices->addWidget(m_orderName, 0, 1);
  choices->addWidget(m_format, 1, 0);
  choices->addWidget(m_order, 1, 1);
  choices->setColumnStretch(2, 1);
  auto* buttons = new QHBoxLayout;
  widgets::setSpacing(*buttons, 1);
  buttons->addStretch();
  for (QPushButton* button : {m_leave, m_takeAll, m_take})
    button->setAutoDefault(true); // Enter presses the one that has the focus
  buttons->addWidget(m_leave);
  buttons->addWidget(m_takeAll);
  buttons->addWidget(m_take);
  column->addWidget(m_heading);
  column->addLayout(choices);
  column->addWidget(m_notice);
  column->addWidget(m_list, 1);
  column->addLayout(buttons);
}

void PasteCard::open(const formats::Pasted& pasted, const QString& format) {
  m_pasted = pasted;
  m_chosen = pasted.format.empty() ? format : QString::fromStdString(pasted.format);
  const bool bytes = pasted.kind == formats::PastedKind::bytes;
  m_order->setVisible(bytes);
  m_orderName->setVisible(bytes);
  m_focusBefore = QApplication::focusWidget();
  translate();
  decode();
  place();
  show();
  raise();
  m_list->setFocus();
}

void PasteCard::decode() {
  const Result<formats::FormatSpec> format = formats::find(m_chosen.toStdString());
  if (!format) return;
  m_format->show(m_chosen, *format);
  const formats::Endian order = m_order->currentIndex() == 1 ? formats::Endian::big : formats::Endian::little;
  Result<std::vector<formats::PastedElement>> elements = formats::elementsOf(m_pasted, *format, order);
  m_take->setEnabled(elements && !elements->empty());
  m_takeAll->setEnabled(m_take->isEnabled() && elements->size() <= arithmetic::maxItems);
  if (!elements) {
    m_model->clear();
    m_notice->say(widgets::Notice::Kind::problem, errorText(elements.error()));
    return;
  }
  m_notice->clear();
  const int row = m_list->currentIndex().row();
  m_model->show(*format, std::move(*elements));
  m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
}

void PasteCard::take() {
  const QModelIndex at = m_list->currentIndex();
  if (!at.isValid() || !m_take->isEnabled()) return;
  const formats::PastedElement element = m_model->element(at.row());
  leave();
  emit taken(m_chosen, element);
}

void PasteCard::takeAll() {
  leave();
  emit listTaken(m_chosen, m_model->elements());
}

void PasteCard::leave() {
  hide();
  if (m_focusBefore) m_focusBefore->setFocus();
}

void PasteCard::place() {
  setGeometry(parentWidget()->rect());
  const int edge = static_cast<int>(scaled(24));
  const QSize wanted(static_cast<int>(scaled(560)), static_cast<int>(scaled(440)));
  const QSize room = wanted.boundedTo(size() - QSize(2 * edge, 2 * edge));
  m_card->setGeometry(QRect(QPoint((width() - room.width()) / 2, (height() - room.height()) / 2), room));
}

bool PasteCard::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
  return QWidget::eventFilter(watched, event);
}

bool PasteCard::event(QEvent* event) {
  // Keys are the card's while it is open: no shortcut of the page below may act.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
      event->accept();
  }
  return QWidget::event(event);
}

void PasteCard::paintEvent(QPaintEvent*) {
  using widgets::Role;
  QPainter painter(this);
  QColor scrim =
      widgets::color(*this, widgets::themeOf(*this) == widgets::Theme::dark ? Role::window : Role::ink);
  scrim.setAlphaF(0.35F);
  painter.fillRect(rect(), scrim);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(widgets::color(*this, Role::hairline));
  painter.setBrush(widgets::color(*this, Role::surface));
  const double edge = scaled(16);
  painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(-edge, -edge, edge, edge), scaled(12),
                          scaled(12));
}

void PasteCard::mousePressEvent(QMouseEvent* event) {
  const int edge = static_cast<int>(scaled(16));
  if (!m_card->geometry().adjusted(-edge, -edge, edge, edge).contains(event->pos())) leave();
}

void PasteCard::keyPressEvent(QKeyEvent* event) {
  event->accept(); // whatever the key, it must not reach the page below
  if (event->key() == Qt::Key_Escape) leave();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) take();
}

/// Tab stays on the card.
bool PasteCard::focusNextPrevChild(bool next) {
  QWidget* now = QApplication::focusWidget();
  const auto takesTab = [this](const QWidget* widget) {
    return m_card->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
  };
  QWidget* to = now;
  do {
    to = next ? to->nextInFocusChain() : to->previousInFocusChain();
  } while (to != now && !takesTab(to));
  to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

void PasteCard::translate() {
  const bool bytes = m_pasted.kind == formats::PastedKind::bytes;
  m_heading->setText(bytes ? tr("%1 bytes were pasted").arg(m_pasted.bytes.size())
                           : tr("%1 numbers were pasted").arg(m_pasted.items.size()));
  m_formatName->setText(tr("Read as"));
  m_orderName->setText(tr("Byte order"));
  const QSignalBlocker quiet(m_order);
  m_order->setItemText(0, tr("little-endian"));
  m_order->setItemText(1, tr("big-endian"));
  m_order->setAccessibleName(tr("Byte order"));
  m_list->setAccessibleName(tr("Pasted values"));
  m_take->setText(tr("Take This Value"));
  m_takeAll->setText(tr("Add Them Up"));
  m_takeAll->setToolTip(tr("Opens the list in the arithmetic view"));
  m_leave->setText(tr("Cancel"));
  m_model->retranslate();
}

void PasteCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  if (event->type() == QEvent::FontChange && isVisible()) place();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
