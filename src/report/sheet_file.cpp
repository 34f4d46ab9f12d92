#include "report/sheet_file.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "report/dates.h"

namespace tiku {
namespace {

/// Quoted as JSON, which YAML reads the same.
std::string in_quotes(std::string_view value) {
  return nlohmann::json(std::string(value))
      .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string answer(std::string_view raw) {
  const std::vector<std::string_view> members = split(raw, std::string_view(&kListSeparator, 1));
  if (members.size() == 1) {
    return in_quotes(raw);
  }
  std::vector<std::string> list;
  for (const std::string_view member : members) {
    list.push_back(in_quotes(member));
  }
  return "[" + join(list, ", ") + "]";
}

std::string order(const std::vector<Item>& items, const Sheet& sheet) {
  std::vector<std::string> ids;
  for (const std::size_t item : sheet.presented) {
    ids.push_back(in_quotes(items[item].question->id));
  }
  return "[" + join(ids, ", ") + "]";
}

}  // namespace

std::string sheet_file(const Bank& bank, const Sheet& sheet, const SheetTimes& times) {
  const std::vector<Item> items = items_of(bank);
  std::string out = "candidate: " + in_quotes(sheet.who.id) + "\n";
  out += "started: " + moment_iso(times.started, 0) + "\n";
  out += "submitted: " + moment_iso(times.submitted, 0) + "\n";
  out += "paused: " + std::to_string(times.paused_seconds) + "\n";
  if (sheet.seed) {
    out += "seed: " + std::to_string(*sheet.seed) + "\n";
  }
  if (!sheet.seed && !sheet.presented.empty()) {
    out += "order: " + order(items, sheet) + "\n";
  }
  out += sheet.answers.empty() ? "answers: {}\n" : "answers:\n";
  for (const RawAnswer& given : sheet.answers) {
    out += "  " + in_quotes(items[given.item].question->id) + ": " + answer(given.raw) + "\n";
  }
  return out;
}

}  // namespace tiku
