#include "bank/sections.h"

#include <algorithm>

#include "bank/field_tables.h"
#include "bank/messages.h"
#include "bank/question.h"
#include "bank/rules.h"
#include "bank/values.h"
#include "base/text.h"

namespace tiku {
namespace {

std::int64_t next_number(const Reading& reading) {
  return static_cast<std::int64_t>(reading.bank.questions.size()) + 1;
}

/// Questions are large, and moving them while their list grows took a sixth of the loading. A list
/// that is shorter than what there is would be better left to grow by itself.
void make_room(std::vector<Question>& questions, const Node& list) {
  const auto more = static_cast<std::size_t>(std::count_if(
      list.items().begin(), list.items().end(), [](const Node& node) { return node.is_map(); }));
  if (more > questions.size()) {
    questions.reserve(questions.size() + more);
  }
}

void read_questions(Reading& reading, const Node& list, const Scope& scope) {
  make_room(reading.bank.questions, list);
  for (const Node& node : list.items()) {
    std::optional<Question> question = read_question(reading, node, scope, next_number(reading));
    if (question) {
      reading.bank.questions.push_back(std::move(*question));
    }
  }
}

void read_answers(Reading& reading, const Node& answers, const Scope& scope) {
  for (const NodeEntry& entry : answers.entries()) {
    reading.bank.questions.push_back(
        read_key_entry(reading, entry.key.text(), entry.key.where, entry.value, scope));
  }
  for (const Node& answer : answers.items()) {
    const std::string number = std::to_string(next_number(reading));
    reading.bank.questions.push_back(read_key_entry(reading, number, answer.where, answer, scope));
  }
}

/// The questions of a section or of the whole bank; `answers` only where answers may stand alone.
void read_contents(Reading& reading, const Fields& fields, const Scope& scope) {
  const Node* questions = fields.find("questions");
  const Node* answers = fields.find("answers");
  if (questions != nullptr) {
    read_questions(reading, *questions, scope);
  }
  if (answers != nullptr && !reading.is_key()) {
    reading.questions_missing = true;
    reading.sink.report(rules::field_not_for_type, answers->where, text(msg::answers_in_bank),
                        text(msg::answers_in_bank_help));
  } else if (answers != nullptr) {
    read_answers(reading, *answers, scope);
  }
  reading.questions_missing =
      reading.questions_missing || fields.is_refused("questions") || fields.is_refused("answers");
}

void read_choose(Reading& reading, const Fields& fields, Section& section, std::size_t first) {
  section.choose = whole_field(reading, fields, "choose", 1);
  std::int64_t count = 0;
  for (std::size_t i = first; i < reading.bank.questions.size(); ++i) {
    count += reading.bank.questions[i].scored ? 1 : 0;
  }
  if (section.choose && count > 0 && *section.choose > count && !reading.questions_missing) {
    reading.sink.report(rules::asks_for_too_many, fields.find("choose")->where,
                        text(msg::choose_above_section, *section.choose, count));
    section.choose.reset();
  }
}

void read_section(Reading& reading, const Node& node, const Scope& outer) {
  if (!check_shape(reading, node, kMap, "sections")) {
    reading.questions_missing = true;
    return;
  }
  const Fields fields(reading, node, field_tables::section());
  Section section;
  section.title = text_field(fields, "title");
  section.title_where = field_place(fields, "title");
  section.where = node.where;
  Scope scope = outer;
  scope.section = static_cast<std::int64_t>(reading.bank.sections.size());
  read_scope(reading, fields, scope);
  const std::size_t first = reading.bank.questions.size();
  read_contents(reading, fields, scope);
  const bool refused =
      fields.is_refused("questions") || fields.is_refused("answers") || fields.has("answers");
  if (reading.bank.questions.size() == first && !refused) {
    reading.sink.report(rules::no_questions, node.where, text(msg::empty_section));
  }
  read_choose(reading, fields, section, first);
  reading.bank.sections.push_back(std::move(section));
}

}  // namespace

void read_body(Reading& reading, const Fields& root) {
  Scope scope;
  read_scope(reading, root, scope);
  if (const Node* sections = root.find("sections")) {
    for (const Node& node : sections->items()) {
      read_section(reading, node, scope);
    }
  }
  reading.questions_missing = reading.questions_missing || root.is_refused("sections");
  read_contents(reading, root, scope);
  const bool said = root.has("sections") && !root.find("sections")->items().empty();
  if (reading.bank.questions.empty() && !reading.questions_missing && !said) {
    reading.sink.report(rules::no_questions, root.map().where, text(msg::no_questions),
                        text(reading.is_key() ? msg::no_answers_help : msg::no_questions_help));
  }
}

}  // namespace tiku
