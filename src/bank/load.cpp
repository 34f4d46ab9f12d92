#include "bank/load.h"

#include <algorithm>

#include "bank/adjustments.h"
#include "bank/check.h"
#include "bank/exam.h"
#include "bank/field_tables.h"
#include "bank/forms.h"
#include "bank/key_table.h"
#include "bank/messages.h"
#include "bank/question.h"
#include "bank/rules.h"
#include "bank/sections.h"
#include "bank/values.h"
#include "base/text.h"
#include "format/yaml.h"
#include "format/yaml_rules.h"
#include "io/files.h"
#include "io/hash.h"

namespace tiku {
namespace {

void read_version(Reading& reading, const Fields& root) {
  const Node* node = root.find("tiku");
  if (node == nullptr) {
    if (!root.is_refused("tiku")) {
      reading.sink.report(rules::bad_version, root.map().where, text(msg::missing_version),
                          text(msg::missing_version_help));
    }
    return;
  }
  if (trim(node->text()) != "1") {
    reading.sink.report(rules::bad_version, node->where,
                        text(msg::unknown_version, visible(node->text())),
                        text(msg::unknown_version_help));
  }
}

void read_kind(Reading& reading, const Fields& root) {
  const Node* node = root.find("kind");
  const std::string_view kind = node == nullptr ? std::string_view("bank") : trim(node->text());
  reading.bank.kind = kind == "key" ? Bank::Kind::key : Bank::Kind::bank;
  if (kind != "key" && kind != "bank") {
    reading.sink.report(rules::bad_value, node->where, text(msg::bad_value, "kind", visible(kind)),
                        text(msg::allowed_values, "bank, key"));
  }
}

void read_root(Reading& reading, const Node& node) {
  const Fields root(reading, node, field_tables::bank());
  read_version(reading, root);
  read_kind(reading, root);
  Bank& bank = reading.bank;
  const Node* id = root.find("id");
  if (id != nullptr && check_id(reading, id->text(), id->where)) {
    bank.id = id->text();
    bank.id_where = id->where;
  }
  bank.title = text_field(root, "title");
  bank.title_where = field_place(root, "title");
  bank.language = text_field(root, "language");
  read_body(reading, root);
  finish_questions(reading);
  if (const Node* exam = root.find("exam")) {
    read_exam(reading, *exam);
  }
  if (const Node* adjust = root.find("adjust")) {
    bank.adjustments = read_adjustments(reading, *adjust);
    Sink ignored;  // items that could not be read are no mistakes of the corrections
    apply_adjustments(bank, bank.adjustments, reading.questions_missing ? ignored : reading.sink);
  }
  if (const Node* forms = root.find("forms")) {
    read_forms(reading, *forms);
  }
}

/// Whether the reader of YAML gave up at a limit: what it returned is then no picture of the file.
bool hit_a_limit(const Sink& sink, FileId file) {
  const std::vector<Diagnostic>& all = sink.diagnostics();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& finding) {
    return finding.where.file == file &&
           (finding.rule == &rules::too_deep || finding.rule == &rules::too_many_nodes ||
            finding.rule == &rules::alias_limit);
  });
}

bool is_table(std::string_view path) {
  const std::string folded = fold_case(path);
  const std::string_view name = folded;
  const auto ends_with = [&](std::string_view end) {
    return name.size() >= end.size() && name.substr(name.size() - end.size()) == end;
  };
  return ends_with(".csv") || ends_with(".tsv");
}

}  // namespace

Bank read_bank(const SourceMap& sources, FileId file, Sink& sink) {
  Bank bank;
  bank.file = file;
  bank.path = sources.at(file).path();
  Reading reading{bank, sink};
  if (is_table(bank.path)) {
    read_key_table(reading, sources);
    return bank;
  }
  const std::size_t errors = sink.error_count();
  const NodeTrees trees = read_yaml(sources, file, Documents::one, sink);
  const std::vector<Node>& documents = trees.roots;
  reading.lines_lost = sink.error_count() != errors;
  reading.questions_missing = reading.lines_lost;  // what was lost is no mistake of the bank
  const bool is_map = !documents.empty() && documents.front().is_map();
  if (is_map && !hit_a_limit(sink, file)) {
    read_root(reading, documents.front());
  } else if (sink.error_count() == errors) {
    const Span start{file, 0, 0};
    sink.report(rules::not_a_bank, documents.empty() ? start : documents.front().where,
                text(msg::not_a_bank), text(msg::missing_version_help));
  }
  return bank;
}

Result<FileText> load_file_text(const std::string& path, const Encoding* encoding) {
  Result<std::string> bytes = read_file(path);
  if (!bytes) {
    return bytes.error();
  }
  std::string hash = content_hash(*bytes);
  Result<DecodedText> decoded = take_text(std::move(*bytes), encoding);
  if (!decoded) {
    return Error{text(msg::unreadable, visible(path), decoded.error().what)};
  }
  return FileText{path, std::move(*decoded), std::move(hash)};
}

FileId enter_text(FileText file_text, SourceMap& sources, Sink& sink) {
  const Encoding encoding = file_text.decoded.encoding;
  const bool is_utf8 = encoding == Encoding::utf8 || encoding == Encoding::utf8_bom;
  const bool wants_utf8 = !is_table(file_text.path);
  const FileId file = sources.add(std::move(file_text.path), std::move(file_text.decoded.text));
  if (!is_utf8 && wants_utf8) {
    sink.report(rules::not_utf8, Span{file, 0, 0}, text(msg::not_utf8, encoding_name(encoding)),
                text(msg::not_utf8_help));
  }
  return file;
}

Result<Bank> load_bank(const std::string& path, SourceMap& sources, Sink& sink,
                       const Encoding* encoding) {
  Result<FileText> file_text = load_file_text(path, encoding);
  if (!file_text) {
    return file_text.error();
  }
  std::string hash = std::move(file_text->hash);
  const FileId file = enter_text(std::move(*file_text), sources, sink);
  Bank bank = read_bank(sources, file, sink);
  bank.hash = std::move(hash);
  return bank;
}

}  // namespace tiku
