// Papers to be written on: `2 Explain how a bell rings. [4]` above lines to write on. The figure in
// brackets says how many marks the question has, and numbers may stand without a sign.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The figure of `... [4]` at the end of a line, and where its bracket opens; 0 where none stands
/// there.
std::int64_t marks_at_end(std::string_view line, std::size_t& open) {
  constexpr std::size_t kLongest = 4;
  if (!line.ends_with(']')) {
    return 0;
  }
  open = line.rfind('[');
  if (open == std::string_view::npos || line.size() - open > kLongest) {
    return 0;
  }
  std::size_t at = open + 1;
  const std::int64_t marks = take_number(line, at);
  return at + 1 == line.size() ? marks : 0;
}

/// The number of a question, with a sign or without one: `2 Explain`; 0 of other lines.
std::int64_t number_of(const EnglishLines& lines, std::size_t i, std::size_t& after) {
  const LineLead lead = lines.lead(i);
  const std::string_view line = lines[i];
  if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
    after = lead.after;
    return lead.value;
  }
  std::size_t at = past_spaces(line, 0);
  const std::int64_t number =
      at < line.size() && is_ascii_digit(line[at]) ? take_number(line, at) : 0;
  after = past_spaces(line, at);
  const bool words = after > at && after < line.size() && line[after] >= 'A' && line[after] <= 'Z';
  return words ? number : 0;
}

/// `[2 marks]`, `(1 mark)`, `[3 points]`: nothing else stands on the line.
bool is_lone_marks(std::string_view line) {
  constexpr std::size_t kLongest = 12;
  constexpr std::string_view kUnits[] = {"mark", "marks", "point", "points", "pts", "pt"};
  if (line.size() > kLongest || line.size() < 5 || (line[0] != '[' && line[0] != '(')) {
    return false;  // most lines
  }
  std::size_t at = 1;
  const std::int64_t marks = take_number(line, at);
  const std::size_t unit = past_spaces(line, at);
  const std::string_view close = line[0] == '[' ? "]" : ")";
  return marks > 0 && std::any_of(std::begin(kUnits), std::end(kUnits), [&](std::string_view word) {
           return has_word(line, unit, word) && line.substr(unit + word.size()) == close;
         });
}

/// Marks below what is asked or below its options, behind the words that ask.
void join_lone_marks(EnglishLines& lines) {
  std::size_t asked = lines.size();  // the last line of what is asked
  bool has_options = false;
  for (const std::size_t i : lines.with(trait::any)) {
    const LeadKind kind = lines.lead(i).kind;
    if (asked < lines.size() && lines.has(i, trait::sign) && is_lone_marks(lines.trimmed(i))) {
      const std::string_view line = lines.trimmed(i);
      lines.set(asked, {lines[asked], " (", line.substr(1, line.size() - 2), ")"});
      lines.set(i, {});
      asked = lines.size();
    } else if (kind == LeadKind::number || kind == LeadKind::word) {
      asked = i;
      has_options = false;
    } else if (asked < lines.size()) {
      has_options = has_options || kind != LeadKind::none;
      asked = has_options ? asked : i;
    }
  }
}

struct MarkedLine {
  std::size_t line = 0;
  std::int64_t marks = 0;
};

class MarkedPaper {
 public:
  explicit MarkedPaper(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (!read()) {
      return;
    }
    for (const MarkedLine& one : marked_) {
      lines_.edit(one.line, [&one](std::string& line) {
        const std::size_t open = line.rfind('[');
        line = std::string(trim(line.substr(0, open))) + " (" + std::to_string(one.marks) +
               (one.marks == 1 ? " mark)" : " marks)");
      });
    }
    for (std::size_t i = questions_.front(); i < lines_.size(); ++i) {
      const std::string_view line = lines_.trimmed(i);
      if (has_word(line, 0, "[total") && line.ends_with(']')) {
        lines_.set(i, {});
      }
    }
    std::size_t after = 0;
    std::int64_t number = 0;
    for (const std::size_t i : questions_) {
      number_of(lines_, i, after);
      const std::string_view words = lines_[i].substr(after);
      const bool blank = words.find("__") != std::string_view::npos;
      lines_.set(i, {std::to_string(++number), blank ? ". " : ". [Short answer] ", words});
    }
  }

 private:
  /// Whether most questions end so, and the figures are no count of their own, as those of sources
  /// are.
  bool read() {
    constexpr std::size_t kFewest = 3;
    std::size_t after = 0;
    std::size_t open = 0;
    bool counts = true;
    std::size_t bracketed = 0;
    for (const std::size_t i : lines_.with(trait::mark)) {
      bracketed += marks_at_end(lines_.trimmed(i), open) > 0 ? 1U : 0U;
    }
    if (bracketed < kFewest) {
      return false;  // most documents
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view line = lines_.trimmed(i);
      const LeadKind kind = lines_.lead(i).kind;
      if (kind == LeadKind::letter || kind == LeadKind::bracket) {
        return false;  // options, or parts with marks of their own
      }
      if (number_of(lines_, i, after) == static_cast<std::int64_t>(questions_.size()) + 1) {
        questions_.push_back(i);
      }
      const std::int64_t marks = questions_.empty() ? 0 : marks_at_end(line, open);
      if (marks > 0) {
        marked_.push_back({i, marks});
        counts = counts && marks == static_cast<std::int64_t>(marked_.size());
      }
    }
    return marked_.size() >= kFewest && !counts && marked_.size() <= questions_.size() &&
           10 * marked_.size() >= 8 * questions_.size();
  }

  EnglishLines& lines_;
  std::vector<std::size_t> questions_;
  std::vector<MarkedLine> marked_;
};

}  // namespace

void spell_marks(EnglishLines& lines) {
  join_lone_marks(lines);
  MarkedPaper(lines).spell();
}

}  // namespace tiku
