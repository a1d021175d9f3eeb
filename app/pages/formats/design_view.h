#pragma once

#include "app/pages/formats/formats_view.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace qs::widgets {
class BitFieldView;
class DotsView;
class Notice;
} // namespace qs::widgets

namespace qs::pages {

class DesignControls;
class DesignLimits;

/// A float of one's own: its fields, its special values, what it reaches and where its values lie. It edits
/// the format of the page, which every other view then shows.
class DesignView final : public FormatsView {
  Q_OBJECT

public:
  explicit DesignView(QWidget* parent = nullptr);

  [[nodiscard]] QList<QWidget*> pictures() const override;
  [[nodiscard]] QList<QPair<QString, QString>> keys() const override;

  /// Writes the format as a small JSON file, named after the file; formats::readFormatFile reads it. What
  /// goes wrong is said in the view.
  void save(const QString& path);
  void load(const QString& path);

protected:
  void refresh() override;
  void retranslate() override;

private:
  void build();
  void connectParts();
  void setFormat(const std::string& text, const QString& gesture, const QString& mergeKey = {});

  QLabel* m_startLabel;
  QComboBox* m_start;
  QLabel* m_text;
  QPushButton* m_load;
  QPushButton* m_save;
  widgets::Notice* m_notice;
  DesignControls* m_controls;
  QWidget* m_figure; ///< everything below the controls
  widgets::BitFieldView* m_bits;
  widgets::DotsView* m_dots;
  DesignLimits* m_limits;
};

} // namespace qs::pages
