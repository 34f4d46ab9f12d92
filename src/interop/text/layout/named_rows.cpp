// Questions on one line that a word and a number head, options and an answer behind each: `Câu 1:
// ...`, `QUESTION: 2 ...`, and with the spaces lost too, `Question 1Which rings?A. a bellB. a
// lampAnswer: AExplanationIt does.Question 2`.
#include <algorithm>
#include <cstdint>
#include <string>

#include "base/text.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind the first of the words that stands at `at`, as it is written; 0 where none does.
template <std::size_t N>
std::size_t past_one(std::string_view line, std::size_t at, const std::string_view (&words)[N]) {
  const auto* const found =
      std::find_if(std::begin(words), std::end(words),
                   [&](std::string_view word) { return line.substr(at).starts_with(word); });
  return found == std::end(words) ? 0 : at + found->size();
}

class NamedRows {
 public:
  explicit NamedRows(std::string_view line) : line_(line) {}

  std::vector<LineBreak> find() {
    find_heads();
    constexpr std::size_t kFewest = 2;
    if (heads_.size() < kFewest) {
      return {};  // nearly always
    }
    for (std::size_t n = 0; n < heads_.size(); ++n) {
      const std::size_t end = n + 1 < heads_.size() ? heads_[n + 1].begin : line_.size();
      if (!take_question(heads_[n], end)) {
        return {};
      }
    }
    return std::move(found_);
  }

 private:
  struct Head {
    std::size_t begin = 0;
    /// Behind the number.
    std::size_t number_end = 0;
    std::int64_t number = 0;
  };

  /// Those that count on from the first.
  void find_heads() {
    constexpr std::string_view kNames[] = {
        "Question", "QUESTION", "Câu",  "CÂU",  "Pregunta", "PREGUNTA", "Frage",   "FRAGE",
        "Questão",  "QUESTÃO",  "Soal", "SOAL", "Domanda",  "DOMANDA",  "Pytanie", "PYTANIE",
        "Vraag",    "VRAAG",    "Soru", "SORU", "Pergunta", "PERGUNTA", "Nomor",   "NOMOR"};
    constexpr std::string_view kFirst = "QCPFSDVN";
    for (std::size_t at = line_.find_first_of(kFirst); at != line_.npos;
         at = line_.find_first_of(kFirst, at + 1)) {
      const std::size_t name = past_one(line_, at, kNames);
      std::size_t digits =
          name > 0 ? std::min(line_.find_first_not_of(" :#.", name), line_.size()) : 0;
      const std::size_t begin = digits;
      const std::int64_t number =
          name > 0 && digits <= name + 3 ? take_number(line_, digits) : std::int64_t{0};
      if (number > 0 && digits > begin && (heads_.empty() || number == heads_.back().number + 1)) {
        heads_.push_back({at, digits, number});
      }
    }
  }

  bool take_question(const Head& head, std::size_t end) {
    const char behind = head.number_end < line_.size() ? line_[head.number_end] : ' ';
    const bool has_sign = std::string_view(":.)]").find(behind) != std::string_view::npos;
    is_glued_ = behind != ' ' && !has_sign;
    found_.push_back({head.begin, has_sign ? head.begin : head.number_end, has_sign ? "" : ". "});
    std::vector<std::size_t> letters = letters_between(head.number_end, end);
    const std::size_t last = letters.size() > 1 ? letters.back() : 0;
    for (const std::size_t at : letters) {
      found_.push_back({at, at, {}});
    }
    if (last > 0) {
      take_answer(last + 2, end);
    }
    return last > 0;
  }

  /// The letters of options in turn, of which the last A before B begins them.
  std::vector<std::size_t> letters_between(std::size_t begin, std::size_t end) const {
    std::vector<std::size_t> found;
    for (std::size_t at = begin + 1; at + 2 < end; ++at) {
      const bool letter = line_[at] >= 'A' && line_[at] <= 'H' &&
                          (line_[at + 1] == '.' || line_[at + 1] == ')') && line_[at + 2] == ' ' &&
                          (is_glued_ || line_[at - 1] == ' ');
      const auto place = static_cast<std::size_t>(line_[at] - 'A');
      if (letter && place == found.size()) {
        found.push_back(at);
      } else if (letter && place == 0 && found.size() == 1) {
        found[0] = at;
      }
    }
    return found;
  }

  /// The label of the answer behind the last option, and what follows the letters.
  void take_answer(std::size_t begin, std::size_t end) {
    constexpr std::string_view kLabels[] = {
        "Correct Answer:", "Correct answer:", "Answer:",  "Answer :",
        "ANSWER:",         "Answer(s):",      "Answers:", "Ans:",
        "Đáp án:",         "Jawaban:",        "Kunci:",   "Respuesta:",
        "Resposta:",       "Gabarito:",       "Lösung:",  "Antwort:"};
    for (std::size_t at = begin; at < end; ++at) {
      const bool begins = line_[at] >= 'A' && (is_glued_ || line_[at - 1] == ' ');
      const std::size_t label = begins ? past_one(line_, at, kLabels) : 0;
      if (label == 0) {
        continue;
      }
      const std::size_t letters = past_answer_letters(label, end);
      found_.push_back({at, at, {}});
      if (letters > label) {
        take_reason(letters, end);
      }
      return;
    }
    // `----- The end -----`
    const std::size_t rule = line_.substr(0, end).find("-----", begin);
    if (rule != line_.npos) {
      found_.push_back({rule, rule, {}});
    }
  }

  /// `B`, `A, C`, `A C`: each letter alone, or before a word that begins with a capital.
  std::size_t past_answer_letters(std::size_t at, std::size_t end) const {
    std::size_t letters = at;
    for (at = past_spaces(line_, at); at < end && line_[at] >= 'A' && line_[at] <= 'H';) {
      const char next = at + 1 < end ? line_[at + 1] : ' ';
      if (next >= 'a' && next <= 'z') {
        break;  // a word
      }
      letters = at + 1;
      at = std::min(line_.find_first_not_of(" ,&", letters), line_.size());
    }
    return letters;
  }

  void take_reason(std::size_t begin, std::size_t end) {
    constexpr std::string_view kReasons[] = {"Explanation", "EXPLANATION", "Rationale", "Reason"};
    const std::size_t words = std::min(line_.find_first_not_of(" .,;", begin), end);
    if (words >= end) {
      return;
    }
    const std::size_t label = past_one(line_, words, kReasons);
    const bool has_colon =
        label > 0 && past_spaces(line_, label) < end && line_[past_spaces(line_, label)] == ':';
    if (has_colon) {
      found_.push_back({words, words, {}});
    } else if (label > 0) {
      found_.push_back({words, label, ": "});
    } else {
      found_.push_back({words, words, "Explanation: "});
    }
  }

  std::string_view line_;
  std::vector<Head> heads_;
  std::vector<LineBreak> found_;
  bool is_glued_ = false;
};

}  // namespace

std::vector<LineBreak> break_named_rows(std::string_view line) {
  return NamedRows(line).find();
}

}  // namespace tiku
