#include "lint/fixes.h"

#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>

#include "base/random.h"
#include "base/text.h"
#include "lint/registry.h"
#include "support/rounds.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

const RuleInfo kRule{"TK601", "word", Severity::advice, {"word", "词"}};

/// Replaces "aa" by "b": over "aaa" it finds two places that overlap, the second in a second round.
void check_pairs(const LocatedText& text, Check& check) {
  for (std::size_t at = text.text.find("aa"); at != std::string_view::npos;
       at = text.text.find("aa", at + 1)) {
    Diagnostic finding;
    finding.where = check.place(text, at, at + 2);
    finding.message = Text{&kRule.summary, {}};
    finding.fix = Fix{finding.message, {{finding.where, "b"}}};
    check.report(std::move(finding));
  }
}

/// Replaces "cc" by something YAML cannot read.
void check_bad_idea(const LocatedText& text, Check& check) {
  const std::size_t at = text.text.find("cc");
  if (at != std::string_view::npos) {
    Diagnostic finding;
    finding.where = check.place(text, at, at + 2);
    finding.message = Text{&kRule.summary, {}};
    finding.fix = Fix{finding.message, {{finding.where, "{["}}};
    check.report(std::move(finding));
  }
}

const Rule kPairs{
    .info = &kRule, .explanation = {"w", "词"}, .bad = {}, .good = {}, .check_text = check_pairs};
const Rule kBadIdea{.info = &kRule,
                    .explanation = {"w", "词"},
                    .bad = {},
                    .good = {},
                    .check_text = check_bad_idea};

FixRun fix(const std::string& path, const Rule& rule) {
  static const Rule* rules[1];
  rules[0] = &rule;
  return run_fixes({.tree = {.paths = {path}}, .rules = rules});
}

std::string bank(const std::string& stem) {
  return "tiku: 1\nid: b\nquestions:\n  - {id: q, type: judge, stem: " + stem +
         ", answer: yes}  # kept\n";
}

Diagnostic finding_with(std::vector<Edit> edits) {
  Diagnostic finding;
  finding.rule = &kRule;
  finding.fix = Fix{{}, std::move(edits)};
  return finding;
}

}  // namespace

TEST_CASE("of corrections that overlap the first is made, the next in another round") {
  const TemporaryFolder folder;
  const FixRun fixed = fix(folder.put("a.yaml", bank("xaaaay")), kPairs);
  REQUIRE(fixed.files.size() == 1);
  CHECK(fixed.files[0].text.text() == bank("xbby"));
  CHECK(fixed.files[0].text.first() == bank("xaaaay"));
  CHECK(fixed.files[0].fixes == 2);
  CHECK(folder.get("a.yaml") == bank("xaaaay"));
  REQUIRE(write_fixed(fixed.files[0]));
  CHECK(folder.get("a.yaml") == bank("xbby"));
}

TEST_CASE("corrections are made until there are none, and a corrected file has none left") {
  const TemporaryFolder folder;
  const FixRun fixed = fix(folder.put("a.yaml", bank("aaaaaaaaa aab")), kPairs);
  REQUIRE(fixed.files.size() == 1);
  CHECK(fixed.files[0].text.text() == bank("bbbba bb"));
  CHECK(fixed.run.findings.empty());
}

TEST_CASE("a correction that makes a file unreadable is taken back") {
  const TemporaryFolder folder;
  const FixRun fixed = fix(folder.put("a.yaml", bank("cc")), kBadIdea);
  CHECK(fixed.files.empty());
  CHECK(fixed.run.findings.size() == 1);
  CHECK(fixed.run.questions == 1);
}

TEST_CASE("byte-order mark, carriage returns, permissions and links stay") {
  const TemporaryFolder folder;
  std::string text = "\xEF\xBB\xBF" + bank("aa");
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
    text.insert(at, "\r");
  }
  const std::string real = folder.put("real/a.yaml", text);
  std::filesystem::permissions(real, std::filesystem::perms::owner_all);
  std::filesystem::create_symlink(real, folder.path("link.yaml"));
  const FixRun fixed = fix(folder.path("link.yaml"), kPairs);
  REQUIRE(fixed.files.size() == 1);
  REQUIRE(write_fixed(fixed.files[0]));
  text.replace(text.find("aa"), 2, "b");
  CHECK(folder.get("real/a.yaml") == text);
  CHECK(std::filesystem::is_symlink(folder.path("link.yaml")));
  CHECK(std::filesystem::status(real).permissions() == std::filesystem::perms::owner_all);
  CHECK(folder.names("real") == "a.yaml ");
}

TEST_CASE("files in another encoding and files that changed meanwhile are left alone") {
  const TemporaryFolder folder;
  const std::string gbk =
      "tiku: 1\nid: b\nquestions:\n  - {id: q, type: judge, stem: "
      "\xCD\xCB\xBF\xEE\xC1\xF7\xB3\xCC aa, answer: yes}\n";
  const FixRun other = fix(folder.put("gbk.yaml", gbk), kPairs);
  CHECK(other.files.empty());
  CHECK(other.not_utf8 == std::vector<std::string>{folder.path("gbk.yaml")});
  const FixRun fixed = fix(folder.put("a.yaml", bank("aa")), kPairs);
  folder.put("a.yaml", bank("aa") + "# more\n");
  REQUIRE(fixed.files.size() == 1);
  const Result<void> written = write_fixed(fixed.files[0]);
  REQUIRE_FALSE(written);
  CHECK(written.error().what.in(Lang::en) ==
        "'" + folder.path("a.yaml") +
            "' has changed since it was read, so it was not corrected; run the check again");
  CHECK(folder.get("a.yaml") == bank("aa") + "# more\n");
}

TEST_CASE("edits that are none of one text are not made") {
  SourceMap sources;
  const FileId a = sources.add("a", "0123456789");
  const FileId b = sources.add("b", "0123456789");
  CHECK(choose_fixes(sources, {finding_with({{{a, 3, 2}, "x"}})}).empty());
  CHECK(choose_fixes(sources, {finding_with({{{a, 9, 11}, "x"}})}).empty());
  CHECK(choose_fixes(sources, {finding_with({{{a, 0, 1}, "x"}, {{b, 2, 3}, "x"}})}).empty());
  CHECK(choose_fixes(sources, {finding_with({{{a, 0, 4}, "x"}, {{a, 2, 5}, "x"}})}).empty());
  CHECK(choose_fixes(sources, {finding_with({})}).empty());
  const auto both =
      choose_fixes(sources, {finding_with({{{a, 5, 6}, "x"}, {{a, 0, 1}, "y"}}),
                             finding_with({{{b, 0, 0}, "z"}}), finding_with({{{b, 0, 0}, "z"}})});
  CHECK(both.at(a).edits[0].text == "y");
  CHECK(both.at(b).fixes == 1);
}

TEST_CASE("chosen edits never overlap, and outside of them a text is the same" *
          doctest::test_suite("random")) {
  Random random(test_seed(7));
  for (std::size_t round = 0; round < test_rounds(300); ++round) {
    SourceMap sources;
    const FileId file = sources.add("a", std::string(40, '.'));
    std::vector<Diagnostic> findings;
    for (int i = 0; i < 12; ++i) {
      const auto begin = static_cast<std::uint32_t>(random.below(41));
      const auto end = static_cast<std::uint32_t>(begin + random.below(41 - begin));
      findings.push_back(finding_with({{{file, begin, end}, "x"}}));
    }
    const std::vector<Edit> edits = choose_fixes(sources, findings).at(file).edits;
    REQUIRE_FALSE(edits.empty());
    CHECK(edits.size() <= findings.size());
    EditedText edited(std::string(sources.at(file).text()));
    edited.apply(edits);
    std::size_t cut = 0;
    for (const Edit& edit : edits) {
      cut += edit.where.end - edit.where.begin;
    }
    const std::string& after = edited.text();
    CHECK(static_cast<std::size_t>(std::count(after.begin(), after.end(), '.')) == 40 - cut);
    CHECK(static_cast<std::size_t>(std::count(after.begin(), after.end(), 'x')) == edits.size());
  }
}

}  // namespace tiku
