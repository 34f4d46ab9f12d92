#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "meta/repository.h"

namespace tiku::meta {
namespace {

/// A layer may include itself and those before it.
constexpr std::array<std::string_view, 14> kLayers = {
    "base",  "io",    "diag",    "format", "model", "bank",   "sheet",
    "grade", "stats", "interop", "lint",   "quiz",  "report", "cli"};

std::ptrdiff_t rank(std::string_view layer) {
  return std::find(kLayers.begin(), kLayers.end(), layer) - kLayers.begin();
}

/// The same among the folders of the reader of papers; the last are its own files.
constexpr std::array<std::string_view, 8> kReaderLayers = {
    "messages", "scan", "recurring", "english", "layout", "questions", "keys", ""};

constexpr std::string_view kReader = "interop/text/";

/// Where the file, of which the path behind that of the reader is given, stands among its folders.
std::ptrdiff_t reader_rank(std::string_view file) {
  const std::size_t slash = file.find('/');
  const bool message = file == "messages.h";
  const std::string_view folder = slash != std::string_view::npos ? file.substr(0, slash)
                                  : message                       ? "messages"
                                                                  : "";
  return std::find(kReaderLayers.begin(), kReaderLayers.end(), folder) - kReaderLayers.begin();
}

/// A word or header that only the files of `allowed` (paths or their beginnings) may use.
struct Confined {
  std::string_view what;
  std::vector<std::string_view> allowed;
  std::string_view reason;
};

const std::vector<Confined> kConfinedWords = {
    {"throw",
     {"src/base/message.h"},
     "errors are results; a throw that is never compiled stops a wrong message"},
    {"catch",
     {"src/base/parallel.cpp", "src/format/", "src/cli/args_cli11.cpp", "src/main.cpp"},
     "only where a library throws"},
    {"getenv()", {"src/io/"}, "the environment is behind Io"},
    {"cout", {}, "results go through Io"},
    {"cerr", {}, "talk goes through Io"},
    {"printf()", {"src/base/assert.cpp"}, "output goes through Io"},
    {"fprintf()", {"src/base/assert.cpp"}, "output goes through Io"},
    {"puts()", {}, "output goes through Io"},
    {"exit()", {}, "commands return their code"},
    {"_exit()", {"src/io/system_io.cpp"}, "the answer to Ctrl-C"},
    {"_Exit()", {"src/base/assert.cpp"}, "a broken invariant"},
    {"abort()", {}, "a broken invariant goes through TIKU_ASSERT"},
    {"system_clock", {"src/io/"}, "the clock is behind Io"},
    {"rand()", {}, "random numbers come from base/random.h"},
    {"mt19937", {}, "random numbers come from base/random.h"},
    {"regex", {}, "small matchers are faster and say what they do"},
};

const std::vector<Confined> kConfinedHeaders = {
    {"<CLI/", {"src/cli/args_cli11.cpp"}, "the facade hides CLI11"},
    {"<yaml-cpp/", {"src/format/"}, "YAML becomes located trees in format"},
    {"<nlohmann/",
     {"src/format/", "src/report/", "src/diag/render_", "src/bank/schema", "src/sheet/schema"},
     "JSON in is format, JSON out is report and the renderers; a schema is made by its tables"},
    {"<sqlite3.h>", {"src/quiz/sqlite.cpp"}, "a small wrapper hides the library"},
    {"<termios.h>", {"src/io/"}, "the terminal is behind an interface"},
    {"<iostream>", {}, "output goes through Io"},
    {"<regex>", {}, "small matchers are faster and say what they do"},
};

constexpr std::string_view kNotInHeaders[] = {"<filesystem>", "<regex>",  "<iostream>",
                                              "<chrono>",     "<thread>", "<fmt/format.h>"};

/// Whether the word at `at` is what is confined: a keyword or type anywhere, a function where it is
/// called.
bool is_used(const std::vector<Token>& tokens, std::size_t at, const Confined& confined) {
  const std::string_view what = confined.what;
  const bool function = what.ends_with("()");
  const bool called = at + 1 < tokens.size() && tokens[at + 1].text == "(";
  return tokens[at].kind == Token::Kind::word && (!function || called) &&
         tokens[at].text == (function ? what.substr(0, what.size() - 2) : what);
}

bool may_use(const Confined& confined, const std::string& path) {
  return std::any_of(confined.allowed.begin(), confined.allowed.end(),
                     [&path](std::string_view allowed) { return path.starts_with(allowed); });
}

std::vector<std::string> sources() {
  return files_below("src", {".h", ".cpp"});
}

}  // namespace

TEST_SUITE_BEGIN("meta");

TEST_CASE("a file includes only its own layer and those before it") {
  REQUIRE_FALSE(sources().empty());
  for (const std::string& path : sources()) {
    const std::string layer = layer_of(path);
    CHECK_MESSAGE((layer.empty() || rank(layer) < rank("")), path, " is in no known layer");
    for (const Token& token : tokens_of(path)) {
      const bool ours = token.kind == Token::Kind::include && token.text.front() == '"';
      const std::string target = ours ? token.text.substr(1, token.text.find('/') - 1) : "";
      if (!layer.empty() && rank(target) < rank("") && rank(target) > rank(layer)) {
        FAIL_CHECK(path, ":", token.line, " includes ", token.text);
      }
    }
  }
}

TEST_CASE("the reader of papers goes from signs to questions, from questions to papers") {
  const std::vector<std::string> files = files_below("src/interop/text", {".h", ".cpp"});
  REQUIRE_FALSE(files.empty());
  for (const std::string& path : files) {
    const std::ptrdiff_t own = reader_rank(std::string_view(path).substr(4 + kReader.size()));
    CHECK_MESSAGE(own < std::ssize(kReaderLayers), path, " is in no known folder");
    for (const Token& token : tokens_of(path)) {
      const std::string_view target =
          std::string_view(token.text).substr(token.text.empty() ? 0 : 1);
      const bool ours = token.kind == Token::Kind::include && target.starts_with(kReader);
      if (ours &&
          reader_rank(target.substr(kReader.size(), target.size() - kReader.size() - 1)) > own) {
        FAIL_CHECK(path, ":", token.line, " includes ", token.text);
      }
    }
  }
}

TEST_CASE("the outside world and the libraries stay behind their files") {
  for (const std::string& path : sources()) {
    const std::vector<Token> tokens = tokens_of(path);
    CHECK_FALSE(tokens.empty());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      for (const Confined& confined : kConfinedWords) {
        if (is_used(tokens, i, confined) && !may_use(confined, path)) {
          FAIL_CHECK(path, ":", tokens[i].line, " uses ", confined.what, ": ", confined.reason);
        }
      }
      for (const Confined& confined : kConfinedHeaders) {
        const bool included =
            tokens[i].kind == Token::Kind::include && tokens[i].text.starts_with(confined.what);
        if (included && !may_use(confined, path)) {
          FAIL_CHECK(path, ":", tokens[i].line, " includes ", tokens[i].text, ": ",
                     confined.reason);
        }
      }
    }
  }
}

TEST_CASE("headers leave out what is slow to compile, and guard themselves") {
  for (const std::string& path : files_below("src", {".h"})) {
    CHECK_MESSAGE(read_text(path).starts_with("#pragma once\n"), path,
                  " does not begin with #pragma once");
    for (const Token& token : tokens_of(path)) {
      const bool slow = std::find(std::begin(kNotInHeaders), std::end(kNotInHeaders), token.text) !=
                        std::end(kNotInHeaders);
      if (token.kind == Token::Kind::include && slow) {
        FAIL_CHECK(path, ":", token.line, " includes ", token.text);
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace tiku::meta
