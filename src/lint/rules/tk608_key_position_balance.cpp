#include <map>

#include "base/text.h"
#include "lint/balance.h"
#include "lint/choice.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK608",
    "key-position-balance",
    Severity::advice,
    {"the right option stands in some places far more often than in others, which can be learned",
     "正确选项总爱落在某几个位置，考生会摸出这个规律"}};

constexpr Message kFound{"the keys of {} single-choice questions are spread unevenly: {}",
                         "{} 道单选题的答案分布不均匀：{}"};
constexpr Message kHelp{
    "shuffle the options at random (about {} each is even); never change a key alone",
    "随机打乱选项顺序（均匀时各约 {} 道）；选项和答案要一起动，不能只改答案"};

/// The keys of the questions with the same number of options, by position.
struct Positions {
  std::vector<std::int64_t> counts;
  std::vector<std::string> labels;
  std::int64_t questions = 0;
};

std::map<std::size_t, Positions> count_positions(const Bank& bank) {
  std::map<std::size_t, Positions> by_size;
  for (const Item& item : items_of(bank)) {
    const std::optional<std::size_t> key = sole_key(*item.question);
    if (!key) {
      continue;
    }
    const std::vector<Option>& options = item.question->options;
    Positions& positions = by_size[options.size()];
    if (positions.questions++ == 0) {
      positions.counts.resize(options.size());
      for (const Option& option : options) {
        positions.labels.push_back(option.label);
      }
    }
    ++positions.counts[*key];
  }
  return by_size;
}

/// "A 9, B 21, C 24, D 6".
std::string counts_text(const Positions& positions) {
  std::vector<std::string> pieces;
  for (std::size_t i = 0; i < positions.counts.size(); ++i) {
    pieces.push_back(visible(positions.labels[i]) + " " + std::to_string(positions.counts[i]));
  }
  return join(pieces, ", ");
}

void check_bank(const Bank& bank, Check& check) {
  for (const auto& [size, positions] : count_positions(bank)) {
    if (are_uneven(positions.counts)) {
      check.report(bank_place(bank), text(kFound, positions.questions, counts_text(positions)),
                   text(kHelp, positions.questions / static_cast<std::int64_t>(size)));
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - type: single
    points: 1
    options: A-D
    answers:
      {1: B, 2: C, 3: B, 4: C, 5: B, 6: A, 7: C, 8: B, 9: C, 10: B,
       11: C, 12: B, 13: D, 14: C, 15: B, 16: C, 17: B, 18: A, 19: C, 20: B}
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - type: single
    points: 1
    options: A-C
    answers:
      {1: C, 2: C, 3: A, 4: C, 5: C, 6: B, 7: C, 8: C,
       9: C, 10: A, 11: C, 12: C, 13: B, 14: C, 15: C}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - type: single
    points: 1
    options: A-D
    answers:
      {1: B, 2: D, 3: A, 4: C, 5: C, 6: A, 7: B, 8: B, 9: D, 10: B,
       11: C, 12: A, 13: D, 14: C, 15: B, 16: D, 17: B, 18: A, 19: C, 20: B}
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - {type: single, points: 1, options: A-D, answers: {1: B, 2: B, 3: C, 4: B, 5: B, 6: B, 7: C}}
)",
};

}  // namespace

extern const Rule tk608_key_position_balance;

constinit const Rule tk608_key_position_balance{
    .info = &kInfo,
    .explanation =
        {"Authors hide the right option in the middle, three or four times as often as at the ends "
         "(Attali and Bar-Hillel, 2003), and candidates who guess take the middle too.\n\n"
         "Let a program shuffle the options of every question. Balancing by hand leaves patterns "
         "that can be learned as well, and a key that is changed without its options is simply "
         "wrong.\n\n"
         "Questions with the same number of options are counted together. The counts are compared "
         "with even ones by a chi-square test at the 5 % level, where at least 5 questions a "
         "position "
         "are expected: A 9, B 21, C 24, D 6 give 15.6, and the limit for four options is 7.815.",
         "出题人爱把正确选项藏在中间，次数是两头的三四倍（Attali、Bar-"
         "Hillel，2003），瞎猜的考生也爱选"
         "中间。\n\n"
         "用程序随机打乱每道题的选项。手工凑平衡还是会留下规律；只改答案、不动选项，题就错了。\n\n"
         "选项个数相同的单选题放在一起统计，用卡方检验和平均分布比较（5% 水平），每个位置平均至少 "
         "5 道"
         "才看。A 9、B 21、C 24、D 6 的卡方值是 15.6，四个选项的界限是 7.815。"},
    .bad = kBad,
    .good = kGood,
    .check_bank = check_bank,
};

}  // namespace tiku
