#pragma once

#include "cli/context.h"
#include "diag/diagnostic.h"

namespace tiku {

/// Warnings are for those who want to hear them, errors for everybody.
void show_findings(const Sink& sink, const SourceMap& sources, const Context& context);

/// Only the errors, for a command that needs banks without any; warnings are for `tiku check`.
void show_errors(const Sink& sink, const SourceMap& sources, const Context& context);

}  // namespace tiku
