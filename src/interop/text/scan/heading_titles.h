#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/headings.h"

namespace tiku {

/// Reads headings that name no type of their own: chapters, titles and parts of a paper.
class TitleReader {
 public:
  TitleReader(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers)
      : text_(text), range_(range), numbers_(numbers) {}

  /// 第一章 客服中心概述: to the end of the line or the next heading.
  std::optional<Heading> chapter(std::size_t at) const;

  /// 安全知识判断题 above question 1, 安全知识判断: above one of any number with a slot: a title
  /// that names the type of all that follows.
  std::optional<Heading> named(std::size_t line) const;

  /// A short line that ends in a colon before question 1.
  std::optional<Heading> part(std::size_t at) const;

 private:
  const NumberMark* number_at(std::size_t at) const { return number_mark_at(numbers_, at); }

  /// A heading or number begins here.
  bool ends_title(std::size_t at) const;

  /// Whether a slot stands in the line of the number.
  bool has_slot(const NumberMark& number) const;

  const PaperText& text_;
  TextRange range_;
  const std::vector<NumberMark>& numbers_;
};

}  // namespace tiku
