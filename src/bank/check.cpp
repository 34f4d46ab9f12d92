#include "bank/check.h"

#include <algorithm>
#include <map>
#include <set>

#include "bank/messages.h"
#include "bank/options.h"
#include "bank/rubric.h"
#include "bank/rules.h"
#include "bank/scoring.h"
#include "bank/type_text.h"
#include "base/text.h"

namespace tiku {
namespace {

bool is_number(std::string_view id) {
  return !id.empty() && id.size() <= 9 &&
         id.find_first_not_of("0123456789") == std::string_view::npos && id[0] != '0';
}

/// In a key of numbers the numbers are those printed on the paper, gaps included; else questions
/// are counted.
void number_questions(Reading& reading) {
  bool all_numbers = reading.is_key();
  for (const Question& question : reading.bank.questions) {
    all_numbers = all_numbers && is_number(question.id);
  }
  std::int64_t number = 0;
  for (Question& question : reading.bank.questions) {
    question.number = all_numbers ? std::stoll(question.id) : ++number;
  }
}

void report_duplicate(Reading& reading, const Question& question, const Question& first) {
  Diagnostic finding;
  finding.rule = &rules::duplicate_id;
  finding.where = question.id_where;
  finding.message = text(msg::duplicate_id, visible(question.id));
  finding.help = text(msg::duplicate_id_help);
  finding.notes.push_back({first.id_where, text(msg::first_use)});
  reading.sink.report(std::move(finding));
}

/// Questions and parts whose id is stated, in the order of the bank.
std::vector<const Question*> with_stated_ids(const Bank& bank) {
  std::vector<const Question*> stated;
  for (const Question& question : bank.questions) {
    if (question.id_stated) {
      stated.push_back(&question);
    }
    for (const Question& part : question.parts) {
      if (part.id_stated) {
        stated.push_back(&part);
      }
    }
  }
  return stated;
}

void check_ids(Reading& reading) {
  const std::vector<const Question*> stated = with_stated_ids(reading.bank);
  const auto has_lower_id = [](const Question* a, const Question* b) { return a->id < b->id; };
  const auto is_not_lower = [&](const Question* a, const Question* b) {
    return !has_lower_id(a, b);
  };
  // Most banks count upwards: then no two ids are equal.
  if (std::adjacent_find(stated.begin(), stated.end(), is_not_lower) == stated.end()) {
    return;
  }
  std::set<const Question*, decltype(has_lower_id)> seen(has_lower_id);
  for (const Question* question : stated) {
    const auto [first, is_new] = seen.insert(question);
    if (!is_new) {
      report_duplicate(reading, *question, **first);
    }
  }
}

/// An id such as "3" on a question that is not the third.
void check_numbers(Reading& reading) {
  const std::vector<Question>& questions = reading.bank.questions;
  if (std::none_of(questions.begin(), questions.end(),
                   [](const Question& question) { return is_number(question.id); })) {
    return;
  }
  std::map<std::int64_t, const Question*> by_number;
  for (const Question& question : questions) {
    by_number.emplace(question.number, &question);
  }
  for (const Question& question : questions) {
    const auto other = question.id_stated && is_number(question.id)
                           ? by_number.find(std::stoll(question.id))
                           : by_number.end();
    if (other != by_number.end() && other->second->number != question.number &&
        other->second->id != question.id) {
      reading.sink.report(rules::id_is_other_number, question.id_where,
                          text(msg::id_is_other_number, visible(question.id), question.number),
                          text(msg::id_is_other_number_help));
    }
  }
}

void advise_ids(Reading& reading) {
  const Question* first = nullptr;
  std::size_t count = 0;
  for (const Question& question : reading.bank.questions) {
    const bool stated = question.id_where.begin != question.where.begin;  // rightly or wrongly
    if (!stated) {
      first = first == nullptr ? &question : first;
      ++count;
    }
  }
  if (first != nullptr && !reading.is_key()) {
    reading.sink.report(rules::missing_id, first->where, text(msg::missing_id, count),
                        text(msg::missing_id_help));
  }
}

bool lacks_points(const Question& question) {
  return question.scored && question.is_leaf() && !question.points_stated;
}

template <class Visit>
void for_each_leaf(Bank& bank, const Visit& visit) {
  for (Question& question : bank.questions) {
    if (question.is_leaf()) {
      visit(question);
    }
    for (Question& part : question.parts) {
      visit(part);
    }
  }
}

/// Where no points are stated at all every question counts 1, and this is said; else one that lacks
/// them is a mistake, named once for a section that states none.
void settle_points(Reading& reading) {
  std::map<std::int64_t, std::vector<Question*>> lacking;
  for_each_leaf(reading.bank, [&](Question& question) {
    if (!question.scored) {
      question.points = Rational(0);
    } else if (lacks_points(question)) {
      question.points = Rational(1);
      lacking[question.section].push_back(&question);
    }
  });
  if (!reading.points_seen && !lacking.empty()) {
    reading.bank.remarks.push_back(text(msg::each_counts_one));
    return;
  }
  for (const auto& [section, questions] : lacking) {
    reading.points_unknown = true;
    reading.sink.report(rules::missing_points, questions.front()->where,
                        text(msg::missing_points, visible(questions.front()->id)),
                        questions.size() == 1 ? text(msg::missing_points_help)
                                              : text(msg::missing_points_all, questions.size()));
  }
}

void sum_cases(Reading& reading) {
  for (Question& question : reading.bank.questions) {
    if (question.is_leaf()) {
      continue;
    }
    Rational sum;
    for (const Question& part : question.parts) {
      sum += part.scored ? part.points : Rational(0);
    }
    if (question.points_stated && question.points != sum && !reading.points_unknown &&
        question.scored) {
      reading.sink.report(
          rules::points_mismatch, question.where,
          text(msg::case_mismatch, visible(question.id), question.points.decimal(), sum.decimal()),
          text(msg::case_mismatch_help));
    }
    question.points = sum;
    question.points_stated = true;
  }
}

/// Labels that a key without options knows: those of its answers. Sheets add theirs.
std::set<std::string> known_labels(const Bank& bank) {
  std::set<std::string> labels;
  for (const Question& question : bank.questions) {
    labels.insert(question.right.begin(), question.right.end());
    for (const Question& part : question.parts) {
      labels.insert(part.right.begin(), part.right.end());
    }
  }
  return labels;
}

void complete_labels(Reading& reading) {
  if (!reading.is_key()) {
    return;
  }
  const std::set<std::string> labels = known_labels(reading.bank);
  bool said = false;
  for_each_leaf(reading.bank, [&](Question& question) {
    if (!question.is_choice() || question.options_stated) {
      return;
    }
    check_option_count_known(reading, question);
    for (const std::string& label : labels) {
      question.options.push_back({label, {}, question.where});
    }
    if (!said) {
      said = true;
      reading.bank.remarks.push_back(text(msg::labels_assumed));
    }
  });
}

/// The first of them.
std::string list_of(const std::vector<std::string>& names) {
  constexpr std::size_t kShown = 5;
  std::vector<std::string> shown;
  for (std::size_t i = 0; i < names.size() && i < kShown; ++i) {
    shown.push_back(visible(names[i]));
  }
  return join(shown, ", ") + (names.size() > kShown ? " ..." : "");
}

void say_inferred_types(Reading& reading) {
  for (const auto& [type, ids] : reading.inferred) {
    reading.bank.remarks.push_back(
        text(msg::types_inferred, ids.size(), type_text(type), list_of(ids)));
  }
}

void say_spaced_names(Reading& reading) {
  const std::vector<std::string>& names = reading.spaced_names;
  if (!names.empty()) {
    reading.bank.remarks.push_back(text(msg::names_with_spaces, names.size(), list_of(names)));
  }
}

}  // namespace

void finish_questions(Reading& reading) {
  number_questions(reading);
  check_ids(reading);
  check_numbers(reading);
  advise_ids(reading);
  settle_points(reading);
  sum_cases(reading);
  for_each_leaf(reading.bank, [&](Question& question) {
    if (!reading.points_unknown) {
      check_rubric_points(reading, question);
    }
  });
  complete_labels(reading);
  say_inferred_types(reading);
  say_spaced_names(reading);
}

}  // namespace tiku
