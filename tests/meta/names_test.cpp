#include <map>

#include <doctest/doctest.h>

#include "meta/repository.h"

// Two things with one name in one namespace are one thing to the linker: it keeps either, without a
// word. A second `struct Reading` corrupts memory, a second `msg::one_of` says something else.

namespace tiku::meta {
namespace {

using Places = std::map<std::string, std::string>;

/// Walks the namespaces of a file; what stands in a function, a class or a namespace without a name
/// is no business of the linker.
class NameWalk {
 public:
  explicit NameWalk(const std::string& path) : path_(path) {
    for (Token& token : tokens_of(path)) {
      if (token.kind != Token::Kind::comment) {
        tokens_.push_back(std::move(token));
      }
    }
  }

  /// Enters every name the file defines; a name that is already there is returned as a complaint.
  std::vector<std::string> enter(Places& places) {
    std::vector<std::string> complaints;
    for (at_ = 0; at_ < tokens_.size(); ++at_) {
      const std::string name = hidden_ == 0 ? defined_here() : "";
      if (!name.empty()) {
        const auto [place, fresh] = places.emplace(scope_text() + name, path_);
        if (!fresh && place->second != path_) {
          complaints.push_back(place->first + " is in " + place->second + " and in " + path_);
        }
      }
      follow_braces();
    }
    return complaints;
  }

 private:
  std::string at(std::size_t offset) const {
    return at_ + offset < tokens_.size() ? tokens_[at_ + offset].text : "";
  }

  /// The name that a definition of a type, or of a constant shared by all files, begins with here.
  std::string defined_here() const {
    if (at(0) == "struct" || at(0) == "class") {
      const bool derived = at(2) == ":" && at(3) != ":";  // not `struct Outer::Inner`
      return at(2) == "{" || derived || at(2) == "final" ? at(1) : "";
    }
    if (at(0) == "inline" && at(1) == "constexpr") {
      return at(3) == "{" || at(3) == "=" || at(3) == "[" ? at(2) : constant_name();
    }
    return "";
  }

  /// `inline constexpr Message name{`: the last word before the value.
  std::string constant_name() const {
    for (std::size_t i = 3; i < 12 && at(i) != ";"; ++i) {
      if (at(i) == "{" || at(i) == "=" || at(i) == "[") {
        return at(i - 1);
      }
      if (at(i) == "(") {
        return "";
      }
    }
    return "";
  }

  void follow_braces() {
    if (at(0) == "{" && tokens_[at_].kind == Token::Kind::punctuation) {
      if (opens_named_namespace()) {
        scopes_.push_back(tokens_[at_ - 1].text);
      } else {
        ++hidden_;
      }
    } else if (at(0) == "}" && tokens_[at_].kind == Token::Kind::punctuation) {
      if (hidden_ > 0) {
        --hidden_;
      } else if (!scopes_.empty()) {
        scopes_.pop_back();
      }
    }
  }

  /// `namespace tiku {` or `namespace tiku::msg {`.
  bool opens_named_namespace() const {
    for (std::size_t back = at_; back-- > 0 && at_ - back < 8;) {
      if (tokens_[back].text == "namespace") {
        return back + 1 < at_ && hidden_ == 0;
      }
      if (tokens_[back].text != ":" && tokens_[back].kind != Token::Kind::word) {
        return false;
      }
    }
    return false;
  }

  std::string scope_text() const {
    std::string text;
    for (const std::string& scope : scopes_) {
      text += scope + "::";
    }
    return text;
  }

  std::string path_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int hidden_ = 0;
  std::vector<std::string> scopes_;
};

}  // namespace

TEST_SUITE_BEGIN("meta");

TEST_CASE("no two files define the same name") {
  Places places;
  for (const std::string& path : files_below("src", {".h", ".cpp"})) {
    for (const std::string& complaint : NameWalk(path).enter(places)) {
      FAIL_CHECK(complaint);
    }
  }
  CHECK(places.size() > 100);
}

TEST_SUITE_END();

}  // namespace tiku::meta
