#pragma once

namespace tiku {

constexpr int kDone = 0;
/// Findings, or a threshold that was not reached.
constexpr int kFindings = 1;
/// A usage error, or input that cannot be worked with.
constexpr int kCannotProceed = 2;
constexpr int kInternalError = 70;
constexpr int kInterrupted = 130;

}  // namespace tiku
