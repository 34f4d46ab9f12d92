#include "report/words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "report/messages.h"
#include "report/reason_messages.h"

namespace tiku {

const Message& type_word(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return msg::word_single;
    case QuestionType::multiple:
      return msg::word_multiple;
    case QuestionType::indeterminate:
      return msg::word_indeterminate;
    case QuestionType::judge:
      return msg::word_judge;
    case QuestionType::fill:
      return msg::word_fill;
    case QuestionType::short_answer:
      return msg::word_short;
    case QuestionType::case_study:
      return msg::word_case;
    case QuestionType::given:
      return msg::word_given;
  }
  return msg::word_single;
}

const Message& state_word(State state) {
  switch (state) {
    case State::correct:
      return msg::word_correct;
    case State::partial:
      return msg::word_partial;
    case State::wrong:
      return msg::word_wrong;
    case State::blank:
      return msg::word_blank;
    case State::invalid:
      return msg::word_invalid;
    case State::not_presented:
      return msg::word_not_presented;
    case State::pending:
      return msg::word_pending;
  }
  return msg::word_blank;
}

const Message& outcome_word(Outcome outcome) {
  switch (outcome) {
    case Outcome::none:
      return msg::word_none;
    case Outcome::pass:
      return msg::word_pass;
    case Outcome::fail:
      return msg::word_fail;
    case Outcome::pending:
      return msg::word_open;
    case Outcome::absent:
      return msg::word_absent;
  }
  return msg::word_none;
}

const Message& why_word(Why why) {
  switch (why) {
    case Why::no_candidates:
      return msg::why_no_candidates;
    case Why::too_few_candidates:
      return msg::why_too_few_candidates;
    case Why::too_few_items:
      return msg::why_too_few_items;
    case Why::too_few_judges:
      return msg::why_too_few_judges;
    case Why::no_variance:
      return msg::why_no_variance;
    case Why::no_pass_mark:
      return msg::why_no_pass_mark;
    case Why::same_result:
      return msg::why_same_result;
    case Why::different_papers:
      return msg::why_different_papers;
    case Why::not_right_or_wrong:
      return msg::why_not_right_or_wrong;
    case Why::negative_covariance:
      return msg::why_negative_covariance;
    case Why::not_a_share:
      return msg::why_not_a_share;
    case Why::alpha_out_of_range:
      return msg::why_alpha_out_of_range;
    case Why::defined:
    case Why::not_computed:
      break;
  }
  return msg::why_not_computed;
}

const Message* find_reason_word(std::string_view reason) {
  const auto found = std::find_if(msg::kReasonWords.begin(), msg::kReasonWords.end(),
                                  [&](const auto& entry) { return entry.reason == reason; });
  return found == msg::kReasonWords.end() ? nullptr : &found->word;
}

std::string reason_word(std::string_view reason, Lang lang) {
  const Message* word = find_reason_word(reason);
  return word == nullptr ? visible(reason) : std::string(word->in(lang));
}

namespace {

bool is_number(std::string_view id) {
  return !id.empty() &&
         std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string label_of(const Question& question) {
  const bool by_id = !question.id_stated || is_number(question.id);
  return by_id ? visible(question.id) : std::to_string(question.number);
}

}  // namespace

std::string item_label(const GradedItem& item) {
  if (item.item.parent == nullptr) {
    return label_of(*item.item.question);
  }
  return label_of(*item.item.parent) + "." + std::to_string(item.item.question->number);
}

std::string section_label(const Grading& grading, std::size_t section, Lang lang) {
  const std::string& title = grading.bank->sections[section].title;
  if (!title.empty()) {
    return visible(title);
  }
  for (const GradedItem& item : grading.items) {
    if (item.item.section == static_cast<std::int64_t>(section)) {
      const Question* parent = item.item.parent;
      return std::string(
          type_word(parent != nullptr ? parent->type : item.item.question->type).in(lang));
    }
  }
  return {};
}

}  // namespace tiku
