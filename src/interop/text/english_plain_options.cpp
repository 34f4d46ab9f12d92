// Options of English papers that only stand on lines of their own.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

bool is_label_line(std::string_view line) {
  const std::size_t at = past_spaces(line, 0);
  return is_answer_line(line) || has_word(line, at, "explanation") ||
         has_word(line, at, "rationale") || line.find("答案") != std::string_view::npos;
}

/// A question, and the lines below it that may be its options.
struct PlainBlock {
  std::vector<std::size_t> options;
};

/// Options that only stand on lines of their own, below numbered questions.
class PlainOptionLines {
 public:
  explicit PlainOptionLines(std::vector<std::string>& lines) : lines_(lines) {}

  void letter() {
    read_blocks();
    std::map<std::size_t, std::size_t> counts;
    std::size_t good = 0;
    for (const PlainBlock& block : blocks_) {
      const bool fits = fits_options(block);
      good += fits ? 1U : 0U;
      counts[fits ? block.options.size() : 0] += 1;
    }
    counts.erase(0);
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    const bool alike = most != counts.end() && most->first >= 3 && 10 * most->second >= 6 * good;
    if (blocks_.size() < 3 || 10 * good < 8 * blocks_.size() || !alike || lettered_ > 0) {
      return;
    }
    for (const PlainBlock& block : blocks_) {
      for (std::size_t i = 0; fits_options(block) && i < block.options.size(); ++i) {
        std::string& line = lines_[block.options[i]];
        line = letter_sign(static_cast<std::int64_t>(i) + 1) + std::string(trim(line));
      }
    }
  }

 private:
  void read_blocks() {
    std::int64_t last = 0;
    bool asked = false;
    bool labelled = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view text = trim(lines_[i]);
      if (text.empty()) {
        continue;
      }
      const LineLead lead = read_lead(text);
      lettered_ += lead.kind == LeadKind::letter || !options_in_row(text).empty() ? 1U : 0U;
      const bool next = (lead.kind == LeadKind::number || lead.kind == LeadKind::word) &&
                        lead.value > last && (last == 0 || lead.value <= last + 3);
      if (next) {
        blocks_.emplace_back();
        last = lead.value;
        asked = ends_stem(text);
        labelled = false;
      } else if (!blocks_.empty() && !labelled) {
        labelled = is_label_line(text);
        if (!labelled && asked) {
          blocks_.back().options.push_back(i);
        }
        asked = asked || ends_stem(text);
      }
    }
  }

  static bool ends_stem(std::string_view text) {
    const bool slot = text.size() > 3 && text.ends_with(')') && text[text.size() - 3] == '(';
    return ends_asking(text) || text.ends_with('.') || slot;
  }

  bool fits_options(const PlainBlock& block) const {
    constexpr std::size_t kLongest = 90;
    return block.options.size() > 1 && block.options.size() <= 6 && !counts_bare(block) &&
           std::all_of(block.options.begin(), block.options.end(), [this](std::size_t i) {
             return trim(lines_[i]).size() <= kLongest && !trim(lines_[i]).ends_with('?');
           });
  }

  /// `A fat` above `B weak`: these have letters.
  bool counts_bare(const PlainBlock& block) const {
    const std::string_view first = trim(lines_[block.options[0]]);
    const std::string_view second = trim(lines_[block.options[1]]);
    return (first.starts_with("A ") && second.starts_with("B ")) ||
           (first.starts_with("a ") && second.starts_with("b "));
  }

  std::vector<std::string>& lines_;
  std::vector<PlainBlock> blocks_;
  std::size_t lettered_ = 0;
};

}  // namespace

void letter_plain_options(std::vector<std::string>& lines) {
  PlainOptionLines(lines).letter();
}

}  // namespace tiku
