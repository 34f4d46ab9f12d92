#pragma once

#include <optional>
#include <string_view>

#include "diag/diagnostic.h"
#include "diag/source.h"

namespace tiku {

struct LocatedText;

/// What a rule reports to: knows the rule, and where the characters of a text stand in its file.
class Check {
 public:
  Check(const RuleInfo& rule, const SourceMap& sources, Sink& sink)
      : rule_(rule), sources_(sources), sink_(sink) {}

  void report(Span where, Text message, Text help = {});
  /// For findings with a label, notes or a fix; the rule is filled in.
  void report(Diagnostic diagnostic);
  /// About the bytes [begin, end) of a text.
  void report_in(const LocatedText& text, std::size_t begin, std::size_t end, Text message,
                 Text help = {});

  /// Where the bytes [begin, end) of a text stand, or nothing where its file writes them otherwise
  /// (escapes, line breaks that YAML folds). Only such a place may be edited.
  std::optional<Span> exact_place(const LocatedText& text, std::size_t begin,
                                  std::size_t end) const;
  /// The same, or where its file writes them in another way (an escape), or the whole text.
  Span place(const LocatedText& text, std::size_t begin, std::size_t end) const;
  /// The bytes of the file at `where`.
  std::string_view source(Span where) const;

  const SourceMap& sources() const { return sources_; }

 private:
  const RuleInfo& rule_;
  const SourceMap& sources_;
  Sink& sink_;
};

}  // namespace tiku
