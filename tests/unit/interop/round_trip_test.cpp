#include <doctest/doctest.h>

#include "bank/bank_writer.h"
#include "interop/export_registry.h"
#include "interop/import_run.h"
#include "interop/registry.h"
#include "unit/bank/bank_text.h"

namespace tiku {
namespace {

/// The bank as it comes back from the format, by the name it had; and what was doubtful.
struct Returned {
  std::string bank;
  std::string doubts;
};

Returned there_and_back(const Bank& bank, std::string_view name) {
  Returned out;
  const Result<ExportResult> written = find_export_format(name)->write(bank, {true, "", Lang::en});
  REQUIRE(written);
  const ImportInput input{"trip.txt", written->bytes, nullptr};
  CHECK(recognise_import(input).name == name);
  Result<ImportedFile> file = import_file(input, nullptr);
  REQUIRE(file);
  std::vector<ImportedFile> files;
  files.push_back(std::move(*file));
  complete_import(files);
  REQUIRE(files[0].result.papers.size() == 1);
  ImportedPaper& paper = files[0].result.papers[0];
  for (const ImportDoubt& doubt : paper.doubts) {
    out.doubts += doubt.what.in(Lang::en) + "\n";
  }
  paper.bank.id = bank.id;
  out.bank = write_bank(paper.bank);
  return out;
}

constexpr const char* kBoth = R"(tiku: 1
id: trip
title: Trip / one
language: zh-CN
sections:
  - title: 单选 / a
    type: single
    points: 1
    questions:
      - id: signs
        stem: |-
          "~ = # { } : \ \n" 是什么？
          // 第二行 <b> &amp; ____
        options:
          A: '=x -> %50%'
          B: '~y # [html]'
          C: 丙 {z}
          D: '%50% off'
          E: '[html] <b>x</b>'
        answer: B
        explanation: |-
          因为 #### 是记号。
          又一行
      - id: costs
        stem: 答错倒扣
        options:
          A: 一
          B: 二
          C: 三
        answer: A
        scoring: penalty(25%)
      - id: parts
        stem: 部分得分
        options:
          A: 一
          B: 二
          C: 三
        answer: A
        scoring:
          option_map:
            A: 1
            B: 0.5
            C: -0.5
          min: -0.5
          max: 1
  - title: 其余
    points: 1
    questions:
      - id: ratio
        type: multiple
        stem: 选两项或三项
        options:
          A: 一
          B: 二
          C: 三
          D: 四
        answer: ABC
        scoring: subset_ratio
      - id: net
        type: multiple
        stem: 错选扣分
        options:
          A: 一
          B: 二
          C: 三
        answer: AB
        scoring: net_w(50%)
      - id: truth
        type: judge
        stem: 对吗？
        answer: 对
        explanation: 对。
      - id: words
        type: fill
        stem: 填 ____。
        answer:
          - [甲*, '%50%', '[html]', {text: 丙, share: 0.5}]
      - id: number
        type: fill
        stem: 几天？
        answer:
          - [{value: 7, tolerance: 0.5}, {value: 8, share: 0.25}]
      - id: essay
        type: short
        stem: 写一写。
)";

constexpr const char* kMoodleOnly = R"(tiku: 1
id: trip
title: Trip
language: en
questions:
  - id: case
    type: fill
    points: 3
    stem: Say ____.
    answer: Word
    match: {case: true}
    tags: [a b, c]
  - id: unit
    type: fill
    points: 0.5
    stem: How long?
    answer:
      - [{value: 7, tolerance: 1, unit: days}]
  - id: gaps
    type: fill
    points: 4
    stem: First ____, then ____.
    answer:
      - [one, 'two ~ } #']
      - [{value: 3, tolerance: 0.5}]
  - id: essay
    type: short
    points: 2
    stem: Write.
    answer: Dear <customer> & co
)";

constexpr const char* kAiken = R"(tiku: 1
id: trip
title: trip
language: zh-CN
type: single
points: 1
questions:
  - id: single-1
    stem: What is this? A. word
    options:
      A: one. two
      B: 'ANSWER: C'
      C: B. C
    answer: C
  - id: single-2
    stem: 中文？
    options:
      A: 一
      B: 二
    answer: A
)";

}  // namespace

TEST_CASE("what GIFT and Moodle XML hold comes back as it was") {
  const BankText text(kBoth);
  REQUIRE_MESSAGE(!text.sink().has_errors(), text.messages());
  for (const std::string_view format : {"gift", "moodle"}) {
    CAPTURE(format);
    const Returned back = there_and_back(text.bank(), format);
    CHECK(back.bank == write_bank(text.bank()));
    CHECK(back.doubts.empty());
  }
}

TEST_CASE("points, tags, units, gaps and references come back from Moodle XML") {
  const BankText text(kMoodleOnly);
  REQUIRE_MESSAGE(!text.sink().has_errors(), text.messages());
  const Returned back = there_and_back(text.bank(), "moodle");
  CHECK(back.bank == write_bank(text.bank()));
  CHECK(back.doubts.empty());
}

TEST_CASE("single choice comes back from Aiken") {
  const BankText text(kAiken);
  REQUIRE_MESSAGE(!text.sink().has_errors(), text.messages());
  CHECK(there_and_back(text.bank(), "aiken").bank == write_bank(text.bank()));
}

}  // namespace tiku
