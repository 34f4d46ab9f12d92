#include "quiz/identity.h"

#include "io/hash.h"

namespace tiku {
namespace {

/// Between the pieces of a fingerprint; cannot occur in a bank.
constexpr char kBetween = '\x1f';

/// How blanks are compared, which decides about answers as much as the texts do.
std::string comparison(const FillKey& fill) {
  const Matching& match = fill.match;
  std::string rules;
  rules += match.case_matters ? "c" : "";
  rules += match.width_matters ? "w" : "";
  rules += match.space_matters ? "s" : "";
  rules += match.contains ? "i" : "";
  rules += fill.any_order ? "o" : "";
  return rules + (fill.any ? std::to_string(*fill.any) : "");
}

}  // namespace

std::string record_bank_id(const Bank& bank) {
  if (!bank.id.empty()) {
    return bank.id;
  }
  const std::string name = bank.path.substr(bank.path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

std::string content_fingerprint(const Question& question) {
  std::string pieces(type_name(question.type));
  pieces += kBetween + question.stem;
  for (const Option& option : question.options) {
    pieces += kBetween + option.label + kBetween + option.text;
  }
  return content_hash(pieces);
}

std::string key_fingerprint(const Question& question) {
  std::string pieces = question.key_text();
  for (const std::vector<std::string>& labels : question.also_right) {
    for (const std::string& label : labels) {
      pieces += kBetween + label;
    }
    pieces += kBetween;
  }
  pieces += question.either_truth ? "either" : "";
  pieces += kBetween + comparison(question.fill);
  pieces += kBetween + question.policy.to_string();
  return content_hash(pieces);
}

}  // namespace tiku
