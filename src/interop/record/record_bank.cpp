// The labelled lines become YAML as a bank has it, and the bank's own reader reads that: so a
// record means what a bank with the same words means, and its mistakes are found by the same rules.
#include "interop/record/record_bank.h"

#include <algorithm>
#include <map>
#include <set>

#include "bank/answer_writer.h"
#include "bank/load.h"
#include "bank/options_writer.h"
#include "bank/table_answer.h"
#include "base/text.h"
#include "format/yaml.h"
#include "interop/record/messages.h"
#include "interop/records.h"

namespace tiku {
namespace {

constexpr std::size_t kNoItem = static_cast<std::size_t>(-1);

/// Why the lines are no YAML that can stand in a question; empty: they can. A broken block must not
/// swallow the questions behind it.
Text broken_block(const std::vector<RecordYaml>& block) {
  std::string yaml;
  for (const RecordYaml& line : block) {
    yaml += line.text + "\n";
  }
  SourceMap sources;
  Sink sink;
  const NodeTrees trees = read_yaml(sources, sources.add("block", yaml), Documents::one, sink);
  const bool is_map = trees.roots.size() == 1 && trees.roots.front().is_map();
  for (const Diagnostic& finding : sink.diagnostics()) {
    if (finding.severity() == Severity::error) {
      return finding.message;
    }
  }
  return is_map ? Text{} : text(msg::record_block_no_map);
}

/// YAML with the place in the record that each of its lines came from.
class YamlOfRecord {
 public:
  explicit YamlOfRecord(const GradedRecord& record) : record_(record) {
    for (const RecordYaml& line : record.block) {
      add(line.text, line.line);
    }
    const bool has_sections = record.sections.size() > 1;
    if (has_sections) {
      add("sections:", record.first_line);
    }
    for (std::size_t s = 0; s < record.sections.size(); ++s) {
      section(s, has_sections);
    }
  }

  const std::string& text() const { return text_; }

  /// Blocks that were left out: the item, and why.
  const std::map<std::size_t, Text>& broken() const { return broken_; }

  /// Of the line of YAML, from 1.
  std::size_t item(std::int64_t line) const { return of(line).item; }

  std::int64_t file_line(std::int64_t line) const { return of(line).file_line; }

 private:
  struct From {
    std::int64_t file_line = 0;
    std::size_t item = kNoItem;
  };

  const From& of(std::int64_t line) const {
    static const From nowhere;
    return line > 0 && static_cast<std::size_t>(line) <= from_.size()
               ? from_[static_cast<std::size_t>(line) - 1]
               : nowhere;
  }

  void add(std::string_view line, std::int64_t file_line, std::size_t item = kNoItem) {
    text_ += line;
    text_ += '\n';
    from_.push_back({file_line, item});
  }

  void add(const YamlLines& lines, std::size_t item) {
    std::string_view text = lines.text();
    text.remove_suffix(text.ends_with('\n') ? 1 : 0);
    for (const std::string_view line : split(text, "\n")) {
      add(line, record_.items[item].line, item);
    }
  }

  void section(std::size_t number, bool has_sections) {
    const std::vector<RecordItem>& items = record_.items;
    const auto belongs = [number](const RecordItem& item) { return item.section == number; };
    const auto first = std::find_if(items.begin(), items.end(), belongs);
    if (first == items.end()) {
      return;
    }
    const std::size_t indent = has_sections ? 4 : 0;
    if (has_sections) {
      YamlLines head;
      head.begin_item();
      head.entry(4, "title", record_.sections[number].title);
      if (!record_.sections[number].choose.empty()) {
        head.entry(4, "choose", record_.sections[number].choose);
      }
      head.open(4, "questions");
      add(head, static_cast<std::size_t>(first - items.begin()));
    } else {
      add("questions:", record_.first_line);
    }
    for (auto i = static_cast<std::size_t>(first - items.begin()); i < items.size(); ++i) {
      if (belongs(items[i])) {
        i = items[i].case_id.empty() ? question(i, indent + 4, {}) : whole_case(i, indent + 4);
      }
    }
  }

  /// Writes the case that begins with the item; returns its last.
  std::size_t whole_case(std::size_t first, std::size_t indent) {
    const std::vector<RecordItem>& items = record_.items;
    YamlLines head;
    head.begin_item();
    head.raw_entry(indent, "type", "case");
    head.entry(indent, "id", items[first].case_id);
    head.entry(indent, "stem", items[first].material);
    head.open(indent, "parts");
    add(head, first);
    std::size_t last = first;
    for (std::size_t i = first; i < items.size() && items[i].case_id == items[first].case_id; ++i) {
      last = question(i, indent + 4, items[first].case_id + ".");
    }
    return last;
  }

  static bool has_field(const RecordItem& item, std::string_view name) {
    return std::any_of(item.block.begin(), item.block.end(), [name](const RecordYaml& line) {
      return line.text.starts_with(name) && line.text.substr(name.size(), 1) == ":";
    });
  }

  std::size_t question(std::size_t index, std::size_t indent, std::string_view prefix) {
    const RecordItem& item = record_.items[index];
    const Text broken = item.block.empty() ? Text{} : broken_block(item.block);
    if (!broken.empty()) {
      broken_.emplace(index, broken);  // the line of the key may be less than what it said
    }
    YamlLines out;
    out.begin_item();
    out.raw_entry(indent, "type", type_name(item.type));
    if (!item.id.empty()) {
      out.entry(indent, "id",
                item.id.starts_with(prefix) ? item.id.substr(prefix.size()) : item.id);
    }
    if (!has_field(item, "points_per_blank")) {
      out.entry(indent, "points", item.points);
    }
    if (!item.stem.empty() && !has_field(item, "stem")) {
      out.entry(indent, "stem", item.stem);
    }
    if (!item.options.empty() && !has_field(item, "options")) {
      write_options(out, indent, item.options);
    }
    if (!item.key.empty() && !has_field(item, "answer") && broken.empty()) {
      answer(out, indent, item);
    }
    if (!item.scoring.empty() && !has_field(item, "scoring")) {
      out.entry(indent, "scoring", item.scoring);
    }
    add(out, index);
    for (const RecordYaml& line : item.block) {
      if (broken.empty()) {
        add(std::string(indent, ' ') + line.text, line.line, index);
      }
    }
    return index;
  }

  static void answer(YamlLines& out, std::size_t indent, const RecordItem& item) {
    if (item.type != QuestionType::fill) {
      out.entry(indent, "answer", item.key);
      return;
    }
    Question key;
    key.type = QuestionType::fill;
    key.keyed = true;
    key.fill.blanks = parse_table_blanks(item.key, {});
    write_answer(out, indent, "answer", key, false);
  }

  const GradedRecord& record_;
  std::string text_;
  std::vector<From> from_;
  std::map<std::size_t, Text> broken_;
};

class RecordPaper {
 public:
  explicit RecordPaper(const GradedRecord& record) : record_(record), yaml_(record) {
    Sink sink;
    const FileId file = sources_.add("record", yaml_.text());
    paper_.bank = read_bank(sources_, file, sink);
    paper_.bank.file = kNoFile;
    paper_.keeps_ids = true;
    paper_.first_line = record.first_line;
    paper_.last_line = record.last_line;
    findings_ = sink.sorted();
  }

  ImportedPaper run() {
    paper_.sheets.push_back({record_.id, record_.name, record_.group, {}});
    for (std::size_t i = 0; i < paper_.bank.questions.size(); ++i) {
      const Question& question = paper_.bank.questions[i];
      const std::size_t item = item_of(question.where);
      paper_.lines.push_back(item == kNoItem ? record_.first_line : record_.items[item].line);
      if (question.parts.empty()) {
        take(question, {i, {}});
      }
      for (std::size_t part = 0; part < question.parts.size(); ++part) {
        take(question.parts[part], {i, part});
      }
    }
    doubt_findings();
    return std::move(paper_);
  }

  /// Items that are in no question of the bank.
  void list_lost(std::vector<LeftOut>& left_out) const {
    for (std::size_t i = 0; i < record_.items.size(); ++i) {
      if (!taken_.contains(i)) {
        const RecordItem& item = record_.items[i];
        left_out.push_back(
            {item.line, item.stem.empty() ? item.id : item.stem, text(msg::record_item_lost), {}});
      }
    }
  }

 private:
  std::int64_t yaml_line(const Span& where) const {
    return where.file == kNoFile ? 0 : sources_.at(where.file).place(where.begin).line;
  }

  std::size_t item_of(const Span& where) const { return yaml_.item(yaml_line(where)); }

  void doubt(DoubtKind kind, std::int64_t line, std::optional<std::size_t> question, Text what) {
    ImportDoubt doubt;
    doubt.kind = kind;
    doubt.line = line;
    doubt.question = question;
    doubt.what = std::move(what);
    paper_.doubts.push_back(std::move(doubt));
  }

  struct Address {
    std::size_t question = 0;
    std::optional<std::size_t> part;
  };

  void take(const Question& question, const Address& at) {
    const std::size_t index = item_of(question.where);
    if (index == kNoItem) {
      return;
    }
    const RecordItem& item = record_.items[index];
    taken_.insert(index);
    const std::string key = question.key_text();
    const auto broken = yaml_.broken().find(index);
    if (broken != yaml_.broken().end()) {
      doubt(DoubtKind::answer_unclear, item.block.front().line, at.question,
            text(msg::record_block_broken, broken->second));
    } else if (!item.block.empty() && !item.key.empty() &&
               join_lines(key) != join_lines(item.key)) {
      doubt(DoubtKind::key_contradicts, item.key_line, at.question,
            text(msg::record_key_differs, visible(item.key), visible(key)));
    }
    if (!item.response) {
      return;
    }
    RecordedAnswer answer{at.question, *item.response, item.score, item.response_line};
    answer.part = at.part;
    answer.is_void = item.is_void;
    paper_.sheets.back().answers.push_back(answer);
    if (check_record(paper_.bank, answer) == RecordScore::contradicts) {
      doubt(DoubtKind::score_contradicts, item.response_line, at.question,
            score_contradicts(question, answer));
    }
  }

  static std::string join_lines(std::string_view words) {
    std::string out = visible(words);
    for (std::size_t at = out.find("\\n"); at != std::string::npos; at = out.find("\\n")) {
      out.replace(at, 2, " ");
    }
    return std::string(trim(out));
  }

  /// What the bank's reader found wrong stands where the record has it.
  void doubt_findings() {
    for (const Diagnostic& finding : findings_) {
      if (finding.severity() != Severity::error) {
        continue;
      }
      const std::int64_t line = yaml_line(finding.where);
      doubt(DoubtKind::answer_unclear, yaml_.file_line(line), question_at(yaml_.item(line)),
            finding.message);
    }
  }

  std::optional<std::size_t> question_at(std::size_t item) const {
    const std::vector<Question>& questions = paper_.bank.questions;
    for (std::size_t i = 0; item != kNoItem && i < questions.size(); ++i) {
      if (item_of(questions[i].where) == item) {
        return i;
      }
    }
    return std::nullopt;
  }

  const GradedRecord& record_;
  YamlOfRecord yaml_;
  SourceMap sources_;
  std::vector<Diagnostic> findings_;
  std::set<std::size_t> taken_;
  ImportedPaper paper_;
};

}  // namespace

std::optional<ImportedPaper> record_paper(const GradedRecord& record,
                                          std::vector<LeftOut>& left_out) {
  if (record.items.empty()) {
    left_out.push_back(
        {record.first_line, record.id, text(msg::record_was_absent, visible(record.id)), {}});
    return std::nullopt;
  }
  RecordPaper reading(record);
  ImportedPaper paper = reading.run();
  reading.list_lost(left_out);
  return paper.bank.questions.empty() ? std::nullopt : std::optional(std::move(paper));
}

}  // namespace tiku
