// `tiku import`: what trainers have becomes banks.
#include <algorithm>

#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/import_files.h"
#include "cli/import_messages.h"
#include "interop/registry.h"
#include "io/files.h"
#include "io/kept_memory.h"
#include "report/import_report.h"

namespace tiku {
namespace {

struct ImportOptions {
  std::vector<std::string> files;
  std::string out;
  std::string from;
  std::string report;
  std::string encoding;
  bool force = false;
  bool strict = false;
};

/// What the words of the options mean.
struct ImportPlan {
  const ImportFormat* format = nullptr;
  std::optional<Encoding> encoding;
};

Error unknown_format(const std::string& word) {
  std::vector<std::string_view> known;
  for (const ImportFormat* format : import_formats()) {
    known.push_back(format->name);
  }
  const std::string_view near = suggest(word, known);
  if (!near.empty()) {
    return Error{text(msg::import_unknown_format_near, visible(word), near)};
  }
  const std::vector<std::string> list(known.begin(), known.end());
  return Error{text(msg::import_unknown_format, visible(word), join(list, ", "))};
}

Result<ImportPlan> plan_import(const ImportOptions& options) {
  ImportPlan plan;
  if (options.out.empty()) {
    return Error{text(msg::import_needs_out)};
  }
  if (!options.from.empty()) {
    plan.format = find_import_format(options.from);
    if (plan.format == nullptr) {
      return unknown_format(options.from);
    }
  }
  const Result<std::optional<Encoding>> encoding = encoding_wish(options.encoding);
  if (!encoding) {
    return encoding.error();
  }
  plan.encoding = *encoding;
  return plan;
}

Result<std::vector<ImportedFile>> read_all(const ImportOptions& options, const ImportPlan& plan) {
  std::vector<ImportedFile> files;
  for (const std::string& path : options.files) {
    Result<std::string> bytes = read_file(path);
    if (!bytes) {
      return bytes.error();
    }
    Result<ImportedFile> file = import_file(
        {path, *bytes, plan.encoding ? &*plan.encoding : nullptr, &*bytes}, plan.format);
    if (!file) {
      return file.error();
    }
    files.push_back(std::move(*file));
  }
  return files;
}

bool has_doubts(const std::vector<ImportedFile>& files) {
  return std::any_of(files.begin(), files.end(), [](const ImportedFile& file) {
    const std::vector<ImportedPaper>& papers = file.result.papers;
    return !file.result.left_out.empty() ||
           std::any_of(papers.begin(), papers.end(),
                       [](const ImportedPaper& paper) { return !paper.doubts.empty(); });
  });
}

void say_what_was_written(const ImportTarget& target, const std::vector<PaperFiles>& written,
                          const Context& context) {
  if (!target.is_folder) {
    context.say(text(msg::import_wrote_one, target.path));
    return;
  }
  std::size_t others = 0;
  for (const PaperFiles& files : written) {
    others += (files.sheets.empty() ? 0U : 1U) + (files.marks.empty() ? 0U : 1U);
  }
  context.say(text(msg::import_wrote, written.size() + others, target.path));
}

int import(const ImportOptions& options, Context& context) {
  const Result<ImportPlan> plan = plan_import(options);
  if (!plan) {
    return context.fail(plan.error());
  }
  Result<std::vector<ImportedFile>> read = read_all(options, *plan);
  if (!read) {
    return context.fail(read.error());
  }
  auto& files = make_until_exit<std::vector<ImportedFile>>(std::move(*read));
  complete_import(files);
  bool any = false;
  for (ImportedFile& file : files) {
    for (ImportedPaper& paper : file.result.papers) {
      add_reviews(paper, context.lang);
      any = true;
    }
  }
  const ImportTarget target = import_target(options.out);
  const Result<PaperWrites> writes = papers_to_write(target, files);
  if (!writes) {
    return context.fail(writes.error());
  }
  const ImportReport report{files, writes->papers, context.out_style,
                            context.talk == Talk::verbose};
  const ImportWrite report_file{options.report,
                                options.report.empty() ? std::string() : import_json(report)};
  Result<void> done = check_import_writes(*writes, report_file, options.files, options.force);
  if (done) {
    done = write_papers(target, *writes);
  }
  if (!done) {
    return context.fail(done.error());
  }
  context.print(import_text(report));
  if (!options.report.empty()) {
    done = write_file(options.report, report_file.bytes);
    if (!done) {
      return context.fail(done.error());
    }
    context.say(text(msg::import_wrote_report, options.report));
  }
  if (!any) {
    return context.fail(Error{text(msg::import_no_papers)});
  }
  say_what_was_written(target, writes->papers, context);
  return options.strict && has_doubts(files) ? kFindings : kDone;
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "FILE",
     .bind = bind<&ImportOptions::files>,
     .help = {"papers to read; - is standard input", "要读的试卷；- 表示标准输入"},
     .completes = Completes::files},
};

constexpr OptionSpec kOptions[] = {
    {.name = "out",
     .short_name = 'o',
     .bind = bind<&ImportOptions::out>,
     .value = {"OUT", "位置"},
     .help = {"a folder for one bank a paper, or a .yaml file for a single paper",
              "文件夹：每份试卷一个题库；.yaml 文件：只有一份试卷时用"},
     .details =
         {"Files that are there already are never changed without --force, and a file that is "
          "being read never is. Several papers do not fit into one file.",
          "已有的文件不加 --force 不会改动，正在读的文件则绝不覆盖。几份试卷不能写进一个文件。"},
     .completes = Completes::files},
    {.name = "from",
     .bind = bind<&ImportOptions::from>,
     .value = {"FORMAT", "格式"},
     .help = {"format of the files, e.g. text (else: recognised by content)",
              "文件的格式，如 text（不说就按内容识别）"},
     .details =
         {"record (what `tiku explain --all` writes), docx, xlsx and csv (question lists), qti "
          "(QTI 2 and 3), canvas (QTI 1.2), moodle "
          "(Moodle XML), gift, aiken, json, yaml, xml, wjx (问卷星), blackboard, "
          "brightspace (D2L), anki (notes in plain text), text2qti, markdown, html (saved pages), "
          "or text.",
          "可以是 record（`tiku explain --all` 写出的记录）、docx、xlsx、csv（题目表）、qti（QTI "
          "2、3）、canvas（QTI 1.2）、"
          "moodle（Moodle "
          "XML）、gift、aiken、json、yaml、xml、wjx（问卷星）、blackboard、brightspace（D2L）、"
          "anki（纯文本笔记）、text2qti、markdown、html（保存的网页）或 text。"}},
    {.name = "report",
     .bind = bind<&ImportOptions::report>,
     .value = {"FILE", "文件"},
     .help = {"write the whole report as JSON", "把完整报告写成 JSON"},
     .details =
         {"Every doubt with its line and question, everything that was left out, every line "
          "beside the questions, and what was written. A file that is there already is "
          "replaced only with --force.",
          "逐条列出存疑之处（行号和题目）、没有收进来的内容、题目以外的每一行，以及写了哪些文件。"
          "已有的文件要加 --force 才会覆盖。"},
     .completes = Completes::files},
    {.name = "encoding",
     .bind = bind<&ImportOptions::encoding>,
     .value = {"NAME", "编码"},
     .help = {"encoding of text files, e.g. gbk (else: found out)",
              "文本文件的编码，如 gbk（不说就自动识别）"}},
    {.name = "force",
     .bind = bind<&ImportOptions::force>,
     .help = {"overwrite banks and reports that are there already", "覆盖已有的题库和报告"}},
    {.name = "strict",
     .bind = bind<&ImportOptions::strict>,
     .help = {"exit with 1 where anything is in doubt", "有任何存疑之处时退出码为 1"}},
};

constexpr Example kExamples[] = {
    {"tiku import papers.txt -o banks/",
     {"every paper in a file of texts becomes a bank", "一个文件里的每份试卷各成一个题库"}},
    {"tiku import paper.docx list.xlsx -o banks/",
     {"a Word paper and a question list from a spreadsheet", "一份 Word 试卷和一张 Excel 题目表"}},
    {"tiku import course.imscc quiz.md -o banks/",
     {"a Canvas package and a quiz in Markdown", "一个 Canvas 试题包和一份 Markdown 题目"}},
    {"tiku import quiz.xml bank.gift -o banks/",
     {"Moodle XML and GIFT, known by their content", "Moodle XML 和 GIFT，按内容识别"}},
    {"tiku import exam.txt -o exam.yaml --report doubts.json",
     {"one paper, and everything that a person should look at",
      "一份试卷，并列出所有需要人核对的地方"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"imported, doubts or not", "已导入，不论有没有存疑"}},
    {kFindings, {"with --strict: something is in doubt", "用 --strict 时：有存疑之处"}},
    {kCannotProceed,
     {"usage, a file that cannot be read, no paper in any file, or a file that would be "
      "overwritten",
      "用法有误、读不了文件、没有一份试卷，或者会覆盖已有的文件"}},
};

constexpr std::string_view kSeeAlso[] = {"check", "tiku-bank(5)"};

}  // namespace

extern const Command import_command;

constinit const Command import_command{
    .name = "import",
    .group = Group::banks,
    .summary = {"turn papers as they are found into banks", "把现成的试卷变成题库"},
    .description =
        {"Reads exam papers as people have them and writes a bank for each, or a key where only "
         "answers are there. A text may hold many papers and much else; questions are found by "
         "their numbers and the shape around them, not by line starts, and answers in every place "
         "where papers put them.\n\nNothing is invented: a question without an answer stays "
         "without one, an answer is never borrowed from another question. What is doubtful carries "
         "`review`, what is cut off `cut: true`, and `tiku check` finds both. Whatever looked like "
         "a question and was not kept is listed with its line, and so are questions that occur "
         "twice, above all with different answers. Lines of a paper that are in no question (what "
         "a page prints, how to answer, a text to read) are counted with their numbers; --report "
         "has their words.\n\nQuestions get ids of type and number "
         "(`single-3`). Graded records inside a paper (key, response, score) become an answer "
         "sheet beside the bank, FILE.sheets.jsonl, which `tiku grade` reads; records of several "
         "people of one paper become one bank. Scores that only a person can have given go to "
         "FILE.marks.csv, for `tiku grade --marks`. A score that its key and response do not give "
         "is in doubt. What `tiku explain --all` wrote keeps the ids and the title of its bank and "
         "everything that a score depends on; tags, difficulties and explanations are in no "
         "record.",
         "读取人们手头的试卷，每份写成一个题库；只有答案的写成答案文件。一个文本里可以有许多份试卷"
         "和许多别的内容；程序靠题号的先后和题目的样子找题，不靠换行，也认得试卷上放答案的各种位置"
         "。\n\n程序不编造内容：没有答案的题就是没有答案，绝不借用别的题的答案。存疑的题带有 "
         "`review`，被截断的题带有 `cut: true`，`tiku check` "
         "都会列出来。凡是像题目而没有收进来的，都列出行号；重复的题，尤其是答案不同的，也会列出。"
         "试卷里不属于任何题目的行（版面文字、答题说明、阅读材料）只报行数和行号，"
         "内容见 --report。"
         "\n\n题目的 id 由题型和题号组成（`single-3`）。试卷里批过的记录（答案、作答、得分）"
         "另存为题库旁边的答卷文件 FILE.sheets.jsonl，`tiku grade` "
         "可以直接读；同一份试卷几个人的记录合成一个题库。只能由人给出的分数写进 "
         "FILE.marks.csv，供 "
         "`tiku grade --marks` 使用。得分与答案、作答对不上的，列为存疑。`tiku explain --all` "
         "写出的记录保留题库的 id、标题和得分所依据的一切；标签、难度和解析不在记录里。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<ImportOptions, import>,
};

}  // namespace tiku
