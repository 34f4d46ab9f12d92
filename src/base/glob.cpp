// The idea: all places in the pattern that a beginning of the path may have led to are followed at
// once, so that no pattern makes the matcher go back.
#include "base/glob.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/utf8.h"

namespace tiku {
namespace {

struct Token {
  enum class Kind : std::uint8_t {
    character,
    any_one,
    any_in_folder,    // *
    any,              // **
    folders,          // **/ before a folder's name; may be left
    inside_a_folder,  // **/ in the middle of a name
  };

  Kind kind = Kind::character;
  char32_t scalar = 0;
};

std::vector<Token> tokens_of(std::string_view pattern) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < pattern.size();) {
    const bool begins_name = at == 0 || pattern[at - 1] == '/';
    const std::string_view rest = pattern.substr(at);
    if (rest.starts_with("**/") && begins_name) {
      tokens.push_back({Token::Kind::folders});
      tokens.push_back({Token::Kind::inside_a_folder});
      at += 3;
    } else if (rest.starts_with("**")) {
      tokens.push_back({Token::Kind::any});
      at += std::min(rest.find_first_not_of('*'), rest.size());
    } else if (rest.front() == '*' || rest.front() == '?') {
      tokens.push_back({rest.front() == '*' ? Token::Kind::any_in_folder : Token::Kind::any_one});
      ++at;
    } else {
      const Decoded next = decode_utf8(pattern, at);
      tokens.push_back({Token::Kind::character, next.scalar});
      at += next.bytes;
    }
  }
  if (pattern.ends_with('/')) {
    tokens.push_back({Token::Kind::any});
  }
  return tokens;
}

/// Which tokens come next, a bit each; the last place is past the pattern.
using Places = std::vector<bool>;

/// What may match nothing may also be left; places rise, so one pass is enough.
void skip_what_may_be_empty(const std::vector<Token>& tokens, Places& places) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!places[i]) {
      continue;
    }
    const Token::Kind kind = tokens[i].kind;
    if (kind == Token::Kind::any || kind == Token::Kind::any_in_folder) {
      places[i + 1] = true;
    } else if (kind == Token::Kind::folders) {
      places[i + 2] = true;
    }
  }
}

/// Where the token at `place` leads with this character.
void step(const std::vector<Token>& tokens, std::size_t place, char32_t scalar, Places& next) {
  const bool slash = scalar == U'/';
  switch (tokens[place].kind) {
    case Token::Kind::character:
      next[place + 1] = next[place + 1] || tokens[place].scalar == scalar;
      break;
    case Token::Kind::any_one:
      next[place + 1] = next[place + 1] || !slash;
      break;
    case Token::Kind::any_in_folder:
      next[place] = next[place] || !slash;
      break;
    case Token::Kind::any:
      next[place] = true;
      break;
    case Token::Kind::folders:
      next[place + 1] = next[place + 1] || !slash;
      break;
    case Token::Kind::inside_a_folder:
      next[slash ? place - 1 : place] = true;
      break;
  }
}

}  // namespace

bool matches_glob(std::string_view pattern, std::string_view path) {
  const std::vector<Token> tokens = tokens_of(pattern);
  Places places(tokens.size() + 1);
  places[0] = true;
  skip_what_may_be_empty(tokens, places);
  for (std::size_t at = 0; at < path.size();) {
    const Decoded character = decode_utf8(path, at);
    Places next(places.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (places[i]) {
        step(tokens, i, character.scalar, next);
      }
    }
    skip_what_may_be_empty(tokens, next);
    places = std::move(next);
    at += character.bytes;
  }
  return places.back();
}

}  // namespace tiku
