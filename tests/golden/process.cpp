#include "golden/process.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace golden {
namespace {

constexpr unsigned kSecondsAllowed = 10;

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> found;
  for (std::string& text : texts) {
    found.push_back(text.data());
  }
  found.push_back(nullptr);
  return found;
}

std::string slurp(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void redirect(int descriptor, const std::string& path, int flags) {
  constexpr mode_t kMode = 0600;
  const int opened = ::open(path.c_str(), flags, kMode);
  if (opened < 0 || ::dup2(opened, descriptor) < 0) {
    std::_Exit(126);
  }
}

/// In the child. The alarm survives exec, so a program that hangs ends by itself.
[[noreturn]] void become(Invocation& invocation) {
  const std::string out = invocation.scratch + "/out";
  redirect(STDIN_FILENO, invocation.scratch + "/in", O_RDONLY);
  redirect(STDOUT_FILENO, out, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND);
  if (invocation.streams == Streams::together) {
    redirect(STDERR_FILENO, out, O_WRONLY | O_APPEND);
  } else {
    redirect(STDERR_FILENO, invocation.scratch + "/err", O_WRONLY | O_CREAT | O_TRUNC);
  }
  ::alarm(kSecondsAllowed);
  if (::chdir(invocation.folder.c_str()) == 0) {
    ::execve(invocation.words.front().c_str(), pointers(invocation.words).data(),
             pointers(invocation.environment).data());
  }
  std::_Exit(127);
}

}  // namespace

Outcome run_process(const Invocation& invocation) {
  std::ofstream(invocation.scratch + "/in", std::ios::binary) << invocation.input;
  std::ofstream(invocation.scratch + "/err", std::ios::trunc);
  Invocation own = invocation;
  const pid_t child = ::fork();
  if (child == 0) {
    become(own);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  Outcome outcome{slurp(invocation.scratch + "/out"), slurp(invocation.scratch + "/err"), 0};
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    outcome.code = 128 + signal;
    outcome.err += signal == SIGALRM ? "(took longer than ten seconds)\n" : "(ended by a signal)\n";
  } else {
    outcome.code = WEXITSTATUS(status);
  }
  return outcome;
}

std::vector<std::string> split_words(const std::string& command) {
  std::vector<std::string> words;
  bool inside_word = false;
  char quote = 0;
  for (const char c : command) {
    if (quote != 0 && c == quote) {
      quote = 0;
    } else if (quote == 0 && c == '#' && !inside_word) {
      break;
    } else if (quote == 0 && (c == ' ' || c == '\t')) {
      inside_word = false;
    } else {
      if (!inside_word) {
        words.emplace_back();
        inside_word = true;
      }
      if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else {
        words.back() += c;
      }
    }
  }
  return words;
}

}  // namespace golden
