#include "lint/normal_form.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

bool same(std::string_view a, std::string_view b) {
  return normal_form(a) == normal_form(b);
}

std::size_t count_tokens(std::string_view text) {
  Tokens tokens;
  add_tokens(normal_form(text), tokens);
  return tokens.content.size();
}

bool tell_apart(std::string_view a, std::string_view b) {
  Tokens one;
  Tokens other;
  add_tokens(normal_form(a), one);
  add_tokens(normal_form(b), other);
  return one.distinguishing != other.distinguishing;
}

}  // namespace

TEST_CASE("spaces, punctuation, width, case and slots do not count") {
  CHECK(same("退款 3 天（ ）到账？", "退款3天到账"));
  CHECK(same("ＡＢＣ，１２３", "abc123"));
  CHECK(same("What is it?", "what  is it"));
  CHECK(same("《电信条例》规定 ____", "电信条例规定"));
  CHECK(same("1,000 元", "1000元"));
  CHECK(same("a 24-hour day", "a 24 hour day"));
}

TEST_CASE("what changes the meaning counts") {
  CHECK_FALSE(same("1.5 元", "15 元"));
  CHECK_FALSE(same("-3 度", "3 度"));
  CHECK_FALSE(same("5%", "5"));
  CHECK_FALSE(same("8:30", "830"));
  CHECK_FALSE(same("1/2", "12"));
  CHECK_FALSE(same("C++", "C"));
  CHECK_FALSE(same("x < 3", "x > 3"));
  CHECK_FALSE(same("可以", "不可以"));
}

TEST_CASE("tokens are Han characters, words and numbers without what only binds") {
  CHECK(count_tokens("退款的期限") == 4);
  CHECK(count_tokens("the period of the refund") == 2);
  CHECK(count_tokens("10086 热线") == 3);
  CHECK(count_tokens("下列哪一项是对的") == 1);  // 对
  CHECK(count_tokens("") == 0);
}

TEST_CASE("numbers, negations and opposites tell questions apart, other words do not") {
  CHECK(tell_apart("3 天", "5 天"));
  CHECK(tell_apart("可以退", "不可以退"));
  CHECK(tell_apart("买家付款", "卖家付款"));
  CHECK(tell_apart("the first call", "the last call"));
  CHECK(tell_apart("which is correct", "which is not correct"));
  CHECK(tell_apart("三天", "五天"));
  CHECK_FALSE(tell_apart("哪一项", "哪项"));
  CHECK_FALSE(tell_apart("火车票", "飞机票"));
}

}  // namespace tiku
