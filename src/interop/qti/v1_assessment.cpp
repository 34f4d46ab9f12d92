#include "interop/qti/v1_assessment.h"

#include <map>
#include <utility>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/declaration.h"
#include "interop/qti/item_reading.h"
#include "interop/qti/messages.h"
#include "interop/qti/scale_points.h"
#include "interop/qti/v1_item.h"
#include "interop/qti/v1_metadata.h"

namespace tiku {
namespace {

class V1PaperReader {
 public:
  V1PaperReader(const XmlFile& file, const std::string& part, V1File::Paper& made)
      : file_(file), part_(part), made_(made) {}

  void read(const pugi::xml_node& parent) {
    find_passages(parent);
    items(parent);
    end_case();
    made_.left_out = std::move(result_.left_out);
  }

 private:
  /// A text that items refer to is the material of a case.
  struct Passage {
    std::string text;
    unsigned lost = 0;
  };

  void find_passages(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "item") {
        const std::string parent_of =
            metadata_entry(read_v1_metadata(node), "parent_stimulus_item_ident");
        if (!parent_of.empty()) {
          passages_.try_emplace(parent_of);
        }
      } else if (name == "section") {
        find_passages(node);
      }
    }
  }

  void items(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "item") {
        item(node);
      } else if (name == "section") {
        section(node);
      }
    }
  }

  void section(const pugi::xml_node& node) {
    end_case();
    const std::string title(trim(attribute(node, "title")));
    if (!title.empty()) {
      Section section;
      section.title = title;
      made_.paper.bank.sections.push_back(section);
    }
    selection(node, title);
    const std::optional<Rational> outer = std::exchange(points_per_item_, points_of_group(node));
    items(node);
    end_case();
    points_per_item_ = outer;
  }

  /// What Canvas gives each question of a group, whatever the question itself states.
  static std::optional<Rational> points_of_group(const pugi::xml_node& node) {
    const pugi::xml_node selection =
        first_child(first_child(node, "selection_ordering"), "selection");
    const pugi::xml_node extension = first_child(selection, "selection_extension");
    const std::optional<Rational> points =
        parse_xml_points(text_content(first_child(extension, "points_per_item")));
    return points && *points > Rational(0) ? points : std::nullopt;
  }

  void take_group_points(Question& question) const {
    if (points_per_item_ && question.points > Rational(0)) {
      scale_points(question, *points_per_item_ / question.points);
    }
  }

  /// The section draws some of its items, or of a bank elsewhere.
  void selection(const pugi::xml_node& node, const std::string& title) {
    const pugi::xml_node selection =
        first_child(first_child(node, "selection_ordering"), "selection");
    const std::string number = text_content(first_child(selection, "selection_number"));
    const std::string source = text_content(first_child(selection, "sourcebank_ref"));
    if (number.empty() && source.empty()) {
      return;
    }
    ImportDoubt doubt;
    doubt.kind = DoubtKind::not_carried;
    doubt.line = file_.line_of(node);
    doubt.part = part_;
    doubt.what = source.empty() ? text(msg::qti_selection, visible(number), visible(title))
                                : text(msg::qti_bank_drawn, visible(source));
    made_.paper.doubts.push_back(std::move(doubt));
  }

  void item(const pugi::xml_node& node) {
    V1Item read = read_v1_item(node);
    const std::int64_t line = file_.line_of(node);
    if (read.reading.question) {
      take_group_points(*read.reading.question);
    }
    const auto passage = passages_.find(read.identifier);
    if (read.is_passage && passage != passages_.end()) {
      passage->second = {read.passage, read.passage_lost};
      return;
    }
    const auto material = passages_.find(read.parent);
    if (read.parent.empty() || material == passages_.end() || !read.reading.question) {
      end_case();
      add_reading(std::move(read.reading), line, part_, made_.paper, result_);
      return;
    }
    join_case(std::move(read), material->second, line);
  }

  /// A case does not hold cases: an item that is one keeps the material to itself.
  void join_case(V1Item read, const Passage& material, std::int64_t line) {
    Question& question = *read.reading.question;
    if (!question.parts.empty()) {
      end_case();
      if (material.text.size() > repeats_left_) {
        read.reading.leave_out(text(msg::qti_repeated), question.stem);
        add_reading(std::move(read.reading), line, part_, made_.paper, result_);
        return;
      }
      repeats_left_ -= material.text.size();
      question.stem = material.text + "\n" + question.stem;
      read.reading.say_lost(material.lost);
      add_reading(std::move(read.reading), line, part_, made_.paper, result_);
      return;
    }
    if (case_of_ != read.parent) {
      end_case();
      case_of_ = read.parent;
      case_line_ = line;
      case_.question.emplace();
      case_.question->type = QuestionType::case_study;
      case_.question->keyed = true;
      case_.question->stem = material.text;
      case_.say_lost(material.lost);
    }
    Question& whole = *case_.question;
    question.number = static_cast<std::int64_t>(whole.parts.size()) + 1;
    whole.points = (whole.parts.empty() ? Rational(0) : whole.points) + question.points;
    whole.parts.push_back(std::move(question));
    for (ImportDoubt& doubt : read.reading.doubts) {
      case_.doubts.push_back(std::move(doubt));
    }
  }

  void end_case() {
    if (case_.question) {
      add_reading(std::move(case_), case_line_, part_, made_.paper, result_);
    }
    case_ = {};
    case_of_.clear();
  }

  const XmlFile& file_;
  const std::string& part_;
  V1File::Paper& made_;
  ImportResult result_;
  std::map<std::string, Passage> passages_;
  ItemReading case_;
  std::string case_of_;
  std::optional<Rational> points_per_item_;
  std::int64_t case_line_ = 0;
  /// How much material may still be repeated for items that are cases themselves.
  std::size_t repeats_left_ = std::size_t{64} << 20;
};

V1File::Paper begun(const pugi::xml_node& node) {
  V1File::Paper made;
  made.identifier = attribute(node, "ident");
  const V1Metadata metadata = read_v1_metadata(node);
  std::string title(trim(attribute(node, "title")));
  title = title.empty() ? metadata_entry(metadata, "bank_title") : title;
  made.paper.bank.title = title;
  const std::optional<Rational> minutes =
      parse_xml_number(metadata_entry(metadata, "qmd_timelimit"));
  if (minutes && *minutes > Rational(0) && minutes->is_integer()) {
    made.paper.bank.exam.duration_minutes = minutes->floor();
  }
  return made;
}

}  // namespace

V1File read_v1_file(const XmlFile& file, const std::string& part) {
  V1File read;
  const pugi::xml_node root = file.document.document_element();
  for (const pugi::xml_node& node : root.children()) {
    const std::string_view name = local_name(node);
    if (name == "assessment" || name == "objectbank") {
      read.papers.push_back(begun(node));
      V1PaperReader(file, part, read.papers.back()).read(node);
    }
  }
  if (first_child(root, "item") || first_child(root, "section")) {
    read.papers.emplace_back();
    V1PaperReader(file, part, read.papers.back()).read(root);
  }
  return read;
}

}  // namespace tiku
