#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace tiku::bench {

/// An exam of 100 questions (60 single, 20 multiple, 12 judge, 8 fill-in) and its candidates, who
/// answer as people do: better and worse ones, wrong options of uneven charm, blanks, letters in
/// any order, √ and T and 对. The same arguments give the same bytes everywhere, and a candidate
/// gives the same answers as a row and as a sheet.
class ExamText {
 public:
  explicit ExamText(std::uint64_t seed) : seed_(seed) {}

  /// The key as YAML.
  std::string key() const;
  std::string header() const;
  /// Candidate `number` (from 0) as a row of CSV; so many percent of the cells are quoted.
  std::string row(std::size_t number, std::size_t quoted_percent) const;
  /// The same candidate as a YAML file.
  std::string sheet(std::size_t number) const;
  static std::string id(std::size_t number);

 private:
  std::uint64_t seed_;
};

}  // namespace tiku::bench
