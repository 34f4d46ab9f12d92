#include "interop/qti/v1_presentation.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/v1_text.h"

namespace tiku {
namespace {

bool is_render(std::string_view name) {
  return name.starts_with("render_") || name == "ims_render_object";
}

/// "yes_no.true", as Blackboard names the options of a pair: Yes.
std::string pair_word(const std::string& text_of_option) {
  const std::size_t low = text_of_option.find('_');
  const std::size_t point = text_of_option.find('.', low == std::string::npos ? 0 : low);
  if (low == std::string::npos || low == 0 || point == std::string::npos) {
    return text_of_option;
  }
  const std::string side = text_of_option.substr(point + 1);
  std::string word = side == "true"    ? text_of_option.substr(0, low)
                     : side == "false" ? text_of_option.substr(low + 1, point - low - 1)
                                       : std::string();
  const bool plain = !word.empty() && std::all_of(word.begin(), word.end(),
                                                  [](char c) { return c >= 'a' && c <= 'z'; });
  if (!plain) {
    return text_of_option;
  }
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

void collect_options(const pugi::xml_node& parent, std::vector<ForeignOption>& options) {
  for (const pugi::xml_node& node : parent.children()) {
    if (local_name(node) == "response_label") {
      options.push_back({std::string(attribute(node, "ident")), text_of_material(node), {}});
      options.back().text.text = pair_word(options.back().text.text);
    } else if (local_name(node) != "material") {
      collect_options(node, options);
    }
  }
}

class Presentation {
 public:
  explicit Presentation(bool blanks) : blanks_(blanks) {}

  V1Presentation read(const pugi::xml_node& presentation) {
    walk(presentation);
    result_.stem = flow_.take();
    return std::move(result_);
  }

 private:
  void walk(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "response_extension") {
        continue;  // how a product shows the question
      }
      if (name.starts_with("response_")) {
        response(node, name);
      } else if (name == "material") {
        // Text around a blank runs on; a paragraph of its own begins a line.
        if (after_material_) {
          flow_.line_break();
        }
        add_material(node, flow_);
        after_material_ = true;
      } else if (node.type() == pugi::node_element) {
        walk(node);
      }
    }
  }

  void response(const pugi::xml_node& node, std::string_view name) {
    after_material_ = false;
    V1Response response;
    response.identifier = attribute(node, "ident");
    response.element = name;
    const std::string cardinality = fold_case(attribute(node, "rcardinality"));
    response.several = cardinality == "multiple";
    const pugi::xml_node render = find_render(node);
    const std::string_view rendered = local_name(render);
    const std::string type = fold_case(attribute(render, "fibtype"));
    if (rendered == "render_fib") {
      response.kind = V1Response::Kind::text;
      response.is_number =
          name == "response_num" || type == "decimal" || type == "integer" || type == "scientific";
    } else if (rendered == "render_choice" && cardinality != "ordered" &&
               (name == "response_lid" || name == "response_grp")) {
      response.kind = V1Response::Kind::choice;
      collect_options(render, response.options);
    } else if (rendered == "render_choice" || !rendered.empty()) {
      response.element = cardinality == "ordered" ? "ordering" : std::string(rendered);
    }
    response.label = text_of_material(node_before(node, render));
    result_.responses.push_back(std::move(response));
    if (blanks_ && result_.responses.back().kind == V1Response::Kind::text) {
      flow_.words(" ");
      flow_.mark("____");
      flow_.words(" ");
    }
  }

  static pugi::xml_node find_render(const pugi::xml_node& response) {
    for (const pugi::xml_node& node : response.children()) {
      if (is_render(local_name(node))) {
        return node;
      }
    }
    return {};
  }

  /// The material before the options.
  static pugi::xml_node node_before(const pugi::xml_node& response, const pugi::xml_node& render) {
    for (const pugi::xml_node& node : response.children()) {
      if (node == render) {
        break;
      }
      if (local_name(node) == "material") {
        return node;
      }
    }
    return {};
  }

  bool blanks_;
  bool after_material_ = false;
  TextFlow flow_;
  V1Presentation result_;
};

}  // namespace

V1Presentation read_v1_presentation(const pugi::xml_node& presentation, bool blanks) {
  return Presentation(blanks).read(presentation);
}

}  // namespace tiku
