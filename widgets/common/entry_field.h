#pragma once

#include <QLineEdit>

namespace qs::widgets {

/// A field for typed values. What is being typed is never rewritten: a text shown from outside waits until
/// editing ends. Focus selects all; Enter ends editing and takes on the text from outside; Esc goes back to
/// the text the field had when editing began.
class EntryField : public QLineEdit {
  Q_OBJECT

public:
  explicit EntryField(QWidget* parent = nullptr);

  /// The text that belongs here now. While the user is typing it only replaces what Enter will show.
  void present(const QString& text);
  /// Marks the text as one that cannot be used; the explanation stands beside it, in a Notice.
  void setBad(bool bad);

signals:
  void typed(const QString& text); ///< after every keystroke, and for the old text when Esc went back to it
  void committed();                ///< Enter, or focus left

protected:
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void endEditing();
  void showState();

  QString m_presented; ///< what present() gave last
  QString m_before;    ///< when editing began
  bool m_typing = false;
  bool m_bad = false;
  bool m_colouring = false;
};

} // namespace qs::widgets
