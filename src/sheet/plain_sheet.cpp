// One walk over the bytes. Like the plain reader of YAML it knows only what is surely right, and of
// that only what a sheet has; so it builds no tree.
#include "sheet/plain_sheet.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/utf8.h"
#include "model/sheet.h"

namespace tiku {
namespace {

/// What a byte may be part of, a bit each.
using Part = unsigned char;
constexpr Part kText = 1;    // of a comment
constexpr Part kQuoted = 2;  // of what stands in double quotes
constexpr Part kSingle = 4;  // of what stands in single quotes
constexpr Part kWord = 8;    // of a plain scalar
constexpr Part kFlow = 16;   // of one between brackets
constexpr Part kFirst = 32;  // the first byte of one

constexpr std::array<Part, 256> kParts = [] {
  constexpr std::string_view kNoWord = ":#";
  constexpr std::string_view kNoFlow = ":#,[]{}?";
  constexpr std::string_view kNoFirst = " ,[]{}#&*!|>'\"%@`:?";
  std::array<Part, 256> parts{};
  for (std::size_t byte = 0x20; byte < parts.size(); ++byte) {
    const char c = static_cast<char>(byte);
    if (byte == 0x7F) {
      continue;
    }
    const auto in = [c](std::string_view set) { return set.find(c) != std::string_view::npos; };
    parts[byte] = static_cast<Part>(kText | (c == '"' || c == '\\' ? 0 : kQuoted) |
                                    (c == '\'' ? 0 : kSingle) | (in(kNoWord) ? 0 : kWord) |
                                    (in(kNoFlow) ? 0 : kFlow) | (in(kNoFirst) ? 0 : kFirst));
  }
  return parts;
}();

bool is(char c, Part part) {
  return (kParts[static_cast<unsigned char>(c)] & part) != 0;
}

const char* skip(const char* at, Part part) {
  while (is(*at, part)) {
    ++at;
  }
  return at;
}

const char* skip_spaces(const char* at) {
  while (*at == ' ') {
    ++at;
  }
  return at;
}

constexpr std::ptrdiff_t kLongestKey = 255;

/// Marks of lists, documents and merging begin none.
bool begins_key(const char* at) {
  return is(*at, kFirst) && *at != '-' && *at != '.' && *at != '<';
}

std::string_view without_spaces_behind(const char* begin, const char* end) {
  while (end > begin && end[-1] == ' ') {
    --end;
  }
  return {begin, static_cast<std::size_t>(end - begin)};
}

/// Beyond ASCII only what needs no guard: valid, no control character, no byte-order mark.
bool is_clean(const char* at, const char* end) {
  constexpr std::uint64_t kWide = 0x8080808080808080;
  const char* const begin = at;
  const std::string_view text(begin, static_cast<std::size_t>(end - begin));
  while (at < end) {
    std::uint64_t eight = 0;
    if (end - at >= 8) {
      std::memcpy(&eight, at, sizeof eight);
      if ((eight & kWide) == 0) {
        at += sizeof eight;
        continue;
      }
    }
    if (static_cast<unsigned char>(*at) < 0x80) {
      ++at;
      continue;
    }
    const Decoded next = decode_utf8(text, static_cast<std::size_t>(at - begin));
    if (!next.valid || next.scalar < 0xA0 || next.scalar == 0xFEFF) {
      return false;
    }
    at += next.bytes;
  }
  return true;
}

bool begins_with_null_word(std::string_view text) {
  return text.starts_with('~') || text.starts_with("null") || text.starts_with("Null") ||
         text.starts_with("NULL");
}

}  // namespace

bool PlainSheetReader::read(std::string_view text, PlainSheet& sheet) {
  begin_ = at_ = text.data();
  end_ = begin_ + text.size();
  line_ = 1;
  sheet.id = sheet.name = sheet.group = {};
  sheet.answers.clear();
  sheet.lists.clear();
  sheet.lists.reserve(text.size());  // views into it must stay good
  if (!next_content()) {
    return false;
  }
  while (at_ < end_) {
    if (indent_ != 0 || !take_field(sheet)) {
      return false;
    }
  }
  return !sheet.id.empty() && !sheet.answers.empty() && is_clean(begin_, end_);
}

/// `key: value` at the left margin.
bool PlainSheetReader::take_field(PlainSheet& sheet) {
  std::string_view key;
  if (!take_key(key)) {
    return false;
  }
  const SheetField meant = field(key);
  if (meant == SheetField::answer) {
    return sheet.answers.empty() && take_answers(sheet);
  }
  std::string_view* const text = meant == SheetField::id      ? &sheet.id
                                 : meant == SheetField::name  ? &sheet.name
                                 : meant == SheetField::group ? &sheet.group
                                                              : nullptr;
  if (text == nullptr) {
    return false;
  }
  const bool first = text->data() == nullptr;
  at_ = skip_spaces(at_);
  const bool list = *at_ == '[';
  return first && !list && take_value(*text, sheet.lists) && text->data() != nullptr &&
         !begins_with_null_word(*text) && end_line() && next_content();
}

bool PlainSheetReader::take_answers(PlainSheet& sheet) {
  if (!end_line() || !next_content() || indent_ == 0 || at_ == end_) {
    return false;
  }
  const std::size_t indent = indent_;
  while (at_ < end_ && indent_ == indent) {
    if (take_short_answer(sheet)) {
      continue;
    }
    PlainSheet::Answer answer;
    answer.line = line_;
    if (!take_key(answer.address) || !take_value(answer.raw, sheet.lists) || !end_line()) {
      return false;
    }
    const bool nothing = answer.raw.data() == nullptr;
    sheet.answers.push_back(answer);
    // Behind nothing yaml-cpp sees the next word; and a block that is indented is no answer.
    if (!next_content() ||
        (nothing && begins_with_null_word({at_, static_cast<std::size_t>(end_ - at_)}))) {
      return false;
    }
  }
  return at_ == end_ || indent_ == 0;
}

/// `Q1: A` with another line at the same margin behind it, as nearly all are; else nothing happens.
bool PlainSheetReader::take_short_answer(PlainSheet& sheet) {
  const char* const colon = skip(at_, kWord);
  const char* const value = colon + 2;
  const bool keyed = begins_key(at_) && *colon == ':' && colon[1] == ' ' && colon[-1] != ' ' &&
                     colon - at_ <= kLongestKey && is(*value, kFirst) && *value != '-';
  if (!keyed) {
    return false;
  }
  const char* const end = skip(value, kWord);
  const char* const next = skip_spaces(end + (*end == '\n' ? 1 : 0));
  if (*end != '\n' || end[-1] == ' ' || static_cast<std::size_t>(next - end - 1) != indent_ ||
      !is(*next, kFirst)) {
    return false;
  }
  sheet.answers.push_back({{at_, static_cast<std::size_t>(colon - at_)},
                           {value, static_cast<std::size_t>(end - value)},
                           line_});
  at_ = next;
  ++line_;
  return true;
}

/// Past the colon.
bool PlainSheetReader::take_key(std::string_view& key) {
  const char* const begin = at_;
  if (!begins_key(begin)) {
    return false;
  }
  at_ = skip(at_, kWord);
  key = {begin, static_cast<std::size_t>(at_ - begin)};
  const bool good = *at_ == ':' && at_[-1] != ' ' && at_ - begin <= kLongestKey;
  ++at_;
  return good && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || at_ == end_);
}

/// Leaves `value` without data where nothing stands there.
bool PlainSheetReader::take_value(std::string_view& value, std::string& lists) {
  at_ = skip_spaces(at_);
  switch (*at_) {
    case '\n':
    case '\r':
    case '\0':
      value = {};
      return true;
    case '"':
    case '\'':
      return take_quoted(value);
    case '[':
      return take_list(value, lists);
    default:
      return take_word(value);
  }
}

bool PlainSheetReader::take_quoted(std::string_view& value) {
  const char quote = *at_++;
  const char* const begin = at_;
  at_ = skip(at_, quote == '"' ? kQuoted : kSingle);
  value = {begin, static_cast<std::size_t>(at_ - begin)};
  return *at_ == quote && *++at_ != quote;
}

bool PlainSheetReader::take_word(std::string_view& value) {
  const char* const begin = at_;
  const bool dash = *begin == '-' && (begin[1] == ' ' || !is(begin[1], kText));
  if (!is(*begin, kFirst) || dash) {
    return false;
  }
  at_ = skip(at_, kWord);
  value = without_spaces_behind(begin, at_);
  return true;
}

/// `[A, "B"]` on one line.
bool PlainSheetReader::take_list(std::string_view& value, std::string& lists) {
  const std::size_t first = lists.size();
  ++at_;
  at_ = skip_spaces(at_);
  if (*at_ != ']') {
    while (true) {
      if (!take_member(lists)) {
        return false;
      }
      at_ = skip_spaces(at_);
      if (*at_ != ',') {
        break;
      }
      lists += kListSeparator;
      at_ = skip_spaces(at_ + 1);
    }
  }
  value = std::string_view(lists).substr(first);
  return *at_++ == ']';
}

bool PlainSheetReader::take_member(std::string& lists) {
  std::string_view member;
  if (*at_ == '"' || *at_ == '\'') {
    if (!take_quoted(member)) {
      return false;
    }
  } else {
    const char* const begin = at_;
    if (!is(*begin, kFirst) || *begin == '-') {
      return false;
    }
    at_ = skip(at_, kFlow);
    member = without_spaces_behind(begin, at_);
  }
  lists += member;
  return true;
}

/// Nothing but spaces may follow on the line.
bool PlainSheetReader::end_line() {
  at_ = skip_spaces(at_);
  if (*at_ == '\r' && at_[1] == '\n') {
    ++at_;
  }
  return at_ == end_ || *at_ == '\n';
}

/// From a line end to the next line that is neither empty nor a comment. False where a byte
/// belongs into no text.
bool PlainSheetReader::next_content() {
  if (at_ != begin_ && at_ != end_) {
    ++at_;
    ++line_;
  }
  while (at_ < end_) {
    const char* const line = at_;
    at_ = skip_spaces(at_);
    indent_ = static_cast<std::size_t>(at_ - line);
    if (*at_ == '#') {
      at_ = skip(at_, kText);
      if (at_ != end_ && *at_ != '\n' && *at_ != '\r') {
        return false;
      }
    }
    if (*at_ == '\r' && at_[1] == '\n') {
      ++at_;
    }
    if (at_ == end_ || *at_ != '\n') {
      return true;
    }
    ++at_;
    ++line_;
  }
  return true;
}

SheetField PlainSheetReader::field(std::string_view key) {
  constexpr std::size_t kMost = 32;
  const auto known = std::find_if(fields_.begin(), fields_.end(),
                                  [key](const auto& field) { return field.first == key; });
  if (known != fields_.end()) {
    return known->second;
  }
  const SheetField field = field_of(key).field;
  if (fields_.size() < kMost) {
    fields_.emplace_back(key, field);
  }
  return field;
}

}  // namespace tiku
