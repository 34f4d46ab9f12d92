// An IMS QTI 2.1 content package: a manifest, a test with the sections, and a file an item. Files
// are named by their numbers; ids of the bank stand only where text may stand.
#include "format/zip_writer.h"
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/print/html.h"
#include "interop/print/words.h"
#include "interop/qti/item.h"

namespace tiku {
namespace {

std::string item_file(std::size_t number) {
  return "items/q" + std::to_string(number) + ".xml";
}

std::string manifest(std::size_t items) {
  std::string out =
      std::string(kXmlHead) +
      "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"MANIFEST\">\n"
      "  <metadata><schema>QTIv2.1 Package</schema>"
      "<schemaversion>1.0.0</schemaversion></metadata>\n"
      "  <organizations/>\n  <resources>\n"
      "    <resource identifier=\"TEST\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\">\n"
      "      <file href=\"test.xml\"/>\n";
  for (std::size_t i = 1; i <= items; ++i) {
    out += "      <dependency identifierref=\"Q" + std::to_string(i) + "\"/>\n";
  }
  out += "    </resource>\n";
  for (std::size_t i = 1; i <= items; ++i) {
    out += "    <resource identifier=\"Q" + std::to_string(i) +
           "\" type=\"imsqti_item_xmlv2p1\" href=\"" + item_file(i) + "\"><file href=\"" +
           item_file(i) + "\"/></resource>\n";
  }
  return out + "  </resources>\n</manifest>\n";
}

std::string section_head(const Bank& bank, const Item& item, std::size_t number) {
  const std::string title = section_of(bank, item);
  return "    <assessmentSection identifier=\"S" + std::to_string(number) + "\" title=\"" +
         html_text(one_line(title.empty() ? "-" : title)) + "\" visible=\"true\">\n";
}

std::string test(const Bank& bank) {
  const std::string title = one_line(bank.title.empty() ? bank.id : bank.title);
  std::string out = std::string(kXmlHead) + "<assessmentTest xmlns=\"" + std::string(kQtiSpace) +
                    "\" identifier=\"TEST\" title=\"" + html_text(title.empty() ? "-" : title) +
                    "\">\n  <testPart identifier=\"P1\" navigationMode=\"nonlinear\" "
                    "submissionMode=\"simultaneous\">\n";
  std::size_t number = 0;
  std::size_t sections = 0;
  std::int64_t section = -2;
  for (const Item& item : items_of(bank)) {
    if (item.section != section) {
      out += sections > 0 ? "    </assessmentSection>\n" : "";
      out += section_head(bank, item, ++sections);
      section = item.section;
    }
    ++number;
    out += "      <assessmentItemRef identifier=\"I" + std::to_string(number) + "\" href=\"" +
           item_file(number) + "\"/>\n";
  }
  out += sections > 0 ? "    </assessmentSection>\n" : "";
  return out + "  </testPart>\n</assessmentTest>\n";
}

void add_file(ZipWriter& archive, std::string_view name, std::string_view bytes) {
  archive.begin(name);
  archive.write(bytes);
  archive.end();
}

}  // namespace

Result<ExportResult> write_qti_export(const Bank& bank, const ExportWish& wish) {
  const std::vector<Item> items = items_of(bank);
  ExportLosses losses(bank, kQtiCarried);
  ZipWriter archive(1);
  add_file(archive, "imsmanifest.xml", manifest(items.size()));
  add_file(archive, "test.xml", test(bank));
  for (std::size_t i = 0; i < items.size(); ++i) {
    say_qti_losses(items[i], losses);
    add_file(archive, item_file(i + 1), qti_item(items[i], i + 1, language_of(bank, wish)));
  }
  Result<std::string> bytes = archive.finish();
  if (!bytes) {
    return bytes.error();
  }
  return ExportResult{std::move(*bytes), losses.take()};
}

}  // namespace tiku
