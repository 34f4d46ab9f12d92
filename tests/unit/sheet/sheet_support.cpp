#include "unit/sheet/sheet_support.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <unistd.h>

#include "base/text.h"

namespace tiku::testing {
namespace {

Question question(std::string id, QuestionType type, std::string stem, std::int64_t section) {
  Question made;
  made.id = std::move(id);
  made.id_stated = true;
  made.type = type;
  made.stem = std::move(stem);
  made.section = section;
  return made;
}

void give_options(Question& question, const std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    question.options.push_back({std::string(1, static_cast<char>('A' + i)), texts[i], {}});
  }
  question.options_stated = true;
}

Blank blank(const std::string& text) {
  Variant variant;
  variant.text = text;
  return {variant};
}

std::string answers_of(const Sheet& sheet, const std::vector<Item>& items) {
  std::string out;
  for (const RawAnswer& answer : sheet.answers) {
    std::string raw = answer.raw;
    for (char& c : raw) {
      c = c == kListSeparator ? '+' : c;
    }
    out += " " + items[answer.item].question->id + "=" + visible(raw) +
           (answer.refused ? "(refused)" : "");
  }
  return out;
}

std::string sheet_line(const Sheet& sheet, const std::vector<Item>& items) {
  std::string out = sheet.who.id;
  out += sheet.who.name.empty() || sheet.who.name == sheet.who.id ? "" : " " + sheet.who.name;
  out += sheet.who.group.empty() ? "" : "/" + sheet.who.group;
  out += ":" + answers_of(sheet, items);
  out += sheet.form.empty() ? "" : " form=" + sheet.form;
  out += sheet.absent ? " absent" : "";
  out += sheet.given_total.empty() ? "" : " total=" + sheet.given_total;
  out += sheet.submitted_order ? " time=" + std::to_string(*sheet.submitted_order) : "";
  std::vector<std::string> presented;
  for (const std::size_t item : sheet.presented) {
    presented.push_back(items[item].question->id);
  }
  out += presented.empty() ? "" : " presented=" + join(presented, ",");
  out += sheet.extra.empty() ? "" : " extra=" + join(sheet.extra, "|");
  return out + "\n";
}

void describe(const SheetSet& set, const std::vector<Item>& items, Outcome& outcome) {
  for (const Sheet& sheet : set.sheets) {
    outcome.sheets += sheet_line(sheet, items);
  }
  for (const Reject& reject : set.rejected) {
    outcome.rejects += "! " + reject.id + " " + std::to_string(reject.origin.line) + ": " +
                       std::string(reject.reason) + "\n";
  }
  for (const Reject& reject : set.rejected_cells) {
    outcome.rejects += "? " + reject.id + " " + reject.item + " " +
                       std::to_string(reject.origin.line) + ": " + std::string(reject.reason) +
                       " " + visible(reject.raw) + "\n";
  }
  for (const Text& remark : set.remarks) {
    outcome.remarks += remark.in(Lang::en) + "\n";
  }
}

}  // namespace

Bank small_bank() {
  Bank bank;
  bank.id = "shop";
  bank.sections = {{"单项选择题", {}, {}}, {"多选题", {}, {}}, {"其他", {}, {}}};
  bank.questions = {
      question("pay-close", QuestionType::single, "买家一直没有付款，几天后关闭交易？", 0),
      question("refund-days", QuestionType::single, "退款几天到账？", 0),
      question("tools", QuestionType::multiple, "客服可以使用哪些工具？", 1),
      question("channels", QuestionType::multiple, "有哪些投诉渠道？", 1),
      question("polite", QuestionType::judge, "接待时应先问候。", 2),
      question("terms", QuestionType::fill, "付款期限____天，换货期限____天。", 2),
      question("call", QuestionType::case_study, "客户来电。", 2)};
  for (std::size_t i = 0; i < 4; ++i) {
    give_options(bank.questions[i], {"电话", "邮件", "在线", "信件"});
  }
  bank.questions[5].fill.blanks = {blank("3"), blank("7")};
  Question first = question("call.first", QuestionType::short_answer, "第一句话怎么说？", 2);
  first.number = 1;
  Question second = question("call.second", QuestionType::single, "接下来做什么？", 2);
  second.number = 2;
  give_options(second, {"核实", "挂断"});
  bank.questions[6].parts = {first, second};
  for (std::size_t i = 0; i < bank.questions.size(); ++i) {
    bank.questions[i].number = static_cast<std::int64_t>(i + 1);
  }
  return bank;
}

Bank plain_key(std::size_t count) {
  Bank bank;
  bank.kind = Bank::Kind::key;
  for (std::size_t i = 1; i <= count; ++i) {
    Question made = question(std::to_string(i), QuestionType::single, "", -1);
    made.id_stated = false;
    made.number = static_cast<std::int64_t>(i);
    give_options(made, {"", "", "", ""});
    bank.questions.push_back(made);
  }
  return bank;
}

TempFolder::TempFolder() {
  static std::atomic<int> count = 0;
  const std::string name =
      "tiku-sheets-" + std::to_string(getpid()) + "-" + std::to_string(count++);
  path_ = (std::filesystem::temp_directory_path() / name).string();
  std::filesystem::create_directories(path_);
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TempFolder::write(const std::string& name, std::string_view bytes) const {
  const std::filesystem::path path = std::filesystem::path(path_) / name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return path.string();
}

Outcome read_paths(const Bank& bank, const std::vector<std::string>& paths,
                   const SheetOptions& options) {
  Outcome outcome;
  SourceMap sources;
  Sink sink;
  const Result<SheetSet> set = read_sheets(paths, bank, options, sources, sink);
  for (const Diagnostic& finding : sink.sorted()) {
    outcome.findings +=
        std::string(finding.rule->name) + ": " + finding.message.in(Lang::en) + "\n";
  }
  if (!set) {
    outcome.error = set.error().what.in(Lang::en);
    return outcome;
  }
  describe(*set, items_of(bank), outcome);
  return outcome;
}

Outcome read_files(const Bank& bank, const NamedFiles& files, const SheetOptions& options) {
  const TempFolder folder;
  std::vector<std::string> paths;
  for (const auto& [name, bytes] : files) {
    paths.push_back(folder.write(name, bytes));
  }
  return read_paths(bank, paths, options);
}

Outcome read_csv_text(const Bank& bank, std::string_view text, const SheetOptions& options) {
  return read_files(bank, {{"answers.csv", std::string(text)}}, options);
}

}  // namespace tiku::testing
