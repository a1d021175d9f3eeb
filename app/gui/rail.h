#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace qs::gui {

/// The slim navigation on the left: one item per page, an outline over a word. One Tab stop; the arrow keys
/// choose. At its foot stand things to open that are no page.
class Rail : public QWidget {
  Q_OBJECT

public:
  explicit Rail(QWidget* parent = nullptr);

  void add(const QString& id, const QString& iconPath);
  void addAtFoot(const QString& id, const QString& iconPath);
  void setText(const QString& id, const QString& text);
  void setCurrent(const QString& id);

signals:
  void chosen(const QString& id);
  void pressed(const QString& id); ///< of an item at the foot

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QVBoxLayout* m_column;
  int m_pages = 0; ///< items above the stretch
  QHash<QString, QAbstractButton*> m_items;
};

} // namespace qs::gui
