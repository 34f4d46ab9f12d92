#include "lint/option_parts.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::vector<LocatedText> options(const std::vector<std::string>& texts) {
  std::vector<LocatedText> located;
  for (const std::string& text : texts) {
    located.push_back({TextKind::option, text, {}, nullptr, located.size(), classify(text)});
  }
  return located;
}

/// "whole<part" by index, or "-".
std::string listed(const std::vector<std::string>& texts) {
  const auto found = find_listed_option(options(texts));
  return found ? std::to_string(found->whole) + "<" + std::to_string(found->part) : "-";
}

std::string beginning(const std::vector<std::string>& texts) {
  return texts.front().substr(0, shared_beginning(options(texts)));
}

}  // namespace

TEST_CASE("an option that is a member of another one's list") {
  CHECK(listed({"退款", "换货", "退款和换货"}) == "2<0");
  CHECK(listed({"姓名、电话以及住址", "住址"}) == "0<1");
  CHECK(listed({"a refund", "a refund or a new cup"}) == "1<0");
  CHECK(listed({"教育。", "人才", "教育和人才"}) == "2<0");
}

TEST_CASE("a beginning in common, a number or a letter is no member") {
  CHECK(listed({"售后", "售后主管"}) == "-");
  CHECK(listed({"TCP", "TCP/IP"}) == "-");
  CHECK(listed({"1", "1和2"}) == "-");
  CHECK(listed({"A", "A、B"}) == "-");
  CHECK(listed({}) == "-");
}

TEST_CASE("what all options begin with") {
  const std::vector<std::string> same = {"在卖家发货之前联系", "在卖家发货之前拦截",
                                         "在卖家发货之前取消"};
  CHECK(beginning(same) == "在卖家发货之前");
  CHECK(beginning({"as long as it is packed", "as long as it is lost", "as long as it rains"}) ==
        "as long as it");
}

TEST_CASE("short beginnings, numerals and whole options do not count") {
  CHECK(beginning({"网络安全等级", "网络安全分级", "网络安全模块"}).empty());
  CHECK(beginning({"职代会第一次会议一", "职代会第一次会议二", "职代会第一次会议三"}) ==
        "职代会第一次会议");
  CHECK(beginning({"十九届中央第一次", "十九届中央第二次", "十九届中央第三次"}).empty());
  CHECK(beginning({"在卖家发货之前", "在卖家发货之前好", "在卖家发货之前行"}).empty());
  CHECK(beginning({"the night desk", "the night guard", "the night clerk"}).empty());
  CHECK(beginning({"在卖家发货之前联系", "在卖家发货之前拦截"}).empty());
}

}  // namespace tiku
