#include "lint/leftovers.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/hanzi_set.h"

namespace tiku {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

bool is_ascii_word(char c) {
  return is_ascii_letter(static_cast<unsigned char>(c)) ||
         is_ascii_digit(static_cast<unsigned char>(c));
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The letters and digits from `begin` on, at most `most`.
std::string_view word_at(std::string_view text, std::size_t begin, std::size_t most) {
  std::size_t end = begin;
  while (end < text.size() && end - begin < most && is_ascii_word(text[end])) {
    ++end;
  }
  return text.substr(begin, end - begin);
}

bool same_word(std::string_view a, std::string_view small) {
  return a.size() == small.size() && std::equal(a.begin(), a.end(), small.begin(),
                                                [](char x, char y) { return lower(x) == y; });
}

/// Past the entity that begins at the "&" of byte `at`, or nowhere.
std::size_t entity_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kNames[] = {
      "nbsp",  "lt",    "gt",     "amp",    "quot",   "apos",   "ldquo", "rdquo", "lsquo", "rsquo",
      "mdash", "ndash", "hellip", "times",  "divide", "middot", "emsp",  "ensp",  "deg",   "copy",
      "le",    "ge",    "ne",     "plusmn", "radic",  "alpha",  "beta",  "pi",    "larr",  "rarr"};
  constexpr std::size_t kLongest = 8;
  const bool numeric = text.substr(at + 1).starts_with('#');
  const std::size_t begin = at + (numeric ? 2 : 1);
  const std::string_view word = word_at(text, begin, kLongest);
  const std::size_t end = begin + word.size();
  if (word.empty() || end >= text.size() || text[end] != ';') {
    return kNowhere;
  }
  const bool is_known = std::find(std::begin(kNames), std::end(kNames), word) != std::end(kNames);
  const bool is_number = is_ascii_digit(static_cast<unsigned char>(word.front())) ||
                         (lower(word.front()) == 'x' && word.size() > 1);
  return (numeric ? is_number : is_known) ? end + 1 : kNowhere;
}

/// Past the tag that begins at the "<" of byte `at`, or nowhere: "a < b" and "<姓名>" are no tags.
std::size_t tag_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kNames[] = {
      "br",     "p",   "div",  "span",  "font",  "b",     "strong", "i",  "em",
      "u",      "sub", "sup",  "img",   "a",     "table", "tr",     "td", "th",
      "ul",     "ol",  "li",   "h1",    "h2",    "h3",    "h4",     "hr", "tbody",
      "center", "pre", "code", "input", "label", "style", "o"};
  constexpr std::size_t kLongestName = 8;
  constexpr std::size_t kLongestTag = 2000;
  const bool closing = text.substr(at + 1).starts_with('/');
  const std::size_t begin = at + (closing ? 2 : 1);
  const std::string_view name = word_at(text, begin, kLongestName);
  if (std::none_of(std::begin(kNames), std::end(kNames),
                   [name](std::string_view known) { return same_word(name, known); })) {
    return kNowhere;
  }
  const std::size_t after = begin + name.size();
  const char next = after < text.size() ? text[after] : '\0';
  if (next == '>') {
    return after + 1;
  }
  const std::string_view rest = text.substr(after, kLongestTag);
  const std::size_t close = rest.find('>');
  const bool has_attributes = (next == ' ' && rest.find('=') < close) || next == '/' ||
                              next == ':' || (next == ' ' && rest.find('/') < close);
  return close != kNowhere && has_attributes ? after + close + 1 : kNowhere;
}

/// Past "\n" or "\r\n" spelled out at the end of a sentence; "C:\new" and "\neq" are none.
std::size_t spelled_break_end(std::string_view text, std::size_t at) {
  const char32_t before = character_before(text, at).scalar;
  const bool ends_sentence = is_hanzi(before) || (before >= 0x3001 && before <= 0x3011) ||
                             (before >= 0xFF01 && before <= 0xFF1F) || before == U'”' ||
                             before == '.' || before == '?' || before == ')';
  std::size_t end = at;
  while (text.substr(end).starts_with("\\n") || text.substr(end).starts_with("\\r")) {
    end += 2;
  }
  const char32_t after = character_at(text, end).scalar;
  const bool is_word = (after >= 'a' && after <= 'z') || after == '\\';
  return end > at && ends_sentence && !is_word ? end : kNowhere;
}

/// Past a bold piece with Han characters that begins at the "**" of byte `at`, or nowhere.
std::size_t bold_end(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 120;
  const std::string_view rest = text.substr(at + 2, kLongest);
  const std::size_t close = rest.find("**");
  if (close == kNowhere || close == 0) {
    return kNowhere;
  }
  const std::string_view inside = rest.substr(0, close);
  const bool tight = is_hanzi(character_at(inside, 0).scalar) && inside.back() != ' ' &&
                     inside.find('\n') == kNowhere;
  return tight ? at + close + 4 : kNowhere;
}

std::optional<Leftover> markup_at(std::string_view text, std::size_t at) {
  using Kind = Leftover::Kind;
  const auto found = [at](Kind kind, std::size_t end) {
    return end == kNowhere ? std::nullopt : std::optional(Leftover{kind, at, end});
  };
  switch (text[at]) {
    case '&':
      return found(Kind::entity, entity_end(text, at));
    case '<':
      return found(Kind::tag, tag_end(text, at));
    case '\\':
      return found(Kind::line_break, spelled_break_end(text, at));
    case '*':
      return text.substr(at).starts_with("**") ? found(Kind::bold, bold_end(text, at))
                                               : std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<Leftover> find_markup(std::string_view text) {
  for (std::size_t at = text.find_first_of("&<\\*"); at != kNowhere;
       at = text.find_first_of("&<\\*", at + 1)) {
    if (const auto leftover = markup_at(text, at)) {
      return leftover;
    }
  }
  return std::nullopt;
}

/// What pages of question collections say around a question.
constexpr std::string_view kPageWords[] = {
    "点击查看答案", "点击查看解析", "查看答案解析", "查看答案与解析", "查看解析",
    "收藏本题",     "收藏 纠错",    "纠错 收藏",    "我要纠错",       "本题解析",
    "您的答案：",   "您的答案:",    "我的答案：",   "我的答案:",      "易错项",
    "文档之家",     "下载本文",     "扫码查看答案", "更多试题",       "答案仅供参考"};

/// How they begin.
constexpr HanziSet kPageWordBegins(U"点查收纠我本您易文下扫更答");

std::optional<Leftover> find_chinese_page_words(std::string_view text) {
  for (std::size_t at = kPageWordBegins.find_in(text, 0); at != kNowhere;
       at = kPageWordBegins.find_in(text, at + 1)) {
    for (const std::string_view word : kPageWords) {
      if (text.substr(at).starts_with(word)) {
        return Leftover{Leftover::Kind::page_words, at, at + word.size()};
      }
    }
  }
  return std::nullopt;
}

std::optional<Leftover> find_english_page_words(std::string_view text) {
  constexpr std::string_view kWords[] = {
      "Flag question", "Not yet answered", "Marked out of",           "Show answer",
      "View answer",   "Reveal answer",    "Click to see the answer", "Skip to main content"};
  for (const std::string_view word : kWords) {
    const std::size_t at = text.find(word);
    if (at != kNowhere) {
      return Leftover{Leftover::Kind::page_words, at, at + word.size()};
    }
  }
  return std::nullopt;
}

/// Past digits and the spaces around them; `at` itself where there is no digit.
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
  const std::size_t digits = end;
  while (end < text.size() && is_ascii_digit(static_cast<unsigned char>(text[end]))) {
    ++end;
  }
  return end == digits ? at : std::min(text.find_first_not_of(' ', end), text.size());
}

/// "第 3 页 共 10 页"
std::optional<Leftover> find_page_number(std::string_view text) {
  constexpr std::string_view kPage = "页";
  for (std::size_t at = text.find("共"); at != kNowhere; at = text.find("共", at + 3)) {
    const std::size_t total = number_end(text, at + 3);
    if (total == at + 3 || !text.substr(total).starts_with(kPage)) {
      continue;
    }
    const std::size_t begin = text.substr(0, at).rfind("第");
    const std::size_t page = begin == kNowhere ? at : number_end(text, begin + 3);
    const std::size_t gap = page + kPage.size();
    const bool is_near = page < at && gap <= at && at - gap <= 4;
    if (is_near && text.substr(page).starts_with(kPage)) {
      return Leftover{Leftover::Kind::page_number, begin, total + kPage.size()};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Leftover> find_leftover(std::string_view text, TextClasses classes) {
  std::optional<Leftover> leftover;
  if ((classes & text_class::markup) != 0) {
    leftover = find_markup(text);
  }
  if (!leftover && is_chinese(classes)) {
    leftover = find_chinese_page_words(text);
    leftover = leftover ? leftover : find_page_number(text);
  } else if (!leftover && (classes & text_class::latin) != 0) {
    leftover = find_english_page_words(text);
  }
  return leftover;
}

bool is_about_markup(std::string_view text) {
  constexpr std::string_view kWords[] = {
      "HTML",   "html",   "XML",     "xml",    "XSS",    "CSS",     "JavaScript", "javascript",
      "script", "Script", "标签",    "标记",   "网页",   "前端",    "浏览器",     "转义",
      "换行",   "实体",   "代码",    "程序",   "注入",   "正则",    "Markdown",   "markdown",
      "markup", "tag",    "element", "entity", "escape", "browser", "web page",   "code",
      "string", "字符串", "元素",    "LaTeX"};
  return std::any_of(std::begin(kWords), std::end(kWords), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

}  // namespace tiku
