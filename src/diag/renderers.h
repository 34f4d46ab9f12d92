#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/message.h"
#include "diag/diagnostic.h"

namespace tiku {

/// How text for people is drawn.
struct Style {
  Lang lang = Lang::en;
  bool colour = false;
  std::size_t width = 80;
};

/// A question of a checked file: its address ("refund/q7") and where it stands.
struct CheckedItem {
  std::string address;
  Span where;
};

/// A file that was looked at. One that could not be read has no source but a reason.
struct CheckedFile {
  std::string path;
  FileId file = kNoFile;
  std::vector<CheckedItem> items = {};
  Text unreadable = {};
};

/// What a check found, as renderers take it. Findings are sorted, files in the order given.
struct CheckReport {
  std::span<const Diagnostic> findings;
  const SourceMap& sources;
  std::span<const CheckedFile> files = {};
};

/// One way to print findings: a pure function of the report.
struct Renderer {
  std::string_view name;
  Message summary;
  std::string (*render)(const CheckReport& report, const Style& style);
};

/// Every renderer, in the order in which help lists them. Adding one is a file and a line in
/// renderer_table.h.
std::span<const Renderer> renderers();

/// The renderer of that name, or null.
const Renderer* find_renderer(std::string_view name);

}  // namespace tiku
