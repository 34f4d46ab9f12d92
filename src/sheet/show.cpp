#include "sheet/show.h"

#include <algorithm>

#include "base/text.h"
#include "base/width.h"

namespace tiku {
namespace {

constexpr std::size_t kQuotedWidth = 40;
constexpr std::size_t kListed = 5;

}  // namespace

std::string shown(std::string_view value) {
  return fit(visible(trim(value)), kQuotedWidth);
}

std::string shown_list(const std::vector<std::string>& values) {
  std::vector<std::string> first;
  for (std::size_t i = 0; i < std::min(values.size(), kListed); ++i) {
    first.push_back(shown(values[i]));
  }
  const std::string more =
      values.size() > kListed ? " (+" + std::to_string(values.size() - kListed) + ")" : "";
  return join(first, ", ") + more;
}

std::string shown_stem(const Question& question) {
  return question.stem.empty() ? std::string(type_name(question.type)) : shown(question.stem);
}

}  // namespace tiku
