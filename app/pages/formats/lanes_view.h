#pragma once

#include "app/pages/formats/formats_view.h"
#include "app/pages/formats/lanes_model.h"

#include <QPoint>

class QLabel;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace qs::widgets {
class Notice;
struct BitEdit;
} // namespace qs::widgets

namespace qs::pages {

class FormatAdder;
class LaneDetails;
class LaneRow;

/// One value, live in many formats: the format stack.
class LanesView final : public FormatsView {
  Q_OBJECT

public:
  explicit LanesView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  QWidget* makeBar();
  QWidget* makeHeading();
  void connectBar();
  void connectRow(LaneRow& row, int index);
  void fitRows();
  void showRoom(); ///< arranges the lanes for the width
  void editBits(int index, formats::Code code, const widgets::BitEdit& edit);
  void editText(int index, bool code, const QString& text);
  void stepCode(int index, int by);
  void dragLane(int index, QPoint globalPosition);
  void moveLane(int from, int to, const QString& mergeKey = {});
  void removeLane(int index);
  void proposeLanes(const state::LanesState& lanes, const QString& gesture, const QString& mergeKey = {});
  [[nodiscard]] QString laneName(int index) const;

  QRadioButton *m_sameValue, *m_sameBits;
  FormatAdder* m_adder;
  QToolButton* m_reset;
  QLabel* m_note;
  widgets::Notice* m_notice;
  QWidget* m_table; ///< heading and lanes: what is copied and exported
  QVBoxLayout* m_column;
  QList<QLabel*> m_heading; ///< before the row that they stand in
  QWidget* m_headings;
  QList<LaneRow*> m_rows;
  LaneDetails* m_details;
  std::vector<Lane> m_lanes;
  int m_dragged = -1; ///< where the lane now is that is being dragged
};

} // namespace qs::pages
