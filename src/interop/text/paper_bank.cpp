#include "interop/text/paper_bank.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/text/answer_choice.h"
#include "interop/text/keys/key_entry.h"
#include "interop/text/messages.h"
#include "interop/text/question_marks.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/candidate.h"
#include "interop/text/questions/section_notes.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// `Answer: B. a bell`: what an answer repeats of its option explains nothing.
void drop_repeated_option(Question& question) {
  if (question.right.size() != 1 || question.explanation.empty()) {
    return;
  }
  const auto plain = [](std::string_view words) {
    words.remove_suffix(words.ends_with('.') ? 1 : 0);
    return words;
  };
  const std::int64_t at = question.option_index(question.right.front());
  if (at >= 0 &&
      plain(question.options[static_cast<std::size_t>(at)].text) == plain(question.explanation)) {
    question.explanation.clear();
  }
}

class PaperMaker {
 public:
  PaperMaker(const FoundPaper& found, ImportResult& result) : found_(found), result_(result) {}

  void run() {
    if (!found_.groups.empty()) {
      ImportedPaper paper = new_paper(Bank::Kind::bank);
      head(paper.bank.exam);
      reserve_questions(paper);
      for (PaperGroup& group : found_.groups) {
        add_section(group, paper);
      }
      doubt_points(paper);
      for (RecordedSheet& sheet : paper.sheets) {
        const PaperCandidate candidate = read_candidate(found_.text, head_range());
        sheet.id = candidate.id;
        sheet.name = candidate.name;
      }
      if (!paper.bank.questions.empty()) {
        result_.papers.push_back(std::move(paper));
      }
    }
    if (!found_.rest.empty()) {
      ImportedPaper paper = new_paper(Bank::Kind::key);
      for (const PaperGroup* key : found_.rest) {
        add_key_section(*key, paper);
      }
      if (!paper.bank.questions.empty()) {
        result_.papers.push_back(std::move(paper));
      }
    }
  }

 private:
  /// Chinese, unless hardly any Han characters are there: forty letters stand for one.
  std::string language() const {
    constexpr std::size_t kLettersOfOne = 40;
    const PaperText& text = found_.text;
    const std::size_t enough = kLettersOfOne * text.hanzi();
    if (enough >= text.size()) {
      return "zh-CN";
    }
    std::size_t latin = 0;
    for (std::size_t at = 0; at < text.size() && latin <= enough; ++at) {
      latin += is_paper_letter(text[at]) ? 1U : 0U;
    }
    return latin > enough ? "en" : "zh-CN";
  }

  ImportedPaper new_paper(Bank::Kind kind) {
    ImportedPaper paper;
    paper.bank.kind = kind;
    paper.bank.title = found_.title;
    paper.bank.language = language();
    paper.first_line = found_.text.line(0);
    paper.last_line = found_.text.line(found_.text.trimmed({0, found_.text.size()}).end);
    return paper;
  }

  /// Questions are large: room for them all, and no more.
  void reserve_questions(ImportedPaper& paper) const {
    std::size_t questions = 0;
    for (const PaperGroup& group : found_.groups) {
      questions += group.questions.size();
    }
    paper.bank.questions.reserve(questions);
    paper.lines.reserve(questions);
  }

  /// Where the head of a paper stands: before its first question.
  TextRange head_range() const {
    constexpr std::size_t kLongest = 1500;
    const std::size_t first = found_.groups.front().entries.front().begin;
    return {first > kLongest ? first - kLongest : 0, first};
  }

  void head(Exam& exam) const {
    const PaperHead head = read_head(found_.text, head_range());
    exam.duration_minutes = head.minutes;
    exam.total = head.total;
    if (head.pass) {
      exam.pass.total = Amount{*head.pass, false};
    }
  }

  void add_section(PaperGroup& group, ImportedPaper& paper) {
    GroupHabits habits = habits_of(group.questions);
    habits.circle_is_true = habits.circle_is_true || key_has_circles(group);
    habits.a_is_true = group.a_is_true;
    habits.f_is_false = answers_in_truths(group);
    const std::optional<PolicySpec> scoring = scoring_note(found_.text, group.note);
    Section section;
    section.title = group.title;
    paper.bank.sections.push_back(section);
    SharedCases cases(found_.text, found_.shared);
    for (ReadQuestion& read : group.questions) {
      const auto key = group.keys.find(read.number);
      DecidedQuestion decided =
          decide_question(found_.text, read, group.type, habits,
                          key != group.keys.end() ? std::optional(key->second) : std::nullopt);
      if (scoring && decided.question.policy.name.empty() &&
          (decided.question.type == QuestionType::multiple ||
           decided.question.type == QuestionType::indeterminate)) {
        decided.question.policy = *scoring;
      }
      drop_repeated_option(decided.question);
      doubt_frame(found_.text, read, decided);
      if (&read == &group.questions.front() && !group.words.empty()) {
        note_words(found_.text, group.words, decided);
      }
      add_points(read.points->empty() ? *group.points : *read.points, decided.question);
      mark_cut(read, habits, &read == &group.questions.back() && &group == &found_.groups.back(),
               decided);
      if (!cases.take(read, decided, paper)) {
        add_question(std::move(decided), found_.text.line(read.begin), paper);
        add_record(found_.text, read, paper);
      }
      if (!read.unusual->stray.empty()) {
        result_.left_out.push_back({found_.text.line(read.unusual->stray.begin),
                                    found_.text.joined(read.unusual->stray),
                                    text(msg::left_no_question)});
      }
    }
    cases.close(paper);
    if (group.points->count &&
        *group.points->count != static_cast<std::int64_t>(group.questions.size())) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::count_differs;
      doubt.line = found_.text.line(group.entries.front().begin);
      doubt.what = text(msg::text_count_differs, *group.points->count, group.questions.size());
      paper.doubts.push_back(std::move(doubt));
    }
    std::vector<ReadQuestion>().swap(group.questions);  // as large as the questions themselves
  }

  /// Whether questions without options are answered with T and F, and none with another letter.
  bool answers_in_truths(const PaperGroup& group) const {
    bool says_true = false;
    for (const ReadQuestion& read : group.questions) {
      const auto key = group.keys.find(read.number);
      const std::optional<TextRange> source =
          read.labelled || key == group.keys.end() ? read.labelled : std::optional(key->second);
      if (!read.options.empty() || !source) {
        continue;
      }
      const ReadAnswer answer = read_answer(found_.text, *source);
      if (!answer.letters.empty() && answer.letters != "F") {
        return false;
      }
      says_true = says_true || (answer.truth == true && found_.text[source->begin] == U'T');
    }
    return says_true;
  }

  /// Whether a key judges by circles and crosses.
  bool key_has_circles(const PaperGroup& group) const {
    bool circles = false;
    bool crosses = false;
    bool ticks = false;
    for (const auto& [number, answer] : group.keys) {
      const char32_t sign = found_.text[answer.begin];
      circles = circles || is_circle(sign);
      crosses = crosses || sign == U'×' || sign == U'X' || sign == U'x';
      ticks = ticks || sign == U'√';
    }
    return circles && crosses && !ticks;
  }

  void add_key_section(const PaperGroup& key, ImportedPaper& paper) {
    Section section;
    section.title = key.title;
    paper.bank.sections.push_back(section);
    const std::size_t before = paper.bank.questions.size();
    const std::optional<TypeWord> type = key.type == TypeWord::choice ? choice_of(key) : key.type;
    for (const NumberedEntry& entry : key.entries) {
      TextRange answer = key_answer(found_.text, entry);
      if (&entry == &key.entries.back() && (is_choice_word(type) || type == TypeWord::judge)) {
        answer.end = std::min(answer.end, found_.text.line_end(answer.begin));
      }
      std::optional<Question> question = decide_key_entry(found_.text, answer, type);
      if (!question) {
        result_.left_out.push_back(
            {found_.text.line(entry.begin), found_.text.joined(answer), text(msg::left_key_entry)});
        continue;
      }
      question->number = entry.number;
      add_question({std::move(*question), {}}, found_.text.line(entry.begin), paper);
      if (!found_.groups.empty()) {
        ImportDoubt doubt;
        doubt.kind = DoubtKind::unjoined_key;
        doubt.line = found_.text.line(entry.begin);
        doubt.question = paper.bank.questions.size() - 1;
        doubt.review = false;
        doubt.what =
            text(msg::text_unjoined_key, entry.number, visible(found_.text.joined(answer)));
        paper.doubts.push_back(std::move(doubt));
      }
    }
    if (paper.bank.questions.size() == before) {
      paper.bank.sections.pop_back();
    }
  }

  /// 选择题: single where every answer is one letter.
  TypeWord choice_of(const PaperGroup& key) const {
    const bool single =
        std::all_of(key.entries.begin(), key.entries.end(), [this](const NumberedEntry& entry) {
          const TextRange answer = key_answer(found_.text, entry);
          const std::optional<LetterList> list = letter_list(found_.text, answer.begin, answer.end);
          return !list || list->letters.size() == 1;
        });
    return single ? TypeWord::single : TypeWord::choice;
  }

  const FoundPaper& found_;
  ImportResult& result_;
};

}  // namespace

void add_papers(const FoundPaper& found, ImportResult& result) {
  PaperMaker(found, result).run();
}

}  // namespace tiku
