#include "widgets/common/style.h"

#include "widgets/common/style_parts.h"
#include "widgets/common/typography.h"

#include <QAbstractSpinBox>
#include <QSlider>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

constexpr int airAcross = 12, airDown = 6; // around the words of a button
constexpr double arrowWidth = 18;          ///< of the arrows of spin and combo boxes

int rounded(double value) {
  return static_cast<int>(std::lround(scaled(value)));
}

/// The whole bar is groove: there are no arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl sub) {
  const bool across = bar.orientation == Qt::Horizontal;
  const int room = across ? bar.rect.width() : bar.rect.height();
  const qint64 range = std::max<qint64>(1, static_cast<qint64>(bar.maximum) - bar.minimum + bar.pageStep);
  const int handle =
      std::clamp(static_cast<int>(qint64(room) * bar.pageStep / range), std::min(rounded(24), room), room);
  const int from = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   room - handle, bar.upsideDown);
  const auto stretch = [&bar, across](int start, int length) {
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
  };
  switch (sub) {
  case QStyle::SC_ScrollBarSlider:
    return stretch(from, handle);
  case QStyle::SC_ScrollBarGroove:
    return bar.rect;
  case QStyle::SC_ScrollBarSubPage:
    return stretch(0, from);
  case QStyle::SC_ScrollBarAddPage:
    return stretch(from + handle, room - from - handle);
  default:
    return {};
  }
}

/// The arrows stand above each other at the right end, as wide as the zoom makes them.
QRect spinBoxPart(const QStyleOptionSpinBox& box, QStyle::SubControl sub) {
  const bool buttons = box.buttonSymbols != QAbstractSpinBox::NoButtons;
  const int frame = box.frame ? rounded(2) : 0, arrows = buttons ? rounded(arrowWidth) : 0;
  const QRect inner = box.rect.adjusted(frame, frame, -frame, -frame);
  const QRect right(inner.right() + 1 - arrows, inner.top(), arrows, inner.height());
  switch (sub) {
  case QStyle::SC_SpinBoxUp:
    return right.adjusted(0, 0, 0, -right.height() / 2);
  case QStyle::SC_SpinBoxDown:
    return right.adjusted(0, right.height() - right.height() / 2, 0, 0);
  case QStyle::SC_SpinBoxEditField:
    return inner.adjusted(0, 0, -arrows, 0);
  case QStyle::SC_SpinBoxFrame:
    return box.rect;
  default:
    return {};
  }
}

/// Of a combo box, whose arrow has the width of the others; usual: what the base style gives the part.
QRect comboBoxPart(const QStyleOptionComplex& box, QStyle::SubControl sub, const QRect& usual) {
  const QRect arrow = QStyle::visualRect(box.direction, box.rect,
                                         box.rect.adjusted(box.rect.width() - rounded(arrowWidth), 0, 0, 0));
  if (sub == QStyle::SC_ComboBoxArrow) return arrow;
  if (sub != QStyle::SC_ComboBoxEditField) return usual;
  QRect text = usual;
  if (box.direction == Qt::LeftToRight)
    text.setRight(std::min(text.right(), arrow.left() - 1));
  else
    text.setLeft(std::max(text.left(), arrow.right() + 1));
  return text;
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  const StylePart part(*option, *painter);
  switch (element) {
  case PE_PanelLineEdit: {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame && frame->lineWidth > 0) part.field();
    return; // inside a spin or combo box the ground is painted already
  }
  case PE_FrameLineEdit:
    return part.field();
  case PE_PanelButtonCommand:
    return part.button(false);
  case PE_PanelButtonTool:
    return part.button(option->state.testFlag(State_AutoRaise));
  case PE_IndicatorCheckBox:
    return part.checkBox();
  case PE_IndicatorRadioButton:
    return part.radioButton();
  case PE_FrameFocusRect:
    return part.focusRing();
  case PE_Frame:
    return part.frame();
  case PE_IndicatorArrowUp:
    return part.chevron(option->rect, 180, option->state.testFlag(State_Enabled));
  case PE_IndicatorArrowDown:
    return part.chevron(option->rect, 0, option->state.testFlag(State_Enabled));
  case PE_IndicatorArrowLeft:
    return part.chevron(option->rect, 90, option->state.testFlag(State_Enabled));
  case PE_IndicatorArrowRight:
    return part.chevron(option->rect, -90, option->state.testFlag(State_Enabled));
  case PE_PanelScrollAreaCorner:
  case PE_FrameButtonTool:
  case PE_FrameDefaultButton:
    return;
  default:
    QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

/// The choice of a combo box that is narrower than its text ends in an ellipsis.
void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
  const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (element != CE_ComboBoxLabel || !box) return QProxyStyle::drawControl(element, option, painter, widget);
  const QRect room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
  QStyleOptionComboBox shortened = *box;
  // Boxes are as wide as the ink of their texts: the empty half of a full-width bracket may lie beyond.
  if (box->fontMetrics.boundingRect(box->currentText).right() > room.width() - 2)
    shortened.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - 2);
  QProxyStyle::drawControl(element, &shortened, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  const StylePart part(*option, *painter);
  const auto rect = [&](SubControl sub) { return proxy()->subControlRect(control, option, sub, widget); };
  if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      box && control == CC_ComboBox) {
    if (box->editable)
      part.field();
    else
      part.button(!box->frame);
    return part.chevron(rect(SC_ComboBoxArrow), 0, option->state.testFlag(State_Enabled));
  }
  if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox) {
    if (box->frame) part.field();
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    part.chevron(rect(SC_SpinBoxUp), 180, box->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    return part.chevron(rect(SC_SpinBoxDown), 0,
                        box->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
  }
  if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
    const bool across = bar->orientation == Qt::Horizontal;
    if (control == CC_ScrollBar) return part.scrollHandle(rect(SC_ScrollBarSlider), across);
    if (control == CC_Slider && bar->tickPosition == QSlider::NoTicks)
      return part.slider(rect(SC_SliderHandle), across, bar->upsideDown);
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const {
  if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
    return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, sub));
  if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox)
    return visualRect(box->direction, box->rect, spinBoxPart(*box, sub));
  const QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
  if (control == CC_ComboBox) return comboBoxPart(*option, sub, rect);
  return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  // Text needs air between itself and a rounded edge.
  return element == SE_LineEditContents ? rect.adjusted(rounded(4), 0, -rounded(4), 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  // Fusion counts with arrows of a fixed width.
  if (type == CT_SpinBox || type == CT_ComboBox)
    size.rwidth() += rounded(arrowWidth) - static_cast<int>(arrowWidth);
  // So is the air around the words of its buttons.
  if (type == CT_PushButton) size += QSize(rounded(airAcross), rounded(airDown)) - QSize(airAcross, airDown);
  // Spin and combo boxes would leave less room for their text than they have asked for.
  if (type == CT_SpinBox || type == CT_ComboBox) size.rwidth() += rounded(6);
  return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
  case PM_ScrollBarExtent:
    return rounded(12);
  case PM_IndicatorWidth:
  case PM_IndicatorHeight:
  case PM_ExclusiveIndicatorWidth:
  case PM_ExclusiveIndicatorHeight:
    return rounded(16);
  case PM_MenuButtonIndicator:
    return rounded(8) + 6; // of which the base style takes six off
  case PM_TabBarScrollButtonWidth:
    return rounded(24);
  case PM_SmallIconSize:
  case PM_ButtonIconSize:
    return rounded(20);
  case PM_SliderThickness:
  case PM_SliderControlThickness:
  case PM_SliderLength:
    return rounded(18);
  case PM_ButtonShiftHorizontal:
  case PM_ButtonShiftVertical:
    return 0;
  default:
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
  if (hint == SH_ComboBox_Popup) return 0; // a list below the box, not a menu over it
  return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace qs::widgets
