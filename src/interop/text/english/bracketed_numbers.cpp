// Numbers in brackets among others without an opening one: `5) ...`, `(6) ...`, `7) ...`. A number
// between two that it counts with is one of theirs.
#include <vector>

#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {

void spell_bracketed_numbers(EnglishLines& lines) {
  struct Number {
    std::size_t line = 0;
    LineLead lead;
  };

  std::vector<Number> numbers;
  std::size_t brackets = 0;
  for (const std::size_t i : lines.with(
           lines.any_has(trait::bracket_lead) ? trait::bracket_lead | trait::number_lead : 0)) {
    numbers.push_back({i, lines.lead(i)});
    brackets += lines.has(i, trait::bracket_lead) ? 1U : 0U;
  }
  if (brackets == 0 || 4 * brackets > numbers.size()) {
    return;  // most papers: (1), (2) below numbers count for themselves
  }
  for (std::size_t k = 1; k < numbers.size(); ++k) {
    const LineLead& lead = numbers[k].lead;
    const LineLead& before = numbers[k - 1].lead;
    const bool last = k + 1 == numbers.size();
    const bool counts = lead.kind == LeadKind::bracket && before.kind == LeadKind::number &&
                        lead.value == before.value + 1 &&
                        (last || (numbers[k + 1].lead.kind == LeadKind::number &&
                                  numbers[k + 1].lead.value == lead.value + 1));
    if (counts && before.value > 1) {
      const std::string_view line = lines[numbers[k].line];
      const std::string sign(1, before.sign);
      lines.set(numbers[k].line, {std::to_string(lead.value), sign, " ", line.substr(lead.after)});
      numbers[k].lead = lines.lead(numbers[k].line);
    }
  }
}

}  // namespace tiku
