#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quiz/typed_entry.h"
#include "quiz/line_editor.h"

namespace tiku {

/// A question of the program itself: "1 go on  2 begin anew", or only "Enter: next". One key
/// answers; commands after a colon work as everywhere.
class ChoiceEntry final : public TypedEntry {
 public:
  /// Each choice by the keys that mean it, the first being the one shown ("1y" is 1, or y). Enter
  /// is the first choice where `enter` says so; without choices Enter and Space proceed.
  enum class Enter : std::uint8_t { first, nothing };

  ChoiceEntry(std::vector<std::string> choices, Enter enter);

  /// Kind::answer with the place of the choice in `number` (from 0), or Kind::proceed.
  Action handle(const Key& key) override;
  Action handle_line(std::string_view line) override;
  EntryLine line() const override;

  std::string written() const override { return {}; }

 private:
  Action handle_command(const Key& key);
  Action choose(std::string_view character) const;
  Action pressed_enter() const;

  std::vector<std::string> choices_;
  Enter enter_;
  std::optional<LineEditor> command_;
};

}  // namespace tiku
