#pragma once

#include <string>

#include "base/message.h"

namespace tiku {

/// Scripts that teach a shell the commands, options and choices of the registry. bash shows no
/// descriptions.
std::string bash_completion();
std::string zsh_completion(Lang lang);
std::string fish_completion(Lang lang);

}  // namespace tiku
