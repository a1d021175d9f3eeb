#pragma once

#include "core/formats/pasted.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace qs::widgets {
class Notice;
}

namespace qs::pages {

class FormatChooser;
class PastedModel;

/// What was pasted, when there is a choice to make: a card over the page with every element as the chosen
/// format and byte order read it, live. Enter or a double click takes one, a button all of them; Esc or a
/// press beside the card leaves.
class PasteCard : public QWidget {
  Q_OBJECT

public:
  explicit PasteCard(QWidget* page);
  /// Begins with the format that the text names, else with this one.
  void open(const formats::Pasted& pasted, const QString& format);

signals:
  void taken(const QString& format, const qs::formats::PastedElement& element);
  /// The whole list, to be added up.
  void listTaken(const QString& format, const std::vector<qs::formats::PastedElement>& elements);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;

private:
  void build();
  void translate();
  void decode();
  void place();
  void take();
  void takeAll();
  void leave();

  QPointer<QWidget> m_focusBefore;
  QWidget* m_card;
  QLabel *m_heading, *m_formatName, *m_orderName;
  FormatChooser* m_format;
  QComboBox* m_order;
  QTreeView* m_list;
  widgets::Notice* m_notice;
  QPushButton *m_take, *m_takeAll, *m_leave;
  PastedModel* m_model;
  formats::Pasted m_pasted;
  QString m_chosen; ///< format text
};

} // namespace qs::pages
