#include "grade/fingerprints.h"

#include "bank/question_hash.h"
#include "io/hash.h"

namespace tiku {
namespace {

/// Raised whenever the same sheet could be scored or counted otherwise than before.
constexpr std::string_view kScoring = "1";

std::string amount_text(const Amount& amount) {
  return amount.value.fraction() + (amount.is_share ? " of max" : "");
}

std::string pass_text(const PassRule& pass) {
  std::string text = pass.total ? amount_text(*pass.total) : "none";
  for (const PassRule::SectionRule& rule : pass.sections) {
    text += "\n" + rule.title + ": " + amount_text(rule.least);
  }
  return text;
}

}  // namespace

GradingFingerprints fingerprints_of(const Grading& grading, std::string_view version) {
  std::string key;
  std::string policies = pass_text(grading.pass) + "\n";
  for (const GradedItem& item : grading.items) {
    key += item.id() + " " + question_hash(item.item) + (item.dropped ? " dropped" : "") +
           (item.full_for_all ? " full_for_all" : "") + "\n";
    policies += item.item.question->policy.to_string() + " " + item.max.fraction() + " " +
                std::to_string(item.item.section) + "\n";
  }
  for (const Section& section : grading.bank->sections) {
    policies += section.choose ? std::to_string(*section.choose) + "\n" : "all\n";
  }
  return {content_hash(key), content_hash(policies),
          std::string(version) + "/" + std::string(kScoring)};
}

}  // namespace tiku
