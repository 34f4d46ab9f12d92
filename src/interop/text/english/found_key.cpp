// Keys of English papers as they are printed: letters or words behind numbers, under the names of
// parts, with reasons, or an answer a line.
#include "interop/text/english/found_key.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/parts.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

class KeyReading {
 public:
  explicit KeyReading(const EnglishLines& lines) : lines_(lines) {}

  FoundKey read(std::size_t head) const {
    FoundKey key;
    key.begin = head;
    key.end = head + 1;
    std::string part;
    if (const std::size_t behind = *past_key_head(lines_[head]); behind < lines_[head].size()) {
      add_items(trim(lines_[head].substr(behind)), part, key);
      return key;  // what stands below belongs to something else
    }
    bool goes_on = false;  // answers in words may, on the line below
    for (std::size_t i = head + 1; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        goes_on = false;
        continue;
      }
      std::string_view line = lines_.trimmed(i);
      if (EnglishPartLead lead = english_part_lead(line); !lead.name.empty()) {
        part = std::move(lead.name);
        line.remove_prefix(lead.after);
        key.has_parts = true;
      }
      if (add_items(line, part, key)) {
        goes_on = key.runs.back().items.back().is_words || key.has_reasons;
        part.clear();
      } else if (add_reason(i, key)) {
        goes_on = true;
      } else if (std::string name = run_name(i); !name.empty()) {
        part = std::move(name);
        key.has_parts = true;
        goes_on = false;
        continue;
      } else if (const std::size_t below = past_reasons(i, key); below > i) {
        for (; i < below; ++i) {
          key.runs.back().items.back().why += " " + std::string(lines_.trimmed(i));
        }
        --i;
      } else if (line.starts_with('|') && key.runs.empty()) {
        goes_on = false;  // the head of a table
      } else if (goes_on && lines_.lead(i).kind == LeadKind::none && !counts_range(line) &&
                 goes_on_answer(i, key)) {
        KeyItem& item = key.runs.back().items.back();
        (item.is_words ? item.answer : item.why) += " " + std::string(line);
      } else {
        break;
      }
      key.end = i + 1;
    }
    if (key.runs.empty() && !key.has_parts) {
      read_plain(key);
    }
    return key;
  }

 private:
  /// english_run_name, and `B.` alone above a number with its answer.
  std::string run_name(std::size_t i) const {
    const std::string_view line = lines_.trimmed(i);
    const std::size_t below = lines_.next_filled(i + 1);
    const bool letter = lines_.is_bare_letter(i) && line[0] >= 'A' && line[0] <= 'H' &&
                        below < lines_.size() && lines_.has(below, trait::number_lead) &&
                        !lines_.has(below, trait::lone);
    return letter ? "part " + fold_case(line.substr(0, 1)) : english_run_name(line);
  }

  /// Whether a line below an answer belongs to it: the next one stands a few lines on, or a long
  /// line broke there. Below the last answer a page takes its leave.
  bool goes_on_answer(std::size_t i, const FoundKey& key) const {
    constexpr std::size_t kShort = 40;
    constexpr std::size_t kMost = 12;
    const KeyItem& item = key.runs.back().items.back();
    const char first = lines_.trimmed(i).front();
    const bool broke = first < 'A' || first > 'Z' || lines_.trimmed(i - 1).size() > kShort;
    if (broke || !item.is_words || item.answer.empty()) {
      return true;
    }
    for (std::size_t k = i + 1; k < std::min(i + kMost, lines_.size()); ++k) {
      if (lines_.lead(k).kind == LeadKind::number && lines_.lead(k).value == item.number + 1) {
        return true;
      }
    }
    return false;
  }

  /// A few paragraphs below a letter and its reason, behind which the next letter stands, as below
  /// the last one: where they end; `first` where they are something else.
  std::size_t past_reasons(std::size_t first, const FoundKey& key) const {
    constexpr std::size_t kMost = 12;
    const KeyItem* item = key.runs.empty() ? nullptr : &key.runs.back().items.back();
    if (item == nullptr || item->is_words || item->why.empty()) {
      return first;
    }
    for (std::size_t i = first; i < std::min(first + kMost, lines_.size()); ++i) {
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::number) {
        const std::string_view words = lines_[i].substr(lead.after);
        const bool next =
            lead.value == item->number + 1 && !key_item_of(lead.value, words).is_words;
        return next ? i : first;
      }
      if (lead.kind != LeadKind::none || past_key_head(lines_[i])) {
        return first;
      }
    }
    return first;
  }

  /// `5-6. one, two`: what is asked under two numbers.
  static bool counts_range(std::string_view line) {
    std::size_t at = 0;
    const std::int64_t first = take_number(line, at);
    at += at < line.size() && line[at] == '-' ? 1U : 0U;
    return first > 0 && take_number(line, at) > first;
  }

  /// `Rationale: ...` below an answer, and what is said of each option below it.
  bool add_reason(std::size_t i, FoundKey& key) const {
    if (key.runs.empty()) {
      return false;
    }
    KeyItem& item = key.runs.back().items.back();
    const std::string_view line = lines_.trimmed(i);
    const std::optional<std::string_view> reason = key_reason_of(line);
    const bool option = lines_.lead(i).kind == LeadKind::letter && item.is_told && !item.is_words;
    if (!reason && !option) {
      return false;
    }
    item.why += (item.why.empty() ? "" : " ") + std::string(reason ? *reason : line);
    key.has_reasons = true;
    return true;
  }

  /// A line each for all questions, and nothing behind them.
  void read_plain(FoundKey& key) const {
    constexpr std::size_t kLongest = 80;
    constexpr std::size_t kMost = 300;
    AnswerRun run;
    for (std::size_t i = key.begin + 1; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::string_view line = lines_.trimmed(i);
      if (lines_.lead(i).kind != LeadKind::none || line.size() > kLongest || line.ends_with('?') ||
          line.ends_with(':') || line.starts_with('#') || past_key_head(line) ||
          run.items.size() == kMost) {
        return;
      }
      const std::int64_t number = static_cast<std::int64_t>(run.items.size()) + 1;
      run.items.push_back(key_item_of(number, line));
    }
    if (run.items.size() >= kFewestAnswers) {
      key.is_plain = true;
      key.end = lines_.size();
      key.runs.push_back(std::move(run));
    }
  }

  /// Whether the line holds answers that count on, or begin a run.
  bool add_items(std::string_view line, const std::string& part, FoundKey& key) const {
    std::vector<KeyItem> items = key_items_of(line);
    if (items.empty()) {
      items = worded_key_items_of(line);
    }
    if (const std::optional<KeyItem> row = items.empty() ? key_row_of(line) : std::nullopt) {
      items.push_back(*row);
    }
    const std::int64_t last = key.runs.empty() ? 0 : key.runs.back().items.back().number;
    if (items.empty()) {
      items = bare_item(line, last + 1);
    }
    if (items.empty()) {
      return false;
    }
    const bool counts_on =
        last > 0 ? items.front().number == last + 1 : key.runs.empty() && items.front().number > 1;
    if (!counts_on && items.front().number != 1) {
      return false;
    }
    if (!counts_on || key.runs.empty()) {
      key.runs.push_back({part, {}});
    }
    for (KeyItem& item : items) {
      key.has_words = key.has_words || item.is_words;
      key.has_reasons = key.has_reasons || !item.why.empty();
      key.runs.back().items.push_back(std::move(item));
    }
    return true;
  }

  /// `6 Water soaks in.`: the number that is due, without a sign, before words.
  static std::vector<KeyItem> bare_item(std::string_view line, std::int64_t due) {
    std::size_t at = 0;
    const std::int64_t number =
        is_ascii_digit(line.empty() ? ' ' : line[0]) ? take_number(line, at) : 0;
    const std::size_t words = past_spaces(line, at);
    const bool begins =
        words > at && words < line.size() && line[words] >= 'A' && line[words] <= 'Z';
    return number == due && begins ? std::vector{key_item_of(number, line.substr(words))}
                                   : std::vector<KeyItem>();
  }

  const EnglishLines& lines_;
};

}  // namespace

std::string english_run_name(std::string_view line) {
  std::string name = english_part_name(line);
  return name.empty() ? std::string(english_type_name(line)) : name;
}

FoundKey read_english_key(const EnglishLines& lines, std::size_t head) {
  return KeyReading(lines).read(head);
}

}  // namespace tiku
