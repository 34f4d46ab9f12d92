// Runs golden cases and the console examples of the documentation against the real program.
//   tiku_golden TIKU SOURCE_FOLDER [FILTER]     only the files whose path contains FILTER
// TIKU_UPDATE=1 rewrites what is expected; the review is the diff.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "golden/case.h"
#include "golden/diff.h"
#include "golden/markdown.h"
#include "golden/process.h"

namespace golden {
namespace {

namespace fs = std::filesystem;

/// Programs a case may use besides tiku, to look at what it wrote and to prepare what it reads.
constexpr std::string_view kHelpers[] = {"cat",   "cmp", "cp",   "head", "ls",
                                         "mkdir", "rm",  "tail", "wc"};

struct Setup {
  fs::path tiku;
  fs::path source;
  bool update = false;
};

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void spill(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

/// A folder of its own for one case: work/ holds copies of what lies beside the case and of the
/// repository's banks and examples, home/ is empty.
class Workplace {
 public:
  Workplace(const Setup& setup, const fs::path& file) {
    std::string pattern = (fs::temp_directory_path() / "tiku-golden-XXXXXX").string();
    root_ = ::mkdtemp(pattern.data());
    fs::create_directories(root_ / "work");
    fs::create_directories(root_ / "home");
    const std::string text = slurp(file);
    for (const char* shared : {"banks", "examples"}) {
      if (text.find(std::string(shared) + "/") != std::string::npos &&
          fs::exists(setup.source / shared)) {
        fs::copy(setup.source / shared, root_ / "work" / shared, fs::copy_options::recursive);
      }
    }
    if (file.extension() == ".t") {
      copy_neighbours(file.parent_path());
    }
  }

  ~Workplace() {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
  }

  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

  fs::path work() const { return root_ / "work"; }

  fs::path home() const { return root_ / "home"; }

  fs::path root() const { return root_; }

 private:
  void copy_neighbours(const fs::path& folder) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".t") {
        fs::copy(entry.path(), work() / entry.path().filename(), fs::copy_options::recursive);
      }
    }
  }

  fs::path root_;
};

std::vector<std::string> environment(const Workplace& place) {
  std::vector<std::string> variables = {"LC_ALL=C.UTF-8",
                                        "TZ=UTC",
                                        "COLUMNS=80",
                                        "NO_COLOR=1",
                                        "PATH=/bin",
                                        "TIKU_NOW=1780000000",
                                        "HOME=" + place.home().string()};
  for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
    if (const char* value = std::getenv(name)) {
      variables.push_back(std::string(name) + "=" + value);
    }
  }
  return variables;
}

bool is_assignment(const std::string& word) {
  const std::size_t equals = word.find('=');
  return equals != std::string::npos && equals > 0 &&
         word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == equals;
}

/// The path of the program a case names, or "" when it may not use it.
std::string program(const Setup& setup, const std::string& name) {
  if (name == "tiku") {
    return setup.tiku.string();
  }
  const bool known =
      std::find(std::begin(kHelpers), std::end(kHelpers), name) != std::end(kHelpers);
  return known ? "/bin/" + name : "";
}

Step perform(const Step& step, const Setup& setup, const Workplace& place, Streams streams) {
  Invocation invocation{.words = split_words(step.command),
                        .environment = environment(place),
                        .folder = place.work().string(),
                        .input = join_lines(step.input),
                        .scratch = place.root().string(),
                        .streams = streams};
  while (!invocation.words.empty() && is_assignment(invocation.words.front())) {
    invocation.environment.insert(invocation.environment.begin(),
                                  invocation.words.front());  // the first one counts
    invocation.words.erase(invocation.words.begin());
  }
  Step done{.command = step.command, .input = step.input, .out = {}, .err = {}, .code = 127};
  const std::string path = invocation.words.empty() ? "" : program(setup, invocation.words.front());
  if (path.empty()) {
    done.err = {"(a case may run tiku and a few helpers only)"};
    return done;
  }
  invocation.words.front() = path;
  const Outcome outcome = run_process(invocation);
  done.out = shown_lines(outcome.out);
  done.err = shown_lines(outcome.err);
  done.code = outcome.code;
  return done;
}

/// What really happened, in the shape of the case.
Case perform(const Case& expected, const Setup& setup, const Workplace& place, Streams streams) {
  Case actual;
  for (const Block& block : expected.blocks) {
    if (const auto* file = std::get_if<InlineFile>(&block)) {
      Lines lines = file->lines;
      while (!lines.empty() && lines.back().empty()) {
        lines.pop_back();
      }
      spill(place.work() / file->name, join_lines(lines));
    }
    const auto* step = std::get_if<Step>(&block);
    actual.blocks.push_back(step == nullptr ? block : Block(perform(*step, setup, place, streams)));
  }
  return actual;
}

/// A page shows output with gaps; where they fit, the page is right as it stands. Codes are not
/// shown on a page.
void accept_gaps(const Case& expected, Case& actual) {
  constexpr int kCrashed = 70;
  for (std::size_t i = 0; i < actual.blocks.size(); ++i) {
    const auto* wanted = std::get_if<Step>(&expected.blocks[i]);
    auto* done = std::get_if<Step>(&actual.blocks[i]);
    if (done == nullptr) {
      continue;
    }
    if (done->code >= kCrashed) {
      done->out.push_back("(exit code " + std::to_string(done->code) + ")");
    }
    if (matches_with_gaps(wanted->out, done->out)) {
      done->out = wanted->out;
    }
  }
}

struct Verdict {
  std::size_t steps = 0;
  bool passed = true;
};

Verdict run_file(const fs::path& file, const Setup& setup) {
  const bool page = file.extension() == ".md";
  const Case expected = page ? parse_markdown(slurp(file)) : parse_case(slurp(file));
  Verdict verdict;
  for (const Block& block : expected.blocks) {
    verdict.steps += std::holds_alternative<Step>(block) ? 1U : 0U;
  }
  const std::string name = fs::relative(file, setup.source).string();
  if (!expected.strange.empty() || (!page && verdict.steps == 0)) {
    std::cout << name << ": no golden case: "
              << (expected.strange.empty() ? "it runs nothing" : expected.strange.front()) << "\n";
    verdict.passed = false;
    return verdict;
  }
  const Workplace place(setup, file);
  Case actual = perform(expected, setup, place, page ? Streams::together : Streams::apart);
  if (page) {
    accept_gaps(expected, actual);
  }
  const Lines before = page ? render_markdown(expected) : render_case(expected);
  const Lines after = page ? render_markdown(actual) : render_case(actual);
  const std::string difference = unified_diff(name, before, after);
  if (!difference.empty() && setup.update) {
    spill(file, join_lines(after));
    std::cout << name << ": rewritten\n";
  } else if (!difference.empty()) {
    std::cout << difference << "to accept it: TIKU_UPDATE=1 ctest --test-dir build -R golden\n\n";
    verdict.passed = false;
  }
  return verdict;
}

void collect(const fs::path& folder, std::string_view extension, std::vector<fs::path>& files) {
  if (!fs::exists(folder)) {
    return;
  }
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == extension) {
      files.push_back(entry.path());
    }
  }
}

std::vector<fs::path> all_files(const fs::path& source) {
  std::vector<fs::path> files;
  collect(source / "tests" / "golden", ".t", files);
  collect(source / "man", ".md", files);
  collect(source / "examples", ".md", files);
  if (fs::exists(source / "README.md")) {
    files.push_back(source / "README.md");
  }
  std::sort(files.begin(), files.end());
  return files;
}

int run_all(const Setup& setup, const std::string& filter) {
  std::size_t steps = 0;
  std::size_t files = 0;
  std::size_t failed = 0;
  for (const fs::path& file : all_files(setup.source)) {
    if (file.string().find(filter) != std::string::npos) {
      const Verdict verdict = run_file(file, setup);
      steps += verdict.steps;
      failed += verdict.passed ? 0U : 1U;
      ++files;
    }
  }
  std::cout << files << " files, " << steps << " commands, " << failed << " failed\n";
  return failed == 0 && files > 0 ? 0 : 1;
}

}  // namespace
}  // namespace golden

int main(int count, char** words) {
  if (count < 3) {
    std::cerr << "usage: tiku_golden TIKU SOURCE_FOLDER [FILTER]\n";
    return 2;
  }
  const char* update = std::getenv("TIKU_UPDATE");
  const golden::Setup setup{std::filesystem::absolute(words[1]),
                            std::filesystem::absolute(words[2]),
                            update != nullptr && std::string_view(update) == "1"};
  return golden::run_all(setup, count > 3 ? words[3] : "");
}
