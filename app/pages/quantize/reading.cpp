#include "app/pages/quantize/reading.h"

#include "widgets/common/icon.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace qs::pages {

using widgets::TextRole;

namespace {

/// Every line the reading may have, in order.
constexpr std::array ids = {"scale",         "step",          "zero_point",      "rmse",
                            "relative_rmse", "max_abs_error", "mean_error",      "sqnr_db",
                            "cosine",        "saturated",     "flushed_to_zero", "bits_per_weight"};

/// A value that can be selected and heard as text, as tall as its line: not as a field to type in.
class Value final : public QLineEdit {
public:
  using QLineEdit::QLineEdit;

  [[nodiscard]] QSize sizeHint() const override {
    return {QLineEdit::sizeHint().width(), fontMetrics().height() + 3};
  }

  [[nodiscard]] QSize minimumSizeHint() const override {
    return {QLineEdit::minimumSizeHint().width(), fontMetrics().height() + 3};
  }
};

using Export = QString (*)(const std::vector<MetricRow>&);
constexpr std::array<Export, 3> exports = {Presenter::asText, Presenter::asCsv, Presenter::asMarkdown};

} // namespace

Reading::Reading(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_copy(new QToolButton(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(widgets::grid(1));
  m_grid->setVerticalSpacing(0);
  m_grid->setColumnStretch(2, 1);
  auto* menu = new QMenu(m_copy);
  for (const Export format : exports) {
    auto* action = menu->addAction(QString());
    connect(action, &QAction::triggered, this,
            [this, format] { QGuiApplication::clipboard()->setText(format(m_rows)); });
    m_copies.append(action);
  }
  m_copy->setMenu(menu);
  m_copy->setPopupMode(QToolButton::InstantPopup);
  m_copy->setAutoRaise(true);
  m_copy->setFocusPolicy(Qt::StrongFocus);
  m_copy->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/copy.svg")));
  int row = 0;
  for (const char* id : ids) {
    Line line{new QLabel(this), new QLabel(this), new Value(this)};
    widgets::setTextRole(*line.label, TextRole::label);
    widgets::setTextRole(*line.arrow, TextRole::label);
    widgets::setTextRole(*line.value, TextRole::monoLabel);
    line.value->setReadOnly(true);
    line.value->setFrame(false);
    line.value->setTextMargins(0, 0, 0, 0);
    line.value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line.value->setAlignment(Qt::AlignRight);
    line.value->setFocusPolicy(Qt::ClickFocus);
    line.label->setBuddy(line.value);
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.arrow, row, 1);
    m_grid->addWidget(line.value, row, 2);
    m_lines.emplace(QString::fromLatin1(id), line);
    ++row;
  }
  m_grid->setRowStretch(row, 1);
  retranslate();
  recolour();
}

void Reading::show(const std::vector<MetricRow>& scales, const std::vector<MetricRow>& metrics) {
  m_rows = scales;
  m_rows.insert(m_rows.end(), metrics.begin(), metrics.end());
  for (auto& [id, line] : m_lines) {
    const auto row = std::ranges::find(m_rows, id, &MetricRow::id);
    const bool shown = row != m_rows.end();
    for (QWidget* widget : {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.arrow),
                            static_cast<QWidget*>(line.value)})
      widget->setVisible(shown);
    if (!shown) continue;
    line.label->setText(row->label);
    line.arrow->setText(arrow(row->better));
    if (line.value->text() != row->value) line.value->setText(row->value);
    line.value->setCursorPosition(0);
    line.value->setAccessibleName(row->label);
    line.value->setAccessibleDescription(row->value);
    QString hint = row->label + QCoreApplication::translate("core", ": ") + row->formula;
    if (row->better != MetricRow::Better::neither)
      hint += u'\n' +
              (row->better == MetricRow::Better::higher ? tr("↑ higher is better") : tr("↓ lower is better"));
    if (line.value->fontMetrics().horizontalAdvance(row->value) > line.value->width())
      hint += u'\n' + row->value;
    for (QWidget* widget : {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.arrow),
                            static_cast<QWidget*>(line.value)})
      widget->setToolTip(hint);
  }
}

void Reading::setStale(bool stale) {
  if (std::exchange(m_stale, stale) != stale) recolour();
}

void Reading::recolour() {
  const QColor ink = widgets::color(*this, m_stale ? widgets::Role::disabledInk : widgets::Role::ink);
  for (auto& [id, line] : m_lines) {
    QPalette clear = line.value->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    clear.setColor(QPalette::Text, ink);
    line.value->setPalette(clear);
  }
}

void Reading::retranslate() {
  m_copy->setToolTip(tr("Copy these figures"));
  m_copy->setAccessibleName(tr("Copy these figures"));
  m_copies[0]->setText(tr("Copy as text"));
  m_copies[1]->setText(tr("Copy as CSV"));
  m_copies[2]->setText(tr("Copy as Markdown"));
}

void Reading::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) recolour();
}

} // namespace qs::pages
