#pragma once

#include "core/quantize/scheme.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;

namespace qs::pages {

/// A control for one parameter of a scheme: a spin box for a number, joined buttons for a few choices, a list
/// for more.
class ParameterControl : public QWidget {
  Q_OBJECT

public:
  [[nodiscard]] static ParameterControl* make(const quantize::Parameter& parameter, QWidget* parent);

  [[nodiscard]] const std::string& key() const { return m_key; }

  /// Shows a value without emitting. What is being typed is left alone when it means the same.
  virtual void show(const std::string& value) = 0;
  void markWrong(bool wrong);

signals:
  void chosen(const std::string& key, const std::string& value);

protected:
  ParameterControl(const quantize::Parameter& parameter, QWidget* parent);
  void hold(QWidget& control, const quantize::Parameter& parameter);

private:
  std::string m_key;
  QLabel* m_label;
};

} // namespace qs::pages
