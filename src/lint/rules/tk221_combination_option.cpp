#include <algorithm>

#include "base/text.h"
#include "lint/label_references.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK221",
    "combination-option",
    Severity::advice,
    {"an option refers to others by their letters, which is wrong as soon as options are shuffled",
     "选项里提到了别的选项的字母，选项一打乱顺序就不对了"}};

constexpr Message kFound{"option {} refers to the options {}: it cannot be shuffled",
                         "选项 {} 提到了选项 {}，不能打乱顺序"};
constexpr Message kHelp{"write out what it means, or make this a multiple-choice question",
                        "请写出具体内容，或者改成多选题"};

/// Whether the letters may as well be names that the question itself gives to things.
bool are_named_in_stem(const Question& question, const std::vector<std::size_t>& options) {
  return std::all_of(options.begin(), options.end(), [&](std::size_t option) {
    return has_lone_letter(question.stem, question.options[option].label[0]);
  });
}

/// The options referred to, where there are several and each says something of its own.
std::vector<std::size_t> combined(const Question& question, std::size_t index) {
  std::vector<std::size_t> options =
      referred_options(question.options[index].text, question.options);
  std::sort(options.begin(), options.end());
  options.erase(std::unique(options.begin(), options.end()), options.end());
  const bool plain = std::all_of(options.begin(), options.end(), [&](std::size_t option) {
    return option != index &&
           referred_options(question.options[option].text, question.options).empty();
  });
  return options.size() > 1 && plain ? options : std::vector<std::size_t>();
}

void check_option(const LocatedText& option, Check& check) {
  const Question& question = *option.question;
  const std::vector<std::size_t> options = combined(question, option.index);
  if (options.empty() || are_named_in_stem(question, options)) {
    return;
  }
  std::vector<std::string> labels;
  for (const std::size_t index : options) {
    labels.push_back(question.options[index].label);
  }
  check.report_in(option, 0, option.text.size(),
                  text(kFound, visible(question.options[option.index].label), join(labels, ", ")),
                  text(kHelp));
}

void check_text(const LocatedText& located, Check& check) {
  if (located.kind == TextKind::option && located.question->is_choice()) {
    check_option(located, check);
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: late-parcel
  type: single
  stem: 包裹晚到时，客户可以要求什么？
  options: {A: 退回运费, B: 补发商品, C: 开除坐席, D: A和B}
  answer: D
)",
    R"(- id: recorded-line
  type: single
  stem: 通话录音可以用于哪些用途？
  options: {A: 质量检查, B: 处理纠纷, C: 公开传播, D: A、B都对}
  answer: D
)",
    R"(- id: callback
  type: single
  stem: When do we call a customer back?
  options: {A: after a lost call, B: after midnight, C: when asked to, D: both A and C}
  answer: D
)",
    R"(- id: refund
  type: single
  stem: Who may promise a refund?
  options: {A: the shift lead, B: any trainee, C: the cleaner, D: neither B nor C}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: routes
  type: single
  stem: 线路 A、线路 B 和线路 C 中，哪两条全天有人值守？
  options: {A: A和B, B: A和C, C: B和C}
  answer: B
)",
    R"(- id: vitamins
  type: single
  stem: 员工餐的说明里，哪些维生素要写在标签上？
  options: {A: 维生素A和C, B: 维生素D和E, C: 维生素B和K, D: 维生素A和B族}
  answer: A
)",
    R"(- id: plans
  type: single
  stem: Customers choose between plan A and plan B. Which of them include roaming?
  options: {A: only plan one, B: neither of the two, C: A and B}
  answer: C
)",
    R"(- id: grades
  type: single
  stem: Which grades pass the call audit?
  options: {A: A, B: A and B, C: "A, B and C"}
  answer: B
)",
};

}  // namespace

extern const Rule tk221_combination_option;

constinit const Rule tk221_combination_option{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"An option such as `both A and C` is right only while the options stay where they are. "
         "Shuffled options and second paper forms, which are the best means against copying, "
         "break it. Such options also give away more than they ask: who is sure of A and of C "
         "needs to know nothing about the rest.\n\n"
         "Write out what the option means, or ask a multiple-choice question.\n\n"
         "Reported are options whose whole text refers to two or more others. Letters that the "
         "stem gives to things (plan A and plan B) and options that only combine such names (`A "
         "and B`, `A and C`, `B and C`) are left alone.",
         "“A和C都对”这样的选项，只有在选项不动的时候才成立。打乱选项、出 A/B "
         "卷是防抄袭最有效的办法，"
         "遇到这种选项就不能用了。而且它还泄露信息：能肯定 A 和 C，就不必再看别的选项。\n\n"
         "请写出具体内容，或者改成多选题。\n\n"
         "只报告整个选项都在引用另外两个以上选项的情况。题干里给事物起的名字（线路 A、线路 "
         "B），以及几个"
         "选项只是这些名字的组合（A和B、A和C、B和C），不报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::latin | text_class::full_punctuation,
    .check_text = &check_text,
};

}  // namespace tiku
