#include "grade/identification.h"

#include "grade/batch_messages.h"

namespace tiku {

Identification::Identification(const Roster* roster, RosterMatch* match, const SourceMap& sources)
    : roster_(roster), sources_(sources), match_(match) {
  if (roster_ != nullptr && match_ == nullptr) {
    match_ = &own_match_.emplace(*roster_);
  }
}

bool Identification::identify(const Sheet& sheet, Candidate& candidate, Grading& grading) {
  const RosterMatch::Found found =
      match_ == nullptr ? RosterMatch::Found{} : match_->find(sheet.who);
  switch (found.how) {
    case RosterMatch::How::ambiguous_name: {
      Reject reject;
      reject.origin = sheet.origin;
      reject.id = sheet.who.id;
      reject.reason = "ambiguous-name";
      reject.explanation =
          text(msg::ambiguous_name, sheet.who.name.empty() ? sheet.who.id : sheet.who.name);
      grading.rejects.push_back(std::move(reject));
      ++grading.counts.rejected;
      return false;
    }
    case RosterMatch::How::unknown:
      candidate.on_roster = roster_ == nullptr;
      return true;
    case RosterMatch::How::exact:
    case RosterMatch::How::folded:
    case RosterMatch::How::lost_zeros:
    case RosterMatch::How::by_name:
      adopt(sheet, candidate, found, grading);
      return true;
  }
  return true;
}

Identification::Repairs* Identification::repairs_of(RosterMatch::How how) {
  switch (how) {
    case RosterMatch::How::folded:
      return &folded_;
    case RosterMatch::How::lost_zeros:
      return &lost_zeros_;
    case RosterMatch::How::by_name:
      return &by_name_;
    case RosterMatch::How::exact:
    case RosterMatch::How::ambiguous_name:
    case RosterMatch::How::unknown:
      return nullptr;
  }
  return nullptr;
}

void Identification::adopt(const Sheet& sheet, Candidate& candidate,
                           const RosterMatch::Found& found, Grading& grading) {
  const Identity& person = roster_->people[found.person];
  Repairs* repairs = repairs_of(found.how);
  if (repairs != nullptr && repairs->n++ == 0) {
    repairs->written = sheet.who.id.empty() ? sheet.who.name : sheet.who.id;
    repairs->read = person.id;
  }
  const bool other = !person.name.empty() && !sheet.who.name.empty() &&
                     fold_id(person.name) != fold_id(sheet.who.name);
  if (other && found.how != RosterMatch::How::by_name) {
    grading.remarks.push_back(text(msg::other_name, person.id, person.name, sheet.who.name,
                                   sources_.at(sheet.origin.file).path(), sheet.origin.line));
  }
  candidate.who.id = person.id;
  candidate.who.name = person.name.empty() ? sheet.who.name : person.name;
  candidate.who.group = person.group.empty() ? sheet.who.group : person.group;
}

void Identification::say(Grading& grading) const {
  const auto say_repairs = [&](const Repairs& repairs, const Message& message) {
    if (repairs.n > 0) {
      grading.remarks.push_back(text(message, repairs.n, repairs.written, repairs.read));
    }
  };
  say_repairs(by_name_, msg::matched_by_name);
  say_repairs(lost_zeros_, msg::lost_zeros);
  say_repairs(folded_, msg::folded_id);
}

std::unordered_set<std::string> Identification::refused(const Grading& grading) {
  std::unordered_set<std::string> people;
  if (match_ == nullptr) {
    return people;
  }
  for (const Reject& reject : grading.rejects) {
    const RosterMatch::Found found =
        reject.item.empty() ? match_->find({reject.id, {}, {}}) : RosterMatch::Found{};
    if (const std::optional<std::size_t> person = found.person_meant()) {
      people.insert(roster_->people[*person].id);
    }
  }
  for (const Candidate& candidate : grading.candidates) {
    people.erase(candidate.who.id);
  }
  return people;
}

}  // namespace tiku
