#include "cli/export_forms.h"

#include <algorithm>

#include "grade/draw.h"

namespace tiku {
namespace {

std::vector<FormItem> form_items(const QuizPaper& paper) {
  std::vector<FormItem> items;
  for (const AskedQuestion& asked : paper.questions) {
    const bool moved = !std::is_sorted(asked.options.begin(), asked.options.end());
    items.push_back({asked.item, moved ? asked.options : std::vector<std::size_t>()});
  }
  return items;
}

/// What all forms print.
QuizPaper drawn_paper(const Bank& bank, std::uint64_t seed) {
  QuizPaper paper;
  for (const std::size_t item : draw_paper(bank, seed)) {
    paper.questions.push_back({item, {}});
  }
  return paper;
}

}  // namespace

std::vector<ExportForm> make_forms(const Bank& bank, std::int64_t count, std::uint64_t seed) {
  const QuizPaper paper = drawn_paper(bank, seed);
  std::vector<ExportForm> forms;
  for (std::int64_t i = 0; i < count; ++i) {
    QuizPaper shuffled = paper;
    shuffled.seed = seed + static_cast<std::uint64_t>(i);
    if (i > 0) {
      shuffle_paper(bank, shuffled, true);
    }
    forms.push_back({std::string(1, static_cast<char>('A' + i)), form_items(shuffled)});
  }
  return forms;
}

KeptPlaces kept_in_forms(const Bank& bank, std::uint64_t seed) {
  return kept_places(bank, drawn_paper(bank, seed));
}

Bank key_with_forms(const Bank& bank, const std::vector<ExportForm>& forms) {
  Bank key = bank;
  key.forms.clear();
  for (const ExportForm& form : forms) {
    key.forms.push_back(form_of_key(bank, form.name, form.items));
  }
  return key;
}

}  // namespace tiku
