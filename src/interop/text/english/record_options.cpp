#include "interop/text/english/record_options.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `a) `, `(a) `: one sign closes the letter, and not `a).- `.
bool has_plain_letter(std::string_view line) {
  const std::size_t behind = line.starts_with('(') ? 3 : 2;
  return line.size() > behind && line[behind] == ' ';
}

/// Those behind the points of single letters.
void drop_dashes(std::string& line) {
  for (std::size_t at = line.find(".-"); at != std::string::npos; at = line.find(".-", at + 1)) {
    const bool is_option = at > 0 && is_ascii_letter(line[at - 1]) &&
                           (at == 1 || line[at - 2] == ' ') &&
                           (at + 2 == line.size() || !is_ascii_digit(line[at + 2]));
    line.erase(at + 1, is_option ? 1 : 0);
  }
}

}  // namespace

RecordOptions::RecordOptions(EnglishLines& lines, std::vector<OptionList>& records, OptionKind kind)
    : lines_(lines), records_(records), kind_(kind) {
  have_marks_ = are_marked();
  have_ticks_ = are_set_apart(&OptionLine::is_ticked);
  have_bold_ = !have_ticks_ && are_set_apart(&OptionLine::is_bold);
}

/// Behind the lines of option `o`, which may be wrapped.
std::size_t RecordOptions::option_end(std::size_t r, std::size_t o) const {
  const OptionList& record = records_[r];
  if (o + 1 < record.lines.size()) {
    return record.lines[o + 1];
  }
  constexpr std::size_t kMostLines = 4;
  std::size_t end = record.end();
  const std::size_t most = std::min(record_tail_end(lines_, records_, r), end + kMostLines - 1);
  while (end < most && !lines_.is_blank(end)) {
    ++end;
  }
  return end;
}

/// The line on which a mark ends the option; npos where none does.
std::size_t RecordOptions::mark_line(std::size_t r, std::size_t o) const {
  const std::size_t end = option_end(r, o);
  for (std::size_t i = records_[r].lines[o]; i < end; ++i) {
    const std::string_view line = lines_.trimmed(i);
    if (lines_.has(i, trait::mark) && right_mark_begin(line) < line.size()) {
      return i;
    }
  }
  return std::string::npos;
}

/// Whether marks tell some options from others in half of the lists.
bool RecordOptions::are_marked() const {
  std::size_t unmarked = 0;
  for (std::size_t r = 0; r < records_.size() && unmarked * 2 <= records_.size(); ++r) {
    std::size_t marks = 0;
    for (std::size_t o = 0; o < records_[r].options.size(); ++o) {
      marks += mark_line(r, o) != std::string::npos ? 1U : 0U;
    }
    if (records_[r].has_rows || marks == records_[r].options.size()) {
      return false;
    }
    unmarked += marks == 0 ? 1U : 0U;
  }
  return unmarked * 2 <= records_.size();
}

void RecordOptions::spell_marks(std::size_t r) {
  for (std::size_t o = 0; o < records_[r].options.size(); ++o) {
    const std::size_t i = mark_line(r, o);
    if (i != std::string::npos) {
      const std::string_view line = lines_.trimmed(i);
      lines_.set(i, {trim(line.substr(0, right_mark_begin(line))), kRightMark});
    }
  }
}

/// `A.- a bell  B.- a horn`: without the dashes.
void RecordOptions::spell_rows(const OptionList& record) {
  for (const std::size_t i : record.lines) {
    if (lines_[i].find(".-") != std::string_view::npos) {
      lines_.edit(i, drop_dashes);
    }
  }
}

void RecordOptions::spell(std::size_t r) {
  OptionList& record = records_[r];
  if (record.has_rows) {
    spell_rows(record);
    return;
  }
  join_bare_letters(record);
  join_wrapped(record);
  write(record);
  clear_ornaments(record);
  if (have_marks_) {
    spell_marks(r);
  }
}

void RecordOptions::write(OptionList& record) {
  for (std::size_t i = 0; i < record.options.size(); ++i) {
    const OptionLine& option = record.options[i];
    const LineLead lead = lines_.lead(record.lines[i]);
    const bool is_plain = lead.kind == LeadKind::letter && !joined_ &&
                          has_plain_letter(lines_.trimmed(record.lines[i])) &&
                          !option.text.empty() &&
                          trim(lines_[record.lines[i]].substr(lead.after)) == option.text;
    if (!is_plain || is_right(option)) {
      lines_.set(record.lines[i], {letter_sign(static_cast<std::int64_t>(option.place)),
                                   option.text, is_right(option) ? kRightMark : ""});
    }
  }
}

/// Bullets alone between options, and the fences of code around them.
void RecordOptions::clear_ornaments(const OptionList& record) {
  const std::size_t begin = record.first() - (record.first() > 0 ? 1U : 0U);
  for (std::size_t i = begin; i < std::min(record.end() + 1, lines_.size()); ++i) {
    if (lines_.has(i, trait::sign) && is_lone_ornament(lines_.trimmed(i))) {
      lines_.set(i, {});
    }
  }
}

bool RecordOptions::is_right(const OptionLine& option) const {
  return option.is_repeated || (have_ticks_ && option.is_ticked) || (have_bold_ && option.is_bold);
}

/// Whether some options of each list are, and not always the first alone: somebody may have filled
/// in a form, and bullets of two levels differ.
bool RecordOptions::are_set_apart(bool OptionLine::*how) const {
  bool is_first_alone = true;
  for (const OptionList& record : records_) {
    const auto right = std::count_if(record.options.begin(), record.options.end(),
                                     [how](const OptionLine& one) { return one.*how; });
    if (right == 0 || right == static_cast<std::ptrdiff_t>(record.options.size())) {
      return false;
    }
    is_first_alone = is_first_alone && right == 1 && record.options.front().*how;
  }
  return !is_first_alone;
}

/// What goes on below its letter, on one line: some words there begin as labels do.
void RecordOptions::join_wrapped(OptionList& record) {
  for (std::size_t o = 0; o + 1 < record.lines.size() && !joined_; ++o) {
    const std::size_t first = record.lines[o];
    if (lines_.next(first + 1, trait::any) == record.lines[o + 1]) {
      continue;  // most options
    }
    std::string whole(lines_.trimmed(first));
    for (std::size_t i = first + 1; i < record.lines[o + 1]; ++i) {
      if (!lines_.is_blank(i) && !is_lone_ornament(lines_.trimmed(i))) {
        whole += " " + std::string(lines_.trimmed(i));
        lines_.set(i, {});
      }
    }
    if (whole.size() > lines_.trimmed(first).size()) {
      lines_.set(first, {whole});
      record.options[o].text = read_again(lines_.trimmed(first), record.options[o]);
    }
  }
}

/// The text of the option on a line that was written anew.
std::string_view RecordOptions::read_again(std::string_view line, const OptionLine& before) const {
  return kind_ == OptionKind::letters  ? read_option_line(line).text
         : kind_ == OptionKind::digits ? read_digit_option(line).text
         : before.is_bold              ? before.text
                                       : read_bullet_option(line).text;
}

/// Where all letters stand alone their texts stand below them.
void RecordOptions::join_bare_letters(OptionList& record) {
  joined_ = std::all_of(record.options.begin(), record.options.end(),
                        [](const OptionLine& one) { return one.text.empty(); });
  for (std::size_t o = 0; joined_ && o < record.lines.size(); ++o) {
    const bool is_last = o + 1 == record.lines.size();
    const std::size_t end = is_last ? lines_.size() : record.lines[o + 1];
    const std::string text = take_text_below(record.lines[o] + 1, end, is_last);
    lines_.set(record.lines[o],
               {letter_sign(static_cast<std::int64_t>(record.options[o].place)), text});
    record.options[o].text = read_option_line(lines_.trimmed(record.lines[o])).text;
  }
}

/// The lines from `begin` on as one, which are emptied; of the last option the first line, and
/// those that go on in small letters.
std::string RecordOptions::take_text_below(std::size_t begin, std::size_t end, bool is_last) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string_view line = lines_.trimmed(i);
    const bool goes_on = !line.empty() && line.front() >= 'a' && line.front() <= 'z';
    if (is_last && !text.empty() && !goes_on) {
      break;
    }
    if (!line.empty() && !is_lone_ornament(line)) {
      text += (text.empty() ? "" : " ") + std::string(line);
      lines_.set(i, {});
    }
  }
  return text;
}

}  // namespace tiku
