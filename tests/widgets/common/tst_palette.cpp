#include "widgets/common/palette.h"

#include <QTest>
#include <QWidget>

using namespace qs::widgets;

namespace {

constexpr Role meanings[] = {Role::sign,      Role::exponent, Role::fraction,
                             Role::magnitude, Role::error,    Role::special};
constexpr Role tints[] = {Role::signTint,      Role::exponentTint, Role::fractionTint,
                          Role::magnitudeTint, Role::errorTint,    Role::specialTint};
constexpr Role grounds[] = {Role::window, Role::surface, Role::hover};

} // namespace

class PaletteTest : public QObject {
  Q_OBJECT

private slots:
  void contrastFollowsTheDefinition();
  void textIsReadable_data();
  void textIsReadable();
  void meaningsAreDistinct();
  void themeIsToldFromTheWidget();
};

void PaletteTest::contrastFollowsTheDefinition() {
  QCOMPARE(contrast(Qt::white, Qt::black), 21.0); // (1 + 0.05) / (0 + 0.05)
  QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
  // WCAG's grey that just passes on white: #767676, luminance ((0x76/255 + 0.055) / 1.055)^2.4 = 0.18116,
  // so 4.54.
  QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
  QVERIFY(contrast(Qt::blue, Qt::white) < contrast(Qt::black, Qt::white));
}

void PaletteTest::textIsReadable_data() {
  QTest::addColumn<int>("theme");
  QTest::newRow("light") << int(Theme::light);
  QTest::newRow("dark") << int(Theme::dark);
  QTest::newRow("projector") << int(Theme::projector);
}

void PaletteTest::textIsReadable() {
  QFETCH(int, theme);
  const auto of = [theme](Role role) { return color(static_cast<Theme>(theme), role); };
  const auto check = [&of](Role text, Role ground) {
    const double ratio = contrast(of(text), of(ground));
    if (ratio < 4.5)
      QFAIL(qPrintable(QStringLiteral("role %1 on role %2: %3").arg(int(text)).arg(int(ground)).arg(ratio)));
  };
  for (const Role ground : grounds) {
    for (const Role text : {Role::ink, Role::secondaryInk, Role::accent})
      check(text, ground);
    for (const Role text : meanings)
      check(text, ground);
  }
  for (std::size_t i = 0; i < std::size(meanings); ++i) {
    check(Role::ink, tints[i]);
    check(Role::secondaryInk, tints[i]);
    check(meanings[i], tints[i]);
    check(Role::accentInk, meanings[i]);
  }
  check(Role::accentInk, Role::accent);
  for (const Role ground : {Role::window, Role::surface})
    QVERIFY(contrast(of(Role::outline), of(ground)) >= 3);
}

void PaletteTest::meaningsAreDistinct() {
  for (const Theme theme : {Theme::light, Theme::dark, Theme::projector})
    for (const Role one : meanings)
      for (const Role other : meanings)
        if (one != other) QVERIFY(color(theme, one) != color(theme, other));
}

void PaletteTest::themeIsToldFromTheWidget() {
  QWidget parent;
  auto* child = new QWidget(&parent);
  for (const Theme theme : {Theme::dark, Theme::projector, Theme::light}) {
    parent.setPalette(palette(theme));
    QCOMPARE(themeOf(*child), theme);
    // A widget that colours its own ground stays in the theme.
    QPalette own = child->palette();
    own.setColor(QPalette::Window, Qt::red);
    child->setPalette(own);
    QCOMPARE(themeOf(*child), theme);
    child->setPalette(QPalette());
  }
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
