#pragma once

#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "lint/selection.h"

namespace tiku {

/// The name of a file of settings; the nearest above a bank counts.
inline constexpr std::string_view kSettingsName = ".tiku.yaml";

/// What a file of settings says. Patterns and paths in it are meant from its folder.
struct Settings {
  struct PerFile {
    std::string pattern;
    std::vector<SelectionStep> steps;
  };

  std::string folder;
  std::vector<SelectionStep> steps;
  std::vector<PerFile> per_file;
  /// A path that can be opened from the current folder; "": none.
  std::string baseline;
  std::optional<int> set;
};

/// Reads settings from a text of the map; what is wrong in them is reported.
Settings read_settings(const SourceMap& sources, FileId file, std::span<const Rule* const> rules,
                       Sink& sink);

/// Where settings come from.
struct SettingsWish {
  enum class Kind : std::uint8_t { nearest, none, file };

  Kind kind = Kind::nearest;
  /// file: its path.
  std::string path = {};
};

/// Finds and reads the settings of files, each once.
class SettingsFinder {
 public:
  SettingsFinder(SettingsWish wish, std::span<const Rule* const> rules);

  /// What holds for a file: the nearest settings above it, up to the root of its repository; null
  /// where there are none. "-" stands in the current folder.
  const Settings* find(const std::string& path);

  /// Those read so far, once all have been found.
  SourceMap take_sources() { return std::move(sources_); }

  /// What is wrong in them.
  const Sink& sink() const { return sink_; }

  /// Settings that could not be read at all.
  const std::vector<Error>& errors() const { return errors_; }

 private:
  const Settings* above(const std::string& folder);
  const Settings* read(const std::string& path);

  SettingsWish wish_;
  std::span<const Rule* const> rules_;
  std::map<std::string, const Settings*> by_folder_;
  std::deque<Settings> all_;
  bool read_wished_ = false;
  const Settings* wished_ = nullptr;
  SourceMap sources_;
  Sink sink_;
  std::vector<Error> errors_;
};

/// The selection that holds for a file: its settings, then the steps of the command line.
Selection selection_for(const std::string& path, const Settings* settings,
                        std::span<const Rule* const> rules,
                        const std::vector<SelectionStep>& command_line);

}  // namespace tiku
