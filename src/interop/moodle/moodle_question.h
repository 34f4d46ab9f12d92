#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "interop/import_format.h"

// Moodle's kinds of questions as GIFT and Moodle XML write them, all texts already without markup.
// Both readers make these; bank_question.h makes questions of a bank of them.

namespace tiku {

enum class MoodleKind : std::uint8_t {
  choice,
  truth,
  words,    // shortanswer
  numbers,  // numerical
  match,
  essay,
  gaps,  // cloze
};

/// One option, or one accepted answer.
struct MoodleAnswer {
  std::string text;
  /// Of the points; nothing where it cannot be read.
  std::optional<Rational> share = Rational(0);
  std::string feedback;
  /// numbers: as written; `maximum` instead of a tolerance where a range is written, whose least
  /// value is `text`.
  std::string tolerance = {};
  std::string maximum = {};
  std::int64_t line = 0;
};

/// Stands for each gap in the text of a cloze; no text has it otherwise.
inline constexpr char kGapMark = '\x1F';

/// What stands in one place of a cloze text.
struct MoodleGap {
  MoodleKind kind = MoodleKind::words;
  bool takes_several = false;
  bool case_matters = false;
  Rational points = 1;
  std::vector<MoodleAnswer> answers;
};

struct MoodleQuestion {
  MoodleKind kind = MoodleKind::choice;
  std::int64_t line = 0;
  std::string name;
  /// Where the file states one.
  std::string id;
  /// Of a cloze: with a mark in each gap.
  std::string stem;
  std::string feedback;
  Rational points = 1;
  std::vector<std::string> tags;

  std::vector<MoodleAnswer> answers;
  /// choice: whether more than one option can be ticked.
  bool takes_several = false;
  /// choice: every option that earns anything is right, and only all of them together are.
  bool needs_all = false;
  /// choice: whether the file says so; Moodle takes one option where it does not.
  bool says_how_many = true;
  /// choice: what is written of the key cannot be meant, so none is taken.
  bool has_broken_key = false;
  bool case_matters = false;
  std::string unit;
  /// truth; nothing where the file does not say.
  std::optional<bool> truth;
  /// match: an empty left side is a mere distractor.
  std::vector<std::pair<std::string, std::string>> pairs;
  std::string reference;
  std::vector<MoodleGap> gaps;

  /// What many questions of a file lose alike; said once for all of them.
  std::vector<const Message*> lost;
  /// What the reader lost or could not make out; their `question` is not set.
  std::vector<ImportDoubt> doubts;

  void doubt(DoubtKind kind_of_doubt, Text what, bool review = true) {
    ImportDoubt one;
    one.kind = kind_of_doubt;
    one.line = line;
    one.what = std::move(what);
    one.review = review;
    doubts.push_back(std::move(one));
  }
};

}  // namespace tiku
