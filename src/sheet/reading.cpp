#include "sheet/reading.h"

#include "sheet/damage.h"

namespace tiku {

void reject_sheet(SheetReading& reading, const Draft& draft, std::string_view reason, Text why) {
  const std::string& id = draft.who.id.empty() ? draft.who.name : draft.who.id;
  reading.set.rejected.push_back({draft.origin, id, "", reason, std::move(why), draft.raw});
}

void reject_cell(SheetReading& reading, const Draft& draft, const DraftAnswer& answer,
                 std::string_view reason, Text why) {
  Origin origin = draft.origin;
  origin.line = answer.line;
  origin.at = answer.at;
  const std::string& id = draft.who.id.empty() ? draft.who.name : draft.who.id;
  reading.set.rejected_cells.push_back(
      {origin, id, answer.address, reason, std::move(why), answer.raw});
}

void SheetReading::stop(Text why) {
  if (!fatal) {
    fatal = Error{std::move(why)};
  }
}

void SheetReading::stop(Text why, Diagnostic finding) {
  if (options.reports_all) {
    sink.report(std::move(finding));
  } else {
    stop(std::move(why));
  }
}

void SheetReading::count(Tally& tally, const std::string& where) {
  if (tally.count++ == 0) {
    tally.first = where;
  }
}

std::string SheetReading::plain_cell(std::string_view cell, FileId file) {
  std::optional<std::string> inside = unwrapped(cell);
  if (!inside) {
    return std::string(cell);
  }
  count(unwrapped_cells, path(file));
  return *std::move(inside);
}

}  // namespace tiku
