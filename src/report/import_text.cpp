#include <algorithm>
#include <map>

#include "base/text.h"
#include "base/width.h"
#include "report/import_messages.h"
#include "report/import_report.h"
#include "report/layout.h"
#include "report/words.h"

namespace tiku {
namespace {

/// How many lines of each kind are shown unless all are asked for.
constexpr std::size_t kShownDoubts = 12;
constexpr std::size_t kShownLeftOut = 8;

struct AnsweredCount {
  std::size_t questions = 0;
  std::size_t answered = 0;

  void add(const AnsweredCount& other) {
    questions += other.questions;
    answered += other.answered;
  }
};

/// Counted once: the questions of a large file are far more than fits near the processor.
struct FileCounts {
  std::vector<AnsweredCount> papers;
  std::map<QuestionType, AnsweredCount> types;

  explicit FileCounts(const std::vector<ImportedPaper>& counted) {
    for (const ImportedPaper& paper : counted) {
      AnsweredCount& all = papers.emplace_back();
      for (const Question& question : paper.bank.questions) {
        const AnsweredCount one{1, is_answered(question) ? 1U : 0U};
        all.add(one);
        types[question.type].add(one);
      }
    }
  }

  AnsweredCount sum() const {
    AnsweredCount sum;
    for (const auto& [type, tally] : types) {
      sum.add(tally);
    }
    return sum;
  }
};

struct PlaceWords {
  const Message* column;
  const Message* list;
};

PlaceWords place_words(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::line:
      break;
    case PlaceKind::row:
      return {&msg::import_column_rows, &msg::import_rows};
    case PlaceKind::paragraph:
      return {&msg::import_column_paragraphs, &msg::import_paragraphs};
  }
  return {&msg::import_column_lines, &msg::import_lines};
}

/// A place as it is shown: 12, or 单选题!12 where a file has several sheets.
struct ShownPlace {
  std::size_t part = 0;
  std::int64_t line = 0;

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 that is compared with for one
  friend auto operator<=>(const ShownPlace& a, const ShownPlace& b) = default;
};

std::string place_text(const std::string& part, std::int64_t line) {
  return (part.empty() ? "" : visible(part) + "!") + std::to_string(line);
}

class ImportText {
 public:
  explicit ImportText(const ImportReport& report) : report_(report), lang_(report.style.lang) {}

  std::string render() {
    for (const ImportedFile& file : report_.files) {
      out_ += out_.empty() ? "" : "\n";
      const FileCounts tallies(file.result.papers);
      head(file, tallies.sum());
      if (!file.result.papers.empty()) {
        papers(file, tallies);
        types(tallies);
        doubts(file);
      }
      left_out(file);
      beside(file);
    }
    if (shortened_) {
      out_ += "\n" + wrap("", say(text(msg::import_see_report)), report_.style.width, 0);
    }
    return out_;
  }

 private:
  std::string say(const Text& words) const { return words.in(lang_); }

  std::string title(const Message& message) const { return std::string(message.in(lang_)); }

  void head(const ImportedFile& file, const AnsweredCount& sum) {
    const std::string path = visible(file.path);
    const std::string& joined = file.result.records_went_to;
    const Text words =
        sum.questions == 0 && !joined.empty()
            ? text(msg::import_records_joined, path, file.format->name, visible(joined))
        : sum.questions == 0 ? text(msg::import_nothing, path, file.format->name)
                             : text(msg::import_head, path, file.format->name,
                                    file.result.papers.size(), sum.questions, sum.answered);
    out_ += wrap("", say(words), report_.style.width, 2);
  }

  void papers(const ImportedFile& file, const FileCounts& tallies) {
    const Message& lines = *place_words(file.format->place).column;
    const std::vector<ScreenColumn> columns = {{title(msg::import_column_paper), Align::left, 44},
                                               {title(lines), Align::right},
                                               {title(msg::import_column_questions), Align::right},
                                               {title(msg::import_column_answered), Align::right},
                                               {title(msg::import_column_doubts), Align::right}};
    std::vector<std::vector<std::string>> rows;
    for (const ImportedPaper& paper : file.result.papers) {
      const AnsweredCount& tally = tallies.papers[rows.size()];
      const std::string name =
          paper.bank.title.empty() ? title(msg::import_untitled) : visible(paper.bank.title);
      rows.push_back({paper.bank.kind == Bank::Kind::key ? say(text(msg::import_key, name)) : name,
                      std::to_string(paper.first_line) + "-" + std::to_string(paper.last_line),
                      std::to_string(tally.questions), std::to_string(tally.answered),
                      std::to_string(paper.doubts.size())});
    }
    out_ += "\n" + screen_table(columns, rows, report_.style.width);
    std::size_t sheets = 0;
    for (const ImportedPaper& paper : file.result.papers) {
      sheets += paper.sheets.size();
    }
    if (sheets > 0) {
      out_ += wrap("  ", say(text(msg::import_sheets, sheets)), report_.style.width, 2);
    }
  }

  void types(const FileCounts& tallies) {
    const std::vector<ScreenColumn> columns = {
        {title(msg::import_column_type)},
        {title(msg::import_column_questions), Align::right},
        {title(msg::import_column_answered), Align::right},
        {title(msg::import_column_unanswered), Align::right}};
    std::vector<std::vector<std::string>> rows;
    for (const auto& [type, tally] : tallies.types) {
      rows.push_back({title(type_word(type)), std::to_string(tally.questions),
                      std::to_string(tally.answered),
                      std::to_string(tally.questions - tally.answered)});
    }
    out_ += "\n" + screen_table(columns, rows, report_.style.width);
  }

  /// The lines of each kind of doubt, in the order of the kinds.
  void doubts(const ImportedFile& file) {
    std::map<DoubtKind, std::vector<ShownPlace>> lines;
    std::vector<std::string> parts;
    std::size_t all = 0;
    for (const ImportedPaper& paper : file.result.papers) {
      for (const ImportDoubt& doubt : paper.doubts) {
        const std::string& part = part_of(paper, doubt);
        const auto place =
            static_cast<std::size_t>(std::find(parts.begin(), parts.end(), part) - parts.begin());
        if (place == parts.size()) {
          parts.push_back(part);
        }
        lines[doubt.kind].push_back({place, doubt.line});
        ++all;
      }
    }
    if (all == 0) {
      return;
    }
    out_ += "\n" + say(text(msg::import_doubts_head, all)) + "\n";
    std::size_t widest = 0;
    for (const auto& [kind, places] : lines) {
      widest = std::max(widest, display_width(doubt_title(kind).in(lang_)));
    }
    for (auto& [kind, places] : lines) {
      const std::string count = pad_left(std::to_string(places.size()), 4);
      const std::string name = pad_right(doubt_title(kind).in(lang_), widest);
      out_ += wrap("  " + name + "  " + count + "  ", line_list(places, parts, file.format->place),
                   report_.style.width, widest + 10);
    }
  }

  std::string line_list(std::vector<ShownPlace>& places, const std::vector<std::string>& parts,
                        PlaceKind kind) {
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<std::string> shown;
    for (const ShownPlace& place : places) {
      if (!report_.all && shown.size() == kShownDoubts) {
        break;
      }
      shown.push_back(place_text(parts[place.part], place.line));
    }
    std::string list = say(text(*place_words(kind).list, join(shown, ", "), shown.size()));
    if (shown.size() < places.size()) {
      shortened_ = true;
      list += " " + say(text(msg::import_more, places.size() - shown.size()));
    }
    return list;
  }

  void left_out(const ImportedFile& file) {
    const std::vector<LeftOut>& all = file.result.left_out;
    if (all.empty()) {
      return;
    }
    out_ += "\n" + say(text(msg::import_left_out_head, all.size())) + "\n";
    const std::size_t most = report_.all ? all.size() : std::min(all.size(), kShownLeftOut);
    for (std::size_t i = 0; i < most; ++i) {
      const LeftOut& left = all[i];
      const Text place =
          text(*place_words(file.format->place).list, place_text(left.part, left.line), 1);
      out_ += wrap("  ",
                   say(text(msg::import_left_out, place, left.reason, fit(visible(left.text), 40))),
                   report_.style.width, 4);
    }
    if (most < all.size()) {
      shortened_ = true;
      out_ += "  " + say(text(msg::import_more, all.size() - most)) + "\n";
    }
  }

  /// Calm: two lines at most, whatever a page prints.
  void beside(const ImportedFile& file) {
    const std::vector<BesideText>& all = file.result.beside;
    if (all.empty()) {
      return;
    }
    out_ += "\n" + say(text(msg::import_beside_head, all.size())) + "\n";
    const std::string page = title(msg::import_beside_page);
    const std::string words = title(msg::import_beside_words);
    const std::size_t widest = std::max(display_width(page), display_width(words));
    for (const auto& [kind, name] :
         {std::pair(BesideText::Kind::page, page), std::pair(BesideText::Kind::words, words)}) {
      std::vector<std::int64_t> lines;
      for (const BesideText& one : all) {
        if (one.kind == kind) {
          lines.push_back(one.line);
        }
      }
      if (!lines.empty()) {
        const std::string count = pad_left(std::to_string(lines.size()), 4);
        out_ += wrap("  " + pad_right(name, widest) + "  " + count + "  ",
                     run_list(lines, file.format->place), report_.style.width, widest + 10);
      }
    }
  }

  /// 1-3, 9, 12: lines that follow each other as one.
  std::string run_list(std::vector<std::int64_t>& lines, PlaceKind kind) {
    std::sort(lines.begin(), lines.end());
    std::vector<std::string> shown;
    std::size_t at = 0;
    while (at < lines.size() && (report_.all || shown.size() < kShownDoubts)) {
      const std::size_t first = at;
      while (++at < lines.size() && lines[at] <= lines[at - 1] + 1) {
      }
      const std::string begin = std::to_string(lines[first]);
      shown.push_back(lines[at - 1] > lines[first] ? begin + "-" + std::to_string(lines[at - 1])
                                                   : begin);
    }
    const bool one = lines.front() == lines.back();
    std::string list = say(text(*place_words(kind).list, join(shown, ", "), one ? 1 : 2));
    if (at < lines.size()) {
      shortened_ = true;
      list += " " + say(text(msg::import_more, lines.size() - at));
    }
    return list;
  }

  const ImportReport& report_;
  Lang lang_;
  std::string out_;
  bool shortened_ = false;
};

}  // namespace

std::string import_text(const ImportReport& report) {
  return ImportText(report).render();
}

}  // namespace tiku
