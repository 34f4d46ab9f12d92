#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "report/import_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

class ImportJson {
 public:
  explicit ImportJson(const ImportReport& report) : report_(report) {}

  std::string render() {
    Json files = Json::array();
    for (const ImportedFile& file : report_.files) {
      files.push_back(file_entry(file));
    }
    Json json{{"schema_version", 1}, {"summary", summary_}, {"files", std::move(files)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  Json file_entry(const ImportedFile& file) {
    Json json{{"file", file.path}, {"format", file.format->name}};
    json["papers"] = Json::array();
    for (const ImportedPaper& paper : file.result.papers) {
      json["papers"].push_back(paper_entry(paper));
    }
    json["left_out"] = Json::array();
    for (const LeftOut& left : file.result.left_out) {
      Json entry{
          {"line", left.line}, {"text", left.text}, {"reason", left.reason.in(report_.style.lang)}};
      name_part(entry, left.part);
      json["left_out"].push_back(std::move(entry));
      add("left_out", 1);
    }
    return json;
  }

  Json paper_entry(const ImportedPaper& paper) {
    const Bank& bank = paper.bank;
    const PaperFiles* files = next_ < report_.written.size() ? &report_.written[next_] : nullptr;
    ++next_;
    std::size_t answered = 0;
    std::map<QuestionType, std::pair<std::size_t, std::size_t>> types;
    for (const Question& question : bank.questions) {
      const bool has = is_answered(question);
      answered += has ? 1U : 0U;
      types[question.type].first += 1;
      types[question.type].second += has ? 1U : 0U;
    }
    Json json{{"id", bank.id},
              {"title", bank.title},
              {"kind", bank.kind == Bank::Kind::key ? "key" : "bank"},
              {"written", files != nullptr ? Json(files->bank) : Json(nullptr)},
              {"sheets",
               files != nullptr && !files->sheets.empty() ? Json(files->sheets) : Json(nullptr)},
              {"marks",
               files != nullptr && !files->marks.empty() ? Json(files->marks) : Json(nullptr)},
              {"first_line", paper.first_line},
              {"last_line", paper.last_line},
              {"questions", bank.questions.size()},
              {"answered", answered}};
    json["types"] = Json::object();
    for (const auto& [type, counts] : types) {
      json["types"][std::string(type_name(type))] = {{"questions", counts.first},
                                                     {"answered", counts.second}};
    }
    json["doubts"] = Json::array();
    for (const ImportDoubt& doubt : paper.doubts) {
      json["doubts"].push_back(doubt_entry(bank, doubt));
      name_part(json["doubts"].back(), part_of(paper, doubt));
    }
    add("papers", 1);
    add("questions", bank.questions.size());
    add("answered", answered);
    add("doubts", paper.doubts.size());
    return json;
  }

  Json doubt_entry(const Bank& bank, const ImportDoubt& doubt) const {
    return {{"kind", doubt_name(doubt.kind)},
            {"line", doubt.line},
            {"question", doubt.question ? Json(bank.questions[*doubt.question].id) : Json(nullptr)},
            {"message", doubt.what.in(report_.style.lang)}};
  }

  /// The sheet, where lines are counted in each of several sheets.
  static void name_part(Json& entry, const std::string& part) {
    if (!part.empty()) {
      entry["sheet"] = part;
    }
  }

  void add(const char* name, std::size_t count) {
    summary_[name] = summary_[name].get<std::size_t>() + count;
  }

  const ImportReport& report_;
  std::size_t next_ = 0;
  Json summary_ = {
      {"papers", 0}, {"questions", 0}, {"answered", 0}, {"doubts", 0}, {"left_out", 0}};
};

}  // namespace

std::string import_json(const ImportReport& report) {
  return ImportJson(report).render();
}

}  // namespace tiku
