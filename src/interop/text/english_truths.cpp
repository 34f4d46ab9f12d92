// Statements of papers in other languages, which are judged in words of their own: `Vrai ou faux
// ?` above them, `3. FAUX` in their key.
#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

/// No word that says true or false is longer, nor is there a line that asks for it.
constexpr std::size_t kLongestWord = 24;
constexpr std::size_t kLongestHead = 60;

/// What the words say, but for what ends a sentence.
std::optional<bool> truth_of(std::string_view words) {
  words = trim(words);
  words.remove_suffix(words.ends_with('.') || words.ends_with(';') ? 1 : 0);
  return words.empty() || words.size() > kLongestWord ? std::nullopt
                                                      : foreign_truth(fold_case(words));
}

/// Where the answer begins on a line that has nothing else: behind its number, or its label.
std::size_t answer_begin(const EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kLabel = "Answer: ";
  const LineLead lead = lines.lead(i);
  if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
    return lead.after;
  }
  return lines[i].starts_with(kLabel) ? kLabel.size() : std::string_view::npos;
}

/// `Vrai ou faux ?` alone on a line.
bool asks_truth(const EnglishLines& lines, std::size_t i) {
  const LineLead lead = lines.lead(i);
  const std::string_view line = lines.trimmed(i);
  return lead.kind == LeadKind::none && line.size() <= kLongestHead && names_foreign_truths(line);
}

class ForeignTruths {
 public:
  explicit ForeignTruths(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    find();
    // Where they are options to choose from, an answer repeats the words of one.
    if (are_options_) {
      return;
    }
    for (const Found& one : found_) {
      lines_.set(one.line, {lines_[one.line].substr(0, one.begin), one.truth ? "True" : "False"});
    }
  }

 private:
  struct Found {
    std::size_t line = 0;
    std::size_t begin = 0;
    bool truth = false;
  };

  void find() {
    for (std::size_t i = 0; i < lines_.size() && !are_options_; ++i) {
      if (lines_.is_blank(i) || lines_.trimmed(i).size() > kLongestHead) {
        continue;  // most lines
      }
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::letter) {
        are_options_ = truth_of(lines_[i].substr(lead.after)).has_value();
        continue;
      }
      const std::size_t begin = answer_begin(lines_, i);
      const std::optional<bool> truth =
          begin == std::string_view::npos ? std::nullopt : truth_of(lines_[i].substr(begin));
      if (truth) {
        found_.push_back({i, begin, *truth});
      }
    }
  }

  EnglishLines& lines_;
  std::vector<Found> found_;
  bool are_options_ = false;
};

/// The heading of statements as English papers have it.
void spell_headings(EnglishLines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines.is_blank(i) && asks_truth(lines, i)) {
      lines.set(i, {"True or false (", lines.trimmed(i), ")"});
    }
  }
}

}  // namespace

void spell_foreign_truths(EnglishLines& lines) {
  ForeignTruths(lines).spell();
  spell_headings(lines);
}

}  // namespace tiku
