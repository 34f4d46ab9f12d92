#include "interop/table/header_phrase.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/table/header_fold.h"

namespace tiku {
namespace {

/// What a word adds to what a header says.
enum class Part : std::uint8_t {
  stem,
  option,
  answer,
  response,  // an answer only beside a word such as "correct": alone what people gave, or options
  right,
  wrong,
  distractor,
  all,
  explanation,
  type,
  points,
  number,
  id,
  place,  // the letter, the index: how an answer names its option
  form,
  counted,  // "of" in "number of options"
};

struct PhraseWord {
  std::string_view word;
  Part part;
};

constexpr PhraseWord kWords[] = {
    {"question", Part::stem},
    {"questions", Part::stem},
    {"ques", Part::stem},
    {"problem", Part::stem},
    {"query", Part::stem},
    {"prompt", Part::stem},
    {"stem", Part::stem},
    {"题目", Part::stem},
    {"题干", Part::stem},
    {"试题", Part::stem},
    {"考题", Part::stem},
    {"问题", Part::stem},
    {"小题", Part::stem},
    {"题", Part::stem},
    {"option", Part::option},
    {"options", Part::option},
    {"opt", Part::option},
    {"opts", Part::option},
    {"op", Part::option},
    {"choice", Part::option},
    {"choices", Part::option},
    {"alternative", Part::option},
    {"alternatives", Part::option},
    {"variant", Part::option},
    {"variants", Part::option},
    {"selection", Part::option},
    {"selections", Part::option},
    {"选项", Part::option},
    {"备选项", Part::option},
    {"选择项", Part::option},
    {"候选项", Part::option},
    {"备选", Part::option},
    {"候选", Part::option},
    {"可选", Part::option},
    {"answer", Part::answer},
    {"answers", Part::response},
    {"ans", Part::answer},
    {"key", Part::answer},
    {"答案", Part::answer},
    {"正解", Part::answer},
    {"response", Part::response},
    {"responses", Part::response},
    {"solution", Part::response},
    {"solutions", Part::response},
    {"correct", Part::right},
    {"right", Part::right},
    {"true", Part::right},
    {"best", Part::right},
    {"good", Part::right},
    {"expected", Part::right},
    {"accepted", Part::right},
    {"canonical", Part::right},
    {"model", Part::right},
    {"sample", Part::right},
    {"reference", Part::right},
    {"suggested", Part::right},
    {"ideal", Part::right},
    {"standard", Part::right},
    {"正确", Part::right},
    {"标准", Part::right},
    {"参考", Part::right},
    {"incorrect", Part::wrong},
    {"wrong", Part::wrong},
    {"false", Part::wrong},
    {"fake", Part::wrong},
    {"bad", Part::wrong},
    {"错误", Part::wrong},
    {"干扰", Part::distractor},
    {"distractor", Part::distractor},
    {"distractors", Part::distractor},
    {"decoy", Part::distractor},
    {"decoys", Part::distractor},
    {"possible", Part::all},
    {"available", Part::all},
    {"all", Part::all},
    {"explanation", Part::explanation},
    {"explanations", Part::explanation},
    {"explain", Part::explanation},
    {"rationale", Part::explanation},
    {"justification", Part::explanation},
    {"reasoning", Part::explanation},
    {"feedback", Part::explanation},
    {"analysis", Part::explanation},
    {"解析", Part::explanation},
    {"详解", Part::explanation},
    {"解释", Part::explanation},
    {"讲解", Part::explanation},
    {"解题思路", Part::explanation},
    {"type", Part::type},
    {"kind", Part::type},
    {"类型", Part::type},
    {"题型", Part::type},
    {"points", Part::points},
    {"marks", Part::points},
    {"mark", Part::points},
    {"score", Part::points},
    {"分值", Part::points},
    {"分数", Part::points},
    {"number", Part::number},
    {"num", Part::number},
    {"no", Part::number},
    {"序号", Part::number},
    {"id", Part::id},
    {"ids", Part::id},
    {"code", Part::id},
    {"编号", Part::id},
    {"letter", Part::place},
    {"letters", Part::place},
    {"label", Part::place},
    {"index", Part::place},
    {"idx", Part::place},
    {"indices", Part::place},
    {"position", Part::place},
    {"字母", Part::place},
    {"text", Part::form},
    {"content", Part::form},
    {"body", Part::form},
    {"title", Part::form},
    {"statement", Part::form},
    {"description", Part::form},
    {"desc", Part::form},
    {"value", Part::form},
    {"list", Part::form},
    {"string", Part::form},
    {"english", Part::form},
    {"en", Part::form},
    {"the", Part::form},
    {"full", Part::form},
    {"mcq", Part::form},
    {"quiz", Part::form},
    {"test", Part::form},
    {"exam", Part::form},
    {"内容", Part::form},
    {"标题", Part::form},
    {"正文", Part::form},
    {"描述", Part::form},
    {"文本", Part::form},
    {"文字", Part::form},
    {"列表", Part::form},
    {"项", Part::form},
    {"of", Part::counted},
};

/// The parts a phrase consists of; none where some of it is no word. Words are tried from the front
/// and each place once: nearly every cell of a table is asked, and nearly every one is no phrase.
class Phrase {
 public:
  explicit Phrase(std::string_view words) {
    constexpr std::size_t kLongest = 60;
    if (words.size() <= kLongest) {
      std::vector<bool> is_dead(words.size() + 1);
      parts_ = read(words, 0, is_dead).value_or(0);
    }
  }

  bool has(Part part) const { return (parts_ & bit(part)) != 0; }

  bool has_any(std::initializer_list<Part> parts) const {
    return std::any_of(parts.begin(), parts.end(), [this](Part part) { return has(part); });
  }

  bool is_empty() const { return parts_ == 0; }

  /// "false" of "False 1", and nothing else.
  bool is_wrong() const { return parts_ == bit(Part::wrong); }

 private:
  static std::uint32_t bit(Part part) {
    return std::uint32_t{1} << static_cast<std::uint32_t>(part);
  }

  static std::optional<std::uint32_t> read(std::string_view words, std::size_t at,
                                           std::vector<bool>& is_dead) {
    if (at == words.size()) {
      return 0;
    }
    for (const PhraseWord& entry : kWords) {
      const std::size_t end = at + entry.word.size();
      if (words.substr(at, entry.word.size()) != entry.word || is_dead[end]) {
        continue;
      }
      if (const std::optional<std::uint32_t> rest = read(words, end, is_dead)) {
        return *rest | bit(entry.part);
      }
    }
    is_dead[at] = true;
    return std::nullopt;
  }

  std::uint32_t parts_ = 0;
};

bool names_options(const Phrase& phrase) {
  return phrase.has_any({Part::option, Part::answer, Part::response});
}

ColumnRole key_role(const Phrase& phrase) {
  if (phrase.has_any({Part::wrong, Part::distractor})) {
    const bool options = phrase.has(Part::distractor) || names_options(phrase);
    return options && !phrase.has_any({Part::right, Part::number, Part::id, Part::place})
               ? ColumnRole::wrong
               : ColumnRole::none;
  }
  if (phrase.has(Part::right)) {
    const bool named = names_options(phrase) || phrase.has(Part::place);
    return named ? ColumnRole::answer : ColumnRole::none;
  }
  if (phrase.has(Part::option) ||
      (phrase.has(Part::all) && phrase.has_any({Part::answer, Part::response}))) {
    return phrase.has_any({Part::number, Part::id, Part::place}) ? ColumnRole::none
                                                                 : ColumnRole::options;
  }
  return phrase.has(Part::answer) && !phrase.has(Part::number) ? ColumnRole::answer
                                                               : ColumnRole::none;
}

ColumnRole stem_role(const Phrase& phrase) {
  if (phrase.has_any({Part::response, Part::all, Part::place}) || !phrase.has(Part::stem)) {
    return ColumnRole::none;
  }
  return phrase.has(Part::id)       ? ColumnRole::id
         : phrase.has(Part::number) ? ColumnRole::number
                                    : ColumnRole::stem;
}

ColumnRole role_of(const Phrase& phrase) {
  const bool key =
      names_options(phrase) || phrase.has_any({Part::right, Part::wrong, Part::distractor});
  if (phrase.is_empty() || phrase.has(Part::counted)) {
    return ColumnRole::none;
  }
  if (phrase.has(Part::explanation)) {
    return phrase.has_any({Part::type, Part::wrong, Part::distractor, Part::number, Part::id})
               ? ColumnRole::none
               : ColumnRole::explanation;
  }
  if (phrase.has(Part::type)) {
    return phrase.has(Part::stem) && !key ? ColumnRole::type : ColumnRole::none;
  }
  if (phrase.has(Part::points)) {
    return phrase.has(Part::stem) && !key ? ColumnRole::points : ColumnRole::none;
  }
  return key ? key_role(phrase) : stem_role(phrase);
}

std::string without_joints(std::string_view folded) {
  std::string joined(folded);
  std::erase_if(joined, [](char c) { return c == '_' || c == '-' || c == '.' || c == '/'; });
  return joined;
}

struct Ordinal {
  std::string_view word;
  std::size_t value;
};

/// Words that count in front of what they count.
constexpr Ordinal kOrdinals[] = {
    {"1st", 1},   {"2nd", 2},    {"3rd", 3},   {"4th", 4},    {"5th", 5},   {"6th", 6},
    {"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6},
    {"第一", 1},  {"第二", 2},   {"第三", 3},  {"第四", 4},   {"第五", 5},  {"第六", 6}};

/// A number behind the words, or in front of them.
std::string_view take_ordinal(std::string_view words, NumberedPhrase& numbered) {
  for (const Ordinal& ordinal : kOrdinals) {
    if (words.starts_with(ordinal.word)) {
      numbered.position = ordinal.value;
      numbered.is_digit = true;
      return words.substr(ordinal.word.size());
    }
  }
  if (words.size() < 2) {
    return {};
  }
  const char last = words.back();
  const char before = words[words.size() - 2];
  const bool digit = is_ascii_digit(last) && !is_ascii_digit(before);
  if (digit || (last >= 'a' && last <= 'j')) {
    numbered.position = static_cast<std::size_t>(digit ? last - '0' : last - 'a' + 1);
    numbered.is_digit = digit;
    return words.substr(0, words.size() - 1);
  }
  constexpr std::size_t kHanzi = 3;
  numbered.position =
      words.size() > kHanzi ? header_ordinal(words.substr(words.size() - kHanzi)) : 0;
  return numbered.position > 0 ? words.substr(0, words.size() - kHanzi) : std::string_view();
}

}  // namespace

ColumnRole read_header_phrase(std::string_view folded) {
  return role_of(Phrase(without_joints(folded)));
}

std::optional<NumberedPhrase> read_numbered_phrase(std::string_view folded) {
  const std::string joined = without_joints(folded);
  NumberedPhrase numbered;
  const Phrase phrase(take_ordinal(joined, numbered));
  const ColumnRole role = role_of(phrase);
  if (role == ColumnRole::options) {
    numbered.role = ColumnRole::option;
  } else if (role == ColumnRole::wrong || phrase.is_wrong()) {
    numbered.role = ColumnRole::wrong;
  } else if (role == ColumnRole::answer && !phrase.has(Part::right)) {
    numbered.role = ColumnRole::blank;
  }
  return numbered.role == ColumnRole::none ? std::nullopt : std::optional(numbered);
}

}  // namespace tiku
