#include "widgets/common/notice.h"

#include "widgets/common/icon.h"
#include "widgets/common/messages.h"
#include "widgets/common/typography.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace qs::widgets {

Notice::Notice(QWidget* parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)) {
  m_icon->setAlignment(Qt::AlignTop);
  m_text->setWordWrap(true);
  m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft); // its first line beside the icon
  // What is said quotes names from files: never let them become markup.
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setTextRole(*m_text, TextRole::body);
  auto* row = new QHBoxLayout(this);
  setMargins(*row, 0);
  setSpacing(*row, 1);
  row->addWidget(m_icon);
  row->addWidget(m_text, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  hide();
}

void Notice::say(Kind kind, const QString& text) {
  m_error.reset();
  if (text.isEmpty()) return clear();
  place(kind, text);
}

void Notice::say(const Error& error) {
  m_error = error;
  place(Kind::problem, oneLine(error));
}

void Notice::clear() {
  m_error.reset();
  m_text->clear();
  hide();
}

QString Notice::text() const {
  return m_text->text();
}

void Notice::place(Kind kind, const QString& text) {
  const bool fresh = isHidden() || text != m_text->text();
  m_kind = kind;
  m_text->setText(text);
  setAccessibleName(text);
  showIcon();
  show();
  if (!fresh) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void Notice::showIcon() {
  const bool problem = m_kind == Kind::problem;
  const QIcon icon =
      outlineIcon(problem ? QStringLiteral(":/icons/warning.svg") : QStringLiteral(":/icons/info.svg"),
                  problem ? Role::error : Role::secondaryInk);
  const int side = m_text->fontMetrics().height();
  m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
}

void Notice::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && m_error) place(m_kind, oneLine(*m_error));
  const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
  if (look && !isHidden()) showIcon();
}

} // namespace qs::widgets
