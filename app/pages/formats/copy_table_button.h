#pragma once

#include "app/pages/formats/table_text.h"

#include <QToolButton>

#include <functional>

namespace qs::pages {

/// Offers a table as text, CSV and Markdown for the clipboard.
class CopyTableButton : public QToolButton {
  Q_OBJECT

public:
  explicit CopyTableButton(std::function<QString(TableForm)> text, QWidget* parent = nullptr);

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();

  std::function<QString(TableForm)> m_text;
};

} // namespace qs::pages
