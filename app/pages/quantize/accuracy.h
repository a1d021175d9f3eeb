#pragma once

#include "app/jobs/steady_job.h"
#include "core/evaluate/network.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>

namespace qs::pages {

/// What a network gets right, before and after.
struct Accuracies {
  evaluate::Network::Accuracy original;
  std::optional<evaluate::Network::Accuracy> quantized; ///< none when the tensor is no layer of the network
  std::optional<Error> problem;                         ///< why a layer could not be quantized
};

/// Runs a checkpoint's network over its test images in the background; newest request wins. The network and
/// its original accuracy are made once for each checkpoint.
class AccuracyRunner final : public QObject {
  Q_OBJECT

public:
  struct Request {
    std::shared_ptr<const checkpoints::Checkpoint> checkpoint;
    std::string tensor;
    std::string scheme;
    quantize::Settings settings;
    bool allLayers = false;
  };

  explicit AccuracyRunner(QObject* parent = nullptr) : QObject(parent) {}

  /// True when the checkpoint describes itself as a network.
  [[nodiscard]] static bool applies(const checkpoints::Checkpoint& checkpoint);
  void ask(const Request& request);
  void cancel();

  [[nodiscard]] bool busy() const { return m_job.busy(); }

signals:
  void measured(const qs::pages::Accuracies& accuracies);
  void failed(const qs::Error& error);
  void busyChanged();

private:
  struct Known {
    std::mutex mutex;
    std::shared_ptr<const checkpoints::Checkpoint> checkpoint; ///< kept alive while its network is known
    std::optional<evaluate::Network> network;
    std::optional<evaluate::Network::Accuracy> original;
  };

  static Result<Accuracies> measure(Known& known, const Request& request, Monitor& monitor);

  std::shared_ptr<Known> m_known;
  jobs::SteadyJob<Result<Accuracies>> m_job;
};

} // namespace qs::pages
