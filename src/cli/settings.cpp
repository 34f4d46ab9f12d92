#include "cli/settings.h"

namespace tiku {
namespace {

constexpr Choice kLanguages[] = {
    {"en", {"English", "英文"}},
    {"zh", {"Chinese", "中文"}},
};

constexpr Choice kColours[] = {
    {"auto", {"on a terminal", "输出到终端时上色"}},
    {"always", {"in files and pipes too", "输出到文件和管道时也上色"}},
    {"never", {"plain text", "不上色"}},
};

constexpr OptionSpec kGlobalOptions[] = {
    {.name = "lang",
     .bind = bind<&GlobalOptions::lang>,
     .value = {"LANG", "语言"},
     .help = {"language of messages (else TIKU_LANG or the locale)",
              "界面语言（未给时看 TIKU_LANG 和系统语言）"},
     .choices = kLanguages},
    {.name = "color",
     .bind = bind<&GlobalOptions::colour>,
     .value = {"WHEN", "时机"},
     .help = {"when to use colour", "何时上色"},
     .choices = kColours,
     .fallback = "auto"},
    {.name = "quiet",
     .short_name = 'q',
     .bind = bind<&GlobalOptions::quiet>,
     .help = {"say only what matters most", "只说最要紧的"}},
    {.name = "verbose",
     .short_name = 'v',
     .bind = bind<&GlobalOptions::verbose>,
     .help = {"say more about what is done", "多说一些过程"}},
    {.name = "",
     .short_name = 'h',
     .bind = bind<&GlobalOptions::short_help>,
     .help = {"short help", "简短帮助"}},
    {.name = "help", .bind = bind<&GlobalOptions::help>, .help = {"full help", "完整帮助"}},
    {.name = "version",
     .bind = bind<&GlobalOptions::version>,
     .help = {"print the version", "显示版本号"}},
};

bool is_set(const std::optional<std::string>& value) {
  return value.has_value() && !value->empty();
}

bool is_on(const std::optional<std::string>& value) {
  return is_set(value) && *value != "0";
}

}  // namespace

std::span<const OptionSpec> global_options() {
  return kGlobalOptions;
}

Lang choose_language(const std::optional<std::string>& wish, const Io& io) {
  std::string language = wish.value_or("");
  for (const char* variable : {"TIKU_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (language.empty()) {
      language = io.env(variable).value_or("");
    }
  }
  return language.starts_with("zh") ? Lang::zh : Lang::en;
}

bool choose_colour(ColourWish wish, const Io& io, const Output& output) {
  if (wish != ColourWish::automatic) {
    return wish == ColourWish::always;
  }
  if (is_set(io.env("NO_COLOR"))) {
    return false;
  }
  if (is_on(io.env("FORCE_COLOR")) || is_on(io.env("CLICOLOR_FORCE"))) {
    return true;
  }
  if (io.env("CLICOLOR") == "0" || io.env("TERM") == "dumb") {
    return false;
  }
  return output.is_terminal();
}

}  // namespace tiku
