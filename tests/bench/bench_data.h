#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <unistd.h>

#include "bench/bank_text.h"
#include "bench/exam_text.h"
#include "bench/paper_text.h"

namespace tiku::bench {

struct Sizes {
  std::size_t questions = 10'000;
  std::size_t rows = 100'000;
  std::size_t sheets = 10'000;
};

/// The data of a run, in a folder of its own that goes with it.
class Data {
 public:
  explicit Data(const Sizes& sizes) : sizes_(sizes) {
    std::string name = (std::filesystem::temp_directory_path() / "tiku-bench-XXXXXX").string();
    folder_ = ::mkdtemp(name.data()) == nullptr ? "" : name;
    // Results are written to memory where there is such a folder.
    const bool memory = std::filesystem::is_directory("/dev/shm");
    output_ = (memory ? "/dev/shm" : folder_) + "/tiku-bench-" + std::to_string(::getpid());
  }

  Data(const Data&) = delete;
  Data& operator=(const Data&) = delete;

  ~Data() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
    std::filesystem::remove_all(output_, ignored);
  }

  bool is_ready() const { return !folder_.empty(); }

  const std::string& output() const { return output_; }

  /// A bank of `times` as many questions as the run has.
  std::string bank(std::size_t times) const { return bank_of(sizes_.questions * times); }

  std::string bank_of(std::size_t questions) const {
    return made("bank" + std::to_string(questions) + ".yaml",
                [&](std::ofstream& out) { out << bank_text(questions, 1); });
  }

  /// The same of a paper in a text file.
  std::string paper(std::size_t times) const {
    const std::size_t questions = sizes_.questions * times;
    return made("paper" + std::to_string(questions) + ".txt",
                [&](std::ofstream& out) { out << paper_text(questions, kSeed); });
  }

  std::string key() const {
    return made("key.yaml", [](std::ofstream& out) { out << kExam.key(); });
  }

  /// `times` as many rows as the run has, so many percent of their cells quoted.
  std::string table(std::size_t times, std::size_t quoted_percent = 0) const {
    return table_of(sizes_.rows * times, quoted_percent);
  }

  std::string table_of(std::size_t rows, std::size_t quoted_percent) const {
    const std::string name =
        "sheets" + std::to_string(rows) + "-" + std::to_string(quoted_percent) + ".csv";
    return made(name, [&](std::ofstream& out) {
      out << kExam.header();
      for (std::size_t number = 0; number < rows; ++number) {
        out << kExam.row(number, quoted_percent);
      }
    });
  }

  /// A folder with a file a candidate.
  std::string sheets() const {
    const std::string folder = folder_ + "/sheets";
    if (std::filesystem::create_directory(folder)) {
      for (std::size_t number = 0; number < sizes_.sheets; ++number) {
        std::ofstream(sheet_path(number), std::ios::binary) << kExam.sheet(number);
      }
    }
    return folder;
  }

  std::string sheet_path(std::size_t number) const {
    return folder_ + "/sheets/" + ExamText::id(number) + ".yaml";
  }

  const Sizes& sizes() const { return sizes_; }

 private:
  static constexpr std::uint64_t kSeed = 1;
  inline static const ExamText kExam{kSeed};

  std::string made(const std::string& name,
                   const std::function<void(std::ofstream&)>& write) const {
    const std::string path = folder_ + "/" + name;
    if (!std::filesystem::exists(path)) {
      std::ofstream out(path, std::ios::binary);
      write(out);
    }
    return path;
  }

  Sizes sizes_;
  std::string folder_;
  std::string output_;
};

}  // namespace tiku::bench
