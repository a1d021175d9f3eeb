#include "app/gui/cards.h"

#include "widgets/common/typography.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace qs::gui {
namespace {

using widgets::TextRole;

struct Cards {
  Q_DECLARE_TR_FUNCTIONS(Cards)
};

QLabel* label(const QString& text, TextRole role) {
  auto* made = new QLabel(text);
  made->setTextFormat(Qt::PlainText);
  widgets::setTextRole(*made, role);
  return made;
}

void addKeys(QGridLayout& table, const QString& title, const QList<QPair<QString, QString>>& keys) {
  if (keys.isEmpty()) return;
  const int head = table.rowCount();
  if (head > 1) table.setRowMinimumHeight(head, widgets::grid(2));
  table.addWidget(label(title, TextRole::heading), head + 1, 0, 1, 2);
  for (const auto& [key, meaning] : keys) {
    const int row = table.rowCount();
    table.addWidget(label(key, TextRole::mono), row, 0, Qt::AlignLeft | Qt::AlignTop);
    QLabel* text = label(meaning, TextRole::body);
    text->setWordWrap(true);
    table.addWidget(text, row, 1);
  }
}

/// A scroll area that asks for as much room as its content wants.
class Roomy final : public QScrollArea {
public:
  explicit Roomy(QWidget* content) {
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // The card's ground shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
  }

  [[nodiscard]] QSize sizeHint() const override {
    // What is too high for the window needs room for its scroll bar.
    return widget()->sizeHint() + QSize(2 + verticalScrollBar()->sizeHint().width(), 2);
  }
};

} // namespace

QWidget* keysCard(const QString& pageName, const QList<QPair<QString, QString>>& pageKeys,
                  const QList<QPair<QString, QString>>& everywhere) {
  auto* content = new QWidget;
  auto* table = new QGridLayout(content);
  widgets::setMargins(*table, 1);
  table->setHorizontalSpacing(widgets::grid(3));
  table->setVerticalSpacing(widgets::grid(0.75));
  table->setColumnStretch(1, 1);
  table->setColumnMinimumWidth(1, static_cast<int>(widgets::scaled(300)));
  addKeys(*table, pageName, pageKeys);
  addKeys(*table, Cards::tr("Everywhere"), everywhere);
  table->setRowStretch(table->rowCount(), 1);
  auto* card = new Roomy(content);
  card->setAccessibleName(Cards::tr("Keys"));
  return card;
}

QWidget* aboutCard() {
  auto* card = new QWidget;
  auto* column = new QVBoxLayout(card);
  widgets::setMargins(*column, 2);
  widgets::setSpacing(*column, 1);
  QLabel* name =
      label(QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion(),
            TextRole::heading);
  column->addWidget(name);
  for (const QString& line :
       {Cards::tr("See and touch machine numbers, and what quantization does to them."),
        Cards::tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                  "any warranty."),
        Cards::tr(
            "Built with Qt %1, QCustomPlot, Eigen, oneTBB, Boost.Multiprecision, nlohmann/json and fmt.")
            .arg(QLatin1String(qVersion()))}) {
    QLabel* text = label(line, TextRole::body);
    text->setWordWrap(true);
    text->setMinimumWidth(static_cast<int>(widgets::scaled(380)));
    column->addWidget(text);
  }
  card->setAccessibleName(Cards::tr("About Quantoscope"));
  return card;
}

} // namespace qs::gui
