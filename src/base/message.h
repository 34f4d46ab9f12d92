#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// The languages every message exists in.
enum class Lang { en, zh };

/// One entry of the message catalogue: a text a user can see, in every language.
///
/// Placeholders are `{}` (in order), `{0}` (by number) and `{0?day:days}`, which gives the first
/// form where argument 0 is "1". `{{` is a literal brace. The two texts must use the same
/// arguments; a mismatch does not compile. Messages stand only in a layer's `messages.h` or in a
/// record (command, policy, rule).
struct Message {
  std::string_view en;
  std::string_view zh;

  consteval Message(const char* english, const char* chinese) : en(english), zh(chinese) {
    if (en.empty() != zh.empty() || used_arguments(en) != used_arguments(zh)) {
      throw "the two languages of a message use different placeholders";
    }
  }

  /// A bit for each argument number that the pattern shows (plural choices do not count).
  static constexpr unsigned used_arguments(std::string_view pattern);

  std::string_view in(Lang lang) const { return lang == Lang::zh ? zh : en; }
};

/// A message with its arguments, not yet in any language. Cheap to keep, rendered late.
struct Text {
  /// An argument: plain text, or (where `nested` holds one) a text that is itself translated.
  struct Argument;

  const Message* message = nullptr;
  std::vector<Argument> arguments;

  bool empty() const { return message == nullptr; }

  std::string in(Lang lang) const;
};

struct Text::Argument {
  std::string plain;
  std::vector<Text> nested;

  // NOLINTBEGIN(google-explicit-constructor): text(message, 3, "name") takes values as they are.
  Argument(std::string value) : plain(std::move(value)) {}

  Argument(std::string_view value) : plain(value) {}

  Argument(const char* value) : plain(value) {}

  Argument(long long value) : plain(std::to_string(value)) {}

  Argument(unsigned long long value) : plain(std::to_string(value)) {}

  Argument(long value) : plain(std::to_string(value)) {}

  Argument(unsigned long value) : plain(std::to_string(value)) {}

  Argument(int value) : plain(std::to_string(value)) {}

  Argument(unsigned value) : plain(std::to_string(value)) {}

  Argument(Text value) { nested.push_back(std::move(value)); }

  Argument(const Message& value) { nested.push_back(Text{&value, {}}); }

  // NOLINTEND(google-explicit-constructor): the last kind of argument.
};

/// Binds arguments to a message of the catalogue; the message must outlive the text (they are
/// constants).
template <class... Arguments>
Text text(const Message& message, Arguments&&... arguments) {
  Text result{&message, {}};
  (result.arguments.emplace_back(std::forward<Arguments>(arguments)), ...);
  return result;
}

constexpr unsigned Message::used_arguments(std::string_view pattern) {
  unsigned used = 0;
  unsigned next = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '{') {
      continue;
    }
    if (i + 1 < pattern.size() && pattern[i + 1] == '{') {
      ++i;
      continue;
    }
    if (i + 1 < pattern.size() && pattern[i + 1] == '}') {
      used |= 1U << next++;
    } else {
      unsigned index = 0;
      std::size_t j = i + 1;
      while (j < pattern.size() && pattern[j] >= '0' && pattern[j] <= '9') {
        index = index * 10 + static_cast<unsigned>(pattern[j++] - '0');
      }
      if (j < pattern.size() && pattern[j] == '}') {
        used |= 1U << index;
      }
    }
  }
  return used;
}

}  // namespace tiku
