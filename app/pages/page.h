#pragma once

#include "app/session/session.h"

#include <QIcon>
#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

namespace qs::pages {

/// One page of the window. It redraws from Session::stateChanged and changes anything only by Session::apply.
/// Themes arrive as QEvent::PaletteChange, languages as QEvent::LanguageChange, both handled in changeEvent.
class Page : public QWidget {
  Q_OBJECT

public:
  explicit Page(session::Session& session, QWidget* parent = nullptr);

  /// The keys of this page for the F1 sheet: {"←  →", "move between bits"}. Translated.
  [[nodiscard]] virtual QList<QPair<QString, QString>> keys() const = 0;
  /// The views of this page that can be copied and exported, the main one first. Each has an accessible name.
  [[nodiscard]] virtual QList<QWidget*> views() const = 0;

  /// True while what is shown does not yet follow from the state (a job is under way or about to start). A
  /// picture of the page is only taken when it is false; whenever it turns false, statusChanged is emitted.
  [[nodiscard]] virtual bool busy() const { return false; }

  /// Takes text from the clipboard as input, or tells on the page what is wrong with it. False: the page has
  /// nowhere to put such a thing.
  virtual bool pasteText(const QString& text) {
    Q_UNUSED(text)
    return false;
  }

  virtual void cancel() {} ///< stops what is running; the last good result stays

signals:
  /// What is running, for the status bar; empty when idle. Emitted again whenever it changes.
  void statusChanged(const QString& text, int percent); ///< percent −1: none
  void cancelOffered(bool possible);

protected:
  [[nodiscard]] session::Session& session() const { return m_session; }

private:
  session::Session& m_session;
};

/// A row of the catalogue (app/pages/catalogue.cpp).
struct PageEntry {
  const char* id;   ///< as in AppState::page
  const char* name; ///< QT_TRANSLATE_NOOP("pages", …)
  const char* icon; ///< ":/icons/formats.svg"
  Page* (*create)(session::Session& session, QWidget* parent);
};

[[nodiscard]] QList<PageEntry> catalogue();

} // namespace qs::pages
