// tiku_bench [--questions N] [--runs N]: how long tiku takes, as ratios to a floor of the same run.
// Build and run it so:
//   cmake --preset release -DTIKU_BENCH=ON && cmake --build --preset release --target tiku_bench
//   ./build/release/tests/bench/tiku_bench
// Seconds depend on the machine and on who else uses it; a ratio of two programs that take turns
// hardly does. A row is a program with its arguments and the row it is compared with: add one to
// rows() to measure something else.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "bench/bank_text.h"

namespace tiku::bench {
namespace {

struct Row {
  std::string name;
  std::vector<std::string> command;
  /// Index of the row that counts 1.
  std::size_t baseline = 0;
};

struct Cost {
  double wall = 0;
  double cpu = 0;
};

/// The data of a run, in a folder of its own that goes with it.
class Data {
 public:
  explicit Data(std::size_t questions) : questions_(questions) {
    std::string name = (std::filesystem::temp_directory_path() / "tiku-bench-XXXXXX").string();
    folder_ = ::mkdtemp(name.data()) == nullptr ? "" : name;
  }

  Data(const Data&) = delete;
  Data& operator=(const Data&) = delete;

  ~Data() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }

  bool is_ready() const { return !folder_.empty(); }

  /// A bank of `times` as many questions as the run has.
  std::string bank(std::size_t times) const { return bank_of(questions_ * times); }

  std::string bank_of(std::size_t questions) const {
    const std::string path = folder_ + "/bank" + std::to_string(questions) + ".yaml";
    if (!std::filesystem::exists(path)) {
      std::ofstream(path, std::ios::binary) << bank_text(questions, 1);
    }
    return path;
  }

 private:
  std::size_t questions_;
  std::string folder_;
};

std::vector<Row> rows(const Data& data) {
  return {
      {"yaml-cpp, events only", {TIKU_BENCH_FOLDER "/tiku_yaml_floor", data.bank(1)}, 0},
      {"load_bank", {TIKU_BENCH_FOLDER "/tiku_load_bank", data.bank(1)}, 0},
      {"load_bank, 10 times as large", {TIKU_BENCH_FOLDER "/tiku_load_bank", data.bank(10)}, 1},
      {"check", {TIKU_BENCH_TIKU, "check", data.bank(1)}, 0},
      {"check, 10 times as large", {TIKU_BENCH_TIKU, "check", data.bank(10)}, 3},
      {"/bin/true", {"/bin/true"}, 5},
      {"check, 10 questions", {TIKU_BENCH_TIKU, "check", data.bank_of(10)}, 5},
  };
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs a command with what it prints thrown away; false where it fails.
bool run(const std::vector<std::string>& command, Cost& cost) {
  std::vector<char*> words;
  for (const std::string& word : command) {
    words.push_back(const_cast<char*>(word.c_str()));  // the signature of exec; nobody writes there
  }
  words.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int output : {STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
  }
  pid_t child = 0;
  const auto begin = std::chrono::steady_clock::now();
  const int trouble = ::posix_spawn(&child, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  rusage usage{};
  if (trouble != 0 || ::wait4(child, &status, 0, &usage) != child || status != 0) {
    std::fprintf(stderr, "%s failed\n", command[0].c_str());
    return false;
  }
  cost.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  cost.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  return true;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// All rows in turn, `runs` times; the first turn only warms the caches. [row][run]
bool measure(const std::vector<Row>& all, std::size_t runs, std::vector<std::vector<Cost>>& costs) {
  costs.assign(all.size(), {});
  for (std::size_t turn = 0; turn <= runs; ++turn) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      Cost cost;
      if (!run(all[i].command, cost)) {
        return false;
      }
      if (turn != 0) {
        costs[i].push_back(cost);
      }
    }
  }
  return true;
}

void print(const std::vector<Row>& all, const std::vector<std::vector<Cost>>& costs) {
  std::printf("%-30s %8s %8s   %s\n", "", "wall s", "CPU s", "CPU, as a ratio (min-max)");
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::vector<double> wall;
    std::vector<double> cpu;
    std::vector<double> ratio;
    for (std::size_t turn = 0; turn < costs[i].size(); ++turn) {
      wall.push_back(costs[i][turn].wall);
      cpu.push_back(costs[i][turn].cpu);
      ratio.push_back(costs[i][turn].cpu / costs[all[i].baseline][turn].cpu);
    }
    const auto [least, most] = std::minmax_element(ratio.begin(), ratio.end());
    std::printf("%-30s %8.4f %8.4f   %.3f (%.3f-%.3f) of %s\n", all[i].name.c_str(), median(wall),
                median(cpu), median(ratio), *least, *most, all[all[i].baseline].name.c_str());
  }
}

/// The number behind `option`, or `otherwise`.
std::size_t number(int count, char** words, std::string_view option, std::size_t otherwise) {
  for (int i = 1; i + 1 < count; ++i) {
    if (words[i] == option) {
      return std::max<std::size_t>(std::strtoull(words[i + 1], nullptr, 10), 1);
    }
  }
  return otherwise;
}

}  // namespace
}  // namespace tiku::bench

int main(int count, char** words) {
  using namespace tiku::bench;
#ifndef NDEBUG
  std::fputs("this build is not optimised; its times say nothing\n", stderr);
  return 2;
#endif
  const std::size_t questions = number(count, words, "--questions", 10'000);
  const std::size_t runs = number(count, words, "--runs", 9);
  const Data data(questions);
  std::vector<std::vector<Cost>> costs;
  if (!data.is_ready() || !measure(rows(data), runs, costs)) {
    return 1;
  }
  std::printf("%s, %zu questions, %zu runs\n", TIKU_BENCH_BUILD, questions, runs);
  print(rows(data), costs);
  return 0;
}
