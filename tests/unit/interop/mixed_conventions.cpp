#include "unit/interop/mixed_conventions.h"

#include <array>

namespace tiku {
namespace {

constexpr std::array<std::string_view, 5> kTitles{
    "", "@", "@\n@", "@\n姓名:____ 单位:____ 得分:____\n考试时间:60分钟 满分:100分", "范文1:@"};

/// A section without heading has the name of its type behind each number.
constexpr std::array<std::string_view, 8> kHeadings{
    "$、@", "$、@(共#题,每题2分)", "$.@", "@", "($)@", "@:", "第$部分 @", ""};
constexpr std::array<std::string_view, 8> kNumbers{"#.",  "#、",    "#. ", "#．",
                                                   "(#)", "第#题 ", "# ",  "#"};
constexpr std::array<std::string_view, 8> kLabels{"#.", "#、", "#．", "#:", "# ", "#", "(#)", "%."};
constexpr std::array<std::string_view, 7> kSlots{"()", "（）", "( )", "(  )", "（ ）", "( )。", ""};
constexpr std::array<std::string_view, 4> kAnswerLabels{"答案:#", "正确答案:#", "【答案】#",
                                                        "参考答案:#"};
constexpr std::array<std::string_view, 4> kExplanations{"", "", "解析:#", "【解析】#"};
constexpr std::array<std::string_view, 2> kMarks{"(正确答案)", "√"};

Conventions draw(Random& random, MixedLines lines) {
  Conventions drawn;
  drawn.title = one_of(kTitles, random);
  drawn.heading = one_of(kHeadings, random);
  drawn.number = one_of(kNumbers, random);
  drawn.label = one_of(kLabels, random);
  drawn.slot = one_of(kSlots, random);
  drawn.answer_label = one_of(kAnswerLabels, random);
  drawn.explanation = one_of(kExplanations, random);
  drawn.mark = one_of(kMarks, random);
  drawn.rows = static_cast<OptionRows>(random.below(5));
  drawn.answers = static_cast<AnswerPlace>(random.below(10));
  drawn.judge = static_cast<JudgeSigns>(random.below(5));
  drawn.width = static_cast<Width>(random.below(3));
  drawn.counts_on = random.below(2) == 0;
  drawn.lines = lines;
  return drawn;
}

/// In one line a number without sign may be any number of the text, a letter alone any letter;
/// nothing tells the end of a stem that has no bracket, nor parts "答案:正确" from the bare name of
/// the next section.
bool no_reader_could_tell(const Conventions& drawn) {
  const bool has_bare_number = drawn.number == "#" || drawn.number == "# ";
  const bool has_endless_stems = drawn.answers == AnswerPlace::none && drawn.slot.empty();
  const bool word_runs_into_a_name =
      drawn.judge == JudgeSigns::word && drawn.has_bare_names() && !drawn.lists_answers();
  return drawn.in_one_line() && (has_bare_number || drawn.answers == AnswerPlace::bare_line ||
                                 has_endless_stems || word_runs_into_a_name);
}

/// Lists of answers that a careful reader can read, and the reader cannot yet.
bool has_list_not_read_yet(const Conventions& drawn) {
  const bool is_row = drawn.answers == AnswerPlace::section;
  const bool row_of_bracketed_numbers = is_row && drawn.number == "(#)";
  const bool row_of_typed_numbers = is_row && drawn.heading.empty();
  const bool other_ordinals_than_the_paper =
      drawn.answers >= AnswerPlace::key_rows && drawn.heading == "第$部分 @";
  const bool uncounted_in_one_line =
      drawn.lists_answers() && drawn.in_one_line() && !drawn.has_ordinals();
  const bool range_in_spaced_line =
      drawn.answers == AnswerPlace::key_range && drawn.lines == MixedLines::spaced;
  return row_of_bracketed_numbers || row_of_typed_numbers || other_ordinals_than_the_paper ||
         uncounted_in_one_line || range_in_spaced_line;
}

/// Answers with the questions that a careful reader can read, and the reader cannot yet.
bool has_answers_not_read_yet(const Conventions& drawn) {
  const bool is_broken = drawn.lines == MixedLines::broken;
  const bool words_count_in_broken_line = is_broken && drawn.number == "第#题 ";
  const bool points_behind_typed_words =
      drawn.lines == MixedLines::airy && drawn.number == "第#题 " && drawn.heading.empty();
  const bool ticks_before_signs =
      is_broken && drawn.answers == AnswerPlace::mark && drawn.mark == "√" && drawn.counts_on;
  // "升级投诉应当注明措施。\n(√)(8)坐席…"
  const bool slot_before_bracketed_number = is_broken && drawn.number == "(#)";
  const bool has_truths_as_options = drawn.judge == JudgeSigns::options;
  const bool marked_truths = has_truths_as_options && drawn.answers == AnswerPlace::mark;
  const bool truths_behind_faint_letters =
      has_truths_as_options && (drawn.label == "#" || drawn.label == "# " || drawn.label == "%.");
  const bool small_letters_behind_bare_stem =
      drawn.in_one_line() && drawn.slot.empty() && drawn.label == "%.";
  return words_count_in_broken_line || points_behind_typed_words || ticks_before_signs ||
         slot_before_bracketed_number || marked_truths || truths_behind_faint_letters ||
         small_letters_behind_bare_stem;
}

}  // namespace

Conventions draw_conventions(Random& random, MixedLines lines) {
  Conventions drawn = draw(random, lines);
  while (no_reader_could_tell(drawn) || has_list_not_read_yet(drawn) ||
         has_answers_not_read_yet(drawn)) {
    drawn = draw(random, lines);
  }
  return drawn;
}

}  // namespace tiku
