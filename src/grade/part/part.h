#pragma once

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/sheet.h"

namespace tiku {

/// A file that a shard was read from.
struct PartSource {
  std::string path;
  std::uint64_t size = 0;
  /// "xxh3:..."
  std::string hash;

  bool operator==(const PartSource&) const = default;
};

/// What the sheets of a part are to be graded under. Parts of one exam have the same.
struct PartTerms {
  /// As GradingFingerprints has them.
  std::string engine;
  std::string bank;
  std::string key;
  std::string policies;
  std::int64_t items = 0;
  /// Options that decide what a sheet says or earns, by name; those not given are left out.
  std::vector<std::pair<std::string, std::string>> options;

  bool operator==(const PartTerms&) const = default;
};

/// The texts of sheets that were not read by this process.
class PartTexts {
 public:
  PartTexts() = default;
  ~PartTexts() = default;
  PartTexts(PartTexts&&) = default;
  PartTexts& operator=(PartTexts&&) = default;
  PartTexts(const PartTexts&) = delete;
  PartTexts& operator=(const PartTexts&) = delete;

  /// A stable word, kept as long as this.
  std::string_view word(std::string_view text);
  /// A text that is already in both languages.
  Text text(std::string_view en, std::string_view zh);

 private:
  std::set<std::string, std::less<>> words_;
  std::deque<std::string> patterns_;
  std::deque<Message> messages_;
};

/// The answer sheets of one shard as they were read: what they say, and nothing else of their
/// files. Which of several sheets of a candidate counts, ranks and statistics need all shards.
struct Part {
  std::int64_t shard = 0;
  PartTerms terms;
  /// Where the key stood, and the corrections beside it; "" where there are none.
  PartSource key;
  PartSource adjust;
  /// What Origin::file of the sheets counts.
  std::vector<PartSource> sources;
  SheetSet sheets;
  /// Owns what the texts of `sheets` refer to, where they came from a file.
  PartTexts texts;
};

}  // namespace tiku
