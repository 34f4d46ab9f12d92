// The grader that holds every sheet is the reference; whatever passes by as rows must end in the
// same files, byte for byte.
#include <doctest/doctest.h>

#include "bank/load.h"
#include "base/random.h"
#include "grade/batch.h"
#include "grade/known_labels.h"
#include "grade/stream/ranking_ends.h"
#include "grade/stream/stream_grading.h"
#include "report/files/tables.h"
#include "report/row_files.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"
#include "stats/tabulate_rows.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr std::string_view kKey = R"(tiku: 1
kind: key
title: 客服上岗
exam: {pass: 60%}
sections:
  - type: single
    points: 2
    answers: {s1: A, s2: B, s3: C}
  - type: multiple
    points: 3
    scoring: subset_half
    answers: {m1: AB, m2: ACD}
  - title: 判断
    type: judge
    points: 1
    answers: {j1: 对, j2: 错}
  - type: fill
    points: 1
    answers: {f1: 退款, f2: [[7天, 七天], [3]]}
)";

/// The same with points taken off, so that totals fall below zero.
constexpr std::string_view kStrictKey = R"(tiku: 1
kind: key
exam: {pass: 3}
sections:
  - type: multiple
    points: 2
    scoring: penalty(1/3)
    options: {A: 一, B: 二, C: 三, D: 四}
    answers: {m1: AB, m2: ACD, m3: BD}
  - type: single
    points: 1
    scoring: penalty(1/3)
    options: {A: 一, B: 二, C: 三, D: 四}
    answers: {s1: A, s2: B}
)";

/// Files of a grading as a result folder has them, summary without the files of the run.
struct GradedFiles {
  std::string results, rejects, ledger, items, options, summary;
  std::string error;
};

struct ExamFiles {
  TemporaryFolder folder;
  std::string key = folder.put("key.yaml", std::string(kKey));
  std::string sheets;
  BatchOptions batch;
  SheetOptions columns;

  GradedFiles held() const;
  /// Nothing where the rows do not pass by.
  std::optional<GradedFiles> streamed(unsigned threads, std::size_t piece_bytes) const;
};

GradedFiles files_of(const Report& report) {
  GradedFiles files;
  files.ledger = ledger_csv.render(report);
  files.items = items_csv.render(report);
  files.options = options_csv.render(report);
  files.summary = summary_json.render(report);
  return files;
}

GradedFiles ExamFiles::held() const {
  SourceMap sources;
  Sink sink;
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  REQUIRE_FALSE(sink.has_errors());
  const Result<SheetSet> set = read_sheets({sheets}, *bank, columns, sources, sink);
  if (!set) {
    GradedFiles none;
    none.error = set.error().what.in(Lang::en);
    return none;
  }
  learn_labels(*bank, *set);
  const Grading grading = grade_batch({&sources, &*bank, &*set, nullptr, nullptr}, batch);
  const Analysis analysis = analyse(grading, "");
  Report report{grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  GradedFiles files = files_of(report);
  files.results = results_csv.render(report);
  files.rejects = rejects_csv.render(report);
  return files;
}

std::optional<GradedFiles> ExamFiles::streamed(unsigned threads, std::size_t piece_bytes) const {
  SourceMap sources;
  Sink sink;
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  Result<std::optional<StreamedGrading>> streamed =
      grade_stream({sheets, columns, batch, *bank, sources, sink, "", threads, piece_bytes});
  if (!streamed) {
    GradedFiles none;
    none.error = streamed.error().what.in(Lang::en);
    return none;
  }
  if (!*streamed) {
    return std::nullopt;
  }
  const StreamedGrading& graded = **streamed;
  const Analysis analysis = analyse(facts_of(graded.grading), tabulate_rows(graded));
  Report report{graded.grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  GradedFiles files = files_of(report);
  const RowFiles paths{folder.path("results.csv"), folder.path("rejects.csv")};
  REQUIRE(write_row_files(report, graded, paths, threads));
  files.results = folder.get("results.csv");
  files.rejects = folder.get("rejects.csv");
  return files;
}

void check_same(const GradedFiles& streamed, const GradedFiles& held) {
  CHECK(streamed.error == held.error);
  CHECK(streamed.results == held.results);
  CHECK(streamed.rejects == held.rejects);
  CHECK(streamed.ledger == held.ledger);
  CHECK(streamed.items == held.items);
  CHECK(streamed.options == held.options);
  CHECK(streamed.summary == held.summary);
}

/// Rows as people and programs make them; most are plain.
class RandomRows {
 public:
  explicit RandomRows(Random& random) : random_(random) {}

  std::string make(const std::vector<std::string>& items) {
    line_end_ = random_.below(2) == 0 ? "\n" : "\r\n";
    std::string text = random_.below(3) == 0 ? "\xEF\xBB\xBF" : "";
    std::vector<std::string> header{"工号", "姓名", "部门"};
    header.insert(header.end(), items.begin(), items.end());
    text += row(header);
    const std::size_t rows = 3 + random_.below(60);
    for (std::size_t i = 0; i < rows; ++i) {
      text += random_.below(8) == 0 ? odd_row(header) : row(person(header.size()));
    }
    if (random_.below(4) == 0) {
      text.resize(text.size() - line_end_.size());
    }
    return text;
  }

 private:
  std::string pick(std::initializer_list<std::string_view> words) {
    return std::string(words.begin()[random_.below(words.size())]);
  }

  std::string quoted(const std::string& cell) {
    const bool must = cell.find_first_of(",\"\n\r") != std::string::npos;
    if (!must && random_.below(20) != 0) {
      return cell;
    }
    std::string out = "\"";
    for (const char c : cell) {
      out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
  }

  std::string row(const std::vector<std::string>& cells) {
    std::string out;
    for (const std::string& cell : cells) {
      out += (out.empty() && &cell == &cells.front() ? "" : ",") + quoted(cell);
    }
    return out + line_end_;
  }

  std::string answer() {
    return random_.below(12) == 0 ? pick({"a",
                                          "b",
                                          "ＡＢ",
                                          " A",
                                          "A ",
                                          "BA",
                                          "AB",
                                          "A,B",
                                          "E",
                                          "?",
                                          "√",
                                          "×",
                                          "T",
                                          "正确",
                                          "选A",
                                          "7天；3",
                                          "七天 3",
                                          "退 款",
                                          "好",
                                          "\n",
                                          "A\nB",
                                          "未答",
                                          "很长的答案很长的答案",
                                          "A或B",
                                          "无"})
                                  : pick({"A", "B", "C", "D", "AB", "ACD", "AC", "对", "错", "退款",
                                          "7天;3", "", "A", "B", "C"});
  }

  std::vector<std::string> person(std::size_t cells) {
    std::vector<std::string> row{std::to_string(1000 + random_.below(80)),
                                 pick({"王芳", "李雷", "O'Neil", "张 三", "=1+1", "Ann B.", "",
                                       "赵,钱", "\"孙\"", "欧阳·娜"}),
                                 pick({"一组", "二组", "", " 三组"})};
    if (random_.below(30) == 0) {
      row[0] = pick(
          {"00123", "123", "AB-7", "=\"1005\"", "1.2E+10", "", "'1006", "12345678901234567000"});
    }
    while (row.size() < cells) {
      row.push_back(answer());
    }
    return row;
  }

  std::string odd_row(const std::vector<std::string>& header) {
    std::vector<std::string> cells = person(header.size());
    switch (random_.below(7)) {
      case 0:
        return line_end_;
      case 1:
        return row(header);
      case 2:
        cells.resize(1 + random_.below(cells.size()));
        return row(cells);
      case 3:
        cells.emplace_back("A");
        return row(cells);
      case 4:
        cells[0] = pick({"平均分", "合计", "标准答案", "制表：王芳"});
        return row(cells);
      case 5:
        std::fill(cells.begin() + 3, cells.end(), "");
        cells[3] = pick({"缺考", ""});
        return row(cells);
      default:
        cells[3] = pick({"###", "2020-01-02", "'A"});
        return row(cells);
    }
  }

  Random& random_;
  std::string line_end_;
};

}  // namespace

TEST_CASE("rows that pass by end in the same files as sheets that are held") {
  Random random(7);
  std::size_t passed = 0;
  constexpr std::size_t kRounds = 300;
  for (std::size_t round = 0; round < kRounds; ++round) {
    ExamFiles exam;
    const bool strict_key = round % 3 == 2;
    std::vector<std::string> items{"s1", "s2", "s3", "m1", "m2", "j1", "j2", "f1", "f2"};
    if (strict_key) {
      exam.folder.put("key.yaml", std::string(kStrictKey));
      items = {"m1", "m2", "m3", "s1", "s2"};
    }
    if (random.below(3) == 0) {
      std::swap(items.front(), items.back());
      items.erase(items.begin() + 1);
    }
    exam.batch.on_duplicate = static_cast<OnDuplicate>(random.below(4));
    exam.batch.tolerance = random.below(4) == 0 ? Tolerance::strict : Tolerance::tolerant;
    const std::string text = RandomRows(random).make(items);
    exam.sheets = exam.folder.put("class.csv", text);
    const auto threads = static_cast<unsigned>(1 + random.below(3));
    const std::optional<GradedFiles> streamed = exam.streamed(threads, 1 + random.below(400));
    INFO("round " << round << "\n" << text);
    if (streamed) {
      ++passed;
      check_same(*streamed, exam.held());
    }
  }
  MESSAGE(passed << " of " << kRounds << " files passed by");
  CHECK(passed > kRounds / 2);
}

TEST_CASE("where nobody is graded the maximum stays open, as with sheets that are held") {
  ExamFiles exam;
  exam.sheets = exam.folder.put("class.csv", "工号,s1,s2\n1001,缺考,\n,A,B\n");
  const std::optional<GradedFiles> streamed = exam.streamed(1, 4096);
  REQUIRE(streamed);
  check_same(*streamed, exam.held());
}

}  // namespace tiku
