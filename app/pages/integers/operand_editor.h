#pragma once

#include "app/pages/integers/integers_model.h"
#include "widgets/integers/place_weights.h"

#include <QWidget>

namespace qs::widgets {
class BitFieldView;
class EntryField;
class Notice;
struct BitEdit;
struct BitRow;
} // namespace qs::widgets

class QLabel;

namespace qs::pages {

/// One operand: its name, an entry, the row of bits and, where asked for, their weights below them.
class OperandEditor : public QWidget {
  Q_OBJECT

public:
  explicit OperandEditor(const QString& name, QWidget* parent = nullptr); ///< name: "A", not translated

  /// The lines of weights below the bits; none at first.
  void setLanes(const QList<widgets::WeightLane>& lanes);
  void show(const IntegersFigures& figures, integers::Pattern pattern, const QString& entryText);
  /// The same with another division of the bits than into sign and magnitude.
  void show(const IntegersFigures& figures, const widgets::BitRow& row, integers::Pattern pattern,
            const QString& entryText);
  void complain(const Error& error); ///< about what is typed here
  void acceptText();

  [[nodiscard]] widgets::BitFieldView* bits() const { return m_bits; }

signals:
  void typed(const QString& text);
  void editingEnded();
  void patternEdited(qs::formats::Code pattern, const QString& gesture, const QString& mergeKey);
  void bitHovered(int bit); ///< of a bit or its weights; −1: none

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void build();
  void bitsEdited(formats::Code pattern, const widgets::BitEdit& edit);
  void showWeights();
  void retranslate();

  QString m_name;
  QLabel* m_title;
  widgets::EntryField* m_entry;
  QLabel* m_codes;
  widgets::Notice* m_notice;
  widgets::BitFieldView* m_bits;
  widgets::PlaceWeights* m_weights;
};

} // namespace qs::pages
