#include "interop/text/recurring/recurring_lines.h"

#include <algorithm>

#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

bool draws_line(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kStrokes = U"-=#$*_~+.·—─━—";
  constexpr std::size_t kFewest = 3;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (kStrokes.find(text[at]) == std::u32string_view::npos) {
      return false;
    }
  }
  return range.end - range.begin >= kFewest;
}

/// The name before the first colon, as long as that of a field is.
TextRange field_name(const PaperText& text, TextRange line) {
  constexpr std::size_t kMostHan = 6;
  constexpr std::size_t kMostLetters = 14;
  std::size_t at = line.begin;
  while (at < line.end && text[at] != U':' && text[at] > U' ' && !is_paper_digit(text[at])) {
    ++at;
  }
  const std::size_t most = is_paper_letter(text[line.begin]) ? kMostLetters : kMostHan;
  const bool named =
      at > line.begin && at - line.begin <= most && text[at] == U':' && at < line.end;
  return named ? TextRange{line.begin, at} : TextRange{};
}

class LineReader {
 public:
  explicit LineReader(const PaperText& text)
      : text_(text), labels_(find_labels(text, {0, text.size()})) {}

  std::vector<RecurringLine> run() {
    std::vector<RecurringLine> lines;
    bool blank = true;
    for (std::size_t at = 0; at <= text_.size();) {
      const std::size_t end = text_.line_end(at);
      RecurringLine& line = lines.emplace_back();
      line.range = text_.trimmed({at, end});
      line.is_behind_blank = blank;
      line.is_rule = draws_line(text_, line.range);
      if (!line.range.empty() && !line.is_rule) {
        read(line);
      }
      blank = line.range.empty() || line.is_rule;
      at = end + 1;
    }
    return lines;
  }

 private:
  void read(RecurringLine& line) {
    for (const Label& label : labels_within(labels_, line.range)) {
      // 【 before the name of the label
      const bool leads = !line.label && label.begin <= line.range.begin + 1;
      line.label = leads ? std::optional(label) : line.label;
      const bool tells = label.kind == LabelKind::answer && label.after < line.range.end;
      line.answer = !line.answer && tells ? std::optional(label) : line.answer;
    }
    if (line.label) {
      line.asks = line.label->kind == LabelKind::stem;
      return;
    }
    const std::vector<OptionMark> marks =
        find_option_marks(text_, line.range, OptionNeed::expected);
    line.is_option = !marks.empty() && marks.front().begin == line.range.begin &&
                     marks.front().separator != 0 && marks.front().separator != U' ';
    line.is_first_option = line.is_option && (marks.front().label | 0x20) == 'a';
    if (line.is_option) {
      return;
    }
    line.field = field_name(text_, line.range);
    if (!line.field.empty()) {
      line.value = text_.skip_spaces(line.field.end + 1, line.range.end);
    }
    line.head = read_line_head(text_, line.range);
    const TextRange asked{line.range.begin, line.answer ? line.answer->begin : line.range.end};
    line.has_slot = !find_slots(text_, asked).empty() || !find_underlines(text_, asked).empty();
    const TextRange words = text_.trimmed(asked);
    line.asks = line.has_slot || (!words.empty() && text_[words.end - 1] == U'?');
  }

  const PaperText& text_;
  std::vector<Label> labels_;
};

}  // namespace

std::vector<RecurringLine> read_recurring_lines(const PaperText& text) {
  return LineReader(text).run();
}

}  // namespace tiku
