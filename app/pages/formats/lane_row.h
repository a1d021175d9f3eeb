#pragma once

#include "app/pages/formats/lanes_model.h"
#include "widgets/bitfield/bit_edit.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace qs::widgets {
class BitFieldView;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class LaneHandle;
class StepField;

/// One format of the stack on one line: its name, its bits, code and value, all three to be edited, and below
/// them what happened to the value. Where there is less room, the code of a wide format goes below its bits;
/// where there is still less, everything does.
class LaneRow : public QWidget {
  Q_OBJECT

public:
  explicit LaneRow(QWidget* parent = nullptr);

  struct Look {
    bool sameBits = false;
    bool pageFormat = false;                              ///< marked at its left edge
    bool open = false;                                    ///< its exact numbers are unfolded below it
    formats::Overflow overflow = formats::Overflow::ieee; ///< the rule in force
  };

  void show(const Lane& lane, const Look& look);
  using QWidget::show;
  enum class Room : std::uint8_t { enough, little, least };
  void setRoom(Room room);
  void takeHandleFocus();
  void setBad(bool code, bool bad); ///< what stands in the field for the code or for the value cannot be used

  /// Widths of the columns that a heading shares with the rows, in pixels at 100 %.
  static constexpr int handleWidth = 20, nameWidth = 160, codeWidth = 172, valueWidth = 180, removeWidth = 28;

signals:
  void bitsEdited(qs::formats::Code code, const qs::widgets::BitEdit& edit);
  void codeTyped(const QString& text);
  void codeStepped(int by);
  void valueTyped(const QString& text);
  void editingFinished();
  void openChanged(bool open);
  void removed();
  void dragged(const QPoint& globalPosition);
  void moved(int by); ///< −1: up

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  enum class Arrangement : std::uint8_t { line, codeBelow, allBelow };

  void buildLayout();
  void arrange();
  void placeInColumns(bool codeBelow);
  void placeBelowEachOther();
  void connectParts();
  void translate();
  void showReading(const Lane& lane);

  LaneHandle* m_handle;
  QToolButton *m_name, *m_remove;
  widgets::BitFieldView* m_bits;
  StepField *m_code, *m_value;
  QLabel *m_flags, *m_interval, *m_error;
  widgets::Notice* m_notice;
  QGridLayout* m_grid;
  std::optional<Arrangement> m_arrangement;
  Room m_room = Room::enough;
  bool m_wide = false; ///< more bits than fit beside code and value where there is little room
  QString m_title;
  Look m_look;
};

} // namespace qs::pages
