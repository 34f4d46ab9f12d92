#include "lint/known_findings.h"

#include <algorithm>
#include <set>

#include "lint/selection.h"

namespace tiku {
namespace {

/// Says which entries of a baseline this run could have met.
class Judgement {
 public:
  Judgement(const BaselineInput& input, const std::vector<Diagnostic>& findings) : input_(input) {
    std::set<FileId> unread;
    for (const Diagnostic& finding : findings) {
      if (is_about_reading(*finding.rule)) {
        unread.insert(finding.where.file);
      }
    }
    for (const Bank* bank : input.banks) {
      if (!bank->id.empty() && !unread.contains(bank->file)) {
        files_.emplace(bank->id, bank->file);
      }
    }
  }

  /// Of a bank without an id nobody can say whether it was checked; rules that compare files find
  /// less when fewer are checked.
  bool could_be_met(const std::string& path, const KnownFinding& known) const {
    const auto record = std::find_if(input_.rules.begin(), input_.rules.end(),
                                     [&](const Rule* r) { return r->info->code == known.code; });
    if (record != input_.rules.end() && (*record)->check_banks != nullptr) {
      return false;
    }
    for (std::size_t end = 0; end != std::string::npos;) {
      end = known.item.find('/', end + 1);
      const auto [begin, last] = files_.equal_range(known.item.substr(0, end));
      if (std::any_of(begin, last, [&](const auto& entry) {
            return input_.baseline_of(entry.second) == path &&
                   (record == input_.rules.end() || input_.was_on(entry.second, *(*record)->info));
          })) {
        return true;
      }
    }
    return false;
  }

 private:
  const BaselineInput& input_;
  std::multimap<std::string, FileId> files_;
};

}  // namespace

BaselineUse hide_known(const BaselineInput& input, std::map<std::string, Baseline> baselines,
                       std::vector<Diagnostic>& findings) {
  BaselineUse use;
  const Judgement judgement(input, findings);
  use.hidden = std::erase_if(findings, [&](const Diagnostic& finding) {
    const auto baseline = baselines.find(input.baseline_of(finding.where.file));
    if (baseline == baselines.end() || is_about_reading(*finding.rule)) {
      return false;
    }
    const auto known = baseline->second.find(known_finding(finding, input.sources));
    if (known == baseline->second.end() || known->second == 0) {
      return false;
    }
    --known->second;
    return true;
  });
  for (const auto& [path, baseline] : baselines) {
    for (const auto& [known, count] : baseline) {
      if (count > 0 && judgement.could_be_met(path, known)) {
        use.gone.push_back({path, known, count});
      }
    }
  }
  return use;
}

}  // namespace tiku
