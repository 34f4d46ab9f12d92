// Reported by bank/options.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, Ｂ: 7 天}
  answer: A
)",
    R"(- id: greeting
  type: single
  stem: Which of these belongs in a greeting?
  options:
    A: your salary
    B: your name
    b: your age
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: blood
  type: single
  stem: 献血车上，哪种血型的志愿者最受欢迎？
  options: {A: A 型, B: B 型, AB: AB 型, O: O 型}
  answer: O
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {"1": ground floor, "01": first floor}
  answer: "1"
)",
};

}  // namespace

extern const Rule tk205_duplicate_label;

constinit const Rule tk205_duplicate_label{
    .info = &rules::duplicate_label,
    .explanation =
        {"If two options carry the same label, an answer with that letter means either of them. "
         "The second one is left out until the labels differ.\n\nLabels are compared as answers "
         "are read: `a`, `A` and the full-width `Ａ` are the same label.",
         "两个选项的标号相同，答了这个字母就不知道选的是哪一个。标号改好之前，后一个选项不会读入。"
         "\n\n标号的比较办法与读答卷相同：a、A 和全角的 Ａ 是同一个标号。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
