#include "widgets/histogram/histogram_view.h"

#include "widgets/common/typography.h"
#include "widgets/histogram/histogram_table.h"
#include "widgets/histogram/plot.h"
#include "widgets/histogram/zoom.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableView>

#include <cmath>

namespace qs::widgets {

namespace {

constexpr double grabDistance = 6; // px around a clip line
constexpr double zoomPerNotch = 0.8;
constexpr double maxHeightZoom = 1e6;

} // namespace

struct HistogramView::Private {
  HistogramPlot* plot = nullptr;
  QTableView* table = nullptr;
  HistogramTable* model = nullptr;
  QStackedLayout* stack = nullptr;
  std::optional<Range> chosen;
  std::optional<ClipSide> dragged;
  std::optional<double> panFrom; ///< the value that was under the pointer when a pan began
  bool stale = false;

  [[nodiscard]] Range whole() const { return wholeRange(plot->scene.figure); }

  void refresh() {
    const Range range = chosen.value_or(whole());
    plot->scene.frame.xLow = range.low;
    plot->scene.frame.xHigh = range.high;
    plot->refresh();
  }

  [[nodiscard]] std::optional<ClipSide> clipAt(const QPointF& position) const {
    const Scene& scene = plot->scene;
    if (!scene.figure.clipMovable || plot->areaAt(position) != HistogramPlot::Area::plot) return std::nullopt;
    const auto near = [&](const std::optional<double>& at) {
      return at && scene.frame.showsX(*at) &&
             std::abs(scene.frame.pixelX(*at) - position.x()) <= grabDistance * scene.unit;
    };
    if (near(scene.figure.clipHigh)) return ClipSide::high;
    if (near(scene.figure.clipLow)) return ClipSide::low;
    return std::nullopt;
  }
};

HistogramView::HistogramView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  setFocusPolicy(Qt::StrongFocus);
  d->stack = new QStackedLayout(this);
  d->plot = new HistogramPlot(this);
  d->plot->installEventFilter(this);
  d->table = new QTableView(this);
  d->model = new HistogramTable(d->table);
  d->table->setModel(d->model);
  d->table->setAlternatingRowColors(false);
  d->table->setShowGrid(false);
  d->table->setFrameShape(QFrame::NoFrame);
  d->table->verticalHeader()->hide();
  d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
  d->table->installEventFilter(this);
  d->stack->addWidget(d->plot);
  d->stack->addWidget(d->table);
  restyle();
}

HistogramView::~HistogramView() = default;

void HistogramView::setFigure(const Figure& figure) {
  d->plot->scene.setFigure(figure);
  d->model->setScene(d->plot->scene);
  d->refresh();
  announce();
}

const Figure& HistogramView::figure() const {
  return d->plot->scene.figure;
}

void HistogramView::setStale(bool stale) {
  if (std::exchange(d->stale, stale) == stale) return;
  d->plot->scene.stale = stale;
  d->plot->refresh();
}

void HistogramView::setLogCounts(bool logarithmic) {
  if (logCounts() == logarithmic) return;
  d->plot->scene.frame.logarithmic = logarithmic;
  d->refresh();
}

bool HistogramView::logCounts() const {
  return d->plot->scene.frame.logarithmic;
}

void HistogramView::setZoom(const std::optional<Range>& range, double height) {
  const double bounded = std::clamp(height, 1.0, maxHeightZoom);
  if (d->chosen == range && d->plot->heightZoom == bounded) return;
  d->chosen = range;
  d->plot->heightZoom = bounded;
  d->refresh();
}

Range HistogramView::range() const {
  return {d->plot->scene.frame.xLow, d->plot->scene.frame.xHigh};
}

void HistogramView::setTableShown(bool shown) {
  d->stack->setCurrentWidget(shown ? static_cast<QWidget*>(d->table) : d->plot);
}

bool HistogramView::tableShown() const {
  return d->stack->currentWidget() == d->table;
}

QString HistogramView::tableText() const {
  return d->model->text();
}

QString HistogramView::description() const {
  return HistogramText::description(figure());
}

QSize HistogramView::sizeHint() const {
  return QSizeF(scaled(480), scaled(150)).toSize();
}

QSize HistogramView::minimumSizeHint() const {
  return QSizeF(scaled(220), scaled(130)).toSize();
}

void HistogramView::choose(const std::optional<Range>& range, double height) {
  setZoom(range, height);
  emit zoomChosen(d->chosen, d->plot->heightZoom);
}

void HistogramView::press(const QPointF& position) {
  setFocus(Qt::MouseFocusReason);
  d->dragged = d->clipAt(position);
  if (!d->dragged) d->panFrom = d->plot->scene.frame.valueX(position.x());
}

void HistogramView::move(const QPointF& position, bool pressed) {
  const Scene& scene = d->plot->scene;
  const double value = scene.frame.valueX(position.x());
  const auto dragged = d->dragged;
  const auto panFrom = d->panFrom;
  if (pressed && dragged) {
    emit clipDragged(*dragged, value);
  } else if (pressed && panFrom) {
    const double distance = *panFrom - value;
    if (distance != 0) choose(panned(range(), distance, d->whole()), d->plot->heightZoom);
  } else {
    const bool inside = d->plot->areaAt(position) == HistogramPlot::Area::plot;
    d->plot->setCursor(d->clipAt(position) ? Qt::SplitHCursor : Qt::ArrowCursor);
    hover(inside ? std::optional(value) : std::nullopt);
  }
}

void HistogramView::release() {
  if (std::exchange(d->panFrom, std::nullopt)) emit zoomReleased();
  if (std::exchange(d->dragged, std::nullopt)) emit clipReleased();
}

void HistogramView::wheel(const QPointF& position, double notches) {
  const double factor = std::pow(zoomPerNotch, notches);
  if (d->plot->areaAt(position) == HistogramPlot::Area::counts) {
    choose(d->chosen, d->plot->heightZoom / factor);
    return;
  }
  choose(zoomed(range(), d->plot->scene.frame.valueX(position.x()), factor, d->whole()), d->plot->heightZoom);
}

void HistogramView::hover(const std::optional<double>& value) {
  if (d->plot->scene.hover == value) return;
  d->plot->scene.hover = value;
  d->plot->refreshHover();
  emit hovered(value);
}

bool HistogramView::follow(const QMouseEvent& mouse) {
  const bool left = mouse.button() == Qt::LeftButton || mouse.buttons().testFlag(Qt::LeftButton);
  switch (mouse.type()) {
  case QEvent::MouseButtonPress:
    return left && (press(mouse.position()), true);
  case QEvent::MouseMove:
    return move(mouse.position(), left), true;
  case QEvent::MouseButtonRelease:
    return left && (release(), true);
  case QEvent::MouseButtonDblClick:
    return choose(std::nullopt, 1), true;
  default:
    return false;
  }
}

bool HistogramView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == d->table && event->type() == QEvent::KeyPress) {
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_T) return false;
    setTableShown(false);
    setFocus();
    return true;
  }
  if (watched != d->plot) return QWidget::eventFilter(watched, event);
  switch (event->type()) {
  case QEvent::MouseButtonPress:
  case QEvent::MouseMove:
  case QEvent::MouseButtonRelease:
  case QEvent::MouseButtonDblClick:
    return follow(*static_cast<QMouseEvent*>(event));
  case QEvent::Leave:
    return hover(std::nullopt), false;
  case QEvent::Wheel: {
    const auto* turned = static_cast<QWheelEvent*>(event);
    if (turned->modifiers().testFlag(Qt::ControlModifier))
      return event->ignore(), true; // scales the interface
    wheel(turned->position(), turned->angleDelta().y() / 120.0);
    return true;
  }
  default:
    return false;
  }
}

void HistogramView::keyPressEvent(QKeyEvent* event) {
  const Range now = range();
  const double span = now.high - now.low, middle = (now.low + now.high) / 2;
  const double height = d->plot->heightZoom;
  switch (event->key()) {
  case Qt::Key_L:
    setLogCounts(!logCounts());
    emit logCountsChosen(logCounts());
    break;
  case Qt::Key_T:
    setTableShown(true);
    d->table->setFocus();
    break;
  case Qt::Key_Plus:
  case Qt::Key_Equal:
    choose(zoomed(now, middle, zoomPerNotch, d->whole()), height);
    break;
  case Qt::Key_Minus:
    choose(zoomed(now, middle, 1 / zoomPerNotch, d->whole()), height);
    break;
  case Qt::Key_Left:
    choose(panned(now, -span / 10, d->whole()), height);
    break;
  case Qt::Key_Right:
    choose(panned(now, span / 10, d->whole()), height);
    break;
  case Qt::Key_Home:
    choose(std::nullopt, 1);
    break;
  case Qt::Key_BracketLeft:
    emit clipStepped(-1);
    break;
  case Qt::Key_BracketRight:
    emit clipStepped(1);
    break;
  default:
    QWidget::keyPressEvent(event);
  }
}

void HistogramView::restyle() {
  d->plot->scene.theme = themeOf(*this);
  d->plot->scene.font = widgets::font(TextRole::label);
  d->plot->scene.unit = scaled(1);
  d->table->setFont(widgets::font(TextRole::monoLabel));
  d->table->verticalHeader()->setDefaultSectionSize(d->table->fontMetrics().height() + grid(0.5));
  d->plot->refresh();
}

void HistogramView::announce() {
  const QString text = description();
  setAccessibleDescription(text);
  d->plot->setAccessibleName(accessibleName());
  d->plot->setAccessibleDescription(text);
  d->table->setAccessibleName(tr("Table of %1").arg(accessibleName()));
}

void HistogramView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
  case QEvent::PaletteChange:
  case QEvent::FontChange:
  case QEvent::ApplicationFontChange:
    restyle();
    break;
  case QEvent::LanguageChange:
    d->model->retranslate();
    d->plot->refresh();
    announce();
    break;
  default:
    break;
  }
}

void HistogramView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  d->plot->scene.focused = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
  d->plot->refresh();
}

void HistogramView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  d->plot->scene.focused = false;
  d->plot->refresh();
}

} // namespace qs::widgets
