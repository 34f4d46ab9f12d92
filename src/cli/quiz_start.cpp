#include "cli/quiz_start.h"

#include <charconv>

#include "base/random.h"
#include "base/text.h"
#include "cli/quiz_messages.h"
#include "io/local_time.h"
#include "io/paths.h"
#include "quiz/choice_entry.h"
#include "quiz/identity.h"
#include "quiz/reviews.h"
#include "quiz/selection.h"
#include "report/quiz_messages.h"
#include "report/quiz_screen.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

SittingMode mode_of(const QuizOptions& options) {
  return options.exam ? SittingMode::exam : SittingMode::practice;
}

/// Seeds are short enough to be read out and typed.
constexpr std::uint64_t kSeeds = 1'000'000;

std::uint64_t choose_seed(const QuizOptions& options, const Io& io) {
  if (options.seed) {
    return *options.seed;
  }
  const auto moment = static_cast<std::uint64_t>(io.now()) * 1000 +
                      static_cast<std::uint64_t>(io.steady_ms() % 1000);
  return Random(moment).below(kSeeds);
}

/// What is due or was wrong narrows the choice; what was asked long ago comes first.
Result<QuizWishes> wishes_of(const QuizOptions& options, const Bank& bank, const Record& record,
                             const Io& io) {
  QuizWishes wishes{options.tags, options.sections, options.types, options.count, {}, {}};
  if (options.count) {
    Result<std::map<std::string, std::int64_t>> seen = record.last_answered(record_bank_id(bank));
    if (!seen) {
      return seen.error();
    }
    wishes.last_seen = std::move(*seen);
  }
  if (!options.due && !options.wrong) {
    return wishes;
  }
  const Result<Tries> tries = tries_of(record, bank);
  if (!tries) {
    return tries.error();
  }
  const std::int64_t today = local_day(io.now(), local_offset_seconds);
  wishes.only = options.due ? due_questions(tries.value(), today, local_offset_seconds)
                            : wrong_last(tries.value());
  if (wishes.only->empty()) {
    return Error{text(options.due ? msg::quiz_nothing_due : msg::quiz_nothing_wrong)};
  }
  return wishes;
}

Result<StartedQuiz> begin_anew(const QuizOptions& options, const Bank& bank, Context& context,
                               const Record& record) {
  const std::uint64_t seed = choose_seed(options, context.io);
  const Result<QuizWishes> wishes = wishes_of(options, bank, record, context.io);
  if (!wishes) {
    return wishes.error();
  }
  Result<QuizSelection> selection =
      options.exam ? select_for_exam(bank, *wishes, seed) : select_for_practice(bank, *wishes);
  if (!selection) {
    return selection.error();
  }
  if (!selection->without_answer.empty() || !selection->cut.empty()) {
    context.say(text(msg::quiz_left_out, selection->without_answer.size(), selection->cut.size()));
  }
  QuizPaper paper{seed, std::move(selection->questions)};
  if (options.shuffle) {
    shuffle_paper(bank, paper, options.exam);
  }
  Sitting sitting;
  sitting.mode = mode_of(options);
  sitting.bank = record_bank_id(bank);
  sitting.bank_path = absolute_path(bank.path);
  sitting.bank_title = bank.title;
  sitting.started = context.io.now();
  sitting.last_seen = sitting.started;
  sitting.seed = seed;
  sitting.timer = options.timer == TimerChoice::wall ? TimerRule::wall : TimerRule::active;
  sitting.plan = write_plan(bank, paper);
  if (options.exam && bank.exam.duration_minutes) {
    sitting.duration_seconds = *bank.exam.duration_minutes * 60;
  }
  return StartedQuiz{sitting, Session(bank, std::move(paper), sitting.mode)};
}

Result<StartedQuiz> go_on(Sitting sitting, const Bank& bank, Context& context, Record& record) {
  if (!record.claim(sitting.id)) {
    return Error{text(msg::quiz_elsewhere)};
  }
  RestoredPaper restored = read_plan(bank, sitting.plan, sitting.seed);
  if (!restored.missing.empty()) {
    context.say(text(msg::quiz_gone, shown_list(restored.missing)));
  }
  const Result<std::vector<GivenAnswer>> answers = record.answers_of(sitting.id);
  const Result<std::vector<std::string>> marked = record.marked(sitting.id);
  if (!answers || !marked) {
    return answers ? marked.error() : answers.error();
  }
  const SittingMode mode = sitting.mode;
  StartedQuiz started{std::move(sitting), Session(bank, std::move(restored.paper), mode)};
  started.session.restore(*answers, *marked);
  return started;
}

/// The newest unfinished sitting that this call may mean.
Result<std::optional<Sitting>> unfinished(const QuizOptions& options, const Bank& bank,
                                          const Record& record) {
  const Result<std::vector<Sitting>> open = record.open_sittings(record_bank_id(bank));
  if (!open) {
    return open.error();
  }
  for (const Sitting& sitting : open.value()) {
    if (options.bank.empty() || sitting.mode == mode_of(options) || options.resume) {
      return std::optional<Sitting>(sitting);
    }
  }
  return std::optional<Sitting>();
}

/// Whether the unfinished sitting is to be gone on with; nothing when the trainee leaves instead.
std::optional<bool> ask_resume(const Sitting& sitting, const Bank& bank, const Record& record,
                               QuizFace& face, Lang lang) {
  const RestoredPaper paper = read_plan(bank, sitting.plan, sitting.seed);
  Session session(bank, paper.paper, sitting.mode);
  if (const Result<std::vector<GivenAnswer>> answers = record.answers_of(sitting.id)) {
    session.restore(answers.value(), {});
  }
  const Message& mode = sitting.mode == SittingMode::exam ? msg::quiz_exam : msg::quiz_practice;
  face.show(text(msg::quiz_goes_on, mode, visible(sitting.bank), session.answered(), session.size())
                .in(lang) +
            "\n");
  ChoiceEntry entry({"1y", "2n"}, ChoiceEntry::Enter::first);
  const Asking asking{entry, [] { return text(msg::label_resume); }};
  while (true) {
    const Action action = face.ask(asking);
    if (action.kind == Action::Kind::answer) {
      return action.number == 0;
    }
    if (action.kind == Action::Kind::interrupt || action.kind == Action::Kind::hang_up ||
        action.kind == Action::Kind::pause) {
      return std::nullopt;
    }
  }
}

Result<void> discard(Sitting sitting, const Io& io, Record& record) {
  sitting.state = SittingState::discarded;
  sitting.ended = io.now();
  return record.end(sitting, {});
}

}  // namespace

std::optional<std::int64_t> parse_time_limit(std::string_view text) {
  std::int64_t number = 0;
  const std::string plain = fold_case(fold_width(trim(text)));
  const char* const end = plain.data() + plain.size();
  const std::from_chars_result read = std::from_chars(plain.data(), end, number);
  const std::string_view unit(read.ptr, static_cast<std::size_t>(end - read.ptr));
  constexpr std::int64_t kMost = 100'000;
  if (read.ec != std::errc() || number <= 0 || number > kMost) {
    return std::nullopt;
  }
  if (unit == "s") {
    return number * 1000;
  }
  if (unit == "h") {
    return number * 60 * kMsPerMinute;
  }
  return unit.empty() || unit == "m" || unit == "min" ? std::optional(number * kMsPerMinute)
                                                      : std::nullopt;
}

Result<StartedQuiz> start_quiz(const QuizOptions& options, const Bank& bank, Context& context,
                               Record& record, QuizFace* face) {
  const Result<std::optional<Sitting>> open = unfinished(options, bank, record);
  if (!open) {
    return open.error();
  }
  if (!open.value()) {
    return options.resume ? Result<StartedQuiz>(Error{text(msg::quiz_nothing_to_resume)})
                          : begin_anew(options, bank, context, record);
  }
  const Sitting& sitting = *open.value();
  bool resumes = options.resume;
  if (!options.resume && !options.restart) {
    if (face == nullptr) {
      return Error{text(msg::quiz_decide_resume)};
    }
    const std::optional<bool> wish = ask_resume(sitting, bank, record, *face, context.lang);
    if (!wish) {
      return Error{text(msg::quiz_decide_resume)};
    }
    resumes = *wish;
  }
  if (resumes) {
    return go_on(sitting, bank, context, record);
  }
  Result<StartedQuiz> started = begin_anew(options, bank, context, record);
  if (started && record.claim(sitting.id)) {
    const Result<void> gone = discard(sitting, context.io, record);
    if (!gone) {
      return gone.error();
    }
  }
  return started;
}

}  // namespace tiku
