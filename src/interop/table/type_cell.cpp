#include "interop/table/type_cell.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/accents.h"
#include "base/text.h"
#include "interop/foreign_parts.h"
#include "interop/foreign_truths.h"
#include "interop/text/scan/words.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

struct EnglishType {
  std::string_view name;
  TypeWord word;
};

/// Null where no type is called so.
const EnglishType* english_type(std::string_view folded) {
  static constexpr EnglishType kNames[] = {{"single choice", TypeWord::single},
                                           {"single-choice", TypeWord::single},
                                           {"single answer", TypeWord::single},
                                           {"radio", TypeWord::single},
                                           {"mcq", TypeWord::choice},
                                           {"multiple choice", TypeWord::choice},
                                           {"multiple-choice", TypeWord::choice},
                                           {"multichoice", TypeWord::choice},
                                           {"mc", TypeWord::choice},
                                           {"multiple answer", TypeWord::multiple},
                                           {"multiple answers", TypeWord::multiple},
                                           {"multiple response", TypeWord::multiple},
                                           {"multiple select", TypeWord::multiple},
                                           {"multi-select", TypeWord::multiple},
                                           {"multi select", TypeWord::multiple},
                                           {"checkbox", TypeWord::multiple},
                                           {"true/false", TypeWord::judge},
                                           {"true or false", TypeWord::judge},
                                           {"true-false", TypeWord::judge},
                                           {"truefalse", TypeWord::judge},
                                           {"t/f", TypeWord::judge},
                                           {"tf", TypeWord::judge},
                                           {"fill in the blank", TypeWord::fill},
                                           {"fill-in-the-blank", TypeWord::fill},
                                           {"fill in", TypeWord::fill},
                                           {"fill-in", TypeWord::fill},
                                           {"cloze", TypeWord::fill},
                                           {"short answer", TypeWord::short_answer},
                                           {"short-answer", TypeWord::short_answer},
                                           {"open-ended", TypeWord::short_answer},
                                           {"essay", TypeWord::short_answer}};
  const auto* const known =
      std::find_if(std::begin(kNames), std::end(kNames),
                   [folded](const EnglishType& name) { return name.name == folded; });
  return known == std::end(kNames) ? nullptr : known;
}

/// The small words of a name: singleChoice, MULTIPLE_ANSWERS, True/False question.
std::vector<std::string> words_in(std::string_view name) {
  std::vector<std::string> words;
  bool ends = true;
  bool was_small = false;
  for (const char c : name) {
    const bool small = (c >= 'a' && c <= 'z') || (c & '\x80') != 0;
    const bool capital = c >= 'A' && c <= 'Z';
    if (!small && !capital) {
      ends = true;
      continue;
    }
    if (ends || (capital && was_small)) {
      words.emplace_back();
    }
    words.back() += static_cast<char>(capital ? c + ('a' - 'A') : c);
    ends = false;
    was_small = small;
  }
  return words;
}

/// The same in other languages: opcion_multiple, vero_falso, choix multiple, offen.
std::optional<TypeWord> type_by_foreign_words(std::string_view cell) {
  if (names_foreign_truths(cell)) {
    return TypeWord::judge;
  }
  const auto has = [words = words_in(cell)](std::initializer_list<std::string_view> any) {
    return std::any_of(words.begin(), words.end(), [any](const std::string& word) {
      return std::find(any.begin(), any.end(), without_accents(word)) != any.end();
    });
  };
  if (has({"multiple", "multipla", "multipel"}) &&
      has({"opcion", "opcao", "escolha", "seleccion", "choix", "scelta", "quiz", "pregunta"})) {
    return TypeWord::choice;
  }
  const bool open = has({"abierta", "aberta", "aperta", "ouverte", "offen", "libero", "libre",
                         "livre", "desarrollo", "dissertativa", "discursiva"});
  return open ? std::optional(TypeWord::short_answer) : std::nullopt;
}

/// What a name means that none knows as a whole: by the words in it.
std::optional<TypeWord> type_by_words(std::string_view cell) {
  constexpr std::size_t kMostWords = 6;  // more is a sentence
  const std::vector<std::string> words = words_in(cell);
  const auto has = [&words](std::initializer_list<std::string_view> any) {
    return std::any_of(words.begin(), words.end(), [any](const std::string& word) {
      return std::find(any.begin(), any.end(), word) != any.end();
    });
  };
  if (words.empty() || words.size() > kMostWords) {
    return std::nullopt;
  }
  if (has({"bool", "boolean", "truefalse", "tf", "judge", "judgment", "judgement", "yesno"}) ||
      (has({"true", "yes"}) && has({"false", "no"}))) {
    return TypeWord::judge;
  }
  if (has({"blank", "blanks", "fib", "gap", "gaps", "cloze", "completion", "identification",
           "enumeration", "enum"})) {
    return TypeWord::fill;
  }
  const bool chosen = has({"choice", "choices", "answer", "answers", "select", "selection",
                           "correct", "response", "responses", "option", "options"});
  if (chosen && has({"single", "one", "radio", "best"})) {
    return TypeWord::single;
  }
  if (has({"checkbox", "checkboxes", "multiselect", "multianswer", "msq"}) ||
      (chosen && has({"many", "several", "all"})) ||
      (has({"multi", "multiple"}) && chosen && !has({"choice", "choices"}))) {
    return TypeWord::multiple;
  }
  if (has({"mcq", "mcqs", "mc", "multichoice"}) || (has({"choice", "choices"}) && chosen)) {
    return TypeWord::choice;
  }
  const bool written = has(
      {"essay", "subjective", "descriptive", "open", "text", "short", "long", "free", "paragraph"});
  return written && (words.size() == 1 || has({"answer", "answers", "response", "ended", "text",
                                               "question", "entry", "form", "essay"}))
             ? std::optional(TypeWord::short_answer)
             : std::nullopt;
}

TypeWord word_of(const std::vector<QuestionType>& types) {
  switch (types.size() == 1 ? types.front() : QuestionType::given) {
    case QuestionType::single:
      return TypeWord::single;
    case QuestionType::multiple:
      return TypeWord::multiple;
    case QuestionType::indeterminate:
      return TypeWord::indeterminate;
    case QuestionType::judge:
      return TypeWord::judge;
    case QuestionType::fill:
      return TypeWord::fill;
    case QuestionType::short_answer:
      return TypeWord::short_answer;
    case QuestionType::case_study:
      return TypeWord::case_study;
    case QuestionType::given:
      break;
  }
  const bool choice = std::find(types.begin(), types.end(), QuestionType::single) != types.end();
  return choice ? TypeWord::choice : TypeWord::open;
}

/// A sure name of a type that stands anywhere in a title: 客服单选题库.
std::optional<TypeWord> type_inside(std::string_view title) {
  const PaperText text(title);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const std::optional<TypeName> name = type_name_at(text, at)) {
      return name->is_sure ? std::optional(name->word) : std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<TypeWord> type_of_cell(std::string_view cell) {
  if (trim(cell).empty()) {
    return std::nullopt;
  }
  if (const std::optional<TypeWord> word = parse_type(cell)) {
    return word;
  }
  if (const std::vector<QuestionType> types = types_of_title(cell); !types.empty()) {
    return word_of(types);
  }
  std::string folded = fold_case(fold_width(trim(cell)));
  std::replace(folded.begin(), folded.end(), '_', ' ');
  if (const EnglishType* known = english_type(folded)) {
    return known->word;
  }
  return type_inside(cell);
}

std::optional<TypeWord> type_of_field(std::string_view cell) {
  const std::optional<TypeWord> known = type_of_cell(cell);
  if (known) {
    return known;
  }
  const std::optional<TypeWord> words = type_by_words(trim(cell));
  return words ? words : type_by_foreign_words(trim(cell));
}

std::string_view name_of_type(std::string_view words) {
  constexpr std::size_t kMostWords = 3;
  constexpr std::string_view kParts = " -/";  // "radio" alone may be what is asked about
  const std::string folded = fold_case(words);
  if (folded.find_first_of(kParts) == std::string::npos) {
    return {};
  }
  if (const EnglishType* known = english_type(folded)) {
    return known->name;
  }
  if (words_in(words).size() > kMostWords) {
    return {};  // a sentence that speaks of one
  }
  return names_foreign_truths(words) ? std::string_view("true/false") : foreign_part_type(words);
}

bool is_foreign_type(std::string_view cell) {
  constexpr std::string_view kNames[] = {"排序",     "连线",     "匹配",  "配对", "投票", "录音",
                                         "ordering", "matching", "match", "sort", "poll", "survey"};
  const std::string folded = fold_case(fold_width(trim(cell)));
  return std::any_of(std::begin(kNames), std::end(kNames),
                     [&](std::string_view name) { return folded.starts_with(name); });
}

}  // namespace tiku
