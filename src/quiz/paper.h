#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/bank.h"
#include "model/response.h"

namespace tiku {

/// A question as one sitting asks it. Index `item` is of items_of(bank); where options are shuffled
/// the one shown at place i is the bank's `options[i]`, else `options` is empty.
struct AskedQuestion {
  std::size_t item = 0;
  std::vector<std::size_t> options;
};

/// What one sitting asks, in order.
struct QuizPaper {
  std::uint64_t seed = 0;
  std::vector<AskedQuestion> questions;
};

/// Puts the questions into an order made of the paper's seed: the parts of a case stay together and
/// in order, and with `within_sections` questions stay in their section. Then the options of each
/// question that allows it.
void shuffle_paper(const Bank& bank, QuizPaper& paper, bool within_sections);

/// Whether the options may change places: no option, stem or explanation speaks of others by letter
/// or place ("A和C", "以上都对").
bool may_shuffle_options(const Question& question);

/// The question as the screen has it: texts in their new places under the old labels, and without
/// its answer, so that nothing that shows it can give it away.
Question shown_question(const Question& question, const AskedQuestion& asked);

/// An answer to the shown question as the bank's own labels say it; members of a list are joined by
/// kListSeparator. What is no plain answer stays as it was written.
std::string bank_answer(const Question& question, const AskedQuestion& asked,
                        const Response& response, std::string_view written);

/// The other way round: a recorded answer as the screen shows it.
std::string shown_answer(const Question& question, const AskedQuestion& asked,
                         std::string_view recorded);

/// The paper as text for the record, and back: questions by id, so that it survives edits.
std::string write_plan(const Bank& bank, const QuizPaper& paper);

struct RestoredPaper {
  QuizPaper paper;
  /// Ids of the plan that the bank no longer has.
  std::vector<std::string> missing;
};

RestoredPaper read_plan(const Bank& bank, std::string_view plan, std::uint64_t seed);

}  // namespace tiku
