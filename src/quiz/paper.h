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
/// in order, so does a question that speaks of the one before it, and with `within_sections`
/// questions stay in their section, and in order where another names one of them by its number.
/// Then the options of each question that allows it.
void shuffle_paper(const Bank& bank, QuizPaper& paper, bool within_sections);

/// How many of the first options may change places: none where an option, the stem or the
/// explanation speaks of others by letter or place ("A和C", "前两项都对"), and all but the last
/// where those speak of all before them ("以上都对").
std::size_t movable_options(const Question& question);

/// What a shuffled paper does not change, by the ids of the questions.
struct KeptPlaces {
  /// Behind the question before them.
  std::vector<std::string> together;
  /// Their section keeps its order, for they name a question of it by number, or are named.
  std::vector<std::string> in_order;
  /// Their options keep their order.
  std::vector<std::string> options;
  /// Their last options stay last.
  std::vector<std::string> last_option;

  bool empty() const {
    return together.empty() && in_order.empty() && options.empty() && last_option.empty();
  }
};

/// Of a paper shuffled within its sections.
KeptPlaces kept_places(const Bank& bank, const QuizPaper& paper);

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
