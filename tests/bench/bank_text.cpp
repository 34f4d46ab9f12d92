#include "bench/bank_text.h"

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/random.h"

namespace tiku::bench {
namespace {

constexpr std::array<std::string_view, 8> kTopics = {
    "数据结构", "操作系统", "计算机网络", "数据库", "组成原理", "软件工程", "离散数学", "编译原理"};
constexpr std::array<std::string_view, 12> kNouns = {"栈",   "队列", "二叉树",   "哈希表",
                                                     "进程", "死锁", "路由",     "子网掩码",
                                                     "事务", "索引", "图的遍历", "最短路径"};
constexpr std::array<std::string_view, 5> kQuestions = {
    "下列关于{}的叙述中，正确的是", "在{}中，最坏情况下的时间复杂度是", "若要实现{}，应当首先考虑",
    "以下哪一项不属于{}的特点", "对{}进行分析，说法错误的是"};
constexpr std::array<std::string_view, 10> kClaims = {
    "它总是先进先出", "平均复杂度为 O(log n)", "需要额外的存储空间", "可以用递归实现",
    "不保证稳定性",   "必须加锁保护",          "与输入规模无关",     "由硬件直接支持",
    "取决于具体实现", "以上说法都不对"};
constexpr std::array<std::string_view, 6> kAnswers = {
    "[[长江, 扬子江]]", "[[\"3.14\", \"3.1416\"]]",        "[[李时珍]]", "[[\"氢气\", \"H2\"]]",
    "[[光合作用]]",     "[[\"O(n log n)\", \"O(nlogn)\"]]"};
constexpr std::array<std::string_view, 10> kNames = {"王", "李", "张", "刘", "陈",
                                                     "杨", "黄", "赵", "吴", "周"};

class BankWriter {
 public:
  explicit BankWriter(std::uint64_t seed) : random_(seed) {}

  std::string write(std::size_t questions) {
    out_ = "tiku: 1\ntitle: 基准题库\nlanguage: zh-CN\nquestions:\n";
    for (std::size_t number = 1; number <= questions; ++number) {
      add_question(number);
    }
    return std::move(out_);
  }

 private:
  template <std::size_t kSize>
  std::string_view pick(const std::array<std::string_view, kSize>& words) {
    return words[random_.below(kSize)];
  }

  template <class... Arguments>
  void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
  }

  void add_question(std::size_t number) {
    const std::uint64_t kind = random_.below(25);
    const std::string_view noun = pick(kNouns);
    const std::string_view type = kind < 15   ? "single"
                                  : kind < 20 ? "multiple"
                                  : kind < 23 ? "judge"
                                              : "fill";
    add("  - id: Q{:06}\n    type: {}\n    stem: \"", number, type);
    for (int i = 0; i < 6; ++i) {
      add("{}", pick(kNames));
    }
    add("公司第 {} 号工单中，{}（  ）。\"\n", number,
        fmt::format(fmt::runtime(pick(kQuestions)), noun));
    if (kind < 20) {
      add_options(kind < 15 ? 4 : 5);
    } else {
      add("    answer: {}\n", kind >= 23 ? pick(kAnswers) : kind == 22 ? "false" : "true");
    }
    add("    points: {}\n    difficulty: 0.{:02}\n    tags: [{}, {}]\n",
        kind < 15 || (kind >= 20 && kind < 23) ? "1"
        : kind < 20                            ? "2"
                                               : "1.5",
        random_.below(100), pick(kTopics), noun);
    if (random_.below(5) < 2) {
      add("    explanation: |\n      考查{}的基本概念。\n      注意：{}；参见教材第 {} 页。\n",
          noun, pick(kClaims), 1 + random_.below(400));
    }
  }

  /// Claims next to one another in their list, so that no option stands twice.
  void add_options(std::size_t count) {
    const std::size_t first = random_.below(kClaims.size());
    add("    options:\n");
    for (std::size_t i = 0; i < count; ++i) {
      add("      {}: {}\n", static_cast<char>('A' + i), kClaims[(first + i) % kClaims.size()]);
    }
    const std::size_t right = random_.below(count - 1);
    if (count == 4) {
      add("    answer: {}\n", static_cast<char>('A' + right));
    } else {
      add("    answer: [{}, {}]\n", static_cast<char>('A' + right),
          static_cast<char>('A' + right + 1));
    }
  }

  Random random_;
  std::string out_;
};

}  // namespace

std::string bank_text(std::size_t questions, std::uint64_t seed) {
  return BankWriter(seed).write(questions);
}

}  // namespace tiku::bench
