#pragma once

#include "widgets/common/palette.h"

#include <QIcon>
#include <QString>

namespace qs::widgets {

/// An outline icon of ours, by resource path (":/icons/open.svg"), drawn in a role's colour of the theme that
/// the application has at that moment: it needs no change when the theme does. Disabled it takes the disabled
/// ink.
[[nodiscard]] QIcon outlineIcon(const QString& path, Role role = Role::ink);

} // namespace qs::widgets
