#include "app/lessons/examples.h"

namespace qs::lessons {
namespace {

// clang-format off
constexpr Example table[] = {
    {"e4m3-500", Group::smallFloats,
     QS_TR("gallery", "What becomes of 500 in E4M3?"),
     QS_TR("gallery", "NaN, since E4M3FN has no infinity; or 448, where the rules say saturate. Change the overflow "
                      "rule. E5M2 would store 512."),
     R"({"page": "formats", "formats": {"format": "e4m3fn", "entry": "500"}})"},
    {"e4m3-ieee", Group::smallFloats,
     QS_TR("gallery", "What did E4M3 gain by giving up infinity?"),
     QS_TR("gallery", "Here E4M3 in IEEE style ends at 240. E4M3FN uses the top codes for numbers and reaches 448, "
                      "almost twice as far."),
     R"({"page": "formats", "formats": {"view": "compare", "format": "e4m3", "entry": "240", "compare": {"other": "e4m3fn"}}})"},
    {"e2m1", Group::smallFloats,
     QS_TR("gallery", "What can be said in four bits?"),
     QS_TR("gallery", "FP4 E2M1 knows 15 numbers: 0, 0.5, 1, 1.5, 2, 3, 4, 6 and the negative ones."),
     R"({"page": "formats", "formats": {"view": "values", "format": "e2m1fn", "entry": "6"}})"},
    {"thirteen", Group::smallFloats,
     QS_TR("gallery", "Is there a 13 in eight bits?"),
     QS_TR("gallery", "E4M3 stores 13 itself; E5M2, with one fraction bit less, has to take 12."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "e5m2", "entry": "13", "lanes": {"formats": ["e4m3fn", "e5m2", "e3m4"]}}})"},
    {"two-fp8", Group::smallFloats,
     QS_TR("gallery", "How many numbers are there in eight bits?"),
     QS_TR("gallery", "E4M3FN has 253 finite ones, E5M2 only 247: it spends codes on infinities and more NaNs."),
     R"({"page": "formats", "formats": {"view": "compare", "format": "e4m3fn", "entry": "448", "compare": {"other": "e5m2"}}})"},
    {"split", Group::smallFloats,
     QS_TR("gallery", "How should eight bits be divided?"),
     QS_TR("gallery", "Slide the split: with each exponent bit more the dots spread out, and fewer stand in each binade. "
                      "IEEE-style E4M3 reaches 240, E5M2 57344."),
     R"({"page": "formats", "formats": {"view": "design", "format": "e4m3", "entry": "1", "compare": {"other": "e4m3fn"}}})"},
    {"nf4", Group::smallFloats,
     QS_TR("gallery", "Must the values be evenly spread?"),
     QS_TR("gallery", "The 16 values of NF4 follow a normal distribution: close together near 0, where most weights are, and "
                      "far apart toward −1 and 1."),
     R"({"page": "formats", "formats": {"view": "values", "format": "nf4", "entry": "0.1"}})"},
    {"fixed", Group::smallFloats,
     QS_TR("gallery", "What if the point stood still?"),
     QS_TR("gallery", "With four bits behind a fixed point, π becomes 3.125; E4M3 takes 3.25. Fixed point has the same step "
                      "everywhere, here 1/16."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "fixed8.4", "entry": "3.14159265", "lanes": {"formats": ["fixed8.4", "e4m3fn"]}}})"},
    {"fnuz", Group::smallFloats,
     QS_TR("gallery", "Where did −0 go?"),
     QS_TR("gallery", "In the FNUZ formats the pattern 0x80, elsewhere −0, is the one and only NaN. The exponent bias "
                      "is 8, one more than in E4M3FN."),
     R"({"page": "formats", "formats": {"format": "e4m3fnuz", "entry": "nan", "code": "0x80"}})"},
    {"e8m0", Group::smallFloats,
     QS_TR("gallery", "Can a format do without zero?"),
     QS_TR("gallery", "E8M0, the scale of MX blocks, is a bare exponent: code 0x00 means 2⁻¹²⁷, and there is no sign "
                      "either."),
     R"({"page": "formats", "formats": {"format": "e8m0fnu", "entry": "2^-127"}})"},
};
// clang-format on

} // namespace

std::span<const Example> smallFloatExamples() {
  return table;
}

} // namespace qs::lessons
