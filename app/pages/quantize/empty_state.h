#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qs::pages {

/// What the page shows without tensors: what may be dropped, and the sample.
class EmptyState final : public QWidget {
  Q_OBJECT

public:
  explicit EmptyState(QWidget* parent = nullptr);
  void setOpening(bool opening);

signals:
  void openWanted();
  void sampleWanted();

protected:
  void changeEvent(QEvent* event) override;

private:
  void retranslate();

  QLabel* m_title;
  QLabel* m_text;
  QPushButton* m_open;
  QPushButton* m_sample;
  bool m_opening = false;
};

} // namespace qs::pages
