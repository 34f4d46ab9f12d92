// The one place that changes how a terminal behaves. Signal handlers only write to a pipe that
// wait() reads, or put the terminal back and let the signal end the program.

#include "io/system_terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "io/descriptor.h"

namespace tiku {
namespace {

constexpr std::string_view kPasteOn = "\x1b[?2004h";
constexpr std::string_view kPasteOff = "\x1b[?2004l";

constexpr std::array kTold{SIGWINCH, SIGCONT, SIGTSTP, SIGHUP, SIGTERM, SIGINT};
constexpr std::array kDeadly{SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

// What signal handlers need. Set while a terminal is taken.
termios before_quiz{};
volatile std::sig_atomic_t signal_pipe = -1;

extern "C" void tell_signal(int number) {
  const int error = errno;
  const auto byte = static_cast<unsigned char>(number);
  const ssize_t written = ::write(signal_pipe, &byte, 1);
  static_cast<void>(written);  // a full pipe has the news already
  errno = error;
}

extern "C" void restore_and_die(int number) {
  ::tcsetattr(STDIN_FILENO, TCSANOW, &before_quiz);
  const ssize_t written = ::write(STDOUT_FILENO, kPasteOff.data(), kPasteOff.size());
  static_cast<void>(written);
  std::signal(number, SIG_DFL);
  std::raise(number);
}

void handle(int number, void (*handler)(int)) {
  struct sigaction action {};

  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  ::sigemptyset(&action.sa_mask);
  ::sigaction(number, &action, nullptr);
}

class SystemTerminal final : public Terminal {
 public:
  SystemTerminal(Descriptor reading, Descriptor writing)
      : reading_(std::move(reading)), writing_(std::move(writing)) {
    signal_pipe = writing_.number();
    for (std::size_t i = 0; i < kTold.size(); ++i) {
      ::sigaction(kTold[i], nullptr, &told_before_[i]);
      handle(kTold[i], &tell_signal);
    }
    for (const int number : kDeadly) {
      handle(number, &restore_and_die);
    }
    take();
  }

  ~SystemTerminal() override {
    give_back();
    for (std::size_t i = 0; i < kTold.size(); ++i) {
      ::sigaction(kTold[i], &told_before_[i], nullptr);
    }
    for (const int number : kDeadly) {
      std::signal(number, SIG_DFL);
    }
    signal_pipe = -1;
  }

  SystemTerminal(const SystemTerminal&) = delete;
  SystemTerminal& operator=(const SystemTerminal&) = delete;

  KeyInput wait(std::int64_t milliseconds) override {
    std::array<pollfd, 2> watched{{{STDIN_FILENO, POLLIN, 0}, {reading_.number(), POLLIN, 0}}};
    const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(milliseconds));
    if (ready < 0 && errno != EINTR) {
      return {KeyInput::Kind::hang_up, {}};
    }
    if (ready > 0 && (watched[1].revents & POLLIN) != 0) {
      return read_signal();
    }
    return ready > 0 ? read_keys() : KeyInput{};
  }

  void write(std::string_view bytes) override { write_all(STDOUT_FILENO, bytes); }

  std::size_t columns() const override {
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
  }

  void drop_input() override { ::tcflush(STDIN_FILENO, TCIFLUSH); }

  void suspend() override {
    give_back();
    std::signal(SIGTSTP, SIG_DFL);
    std::raise(SIGTSTP);
    // Here the program goes on.
    handle(SIGTSTP, &tell_signal);
    take();
  }

 private:
  KeyInput read_signal() {
    unsigned char number = 0;
    if (::read(reading_.number(), &number, 1) != 1) {
      return {};
    }
    switch (number) {
      case SIGTSTP:
        return {KeyInput::Kind::suspend, {}};
      case SIGCONT:
        take();  // the shell may have changed it meanwhile
        return {KeyInput::Kind::redraw, {}};
      case SIGWINCH:
        return {KeyInput::Kind::redraw, {}};
      default:
        return {KeyInput::Kind::hang_up, {}};
    }
  }

  static KeyInput read_keys() {
    std::array<char, 4096> buffer{};
    const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (length <= 0) {
      return length < 0 && errno == EINTR ? KeyInput{} : KeyInput{KeyInput::Kind::hang_up, {}};
    }
    return {KeyInput::Kind::bytes, std::string(buffer.data(), static_cast<std::size_t>(length))};
  }

  void take() {
    termios keys = before_quiz;
    keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG | IEXTEN);
    keys.c_iflag &= ~static_cast<tcflag_t>(IXON | ICRNL | INLCR);
    keys.c_cc[VMIN] = 1;
    keys.c_cc[VTIME] = 0;
    ::tcsetattr(STDIN_FILENO, TCSADRAIN, &keys);
    write(kPasteOn);
  }

  void give_back() {
    write(kPasteOff);
    ::tcsetattr(STDIN_FILENO, TCSADRAIN, &before_quiz);
  }

  Descriptor reading_;
  Descriptor writing_;
  std::array<struct sigaction, kTold.size()> told_before_{};
};

}  // namespace

std::unique_ptr<Terminal> take_system_terminal() {
  const bool person = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
  std::array<int, 2> ends{};
  if (!person || ::tcgetattr(STDIN_FILENO, &before_quiz) != 0 ||
      ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
    return nullptr;
  }
  return std::make_unique<SystemTerminal>(Descriptor(ends[0]), Descriptor(ends[1]));
}

}  // namespace tiku
