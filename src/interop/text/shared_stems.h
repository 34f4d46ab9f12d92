#pragma once

#include <cstdint>
#include <vector>

#include "interop/import_format.h"
#include "interop/text/answer_choice.h"
#include "interop/text/scan/numbering.h"

namespace tiku {

/// （3～4题共用题干） and the text below it: what the questions of these numbers are about; or
/// （5～6题共用备选答案） and their options.
struct SharedStem {
  std::int64_t first = 0;
  std::int64_t last = 0;
  /// Where the bracket begins.
  std::size_t begin = 0;
  /// Up to the first of the questions.
  TextRange material;
  bool holds_options = false;
};

std::vector<SharedStem> find_shared_stems(const PaperText& text,
                                          const std::vector<NumberMark>& numbers);

/// What stands below such a bracket is no text of the question before it.
void end_before_shared_stems(const std::vector<SharedStem>& stems,
                             std::vector<NumberedEntry>& entries);

/// Gives the questions without options of their own those that they share.
void take_shared_options(const PaperText& text, const std::vector<SharedStem>& stems,
                         std::vector<ReadQuestion>& questions);

/// Questions with a stem in common are the parts of one case.
class SharedCases {
 public:
  SharedCases(const PaperText& text, const std::vector<SharedStem>& stems)
      : text_(text), stems_(stems) {}

  /// False where the question stands by itself: then nothing was moved.
  bool take(const ReadQuestion& read, DecidedQuestion& decided, ImportedPaper& paper);

  /// Adds the case that is not complete yet, if there is one.
  void close(ImportedPaper& paper);

 private:
  const PaperText& text_;
  const std::vector<SharedStem>& stems_;
  const SharedStem* open_ = nullptr;
  DecidedQuestion case_;
};

}  // namespace tiku
