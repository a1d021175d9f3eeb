#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace qs::widgets {
class Notice;
}

namespace qs::pages {

class FormatChooser;
class StepField;

/// The head of the page: format, value and code, each with its caption, and below them what cannot be read.
/// Text that cannot be read is kept and explained here; nothing is emitted for it.
class InputBar : public QWidget {
  Q_OBJECT

public:
  explicit InputBar(QWidget* parent = nullptr);
  void show(const FormatsReading& reading, const state::FormatsState& state);
  using QWidget::show;
  void showError(const Error& error); ///< of a state that came from outside

  void setDecimalMark(char mark) { m_mark = mark; }

signals:
  void formatChosen(const QString& text);
  void valueTyped(const QString& text); ///< it can be read
  void codeTyped(qs::formats::Code code);
  void codeStepped(int by);
  void editingFinished();

protected:
  void changeEvent(QEvent* event) override;

private:
  /// The field below its name.
  QWidget* named(QLabel& name, QWidget& field);
  void connectFields();
  void translate();
  void readValue(const QString& text);
  void readCode(const QString& text);
  void judge(const Error* error); ///< of a typed text; null: it can be read

  FormatChooser* m_format;
  StepField* m_value;
  StepField* m_code;
  QToolButton *m_up, *m_down;
  QLabel *m_formatName, *m_valueName, *m_codeName;
  widgets::Notice* m_notice;
  std::optional<FormatsReading> m_reading;
  state::FormatsState m_state;
  char m_mark = '.';
  bool m_typedBad = false; ///< the notice is about what stands in a field
};

} // namespace qs::pages
