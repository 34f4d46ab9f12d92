#include "quiz/exam_sheet.h"

#include <algorithm>

#include "grade/draw.h"

namespace tiku {
Sheet sheet_of(const Session& session, const std::string& candidate) {
  Sheet sheet;
  sheet.who.id = candidate;
  for (std::size_t i = 0; i < session.size(); ++i) {
    const std::size_t item = session.paper().questions[i].item;
    sheet.presented.push_back(item);
    if (session.progress(i).raw) {
      sheet.answers.push_back({item, *session.progress(i).raw, 0, false});
    }
  }
  const auto by_item = [](const RawAnswer& a, const RawAnswer& b) { return a.item < b.item; };
  std::sort(sheet.answers.begin(), sheet.answers.end(), by_item);
  std::sort(sheet.presented.begin(), sheet.presented.end());
  const Bank& bank = session.bank();
  if (!bank.exam.draw.empty() && sheet.presented == draw_paper(bank, session.paper().seed)) {
    sheet.seed = session.paper().seed;
  }
  if (bank.exam.draw.empty() && sheet.presented.size() == items_of(bank).size()) {
    sheet.presented.clear();
  }
  return sheet;
}

}  // namespace tiku
