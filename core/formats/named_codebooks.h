#pragma once

#include "core/formats/codebook.h"

namespace qs::formats {

/// NF4, the 16 quantiles of QLoRA, ascending; a value above a threshold goes up. Values and thresholds (the
/// binary32 numbers nearest to the midpoints): bitsandbytes, csrc/kernels.cu, dQuantizeNF4.
[[nodiscard]] CodebookLayout normalFloat4();
/// bitsandbytes FP4: bit 3 is the sign, the rest chooses 0, 1/192, 8/12, 12/12, 4/12, 6/12, 2/12, 3/12.
/// Thresholds on the magnitude: csrc/kernels.cu, dQuantizeFP4; five of the seven are not the nearest to the
/// midpoints.
[[nodiscard]] CodebookLayout bitsandbytesFloat4();
/// AF4 for blocks of 64, descending from code 0: bitsandbytes functional.py. It says nothing about ties,
/// which go up here: to the lower code, as a search for the first nearest value does.
[[nodiscard]] CodebookLayout abnormalFloat4();
/// IQ4_NL and IQ4_XS: ggml-common.h, kvalues_iq4nl; ties go up (ggml-quants.c, best_index_int8). There is no
/// zero.
[[nodiscard]] CodebookLayout nonlinear4();
/// −1, 0, 1 as codes 0, 1, 2 of two bits, as TQ2_0 stores them; code 3 means nothing. Ties go to zero: BitNet
/// b1.58 (arXiv 2402.17764) rounds half to even and clips.
[[nodiscard]] CodebookLayout ternary();

} // namespace qs::formats
