#include "core/formats/named_codebooks.h"

namespace qs::formats {

namespace {

CodebookLayout layoutOf(Codebook::Parts parts) {
  return {Codebook::make(std::move(parts)).value()};
}

} // namespace

CodebookLayout normalFloat4() {
  return layoutOf({{-1.0F, -0.6961928009986877F, -0.5250730514526367F, -0.39491748809814453F,
                    -0.28444138169288635F, -0.18477343022823334F, -0.09105003625154495F, 0.0F,
                    0.07958029955625534F, 0.16093020141124725F, 0.24611230194568634F, 0.33791524171829224F,
                    0.44070982933044434F, 0.5626170039176941F, 0.7229568362236023F, 1.0F},
                   {-0x1.b239bp-1F, -0x1.38a4ep-1F, -0x1.d709p-2F, -0x1.5bd4ecp-2F, -0x1.e079d8p-3F,
                    -0x1.1a7178p-3F, -0x1.74f0e2p-5F, 0x1.45f5fep-5F, 0x1.ec90c4p-4F, 0x1.a0cfcp-3F,
                    0x1.2b05a8p-2F, 0x1.8ea7f2p-2F, 0x1.00da08p-1F, 0x1.491b5ep-1F, 0x1.b913b4p-1F},
                   Ties::down});
}

CodebookLayout bitsandbytesFloat4() {
  return layoutOf(
      {{0.0F, 0.005208333333F, 0.66666667F, 1.0F, 0.33333333F, 0.5F, 0.16666667F, 0.25F, -0.0F,
        -0.005208333333F, -0.66666667F, -1.0F, -0.33333333F, -0.5F, -0.16666667F, -0.25F},
       {-0.8333333F, -0.583333F, -0.4166667F, -0.29166667F, -0.20833333F, -0.0859375F, -0.00260417F,
        0.00260417F, 0.0859375F, 0.20833333F, 0.29166667F, 0.4166667F, 0.583333F, 0.8333333F},
       Ties::towardZero});
}

CodebookLayout abnormalFloat4() {
  return layoutOf(
      {{1.0F, 0.72424863F, 0.55496234F, 0.42563882F, 0.31675666F, 0.21961274F, 0.12934483F, 0.04273164F, 0.0F,
        -0.04934812F, -0.14982478F, -0.25607552F, -0.3736951F, -0.51243739F, -0.69441008F, -1.0F},
       {},
       Ties::up});
}

CodebookLayout nonlinear4() {
  return layoutOf({{-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113}, {}, Ties::up});
}

CodebookLayout ternary() {
  return layoutOf({{-1, 0, 1}, {}, Ties::towardZero});
}

} // namespace qs::formats
