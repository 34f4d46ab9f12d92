#include "quiz/key_reader.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

constexpr char kEscape = '\x1b';
constexpr std::string_view kPasteBegins = "\x1b[200~";
constexpr std::string_view kPasteEnds = "\x1b[201~";
/// No key sends more; what is longer is noise.
constexpr std::size_t kLongestSequence = 32;
/// Nobody means to paste more into an answer.
constexpr std::size_t kLongestPaste = 65536;

struct Sequence {
  std::string_view bytes;  // after the Escape
  Key::Kind kind;
};

constexpr std::array<Sequence, 18> kSequences{{
    {"[A", Key::Kind::up},
    {"[B", Key::Kind::down},
    {"[C", Key::Kind::right},
    {"[D", Key::Kind::left},
    {"[H", Key::Kind::home},
    {"[F", Key::Kind::end},
    {"OA", Key::Kind::up},
    {"OB", Key::Kind::down},
    {"OC", Key::Kind::right},
    {"OD", Key::Kind::left},
    {"OH", Key::Kind::home},
    {"OF", Key::Kind::end},
    {"[1~", Key::Kind::home},
    {"[3~", Key::Kind::erase},
    {"[4~", Key::Kind::end},
    {"[7~", Key::Kind::home},
    {"[8~", Key::Kind::end},
    {"OM", Key::Kind::enter},
}};

/// Bytes of a whole control sequence at the beginning ("\x1b[1;5C", "\x1bOA"); 0 while it is cut
/// off.
std::size_t sequence_length(std::string_view text) {
  if (text.size() < 2) {
    return 0;
  }
  if (text[1] == 'O') {
    return text.size() < 3 ? 0 : 3;
  }
  if (text[1] != '[') {
    return 1;
  }
  for (std::size_t at = 2; at < std::min(text.size(), kLongestSequence); ++at) {
    if (text[at] < 0x20 || text[at] > 0x7e) {
      return at;  // something else begins before the sequence ended
    }
    if (text[at] >= 0x40) {
      return at + 1;
    }
  }
  return text.size() >= kLongestSequence ? kLongestSequence : 0;
}

Key::Kind kind_of(std::string_view sequence) {
  const auto* found =
      std::find_if(kSequences.begin(), kSequences.end(),
                   [sequence](const Sequence& known) { return known.bytes == sequence.substr(1); });
  return found == kSequences.end() ? Key::Kind::unknown : found->kind;
}

Key key_of_control(char byte) {
  switch (byte) {
    case '\r':
    case '\n':
      return {Key::Kind::enter, {}};
    case '\t':
      return {Key::Kind::tab, {}};
    case '\b':
    case '\x7f':
      return {Key::Kind::backspace, {}};
    default:
      return {Key::Kind::control, std::string(1, static_cast<char>(byte + 'a' - 1))};
  }
}

/// Line ends and tabs as spaces, other control characters left out.
std::string plain_paste(std::string_view text) {
  std::string plain;
  for (const char byte : text) {
    const bool blank = byte == '\n' || byte == '\r' || byte == '\t';
    if (blank || (static_cast<unsigned char>(byte) >= 0x20 && byte != '\x7f')) {
      plain += blank ? ' ' : byte;
    }
  }
  return find_invalid_utf8(plain) == std::string::npos ? plain : std::string();
}

/// Whether more bytes could make a character of the invalid beginning of `text`.
bool is_cut_off(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
  return text.size() < wanted && std::all_of(text.begin() + 1, text.end(), [](char byte) {
           return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
         });
}

}  // namespace

Key KeyReader::take(std::size_t bytes, Key key) {
  waiting_.erase(0, bytes);
  return key;
}

std::optional<Key> KeyReader::next() {
  while (!waiting_.empty()) {
    const char first = waiting_[0];
    if (first == kEscape) {
      return read_escape();
    }
    if (static_cast<unsigned char>(first) < 0x20 || first == '\x7f') {
      return take(1, key_of_control(first));
    }
    const Decoded character = decode_utf8(waiting_, 0);
    if (character.valid) {
      return read_character();
    }
    if (is_cut_off(waiting_)) {
      return std::nullopt;
    }
    waiting_.erase(0, 1);
  }
  return std::nullopt;
}

std::optional<Key> KeyReader::next_after_silence() {
  std::optional<Key> key = next();
  if (key || waiting_.empty()) {
    return key;
  }
  const bool escape = waiting_[0] == kEscape;
  return take(escape ? 1 : waiting_.size(), {escape ? Key::Kind::escape : Key::Kind::unknown, {}});
}

std::optional<Key> KeyReader::read_escape() {
  if (std::string_view(waiting_).starts_with(kPasteBegins)) {
    return read_paste();
  }
  const std::size_t length = sequence_length(waiting_);
  if (length == 0) {
    return std::nullopt;
  }
  if (length == 1) {
    return take(1, {Key::Kind::escape, {}});
  }
  const Key::Kind kind = kind_of(std::string_view(waiting_).substr(0, length));
  return take(length, {kind, {}});
}

std::optional<Key> KeyReader::read_paste() {
  const std::size_t end = waiting_.find(kPasteEnds);
  if (end == std::string::npos) {
    if (waiting_.size() < kLongestPaste) {
      return std::nullopt;
    }
    return take(waiting_.size(), {Key::Kind::unknown, {}});
  }
  const std::string_view pasted =
      std::string_view(waiting_).substr(kPasteBegins.size(), end - kPasteBegins.size());
  Key key{Key::Kind::text, plain_paste(pasted), true};
  return take(end + kPasteEnds.size(), std::move(key));
}

std::optional<Key> KeyReader::read_character() {
  const std::size_t length = decode_utf8(waiting_, 0).bytes;
  Key key{Key::Kind::text, waiting_.substr(0, length)};
  return take(length, std::move(key));
}

}  // namespace tiku
