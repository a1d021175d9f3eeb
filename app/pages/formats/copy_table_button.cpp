#include "app/pages/formats/copy_table_button.h"

#include "widgets/common/icon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace qs::pages {

CopyTableButton::CopyTableButton(std::function<QString(TableForm)> text, QWidget* parent)
    : QToolButton(parent), m_text(std::move(text)) {
  setAutoRaise(true);
  setFocusPolicy(Qt::StrongFocus);
  setPopupMode(QToolButton::InstantPopup);
  setIcon(widgets::outlineIcon(QStringLiteral(":/icons/copy.svg")));
  setMenu(new QMenu(this));
  translate();
}

void CopyTableButton::translate() {
  setAccessibleName(tr("Copy the table"));
  setToolTip(tr("Copy the table as…"));
  menu()->clear();
  const std::pair<QString, TableForm> forms[] = {{tr("Copy as text"), TableForm::text},
                                                 {tr("Copy as CSV"), TableForm::csv},
                                                 {tr("Copy as Markdown"), TableForm::markdown}};
  for (const auto& [name, form] : forms)
    menu()->addAction(name, this,
                      [this, which = form] { QGuiApplication::clipboard()->setText(m_text(which)); });
}

void CopyTableButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QToolButton::changeEvent(event);
}

} // namespace qs::pages
