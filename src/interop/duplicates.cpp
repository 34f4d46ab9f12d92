#include "interop/duplicates.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/messages.h"
#include "interop/substance.h"

namespace tiku {
namespace {

/// Compares what makes a question itself: its stem and, in any order, its options.
class SubstanceComparison {
 public:
  bool are_same(const Question& a, const Question& b) {
    if (a.options.size() != b.options.size()) {
      return false;
    }
    stem_ = bare_.of(a.stem);
    if (bare_.of(b.stem) != stem_) {
      return false;
    }
    take_options(a, options_);
    take_options(b, others_);
    const auto count = static_cast<std::ptrdiff_t>(a.options.size());
    const auto equal = [&] {
      return std::equal(options_.begin(), options_.begin() + count, others_.begin());
    };
    if (equal()) {
      return true;
    }
    std::sort(options_.begin(), options_.begin() + count);
    std::sort(others_.begin(), others_.begin() + count);
    return equal();
  }

 private:
  void take_options(const Question& question, std::vector<std::string>& texts) {
    texts.resize(std::max(texts.size(), question.options.size()));  // none is freed
    for (std::size_t i = 0; i < question.options.size(); ++i) {
      texts[i] = bare_.of(question.options[i].text);
    }
  }

  BareText bare_;
  std::string stem_;
  std::vector<std::string> options_;
  std::vector<std::string> others_;
};

/// The text of the option, or the label of one that is not known.
const std::string& words_of(const Question& question, const std::string& label) {
  const std::int64_t index = question.option_index(label);
  return index < 0 ? label : question.options[static_cast<std::size_t>(index)].text;
}

/// The answer as words, so that shuffled options compare equal.
std::string answer_words(const Question& question, BareText& bare) {
  if (!question.keyed || question.right.empty()) {
    return std::string(question.keyed && !question.is_choice() ? bare.of(question.key_text()) : "");
  }
  const auto words = [&](const std::string& label) {
    const std::string& known = words_of(question, label);
    return &known == &label ? std::string_view(label) : bare.of(known);
  };
  if (question.right.size() == 1) {
    return std::string(words(question.right.front()));
  }
  std::vector<std::string> texts;
  for (const std::string& label : question.right) {
    texts.emplace_back(words(label));
  }
  std::sort(texts.begin(), texts.end());
  return join(texts, "\n");
}

/// Whether every word is the same, as it is where a text was copied.
bool are_copies(const Question& a, const Question& b) {
  return a.stem == b.stem &&
         std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                    [](const Option& x, const Option& y) { return x.text == y.text; });
}

/// Whether each has one right option, and it is the same.
bool have_same_option(const Question& a, const Question& b) {
  return a.right.size() == 1 && b.right.size() == 1 && a.keyed && b.keyed &&
         words_of(a, a.right.front()) == words_of(b, b.right.front());
}

/// Whether both are answered in the same words of their own.
bool have_same_text(const Question& a, const Question& b) {
  return a.keyed && b.keyed && a.right.empty() && b.right.empty() && !a.is_choice() &&
         !b.is_choice() && a.key_text() == b.key_text();
}

/// Whether both are answered, and otherwise.
bool are_in_conflict(const Question& a, const Question& b, BareText& bare) {
  if (have_same_option(a, b) || have_same_text(a, b)) {
    return false;
  }
  const std::string words = answer_words(a, bare);
  const std::string other = words.empty() ? std::string() : answer_words(b, bare);
  return !words.empty() && !other.empty() && words != other;
}

struct Seen {
  const ImportedPaper* paper = nullptr;
  std::size_t question = 0;

  const Question& get() const { return paper->bank.questions[question]; }
};

std::string address(const ImportedPaper& here, const Seen& seen) {
  const std::string& id = seen.get().id;
  return &here == seen.paper ? id : seen.paper->bank.id + "/" + id;
}

ImportDoubt repeated(const ImportedPaper& paper, std::size_t index, const Seen& seen,
                     BareText& bare) {
  const Question& first = seen.get();
  const bool conflict = are_in_conflict(paper.bank.questions[index], first, bare);
  const std::string where = address(paper, seen);
  ImportDoubt doubt;
  doubt.kind = conflict ? DoubtKind::conflicting_key : DoubtKind::duplicate;
  doubt.line = paper.lines[index];
  doubt.question = index;
  doubt.what = conflict ? text(msg::import_conflict, where, visible(first.key_text()))
                        : text(msg::import_duplicate, where);
  doubt.review = conflict;
  return doubt;
}

/// The questions so far. They are kept by the hash of their substance: as texts they would take as
/// much room as the papers themselves. A question stands at the place that its hash says, or at the
/// next free one; a table of nodes took twice the time of everything else here.
class KnownQuestions {
 public:
  explicit KnownQuestions(std::size_t questions) : places_(std::bit_ceil(2 * questions + 1)) {}

  /// The first question of the same substance; nothing, and it is known from now on, where it is
  /// the first.
  std::optional<Seen> find_or_add(const Seen& here, std::uint64_t hash) {
    Place& place = place_of(hash);
    if (place.seen.paper == nullptr) {
      place = {hash, here};
      return std::nullopt;
    }
    const Question& first = place.seen.get();
    const bool same = are_copies(first, here.get()) || substance_.are_same(first, here.get());
    return same ? std::optional(place.seen) : std::nullopt;
  }

 private:
  struct Place {
    std::uint64_t hash = 0;
    Seen seen;
  };

  /// Where the hash stands, or is to stand. There are twice as many places as questions.
  Place& place_of(std::uint64_t hash) {
    std::size_t at = hash & (places_.size() - 1);
    while (places_[at].seen.paper != nullptr && places_[at].hash != hash) {
      at = (at + 1) & (places_.size() - 1);
    }
    return places_[at];
  }

  std::vector<Place> places_;
  SubstanceComparison substance_;
};

std::size_t count_questions(const std::vector<ImportedFile>& files) {
  std::size_t questions = 0;
  for (const ImportedFile& file : files) {
    for (const ImportedPaper& paper : file.result.papers) {
      questions += paper.bank.questions.size();
    }
  }
  return questions;
}

void look_up(ImportedPaper& paper, KnownQuestions& known, BareText& bare) {
  if (paper.substances.size() != paper.bank.questions.size()) {
    keep_substances(paper);
  }
  for (std::size_t i = 0; i < paper.bank.questions.size(); ++i) {
    if (paper.bank.questions[i].stem.empty()) {
      continue;
    }
    if (const std::optional<Seen> first = known.find_or_add({&paper, i}, paper.substances[i])) {
      paper.doubts.push_back(repeated(paper, i, *first, bare));
    }
  }
}

}  // namespace

void add_duplicate_doubts(std::vector<ImportedFile>& files) {
  KnownQuestions known(count_questions(files));
  BareText bare;
  for (ImportedFile& file : files) {
    for (ImportedPaper& paper : file.result.papers) {
      look_up(paper, known, bare);
    }
  }
}

}  // namespace tiku
