// Options of English papers that stand one behind the other, glued together or in small letters.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// A letter with a sign behind it that may begin an option.
struct SignedLetter {
  std::size_t at = 0;
  bool is_bracketed = false;
};

/// Finds rows of letters that count from a on one line.
class RowScan {
 public:
  explicit RowScan(std::string_view line) : line_(line) {}

  std::vector<SignedLetter> run() {
    for (std::size_t at = 0; at + 1 < line_.size(); ++at) {
      const char sign = line_[at + 1];
      if (sign == ')' || sign == '.') {
        take(at);
      }
    }
    flush();
    return std::move(found_);
  }

 private:
  static char plain(char c) { return c >= 'A' && c <= 'H' ? static_cast<char>(c - 'A' + 'a') : c; }

  void take(std::size_t at) {
    const char c = line_[at];
    const bool capital = c >= 'A' && c <= 'H';
    if (!capital && !(c >= 'a' && c <= 'h')) {
      return;
    }
    const char before = at > 0 ? line_[at - 1] : ' ';
    const bool small_before = before >= 'a' && before <= 'z';
    const bool free = !is_ascii_letter(before) && !is_ascii_digit(before) && before != '.' &&
                      !(before == '(' && line_[at + 1] != ')');
    const bool round = line_[at + 1] == ')';
    const bool stops = stops_at(at);
    const bool tight = !stops && is_tight_option(at);
    if (!stops && !tight) {
      return;
    }
    const bool begins = plain(c) == 'a';
    const bool next = !row_.empty() && plain(c) == plain(line_[row_.back().at]) + 1 &&
                      line_[at + 1] == line_[row_.back().at + 1] &&
                      capital == is_capital(row_.back().at);
    const bool glued = round && capital &&
                       (small_before || is_ascii_digit(before) || before == '.' ||
                        (!row_.empty() && !is_open_bracket(at)));
    if (free && !tight && second_column(at)) {
      return;
    }
    if (next && (free || glued)) {
      row_.push_back({at, before == '('});
      glued_first_ = kNone;
    } else if (tight) {
      return;  // no row begins so
    } else if (begins && free) {
      flush();
      row_.push_back({at, before == '('});
    } else if (begins && round && small_before) {
      glued_first_ = at;
    } else if (free && plain(c) == 'b' && glued_first_ != kNone && line_[glued_first_ + 1] == ')' &&
               round) {
      const std::size_t first = glued_first_;
      flush();
      row_ = {{first, false}, {at, before == '('}};
    }
  }

  /// Whether words begin behind the letter, not e.g. and i.e., initials, decimals.
  bool stops_at(std::size_t at) const {
    return line_[at + 1] == ')' || at + 2 >= line_.size() || line_[at + 2] == ' ' || is_capital(at);
  }

  /// `a. one b.two c. three`: a space that was lost behind a letter that goes on counting; e.g. and
  /// i.e. have another stop.
  bool is_tight_option(std::size_t at) const {
    return at > 0 && line_[at - 1] == ' ' && at + 3 < line_.size() &&
           is_ascii_letter(line_[at + 2]) && line_[at + 3] != '.' && line_[at + 3] != ' ';
  }

  /// `a. x c. y b. z d. w`: the second column of two. Says whether the letter was taken.
  bool second_column(std::size_t at) {
    const char c = plain(line_[at]);
    const bool same = !row_.empty() && line_[at + 1] == line_[row_.back().at + 1] &&
                      (line_[at] < 'a') == is_capital(row_.back().at);
    const bool begins = same && row_.size() == 1 && c == 'c';
    const bool goes_on = same && in_columns_ && c == (row_.size() == 2 ? 'b' : 'd');
    if (!begins && !goes_on) {
      in_columns_ = false;
      return false;
    }
    in_columns_ = row_.size() < 3;
    row_.push_back({at, false});
    if (row_.size() == 4) {
      flush();
    }
    return true;
  }

  /// Whether a bracket is open that began behind the letter before.
  bool is_open_bracket(std::size_t at) const {
    constexpr std::size_t kLook = 200;
    if (at - row_.back().at > kLook) {
      return true;  // too far to belong together without a space
    }
    const std::string_view between = line_.substr(row_.back().at + 2, at - row_.back().at - 2);
    const std::size_t open = between.rfind('(');
    return open != std::string_view::npos && between.find(')', open) == std::string_view::npos;
  }

  bool is_capital(std::size_t at) const { return line_[at] < 'a'; }

  /// `a. true b. false`, or two options that begin the line and stand far apart.
  bool is_pair() const {
    if (row_.size() != 2 || row_[0].at > past_spaces(line_, 0) + (row_[0].is_bracketed ? 1U : 0U)) {
      return false;
    }
    const std::size_t second = row_[1].at - (row_[1].is_bracketed ? 1U : 0U);
    const std::string_view between = line_.substr(row_[0].at + 2, second - row_[0].at - 2);
    return between.ends_with("   ") || between.ends_with('\t') || is_either(trim(between));
  }

  static bool is_either(std::string_view word) {
    constexpr std::string_view kWords[] = {"true", "false", "yes", "no", "t", "f", "agree"};
    const std::string folded = fold_case(word);
    return std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
  }

  void flush() {
    if (row_.size() > 2 || is_pair()) {
      found_.insert(found_.end(), row_.begin(), row_.end());
    }
    row_.clear();
    in_columns_ = false;
    glued_first_ = kNone;
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::string_view line_;
  std::vector<SignedLetter> row_;
  std::vector<SignedLetter> found_;
  std::size_t glued_first_ = kNone;
  bool in_columns_ = false;
};

/// Puts options that stand in two columns into their order.
void order_columns(std::string& line, std::vector<SignedLetter>& letters) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t i = 0; i + 3 < letters.size(); ++i) {
    const std::size_t second = letters[i + 1].at;
    const std::size_t third = letters[i + 2].at;
    const std::size_t last = letters[i + 3].at;
    if (line[second] != line[letters[i].at] + 2 || line[third] != line[letters[i].at] + 1) {
      continue;
    }
    out.append(line, from, second - from);
    out.append(line, third, last - third);
    out.append(line, second, third - second);
    from = last;
    letters[i + 2].at = second + (last - third);
    letters[i + 1].at = second;
    i += 3;
  }
  out.append(line, from);
  line = std::move(out);
}

/// Small letters at the beginnings of two columns: `a. x c. y` above `b. z d. w`.
std::vector<SignedLetter> column_letters_of(std::string_view line) {
  const LineLead lead = read_lead(line);
  if (lead.kind != LeadKind::letter || lead.value > 4) {
    return {};
  }
  const bool bracket = line[lead.begin] == '(';
  const std::size_t begin = lead.begin + (bracket ? 1U : 0U);
  const std::string before = bracket ? " (" : " ";
  for (std::size_t at = lead.after + 1; at + 2 < line.size(); ++at) {
    if (line[at] == line[begin] + 2 && line[at + 1] == line[begin + 1] && line[at + 2] == ' ' &&
        line.substr(0, at).ends_with(before)) {
      return {{begin, bracket}, {at, bracket}};
    }
  }
  return {};
}

/// Sets the letters apart, as capitals.
void set_apart(std::string& line, const std::vector<SignedLetter>& letters) {
  std::string out;
  out.reserve(line.size() + 2 * letters.size());
  std::size_t from = 0;
  for (const SignedLetter& letter : letters) {
    const std::size_t begin = letter.at - (letter.is_bracketed ? 1U : 0U);
    out.append(line, from, begin - from);
    while (out.ends_with(" *") || out.ends_with(" ") || out.ends_with(" •")) {
      out.resize(out.size() - (out.ends_with(" •") ? 4 : out.ends_with(" *") ? 2 : 1));
    }
    out += !out.empty() && out.back() != ' ' ? " " : "";
    const char c = line[letter.at];
    out += c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    out += line[letter.at + 1];
    from = letter.at + 2;
    out += from < line.size() && line[from] != ' ' ? " " : "";
  }
  out.append(line, from);
  line = std::move(out);
}

/// Small letters are no options where the others have capitals.
void set_row_apart(std::string& line, bool has_capitals) {
  std::vector<SignedLetter> letters = RowScan(line).run();
  order_columns(line, letters);
  if (letters.empty()) {
    letters = column_letters_of(line);
  }
  if (!letters.empty() && (line[letters.front().at] < 'a' || !has_capitals)) {
    set_apart(line, letters);
  }
}

/// `a.) one b.) two` with one sign.
void take_double_signs(std::string& line) {
  for (std::size_t at = line.find(".)"); at != std::string::npos; at = line.find(".)", at)) {
    const bool letter = at > 0 && ((line[at - 1] >= 'a' && line[at - 1] <= 'h') ||
                                   (line[at - 1] >= 'A' && line[at - 1] <= 'H'));
    const bool begins = letter && (at == 1 || line[at - 2] == ' ' || line[at - 2] == '\t');
    if (begins) {
      line.erase(at, 1);
    } else {
      at += 2;
    }
  }
}

/// `... process. FALSE4. Source ...`: truths glued to the next number.
void part_truths(std::string& line) {
  std::string out;
  std::size_t from = 0;
  int count = 0;
  for (std::size_t at = 0; at + 4 < line.size(); ++at) {
    const std::string_view rest = std::string_view(line).substr(at);
    const std::size_t length = rest.starts_with("TRUE") ? 4 : rest.starts_with("FALSE") ? 5 : 0;
    if (length == 0 || at + length >= line.size() || !is_ascii_digit(line[at + length])) {
      continue;
    }
    ++count;
    out.append(line, from, at - from);
    out += (at > 0 && line[at - 1] != ' ' ? " Answer: " : "Answer: ");
    out.append(line, at, length);
    out += ' ';
    from = at + length;
  }
  if (count < 3) {
    return;
  }
  std::string last = line.substr(from);
  for (const std::string_view word : {" TRUE", " FALSE"}) {
    if (trim(last).ends_with(word)) {
      last.insert(last.rfind(word) + 1, "Answer: ");
    }
  }
  line = out + last;
}

constexpr std::string_view kLabel = "Answer:";

/// `SleepyAnswer:B2.What`: spaces around a label that is glued to what stands beside it.
void part_answers(std::string& line) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = line.find(kLabel); at != std::string::npos;
       at = line.find(kLabel, at + kLabel.size())) {
    if (at == 0 ||
        !(is_ascii_letter(line[at - 1]) || is_ascii_digit(line[at - 1]) || line[at - 1] == '.')) {
      continue;
    }
    out.append(line, from, at - from);
    out += ' ';
    std::size_t end = at + kLabel.size();
    while (end < line.size() && ((line[end] >= 'A' && line[end] <= 'H') || line[end] == ',')) {
      ++end;
    }
    out.append(line, at, end - at);
    out += end < line.size() && is_ascii_digit(line[end]) ? " " : "";
    from = end;
  }
  if (from > 0) {
    line = out + line.substr(from);
  }
}

}  // namespace

namespace {

/// `(a) a bell (b) a lamp` alone on a line: two letters in brackets, which words such as `a` do not
/// go between.
void set_pair_apart(EnglishLines& lines, std::size_t i, bool has_capitals) {
  const std::string_view line = lines.trimmed(i);
  const std::span<const RowLetter> row = lines.row(i);
  if (row.size() != 2 || !line.starts_with('(') || row[0].begin > 0 || line[row[1].begin] != '(' ||
      (line[1] >= 'a' && has_capitals)) {
    return;  // most lines
  }
  std::string apart(line);
  set_apart(apart, {{1, true}, {row[1].begin + std::size_t{1}, true}});
  lines.set(i, {apart});
}

}  // namespace

void set_rows_apart(EnglishLines& lines) {
  std::size_t capitals = 0;
  std::size_t smalls = 0;
  for (const std::size_t i :
       lines.with(lines.any_has(trait::letters) ? trait::letter_lead : LineTraits{0})) {
    const LineLead lead = lines.lead(i);
    const char c = lines[i][lead.begin + (lines[i][lead.begin] == '(' ? 1U : 0U)];
    (c < 'a' ? capitals : smalls) += 1;
  }
  constexpr LineTraits kMay = trait::double_sign | trait::truth | trait::answer | trait::letters;
  for (const std::size_t i : lines.with(kMay)) {
    if (lines.has(i, trait::told)) {
      continue;
    }
    if (lines.has(i, trait::double_sign)) {
      lines.edit(i, take_double_signs);
    }
    if (lines.has(i, trait::truth)) {
      lines.edit(i, part_truths);
    }
    if (lines.has(i, trait::answer) && lines[i].find(kLabel, 1) != std::string_view::npos) {
      lines.edit(i, part_answers);
    }
    if (lines.has(i, trait::letters)) {
      lines.edit(i, [&](std::string& line) { set_row_apart(line, 4 * capitals > smalls); });
      set_pair_apart(lines, i, 4 * capitals > smalls);
    }
  }
}

}  // namespace tiku
