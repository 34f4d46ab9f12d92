#include "interop/text/layout/lone_key_numbers.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/text.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool is_number(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  line = trim(line);
  return !line.empty() && line.size() <= kMostDigits &&
         std::all_of(line.begin(), line.end(), is_ascii_digit);
}

bool begins_answer(std::string_view line) {
  constexpr std::string_view kLabels[] = {"[答案]",       "【答案】",   "[参考答案]",
                                          "【参考答案】", "[正确答案]", "【正确答案】"};
  line = trim(line);
  return std::any_of(std::begin(kLabels), std::end(kLabels),
                     [line](std::string_view label) { return line.starts_with(label); });
}

}  // namespace

std::string with_key_numbers_joined(std::string document) {
  constexpr std::string_view kFirst = "\n1\n";
  if (find_han(document, "答案") == std::string::npos) {
    return document;  // no label stands below a number
  }
  const std::string_view text = document;
  std::string joined;
  std::size_t from = 0;
  std::string_view last;  // the line above
  for (std::size_t at = text.find(kFirst); at < text.size();) {
    const std::size_t begin = at + 1;
    at = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, at - begin);
    if (begins_answer(line) && is_number(last)) {
      const auto number = static_cast<std::size_t>(last.data() - text.data());
      joined.append(text.substr(from, number - from)).append("\n").append(trim(last)).append(".");
      from = begin;
    }
    last = line;
  }
  if (from == 0) {
    return document;
  }
  return joined.append(text.substr(from));
}

}  // namespace tiku
