#pragma once

#include <QList>
#include <QSpinBox>
#include <QWidget>

class QButtonGroup;

namespace qs::pages {

/// A spin box that leaves the mouse wheel to whatever scrolls.
class NumberBox : public QSpinBox {
  Q_OBJECT

public:
  NumberBox(int least, int most, QWidget* parent = nullptr);

protected:
  void wheelEvent(QWheelEvent* event) override;
};

/// A whole number, with buttons for the usual ones and a field for the others.
class NumberChooser : public QWidget {
  Q_OBJECT

public:
  NumberChooser(const QList<int>& usual, int least, int most, QWidget* parent = nullptr);

  void setNumber(int number);
  void setName(const QString& name); ///< what the number is, for screen readers and tooltips

signals:
  void chosen(int number); ///< by the person

private:
  QButtonGroup* m_usual;
  NumberBox* m_other;
};

} // namespace qs::pages
