#include "app/gui/appearance.h"

#include "app/gui/system_scheme.h"
#include "widgets/common/style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleHints>

namespace qs::gui {
namespace {

/// Loads one translation if it is there; a system without Qt's own translations only lacks a few words.
void load(std::vector<std::unique_ptr<QTranslator>>& into, const QString& name, const QString& folder) {
  auto translator = std::make_unique<QTranslator>();
  if (translator->load(name, folder)) into.push_back(std::move(translator));
}

} // namespace

Appearance::Appearance() : m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128) {
  QApplication::setStyle(new widgets::Style); // the application takes it over
}

Appearance::~Appearance() = default;

void Appearance::followSystem() {
  m_scheme = std::make_unique<SystemScheme>();
  const auto follow = [this] { setTheme(m_theme); };
  QObject::connect(m_scheme.get(), &SystemScheme::changed, m_scheme.get(), follow);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, m_scheme.get(), follow);
#endif
}

widgets::Theme Appearance::systemTheme() const {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const bool known = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
  const bool known = m_systemIsDark;
#endif
  const bool dark = m_scheme ? m_scheme->isDark().value_or(known) : known;
  return dark ? widgets::Theme::dark : widgets::Theme::light;
}

void Appearance::setTheme(const QString& name) {
  m_theme = name;
  widgets::Theme theme = systemTheme();
  if (name == QLatin1String("light")) theme = widgets::Theme::light;
  if (name == QLatin1String("dark")) theme = widgets::Theme::dark;
  if (name == QLatin1String("projector")) theme = widgets::Theme::projector;
  QApplication::setPalette(widgets::palette(theme));
}

void Appearance::setLanguage(const QString& name) {
  QString language = name;
  if (language.isEmpty())
    language =
        QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
  for (const auto& old : m_translators)
    QCoreApplication::removeTranslator(old.get());
  m_translators.clear();
  if (language != QLatin1String("en")) {
    load(m_translators, QStringLiteral("qtbase_") + language,
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_translators, QStringLiteral("quantoscope_") + language, QStringLiteral(":/translations"));
  }
  for (const auto& translator : m_translators)
    QCoreApplication::installTranslator(translator.get());
}

} // namespace qs::gui
