// What trainees think is wrong, question by question.
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "base/width.h"
#include "format/csv.h"
#include "format/csv_write.h"
#include "report/dates.h"
#include "report/layout.h"
#include "report/progress_messages.h"
#include "report/progress_report.h"

namespace tiku {
namespace {

std::string day_of(const FlagReport& report, const Flag& flag) {
  const std::string moment = moment_text(flag.at, report.offset(flag.at));
  return moment.substr(0, moment.find(' '));
}

}  // namespace

std::string flags_text(const FlagReport& report) {
  const Lang lang = report.style.lang;
  const std::size_t width = report.style.width;
  std::vector<std::string> users;
  for (const std::string& user : report.users) {
    users.push_back(visible(user));
  }
  const std::string names = join(users, msg::progress_comma.in(lang));
  std::string out =
      wrap("", text(msg::flags_owners, names, visible(report.folder)).in(lang), width, 2);
  if (report.flags.empty()) {
    return out + wrap("", msg::flags_none.in(lang), width, 2);
  }
  const Flag* before = nullptr;
  for (const FlaggedQuestion& flagged : report.flags) {
    const Flag& flag = flagged.flag;
    if (before == nullptr || before->bank != flag.bank || before->question != flag.question) {
      const std::string name = visible(flag.bank) + " " + visible(flag.question) + "  ";
      out += "\n" + fit(name + visible(flagged.stem), width);
      out.erase(out.find_last_not_of(' ') + 1);
      out += "\n";
    }
    before = &flag;
    const std::string who = report.users.size() > 1 ? visible(flagged.user) + "  " : "";
    out += wrap("  ", day_of(report, flag) + "  " + who + visible(flag.reason), width, 4);
  }
  return out;
}

std::string flags_json(const FlagReport& report) {
  using Json = nlohmann::ordered_json;
  Json json{{"schema_version", 1}, {"users", report.users}, {"flags", Json::array()}};
  for (const FlaggedQuestion& flagged : report.flags) {
    json["flags"].push_back({{"user", flagged.user},
                             {"bank", flagged.flag.bank},
                             {"question", flagged.flag.question},
                             {"text", flagged.stem},
                             {"at", moment_iso(flagged.flag.at, report.offset(flagged.flag.at))},
                             {"reason", flagged.flag.reason}});
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string flags_csv(const FlagReport& report) {
  std::string out = csv_row({"user", "bank", "question", "text", "at", "reason"});
  for (const FlaggedQuestion& flagged : report.flags) {
    const Flag& flag = flagged.flag;
    out += csv_row({csv_text(flagged.user), csv_text(flag.bank), csv_text(flag.question),
                    csv_text(flagged.stem), moment_text(flag.at, report.offset(flag.at)),
                    csv_text(flag.reason)});
  }
  return out;
}

}  // namespace tiku
