#include "grade/known_labels.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

bool is_letter(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_digit(char c) {
  return c >= '1' && c <= '9';
}

/// The single-character labels an answer made of nothing else consists of: "a、c" gives A and C,
/// "see A" nothing.
std::vector<std::string> labels_in(std::string_view raw, bool digits) {
  std::vector<std::string> labels;
  const std::string folded = fold_width(raw);
  for (std::size_t at = 0; at < folded.size();) {
    const Decoded next = decode_utf8(folded, at);
    at += next.bytes;
    const char upper = static_cast<char>(next.scalar >= 'a' && next.scalar <= 'z' ? next.scalar - 32
                                                                                  : next.scalar);
    const bool ascii = next.scalar < 0x80;
    if (ascii && (digits ? is_digit(upper) : is_letter(upper))) {
      labels.emplace_back(1, upper);
    } else if ((ascii && (is_letter(upper) || is_digit(upper))) || is_hanzi(next.scalar)) {
      return {};
    }
  }
  return labels;
}

void add_labels_to(Question& question, const std::set<std::string>& found) {
  for (const std::string& label : found) {
    if (question.option_index(label) < 0) {
      question.options.push_back({label, {}, {}});
    }
  }
  std::stable_sort(question.options.begin(), question.options.end(),
                   [](const Option& a, const Option& b) {
                     return a.label.size() != b.label.size() ? a.label.size() < b.label.size()
                                                             : a.label < b.label;
                   });
}

bool is_open_choice(const Question& question) {
  return question.is_choice() && !question.options_stated;
}

/// Numbers label the options of a question whose key is a number.
bool has_digit_labels(const Question& question) {
  return !question.right.empty() && is_digit(question.right.front().front());
}

void add_where_found(Question& question, const FoundLabels& found) {
  const auto labels = found.find(&question);
  if (labels != found.end()) {
    add_labels_to(question, labels->second);
  }
}

}  // namespace

std::vector<std::string> unlisted_labels(const Question& question, std::string_view raw) {
  std::vector<std::string> labels;
  if (is_open_choice(question)) {
    labels = labels_in(raw, has_digit_labels(question));
    std::erase_if(labels, [&question](const std::string& label) {
      return question.option_index(label) >= 0;
    });
  }
  return labels;
}

void add_labels(Bank& bank, const FoundLabels& found) {
  for (Question& question : bank.questions) {
    add_where_found(question, found);
    for (Question& part : question.parts) {
      add_where_found(part, found);
    }
  }
}

void learn_labels(Bank& bank, const SheetSet& sheets) {
  const std::vector<Item> items = items_of(bank);
  if (std::none_of(items.begin(), items.end(),
                   [](const Item& item) { return is_open_choice(*item.question); })) {
    return;
  }
  FoundLabels found;
  for (const Sheet& sheet : sheets.sheets) {
    for (const RawAnswer& answer : sheet.answers) {
      const Question* question = items[answer.item].question;
      for (std::string& label : unlisted_labels(*question, answer.raw)) {
        found[question].insert(std::move(label));
      }
    }
  }
  add_labels(bank, found);
}

}  // namespace tiku
