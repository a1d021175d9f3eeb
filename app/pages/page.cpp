#include "app/pages/page.h"

namespace qs::pages {

Page::Page(session::Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

} // namespace qs::pages
