#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "bank/words.h"
#include "interop/text/scan/han_set.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// The name of a type of questions as papers print it.
struct TypeName {
  TypeWord word = TypeWord::single;
  /// Characters it takes, 题 included.
  std::size_t length = 0;
  /// Whether it cannot be part of a sentence about something else: 单项选择题, not 判断.
  bool is_sure = false;
};

/// How names of one sort begin, so that a look at anything else costs next to nothing.
struct NameInitials {
  HanSet han;
  /// For each small letter the letters that may follow it, a bit each.
  std::array<std::uint32_t, 26> letters{};

  bool has_letter(char32_t c) const { return letters[letter(c)] != 0; }

  /// Two letters.
  bool has_pair(char32_t c, char32_t next) const {
    return (letters[letter(c)] >> letter(next) & 1U) != 0;
  }

  bool may_begin(const PaperText& text, std::size_t at) const {
    const char32_t c = text[at];
    if (!is_paper_letter(c)) {
      return han.has(c);
    }
    const char32_t next = text[at + 1];
    return is_paper_letter(next) && has_pair(c, next) &&
           (at == 0 || !is_paper_letter(text[at - 1]));
  }

  static constexpr std::size_t letter(char32_t c) { return (c | 0x20U) - U'a'; }
};

extern const NameInitials kTypeInitials;
extern const NameInitials kLabelInitials;

/// The longest name of a type that stands at `at`.
std::optional<TypeName> type_name_at(const PaperText& text, std::size_t at);

/// What a label such as 正确答案: announces.
enum class LabelKind : std::uint8_t {
  answer,
  response,  // what a candidate answered
  wrong,     // an answer said to be wrong
  score,     // what the candidate got
  scoring,   // by which policy
  remark,    // on the score, to the end of its line
  explanation,
  points,    // 分值:
  material,  // 背景资料:
  tasks,     // 问题:
  type,      // 题型:
  stem,      // 题目:
  options,   // 选项:
  aside,     // 难度, 知识点 ...: belongs to the question, says nothing here
};

struct LabelName {
  LabelKind kind = LabelKind::answer;
  std::size_t length = 0;
  /// Whether it needs no colon: 参考答案D, 正确答案 D.
  bool stands_alone = false;
};

/// What a name in 【】 announces by what it ends in or holds, whatever the rest of it says:
/// 【详细解析】, 【本题考点】, 【试题答案】. Nothing for other names.
std::optional<LabelKind> bracketed_label(const PaperText& text, TextRange name);

/// The longest label name that stands at `at`.
std::optional<LabelName> label_name_at(const PaperText& text, std::size_t at);

/// 一 ... 二十, 十一, and Ⅰ ... Ⅹ where sections count so: the value and its length; nothing for
/// other characters.
struct HanziNumber {
  std::int64_t value = 0;
  std::size_t length = 0;
};

std::optional<HanziNumber> hanzi_number_at(const PaperText& text, std::size_t at);

/// Whether the type is one of picking options.
inline bool is_choice_word(const std::optional<TypeWord>& type) {
  return type == TypeWord::single || type == TypeWord::multiple ||
         type == TypeWord::indeterminate || type == TypeWord::choice;
}

}  // namespace tiku
