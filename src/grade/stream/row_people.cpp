#include "grade/stream/row_people.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "grade/stream/row_records.h"
#include "io/hash.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

bool is_utf8(std::string_view text) {
  return find_invalid_utf8(text) == std::string_view::npos;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

RowPeople::RowPeople(const RowPlan& plan) : plan_(plan) {
  for (std::uint32_t column = 0; column < plan.cells.size(); ++column) {
    const RowPlan::Cell& cell = plan.cells[column];
    if (cell.use != RowPlan::Use::item) {
      columns_.push_back({column, cell.use, cell.extra});
    }
  }
  person_.extras.resize(plan.extras);
}

bool RowPeople::read(std::string_view rows, const RowCells& row) {
  person_.id = {};
  person_.name = {};
  person_.group = {};
  person_.needs_care = false;
  const bool read = std::all_of(columns_.begin(), columns_.end(), [&](PersonColumn& place) {
    const std::string_view cell = readable_cell(row.bytes(rows, place.column), place.unquoted);
    return read_field(place.use, cell) &&
           (place.extra < 0 || read_extra(cell, static_cast<std::size_t>(place.extra)));
  });
  const bool marked =
      read && plan_.marked != nullptr && plan_.marked->count(std::string(person_.id)) != 0;
  return read && !marked && (plan_.roster == nullptr || take_from_roster());
}

/// Name and group of the roster go first, as everywhere; whoever has another name, or an id that is
/// not on it as it stands, takes the long way.
bool RowPeople::take_from_roster() {
  person_.listed = plan_.roster->find(person_.id);
  if (person_.listed == RowRoster::kNobody) {
    return false;
  }
  const RowRoster::Person& listed = plan_.roster->at(person_.listed);
  const bool other_name =
      !listed.name.empty() && !person_.name.empty() && listed.name != person_.name;
  if (other_name || !listed.fits) {
    return false;
  }
  person_.needs_care = person_.needs_care || listed.needs_care;
  person_.name = listed.name.empty() ? person_.name : listed.name;
  person_.group = listed.group.empty() ? person_.group : listed.group;
  return true;
}

bool RowPeople::read_field(RowPlan::Use use, std::string_view cell) {
  switch (use) {
    case RowPlan::Use::id:
      person_.id = cell;
      return !cell.empty() && is_plain_id(cell) && cell != plan_.id_header;
    case RowPlan::Use::name:
      return read_text(cell, person_.name);
    case RowPlan::Use::group:
      return read_text(cell, person_.group);
    case RowPlan::Use::item:
    case RowPlan::Use::nothing:
      return !may_be_absent(cell) && is_utf8(cell);
  }
  return true;
}

bool RowPeople::read_text(std::string_view cell, std::string_view& text) {
  const PersonText kind = kind_of_text(cell);
  text = kind == PersonText::text ? trim(cell) : cell;
  person_.needs_care = person_.needs_care || kind == PersonText::text;
  return kind != PersonText::long_way && text.size() <= RowRecords::kMostText;
}

bool RowPeople::read_extra(std::string_view cell, std::size_t extra) {
  std::string_view& text = person_.extras[extra];
  const bool plain = kind_of_text(cell) == PersonText::plain;
  text = plain ? cell : trim(cell);
  person_.needs_care = person_.needs_care || !plain;
  return (plain || is_utf8(text)) && text.size() <= RowRecords::kMostText;
}

/// Any column but those of the person may say that nobody came: 缺考.
bool RowPeople::may_be_absent(std::string_view cell) {
  if (is_ascii(cell)) {
    return false;
  }
  const std::uint64_t hash = short_hash(cell);
  std::uint64_t& known = present_[hash % present_.size()];
  if (known == hash) {
    return false;
  }
  const bool absent = says_absent(cell);
  known = absent ? known : hash;
  return absent;
}

}  // namespace tiku
