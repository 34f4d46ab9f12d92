// Lists of answers at the ends of English papers.
#include <algorithm>
#include <optional>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/key_items.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kLeast = 3;

std::string spelt(const std::vector<KeyItem>& items) {
  std::string out;
  for (const KeyItem& item : items) {
    out += (out.empty() ? "" : "  ") + std::to_string(item.number) + ". " + item.answer;
  }
  return out;
}

/// Whether the line names answers: Answer key, Answers are below.
bool names_answers(std::string_view line) {
  constexpr std::size_t kLongest = 100;
  line = line.substr(0, kLongest);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool begins = at == 0 || !is_ascii_letter(line[at - 1]);
    if (begins && (has_word(line, at, "answer") || has_word(line, at, "key") ||
                   has_word(line, at, "solution"))) {
      return true;
    }
  }
  return false;
}

/// Grading scale, Seat numbers, Notes des élèves: letters below it are given to people.
bool names_marks(std::string_view line) {
  constexpr std::string_view kWords[] = {"grade",  "grading", "seat",  "group",   "team",
                                         "room",   "rubric",  "scale", "results", "scores",
                                         "pupil",  "student", "notes", "notas",   "noten",
                                         "barème", "voti",    "level", "class",   "calificaciones"};
  constexpr std::size_t kLongest = 50;
  for (std::size_t at = 0; at < line.size() && line.size() <= kLongest; ++at) {
    const auto begins = [&](std::string_view word) { return has_word(line, at, word); };
    if ((at == 0 || !is_ascii_letter(line[at - 1])) &&
        std::any_of(std::begin(kWords), std::end(kWords), begins)) {
      return true;
    }
  }
  return false;
}

class KeyBlocks {
 public:
  explicit KeyBlocks(EnglishLines& lines) : lines_(lines) {}

  void label() {
    for (std::size_t i = lines_.next_filled(0); i < lines_.size(); i = lines_.next_filled(i)) {
      // Few lines do, and none without a digit or a bar.
      const std::size_t end = lines_.has(i, trait::digit | trait::cells) ? key_end(i) : 0;
      if (end > i) {
        above_ = kNone;
        first_number_ = 0;
        asked_.clear();
        i = end;
        continue;
      }
      if (lines_.has(i, trait::sign) && lines_[i].starts_with('#') && is_answers_label(lines_[i])) {
        lines_.set(i, {lines_[i].substr(lines_[i].find_first_not_of("# \t"))});  // words may follow
      }
      has_options_ =
          has_options_ || lines_.lead(i).kind == LeadKind::letter || !lines_.row(i).empty();
      const LineLead lead = lines_.lead(i);
      const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
      first_number_ = first_number_ == 0 && counts ? lead.value : first_number_;
      if (counts && (asked_.empty() || lead.value == asked_.back().number + 1)) {
        asked_.push_back({lead.value, kNone});
      } else if (!asked_.empty() && (lead.kind == LeadKind::letter || !lines_.row(i).empty() ||
                                     goes_on_letter_above())) {
        asked_.back().options_end = i;
      }
      above_ = i++;
    }
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  /// Whether the line above is the bare letter of the last option: this one is its text.
  bool goes_on_letter_above() const {
    return above_ != kNone && above_ == asked_.back().options_end && lines_.is_bare_letter(above_);
  }

  /// A question behind the last key.
  struct Asked {
    std::int64_t number = 0;
    /// Its last line with an option.
    std::size_t options_end = kNone;
  };

  /// Where the list of answers ends that begins with the line, of whatever kind; 0 where none does.
  std::size_t key_end(std::size_t i) {
    const bool answers = !key_items_of(behind_head(i, i)).empty();
    const std::size_t listed = answers ? std::max(list(i), columns(i)) : 0;
    return std::max({listed, rows(i), grid(i), told(i)});
  }

  /// Writes the label before the line, where none stands above it.
  void head(std::size_t first) {
    clear_headings(first);
    const bool labelled = above_ != kNone && is_answers_label(lines_[above_]);
    if (labelled) {
      lines_.set(above_, {lines_[above_].substr(lines_[above_].find_first_not_of("# \t"))});
    } else if (above_ != kNone && past_key_head(lines_[above_]) == lines_[above_].size() &&
               !lines_.counts_on_options(above_)) {
      lines_.set(above_, {"Answers:"});
    } else {
      lines_.set(first, {"Answers: ", lines_[first]});
    }
  }

  /// Solution, ANSWER: words alone on their lines right above the list.
  void clear_headings(std::size_t first) {
    constexpr std::string_view kWords[] = {"solution", "solutions", "answer",
                                           "key",      "keys",      "answer sheet"};
    for (std::size_t i = first; i-- > 0;) {
      const bool heading =
          std::any_of(std::begin(kWords), std::end(kWords),
                      [&](std::string_view word) { return lines_.is_word(i, word); });
      if (!lines_.is_blank(i) && !heading) {
        above_ = i;
        return;
      }
      lines_.set(i, {});
    }
  }

  bool is_announced() const {
    return above_ != kNone && names_answers(lines_[above_]) && !lines_.counts_on_options(above_);
  }

  /// The line, the first one without a heading before its answers.
  std::string_view behind_head(std::size_t i, std::size_t first) const {
    const std::string_view line = lines_.trimmed(i);
    const bool heads = i == first && lines_.has(i, trait::answer);
    const std::optional<std::size_t> behind = heads ? past_key_head(line) : std::nullopt;
    return trim(line.substr(behind ? *behind : 0));
  }

  /// Lines of nothing but answers, counting from 1, or from the first question behind the last key
  /// on, below words for answers or up to the last question. Where they end; 0 where there are
  /// none.
  std::size_t list(std::size_t first) {
    std::vector<std::size_t> taken;
    std::vector<std::vector<KeyItem>> items;
    std::int64_t last = 0;
    const bool announced = is_announced();
    if (first_number_ > 1 && (announced || has_options_)) {
      const std::vector<KeyItem> found = key_items_of(behind_head(first, first));
      last = !found.empty() && found.front().number == first_number_ ? first_number_ - 1 : 0;
    }
    std::size_t count = 0;
    for (std::size_t i = first; i < lines_.size(); i = lines_.next_filled(i + 1)) {
      std::vector<KeyItem> found = key_items_of(behind_head(i, first));
      const bool counts =
          !found.empty() && std::all_of(found.begin(), found.end(),
                                        [&](const KeyItem& item) { return item.number == ++last; });
      if (!counts) {
        break;
      }
      taken.push_back(i);
      count += found.size();
      items.push_back(std::move(found));
    }
    const bool first_list = count > 0 && items.front().front().number == 1;
    if (answer_asked(items, taken)) {
      return taken.back() + 1;
    }
    if (count < kLeast || !(announced || (has_options_ && first_list))) {
      return 0;
    }
    if (!announced && above_ != kNone && !lines_.counts_on_options(above_) &&
        names_marks(lines_[above_])) {
      for (const std::size_t i : taken) {
        lines_.set(i, {});
      }
      return taken.back() + 1;
    }
    for (std::size_t k = 0; k < taken.size(); ++k) {
      lines_.set(taken[k], {spelt(items[k])});
    }
    head(first);
    return taken.back() + 1;
  }

  /// Between questions that count on, or below the last of those that did, a list of answers is of
  /// those right above it: behind them they stand. Whether it is one.
  bool answer_asked(const std::vector<std::vector<KeyItem>>& items,
                    const std::vector<std::size_t>& taken) {
    std::vector<const KeyItem*> all;
    for (const std::vector<KeyItem>& line : items) {
      for (const KeyItem& item : line) {
        all.push_back(&item);
      }
    }
    if (all.size() < 2 || all.size() != asked_.size()) {
      return false;
    }
    for (std::size_t k = 0; k < all.size(); ++k) {
      if (all[k]->number != asked_[k].number || asked_[k].options_end == kNone) {
        return false;
      }
    }
    const std::size_t next = lines_.next_filled(taken.back() + 1);
    const bool counts_on = next < lines_.size() && lines_.lead(next).kind == LeadKind::number &&
                           lines_.lead(next).value == asked_.back().number + 1;
    if (!counts_on && asked_.front().number == 1) {
      return false;  // the only list, or that of a paper
    }
    if (is_announced()) {
      lines_.set(above_, {});
    }
    for (std::size_t k = 0; k < all.size(); ++k) {
      const std::size_t line = asked_[k].options_end;
      lines_.set(line, {lines_[line], " Answer: ", all[k]->answer});
    }
    for (const std::size_t i : taken) {
      lines_.set(i, {});
    }
    return true;
  }

  /// `1. B  4. A` above `2. C  5. D`: answers that count down the columns of a list.
  std::size_t columns(std::size_t first) {
    std::vector<KeyItem> items = key_items_of(behind_head(first, first));
    if (items.size() < 2 || items[0].number != 1 || items[1].number < 3) {
      return 0;
    }
    std::size_t end = first + 1;
    std::vector<std::size_t> taken = {first};
    for (std::size_t i = lines_.next_filled(end); i < lines_.size();
         i = lines_.next_filled(i + 1)) {
      std::vector<KeyItem> found = key_items_of(lines_.trimmed(i));
      if (found.empty() || found.front().number != static_cast<std::int64_t>(taken.size()) + 1) {
        break;
      }
      items.insert(items.end(), found.begin(), found.end());
      taken.push_back(i);
      end = i + 1;
    }
    std::sort(items.begin(), items.end(),
              [](const KeyItem& one, const KeyItem& other) { return one.number < other.number; });
    for (std::size_t k = 0; k < items.size(); ++k) {
      if (items[k].number != static_cast<std::int64_t>(k) + 1) {
        return 0;
      }
    }
    if (!(has_options_ || is_announced())) {
      return 0;
    }
    for (const std::size_t i : taken) {
      lines_.set(i, {});
    }
    lines_.set(first, {spelt(items)});
    head(first);
    return end;
  }

  /// Rows of a table, most of them with letters.
  std::size_t rows(std::size_t first) {
    std::vector<std::size_t> taken;
    std::vector<KeyItem> items;
    std::size_t words = 0;
    for (std::size_t i = first; i < lines_.size(); i = lines_.next_filled(i + 1)) {
      const std::optional<KeyItem> item =
          lines_.has(i, trait::cells) ? key_row_of(lines_.trimmed(i)) : std::nullopt;
      if (!item || item->number != static_cast<std::int64_t>(items.size()) + 1) {
        break;
      }
      words += item->is_words ? 1U : 0U;
      taken.push_back(i);
      items.push_back(*item);
    }
    if (items.size() < kLeast || 3 * words > items.size() || !(has_options_ || is_announced())) {
      return 0;
    }
    for (std::size_t k = 0; k < taken.size(); ++k) {
      lines_.set(taken[k], {spelt({items[k]})});
    }
    clear_table_head();
    head(first);
    return taken.back() + 1;
  }

  /// A row of numbers above a row of letters: `Q. No  1  2  3` above `Ans  B  C  A`.
  std::size_t grid(std::size_t first) {
    std::vector<KeyItem> items;
    std::vector<std::size_t> taken;
    for (std::size_t i = first; i < lines_.size();) {
      const std::size_t below = lines_.next_filled(i + 1);
      const std::vector<KeyItem> pair = below < lines_.size()
                                            ? key_grid_of(lines_.trimmed(i), lines_.trimmed(below))
                                            : std::vector<KeyItem>();
      if (pair.empty() || pair.front().number != static_cast<std::int64_t>(items.size()) + 1) {
        break;
      }
      items.insert(items.end(), pair.begin(), pair.end());
      taken.push_back(i);
      taken.push_back(below);
      i = lines_.next_filled(below + 1);
    }
    if (items.size() < kLeast || !(is_announced() || has_options_)) {
      return 0;
    }
    for (const std::size_t i : taken) {
      lines_.set(i, {});
    }
    if (is_announced() || !is_alphabet(items)) {
      lines_.set(first, {spelt(items)});
      head(first);
    }
    return taken.back() + 1;
  }

  /// `1 2 3` above `A B C`: what the letters count.
  static bool is_alphabet(const std::vector<KeyItem>& items) {
    return std::all_of(items.begin(), items.end(), [](const KeyItem& item) {
      return item.answer == letter_sign(item.number).substr(0, 1);
    });
  }

  /// `| No | Answer |` and the rule below it.
  void clear_table_head() {
    while (above_ != kNone && lines_.trimmed(above_).starts_with('|')) {
      lines_.set(above_, {});
      std::size_t i = above_;
      above_ = kNone;
      while (i-- > 0) {
        if (!lines_.is_blank(i)) {
          above_ = i;
          break;
        }
      }
    }
  }

  /// Letters with the words of their options, below a line that names answers.
  std::size_t told(std::size_t first) {
    std::int64_t last = 0;
    std::size_t end = first;
    for (std::size_t i = first; i < lines_.size() && is_told_item(i, last + 1);
         i = lines_.next_filled(i + 1)) {
      ++last;
      end = i + 1;
    }
    if (last < static_cast<std::int64_t>(kLeast) || !has_options_ || !is_announced()) {
      return 0;
    }
    head(first);
    return end;
  }

  /// `2. C) Canada`: the letter and the words of the option.
  bool is_told_item(std::size_t i, std::int64_t number) const {
    const LineLead lead = lines_.lead(i);
    return lead.kind == LeadKind::number && lead.value == number &&
           read_lead(lines_[i].substr(lead.after)).kind == LeadKind::letter;
  }

  EnglishLines& lines_;
  std::size_t above_ = kNone;
  bool has_options_ = false;
  /// The number of the first question behind the last key.
  std::int64_t first_number_ = 0;
  std::vector<Asked> asked_;
};

}  // namespace

void label_key_list(EnglishLines& lines) {
  KeyBlocks(lines).label();
}

}  // namespace tiku
