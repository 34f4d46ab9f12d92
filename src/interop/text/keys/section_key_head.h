#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Past 二、 at `at`; `at` where another number or none stands there.
std::size_t past_key_section(const PaperText& text, std::size_t at, std::int64_t value);

/// Past 判断题(每题2分): at the beginning of a line; `at` where no such heading of answers stands
/// there.
std::size_t past_key_type(const PaperText& text, std::size_t at);

/// Past 第一部分 or 第Ⅰ卷 at `at`, which a paper is divided into; `at` where neither stands there.
std::size_t past_own_part(const PaperText& text, std::size_t at);

/// ...如何处理?安全知识试题答案: where the name of the paper, which its top has too, begins behind
/// a sentence; `end` is behind the name. Nothing where none stands there.
std::optional<std::size_t> glued_title(const PaperText& text, std::size_t end);

/// Where the heading begins whose word 答案 stands at `at`: a short line, or what stands behind a
/// sentence. Nothing where the word is part of one.
std::optional<std::size_t> key_head_begin(const PaperText& text, std::size_t at);

/// Where 一、, the name of a type or number 1 behind the heading stands; the end of the text where
/// a sentence comes first, or the name of a volume, which may be that of another paper.
std::size_t first_key_section(const PaperText& text, std::size_t at);

}  // namespace tiku
