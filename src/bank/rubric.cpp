#include "bank/rubric.h"

#include <algorithm>

#include "bank/field_tables.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "bank/values.h"
#include "base/text.h"

namespace tiku {
namespace {

void read_rubric_point(Reading& reading, const Node& node, Rubric& rubric) {
  if (!check_shape(reading, node, kMap, "rubric")) {
    return;
  }
  const Fields fields(reading, node, field_tables::rubric_point());
  RubricPoint point;
  point.where = node.where;
  point.any = texts_field(reading, fields, "any");
  point.all = texts_field(reading, fields, "all");
  point.forbidden = texts_field(reading, fields, "not");
  const std::optional<Rational> points = number_field(reading, fields, "points", Sign::positive);
  if (!fields.has("points") && !fields.is_refused("points")) {
    reading.sink.report(rules::missing_points, node.where, text(msg::rubric_without_points));
  }
  const bool has_phrase = !point.any.empty() || !point.all.empty();
  if (!has_phrase && !fields.is_refused("any") && !fields.is_refused("all")) {
    reading.sink.report(rules::empty_rubric_point, node.where, text(msg::empty_rubric_point),
                        text(msg::empty_rubric_point_help));
  }
  point.points = points.value_or(Rational(0));
  rubric.points.push_back(std::move(point));
}

void read_length(Reading& reading, const Node& node, Rubric& rubric) {
  const Fields fields(reading, node, field_tables::length());
  rubric.min_length = whole_field(reading, fields, "min", 1);
  rubric.max_length = whole_field(reading, fields, "max", 1);
  if (rubric.min_length && rubric.max_length && *rubric.min_length > *rubric.max_length) {
    reading.sink.report(rules::bad_range, fields.find("min")->where,
                        text(msg::bad_range, *rubric.min_length, *rubric.max_length));
  }
}

void read_need(Reading& reading, const Fields& fields, Rubric& rubric) {
  rubric.need = whole_field(reading, fields, "need", 1);
  const std::size_t listed = rubric.points.size();
  if (rubric.need && static_cast<std::size_t>(*rubric.need) > listed) {
    reading.sink.report(rules::asks_for_too_many, fields.find("need")->where,
                        text(msg::need_above_rubric, *rubric.need, listed));
    rubric.need.reset();
  }
}

}  // namespace

void read_rubric(Reading& reading, const Fields& fields, Question& question) {
  question.keyed = true;
  const Node* answer = fields.find("answer");
  if (answer != nullptr && check_shape(reading, *answer, kScalar, "answer")) {
    question.rubric.edit().reference = std::string(trim(answer->text()));
  }
  if (const Node* points = fields.find("rubric")) {
    for (const Node& node : points->items()) {
      read_rubric_point(reading, node, question.rubric.edit());
    }
  }
  read_need(reading, fields, question.rubric.edit());
  if (const Node* length = fields.find("length")) {
    read_length(reading, *length, question.rubric.edit());
  }
}

void check_rubric_points(Reading& reading, const Question& question) {
  std::vector<Rational> points;
  for (const RubricPoint& point : question.rubric->points) {
    if (point.points.is_zero()) {
      return;  // missing or wrong, and reported
    }
    points.push_back(point.points);
  }
  if (points.empty() || !question.scored) {
    return;
  }
  std::sort(points.begin(), points.end(),
            [](const Rational& a, const Rational& b) { return b < a; });
  points.resize(
      std::min(points.size(), static_cast<std::size_t>(question.rubric->need.value_or(INT32_MAX))));
  Rational reached;
  for (const Rational& value : points) {
    reached += value;
  }
  if (reached < question.points) {
    reading.sink.report(rules::rubric_too_small, question.rubric->points.front().where,
                        text(msg::rubric_too_small, reached.decimal(), question.points.decimal()));
  }
}

}  // namespace tiku
