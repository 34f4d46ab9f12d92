#include "bank/diff_values.h"

#include "base/text.h"

namespace tiku {
namespace {

/// A text that could be taken for several, or for a map, stands in quotes.
std::string clear_text(const std::string& text) {
  if (text.find_first_of("|;,{}[]\"\\") == std::string::npos) {
    return text;
  }
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c == '"' || c == '\\' ? "\\" : "";
    quoted += c;
  }
  return quoted + "\"";
}

std::string map_text(const std::vector<std::string>& entries) {
  return "{" + join(entries, ", ") + "}";
}

void add_list(std::vector<std::string>& entries, std::string_view name,
              const std::vector<std::string>& values) {
  std::vector<std::string> shown;
  for (const std::string& value : values) {
    shown.push_back(clear_text(value));
  }
  if (!values.empty()) {
    entries.push_back(std::string(name) + ": [" + join(shown, ", ") + "]");
  }
}

void add_number(std::vector<std::string>& entries, std::string_view name, const Rational& value) {
  entries.push_back(std::string(name) + ": " + exact_number(value));
}

std::string option_points_text(const PolicySpec& policy) {
  std::vector<std::string> points;
  for (const PolicySpec::OptionPoints& option : policy.map->points) {
    add_number(points, option.label, option.points);
  }
  return "option_map: " + map_text(points);
}

}  // namespace

std::string exact_number(const Rational& value) {
  return value.is_exact_decimal(6) ? value.decimal(6) : value.fraction();
}

std::string amount_text(const Amount& amount) {
  return amount.is_share ? exact_number(amount.value * Rational(100)) + "%"
                         : exact_number(amount.value);
}

std::string policy_text(const PolicySpec& policy) {
  const bool is_map = policy.name == "option_map";
  std::string name =
      policy.argument ? policy.name + "(" + amount_text(*policy.argument) + ")" : policy.name;
  if (!is_map && policy.blank->is_zero() && policy.invalid->is_zero()) {
    return name;
  }
  std::vector<std::string> entries{is_map ? option_points_text(policy) : "policy: " + name};
  if (is_map) {
    add_number(entries, "other", policy.map->other);
  }
  if (policy.map->min) {
    add_number(entries, "min", *policy.map->min);
  }
  if (policy.map->max) {
    add_number(entries, "max", *policy.map->max);
  }
  if (!policy.blank->is_zero()) {
    add_number(entries, "blank", *policy.blank);
  }
  if (!policy.invalid->is_zero()) {
    add_number(entries, "invalid", *policy.invalid);
  }
  return map_text(entries);
}

std::string variant_text(const Variant& variant) {
  const bool whole = variant.share == Rational(1);
  std::vector<std::string> entries;
  switch (variant.kind) {
    case Variant::Kind::text:
      if (whole && variant.unit.empty()) {
        return clear_text(variant.text);
      }
      entries.push_back("text: " + clear_text(variant.text));
      break;
    case Variant::Kind::value:
      add_number(entries, "value", variant.value);
      if (!variant.tolerance.value.is_zero()) {
        entries.push_back("tolerance: " + amount_text(variant.tolerance));
      }
      break;
    case Variant::Kind::range:
      if (variant.min) {
        add_number(entries, "min", *variant.min);
      }
      if (variant.max) {
        add_number(entries, "max", *variant.max);
      }
      break;
  }
  if (!variant.unit.empty()) {
    entries.push_back("unit: " + clear_text(variant.unit));
  }
  if (!whole) {
    add_number(entries, "share", variant.share);
  }
  return map_text(entries);
}

std::string blanks_text(const FillKey& key) {
  std::vector<std::string> blanks;
  for (const Blank& blank : key.blanks) {
    std::vector<std::string> variants;
    for (const Variant& variant : blank) {
      variants.push_back(variant_text(variant));
    }
    blanks.push_back(join(variants, " | "));
  }
  const std::string list = join(blanks, "; ");
  return key.any ? "{any: " + std::to_string(*key.any) + ", of: " + list + "}" : list;
}

std::string rubric_text(const RubricPoint& point) {
  std::vector<std::string> entries;
  add_number(entries, "points", point.points);
  add_list(entries, "any", point.any);
  add_list(entries, "all", point.all);
  add_list(entries, "not", point.forbidden);
  return map_text(entries);
}

std::string matching_text(const Matching& match) {
  std::vector<std::string> flags;
  const std::pair<bool, const char*> known[] = {{match.case_matters, "case: true"},
                                                {match.width_matters, "width: true"},
                                                {match.space_matters, "space: true"},
                                                {match.contains, "contains: true"}};
  for (const auto& [set, name] : known) {
    if (set) {
      flags.emplace_back(name);
    }
  }
  return flags.empty() ? std::string() : map_text(flags);
}

}  // namespace tiku
