#include "cli/export_forms.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "bank/bank_writer.h"
#include "base/text.h"
#include "model/sheet.h"
#include "sheet/forms.h"
#include "sheet/printed_options.h"
#include "unit/bank/bank_text.h"

namespace tiku {
namespace {

constexpr const char* kBank = R"(tiku: 1
id: b
sections:
  - title: One
    points: 1
    questions:
      - {id: a, type: single, stem: S, options: {A: v, B: w, C: x, D: y}, answer: B}
      - {id: b, type: multiple, stem: S, options: {A: v, B: w, C: x, D: y, E: z}, answer: ADE}
      - {id: c, type: single, stem: S, options: {A: v, B: w, C: A和B, D: 以上都不对}, answer: C}
      - {id: d, type: multiple, stem: S, options: {1: v, 2: w, 10: x}, answer: ['1', '10']}
  - title: Two
    questions:
      - {id: e, type: judge, stem: S, answer: true, points: 1}
      - id: k
        type: case
        stem: M
        parts:
          - {id: p, type: single, stem: S, options: {A: v, B: w, C: x}, answer: C, points: 1}
          - {id: q, type: judge, stem: S, answer: false, points: 1}
)";

std::vector<std::size_t> picks_of(const Question& question,
                                  const std::vector<std::string>& labels) {
  std::vector<std::size_t> picks;
  for (const std::string& label : labels) {
    picks.push_back(static_cast<std::size_t>(question.option_index(label)));
  }
  std::sort(picks.begin(), picks.end());
  return picks;
}

}  // namespace

TEST_CASE("the key of any form, written on that form, reads as the key of the bank") {
  const BankText text(kBank);
  REQUIRE_FALSE(text.sink().has_errors());
  const std::vector<Item> items = items_of(text.bank());
  bool moved = false;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    for (const ExportForm& form : make_forms(text.bank(), 3, seed)) {
      const Bank printed = form_bank(text.bank(), form.items);
      const PaperForm key = form_of_key(text.bank(), form.name, form.items);
      const std::vector<Item> shown = items_of(printed);
      REQUIRE(shown.size() == items.size());
      for (std::size_t i = 0; i < shown.size(); ++i) {
        const Question& question = *items[form.items[i].item].question;
        CHECK(shown[i].question->id == question.id);
        std::string number = std::to_string(shown[i].question->number);
        if (shown[i].parent != nullptr) {
          number = std::to_string(shown[i].parent->number) + "." + number;
        }
        REQUIRE(key.items.contains(number));
        CHECK(key.items.at(number) == question.id);
        const auto order = key.options.find(number);
        if (!question.is_choice() || order == key.options.end()) {
          continue;
        }
        moved = moved || shown[i].question->right != question.right;
        const std::string raw = with_option_order(
            join(shown[i].question->right, std::string(1, kListSeparator)), &order->second);
        CHECK(normalise_printed(question, raw, Tolerance::tolerant).picks ==
              picks_of(question, question.right));
      }
    }
  }
  CHECK(moved);
}

TEST_CASE("questions stay in their sections, and options that speak of others where they are") {
  const BankText text(kBank);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Bank printed = form_bank(text.bank(), make_forms(text.bank(), 2, seed)[1].items);
    REQUIRE(printed.questions.size() == 6);
    for (std::size_t i = 0; i < printed.questions.size(); ++i) {
      CHECK(printed.questions[i].section == (i < 4 ? 0 : 1));
      CHECK(printed.questions[i].number == static_cast<std::int64_t>(i) + 1);
      if (printed.questions[i].id == "c") {
        CHECK(printed.questions[i].options[2].text == "A和B");
        CHECK(printed.questions[i].right == std::vector<std::string>{"C"});
      }
      if (printed.questions[i].id == "k") {
        CHECK(printed.questions[i].parts[0].id == "k.p");
        CHECK(printed.questions[i].parts[1].id == "k.q");
      }
    }
  }
}

TEST_CASE("the key of all forms is a bank that reads back, and the seed decides") {
  const BankText text(kBank);
  const std::string key = write_bank(key_with_forms(text.bank(), make_forms(text.bank(), 4, 9)));
  CHECK(key == write_bank(key_with_forms(text.bank(), make_forms(text.bank(), 4, 9))));
  CHECK(key != write_bank(key_with_forms(text.bank(), make_forms(text.bank(), 4, 10))));
  const BankText again(key);
  CHECK_FALSE(again.sink().has_errors());
  REQUIRE(again.bank().forms.size() == 4);
  CHECK(write_bank(again.bank()) == key);
  CHECK(again.bank().forms[0].options.empty());
}

TEST_CASE("an answer carries the order of its form, and a file cannot make one up") {
  const std::vector<std::string> order{"C", "A", "B"};
  const std::string raw = with_option_order("A", &order);
  CHECK(as_written(raw) == "A");
  CHECK(has_option_order(raw));
  const std::string forged = std::string("A") + kOrderSeparator + "C\x1f" + "A\x1f" + "B";
  CHECK_FALSE(has_option_order(with_option_order(forged, nullptr)));
  CHECK(with_option_order("A", nullptr) == "A");
}

TEST_CASE("what a candidate writes is never the order of a form") {
  const BankText text(kBank);
  const std::string cell = std::string("A") + kOrderSeparator + "B" + kListSeparator + "A" +
                           kListSeparator + "C" + kListSeparator + "D";
  const std::string raw = with_option_order(cell, nullptr);
  CHECK(as_written(raw) == raw);
  const Response response = normalise_printed(text.question(0), raw, Tolerance::tolerant);
  CHECK(response.kind != Response::Kind::answered);
}

}  // namespace tiku
