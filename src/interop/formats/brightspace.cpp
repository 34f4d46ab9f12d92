// Question files of Brightspace (D2L): CSV in which a question is several rows, each with what it
// says in its first cell.
#include <algorithm>
#include <map>

#include "bank/values.h"
#include "base/text.h"
#include "format/csv.h"
#include "interop/blackboard/messages.h"
#include "interop/import_head.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/moodle_paper.h"
#include "interop/registry.h"
#include "interop/table/table_import.h"

namespace tiku {
namespace {

constexpr std::string_view kBegin = "newquestion";

std::string cell(const TableRow& row, std::size_t place) {
  return place < row.cells.size() ? std::string(trim(row.cells[place].text)) : std::string();
}

/// "100", "33.3": a share of the points in percent; nothing where it is no number.
std::optional<Rational> percent(const std::string& words) {
  const std::optional<Rational> number = parse_number(words);
  return number ? std::optional(*number / Rational(100)) : std::nullopt;
}

class BrightspaceReader {
 public:
  Result<ImportResult> read(const Table& table, const std::string& path) {
    for (const TableRow& row : table.rows) {
      const std::string name = fold_case(cell(row, 0));
      if (name == kBegin) {
        close();
        open_ = true;
        type_ = fold_case(cell(row, 1));
        question_ = {};
        question_.line = row.line;
      } else if (open_ && !name.empty() && !name.starts_with("//")) {
        take(name, row);
      }
    }
    close();
    return paper_.take(path);
  }

 private:
  std::string words(const TableRow& row, std::size_t place) {
    return words_of(cell(row, place), Markup::automatic, question_);
  }

  void take(const std::string& name, const TableRow& row) {
    if (name == "questiontext") {
      question_.stem = words(row, 1);
    } else if (name == "title") {
      question_.name = words(row, 1);
    } else if (name == "id") {
      question_.id = question_.stem.empty() ? cell(row, 1) : question_.id;
    } else if (name == "points") {
      question_.points = parse_number(cell(row, 1)).value_or(Rational(1));
    } else if (name == "feedback" || name == "hint") {
      const std::string said = words(row, 1);
      question_.feedback += (question_.feedback.empty() || said.empty() ? "" : "\n") + said;
    } else if (name == "option" || name == "answer") {
      answer(row);
    } else if (name == "true" || name == "false") {
      truth(name == "true", row);
    } else if (name == "answerkey") {
      question_.reference = words(row, 1);
    } else if (name == "item") {
      items_.push_back(words(row, 1));
    } else if (name == "choice" || name == "match") {
      (name == "choice" ? choices_ : matches_).emplace_back(cell(row, 1), words(row, 2));
    } else if (name != "difficulty" && name != "scoring" && name != "inputbox") {
      question_.doubt(DoubtKind::not_carried,
                      text(msg::brightspace_row, visible(cell(row, 0)), visible(cell(row, 1))));
    }
  }

  void answer(const TableRow& row) {
    MoodleAnswer made;
    made.line = row.line;
    made.share = percent(cell(row, 1));
    made.text = words(row, 2);
    made.feedback = words(row, 4);
    if (fold_case(cell(row, 3)) == "regexp") {
      question_.doubt(DoubtKind::not_carried, text(msg::brightspace_pattern, visible(made.text)));
    }
    question_.answers.push_back(std::move(made));
  }

  void truth(bool value, const TableRow& row) {
    if (percent(cell(row, 1)).value_or(Rational(0)) > Rational(0)) {
      question_.truth = value;
    }
  }

  /// What a type makes of the rows.
  void close() {
    if (!open_) {
      return;
    }
    open_ = false;
    if (type_ == "mc") {
      question_.kind = MoodleKind::choice;
    } else if (type_ == "ms") {
      several();
    } else if (type_ == "tf") {
      question_.kind = MoodleKind::truth;
    } else if (type_ == "sa") {
      question_.kind = MoodleKind::words;
    } else if (type_ == "m") {
      question_.kind = MoodleKind::match;
      pair_up();
    } else if (type_ == "wr" || type_ == "o") {
      question_.kind = MoodleKind::essay;
      order();
    } else {
      paper_.leave_out(question_.line, question_.stem, text(msg::pool_type, visible(type_)));
      question_.stem.clear();
    }
    if (!question_.stem.empty()) {
      paper_.add(std::move(question_));
    }
    items_.clear();
    choices_.clear();
    matches_.clear();
  }

  /// Of several right options each is worth the same.
  void several() {
    question_.kind = MoodleKind::choice;
    question_.takes_several = true;
    const auto is_right = [](const MoodleAnswer& option) {
      return option.share.value_or(Rational(0)) > Rational(0);
    };
    const auto right = std::count_if(question_.answers.begin(), question_.answers.end(), is_right);
    for (MoodleAnswer& option : question_.answers) {
      option.share = is_right(option) ? Rational(1, static_cast<std::int64_t>(right)) : Rational(0);
    }
  }

  /// Each match to the choice of its number.
  void pair_up() {
    std::map<std::string, std::string> by_number;
    for (auto& [number, words] : matches_) {
      by_number.emplace(number, std::move(words));
    }
    for (const auto& [number, choice] : choices_) {
      const auto found = by_number.find(number);
      question_.pairs.emplace_back(choice, found == by_number.end() ? "" : found->second);
    }
  }

  void order() {
    if (!items_.empty()) {
      question_.reference = join(items_, " → ");
      question_.doubt(DoubtKind::not_carried, text(msg::pool_order, question_.reference));
    }
  }

  MoodlePaper paper_;
  MoodleQuestion question_;
  std::string type_;
  bool open_ = false;
  std::vector<std::string> items_;
  /// Number and text.
  std::vector<std::pair<std::string, std::string>> choices_;
  std::vector<std::pair<std::string, std::string>> matches_;
};

bool recognises(const ImportInput& input) {
  const ImportHead head = read_import_head(input);
  for (const std::string_view line : split(head.text, "\n")) {
    const std::string_view words = trim(line);
    if (fold_case(words.substr(0, kBegin.size())) == kBegin &&
        words.substr(kBegin.size()).starts_with(',')) {
      return true;
    }
  }
  return false;
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  if (std::optional<Error> error = no_question_cells(decoded->text)) {
    return std::move(*error);
  }
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add(input.path, std::move(decoded->text));
  return BrightspaceReader().read(read_csv(sources, file, sink, ','), input.path);
}

}  // namespace

extern const ImportFormat brightspace_import;

constinit const ImportFormat brightspace_import{
    .name = "brightspace",
    .summary = {"Brightspace (D2L): CSV with several rows a question",
                "Brightspace（D2L）：CSV，一题占几行"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
