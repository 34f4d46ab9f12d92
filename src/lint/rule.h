#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/message.h"
#include "diag/diagnostic.h"
#include "lint/check.h"
#include "lint/texts.h"
#include "model/bank.h"

namespace tiku {

class Banks;

/// The languages of bank texts that a rule understands; `any`: it does not look at words.
enum class Speaks : std::uint8_t { any, english, chinese, both };

/// A question with what a rule may want to know around it.
struct QuestionView {
  const Bank& bank;
  const Question& question;
  /// The case this is a part of, or null.
  const Question* parent = nullptr;
  /// Its stem, options, explanation ...; of a case the material, its parts have views of their own.
  std::span<const LocatedText> texts = {};
};

/// What a rule says, everything there is to know about it, and how it looks. Rules whose finding
/// the readers of files make (format, bank, sheet) have no check of their own.
///
/// Examples are questions of a bank ("- {id: ...}"), the fields of a bank, or whole files where the
/// text begins with "tiku:" or "# file: NAME" (which may begin several). Files called key.* are
/// keys, tables and sheets beside them are checked against the key (and roster.*). A bad example
/// gives exactly one finding, of this rule; a good one gives none at all. They run as tests.
struct Rule {
  const RuleInfo* info = nullptr;
  /// The rule set it belongs to; `rules: N` in .tiku.yaml leaves out what came later.
  int set = 1;
  Speaks speaks = Speaks::any;
  /// Paragraphs separated by an empty line: why it matters, and what it does not flag on purpose.
  Message explanation;
  /// Where `bad` is empty: why no example can be shown.
  Message why_no_example = {"", ""};
  std::span<const std::string_view> bad = {};
  std::span<const std::string_view> good;
  /// check_text is called for texts that hold one of these classes only; 0: for every text.
  TextClasses wants = 0;
  void (*check_text)(const LocatedText& text, Check& check) = nullptr;
  /// Called for every question and part; a case comes before its parts.
  void (*check_question)(const QuestionView& view, Check& check) = nullptr;
  void (*check_bank)(const Bank& bank, Check& check) = nullptr;
  /// Called once with all banks of the run.
  void (*check_banks)(const Banks& banks, Check& check) = nullptr;
  /// Left out unless it is selected by code or name.
  bool on_request = false;
};

}  // namespace tiku
