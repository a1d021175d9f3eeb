#include "app/lessons/examples.h"

namespace qs::lessons {
namespace {

// clang-format off
constexpr Example table[] = {
    {"f32-2-24", Group::rounding,
     QS_TR("gallery", "Which whole number does FP32 miss first?"),
     QS_TR("gallery", "2²⁴ + 1 falls back to 16777216: up there, FP32 has only every second whole number."),
     R"({"page": "formats", "formats": {"format": "f32", "entry": "2^24 + 1"}})"},
    {"f16-2048", Group::rounding,
     QS_TR("gallery", "Can 2048 + 1 be 2048?"),
     QS_TR("gallery", "In FP16 it is: 2049 lies halfway between 2048 and 2050, and the tie goes to the even code. "
                      "With ties away it would go to 2050."),
     R"({"page": "formats", "formats": {"view": "rounding", "format": "f16", "entry": "2048 + 1"}})"},
    {"bf16-256", Group::rounding,
     QS_TR("gallery", "How far can BF16 count?"),
     QS_TR("gallery", "To 256. 256 + 1 is a tie and falls back, so a counter that adds ones stands still."),
     R"({"page": "formats", "formats": {"format": "bf16", "entry": "256 + 1"}})"},
    {"counting", Group::rounding,
     QS_TR("gallery", "When does counting by ones stall?"),
     QS_TR("gallery", "E5M2 stops at 8, E4M3 at 16, BF16 at 256, FP16 at 2048: from there on, adding 1 is a tie that falls "
                      "back."),
     R"({"page": "formats", "formats": {"view": "arithmetic", "format": "e4m3fn", "entry": "16", "arithmetic": {"operation": "+", "b": "1", "sum": {"items": "1", "repeat": 40}}}})"},
    {"drift", Group::rounding,
     QS_TR("gallery", "What do a thousand times 0.1 add up to?"),
     QS_TR("gallery", "In FP16 to 105.1875, in BF16 only to 32: each addition rounds, and the errors pile up. Add the list "
                      "up in another format."),
     R"({"page": "formats", "formats": {"view": "arithmetic", "format": "f16", "entry": "0.1", "arithmetic": {"operation": "+", "b": "0.1", "sum": {"items": "0.1", "repeat": 1000}}}})"},
    {"lost-update", Group::rounding,
     QS_TR("gallery", "Can a weight refuse to learn?"),
     QS_TR("gallery", "1 − 0.0001 rounds back to 1 in BF16, and in FP16 too. A thousand such updates change nothing; "
                      "that is why training keeps FP32 master weights."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "bf16", "entry": "1 - 0.0001", "lanes": {"formats": ["f32", "bf16", "f16"]}}})"},
    {"tie-464", Group::rounding,
     QS_TR("gallery", "Where does E4M3 end?"),
     QS_TR("gallery", "464 is the last input that still stores 448: a tie, and 448 is even. The least bit more is "
                      "NaN."),
     R"({"page": "formats", "formats": {"view": "rounding", "format": "e4m3fn", "entry": "464"}})"},
    {"double-rounding", Group::rounding,
     QS_TR("gallery", "May one round twice?"),
     QS_TR("gallery", "Rounded once, 1.0625 + 2⁻⁴⁰ gives 1.125 (0x39). Through FP32 the 2⁻⁴⁰ is lost first, 1.0625 "
                      "is a tie, and 1 (0x38) comes out."),
     R"({"page": "formats", "formats": {"format": "e4m3fn", "entry": "1.0625 + 2^-40"}})"},
    {"rules", Group::rounding,
     QS_TR("gallery", "Do all libraries round alike?"),
     QS_TR("gallery", "PyTorch passes through FP32, loses the 2⁻⁴⁰, and stores 1 (0x38). Choose the rules of IEEE, and it is "
                      "1.125 (0x39)."),
     R"({"page": "formats", "formats": {"format": "e4m3fn", "entry": "1.0625 + 2^-40", "behaviour": "torch"}})"},
    {"stochastic", Group::rounding,
     QS_TR("gallery", "Can rounding be a lottery?"),
     QS_TR("gallery", "2048.5 lies a quarter of the way from 2048 to 2050, so stochastic rounding lifts it with "
                      "probability 1/4: right on average. Draw again."),
     R"({"page": "formats", "formats": {"view": "rounding", "format": "f16", "entry": "2048.5", "rounding": "stochastic"}})"},
    {"chopping", Group::rounding,
     QS_TR("gallery", "Is BF16 simply the upper half of FP32?"),
     QS_TR("gallery", "Chopping FP32 0x3DCCCCCD leaves 0x3DCC, as rounding toward zero does here. Choose nearest, and "
                      "the code is 0x3DCD."),
     R"({"page": "formats", "formats": {"view": "rounding", "format": "bf16", "entry": "13421773/2^27", "rounding": "rtz"}})"},

    {"last-before-infinity", Group::range,
     QS_TR("gallery", "What is the last number before infinity?"),
     QS_TR("gallery", "FP16 ends at 65504. 65519 still rounds down to it; 65520 is the tie, and becomes ∞."),
     R"({"page": "formats", "formats": {"format": "f16", "entry": "65520"}})"},
    {"largest-subnormal", Group::range,
     QS_TR("gallery", "Is the largest subnormal the smallest normal?"),
     QS_TR("gallery", "No: one step of 2⁻²⁴ lies between. Step the code up by one: the fraction empties, and the "
                      "hidden bit lights up."),
     R"({"page": "formats", "formats": {"format": "f16", "entry": "2^-14 - 2^-24"}})"},
    {"gap-to-zero", Group::range,
     QS_TR("gallery", "What lies between zero and the smallest normal number?"),
     QS_TR("gallery", "1023 more numbers of FP16, evenly 2⁻²⁴ apart: the subnormals. Step the code down and watch the "
                      "hidden bit go out."),
     R"({"page": "formats", "formats": {"view": "line", "format": "f16", "entry": "2^-14", "lines": {"formats": ["bf16"], "stretch": {"low": "-2^-20", "high": "2^-13"}}}})"},
    {"no-subnormals", Group::range,
     QS_TR("gallery", "Can two different numbers have the difference zero?"),
     QS_TR("gallery", "Without subnormals, yes: 2⁻¹⁴·(1+2⁻¹⁰) − 2⁻¹⁴ is flushed to 0. FP16 keeps it; choose FP16 to "
                      "see."),
     R"({"page": "formats", "formats": {"format": "e5m10[subnormals=no]", "entry": "2^-14*(1+2^-10) - 2^-14"}})"},
    {"three-hundred", Group::range,
     QS_TR("gallery", "Who survives 300 × 300?"),
     QS_TR("gallery", "FP16 overflows to ∞. BF16 stores 90112: it bought range with resolution."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "f16", "entry": "300*300", "lanes": {"formats": ["f32", "bf16", "f16"]}}})"},
    {"tiny-gradient", Group::range,
     QS_TR("gallery", "Where does a gradient of 1e-8 go?"),
     QS_TR("gallery", "FP16 loses it: 0. BF16 keeps 1.0011718e-8. Multiplied by 1024 first, it would survive in FP16 too, as "
                      "code 172; that is loss scaling."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "f16", "entry": "1e-8", "lanes": {"formats": ["f32", "bf16", "f16"]}}})"},
    {"pi", Group::range,
     QS_TR("gallery", "Which 16-bit format knows π better?"),
     QS_TR("gallery", "Neither: FP16 and BF16 both store 3.140625 here, although FP16 has three more fraction bits."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "bf16", "entry": "3.14159265", "lanes": {"formats": ["f32", "bf16", "f16"]}}})"},
    {"posit", Group::range,
     QS_TR("gallery", "Is a posit finer near 1?"),
     QS_TR("gallery", "posit16 stores 1 + 2⁻¹¹; FP16, whose step there is 2⁻¹⁰, falls back to 1. Far away from 1 the posit "
                      "pays for it."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "posit16", "entry": "1 + 2^-11", "lanes": {"formats": ["posit16", "f16", "bf16"]}}})"},
    {"claim", Group::range,
     QS_TR("gallery", "Does INT8 reach 10²⁵?"),
     QS_TR("gallery", "Such tables are about. Here 10²⁵ is stored in INT8: it stops at 127, and INT4 at 7."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "int8", "entry": "10^25", "lanes": {"formats": ["f32", "f16", "int8", "int4"]}}})"},
};
// clang-format on

} // namespace

std::span<const Example> roundingExamples() {
  return table;
}

} // namespace qs::lessons
