#include <filesystem>
#include <map>

#include "base/text.h"
#include "lint/banks.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK123",
    "duplicate-bank-id",
    Severity::error,
    {"two banks share an id, so that nobody can tell whose questions results and reviews mean",
     "两个题库的 id 相同，分不清成绩和复习记录说的是哪一个题库"}};

constexpr Message kMessage{"bank id \"{}\" is used by {} too", "题库 id“{}”已经用在 {} 里"};
constexpr Message kHelp{"give one of the two banks another id", "请给其中一个题库换一个 id"};
constexpr Message kFirst{"first used here", "第一次用在这里"};

bool are_one_file(const Bank& a, const Bank& b) {
  return std::filesystem::path(a.path).lexically_normal() ==
         std::filesystem::path(b.path).lexically_normal();
}

void check_banks(const Banks& banks, Check& check) {
  std::map<std::string_view, const Bank*> first;
  for (const Bank* bank : banks.all()) {
    if (bank->id.empty() || bank->kind != Bank::Kind::bank) {
      continue;
    }
    const auto [at, is_new] = first.emplace(bank->id, bank);
    if (is_new || are_one_file(*at->second, *bank)) {
      continue;
    }
    Diagnostic finding;
    finding.where = bank->id_where;
    finding.message = text(kMessage, visible(bank->id), visible(at->second->path));
    finding.help = text(kHelp);
    finding.notes.push_back({at->second->id_where, text(kFirst)});
    check.report(std::move(finding));
  }
}

constexpr std::string_view kBad[] = {
    R"(# file: refunds.yaml
tiku: 1
id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
# file: refunds-old.yaml
tiku: 1
id: refunds
questions:
  - {id: refund-fee, type: judge, stem: 退款不收手续费。, answer: true}
)",
    R"(# file: a/calls.yaml
tiku: 1
id: calls
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
# file: b/calls.yaml
tiku: 1
id: calls
questions:
  - {id: name, type: judge, stem: The agent gives a name first., answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: refunds.yaml
tiku: 1
id: refunds
questions:
  - {id: route, type: judge, stem: 退款会原路退回。, answer: true}
# file: parcels.yaml
tiku: 1
id: parcels
questions:
  - {id: route, type: judge, stem: 包裹的走向可以在订单里查看。, answer: true}
)",
    R"(# file: calls.yaml
tiku: 1
id: calls
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
# file: calls-key.yaml
tiku: 1
kind: key
id: calls
questions:
  - {id: hold, type: judge, answer: true}
)",
};

}  // namespace

extern const Rule tk123_duplicate_bank_id;

constinit const Rule tk123_duplicate_bank_id{
    .info = &kInfo,
    .explanation =
        {"Beyond its own file a question is called `bank/question`: in a trainee's history, in "
         "reviews that are due, in baselines. Two banks of one id would share these, and what was "
         "learnt from one would count for the other.\n\n"
         "Give the newer bank another id; the older one may have history already. A copy that is "
         "kept as a backup belongs outside the folder that is checked.\n\n"
         "Banks without an id are not compared, a file that is named twice is one bank, and a key "
         "may carry the id of its bank.",
         "离开了自己的文件，题目就叫“题库/题目”：学员的练习记录、到期的复习、基线文件里都这样写。"
         "两个题库 id 相同，这些记录就会混在一起，在这边学会的会算到那边去。\n\n"
         "请给较新的那个题库换一个 id，较早的可能已经有记录了。留作备份的副本请放到检查范围之外。"
         "\n\n没有 id 的题库不比较；同一个文件给出两次算一个；答案文件可以用它所属题库的 id。"},
    .bad = kBad,
    .good = kGood,
    .check_banks = check_banks,
};

}  // namespace tiku
