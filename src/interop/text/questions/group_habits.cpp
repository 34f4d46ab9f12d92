#include "interop/text/questions/group_habits.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "interop/text/scan/terms.h"

namespace tiku {
namespace {

/// Words of other scripts have no byte like it, but those of Korean, Japanese and full-width signs.
bool has_han(const ReadQuestion& question) {
  return std::any_of(question.stem.begin(), question.stem.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
}

/// Whether brackets within sentences hold names and no answers: no other place of a slot has any,
/// and most questions have none. Papers in Chinese write answers there, others names: direct
/// current (DC).
bool hold_names(const std::vector<ReadQuestion>& questions, std::size_t in_text,
                std::size_t slots) {
  if (in_text == 0 || slots != in_text) {
    return false;
  }
  return std::none_of(questions.begin(), questions.end(), has_han)
             ? 2 * slots < questions.size() || questions.size() < 3
             : 3 * slots <= questions.size() && questions.size() > 2;
}

}  // namespace

GroupReading reading_of(const PaperText& text, const std::optional<TypeWord>& type,
                        std::string_view title, const std::vector<ReadQuestion>& questions) {
  GroupReading reading;
  std::size_t fills = 0;
  std::size_t bracketed = 0;
  std::size_t open = 0;
  std::size_t in_text = 0;
  std::size_t slots = 0;
  std::size_t truths = 0;
  std::size_t terms = 0;
  std::size_t sources = 0;
  std::size_t leads = 0;
  for (const ReadQuestion& question : questions) {
    truths += question.colon_truth ? 1U : 0U;
    terms += !question.unusual->term.empty() ? 1U : 0U;
    sources += !question.unusual->source_tag.empty() ? 1U : 0U;
    const bool fill = (question.tag ? question.tag : type) == TypeWord::fill;
    fills += fill ? 1U : 0U;
    bracketed += fill && question.bracketed > 0 ? 1U : 0U;
    open += fill && (question.blanks > 0 || question.labelled) ? 1U : 0U;
    in_text += question.slot_in_text ? 1U : 0U;
    slots += !question.slot_letters.empty() || question.slot_truth ? 1U : 0U;
    leads += question.slot_leads ? 1U : 0U;
  }
  reading.lead_slots = leads > 2 && 5 * leads >= 4 * questions.size();
  reading.filled_brackets = open == 0 && bracketed > 1 && 5 * bracketed >= 3 * fills;
  reading.text_slots = hold_names(questions, in_text, slots);
  reading.colon_truths = truths > 2 && 5 * truths >= 4 * questions.size();
  std::set<std::string> leads_in;  // what stands in the brackets
  const bool led = std::all_of(questions.begin(), questions.end(), [&](const auto& question) {
    leads_in.insert(text.original(question.unusual->lead_tag));
    return !question.unusual->lead_tag.empty();
  });
  reading.lead_tags = led && questions.size() > 1 &&
                      (leads_in.size() == 1 || 3 * leads_in.size() <= questions.size());
  std::set<std::string> tails;
  const auto tailed = std::count_if(questions.begin(), questions.end(), [&](const auto& question) {
    tails.insert(text.original(question.unusual->tail_tag));
    return !question.unusual->tail_tag.empty();
  });
  reading.tail_tags = tailed > 2 && 10 * static_cast<std::size_t>(tailed) >= 9 * questions.size() &&
                      tails.size() < questions.size();
  reading.source_tags = sources > 1 && 5 * sources >= 3 * questions.size();
  reading.terms = asks_for_terms(title) && (!type || type == TypeWord::short_answer) && terms > 0 &&
                  5 * terms >= 3 * questions.size();
  return reading;
}

bool has_shape(const ReadQuestion& question) {
  return question.options.size() >= 2 || question.labelled || question.unusual->response ||
         question.blanks > 0 || !question.slot_letters.empty() || question.slot_truth ||
         !question.filled.empty() || !question.unusual->parts.empty() || question.tag ||
         !question.unusual->frame.empty();
}

bool is_only_long(const std::optional<TypeWord>& type, const ReadQuestion& question) {
  constexpr std::size_t kLongestStem = 900;
  return !type && question.stem.size() > kLongestStem && question.options.size() < 2 &&
         !question.labelled && !question.tag && question.unusual->parts.empty();
}

GroupHabits habits_of(const std::vector<ReadQuestion>& questions) {
  GroupHabits habits;
  std::size_t trailing = 0;
  std::size_t behind = 0;
  std::size_t column = 0;
  std::size_t glued = 0;
  std::size_t slots = 0;
  std::map<std::size_t, std::size_t> counts;
  std::size_t stars = 0;
  bool han = false;  // words of other scripts go on behind what asks for other reasons
  bool circles = false;
  bool crosses = false;
  bool ticks = false;
  for (const ReadQuestion& question : questions) {
    trailing += !question.unusual->trailing.letters.empty() && !question.labelled ? 1U : 0U;
    slots += !question.slot_letters.empty() || question.slot_truth ? 1U : 0U;
    column += !question.unusual->column.letters.empty() ? 1U : 0U;
    glued += question.unusual->column.is_glued ? 1U : 0U;
    behind += !question.behind.empty() ? 1U : 0U;
    han = han || has_han(question);
    circles = circles || question.slot_circle;
    crosses = crosses || question.slot_truth == false;
    ticks = ticks || question.slot_truth == true;
    const auto starred = static_cast<std::size_t>(
        std::count_if(question.options.begin(), question.options.end(),
                      [](const ReadOption& option) { return option.ends_starred; }));
    stars += starred > 0 && starred < question.options.size() ? 1U : 0U;
    ++counts[question.options.size()];
  }
  habits.circle_is_true = circles && crosses && !ticks;
  habits.trailing_letters = trailing >= 2 && 5 * trailing >= 3 * questions.size();
  habits.slots = slots >= 2 && 5 * slots >= 3 * questions.size();
  habits.column_letters =
      column >= 2 && 5 * column >= 3 * questions.size() && (2 * glued <= column || glued > 3);
  habits.star_marks = stars > 1 && 5 * stars >= 4 * questions.size();
  habits.text_behind = 5 * behind >= 3 * questions.size() && behind > (han ? 0U : 2U);
  std::size_t most = 0;
  for (const auto& [options, count] : counts) {
    if (count >= most) {
      most = count;
      habits.options = options;
    }
  }
  return habits;
}

bool do_trailing_letters_count(const ReadQuestion& question, const GroupHabits& habits) {
  const auto& trailing = question.unusual->trailing;
  return !trailing.letters.empty() && (trailing.on_own_line || habits.trailing_letters);
}

bool do_column_letters_count(const ReadQuestion& question, const GroupHabits& habits,
                             bool has_key) {
  const LetterColumn& column = question.unusual->column;
  const bool alone = column.is_asked && column.letters != "A" && !question.labelled && !has_key &&
                     question.slot_letters.empty() && !do_trailing_letters_count(question, habits);
  return !column.letters.empty() && (habits.column_letters || alone);
}

}  // namespace tiku
