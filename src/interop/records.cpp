#include "interop/records.h"

#include <algorithm>
#include <map>

#include "bank/bank_writer.h"
#include "bank/load.h"
#include "bank/policy_names.h"
#include "base/text.h"
#include "grade/judge.h"
#include "interop/messages.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

bool needs_quotes(std::string_view cell) {
  return cell.find_first_of(",\"\n\r") != std::string_view::npos;
}

std::string csv_cell(std::string_view cell) {
  if (!needs_quotes(cell)) {
    return std::string(cell);
  }
  std::string out = "\"";
  for (const char c : cell) {
    out += c == '"' ? "\"\"" : std::string(1, c);
  }
  return out + "\"";
}

/// As `tiku grade` will see the question: with the policy of its type where it states none.
Question as_graded(const Question& question) {
  Question graded = question;
  graded.points = question.points_stated ? question.points : Rational(1);
  if (graded.policy.name.empty()) {
    graded.policy.name = std::string(default_policy(question.type));
  }
  return graded;
}

Response void_response() {
  Response response;
  response.kind = Response::Kind::invalid;
  return response;
}

/// Whether a correction gives every sheet the points of the question.
bool is_paid_to_all(const Bank& bank, const Question& question, const Rational& score) {
  return score == question.points &&
         std::any_of(bank.adjustments.begin(), bank.adjustments.end(), [&](const Adjustment& a) {
           return a.kind == Adjustment::Kind::full_for_all &&
                  find_question(bank, a.item) == &question;
         });
}

/// Where the first of equal papers is.
struct KeptPaper {
  ImportedFile* file = nullptr;
  std::size_t paper = 0;
};

/// Moves the sheets of a paper to the same paper read before, and the doubts about their scores.
void join_records(ImportedPaper& paper, ImportedPaper& first) {
  for (RecordedSheet& sheet : paper.sheets) {
    first.sheets.push_back(std::move(sheet));
  }
  for (ImportDoubt& doubt : paper.doubts) {
    if (doubt.kind == DoubtKind::score_contradicts) {
      first.doubts.push_back(std::move(doubt));
    }
  }
}

}  // namespace

const Question& answered_question(const Bank& bank, const RecordedAnswer& answer) {
  const Question& question = bank.questions[answer.question];
  return answer.part ? question.parts[*answer.part] : question;
}

Text score_contradicts(const Question& question, const RecordedAnswer& answer) {
  return text(msg::score_contradicts_key, visible(question.key_text()), visible(answer.response),
              answer.score->decimal());
}

RecordScore check_record(const Bank& bank, const RecordedAnswer& answer) {
  const Question& question = answered_question(bank, answer);
  if (!answer.score || is_paid_to_all(bank, question, *answer.score)) {
    return RecordScore::follows;
  }
  const bool open =
      question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
  if (open || !question.keyed || question.type == QuestionType::given) {
    return RecordScore::marked;
  }
  const Question graded = as_graded(question);
  const Response response = answer.is_void ? void_response() : normalise(graded, answer.response);
  const Judgement judgement = judge(graded, response);
  if (judgement.state == State::pending || judgement.state == State::invalid) {
    return judgement.state == State::invalid && judgement.points == *answer.score
               ? RecordScore::follows
               : RecordScore::marked;
  }
  if (question.points_stated) {
    return judgement.points == *answer.score ? RecordScore::follows : RecordScore::contradicts;
  }
  // Without points only right and wrong can be compared.
  const bool right = judgement.state == State::correct && *answer.score > Rational(0);
  const bool wrong = judgement.state != State::correct && *answer.score <= Rational(0);
  return right || wrong || judgement.state == State::partial ? RecordScore::follows
                                                             : RecordScore::contradicts;
}

void merge_records(std::vector<ImportedFile>& files) {
  const auto is_recorded = [](const ImportedPaper& paper) { return !paper.sheets.empty(); };
  if (std::none_of(files.begin(), files.end(), [&](const ImportedFile& file) {
        const std::vector<ImportedPaper>& papers = file.result.papers;
        return std::any_of(papers.begin(), papers.end(), is_recorded);
      })) {
    return;
  }
  std::map<std::string, KeptPaper> known;
  for (ImportedFile& file : files) {
    std::vector<ImportedPaper> papers = std::move(file.result.papers);
    file.result.papers.clear();
    for (ImportedPaper& paper : papers) {
      const KeptPaper here{&file, file.result.papers.size()};
      const KeptPaper first = paper.sheets.empty()
                                  ? here
                                  : known.try_emplace(write_bank(paper.bank), here).first->second;
      if (first.file == here.file && first.paper == here.paper) {
        file.result.papers.push_back(std::move(paper));
      } else {
        join_records(paper, first.file->result.papers[first.paper]);
        file.result.records_went_to = first.file->path;
      }
    }
  }
}

std::string marks_text(const ImportedPaper& paper) {
  std::string rows;
  for (const RecordedSheet& sheet : paper.sheets) {
    for (const RecordedAnswer& answer : sheet.answers) {
      const Question& question = answered_question(paper.bank, answer);
      if (check_record(paper.bank, answer) == RecordScore::marked) {
        rows += csv_cell(sheet.id.empty() ? paper.bank.id : sheet.id) + "," +
                csv_cell(question.id) + "," + answer.score->fraction() + "\n";
      }
    }
  }
  return rows.empty() ? rows : "id,item,points\n" + rows;
}

}  // namespace tiku
