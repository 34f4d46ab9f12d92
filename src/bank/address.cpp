#include <charconv>

#include "bank/load.h"
#include "base/text.h"

namespace tiku {
namespace {

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && value > 0
             ? std::optional<std::int64_t>(value)
             : std::nullopt;
}

/// Among questions or parts: by the last piece of the id, then by number.
const Question* find_part(const Question& parent, std::string_view address) {
  const std::string wanted = parent.id + "." + std::string(address);
  for (const Question& part : parent.parts) {
    if (part.id == wanted) {
      return &part;
    }
  }
  const std::optional<std::int64_t> number = number_in(address);
  for (const Question& part : parent.parts) {
    if (number && part.number == *number) {
      return &part;
    }
  }
  return nullptr;
}

const Question* find_top(const Bank& bank, std::string_view address) {
  for (const Question& question : bank.questions) {
    if (question.id_stated && question.id == address) {
      return &question;
    }
  }
  const std::optional<std::int64_t> number = number_in(address);
  for (const Question& question : bank.questions) {
    if (number && question.number == *number) {
      return &question;
    }
  }
  return nullptr;
}

}  // namespace

const Question* find_question(const Bank& bank, std::string_view address) {
  address = trim(address);
  if (const Question* question = find_top(bank, address)) {
    return question;
  }
  for (std::size_t dot = address.find('.'); dot != std::string_view::npos;
       dot = address.find('.', dot + 1)) {
    const Question* parent = find_top(bank, address.substr(0, dot));
    const Question* part =
        parent == nullptr ? nullptr : find_part(*parent, address.substr(dot + 1));
    if (part != nullptr) {
      return part;
    }
  }
  return nullptr;
}

}  // namespace tiku
