// tiku_bench [--questions N] [--rows N] [--sheets N] [--runs N] [banks] [grading] [papers]: how
// long tiku takes, as ratios to a floor of the same run. Build and run it so:
//   cmake --preset release -DTIKU_BENCH=ON && cmake --build --preset release --target tiku_bench
//   ./build/release/tests/bench/tiku_bench
// Seconds depend on the machine and on who else uses it; a ratio of two programs that take turns
// hardly does. A row is a program with its arguments and the row it is compared with: add one to
// bank_rows(), grading_rows() or paper_rows() to measure something else.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "bench/bench_data.h"
#include "io/hash.h"

namespace tiku::bench {
namespace {

struct Row {
  std::string name;
  std::vector<std::string> command;
  /// Index of the row that counts 1.
  std::size_t baseline = 0;
  /// What goes before each run: a folder that holds a grading is compared with the next one.
  std::string output = "";
};

struct Cost {
  double wall = 0;
  double cpu = 0;
};

std::vector<Row> bank_rows(const Data& data) {
  return {
      {"yaml-cpp, events only", {TIKU_BENCH_FOLDER "/tiku_yaml_floor", data.bank(1)}, 0},
      {"check --select none", {TIKU_BENCH_TIKU, "check", "--select", "none", data.bank(1)}, 0},
      {"load_bank", {TIKU_BENCH_FOLDER "/tiku_load_bank", data.bank(1)}, 0},
      {"load_bank, 10 times as large", {TIKU_BENCH_FOLDER "/tiku_load_bank", data.bank(10)}, 2},
      {"check", {TIKU_BENCH_TIKU, "check", data.bank(1)}, 0},
      {"check, 10 times as large", {TIKU_BENCH_TIKU, "check", data.bank(10)}, 4},
      {"/bin/true", {"/bin/true"}, 6},
      {"check, 10 questions", {TIKU_BENCH_TIKU, "check", data.bank_of(10)}, 6},
  };
}

std::vector<Row> paper_rows(const Data& data) {
  const auto import = [&data](std::string name, const std::string& paper, std::size_t baseline) {
    return Row{std::move(name),
               {TIKU_BENCH_TIKU, "import", paper, "-o", data.output()},
               baseline,
               data.output()};
  };
  return {
      {"cat, paper", {"cat", data.paper(1)}, 0},
      import("import text", data.paper(1), 0),
      import("import, 10 times as large", data.paper(10), 1),
  };
}

std::vector<std::string> grade_command(const Data& data, const std::string& sheets,
                                       const std::string& threads) {
  return {TIKU_BENCH_TIKU, "grade", data.key(), sheets, "-j", threads, "-o", data.output()};
}

std::vector<Row> grading_rows(const Data& data) {
  const auto grade = [&data](std::string name, const std::string& sheets,
                             const std::string& threads, std::size_t baseline) {
    return Row{std::move(name), grade_command(data, sheets, threads), baseline, data.output()};
  };
  std::vector<std::string> cat{"cat"};
  data.sheets();
  for (std::size_t number = 0; number < data.sizes().sheets; ++number) {
    cat.push_back(data.sheet_path(number));
  }
  return {
      {"wc -l, CSV", {"wc", "-l", data.table(1)}, 0},
      grade("grade CSV, 2 threads", data.table(1), "2", 0),
      grade("grade CSV, 1 thread", data.table(1), "1", 0),
      grade("2 % quoted, 2 threads", data.table(1, 2), "2", 1),
      grade("10 times as many, 2 threads", data.table(10), "2", 1),
      {"cat, YAML sheets", cat, 5},
      grade("grade YAML, 2 threads", data.sheets(), "2", 5),
      {"/bin/true", {"/bin/true"}, 7},
      grade("grade 20 rows, files written", data.table_of(20, 0), "2", 7),
      {"grade 20 rows", {TIKU_BENCH_TIKU, "grade", data.key(), data.table_of(20, 0)}, 7},
  };
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs a command with what it prints thrown away; false where it fails.
bool run(const Row& row, Cost& cost) {
  std::vector<char*> words;
  if (!row.output.empty()) {
    std::error_code ignored;
    std::filesystem::remove_all(row.output, ignored);
  }
  for (const std::string& word : row.command) {
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
  const int trouble = ::posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  rusage usage{};
  if (trouble != 0 || ::wait4(child, &status, 0, &usage) != child || status != 0) {
    std::fprintf(stderr, "%s failed\n", row.name.c_str());
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
      if (!run(all[i], cost)) {
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
  std::printf("%-30s %8s %8s %9s   %s\n", "", "wall s", "CPU s", "wall",
              "CPU, as a ratio (min-max)");
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::vector<double> wall;
    std::vector<double> cpu;
    std::vector<double> ratio;
    std::vector<double> wall_ratio;
    for (std::size_t turn = 0; turn < costs[i].size(); ++turn) {
      wall.push_back(costs[i][turn].wall);
      cpu.push_back(costs[i][turn].cpu);
      ratio.push_back(costs[i][turn].cpu / costs[all[i].baseline][turn].cpu);
      wall_ratio.push_back(costs[i][turn].wall / costs[all[i].baseline][turn].wall);
    }
    const auto [least, most] = std::minmax_element(ratio.begin(), ratio.end());
    std::printf("%-30s %8.4f %8.4f %9.3f   %.3f (%.3f-%.3f) of %s\n", all[i].name.c_str(),
                median(wall), median(cpu), median(wall_ratio), median(ratio), *least, *most,
                all[all[i].baseline].name.c_str());
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

/// Whether the group is named, or none is.
bool is_asked(int count, char** words, std::string_view group) {
  const auto named = [&](std::string_view name) {
    return std::any_of(words + 1, words + count, [&](const char* word) { return word == name; });
  };
  return named(group) || !(named("banks") || named("grading") || named("papers"));
}

/// Sizes of data and rows of results; a file that is not there has none.
std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The same candidates must get the same points as rows and as sheets, on one thread and on two,
/// before anything is measured.
bool agree(const Data& data) {
  const std::size_t sheets = data.sizes().sheets;
  std::string first;
  for (const auto& [input, threads] :
       {std::pair(data.table_of(sheets, 0), "1"), std::pair(data.table_of(sheets, 0), "2"),
        std::pair(data.table_of(sheets, 2), "2"), std::pair(data.sheets(), "1"),
        std::pair(data.sheets(), "2")}) {
    Cost ignored;
    if (!run({"grade", grade_command(data, input, threads), 0, data.output()}, ignored)) {
      return false;
    }
    const std::string results = file_text(data.output() + "/results.csv");
    first = first.empty() ? results : first;
    if (results.empty() || results != first) {
      std::fprintf(stderr, "%s on %s threads: other results\n", input.c_str(), threads);
      return false;
    }
  }
  std::printf("results of %zu candidates, as rows and as sheets: %s\n", sheets,
              content_hash(first).c_str());
  return true;
}

/// Measures one group of rows and prints it.
bool measure_and_print(const std::vector<Row>& all, std::size_t runs) {
  std::vector<std::vector<Cost>> costs;
  if (!measure(all, runs, costs)) {
    return false;
  }
  print(all, costs);
  return true;
}

bool measure_grading(const Data& data, std::size_t runs) {
  if (!agree(data) || !measure_and_print(grading_rows(data), runs)) {
    return false;
  }
  for (const std::string& sheets : {data.table(1), data.sheets()}) {
    std::printf("\nphases of %s\n", sheets.c_str());
    std::fflush(stdout);
    const std::string command =
        TIKU_BENCH_FOLDER "/tiku_grade_phases '" + data.key() + "' '" + sheets + "'";
    if (std::system(command.c_str()) != 0) {
      return false;
    }
  }
  return true;
}

}  // namespace
}  // namespace tiku::bench

int main(int count, char** words) {
  using namespace tiku::bench;
#ifndef NDEBUG
  std::fputs("this build is not optimised; its times say nothing\n", stderr);
  return 2;
#endif
  Sizes sizes;
  sizes.questions = number(count, words, "--questions", sizes.questions);
  sizes.rows = number(count, words, "--rows", sizes.rows);
  sizes.sheets = number(count, words, "--sheets", sizes.sheets);
  const std::size_t runs = number(count, words, "--runs", 9);
  const Data data(sizes);
  if (!data.is_ready()) {
    return 1;
  }
  std::printf("%s, %zu questions, %zu rows, %zu sheets, %zu runs\n", TIKU_BENCH_BUILD,
              sizes.questions, sizes.rows, sizes.sheets, runs);
  const bool banks = !is_asked(count, words, "banks") || measure_and_print(bank_rows(data), runs);
  const bool grading = !is_asked(count, words, "grading") || measure_grading(data, runs);
  const bool papers =
      !is_asked(count, words, "papers") || measure_and_print(paper_rows(data), runs);
  return banks && grading && papers ? 0 : 1;
}
