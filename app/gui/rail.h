#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace qs::gui {

/// The slim navigation on the left: one item per page, an outline over a word. One Tab stop; the arrow keys
/// choose.
class Rail : public QWidget {
  Q_OBJECT

public:
  explicit Rail(QWidget* parent = nullptr);

  void add(const QString& id, const QString& iconPath);
  void setText(const QString& id, const QString& text);
  void setCurrent(const QString& id);

signals:
  void chosen(const QString& id);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QVBoxLayout* m_column;
  QHash<QString, QAbstractButton*> m_items;
};

} // namespace qs::gui
