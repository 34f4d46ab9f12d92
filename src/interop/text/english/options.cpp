// Options of English papers that are numbered.
#include <algorithm>
#include <optional>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kMostOptions = 8;

/// `(3)` at the end of a line that asks: the number of the right option. 0 where none is.
std::int64_t slot_number(std::string_view line) {
  line = trim(line);
  const std::size_t open = line.rfind('(');
  if (open == std::string_view::npos || open == 0 || !line.ends_with(')')) {
    return 0;
  }
  const std::string_view inside = trim(line.substr(open + 1, line.size() - open - 2));
  return inside.size() == 1 && inside[0] >= '1' && inside[0] <= '8' ? inside[0] - '0' : 0;
}

/// A number in the document, at the beginning of a line or behind another one of its row.
struct ListItem {
  std::size_t line = 0;
  LineLead lead;
};

/// Items that count from 1, and what asks for them.
struct OptionRun {
  std::size_t first = 0;
  std::size_t last = 0;
};

class NumberedOptionLines {
 public:
  explicit NumberedOptionLines(EnglishLines& lines)
      : lines_(lines), least_named_(count_from_zero() ? 0 : 1) {
    for (const std::size_t i : lines_.with(trait::counted | trait::bracket_lead | trait::words)) {
      if (lines_.has(i, trait::words) && is_answers_label(lines_[i])) {
        return;
      }
      collect(i);
    }
  }

  void letter() {
    if (!find_runs(true) && !find_runs(false)) {
      return;
    }
    const bool slots = has_slots();
    for (const OptionRun& run : runs_) {
      letter_answer(run);
      if (slots) {
        letter_slot(run);
      }
    }
    std::vector<const ListItem*> options;
    for (const OptionRun& run : runs_) {
      for (std::size_t i = run.first; i <= run.last; ++i) {
        options.push_back(&items_[i]);
      }
    }
    for (std::size_t i = 0; i < options.size();) {
      i = letter_line(options, i);
    }
  }

 private:
  /// Writes letters for all options of the line of the one at `i`. Where those of the next begin.
  std::size_t letter_line(const std::vector<const ListItem*>& options, std::size_t i) {
    const std::size_t of = options[i]->line;
    const std::string_view line = lines_[of];
    std::string out;
    std::size_t from = 0;
    for (; i < options.size() && options[i]->line == of; ++i) {
      const LineLead& lead = options[i]->lead;
      out += line.substr(from, lead.begin - from);
      out += letter_sign(lead.value);
      from = lead.after;
    }
    lines_.set(of, {out, line.substr(from)});
    return i;
  }

  /// `Answer 2: a phone`, `option 0 : a bell`, one of a row of options: the number as it stands.
  static LineLead named_option(std::string_view line, bool from_zero) {
    LineLead lead;
    lead.begin = past_spaces(line, 0);
    constexpr std::string_view kWords[] = {"answer ", "option ", "choice "};
    for (const std::string_view word : kWords) {
      const std::size_t digit = lead.begin + word.size();
      if (!has_word(line, lead.begin, word) || digit >= line.size() ||
          !is_ascii_digit(line[digit])) {
        continue;
      }
      // `Option 2 : a bell` below numbered options repeats the right one.
      const std::size_t colon = from_zero ? past_spaces(line, digit + 1) : digit + 1;
      if (colon < line.size() && line[colon] == ':') {
        lead.kind = LeadKind::bracket;
        lead.value = line[digit] - '0';
        lead.sign = ':';
        lead.after = past_spaces(line, colon + 1);
      }
    }
    return lead;
  }

  /// Nothing but options has such names, however few there are.
  static bool is_named(const LineLead& lead) {
    return lead.kind == LeadKind::bracket && lead.sign == ':';
  }

  /// Whether options are named as programs count them: `option 0 : ...` above `option 1 : ...`.
  bool count_from_zero() const {
    std::size_t first = 0;
    std::int64_t last = -1;
    for (const std::size_t i : lines_.with(trait::colon)) {
      const LineLead lead =
          lines_.has(i, trait::words) ? named_option(lines_[i], true) : LineLead();
      first += lead.kind != LeadKind::none && last == 0 && lead.value == 1 ? 1U : 0U;
      last = lead.kind != LeadKind::none ? lead.value : -1;
    }
    return first > 1;
  }

  void collect(std::size_t i) {
    const std::string_view line = lines_[i];
    LineLead named =
        lines_.has(i, trait::words) ? named_option(line, least_named_ == 0) : LineLead();
    named.value += 1 - least_named_;
    LineLead lead = named.kind != LeadKind::none ? named : lines_.lead(i);
    const bool listed = lead.kind == LeadKind::number || lead.kind == LeadKind::bracket;
    if (!(listed || lead.kind == LeadKind::word) || lead.sign == '-') {
      return;
    }
    items_.push_back({i, lead});
    if (lead.sign != ')' || lead.kind == LeadKind::word) {
      return;
    }
    for (std::size_t at = lead.after; at + 2 < line.size(); ++at) {
      if (line[at - 1] != ' ' && line[at - 1] != '\t') {
        continue;
      }
      const std::string_view rest = line.substr(at);
      const LineLead next =
          is_ascii_digit(rest[0]) || rest[0] == '(' ? read_lead(rest) : LineLead{};
      if (next.kind == lead.kind && next.sign == lead.sign && next.value == lead.value + 1) {
        lead = next;
        lead.begin += at;
        lead.after += at;
        items_.push_back({i, lead});
        at = lead.after;
      }
    }
  }

  /// `1. B`: letters alone, as a list of answers has them.
  bool is_answer(const ListItem& item) const {
    const std::string_view line = lines_[item.line];
    std::size_t end = item.lead.after;
    while (end < line.size() && line[end] >= 'A' && line[end] <= 'H') {
      ++end;
    }
    const std::size_t next = past_spaces(line, end);
    return end > item.lead.after &&
           (next >= line.size() || (next > end && is_ascii_digit(line[next])));
  }

  bool follows(std::size_t i) const {
    const LineLead& here = items_[i].lead;
    const LineLead& next = items_[i + 1].lead;
    return next.kind == here.kind && next.sign == here.sign && next.value == here.value + 1;
  }

  /// Finds the runs of options, below questions that are numbered themselves or that are not.
  bool find_runs(bool numbered) {
    runs_.clear();
    for (std::size_t i = 0; i < items_.size();) {
      OptionRun run{i, i};
      if (items_[i].lead.value == 1 && items_[i].lead.kind != LeadKind::word) {
        while (run.last + 1 < items_.size() && follows(run.last)) {
          ++run.last;
        }
      }
      // The last of them may be the next question, whose options begin behind it.
      const bool heads_next =
          run.last + 1 < items_.size() && items_[run.last + 1].lead.value == 1 &&
          items_[run.last + 1].lead.kind != LeadKind::word && !is_answer(items_[run.last + 1]);
      run.last -= numbered && heads_next && run.last > run.first + 1 ? 1U : 0U;
      if (run.last > run.first) {
        runs_.push_back(run);
      }
      i = run.last + 1;
    }
    return runs_.size() > 1 && (numbered ? heads_count() : heads_stand_free()) && are_options() &&
           is_quiz(numbered);
  }

  /// Whether a number stands before each run, and they count.
  bool heads_count() const {
    std::size_t counted = 0;
    std::int64_t last = 0;
    std::size_t used = 0;
    for (const OptionRun& run : runs_) {
      if (run.first == 0) {
        return false;
      }
      const std::int64_t value = items_[run.first - 1].lead.value;
      counted += last == 0 || value == last + 1 ? 1U : 0U;
      last = value;
      used += 1 + run.last - run.first + 1;
    }
    return 10 * counted >= 8 * runs_.size() && 10 * used >= 8 * items_.size();
  }

  bool heads_stand_free() const {
    std::size_t used = 0;
    for (const OptionRun& run : runs_) {
      used += run.last - run.first + 1;
    }
    return 10 * used >= 9 * items_.size();
  }

  /// A few to each question, and none of them asks.
  bool are_options() const {
    std::size_t asking = 0;
    std::size_t all = 0;
    std::size_t small = 0;
    for (const OptionRun& run : runs_) {
      const std::size_t count = run.last - run.first + 1;
      if (count > kMostOptions) {
        return false;
      }
      small += count < 3 && !is_named(items_[run.first].lead) ? 1U : 0U;
      for (std::size_t i = run.first; i <= run.last; ++i) {
        asking += lines_.trimmed(items_[i].line).ends_with('?') ? 1U : 0U;
        ++all;
      }
    }
    return 10 * asking <= all && 2 * small <= runs_.size();
  }

  bool is_quiz(bool numbered) const {
    std::size_t asks = 0;
    std::size_t sure = 0;
    std::size_t answered = 0;
    for (const OptionRun& run : runs_) {
      const std::string_view head = line_above(run);
      asks += ends_asking(head) || slot_number(head) > 0 ? 1U : 0U;
      sure += trim(head).ends_with('?') || slot_number(head) > 0 ? 1U : 0U;
      answered += answer_line(run).has_value() ? 1U : 0U;
    }
    const bool most = 2 * answered >= runs_.size();
    // Question 3: what has that word before its number is one.
    const bool named = names_quiz(lines_) ||
                       (numbered && items_[runs_.front().first - 1].lead.kind == LeadKind::word);
    return most ||
           (numbered ? named || 2 * asks >= runs_.size() : named && 10 * sure >= 7 * runs_.size());
  }

  std::string_view line_above(const OptionRun& run) const {
    for (std::size_t i = items_[run.first].line; i-- > 0;) {
      if (!lines_.is_blank(i)) {
        return lines_[i];
      }
    }
    return {};
  }

  /// The line of the answer below the options.
  std::optional<std::size_t> answer_line(const OptionRun& run) const {
    constexpr int kNear = 3;
    int seen = 0;
    for (std::size_t i = items_[run.last].line + 1; i < lines_.size() && seen < kNear; ++i) {
      if (lines_.has(i, trait::colon) && is_answer_line(lines_[i])) {
        return i;
      }
      seen += lines_.is_blank(i) ? 0 : 1;
      if (run.last + 1 < items_.size() && i >= items_[run.last + 1].line) {
        break;
      }
    }
    return std::nullopt;
  }

  /// Answer: 2
  void letter_answer(const OptionRun& run) {
    const std::optional<std::size_t> at = answer_line(run);
    if (!at) {
      return;
    }
    const std::string_view line = lines_[*at];
    if (has_word(line, past_spaces(line, 0), "option ")) {
      spell_named_option(run, *at);
      return;
    }
    std::size_t digit = past_spaces(line, line.find(':') + 1);
    digit += has_word(line, digit, "option ") ? 7U : 0U;
    digit += digit < line.size() && line[digit] == '(' ? 1U : 0U;
    const std::size_t count = run.last - run.first + 1;
    const bool one = digit < line.size() && is_ascii_digit(line[digit]) &&
                     (digit + 1 == line.size() || line[digit + 1] == '.' ||
                      line[digit + 1] == ')' || trim(line.substr(digit + 1)).empty());
    const auto place = static_cast<std::size_t>(one ? line[digit] - '0' + 1 - least_named_ : 0);
    if (one && place > 0 && place <= count) {
      lines_.edit(*at,
                  [&](std::string& answer) { answer[digit] = static_cast<char>('A' + place - 1); });
    }
  }

  /// `Option 2 : text`, where the text is that of the second option.
  void spell_named_option(const OptionRun& run, std::size_t at) {
    const std::string_view line = lines_[at];
    const std::size_t digit = past_spaces(line, 0) + 7;
    const std::int64_t place = line[digit] - '0' + 1 - least_named_;
    const std::size_t colon = line.find(':');
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const ListItem& item = items_[i];
      if (item.lead.value == place &&
          trim(line.substr(colon + 1)) == trim(lines_[item.line].substr(item.lead.after))) {
        lines_.set(at, {"Answer: ", letter_sign(place).substr(0, 1)});
        return;
      }
    }
  }

  bool has_slots() const {
    const auto filled = std::count_if(runs_.begin(), runs_.end(), [this](const OptionRun& run) {
      const std::int64_t number = slot_number(line_above(run));
      return number > 0 && static_cast<std::size_t>(number) <= run.last - run.first + 1;
    });
    return 10 * filled >= 8 * static_cast<std::ptrdiff_t>(runs_.size());
  }

  void letter_slot(const OptionRun& run) {
    for (std::size_t i = items_[run.first].line; i-- > 0;) {
      const std::string_view line = lines_[i];
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::int64_t number = slot_number(line);
      if (number > 0) {
        lines_.set(i, {line.substr(0, line.rfind('(') + 1), letter_sign(number).substr(0, 1), ")"});
      }
      return;
    }
  }

  EnglishLines& lines_;
  /// The number of the first option that has a name.
  std::int64_t least_named_;
  std::vector<ListItem> items_;
  std::vector<OptionRun> runs_;
};

}  // namespace

void letter_numbered_options(EnglishLines& lines) {
  NumberedOptionLines(lines).letter();
}

}  // namespace tiku
