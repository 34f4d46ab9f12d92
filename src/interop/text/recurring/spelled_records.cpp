#include "interop/text/recurring/spelled_records.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/recurring/found_records.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

class RecordSpelling {
 public:
  explicit RecordSpelling(const PlainDocument& document)
      : document_(document),
        text_(document.text, 1, document.quiet),
        lines_(read_recurring_lines(text_)) {}

  std::optional<PlainDocument> run() {
    if (lines_.size() !=
        static_cast<std::size_t>(std::count(document_.text.begin(), document_.text.end(), '\n')) +
            1) {
      return std::nullopt;
    }
    found_ = find_recurring_records(text_, lines_);
    if (found_.records.empty()) {
      return std::nullopt;
    }
    read_bytes();
    find_fields();
    out_.assign(bytes_.begin(), bytes_.end());
    quiet_.resize(out_.size());
    for (std::size_t r = 0; r < found_.records.size(); ++r) {
      const RecurringRecord& record = found_.records[r];
      spell(record, found_.count ? record.number : static_cast<std::int64_t>(r) + 1);
    }
    return written();
  }

 private:
  void read_bytes() {
    const std::string_view all = document_.text;
    for (std::size_t at = 0; at <= all.size();) {
      const std::size_t end = std::min(all.find('\n', at), all.size());
      bytes_.push_back(all.substr(at, end - at));
      at = end + 1;
    }
  }

  bool is_empty(std::size_t i) const { return lines_[i].range.empty(); }

  /// The names of fields that most records have.
  void find_fields() {
    std::map<std::string, std::size_t> named;
    for (const RecurringRecord& record : found_.records) {
      std::set<std::string> names;
      for (std::size_t i = record.begin; i < record.end; ++i) {
        names.insert(text_.original(lines_[i].field));
      }
      for (const std::string& name : names) {
        ++named[name];
      }
    }
    for (const auto& [name, count] : named) {
      if (!name.empty() && 3 * count >= 2 * found_.records.size()) {
        fields_.insert(name);
      }
    }
  }

  bool is_field(std::size_t i) const {
    return !lines_[i].field.empty() && fields_.contains(text_.original(lines_[i].field));
  }

  /// A line that says something about the question and is not what is asked.
  bool is_aside(std::size_t i) const {
    const RecurringLine& line = lines_[i];
    return line.is_rule || is_field(i) ||
           (line.label && line.label->kind != LabelKind::stem &&
            line.label->kind != LabelKind::tasks);
  }

  /// The type that the line names, behind its label or another name.
  std::optional<TypeName> type_on(std::size_t i, std::size_t& at) const {
    const RecurringLine& line = lines_[i];
    const bool labelled = line.label && line.label->kind == LabelKind::type;
    if (!labelled && !is_field(i)) {
      return std::nullopt;
    }
    at = labelled ? text_.skip_spaces(line.label->after, line.range.end) : line.value;
    return type_name_at(text_, at);
  }

  /// `类型: 判断`: [判断题], and the line is what stands behind it.
  std::string take_type(const RecurringRecord& record) {
    std::size_t at = 0;
    for (std::size_t i = record.begin; i < record.end; ++i) {
      if (const std::optional<TypeName> type = type_on(i, at)) {
        const std::size_t behind =
            at + type->length + (text_[at + type->length] == U'题' ? 1U : 0U);
        out_[i] = text_.original(text_.trimmed({behind, lines_[i].range.end}));
        return "[" + text_.original({at, at + type->length}) + "] ";
      }
    }
    return {};
  }

  /// Where what is asked begins: behind the head, behind a label below it, or below a head that
  /// only counts. `i` becomes its line.
  TextRange asked_in(const RecurringRecord& record, std::size_t& i) const {
    i = record.begin;
    bool counts = !lines_[i].head.shape.empty();
    for (std::size_t below = i + (counts ? 1 : 0); counts && below < record.end; ++below) {
      const bool labelled = lines_[below].label && lines_[below].label->kind == LabelKind::stem;
      if (labelled) {
        i = below;
        counts = false;
      }
    }
    if (counts) {
      const TextRange behind = text_.trimmed({lines_[i].head.after, lines_[i].range.end});
      if (!behind.empty()) {
        return behind;
      }
      ++i;
    }
    while (i < record.end && (is_empty(i) || is_aside(i))) {
      ++i;
    }
    if (i == record.end || lines_[i].is_option) {
      return {};
    }
    const RecurringLine& line = lines_[i];
    return text_.trimmed({line.label ? line.label->after : line.range.begin, line.range.end});
  }

  /// A title that stands alone among cards.
  bool is_title(const RecurringRecord& record) const {
    const auto below = lines_.begin() + static_cast<std::ptrdiff_t>(record.begin);
    return found_.kind == RecordKind::card && !below->asks &&
           std::all_of(
               below + 1, lines_.begin() + static_cast<std::ptrdiff_t>(record.end),
               [](const RecurringLine& line) { return line.range.empty() || line.is_rule; });
  }

  void spell(const RecurringRecord& record, std::int64_t number) {
    if (is_title(record)) {
      return;
    }
    std::string tag = take_type(record);
    // Nothing but a type makes questions of texts that only ask.
    tag += tag.empty() && found_.kind == RecordKind::bare ? "[简答题] " : "";
    std::size_t asked_line = record.begin;
    const TextRange asked = asked_in(record, asked_line);
    for (std::size_t i = record.begin; i < std::min(asked_line, record.end); ++i) {
      if (!lines_[i].head.shape.empty() || lines_[i].is_rule || is_field(i)) {
        out_[i].clear();
      }
    }
    if (asked.empty()) {
      return;
    }
    out_[asked_line] = std::to_string(number) + ". " + tag + unwrapped(record, asked);
    for (std::size_t i = asked_line + 1; i < record.end; ++i) {
      const RecurringLine& line = lines_[i];
      if (line.counted_option > 0) {
        out_[i] = std::string(1, static_cast<char>('A' + line.counted_option - 1)) + ". " +
                  text_.original({line.head.after, line.range.end});
      } else if (line.is_unnamed_answer) {
        label_answer(i, record.end, line.value);
      } else if (line.is_rule || is_field(i)) {
        out_[i].clear();
      }
    }
    if (found_.kind == RecordKind::card) {
      label_answer(asked_line + 1, record.end, 0);
    }
  }

  /// `{...} 正确答案:T` behind a head that a brace ends.
  std::string unwrapped(const RecurringRecord& record, TextRange asked) const {
    const std::u32string& shape = lines_[record.begin].head.shape;
    std::string words = text_.original(asked);
    const std::size_t close = words.rfind('}');
    if (shape.ends_with(U'{') && close != std::string::npos) {
      words.erase(close, 1);
    }
    return words;
  }

  /// What stands from there on answers, from `value` on in the first line, and nothing in it is a
  /// number of a question or a letter of an option.
  void label_answer(std::size_t begin, std::size_t end, std::size_t value) {
    bool first = true;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_empty(i) || lines_[i].is_rule) {
        continue;
      }
      const TextRange line = lines_[i].range;
      const std::string words =
          text_.original({first ? std::max(value, line.begin) : line.begin, line.end});
      out_[i] = first ? (text_.hanzi() > 0 ? "答案：" : "Answer: ") + words : words;
      quiet_[i] = words.size();
      first = false;
    }
  }

  PlainDocument written() const {
    PlainDocument out;
    for (std::size_t i = 0; i < out_.size(); ++i) {
      out.text += out_[i];
      if (quiet_[i] > 0) {
        out.quiet.push_back({out.text.size() - quiet_[i], out.text.size()});
      }
      out.text += i + 1 < out_.size() ? "\n" : "";
    }
    return out;
  }

  const PlainDocument& document_;
  PaperText text_;
  std::vector<RecurringLine> lines_;
  RecurringRecords found_;
  std::vector<std::string_view> bytes_;  // line by line
  std::set<std::string> fields_;
  std::vector<std::string> out_;
  std::vector<std::size_t> quiet_;  // so many bytes at the end of the line
};

}  // namespace

std::optional<PlainDocument> with_recurring_records(const PlainDocument& document) {
  return RecordSpelling(document).run();
}

}  // namespace tiku
