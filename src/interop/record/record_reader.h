#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "interop/import_format.h"
#include "model/question.h"

namespace tiku {

/// A line of YAML as a bank has it, and the line of the file on which it stands.
struct RecordYaml {
  std::string text;
  std::int64_t line = 0;
};

struct RecordSection {
  std::string title;
  std::string choose;
};

struct RecordItem {
  std::int64_t line = 0;
  std::size_t section = 0;
  QuestionType type = QuestionType::single;
  std::string points;
  std::string id;
  std::string case_id;
  std::string material;
  std::string stem;
  std::vector<Option> options;
  std::string key;
  std::int64_t key_line = 0;
  std::string scoring;
  /// What the lines above cannot say.
  std::vector<RecordYaml> block;

  /// The members of a list are joined by kListSeparator.
  std::optional<std::string> response;
  /// The response could not be read as an answer.
  bool is_void = false;
  std::int64_t response_line = 0;
  std::optional<Rational> score;
};

/// The graded paper of one person, as it stands in the text.
struct GradedRecord {
  std::string id;
  std::string name;
  std::string group;
  bool absent = false;
  std::vector<RecordYaml> block;
  /// The first has no heading: what stands before any.
  std::vector<RecordSection> sections = {{}};
  std::vector<RecordItem> items;
  std::int64_t first_line = 0;
  std::int64_t last_line = 0;
};

/// The records of a text, one behind the other. Lines that belong to none are left out, and listed.
std::vector<GradedRecord> read_records(std::string_view text, std::vector<LeftOut>& left_out);

}  // namespace tiku
