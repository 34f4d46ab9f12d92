#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model/sheet.h"

namespace tiku {

/// A roster as rows that pass by look people up: by the very id, and with texts that are copied as
/// those of a row are. What else may be meant by an id is found by RosterMatch.
class RowRoster {
 public:
  static constexpr std::uint32_t kNobody = UINT32_MAX;

  struct Person {
    std::string_view id;
    /// kShortCopySlack bytes behind each can be read.
    std::string_view name;
    std::string_view group;
    /// Name or group is not written to CSV as it stands.
    bool needs_care = false;
    /// A record can hold them.
    bool fits = true;
  };

  /// `roster` must outlive it.
  explicit RowRoster(const Roster& roster);

  /// Index into Roster::people; kNobody where no id is this one.
  std::uint32_t find(std::string_view id) const;

  const Person& at(std::uint32_t person) const { return people_[person]; }

 private:
  std::string texts_;
  std::vector<Person> people_;
  /// Open addressing by the hash of the id, at most half full; kNobody: free.
  std::vector<std::uint32_t> slots_;
};

/// Ids that somebody marked by hand.
std::unordered_set<std::string> marked_ids(const std::vector<Mark>& marks);

}  // namespace tiku
