#include <vector>

#include <doctest/doctest.h>

#include "diag/renderers.h"
#include "diag/summary.h"

namespace tiku {
namespace {

constexpr RuleInfo kError{"TK201", "key-outside-options", Severity::error, {"summary", "概要"}};
constexpr RuleInfo kWarning{"TK999", "odd", Severity::warning, {"summary", "概要"}};
constexpr Message kOutside{"key {} is not one of {}", "答案 {} 不在 {} 之中"};
constexpr Message kOnly{"only A, B", "只能是 A、B"};
constexpr Message kHelp{"add the option", "请补上该选项"};
constexpr Message kFirst{"first here", "第一次在这里"};

Diagnostic finding_at(FileId file, std::size_t begin, std::size_t end) {
  Diagnostic finding{&kError,
                     {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                     text(kOutside, "E", "A-D")};
  return finding;
}

/// Without the last line, which names the rule and has a test of its own.
std::string full(const SourceMap& sources, const Diagnostic& finding, const Style& style = {}) {
  const std::string all = find_renderer("full")->render({std::vector{finding}, sources}, style);
  return all.substr(0, all.rfind('\n', all.size() - 2) + 1);
}

}  // namespace

TEST_CASE("a finding is shown with two lines before it, its label and its help") {
  SourceMap sources;
  const FileId file = sources.add(
      "banks/a.yaml", "tiku: 1\nquestions:\n  - id: a\n    type: single\n    answer: E\n");
  Diagnostic finding = finding_at(file, 58, 59);
  finding.label = text(kOnly);
  finding.help = text(kHelp);
  CHECK(full(sources, finding) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> banks/a.yaml:5:13\n"
        "  |\n"
        "3 |   - id: a\n"
        "4 |     type: single\n"
        "5 |     answer: E\n"
        "  |             ^ only A, B\n"
        "  = help: add the option\n");
  CHECK(full(sources, finding, {Lang::zh, false, 80}) ==
        "error[TK201]: 答案 E 不在 A-D 之中\n"
        " --> banks/a.yaml:5:13\n"
        "  |\n"
        "3 |   - id: a\n"
        "4 |     type: single\n"
        "5 |     answer: E\n"
        "  |             ^ 只能是 A、B\n"
        "  = help: 请补上该选项\n");
}

TEST_CASE("carets line up under Chinese and emoji, two columns a character") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "答案: 😀甲乙\r\n下一行\r\n");
  CHECK(full(sources, finding_at(file, 12, 18)) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:6\n"
        "  |\n"
        "1 | 答案: 😀甲乙\n"
        "  |         ^^^^\n");
}

TEST_CASE("tabs are expanded and control characters shown") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "\ta\tb\x1B[2Jc\n");
  CHECK(full(sources, finding_at(file, 8, 9)) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:9\n"
        "  |\n"
        "1 |     a   b\\x1B[2Jc\n"
        "  |                 ^\n");
}

TEST_CASE("a long line is cut around the place") {
  SourceMap sources;
  const std::string line = std::string(100, 'a') + "XY" + std::string(100, 'b');
  const FileId file = sources.add("a.yaml", line + "\n");
  // 34 columns remain for source, the mark begins 11 columns in, each cut takes one.
  CHECK(full(sources, finding_at(file, 100, 102), {Lang::en, false, 38}) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:101\n"
        "  |\n"
        "1 | …aaaaaaaaaaXYbbbbbbbbbbbbbbbbbbbb…\n"
        "  |            ^^\n");
}

TEST_CASE("a span over several lines is marked on its first") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "a: [1,\n  2]\n");
  CHECK(full(sources, finding_at(file, 3, 11)) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:4\n"
        "  |\n"
        "1 | a: [1,\n"
        "  |    ^^^\n");
}

TEST_CASE("the end of the file can be marked, and an empty file has no frame") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "a: 1\n");
  CHECK(full(sources, finding_at(file, 5, 5)) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:2:1\n"
        "  |\n"
        "1 | a: 1\n"
        "2 |\n"
        "  | ^\n");
  const FileId empty = sources.add("empty.yaml", "");
  CHECK(full(sources, finding_at(empty, 0, 0)) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> empty.yaml:1:1\n");
}

TEST_CASE("a workbook is named by file and row") {
  SourceMap sources;
  const FileId file = sources.add("class.xlsx", "");
  Diagnostic finding = finding_at(file, 0, 0);
  finding.row = 7;
  CHECK(full(sources, finding) == "error[TK201]: key E is not one of A-D\n --> class.xlsx row 7\n");
  CHECK(find_renderer("concise")->render({std::vector{finding}, sources}, {}) ==
        "class.xlsx row 7: error TK201 key E is not one of A-D\n");
}

TEST_CASE("a note has its own place") {
  SourceMap sources;
  const FileId file =
      sources.add("a.yaml", "id: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: 9\nid: 2\n");
  Diagnostic finding = finding_at(file, 46, 48);
  finding.notes.push_back({{file, 0, 2}, text(kFirst)});
  CHECK(full(sources, finding) ==
        "error[TK201]: key E is not one of A-D\n"
        "  --> a.yaml:10:1\n"
        "   |\n"
        " 8 | h: 8\n"
        " 9 | i: 9\n"
        "10 | id: 2\n"
        "   | ^^\n"
        "note: first here\n"
        "  --> a.yaml:1:1\n"
        "   |\n"
        " 1 | id: 1\n"
        "   | --\n");
}

TEST_CASE("each rule is named once, below its first finding") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "x\n");
  Diagnostic other{&kWarning, {file, 0, 1}, text(kFirst)};
  const std::vector<Diagnostic> findings{finding_at(file, 0, 1), other, finding_at(file, 0, 1)};
  CHECK(find_renderer("full")->render({findings, sources}, {}) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:1\n"
        "  |\n"
        "1 | x\n"
        "  | ^\n"
        "  = rule: key-outside-options\n"
        "\n"
        "warning[TK999]: first here\n"
        " --> a.yaml:1:1\n"
        "  |\n"
        "1 | x\n"
        "  | ^\n"
        "  = rule: odd\n"
        "\n"
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:1\n"
        "  |\n"
        "1 | x\n"
        "  | ^\n");
}

TEST_CASE("of many notes a few are shown and the others counted") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "");
  Diagnostic finding = finding_at(file, 0, 0);
  finding.notes.assign(5, {{}, text(kFirst)});
  CHECK(full(sources, finding) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:1\n"
        "note: first here\n"
        "note: first here\n"
        "note: first here\n"
        "note: first here\n"
        "note: and 1 more place\n");
  finding.notes.assign(1000, {{}, text(kFirst)});
  CHECK(full(sources, finding, {Lang::zh, false, 80}) ==
        "error[TK201]: 答案 E 不在 A-D 之中\n"
        " --> a.yaml:1:1\n"
        "note: 第一次在这里\n"
        "note: 第一次在这里\n"
        "note: 第一次在这里\n"
        "note: 第一次在这里\n"
        "note: 另有 996 处\n");
}

TEST_CASE("a correction is announced") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "");
  Diagnostic finding = finding_at(file, 0, 0);
  finding.fix = Fix{text(kHelp), {{{file, 0, 0}, "x"}}};
  CHECK(full(sources, finding) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:1\n"
        "  = fix: add the option; --fix does it\n");
  finding.fix->title = {};
  CHECK(full(sources, finding, {Lang::zh, false, 80}) ==
        "error[TK201]: 答案 E 不在 A-D 之中\n"
        " --> a.yaml:1:1\n"
        "  = fix: 加 --fix 可自动改\n");
}

TEST_CASE("carets line up under a tab, Chinese and a wide emoji in one line with CRLF") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "\t题👩甲E\r\n");
  // Columns of the screen: tab to 4, 题 to 6, the emoji to 8, 甲 to 10.
  CHECK(full(sources, finding_at(file, 11, 12)) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:5\n"
        "  |\n"
        "1 |     题👩甲E\n"
        "  |           ^\n");
}

TEST_CASE("a label that does not fit beside the caret goes below it") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "0123456789012345\n");
  Diagnostic finding = finding_at(file, 15, 16);
  finding.label = text(kOnly);
  CHECK(full(sources, finding, {Lang::en, false, 24}) ==
        "error[TK201]: key E is not one of A-D\n"
        " --> a.yaml:1:16\n"
        "  |\n"
        "1 | 0123456789012345\n"
        "  |                ^\n"
        "  | only A, B\n");
}

TEST_CASE("colour only when asked") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "x\n");
  CHECK(full(sources, finding_at(file, 0, 1)).find('\x1B') == std::string::npos);
  CHECK(full(sources, finding_at(file, 0, 1), {Lang::en, true, 80}) ==
        "\x1B[1;31merror[TK201]\x1B[0m\x1B[1m: key E is not one of A-D\x1B[0m\n"
        "\x1B[1;34m --> \x1B[0ma.yaml:1:1\n"
        "\x1B[1;34m  |\x1B[0m\n"
        "\x1B[1;34m1 |\x1B[0m x\n"
        "\x1B[1;34m  |\x1B[0m \x1B[1;31m^\x1B[0m\n");
}

TEST_CASE("the concise renderer prints a line a finding that an editor can follow") {
  SourceMap sources;
  const FileId file = sources.add("banks/a.yaml", "题: 甲\n  答: E\n");
  const std::vector findings{finding_at(file, 16, 17)};
  CHECK(find_renderer("concise")->render({findings, sources}, {}) ==
        "banks/a.yaml:2:6: error TK201 key E is not one of A-D\n");
  CHECK(find_renderer("concise")->render({findings, sources}, {Lang::zh, false, 80}) ==
        "banks/a.yaml:2:6: error TK201 答案 E 不在 A-D 之中\n");
}

TEST_CASE("text from files cannot control the terminal, in messages and paths neither") {
  SourceMap sources;
  const FileId file = sources.add("a\x1B[2J.yaml", "");
  Diagnostic finding = finding_at(file, 0, 0);
  finding.message = text(kOutside, "\x1B]0;x\x07", "A");
  CHECK(full(sources, finding) ==
        "error[TK201]: key \\x1B]0;x\\x07 is not one of A\n --> a\\x1B[2J.yaml:1:1\n");
}

TEST_CASE("renderers are found by name") {
  CHECK(find_renderer("full") == &renderers()[0]);
  CHECK(find_renderer("nothing") == nullptr);
}

TEST_CASE("the summary counts findings and files, in the singular where there is one") {
  SourceMap sources;
  const FileId a = sources.add("a", "");
  const FileId b = sources.add("b", "");
  Diagnostic warning{&kWarning, {b, 0, 0}, text(kFirst)};
  const std::vector<Diagnostic> some{finding_at(a, 0, 0), finding_at(a, 0, 0), finding_at(b, 0, 0),
                                     warning};
  CHECK(summarise(some).in(Lang::en) == "Found 3 errors, 1 warning in 2 files.");
  CHECK(summarise(some).in(Lang::zh) == "2 个文件中共有 3 个错误、1 个警告。");
  const std::vector<Diagnostic> one{warning};
  CHECK(summarise(one).in(Lang::en) == "Found 1 warning in 1 file.");
  CHECK(summarise({}).in(Lang::en) == "Found nothing to report.");
  CHECK(summarise({}).in(Lang::zh) == "没有发现问题。");
}

}  // namespace tiku
