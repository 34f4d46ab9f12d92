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

/// In one line a number without sign may be any number of the text and a letter alone any letter,
/// and nothing tells the end of a stem that has no bracket.
bool no_reader_could_tell(const Conventions& drawn) {
  const bool has_bare_number = drawn.number == "#" || drawn.number == "# ";
  const bool has_endless_stems = drawn.answers == AnswerPlace::none && drawn.slot.empty();
  return drawn.in_one_line() &&
         (has_bare_number || drawn.answers == AnswerPlace::bare_line || has_endless_stems);
}

// What follows is what a careful reader can read, and the reader cannot yet.

bool has_list_not_read_yet(const Conventions& drawn) {
  const bool is_row = drawn.answers == AnswerPlace::section;
  const bool row_of_bracketed_numbers = is_row && drawn.number == "(#)";
  const bool row_of_typed_numbers = is_row && drawn.heading.empty();
  const bool other_ordinals_than_the_paper =
      drawn.answers >= AnswerPlace::key_rows && drawn.heading == "第$部分 @";
  return row_of_bracketed_numbers || row_of_typed_numbers || other_ordinals_than_the_paper;
}

bool has_list_in_one_line_not_read_yet(const Conventions& drawn) {
  if (!drawn.in_one_line() || !drawn.lists_answers()) {
    return false;
  }
  const bool is_uncounted = !drawn.has_ordinals();
  const bool range_behind_spaces =
      drawn.answers == AnswerPlace::key_range && drawn.lines == MixedLines::spaced;
  const bool lines_of_worded_numbers =
      drawn.answers == AnswerPlace::key_lines && drawn.number == "第#题 ";
  const bool truths_as_options = drawn.judge == JudgeSigns::options;
  return is_uncounted || range_behind_spaces || lines_of_worded_numbers || truths_as_options;
}

bool has_statements_not_read_yet(const Conventions& drawn) {
  const bool has_options = drawn.judge == JudgeSigns::options;
  const bool has_faint_letters = drawn.label == "#" || drawn.label == "# " || drawn.label == "%.";
  // "答案:√填空题1、…"
  const bool label_runs_into_a_name = drawn.in_one_line() && drawn.has_bare_names() &&
                                      !drawn.lists_answers() && drawn.judge >= JudgeSigns::word;
  return (has_options && (has_faint_letters || drawn.answers == AnswerPlace::mark)) ||
         label_runs_into_a_name;
}

bool has_numbers_not_read_yet(const Conventions& drawn) {
  const bool is_broken = drawn.lines == MixedLines::broken;
  const bool has_words = drawn.number == "第#题 ";
  // "升级投诉应当注明措施。\n(√)(8)坐席…"
  const bool slot_before_brackets = is_broken && drawn.number == "(#)";
  // "( )答案:正确6.客户…" where the first section ended with 5.
  const bool counts_on_behind_labels =
      is_broken && drawn.counts_on &&
      (drawn.answers == AnswerPlace::label || drawn.answers == AnswerPlace::mark);
  // "()答案:√12.[判断题]坐席…"
  const bool types_behind_labels = is_broken && drawn.heading.empty();
  return (is_broken && has_words) || types_behind_labels || slot_before_brackets ||
         counts_on_behind_labels;
}

bool has_options_not_read_yet(const Conventions& drawn) {
  const bool has_faint_letters = drawn.label == "#" || drawn.label == "# ";
  const bool faint_letters_behind_faint_numbers = has_faint_letters &&
                                                  drawn.rows == OptionRows::glued &&
                                                  (drawn.number == "#" || drawn.number == "# ");
  const bool small_letters_behind_bare_stem = drawn.slot.empty() && drawn.label == "%.";
  // "应当( A )A 请客户核对"
  const bool letters_behind_letters =
      drawn.label == "# " &&
      (drawn.answers == AnswerPlace::slot || drawn.answers == AnswerPlace::slot_with_spaces);
  const bool faint_letters_behind_worded_numbers = has_faint_letters && drawn.number == "第#题 ";
  // "C.回电(正确答案) D.闲聊 判断: 1.…"
  const bool options_run_into_a_name = drawn.answers == AnswerPlace::mark && drawn.has_bare_names();
  return faint_letters_behind_faint_numbers ||
         (drawn.in_one_line() && (small_letters_behind_bare_stem || letters_behind_letters ||
                                  faint_letters_behind_worded_numbers || options_run_into_a_name));
}

bool is_not_read_yet(const Conventions& drawn) {
  return has_list_not_read_yet(drawn) || has_list_in_one_line_not_read_yet(drawn) ||
         has_statements_not_read_yet(drawn) || has_numbers_not_read_yet(drawn) ||
         has_options_not_read_yet(drawn);
}

}  // namespace

Conventions draw_conventions(Random& random, MixedLines lines) {
  Conventions drawn = draw(random, lines);
  while (no_reader_could_tell(drawn) || is_not_read_yet(drawn)) {
    drawn = draw(random, lines);
  }
  return drawn;
}

}  // namespace tiku
