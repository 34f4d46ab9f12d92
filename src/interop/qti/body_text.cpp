#include "interop/qti/body_text.h"

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/interaction.h"
#include "interop/qti/math_text.h"

namespace tiku {
namespace {

bool is_option(std::string_view name) {
  return name == "simpleChoice" || name == "inlineChoice" || name == "gapText" ||
         name == "gapImg" || name == "simpleMatchSet" || name == "simpleAssociableChoice";
}

bool is_media(std::string_view name) {
  return name == "audio" || name == "video" || name == "iframe" || name == "embed";
}

class BodyText {
 public:
  explicit BodyText(BodyMarks marks) : marks_(marks) {}

  void children(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
      if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
        flow_.words(node.value());
      } else if (node.type() == pugi::node_element) {
        element(node);
      }
    }
  }

  PlainText take() { return flow_.take(); }

 private:
  void element(const pugi::xml_node& node) {
    const std::string_view name = local_name(node);
    if (name == "feedbackBlock" || name == "feedbackInline" || name == "rubricBlock" ||
        is_option(name) || TextFlow::is_hidden(name) || name == "templateBlock" ||
        name == "templateInline" || name == "stylesheet") {
      return;
    }
    if (is_interaction(name)) {
      interaction(node, interaction_kind(name));
    } else if (name == "gap") {
      blank();
    } else if (name == "math") {
      flow_.formula();
      flow_.words(text_of_math(node));
    } else if (name == "img") {
      flow_.picture(attribute(node, "alt"));
    } else if (is_media(name)) {
      flow_.media();
    } else if (name == "object") {
      object(node);
    } else if (name == "prompt") {
      prompt(node);
    } else {
      flow_.open(name);
      children(node);
      flow_.close(name);
    }
  }

  void object(const pugi::xml_node& node) {
    if (attribute(node, "type").starts_with("image")) {
      flow_.picture("");
    } else {
      flow_.media();
    }
    children(node);
  }

  void prompt(const pugi::xml_node& node) {
    if (marks_.prompts) {
      flow_.line_break();
      children(node);
      flow_.line_break();
    }
  }

  void interaction(const pugi::xml_node& node, InteractionKind kind) {
    if (kind == InteractionKind::text_entry || kind == InteractionKind::inline_choice) {
      blank();
    } else if (kind == InteractionKind::slider) {
      prompt(first_child(node, "prompt"));
      blank();
    } else if (kind == InteractionKind::media) {
      flow_.media();
    } else if (kind != InteractionKind::button) {
      flow_.line_break();
      children(node);
      flow_.line_break();
    }
  }

  void blank() {
    flow_.mark(marks_.numbered ? "(" + std::to_string(++blanks_) + ") ____" : "____");
  }

  BodyMarks marks_;
  TextFlow flow_;
  int blanks_ = 0;
};

void find_feedback(const pugi::xml_node& parent, std::vector<std::string>& texts) {
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "feedbackBlock" || name == "feedbackInline" || name == "modalFeedback") {
      const std::string words = text_of_element(node).text;
      if (!words.empty()) {
        texts.push_back(words);
      }
    } else {
      find_feedback(node, texts);
    }
  }
}

/// What candidates see is part of the question, whoever else may see it. A guide for scorers is no
/// answer: it tells what earns points, in whatever words.
RubricReader reader_of(const pugi::xml_node& rubric) {
  const std::string_view view = attribute(rubric, "view");
  const auto has = [view](std::string_view word) {
    return view.find(word) != std::string_view::npos;
  };
  if (has("candidate")) {
    return RubricReader::candidate;
  }
  if (has("scorer")) {
    const bool answer = attribute(rubric, "class") == kReferenceClass;
    return answer ? RubricReader::reference : RubricReader::other;
  }
  return has("tutor") ? RubricReader::tutor : RubricReader::other;
}

void find_rubrics(const pugi::xml_node& parent, RubricReader reader, std::string& out) {
  for (const pugi::xml_node& node : parent.children()) {
    if (local_name(node) != "rubricBlock") {
      find_rubrics(node, reader, out);
      continue;
    }
    if (reader_of(node) == reader) {
      const std::string words = text_of_element(node).text;
      out += out.empty() || words.empty() ? "" : "\n";
      out += words;
    }
  }
}

}  // namespace

PlainText text_of_element(const pugi::xml_node& node, BodyMarks marks) {
  BodyText text(marks);
  text.children(node);
  return text.take();
}

std::string rubric_text(const pugi::xml_node& body, RubricReader reader) {
  std::string out;
  find_rubrics(body, reader, out);
  return out;
}

std::vector<std::string> feedback_texts(const pugi::xml_node& item) {
  std::vector<std::string> texts;
  find_feedback(item, texts);
  return texts;
}

}  // namespace tiku
