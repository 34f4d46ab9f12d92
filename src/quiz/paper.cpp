#include "quiz/paper.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "base/random.h"
#include "lint/catch_all.h"
#include "lint/label_references.h"
#include "lint/question_references.h"
#include "model/sheet.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

template <class T>
void shuffle(std::vector<T>& list, Random& random) {
  for (std::size_t i = list.size(); i > 1; --i) {
    std::swap(list[i - 1], list[random.below(i)]);
  }
}

using Group = std::vector<AskedQuestion>;

const Question& whole_of(const Item& item) {
  return item.parent != nullptr ? *item.parent : *item.question;
}

/// What the question, or the material and the parts of the case, says about others.
QuestionReferences references_of(const Question& question) {
  QuestionReferences all = read_question_references(question.stem);
  for (const Question& part : question.parts) {
    // "The question above" within a case is another part of it.
    const std::vector<std::int64_t> numbers = read_question_references(part.stem).numbers;
    all.numbers.insert(all.numbers.end(), numbers.begin(), numbers.end());
  }
  return all;
}

/// Sections in which a question is named by its number.
std::set<std::int64_t> numbered_sections(const Bank& bank) {
  std::set<std::int64_t> sections;
  for (const Question& question : bank.questions) {
    for (const std::int64_t number : references_of(question).numbers) {
      if (number >= 1 && number <= static_cast<std::int64_t>(bank.questions.size()) &&
          number != question.number) {
        sections.insert(bank.questions[static_cast<std::size_t>(number) - 1].section);
      }
    }
  }
  return sections;
}

/// Questions that stay together: the parts of a case, and what goes on from the question before it
/// in the bank; every other question is its own group.
std::vector<Group> groups_of(const std::vector<Item>& items, const QuizPaper& paper) {
  std::vector<Group> groups;
  const Question* before = nullptr;
  for (const AskedQuestion& asked : paper.questions) {
    const Question& whole = whole_of(items[asked.item]);
    const bool follows = before != nullptr && before->section == whole.section &&
                         before->number + 1 == whole.number && references_of(whole).any();
    if (before != &whole && !follows) {
      groups.emplace_back();
    }
    groups.back().push_back(asked);
    before = &whole;
  }
  return groups;
}

void shuffle_options(const std::vector<Item>& items, QuizPaper& paper, Random& random) {
  for (AskedQuestion& asked : paper.questions) {
    const Question& question = *items[asked.item].question;
    const std::size_t movable = movable_options(question);
    if (movable > 1) {
      std::vector<std::size_t> order(movable);
      std::iota(order.begin(), order.end(), std::size_t{0});
      shuffle(order, random);
      for (std::size_t i = movable; i < question.options.size(); ++i) {
        order.push_back(i);
      }
      asked.options = std::move(order);
    }
  }
}

/// Puts the groups of one section back as they were; they stand together in both lists.
template <class IsOfSection>
void restore_order(std::vector<Group>& groups, const std::vector<Group>& stated,
                   IsOfSection is_of_section) {
  auto place = std::find_if(groups.begin(), groups.end(), is_of_section);
  for (const Group& group : stated) {
    if (is_of_section(group)) {
      *place++ = group;
    }
  }
}

bool names_a_label(std::string_view text, const std::vector<Option>& options) {
  return std::any_of(options.begin(), options.end(), [text](const Option& option) {
    return option.label.size() == 1 && has_lone_letter(text, option.label[0]);
  });
}

/// The place where the screen shows the bank's option `index`.
std::size_t shown_place(const AskedQuestion& asked, std::size_t index) {
  const auto found = std::find(asked.options.begin(), asked.options.end(), index);
  return asked.options.empty() ? index : static_cast<std::size_t>(found - asked.options.begin());
}

std::string labels_text(const Question& question, std::vector<std::size_t> picks) {
  std::sort(picks.begin(), picks.end());
  const bool letters = std::all_of(question.options.begin(), question.options.end(),
                                   [](const Option& option) { return option.label.size() == 1; });
  std::string text;
  for (const std::size_t pick : picks) {
    text += text.empty() || letters ? "" : std::string(1, kListSeparator);
    text += question.options[pick].label;
  }
  return text;
}

bool is_permutation(const std::vector<std::size_t>& order, std::size_t size) {
  std::vector<std::size_t> sorted = order;
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (sorted[i] != i) {
      return false;
    }
  }
  return order.size() == size;
}

/// Reads a plan, a line a question: the length of the id, ":", the id, and the places of the
/// options.
class PlanReader {
 public:
  explicit PlanReader(std::string_view plan) : plan_(plan) {}

  bool at_end() const { return plan_.empty(); }

  std::string id() {
    const std::size_t length = number();
    skip(1);
    std::string id(plan_.substr(0, length));
    skip(length);
    return id;
  }

  std::vector<std::size_t> options() {
    std::vector<std::size_t> places;
    while (!plan_.empty() && plan_.front() == ' ') {
      skip(1);
      places.push_back(number());
    }
    skip(1);
    return places;
  }

 private:
  std::size_t number() {
    std::size_t value = 0;
    while (!plan_.empty() && plan_.front() >= '0' && plan_.front() <= '9') {
      value = value * 10 + static_cast<std::size_t>(plan_.front() - '0');
      skip(1);
    }
    return value;
  }

  void skip(std::size_t bytes) { plan_.remove_prefix(std::min(bytes, plan_.size())); }

  std::string_view plan_;
};

}  // namespace

std::size_t movable_options(const Question& question) {
  const std::size_t count = question.options.size();
  if (!question.is_choice() || !question.options_stated || count < 2 ||
      names_a_label(question.stem, question.options) ||
      names_a_label(question.explanation, question.options)) {
    return 0;
  }
  std::size_t movable = count;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& text = question.options[i].text;
    const CatchAll speaks_of = read_catch_all(text, count);
    const bool of_all_before = speaks_of == CatchAll::all || speaks_of == CatchAll::none;
    if (of_all_before && !counts_places(text)) {
      movable = std::min(movable, i);
    } else if (speaks_of != CatchAll::no || movable < i ||
               !referred_options(text, question.options).empty()) {
      return 0;  // places matter, or an option stands behind one that speaks of those before it
    }
  }
  return movable > 1 ? movable : 0;
}

KeptPlaces kept_places(const Bank& bank, const QuizPaper& paper) {
  KeptPlaces kept;
  const std::vector<Item> items = items_of(bank);
  const std::set<std::int64_t> in_order = numbered_sections(bank);
  for (const Group& group : groups_of(items, paper)) {
    const Question* first = &whole_of(items[group.front().item]);
    for (const AskedQuestion& asked : group) {
      const Question* whole = &whole_of(items[asked.item]);
      if (whole != first) {
        kept.together.push_back(whole->id);
        first = whole;
      }
    }
  }
  for (const AskedQuestion& asked : paper.questions) {
    const Question& question = *items[asked.item].question;
    if (in_order.contains(items[asked.item].section)) {
      kept.in_order.push_back(question.id);
    }
    if (!question.is_choice() || !question.options_stated || question.options.size() < 2) {
      continue;
    }
    const std::size_t movable = movable_options(question);
    if (movable == 0) {
      kept.options.push_back(question.id);
    } else if (movable < question.options.size()) {
      kept.last_option.push_back(question.id);
    }
  }
  return kept;
}

void shuffle_paper(const Bank& bank, QuizPaper& paper, bool within_sections) {
  const std::vector<Item> items = items_of(bank);
  Random random(paper.seed);
  std::vector<Group> groups = groups_of(items, paper);
  const std::vector<Group> stated = groups;
  shuffle(groups, random);
  if (within_sections) {
    const auto section = [&items](const Group& group) { return items[group.front().item].section; };
    std::stable_sort(groups.begin(), groups.end(), [&section](const Group& a, const Group& b) {
      return section(a) < section(b);
    });
    for (const std::int64_t kept : numbered_sections(bank)) {
      restore_order(groups, stated, [&](const Group& group) { return section(group) == kept; });
    }
  }
  paper.questions.clear();
  for (const Group& group : groups) {
    paper.questions.insert(paper.questions.end(), group.begin(), group.end());
  }
  shuffle_options(items, paper, random);
}

Question shown_question(const Question& question, const AskedQuestion& asked) {
  Question shown = question;
  for (std::size_t i = 0; i < asked.options.size(); ++i) {
    shown.options[i].text = question.options[asked.options[i]].text;
  }
  shown.keyed = false;
  shown.right.clear();
  shown.also_right.clear();
  shown.truth = false;
  shown.explanation.clear();
  shown.rubric = {};
  shown.policy = {};
  shown.fill.blanks.assign(question.fill.blanks.size(), {});
  return shown;
}

std::string bank_answer(const Question& question, const AskedQuestion& asked,
                        const Response& response, std::string_view written) {
  if (!question.is_choice() || response.kind != Response::Kind::answered) {
    return std::string(written);
  }
  std::vector<std::size_t> picks;
  for (const std::size_t pick : response.picks) {
    picks.push_back(asked.options.empty() ? pick : asked.options[pick]);
  }
  return labels_text(question, std::move(picks));
}

std::string shown_answer(const Question& question, const AskedQuestion& asked,
                         std::string_view recorded) {
  if (!question.is_choice()) {
    return std::string(recorded);
  }
  const Response response = normalise(question, recorded);
  if (response.kind != Response::Kind::answered) {
    return std::string(recorded);
  }
  std::vector<std::size_t> picks;
  for (const std::size_t pick : response.picks) {
    picks.push_back(shown_place(asked, pick));
  }
  return labels_text(question, std::move(picks));
}

std::string write_plan(const Bank& bank, const QuizPaper& paper) {
  const std::vector<Item> items = items_of(bank);
  std::string plan;
  for (const AskedQuestion& asked : paper.questions) {
    const std::string& id = items[asked.item].question->id;
    plan += std::to_string(id.size()) + ":" + id;
    for (const std::size_t place : asked.options) {
      plan += " " + std::to_string(place);
    }
    plan += "\n";
  }
  return plan;
}

RestoredPaper read_plan(const Bank& bank, std::string_view plan, std::uint64_t seed) {
  const std::vector<Item> items = items_of(bank);
  RestoredPaper restored;
  restored.paper.seed = seed;
  for (PlanReader reader(plan); !reader.at_end();) {
    std::string id = reader.id();
    std::vector<std::size_t> options = reader.options();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&id](const Item& item) { return item.question->id == id; });
    if (found == items.end()) {
      restored.missing.push_back(std::move(id));
      continue;
    }
    const bool fits = is_permutation(options, found->question->options.size());
    restored.paper.questions.push_back({static_cast<std::size_t>(found - items.begin()),
                                        fits ? std::move(options) : std::vector<std::size_t>()});
  }
  return restored;
}

}  // namespace tiku
