#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QToolButton;

namespace qs::values {
class CodeOrder;
}

namespace qs::widgets {
class ExactDecimal;
class SearchView;
} // namespace qs::widgets

namespace qs::pages {

/// Why the stored value is printed as it is: the search for its shortest decimal, and beside that its exact
/// value and the one with as many digits as the format ever needs.
class DecimalPanel : public QWidget {
  Q_OBJECT

public:
  explicit DecimalPanel(QWidget* parent = nullptr);
  void show(const FormatsReading& reading);
  using QWidget::show;

  [[nodiscard]] QWidget* picture() const;

protected:
  void changeEvent(QEvent* event) override;

private:
  enum Kind : std::size_t { shortest, full, guaranteed, exact, kinds };

  struct Row {
    QLabel* name;
    widgets::ExactDecimal* value;
    QToolButton* copy;
  };

  void translate();
  void fillTexts(const FormatsReading& r);
  void setRow(Kind kind, const QString& name, const std::string& text, bool equal);

  QLabel* m_note;
  widgets::SearchView* m_search;
  std::array<Row, kinds> m_rows{};
  std::shared_ptr<const values::CodeOrder> m_order;
  std::optional<FormatsReading> m_reading;
};

} // namespace qs::pages
