#include "lint/question_form.h"

#include <algorithm>
#include <unordered_map>

#include "base/parallel.h"

namespace tiku {
namespace {

/// A stem with fewer tokens says too little: its options are compared as well.
constexpr std::size_t kTellingStem = 12;

std::vector<std::u32string> sorted_forms(std::vector<std::u32string> forms) {
  std::sort(forms.begin(), forms.end());
  return forms;
}

QuestionForm form_of(const Bank& bank, const Question& question, const Question* parent) {
  QuestionForm form;
  form.bank = &bank;
  form.question = &question;
  form.stem = parent == nullptr ? std::u32string() : normal_form(parent->stem) + U'\n';
  form.stem += normal_form(question.stem);
  if (question.is_choice() && question.options_stated) {
    for (const Option& option : question.options) {
      form.options.push_back(normal_form(option.text));
    }
  }
  form.identity = hash_form(form.stem, question.is_choice() ? 1 : 0);
  std::uint64_t offered = 0;
  for (const std::u32string& option : form.options) {
    offered += hash_form(option);  // a sum: in any order
  }
  form.identity ^= offered * 0x9E3779B97F4A7C15ULL;
  add_tokens(form.stem, form.tokens);
  form.stem_tokens = form.tokens.content.size();
  if (form.stem_tokens < kTellingStem) {
    for (const std::u32string& option : sorted_forms(form.options)) {
      add_tokens(option, form.tokens);
    }
  }
  return form;
}

/// The right options by what they say, sorted.
std::vector<std::u32string> right_forms(const QuestionForm& form) {
  std::vector<std::u32string> right;
  for (const std::string& label : form.question->right) {
    const std::int64_t index = form.question->option_index(label);
    if (index >= 0 && static_cast<std::size_t>(index) < form.options.size()) {
      right.push_back(form.options[static_cast<std::size_t>(index)]);
    }
  }
  return sorted_forms(std::move(right));
}

/// A blank without variants was refused, which is said elsewhere.
bool share_a_variant(const Blank& a, const Blank& b) {
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const Variant& one) {
           return std::any_of(b.begin(), b.end(), [&](const Variant& other) {
             return normal_form(one.to_string()) == normal_form(other.to_string());
           });
         });
}

bool fills_disagree(const FillKey& a, const FillKey& b) {
  if (a.any || b.any || a.any_order || b.any_order || a.blanks.size() != b.blanks.size()) {
    return false;  // not to be compared blank by blank
  }
  for (std::size_t i = 0; i < a.blanks.size(); ++i) {
    if (!share_a_variant(a.blanks[i], b.blanks[i])) {
      return true;
    }
  }
  return false;
}

struct Asked {
  const Bank* bank = nullptr;
  const Question* question = nullptr;
  const Question* parent = nullptr;
};

std::vector<Asked> all_asked(std::span<const Bank* const> banks) {
  std::vector<Asked> asked;
  for (const Bank* bank : banks) {
    for (const Question& question : bank->questions) {
      if (question.is_leaf() && !question.stem.empty()) {
        asked.push_back({bank, &question, nullptr});
      }
      for (const Question& part : question.parts) {
        asked.push_back({bank, &part, &question});
      }
    }
  }
  return asked;
}

}  // namespace

std::vector<QuestionForm> question_forms(std::span<const Bank* const> banks, std::size_t threads) {
  constexpr std::size_t kPiece = 512;
  const std::vector<Asked> asked = all_asked(banks);
  std::vector<QuestionForm> forms(asked.size());
  parallel_for((asked.size() + kPiece - 1) / kPiece, threads, [&](std::size_t piece) {
    const std::size_t end = std::min((piece + 1) * kPiece, asked.size());
    for (std::size_t i = piece * kPiece; i < end; ++i) {
      forms[i] = form_of(*asked[i].bank, *asked[i].question, asked[i].parent);
    }
  });
  return forms;
}

bool is_same_question(const QuestionForm& a, const QuestionForm& b) {
  return a.identity == b.identity && a.question->is_choice() == b.question->is_choice() &&
         a.stem == b.stem && sorted_forms(a.options) == sorted_forms(b.options);
}

bool keys_disagree(const QuestionForm& a, const QuestionForm& b) {
  const Question& one = *a.question;
  const Question& other = *b.question;
  if (!one.keyed || !other.keyed) {
    return false;
  }
  if (one.is_choice() && other.is_choice()) {
    return !one.right.empty() && !other.right.empty() && right_forms(a) != right_forms(b);
  }
  if (one.type != other.type) {
    return false;
  }
  if (one.type == QuestionType::judge) {
    return one.truth != other.truth && !one.either_truth && !other.either_truth;
  }
  return one.type == QuestionType::fill && fills_disagree(one.fill, other.fill);
}

std::vector<std::vector<const QuestionForm*>> same_questions(std::span<const QuestionForm> forms) {
  std::vector<std::vector<const QuestionForm*>> groups;
  std::unordered_map<std::uint64_t, std::size_t> by_identity;
  for (const QuestionForm& form : forms) {
    const auto [found, is_new] = by_identity.try_emplace(form.identity, groups.size());
    if (is_new) {
      groups.push_back({&form});
    } else if (is_same_question(*groups[found->second].front(), form)) {
      groups[found->second].push_back(&form);
    }
  }
  std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
  return groups;
}

}  // namespace tiku
