#include "interop/text/documents.h"

#include <algorithm>
#include <cstring>
#include <set>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"
#include "interop/text/han_set.h"
#include "interop/text/heading_parts.h"
#include "interop/text/numbers.h"
#include "interop/text/points.h"
#include "interop/text/title_words.h"
#include "interop/text/words.h"

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
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back({trim(text.substr(at, end - at)), at});
    at = end + 1;
  }
  return lines;
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

/// What a look at the bytes tells: a sentence or an option is no title. Most lines are.
bool is_no_title(std::string_view line) {
  constexpr std::string_view kAnthology[] = {"第", "范", "篇", "试", "試", "模"};
  constexpr std::string_view kSentence[] = {"。", "？", "；", "?", ";", "_"};
  constexpr std::string_view kBegins[] = {"-", "*", "(",  "_",  "#",  "|",    ">",
                                          "{", "[", "\"", "（", "【", "答案", "解析"};
  constexpr std::string_view kEnds[] = {":", "：", ",", "，", "!", "！", "、"};
  const auto begins = [line](std::string_view word) { return line.starts_with(word); };
  if (std::any_of(std::begin(kAnthology), std::end(kAnthology), begins)) {
    return false;
  }
  const auto ends = [line](std::string_view sign) { return line.ends_with(sign); };
  if (std::any_of(std::begin(kBegins), std::end(kBegins), begins) ||
      std::any_of(std::begin(kEnds), std::end(kEnds), ends)) {
    return true;
  }
  static constexpr std::string_view kSeparators[] = {".",  "、", "．", ":", "：", ")",
                                                     "）", ",",  "，", ";", "；"};
  const auto separates = [](std::string_view behind, std::size_t kinds) {
    return std::any_of(kSeparators, kSeparators + kinds,
                       [behind](std::string_view sign) { return behind.starts_with(sign); });
  };
  constexpr std::size_t kOfOptions = 5;
  const bool option = line.size() > 2 && line[0] >= 'A' && line[0] <= 'H' &&
                      (line[1] == ' ' || separates(line.substr(1), kOfOptions));
  const std::string_view behind =
      line.substr(std::min(line.find_first_not_of("0123456789"), line.size()));
  const bool counted = behind.size() < line.size() && separates(behind, std::size(kSeparators));
  const bool number = counted || (line.size() > 2 && line[0] >= '1' && line[0] <= '9' &&
                                  (line[2] == '.' || line.substr(2).starts_with("、")));
  return option || number ||
         std::any_of(std::begin(kSentence), std::end(kSentence),
                     [line](std::string_view sign) { return contains(line, sign); });
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

/// `# 客服考试`, but not `# 单选题` or `# 选择题(单选)`, the heading of a section.
bool is_marked_title(std::string_view line) {
  if (!line.starts_with("# ")) {
    return false;
  }
  const PaperText words(line.substr(2));
  const std::optional<TypeName> type = type_name_at(words, words.skip_spaces(0, words.size()));
  return !type || past_bracket(words, type->length, words.size()) < words.size();
}

class DocumentSplit {
 public:
  explicit DocumentSplit(std::string_view text) : text_(text), lines_(lines_of(text)) {}

  std::vector<DocumentSpan> run() {
    bool was_title = false;
    open(0, "");
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].text.empty()) {
        continue;
      }
      if (documents_.size() == 1 && i == next_of_start() && is_marked_title(lines_[i].text)) {
        open(i, trim(lines_[i].text.substr(2)));
        continue;
      }
      const bool title = is_title(i, was_title);
      if (title && was_title) {
        documents_.back().title = std::string(lines_[i].text);
      } else if (title) {
        open(i, lines_[i].text);
      }
      was_title = title;
    }
    close(lines_.size());
    std::erase_if(documents_, [](const DocumentSpan& span) { return span.begin == span.end; });
    return std::move(documents_);
  }

 private:
  void open(std::size_t line, std::string_view title) {
    close(line);
    DocumentSpan span;
    span.title = std::string(title);
    span.begin = lines_[line].begin;
    span.first_line = static_cast<std::int64_t>(line) + 1;
    documents_.push_back(std::move(span));
  }

  void close(std::size_t line) {
    if (!documents_.empty()) {
      documents_.back().end = line < lines_.size() ? lines_[line].begin : text_.size();
      documents_.back().last_line =
          std::max(static_cast<std::int64_t>(line), documents_.back().first_line);
    }
  }

  /// The next line that is not empty; the number of lines where there is none.
  std::size_t next_of(std::size_t line) const {
    std::size_t next = line + 1;
    while (next < lines_.size() && lines_[next].text.empty()) {
      ++next;
    }
    return next;
  }

  bool is_title(std::size_t i, bool after_title) {
    const std::string_view text = lines_[i].text;
    if (text.size() > kLongestTitleBytes) {
      return false;
    }
    if (is_no_title(text)) {
      return false;
    }
    const PaperText line(text);
    if (begins_anthology_item(line)) {
      return true;
    }
    if (!may_be_title(line)) {
      return false;
    }
    const std::size_t next = next_of(i);
    const std::string_view below = next < lines_.size() ? lines_[next].text : std::string_view();
    const std::string bare = without_spaces(text);
    const bool repeated = below.starts_with(text.front()) &&
                          without_spaces(below.substr(0, 4 * text.size())).starts_with(bare);
    const bool blank_below = next > i + 1;
    const bool first = documents_.size() == 1 && documents_.front().title.empty();
    const bool in_place = blank_below || after_title || (first && i == next_of_start());
    const bool alone =
        blank_below && below.size() > kLongLineBytes && line.size() <= kLongestBareTitle;
    const bool known = !titles_.empty() && titles_.count(bare) > 0 && !goes_on(next);
    const bool title =
        repeated || known || alone || (in_place && names_an_exam(line, {0, line.size()}));
    if (title) {
      titles_.insert(bare);
    }
    return title;
  }

  /// Whether the line is the middle of a paper: an option, or a number other than 1. A title above
  /// it is a running head.
  bool goes_on(std::size_t next) const {
    constexpr std::string_view kPage = "页";
    for (int i = 0; i < 2 && next < lines_.size() && lines_[next].text.size() < 40 &&
                    contains(lines_[next].text, kPage);
         ++i) {
      next = next_of(next);
    }
    if (next >= lines_.size()) {
      return false;
    }
    const PaperText line(lines_[next].text.substr(0, kLongestTitleBytes));
    const std::vector<NumberMark> numbers =
        find_numbers(line, {0, std::min<std::size_t>(8, line.size())});
    const bool numbered = !numbers.empty() && numbers.front().begin == 0 &&
                          numbers.front().style != NumberStyle::hanzi && numbers.front().value > 1;
    const bool option = line[0] >= U'A' && line[0] <= U'H' &&
                        (line[1] == U'.' || line[1] == U'、' || line[1] == U')');
    return numbered || option;
  }

  /// The first line with text.
  std::size_t next_of_start() const {
    std::size_t line = 0;
    while (line < lines_.size() && lines_[line].text.empty()) {
      ++line;
    }
    return line;
  }

  std::string_view text_;
  std::vector<Line> lines_;
  std::vector<DocumentSpan> documents_;
  std::set<std::string> titles_;
};

}  // namespace

std::vector<DocumentSpan> split_documents(std::string_view text) {
  return DocumentSplit(text).run();
}

}  // namespace tiku
