#include <algorithm>
#include <functional>
#include <optional>

#include "base/text.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK217",
    "labels-out-of-order",
    Severity::warning,
    {"option labels skip a letter or do not rise, which confuses whoever answers on paper",
     "选项标号缺了一个字母或者顺序乱了，在答题卡上作答容易填错"}};

constexpr Message kHole{"option {} follows {}: there is no {}",
                        "选项 {} 接在 {} 后面，中间少了 {}"};
constexpr Message kHoleHelp{"add the missing option, or label the options A, B, C ... anew",
                            "请补上缺少的选项，或者从 A 起重新标号；答案也要跟着改"};
constexpr Message kDisorder{"option {} follows {}", "选项 {} 排在 {} 后面"};
constexpr Message kDisorderHelp{"put the options in the order of their labels",
                                "请按标号的顺序排列选项"};

/// Where a label stands in its alphabet, from 0: A to Z, a to z.
std::optional<int> position(std::string_view label, char first) {
  const std::string plain = fold_width(label);
  const bool is_letter = plain.size() == 1 && plain[0] >= first && plain[0] < first + 26;
  return is_letter ? std::optional(plain[0] - first) : std::nullopt;
}

/// The positions of all labels, or nothing where one is no letter of that case.
std::vector<int> positions(const std::vector<Option>& options, char first) {
  std::vector<int> found;
  for (const Option& option : options) {
    const std::optional<int> at = position(option.label, first);
    if (!at) {
      return {};
    }
    found.push_back(*at);
  }
  return found;
}

/// I and O are left out on purpose where they look like 1 and 0.
bool is_left_out_on_purpose(int at) {
  return at == 'I' - 'A' || at == 'O' - 'A';
}

/// The one letter missing from A on, or -1. More than one missing: the letters are words of their
/// own (T and F, N E S W, blood groups).
std::optional<int> missing_letter(std::vector<int> labels) {
  std::sort(labels.begin(), labels.end());
  int missing = -1;
  for (int expected = 0; const int label : labels) {
    if (label == expected + 1 && missing < 0) {
      missing = expected++;
    }
    if (label != expected++) {
      return std::nullopt;
    }
  }
  return missing >= 0 && is_left_out_on_purpose(missing) ? -1 : missing;
}

/// Whether nothing but its own label stands between an option and the one before it. Else an option
/// was refused there, and the reader has said why.
bool are_neighbours(const Check& check, const Option& before, const Option& option) {
  if (before.where.file != option.where.file || before.where.end > option.where.begin) {
    return false;
  }
  std::string between;
  for (const char c : check.source({option.where.file, before.where.end, option.where.begin})) {
    if (std::string_view(" \t\r\n,:\"'?").find(c) == std::string_view::npos) {
      between += c;
    }
  }
  return between == option.label;
}

void report_hole(const QuestionView& view, Check& check, const std::vector<int>& labels,
                 int missing) {
  const std::vector<Option>& options = view.question.options;
  const auto behind = std::find(labels.begin(), labels.end(), missing + 1);
  const auto index = static_cast<std::size_t>(behind - labels.begin());
  if (index == 0 || !are_neighbours(check, options[index - 1], options[index])) {
    return;
  }
  const std::string label = visible(options[index].label);
  const char first = fold_width(options[index].label)[0] >= 'a' ? 'a' : 'A';
  const std::string letter(1, static_cast<char>(first + missing));
  check.report(options[index].where, text(kHole, label, visible(options[index - 1].label), letter),
               text(kHoleHelp));
}

void check_letters(const QuestionView& view, Check& check, const std::vector<int>& labels) {
  const std::optional<int> missing = missing_letter(labels);
  if (!missing) {
    return;
  }
  const auto fall = std::adjacent_find(labels.begin(), labels.end(), std::greater<>());
  if (fall == labels.end()) {
    if (*missing >= 0) {
      report_hole(view, check, labels, *missing);
    }
    return;
  }
  const auto index = static_cast<std::size_t>(fall - labels.begin()) + 1;
  const std::vector<Option>& options = view.question.options;
  check.report(options[index].where,
               text(kDisorder, visible(options[index].label), visible(options[index - 1].label)),
               text(kDisorderHelp));
}

/// A, B, C ...: nearly every question, told without any copy.
bool are_as_usual(const std::vector<Option>& options) {
  char expected = 'A';
  return std::all_of(options.begin(), options.end(), [&expected](const Option& option) {
    return option.label.size() == 1 && option.label[0] == expected++;
  });
}

void check_question(const QuestionView& view, Check& check) {
  const Question& question = view.question;
  if (!question.is_choice() || question.options.size() < 2) {
    return;
  }
  if (are_as_usual(question.options)) {
    return;
  }
  for (const char first : {'A', 'a'}) {
    const std::vector<int> labels = positions(question.options, first);
    if (!labels.empty()) {
      check_letters(view, check, labels);
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: first-step
  type: single
  stem: 接到投诉后，坐席首先应当做什么？
  options: {A: 安抚客户情绪, B: 转给主管处理, D: 请客户写邮件}
  answer: A
)",
    R"(- id: greeting
  type: multiple
  stem: Which of these belong in a greeting?
  options:
    A: the company
    C: your salary
    B: your first name
  answer: [A, B]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: agree
  type: single
  stem: Does the customer have to agree before a call is recorded?
  options: {"Y": "yes", "N": "no"}
  answer: "Y"
)",
    R"(- id: blood
  type: single
  stem: 献血服务台登记时，哪种血型的人可以给任何人输血？
  options: {A: A 型, B: B 型, AB: AB 型, O: O 型}
  answer: O
)",
    R"(- id: seat
  type: single
  stem: Which of these seats is at the window?
  options: {a: row one, b: row two, c: row six, d: row ten}
  answer: a
)",
    R"(- id: satisfaction
  type: single
  stem: 客户给出哪个分数表示非常满意？
  options: {5: 五分, 4: 四分, 3: 三分}
  answer: 5
)",
};

}  // namespace

extern const Rule tk217_labels_out_of_order;

constinit const Rule tk217_labels_out_of_order{
    .info = &kInfo,
    .explanation =
        {"Candidates fill in answer cards by letter. Where the third option is called D, or C "
         "stands before B, some of them tick the third box all the same. A missing letter also "
         "often means that an option was lost on the way into the bank, or that a letter was "
         "mistyped.\n\n"
         "Put the options in the order of their labels and close the gap; the answer must follow "
         "when labels change.\n\n"
         "Looked at are labels that are single letters from A on with at most one missing. Labels "
         "that are words of their own (Y and N, blood groups, N E S W), numbers (a scale may run "
         "from 5 down to 1) and the letters I and O, which look like digits, are left alone.",
         "考生在答题卡上按字母填涂。第三个选项标成了 D，或者 C 排在 B "
         "前面，就总有人填错。缺一个字母"
         "还常常说明录入时丢了一个选项，或者字母打错了。\n\n"
         "请按标号的顺序排列，补上空缺；标号改了，答案也要跟着改。\n\n"
         "只看从 A 起、最多缺一个的单字母标号。本身有含义的标号（Y 和 "
         "N、血型、方位）、数字标号（评分"
         "可以从 5 到 1）不查；I 和 O 像数字，跳过不用也不算缺。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
