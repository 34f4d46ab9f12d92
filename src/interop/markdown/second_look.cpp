#include "interop/markdown/second_look.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/markdown/messages.h"
#include "interop/markdown/parts/found_parts.h"
#include "interop/markdown/parts/part_drafts.h"
#include "interop/markdown/parts/part_lines.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_paper.h"
#include "interop/markdown/quiz_words.h"
#include "interop/markdown/task_lists.h"
#include "interop/reading_worth.h"

namespace tiku {
namespace {

/// A stem that is no more than a label, or lost its beginning, and an open question with an option
/// in its words: something was taken for what it is not.
bool is_misread(const Question& question) {
  const std::string_view stem = question.stem;
  if (heads_options(stem) || stem.starts_with("】") || stem.starts_with("）") ||
      tells_bold_answers(question.rubric->reference)) {
    return true;
  }
  const std::vector<std::string_view> lines = split(stem, "\n");
  if (lines.front().find_first_not_of("0123456789.") == lines.front().npos) {
    return true;  // 3.1.2 above what is asked
  }
  return question.type == QuestionType::short_answer &&
         std::any_of(lines.begin() + 1, lines.end(),
                     [](std::string_view line) { return quiz_label(line).has_value(); });
}

/// The lines from the headings right above each part to its end.
class Covered {
 public:
  Covered(const std::vector<PartLine>& lines, const FoundParts& found) {
    std::size_t end = 0;  // of the part before
    for (const FoundPart& part : found.parts) {
      std::size_t begin = part.begin;
      while (begin > end && is_heading_or_blank(lines[begin - 1])) {
        --begin;
      }
      spans_.push_back({lines[begin].raw.line, lines[part.end - 1].raw.line});
      end = part.end;
    }
  }

  bool has(std::int64_t line) const {
    const auto behind =
        std::upper_bound(spans_.begin(), spans_.end(), line,
                         [](std::int64_t at, const Span& span) { return at < span.first; });
    return behind != spans_.begin() && line <= std::prev(behind)->last;
  }

 private:
  static bool is_heading_or_blank(const PartLine& line) {
    return line.raw.kind == MarkdownLine::Kind::heading ||
           line.raw.kind == MarkdownLine::Kind::blank;
  }

  struct Span {
    std::int64_t first = 0;
    std::int64_t last = 0;
  };

  std::vector<Span> spans_;
};

/// Questions of the first reading that stand in none of the parts.
struct Uncovered {
  std::vector<LeftOut> bare;  // without options and answer
  bool others = false;
};

Uncovered uncovered(const Covered& covered, const ImportResult& read) {
  Uncovered found;
  for (const ImportedPaper& paper : read.papers) {
    for (std::size_t i = 0; i < paper.lines.size(); ++i) {
      const Question& question = paper.bank.questions[i];
      if (covered.has(paper.lines[i])) {
        continue;
      }
      const bool open = question.type == QuestionType::short_answer;
      const bool answered = open ? !question.rubric->reference.empty() : question.keyed;
      found.others = found.others || answered || !question.options.empty();
      found.bare.push_back({paper.lines[i], question.stem, text(msg::markdown_article)});
    }
  }
  return found;
}

/// Questions with something to choose from.
std::size_t count_choices(const ImportResult& read) {
  std::size_t choices = 0;
  for (const ImportedPaper& paper : read.papers) {
    choices += static_cast<std::size_t>(
        std::count_if(paper.bank.questions.begin(), paper.bank.questions.end(),
                      [](const Question& question) { return question.options.size() > 1; }));
  }
  return choices;
}

/// Whether the second reading is to be kept: it gives more whole questions and loses none, or what
/// were more questions are fewer, of which nearly all are whole.
bool is_better(const ReadingWorth& second, const ReadingWorth& first) {
  const bool fewer = second.questions < first.questions;
  const std::size_t tenths = fewer ? 9 : 5;
  return second.whole > first.whole && 10 * second.whole >= tenths * second.questions;
}

bool is_titled_quiz(const std::string& document) {
  return line_of_quiz("# " + front_matter_value(document, "title")) || line_of_quiz(document);
}

/// What was nested in an item may be more of the question.
void doubt_nested(ImportedPaper& paper) {
  for (std::size_t i = 0; i < paper.bank.questions.size(); ++i) {
    if (!paper.bank.questions[i].rubric->reference.empty()) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::answer_unclear;
      doubt.line = paper.lines[i];
      doubt.question = i;
      doubt.what = text(msg::markdown_nested_taken);
      paper.doubts.push_back(std::move(doubt));
    }
  }
}

/// Lines beside the questions in their order, without those that are left out: what the first
/// reading took for something of a page is that, too.
void tell_once(const ImportResult& first, ImportResult& again) {
  std::set<std::int64_t> left_out;
  for (const LeftOut& one : again.left_out) {
    left_out.insert(one.line);
  }
  std::set<std::int64_t> of_pages;
  for (const BesideText& one : first.beside) {
    if (one.kind == BesideText::Kind::page) {
      of_pages.insert(one.line);
    }
  }
  std::vector<BesideText>& all = again.beside;
  all.erase(
      std::remove_if(all.begin(), all.end(),
                     [&left_out](const BesideText& one) { return left_out.count(one.line) > 0; }),
      all.end());
  for (BesideText& one : all) {
    one.kind = of_pages.count(one.line) > 0 ? BesideText::Kind::page : one.kind;
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const BesideText& a, const BesideText& b) { return a.line < b.line; });
}

}  // namespace

void look_again_at_markdown(const std::string& document, const std::string& title,
                            ImportResult& read) {
  constexpr std::size_t kLargest = std::size_t{4} << 20;  // no page of a repository is larger
  const ReadingWorth first = reading_worth(read, is_misread);
  if (document.size() > kLargest) {
    return;
  }
  if (first.whole > 0 && first.whole == first.questions && read.left_out.empty()) {
    return;
  }
  const std::vector<PartLine> lines = read_part_lines(document);
  const bool is_export = std::any_of(lines.begin(), lines.end(), [](const PartLine& line) {
    return own_number(line.raw.text).has_value();
  });
  FoundParts found = is_export ? FoundParts() : find_parts(lines);
  if (found.parts.empty() && !is_export && first.questions == 0 && is_titled_quiz(document)) {
    found = find_answered_items(lines);
  }
  if (found.parts.empty()) {
    return;
  }
  const Covered covered(lines, found);
  Uncovered lost = uncovered(covered, read);
  if (lost.others || 2 * lost.bare.size() > found.parts.size()) {
    return;
  }
  ImportResult again;
  ImportedPaper paper =
      paper_of_quiz(quiz_of_parts(document, lines, found, again.beside), again.left_out);
  paper.bank.title = paper.bank.title.empty() ? title : paper.bank.title;
  again.papers.push_back(std::move(paper));
  const bool loses_options = count_choices(again) < count_choices(read) &&
                             again.papers.front().bank.questions.size() >= first.questions;
  if (loses_options || !is_better(reading_worth(again, is_misread), first)) {
    return;
  }
  if (found.kind == PartKind::item) {
    doubt_nested(again.papers.front());
  }
  std::set<std::int64_t> beside;
  for (const BesideText& one : again.beside) {
    beside.insert(one.line);
  }
  for (LeftOut& left_out : read.left_out) {
    if (!covered.has(left_out.line) || beside.count(left_out.line) > 0) {
      again.left_out.push_back(std::move(left_out));
    }
  }
  std::move(lost.bare.begin(), lost.bare.end(), std::back_inserter(again.left_out));
  tell_once(read, again);
  read = std::move(again);
}

}  // namespace tiku
