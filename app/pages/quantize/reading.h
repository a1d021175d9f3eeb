#pragma once

#include "app/pages/quantize/presenter.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace qs::pages {

/// The figures of a report: scale and zero point, then the metrics. Each value can be selected and is heard
/// under its label; the formula and the better direction appear on hover. The whole is copied as text, CSV or
/// Markdown.
class Reading final : public QWidget {
  Q_OBJECT

public:
  explicit Reading(QWidget* parent = nullptr);
  void show(const std::vector<MetricRow>& scales, const std::vector<MetricRow>& metrics);
  void setStale(bool stale);

  [[nodiscard]] QToolButton* copyButton() const { return m_copy; } ///< to be placed by the page

  [[nodiscard]] QString text() const { return Presenter::asText(m_rows); }

protected:
  void changeEvent(QEvent* event) override;

private:
  struct Line {
    QLabel* label = nullptr;
    QLabel* arrow = nullptr;
    QLineEdit* value = nullptr;
  };

  Line& lineOf(const QString& id);
  void retranslate();
  void recolour();

  QGridLayout* m_grid;
  QToolButton* m_copy;
  QList<QAction*> m_copies;
  std::map<QString, Line> m_lines;
  std::vector<MetricRow> m_rows;
  bool m_stale = false;
};

} // namespace qs::pages
