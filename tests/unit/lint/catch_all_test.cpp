#include "lint/catch_all.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("options that say all others are right") {
  for (const std::string_view option : {"以上都对",
                                        "以上都是",
                                        "以上全部正确",
                                        "全部都对",
                                        "ABCD都对",
                                        "A、B、C三项均正确",
                                        "以上三项都是",
                                        "以上选项均正确",
                                        "上述说法都正确。",
                                        "以上皆是",
                                        "都可以",
                                        "以上均可",
                                        "全部正确",
                                        "均正确",
                                        "以上全部",
                                        "以上各项都属于",
                                        "所有选项都正确",
                                        "All of the above",
                                        "all of these.",
                                        "All of the above are correct",
                                        "All answers are right",
                                        "all the above",
                                        "Both are correct"}) {
    CAPTURE(option);
    CHECK(read_catch_all(option, 4) == CatchAll::all);
  }
}

TEST_CASE("options that say no other is right") {
  for (const std::string_view option :
       {"以上都不对", "以上均不正确", "都不是", "以上都不是", "以上皆非", "以上选项均错误",
        "都不对", "以上都没有", "没有正确答案", "没有一个正确", "无正确选项", "A、B、C 都不对",
        "选项全部都不正确", "None of the above", "none of these", "None of the above is correct.",
        "No correct answer", "Neither of these", "All of the above are wrong"}) {
    CAPTURE(option);
    CHECK(read_catch_all(option, 4) == CatchAll::none);
  }
}

TEST_CASE("options that name some of the others") {
  for (const std::string_view option :
       {"A和B", "A、C", "B、C 都对", "A 与 C", "AC都正确", "Both A and B", "A or B",
        "Neither A nor B", "A & C", "A, B", "Both of the first two", "All of the last two",
        "The first two are both correct"}) {
    CAPTURE(option);
    CHECK(read_catch_all(option, 4) == CatchAll::some);
  }
}

TEST_CASE("options with something of their own to say") {
  for (const std::string_view option : {"全部",
                                        "所有",
                                        "没有",
                                        "不是",
                                        "正确",
                                        "对",
                                        "错误",
                                        "不正确",
                                        "可以",
                                        "不可以",
                                        "两者",
                                        "以上",
                                        "全部商品",
                                        "都是内政问题，可以逐步解决",
                                        "以上情况由快递公司负责",
                                        "都按一年计算",
                                        "没有费用",
                                        "均衡发展",
                                        "A",
                                        "AB",
                                        "AB型",
                                        "None",
                                        "All",
                                        "both",
                                        "no",
                                        "true",
                                        "false",
                                        "not true",
                                        "all goods",
                                        "the above address",
                                        "none is known",
                                        "Ask a friend",
                                        "全天都可以退货",
                                        "1 和 2",
                                        "A 套餐和 B 套餐",
                                        ""}) {
    CAPTURE(option);
    CHECK(read_catch_all(option, 4) == CatchAll::no);
  }
}

TEST_CASE("naming every other option is naming all") {
  CHECK(read_catch_all("A、B 都对", 3) == CatchAll::all);
  CHECK(read_catch_all("A、B 都对", 4) == CatchAll::some);
  CHECK(read_catch_all("Neither A nor B", 3) == CatchAll::none);
}

TEST_CASE("a long text is read as a sentence") {
  CHECK(read_catch_all(std::string(40, 'A') + "以上都对以上都对以上都对", 4) == CatchAll::no);
}

}  // namespace tiku
