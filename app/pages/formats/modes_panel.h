#pragma once

#include "app/pages/formats/formats_model.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace qs::pages {

/// All rounding modes side by side: which neighbour each takes, and why. Choosing one puts it in force.
class ModesPanel : public QWidget {
  Q_OBJECT

public:
  explicit ModesPanel(QWidget* parent = nullptr);
  /// Precondition: a finite number was entered.
  void show(const FormatsReading& reading, const state::FormatsState& state);
  using QWidget::show;

signals:
  void roundingChosen(const QString& id);

protected:
  void changeEvent(QEvent* event) override;

private:
  struct Row {
    QRadioButton* mode;
    QLabel *arrow, *value, *reason;
  };

  void translate();

  std::vector<Row> m_rows; ///< in the order of widgets::allModes
  QButtonGroup* m_group;
};

} // namespace qs::pages
