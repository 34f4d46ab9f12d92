// A judgement is one word. Whole words are compared, layer by layer, so that 不正确 is never taken
// for 正确; letters that are options are read only through what the question declares about them.

#include <algorithm>

#include "base/text.h"
#include "model/sheet.h"
#include "sheet/answer_messages.h"
#include "sheet/answer_text.h"
#include "sheet/answer_words.h"
#include "sheet/normalise_types.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
namespace {

template <class Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

Response judged(bool truth, RuleTrail rules) {
  Response response;
  response.kind = Response::Kind::answered;
  response.truth = truth;
  response.normalised = truth ? "对" : "错";
  response.rules = std::move(rules);
  return response;
}

std::optional<bool> truth_of_label(const Question& question, std::string_view label) {
  const bool declared = !question.true_label->empty() && !question.false_label->empty();
  if (declared && label == *question.true_label) {
    return true;
  }
  return declared && label == *question.false_label ? std::optional(false) : std::nullopt;
}

std::optional<bool> truth_of_word(std::string_view word) {
  if (contains(words::kFalse, word)) {
    return false;
  }
  return contains(words::kTrue, word) ? std::optional(true) : std::nullopt;
}

/// The truth of a declared option by its text, or by label and text together when both agree.
struct OptionReading {
  std::optional<bool> truth;
  const ToleranceRule* rule = nullptr;
  bool contradicts = false;
};

OptionReading read_option(const Question& question, std::string_view text) {
  for (const Option& option : question.options) {
    const std::optional<bool> truth = truth_of_label(question, option.label);
    if (!truth) {
      continue;
    }
    const std::string content = fold_case(comparable(option.text));
    if (!content.empty() && content == fold_case(comparable(text))) {
      return {truth, &tolerance::option_text};
    }
    const std::string label = fold_case(comparable(option.label));
    const std::string folded = fold_case(text);
    if (label.empty() || !folded.starts_with(label)) {
      continue;
    }
    std::string_view rest = trim(std::string_view(folded).substr(label.size()));
    for (const std::string_view mark : words::kLabelMarks) {
      if (rest.starts_with(mark)) {
        rest = trim(rest.substr(mark.size()));
        break;
      }
    }
    if (rest.empty()) {
      return {truth, folded == label ? &tolerance::lower_case : &tolerance::label_mark};
    }
    if (comparable(rest) == content) {
      return {truth, &tolerance::label_prefix};
    }
    const std::optional<bool> said = truth_of_word(rest);
    if (said) {
      return {truth, &tolerance::label_prefix, *said != *truth};
    }
  }
  return {};
}

/// A number could also be the position of a declared option; where that says something else nobody
/// can tell.
bool position_disagrees(const Question& question, std::string_view word, bool truth) {
  if (word != "1" || question.options.empty()) {
    return false;
  }
  const std::optional<bool> first = truth_of_label(question, question.options.front().label);
  return first && *first != truth;
}

Response read_word(const Question& question, const AnswerText& answer) {
  if (is_unreadable_mark(answer.text)) {
    return ambiguous_response("unreadable-mark", text(msg::answer_mark, quoted(answer.text)));
  }
  const std::string word = fold_case(answer.text);
  RuleTrail rules = answer.rules;
  if (const std::optional<bool> by_label = truth_of_label(question, answer.text)) {
    return judged(*by_label, std::move(rules));
  }
  const OptionReading option = read_option(question, answer.text);
  if (option.contradicts) {
    return ambiguous_response("text-differs", text(msg::answer_text_differs, quoted(answer.text)));
  }
  if (option.truth) {
    note_rule(rules, *option.rule);
    return judged(*option.truth, std::move(rules));
  }
  if (const std::optional<bool> truth = truth_of_word(word)) {
    if (position_disagrees(question, word, *truth)) {
      return ambiguous_response("two-readings",
                                text(msg::answer_two_readings, quoted(word), "对", "错"));
    }
    if (rules.empty() ||
        (!contains(words::kCanonicalTrue, word) && !contains(words::kCanonicalFalse, word))) {
      note_rule(rules, tolerance::judge_word);
    }
    return judged(*truth, std::move(rules));
  }
  if (is_blank_word(answer.text)) {
    Response blank;
    blank.rules = std::move(rules);
    note_rule(blank.rules, tolerance::blank_word);
    return blank;
  }
  if (contains(words::kUndecided, word)) {
    return ambiguous_response("two-readings", text(msg::answer_circle, quoted(answer.text)));
  }
  if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && question.true_label->empty()) {
    return ambiguous_response("letter-without-options",
                              text(msg::answer_letter, quoted(answer.text)));
  }
  return invalid_response("unclear", text(msg::answer_unclear, quoted(answer.text)));
}

Response read_layers(const Question& question, std::string_view raw) {
  constexpr int kMostLayers = 8;
  std::optional<AnswerText> layer = plain_answer(raw);
  Response response;
  for (int depth = 0; layer && depth < kMostLayers; ++depth) {
    response = read_word(question, *layer);
    if (response.kind != Response::Kind::invalid) {
      return response;
    }
    if (const std::optional<std::string> latin = without_look_alikes(layer->text)) {
      AnswerText other{*latin, layer->rules};
      note_rule(other.rules, tolerance::look_alike);
      response = read_word(question, other);
      if (response.kind != Response::Kind::invalid) {
        return response;
      }
    }
    layer = peel(*layer);
  }
  return response;
}

std::size_t length_limit(const Question& question) {
  std::size_t limit = 1024;
  for (const Option& option : question.options) {
    limit += option.text.size() * 4;
  }
  return limit;
}

}  // namespace

Response normalise_judge(const Question& question, std::string_view raw) {
  if (trim(raw).empty()) {
    return {};
  }
  if (contains(words::kCanonicalFalse, raw)) {
    return judged(false, {});
  }
  if (contains(words::kCanonicalTrue, raw)) {
    return judged(true, {});
  }
  if (const std::optional<bool> truth = truth_of_label(question, raw)) {
    return judged(*truth, {});
  }
  if (raw.size() > length_limit(question)) {
    return invalid_response("too-long", text(msg::answer_too_long, raw.size()));
  }
  return read_layers(question, raw);
}

}  // namespace tiku
