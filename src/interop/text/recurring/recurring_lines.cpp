#include "interop/text/recurring/recurring_lines.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "base/utf8.h"
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
  const std::size_t most = is_hanzi(text[line.begin]) ? kMostHan : kMostLetters;
  const bool named =
      at > line.begin && at - line.begin <= most && text[at] == U':' && at < line.end;
  return named ? TextRange{line.begin, at} : TextRange{};
}

/// 简述, Explain: whether what stands at `at` says what to do.
bool tells_task(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kHan[] = {
      U"简述", U"试述", U"论述", U"简要", U"说明", U"解释", U"描述", U"列举", U"列出",
      U"写出", U"画出", U"给出", U"查询", U"检索", U"统计", U"计算", U"求",   U"找出",
      U"编写", U"实现", U"设计", U"证明", U"分析", U"比较", U"请",   U"试",   U"谈谈"};
  constexpr std::u32string_view kLatin[] = {U"explain ", U"describe ", U"define ", U"list ",
                                            U"name ",    U"write ",    U"give ",   U"compare ",
                                            U"find ",    U"discuss ",  U"outline "};
  return std::any_of(std::begin(kHan), std::end(kHan),
                     [&](std::u32string_view verb) { return text.has(at, verb); }) ||
         std::any_of(std::begin(kLatin), std::end(kLatin),
                     [&](std::u32string_view verb) { return text.has_any_case(at, verb); });
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
    const std::size_t begin = text_.skip_spaces(std::max(words.begin, line.head.after), words.end);
    line.asks = line.has_slot || tells_task(text_, begin) ||
                (!words.empty() && text_[words.end - 1] == U'?');
  }

  const PaperText& text_;
  std::vector<Label> labels_;
};

}  // namespace

namespace {

/// What a field below a question may hold that does not answer it.
bool names_other_field(const PaperText& text, TextRange name) {
  constexpr std::u32string_view kNames[] = {
      U"提示", U"注", U"备注", U"说明", U"难度", U"来源", U"分类", U"类型", U"知识", U"考点",
      U"标签", U"章", U"分",   U"我",   U"你",   U"学生", U"考生", U"错误", U"选项", U"题"};
  constexpr std::u32string_view kLatin[] = {U"hint",   U"note",  U"tag",   U"source", U"topic",
                                            U"your",   U"level", U"point", U"mark",   U"tip",
                                            U"option", U"wrong", U"id"};
  return std::any_of(std::begin(kNames), std::end(kNames),
                     [&](std::u32string_view word) { return text.has(name.begin, word); }) ||
         std::any_of(std::begin(kLatin), std::end(kLatin),
                     [&](std::u32string_view word) { return text.has_any_case(name.begin, word); });
}

/// Whether what stands behind the names are sentences, each another one: names, dates and pages are
/// short.
bool are_sentences(const PaperText& text, const std::vector<RecurringLine>& lines,
                   const std::vector<std::size_t>& fields) {
  constexpr std::size_t kShortestHan = 12;
  constexpr std::size_t kShortest = 30;
  std::set<std::string> said;
  std::size_t length = 0;
  for (const std::size_t i : fields) {
    said.insert(text.original({lines[i].value, lines[i].range.end}));
    length += lines[i].range.end - lines[i].value;
  }
  const std::size_t shortest = text.hanzi() > 0 ? kShortestHan : kShortest;
  return said.size() == fields.size() && length >= shortest * fields.size();
}

/// The numbers that count on from the first one.
std::size_t count_numbers(const std::vector<RecurringLine>& lines) {
  std::size_t numbers = 0;
  std::int64_t last = 0;
  for (const RecurringLine& line : lines) {
    if (line.head.shape == U"#" && (numbers == 0 || line.head.number == last + 1)) {
      last = line.head.number;
      ++numbers;
    }
  }
  return numbers;
}

/// `RP:` below nearly every number, once, sentences behind it, no other field like it, and no label
/// of an answer anywhere: that is what answers.
void label_unnamed_answers(const PaperText& text, std::vector<RecurringLine>& lines) {
  constexpr std::size_t kFewest = 4;
  const auto tells = [](const RecurringLine& line) { return line.answer || line.is_option; };
  const std::size_t numbers = count_numbers(lines);
  if (numbers < kFewest || std::any_of(lines.begin(), lines.end(), tells)) {
    return;
  }
  std::map<std::string, std::vector<std::size_t>> fields;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].field.empty() && lines[i].value < lines[i].range.end) {
      fields[text.original(lines[i].field)].push_back(i);
    }
  }
  std::erase_if(fields, [&](const auto& field) {
    const std::size_t count = field.second.size();
    return count < kFewest || 4 * count < 3 * numbers || 3 * count > 4 * numbers;
  });
  if (fields.size() != 1) {
    return;
  }
  const std::vector<std::size_t>& found = fields.begin()->second;
  if (names_other_field(text, lines[found.front()].field) || !are_sentences(text, lines, found)) {
    return;
  }
  for (const std::size_t i : found) {
    lines[i].label = Label{LabelKind::answer, lines[i].range.begin, lines[i].value};
    lines[i].answer = lines[i].label;
    lines[i].is_unnamed_answer = true;
    lines[i].head = {};
  }
}

/// Lines that begin alike, some without their words, one below the other, and count from 1.
struct CountedRun {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Runs of at most so many lines as a question has options, by how the first begins; nearly every
/// line that begins so is in one and none asks, or the shape is not kept.
std::vector<CountedRun> counted_runs(const std::vector<RecurringLine>& lines) {
  constexpr std::size_t kMostOptions = 8;
  std::map<std::u32string, std::vector<CountedRun>> runs;
  std::map<std::u32string, std::size_t> strays;
  std::set<std::u32string> asking;
  for (std::size_t i = 0; i < lines.size();) {
    const std::u32string& shape = lines[i].head.shape;
    std::size_t end = i;
    const auto is_alike = [&shape](const RecurringLine& line) {
      return !shape.empty() && (line.head.shape == shape || line.head.shape == U"#");
    };
    while (end < lines.size() && is_alike(lines[end]) &&
           lines[end].head.number == static_cast<std::int64_t>(end - i) + 1) {
      if (lines[end].asks || lines[end].answer) {
        asking.insert(shape);
      }
      ++end;
    }
    if (end - i < 2 || end - i > kMostOptions) {
      ++strays[shape];
      ++i;
      continue;
    }
    runs[shape].push_back({i, end});
    i = end;
  }
  std::vector<CountedRun> found;
  for (auto& [shape, of_shape] : runs) {
    constexpr std::size_t kFewest = 3;
    if (of_shape.size() >= kFewest && 2 * strays[shape] <= of_shape.size() &&
        !asking.contains(shape)) {
      found.insert(found.end(), of_shape.begin(), of_shape.end());
    }
  }
  return found;
}

/// `Ответ 1: `, `Ответ 2: ` below every question: options behind what counts them.
void letter_counted_options(std::vector<RecurringLine>& lines) {
  for (const CountedRun& run : counted_runs(lines)) {
    for (std::size_t i = run.begin; i < run.end; ++i) {
      lines[i].counted_option = i - run.begin + 1;
      lines[i].is_option = true;
      lines[i].is_first_option = i == run.begin;
      lines[i].asks = false;
    }
  }
}

}  // namespace

std::vector<RecurringLine> read_recurring_lines(const PaperText& text) {
  std::vector<RecurringLine> lines = LineReader(text).run();
  letter_counted_options(lines);
  label_unnamed_answers(text, lines);
  return lines;
}

}  // namespace tiku
