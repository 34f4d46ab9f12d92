#include "quiz/commands.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/text.h"
#include "quiz/messages.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr QuizCommand kCommands[] = {
    {"go", "跳到", "", Action::Kind::go_to, msg::command_go},
    {"skip", "跳过", "->", Action::Kind::next, msg::command_skip},
    {"mark", "标记", "!", Action::Kind::mark, msg::command_mark},
    {"review", "检查", "", Action::Kind::review, msg::command_review},
    {"flag", "有误", "", Action::Kind::flag, msg::command_flag},
    {"quit", "暂停", "Ctrl-C", Action::Kind::pause, msg::command_quit},
    {"end", "交卷", "", Action::Kind::hand_in, msg::command_end},
    {"help", "帮助", "?", Action::Kind::help, msg::command_help},
};

/// The command that is meant; null where none or several are.
const QuizCommand* find_quiz_command(std::string_view word) {
  const QuizCommand* found = nullptr;
  for (const QuizCommand& command : kCommands) {
    if (command.name == word || command.name_zh == word) {
      return &command;
    }
    if (command.name.starts_with(word) || command.name_zh.starts_with(word)) {
      if (found != nullptr) {
        return nullptr;
      }
      found = &command;
    }
  }
  return found;
}

std::int64_t number_of(std::string_view digits) {
  std::int64_t number = 0;
  const char* const end = digits.data() + digits.size();
  const std::from_chars_result read = std::from_chars(digits.data(), end, number);
  return read.ec == std::errc() && read.ptr == end && number > 0 ? number : 0;
}

Action unclear(Text why) {
  return {Action::Kind::unclear, {}, 0, std::move(why)};
}

Action make_action(const QuizCommand& command, std::string_view argument) {
  Action action{command.kind, {}, 0, {}};
  if (command.kind == Action::Kind::go_to) {
    action.number = number_of(fold_width(argument));
    return action.number > 0 ? action : unclear(text(msg::entry_no_number, command.name));
  }
  if (command.kind == Action::Kind::flag) {
    action.text = argument;
    return action.text.empty() ? unclear(text(msg::entry_needs_reason)) : action;
  }
  return action;
}

}  // namespace

std::span<const QuizCommand> quiz_commands() {
  return kCommands;
}

LineWords split_line(std::string_view line) {
  const std::string_view words = trim(line);
  const std::string_view colon = words.starts_with("：") ? "：" : ":";
  if (!words.starts_with(colon)) {
    return {false, words};
  }
  const std::string_view behind = words.substr(colon.size());
  return {!behind.starts_with(":") && !behind.starts_with("："), behind};
}

Action parse_quiz_command(std::string_view words) {
  words = trim(words);
  const std::size_t space = std::min(words.find(' '), words.size());
  const std::string word = fold_case(fold_width(words.substr(0, space)));
  if (word.empty()) {
    return {};
  }
  if (const std::int64_t number = number_of(word); number > 0) {
    return {Action::Kind::go_to, {}, number, {}};
  }
  const QuizCommand* command = find_quiz_command(word);
  return command == nullptr ? unclear(text(msg::entry_unknown_command, shown(words)))
                            : make_action(*command, trim(words.substr(space)));
}

}  // namespace tiku
