#include "interop/flat.h"

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "interop/losses.h"

namespace tiku {
namespace {

/// `\;` and `\|`; backslashes before these signs and at the end are doubled (table_answer.h).
std::string escaped_variant(const Variant& variant) {
  if (variant.kind != Variant::Kind::text) {
    return variant.to_string();
  }
  std::string out;
  std::size_t slashes = 0;
  const std::string words = variant.to_string();
  for (const char c : words) {
    if (c == ';' || c == '|') {
      out.append(slashes + 1, '\\');
    }
    slashes = c == '\\' ? slashes + 1 : 0;
    out += c;
  }
  return out.append(slashes, '\\');
}

}  // namespace

std::string flat_stem(const Item& item) {
  return item.parent == nullptr || item.parent->stem.empty()
             ? item.question->stem
             : item.parent->stem + "\n" + item.question->stem;
}

std::string one_line(std::string_view text) {
  const std::string plain = plain_lines(text);
  std::vector<std::string> lines;
  for (const std::string_view line : split(plain, "\n")) {
    if (!trim(line).empty()) {
      lines.emplace_back(trim(line));
    }
  }
  return join(lines, " ");
}

std::string fill_cell(const FillKey& fill) {
  std::vector<std::string> blanks;
  for (const Blank& blank : fill.blanks) {
    std::vector<std::string> variants;
    for (const Variant& variant : blank) {
      variants.push_back(escaped_variant(variant));
    }
    blanks.push_back(join(variants, "|"));
  }
  return join(blanks, ";");
}

std::string label_row(const Question& question, const std::vector<std::string>& labels) {
  const bool letters = std::all_of(question.options.begin(), question.options.end(),
                                   [](const Option& option) { return option.label.size() == 1; });
  return join(labels, letters ? "" : ",");
}

std::string section_of(const Bank& bank, const Item& item) {
  const bool has =
      item.section >= 0 && static_cast<std::size_t>(item.section) < bank.sections.size();
  return has ? bank.sections[static_cast<std::size_t>(item.section)].title : std::string();
}

std::string with_backslashes(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) {
      out += '\\';
    }
    out += c;
  }
  return out;
}

std::string plain_lines(std::string_view text) {
  std::string out;
  bool first = true;
  for (const std::string_view line : split(text, "\n")) {
    std::string plain(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    std::replace(plain.begin(), plain.end(), '\t', ' ');
    out += first ? "" : "\n";
    first = false;
    out += visible(plain);
  }
  return out;
}

bool has_key(const Question& question) {
  const bool open = question.type == QuestionType::short_answer ||
                    question.type == QuestionType::case_study ||
                    question.type == QuestionType::given;
  return question.keyed && !open;
}

std::optional<NumberKey> number_key(const Variant& variant) {
  switch (variant.kind) {
    case Variant::Kind::text:
      return std::nullopt;
    case Variant::Kind::value:
      return NumberKey{
          variant.value,
          variant.tolerance.of(variant.value < Rational(0) ? -variant.value : variant.value)};
    case Variant::Kind::range:
      if (!variant.min || !variant.max) {
        return std::nullopt;
      }
      return NumberKey{(*variant.min + *variant.max) / Rational(2),
                       (*variant.max - *variant.min) / Rational(2)};
  }
  return std::nullopt;
}

bool is_number_blank(const Blank& blank) {
  return !blank.empty() && std::all_of(blank.begin(), blank.end(), [](const Variant& variant) {
    return number_key(variant).has_value();
  });
}

std::string percent_text(const Rational& share) {
  const Rational percent = share * Rational(100);
  return percent.is_exact_decimal(5) ? percent.decimal(5) : percent.fixed(5);
}

ExportLosses::ExportLosses(const Bank& bank, unsigned carried)
    : bank_(bank), losses_(losses_of(bank, carried)) {}

void ExportLosses::add(const Item& item, Text what) {
  losses_.push_back({item.question->id, std::move(what)});
}

void ExportLosses::leave_out(const Item& item, Text why) {
  std::erase_if(losses_,
                [&item](const ExportLoss& loss) { return loss.question == item.question->id; });
  losses_.push_back({item.question->id, std::move(why)});
}

std::vector<ExportLoss> ExportLosses::take() {
  std::vector<std::string> order{""};
  for (const Question& question : bank_.questions) {
    order.push_back(question.id);
    for (const Question& part : question.parts) {
      order.push_back(part.id);
    }
  }
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < order.size(); ++i) {
    places.emplace(order[i], i);
  }
  std::stable_sort(losses_.begin(), losses_.end(),
                   [&places](const ExportLoss& a, const ExportLoss& b) {
                     return places[a.question] < places[b.question];
                   });
  const auto same = [](const ExportLoss& a, const ExportLoss& b) {
    return a.question == b.question && a.what.in(Lang::en) == b.what.in(Lang::en);
  };
  losses_.erase(std::unique(losses_.begin(), losses_.end(), same), losses_.end());
  return std::move(losses_);
}

}  // namespace tiku
