#include "cli/check_fix.h"

#include <algorithm>

#include "base/text.h"
#include "cli/check_messages.h"
#include "cli/exit_codes.h"

namespace tiku {
namespace {

constexpr std::string_view kStandardInput = "-";

std::size_t count_fixes(const FixRun& fixed) {
  std::size_t count = 0;
  for (const FixedFile& file : fixed.files) {
    count += file.fixes;
  }
  return count;
}

void say_not_utf8(const FixRun& fixed, const Context& context) {
  for (const std::string& path : fixed.not_utf8) {
    context.say(text(msg::not_fixed_encoding, visible(path)));
  }
}

/// A program reads the bytes, a person must not be at the mercy of what a file holds.
std::string readable(const std::string& diff, const Context& context) {
  if (!context.io.out().is_terminal()) {
    return diff;
  }
  std::string out;
  for (const std::string_view line : lines_with_ends(diff)) {
    out += visible(line.substr(0, line.find_last_not_of("\r\n") + 1)) + "\n";
  }
  return out;
}

/// The text of standard input goes out even where nothing was to be corrected.
Result<std::string> corrected_input(const FixRun& fixed) {
  for (const FixedFile& file : fixed.files) {
    if (file.path == kStandardInput) {
      return encoded(file.text.text(), file.encoding);
    }
  }
  const SourceMap& sources = fixed.run.tree.sources;
  for (const auto& [file, encoding] : fixed.run.tree.encodings) {
    if (sources.at(file).path() == kStandardInput &&
        (encoding == Encoding::utf8 || encoding == Encoding::utf8_bom)) {
      return encoded(sources.at(file).text(), encoding);
    }
  }
  return Error{text(msg::input_not_fixed)};
}

}  // namespace

bool fixes_standard_input(const CheckInputs& inputs) {
  return inputs.fix && !inputs.diff &&
         std::find(inputs.paths.begin(), inputs.paths.end(), kStandardInput) != inputs.paths.end();
}

int show_diff(const FixRun& fixed, const Context& context) {
  for (const Error& error : fixed.run.tree.errors) {
    context.fail(error);
  }
  for (const FixedFile& file : fixed.files) {
    const std::string mark = encoded("", file.encoding);
    context.print(readable(unified_diff(visible(file.path), file.text, mark), context));
  }
  say_not_utf8(fixed, context);
  const std::size_t count = count_fixes(fixed);
  context.say(count == 0 ? text(msg::nothing_to_fix)
                         : text(msg::would_fix, count, fixed.files.size()));
  if (!fixed.run.tree.errors.empty()) {
    return kCannotProceed;
  }
  return count == 0 ? kDone : kFindings;
}

bool write_fixes(const CheckInputs& inputs, const FixRun& fixed, const Context& context) {
  bool all_written = true;
  const auto expect = [&](const Result<void>& written) {
    if (!written) {
      context.fail(written.error());
      all_written = false;
    }
  };
  if (fixes_standard_input(inputs)) {
    const Result<std::string> corrected = corrected_input(fixed);
    corrected ? context.print(*corrected) : expect(corrected.error());
  }
  for (const FixedFile& file : fixed.files) {
    if (file.path != kStandardInput) {
      expect(write_fixed(file));
    }
  }
  say_not_utf8(fixed, context);
  const std::size_t count = count_fixes(fixed);
  if (count > 0 && all_written) {
    context.say(text(msg::have_fixed, count, fixed.files.size()));
  }
  return all_written;
}

}  // namespace tiku
