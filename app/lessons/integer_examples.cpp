#include "app/lessons/examples.h"

namespace qs::lessons {
namespace {

// clang-format off
constexpr Example table[] = {
    {"thirteen-bits", Group::integers,
     QS_TR("gallery", "How does one count in twos?"),
     QS_TR("gallery", "13 = 8 + 4 + 1, so its four bits are 1101. Press the bits; the weights of those that are set "
                      "add up."),
     R"({"page": "integers", "integers": {"width": 4, "signed": false, "a": "13"}})"},
    {"ladder", Group::integers,
     QS_TR("gallery", "Which remainder is the first digit?"),
     QS_TR("gallery", "Halving 13 again and again leaves 1, 0, 1, 1. The first remainder is the last digit: read upward, it "
                      "is 1101."),
     R"({"page": "integers", "integers": {"view": "base", "width": 4, "signed": false, "a": "13", "base": {"number": "13", "base": 2}}})"},
    {"bits-137", Group::integers,
     QS_TR("gallery", "Is 10001001 a 137 or a −119?"),
     QS_TR("gallery", "Both. Only the weight of the top bit differs: +128 unsigned, −128 in two's complement. Clear it, "
                      "and both read 9."),
     R"({"page": "integers", "integers": {"width": 8, "a": "-119"}})"},
    {"pixel-200", Group::integers,
     QS_TR("gallery", "Does a pixel of 200 fit INT8?"),
     QS_TR("gallery", "INT8 ends at 127. The bits of 200, read as INT8, are −56: bright pixels would turn negative."),
     R"({"page": "integers", "integers": {"width": 8, "signed": false, "a": "200"}})"},
    {"negate-5", Group::integers,
     QS_TR("gallery", "How is a number negated?"),
     QS_TR("gallery", "Flip all bits, add one: 00000101 becomes 11111010, then 11111011. Its weights confirm −5: "
                      "−128 + 123."),
     R"({"page": "integers", "integers": {"view": "arithmetic", "width": 8, "a": "5", "operation": "neg"}})"},
    {"one-adder", Group::integers,
     QS_TR("gallery", "Why does one adder do for plus and minus?"),
     QS_TR("gallery", "13 + (−5): carries run out of the top column, that last carry is dropped, and 00001000 is "
                      "right. Step through it."),
     R"({"page": "integers", "integers": {"view": "arithmetic", "width": 8, "a": "13", "b": "-5", "operation": "+"}})"},
    {"overflow", Group::integers,
     QS_TR("gallery", "Can 100 + 50 be negative?"),
     QS_TR("gallery", "In INT8 it is −106. No carry leaves the top column (C = 0), yet the result is wrong (V = 1): "
                      "carry is not overflow."),
     R"({"page": "integers", "integers": {"view": "arithmetic", "width": 8, "a": "100", "b": "50", "operation": "+"}})"},
    {"carry-and-overflow", Group::integers,
     QS_TR("gallery", "When do carry and overflow come together?"),
     QS_TR("gallery", "−100 + (−50) gives 106 with C = 1 and V = 1: a carry leaves the top column, but none goes into "
                      "it."),
     R"({"page": "integers", "integers": {"view": "arithmetic", "width": 8, "a": "-100", "b": "-50", "operation": "+"}})"},
    {"negate-128", Group::integers,
     QS_TR("gallery", "Which number is its own negative, besides 0?"),
     QS_TR("gallery", "−128 in INT8: there is no +128, so negating it comes back to −128, with V = 1."),
     R"({"page": "integers", "integers": {"view": "arithmetic", "width": 8, "a": "-128", "operation": "neg"}})"},
    {"nibbles", Group::integers,
     QS_TR("gallery", "How do two INT4 numbers share a byte?"),
     QS_TR("gallery", "−5 in the low half and 7 in the high half make 0x7B. Some libraries put the first number into the high "
                      "half instead."),
     R"({"page": "integers", "integers": {"view": "packing", "width": 4, "a": "-5", "b": "7", "packing": {"byte": 123, "order": "low"}}})"},
    {"int4", Group::integers,
     QS_TR("gallery", "How far do four bits reach?"),
     QS_TR("gallery", "INT4 holds −8…7. 7 + 1 wraps around to −8."),
     R"({"page": "integers", "integers": {"view": "arithmetic", "width": 4, "a": "7", "b": "1", "operation": "+"}})"},

    {"weights-int8", Group::weights,
     QS_TR("gallery", "What does INT8 do to a layer of weights?"),
     QS_TR("gallery", "Before and after in one histogram: the scale is set by the largest weight alone, and hardly a "
                      "weight moves."),
     R"({"page": "quantize", "quantize": {"scheme": "absmax"}})"},
    {"weights-int4", Group::weights,
     QS_TR("gallery", "And what is left with four bits?"),
     QS_TR("gallery", "Each weight has to move to one of a few levels. Drag the clip: giving up the extremes makes the "
                      "steps finer for all others."),
     R"({"page": "quantize", "quantize": {"scheme": "int", "settings": {"bits": "4", "symmetric": "yes"}}})"},
};
// clang-format on

} // namespace

std::span<const Example> integerExamples() {
  return table;
}

} // namespace qs::lessons
