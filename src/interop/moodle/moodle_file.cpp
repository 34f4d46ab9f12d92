#include "interop/moodle/moodle_file.h"

#include <algorithm>

#include "base/text.h"
#include "format/xml_file.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/moodle_element.h"
#include "interop/moodle/moodle_paper.h"
#include "interop/moodle/raw_texts.h"

namespace tiku {
namespace {

void read_entry(const pugi::xml_node& element, std::int64_t line, MoodlePaper& paper) {
  const std::string_view type = element.attribute("type").value();
  if (type == "category") {
    paper.category(inner_text(element, "category"));
    if (!inner_text(element, "info").empty()) {
      paper.lost(msg::moodle_lost_category, line);
    }
    return;
  }
  MoodleQuestion question;
  question.line = line;
  if (type == "description") {
    question.stem = words_of(inner_text(element, "questiontext"), Markup::html, question);
    paper.description(std::move(question));
    return;
  }
  if (read_moodle_question(element, question)) {
    paper.add(std::move(question));
    return;
  }
  const std::string& begins = question.stem.empty() ? question.name : question.stem;
  paper.leave_out(line, begins, question.doubts.back().what);
}

/// Behind declarations, instructions and comments.
std::string_view first_element(std::string_view text) {
  text = trim(text);
  while (text.starts_with("<?") || text.starts_with("<!")) {
    const std::string_view end = text.starts_with("<?")     ? "?>"
                                 : text.starts_with("<!--") ? "-->"
                                                            : ">";
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos) {
      return {};
    }
    text = trim(text.substr(at + end.size()));
  }
  return text;
}

bool holds_typed_question(const pugi::xml_node& holder) {
  const auto questions = holder.children("question");
  return std::any_of(questions.begin(), questions.end(), [](const pugi::xml_node& question) {
    return question.attribute("type") && question.child("questiontext");
  });
}

bool begins_element(std::string_view text, std::string_view name) {
  constexpr std::string_view kBehind = "> \t\r\n";
  return text.starts_with('<') && text.substr(1).starts_with(name) &&
         text.size() > name.size() + 1 && kBehind.find(text[name.size() + 1]) != text.npos;
}

}  // namespace

namespace {

struct ReadFile {
  Result<std::unique_ptr<XmlFile>> file;
  /// What was wrong with the end of it; nothing behind the last whole question was read.
  std::optional<Text> broken;
};

ReadFile read_file(const std::string& text) {
  Result<std::unique_ptr<XmlFile>> read = read_xml_file(with_raw_texts(text));
  if (!read) {
    read = read_xml_file(text);
  }
  const std::string whole = read ? std::string() : up_to_last_question(text);
  if (whole.empty()) {
    return {std::move(read), {}};
  }
  Text broken = read.error().what;
  Result<std::unique_ptr<XmlFile>> begins = read_xml_file(with_raw_texts(whole));
  return begins ? ReadFile{std::move(begins), std::move(broken)} : ReadFile{std::move(read), {}};
}

}  // namespace

Result<ImportResult> read_moodle_xml(const std::string& text, const std::string& path) {
  const ReadFile got = read_file(text);
  const Result<std::unique_ptr<XmlFile>>& read = got.file;
  if (!read) {
    return read.error();
  }
  const XmlFile& xml = **read;
  const pugi::xml_node root = xml.document.document_element();
  // Questions cut out of a file stand alone; other programs name the outermost element otherwise.
  const pugi::xml_node holder =
      std::string_view(root.name()) == "question" ? pugi::xml_node(xml.document) : root;
  if (std::string_view(root.name()) != "quiz" && !holds_typed_question(holder)) {
    return Error{tiku::text(msg::moodle_root, visible(root.name()))};
  }
  MoodlePaper paper;
  for (const pugi::xml_node& element : holder.children("question")) {
    read_entry(element, xml.line_of(element), paper);
  }
  if (got.broken) {
    paper.leave_out(std::count(text.begin(), text.end(), '\n') + 1, "", *got.broken);
  }
  return paper.take(path);
}

bool holds_moodle_question(std::string_view text) {
  return text.find("<questiontext") != text.npos && text.find("<question type=") != text.npos;
}

bool is_moodle_xml(std::string_view text) {
  const std::string_view element = first_element(text);
  return begins_element(element, "quiz") ||
         (element.starts_with('<') && holds_moodle_question(element));
}

}  // namespace tiku
