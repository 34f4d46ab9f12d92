#include <algorithm>
#include <cctype>

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "meta/repository.h"

namespace tiku::meta {
namespace {

/// Two string literals in braces: a message, or something that looks like one.
struct Pair {
  std::string path;
  int line = 0;
  std::string en;
  std::string zh;
  /// Stands where only a message can stand.
  bool is_message = false;
};

std::size_t count_han(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    count += is_hanzi(decoded.scalar) ? 1U : 0U;
    at += decoded.bytes;
  }
  return count;
}

/// English may quote Chinese words (a column called 工号); it must not be made of them.
bool is_english(std::string_view text) {
  const auto letters = std::count_if(text.begin(), text.end(), [](char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
  });
  return static_cast<std::size_t>(letters) >= 2 * count_han(text);
}

/// Two or more small letters in a row, outside placeholders: a word that wants to be translated.
bool has_word(std::string_view text) {
  int run = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = i > 0 && text[i - 1] == '\\';
    inside = text[i] == '{' || (inside && text[i] != '}');
    const bool small = std::islower(static_cast<unsigned char>(text[i])) != 0 && !inside && !escape;
    run = small ? run + 1 : 0;
    if (run == 2) {
      return true;
    }
  }
  return false;
}

/// Two words in a row: a phrase for people, not a key or a command.
bool is_phrase(std::string_view text) {
  const std::size_t space = text.find(' ');
  return space != std::string_view::npos && has_word(text.substr(0, space)) &&
         has_word(text.substr(space));
}

bool is(const std::vector<Token>& tokens, std::size_t at, std::string_view text) {
  return at < tokens.size() && tokens[at].kind != Token::Kind::string && tokens[at].text == text;
}

bool is_string(const std::vector<Token>& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == Token::Kind::string;
}

constexpr std::string_view kMessageFields[] = {"summary", "help",  "about",  "description",
                                               "details", "value", "formula"};

/// Whether the brace at `open` begins a Message: `Message name{`, `.help = {`, `Severity::error,
/// {`.
bool begins_message(const std::vector<Token>& tokens, std::size_t open) {
  if (open >= 2 && is(tokens, open - 2, "Message")) {
    return true;
  }
  if (open >= 3 && is(tokens, open - 1, "=") && is(tokens, open - 3, ".")) {
    return std::find(std::begin(kMessageFields), std::end(kMessageFields), tokens[open - 2].text) !=
           std::end(kMessageFields);
  }
  return open >= 5 && is(tokens, open - 1, ",") && is(tokens, open - 5, "Severity");
}

std::vector<Token> code_of(const std::string& path) {
  std::vector<Token> tokens = tokens_of(path);
  std::erase_if(tokens, [](const Token& token) { return token.kind == Token::Kind::comment; });
  return tokens;
}

std::vector<Pair> pairs_of(const std::string& path) {
  const std::vector<Token> tokens = code_of(path);
  std::vector<Pair> found;
  for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
    if (is(tokens, i, "{") && is_string(tokens, i + 1) && is(tokens, i + 2, ",") &&
        is_string(tokens, i + 3) && is(tokens, i + 4, "}")) {
      found.push_back({path, tokens[i].line, tokens[i + 1].text, tokens[i + 3].text,
                       begins_message(tokens, i)});
    }
  }
  return found;
}

std::vector<Pair> all_pairs() {
  std::vector<Pair> all;
  for (const std::string& path : files_below("src", {".h", ".cpp"})) {
    const std::vector<Pair> more = pairs_of(path);
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("meta");

TEST_CASE("every message is in Chinese too") {
  const std::vector<Pair> pairs = all_pairs();
  REQUIRE_FALSE(pairs.empty());
  for (const Pair& pair : pairs) {
    const bool only_the_name = pair.en.starts_with("tiku: ") && !has_word(pair.en.substr(4));
    const bool translated = count_han(pair.zh) > 0 || !has_word(pair.en) || only_the_name;
    if (pair.is_message) {
      CHECK_MESSAGE(translated, pair.path, ":", pair.line, " \"", pair.en, "\" is not translated");
    }
  }
}

TEST_CASE("English texts are English") {
  for (const Pair& pair : all_pairs()) {
    if (pair.is_message) {
      CHECK_MESSAGE(is_english(pair.en), pair.path, ":", pair.line, " \"", pair.en,
                    "\" is more Chinese than English");
    }
  }
}

TEST_CASE("Chinese texts use full-width punctuation between Chinese characters") {
  for (const Pair& pair : all_pairs()) {
    bool after_han = false;
    char narrow = 0;
    for (std::size_t at = 0; pair.is_message && at < pair.zh.size();) {
      const Decoded decoded = decode_utf8(pair.zh, at);
      const bool han = is_hanzi(decoded.scalar);
      if (han && narrow != 0) {
        FAIL_CHECK(pair.path, ":", pair.line, " \"", pair.zh, "\" has a narrow ",
                   std::string(1, narrow));
      }
      const bool mark = std::string_view(",;?!").find(pair.zh[at]) != std::string_view::npos;
      narrow = mark && after_han ? pair.zh[at] : '\0';
      after_han = han;
      at += decoded.bytes;
    }
  }
}

TEST_CASE("what people read in report and cli comes from a message") {
  // Shell scripts and roff are no language of ours.
  const std::vector<std::string_view> exempt = {"src/cli/completion_scripts.cpp",
                                                "src/cli/man_page.cpp"};
  for (const std::string& path : files_below("src", {".cpp"})) {
    const std::string layer = layer_of(path);
    if ((layer != "report" && layer != "cli") ||
        std::find(exempt.begin(), exempt.end(), path) != exempt.end()) {
      continue;
    }
    const std::vector<Token> tokens = code_of(path);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const bool in_pair =
          (is(tokens, i - 1, "{") && is(tokens, i + 1, ",") && is_string(tokens, i + 2)) ||
          (i >= 3 && is_string(tokens, i - 2) && is(tokens, i + 1, "}"));
      const bool example = tokens[i].text.starts_with("tiku ");
      const bool loose = is_string(tokens, i) && !in_pair && !example && is_phrase(tokens[i].text);
      if (loose) {
        FAIL_CHECK(path, ":", tokens[i].line, " \"", tokens[i].text, "\" is no message");
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace tiku::meta
