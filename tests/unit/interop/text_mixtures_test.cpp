// A paper printed in any mixture of conventions reads back as the questions that were printed.
#include <array>

#include <doctest/doctest.h>

#include "base/random.h"
#include "base/text.h"
#include "interop/text/papers.h"
#include "model/question.h"
#include "support/rounds.h"

namespace tiku {
namespace {

struct Printed {
  QuestionType type = QuestionType::single;
  std::string_view stem;
  std::vector<std::string_view> options;
  std::string_view answer;
};

const std::vector<Printed>& stock() {
  using enum QuestionType;
  static const std::vector<Printed> kStock{
      {single, "铃响几声之内应当接听", {"1 声", "3 声", "5 声", "10 声"}, "B"},
      {single, "Windows 里哪个键能打开帮助", {"F1", "F5", "Esc", "Tab"}, "A"},
      {single, "起火后不能用什么逃生", {"安全通道", "湿毛巾", "电梯", "楼梯"}, "C"},
      {single, "工单升级看的是", {"客户的语气", "问题和权限", "坐席心情", "天气"}, "B"},
      {multiple, "开头语里要有", {"问候", "公司名称", "工号", "闲聊"}, "ABC"},
      {multiple, "属于个人信息的有", {"身份证号", "银行卡号", "公司网址", "手机号"}, "ABD"},
      {multiple, "掉线的原因可能是", {"网线松动", "过热", "欠费", "屏幕太小"}, "ABC"},
      {judge, "客户的电话可以告诉第三方", {}, "×"},
      {judge, "先处理情绪再处理问题", {}, "√"},
      {judge, "静音可以代替等待音乐", {}, "×"},
      {fill, "语速一般为每分钟____字", {}, "220"},
      {fill, "消费者权益日是每年的____月____日", {}, "3；15"},
      {fill, "满意度的缩写是____", {}, "CSAT"},
  };
  return kStock;
}

constexpr std::array kTypes{QuestionType::single, QuestionType::multiple, QuestionType::judge,
                            QuestionType::fill};

/// Where the answers stand.
enum class Place : std::uint8_t {
  behind,
  slot,
  option,
  list,
  sections,
  lines,
  table,
  none,
  underline,
};

struct Style {
  std::string number, heading, label, answer, slot, tag, indent, key_sign, aside, button;
  std::array<std::string_view, 4> names;
  Place place = Place::behind;
  bool restarts = false;
  bool options_on_one_line = false;
  bool blank_lines = false;
};

std::string put(std::string pattern, std::string_view sign, std::string_view text) {
  const std::size_t at = pattern.find(sign);
  return at == std::string::npos ? pattern : pattern.replace(at, sign.size(), text);
}

class Printer {
 public:
  explicit Printer(Random& random) : random_(random) {
    constexpr std::array<std::array<std::string_view, 4>, 4> kNames{{
        {"单项选择题", "多项选择题", "判断题", "填空题"},
        {"单选题", "多选题", "是非题", "填空题"},
        {"单选", "多选", "判断", "填空"},
        {"选择题（单选）", "选择题（多选）", "判断题", "填空题"},
    }};
    style_.names = kNames[random_.below(kNames.size())];
    style_.number = one_of({"#.", "#、", "#．", "(#)", "（#）", "#)", "第#题", "# ", "【#】",
                            "题#：", "#：", "【题干#】", "#。"});
    style_.heading = one_of(
        {"$、@", "@", "【@】", "第$部分 @", "（$）@", "$.@", "# @", "@：", "$、@（每题2分）", ""});
    style_.tag = style_.heading.empty() ? one_of({"(@)", "[@]", "【@】"}) : one_of({"", "", "(@)"});
    style_.label = one_of({"#.", "#、", "#．", "(#)", "（#）", "#)", "[#]", "#："});
    style_.answer = one_of({"答案：#", "正确答案:#", "参考答案：#", "【答案】#", "（答案：#）",
                            "答案 #", "【◆参考答案◆】：#", "【本题答案】#", "答：——#——"});
    style_.aside = one_of({"", "", "", "（难度：易）", "【知识点：礼仪；难度：难】"});
    style_.button = one_of({"", "", "收藏本题查看解析"});
    style_.slot = one_of({"（ ）", "（）", "( )", ""});
    style_.indent = one_of({"", "　　", "  "});
    style_.key_sign = one_of({"#.", "#、", "#．"});
    style_.place = static_cast<Place>(random_.below(9));
    style_.restarts = !style_.heading.empty() && random_.below(2) == 0;
    style_.options_on_one_line = random_.below(2) == 0;
    style_.blank_lines = random_.below(2) == 0;
    if (style_.place == Place::slot && style_.slot.empty()) {
      style_.slot = "（）";
    }
  }

  std::string print() {
    std::string body;
    std::size_t section = 0;
    std::size_t number = 0;
    for (const QuestionType type : kTypes) {
      const std::vector<Printed> chosen = choose(type);
      if (chosen.empty()) {
        continue;
      }
      number = style_.restarts ? 0 : number;
      const std::string ordinal = ordinal_of(++section);
      if (!style_.heading.empty()) {
        body += put(put(style_.heading, "$", ordinal), "@", name(type)) + "\n";
      }
      begin_key(type, ordinal);
      for (const Printed& question : chosen) {
        add(question, ++number, body);
      }
      end_key(number - chosen.size() + 1, chosen);
      expected_.insert(expected_.end(), chosen.begin(), chosen.end());
    }
    return body + (key_.empty() ? "" : "\n参考答案\n" + key_);
  }

  const std::vector<Printed>& expected() const { return expected_; }

  bool gives_answers() const { return style_.place != Place::none; }

 private:
  std::string one_of(std::initializer_list<std::string_view> choices) {
    return std::string(choices.begin()[random_.below(choices.size())]);
  }

  std::string name(QuestionType type) const {
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
      if (kTypes[i] == type) {
        return std::string(style_.names[i]);
      }
    }
    return {};
  }

  static std::string ordinal_of(std::size_t section) {
    constexpr std::array<std::string_view, 5> kOrdinals{"零", "一", "二", "三", "四"};
    return std::string(kOrdinals[section]);
  }

  /// Some of a type, in a row; tables have no answers in words.
  std::vector<Printed> choose(QuestionType type) {
    std::vector<Printed> chosen;
    const bool words = type == QuestionType::fill;
    if (words && (style_.place == Place::table || style_.place == Place::option)) {
      return chosen;
    }
    for (const Printed& question : stock()) {
      if (question.type == type) {
        chosen.push_back(question);
      }
    }
    if (type != QuestionType::single && random_.below(4) == 0) {
      chosen.clear();
    }
    return chosen;
  }

  void add(const Printed& question, std::size_t number, std::string& body) {
    std::string stem(question.stem);
    const bool fill = question.type == QuestionType::fill;
    if (fill && style_.place == Place::slot) {
      for (const std::string_view answer : split(question.answer, "；")) {
        stem = put(stem, "____", "（" + std::string(answer) + "）");
      }
    } else if (fill && style_.place == Place::underline) {
      for (const std::string_view answer : split(question.answer, "；")) {
        stem = put(stem, "____", "___" + std::string(answer) + "___");
      }
    } else if (style_.place == Place::underline) {
      stem += "__" + std::string(question.answer) + "__。";
    } else if (!fill) {
      stem += style_.place == Place::slot ? put(put(put(style_.slot, "（ ）", "（）"), "( )", "()"),
                                                "（）", "（" + std::string(question.answer) + "）")
                                          : style_.slot;
      stem = put(stem, "()", "(" + std::string(question.answer) + ")");
    }
    const bool marks_truth = style_.place == Place::option && question.type == QuestionType::judge;
    body += put(style_.number, "#", std::to_string(number)) +
            put(style_.tag, "@", name(question.type)) + stem + style_.aside +
            (marks_truth ? "（" + std::string(question.answer) + "）" : "") + "\n";
    add_options(question, body);
    if (style_.place == Place::behind) {
      body += question.options.empty() || style_.button.empty() ? "" : style_.button + "\n";
      body += put(style_.answer, "#", question.answer) + "\n";
    }
    body += style_.blank_lines ? "\n" : "";
  }

  void add_options(const Printed& question, std::string& body) {
    for (std::size_t i = 0; i < question.options.size(); ++i) {
      const char letter = static_cast<char>('A' + i);
      const bool right = question.answer.find(letter) != std::string_view::npos;
      body += style_.options_on_one_line && i > 0 ? "  " : style_.indent;
      body += put(style_.label, "#", std::string(1, letter)) + std::string(question.options[i]);
      body += style_.place == Place::option && right ? "（正确答案）" : "";
      body += style_.options_on_one_line && i + 1 < question.options.size() ? "" : "\n";
    }
  }

  void begin_key(QuestionType type, const std::string& ordinal) {
    if (style_.place == Place::sections) {
      key_ += name(type) + "：";
    } else if (style_.place == Place::list || style_.place == Place::lines) {
      key_ += ordinal + "、" + name(type) + "\n";
    } else if (style_.place == Place::table) {
      key_ += name(type) + "\n";
    }
  }

  void end_key(std::size_t first, const std::vector<Printed>& questions) {
    if (style_.place == Place::table) {
      key_ += "题号";
      for (std::size_t i = 0; i < questions.size(); ++i) {
        key_ += " " + std::to_string(first + i);
      }
      key_ += "\n答案";
      for (const Printed& question : questions) {
        key_ += " " + std::string(question.answer);
      }
      key_ += "\n";
      return;
    }
    const bool lines = style_.place == Place::lines;
    if (!lines && style_.place != Place::list && style_.place != Place::sections) {
      return;
    }
    for (std::size_t i = 0; i < questions.size(); ++i) {
      key_ += i > 0 && !lines ? " " : "";
      key_ +=
          put(style_.key_sign, "#", std::to_string(first + i)) + std::string(questions[i].answer);
      key_ += lines || i + 1 == questions.size() ? "\n" : "";
    }
  }

  Random& random_;
  Style style_;
  std::vector<Printed> expected_;
  std::string key_;
};

/// Blanks and what an answer left of a bracket do not count.
std::string bare(std::string_view stem) {
  std::string out;
  for (const std::string_view sign : {"（ ）", "（）", "( )", "()", "____", "。", " "}) {
    out = out.empty() ? std::string(stem) : out;
    for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign)) {
      out.erase(at, sign.size());
    }
  }
  return out;
}

std::string row(std::string_view type, std::string_view stem,
                const std::vector<std::string>& options, std::string_view answer) {
  return std::string(type) + " | " + bare(stem) + " | " + join(options, "/") + " | " +
         std::string(answer) + "\n";
}

std::string wanted(const Printer& printer) {
  std::string out;
  for (const Printed& question : printer.expected()) {
    const std::vector<std::string> options(question.options.begin(), question.options.end());
    out += row(type_name(question.type), question.stem, options,
               printer.gives_answers() ? question.answer : "-");
  }
  return out;
}

std::string answer_of(const Question& question) {
  if (!question.keyed) {
    return "-";
  }
  if (question.type == QuestionType::judge) {
    return question.truth ? "√" : "×";
  }
  std::vector<std::string> blanks;
  for (const auto& blank : question.fill.blanks) {
    blanks.push_back(blank.front().text);
  }
  return question.type == QuestionType::fill ? join(blanks, "；") : join(question.right, "");
}

std::string read(const std::string& paper) {
  ImportResult result;
  read_papers(paper, result);
  std::string out;
  for (const ImportedPaper& imported : result.papers) {
    for (const Question& question : imported.bank.questions) {
      std::vector<std::string> options;
      for (const Option& option : question.options) {
        options.push_back(option.text);
      }
      out += row(type_name(question.type), question.stem, options, answer_of(question));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a paper in any mixture of conventions reads back" * doctest::test_suite("random")) {
  Random random(test_seed(20261129));
  const std::size_t rounds = test_rounds(2000);
  for (std::size_t round = 0; round < rounds; ++round) {
    Printer printer(random);
    const std::string paper = printer.print();
    CHECK_MESSAGE(read(paper) == wanted(printer), paper);
  }
}

}  // namespace tiku
