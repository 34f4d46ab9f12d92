#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "format/yaml_comments.h"
#include "lint/rule.h"

namespace tiku {

/// A comment `# tiku: ignore TK201, TK602 reason`, taken apart.
struct Suppression {
  struct Word {
    Span where;
    /// Null where no rule is called so.
    const RuleInfo* rule = nullptr;
    bool used = false;
  };

  /// From its "#" to the end of the line.
  Span where;
  std::vector<Word> words;
  bool has_reason = false;
  /// `ignroe`: what it says is probably `ignore`.
  bool misspelt = false;
  /// Nothing but white space stands before it.
  bool alone = false;
};

/// What every suppression holds.
inline constexpr std::string_view kSuppressionMark = "tiku:";

/// The comments of a YAML file that may be suppressions; nothing, at no cost, where the file has
/// none.
YamlComments suppression_comments(const SourceMap& sources, FileId file);

/// The suppressions among the comments of a text; comments that say something else are none. What
/// begins like one and names no rule has no words.
std::vector<Suppression> find_suppressions(std::string_view text, const YamlComments& comments,
                                           std::span<const Rule* const> rules);

/// What the comments of `files` do to the findings of a run.
struct SuppressionInput {
  const SourceMap& sources;
  /// YAML files.
  std::span<const FileId> files;
  std::span<const Rule* const> rules;
  /// Whether a rule was on for a file, so that a comment that found nothing is of no use.
  std::function<bool(FileId, const RuleInfo&)> was_on;
};

/// Takes out what a comment on the line where a finding begins, or alone on the line above,
/// suppresses; a finding inside a text of several lines may also be suppressed where that text
/// begins. Returns how many there were. What is wrong with the comments goes to `sink`.
std::size_t suppress(const SuppressionInput& input, std::vector<Diagnostic>& findings, Sink& sink);

}  // namespace tiku
