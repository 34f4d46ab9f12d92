#include "io/system_io.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "io/system_terminal.h"

namespace tiku {
namespace {

class FileOutput final : public Output {
 public:
  explicit FileOutput(int descriptor) : descriptor_(descriptor) {}

  void write(std::string_view bytes) override {
    while (!bytes.empty() && state_ == State::fine) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written >= 0) {
        bytes.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        state_ = errno == EPIPE ? State::reader_gone : State::failed;
      }
    }
  }

  State state() const override { return state_; }

  bool is_terminal() const override { return ::isatty(descriptor_) == 1; }

 private:
  int descriptor_;
  State state_ = State::fine;
};

/// Standard input in lines. What came without its line end waits for the rest of it.
class StandardInput {
 public:
  LineInput read(std::optional<std::int64_t> milliseconds) {
    while (true) {
      if (const std::size_t end = waiting_.find('\n'); end != std::string::npos) {
        return take(end, 1);
      }
      if (ended_) {
        return waiting_.empty() ? LineInput{} : take(waiting_.size(), 0);
      }
      pollfd watched{STDIN_FILENO, POLLIN, 0};
      const int ready = ::poll(&watched, 1, milliseconds ? static_cast<int>(*milliseconds) : -1);
      if (ready == 0) {
        return {LineInput::Kind::silence, {}};
      }
      if (ready > 0 || errno != EINTR) {
        read_more();
      }
    }
  }

 private:
  LineInput take(std::size_t length, std::size_t ending) {
    LineInput input{LineInput::Kind::line, waiting_.substr(0, length)};
    waiting_.erase(0, length + ending);
    if (input.line.ends_with('\r')) {
      input.line.pop_back();
    }
    return input;
  }

  void read_more() {
    std::array<char, 4096> buffer{};
    const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    ended_ = length == 0 || (length < 0 && errno != EINTR);
    waiting_.append(buffer.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
  }

  std::string waiting_;
  bool ended_ = false;
};

/// The number a text begins and ends with; `otherwise` for anything else.
std::int64_t number_or(const std::optional<std::string>& text, std::int64_t otherwise) {
  std::int64_t number = 0;
  if (!text) {
    return otherwise;
  }
  const char* const end = text->data() + text->size();
  const std::from_chars_result read = std::from_chars(text->data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? number : otherwise;
}

class SystemIo final : public Io {
 public:
  Output& out() override { return out_; }

  Output& err() override { return err_; }

  std::optional<std::string> env(std::string_view name) const override {
    const char* value = std::getenv(std::string(name).c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  }

  std::size_t width() const override {
    constexpr std::int64_t kUsual = 80;
    constexpr std::int64_t kLeast = 20;
    winsize size{};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    const std::int64_t columns = number_or(env("COLUMNS"), known ? size.ws_col : kUsual);
    return static_cast<std::size_t>(columns < kLeast ? kUsual : columns);
  }

  bool reads_keyboard() const override { return ::isatty(STDIN_FILENO) == 1; }

  LineInput read_line(std::optional<std::int64_t> milliseconds) override {
    return lines_.read(milliseconds);
  }

  std::unique_ptr<Terminal> take_terminal() override { return take_system_terminal(); }

  std::int64_t steady_ms() const override {
    if (env("TIKU_NOW")) {
      return 0;
    }
    timespec moment{};
    ::clock_gettime(CLOCK_BOOTTIME, &moment);
    return moment.tv_sec * 1000 + moment.tv_nsec / 1'000'000;
  }

  std::int64_t now() const override { return number_or(env("TIKU_NOW"), std::time(nullptr)); }

 private:
  StandardInput lines_;
  FileOutput out_{STDOUT_FILENO};
  FileOutput err_{STDERR_FILENO};
};

extern "C" void end_interrupted(int /*signal*/) {
  constexpr int kInterrupted = 130;
  ::_exit(kInterrupted);
}

}  // namespace

std::unique_ptr<Io> make_system_io() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGINT, end_interrupted);
  return std::make_unique<SystemIo>();
}

}  // namespace tiku
