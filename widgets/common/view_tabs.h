#pragma once

#include <QTabBar>

namespace qs::widgets {

/// A row of words, one for each way of looking at the same subject; the one in front is underlined. It holds
/// no pages: whoever owns it shows what belongs to the current word. Keys: Left and Right.
class ViewTabs final : public QTabBar {
  Q_OBJECT

public:
  explicit ViewTabs(QWidget* parent = nullptr);

  /// The ids of the views in order, each with its word. Keeps the current id when it is among them.
  void setViews(const QList<QPair<QString, QString>>& views);
  void setCurrentId(const QString& id); ///< an unknown id chooses the first; emits nothing

  [[nodiscard]] QString currentId() const;

signals:
  void chosen(const QString& id); ///< by the person, not by setCurrentId

protected:
  [[nodiscard]] QSize tabSizeHint(int index) const override;
  [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
};

} // namespace qs::widgets
