#include "interop/json/script_list.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/json/json_list.h"

namespace tiku {
namespace {

bool is_name_start(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '$';
}

bool is_name_part(char c) {
  return is_name_start(c) || (c >= '0' && c <= '9');
}

/// Writes a list or an object of a script as JSON.
class ScriptLiteral {
 public:
  /// `at` is where its bracket opens.
  ScriptLiteral(std::string_view script, std::size_t at) : script_(script), at_(at) {}

  /// False where the script ends within it.
  bool read(std::string& json) {
    out_ = &json;
    do {
      take();
    } while (depth_ > 0 && at_ < script_.size());
    return depth_ == 0;
  }

  /// Behind it.
  std::size_t end() const { return at_; }

 private:
  std::string_view rest() const { return script_.substr(at_); }

  void take() {
    const char c = script_[at_];
    if (c == '"' || c == '\'' || c == '`') {
      take_string(c);
    } else if (rest().starts_with("//")) {
      skip_to(script_.find('\n', at_));
    } else if (rest().starts_with("/*")) {
      const std::size_t close = script_.find("*/", at_ + 2);
      skip_to(close == script_.npos ? close : close + 2);
    } else if (is_name_start(c)) {
      take_name();
    } else if (c == ',' && closes_behind(at_ + 1)) {
      ++at_;
    } else {
      depth_ += c == '[' || c == '{' ? 1 : 0;
      depth_ -= c == ']' || c == '}' ? 1 : 0;
      *out_ += c;
      ++at_;
    }
  }

  /// Lines stay lines.
  void skip_to(std::size_t end) {
    end = std::min(end, script_.size());
    const std::string_view skipped = script_.substr(at_, end - at_);
    out_->append(static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), '\n')), '\n');
    at_ = end;
  }

  /// A comma before it is one too many.
  bool closes_behind(std::size_t at) const {
    at = script_.find_first_not_of(" \t\r\n", at);
    return at != script_.npos && (script_[at] == ']' || script_[at] == '}');
  }

  void take_string(char quote) {
    *out_ += '"';
    std::size_t breaks = 0;
    for (++at_; at_ < script_.size() && script_[at_] != quote; ++at_) {
      const char c = script_[at_];
      if (c == '\\' && at_ + 1 < script_.size()) {
        const char escaped = script_[++at_];
        constexpr std::string_view kKept = "\"\\/bfnrtu";
        *out_ += kKept.find(escaped) != std::string_view::npos ? "\\" : "";
        *out_ += escaped == '\n' ? ' ' : escaped;
        breaks += escaped == '\n' ? 1U : 0U;
      } else if (c == '\n') {
        *out_ += "\\n";
        ++breaks;
      } else {
        *out_ += c == '"' ? "\\\"" : std::string(1, c);
      }
    }
    *out_ += '"';
    out_->append(breaks, '\n');
    at_ = std::min(at_ + 1, script_.size());
  }

  void take_name() {
    const std::size_t begin = at_;
    while (at_ < script_.size() && is_name_part(script_[at_])) {
      ++at_;
    }
    const std::string_view name = script_.substr(begin, at_ - begin);
    const bool known = name == "true" || name == "false" || name == "null";
    out_->append(known ? "" : "\"").append(name).append(known ? "" : "\"");
  }

  std::string_view script_;
  std::size_t at_;
  std::string* out_ = nullptr;
  int depth_ = 0;
};

/// Where the next list or object that is given a name begins, or that all of the text is; npos
/// behind the last.
std::size_t find_literal(std::string_view script, std::size_t from) {
  constexpr std::string_view kOpens = "[{";
  for (std::size_t at = from; at < script.size();) {
    const std::size_t open = script.find_first_of(kOpens, at);
    if (open == script.npos) {
      break;
    }
    const std::string_view before = trim(script.substr(from, open - from));
    const bool named = (before.ends_with('=') && !before.ends_with("==")) ||
                       before.ends_with("default") || before.ends_with("return");
    if (named || (before.empty() && from == 0)) {
      return open;
    }
    at = open + 1;
  }
  return script.npos;
}

}  // namespace

std::optional<std::string> question_list_of_script(std::string_view script) {
  std::size_t from = 0;
  for (std::size_t at = find_literal(script, 0); at != script.npos;
       at = find_literal(script, from)) {
    const std::string_view above = script.substr(0, at);
    std::string json(static_cast<std::size_t>(std::count(above.begin(), above.end(), '\n')), '\n');
    ScriptLiteral literal(script, at);
    literal.read(json);
    if (is_json_list(json)) {
      return json;
    }
    from = literal.end();
  }
  return std::nullopt;
}

}  // namespace tiku
