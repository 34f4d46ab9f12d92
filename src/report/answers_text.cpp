#include "report/answers_text.h"

#include "sheet/printed_options.h"

namespace tiku {

std::string raw_text(std::string_view raw) {
  std::string out;
  for (const char c : as_written(raw)) {
    if (c == kListSeparator) {
      out += "; ";
    } else {
      out += c;
    }
  }
  return out;
}

std::string rule_names(const Response& response) {
  std::string names;
  for (const ToleranceRule* rule : response.rules) {
    names += names.empty() ? "" : " ";
    names += rule->name;
  }
  return names;
}

std::string origin_file(const SourceMap& sources, const Origin& origin) {
  if (origin.file == kNoFile) {
    return {};
  }
  const std::string& path = sources.at(origin.file).path();
  return origin.sheet.empty() ? path : path + "[" + origin.sheet + "]";
}

std::optional<Rational> pass_line(const Grading& grading, const Candidate& candidate) {
  if (!grading.pass.total) {
    return std::nullopt;
  }
  return grading.pass.total->of(candidate.max);
}

std::optional<Rational> pass_percent(const Grading& grading, const Candidate& candidate) {
  const std::optional<Rational> line = pass_line(grading, candidate);
  if (!line || candidate.max.is_zero()) {
    return std::nullopt;
  }
  return *line * Rational(100) / candidate.max;
}

}  // namespace tiku
