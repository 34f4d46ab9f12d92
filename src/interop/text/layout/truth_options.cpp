#include "interop/text/layout/truth_options.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

/// Words for both truths, as labels and as texts of options.
constexpr std::pair<std::string_view, bool> kWords[] = {
    {"true", true}, {"false", false}, {"正确", true}, {"错误", false}, {"对", true}, {"错", false},
    {"√", true},    {"×", false},     {"正確", true}, {"錯誤", false}, {"t", true},  {"f", false}};

std::optional<bool> truth_of(std::string_view word) {
  const std::string folded = fold_case(word);
  const auto known = std::find_if(std::begin(kWords), std::end(kWords),
                                  [&](const auto& one) { return one.first == folded; });
  return known == std::end(kWords) ? std::nullopt : std::optional(known->second);
}

/// `true. 正确`: a label and a text that say the same.
struct TruthOption {
  bool truth = false;
  std::string_view text;
};

std::optional<TruthOption> truth_option(std::string_view line) {
  constexpr std::size_t kLongest = 24;
  line = trim(line);
  if (line.empty() || line.size() > kLongest) {
    return std::nullopt;  // nearly all
  }
  for (const std::string_view sign : {".", "、", ":", "：", ")", "）"}) {
    const std::size_t at = line.find(sign);
    const std::string_view text = at == line.npos ? "" : trim(line.substr(at + sign.size()));
    const std::optional<bool> label = at == line.npos ? std::nullopt : truth_of(line.substr(0, at));
    if (label && truth_of(text) == label) {
      return TruthOption{*label, text};
    }
  }
  return std::nullopt;
}

/// Both on two lines, one below the other.
struct TruthPair {
  std::size_t begin = 0;
  std::size_t end = 0;
  TruthOption first;
  TruthOption second;
};

/// Whether 答案： stands on the first line at or behind `at` that is not empty.
bool is_answered(std::string_view document, std::size_t at) {
  const std::size_t begin = std::min(document.find_first_not_of(" \t\r\n", at), document.size());
  const std::string_view line = document.substr(begin, document.find('\n', begin) - begin);
  constexpr std::size_t kNear = 40;
  return line.substr(0, kNear).find("答案") != line.npos;
}

std::vector<TruthPair> truth_pairs(std::string_view document) {
  std::vector<TruthPair> pairs;
  std::size_t above = 0;
  std::optional<TruthOption> first;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::optional<TruthOption> option = truth_option(document.substr(at, end - at));
    if (first && option && option->truth != first->truth) {
      pairs.push_back({above, end, *first, *option});
      first.reset();
    } else {
      first = option;
      above = at;
    }
    at = end + 1;
  }
  return pairs;
}

}  // namespace

std::string with_lettered_truths(std::string document) {
  const std::vector<TruthPair> pairs = truth_pairs(document);
  if (pairs.empty()) {
    return document;
  }
  std::string out;
  std::size_t from = 0;
  for (const TruthPair& pair : pairs) {
    out.append(document, from, pair.begin - from);
    out += is_answered(document, pair.end)
               ? "\n"
               : "A. " + std::string(pair.first.text) + "\nB. " + std::string(pair.second.text);
    from = pair.end;
  }
  out.append(document, from);
  return out;
}

}  // namespace tiku
