// Letters of options that lost the space behind them, `a.a bell`, and letters that say yes or no.
#include <cstddef>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The place of the letter that begins `a.a bell`, `a.(1) and (3)`; 0 of other lines.
std::int64_t glued_letter(std::string_view line) {
  const char c = line.size() > 3 ? static_cast<char>(line[0] | 0x20) : ' ';
  if (c < 'a' || c > 'h' || (line[1] != '.' && line[1] != ')') || line[2] == ' ' ||
      line[2] == '\t' || line[2] == '.' || line[2] == ')') {
    return 0;  // most lines
  }
  if (line[2] == '-' && !is_ascii_digit(line[3])) {
    return 0;  // `A.-Al calentarse`: one of the signs
  }
  return line[3] == '.' && is_ascii_letter(line[2]) ? 0 : c - 'a' + 1;  // a.m.
}

/// Runs of such lines that count from A, from one to the next.
class GluedLetters {
 public:
  explicit GluedLetters(EnglishLines& lines) : lines_(lines) {}

  void part() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
    close();
    for (const std::size_t i : found_) {
      const std::string_view line = lines_.trimmed(i);
      // `A.- a bell`: the dash belongs to the letter, and one before a digit is a minus.
      const std::size_t text = line[2] == '-' && !is_ascii_digit(line[3]) ? 3 : 2;
      lines_.set(i, {line.substr(0, 2), " ", trim(line.substr(text))});
    }
  }

 private:
  void take(std::size_t i) {
    const std::int64_t glued = glued_letter(lines_.trimmed(i));
    const LineLead lead = lines_.lead(i);
    const std::int64_t place = glued == 0 && lead.kind == LeadKind::letter ? lead.value : glued;
    if (place != last_ + 1) {
      close();
    }
    if (place == last_ + 1) {
      last_ = place;
      if (glued > 0) {
        run_.push_back(i);
      }
    }
  }

  void close() {
    constexpr std::int64_t kFewest = 3;
    if (last_ >= kFewest) {
      found_.insert(found_.end(), run_.begin(), run_.end());
    }
    run_.clear();
    last_ = 0;
  }

  EnglishLines& lines_;
  std::vector<std::size_t> run_;
  /// The place of its last letter.
  std::int64_t last_ = 0;
  std::vector<std::size_t> found_;
};

}  // namespace

void part_glued_letters(EnglishLines& lines) {
  GluedLetters(lines).part();
}

void spell_yes_letters(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t right = 0;
  for (const std::size_t i : lines.with(trait::answer)) {
    const bool short_label = lines.trimmed(i).size() == 9;
    const std::string_view line = short_label ? lines.trimmed(i) : std::string_view();
    if (has_word(line, 0, "answer: ") && (line[8] == 'Y' || line[8] == 'N')) {
      found.push_back(i);
      right += line[8] == 'Y' ? 1U : 0U;
    }
  }
  if (right == 0 || right == found.size()) {
    return;  // both occur, or the letter may say anything
  }
  for (const std::size_t i : found) {
    lines.set(i, {"Answer: ", lines.trimmed(i)[8] == 'Y' ? "True" : "False"});
  }
}

}  // namespace tiku
