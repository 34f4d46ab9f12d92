// reviewdog reads this strictly: a key that its format does not have is an error there, so notes
// have to go into the message.
#include "diag/render_rdjson.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "diag/place_text.h"
#include "diag/region.h"
#include "diag/render_json_text.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

std::string_view rdf_severity(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "ERROR";
    case Severity::warning:
      return "WARNING";
    case Severity::advice:
      return "INFO";
  }
  return {};
}

Json position_json(const Source& source, std::int64_t line, std::size_t offset) {
  return Json{{"line", line}, {"column", offset - source.line_start(line) + 1}};
}

Json range_json(const Source& source, const Region& region) {
  return Json{{"start", position_json(source, region.begin.line, region.begin_offset)},
              {"end", position_json(source, region.end.line, region.end_offset)}};
}

Json location_json(const SourceMap& sources, Span where, std::int64_t row) {
  Json location{{"path", repository_path(path_of(sources, where))}};
  if (const std::optional<Region> region = region_of(sources, where, row)) {
    location["range"] = range_json(sources.at(where.file), *region);
  }
  return location;
}

/// A suggestion replaces whole lines on the screen, so edits that share a line become one.
std::vector<Edit> merged_edits(const Fix& fix, const SourceMap& sources) {
  std::vector<Edit> edits = fix.edits;
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.where.begin < b.where.begin; });
  std::vector<Edit> merged;
  for (Edit& edit : edits) {
    const Source& source = sources.at(edit.where.file);
    if (!merged.empty() &&
        source.place(merged.back().where.end).line == source.place(edit.where.begin).line) {
      Edit& last = merged.back();
      last.text += source.text().substr(last.where.end, edit.where.begin - last.where.end);
      last.text += edit.text;
      last.where.end = edit.where.end;
    } else {
      merged.push_back(std::move(edit));
    }
  }
  return merged;
}

Json suggestions_json(const Fix& fix, const SourceMap& sources) {
  Json suggestions = Json::array();
  for (const Edit& edit : merged_edits(fix, sources)) {
    const std::optional<Region> region = region_of(sources, edit.where, 0);
    suggestions.push_back(
        Json{{"range", range_json(sources.at(edit.where.file), *region)}, {"text", edit.text}});
  }
  return suggestions;
}

std::string message_with_notes(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  std::string message = full_message(finding, lang);
  for (const Note& note : finding.notes) {
    const std::string place = place_text(sources, note.where, 0);
    message += "\n" + place + (place.empty() ? "" : ": ") + visible(note.text.in(lang));
  }
  return message;
}

Json diagnostic_json(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  Json json{{"message", message_with_notes(finding, sources, lang)},
            {"location", location_json(sources, finding.where, finding.row)},
            {"severity", rdf_severity(finding.severity())},
            {"code", Json{{"value", finding.rule->code}}}};
  if (finding.fix) {
    json["suggestions"] = suggestions_json(*finding.fix, sources);
  }
  return json;
}

}  // namespace

std::string render_rdjson(const CheckReport& report, const Style& style) {
  Json diagnostics = Json::array();
  for (const CheckedFile& file : report.files) {
    if (!file.unreadable.empty()) {
      diagnostics.push_back(Json{{"message", visible(file.unreadable.in(style.lang))},
                                 {"location", Json{{"path", repository_path(file.path)}}},
                                 {"severity", rdf_severity(Severity::error)}});
    }
  }
  for (const Diagnostic& finding : report.findings) {
    diagnostics.push_back(diagnostic_json(finding, report.sources, style.lang));
  }
  return json_text(
      Json{{"source", Json{{"name", "tiku"}}}, {"diagnostics", std::move(diagnostics)}});
}

}  // namespace tiku
