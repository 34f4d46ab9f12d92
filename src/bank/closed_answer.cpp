#include "bank/closed_answer.h"

#include <algorithm>
#include <functional>

#include "bank/fields.h"
#include "bank/messages.h"
#include "bank/options.h"
#include "bank/rules.h"
#include "bank/words.h"
#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// A label as the answer gives it, with its place.
struct GivenLabel {
  std::string text;
  Span where;
};

std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces(1);
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const bool separates = is_space(next.scalar) || next.scalar == ',' || next.scalar == ';' ||
                           next.scalar == '|' || next.scalar == '/' || next.scalar == U'、';
    if (!separates) {
      pieces.back() += text.substr(at, next.bytes);
    } else if (!pieces.back().empty()) {
      pieces.emplace_back();
    }
    at += next.bytes;
  }
  if (pieces.back().empty()) {
    pieces.pop_back();
  }
  return pieces;
}

std::vector<std::string> characters_of(std::string_view text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    characters.emplace_back(text.substr(at, next.bytes));
    at += next.bytes;
  }
  return characters;
}

bool is_letters(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

/// "124": labels that are digits, in a row. What does not rise ("10", "33") may be a number.
bool are_rising_digits(std::string_view text) {
  const bool digits =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= '1' && c <= '9'; });
  return digits &&
         std::adjacent_find(text.begin(), text.end(), std::greater_equal<>()) == text.end();
}

std::string upper(std::string text) {
  for (char& c : text) {
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return text;
}

void add_piece(std::vector<std::string>& labels, const std::string& piece,
               const std::vector<Option>& options) {
  if (find_label(options, piece) >= 0) {
    labels.push_back(piece);
    return;
  }
  const std::vector<std::string> characters = characters_of(piece);
  const bool some_known =
      std::any_of(characters.begin(), characters.end(),
                  [&](const std::string& c) { return find_label(options, c) >= 0; });
  const bool in_a_row = options.empty() ? is_letters(piece) || are_rising_digits(piece)
                                        : are_labels_short(options) && some_known;
  if (in_a_row) {
    labels.insert(labels.end(), characters.begin(), characters.end());
  } else {
    labels.push_back(piece);
  }
}

std::vector<GivenLabel> given_labels(Reading& reading, const Node& answer,
                                     const std::vector<Option>& options) {
  std::vector<GivenLabel> given;
  if (answer.is_list()) {
    for (const Node& item : answer.items()) {
      if (item.is_scalar() && trim(item.text()).empty()) {
        reading.sink.report(rules::bad_answer, item.where, text(msg::empty_answer),
                            text(msg::empty_answer_help));
      } else if (check_shape(reading, item, kScalar, "answer")) {
        given.push_back({fold_width(trim(item.text())), item.where});
      }
    }
  } else if (check_shape(reading, answer, kScalar | kList, "answer")) {
    for (std::string& label : split_labels(answer.text(), options)) {
      given.push_back({std::move(label), answer.where});
    }
  }
  return given;
}

/// "no option E; the labels are A-D", once for all labels in one place.
void report_unknown(Reading& reading, const std::vector<GivenLabel>& unknown,
                    const Question& question) {
  std::vector<std::string> labels;
  for (const GivenLabel& label : unknown) {
    labels.push_back(visible(label.text));
  }
  const auto option = std::find_if(question.options.begin(), question.options.end(),
                                   [&](const Option& o) { return o.text == unknown.front().text; });
  reading.sink.report(
      rules::key_outside_options, unknown.front().where,
      text(msg::key_outside_options, join(labels, ", "), labels_text(question.options)),
      option == question.options.end() ? text(msg::key_outside_options_help)
                                       : text(msg::write_label, option->label));
}

/// Keeps option order; without options the order of the labels.
void sort_labels(Question& question) {
  if (!question.options_stated) {
    std::sort(question.right.begin(), question.right.end());
    return;
  }
  std::sort(question.right.begin(), question.right.end(),
            [&](const std::string& a, const std::string& b) {
              return question.option_index(a) < question.option_index(b);
            });
}

void check_count(Reading& reading, const Node& answer, const Question& question) {
  const std::size_t count = question.right.size();
  if (question.type == QuestionType::single && count > 1) {
    reading.sink.report(rules::two_keys_on_single, answer.where,
                        text(msg::two_keys_on_single, count, visible(question.key_text())),
                        text(msg::two_keys_on_single_help));
  } else if (question.type == QuestionType::multiple && count == 1) {
    reading.sink.report(rules::one_key_on_multiple, answer.where,
                        text(msg::one_key_on_multiple, visible(question.right.front())),
                        text(msg::one_key_on_multiple_help));
  }
}

}  // namespace

std::vector<std::string> split_labels(std::string_view text, const std::vector<Option>& options) {
  const std::string plain(trim(fold_width(trim(text))));
  if (find_label(options, plain) >= 0) {
    return {plain};
  }
  std::vector<std::string> labels;
  for (const std::string& piece : pieces_of(plain)) {
    add_piece(labels, piece, options);
  }
  return labels;
}

void read_choice_answer(Reading& reading, const Node& answer, Question& question) {
  std::vector<GivenLabel> unknown;
  bool doubled = false;
  for (const GivenLabel& given : given_labels(reading, answer, question.options)) {
    const std::int64_t index = find_label(question.options, given.text);
    if (question.options_stated && index < 0) {
      unknown.push_back(given);
      continue;
    }
    const std::string label = question.options_stated
                                  ? question.options[static_cast<std::size_t>(index)].label
                                  : upper(given.text);
    if (std::find(question.right.begin(), question.right.end(), label) == question.right.end()) {
      question.right.push_back(label);
    } else if (!doubled) {
      doubled = true;
      reading.sink.report(rules::bad_answer, given.where, text(msg::label_twice, visible(label)));
    }
  }
  question.keyed = true;
  if (!unknown.empty()) {
    report_unknown(reading, unknown, question);
    return;
  }
  if (question.right.empty()) {
    question.keyed = false;
    if (answer.is_scalar() || (answer.is_list() && answer.items().empty())) {
      reading.sink.report(rules::bad_answer, answer.where, text(msg::empty_answer),
                          text(msg::empty_answer_help));
    }
    return;
  }
  sort_labels(question);
  check_count(reading, answer, question);
}

void read_judge_options(Reading& reading, Question& question, Span where) {
  std::string is_true;
  std::string is_false;
  for (const Option& option : question.options) {
    const std::optional<bool> truth = parse_truth(option.text);
    std::string* label = !truth ? nullptr : *truth ? &is_true : &is_false;
    if (label == nullptr || !label->empty()) {
      is_true.clear();
      is_false.clear();
      break;
    }
    *label = option.label;
  }
  if (is_true.empty() || is_false.empty()) {
    reading.sink.report(rules::unclear_judge_options, where, text(msg::unclear_judge_options),
                        text(msg::unclear_judge_options_help));
    return;
  }
  question.true_label = is_true;
  question.false_label = is_false;
}

void read_judge_answer(Reading& reading, const Node& answer, Question& question) {
  if (!check_shape(reading, answer, kScalar, "answer")) {
    return;
  }
  question.keyed = true;
  const std::string word(trim(answer.text()));
  const std::int64_t index = find_label(question.options, word);
  if (index >= 0) {
    question.truth =
        question.options[static_cast<std::size_t>(index)].label == *question.true_label;
    return;
  }
  const std::optional<bool> truth = parse_truth(word);
  if (truth) {
    question.truth = *truth;
    return;
  }
  const bool is_letter = word.size() == 1 && is_letters(word);
  if (is_letter && !question.options_stated) {
    reading.sink.report(rules::ambiguous_judge, answer.where, text(msg::ambiguous_judge, word),
                        text(msg::ambiguous_judge_help));
    return;
  }
  reading.sink.report(rules::bad_answer, answer.where, text(msg::not_a_truth, visible(word)),
                      text(msg::not_a_truth_help));
}

}  // namespace tiku
