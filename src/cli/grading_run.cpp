#include "cli/grading_run.h"

#include <algorithm>

#include "bank/load.h"
#include "base/text.h"
#include "cli/exit_codes.h"
#include "cli/grading_messages.h"
#include "cli/shown_findings.h"
#include "diag/summary.h"
#include "grade/known_labels.h"
#include "grade/pile/grade_pile.h"
#include "grade/policy.h"
#include "grade/unkeyed.h"
#include "sheet/read_sheets.h"

namespace tiku {
namespace {

/// Questions nobody can score stop the run unless the user says what to do with them.
Result<void> check_keyed(const Bank& bank, const std::vector<Adjustment>& adjustments) {
  std::vector<std::string> missing;
  for (const Question* question : unkeyed_questions(bank, adjustments)) {
    missing.push_back(question->id);
  }
  if (missing.empty()) {
    return {};
  }
  const std::size_t n = missing.size();
  missing.resize(std::min<std::size_t>(n, 5));
  return Error{text(msg::unkeyed_questions, n, join(missing, ", "))};
}

/// Policies that count options cannot work where nobody said which options there are.
Result<void> check_option_counts(const Bank& bank) {
  for (const Item& item : items_of(bank)) {
    const Question& question = *item.question;
    if (question.is_choice() && !question.options_stated && needs_option_count(question.policy)) {
      return Error{text(msg::needs_option_count, question.policy.name, question.id)};
    }
  }
  return {};
}

Result<SheetOptions> sheet_options(const GradingInputs& inputs) {
  SheetOptions options;
  options.id_column = inputs.id_column;
  options.name_column = inputs.name_column;
  options.group_column = inputs.group_column;
  options.extra_columns = inputs.by;
  options.extra_columns.erase(
      std::remove(options.extra_columns.begin(), options.extra_columns.end(), "group"),
      options.extra_columns.end());
  const Result<std::optional<Encoding>> encoding = encoding_wish(inputs.encoding);
  if (!encoding) {
    return encoding.error();
  }
  options.encoding = *encoding;
  return options;
}

Result<BatchOptions> batch_options(const GradingInputs& inputs,
                                   std::vector<Adjustment> adjustments) {
  BatchOptions options;
  options.tolerance = inputs.strict ? Tolerance::strict : Tolerance::tolerant;
  options.on_duplicate = inputs.on_duplicate;
  options.unkeyed = inputs.unkeyed == "drop" ? Unkeyed::drop : Unkeyed::pending;
  options.include_unknown = inputs.include_unknown;
  options.adjustments = std::move(adjustments);
  if (!inputs.pass.empty()) {
    options.pass = parse_pass_mark(inputs.pass);
    if (!options.pass) {
      return Error{text(msg::no_pass_mark, inputs.pass)};
    }
  }
  return options;
}

/// Loads key and corrections; returns all corrections, of which grading applies drop and
/// full_for_all (the bank's own accept_also were applied as it was read).
Result<std::vector<Adjustment>> load_key(const GradingInputs& inputs, const SheetOptions& options,
                                         GradingRun& run, const Context& context) {
  const Encoding* encoding = options.encoding ? &*options.encoding : nullptr;
  Result<Bank> bank = load_bank(inputs.key, run.sources, run.sink, encoding);
  if (!bank) {
    return bank.error();
  }
  run.bank = std::move(*bank);
  for (const Text& remark : run.bank.remarks) {
    context.say(remark);
  }
  std::vector<Adjustment> adjustments = run.bank.adjustments;
  if (!inputs.adjust.empty()) {
    const Result<std::vector<Adjustment>> more =
        load_adjustments(inputs.adjust, run.sources, run.sink);
    if (!more) {
      return more.error();
    }
    if (!run.sink.has_errors()) {
      apply_adjustments(run.bank, *more, run.sink);
    }
    adjustments.insert(adjustments.end(), more->begin(), more->end());
  }
  return adjustments;
}

Result<void> check_gradable(const GradingInputs& inputs, const Bank& bank,
                            const std::vector<Adjustment>& adjustments) {
  const Result<void> keyed = inputs.unkeyed ? Result<void>() : check_keyed(bank, adjustments);
  return keyed ? check_option_counts(bank) : keyed;
}

int say_nothing_graded(const GradingInputs& inputs, const GradingRun& run, const Context& context) {
  const Grading& grading = run.graded();
  if (grading.counts.sheets == 0) {
    return context.fail(Error{text(msg::no_sheets, visible(join(inputs.answers, ", ")))});
  }
  constexpr std::size_t kReasons = 10;
  for (std::size_t i = 0; i < grading.rejects.size() && i < kReasons; ++i) {
    const Reject& reject = grading.rejects[i];
    const bool has_place = reject.origin.file != kNoFile;
    context.say(has_place ? text(msg::reject_at, visible(run.sources.at(reject.origin.file).path()),
                                 reject.origin.line, reject.explanation)
                          : reject.explanation);
  }
  return context.fail(Error{text(msg::nothing_graded, grading.counts.sheets)});
}

int end_of(const GradingInputs& inputs, const GradingRun& run, const Context& context) {
  const GradingCounts& counts = run.graded().counts;
  return counts.graded + counts.pending == 0 ? say_nothing_graded(inputs, run, context) : kDone;
}

/// With roster and marks.
Result<ReadyGrading> get_ready(const GradingInputs& inputs, Context& context, GradingRun& run) {
  Result<ReadyGrading> ready = prepare_grading(inputs, context, run);
  if (!ready) {
    return ready;
  }
  const Result<void> people = load_people(inputs, run);
  return people ? std::move(ready) : Result<ReadyGrading>(people.error());
}

/// Reads and grades sheets that are all held in memory.
int grade_held(const GradingInputs& inputs, const ReadyGrading& ready, Context& context,
               GradingRun& run) {
  Result<SheetSet> sheets =
      read_sheets(inputs.answers, run.bank, ready.sheets, run.sources, run.sink);
  if (!sheets) {
    return context.fail(sheets.error());
  }
  run.sheets = std::move(*sheets);
  return grade_sheets(inputs, ready, context, run);
}

/// Nothing where the sheets have to be held.
Result<std::optional<StreamedGrading>> grade_passing_by(const GradingInputs& inputs,
                                                        const ReadyGrading& ready,
                                                        const StreamingWish& wish,
                                                        GradingRun& run) {
  const Result<bool> streams = may_stream(inputs, wish);
  if (!streams) {
    return streams.error();
  }
  if (*streams) {
    return grade_stream({inputs.answers.front(), ready.sheets, ready.batch, run.bank, run.sources,
                         run.sink, run.roster ? &*run.roster : nullptr, &run.marks, wish.earlier,
                         inputs.by.empty() ? "" : inputs.by.front(), wish.folder, run.threads});
  }
  if (may_be_pile(inputs, wish)) {
    return grade_pile({inputs.answers, ready.sheets, ready.batch, run.bank, run.sources, run.sink,
                       wish.earlier, wish.folder, run.threads, wish.least_files});
  }
  return std::optional<StreamedGrading>();
}

}  // namespace

std::optional<Amount> parse_pass_mark(std::string_view text) {
  const bool share = text.ends_with('%');
  const std::optional<Rational> number =
      parse_rational(share ? text.substr(0, text.size() - 1) : text);
  if (!number || *number < Rational(0)) {
    return std::nullopt;
  }
  return Amount{share ? *number / Rational(100) : *number, share};
}

Result<ReadyGrading> prepare_grading(const GradingInputs& inputs, Context& context,
                                     GradingRun& run) {
  const Result<SheetOptions> sheets = sheet_options(inputs);
  if (!sheets) {
    return sheets.error();
  }
  const Result<std::vector<Adjustment>> adjustments = load_key(inputs, *sheets, run, context);
  if (!adjustments) {
    return adjustments.error();
  }
  show_findings(run.sink, run.sources, context);
  if (run.sink.has_errors()) {
    return Error{text(msg::key_has_errors, run.bank.path)};
  }
  const Result<void> gradable = check_gradable(inputs, run.bank, *adjustments);
  const Result<BatchOptions> batch = batch_options(inputs, *adjustments);
  if (!gradable || !batch) {
    return gradable ? batch.error() : gradable.error();
  }
  run.corrections = *adjustments;
  return ReadyGrading{*sheets, *batch};
}

Result<void> load_people(const GradingInputs& inputs, GradingRun& run) {
  run.sink = {};
  if (!inputs.roster.empty()) {
    Result<Roster> roster = load_roster(inputs.roster, run.sources, run.sink);
    if (!roster) {
      return roster.error();
    }
    run.roster = std::move(*roster);
  }
  if (!inputs.marks.empty()) {
    Result<std::vector<Mark>> marks = load_marks(inputs.marks, run.sources, run.sink);
    if (!marks) {
      return marks.error();
    }
    run.marks = std::move(*marks);
  }
  return {};
}

int grade_sheets(const GradingInputs& inputs, const ReadyGrading& ready, Context& context,
                 GradingRun& run) {
  learn_labels(run.bank, run.sheets);
  // What is wrong in sheets, roster and marks stops nobody: a bad sheet is a reject.
  show_findings(run.sink, run.sources, context);
  const BatchInput input{&run.sources, &run.bank, &run.sheets, run.roster ? &*run.roster : nullptr,
                         &run.marks};
  run.grading = grade_batch(input, ready.batch);
  return end_of(inputs, run, context);
}

int run_grading(const GradingInputs& inputs, Context& context, GradingRun& run) {
  const Result<ReadyGrading> ready = get_ready(inputs, context, run);
  if (!ready) {
    return context.fail(ready.error());
  }
  return grade_held(inputs, *ready, context, run);
}

int run_grading(const GradingInputs& inputs, const StreamingWish& wish, Context& context,
                GradingRun& run) {
  const Result<ReadyGrading> ready = get_ready(inputs, context, run);
  if (!ready) {
    return context.fail(ready.error());
  }
  run.threads = static_cast<unsigned>(wish.threads);
  Result<std::optional<StreamedGrading>> streamed = grade_passing_by(inputs, *ready, wish, run);
  if (!streamed) {
    return context.fail(streamed.error());
  }
  run.streamed = std::move(*streamed);
  if (!run.streamed) {
    return grade_held(inputs, *ready, context, run);
  }
  show_findings(run.sink, run.sources, context);
  return end_of(inputs, run, context);
}

}  // namespace tiku
