#include "app/gui/note_strip.h"

#include "widgets/common/icon.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace qs::gui {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("gallery", text);
}

} // namespace

void openExample(session::Session& session, const lessons::Example& example) {
  const Result<state::AppState> next = lessons::opened(example, session.state());
  if (next) session.apply(*next, NoteStrip::tr("open the example “%1”").arg(translated(example.title)));
}

NoteStrip::NoteStrip(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLabel(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_more(new QToolButton(this)), m_close(new QToolButton(this)) {
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::RichText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* row = new QHBoxLayout(this);
  widgets::setMargins(*row, 3, 1, 1, 1);
  widgets::setSpacing(*row, 0.25);
  row->addWidget(m_text, 1);
  row->addSpacing(widgets::grid(1));
  const std::pair<QToolButton*, const char*> buttons[] = {
      {m_previous, "left"}, {m_next, "right"}, {m_more, "examples"}, {m_close, "close"}};
  for (const auto& [button, icon] : buttons) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))));
    row->addWidget(button, 0, Qt::AlignTop);
  }
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
  connect(m_more, &QToolButton::clicked, this, &NoteStrip::examplesAsked);
  connect(m_close, &QToolButton::clicked, this, &NoteStrip::dismiss);
  connect(&m_session, &session::Session::stateChanged, this, &NoteStrip::refresh);
  retranslate();
}

void NoteStrip::refresh() {
  const lessons::Example* example = lessons::noteOf(m_session.state());
  setVisible(example != nullptr);
  if (!example) return;
  const QString title = translated(example->title), look = translated(example->look);
  m_text->setText(QStringLiteral("%1 &nbsp;<span style=\"color:%2\">%3</span>")
                      .arg(title.toHtmlEscaped(), widgets::color(*this, widgets::Role::secondaryInk).name(),
                           look.toHtmlEscaped()));
  m_text->setAccessibleName(title + QLatin1Char(' ') + look);
  m_previous->setEnabled(lessons::neighbour(*example, -1) != nullptr);
  m_next->setEnabled(lessons::neighbour(*example, 1) != nullptr);
}

void NoteStrip::go(int by) {
  const lessons::Example* example = lessons::noteOf(m_session.state());
  const lessons::Example* other = example ? lessons::neighbour(*example, by) : nullptr;
  if (other) openExample(m_session, *other);
}

void NoteStrip::dismiss() {
  state::AppState next = m_session.state();
  next.note.clear();
  m_session.apply(next, tr("close the note"));
}

void NoteStrip::retranslate() {
  const std::pair<QToolButton*, QString> buttons[] = {{m_previous, tr("Previous example")},
                                                      {m_next, tr("Next example")},
                                                      {m_more, tr("All examples")},
                                                      {m_close, tr("Close the note")}};
  for (const auto& [button, name] : buttons) {
    button->setToolTip(name);
    button->setAccessibleName(name);
  }
  setAccessibleName(tr("Example"));
  refresh();
}

void NoteStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) refresh();
}

void NoteStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), widgets::color(*this, widgets::Role::surface));
  painter.setPen(widgets::color(*this, widgets::Role::hairline));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace qs::gui
