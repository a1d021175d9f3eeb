#pragma once

#include <QWidget>

namespace qs::pages {

/// What a lane is dragged by. Keys: Up and Down move the lane, Delete removes it.
class LaneHandle : public QWidget {
  Q_OBJECT

public:
  explicit LaneHandle(QWidget* parent = nullptr);

signals:
  void dragged(const QPoint& globalPosition);
  void released();
  void moved(int by);
  void removed();

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  bool m_dragging = false;
};

} // namespace qs::pages
