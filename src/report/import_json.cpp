#include <map>

#include "report/import_report.h"
#include "report/json_lines.h"

namespace tiku {
namespace {

struct TypeCount {
  std::size_t questions = 0;
  std::size_t answered = 0;
};

class ImportJson {
 public:
  explicit ImportJson(const ImportReport& report) : report_(report) {}

  std::string render() {
    out_.open_object();
    count("schema_version", 1);
    summary();
    out_.key("files");
    out_.open_array();
    for (const ImportedFile& file : report_.files) {
      file_entry(file);
    }
    out_.close();
    out_.close();
    return out_.take();
  }

 private:
  void words(std::string_view key, std::string_view text) {
    out_.key(key);
    out_.value(text);
  }

  void count(std::string_view key, std::size_t number) {
    out_.key(key);
    out_.value(static_cast<std::int64_t>(number));
  }

  /// Null where nothing is known.
  void known_words(std::string_view key, const std::string* text) {
    out_.key(key);
    if (text != nullptr && !text->empty()) {
      out_.value(*text);
    } else {
      out_.null();
    }
  }

  void summary() {
    std::size_t papers = 0;
    std::size_t questions = 0;
    std::size_t answered = 0;
    std::size_t doubts = 0;
    std::size_t left_out = 0;
    std::size_t beside = 0;
    for (const ImportedFile& file : report_.files) {
      papers += file.result.papers.size();
      left_out += file.result.left_out.size();
      beside += file.result.beside.size();
      for (const ImportedPaper& paper : file.result.papers) {
        questions += paper.bank.questions.size();
        doubts += paper.doubts.size();
        for (const Question& question : paper.bank.questions) {
          answered += is_answered(question) ? 1U : 0U;
        }
      }
    }
    out_.key("summary");
    out_.open_object();
    count("papers", papers);
    count("questions", questions);
    count("answered", answered);
    count("doubts", doubts);
    count("left_out", left_out);
    count("beside", beside);
    out_.close();
  }

  void file_entry(const ImportedFile& file) {
    out_.open_object();
    words("file", file.path);
    words("format", file.format->name);
    out_.key("papers");
    out_.open_array();
    for (const ImportedPaper& paper : file.result.papers) {
      paper_entry(paper);
    }
    out_.close();
    out_.key("left_out");
    out_.open_array();
    for (const LeftOut& left : file.result.left_out) {
      out_.open_object();
      place(left.line);
      words("text", left.text);
      words("reason", left.reason.in(report_.style.lang));
      sheet(left.part);
      out_.close();
    }
    out_.close();
    beside(file.result.beside);
    out_.close();
  }

  void beside(const std::vector<BesideText>& lines) {
    out_.key("beside");
    out_.open_array();
    for (const BesideText& line : lines) {
      out_.open_object();
      place(line.line);
      words("kind", line.kind == BesideText::Kind::page ? "page" : "text");
      words("text", line.text);
      out_.close();
    }
    out_.close();
  }

  void paper_entry(const ImportedPaper& paper) {
    const Bank& bank = paper.bank;
    const PaperFiles* files = next_ < report_.written.size() ? &report_.written[next_] : nullptr;
    ++next_;
    std::size_t answered = 0;
    std::map<QuestionType, TypeCount> types;
    for (const Question& question : bank.questions) {
      const std::size_t has = is_answered(question) ? 1U : 0U;
      TypeCount& type = types[question.type];
      type.questions += 1;
      type.answered += has;
      answered += has;
    }
    out_.open_object();
    words("id", bank.id);
    words("title", bank.title);
    words("kind", bank.kind == Bank::Kind::key ? "key" : "bank");
    known_words("written", files != nullptr ? &files->bank : nullptr);
    known_words("sheets", files != nullptr ? &files->sheets : nullptr);
    known_words("marks", files != nullptr ? &files->marks : nullptr);
    count("first_line", static_cast<std::size_t>(paper.first_line));
    count("last_line", static_cast<std::size_t>(paper.last_line));
    count("questions", bank.questions.size());
    count("answered", answered);
    out_.key("types");
    out_.open_object();
    for (const auto& [type, counts] : types) {
      out_.key(type_name(type));
      out_.open_object();
      count("questions", counts.questions);
      count("answered", counts.answered);
      out_.close();
    }
    out_.close();
    out_.key("doubts");
    out_.open_array();
    for (const ImportDoubt& doubt : paper.doubts) {
      doubt_entry(paper, doubt);
    }
    out_.close();
    out_.close();
  }

  void doubt_entry(const ImportedPaper& paper, const ImportDoubt& doubt) {
    out_.open_object();
    words("kind", doubt_name(doubt.kind));
    place(doubt.line);
    known_words("question", doubt.question ? &paper.bank.questions[*doubt.question].id : nullptr);
    words("message", doubt.what.in(report_.style.lang));
    sheet(part_of(paper, doubt));
    out_.close();
  }

  void place(std::int64_t line) {
    out_.key("line");
    out_.value(line);
  }

  /// Where lines are counted in each of several sheets.
  void sheet(const std::string& part) {
    if (!part.empty()) {
      words("sheet", part);
    }
  }

  const ImportReport& report_;
  std::size_t next_ = 0;
  JsonLines out_;
};

}  // namespace

std::string import_json(const ImportReport& report) {
  return ImportJson(report).render();
}

}  // namespace tiku
