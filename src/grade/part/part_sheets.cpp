#include "grade/part/part_sheets.h"

#include <unordered_map>

namespace tiku {
namespace {

// What a sheet has beside its answers, one bit each.
constexpr std::uint64_t kAbsent = 1;
constexpr std::uint64_t kSeed = 2;
constexpr std::uint64_t kOrder = 4;  // submitted_order
/// Answers by rising item, all on the line of the sheet: a row of a table. One number an item up to
/// the last, 0 where there is none.
constexpr std::uint64_t kRow = 8;
constexpr std::uint64_t kAll = 15;

// The same of an answer that is no cell of a row.
constexpr std::uint64_t kRefused = 1;
constexpr std::uint64_t kLine = 2;
constexpr unsigned kAnswerBits = 2;

/// Distinct answers to one item, in the order of the sheets.
class Answers {
 public:
  std::size_t number_of(std::string_view raw) {
    const auto [place, fresh] = numbers_.try_emplace(raw, texts_.size());
    if (fresh) {
      texts_.push_back(raw);
    }
    return place->second;
  }

  const std::vector<std::string_view>& texts() const { return texts_; }

 private:
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::vector<std::string_view> texts_;
};

bool has_line(const Sheet& sheet, const RawAnswer& answer) {
  return answer.line > 0 && answer.line != sheet.origin.line;
}

bool is_row(const Sheet& sheet) {
  std::size_t next = 0;
  for (const RawAnswer& answer : sheet.answers) {
    if (answer.item < next || answer.refused || has_line(sheet, answer)) {
      return false;
    }
    next = answer.item + 1;
  }
  return true;
}

class SheetsWriter {
 public:
  SheetsWriter(std::size_t items, PartWriter& out) : out_(out), answers_(items) {}

  void write(const SheetSet& set) {
    PartWriter sheets;
    for (const Sheet& sheet : set.sheets) {
      write_sheet(sheet, set.extra_columns.size(), sheets);
    }
    for (const Answers& answers : answers_) {
      write_texts(answers.texts());
    }
    write_texts(set.extra_columns);
    out_.number(set.sheets.size());
    out_.text(sheets.bytes());
    write_rejects(set.rejected);
    write_rejects(set.rejected_cells);
    out_.number(set.remarks.size());
    for (const Text& remark : set.remarks) {
      write_text(remark);
    }
  }

 private:
  void write_texts(const auto& texts) {
    out_.number(texts.size());
    for (const auto& text : texts) {
      out_.text(text);
    }
  }

  void write_text(const Text& text) {
    out_.text(text.in(Lang::en));
    out_.text(text.in(Lang::zh));
  }

  static void write_origin(const Origin& origin, PartWriter& out) {
    out.number(origin.file == kNoFile ? 0 : static_cast<std::uint64_t>(origin.file) + 1);
    out.text(origin.sheet);
    out.signed_number(origin.line);
  }

  void write_rejects(const std::vector<Reject>& rejects) {
    out_.number(rejects.size());
    for (const Reject& reject : rejects) {
      write_origin(reject.origin, out_);
      out_.text(reject.id);
      out_.text(reject.item);
      out_.text(reject.reason);
      write_text(reject.explanation);
      out_.text(reject.raw);
    }
  }

  void write_sheet(const Sheet& sheet, std::size_t extra, PartWriter& out) {
    const bool row = is_row(sheet);
    out.number((sheet.absent ? kAbsent : 0) | (sheet.seed ? kSeed : 0) |
               (sheet.submitted_order ? kOrder : 0) | (row ? kRow : 0));
    write_origin(sheet.origin, out);
    for (const std::string& text :
         {sheet.who.id, sheet.who.name, sheet.who.group, sheet.form, sheet.given_total}) {
      out.text(text);
    }
    if (sheet.seed) {
      out.number(*sheet.seed);
    }
    if (sheet.submitted_order) {
      out.signed_number(*sheet.submitted_order);
    }
    for (std::size_t i = 0; i < extra; ++i) {
      out.text(i < sheet.extra.size() ? sheet.extra[i] : std::string());
    }
    out.number(sheet.presented.size());
    for (const std::size_t item : sheet.presented) {
      out.number(item);
    }
    if (row) {
      write_row(sheet, out);
    } else {
      write_placed(sheet, out);
    }
  }

  void write_row(const Sheet& sheet, PartWriter& out) {
    std::size_t next = 0;
    out.number(sheet.answers.empty() ? 0 : sheet.answers.back().item + 1);
    for (const RawAnswer& answer : sheet.answers) {
      for (; next < answer.item; ++next) {
        out.number(0);
      }
      out.number(answers_[answer.item].number_of(answer.raw) + 1);
      ++next;
    }
  }

  void write_placed(const Sheet& sheet, PartWriter& out) {
    out.number(sheet.answers.size());
    for (const RawAnswer& answer : sheet.answers) {
      const bool line = has_line(sheet, answer);
      out.number((answer.item << kAnswerBits) | (answer.refused ? kRefused : 0) |
                 (line ? kLine : 0));
      if (line) {
        out.signed_number(answer.line);
      }
      out.number(answers_[answer.item].number_of(answer.raw));
    }
  }

  PartWriter& out_;
  std::vector<Answers> answers_;
};

class SheetsReader {
 public:
  SheetsReader(PartReader& in, std::size_t items, Part& part)
      : in_(in), part_(part), set_(part.sheets), answers_(items) {}

  void read() {
    for (std::vector<std::string_view>& answers : answers_) {
      answers = texts();
    }
    for (const std::string_view column : texts()) {
      set_.extra_columns.emplace_back(column);
    }
    const std::uint64_t sheets = in_.number();
    PartReader bytes(in_.text());
    while (!bytes.at_end() && !bytes.failed() && set_.sheets.size() < sheets) {
      read_sheet(bytes);
    }
    if (bytes.failed() || !bytes.at_end() || set_.sheets.size() != sheets) {
      in_.fail();
    }
    read_rejects(set_.rejected);
    read_rejects(set_.rejected_cells);
    for (std::size_t left = in_.count(); left > 0 && !in_.failed(); --left) {
      set_.remarks.push_back(text());
    }
  }

 private:
  std::vector<std::string_view> texts() {
    std::vector<std::string_view> all;
    for (std::size_t left = in_.count(); left > 0 && !in_.failed(); --left) {
      all.push_back(in_.text());
    }
    return all;
  }

  Text text() {
    const std::string_view en = in_.text();
    const std::string_view zh = in_.text();
    return part_.texts.text(en, zh);
  }

  void read_origin(PartReader& in, Origin& origin) const {
    const std::size_t file = in.index(part_.sources.size() + 1);
    origin.file = file == 0 ? kNoFile : static_cast<FileId>(file - 1);
    origin.sheet = in.text();
    origin.line = in.signed_number();
  }

  void read_rejects(std::vector<Reject>& rejects) {
    for (std::size_t left = in_.count(); left > 0 && !in_.failed(); --left) {
      Reject& reject = rejects.emplace_back();
      read_origin(in_, reject.origin);
      reject.id = in_.text();
      reject.item = in_.text();
      reject.reason = part_.texts.word(in_.text());
      reject.explanation = text();
      reject.raw = in_.text();
    }
  }

  void read_sheet(PartReader& in) {
    Sheet& sheet = set_.sheets.emplace_back();
    const std::uint64_t flags = in.index(kAll + 1);
    sheet.absent = (flags & kAbsent) != 0;
    read_origin(in, sheet.origin);
    for (std::string* text :
         {&sheet.who.id, &sheet.who.name, &sheet.who.group, &sheet.form, &sheet.given_total}) {
      *text = in.text();
    }
    if ((flags & kSeed) != 0) {
      sheet.seed = in.number();
    }
    if ((flags & kOrder) != 0) {
      sheet.submitted_order = in.signed_number();
    }
    for (std::size_t i = 0; i < set_.extra_columns.size(); ++i) {
      sheet.extra.emplace_back(in.text());
    }
    for (std::size_t left = in.count(); left > 0 && !in.failed(); --left) {
      sheet.presented.push_back(in.index(answers_.size()));
    }
    const std::size_t count = in.count();
    sheet.answers.reserve(count);
    for (std::size_t i = 0; i < count && !in.failed(); ++i) {
      if ((flags & kRow) != 0) {
        read_cell(in, i, sheet);
      } else {
        read_placed(in, sheet);
      }
    }
  }

  void read_cell(PartReader& in, std::size_t item, Sheet& sheet) const {
    const std::uint64_t number = in.number();
    if (item >= answers_.size() || number > answers_[item].size()) {
      in.fail();
    } else if (number > 0) {
      RawAnswer& answer = sheet.answers.emplace_back();
      answer.item = item;
      answer.raw = answers_[item][number - 1];
    }
  }

  void read_placed(PartReader& in, Sheet& sheet) const {
    const std::size_t head = in.index(answers_.size() << kAnswerBits);
    if (in.failed()) {
      return;
    }
    RawAnswer& answer = sheet.answers.emplace_back();
    answer.item = head >> kAnswerBits;
    answer.refused = (head & kRefused) != 0;
    answer.line = (head & kLine) != 0 ? in.signed_number() : 0;
    const std::size_t number = in.index(answers_[answer.item].size());
    if (!in.failed()) {
      answer.raw = answers_[answer.item][number];
    }
  }

  PartReader& in_;
  Part& part_;
  SheetSet& set_;
  std::vector<std::vector<std::string_view>> answers_;  // per item
};

}  // namespace

void write_sheets(const SheetSet& sheets, std::size_t items, PartWriter& out) {
  SheetsWriter(items, out).write(sheets);
}

void read_sheets(PartReader& in, std::size_t items, Part& part) {
  SheetsReader(in, items, part).read();
}

}  // namespace tiku
