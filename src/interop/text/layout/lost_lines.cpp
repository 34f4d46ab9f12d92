// Papers whose line ends are lost, so that a line holds all of one or a page of it. Each way of
// telling where lines began needs several questions of its kind on the line.
#include "interop/text/layout/lost_lines.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/text.h"
#include "interop/text/layout/line_breaks.h"

namespace tiku {
namespace {

constexpr std::size_t kShortest = 200;  // several questions

/// Han characters, if any, are the exception.
bool is_latin(std::string_view line) {
  std::size_t wide = 0;
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    wide += byte >= 0xE3 && byte <= 0xE9 ? 1U : 0U;
    if (16 * wide >= line.size()) {
      return false;  // Chinese lines say so soon
    }
  }
  return true;
}

using FindBreaks = std::vector<LineBreak> (*)(std::string_view line);

constexpr FindBreaks kLatin[] = {break_printed_test, break_labelled_options, break_named_rows,
                                 break_counted_rows, break_judged_statements};
/// Other Chinese papers need no lines.
constexpr FindBreaks kChinese[] = {break_marked_truths, break_record_heads, break_closed_numbers};

/// Of the ways the first that finds any.
std::vector<LineBreak> breaks_of(std::string_view line) {
  const bool latin = is_latin(line);
  for (const FindBreaks find :
       latin ? std::span<const FindBreaks>(kLatin) : std::span<const FindBreaks>(kChinese)) {
    if (std::vector<LineBreak> found = find(line); !found.empty()) {
      return found;
    }
  }
  return {};
}

/// The running head of the pages stands between questions too.
void break_at_heads(std::string_view line, std::string_view head, std::vector<LineBreak>& breaks) {
  constexpr std::size_t kShortestHead = 16;
  if (head.size() < kShortestHead) {
    return;
  }
  for (std::size_t at = line.find(head); at != line.npos; at = line.find(head, at + head.size())) {
    breaks.push_back({at, at, {}});
    if (at + head.size() < line.size()) {
      breaks.push_back({at + head.size(), at, {}});
    }
  }
}

class LostLines {
 public:
  explicit LostLines(std::string_view text) : text_(text) {}

  std::optional<FoundLines> find() {
    std::int64_t number = 0;
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      const std::string_view line = text_.substr(at, end - at);
      ++number;
      if (head_.empty()) {
        head_ = trim(line);
      }
      if (line.size() >= kShortest) {
        take(line, at, number);
      }
      at = end + 1;
    }
    if (found_.lines.empty()) {
      return std::nullopt;  // nearly always
    }
    keep_until(text_.size(), number);
    return std::move(found_);
  }

 private:
  void take(std::string_view line, std::size_t at, std::int64_t number) {
    std::vector<LineBreak> breaks = breaks_of(line);
    if (breaks.empty()) {
      return;
    }
    if (!line.starts_with(head_)) {
      break_at_heads(line, head_, breaks);
    }
    std::sort(breaks.begin(), breaks.end(),
              [](const LineBreak& a, const LineBreak& b) { return a.at < b.at; });
    keep_until(at, number - 1);
    std::size_t from = 0;
    for (const LineBreak& one : breaks) {
      if (one.at > from) {
        add(line.substr(from, one.at - from), number);
        from = one.at;
      }
      if (one.behind > from || (one.behind == from && !one.sign.empty())) {
        found_.text.append(line.substr(from, one.behind - from)).append(one.sign);
        from = one.behind;
      }
    }
    add(line.substr(from), number);
    kept_ = std::min(at + line.size() + 1, text_.size());
    kept_lines_ = number;
  }

  /// The lines before `at`, of which `last` is the last.
  void keep_until(std::size_t at, std::int64_t last) {
    found_.text += text_.substr(kept_, at - kept_);
    while (kept_lines_ < last) {
      found_.lines.push_back(++kept_lines_);
    }
  }

  /// The end of a line.
  void add(std::string_view words, std::int64_t number) {
    found_.text += words;
    found_.text += '\n';
    found_.lines.push_back(number);
  }

  std::string_view text_;
  std::string_view head_;
  FoundLines found_;
  std::size_t kept_ = 0;
  std::int64_t kept_lines_ = 0;
};

}  // namespace

std::optional<FoundLines> find_lost_lines(std::string_view text) {
  return LostLines(text).find();
}

}  // namespace tiku
