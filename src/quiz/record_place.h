#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/io.h"
#include "quiz/record.h"

namespace tiku {

/// Where the record is, from the options (empty where not given) and the environment: --data-dir,
/// $XDG_DATA_HOME/tiku, ~/.local/share/tiku; --user, TIKU_USER, USER, LOGNAME, the account's name.
RecordPlace choose_place(const std::string& data_dir, const std::string& user, const Io& io);

/// A user's name as the name of one folder. Names that are plain stay as they are; bytes that would
/// lead elsewhere or hide the folder become %2F and the like, so that two names never share one.
std::string user_folder_name(std::string_view user);

/// Whose records are in the folder and may be read, by name.
std::vector<std::string> recorded_users(const std::string& folder);

}  // namespace tiku
