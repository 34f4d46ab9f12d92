#include "sheet/item_index.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/sheet/sheet_support.h"

namespace tiku::testing {
namespace {

std::string said(const ItemIndex& index, std::string_view header) {
  const ItemMatch match = index.find(header);
  if (match.kind == ItemMatch::Kind::none) {
    return "-";
  }
  std::string out = index.question(match.item).id;
  if (match.kind == ItemMatch::Kind::two) {
    return out + " or " + index.question(match.other).id;
  }
  out += match.label.empty() ? "" : " option " + match.label;
  out += match.slot ? " blank " + std::to_string(*match.slot + 1) : "";
  return out;
}

TEST_CASE("a header is matched by id, number, number within a type, or text") {
  struct Row {
    std::string_view header;
    std::string_view expected;
  };

  constexpr Row kRows[] = {
      {"pay-close", "pay-close"},
      {" Pay-Close ", "pay-close"},
      {"shop/refund-days", "refund-days"},
      {"call.second", "call.second"},
      {"2", "refund-days"},
      {"２", "refund-days"},
      {"02", "refund-days"},
      {"第2题", "refund-days"},
      {"第 2 题", "refund-days"},
      {"Q2", "refund-days"},
      {"q2.", "refund-days"},
      {"题目2", "refund-days"},
      {"2.", "refund-days"},
      {"7(1)", "call.first"},
      {"7.2", "call.second"},
      {"7-second", "call.second"},
      {"7", "-"},
      {"8", "-"},
      {"单选2", "refund-days"},
      {"单选题第2题", "refund-days"},
      {"单选3", "-"},
      {"多选1", "tools"},
      {"多选题 2", "channels"},
      {"一、多选题（每题2分）2", "channels"},
      {"其他1", "polite"},
      {"判断1", "polite"},
      {"3A", "tools option A"},
      {"3_b", "tools option B"},
      {"Q3(C)", "tools option C"},
      {"tools-D", "tools option D"},
      {"3E", "-"},
      {"6(2)", "terms blank 2"},
      {"第6题空1", "terms blank 1"},
      {"6(3)", "-"},
      {"退款几天到账？", "refund-days"},
      {"退款 几天到账", "refund-days"},
      {"9、退款几天到账?", "refund-days"},
      {"1.退款几天到账？[单选题]", "refund-days"},
      {"（3）退款几天到账？（2分）", "refund-days"},
      {"第5题 退款几天到账？*", "refund-days"},
      {"4、买家一直没有付款", "pay-close"},
      {"4、买家一…", "pay-close"},
      {"3、客服可以使用哪些工具？:邮件", "tools option B"},
      {"3、没有这道题", "-"},
      {"付款期限____天，换货期限____天。", "terms"},
      {"部门", "-"},
      {"", "-"},
  };
  const Bank bank = small_bank();
  const ItemIndex index(bank);
  for (const Row& row : kRows) {
    CAPTURE(row.header);
    CHECK(said(index, row.header) == row.expected);
  }
}

TEST_CASE("an id wins over a number, and a worded number that is also an id has two readings") {
  Bank bank = plain_key(3);
  bank.questions[0].id = "2";
  bank.questions[1].id = "1";
  const ItemIndex index(bank);
  CHECK(said(index, "2") == "2");
  CHECK(index.find("2").item == 0);
  CHECK(said(index, "第2题") == "1 or 2");
  CHECK(said(index, "3") == "3");
}

TEST_CASE("two stems that read the same are two readings") {
  Bank bank = small_bank();
  bank.questions[1].stem = bank.questions[0].stem;
  CHECK(said(ItemIndex(bank), "1、买家一直没有付款，几天后关闭交易？") ==
        "pay-close or refund-days");
}

}  // namespace
}  // namespace tiku::testing
