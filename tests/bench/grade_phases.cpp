// tiku_grade_phases KEY SHEETS [THREADS]: where the time of a grading goes, in milliseconds of wall
// time: the bytes handed out and nothing done with them, the pass that reads and judges (with the
// reading), what is worked out of its tables, and the files with a row a candidate. SHEETS is one
// large CSV file or a folder of YAML sheets.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string>

#include "bank/load.h"
#include "grade/pile/grade_pile.h"
#include "grade/pile/pile_pass.h"
#include "grade/stream/stream_grading.h"
#include "io/files.h"
#include "io/row_pieces.h"
#include "report/report.h"
#include "report/row_files.h"
#include "stats/analysis.h"
#include "stats/tabulate_rows.h"

namespace tiku::bench {
namespace {

class Clock {
 public:
  void say(const char* phase) {
    const auto now = std::chrono::steady_clock::now();
    std::printf("%-12s %9.2f ms\n", phase,
                std::chrono::duration<double, std::milli>(now - begin_).count());
    begin_ = std::chrono::steady_clock::now();
  }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

std::size_t read_bytes(const std::string& path, bool folder) {
  std::size_t bytes = 0;
  if (folder) {
    std::string text;
    std::uint64_t size = 0;
    const Result<std::vector<std::string>> files = list_files(path);
    for (std::size_t i = 0; files && i < files->size(); ++i) {
      bytes += read_small_file((*files)[i], text, size) ? text.size() : 0;
    }
    return bytes;
  }
  RowPieces pieces(path, Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)), 0);
  RowPiece piece;
  while (pieces.next(piece)) {
    bytes += piece.rows.size();
  }
  return bytes;
}

int run(const std::string& key, const std::string& sheets, unsigned threads) {
  SourceMap sources;
  Sink sink;
  Clock clock;
  Result<Bank> bank = load_bank(key, sources, sink);
  if (!bank || sink.has_errors()) {
    std::fputs("the key has findings\n", stderr);
    return 1;
  }
  clock.say("load key");
  const bool folder = is_folder(sheets);
  const std::size_t bytes = read_bytes(sheets, folder);
  clock.say("read");
  const std::vector<std::string> paths{sheets};
  const Result<std::optional<StreamedGrading>> graded =
      folder
          ? grade_pile({paths, {}, {}, *bank, sources, sink, nullptr, "", threads, 0})
          : grade_stream(
                {sheets, {}, {}, *bank, sources, sink, nullptr, nullptr, nullptr, "", "", threads});
  if (!graded || !*graded) {
    std::fputs("the sheets have to be held\n", stderr);
    return 1;
  }
  StreamedGrading& streamed = **graded;
  clock.say("read, judge");
  const Analysis analysis = analyse(facts_of(streamed.grading), tabulate_rows(streamed, ""));
  clock.say("aggregate");
  Report report{streamed.grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  const std::string stem =
      (std::filesystem::temp_directory_path() / ("tiku-phases-" + std::to_string(bytes))).string();
  const RowFiles files{stem + "-results.csv", stem + "-rejects.csv"};
  const bool written = static_cast<bool>(write_row_files(report, streamed, files, threads));
  clock.say("write rows");
  std::filesystem::remove(files.results);
  std::filesystem::remove(files.rejects);
  return written ? 0 : 1;
}

}  // namespace
}  // namespace tiku::bench

int main(int count, char** words) {
#ifndef NDEBUG
  std::fputs("this build is not optimised; its times say nothing\n", stderr);
  return 2;
#endif
  if (count < 3) {
    std::fputs("usage: tiku_grade_phases KEY SHEETS [THREADS]\n", stderr);
    return 2;
  }
  const unsigned long threads = count > 3 ? std::strtoul(words[3], nullptr, 10) : 2;
  return tiku::bench::run(words[1], words[2], std::max(1U, static_cast<unsigned>(threads)));
}
