#include "interop/text/layout/page_furniture.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"
#include "interop/text/layout/closing_remarks.h"
#include "interop/text/layout/head_lines.h"
#include "interop/text/scan/byte_set.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/han_set.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// No line of furniture is longer.
constexpr std::size_t kLongestTitleBytes = 300;

constexpr std::size_t kHanBytes = 3;

bool contains(std::string_view line, std::string_view word) {
  return line.find(word) != std::string_view::npos;
}

/// Page 3 of 8.
bool is_english_page(const PaperText& line) {
  if (!line.has_any_case(0, U"page ")) {
    return false;
  }
  std::size_t digits = 0;
  for (std::size_t i = 5; i < line.size(); ++i) {
    digits += is_paper_digit(line[i]) ? 1U : 0U;
    if (!is_paper_digit(line[i]) && line[i] != U' ' && line[i] != U'o' && line[i] != U'f' &&
        line[i] != U'/') {
      return false;
    }
  }
  return digits > 0;
}

/// Three stars or more, with or without spaces between them: `****`, `* * *`.
bool is_rule_of_stars(const PaperText& line) {
  constexpr std::size_t kFewest = 3;
  std::size_t stars = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != U'*' && line[i] != U' ') {
      return false;
    }
    stars += line[i] == U'*' ? 1U : 0U;
  }
  return stars >= kFewest;
}

/// 第 3 页 共 8 页, 【第三页】, - 3 -, ~3~, a rule of dashes or stars.
bool is_page_mark(const PaperText& line) {
  constexpr std::u32string_view kSigns = U" -—=*/第共页,~·()[]|一二三四五六七八九十";
  bool page = false;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t c = line[i];
    page = page || c == U'页';
    const bool sign = kSigns.find(c) != std::u32string_view::npos || is_paper_digit(c);
    letters += sign ? 0U : 1U;
  }
  const bool framed = (line[0] == U'~' || line[0] == U'·') && line[line.size() - 1] == line[0];
  const bool rule = line[0] == U'=' && !is_paper_digit(line[line.skip_spaces(1, line.size())]);
  const bool item = line[0] == U'-' && (line[1] == U' ' || is_paper_digit(line[1])) &&
                    is_paper_digit(line[line.size() - 1]);  // -19 alone: a number
  const bool dashed =
      (line[0] == U'-' && !item) || line[0] == U'—' || rule || framed;  // no =100/220
  return (letters == 0 && (page || (dashed && line.size() >= 3))) || is_rule_of_stars(line) ||
         is_english_page(line);
}

/// 代號:4301, 頁次:4-2: what the head of each page of a state exam says.
bool is_page_field(std::string_view line) {
  constexpr std::string_view kNames[] = {"代號", "代号", "頁次", "页次"};
  for (const std::string_view name : kNames) {
    const std::string_view rest = trim(line.substr(line.starts_with(name) ? name.size() : 0));
    const std::size_t colon = rest.starts_with(':') ? 1 : rest.starts_with("：") ? 3 : 0;
    const std::string_view value = trim(rest.substr(colon));
    if (rest.size() < line.size() && colon > 0 && !value.empty() &&
        value.find_first_not_of("0123456789-/ ") == std::string_view::npos) {
      return true;
    }
  }
  return false;
}

/// What a look at the end tells: most lines end in a letter, a Han character or a full stop, a
/// bracket behind it or not.
bool may_end_page_count(std::string_view line) {
  static constexpr HanSet kSigns(U"第共页頁一二三四五六七八九十");
  line.remove_suffix(line.ends_with(')') ? 1 : line.ends_with("）") ? kHanBytes : 0);
  if (line.empty() || is_ascii_letter(line.back()) || line.back() == '.') {
    return false;
  }
  const std::string_view last = line.substr(line.size() - std::min(line.size(), kHanBytes));
  const char32_t han = han_at(last, 0);
  return last != "。" && (han == 0 || kSigns.has(han));
}

/// Where a line ends without 第1页共7页 behind its text.
std::size_t without_page_count(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  constexpr std::string_view kOrdinal = "第";
  constexpr std::string_view kAll = "共";
  if (!may_end_page_count(line)) {
    return line.size();
  }
  const std::size_t from = line.size() > kLongest ? line.size() - kLongest : 0;
  if (!contains(line.substr(from), kAll)) {
    return line.size();
  }
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
  static constexpr HanSet kSigns(U"第共页一二三四五六七八九十");
  if (line.starts_with("Page ") || line.starts_with("PAGE ") || line.starts_with("page ")) {
    return true;
  }
  for (std::size_t at = 0; at < line.size();) {
    const char32_t han = han_at(line, at);
    if (is_paper_letter(static_cast<unsigned char>(line[at])) || (han != 0 && !kSigns.has(han))) {
      return false;
    }
    at += han != 0 ? 3 : 1;
  }
  return true;
}

constexpr std::u32string_view kFields[] = {U"姓名", U"班级", U"学号", U"考号",   U"工号",
                                           U"得分", U"阅卷", U"评卷", U"准考证", U"密封线",
                                           U"部门", U"监考", U"日期"};

/// 得 分 | 评卷人: the boxes that whoever marks a section fills in.
bool is_score_box(const PaperText& line) {
  constexpr std::size_t kLongest = 24;
  constexpr std::u32string_view kWords[] = {U"得分",   U"评卷人", U"阅卷人",
                                            U"评阅人", U"复核人", U"评分人"};
  std::u32string words;
  for (std::size_t i = 0; i < line.size() && line.size() <= kLongest; ++i) {
    if (line[i] != U' ' && line[i] != U'|') {
      words += line[i];
    }
  }
  std::u32string_view rest = words;
  std::size_t found = 0;
  for (bool more = true; more;) {
    more = false;
    for (const std::u32string_view word : kWords) {
      const bool there = rest.starts_with(word);
      rest.remove_prefix(there ? word.size() : 0);
      found += there ? 1U : 0U;
      more = more || there;
    }
  }
  return found > 1 && rest.empty();
}

/// 班级____ 姓名____ ---密---封---线---
bool is_binding_line(const PaperText& line) {
  if (is_score_box(line)) {
    return true;
  }
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
  return std::all_of(std::begin(kSeal), std::end(kSeal), has) || line.ends_with("人") ||
         line.ends_with("分") ||
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
  if (!bare.starts_with(bare_title)) {
    return false;
  }
  const std::string_view rest = std::string_view(bare).substr(bare_title.size());
  const bool digits =
      std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits || (may_be_page_mark(rest) && is_page_mark(PaperText(rest)));
}

/// The ASCII or Han character that ends before `at`; 0 where another one does: no sign makes
/// another word of 号.
char32_t character_before(std::string_view line, std::size_t at) {
  if (at == 0) {
    return 0;
  }
  const auto byte = static_cast<unsigned char>(line[at - 1]);
  return byte < 0x80 ? byte : at >= kHanBytes ? han_at(line, at - kHanBytes) : 0;
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
  static constexpr std::string_view kWords[] = {
      "页",   "頁", "姓名", "班",   "号",   "號",   "得分",     "阅卷",     "评卷",
      "准考", "密", "部门", "文档", "相关", "推荐", "文本预览", "当前位置", "监考"};
  static constexpr WordSet kOfFurniture(kWords);
  static constexpr HanSet kFirsts(U"页頁姓班号號得阅评准密部文相推当监");
  static constexpr std::string_view kBegins[] = {"上一题", "下一题", "首页", "代號", "代号", "—",
                                                 "•",      "–",      "―",    "－",   "·",    "-",
                                                 "=",      "~",      "**",   "* *"};
  static constexpr WordSet kBegin(kBegins);
  const char first = line.front();
  if (kBegin.begins(line) || (first == '1' && contains(line, "文档")) ||
      (first >= '2' && first <= '3' && contains(line, "文档")) ||
      (first == 'P' && line.starts_with("Page ")) ||
      (line.back() == 'r' && line.ends_with(" Answer")) ||
      (line.back() == '\x88' && line.ends_with("答案")) ||
      (!title.empty() && first == title.front() && line.substr(0, 3) == title.substr(0, 3))) {
    return true;
  }
  for (std::size_t at = skip_ascii(line, 0); at < line.size();) {
    const char32_t han = han_at(line, at);
    if (kFirsts.has(han) && kOfFurniture.has_at(line, at) &&
        !is_other_word(line, at, character_before(line, at))) {
      return true;
    }
    at += han != 0 ? kHanBytes : 1;
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
  constexpr std::string_view kDisclaims[] = {"甄别", "仅部分预览", "您的权益"};
  const bool disclaims = std::any_of(std::begin(kDisclaims), std::end(kDisclaims),
                                     [line](std::string_view w) { return contains(line, w); });
  // 上一题 下一题 收藏本题, 首页 > 资格考试 > 正文
  const bool navigates = line.starts_with("上一题") || line.starts_with("下一题") ||
                         (line.starts_with("首页") && contains(line, ">"));
  const bool numbered = line.starts_with('-') || line.starts_with("•") ||
                        (disclaims && is_paper_digit(static_cast<unsigned char>(line.front())));
  return whole || navigates || line.starts_with("当前位置") || (about && numbered);
}

/// Whether the text was copied from the page on which a learning platform shows an attempt.
bool is_review_page(std::string_view document) {
  const auto begins_line = [document](std::string_view words) {
    std::size_t at = document.find(words);
    while (at != std::string_view::npos && (at == 0 || document[at - 1] != '\n')) {
      at = document.find(words, at + 1);
    }
    return at != std::string_view::npos;
  };
  return (begins_line("Question text") && begins_line("Select one")) ||
         (find_han(document, "题干") != std::string_view::npos && begins_line("题干") &&
          begins_line("选择一项"));
}

/// What such a page prints between the number of a question and its text, and around its answer.
bool is_review_furniture(std::string_view line) {
  static constexpr ByteSet kLetters("CIPNQFRSM");
  static constexpr HanSet kFirst(U"正不部未标题反选得");
  if (line.empty() || (!kLetters.has(line.front()) && !kFirst.has(han_at(line, 0)))) {
    return false;
  }
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

/// Of `3/8` alone on a line the 8; empty for other lines.
std::string_view page_total(std::string_view line) {
  constexpr std::size_t kLongest = 9;
  const std::size_t slash = line.size() <= kLongest ? line.find('/') : std::string_view::npos;
  if (slash == std::string_view::npos) {
    return {};
  }
  const auto digits = [](std::string_view piece) {
    return !piece.empty() && piece.find_first_not_of("0123456789") == std::string_view::npos;
  };
  const std::string_view total = trim(line.substr(slash + 1));
  return digits(trim(line.substr(0, slash))) && digits(total) ? total : std::string_view();
}

/// The number of pages that at least two lines name: 1/8, 2/8; empty where none do.
std::string_view pages_of(std::string_view document) {
  std::string_view known;
  std::size_t end = 0;  // a line is looked at once, however many it has
  for (std::size_t slash = document.find('/'); slash != std::string_view::npos;
       slash = document.find('/', end)) {
    const std::size_t before = document.rfind('\n', slash);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    end = std::min(document.find('\n', slash), document.size());
    const std::string_view total = page_total(trim(document.substr(begin, end - begin)));
    if (!total.empty() && total == known) {
      return known;
    }
    known = total.empty() ? known : total;
  }
  return {};
}

/// Whether the line holds fields to fill in, and is not the first one that is filled in.
bool takes_fields(std::string_view line, bool& has_fields) {
  const PaperText folded(line);
  const bool binding = is_binding_line(folded);
  const bool filled = binding && !has_fields && is_filled(folded);
  has_fields = has_fields || filled;
  return binding && !filled;
}

/// A line of which not all is kept.
struct CutLine {
  std::string_view whole;
  std::size_t kept = 0;
};

std::string without_cuts(std::string_view text, const std::vector<CutLine>& cuts) {
  std::string out;
  out.reserve(text.size());
  std::size_t from = 0;
  for (const CutLine& cut : cuts) {
    const auto begin = static_cast<std::size_t>(cut.whole.data() - text.data());
    out.append(text.substr(from, begin + cut.kept - from));
    from = begin + cut.whole.size();
  }
  return out.append(text.substr(from));
}

/// Tells of one line after the other, from the first one on, whether a page prints it.
class PageFurniture {
 public:
  PageFurniture(std::string_view document, std::string_view title)
      : document_(document),
        title_(title),
        bare_title_(without_spaces(title)),
        heads_(document),
        pages_(pages_of(document)) {}

  bool prints(std::string_view line) {
    ++lines_;
    if (is_of_review(line) || (!pages_.empty() && page_total(line) == pages_) ||
        (lines_ > 2 * kTopLines && heads_.has(line))) {
      return true;
    }
    if (line.empty() || line.size() > kLongestTitleBytes || !may_be_furniture(line, title_)) {
      return false;  // most lines
    }
    const bool fields = may_be_binding_line(line) && takes_fields(line, has_fields_);
    const bool head = !bare_title_.empty() && line.size() < bare_title_.size() + 40 &&
                      line.front() == title_.front() && is_running_head(line, bare_title_);
    // At the top a title may be printed twice.
    return (may_be_page_mark(line) && is_page_mark(PaperText(line))) || fields ||
           is_page_field(line) || is_site_remark(line) || (head && lines_ > kTopLines);
  }

 private:
  bool is_of_review(std::string_view line) {
    if (!is_review_furniture(line)) {
      return false;
    }
    review_ = review_ ? review_ : is_review_page(document_);
    return *review_;
  }

  static constexpr int kTopLines = 5;

  std::string_view document_;
  std::string_view title_;
  std::string bare_title_;
  HeadLines heads_;
  std::string_view pages_;
  int lines_ = 0;
  bool has_fields_ = false;
  /// Asked for by the first line that such a page may have.
  std::optional<bool> review_;
};

}  // namespace

void clear_page_furniture(DocumentLines& document, std::string_view title) {
  if (const std::size_t end = end_without_closing(document.text()); end < document.text().size()) {
    document.apply([end](const std::string& text) { return text.substr(0, end); });
  }
  std::vector<CutLine> cuts;
  PageFurniture furniture(document.text(), title);
  for (const DocumentLine& line : document.lines()) {
    const std::size_t kept = furniture.prints(line.words) ? 0 : without_page_count(line.whole);
    if (kept < line.whole.size()) {
      cuts.push_back({line.whole, kept});
    }
  }
  if (!cuts.empty()) {
    document.apply([&cuts](const std::string& text) { return without_cuts(text, cuts); });
  }
}

}  // namespace tiku
