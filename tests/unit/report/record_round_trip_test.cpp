// What `tiku explain --all` writes comes back to the same scores: banks of the repository and one
// of everything that a score can depend on, answered at random.
#include <filesystem>
#include <map>

#include <doctest/doctest.h>

#include "bank/bank_writer.h"
#include "bank/load.h"
#include "base/random.h"
#include "base/text.h"
#include "grade/batch.h"
#include "interop/import_run.h"
#include "interop/records.h"
#include "report/record_text.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr const char* kEverything = R"(tiku: 1
id: every.thing
title: Everything, 全部
language: zh-CN
exam: {pass: {total: 60%, sections: {Optional: 1}}, code: X-1}
scoring: {multiple: subset_half}
adjust:
  plain: {accept_also: [C]}
  two: {accept_also: [AB, [A, D]]}
  truth: {accept_also: [对]}
  free: full_for_all
  gone: drop
sections:
  - title: Optional
    type: single
    points: 3
    choose: 2
    questions:
      - {id: plain, stem: Which one, options: [one, two, three], answer: B}
      - {id: free, stem: "Answer: none\nResponse: neither\n\n  Score: 9",
         options: {A: "A. x", B: "two\nlines", C: " 'odd' "}, answer: A}
      - {id: map, stem: Which is best, options: [a, b, c, d], answer: B,
         scoring: {option_map: {A: 1, B: 3, C: -1/3}, other: -1/2, min: -1, max: 3}}
      - {id: digits, stem: How many, options: {1: three, 2: one, 3: two}, answer: 2, blank: -1/3,
         invalid: -1}
      - {id: gone, stem: Dropped, options: [a, b], answer: A}
  - questions:
      - {id: two, type: multiple, points: 2, stem: Both, options: [a, b, c, d], answer: CD}
      - {id: net, type: multiple, points: 1/3, stem: Net, options: [a, b, c, d], answer: ABC,
         scoring: net_w(50%)}
      - {id: labels, type: multiple, points: 4, stem: Labels, options: {x1: a, x2: b, x3: c},
         answer: [x1, x3], scoring: subset_ratio}
      - {id: open, type: indeterminate, points: 4, stem: One or more, options: [a, b, c],
         answer: A, scoring: subset_each(1.5)}
      - {id: truth, type: judge, points: 1, stem: So, options: {A: 错误, B: 正确}, answer: A,
         scoring: penalty(1/4)}
      - {id: survey, type: single, scored: false, stem: Happy, options: [yes, no]}
  - title: Blanks
    type: fill
    points: 2
    questions:
      - {id: any, stem: "Three: ____ ____ ____",
         answer: {any: 3, of: ['110', '119', [120, 一二零], '122']}, points: 3}
      - {id: number, stem: ____ and ____,
         answer: [{value: 6, unit: 元}, {min: 1, max: 9, unit: 元}]}
      - {id: shares, stem: ____,
         answer: [[right, {text: half, share: 1/2}, {value: 3.14, tolerance: 5%, share: 1/3}]]}
      - {id: order, stem: "____, ____", any_order: true, answer: [[a, b], [c]], match: {case: true}}
      - {id: marks, stem: "____; ____", answer: ["x;y", "p|q"], points_per_blank: 0.5}
      - {id: all, stem: "____, ____", answer: [one, two], scoring: all_blanks}
  - title: Words
    type: short
    points: 4
    questions:
      - {id: why, stem: Why, answer: "Because.\nAnswer: more",
         rubric: [{points: 2, any: [cause]}, {points: 2, all: [effect, so]}]}
      - id: case
        type: case
        stem: "Material:\nsome"
        parts:
          - {id: first, type: single, points: 1, stem: P1, options: [a, b], answer: B}
          - {id: second, type: fill, points: 2, stem: P2 ____, answer: [{value: 1, tolerance: 0.5}]}
)";

constexpr const char* kKey = R"(tiku: 1
kind: key
id: only-a-key
sections:
  - {type: multiple, points: 2, options: A-D, scoring: {multiple: per_decision},
     answers: {11: AB, 12: C}}
  - {type: judge, points: 1, answers: {21: √, 22: ×}}
  - {type: given, points: 5, answers: {31: , 32: }}
)";

/// A bank, its sheets and their grading.
class Graded {
 public:
  Graded(const TemporaryFolder& folder, const std::string& name, const std::string& bank_text,
         const std::string& sheets_text, const std::string& marks_text) {
    folder.put(name + ".yaml", bank_text);
    folder.put(name + ".jsonl", sheets_text);
    bank_ = load_bank(folder.path(name + ".yaml"), sources_, sink_).value();
    CAPTURE(bank_text);
    REQUIRE_FALSE(sink_.has_errors());
    sheets_ = read_sheets({folder.path(name + ".jsonl")}, bank_, {}, sources_, sink_).value();
    if (!marks_text.empty()) {
      folder.put(name + ".csv", marks_text);
      marks_ = load_marks(folder.path(name + ".csv"), sources_, sink_).value();
    }
    BatchOptions options;
    options.adjustments = bank_.adjustments;
    grading_ = grade_batch({&sources_, &bank_, &sheets_, nullptr, &marks_}, options);
    analysis_ = analyse(grading_, {});
  }

  const Grading& grading() const { return grading_; }

  std::string record(const Candidate& candidate, Lang lang) const {
    Report report{grading_, sources_, analysis_.summary, analysis_.items};
    report.style.lang = lang;
    std::vector<std::size_t> items(grading_.items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      items[i] = i;
    }
    return record_text(report, candidate, items);
  }

  /// "candidate/item" -> "points of max", and the whole of each candidate.
  std::map<std::string, std::string> scores() const {
    std::map<std::string, std::string> rows;
    for (const Candidate& candidate : grading_.candidates) {
      const std::string who = candidate.who.id + "/";
      rows[who] = candidate.score.fraction() + " of " + candidate.max.fraction() + " " +
                  std::string(outcome_name(candidate.outcome)) + " " + candidate.who.name + " " +
                  candidate.who.group;
      for (std::size_t i = 0; i < grading_.items.size(); ++i) {
        const Cell cell = cell_of(grading_, candidate, i);
        const bool counts = grading_.items[i].item.question->scored && !grading_.items[i].dropped;
        if (counts && cell.state != State::not_presented) {
          rows[who + grading_.items[i].id()] =
              cell.state == State::pending ? "pending"
                                           : cell.points.fraction() + " of " + cell.max.fraction();
        }
      }
    }
    return rows;
  }

 private:
  SourceMap sources_;
  Sink sink_;
  Bank bank_;
  SheetSet sheets_;
  std::vector<Mark> marks_;
  Grading grading_;
  Analysis analysis_;
};

class RandomAnswers {
 public:
  explicit RandomAnswers(std::uint64_t seed) : random_(seed) {}

  std::string sheets(const Bank& bank, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
      out += "{\"candidate\": \"00" + std::to_string(i) + "\", \"name\": \"考生 " +
             std::to_string(i) + "\", " + (i % 2 == 0 ? "\"group\": \"一 组\", " : "") +
             "\"answers\": {";
      bool first = true;
      for (const Item& item : items_of(bank)) {
        if (random_.below(12) > 0) {
          out += (first ? "\"" : ", \"") + item.question->id + "\": " + answer(*item.question);
          first = false;
        }
      }
      out += "}}\n";
    }
    return out;
  }

 private:
  std::string answer(const Question& question) {
    if (random_.below(8) == 0) {
      return pick({"\"\"", "\"-\"", "\"AZ\"", "\"A或B\"", "\" a \"", "\"line\\nend\"", "\"[x]\"",
                   "\"\\\"q\\\"\"", "\"x;y;z\"", "[\"a;b\", \"c\"]", "[\"A\", \"\"]", "\"？\"",
                   "\"1\"", "{\"no\": \"shape\"}", "\"不会\"", "\"\\u202Ex\""});
    }
    if (question.type == QuestionType::judge) {
      return pick({"\"对\"", "\"错\"", "\"√\"", "\"x\"", "\"A\"", "\"B\""});
    }
    if (question.is_choice()) {
      return choice(question);
    }
    if (question.type == QuestionType::fill) {
      return blanks(question.fill);
    }
    return pick({"\"2\"", "\"1/2\"", "\"cause, so effect\"", "\"一\\n二\"", "\"4.5\""});
  }

  std::string choice(const Question& question) {
    std::vector<std::string> picked;
    for (const Option& option : question.options) {
      const bool right = std::find(question.right.begin(), question.right.end(), option.label) !=
                         question.right.end();
      if (random_.below(4) == 0 ? random_.below(2) == 0 : right) {
        picked.push_back(option.label);
      }
    }
    return random_.below(2) == 0 ? "\"" + join(picked, "、") + "\""
                                 : "[\"" + join(picked, "\", \"") + "\"]";
  }

  std::string blanks(const FillKey& fill) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < fill.slots(); ++i) {
      const Blank& blank =
          fill.blanks[random_.below(3) == 0 ? random_.below(fill.blanks.size()) : i];
      std::string word = blank[random_.below(blank.size())].to_string();
      word = word.substr(0, word.find("±"));
      words.push_back(random_.below(5) == 0 ? "x" : word);
    }
    return random_.below(2) == 0 ? "\"" + join(words, "；") + "\""
                                 : "[\"" + join(words, "\", \"") + "\"]";
  }

  std::string pick(std::initializer_list<const char*> words) {
    return words.begin()[random_.below(words.size())];
  }

  Random random_;
};

/// Marks for most of what waits for a person.
std::string marks_for(const Grading& grading, Random& random) {
  std::string rows;
  for (const Candidate& candidate : grading.candidates) {
    for (std::size_t i = 0; i < grading.items.size(); ++i) {
      const Cell cell = cell_of(grading, candidate, i);
      if (cell.state == State::pending && random.below(4) > 0) {
        rows += candidate.who.id + "," + grading.items[i].id() + ",1\n";
      }
    }
  }
  return rows.empty() ? rows : "id,item,points\n" + rows;
}

/// All records read as one run of `tiku import` reads them.
ImportedPaper imported(const std::vector<std::string>& records) {
  std::vector<ImportedFile> files;
  for (const std::string& record : records) {
    CAPTURE(record);
    Result<ImportedFile> file = import_file({"record.txt", record, nullptr}, nullptr);
    REQUIRE(file);
    CHECK(file->format->name == "record");
    CHECK(file->result.left_out.empty());
    files.push_back(std::move(*file));
  }
  complete_import(files);
  std::size_t papers = 0;
  for (const ImportedFile& file : files) {
    papers += file.result.papers.size();
  }
  CHECK(papers == 1);
  for (const ImportDoubt& doubt : files[0].result.papers.at(0).doubts) {
    const std::string what = doubt.what.in(Lang::en);
    CAPTURE(what);
    CAPTURE(doubt.line);
    CHECK(doubt.kind != DoubtKind::score_contradicts);
    CHECK(doubt.kind != DoubtKind::key_contradicts);
    CHECK(doubt.kind != DoubtKind::answer_unclear);
  }
  return files[0].result.papers[0];
}

void check_round_trip(const std::string& bank_text, std::uint64_t seed, Lang lang) {
  CAPTURE(seed);
  const TemporaryFolder folder;
  SourceMap sources;
  Sink sink;
  const Bank bank = read_bank(sources, sources.add("bank.yaml", bank_text), sink);
  const std::string sheets = RandomAnswers(seed).sheets(bank, 12);
  const Graded unmarked(folder, "unmarked", bank_text, sheets, "");
  Random random(seed);
  const Graded given(folder, "given", bank_text, sheets, marks_for(unmarked.grading(), random));
  std::vector<std::string> records;
  for (const Candidate& candidate : given.grading().candidates) {
    records.push_back(given.record(candidate, lang));
  }
  const ImportedPaper paper = imported(records);
  CHECK(paper.bank.id == bank.id);
  CHECK(paper.bank.title == bank.title);
  const std::string back = write_bank(paper.bank);
  const Graded again(folder, "again", back, sheets_text(paper), marks_text(paper));
  const std::map<std::string, std::string> scores = given.scores();
  const std::map<std::string, std::string> scores_again = again.scores();
  CHECK(scores.size() == scores_again.size());
  for (const auto& [cell, points] : scores) {
    CAPTURE(cell);
    const auto found = scores_again.find(cell);
    REQUIRE(found != scores_again.end());
    CHECK(found->second == points);
  }
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("records of the banks of the repository come back to the same scores") {
  const std::filesystem::path root(TIKU_SOURCE_DIR);
  std::vector<std::filesystem::path> banks{root / "examples/class/exam.yaml",
                                           root / "examples/class/key.yaml"};
  for (const auto& entry : std::filesystem::directory_iterator(root / "banks")) {
    banks.push_back(entry.path());
  }
  CHECK(banks.size() >= 5);
  for (const std::filesystem::path& bank : banks) {
    CAPTURE(bank.string());
    check_round_trip(text_of(bank), 1, Lang::en);
    check_round_trip(text_of(bank), 2, Lang::zh);
  }
}

TEST_CASE("records of choose, option_map, any of, shares, units and corrections come back") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    check_round_trip(kEverything, seed, seed % 2 == 0 ? Lang::zh : Lang::en);
  }
}

TEST_CASE("records of a key without questions come back") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    check_round_trip(kKey, seed, Lang::en);
  }
}

TEST_CASE("several records in one text, with the line ends of other systems, are one paper") {
  const TemporaryFolder folder;
  const std::string bank =
      "tiku: 1\nid: b\nquestions: [{id: a, type: single, points: 1, stem: S, options: [x, y], "
      "answer: A}]\n";
  const Graded given(folder, "given", bank,
                     "{\"candidate\": \"1\", \"answers\": {\"a\": \"A\"}}\n"
                     "{\"candidate\": \"2\", \"answers\": {\"a\": \"B\"}}\n",
                     "");
  std::string text;
  for (const Candidate& candidate : given.grading().candidates) {
    text += given.record(candidate, Lang::en) + "\n";
  }
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
    text.insert(at, "\r");
  }
  const ImportedPaper paper = imported({text});
  CHECK(paper.sheets.size() == 2);
  CHECK(sheets_text(paper) ==
        "{\"candidate\": \"1\", \"answers\": {\"a\": \"A\"}}\n"
        "{\"candidate\": \"2\", \"answers\": {\"a\": \"B\"}}\n");
}

TEST_CASE("a record that was changed says so: the score, the key of a block, a line of no record") {
  const TemporaryFolder folder;
  const std::string bank =
      "tiku: 1\nid: b\nquestions: [{id: a, type: fill, points: 1, stem: S ____, answer: [{value: "
      "6, "
      "unit: 元}]}]\n";
  const Graded given(folder, "given", bank, "{\"candidate\": \"1\", \"answers\": {\"a\": \"6\"}}\n",
                     "");
  std::string text = given.record(given.grading().candidates[0], Lang::en);
  const auto change = [&text](const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  };
  change("Score: 1\n", "Score: 0\nScribbled below\n");
  change("Answer: 6元\n", "Answer: 7元\n");
  Result<ImportedFile> file = import_file({"record.txt", text, nullptr}, nullptr);
  REQUIRE(file);
  REQUIRE(file->result.papers.size() == 1);
  std::string kinds;
  for (const ImportDoubt& doubt : file->result.papers[0].doubts) {
    kinds += std::string(doubt_name(doubt.kind)) + " ";
  }
  CHECK(kinds == "key-contradicts score-contradicts ");
  REQUIRE(file->result.left_out.size() == 1);
  CHECK(file->result.left_out[0].text == "Scribbled below");
}

TEST_CASE("a block of a record that cannot be read costs its answer and no other question") {
  const TemporaryFolder folder;
  const std::string bank =
      "tiku: 1\nid: b\nquestions:\n"
      "  - {id: a, type: fill, points: 1, stem: S ____, answer: [{value: 6, unit: 元}]}\n"
      "  - {id: c, type: judge, points: 1, stem: T, answer: true}\n";
  const Graded given(folder, "given", bank,
                     "{\"candidate\": \"1\", \"answers\": {\"a\": \"6\", \"c\": \"对\"}}\n", "");
  std::string text = given.record(given.grading().candidates[0], Lang::en);
  const std::size_t at = text.find("  answer:");
  REQUIRE(at != std::string::npos);
  text.replace(at, 9, "  answer: [");
  const Result<ImportedFile> file = import_file({"record.txt", text, nullptr}, nullptr);
  REQUIRE(file);
  REQUIRE(file->result.papers.size() == 1);
  const ImportedPaper& paper = file->result.papers[0];
  REQUIRE(paper.bank.questions.size() == 2);
  CHECK_FALSE(paper.bank.questions[0].keyed);
  CHECK(paper.bank.questions[1].keyed);
  REQUIRE(paper.doubts.size() == 1);
  CHECK(paper.doubts[0].kind == DoubtKind::answer_unclear);
  CHECK(paper.doubts[0].question == 0);
}

}  // namespace
}  // namespace tiku
