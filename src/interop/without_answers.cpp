// The idea: a copy is made field by field from what may be seen, so that a field that a question
// gains one day is left out until somebody says that it may be seen.
#include "interop/without_answers.h"

#include "bank/policy_names.h"

namespace tiku {
namespace {

/// How a question is scored, without the points of single options: they are the key.
PolicySpec seen_policy(const Question& question) {
  PolicySpec seen;
  if (question.policy.name == "option_map") {
    seen.name = default_policy(question.type);
  } else {
    seen.name = question.policy.name;
    seen.argument = question.policy.argument;
  }
  seen.blank = question.policy.blank;
  seen.invalid = question.policy.invalid;
  return seen;
}

Question seen_question(const Question& question) {
  Question seen;
  seen.id = question.id;
  seen.id_stated = question.id_stated;
  seen.number = question.number;
  seen.type = question.type;
  seen.section = question.section;
  seen.stem = question.stem;
  seen.tags = question.tags;
  seen.difficulty = question.difficulty;
  seen.cut = question.cut;
  seen.scored = question.scored;
  seen.identity = question.identity;
  seen.points = question.points;
  // Points by the blank are points of blanks that nobody can count any more.
  seen.points_stated = question.points_stated || question.fill.points_per_blank.has_value();
  seen.policy = seen_policy(question);
  seen.options = question.options;
  seen.options_stated = question.options_stated;
  seen.rubric.edit().min_length = question.rubric->min_length;
  seen.rubric.edit().max_length = question.rubric->max_length;
  seen.min_points = question.min_points;
  for (const Question& part : question.parts) {
    seen.parts.push_back(seen_question(part));
  }
  return seen;
}

}  // namespace

Bank without_answers(const Bank& bank) {
  Bank seen;
  seen.kind = bank.kind;
  seen.path = bank.path;
  seen.id = bank.id;
  seen.title = bank.title;
  seen.language = bank.language;
  seen.exam = bank.exam;
  seen.sections = bank.sections;
  seen.forms = bank.forms;
  for (const Question& question : bank.questions) {
    seen.questions.push_back(seen_question(question));
  }
  return seen;
}

}  // namespace tiku
