#include <nlohmann/json.hpp>

#include "report/diff_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

class DiffJson {
 public:
  explicit DiffJson(const DiffReport& report) : report_(report) {}

  std::string render() {
    Json json{{"schema_version", 1}, {"old", report_.before}, {"new", report_.after}};
    json["summary"] = summary();
    json["banks"] = Json::array();
    json["changes"] = Json::array();
    for (const BankDiff& diff : report_.banks) {
      json["banks"].push_back(bank(diff));
      for (const Change& change : diff.changes) {
        json["changes"].push_back(entry(diff, nullptr, change));
      }
      for (const ItemDiff& item : diff.items) {
        for (const Change& change : item.changes) {
          json["changes"].push_back(entry(diff, &item, change));
        }
      }
    }
    // Values may hold invalid bytes; they become U+FFFD instead of an exception.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  Json summary() const {
    const std::vector<std::size_t> counts = count_changes(report_.banks);
    Json json{{"changes", 0}};
    std::size_t all = 0;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
      all += counts[kind];
      json[std::string(change_name(static_cast<ChangeKind>(kind)))] = counts[kind];
    }
    json["changes"] = all;
    return json;
  }

  static Json bank(const BankDiff& diff) {
    const auto side = [](const Bank* bank) {
      return bank == nullptr ? Json(nullptr)
                             : Json{{"file", bank->path},
                                    {"id", bank->id},
                                    {"questions", bank->questions.size()}};
    };
    return {{"old", side(diff.before)}, {"new", side(diff.after)}};
  }

  Json entry(const BankDiff& diff, const ItemDiff* item, const Change& change) const {
    Json json{{"kind", change_name(change.kind)}, {"bank", diff.after->id}};
    if (item != nullptr) {
      json["item"] = item->after != nullptr ? item->after->id : item->before->id;
    } else {
      json["item"] = nullptr;
    }
    json["field"] = change.field;
    json["message"] = change.what.in(report_.style.lang);
    json["old"] = change.kind == ChangeKind::added ? Json(nullptr) : side(change.before);
    json["new"] = change.kind == ChangeKind::removed ? Json(nullptr) : side(change.after);
    return json;
  }

  Json side(const ChangeSide& side) const {
    Json json{{"value", side.value}};
    if (side.where.file != kNoFile) {
      const Source& source = report_.sources.at(side.where.file);
      const Place place = source.place(side.where.begin);
      json["file"] = source.path();
      json["line"] = place.line;
      json["column"] = place.column;
    }
    return json;
  }

  const DiffReport& report_;
};

}  // namespace

std::string diff_json(const DiffReport& report) {
  return DiffJson(report).render();
}

}  // namespace tiku
