#include "interop/text/unread.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/messages.h"
#include "interop/text/questions/group_habits.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// How far behind its options the answer of a question may stand.
constexpr std::size_t kNear = 300;

/// A sign of a question: where it stands, and where the question that has it begins at the latest.
struct Sign {
  enum class Kind : std::uint8_t { options, slot, answer };

  Kind kind = Kind::options;
  TextRange range;
};

/// Where the explanation in the range begins; its end where none does.
std::size_t explanation_begin(const std::vector<Label>& labels, TextRange range) {
  for (const Label& label : labels_within(labels, range)) {
    if (label.kind == LabelKind::explanation) {
      return label.begin;
    }
  }
  return range.end;
}

/// The A of options and what stands up to the last of them: A、甲 B、乙 C、丙, each with some text.
std::vector<TextRange> option_rows(const PaperText& text, TextRange range) {
  std::vector<TextRange> rows;
  const std::vector<OptionMark> marks = find_option_marks(text, range, OptionNeed::possible);
  const auto is_sure = [](const OptionMark& mark) {
    return mark.separator != 0 && (mark.separator != U' ' || mark.at_line_start);
  };
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].label != 'A' || !is_sure(marks[i])) {
      continue;
    }
    std::size_t last = i;
    while (last + 1 < marks.size() && marks[last + 1].label == marks[last].label + 1 &&
           is_sure(marks[last + 1]) && marks[last + 1].begin > marks[last].after) {
      ++last;
    }
    const std::size_t count = last - i + 1;
    if (count > 2 || (count == 2 && marks[i].is_behind_asking)) {
      rows.push_back({marks[i].begin, marks[last].after});
      i = last;
    }
  }
  return rows;
}

class UnreadScan {
 public:
  UnreadScan(const PaperText& text, const std::vector<Label>& labels)
      : text_(text), labels_(labels) {}

  void look(TextRange gap) {
    std::vector<Sign> signs;
    for (const TextRange& row : option_rows(text_, gap)) {
      signs.push_back({Sign::Kind::options, row});
    }
    add_slots(gap, signs);
    add_answers(gap, signs);
    std::sort(signs.begin(), signs.end(),
              [](const Sign& a, const Sign& b) { return a.range.begin < b.range.begin; });
    has_options_ = true;  // what stands before the gap takes no sign of it
    has_answer_ = true;
    last_ = gap.begin;
    for (const Sign& sign : signs) {
      take(sign);
    }
  }

  std::vector<TextRange> take_found() { return std::move(found_); }

 private:
  /// Slots in lines that begin with a number: others may stand in what tells how to answer.
  void add_slots(TextRange gap, std::vector<Sign>& signs) const {
    for (const NumberMark& mark : find_numbers(text_, gap)) {
      if (mark.place != NumberPlace::line_start || mark.style == NumberStyle::hanzi) {
        continue;
      }
      const TextRange line{mark.after, std::min(text_.line_end(mark.after), gap.end)};
      const std::vector<Slot> slots = find_slots(text_, line);
      if (!slots.empty() && has_hanzi(line)) {
        signs.push_back({Sign::Kind::slot, {mark.begin, slots.back().range.end}});
      }
    }
  }

  /// Not 1 (b); 2 (d): a row of answers.
  bool has_hanzi(TextRange line) const {
    std::size_t at = line.begin;
    while (at < line.end && !is_hanzi(text_[at])) {
      ++at;
    }
    return at < line.end;
  }

  /// 答案:B, 正确答案:对
  void add_answers(TextRange gap, std::vector<Sign>& signs) const {
    for (const Label& label : labels_within(labels_, gap)) {
      // 答案及评分标准A is a title.
      constexpr std::u32string_view kSigns = U":] ";
      const bool named = label.kind == LabelKind::answer && label.after > label.begin + 2 &&
                         kSigns.find(text_[label.after - 1]) != std::u32string_view::npos;
      const bool closed = named && (letter_list(text_, label.after, gap.end).has_value() ||
                                    truth_word(text_, label.after, gap.end).has_value());
      if (closed) {
        signs.push_back({Sign::Kind::answer, {label.begin, label.after}});
      }
    }
  }

  /// Puts the sign to the question before it, or begins another one.
  void take(const Sign& sign) {
    const bool options = sign.kind == Sign::Kind::options;
    const bool answer = sign.kind == Sign::Kind::answer;
    const bool near = sign.range.begin < last_ + kNear;
    if (near && ((options && !has_options_ && !has_answer_) || (answer && !has_answer_))) {
      found_.back().end = sign.range.end;
    } else {
      found_.push_back({beginning_of(sign.range.begin), sign.range.end});
      has_options_ = false;
      has_answer_ = false;
    }
    has_options_ = has_options_ || options;
    has_answer_ = has_answer_ || answer;
    last_ = sign.range.end;
  }

  /// Where the line of what stands before the sign begins, behind the question before.
  std::size_t beginning_of(std::size_t sign) const {
    std::size_t at = sign;
    while (at > last_ && (text_[at - 1] == U'\n' || text_[at - 1] == U' ')) {
      --at;
    }
    while (at > last_ && text_[at - 1] != U'\n') {
      --at;
    }
    return text_.skip_blank(at, sign);
  }

  const PaperText& text_;
  const std::vector<Label>& labels_;
  std::vector<TextRange> found_;
  std::size_t last_ = 0;
  bool has_options_ = false;
  bool has_answer_ = false;
};

/// The parts of the text that are in none of `read`, which rise, are looked at.
std::vector<TextRange> find_unread(const PaperText& text, TextRange all,
                                   const std::vector<Label>& labels,
                                   const std::vector<TextRange>& read) {
  UnreadScan scan(text, labels);
  std::size_t from = all.begin;
  for (const TextRange& range : read) {
    if (range.begin > from) {
      scan.look({from, range.begin});
    }
    from = std::max(from, range.end);
  }
  scan.look({from, all.end});
  return scan.take_found();
}

/// Options of other questions in the text of those of the group.
std::vector<TextRange> find_swallowed(const PaperText& text, const std::vector<Label>& labels,
                                      const PaperGroup& group) {
  std::vector<TextRange> swallowed;
  std::vector<std::size_t> begins;  // of the questions that were read, rising
  begins.reserve(group.questions.size());
  for (const ReadQuestion& question : group.questions) {
    begins.push_back(question.begin);
  }
  std::sort(begins.begin(), begins.end());
  for (const NumberedEntry& entry : group.entries) {
    const TextRange own{entry.body.begin, explanation_begin(labels, entry.body)};
    if (count_first_letters(text, own) < 2) {
      continue;  // most questions
    }
    const auto first = std::lower_bound(begins.begin(), begins.end(), entry.begin);
    const auto last = std::lower_bound(first, begins.end(), std::max(entry.begin, entry.body.end));
    const auto read = static_cast<std::size_t>(last - first);
    const std::vector<TextRange> rows = option_rows(text, own);
    for (std::size_t i = read; i < rows.size(); ++i) {
      const TextRange& other = rows[i - read];  // the last ones are its own
      const bool repeated = text.joined(other) == text.joined(rows.back());
      if (!repeated) {
        swallowed.push_back(other);
      }
    }
  }
  return swallowed;
}

/// Adds the entries of the groups.
void add_entries(const std::vector<PaperGroup>& groups, std::vector<TextRange>& ranges) {
  std::size_t entries = ranges.size();
  for (const PaperGroup& group : groups) {
    entries += group.entries.size();
  }
  ranges.reserve(entries);
  for (const PaperGroup& group : groups) {
    for (const NumberedEntry& entry : group.entries) {
      ranges.push_back({std::min(entry.begin, entry.lead.empty() ? entry.begin : entry.lead.begin),
                        std::max(entry.begin, entry.body.end)});
    }
  }
}

/// Numbered texts that look like questions, and were not taken as such; where they stand.
std::vector<TextRange> report_refused(const PaperText& source,
                                      const std::vector<PaperGroup>& refused,
                                      ImportResult& result) {
  std::vector<TextRange> reported;
  for (const PaperGroup& group : refused) {
    for (std::size_t i = 0; i < group.questions.size(); ++i) {
      const ReadQuestion& question = group.questions[i];
      if (question.asks || has_shape(question)) {
        const bool last = i + 1 == group.questions.size();
        const TextRange range{question.begin,
                              last ? group.entries.back().body.end : group.questions[i + 1].begin};
        result.left_out.push_back({source.line(question.begin),
                                   question.stem.empty() ? source.joined(range) : question.stem,
                                   text(msg::left_no_shape)});
        reported.push_back(range);
      }
    }
  }
  return reported;
}

}  // namespace

std::vector<TextRange> report_unread(const PaperText& text, TextRange all,
                                     const std::vector<Label>& labels, const ReadGroups& groups,
                                     ImportResult& result) {
  const auto leave_out = [&](TextRange piece, const Message& why) {
    result.left_out.push_back({text.line(piece.begin), text.joined(piece), tiku::text(why)});
  };
  const auto rising = [](TextRange a, TextRange b) { return a.begin < b.begin; };
  std::vector<TextRange> reported = report_refused(text, groups.refused, result);
  std::vector<TextRange> taken;
  add_entries(groups.questions, taken);
  add_entries(groups.keys, taken);
  const auto kept = static_cast<std::ptrdiff_t>(taken.size());
  add_entries(groups.refused, taken);
  std::vector<TextRange> looked_at = taken;
  std::sort(looked_at.begin(), looked_at.end(), rising);
  taken.erase(taken.begin() + kept, taken.end());
  for (const TextRange& piece : find_unread(text, all, labels, looked_at)) {
    leave_out(piece, msg::left_unread);
    reported.push_back(piece);
  }
  for (const PaperGroup& group : groups.questions) {
    for (const TextRange& piece : find_swallowed(text, labels, group)) {
      leave_out(piece, msg::left_swallowed);
    }
  }
  taken.insert(taken.end(), reported.begin(), reported.end());
  return taken;
}

}  // namespace tiku
