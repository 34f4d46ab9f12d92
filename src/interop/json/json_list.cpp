#include "interop/json/json_list.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "format/jsonl.h"
#include "format/yaml.h"
#include "interop/bank_language.h"
#include "interop/counted_stems.h"
#include "interop/fields/named_trees.h"
#include "interop/json/json_entities.h"
#include "interop/json/json_row.h"
#include "interop/json/keyed_questions.h"
#include "interop/json/listed_options.h"
#include "interop/json/messages.h"
#include "interop/json/xml_nodes.h"
#include "interop/table/answers_apart.h"
#include "interop/table/letter_answers.h"
#include "interop/table/messages.h"
#include "interop/table/option_numbers.h"
#include "interop/table/row_question.h"
#include "interop/table/type_cell.h"
#include "interop/text/answer_choice.h"
#include "interop/text/question_marks.h"
#include "io/paths.h"

namespace tiku {
namespace {

/// An object a line, and more than one of them.
bool is_lines(std::string_view text) {
  const std::string_view body = trim(text);
  const std::size_t end = body.find('\n');
  const std::string_view first = trim(body.substr(0, end));
  return end != std::string_view::npos && first.starts_with('{') && first.ends_with('}');
}

class JsonList {
 public:
  JsonList(const SourceMap& sources, FileId file) : sources_(sources), file_(file) {}

  void walk_all(NodeTrees& trees) {
    rivals_ = name_fields(trees);
    for (const Node& root : trees.roots) {
      walk(root, "");
    }
  }

  void walk(const Node& node, const std::string& heading) {
    if (node.is_list()) {
      walk_items(node, heading);
    } else if (is_json_question(node)) {
      rows_.push_back({read_json_row(node), line_of(node), heading});
    } else {
      walk_fields(node);
    }
  }

  void walk_fields(const Node& map) {
    const bool keyed = are_keyed_questions(map);
    for (const NodeEntry& entry : map.entries()) {
      if (is_example_name(entry.key.text()) && entry.value.is_map()) {
        left_out_.push_back(
            {line_of(entry.value), std::string(entry.key.text()), text(msg::json_list_object), {}});
      } else if (is_asked(entry)) {
        rows_.push_back({read_json_pair(entry), line_of(entry.key), {}});
      } else if (keyed || is_answered_stem(entry)) {
        JsonRow read = read_json_row(entry.value);
        read.row.stem = std::string(trim(entry.key.text()));
        rows_.push_back({std::move(read), line_of(entry.key), {}});
      } else if (entry.value.is_map() || entry.value.is_list()) {
        walk(entry.value, std::string(entry.key.text()));
      } else if (read_json_field(entry.key.text()).role == ColumnRole::stem) {
        title_ = title_.empty() ? std::string(trim(entry.value.text())) : title_;
      }
    }
  }

  void walk_items(const Node& list, const std::string& heading) {
    for (const Node& item : list.items()) {
      if (item.is_list() && is_bare_row(item)) {
        rows_.push_back({read_bare_row(item), line_of(item), heading});
      } else if (item.is_map() && !is_json_question(item) && !holds_lists(item)) {
        left_out_.push_back({line_of(item), beginning(item), text(msg::json_list_object)});
      } else if (item.is_map() || item.is_list()) {
        walk(item, heading);
      } else if (names_questions(heading)) {
        bare_question(item, heading);
      }
    }
  }

  /// {"What is ...?": "this"}
  static bool is_asked(const NodeEntry& entry) {
    constexpr std::size_t kShortest = 8;
    const std::string_view key = trim(entry.key.text());
    return key.size() >= kShortest && (key.ends_with('?') || key.ends_with("？")) &&
           entry.value.is_scalar() && !trim(entry.value.text()).empty();
  }

  /// ["What is ...?", ["one", "two"], 1]: a row without names.
  static bool is_bare_row(const Node& list) {
    constexpr std::size_t kParts = 3;
    return list.items().size() == kParts && list.items()[0].is_scalar() && list.items()[0].quoted &&
           list.items()[1].is_list() && list.items()[1].items().size() > 1 &&
           list.items()[2].is_scalar() &&
           std::all_of(list.items()[1].items().begin(), list.items()[1].items().end(),
                       [](const Node& item) { return item.is_scalar(); });
  }

  /// reflectionQuestions, 思考题: what stands in such a list as text is asked.
  static bool names_questions(const std::string& heading) {
    return fold_case(heading).ends_with("questions") || heading.ends_with("题");
  }

  void bare_question(const Node& item, const std::string& heading) {
    JsonRow read;
    read.row.stem = std::string(trim(item.text()));
    if (!read.row.stem.empty()) {
      rows_.push_back({std::move(read), line_of(item), heading});
    }
  }

  Result<ImportResult> take(const std::string& path) {
    if (rows_.empty()) {
      return Error{text(msg::json_list_nothing)};
    }
    ImportResult result;
    ImportedPaper paper;
    paper.bank.title = title_.empty() ? file_stem(path) : title_;
    std::vector<JsonRow*> reads;
    for (Row& row : rows_) {
      reads.push_back(&row.read);
    }
    decode_percent(reads);
    decode_escaped(reads);
    take_code_tags(reads);
    take_answers_for_options(reads);
    OptionNumbers count;
    for (const Row& row : rows_) {
      for (const std::size_t index : row.read.indices) {
        count.see(index, row.read.row.options);
        count.see_explained(index, row.read.row.options, row.read.row.explanation);
      }
      if (row.read.has_index) {
        count.headers_count_from_zero();
      }
      see_apart(row.read);
      if (!row.read.has_letters && !row.read.row.marked) {
        letters_.see(row.read.row.options, answers_of(row.read));
      }
    }
    for (Row& row : rows_) {
      add(row, count, paper);
    }
    say_unknown(paper);
    say_rivals(paper);
    take_counting_numbers(paper.bank);
    paper.first_line = rows_.front().line;
    paper.last_line = rows_.back().line;
    paper.bank.language = language_of_questions(paper.bank);
    result.papers.push_back(std::move(paper));
    result.left_out = std::move(left_out_);
    return result;
  }

  void leave_out(LeftOut left) { left_out_.push_back(std::move(left)); }

 private:
  struct Row {
    JsonRow read;
    std::int64_t line = 0;
    std::string heading;
  };

  std::int64_t line_of(const Node& node) const {
    return sources_.at(file_).place(node.where.begin).line;
  }

  static bool holds_lists(const Node& node) {
    return std::any_of(node.entries().begin(), node.entries().end(), [](const NodeEntry& entry) {
      return entry.value.is_list() || entry.value.is_map();
    });
  }

  static std::string beginning(const Node& node) {
    for (const NodeEntry& entry : node.entries()) {
      if (entry.value.is_scalar()) {
        return std::string(entry.key.text()) + ": " + std::string(trim(entry.value.text()));
      }
    }
    return "{}";
  }

  /// What a number as an answer means. Where it is the text of one option and counts another, the
  /// count of the file is taken with a doubt, or nothing where the file counts from nobody knows.
  std::optional<Text> take_number(JsonRow& read, const OptionNumbers& count) const {
    if (read.indices.empty()) {
      return std::nullopt;
    }
    QuestionRow& row = read.row;
    if (read.indices.size() > 1) {
      return take_numbers(read, count);
    }
    const std::size_t index = read.indices.front();
    const Option* named = option_with_text(row.options, row.answer);
    if (named != nullptr && !count.counts()) {
      return letters_.are_texts() ? std::nullopt : number_or_text(row.options, index, *named);
    }
    const std::optional<std::size_t> base = base_of(count);
    const Option* counted = base ? option_counted(row.options, index, *base) : nullptr;
    row.answer = counted != nullptr ? counted->label : "";
    if (counted == nullptr) {
      return text(msg::json_list_index, index);
    }
    if (named != nullptr && named != counted) {
      return text(msg::table_two_readings, index, counted->label, named->label);
    }
    return slips_beside(count, index, *base);
  }

  static std::optional<std::size_t> base_of(const OptionNumbers& count) {
    const std::optional<std::size_t> base = count.base();
    return base ? base : count.likely_base();
  }

  /// Other answers of the file count from elsewhere, or are slips of the hand.
  static std::optional<Text> slips_beside(const OptionNumbers& count, std::size_t index,
                                          std::size_t base) {
    return count.contradicts() ? std::optional(text(msg::json_list_slips, index, base))
                               : std::nullopt;
  }

  /// A list of numbers: all of them, or none.
  static std::optional<Text> take_numbers(JsonRow& read, const OptionNumbers& count) {
    QuestionRow& row = read.row;
    const std::optional<std::size_t> base = base_of(count);
    std::vector<std::string> labels;
    for (const std::size_t index : read.indices) {
      const Option* option = base ? option_counted(row.options, index, *base) : nullptr;
      if (option == nullptr) {
        return text(msg::json_list_index, index);
      }
      labels.push_back(option->label);
    }
    row.answer = join(labels, ",");
    return slips_beside(count, read.indices.front(), *base);
  }

  /// Whether answers stand apart from the other options: {"answers": ["5"], "alternatives": [...]}.
  void see_apart(const JsonRow& read) {
    if (read.indices.empty() && !read.row.marked) {
      for (const std::string& answer : answers_of(read)) {
        apart_.see(read.row.options, answer);
      }
    }
  }

  static std::vector<std::string> answers_of(const JsonRow& read) {
    return read.answers.empty() ? std::vector<std::string>{read.row.answer} : read.answers;
  }

  void take_apart(JsonRow& read) const {
    const std::vector<std::string> answers = answers_of(read);
    const bool apart =
        apart_.hold() && !read.row.marked &&
        std::all_of(answers.begin(), answers.end(), [&read](const std::string& answer) {
          return AnswersApart::is_apart(read.row.options, answer);
        });
    if (apart) {
      put_answers_first(read.row, answers, read.row.options);
    }
  }

  /// Letters that are texts of options as well.
  std::optional<Text> take_letters(JsonRow& read) const {
    if (read.has_letters || read.row.marked || !read.indices.empty()) {
      return std::nullopt;
    }
    std::optional<LetterAnswers::Reading> letters =
        letters_.read(read.row.options, answers_of(read));
    if (!letters) {
      return std::nullopt;
    }
    read.row.answer = join(letters->labels, ",");
    return std::move(letters->unclear);
  }

  void add(Row& row, const OptionNumbers& count, ImportedPaper& paper) {
    QuestionRow& fields = row.read.row;
    take_apart(row.read);
    std::optional<Text> unclear = take_number(row.read, count);
    unclear = unclear ? std::move(unclear) : take_letters(row.read);
    if (!row.read.also.empty()) {
      unclear = text(msg::json_list_two_readings, fields.answer, row.read.also);
    }
    const std::optional<TypeWord> group = type_of_cell(row.heading);
    if (is_foreign_type(fields.type)) {
      left_out_.push_back({row.line, fields.stem, text(msg::json_list_object)});
      return;
    }
    if (is_letters(fields.answer) && has_no_options(fields) && fields.type.empty() && !group) {
      fields.type = fields.answer.size() == 1 ? "single" : "multiple";  // its options are lost
    }
    DecidedQuestion decided = decide_row(fields, group, false);
    for (ImportDoubt& doubt : decided.doubts) {
      if (doubt.kind == DoubtKind::unanswered) {
        doubt.what = text(msg::json_list_unanswered);
      }
    }
    if (unclear) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::answer_unclear;
      doubt.what = *unclear;
      decided.doubts.push_back(std::move(doubt));
    }
    add_question(std::move(decided), row.line, paper);
  }

  static bool has_no_options(const QuestionRow& row) {
    return row.option_cell.empty() &&
           std::all_of(row.options.begin(), row.options.end(),
                       [](const Option& option) { return option.text.empty(); });
  }

  static bool is_letters(const std::string& answer) {
    constexpr std::size_t kMost = 6;
    return !answer.empty() && answer.size() <= kMost &&
           answer.find_first_not_of("ABCDEF") == std::string::npos;
  }

  /// Each field once, where it is met first.
  void say_unknown(ImportedPaper& paper) const {
    std::set<std::string> said;
    for (const Row& row : rows_) {
      for (const std::string& name : row.read.unknown) {
        if (said.insert(name).second) {
          ImportDoubt doubt;
          doubt.kind = DoubtKind::not_carried;
          doubt.line = row.line;
          doubt.what = text(msg::json_list_field, visible(name));
          paper.doubts.push_back(std::move(doubt));
        }
      }
    }
  }

  void say_rivals(ImportedPaper& paper) const {
    if (!rivals_.empty()) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::answer_unclear;
      doubt.line = rows_.front().line;
      doubt.what = text(msg::json_list_rivals, visible(join(rivals_, ", ")));
      paper.doubts.push_back(std::move(doubt));
    }
  }

  const SourceMap& sources_;
  FileId file_;
  std::string title_;
  /// Fields that each say another answer.
  std::vector<std::string> rivals_;
  AnswersApart apart_;
  LetterAnswers letters_;
  std::vector<Row> rows_;
  std::vector<LeftOut> left_out_;
};

}  // namespace

bool is_json_list(std::string_view head) {
  const std::string_view body = trim(head);
  if (!body.starts_with('{') && !body.starts_with('[')) {
    return false;
  }
  bool stem = false;
  bool other = false;
  for (std::size_t at = body.find('"'); at != std::string_view::npos;) {
    std::size_t end = at + 1;
    while (end < body.size() && body[end] != '"') {
      end += body[end] == '\\' ? 2U : 1U;
    }
    if (end >= body.size()) {
      break;
    }
    const std::string_view behind = trim(body.substr(end + 1, 16));
    if (behind.starts_with(':')) {
      const ColumnRole role = read_json_field(body.substr(at + 1, end - at - 1)).role;
      stem = stem || role == ColumnRole::stem;
      other = other || role == ColumnRole::answer || role == ColumnRole::options;
    }
    at = body.find('"', end + 1);
  }
  return stem && other;
}

Result<ImportResult> read_json_list(std::string text_of_file, const std::string& path) {
  SourceMap sources;
  Sink sink;
  const bool lines = is_lines(text_of_file);
  const FileId file = sources.add(path, std::move(text_of_file));
  NodeTrees trees =
      lines ? read_json_lines(sources, file, sink) : read_json_document(sources, file, sink);
  JsonList list(sources, file);
  for (const Diagnostic& finding : sink.sorted()) {
    const std::int64_t line = sources.at(file).place(finding.where.begin).line;
    if (!lines) {
      return Error{text(msg::json_list_broken, line)};
    }
    list.leave_out({line, "", text(msg::json_list_line)});
  }
  list.walk_all(trees);
  return list.take(path);
}

bool is_yaml_list(std::string_view head) {
  bool stem = false;
  bool other = false;
  for (std::string_view line : split(head, "\n")) {
    line = trim(line);
    while (line.starts_with("- ")) {
      line = trim(line.substr(2));
    }
    const std::size_t colon = line.find(':');
    const bool named =
        colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ');
    const ColumnRole role = named ? read_json_field(line.substr(0, colon)).role : ColumnRole::none;
    stem = stem || role == ColumnRole::stem;
    other = other || role == ColumnRole::answer || role == ColumnRole::options;
  }
  return stem && other;
}

Result<ImportResult> read_yaml_list(std::string text_of_file, const std::string& path) {
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add(path, std::move(text_of_file));
  NodeTrees trees = read_yaml(sources, file, Documents::many, sink);
  for (const Diagnostic& finding : sink.sorted()) {
    if (finding.severity() == Severity::error) {
      const std::int64_t line = sources.at(file).place(finding.where.begin).line;
      const bool helps = !finding.help.in(Lang::en).empty();
      return Error{helps ? text(msg::yaml_list_helped, line, finding.message, finding.help)
                         : text(msg::yaml_list_broken, line, finding.message)};
    }
  }
  JsonList list(sources, file);
  for (const Node& root : trees.roots) {
    if (root.is_map() && root.find("tiku") != nullptr) {
      return Error{text(msg::yaml_list_is_bank)};
    }
  }
  list.walk_all(trees);
  return list.take(path);
}

bool is_xml_list(std::string_view head) {
  const std::string_view body = trim(head);
  if (!body.starts_with('<')) {
    return false;
  }
  for (const std::string_view known : {"<questestinterop", "<assessmentItem", "<qti-", "<manifest",
                                       "<questiontext", "<html", "<!DOCTYPE html", "<HTML"}) {
    if (body.find(known) != std::string_view::npos) {
      return false;
    }
  }
  bool stem = false;
  bool other = false;
  for (std::size_t at = body.find('<'); at != std::string_view::npos; at = body.find('<', at + 1)) {
    const std::size_t end = body.find_first_of(" \t\r\n/>", at + 1);
    if (end == std::string_view::npos) {
      break;
    }
    const ColumnRole role = read_json_field(body.substr(at + 1, end - at - 1)).role;
    stem = stem || role == ColumnRole::stem;
    other = other || role == ColumnRole::answer || role == ColumnRole::options ||
            role == ColumnRole::option;
  }
  return stem && other;
}

Result<ImportResult> read_xml_list(std::string text_of_file, const std::string& path) {
  SourceMap sources;
  const FileId file = sources.add(path, text_of_file);
  const Result<std::unique_ptr<XmlFile>> xml = read_xml_file(std::move(text_of_file));
  if (!xml) {
    return xml.error();
  }
  NodeTrees trees = nodes_of_xml(**xml, file);
  JsonList list(sources, file);
  list.walk_all(trees);
  return list.take(path);
}

}  // namespace tiku
