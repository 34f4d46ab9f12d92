#include "interop/text/scan/paper_folding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"

namespace tiku {
namespace {

/// Traditional characters of the words that papers are built of, each before its simplified form.
constexpr std::u32string_view kTraditional =
    U"單单選选項项擇择題题斷断簡简參参確确對对錯错誤误論论綜综釋释詞词問问標标準准試试總总時时長长"
    U"鐘钟過过數数滿满評评應应開开實实務务條条幾几舉举說说敘叙據据紹绍寫写針针點点個个為为場场"
    U"議议測测驗验練练習习類类階阶屬属資资料料節节課课層层錄录編编號号訂订紙纸級级線线學学員员"
    U"會会該该無无這这後后難难識识處处理理貳贰參参陸陆場场與与內内嗎吗麼么哪哪們们務务復复複复產产"
    U"實实體体請请見见詳详";

constexpr std::size_t kFirstHanzi = 0x4E00;
constexpr std::size_t kFoldedHanzi = 0xA000 - kFirstHanzi;

using SimplifiedTable = std::array<char16_t, kFoldedHanzi>;

const SimplifiedTable& simplified_table() {
  static const SimplifiedTable table = [] {
    SimplifiedTable made{};
    for (std::size_t i = 0; i < kFoldedHanzi; ++i) {
      made[i] = static_cast<char16_t>(kFirstHanzi + i);
    }
    for (std::size_t i = 0; i + 1 < kTraditional.size(); i += 2) {
      made[kTraditional[i] - kFirstHanzi] = static_cast<char16_t>(kTraditional[i + 1]);
    }
    return made;
  }();
  return table;
}

/// The kinds of each Han character once it is simplified. Most are simplified already: looking at
/// one small table is enough for those.
class HanziKinds {
 public:
  static const HanziKinds& get() {
    static const HanziKinds table;
    return table;
  }

  /// What no Han character begins says here that another one stands for it.
  static bool is_traditional(CharacterKinds kinds) { return (kinds & kTraditional) != 0; }

  CharacterKinds of(char32_t c) const { return kinds_[c - kFirstHanzi]; }

 private:
  static constexpr CharacterKinds kTraditional = kind::low_line;

  HanziKinds() {
    for (std::size_t i = 0; i < kFoldedHanzi; ++i) {
      const char16_t simplified = simplified_table()[i];
      const bool traditional = simplified != kFirstHanzi + i;
      kinds_[i] = static_cast<CharacterKinds>(KindTable::get().of_hanzi(simplified) |
                                              (traditional ? kTraditional : 0U));
    }
  }

  std::array<CharacterKinds, kFoldedHanzi> kinds_{};
};

/// Shows nothing: byte-order marks, zero-width characters, soft hyphens, carriage returns.
bool is_nothing(char32_t c) {
  return c == U'\r' || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

/// The radicals that PDF files write for the characters of headings: ⼀、单选题.
char32_t fold_radical(char32_t c) {
  constexpr std::u32string_view kRadicals = U"⼀一⼆二⼋八⼗十⼤大⼩小⽬目⽰示⾮非";
  for (std::size_t i = 0; i < kRadicals.size(); i += 2) {
    if (kRadicals[i] == c) {
      return kRadicals[i + 1];
    }
  }
  return c;
}

char32_t fold_sign(char32_t c) {
  constexpr char32_t kFirstRadical = 0x2F00;
  constexpr char32_t kLastRadical = 0x2FD5;
  if (c >= kFirstRadical && c <= kLastRadical) {
    return fold_radical(c);
  }
  switch (c) {
    case U'【':
    case U'〔':
    case U'〖':
      return U'[';
    case U'】':
    case U'〕':
    case U'〗':
      return U']';
    case U'∶':
    case U'︰':
    case U'﹕':
    case U'ː':
    case U'꞉':
      return U':';
    case U'﹒':
      return U'.';
    case U'✓':
    case U'✔':
    case U'☑':
    case U'✅':
    case U'∨':
      return U'√';
    case U'ⅹ':
    case U'Ⅹ':
    case U'ㄨ':
    case U'✗':
    case U'✘':
    case U'✕':
    case U'╳':
    case U'✖':
    case U'❌':
      return U'×';
    case U'―':
    case U'–':
      return U'—';
    default:
      return is_space(c) && c != U'\n' ? U' ' : c;
  }
}

char32_t fold_character(char32_t c) {
  if (c < 0x80) {
    return c == U'\t' || c == U'\v' || c == U'\f' ? U' ' : c;
  }
  if (c >= 0x4E00 && c < 0xA000) {
    return simplified_table()[c - kFirstHanzi];
  }
  if (c >= 0xFF01 && c <= 0xFF5E) {
    return c - 0xFEE0;
  }
  const bool mark = c > 0x3000 && c < U'【';  // 、。《》, what most others are
  return mark ? c : fold_sign(c);
}

/// What is no text: a block of code, of which only the line ends count, or the line of a fence.
struct Fenced {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_code = true;
};

/// Whether `at` begins a line such as `1、编译...`.
bool begins_question(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  line = trim(line);
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view behind = line.substr(digits);
  const bool sign = behind.starts_with(".") || behind.starts_with("、") || behind.starts_with("．");
  return sign && digits > 0 && digits <= kMostDigits &&
         std::any_of(behind.begin() + 1, behind.end(), [](char byte) {
           const auto lead = static_cast<unsigned char>(byte);
           return lead >= 0xE4 && lead <= 0xE9;  // a Han character
         });
}

/// Whether questions stand between the fences: what is marked as code for its spaces alone.
bool holds_questions(std::string_view block) {
  for (std::size_t at = 0; at < block.size();) {
    const std::size_t end = std::min(block.find('\n', at), block.size());
    if (begins_question(block.substr(at, end - at))) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

/// The blocks of code: from the line of ``` past that of the next one.
std::vector<Fenced> fences_of(std::string_view bytes) {
  std::vector<Fenced> fences;
  std::optional<std::size_t> open;
  for (std::size_t at = bytes.find("```"); at != std::string_view::npos;
       at = bytes.find("```", at + 3)) {
    std::size_t line = at;
    while (line > 0 && (bytes[line - 1] == ' ' || bytes[line - 1] == '\t')) {
      --line;
    }
    if (line > 0 && bytes[line - 1] != '\n') {
      continue;
    }
    if (!open) {
      open = line;
      continue;
    }
    const std::size_t text = std::min(bytes.find('\n', *open), line);
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    if (holds_questions(bytes.substr(text, line - text))) {
      fences.push_back({*open, text, false});
      fences.push_back({line, end, false});
    } else {
      fences.push_back({*open, end, true});
    }
    open.reset();
  }
  return fences;  // one that never closes is no block
}

/// Past `(zōng)` at `at`, where a bracket opens; `at` where no pinyin with a tone stands there.
std::size_t past_pinyin(std::string_view bytes, std::size_t at) {
  constexpr std::u32string_view kToned = U"āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ";
  Decoded next = decode_utf8(bytes, at);
  bool toned = false;
  std::size_t letters = 0;
  for (std::size_t i = at + next.bytes; i < bytes.size() && letters < 8; i += next.bytes) {
    next = decode_utf8(bytes, i);
    const bool is_toned = kToned.find(next.scalar) != std::u32string_view::npos;
    if ((next.scalar >= U'a' && next.scalar <= U'z') || next.scalar == U'ü' || is_toned) {
      toned = toned || is_toned;
      ++letters;
      continue;
    }
    const bool closed = next.scalar == U')' || next.scalar == U'）';
    return closed && toned ? i + next.bytes : at;
  }
  return at;
}

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80;
}

/// Bytes that begin a character, eight at a time.
std::size_t count_leads(std::string_view bytes) {
  constexpr std::uint64_t kLows = 0x0101010101010101;
  std::size_t behind = 0;  // bytes 10xxxxxx
  std::size_t at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    behind += (((eight >> 7U) & ~(eight >> 6U) & kLows) * kLows) >> 56U;
  }
  for (; at < bytes.size(); ++at) {
    behind += begins_character(bytes[at]) ? 0U : 1U;
  }
  return bytes.size() - behind;
}

constexpr bool is_letter(char32_t c) {
  return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
}

/// ASCII that stays as it is.
enum class Plain : std::uint8_t { no, sign, letter, line_end };

constexpr std::array<Plain, 256> kPlain = [] {
  std::array<Plain, 256> plain{};
  for (char32_t c = 0; c < 0x80; ++c) {
    const bool stays = c != U'\t' && c != U'\v' && c != U'\f' && c != U'\r';
    plain[c] = is_letter(c) ? Plain::letter : stays ? Plain::sign : Plain::no;
  }
  plain['\n'] = Plain::line_end;
  return plain;
}();

char16_t in_two_bytes(char32_t c) {
  constexpr char16_t kRareHanzi = 0xFAFF;
  constexpr char16_t kOther = 0xFFFF;
  return c <= kOther ? static_cast<char16_t>(c) : is_hanzi(c) ? kRareHanzi : kOther;
}

class PaperFolding {
 public:
  PaperFolding(std::string_view bytes, std::span<const QuietBytes> quiet)
      : bytes_(bytes),
        fences_(fences_of(bytes)),
        simplified_(simplified_table()),
        kinds_(KindTable::get()),
        hanzi_kinds_(HanziKinds::get()) {
    make_room(count_leads(bytes));
    for (const QuietBytes& one : quiet) {
      fences_.push_back({one.begin, one.end, true});
    }
    std::stable_sort(fences_.begin(), fences_.end(),
                     [](const Fenced& a, const Fenced& b) { return a.begin < b.begin; });
  }

  FoldedPaper run() {
    std::size_t at = 0;
    for (const Fenced& fence : fences_) {
      if (fence.begin < at) {
        continue;  // within the one before
      }
      at = add_text(at, fence.begin);
      at = fence.is_code ? add_code(at, fence.end) : std::max(at, fence.end);
    }
    add_text(at, bytes_.size());
    folded_.offsets.add(bytes_.size());
    std::fill_n(folded_.kinds.get() + folded_.size, kPadding, CharacterKinds{0});
    return std::move(folded_);
  }

 private:
  static constexpr std::size_t kPadding = 8;
  static constexpr std::size_t kHanziBytes = 3;

  /// Nothing is cleared: each place is written before it is read.
  void make_room(std::size_t characters) {
    auto chars = std::make_unique_for_overwrite<char16_t[]>(characters);
    auto kinds = std::make_unique_for_overwrite<CharacterKinds[]>(characters + kPadding);
    std::copy_n(folded_.chars.get(), folded_.size, chars.get());
    std::copy_n(folded_.kinds.get(), folded_.size, kinds.get());
    folded_.chars = std::move(chars);
    folded_.offsets.make_room(characters);
    folded_.kinds = std::move(kinds);
    room_ = characters;
  }

  /// Room for an invalid byte, which is a character too.
  void add_stray() {
    if (strays_ == 0) {
      strays_ = room_ + 1;
      make_room(room_ + strays_);
    }
    --strays_;
  }

  void put(char32_t c, CharacterKinds kinds, std::size_t at) {
    if (is_letter(c) && is_behind_letter()) {
      folded_.kinds[folded_.size - 1] &= kinds_.before_letter(folded_.chars[folded_.size - 1], c);
    }
    folded_.chars[folded_.size] = in_two_bytes(c);
    folded_.hanzi += is_hanzi(in_two_bytes(c)) ? 1U : 0U;
    folded_.kinds[folded_.size] = kinds;
    folded_.offsets.add(at);
    ++folded_.size;
  }

  /// As put, for what may be a line end, or a byte that begins no character.
  void put_any(char32_t c, std::size_t at) {
    if (!begins_character(bytes_[at])) {
      add_stray();
    }
    if (c == U'\n') {
      folded_.line_ends.push_back(folded_.size);
    }
    put(c, kinds_.of(c, is_behind_letter()), at);
  }

  bool is_behind_letter() const {
    return folded_.size > 0 && is_letter(folded_.chars[folded_.size - 1]);
  }

  /// Past the last character that begins before `end`.
  std::size_t add_text(std::size_t at, std::size_t end) {
    while (at < end) {
      const auto byte = static_cast<unsigned char>(bytes_[at]);
      if (kPlain[byte] != Plain::no && !may_begin_pinyin(byte)) {
        at = add_plain(at, end);
        continue;
      }
      const std::size_t behind = add_hanzi(at, end);
      at = behind > at ? behind : add_other(at, byte);
    }
    return at;
  }

  bool is_behind_hanzi() const {
    return folded_.size > 0 && is_hanzi(folded_.chars[folded_.size - 1]);
  }

  bool may_begin_pinyin(unsigned char byte) const { return byte == '(' && is_behind_hanzi(); }

  /// Past the Han characters at `at`.
  std::size_t add_hanzi(std::size_t at, std::size_t end) {
    const std::size_t begin = at;
    const std::string_view bytes = bytes_;  // a write of kinds may change any member, but no local
    const HanziKinds& kinds_of = hanzi_kinds_;
    char16_t* to = folded_.chars.get() + folded_.size;
    CharacterKinds* kinds = folded_.kinds.get() + folded_.size;
    for (char32_t han = 0; at < end && (han = han_at(bytes, at)) != 0; at += kHanziBytes) {
      const CharacterKinds known = kinds_of.of(han);
      const bool traditional = HanziKinds::is_traditional(known);
      *to++ = traditional ? simplified_[han - kFirstHanzi] : static_cast<char16_t>(han);
      *kinds++ = traditional ? kinds_.of_hanzi(simplified_[han - kFirstHanzi]) : known;
    }
    const std::size_t characters = (at - begin) / kHanziBytes;
    if (characters > 0) {
      folded_.offsets.add_run(begin, characters, kHanziBytes);
    }
    folded_.size += characters;
    folded_.hanzi += characters;
    return at;
  }

  /// Past the plain ASCII at `at`.
  std::size_t add_plain(std::size_t at, std::size_t end) {
    const std::size_t begin = at;
    const std::string_view bytes = bytes_;  // as add_hanzi
    const KindTable& kinds_of = kinds_;
    char16_t* to = folded_.chars.get() + folded_.size;
    CharacterKinds* kinds = folded_.kinds.get() + folded_.size;
    auto byte = static_cast<unsigned char>(bytes[at]);
    bool within_word = kPlain[byte] == Plain::letter && is_behind_letter();
    if (within_word) {
      kinds[-1] &= kinds_of.before_letter(to[-1], byte);
    }
    for (Plain plain = kPlain[byte]; plain != Plain::no; plain = kPlain[byte]) {
      CharacterKinds own = kinds_of.of_ascii(byte, within_word);
      if (plain == Plain::line_end) {
        folded_.line_ends.push_back(folded_.size + at - begin);
      }
      for (++at; plain == Plain::letter && at < end; ++at) {
        const auto next = static_cast<unsigned char>(bytes[at]);
        if (kPlain[next] != Plain::letter) {
          break;
        }
        if (own != 0) {
          own &= kinds_of.before_letter(byte, next);
        }
        *to++ = byte;
        *kinds++ = own;
        byte = next;
        own = kinds_of.of_ascii(byte, true);
      }
      *to++ = byte;
      *kinds++ = own;
      within_word = false;  // words are taken whole
      if (at == end) {
        break;
      }
      byte = static_cast<unsigned char>(bytes[at]);
    }
    folded_.offsets.add_run(begin, at - begin, 1);
    folded_.size += at - begin;
    return at;
  }

  std::size_t add_other(std::size_t at, unsigned char byte) {
    const char32_t wide = wide_at(bytes_, at);
    if ((byte == '(' || wide == U'（') && is_behind_hanzi()) {
      const std::size_t behind = past_pinyin(bytes_, at);
      if (behind > at) {
        return behind;
      }
    }
    const Decoded next = wide != 0 ? Decoded{wide, kHanziBytes, true} : decode_utf8(bytes_, at);
    if (!is_nothing(next.scalar)) {
      put_any(fold_character(next.scalar), at);
    }
    return at + next.bytes;
  }

  /// Lines from one fence to the next: only their line ends count.
  std::size_t add_code(std::size_t at, std::size_t end) {
    while (at < end) {
      const Decoded next = decode_utf8(bytes_, at);
      if (next.scalar != U'\r') {
        put_any(next.scalar == U'\n' ? U'\n' : kPaperCode, at);
      }
      at += next.bytes;
    }
    return at;
  }

  std::string_view bytes_;
  std::vector<Fenced> fences_;
  const SimplifiedTable& simplified_;
  const KindTable& kinds_;
  const HanziKinds& hanzi_kinds_;
  FoldedPaper folded_;
  /// For each byte that begins a character, and for so many others.
  std::size_t room_ = 0;
  std::size_t strays_ = 0;
};

}  // namespace

FoldedPaper fold_paper(std::string_view bytes, std::span<const QuietBytes> quiet) {
  return PaperFolding(bytes, quiet).run();
}

}  // namespace tiku
