// Generators of pages have signs of their own for a part that is set off or shut away. What they
// print of it is its title, if it has one.
#include "interop/text/layout/container_lines.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool is_word(char c) {
  return is_ascii_letter(c) || c == '-' || c == '_' || c == '.';
}

/// Without the word at the beginning: the kind of the part.
std::string_view behind_word(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_word);
  return trim(text.substr(static_cast<std::size_t>(end - text.begin())));
}

/// Without what encloses all of it: "答案", [答案].
std::string_view unquoted(std::string_view text) {
  text = trim(text);
  for (const std::string_view pair : {"\"\"", "''", "[]"}) {
    if (text.size() > 1 && text.front() == pair[0] && text.back() == pair[1]) {
      return trim(text.substr(1, text.size() - 2));
    }
  }
  return text;
}

/// ::: tip 答案, :::note[答案], ::: {.callout-tip collapse="true"}, :::{dropdown} 答案
std::optional<std::string_view> colon_title(std::string_view line) {
  const std::size_t colons = std::min(line.find_first_not_of(':'), line.size());
  std::string_view rest = trim(line.substr(colons));
  if (colons < 3) {
    return std::nullopt;
  }
  if (rest.starts_with('{')) {
    const std::size_t close = rest.find('}');
    return close == rest.npos ? std::nullopt : std::optional(trim(rest.substr(close + 1)));
  }
  const bool named = !rest.empty() && is_ascii_letter(rest.front());
  return rest.empty() || named ? std::optional(unquoted(behind_word(rest))) : std::nullopt;
}

/// !!! tip "答案", ???+ note "答案"
std::optional<std::string_view> block_title(std::string_view line) {
  if (!line.starts_with("!!!") && !line.starts_with("???")) {
    return std::nullopt;
  }
  std::string_view rest = line.substr(3);
  rest = trim(rest.substr(rest.starts_with('+') ? 1 : 0));
  return rest.empty() || !is_ascii_letter(rest.front())
             ? std::nullopt
             : std::optional(unquoted(behind_word(rest)));
}

/// Names of what pages fold or set off.
bool names_part(std::string_view word) {
  constexpr std::string_view kNames[] = {"note",       "fold",      "folding", "hint",   "details",
                                         "hidetoggle", "hideblock", "spoiler", "tip",    "collapse",
                                         "toggle",     "notice",    "expand",  "callout"};
  word.remove_prefix(word.starts_with("end") ? 3 : 0);
  return std::find(std::begin(kNames), std::end(kNames), word) != std::end(kNames);
}

/// {% fold 答案 %}, {% endfold %}, {{< details "答案" >}}, {{% /notice %}}
std::optional<std::string_view> tag_title(std::string_view line) {
  struct Signs {
    std::string_view open;
    std::string_view close;
  };

  for (const Signs& signs : {Signs{"{%", "%}"}, Signs{"{{<", ">}}"}, Signs{"{{%", "%}}"}}) {
    if (!line.starts_with(signs.open) || !line.ends_with(signs.close) ||
        line.size() < signs.open.size() + signs.close.size()) {
      continue;
    }
    std::string_view inside =
        trim(line.substr(signs.open.size(), line.size() - signs.open.size() - signs.close.size()));
    inside = trim(inside.substr(inside.starts_with('/') ? 1 : 0));
    std::string_view title = behind_word(inside);
    const std::string_view word =
        trim(inside.substr(0, static_cast<std::size_t>(title.data() - inside.data())));
    if (!names_part(fold_case(word))) {
      return std::nullopt;
    }
    if (const std::size_t quote = title.find('"'); quote != title.npos) {
      title = title.substr(quote + 1, title.find('"', quote + 1) - quote - 1);  // text="答案"
    } else {
      const std::size_t comma = title.rfind(',');  // {% folding green, 答案 %}
      title = comma == title.npos ? title : trim(title.substr(comma + 1));
    }
    return title;
  }
  return std::nullopt;
}

}  // namespace

namespace {

/// Показать ответ</summary>Правильный ответ: one: a button, and behind it an answer that says
/// itself what it is; "" of other titles.
std::string_view labelled_behind_summary(std::string_view title) {
  constexpr std::string_view kEnd = "</summary>";
  const std::size_t end = title.find(kEnd);
  const std::string_view behind =
      end == title.npos ? std::string_view() : trim(title.substr(end + kEnd.size()));
  const LabelWord* const label = leading_label_word(behind);
  const bool named = label != nullptr && label->meaning == LabelMeaning::answer &&
                     trim(behind.substr(label->word.size())).starts_with(':');
  return named ? behind : std::string_view();
}

}  // namespace

std::string shut_away_title(std::string_view title) {
  constexpr std::string_view kButtons[] = {"查看", "点击", "點擊", "点我", "展开",
                                           "展開", "显示", "顯示", "点开"};
  constexpr std::string_view kAnswers[] = {"答案", "参考答案", "參考答案", "正确答案", "正確答案"};
  title = trim(title);
  if (const std::string_view answer = labelled_behind_summary(title); !answer.empty()) {
    return std::string(answer);
  }
  const auto begins = [title](std::string_view word) { return title.starts_with(word); };
  const bool answers = std::any_of(std::begin(kAnswers), std::end(kAnswers), begins);
  const bool button = std::any_of(std::begin(kButtons), std::end(kButtons), begins);
  const bool plain = std::all_of(title.begin(), title.end(),
                                 [](char c) { return c == ' ' || is_word(c); });  // success, green
  if (answers || (button && title.find("答案") != title.npos)) {
    return "答案";
  }
  return button || plain ? std::string() : std::string(title);
}

std::optional<std::string> container_says(std::string_view line) {
  line = trim(line);
  if (line.size() < 3) {
    return std::nullopt;
  }
  std::optional<std::string_view> title;
  switch (line.front()) {
    case ':':
      title = colon_title(line);
      break;
    case '!':
    case '?':
      title = block_title(line);
      break;
    case '{':
      title = tag_title(line);
      break;
    default:
      break;
  }
  return title ? std::optional(shut_away_title(*title)) : std::nullopt;
}

namespace {

/// Where `{{ select(12) }}` at `at` ends; `at` where no such field stands there.
std::size_t past_field(std::string_view text, std::size_t at) {
  constexpr std::string_view kNames[] = {"select", "multiselect", "input", "textarea"};
  constexpr std::size_t kLongest = 40;
  const std::size_t close = text.substr(at, kLongest).find("}}");
  if (close == text.npos) {
    return at;
  }
  std::string_view inside = trim(text.substr(at + 2, close - 2));
  const std::size_t open = inside.find('(');
  const bool named = open != inside.npos && inside.ends_with(')') &&
                     std::find(std::begin(kNames), std::end(kNames),
                               trim(inside.substr(0, open))) != std::end(kNames);
  inside = named ? inside.substr(open + 1, inside.size() - open - 2) : std::string_view("?");
  return inside.find_first_not_of("0123456789 -") == inside.npos ? at + close + 2 : at;
}

}  // namespace

std::string without_answer_fields(std::string text) {
  constexpr std::string_view kOpen = "{{";
  std::string kept;
  std::size_t from = 0;
  for (std::size_t at = text.find(kOpen); at != text.npos; at = text.find(kOpen, at + 1)) {
    const std::size_t end = past_field(text, at);
    if (end == at) {
      continue;
    }
    const std::size_t last = text.find_last_not_of(" \t", at - (at > 0 ? 1 : 0));
    const bool before = at > 0 && last != text.npos && text[last] != '\n';
    const std::size_t next = std::min(text.find_first_not_of(" \t\r", end), text.size());
    const bool behind = next < text.size() && text[next] != '\n';
    const bool blank =
        (before || behind) &&
        std::string_view(text).substr(at, end - at).find("input") != std::string_view::npos;
    kept.append(text, from, at - from);
    kept += blank ? "____" : "";
    from = end;
  }
  if (from == 0) {
    return text;
  }
  kept.append(text, from);
  return kept;
}

}  // namespace tiku
