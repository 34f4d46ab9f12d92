#include "io/encoding.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace tiku {
namespace {

using namespace std::string_view_literals;

/// "ENCODING text", or the English error.
std::string decoded(std::string_view bytes) {
  const Result<DecodedText> result = decode_text(bytes);
  if (!result) {
    return "error: " + result.error().what.in(Lang::en);
  }
  return std::string(encoding_name(result->encoding)) + " " + result->text;
}

std::string decoded_as(std::string_view bytes, Encoding forced) {
  const Result<DecodedText> result = decode_text(bytes, &forced);
  return result ? result->text : "error: " + result.error().what.in(Lang::en);
}

}  // namespace

TEST_CASE("plain UTF-8 and empty files are UTF-8") {
  CHECK(decoded("") == "UTF-8 ");
  CHECK(decoded("id,1\n001,A\n") == "UTF-8 id,1\n001,A\n");
  CHECK(decoded("姓名,王芳\n") == "UTF-8 姓名,王芳\n");
}

TEST_CASE("byte-order marks decide and are dropped") {
  CHECK(decoded("\xEF\xBB\xBF王") == "UTF-8 王");
  CHECK(decoded("\xFF\xFE\x8B\x73"sv) == "UTF-16LE 王");
  CHECK(decoded("\xFE\xFF\x73\x8B"sv) == "UTF-16BE 王");
  CHECK(decoded("\xFF\xFE\0\0\x8B\x73\0\0"sv) == "UTF-32LE 王");
  CHECK(decoded("\0\0\xFE\xFF\0\0\x73\x8B"sv) == "UTF-32BE 王");
  CHECK(decode_text("\xEF\xBB\xBFx")->encoding == Encoding::utf8_bom);
}

TEST_CASE("UTF-16 and UTF-32 without a mark are known by their zero bytes") {
  CHECK(decoded("i\0d\0,\0\x8B\x73\n\0"sv) == "UTF-16LE id,王\n");
  CHECK(decoded("\0i\0d\0,\x73\x8B\0\n"sv) == "UTF-16BE id,王\n");
  CHECK(decoded("i\0\0\0\x8B\x73\0\0"sv) == "UTF-32LE i王");
  CHECK(decoded("\0\0\0i\0\0\x73\x8B"sv) == "UTF-32BE i王");
}

TEST_CASE("a character whose low byte is zero does not turn UTF-16 round") {
  // "A,一一\n": U+4E00 has a zero low byte.
  CHECK(decoded("A\0,\0\0\x4E\0\x4E\n\0B\0,\0A\0\n\0"sv) == "UTF-16LE A,一一\nB,A\n");
}

TEST_CASE("a stray NUL in plain text is not UTF-16") {
  std::string text(200, 'a');
  text[101] = '\0';
  CHECK(decode_text(text)->encoding == Encoding::utf8);
}

TEST_CASE("what is no UTF-8 is GB18030") {
  CHECK(decoded("\xD0\xD5\xC3\xFB,\xCD\xF5\xB7\xBC\n") == "GB18030 姓名,王芳\n");
  CHECK(decoded("\x81\x30\x81\x30") == "GB18030 \xC2\x80");  // four bytes
  CHECK(decoded("\xC1\xAA\xCD\xA8") == "GB18030 联通");
}

TEST_CASE("the byte 0x80 is the euro sign of Windows") {
  CHECK(decoded("\xBC\xDB \x80 5") == "GB18030 价 € 5");
  CHECK(decoded("\x80\x80\xBC\xDB") == "GB18030 €€价");
}

TEST_CASE("short GB2312 text that is UTF-8 by accident is GB18030") {
  CHECK(decoded("1,\xC5\xAE\n") == "GB18030 1,女\n");
  CHECK(decoded("\xC4\xBF") == "GB18030 目");
  CHECK(decoded("001,\xC5\xAE\n002,\xC4\xBF\n") == "GB18030 001,女\n002,目\n");
}

TEST_CASE("Latin letters and signs in UTF-8 are not taken for GB2312") {
  CHECK(decoded("caf\xC3\xA9\n") == "UTF-8 café\n");
  CHECK(decoded("M\xC3\xBCller,1\n") == "UTF-8 Müller,1\n");
  CHECK(decoded("1,3.14\xC2\xB1") == "UTF-8 1,3.14±");
  CHECK(decoded("o qu\xC3\xA9 \xC3\xA9 a a\xC3\xA7\xC3\xA3o?\n") == "UTF-8 o qué é a ação?\n");
  CHECK(decoded("\xC2\xBFqui\xC3\xA9n?\n") == "UTF-8 ¿quién?\n");
  CHECK(decoded("Qual \xC3\xA9 o resto?\n") == "UTF-8 Qual é o resto?\n");
  CHECK(decoded("<?xml version=\"1.0\"?><a>\xC3\xA9</a>") ==
        "UTF-8 <?xml version=\"1.0\"?><a>é</a>");
  CHECK(decoded("<?xml version=\"1.0\" encoding=\"GBK\"?><a>\xC5\xAE</a>") ==
        "GB18030 <?xml version=\"1.0\" encoding=\"GBK\"?><a>女</a>");
  CHECK(decoded("1,3.14\xC2\xB1"
                "0.01\n") == "UTF-8 1,3.14±0.01\n");
  CHECK(decoded("21,\xC3\x97\n22,\xC3\x97\n") == "UTF-8 21,×\n22,×\n");
  CHECK(decoded("Q1 \xC2\xB7 easy \xC2\xB7 short\n") == "UTF-8 Q1 · easy · short\n");
  CHECK(decoded("Desk \xC2\xA9 2025\n") == "UTF-8 Desk © 2025\n");
  // A surname and a cell.
  CHECK(decoded("1,\xC2\xB7\n") == "GB18030 1,路\n");
  CHECK(decoded("\xD0\x9F\xD1\x80\xD0\xB8\n") == "UTF-8 При\n");
  CHECK(decoded("\xC5\xAE \xE7\x8E\x8B\n") == "UTF-8 Ů 王\n");
}

TEST_CASE("a bad byte is named with its line and what to do") {
  CHECK(decoded("id,1\nx,\xFFy\n") ==
        "error: line 2: byte 0xFF (number 8) is not valid UTF-8 or GB18030; save the file as UTF-8 "
        "or name its "
        "encoding with --encoding");
  CHECK(decoded_as("a\n\xD0\xD5\n", Encoding::utf8)
            .starts_with("error: line 2: byte 0xD0 (number 3) is not valid UTF-8;"));
  CHECK(decoded("\xFF\xFEi\0\0\xD8\n\0"sv)
            .starts_with("error: line 1: byte 0x00 (number 5) is not valid UTF-16LE;"));
}

TEST_CASE("the encoding a person names is obeyed") {
  CHECK(decoded_as("\xA4\xFD\xAA\xDA", Encoding::big5) == "王芳");
  CHECK(decoded_as("\xC5\xAE", Encoding::utf8) == "Ů");
  CHECK(decoded_as("\xEF\xBB\xBFx", Encoding::utf8) == "x");
  CHECK(decoded_as("\xFE\xFF\x73\x8B"sv, Encoding::utf16le) == "王");
}

TEST_CASE("names of encodings are read in every spelling, and others refused with the list") {
  CHECK(*parse_encoding("GBK") == Encoding::gb18030);
  CHECK(*parse_encoding("gb2312") == Encoding::gb18030);
  CHECK(*parse_encoding("UTF-8") == Encoding::utf8);
  CHECK(*parse_encoding("utf_16") == Encoding::utf16le);
  CHECK(*parse_encoding("Big5") == Encoding::big5);
  CHECK(*parse_encoding("Latin-1") == Encoding::windows1252);
  CHECK(parse_encoding("koi8-r").error().what.in(Lang::en) ==
        "unknown encoding 'koi8-r'; known are utf-8, gb18030, gbk, gb2312, big5, utf-16, utf-16le, "
        "utf-16be, utf-32, windows-1252");
}

TEST_CASE("letters alone within words are those of Windows-1252, pairs are Han characters") {
  CHECK(decoded("Pr\xFC"
                "fung;gr\xF6\xDF"
                "er;\x84Ja\x93;\xDC"
                "ber\n") == "WINDOWS-1252 Prüfung;größer;„Ja“;Über\n");
  CHECK(decoded("R\xE9ponse : \xE9l\xE8ve\n") == "WINDOWS-1252 Réponse : élève\n");
  CHECK(decoded("\xBFQu\xE9 es? 10 \x80\n") == "WINDOWS-1252 ¿Qué es? 10 €\n");
  // 张三 among names in Latin letters, and a Han character that ends as a letter does.
  CHECK(decoded("id,name\n1,Tom\n2,\xD5\xC5\xC8\xFD\n") == "GB18030 id,name\n1,Tom\n2,张三\n");
  CHECK(decoded("a\x81"
                "bc \xD5\xC5\n") == "GB18030 a乥c 张\n");
}

TEST_CASE("what is no text is named, with what to do") {
  CHECK(decoded("PK\x03\x04rest").starts_with("error: this is a zip file"));
  CHECK(decoded("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
            .starts_with("error: this is an old Excel workbook"));
  CHECK(decoded("%PDF-1.4\n").starts_with("error: this is a PDF"));
  CHECK(decoded("\x1F\x8B\x08").starts_with("error: this file is compressed"));
  CHECK(decoded("\n<HTML><table>").starts_with("error: this is a web page"));
  CHECK(decoded("\xEF\xBB\xBF<!DOCTYPE html>").starts_with("error: this is a web page"));
  CHECK(decoded("<?xml version=\"1.0\"?><Workbook "
                "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
            .starts_with("error: this is an Excel 2003 XML file"));
  CHECK(decoded("\x01\x02\x03\x04text") ==
        "error: this is no text: 4 of 8 characters are control characters");
}

TEST_CASE("lines of a file that knows only CR are lines") {
  CHECK(decoded("a\rb\r") == "UTF-8 a\nb\n");
  CHECK(decoded("a\r\nb\rc\n") == "UTF-8 a\r\nb\rc\n");
}

}  // namespace tiku
