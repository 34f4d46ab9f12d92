#include "lint/suppressions.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "format/yaml_lines.h"
#include "lint/messages.h"
#include "lint/selection.h"
#include "lint/suppression_rules.h"

namespace tiku {
namespace {

Span span_of(FileId file, std::size_t begin, std::size_t end) {
  return {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The suppressions of one file, by the line they are about.
class FileSuppressions {
 public:
  FileSuppressions(const SuppressionInput& input, FileId file)
      : input_(input),
        source_(input.sources.at(file)),
        file_(file),
        comments_(suppression_comments(input.sources, file)),
        all_(find_suppressions(source_.text(), comments_, input.rules)) {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      by_line_.emplace(line_of(all_[i].where.begin), i);
      if (all_[i].alone) {
        by_line_.emplace(line_below(all_[i]), i);
      }
    }
  }

  bool empty() const { return all_.empty(); }

  bool suppresses(const Diagnostic& finding) {
    if (is_about_reading(*finding.rule)) {
      has_unread_ = true;
      return false;
    }
    const std::size_t at = finding.where.begin;
    const Span* around = scalar_at(comments_, at);
    return use(line_of(at), *finding.rule) ||
           (around != nullptr && use(line_of(around->begin), *finding.rule));
  }

  void report(Sink& sink) const {
    for (const Suppression& suppression : all_) {
      report(suppression, sink);
    }
  }

 private:
  std::int64_t line_of(std::size_t at) const {
    std::int64_t first = 1;
    for (std::int64_t last = source_.line_count(); first < last;) {
      const std::int64_t middle = (first + last + 1) / 2;
      (source_.line_start(middle) <= at ? first : last) =
          source_.line_start(middle) <= at ? middle : middle - 1;
    }
    return first;
  }

  /// Several comments may stand above one line.
  std::int64_t line_below(const Suppression& suppression) const {
    std::int64_t line = line_of(suppression.where.begin) + 1;
    const auto is_comment = [&] {
      const std::string_view text = source_.line(line);
      return is_empty_line(text) && text.find('#') != std::string_view::npos;
    };
    while (line <= source_.line_count() && is_comment()) {
      ++line;
    }
    return line;
  }

  bool use(std::int64_t line, const RuleInfo& rule) {
    const auto [begin, end] = by_line_.equal_range(line);
    for (auto entry = begin; entry != end; ++entry) {
      for (Suppression::Word& word : all_[entry->second].words) {
        if (word.rule == &rule) {
          word.used = true;
          return true;
        }
      }
    }
    return false;
  }

  /// Whether nothing was found although it would have been: the rule was on, the whole file was
  /// read, and no other file has a part in it. What must not be suppressed is useless anyway.
  bool is_useless(const Suppression::Word& word) const {
    if (word.rule != nullptr && is_about_reading(*word.rule)) {
      return true;
    }
    const auto record = std::find_if(input_.rules.begin(), input_.rules.end(),
                                     [&](const Rule* rule) { return rule->info == word.rule; });
    const bool compares_files = record != input_.rules.end() && (*record)->check_banks != nullptr;
    return word.rule != nullptr && !word.used && !has_unread_ && !compares_files &&
           input_.was_on(file_, *word.rule);
  }

  void report(const Suppression& suppression, Sink& sink) const {
    const std::vector<Suppression::Word>& words = suppression.words;
    const auto is_unknown = [](const Suppression::Word& word) { return word.rule == nullptr; };
    const auto useless = static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [&](const auto& word) { return is_useless(word); }));
    if (words.empty()) {
      report_wordless(suppression, sink);
      return;
    }
    if (useless == words.size()) {
      report_useless(suppression, sink);
      return;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (is_unknown(words[i])) {
        report_unknown(words[i].where, sink);
      } else if (is_useless(words[i])) {
        report_useless_word(suppression, i, sink);
      }
    }
    if (!suppression.has_reason && !std::all_of(words.begin(), words.end(), is_unknown)) {
      sink.report(rules::suppression_without_reason, suppression.where,
                  text(msg::suppression_reason, codes_of(suppression)),
                  text(msg::suppression_reason_help));
    }
  }

  static std::string codes_of(const Suppression& suppression) {
    std::vector<std::string> codes;
    for (const Suppression::Word& word : suppression.words) {
      if (word.rule != nullptr) {
        codes.emplace_back(word.rule->code);
      }
    }
    return join(codes, ", ");
  }

  static void report_wordless(const Suppression& suppression, Sink& sink) {
    if (suppression.misspelt) {
      sink.report(rules::unknown_suppression, suppression.where, text(msg::suppression_misspelt),
                  text(msg::suppression_form));
    } else {
      sink.report(rules::unknown_suppression, suppression.where, text(msg::suppression_of_nothing),
                  text(msg::suppression_form));
    }
  }

  void report_unknown(Span where, Sink& sink) const {
    const std::string_view word = source_.text().substr(where.begin, where.end - where.begin);
    const Result<RuleWord> read = parse_rule_word(word, input_.rules);
    sink.report(rules::unknown_suppression, where,
                read ? text(msg::suppression_of_many, visible(word)) : read.error().what,
                text(msg::suppression_form));
  }

  void report_useless(const Suppression& suppression, Sink& sink) const {
    Diagnostic finding =
        useless_finding(suppression.where, codes_of(suppression), suppression.words.front());
    const Span cut = whole_comment(suppression);
    if (!keeps_lines_apart(cut)) {
      finding.fix = Fix{text(msg::delete_comment), {{cut, ""}}};
    }
    sink.report(std::move(finding));
  }

  void report_useless_word(const Suppression& suppression, std::size_t index, Sink& sink) const {
    const std::vector<Suppression::Word>& words = suppression.words;
    const Span where = words[index].where;
    Diagnostic finding = useless_finding(where, std::string(words[index].rule->code), words[index]);
    const Span cut = index == 0 ? span_of(file_, where.begin, words[1].where.begin)
                                : span_of(file_, words[index - 1].where.end, where.end);
    finding.fix = Fix{text(msg::delete_code, words[index].rule->code), {{cut, ""}}};
    sink.report(std::move(finding));
  }

  static Diagnostic useless_finding(Span where, std::string codes, const Suppression::Word& word) {
    Diagnostic finding;
    finding.rule = &rules::unused_suppression;
    finding.where = where;
    const bool possible = !is_about_reading(*word.rule);
    finding.message = possible ? text(msg::suppression_unused, std::move(codes))
                               : text(msg::suppression_refused, std::move(codes));
    finding.help = text(msg::suppression_unused_help);
    return finding;
  }

  /// A comment alone goes with its line, one behind a value with the space before it.
  Span whole_comment(const Suppression& suppression) const {
    const std::string_view all = source_.text();
    const std::size_t begin = suppression.where.begin;
    if (suppression.alone) {
      return span_of(file_, line_begin(all, begin), next_line(all, begin));
    }
    const std::size_t before = all.substr(0, begin).find_last_not_of(" \t");
    return span_of(file_, before == std::string_view::npos ? 0 : before + 1, suppression.where.end);
  }

  /// Without the comment the empty lines below it would belong to a block of text that keeps them
  /// (`|+`).
  bool keeps_lines_apart(Span cut) const {
    const auto after =
        std::upper_bound(comments_.scalars.begin(), comments_.scalars.end(), cut.begin,
                         [](std::size_t at, const Span& scalar) { return at < scalar.begin; });
    if (after == comments_.scalars.begin()) {
      return false;
    }
    const std::string_view all = source_.text();
    const std::string_view header = all.substr((after - 1)->begin, 3);
    const bool is_block = header.starts_with('|') || header.starts_with('>');
    return is_block && header.find('+') != std::string_view::npos && (after - 1)->end <= cut.begin;
  }

  const SuppressionInput& input_;
  const Source& source_;
  FileId file_;
  YamlComments comments_;
  std::vector<Suppression> all_;
  std::multimap<std::int64_t, std::size_t> by_line_;
  bool has_unread_ = false;
};

}  // namespace

std::size_t suppress(const SuppressionInput& input, std::vector<Diagnostic>& findings, Sink& sink) {
  std::map<FileId, FileSuppressions> by_file;
  for (const FileId file : input.files) {
    FileSuppressions suppressions(input, file);
    if (!suppressions.empty()) {
      by_file.emplace(file, std::move(suppressions));
    }
  }
  if (by_file.empty()) {
    return 0;
  }
  const std::size_t removed = std::erase_if(findings, [&](const Diagnostic& finding) {
    const auto file = by_file.find(finding.where.file);
    return file != by_file.end() && file->second.suppresses(finding);
  });
  for (const auto& [file, suppressions] : by_file) {
    suppressions.report(sink);
  }
  return removed;
}

}  // namespace tiku
