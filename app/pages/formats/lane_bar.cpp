#include "app/pages/formats/lane_bar.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/format_adder.h"
#include "core/formats/catalogue.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/icon.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace qs::pages {
namespace {

QToolButton* iconButton(const QString& icon, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setIcon(widgets::outlineIcon(icon));
  return button;
}

void name(QToolButton& button, const QString& text) {
  button.setToolTip(text);
  button.setAccessibleName(text);
}

} // namespace

LaneBar::LaneBar(QWidget* parent)
    : QWidget(parent), m_lanes(new QToolButton(this)),
      m_up(iconButton(QStringLiteral(":/icons/up.svg"), this)),
      m_down(iconButton(QStringLiteral(":/icons/down.svg"), this)),
      m_remove(iconButton(QStringLiteral(":/icons/close.svg"), this)),
      m_reset(iconButton(QStringLiteral(":/icons/reset.svg"), this)), m_menu(new QMenu(this)),
      m_adder(new FormatAdder(FormatAdder::Offer::typed, this)), m_scale(new QComboBox(this)) {
  m_lanes->setPopupMode(QToolButton::InstantPopup);
  m_lanes->setFocusPolicy(Qt::StrongFocus);
  m_lanes->setMenu(m_menu);
  auto* row = new widgets::FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (QWidget* part :
       std::initializer_list<QWidget*>{m_lanes, m_adder, m_up, m_down, m_remove, m_scale, m_reset})
    row->addWidget(part);
  translate();
  connect(m_menu, &QMenu::aboutToShow, this, &LaneBar::fillMenu);
  connect(m_adder, &FormatAdder::added, this, &LaneBar::laneAdded);
  connect(m_adder, &FormatAdder::failed, this, &LaneBar::formatFailed);
  connect(m_adder, &FormatAdder::mended, this, &LaneBar::formatMended);
  connect(m_up, &QToolButton::clicked, this, [this] { emit laneMoved(m_current, -1); });
  connect(m_down, &QToolButton::clicked, this, [this] { emit laneMoved(m_current, 1); });
  connect(m_remove, &QToolButton::clicked, this, [this] {
    emit laneRemoved(QString::fromStdString(m_shown[static_cast<std::size_t>(m_current)].id));
  });
  connect(m_reset, &QToolButton::clicked, this, &LaneBar::resetChosen);
  connect(m_scale, &QComboBox::activated, this,
          [this](int index) { emit scaleChosen(m_scale->itemData(index).toString()); });
}

void LaneBar::show(const std::vector<formats::FormatSpec>& lanes, int current, const std::string& scale,
                   bool moved) {
  m_shown = lanes;
  m_current = std::clamp(current, 0, static_cast<int>(lanes.size()) - 1);
  m_scale->setCurrentIndex(m_scale->findData(QString::fromStdString(scale)));
  m_up->setEnabled(m_current > 1);
  m_down->setEnabled(m_current > 0 && m_current + 1 < static_cast<int>(lanes.size()));
  m_remove->setEnabled(m_current > 0);
  m_reset->setEnabled(moved);
}

/// Ticked formats have a lane. Those that are in no catalogue are listed too, so that they can be taken out.
void LaneBar::fillMenu() {
  m_menu->clear();
  const auto add = [this](const formats::FormatSpec& format) {
    const auto found = std::ranges::find(m_shown, format.id, &formats::FormatSpec::id);
    QAction* action = m_menu->addAction(QString::fromStdString(format.shortName));
    action->setToolTip(formatName(format));
    action->setCheckable(true);
    action->setChecked(found != m_shown.end());
    action->setEnabled(found != m_shown.begin());
    const QString id = QString::fromStdString(format.id);
    connect(action, &QAction::triggered, this,
            [this, id](bool on) { on ? emit laneAdded(id) : emit laneRemoved(id); });
  };
  const auto catalogue = formats::catalogue();
  for (const formats::FormatSpec& format : catalogue)
    add(format);
  for (const formats::FormatSpec& lane : m_shown)
    if (std::ranges::find(catalogue, lane.id, &formats::FormatSpec::id) == catalogue.end()) add(lane);
}

void LaneBar::translate() {
  const QSignalBlocker quiet(m_scale);
  const QVariant scale = m_scale->currentData();
  m_scale->clear();
  m_scale->addItem(tr("linear"), QStringLiteral("linear"));
  m_scale->addItem(tr("symmetric log"), QStringLiteral("symlog"));
  m_scale->addItem(tr("by code"), QStringLiteral("code"));
  m_scale->setCurrentIndex(std::max(0, m_scale->findData(scale)));
  m_scale->setAccessibleName(tr("Scale of the number lines"));
  m_lanes->setText(tr("Lanes"));
  m_lanes->setToolTip(tr("Which formats have a line"));
  m_lanes->setAccessibleName(m_lanes->toolTip());
  name(*m_up, tr("Move the lane up"));
  name(*m_down, tr("Move the lane down"));
  name(*m_remove, tr("Remove the lane"));
  name(*m_reset, tr("Back to the stretch around the value"));
}

void LaneBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
