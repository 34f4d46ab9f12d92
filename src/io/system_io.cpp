#include "io/system_io.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <sys/ioctl.h>
#include <unistd.h>

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

  std::int64_t now() const override { return number_or(env("TIKU_NOW"), std::time(nullptr)); }

 private:
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
