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

std::string without_spaces(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (!is_space(next.scalar)) {
      out.append(text.substr(at, next.bytes));
    }
    at += next.bytes;
  }
  return out;
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

/// 第 3 页 共 8 页, - 3 -, a rule of dashes.
bool is_page_mark(const PaperText& line) {
  bool page = false;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t c = line[i];
    page = page || c == U'页';
    const bool sign = c == U' ' || c == U'-' || c == U'—' || c == U'=' || c == U'*' || c == U'/' ||
                      c == U'第' || c == U'共' || c == U'页' || c == U',' || is_paper_digit(c);
    letters += sign ? 0U : 1U;
  }
  const bool dashed = line[0] == U'-' || line[0] == U'—' || line[0] == U'=';
  return letters == 0 && (page || (dashed && line.size() >= 3));
}

/// Where a line ends without 第1页共7页 behind its text.
std::size_t without_page_count(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  constexpr std::string_view kOrdinal = "第";
  constexpr std::string_view kAll = "共";
  const std::size_t from = line.size() > kLongest ? line.size() - kLongest : 0;
  const std::size_t in_tail = line.substr(from).rfind(kOrdinal);
  const std::size_t at = from + in_tail;
  if (in_tail == std::string_view::npos || at == 0 || !contains(line.substr(at), kAll) ||
      !is_page_mark(PaperText(trim(line.substr(at))))) {
    return line.size();
  }
  return at;
}

/// What a look at the bytes tells: letters and Han characters make text of a line.
bool may_be_page_mark(std::string_view line) {
  static constexpr HanSet kSigns(U"第共页");
  for (std::size_t at = 0; at < line.size();) {
    const char32_t han = han_at(line, at);
    if (is_paper_letter(static_cast<unsigned char>(line[at])) || (han != 0 && !kSigns.has(han))) {
      return false;
    }
    at += han != 0 ? 3 : 1;
  }
  return true;
}

constexpr std::u32string_view kFields[] = {U"姓名", U"班级", U"学号",   U"考号",   U"工号", U"得分",
                                           U"阅卷", U"评卷", U"准考证", U"密封线", U"部门"};

/// 班级____ 姓名____ ---密---封---线---
bool is_binding_line(const PaperText& line) {
  const TextRange all{0, line.size()};
  const std::size_t seal = line.find(U"密", all);
  const bool sealed = seal < line.size() &&
                      line.find(U"封", {seal, std::min(line.size(), seal + 12)}) <
                          std::min(line.size(), seal + 12) &&
                      (line[seal + 1] == U'-' || line[seal + 1] == U'.' || line[seal + 1] == U'…' ||
                       line[seal + 1] == U'—' || line[seal + 1] == U' ');
  if (sealed || line.size() >= 90 || is_paper_digit(line[0])) {
    return sealed;
  }
  const auto fields =
      std::count_if(std::begin(kFields), std::end(kFields),
                    [&](std::u32string_view field) { return line.find(field, all) < line.size(); });
  const bool asks = line.find(U"?", all) < line.size() || line.find(U"。", all) < line.size();
  const bool blank = line.find(U"_", all) < line.size() || line.find(U": ", all) < line.size() ||
                     line[line.size() - 1] == U':';
  return fields >= 2 && blank && !asks;
}

/// What a look at the bytes tells.
bool may_be_binding_line(std::string_view line) {
  constexpr std::string_view kSeal[] = {"密", "封"};
  constexpr std::string_view kBlanks[] = {"_", ":", "＿", "：", "∶", "︰"};
  const auto has = [line](std::string_view sign) { return contains(line, sign); };
  return std::all_of(std::begin(kSeal), std::end(kSeal), has) ||
         (!is_paper_digit(static_cast<unsigned char>(line.front())) &&
          std::any_of(std::begin(kBlanks), std::end(kBlanks), has));
}

/// Whether a value stands behind a field: 姓名:王芳.
bool is_filled(const PaperText& line) {
  for (const std::u32string_view field : {U"姓名", U"学号", U"考号", U"工号", U"准考证号"}) {
    const std::size_t at = line.find(field, {0, line.size()});
    const std::size_t sign = line.skip_spaces(at + field.size(), line.size());
    const std::size_t value = line.skip_spaces(sign + 1, line.size());
    if (at < line.size() && line[sign] == U':' && value < line.size() &&
        (is_hanzi(line[value]) || is_paper_letter(line[value]) || is_paper_digit(line[value])) &&
        !std::any_of(std::begin(kFields), std::end(kFields),
                     [&](std::u32string_view next) { return line.has(value, next); })) {
      return true;
    }
  }
  return false;
}

/// Whether the line is the title, a page number behind it or not.
bool is_running_head(std::string_view line, const std::string& bare_title) {
  const std::string bare = without_spaces(line);
  return bare.starts_with(bare_title) &&
         std::all_of(bare.begin() + static_cast<std::ptrdiff_t>(bare_title.size()), bare.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether 号 or 班 stands in a word that is no field: 12号, 值班人员, but not 学号 and 班级.
bool is_other_word(std::string_view line, std::size_t at, char32_t before) {
  static constexpr HanSet kNumbered(U"学學考工");
  const Decoded here = decode_utf8(line, at);
  if (here.scalar == U'号' || here.scalar == U'號') {
    return (is_hanzi(before) || is_paper_digit(before)) && !kNumbered.has(before);
  }
  const char32_t next = decode_utf8(line, at + here.bytes).scalar;
  return here.scalar == U'班' && is_hanzi(next) && next != U'级' && next != U'級';
}

/// What a look at the bytes tells: most lines hold none of the words of furniture.
bool may_be_furniture(std::string_view line, std::string_view title) {
  constexpr std::string_view kWords[] = {"页",   "頁",   "姓名", "班",       "号",      "號",
                                         "得分", "阅卷", "评卷", "准考",     "密",      "部门",
                                         "文档", "相关", "推荐", "文本预览", "当前位置"};
  static constexpr HanSet kFirst(U"页頁姓班号號得阅评准密部文相推当");
  const char first = line.front();
  if (first == '-' || first == '=' || line.starts_with("—") || line.starts_with("•") ||
      line.starts_with("–") || line.starts_with("―") || line.starts_with("－") ||
      line.ends_with(" Answer") || line.ends_with("答案") ||
      (!title.empty() && line.substr(0, 3) == title.substr(0, 3))) {
    return true;
  }
  char32_t before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto byte = static_cast<unsigned char>(line[at]);
    if (byte < 0x80) {
      before = byte;
      ++at;
      continue;
    }
    const char32_t han = han_at(line, at);
    if (han == 0) {
      const Decoded next = decode_beyond_ascii(line, at);
      before = next.scalar;
      at += next.bytes;
      continue;
    }
    if (kFirst.has(han) && !is_other_word(line, at, before) &&
        std::any_of(std::begin(kWords), std::end(kWords),
                    [&](std::string_view word) { return line.substr(at).starts_with(word); })) {
      return true;
    }
    before = han;
    at += 3;
  }
  return false;
}

/// What download sites put around a text.
bool is_site_remark(std::string_view line) {
  constexpr std::string_view kWhole[] = {"相关主题",          "文本预览", "相关文档", "最新文档",
                                         "相关文档 最新文档", "相关推荐", "热门推荐", "View Answer",
                                         "Show Answer",       "查看答案", "显示答案"};
  constexpr std::string_view kAbout[] = {"下载", "预览", "侵犯", "侵权",
                                         "版权", "上传", "举报", "阅读全部"};
  const bool whole = std::find(std::begin(kWhole), std::end(kWhole), line) != std::end(kWhole);
  const bool about = contains(line, "文档") &&
                     std::any_of(std::begin(kAbout), std::end(kAbout),
                                 [line](std::string_view w) { return contains(line, w); });
  const bool numbered = line.starts_with('-') || line.starts_with("•");
  return whole || line.starts_with("当前位置") || (about && numbered);
}

/// Whether the text was copied from the page on which a learning platform shows an attempt.
bool is_review_page(std::string_view document) {
  return (contains(document, "\nQuestion text") && contains(document, "\nSelect one")) ||
         (contains(document, "\n题干") && contains(document, "\n选择一项"));
}

/// What such a page prints between the number of a question and its text, and around its answer.
bool is_review_furniture(std::string_view line) {
  constexpr std::string_view kWhole[] = {
      "Correct",        "Incorrect",     "Partially correct", "Not answered", "Question text",
      "Feedback",       "Flag question", "Remove flag",       "Select one:",  "Select one or more:",
      "正确",           "不正确",        "部分正确",          "未回答",       "标记题目",
      "题干",           "反馈",          "选择一项：",        "选择一项:",    "选择一项或多项：",
      "选择一项或多项:"};
  return std::find(std::begin(kWhole), std::end(kWhole), line) != std::end(kWhole) ||
         (line.starts_with("Mark") && contains(line, "out of")) ||
         (line.starts_with("得分") && contains(line, "/"));
}

}  // namespace

std::vector<DocumentSpan> split_documents(std::string_view text) {
  return DocumentSplit(text).run();
}

std::string without_page_furniture(std::string text, std::string_view title) {
  const std::string_view document = text;
  std::size_t kept = 0;  // bytes: most texts have no furniture, and stay where they are
  const std::string bare = without_spaces(title);
  constexpr int kTopLines = 5;
  int lines = 0;
  bool has_fields = false;
  const bool review = is_review_page(document);
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    bool furniture = review && is_review_furniture(line);
    ++lines;
    const bool short_line = !line.empty() && line.size() <= kLongestTitleBytes;
    if (short_line && may_be_furniture(line, title)) {
      bool fields = false;
      if (may_be_binding_line(line)) {
        const PaperText folded(line);
        const bool binding = is_binding_line(folded);
        const bool filled = binding && !has_fields && is_filled(folded);
        has_fields = has_fields || filled;
        fields = binding && !filled;
      }
      const bool head = !bare.empty() && line.size() < bare.size() + 40 &&
                        line.front() == title.front() && is_running_head(line, bare);
      // At the top a title may be printed twice.
      furniture = (may_be_page_mark(line) && is_page_mark(PaperText(line))) || fields ||
                  is_site_remark(line) || (head && lines > kTopLines);
    }
    const std::string_view raw = document.substr(at, end - at);
    const std::size_t bytes = furniture ? 0 : without_page_count(raw);
    if (at > kept) {
      std::memmove(text.data() + kept, text.data() + at, bytes);
    }
    kept += bytes;
    if (end < document.size()) {
      text[kept++] = '\n';
    }
    at = end + 1;
  }
  text.resize(kept);
  return text;
}

}  // namespace tiku
