#include "interop/text/layout/truth_options.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/byte_set.h"

namespace tiku {
namespace {

/// Words for both truths, as labels and as texts of options: true and false in turns.
constexpr std::string_view kNames[] = {"true", "false", "正确", "错误", "对", "错",
                                       "√",    "×",     "正確", "錯誤", "t",  "f"};

std::optional<bool> truth_of(std::string_view word) {
  const std::string folded = fold_case(word);
  const auto known = std::find(std::begin(kNames), std::end(kNames), folded);
  return known == std::end(kNames) ? std::nullopt
                                   : std::optional((known - std::begin(kNames)) % 2 == 0);
}

/// `true. 正确`: a label and a text that say the same.
struct TruthOption {
  bool truth = false;
  std::string_view text;
};

/// Of a line without white space on either side.
std::optional<TruthOption> truth_option(std::string_view line) {
  // A label begins as one of the words does, and no other character is folded to such a begin.
  static constexpr ByteSet kFirsts = ByteSet("TF").with_firsts(kNames);
  constexpr std::size_t kLongest = 24;
  if (line.empty() || line.size() > kLongest || !kFirsts.has(line.front())) {
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

std::vector<TruthPair> truth_pairs(const DocumentLines& document) {
  std::vector<TruthPair> pairs;
  std::size_t above = 0;
  std::optional<TruthOption> first;
  for (const DocumentLine& line : document.lines()) {
    const auto at = static_cast<std::size_t>(line.whole.data() - document.text().data());
    const std::optional<TruthOption> option = truth_option(line.words);
    if (first && option && option->truth != first->truth) {
      pairs.push_back({above, at + line.whole.size(), *first, *option});
      first.reset();
    } else {
      first = option;
      above = at;
    }
  }
  return pairs;
}

std::string with_letters(const std::string& document, const std::vector<TruthPair>& pairs) {
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

}  // namespace

void letter_truths(DocumentLines& document) {
  const std::vector<TruthPair> pairs = truth_pairs(document);
  if (!pairs.empty()) {
    document.apply([&pairs](const std::string& text) { return with_letters(text, pairs); });
  }
}

}  // namespace tiku
