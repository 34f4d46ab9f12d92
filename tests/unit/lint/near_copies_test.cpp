#include <doctest/doctest.h>

#include "bank/load.h"
#include "base/random.h"
#include "lint/question_form.h"

namespace tiku {
namespace {

/// Judge questions with these stems, compared; "1=3 2=4": numbers of the questions of each group.
class Compared {
 public:
  explicit Compared(const std::vector<std::string>& stems) {
    std::string yaml = "tiku: 1\nquestions:\n";
    for (const std::string& stem : stems) {
      yaml += "  - {type: judge, answer: true, stem: \"" + stem + "\"}\n";
    }
    const FileId file = sources_.add("bank.yaml", yaml);
    Sink sink;
    bank_ = read_bank(sources_, file, sink);
    REQUIRE_FALSE(sink.has_errors());
    const Bank* banks[] = {&bank_};
    forms_ = question_forms(banks, 1);
  }

  std::string near(std::size_t threads = 1) const { return text_of(near_copies(forms_, threads)); }

  std::string same() const { return text_of(same_questions(forms_)); }

 private:
  static std::string text_of(const std::vector<std::vector<const QuestionForm*>>& groups) {
    std::string out;
    for (const auto& group : groups) {
      out += out.empty() ? "" : " ";
      for (const QuestionForm* form : group) {
        out += (form == group.front() ? "" : "=") + form->question->id;
      }
    }
    return out;
  }

  SourceMap sources_;
  Bank bank_;
  std::vector<QuestionForm> forms_;
};

constexpr const char* kUnpaid = "买家拍下商品之后一直没有付款，系统过几天会自动关闭这笔交易。";

}  // namespace

TEST_CASE("a few binding or further words make a near copy, another order too") {
  CHECK(Compared({kUnpaid, "买家拍下商品后一直没付款，系统过几天自动关闭交易。"}).near() == "1=2");
  CHECK(
      Compared({kUnpaid, "系统过几天会自动关闭这笔交易，买家拍下商品之后一直没有付款。"}).near() ==
      "1=2");
  CHECK(
      Compared({"An agent tells the caller the reason before transferring a call to sales",
                "The agent tells a caller the exact reason before transferring the call to sales"})
          .near() == "1=2");
}

TEST_CASE("another number, negation, opposite or subject makes another question") {
  CHECK(Compared({"客户投诉之后客服应当在 3 个工作日之内给出处理意见。",
                  "客户投诉之后客服应当在 5 个工作日之内给出处理意见。"})
            .near()
            .empty());
  CHECK(Compared({"买家在交易成功之后的规定时间里可以修改对商品的评价。",
                  "卖家在交易成功之后的规定时间里可以修改对商品的评价。"})
            .near()
            .empty());
  CHECK(Compared({"乘客可以在开车之前到车站窗口办理火车票改签手续。",
                  "乘客可以在开车之前到车站窗口办理飞机票改签手续。"})
            .near()
            .empty());
  CHECK(Compared({"客服可以向来电者透露其他客户的联系电话和住址。",
                  "客服不可以向来电者透露其他客户的联系电话和住址。"})
            .near()
            .empty());
}

TEST_CASE("questions that are the same are no near copies, and near copies not the same") {
  const std::string copy = "买家拍下商品之后一直没有付款,系统过几天会自动关闭这笔交易.";
  CHECK(Compared({kUnpaid, copy}).same() == "1=2");
  CHECK(Compared({kUnpaid, copy}).near().empty());
  CHECK(Compared({kUnpaid, "买家拍下商品后一直没付款，系统过几天自动关闭交易。"}).same().empty());
}

TEST_CASE("a group is one, whatever the order, and short texts are left alone") {
  const std::string b = "买家拍下商品后一直没付款，系统过几天自动关闭交易。";
  const std::string c = "买家拍下商品后一直没付款的，系统过几天便自动关闭交易。";
  CHECK(Compared({kUnpaid, "完全不相干的一句话放在中间，讲的是开发票的流程。", b, c}).near() ==
        "1=3=4");
  CHECK(Compared({c, b, kUnpaid}).near() == "1=2=3");
  CHECK(Compared({"订单可以取消", "账单可以取消"}).near().empty());
}

TEST_CASE("among two thousand questions every planted copy is found, for any number of threads") {
  constexpr std::string_view kPieces[] = {"客户", "订单", "发票", "物流", "快递", "投诉", "退款",
                                          "积分", "会员", "套餐", "账户", "密码", "短信", "网络",
                                          "基站", "宽带", "合同", "地址", "仓库", "包裹", "渠道",
                                          "话费", "流量", "终端", "工单", "班组", "质检", "录音"};
  Random random(7);
  std::vector<std::string> stems;
  std::string expected;
  for (std::size_t i = 0; i < 1000; ++i) {
    std::string stem;
    for (int word = 0; word < 12; ++word) {
      stem += kPieces[random.below(std::size(kPieces))];
    }
    stems.push_back(stem);
    stems.push_back(i % 10 == 0 ? "请问" + stem + "的说法"
                                : stem + "第" + std::to_string(i) + "条");
    if (i % 10 == 0) {
      expected += (expected.empty() ? "" : " ") + std::to_string(2 * i + 1) + "=" +
                  std::to_string(2 * i + 2);
    }
  }
  const Compared compared(stems);
  // "请问", "的说法" only bind, so the planted pairs have the same words; they are not the same
  // text.
  CHECK(compared.near() == expected);
  CHECK(compared.near(8) == expected);
}

}  // namespace tiku
