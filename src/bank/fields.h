#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bank/reading.h"
#include "base/message.h"
#include "format/node.h"

namespace tiku {

/// What may stand at a field, as bits.
// NOLINTNEXTLINE(readability-identifier-naming): unscoped so that they combine, hence the k.
enum Shape : unsigned { kNothing = 0, kScalar = 1, kList = 2, kMap = 4 };

/// What the values of a field say beyond their shape, for editors; readers know by themselves.
enum class Holds : std::uint8_t {
  text,
  version,
  kind,
  id,
  type,
  flag,
  identity,
  whole,
  number,
  positive,
  amount,
  share,
  pass_mark,
  duration,
  scoring,
  policy_name,
  options,
  answer,
  answers,
  blanks,
  accepted,
  corrections,
  forms
};

struct Field;
using FieldTable = std::span<const Field>;

/// One known field of a map. Unknown fields, wrong kinds and the schema derive from tables of
/// these.
struct Field {
  std::string_view name;
  /// What it is for, as an editor shows it.
  Message about;
  Holds holds = Holds::text;
  unsigned shapes = kScalar;
  /// Fields of questions: the types that have this field, as bits 1 << QuestionType; 0 means all.
  unsigned types = 0;
  /// The fields of a map that may stand here, or of the maps of a list.
  FieldTable (*fields)() = nullptr;
  /// It cannot be left out.
  bool required = false;
  /// Fields of questions: in a case with parts each part has its own, and the case none.
  bool of_parts = false;
};

/// The fields of one map, checked against a table: unknown names and wrong kinds are reported on
/// construction and then look absent. A field without a value is absent too.
class Fields {
 public:
  Fields(Reading& reading, const Node& map, FieldTable known);

  /// The value of a field of the table, or null.
  const Node* find(std::string_view name) const;

  bool has(std::string_view name) const { return find(name) != nullptr; }

  /// Not there, but only because its kind was refused or its name mistyped: its absence must not be
  /// reported again.
  bool is_refused(std::string_view name) const;

  const Node& map() const { return *map_; }

 private:
  struct Found {
    std::string_view name;
    const Node* value = nullptr;
    bool refused = false;
  };

  void add(Reading& reading, const NodeEntry& entry, FieldTable known);

  const Node* map_;
  std::vector<Found> found_;
};

/// "a text", "a text or a list": what a field takes, for messages.
Text shapes_text(unsigned shapes);
unsigned shape_of(const Node& node);

/// Whether `node` has one of the shapes; reports it under the name `what` if not.
bool check_shape(Reading& reading, const Node& node, unsigned shapes, std::string_view what);

}  // namespace tiku
