#include "app/pages/formats/design_view.h"

#include "app/pages/formats/design_controls.h"
#include "app/pages/formats/design_limits.h"
#include "app/pages/formats/design_model.h"
#include "app/pages/formats/explanations.h"
#include "core/formats/catalogue.h"
#include "core/formats/format_file.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/ignore_wheel.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/dots_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qs::pages {
namespace {

/// The format to stand beside; the page's own where the state names none that exists.
formats::FormatSpec otherFormat(const state::FormatsState& state, const formats::FormatSpec& own) {
  const Result<formats::FormatSpec> other = formats::find(state.compare.other);
  return other ? *other : own;
}

} // namespace

DesignView::DesignView(QWidget* parent)
    : FormatsView(parent), m_startLabel(new QLabel), m_start(new QComboBox), m_text(new QLabel),
      m_load(new QPushButton), m_save(new QPushButton), m_notice(new widgets::Notice),
      m_controls(new DesignControls), m_figure(new QWidget), m_bits(new widgets::BitFieldView),
      m_dots(new widgets::DotsView), m_limits(new DesignLimits) {
  build();
  connectParts();
  DesignView::retranslate();
}

void DesignView::build() {
  auto* head = new widgets::FlowLayout;
  widgets::setSpacing(*head, 1);
  widgets::setTextRole(*m_startLabel, widgets::TextRole::label);
  m_startLabel->setBuddy(m_start);
  widgets::ignoreWheel(*m_start);
  for (const formats::FormatSpec& format : formats::catalogue())
    if (designOf(format))
      m_start->addItem(QString::fromStdString(format.shortName), QString::fromStdString(format.id));
  m_start->setMaxVisibleItems(40);
  widgets::setTextRole(*m_text, widgets::TextRole::mono);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  head->addWidget(m_startLabel);
  head->addWidget(m_start);
  head->addGrowing(m_text);
  head->addWidget(m_load);
  head->addWidget(m_save);

  auto* figure = new QVBoxLayout(m_figure);
  figure->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*figure, 1.5);
  figure->addWidget(m_bits);
  figure->addWidget(m_dots);
  figure->addWidget(m_limits);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1.5);
  column->addLayout(head);
  column->addWidget(m_notice);
  column->addWidget(m_controls);
  column->addWidget(m_figure);
  column->addStretch();
}

void DesignView::connectParts() {
  connect(m_start, &QComboBox::activated, this, [this](int index) {
    setFormat(m_start->itemData(index).toString().toStdString(),
              tr("start from %1").arg(m_start->itemText(index)));
  });
  connect(m_load, &QPushButton::clicked, this, [this] {
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a format"), {}, tr("Formats (*.json)"));
    if (!path.isEmpty()) load(path);
  });
  connect(m_save, &QPushButton::clicked, this, [this] {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the format"), QStringLiteral("my-format.json"), tr("Formats (*.json)"));
    if (!path.isEmpty()) save(path);
  });
  connect(m_controls, &DesignControls::designed, this,
          [this](const formats::FloatLayout& layout, const QString& gesture, const QString& mergeKey) {
            if (possible(layout)) return setFormat(formats::formatText(layout), gesture, mergeKey);
            m_notice->say(possible(layout).error());
            m_controls->show(designOf(reading().format)); // the control goes back to what is
          });
  connect(m_controls, &DesignControls::gestureFinished, this, &DesignView::gestureFinished);
  connect(m_bits, &widgets::BitFieldView::codeEdited, this,
          [this](formats::Code code) { proposeCode(code, tr("edit the bits"), QStringLiteral("bits")); });
  connect(m_bits, &widgets::BitFieldView::dragFinished, this, &DesignView::gestureFinished);
  connect(m_limits, &DesignLimits::otherChosen, this, [this](const QString& id) {
    state::FormatsState next = state();
    next.compare.other = id.toStdString();
    propose(next, tr("compare with %1").arg(id));
  });
}

void DesignView::save(const QString& path) {
  formats::FormatSpec format = reading().format;
  format.id = QFileInfo(path).completeBaseName().toStdString();
  format.name = format.id;
  const Result<void> written = formats::writeFormatFile(format, path.toStdString());
  if (!written) return m_notice->say(written.error());
  m_notice->say(widgets::Notice::Kind::information,
                tr("Saved. Wherever a format is asked for, the path of this file names it: %1").arg(path));
}

void DesignView::load(const QString& path) {
  const Result<formats::FormatSpec> read = formats::readFormatFile(path.toStdString());
  if (!read) return m_notice->say(read.error());
  setFormat(formats::formatText(read->layout),
            tr("load the format %1").arg(QString::fromStdString(read->id)));
}

void DesignView::setFormat(const std::string& text, const QString& gesture, const QString& mergeKey) {
  propose(withFormat(state(), text), gesture, mergeKey);
}

void DesignView::refresh() {
  const formats::FormatSpec& format = reading().format;
  const std::optional<formats::FloatLayout> design = designOf(format);
  m_notice->clear();
  if (!design)
    m_notice->say(widgets::Notice::Kind::information,
                  tr("%1 is no float that these controls can change. Start from one that is.")
                      .arg(QString::fromStdString(format.shortName)));
  m_start->setCurrentIndex(m_start->findData(QString::fromStdString(format.id)));
  m_text->setText(QString::fromStdString(format.id));
  m_controls->show(design);
  m_bits->setRow(bitRowFor(reading()));
  m_bits->setCode(reading().code());
  const formats::FormatSpec other = otherFormat(state(), format);
  m_dots->setFormats({QString::fromStdString(format.shortName), format.layout},
                     {QString::fromStdString(other.shortName), other.layout});
  m_limits->show(format, other);
}

void DesignView::retranslate() {
  m_startLabel->setText(tr("Start from"));
  m_start->setAccessibleName(tr("Start from a named format"));
  m_start->setPlaceholderText(tr("a format of its own"));
  m_text->setAccessibleName(tr("Text of the format"));
  m_load->setText(tr("Load…"));
  m_load->setAccessibleName(tr("Load a format"));
  m_save->setText(tr("Save…"));
  m_save->setAccessibleName(tr("Save the format"));
  m_figure->setAccessibleName(tr("Designed format"));
  m_bits->setAccessibleName(tr("Bits of the design"));
}

QList<QWidget*> DesignView::pictures() const {
  return {m_figure, m_bits, m_dots};
}

QList<QPair<QString, QString>> DesignView::keys() const {
  return {
      {QStringLiteral("← →"), tr("split: one exponent bit less, more")},
      {QStringLiteral("↑ ↓"), tr("numbers: one more, one less")},
      {tr("Space"), tr("boxes and bits: toggle")},
  };
}

} // namespace qs::pages
