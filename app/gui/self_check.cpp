#include "app/gui/self_check.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qs::gui {

SelfCheckCard::SelfCheckCard(QWidget* parent)
    : QWidget(parent), m_verdict(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_table(new QTableWidget(this)) {
  setAccessibleName(tr("Check of this program"));
  widgets::setTextRole(*m_verdict, widgets::TextRole::heading);
  m_verdict->setText(tr("Comparing every fast path with the exact engine…"));
  m_verdict->setAccessibleName(tr("Verdict"));
  m_progress->setRange(0, 1000);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Progress"));
  m_table->setColumnCount(3);
  m_table->setHorizontalHeaderLabels({tr("Check"), tr("Inputs"), tr("Mismatches")});
  m_table->setAccessibleName(tr("Checks"));
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->setShowGrid(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setFont(widgets::font(widgets::TextRole::mono));
  m_table->setMinimumSize(QSizeF(widgets::scaled(480), widgets::scaled(320)).toSize());
  auto* column = new QVBoxLayout(this);
  widgets::setMargins(*column, 2);
  widgets::setSpacing(*column, 1);
  column->addWidget(m_verdict);
  column->addWidget(m_progress);
  column->addWidget(m_table, 1);
  m_job.start(
      [](Monitor& monitor) {
        Checks checks;
        formats::selfCheck(false, monitor,
                           [&checks](const formats::CheckOutcome& check) { checks.push_back(check); });
        return checks;
      },
      [this](const Checks& checks) { show(checks); },
      [this](int perMille) { m_progress->setValue(perMille); });
}

void SelfCheckCard::show(const Checks& checks) {
  m_progress->hide();
  std::uint64_t inputs = 0, mismatches = 0;
  m_table->setRowCount(static_cast<int>(checks.size()));
  const auto number = [](std::uint64_t value) {
    auto* item = new QTableWidgetItem(QLocale().toString(static_cast<qulonglong>(value)));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
  };
  for (int row = 0; row < static_cast<int>(checks.size()); ++row) {
    const formats::CheckOutcome& check = checks[static_cast<std::size_t>(row)];
    inputs += check.inputs;
    mismatches += check.mismatches;
    m_table->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(check.check)));
    m_table->setItem(row, 1, number(check.inputs));
    m_table->setItem(row, 2, number(check.mismatches));
    if (check.mismatches > 0)
      m_table->item(row, 2)->setForeground(widgets::color(widgets::themeOf(*this), widgets::Role::error));
  }
  const QLocale locale;
  m_verdict->setText(
      mismatches == 0 ? tr("No mismatch in %1 inputs.").arg(locale.toString(static_cast<qulonglong>(inputs)))
                      : tr("%1 mismatches in %2 inputs: do not trust this build.")
                            .arg(locale.toString(static_cast<qulonglong>(mismatches)),
                                 locale.toString(static_cast<qulonglong>(inputs))));
}

} // namespace qs::gui
