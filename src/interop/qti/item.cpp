// One item of a QTI package. Choices are scored as a whole (match_correct); blanks by a map of the
// accepted texts, each blank earning an equal part; open questions by a person.
#include "interop/qti/item.h"

#include <algorithm>

#include "bank/options.h"
#include "base/text.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/print/html.h"
#include "interop/print/messages.h"
#include "interop/print/words.h"
#include "interop/qti/body_text.h"
#include "interop/spacing.h"
#include "model/blank_marks.h"

namespace tiku {
namespace {

bool holds_numbers(const Blank& blank) {
  return !blank.empty() && std::all_of(blank.begin(), blank.end(), [](const Variant& variant) {
    return variant.kind != Variant::Kind::text;
  });
}

/// Lines parted by <br/>.
std::string broken_lines(std::string_view text_of_bank) {
  std::string out;
  bool first = true;
  for (const std::string_view line : split(text_of_bank, "\n")) {
    out += (first ? "" : "<br/>") + html_text(line);
    first = false;
  }
  return out;
}

bool is_letter_label(const std::string& label) {
  return label.size() == 1 &&
         ((label[0] >= 'A' && label[0] <= 'Z') || (label[0] >= 'a' && label[0] <= 'z'));
}

/// Paragraphs; the text is escaped, each line one of them.
std::string paragraphs(std::string_view text_of_bank) {
  std::string out;
  for (const std::string_view line : split(text_of_bank, "\n")) {
    out += "    <p>" + html_text(line) + "</p>\n";
  }
  return out;
}

struct QtiChoice {
  std::string identifier;
  std::string label;
  std::string text;
  bool right = false;
};

class QtiItem {
 public:
  QtiItem(const Item& item, std::size_t number, Lang lang)
      : item_(item), question_(*item.question), number_(number), lang_(lang) {}

  std::string write() {
    if (question_.is_choice() || question_.type == QuestionType::judge) {
      choice();
    } else if (question_.type == QuestionType::fill) {
      fill();
    } else {
      open();
    }
    explanation();
    return std::string(kXmlHead) + "<assessmentItem xmlns=\"" + std::string(kQtiSpace) +
           "\" identifier=\"Q" + std::to_string(number_) + "\" title=\"" +
           html_text(one_line(question_.id)) + "\" adaptive=\"false\" timeDependent=\"false\">\n" +
           declarations_ +
           "  <outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" "
           "baseType=\"float\" normalMaximum=\"" +
           question_.points.decimal(6) + "\"/>\n  <itemBody>\n" + body_ + "  </itemBody>\n" +
           processing_ + "</assessmentItem>\n";
  }

 private:
  std::vector<QtiChoice> choices() const {
    std::vector<QtiChoice> all;
    if (question_.type == QuestionType::judge && !question_.options_stated) {
      all = {{"true", "", std::string(msg::print_true.in(lang_)), question_.truth},
             {"false", "", std::string(msg::print_false.in(lang_)), !question_.truth}};
      return all;
    }
    const std::string truth = question_.truth ? *question_.true_label : *question_.false_label;
    for (std::size_t i = 0; i < question_.options.size(); ++i) {
      const Option& option = question_.options[i];
      const bool right = question_.type == QuestionType::judge
                             ? option.label == truth
                             : std::find(question_.right.begin(), question_.right.end(),
                                         option.label) != question_.right.end();
      all.push_back({identifier(option.label, i), option.label, option.text, right});
    }
    return all;
  }

  /// The label where it can stand as an identifier, else its place.
  static std::string identifier(const std::string& label, std::size_t index) {
    return is_letter_label(label) ? label : "choice" + std::to_string(index + 1);
  }

  void choice() {
    const std::vector<QtiChoice> all = choices();
    const bool several = question_.is_choice() && question_.type != QuestionType::single;
    declarations_ = "  <responseDeclaration identifier=\"RESPONSE\" cardinality=\"" +
                    std::string(several ? "multiple" : "single") + "\" baseType=\"identifier\"";
    std::string values;
    for (const QtiChoice& one : all) {
      values += one.right ? "<value>" + one.identifier + "</value>" : "";
    }
    const bool keyed = question_.keyed && !values.empty();
    declarations_ += keyed ? ">\n    <correctResponse>" + values +
                                 "</correctResponse>\n  </responseDeclaration>\n"
                           : "/>\n";
    body_ = paragraphs(flat_stem(item_)) +
            "    <choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" "
            "maxChoices=\"" +
            std::string(several ? "0" : "1") + "\">\n";
    for (const QtiChoice& one : all) {
      body_ += "      <simpleChoice identifier=\"" + one.identifier + "\">" +
               broken_lines(one.text) + "</simpleChoice>\n";
    }
    body_ += "    </choiceInteraction>\n";
    score_when_correct(keyed);
  }

  void score_when_correct(bool keyed) {
    if (!keyed) {
      return;
    }
    processing_ =
        "  <responseProcessing>\n    <responseCondition>\n      <responseIf>\n"
        "        <match><variable identifier=\"RESPONSE\"/><correct "
        "identifier=\"RESPONSE\"/></match>\n"
        "        <setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">" +
        question_.points.decimal(6) +
        "</baseValue></setOutcomeValue>\n      </responseIf>\n    </responseCondition>\n"
        "  </responseProcessing>\n";
  }

  static std::string response_name(std::size_t index) {
    return index == 0 ? "RESPONSE" : "RESPONSE" + std::to_string(index + 1);
  }

  void fill() {
    const std::vector<Blank>& blanks = question_.fill.blanks;
    const std::size_t slots = std::max<std::size_t>(blanks.size(), 1);
    const Rational each = question_.points / Rational(static_cast<std::int64_t>(slots));
    std::string sum;
    std::string conditions;
    for (std::size_t i = 0; i < slots; ++i) {
      const Blank blank = i < blanks.size() && question_.keyed ? blanks[i] : Blank();
      if (holds_numbers(blank)) {
        declare_number(i, blank);
        conditions += number_condition(i, blank, each);
      } else {
        declare_blank(i, blank, each);
        sum += "<mapResponse identifier=\"" + response_name(i) + "\"/>";
      }
    }
    fill_body(slots);
    if (question_.keyed && !blanks.empty()) {
      sum = sum.empty() ? sum
                        : "    <setOutcomeValue identifier=\"SCORE\"><sum>" + sum +
                              "</sum></setOutcomeValue>\n";
      processing_ = "  <responseProcessing>\n" + sum + conditions + "  </responseProcessing>\n";
    }
  }

  void declare_number(std::size_t index, const Blank& blank) {
    const Variant& first = blank.front();
    const Rational shown = first.kind == Variant::Kind::value ? first.value
                           : !first.min                       ? first.max.value_or(Rational(0))
                           : !first.max                       ? *first.min
                                                              : (*first.min + *first.max) / 2;
    declarations_ += "  <responseDeclaration identifier=\"" + response_name(index) +
                     "\" cardinality=\"single\" baseType=\"float\">\n    <correctResponse><value>" +
                     shown.decimal(9) + "</value></correctResponse>\n  </responseDeclaration>\n";
  }

  /// A branch for each accepted number or range.
  static std::string number_condition(std::size_t index, const Blank& blank, const Rational& each) {
    std::string out = "    <responseCondition>\n";
    for (const Variant& variant : blank) {
      const std::string branch = &variant == &blank.front() ? "responseIf" : "responseElseIf";
      out += "      <" + branch + ">\n        " + number_test(response_name(index), variant) +
             "\n        <setOutcomeValue identifier=\"SCORE\"><sum><variable identifier=\"SCORE\"/>"
             "<baseValue baseType=\"float\">" +
             (each * variant.share).decimal(6) + "</baseValue></sum></setOutcomeValue>\n      </" +
             branch + ">\n";
    }
    return out + "    </responseCondition>\n";
  }

  static std::string number_test(const std::string& response, const Variant& variant) {
    const std::string asked =
        "<variable identifier=\"" + response + "\"/><baseValue baseType=\"float\">";
    if (variant.kind == Variant::Kind::value) {
      const Amount& tolerance = variant.tolerance;
      const std::string mode =
          tolerance.value.is_zero() ? "exact"
          : tolerance.is_share
              ? "relative\" tolerance=\"" + (tolerance.value * Rational(100)).decimal(9)
              : "absolute\" tolerance=\"" + tolerance.value.decimal(9);
      return "<equal toleranceMode=\"" + mode + "\">" + asked + variant.value.decimal(9) +
             "</baseValue></equal>";
    }
    std::string bounds;
    bounds += variant.min ? "<gte>" + asked + variant.min->decimal(9) + "</baseValue></gte>" : "";
    bounds += variant.max ? "<lte>" + asked + variant.max->decimal(9) + "</baseValue></lte>" : "";
    return variant.min && variant.max ? "<and>" + bounds + "</and>" : bounds;
  }

  void declare_blank(std::size_t index, const Blank& blank, const Rational& each) {
    declarations_ += "  <responseDeclaration identifier=\"" + response_name(index) +
                     "\" cardinality=\"single\" baseType=\"string\"";
    if (blank.empty()) {
      declarations_ += "/>\n";
      return;
    }
    declarations_ += ">\n    <correctResponse><value>" + html_text(blank.front().to_string()) +
                     "</value></correctResponse>\n    <mapping defaultValue=\"0\">\n";
    for (const Variant& variant : blank) {
      declarations_ += "      <mapEntry mapKey=\"" + html_text(variant.to_string()) +
                       "\" mappedValue=\"" + (each * variant.share).decimal(6) +
                       "\" caseSensitive=\"" +
                       (question_.fill.match.case_matters ? "true" : "false") + "\"/>\n";
    }
    declarations_ += "    </mapping>\n  </responseDeclaration>\n";
  }

  /// Entries in place of the blanks of the stem; behind it where they cannot be found.
  void fill_body(std::size_t slots) {
    const std::string stem = flat_stem(item_);
    std::size_t next = 0;
    for (const std::string_view line : split(stem, "\n")) {
      body_ += "    <p>";
      std::size_t at = 0;
      for (BlankMark mark = find_blank_mark(line); mark.found() && next < slots;
           mark = find_blank_mark(line, at)) {
        body_ += html_text(line.substr(at, mark.begin - at)) + entry(next++);
        at = mark.end;
      }
      body_ += html_text(line.substr(at)) + "</p>\n";
    }
    while (next < slots) {
      body_ += "    <p>" + entry(next++) + "</p>\n";
    }
  }

  static std::string entry(std::size_t index) {
    return "<textEntryInteraction responseIdentifier=\"" + response_name(index) + "\"/>";
  }

  void open() {
    declarations_ =
        "  <responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" "
        "baseType=\"string\"/>\n";
    body_ = paragraphs(flat_stem(item_)) +
            "    <extendedTextInteraction responseIdentifier=\"RESPONSE\"/>\n";
    if (!question_.rubric->reference.empty()) {
      body_ += "    <rubricBlock view=\"scorer\" class=\"" + std::string(kReferenceClass) +
               "\">\n" + paragraphs(question_.rubric->reference) + "    </rubricBlock>\n";
    }
  }

  void explanation() {
    if (!question_.explanation.empty()) {
      body_ += "    <rubricBlock view=\"tutor\">\n" + paragraphs(question_.explanation) +
               "    </rubricBlock>\n";
    }
  }

  const Item& item_;
  const Question& question_;
  std::size_t number_;
  Lang lang_;
  std::string declarations_;
  std::string body_;
  std::string processing_;
};

}  // namespace

void say_qti_losses(const Item& item, ExportLosses& losses) {
  const Question& question = *item.question;
  bool labels = false;
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    labels = labels || question.options[i].label != letter_label(i);
  }
  labels = labels && question.type == QuestionType::judge;
  if (labels) {
    losses.add(item, text(msg::loss_option_labels));
  }
  if (has_spacing(item)) {
    losses.add(item, text(msg::loss_spacing));
  }
  for (const Blank& blank : question.fill.blanks) {
    // Points are stated for answers; what no answer earns is not.
    const bool whole = std::any_of(blank.begin(), blank.end(), [](const Variant& variant) {
      return variant.share == Rational(1);
    });
    if (!blank.empty() && !whole) {
      losses.add(item, text(msg::loss_shares));
    }
    for (const Variant& variant : blank) {
      if (!variant.unit.empty()) {
        losses.add(item, text(msg::loss_unit, variant.unit));
      } else if (variant.kind != Variant::Kind::text && !holds_numbers(blank)) {
        losses.add(item, text(msg::loss_numbers));
      }
    }
  }
}

std::string qti_item(const Item& item, std::size_t number, Lang lang) {
  return QtiItem(item, number, lang).write();
}

}  // namespace tiku
