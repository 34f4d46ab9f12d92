#include "interop/qti/scale_points.h"

namespace tiku {
namespace {

void scale(PolicySpec::OptionMap& map, const Rational& weight) {
  for (PolicySpec::OptionPoints& option : map.points) {
    option.points *= weight;
  }
  map.other *= weight;
  if (map.min) {
    *map.min *= weight;
  }
  if (map.max) {
    *map.max *= weight;
  }
}

}  // namespace

void scale_points(Question& question, const Rational& weight) {
  question.points *= weight;
  question.policy.blank = *question.policy.blank * weight;
  question.points_stated = question.points_stated || question.parts.empty();
  if (question.policy.name == "option_map") {
    scale(question.policy.map.edit(), weight);
  }
  for (Question& part : question.parts) {
    scale_points(part, weight);
  }
}

}  // namespace tiku
