#include "interop/text/questions/option_reader.h"

#include <algorithm>

#include "interop/text/questions/option_columns.h"
#include "interop/text/questions/option_labels.h"
#include "interop/text/questions/option_tail.h"
#include "interop/text/questions/stem_blanks.h"
#include "interop/text/scan/numbered_options.h"
#include "interop/text/scan/right_marks.h"

namespace tiku {
namespace {

class OptionReader {
 public:
  OptionReader(const QuestionContext& context, TextRange head, const std::vector<StemEdit>& edits,
               ReadQuestion& question)
      : context_(context), text_(context.text), head_(head), edits_(edits), question_(question) {}

  TextRange read() {
    const bool expected = is_choice_word(context_.type) || is_choice_word(question_.tag) ||
                          (!context_.type && is_answered_by_letters());
    const OptionNeed need = expected ? OptionNeed::expected : OptionNeed::possible;
    std::vector<OptionMark> all = find_option_marks(text_, head_, need);
    head_.end = repetition_begin(text_, all, head_.end);
    std::erase_if(all, [this](const OptionMark& mark) { return mark.begin >= head_.end; });
    drop_listed_letters(all);
    drop_letter_before(text_, all);
    LabelledOptions labelled = with_labels_in_order(all, choose_options(all, need));
    const bool judge = (question_.tag ? question_.tag : context_.type) == TypeWord::judge;
    if (labelled.marks.empty() && !expected && judge) {
      labelled.marks = truth_options(text_, head_);
    }
    if (!labelled.printed.empty()) {
      question_.unusual.edit().printed_labels = std::move(labelled.printed);
    }
    std::vector<OptionMark> marks = with_second_column(text_, all, std::move(labelled.marks));
    drop_second_labels(text_, marks);
    take_bullets(text_, head_, marks);
    if (!marks.empty()) {
      const std::size_t paragraph = paragraph_behind(marks);
      if (paragraph < head_.end && question_.explanation.empty()) {
        question_.explanation = text_.joined({paragraph, head_.end});
      }
      head_.end = paragraph < head_.end ? paragraph : stray_options(all, marks.back());
    }
    stem_ = {head_.begin, marks.empty() ? head_.end : marks.front().begin};
    question_.has_small_options = std::any_of(
        marks.begin(), marks.end(), [this](const OptionMark& mark) { return is_bare_small(mark); });
    question_.options.reserve(marks.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
      TextRange range{marks[i].after,
                      i + 1 < marks.size() ? marks[i + 1].begin : end_of_last(marks)};
      const bool last_label = marks[i].label == static_cast<char>('A' + marks.size() - 1);
      if (i + 1 == marks.size()) {
        source_tag(range);
      }
      if (i + 1 == marks.size() && last_label) {
        if (std::optional<TrailingLetters> trailing = letters_behind(text_, range, marks)) {
          question_.unusual.edit().trailing = std::move(*trailing);
        }
      }
      add_option(marks[i].label, range);
    }
    const bool choice = expected || (question_.tag && context_.type == TypeWord::judge) ||
                        question_.tag == TypeWord::judge || has_marked_line();
    drop_signs_between(question_.options);
    mark_stars(marks);
    put_in_order();
    if (marks.empty() && choice) {
      unlettered_options();
    }
    if (question_.options.empty() && question_.labelled && (expected || !context_.type)) {
      options_of_answer();
    }
    options_without_letters(expected);
    return stem_;
  }

 private:
  bool is_small(const OptionMark& mark) const {
    const char32_t c = text_[mark.begin];
    return (c == U'(' || c == U'[' || c == U'*' ? text_[mark.begin + 1] : c) >= U'a';
  }

  /// 正确答案:B: under no heading it says that there is something to choose from.
  bool is_answered_by_letters() const {
    const TextRange answer = question_.labelled.value_or(TextRange{});
    const std::optional<LetterList> letters = letter_list(text_, answer.begin, answer.end);
    return letters && letters->end == answer.end;
  }

  /// (a) (b) (c) above A. B. C.: what the options choose from.
  void drop_listed_letters(std::vector<OptionMark>& marks) const {
    std::size_t capitals = 0;
    std::size_t first = head_.end;
    bool small = false;
    for (const OptionMark& mark : marks) {
      const bool strong = mark.separator != U' ' && mark.separator != 0;
      if (!is_small(mark) && strong && mark.separator != U')' &&
          mark.label == static_cast<char>('A' + capitals)) {
        first = capitals == 0 ? mark.begin : first;
        ++capitals;
      } else if (is_small(mark) && capitals == 0) {
        small = true;
      }
    }
    if (small && capitals > 2) {
      std::erase_if(marks, [&](const OptionMark& mark) {
        return is_small(mark) || (mark.begin < first && mark.separator == U')');
      });
    }
  }

  /// ① ② ③, or 1. 2. 3. where the answer names one of them.
  void options_without_letters(bool expected) {
    const bool circled = answer_is_circled() || question_.lead_option > 0;
    // A slot before the number asks for one of them.
    const bool led = !context_.type && (question_.lead_option > 0 || question_.blanks > 0);
    if (question_.options.empty() &&
        (expected || led ||
         (!context_.type && (question_.labelled && is_digits(text_, *question_.labelled))))) {
      options_in_brackets();
    }
    if (question_.options.empty() && (expected || (!context_.type && circled))) {
      circled_options();
    }
    if (question_.options.empty() && (expected || !context_.type)) {
      options_by_number();
    }
    if (question_.options.empty() && expected) {
      const bool sure = !context_.is_last || question_.labelled;
      const std::vector<TextRange> lines = lines_below_slot(text_, head_, sure);
      for (const TextRange& line : lines) {
        add_option(static_cast<char>('A' + question_.options.size()), line);
      }
      stem_.end = lines.empty() ? stem_.end : lines.front().begin;
      while (!lines.empty() && !text_.at_line_start(stem_.end)) {
        --stem_.end;  // (1) before the first
      }
    }
    if (question_.has_circled_options && question_.lead_option > 0 &&
        question_.lead_option <= question_.options.size()) {
      question_.options[question_.lead_option - 1].is_marked = true;
    }
  }

  void put_in_order() {
    const auto before = [](const ReadOption& a, const ReadOption& b) { return a.label < b.label; };
    if (!std::is_sorted(question_.options.begin(), question_.options.end(), before)) {
      std::stable_sort(question_.options.begin(), question_.options.end(), before);
    }
  }

  /// *B says that it is right, where not all options have a star and none another mark.
  void mark_stars(const std::vector<OptionMark>& marks) {
    const auto stars =
        std::count_if(marks.begin(), marks.end(), [](const OptionMark& m) { return m.is_starred; });
    const bool marked = std::any_of(question_.options.begin(), question_.options.end(),
                                    [](const ReadOption& option) { return option.is_marked; });
    for (std::size_t i = 0;
         !marked && stars < static_cast<std::ptrdiff_t>(marks.size()) && i < marks.size(); ++i) {
      question_.options[i].is_marked = marks[i].is_starred;
    }
  }

  /// Options of another question that were torn off follow the last one: C and D again. Where they
  /// begin; the end of the head where there are none.
  std::size_t stray_options(const std::vector<OptionMark>& all, const OptionMark& last) {
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
      const OptionMark& mark = all[i];
      const bool pair = mark.begin > last.begin && mark.label > 'A' && mark.label <= last.label &&
                        all[i + 1].label == mark.label + 1 && mark.separator == last.separator &&
                        all[i + 1].separator == last.separator;
      const char32_t before = text_[mark.begin - 1];
      if (pair && (before == U' ' || before == U'\n')) {
        question_.unusual.edit().stray = {mark.begin, head_.end};
        return mark.begin;
      }
    }
    return head_.end;
  }

  bool is_bare_small(const OptionMark& mark) const {
    const char32_t c = text_[mark.begin];
    return c >= U'a' && c <= U'h';
  }

  /// D. carbon(II) above oxide: a small letter right below the line goes on with its words.
  bool goes_on_below(std::size_t line_end, std::size_t next) const {
    const bool small = text_[next] >= U'a' && text_[next] <= U'z';
    return small && text_.skip_spaces(line_end + 1, next) == next &&
           !text_.has_any_case(next, U"www") && !text_.has_any_case(next, U"http");
  }

  /// Behind the last option of the last question other text may follow: the option ends with its
  /// line where all others do.
  std::size_t end_of_last(const std::vector<OptionMark>& marks) {
    const std::size_t end = head_.end;
    const std::size_t below = text_.skip_blank(marks.front().after, end);
    const bool text_below = below > text_.line_end(marks.front().after);
    const std::size_t last = marks.back().after;
    const std::size_t line =
        std::min(text_.line_end(text_below ? text_.skip_blank(last, end) : last), end);
    bool one_line_each = marks.size() > 2 || !context_.is_last;
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
      const TextRange option = text_.trimmed({marks[i].after, marks[i + 1].begin});
      one_line_each = one_line_each && text_.line_end(option.begin) >= option.end;
    }
    const std::size_t next = text_.skip_blank(line, end);
    const std::size_t next_end = std::min(text_.line_end(next), end);
    const bool bracket = text_[next] == U'(' || text_[next] == U'[';
    const std::optional<LetterList> letters =
        letter_list(text_, next + (bracket ? 1U : 0U), next_end);
    const std::size_t behind = letters ? letters->end + (bracket ? 1U : 0U) : next;
    const bool letters_line = letters && text_.skip_spaces(behind, next_end) == next_end;
    const bool foreign =
        is_paper_digit(text_[next]) || (text_[next] >= U'A' && text_[next] <= U'H');
    const bool own_lines = std::all_of(marks.begin(), marks.end(),
                                       [](const OptionMark& mark) { return mark.at_line_start; });
    if (is_before_label(end) && !foreign) {
      return end;  // its own answer follows: nothing foreign stands between
    }
    const bool cut = is_topic(line, end) && marks.size() > 2 ? one_line_each && own_lines
                     : context_.is_last ? one_line_each || (own_lines && foreign)
                                        : one_line_each && foreign;
    if (letters_line || line == end || !cut || (!own_lines && goes_on_below(line, next))) {
      return end;
    }
    const TextRange rest = text_.trimmed({line, end});
    if (question_.unusual->stray.empty() && !rest.empty()) {
      question_.unusual.edit().stray = rest;
    }
    return line;
  }

  /// Behind a question that is one paragraph and has its answer before it, other paragraphs explain
  /// it. Where the first of them begins; the end of the head where none does.
  std::size_t paragraph_behind(const std::vector<OptionMark>& marks) {
    const std::size_t line = std::min(text_.line_end(marks.back().after), head_.end);
    const std::size_t next = text_.skip_blank(line, head_.end);
    const bool one_line = text_.line_end(marks.front().begin) >= marks.back().begin;
    if (!one_line || text_.line(next) < text_.line(line) + 2 || next >= head_.end ||
        (question_.slot_letters.empty() &&
         !has_filled_slot(text_, {head_.begin, marks.front().begin}))) {
      return head_.end;
    }
    return next;
  }

  /// [109年特考] behind the text of the last option.
  void source_tag(TextRange& range) {
    const TextRange rest = text_.trimmed(range);
    std::size_t open = rest.end;
    bool digit = false;
    while (open > rest.begin && text_[open] != U'[') {
      --open;
      digit = digit || is_paper_digit(text_[open]);
    }
    if (open <= rest.begin || text_[rest.end - 1] != U']' || !digit || rest.end - open < 5) {
      return;
    }
    question_.unusual.edit().source_tag = {open, rest.end};
    range.end = context_.reading.source_tags ? open : range.end;
  }

  /// A few words of English behind an empty line: the topic of the next questions.
  bool is_topic(std::size_t line, std::size_t end) const {
    constexpr std::size_t kLongest = 50;
    const TextRange rest = text_.trimmed({line, end});
    const bool parted = text_[line] == U'\n' && text_[text_.skip_spaces(line + 1, end)] == U'\n';
    return parted && !rest.empty() && rest.end - rest.begin <= kLongest &&
           text_.line_end(rest.begin) >= rest.end && text_[rest.begin] >= U'A' &&
           text_[rest.begin] <= U'Z' && is_paper_letter(text_[rest.end - 1]);
  }

  /// Whether an answer label follows at `at`.
  bool is_before_label(std::size_t at) const {
    const std::size_t next = text_.skip_blank(at, text_.size());
    const auto label =
        std::lower_bound(context_.labels.begin(), context_.labels.end(), at,
                         [](const Label& known, std::size_t where) { return known.begin < where; });
    return label != context_.labels.end() && label->begin <= next + 1 &&
           (label->kind == LabelKind::answer || label->kind == LabelKind::response);
  }

  void add_option(char label, TextRange range) {
    ReadOption option;
    option.label = label;
    std::vector<StemEdit> edits;
    if (const TextRange mark = mark_of_right(text_, range); !mark.empty()) {
      option.is_marked = true;
      edits.push_back({mark, ""});
    }
    option.text = edited_text(text_, range, edits);
    option.ends_starred = option.text.size() > 1 && option.text.ends_with('*');
    question_.options.push_back(std::move(option));
  }

  static bool is_circled(char32_t c) { return c >= U'①' && c <= U'⑧'; }

  bool answer_is_circled() const {
    return question_.labelled && is_circled(text_[question_.labelled->begin]);
  }

  /// ① ② ③ where no letters are: they count as A, B, C.
  void circled_options() {
    std::vector<std::size_t> begins;
    for (std::size_t at = head_.begin; at < head_.end; ++at) {
      const bool slot = at > head_.begin && text_[text_.skip_spaces(at + 1, head_.end)] == U')';
      if (is_circled(text_[at]) && !slot && text_[at] == U'①' + begins.size()) {
        begins.push_back(at);
      }
    }
    if (begins.size() < 2) {
      return;
    }
    for (std::size_t i = 0; i < begins.size(); ++i) {
      add_option(static_cast<char>('A' + i),
                 {begins[i] + 1, i + 1 < begins.size() ? begins[i + 1] : head_.end});
    }
    stem_.end = begins.front();
    question_.has_circled_options = true;
  }

  /// (1) (2) (3), of which the slot before the number or the answer names some.
  void options_in_brackets() {
    const bool by_answer = (question_.labelled && is_digits(text_, *question_.labelled));
    const NumberedOptions found =
        question_.labelled && !by_answer ? NumberedOptions{} : bracketed_options(text_, head_);
    if (found.options.empty()) {
      return;
    }
    for (const TextRange& option : found.options) {
      add_option(static_cast<char>('A' + question_.options.size()), option);
    }
    for (std::size_t i = 0; i < question_.options.size(); ++i) {
      const std::size_t line = by_answer ? text_.line_end(question_.labelled->begin) : 0;
      const char32_t digit[] = {static_cast<char32_t>(U'1' + i)};
      const bool named =
          by_answer && text_.find({digit, 1}, {question_.labelled->begin, line}) < line;
      question_.options[i].is_marked = named || question_.lead_option == i + 1;
    }
    question_.labelled = by_answer ? std::nullopt : question_.labelled;
    stem_.end = found.begin;
  }

  /// Lines 1. 2. 3. of which the answer names one.
  void options_by_number() {
    const NumberedOptions found = numbered_options(text_, head_);
    const TextRange answer = question_.labelled ? text_.trimmed(*question_.labelled) : TextRange{};
    const bool digit = answer.end == answer.begin + 1 && text_[answer.begin] >= U'1' &&
                       text_[answer.begin] <= U'0' + found.options.size();
    const std::size_t right = digit ? text_[answer.begin] - U'0' : found.right;
    if (right == 0) {
      return;
    }
    for (std::size_t i = 0; i < found.options.size(); ++i) {
      add_option(static_cast<char>('A' + i), found.options[i]);
      question_.options.back().is_marked = i + 1 == right;
    }
    question_.labelled = digit ? std::nullopt : question_.labelled;
    stem_.end = found.begin;
  }

  static bool is_bullet(char32_t c) {
    return std::u32string_view(U"○●□■◯☐◇◆").find(c) != std::u32string_view::npos;
  }

  /// Where the first of at least two lines that begin with a bullet begins; the end where none.
  std::size_t bullets_begin() const {
    std::size_t first = head_.end;
    std::size_t count = 0;
    for (std::size_t at = head_.begin; at < head_.end; ++at) {
      if (is_bullet(text_[at]) && (text_.at_line_start(at) || count > 0)) {
        first = count++ == 0 ? at : first;
      }
    }
    return count < 2 ? head_.end : first;
  }

  /// Without a heading: a line of which the mark says that it is right.
  bool has_marked_line() const {
    return !context_.type && text_.find(U"(正确答案)", head_) < head_.end;
  }

  /// Options without letters, as some platforms print them: a line each, with bullets or the right
  /// one marked.
  void unlettered_options() {
    constexpr std::u32string_view kMark = U"(正确答案)";
    const std::size_t bullets = bullets_begin();
    const bool bulleted = bullets < head_.end;
    if (!bulleted && text_.find(kMark, head_) == head_.end) {
      return;
    }
    const std::size_t begin = bulleted ? bullets : end_of_asking();
    std::size_t at = begin;
    char label = 'A';
    while (at < head_.end && label <= 'H') {
      at += is_bullet(text_[at]) ? 1U : 0U;
      const std::size_t mark = text_.find(kMark, {at, head_.end});
      std::size_t line = std::min(text_.line_end(at), head_.end);
      for (std::size_t i = at; bulleted && i < line; ++i) {
        line = is_bullet(text_[i]) ? i : line;
      }
      const std::size_t end = end_of_truth(at, mark < line ? mark + kMark.size() : line);
      const TextRange words = text_.trimmed({at, end});
      // The star of a question that must be answered stands before the next number.
      const bool star = words.end == words.begin + 1 && text_[words.begin] == U'*';
      if (!words.empty() && !star) {
        add_option(label++, {at, end});
      }
      at = text_.skip_blank(std::max(end, at + 1), head_.end);
    }
    if (question_.options.size() < 2) {
      question_.options.clear();
      return;
    }
    stem_.end = begin;
  }

  /// 对错(正确答案): of two truth words that are glued together each is an option.
  std::size_t end_of_truth(std::size_t at, std::size_t end) const {
    const std::optional<TruthWord> first = truth_word(text_, at, end);
    const std::optional<TruthWord> second =
        first ? truth_word(text_, first->end, end) : std::nullopt;
    return second && second->truth != first->truth ? first->end : end;
  }

  /// Lines without letters behind the first one, of which one is word for word the answer.
  void options_of_answer() {
    constexpr std::size_t kMost = 8;
    const std::string answer = text_.joined(*question_.labelled);
    std::vector<TextRange> lines;
    bool known = false;
    for (std::size_t at = end_of_asking(); at < head_.end && lines.size() <= kMost;) {
      const std::size_t end = std::min(text_.line_end(at), head_.end);
      lines.push_back(text_.trimmed({at, end}));
      known = known || text_.joined(lines.back()) == answer;
      at = text_.skip_blank(end, head_.end);
    }
    if (!known || answer.empty() || lines.size() < 2 || lines.size() > kMost) {
      return;
    }
    char label = 'A';
    for (const TextRange& line : lines) {
      add_option(label++, line);
    }
    stem_.end = lines.front().begin;
  }

  /// Behind the tag or star, else behind the first line.
  std::size_t end_of_asking() const {
    std::size_t begin = head_.begin;
    std::size_t end = head_.begin;
    for (const StemEdit& edit : edits_) {
      begin = edit.range.begin == head_.begin ? text_.skip_blank(edit.range.end, head_.end) : begin;
      end = std::max(end, edit.range.end);
    }
    end = text_.skip_spaces(std::max(begin, end), head_.end);
    end += text_[end] == U'*' ? 1U : 0U;
    return end > begin ? text_.skip_blank(end, head_.end)
                       : text_.skip_blank(text_.line_end(end), head_.end);
  }

  const QuestionContext& context_;
  const PaperText& text_;
  TextRange head_;
  TextRange stem_;
  const std::vector<StemEdit>& edits_;
  ReadQuestion& question_;
};

}  // namespace

TextRange read_options(const QuestionContext& context, TextRange head,
                       const std::vector<StemEdit>& edits, ReadQuestion& question) {
  return OptionReader(context, head, edits, question).read();
}

}  // namespace tiku
