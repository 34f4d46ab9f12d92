#include <nlohmann/json.hpp>

#include "report/answers_text.h"
#include "report/explain_text.h"
#include "report/numbers.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

/// User data may hold invalid bytes; they become U+FFFD instead of an exception.
std::string dump(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json evidence_json(const Judgement& judgement) {
  Json list = Json::array();
  for (const Evidence& found : judgement.evidence) {
    Json entry{{"rubric_point", found.rubric_point + 1}, {"hit", found.hit}};
    if (found.hit) {
      entry["phrase"] = found.phrase;
      entry["position"] = found.position;
    }
    entry["points"] = found.points.fraction();
    list.push_back(std::move(entry));
  }
  return list;
}

void add_response(const JudgedResponse& judged, Lang lang, Json& json) {
  json["raw"] = raw_text(judged.raw);
  json["read_as"] = judged.response.normalised;
  Json rules = Json::array();
  for (const ToleranceRule* rule : judged.response.rules) {
    rules.push_back(rule->name);
  }
  json["tolerated"] = std::move(rules);
  if (!judged.response.reason.empty()) {
    json["reason"] = judged.response.reason;
  }
  json["formula"] = judged.judgement.formula.in(lang);
  if (judged.judgement.state == State::pending) {
    json["proposed"] = judged.judgement.proposed.fraction();
  }
  if (!judged.judgement.evidence.empty()) {
    json["evidence"] = evidence_json(judged.judgement);
  }
}

Json item_json(const Report& report, const Candidate& candidate, std::size_t item) {
  const GradedItem& graded = report.grading.items[item];
  const Question& question = *graded.item.question;
  const Cell cell = cell_of(report.grading, candidate, item);
  Json json{{"item", graded.id()},
            {"type", type_name(question.type)},
            {"key", question.key_text()},
            {"state", state_name(cell.state)},
            {"points", cell.points.fraction()},
            {"max", cell.max.fraction()},
            {"policy", question.policy.to_string()}};
  if (cell.response != nullptr) {
    add_response(*cell.response, report.lang(), json);
  }
  if (cell.mark != nullptr) {
    json["mark"] = {{"points", cell.mark->points.fraction()},
                    {"marker", cell.mark->marker},
                    {"comment", cell.mark->comment}};
  }
  json["dropped"] = graded.dropped;
  json["full_for_all"] = graded.full_for_all;
  json["not_chosen"] = cell.not_chosen;
  return json;
}

}  // namespace

std::string explain_json(const Report& report, const Candidate& candidate,
                         std::optional<std::size_t> item) {
  Json json{{"schema_version", 1},
            {"id", candidate.who.id},
            {"name", candidate.who.name},
            {"group", candidate.who.group},
            {"file", origin_file(report.sources, candidate.origin)},
            {"line", candidate.origin.line},
            {"score", candidate.score.fraction()},
            {"max", candidate.max.fraction()},
            {"result", outcome_name(candidate.outcome)},
            {"rank", candidate.rank ? Json(*candidate.rank) : Json(nullptr)}};
  json["failed_rules"] = candidate.failed_rules;
  Json items = Json::array();
  for (std::size_t i = 0; i < candidate.answers.size(); ++i) {
    if (!item || *item == i) {
      items.push_back(item_json(report, candidate, i));
    }
  }
  json["items"] = std::move(items);
  return dump(json);
}

}  // namespace tiku
