#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/sheet.h"

namespace tiku {

/// Finds the person of a roster that a sheet belongs to, and remembers what had to be tolerated.
class RosterMatch {
 public:
  explicit RosterMatch(const Roster& roster);

  enum class How : std::uint8_t { exact, folded, lost_zeros, by_name, ambiguous_name, unknown };

  struct Found {
    How how = How::unknown;
    std::size_t person = 0;

    /// Nobody where it is unknown, or one of several.
    std::optional<std::size_t> person_meant() const {
      return how == How::unknown || how == How::ambiguous_name ? std::nullopt
                                                               : std::optional(person);
    }
  };

  /// By id; else by id in another width or case; else by the one id that differs only in leading
  /// zeros; else by the one name. What it returns depends on the roster alone; the first id that is
  /// not on it makes the other ways ready.
  Found find(const Identity& who);

 private:
  void index_other_ways();

  const Roster& roster_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
  bool has_other_ways_ = false;
  std::unordered_map<std::string, std::size_t> by_folded_;
  /// Keys that more than one person has are kept with kMany.
  std::unordered_map<std::string, std::size_t> by_bare_number_;
  std::unordered_map<std::string, std::size_t> by_name_;
};

/// The id as it is compared when written in another width or case.
std::string fold_id(std::string_view id);

/// Digits without leading zeros; "" where the id is not all digits.
std::string bare_number(std::string_view id);

}  // namespace tiku
