// Options of which the first one stands behind what is asked: `2. A bell is a. loud` above
// `b. quiet`.
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Where the first option begins within a line, and its text.
struct InnerOption {
  std::size_t begin = 0;
  std::size_t after = 0;
};

/// The last letter A on the line that looks like the options below it.
std::optional<InnerOption> inner_option(std::string_view line, char letter, char sign,
                                        bool bracket) {
  for (std::size_t at = line.size(); at-- > 1;) {
    const bool parted = line[at - 1] == (bracket ? '(' : ' ');
    if (line[at] == letter && parted && at + 2 < line.size() && line[at + 1] == sign &&
        (line[at + 2] == ' ' || !bracket)) {
      const InnerOption found{at - (bracket ? 1U : 0U), past_spaces(line, at + 2)};
      const bool words = found.begin > 0 && found.after < line.size();
      return words ? std::optional(found) : std::nullopt;
    }
  }
  return std::nullopt;
}

class FirstOptions {
 public:
  explicit FirstOptions(EnglishLines& lines) : lines_(lines) {}

  void part() {
    std::size_t above = 0;
    bool has_above = false;
    for (const std::size_t i : lines_.with(trait::any)) {
      const bool second = lines_.has(i, trait::letter_lead) && lines_.lead(i).value == 2;
      if (second && has_above && lines_.lead(above).kind != LeadKind::letter &&
          lines_.row(above).empty()) {
        take(above, i);
      }
      above = i;
      has_above = true;
    }
  }

 private:
  void take(std::size_t stem, std::size_t second) {
    const LineLead lead = lines_.lead(second);
    const bool bracket = lines_[second][lead.begin] == '(';
    const bool small = lines_[second][lead.begin + (bracket ? 1 : 0)] >= 'a';
    const std::optional<InnerOption> first =
        inner_option(lines_[stem], small ? 'a' : 'A', lead.sign, bracket);
    if (!first || first->begin <= lines_.lead(stem).after) {
      return;
    }
    const std::string_view line = lines_[stem];
    lines_.set(stem, {trim(line.substr(0, first->begin)), " A. ", line.substr(first->after)});
    std::int64_t place = 2;
    for (std::size_t i = second; i < lines_.size(); ++i) {
      const LineLead next = lines_.lead(i);
      if (lines_.is_blank(i)) {
        continue;
      }
      if (next.kind != LeadKind::letter || next.value != place) {
        break;
      }
      lines_.set(i, {letter_sign(place++), lines_[i].substr(next.after)});
    }
  }

  EnglishLines& lines_;
};

}  // namespace

void part_first_options(EnglishLines& lines) {
  FirstOptions(lines).part();
}

}  // namespace tiku
