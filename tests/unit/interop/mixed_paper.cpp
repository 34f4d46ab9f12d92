#include "unit/interop/mixed_paper.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::array<std::string_view, 6> kOrdinals{"", "一", "二", "三", "四", "五"};
constexpr std::array<std::string_view, 3> kReasons{"这是服务规范的规定。", "见培训教材第三章。",
                                                   "其他说法都不准确。"};

struct TypeNames {
  QuestionType type;
  std::array<std::string_view, 3> names;
};

constexpr std::array<TypeNames, 5> kTypes{{
    {QuestionType::single, {"单项选择题", "单选题", "单选"}},
    {QuestionType::multiple, {"多项选择题", "多选题", "多选"}},
    {QuestionType::judge, {"判断题", "是非题", "判断"}},
    {QuestionType::fill, {"填空题", "填空题", "填空"}},
    {QuestionType::short_answer, {"简答题", "问答题", "简答"}},
}};

/// Pairs of a half and a wide sign.
constexpr std::array<std::array<std::string_view, 2>, 7> kWidths{
    {{",", "，"}, {":", "："}, {"(", "（"}, {")", "）"}, {"?", "？"}, {";", "；"}, {"!", "！"}}};

std::string put(std::string text, std::string_view sign, std::string_view with) {
  for (std::size_t at = text.find(sign); at != std::string::npos;
       at = text.find(sign, at + with.size())) {
    text.replace(at, sign.size(), with);
  }
  return text;
}

std::string put(std::string_view pattern, std::string_view sign, std::string_view with) {
  return put(std::string(pattern), sign, with);
}

struct PaperLine {
  std::string text;
  /// A question or a heading begins here.
  bool opens = false;
};

class PaperWriter {
 public:
  PaperWriter(Random& random, MixedLines lines)
      : random_(random), style_(draw_conventions(random, lines)) {}

  MixedPaper write() {
    const std::string title(one_of(paper_titles(), random_));
    if (!style_.title.empty()) {
      add(put(style_.title, "@", title));
    }
    for (const TypeNames& type : kTypes) {
      if (type.type == QuestionType::single || (random_.below(4) > 0 && may_follow(type.type))) {
        add_section(type);
      }
    }
    if (style_.answers >= AnswerPlace::key_rows) {
      add(style_.answers == AnswerPlace::key_rows ? "答案:" : "参考答案", true);
      add(key_);
    }
    return {in_width(laid_out()), std::move(questions_), style_};
  }

 private:
  void add(std::string_view text, bool opens = false) {
    for (const std::string_view line : split(text, "\n")) {
      if (!line.empty()) {
        lines_.push_back({std::string(line), opens});
        opens = false;
      }
    }
  }

  bool may_follow(QuestionType type) const {
    return type != QuestionType::short_answer ||
           (!runs_into_words() && !goes_on_with_points() && !is_open_question_not_read_yet());
  }

  /// In one line nothing parts an answer in words from the bare name of the next section.
  bool runs_into_words() const {
    return questions_.back().type == QuestionType::fill && style_.answers != AnswerPlace::none &&
           style_.in_one_line() && style_.has_bare_names();
  }

  /// "(1)倾听。(2)记录。(3)为什么要回访?": behind points a number in brackets may be the next
  /// point.
  bool goes_on_with_points() const { return style_.number == "(#)"; }

  /// An open question has no bracket: it is not found behind a number without sign. Behind a number
  /// with its type the points of an answer are lost where empty lines part them.
  bool is_open_question_not_read_yet() const {
    return style_.number == "#" || style_.number == "# " ||
           (style_.heading.empty() && style_.lines == MixedLines::airy);
  }

  void add_section(const TypeNames& type) {
    std::vector<KnownQuestion> questions = some_of(known_questions(type.type));
    const std::string name(one_of(type.names, random_));
    const std::string_view ordinal = kOrdinals[++section_];
    if (!style_.heading.empty()) {
      const std::string heading = put(put(style_.heading, "$", ordinal), "@", name);
      add(put(heading, "#", std::to_string(questions.size())), true);
      number_ = style_.counts_on ? number_ : 0;
    }
    const std::size_t first = number_ + 1;
    for (KnownQuestion& question : questions) {
      ++number_;
      add_question(question, std::string(type.names[1]));
    }
    if (style_.answers == AnswerPlace::section) {
      add("答案:" + put(key_list(questions, first, ".", " "), "\n", ""));
    } else {
      add_key(questions, first, style_.has_ordinals() ? std::string(ordinal) + "、" + name : name);
    }
    for (KnownQuestion& question : questions) {
      if (style_.answers == AnswerPlace::none) {
        question.answer.clear();
      }
      questions_.push_back(std::move(question));
    }
  }

  /// Three to six of them, in any order.
  std::vector<KnownQuestion> some_of(std::vector<KnownQuestion> all) {
    for (std::size_t i = all.size(); i > 1; --i) {
      std::swap(all[i - 1], all[random_.below(i)]);
    }
    all.resize(std::min<std::size_t>(all.size(), 3 + random_.below(4)));
    return all;
  }

  void add_question(const KnownQuestion& question, const std::string& type) {
    const std::string number = put(style_.number, "#", std::to_string(number_)) +
                               (style_.heading.empty() ? "[" + type + "]" : "");
    if (question.type == QuestionType::judge) {
      add_statement(number, question);
    } else if (question.options.empty()) {
      add(number + question.stem, true);
      add_label(written_answer(question));
    } else {
      add_choice(number, question);
    }
  }

  /// "答案:…" below a question, unless the answers stand in a list or nowhere.
  void add_label(std::string_view answer) {
    if (!style_.lists_answers() && style_.answers != AnswerPlace::none) {
      add(put(style_.answer_label, "#", answer));
    }
  }

  void add_explanation() {
    const std::string_view reason = one_of(kReasons, random_);
    if (!style_.explanation.empty()) {
      add(put(style_.explanation, "#", reason));
    }
  }

  bool answers_in_slot() const {
    return style_.answers == AnswerPlace::slot || style_.answers == AnswerPlace::slot_with_spaces;
  }

  void add_choice(const std::string& number, const KnownQuestion& question) {
    const std::string answer = join(question.answer, "");
    std::string slot(style_.slot);
    if (answers_in_slot()) {
      const std::string pad = style_.answers == AnswerPlace::slot ? "" : " ";
      const bool wide = slot.starts_with("（");
      slot = (wide ? "（" : "(") + pad + answer + pad + (wide ? "）" : ")") +
             (slot.ends_with("。") ? "。" : "");
    }
    add(number + question.stem + slot, true);
    add_options(question.options, answer);
    if (style_.answers == AnswerPlace::bare_line) {
      add(answer);
    } else if (style_.answers == AnswerPlace::label) {
      add_label(answer);
      add_explanation();
    }
  }

  void add_options(const std::vector<std::string>& options, std::string_view answer) {
    std::string rows = style_.rows == OptionRows::behind_stem ? " " : "\n";
    for (std::size_t i = 0; i < options.size(); ++i) {
      const std::string letter(1, static_cast<char>('A' + i));
      const bool is_marked =
          style_.answers == AnswerPlace::mark && answer.find(letter) != std::string_view::npos;
      rows += i == 0 ? "" : between_options(i);
      rows += put(put(style_.label, "#", letter), "%", fold_case(letter)) + options[i] +
              std::string(is_marked ? style_.mark : "");
    }
    if (style_.rows == OptionRows::behind_stem) {
      lines_.back().text += rows;
    } else {
      add(rows);
    }
  }

  std::string_view between_options(std::size_t index) const {
    switch (style_.rows) {
      case OptionRows::lines:
        return "\n";
      case OptionRows::pairs:
        return index % 2 == 0 ? "\n" : "    ";
      case OptionRows::glued:
        return "";
      case OptionRows::row:
      case OptionRows::behind_stem:
        break;
    }
    return " ";
  }

  void add_statement(const std::string& number, const KnownQuestion& question) {
    const bool is_true = question.answer[0] == "√";
    const bool has_sign = style_.judge <= JudgeSigns::word_in_slot && !style_.lists_answers() &&
                          style_.answers != AnswerPlace::none;
    if (answers_in_slot() || has_sign) {
      const bool in_words = style_.judge == JudgeSigns::word_in_slot;
      const std::string_view word = is_true ? "对" : "错";
      add(number + question.stem + "。(" + (in_words ? std::string(word) : question.answer[0]) +
              ")",
          true);
      return;
    }
    const std::string_view slot = style_.slot.empty() ? "( )" : style_.slot;
    add(number + question.stem + "。" + put(slot, "。", ""), true);
    if (style_.judge == JudgeSigns::options) {
      add_options({"正确", "错误"}, is_true ? "A" : "B");
      add_label(is_true ? "A" : "B");
    } else if (style_.judge == JudgeSigns::word) {
      add_label(is_true ? "正确" : "错误");
    } else {
      add_label(question.answer[0]);
    }
    if (style_.answers == AnswerPlace::label) {
      add_explanation();
    }
  }

  static std::string key_list(const std::vector<KnownQuestion>& questions, std::size_t first,
                              std::string_view sign, std::string_view between) {
    std::string list;
    for (std::size_t i = 0; i < questions.size(); ++i) {
      list += std::string(i == 0 ? "" : between) + std::to_string(first + i) + std::string(sign) +
              written_answer(questions[i]);
    }
    return list;
  }

  void add_key(const std::vector<KnownQuestion>& questions, std::size_t first,
               const std::string& name) {
    const QuestionType type = questions[0].type;
    const bool in_lines =
        style_.answers == AnswerPlace::key_lines || type == QuestionType::short_answer;
    key_ += style_.heading.empty() ? "" : name + (in_lines ? "\n" : ":");
    if (style_.answers == AnswerPlace::key_range && type == QuestionType::single) {
      key_ += std::to_string(first) + "-" + std::to_string(first + questions.size() - 1) + " ";
      for (const KnownQuestion& question : questions) {
        key_ += question.answer[0];
      }
    } else {
      key_ += key_list(questions, first, "、", in_lines ? "\n" : " ");
    }
    key_ += "\n";
  }

  std::string laid_out() const {
    std::string text;
    for (const PaperLine& line : lines_) {
      const bool parted =
          style_.lines == MixedLines::airy || (style_.lines == MixedLines::normal && line.opens);
      text += text.empty() || !parted ? "" : "\n";
      text += (style_.lines == MixedLines::indented ? "　　" : "") + line.text;
      text += style_.lines == MixedLines::spaced ? " " : style_.in_one_line() ? "" : "\n";
    }
    return style_.lines == MixedLines::broken ? put(text, "。", "。\n") : text;
  }

  std::string in_width(std::string text) const {
    for (const auto& [half, wide] : kWidths) {
      if (style_.width != Width::as_drawn) {
        text = style_.width == Width::half ? put(text, wide, half) : put(text, half, wide);
      }
    }
    return text;
  }

  Random& random_;
  Conventions style_;
  std::vector<PaperLine> lines_;
  std::vector<KnownQuestion> questions_;
  std::string key_;
  std::size_t section_ = 0;
  std::size_t number_ = 0;
};

/// Not read yet: between prose that counts as well, numbers in brackets or without sign.
bool may_stand_in_bundle(const Conventions& style) {
  return !style.title.empty() && style.number != "(#)" && style.number != "#" &&
         style.number != "# ";
}

/// Not read yet: a title that does not say what the text is goes on with the last question, unless
/// that has options and its answer a label.
bool may_stand_behind(const MixedPaper& paper, const Prose& prose) {
  return prose.title_names_kind || (!paper.questions.back().options.empty() &&
                                    paper.conventions.answers != AnswerPlace::bare_line);
}

}  // namespace

MixedPaper mixed_paper(Random& random, MixedLines lines) {
  return PaperWriter(random, lines).write();
}

MixedPaper mixed_bundle(Random& random) {
  MixedPaper bundle;
  // Not read yet: a text that stands there twice.
  std::vector<Prose> left = prose_between_papers();
  for (std::size_t i = 0; i < 3; ++i) {
    const auto lines = static_cast<MixedLines>(random.below(4));
    MixedPaper paper = mixed_paper(random, lines);
    std::size_t drawn = random.below(left.size());
    while (!may_stand_in_bundle(paper.conventions) || !may_stand_behind(paper, left[drawn])) {
      paper = mixed_paper(random, lines);
      drawn = random.below(left.size());
    }
    bundle.text += paper.text + "\n" + std::string(left[drawn].text) + "\n\n";
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(drawn));
    bundle.questions.insert(bundle.questions.end(), paper.questions.begin(), paper.questions.end());
  }
  return bundle;
}

}  // namespace tiku
