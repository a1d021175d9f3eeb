#include "app/pages/formats/formats_page.h"

#include "app/pages/formats/arithmetic_model.h"
#include "app/pages/formats/formats_view.h"
#include "app/pages/formats/input_bar.h"
#include "app/pages/formats/paste_card.h"
#include "app/pages/formats/presets_bar.h"
#include "app/pages/formats/rule_choosers.h"
#include "app/pages/formats/rules.h"
#include "app/pages/formats/visits_bar.h"
#include "widgets/bitfield/bit_edit.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/typography.h"
#include "widgets/common/view_tabs.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qs::pages {
namespace {

/// What scrolls. Its least height is left to the height that goes with its width: the sum of the parts' own
/// minima counts wrapped labels at their narrowest and would show a scroll bar for nothing.
class Content : public QWidget {
public:
  [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

FormatsPage::FormatsPage(session::Session& session, QWidget* parent)
    : Page(session, parent), m_input(new InputBar), m_visitsBar(new VisitsBar(m_visits)),
      m_presets(new PresetsBar), m_rules(new RuleChoosers), m_tabs(new widgets::ViewTabs) {
  buildLayout();
  connectParts();
  translate();
  refresh();
}

void FormatsPage::buildLayout() {
  auto* content = new Content;
  m_column = new QVBoxLayout(content);
  widgets::setMargins(*m_column, 3, 2, 3, 2);
  widgets::setSpacing(*m_column, 1.5);
  auto* head = new widgets::FlowLayout;
  head->setTopAligned();
  widgets::setSpacing(*head, 2);
  head->addGrowing(m_input);
  head->addWidget(m_visitsBar);
  m_column->addLayout(head);
  m_column->addWidget(m_rules);
  m_column->addWidget(m_presets);
  m_column->addWidget(m_tabs);

  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus); // Tab goes to what it holds, and brings that into view
  scroll->setWidgetResizable(true);
  scroll->setWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
}

void FormatsPage::connectParts() {
  connect(&session(), &session::Session::stateChanged, this, &FormatsPage::refresh);
  connect(m_visitsBar, &VisitsBar::stepped, this, &FormatsPage::visit);
  addActions({m_visitsBar->back(), m_visitsBar->forward()});
  connect(m_input, &InputBar::formatChosen, this, [this](const QString& text) {
    change(withFormat(shown(), text.toStdString()), tr("choose format %1").arg(text));
  });
  connect(m_input, &InputBar::valueTyped, this, [this](const QString& text) {
    change(withEntry(shown(), text.toStdString()), tr("enter a value"), QStringLiteral("entry"));
  });
  connect(m_input, &InputBar::codeTyped, this,
          [this](formats::Code code) { changeCode(code, tr("enter a code"), QStringLiteral("code")); });
  connect(m_input, &InputBar::codeStepped, this, [this](int by) {
    changeCode(widgets::withCodeStepped(m_reading.code(), m_reading.format.bits, by),
               by > 0 ? tr("code plus one") : tr("code minus one"));
  });
  connect(m_input, &InputBar::editingFinished, this, &FormatsPage::endGesture);

  connect(m_rules, &RuleChoosers::behaviourChosen, this, [this](const QString& id) {
    state::FormatsState next = shown();
    next.behaviour = id.toStdString();
    if (const Result<formats::Behaviour> behaviour = formats::behaviourFrom(next.behaviour))
      next = withBehaviour(next, *behaviour);
    change(next, tr("choose whose rules are in force"));
  });
  connect(m_rules, &RuleChoosers::roundingChosen, this, [this](const QString& id) {
    state::FormatsState next = shown();
    next.rounding = id.toStdString();
    next.behaviour = byHand;
    change(next, tr("choose the rounding mode"));
  });
  connect(m_rules, &RuleChoosers::overflowChosen, this, [this](const QString& id) {
    state::FormatsState next = shown();
    next.overflow = id.toStdString();
    next.behaviour = byHand;
    change(next, tr("choose the overflow rule"));
  });
  connect(m_rules, &RuleChoosers::drawAgain, this, [this] {
    state::FormatsState next = shown();
    next.draw = (next.draw + 1) % 1000000;
    change(next, tr("draw again"));
  });

  connect(m_presets, &PresetsBar::chosen, this,
          [this](formats::Code code, const QString& name) { changeCode(code, tr("take %1").arg(name)); });
  connect(m_tabs, &widgets::ViewTabs::chosen, this, [this](const QString& id) {
    state::FormatsState next = shown();
    next.view = id.toStdString();
    change(next, tr("look at %1").arg(m_tabs->tabText(m_tabs->currentIndex())));
  });
}

void FormatsPage::change(const state::FormatsState& next, const QString& gesture, const QString& mergeKey) {
  state::AppState state = session().state();
  state.formats = next;
  m_mergeKey = mergeKey;
  session().apply(state, gesture, mergeKey);
  m_mergeKey.clear();
}

void FormatsPage::endGesture() {
  session().endGesture();
  m_visits.seal();
}

void FormatsPage::visit(int step) {
  if (!m_visits.canGo(step)) return;
  change(withVisit(shown(), m_visits.go(step)),
         step < 0 ? tr("go back to a value") : tr("go forward to a value"));
}

bool FormatsPage::pasteText(const QString& text) {
  const char mark = QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.';
  const Result<formats::Pasted> pasted = formats::readPasted(text.toStdString(), mark);
  if (!pasted) {
    m_input->showError(pasted.error());
    return true;
  }
  const QString format = QString::fromStdString(shown().format);
  const auto elements = formats::elementsOf(*pasted, m_reading.format, formats::Endian::little);
  const bool one = pasted->kind != formats::PastedKind::bytes && pasted->items.size() == 1;
  if (one && elements) { // as written, in the page's own format: there is nothing to choose
    take(format, elements->front());
    return true;
  }
  if (!m_paste) {
    m_paste = new PasteCard(this);
    connect(m_paste, &PasteCard::taken, this, &FormatsPage::take);
    connect(m_paste, &PasteCard::listTaken, this, &FormatsPage::takeList);
  }
  m_paste->open(*pasted, format);
  return true;
}

void FormatsPage::take(const QString& format, const formats::PastedElement& element) {
  state::FormatsState next = shown();
  if (format.toStdString() != next.format) next = withFormat(next, format.toStdString());
  const Result<formats::FormatSpec> spec = formats::find(next.format);
  if (!spec) return;
  change(element.wasCode ? withCode(next, *spec, element.code) : withEntry(next, element.text),
         tr("paste a value"));
}

void FormatsPage::takeList(const QString& format, const std::vector<formats::PastedElement>& elements) {
  std::vector<numbers::Exact> items;
  items.reserve(elements.size());
  for (const formats::PastedElement& element : elements)
    items.push_back(element.entered);
  change(withItems(shown(), format.toStdString(), items), tr("add up a pasted list"));
}

void FormatsPage::mousePressEvent(QMouseEvent* event) {
  const int step = event->button() == Qt::BackButton ? -1 : event->button() == Qt::ForwardButton ? 1 : 0;
  if (step == 0) return Page::mousePressEvent(event);
  visit(step);
}

void FormatsPage::changeCode(formats::Code code, const QString& gesture, const QString& mergeKey) {
  change(withCode(shown(), m_reading.format, code), gesture, mergeKey);
}

void FormatsPage::refresh() {
  const state::FormatsState& state = shown();
  const char mark = QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.';
  m_input->setDecimalMark(mark);
  Result<FormatsReading> reading = readFormats(state, mark);
  if (reading) {
    m_visits.see(*reading, state, m_mergeKey.toStdString());
    m_reading = std::move(*reading);
    m_reading.before = m_visits.before();
  }
  m_visitsBar->refresh();
  m_input->show(m_reading, state);
  m_rules->show(state);
  m_presets->show(m_reading.format);
  showView(state);
  if (!reading) m_input->showError(reading.error());
}

void FormatsPage::showView(const state::FormatsState& state) {
  m_tabs->setCurrentId(QString::fromStdString(state.view));
  FormatsView* view = viewFor(m_tabs->currentId().toStdString());
  if (m_front != view) {
    if (m_front) m_front->hide();
    m_front = view;
    showActivity();
  }
  view->present(m_reading, state);
  view->show();
}

FormatsView* FormatsPage::viewFor(const std::string& id) {
  FormatsView*& view = m_views[id];
  if (view) return view;
  for (const FormatsViewEntry& entry : formatsViews())
    if (id == entry.id) view = entry.create(this);
  m_column->addWidget(view, 1);
  connect(view, &FormatsView::proposed, this, &FormatsPage::change);
  connect(view, &FormatsView::gestureFinished, this, &FormatsPage::endGesture);
  connect(view, &FormatsView::activityChanged, this, [this, view](const QString& text, int percent) {
    if (view == m_front) showActivity(text, percent);
  });
  return view;
}

void FormatsPage::showActivity(const QString& text, int percent) {
  emit statusChanged(text, percent);
  emit cancelOffered(FormatsPage::busy());
}

bool FormatsPage::busy() const {
  return m_front && m_front->busy();
}

void FormatsPage::cancel() {
  m_front->cancel();
}

void FormatsPage::translate() {
  setAccessibleName(tr("Formats"));
  m_tabs->setAccessibleName(tr("Views"));
  QList<QPair<QString, QString>> views;
  for (const FormatsViewEntry& entry : formatsViews())
    views.append({QString::fromLatin1(entry.id), QCoreApplication::translate("pages", entry.name)});
  m_tabs->setViews(views);
}

void FormatsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  Page::changeEvent(event);
}

/// Hidden while it is whole: a field that loses the focus ends its edit, and that must not reach a page half
/// gone.
FormatsPage::~FormatsPage() {
  hide();
}

QList<QPair<QString, QString>> FormatsPage::keys() const {
  QList<QPair<QString, QString>> keys = m_front->keys();
  keys.append({QStringLiteral("↑ ↓"), tr("value: step the digit at the caret; code: one up or down")});
  keys.append({tr("Enter, Esc"), tr("value, code: keep, go back")});
  keys.append({QStringLiteral("Alt+← →"), tr("the visited values: back, forward")});
  return keys;
}

QList<QWidget*> FormatsPage::views() const {
  return m_front->pictures();
}

} // namespace qs::pages
