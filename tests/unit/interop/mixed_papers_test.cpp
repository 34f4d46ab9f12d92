// Papers in every mix of conventions, from questions whose truth is known: what is read is what was
// written. A paper that fails is printed whole, with its seed and what differs.
#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/registry.h"
#include "support/rounds.h"
#include "unit/interop/mixed_paper.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// A question as it is compared: without blanks, brackets and signs, in half width.
struct Row {
  std::string stem, rest, answer;

  bool operator==(const Row&) const = default;

  std::string text() const { return rest + " = " + (answer.empty() ? "-" : answer); }
};

std::string bare(std::string_view text) {
  std::string out = without_spaces(fold_width(text));
  for (const std::string_view sign : {"(", ")", "。", ".", ",", "、", ":", ";", "?", "!", "_"}) {
    for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at)) {
      out.erase(at, sign.size());
    }
  }
  return out;
}

/// The options of a statement ("正确", "错误") do not matter.
std::string rest_of(QuestionType type, const std::vector<std::string>& options) {
  std::string rest(type_name(type));
  for (const std::string& option : options) {
    rest += type == QuestionType::judge ? "" : " / " + bare(option);
  }
  return rest;
}

std::vector<Row> written_in(const MixedPaper& paper) {
  std::vector<Row> rows;
  for (const KnownQuestion& question : paper.questions) {
    const std::string answer =
        question.options.empty() ? bare(written_answer(question)) : join(question.answer, "");
    rows.push_back({bare(question.stem), rest_of(question.type, question.options), answer});
  }
  return rows;
}

std::vector<Row> read_from(const std::string& text) {
  const ImportInput input{"paper.txt", text, nullptr};
  const Result<ImportResult> result = find_import_format("text")->read(input);
  REQUIRE(result);
  std::vector<Row> rows;
  for (const ImportedPaper& paper : result->papers) {
    for (const Question& question : paper.bank.questions) {
      std::vector<std::string> options;
      for (const Option& option : question.options) {
        options.push_back(option.text);
      }
      const std::string answer = answer_of(question);
      rows.push_back({bare(question.stem), rest_of(question.type, options),
                      answer == "-" ? "" : bare(answer)});
    }
  }
  return rows;
}

/// A line for each question that was not read as it was written, and for each that was not written.
std::string differences(std::vector<Row> written, std::vector<Row> read) {
  std::erase_if(written, [&](const Row& row) {
    const auto same = std::find(read.begin(), read.end(), row);
    if (same == read.end()) {
      return false;
    }
    read.erase(same);
    return true;
  });
  std::string out;
  for (const Row& row : written) {
    const auto like =
        std::find_if(read.begin(), read.end(), [&](const Row& r) { return r.stem == row.stem; });
    out += row.stem + " | " + row.text() + " | " + (like == read.end() ? "missing" : like->text()) +
           "\n";
    if (like != read.end()) {
      read.erase(like);
    }
  }
  for (const Row& row : read) {
    out += row.stem + " | nothing | " + row.text() + "\n";
  }
  return out;
}

/// Whether the question read is that one, perhaps with more text around it. One without a stem is
/// of a list of answers that found no questions.
bool may_be(const Row& read, const Row& written) {
  return read.stem.empty() || read.stem.find(written.stem) != std::string::npos ||
         written.stem.find(read.stem) != std::string::npos;
}

/// "A" of "正确", "错误" is the truth of a statement as well.
bool is_answer(const std::string& read, const Row& written) {
  return read == written.answer ||
         (written.rest == "judge" && read == (written.answer == "√" ? "A" : "B"));
}

/// A line for each answer that is not that of the question written.
std::string false_answers(const std::vector<Row>& written, const std::vector<Row>& read) {
  std::string out;
  for (const Row& row : read) {
    const bool is_right = std::any_of(written.begin(), written.end(), [&](const Row& w) {
      return may_be(row, w) && is_answer(row.answer, w);
    });
    if (!row.answer.empty() && !is_right) {
      const auto like = std::find_if(written.begin(), written.end(),
                                     [&](const Row& w) { return may_be(row, w); });
      out += row.stem + " | " + (like == written.end() ? "nothing" : like->text()) + " | " +
             row.text() + "\n";
    }
  }
  return out;
}

MixedLines one_of_lines(std::uint64_t seed, MixedLines first, std::uint64_t count) {
  return static_cast<MixedLines>(static_cast<std::uint64_t>(first) + seed % count);
}

std::string shown(std::uint64_t seed, const MixedPaper& paper, const std::string& wrong) {
  return "seed " + std::to_string(seed) + "\n" + paper.text + "\nstem | expected | got\n" + wrong;
}

}  // namespace

TEST_SUITE_BEGIN("random");

TEST_CASE("mixed papers read back where their lines are lines") {
  const std::uint64_t first = test_seed(20261201);
  for (std::uint64_t seed = first; seed < first + test_rounds(300); ++seed) {
    Random random(seed);
    const MixedPaper paper = mixed_paper(random, one_of_lines(seed, MixedLines::normal, 4));
    const std::string wrong = differences(written_in(paper), read_from(paper.text));
    CHECK_MESSAGE(wrong.empty(), shown(seed, paper, wrong));
  }
}

TEST_CASE("mixed papers in one line have no false answer, and with counted headings all is read") {
  const std::uint64_t first = test_seed(20261202);
  for (std::uint64_t seed = first; seed < first + test_rounds(300); ++seed) {
    Random random(seed);
    const MixedPaper paper = mixed_paper(random, one_of_lines(seed, MixedLines::glued, 3));
    const std::vector<Row> written = written_in(paper);
    const std::vector<Row> read = read_from(paper.text);
    const std::string wrong = paper.conventions.headings_count() ? differences(written, read)
                                                                 : false_answers(written, read);
    CHECK_MESSAGE(wrong.empty(), shown(seed, paper, wrong));
  }
}

TEST_CASE("mixed papers with prose between them read back, and no answer is of the prose") {
  const std::uint64_t first = test_seed(20261203);
  for (std::uint64_t seed = first; seed < first + test_rounds(100); ++seed) {
    Random random(seed);
    const MixedPaper bundle = mixed_bundle(random);
    const std::string wrong = differences(written_in(bundle), read_from(bundle.text));
    CHECK_MESSAGE(wrong.empty(), shown(seed, bundle, wrong));
  }
}

TEST_SUITE_END();

}  // namespace tiku
