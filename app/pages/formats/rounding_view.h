#pragma once

#include "app/pages/formats/formats_view.h"

#include <memory>

class QLabel;

namespace qs::values {
class CodeOrder;
}

namespace qs::widgets {
class MicroscopeView;
class Notice;
class TailView;
} // namespace qs::widgets

namespace qs::pages {

class DecimalPanel;
class ModesPanel;

/// One rounding under the microscope: the neighbours, the bits that are cut off, what every mode makes of it;
/// and beneath, why the stored value is printed as it is.
class RoundingView final : public FormatsView {
  Q_OBJECT

public:
  explicit RoundingView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  void connectParts();
  void showRounding();

  QWidget* m_rounding; ///< all that needs a finite number
  widgets::Notice* m_notice;
  widgets::MicroscopeView* m_microscope;
  widgets::TailView* m_tail;
  QLabel *m_place, *m_tailNote, *m_decimalHeading;
  ModesPanel* m_modes;
  DecimalPanel* m_decimal;
  std::shared_ptr<const values::CodeOrder> m_order;
};

} // namespace qs::pages
