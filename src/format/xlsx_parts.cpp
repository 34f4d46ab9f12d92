// As small as Excel, LibreOffice and WPS take it: no theme, one font in two weights.
#include "format/xlsx_parts.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kOfficeRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kSpreadsheet =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.";
constexpr std::string_view kPackage = "application/vnd.openxmlformats-package.";

std::string override_of(std::string_view part, std::string_view type) {
  return fmt::format("<Override PartName=\"/{}\" ContentType=\"{}+xml\"/>", part, type);
}

std::string relation(std::size_t id, std::string_view kind, std::string_view target) {
  return fmt::format("<Relationship Id=\"rId{}\" Type=\"{}\" Target=\"{}\"/>", id, kind, target);
}

std::string in_relations(std::string_view relations) {
  return fmt::format("{}<Relationships xmlns=\"{}\">{}</Relationships>", kPartHead, kRelations,
                     relations);
}

/// A column of so many digits in the usual font, with the margin Excel adds, in its steps.
double column_width(double characters) {
  constexpr double kDigit = 7;
  constexpr double kMargin = 5;
  constexpr double kSteps = 256;
  const double pixels = std::floor(characters * kDigit + 0.5) + kMargin;
  return std::floor(pixels / kDigit * kSteps) / kSteps;
}

bool is_xml_character(char32_t scalar) {
  return scalar >= 0x20 || scalar == '\t' || scalar == '\n';
}

/// "_x0007_" stands at the front.
bool is_escape(std::string_view text) {
  constexpr std::size_t kLength = 7;
  return text.size() >= kLength && text[1] == 'x' && text[kLength - 1] == '_' &&
         text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

void append_scalar(std::string& out, char32_t scalar) {
  constexpr char32_t kReplacement = 0xFFFD;
  if (scalar == 0) {
    return;
  }
  if (!is_xml_character(scalar)) {
    out += fmt::format("_x{:04X}_", static_cast<unsigned>(scalar));
    return;
  }
  append_utf8(out, scalar == 0xFFFE || scalar == 0xFFFF ? kReplacement : scalar);
}

}  // namespace

std::string sheet_part(std::size_t number) {
  return fmt::format("worksheets/sheet{}.xml", number);
}

std::string content_types_part(std::size_t sheets) {
  std::string types = fmt::format(
      "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" ContentType=\"{}relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
      kPartHead, kPackage);
  const std::string spreadsheet(kSpreadsheet);
  types += override_of("docProps/core.xml", std::string(kPackage) + "core-properties");
  types += override_of("xl/workbook.xml", spreadsheet + "sheet.main");
  types += override_of("xl/styles.xml", spreadsheet + "styles");
  types += override_of("xl/sharedStrings.xml", spreadsheet + "sharedStrings");
  for (std::size_t s = 1; s <= sheets; ++s) {
    types += override_of("xl/" + sheet_part(s), spreadsheet + "worksheet");
  }
  return types + "</Types>";
}

std::string package_relations_part() {
  return in_relations(
      relation(1, std::string(kOfficeRelations) + "/officeDocument", "xl/workbook.xml") +
      relation(2, std::string(kRelations) + "/metadata/core-properties", "docProps/core.xml"));
}

std::string workbook_part(const std::vector<std::string>& sheets) {
  std::string xml = fmt::format(
      "{}<workbook xmlns=\"{}\" xmlns:r=\"{}\"><bookViews><workbookView/></bookViews><sheets>",
      kPartHead, kMain, kOfficeRelations);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    xml += "<sheet name=\"";
    append_cell_text(xml, sheets[s], sheets[s].size());
    xml += fmt::format("\" sheetId=\"{0}\" r:id=\"rId{0}\"/>", s + 1);
  }
  return xml + "</sheets></workbook>";
}

std::string workbook_relations_part(std::size_t sheets) {
  const std::string office(kOfficeRelations);
  std::string relations;
  for (std::size_t s = 1; s <= sheets; ++s) {
    relations += relation(s, office + "/worksheet", sheet_part(s));
  }
  relations += relation(sheets + 1, office + "/styles", "styles.xml");
  relations += relation(sheets + 2, office + "/sharedStrings", "sharedStrings.xml");
  return in_relations(relations);
}

std::string styles_part() {
  constexpr std::string_view kFont = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>";
  return fmt::format(
      "{0}<styleSheet xmlns=\"{1}\">"
      "<fonts count=\"2\"><font>{2}</font><font><b/>{2}</font></fonts>"
      "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      "</cellStyleXfs><cellXfs count=\"2\">"
      "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
      "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
      "</cellXfs><cellStyles count=\"1\">"
      "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
      kPartHead, kMain, kFont);
}

std::string core_properties_part() {
  return fmt::format(
      "{}<cp:coreProperties "
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2020-01-01T00:00:00Z</dcterms:created>"
      "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2020-01-01T00:00:00Z</dcterms:modified>"
      "</cp:coreProperties>",
      kPartHead);
}

std::string sheet_head(const std::vector<double>& widths, bool is_first) {
  std::string xml = fmt::format(
      "{}<worksheet xmlns=\"{}\"><sheetViews><sheetView {}workbookViewId=\"0\">"
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
      "<selection pane=\"bottomLeft\"/></sheetView></sheetViews>"
      "<sheetFormatPr defaultRowHeight=\"15\"/>",
      kPartHead, kMain, is_first ? "tabSelected=\"1\" " : "");
  for (std::size_t c = 0; c < widths.size(); ++c) {
    xml += c == 0 ? "<cols>" : "";
    xml += fmt::format("<col min=\"{0}\" max=\"{0}\" width=\"{1}\" customWidth=\"1\"/>", c + 1,
                       column_width(widths[c]));
  }
  xml += widths.empty() ? "" : "</cols>";
  return xml + "<sheetData>";
}

std::string sheet_tail() {
  // Ids are numbers as text on purpose.
  return "</sheetData><ignoredErrors><ignoredError sqref=\"A1:XFD1048576\" "
         "numberStoredAsText=\"1\"/></ignoredErrors></worksheet>";
}

void append_cell_text(std::string& out, std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size() && characters < most; ++characters) {
    const Decoded next = decode_utf8(text, at);
    if (next.scalar == '&') {
      out += "&amp;";
    } else if (next.scalar == '<') {
      out += "&lt;";
    } else if (next.scalar == '>') {
      out += "&gt;";
    } else if (next.scalar == '"') {
      out += "&quot;";
    } else if (next.scalar == '_' && is_escape(text.substr(at))) {
      out += "_x005F_";
    } else {
      append_scalar(out, next.scalar);
    }
    at += next.bytes;
  }
}

}  // namespace tiku
