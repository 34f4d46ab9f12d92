#include "interop/reading_worth.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace tiku {
namespace {

/// No answer, or what says that the reading went wrong; the others are about the paper as it is.
bool lowers_worth(DoubtKind kind) {
  constexpr DoubtKind kKinds[] = {DoubtKind::unanswered,      DoubtKind::answer_unclear,
                                  DoubtKind::key_contradicts, DoubtKind::outside_options,
                                  DoubtKind::options_missing, DoubtKind::blanks_lost,
                                  DoubtKind::unjoined_key};
  return std::find(std::begin(kKinds), std::end(kKinds), kind) != std::end(kKinds);
}

}  // namespace

ReadingWorth reading_worth(const ImportResult& read, bool (*is_misread)(const Question& question)) {
  ReadingWorth worth;
  for (const ImportedPaper& paper : read.papers) {
    std::set<std::size_t> doubtful;
    for (const ImportDoubt& doubt : paper.doubts) {
      if (doubt.question && lowers_worth(doubt.kind)) {
        doubtful.insert(*doubt.question);
        worth.is_doubtful = worth.is_doubtful || doubt.kind != DoubtKind::unanswered;
      }
    }
    for (std::size_t i = 0; is_misread != nullptr && i < paper.bank.questions.size(); ++i) {
      if (is_misread(paper.bank.questions[i])) {
        doubtful.insert(i);
        worth.is_doubtful = true;
      }
    }
    worth.questions += paper.bank.questions.size();
    worth.whole += paper.bank.questions.size() - doubtful.size();
  }
  return worth;
}

}  // namespace tiku
