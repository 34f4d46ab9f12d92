#include "golden/diff.h"

#include <algorithm>

namespace golden {
namespace {

constexpr std::size_t kContext = 3;

struct Edit {
  char mark;  // ' ', '-' or '+'
  const std::string* line;
};

/// Longest common subsequence from every pair of positions on; quadratic, which is fine for what
/// people read.
std::vector<std::vector<std::size_t>> common_lengths(const Lines& a, const Lines& b) {
  std::vector<std::vector<std::size_t>> length(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      length[i][j] =
          a[i] == b[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
  }
  return length;
}

std::vector<Edit> edits(const Lines& a, const Lines& b) {
  const std::vector<std::vector<std::size_t>> length = common_lengths(a, b);
  std::vector<Edit> found;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      found.push_back({' ', &a[i++]});
      ++j;
    } else if (j == b.size() || (i < a.size() && length[i + 1][j] >= length[i][j + 1])) {
      found.push_back({'-', &a[i++]});
    } else {
      found.push_back({'+', &b[j++]});
    }
  }
  return found;
}

bool near_a_change(const std::vector<Edit>& all, std::size_t at) {
  const std::size_t begin = at - std::min(at, kContext);
  const std::size_t end = std::min(all.size(), at + kContext + 1);
  for (std::size_t i = begin; i < end; ++i) {
    if (all[i].mark != ' ') {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string unified_diff(const std::string& name, const Lines& expected, const Lines& actual) {
  if (expected == actual) {
    return {};
  }
  const std::vector<Edit> all = edits(expected, actual);
  std::string out = "--- " + name + "\n+++ what happened\n";
  std::size_t line = 1;
  bool shown = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool show = near_a_change(all, i);
    if (show && !shown) {
      out += "@@ line " + std::to_string(line) + " @@\n";
    }
    if (show) {
      out += all[i].mark + *all[i].line + "\n";
    }
    shown = show;
    line += all[i].mark == '+' ? 0U : 1U;
  }
  return out;
}

}  // namespace golden
