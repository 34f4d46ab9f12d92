#include "bench/paper_text.h"

#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/random.h"

namespace tiku::bench {
namespace {

constexpr std::array<std::string_view, 12> kThings = {"安全帽", "灭火器", "配电箱", "脚手架",
                                                      "起重机", "工单",   "备份",   "防火墙",
                                                      "密钥",   "路由表", "退款单", "投诉件"};
constexpr std::array<std::string_view, 8> kActs = {"检查", "登记", "更换", "停用",
                                                   "复核", "移交", "封存", "上报"};
constexpr std::array<std::string_view, 8> kTimes = {"每班开始前", "发现异常后", "验收以前",
                                                    "交接班时",   "节假日期间", "培训结束后",
                                                    "接到通知时", "大修之后"};
constexpr std::array<std::string_view, 8> kPeople = {"班组长", "值班员", "安全员", "部门负责人",
                                                     "检修工", "客服",   "仓管员", "项目经理"};

class PaperWriter {
 public:
  explicit PaperWriter(std::uint64_t seed) : random_(seed) {}

  std::string write(std::size_t questions) {
    out_ = "岗位技能考试试题\n\n考试时间：90分钟  满分：100分\n";
    section("一、单项选择题（每题1分）", questions * 3 / 5, [this] { choice(4, 1); });
    section("二、多项选择题（每题2分）", questions / 5, [this] { choice(5, 2); });
    section("三、判断题（每题1分）", questions / 10, [this] { judgement(); });
    section("四、填空题（每空1分）", questions / 10, [this] { blank(); });
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

  template <class Write>
  void section(std::string_view heading, std::size_t questions, Write write) {
    add("\n{}\n", heading);
    for (number_ = 1; number_ <= questions; ++number_) {
      write();
    }
  }

  /// The number makes each stem another one.
  void stem() {
    add("{}．{}，第{}号{}应当由{}", number_, pick(kTimes), number_, pick(kThings), pick(kPeople));
  }

  void choice(std::size_t options, std::size_t right) {
    const std::size_t first = random_.below(options - right + 1);
    std::string letters;
    for (std::size_t i = 0; i < right; ++i) {
      letters += static_cast<char>('A' + first + i);
    }
    stem();
    const bool in_slot = random_.below(2) == 0;
    add("（{}）。\n", in_slot ? letters : "  ");
    const std::size_t begin = random_.below(kActs.size());
    for (std::size_t i = 0; i < options; ++i) {
      add("{}、{}{}", static_cast<char>('A' + i), kActs[(begin + i) % kActs.size()],
          i + 1 < options ? "  " : "\n");
    }
    if (!in_slot) {
      add("答案：{}\n", letters);
    }
  }

  void judgement() {
    stem();
    add("{}。（{}）\n", pick(kActs), random_.below(2) == 0 ? "√" : "×");
  }

  void blank() {
    stem();
    add("____。\n答案：{}\n", pick(kActs));
  }

  Random random_;
  std::string out_;
  std::size_t number_ = 0;
};

}  // namespace

std::string paper_text(std::size_t questions, std::uint64_t seed) {
  return PaperWriter(seed).write(questions);
}

}  // namespace tiku::bench
