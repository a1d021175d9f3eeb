#include "app/lessons/examples.h"

namespace qs::lessons {
namespace {

// Tables are kept as they read best: one field a line.
// clang-format off
constexpr Example table[] = {
    {"tenth", Group::firstSteps,
     QS_TR("gallery", "What does a computer store for 0.1?"),
     QS_TR("gallery", "FP16 keeps 0.0999755859375, the nearest number it has. Type your own number, or press the "
                      "bits."),
     R"({"page": "formats", "formats": {"format": "f16", "entry": "0.1", "detailsOpen": true}})"},
    {"tenth-elsewhere", Group::firstSteps,
     QS_TR("gallery", "Is 0.1 the same number in every format?"),
     QS_TR("gallery", "FP32 keeps a number above 0.1, FP16 one below it: each format has its own nearest. Compare the "
                      "signed errors."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "f32", "entry": "0.1", "lanes": {"formats": ["f64", "f32", "bf16", "f16"]}}})"},
    {"three-tenths", Group::firstSteps,
     QS_TR("gallery", "Does 0.1 + 0.2 make 0.3?"),
     QS_TR("gallery", "In FP64 the two stored numbers add up to 0.30000000000000004, the nearest it has to their sum. In "
                      "FP32 the sum is the number stored for 0.3."),
     R"({"page": "formats", "formats": {"view": "arithmetic", "format": "f64", "entry": "0.1", "arithmetic": {"operation": "+", "b": "0.2"}}})"},
    {"same-bits", Group::firstSteps,
     QS_TR("gallery", "What do the same bits mean elsewhere?"),
     QS_TR("gallery", "0x3C00 is 1 in FP16, 2⁻⁷ in BF16 and 15360 as an integer. Bits mean nothing until a format is "
                      "chosen."),
     R"({"page": "formats", "formats": {"view": "lanes", "format": "f16", "entry": "1", "code": "0x3c00", "lanes": {"formats": ["f16", "bf16", "int16"], "sameBits": true}}})"},
    {"fuzzy", Group::firstSteps,
     QS_TR("gallery", "Are floats fuzzy?"),
     QS_TR("gallery", "FP32 stores exactly 13421773/2²⁷ for 0.1. It is one number with no haze around it; it is "
                      "just not 0.1."),
     R"({"page": "formats", "formats": {"format": "f32", "entry": "0.1", "detailsOpen": true}})"},
    {"anatomy", Group::firstSteps,
     QS_TR("gallery", "How do bits spell 13.5?"),
     QS_TR("gallery", "1.6875 × 2³: the exponent chooses the power of two, the fraction the place above it. Step the "
                      "exponent up or down: the value doubles or halves."),
     R"({"page": "formats", "formats": {"format": "f32", "entry": "13.5"}})"},
    {"weight", Group::firstSteps,
     QS_TR("gallery", "What becomes of the weight 0.0319?"),
     QS_TR("gallery", "As a decimal it is 319/10000; FP16 stores 1045/32768. The details show both as fractions."),
     R"({"page": "formats", "formats": {"format": "f16", "entry": "0.0319", "detailsOpen": true}})"},
    {"minus-zero", Group::firstSteps,
     QS_TR("gallery", "Is there a zero below zero?"),
     QS_TR("gallery", "Only the sign bit is set. −0 equals 0 in every comparison and yet is another code: it remembers "
                      "from which side a result came."),
     R"({"page": "formats", "formats": {"format": "f16", "entry": "-0"}})"},
    {"nan", Group::firstSteps,
     QS_TR("gallery", "When is a number not a number?"),
     QS_TR("gallery", "The exponent is all ones and the fraction is not zero. The rest of the fraction is a payload "
                      "that may carry a message; clear the whole fraction, and ∞ is left."),
     R"({"page": "formats", "formats": {"format": "f16", "entry": "nan", "code": "0x7e2a"}})"},
};
// clang-format on

} // namespace

std::span<const Example> valueExamples() {
  return table;
}

} // namespace qs::lessons
