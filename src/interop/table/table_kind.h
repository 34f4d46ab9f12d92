#pragma once

#include "base/message.h"
#include "format/table.h"

namespace tiku {

/// What a table that is no question list looks like, and the command that takes it.
struct TableKind {
  enum class Looks : std::uint8_t { empty, roster, answers, results, key, unknown };

  Looks looks = Looks::unknown;
  Text what;
};

TableKind kind_of_table(const Table& table);

}  // namespace tiku
