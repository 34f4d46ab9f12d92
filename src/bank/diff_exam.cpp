#include "bank/diff_exam.h"

#include <algorithm>
#include <map>

#include "bank/diff_messages.h"
#include "bank/diff_values.h"
#include "base/text.h"

namespace tiku {
namespace {

std::string count_text(const std::optional<std::int64_t>& count) {
  return count ? std::to_string(*count) : std::string();
}

std::string optional_amount(const std::optional<Amount>& amount) {
  return amount ? amount_text(*amount) : std::string();
}

/// Where the bank as a whole is.
Span start_of(const Bank& bank) {
  return {bank.file, 0, 0};
}

/// A statement about a section: its value and place.
struct Stated {
  std::string value;
  Span where;
};

/// Statements by the index of their section in the newer bank; those about a section that is gone
/// come after, by title.
using BySection = std::map<std::pair<std::int64_t, std::string>, Stated>;

class ExamComparison {
 public:
  ExamComparison(const PairedBanks& banks, std::vector<Change>& changes)
      : banks_(banks), before_(banks.before), after_(banks.after), changes_(changes) {}

  void run() {
    head();
    sections();
    exam();
  }

 private:
  void add(ChangeKind kind, std::string field, Text what, ChangeSide before, ChangeSide after) {
    if (before.value != after.value) {
      changes_.push_back(
          {kind, std::move(field), std::move(what), std::move(before), std::move(after)});
    }
  }

  void differ(ChangeKind kind, std::string field, const Message& what, std::string before,
              std::string after) {
    add(kind, std::move(field), text(what), {std::move(before), start_of(before_)},
        {std::move(after), start_of(after_)});
  }

  void head() {
    differ(ChangeKind::renamed, "id", msg::diff_bank_id, before_.id, after_.id);
    if (before_.kind == after_.kind) {
      differ(ChangeKind::text, "title", msg::diff_bank_title, before_.title, after_.title);
      differ(ChangeKind::text, "language", msg::diff_language, before_.language, after_.language);
    }
  }

  void exam() {
    const Exam& older = before_.exam;
    const Exam& newer = after_.exam;
    constexpr ChangeKind kExam = ChangeKind::exam;
    differ(kExam, "exam.code", msg::diff_code, older.code, newer.code);
    differ(kExam, "exam.duration", msg::diff_duration, minutes(older), minutes(newer));
    differ(kExam, "exam.pass", msg::diff_pass, optional_amount(older.pass.total),
           optional_amount(newer.pass.total));
    by_section(msg::diff_section_pass, "exam.pass", pass_rules(before_, true),
               pass_rules(after_, false));
    differ(kExam, "exam.total", msg::diff_total, older.total ? exact_number(*older.total) : "",
           newer.total ? exact_number(*newer.total) : "");
    by_section(msg::diff_draw, "exam.draw", draw_rules(before_, true), draw_rules(after_, false));
    differ(kExam, "exam.instructions", msg::diff_instructions, older.instructions,
           newer.instructions);
  }

  static std::string minutes(const Exam& exam) {
    return exam.duration_minutes ? std::to_string(*exam.duration_minutes) + "m" : std::string();
  }

  /// The section of a title as an index in the newer bank.
  std::int64_t section_of(const std::string& title, bool older) const {
    const std::vector<Section>& sections = older ? before_.sections : after_.sections;
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const Section& s) { return s.title == title; });
    if (found == sections.end()) {
      return -1;
    }
    const std::int64_t index = found - sections.begin();
    return older ? banks_.sections[static_cast<std::size_t>(index)] : index;
  }

  BySection pass_rules(const Bank& bank, bool older) const {
    BySection rules;
    for (const PassRule::SectionRule& rule : bank.exam.pass.sections) {
      add_rule(rules, rule.title, older, {amount_text(rule.least), rule.where});
    }
    return rules;
  }

  BySection draw_rules(const Bank& bank, bool older) const {
    BySection rules;
    for (const DrawRule& rule : bank.exam.draw) {
      add_rule(rules, rule.section, older, {std::to_string(rule.count), rule.where});
    }
    return rules;
  }

  void add_rule(BySection& rules, const std::string& title, bool older, Stated stated) const {
    const std::int64_t index = section_of(title, older);
    rules.emplace(std::pair(index < 0 ? INT64_MAX : index, index < 0 ? title : std::string()),
                  std::move(stated));
  }

  void by_section(const Message& what, const std::string& field, const BySection& older,
                  const BySection& newer) {
    BySection all = older;
    all.insert(newer.begin(), newer.end());
    for (const auto& [key, unused] : all) {
      const std::string title = key.first == INT64_MAX
                                    ? key.second
                                    : after_.sections[static_cast<std::size_t>(key.first)].title;
      const auto was = older.find(key);
      const auto now = newer.find(key);
      add(ChangeKind::exam, field + "." + title, text(what, visible(title)),
          was == older.end() ? ChangeSide{"", start_of(before_)}
                             : ChangeSide{was->second.value, was->second.where},
          now == newer.end() ? ChangeSide{"", start_of(after_)}
                             : ChangeSide{now->second.value, now->second.where});
    }
  }

  void sections() {
    std::vector<bool> known(after_.sections.size(), false);
    for (std::size_t i = 0; i < before_.sections.size(); ++i) {
      const Section& older = before_.sections[i];
      const std::int64_t index = banks_.sections[i];
      if (index < 0 && !says_something(older)) {
        continue;
      }
      if (index < 0) {
        add(ChangeKind::exam, "section", text(msg::diff_section_removed),
            {title_of(older, i), older.where}, {"", start_of(after_)});
        continue;
      }
      known[static_cast<std::size_t>(index)] = true;
      section(older, after_.sections[static_cast<std::size_t>(index)]);
    }
    for (std::size_t j = 0; j < known.size(); ++j) {
      if (!known[j] && says_something(after_.sections[j])) {
        const Section& newer = after_.sections[j];
        add(ChangeKind::exam, "section", text(msg::diff_section_added), {"", start_of(before_)},
            {title_of(newer, j), newer.where});
      }
    }
  }

  /// Without a title a section is no more than a way to write the bank.
  static bool says_something(const Section& section) {
    return !section.title.empty() || section.choose.has_value();
  }

  static std::string title_of(const Section& section, std::size_t index) {
    return section.title.empty() ? std::to_string(index + 1) : section.title;
  }

  void section(const Section& older, const Section& newer) {
    if (before_.kind == after_.kind) {
      add(ChangeKind::text, "section.title", text(msg::diff_section_title),
          {older.title, older.where}, {newer.title, newer.where});
    }
    add(ChangeKind::exam, "section.choose", text(msg::diff_choose, visible(newer.title)),
        {count_text(older.choose), older.where}, {count_text(newer.choose), newer.where});
  }

  const PairedBanks& banks_;
  const Bank& before_;
  const Bank& after_;
  std::vector<Change>& changes_;
};

/// For each section of the older bank, how many of its questions are where in the newer one.
std::vector<std::map<std::int64_t, std::int64_t>> count_votes(const PairedBanks& banks) {
  std::vector<std::map<std::int64_t, std::int64_t>> votes(banks.before.sections.size());
  for (const Question& question : banks.before.questions) {
    const auto partner = banks.partners.find(&question);
    const bool placed =
        partner != banks.partners.end() && question.section >= 0 && partner->second->section >= 0;
    if (placed) {
      ++votes[static_cast<std::size_t>(question.section)][partner->second->section];
    }
  }
  return votes;
}

/// The section with the most questions among those that are not taken, or -1.
std::int64_t most_voted(const std::map<std::int64_t, std::int64_t>& votes,
                        const std::vector<bool>& taken) {
  std::int64_t best = -1;
  for (const auto& [index, count] : votes) {
    const bool is_free = !taken[static_cast<std::size_t>(index)];
    best = is_free && (best < 0 || count > votes.at(best)) ? index : best;
  }
  return best;
}

}  // namespace

void pair_sections(PairedBanks& banks) {
  banks.sections.assign(banks.before.sections.size(), -1);
  std::vector<bool> taken(banks.after.sections.size(), false);
  std::map<std::string, std::int64_t> titles;
  for (std::size_t j = 0; j < taken.size(); ++j) {
    titles.emplace(banks.after.sections[j].title, static_cast<std::int64_t>(j));
  }
  titles.erase("");
  for (std::size_t i = 0; i < banks.sections.size(); ++i) {
    const auto found = titles.find(banks.before.sections[i].title);
    if (found != titles.end() && !taken[static_cast<std::size_t>(found->second)]) {
      banks.sections[i] = found->second;
      taken[static_cast<std::size_t>(found->second)] = true;
    }
  }
  const std::vector<std::map<std::int64_t, std::int64_t>> votes = count_votes(banks);
  for (std::size_t i = 0; i < banks.sections.size(); ++i) {
    const std::int64_t best = banks.sections[i] < 0 ? most_voted(votes[i], taken) : -1;
    if (best >= 0) {
      banks.sections[i] = best;
      taken[static_cast<std::size_t>(best)] = true;
    }
  }
}

void compare_exams(const PairedBanks& banks, std::vector<Change>& changes) {
  ExamComparison(banks, changes).run();
}

}  // namespace tiku
