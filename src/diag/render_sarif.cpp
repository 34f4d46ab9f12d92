// Braces are not doubled in messages, though the standard has placeholders: a message without
// arguments is shown as it is by every viewer there is.
#include "diag/render_sarif.h"

#include <map>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "diag/fingerprint.h"
#include "diag/region.h"
#include "diag/render_json_text.h"
#include "version.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

/// Viewers show a related location only where the message links to it; more than a few hide it.
constexpr std::size_t kMostLinks = 4;

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::advice:
      return "note";
  }
  return {};
}

Json text_json(const std::string& text) {
  return Json{{"text", text}};
}

Json artifact_json(std::string_view path) {
  Json json{{"uri", uri_of(path)}};
  if (!path.starts_with('/')) {
    json["uriBaseId"] = "%SRCROOT%";  // what GitHub calls the root of the repository
  }
  return json;
}

Json region_json(const Region& region) {
  return Json{{"startLine", region.begin.line},
              {"startColumn", region.begin.column},
              {"endLine", region.end.line},
              {"endColumn", region.end.column}};
}

Json location_json(const SourceMap& sources, Span where, std::int64_t row) {
  Json physical{{"artifactLocation", artifact_json(path_of(sources, where))}};
  if (const std::optional<Region> region = region_of(sources, where, row)) {
    physical["region"] = region_json(*region);
  }
  return Json{{"physicalLocation", std::move(physical)}};
}

/// The rules that were broken, by code.
using RuleIndex = std::map<std::string_view, std::pair<const RuleInfo*, std::size_t>>;

RuleIndex index_rules(std::span<const Diagnostic> findings) {
  RuleIndex index;
  for (const Diagnostic& finding : findings) {
    index.emplace(finding.rule->code, std::pair(finding.rule, 0));
  }
  std::size_t next = 0;
  for (auto& [code, entry] : index) {
    entry.second = next++;
  }
  return index;
}

Json rules_json(const RuleIndex& index, Lang lang) {
  Json rules = Json::array();
  for (const auto& [code, entry] : index) {
    const RuleInfo& rule = *entry.first;
    const Json summary = text_json(std::string(rule.summary.in(lang)));
    rules.push_back(Json{{"id", rule.code},
                         {"name", rule.name},
                         {"shortDescription", summary},
                         {"fullDescription", summary},
                         {"help", summary},
                         {"defaultConfiguration", Json{{"level", level_of(rule.severity)}}}});
  }
  return rules;
}

std::string link(const std::string& words, std::size_t id) {
  std::string out = "[";
  for (const char c : words) {
    out += c == '[' || c == ']' || c == '\\' ? "\\" : "";
    out += c;
  }
  return out + "](" + std::to_string(id) + ")";
}

Json message_json(const Diagnostic& finding, Lang lang) {
  std::string message = full_message(finding, lang);
  std::size_t id = 0;
  for (const Note& note : finding.notes) {
    const std::string words = visible(note.text.in(lang));
    if (note.where.file == kNoFile) {
      message += "\n" + words;
    } else if (++id <= kMostLinks) {
      message += "\n" + link(words, id);
    }
  }
  return text_json(message);
}

Json related_json(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  Json related = Json::array();
  for (const Note& note : finding.notes) {
    if (note.where.file != kNoFile) {
      Json json{{"id", related.size() + 1}};
      json.update(location_json(sources, note.where, 0));
      json["message"] = text_json(visible(note.text.in(lang)));
      related.push_back(std::move(json));
    }
  }
  return related;
}

Json fixes_json(const Fix& fix, const SourceMap& sources, Lang lang) {
  Json replacements = Json::array();
  for (const Edit& edit : fix.edits) {
    replacements.push_back(Json{{"deletedRegion", region_json(*region_of(sources, edit.where, 0))},
                                {"insertedContent", text_json(edit.text)}});
  }
  const std::string_view path = path_of(sources, fix.edits.front().where);
  Json change{{"artifactLocation", artifact_json(path)}, {"replacements", std::move(replacements)}};
  Json json = Json::object();
  if (!fix.title.empty()) {
    json["description"] = text_json(visible(fix.title.in(lang)));
  }
  json["artifactChanges"] = Json::array({std::move(change)});
  return Json::array({std::move(json)});
}

/// Where in the file, and where in the bank or workbook.
Json locations_json(const Diagnostic& finding, const SourceMap& sources) {
  Json location = finding.where.file == kNoFile
                      ? Json::object()
                      : location_json(sources, finding.where, finding.row);
  Json logical = Json::array();
  if (!finding.item.empty()) {
    logical.push_back(Json{{"fullyQualifiedName", finding.item}});
  }
  if (finding.row > 0) {
    logical.push_back(Json{{"name", "row " + std::to_string(finding.row)}, {"kind", "row"}});
  }
  if (!logical.empty()) {
    location["logicalLocations"] = std::move(logical);
  }
  return location.empty() ? Json::array() : Json::array({std::move(location)});
}

Json result_json(const Diagnostic& finding, const CheckReport& report, Lang lang) {
  Json json{{"ruleId", finding.rule->code},
            {"ruleIndex", 0},
            {"level", level_of(finding.severity())},
            {"message", message_json(finding, lang)},
            {"locations", locations_json(finding, report.sources)}};
  Json related = related_json(finding, report.sources, lang);
  if (!related.empty()) {
    json["relatedLocations"] = std::move(related);
  }
  if (finding.fix && !finding.fix->edits.empty()) {
    json["fixes"] = fixes_json(*finding.fix, report.sources, lang);
  }
  return json;
}

Json results_json(const CheckReport& report, const RuleIndex& rules, Lang lang) {
  Json results = Json::array();
  const std::vector<std::string> prints = fingerprints(report);
  for (std::size_t i = 0; i < prints.size(); ++i) {
    const Diagnostic& finding = report.findings[i];
    Json result = result_json(finding, report, lang);
    result["ruleIndex"] = rules.at(finding.rule->code).second;
    result["partialFingerprints"] = Json{{"finding/v1", prints[i]}};
    results.push_back(std::move(result));
  }
  return results;
}

Json invocation_json(const CheckReport& report, Lang lang) {
  Json notifications = Json::array();
  for (const CheckedFile& file : report.files) {
    if (!file.unreadable.empty()) {
      Json physical{{"artifactLocation", artifact_json(file.path)}};
      notifications.push_back(
          Json{{"level", "error"},
               {"message", text_json(visible(file.unreadable.in(lang)))},
               {"locations", Json::array({Json{{"physicalLocation", std::move(physical)}}})}});
    }
  }
  Json json{{"executionSuccessful", notifications.empty()}};
  if (!notifications.empty()) {
    json["toolExecutionNotifications"] = std::move(notifications);
  }
  return json;
}

}  // namespace

std::string render_sarif(const CheckReport& report, const Style& style) {
  const RuleIndex rules = index_rules(report.findings);
  Json driver{
      {"name", "tiku"}, {"version", TIKU_VERSION}, {"rules", rules_json(rules, style.lang)}};
  Json run{{"tool", Json{{"driver", std::move(driver)}}},
           {"language", style.lang == Lang::zh ? "zh-CN" : "en-US"},
           {"columnKind", "unicodeCodePoints"},
           {"invocations", Json::array({invocation_json(report, style.lang)})},
           {"results", results_json(report, rules, style.lang)}};
  return json_text(Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", Json::array({std::move(run)})}});
}

}  // namespace tiku
