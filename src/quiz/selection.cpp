#include "quiz/selection.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "grade/draw.h"
#include "quiz/messages.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr std::size_t kAll = SIZE_MAX;

/// One way of narrowing the questions: the words asked for, and those a question answers to.
struct Facet {
  const std::vector<std::string>& wanted;
  std::vector<std::string> (*words)(const Bank&, const Item&);
  /// Of each question's words so many are named when somebody asks for an unknown one.
  std::size_t listed;
  const Message& unknown;
  const Message& none;
};

std::vector<std::string> tags_of(const Bank& /*bank*/, const Item& item) {
  std::vector<std::string> tags = item.question->tags;
  if (item.parent != nullptr) {
    tags.insert(tags.end(), item.parent->tags.begin(), item.parent->tags.end());
  }
  return tags;
}

/// A section goes by its title or its number.
std::vector<std::string> section_of(const Bank& bank, const Item& item) {
  if (item.section < 0) {
    return {};
  }
  const std::string& title = bank.sections[static_cast<std::size_t>(item.section)].title;
  return {title, std::to_string(item.section + 1)};
}

std::vector<std::string> type_of(const Bank& /*bank*/, const Item& item) {
  return {std::string(type_name(item.question->type))};
}

std::string comparable_word(std::string_view word) {
  return fold_case(fold_width(trim(word)));
}

bool answers_to(const std::vector<std::string>& words, std::string_view wanted) {
  return std::any_of(words.begin(), words.end(), [wanted](const std::string& word) {
    return comparable_word(word) == comparable_word(wanted);
  });
}

/// Every word a facet has in this bank, each once, in bank order.
std::vector<std::string> all_words(const Bank& bank, const std::vector<Item>& items,
                                   const Facet& facet) {
  std::vector<std::string> all;
  std::set<std::string> seen;
  for (const Item& item : items) {
    const std::vector<std::string> words = facet.words(bank, item);
    for (std::size_t i = 0; i < std::min(words.size(), facet.listed); ++i) {
      if (seen.insert(words[i]).second) {
        all.push_back(words[i]);
      }
    }
  }
  return all;
}

/// A word nobody answers to is a mistake, not an empty paper.
Result<void> check_words(const Bank& bank, const std::vector<Item>& items, const Facet& facet) {
  for (const std::string& wanted : facet.wanted) {
    const bool known = std::any_of(items.begin(), items.end(), [&](const Item& item) {
      return answers_to(facet.words(bank, item), wanted);
    });
    if (!known) {
      const std::vector<std::string> all = all_words(bank, items, facet);
      return Error{all.empty() ? text(facet.none, shown(wanted))
                               : text(facet.unknown, shown(wanted), shown_list(all))};
    }
  }
  return {};
}

bool is_wanted(const Bank& bank, const Item& item, const Facet& facet) {
  const std::vector<std::string> words = facet.words(bank, item);
  return facet.wanted.empty() ||
         std::any_of(facet.wanted.begin(), facet.wanted.end(),
                     [&words](const std::string& wanted) { return answers_to(words, wanted); });
}

std::vector<Facet> facets_of(const QuizWishes& wishes) {
  return {{wishes.tags, &tags_of, kAll, msg::quiz_no_tag, msg::quiz_no_tags},
          {wishes.sections, &section_of, 1, msg::quiz_no_section, msg::quiz_no_section},
          {wishes.types, &type_of, 1, msg::quiz_no_type, msg::quiz_no_type}};
}

/// Keeps `count` questions, those not seen for longest (never is longest), in the order they were.
void keep_count(const std::vector<Item>& items, const QuizWishes& wishes,
                std::vector<AskedQuestion>& questions) {
  if (!wishes.count || static_cast<std::size_t>(*wishes.count) >= questions.size()) {
    return;
  }
  const auto seen = [&](const AskedQuestion& asked) {
    const auto found = wishes.last_seen.find(items[asked.item].question->id);
    return found == wishes.last_seen.end() ? std::int64_t{-1} : found->second;
  };
  std::stable_sort(
      questions.begin(), questions.end(),
      [&seen](const AskedQuestion& a, const AskedQuestion& b) { return seen(a) < seen(b); });
  questions.resize(static_cast<std::size_t>(*wishes.count));
  std::sort(questions.begin(), questions.end(),
            [](const AskedQuestion& a, const AskedQuestion& b) { return a.item < b.item; });
}

Result<void> check_wishes(const Bank& bank, const std::vector<Item>& items,
                          const std::vector<Facet>& facets) {
  for (const Facet& facet : facets) {
    Result<void> known = check_words(bank, items, facet);
    if (!known) {
      return known;
    }
  }
  return {};
}

bool is_asked_for(const Bank& bank, const Item& item, const QuizWishes& wishes) {
  const std::vector<Facet> facets = facets_of(wishes);
  return (!wishes.only || wishes.only->count(item.question->id) == 1) &&
         std::all_of(facets.begin(), facets.end(),
                     [&](const Facet& facet) { return is_wanted(bank, item, facet); });
}

Result<QuizSelection> not_empty(QuizSelection selection, std::size_t all) {
  if (!selection.questions.empty()) {
    return selection;
  }
  if (selection.without_answer.size() == all && all != 0) {
    return Error{text(msg::quiz_no_answers, all)};
  }
  return Error{text(msg::quiz_nothing_left)};
}

}  // namespace

Result<QuizSelection> select_for_practice(const Bank& bank, const QuizWishes& wishes) {
  const std::vector<Item> items = items_of(bank);
  const Result<void> known = check_wishes(bank, items, facets_of(wishes));
  if (!known) {
    return known.error();
  }
  QuizSelection selection;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Question& question = *items[i].question;
    if (!question.scored || !is_asked_for(bank, items[i], wishes)) {
      continue;
    }
    if (!question.keyed) {
      selection.without_answer.push_back(question.id);
    } else if (question.cut) {
      selection.cut.push_back(question.id);
    } else {
      selection.questions.push_back({i, {}});
    }
  }
  keep_count(items, wishes, selection.questions);
  return not_empty(std::move(selection), items.size());
}

Result<QuizSelection> select_for_exam(const Bank& bank, const QuizWishes& wishes,
                                      std::uint64_t seed) {
  const std::vector<Item> items = items_of(bank);
  const Result<void> known = check_wishes(bank, items, facets_of(wishes));
  if (!known) {
    return known.error();
  }
  QuizSelection selection;
  for (const std::size_t i : draw_paper(bank, seed)) {
    if (is_asked_for(bank, items[i], wishes)) {
      selection.questions.push_back({i, {}});
    }
  }
  keep_count(items, wishes, selection.questions);
  return not_empty(std::move(selection), items.size());
}

}  // namespace tiku
