#include "meta/repository.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tiku::meta {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = TIKU_SOURCE_DIR;

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Takes C++ apart just far enough for the meta tests: it knows comments, strings and includes.
class Lexer {
 public:
  explicit Lexer(std::string text) : text_(std::move(text)) {}

  std::vector<Token> run() {
    while (at_ < text_.size()) {
      step();
    }
    return std::move(tokens_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      advance(1);
    } else if (starts("//")) {
      take(Token::Kind::comment, text_.find('\n', at_));
    } else if (starts("/*")) {
      take(Token::Kind::comment, text_.find("*/", at_) + 2);
    } else if (starts("#include")) {
      include();
    } else if (starts("R\"")) {
      raw_string();
    } else if (c == '"') {
      quoted('"', Token::Kind::string);
    } else if (c == '\'' && (at_ == 0 || !is_word(text_[at_ - 1]))) {
      quoted('\'', Token::Kind::character);
    } else if (is_word(c)) {
      const auto end =
          std::find_if_not(text_.begin() + static_cast<std::ptrdiff_t>(at_), text_.end(), is_word);
      const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
      take(digit ? Token::Kind::number : Token::Kind::word,
           static_cast<std::size_t>(end - text_.begin()));
    } else {
      take(Token::Kind::punctuation, at_ + 1);
    }
  }

  bool starts(std::string_view word) const { return text_.compare(at_, word.size(), word) == 0; }

  void advance(std::size_t count) {
    for (; count > 0 && at_ < text_.size(); --count) {
      line_ += text_[at_++] == '\n' ? 1 : 0;
    }
  }

  void take(Token::Kind kind, std::size_t end) {
    end = std::min(end, text_.size());
    tokens_.push_back({kind, text_.substr(at_, end - at_), line_});
    advance(end - at_);
  }

  void include() {
    const std::size_t open = text_.find_first_of("<\"", at_);
    const std::size_t close = text_.find_first_of(">\"\n", open + 1);
    tokens_.push_back({Token::Kind::include, text_.substr(open, close - open + 1), line_});
    advance(close + 1 - at_);
  }

  void add_string(Token::Kind kind, const std::string& inside) {
    const bool continues =
        kind == Token::Kind::string && !tokens_.empty() && tokens_.back().kind == kind;
    if (continues) {
      tokens_.back().text += inside;
    } else {
      tokens_.push_back({kind, inside, line_});
    }
  }

  void quoted(char quote, Token::Kind kind) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote) {
      end += text_[end] == '\\' ? 2U : 1U;
    }
    add_string(kind, text_.substr(at_ + 1, end - at_ - 1));
    advance(end + 1 - at_);
  }

  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string close = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    const std::size_t end = text_.find(close, open);
    add_string(Token::Kind::string, text_.substr(open + 1, end - open - 1));
    advance(end + close.size() - at_);
  }

  std::string text_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<std::string> files_below(std::string_view folder,
                                     const std::vector<std::string_view>& endings) {
  std::vector<std::string> found;
  const fs::path top = kRoot / folder;
  if (!fs::exists(top)) {
    return found;
  }
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top)) {
    const std::string path = fs::relative(entry.path(), kRoot).generic_string();
    const auto fits = [&path](std::string_view ending) { return path.ends_with(ending); };
    if (entry.is_regular_file() && std::any_of(endings.begin(), endings.end(), fits)) {
      found.push_back(path);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string read_text(const std::string& path) {
  std::ifstream file(kRoot / path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(const std::string& path) {
  std::istringstream text(read_text(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::vector<Token> tokens_of(const std::string& path) {
  return Lexer(read_text(path)).run();
}

std::string layer_of(const std::string& path) {
  constexpr std::string_view kSource = "src/";
  const std::size_t slash = path.find('/', kSource.size());
  return path.starts_with(kSource) && slash != std::string::npos
             ? path.substr(kSource.size(), slash - kSource.size())
             : "";
}

std::string stem_of(const std::string& path) {
  return fs::path(path).stem().string();
}

}  // namespace tiku::meta
