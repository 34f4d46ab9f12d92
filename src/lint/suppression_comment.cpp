// Takes a comment `# tiku: ignore TK201, TK602 reason` apart.
#include <algorithm>

#include "base/text.h"
#include "format/yaml_comments.h"
#include "format/yaml_lines.h"
#include "lint/suppressions.h"

namespace tiku {
namespace {

constexpr std::string_view kVerb = "ignore";
constexpr std::string_view kBlank = " \t";

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

/// Reads on in the text of a comment.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  std::size_t at() const { return at_; }

  std::string_view rest() const { return text_.substr(at_); }

  void skip_blank() { at_ = std::min(text_.find_first_not_of(kBlank, at_), text_.size()); }

  bool skip(std::string_view piece) {
    const bool there = rest().starts_with(piece);
    at_ += there ? piece.size() : 0;
    return there;
  }

  std::string_view word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_word_character(text_[at_])) {
      ++at_;
    }
    return text_.substr(begin, at_ - begin);
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

/// Where "# tiku:" begins in a comment, or npos.
std::size_t find_directive(std::string_view comment) {
  for (std::size_t at = comment.find(kSuppressionMark); at != std::string_view::npos;
       at = comment.find(kSuppressionMark, at + 1)) {
    const std::size_t before = comment.substr(0, at).find_last_not_of(kBlank);
    if (before != std::string_view::npos && comment[before] == '#') {
      return before;
    }
  }
  return std::string_view::npos;
}

const RuleInfo* info_of(std::string_view word, std::span<const Rule* const> rules) {
  const std::string folded = fold_case(word);
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) {
    return fold_case(rule->info->code) == folded || rule->info->name == folded;
  });
  return found == rules.end() ? nullptr : (*found)->info;
}

/// "TK201, because ..." ends at the comma.
bool looks_like_rule(std::string_view word) {
  return fold_case(word.substr(0, 2)) == "tk" || word.find('-') != std::string_view::npos;
}

void read_words(Cursor& cursor, std::span<const Rule* const> rules, Suppression& suppression) {
  const std::uint32_t begin = suppression.where.begin;
  Cursor next = cursor;
  do {
    next.skip_blank();
    const std::size_t at = next.at();
    const std::string_view word = next.word();
    const RuleInfo* rule = info_of(word, rules);
    const bool first = suppression.words.empty();
    if (word.empty() || (rule == nullptr && !first && !looks_like_rule(word))) {
      return;
    }
    suppression.words.push_back({{suppression.where.file, static_cast<std::uint32_t>(begin + at),
                                  static_cast<std::uint32_t>(begin + next.at())},
                                 rule});
    cursor = next;
    next.skip_blank();
  } while (next.skip(",") || next.skip("，") || next.skip("、"));
}

bool says_something(std::string_view reason) {
  return reason.find_first_not_of(" \t:;,.-#") != std::string_view::npos;
}

/// False: the comment says something else.
bool read_directive(std::string_view text, std::span<const Rule* const> rules,
                    Suppression& suppression) {
  Cursor cursor(text);
  cursor.skip("#");
  cursor.skip_blank();
  cursor.skip(kSuppressionMark);
  cursor.skip_blank();
  const std::string verb = fold_case(cursor.word());
  if (verb != kVerb) {
    suppression.misspelt = !suggest(verb, {kVerb}).empty();
    return suppression.misspelt;
  }
  cursor.skip_blank();
  if (!cursor.skip("=")) {
    cursor.skip(":");
  }
  read_words(cursor, rules, suppression);
  suppression.has_reason = says_something(cursor.rest());
  return true;
}

}  // namespace

YamlComments suppression_comments(const SourceMap& sources, FileId file) {
  const std::string_view text = sources.at(file).text();
  return find_directive(text) == std::string_view::npos
             ? YamlComments()
             : find_yaml_comments(sources, file, kSuppressionMark);
}

std::vector<Suppression> find_suppressions(std::string_view all, const YamlComments& comments,
                                           std::span<const Rule* const> rules) {
  std::vector<Suppression> found;
  for (const Span& comment : comments.comments) {
    const std::string_view text = all.substr(comment.begin, comment.end - comment.begin);
    const std::size_t begin = find_directive(text);
    if (begin == std::string_view::npos) {
      continue;
    }
    Suppression suppression;
    suppression.where = {comment.file, static_cast<std::uint32_t>(comment.begin + begin),
                         comment.end};
    suppression.alone = begin == 0 && first_on_line(all, comment.begin) == comment.begin;
    if (read_directive(text.substr(begin), rules, suppression)) {
      found.push_back(std::move(suppression));
    }
  }
  return found;
}

}  // namespace tiku
