// A list of answers of which each has a label of its own, `01) GABARITO: B`, `A3 - Réponse : d) a
// bell`, reasons below some: each behind the options it answers.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/found_key.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/record_answers.h"
#include "interop/text/english/record_heads.h"
#include "interop/text/english/records.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct RecordKeyItem {
  std::size_t line = 0;
  std::int64_t number = 0;
  std::string_view rest;
};

class RecordKey {
 public:
  RecordKey(EnglishLines& lines, const std::vector<OptionList>& records)
      : lines_(lines), records_(records) {}

  void join() {
    if (!count()) {
      return;
    }
    read(0, records_.front().head);
    read(records_.back().end(), lines_.size());
    for (const auto& [shape, items] : found_) {
      if (items.size() == records_.size() && read_answers(items, read_labelled)) {
        write(items);
        return;
      }
    }
    for (const auto& [shape, items] : bare_) {
      // Numbers alone are those of any key.
      if (shape.front() != '#' && items.size() == records_.size() &&
          is_headed(items.front().line) && read_answers(items, read_bare_answer)) {
        write(items);
        return;
      }
    }
    join_pairs();
  }

 private:
  struct Pair {
    std::size_t line = 0;
    std::int64_t number = 0;
    std::size_t place = 0;
  };

  /// `1d 4c 7d` or `Q. 1 (b) Q. 6 (b)` in any order: a letter for each number of a question, and
  /// no other.
  void join_pairs() {
    constexpr std::size_t kFewest = 5;
    std::vector<Pair> pairs;
    for (std::size_t i = records_.back().end(); i < lines_.size(); ++i) {
      add_pairs(i, pairs);
    }
    if (records_.size() < kFewest || pairs.size() != records_.size() ||
        records_.front().number != 1 ||
        records_.back().number != static_cast<std::int64_t>(records_.size())) {
      return;
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.number < b.number; });
    answers_.clear();
    for (std::size_t r = 0; r < records_.size(); ++r) {
      if (pairs[r].number != records_[r].number || pairs[r].place > records_[r].options.size()) {
        return;
      }
      answers_.push_back({letter_sign(static_cast<std::int64_t>(pairs[r].place)).substr(0, 1), {}});
    }
    std::size_t first = lines_.size();
    std::size_t last = 0;
    for (const Pair& pair : pairs) {
      first = std::min(first, pair.line);
      last = std::max(last, pair.line);
    }
    if (begins_part(lines_.next_filled(last + 1))) {
      return;
    }
    clear_heading(first);
    for (std::size_t r = 0; r < records_.size(); ++r) {
      lines_.set(pairs[r].line, {});
      append_answer(r, {});
    }
  }

  /// Whether a key goes on there with the answers of another part, below its name: then this is one
  /// part of it.
  bool begins_part(std::size_t i) const {
    const std::size_t below = i < lines_.size() ? lines_.next_filled(i + 1) : i;
    return below < lines_.size() && !english_run_name(lines_.trimmed(i)).empty() &&
           lines_.has(below, trait::counted) && lines_.lead(below).value == 1;
  }

  /// The pairs of a line on which nothing else stands.
  void add_pairs(std::size_t i, std::vector<Pair>& pairs) const {
    const std::string_view line = lines_.trimmed(i);
    std::vector<Pair> found;
    for (std::size_t at = 0; at < line.size();) {
      if (has_word(line, at, "q") && at + 1 < line.size() && !is_ascii_letter(line[at + 1])) {
        ++at;  // Q. 1
        continue;
      }
      if (is_ascii_letter(line[at]) || (line[at] & '\x80') != 0) {
        return;  // words
      }
      std::size_t letter = at;
      const std::int64_t number = is_ascii_digit(line[at]) ? take_number(line, letter) : 0;
      if (number == 0) {
        ++at;
        continue;
      }
      while (letter < line.size() &&
             std::string_view(" \t.:)-([").find(line[letter]) != std::string_view::npos) {
        ++letter;
      }
      const bool is_alone = letter < line.size() && is_ascii_letter(line[letter]) &&
                            (letter + 1 >= line.size() || !is_ascii_letter(line[letter + 1]));
      if (!is_alone) {
        return;
      }
      found.push_back({i, number, static_cast<std::size_t>((line[letter] | 0x20) - 'a') + 1});
      at = letter + 1;
    }
    pairs.insert(pairs.end(), found.begin(), found.end());
  }

  /// Each record has a number of its own.
  bool count() const {
    for (std::size_t r = 0; r < records_.size(); ++r) {
      if (records_[r].head == std::string::npos || records_[r].number == 0 ||
          (r > 0 && records_[r].number <= records_[r - 1].number)) {
        return false;
      }
    }
    return true;
  }

  void read(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::string_view line = lines_.trimmed(i);
      RecordHead head = read_record_head(line);
      if (head.number > 0 && head.after < line.size()) {
        const std::string_view rest = line.substr(head.after);
        auto& items = names_answer(rest) ? found_ : bare_;
        items[std::move(head.shape)].push_back({i, head.number, rest});
      }
    }
  }

  static RecordAnswer read_labelled(std::string_view line,
                                    std::span<const std::string_view> options) {
    return read_record_answer(line, options, OptionKind::letters);
  }

  /// `II. Marketing quiz (answers)` above the first item, and no question between them.
  bool is_headed(std::size_t first) const {
    constexpr std::size_t kMostLines = 3;
    std::size_t seen = 0;
    for (std::size_t i = first; i-- > records_.back().end() && seen < kMostLines;) {
      seen += lines_.is_blank(i) ? 0U : 1U;
      const std::string_view line = lines_.trimmed(i);
      if (names_answer(line) && !line.ends_with('?')) {
        return !names_earlier(line);
      }
    }
    return false;
  }

  /// Whether each item answers its question.
  template <typename Read>
  bool read_answers(const std::vector<RecordKeyItem>& items, Read read_one) {
    answers_.clear();
    for (std::size_t r = 0; r < records_.size(); ++r) {
      std::vector<std::string_view> texts;
      for (const OptionLine& option : records_[r].options) {
        texts.push_back(option.text);
      }
      answers_.push_back(read_one(items[r].rest, texts));
      if (items[r].number != records_[r].number || answers_.back().letters.empty()) {
        return false;
      }
    }
    return true;
  }

  void write(const std::vector<RecordKeyItem>& items) {
    clear_heading(items.front().line);
    for (std::size_t r = 0; r < items.size(); ++r) {
      append_answer(r, take_reason(items, r));
      lines_.set(items[r].line, {});
    }
  }

  void append_answer(std::size_t r, const std::string& reason) {
    std::string said = " Answer: " + answers_[r].letters;
    said += reason.empty() ? "" : " Explanation: " + reason;
    const std::size_t last = last_line(records_[r]);
    lines_.set(last, {lines_[last], said});
  }

  /// Where the last option ends, which may be wrapped: lines that go on in small letters.
  std::size_t last_line(const OptionList& record) const {
    std::size_t last = record.lines.back();
    while (last + 1 < lines_.size() && !lines_.is_blank(last + 1) &&
           lines_.trimmed(last + 1).front() >= 'a' && lines_.trimmed(last + 1).front() <= 'z') {
      ++last;
    }
    return last;
  }

  /// What stands behind the letters and on the lines below.
  std::string take_reason(const std::vector<RecordKeyItem>& items, std::size_t r) {
    constexpr std::size_t kMostLines = 12;
    std::string reason(answers_[r].rest);
    const std::size_t below = items[r].line + 1;
    const std::size_t limit =
        items[r].line < records_.front().head ? records_.front().head : lines_.size();
    // Behind the last one other things may stand.
    const std::size_t end = r + 1 < items.size() ? items[r + 1].line : limit;
    for (std::size_t i = below; i < std::min(end, below + kMostLines); ++i) {
      if (lines_.is_blank(i) && r + 1 == items.size()) {
        break;
      }
      if (!lines_.is_blank(i)) {
        reason += (reason.empty() ? "" : " ") + std::string(lines_.trimmed(i));
        lines_.set(i, {});
      }
    }
    for (const std::string_view label : {"Explanation:", "Explanation"}) {
      reason = reason.starts_with(label)
                   ? std::string(trim(std::string_view(reason).substr(label.size())))
                   : reason;
    }
    return reason;
  }

  /// `GABARITO SIMULADO 02` above the first item, and what stands between them.
  void clear_heading(std::size_t first) {
    constexpr std::size_t kMostLines = 4;
    const std::size_t end = records_.back().end();
    std::size_t seen = 0;
    for (std::size_t i = first; i-- > end && seen < kMostLines;) {
      seen += lines_.is_blank(i) ? 0U : 1U;
      if (names_answer(lines_.trimmed(i))) {
        clear(i, first);
        return;
      }
    }
  }

  void clear(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      lines_.set(i, {});
    }
  }

  EnglishLines& lines_;
  const std::vector<OptionList>& records_;
  /// By the shapes of their heads: with a label of their own, and without.
  std::map<std::string, std::vector<RecordKeyItem>> found_;
  std::map<std::string, std::vector<RecordKeyItem>> bare_;
  std::vector<RecordAnswer> answers_;
};

}  // namespace

void join_record_key(EnglishLines& lines, const std::vector<OptionList>& records) {
  RecordKey(lines, records).join();
}

}  // namespace tiku
