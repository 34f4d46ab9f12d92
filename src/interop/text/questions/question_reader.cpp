#include "interop/text/questions/question_reader.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/case_parts.h"
#include "interop/text/questions/entry_parts.h"
#include "interop/text/questions/labelled_parts.h"
#include "interop/text/questions/option_reader.h"
#include "interop/text/questions/slot_choice.h"
#include "interop/text/questions/stem_blanks.h"
#include "interop/text/questions/stem_tail.h"
#include "interop/text/questions/stem_text.h"
#include "interop/text/questions/truth_tail.h"
#include "interop/text/scan/numbered_options.h"
#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/terms.h"

namespace tiku {
namespace {

class QuestionReader {
 public:
  QuestionReader(const QuestionContext& context, TextRange body, TextRange lead,
                 ReadQuestion& question)
      : context_(context),
        text_(context.text),
        body_(text_.trimmed(body)),
        lead_(lead),
        question_(question) {
    question_.begin = body_.begin;
    const std::span<const Label> labels = labels_within(context.labels, body_);
    labels_.assign(labels.begin(), labels.end());
    body_ = before_points(text_, body_, labels_, question_);
    body_ = behind_points(text_, body_, labels_, question_);
    std::erase_if(labels_, [](const Label& label) { return label.kind == LabelKind::points; });
    for (const TextRange& bracket : take_asides(text_, body_, labels_)) {
      edits_.push_back({bracket, ""});
    }
    while (past_aside_line(text_, body_, labels_) > body_.begin) {
      body_.begin = past_aside_line(text_, body_, labels_);
      labels_.erase(labels_.begin());
    }
  }

  void read() {
    while (text_[body_.begin] == U'、' && body_.begin < body_.end) {
      body_.begin = text_.skip_blank(body_.begin + 1, body_.end);  // 3、 、 printed twice
    }
    head_ = {body_.begin, body_.end};
    for (const Label& label : labels_) {
      if (ends_question(label.kind)) {
        head_.end = label.begin;
        break;
      }
    }
    head_ = without_label_bracket(text_, head_, !labels_.empty() && head_.end < body_.end);
    const std::size_t digit = text_.skip_spaces(lead_.begin + 1, lead_.end);
    question_.lead_option =
        !lead_.empty() && is_paper_digit(text_[digit]) ? text_[digit] - U'0' : 0;
    tags();
    take_bullet();
    fields();
    take_labelled(text_, body_, labels_, question_);
    behind_answer_ = take_options_behind(text_, head_, question_);
    take_lead_slot(text_, lead_, question_);
    if (!parts()) {
      options();
      stem();
    }
    question_.ends_open = breaks_off(text_, body_);
  }

 private:
  /// By its own tag, else by the heading.
  const std::optional<TypeWord>& type() const {
    return question_.tag ? question_.tag : context_.type;
  }

  /// [单选题] and (5分) are no part of the stem.
  void tags() {
    for (const Heading& heading : headings_within(context_.headings, head_)) {
      if (heading.role == Heading::Role::within) {
        question_.tag = heading.type;
        if (!heading.points->empty()) {
          question_.points = heading.points;
        }
        edits_.push_back({heading.range, ""});
      }
    }
    const bool label = !labels_.empty() && labels_.front().begin <= head_.begin;
    if (const TextRange tag = lead_tag(text_, head_);
        !label && !tag.empty() && !is_edited(edits_, tag.begin)) {
      question_.unusual.edit().lead_tag = tag;
      edits_.push_back({{tag.begin, context_.reading.lead_tags ? tag.end : tag.begin}, ""});
    }
    for (std::size_t at = head_.begin; (at = text_.next(kind::bracket, at, head_.end)) < head_.end;
         ++at) {
      if (const std::optional<PrintedNumber> points = points_bracket(text_, at, head_.end)) {
        question_.points.edit().each = points->value;
        edits_.push_back({{at, points->end}, ""});
        at = points->end - 1;
      }
    }
  }

  /// 1. 单选题: - 人生观的核心是什么?: the sign of a list, before the text or behind its tag.
  void take_bullet() {
    constexpr std::u32string_view kBullets = U"-•·▪*";
    std::size_t at = text_.skip_blank(head_.begin, head_.end);
    for (const StemEdit& edit : edits_) {
      at = edit.range.begin == at ? text_.skip_blank(edit.range.end, head_.end) : at;
    }
    const std::size_t behind = at + (text_[at + 1] == text_[at] ? 2U : 1U);  // ** too
    const char32_t next = text_[text_.skip_spaces(behind, head_.end)];
    if (kBullets.find(text_[at]) != std::u32string_view::npos && text_[behind] == U' ' &&
        (is_hanzi(next) || next == U'“' || next == U'"' ||
         (behind > at + 1 && is_paper_digit(next)))) {
      edits_.push_back({{at, text_.skip_spaces(behind, head_.end)}, ""});
    }
  }

  /// 题型:, 题目:, 选项: of an exported list are no text either; a stem may be glued to the first.
  void fields() {
    for (const Label& label : labels_) {
      if (label.kind == LabelKind::type) {
        const std::optional<TypeName> name = type_name_at(text_, label.after);
        question_.tag = name ? std::optional(name->word) : question_.tag;
        const std::size_t line = std::min(text_.line_end(label.begin), body_.end);
        const std::size_t behind = name ? label.after + name->length : line;
        edits_.push_back({{label.begin, is_hanzi(text_[behind]) ? behind : line}, ""});
      } else if (label.kind == LabelKind::aside) {
        type_beside(label);
      } else if (label.kind == LabelKind::stem || label.kind == LabelKind::options ||
                 (label.kind == LabelKind::tasks && label.begin == body_.begin && !is_of_case())) {
        edits_.push_back({{label.begin, label.after}, ""});
      }
    }
  }

  /// 知识点:判断题 and no more on the line.
  void type_beside(const Label& label) {
    const std::optional<TypeName> name = type_name_at(text_, label.after);
    const std::size_t line = std::min(text_.line_end(label.after), body_.end);
    if (name && name->is_sure && text_.skip_spaces(label.after + name->length, line) >= line) {
      question_.tag = question_.tag ? question_.tag : std::optional(name->word);
    }
  }

  bool is_of_case() const {
    return context_.type == TypeWord::case_study || context_.type == TypeWord::open;
  }

  /// A case: material, and its tasks.
  bool parts() {
    if (type() && !is_of_case() && type() != TypeWord::short_answer) {
      return false;
    }
    std::vector<ReadPart> answered =
        is_of_case() || !type() ? answered_parts(text_, body_, labels_) : std::vector<ReadPart>();
    if (!answered.empty() && (is_of_case() || text_.has(answered.front().begin, U"问题"))) {
      question_.stem = edited_text(text_, {head_.begin, answered.front().begin}, edits_);
      question_.unusual.edit().parts = std::move(answered);
      question_.unusual.edit().labelled_again.reset();
      question_.labelled.reset();
      return true;
    }
    const bool of_case = is_of_case() || (!type() && reads_material(text_, head_));
    std::optional<CaseParts> found = case_parts(text_, head_, labels_, of_case);
    if (!found) {
      const std::size_t from = material_begin(head_, labels_);
      const bool above = is_of_case() && !has_tasks(head_, labels_);  // else both names stay
      edits_.push_back({{head_.begin, above ? from : head_.begin}, ""});
      return false;
    }
    question_.unusual.edit().parts = std::move(found->parts);
    question_.stem = edited_text(text_, found->material, edits_);
    return true;
  }

  void options() {
    const bool open = context_.type && !is_choice_word(context_.type) &&
                      context_.type != TypeWord::judge && !question_.tag && !is_choice_of_case();
    stem_ =
        open || !behind_answer_.empty() ? head_ : read_options(context_, head_, edits_, question_);
    if (!open && !behind_answer_.empty()) {
      read_options(context_, behind_answer_, edits_, question_);
      question_.has_options_behind = true;
    }
  }

  /// A question of a case whose answer is letters, or which has a slot for them: it has options.
  bool is_choice_of_case() const {
    if (!is_of_case()) {
      return false;
    }
    const ReadAnswer answer =
        question_.labelled ? read_answer(text_, *question_.labelled) : ReadAnswer{};
    const bool letters = !answer.letters.empty() && answer.rest.empty();
    return (question_.labelled ? letters : !find_slots(text_, head_).empty()) &&
           choose_options(find_option_marks(text_, head_, OptionNeed::possible),
                          OptionNeed::possible)
                   .size() > 1;
  }

  void stem() {
    const StemTail tail = tail_of_stem(text_, stem_);
    stem_.end = tail.end;
    if (question_.options.size() > 1 && question_.labelled) {
      stem_.end = without_letters(text_, stem_, read_answer(text_, *question_.labelled).letters);
    }
    question_.tag = question_.tag ? question_.tag : tail.type;
    if (question_.options.empty()) {
      truth_tail();
      term();
    }
    if (question_.has_circled_options) {
      take_circled_slots(text_, stem_, edits_, question_);
    }
    const SlotFacts facts = slot_facts();
    for (const Slot& slot : answer_slots(text_, stem_, facts)) {
      if (!(slot.in_text && context_.reading.text_slots)) {
        take_slot(slot);
      }
    }
    answers_on_lines(facts);
    take_underlines();
    if (question_.blanks == 0 && type() == TypeWord::fill) {
      take_other_blanks(text_, stem_, context_.reading, edits_, question_);
    }
    if (question_.filled.size() != question_.blanks) {
      question_.filled.clear();
    }
    question_.asks = question_.asks || text_.find(U"?", stem_) < stem_.end;
    stem_ = without_star(text_, stem_, edits_);
    stem_.end = end_before_reference(text_, stem_, slot_end_ > 0);
    if (question_.options.size() > 1) {
      stem_.end = end_before_number(text_, stem_);
    }
    if (const TextRange tag = tail_tag(text_, stem_); !tag.empty()) {
      question_.unusual.edit().tail_tag = tag;
      stem_.end = context_.reading.tail_tags ? tag.begin : stem_.end;
    }
    const bool answered = question_.labelled && context_.type != TypeWord::judge;
    if (question_.options.empty() && question_.filled.empty() && !answered &&
        question_.behind.empty()) {
      behind();
    }
    question_.stem = edited_text(text_, stem_, edits_);
    if (!question_.options.empty()) {
      if (const std::optional<ColumnLetters> column = column_letters(text_, stem_)) {
        question_.unusual.edit().column =
            LetterColumn{column->letters, column->is_glued, column->is_asked,
                         edited_text(text_, {stem_.begin, column->begin}, edits_)};
      }
    }
  }

  void answers_on_lines(const SlotFacts& facts) {
    for (const Slot& slot : line_answers(text_, stem_, facts)) {
      take_answer(slot);
      edits_.push_back({slot.range, "____"});
    }
  }

  void take_underlines() {
    for (const Underline& blank : find_underlines(text_, stem_)) {
      if (is_edited(edits_, blank.range.begin) || is_in_bracket(text_, blank.range)) {
        continue;
      }
      if (question_.blanks > 0 && fills_line(text_, blank.range, stem_)) {
        edits_.push_back({blank.range, ""});  // a line to write on, not another blank
        continue;
      }
      if (!blank.answer.empty() && !may_be_filled()) {
        continue;
      }
      if (!blank.answer.empty() && !repeats_answer(blank.answer)) {
        question_.blanks += 2;  // its label gives other answers: what stands between is text
        continue;
      }
      ++question_.blanks;
      if (!blank.answer.empty()) {
        question_.filled.push_back(text_.original(blank.answer));
        edits_.push_back({blank.range, "____"});
      }
    }
  }

  /// What stands behind a judgement: 对 错 to choose from, or its truth behind a colon.
  void truth_tail() {
    const std::optional<TypeWord> type = question_.tag ? question_.tag : context_.type;
    if (type && type != TypeWord::judge) {
      return;
    }
    if (const std::optional<TruthPair> pair = truth_pair(text_, stem_)) {
      question_.first_of_pair = pair->first;
      question_.tag = TypeWord::judge;
      stem_.end = pair->is_asked ? stem_.end : pair->begin;
      asks_truth_ = pair->is_asked;
      if (question_.lead_option == 1 || question_.lead_option == 2) {
        question_.slot_truth = pair->first == (question_.lead_option == 1);
      }
    } else if (const std::optional<ColonTruth> truth = colon_truth(text_, stem_)) {
      question_.colon_truth = truth->truth;
      if (context_.reading.colon_truths) {
        question_.tag = TypeWord::judge;
        question_.slot_truth = truth->truth;
        stem_.end = truth->begin;
      }
    }
  }

  /// A name with what it means behind it.
  void term() {
    if (question_.labelled || (type() && type() != TypeWord::short_answer)) {
      return;
    }
    const std::optional<NamedTerm> found = named_term(text_, stem_);
    if (!found) {
      return;
    }
    question_.unusual.edit().term = found->name;
    if (context_.reading.terms) {
      question_.behind = found->meaning;
      question_.behind_on_own_line = found->is_above;
      stem_ = found->name;
    }
  }

  /// Answers stand on the lines of questions to fill in only.
  bool may_be_filled() const {
    return type() ? type() == TypeWord::fill : question_.options.empty();
  }

  /// Whether no label gives an answer, or one that says the same.
  bool repeats_answer(TextRange answer) const {
    return !question_.labelled ||
           text_.joined(*question_.labelled).find(text_.original(answer)) != std::string::npos;
  }

  SlotFacts slot_facts() const {
    SlotFacts facts;
    facts.type = type();
    facts.has_small_options = question_.has_small_options;
    for (const ReadOption& option : question_.options) {
      facts.options += option.label;
    }
    if (question_.labelled) {
      facts.is_labelled = true;
      facts.labelled = read_answer(text_, *question_.labelled).letters;
      std::sort(facts.labelled.begin(), facts.labelled.end());
    }
    return facts;
  }

  void take_slot(const Slot& slot) {
    const std::size_t sentence =
        end_before_reference(text_, {stem_.begin, slot.range.begin}, slot_end_ > 0);
    if (sentence < slot.range.begin) {
      edits_.push_back({{sentence, slot.range.begin}, ""});
    }
    if (!slot.reference.empty()) {
      edits_.push_back({slot.reference, ""});
    }
    slot_leads_ = slot.range.begin == text_.trimmed(stem_).begin;
    // (  )客户信息应按...: what a judgement is written in, not a gap in its sentence.
    question_.slot_leads = question_.slot_leads || slot_leads_;
    const bool is_apart = slot_leads_ && (type() == TypeWord::judge || context_.reading.lead_slots);
    if (slot.kind == Slot::Kind::empty) {
      ++question_.blanks;
      if (is_apart) {
        edits_.push_back({slot.range, ""});
      }
      return;
    }
    take_answer(slot);
    const std::string open = text_.original({slot.range.begin, slot.range.begin + 1});
    const std::string close = slot.is_open ? (open == "(" ? ")" : "）")
                                           : text_.original({slot.range.end - 1, slot.range.end});
    // 【AB】 before the sentence is no bracket of it.
    const bool before = is_apart || (slot_leads_ && text_[slot.range.begin] == U'[');
    edits_.push_back({slot.range, before ? "" : open + " " + close});
    slot_end_ = slot.range.end;
  }

  /// What the slot says; another answer than that of the slot before is a doubt.
  void take_answer(const Slot& slot) {
    question_.slot_circle = question_.slot_circle || slot.kind == Slot::Kind::circle;
    const bool known = !question_.slot_letters.empty() || question_.slot_truth;
    const bool same = question_.slot_letters == slot.letters &&
                      (slot.kind == Slot::Kind::letters || question_.slot_truth == slot.truth);
    question_.slots_differ = question_.slots_differ || (known && !same);
    question_.slot_letters = slot.letters;
    question_.slot_in_text = question_.slot_in_text || slot.in_text;
    if (slot.kind == Slot::Kind::truth) {
      question_.slot_truth = slot.truth;
    }
  }

  /// Text behind the sentence that asks: perhaps the answer.
  void behind() {
    const bool untold = !question_.tag && !context_.type;
    question_.tag = untold && is_judged_sentence(text_, stem_) ? TypeWord::judge : question_.tag;
    const bool judge = (question_.tag ? question_.tag : context_.type) == TypeWord::judge;
    const StemEnd end = judge ? end_of_judgement() : end_of_open();
    // What counts below an English question may be its options.
    const bool list = !context_.type && is_paper_letter(text_[stem_.begin]) &&
                      !numbered_options(text_, stem_).options.empty();
    const bool foreign =
        !is_hanzi(text_[stem_.begin]) && leaves_to_choose(text_, {end.at, stem_.end});
    if (list || foreign || end.at >= stem_.end || reads_material(text_, head_) ||
        text_.find(U"__", {end.at, stem_.end}) < stem_.end ||
        tells_how(text_, {end.at, stem_.end}) || are_tasks(text_, {end.at, stem_.end}) ||
        begins_options(text_, {end.at, stem_.end})) {
      return;
    }
    question_.behind = {end.at, stem_.end};
    question_.behind_on_own_line = end.on_own_line;
    stem_.end = end.at;
  }

  /// A correction may stand behind the slot that ends a judgement, a tick behind the sentence.
  StemEnd end_of_judgement() {
    if (slot_end_ > 0) {
      const std::size_t next = slot_leads_ ? stem_.end : text_.skip_blank(slot_end_, stem_.end);
      const bool punctuation = next + 1 >= stem_.end && next < stem_.end &&
                               (text_[next] == U'。' || text_[next] == U'.');
      return {punctuation ? stem_.end : next, true};
    }
    const std::optional<ColonTruth> sign =
        asks_truth_ ? std::nullopt : trailing_truth(text_, stem_);
    if (sign) {
      question_.trailing_truth = sign->truth;
      stem_.end = sign->begin;
    }
    return {stem_.end, true};
  }

  StemEnd end_of_open() const {
    if (context_.type == TypeWord::fill && question_.blanks > 0) {
      return end_of_blanks(text_, stem_);
    }
    return end_of_stem(text_, stem_);
  }

  const QuestionContext& context_;
  const PaperText& text_;
  TextRange body_;
  TextRange lead_;
  TextRange head_;
  TextRange stem_;
  /// Where the options are if they follow the answer.
  TextRange behind_answer_;
  std::size_t slot_end_ = 0;
  /// Nothing stands before the slot: （√）通话录音至少保存三年。
  bool slot_leads_ = false;
  /// The stem ends in the question whether it is true or false.
  bool asks_truth_ = false;
  std::vector<Label> labels_;
  std::vector<StemEdit> edits_;
  ReadQuestion& question_;
};

}  // namespace

void read_entry(const QuestionContext& context, const NumberedEntry& entry,
                std::vector<ReadQuestion>& questions) {
  TextRange body = entry.body;
  body.begin = entry.style == NumberStyle::word ? past_topic(context.text, body) : body.begin;
  std::int64_t number = entry.number;
  bool is_numbered = true;
  for (std::size_t read = 0; !body.empty() || read == 0; ++read) {
    const std::optional<HiddenQuestion> hidden =
        !context.type || is_choice_word(context.type)
            ? hidden_question(context.text, body, number + 1)
            : std::nullopt;
    const std::size_t end = hidden ? hidden->begin : body.end;
    ReadQuestion& question = questions.emplace_back();
    question.number = is_numbered ? number : 0;
    QuestionReader(context, {body.begin, end}, read == 0 ? entry.lead : TextRange{}, question)
        .read();
    if (read == 0) {
      question.begin = entry.begin;
      question.skips = entry.skips;
      question.is_counted = entry.is_counted;
    }
    if (end >= body.end && !entry.behind.empty() && question.unusual->stray.empty()) {
      question.unusual.edit().stray = entry.behind;
    }
    question.is_unnumbered = !is_numbered;
    body = {hidden ? hidden->body : body.end, body.end};
    is_numbered = hidden && hidden->is_numbered;
    number += is_numbered ? 1 : 0;
  }
}

}  // namespace tiku
