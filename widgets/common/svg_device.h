#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>

#include <memory>

namespace qs::widgets {

/// A paint device that writes SVG 1.1. Unlike Qt's own generator it keeps clipping, hatched brushes and
/// pixel-sized fonts, gives every text its measured length (so that a viewer without the font keeps the
/// layout), and writes the same bytes for the same painting. Gradients and composition modes come out as
/// pictures or are ignored.
class SvgDevice final : public QPaintDevice {
public:
  explicit SvgDevice(QSize size);
  ~SvgDevice() override;

  [[nodiscard]] QPaintEngine* paintEngine() const override;
  /// The document, after painting has ended.
  [[nodiscard]] QByteArray document(const QString& title) const;

protected:
  [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
  class Engine;
  QSize m_size;
  std::unique_ptr<Engine> m_engine;
};

} // namespace qs::widgets
