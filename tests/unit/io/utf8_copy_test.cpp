#include "io/utf8_copy.h"

#include <fcntl.h>

#include <doctest/doctest.h>

#include "io/convert.h"
#include "io/descriptor.h"
#include "io/hash.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// The copy of a file with these bytes; nothing where there is none.
std::optional<Utf8Copy> copy_of(const std::string& bytes, const Encoding* forced = nullptr) {
  const TemporaryFolder temporary;
  const std::string path = temporary.put("class.csv", bytes);
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  const std::optional<EncodingGuess> guess =
      foreign_encoding(std::string_view(bytes).substr(0, 65536), bytes.size(), forced);
  if (!guess) {
    return std::nullopt;
  }
  Result<std::optional<Utf8Copy>> copy = copy_as_utf8(path, file.number(), *guess, "");
  REQUIRE(copy);
  return std::move(*copy);
}

std::string text_of(const Utf8Copy& copy) {
  std::string text;
  const auto size = static_cast<std::uint64_t>(::lseek(copy.spool.descriptor(), 0, SEEK_END));
  REQUIRE(copy.spool.read({0, size}, text));
  return text;
}

/// More than one piece, so that characters are cut at its end wherever that falls.
std::string long_text(std::size_t shift) {
  std::string text(shift, 'x');
  for (int line = 0; line < 150'000; ++line) {
    text += "王芳,A€\xF0\x9F\x98\x80\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a copy is what decode_text makes of the file") {
  for (const Encoding encoding : {Encoding::gb18030, Encoding::utf16le, Encoding::utf32be}) {
    for (const std::size_t shift : {0U, 1U, 2U, 3U}) {
      const bool marked = encoding != Encoding::gb18030;
      const std::string text = (marked ? "\xEF\xBB\xBF" : "") + long_text(shift);
      const std::string bytes = convert_from_utf8(text, encoding);
      const Result<DecodedText> decoded = decode_text(bytes);
      REQUIRE(decoded);
      const std::optional<Utf8Copy> copy = copy_of(bytes);
      REQUIRE(copy);
      CHECK(copy->encoding == decoded->encoding);
      CHECK((text_of(*copy) == decoded->text));
      CHECK(copy->size == bytes.size());
      CHECK(copy->hash == content_hash(bytes));
    }
  }
}

TEST_CASE("a byte that no character has is for the whole reader to name") {
  const std::string bytes = convert_from_utf8(long_text(0), Encoding::gb18030);
  CHECK_FALSE(copy_of(bytes + "\xFF\n"));
  CHECK_FALSE(copy_of(bytes + "\xCD"));
  std::string early = bytes;
  early.insert(100, "\xFF");
  CHECK_FALSE(copy_of(early));
}

TEST_CASE("a second byte-order mark is text, which a copy could not say") {
  const std::string marks = "\xEF\xBB\xBF\xEF\xBB\xBF";
  CHECK_FALSE(copy_of(convert_from_utf8(marks + long_text(0), Encoding::utf16le)));
}

TEST_CASE("UTF-8 is not copied, nor what its beginning does not tell apart") {
  CHECK_FALSE(copy_of(long_text(0)));
  CHECK_FALSE(copy_of("id,name\n1,A\n"));
  CHECK_FALSE(copy_of(std::string(70'000, 'x') + convert_from_utf8("王芳", Encoding::gb18030)));
}

}  // namespace tiku
