// What the author of a quiz says below the options, each line behind a sign of its own: the letter
// of the right one, its words and why. `* B - a bell - It rings.`
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lettered_lists.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `* ` or `// ` before the words of a line; empty where they begin at once.
std::string_view sign_before(std::string_view line) {
  constexpr std::string_view kSigns = "*#>/;%=+~-";
  constexpr std::size_t kLongest = 3;
  const std::size_t size = std::min(line.find_first_not_of(kSigns), line.size());
  const bool stands = size > 0 && size <= kLongest && size < line.size() && line[size] == ' ';
  return stands ? line.substr(0, size) : std::string_view();
}

/// An answer below a list of options.
struct SignedReason {
  std::size_t line = 0;
  std::string_view sign;
  char letter = 0;
  /// Behind the dash.
  std::string_view words;
};

std::optional<SignedReason> reason_below(const EnglishLines& lines, const LetteredList& list) {
  const std::size_t i = lines.next_filled(list.last + 1);
  if (i >= lines.size()) {
    return std::nullopt;
  }
  const std::string_view line = lines.trimmed(i);
  SignedReason found{i, sign_before(line), 0, {}};
  const std::string_view said = trim(line.substr(found.sign.size()));
  if (found.sign.empty() || said.size() < 4) {
    return std::nullopt;
  }
  const char letter = static_cast<char>(said[0] & ~0x20);
  const bool known =
      is_ascii_letter(said[0]) && static_cast<std::size_t>(letter - 'A') < list.options.size();
  for (const std::string_view tie : {" - ", " – ", " — ", ": ", ") ", ". "}) {
    if (known && said.substr(1).starts_with(tie)) {
      found.letter = letter;
      found.words = trim(said.substr(1 + tie.size()));
      return found;
    }
  }
  return std::nullopt;
}

/// Whether so many lines begin with a sign at all.
bool has_signs(const EnglishLines& lines, std::size_t fewest) {
  std::size_t seen = 0;
  for (const std::size_t i : lines.with(trait::sign)) {
    seen += sign_before(lines.trimmed(i)).empty() ? 0U : 1U;
    if (seen == fewest) {
      return true;
    }
  }
  return false;
}

void write(EnglishLines& lines, const LetteredList& list, const SignedReason& found) {
  const std::string sign(found.sign);
  lines.set(list.last, {lines[list.last], " Answer: ", std::string(1, found.letter)});
  lines.set(found.line, {"Explanation: ", found.words});
  for (std::size_t i = found.line + 1; i < lines.size() && !lines.is_blank(i); ++i) {
    const std::string_view line = lines.trimmed(i);
    if (!line.starts_with(sign)) {
      return;
    }
    lines.set(i, {trim(line.substr(sign.size()))});
  }
}

}  // namespace

void spell_signed_reasons(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  if (!lines.any_has(trait::letter_lead) || !has_signs(lines, kFewest)) {
    return;  // most papers
  }
  const std::vector<LetteredList> lists = lettered_lists(lines, lines.size());
  std::vector<std::optional<SignedReason>> found;
  std::size_t all = 0;
  std::size_t same = 0;
  for (const LetteredList& list : lists) {
    found.push_back(reason_below(lines, list));
    if (const std::optional<SignedReason>& one = found.back()) {
      ++all;
      const auto place = static_cast<std::size_t>(one->letter - 'A');
      same += repeats_lettered(lines, list.options[place], one->words) ? 1U : 0U;
    }
  }
  if (all < kFewest || 10 * all < 8 * lists.size() || 10 * same < 6 * all) {
    return;  // most papers
  }
  for (std::size_t k = 0; k < lists.size(); ++k) {
    if (found[k]) {
      write(lines, lists[k], *found[k]);
    }
  }
}

}  // namespace tiku
