#include "sheet/printed_options.h"

#include <algorithm>

#include "base/text.h"
#include "model/sheet.h"

namespace tiku {
namespace {

/// For each printed place the index of the bank's option; empty where the labels are not those of
/// the question.
std::vector<std::size_t> bank_places(const Question& question, std::string_view labels) {
  std::vector<std::size_t> places;
  for (const std::string_view label : split(labels, std::string_view(&kListSeparator, 1))) {
    const std::int64_t index = question.option_index(label);
    if (index < 0) {
      return {};
    }
    places.push_back(static_cast<std::size_t>(index));
  }
  return places.size() == question.options.size() ? places : std::vector<std::size_t>();
}

std::string picked_labels(const Question& question, const std::vector<std::size_t>& picks) {
  std::vector<std::string> labels;
  bool letters = true;
  for (const Option& option : question.options) {
    letters = letters && option.label.size() == 1;
  }
  for (const std::size_t pick : picks) {
    labels.push_back(question.options[pick].label);
  }
  return join(labels, letters ? "" : ",");
}

}  // namespace

std::string with_option_order(std::string_view raw, const std::vector<std::string>* labels) {
  std::string out(raw);
  constexpr char kSubstitute = '\x1a';
  std::replace(out.begin(), out.end(), kOrderSeparator, kSubstitute);
  if (labels != nullptr) {
    out += kOrderSeparator + join(*labels, std::string_view(&kListSeparator, 1));
  }
  return out;
}

std::string_view as_written(std::string_view raw) {
  return raw.substr(0, raw.find(kOrderSeparator));
}

bool has_option_order(std::string_view raw) {
  return raw.find(kOrderSeparator) != std::string_view::npos;
}

Response normalise_printed(const Question& question, std::string_view raw, Tolerance tolerance) {
  if (!has_option_order(raw)) {
    return normalise(question, raw, tolerance);
  }
  const std::string_view written = as_written(raw);
  const std::vector<std::size_t> places =
      bank_places(question, raw.substr(std::min(raw.size(), written.size() + 1)));
  Question shown = question;
  for (std::size_t i = 0; i < places.size(); ++i) {
    shown.options[i].text = question.options[places[i]].text;
  }
  Response response = normalise(shown, written, tolerance);
  if (places.empty() || response.picks.empty()) {
    return response;
  }
  for (std::size_t& pick : response.picks) {
    pick = places[pick];
  }
  std::sort(response.picks.begin(), response.picks.end());
  response.normalised = picked_labels(question, response.picks);
  return response;
}

}  // namespace tiku
