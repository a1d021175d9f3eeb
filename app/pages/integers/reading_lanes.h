#pragma once

#include "app/pages/integers/integers_model.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace qs::widgets {
class EntryField;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

/// One pattern in every reading, a line each: its name, its value, which can be typed over, and the sum of
/// weights that it is.
class ReadingLanes : public QWidget {
  Q_OBJECT

public:
  explicit ReadingLanes(QWidget* parent = nullptr);

  void show(const IntegersFigures& figures);
  void highlight(int bit); ///< marks the bit's term in every sum; −1: none
  void retranslate();

signals:
  void patternTyped(qs::integers::Pattern pattern, const QString& gesture, const QString& mergeKey);
  void editingEnded();

private:
  struct Lane {
    integers::Reading reading;
    QLabel* name;
    widgets::EntryField* value;
    QLabel* sum;
    widgets::Notice* notice;
  };

  void addLane(integers::Reading reading, int row);
  void typed(const Lane& lane, const QString& text);
  void showSums();

  QList<Lane> m_lanes;
  integers::Pattern m_pattern = 0;
  int m_width = 8;
  int m_highlighted = -1;
};

} // namespace qs::pages
