#include "interop/text/scan/unnumbered.h"

#include <algorithm>
#include <iterator>

#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/slots.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// What the beginning of a line says about it.
enum class LineKind : std::uint8_t { words, option, answer, explanation };

struct PaperLine {
  TextRange range;
  LineKind kind = LineKind::words;
  bool is_behind_blank = false;
  /// 题型: or 题目: begins it.
  bool opens = false;
  /// Nothing but 问题: stands on it.
  bool is_bare = false;
  /// [填空题] begins it.
  bool is_tagged = false;
  /// 答案: stands on it, be it glued to its option.
  bool has_answer = false;
  /// Its first option is A.
  bool is_first = false;
  /// (D)▲ begins it: the answer and a bullet.
  TextRange lead;
};

bool is_bullet(char32_t c) {
  return std::u32string_view(U"▲△●○◎■□◆◇★☆※▪•").find(c) != std::u32string_view::npos;
}

class UnnumberedWalk {
 public:
  UnnumberedWalk(const PaperText& text, TextRange range, const std::vector<Label>& labels)
      : text_(text), range_(range), labels_(labels) {}

  std::vector<NumberedEntry> run(std::size_t fewest) {
    const std::vector<PaperLine> lines = read_lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (options_ >= 2 && !answered_ && begins_options(lines, i)) {
        unanswered_ = has_labels_;
        close();
      }
      take(lines[i]);
    }
    close();
    const bool enough = complete_ >= fewest && 10 * complete_ >= 9 * entries_.size();
    return enough ? std::move(entries_) : std::vector<NumberedEntry>();
  }

 private:
  std::vector<PaperLine> read_lines() {
    std::vector<PaperLine> lines;
    for (std::size_t at = range_.begin; at < range_.end;) {
      const std::size_t end = std::min(text_.line_end(at), range_.end);
      PaperLine line;
      line.range = text_.trimmed({at, end});
      line.is_behind_blank = was_blank_;
      was_blank_ = line.range.empty();
      if (!line.range.empty()) {
        kind_of(line);
        line.has_answer = line.kind == LineKind::answer ||
                          (line.kind == LineKind::option && holds_label(line.range));
        has_labels_ = has_labels_ || line.has_answer;
        lines.push_back(line);
      }
      at = end + 1;
    }
    return lines;
  }

  /// Whether the words from this line on stand right above options that begin with A again.
  static bool begins_options(const std::vector<PaperLine>& lines, std::size_t i) {
    const bool parts = lines[i].is_behind_blank || (i > 0 && lines[i - 1].kind == LineKind::option);
    if (lines[i].kind != LineKind::words || !parts) {
      return false;
    }
    while (i < lines.size() && lines[i].kind == LineKind::words) {
      ++i;
    }
    return i < lines.size() && lines[i].kind == LineKind::option && lines[i].is_first;
  }

  /// 答案 above 参考答案:B is one label with it.
  static bool is_label_above(const Label& label, const PaperLine& line) {
    return label.kind == LabelKind::answer && label.after > line.range.begin;
  }

  /// F、...分析工具正确答案:A
  bool holds_label(TextRange line) const {
    auto label =
        std::lower_bound(labels_.begin(), labels_.end(), line.begin,
                         [](const Label& known, std::size_t at) { return known.begin < at; });
    while (label != labels_.end() && label->begin < line.end && label->kind != LabelKind::answer) {
      ++label;
    }
    return label != labels_.end() && label->begin < line.end;
  }

  void kind_of(PaperLine& line) const {
    const auto label =
        std::lower_bound(labels_.begin(), labels_.end(), line.range.begin,
                         [](const Label& known, std::size_t at) { return known.begin < at; });
    if (label != labels_.begin() && is_label_above(*std::prev(label), line)) {
      line.kind = LineKind::answer;
      return;
    }
    const bool labelled = label != labels_.end() && label->begin <= line.range.begin + 1;
    if (labelled) {
      line.is_bare = label->kind == LabelKind::tasks && label->after >= line.range.end;
      line.opens = label->kind == LabelKind::type || label->kind == LabelKind::stem ||
                   (label->kind == LabelKind::tasks && !line.is_bare);
      line.kind = label->kind == LabelKind::answer        ? LineKind::answer
                  : label->kind == LabelKind::explanation ? LineKind::explanation
                  : label->kind == LabelKind::options     ? LineKind::option
                  : line.opens                            ? LineKind::words
                                                          : LineKind::explanation;
      return;
    }
    const std::optional<Slot> slot = text_[line.range.begin] == U'('
                                         ? slot_at(text_, line.range.begin, line.range)
                                         : std::nullopt;
    if (slot && !slot->is_open && is_bullet(text_[slot->range.end])) {
      line.lead = slot->range;
      line.opens = true;
      return;
    }
    const std::vector<OptionMark> marks =
        find_option_marks(text_, line.range, OptionNeed::expected);
    const bool option = !marks.empty() && marks.front().begin == line.range.begin &&
                        marks.front().separator != 0 && marks.front().separator != U' ';
    line.kind = option ? LineKind::option : LineKind::words;
    line.is_first = option && marks.front().label == 'A';
    line.is_tagged = text_[line.range.begin] == U'[' && type_name_at(text_, line.range.begin + 1);
    line.opens = line.is_tagged;
  }

  void take(const PaperLine& line) {
    if (line.is_bare && (tagged_ || begin_ == last_)) {
      close();
      return;
    }
    if (!line.lead.empty()) {
      close();
      lead_ = line.lead;
    }
    const bool whole = has_labels_ ? answered_ : options_ >= 2;
    const bool ended = (lead_.empty() && whole) || (tagged_ && line.is_tagged);
    const bool parts =
        line.is_behind_blank || last_kind_ == LineKind::answer || last_kind_ == LineKind::option;
    if (line.kind == LineKind::words && ended && (parts || line.opens)) {
      close();
    }
    // What stands before the first question, and before the fields of one, is none of its text.
    const bool preamble = entries_.empty() && options_ == 0 && !answered_ && !opened_ &&
                          line.kind == LineKind::words && (line.is_behind_blank || line.opens);
    opened_ = opened_ || line.opens;
    if (begin_ == last_ || preamble) {
      begin_ = line.range.begin;
      starts_with_words_ = line.kind == LineKind::words;
    }
    tagged_ = tagged_ || line.is_tagged;
    options_ += line.kind == LineKind::option ? 1U : 0U;
    answered_ = answered_ || line.has_answer;
    last_kind_ = line.kind;
    last_ = line.range.end;
  }

  void close() {
    if (begin_ < last_) {
      NumberedEntry entry;
      entry.number = static_cast<std::int64_t>(entries_.size()) + 1;
      entry.begin = begin_;
      entry.body = {past_bullet(), last_};
      entry.is_counted = true;
      entry.lead = lead_;
      const bool whole = !lead_.empty() || (has_labels_ ? answered_ || unanswered_ : options_ >= 2);
      complete_ += starts_with_words_ && (whole || tagged_) ? 1U : 0U;
      entries_.push_back(entry);
    }
    begin_ = last_;
    lead_ = {};
    options_ = 0;
    answered_ = false;
    unanswered_ = false;
    opened_ = false;
    tagged_ = false;
  }

  /// Behind the `* ` of a list at the beginning of the question.
  std::size_t past_bullet() const {
    if (!lead_.empty()) {
      return text_.skip_spaces(lead_.end + 1, last_);
    }
    constexpr std::u32string_view kBullets = U"*-•·▪";
    const bool bullet = kBullets.find(text_[begin_]) != std::u32string_view::npos;
    return bullet && text_[begin_ + 1] == U' ' ? text_.skip_spaces(begin_ + 1, last_) : begin_;
  }

  const PaperText& text_;
  TextRange range_;
  const std::vector<Label>& labels_;
  std::vector<NumberedEntry> entries_;
  std::size_t complete_ = 0;
  std::size_t begin_ = 0;
  std::size_t last_ = 0;
  std::size_t options_ = 0;
  TextRange lead_;
  LineKind last_kind_ = LineKind::words;
  bool answered_ = false;
  /// Its options are whole and another question follows, where others have an answer.
  bool unanswered_ = false;
  bool opened_ = false;
  bool tagged_ = false;
  bool has_labels_ = false;
  bool was_blank_ = true;
  bool starts_with_words_ = false;
};

}  // namespace

std::vector<NumberedEntry> find_unnumbered(const PaperText& text, TextRange range,
                                           const std::vector<Label>& labels,
                                           const std::optional<TypeWord>& type) {
  return UnnumberedWalk(text, range, labels).run(is_choice_word(type) ? 1 : 2);
}

NumberedEntry whole_task(const PaperText& text, TextRange range) {
  NumberedEntry task;
  task.number = 1;
  task.begin = text.trimmed(range).begin;
  task.body = range;
  task.is_counted = true;
  return task;
}

bool are_questions(const QuestionSigns& signs, const std::vector<NumberedEntry>& entries) {
  std::size_t asking = 0;
  for (const NumberedEntry& entry : entries) {
    if (!signs.has_options(entry.body)) {
      return false;
    }
    asking += signs.asks(entry.body) ? 1U : 0U;
  }
  return entries.size() > 2 && 3 * asking >= 2 * entries.size();
}

}  // namespace tiku
