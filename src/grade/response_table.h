#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grade/grading.h"
#include "sheet/normalise.h"

namespace tiku {

/// Reason of a response the reader refused; its row of the rejects was written by the reader.
inline constexpr std::string_view kRefusedByReader = "refused";

/// Every distinct raw answer to each item, understood and judged the first time it is met: most
/// cells are one letter or a short string, so a whole pile of sheets costs a look-up a cell.
class ResponseTable {
 public:
  /// `items` must outlive the table; answers are appended to GradedItem::responses.
  ResponseTable(std::vector<GradedItem>& items, Tolerance tolerance);

  /// Index of `raw` among the answers to `item`.
  std::uint32_t intern(std::size_t item, std::string_view raw);
  /// The same in two steps, for threads that share a table under a lock: what is not known is
  /// judged without touching the table, and then added unless somebody else did so.
  std::optional<std::uint32_t> find(std::size_t item, std::string_view raw) const;
  JudgedResponse judge(std::size_t item, std::string_view raw) const;
  std::uint32_t add(std::size_t item, JudgedResponse judged);

  /// The same for an answer that the reader refused: invalid, whatever it says.
  std::uint32_t intern_refused(std::size_t item, std::string_view raw);

 private:
  struct Hash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };

  using Known = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

  std::uint32_t append(std::size_t item, JudgedResponse judged);

  std::vector<GradedItem>& items_;
  Tolerance tolerance_;
  std::vector<Known> known_;
  std::vector<Known> refused_;
};

}  // namespace tiku
