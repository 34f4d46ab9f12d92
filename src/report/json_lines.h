#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// JSON written from top to bottom into one buffer, two columns of indentation a level: for reports
/// whose lists are as long as their input, and which as a tree would take many times as much room.
class JsonLines {
 public:
  void open_object() { open('{', '}'); }

  void open_array() { open('[', ']'); }

  void close();

  /// What is written next is the value of this key.
  void key(std::string_view name);

  /// Invalid bytes become U+FFFD.
  void value(std::string_view text);
  void value(std::int64_t number);
  void null();

  /// Everything, and nothing is left. All that was opened is closed.
  std::string take();

 private:
  struct Level {
    char close = '}';
    bool is_empty = true;
  };

  void open(char sign, char close);
  void item();
  void line_end();

  std::string out_;
  std::vector<Level> levels_;
  bool behind_key_ = false;
};

}  // namespace tiku
