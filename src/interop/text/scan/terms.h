#pragma once

#include <optional>
#include <string_view>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// A short name and what explains it: behind a colon, 首问负责制:第一位..., or on the next line.
struct NamedTerm {
  TextRange name;
  TextRange meaning;
  /// The name has a line of its own.
  bool is_above = false;
};

std::optional<NamedTerm> named_term(const PaperText& text, TextRange range);

/// 名词解释, 概念分析: whether a heading is one of names to explain.
bool asks_for_terms(std::string_view title);

/// 1.土壤肥力2.田间持水量: whether the range is a name to explain, and another one begins at
/// `next`, that nothing parts from it but its number.
bool is_term(const PaperText& text, TextRange range, std::size_t next);

/// 表见代理:是指... as the answer to 表见代理: without the name that the question gave.
std::string_view without_term(std::string_view name, std::string_view answer);

}  // namespace tiku
