#pragma once

#include "app/pages/integers/conversions_model.h"
#include "app/pages/integers/integers_view.h"

class QButtonGroup;
class QLabel;

namespace qs::widgets {
class BitFieldView;
class EntryField;
class Notice;
struct BitEdit;
} // namespace qs::widgets

namespace qs::pages {

/// Two four-bit integers in a byte, in either order.
class PackingView final : public IntegersView {
  Q_OBJECT

public:
  explicit PackingView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

  [[nodiscard]] bool usesWidth() const override { return false; }

protected:
  void refresh() override;
  void retranslate() override;

private:
  void build();
  void connectParts();
  void elementTyped(bool first, const QString& text);
  void bitsEdited(integers::Pattern byte, const widgets::BitEdit& edit);
  [[nodiscard]] QString value(integers::Pattern nibble) const;

  QButtonGroup* m_orders;
  QLabel* m_names[2] = {};
  widgets::EntryField* m_elements[2] = {}; ///< the first, the second
  widgets::Notice* m_notice;
  widgets::BitFieldView* m_bits;
  QLabel* m_reading;
};

} // namespace qs::pages
