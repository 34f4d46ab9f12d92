#include "diag/render_json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "diag/region.h"
#include "diag/render_json_text.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kSchemaVersion = 1;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json text_or_null(const Text& text, Lang lang) {
  return text.empty() ? Json() : Json(visible(text.in(lang)));
}

void put_place(Json& json, const SourceMap& sources, Span where, std::int64_t row) {
  json["file"] = text_or_null(std::string(path_of(sources, where)));
  if (const std::optional<Region> region = region_of(sources, where, row)) {
    json["line"] = region->begin.line;
    json["column"] = region->begin.column;
    json["end_line"] = region->end.line;
    json["end_column"] = region->end.column;
    json["byte_offset"] = region->begin_offset;
    json["end_byte_offset"] = region->end_offset;
    json["utf16_column"] = sources.at(where.file).utf16_column(region->begin_offset);
    return;
  }
  for (const char* key : {"line", "column", "end_line", "end_column", "byte_offset",
                          "end_byte_offset", "utf16_column"}) {
    json[key] = nullptr;
  }
}

Json notes_json(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  Json notes = Json::array();
  for (const Note& note : finding.notes) {
    Json json = Json::object();
    put_place(json, sources, note.where, 0);
    json["message"] = visible(note.text.in(lang));
    notes.push_back(std::move(json));
  }
  return notes;
}

Json fix_json(const std::optional<Fix>& fix, const SourceMap& sources, Lang lang) {
  if (!fix) {
    return {};
  }
  Json edits = Json::array();
  for (const Edit& edit : fix->edits) {
    Json json = Json::object();
    put_place(json, sources, edit.where, 0);
    json["text"] = edit.text;
    edits.push_back(std::move(json));
  }
  return Json{{"title", text_or_null(fix->title, lang)}, {"edits", std::move(edits)}};
}

Json finding_json(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  Json json{{"code", finding.rule->code},
            {"name", finding.rule->name},
            {"severity", severity_name(finding.severity())},
            {"item", text_or_null(finding.item)}};
  put_place(json, sources, finding.where, finding.row);
  json["row"] = finding.row > 0 ? Json(finding.row) : Json();
  json["message"] = visible(finding.message.in(lang));
  json["help"] = text_or_null(finding.help, lang);
  json["notes"] = notes_json(finding, sources, lang);
  json["fix"] = fix_json(finding.fix, sources, lang);
  return json;
}

Json unreadable_json(const CheckReport& report, Lang lang) {
  Json unreadable = Json::array();
  for (const CheckedFile& file : report.files) {
    if (!file.unreadable.empty()) {
      unreadable.push_back({{"file", file.path}, {"message", visible(file.unreadable.in(lang))}});
    }
  }
  return unreadable;
}

Json summary_json(const CheckReport& report) {
  std::size_t questions = 0;
  for (const CheckedFile& file : report.files) {
    questions += file.items.size();
  }
  const auto count = [&](const auto& wanted) {
    return std::count_if(report.findings.begin(), report.findings.end(), wanted);
  };
  const auto of = [&](Severity severity) {
    return count([=](const Diagnostic& finding) { return finding.severity() == severity; });
  };
  return Json{
      {"files", report.files.size()},
      {"questions", questions},
      {"errors", of(Severity::error)},
      {"warnings", of(Severity::warning)},
      {"advice", of(Severity::advice)},
      {"fixable", count([](const Diagnostic& finding) { return finding.fix.has_value(); })}};
}

}  // namespace

std::string render_json(const CheckReport& report, const Style& style) {
  Json findings = Json::array();
  for (const Diagnostic& finding : report.findings) {
    findings.push_back(finding_json(finding, report.sources, style.lang));
  }
  return json_text(Json{{"schema_version", kSchemaVersion},
                        {"diagnostics", std::move(findings)},
                        {"unreadable", unreadable_json(report, style.lang)},
                        {"summary", summary_json(report)}});
}

}  // namespace tiku
