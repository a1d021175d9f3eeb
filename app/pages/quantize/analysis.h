#pragma once

#include "app/jobs/steady_job.h"
#include "core/quantize/report.h"

#include <QObject>

namespace qs::pages {

/// Gets reports in the background. For a large tensor a stated sample comes first, then the exact report;
/// until the exact one is there, busy() stays true. A report always belongs to the request that it carries.
class Analysis final : public QObject {
  Q_OBJECT

public:
  using Report = std::shared_ptr<const quantize::Report>;

  static constexpr std::uint64_t largeTensor = std::uint64_t{4} << 20;
  static constexpr std::uint64_t sampleSize = std::uint64_t{1} << 20;

  explicit Analysis(QObject* parent = nullptr) : QObject(parent) {}

  void ask(const quantize::Request& request);
  void cancel();

  [[nodiscard]] bool busy() const { return m_job.busy(); }

signals:
  void reported(const std::shared_ptr<const qs::quantize::Report>& report, const QString& tensor);
  void failed(const qs::Error& error);
  void progressed(int percent);
  void busyChanged();

private:
  void start(const quantize::Request& request);
  void arrived(const quantize::Request& request, const Result<Report>& result);

  quantize::Request m_running; ///< asked last
  /// Moving a clip line asks about the same values again and again.
  std::shared_ptr<quantize::ObservationMemory> m_memory = std::make_shared<quantize::ObservationMemory>();
  jobs::SteadyJob<Result<Report>> m_job;
};

} // namespace qs::pages
