#include "lint/suppressions.h"

#include <string>

#include <doctest/doctest.h>

#include "lint/registry.h"
#include "support/rule_example.h"

namespace tiku {
namespace {

/// The suppressions of a text as "[TK201 -] reason alone", a line each; "-" is an unknown word.
std::string found_in(std::string text) {
  SourceMap sources;
  const FileId file = sources.add("bank.yaml", std::move(text));
  const YamlComments comments = suppression_comments(sources, file);
  std::string out;
  for (const Suppression& found :
       find_suppressions(sources.at(file).text(), comments, all_rules())) {
    out += "[";
    for (const Suppression::Word& word : found.words) {
      out += &word == found.words.data() ? "" : " ";
      out += word.rule == nullptr ? "-" : word.rule->code;
    }
    out += found.has_reason ? "] reason" : "]";
    out += found.misspelt ? " misspelt" : "";
    out += found.alone ? " alone\n" : "\n";
  }
  return out;
}

/// A bank with one wrong answer, whose lines are given.
std::string bank_with(const std::string& lines) {
  return "tiku: 1\nid: b\nquestions:\n" + lines;
}

constexpr std::string_view kQuestion =
    "  - id: floors\n    type: single\n    stem: On which floor is the help desk?\n"
    "    options: {A: ground floor, B: first floor}\n";

std::string checked(const std::string& answer) {
  return described_findings(bank_with(std::string(kQuestion) + answer));
}

}  // namespace

TEST_CASE("a suppression names rules by code or name and gives a reason") {
  CHECK(found_in("a: 1 # tiku: ignore TK201 because\n") == "[TK201] reason\n");
  CHECK(found_in("#tiku:ignore tk201 because\na: 1\n") == "[TK201] reason alone\n");
  CHECK(found_in("a: 1 # tiku: ignore TK201, key-outside-options why\n") ==
        "[TK201 TK201] reason\n");
  CHECK(found_in("a: 1 # tiku: ignore TK201，TK029、TK037：理由\n") ==
        "[TK201 TK029 TK037] reason\n");
  CHECK(found_in("a: 1 # tiku: ignore=TK201\n") == "[TK201]\n");
  CHECK(found_in("a: 1 # tiku: IGNORE: TK201 - \n") == "[TK201]\n");
  CHECK(found_in("a: 1 # checked by hand # tiku: ignore TK201 why\n") == "[TK201] reason\n");
  CHECK(found_in("  # tiku: ignore TK201 why\r\na: 1\r\n") == "[TK201] reason alone\n");
}

TEST_CASE("a comma may begin the reason") {
  CHECK(found_in("a: 1 # tiku: ignore TK201, because it is so\n") == "[TK201] reason\n");
  CHECK(found_in("a: 1 # tiku: ignore TK201，答案正确\n") == "[TK201] reason\n");
  CHECK(found_in("a: 1 # tiku: ignore TK201, TK999 because\n") == "[TK201 -] reason\n");
}

TEST_CASE("what is no suppression") {
  CHECK(found_in("tiku: 1\n").empty());
  CHECK(found_in("# tiku: 1\n").empty());
  CHECK(found_in("# tiku: the program\n").empty());
  CHECK(found_in("# about tiku: ignore TK201\n").empty());
  CHECK(found_in("a: \"# tiku: ignore TK201\"\n").empty());
  CHECK(found_in("a: |\n  # tiku: ignore TK201\n").empty());
  CHECK(found_in("a: 1 # tiku: ignore\n") == "[]\n");
  CHECK(found_in("a: 1 # tiku: ignroe TK201\n") == "[] misspelt\n");
  CHECK(found_in("a: 1 # tiku: ignore this\n") == "[-]\n");
}

TEST_CASE("the line of the finding and a comment alone above it") {
  const std::string wrong = "bank.yaml:8:13 key-outside-options: key C is not one of A, B\n";
  CHECK(checked("    answer: C\n") == wrong);
  CHECK(checked("    answer: C # tiku: ignore TK201 why\n").empty());
  CHECK(checked("    # tiku: ignore TK201 why\n    answer: C\n").empty());
  CHECK(checked("    # tiku: ignore TK201 why\n    # and why not\n    answer: C\n").empty());
}

TEST_CASE("anywhere else a comment suppresses nothing and is reported") {
  const std::string other = "key-outside-options: key C is not one of A, B\n";
  const std::string unused = "unused-suppression: suppressed here but not found: TK201\n";
  CHECK(checked("    # tiku: ignore TK201 why\n\n    answer: C\n") ==
        "bank.yaml:8:5 " + unused + "bank.yaml:10:13 " + other);
  CHECK(checked("    answer: C\n    # tiku: ignore TK201 why\n") ==
        "bank.yaml:8:13 " + other + "bank.yaml:9:5 " + unused);
  CHECK(checked("    points: 1 # tiku: ignore TK201 why\n    answer: C\n") ==
        "bank.yaml:8:15 " + unused + "bank.yaml:9:13 " + other);
  CHECK(checked("    answer: C # tiku: ignore TK029 why\n") ==
        "bank.yaml:8:13 " + other +
            "bank.yaml:8:15 unused-suppression: suppressed here but not found: TK029\n");
}

TEST_CASE("a finding inside a text of several lines is suppressed where the text begins") {
  const auto left = [](std::string text) {
    SourceMap sources;
    const FileId file = sources.add("bank.yaml", std::move(text));
    const auto at = static_cast<std::uint32_t>(sources.at(file).text().find("here"));
    std::vector<Diagnostic> findings(1);
    findings[0].rule = find_rule("TK201")->info;
    findings[0].where = {file, at, at + 4};
    Sink sink;
    suppress(
        {sources, std::span(&file, 1), all_rules(), [](FileId, const RuleInfo&) { return true; }},
        findings, sink);
    return findings.size() * 10 + sink.diagnostics().size();
  };
  CHECK(left("a: | # tiku: ignore TK201 why\n  one\n  here\n") == 0);
  CHECK(left("# tiku: ignore TK201 why\na: \"one\n  here\"\n") == 0);
  CHECK(left("a: | # tiku: ignore TK201 why\n  one\nb: here\n") == 11);
  CHECK(left("a: |\n  # tiku: ignore TK201 why\n  here\n") == 10);
}

TEST_CASE("of several codes only those without a finding are reported, each at its place") {
  CHECK(checked("    answer: C # tiku: ignore TK201, TK999 why\n") ==
        "bank.yaml:8:37 unknown-suppression: \"TK999\" is no rule; write a code (TK201), the "
        "beginning of codes (TK2), a name, all or none\n");
  CHECK(checked("    answer: C # tiku: ignore TK037, TK201 why\n") ==
        "bank.yaml:8:30 unused-suppression: suppressed here but not found: TK037\n");
  CHECK(checked("    answer: C # tiku: ignore TK2 why\n") ==
        "bank.yaml:8:13 key-outside-options: key C is not one of A, B\n"
        "bank.yaml:8:30 unknown-suppression: \"TK2\" stands for several rules; name each one\n");
}

TEST_CASE("what could not be read stays reported, and nothing is said about other comments then") {
  CHECK(described_findings(bank_with("  - {id: a\n  # tiku: ignore TK201 why\n"))
            .find("unused-suppression") == std::string::npos);
}

}  // namespace tiku
