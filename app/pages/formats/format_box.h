#pragma once

#include <QComboBox>

namespace qs::pages {

/// A list of formats for one part of an operation, with the page's own at the top. Shows a custom format that
/// is set from outside; texts are chosen on the page's main chooser.
class FormatBox : public QComboBox {
  Q_OBJECT

public:
  enum class Offers { floats, accumulators };

  explicit FormatBox(Offers offers, QWidget* parent = nullptr);

  /// text: as in the state, empty for the page's, whose short name is given too.
  void show(const std::string& text, const QString& pageFormat);
  using QComboBox::show;

signals:
  void formatChosen(const QString& text); ///< empty: the page's

private:
  Offers m_offers;
};

} // namespace qs::pages
