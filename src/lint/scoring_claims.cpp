#include "lint/scoring_claims.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/phrase_cursor.h"

namespace tiku {
namespace {

using Kind = ScoringClaim::Kind;

constexpr unsigned kSingle = claim_bit(QuestionType::single);
constexpr unsigned kMultiple = claim_bit(QuestionType::multiple);
constexpr unsigned kIndeterminate = claim_bit(QuestionType::indeterminate);
constexpr unsigned kJudge = claim_bit(QuestionType::judge);
constexpr unsigned kFill = claim_bit(QuestionType::fill);
constexpr unsigned kShort = claim_bit(QuestionType::short_answer);
constexpr unsigned kCase = claim_bit(QuestionType::case_study);
/// Said about questions that the text does not identify by their type.
constexpr unsigned kElsewhere = 1U << 31U;

struct TypeWords {
  std::string_view word;
  unsigned types = 0;
};

// Longer words stand before those they begin with.
constexpr TypeWords kTypes[] = {
    {"单项选择", kSingle},
    {"单选", kSingle},
    {"不定项", kIndeterminate},
    {"多项选择", kMultiple},
    {"多选题", kMultiple},
    {"选择题", kSingle | kMultiple},
    {"判断", kJudge},
    {"是非题", kJudge},
    {"填空", kFill},
    {"简答", kShort},
    {"问答", kShort},
    {"论述", kShort},
    {"名词解释", kShort},
    {"计算题", kElsewhere},
    {"操作题", kElsewhere},
    {"案例", kCase},
    {"single-choice", kSingle},
    {"single choice", kSingle},
    {"multiple-choice", kSingle | kMultiple | kIndeterminate},
    {"multiple choice", kSingle | kMultiple | kIndeterminate},
    {"true or false", kJudge},
    {"true-or-false", kJudge},
    {"true/false", kJudge},
    {"fill-in", kFill},
    {"section", kElsewhere},
    {"part", kElsewhere},
};

// A list of ways to go wrong, and what comes of them: "多选、少选、错选均不得分".
constexpr std::string_view kIncomplete[] = {"选对但不全", "选对但选不全", "选不全", "选择不全",
                                            "部分选对",   "未选全",       "少选",   "漏选"};
constexpr std::string_view kWrong[] = {"有错选", "有选错", "错选", "选错", "答错", "多选"};
constexpr std::string_view kNone[] = {"不选", "未选", "不答", "未答"};
constexpr std::string_view kJoin[] = {"、", "，", ",", "/", "或者", "或", "和", "及", "与"};
constexpr std::string_view kThen[] = {"的", "者", "时", "，", ",",    "则", "即", "均",
                                      "都", "也", "：", ":",  "一律", "可", "将"};
constexpr std::string_view kZero[] = {"不得分", "不给分", "不计分", "无分"};
constexpr std::string_view kTaken[] = {"倒扣", "扣"};
constexpr std::string_view kNotTaken[] = {"不倒扣", "不扣"};
constexpr std::string_view kGives[] = {"得", "给", "计", "记"};
constexpr std::string_view kRatio[] = {"按比例得分", "按比例给分", "按比例计分"};
constexpr std::string_view kPicked[] = {"所选的", "所选", "选对的", "已选"};
constexpr std::string_view kOnlyAll[] = {"全部选对", "全部答对", "完全正确", "全选对", "全对"};
constexpr std::string_view kOnlyThen[] = {"才得分", "才能得分", "才给分",
                                          "方得分", "方可得分", "方能得分"};

/// One reading of a phrase that begins at `begin`; where it fails nothing is taken.
class Phrase {
 public:
  Phrase(std::string_view text, std::size_t begin) : text_(text), begin_(begin) {}

  /// The claims of the phrase, and where it ends; empty where none begins here.
  std::vector<ScoringClaim> read() {
    if (read_outcome() || read_only_all() || read_each_option() || read_per_question() ||
        read_sum() || read_english()) {
      return claims_;
    }
    return {};
  }

 private:
  PhraseCursor cursor() const { return PhraseCursor(text_, begin_); }

  bool add(Kind kind, const PhraseCursor& end, Rational number = 0) {
    claims_.push_back({kind, number, 0, begin_, end.at()});
    return true;
  }

  /// "NUMBER 分", but not minutes.
  static std::optional<Rational> take_points(PhraseCursor& cursor) {
    const std::optional<Rational> points = cursor.take_number();
    const bool is_points = points && cursor.take("分");
    PhraseCursor next = cursor;
    return is_points && !next.take("钟") ? points : std::nullopt;
  }

  bool read_outcome();
  bool read_part(PhraseCursor at);
  bool read_only_all();
  bool read_each_option();
  bool read_per_question();
  bool read_sum();
  bool read_english();
  bool read_english_numbers();

  std::string_view text_;
  std::size_t begin_;
  std::vector<ScoringClaim> claims_;
};

/// "每个正确选项得 0.5 分": its number, where it stands at `cursor`.
std::optional<Rational> take_each(PhraseCursor& cursor) {
  constexpr std::string_view kOne[] = {"一", "1", "个", "项"};
  PhraseCursor at = cursor;
  if (!at.take("每")) {
    return std::nullopt;
  }
  at.take_some(kOne);
  bool right = at.take("选对") || at.take("正确");
  at.take_some(kOne);
  right = at.take("正确") || right;
  right = at.take("选项") || at.take("答案") || right;
  if (!right || !at.take_any(kGives)) {
    return std::nullopt;
  }
  const std::optional<Rational> points = at.take_number();
  if (!points || !at.take("分")) {
    return std::nullopt;
  }
  cursor = at;
  return points;
}

bool take_half(PhraseCursor& cursor) {
  PhraseCursor at = cursor;
  if (!at.take_any(kGives) || (!at.take("一半") && !at.take("50%"))) {
    return false;
  }
  at.take("的");
  at.take("分");
  cursor = at;
  return true;
}

/// What the list is about.
struct Mistakes {
  bool incomplete = false;
  bool wrong = false;
};

/// Takes "多选、少选、错选"; nothing where no list stands at `cursor`.
std::optional<Mistakes> take_mistakes(PhraseCursor& cursor) {
  constexpr int kMostListed = 6;
  Mistakes mistakes;
  int listed = 0;
  for (; listed < kMostListed; ++listed) {
    if (cursor.take_any(kIncomplete)) {
      mistakes.incomplete = true;
    } else if (cursor.take_any(kWrong)) {
      mistakes.wrong = true;
    } else if (!cursor.take_any(kNone)) {
      break;
    }
    cursor.take_some(kJoin);
  }
  return listed > 0 ? std::optional(mistakes) : std::nullopt;
}

/// "不得分", "得 0 分".
bool take_zero(PhraseCursor& cursor) {
  if (cursor.take_any(kZero)) {
    return true;
  }
  PhraseCursor at = cursor;
  at.take_any(kGives);
  if (at.take_number() != Rational(0) || !at.take("分")) {
    return false;
  }
  cursor = at;
  return true;
}

bool Phrase::read_outcome() {
  PhraseCursor at = cursor();
  const std::optional<Mistakes> mistakes = take_mistakes(at);
  if (!mistakes) {
    return false;
  }
  at.take_some(kThen);
  at.take_some(kPicked);
  const bool wrong = mistakes->wrong;
  if (at.take_any(kNotTaken)) {
    return wrong && add(Kind::wrong_costs_nothing, at);
  }
  if (take_zero(at)) {
    const bool incomplete = mistakes->incomplete && add(Kind::part_nothing, at);
    return (wrong && add(Kind::wrong_nothing, at)) || incomplete;
  }
  if (at.take_any(kTaken)) {
    return wrong && !mistakes->incomplete && add(Kind::wrong_costs, at);
  }
  return mistakes->incomplete && !wrong && read_part(at);
}

/// What an incomplete answer earns.
bool Phrase::read_part(PhraseCursor at) {
  if (at.take_any(kRatio)) {
    return add(Kind::part_ratio, at);
  }
  if (take_half(at)) {
    return add(Kind::part_half, at);
  }
  if (const std::optional<Rational> each = take_each(at)) {
    return add(Kind::part_each, at, *each);
  }
  const bool gives = at.take_any(kGives);
  const std::optional<Rational> points = gives ? take_points(at) : std::nullopt;
  return points && add(Kind::part_fixed, at, *points);
}

bool Phrase::read_only_all() {
  PhraseCursor at = cursor();
  const bool all = at.take_any(kOnlyAll);
  at.take("的");
  return all && at.take_any(kOnlyThen) && add(Kind::part_nothing, at);
}

bool Phrase::read_each_option() {
  PhraseCursor at = cursor();
  const std::optional<Rational> each = take_each(at);
  return each && add(Kind::part_each, at, *each);
}

bool Phrase::read_per_question() {
  constexpr std::string_view kEach[] = {"每小题", "每道题", "每题"};
  constexpr std::string_view kIs[] = {"得", "计", "为", "：", ":"};
  PhraseCursor at = cursor();
  if (!at.take_any(kEach)) {
    return false;
  }
  at.take_any(kIs);
  const std::optional<Rational> points = take_points(at);
  return points && add(Kind::question_points, at, *points);
}

bool Phrase::read_sum() {
  constexpr std::string_view kSum[] = {"共计", "总计", "合计", "总分", "满分", "共有", "共"};
  constexpr std::string_view kIs[] = {"为", "：", ":"};
  constexpr std::string_view kQuestions[] = {"道小题", "道题", "小题", "题"};
  PhraseCursor at = cursor();
  if (!at.take_any(kSum)) {
    return false;
  }
  at.take_any(kIs);
  PhraseCursor points_at = at;
  if (const std::optional<Rational> points = take_points(points_at)) {
    return add(Kind::total_points, points_at, *points);
  }
  const std::optional<Rational> count = at.take_number();
  return count && count->is_integer() && at.take_any(kQuestions) &&
         add(Kind::question_count, at, *count);
}

constexpr std::string_view kUnits[] = {"points", "point", "marks", "mark"};

bool Phrase::read_english() {
  struct Saying {
    std::string_view words;
    Kind kind;
  };

  constexpr Saying kSayings[] = {
      {"no partial credit", Kind::part_nothing},
      {"no partial marks", Kind::part_nothing},
      {"all or nothing", Kind::part_nothing},
      {"all-or-nothing", Kind::part_nothing},
      {"half marks for incomplete", Kind::part_half},
      {"half marks for an incomplete", Kind::part_half},
      {"half marks for partial", Kind::part_half},
      {"half the points for incomplete", Kind::part_half},
      {"half the points for an incomplete", Kind::part_half},
      {"half the marks for an incomplete", Kind::part_half},
      {"half credit for incomplete", Kind::part_half},
      {"half credit for an incomplete", Kind::part_half},
      {"half credit for partial", Kind::part_half},
      {"no negative marking", Kind::wrong_costs_nothing},
      {"without negative marking", Kind::wrong_costs_nothing},
      {"no penalty for wrong", Kind::wrong_costs_nothing},
      {"not penalised", Kind::wrong_costs_nothing},
      {"not penalized", Kind::wrong_costs_nothing},
      {"negative marking", Kind::wrong_costs},
      {"wrong answers are penalised", Kind::wrong_costs},
      {"wrong answers are penalized", Kind::wrong_costs},
  };
  for (const Saying& saying : kSayings) {
    PhraseCursor at = cursor();
    if (at.take(saying.words)) {
      return add(saying.kind, at);
    }
  }
  return read_english_numbers();
}

/// "2 points each", "each worth 2 points", "20 points in total", "10 questions".
bool Phrase::read_english_numbers() {
  constexpr std::string_view kTotal[] = {"in total", "in all", "altogether"};
  constexpr std::string_view kPerQuestion[] = {"each", "per question", "a question"};
  PhraseCursor at = cursor();
  if (at.take("each question is worth") || at.take("each worth")) {
    const std::optional<Rational> points = at.take_number();
    return points && at.take_any(kUnits) && add(Kind::question_points, at, *points);
  }
  const std::optional<Rational> number = at.take_number();
  if (!number) {
    return false;
  }
  if (!at.take_any(kUnits)) {
    const bool counts = number->is_integer() && (at.take("questions") || at.take("question"));
    const bool begins_clause =
        begin_ == 0 ||
        std::string_view("(,;:-").find(text_[begin_ - 1]) != std::string_view::npos ||
        (begin_ > 1 && text_[begin_ - 1] == ' ' &&
         std::string_view("(,;:-").find(text_[begin_ - 2]) != std::string_view::npos);
    return counts && begins_clause && add(Kind::question_count, at, *number);
  }
  if (at.take_any(kPerQuestion)) {
    return add(Kind::question_points, at, *number);
  }
  return at.take_any(kTotal) && add(Kind::total_points, at, *number);
}

/// Follows a text and knows which types it speaks of.
class Reader {
 public:
  Reader(std::string_view text, ClaimSource source) : text_(text), source_(source) {}

  std::vector<ScoringClaim> read() {
    for (std::size_t at = 0; at < text_.size();) {
      const Decoded next = decode_utf8(text_, at);
      const bool inside_word = at > 0 && is_word(text_[at - 1]) && is_word(text_[at]);
      const std::size_t end = inside_word || is_space(next.scalar) ? at : read_at(at);
      at = end > at ? end : at + next.bytes;
    }
    return std::move(claims_);
  }

 private:
  static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
  }

  std::size_t read_at(std::size_t at) {
    if (const std::size_t end = read_type(at); end > at) {
      return end;
    }
    std::vector<ScoringClaim> found = Phrase(text_, at).read();
    for (ScoringClaim& claim : found) {
      add(claim);
    }
    return found.empty() ? at : found.back().end;
  }

  void add(ScoringClaim& claim) {
    claim.types = types_;
    const bool is_sum = claim.kind == Kind::question_count || claim.kind == Kind::total_points;
    if (is_sum && !follows_type(claim.begin)) {
      // "单选10题，多选5题，共15题": the sum is no longer about the last type.
      if (types_ != 0 && source_ == ClaimSource::instructions) {
        return;
      }
      claim.types = 0;
    }
    if ((claim.types & kElsewhere) == 0) {
      claims_.push_back(claim);
    }
  }

  /// Whether nothing but punctuation stands between the last type and `at`.
  bool follows_type(std::size_t at) const {
    constexpr std::string_view kBetween[] = {"（", "(", "：", ":", "，", ","};
    PhraseCursor between(text_, types_end_);
    between.take_some(kBetween);
    return types_ != 0 && between.at() <= at &&
           trim(text_.substr(between.at(), at - between.at())).empty();
  }

  /// "单选题、多选题" are one subject; a type farther on is another.
  std::size_t read_type(std::size_t at) {
    unsigned types = 0;
    PhraseCursor cursor(text_, at);
    for (const TypeWords& entry : kTypes) {
      if (cursor.take(entry.word)) {
        types = entry.types;
        break;
      }
    }
    types = types == 0 ? other_subject(cursor) : types;
    if (types == 0 || (types == kElsewhere && source_ == ClaimSource::title)) {
      return at;
    }
    PhraseCursor between(text_, types_end_);
    between.take_some(kJoin);
    const bool joined = types_ != 0 && between.at() > types_end_ && between.at() == at;
    types_ = joined ? types_ | types : types;
    cursor.take("选择题");
    cursor.take("题");
    types_end_ = cursor.at();
    return types_end_;
  }

  /// "多选（每题2分": here 多选 is the type. "第三部分": which, the text does not say.
  static unsigned other_subject(PhraseCursor& cursor) {
    constexpr std::string_view kBehind[] = {"每", "：", ":", "（", "("};
    constexpr std::string_view kParts[] = {"部分", "大题", "题", "页"};
    PhraseCursor at = cursor;
    const bool multiple = at.take("多选");
    PhraseCursor behind = at;
    const bool part = !multiple && at.take("第") && at.take_number() && at.take_any(kParts);
    if (!part && !(multiple && behind.take_any(kBehind))) {
      return 0;
    }
    cursor = at;
    return part ? kElsewhere : kMultiple;
  }

  std::string_view text_;
  ClaimSource source_;
  unsigned types_ = 0;
  std::size_t types_end_ = 0;
  std::vector<ScoringClaim> claims_;
};

}  // namespace

std::vector<ScoringClaim> scoring_claims(std::string_view text, ClaimSource source) {
  return Reader(text, source).read();
}

}  // namespace tiku
