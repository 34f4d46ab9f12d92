#include "cli/flagged.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace tiku {
namespace {

/// Texts of questions, each bank read once however many users have it.
class Stems {
 public:
  void add(const KnownBank& known) {
    if (!known.bank) {
      return;
    }
    read_.insert(known.id);
    for (const Item& item : items_of(*known.bank)) {
      stems_.emplace(std::pair(known.id, item.question->id), item.question->stem);
    }
  }

  /// Reads the bank of the sitting unless it was read, or found unreadable at that place.
  void add(const Sitting& sitting) {
    if (!read_.contains(sitting.bank) && tried_.insert({sitting.bank, sitting.bank_path}).second) {
      add(known_banks({sitting}).front());
    }
  }

  std::string find(const Flag& flag) const {
    const auto found = stems_.find({flag.bank, flag.question});
    return found == stems_.end() ? std::string() : found->second;
  }

 private:
  std::set<std::string> read_;
  std::set<std::pair<std::string, std::string>> tried_;
  std::map<std::pair<std::string, std::string>, std::string> stems_;
};

std::set<std::string> flagged_banks(const std::vector<UserFlags>& all) {
  std::set<std::string> banks;
  for (const UserFlags& user : all) {
    for (const Flag& flag : user.flags) {
      banks.insert(flag.bank);
    }
  }
  return banks;
}

Stems stems_of(const std::vector<UserFlags>& all, const std::optional<KnownBank>& given) {
  Stems stems;
  if (given) {
    stems.add(*given);
  }
  const std::set<std::string> banks = flagged_banks(all);
  for (const UserFlags& user : all) {
    // The last place first: it is the likeliest to be right.
    for (auto sitting = user.sittings.rbegin(); sitting != user.sittings.rend(); ++sitting) {
      if (banks.contains(sitting->bank)) {
        stems.add(*sitting);
      }
    }
  }
  return stems;
}

}  // namespace

Result<UserFlags> flags_of(const RecordPlace& place, std::string_view bank) {
  const Result<std::unique_ptr<Record>> record = Record::open(place);
  if (!record) {
    return record.error();
  }
  Result<std::vector<Flag>> flags = record.value()->flags(bank);
  if (!flags) {
    return flags.error();
  }
  Result<std::vector<Sitting>> sittings = record.value()->sittings(bank);
  if (!sittings) {
    return sittings.error();
  }
  return UserFlags{place.user, std::move(*flags), std::move(*sittings)};
}

std::vector<FlaggedQuestion> flagged_questions(const std::vector<UserFlags>& all,
                                               const std::optional<KnownBank>& given) {
  const Stems stems = stems_of(all, given);
  std::vector<FlaggedQuestion> flagged;
  for (const UserFlags& user : all) {
    for (const Flag& flag : user.flags) {
      flagged.push_back({user.user, flag, stems.find(flag)});
    }
  }
  std::stable_sort(flagged.begin(), flagged.end(),
                   [](const FlaggedQuestion& a, const FlaggedQuestion& b) {
                     return std::tie(a.flag.bank, a.flag.question, a.flag.at) <
                            std::tie(b.flag.bank, b.flag.question, b.flag.at);
                   });
  return flagged;
}

}  // namespace tiku
