#pragma once

#include "core/formats/format_spec.h"

#include <QWidget>

class QComboBox;

namespace qs::widgets {
class EntryField;
}

namespace qs::pages {

/// A list of the named formats with "Custom…" at its end, which opens a field for eXmY texts beside it.
class FormatChooser : public QWidget {
  Q_OBJECT

public:
  explicit FormatChooser(QWidget* parent = nullptr);
  void show(const QString& formatText, const formats::FormatSpec& format);
  using QWidget::show;

signals:
  void formatChosen(const QString& text);    ///< a format that exists
  void customTyped();                        ///< the custom text is good again
  void customFailed(const qs::Error& error); ///< the custom text is none; the last good format stays

protected:
  void changeEvent(QEvent* event) override;

private:
  void fill();
  void choose(int index);
  void tryCustom(const QString& text);

  QComboBox* m_list;
  widgets::EntryField* m_custom;
};

} // namespace qs::pages
