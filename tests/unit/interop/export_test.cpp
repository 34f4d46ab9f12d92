#include <doctest/doctest.h>

#include "bank/bank_writer.h"
#include "base/text.h"
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/losses.h"
#include "interop/paper_form.h"
#include "interop/print/html.h"
#include "interop/print/words.h"
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

}  // namespace tiku
