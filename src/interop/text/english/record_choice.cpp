// Which of the lines above the options head the questions: those of the shape that comes again
// above each of them, and counts.
#include <map>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/english/record_heads.h"
#include "interop/text/english/records.h"

namespace tiku {
namespace {

/// Where a shape of heads stands.
struct HeadPlace {
  std::size_t record = 0;
  std::size_t line = 0;
  std::int64_t number = 0;
  std::size_t after = 0;
};

class HeadChoice {
 public:
  HeadChoice(const EnglishLines& lines, std::vector<OptionList>& records)
      : lines_(lines), records_(records) {}

  bool choose() {
    for (std::size_t r = 0; r < records_.size(); ++r) {
      for (std::size_t i = records_[r].gap; i < records_[r].first(); ++i) {
        note(r, i);
      }
    }
    std::vector<HeadPlace> best;
    for (const auto& [shape, places] : shapes_) {
      std::vector<HeadPlace> chosen = walk(places);
      if (is_habit(chosen) && (chosen.size() > best.size() ||
                               (chosen.size() == best.size() && chosen[0].line < best[0].line))) {
        best = std::move(chosen);
        shape_ = shape;
      }
    }
    for (const HeadPlace& place : best) {
      records_[place.record].head = place.line;
      records_[place.record].number = place.number;
      records_[place.record].asked = place.after;
    }
    return !best.empty();
  }

  /// Of the heads that were chosen.
  const std::string& shape() const { return shape_; }

 private:
  /// `question:` without a number; other labels stand above options too.
  static bool names_question(std::string_view shape) {
    const std::string_view word = trim(shape.substr(0, shape.find_first_of(":#")));
    const LabelWord* const label = find_label_word(word);
    return word == "question" || word == "q" ||
           (label != nullptr && label->meaning == LabelMeaning::question);
  }

  void note(std::size_t r, std::size_t i) {
    if (lines_.is_blank(i) || lines_.has(i, trait::told)) {
      return;
    }
    RecordHead head = read_record_head(lines_.trimmed(i));
    if (!head.shape.empty() && (head.number > 0 || names_question(head.shape))) {
      shapes_[std::move(head.shape)].push_back({r, i, head.number, head.after});
    }
  }

  /// Of each record the head that counts on, or begins anew.
  std::vector<HeadPlace> walk(const std::vector<HeadPlace>& places) const {
    std::vector<HeadPlace> chosen;
    std::int64_t last = 0;
    for (std::size_t from = 0; from < places.size();) {
      std::size_t to = from;
      while (to < places.size() && places[to].record == places[from].record) {
        ++to;
      }
      const HeadPlace* const found = head_among(places, from, to, last);
      if (found != nullptr) {
        chosen.push_back(*found);
        last = found->number;
      }
      from = to;
    }
    return chosen;
  }

  /// Between two lists of options: questions without options may stand above the one that is looked
  /// for, and statements that count from 1 below it.
  const HeadPlace* head_among(const std::vector<HeadPlace>& places, std::size_t from,
                              std::size_t to, std::int64_t last) const {
    const HeadPlace* found = nullptr;
    for (std::size_t i = from; i < to; ++i) {
      const HeadPlace& one = places[i];
      if (found == nullptr) {
        const bool may = one.number == 0 || one.number == 1 || one.number > last;
        found = may ? &one : nullptr;
      } else if (one.number == 1 && begins_statements(places, found->line, i, to)) {
        while (i + 1 < to && places[i + 1].number == places[i].number + 1) {
          ++i;
        }
      } else if (one.number == 1 || one.number == found->number + 1 ||
                 (found->number != last + 1 && one.number == last + 1)) {
        found = &one;
      }
    }
    return found;
  }

  /// `Consider the following statements:` above two that count from 1 and ask nothing.
  bool begins_statements(const std::vector<HeadPlace>& places, std::size_t head, std::size_t i,
                         std::size_t to) const {
    bool is_announced = false;
    for (std::size_t line = head; line < places[i].line; ++line) {
      is_announced = is_announced || lines_.trimmed(line).ends_with(':') ||
                     lines_.trimmed(line).ends_with('?');
    }
    return is_announced && i + 1 < to && places[i + 1].number == 2 &&
           !lines_.trimmed(places[i].line).ends_with('?') &&
           !lines_.trimmed(places[i + 1].line).ends_with('?');
  }

  /// It stands above the first list, and above nine of ten.
  bool is_habit(const std::vector<HeadPlace>& chosen) const {
    if (chosen.empty() || chosen[0].record != 0 || chosen.size() * 10 < records_.size() * 9) {
      return false;
    }
    std::size_t counting = 0;
    for (std::size_t i = 1; i < chosen.size(); ++i) {
      const std::int64_t number = chosen[i].number;
      counting += number == chosen[i - 1].number + 1 || number == 0 ? 1U : 0U;
    }
    return counting * 10 >= (chosen.size() - 1) * 6;
  }

  const EnglishLines& lines_;
  std::vector<OptionList>& records_;
  std::map<std::string, std::vector<HeadPlace>> shapes_;
  std::string shape_;
};

}  // namespace

std::string choose_record_heads(const EnglishLines& lines, std::vector<OptionList>& records) {
  HeadChoice choice(lines, records);
  return choice.choose() ? choice.shape() : std::string();
}

}  // namespace tiku
