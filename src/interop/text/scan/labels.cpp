#include "interop/text/scan/labels.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/label_answers.h"
#include "interop/text/scan/label_bullets.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/right_marks.h"
#include "interop/text/scan/sample_lines.h"
#include "interop/text/scan/section_key_head.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// What in a sentence stands before 答案 or 回答 as a word of its own: 正确的答案, 如何回答.
constexpr std::u32string_view kSentenceBefore =
    U"未的个出何样请来好写找其该此些条下列以各确考准有无";

class LabelScan {
 public:
  LabelScan(const PaperText& text, TextRange range) : text_(text), range_(range) {}

  std::vector<Label> run() {
    for (std::size_t at = range_.begin;
         (at = text_.next(kind::label, at, range_.end)) < range_.end;) {
      at = step(at);
    }
    drop_sample_answers(text_, labels_);
    return std::move(labels_);
  }

 private:
  /// 【◆参考答案◆】
  std::size_t past_ornaments(std::size_t at) const {
    constexpr std::u32string_view kOrnaments = U"◆◇★☆※●○■□▲△#* ";
    while (at < range_.end && kOrnaments.find(text_[at]) != std::u32string_view::npos) {
      ++at;
    }
    return at;
  }

  /// 【详细解析】, 【本题考点】: gives where the text behind the bracket begins, `at` where none.
  std::size_t in_brackets(std::size_t at) {
    constexpr std::size_t kLongest = 10;
    const std::size_t begin = past_ornaments(at + 1);
    std::size_t end = begin;
    while (end < range_.end && end - begin <= kLongest && is_hanzi(text_[end])) {
      ++end;
    }
    const TextRange name{begin, end};
    const std::size_t close = past_ornaments(end);
    if (name.empty() || text_[close] != U']' || close >= range_.end ||
        type_name_at(text_, name.begin)) {
      return at;
    }
    const std::optional<LabelName> known = label_name_at(text_, name.begin);
    const bool whole = known && known->length == end - name.begin;
    const std::optional<LabelKind> kind = whole ? known->kind : bracketed_label(text_, name);
    if (!kind) {
      return at;
    }
    if (*kind == LabelKind::answer && marks_option(text_, range_, {at, close + 1})) {
      return close + 1;
    }
    std::size_t next = text_.skip_spaces(close + 1, range_.end);
    next = text_[next] == U':' ? text_.skip_spaces(next + 1, range_.end) : next;
    labels_.push_back({*kind, at, next});
    return *kind == LabelKind::remark ? std::min(text_.line_end(next), range_.end) : next;
  }

  /// 附:参考答案, 试卷答案部分, ---答案---: a line of its own right above the answers. Empty where
  /// the line with the name at `at` is none.
  TextRange key_head(std::size_t at, std::size_t name_end) const {
    constexpr std::size_t kLongest = 30;
    std::size_t begin = at;
    while (begin > range_.begin && text_[begin - 1] != U'\n' && at - begin <= kLongest) {
      --begin;
    }
    const std::size_t end = std::min(text_.line_end(at), range_.end);
    const std::size_t colon = text_.find(U":", {name_end, end});
    const bool says = colon < end && text_.skip_spaces(colon + 1, end) < end;
    if (!text_.at_line_start(begin) || end - begin > kLongest || says ||
        !is_plain({name_end, end}) || !is_plain({past_volume(begin), at})) {
      return {};
    }
    const TextRange head = text_.trimmed({begin, end});
    const std::size_t below = past_any(text_.skip_blank(end, range_.end), range_.end, U"# ");
    const std::size_t list = past_type_line(below);
    const bool typed = type_name_at(text_, past_ordinal_sign(head.begin)).has_value();
    return (list > below || !typed) && begins_key_list(text_, {list, range_.end}) ? head
                                                                                  : TextRange{};
  }

  /// 选B, 故选:AC。 on a line of its own.
  std::size_t chosen(std::size_t at, std::size_t name_end) {
    const std::size_t line = std::min(text_.line_end(at), range_.end);
    std::size_t begin = past_any(name_end, line, U" :项择");
    const std::optional<LetterList> letters = letter_list(text_, begin, line);
    if (text_.at_line_start(at) && letters && past_any(letters->end, line, U" 项。.,)") >= line) {
      labels_.push_back({LabelKind::answer, at, begin});
      return letters->end;
    }
    return name_end;
  }

  std::size_t past_any(std::size_t at, std::size_t end, std::u32string_view signs) const {
    while (at < end && signs.find(text_[at]) != std::u32string_view::npos) {
      ++at;
    }
    return at;
  }

  /// 本题, 系统, ★ before 答案: where it begins its line; `at` where a sentence stands there.
  std::size_t this_question_begin(std::size_t at) const {
    constexpr std::size_t kMostWords = 4;
    constexpr std::u32string_view kOrnaments = U"-—*★☆▲△▼◆◇●○■□※✦►▶√`>\uFFFF\uFE0F ";
    std::size_t begin = at;
    while (begin > range_.begin && at - begin < kMostWords && is_hanzi(text_[begin - 1])) {
      --begin;
    }
    while (begin > range_.begin && kOrnaments.find(text_[begin - 1]) != std::u32string_view::npos) {
      --begin;
    }
    return text_.at_line_start(begin) ? text_.skip_spaces(begin, at) : at;
  }

  /// 五、 or ## before 答案, where it begins its line; `at` where none does.
  std::size_t ordinal_begin_of(std::size_t at) const {
    constexpr std::size_t kLongest = 5;
    std::size_t begin = at;
    while (begin > range_.begin && text_[begin - 1] != U'\n' && at - begin <= kLongest) {
      --begin;
    }
    const bool ordinal = text_.at_line_start(begin) &&
                         (past_ordinal_sign(begin) == at || past_any(begin, at, U"#*= ") == at);
    return ordinal ? begin : at;
  }

  /// Whether no sentence, letter or sign of an answer stands there.
  bool is_plain(TextRange range) const {
    constexpr std::u32string_view kSigns = U"?。;√×_";
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (is_paper_letter(text_[i]) || kSigns.find(text_[i]) != std::u32string_view::npos) {
        return false;
      }
    }
    return true;
  }

  /// Past 第I卷 at `at`: its figure is no letter of an answer.
  std::size_t past_volume(std::size_t at) const {
    const std::size_t figure = text_[at] == U'第' ? at + 1 : at;
    const std::size_t end = past_any(figure, range_.end, U"IVX");
    return end > figure && (text_[end] == U'卷' || text_[end] == U'部') ? end : at;
  }

  /// Past 一、 at `at`.
  std::size_t past_ordinal_sign(std::size_t at) const {
    const std::optional<HanziNumber> ordinal = hanzi_number_at(text_, at);
    return ordinal ? text_.skip_spaces(at + ordinal->length + 1, range_.end) : at;
  }

  /// Past 一、单选题(每题2分): at `at`; `at` where no such heading stands there.
  std::size_t past_type_line(std::size_t at) const {
    const std::size_t name = past_ordinal_sign(at);
    const std::optional<TypeName> type = type_name_at(text_, name);
    if (!type) {
      return at;
    }
    std::size_t next = text_.skip_spaces(name + type->length, range_.end);
    next = text_.skip_spaces(past_bracket(text_, next, range_.end), range_.end);
    return text_.skip_blank(next + (text_[next] == U':' ? 1U : 0U), range_.end);
  }

  std::size_t step(std::size_t at) {
    if (text_[at] == U'[') {
      const std::size_t next = in_brackets(at);
      return next > at ? next : at + 1;
    }
    if (!kLabelInitials.may_begin(text_, at)) {
      return at + 1;
    }
    const std::optional<LabelName> name = label_name_at(text_, at);
    if (!name) {
      return at + 1;
    }
    if (is_truth_option(text_, {range_.begin, at})) {
      return at + 2;  // A、正确B、错误答案:...
    }
    if (text_.find(U"答案", {at, at + name->length}) < at + name->length) {
      const TextRange head = key_head(at, at + name->length);
      if (!head.empty()) {
        labels_.push_back({LabelKind::answer, head.begin, head.end});
        return head.end;
      }
    }
    if (name->kind == LabelKind::answer && text_[at + name->length - 1] == U'选') {
      return chosen(at, at + name->length);
    }
    Label label{name->kind, at, at + name->length};
    if (name->kind == LabelKind::answer && name->length > 1) {
      label.after = past_answer_suffix(text_, label.after);
    }
    const char32_t close = closing_of(at);
    std::size_t next = text_.skip_spaces(label.after, range_.end);
    bool announced = false;
    if (name->kind != LabelKind::response && (text_[next] == U'是' || text_[next] == U'为')) {
      next = text_.skip_spaces(next + 1, range_.end);
      announced = says_answer(label, next);
    }
    const std::size_t below = text_[next] == U'\n' ? text_.skip_blank(next, range_.end) : next;
    next = text_[below] == U':' && text_.at_line_start(at) ? below : next;  // 解析, and : below it
    if (close != 0 && text_[next] == close) {
      announced = true;
      label.begin = at - 1;
      ++next;
      next = text_.skip_spaces(next, range_.end);
    }
    // 答案、B
    constexpr std::u32string_view kCommas = U"、,;。.";
    const bool comma = kCommas.find(text_[next]) != std::u32string_view::npos &&
                       name->kind == LabelKind::answer && name->length > 1 &&
                       text_.at_line_start(at) &&
                       begins_answer(text_[text_.skip_spaces(next + 1, range_.end)]);
    // 答案→B, 答案——B
    const std::size_t arrow = past_any(next, range_.end, U"-—=→>/ ");
    const bool pointed = arrow > next && name->kind == LabelKind::answer && name->length > 1 &&
                         text_.at_line_start(at) && begins_answer(text_[arrow]);
    next = pointed ? arrow : next;
    if (pointed) {
      announced = true;
    } else if (text_[next] == U':' || comma) {
      announced = true;
      next = text_.skip_spaces(next + 1, range_.end);
    }
    if (!is_label(*name, label, next, announced)) {
      return at + name->length;
    }
    if (name->kind == LabelKind::explanation &&
        text_.find(U"答", {at, at + name->length}) < at + name->length &&
        heads_answers(label, next)) {
      label.kind = LabelKind::answer;
    }
    label.after = next;
    if (label.kind == LabelKind::answer && name->length > 1 && hanzi_number_at(text_, next)) {
      label.begin = std::max(glued_title(text_, label.begin).value_or(label.begin), range_.begin);
    }
    label.begin = label.kind == LabelKind::answer
                      ? ordinal_begin_of(this_question_begin(label.begin))
                      : label.begin;
    for (const std::u32string_view verb : {U"请看", U"请见", U"参见"}) {
      const bool told =
          label.begin >= range_.begin + verb.size() && text_.has(label.begin - verb.size(), verb);
      label.begin -= told && label.kind == LabelKind::answer ? verb.size() : 0;
    }
    add(label);
    // What a remark says is no label.
    return name->kind == LabelKind::remark ? std::min(text_.line_end(next), range_.end) : next;
  }

  /// 答案 above 参考答案:B are one label.
  void add(const Label& label) {
    const bool again = label.kind == LabelKind::answer && !labels_.empty() &&
                       labels_.back().kind == LabelKind::answer &&
                       text_.skip_blank(labels_.back().after, label.begin) >= label.begin;
    if (again) {
      labels_.back().after = label.after;
    } else {
      labels_.push_back(label);
    }
  }

  /// 答案是皮线光缆 on a line: an answer in words, unless the sentence is about an answer:
  /// 答案是肯定的.
  bool says_answer(const Label& label, std::size_t next) const {
    return label.kind == LabelKind::answer && label.after > label.begin + 1 &&
           text_.at_line_start(label.begin) && next < range_.end && text_[next] != U'\n' &&
           !is_about_answer(text_, next);
  }

  /// What closes the bracket right before the name: [答案]; 「答案」 and (答) where that begins a
  /// line.
  char32_t closing_of(std::size_t at) const {
    constexpr std::u32string_view kPairs = U"[]()「」『』《》<>{}";
    const char32_t open = at > range_.begin ? text_[at - 1] : U'\0';
    for (std::size_t i = 0; i < kPairs.size(); i += 2) {
      const bool marks_option = open == U'(' && text_[at] == U'正';  // (正确答案) B、...
      if (kPairs[i] == open && (i == 0 || text_.at_line_start(at - 1)) && !marks_option) {
        return kPairs[i + 1];
      }
    }
    return 0;
  }

  /// 解答: on a line of its own, or before nothing but an answer, gives answers and explains none.
  bool heads_answers(const Label& label, std::size_t next) const {
    const std::size_t end = std::min(text_.line_end(next), range_.end);
    const std::optional<LetterList> letters = letter_list(text_, next, end);
    const std::optional<TruthWord> truth = truth_word(text_, next, end);
    return text_.at_line_start(label.begin) &&
           ((next >= end && begins_key(text_, text_.skip_blank(next, range_.end))) ||
            (letters && text_.skip_spaces(letters->end, end) >= end) ||
            (truth && text_.skip_spaces(truth->end, end) >= end) ||
            (next < end && holds_answer(text_, next)));
  }

  /// Whether the name is a label without a colon.
  bool stands_alone(const LabelName& name, const Label& label, std::size_t next) const {
    if (name.kind == LabelKind::stem && name.length > 1) {
      return text_[label.after] == U' ' && follows_number(label.begin);  // 1. 题目 ...
    }
    if (name.kind == LabelKind::explanation && text_.has(label.begin, U"解析")) {
      return is_spaced(label, next);  // 解析 机长是...
    }
    const bool answers = name.kind == LabelKind::answer && text_.at_line_start(label.begin);
    const bool section = name.kind == LabelKind::answer && name.length > 1 &&
                         ordinal_begin_of(label.begin) < label.begin;
    const bool bare = (answers || section) && (text_[next] == U'\n' || next >= range_.end);
    const bool bracket = answers && holds_answer(text_, next);
    constexpr std::u32string_view kWith = U"及与和含附带";  // 练习题及答案 一、填空题
    const bool above_type = name.kind == LabelKind::answer && name.length > 1 &&
                            kWith.find(before(label)) == std::u32string_view::npos &&
                            hanzi_number_at(text_, next) && past_type_line(next) > next;
    // ...D、蝉鸣参考答案1-6 CBBCBB
    const bool list = name.kind == LabelKind::answer && name.length > 1 &&
                      is_paper_digit(text_[next]) && begins_key_list(text_, {next, range_.end});
    return name.stands_alone && is_free(label) &&
           (above_type || list ||
            (name.kind == LabelKind::answer && begins_typed_list(text_, next)) ||
            (begins_answer(text_[next]) && !is_about_answer(text_, next)) || bare || bracket ||
            is_spaced(label, next));
  }

  /// The nurse answers: right above the options, the verb of a question.
  bool says_answers(const Label& label, std::size_t next) const {
    const std::size_t option = text_.skip_blank(next, range_.end);
    const bool first = text_[option] == U'A' || text_[option] == U'a';
    return text_[next] == U'\n' && text_.has(label.begin, U"answers") &&
           !text_.at_line_start(label.begin) && first &&
           (text_[option + 1] == U'.' || text_[option + 1] == U')') && text_[option + 2] == U' ';
  }

  bool is_label(const LabelName& name, const Label& label, std::size_t next, bool announced) const {
    const bool english = text_[label.begin] < 0x80 && text_[label.begin] != U'[';
    const bool common =
        english &&
        (text_.has_any_case(label.begin, U"key") ||
         (text_.has_any_case(label.begin, U"correct") && label.after == label.begin + 7));
    if (english && place_before(text_, label.begin, range_.begin) <
                       (common ? NumberPlace::line_start : NumberPlace::behind_space)) {
      return false;
    }
    const bool asked = name.kind == LabelKind::answer && is_asked_for(text_, label.begin);
    if (english && (asked || says_answers(label, next))) {
      return false;
    }
    const char32_t said = name.kind == LabelKind::answer ? before(label) : U'\0';
    if (said == U'“' || said == U'如' || said == U'若') {
      return false;  // he says it; 如正确答案为AB
    }
    if (!announced) {
      return stands_alone(name, label, next);
    }
    if (name.kind == LabelKind::explanation && name.length == 1) {  // 解:, not 理解:
      return place_before(text_, label.begin, range_.begin) != NumberPlace::within;
    }
    switch (name.kind) {
      case LabelKind::type:
      case LabelKind::stem:
      case LabelKind::options:
        if (text_[label.begin] == U'问' && is_behind_please(text_, label.begin)) {
          return false;  // 请 at the end of the line before
        }
        if (text_[label.begin] == U'题' && name.length == 1) {
          return follows_number(label.begin);  // 1.题:
        }
        return text_.at_line_start(label.begin) || before(label) == U' ' ||
               follows_number(label.begin) ||
               place_before(text_, label.begin, range_.begin) != NumberPlace::within;
      case LabelKind::score:
        return is_paper_digit(text_[next + (text_[next] == U'-' ? 1U : 0U)]);
      case LabelKind::material:
      case LabelKind::tasks:
      case LabelKind::aside:
      case LabelKind::scoring:
      case LabelKind::remark:
      case LabelKind::explanation:
      case LabelKind::points:
        if (text_[label.begin + 1] == U'分' && name.kind == LabelKind::points) {
          return text_.at_line_start(label.begin) || text_[label.begin] == U'本';  // 满分:5分
        }
        if (text_.has(label.begin, U"分析")) {
          return !is_hanzi(before(label)) && !follows_number(label.begin);  // 1、请分析: asks
        }
        if (text_[label.begin] == U'依' || text_[label.begin] == U'章') {
          return !is_hanzi(before(label));  // 以此为依据:
        }
        return name.length > 2 || !is_hanzi(before(label)) || name.kind == LabelKind::points ||
               name.kind == LabelKind::explanation;
      case LabelKind::answer:
        if (text_.has(label.begin, U"参考:") || text_.has(label.begin, U"要点:")) {
          return text_.at_line_start(label.begin);
        }
        return name.length > 1
                   ? is_free(label) || gives_letters(text_, next)
                   : place_before(text_, label.begin, range_.begin) != NumberPlace::within ||
                         follows_term(label.begin);
      case LabelKind::response:
        return is_free(label);
      case LabelKind::wrong:
        return !is_hanzi(before(label));  // 选出错误答案: asks
    }
    return false;
  }

  /// `答案 3;15` on a line of its own.
  bool is_spaced(const Label& label, std::size_t next) const {
    return text_.at_line_start(label.begin) && text_[next - 1] == U' ' && next < range_.end &&
           text_[next] != U'\n' && !type_name_at(text_, next);
  }

  /// Whether `1. ` or `1、` at the beginning of the line stands right before `at`.
  bool follows_number(std::size_t at) const {
    const std::size_t number = number_before(at);
    return number < at && place_before(text_, number, range_.begin) != NumberPlace::within;
  }

  /// Where `1. ` or `1、` right before `at` begins; `at` where none stands there.
  std::size_t number_before(std::size_t at) const {
    std::size_t sign = at;
    while (sign > range_.begin && text_[sign - 1] == U' ') {
      --sign;
    }
    if (sign == range_.begin || (text_[sign - 1] != U'.' && text_[sign - 1] != U'、')) {
      return at;
    }
    std::size_t digits = sign - 1;
    while (digits > range_.begin && is_paper_digit(text_[digits - 1])) {
      --digits;
    }
    return digits < sign - 1 ? digits : at;
  }

  /// 1.管理幅度答:...: whether nothing but a term and its number stand before `at`.
  bool follows_term(std::size_t at) const {
    constexpr std::size_t kLongest = 16;
    constexpr std::u32string_view kOfWord = U"问回应抢解作对答简如";
    std::size_t term = at;
    while (term > range_.begin && at - term <= kLongest &&
           (is_hanzi(text_[term - 1]) || is_paper_letter(text_[term - 1]))) {
      --term;
    }
    return term < at && kOfWord.find(text_[at - 1]) == std::u32string_view::npos &&
           number_before(term) < term;
  }

  char32_t before(const Label& label) const {
    return label.begin > range_.begin ? text_[label.begin - 1] : U'\n';
  }

  /// Not the end of a longer sentence.
  bool is_free(const Label& label) const {
    return (label.begin > range_.begin + 2 &&
            is_truth_option(text_, {range_.begin, label.begin - 2})) ||
           kSentenceBefore.find(before(label)) == std::u32string_view::npos ||
           text_[label.begin] == U'正' || text_[label.begin] == U'参' ||
           text_[label.begin] == U'标';
  }

  const PaperText& text_;
  TextRange range_;
  std::vector<Label> labels_;
};

}  // namespace

std::vector<Label> find_labels(const PaperText& text, TextRange range) {
  std::vector<Label> labels = LabelScan(text, range).run();
  take_label_bullets(text, range, labels);
  return labels;
}

std::span<const Label> labels_within(const std::vector<Label>& labels, TextRange range) {
  const auto first =
      std::lower_bound(labels.begin(), labels.end(), range.begin,
                       [](const Label& label, std::size_t at) { return label.begin < at; });
  auto last = first;
  while (last != labels.end() && last->begin < range.end) {
    ++last;  // whoever asks looks at all of them, and most questions have one
  }
  return {first, last};
}

}  // namespace tiku
