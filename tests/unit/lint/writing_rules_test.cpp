// Corners of the rules about wording that their examples do not reach: places and both languages.
#include <doctest/doctest.h>

#include "support/rule_example.h"

namespace tiku {

TEST_CASE("a negative stem is reported at its negation") {
  CHECK(described_findings("- id: virus\n"
                           "  type: single\n"
                           "  stem: 下列不属于病毒的是哪一种？\n"
                           "  options: {A: 震荡波, B: 冲击波, C: 电磁波}\n"
                           "  answer: C\n") ==
        "bank.yaml:6:13 unmarked-negative-stem: \"不属于\" turns the question round and does not "
        "stand "
        "out\n");
}

TEST_CASE("the counts of uneven keys are named") {
  CHECK(described_findings(
            "# file: key.yaml\n"
            "tiku: 1\n"
            "kind: key\n"
            "id: example\n"
            "title: 模拟卷\n"
            "sections:\n"
            "  - {type: single, points: 1, options: A-B, answers: {1: B, 2: B, 3: B, 4: B,"
            " 5: B, 6: B, 7: B, 8: B, 9: B, 10: A}}\n") ==
        "key.yaml:4:8 key-position-balance: the keys of 10 single-choice questions are spread "
        "unevenly: "
        "A 1, B 9\n");
}

TEST_CASE("questions with several right answers have no longest key") {
  CHECK(described_findings(
            "- id: record\n"
            "  type: multiple\n"
            "  stem: 工单里要写明哪些内容？\n"
            "  options: {A: 来电原因, B: 处理的经过以及和客户约定的时限, C: 天气, D: 心情}\n"
            "  answer: AB\n")
            .empty());
}

TEST_CASE("a true statement may speak of all") {
  CHECK(described_findings("- {id: all, type: judge, stem: 所有录音都要留存。, answer: true}\n")
            .empty());
}

}  // namespace tiku
