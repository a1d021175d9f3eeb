#pragma once

#include "widgets/binades/binade_layout.h"

#include <QHash>
#include <QStringList>

class QPainter;
class QWidget;

namespace qs::widgets {

/// Everything a picture of a binade grid depends on.
struct BinadePicture {
  const values::BinadeMap& map;
  const BinadeLayout& layout;
  int current; ///< index of the cell with the current value; −1: none visible
  int hovered; ///< −1: none
  bool focused;
  QHash<formats::Code, QStringList>& texts; ///< what single codes say, the longest first; filled as needed
};

/// Paints in the widget's theme.
void paintBinades(QPainter& painter, const QWidget& widget, const BinadePicture& picture);

} // namespace qs::widgets
