// A key that names no question: as many lines as there are questions, each the right option of the
// next one, letter and words. `Answers:` above `D) all of these`.
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/lettered_lists.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The last line that only announces answers; the number of lines where none does.
std::size_t last_key_head(const EnglishLines& lines) {
  std::size_t head = lines.size();
  for (const std::size_t i : lines.with(trait::answer)) {
    // An answer that is told is one, whatever its letter: it heads none.
    const std::optional<std::size_t> behind =
        lines.has(i, trait::letter_lead | trait::told) ? std::nullopt : past_key_head(lines[i]);
    head = behind && *behind >= lines[i].size() ? i : head;
  }
  return head;
}

/// The lines below, where each begins with a letter and words follow it.
std::vector<std::size_t> entries_below(const EnglishLines& lines, std::size_t head) {
  std::vector<std::size_t> entries;
  for (std::size_t i = head + 1; i < lines.size(); ++i) {
    if (lines.is_blank(i)) {
      continue;
    }
    if (!lines.has(i, trait::letter_lead) || lettered_words(lines, i).empty()) {
      return {};
    }
    entries.push_back(i);
  }
  return entries;
}

/// Whether the entries are options of these lists, in order: nearly all in the same words.
bool fit(const EnglishLines& lines, const std::vector<std::size_t>& entries,
         const std::vector<LetteredList>& lists) {
  std::size_t same = 0;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    const auto place = static_cast<std::size_t>(lines.lead(entries[k]).value);
    if (place > lists[k].options.size()) {
      return false;
    }
    const bool repeats =
        repeats_lettered(lines, lists[k].options[place - 1], lettered_words(lines, entries[k]));
    same += repeats ? 1U : 0U;
  }
  return 10 * same >= 8 * entries.size();
}

/// Whether they count on from A, as the options of a last question do.
bool count_on(const EnglishLines& lines, const std::vector<std::size_t>& entries) {
  for (std::size_t k = 0; k < entries.size(); ++k) {
    if (lines.lead(entries[k]).value != static_cast<std::int64_t>(k) + 1) {
      return false;
    }
  }
  return true;
}

void clear_key(EnglishLines& lines, std::size_t head, const std::vector<std::size_t>& entries) {
  lines.set(head, {});
  for (const std::size_t i : entries) {
    lines.set(i, {});
  }
}

}  // namespace

void join_listed_keys(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;
  if (!lines.any_has(trait::letter_lead)) {
    return;
  }
  const std::size_t head = last_key_head(lines);
  const std::vector<std::size_t> entries = entries_below(lines, head);
  if (entries.size() < kFewest) {
    return;  // most papers
  }
  const std::vector<LetteredList> lists = lettered_lists(lines, head);
  if (lists.size() != entries.size() || !fit(lines, entries, lists)) {
    if (lists.size() >= kFewest && !count_on(lines, entries)) {
      clear_key(lines, head, entries);  // the first of them would answer the last question
    }
    return;
  }
  for (std::size_t k = 0; k < entries.size(); ++k) {
    const std::string letter = letter_sign(lines.lead(entries[k]).value).substr(0, 1);
    lines.set(lists[k].last, {lines[lists[k].last], " Answer: ", letter});
  }
  clear_key(lines, head, entries);
}

}  // namespace tiku
