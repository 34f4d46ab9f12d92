// Bullets below what is asked, of which the right ones are marked: `- a bell (correct)`. Pages that
// make quizzes of texts print them so, the question once or twice above them.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

std::size_t past_bullet(std::string_view line) {
  constexpr std::string_view kBullets[] = {"- ", "* ", "• ", "· ", "– ", "○ ", "● ", "▪ ", "◦ "};
  const char first = line.empty() ? ' ' : line[0];
  if (first != '-' && first != '*' && (first & '\x80') == 0) {
    return 0;  // most lines
  }
  const auto* const found = std::find_if(std::begin(kBullets), std::end(kBullets),
                                         [line](auto one) { return line.starts_with(one); });
  return found == std::end(kBullets) ? 0 : past_spaces(line, found->size());
}

/// A box or a circle before an option, drawn or in brackets; its size, 0 where none stands there.
struct Box {
  std::size_t size = 0;
  bool is_ticked = false;
};

Box box_of(std::string_view line) {
  constexpr std::string_view kTicked[] = {"● ",   "◉ ",   "■ ",   "☑ ",   "☒ ",   "✅ ",
                                          "⬛ ",   "[x] ", "[X] ", "(x) ", "(X) ", "(•) ",
                                          "(●) ", "[✓] ", "[✔] ", "(*) "};
  constexpr std::string_view kEmpty[] = {"○ ",   "◯ ",   "□ ",  "☐ ", "⬜ ",
                                         "[ ] ", "( ) ", "[] ", "() "};
  const auto size_among = [line](const auto& signs) {
    const auto* const found = std::find_if(std::begin(signs), std::end(signs),
                                           [line](auto one) { return line.starts_with(one); });
    return found == std::end(signs) ? std::size_t{0} : past_spaces(line, found->size());
  };
  const char first = line.empty() ? ' ' : line[0];
  if (first != '[' && first != '(' && (first & '\x80') == 0) {
    return {};  // most lines
  }
  const std::size_t ticked = size_among(kTicked);
  return ticked > 0 ? Box{ticked, true} : Box{size_among(kEmpty), false};
}

/// Where the mark of a right option begins at the end of a line; 0 where none stands there.
std::size_t mark_begin(std::string_view line) {
  const std::size_t begin = right_mark_begin(line);
  return begin < line.size() ? begin : 0;
}

class MarkedBullets {
 public:
  explicit MarkedBullets(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (!has_bullets()) {
      return;  // most papers
    }
    read();
    constexpr std::size_t kFewest = 2;
    const auto marked = static_cast<std::size_t>(std::count_if(
        asked_.begin(), asked_.end(), [](const Asked& one) { return one.is_marked(); }));
    if (marked < kFewest || is_form()) {
      return;
    }
    std::int64_t number = 0;
    for (const Asked& one : asked_) {
      if (one.is_marked() || one.is_twice) {
        write(one, ++number);
      }
    }
    end_questions();
  }

 private:
  struct Asked {
    std::size_t line = 0;
    /// The line above says the same.
    bool is_twice = false;
    /// The line above holds its number.
    bool is_headed = false;
    std::vector<std::size_t> bullets;
    std::size_t marks = 0;
    std::size_t boxes = 0;
    std::size_t ticks = 0;
    bool begins_ticked = false;

    /// To choose from: some are right, and others are not.
    bool is_marked() const {
      return bullets.size() > 1 && bullets.size() < 10 && marks > 0 && marks < bullets.size();
    }
  };

  bool has_bullets() const {
    const LinesWith signs = lines_.with(trait::sign);
    return std::any_of(signs.begin(), signs.end(), [this](std::size_t i) {
      return past_bullet(lines_.trimmed(i)) > 0 || box_of(lines_.trimmed(i)).size > 0;
    });
  }

  void read() {
    std::size_t above = lines_.size();
    for (const std::size_t i : lines_.with(trait::any)) {
      const std::string_view line = lines_.trimmed(i);
      const Box box = box_of(line);
      if (past_bullet(line) == 0 && box.size == 0) {
        const bool twice = above < lines_.size() && line == lines_.trimmed(above) &&
                           line.ends_with('?') && lines_.lead(i).kind == LeadKind::none;
        asked_.push_back({i, twice, above < lines_.size() && is_head(above), {}});
      } else if (!asked_.empty()) {
        Asked& asked = asked_.back();
        const bool ticked = is_ticked(asked, box);
        asked.bullets.push_back(i);
        asked.boxes += box.size > 0 ? 1U : 0U;
        asked.ticks += ticked ? 1U : 0U;
        asked.begins_ticked = asked.begins_ticked || (ticked && asked.bullets.size() == 1);
        asked.marks += ticked || mark_begin(line) > 0 ? 1U : 0U;
      }
      above = i;
    }
  }

  /// `Question 2.` alone on a line.
  bool is_head(std::size_t i) const {
    const LineLead lead = lines_.lead(i);
    const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
    return counts && past_spaces(lines_[i], lead.after) >= lines_[i].size();
  }

  /// Where some questions have no tick somebody filled a form in; where all lists begin with a
  /// filled circle the others are bullets of a second level.
  bool is_form() const {
    std::size_t ticked = 0;
    std::size_t first = 0;
    std::size_t empty = 0;
    for (const Asked& one : asked_) {
      ticked += one.ticks > 0 ? 1U : 0U;
      first += one.begins_ticked ? 1U : 0U;
      empty += one.boxes > 1 && one.ticks == 0 ? 1U : 0U;
    }
    return ticked > 0 && (empty > 0 || first == ticked);
  }

  /// Below what asks or counts a filled circle is a tick, elsewhere a bullet.
  bool is_ticked(const Asked& asked, const Box& box) const {
    return box.is_ticked && (lines_.trimmed(asked.line).ends_with('?') || asked.is_headed ||
                             lines_.lead(asked.line).kind == LeadKind::number ||
                             lines_.lead(asked.line).kind == LeadKind::word);
  }

  void write(const Asked& one, std::int64_t number) {
    const LineLead lead = lines_.lead(one.line);
    if (one.is_twice) {
      std::size_t first = one.line;
      while (lines_.is_blank(--first)) {
      }
      lines_.set(first, {});
    }
    if (lead.kind == LeadKind::none && !one.is_headed) {
      lines_.set(one.line, {std::to_string(number), ". ", lines_.trimmed(one.line)});
    }
    last_ = one.line;
    if (!one.is_marked()) {
      return;
    }
    std::int64_t place = 0;
    for (const std::size_t i : one.bullets) {
      const std::string_view line = lines_.trimmed(i);
      const std::size_t mark = mark_begin(line);
      const Box box = box_of(line);
      const std::size_t words = box.size > 0 ? box.size : past_bullet(line);
      lines_.set(i, {letter_sign(++place),
                     trim(line.substr(words, (mark > 0 ? mark : line.size()) - words)),
                     mark > 0 || is_ticked(one, box) ? kRightMark : ""});
      last_ = i;
    }
  }

  /// What such pages print behind their questions asks nothing.
  void end_questions() {
    constexpr std::string_view kNames[] = {"flashcards",    "study notes", "related documents",
                                           "description",   "summary",     "more like this",
                                           "key takeaways", "key concepts"};
    std::size_t end = lines_.size();
    for (std::size_t i = lines_.size(); i-- > last_ + 1;) {
      if (lines_[i].find('?') != std::string_view::npos) {
        break;
      }
      const bool named =
          std::any_of(std::begin(kNames), std::end(kNames),
                      [&](std::string_view name) { return lines_.is_word(i, name); });
      end = named ? i : end;
    }
    for (std::size_t i = end; i < lines_.size(); ++i) {
      lines_.set(i, {});
    }
  }

  EnglishLines& lines_;
  std::vector<Asked> asked_;
  std::size_t last_ = 0;
};

}  // namespace

void spell_marked_bullets(EnglishLines& lines) {
  MarkedBullets(lines).spell();
}

}  // namespace tiku
