// An English paper printed in any mixture of conventions reads back as the questions that were
// printed.
#include <array>

#include <doctest/doctest.h>

#include "base/random.h"
#include "base/text.h"
#include "support/rounds.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

struct EnglishQuestion {
  std::string_view stem;
  std::vector<std::string_view> options;
  /// Letters of the right ones.
  std::string_view right;
};

const std::vector<EnglishQuestion>& english_stock() {
  static const std::vector<EnglishQuestion> kStock{
      {"How soon should a call be picked up?",
       {"within one ring", "within three rings", "after ten rings", "never"},
       "B"},
      {"Which key opens the help of a program?", {"F1", "F5", "Escape", "Tab"}, "A"},
      {"What must nobody use when a fire has broken out?",
       {"the stairs", "a wet towel", "the lift", "the emergency exit"},
       "C"},
      {"A complaint is passed on because of:",
       {"the voice of the caller", "the weather", "the rights it needs", "the hour"},
       "C"},
      {"Which of these may be said in a greeting?",
       {"the name of the company", "the own name", "a joke about the caller", "a long story"},
       "AB"},
      {"Which of these are personal data?",
       {"a bank account", "a private number", "the address of a web site", "a passport"},
       "ABD"},
      {"The average time of a call is measured in ____.",
       {"words", "seconds", "rings", "metres"},
       "B"},
  };
  return kStock;
}

enum class EnglishPlace : std::uint8_t { none, below, tail, mark, again, list, table, tabs, words };

/// How one paper is printed.
struct EnglishStyle {
  std::string number, label, answer, heading, title;
  EnglishPlace place = EnglishPlace::none;
  bool in_row = false;
  bool in_columns = false;
  bool text_below_label = false;
  bool wraps = false;
  bool blank_lines = false;
  bool explains = false;
};

std::string filled(std::string pattern, char sign, const std::string& text) {
  const std::size_t at = pattern.find(sign);
  return at == std::string::npos ? pattern : pattern.replace(at, 1, text);
}

class EnglishPrinter {
 public:
  explicit EnglishPrinter(Random& random) : random_(random) {
    style_.title = one_of({"", "Phone quiz\n\n", "TEST FOR THE DESK\n\n"});
    style_.number =
        one_of({"%. ", "%) ", "%.) ", "Q%. ", "Q%: ", "Q.% ", "Question %. ", "Question %:\n",
                "Question %\n", "Question % of 7\n", "QUESTION NO: %\n", "### Question %\n", ""});
    style_.label =
        one_of({"@. ", "@) ", "(@) ", "@: ", "a. ", "a) ", "(a) ", "1. ", "1) ", "(1) "});
    style_.place = static_cast<EnglishPlace>(random_.below(9));
    style_.answer =
        one_of({"Answer: @", "Answer: (@)", "ANSWER: @", "Ans: @", "Ans. (@)", "Correct answer: @",
                "Correct Answer(s): @", "The correct answer is (@)", "Correct answer is @",
                "[Answer: @]", "(Ans: @)", "Answer - @"});
    style_.heading = one_of({"", "Answers:\n", "Answer key\n", "ANSWERS\n", "## Answer key\n"});
    style_.in_row = random_.below(3) == 0;
    style_.in_columns = random_.below(5) == 0;
    style_.text_below_label = random_.below(6) == 0;
    style_.wraps = random_.below(3) == 0;
    style_.blank_lines = random_.below(2) == 0;
    style_.explains = random_.below(3) == 0;
    agree();
  }

  std::string print() {
    std::string body = style_.title;
    std::string key;
    std::int64_t number = 0;
    for (const EnglishQuestion& question : english_stock()) {
      ++number;
      body += filled(style_.number, '%', std::to_string(number)) + broken(question.stem) + "\n";
      add_options(question, body);
      add_answer(question, body);
      body += style_.blank_lines ? "\n" : "";
      add_key(question, number, key);
    }
    return body + (key.empty() ? "" : "\n" + style_.heading + key);
  }

  std::string expected() const {
    std::string out;
    for (const EnglishQuestion& question : english_stock()) {
      const bool several = question.right.size() > 1;
      const bool known = style_.place != EnglishPlace::none;
      out += several && known ? "multiple | " : "single | ";
      out += std::string(question.stem) + " |";
      for (std::size_t i = 0; i < question.options.size(); ++i) {
        out += " " + std::string(1, static_cast<char>('A' + i)) + "=" +
               std::string(question.options[i]);
      }
      out += " | " + (known ? std::string(question.right) : "-") + "\n";
    }
    return out;
  }

 private:
  std::string one_of(std::initializer_list<std::string_view> choices) {
    return std::string(choices.begin()[random_.below(choices.size())]);
  }

  bool is_counted() const { return style_.label.find('1') != std::string::npos; }

  /// Conventions that no paper has together.
  void agree() {
    const bool bare = style_.number.empty();
    const bool below = style_.place == EnglishPlace::below || style_.place == EnglishPlace::tail ||
                       style_.place == EnglishPlace::again;
    style_.blank_lines = style_.blank_lines || (bare && !below);
    style_.in_row = style_.in_row && !bare && !is_counted();
    style_.in_columns = style_.in_columns && !style_.in_row && !bare && !is_counted();
    style_.wraps = style_.wraps && !style_.in_row && !style_.in_columns;
    style_.text_below_label = style_.text_below_label && !bare && !style_.in_row &&
                              !style_.in_columns && !is_counted() && style_.label[0] == '@';
    style_.explains = style_.explains && style_.place == EnglishPlace::below && !bare;
    const bool line_ends = style_.place == EnglishPlace::tail ||
                           style_.place == EnglishPlace::mark ||
                           style_.place == EnglishPlace::again;
    if (line_ends && (style_.in_row || style_.in_columns || style_.text_below_label ||
                      is_counted() || style_.wraps)) {
      style_.place = EnglishPlace::below;
    }
    if (is_counted() || style_.place == EnglishPlace::words) {
      style_.title = "Phone quiz\n\n";
    }
    const bool lists = style_.place == EnglishPlace::list || style_.place == EnglishPlace::table ||
                       style_.place == EnglishPlace::tabs || style_.place == EnglishPlace::words;
    if (lists && bare) {
      style_.place = EnglishPlace::below;
    }
    if (style_.place == EnglishPlace::words && style_.heading.empty()) {
      style_.heading = "Answers:\n";
    }
  }

  /// Over two lines, as a narrow page has it.
  std::string broken(std::string_view words) const {
    std::string out(words);
    const std::size_t space = out.find(' ', out.size() / 2);
    if (style_.wraps && out.size() > 20 && space != std::string::npos) {
      out[space] = '\n';
    }
    return out;
  }

  std::string label_of(std::size_t place) const {
    const char capital = static_cast<char>('A' + place);
    const char small = static_cast<char>('a' + place);
    std::string label = filled(style_.label, '@', std::string(1, capital));
    label = filled(label, 'a', std::string(1, small));
    return filled(label, '1', std::to_string(place + 1));
  }

  void add_options(const EnglishQuestion& question, std::string& body) const {
    constexpr std::array<std::size_t, 4> kColumns{0, 2, 1, 3};
    for (std::size_t i = 0; i < question.options.size(); ++i) {
      const std::size_t place = style_.in_columns ? kColumns[i] : i;
      const bool right =
          question.right.find(static_cast<char>('A' + place)) != std::string_view::npos;
      body += label_of(place);
      body += style_.text_below_label ? "\n" : "";
      body += broken(question.options[place]);
      body += style_.place == EnglishPlace::mark && right ? " (Correct)" : "";
      const bool ends =
          i + 1 == question.options.size() || !(style_.in_row || (style_.in_columns && i % 2 == 0));
      body += ends ? "" : "   ";
      body += ends && !(style_.place == EnglishPlace::tail && i + 1 == question.options.size())
                  ? "\n"
                  : "";
    }
  }

  void add_answer(const EnglishQuestion& question, std::string& body) const {
    std::string letters(question.right);
    if (style_.place == EnglishPlace::tail) {
      body += " - ANSWER-" + letters + "\n";
    } else if (style_.place == EnglishPlace::again) {
      again(question, body);
    } else if (style_.place == EnglishPlace::below) {
      body += filled(style_.answer, '@', letters) + "\n";
      body += style_.explains ? "Explanation: So it is done at every desk.\n" : "";
    }
  }

  /// The right option once more; of several ones only their letters.
  void again(const EnglishQuestion& question, std::string& body) const {
    if (question.right.size() > 1) {
      body += "Answer: " + std::string(question.right) + "\n";
      return;
    }
    const auto place = static_cast<std::size_t>(question.right[0] - 'A');
    body += label_of(place) + std::string(question.options[place]) + "\n";
  }

  void add_key(const EnglishQuestion& question, std::int64_t number, std::string& key) const {
    const std::string count = std::to_string(number);
    const std::string right(question.right);
    switch (style_.place) {
      case EnglishPlace::list:
        key += count + ". " + right + (number % 3 == 0 ? "\n" : "  ");
        break;
      case EnglishPlace::table:
        key += number == 1 ? "| No | Answer |\n|---|---|\n" : "";
        key += "| " + count + " | " + right + " |\n";
        break;
      case EnglishPlace::tabs:
        key += count + "\t" + right + "\n";
        break;
      case EnglishPlace::words: {
        std::vector<std::string> words;
        for (const char letter : question.right) {
          words.emplace_back(question.options[static_cast<std::size_t>(letter - 'A')]);
        }
        key += count + ". " + join(words, "; ") + "\n";
        break;
      }
      case EnglishPlace::none:
      case EnglishPlace::below:
      case EnglishPlace::tail:
      case EnglishPlace::mark:
      case EnglishPlace::again:
        break;
    }
  }

  Random& random_;
  EnglishStyle style_;
};

}  // namespace

TEST_CASE("an English paper in any mixture of conventions reads back" *
          doctest::test_suite("random")) {
  Random random(test_seed(20261130));
  const std::size_t rounds = test_rounds(1000);
  for (std::size_t round = 0; round < rounds; ++round) {
    EnglishPrinter printer(random);
    const std::string paper = printer.print();
    CHECK_MESSAGE(questions_in(paper) == printer.expected(), paper);
  }
}

}  // namespace tiku
