#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace qs::widgets {

/// One row of explanation beside the thing it is about: an icon and a wrapped text. Hidden while it has
/// nothing to say. Screen readers hear it as an alert when it appears.
class Notice : public QWidget {
  Q_OBJECT

public:
  enum class Kind { information, problem };

  explicit Notice(QWidget* parent = nullptr);

  void say(Kind kind, const QString& text);
  void say(const Error& error); ///< follows the language of the interface while it is shown
  void clear();
  [[nodiscard]] QString text() const;

protected:
  void changeEvent(QEvent* event) override;

private:
  void place(Kind kind, const QString& text);
  void showIcon();

  QLabel* m_icon;
  QLabel* m_text;
  Kind m_kind = Kind::information;
  std::optional<Error> m_error;
};

} // namespace qs::widgets
