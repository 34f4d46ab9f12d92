#include "interop/json/mended_json.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

bool is_name_byte(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '$';
}

bool is_number_byte(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
}

class JsonMender {
 public:
  explicit JsonMender(std::string_view text) : text_(text) {}

  std::optional<MendedJson> mend() {
    while (at_ < text_.size() && !ambiguous_) {
      take();
    }
    if (ambiguous_) {
      return std::nullopt;
    }
    MendedJson mended;
    if (!open_.empty()) {
      if (keeps_items_) {
        lose_item();
      }
      say_lost(mended);
      out_.resize(whole_);
      open_.resize(whole_open_);
    }
    for (; !open_.empty(); open_.pop_back()) {
      out_ += open_.back() == '[' ? ']' : '}';
    }
    mended.text = first_ + out_ + last_;
    return mended;
  }

  /// What broke off is lost with the object in a list around it.
  void keep_whole_items() { keeps_items_ = true; }

  bool lost_item() const { return lost_item_; }

  /// Brackets around all of it.
  void wrap(char open) {
    first_ = open;
    last_ = open == '[' ? ']' : '}';
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }

  void lose_item() {
    for (std::size_t i = whole_open_; i-- > 1;) {
      if (open_[i] == '{' && open_[i - 1] == '[') {
        whole_ = starts_[i].out;
        whole_at_ = starts_[i].text;
        whole_open_ = i;
        lost_item_ = true;
        return;
      }
    }
  }

  void say_lost(MendedJson& mended) const {
    const std::size_t begin = text_.find_first_not_of(", \t\r\n", whole_at_);
    if (begin != std::string_view::npos) {
      const std::string_view lost = text_.substr(begin);
      mended.lost_line = 1 + std::count(text_.begin(), text_.end() - lost.size(), '\n');
      mended.lost = trim(lost.substr(0, lost.find('\n')));
    }
  }

  void take() {
    const char c = text_[at_];
    if (c == '"' || c == '\'') {
      begin_value();
      take_string(c);
      end_value();
    } else if (rest().starts_with("//") || c == '#') {
      ambiguous_ = clings();
      skip_to(text_.find('\n', at_));
    } else if (rest().starts_with("/*")) {
      const std::size_t close = text_.find("*/", at_ + 2);
      skip_to(close == text_.npos ? close : close + 2);
    } else if (is_name_byte(c) || is_number_byte(c)) {
      begin_value();
      take_word();
      end_value();
    } else {
      take_sign(c);
    }
  }

  /// Right behind a string: "C"# is" is one.
  bool clings() const { return behind_value_ && (text_[at_ - 1] == '"' || text_[at_ - 1] == '\''); }

  void take_sign(char c) {
    if (c == '[' || c == '{') {
      starts_.push_back({out_.size(), at_});
      begin_value(behind_bracket_);
      open_ += c;
      behind_value_ = false;
    } else if (c == ']' || c == '}') {
      close();
      ++at_;
      return;
    } else if (c == ',') {
      wants_comma_ = wants_comma_ || behind_value_;  // written before the next value, if one comes
      behind_value_ = false;
      ++at_;
      return;
    } else if (c == ':') {
      behind_value_ = false;
    }
    new_line_ = new_line_ || c == '\n';
    out_ += c;
    ++at_;
  }

  /// A value comes: the comma before it is written now, be it lacking. On one line it may only lack
  /// where that is `plain`: "Use "var" here" is one string.
  void begin_value(bool plain = false) {
    ambiguous_ = ambiguous_ || (behind_value_ && !new_line_ && !plain);
    if (wants_comma_ || behind_value_) {
      out_ += ',';
    }
    wants_comma_ = false;
    behind_value_ = false;
  }

  void end_value() {
    behind_value_ = true;
    behind_bracket_ = false;
    new_line_ = false;
  }

  void close() {
    if (open_.empty()) {
      return;  // one too many
    }
    out_ += open_.back() == '[' ? ']' : '}';
    open_.pop_back();
    starts_.pop_back();
    wants_comma_ = false;
    end_value();
    behind_bracket_ = true;
    whole_ = out_.size();
    whole_at_ = at_ + 1;
    whole_open_ = open_.size();
  }

  /// Lines stay lines.
  void skip_to(std::size_t end) {
    end = std::min(end, text_.size());
    const std::string_view skipped = text_.substr(at_, end - at_);
    const auto breaks = static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), '\n'));
    out_.append(breaks, '\n');
    new_line_ = new_line_ || breaks > 0;
    at_ = end;
  }

  void take_string(char quote) {
    std::size_t breaks = 0;
    out_ += '"';
    for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
      const bool escapes = text_[at_] == '\\' && at_ + 1 < text_.size();
      at_ += escapes ? 1 : 0;
      breaks += text_[at_] == '\n' ? 1U : 0U;
      escapes ? take_escaped(text_[at_]) : take_byte(text_[at_]);
    }
    out_ += '"';
    out_.append(breaks, '\n');
    at_ = std::min(at_ + 1, text_.size());
  }

  void take_escaped(char c) {
    constexpr std::string_view kKept = "\"\\/bfnrtu";
    out_ += kKept.find(c) == std::string_view::npos ? "" : "\\";
    out_ += c == '\n' ? ' ' : c;
  }

  void take_byte(char c) {
    if (c == '\n') {
      out_ += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out_ += c == '\t' ? "\\t" : c == '\r' ? "" : " ";
    } else {
      out_ += c == '"' ? "\\\"" : std::string(1, c);
    }
  }

  void take_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (is_name_byte(text_[at_]) || is_number_byte(text_[at_]))) {
      ++at_;
    }
    const std::string_view word = text_.substr(begin, at_ - begin);
    const bool plain =
        !is_name_byte(word[0]) || word == "true" || word == "false" || word == "null";
    if (word == "True" || word == "False") {
      out_ += word == "True" ? "true" : "false";
    } else if (word == "None" || word == "undefined") {
      out_ += "null";
    } else {
      out_.append(plain ? "" : "\"").append(word).append(plain ? "" : "\"");
    }
  }

  struct Start {
    std::size_t out = 0;
    std::size_t text = 0;
  };

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::string first_;
  std::string last_;
  /// The brackets that are open, and how many were where the last value ended that is whole.
  std::string open_;
  std::vector<Start> starts_;
  std::size_t whole_open_ = 0;
  std::size_t whole_ = 0;
  /// Where in the text that is.
  std::size_t whole_at_ = 0;
  bool wants_comma_ = false;
  bool behind_value_ = false;
  /// The last value ended with a bracket; a line has ended since.
  bool behind_bracket_ = false;
  bool new_line_ = false;
  /// Values without a comma between them on one line.
  bool ambiguous_ = false;
  bool keeps_items_ = false;
  bool lost_item_ = false;
};

/// Behind the string in quotes that begins the text; 0 where none does.
std::size_t past_string(std::string_view text) {
  if (!text.starts_with('"')) {
    return 0;
  }
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      return at + 1;
    }
  }
  return 0;
}

bool is_pair(std::string_view line) {
  const std::size_t key = past_string(line);
  const std::string_view behind = trim(line.substr(key));
  if (key == 0 || !behind.starts_with(':')) {
    return false;
  }
  const std::string_view value = trim(behind.substr(1));
  const std::size_t end = past_string(value);
  const std::string_view last = trim(value.substr(end));
  return end > 0 && (last.empty() || last == ",");
}

}  // namespace

std::optional<MendedJson> mended_json(std::string_view text) {
  const std::string_view body = trim(text);
  const bool pairs = is_json_pairs(body);
  if (!pairs && !body.starts_with('{') && !body.starts_with('[') && !body.starts_with("//") &&
      !body.starts_with("/*")) {
    return std::nullopt;
  }
  JsonMender mender(text);
  mender.wrap(pairs ? '{' : '[');
  return mender.mend();
}

MendedJson mended_json_of_whole_items(std::string_view text) {
  JsonMender mender(text);
  mender.wrap('[');
  mender.keep_whole_items();
  std::optional<MendedJson> mended = mender.mend();
  return mended && mender.lost_item() ? std::move(*mended) : MendedJson();
}

bool is_json_pairs(std::string_view text) {
  constexpr std::size_t kFewest = 3;
  std::size_t pairs = 0;
  for (const std::string_view raw : split(text, "\n")) {
    const std::string_view line = trim(raw);
    if (line.empty()) {
      continue;
    }
    if (!is_pair(line)) {
      return false;
    }
    ++pairs;
  }
  return pairs >= kFewest;
}

}  // namespace tiku
