#include "interop/import_run.h"

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/duplicates.h"
#include "interop/foreign_files.h"
#include "interop/messages.h"
#include "interop/question_names.h"
#include "interop/records.h"
#include "interop/registry.h"
#include "io/paths.h"
#include "model/sheet.h"

namespace tiku {
namespace {

/// Names that are taken, and the next number to try behind each.
using TakenNames = std::unordered_map<std::string, int>;

/// `wanted`, or with a number behind it where it is taken.
std::string unique_name(const std::string& wanted, TakenNames& taken) {
  const auto [known, is_new] = taken.try_emplace(wanted, 2);
  if (is_new) {
    return wanted;
  }
  std::string name;
  do {
    name = wanted + "-" + std::to_string(known->second++);
  } while (!taken.try_emplace(name, 2).second);
  return name;
}

/// What may stand in the id of a bank: letters and digits of any script, the rest as one hyphen; at
/// most 40 characters.
std::string id_of_title(std::string_view title) {
  constexpr std::size_t kMost = 40;
  std::string id;
  std::size_t count = 0;
  for (std::size_t at = 0; at < title.size() && count < kMost;) {
    const Decoded next = decode_utf8(title, at);
    const char32_t c = next.scalar;
    const bool letter = c >= 0x80 ? is_hanzi(c) || (c >= 0xC0 && c < 0x2000)
                                  : (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                                        (c >= 'a' && c <= 'z') || c == '_';
    if (letter && next.valid) {
      append_utf8(id, c);
      ++count;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
    at += next.bytes;
  }
  while (id.ends_with('-')) {
    id.pop_back();
  }
  return id;
}

void append_json_text(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    } else {
      out += c;
    }
  }
  out += '"';
}

/// A void answer is a shape that no sheet may have, so that it stays one.
void append_answer(std::string& out, const RecordedAnswer& answer) {
  const bool is_list = answer.response.find(kListSeparator) != std::string::npos;
  out += answer.is_void ? "{\"void\": " : "";
  out += is_list ? "[" : "";
  bool first = true;
  for (const std::string_view member :
       split(answer.response, std::string_view(&kListSeparator, 1))) {
    out += first ? "" : ", ";
    first = false;
    append_json_text(out, member);
  }
  out += is_list ? "]" : "";
  out += answer.is_void ? "}" : "";
}

}  // namespace

Result<ImportedFile> import_file(const ImportInput& input, const ImportFormat* format) {
  if (std::optional<Error> foreign = foreign_file(input.bytes)) {
    return Error{text(msg::import_in_file, visible(input.path), std::move(foreign->what))};
  }
  ImportedFile file;
  file.path = input.path;
  file.format = format != nullptr ? format : &recognise_import(input);
  Result<ImportResult> result = file.format->read(input);
  if (!result) {
    return Error{text(msg::import_in_file, visible(input.path), result.error().what)};
  }
  file.result = std::move(*result);
  return file;
}

namespace {

/// What a file gives no points for is shown and kept, and not scored.
void settle_unscored(Question& question) {
  const bool by_blank = question.fill.points_per_blank.has_value();
  if (question.points_stated && !by_blank && question.points <= Rational(0)) {
    question.scored = false;
    question.points = 1;
    question.points_stated = false;
    question.policy = {};
  }
  for (Question& part : question.parts) {
    settle_unscored(part);
  }
}

}  // namespace

void complete_import(std::vector<ImportedFile>& files) {
  merge_records(files);
  for (ImportedFile& file : files) {
    for (ImportedPaper& paper : file.result.papers) {
      for (Question& question : paper.bank.questions) {
        settle_unscored(question);
      }
    }
  }
  TakenNames banks;
  for (ImportedFile& file : files) {
    for (ImportedPaper& paper : file.result.papers) {
      std::string id = id_of_title(paper.bank.title);
      id = id.empty() ? id_of_title(file_stem(file.path)) : id;
      if (!paper.keeps_ids || paper.bank.id.empty()) {
        paper.bank.id = unique_name(id.empty() ? "paper" : id, banks);
      }
      if (!paper.keeps_ids) {
        name_questions(paper.bank);
      }
    }
  }
  add_duplicate_doubts(files);
}

bool is_answered(const Question& question) {
  const bool part = std::any_of(question.parts.begin(), question.parts.end(), is_answered);
  const bool open =
      question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
  return part || (open ? !question.rubric->reference.empty() : question.keyed);
}

const std::string& part_of(const ImportedPaper& paper, const ImportDoubt& doubt) {
  return doubt.question && *doubt.question < paper.parts.size() ? paper.parts[*doubt.question]
                                                                : doubt.part;
}

void add_reviews(ImportedPaper& paper, Lang lang) {
  for (const ImportDoubt& doubt : paper.doubts) {
    if (doubt.question && doubt.review) {
      paper.bank.questions[*doubt.question].review.push_back(visible(doubt.what.in(lang)));
    }
  }
}

std::string sheets_text(const ImportedPaper& paper) {
  std::string out;
  for (const RecordedSheet& sheet : paper.sheets) {
    out += "{\"candidate\": ";
    append_json_text(out, sheet.id.empty() ? paper.bank.id : sheet.id);
    if (!sheet.name.empty()) {
      out += ", \"name\": ";
      append_json_text(out, sheet.name);
    }
    if (!sheet.group.empty()) {
      out += ", \"group\": ";
      append_json_text(out, sheet.group);
    }
    out += ", \"answers\": {";
    bool first = true;
    for (const RecordedAnswer& answer : sheet.answers) {
      out += first ? "" : ", ";
      first = false;
      append_json_text(out, answered_question(paper.bank, answer).id);
      out += ": ";
      append_answer(out, answer);
    }
    out += "}}\n";
  }
  return out;
}

}  // namespace tiku
