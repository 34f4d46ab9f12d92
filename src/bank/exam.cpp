#include "bank/exam.h"

#include <algorithm>

#include "bank/field_tables.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "bank/totals.h"
#include "bank/values.h"
#include "bank/words.h"
#include "base/text.h"

namespace tiku {
namespace {

std::optional<std::int64_t> take_number(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  if (end == 0 || end > 5) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  for (const char digit : text.substr(0, end)) {
    value = value * 10 + (digit - '0');
  }
  text.remove_prefix(end);
  return value;
}

std::vector<std::string_view> section_titles(const Bank& bank) {
  std::vector<std::string_view> titles;
  for (const Section& section : bank.sections) {
    titles.push_back(section.title);
  }
  return titles;
}

/// The section of that title; a type (单选) names the one section whose questions are all of it.
std::int64_t find_section(const Bank& bank, std::string_view name) {
  for (std::size_t i = 0; i < bank.sections.size(); ++i) {
    if (bank.sections[i].title == name) {
      return static_cast<std::int64_t>(i);
    }
  }
  const std::optional<TypeWord> word = parse_type(name);
  const std::optional<QuestionType> type = word ? plain_type(*word) : std::nullopt;
  std::int64_t found = -1;
  for (std::size_t i = 0; type && i < bank.sections.size(); ++i) {
    if (section_has_only(bank, i, *type)) {
      if (found >= 0) {
        return -1;
      }
      found = static_cast<std::int64_t>(i);
    }
  }
  return found;
}

std::int64_t resolve_section(Reading& reading, const Node& key) {
  const std::string_view name = trim(key.text());
  const std::int64_t index = find_section(reading.bank, name);
  if (index < 0 && !reading.questions_missing) {
    const std::string_view near = suggest(name, section_titles(reading.bank));
    reading.sink.report(
        rules::unknown_section, key.where, text(msg::unknown_section, visible(name)),
        near.empty() ? text(msg::unknown_section_help) : text(msg::did_you_mean, visible(near)));
  }
  return index;
}

/// Reports a pass mark that nobody can reach.
void check_reachable(Reading& reading, const Amount& least, const std::optional<Rational>& most,
                     Span where) {
  if (least.is_share && least.value > Rational(1)) {
    reading.sink.report(rules::pass_above_total, where, text(msg::pass_above_all));
  } else if (!least.is_share && most && least.value > *most && !reading.points_unknown) {
    reading.sink.report(rules::pass_above_total, where,
                        text(msg::pass_above_total, least.value.decimal(), most->decimal()));
  }
}

/// Reports 0.6 and 0.6% where 60% is meant.
void check_not_too_low(Reading& reading, const Amount& least, const std::optional<Rational>& most,
                       Span where) {
  const Rational smallest_paper = 5;  // of fewer points a part of one may be a mark
  const Rational percent = least.value * Rational(100);
  if (least.is_share && percent < Rational(1)) {
    reading.sink.report(rules::pass_mark_too_low, where,
                        text(msg::pass_share_low, percent.decimal()),
                        text(msg::pass_low_help, (percent * Rational(100)).decimal()));
  } else if (!least.is_share && least.value < Rational(1) && most && *most >= smallest_paper &&
             !reading.points_unknown) {
    reading.sink.report(rules::pass_mark_too_low, where,
                        text(msg::pass_points_low, least.value.decimal(), most->decimal()),
                        text(msg::pass_low_help, percent.decimal()));
  }
}

std::optional<Amount> read_pass_mark(Reading& reading, const Node& node,
                                     const std::optional<Rational>& most) {
  const std::optional<Amount> least = read_amount(reading, node, "pass", Sign::positive);
  if (least) {
    check_reachable(reading, *least, most, node.where);
    check_not_too_low(reading, *least, most, node.where);
  }
  return least;
}

void read_pass(Reading& reading, const Node& node, const std::optional<Rational>& total) {
  PassRule& pass = reading.bank.exam.pass;
  if (node.is_scalar()) {
    pass.total = read_pass_mark(reading, node, total);
    return;
  }
  const Fields fields(reading, node, field_tables::pass());
  if (const Node* least = fields.find("total")) {
    pass.total = read_pass_mark(reading, *least, total);
  }
  const Node* sections = fields.find("sections");
  for (std::size_t i = 0; sections != nullptr && i < sections->entries().size(); ++i) {
    const NodeEntry& entry = sections->entries()[i];
    const std::int64_t index = resolve_section(reading, entry.key);
    const std::optional<Rational> most =
        index < 0 ? std::nullopt : section_total(reading.bank, index);
    const std::optional<Amount> least = read_pass_mark(reading, entry.value, most);
    if (least && index >= 0) {
      pass.sections.push_back(
          {reading.bank.sections[static_cast<std::size_t>(index)].title, *least, entry.key.where});
    }
  }
}

void read_draw_rule(Reading& reading, const NodeEntry& entry) {
  const std::int64_t index = resolve_section(reading, entry.key);
  if (!check_shape(reading, entry.value, kScalar, "draw")) {
    return;
  }
  const std::optional<Rational> count = parse_number(entry.value.text());
  if (!count || !count->is_integer() || *count < Rational(1)) {
    reading.sink.report(rules::bad_number, entry.value.where,
                        text(msg::not_a_whole_number, "draw", 1, visible(entry.value.text())));
    return;
  }
  if (index < 0) {
    return;
  }
  const std::int64_t held = section_size(reading.bank, index);
  if (*count > Rational(held) && !reading.questions_missing) {
    reading.sink.report(rules::asks_for_too_many, entry.value.where,
                        text(msg::draw_above_section, count->floor(), held));
    return;
  }
  reading.bank.exam.draw.push_back({reading.bank.sections[static_cast<std::size_t>(index)].title,
                                    count->floor(), entry.key.where});
}

void read_total(Reading& reading, const Fields& fields) {
  const Node* node = fields.find("total");
  if (node == nullptr) {
    return;
  }
  reading.bank.exam.total = read_number(reading, *node, "total", Sign::positive);
  const std::optional<Rational> sum = paper_total(reading.bank);
  const bool can_check = sum && !reading.points_unknown && !reading.questions_missing;
  if (reading.bank.exam.total && can_check && *reading.bank.exam.total != *sum) {
    reading.sink.report(
        rules::total_mismatch, node->where,
        text(msg::total_mismatch, reading.bank.exam.total->decimal(), sum->decimal()),
        text(msg::total_mismatch_help));
  }
}

void read_duration(Reading& reading, const Fields& fields) {
  const Node* node = fields.find("duration");
  if (node == nullptr) {
    return;
  }
  reading.bank.exam.duration_minutes = parse_duration(node->text());
  if (!reading.bank.exam.duration_minutes) {
    reading.sink.report(rules::bad_value, node->where,
                        text(msg::bad_value, "duration", visible(node->text())),
                        text(msg::duration_help));
  }
}

}  // namespace

std::optional<std::int64_t> parse_duration(std::string_view text) {
  const std::string folded = fold_case(fold_width(trim(text)));
  std::string_view rest = folded;
  std::optional<std::int64_t> number = take_number(rest);
  if (!number) {
    return std::nullopt;
  }
  std::int64_t minutes = 0;
  if (!rest.empty() && rest.front() == 'h') {
    minutes = *number * 60;
    rest.remove_prefix(1);
    number = rest.empty() ? std::optional<std::int64_t>(0) : take_number(rest);
    if (!number || (rest.empty() && *number != 0)) {
      return std::nullopt;
    }
  }
  if (!rest.empty() && rest != "m") {
    return std::nullopt;
  }
  minutes += *number;
  return minutes > 0 ? std::optional<std::int64_t>(minutes) : std::nullopt;
}

void read_exam(Reading& reading, const Node& node) {
  const Fields fields(reading, node, field_tables::exam());
  Exam& exam = reading.bank.exam;
  exam.code = text_field(fields, "code");
  exam.instructions = text_field(fields, "instructions");
  exam.instructions_where = field_place(fields, "instructions");
  read_duration(reading, fields);
  if (const Node* draw = fields.find("draw")) {
    for (const NodeEntry& entry : draw->entries()) {
      read_draw_rule(reading, entry);
    }
  }
  read_total(reading, fields);
  if (const Node* pass = fields.find("pass")) {
    const std::optional<Rational> sum = paper_total(reading.bank);
    read_pass(reading, *pass, exam.total && !sum ? exam.total : sum);
  }
}

}  // namespace tiku
