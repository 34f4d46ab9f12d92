#pragma once

#include <optional>

#include "base/rare.h"
#include "base/rational.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// What a heading or bracket says about points: 共20分,每题1分; 每空0.5分; 3分*10=30分; 3×5=15分.
struct PointsSpec {
  std::optional<Rational> each;
  std::optional<Rational> per_blank;
  std::optional<Rational> total;
  std::optional<std::int64_t> count;

  bool empty() const { return !each && !per_blank && !total && !count; }
};

Rare<PointsSpec> read_points(const PaperText& text, TextRange range);

/// The number at `at`, and where it ends; a decimal of at most six digits on either side.
struct PrintedNumber {
  Rational value;
  std::size_t end = 0;
};

std::optional<PrintedNumber> printed_number(const PaperText& text, std::size_t at, std::size_t end);

/// 5分 at `at` and nothing behind it.
std::optional<PrintedNumber> points_to_end(const PaperText& text, std::size_t at, std::size_t end);

/// The points that a bracket at `open` holds and nothing else, (5分), and where it ends.
std::optional<PrintedNumber> points_bracket(const PaperText& text, std::size_t open,
                                            std::size_t end);

/// What a candidate got: 1.5, -1/2.
std::optional<Rational> printed_score(const PaperText& text, TextRange range);

/// What the head of a paper says: duration in minutes, total, pass mark.
struct PaperHead {
  std::optional<std::int64_t> minutes;
  std::optional<Rational> total;
  std::optional<Rational> pass;
};

PaperHead read_head(const PaperText& text, TextRange range);

}  // namespace tiku
