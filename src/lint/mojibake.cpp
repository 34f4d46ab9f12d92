// Han characters first: what GBK makes of UTF-8 can be turned back, and often holds lost characters
// too.
#include "lint/mojibake.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "io/convert.h"
#include "lint/characters.h"
#include "lint/hanzi_set.h"
#include "lint/mojibake_latin.h"

namespace tiku {
namespace {

/// What GBK makes of the first two bytes of common characters in UTF-8 (Han characters, full-width
/// punctuation, quotes). Every third character of such garble is one of them.
constexpr std::u32string_view kLeads =
    U"妗妞妤妫妯妲妾姊姒姗姘姝姣姹娅娆娈娉娌娑娓娣娲娴娼婀婊婕婢婧婵宀宄宓宕宥宸寤寮寰搴杈杌杓"
    U"杞杩棣棰椁椋椐椤椴椹楂楗楝楠楣楦楫楱楸楹榀榄榇榈榉榘榛榧榫榭榻槌槎浜浠浣浼涓涔淇渚澧澶澹"
    U"濂濉濞濠濡濮濯瀚瀛瀣瀵瀹灏灞琚琛瑁瑕瑗瑙瑜瑭瑷瑾璀璁璇璋璎璐璜璞璧璨璩璺瓒甯纭纰纾绀绁绂"
    U"绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲绶绺绻绾缁缂缃缇缈缍褰蹇鈥鈫鈭鈶銆鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕"
    U"鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂"
    U"鏃鏄鏅鏆鏇鏈鏉鏋鏌鏍鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮鑰"
    U"鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锛锜锝锠閫閬閭閮閯閰閱閲閳閴"
    U"閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊闋韪韫韬骞";

/// What programs fill memory with, and U+FFFD as UTF-8 read as GBK.
constexpr char32_t kDebugFill = U'烫';
constexpr char32_t kStackFill = U'屯';
constexpr char32_t kLostPair = U'锟';

constexpr HanziSet kLeadSet(kLeads);
constexpr HanziSet kSuspects = [] {
  HanziSet set = kLeadSet;
  set.add(kDebugFill);
  set.add(kStackFill);
  set.add(kLostPair);
  return set;
}();

/// Whether the character is one that UTF-8 text in Chinese consists of.
bool is_plausible(char32_t scalar) {
  return is_hanzi(scalar) || (scalar >= 0x2000 && scalar <= 0x2060) ||
         (scalar >= 0x2190 && scalar <= 0x22FF) || (scalar >= 0x2460 && scalar <= 0x24FF) ||
         (scalar >= 0x3000 && scalar <= 0x30FF) || (scalar >= 0xFF00 && scalar <= 0xFFEF);
}

/// Whether a lead comes again where the next character of UTF-8, or the one after it, begins: 3 or
/// 6 bytes of GBK further, with nothing of ASCII between.
bool has_lead_after(std::string_view text, std::size_t at) {
  for (std::size_t bytes = 0; bytes < 6;) {
    const Character here = character_at(text, at);
    if (here.scalar < 0x80) {
      return false;
    }
    bytes += here.scalar == U'€' ? 1U : 2U;
    at = here.end;
    if (bytes % 3 == 0 && kLeadSet.has(character_at(text, at).scalar)) {
      return true;
    }
  }
  return false;
}

/// Past the run of characters beyond ASCII that begins at `at`, cut where it is long: what comes
/// after looks no different.
std::size_t garble_end(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 120;
  const std::size_t first = at;
  while (at < text.size() && at - first < kLongest) {
    const Character here = character_at(text, at);
    if (here.scalar < 0x80 || here.scalar == 0xFFFD) {
      break;
    }
    at = here.end;
  }
  return at;
}

/// The bytes that GBK as Windows has it (0x80 is the euro sign) reads as `text`.
std::string gbk_bytes(std::string_view text) {
  std::vector<std::string> pieces;
  for (const std::string_view piece : split(text, "€")) {
    pieces.push_back(convert_from_utf8(piece, Encoding::gb18030));
  }
  return join(pieces, "\x80");
}

std::optional<Garble> utf8_as_gbk(std::string_view text, std::size_t begin) {
  constexpr std::size_t kLeast = 2;
  const std::size_t end = garble_end(text, begin);
  const std::string bytes = gbk_bytes(text.substr(begin, end - begin));
  Garble garble{begin, end};
  std::size_t count = 0;
  for (std::size_t at = 0; at < bytes.size(); ++count) {
    const Decoded next = decode_utf8(bytes, at);
    if (!next.valid || !is_plausible(next.scalar)) {
      break;
    }
    garble.original.append(bytes, at, next.bytes);
    at += next.bytes;
  }
  return count >= kLeast ? std::optional(garble) : std::nullopt;
}

/// A run of the same character at least `least` long that begins at `begin`.
std::optional<Garble> fill_run(std::string_view text, std::size_t begin, char32_t fill) {
  constexpr std::size_t kLeast = 3;
  std::size_t end = begin;
  std::size_t count = 0;
  for (; character_at(text, end).scalar == fill; ++count) {
    end = character_at(text, end).end;
  }
  return count >= kLeast ? std::optional(Garble{begin, end}) : std::nullopt;
}

std::optional<Garble> garble_of(std::string_view text, std::size_t at, char32_t scalar) {
  constexpr std::string_view kLost = "锟斤拷";
  if (scalar == kLostPair) {
    return text.substr(at).starts_with(kLost) ? std::optional(Garble{at, at + kLost.size()})
                                              : std::nullopt;
  }
  if (scalar == kDebugFill || scalar == kStackFill) {
    return fill_run(text, at, scalar);
  }
  return has_lead_after(text, at) ? utf8_as_gbk(text, at) : std::nullopt;
}

std::optional<Garble> find_among_hanzi(std::string_view text) {
  constexpr int kMostTries = 16;  // a real garble shows at once; a hostile text never ends
  std::size_t at = kSuspects.find_in(text, 0);
  for (int tries = 0; at != std::string_view::npos && tries < kMostTries; ++tries) {
    if (auto garble = garble_of(text, at, character_at(text, at).scalar)) {
      return garble;
    }
    at = kSuspects.find_in(text, at + 1);
  }
  return std::nullopt;
}

/// "???? ??? ????": what a program writes that has no Han characters.
std::optional<Garble> find_question_marks(std::string_view text) {
  constexpr std::size_t kLeast = 4;
  const auto marks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '?'));
  const auto spaces = static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
  if (marks < kLeast || 2 * marks < text.size() - spaces) {
    return std::nullopt;
  }
  const std::size_t begin = text.find('?');
  return Garble{begin, std::min(text.find_first_not_of('?', begin), text.size())};
}

std::optional<Garble> find_lost_characters(std::string_view text) {
  constexpr std::string_view kLost = "\uFFFD";
  const std::size_t begin = text.find(kLost);
  if (begin == std::string_view::npos) {
    return std::nullopt;
  }
  std::size_t end = begin;
  while (text.substr(end).starts_with(kLost)) {
    end += kLost.size();
  }
  return Garble{begin, end};
}

}  // namespace

std::optional<Garble> find_garble(std::string_view text, TextClasses classes) {
  std::optional<Garble> garble;
  if ((classes & text_class::hanzi) != 0) {
    garble = find_among_hanzi(text);
  }
  if (!garble && (classes & text_class::accented) != 0) {
    garble = find_utf8_as_latin(text);
    garble = garble ? garble : find_gbk_as_latin(text);
  }
  if (!garble && (classes & text_class::replacement) != 0) {
    garble = find_lost_characters(text);
  }
  if (!garble && (classes & text_class::half_punctuation) != 0) {
    garble = find_question_marks(text);
  }
  return garble;
}

bool is_garbled(const LocatedText& text) {
  return find_garble(text.text, text.classes).has_value();
}

}  // namespace tiku
