#include "lint/negative_ask.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// The words that turn the question round, "!" before them where they stand out; "-" for none.
std::string ask_of(std::string_view stem) {
  const auto ask = find_negative_ask(stem);
  if (!ask) {
    return "-";
  }
  return (ask->stands_out ? "!" : "") + std::string(stem.substr(ask->begin, ask->end - ask->begin));
}

}  // namespace

TEST_CASE("Chinese stems that ask for what is not so") {
  CHECK(ask_of("下列不属于网络蠕虫病毒的是（ ）。") == "不属于");
  CHECK(ask_of("以下哪项不是漏洞挖掘的方式？") == "不是");
  CHECK(ask_of("数字证书的功能不包括（ ）。") == "不包括");
  CHECK(ask_of("登录认证种类不包含以下哪项？") == "不包含");
  CHECK(ask_of("投诉处理的四个原则中，不包括") == "不包括");
  CHECK(ask_of("以下行为中，不属于安全威胁的因素是（ ）。") == "不属于");
  CHECK(ask_of("关于退款，说法错误的是（ ）。") == "错误");
  CHECK(ask_of("以下哪种做法是错误的？") == "错误");
  CHECK(ask_of("下列关于质检的描述不正确的一项是") == "不正确");
  CHECK(ask_of("不恰当的处理方式有（ ）") == "不恰当");
  CHECK(ask_of("坐席不应做的是哪一项？") == "不应");
  CHECK(ask_of("以下不能定义数组的选项是") == "不能");
  CHECK(ask_of("除（ ）外，都是客服的职责。") == "除");
  CHECK(ask_of("除哪一项以外，都要登记？") == "除");
}

TEST_CASE("Chinese negations that tell, not ask") {
  for (const std::string_view stem :
       {"客户没有收到验证码，也不能登录，应当先核对什么？",
        "用户不交电信费用，每日加收多少违约金？", "接通后没有声音，最合适的做法是什么？",
        "除双方另有约定外，几天后可以停机？", "除周末以外，几点开始接听？",
        "客户说“我不是来投诉的”，应当怎样回应？", "坐席不得（ ）客户的个人信息。",
        "客户不在时，包裹放在哪里？", "这种做法是不是正确的，依据是什么？",
        "如果以下情况不能处理，应当转给谁？", "哪些做法不可缺少？",
        "关于错误的处理办法，应当先找谁？", "下列属于不正当竞争行为的是（ ）。",
        "坐席能不能直接挂断？"}) {
    CAPTURE(stem);
    CHECK(ask_of(stem) == "-");
  }
}

TEST_CASE("what stands out is seen as such") {
  CHECK(ask_of("下列【不】属于客服职责的是（ ）。") == "!不】属于");
  CHECK(ask_of("下列**不属于**客服职责的是（ ）。") == "!不属于");
  CHECK(ask_of("说法“错误”的是") == "!错误");
  CHECK(ask_of("Which of these is NOT a channel?") == "!NOT");
  CHECK(ask_of("All of the following are channels EXCEPT:") == "!EXCEPT");
  CHECK(ask_of("Which of these is **not** a channel?") == "!not");
}

TEST_CASE("English stems that ask for what is not so") {
  CHECK(ask_of("Which of the following is not a channel?") == "not");
  CHECK(ask_of("A customer is angry. Which of these should you not say?") == "-");
  CHECK(ask_of("Which word should not be used?") == "not");
  CHECK(ask_of("Which of these isn't a channel?") == "isn't");
  CHECK(ask_of("Which goods cannot be returned?") == "cannot");
  CHECK(ask_of("All of the following are channels, except:") == "except");
  CHECK(ask_of("Which statement about refunds is false?") == "false");
  CHECK(ask_of("Which of the following is incorrect?") == "incorrect");
}

TEST_CASE("English negations that tell, not ask") {
  for (const std::string_view stem :
       {"What do you do when the customer does not pay?",
        "Which form do you use if a card is not valid?",
        "Which command prints lines not matching a pattern?",
        "Which expression is false when x is 1?", "Do not hang up first. Which words come last?",
        "Which team helps a caller who does not speak?", "Why is it wrong to promise a date?",
        "Which rule holds not only for refunds?",
        "We are open every day except Sunday. Which day is that?"}) {
    CAPTURE(stem);
    CHECK(ask_of(stem) == "-");
  }
}

TEST_CASE("not and wrong are told apart") {
  CHECK(find_negative_ask("不属于渠道的是（ ）。")->says_not);
  CHECK_FALSE(find_negative_ask("说法错误的是（ ）。")->says_not);
  CHECK_FALSE(find_negative_ask("Which statement is false?")->says_not);
}

TEST_CASE("a clause without end is read at its end") {
  std::string stem;
  for (int i = 0; i < 50'000; ++i) {
    stem += "没有甲";
  }
  CHECK(ask_of(stem + "不属于乙的是（ ）") == "不属于");
}

}  // namespace tiku
