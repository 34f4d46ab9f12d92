#include "interop/text/paper_reader.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

#include "interop/text/beside.h"
#include "interop/text/exam_signs.h"
#include "interop/text/keyed_lists.h"
#include "interop/text/keys/accepted_groups.h"
#include "interop/text/keys/answer_keys.h"
#include "interop/text/keys/key_group.h"
#include "interop/text/keys/last_answers.h"
#include "interop/text/keys/lead_table.h"
#include "interop/text/keys/section_key.h"
#include "interop/text/messages.h"
#include "interop/text/paper_bank.h"
#include "interop/text/questions/case_parts.h"
#include "interop/text/questions/entry_parts.h"
#include "interop/text/questions/entry_tags.h"
#include "interop/text/questions/group_habits.h"
#include "interop/text/questions/paper_group.h"
#include "interop/text/questions/section_notes.h"
#include "interop/text/questions/shared_options.h"
#include "interop/text/questions/word_lists.h"
#include "interop/text/scan/bare_numbers.h"
#include "interop/text/scan/between_questions.h"
#include "interop/text/scan/key_tokens.h"
#include "interop/text/scan/number_style.h"
#include "interop/text/scan/paper_blocks.h"
#include "interop/text/scan/printed_number.h"
#include "interop/text/scan/terms.h"
#include "interop/text/scan/title_words.h"
#include "interop/text/scan/unnumbered.h"
#include "interop/text/shared_stems.h"
#include "interop/text/single_task.h"
#include "interop/text/unread.h"

namespace tiku {
namespace {

class PaperReader {
 public:
  PaperReader(const PaperText& text, TextRange all, const std::string& title, ImportResult& result)
      : text_(text),
        all_(all),
        labels_(find_labels(text_, all_)),
        numbers_(find_numbers(text_, all_)),
        headings_(find_headings(text_, all_, numbers_)),
        signs_(text_, all_, labels_),
        stems_(find_shared_stems(text_, numbers_)),
        title_(title),
        result_(result) {}

  void read() {
    read_groups();
    finish();
  }

  /// The same, with a key that stands behind the range. False where it answers not all it counts:
  /// then nothing was added to the result but what was left out.
  bool read_with(const SectionKey& key) {
    read_groups();
    if (!join_section_key(text_, key, groups_)) {
      return false;
    }
    finish();
    return true;
  }

 private:
  void read_groups() {
    const PaperText title(title_);
    holds_answers_ = names_answers(title, {0, title.size()});
    is_exam_ = is_exam(title, headings_, labels_);
    for (const PaperBlock& block : find_blocks(text_, all_, labels_, numbers_, headings_)) {
      read_block(block);
    }
  }

  void finish() {
    settle_last_answers(text_, groups_, keys_, result_);
    accept_keyed_lists(text_, keys_, refused_, groups_);
    list_the_rest();
    std::vector<NumberMark>().swap(numbers_);  // read, and as large as the text
    std::vector<Label>().swap(labels_);
    add_papers({text_, title_, groups_, join_keys(text_, groups_, keys_, result_), stems_},
               result_);
  }

  /// What is in no question goes into the report.
  void list_the_rest() {
    std::vector<TextRange> taken =
        report_unread(text_, all_, labels_, {groups_, keys_, refused_}, result_);
    taken.insert(taken.end(), listed_.begin(), listed_.end());
    for (const Heading& heading : headings_) {
      taken.push_back(heading.range);
    }
    for (const Label& label : labels_) {
      taken.push_back({label.begin, label.after});
    }
    for (const SharedStem& stem : stems_) {
      taken.push_back({stem.begin, stem.material.end});
    }
    const std::vector<TextRange> words = find_word_lists(text_, groups_);
    taken.insert(taken.end(), words.begin(), words.end());
    report_beside(text_, all_, std::move(taken), title_, result_);
  }

  std::span<const NumberMark> numbers_in(TextRange range) const {
    return numbers_within(numbers_, range);
  }

  void read_block(const PaperBlock& block) {
    const bool known_part = block.part > 0 && !parts_.insert(block.part).second;
    const bool new_chapter = !block.chapter.empty() && block.chapter != chapter_ && !known_part;
    chapter_ = block.chapter;
    key_mode_ = (key_mode_ && !new_chapter) || block.behind_answer_label;
    const std::optional<TypeWord> type =
        block.heading != nullptr ? block.heading->type : std::nullopt;
    if (single_case(block, type)) {
      return;
    }
    std::vector<NumberMark> ordinals = counted_ordinals(numbers_in(block.range));
    if (!key_mode_ && count_points(ordinals, numbers_in(block.range), labels_, text_)) {
      ordinals.clear();
    }
    const std::size_t end = ordinals.empty() ? block.range.end : ordinals.front().begin;
    walk(block, {block.range.begin, end}, type, title_of(text_, block));
    if (!ordinals.empty()) {
      read_ordinals(block, type, ordinals);
    }
  }

  void read_ordinals(const PaperBlock& block, const std::optional<TypeWord>& type,
                     const std::vector<NumberMark>& ordinals) {
    if (key_mode_ && !type && read_key_sections(block, ordinals)) {
      return;
    }
    PaperGroup group;
    group.type = type;
    group.title = type ? title_of(text_, block) : std::string();
    std::size_t with_options = 0;
    bool chapters = false;
    for (std::size_t i = 0; i < ordinals.size(); ++i) {
      NumberedEntry entry;
      entry.number = ordinals[i].value;
      entry.style = NumberStyle::hanzi;
      entry.begin = ordinals[i].begin;
      entry.body = {ordinals[i].after,
                    i + 1 < ordinals.size() ? ordinals[i + 1].begin : block.range.end};
      with_options += signs_.has_options(entry.body) ? 1U : 0U;
      chapters = chapters || holds_questions(text_, entry.body, numbers_, headings_, signs_);
      group.entries.push_back(entry);
    }
    chapters = chapters || are_exercises(text_, group.entries, numbers_);
    if ((2 * with_options < ordinals.size() && !chapters) || type) {
      add_questions(std::move(group));
      return;
    }
    for (const NumberedEntry& entry : group.entries) {
      const std::size_t line = std::min(text_.line_end(entry.begin), entry.body.end);
      walk(block, entry.body, std::nullopt, text_.original({entry.begin, line}));
    }
  }

  /// 一、BCCAB 二、1.ABC 2.AD: answers of sections without their names. Where the first section is
  /// none, nothing is read.
  bool read_key_sections(const PaperBlock& block, const std::vector<NumberMark>& ordinals) {
    for (std::size_t i = 0; i < ordinals.size(); ++i) {
      const std::size_t end = i + 1 < ordinals.size() ? ordinals[i + 1].begin : block.range.end;
      const TextRange range{ordinals[i].after, end};
      std::size_t read = read_keys(range, std::nullopt, "", ordinals[i].value);
      if (read == range.begin) {
        read = read_key_words(range, ordinals[i].value);
      }
      if (read == range.begin && i == 0) {
        return false;
      }
      leave_out_answer(read, end);
    }
    return true;
  }

  /// What goes on behind the answers, up to an empty line.
  void leave_out_answer(std::size_t begin, std::size_t end) {
    const TextRange rest{begin, std::min(text_.find(U"\n\n", {begin, end}), end)};
    if (!text_.trimmed(rest).empty()) {
      result_.left_out.push_back(
          {text_.line(text_.trimmed(rest).begin), text_.joined(rest), text(msg::left_key_entry)});
      listed_.push_back(rest);
    }
  }

  /// The answers in words of the section with this ordinal.
  std::size_t read_key_words(TextRange range, std::int64_t ordinal) {
    const PaperGroup* section = nullptr;
    for (const PaperGroup& group : groups_) {
      section = group.ordinal == ordinal && group.type ? &group : section;
    }
    const bool open =
        section != nullptr && !is_choice_word(section->type) && section->type != TypeWord::judge;
    return open ? keep_keys(range, KeyAnswers::any, section->type, "", ordinal) : range.begin;
  }

  /// Material and tasks under a heading of cases, or by themselves: one question without number.
  bool single_case(const PaperBlock& block, const std::optional<TypeWord>& type) {
    const Label* material = nullptr;
    const Label* tasks = nullptr;
    for (const Label& label : labels_within(labels_, block.range)) {
      if (label.kind == LabelKind::material && material == nullptr) {
        material = &label;
      } else if (label.kind == LabelKind::tasks && tasks == nullptr) {
        tasks = &label;
      }
    }
    const bool case_heading = type == TypeWord::case_study;
    const bool counted = case_heading && tasks == nullptr && !key_mode_ &&
                         counts_tasks(text_, block.range, numbers_in(block.range));
    if ((tasks == nullptr && !counted) ||
        (!case_heading && (type || material == nullptr || !is_exam_))) {
      return false;
    }
    const std::span<const NumberMark> marks =
        counted ? std::span<const NumberMark>() : numbers_in({block.range.begin, tasks->begin});
    const bool numbered = std::any_of(marks.begin(), marks.end(), [](const NumberMark& mark) {
      return mark.place == NumberPlace::line_start || mark.style == NumberStyle::word;
    });
    if (numbered && case_heading) {
      return false;
    }
    PaperGroup group;
    group.type = TypeWord::case_study;
    group.title = title_of(text_, block);
    group.points = block.heading != nullptr ? block.heading->points : Rare<PointsSpec>();
    NumberedEntry entry;
    entry.begin = material != nullptr && !case_heading ? material->begin : block.range.begin;
    entry.body = {entry.begin, block.range.end};
    group.entries.push_back(entry);
    add_questions(std::move(group));
    return true;
  }

  void walk(const PaperBlock& block, TextRange range, const std::optional<TypeWord>& type,
            const std::string& title) {
    if (key_mode_ && block.heading == nullptr) {
      range.begin = past_key_ordinal(text_, text_.trimmed(range));
    }
    if (key_mode_ ||
        (type && (begins_key_span(text_, range) || begins_closed_list(text_, type, range)))) {
      range.begin = read_keys(range, type, title, ordinal_of(text_, block));
    }
    KeyLists table = key_mode_ ? KeyLists{} : read_lead_table(text_, range);
    listed_.push_back({range.begin, table.end});
    range.begin = std::max(range.begin, table.end);
    NumberedBlock numbered;
    numbered.range = range;
    numbered.is_typed = type.has_value();
    numbered.is_case = type == TypeWord::case_study;
    numbered.asks_for_terms = asks_for_terms(title);
    numbered.expects_options =
        is_choice_word(type) && !key_mode_ && !begins_answered(text_, range, numbers_in(range));
    numbered.last_number = last_number_;
    std::vector<EntryGroup> walked;
    if (block.heading != nullptr && block.heading->is_task && is_exam_) {
      walked.push_back({{whole_task(text_, range)}, false});
    } else {
      walked = walk_numbers(text_, numbered, numbers_in(range), signs_);
    }
    if ((is_choice_word(type) || (!type && has_marked_options(text_, range))) && !key_mode_) {
      prefer_bare_numbers(text_, range, signs_, walked);
    }
    if (walked.empty() && !key_mode_) {
      walked.push_back({counted_entries(block, range, type), false});
      std::erase_if(walked, [](const EntryGroup& group) { return group.entries.empty(); });
    }
    if (walked.empty() && !table.lists.empty()) {
      keep_lists(std::move(table), range, type, title, ordinal_of(text_, block));
      return;
    }
    for (EntryGroup& entries : walked) {
      PaperGroup group;
      group.type = entries.is_restart ? std::nullopt : type;
      group.title = entries.is_restart ? std::string() : title;
      group.ordinal = ordinal_of(text_, block);
      group.is_headed = !entries.is_restart && is_headed(text_, block);
      group.points = block.heading != nullptr ? block.heading->points : Rare<PointsSpec>();
      group.block = block.range.begin;
      group.entries = std::move(entries.entries);
      end_before_shared_stems(stems_, group.entries);
      take_between(text_, group.entries);
      group.before = {range.begin, group.entries.front().begin};
      if (block.heading != nullptr && !group.is_restart) {
        add_note(text_, block.heading->title.end, group);
      }
      group.is_restart = entries.is_restart;
      take_tags(text_, headings_, group);
      take_types_behind(text_, group);
      if (is_key(group) || is_key_of_blanks(group)) {
        keys_.push_back(std::move(group));
      } else {
        key_mode_ = false;
        last_number_ = group.entries.back().number;
        if (add_questions(std::move(group)) && !table.lists.empty()) {
          take_lead_table(text_, table.lists.front(), groups_.back(), result_);
        }
      }
    }
  }

  /// Questions without numbers.
  std::vector<NumberedEntry> counted_entries(const PaperBlock& block, TextRange range,
                                             const std::optional<TypeWord>& type) const {
    std::vector<NumberedEntry> entries = find_unnumbered(text_, range, labels_, type);
    if (!type && !is_exam_ && !are_questions(signs_, entries)) {
      entries.clear();
    }
    take_printed_numbers(text_, entries);
    if (entries.empty() && is_exam_ && block.heading != nullptr &&
        is_single_task(text_, *block.heading, range, numbers_in(range), labels_)) {
      entries.push_back(whole_task(text_, range));
    }
    return entries;
  }

  /// Reads the lists of answers that the range begins with; gives where they end.
  std::size_t read_keys(TextRange range, const std::optional<TypeWord>& type,
                        const std::string& title, std::int64_t ordinal) {
    const bool closed = !type || is_choice_word(type) || type == TypeWord::judge;
    if (!closed && type != TypeWord::fill) {
      return range.begin;
    }
    KeyLists read = read_key_lists(text_, range, closed ? KeyAnswers::closed : KeyAnswers::any);
    if (!closed && !read.lists.empty() && ask(read.lists.front())) {
      return range.begin;
    }
    return keep_lists(std::move(read), range, type, title, ordinal);
  }

  /// Sentences with blanks, no answers.
  bool ask(const KeyList& list) const {
    return std::any_of(
        list.entries.begin(), list.entries.end(),
        [this](const NumberedEntry& entry) { return signs_.is_complete(entry.body); });
  }

  std::size_t keep_keys(TextRange range, KeyAnswers answers, const std::optional<TypeWord>& type,
                        const std::string& title, std::int64_t ordinal) {
    return keep_lists(read_key_lists(text_, range, answers), range, type, title, ordinal);
  }

  /// Gives where they end; the begin of the range where there are none.
  std::size_t keep_lists(KeyLists read, TextRange range, const std::optional<TypeWord>& type,
                         const std::string& title, std::int64_t ordinal) {
    for (KeyList& list : read.lists) {
      for (const TextRange& piece : list.unread) {
        result_.left_out.push_back(
            {text_.line(piece.begin), text_.joined(piece), text(msg::left_key_entry)});
      }
      if (list.entries.empty()) {
        continue;
      }
      PaperGroup key;
      key.type = type;
      key.title = title;
      key.ordinal = ordinal;
      key.by_place = list.by_place;
      key.block = range.begin;
      key.entries = std::move(list.entries);
      keys_.push_back(std::move(key));
    }
    const std::size_t end = read.lists.empty() ? range.begin : read.end;
    listed_.push_back({range.begin, end});
    return end;
  }

  bool is_key(const PaperGroup& group) const {
    std::size_t asking = 0;
    for (const NumberedEntry& entry : group.entries) {
      asking += signs_.has_question_place(entry.body) ? 1U : 0U;
    }
    const bool most = are_answers(text_, labels_, group);
    const bool joins = key_mode_ && 3 * asking <= group.entries.size() &&
                       std::any_of(groups_.begin(), groups_.end(), [&](const PaperGroup& other) {
                         const bool named = !group.type && !group.title.empty() &&
                                            other.title == group.title &&
                                            other.ordinal == group.ordinal;
                         return (named || key_fits(other.type, group.type)) && !other.has_keys;
                       });
    return (most && (group.entries.size() > 1 || key_mode_)) || joins;
  }

  /// Words under 填空题 in a document of answers, by its title or those above: no blank is there.
  bool is_key_of_blanks(const PaperGroup& group) const {
    const bool answers = holds_answers_ || (groups_.empty() && !keys_.empty());
    return group.type == TypeWord::fill && answers &&
           std::none_of(group.entries.begin(), group.entries.end(), [this](const auto& entry) {
             return signs_.is_complete(entry.body) || has_filled_sentence(text_, entry.body);
           });
  }

  /// Whether they were accepted.
  bool add_questions(PaperGroup group) {
    group.tags.resize(group.entries.size());
    read_questions(group, {});
    const GroupReading reading = reading_of(text_, group.type, group.title, group.questions);
    if (are_filled_in(text_, group)) {
      group.type = TypeWord::fill;
      add_questions(std::move(group));
      return true;
    }
    if (reading != GroupReading{}) {
      read_questions(group, reading);
    }
    take_shared_options(text_, stems_, group.questions);
    const PaperGroup* last = groups_.empty() ? nullptr : &groups_.back();
    if (!group.type || is_choice_word(group.type)) {
      group.shares_options = share_options(text_, last, group);
    }
    const bool accepted = are_accepted(text_, group, last, is_exam_);
    (accepted ? groups_ : refused_).push_back(std::move(group));
    return accepted;
  }

  void read_questions(PaperGroup& group, const GroupReading& reading) const {
    group.questions.clear();
    group.questions.reserve(group.entries.size());
    for (std::size_t i = 0; i < group.entries.size(); ++i) {
      const Heading* tag = group.tags[i];
      const std::optional<TypeWord> tagged = tag != nullptr ? tag->type : group.entries[i].tag;
      const QuestionContext context{
          text_,  labels_, headings_, tagged ? tagged : group.type, i + 1 == group.entries.size(),
          reading};
      const std::size_t before = group.questions.size();
      read_entry(context, group.entries[i], group.questions);
      for (std::size_t read = before; read < group.questions.size(); ++read) {
        ReadQuestion& question = group.questions[read];
        question.tag = tagged ? tagged : question.tag;
        if (tag != nullptr && !tag->points->empty()) {
          question.points = tag->points;
        }
      }
    }
  }

  const PaperText& text_;
  TextRange all_;
  std::vector<Label> labels_;
  std::vector<NumberMark> numbers_;
  std::vector<Heading> headings_;
  QuestionSigns signs_;
  std::vector<SharedStem> stems_;
  std::string title_;
  ImportResult& result_;
  bool is_exam_ = false;
  /// By its title: 试题参考答案, not 试题及答案.
  bool holds_answers_ = false;
  bool key_mode_ = false;
  std::string chapter_;
  /// 第一部分, 第二部分: those that stood before.
  std::set<std::int64_t> parts_;
  std::int64_t last_number_ = 0;
  std::vector<PaperGroup> groups_;
  std::vector<PaperGroup> keys_;
  /// Numbered texts that look like no questions.
  std::vector<PaperGroup> refused_;
  /// Where lists of answers stand.
  std::vector<TextRange> listed_;
};

}  // namespace

void read_paper(const PlainDocument& document, const std::string& title, std::int64_t first_line,
                ImportResult& result) {
  const PaperText text(document.text, first_line, document.quiet);
  const TextRange all{0, text.size()};
  ImportResult read;
  PaperReader(text, all, title, read).read();
  const std::optional<SectionKey> key = lacks_answers(read) ? find_section_key(text) : std::nullopt;
  if (key) {
    ImportResult again;
    if (PaperReader(text, {0, key->begin}, title, again).read_with(*key)) {
      read = std::move(again);
    }
  }
  std::move(read.papers.begin(), read.papers.end(), std::back_inserter(result.papers));
  std::move(read.left_out.begin(), read.left_out.end(), std::back_inserter(result.left_out));
  std::move(read.beside.begin(), read.beside.end(), std::back_inserter(result.beside));
}

}  // namespace tiku
