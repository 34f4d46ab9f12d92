// Blanks are ____ and （ ）; whether their number fits the answer is TK213.
#include <algorithm>
#include <optional>

#include "base/text.h"
#include "lint/characters.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK414",
    "mixed-blanks",
    Severity::advice,
    {"blanks are written in several ways, so that it is not clear what to fill in",
     "空位的写法不一致，看不清要填几个空"}};

constexpr Message kMixed{"this stem has blanks of two kinds, ____ and （ ）: \"{}\"",
                         "题干里有 ____ 和（ ）两种空位：“{}”"};
constexpr Message kMixedHelp{"write every blank in the same way, and take out what is none",
                             "请用同一种写法，并删去不是空位的那一种"};
constexpr Message kUnclear{"this is not read as a blank: \"{}\"", "这里不会当作空位：“{}”"};
constexpr Message kUnclearHelp{"write ____ (two or more underscores) or （ ） with a space inside",
                               "请写成 ____（两个以上的下划线），或者（ ），括号里留一个空格"};

struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What a stem shows: the first blank of each kind, how many are read as such, and the first thing
/// that looks like one and is not read so.
struct Blanks {
  std::optional<Piece> line;
  std::optional<Piece> bracket;
  std::optional<Piece> unclear;
  std::size_t count = 0;
};

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return scalar != 0 && set.find(scalar) != std::u32string_view::npos;
}

bool is_line(char32_t scalar) {
  return scalar == '_' || scalar == U'＿';
}

class Scanner {
 public:
  explicit Scanner(std::string_view stem) : stem_(stem) {}

  Blanks run() {
    for (std::size_t at = 0; at < stem_.size();) {
      const Character here = character_at(stem_, at);
      if (is_line(here.scalar)) {
        at = take_line(here);
      } else if (is_one_of(here.scalar, U"(（[［【")) {
        at = take_bracket(here);
      } else {
        at = here.end;
      }
    }
    return blanks_;
  }

 private:
  /// Underscores with single spaces between them, as one.
  std::size_t take_line(const Character& first) {
    std::size_t end = first.end;
    std::size_t run = 1;
    bool is_read = false;
    for (Character here = character_at(stem_, end);; here = character_at(stem_, end)) {
      const Character next = character_at(stem_, here.end);
      if (is_line(here.scalar)) {
        ++run;
        is_read = is_read || (here.scalar == '_' && stem_[here.begin - 1] == '_');
        end = here.end;
      } else if (here.scalar == ' ' && is_line(next.scalar)) {
        end = next.end;
        ++run;
      } else {
        break;
      }
    }
    const char32_t before = character_before(stem_, first.begin).scalar;
    const bool in_name = is_ascii_letter(before) || is_ascii_digit(before);
    if (is_read || run > 1 || !in_name) {
      take({first.begin, end}, is_read, blanks_.line);
    }
    return end;
  }

  std::size_t take_bracket(const Character& open) {
    std::size_t end = open.end;
    while (end < stem_.size() && is_space(character_at(stem_, end).scalar)) {
      end = character_at(stem_, end).end;
    }
    const Character close = character_at(stem_, end);
    if (!is_one_of(close.scalar, U")）]］】")) {
      return end;
    }
    const bool is_pair = (open.scalar == '(' && close.scalar == ')') ||
                         (open.scalar == U'（' && close.scalar == U'）');
    take({open.begin, close.end}, is_pair && end > open.end, blanks_.bracket);
    return close.end;
  }

  void take(Piece piece, bool is_read, std::optional<Piece>& kind) {
    std::optional<Piece>& first = is_read ? kind : blanks_.unclear;
    first = first ? first : std::optional(piece);
    blanks_.count += is_read ? 1U : 0U;
  }

  std::string_view stem_;
  Blanks blanks_;
};

/// Whether TK213 has nothing to say about the number of blanks.
bool fits(const Blanks& blanks, const FillKey& key) {
  return blanks.count == key.slots() || (blanks.count == 0 && (key.any || key.slots() < 2));
}

void report_mixed(const LocatedText& stem, const Blanks& blanks, Check& check) {
  const Piece& second = blanks.line->begin > blanks.bracket->begin ? *blanks.line : *blanks.bracket;
  check.report_in(stem, second.begin, second.end,
                  text(kMixed, excerpt(stem.text, second.begin, second.end)), text(kMixedHelp));
}

void check_question(const QuestionView& view, Check& check) {
  const Question& question = view.question;
  const bool asks = question.type == QuestionType::fill || question.is_choice();
  if (!asks || view.texts.empty() || view.texts.front().kind != TextKind::stem) {
    return;
  }
  const LocatedText& stem = view.texts.front();
  if ((stem.classes & text_class::underscore) == 0 && question.is_choice()) {
    return;
  }
  const Blanks blanks = Scanner(stem.text).run();
  const bool is_fill = question.type == QuestionType::fill;
  if (is_fill && !fits(blanks, question.fill)) {
    return;
  }
  if (blanks.line && blanks.bracket) {
    report_mixed(stem, blanks, check);
  } else if (is_fill && blanks.count < question.fill.slots() && blanks.unclear) {
    const Piece& piece = *blanks.unclear;
    check.report_in(stem, piece.begin, piece.end,
                    text(kUnclear, excerpt(stem.text, piece.begin, piece.end)), text(kUnclearHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: fill
  stem: 退款最多 ____ 天到账，最少（ ）天到账。
  answer: [7, 1]
)",
    R"(- id: closing
  type: fill
  stem: 通话结束时，应当由【 】先挂断。
  answer: 客户
)",
    R"(- id: greeting
  type: fill
  stem: A greeting names the ____ and the ( ).
  answer: [company, agent]
)",
    R"(- id: hold
  type: fill
  stem: Before a hold the agent tells the _ _ _ of it.
  answer: reason
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: fill
  stem: 普通商品（不含定制）退款最多 ____ 天到账，最少 __________ 天到账。
  answer: [7, 1]
)",
    R"(- id: closing
  type: single
  stem: 下列做法（包括 user_name 一项）正确的是（ ）。
  options: {A: 先挂断, B: 等客户先挂断, C: 谁先都行}
  answer: B
)",
    R"(- id: greeting
  type: fill
  stem: A greeting (the first words) names the ____ and the ____.
  answer: [company, agent]
)",
    R"(- id: field
  type: fill
  stem: The field caller_name [see below] holds the ____ of the caller.
  answer: name
)",
};

}  // namespace

extern const Rule tk414_mixed_blanks;

constinit const Rule tk414_mixed_blanks{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Blanks are read where a stem has two or more underscores or an empty pair of round "
         "brackets with a space inside. A stem with both kinds, or with blanks in other brackets "
         "or "
         "single underscores, leaves candidates to guess what they must fill in; often one of them "
         "was left over from another type of question.\n\n"
         "Blanks of different lengths, names such as `user_name` and brackets with words inside "
         "are "
         "left alone. A number of blanks that does not fit the answer is TK213.",
         "题干里两个以上的下划线，或者中间留有空格的一对圆括号，会当作空位。两种写法混在一起，或者"
         "用了别"
         "的括号、单个下划线，考生就看不清要填几个空；往往其中一个是别的题型留下的。\n\n"
         "空位长短不一、user_name 这样的名称、括号里有字的，不会报告。空位个数与答案不符见 "
         "TK213。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
