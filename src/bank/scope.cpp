#include "bank/scope.h"

#include "bank/fill.h"
#include "bank/messages.h"
#include "bank/options.h"
#include "bank/rules.h"
#include "bank/values.h"
#include "base/text.h"

namespace tiku {
namespace {

void read_points_scope(Reading& reading, const Fields& fields, Scope& scope) {
  const std::optional<Rational> points = points_field(reading, fields, "points");
  const std::optional<Rational> per_blank = points_field(reading, fields, "points_per_blank");
  if (points || per_blank) {
    scope.points = points;
    scope.points_per_blank = per_blank;
  }
}

bool is_for_keys_only(TypeWord word) {
  return word == TypeWord::choice || word == TypeWord::given;
}

}  // namespace

std::optional<TypeWord> read_type(Reading& reading, const Fields& fields, bool& refused) {
  const Node* node = fields.find("type");
  refused = refused || fields.is_refused("type");
  if (node == nullptr) {
    return std::nullopt;
  }
  const std::optional<TypeWord> word = parse_type(node->text());
  if (!word) {
    const std::string_view near = suggest(trim(node->text()), type_names());
    reading.sink.report(
        rules::unknown_type, node->where, text(msg::unknown_type, visible(node->text())),
        near.empty() ? text(msg::unknown_type_help) : text(msg::did_you_mean, near));
  } else if (is_for_keys_only(*word) && !reading.is_key()) {
    reading.sink.report(rules::unknown_type, node->where,
                        text(msg::type_for_keys, visible(node->text())),
                        text(msg::unknown_type_help));
  } else {
    return word;
  }
  refused = true;
  return std::nullopt;
}

void read_scope(Reading& reading, const Fields& fields, Scope& scope) {
  bool refused = false;
  const std::optional<TypeWord> type = read_type(reading, fields, refused);
  if (type || refused) {
    scope.type = type;
    scope.type_refused = refused;
  }
  read_points_scope(reading, fields, scope);
  read_scoring_scope(reading, fields, scope.scoring);
  if (const Node* options = fields.find("options")) {
    scope.options = read_options(reading, *options);
  }
  if (const Node* match = fields.find("match")) {
    scope.match = read_matching(reading, *match, scope.match);
  }
  if (const std::optional<Rational> least = number_field(reading, fields, "min", Sign::any)) {
    scope.min_points = *least;
  }
  scope.any_order = flag_field(reading, fields, "any_order", scope.any_order);
  scope.scored = flag_field(reading, fields, "scored", scope.scored);
  scope.tags = fields.has("tags") ? texts_field(reading, fields, "tags") : scope.tags;
  scope.difficulty = fields.has("difficulty") ? text_field(fields, "difficulty") : scope.difficulty;
  scope.source = fields.has("source") ? text_field(fields, "source") : scope.source;
}

}  // namespace tiku
