#include "bank/options_writer.h"

#include <algorithm>

#include "bank/options.h"

namespace tiku {
namespace {

/// Labels alone, as a key states them.
std::string label_list(const std::vector<Option>& options) {
  std::string labels;
  bool letters = true;
  for (std::size_t i = 0; i < options.size(); ++i) {
    letters = letters && options[i].label == letter_label(i);
    labels += (i == 0 ? "" : ",") + options[i].label;
  }
  return letters ? std::to_string(options.size()) : labels;
}

}  // namespace

void write_options(YamlLines& out, std::size_t indent, const std::vector<Option>& options) {
  const bool bare = std::all_of(options.begin(), options.end(),
                                [](const Option& option) { return option.text.empty(); });
  if (bare && options.size() > 1) {
    out.entry(indent, "options", label_list(options));
    return;
  }
  out.open(indent, "options");
  for (const Option& option : options) {
    out.entry(indent + 2, option.label, option.text);
  }
}

}  // namespace tiku
