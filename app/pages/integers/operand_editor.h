#pragma once

#include "app/pages/integers/integers_model.h"

#include <QWidget>

namespace qs::widgets {
class BitFieldView;
class EntryField;
class Notice;
class PlaceWeights;
struct BitEdit;
} // namespace qs::widgets

class QLabel;

namespace qs::pages {

/// One operand: its name, an entry, the row of bits and, for the main one, the weights and both readings.
class OperandEditor : public QWidget {
  Q_OBJECT

public:
  enum class Detail { full, compact }; ///< compact: entry and bits alone
  OperandEditor(Detail detail, QWidget* parent = nullptr);

  void setName(const QString& name); ///< "A"
  void show(const IntegersFigures& figures, integers::Pattern pattern, const QString& entryText);
  void complain(const Error& error); ///< about what is typed here
  void acceptText();
  void retranslate();

  [[nodiscard]] widgets::BitFieldView* bits() const { return m_bits; }

signals:
  void typed(const QString& text);
  void editingEnded();
  void patternEdited(qs::formats::Code pattern, const QString& gesture, const QString& mergeKey);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void build();
  void bitsEdited(formats::Code pattern, const widgets::BitEdit& edit);
  void showReadings(const IntegersFigures& figures, integers::Pattern pattern);
  void showWeights();

  Detail m_detail;
  QString m_name;
  QLabel* m_title;
  widgets::EntryField* m_entry;
  QLabel* m_codes;
  widgets::Notice* m_notice;
  widgets::BitFieldView* m_bits;
  widgets::PlaceWeights* m_weights = nullptr;
  QLabel* m_unsigned = nullptr;
  QLabel* m_signed = nullptr;
};

} // namespace qs::pages
