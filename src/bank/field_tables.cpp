#include "bank/field_tables.h"

#include "bank/policy_names.h"
#include "base/message.h"

namespace tiku::field_tables {
namespace {

constexpr unsigned kAny = kScalar | kList | kMap;
constexpr unsigned kTexts = kScalar | kList;

constexpr unsigned kClosed = type_bit(QuestionType::single) | type_bit(QuestionType::multiple) |
                             type_bit(QuestionType::indeterminate) | type_bit(QuestionType::judge);
constexpr unsigned kFill = type_bit(QuestionType::fill);
constexpr unsigned kOpen =
    type_bit(QuestionType::short_answer) | type_bit(QuestionType::case_study);
constexpr unsigned kCase = type_bit(QuestionType::case_study);
constexpr unsigned kGiven = type_bit(QuestionType::given);

// What several tables say of a field.
constexpr Message kTypeOfAll{"type of the questions here, unless they state their own",
                             "这里各题的题型（题目自己写明的除外）"};
constexpr Message kPointsOfAll{"points of each question: 2, 0.5 or 1/3",
                               "每题的分值：2、0.5 或 1/3"};
constexpr Message kPointsPerBlank{"of fill-ins: points of each blank; else the points are shared",
                                  "填空题每空的分值；不写则平分题目的分值"};
constexpr Message kOptionsOfAll{"options of the questions here; in keys also a count (4) or A-E",
                                "这里各题的选项；在答案里也可以写个数（4）或 A-E"};
constexpr Message kAnswers{"answers without questions, in keys only: {1: A, 2: C}",
                           "只有答案没有题目，只用于答案文件：{1: A, 2: C}"};
constexpr Message kAnyOrder{"true: the blanks may come in any order", "true：各空可以不按顺序"};
constexpr Message kMatch{"what matters when a blank is compared", "比较填空答案时看重什么"};
constexpr Message kScored{"false: kept and shown, but no points", "false：保留答案但不计分"};

constexpr Field kBank[] = {
    {.name = "tiku",
     .about = {"version of the format: 1", "格式版本：1"},
     .holds = Holds::version,
     .required = true},
    {.name = "kind",
     .about = {"bank (the default) or key", "bank 题库（默认）或 key 答案"},
     .holds = Holds::kind},
    {.name = "id",
     .about = {"name of the bank beyond its file; text without white space",
               "题库的名字，换了文件名也不变；不含空白的文字"},
     .holds = Holds::id},
    {.name = "title", .about = {"shown on every report", "显示在各种报告上"}},
    {.name = "language", .about = {"language of the questions, as zh-CN", "题目的语言，如 zh-CN"}},
    {.name = "note", .about = {"for people; nothing reads it", "给人看的备注，程序不用"}},
    {.name = "source", .about = {"where the questions come from", "题目的出处"}},
    {.name = "exam",
     .about = {"the exam as a whole: duration, pass mark, total, draw",
               "整场考试：时长、合格线、总分、抽题"},
     .shapes = kMap,
     .fields = exam},
    {.name = "scoring",
     .about = {"scoring policy for every question that it fits, or a map of types to policies",
               "适用于全部题目的评分办法，或者题型对评分办法的映射"},
     .holds = Holds::scoring,
     .shapes = kScalar | kMap},
    {.name = "blank",
     .about = {"points of an answer left blank (default 0)", "未作答得几分（默认 0）"},
     .holds = Holds::number},
    {.name = "invalid",
     .about = {"points of an answer that is invalid (default 0)", "答案无效得几分（默认 0）"},
     .holds = Holds::number},
    {.name = "type", .about = kTypeOfAll, .holds = Holds::type},
    {.name = "points", .about = kPointsOfAll, .holds = Holds::positive},
    {.name = "points_per_blank", .about = kPointsPerBlank, .holds = Holds::positive},
    {.name = "options", .about = kOptionsOfAll, .holds = Holds::options, .shapes = kAny},
    {.name = "sections",
     .about = {"parts of the paper, with questions that inherit from them",
               "试卷的各个部分；部分上写明的内容，其中的题目都沿用"},
     .shapes = kList,
     .fields = section},
    {.name = "questions",
     .about = {"questions of a bank without sections", "不分部分时，题目直接列在这里"},
     .shapes = kList,
     .fields = question},
    {.name = "answers", .about = kAnswers, .holds = Holds::answers, .shapes = kList | kMap},
    {.name = "adjust",
     .about = {"corrections after the exam: item to drop, full_for_all or {accept_also: ANSWER}",
               "考后更正：题号对应 drop、full_for_all 或 {accept_also: 答案}"},
     .holds = Holds::corrections,
     .shapes = kMap},
    {.name = "forms",
     .about =
         {"paper forms: for each form its printed numbers and the items they stand for, or the "
          "items in printed order; {item: ITEM, options: CABD} where the form prints the options "
          "in "
          "another order, here C first",
          "卷别：每种卷的题号对应哪一题，或者按卷面顺序列出各题；选项顺序也换了的，写成 {item: "
          "题号, "
          "options: CABD}，即卷面上第一个选项是原来的 C"},
     .holds = Holds::forms,
     .shapes = kMap},
};

constexpr Field kExam[] = {
    {.name = "code", .about = {"code of the exam, for people", "考试代码，给人看"}},
    {.name = "duration",
     .about = {"minutes, or hours and minutes: 45, 30m, 1h30m", "时长：45（分钟）、30m、1h30m"},
     .holds = Holds::duration},
    {.name = "pass",
     .about = {"pass mark: points (60), a share (80%), or {total: 80, sections: {TITLE: 60%}}",
               "合格线：分数（60）、比例（80%），或 {total: 80, sections: {标题: 60%}}"},
     .holds = Holds::pass_mark,
     .shapes = kScalar | kMap,
     .fields = pass},
    {.name = "total",
     .about = {"points of the whole paper, checked against the sum", "全卷总分，会与各题之和核对"},
     .holds = Holds::positive},
    {.name = "draw",
     .about = {"how many questions of each section a paper gets: {TITLE: 20}",
               "每个部分抽几题：{标题: 20}"},
     .holds = Holds::whole,
     .shapes = kMap},
    {.name = "instructions", .about = {"shown before the exam", "开考前显示的说明"}},
};

constexpr Field kPass[] = {
    {.name = "total",
     .about = {"pass mark of the whole paper", "全卷的合格线"},
     .holds = Holds::pass_mark},
    {.name = "sections",
     .about = {"pass mark of each section: {TITLE: 60%}", "各部分的合格线：{标题: 60%}"},
     .holds = Holds::pass_mark,
     .shapes = kMap},
};

constexpr Field kSection[] = {
    {.name = "title", .about = {"heading of this part", "这一部分的标题"}},
    {.name = "note", .about = {"for people; nothing reads it", "给人看的备注，程序不用"}},
    {.name = "type", .about = kTypeOfAll, .holds = Holds::type},
    {.name = "points", .about = kPointsOfAll, .holds = Holds::positive},
    {.name = "points_per_blank", .about = kPointsPerBlank, .holds = Holds::positive},
    {.name = "scoring",
     .about = {"scoring policy of the questions here, or a map of types to policies",
               "这里各题的评分办法，或者题型对评分办法的映射"},
     .holds = Holds::scoring,
     .shapes = kScalar | kMap},
    {.name = "blank",
     .about = {"points of an answer left blank (default 0)", "未作答得几分（默认 0）"},
     .holds = Holds::number},
    {.name = "invalid",
     .about = {"points of an answer that is invalid (default 0)", "答案无效得几分（默认 0）"},
     .holds = Holds::number},
    {.name = "choose",
     .about = {"of the questions here the best N count", "任选：这里的题取最好的 N 题计分"},
     .holds = Holds::whole},
    {.name = "options", .about = kOptionsOfAll, .holds = Holds::options, .shapes = kAny},
    {.name = "any_order", .about = kAnyOrder, .holds = Holds::flag},
    {.name = "match", .about = kMatch, .shapes = kMap, .fields = matching},
    {.name = "min",
     .about = {"type given: the least points a cell may hold (default 0)",
               "得分题：分数的下限（默认 0）"},
     .holds = Holds::number},
    {.name = "scored", .about = kScored, .holds = Holds::flag},
    {.name = "tags", .about = {"tags of the questions here", "这里各题的标签"}, .shapes = kTexts},
    {.name = "difficulty", .about = {"difficulty of the questions here", "这里各题的难度"}},
    {.name = "source", .about = {"where the questions come from", "题目的出处"}},
    {.name = "questions",
     .about = {"the questions of this part", "这一部分的题目"},
     .shapes = kList,
     .fields = question},
    {.name = "answers", .about = kAnswers, .holds = Holds::answers, .shapes = kList | kMap},
};

constexpr Field kQuestion[] = {
    {.name = "id",
     .about = {"stable name for results and history; text without white space, unique in the bank",
               "题目的固定名字，成绩和练习记录都用它；不含空白，在题库中唯一"},
     .holds = Holds::id},
    {.name = "type",
     .about = {"question type, where it is not that of the section", "题型（与所在部分不同时写）"},
     .holds = Holds::type},
    {.name = "stem",
     .about = {"the question; blanks are written ____ or （ ）; of a case the material",
               "题干；填空写 ____ 或（ ）；案例题写材料"}},
    {.name = "options",
     .about = {"labels and texts, or a list that is labelled A, B, C",
               "选项：标号对内容的映射，或者列表（依次为 A、B、C）"},
     .holds = Holds::options,
     .shapes = kAny,
     .types = kClosed},
    {.name = "answer",
     .about = {"the key: B, ABD, 对, a text or value for each blank, a reference text",
               "答案：B、ABD、对、各空的文字或数值、简答的参考答案"},
     .holds = Holds::answer,
     .shapes = kAny,
     .of_parts = true},
    {.name = "explanation", .about = {"why the answer is right", "解析：为什么是这个答案"}},
    {.name = "tags",
     .about = {"topics, for practising", "知识点标签，供练习时选用"},
     .shapes = kTexts},
    {.name = "difficulty", .about = {"for people, as easy or hard", "难度，给人看，如 易、中、难"}},
    {.name = "source", .about = {"where the question comes from", "题目的出处"}},
    {.name = "note", .about = {"for people; nothing reads it", "给人看的备注，程序不用"}},
    {.name = "review",
     .about = {"doubts for a person to settle, written by import", "导入时留下、待人核对的疑点"},
     .shapes = kTexts},
    {.name = "cut",
     .about = {"true: the text is incomplete, written by import", "true：导入时题目文字残缺"},
     .holds = Holds::flag},
    {.name = "scored", .about = kScored, .holds = Holds::flag},
    {.name = "identity",
     .about = {"the answer says who answers: id, name or group",
               "答案表示答题人身份：id 工号、name 姓名或 group 部门"},
     .holds = Holds::identity},
    {.name = "points",
     .about = {"what a full answer earns; of a case the sum of its parts",
               "答全得几分；案例题为各小题之和"},
     .holds = Holds::positive},
    {.name = "points_per_blank",
     .about = kPointsPerBlank,
     .holds = Holds::positive,
     .types = kFill},
    {.name = "scoring",
     .about = {"scoring policy of this question alone", "只用于本题的评分办法"},
     .holds = Holds::scoring,
     .shapes = kScalar | kMap,
     .fields = policy,
     .of_parts = true},
    {.name = "blank",
     .about = {"points of an answer left blank (default 0)", "未作答得几分（默认 0）"},
     .holds = Holds::number,
     .of_parts = true},
    {.name = "invalid",
     .about = {"points of an answer that is invalid (default 0)", "答案无效得几分（默认 0）"},
     .holds = Holds::number,
     .of_parts = true},
    {.name = "any_order", .about = kAnyOrder, .holds = Holds::flag, .types = kFill},
    {.name = "match", .about = kMatch, .shapes = kMap, .types = kFill, .fields = matching},
    {.name = "rubric",
     .about = {"points to look for, each with its phrases", "评分要点，每点列出要找的词语"},
     .shapes = kList,
     .types = kOpen,
     .fields = rubric_point,
     .of_parts = true},
    {.name = "need",
     .about = {"how many points of the rubric are asked for", "要求答出几个要点"},
     .holds = Holds::whole,
     .types = kOpen,
     .of_parts = true},
    {.name = "length",
     .about = {"length asked for: shown and counted, never deducted",
               "字数要求：显示并计数，不扣分"},
     .shapes = kMap,
     .types = kOpen,
     .fields = length,
     .of_parts = true},
    {.name = "min",
     .about = {"type given: the least points a cell may hold (default 0)",
               "得分题：分数的下限（默认 0）"},
     .holds = Holds::number,
     .types = kGiven},
    {.name = "parts",
     .about = {"the questions of a case", "案例的各小题"},
     .shapes = kList,
     .types = kCase,
     .fields = question},
};

}  // namespace

FieldTable bank() {
  return kBank;
}

FieldTable exam() {
  return kExam;
}

FieldTable pass() {
  return kPass;
}

FieldTable section() {
  return kSection;
}

FieldTable question() {
  return kQuestion;
}

}  // namespace tiku::field_tables
