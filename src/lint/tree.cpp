#include "lint/tree.h"

#include <algorithm>
#include <span>

#include "base/parallel.h"
#include "base/text.h"
#include "io/files.h"
#include "io/paths.h"
#include "lint/messages.h"
#include "lint/registry.h"
#include "lint/settings.h"

namespace tiku {
namespace {

enum class FileKind : std::uint8_t { bank, corrections, settings, nothing_of_ours };

/// A file on its way from its path to what it holds.
struct Entry {
  std::string path;
  bool in_folder = false;
  /// The first entry that is the same file; mostly itself.
  std::size_t original = 0;
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

void find_entries(const std::string& path, const TreeOptions& options, std::vector<Entry>& entries,
                  Tree& tree) {
  if (options.are_banks || !is_folder(path)) {
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

/// A file that is named and stands in a folder that is named too is one file, and named.
void mark_repeated(std::vector<Entry>& entries) {
  std::map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::string& path = entries[i].path;
    Entry& original =
        entries[first.try_emplace(path == "-" ? path : file_identity(path), i).first->second];
    original.in_folder = original.in_folder && entries[i].in_folder;
    entries[i].original = static_cast<std::size_t>(&original - entries.data());
  }
}

bool is_settings(const std::string& path) {
  return path == kSettingsName || path.ends_with("/" + std::string(kSettingsName));
}

Result<FileText> text_of(const std::string& path, const TreeOptions& options) {
  if (const auto given = options.texts.find(path); given != options.texts.end()) {
    return FileText{path, given->second, ""};
  }
  return load_file_text(path, options.encoding ? &*options.encoding : nullptr);
}

void read_text(Entry& entry, const TreeOptions& options) {
  entry.text = text_of(entry.path, options);
  if (!*entry.text || options.are_banks) {
    return;
  }
  const std::string_view text = (*entry.text)->decoded.text;
  if (entry.in_folder && !looks_like_bank(text)) {
    entry.kind = FileKind::nothing_of_ours;
  } else if (is_settings(entry.path)) {
    entry.kind = FileKind::settings;
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
    const Encoding encoding = (*entry.text)->decoded.encoding;
    entry.file = enter_text(std::move(**entry.text), tree.sources, entry.sink);
    tree.files.push_back({entry.path, entry.file});
    tree.encodings.emplace(entry.file, encoding);
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
  if (entry.kind == FileKind::settings) {
    read_settings(sources, entry.file, all_rules(), entry.sink);
    return;
  }
  std::string hash = std::move(entry.bank.hash);
  entry.bank = read_bank(sources, entry.file, entry.sink);
  entry.bank.hash = std::move(hash);
}

/// Where the files of each path end in the list of all.
std::vector<std::size_t> find_all(const TreeOptions& options, std::vector<Entry>& entries,
                                  Tree& tree) {
  std::vector<std::size_t> ends;
  for (const std::string& path : options.paths) {
    find_entries(path, options, entries, tree);
    ends.push_back(entries.size());
  }
  mark_repeated(entries);
  return ends;
}

/// Calls work(entry) for each file once, on several threads.
template <class Work>
void for_each_file(std::vector<Entry>& entries, const TreeOptions& options, const Work& work) {
  parallel_for(entries.size(), options.threads, [&](std::size_t i) {
    if (entries[i].original == i) {
      work(entries[i]);
    }
  });
}

/// Enters the files of one path. A folder without any bank is a mistake in the call.
void enter_path(const std::string& path, std::span<const std::size_t> files,
                std::vector<Entry>& entries, Tree& tree) {
  const std::size_t errors = tree.errors.size();
  bool has_files = false;
  for (std::size_t i = files[0]; i < files[1]; ++i) {
    if (entries[i].original == i) {
      enter(entries[i], tree);
    }
    has_files = has_files || entries[entries[i].original].kind != FileKind::nothing_of_ours;
  }
  if (is_folder(path) && !has_files && tree.errors.size() == errors) {
    tree.errors.push_back(Error{text(msg::nothing_to_check, visible(path))});
  }
}

}  // namespace

Tree load_tree(const TreeOptions& options) {
  Tree tree;
  std::vector<Entry> entries;
  std::vector<std::size_t> ends = find_all(options, entries, tree);
  for_each_file(entries, options, [&](Entry& entry) { read_text(entry, options); });
  ends.insert(ends.begin(), 0);
  for (std::size_t i = 0; i < options.paths.size(); ++i) {
    enter_path(options.paths[i], std::span(ends).subspan(i, 2), entries, tree);
  }
  for_each_file(entries, options, [&](Entry& entry) { read_content(entry, tree.sources); });
  for (Entry& entry : entries) {
    tree.sink.append(entry.sink);
    if (entry.file != kNoFile && entry.kind == FileKind::bank) {
      tree.banks.push_back(std::move(entry.bank));
    }
  }
  return tree;
}

}  // namespace tiku
