#include "interop/text/layout/repeated_lines.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8_han.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/han_set.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// The line without brackets and ornaments it begins with.
std::string_view behind_brackets(std::string_view line) {
  constexpr std::string_view kSigns[] = {"（", "(", "【", "[", "〔", "◆", "*", " "};
  constexpr std::string_view kAsciiSigns = "([* ";
  const bool ascii = !line.empty() && static_cast<unsigned char>(line.front()) < 0x80;
  if (line.empty() || (ascii && kAsciiSigns.find(line.front()) == std::string_view::npos) ||
      han_at(line, 0) != 0) {
    return line;
  }
  for (bool found = true; found && !line.empty() && !is_ascii_letter(line.front());) {
    found = false;
    for (const std::string_view sign : kSigns) {
      if (line.starts_with(sign)) {
        line.remove_prefix(sign.size());
        found = true;
      }
    }
  }
  return line;
}

bool begins_answer(std::string_view line) {
  constexpr std::string_view kLabels[] = {"答案",     "正确答案", "正確答案", "参考答案",
                                          "參考答案", "标准答案", "標準答案", "本题答案",
                                          "本題答案", "答：",     "答:"};
  static constexpr HanSet kFirst(U"答正参參标標本");
  line = behind_brackets(line);
  return !line.empty() && kFirst.has(han_at(line, 0)) &&
         std::any_of(std::begin(kLabels), std::end(kLabels),
                     [line](std::string_view label) { return line.starts_with(label); });
}

bool begins_option(std::string_view line) {
  line = behind_brackets(line);
  return !line.empty() && line.front() >= 'A' && line.front() <= 'H';
}

/// A few Han characters without any sign of a sentence, an answer or a number; behind an answer
/// that is known, letters may be part of a name: AI讲解.
bool may_be_button(std::string_view line, bool with_letters = false) {
  const std::size_t shortest = with_letters ? 8 : 9;  // bytes: three characters
  constexpr std::size_t kLongest = 90;
  constexpr std::string_view kSigns[] = {"。", "？", "！", "；", "，", "、", "：", "（", "√", "×"};
  const bool ascii_sign = std::any_of(line.begin(), line.end(), [with_letters](char c) {
    return (c >= '0' && c <= '9') || c == '?' || c == '.' || c == ',' || c == ';' || c == ':' ||
           c == '(' || c == '_' || (c >= 'A' && c <= 'H' && !with_letters);
  });
  return line.size() >= shortest && line.size() <= kLongest && !ascii_sign &&
         std::none_of(std::begin(kSigns), std::end(kSigns), [line](std::string_view sign) {
           return line.find(sign) != std::string_view::npos;
         });
}

/// Whether the line stands between an option and an answer, or the number of the next question, as
/// a button does.
bool is_button(std::string_view before, std::string_view line, std::string_view behind) {
  const bool number = behind.front() >= '0' && behind.front() <= '9';
  return (number || begins_answer(behind)) && begins_option(before) && !begins_option(line) &&
         !begins_answer(line) && may_be_button(line);
}

using Lines = std::span<const DocumentLine>;

/// Calls `take` with every line that is not empty, without white space on either side.
template <class Take>
void for_each_line(Lines lines, Take take) {
  for (const DocumentLine& line : lines) {
    if (!line.words.empty()) {
      take(line.words);
    }
  }
}

/// Lines, and how often they were met.
using Furniture = std::map<std::string_view, std::size_t>;

/// How often each line stands where a button does.
Furniture buttons_of(Lines lines) {
  Furniture buttons;
  std::string_view before;
  std::string_view line;
  for_each_line(lines, [&](std::string_view next) {
    if (!before.empty() && is_button(before, line, next)) {
      ++buttons[line];
    }
    before = line;
    line = next;
  });
  std::erase_if(buttons, [](const auto& button) { return button.second < 2; });
  return buttons;
}

/// 11.4分 and no more: what the answer above got.
bool is_points(std::string_view line) {
  constexpr std::string_view kUnit = "分";
  constexpr std::size_t kLongest = 9;
  return line.ends_with(kUnit) && line.size() > kUnit.size() && line.size() <= kLongest &&
         line.find_first_not_of("0123456789.") == line.size() - kUnit.size();
}

/// How a line is counted: points are alike.
std::string_view kind_of_line(std::string_view line) {
  return is_points(line) ? std::string_view("分") : line;
}

/// 2. or 二、 at the beginning, not 20分 and not 11.4分.
bool begins_number(std::string_view line) {
  static constexpr std::string_view kNumerals[] = {"一", "二", "三", "四", "五", "六", "七", "八"};
  static constexpr std::string_view kSigns[] = {".", "、", "．", ",", "，", ")", "）", ":", "："};
  static constexpr WordSet kOrdinals(kNumerals);
  static constexpr WordSet kSeparators(kSigns);
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::size_t length = digits > 0 ? digits : kOrdinals.at(line, 0).size();
  return length > 0 && kSeparators.has_at(line, length) && !is_points(line);
}

/// Whether the line may be a button below an answer: AI讲解.
bool may_close(std::string_view line, std::string_view before) {
  constexpr std::size_t kLongest = 30;
  const bool colon =
      before.find(':') != std::string_view::npos || before.find("：") != std::string_view::npos;
  const bool behind_label =
      before.ends_with(":") || before.ends_with("：") || (begins_answer(before) && !colon);
  return !line.empty() && line.size() <= kLongest && !behind_label && !begins_answer(line) &&
         (is_points(line) ||
          (may_be_button(line, true) && std::any_of(line.begin(), line.end(), [](char c) {
             return static_cast<unsigned char>(c) > 127;
           })));
}

/// Lines that stand behind the answers of several questions, each time right before the next
/// number, and nowhere else.
Furniture closing_buttons(Lines lines) {
  Furniture closing;
  bool answered = false;
  std::string_view before;
  std::string_view line;
  const auto look = [&](bool closes) {
    if (closes && answered && may_close(line, before)) {
      ++closing[kind_of_line(line)];
    }
  };
  for_each_line(lines, [&](std::string_view next) {
    const bool number = begins_number(next);
    look(number);
    answered = !number && (answered || find_han(next, "答案") != std::string_view::npos);
    before = line;
    line = next;
  });
  look(true);
  std::erase_if(closing, [](const auto& button) { return button.second < 3; });
  if (closing.empty()) {
    return closing;
  }
  Furniture all;
  for_each_line(lines, [&](std::string_view next) {
    if (const std::string_view kind = kind_of_line(next); closing.contains(kind)) {
      ++all[kind];
    }
  });
  std::erase_if(closing, [&](const auto& button) { return button.second < all[button.first]; });
  return closing;
}

/// 点击查看答案: what is pressed to see the answers, where the next question stands below and no
/// answer does. Behind the last one anything may follow.
Furniture empty_buttons(Lines lines) {
  static constexpr std::string_view kNames[] = {"点击查看答案", "查看答案",     "显示答案",
                                                "点击显示答案", "查看答案解析", "點擊查看答案"};
  static constexpr WordSet kBegins(kNames);
  Furniture shown;
  Furniture all;
  std::string_view line;
  for_each_line(lines, [&](std::string_view next) {
    if (kBegins.begins(line) &&
        std::find(std::begin(kNames), std::end(kNames), line) != std::end(kNames)) {
      ++all[line];
      shown[line] += begins_number(next) ? 1U : 0U;
    }
    line = next;
  });
  std::erase_if(shown, [&](const auto& button) {
    return button.second < 2 || button.second + 1 < all[button.first];
  });
  return shown;
}

/// Whether the line is more than a few words, as the head of a page is, and parts a question: it
/// stands between two options or the last one and the answer.
bool parts_question(std::string_view before, std::string_view line, std::string_view behind) {
  constexpr std::size_t kShortest = 36;  // bytes: twelve characters
  if (line.size() < kShortest || !begins_option(before) || begins_option(line) ||
      begins_number(line)) {
    return false;
  }
  const char last = behind_brackets(before).front();
  return begins_answer(behind) ||
         (begins_option(behind) && behind_brackets(behind).front() == last + 1);
}

/// The heads of pages: lines that part a question and stand elsewhere too, a page apart each time.
Furniture page_heads(Lines lines) {
  constexpr std::size_t kPage = 12;  // lines at least
  Furniture heads;
  std::string_view before;
  std::string_view line;
  for_each_line(lines, [&](std::string_view next) {
    if (!before.empty() && parts_question(before, line, next)) {
      heads[line] = 0;
    }
    before = line;
    line = next;
  });
  if (heads.empty()) {
    return heads;  // nearly all documents
  }
  std::map<std::string_view, std::size_t> last;
  std::size_t at = 0;
  for (const DocumentLine& here : lines) {
    ++at;
    const auto head = heads.find(here.words);
    if (head == heads.end()) {
      continue;
    }
    const auto above = last.find(here.words);
    if (above != last.end() && at - above->second < kPage) {
      heads.erase(head);
      continue;
    }
    ++head->second;
    last[here.words] = at;
  }
  std::erase_if(heads, [](const auto& head) { return head.second < 3; });
  return heads;
}

void clear(const Furniture& furniture, DocumentLines& document) {
  document.apply([&](const std::string& text) {
    std::string kept;
    std::size_t from = 0;
    for_each_line(document.lines(), [&](std::string_view line) {
      if (furniture.contains(kind_of_line(line))) {
        const auto begin = static_cast<std::size_t>(line.data() - text.data());
        kept.append(text, from, begin - from);
        from = begin + line.size();
      }
    });
    return kept.append(text, from);
  });
}

}  // namespace

void clear_repeated_lines(DocumentLines& document) {
  constexpr std::string_view kAnswer = "答";
  if (document.text().find(kAnswer) == std::string::npos) {
    return;
  }
  if (const Furniture heads = page_heads(document.lines()); !heads.empty()) {
    clear(heads, document);
  }
  if (const Furniture buttons = buttons_of(document.lines()); !buttons.empty()) {
    clear(buttons, document);
  }
  if (const Furniture buttons = empty_buttons(document.lines()); !buttons.empty()) {
    clear(buttons, document);
  }
  constexpr int kMostBelow = 3;  // 11.4分, and AI讲解 below
  for (int i = 0; i < kMostBelow; ++i) {
    const Furniture closing = closing_buttons(document.lines());
    if (closing.empty()) {
      break;
    }
    clear(closing, document);
  }
}

}  // namespace tiku
