#include "lint/repeated_findings.h"

#include <utility>

#include "lint/messages.h"

namespace tiku {
namespace {

/// Notes of one finding that say where others like it stand.
constexpr std::size_t kPlaces = 3;

}  // namespace

void RepeatedFindings::add(const std::string& kind, std::size_t most, Diagnostic finding) {
  const auto [place, is_new] = places_.try_emplace(kind, kinds_.size());
  if (is_new) {
    kinds_.push_back({most});
  }
  Kind& alike = kinds_[place->second];
  if (alike.first.size() < alike.most) {
    alike.first.push_back(std::move(finding));
    return;
  }
  ++alike.more;
  std::vector<Note>& notes = alike.first.back().notes;
  const bool has_place = finding.row == 0;
  if (has_place && notes.size() < kPlaces) {
    notes.push_back({finding.where, std::move(finding.message)});
  }
}

void RepeatedFindings::report(Sink& sink) {
  for (Kind& alike : kinds_) {
    if (alike.more > 0) {
      Diagnostic& last = alike.first.back();
      last.message = text(msg::and_more_alike, std::move(last.message), alike.more);
    }
    for (Diagnostic& finding : alike.first) {
      sink.report(std::move(finding));
    }
  }
}

}  // namespace tiku
