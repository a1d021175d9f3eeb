#pragma once

#include "core/base/sentence.h"

namespace qs::integers {

using qs::Sentence;

} // namespace qs::integers
