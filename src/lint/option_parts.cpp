#include "lint/option_parts.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// Longer options are no lists; more options than that are no choice question for people.
constexpr std::size_t kMostBytes = 300;
constexpr std::size_t kMostOptions = 16;

/// Shorter beginnings were mostly names (网络安全等级…) and slogans in real banks.
constexpr std::size_t kLeastHan = 6;
constexpr std::size_t kLeastWords = 3;

/// Longer ones first, so that 以及 is not read as 及.
constexpr std::string_view kSeparators[] = {"以及", "或者", " and ", " or ", "、", "，", "；", "和",
                                            "与",   "及",   "或",    ",",    ";",  "+",  "＋"};

std::size_t separator_at(std::string_view text, std::size_t at) {
  for (const std::string_view separator : kSeparators) {
    if (text.substr(at).starts_with(separator)) {
      return separator.size();
    }
  }
  return 0;
}

std::string_view without_end_mark(std::string_view text) {
  text = trim(text);
  for (const std::string_view mark : {"。", ".", "；", ";"}) {
    if (text.ends_with(mark)) {
      text.remove_suffix(mark.size());
    }
  }
  return text;
}

/// The members of a list; empty where the text is none.
std::vector<std::string_view> members_of(std::string_view text) {
  std::vector<std::string_view> members;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = separator_at(text, at);
    if (bytes > 0) {
      members.push_back(without_end_mark(text.substr(begin, at - begin)));
      begin = at + bytes;
    }
    at += std::max<std::size_t>(bytes, 1);
  }
  if (!members.empty()) {
    members.push_back(without_end_mark(text.substr(begin)));
  }
  return members;
}

/// Two Han characters or three letters.
bool says_something(std::string_view part) {
  std::size_t weight = 0;
  for (std::size_t at = 0; at < part.size();) {
    const Decoded next = decode_utf8(part, at);
    const bool is_letter =
        (next.scalar >= 'a' && next.scalar <= 'z') || (next.scalar >= 'A' && next.scalar <= 'Z');
    weight += is_hanzi(next.scalar) ? 3U : 0U;
    weight += is_letter ? 2U : 0U;
    at += next.bytes;
  }
  return weight >= 6;
}

/// The option other than `whole` that is this member, or nothing.
std::optional<std::size_t> option_that_is(std::string_view member, std::size_t whole,
                                          std::span<const LocatedText> options) {
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (i != whole && without_end_mark(options[i].text) == member) {
      return i;
    }
  }
  return std::nullopt;
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The bytes that all options begin with.
std::string_view common_beginning(std::span<const LocatedText> options) {
  std::string_view beginning = options.front().text;
  for (const LocatedText& option : options) {
    const auto [end, ignored] =
        std::mismatch(beginning.begin(), beginning.end(), option.text.begin(), option.text.end());
    beginning = beginning.substr(0, static_cast<std::size_t>(end - beginning.begin()));
  }
  return beginning;
}

/// The bytes of the Han characters that `text` begins with, numerals at their end left out.
std::size_t leading_han(std::string_view text) {
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九十百千万第两";
  std::size_t end = 0;
  std::size_t characters = 0;
  std::size_t read = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (!next.valid || !is_hanzi(next.scalar)) {
      break;
    }
    at += next.bytes;
    ++read;
    if (kNumerals.find(next.scalar) == std::u32string_view::npos) {
      end = at;
      characters = read;
    }
  }
  return characters >= kLeastHan ? end : 0;
}

/// The bytes of the English words that `text` begins with.
std::size_t leading_words(std::string_view text) {
  std::size_t end = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ' ' && at > 0 && is_ascii_letter(text[at - 1])) {
      end = at;
      ++words;
    } else if (!is_ascii_letter(text[at])) {
      break;
    }
  }
  return words >= kLeastWords ? end : 0;
}

}  // namespace

std::optional<ListedOption> find_listed_option(std::span<const LocatedText> options) {
  if (options.size() > kMostOptions) {
    return std::nullopt;
  }
  for (std::size_t whole = 0; whole < options.size(); ++whole) {
    const std::string_view text = options[whole].text;
    if (text.size() > kMostBytes) {
      continue;
    }
    for (const std::string_view member : members_of(text)) {
      const std::optional<std::size_t> part = option_that_is(member, whole, options);
      if (part && says_something(member)) {
        const auto begin = static_cast<std::size_t>(member.data() - text.data());
        return ListedOption{whole, *part, begin, begin + member.size()};
      }
    }
  }
  return std::nullopt;
}

std::size_t shared_beginning(std::span<const LocatedText> options) {
  if (options.size() < 3) {
    return 0;
  }
  const std::string_view beginning = common_beginning(options);
  const std::size_t bytes = std::max(leading_han(beginning), leading_words(beginning));
  const bool all_go_on =
      std::all_of(options.begin(), options.end(),
                  [&](const LocatedText& option) { return option.text.size() > bytes; });
  return all_go_on ? bytes : 0;
}

}  // namespace tiku
