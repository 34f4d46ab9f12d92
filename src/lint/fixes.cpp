#include "lint/fixes.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "io/files.h"
#include "lint/messages.h"

namespace tiku {
namespace {

/// Each round makes what overlapped in the one before; more are a sign of fixes that quarrel.
constexpr int kMostRounds = 8;

bool is_utf8(Encoding encoding) {
  return encoding == Encoding::utf8 || encoding == Encoding::utf8_bom;
}

bool begins_before(const Edit& a, const Edit& b) {
  return a.where.begin != b.where.begin ? a.where.begin < b.where.begin : a.where.end < b.where.end;
}

/// The edits of a fix in order; nothing where they are no edits of one text.
std::vector<Edit> sound_edits(const SourceMap& sources, const Fix& fix) {
  std::vector<Edit> edits = fix.edits;
  std::sort(edits.begin(), edits.end(), begins_before);
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const Span& where = edits[i].where;
    const bool sound = where.file != kNoFile && where.file == edits[0].where.file &&
                       where.begin <= where.end &&
                       where.end <= sources.at(where.file).text().size() &&
                       (i == 0 || edits[i - 1].where.end <= where.begin);
    if (!sound) {
      return {};
    }
  }
  return edits;
}

using Taken = std::map<std::uint32_t, std::uint32_t>;

/// Whether a span shares bytes, or a place to insert at, with one that is taken.
bool overlaps(const Taken& taken, const Span& where) {
  const auto after = taken.upper_bound(where.begin);
  const bool into_next = after != taken.end() && after->first < where.end;
  if (after == taken.begin()) {
    return into_next;
  }
  const auto& [begin, end] = *std::prev(after);
  return into_next || end > where.begin || begin == where.begin;
}

/// One file on its way through the rounds.
struct Rounds {
  std::map<std::string, FixedFile> files;
  std::set<std::string> refused;
  std::set<std::string> not_utf8;
};

std::map<std::string, std::size_t> unread_places(const LintRun& run) {
  std::map<std::string, std::size_t> count;
  for (const Diagnostic& finding : run.findings) {
    if (is_about_reading(*finding.rule) && finding.where.file != kNoFile) {
      ++count[run.tree.sources.at(finding.where.file).path()];
    }
  }
  return count;
}

/// Whatever was read once is not read again: files may change meanwhile, and standard input is
/// gone.
void keep_texts(const LintRun& run, LintOptions& options) {
  for (const auto& [file, encoding] : run.tree.encodings) {
    const Source& source = run.tree.sources.at(file);
    options.tree.texts.try_emplace(source.path(),
                                   DecodedText{std::string(source.text()), encoding});
  }
}

/// Makes what can be made in one round; false where that is nothing.
bool correct(const LintRun& run, LintOptions& options, Rounds& rounds) {
  bool any = false;
  for (const auto& [file, chosen] : choose_fixes(run.tree.sources, run.findings)) {
    const std::string& path = run.tree.sources.at(file).path();
    const auto encoding = run.tree.encodings.find(file);
    if (encoding == run.tree.encodings.end() || rounds.refused.contains(path)) {
      continue;
    }
    if (!is_utf8(encoding->second)) {
      rounds.not_utf8.insert(path);
      continue;
    }
    DecodedText& text = options.tree.texts.at(path);
    FixedFile& fixed =
        rounds.files.try_emplace(path, FixedFile{path, encoding->second, EditedText(text.text)})
            .first->second;
    fixed.text.apply(chosen.edits);
    fixed.fixes += chosen.fixes;
    text.text = fixed.text.text();
    any = true;
  }
  return any;
}

/// Leaves files as they were that can be read less far after their corrections than before.
/// Returns whether there were any.
bool take_back(const LintRun& earlier, const LintRun& later, LintOptions& options, Rounds& rounds) {
  std::map<std::string, std::size_t> unread = unread_places(earlier);
  bool any = false;
  for (const auto& [path, count] : unread_places(later)) {
    const auto fixed = rounds.files.find(path);
    if (count <= unread[path] || fixed == rounds.files.end()) {
      continue;
    }
    any = true;
    options.tree.texts.at(path).text = fixed->second.text.first();
    rounds.refused.insert(path);
    rounds.files.erase(fixed);
  }
  return any;
}

}  // namespace

std::map<FileId, ChosenFixes> choose_fixes(const SourceMap& sources,
                                           const std::vector<Diagnostic>& findings) {
  std::map<FileId, ChosenFixes> chosen;
  std::map<FileId, Taken> taken;
  for (const Diagnostic& finding : findings) {
    const std::vector<Edit> edits =
        finding.fix ? sound_edits(sources, *finding.fix) : std::vector<Edit>();
    if (edits.empty()) {
      continue;
    }
    Taken& spans = taken[edits[0].where.file];
    const bool clash = std::any_of(edits.begin(), edits.end(),
                                   [&](const Edit& edit) { return overlaps(spans, edit.where); });
    if (clash) {
      continue;
    }
    ChosenFixes& file = chosen[edits[0].where.file];
    ++file.fixes;
    for (const Edit& edit : edits) {
      spans.emplace(edit.where.begin, edit.where.end);
      file.edits.push_back(edit);
    }
  }
  for (auto& [file, fixes] : chosen) {
    std::sort(fixes.edits.begin(), fixes.edits.end(), begins_before);
  }
  return chosen;
}

FixRun run_fixes(LintOptions options) {
  FixRun fixed{.run = run_lint(options)};
  Rounds rounds;
  keep_texts(fixed.run, options);
  for (int round = 0; round < kMostRounds && fixed.run.was_checked; ++round) {
    if (!correct(fixed.run, options, rounds)) {
      break;
    }
    LintRun next = run_lint(options);
    if (take_back(fixed.run, next, options, rounds)) {
      next = run_lint(options);
    }
    fixed.run = std::move(next);
  }
  for (auto& [path, file] : rounds.files) {
    fixed.files.push_back(std::move(file));
  }
  fixed.not_utf8.assign(rounds.not_utf8.begin(), rounds.not_utf8.end());
  return fixed;
}

std::string encoded(std::string_view text, Encoding encoding) {
  const std::string_view mark = encoding == Encoding::utf8_bom ? "\xEF\xBB\xBF" : "";
  return std::string(mark) + std::string(text);
}

Result<void> write_fixed(const FixedFile& file) {
  const Result<std::string> now = read_file(file.path);
  if (!now) {
    return now.error();
  }
  if (*now != encoded(file.text.first(), file.encoding)) {
    return Error{text(msg::changed_meanwhile, visible(file.path))};
  }
  return write_file(file.path, encoded(file.text.text(), file.encoding));
}

}  // namespace tiku
