#include "lint/items.h"

#include <algorithm>
#include <map>

namespace tiku {
namespace {

using Questions = std::vector<const Question*>;

/// By where they stand in the file.
Questions in_file_order(const std::vector<Question>& questions) {
  Questions sorted;
  for (const Question& question : questions) {
    sorted.push_back(&question);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Question* a, const Question* b) {
    return a->where.begin < b->where.begin;
  });
  return sorted;
}

/// The question whose text holds byte `offset`, or null.
const Question* question_at(const Questions& sorted, std::uint32_t offset) {
  const auto after = std::upper_bound(
      sorted.begin(), sorted.end(), offset,
      [](std::uint32_t at, const Question* question) { return at < question->where.begin; });
  if (after == sorted.begin()) {
    return nullptr;
  }
  const Question* question = *(after - 1);
  return offset < std::max(question->where.end, question->where.begin + 1) ? question : nullptr;
}

/// What a finding at byte `offset` is about.
std::string address_at(const Bank& bank, const Questions& sorted, std::uint32_t offset) {
  const Question* question = question_at(sorted, offset);
  if (question == nullptr) {
    return bank.id;
  }
  const Question* part = question_at(in_file_order(question->parts), offset);
  return item_address(bank, part != nullptr ? *part : *question);
}

}  // namespace

std::string item_address(const Bank& bank, const Question& question) {
  return bank.id.empty() ? question.id : bank.id + "/" + question.id;
}

std::vector<CheckedItem> checked_items(const Bank& bank) {
  std::vector<CheckedItem> items;
  for (const Question& question : bank.questions) {
    items.push_back({item_address(bank, question), question.where});
    for (const Question& part : question.parts) {
      items.push_back({item_address(bank, part), part.where});
    }
  }
  return items;
}

void attach_items(std::vector<Diagnostic>& findings, const std::vector<const Bank*>& banks) {
  std::map<FileId, const Bank*> by_file;
  for (const Bank* bank : banks) {
    by_file.emplace(bank->file, bank);
  }
  std::map<FileId, Questions> sorted;  // only of banks with findings
  for (Diagnostic& finding : findings) {
    const auto bank = by_file.find(finding.where.file);
    if (bank == by_file.end() || !finding.item.empty()) {
      continue;
    }
    const auto [questions, is_new] = sorted.try_emplace(bank->first);
    if (is_new) {
      questions->second = in_file_order(bank->second->questions);
    }
    finding.item = address_at(*bank->second, questions->second, finding.where.begin);
  }
}

}  // namespace tiku
