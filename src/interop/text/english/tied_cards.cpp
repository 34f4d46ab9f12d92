// Cards on broken lines whose answers are tied to what is asked, `Which rings? - Correct answer✔✔
// the bell`: where an answer ends the lengths of the lines tell.
#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/tails.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestCards = 3;

std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
}

/// A line, or two between which the label is broken: `... - CORRECT`, `ANSWER✅✅the bell`.
struct CardPiece {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string text;
  std::optional<WordTail> tail;
};

class TiedCards {
 public:
  explicit TiedCards(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (!read() || tails_.size() < kFewestCards || tails_.back() - tails_.front() < tails_.size() ||
        !are_tied()) {
      return;
    }
    std::size_t begin = tails_.front();
    for (std::size_t n = 0; n < tails_.size(); ++n) {
      const std::size_t end =
          n + 1 < tails_.size() ? next_begin(tails_[n], tails_[n + 1]) : last_end(tails_[n]);
      write(n + 1, begin, tails_[n], end);
      begin = end;
    }
  }

 private:
  /// False where something counts: then numbers tell where questions begin.
  bool read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const LeadKind kind = lines_.lead(i).kind;
      if (kind == LeadKind::number || kind == LeadKind::word || kind == LeadKind::letter) {
        return false;
      }
      widest_ = std::max(widest_, characters_in(lines_.trimmed(i)));
      i = take(i);
    }
    return true;
  }

  /// `- Answer: ...` on lines of their own are bullets.
  bool are_tied() const {
    const auto tied = std::count_if(tails_.begin(), tails_.end(), [this](std::size_t piece) {
      return pieces_[piece].tail->begin > 0;
    });
    return 2 * static_cast<std::size_t>(tied) > tails_.size();
  }

  /// The last line that was taken.
  std::size_t take(std::size_t i) {
    CardPiece piece{i, i, std::string(lines_.trimmed(i)), {}};
    // What a page break leaves.
    piece.text.erase(0, piece.text.starts_with(", ") ? 2 : 0);
    piece.tail = lines_.has(i, trait::answer) ? word_tail(piece.text) : std::nullopt;
    if (!piece.tail && i + 1 < lines_.size() && has_word(lines_.trimmed(i + 1), 0, "answer")) {
      const std::string joined = piece.text + " " + std::string(lines_.trimmed(i + 1));
      piece.tail = word_tail(joined);
      if (piece.tail && piece.tail->begin < piece.text.size()) {
        piece.text = joined;
        piece.last = i + 1;
      } else {
        piece.tail.reset();
      }
    }
    if (piece.tail) {
      tails_.push_back(pieces_.size());
    }
    pieces_.push_back(std::move(piece));
    return pieces_.back().last;
  }

  /// How much room the line leaves for the word that begins the next one: none where it is full,
  /// most above an empty line.
  std::int64_t room_behind(std::size_t piece) const {
    const CardPiece& next = pieces_[piece + 1];
    if (next.first > pieces_[piece].last + 1) {
      return std::numeric_limits<std::int64_t>::max();
    }
    const std::string_view word =
        std::string_view(next.text).substr(0, std::min(next.text.find(' '), next.text.size()));
    return static_cast<std::int64_t>(widest_) -
           static_cast<std::int64_t>(characters_in(lines_.trimmed(pieces_[piece].last)) + 1 +
                                     characters_in(word));
  }

  bool goes_on(std::size_t piece) const {
    const char c = pieces_[piece].text.front();
    return c >= 'a' && c <= 'z';
  }

  /// Where the question of the next tail begins.
  std::size_t next_begin(std::size_t tail, std::size_t next) const {
    std::size_t best = next;
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    for (std::size_t piece = tail + 1; piece <= next; ++piece) {
      const bool asks = piece < next || pieces_[piece].tail->begin > 0;
      if (asks && !goes_on(piece) && room_behind(piece - 1) > most) {
        most = room_behind(piece - 1);
        best = piece;
      }
    }
    return best;
  }

  /// Behind the last answer: full lines go on.
  std::size_t last_end(std::size_t tail) const {
    std::size_t end = tail + 1;
    while (end < pieces_.size() && (room_behind(end - 1) < 0 || goes_on(end)) &&
           pieces_[end].first == pieces_[end - 1].last + 1) {
      ++end;
    }
    return end;
  }

  void write(std::size_t number, std::size_t begin, std::size_t tail, std::size_t end) {
    std::string asked;
    for (std::size_t piece = begin; piece < tail; ++piece) {
      asked += pieces_[piece].text + " ";
    }
    const CardPiece& tied = pieces_[tail];
    asked += trim(std::string_view(tied.text).substr(0, tied.tail->begin));
    std::string answer = tied.text.substr(tied.tail->after);
    for (std::size_t piece = tail + 1; piece < end; ++piece) {
      answer += " " + pieces_[piece].text;
    }
    for (std::size_t piece = begin; piece < end; ++piece) {
      for (std::size_t i = pieces_[piece].first; i <= pieces_[piece].last; ++i) {
        lines_.set(i, {});
      }
    }
    lines_.set(pieces_[begin].first,
               {std::to_string(number), ". ", trim(asked), " Answer: ", trim(answer)});
  }

  EnglishLines& lines_;
  std::vector<CardPiece> pieces_;
  /// The pieces that have one.
  std::vector<std::size_t> tails_;
  std::size_t widest_ = 0;
};

/// Nearly no document has several.
bool may_have_tails(const EnglishLines& lines) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < lines.size() && found < kFewestCards - 1; ++i) {
    found += lines.has(i, trait::answer) && word_tail(lines.trimmed(i)) ? 1U : 0U;
  }
  return found == kFewestCards - 1;
}

}  // namespace

void spell_tied_cards(EnglishLines& lines) {
  if (lines.any_has(trait::answer) && may_have_tails(lines)) {
    TiedCards(lines).spell();
  }
}

}  // namespace tiku
