#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "diag/source.h"

namespace tiku {

enum class Severity : std::uint8_t { error, warning, advice };

/// "error", "warning", "advice"; never translated.
std::string_view severity_name(Severity severity);

/// What kind of finding: a stable code (TK201) and name (key-outside-options). The hundreds are
/// families: 0 file and YAML, 1 identity, 2 options and answers, 3 scoring, 4 text, 5 duplicates, 6
/// how questions are written, 7 answer sheets and statistics. Codes are never reused.
struct RuleInfo {
  std::string_view code;
  std::string_view name;
  Severity severity;
  /// One sentence: what is wrong and why it matters.
  Message summary;
};

/// A second place that helps to understand a finding.
struct Note {
  Span where;
  Text text;
};

/// A change of a source: the bytes of `where` become `text`. Nothing outside `where` is touched.
struct Edit {
  Span where;
  std::string text;
};

/// A correction that cannot change what the file means. The edits are all of one file and do not
/// overlap.
struct Fix {
  Text title;
  std::vector<Edit> edits;
};

/// One finding about what the user wrote. `label` stands beside the caret, `help` says what to do
/// next; both may be empty.
struct Diagnostic {
  const RuleInfo* rule = nullptr;
  Span where;
  Text message;
  Text label = {};
  Text help = {};
  std::vector<Note> notes = {};
  /// For places in files without text (.xlsx): the cell or row, as "sheet 1 row 7"; shown instead
  /// of line:column.
  std::int64_t row = 0;
  /// What it is about, in a form that survives edits of the file: the address of the question
  /// ("refund/q7"), else the id of the bank; "" where neither is known.
  std::string item = {};
  std::optional<Fix> fix = {};
  /// The severity the user's settings give it instead of the rule's own.
  std::optional<Severity> regraded = {};

  Severity severity() const { return regraded.value_or(rule->severity); }
};

/// Collects findings; reporting one never stops a reader.
class Sink {
 public:
  void report(Diagnostic diagnostic);
  void report(const RuleInfo& rule, Span where, Text message, Text help = {});

  bool has_errors() const { return errors_ != 0; }

  std::size_t error_count() const { return errors_; }

  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

  /// By file (in the order of the map), offset, code; equal findings are merged.
  std::vector<Diagnostic> sorted() const;
  void append(const Sink& other);

 private:
  std::vector<Diagnostic> diagnostics_;
  std::size_t errors_ = 0;
};

}  // namespace tiku
