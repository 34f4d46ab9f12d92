#include "interop/print/words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "interop/print/messages.h"

namespace tiku {
namespace {

std::string blank_line(const Blank& blank, Lang lang) {
  std::vector<std::string> variants;
  for (const Variant& variant : blank) {
    variants.push_back(variant.to_string());
  }
  return join(variants, msg::print_or.in(lang));
}

std::string fill_line(const FillKey& fill, Lang lang) {
  std::vector<std::string> blanks;
  for (const Blank& blank : fill.blanks) {
    blanks.push_back(blank_line(blank, lang));
  }
  const std::string any = fill.any ? text(msg::print_any_of, *fill.any).in(lang) : "";
  const std::string order =
      fill.any_order && blanks.size() > 1 ? std::string(msg::print_any_order.in(lang)) : "";
  return any + join(blanks, msg::print_between.in(lang)) + order;
}

std::string labels_line(const std::vector<std::string>& labels) {
  bool letters = true;
  for (const std::string& label : labels) {
    letters = letters && label.size() == 1;
  }
  return join(labels, letters ? "" : ",");
}

std::string choice_line(const Question& question, Lang lang) {
  std::vector<std::string> sets{labels_line(question.right)};
  for (const std::vector<std::string>& set : question.also_right) {
    sets.push_back(labels_line(set));
  }
  return join(sets, msg::print_or.in(lang));
}

std::string judge_line(const Question& question, Lang lang) {
  if (question.either_truth) {
    return std::string(msg::print_either.in(lang));
  }
  const std::string& label = question.truth ? *question.true_label : *question.false_label;
  const std::string word(question.truth ? msg::print_true.in(lang) : msg::print_false.in(lang));
  return label.empty() ? word : label;
}

std::string roman_numeral(std::size_t number) {
  constexpr std::array<std::pair<std::size_t, std::string_view>, 7> kSteps{
      {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
  std::string out;
  for (const auto& [value, sign] : kSteps) {
    for (; number >= value; number -= value) {
      out += sign;
    }
  }
  return out;
}

/// What headings call the closed types, in small letters.
struct HeadingWord {
  std::string_view name;
  QuestionType type;
};

constexpr HeadingWord kHeadingWords[] = {
    {"单选", QuestionType::single},
    {"单项选择", QuestionType::single},
    {"单一选择", QuestionType::single},
    {"single", QuestionType::single},
    {"one answer", QuestionType::single},
    {"多选", QuestionType::multiple},
    {"多项选择", QuestionType::multiple},
    {"multiple answer", QuestionType::multiple},
    {"multiple response", QuestionType::multiple},
    {"several answers", QuestionType::multiple},
    {"不定项", QuestionType::indeterminate},
    {"one or more answers", QuestionType::indeterminate},
    {"判断", QuestionType::judge},
    {"是非", QuestionType::judge},
    {"对错", QuestionType::judge},
    {"true or false", QuestionType::judge},
    {"true/false", QuestionType::judge},
};

/// Whether the heading names this type and no other one.
bool heading_says(std::string_view title, QuestionType type) {
  const std::string folded = fold_case(fold_width(title));
  bool says = false;
  for (const HeadingWord& word : kHeadingWords) {
    if (folded.find(word.name) != std::string::npos) {
      if (word.type != type) {
        return false;
      }
      says = true;
    }
  }
  return says;
}

const Message* closed_remark(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return &msg::print_one_answer;
    case QuestionType::multiple:
      return &msg::print_several_answers;
    case QuestionType::indeterminate:
      return &msg::print_any_answers;
    case QuestionType::judge:
      return &msg::print_true_or_false;
    case QuestionType::fill:
    case QuestionType::short_answer:
    case QuestionType::case_study:
    case QuestionType::given:
      return nullptr;
  }
  return nullptr;
}

}  // namespace

std::string type_remark(const Bank& bank, const Question& question, const Question* parent,
                        Lang lang) {
  const Message* remark = closed_remark(question.type);
  const bool has_heading = parent == nullptr && question.section >= 0;
  if (remark == nullptr ||
      (has_heading &&
       heading_says(printed_title(bank, static_cast<std::size_t>(question.section), lang),
                    question.type))) {
    return {};
  }
  return std::string(remark->in(lang));
}

std::string printed_points(const Rational& points) {
  return points.is_exact_decimal(4) ? points.decimal(4) : points.fraction();
}

std::string printed_title(const Bank& bank, std::size_t section, Lang lang) {
  if (!bank.sections[section].title.empty()) {
    return bank.sections[section].title;
  }
  const Question* first = nullptr;
  for (const Question& question : bank.questions) {
    if (question.section != static_cast<std::int64_t>(section)) {
      continue;
    }
    if (first != nullptr && first->type != question.type) {
      return std::string(msg::print_mixed.in(lang));  // the name of one type would be wrong
    }
    first = &question;
  }
  return first == nullptr ? std::string() : std::string(type_heading(first->type).in(lang));
}

const Message& type_heading(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return msg::print_single;
    case QuestionType::multiple:
      return msg::print_multiple;
    case QuestionType::indeterminate:
      return msg::print_indeterminate;
    case QuestionType::judge:
      return msg::print_judge;
    case QuestionType::fill:
      return msg::print_fill;
    case QuestionType::short_answer:
      return msg::print_short;
    case QuestionType::case_study:
      return msg::print_case;
    case QuestionType::given:
      return msg::print_given;
  }
  return msg::print_single;
}

std::string answer_line(const Question& question, Lang lang) {
  std::string line;
  if (question.is_choice() && question.keyed) {
    line = choice_line(question, lang);
  } else if (question.type == QuestionType::judge && question.keyed) {
    line = judge_line(question, lang);
  } else if (question.type == QuestionType::fill && question.keyed) {
    line = fill_line(question.fill, lang);
  } else {
    line = question.rubric->reference;
  }
  return line.empty() ? std::string(msg::print_no_answer.in(lang)) : line;
}

std::string number_on_paper(const Question& question, const Question* parent) {
  return parent == nullptr
             ? std::to_string(question.number)
             : std::to_string(parent->number) + " (" + std::to_string(question.number) + ")";
}

std::string section_numeral(std::size_t number, Lang lang) {
  constexpr std::array<std::string_view, 10> kDigits{"",   "一", "二", "三", "四",
                                                     "五", "六", "七", "八", "九"};
  if (number == 0 || number > 99) {
    return std::to_string(number);
  }
  if (lang == Lang::en) {
    return roman_numeral(number);
  }
  const std::size_t tens = number / 10;
  const std::string ten = tens == 0 ? "" : std::string(tens == 1 ? "" : kDigits[tens]) + "十";
  return ten + std::string(kDigits[number % 10]);
}

bool has_numeral(const std::string& title) {
  constexpr std::array<std::string_view, 11> kDigits{"一", "二", "三", "四", "五", "六",
                                                     "七", "八", "九", "十", "—"};
  const std::size_t roman = title.find_first_not_of("IVXLC");
  if (roman != 0 && roman != std::string::npos && title[roman] == '.') {
    return true;
  }
  constexpr std::array<std::string_view, 5> kMarks{"、", "．", ".", "，", ","};
  if (title.starts_with("第") || title.starts_with("Part ") || title.starts_with("Section ")) {
    return true;
  }
  std::string_view rest = title;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view digit : kDigits) {
      if (rest.starts_with(digit)) {
        rest.remove_prefix(digit.size());
        found = true;
      }
    }
  }
  const bool arabic =
      !rest.empty() && rest.size() == title.size() && rest[0] >= '0' && rest[0] <= '9';
  return arabic || (rest.size() < title.size() &&
                    std::any_of(kMarks.begin(), kMarks.end(),
                                [rest](std::string_view mark) { return rest.starts_with(mark); }));
}

}  // namespace tiku
