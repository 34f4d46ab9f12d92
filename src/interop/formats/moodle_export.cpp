// Moodle XML, all texts plain. Several blanks become an embedded-answers (cloze) question.
#include <algorithm>

#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/option_shares.h"
#include "interop/print/html.h"
#include "model/blank_marks.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kIds | kPoints | kExplanation | kTags | kVariants | kShares |
                              kNumbers | kReference | kSections | kTitle | kRatio | kOptionShares |
                              kMatching;

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
  std::string out = "<" + std::string(name);
  out += attributes.empty() ? "" : " " + std::string(attributes);
  return out + ">" + std::string(content) + "</" + std::string(name) + ">\n";
}

std::string text_element(std::string_view name, std::string_view attributes,
                         std::string_view text_of_bank) {
  return element(name, attributes, "<text>" + html_text(text_of_bank) + "</text>");
}

std::string answer_element(const Rational& share, std::string_view answer,
                           std::string_view further = {}) {
  return element("answer", "fraction=\"" + percent_text(share) + "\" format=\"plain_text\"",
                 "<text>" + html_text(answer) + "</text>" + std::string(further));
}

/// A star stands for anything in a short answer.
std::string words(const Variant& variant) {
  return with_backslashes(variant.to_string(), "*");
}

class MoodleXml {
 public:
  explicit MoodleXml(const Bank& bank) : bank_(bank), losses_(bank, kCarried) {}

  ExportResult write() {
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    std::int64_t section = -2;
    for (const Item& item : items_of(bank_)) {
      if (item.section != section) {
        section = item.section;
        category(item);
      }
      question(item);
    }
    return {out_ + "</quiz>\n", losses_.take()};
  }

 private:
  void category(const Item& item) {
    std::string path = "$course$/top";
    for (const std::string& name : {one_line(bank_.title.empty() ? bank_.id : bank_.title),
                                    one_line(section_of(bank_, item))}) {
      path += name.empty() ? "" : "/";
      for (const char c : name) {
        path += c == '/' ? std::string("//") : std::string(1, c);
      }
    }
    out_ += element("question", "type=\"category\"", "\n" + text_element("category", "", path));
  }

  void question(const Item& item) {
    const Question& question = *item.question;
    if (!has_key(question) && !is_open(question)) {
      losses_.leave_out(item, text(msg::loss_no_answer));
      return;
    }
    std::string body;
    switch (question.type) {
      case QuestionType::single:
      case QuestionType::multiple:
      case QuestionType::indeterminate:
        body = choice(item);
        break;
      case QuestionType::judge:
        body = answer_element(question.truth ? 1 : 0, "true") +
               answer_element(question.truth ? 0 : 1, "false");
        break;
      case QuestionType::fill:
        body = fill(item);
        break;
      case QuestionType::short_answer:
      case QuestionType::case_study:
      case QuestionType::given:
        body = text_element("graderinfo", "format=\"plain_text\"", question.rubric->reference) +
               element("responseformat", "", "plain");
        break;
    }
    out_ += element("question", "type=\"" + std::string(type_of(question)) + "\"",
                    "\n" + head(item) + body + tags(question));
  }

  static bool is_open(const Question& question) {
    return question.type == QuestionType::short_answer ||
           question.type == QuestionType::case_study || question.type == QuestionType::given;
  }

  static bool has_several_blanks(const Question& question) {
    return question.fill.blanks.size() > 1;
  }

  static bool all_numbers(const Question& question) {
    return is_number_blank(question.fill.blanks.front());
  }

  static std::string_view type_of(const Question& question) {
    switch (question.type) {
      case QuestionType::single:
      case QuestionType::multiple:
      case QuestionType::indeterminate:
        return "multichoice";
      case QuestionType::judge:
        return "truefalse";
      case QuestionType::fill:
        return has_several_blanks(question) ? "cloze"
               : all_numbers(question)      ? "numerical"
                                            : "shortanswer";
      case QuestionType::short_answer:
      case QuestionType::case_study:
      case QuestionType::given:
        return "essay";
    }
    return {};
  }

  std::string head(const Item& item) {
    const Question& question = *item.question;
    const bool cloze = question.type == QuestionType::fill && has_several_blanks(question);
    std::string out = text_element("name", "", one_line(question.id)) +
                      text_element("questiontext", "format=\"plain_text\"",
                                   cloze ? cloze_text(item) : flat_stem(item));
    if (!question.explanation.empty()) {
      out += text_element("generalfeedback", "format=\"plain_text\"", question.explanation);
    }
    if (!cloze) {
      out += element("defaultgrade", "", question.points.decimal(7));
    }
    return out + element("idnumber", "", html_text(one_line(question.id)));
  }

  static std::string tags(const Question& question) {
    std::string out;
    for (const std::string& tag : question.tags) {
      out += text_element("tag", "", one_line(tag));
    }
    return out.empty() ? out : element("tags", "", "\n" + out);
  }

  std::string choice(const Item& item) {
    const Question& question = *item.question;
    const bool several = question.type != QuestionType::single;
    std::string out = element("single", "", several ? "false" : "true") +
                      element("shuffleanswers", "", "false") +
                      element("answernumbering", "", "ABCD");
    const std::vector<Rational> shares = written_shares(question);
    for (std::size_t i = 0; i < shares.size(); ++i) {
      out += answer_element(shares[i], question.options[i].text);
    }
    return out;
  }

  std::string fill(const Item& item) {
    const Question& question = *item.question;
    const Matching& match = question.fill.match;
    if (match.width_matters || match.space_matters || match.contains) {
      losses_.add(item, text(msg::loss_matching));  // Moodle asks for the case only
    }
    if (has_several_blanks(question)) {
      if (!gap_points(question).is_integer() || gap_points(question) <= Rational(0)) {
        losses_.add(item, text(msg::loss_points));  // a gap earns whole points
      }
      return {};
    }
    const bool numbers = all_numbers(question);
    std::string out =
        numbers ? "" : element("usecase", "", question.fill.match.case_matters ? "1" : "0");
    for (const Variant& variant : question.fill.blanks.front()) {
      if (numbers) {
        out += number(item, variant);
        continue;
      }
      if (variant.kind != Variant::Kind::text) {
        losses_.add(item, text(msg::loss_numbers));
      }
      out += answer_element(variant.share, words(variant));
    }
    const std::optional<std::string> unit = common_unit(question);
    return out + (numbers && unit ? units(*unit) : std::string());
  }

  /// The unit that all answers have.
  static std::optional<std::string> common_unit(const Question& question) {
    const Blank& blank = question.fill.blanks.front();
    const std::string& first = blank.front().unit;
    const bool same = std::all_of(blank.begin(), blank.end(), [&first](const Variant& variant) {
      return variant.unit == first;
    });
    return same && !first.empty() ? std::optional(first) : std::nullopt;
  }

  static std::string units(const std::string& name) {
    return element("unitgradingtype", "", "0") +
           element(
               "units", "",
               element("unit", "",
                       element("multiplier", "", "1") + element("unit_name", "", html_text(name))));
  }

  std::string number(const Item& item, const Variant& variant) {
    const NumberKey key = *number_key(variant);
    if (!variant.unit.empty() && !common_unit(*item.question)) {
      losses_.add(item, text(msg::loss_unit, variant.unit));
    }
    return answer_element(variant.share, key.value.decimal(6),
                          element("tolerance", "", key.tolerance.decimal(6)));
  }

  /// The stem with `{1:SHORTANSWER:=a~%50%b}` in place of its blanks; behind it where they cannot
  /// be found.
  std::string cloze_text(const Item& item) {
    const std::vector<Blank>& blanks = item.question->fill.blanks;
    const std::string stem = flat_stem(item);
    std::string out;
    std::size_t at = 0;
    std::size_t next = 0;
    while (next < blanks.size()) {
      const BlankMark mark = find_blank_mark(stem, at);
      if (!mark.found()) {
        break;
      }
      out += stem.substr(at, mark.begin - at) + cloze_blank(item, blanks[next++]);
      at = mark.end;
    }
    out += stem.substr(at);
    for (; next < blanks.size(); ++next) {
      out += " " + cloze_blank(item, blanks[next]);
    }
    return out;
  }

  static Rational gap_points(const Question& question) {
    return question.points / Rational(static_cast<std::int64_t>(question.fill.blanks.size()));
  }

  std::string cloze_blank(const Item& item, const Blank& blank) {
    const bool numbers = is_number_blank(blank);
    std::vector<std::string> variants;
    for (const Variant& variant : blank) {
      if (variant.kind != Variant::Kind::text && !numbers) {
        losses_.add(item, text(msg::loss_numbers));
      } else if (numbers && !variant.unit.empty()) {
        losses_.add(item, text(msg::loss_unit, variant.unit));
      }
      variants.push_back(
          (variant.share == Rational(1) ? "=" : "%" + percent_text(variant.share) + "%") +
          (numbers ? gap_number(variant) : with_backslashes(words(variant), "~#}")));
    }
    std::string joined;
    for (const std::string& variant : variants) {
      joined += (joined.empty() ? "" : "~") + variant;
    }
    const Question& question = *item.question;
    const Rational points = gap_points(question);
    const bool whole = points.is_integer() && points > Rational(0);
    return "{" + (whole ? points.decimal() : std::string("1")) +
           (numbers                            ? ":NUMERICAL:"
            : question.fill.match.case_matters ? ":SHORTANSWER_C:"
                                               : ":SHORTANSWER:") +
           joined + "}";
  }

  static std::string gap_number(const Variant& variant) {
    const NumberKey key = *number_key(variant);
    return key.value.decimal(6) + ":" + key.tolerance.decimal(6);
  }

  const Bank& bank_;
  ExportLosses losses_;
  std::string out_;
};

}  // namespace

Result<ExportResult> write_moodle_export(const Bank& bank, const ExportWish& /*wish*/) {
  return MoodleXml(bank).write();
}

}  // namespace tiku
