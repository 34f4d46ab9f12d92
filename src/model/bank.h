#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "base/rational.h"
#include "model/question.h"

namespace tiku {

/// When a candidate passes: every stated rule must hold.
struct PassRule {
  std::optional<Amount> total;

  struct SectionRule {
    std::string title;
    Amount least;
    Span where;
  };

  std::vector<SectionRule> sections;

  bool empty() const { return !total && sections.empty(); }
};

/// How many questions a paper draws from each section.
struct DrawRule {
  std::string section;
  std::int64_t count = 0;
  Span where;
};

struct Exam {
  std::string code;
  std::string instructions;
  Span instructions_where;
  std::optional<std::int64_t> duration_minutes;
  PassRule pass;
  /// Stated total; checked against the sum.
  std::optional<Rational> total;
  std::vector<DrawRule> draw;
};

struct Section {
  std::string title;
  /// Of the questions of this section the best `choose` count.
  std::optional<std::int64_t> choose;
  Span where;
  Span title_where = {};
};

/// A correction of the key after the exam, in the order stated.
struct Adjustment {
  enum class Kind : std::uint8_t { drop, full_for_all, accept_also };

  Kind kind = Kind::drop;
  /// Address of the item as stated (id or number).
  std::string item;
  /// accept_also: the further answers, as the key would write them.
  std::vector<std::string> answers;
  Span where;
};

/// A paper form: what stands under a printed number on this form.
struct PaperForm {
  std::string name;
  /// Printed number -> item (id or number in the bank).
  std::map<std::string, std::string> items;
  /// Printed number -> the bank's labels of the options in printed order, where the form has them
  /// in another order.
  std::map<std::string, std::vector<std::string>> options = {};
  Span where = {};
};

/// A bank, or a key (a bank without stems): plain data. Questions are in bank order, sections
/// beside them.
struct Bank {
  enum class Kind : std::uint8_t { bank, key };

  Kind kind = Kind::bank;
  FileId file = kNoFile;
  std::string path;
  /// Hash of the file's bytes, "xxh3:...".
  std::string hash;
  std::string id;
  Span id_where;
  std::string title;
  Span title_where;
  std::string language;
  Exam exam;
  std::vector<Section> sections;
  std::vector<Question> questions;
  std::vector<Adjustment> adjustments;
  std::vector<PaperForm> forms;
  /// What was assumed while reading, for people: types inferred from answers, points nobody stated.
  std::vector<Text> remarks;
};

/// The scored questions of a bank as one flat list: cases are replaced by their parts. Pointers
/// into the bank.
struct Item {
  const Question* question = nullptr;
  /// The case this is a part of, or null.
  const Question* parent = nullptr;
  std::int64_t section = -1;
};

std::vector<Item> items_of(const Bank& bank);

}  // namespace tiku
