#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "grade/grading.h"
#include "grade/roster_match.h"

namespace tiku {

/// Says who wrote each sheet, and remembers what had to be tolerated for it.
class Identification {
 public:
  /// `roster` may be null: then everybody is who the sheet says; so may `match`, which is of it
  /// otherwise. All must outlive this.
  Identification(const Roster* roster, RosterMatch* match, const SourceMap& sources);

  /// Gives `candidate` the identity of the roster; false, and a reject, where two people could be
  /// meant.
  bool identify(const Sheet& sheet, Candidate& candidate, Grading& grading);

  /// Adds what was tolerated to the remarks, a line a kind with its count; after the last sheet.
  void say(Grading& grading) const;

  /// Ids of the roster whose only sheets were rejected.
  std::unordered_set<std::string> refused(const Grading& grading);

 private:
  /// How often something was tolerated, and the first example.
  struct Repairs {
    std::int64_t n = 0;
    std::string written;
    std::string read;
  };

  Repairs* repairs_of(RosterMatch::How how);
  void adopt(const Sheet& sheet, Candidate& candidate, const RosterMatch::Found& found,
             Grading& grading);

  const Roster* roster_;
  const SourceMap& sources_;
  std::optional<RosterMatch> own_match_;
  RosterMatch* match_;
  Repairs by_name_;
  Repairs lost_zeros_;
  Repairs folded_;
};

}  // namespace tiku
