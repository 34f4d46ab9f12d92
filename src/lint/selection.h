#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "lint/rule.h"

namespace tiku {

/// A word that names rules, understood: one rule ("TK201", "key-outside-options"), or all whose
/// codes begin alike ("TK2", "TK" and `all`), or `none`.
struct RuleWord {
  enum class Kind : std::uint8_t { none, beginning, rule };

  Kind kind = Kind::none;
  /// The code or its beginning, in capitals.
  std::string code;
};

/// Reads a word in any case; an error says which word was probably meant.
Result<RuleWord> parse_rule_word(std::string_view word, std::span<const Rule* const> rules);

/// Words separated by commas (full-width ones too); empty ones are passed over.
Result<std::vector<RuleWord>> parse_rule_words(std::string_view list,
                                               std::span<const Rule* const> rules);

/// Whether findings of this kind say that something could not be read. They can be neither ignored
/// nor suppressed nor made lighter: silence would pass for a clean file.
bool is_about_reading(const RuleInfo& rule);

/// An error where the word names one rule whose findings must not be left out.
Result<void> check_may_be_off(const RuleWord& word, std::span<const Rule* const> rules);

enum class SelectionVerb : std::uint8_t { select, ignore, extend };

/// The severity of some rules; none: off.
struct SeverityWish {
  RuleWord word;
  std::optional<Severity> severity;
};

/// One change of what is selected: rules, or severities where `severities` is not empty.
struct SelectionStep {
  SelectionVerb verb = SelectionVerb::select;
  std::vector<RuleWord> words;
  std::vector<SeverityWish> severities = {};
};

/// Which rules are on for a file, and how grave their findings are: the steps of its settings and
/// of the command line, in order; what comes later counts. Without any step all rules of the set
/// are on but those that are there on request.
class Selection {
 public:
  /// Rules of later sets than `set`, as those on request, are off unless they are named one by one.
  explicit Selection(std::span<const Rule* const> rules, std::optional<int> set = {});

  void add(const std::vector<SelectionStep>& steps);

  bool has(const RuleInfo& rule) const;
  /// The severity that findings get instead of the rule's own.
  std::optional<Severity> severity(const RuleInfo& rule) const;

 private:
  /// Whether it is on by itself; what is not must be named.
  bool is_offered(const RuleInfo& rule) const;
  bool names(const RuleWord& word, const RuleInfo& rule) const;
  const SeverityWish* wish_for(const SelectionStep& step, const RuleInfo& rule) const;

  std::span<const Rule* const> rules_;
  std::optional<int> set_;
  std::vector<SelectionStep> steps_;
};

}  // namespace tiku
