#pragma once

#include "core/base/result.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace qs::widgets {
class EntryField;
}

namespace qs::pages {

/// Where a format is named that is to be added to a list: any of the catalogue, where that is not offered
/// beside it, or a typed one, taken at Enter.
class FormatAdder : public QWidget {
  Q_OBJECT

public:
  enum class Offer { all, typed };
  explicit FormatAdder(Offer offer, QWidget* parent = nullptr);

signals:
  void added(const QString& text);
  void failed(const qs::Error& error); ///< the typed text is no format
  void mended();                       ///< it is one again, or is empty

protected:
  void changeEvent(QEvent* event) override;

private:
  void fill();
  void take();

  QComboBox* m_list;
  widgets::EntryField* m_custom;
  QToolButton* m_add;
};

} // namespace qs::pages
