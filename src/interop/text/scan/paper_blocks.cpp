#include "interop/text/scan/paper_blocks.h"

#include <algorithm>

#include "interop/text/scan/key_list.h"
#include "interop/text/scan/section_lines.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

class BlockFinder {
 public:
  BlockFinder(const PaperText& text, TextRange all, const std::vector<Label>& labels,
              const std::vector<NumberMark>& numbers, const std::vector<Heading>& headings)
      : text_(text), all_(all), labels_(labels), numbers_(numbers), headings_(headings) {}

  std::vector<PaperBlock> run() {
    std::vector<PaperBlock> blocks(1);
    std::string chapter;
    const auto close = [&](std::size_t end) {
      blocks.back().range.end = std::max(end, blocks.back().range.begin);
    };
    const std::vector<TextRange> starts = key_starts();
    std::size_t next_start = 0;
    const auto open_keys = [&](std::size_t until) {
      for (; next_start < starts.size() && starts[next_start].begin < until; ++next_start) {
        const TextRange start = starts[next_start];
        if (start.begin < blocks.back().range.begin) {
          continue;
        }
        close(start.begin);
        PaperBlock block;
        block.behind_answer_label = true;
        block.range.begin = start.end;
        blocks.push_back(block);
      }
    };
    for (const Heading& heading : headings_) {
      const bool chapter_heading = heading.role == Heading::Role::chapter;
      if (heading.role == Heading::Role::before || heading.role == Heading::Role::within) {
        continue;
      }
      open_keys(heading.range.begin);
      const Label* label = label_before(heading.range.begin);
      close(label != nullptr ? label->begin : heading.range.begin);
      PaperBlock block;
      chapter = chapter_heading ? text_.original(heading.title) : chapter;
      block.heading = chapter_heading ? nullptr : &heading;
      block.chapter = chapter;
      block.behind_answer_label = label != nullptr || heading.announces_answers;
      block.part = part_of(heading);
      block.range.begin = heading.range.end + (text_[heading.range.end] == U':' ? 1U : 0U);
      blocks.push_back(block);
    }
    open_keys(all_.end);
    close(all_.end);
    return blocks;
  }

 private:
  /// 第二部分, 第二章 at the beginning of a heading.
  std::int64_t part_of(const Heading& heading) const {
    if (text_[heading.title.begin] != U'第') {
      return 0;
    }
    const std::size_t at = heading.title.begin + 1;
    const std::optional<HanziNumber> number = hanzi_number_at(text_, at);
    const std::optional<HanziNumber> roman = roman_number_at(text_, at);  // 第Ⅱ卷
    return number ? number->value : roman ? roman->value : 0;
  }

  /// The answer label behind which only white space stands before `at`.
  const Label* label_before(std::size_t at) const {
    auto it = std::upper_bound(labels_.begin(), labels_.end(), at,
                               [](std::size_t where, const Label& l) { return where < l.begin; });
    if (it == labels_.begin()) {
      return nullptr;
    }
    --it;
    const bool answers = it->kind == LabelKind::answer && it->after <= at;
    return answers && text_.skip_blank(it->after, at) == at ? &*it : nullptr;
  }

  /// The labels behind which answers begin without a heading: 答案:1.A 2.B
  std::vector<TextRange> key_starts() const {
    std::vector<TextRange> starts;
    for (const Label& label : labels_) {
      if (label.kind != LabelKind::answer) {
        continue;
      }
      const std::size_t at = text_.skip_blank(label.after, all_.end);
      const bool has_entry = begins_key_list(text_, {at, all_.end});
      if (has_entry && !follows_number(label.begin)) {
        starts.push_back({label.begin, label.after});
      }
    }
    return starts;
  }

  bool follows_number(std::size_t at) const {
    const std::span<const NumberMark> marks = numbers_within(numbers_, {at > 12 ? at - 12 : 0, at});
    return !marks.empty() && marks.back().after == at;
  }

  const PaperText& text_;
  TextRange all_;
  const std::vector<Label>& labels_;
  const std::vector<NumberMark>& numbers_;
  const std::vector<Heading>& headings_;
};

}  // namespace

std::span<const NumberMark> numbers_within(const std::vector<NumberMark>& numbers,
                                           TextRange range) {
  const auto by_begin = [](const NumberMark& mark, std::size_t at) { return mark.begin < at; };
  const auto first = std::lower_bound(numbers.begin(), numbers.end(), range.begin, by_begin);
  const auto last = std::lower_bound(first, numbers.end(), range.end, by_begin);
  return {first, last};
}

std::vector<PaperBlock> find_blocks(const PaperText& text, TextRange all,
                                    const std::vector<Label>& labels,
                                    const std::vector<NumberMark>& numbers,
                                    const std::vector<Heading>& headings) {
  return BlockFinder(text, all, labels, numbers, headings).run();
}

std::string title_of(const PaperText& text, const PaperBlock& block) {
  const std::string own =
      block.heading != nullptr ? text.original(block.heading->title) : std::string();
  return block.chapter.empty() || own.empty() ? own + (own.empty() ? block.chapter : "")
                                              : block.chapter + " / " + own;
}

std::int64_t ordinal_of(const PaperText& text, const PaperBlock& block) {
  if (block.heading == nullptr) {
    return block.part;
  }
  const std::size_t begin = block.heading->title.begin;
  if (const std::optional<SectionNumber> number = section_number_at(text, begin)) {
    return number->value;
  }
  const bool word = text[begin] == U'第' || text[begin] == U'(';
  const std::optional<HanziNumber> number = hanzi_number_at(text, begin + (word ? 1U : 0U));
  return number ? number->value : 0;
}

bool is_headed(const PaperText& text, const PaperBlock& block) {
  const Heading* heading = block.heading;
  return heading != nullptr && heading->role == Heading::Role::untyped &&
         (!heading->points->empty() || text[heading->title.end - 1] == U'题');
}

namespace {

/// 1.概括主要问题。(20分): whether the line of the number ends in points.
bool is_rated_line(const PaperText& text, const NumberMark& mark) {
  const TextRange line = text.trimmed({mark.after, text.line_end(mark.after)});
  return line.end > line.begin + 5 && text[line.end - 1] == U')' && text[line.end - 2] == U'分' &&
         is_paper_digit(text[line.end - 3]);
}

/// What an exercise tells to do with each item below it.
bool tells_exercise(const PaperText& text, TextRange line) {
  constexpr std::u32string_view kVerbs[] = {
      U"把",   U"将",   U"给",   U"照",   U"仿",   U"按",   U"用",   U"选",   U"填",
      U"连",   U"读",   U"听",   U"判断", U"补",   U"改",   U"缩",   U"扩",   U"修改",
      U"组词", U"造句", U"翻译", U"计算", U"口算", U"默写", U"找出", U"反义", U"近义",
      U"圈出", U"比一", U"排列", U"排序", U"写出", U"根据", U"解方", U"辨字", U"多音",
      U"看",   U"阅读", U"划出", U"画出", U"在",   U"竖式", U"脱式", U"求"};
  const std::size_t at = text.skip_spaces(line.begin, line.end);
  return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                     [&](std::u32string_view verb) { return text.has(at, verb); });
}

/// 简述..., ...有哪些?: what stands below may answer it.
bool asks_in_words(const PaperText& text, TextRange line) {
  constexpr std::u32string_view kWords[] = {
      U"?",    U"简述", U"论述", U"试述", U"叙述", U"阐述", U"概述", U"什么", U"哪些", U"如何",
      U"怎样", U"怎么", U"说明", U"谈谈", U"列举", U"分析", U"简要", U"解释", U"介绍"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::u32string_view word) { return text.find(word, line) < line.end; });
}

/// Whether the line asks, or has a bracket or a line to write in.
bool is_left_to_answer(const PaperText& text, TextRange line) {
  const std::vector<Slot> slots = find_slots(text, line);
  return text.find(U"__", line) < line.end || text.find(U"?", line) < line.end ||
         std::any_of(slots.begin(), slots.end(),
                     [](const Slot& slot) { return slot.kind == Slot::Kind::empty; });
}

}  // namespace

bool are_exercises(const PaperText& text, std::span<const NumberedEntry> entries,
                   const std::vector<NumberMark>& numbers) {
  std::size_t lists = 0;
  std::size_t asking = 0;
  std::size_t sure = 0;
  for (const NumberedEntry& entry : entries) {
    std::int64_t items = 0;
    std::int64_t open = 0;
    for (const NumberMark& mark : numbers_within(numbers, entry.body)) {
      const bool counts = mark.place == NumberPlace::line_start && mark.separator != 0 &&
                          mark.style == NumberStyle::plain && mark.value == items + 1;
      items += counts ? 1 : 0;
      open += counts && is_left_to_answer(text, {mark.after, text.line_end(mark.after)}) ? 1 : 0;
    }
    const TextRange head{entry.body.begin,
                         std::min(text.line_end(entry.body.begin), entry.body.end)};
    lists += items > 1 ? 1U : 0U;
    asking += asks_in_words(text, head) ? 1U : 0U;
    sure += items > 1 && (2 * open > items || tells_exercise(text, head)) ? 1U : 0U;
  }
  return sure > 0 && 2 * lists > entries.size() && 2 * asking < entries.size();
}

bool holds_questions(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers,
                     const std::vector<Heading>& headings, const QuestionSigns& signs) {
  const std::span<const Heading> inside = headings_within(headings, range);
  const auto tags = std::count_if(inside.begin(), inside.end(), [](const Heading& heading) {
    return heading.role == Heading::Role::within;
  });
  std::size_t answered = 0;
  std::size_t rated = 0;
  std::size_t last = range.end;
  const auto close = [&](std::size_t end) {
    answered += last < end && signs.has_label({last, end}) ? 1U : 0U;
  };
  for (const NumberMark& mark : numbers_within(numbers, range)) {
    if (mark.place == NumberPlace::line_start && mark.style == NumberStyle::plain) {
      close(mark.begin);
      last = mark.after;
      rated += is_rated_line(text, mark) ? 1U : 0U;
    }
  }
  close(range.end);
  return tags > 1 || answered > 1 || rated > 1;
}

}  // namespace tiku
