#include "lint/settings.h"

#include <algorithm>
#include <utility>

#include "base/glob.h"
#include "io/files.h"
#include "io/load_text.h"
#include "io/paths.h"

namespace tiku {

SettingsFinder::SettingsFinder(SettingsWish wish, std::span<const Rule* const> rules)
    : wish_(std::move(wish)), rules_(rules) {}

const Settings* SettingsFinder::find(const std::string& path) {
  if (wish_.kind == SettingsWish::Kind::none) {
    return nullptr;
  }
  if (wish_.kind == SettingsWish::Kind::file) {
    if (!std::exchange(read_wished_, true)) {
      wished_ = read(wish_.path);
    }
    return wished_;
  }
  const std::string whole = absolute_path(path);
  return above(path == "-" || is_folder(path) ? whole : parent_folder(whole));
}

const Settings* SettingsFinder::above(const std::string& folder) {
  if (const auto known = by_folder_.find(folder); known != by_folder_.end()) {
    return known->second;
  }
  const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
  const std::string parent = parent_folder(folder);
  const Settings* settings = nullptr;
  if (path_exists(prefix + std::string(kSettingsName))) {
    settings = read(near_path(prefix + std::string(kSettingsName)));
  } else if (parent != folder && !path_exists(prefix + ".git")) {
    settings = above(parent);
  }
  by_folder_.emplace(folder, settings);
  return settings;
}

const Settings* SettingsFinder::read(const std::string& path) {
  Result<DecodedText> decoded = load_text(path);
  if (!decoded) {
    errors_.push_back(decoded.error());
    return nullptr;
  }
  const FileId file = sources_.add(path, std::move(decoded->text));
  return &all_.emplace_back(read_settings(sources_, file, rules_, sink_));
}

Selection selection_for(const std::string& path, const Settings* settings,
                        std::span<const Rule* const> rules,
                        const std::vector<SelectionStep>& command_line) {
  Selection selection(rules, settings != nullptr ? settings->set : std::nullopt);
  if (settings != nullptr) {
    selection.add(settings->steps);
    const std::optional<std::string> below = path_below(settings->folder, absolute_path(path));
    for (const Settings::PerFile& entry : settings->per_file) {
      if (below && path != "-" && matches_glob(entry.pattern, *below)) {
        selection.add(entry.steps);
      }
    }
  }
  selection.add(command_line);
  return selection;
}

}  // namespace tiku
