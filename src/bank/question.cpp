#include "bank/question.h"

#include <algorithm>

#include "bank/closed_answer.h"
#include "bank/field_tables.h"
#include "bank/fill.h"
#include "bank/messages.h"
#include "bank/options.h"
#include "bank/policy_names.h"
#include "bank/question_type.h"
#include "bank/rubric.h"
#include "bank/rules.h"
#include "bank/type_text.h"
#include "bank/values.h"
#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// One question on its way into the model.
struct Draft {
  const Fields& fields;
  const Scope& scope;
  /// The case this is a part of, or null.
  const Question* parent;
  Question question;
};

void read_texts(Reading& reading, Draft& draft) {
  const Fields& fields = draft.fields;
  Question& question = draft.question;
  question.stem = text_field(fields, "stem");
  question.explanation = text_field(fields, "explanation");
  question.tags = fields.has("tags") ? texts_field(reading, fields, "tags") : draft.scope.tags;
  question.difficulty =
      fields.has("difficulty") ? text_field(fields, "difficulty") : draft.scope.difficulty;
  question.source = fields.has("source") ? text_field(fields, "source") : draft.scope.source;
  question.note = text_field(fields, "note");
  question.review = texts_field(reading, fields, "review");
  question.cut = flag_field(reading, fields, "cut", false);
  question.scored = flag_field(reading, fields, "scored", draft.scope.scored);
  question.stem_where = field_place(fields, "stem");
  question.explanation_where = field_place(fields, "explanation");
  question.review_where = field_place(fields, "review");
  question.cut_where = field_place(fields, "cut");
  if (question.stem.empty() && !reading.is_key() && !fields.is_refused("stem")) {
    reading.sink.report(rules::missing_stem, question.where, text(msg::missing_stem));
  }
}

void read_identity(Reading& reading, Draft& draft) {
  const Node* node = draft.fields.find("identity");
  if (node == nullptr) {
    return;
  }
  constexpr std::pair<std::string_view, IdentityRole> kRoles[] = {
      {"id", IdentityRole::id}, {"name", IdentityRole::name}, {"group", IdentityRole::group}};
  for (const auto& [name, role] : kRoles) {
    if (trim(node->text()) == name) {
      draft.question.identity = role;
      draft.question.scored = false;
      return;
    }
  }
  reading.sink.report(rules::bad_value, node->where,
                      text(msg::bad_value, "identity", visible(node->text())),
                      text(msg::allowed_values, "id, name, group"));
}

/// The stated type of a question, or nothing (reported, unless the type is stated wrongly farther
/// out).
std::optional<QuestionType> resolve_type(Reading& reading, Draft& draft) {
  const Fields& fields = draft.fields;
  bool refused = false;
  std::optional<TypeWord> word = read_type(reading, fields, refused);
  const bool own = word.has_value() || refused;
  word = own ? word : draft.scope.type;
  refused = own ? refused : draft.scope.type_refused;
  const Node* answer = fields.find("answer");
  const TypeClues clues{answer, fields.has("parts"), fields.has("options")};
  if (word) {
    return decide_type(*word, clues);
  }
  if (refused) {
    return std::nullopt;
  }
  if (clues.has_parts || draft.question.identity != IdentityRole::none) {
    return clues.has_parts ? QuestionType::case_study : QuestionType::fill;
  }
  if (reading.is_key() && answer != nullptr) {
    const QuestionType type = reading.digits_are_labels && is_digit_label(*answer)
                                  ? QuestionType::single
                                  : infer_type(*answer, draft.scope.options);
    reading.inferred[type].push_back(draft.question.id);
    return type;
  }
  reading.sink.report(rules::missing_type, draft.question.where, text(msg::missing_type),
                      text(msg::unknown_type_help));
  return std::nullopt;
}

/// Fields that a question of this type cannot use.
void check_fields(Reading& reading, const Draft& draft) {
  for (const Field& field : field_tables::question()) {
    const Node* value = draft.fields.find(field.name);
    if (value == nullptr || field.types == 0 ||
        (field.types & type_bit(draft.question.type)) != 0) {
      continue;
    }
    reading.sink.report(rules::field_not_for_type, value->where,
                        text(msg::field_not_for_type, field.name, type_text(draft.question.type)));
  }
}

bool takes_options(QuestionType type) {
  return type == QuestionType::single || type == QuestionType::multiple ||
         type == QuestionType::indeterminate || type == QuestionType::judge;
}

void take_options(Reading& reading, Draft& draft) {
  Question& question = draft.question;
  if (!takes_options(question.type)) {
    return;
  }
  const Node* own = draft.fields.find("options");
  question.options = own != nullptr ? read_options(reading, *own) : draft.scope.options;
  question.options_stated = !question.options.empty();
  const bool reported = own != nullptr || draft.fields.is_refused("options");
  if (question.type == QuestionType::judge && question.options_stated) {
    read_judge_options(reading, question, own != nullptr ? own->where : question.where);
  } else if (question.is_choice() && !reading.is_key() && question.options.size() < 2 &&
             !reported) {
    reading.sink.report(rules::missing_options, question.where, text(msg::missing_options),
                        text(msg::options_help));
  } else if (question.is_choice() && own != nullptr && !own->is_scalar() &&
             own->items().size() + own->entries().size() < 2) {
    const bool none = own->items().empty() && own->entries().empty();
    reading.sink.report(rules::missing_options, own->where,
                        text(none ? msg::missing_options : msg::one_option),
                        text(msg::options_help));
  }
}

/// Whether options were refused, so that every answer would look wrong.
bool are_options_damaged(const Reading& reading, const Draft& draft) {
  if (!draft.question.is_choice()) {
    return false;
  }
  const Node* own = draft.fields.find("options");
  const bool lacking = draft.question.options.empty() && (own != nullptr || !reading.is_key());
  const bool refused = own != nullptr && !own->is_scalar() &&
                       draft.question.options.size() < own->entries().size() + own->items().size();
  return lacking || refused || draft.fields.is_refused("options");
}

void read_answer_of(Reading& reading, const Node& answer, Question& question) {
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      read_choice_answer(reading, answer, question);
      return;
    case QuestionType::judge:
      read_judge_answer(reading, answer, question);
      return;
    case QuestionType::fill:
      read_fill_answer(reading, answer, question);
      return;
    case QuestionType::short_answer:
    case QuestionType::case_study:
    case QuestionType::given:
      return;  // rubrics and given points are read with their fields
  }
}

void take_answer(Reading& reading, Draft& draft) {
  Question& question = draft.question;
  const Node* answer = draft.fields.find("answer");
  question.answer_where = answer != nullptr ? answer->where : question.where;
  question.fill.any_order = flag_field(reading, draft.fields, "any_order", draft.scope.any_order);
  const Node* match = draft.fields.find("match");
  question.fill.match =
      match != nullptr ? read_matching(reading, *match, draft.scope.match) : draft.scope.match;
  if (question.type == QuestionType::short_answer || question.type == QuestionType::case_study) {
    read_rubric(reading, draft.fields, question);
  } else if (question.type == QuestionType::given) {
    question.keyed = true;
    question.min_points =
        number_field(reading, draft.fields, "min", Sign::any).value_or(draft.scope.min_points);
  } else if (answer != nullptr) {
    Sink ignored;
    Reading quiet{reading.bank, ignored};
    read_answer_of(are_options_damaged(reading, draft) ? quiet : reading, *answer, question);
    if (question.type == QuestionType::fill) {
      check_stem_blanks(reading, question);
    }
  } else if (question.scored && !draft.fields.is_refused("answer") && !reading.lines_lost) {
    reading.sink.report(rules::unkeyed, question.where, text(msg::unkeyed, visible(question.id)),
                        text(msg::unkeyed_help));
  }
}

/// Points from the nearest statement. Blanks are counted already.
void take_points(Reading& reading, Draft& draft) {
  Question& question = draft.question;
  std::optional<Rational> points = points_field(reading, draft.fields, "points");
  std::optional<Rational> per_blank;
  if (question.type == QuestionType::fill) {
    per_blank = points_field(reading, draft.fields, "points_per_blank");
  }
  if (!points && !per_blank) {
    points = draft.scope.points;
    per_blank = question.type == QuestionType::fill ? draft.scope.points_per_blank : std::nullopt;
  }
  const std::size_t slots = question.fill.slots();
  if (per_blank && slots > 0) {
    const Rational sum = *per_blank * Rational(static_cast<std::int64_t>(slots));
    if (points && *points != sum && !reading.points_unknown) {
      reading.sink.report(
          rules::points_mismatch, question.where,
          text(msg::blanks_mismatch, points->decimal(), slots, per_blank->decimal()));
    }
    question.fill.points_per_blank = per_blank;
    points = sum;
  } else if (per_blank && !points) {
    points = per_blank;  // nothing to count yet: an answer is missing, and that is said
  }
  question.points_stated = points.has_value();
  question.points = points.value_or(Rational(0));
}

/// What parts inherit: a type or points that a section of cases states belong to the case, not to
/// its parts.
Scope scope_of_parts(Reading& reading, const Draft& draft) {
  Scope scope = draft.scope;
  const bool case_section =
      !scope.type || *scope.type == TypeWord::case_study || *scope.type == TypeWord::open;
  if (case_section) {
    scope.type.reset();
    scope.points.reset();
  }
  for (const Field& field : field_tables::question()) {
    const Node* value = field.of_parts ? draft.fields.find(field.name) : nullptr;
    if (value != nullptr) {
      reading.sink.report(rules::field_not_for_type, value->where,
                          text(msg::idle_on_case, field.name), text(msg::idle_on_case_help));
    }
  }
  scope.scored = draft.question.scored;
  return scope;
}

std::optional<Question> read_leaf_or_case(Reading& reading, const Node& node, const Scope& scope,
                                          const Question* parent, std::int64_t number);

void read_parts(Reading& reading, Draft& draft) {
  const Node* parts = draft.fields.find("parts");
  const Scope scope = scope_of_parts(reading, draft);
  if (parts->items().empty()) {
    reading.sink.report(rules::no_questions, parts->where, text(msg::empty_parts));
  }
  std::int64_t number = 0;
  for (const Node& node : parts->items()) {
    std::optional<Question> part =
        read_leaf_or_case(reading, node, scope, &draft.question, ++number);
    if (part) {
      draft.question.parts.push_back(std::move(*part));
    }
  }
  draft.question.keyed = true;
  draft.question.policy.name = "rubric";
  draft.question.policy.where = draft.question.where;
}

void take_id(Reading& reading, Draft& draft) {
  Question& question = draft.question;
  const Node* node = draft.fields.find("id");
  std::string id = std::to_string(question.number);
  question.id_where = node != nullptr ? node->where : question.where;
  if (node != nullptr && check_id(reading, node->text(), node->where)) {
    id = node->text();
    question.id_stated = true;
  }
  question.id = draft.parent != nullptr ? draft.parent->id + "." + id : id;
}

void read_by_type(Reading& reading, Draft& draft) {
  const bool is_nested = draft.parent != nullptr && draft.question.type == QuestionType::case_study;
  if (is_nested) {
    const Node* place =
        draft.fields.has("parts") ? draft.fields.find("parts") : draft.fields.find("type");
    reading.sink.report(rules::nested_case, place != nullptr ? place->where : draft.question.where,
                        text(msg::nested_case), text(msg::nested_case_help));
    reading.points_unknown = true;
    draft.question.points_stated = true;
    return;
  }
  check_fields(reading, draft);
  if (draft.question.type == QuestionType::case_study && draft.fields.has("parts")) {
    const std::optional<Rational> stated = points_field(reading, draft.fields, "points");
    const bool case_section =
        draft.scope.type && plain_type(*draft.scope.type) == QuestionType::case_study;
    const std::optional<Rational> points = stated || !case_section ? stated : draft.scope.points;
    draft.question.points_stated = points.has_value();
    draft.question.points = points.value_or(Rational(0));
    read_parts(reading, draft);
    return;
  }
  take_options(reading, draft);
  take_answer(reading, draft);
  take_points(reading, draft);
  read_question_scoring(reading, draft.fields, draft.scope.scoring, draft.question);
}

std::optional<Question> read_leaf_or_case(Reading& reading, const Node& node, const Scope& scope,
                                          const Question* parent, std::int64_t number) {
  if (!check_shape(reading, node, kMap, parent == nullptr ? "questions" : "parts")) {
    reading.questions_missing = true;
    return std::nullopt;
  }
  const Fields fields(reading, node, field_tables::question());
  Draft draft{fields, scope, parent, Question()};
  draft.question.where = node.where;
  draft.question.number = number;
  draft.question.section = scope.section;
  take_id(reading, draft);
  read_texts(reading, draft);
  read_identity(reading, draft);
  const std::optional<QuestionType> type = resolve_type(reading, draft);
  if (type) {
    draft.question.type = *type;
    read_by_type(reading, draft);
  } else {
    reading.points_unknown = true;
    draft.question.points_stated = true;
    draft.question.keyed = true;
  }
  return std::move(draft.question);
}

}  // namespace

std::optional<Question> read_question(Reading& reading, const Node& node, const Scope& scope,
                                      std::int64_t number) {
  return read_leaf_or_case(reading, node, scope, nullptr, number);
}

Question read_key_entry(Reading& reading, std::string_view item, Span where, const Node& answer,
                        const Scope& scope) {
  const NodeEntry fields[] = {{scalar_node("id", where), scalar_node(trim(item), where)},
                              {scalar_node("answer", where), answer}};
  const Node entry = map_node({fields, std::size(fields)}, where);
  return *read_leaf_or_case(reading, entry, scope, nullptr, 0);
}

bool check_id(Reading& reading, std::string_view id, Span where) {
  bool good = !id.empty();
  for (std::size_t at = 0; at < id.size();) {
    const Decoded next = decode_utf8(id, at);
    good = good && !is_space(next.scalar);
    at += next.bytes;
  }
  if (!good) {
    reading.sink.report(rules::bad_id, where, text(msg::bad_id, visible(id)),
                        text(msg::bad_id_help));
  }
  return good;
}

}  // namespace tiku
