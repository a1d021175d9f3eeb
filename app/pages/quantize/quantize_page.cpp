#include "app/pages/quantize/quantize_page.h"

#include "app/models/tensor_model.h"
#include "app/pages/quantize/accuracy_box.h"
#include "app/pages/quantize/choices.h"
#include "app/pages/quantize/clip_slider.h"
#include "app/pages/quantize/empty_state.h"
#include "app/pages/quantize/figures.h"
#include "app/pages/quantize/presenter.h"
#include "app/pages/quantize/reading.h"
#include "app/pages/quantize/scheme_controls.h"
#include "app/pages/quantize/tensor_panel.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/messages.h"
#include "widgets/common/notice.h"
#include "widgets/histogram/histogram_view.h"
#include "widgets/histogram/ticks.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QStackedLayout>

#include <algorithm>

namespace qs::pages {

using widgets::HistogramView;

namespace {

constexpr int worthMentioning = 150; // ms

std::optional<widgets::Range> rangeOf(const state::HistogramZoom& zoom) {
  const state::Viewport& view = zoom.values;
  bool lowGood = false, highGood = false;
  const double low = QString::fromStdString(view.low).toDouble(&lowGood);
  const double high = QString::fromStdString(view.high).toDouble(&highGood);
  if (!lowGood || !highGood || !(low < high)) return std::nullopt;
  return widgets::Range{low, high};
}

state::HistogramZoom zoomOf(const std::optional<widgets::Range>& range, double height) {
  if (!range) return {{}, height};
  const auto text = [](double value) { return QString::number(value, 'g', 17).toStdString(); };
  return {{text(range->low), text(range->high)}, height};
}

QString nameOf(const quantize::Scheme& scheme) {
  return QCoreApplication::translate("core", scheme.name.c_str());
}

QString localFile(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

QuantizePage::QuantizePage(session::Session& session, QWidget* parent) : Page(session, parent) {
  setAcceptDrops(true);
  build();
  connectControls();
  connectViews();
  connectResults();
  m_slow.setSingleShot(true);
  m_slow.setInterval(worthMentioning);
  retranslate();
  showResults();
  refresh();
}

QuantizePage::~QuantizePage() {
  // A field that has the focus tells of the end of its editing while it goes, when this is no page any more.
  m_controls->disconnect(this);
}

void QuantizePage::connectControls() {
  using session::Session;
  connect(&session(), &Session::stateChanged, this, &QuantizePage::refresh);
  connect(&session(), &Session::checkpointChanged, this, &QuantizePage::refresh);
  connect(&session(), &Session::openingChanged, this, &QuantizePage::refresh);
  const auto openSample = [this] { this->session().openFile({}); };
  connect(m_panel, &TensorPanel::openWanted, this, &QuantizePage::chooseFile);
  connect(m_panel, &TensorPanel::sampleWanted, this, openSample);
  connect(m_empty, &EmptyState::openWanted, this, &QuantizePage::chooseFile);
  connect(m_empty, &EmptyState::sampleWanted, this, openSample);
  connect(m_panel, &TensorPanel::tensorChosen, this, [this](const std::string& name) {
    change(
        [&name](state::QuantizeState& state) {
          state.tensor = name;
          state.weights = {};
          state.errors = {};
        },
        tr("show %1").arg(QString::fromStdString(name)));
  });
  connect(m_controls, &SchemeControls::schemeChosen, this, [this](const std::string& id) {
    const auto scheme = quantize::find(id);
    if (!scheme) return;
    change(
        [&](state::QuantizeState& state) {
          state.scheme = id;
          state.settings = carriedOver(**scheme, state.settings);
        },
        tr("choose %1").arg(nameOf(**scheme)));
  });
  connect(m_controls, &SchemeControls::settingChosen, this, &QuantizePage::changeSetting);
  connect(m_controls, &SchemeControls::gestureEnded, this, [this] { this->session().endGesture(); });
  connect(m_accuracyBox, &AccuracyBox::allLayersChosen, this, [this](bool all) {
    change([all](state::QuantizeState& state) { state.allLayers = all; },
           all ? tr("quantize all layers") : tr("quantize one layer"));
  });
}

void QuantizePage::connectViews() {
  for (HistogramView* view : {m_weights, m_errors}) {
    state::HistogramZoom state::QuantizeState::*zoom =
        view == m_weights ? &state::QuantizeState::weights : &state::QuantizeState::errors;
    connect(view, &HistogramView::zoomChosen, this,
            [this, view, zoom](const std::optional<widgets::Range>& range, double height) {
              change([&](state::QuantizeState& state) { state.*zoom = zoomOf(range, height); },
                     range || height > 1 ? tr("zoom the histogram") : tr("show the whole histogram"),
                     view == m_weights ? QStringLiteral("zoom of weights")
                                       : QStringLiteral("zoom of errors"));
            });
    connect(view, &HistogramView::zoomReleased, this, [this] { session().endGesture(); });
    connect(view, &HistogramView::logCountsChosen, this, [this](bool log) {
      change([log](state::QuantizeState& state) { state.logCounts = log; },
             log ? tr("logarithmic counts") : tr("linear counts"));
    });
  }
  connect(m_weights, &HistogramView::clipDragged, this, [this](HistogramView::ClipSide side, double value) {
    dragClip(side == HistogramView::ClipSide::high, value);
  });
  connect(m_weights, &HistogramView::clipReleased, this, [this] { session().endGesture(); });
  connect(m_weights, &HistogramView::clipStepped, this,
          [this](int direction) { m_controls->clip().step(direction); });
}

void QuantizePage::connectResults() {
  connect(&m_analysis, &Analysis::reported, this,
          [this](const Analysis::Report& report, const QString& tensor) {
            // A report that was still on its way when another tensor was chosen would only flash up.
            if (tensor.toStdString() != m_wanted.tensor) return;
            m_reportTensor = tensor;
            m_reportTitle = m_title->fullText();
            showReport(report);
          });
  connect(&m_analysis, &Analysis::failed, this, &QuantizePage::showFailure);
  connect(&m_analysis, &Analysis::busyChanged, this, &QuantizePage::showActivity);
  connect(&m_analysis, &Analysis::progressed, this, [this](int percent) {
    if (std::exchange(m_percent, percent) == percent) return;
    if (!m_slow.isActive()) showActivity();
  });
  connect(&m_accuracy, &AccuracyRunner::measured, m_accuracyBox, &AccuracyBox::show);
  connect(&m_accuracy, &AccuracyRunner::failed, m_accuracyBox, &AccuracyBox::say);
  connect(&m_accuracy, &AccuracyRunner::busyChanged, this, &QuantizePage::showActivity);
  connect(&m_slow, &QTimer::timeout, this, &QuantizePage::showActivity);
}

void QuantizePage::refresh() {
  const state::QuantizeState& now = session().state().quantize;
  const auto checkpoint = session().checkpoint();
  if (checkpoint != m_wanted.checkpoint || !checkpoint)
    m_panel->showFile(QString::fromStdString(now.file), checkpoint);
  m_panel->showError(session().fileError());
  m_empty->setOpening(session().opening());
  m_accuracyBox->setVisible(checkpoint && AccuracyRunner::applies(*checkpoint));
  m_accuracyBox->showAllLayers(now.allLayers);
  const tensors::TensorView* view = nullptr;
  if (checkpoint)
    view = now.tensor.empty() ? models::worthLooking(*checkpoint) : checkpoint->find(now.tensor);
  const bool unknown = checkpoint && !view && !checkpoint->tensors.empty();
  m_stack->setCurrentIndex(view || unknown ? 1 : 0);
  if (unknown) {
    m_wanted = {}; // whatever is chosen next is asked for anew
    m_controls->show(now.scheme, now.settings);
    m_title->setFullText(QString::fromStdString(now.tensor));
    m_detail->clear();
    return showFailure(
        {ErrorCode::usage, now.tensor, {}, {}, QS_TR("core", "the file has no such tensor"), {}});
  }
  if (!view) {
    m_wanted = {};
    cancel();
    return;
  }
  m_controls->show(now.scheme, now.settings);
  for (HistogramView* histogram : {m_weights, m_errors})
    histogram->setLogCounts(now.logCounts);
  m_weights->setZoom(rangeOf(now.weights), now.weights.height);
  m_errors->setZoom(rangeOf(now.errors), now.errors.height);
  m_panel->showTensor(view->name);
  askIfChanged(*view, now);
  showTensor(*view);
}

void QuantizePage::showTensor(const tensors::TensorView& view) {
  m_title->setFullText(models::titleOf(*m_wanted.checkpoint, view));
  const std::uint64_t weights = tensors::elementCount(view);
  QString detail =
      (weights == 1 ? tr("%1 · %2 · %3 weight") : tr("%1 · %2 · %3 weights"))
          .arg(QString::fromStdString(view.encoding.id), QString::fromStdString(tensors::shapeText(view)),
               widgets::countText(static_cast<double>(weights)));
  if (m_report && m_reportTensor == QString::fromStdString(m_wanted.tensor))
    for (const QString& remark : {Presenter::sample(*m_report), Presenter::constant(*m_report)})
      if (!remark.isEmpty()) detail += QStringLiteral(" · ") + remark;
  m_detail->setText(detail);
}

void QuantizePage::askIfChanged(const tensors::TensorView& view, const state::QuantizeState& now) {
  const Wanted wanted{session().checkpoint(), view.name, now.scheme, now.settings};
  const bool changed = !(wanted == m_wanted);
  if (changed) {
    m_wanted = wanted;
    m_cancelled = false;
    m_percent = -1;
    quantize::Request request;
    request.tensor = view;
    request.bins = binsFor(tensors::elementCount(view));
    request.scheme = now.scheme;
    request.settings = now.settings;
    m_slow.start();
    m_analysis.ask(request);
  }
  if (!AccuracyRunner::applies(*wanted.checkpoint)) return m_accuracy.cancel();
  if (!changed && m_askedAllLayers == now.allLayers) return;
  m_askedAllLayers = now.allLayers;
  m_accuracy.ask({wanted.checkpoint, view.name, now.scheme, now.settings, now.allLayers});
}

void QuantizePage::showReport(const Analysis::Report& report) {
  m_report = report;
  showResults();
  m_tensorNotice->clear();
  m_controls->sayNothing();
  redrawReport();
  setStale(false);
}

void QuantizePage::showResults() {
  for (QWidget* result : std::initializer_list<QWidget*>{m_weights, m_errors, m_reading})
    result->setVisible(m_report != nullptr);
}

void QuantizePage::redrawReport() {
  if (!m_report) return;
  m_weights->setFigure(Figures::weights(*m_report));
  m_errors->setFigure(Figures::error(*m_report));
  m_reading->show(Presenter::scales(*m_report), Presenter::metrics(*m_report));
  if (m_wanted.checkpoint)
    if (const tensors::TensorView* view = m_wanted.checkpoint->find(m_wanted.tensor)) showTensor(*view);
}

void QuantizePage::showFailure(const Error& error) {
  const bool aboutTensor =
      error.code != ErrorCode::usage || error.culprit == session().state().quantize.tensor;
  if (aboutTensor)
    m_tensorNotice->say(error);
  else
    m_controls->say(error);
  setStale(true);
  showActivity();
}

void QuantizePage::setStale(bool stale) {
  m_weights->setStale(stale);
  m_errors->setStale(stale);
  m_reading->setStale(stale);
  m_belongs->setVisible(stale && m_report);
  if (!stale || !m_report) return;
  const auto scheme = quantize::find(m_report->scheme);
  m_belongs->setText(tr("These figures belong to the previous choice: %1, %2")
                         .arg(m_reportTitle, scheme ? nameOf(**scheme) : QString()));
}

void QuantizePage::showActivity() {
  const bool working = m_analysis.busy() || m_accuracy.busy();
  if (working && m_slow.isActive()) return;
  if (working) {
    const bool sampled = m_report && !Presenter::sample(*m_report).isEmpty() &&
                         m_reportTensor == QString::fromStdString(m_wanted.tensor);
    if (m_analysis.busy() && !sampled) setStale(true);
    emit statusChanged(tr("Quantizing %1…").arg(m_title->fullText()), m_analysis.busy() ? m_percent : -1);
  } else {
    m_slow.stop();
    emit statusChanged(m_cancelled ? tr("Stopped") : m_report ? Presenter::sample(*m_report) : QString(), -1);
  }
  emit cancelOffered(working);
}

void QuantizePage::change(const std::function<void(state::QuantizeState&)>& edit, const QString& gesture,
                          const QString& mergeKey) {
  state::AppState next = session().state();
  edit(next.quantize);
  session().apply(next, gesture, mergeKey);
}

void QuantizePage::changeSetting(const std::string& key, const std::string& value) {
  const auto scheme = quantize::find(session().state().quantize.scheme);
  if (!scheme) return;
  const auto parameter = std::ranges::find((*scheme)->parameters, key, &quantize::Parameter::key);
  if (parameter == (*scheme)->parameters.end()) return;
  const bool stream = parameter->kind != quantize::Parameter::Kind::choice || parameter->normalise;
  change(
      [&](state::QuantizeState& state) {
        if (value == parameter->fallback)
          state.settings.erase(key);
        else
          state.settings[key] = value;
      },
      tr("set %1 to %2")
          .arg(QCoreApplication::translate("core", parameter->label.c_str()), ChoiceNames::of(value)),
      stream ? QStringLiteral("set ") + QString::fromStdString(key) : QString());
}

void QuantizePage::dragClip(bool high, double value) {
  const auto shown = m_report->settings.find("clip");
  if (shown == m_report->settings.end()) return;
  const double clip = QString::fromStdString(shown->second).toDouble();
  changeSetting("clip", clipText(clipFor(value, high ? m_report->clipHigh : m_report->clipLow, clip)));
}

void QuantizePage::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Open a checkpoint"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  QStringList patterns;
  for (const checkpoints::Container& container : checkpoints::catalogue())
    for (const std::string& suffix : container.suffixes)
      patterns += u'*' + QString::fromStdString(suffix);
  dialog->setNameFilters({tr("Checkpoints (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& path) { session().openFile(path); });
  dialog->open();
}

bool QuantizePage::busy() const {
  return session().opening() || m_analysis.busy() || m_accuracy.busy();
}

void QuantizePage::cancel() {
  m_cancelled = m_analysis.busy() || m_accuracy.busy();
  m_analysis.cancel();
  m_accuracy.cancel();
  showActivity();
}

QList<QWidget*> QuantizePage::views() const {
  return {m_weights, m_errors, m_reading};
}

QList<QPair<QString, QString>> QuantizePage::keys() const {
  return {
      {QStringLiteral("L"), tr("linear or logarithmic counts")},
      {QStringLiteral("T"), tr("the histogram as a table, and back")},
      {QStringLiteral("[  ]"), tr("narrow or widen the clip")},
      {QStringLiteral("+  −"), tr("zoom the histogram")},
      {QStringLiteral("←  →"), tr("pan the histogram")},
      {QStringLiteral("Home"), tr("show the whole histogram")},
      {QStringLiteral("↑  ↓"), tr("previous or next tensor, in the list")},
  };
}

void QuantizePage::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void QuantizePage::dropEvent(QDropEvent* event) {
  session().openFile(localFile(*event->mimeData()));
  event->acceptProposedAction();
}

void QuantizePage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::FontChange) arrange(); // another zoom
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  redrawReport();
}

void QuantizePage::retranslate() {
  m_weights->setAccessibleName(tr("Histogram of the weights"));
  m_errors->setAccessibleName(tr("Histogram of the errors"));
  m_reading->setAccessibleName(tr("Figures"));
}

} // namespace qs::pages
