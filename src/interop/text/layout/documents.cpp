#include "interop/text/layout/documents.h"

#include <algorithm>
#include <bitset>
#include <set>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"
#include "interop/foreign_parts.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/parts.h"
#include "interop/text/layout/block_titles.h"
#include "interop/text/layout/no_titles.h"
#include "interop/text/layout/parted_titles.h"
#include "interop/text/layout/title_lines.h"
#include "interop/text/layout/volume_keys.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/points.h"
#include "interop/text/scan/title_words.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestTitleBytes = 300;
constexpr std::size_t kLongestTitle = 70;
constexpr std::size_t kLongestBareTitle = 45;
/// A line that is longer holds a whole text.
constexpr std::size_t kLongLineBytes = 600;

struct Line {
  std::string_view text;  // trimmed
  std::size_t begin = 0;
  /// Where the next one begins; behind the text for the last one.
  std::size_t next = 0;
};

Line line_at(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  return {trim(text.substr(begin, end - begin)), begin, end + 1};
}

bool contains(std::string_view line, std::string_view word) {
  return line.find(word) != std::string_view::npos;
}

/// Whether nothing in the line says that it is a sentence, a question, an option or an answer.
bool may_be_title(const PaperText& line) {
  const TextRange all = line.trimmed({0, line.size()});
  if (all.end - all.begin < 4 || all.end - all.begin > kLongestTitle) {
    return false;
  }
  const char32_t first = line[all.begin];
  const char32_t last = line[all.end - 1];
  const bool ends = last == U'。' || last == U';' || last == U',' || last == U'!' || last == U':' ||
                    last == U'、' || last == U'?';
  const bool option =
      first >= U'A' && first <= U'H' &&
      (line[all.begin + 1] == U'.' || line[all.begin + 1] == U'、' || line[all.begin + 1] == U' ' ||
       line[all.begin + 1] == U':' || line[all.begin + 1] == U')');
  const bool sign = first == U'-' || first == U'*' || first == U'(' || first == U'_' ||
                    first == U'#' || first == U'|' || first == U'>' || first == U'{' ||
                    first == U'[' || first == U'"';
  if (ends || option || sign || label_name_at(line, all.begin) || type_name_at(line, all.begin)) {
    return false;
  }
  for (std::size_t i = all.begin; i < all.end; ++i) {
    if (line[i] == U'。' || line[i] == U'?' || line[i] == U';' || line[i] == U'_') {
      return false;
    }
  }
  const std::vector<NumberMark> numbers = find_numbers(line, all);
  const bool numbered = !numbers.empty() && numbers.front().begin == all.begin;
  const PaperHead head = numbered ? PaperHead{} : read_head(line, all);
  return !(numbered || head.minutes || head.total || head.pass);
}

/// 范文1:, 第一篇:, 试卷二:
bool begins_anthology_item(const PaperText& line) {
  constexpr std::u32string_view kWords[] = {U"范文", U"篇", U"试卷", U"模板"};
  std::size_t at = 0;
  at += line[at] == U'第' ? 1U : 0U;
  for (const std::u32string_view word : kWords) {
    at += at == 0 && line.has(0, word) ? word.size() : 0;
  }
  if (at == 0) {
    return false;
  }
  const std::size_t number = at;
  while (is_paper_digit(line[at])) {
    ++at;
  }
  const std::optional<HanziNumber> hanzi = hanzi_number_at(line, at);
  at += hanzi ? hanzi->length : 0;
  const std::size_t end = at + (line[at] == U'篇' ? 1U : 0U);
  const bool ordinal = line[0] == U'第';
  return at > number && (!ordinal || end > at) && line[end] == U':';
}

/// 客服考试题 篇1, 学习体会(第二篇): an item of an anthology, at the end of its title.
bool ends_in_item(std::string_view text) {
  constexpr std::size_t kLongestEnd = 24;
  if (!contains(text.substr(text.size() - std::min(kLongestEnd, text.size())), "篇")) {
    return false;
  }
  const PaperText line(text);
  std::size_t end = line.size();
  end -= line[end - 1] == U')' || line[end - 1] == U']' ? 1U : 0U;
  const bool ordinal = line[end - 1] == U'篇';  // 第二篇
  end -= ordinal ? 1U : 0U;
  std::size_t at = end;
  while (at > 0 && is_paper_digit(line[at - 1])) {
    --at;
  }
  for (std::size_t back = 1; at == end && back < 4 && back < end; ++back) {
    const std::optional<HanziNumber> number = hanzi_number_at(line, end - back);
    at = number && number->length == back ? end - back : at;
  }
  const bool counted = at < end && at > 1;
  return counted && line[at - 1] == (ordinal ? U'第' : U'篇') && may_be_title(line);
}

/// `# 客服考试`, but not `# 单选题` or `# 选择题(单选)`, the heading of a section.
bool is_marked_title(std::string_view line) {
  if (!line.starts_with("# ")) {
    return false;
  }
  const PaperText words(line.substr(2));
  const std::optional<TypeName> type = type_name_at(words, words.skip_spaces(0, words.size()));
  return !type || past_bracket(words, type->length, words.size()) < words.size();
}

/// 试卷(A卷), 模拟试卷(二): the name of one of several papers at the end of the line.
bool ends_in_volume(std::string_view line) {
  constexpr std::size_t kLongestEnd = 12;
  const std::string_view end = line.substr(line.size() - std::min(kLongestEnd, line.size()));
  return (contains(end, "卷") || contains(end, "套")) && volume_of(line).has_value();
}

/// 第一章 概述: the name of a part of a document.
bool names_chapter(const PaperText& line) {
  constexpr std::u32string_view kParts = U"章节編编部单單课課讲講";
  const std::optional<HanziNumber> number = hanzi_number_at(line, 1);
  const std::size_t digit = is_paper_digit(line[1]) ? 2 : 1;
  const std::size_t behind = number ? 1 + number->length : digit;
  return line[0] == U'第' && behind > 1 && kParts.find(line[behind]) != std::u32string_view::npos;
}

/// Whether the Chinese line may be a title above another document: below a title no number goes on.
bool may_stand_apart(std::string_view text, std::string_view below) {
  constexpr std::size_t kBytes = 4 * kLongestBareTitle;
  const bool counts_on = is_ascii_digit(below.front()) && !below.starts_with('1');
  if (text.size() > kBytes || counts_on || is_no_title(text)) {
    return false;
  }
  const PaperText line(text);
  std::size_t han = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    han += is_hanzi(line[at]) ? 1U : 0U;
  }
  return 2 * han > line.size() && line.size() <= kLongestBareTitle && may_be_title(line) &&
         !names_chapter(line);
}

/// `Part 2: True/False (4 questions @ 2 pts ea.)`: a bracket counts what stands below.
bool counts_questions(std::string_view line) {
  const std::size_t open = line.ends_with(')') ? line.rfind('(') : line.npos;
  return open != line.npos && is_ascii_digit(line[open + 1]) &&
         line.find(" question", open) != line.npos;
}

/// `Section B – Answer two questions`: a part of the paper that stands above.
bool names_section(std::string_view line) {
  const bool is_part = has_word(line, 0, "part ") && counts_questions(line);
  return (is_part || has_word(line, 0, "section ")) && !english_part_name(line).empty();
}

/// Whether the line may name an exam, and no part of one.
bool may_head_exam(std::string_view line, bool first) {
  return may_name_exam(line) && foreign_part_type(line).empty() &&
         (first || !(names_review(line) || names_section(line)));
}

class DocumentSplit {
 public:
  explicit DocumentSplit(std::string_view text)
      : text_(text),
        first_(next_full(line_at(text, 0)).begin),
        first_text_(next_full(line_at(text, 0)).text),
        parted_(parted_titles(text, may_stand_apart)) {}

  std::vector<DocumentSpan> run() {
    open(0, 1, "");
    std::int64_t number = 0;
    for (Line line; line.next <= text_.size();) {
      line = line_at(text_, line.next);
      ++number;
      block_lines_ = line.text.empty() ? 0 : block_lines_ + 1;
      if (!line.text.empty() && !take_heading(line, number)) {
        take(line, number);
      }
    }
    close(text_.size(), number);
    std::erase_if(documents_, [](const DocumentSpan& span) { return span.begin == span.end; });
    return std::move(documents_);
  }

 private:
  /// Headings of Markdown that begin a document.
  bool take_heading(const Line& line, std::int64_t number) {
    if (documents_.size() == 1 && line.begin == first_ && is_marked_title(line.text)) {
      open(line.begin, number, trim(line.text.substr(2)));
      return true;
    }
    if (line.text.front() == '#' && heads_appendix(line.text)) {
      open(line.begin, number, trim(line.text.substr(line.text.find(' '))));
      return true;
    }
    return false;
  }

  void take(const Line& line, std::int64_t number) {
    const bool below_school = documents_.size() == 1 && above_.begin == first_ &&
                              block_lines_ == 2 && names_term(above_.text);
    const bool title = !is_bare_label(above_.text) && is_title(line, was_title_ || below_school) &&
                       !heads_key(line) && !heads_paper_of_key(line);
    const std::string_view block = title ? std::string_view() : title_of_block(line);
    if (title && was_title_) {
      documents_.back().title = std::string(line.text);
    } else if (!block.empty()) {
      open(line.begin, number, block);
    } else if (title) {
      const bool both =
          below_school || (block_lines_ == 2 && heads_volume(line) && stands_above(above_));
      open(both ? above_.begin : line.begin, both ? number - 1 : number, line.text);
    }
    was_title_ = title || block.size() == line.text.size();
    above_ = line;
  }

  void open(std::size_t begin, std::int64_t number, std::string_view title) {
    close(begin, number - 1);
    DocumentSpan span;
    span.title = std::string(title);
    span.begin = begin;
    span.first_line = number;
    documents_.push_back(std::move(span));
  }

  void close(std::size_t end, std::int64_t last_line) {
    if (!documents_.empty()) {
      documents_.back().end = end;
      documents_.back().last_line = std::max(last_line, documents_.back().first_line);
    }
  }

  /// The line, or the first one with text below it; an empty one where there is none.
  Line next_full(Line line) const {
    while (line.text.empty() && line.next <= text_.size()) {
      line = line_at(text_, line.next);
    }
    return line;
  }

  Line next_of(const Line& line) const {
    return next_full(line_at(text_, std::min(line.next, text_.size())));
  }

  bool is_title(const Line& at, bool after_title) {
    const std::string_view text = at.text;
    const bool item = may_begin_anthology_item(text);
    if (text.size() > kLongestTitleBytes || (!item && is_no_title(text))) {
      return false;
    }
    const Line below = next_of(at);
    const bool blank_below =
        at.next <= text_.size() && (below.begin > at.next || below.text.empty());
    const bool first = documents_.size() == 1 && documents_.front().title.empty();
    const bool in_place = blank_below || after_title || (first && at.begin == first_) ||
                          heads_volume(at) || heads_questions_and_answers(at);
    const bool alone = blank_below && below.text.size() > kLongLineBytes;
    const bool repeated = below.text.starts_with(text.front());
    const bool exam = in_place && may_head_exam(text, at.begin == first_);
    const bool parted = std::binary_search(parted_.begin(), parted_.end(), begin_of(text));
    const bool counted = ends_in_item(text);
    const bool year = blank_below && names_other_year(text, first_text_);
    if (!(item || alone || repeated || exam || parted || counted || year || ends_are_known(text))) {
      return false;
    }
    const std::string bare = without_spaces(text);
    const bool is_repeated =
        repeated && without_spaces(below.text.substr(0, 4 * text.size())).starts_with(bare);
    const bool is_known = !titles_.empty() && titles_.count(bare) > 0;
    if (!(item || alone || is_repeated || exam || parted || counted || year || is_known)) {
      return false;
    }
    const PaperText line(text);
    if ((item && begins_anthology_item(line)) || counted) {
      return true;
    }
    const bool title =
        may_be_title(line) && (is_repeated || parted || year || (is_known && !goes_on(below)) ||
                               (alone && line.size() <= kLongestBareTitle) ||
                               (exam && names_an_exam(line, {0, line.size()})));
    const bool heads = at.begin != first_ && (past_key_head(text) || closes_paper(text));
    if (title && heads) {
      return false;  // belongs to the document that stands above
    }
    if (title) {
      titles_.insert(bare);
      title_begins_.set(static_cast<unsigned char>(bare.front()));
      title_ends_.set(static_cast<unsigned char>(bare.back()));
    }
    return title;
  }

  /// The title of another document that the line begins with, right below an empty line.
  std::string_view title_of_block(const Line& at) const {
    if (block_lines_ != 1 || at.begin == first_) {
      return {};
    }
    const std::string_view below = text_.substr(std::min(at.next, text_.size()));
    const std::string_view title = block_title(at.text, below);
    if (title.empty()) {
      return {};  // nearly always
    }
    // Alone it may be a running head.
    const bool own = title.size() == at.text.size() &&
                     without_spaces(title) == without_spaces(documents_.back().title);
    return own || names_chapter(PaperText(title)) || heads_key(at) ? std::string_view() : title;
  }

  /// 试卷答案, or the title of the document once more above 1.【答案】B: the key of the document
  /// that stands above it.
  bool heads_key(const Line& at) const {
    const std::string& own = documents_.back().title;
    const std::size_t word = at.text.rfind("答案");
    const bool repeated = !own.empty() && without_spaces(at.text) == without_spaces(own);
    if (own.empty() || (word == std::string_view::npos && !repeated)) {
      return false;
    }
    if (repeated) {
      return begins_labelled_key(at);
    }
    std::string_view name = trim(at.text.substr(0, word));
    for (const std::string_view prefix : {"参考", "參考", "标准", "標準", "正确"}) {
      name = name.ends_with(prefix) ? trim(name.substr(0, name.size() - prefix.size())) : name;
    }
    const PaperText line(at.text);
    if (!names_answers(line, {0, line.size()}) || !contains(own, name)) {
      return false;
    }
    constexpr std::size_t kLook = 2000;  // as far as a label looks for the answers below it
    const PaperText below(text_.substr(at.begin, kLook));
    const std::vector<Label> labels = find_labels(below, {0, below.size()});
    return !labels.empty() && labels.front().kind == LabelKind::answer && labels.front().begin == 0;
  }

  /// The title of the document once more, which begins with the answers: the paper they belong to.
  bool heads_paper_of_key(const Line& at) const {
    const DocumentSpan& document = documents_.back();
    if (document.title.empty() || without_spaces(at.text) != without_spaces(document.title)) {
      return false;
    }
    const Line head = next_of(line_at(text_, document.begin));
    const PaperText words(head.text.substr(0, kLongestTitleBytes));
    return names_answers_alone(words, {0, words.size()});
  }

  /// Whether the first number of the lines below stands before the label of an answer.
  bool begins_labelled_key(Line line) const {
    constexpr int kHeads = 3;
    for (int i = 0; i <= kHeads && line.next <= text_.size(); ++i) {
      line = next_of(line);
      const PaperText words(line.text.substr(0, kLongestTitleBytes));
      const std::vector<NumberMark> numbers =
          find_numbers(words, {0, std::min<std::size_t>(8, words.size())});
      if (!numbers.empty() && numbers.front().begin == 0 &&
          numbers.front().style != NumberStyle::hanzi) {
        std::size_t at = words.skip_spaces(numbers.front().after, words.size());
        at += words[at] == U'[' ? 1U : 0U;
        const std::optional<LabelName> label = label_name_at(words, at);
        return label && label->kind == LabelKind::answer;
      }
    }
    return false;
  }

  /// 《...》章节习题及参考答案: the title of another paper with its answers, wherever it stands.
  bool heads_questions_and_answers(const Line& at) const {
    return names_questions_and_answers(at.text) && !names_chapter(PaperText(at.text)) &&
           !goes_on(next_of(at)) &&
           without_spaces(at.text) != without_spaces(documents_.back().title);
  }

  /// 期末考试试卷(A卷) at the top of a block of lines, perhaps below the name of the school: the
  /// title of a paper, if not that of its own once more.
  bool heads_volume(const Line& at) const {
    return block_lines_ <= 2 && ends_in_volume(at.text) && !goes_on(next_of(at)) &&
           without_spaces(at.text) != without_spaces(documents_.back().title);
  }

  /// ××学院2021—2022学年第二学期: what is printed above the title of a paper.
  bool stands_above(const Line& line) const {
    constexpr std::string_view kWords[] = {"学年", "学期", "学院", "大学", "学校", "中学",
                                           "公司", "年度", "學年", "學期", "學院", "大學"};
    return line.begin == first_ ||
           (std::any_of(std::begin(kWords), std::end(kWords),
                        [&line](std::string_view word) { return contains(line.text, word); }) &&
            !is_no_title(line.text) && may_be_title(PaperText(line.text)));
  }

  /// Whether a title may have begun and ended so: most lines are none, and are not written again
  /// without their spaces to see that.
  bool ends_are_known(std::string_view text) const {
    return title_begins_.test(static_cast<unsigned char>(text.front())) &&
           title_ends_.test(static_cast<unsigned char>(text.back()));
  }

  /// Whether the line is the middle of a paper: an option, or a number other than 1. A title above
  /// it is a running head.
  bool goes_on(Line next) const {
    constexpr std::string_view kPage = "页";
    for (int i = 0; i < 2 && next.text.size() < 40 && contains(next.text, kPage); ++i) {
      next = next_of(next);
    }
    const PaperText line(next.text.substr(0, kLongestTitleBytes));
    const std::vector<NumberMark> numbers =
        find_numbers(line, {0, std::min<std::size_t>(8, line.size())});
    const bool numbered = !numbers.empty() && numbers.front().begin == 0 &&
                          numbers.front().style != NumberStyle::hanzi && numbers.front().value > 1;
    const bool option = line[0] >= U'A' && line[0] <= U'H' &&
                        (line[1] == U'.' || line[1] == U'、' || line[1] == U')');
    return numbered || option;
  }

  std::size_t begin_of(std::string_view words) const {
    return static_cast<std::size_t>(words.data() - text_.data());
  }

  std::string_view text_;
  /// Where the first line with text begins.
  std::size_t first_;
  std::string_view first_text_;
  /// See parted_titles.h.
  std::vector<std::size_t> parted_;
  std::vector<DocumentSpan> documents_;
  std::set<std::string> titles_;
  /// The first and the last bytes of titles.
  std::bitset<256> title_begins_;
  std::bitset<256> title_ends_;
  /// How many lines stand in a row so far, without an empty one.
  int block_lines_ = 0;
  /// The last line with text, and whether it is a title.
  Line above_;
  bool was_title_ = false;
};

}  // namespace

std::vector<DocumentSpan> split_documents(std::string_view text) {
  return DocumentSplit(text).run();
}

}  // namespace tiku
