#include "grade/known_labels.h"

#include <algorithm>
#include <set>
#include <unordered_map>

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

void add_labels(Question& question, const std::set<std::string>& found) {
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

}  // namespace

void learn_labels(Bank& bank, const SheetSet& sheets) {
  std::unordered_map<const Question*, Question*> open;
  for (Question& question : bank.questions) {
    if (question.is_choice() && !question.options_stated) {
      open.emplace(&question, &question);
    }
    for (Question& part : question.parts) {
      if (part.is_choice() && !part.options_stated) {
        open.emplace(&part, &part);
      }
    }
  }
  if (open.empty()) {
    return;
  }
  const std::vector<Item> items = items_of(bank);
  std::unordered_map<const Question*, std::set<std::string>> found;
  for (const Sheet& sheet : sheets.sheets) {
    for (const RawAnswer& answer : sheet.answers) {
      const Question* question = items[answer.item].question;
      if (open.count(question) == 0) {
        continue;
      }
      const bool digits = !question->right.empty() && is_digit(question->right.front().front());
      for (std::string& label : labels_in(answer.raw, digits)) {
        found[question].insert(std::move(label));
      }
    }
  }
  for (const auto& [question, labels] : found) {
    add_labels(*open.at(question), labels);
  }
}

}  // namespace tiku
