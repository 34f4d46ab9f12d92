#include <doctest/doctest.h>

#include "cli/command.h"
#include "cli/registry.h"
#include "interop/registry.h"

namespace tiku {

TEST_CASE("the help of --from names every format that can be read") {
  for (const OptionSpec& option : find_command("import")->options) {
    for (const ImportFormat* format : import_formats()) {
      const bool named = option.name != "from" ||
                         (option.details.en.find(format->name) != std::string_view::npos &&
                          option.details.zh.find(format->name) != std::string_view::npos);
      CHECK_MESSAGE(named, format->name);
    }
  }
}

}  // namespace tiku
