#include "interop/text/group_habits.h"

#include <map>

namespace tiku {

GroupHabits habits_of(const std::vector<ReadQuestion>& questions) {
  GroupHabits habits;
  std::size_t trailing = 0;
  std::size_t behind = 0;
  std::size_t slots = 0;
  std::map<std::size_t, std::size_t> counts;
  bool circles = false;
  bool crosses = false;
  bool ticks = false;
  for (const ReadQuestion& question : questions) {
    trailing += !question.trailing_letters.empty() && !question.labelled ? 1U : 0U;
    slots += !question.slot_letters.empty() || question.slot_truth ? 1U : 0U;
    behind += !question.behind.empty() ? 1U : 0U;
    circles = circles || question.slot_circle;
    crosses = crosses || question.slot_truth == false;
    ticks = ticks || question.slot_truth == true;
    ++counts[question.options.size()];
  }
  habits.circle_is_true = circles && crosses && !ticks;
  habits.trailing_letters = trailing >= 2 && 5 * trailing >= 3 * questions.size();
  habits.slots = slots >= 2 && 5 * slots >= 3 * questions.size();
  habits.text_behind = 5 * behind >= 3 * questions.size() && behind > 0;
  std::size_t most = 0;
  for (const auto& [options, count] : counts) {
    if (count >= most) {
      most = count;
      habits.options = options;
    }
  }
  return habits;
}

}  // namespace tiku
