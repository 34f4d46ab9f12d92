// `tiku quiz`: practises a bank or sits it as an exam, and says how it went.
#include <algorithm>
#include <array>
#include <map>

#include "bank/load.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/option_lists.h"
#include "cli/quiz_bank.h"
#include "cli/quiz_face.h"
#include "cli/quiz_messages.h"
#include "cli/quiz_options.h"
#include "cli/quiz_sitting.h"
#include "cli/quiz_start.h"
#include "cli/record_options.h"
#include "io/files.h"
#include "io/local_time.h"
#include "quiz/exam_grading.h"
#include "quiz/exam_sheet.h"
#include "quiz/identity.h"
#include "quiz/record_place.h"
#include "quiz/reviews.h"
#include "report/due_words.h"
#include "report/quiz_messages.h"
#include "report/quiz_screen.h"
#include "report/sheet_file.h"

namespace tiku {
namespace {

/// An option that belongs to the other way of asking.
struct MisplacedOption {
  bool given;
  std::string_view name;
  bool for_exam;
};

Result<void> check_options(const QuizOptions& options) {
  const MisplacedOption options_of_one_mode[] = {
      {options.due, "due", false},
      {options.wrong, "wrong", false},
      {!options.most.empty(), "for", false},
      {options.timer == TimerChoice::active, "timer", true},
      {!options.save_answers.empty() && !options.resume, "save-answers", true},
  };
  for (const MisplacedOption& option : options_of_one_mode) {
    if (option.given && option.for_exam != options.exam && !options.bank.empty()) {
      return Error{
          text(option.for_exam ? msg::quiz_only_exam : msg::quiz_only_practice, option.name)};
    }
  }
  if (options.resume && options.restart) {
    return Error{text(msg::quiz_both_resume)};
  }
  if (options.count && *options.count <= 0) {
    return Error{text(msg::quiz_bad_count, *options.count)};
  }
  if (!options.most.empty() && !parse_time_limit(options.most)) {
    return Error{text(msg::quiz_bad_time, visible(options.most))};
  }
  if (!options.save_answers.empty() && options.candidate.empty()) {
    return Error{text(msg::quiz_needs_candidate)};
  }
  return {};
}

/// Null where answers are read from a pipe.
std::unique_ptr<QuizFace> make_face(const QuizOptions& options, const Context& context) {
  if (options.no_input || !context.io.reads_keyboard()) {
    return nullptr;
  }
  const auto asked = [&context](std::string_view name) {
    const std::optional<std::string> value = context.io.env(name);
    return value && !value->empty() && *value != "0";
  };
  const bool lines = options.accessible || asked("ACCESSIBLE") || asked("TIKU_ACCESSIBLE");
  std::unique_ptr<QuizFace> face = lines ? nullptr : make_key_face(context);
  return face ? std::move(face) : make_line_face(context);
}

/// One quiz from its first line to its last.
class Quiz {
 public:
  Quiz(const QuizOptions& options, Context& context, RecordPlace place,
       std::unique_ptr<Record> record)
      : options_(options),
        context_(context),
        place_(std::move(place)),
        record_(std::move(record)),
        face_(make_face(options, context)) {}

  int run() {
    const Result<void> loaded = load();
    if (!loaded) {
      face_.reset();
      return context_.fail(loaded.error());
    }
    Result<StartedQuiz> started = start_quiz(options_, bank_, context_, *record_, face_.get());
    if (!started) {
      face_.reset();
      return context_.fail(started.error());
    }
    return sit(*started);
  }

 private:
  Result<void> load() {
    const Result<std::string> path = options_.bank.empty()
                                         ? choose_bank(context_, *record_, face_.get())
                                         : bank_path(options_.bank, context_.io);
    if (!path) {
      return path.error();
    }
    Sink sink;
    Result<Bank> bank = load_bank(*path, sources_, sink);
    if (!bank) {
      return bank.error();
    }
    if (sink.has_errors()) {
      return Error{text(msg::quiz_bank_errors, visible(*path), visible(*path))};
    }
    bank_ = std::move(*bank);
    named_ = options_.bank.empty() ? *path : options_.bank;
    return {};
  }

  int sit(StartedQuiz& quiz) {
    show_head(quiz);
    SittingRun run(context_, *record_, quiz.session, quiz.sitting, parse_time_limit(options_.most));
    const SittingStop stop = face_ ? run.run(*face_) : run.run_lines();
    const bool ended = stop == SittingStop::handed_in || stop == SittingStop::expired;
    if (face_ && ended) {
      face_->show("\n");
    }
    face_.reset();
    if (!ended) {
      return pause(quiz.sitting, run, stop);
    }
    return quiz.session.mode() == SittingMode::exam ? end_exam(quiz, run, stop)
                                                    : end_practice(quiz, run);
  }

  void show_head(const StartedQuiz& quiz) {
    const QuizHead head{quiz.session, quiz.sitting, place_.user, record_->path(), options_.shuffle};
    if (face_) {
      Style style = context_.out_style;
      style.width = face_->columns();
      face_->show(quiz_head(head, style));
    } else if (context_.talk != Talk::quiet) {
      context_.io.err().write(quiz_head(head, context_.err_style));
    }
  }

  int pause(const Sitting& sitting, const SittingRun& run, SittingStop stop) {
    const int code = stop == SittingStop::interrupted ? kInterrupted : kDone;
    if (sitting.id == 0) {
      context_.say(text(msg::quiz_nothing_kept));
      return code;
    }
    const std::int64_t steady = run.steady_ms();
    const Result<void> kept =
        record_->save_pause(sitting.id, run.clock().active_ms(steady), run.clock().now(steady));
    if (!kept) {
      return context_.fail(kept.error());
    }
    const bool exam = sitting.mode == SittingMode::exam;
    context_.say(text(msg::quiz_kept, visible(named_) + (exam ? " --exam" : "")));
    return code;
  }

  /// State, times and result of a sitting that ended, into the record.
  Result<void> enter_end(StartedQuiz& quiz, const SittingRun& run, SittingState state,
                         const std::vector<GivenAnswer>& judged) {
    const std::int64_t steady = run.steady_ms();
    quiz.sitting.state = state;
    quiz.sitting.ended = run.clock().now(steady);
    quiz.sitting.active_ms = run.clock().active_ms(steady);
    quiz.sitting.last_seen = *quiz.sitting.ended;
    return quiz.sitting.id == 0 ? Result<void>() : record_->end(quiz.sitting, judged);
  }

  int end_practice(StartedQuiz& quiz, const SittingRun& run) {
    const Result<void> ended = enter_end(quiz, run, SittingState::handed_in, {});
    const PracticeEnd end{quiz.session, quiz.sitting.active_ms, returns_of(quiz.session), named_};
    context_.print(practice_end(end, context_.out_style));
    return ended ? kDone : context_.fail(ended.error());
  }

  /// On which days the questions of this sitting come back.
  std::vector<std::pair<Text, std::int64_t>> returns_of(const Session& session) const {
    std::vector<std::pair<Text, std::int64_t>> days;
    const Result<Tries> tries = tries_of(*record_, bank_);
    if (!tries) {
      return days;
    }
    std::map<std::int64_t, std::int64_t> by_day;
    for (std::size_t i = 0; i < session.size(); ++i) {
      const auto found = tries->find(session.item(i).question->id);
      if (session.progress(i).first_state && found != tries->end()) {
        const std::optional<Schedule> schedule = schedule_of(found->second, local_offset_seconds);
        by_day[schedule ? schedule->due_day : 0] += schedule ? 1 : 0;
      }
    }
    const std::int64_t today = local_day(context_.io.now(), local_offset_seconds);
    for (const auto& [day, n] : by_day) {
      days.emplace_back(due_words(day - today, weekday_of(day)), n);
    }
    return days;
  }

  int end_exam(StartedQuiz& quiz, const SittingRun& run, SittingStop stop) {
    const Result<std::optional<Grading>> graded = grade(quiz);
    if (!graded) {
      return context_.fail(graded.error());
    }
    const std::optional<Grading>& grading = graded.value();
    const bool expired = stop == SittingStop::expired;
    if (grading) {
      const Candidate& candidate = grading->candidates.front();
      quiz.sitting.score = candidate.score;
      quiz.sitting.max = candidate.max;
      quiz.sitting.outcome = outcome_name(candidate.outcome);
    }
    const Result<void> ended =
        enter_end(quiz, run, expired ? SittingState::expired : SittingState::handed_in,
                  judged_answers(quiz, grading));
    const ExamEnd end{quiz.session, grading ? &*grading : nullptr, expired};
    context_.print(exam_end(end, context_.out_style));
    if (!ended) {
      return context_.fail(ended.error());
    }
    return save_answers(quiz, run);
  }

  /// From what is on the disk, so that the screen and a later look at the record agree.
  Result<std::optional<Grading>> grade(const StartedQuiz& quiz) const {
    if (!has_key(bank_)) {
      return std::optional<Grading>();
    }
    const Result<std::vector<GivenAnswer>> answers = record_->answers_of(quiz.sitting.id);
    if (!answers) {
      return answers.error();
    }
    return std::optional<Grading>(grade_exam(bank_, quiz.session.paper().questions, *answers));
  }

  static std::vector<GivenAnswer> judged_answers(const StartedQuiz& quiz,
                                                 const std::optional<Grading>& grading) {
    std::vector<GivenAnswer> judged;
    for (std::size_t i = 0; grading && i < quiz.session.size(); ++i) {
      const Question& question = *quiz.session.item(i).question;
      if (!quiz.session.progress(i).raw || !question.keyed) {
        continue;
      }
      const Cell cell =
          cell_of(*grading, grading->candidates.front(), quiz.session.paper().questions[i].item);
      GivenAnswer answer;
      answer.sitting = quiz.sitting.id;
      answer.bank = quiz.sitting.bank;
      answer.question = question.id;
      answer.state = state_name(cell.state);
      answer.key = key_fingerprint(question);
      judged.push_back(answer);
    }
    return judged;
  }

  int save_answers(const StartedQuiz& quiz, const SittingRun& run) {
    if (options_.save_answers.empty()) {
      return kDone;
    }
    const SheetTimes times{quiz.sitting.started, *quiz.sitting.ended,
                           run.clock().paused_seconds(run.steady_ms())};
    const std::string bytes = sheet_file(bank_, sheet_of(quiz.session, options_.candidate), times);
    if (options_.save_answers == "-") {
      context_.print(bytes);
      return kDone;
    }
    const Result<void> written = write_file(options_.save_answers, bytes);
    if (!written) {
      return context_.fail(written.error());
    }
    context_.say(text(msg::exam_saved, visible(options_.save_answers)));
    return kDone;
  }

  const QuizOptions& options_;
  Context& context_;
  RecordPlace place_;
  std::unique_ptr<Record> record_;
  std::unique_ptr<QuizFace> face_;
  SourceMap sources_;
  Bank bank_;
  /// The bank as a command line would name it.
  std::string named_;
};

int quiz(const QuizOptions& options, Context& context) {
  const Result<void> fit = check_options(options);
  if (!fit) {
    return context.fail(fit.error());
  }
  const RecordPlace place = choose_place(options.data_dir, options.user, context.io);
  Result<std::unique_ptr<Record>> record = Record::open(place);
  if (!record) {
    return context.fail(record.error());
  }
  return Quiz(options, context, place, std::move(*record)).run();
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "BANK",
     .bind = bind<&QuizOptions::bank>,
     .help = {"a bank: its file, or the id of one that is found here, in ./banks, in TIKU_BANKS "
              "or among those installed",
              "题库：文件名，或当前文件夹、./banks、TIKU_BANKS 以及随程序安装的题库的 id"},
     .required = false,
     .completes = Completes::files},
};

constexpr Choice kTimers[] = {
    {"wall", {"the clock goes on while you pause", "暂停时计时继续"}},
    {"active", {"the clock stops while you pause", "暂停时计时停止"}},
};

constexpr OptionSpec kOwnOptions[] = {
    {.name = "exam",
     .bind = bind<&QuizOptions::exam>,
     .help = {"sit it as an exam: a clock, no feedback, a result at the end",
              "按考试作答：计时，不给提示，交卷后出成绩"}},
    {.name = "tags",
     .bind = bind<&QuizOptions::tags>,
     .value = {"TAG", "标签"},
     .help = {"only questions with this tag", "只问有这个标签的题"}},
    {.name = "section",
     .bind = bind<&QuizOptions::sections>,
     .value = {"TITLE", "大题"},
     .help = {"only this section, by title or number", "只问这一大题，写标题或序号"}},
    {.name = "type",
     .bind = bind<&QuizOptions::types>,
     .value = {"TYPE", "题型"},
     .help = {"only questions of this type, as single or fill", "只问这种题型，如 single、fill"}},
    {.name = "count",
     .bind = bind<&QuizOptions::count>,
     .value = {"N", "题数"},
     .help = {"at most so many questions, those not seen for longest first",
              "最多问这么多题，先问最久没见的"}},
    {.name = "for",
     .bind = bind<&QuizOptions::most>,
     .value = {"TIME", "时长"},
     .help = {"practise for so long (10m, 90s, 1h); ends after the question in hand",
              "练习这么久（10m、90s、1h）；做完手头这题就结束"}},
    {.name = "due",
     .bind = bind<&QuizOptions::due>,
     .help = {"only what is due for review today", "只问今天该复习的题"}},
    {.name = "wrong",
     .bind = bind<&QuizOptions::wrong>,
     .help = {"only what was wrong at the last try", "只问上次答错的题"}},
    {.name = "shuffle",
     .bind = bind<&QuizOptions::shuffle>,
     .help = {"questions and options in another order; the seed is shown",
              "打乱题目和选项；会显示随机种子"},
     .details = {"Options that speak of others (\"A and C\", \"all of the above\") keep their "
                 "places; in an exam questions stay in their section.",
                 "提到其他选项的选项（“A和C”“以上都对”）保持原位；考试时题目不出本大题。"}},
    {.name = "seed",
     .bind = bind<&QuizOptions::seed>,
     .value = {"N", "种子"},
     .help = {"the order or the drawn paper that this seed gives", "用这个随机种子出卷或排序"}},
    {.name = "timer",
     .bind = bind<&QuizOptions::timer>,
     .value = {"RULE", "规则"},
     .help = {"what the clock of an exam does during a pause", "考试暂停时计时怎么算"},
     .choices = kTimers,
     .fallback = "wall"},
    {.name = "resume",
     .bind = bind<&QuizOptions::resume>,
     .help = {"go on with the unfinished sitting without asking", "不询问，接着做未完成的作答"}},
    {.name = "restart",
     .bind = bind<&QuizOptions::restart>,
     .help = {"begin anew without asking; the unfinished sitting is closed",
              "不询问，重新开始；未完成的作答作废"}},
    {.name = "save-answers",
     .bind = bind<&QuizOptions::save_answers>,
     .value = {"FILE", "文件"},
     .help = {"write the exam as an answer sheet that tiku grade reads",
              "把考试作答存成 tiku grade 能读的答卷"},
     .completes = Completes::files},
    {.name = "candidate",
     .bind = bind<&QuizOptions::candidate>,
     .value = {"ID", "工号"},
     .help = {"whose sheet --save-answers writes", "--save-answers 存的是谁的答卷"}},
    {.name = "accessible",
     .bind = bind<&QuizOptions::accessible>,
     .help = {"lines instead of keys, nothing is redrawn (also ACCESSIBLE, TERM=dumb)",
              "逐行问答，不重画屏幕（ACCESSIBLE 或 TERM=dumb 也会如此）"}},
    {.name = "no-input",
     .bind = bind<&QuizOptions::no_input>,
     .help = {"never ask; answers come as lines of standard input",
              "从不询问；答案逐行取自标准输入"}},
};

constexpr auto kOptions = joined(std::to_array(kOwnOptions), kRecordOptions<QuizOptions>);

constexpr Example kExamples[] = {
    {"tiku quiz banks/refund.yaml --for 10m", {"practise for ten minutes", "练习十分钟"}},
    {"tiku quiz refund --exam", {"sit a mock exam", "做一次模拟考试"}},
    {"tiku quiz exam.yaml --exam --save-answers 00123.yaml --candidate 00123",
     {"sit the real exam and hand in a sheet", "参加正式考试并交答卷"}},
    {"tiku quiz refund --wrong", {"only what was wrong", "只做错题"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"ended or paused", "已结束或已暂停"}},
    {kCannotProceed,
     {"usage, a bank that cannot be asked, or a record that cannot be kept",
      "用法有误、题库无法作答，或者无法保存记录"}},
};

constexpr std::string_view kSeeAlso[] = {"progress", "grade", "tiku-bank(5)"};

}  // namespace

extern const Command quiz_command;

constinit const Command quiz_command{
    .name = "quiz",
    .group = Group::exams,
    .summary = {"practise a bank or sit it as an exam", "练习题库，或按考试作答"},
    .description =
        {"Practice asks one question after the other and says at once what was right and why; "
         "what was missed comes back until it is right. An exam (--exam) has the clock and the "
         "pass mark of the bank: questions in any order, no feedback, handed in by :end or by the "
         "clock, then the result.\n\n"
         "Every answer is saved before the next question appears. After Ctrl-C, a lost line or a "
         "power cut the same command goes on where it stopped. Without a terminal an answer a line "
         "is read from standard input, in order or as id<TAB>answer.",
         "练习时一题一题地问，立刻说明对错和理由；答错的题会再问，直到答对。考试（--exam）"
         "按题库的时限和合格线：题目可任意切换，中途不给提示，用 :end 或到时自动交卷，"
         "然后出成绩。\n\n"
         "每个答案都先保存，再显示下一题。Ctrl-C、断线或断电之后，用同一条命令接着做。"
         "没有终端时从标准输入逐行读取答案，按顺序，或写成 题号<TAB>答案。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<QuizOptions, quiz>,
};

}  // namespace tiku
