// Every field is written behind its length, so that no two questions read alike.
#include "bank/question_hash.h"

#include "io/hash.h"

namespace tiku {
namespace {

class Content {
 public:
  void add(std::string_view field) {
    bytes_ += std::to_string(field.size());
    bytes_ += ':';
    bytes_ += field;
  }

  void add(const std::vector<std::string>& fields) {
    add(std::to_string(fields.size()));
    for (const std::string& field : fields) {
      add(field);
    }
  }

  void add_flags(std::initializer_list<bool> flags) {
    std::string digits;
    for (const bool flag : flags) {
      digits += flag ? '1' : '0';
    }
    add(digits);
  }

  std::string hash() const { return content_hash(bytes_); }

 private:
  std::string bytes_;
};

void add_fill(const FillKey& fill, Content& content) {
  content.add_flags({fill.any_order, fill.match.case_matters, fill.match.width_matters,
                     fill.match.space_matters, fill.match.contains});
  content.add(fill.any ? std::to_string(*fill.any) : "");
  for (const Blank& blank : fill.blanks) {
    content.add(std::to_string(blank.size()));
    for (const Variant& variant : blank) {
      content.add(variant.to_string());
      content.add(variant.share.fraction());
    }
  }
}

void add_rubric(const Rubric& rubric, Content& content) {
  content.add(rubric.reference);
  content.add(rubric.need ? std::to_string(*rubric.need) : "");
  for (const RubricPoint& point : rubric.points) {
    content.add(point.points.fraction());
    content.add(point.any);
    content.add(point.all);
    content.add(point.forbidden);
  }
}

}  // namespace

std::string question_hash(const Item& item) {
  const Question& question = *item.question;
  Content content;
  content.add(type_name(question.type));
  content.add(item.parent == nullptr ? "" : item.parent->stem);
  content.add(question.stem.empty() ? "id " + question.id : question.stem);
  if (question.options_stated) {
    for (const Option& option : question.options) {
      content.add(option.label);
      content.add(option.text);
    }
  }
  content.add_flags({question.keyed, question.truth, question.either_truth});
  content.add(question.right);
  for (const std::vector<std::string>& also : question.also_right) {
    content.add(also);
  }
  add_fill(question.fill, content);
  add_rubric(*question.rubric, content);
  content.add(question.min_points->fraction());
  content.add(question.policy.to_string());
  return content.hash();
}

}  // namespace tiku
