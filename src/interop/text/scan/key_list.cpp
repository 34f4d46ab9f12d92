#include "interop/text/scan/key_list.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "interop/text/scan/key_tokens.h"
#include "interop/text/scan/slots.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

constexpr std::u32string_view kBetween = U" \n,;、。|/.";
/// How far a look for the beginning of a list goes.
constexpr std::size_t kLook = 600;
constexpr std::int64_t kMostOfRange = 300;

class KeyListReader {
 public:
  KeyListReader(const PaperText& text, TextRange range, KeyAnswers answers)
      : text_(text), range_(range), answers_(answers) {}

  KeyLists run() {
    at_ = past(text_, range_.begin, range_.end, kBetween);
    if (by_place()) {
      return std::move(result_);
    }
    while (at_ < range_.end) {
      const std::size_t before = at_;
      if (!table() && !span() && !entry() && !unread()) {
        break;
      }
      result_.end = at_;
      at_ = past(text_, at_, range_.end, kBetween);
      if (at_ == before) {
        break;  // nothing was taken
      }
    }
    if (at_ >= range_.end) {
      result_.end = range_.end;
    }
    return std::move(result_);
  }

 private:
  KeyList& list() {
    if (result_.lists.empty()) {
      result_.lists.emplace_back();
    }
    return result_.lists.back();
  }

  std::int64_t last_number() const {
    return result_.lists.empty() || result_.lists.back().entries.empty()
               ? 0
               : result_.lists.back().entries.back().number;
  }

  std::int64_t next_number() const { return last_number() + 1; }

  void add(std::int64_t number, std::size_t begin, TextRange body) {
    if (number <= last_number()) {
      result_.lists.emplace_back();
    }
    NumberedEntry made;
    made.number = number;
    made.begin = begin;
    made.body = body;
    list().entries.push_back(made);
  }

  /// `BCCAB ACDBA`: nothing but letters or ticks, at least two.
  bool by_place() {
    std::vector<TextRange> tokens;
    std::size_t at = at_;
    const std::size_t end = std::min(text_.line_end(at_), range_.end);
    while (at < end) {
      const std::size_t length = run_token(text_, at);
      if (length == 0) {
        return false;
      }
      tokens.push_back({at, at + length});
      at = past(text_, at + length, end, U" 、,");
    }
    const std::size_t next = text_.skip_blank(at, range_.end);
    if (tokens.size() < 2 || next < range_.end) {
      return false;
    }
    const std::vector<TextRange> groups = groups_of(tokens, U" 、,");
    const bool sets = groups.size() > 1 && groups.size() < tokens.size() && are_sets(groups);
    std::int64_t number = 0;
    for (const TextRange& answer : sets ? groups : tokens) {
      add(++number, answer.begin, answer);
    }
    list().by_place = true;
    result_.end = range_.end;
    return true;
  }

  /// AB AC BCD: letters in their order, not BCCAB ACDBA, answers in fives.
  bool are_sets(const std::vector<TextRange>& groups) const {
    return std::all_of(groups.begin(), groups.end(), [this](const TextRange& group) {
      for (std::size_t i = group.begin; i + 1 < group.end; ++i) {
        if (!is_paper_letter(text_[i]) || text_[i] >= text_[i + 1]) {
          return false;
        }
      }
      return is_paper_letter(text_[group.begin]);
    });
  }

  /// `1-5 ABCDA`, `6~8: AB/ACD/BD`.
  bool span() {
    const std::size_t open = at_ + (text_[at_] == U'(' || text_[at_] == U'[' ? 1U : 0U);
    const std::optional<KeyNumber> first = key_number(text_, open, range_.end, next_number());
    const bool counts = first && (first->style == NumberStyle::plain ||
                                  first->style == NumberStyle::word);  // 第1-5题
    if (!counts || first->separator != 0) {
      return false;
    }
    const std::size_t sign = past(text_, first->after, range_.end, U"题 ");
    constexpr std::u32string_view kTo = U"-~—至到→…";
    if (kTo.find(text_[sign]) == std::u32string_view::npos) {
      return false;
    }
    const std::size_t to = past(text_, sign, range_.end, U"-~—至到→… ");
    const std::optional<KeyNumber> last = key_number(text_, to, range_.end, kAnyNumber);
    if (!last || last->value <= first->value || last->value - first->value >= kMostOfRange) {
      return false;
    }
    const std::size_t from = past(text_, last->after, range_.end, U"题:、.)] \n");
    const auto count = static_cast<std::size_t>(last->value - first->value + 1);
    const std::vector<TextRange> answers = run_of(from, count);
    if (answers.size() != count) {
      return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
      add(first->value + static_cast<std::int64_t>(i), answers[i].begin, answers[i]);
    }
    return true;
  }

  /// So many answers from `at`: single letters, or groups of them; none where neither comes out.
  std::vector<TextRange> run_of(std::size_t at, std::size_t count) {
    constexpr std::u32string_view kParts = U" /|;,、\n";
    std::vector<TextRange> tokens;
    std::size_t end = at;
    for (std::size_t i = at; i < range_.end;) {
      const std::size_t length = run_token(text_, i);
      if (length == 0 && kParts.find(text_[i]) == std::u32string_view::npos) {
        break;
      }
      if (length > 0) {
        tokens.push_back({i, i + length});
        end = i + length;
      } else if (text_[i] == U'\n' && tokens.size() >= count) {
        break;
      }
      i += std::max<std::size_t>(length, 1);
    }
    const char32_t next = text_[text_.skip_spaces(end, range_.end)];
    const bool clean = end >= range_.end || next == U'\n' || next == U',' || next == U';' ||
                       next == U'.' || next == U'。' || next == U'、' || next == U'(' ||
                       next == U'第' || next == U'|' || is_paper_digit(next);
    if (!clean) {
      return {};
    }
    at_ = end;
    if (tokens.size() == count) {
      return tokens;
    }
    for (const std::u32string_view parts : {U"\n/|;", U"\n/|; ", U"\n/|; ,、"}) {
      std::vector<TextRange> groups = groups_of(tokens, parts);
      if (groups.size() == count) {
        return groups;
      }
    }
    return {};
  }

  /// Neighbouring tokens, parted where one of `parts` stands between them.
  std::vector<TextRange> groups_of(const std::vector<TextRange>& tokens,
                                   std::u32string_view parts) const {
    std::vector<TextRange> groups;
    for (const TextRange& token : tokens) {
      bool parted = groups.empty();
      for (std::size_t i = parted ? token.begin : groups.back().end; i < token.begin; ++i) {
        parted = parted || parts.find(text_[i]) != std::u32string_view::npos;
      }
      if (parted) {
        groups.push_back(token);
      } else {
        groups.back().end = token.end;
      }
    }
    return groups;
  }

  /// 题号 1 2 3 above 答案 B D A; a cell on each line where 题号 stands alone on its own.
  bool table() {
    const std::size_t head = text_.skip_spaces(at_ + 2, range_.end);
    const std::u32string_view kCells = text_[head] == U'\n' ? U" |:、,\n" : U" |:、,";
    if (!text_.has(at_, U"题号") && !text_.has(at_, U"题目") && !text_.has(at_, U"序号")) {
      return false;
    }
    std::vector<std::int64_t> numbers;
    std::size_t at = past(text_, at_ + 2, range_.end, kCells);
    while (at < range_.end && is_paper_digit(text_[at]) && numbers.size() < 1000) {
      const std::optional<KeyNumber> number = key_number(text_, at, range_.end);
      if (!number) {
        return false;
      }
      numbers.push_back(number->value);
      at = past(text_, number->after, range_.end, kCells);
    }
    at = past(text_, at, range_.end, U" |:-\n");
    const std::optional<LabelName> label = label_name_at(text_, at);
    if (numbers.empty() || !label || label->kind != LabelKind::answer) {
      return false;
    }
    std::vector<TextRange> cells;
    at = past(text_, at + label->length, range_.end, kCells);
    while (at < range_.end && cells.size() < numbers.size()) {
      const std::size_t begin = at;
      while (at < range_.end && run_token(text_, at) > 0) {
        at += run_token(text_, at);
      }
      if (at == begin) {
        return false;
      }
      cells.push_back({begin, at});
      at = past(text_, at, range_.end, kCells);
    }
    if (cells.size() != numbers.size() || (at < range_.end && text_[at] != U'\n')) {
      return false;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      add(numbers[i], cells[i].begin, cells[i]);
    }
    at_ = at;
    return true;
  }

  /// A number and its answer.
  bool entry() {
    const std::optional<KeyNumber> number = key_number(text_, at_, range_.end, next_number());
    if (!number) {
      return false;
    }
    const bool goes_on =
        !result_.lists.empty() && number->style == style_ && number->separator != 0;
    // 3、B 7、95001: between them stand questions that say their answer themselves, or none does.
    const bool ahead = number->value > last_number() && number->separator != U'.';
    const bool follows = goes_on && (number->value == last_number() + 1 || ahead);
    const std::optional<TextRange> closed = closed_answer(text_, answer_of(*number), range_.end);
    if (closed && is_clean(closed->end, number->value + 1)) {
      add(number->value, number->begin, *closed);
      style_ = number->style;
      at_ = text_.skip_spaces(closed->end, range_.end);
      at_ += text_[at_] == U')' || text_[at_] == U']' ? 1U : 0U;
      return true;
    }
    const std::size_t end = end_of_words(*number);
    const TextRange words = text_.trimmed({number->after, end});
    const bool begins_line = text_.at_line_start(number->begin) || number->begin == range_.begin;
    const bool any = answers_ == KeyAnswers::any && number->separator != 0 && begins_line;
    const bool explained =
        closed && explains(text_, past(text_, closed->end, range_.end, U" \n。.;,:)]"), range_.end);
    const bool remarked = closed && (explained || (is_remark(*closed) && !asks(words)));
    const bool may = (remarked && (follows || begins_line)) || any || (follows && !asks(words));
    if (!may || words.empty() || number->value <= last_number()) {
      return false;
    }
    add(number->value, number->begin, words);
    style_ = number->style;
    at_ = end;
    return true;
  }

  /// Where the answer begins: behind the number, or on the next line where each has a line.
  std::size_t answer_of(const KeyNumber& number) const {
    const bool alone = text_.at_line_start(number.begin) && text_[number.after] == U'\n';
    return alone ? text_.skip_spaces(number.after + 1, range_.end) : number.after;
  }

  /// Whether what stands behind an answer is a remark on it, not the rest of a sentence.
  bool is_remark(TextRange answer) const {
    constexpr std::u32string_view kSigns = U"√×";
    constexpr std::u32string_view kBegins = U",。;(:[.\n";
    const std::size_t bracket = text_.skip_spaces(answer.end, range_.end);
    const std::size_t next =
        text_[bracket] == U')' || text_[bracket] == U']' ? bracket + 1 : answer.end;
    return kSigns.find(text_[answer.begin]) != std::u32string_view::npos ||
           kBegins.find(text_[text_.skip_spaces(next, range_.end)]) != std::u32string_view::npos ||
           text_[next] == U' ';
  }

  /// Whether nothing of the answer follows: the line ends, or the next entry begins.
  bool is_clean(std::size_t at, std::int64_t expected) const {
    std::size_t next = text_.skip_spaces(at, range_.end);
    if (text_[next] == U')' || text_[next] == U']') {
      next = text_.skip_spaces(next + 1, range_.end);
    }
    if (next >= range_.end || text_[next] == U'\n') {
      return !explains(text_, text_.skip_blank(next, range_.end), range_.end);
    }
    const bool sign = text_[next] == U',' || text_[next] == U';' || text_[next] == U'、' ||
                      text_[next] == U'。' || text_[next] == U'.' || text_[next] == U'|' ||
                      text_[next] == U'/';
    const std::size_t behind = sign ? past(text_, next, range_.end, kBetween) : next;
    return behind >= range_.end || key_number(text_, behind, range_.end, expected).has_value() ||
           (sign && text_[text_.skip_spaces(next + 1, range_.end)] == U'\n');
  }

  /// Where an answer in words ends: at the next number of its list, at the latest at the line that
  /// begins with a later one.
  std::size_t end_of_words(const KeyNumber& number) const {
    std::size_t line = std::min(text_.line_end(number.after), range_.end);
    for (std::size_t at = number.after; at < range_.end; ++at) {
      const bool begins_line = text_.at_line_start(at) && text_[at] != U' ' && text_[at] != U'\n';
      const char32_t before = text_[at - 1];
      const bool parted = before == U' ' || before == U';' || before == U',' || before == U'。';
      const bool word = is_hanzi(before) || is_paper_letter(before);
      const bool glued = answers_ == KeyAnswers::any && word && at < line;
      if (!begins_line && !((parted || glued) && at < line)) {
        continue;
      }
      const std::optional<KeyNumber> next = key_number(text_, at, range_.end, number.value + 1);
      if (!next || next->style != number.style || next->separator == 0 ||
          (glued && next->separator != number.separator)) {
        continue;
      }
      const bool ahead =
          begins_line
              ? next->value > number.value || next->value == 1
              : next->value == number.value + 1 &&
                    (next->style != NumberStyle::plain || next->separator == U'、' ||
                     !is_paper_digit(text_[next->after]) || are_glued(text_, number, *next, line));
      if (ahead) {
        return at;
      }
    }
    return answers_ == KeyAnswers::any ||
                   explains(text_, text_.skip_blank(line, range_.end), range_.end)
               ? range_.end
               : past_points(text_, {number.after, range_.end}, line);
  }

  bool asks(TextRange words) const {
    constexpr std::size_t kLongest = 120;
    if (words.end - words.begin > kLongest) {
      return true;
    }
    for (std::size_t i = words.begin; i < words.end; ++i) {
      // sga_max_size is a name, not a blank.
      if (text_[i] == U'?' || (text_[i] == U'_' && text_[i + 1] == U'_')) {
        return true;
      }
    }
    const std::vector<Slot> slots = find_slots(text_, words);
    return std::any_of(slots.begin(), slots.end(),
                       [](const Slot& slot) { return slot.kind == Slot::Kind::empty; });
  }

  /// A piece in mid line that is no answer, up to the next number.
  bool unread() {
    if (result_.lists.empty() || text_.at_line_start(at_)) {
      return false;
    }
    const std::size_t begin = at_;
    const std::size_t line = std::min(text_.line_end(at_), range_.end);
    while (at_ < line) {
      const char32_t before = text_[at_ - 1];
      const bool parted = kBetween.find(before) != std::u32string_view::npos;
      if (at_ > begin && parted && key_number(text_, at_, range_.end)) {
        break;
      }
      ++at_;
    }
    list().unread.push_back({begin, at_});
    return true;
  }

 public:
  /// Tables only: those that stand before the first number that begins a line.
  KeyLists lead_tables() {
    for (std::size_t at = range_.begin; at < range_.end;) {
      at_ = past(text_, at, range_.end, U" \n|");
      if (at_ >= range_.end || is_paper_digit(text_[at_])) {
        break;
      }
      result_.end = table() ? at_ : result_.end;
      at = std::min(text_.line_end(at_), range_.end);
    }
    return std::move(result_);
  }

  bool begins_span() {
    at_ = past(text_, range_.begin, range_.end, kBetween);
    return span();
  }

 private:
  const PaperText& text_;
  TextRange range_;
  KeyAnswers answers_;
  std::size_t at_ = 0;
  NumberStyle style_ = NumberStyle::plain;
  KeyLists result_;
};

/// 一、1、15 2、... above 二、1、×: numbers of sections, right before those of their questions.
bool counts_sections(const PaperText& text, std::size_t first, std::size_t line_end) {
  constexpr std::size_t kFar = 2000;
  const std::optional<KeyNumber> number = key_number(text, first, line_end);
  if (!number || number->value != 1 || number->separator == 0) {
    return false;
  }
  const std::size_t end = std::min(text.size(), first + kFar);
  for (std::size_t at = text.line_end(first); at < end; at = text.line_end(at + 1)) {
    const TextRange line{text.skip_blank(at, end), end};
    const std::optional<HanziNumber> ordinal = hanzi_number_at(text, line.begin);
    const std::size_t behind = past_key_ordinal(text, line);
    if (ordinal && ordinal->value == 2 && behind > line.begin) {
      return is_paper_digit(text[behind]);
    }
  }
  return false;
}

}  // namespace

KeyLists read_key_lists(const PaperText& text, TextRange range, KeyAnswers answers) {
  return KeyListReader(text, range, answers).run();
}

KeyLists read_lead_table(const PaperText& text, TextRange range) {
  range.end = std::min(range.end, range.begin + kLook);
  return KeyListReader(text, range, KeyAnswers::closed).lead_tables();
}

bool begins_key_list(const PaperText& text, TextRange range) {
  range.end = std::min(range.end, range.begin + kLook);
  const std::size_t begin = past_key_ordinal(text, range);
  const bool ordinal = begin > range.begin;
  const std::size_t end = ordinal ? std::min(text.line_end(begin), range.end) : range.end;
  if (ordinal && counts_sections(text, begin, end)) {
    return true;
  }
  const KeyLists read = read_key_lists(text, {begin, end}, KeyAnswers::closed);
  if (read.lists.empty() || read.lists.front().entries.empty()) {
    return false;
  }
  const KeyList& first = read.lists.front();
  const auto pure = [&text](const NumberedEntry& entry) {
    const std::optional<TextRange> closed = closed_answer(text, entry.body.begin, entry.body.end);
    const bool labelled = past_label(text, entry.body.begin, entry.body.end) > entry.body.begin;
    const std::size_t behind =
        closed ? past(text, closed->end, entry.body.end, U" \n。.;,:)]") : entry.body.begin;
    return closed &&
           (closed->end == entry.body.end || labelled || explains(text, behind, entry.body.end));
  };
  const auto words = std::find_if_not(first.entries.begin(), first.entries.end(), pure);
  const auto leading = static_cast<std::size_t>(words - first.entries.begin());
  const bool one = leading == first.entries.size() && first.entries.front().number == 1;
  return first.by_place ? ordinal : leading > 1 || one;
}

bool begins_key_span(const PaperText& text, TextRange range) {
  range.end = std::min(range.end, range.begin + kLook);
  return KeyListReader(text, range, KeyAnswers::closed).begins_span();
}

TextRange key_answer(const PaperText& text, const NumberedEntry& entry) {
  const TextRange body = text.trimmed(entry.body);
  const std::size_t behind = past_label(text, body.begin, body.end);
  return text.trimmed({behind, body.end});
}

}  // namespace tiku
