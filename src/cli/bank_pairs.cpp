#include "cli/bank_pairs.h"

#include <map>

#include "bank/load.h"
#include "base/text.h"
#include "cli/diff_messages.h"
#include "io/files.h"
#include "io/load_text.h"

namespace tiku {
namespace {

/// Banks of one folder by their path below it.
using BanksByPath = std::map<std::string, const Bank*>;

bool begins_a_line(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') {
      return true;
    }
  }
  return false;
}

/// Answer sheets and corrections are YAML too.
bool holds_bank(std::string_view text) {
  const bool ours = begins_a_line(text, "tiku:") || begins_a_line(text, "\"tiku\":");
  const bool corrections = begins_a_line(text, "adjust:") && !begins_a_line(text, "questions:") &&
                           !begins_a_line(text, "sections:") && !begins_a_line(text, "kind:");
  return ours && !corrections;
}

class PairLoader {
 public:
  PairLoader(const Encoding* encoding, BankPairs& pairs) : encoding_(encoding), pairs_(pairs) {}

  Result<const Bank*> load(const std::string& path) {
    const std::size_t errors = pairs_.sink.error_count();
    Result<Bank> bank = load_bank(path, pairs_.sources, pairs_.sink, encoding_);
    if (!bank) {
      return bank.error();
    }
    if (pairs_.sink.error_count() != errors && pairs_.faulty.empty()) {
      pairs_.faulty = path;
    }
    return &pairs_.banks.emplace_back(std::move(*bank));
  }

  Result<void> load_folder(const std::string& folder, BanksByPath& banks) {
    const Result<std::vector<std::string>> files = list_files(folder);
    if (!files) {
      return files.error();
    }
    for (const std::string& file : *files) {
      if (!file.ends_with(".yaml") && !file.ends_with(".yml")) {
        continue;
      }
      const Result<DecodedText> text = load_text(file, encoding_);
      if (text && !holds_bank(text->text)) {
        continue;
      }
      const Result<const Bank*> bank = load(file);
      if (!bank) {
        return bank.error();
      }
      banks.emplace(file.substr(folder.size() + (folder.ends_with('/') ? 0 : 1)), *bank);
    }
    return {};
  }

 private:
  const Encoding* encoding_;
  BankPairs& pairs_;
};

/// Banks that moved to another path are known by their id, where it is one of a kind.
void pair_by_id(std::map<std::string, BankPair>& by_path) {
  std::map<std::string, std::vector<std::string>> lost;
  std::map<std::string, std::vector<std::string>> fresh;
  for (const auto& [path, pair] : by_path) {
    if (pair.after == nullptr) {
      lost[pair.before->id].push_back(path);
    } else if (pair.before == nullptr) {
      fresh[pair.after->id].push_back(path);
    }
  }
  for (const auto& [id, paths] : lost) {
    const auto found = id.empty() ? fresh.end() : fresh.find(id);
    if (found != fresh.end() && paths.size() == 1 && found->second.size() == 1) {
      by_path[found->second.front()].before = by_path[paths.front()].before;
      by_path.erase(paths.front());
    }
  }
}

Result<void> load_folders(const std::string& before, const std::string& after, PairLoader& loader,
                          BankPairs& pairs) {
  std::map<std::string, BankPair> by_path;
  for (const bool is_before : {true, false}) {
    BanksByPath banks;
    const Result<void> loaded = loader.load_folder(is_before ? before : after, banks);
    if (!loaded) {
      return loaded.error();
    }
    for (const auto& [path, bank] : banks) {
      (is_before ? by_path[path].before : by_path[path].after) = bank;
    }
  }
  if (by_path.empty()) {
    return Error{text(msg::diff_no_banks, visible(before))};
  }
  pair_by_id(by_path);
  for (const auto& [path, pair] : by_path) {
    pairs.pairs.push_back(pair);
  }
  return {};
}

}  // namespace

Result<void> load_pairs(const std::string& before, const std::string& after,
                        const Encoding* encoding, BankPairs& pairs) {
  PairLoader loader(encoding, pairs);
  if (is_folder(before) != is_folder(after) && (path_exists(before) || before == "-") &&
      (path_exists(after) || after == "-")) {
    const bool first = is_folder(before);
    return Error{text(msg::diff_needs_alike, visible(first ? before : after),
                      visible(first ? after : before))};
  }
  if (is_folder(before)) {
    return load_folders(before, after, loader, pairs);
  }
  const Result<const Bank*> older = loader.load(before);
  if (!older) {
    return older.error();
  }
  const Result<const Bank*> newer = loader.load(after);
  if (!newer) {
    return newer.error();
  }
  pairs.pairs.push_back({*older, *newer});
  return {};
}

}  // namespace tiku
