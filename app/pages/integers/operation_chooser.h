#pragma once

#include "core/integers/trace.h"

#include <QWidget>

class QButtonGroup;

namespace qs::pages {

/// Every operation as a button, in groups: arithmetic, shifts, logic.
class OperationChooser : public QWidget {
  Q_OBJECT

public:
  explicit OperationChooser(QWidget* parent = nullptr);

  void setOperation(integers::Operator op);

signals:
  void chosen(qs::integers::Operator op);

protected:
  void changeEvent(QEvent* event) override;

private:
  void addGroup(const QList<integers::Operator>& operators);
  void retranslate();

  QButtonGroup* m_buttons;
};

} // namespace qs::pages
