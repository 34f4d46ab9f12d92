// Options of English papers that only stand on lines of their own.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "interop/text/english/key_items.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

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
  /// What stands below a line that does not end as questions do.
  std::vector<std::size_t> below;
  /// The line of a paragraph behind them; 0 where none is.
  std::size_t explanation = 0;
  /// How many stand above the only empty line among them; 0 where none or several do.
  std::size_t above_gap = 0;
  bool has_gap = false;

  /// The next line, an option where it stands below what is asked.
  void add(std::size_t line, bool is_asked, bool behind_blank) {
    if (is_asked && behind_blank) {
      above_gap = has_gap || options.empty() ? 0 : options.size();
      has_gap = !options.empty();
    }
    (is_asked ? options : below).push_back(line);
  }
};

/// Options that only stand on lines of their own, below numbered questions.
class PlainOptionLines {
 public:
  explicit PlainOptionLines(EnglishLines& lines) : lines_(lines) {}

  void letter() {
    if (!read_blocks()) {
      return;
    }
    complete_stems();
    set_remarks_apart();
    alike_ = are_alike();
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
    if (blocks_.size() < 3 || 10 * good < 8 * blocks_.size() || !alike) {
      return;
    }
    for (const PlainBlock& block : blocks_) {
      if (block.explanation > 0 && fits_options(block)) {
        lines_.set(block.explanation, {"Explanation: ", lines_[block.explanation]});
      }
      for (std::size_t i = 0; fits_options(block) && i < block.options.size(); ++i) {
        lines_.set(block.options[i], {letter_sign(static_cast<std::int64_t>(i) + 1),
                                      without_bullet(lines_[block.options[i]])});
      }
    }
  }

 private:
  /// Says whether no options have letters.
  bool read_blocks() {
    std::int64_t last = 0;
    bool asked = false;
    bool labelled = false;
    bool behind_blank = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view text = lines_.trimmed(i);
      if (text.empty()) {
        behind_blank = true;
        continue;
      }
      const bool parted = behind_blank;
      behind_blank = false;
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::letter || !lines_.row(i).empty()) {
        return false;
      }
      if (begins_question(lead, last)) {
        blocks_.emplace_back();
        last = lead.value;
        asked = ends_stem(text);
        labelled = false;
      } else if (!blocks_.empty() && !labelled) {
        PlainBlock& block = blocks_.back();
        const bool explains = parted && block.options.size() > 1 && text.size() > kLongest;
        block.explanation = explains ? i : block.explanation;
        const bool heads = parted && block.options.size() > 1 && text.ends_with(':');
        labelled = explains || heads || is_label_line(text) || begins_key(lead, text);
        asked = asked || has_box(text);
        if (!labelled) {
          block.add(i, asked, parted);
        }
        asked = asked || ends_stem(text);
      }
    }
    return true;
  }

  /// `Q1: b` behind the last question: no option of that.
  static bool begins_key(const LineLead& lead, std::string_view text) {
    const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
    return counts && lead.value == 1 && !key_items_of(text).empty();
  }

  static bool begins_question(const LineLead& lead, std::int64_t last) {
    const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
    return counts && lead.value > last && (last == 0 || lead.value <= last + 3);
  }

  /// One line that stands apart below the options of every question explains.
  void set_remarks_apart() {
    const bool alike = std::all_of(blocks_.begin(), blocks_.end(), [](const PlainBlock& block) {
      return block.above_gap > 1 && block.options.size() == block.above_gap + 1;
    });
    std::map<std::size_t, std::size_t> sizes;
    for (const PlainBlock& block : blocks_) {
      sizes[block.options.size()] += 1;
    }
    for (PlainBlock& block : blocks_) {
      // So does it where most others have as many options as stand above it.
      const bool usual = block.above_gap > 2 && block.options.size() == block.above_gap + 1 &&
                         2 * sizes[block.above_gap] > blocks_.size();
      if (alike || usual) {
        block.explanation = block.options.back();
        block.options.pop_back();
      }
    }
  }

  /// `An offer ends when it is` above as many lines as each question has options: a stem that the
  /// options complete.
  void complete_stems() {
    std::size_t options = 0;
    for (const PlainBlock& block : blocks_) {
      const std::size_t size = block.options.size();
      if (size > 0 && options > 0 && size != options) {
        return;
      }
      options = size > 0 ? size : options;
    }
    const bool alike =
        options > 2 && std::all_of(blocks_.begin(), blocks_.end(), [&](const PlainBlock& block) {
          return !block.options.empty() || block.below.size() == options;
        });
    for (PlainBlock& block : blocks_) {
      if (alike && block.options.empty()) {
        block.options = block.below;
      }
    }
  }

  static bool ends_stem(std::string_view text) {
    const bool slot = text.size() > 3 && text.ends_with(')') && text[text.size() - 3] == '(';
    return ends_asking(text) || text.ends_with('.') || slot;
  }

  bool fits_options(const PlainBlock& block) const {
    return block.options.size() > 1 && block.options.size() <= 6 && !counts_bare(block) &&
           std::all_of(block.options.begin(), block.options.end(), [this](std::size_t i) {
             return lines_.trimmed(i).size() <= (alike_ ? 3 * kLongest : kLongest) &&
                    !lines_.trimmed(i).ends_with('?');
           });
  }

  /// To be ticked: what stands behind it is an option.
  static bool has_box(std::string_view line) {
    constexpr std::string_view kBoxes[] = {"[ ] ", "( ) ", "☐ ", "□ ", "○ "};
    return std::any_of(std::begin(kBoxes), std::end(kBoxes),
                       [line](std::string_view box) { return line.starts_with(box); });
  }

  static std::string_view without_bullet(std::string_view line) {
    line = trim(line);
    for (const std::string_view bullet : kBullets) {
      if (line.starts_with(bullet)) {
        return trim(line.substr(bullet.size()));
      }
    }
    return line;
  }

  /// As many to each question, three at least: then they may be long.
  bool are_alike() const {
    return blocks_.size() > 2 && blocks_.front().options.size() > 2 &&
           std::all_of(blocks_.begin(), blocks_.end(), [this](const PlainBlock& block) {
             return block.options.size() == blocks_.front().options.size();
           });
  }

  /// `A fat` above `B weak`: these have letters.
  bool counts_bare(const PlainBlock& block) const {
    const std::string_view first = lines_.trimmed(block.options[0]);
    const std::string_view second = lines_.trimmed(block.options[1]);
    return (first.starts_with("A ") && second.starts_with("B ")) ||
           (first.starts_with("a ") && second.starts_with("b "));
  }

  static constexpr std::string_view kBullets[] = {"• ",   "- ",   "* ", "· ", "○ ",
                                                  "[ ] ", "( ) ", "☐ ", "□ ", "o "};

  /// Longer lines are no options.
  static constexpr std::size_t kLongest = 90;

  EnglishLines& lines_;
  std::vector<PlainBlock> blocks_;
  bool alike_ = false;
};

/// True above False, below a statement each, as options with letters.
void letter_truth_pairs(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::words)) {
    if (i > 0 && lines.is_word(i, "true") && i + 1 < lines.size() &&
        lines.is_word(i + 1, "false")) {
      found.push_back(i);
    }
  }
  if (found.size() < 3) {
    return;
  }
  for (const std::size_t i : found) {
    lines.set(i, {"A. ", lines.trimmed(i)});
    lines.set(i + 1, {"B. ", lines.trimmed(i + 1)});
  }
}

/// Lines without letters above one that says the right of them with its letter: `B. a phone`.
class RepeatedPlainOption {
 public:
  explicit RepeatedPlainOption(EnglishLines& lines) : lines_(lines) {}

  void letter() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
      above_.push_back(i);
    }
    if (found_.size() < 2) {
      return;
    }
    for (const Found& one : found_) {
      std::int64_t place = 0;
      for (const std::size_t line : one.options) {
        lines_.set(line, {letter_sign(++place), lines_.trimmed(line)});
      }
      lines_.set(one.answer, {"Answer: ", letter_sign(one.place).substr(0, 1)});
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.trimmed(i) == "Explanation") {
        lines_.set(i, {"Explanation:"});
      }
    }
  }

 private:
  struct Found {
    std::vector<std::size_t> options;
    std::size_t answer = 0;
    std::int64_t place = 0;
  };

  /// The option that says the same, at most eight lines above, and those around it.
  void take(std::size_t i) {
    constexpr std::size_t kMost = 8;
    if (!lines_.has(i, trait::letter_lead)) {
      return;
    }
    const LineLead lead = lines_.lead(i);
    const auto place = static_cast<std::size_t>(lead.value);
    const std::string_view words = trim(lines_[i].substr(lead.after));
    for (std::size_t back = 1; back <= std::min(kMost, above_.size()); ++back) {
      const std::size_t at = above_.size() - back;
      if (lines_.trimmed(above_[at]) != words) {
        continue;
      }
      if (at + 1 < place + 1 || above_.size() - (at + 1 - place) > kMost) {
        return;  // no line is left to ask
      }
      Found one;
      one.options.assign(above_.begin() + static_cast<std::ptrdiff_t>(at + 1 - place),
                         above_.end());
      one.answer = i;
      one.place = lead.value;
      const bool plain = one.options.size() > 1 &&
                         std::none_of(one.options.begin(), one.options.end(), [&](std::size_t o) {
                           return lines_.lead(o).kind != LeadKind::none || is_label_line(lines_[o]);
                         });
      if (plain) {
        found_.push_back(std::move(one));
      }
      return;
    }
  }

  EnglishLines& lines_;
  /// Lines with text.
  std::vector<std::size_t> above_;
  std::vector<Found> found_;
};

}  // namespace

void letter_plain_options(EnglishLines& lines) {
  RepeatedPlainOption(lines).letter();
  letter_truth_pairs(lines);
  PlainOptionLines(lines).letter();
}

}  // namespace tiku
