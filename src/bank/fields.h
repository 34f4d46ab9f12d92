#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "bank/reading.h"
#include "format/node.h"

namespace tiku {

/// What may stand at a field, as bits.
enum Shape : unsigned { kNothing = 0, kScalar = 1, kList = 2, kMap = 4 };

/// One known field of a map. Unknown fields, wrong kinds and (later) the schema derive from tables
/// of these.
struct Field {
  std::string_view name;
  unsigned shapes = kScalar;
  /// Fields of questions: the types that have this field, as bits 1 << QuestionType; 0 means all.
  unsigned types = 0;
};

using FieldTable = std::span<const Field>;

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
