#include <algorithm>

#include "base/text.h"
#include "lint/rule.h"
#include "lint/variants.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK220",
    "any-order-collision",
    Severity::warning,
    {"where blanks may come in any order, two of them accept the same answer, so that writing it "
     "twice earns both",
     "各空不分先后，却有两个空接受同一个答案，写两遍就能得两份分"}};

constexpr Message kFound{
    "\"{}\" is accepted for blank {} and for blank {}: whoever writes it twice gets both",
    "“{}”既是第 {} 空的答案，也是第 {} 空的答案：写两遍就得两空的分"};
constexpr Message kFoundInList{
    "\"{}\" is accepted for entry {} and for entry {} of the list: whoever writes it twice gets "
    "both",
    "“{}”既算列出的第 {} 条，也算第 {} 条：写两遍就得两份分"};
constexpr Message kHelp{"give each blank answers of its own, or join the two into one",
                        "请让各空的答案互不相同，或者把两条并成一条"};
constexpr Message kOther{"accepted here too", "这里也接受"};

/// Of a question with more accepted answers than this only so many are compared with each other.
constexpr std::size_t kMostCompared = 40;

struct Entry {
  std::size_t blank = 0;
  const Variant* variant = nullptr;
};

std::vector<Entry> entries_of(const FillKey& key) {
  std::vector<Entry> entries;
  for (std::size_t blank = 0; blank < key.blanks.size(); ++blank) {
    for (const Variant& variant : key.blanks[blank]) {
      if (entries.size() == kMostCompared) {
        return entries;
      }
      entries.push_back({blank, &variant});
    }
  }
  return entries;
}

bool covers_all(const Blank& wide, const Blank& narrow, const Matching& match) {
  return std::all_of(narrow.begin(), narrow.end(), [&](const Variant& variant) {
    return std::any_of(wide.begin(), wide.end(),
                       [&](const Variant& other) { return covers(other, variant, match); });
  });
}

/// The same number may be right for two blanks (a double root). In a list of which some are asked
/// for, nothing may stand twice.
bool are_meant_alike(const FillKey& key, const Blank& a, const Blank& b) {
  return !key.any && a.size() == b.size() && a.size() <= kMostCompared &&
         covers_all(a, b, key.match) && covers_all(b, a, key.match);
}

void report(const FillKey& key, const Entry& first, const Entry& second, Check& check) {
  const Variant& shown =
      second.variant->kind == Variant::Kind::text ? *second.variant : *first.variant;
  check.report(
      Diagnostic{.where = second.variant->where,
                 .message = text(key.any ? kFoundInList : kFound, visible(shown.to_string()),
                                 first.blank + 1, second.blank + 1),
                 .help = text(kHelp),
                 .notes = {{first.variant->where, text(kOther)}}});
}

/// Reports the first collision of each blank with one before it.
void check_question(const QuestionView& view, Check& check) {
  const FillKey& key = view.question.fill;
  if ((!key.any && !key.any_order) || key.slots() < 2) {
    return;
  }
  const std::vector<Entry> entries = entries_of(key);
  std::vector<bool> reported(key.blanks.size());
  for (std::size_t i = 1; i < entries.size(); ++i) {
    for (std::size_t j = 0; j < i && !reported[entries[i].blank]; ++j) {
      const Entry& first = entries[j];
      const Entry& second = entries[i];
      if (first.blank == second.blank ||
          !accept_one_answer(*first.variant, *second.variant, key.match) ||
          are_meant_alike(key, key.blanks[first.blank], key.blanks[second.blank])) {
        continue;
      }
      reported[second.blank] = true;
      report(key, first, second, check);
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: attitude
  type: fill
  any_order: true
  stem: 客服的基本态度是 ____、____ 和 ____。
  answer: [[热情, 主动], [耐心], [专业, 主动]]
)",
    R"(- id: name-two
  type: fill
  stem: Name two of the ways in which customers reach us.
  answer: {any: 2, of: [[phone, call], [chat], [e-mail], [call, hotline]]}
)",
    R"(- id: contained
  type: fill
  any_order: true
  match: {contains: true}
  stem: 挂机前要做的两件事是 ____ 和 ____。
  answer: [确认, 再次确认订单]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: attitude
  type: fill
  stem: 客服的基本态度依次是 ____、____ 和 ____。
  answer: [[热情, 主动], [耐心], [专业, 主动]]
)",
    R"(- id: root
  type: fill
  any_order: true
  stem: 方程 x² - 6x + 9 = 0 的两个根是 ____ 和 ____。
  answer: [3, 3]
)",
    R"(- id: name-two
  type: fill
  stem: Name two of the ways in which customers reach us.
  answer: {any: 2, of: [[phone, phone call], [chat], [e-mail, mail]]}
)",
};

}  // namespace

extern const Rule tk220_any_order_collision;

constinit const Rule tk220_any_order_collision{
    .info = &kInfo,
    .explanation =
        {"With `any_order`, and with `{any: 3, of: [...]}`, grading looks for the assignment of "
         "answers to blanks that earns most. If two blanks accept the same answer, a candidate "
         "who writes it twice gets both, and one who writes it once may leave open which blank "
         "was meant.\n\n"
         "Give each blank answers of its own, or join two entries of a list that mean the same "
         "thing. Answers are compared as grading compares them: case, width and spaces do not "
         "matter, numbers count by value, and with `match: {contains: true}` a key within a "
         "longer answer counts too.\n\n"
         "Two blanks with wholly the same answers under any_order are taken as meant (a double "
         "root). Blanks in a fixed order may share answers freely.",
         "写了 any_order，或者用 {any: 3, of: [...]} "
         "列出可选答案时，评分会找得分最多的对应办法。如果两个空"
         "接受同一个答案，写两遍就能得两份分；只写一遍，也说不清答的是哪一空。\n\n"
         "请让各空的答案互不相同；列表里意思一样的两条请并成一条。比较办法与评分相同：不看大小写、"
         "全角"
         "半角和空格，数字按大小比；写了 match: {contains: true} 时，答案里包含关键词也算。\n\n"
         "any_order "
         "下两个空的答案完全一样，当作有意为之（如方程的重根），不报告。按顺序作答的各空可以有"
         "相同的答案。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
