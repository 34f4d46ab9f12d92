#pragma once

#include <string>
#include <vector>

namespace golden {

enum class Streams { apart, together };

struct Invocation {
  std::vector<std::string> words;
  /// "NAME=value"; nothing else is in the environment.
  std::vector<std::string> environment;
  std::string folder;
  std::string input;
  /// Folder for the files that catch the output.
  std::string scratch;
  Streams streams = Streams::apart;
};

struct Outcome {
  std::string out;
  std::string err;
  int code = 0;
};

/// Runs a program to its end, ten seconds at most; then, or when a signal ends it, `err` says so
/// and the code is 128 and the signal's number.
Outcome run_process(const Invocation& invocation);

/// Words as a person writes them: separated by spaces, '...' and "..." keep them together, # begins
/// a comment. There is no shell.
std::vector<std::string> split_words(const std::string& command);

}  // namespace golden
