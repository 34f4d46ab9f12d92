#include <algorithm>

#include <doctest/doctest.h>

#include "bank/bank_writer.h"
#include "base/text.h"
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/losses.h"
#include "interop/paper_form.h"
#include "interop/print/html.h"
#include "interop/print/words.h"
#include "interop/registry.h"
#include "interop/without_answers.h"
#include "unit/bank/bank_text.h"

namespace tiku {
namespace {

/// The word stands wherever only those who know the key may look.
constexpr const char* kSecrets = R"(tiku: 1
id: b
title: T
adjust: {one: {accept_also: [SECRET]}}
questions:
  - id: one
    type: fill
    stem: Name ____.
    answer: [[SECRET, {text: SECRET2, share: 1/2}]]
    points: 2
    explanation: SECRET
    note: SECRET
    source: SECRET
    review: [SECRET]
  - id: two
    type: short
    stem: Write.
    answer: SECRET
    points: 2
    length: {min: 5}
    rubric: [{points: 1, any: [SECRET], all: [SECRET], not: [SECRET]}]
  - id: three
    type: multiple
    stem: Which
    options: {A: x, B: y, C: z}
    answer: AB
    points: 2
    scoring: {option_map: {A: 1, B: 1, C: -7531}, min: 0, max: 2}
  - id: case
    type: case
    stem: Material.
    explanation: SECRET
    parts:
      - {id: p, type: judge, stem: Yes, answer: true, points: 1, explanation: SECRET}
)";

std::string kinds_of(const std::vector<ExportLoss>& losses) {
  std::string out;
  for (const ExportLoss& loss : losses) {
    out += loss.question + ": " + loss.what.in(Lang::en) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("no format shows a word of the key when answers are left out") {
  const BankText text(kSecrets);
  REQUIRE_FALSE(text.sink().has_errors());
  const Bank seen = without_answers(text.bank());
  for (const ExportFormat& format : kExportFormats) {
    CAPTURE(format.name);
    const Result<ExportResult> result = format.write(seen, {false, "", Lang::en});
    REQUIRE(result);
    std::string all = result->bytes + kinds_of(result->losses);
    for (const ExportSheet& sheet : result->sheets) {
      for (const std::vector<std::string>& row : sheet.rows) {
        all += join(row, "\n");
      }
    }
    CHECK(all.find("SECRET") == std::string::npos);
    CHECK(all.find("7531") == std::string::npos);
  }
}

TEST_CASE("a bank without its answers keeps what a candidate may know") {
  const BankText text(kSecrets);
  const std::string yaml = write_bank(without_answers(text.bank()));
  CHECK(yaml.find("min: 5") != std::string::npos);
  CHECK(yaml.find("points: 2") != std::string::npos);
  CHECK(yaml.find("stem: Material.") != std::string::npos);
  CHECK(yaml.find("answer") == std::string::npos);
}

TEST_CASE("every format has one name, and its texts in both languages") {
  for (const ExportFormat& format : kExportFormats) {
    CAPTURE(format.name);
    CHECK(find_export_format(format.name) == &format);
    CHECK_FALSE(format.summary.zh.empty());
    CHECK_FALSE(format.extension.empty());
  }
  CHECK(find_export_format("pdf") == nullptr);
}

TEST_CASE("text of a bank is never markup, and moves no cursor") {
  CHECK(html_text("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
  CHECK(html_text("a\r\nb\tc") == "a\nb c");
  CHECK(html_text("\x1b[2J\u202Ex") == "\\x1B[2J\\u202Ex");
  CHECK(html_with_blanks("a __ b _ c ____") ==
        "a <span class=\"blank\"></span> b _ c <span class=\"blank\"></span>");
}

TEST_CASE("what a format has no place for is said of each question, and nothing else") {
  const BankText text(R"(tiku: 1
title: T
questions:
  - {id: a, type: single, stem: S, options: {A: x, B: y}, answer: A, points: 1, tags: [t]}
  - id: b
    type: multiple
    stem: S
    options: {A: x, B: y}
    answer: AB
    points: 1
    scoring: subset_ratio
  - {type: judge, stem: S, answer: true}
)");
  CHECK(kinds_of(losses_of(text.bank(), kTitle | kIds)) ==
        "a: points\na: tags\nb: points\nb: scoring subset_ratio\n");
  CHECK(kinds_of(losses_of(text.bank(), kTitle | kPoints | kTags | kRatio)) == "a: id\nb: id\n");
  const BankText exact(R"(tiku: 1
questions:
  - {type: multiple, stem: S, options: {A: x, B: y}, answer: AB, points: 1}
)");
  CHECK(losses_of(exact.bank(), kPoints).empty());
  CHECK(kinds_of(losses_of(exact.bank(), kPoints | kRatio)) == "1: scoring exact\n");
}

TEST_CASE("a number key says where the middle is and how far an answer may be off") {
  Variant share;
  share.kind = Variant::Kind::value;
  share.value = Rational(-20);
  share.tolerance = {Rational(1, 20), true};
  CHECK(number_key(share)->tolerance == Rational(1));
  Variant range;
  range.kind = Variant::Kind::range;
  range.min = Rational(1);
  CHECK_FALSE(number_key(range).has_value());
  range.max = Rational(4);
  CHECK(number_key(range)->value == Rational(5, 2));
  CHECK(number_key(range)->tolerance == Rational(3, 2));
}

TEST_CASE("a section's numeral is written where its title has none") {
  CHECK(section_numeral(1, Lang::zh) == "一");
  CHECK(section_numeral(10, Lang::zh) == "十");
  CHECK(section_numeral(23, Lang::zh) == "二十三");
  CHECK(section_numeral(9, Lang::en) == "IX");
  CHECK(has_numeral("十二、判断题"));
  CHECK(has_numeral("第一部分"));
  CHECK(has_numeral("II. Cases"));
  CHECK(has_numeral("3 Cases"));
  CHECK_FALSE(has_numeral("一线服务"));
  CHECK_FALSE(has_numeral("单选题"));
  CHECK_FALSE(has_numeral("Idioms"));
  CHECK_FALSE(has_numeral(""));
}

TEST_CASE(
    "accepted texts that a list would take apart are said, and so is a blank that is missing") {
  const BankText bank(R"(tiku: 1
id: b
questions:
  - {id: slash, type: fill, stem: Name ____., answer: [[in/out]], points: 1}
  - {id: wide, type: fill, stem: Name ____., answer: [[甲；乙]], points: 1}
  - {id: plain, type: fill, stem: Name ____., answer: [[TCP, UDP]], points: 1}
  - {id: bare, type: fill, stem: Name it., answer: [[plum]], points: 1}
)");
  const auto said = [&bank](std::string_view format) {
    std::string out;
    const Result<ExportResult> result =
        find_export_format(format)->write(bank.bank(), {true, "", Lang::en});
    REQUIRE(result);
    for (const ExportLoss& loss : result->losses) {
      const std::string what = loss.what.in(Lang::en);
      const bool asked = what.find("part answers") != std::string::npos ||
                         what.find("fill-in") != std::string::npos;
      out += asked ? loss.question + " " : "";
    }
    return out;
  };
  CHECK(said("csv") == "slash wide ");
  CHECK(said("markdown") == "bare ");
}

namespace {

/// Something a bank can say: a bank without it, one with it, and what the one with it has when it
/// is written as YAML, in one of several ways that say the same.
struct Feature {
  std::string name;
  std::string without;
  std::string with;
  std::vector<std::string> shows;
  /// A format without a place for it says so of the bank as a whole.
  bool of_bank = false;
  /// What the list calls it where the bank without it has something of the kind too.
  std::string said = {};
};

std::string bank_of(const std::string& question, const std::string& head = "title: 卷\n",
                    const std::string& section = "{title: 单选题, questions: [") {
  return "tiku: 1\nlanguage: zh-CN\n" + head + "sections:\n  - " + section +
         "{type: single, stem: 甲题, options: {A: 一, B: 二}, answer: A, points: 1}, {" + question +
         "}]}\n";
}

Feature more(const std::string& name, const std::string& question, const std::string& added,
             const std::string& shows, const std::string& said = "") {
  return {name, bank_of(question), bank_of(question + ", " + added), {shows}, false, said};
}

Feature other(const std::string& name, const std::string& question, const std::string& changed,
              const std::vector<std::string>& shows, const std::string& said = "") {
  return {name, bank_of(question), bank_of(changed), shows, false, said};
}

Feature head(const std::string& name, const std::string& added, const std::string& shows) {
  const std::string question =
      "type: multiple, stem: 乙题, options: {A: 一, B: 二, C: 三}, answer: AB, points: 1";
  return {name, bank_of(question), bank_of(question, "title: 卷\n" + added + "\n"), {shows}, true};
}

std::vector<Feature> every_feature() {
  const std::string single =
      "type: single, stem: 乙题, options: {A: 一, B: 二, C: 三}, answer: B, points: 1";
  const std::string multiple =
      "type: multiple, stem: 乙题, options: {A: 一, B: 二, C: 三}, answer: AB, points: 1";
  const std::string judge = "type: judge, stem: 乙题, answer: true, points: 1";
  const std::string fill = "type: fill, stem: 乙题是 ____。, points: 1";
  const std::string fills = "type: fill, stem: 乙题是 ____ 和 ____。, points: 2";
  const std::string brief = "type: short, stem: 乙题, points: 5";
  const std::string parts =
      "type: case, stem: 材料, parts: [{id: p, type: judge, stem: 乙题, answer: true, points: 1";
  const std::string bare = "type: single, stem: 乙题, options: {A: 一, B: 二, C: 三}, answer: B";
  return {
      more("id", single, "id: own", "id: own"),
      other("points", single, bare + ", points: 2", {"points: 2"}, "points"),
      more("explanation", single, "explanation: 因为", "explanation: 因为"),
      more("tags", single, "tags: [交易]", "tags: [交易]"),
      more("difficulty", single, "difficulty: 难", "difficulty: 难"),
      more("source", single, "source: 教材", "source: 教材"),
      more("note", single, "note: 备注", "note: 备注"),
      more("review", single, "review: [存疑]", "review:"),
      more("cut", single, "cut: true", "cut: true"),
      more("scored", single, "scored: false", "scored: false"),
      more("identity", "type: short, stem: 您的姓名, points: 1", "scored: false, identity: name",
           "identity: name"),
      more("scoring of several", multiple, "scoring: subset_half", "scoring: subset_half"),
      more("argument of a policy", multiple, "scoring: net_w(50%)", "scoring: net_w(50%)"),
      more("deduction", single, "scoring: penalty(25%)", "scoring: penalty(25%)"),
      more("option map", single,
           "scoring: {option_map: {A: 0.5, B: 1, C: -0.5}, min: -0.5, max: 1}", "option_map:"),
      other(
          "indeterminate", multiple,
          "type: indeterminate, stem: 乙题, options: {A: 一, B: 二, C: 三}, answer: AB, points: 1",
          {"type: indeterminate"}),
      other("labels", single,
            "type: single, stem: 乙题, options: {甲: 一, 乙: 二, 丙: 三}, answer: 乙, points: 1",
            {"丙: 三"}),
      other("options of a judgement", judge,
            "type: judge, stem: 乙题, options: {A: 错误, B: 正确}, answer: B, points: 1",
            {"A: 错误"}),
      other("variants", fill + ", answer: [[甲]]", fill + ", answer: [[甲, 丙]]", {"丙"}),
      other("share", fill + ", answer: [[甲, 丙]]",
            fill + ", answer: [[甲, {text: 丙, share: 1/2}]]", {"share: 0.5"}),
      other("tolerance", fill + ", answer: [['3.14']]",
            fill + ", answer: [[{value: 3.14, tolerance: 0.01}]]", {"tolerance: 0.01"}),
      other("tolerance in percent", fill + ", answer: [['200']]",
            fill + ", answer: [[{value: 200, tolerance: 5%}]]", {"tolerance"}),
      other("range", fill + ", answer: [['5']]", fill + ", answer: [[{min: 1, max: 9}]]",
            {"max: 9", "tolerance: 4"}),
      other("open range", fill + ", answer: [['5']]", fill + ", answer: [[{min: 3}]]", {"min: 3"}),
      other("unit", fill + ", answer: [[{min: 1, max: 9}]]",
            fill + ", answer: [[{min: 1, max: 9, unit: 元}]]", {"unit: 元"}),
      other("any of several", fills + ", answer: [[甲], [丙]]",
            fills + ", answer: {any: 2, of: [甲, 丙, 丁]}", {"any: 2"}),
      more("any order", fills + ", answer: [[甲], [丙]]", "any_order: true", "any_order: true"),
      more("case matters", fill + ", answer: [[ab]]", "match: {case: true}", "case: true"),
      more("width matters", fill + ", answer: [[ab]]", "match: {width: true}", "width: true"),
      more("space matters", fill + ", answer: [[ab]]", "match: {space: true}", "space: true"),
      more("contains", fill + ", answer: [[ab]]", "match: {contains: true}", "contains: true"),
      more("all or nothing", fills + ", answer: [[甲], [丙]]", "scoring: all_blanks", "all_blanks"),
      more("reference", brief, "answer: 参考", "answer: 参考"),
      more("rubric", brief,
           "rubric: [{points: 3, any: [致歉, 道歉]}, {points: 2, all: [订单号], "
           "not: [不予受理]}]",
           "rubric:"),
      more("need", brief + ", rubric: [{points: 3, any: [致歉]}, {points: 2, any: [核实]}]",
           "need: 1", "need: 1", "rubric"),
      more("length", brief, "length: {min: 150}", "min: 150"),
      other("case", judge, parts + "}]", {"type: case"}),
      other("explanation of a part", parts + "}]", parts + ", explanation: 因为}]",
            {"explanation: 因为"}),
      {"title", bank_of(single, ""), bank_of(single, "title: 考核\n"), {"title: 考核"}, true},
      {"section",
       bank_of(single, "title: 卷\n", "{questions: ["),
       bank_of(single, "title: 卷\n", "{title: 一单元, questions: ["),
       {"title: 一单元"},
       true,
       "sections"},
      {"choose",
       bank_of(single),
       bank_of(single, "title: 卷\n", "{title: 单选题, choose: 1, questions: ["),
       {"choose: 1"},
       true},
      head("bank id", "id: own", "id: own"),
      head("duration", "exam: {duration: 30m}", "duration: 30"),
      head("pass", "exam: {pass: 80%}", "pass: 80%"),
      head("pass of a section", "exam: {pass: {total: 1, sections: {单选题: 60%}}}", "单选题: 60%"),
      head("total", "exam: {total: 2}", "total: 2"),
      head("instructions", "exam: {instructions: 请认真作答}", "instructions: 请认真作答"),
      head("code", "exam: {code: K1}", "code: K1"),
      head("draw", "exam: {draw: {单选题: 1}}", "draw:"),
      head("drop", "adjust: {2: drop}", "drop"),
      head("full for all", "adjust: {2: full_for_all}", "full_for_all"),
      head("accept also", "adjust: {2: {accept_also: [AC]}}", "accept_also"),
      head("forms", "forms: {B: {1: 2, 2: 1}}", "forms:"),
  };
}

/// What a writer wrote, sheets as text.
std::string written(const ExportResult& result) {
  std::string out = result.bytes;
  for (const ExportSheet& sheet : result.sheets) {
    for (const std::vector<std::string>& row : sheet.rows) {
      out += join(row, "\t") + "\n";
    }
  }
  return out;
}

/// The bank as its file comes back, as YAML; nothing where the format is for people: a paper,
/// cards.
std::string come_back(const ExportFormat& format, const ExportResult& result) {
  const ImportInput input{"file." + std::string(format.extension), result.bytes, nullptr};
  const ImportFormat& reader = recognise_import(input);
  // A paper is printed for people, who see no ids and points of a bank.
  if (format.name == "anki" || format.name == "html" || reader.name != format.name) {
    return {};
  }
  const Result<ImportResult> read = reader.read(input);
  std::string out;
  for (const ImportedPaper& paper : read ? read->papers : std::vector<ImportedPaper>()) {
    out += write_bank(paper.bank);
  }
  return out;
}

/// Whether the list has something that it has not without the feature, or has the question itself.
bool is_listed(const Feature& feature, const ExportResult& with, const ExportResult& without) {
  const std::string before = "\n" + kinds_of(without.losses);
  return std::any_of(with.losses.begin(), with.losses.end(), [&](const ExportLoss& loss) {
    const std::string what = loss.what.in(Lang::en);
    const bool is_new = before.find("\n" + kinds_of({loss})) == std::string::npos;
    const bool named = !feature.said.empty() && what == feature.said;
    return loss.question.empty() == feature.of_bank &&
           (is_new || named || what.starts_with("left out"));
  });
}

bool shows(const Feature& feature, const std::string& yaml) {
  return std::any_of(feature.shows.begin(), feature.shows.end(), [&yaml](const std::string& one) {
    return yaml.find(one) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("whatever a bank says is in every format, or in its list of what it could not carry") {
  for (const Feature& feature : every_feature()) {
    CAPTURE(feature.name);
    const BankText without(feature.without);
    const BankText with(feature.with);
    CAPTURE(with.messages());
    REQUIRE_FALSE(with.sink().has_errors());
    CAPTURE(without.messages());
    REQUIRE_FALSE(without.sink().has_errors());
    REQUIRE(shows(feature, write_bank(with.bank())));
    REQUIRE_FALSE(shows(feature, write_bank(without.bank())));
    for (const ExportFormat& format : kExportFormats) {
      CAPTURE(format.name);
      const Result<ExportResult> a = format.write(with.bank(), {true, "", Lang::en});
      const Result<ExportResult> b = format.write(without.bank(), {true, "", Lang::en});
      REQUIRE(a);
      REQUIRE(b);
      const bool numbered = format.name == "html" && feature.name.ends_with("id");
      if (numbered || is_listed(feature, *a, *b)) {  // a paper has numbers and a title instead
        continue;
      }
      CHECK(written(*a) != written(*b));
      const std::string back = come_back(format, *a);
      CAPTURE(back);
      CHECK((back.empty() || shows(feature, back)));
    }
  }
}

}  // namespace tiku
