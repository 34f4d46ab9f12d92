#include "terminal/pty.h"

#include <array>
#include <chrono>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace tiku::test {
namespace {

constexpr int kPatienceMs = 10'000;

using Clock = std::chrono::steady_clock;

Clock::time_point later() {
  return Clock::now() + std::chrono::milliseconds(kPatienceMs);
}

[[noreturn]] void become(const std::vector<std::string>& words,
                         const std::map<std::string, std::string>& environment) {
  ::clearenv();
  for (const auto& [name, value] : environment) {
    ::setenv(name.c_str(), value.c_str(), 1);
  }
  std::vector<char*> arguments;
  for (const std::string& word : words) {
    arguments.push_back(const_cast<char*>(word.c_str()));
  }
  arguments.push_back(nullptr);
  ::execv(arguments[0], arguments.data());
  ::_exit(127);
}

}  // namespace

Pty::Pty(const std::vector<std::string>& words,
         const std::map<std::string, std::string>& environment, Size size) {
  const winsize window{size.rows, size.columns, 0, 0};
  child_ = ::forkpty(&terminal_, nullptr, nullptr, &window);
  if (child_ == 0) {
    become(words, environment);
  }
}

Pty::~Pty() {
  if (child_ > 0) {
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
  }
  ::close(terminal_);
}

bool Pty::read_more(int milliseconds) {
  pollfd watched{terminal_, POLLIN, 0};
  if (::poll(&watched, 1, milliseconds) <= 0) {
    return false;
  }
  std::array<char, 4096> buffer{};
  const ssize_t length = ::read(terminal_, buffer.data(), buffer.size());
  if (length <= 0) {
    return false;
  }
  output_.append(buffer.data(), static_cast<std::size_t>(length));
  return true;
}

bool Pty::wait_for(std::string_view text) {
  // A clock on the screen is never silent, so patience ends by time and not by silence.
  for (const auto end = later(); Clock::now() < end;) {
    const std::size_t found = output_.find(text, seen_);
    if (found != std::string::npos) {
      seen_ = found + text.size();
      return true;
    }
    if (!read_more(kPatienceMs)) {
      return false;
    }
  }
  return false;
}

void Pty::send(std::string_view keys) const {
  while (!keys.empty()) {
    const ssize_t written = ::write(terminal_, keys.data(), keys.size());
    if (written <= 0) {
      return;
    }
    keys.remove_prefix(static_cast<std::size_t>(written));
  }
}

void Pty::resize(Size size) const {
  const winsize window{size.rows, size.columns, 0, 0};
  ::ioctl(terminal_, TIOCSWINSZ, &window);
}

void Pty::kill(int signal) const {
  ::kill(child_, signal);
}

int Pty::finish() {
  const auto end = later();
  while (read_more(kPatienceMs) && Clock::now() < end) {
  }
  if (Clock::now() >= end) {
    ::kill(child_, SIGKILL);
  }
  int state = 0;
  ::waitpid(child_, &state, 0);
  child_ = -1;
  return WIFEXITED(state) ? WEXITSTATUS(state) : 1000 + WTERMSIG(state);
}

bool Pty::is_cooked() const {
  termios mode{};
  return ::tcgetattr(terminal_, &mode) == 0 && (mode.c_lflag & ICANON) != 0 &&
         (mode.c_lflag & ECHO) != 0;
}

std::string screen_text(std::string_view output) {
  std::string text;
  std::size_t line = 0;
  for (std::size_t at = 0; at < output.size(); ++at) {
    const char byte = output[at];
    if (byte == '\r') {
      continue;
    }
    if (byte == '\n') {
      text += '\n';
      line = text.size();
      continue;
    }
    if (byte != '\x1b' || at + 1 >= output.size() || output[at + 1] != '[') {
      text += byte;
      continue;
    }
    std::size_t end = at + 2;
    while (end < output.size() && (output[end] < '@' || output[end] > '~')) {
      ++end;
    }
    if (end < output.size() && output[end] == 'K') {
      text.resize(line);
    }
    at = end;
  }
  return text;
}

}  // namespace tiku::test
