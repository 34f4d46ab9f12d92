#include <algorithm>

#include "base/text.h"
#include "interop/table/blank_cell.h"
#include "interop/table/messages.h"
#include "interop/table/row_reading.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/blank_names.h"

namespace tiku {
namespace {

/// main(), COUNT(): brackets of a call.
bool ends_name(std::string_view text) {
  return !text.empty() &&
         (text.back() == '_' || (text.back() >= '0' && text.back() <= '9') ||
          (text.back() >= 'A' && text.back() <= 'Z') || (text.back() >= 'a' && text.back() <= 'z'));
}

/// Empty brackets get the space that makes a blank of them.
void open_brackets(std::string& stem) {
  for (const std::string_view pair : {"()", "（）"}) {
    for (std::size_t at = stem.find(pair); at != std::string::npos; at = stem.find(pair, at + 1)) {
      if (!ends_name(std::string_view(stem).substr(0, at))) {
        stem.insert(at + pair.size() / 2, " ");
      }
    }
  }
}

class RowFill {
 public:
  explicit RowFill(RowReading& reading) : reading_(reading) {}

  void decide() {
    Question& question = reading_.decided.question;
    open_brackets(question.stem);
    const std::size_t blanks = count_blanks(question.stem);
    while (!reading_.row.blanks.empty() && reading_.row.blanks.back().empty()) {
      reading_.row.blanks.pop_back();
    }
    take_named_blanks(blanks);
    BlankCell cell;
    for (const std::string& blank : reading_.row.blanks) {
      BlankCell one = read_variant_cell(blank);
      cell.is_unsure = cell.is_unsure || one.is_unsure;
      cell.blanks.push_back(one.blanks.empty() ? std::vector<std::string>() : one.blanks.front());
    }
    const std::vector<Option>& options = reading_.row.options;
    const bool only_option = options.size() == 1 && blanks <= 1 && reading_.row.blanks.empty();
    if (only_option && reading_.row.answer.empty() && !options.front().text.empty()) {
      reading_.row.answer = options.front().text;  // the accepted text stands where options do
    }
    const bool accepted = options.size() > 1 && blanks <= 1 && reading_.row.blanks.empty() &&
                          reading_.row.answer.empty() && reading_.row.has_answer_cell;
    std::string shown = join(reading_.row.blanks, "; ");
    if (reading_.row.blanks.empty() && !reading_.row.answer.empty()) {
      shown = reading_.row.answer;
      cell = blanks == 0 ? lost_blanks() : read_blank_cell(reading_.row.answer, blanks);
    }
    if (accepted) {
      cell.blanks.emplace_back();
      for (const Option& option : options) {
        cell.blanks.back().push_back(option.text);
      }
      reading_.doubt(DoubtKind::answer_unclear, text(msg::table_accepted));
    }
    keep_blanks(cell, blanks, shown);
    question.options.clear();
  }

 private:
  /// 空1: 甲 空2: 乙 in one cell: as a cell for each of them.
  void take_named_blanks(std::size_t blanks) {
    if (!reading_.row.blanks.empty() || reading_.row.answer.empty()) {
      return;
    }
    const PaperText answer(reading_.row.answer);
    std::vector<std::string> named = blanks_by_name(answer, {0, answer.size()});
    if (blanks == 0 || named.size() == blanks) {
      reading_.row.blanks = std::move(named);
    }
  }

  /// Without blanks in the stem their number is that of the parts of the key.
  BlankCell lost_blanks() const {
    for (const std::string_view separator : {"|", "；", ";", "\n"}) {
      const std::vector<std::string_view> parts = split(reading_.row.answer, separator);
      if (parts.size() > 1) {
        BlankCell cell = read_blank_cell(reading_.row.answer, parts.size());
        if (!cell.blanks.empty()) {
          return cell;
        }
      }
    }
    return read_variant_cell(reading_.row.answer);
  }

  /// As key files write it. What begins so and cannot be read is kept as it stands, and said.
  Variant variant_of(const std::string& words) {
    if (std::optional<Variant> figures = read_figures(words)) {
      return *std::move(figures);
    }
    if (words.find("±") != std::string::npos) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::table_figures, visible(words)));
    }
    Variant variant;
    variant.text = words;
    return variant;
  }

  void keep_blanks(const BlankCell& cell, std::size_t blanks, const std::string& shown) {
    Question& question = reading_.decided.question;
    const bool gap = std::any_of(cell.blanks.begin(), cell.blanks.end(),
                                 [](const std::vector<std::string>& b) { return b.empty(); });
    const bool fits = !gap && (blanks == 0 || cell.blanks.size() == blanks);
    if (blanks == 0) {
      reading_.doubt(DoubtKind::blanks_lost, text(msg::table_blanks_lost));
    }
    if (!shown.empty() && (!fits || cell.blanks.empty())) {
      reading_.doubt(DoubtKind::answer_unclear,
                     text(msg::table_blank_count, blanks, visible(shown)));
      return;
    }
    for (const std::vector<std::string>& texts : cell.blanks) {
      Blank blank;
      for (const std::string& words : texts) {
        blank.push_back(variant_of(words));
      }
      question.fill.blanks.push_back(std::move(blank));
    }
    question.keyed = !question.fill.blanks.empty();
    if (cell.is_unsure) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::table_slash, visible(shown)));
    }
    if (!question.keyed) {
      reading_.unanswered();
    }
  }

  RowReading& reading_;
};

}  // namespace

void decide_fill_row(RowReading& reading) {
  RowFill(reading).decide();
}

}  // namespace tiku
