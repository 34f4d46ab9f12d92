#include "diag/fingerprint.h"

#include <algorithm>
#include <unordered_map>

#include "diag/region.h"
#include "io/hash.h"

namespace tiku {
namespace {

/// A finding may be about a whole file; its beginning tells enough.
constexpr std::size_t kMostText = 4096;

/// The text the finding is about; where there is none, what the finding says.
std::string text_of(const Diagnostic& finding, const SourceMap& sources) {
  const std::optional<Region> region = region_of(sources, finding.where, finding.row);
  if (!region || region->begin_offset == region->end_offset) {
    return finding.message.in(Lang::en);
  }
  const std::size_t length = std::min(kMostText, region->end_offset - region->begin_offset);
  return std::string(sources.at(finding.where.file).text().substr(region->begin_offset, length));
}

std::string key_of(const Diagnostic& finding, const SourceMap& sources) {
  std::string key(finding.rule->code);
  key += '\0';
  key += finding.item.empty() ? "file " + repository_path(path_of(sources, finding.where))
                              : "item " + finding.item;
  key += '\0';
  return key + text_of(finding, sources);
}

}  // namespace

std::string hex_hash(std::string_view bytes) {
  const std::string hash = content_hash(bytes);
  return hash.substr(hash.find(':') + 1);
}

std::vector<std::string> fingerprints(const CheckReport& report) {
  std::vector<std::string> all;
  std::unordered_map<std::string, std::size_t> seen;
  for (const Diagnostic& finding : report.findings) {
    std::string print = hex_hash(key_of(finding, report.sources));
    const std::size_t before = seen[print]++;
    all.push_back(before == 0 ? print : hex_hash(print + " " + std::to_string(before)));
  }
  return all;
}

}  // namespace tiku
