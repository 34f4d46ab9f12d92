#include "interop/text/layout/markup.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <optional>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"
#include "interop/text/layout/container_lines.h"
#include "interop/text/scan/heading_signs.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {
namespace {

constexpr std::string_view kRight = "(正确答案)";
constexpr std::string_view kReason = "解析：";

/// A line of the document without its signs.
struct MarkedLine {
  std::string text;
  /// The letter of the option it is; 0 for other lines.
  char option = 0;
  /// [x] stands before the option.
  bool is_ticked = false;
  /// The whole option stands out: it is bold or has a colour.
  bool stands_out = false;
  bool is_quoted = false;
};

/// A tag with an attribute and its end, and where they stand in a text.
class ColourTags {
 public:
  ColourTags(std::string_view text, std::string_view name)
      : text_(text), open_("<" + std::string(name) + " "), close_("</" + std::string(name) + ">") {
    for (std::size_t at = text.find(open_); at != std::string_view::npos;) {
      const std::size_t end = end_of_tag(at);
      const std::size_t close =
          end == std::string_view::npos ? end : text.find(close_, std::max(end, behind_closes()));
      if (close == std::string_view::npos) {
        break;
      }
      opens_.push_back({at, end + 1});
      closes_.push_back({close, close + close_.size()});
      at = text.find(open_, end + 1);
    }
  }

  bool empty() const { return opens_.empty(); }

  /// The text without them.
  std::string taken_out() const {
    std::vector<TextRange> cuts(opens_);
    cuts.insert(cuts.end(), closes_.begin(), closes_.end());
    std::sort(cuts.begin(), cuts.end(),
              [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
    std::string out;
    std::size_t from = 0;
    for (const TextRange& cut : cuts) {
      out += text_.substr(from, std::max(from, cut.begin) - from);
      from = std::max(from, cut.end);
    }
    out += text_.substr(from);
    return out;
  }

 private:
  std::size_t behind_closes() const { return closes_.empty() ? 0 : closes_.back().end; }

  /// The `>` of the tag at `at`: none that belongs to the end of another one.
  std::size_t end_of_tag(std::size_t at) const {
    std::size_t end = text_.find('>', at);
    while (
        end != std::string_view::npos &&
        std::binary_search(closes_.begin(), closes_.end(), TextRange{0, end + 1},
                           [](const TextRange& a, const TextRange& b) { return a.end < b.end; })) {
      end = text_.find('>', end + 1);
    }
    return end;
  }

  std::string_view text_;
  std::string open_;
  std::string close_;
  /// Each open tag takes the first end behind it that is left.
  std::vector<TextRange> opens_;
  std::vector<TextRange> closes_;
};

/// Takes every `<font ...>`, `<span ...>` with an attribute and its end out of the text. Says
/// whether there was one.
bool take_colours(std::string& text) {
  bool taken = false;
  for (const std::string_view name : {"font", "span"}) {
    const ColourTags tags(text, name);
    if (!tags.empty()) {
      text = tags.taken_out();
      taken = true;
    }
  }
  return taken;
}

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Takes out `**` where they come in pairs around text.
void take_bold(std::string& text) {
  std::vector<std::size_t> places;
  for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**", at + 2)) {
    places.push_back(at);
  }
  if (places.empty() || places.size() % 2 != 0) {
    return;
  }
  for (std::size_t i = 0; i < places.size(); i += 2) {
    const char inside = text[places[i] + 2];
    const char last = text[places[i + 1] - 1];
    const bool word = (places[i] > 0 && is_word(text[places[i] - 1])) ||
                      is_word(text[std::min(places[i + 1] + 2, text.size() - 1)]);
    if (word || inside == ' ' || inside == '*' || last == ' ' || last == '*') {
      return;  // powers of a formula, a row of stars
    }
  }
  std::string out;
  std::size_t from = 0;
  for (const std::size_t place : places) {
    out.append(text, from, place - from);
    from = place + 2;
  }
  text = out + text.substr(from);
}

/// Past the bullet and the space at `at`; `at` where none is.
std::size_t past_bullet(std::string_view text, std::size_t at) {
  for (const std::string_view bullet : {"-", "*", "+", "•", "·", "▪", "◦"}) {
    if (text.substr(at).starts_with(bullet) && text.substr(at + bullet.size()).starts_with(' ')) {
      return past_spaces(text, at + bullet.size());
    }
  }
  return at;
}

/// The letter of an option that begins at `at`, with its separator, as a capital; else 0.
char option_at(std::string_view text, std::size_t at) {
  const bool small = at + 1 < text.size() && text[at] >= 'a' && text[at] <= 'h';
  const bool letter = at + 1 < text.size() && text[at] >= 'A' && text[at] <= 'H';
  if (small && (text[at + 1] == ')' || text[at + 1] == '.')) {
    return static_cast<char>(text[at] - 'a' + 'A');
  }
  if (!letter) {
    return 0;
  }
  const std::string_view rest = text.substr(at + 1);
  for (const std::string_view sign : {".", ")", ":", "、", "．", "：", "）"}) {
    if (rest.starts_with(sign)) {
      return text[at];
    }
  }
  return 0;
}

/// Past the separator behind the letter of an option.
std::size_t past_option_sign(std::string_view text, std::size_t at) {
  const Decoded sign = decode_utf8(text, at + 1);
  return past_spaces(text, at + 1 + sign.bytes);
}

/// <details> and </details> give nothing; <summary>单选题答案</summary> what it names, but not what
/// a button says: 查看解析. Nothing of a line without such a tag.
std::optional<std::string> folding_says(std::string_view line) {
  std::string_view rest = trim(line);
  if (!rest.starts_with('<')) {
    return container_says(line);
  }
  constexpr std::string_view kTags[] = {"<details>", "<details open>", "<summary>"};
  constexpr std::string_view kEnds[] = {"</details>", "</summary>"};
  bool found = false;
  for (bool more = true; more; found = found || more) {
    more = false;
    for (const std::string_view tag : kTags) {
      const bool there = rest.starts_with(tag);
      rest = there ? trim(rest.substr(tag.size())) : rest;
      more = more || there;
    }
    for (const std::string_view tag : kEnds) {
      const bool there = rest.ends_with(tag);
      rest = there ? trim(rest.substr(0, rest.size() - tag.size())) : rest;
      more = more || there;
    }
  }
  return found ? std::optional(shut_away_title(rest)) : std::nullopt;
}

/// **B. words** or B. **words**: the whole option.
bool is_bold(std::string_view option) {
  constexpr std::string_view kSign = "**";
  option = trim(option);
  if (!option.ends_with(kSign) || option.size() < 2 * kSign.size()) {
    return false;
  }
  const std::size_t words = option_at(option, 0) != 0 ? past_option_sign(option, 0) : 0;
  return option.substr(words).starts_with(kSign) &&
         option.find(kSign, words + kSign.size()) == option.size() - kSign.size();
}

MarkedLine read_line(std::string_view line) {
  MarkedLine marked;
  const std::optional<std::string> folding = folding_says(line);
  line = without_heading_signs(folding ? std::string_view(*folding) : line);
  std::size_t at = past_spaces(line, 0);
  while (at < line.size() && line[at] == '>') {
    at = past_spaces(line, at + 1);
  }
  if (line.substr(at).starts_with("[!") && line.substr(0, at).find('>') != line.npos) {
    return marked;  // the title of a box around what follows
  }
  marked.is_quoted = line.substr(0, at).find('>') != line.npos;
  std::size_t behind = past_bullet(line, at);
  const bool bullet = behind > at;
  const std::string_view box = line.substr(behind, 3);
  // *B. marks the right option.
  const bool starred = line.substr(at, 1) == "*" && option_at(line, at + 1) != 0;
  const bool ticked = box == "[x]" || box == "[X]" || starred;
  const bool has_box = box == "[x]" || box == "[X]" || box == "[ ]";
  behind = starred ? at + 1 : has_box ? past_spaces(line, behind + 3) : behind;
  std::string rest(line.substr(behind));
  const std::string before = rest;
  take_bold(rest);
  const bool coloured = take_colours(rest);
  marked.option = option_at(rest, 0);
  const bool bold = marked.option != 0 && is_bold(before);
  if (marked.option != 0 && (bullet || has_box || coloured || starred || bold)) {
    marked.is_ticked = ticked;
    const std::size_t text = past_option_sign(before, before.find(rest.front()));
    const bool whole = before.substr(std::min(text, before.size())).starts_with("<") &&
                       trim(before).ends_with(">");
    marked.stands_out = (coloured && (whole || before.starts_with("<"))) || bold;
    marked.text = std::move(rest);
    return marked;
  }
  marked.option = option_at(rest, 0);
  // Of other lines only the signs around the whole are taken.
  std::string kept(line.substr(at));
  take_bold(kept);
  take_colours(kept);
  marked.text = std::string(line.substr(0, at == past_spaces(line, 0) ? at : 0)) + kept;
  return marked;
}

/// Whether the colour says which options are right: nearly every question has some that stand out
/// and some that do not.
bool colours_answer(const std::vector<MarkedLine>& lines) {
  std::size_t questions = 0;
  std::size_t parted = 0;
  std::size_t options = 0;
  std::size_t out = 0;
  const auto close = [&] {
    questions += options > 1 ? 1U : 0U;
    parted += options > 1 && out > 0 && out < options ? 1U : 0U;
    options = 0;
    out = 0;
  };
  for (const MarkedLine& line : lines) {
    if (line.option == 'A') {
      close();
    }
    options += line.option != 0 ? 1U : 0U;
    out += line.stands_out ? 1U : 0U;
  }
  close();
  return questions > 1 && 5 * parted >= 4 * questions;
}

/// What `- TRUE` or `* 错误`, an item of a list, says; nothing of other lines.
std::optional<bool> truth_item(std::string_view line) {
  constexpr std::string_view kTrue[] = {"true", "正确", "正確", "对", "對", "√", "是", "yes"};
  constexpr std::string_view kFalse[] = {"false", "错误", "錯誤", "错", "錯", "×", "否", "no"};
  line = trim(line);
  const std::size_t words = past_bullet(line, 0);
  const std::string said = words == 0 ? std::string() : fold_case(trim(line.substr(words)));
  const auto is = [&said](std::string_view word) { return said == word; };
  return std::any_of(std::begin(kTrue), std::end(kTrue), is)     ? std::optional(true)
         : std::any_of(std::begin(kFalse), std::end(kFalse), is) ? std::optional(false)
                                                                 : std::nullopt;
}

/// Two such items below each other, which are all there is to choose from, are options A and B;
/// but not where other items without letters may be options too.
void letter_truth_items(std::vector<MarkedLine>& lines) {
  if (std::any_of(lines.begin(), lines.end(), [](const MarkedLine& line) {
        const std::string_view words = trim(line.text);
        return line.option == 0 && past_bullet(words, 0) > 0 && !truth_item(words);
      })) {
    return;
  }
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::optional<bool> first = truth_item(lines[i].text);
    const std::optional<bool> second = first ? truth_item(lines[i + 1].text) : std::nullopt;
    if (!second || *first == *second || (i > 0 && past_bullet(trim(lines[i - 1].text), 0) > 0) ||
        (i + 2 < lines.size() && past_bullet(trim(lines[i + 2].text), 0) > 0)) {
      continue;
    }
    for (const std::size_t at : {i, i + 1}) {
      const std::string_view words = trim(lines[at].text);
      lines[at].option = at == i ? 'A' : 'B';
      lines[at].text = std::string(1, lines[at].option) + ". " +
                       std::string(words.substr(past_bullet(words, 0)));
    }
    ++i;
  }
}

/// A quotation in Chinese right below the last option of a question says why, unless a label
/// begins it.
bool begins_reason(const MarkedLine& above, const MarkedLine& line) {
  constexpr std::string_view kLabels[] = {"答", "正确", "参考", "标准", "解",   "【", "（",
                                          "“",  "分",   "故",   "选",   "提示", "注", "考点"};
  const std::string_view words = trim(line.text);
  return line.is_quoted && line.option == 0 && !words.empty() && han_at(words, 0) != 0 &&
         !above.is_quoted && above.option > 'A' && words.find("答案") == words.npos &&
         std::none_of(std::begin(kLabels), std::end(kLabels),
                      [words](std::string_view label) { return words.starts_with(label); });
}

bool is_fence(std::string_view line) {
  return trim(line).starts_with("```");
}

/// Whether `is_mark` says yes to a place of `sign`.
template <class IsMark>
bool has_mark(std::string_view document, char sign, IsMark is_mark) {
  std::size_t at = document.find(sign);
  while (at != std::string_view::npos && !is_mark(at)) {
    at = document.find(sign, at + 1);
  }
  return at != std::string_view::npos;
}

/// Looks for the rarest byte of each mark.
bool has_markup(std::string_view document) {
  const auto stands = [document](std::size_t at, std::string_view mark) {
    return document.substr(at, mark.size()) == mark;
  };
  const auto begins_line = [document](std::size_t at) {
    return at > 0 && document[at - 1] == '\n';
  };
  return has_mark(document, '*',
                  [&](std::size_t at) { return begins_line(at) || stands(at, "**"); }) ||
         has_mark(document, '#',
                  [&](std::size_t at) { return begins_line(at) && stands(at, "##"); }) ||
         has_mark(document, '<',
                  [&](std::size_t at) {
                    return stands(at, "</font>") || stands(at, "</span>") ||
                           stands(at, "</summary>");
                  }) ||
         has_mark(document, '-', [&](std::size_t at) { return stands(at, "- "); }) ||
         has_mark(document, '>', begins_line) ||
         has_mark(document, ':', [&](std::size_t at) { return stands(at, ":::"); }) ||
         has_mark(document, '!', [&](std::size_t at) { return stands(at, "!!! "); }) ||
         has_mark(document, '?', [&](std::size_t at) { return stands(at, "???"); }) ||
         has_mark(document, '{',
                  [&](std::size_t at) { return stands(at, "{%") || stands(at, "{{"); }) ||
         has_mark(document, '\xC2', [&](std::size_t at) { return stands(at, "· "); }) ||
         has_mark(document, '\xE2', [&](std::size_t at) {
           return stands(at, "• ") || stands(at, "▪ ") || stands(at, "◦ ");
         });
}

/// Calls `look` with eight bytes after the other, with zeros behind the last.
template <class Look>
void look_at_eights(std::string_view text, Look look) {
  std::uint64_t eight = 0;
  std::size_t at = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    look(eight);
  }
  eight = 0;
  std::memcpy(&eight, text.data() + at, text.size() - at);
  look(eight);
}

/// Whether so many spaces stand in the document that most of its wide characters may be parted by
/// them. Eight bytes are looked at together; the top bit of each says yes.
bool may_have_wide_spacing(std::string_view document) {
  constexpr std::uint64_t kLows = 0x0101010101010101;
  constexpr std::uint64_t kTops = 0x8080808080808080;
  constexpr std::uint64_t kSpaces = 0x2020202020202020;
  constexpr std::size_t kFewest = 20;
  // No library counts bits faster: every processor multiplies.
  const auto count = [](std::uint64_t tops) { return ((tops >> 7U) * kLows) >> 56U; };
  std::size_t leads = 0;  // E2 and above: of wide characters
  look_at_eights(document, [&](std::uint64_t eight) {
    const std::uint64_t high = eight & (eight << 1U) & (eight << 2U);  // E0 and above
    const std::uint64_t more = (eight << 3U) | (eight << 4U) | (eight << 5U) | (eight << 6U);
    leads += (eight & kTops) == 0 ? 0 : count(high & more & kTops);
  });
  if (leads < kFewest) {
    return false;
  }
  std::size_t spaces = 0;
  look_at_eights(document, [&](std::uint64_t eight) {
    const std::uint64_t other = eight ^ kSpaces;  // 0 where a space stands
    spaces += count(~(((other & ~kTops) + ~kTops) | other | ~kTops) & kTops);
  });
  return 10 * spaces + 12 >= 6 * leads;  // the ends do not count
}

}  // namespace

std::string without_markup(std::string document) {
  if (!has_markup(document)) {
    return document;
  }
  std::vector<MarkedLine> lines;
  bool in_code = false;
  for (std::size_t at = 0; at <= document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = std::string_view(document).substr(at, end - at);
    const bool fence = is_fence(line);
    if (in_code || fence) {
      lines.push_back({std::string(line)});
    } else {
      lines.push_back(read_line(line));
    }
    in_code = in_code != fence;
    at = end + 1;
  }
  letter_truth_items(lines);
  const bool colours = colours_answer(lines);
  std::size_t above = 0;
  std::string out;
  out.reserve(document.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const MarkedLine& line = lines[i];
    out += i > 0 ? "\n" : "";
    out += begins_reason(lines[above], line) ? kReason : "";
    out += line.text;
    above = trim(line.text).empty() ? above : i;
    out += line.is_ticked || (colours && line.stands_out) ? kRight : "";
  }
  return out;
}

namespace {

/// Whether spaces stand between most wide characters. Leading bytes of them are counted, and first
/// the spaces, which are few in most texts: no character is decoded.
bool has_wide_spacing(std::string_view document) {
  constexpr std::size_t kFewest = 20;
  const auto is_lead = [](char c) { return static_cast<unsigned char>(c) >= 0xE2; };
  std::size_t spaced = 0;
  for (std::size_t at = document.find(' ', 1); at < document.size() - 1;
       at = document.find(' ', at + 1)) {
    const bool between =
        static_cast<unsigned char>(document[at - 1]) >= 0x80 && is_lead(document[at + 1]);
    spaced += between ? 1U : 0U;
  }
  if (10 * spaced < 6 * kFewest) {
    return false;
  }
  const auto followed = std::count_if(document.begin() + 1, document.end() - 1, is_lead);
  return static_cast<std::size_t>(followed) >= kFewest &&
         10 * spaced >= 6 * static_cast<std::size_t>(followed);
}

}  // namespace

std::string without_wide_spacing(std::string document) {
  if (!may_have_wide_spacing(document) || !has_wide_spacing(document)) {
    return document;
  }
  const auto is_wide = [](const Decoded& c) { return c.valid && c.scalar >= 0x2E80; };
  std::string out;
  out.reserve(document.size());
  for (std::size_t at = 0; at < document.size();) {
    const Decoded here = decode_utf8(document, at);
    out.append(document, at, here.bytes);
    at += here.bytes;
    const std::size_t next = past_spaces(document, at);
    if (is_wide(here) && next == at + 1 && next < document.size() &&
        is_wide(decode_utf8(document, next))) {
      at = next;
    }
  }
  return out;
}

}  // namespace tiku
