// The figures of a run for programs. Names no candidate. Undefined figures are null, with the
// reason beside them.
#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "bank/question_hash.h"
#include "grade/fingerprints.h"
#include "report/common_answers.h"
#include "report/files/tables.h"
#include "report/item_figures.h"
#include "report/words.h"
#include "version.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kSchemaVersion = 1;

/// Adds one figure under `name`; the reason of an undefined one goes to `why`.
void add_figure(Json& json, Json& why, std::string_view name, const Figure& figure) {
  const std::string key(name);
  json[key] = figure.value ? Json(*figure.value) : Json(nullptr);
  if (!figure.value) {
    why[key] = why_word(figure.why).in(Lang::en);
  }
}

void add_why(Json& json, Json why) {
  if (!why.empty()) {
    json["why"] = std::move(why);
  }
}

/// A number where it is exact as such, else a fraction as text.
Json points_json(const Rational& points) {
  if (points.is_integer()) {
    return points.floor();
  }
  return points.is_exact_decimal() ? Json(points.to_double()) : Json(points.fraction());
}

Json amount_json(const Amount& amount) {
  return amount.is_share ? Json((amount.value * Rational(100)).decimal() + "%")
                         : points_json(amount.value);
}

Json exam_json(const Report& report) {
  const Bank& bank = *report.grading.bank;
  Json json{{"id", bank.id}, {"title", bank.title}, {"code", bank.exam.code}};
  std::int64_t items = 0;
  for (const GradedItem& item : report.grading.items) {
    items += item.counts ? 1 : 0;
  }
  json["items"] = items;
  json["max"] = report.grading.max ? points_json(*report.grading.max) : Json(nullptr);
  Json pass = nullptr;
  const PassRule& rule = report.grading.pass;
  if (!rule.empty()) {
    pass = Json::object();
    pass["total"] = rule.total ? amount_json(*rule.total) : Json(nullptr);
    Json sections = Json::object();
    for (const PassRule::SectionRule& section : rule.sections) {
      sections[section.title] = amount_json(section.least);
    }
    pass["sections"] = std::move(sections);
  }
  json["pass"] = std::move(pass);
  return json;
}

/// Every policy in use, by type of question.
Json policies_json(const Grading& grading) {
  Json json = Json::object();
  for (const GradedItem& item : grading.items) {
    if (!item.counts) {
      continue;
    }
    Json& names = json[std::string(type_name(item.item.question->type))];
    const std::string name = item.item.question->policy.to_string();
    if (names.is_null()) {
      names = Json::array();
    }
    if (std::find(names.begin(), names.end(), Json(name)) == names.end()) {
      names.push_back(name);
    }
  }
  return json;
}

Json counts_json(const Grading& grading) {
  const GradingCounts& counts = grading.counts;
  Json json{{"sheets", counts.sheets},         {"graded", counts.graded},
            {"pending", counts.pending},       {"rejected", counts.rejected},
            {"superseded", counts.superseded}, {"marked_absent", counts.absent_marked}};
  Json roster = nullptr;
  if (grading.has_roster) {
    roster = {{"people", counts.roster},          {"graded", counts.roster_graded},
              {"pending", counts.roster_pending}, {"rejected", counts.roster_rejected},
              {"absent", counts.roster_absent},   {"unknown", counts.unknown}};
  }
  json["roster"] = std::move(roster);
  json["pass"] = counts.pass;
  json["fail"] = counts.fail;
  json["open"] = counts.open;
  json["cells"] = counts.cells;
  json["tolerated"] = counts.tolerated;
  std::map<std::string, std::int64_t> reasons;
  for (const Reject& reject : grading.rejects) {
    ++reasons[std::string(reject.reason)];
  }
  for (const auto& [reason, n] : grading.unheld_rejects) {
    reasons[std::string(reason)] += n;
  }
  json["rejects"] = reasons.empty() ? Json::object() : Json(reasons);
  json["on_duplicate"] = grading.on_duplicate;
  return json;
}

Json histogram_json(const Summary& summary) {
  Json json = Json::array();
  for (const HistogramBin& bin : summary.histogram) {
    json.push_back({{"from", bin.from}, {"to", bin.to}, {"n", bin.n}});
  }
  return json;
}

/// Totals near the pass mark.
Json near_json(const Summary& summary) {
  Json json = Json::array();
  for (const NearTotal& near : summary.near) {
    Json entry{{"total", near.total}, {"n", near.n}};
    Json why = Json::object();
    add_figure(entry, why, "csem", near.csem);
    add_figure(entry, why, "chance", near.chance);
    add_why(entry, std::move(why));
    json.push_back(std::move(entry));
  }
  return json;
}

Json figures_json(const Summary& summary) {
  Json json{{"n", summary.n}};
  Json why = Json::object();
  for (const SummaryFigure& figure : shape_figures()) {
    add_figure(json, why, figure.name, summary.*figure.member);
  }
  json["histogram"] = histogram_json(summary);
  add_figure(json, why, "pass_score", summary.pass_score);
  json["pass_n"] = summary.pass_n;
  for (const SummaryFigure& figure : reliability_figures()) {
    add_figure(json, why, figure.name, summary.*figure.member);
  }
  json["borderline"] = summary.borderline ? Json(*summary.borderline) : Json(nullptr);
  json["near_pass"] = near_json(summary);
  add_why(json, std::move(why));
  return json;
}

Json option_json(const OptionStatistics& option) {
  Json json{{"option", option.label}, {"key", option.key}, {"n", option.n}};
  Json why = Json::object();
  for (const OptionFigure& figure : option_figures()) {
    add_figure(json, why, figure.title->en, option.*figure.member);
  }
  json["flags"] = option.flags;
  add_why(json, std::move(why));
  return json;
}

std::string quoted_json(const std::string& text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
  });
  return plain ? '"' + text + '"' : Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Points by answer as it was read, so that a later grading can tell whose points change. Null
/// where a person marks.
Json credited_json(const GradedItem& item) {
  if (is_open(*item.item.question)) {
    return nullptr;
  }
  std::map<std::string, Rational> credited;
  for (const JudgedResponse& response : item.responses) {
    const bool earns = item.counts && response.n > 0 && !response.judgement.points.is_zero();
    if (earns && response.response.kind == Response::Kind::answered) {
      credited.emplace(response.response.normalised, response.judgement.points);
    }
  }
  Json json = Json::object();
  for (const auto& [answer, points] : credited) {
    json[answer] = points_json(points);
  }
  return json;
}

Json sets_json(const ItemStatistics& statistics) {
  Json json = Json::array();
  for (const AnswerSet& set : statistics.sets) {
    json.push_back(
        {{"answer", set.labels}, {"n", set.n}, {"share", set.share}, {"right", set.right}});
  }
  return json;
}

Json item_json(const Report& report, std::size_t index) {
  const GradedItem& item = report.grading.items[index];
  const ItemStatistics& statistics = report.items[index];
  Json json{{"item", item.id()},
            {"section", section_title(report.grading, item)},
            {"type", type_name(item.item.question->type)},
            {"max", points_json(item.max)},
            {"n", statistics.n},
            {"hash", question_hash(item.item)},
            {"policy", item.item.question->policy.to_string()}};
  if (item.dropped || item.full_for_all) {
    json["dropped"] = item.dropped;
    json["full_for_all"] = item.full_for_all;
  }
  json["credited"] = credited_json(item);
  Json why = Json::object();
  for (const ItemFigure& figure : item_figures()) {
    add_figure(json, why, figure.title->en, statistics.*figure.member);
  }
  json["flags"] = statistics.flags;
  Json options = Json::array();
  for (const OptionStatistics& option : statistics.options) {
    options.push_back(option_json(option));
  }
  json["options"] = std::move(options);
  if (!statistics.sets.empty()) {
    json["sets"] = sets_json(statistics);
  }
  add_why(json, std::move(why));
  return json;
}

Json groups_json(const Report& report) {
  Json json = Json::array();
  for (const GroupStatistics& group : report.groups) {
    Json entry{{"group", group.group}};
    entry.update(figures_json(group.summary));
    json.push_back(std::move(entry));
  }
  return json;
}

Json angoff_json(const AngoffResult& angoff) {
  Json judges = Json::array();
  for (const AngoffResult::Sum& sum : angoff.judges) {
    judges.push_back({{"judge", sum.judge}, {"sum", sum.points.to_double()}});
  }
  Json json{{"judges", std::move(judges)}, {"cut", angoff.cut.to_double()}};
  Json why = Json::object();
  add_figure(json, why, "sd", angoff.sd);
  add_figure(json, why, "se", angoff.se);
  json["pass_n"] = angoff.pass_n;
  add_why(json, std::move(why));
  return json;
}

/// Written by hand, into room that is there: a pile of sheets has thousands.
void append_files(const std::vector<RunFile>& files, std::string& out) {
  constexpr std::size_t kAround = 120;  // bytes of an entry but for its path and hash, and more
  std::size_t size = out.size() + kAround;
  for (const RunFile& file : files) {
    size += file.path.size() + file.hash.size() + kAround;
  }
  out.reserve(size);
  out += '[';
  std::string_view before = "\n";
  for (const RunFile& file : files) {
    out.append(before).append("    {\n      \"path\": ").append(quoted_json(file.path));
    out.append(",\n      \"size\": ").append(std::to_string(file.size));
    out.append(",\n      \"hash\": ").append(quoted_json(file.hash)).append("\n    }");
    before = ",\n";
  }
  out += files.empty() ? "]" : "\n  ]";
}

/// All but the files.
std::string render(const Report& report) {
  const Bank& bank = *report.grading.bank;
  Json json{{"schema_version", kSchemaVersion}, {"tiku", TIKU_VERSION}};
  json["exam"] = exam_json(report);
  json["bank"] = {{"file", bank.path}, {"hash", bank.hash}};
  const GradingFingerprints prints = fingerprints_of(report.grading, TIKU_VERSION);
  json["fingerprints"] = {{"bank", bank.hash},
                          {"key", prints.key},
                          {"policies", prints.policies},
                          {"engine", prints.engine}};
  json["policies"] = policies_json(report.grading);
  json["counts"] = counts_json(report.grading);
  json["summary"] = figures_json(report.summary);
  Json items = Json::array();
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    items.push_back(item_json(report, i));
  }
  json["items"] = std::move(items);
  json["groups"] = groups_json(report);
  if (report.angoff != nullptr) {
    json["angoff"] = angoff_json(*report.angoff);
  }
  std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
  text.resize(text.size() - std::string_view("\n}").size());
  return text;
}

void append_end(const Report& report, std::string& bytes) {
  bytes += ",\n  \"files\": ";
  append_files(report.files, bytes);
  bytes += "\n}\n";
}

}  // namespace

std::string render_summary_json(const Report& report) {
  std::string bytes = render(report);
  append_end(report, bytes);
  return bytes;
}

constinit const ResultFile summary_json{
    .name = "summary.json",
    .summary = {"counts, policies, figures and files of the run, for programs",
                "本次评卷的数目、计分方式、统计量与文件，供程序读取"},
    .is_wanted = &is_always_wanted,
    .render = &render,
    .append_end = &append_end,
};

}  // namespace tiku
