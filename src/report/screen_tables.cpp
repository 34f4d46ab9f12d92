// The long part of the screen: who came where, sections, the items most often wrong, remarks.
#include <algorithm>

#include "base/text.h"
#include "report/answers_text.h"
#include "report/common_answers.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/table_messages.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr std::size_t kAllRows = 20;
constexpr std::size_t kTop = 10;
constexpr std::size_t kBottom = 5;
constexpr std::size_t kMostPending = 10;
constexpr std::size_t kMostHard = 10;
constexpr std::size_t kMostNames = 12;
constexpr std::size_t kMostRemarks = 20;

using Cells = std::vector<std::string>;

std::string title(const Message& message, const Report& report) {
  return std::string(message.in(report.lang())) + "\n";
}

std::vector<ScreenColumn> people_columns(const Report& report) {
  const Lang lang = report.lang();
  const auto say = [lang](const Message& message) { return std::string(message.in(lang)); };
  return {{say(msg::table_rank), Align::right, 8},   {say(msg::table_id), Align::left, 18},
          {say(msg::table_name), Align::left, 18},   {say(msg::table_group), Align::left, 18},
          {say(msg::table_score), Align::right, 12}, {"%", Align::right, 12},
          {say(msg::table_result), Align::left, 24}};
}

std::string result_text(const Report& report, const Candidate& candidate) {
  std::string result(outcome_word(candidate.outcome).in(report.lang()));
  std::vector<std::string> failed;
  for (const std::string& rule : candidate.failed_rules) {
    if (rule != "total") {
      failed.push_back(visible(rule));
    }
  }
  return failed.empty() ? result : result + ": " + join(failed, ", ");
}

Cells person_row(const Report& report, const Candidate& candidate) {
  const Grading& grading = report.grading;
  return {candidate.rank ? std::to_string(*candidate.rank) : "-",
          visible(candidate.who.id),
          visible(candidate.who.name),
          visible(candidate.who.group),
          score_text(candidate.score, pass_line(grading, candidate)),
          percent_text(candidate.score, candidate.max, 1, pass_percent(grading, candidate)),
          result_text(report, candidate)};
}

std::vector<const Candidate*> ranked(const Grading& grading) {
  std::vector<const Candidate*> people;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.rank) {
      people.push_back(&candidate);
    }
  }
  std::stable_sort(people.begin(), people.end(),
                   [](const Candidate* a, const Candidate* b) { return *a->rank < *b->rank; });
  return people;
}

/// Those whose result is open first, then by what they have.
std::vector<const Candidate*> waiting(const Grading& grading) {
  std::vector<const Candidate*> people;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.is_pending()) {
      people.push_back(&candidate);
    }
  }
  std::stable_sort(people.begin(), people.end(), [](const Candidate* a, const Candidate* b) {
    const bool first = a->outcome == Outcome::pending;
    const bool second = b->outcome == Outcome::pending;
    return first != second ? first : a->score > b->score;
  });
  return people;
}

std::string pending_table(const Report& report) {
  const std::vector<const Candidate*> people = waiting(report.grading);
  if (people.empty()) {
    return {};
  }
  const Lang lang = report.lang();
  const auto say = [lang](const Message& message) { return std::string(message.in(lang)); };
  std::vector<Cells> rows;
  for (std::size_t i = 0; i < people.size() && i < kMostPending; ++i) {
    const Candidate& candidate = *people[i];
    const std::optional<Rational> line = pass_line(report.grading, candidate);
    rows.push_back({visible(candidate.who.id), visible(candidate.who.name),
                    visible(candidate.who.group), score_text(candidate.least, line),
                    score_text(candidate.most, line), std::to_string(candidate.counts.pending),
                    result_text(report, candidate)});
  }
  std::string out = title(msg::table_waiting, report);
  out += screen_table({{say(msg::table_id), Align::left, 18},
                       {say(msg::table_name), Align::left, 18},
                       {say(msg::table_group), Align::left, 18},
                       {say(msg::table_from), Align::right, 12},
                       {say(msg::table_to), Align::right, 12},
                       {say(msg::table_open), Align::right, 8},
                       {say(msg::table_result), Align::left, 20}},
                      rows, report.style.width);
  if (people.size() > kMostPending) {
    const auto more = static_cast<std::int64_t>(people.size() - kMostPending);
    out += "  " + text(msg::table_more, more).in(lang) + "\n";
  }
  return out;
}

std::string absent_line(const Report& report) {
  std::vector<std::string> names;
  std::int64_t n = 0;
  for (const Candidate& candidate : report.grading.candidates) {
    if (candidate.outcome != Outcome::absent) {
      continue;
    }
    if (++n <= static_cast<std::int64_t>(kMostNames)) {
      const Identity& who = candidate.who;
      names.push_back(
          visible(who.name.empty() || who.name == who.id ? who.id : who.id + " " + who.name));
    }
  }
  if (n == 0) {
    return {};
  }
  if (n > static_cast<std::int64_t>(kMostNames)) {
    names.push_back(
        text(msg::table_more, n - static_cast<std::int64_t>(kMostNames)).in(report.lang()));
  }
  return flow(std::string(msg::table_absent.in(report.lang())) + " ", names, report.style.width);
}

}  // namespace

std::string screen_ranking(const Report& report) {
  const std::vector<const Candidate*> people = ranked(report.grading);
  std::string out;
  if (!people.empty()) {
    const bool all = report.grading.sums.n <= static_cast<std::int64_t>(kAllRows);
    std::vector<Cells> rows;
    for (std::size_t i = 0; i < people.size(); ++i) {
      if (!all && i == kTop) {
        rows.push_back({"…", "", "", "", "", "", ""});
      }
      if (all || i < kTop || i + kBottom >= people.size()) {
        rows.push_back(person_row(report, *people[i]));
      }
    }
    out += title(msg::table_ranking, report);
    out += screen_table(people_columns(report), rows, report.style.width);
  }
  out += pending_table(report);
  return out + absent_line(report);
}

std::string screen_sections(const Report& report) {
  const bool any = std::any_of(report.sections.begin(), report.sections.end(),
                               [&report](const SectionStatistics& section) {
                                 return is_shown(report, section.n, kLeastForDifficulty);
                               });
  if (report.sections.size() < 2 || !any) {
    return {};
  }
  const Lang lang = report.lang();
  std::vector<Cells> rows;
  for (const SectionStatistics& section : report.sections) {
    const bool shown = section.share.value && is_shown(report, section.n, kLeastForDifficulty);
    rows.push_back({section_label(report.grading, section.section, report.lang()),
                    std::to_string(section.n), shown ? short_number(*section.mean.value, 2) : "-",
                    section.max.value ? short_number(*section.max.value, 2) : "-",
                    shown ? share_text(*section.share.value) : "-"});
  }
  return title(msg::table_sections, report) +
         screen_table({{std::string(msg::table_section.in(lang)), Align::left, 40},
                       {std::string(msg::table_n.in(lang)), Align::right, 8},
                       {std::string(msg::table_mean.in(lang)), Align::right, 10},
                       {std::string(msg::table_max.in(lang)), Align::right, 10},
                       {std::string(msg::table_share.in(lang)), Align::right, 8}},
                      rows, report.style.width);
}

namespace {

struct Hard {
  std::size_t item = 0;
  double p = 0;
};

std::vector<Hard> hardest(const Report& report) {
  std::vector<Hard> items;
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    const Figure& p = report.items[i].p;
    if (report.grading.items[i].counts && p.value && *p.value < 1 &&
        is_shown(report, report.items[i].n, kLeastForDifficulty)) {
      items.push_back({i, *p.value});
    }
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const Hard& a, const Hard& b) { return a.p < b.p; });
  items.resize(std::min(items.size(), kMostHard));
  return items;
}

/// "C 17": the commonest answer that did not earn full points.
std::string wrong_text(const GradedItem& item, Lang lang) {
  const CommonAnswer common = commonest_wrong_answer(item);
  if (common.n == 0) {
    return "-";
  }
  const std::string answer =
      common.is_blank ? std::string(msg::table_left_blank.in(lang)) : common.answer;
  return text(msg::table_times, answer, common.n).in(lang);
}

}  // namespace

std::string screen_hardest(const Report& report) {
  const std::vector<Hard> items = hardest(report);
  if (items.empty()) {
    return {};
  }
  const Lang lang = report.lang();
  std::vector<Cells> rows;
  for (const Hard& hard : items) {
    const GradedItem& item = report.grading.items[hard.item];
    const ItemStatistics& statistics = report.items[hard.item];
    const bool correlated =
        statistics.r_ir.value && is_shown(report, statistics.n, kLeastForCorrelation);
    rows.push_back({item_label(item), visible(item.id()),
                    std::string(type_word(item.item.question->type).in(lang)), share_text(hard.p),
                    correlated ? correlation_text(*statistics.r_ir.value) : "-",
                    wrong_text(item, lang), is_open(*item.item.question) ? "-" : key_of(item)});
  }
  std::string out = title(msg::table_hardest, report) +
                    screen_table({{std::string(msg::table_item.in(lang)), Align::right, 8},
                                  {std::string(msg::table_id_of_item.in(lang)), Align::left, 20},
                                  {std::string(msg::table_type.in(lang)), Align::left, 14},
                                  {"p", Align::right, 6},
                                  {"r", Align::right, 5},
                                  {std::string(msg::table_wrong.in(lang)), Align::left, 24},
                                  {std::string(msg::table_key.in(lang)), Align::left, 16}},
                                 rows, report.style.width);
  if (!is_shown(report, report.summary.n, kLeastForCorrelation)) {
    out += "  " + text(msg::table_no_r, report.summary.n, kLeastForCorrelation).in(lang) + "\n";
  }
  return out;
}

std::string screen_remarks(const Report& report) {
  const std::vector<Text>& remarks = report.grading.remarks;
  const std::size_t shown =
      report.options.all_remarks ? remarks.size() : std::min(remarks.size(), kMostRemarks);
  std::string out;
  for (std::size_t r = 0; r < shown; ++r) {
    out += wrap("  ", visible(remarks[r].in(report.lang())), report.style.width, 4);
  }
  if (shown < remarks.size()) {
    const auto more = static_cast<std::int64_t>(remarks.size() - shown);
    out += "  " + text(msg::table_more_remarks, more).in(report.lang()) + "\n";
  }
  return out.empty() ? out : title(msg::table_remarks, report) + out;
}

namespace {

/// A word as a shell reads it back, safe to show.
std::string shell_word(std::string_view word) {
  constexpr std::string_view kSpecial = " \"'\\$`!*?[](){}<>|&;#~";
  std::string safe = visible(word);
  if (!safe.empty() && safe.find_first_of(kSpecial) == std::string::npos) {
    return safe;
  }
  std::string quoted = "'";
  for (const char c : safe) {
    quoted += c == '\'' ? "'\\''" : std::string(1, c);
  }
  return quoted + "'";
}

}  // namespace

std::string screen_next(const Report& report) {
  const ReportOptions& options = report.options;
  const Lang lang = report.lang();
  std::vector<std::string> lines;
  if (!options.folder.empty()) {
    lines.push_back(text(msg::next_files, result_path(report, "")).in(lang));
  }
  std::string inputs = shell_word(options.key_path);
  for (const std::string& path : options.answer_paths) {
    inputs += " " + shell_word(path);
  }
  if (!options.roster_path.empty()) {
    inputs += " --roster " + shell_word(options.roster_path);
  }
  if (!options.marks_path.empty()) {
    inputs += " --marks " + shell_word(options.marks_path);
  }
  const std::vector<const Candidate*> people = ranked(report.grading);
  const Candidate* example = people.empty() ? nullptr : people.back();
  if (example == nullptr && !report.grading.candidates.empty()) {
    example = &report.grading.candidates.front();
  }
  if (!options.key_path.empty() && example != nullptr) {
    lines.push_back(text(msg::next_explain, inputs, shell_word(example->who.id)).in(lang));
  }
  if (options.folder.empty()) {
    lines.push_back(text(msg::next_folder).in(lang));
  }
  std::string out;
  for (const std::string& line : lines) {
    out += wrap("", line, report.style.width, 2);
  }
  return out;
}

}  // namespace tiku
