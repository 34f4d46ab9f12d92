#include <algorithm>

#include "base/text.h"
#include "lint/choice.h"
#include "lint/rule.h"
#include "lint/words.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK606",
    "absolute-word-in-option",
    Severity::advice,
    {"a word without exceptions (always, never, 绝对) sets one option apart, and test-wise "
     "candidates "
     "read it as a sign",
     "个别选项或错误的说法里有“绝对”“总是”这类绝对化的词，有经验的考生会当作提示"}};

constexpr Message kFound{"\"{}\" in option {}, which is wrong, tells candidates to strike it out",
                         "错误选项 {1} 里的“{0}”等于提示考生排除它"};
constexpr Message kFoundKey{"\"{}\" stands in option {}, the key, and in no other",
                            "只有正确选项 {1} 里有“{0}”，显得与众不同"};
constexpr Message kFoundEach{"\"{}\" or a word like it is in every wrong option and not in the key",
                             "每个错误选项里都有“{}”一类的词，正确选项里没有"};
constexpr Message kFoundStatement{"\"{}\" tells candidates that the statement is false",
                                  "“{}”等于提示考生这句话是错的"};
constexpr Message kHelp{"say it without the word, or use such words in right and wrong ones alike",
                        "换一种说法，或者让正确的和错误的说法里都有这类词"};

constexpr WordTable kTable(words::kAbsolutes);

/// The first absolute word of a text; one of `always` is preferred.
std::optional<WordMatch> find_absolute(std::string_view text) {
  std::optional<WordMatch> first;
  for (auto match = kTable.find(text); match; match = kTable.find(text, match->end)) {
    if (match->word->kind == words::always) {
      return match;
    }
    if (match->word->kind == words::all && !first) {
      first = match;
    }
  }
  return first;
}

bool is_always(const std::optional<WordMatch>& match) {
  return match && match->word->kind == words::always;
}

/// What the wrong options hold.
struct Distractors {
  std::size_t count = 0;
  std::size_t with_any = 0;
  const LocatedText* shown = nullptr;
  std::optional<WordMatch> match = {};
};

Distractors look_at(std::span<const LocatedText> options, std::size_t key) {
  Distractors found;
  for (const LocatedText& option : options) {
    if (option.index == key) {
      continue;
    }
    ++found.count;
    const std::optional<WordMatch> match = find_absolute(option.text);
    found.with_any += match ? 1U : 0U;
    if (match && (!found.match || (is_always(match) && !is_always(found.match)))) {
      found.shown = &option;
      found.match = match;
    }
  }
  return found;
}

void check_options(const QuestionView& view, std::size_t key, Check& check) {
  const std::span<const LocatedText> options = options_of(view);
  if (options.size() < 3) {
    return;
  }
  const std::optional<WordMatch> in_key = find_absolute(options[key].text);
  const Distractors wrong = look_at(options, key);
  const auto report = [&](const LocatedText& option, const WordMatch& match, const Message& what) {
    check.report_in(option, match.begin, match.end,
                    text(what, option.text.substr(match.begin, match.end - match.begin),
                         visible(view.question.options[option.index].label)),
                    text(kHelp));
  };
  if (!in_key && is_always(wrong.match)) {
    report(*wrong.shown, *wrong.match, kFound);
  } else if (!in_key && wrong.with_any == wrong.count) {
    report(*wrong.shown, *wrong.match, kFoundEach);
  } else if (is_always(in_key) && !wrong.match) {
    report(options[key], *in_key, kFoundKey);
  }
}

void check_statement(const QuestionView& view, Check& check) {
  const LocatedText* stem = stem_of(view);
  const bool is_false = view.question.keyed && !view.question.truth && !view.question.either_truth;
  if (stem == nullptr || !is_false) {
    return;
  }
  constexpr std::string_view kLeftAlone[] = {"一定", "必须", "只有", "只能",
                                             "必然", "must", "only", "任何"};
  const std::optional<WordMatch> match = find_absolute(stem->text);
  if (match && std::find(std::begin(kLeftAlone), std::end(kLeftAlone), match->word->text) ==
                   std::end(kLeftAlone)) {
    check.report_in(
        *stem, match->begin, match->end,
        text(kFoundStatement, stem->text.substr(match->begin, match->end - match->begin)),
        text(kHelp));
  }
}

void check_question(const QuestionView& view, Check& check) {
  if (view.question.type == QuestionType::judge) {
    check_statement(view, check);
  } else if (const std::optional<std::size_t> key = sole_key(view.question)) {
    check_options(view, *key, check);
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: promise
  type: single
  stem: 客户问破损商品能否换新，怎样回答合适？
  options: {A: 请发照片登记, B: 绝对没有问题, C: 您自己想办法, D: 请去别家买}
  answer: A
)",
    R"(- id: refund-way
  type: judge
  stem: 退款总是在当天到达客户的银行卡。
  answer: false
)",
    R"(- id: promise
  type: single
  stem: How do you answer when a customer asks for a new cup?
  options: {A: Send me a photo, B: We never do that, C: Buy another, D: Call later}
  answer: A
)",
    R"(- id: refund-way
  type: judge
  stem: A refund is always on the card the same day.
  answer: false
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: path
  type: single
  stem: 哪种写法在文件夹搬动之后仍然有效？
  options: {A: 绝对路径, B: 相对路径, C: 网络路径, D: 临时路径}
  answer: B
)",
    R"(- id: rule
  type: single
  stem: 敏感信息怎样保管才符合规定？
  options: {A: 全部加密保存, B: 全部打印存档, C: 交给同事代管, D: 发到群里备查}
  answer: A
)",
    R"(- id: check-id
  type: judge
  stem: 修改绑定手机号之前，必须核实所有人的身份。
  answer: true
)",
    R"(- id: rule
  type: single
  stem: How is a password kept?
  options: {A: always encrypted, B: always printed, C: by a friend, D: in the chat}
  answer: A
)",
    R"(- id: refund-way
  type: judge
  stem: A refund is not always on the card the same day.
  answer: true
)",
};

}  // namespace

extern const Rule tk606_absolute_word_in_option;

constinit const Rule tk606_absolute_word_in_option{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Little in life is so always. Candidates know that and strike out what says \"never\" or "
         "\"always\" unread; studies found such words mostly in wrong options and false "
         "statements.\n\n"
         "Say the wrong thing in the tone of the right one, or let right ones use such words "
         "too.\n\n"
         "Of a single-choice question, words like always, never, 绝对, 总是 are reported where "
         "they "
         "stand in wrong options or in the key alone; all, every, must, 所有, 必须 where every "
         "wrong "
         "option has one and the key none. Of true-false items, only false ones are looked at, and "
         "must, only, 必须, 一定 are left alone: rules are full of them.",
         "世事很少毫无例外，考生知道这一点，看到“绝对”“从不”就直接排除。研究也发现，这类词大多出现"
         "在"
         "错误选项和错误的说法里。\n\n"
         "用和正确选项一样的语气来写错误选项，或者让正确的说法里也出现这类词。\n\n"
         "单选题里，“绝对”“总是”“从不”“永远”“一律”只出现在错误选项里、或者只出现在正确选项里时提醒"
         "；"
         "“所有”“必须”“任何”等要在每个错误选项里都有、正确选项里没有才提醒。判断题只看错误的说法，"
         "其中“必须”“一定”“只能”不管，规章制度里到处都是。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
