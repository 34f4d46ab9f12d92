#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tiku {

/// The number that stands before a stem as a paper prints it: "12." "12、" "第12题：" "12)" "一、"
/// "Question 12:".
struct StemNumber {
  std::size_t begin = 0;
  /// Past the number, its mark and the spaces behind it.
  std::size_t end = 0;
  /// 0 where it is written in words.
  std::int64_t value = 0;
};

/// A number that a sentence begins with ("3.5 米", "5、6 月", "24 小时") and the first of a list in
/// the stem ("1、倾听 2、核实") are no numbers of a question.
std::optional<StemNumber> find_stem_number(std::string_view stem);

/// What a paper prints around a stem besides: "[单选题]" before it, "(2分)" on either side.
struct StemTag {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_points = false;
};

std::optional<StemTag> find_stem_tag(std::string_view stem);

/// Past the option's own label where its text repeats it ("A. 一天" for option A), the mark behind
/// it and spaces; 0 where it does not.
std::size_t repeated_label_end(std::string_view text, std::string_view label);

}  // namespace tiku
