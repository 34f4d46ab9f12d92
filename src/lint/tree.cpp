#include "lint/tree.h"

#include <algorithm>

#include "base/parallel.h"
#include "base/text.h"
#include "io/files.h"
#include "lint/messages.h"

namespace tiku {
namespace {

enum class FileKind : std::uint8_t { bank, corrections, nothing_of_ours };

/// A file on its way from its path to what it holds.
struct Entry {
  std::string path;
  bool in_folder = false;
  std::optional<Result<FileText>> text = {};
  FileKind kind = FileKind::bank;
  FileId file = kNoFile;
  Bank bank = {};
  Sink sink = {};
};

bool begins_line(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') {
      return true;
    }
  }
  return false;
}

/// Answer sheets are YAML too; a bank says what it is in a line of its own.
bool looks_like_bank(std::string_view text) {
  return begins_line(text, "tiku:") || begins_line(text, "\"tiku\":");
}

/// Corrections in a file of their own: `adjust:`, and no question.
bool holds_corrections_only(std::string_view text) {
  return begins_line(text, "adjust:") && !begins_line(text, "questions:") &&
         !begins_line(text, "sections:") && !begins_line(text, "kind:");
}

bool is_yaml(const std::string& path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

void find_entries(const std::string& path, std::vector<Entry>& entries, Tree& tree) {
  if (!is_folder(path)) {
    entries.push_back({path});
    return;
  }
  const Result<std::vector<std::string>> files = list_files(path);
  if (!files) {
    tree.errors.push_back(files.error());
    return;
  }
  for (const std::string& file : *files) {
    if (is_yaml(file)) {
      entries.push_back({file, true});
    }
  }
}

void read_text(Entry& entry, const Encoding* encoding) {
  entry.text = load_file_text(entry.path, encoding);
  if (!*entry.text) {
    return;
  }
  const std::string_view text = (*entry.text)->decoded.text;
  if (entry.in_folder && !looks_like_bank(text)) {
    entry.kind = FileKind::nothing_of_ours;
  } else if (holds_corrections_only(text)) {
    entry.kind = FileKind::corrections;
  }
}

void enter(Entry& entry, Tree& tree) {
  if (!*entry.text) {
    tree.errors.push_back(entry.text->error());
    tree.files.push_back({entry.path, kNoFile, {}, entry.text->error().what});
  } else if (entry.kind == FileKind::nothing_of_ours) {
    tree.passed_over.push_back(entry.path);
  } else {
    entry.bank.hash = (*entry.text)->hash;
    entry.file = enter_text(std::move(**entry.text), tree.sources, entry.sink);
    tree.files.push_back({entry.path, entry.file});
  }
}

void read_content(Entry& entry, const SourceMap& sources) {
  if (entry.file == kNoFile) {
    return;
  }
  if (entry.kind == FileKind::corrections) {
    read_adjustment_file(sources, entry.file, entry.sink);
    return;
  }
  std::string hash = std::move(entry.bank.hash);
  entry.bank = read_bank(sources, entry.file, entry.sink);
  entry.bank.hash = std::move(hash);
}

/// A folder without any bank is a mistake in the call.
void check_folder(const std::string& path, std::size_t errors, std::size_t files, Tree& tree) {
  if (is_folder(path) && tree.files.size() == files && tree.errors.size() == errors) {
    tree.errors.push_back(Error{text(msg::nothing_to_check, visible(path))});
  }
}

}  // namespace

Tree load_tree(const TreeOptions& options) {
  Tree tree;
  std::vector<Entry> entries;
  std::vector<std::size_t> ends;
  for (const std::string& path : options.paths) {
    find_entries(path, entries, tree);
    ends.push_back(entries.size());
  }
  const Encoding* encoding = options.encoding ? &*options.encoding : nullptr;
  parallel_for(entries.size(), options.threads,
               [&](std::size_t i) { read_text(entries[i], encoding); });
  for (std::size_t path = 0, at = 0; path < ends.size(); ++path) {
    const std::size_t errors = tree.errors.size();
    const std::size_t files = tree.files.size();
    for (; at < ends[path]; ++at) {
      enter(entries[at], tree);
    }
    check_folder(options.paths[path], errors, files, tree);
  }
  parallel_for(entries.size(), options.threads,
               [&](std::size_t i) { read_content(entries[i], tree.sources); });
  for (Entry& entry : entries) {
    tree.sink.append(entry.sink);
    if (entry.file != kNoFile && entry.kind == FileKind::bank) {
      tree.banks.push_back(std::move(entry.bank));
    }
  }
  return tree;
}

}  // namespace tiku
