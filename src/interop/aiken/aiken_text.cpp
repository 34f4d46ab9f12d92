// Aiken is read by what must come next: an option mark counts only where it is the next letter, so
// that a stem or an option may begin with a capital and a point.
#include "interop/aiken/aiken_text.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/aiken/messages.h"
#include "interop/bank_language.h"
#include "io/paths.h"

namespace tiku {
namespace {

constexpr std::string_view kAnswerWord = "answer";

char capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Without the stars that set it in bold.
std::string_view without_stars(std::string_view words) {
  while (words.starts_with('*')) {
    words.remove_prefix(1);
  }
  while (words.ends_with('*')) {
    words.remove_suffix(1);
  }
  return trim(words);
}

/// What stands behind "ANSWER:", be it bold; nothing where the line is none.
std::optional<std::string_view> answer_of(std::string_view line) {
  line = without_stars(line);
  if (line.size() <= kAnswerWord.size() ||
      fold_case(line.substr(0, kAnswerWord.size())) != kAnswerWord) {
    return std::nullopt;
  }
  std::string_view rest = trim(line.substr(kAnswerWord.size()));
  for (const std::string_view colon : {":", "："}) {
    if (rest.starts_with(colon)) {
      return without_stars(rest.substr(colon.size()));
    }
  }
  return std::nullopt;
}

/// The text behind the option mark of `letter`: "A.", "A)", "a) ".
std::optional<std::string_view> option_of(std::string_view line, char letter) {
  if (line.size() < 2 || capital(line[0]) != letter) {
    return std::nullopt;
  }
  for (const std::string_view mark : {".", ")", "、", "．", "）"}) {
    if (line.substr(1).starts_with(mark)) {
      const std::string_view rest = line.substr(1 + mark.size());
      const bool parted = rest.empty() || rest[0] == ' ' || rest[0] == '\t' || mark.size() > 1 ||
                          static_cast<unsigned char>(rest[0]) >= 0x80;
      return parted ? std::optional(trim(rest)) : std::nullopt;
    }
  }
  return std::nullopt;
}

/// `A y B`, `A and C`: capitals with a word for "and" between them; `A, B and C` too.
std::string joined_letters(std::string_view answer) {
  constexpr std::string_view kAnd[] = {"and", "y",  "e",  "et", "und", "og",
                                       "och", "en", "ve", "и",  "&",   "+"};
  std::string letters;
  bool joined = false;
  std::string spaced(answer);
  std::replace(spaced.begin(), spaced.end(), ',', ' ');
  for (const std::string_view word : split(spaced, " ")) {
    if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z') {
      letters += word;
    } else if (std::find(std::begin(kAnd), std::end(kAnd), word) != std::end(kAnd)) {
      joined = true;
    } else if (!word.empty()) {
      return {};
    }
  }
  return joined && letters.size() > 1 ? letters : std::string();
}

/// The letters an answer line names, each once; "" where it says anything else.
std::string letters_of(std::string_view answer) {
  std::string letters = joined_letters(answer);
  if (!letters.empty()) {
    return letters;
  }
  bool is_signed = false;
  for (const char c : fold_width(answer)) {
    const char letter = capital(c);
    is_signed = is_signed || c == '.' || c == ')';
    const bool is_letter = letter >= 'A' && letter <= 'Z';
    const bool parts = c == ' ' || c == ',' || c == ';' || c == '.' || c == ')';
    if ((is_letter && is_signed) || (!is_letter && !parts)) {
      return {};  // B. Cab: the words of the option
    }
    if (is_letter && letters.find(letter) == std::string::npos) {
      letters += letter;
    }
  }
  return letters;
}

/// The option whose words, be it with its letter in front, the answer repeats; "" where none or
/// more than one has them.
std::string letter_of_words(std::string_view answer, const Question& question) {
  std::string found;
  const std::string words = fold_case(answer);
  for (const Option& option : question.options) {
    const std::string text = fold_case(option.text);
    std::string_view rest = words;
    const bool lettered = words.size() > 1 && capital(words[0]) == option.label[0] &&
                          (words[1] == '.' || words[1] == ')');
    if (!text.empty() && (words == text || (lettered && trim(rest.substr(2)) == text))) {
      if (!found.empty()) {
        return {};
      }
      found = option.label;
    }
  }
  return found;
}

bool is_heading(std::string_view line) {
  return line.starts_with("# ") || line.starts_with("## ");
}

/// `# Unit 1`, `// from the book`: a heading or a remark above a question.
bool is_remark(std::string_view line) {
  return is_heading(line) || line.starts_with("// ");
}

class AikenReader {
 public:
  AikenReader(ImportedPaper& paper, ImportResult& result) : paper_(paper), result_(result) {}

  /// Answers told by the words of an option.
  std::size_t worded() const { return worded_; }

  void read(std::string_view text) {
    for (const std::string_view raw : split(text, "\n")) {
      ++line_;
      read_line(trim(raw));
    }
    finish();
  }

 private:
  void read_line(std::string_view line) {
    if (line.empty()) {
      blank_ = true;
      return;
    }
    if (is_remark(line) && stem_.empty() && options_.empty()) {
      take_remark(line);
      return;
    }
    const char next = static_cast<char>('A' + options_.size());
    if (const auto answer = answer_of(line)) {
      take_behind();
      end_question(*answer);
    } else if (const auto option = option_of(line, next); option && options_.size() < 26) {
      take_behind();
      take_heading();
      options_.push_back({std::string(1, next), std::string(*option), {}});
    } else if (!options_.empty() && option_of(line, 'A')) {
      begin_again();
      options_.push_back({"A", std::string(*option_of(line, 'A')), {}});
    } else {
      read_words(line);
    }
    blank_ = false;
  }

  void take_remark(std::string_view line) {
    if (is_heading(line)) {
      heading_ = trim(line.substr(line.find(' ')));
      heading_line_ = line_;
    }
  }

  /// A heading with the options right below it is their stem.
  void take_heading() {
    if (stem_.empty() && options_.empty() && !heading_.empty()) {
      stem_ = std::string(heading_);
      first_line_ = heading_line_;
    }
    heading_ = {};
  }

  void read_words(std::string_view line) {
    heading_ = {};
    if (options_.empty()) {
      if (blank_ && !stem_.empty()) {
        finish();  // a stem is one paragraph
      }
      first_line_ = stem_.empty() ? line_ : first_line_;
      stem_ += (stem_.empty() ? "" : "\n") + std::string(line);
      return;
    }
    if (blank_ && behind_.empty()) {
      finish();
      first_line_ = line_;
      stem_ = std::string(line);
      return;
    }
    behind_line_ = behind_.empty() ? line_ : behind_line_;
    behind_ += "\n" + std::string(line);
  }

  /// Lines behind an option go on with it.
  void take_behind() {
    if (!options_.empty()) {
      options_.back().text += behind_;
      behind_.clear();
    }
  }

  /// Options begin anew: what stood behind the last ones is the next stem.
  void begin_again() {
    std::string stem = behind_.empty() ? std::string() : behind_.substr(1);
    const std::int64_t at = behind_.empty() ? line_ : behind_line_;
    behind_.clear();
    finish();
    stem_ = std::move(stem);
    first_line_ = at;
  }

  /// Without an answer line.
  void finish() {
    if (!options_.empty()) {
      options_.back().text += behind_;
      Question question = make();
      if (!stem_.empty()) {
        add(std::move(question), DoubtKind::unanswered, text(msg::aiken_no_answer));
      }
    } else if (!stem_.empty()) {
      result_.left_out.push_back(
          {first_line_, stem_.substr(0, stem_.find('\n')), text(msg::aiken_no_question), {}});
    }
    clear();
  }

  void end_question(std::string_view answer) {
    if (options_.empty() || stem_.empty()) {
      make();
      clear();
      return;
    }
    Question question = make();
    std::string letters = answer.size() > 1 ? letter_of_words(answer, question) : std::string();
    worded_ += letters.empty() ? 0U : 1U;
    if (letters.empty()) {
      letters = letters_of(answer);
    }
    if (letters.empty()) {
      add(std::move(question), DoubtKind::answer_unclear,
          text(msg::aiken_unclear, visible(answer)));
    } else if (std::any_of(letters.begin(), letters.end(), [&](char letter) {
                 return question.option_index(std::string(1, letter)) < 0;
               })) {
      add(std::move(question), DoubtKind::outside_options,
          text(msg::aiken_outside, visible(answer)));
    } else {
      add_keyed(std::move(question), letters);
    }
    clear();
  }

  void add_keyed(Question question, std::string letters) {
    std::sort(letters.begin(), letters.end());
    for (const char letter : letters) {
      question.right.emplace_back(1, letter);
    }
    question.keyed = true;
    if (letters.size() > 1) {
      question.type = QuestionType::multiple;
      add(std::move(question), DoubtKind::type_inferred, text(msg::aiken_several, letters));
    } else if (question.options.size() < 2) {
      add(std::move(question), DoubtKind::options_missing, text(msg::aiken_options));
    } else {
      add(std::move(question), std::nullopt, {});
    }
  }

  /// The question as it stands; what has no stem or no options is left out instead.
  Question make() {
    Question question;
    question.stem = stem_;
    question.options = options_;
    question.options_stated = true;
    question.points = 1;
    question.points_stated = true;
    if (stem_.empty() && !options_.empty()) {
      result_.left_out.push_back({line_, options_[0].text, text(msg::aiken_no_stem), {}});
    } else if (options_.empty()) {
      result_.left_out.push_back({stem_.empty() ? line_ : first_line_,
                                  stem_.substr(0, stem_.find('\n')),
                                  text(msg::aiken_no_options),
                                  {}});
    }
    return question;
  }

  void add(Question question, std::optional<DoubtKind> kind, Text what) {
    if (kind) {
      ImportDoubt doubt;
      doubt.kind = *kind;
      doubt.line = first_line_;
      doubt.question = paper_.bank.questions.size();
      doubt.what = std::move(what);
      doubt.review = *kind != DoubtKind::unanswered;
      paper_.doubts.push_back(std::move(doubt));
    }
    paper_.first_line = paper_.first_line == 0 ? first_line_ : paper_.first_line;
    paper_.last_line = line_;
    paper_.lines.push_back(first_line_);
    paper_.bank.questions.push_back(std::move(question));
  }

  void clear() {
    heading_ = {};
    stem_.clear();
    options_.clear();
    behind_.clear();
  }

  ImportedPaper& paper_;
  ImportResult& result_;
  std::int64_t line_ = 0;
  std::int64_t first_line_ = 0;
  std::size_t worded_ = 0;
  bool blank_ = false;
  /// The last heading above what comes.
  std::string_view heading_;
  std::int64_t heading_line_ = 0;
  std::string stem_;
  std::vector<Option> options_;
  /// Lines behind the last option that may be its, or the next stem.
  std::string behind_;
  std::int64_t behind_line_ = 0;
};

/// `NO.3 Which`, `No. 3: Which`.
bool is_named_number(std::string_view line) {
  constexpr std::string_view kName = "no";
  std::string_view rest = line.substr(std::min(kName.size(), line.size()));
  if (fold_case(line.substr(0, kName.size())) != kName) {
    return false;
  }
  const bool point = rest.starts_with('.');
  rest.remove_prefix(point ? 1 : 0);
  const std::string_view number = trim(rest);
  const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
  const char next = digits < number.size() ? number[digits] : 'x';
  return digits > 0 && (next == ':' || next == '.' || next == ')' || (point && next == ' '));
}

/// `12. Which` or `Question 1:`, as papers number their questions; a number that is an id or begins
/// a sentence is none.
bool is_list_number(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  constexpr std::string_view kWord = "question ";
  line = trim(line);
  line.remove_prefix(line.starts_with(',') ? 1 : 0);  // what a page break leaves
  if (fold_case(line.substr(0, kWord.size())) == kWord) {
    line.remove_prefix(kWord.size());
    return !line.empty() && line.front() >= '0' && line.front() <= '9';
  }
  if (is_named_number(line)) {
    return true;
  }
  line.remove_prefix(line.starts_with('Q') || line.starts_with('q') ? 1 : 0);  // Q12.
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view rest = line.substr(digits);
  const bool marked = rest.starts_with(". ") || rest.starts_with(") ") || rest.starts_with("、") ||
                      rest.starts_with("．");
  return digits > 0 && digits <= kMostDigits && marked;
}

bool is_numbered(std::string_view stem) {
  const std::vector<std::string_view> lines = split(stem, "\n");
  return std::any_of(lines.begin(), lines.end(), is_list_number);
}

/// Whether a line below the first begins so.
bool says_answer(std::string_view text) {
  constexpr std::string_view kAnswer = "answer:";
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;) {
    const std::size_t begin = end + 1;
    end = text.find('\n', begin);
    const bool may_be = begin < text.size() && capital(text[begin]) == 'A';
    if (may_be && fold_case(text.substr(begin, end - begin)).starts_with(kAnswer)) {
      return true;
    }
  }
  return false;
}

}  // namespace

ImportResult read_aiken(std::string_view text, const std::string& path) {
  ImportResult result;
  ImportedPaper paper;
  AikenReader(paper, result).read(text);
  if (!paper.bank.questions.empty()) {
    paper.bank.title = file_stem(path);
    paper.bank.language = language_of_questions(paper.bank);
    result.papers.push_back(std::move(paper));
  }
  return result;
}

bool is_aiken(std::string_view text, bool is_cut) {
  if (!says_answer(text)) {
    return false;
  }
  ImportResult result;
  ImportedPaper paper;
  AikenReader reader(paper, result);
  reader.read(text);
  std::size_t numbered = 0;
  for (const Question& question : paper.bank.questions) {
    numbered += is_numbered(question.stem) ? 1U : 0U;
  }
  std::size_t foreign = result.left_out.size() + reader.worded();
  for (const ImportDoubt& doubt : paper.doubts) {
    // B) what it says: a paper in words of its own.
    foreign +=
        doubt.kind == DoubtKind::unanswered || doubt.kind == DoubtKind::answer_unclear ? 1 : 0;
  }
  const std::size_t all = paper.bank.questions.size();
  // One slip in a short file leaves the others what they are, where nothing is numbered.
  const std::size_t slips = numbered == 0 && all >= foreign + 2 ? 1 : 0;
  const std::size_t allowed = std::max(all / 5, slips) + (is_cut ? 1 : 0);
  const bool is_list = 10 * numbered >= 8 * all;  // a paper with numbers of its own
  return all > foreign && foreign <= allowed && (all == 1 || !is_list);
}

}  // namespace tiku
