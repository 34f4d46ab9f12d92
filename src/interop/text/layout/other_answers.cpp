// Answers to the questions of an earlier paper, printed with this one.
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "base/utf8_han.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/layout/set_aside.h"
#include "interop/text/scan/han_set.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// No heading is longer.
constexpr std::size_t kLook = 90;

/// Behind ornaments and 附:.
std::string_view without_front(std::string_view line) {
  static constexpr std::string_view kSigns[] = {"【", "[", "（", "(",  "*", "#",  "-", "—", "◆",
                                                "★",  "●", "■",  "附", ":", "：", " ", "《"};
  static constexpr WordSet kFront(kSigns);
  for (std::string_view sign = kFront.at(line, 0); !sign.empty(); sign = kFront.at(line, 0)) {
    line.remove_prefix(sign.size());
  }
  return line;
}

/// Past 及解析.
std::string_view past_reasons(std::string_view line) {
  for (const std::string_view word : {"及", "与", "和", "解析", "详解"}) {
    line.remove_prefix(line.starts_with(word) ? word.size() : 0);
  }
  return line;
}

/// What a look at the first character tells: lines begin with numbers, letters and most words.
bool may_head_earlier(std::string_view line) {
  static constexpr HanSet kFirst(U"上往前昨附");
  constexpr std::string_view kLetters = "aklpsytcw";  // Answers to, Key, Last week's ...
  if (line.empty() || is_ascii_digit(line[0])) {
    return false;
  }
  if (is_ascii_letter(line[0])) {
    const bool option = line.size() > 1 && !is_ascii_letter(line[1]);
    return !option && kLetters.find(static_cast<char>(line[0] | 0x20)) != kLetters.npos;
  }
  const char32_t han = han_at(line, 0);
  return han == 0 || kFirst.has(han);
}

/// 上期答案:, 上周每日一练参考答案: where the words begin that say whose answers follow.
bool heads_earlier_answers(std::string_view line) {
  static constexpr std::string_view kEarlier[] = {
      "上期", "上一期", "上周",   "上一周", "上星期", "上次", "上一次", "上月",  "上回",
      "上节", "上堂",   "上一讲", "往期",   "前期",   "昨日", "昨天",   "前一天"};
  static constexpr WordSet kSaysEarlier(kEarlier);
  constexpr std::string_view kAnswers[] = {"答案", "解答"};
  constexpr std::string_view kCloses[] = {":", "：", " ", "】", "）", ")", "]", "》"};
  constexpr std::string_view kSentence[] = {"？", "?", "。", "，", ",", "____", "（ ）", "( )"};
  const std::string_view head = without_front(line.substr(0, kLook));
  if (!kSaysEarlier.begins(head)) {
    return false;  // nearly all lines
  }
  std::size_t at = head.size();
  std::size_t behind = at;
  for (const std::string_view word : kAnswers) {
    const std::size_t found = std::min(head.find(word), head.size());
    behind = found < at ? found + word.size() : behind;
    at = std::min(at, found);
  }
  const std::string_view rest = past_reasons(head.substr(behind));
  const bool closed = rest.empty() || is_ascii_digit(rest[0]) ||
                      std::any_of(std::begin(kCloses), std::end(kCloses),
                                  [rest](std::string_view sign) { return rest.starts_with(sign); });
  return at < head.size() && closed &&
         std::none_of(std::begin(kSentence), std::end(kSentence), [&](std::string_view sign) {
           return head.substr(0, at).find(sign) != std::string_view::npos;
         });
}

bool heads_earlier_key(std::string_view line) {
  const std::string_view head = line.substr(0, kLook);
  const bool may = head.find("ast ") != head.npos || head.find("revious ") != head.npos ||
                   head.find("esterday") != head.npos;
  return may && names_earlier(head) && past_key_head(line).has_value();
}

}  // namespace

bool heads_other_answers(std::string_view line) {
  return may_head_earlier(line) && (heads_earlier_answers(line) || heads_earlier_key(line));
}

namespace {

/// `1. B 2. A`, 1-5 ABCDA: nothing but numbers, letters of options and truths.
bool is_bare_key(std::string_view line) {
  constexpr std::string_view kSigns = " \t.,;:()[]-~/|";
  constexpr std::string_view kWide[] = {"、", "。", "，", "；", "：", "（", "）", "．", "～",
                                        "—",  "√",  "×",  "✓",  "✗",  "对", "错", "　"};
  bool has_digit = false;
  while (!line.empty()) {
    std::size_t length = 0;
    if (is_ascii_digit(line[0]) || kSigns.find(line[0]) != kSigns.npos) {
      has_digit = has_digit || is_ascii_digit(line[0]);
      length = 1;
    } else if (((line[0] | 0x20) >= 'a' && (line[0] | 0x20) <= 'h') || line[0] == 'T') {
      length = 1;
    } else {
      for (const std::string_view sign : kWide) {
        length = line.starts_with(sign) ? sign.size() : length;
      }
    }
    if (length == 0) {
      return false;
    }
    line.remove_prefix(length);
  }
  return has_digit;
}

/// The lines of a document, and those that are emptied.
class OtherAnswers {
 public:
  OtherAnswers(std::string_view document, std::vector<SetAside>& aside)
      : lines_(split(document, "\n")), aside_(aside) {}

  std::string run() {
    std::string out;
    std::size_t end = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view line = trim(lines_[i]);
      if (i >= end && heads_other_answers(line)) {
        end = end_of_list(i + 1);
        take(i, end);
      }
      out += i < end ? std::string_view() : lines_[i];
      out += i + 1 < lines_.size() ? "\n" : "";
    }
    return out;
  }

 private:
  /// Behind the lines of answers that stand from `i` on.
  std::size_t end_of_list(std::size_t i) const {
    std::size_t end = i;
    i += i < lines_.size() && trim(lines_[i]).empty() ? 1U : 0U;
    while (i < lines_.size() && is_bare_key(trim(lines_[i]))) {
      end = ++i;
    }
    return end > 0 && is_bare_key(trim(lines_[end - 1])) ? end : end_of_words(end);
  }

  /// 1. bell 2. desk ...: short lines that count from 1 up to an empty one.
  std::size_t end_of_words(std::size_t begin) const {
    constexpr std::size_t kLongest = 60;
    std::size_t i = begin;
    for (std::int64_t number = 1; i < lines_.size(); ++i, ++number) {
      const std::string_view line = trim(lines_[i]);
      const LineLead lead = read_lead(line);
      if (line.empty()) {
        return i;
      }
      if (lead.kind != LeadKind::number || lead.value != number || line.size() > kLongest ||
          line.find_first_of("?_") != line.npos || line.find("？") != line.npos ||
          line.find("（") != line.npos) {
        return begin;  // questions may stand there
      }
    }
    return i;
  }

  void take(std::size_t begin, std::size_t end) {
    SetAside one{begin, SetAside::Why::other_answers, {}};
    for (std::size_t i = begin; i < end; ++i) {
      const std::string_view line = trim(lines_[i]);
      one.text += (one.text.empty() || line.empty() ? "" : "\n") + std::string(line);
    }
    aside_.push_back(std::move(one));
  }

  std::vector<std::string_view> lines_;
  std::vector<SetAside>& aside_;
};

/// What a look at the lines tells: nearly no document holds such a heading, and few hold nothing
/// else.
bool may_hold(std::string_view document) {
  constexpr std::size_t kFewest = 2;
  std::size_t heads = 0;
  std::size_t others = 0;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    const bool head = heads_other_answers(line);
    heads += head ? 1U : 0U;
    others += others <= kFewest && !head && !line.empty() && !is_bare_key(line) ? 1U : 0U;
    at = end + 1;
  }
  return heads > 0 && others > kFewest;
}

}  // namespace

std::string without_other_answers(std::string document, std::vector<SetAside>& aside) {
  if (!may_hold(document)) {
    return document;
  }
  return OtherAnswers(document, aside).run();
}

}  // namespace tiku
