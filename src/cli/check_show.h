#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "cli/context.h"
#include "lint/run.h"

namespace tiku {

/// Says what is wrong with the settings, with the lines it is about.
void show_settings(const LintRun& run, const Context& context);

/// The findings that are listed: the first `most` (0: all). Without a wish the format for people
/// stops where nobody reads on, the others list all. Says how many are not listed.
std::span<const Diagnostic> listed_findings(std::span<const Diagnostic> findings,
                                            std::optional<std::int64_t> most,
                                            std::string_view format, const Context& context);

/// Says what comments and baselines left out, and what baselines need no more.
void say_left_out(const LintRun& run, const Context& context);

/// Says how the answer sheets were read and how many there are, where there is a key.
void say_sheets(const std::string& key, const LintRun& run, const Context& context);

/// Writes a new baseline; returns whether that was possible.
bool write_baseline(const std::string& path, const LintRun& run, const Context& context);

}  // namespace tiku
