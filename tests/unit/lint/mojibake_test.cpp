#include "lint/mojibake.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// "piece -> original", or "clean".
std::string garble_of(std::string_view text) {
  const auto garble = find_garble(text, classify(text));
  if (!garble) {
    return "clean";
  }
  return std::string(text.substr(garble->begin, garble->end - garble->begin)) + " -> " +
         garble->original;
}

}  // namespace

TEST_CASE("UTF-8 read as Windows-1252 or Latin-1 is found and turned back") {
  CHECK(garble_of("the cafÃ© is open") == "Ã© -> é");
  CHECK(garble_of("he said â€œyesâ€") == "â€œ -> “");
  CHECK(garble_of("ä¸­æ–‡ text") == "ä¸­æ–‡ -> 中文");
  CHECK(garble_of("at 20 Â°C") == "Â° -> °");
  CHECK(garble_of("ÐŸÑ€Ð¸Ð²ÐµÑ‚") == "ÐŸÑ€Ð¸Ð²ÐµÑ‚ -> Привет");
  CHECK(garble_of("well done ðŸ˜€") == "ðŸ˜€ -> 😀");
}

TEST_CASE("letters with accents are no garble, whatever stands beside them") {
  CHECK(garble_of("café, naïve, Müller, São, Ångström, Łódź, İstanbul") == "clean");
  CHECK(garble_of("“CAFÉ”, “AMANHÔ, «SÃO», À…, É–È") == "clean");
  CHECK(garble_of("the letter “Ô has a tilde") == "clean");
  CHECK(garble_of("“café”…") == "clean");
  CHECK(garble_of("ÀÁÂÃÄÅ are capitals, ÄÖÜß are German, 5 °C ± 1 §3 ×") == "clean");
  CHECK(garble_of("Việt Nam, Đường, ẵ") == "clean");
}

TEST_CASE("GBK read as Latin-1 is found and turned back") {
  CHECK(garble_of("ÖÐÎÄ") == "ÖÐÎÄ -> 中文");
  CHECK(garble_of("title: ¿Í·þ") == "¿Í·þ -> 客服");
  CHECK(garble_of("ÌâÄ¿") == "ÌâÄ¿ -> 题目");
}

TEST_CASE("UTF-8 read as GBK is found and turned back as far as it goes") {
  CHECK(garble_of("涓嬪垪璇存硶姝ｇ‘鐨勬槸") == "涓嬪垪璇存硶姝ｇ‘鐨勬槸 -> 下列说法正确的是");
  CHECK(garble_of("閫€璐х殑鏈熼檺") == "閫€璐х殑鏈熼檺 -> 退货的期限");
  CHECK(garble_of("客服：鈥滀細鍛樷€") == "鈥滀細鍛樷€ -> “会员");
}

TEST_CASE("rare characters in names and words are no garble") {
  CHECK(garble_of("琥珀、玮琛、瑗骞、浣熊、妞、绯闻、缥缈、铏、锛") == "clean");
  CHECK(garble_of("浏览网页、渲染、涮羊肉、姹紫嫣红、婵娟、璀璨、瓒") == "clean");
}

TEST_CASE("what is left of lost text is found") {
  CHECK(garble_of("价格锟斤拷元") == "锟斤拷 -> ");
  CHECK(garble_of("变量的值是烫烫烫烫") == "烫烫烫烫 -> ");
  CHECK(garble_of("栈上是屯屯屯") == "屯屯屯 -> ");
  CHECK(garble_of("一\uFFFD\uFFFD二") == "\uFFFD\uFFFD -> ");
  CHECK(garble_of("????? ??") == "????? -> ");
  CHECK(garble_of("VALUES (?, ?, ?, ?)") == "clean");
  CHECK(garble_of("What???") == "clean");
  CHECK(garble_of("屯门、屯垦、发烫、滚烫烫手") == "clean");
}

TEST_CASE("a long hostile text takes one walk") {
  std::string leads;
  std::string doubtful;
  for (int i = 0; i < 300'000; ++i) {
    leads += "鍏鍐鍑";
    doubtful += "É”";
  }
  CHECK(garble_of(leads) == "clean");
  CHECK(garble_of(doubtful) == "clean");
}

}  // namespace tiku
