#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace qs::pages {

/// Goes through the steps of an explanation: to the start, back, on, to the end; says which step is shown and
/// what it does.
class Stepper : public QWidget {
  Q_OBJECT

public:
  explicit Stepper(QWidget* parent = nullptr);

  /// step counts from 0 to last.
  void show(int step, int last, const QString& sentence);

  [[nodiscard]] QString sentence() const;

signals:
  void chosen(int step); ///< 0 … last

protected:
  void changeEvent(QEvent* event) override;

private:
  void retranslate();

  QToolButton* m_first;
  QToolButton* m_back;
  QToolButton* m_on;
  QToolButton* m_all;
  QLabel* m_position;
  QLabel* m_sentence;
  int m_shown = 0;
  int m_last = 0;
};

} // namespace qs::pages
