#include "bank/schema_patterns.h"

#include <algorithm>

#include "bank/policy_names.h"
#include "base/text.h"

namespace tiku::schema {
namespace {

/// Neither ASCII nor a Han character: full-width forms, circled digits, zero-width marks.
constexpr std::string_view kFoldable = "[^\\u0000-\\u007F\\u3400-\\u9FFF]";

/// What parse_rational reads, without a sign.
constexpr std::string_view kDigits = "[0-9]{1,9}(?:[.][0-9]{1,6}|/[0-9]{1,6})?";

}  // namespace

std::string exact(std::string_view body) {
  return "^\\s*(?:" + std::string(body) + ")\\s*$";
}

std::string tolerant(std::string_view body) {
  return exact(body) + "|" + std::string(kFoldable);
}

std::string any_case(std::string_view word) {
  std::string pattern;
  for (const char c : word) {
    const bool small = c >= 'a' && c <= 'z';
    pattern +=
        small ? std::string{'[', static_cast<char>(c - 'a' + 'A'), c, ']'} : std::string(1, c);
  }
  return pattern;
}

std::string one_of(const std::vector<std::string>& bodies) {
  return "(?:" + join(bodies, "|") + ")";
}

std::string number_body() {
  return "[+-]?" + std::string(kDigits);
}

std::string positive_body() {
  return "(?=[^/]*[1-9])[+]?" + std::string(kDigits);
}

std::string amount_body() {
  const std::string zero = "-0+(?:[.]0+|/[0-9]+)?";
  return "(?:[+]?" + std::string(kDigits) + "|" + zero + ")\\s*%?";
}

std::string positive_amount_body() {
  return positive_body() + "\\s*%?";
}

std::string duration_body() {
  return "(?=.*[1-9])(?:[0-9]{1,5}[mM]?|[0-9]{1,5}[hH](?:[0-9]{1,5}[mM]|0{0,5}))";
}

std::string type_body(const std::vector<TypeWord>& words) {
  std::vector<std::string> names;
  for (const TypeAlias& alias : type_aliases()) {
    if (std::find(words.begin(), words.end(), alias.word) != words.end()) {
      names.push_back(any_case(alias.name));
    }
  }
  return one_of(names) + "题?";
}

std::string policy_body(unsigned types) {
  const std::string argument = "\\s*[(]\\s*" + amount_body() + "\\s*[)]";
  std::vector<std::string> bodies;
  for (const PolicyName& policy : policy_names()) {
    if ((policy.types & types) == 0 || policy.name == "option_map") {
      continue;
    }
    std::string body(policy.name);
    if (policy.argument != ArgumentKind::none) {
      body += policy.argument == ArgumentKind::required ? argument : "(?:" + argument + ")?";
    }
    bodies.push_back(std::move(body));
  }
  return one_of(bodies);
}

std::string truth_body() {
  std::vector<std::string> words;
  for (const bool truth : {true, false}) {
    for (const std::string_view word : truth_words(truth)) {
      words.push_back(any_case(word));
    }
  }
  return one_of(words);
}

std::string id_pattern() {
  return "^(?:\\S|\\uFEFF)+$";  // a mark that only some call white space
}

std::string label_pattern() {
  return tolerant("[^ \\t\\r\\n,;|/]{1,8}");
}

}  // namespace tiku::schema
