#pragma once

#include "app/jobs/job.h"
#include "core/formats/self_check.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace qs::gui {

/// A card that checks this program against its exact engine and lists what was walked and how many mismatches
/// there were. Closing it stops the work.
class SelfCheckCard final : public QWidget {
  Q_OBJECT

public:
  explicit SelfCheckCard(QWidget* parent = nullptr);

  [[nodiscard]] bool running() const { return m_job.running(); }

private:
  using Checks = std::vector<formats::CheckOutcome>;
  void show(const Checks& checks);

  QLabel* m_verdict;
  QProgressBar* m_progress;
  QTableWidget* m_table;
  jobs::Job<Checks> m_job;
};

} // namespace qs::gui
