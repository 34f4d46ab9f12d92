#include "interop/word/word_document.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_relations.h"
#include "format/package_xml.h"
#include "interop/table/question_columns.h"
#include "interop/word/messages.h"
#include "interop/word/numbering.h"
#include "interop/word/word_table.h"

namespace tiku {
namespace {

constinit const PackageWords kWords{&msg::word_damaged, &msg::word_encrypted, &msg::word_too_large};

constexpr int kDeepest = 32;
constexpr std::string_view kUsualMain = "word/document.xml";

std::string_view value_of(const pugi::xml_node& node, std::string_view child) {
  return attribute(first_child(node, child), "val");
}

class BodyReader {
 public:
  explicit BodyReader(WordNumbering numbering) : numbering_(std::move(numbering)) {}

  Result<WordDocument> read(const pugi::xml_node& body) {
    blocks(body, 0);
    if (is_too_deep_) {
      return Error{text(msg::word_too_deep, kDeepest)};
    }
    return std::move(document_);
  }

 private:
  /// Paragraphs and tables of a body, a cell or a box. Within a cell the lines go there.
  void blocks(const pugi::xml_node& parent, int depth) {
    if (depth > kDeepest) {
      is_too_deep_ = true;
      return;
    }
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "p") {
        paragraph(node, depth);
      } else if (name == "tbl") {
        table(node, depth);
      } else if (name == "sdt") {
        blocks(first_child(node, "sdtContent"), depth + 1);
      } else if (name == "ins" || name == "customXml" || name == "smartTag" || name == "moveTo") {
        blocks(node, depth + 1);
      }
    }
  }

  void paragraph(const pugi::xml_node& node, int depth) {
    const std::int64_t number = ++paragraphs_;
    WordParagraph read = read_word_paragraph(node);
    is_too_deep_ = is_too_deep_ || read.is_too_deep;
    for (const WordLoss loss : read.losses) {
      document_.losses.push_back({loss, loss == WordLoss::hidden ? read.hidden : "", number});
    }
    for (SetOff& set_off : read.set_off) {
      document_.marks.push_back({std::move(set_off), number});
    }
    const bool empty = trim(read.text).empty();
    const std::string label = label_of(node);
    // A number by itself is a question's number where it has a cell of its own.
    add(empty ? (cell_ != nullptr ? label : std::string()) : label + read.text, number);
    for (const pugi::xml_node& box : read.boxes) {
      blocks(box, depth + 1);
    }
  }

  std::string label_of(const pugi::xml_node& node) {
    const pugi::xml_node properties = first_child(node, "pPr");
    const pugi::xml_node list = first_child(properties, "numPr");
    ListPlace place;
    place.list = first_child(list, "numId") ? number_or(value_of(list, "numId"), 0) : -1;
    const int level = number_or(value_of(list, "ilvl"), -1);
    if (level >= 0 && level <= 8) {
      place.level = level;
    }
    return numbering_.next_label(place, value_of(properties, "pStyle"));
  }

  void add(const std::string& line, std::int64_t number) {
    if (cell_ == nullptr) {
      document_.lines.add(line, number);
      heading_ = trim(line).empty() ? heading_ : line;
      return;
    }
    if (trim(line).empty()) {
      return;
    }
    for (const std::string_view piece : split(line, "\n")) {
      cell_->lines.emplace_back(piece);
      cell_->paragraphs.push_back(number);
    }
  }

  void table(const pugi::xml_node& node, int depth) {
    DocxTable read;
    rows(node, depth, read);
    if (cell_ != nullptr) {  // a table within a cell: its text belongs there
      LinedText inner;
      add_table_lines(read, inner);
      const std::vector<std::string_view> lines = split(inner.text, "\n");
      for (std::size_t i = 0; i < inner.places.size(); ++i) {
        cell_->lines.emplace_back(lines[i]);
        cell_->paragraphs.push_back(inner.places[i]);
      }
      return;
    }
    Table plain = plain_table(read);
    if (find_question_header(plain)) {
      plain.sheet = heading_;
      document_.tables.push_back(std::move(plain));
    } else {
      add_table_lines(read, document_.lines);
    }
  }

  void rows(const pugi::xml_node& parent, int depth, DocxTable& table) {
    if (depth > kDeepest) {
      is_too_deep_ = true;
      return;
    }
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "tr") {
        if (!first_child(first_child(node, "trPr"), "del")) {
          table.rows.emplace_back();
          cells(node, depth, table.rows.back());
        }
      } else if (name == "sdt") {
        rows(first_child(node, "sdtContent"), depth + 1, table);
      } else if (name == "ins" || name == "customXml") {
        rows(node, depth + 1, table);
      }
    }
  }

  void cells(const pugi::xml_node& parent, int depth, std::vector<DocxCell>& row) {
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "tc") {
        const pugi::xml_node properties = first_child(node, "tcPr");
        DocxCell cell;
        cell.span =
            static_cast<std::size_t>(std::max(1, number_or(value_of(properties, "gridSpan"), 1)));
        const pugi::xml_node merge = first_child(properties, "vMerge");
        cell.continues = merge && attribute(merge, "val") != "restart";
        DocxCell* const outer = cell_;
        cell_ = &cell;
        blocks(node, depth + 1);
        cell_ = outer;
        row.push_back(std::move(cell));
      } else if (name == "sdt" && depth <= kDeepest) {
        cells(first_child(node, "sdtContent"), depth + 1, row);
      }
    }
  }

  WordNumbering numbering_;
  WordDocument document_;
  DocxCell* cell_ = nullptr;
  /// The last line outside tables.
  std::string heading_;
  std::int64_t paragraphs_ = 0;
  bool is_too_deep_ = false;
};

/// A part that a document may lack.
Result<std::unique_ptr<XmlPart>> optional_part(ZipParts& parts,
                                               const std::vector<PackageRelation>& relations,
                                               std::string_view type) {
  const PackageRelation* relation = find_relation(relations, type);
  if (relation == nullptr || !parts.has(relation->target)) {
    return std::make_unique<XmlPart>();
  }
  return read_xml_part(parts, relation->target);
}

}  // namespace

bool is_word_document(std::string_view bytes) {
  if (!bytes.starts_with("PK")) {
    return false;
  }
  Result<ZipParts> parts = ZipParts::open(bytes, kWords);
  return parts &&
         (parts->has(std::string(kUsualMain)) || main_part(*parts, "").starts_with("word/"));
}

Result<WordDocument> read_word(std::string_view bytes) {
  Result<ZipParts> parts = ZipParts::open(bytes, kWords);
  if (!parts) {
    return parts.error();
  }
  const std::string main = main_part(*parts, kUsualMain);
  const Result<std::unique_ptr<XmlPart>> xml = read_xml_part(*parts, main);
  if (!xml) {
    return xml.error();
  }
  const pugi::xml_node body = first_child(first_child((*xml)->document, "document"), "body");
  if (!body) {
    return parts->damaged(text(msg::word_no_body, visible(main)));
  }
  const Result<std::vector<PackageRelation>> relations = read_relations(*parts, main);
  const std::vector<PackageRelation> known =
      relations ? *relations : std::vector<PackageRelation>();
  const Result<std::unique_ptr<XmlPart>> numbering = optional_part(*parts, known, "numbering");
  const Result<std::unique_ptr<XmlPart>> styles = optional_part(*parts, known, "styles");
  if (!numbering) {
    return numbering.error();
  }
  if (!styles) {
    return styles.error();
  }
  return BodyReader(WordNumbering(first_child((*numbering)->document, "numbering"),
                                  first_child((*styles)->document, "styles")))
      .read(body);
}

}  // namespace tiku
