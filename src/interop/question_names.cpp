#include "interop/question_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tiku {
namespace {

constexpr std::size_t kTypes = static_cast<std::size_t>(QuestionType::given) + 1;

bool numbers_are_unique(const Bank& bank) {
  std::vector<std::int64_t> numbers;
  numbers.reserve(bank.questions.size());
  for (const Question& question : bank.questions) {
    numbers.push_back(question.number);
  }
  std::sort(numbers.begin(), numbers.end());
  return (numbers.empty() || numbers.front() > 0) &&
         std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

bool is_number(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The names that are taken. Those that were made are known by type and number: only stated ones
/// need to be kept as texts.
class QuestionNames {
 public:
  explicit QuestionNames(std::size_t questions)
      : usual_(2 * static_cast<std::int64_t>(questions)) {}

  /// Whether the file may have the id; then no other question gets it.
  bool state(const std::string& id) { return stated_.insert(id).second; }

  /// `wanted` is made of type and number.
  std::string make(const std::string& wanted, QuestionType type, std::int64_t number) {
    int& next = next_of(type, number);
    std::string name = wanted;
    if (next == 0) {
      next = 2;
      if (!is_stated(name)) {
        return name;
      }
    }
    do {
      name = wanted + "-" + std::to_string(next++);
    } while (is_stated(name));
    return name;
  }

 private:
  bool is_stated(const std::string& name) const {
    return !stated_.empty() && stated_.count(name) > 0;
  }

  /// The number to put behind the next name of this type and number; 0 where it is the first.
  int& next_of(QuestionType type, std::int64_t number) {
    Numbers& numbers = numbers_[static_cast<std::size_t>(type)];
    if (number < 0 || number > usual_) {
      return numbers.others[number];
    }
    numbers.usual.resize(static_cast<std::size_t>(usual_) + 1);
    return numbers.usual[static_cast<std::size_t>(number)];
  }

  /// Most numbers are small, and stand one behind the other.
  struct Numbers {
    std::vector<int> usual;
    std::unordered_map<std::int64_t, int> others;
  };

  std::unordered_set<std::string> stated_;
  std::int64_t usual_;
  std::array<Numbers, kTypes> numbers_;
};

/// A number stays only where it is the question's own, for else it would name another.
void keep_stated_ids(Bank& bank, QuestionNames& names) {
  for (std::size_t i = 0; i < bank.questions.size(); ++i) {
    Question& question = bank.questions[i];
    const bool mistakable = is_number(question.id) && question.id != std::to_string(i + 1);
    question.id_stated =
        question.id_stated && !question.id.empty() && !mistakable && names.state(question.id);
  }
}

void name_parts(Question& question) {
  std::int64_t number = 0;
  for (Question& part : question.parts) {
    part.id = question.id + "." + std::to_string(++number);
    part.id_stated = true;
  }
}

}  // namespace

void name_questions(Bank& bank) {
  const bool bare = bank.kind == Bank::Kind::key && numbers_are_unique(bank);
  QuestionNames names(bank.questions.size());
  keep_stated_ids(bank, names);
  std::array<std::int64_t, kTypes> last{};
  for (Question& question : bank.questions) {
    std::int64_t& previous = last[static_cast<std::size_t>(question.type)];
    const std::int64_t number = question.number > 0 ? question.number : previous + 1;
    previous = number;
    if (!question.id_stated) {
      const std::string plain = std::to_string(number);
      question.id = names.make(bare ? plain : std::string(type_name(question.type)) + "-" + plain,
                               question.type, number);
      question.id_stated = true;
    }
    name_parts(question);
  }
}

}  // namespace tiku
