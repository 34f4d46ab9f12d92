// A catch-all is made of a handful of words and nothing else, so an option is taken apart from the
// left and given up at the first character that is none of them.
#include "lint/catch_all.h"

#include <optional>

#include "base/utf8.h"
#include "lint/words.h"

namespace tiku {
namespace {

// NOLINTNEXTLINE(google-build-using-namespace): a handful of names, in this file only.
using namespace words;

constexpr WordTable kTable(kCatchAll);
constexpr WordTable kPlaces(kOptionPlaces);

/// Longer texts say something of their own.
constexpr std::size_t kMostBytes = 72;

bool is_list_mark(char32_t scalar) {
  constexpr std::u32string_view kMarks = U"、,，/&+和与及或";
  return kMarks.find(scalar) != std::u32string_view::npos;
}

bool is_filler(char32_t scalar) {
  constexpr std::u32string_view kFiller = U" 　.。!！;；:：()（）“”\"";
  return kFiller.find(scalar) != std::u32string_view::npos;
}

/// What was read of an option so far.
struct Parts {
  bool has[8] = {};
  std::size_t labels = 0;
  bool list_mark = false;
};

/// The bytes of an option label ("B") or of a word between labels at `at`; 0 for anything else.
std::size_t read_label_part(std::string_view text, std::size_t at, Parts& parts) {
  constexpr std::string_view kJoining[] = {"and", "or", "nor"};
  const auto is_letter = [&](std::size_t i) {
    return i < text.size() &&
           ((text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z'));
  };
  if (text[at] >= 'A' && text[at] <= 'H' && !(is_letter(at + 1) && text[at + 1] >= 'a')) {
    ++parts.labels;
    return 1;
  }
  for (const std::string_view word : kJoining) {
    if (text.substr(at).starts_with(word) && !is_letter(at + word.size())) {
      parts.list_mark = true;
      return word.size();
    }
  }
  return 0;
}

/// The bytes of the next piece; 0 where it has no place in a catch-all.
std::size_t read_part(std::string_view text, std::size_t at, Parts& parts) {
  if (const std::optional<WordMatch> match = kTable.match_at(text, at)) {
    parts.has[match->word->kind] = true;
    return match->end - match->begin;
  }
  if (const std::size_t bytes = read_label_part(text, at, parts); bytes > 0) {
    return bytes;
  }
  const Decoded next = decode_utf8(text, at);
  parts.list_mark |= is_list_mark(next.scalar);
  return is_list_mark(next.scalar) || is_filler(next.scalar) ? next.bytes : 0;
}

CatchAll judge(const Parts& parts, std::size_t count) {
  const bool counted = parts.has[counts] || parts.has[counts_none];
  const bool names_others = parts.labels >= 2;
  if (names_others && (!counted || parts.labels + 1 < count)) {
    return counted || parts.list_mark ? CatchAll::some : CatchAll::no;
  }
  if (parts.has[none_right]) {
    return CatchAll::none;
  }
  if (parts.has[places]) {
    return counted && !parts.has[refers] ? CatchAll::some : CatchAll::no;
  }
  const bool about_others = names_others || parts.has[refers];
  if (parts.has[denies] || parts.has[counts_none]) {
    const bool says_so = about_others || (counted && (parts.has[holds] || parts.has[denies]));
    return says_so && (counted || parts.has[refers]) ? CatchAll::none : CatchAll::no;
  }
  return parts.has[counts] && (about_others || parts.has[holds]) ? CatchAll::all : CatchAll::no;
}

}  // namespace

CatchAll read_catch_all(std::string_view option, std::size_t count) {
  if (option.size() > kMostBytes) {
    return CatchAll::no;
  }
  Parts parts;
  for (std::size_t at = 0; at < option.size();) {
    const std::size_t bytes = read_part(option, at, parts);
    if (bytes == 0) {
      return CatchAll::no;
    }
    at += bytes;
  }
  return judge(parts, count);
}

bool counts_places(std::string_view option) {
  return kPlaces.occurs_in(option);
}

}  // namespace tiku
