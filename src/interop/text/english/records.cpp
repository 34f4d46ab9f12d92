// Papers whose questions all look alike, whatever their look: a head that counts, what is asked,
// options behind letters, an answer behind a label. What comes again before and below every list
// of options tells the heads and the labels; they are spelt as plain ones.
#include "interop/text/english/records.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/text.h"
#include "interop/text/english/record_answers.h"
#include "interop/text/english/record_options.h"
#include "interop/text/english/record_stems.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// Writes heads, options and answers of the records as plain ones.
class RecordSpelling {
 public:
  RecordSpelling(EnglishLines& lines, std::vector<OptionList>& records, std::string_view shape,
                 OptionKind kind)
      : lines_(lines), records_(records), shape_(shape), kind_(kind) {}

  void spell() {
    part_glued_answers();
    part_last_answers();
    find_repeated();
    find_answers();
    RecordOptions options(lines_, records_, kind_);
    if (kind_ != OptionKind::letters && !has_answers_ && !options.have_marks() &&
        !look_like_options()) {
      return;
    }
    RecordStems stems(lines_, records_, shape_);
    std::int64_t last = 0;
    for (std::size_t r = 0; r < records_.size(); ++r) {
      if (records_[r].head != std::string::npos) {
        last = stems.spell(records_[r], last);
        clear_tail(r);
        options.spell(r);
        spell_answer(r);
        append_last_answer(r);
      }
    }
    const bool is_last = stems.spell_rest(last) == last;
    if (is_last && !has_answers_ && last_answers_.empty() && !options.have_marks()) {
      join_record_key(lines_, records_);
    }
  }

 private:
  struct FoundAnswer {
    std::size_t line = std::string::npos;
    RecordAnswer answer;
    /// Where the label stands, on that line or above it.
    std::size_t label = 0;
  };

  /// `D dry rice: A raw poultry`, where most last options end so: a mark on the right one.
  void part_glued_answers() {
    std::vector<GluedAnswer> found;
    found.reserve(records_.size());
    std::size_t glued = 0;
    for (const OptionList& record : records_) {
      const bool may_be = !record.has_rows && record.options.back().text.find(": ") < kNone;
      found.push_back(may_be ? read_glued_answer(texts_of(record)) : GluedAnswer());
      glued += found.back().place > 0 ? 1U : 0U;
    }
    for (std::size_t r = 0; r < records_.size() && glued * 10 >= records_.size() * 8; ++r) {
      if (found[r].place > 0) {
        OptionList& record = records_[r];
        record.options.back().text = record.options.back().text.substr(0, found[r].end);
        record.options[found[r].place - 1].is_repeated = true;
        lines_.set(record.lines.back(), {});
      }
    }
  }

  /// `(D) a rug (E) a key (Ans: B)`, where most last options end so, or most questions above them:
  /// `Which rings? (Ans: B)`.
  void part_last_answers() {
    std::vector<std::size_t> lines;
    lines.reserve(records_.size());
    for (const OptionList& record : records_) {
      lines.push_back(record.lines.back());
    }
    if (part_answers_at(lines)) {
      return;
    }
    for (std::size_t r = 0; r < records_.size(); ++r) {
      std::size_t above = records_[r].first();
      while (above > records_[r].gap && lines_.is_blank(above - 1)) {
        --above;
      }
      lines[r] = above > records_[r].gap ? above - 1 : above;
    }
    part_answers_at(lines);
  }

  /// Takes the answers off the ends of these lines, one of each record, if most have one.
  bool part_answers_at(const std::vector<std::size_t>& at) {
    std::vector<TrailingAnswer> found;
    found.reserve(records_.size());
    std::size_t untold = 0;
    for (std::size_t r = 0; r < records_.size(); ++r) {
      found.push_back(read_trailing_answer(lines_.trimmed(at[r]), texts_of(records_[r])));
      untold += found.back().answer.letters.empty() ? 1U : 0U;
      if (untold * 10 > records_.size() * 2) {
        return false;  // whatever the others tell
      }
    }
    last_answers_.resize(records_.size());
    for (std::size_t r = 0; r < records_.size(); ++r) {
      if (!found[r].answer.letters.empty()) {
        const std::string_view line = lines_.trimmed(at[r]);
        if (at[r] == records_[r].lines.back()) {
          std::string_view& text = records_[r].options.back().text;
          text.remove_suffix(std::min(line.size() - found[r].begin, text.size()));
          text = trim(text);
        }
        lines_.set(at[r], {trim(line.substr(0, found[r].begin))});
        last_answers_[r] = found[r].answer.letters;
      }
    }
    return true;
  }

  void append_last_answer(std::size_t r) {
    if (!last_answers_.empty() && !last_answers_[r].empty()) {
      const std::size_t last = records_[r].lines.back();
      lines_.set(last, {lines_[last], " Answer: ", last_answers_[r]});
    }
  }

  /// What the options say, some below their letters; until the next call.
  std::span<const std::string_view> texts_of(const OptionList& record) {
    texts_.clear();
    for (std::size_t o = 0; o < record.options.size(); ++o) {
      texts_.push_back(record.options[o].text);
      const std::size_t below = record.lines[o] + 1;
      if (texts_.back().empty() && below < lines_.size()) {
        texts_.back() = lines_.trimmed(below);
      }
    }
    return texts_;
  }

  /// Bullets and digits may list anything. What is to choose from has as many in every list, below
  /// questions.
  bool look_like_options() const {
    constexpr std::size_t kFewestLists = 4;
    constexpr std::size_t kFewestOptions = 3;
    constexpr std::size_t kMostOptions = 6;
    const std::size_t size = records_[0].options.size();
    if (kind_ != OptionKind::bullets || records_.size() < kFewestLists || size < kFewestOptions ||
        size > kMostOptions) {
      return false;
    }
    std::size_t asking = 0;
    for (const OptionList& record : records_) {
      if (record.options.size() != size) {
        return false;
      }
      std::size_t above = record.first();
      while (above > record.gap && lines_.is_blank(above - 1)) {
        --above;
      }
      asking += above > record.gap && lines_.trimmed(above - 1).ends_with('?') ? 1U : 0U;
    }
    constexpr std::string_view kWords[] = {"question", "frage", "pregunta", "quest", "domanda",
                                           "pytanie",  "vraag", "soal",     "q#",    "pergunta"};
    return asking * 10 >= records_.size() * 8 ||
           std::any_of(std::begin(kWords), std::end(kWords), [this](std::string_view word) {
             return shape_.find(word) != std::string_view::npos;
           });
  }

  /// Buttons and rules of a page: the same line below half of the lists.
  void find_repeated() {
    std::unordered_map<std::string_view, std::size_t> seen;
    std::size_t verdicts = 0;
    for (std::size_t r = 0; r < records_.size(); ++r) {
      for (std::size_t i = records_[r].end(); i < record_tail_end(lines_, records_, r); ++i) {
        if (!lines_.is_blank(i)) {
          ++seen[lines_.trimmed(i)];
          verdicts += is_verdict(lines_.trimmed(i)) ? 1U : 0U;
        }
      }
    }
    have_verdicts_ = verdicts * 2 >= records_.size();
    for (const auto& [line, count] : seen) {
      constexpr std::size_t kShortest = 4;  // letters may be answers
      if (count >= kFewestRecords && count * 2 >= records_.size() && line.size() >= kShortest &&
          !line.ends_with(':') && past_truth(line, 0) == 0) {
        repeated_.insert(line);
      }
    }
  }

  void clear_repeated(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end && (have_verdicts_ || !repeated_.empty()); ++i) {
      if (!lines_.is_blank(i) && (repeated_.contains(lines_.trimmed(i)) ||
                                  (have_verdicts_ && is_verdict(lines_.trimmed(i))))) {
        lines_.set(i, {});
      }
    }
  }

  /// The answer that all labels below the options tell; none where two tell different ones.
  FoundAnswer find_answer(std::size_t r) {
    const OptionList& record = records_[r];
    const std::span<const std::string_view> texts = texts_of(record);
    FoundAnswer found;
    for (std::size_t i = record.end(); i < record_tail_end(lines_, records_, r); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::size_t label = i;
      RecordAnswer answer = read_record_answer(lines_.trimmed(i), texts, kind_);
      const std::size_t below = answer.letters.empty() ? below_label(r, i) : i;
      if (below > i) {
        i = below;
        answer = read_bare_answer(lines_.trimmed(i), texts);
      }
      if (answer.letters.empty()) {
        continue;
      }
      if (found.line != std::string::npos) {
        return found.answer.letters == answer.letters ? found : FoundAnswer();
      }
      found = {i, std::move(answer), label};
    }
    return found;
  }

  /// The line below a label that stands alone on line `i`; `i` where none does.
  std::size_t below_label(std::size_t r, std::size_t i) const {
    std::size_t below = i + 1;
    const std::size_t end = record_tail_end(lines_, records_, r);
    while (below < end && lines_.is_blank(below)) {
      ++below;
    }
    return below < end && kind_ != OptionKind::digits && is_answer_label(lines_.trimmed(i)) ? below
                                                                                            : i;
  }

  /// Letters without options, as `Explanation: A) B) C)` leaves them.
  void clear_empty_letters(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const OptionLine option = read_option_line(lines_.trimmed(i));
      if (option.place > 1 && option.text.empty()) {
        lines_.set(i, {});
      }
    }
  }

  /// The line right below the options, which goes on with the last one or tells why; npos where
  /// none stands there. Where no answers tell that the question ends, a sentence.
  std::size_t line_below(std::size_t r) const {
    const std::size_t i = records_[r].end();
    const bool stands =
        i < record_tail_end(lines_, records_, r) && !lines_.is_blank(i) && i != answers_[r].line &&
        !names_answer(lines_.trimmed(i)) &&
        (has_answers_ ? answers_[r].line != std::string::npos : is_sentence(lines_.trimmed(i)));
    return stands ? i : std::string::npos;
  }

  static bool is_sentence(std::string_view line) {
    constexpr std::size_t kShortest = 24;
    return line.size() >= kShortest && line.ends_with('.') && !is_small(line.front()) &&
           line.find(' ') != std::string_view::npos;
  }

  static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

  /// Whether text stands below nearly all lists, and options are not wrapped elsewhere.
  bool have_reasons() const {
    std::size_t below = 0;
    std::size_t wrapped = 0;
    for (std::size_t r = 0; r < records_.size(); ++r) {
      const std::vector<std::size_t>& lines = records_[r].lines;
      below += line_below(r) != std::string::npos ? 1U : 0U;
      for (std::size_t o = 1; o < lines.size(); ++o) {
        wrapped += lines[o] > lines[o - 1] + 1 && !lines_.is_blank(lines[o] - 1) ? 1U : 0U;
      }
    }
    return below * 10 >= records_.size() * 8 && wrapped * 4 <= below;
  }

  void spell_reason(std::size_t r) {
    const std::size_t i = line_below(r);
    if (i != std::string::npos && lines_.trimmed(i).find(':') > 24) {
      lines_.set(i, {"Explanation: ", lines_.trimmed(i)});
    }
  }

  void find_answers() {
    std::size_t answered = 0;
    answers_.resize(records_.size());
    for (std::size_t r = 0; r < records_.size(); ++r) {
      answers_[r] = find_answer(r);
      answered += answers_[r].line != std::string::npos ? 1U : 0U;
    }
    has_answers_ = answered * 2 >= records_.size() || (answered == 0 && find_bare_answers());
    has_reasons_ = have_reasons();
  }

  /// `B. It is cast of bronze.` right below the options of nearly all records, the letter of one of
  /// them again: what a button showed.
  bool find_bare_answers() {
    std::vector<FoundAnswer> found(records_.size());
    std::size_t told = 0;
    for (std::size_t r = 0; r < records_.size() && kind_ == OptionKind::letters; ++r) {
      const std::size_t end = record_tail_end(lines_, records_, r);
      std::size_t i = records_[r].end();
      while (i < end && lines_.is_blank(i)) {
        ++i;
      }
      const OptionLine again = i < end ? read_option_line(lines_.trimmed(i)) : OptionLine();
      if (again.place > 0 && again.sign == records_[r].options[0].sign) {
        found[r] = {i, read_bare_answer(lines_.trimmed(i), texts_of(records_[r])), i};
        told += found[r].answer.letters.empty() ? 0U : 1U;
      }
    }
    const bool is_habit = told * 10 >= records_.size() * 9;
    if (is_habit) {
      answers_ = std::move(found);
    }
    return is_habit;
  }

  /// What is no answer below the options, and tells no more.
  void clear_tail(std::size_t r) {
    const std::size_t end = record_tail_end(lines_, records_, r);
    clear_repeated(records_[r].end(), end);
    if (has_answers_) {
      clear_empty_letters(records_[r].end(), end);
    }
    if (has_reasons_) {
      spell_reason(r);
    }
  }

  void spell_answer(std::size_t r) {
    const FoundAnswer& found = answers_[r];
    if (!has_answers_ || found.answer.letters.empty()) {
      return;
    }
    lines_.set(found.line, {"Answer: ", found.answer.letters, found.answer.rest.empty() ? "" : ". ",
                            found.answer.rest});
  }

  EnglishLines& lines_;
  std::vector<OptionList>& records_;
  std::string_view shape_;
  OptionKind kind_;
  std::vector<FoundAnswer> answers_;
  /// The letters behind the last options; none where that is no habit.
  std::vector<std::string> last_answers_;
  std::unordered_set<std::string_view> repeated_;
  std::vector<std::string_view> texts_;
  bool have_verdicts_ = false;
  bool has_answers_ = false;
  bool has_reasons_ = false;
};

}  // namespace

void spell_repeated_records(EnglishLines& lines) {
  spell_missing_letters(lines);
  for (const OptionKind kind : {OptionKind::letters, OptionKind::digits, OptionKind::bullets}) {
    std::vector<OptionList> records = find_option_lists(lines, kind);
    if (records.size() >= kFewestRecords) {
      std::string shape = choose_record_heads(lines, records);
      if (shape.empty() && kind == OptionKind::letters && number_records(lines, records)) {
        shape = "#.";
      }
      if (!shape.empty()) {
        RecordSpelling(lines, records, shape, kind).spell();
      }
      if (!shape.empty() || kind == OptionKind::letters) {
        return;
      }
    }
  }
}

}  // namespace tiku
