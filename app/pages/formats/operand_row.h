#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

class QLabel;

namespace qs::widgets {
class BitFieldView;
class EntryField;
class Notice;
struct BitEdit;
} // namespace qs::widgets

namespace qs::pages {

class FormatBox;

/// One operand of an operation: its value or code as text, its format, and its bits. The first operand is the
/// page's own value, typed at the top of the page; of it only the bits are edited here.
class OperandRow : public QWidget {
  Q_OBJECT

public:
  enum class Source { page, typed };

  OperandRow(Source source, const QString& name, QWidget* parent = nullptr);

  /// text and format as in the state.
  void show(const FormatsReading& reading, const std::string& text, const std::string& format,
            const QString& pageFormat);
  using QWidget::show;
  void complain(const Error& error); ///< beside the text, until the next show
  void retranslate();

  [[nodiscard]] widgets::BitFieldView* bits() const { return m_bits; }

signals:
  void typed(const QString& text);
  void formatChosen(const QString& text);
  void codeEdited(qs::formats::Code code, int bits, const QString& gesture, const QString& mergeKey);
  void editingEnded();

private:
  void edited(formats::Code code, const widgets::BitEdit& edit);

  QString m_name;
  QLabel* m_title;
  widgets::EntryField* m_entry;
  FormatBox* m_format;
  QLabel* m_value;
  widgets::Notice* m_notice;
  widgets::BitFieldView* m_bits;
};

} // namespace qs::pages
