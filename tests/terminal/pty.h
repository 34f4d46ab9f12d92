#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace tiku::test {

/// The program under a terminal of its own. What it waits for is text on the screen, never a time.
class Pty {
 public:
  struct Size {
    unsigned short rows = 40;
    unsigned short columns = 80;
  };

  Pty(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment,
      Size size);
  ~Pty();
  Pty(const Pty&) = delete;
  Pty& operator=(const Pty&) = delete;

  /// Reads until `text` has appeared behind what was waited for before; false when the program
  /// ended or was silent for ten seconds.
  bool wait_for(std::string_view text);
  void send(std::string_view keys) const;
  void resize(Size size) const;
  void kill(int signal) const;
  /// The state of the child by waitpid: its exit code, or 1000 + the signal that ended it. Reads
  /// what is left first.
  int finish();

  /// Everything that came, as it came.
  const std::string& output() const { return output_; }

  /// Whether the terminal echoes and edits lines, as a shell expects it.
  bool is_cooked() const;

 private:
  bool read_more(int milliseconds);

  int terminal_ = -1;
  pid_t child_ = -1;
  std::string output_;
  std::size_t seen_ = 0;
};

/// What stands on the screen after the output: carriage returns and erased lines applied, other
/// control sequences left out. Lines that were redrawn show as they ended.
std::string screen_text(std::string_view output);

}  // namespace tiku::test
