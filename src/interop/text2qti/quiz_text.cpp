// A quiz as text2qti takes it: "1. stem", "a) choice" and "*b) right choice", "[ ]" and "[*]" where
// several are right, "* text" and "= number" for blanks, "<> ((name)) text" for one of several,
// "____" for open questions, "^^^^" for files; "..." explains; Title: and Points: stand before a
// question, GROUP and what holds for its questions before several.
#include "interop/text2qti/quiz_text.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/qti/choice_answer.h"
#include "interop/qti/declaration.h"
#include "interop/text2qti/messages.h"
#include "io/paths.h"

namespace tiku {
namespace {

/// What follows `word` and white space at the beginning of the line.
std::optional<std::string_view> behind_sign(std::string_view line, std::string_view word) {
  const std::string_view rest = line.substr(std::min(word.size(), line.size()));
  const bool parted = rest.starts_with(' ') || rest.starts_with('\t');
  return line.starts_with(word) && parted ? std::optional(trim(rest)) : std::nullopt;
}

/// The same of a name with a colon, whose words may begin with capitals or not.
std::optional<std::string_view> behind_name(std::string_view line, std::string_view name) {
  const bool named = line.size() >= name.size() && fold_case(line.substr(0, name.size())) == name;
  return named ? std::optional(trim(line.substr(name.size()))) : std::nullopt;
}

/// "12. " at the beginning; the bytes it takes.
std::size_t number_length(std::string_view line) {
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const bool is_number = digits > 0 && digits < 6 && behind_sign(line.substr(digits), ".");
  return is_number ? digits + 2 : 0;
}

struct Choice {
  bool is_right = false;
  bool is_box = false;
  std::string_view text;
};

/// "a) ", "*b) ", "[ ] ", "[*] ".
std::optional<Choice> read_choice(std::string_view line) {
  for (const std::string_view box : {"[ ]", "[]", "[*]"}) {
    if (const std::optional<std::string_view> text = behind_sign(line, box)) {
      return Choice{box == "[*]", true, *text};
    }
  }
  const bool right = line.starts_with('*');
  const std::string_view rest = line.substr(right ? 1 : 0);
  const bool letter =
      rest.size() > 2 && ((rest[0] >= 'a' && rest[0] <= 'z') || (rest[0] >= 'A' && rest[0] <= 'Z'));
  if (!letter || rest[1] != ')') {
    return std::nullopt;
  }
  return Choice{right, false, trim(rest.substr(2))};
}

/// Thousands may be set off: 1_000.
std::optional<Rational> read_value(std::string_view text) {
  std::string digits(trim(text));
  std::erase(digits, '_');
  return parse_xml_number(digits);
}

bool is_run(std::string_view line, char c) {
  return line.size() >= 3 && line.find_first_not_of(c) == std::string_view::npos;
}

/// "3.14", "3.14 +- 0.01", "[1, 9]".
std::optional<Variant> read_number(std::string_view text) {
  Variant variant;
  if (text.starts_with('[') && text.ends_with(']')) {
    const std::size_t comma = text.find(',');
    variant.kind = Variant::Kind::range;
    variant.min = read_value(text.substr(1, comma == text.npos ? 0 : comma - 1));
    variant.max = comma == text.npos ? std::nullopt
                                     : read_value(text.substr(comma + 1, text.size() - comma - 2));
    const bool good = variant.min && variant.max && *variant.min <= *variant.max;
    return good ? std::optional(variant) : std::nullopt;
  }
  const std::size_t spread = text.find("+-");
  const std::optional<Rational> value = read_value(text.substr(0, spread));
  if (!value) {
    return std::nullopt;
  }
  variant.kind = Variant::Kind::value;
  variant.value = *value;
  if (spread != std::string_view::npos) {
    std::string_view width = trim(text.substr(spread + 2));
    const bool share = width.ends_with('%');
    const std::optional<Rational> reach =
        read_value(width.substr(0, width.size() - (share ? 1 : 0)));
    if (!reach || *reach < Rational(0)) {
      return std::nullopt;
    }
    variant.tolerance = {share ? *reach / Rational(100) : *reach, share};
  }
  return variant;
}

/// "((colour)) red": the name of a blank and what fills it.
struct NamedBlank {
  std::string_view name;
  std::string_view text;
};

std::optional<NamedBlank> read_named_blank(std::string_view words) {
  const std::size_t end = words.starts_with("((") ? words.find("))") : std::string_view::npos;
  return end == std::string_view::npos
             ? std::nullopt
             : std::optional(NamedBlank{words.substr(2, end - 2), trim(words.substr(end + 2))});
}

class QuizText {
 public:
  ImportResult read(std::string_view text, const std::string& path) {
    std::int64_t number = 0;
    for (const std::string_view raw : split(text, "\n")) {
      line(raw, ++number);
    }
    finish();
    if (!paper_.bank.questions.empty()) {
      paper_.parts.clear();
      paper_.last_line = number;
      paper_.bank.title = paper_.bank.title.empty() ? file_stem(path) : paper_.bank.title;
      paper_.bank.language = "en";
      result_.papers.push_back(std::move(paper_));
    }
    return std::move(result_);
  }

 private:
  enum class Target : std::uint8_t { none, stem, choice, explanation, aside };

  void line(std::string_view raw, std::int64_t number) {
    const std::string_view words = trim(raw);
    if (skips(raw, words, number)) {
      return;
    }
    if (words.empty()) {
      after_blank_ = true;
      return;
    }
    const bool indented = raw.starts_with("    ") || raw.starts_with('\t');
    const bool goes_on = indented && target_ != Target::none;
    if (goes_on || (!head(words, number) && !answer(words))) {
      go_on(words);
    }
    after_blank_ = false;
  }

  /// Comments, and programs that would write more of the quiz.
  bool skips(std::string_view raw, std::string_view words, std::int64_t number) {
    constexpr std::string_view kFence = "```";
    if (!skips_to_.empty()) {
      const bool ends = skips_to_ == kFence ? raw.starts_with(kFence) : words == skips_to_;
      skips_to_ = ends ? std::string_view() : skips_to_;
      return true;
    }
    if (words == "COMMENT") {
      skips_to_ = "END_COMMENT";
    } else if (raw.starts_with(kFence) && words.find(".run") != std::string_view::npos) {
      finish();
      result_.left_out.push_back({number, std::string(words), text(msg::left_text2qti_program)});
      skips_to_ = kFence;
    }
    return !skips_to_.empty() || words.starts_with('%');
  }

  /// What stands around questions, and where one begins.
  bool head(std::string_view words, std::int64_t number) {
    if (const std::optional<std::string_view> title = behind_name(words, "quiz title:")) {
      paper_.bank.title = *title;
    } else if (behind_name(words, "quiz description:") || behind_name(words, "text title:") ||
               behind_name(words, "pick:") || words.starts_with("shuffle answers:") ||
               words.starts_with("show correct answers:")) {
      target_ = Target::aside;
    } else if (const auto each = behind_name(words, "points per question:")) {
      group_points_ = parse_xml_points(*each);
      target_ = Target::aside;
    } else if (words == "GROUP" || words == "END_GROUP") {
      finish();
      say_group(words, number);
    } else if (const std::optional<std::string_view> text = behind_name(words, "text:")) {
      finish();
      result_.left_out.push_back({number, std::string(*text), text_of_left_out()});
      target_ = Target::aside;
    } else if (behind_name(words, "title:")) {
      finish();
      target_ = Target::aside;
    } else if (const std::optional<std::string_view> points = behind_name(words, "points:")) {
      finish();
      points_ = parse_xml_points(*points);
    } else if (const std::size_t length = number_length(words)) {
      finish();
      begin(trim(words.substr(length)), number);
    } else {
      return false;
    }
    return true;
  }

  static Text text_of_left_out() { return text(msg::left_text2qti_text); }

  void say_group(std::string_view words, std::int64_t number) {
    target_ = Target::none;
    group_points_.reset();
    if (words == "GROUP") {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::not_carried;
      doubt.line = number;
      doubt.what = text(msg::text2qti_group);
      paper_.doubts.push_back(std::move(doubt));
    }
  }

  void begin(std::string_view stem, std::int64_t number) {
    open_ = true;
    line_ = number;
    question_ = {};
    points_ = points_ ? points_ : group_points_;
    question_.points = points_.value_or(Rational(1));
    question_.points_stated = points_.has_value();
    points_.reset();
    reading_ = {};
    choice_ = {};
    blank_.clear();
    named_.clear();
    is_upload_ = false;
    has_lists_ = false;
    feedback_ = 0;
    target_ = Target::stem;
    question_.stem = words_of(stem);
  }

  std::string words_of(std::string_view markdown) {
    InlineText inner = read_inline(markdown);
    reading_.say_lost(inner.lost);
    return std::move(inner.text);
  }

  bool answer(std::string_view words) {
    if (!open_) {
      return false;
    }
    if (const std::optional<Choice> choice = read_choice(words)) {
      const std::string identifier = "o" + std::to_string(choice_.options.size());
      choice_.options.push_back({identifier, {words_of(choice->text), 0}, {}});
      choice_.several = choice_.several || choice->is_box;
      if (choice->is_right) {
        choice_.right.push_back(identifier);
      }
      target_ = Target::choice;
    } else if (const std::optional<std::string_view> general = behind_sign(words, "...")) {
      question_.explanation = words_of(*general);
      target_ = Target::explanation;
    } else if (behind_sign(words, "+") || behind_sign(words, "-")) {
      ++feedback_;
      target_ = Target::aside;
    } else if (const std::optional<std::string_view> accepted = behind_sign(words, "*")) {
      Variant variant;
      variant.text = words_of(*accepted);
      blank_.push_back(std::move(variant));
      target_ = Target::aside;
    } else if (const std::optional<std::string_view> number = behind_sign(words, "=")) {
      add_number(*number);
    } else if (const std::optional<std::string_view> filled = behind_sign(words, "<>")) {
      add_named(*filled);
    } else if (behind_sign(words, "{}") || behind_sign(words, "{ }") || behind_sign(words, "{*}")) {
      has_lists_ = true;
      target_ = Target::aside;
    } else if (is_run(words, '_')) {
      target_ = Target::aside;
    } else if (is_run(words, '^')) {
      is_upload_ = true;
    } else {
      return false;
    }
    return true;
  }

  void add_named(std::string_view written) {
    target_ = Target::aside;
    if (const std::optional<NamedBlank> blank = read_named_blank(written)) {
      Variant variant;
      variant.text = words_of(blank->text);
      named_[std::string(blank->name)].push_back(std::move(variant));
    }
  }

  /// "Roses are ((one)), violets ((two))": blanks in the order in which they stand.
  void take_named() {
    std::string& stem = question_.stem;
    constexpr std::string_view kBlank = "____";
    for (std::size_t at = stem.find("(("); at != std::string::npos; at = stem.find("((", at)) {
      const std::optional<NamedBlank> name = read_named_blank(std::string_view(stem).substr(at));
      if (!name) {
        break;
      }
      const auto known = named_.find(std::string(name->name));
      question_.fill.blanks.push_back(known == named_.end() ? Blank() : known->second);
      stem.replace(at, name->name.size() + kBlank.size(), kBlank);
      at += kBlank.size();
    }
    question_.type = QuestionType::fill;
    std::vector<Blank>& blanks = question_.fill.blanks;
    question_.keyed = !blanks.empty() && std::none_of(blanks.begin(), blanks.end(),
                                                      [](const Blank& one) { return one.empty(); });
    if (!question_.keyed) {
      blanks.clear();
      reading_.doubt(DoubtKind::answer_unclear, text(msg::text2qti_names));
    }
  }

  void add_number(std::string_view written) {
    const std::optional<Variant> variant = read_number(written);
    if (variant) {
      blank_.push_back(*variant);
    } else {
      is_number_unread_ = true;
      reading_.doubt(DoubtKind::answer_unclear, text(msg::text2qti_number, visible(written)));
    }
    target_ = Target::aside;
  }

  void go_on(std::string_view words) {
    std::string* text = target_ == Target::stem          ? &question_.stem
                        : target_ == Target::explanation ? &question_.explanation
                        : target_ == Target::choice      ? &choice_.options.back().text.text
                                                         : nullptr;
    if (text != nullptr) {
      *text += (after_blank_ ? "\n" : " ") + words_of(words);
    }
  }

  void finish() {
    if (!open_) {
      return;
    }
    open_ = false;
    target_ = Target::none;  // nothing of it goes on
    if (is_upload_) {
      reading_.leave_out(text(msg::left_text2qti_upload), question_.stem);
    } else if (has_lists_) {
      reading_.leave_out(text(msg::left_text2qti_lists), question_.stem);
    } else {
      decide();
      if (feedback_ > 0) {
        reading_.doubt(DoubtKind::not_carried, text(msg::text2qti_feedback, feedback_), false);
      }
      reading_.question = std::move(question_);
    }
    add_reading(std::move(reading_), line_, "", paper_, result_);
    is_number_unread_ = false;
  }

  void decide() {
    if (!choice_.options.empty()) {
      set_choice(question_, std::move(choice_), reading_);
      for (ImportDoubt& doubt : reading_.doubts) {
        doubt.what = doubt.kind == DoubtKind::unanswered ? text(msg::text2qti_unanswered)
                                                         : std::move(doubt.what);
      }
    } else if (!named_.empty()) {
      take_named();
    } else if (!blank_.empty() || is_number_unread_) {
      question_.type = QuestionType::fill;
      question_.keyed = !blank_.empty();
      question_.stem += question_.stem.find("___") == std::string::npos ? " ____" : "";
      if (question_.keyed) {
        question_.fill.blanks.push_back(std::move(blank_));
      }
    } else {
      question_.type = QuestionType::short_answer;
      question_.keyed = true;
      reading_.doubt(DoubtKind::unanswered, text(msg::text2qti_open), false);
    }
  }

  ImportResult result_;
  ImportedPaper paper_;
  std::optional<Rational> points_;
  Question question_;
  ItemReading reading_;
  ForeignChoice choice_;
  Blank blank_;
  /// What fills the blanks of a question that has several.
  std::map<std::string, Blank> named_;
  std::optional<Rational> group_points_;
  /// What ends the lines that are passed over.
  std::string_view skips_to_;
  Target target_ = Target::none;
  std::int64_t line_ = 0;
  std::size_t feedback_ = 0;
  bool open_ = false;
  bool is_upload_ = false;
  bool has_lists_ = false;
  bool after_blank_ = false;
  bool is_number_unread_ = false;
};

}  // namespace

bool is_text2qti(std::string_view text) {
  bool title = false;
  bool points = false;
  bool number = false;
  bool right = false;
  for (const std::string_view raw : split(text, "\n")) {
    const std::string_view words = trim(raw);
    const std::optional<Choice> choice = read_choice(words);
    // Lists of any document have such signs too.
    const bool told = title && number &&
                      (is_run(words, '_') || behind_sign(words, "*") || behind_sign(words, "=") ||
                       behind_sign(words, "<>"));
    title = title || behind_name(words, "quiz title:");
    points = points || behind_name(words, "points:") || words == "GROUP";
    number = number || number_length(words) > 0;
    right = right || told || (choice && choice->is_right);
  }
  return (title || points) && number && right;
}

ImportResult read_text2qti(std::string_view text, const std::string& path) {
  return QuizText().read(text, path);
}

}  // namespace tiku
