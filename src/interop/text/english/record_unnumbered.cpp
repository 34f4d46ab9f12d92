// Lists of options with an answer below each, and nothing that counts above them: what is asked
// begins behind what was told about the question before.
#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/english/parts.h"
#include "interop/text/english/record_answers.h"
#include "interop/text/english/record_heads.h"
#include "interop/text/english/records.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `Explanation: ...`, `Rationale - ...`: what is told about an answer.
bool is_reason(std::string_view line) {
  constexpr std::string_view kWords[] = {
      "explanation", "rationale",  "feedback", "reason", "reference", "ref",
      "dif",         "difficulty", "topic",    "obj",    "msc",       "learning objective"};
  const std::string_view text = line.substr(past_ornaments(line));
  const auto begins = [text](std::string_view word) {
    const std::size_t sign = past_spaces(text, std::min(word.size(), text.size()));
    return has_word(text, 0, word) &&
           (sign >= text.size() || std::string_view(":-*").find(text[sign]) != text.npos);
  };
  const LabelWord* const label = leading_label_word(text);
  return std::any_of(std::begin(kWords), std::end(kWords), begins) ||
         (label != nullptr && label->meaning == LabelMeaning::explanation);
}

class UnnumberedHeads {
 public:
  UnnumberedHeads(EnglishLines& lines, std::vector<OptionList>& records)
      : lines_(lines), records_(records) {}

  bool number() {
    std::size_t told = 0;
    for (std::size_t r = 0; r < records_.size(); ++r) {
      if (!find_head(r)) {
        return false;
      }
      told += r > 0 && has_answer_ ? 1U : 0U;
    }
    if (told * 10 < (records_.size() - 1) * 8) {
      return false;
    }
    shorten_first();
    number_open_questions(records_.back().end());
    for (const std::size_t part : parts_) {
      lines_.set(part, {});
    }
    for (std::size_t r = 0; r < records_.size(); ++r) {
      OptionList& record = records_[r];
      record.head = heads_[r];
      record.number = static_cast<std::int64_t>(r) + 1;
      lines_.set(record.head, {std::to_string(r + 1), ". ", lines_.trimmed(record.head)});
    }
    return true;
  }

 private:
  bool find_head(std::size_t r) {
    has_answer_ = false;
    const OptionList& record = records_[r];
    std::size_t begin = r > 0 ? told_end(r) : 0;
    if (begin == std::string::npos) {
      return false;
    }
    if (r == 0) {
      begin = title_end(record.first());
    }
    while (begin < record.first() && lines_.is_blank(begin)) {
      ++begin;
    }
    const std::size_t below = begin < record.first() ? lines_.next_filled(begin + 1) : begin;
    if (r > 0 && below > begin + 1 && below < record.first() && heads_part(begin)) {
      parts_.push_back(begin);
      begin = below;
    }
    heads_.push_back(begin);
    return begin < record.first() && is_plain(begin);
  }

  /// Where all others ask in one line, so does the first: a sentence above it is of the page.
  void shorten_first() {
    const auto last_line = [this](std::size_t r) {
      return lines_.behind_filled(records_[r].first()) - 1;
    };
    for (std::size_t r = 1; r < records_.size(); ++r) {
      if (heads_[r] != last_line(r)) {
        return;
      }
    }
    const std::size_t last = last_line(0);
    if (heads_[0] < last && ends_sentence(lines_.trimmed(last - 1)) && is_plain(last)) {
      heads_[0] = last;
    }
  }

  /// `Part C [2 x 6 points = 12]: MCQs`, `Harder questions:` alone between empty lines.
  bool heads_part(std::size_t i) const {
    constexpr std::size_t kLongest = 60;
    const std::string_view line = lines_.trimmed(i);
    const bool alone = lines_.is_blank(i - 1) && i + 1 < lines_.size() && lines_.is_blank(i + 1);
    if (!alone || line.ends_with('?')) {
      return false;
    }
    return !english_part_name(line).empty() ||
           (line.size() <= kLongest && fold_case(line).ends_with("questions:"));
  }

  /// `Why does it ring?` with `Answer: ...` right below, behind the last list of options.
  void number_open_questions(std::size_t from) {
    std::int64_t number = static_cast<std::int64_t>(records_.size());
    std::size_t head = 0;  // the line before, where it heads a part
    for (std::size_t i = lines_.next_filled(from); i + 1 < lines_.size();
         i = lines_.next_filled(i + 1)) {
      constexpr std::string_view kAnswer = "answer:";
      const std::string_view below = lines_.trimmed(i + 1);
      const bool asks = lines_.is_blank(i - 1) && lines_.trimmed(i).ends_with('?') && is_plain(i) &&
                        has_word(below, 0, "answer") && below.substr(6).starts_with(':') &&
                        below.size() > kAnswer.size() + 2;
      if (asks) {
        lines_.set(i, {std::to_string(++number), ". ", lines_.trimmed(i)});
        if (head > 0) {
          lines_.set(head, {"Part 2. Short answer"});
        }
      }
      head = !asks && heads_part(i) ? i : 0;
    }
  }

  /// Words that neither count nor name a part of the paper.
  bool is_plain(std::size_t i) const {
    const LeadKind kind = lines_.lead(i).kind;
    return kind == LeadKind::none && read_record_head(lines_.trimmed(i)).number == 0;
  }

  /// Behind what is told about record `r - 1`; npos where two answers stand there.
  std::size_t told_end(std::size_t r) {
    std::vector<std::string_view> texts;
    for (const OptionLine& option : records_[r - 1].options) {
      texts.push_back(option.text);
    }
    std::size_t end = records_[r - 1].end();
    bool is_open = false;  // a reason whose sentence goes on
    for (std::size_t i = end; i < records_[r].first(); ++i) {
      if (lines_.is_blank(i)) {
        is_open = false;
        continue;
      }
      const std::string_view line = lines_.trimmed(i);
      const bool answers = !read_record_answer(line, texts, OptionKind::letters).letters.empty();
      if (answers && has_answer_) {
        return std::string::npos;
      }
      has_answer_ = has_answer_ || answers;
      if (answers || is_open || is_reason(line)) {
        is_open = !answers && !ends_sentence(line);
        end = i + 1;
      }
    }
    return end;
  }

  static bool ends_sentence(std::string_view line) {
    return std::string_view(".?!)").find(line.back()) != std::string_view::npos;
  }

  /// Behind the title above the first question: an empty line parts them, or else lines go on that
  /// are full, and those that begin with small letters.
  std::size_t title_end(std::size_t first) const {
    constexpr std::size_t kFullLine = 60;
    std::size_t begin = first;
    while (begin > 0 && lines_.is_blank(begin - 1)) {
      --begin;
    }
    std::size_t block = begin;
    while (block > 0 && !lines_.is_blank(block - 1)) {
      --block;
    }
    for (std::size_t i = 0; i < block; ++i) {
      if (!lines_.is_blank(i)) {
        return block;
      }
    }
    begin -= begin > 0 ? 1U : 0U;
    while (begin > 0 && !lines_.is_blank(begin - 1) && !ends_sentence(lines_.trimmed(begin - 1)) &&
           (lines_.trimmed(begin - 1).size() >= kFullLine || goes_on(lines_.trimmed(begin)))) {
      --begin;
    }
    return begin;
  }

  static bool goes_on(std::string_view line) { return line.front() >= 'a' && line.front() <= 'z'; }

  EnglishLines& lines_;
  std::vector<OptionList>& records_;
  std::vector<std::size_t> heads_;
  /// Lines that head parts of the paper.
  std::vector<std::size_t> parts_;
  /// Below the record before the one that is looked at.
  bool has_answer_ = false;
};

}  // namespace

bool number_records(EnglishLines& lines, std::vector<OptionList>& records) {
  return UnnumberedHeads(lines, records).number();
}

void spell_missing_letters(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t above = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines.is_blank(i)) {
      continue;
    }
    const LineLead lead = lines.lead(i);
    if (lead.kind == LeadKind::letter && lead.value == 1) {
      return;  // nearly always
    }
    const bool is_second = lead.kind == LeadKind::letter && lead.value == 2;
    if (is_second && above < i && lines.lead(above).kind == LeadKind::none &&
        lines.row(above).empty()) {
      found.push_back(above);
    }
    above = i;
  }
  for (const std::size_t i : found.size() < kFewestRecords ? std::vector<std::size_t>() : found) {
    std::size_t below = i + 1;
    while (lines.is_blank(below)) {
      ++below;
    }
    const LineLead lead = lines.lead(below);
    std::string letter(lines[below].substr(lead.begin, lead.after - lead.begin));
    const std::size_t at = letter.find_first_of("Bb");
    if (at != std::string::npos) {
      --letter[at];  // the one before
      lines.set(i, {trim(letter), " ", lines.trimmed(i)});
    }
  }
}

}  // namespace tiku
