#include "app/pages/integers/integers_page.h"

#include "app/pages/integers/integers_view.h"
#include "app/pages/integers/number_chooser.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/common/view_tabs.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

namespace {

/// What scrolls. Its least height is left to the height that goes with its width: the sum of the parts' own
/// minima counts wrapped labels at their narrowest and would show a scroll bar for nothing.
class Content : public QWidget {
public:
  [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

QList<int> usualWidths() {
  return {std::begin(offeredWidths), std::end(offeredWidths)};
}

} // namespace

IntegersPage::IntegersPage(session::Session& owner, QWidget* parent)
    : Page(owner, parent), m_widthBox(new QWidget), m_widthName(new QLabel),
      m_width(new NumberChooser(usualWidths(), integers::minWidth, integers::maxWidth)),
      m_readings(new QButtonGroup(this)), m_notice(new widgets::Notice), m_tabs(new widgets::ViewTabs) {
  buildLayout();
  connectParts();
  retranslate();
  refresh();
}

void IntegersPage::buildLayout() {
  auto* content = new Content;
  m_column = new QVBoxLayout(content);
  widgets::setMargins(*m_column, 3, 2, 3, 2);
  widgets::setSpacing(*m_column, 2);
  m_column->addWidget(buildHeader());
  m_column->addWidget(m_notice);
  m_column->addWidget(m_tabs);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus); // Tab goes to what it holds, and brings that into view
  scroll->setWidget(content);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(scroll);
}

QWidget* IntegersPage::buildHeader() {
  auto* width = new QHBoxLayout(m_widthBox);
  width->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*width, 1);
  width->addWidget(m_widthName);
  width->addWidget(m_width);
  auto* readings = new QWidget;
  auto* row = new QHBoxLayout(readings);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (const int isSigned : {0, 1}) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_readings->addButton(button, isSigned);
    row->addWidget(button);
  }
  auto* header = new QWidget;
  auto* flow = new widgets::FlowLayout(header);
  flow->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*flow, 3);
  flow->addWidget(m_widthBox);
  flow->addWidget(readings);
  return header;
}

void IntegersPage::connectParts() {
  connect(&session(), &session::Session::stateChanged, this, &IntegersPage::refresh);
  connect(m_width, &NumberChooser::chosen, this, [this](int width) {
    propose(withWidth(shown(), width), tr("choose %n bits", nullptr, width), QStringLiteral("width"));
  });
  connect(m_readings, &QButtonGroup::idClicked, this, [this](int isSigned) {
    propose(withReading(shown(), isSigned != 0), isSigned ? tr("read as signed") : tr("read as unsigned"));
  });
  connect(m_tabs, &widgets::ViewTabs::chosen, this, [this](const QString& id) {
    state::IntegersState next = shown();
    next.view = id.toStdString();
    propose(next, tr("look at %1").arg(m_tabs->tabText(m_tabs->currentIndex())));
  });
}

void IntegersPage::propose(const state::IntegersState& next, const QString& gesture,
                           const QString& mergeKey) {
  state::AppState state = session().state();
  state.integers = next;
  session().apply(state, gesture, mergeKey);
}

void IntegersPage::refresh() {
  const state::IntegersState& state = shown();
  Result<IntegersFigures> figures = integerFigures(state);
  if (figures) {
    m_notice->clear();
    m_figures = std::move(*figures);
  } else {
    m_notice->say(figures.error());
  }
  m_width->setNumber(m_figures.width);
  m_readings->button(m_figures.isSigned ? 1 : 0)->setChecked(true);
  showView(state);
}

void IntegersPage::showView(const state::IntegersState& state) {
  m_tabs->setCurrentId(QString::fromStdString(state.view));
  IntegersView* view = viewFor(m_tabs->currentId().toStdString());
  if (m_front != view) {
    if (m_front) m_front->hide();
    m_front = view;
  }
  m_widthBox->setVisible(view->usesWidth());
  view->present(m_figures, state);
  view->show();
}

IntegersView* IntegersPage::viewFor(const std::string& id) {
  IntegersView*& view = m_views[id];
  if (view) return view;
  for (const IntegersViewEntry& entry : integersViews())
    if (id == entry.id) view = entry.create(this);
  m_column->addWidget(view, 1);
  connect(view, &IntegersView::proposed, this, &IntegersPage::propose);
  connect(view, &IntegersView::gestureFinished, &session(), &session::Session::endGesture);
  return view;
}

void IntegersPage::retranslate() {
  setAccessibleName(tr("Integers"));
  m_widthName->setText(tr("Width"));
  m_width->setName(tr("Bits"));
  m_readings->button(0)->setText(tr("unsigned"));
  m_readings->button(1)->setText(tr("signed"));
  m_tabs->setAccessibleName(tr("Views"));
  QList<QPair<QString, QString>> views;
  for (const IntegersViewEntry& entry : integersViews())
    views.append({QString::fromLatin1(entry.id), QCoreApplication::translate("pages", entry.name)});
  m_tabs->setViews(views);
}

void IntegersPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

QList<QPair<QString, QString>> IntegersPage::keys() const {
  return m_front->keys();
}

QList<QWidget*> IntegersPage::views() const {
  return m_front->pictures();
}

} // namespace qs::pages
