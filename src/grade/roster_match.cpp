#include "grade/roster_match.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "sheet/damage.h"

namespace tiku {
namespace {

constexpr std::size_t kMany = SIZE_MAX;

void remember(std::unordered_map<std::string, std::size_t>& index, std::string key,
              std::size_t person) {
  if (key.empty()) {
    return;
  }
  const auto [place, fresh] = index.try_emplace(std::move(key), person);
  if (!fresh && place->second != person) {
    place->second = kMany;
  }
}

std::optional<std::size_t> look_up(const std::unordered_map<std::string, std::size_t>& index,
                                   const std::string& key) {
  const auto found = index.find(key);
  if (key.empty() || found == index.end()) {
    return std::nullopt;
  }
  return found->second;
}

}  // namespace

std::string fold_id(std::string_view id) {
  return fold_case(fold_width(trim(id)));
}

std::string bare_number(std::string_view id) {
  const std::string folded = fold_id(id);
  const bool digits = !folded.empty() && std::all_of(folded.begin(), folded.end(),
                                                     [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) {
    return {};
  }
  return without_leading_zeros(folded);
}

RosterMatch::RosterMatch(const Roster& roster) : roster_(roster) {
  by_id_.reserve(roster_.people.size());
  for (std::size_t person = 0; person < roster_.people.size(); ++person) {
    by_id_.emplace(roster_.people[person].id, person);
  }
}

void RosterMatch::index_other_ways() {
  if (has_other_ways_) {
    return;
  }
  has_other_ways_ = true;
  for (auto* index : {&by_folded_, &by_bare_number_, &by_name_}) {
    index->reserve(roster_.people.size());
  }
  for (std::size_t person = 0; person < roster_.people.size(); ++person) {
    const Identity& who = roster_.people[person];
    remember(by_folded_, fold_id(who.id), person);
    remember(by_bare_number_, bare_number(who.id), person);
    remember(by_name_, fold_id(who.name), person);
  }
}

RosterMatch::Found RosterMatch::find(const Identity& who) {
  if (const auto person = by_id_.find(who.id); !who.id.empty() && person != by_id_.end()) {
    return {How::exact, person->second};
  }
  index_other_ways();
  if (const auto person = look_up(by_folded_, fold_id(who.id)); person && *person != kMany) {
    return {How::folded, *person};
  }
  if (const auto person = look_up(by_bare_number_, bare_number(who.id));
      person && *person != kMany) {
    const std::string& name = roster_.people[*person].name;
    if (who.name.empty() || name.empty() || fold_id(who.name) == fold_id(name)) {
      return {How::lost_zeros, *person};
    }
  }
  const bool name_only = who.id.empty() || who.id == who.name || who.name.empty();
  if (const auto person = look_up(by_name_, fold_id(who.id.empty() ? who.name : who.id));
      name_only && person) {
    return *person == kMany ? Found{How::ambiguous_name, 0} : Found{How::by_name, *person};
  }
  return {};
}

}  // namespace tiku
