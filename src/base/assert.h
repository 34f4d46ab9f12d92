#pragma once

namespace tiku {

/// Says where an invariant of ours broke and aborts; a bug, never the fault of input.
[[noreturn]] void invariant_broken(const char* condition, const char* file, int line);

}  // namespace tiku

/// Checked in every build: a wrong score is worse than a crash.
#define TIKU_ASSERT(condition) \
  ((condition) ? static_cast<void>(0) : ::tiku::invariant_broken(#condition, __FILE__, __LINE__))
