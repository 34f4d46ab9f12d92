#include "bank/fill.h"

#include <algorithm>
#include <optional>

#include "bank/field_tables.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "bank/values.h"
#include "base/text.h"
#include "base/utf8.h"
#include "model/blank_marks.h"

namespace tiku {
namespace {

std::optional<Amount> read_tolerance(Reading& reading, const Fields& fields) {
  const Node* node = fields.find("tolerance");
  return node == nullptr ? std::nullopt
                         : read_amount(reading, *node, "tolerance", Sign::not_negative);
}

void read_value(Reading& reading, const Fields& fields, Variant& variant) {
  variant.kind = Variant::Kind::value;
  variant.value = number_field(reading, fields, "value", Sign::any).value_or(Rational(0));
  variant.tolerance = read_tolerance(reading, fields).value_or(Amount{});
}

void read_range(Reading& reading, const Fields& fields, Variant& variant) {
  variant.kind = Variant::Kind::range;
  variant.min = number_field(reading, fields, "min", Sign::any);
  variant.max = number_field(reading, fields, "max", Sign::any);
  if (variant.min && variant.max && *variant.min > *variant.max) {
    reading.sink.report(rules::bad_range, variant.where,
                        text(msg::bad_range, variant.min->decimal(), variant.max->decimal()));
  }
}

/// Which of text, value and min/max a variant states; nothing where none or several.
std::optional<Variant::Kind> kind_of(const Fields& fields) {
  const bool is_text = fields.has("text") || fields.is_refused("text");
  const bool is_value = fields.has("value") || fields.is_refused("value");
  const bool is_range = fields.has("min") || fields.has("max") || fields.is_refused("min") ||
                        fields.is_refused("max");
  if ((is_text ? 1 : 0) + (is_value ? 1 : 0) + (is_range ? 1 : 0) != 1) {
    return std::nullopt;
  }
  return is_text ? Variant::Kind::text : is_value ? Variant::Kind::value : Variant::Kind::range;
}

Rational read_share(Reading& reading, const Fields& fields) {
  const Node* node = fields.find("share");
  if (node == nullptr) {
    return 1;
  }
  const std::optional<Amount> share = read_amount(reading, *node, "share", Sign::not_negative);
  if (share && share->value > Rational(1)) {
    reading.sink.report(rules::bad_number, node->where,
                        text(msg::share_above_one, visible(node->text())));
    return 1;
  }
  return share ? share->value : Rational(1);
}

void read_variant_map(Reading& reading, const Node& node, Blank& blank) {
  const Fields fields(reading, node, field_tables::variant());
  Variant variant;
  variant.where = node.where;
  const std::optional<Variant::Kind> kind = kind_of(fields);
  if (!kind) {
    reading.sink.report(rules::bad_answer, node.where, text(msg::unclear_variant),
                        text(msg::unclear_variant_help));
    return;
  }
  variant.unit = text_field(fields, "unit");
  variant.share = read_share(reading, fields);
  if (*kind == Variant::Kind::text) {
    variant.text = text_field(fields, "text");
    if (variant.text.empty() && !fields.is_refused("text")) {
      reading.sink.report(rules::bad_answer, node.where, text(msg::empty_answer),
                          text(msg::empty_answer_help));
      return;
    }
  } else if (*kind == Variant::Kind::value) {
    read_value(reading, fields, variant);
  } else {
    read_range(reading, fields, variant);
  }
  blank.push_back(std::move(variant));
}

void read_variant(Reading& reading, const Node& node, Blank& blank) {
  if (!check_shape(reading, node, kScalar | kMap, "answer")) {
    return;
  }
  if (node.is_map()) {
    read_variant_map(reading, node, blank);
    return;
  }
  Variant variant;
  variant.text = std::string(trim(node.text()));
  variant.where = node.where;
  if (variant.text.empty()) {
    reading.sink.report(rules::bad_answer, node.where, text(msg::empty_answer),
                        text(msg::empty_answer_help));
    return;
  }
  blank.push_back(std::move(variant));
}

Blank read_blank(Reading& reading, const Node& node) {
  Blank blank;
  if (!node.is_list()) {
    read_variant(reading, node, blank);
    return blank;
  }
  if (node.items().empty()) {
    reading.sink.report(rules::bad_answer, node.where, text(msg::empty_answer),
                        text(msg::empty_answer_help));
  }
  for (const Node& item : node.items()) {
    read_variant(reading, item, blank);
  }
  return blank;
}

void read_blanks(Reading& reading, const Node& list, Question& question) {
  if (list.items().empty()) {
    reading.sink.report(rules::bad_answer, list.where, text(msg::empty_answer),
                        text(msg::empty_answer_help));
  }
  for (const Node& item : list.items()) {
    question.fill.blanks.push_back(read_blank(reading, item));
  }
}

void read_any_of(Reading& reading, const Node& answer, Question& question) {
  const Fields fields(reading, answer, field_tables::any_of());
  question.fill.any = whole_field(reading, fields, "any", 1);
  const Node* of = fields.find("of");
  if (of == nullptr || !fields.has("any")) {
    if (!fields.is_refused("of") && !fields.is_refused("any")) {
      reading.sink.report(rules::bad_answer, answer.where, text(msg::any_needs_of),
                          text(msg::any_needs_of_help));
    }
    return;
  }
  read_blanks(reading, *of, question);
  const std::size_t listed = question.fill.blanks.size();
  if (question.fill.any && static_cast<std::size_t>(*question.fill.any) > listed) {
    reading.sink.report(rules::asks_for_too_many, fields.find("any")->where,
                        text(msg::any_above_list, *question.fill.any, listed));
    question.fill.any = static_cast<std::int64_t>(listed);
  }
}

/// Where the bracket that opens at `at` closes, if nothing but space is inside; else npos.
std::size_t empty_bracket_end(std::string_view stem, std::size_t at) {
  constexpr std::string_view kPairs[][2] = {{"（", "）"}, {"(", ")"}};
  for (const auto& [open, close] : kPairs) {
    if (stem.substr(at, open.size()) != open) {
      continue;
    }
    const std::size_t inside = at + open.size();
    std::size_t end = inside;
    for (Decoded next = decode_utf8(stem, end); end < stem.size() && is_space(next.scalar);
         next = decode_utf8(stem, end)) {
      end += next.bytes;
    }
    if (end > inside && stem.substr(end).starts_with(close)) {
      return end + close.size();
    }
  }
  return std::string_view::npos;
}

}  // namespace

void read_fill_answer(Reading& reading, const Node& answer, Question& question) {
  question.keyed = true;
  if (answer.is_list()) {
    read_blanks(reading, answer, question);
  } else if (answer.is_map() && (answer.find("any") != nullptr || answer.find("of") != nullptr)) {
    read_any_of(reading, answer, question);
  } else {
    question.fill.blanks.push_back(read_blank(reading, answer));
  }
}

Matching read_matching(Reading& reading, const Node& node, Matching inherited) {
  const Fields fields(reading, node, field_tables::matching());
  Matching match;
  match.case_matters = flag_field(reading, fields, "case", inherited.case_matters);
  match.width_matters = flag_field(reading, fields, "width", inherited.width_matters);
  match.space_matters = flag_field(reading, fields, "space", inherited.space_matters);
  match.contains = flag_field(reading, fields, "contains", inherited.contains);
  return match;
}

std::size_t count_stem_blanks(std::string_view stem) {
  std::size_t count = 0;
  BlankMark mark = find_blank_mark(stem);
  for (std::size_t at = 0; at < stem.size();) {
    const std::size_t bracket = empty_bracket_end(stem, at);
    const bool is_mark = mark.found() && at == mark.begin;
    count += is_mark || bracket != std::string_view::npos ? 1U : 0U;
    at = bracket != std::string_view::npos ? bracket : is_mark ? mark.end : at + 1;
    mark = mark.found() && mark.begin < at ? find_blank_mark(stem, std::max(at, mark.end)) : mark;
  }
  return count;
}

void check_stem_blanks(Reading& reading, const Question& question) {
  const std::size_t shown = count_stem_blanks(question.stem);
  const std::size_t wanted = question.fill.slots();
  const bool nothing_shown_is_fine = shown == 0 && (question.fill.any || wanted < 2);
  if (question.stem.empty() || wanted == 0 || shown == wanted || nothing_shown_is_fine) {
    return;
  }
  reading.sink.report(rules::blank_count, question.stem_where,
                      text(msg::blank_count, shown, wanted), text(msg::blank_count_help));
}

}  // namespace tiku
