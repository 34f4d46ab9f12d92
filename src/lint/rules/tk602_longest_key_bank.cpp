#include <fmt/core.h>

#include "lint/balance.h"
#include "lint/choice.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK602",
    "longest-key-bank",
    Severity::advice,
    {"the longest option is right far more often than chance, so that length can be learned",
     "全库里正确答案偏偏常是最长的选项，考生会摸出这个规律"}};

constexpr Message kFound{
    "always taking the longest option answers {} of {} single-choice questions; chance gives {}",
    "每题都选最长的选项，{1} 道单选题能答对 {0} 道；随机猜只有 {2} 道"};
constexpr Message kHelp{"make wrong options as full as right ones, in the longest of these first",
                        "从长短最悬殊的题改起，把错误选项写得和正确选项一样具体"};

constexpr std::int64_t kLeastItems = 20;
/// One fair bank in 700 goes beyond.
constexpr double kGreatestZ = 3.0;

GuessCount count_longest(const Bank& bank) {
  GuessCount count;
  for (const Item& item : items_of(bank)) {
    const std::optional<std::size_t> key = sole_key(*item.question);
    if (key && !item.question->options.front().text.empty()) {
      const std::optional<LongestOption> longest = longest_option(*item.question);
      count.add(item.question->options.size(), longest && longest->index == *key);
    }
  }
  return count;
}

void check_bank(const Bank& bank, Check& check) {
  const GuessCount count = count_longest(bank);
  if (count.items() < kLeastItems || count.z() < kGreatestZ) {
    return;
  }
  check.report(bank_place(bank),
               text(kFound, count.hits(), count.items(), fmt::format("{:.0f}", count.expected())),
               text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(sections:
- type: single
  points: 1
  questions:
    - {id: colour, stem: "Which colour do blue and yellow give?",
       options: [red, grey, green, pink], answer: C}
    - {id: wool, stem: "Which animal gives us wool?",
       options: [cow, pig, hen, sheep], answer: D}
    - {id: day, stem: "Which day comes after Monday?",
       options: [Tuesday, Friday, Sunday, Saturday], answer: A}
    - {id: month, stem: "Which month may have 29 days?",
       options: [May, February, July, June], answer: B}
    - {id: planet, stem: "Which planet is nearest to the sun?",
       options: [Mercury, Venus, Mars, Earth], answer: A}
    - {id: metal, stem: "Which metal melts in the hand?",
       options: [iron, gold, gallium, zinc], answer: C}
    - {id: capital, stem: "Where does the king of Norway live?",
       options: [Rome, Oslo, Vienna, Lisbon], answer: B}
    - {id: language, stem: "What do people in Brazil speak?",
       options: [Dutch, French, Greek, Portuguese], answer: D}
    - {id: tool, stem: "What drives a nail into wood?",
       options: [hammer, saw, file, drill], answer: A}
    - {id: bird, stem: "Who broods on the ice of Antarctica?",
       options: [owl, swan, penguin, crow], answer: C}
    - {id: season, stem: "What follows winter?",
       options: [summer, spring, autumn, monsoon], answer: B}
    - {id: organ, stem: "Which organ pumps blood?",
       options: [liver, lung, skin, heart], answer: D}
    - {id: music, stem: "Which instrument has 88 keys?",
       options: [piano, flute, drum, harp], answer: A}
    - {id: fruit, stem: "What grows in yellow bunches?",
       options: [plum, apple, banana, cherry], answer: C}
    - {id: sport, stem: "What is Wimbledon famous for?",
       options: [golf, tennis, polo, judo], answer: B}
    - {id: ocean, stem: "Which sea washes Mombasa?",
       options: [Arctic, Pacific, Atlantic, Indian], answer: D}
    - {id: gas, stem: "What do plants breathe in?",
       options: [neon, helium, carbon dioxide, argon], answer: C}
    - {id: shape, stem: "Which figure has three sides?",
       options: [triangle, circle, square, cube], answer: A}
    - {id: insect, stem: "Who makes honey?",
       options: [ant, fly, moth, bee], answer: D}
    - {id: sand, stem: "What is molten sand turned into?",
       options: [wool, glass, silk, wood], answer: B}
)",
    R"(sections:
- type: single
  points: 1
  questions:
    - {id: colour, stem: 蓝色加黄色得到什么颜色？,
       options: [红色, 灰色, 草绿色, 粉色], answer: C}
    - {id: wool, stem: 毛线多用哪种动物的毛纺成？,
       options: [牛, 猪, 马, 绵羊], answer: D}
    - {id: day, stem: 星期一的后一天是哪天？,
       options: [星期二, 星期五, 星期日, 星期六], answer: A}
    - {id: month, stem: 平年里哪个月有 28 天？,
       options: [五月, 二月, 七月, 六月], answer: B}
    - {id: planet, stem: 离太阳最近的行星是哪颗？,
       options: [水星, 金星, 火星, 地球], answer: A}
    - {id: metal, stem: 常温下呈液态的金属是哪种？,
       options: [铁, 铜, 水银, 锌], answer: C}
    - {id: capital, stem: 挪威的首都在哪里？,
       options: [罗马, 奥斯陆, 巴黎, 柏林], answer: B}
    - {id: language, stem: 巴西人平时说什么话？,
       options: [荷兰语, 法语, 德语, 葡萄牙语], answer: D}
    - {id: tool, stem: 钉钉子用什么工具？,
       options: [铁锤, 锯, 锉, 钻], answer: A}
    - {id: bird, stem: 在南极冰面上孵蛋的是哪种鸟？,
       options: [燕子, 麻雀, 帝企鹅, 喜鹊], answer: C}
    - {id: season, stem: 冬天过完是什么季节？,
       options: [夏季, 春季, 秋季, 雨季], answer: B}
    - {id: organ, stem: 人体里推动血液流动的是哪个器官？,
       options: [肝, 肺, 脾, 心脏], answer: D}
    - {id: music, stem: 有 88 个键的是哪种乐器？,
       options: [钢琴, 长笛, 小鼓, 竖琴], answer: A}
    - {id: fruit, stem: 哪种水果成串生长，熟了是黄色？,
       options: [李子, 苹果, 香蕉, 樱桃], answer: C}
    - {id: sport, stem: 温布尔登以哪项比赛闻名？,
       options: [足球, 网球, 排球, 垒球], answer: B}
    - {id: ocean, stem: 非洲东面是哪个大洋？,
       options: [北冰洋, 太平洋, 大西洋, 印度洋], answer: D}
    - {id: gas, stem: 光合作用吸收哪种气体？,
       options: [氖气, 氦气, 二氧化碳, 氩气], answer: C}
    - {id: shape, stem: 内角和为 180 度的是哪种图形？,
       options: [三角形, 圆, 方形, 梯形], answer: A}
    - {id: insect, stem: 会酿蜜的昆虫是哪种？,
       options: [蚂蚁, 苍蝇, 飞蛾, 蜜蜂], answer: D}
    - {id: sand, stem: 沙子熔化后可以制成什么？,
       options: [纸, 玻璃, 布, 铁], answer: B}
)",
};

constexpr std::string_view kGood[] = {
    R"(sections:
- type: single
  points: 1
  questions:
    - {id: colour, stem: "Which colour do blue and yellow give?",
       options: [red, grey, green, pink], answer: C}
    - {id: wool, stem: "Which animal gives us wool?",
       options: [cattle, pigs, hens, sheep], answer: D}
    - {id: day, stem: "Which day comes after Monday?",
       options: [Tuesday, Friday, Sunday, Saturday], answer: A}
    - {id: month, stem: "Which month may have 29 days?",
       options: [May, February, July, June], answer: B}
    - {id: planet, stem: "Which planet is nearest to the sun?",
       options: [Mercury, Venus, Mars, Earth], answer: A}
    - {id: metal, stem: "Which metal melts in the hand?",
       options: [iron, gold, gallium, zinc], answer: C}
    - {id: capital, stem: "Where does the king of Norway live?",
       options: [Rome, Oslo, Vienna, Lisbon], answer: B}
    - {id: language, stem: "What do people in Brazil speak?",
       options: [Dutch, French, Greek, Portuguese], answer: D}
    - {id: tool, stem: "What drives a nail into wood?",
       options: [hammer, saw, file, drill], answer: A}
    - {id: bird, stem: "Who broods on the ice of Antarctica?",
       options: [owl, swan, penguin, crow], answer: C}
    - {id: season, stem: "What follows winter?",
       options: [summer, spring, autumn, monsoon], answer: B}
    - {id: organ, stem: "Which organ pumps blood?",
       options: [liver, lung, skin, heart], answer: D}
    - {id: music, stem: "Which instrument has 88 keys?",
       options: [piano, flute, drum, harp], answer: A}
    - {id: fruit, stem: "What grows in yellow bunches?",
       options: [plum, apple, banana, cherry], answer: C}
    - {id: sport, stem: "What is Wimbledon famous for?",
       options: [golf, tennis, polo, judo], answer: B}
    - {id: ocean, stem: "Which sea washes Mombasa?",
       options: [Arctic, Pacific, Atlantic, Indian], answer: D}
    - {id: gas, stem: "What do plants breathe in?",
       options: [neon, helium, carbon dioxide, argon], answer: C}
    - {id: shape, stem: "Which figure has three sides?",
       options: [triangle, circle, square, cube], answer: A}
    - {id: insect, stem: "Who makes honey?",
       options: [ant, fly, moth, bee], answer: D}
    - {id: sand, stem: "What is molten sand turned into?",
       options: [cotton, glass, silk, wood], answer: B}
)",
    R"(sections:
- type: single
  points: 1
  questions:
    - {id: colour, stem: "Which colour do blue and yellow give?",
       options: [red, grey, green, pink], answer: C}
    - {id: language, stem: "What do people in Brazil speak?",
       options: [Dutch, French, Greek, Portuguese], answer: D}
    - {id: tool, stem: "What drives a nail into wood?",
       options: [hammer, saw, file, drill], answer: A}
    - {id: sport, stem: "What is Wimbledon famous for?",
       options: [golf, tennis, polo, judo], answer: B}
)",
};

}  // namespace

extern const Rule tk602_longest_key_bank;

constinit const Rule tk602_longest_key_bank{
    .info = &kInfo,
    .explanation =
        {"A few long keys are nothing. When the longest option is right again and again, "
         "candidates "
         "who know nothing learn to take it, and the score measures their eye for length.\n\n"
         "The rule counts the single-choice questions whose key is longer than every other option "
         "and compares with chance (1 of 4 where there are four options). It speaks from 20 "
         "questions on and where z = (hits - expected) / standard deviation reaches 3: one fair "
         "bank "
         "in 700 gets there. 22 of 40 questions with four options give z = 4.4.\n\n"
         "TK601 points at the single questions where the difference is large; a bank can lean "
         "without one of them.",
         "个别题的正确选项长一点没有关系。如果最长的选项一再是正确答案，什么都不会的考生也会学着"
         "挑最长的，分数就只反映他们看长短的眼力。\n\n"
         "本规则统计有多少道单选题的正确选项比其余选项都长，再与随机猜（四选一就是四分之一）相比。"
         "至少 20 道单选题，并且 z =（次数 - 期望）÷ 标准差达到 3 才提醒，公平的题库里 700 个才会"
         "碰到一个。四选一的 40 道题中有 22 道，z 是 4.4。\n\n"
         "长短悬殊的题由 TK601 逐题指出；没有这样的题，全库也可能偏长。"},
    .bad = kBad,
    .good = kGood,
    .check_bank = check_bank,
};

}  // namespace tiku
