#include "grade/stream/row_roster.h"

#include <algorithm>
#include <bit>

#include "base/short_copy.h"
#include "base/text.h"
#include "grade/stream/row_plan.h"
#include "grade/stream/row_records.h"
#include "io/hash.h"

namespace tiku {
namespace {

bool fits_record(std::string_view text) {
  return text.size() <= RowRecords::kMostText;
}

}  // namespace

RowRoster::RowRoster(const Roster& roster) {
  std::size_t size = kShortCopySlack;
  for (const Identity& who : roster.people) {
    size += who.name.size() + who.group.size();
  }
  texts_.reserve(size);  // so that views stay good
  const auto keep = [this](const std::string& text) {
    const std::size_t at = texts_.size();
    texts_ += text;
    return std::string_view(texts_.data() + at, text.size());
  };
  people_.reserve(roster.people.size());
  for (const Identity& who : roster.people) {
    Person person{who.id, keep(who.name), keep(who.group)};
    person.needs_care =
        kind_of_text(who.name) != PersonText::plain || kind_of_text(who.group) != PersonText::plain;
    person.fits = fits_record(who.name) && fits_record(who.group);
    people_.push_back(person);
  }
  texts_.append(kShortCopySlack, '\0');
  slots_.assign(std::bit_ceil(2 * people_.size() + 1), kNobody);
  for (std::uint32_t person = 0; person < people_.size(); ++person) {
    std::size_t at = short_hash(people_[person].id) & (slots_.size() - 1);
    while (slots_[at] != kNobody) {
      at = (at + 1) & (slots_.size() - 1);
    }
    slots_[at] = person;
  }
}

std::uint32_t RowRoster::find(std::string_view id) const {
  std::size_t at = short_hash(id) & (slots_.size() - 1);
  while (slots_[at] != kNobody && people_[slots_[at]].id != id) {
    at = (at + 1) & (slots_.size() - 1);
  }
  return slots_[at];
}

std::unordered_set<std::string> marked_ids(const std::vector<Mark>& marks) {
  std::unordered_set<std::string> ids;
  for (const Mark& mark : marks) {
    for (const std::string_view id : split(mark.id, ";")) {
      ids.emplace(trim(id));
    }
  }
  return ids;
}

}  // namespace tiku
