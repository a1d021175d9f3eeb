#pragma once

#include "app/pages/formats/compare_texts.h"
#include "app/pages/formats/formats_view.h"

class QLabel;
class QToolButton;

namespace qs::widgets {
class Notice;
}

namespace qs::pages {

class CardsPanel;
class CopyTableButton;
class DensityPlot;
class FactsTable;
class FormatChooser;

/// The page's format against another: values gained and lost, limits, density, and what frameworks say of
/// both.
class CompareView final : public FormatsView {
  Q_OBJECT

public:
  explicit CompareView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

protected:
  void refresh() override;
  void retranslate() override;

private:
  QWidget* makeBar();
  void connectParts();
  void chooseOther(const QString& text);
  void swap();
  void showPair(const Contender& a, const Contender& b);
  void markValue(const Contender& a, const Contender& b);

  QLabel *m_first, *m_against;
  FormatChooser* m_other;
  QToolButton* m_swap;
  widgets::Notice* m_notice;
  QLabel *m_verdict, *m_densityName, *m_cardsName;
  FactsTable *m_limits, *m_sets;
  CopyTableButton* m_copy;
  DensityPlot* m_plot;
  CardsPanel *m_firstCards, *m_secondCards;
  std::optional<Contender> m_a, m_b;
  values::SetComparison m_counts;
  std::optional<values::MovedCodes> m_moved;
};

} // namespace qs::pages
