#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sheet/normalise.h"

namespace tiku::testing {

inline Question choice(QuestionType type,
                       std::vector<std::pair<std::string, std::string>> options) {
  Question question;
  question.type = type;
  question.options_stated = true;
  for (auto& [label, option_text] : options) {
    question.options.push_back({std::move(label), std::move(option_text), {}});
  }
  return question;
}

/// One line a response: "ABD", "blank", "invalid unknown-option", "ambiguous two-readings", and
/// behind a bar the tolerances: "ABD | lower-case separators".
inline std::string said(const Response& response) {
  std::string line;
  switch (response.kind) {
    case Response::Kind::answered:
      line = response.normalised;
      break;
    case Response::Kind::blank:
      line = "blank";
      break;
    case Response::Kind::invalid:
      line = "invalid " + std::string(response.reason);
      break;
    case Response::Kind::ambiguous:
      line = "ambiguous " + std::string(response.reason);
      break;
  }
  for (std::size_t i = 0; i < response.rules.size(); ++i) {
    line += (i == 0 ? " | " : " ") + std::string(response.rules[i]->name);
  }
  return line;
}

inline std::string said(const Question& question, std::string_view raw) {
  return said(normalise(question, raw));
}

struct Row {
  std::string_view raw;
  std::string_view expected;
};

}  // namespace tiku::testing
