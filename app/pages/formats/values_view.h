#pragma once

#include "app/pages/formats/formats_view.h"

class QLabel;
class QRadioButton;
class QToolButton;

namespace qs::widgets {
class BinadeView;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class CodeList;

/// All values of the format: by binade and significand, as a list, or by the halves of the code.
class ValuesView final : public FormatsView {
  Q_OBJECT

public:
  explicit ValuesView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  QWidget* makeBar();
  void connectParts();
  void proposeValues(const state::ValuesState& values, const QString& gesture, const QString& mergeKey = {});
  void chooseCode(formats::Code code, bool repeated);
  void zoomBy(int by);
  void showNote();
  [[nodiscard]] QString noteText(const std::string& kind) const; ///< how to read the values
  [[nodiscard]] QString whyNot(const std::string& kind) const;   ///< empty: the kind suits the format

  QRadioButton *m_grid, *m_list, *m_square;
  QToolButton *m_out, *m_in, *m_back;
  QLabel* m_note;
  widgets::Notice* m_notice;
  widgets::BinadeView* m_cells;
  CodeList* m_codes;
};

} // namespace qs::pages
