#include "bank/diff_question.h"

#include "bank/diff_key.h"
#include "bank/diff_messages.h"
#include "bank/diff_values.h"
#include "base/text.h"

namespace tiku {
namespace {

std::string flag_text(bool flag) {
  return flag ? "true" : "false";
}

std::string_view identity_text(IdentityRole role) {
  switch (role) {
    case IdentityRole::none:
      return "";
    case IdentityRole::id:
      return "id";
    case IdentityRole::name:
      return "name";
    case IdentityRole::group:
      return "group";
  }
  return {};
}

std::string limit_text(std::string_view name, const std::optional<std::int64_t>& limit) {
  return limit ? std::string(name) + ": " + std::to_string(*limit) : std::string();
}

std::string length_text(const Rubric& rubric) {
  const std::string least = limit_text("min", rubric.min_length);
  const std::string most = limit_text("max", rubric.max_length);
  return least + (least.empty() || most.empty() ? "" : ", ") + most;
}

class QuestionComparison {
 public:
  QuestionComparison(const Question& before, const Question& after, Compared compared,
                     std::vector<Change>& changes)
      : before_(before), after_(after), compared_(compared), changes_(changes) {}

  void run() {
    if (before_.type != after_.type) {
      add(ChangeKind::type, "type", msg::diff_type, std::string(type_name(before_.type)),
          std::string(type_name(after_.type)));
    }
    compare_keys(before_, after_, compared_, changes_);
    points();
    policy();
    if (compared_ == Compared::like) {
      texts();
    } else if (!before_.stem.empty() && !after_.stem.empty()) {
      stem();
    }
  }

 private:
  /// A change of what stands somewhere in the question.
  void add(ChangeKind kind, std::string field, const Message& what, std::string before,
           std::string after) {
    changes_.push_back({kind,
                        std::move(field),
                        text(what),
                        {std::move(before), before_.where},
                        {std::move(after), after_.where}});
  }

  void differ(ChangeKind kind, std::string field, const Message& what, std::string_view before,
              std::string_view after) {
    if (before != after) {
      add(kind, std::move(field), what, std::string(before), std::string(after));
    }
  }

  /// A case has the points of its parts, which are compared by themselves.
  bool both_leaves() const { return before_.is_leaf() && after_.is_leaf(); }

  void points() {
    differ(ChangeKind::points, "scored", msg::diff_scored, flag_text(before_.scored),
           flag_text(after_.scored));
    if (both_leaves() && before_.scored && after_.scored) {
      differ(ChangeKind::points, "points", msg::diff_points, exact_number(before_.points),
             exact_number(after_.points));
    }
    differ(ChangeKind::points, "min", msg::diff_min_points, exact_number(*before_.min_points),
           exact_number(*after_.min_points));
  }

  void policy() {
    const std::string older = policy_text(before_.policy);
    const std::string newer = policy_text(after_.policy);
    const bool follows_type = before_.type != after_.type && older.find('{') == std::string::npos &&
                              newer.find('{') == std::string::npos && !both_choose();
    if (!both_leaves() || older == newer || follows_type) {
      return;
    }
    changes_.push_back({ChangeKind::policy,
                        "scoring",
                        text(msg::diff_policy),
                        {older, before_.policy.where},
                        {newer, after_.policy.where}});
  }

  bool both_choose() const { return before_.is_choice() && after_.is_choice(); }

  void stem() {
    if (before_.stem != after_.stem) {
      changes_.push_back({ChangeKind::text,
                          "stem",
                          text(msg::diff_stem),
                          {before_.stem, before_.stem_where},
                          {after_.stem, after_.stem_where}});
    }
  }

  void texts() {
    stem();
    const auto differs = [this](std::string field, const Message& what, std::string_view before,
                                std::string_view after) {
      differ(ChangeKind::text, std::move(field), what, before, after);
    };
    differs("explanation", msg::diff_explanation, before_.explanation, after_.explanation);
    differs("tags", msg::diff_tags, join(before_.tags, ", "), join(after_.tags, ", "));
    differs("difficulty", msg::diff_difficulty, *before_.difficulty, *after_.difficulty);
    differs("source", msg::diff_source, *before_.source, *after_.source);
    differs("note", msg::diff_note, *before_.note, *after_.note);
    differs("review", msg::diff_review, join(before_.review, "; "), join(after_.review, "; "));
    differs("cut", msg::diff_cut, flag_text(before_.cut), flag_text(after_.cut));
    differs("length", msg::diff_length, length_text(*before_.rubric), length_text(*after_.rubric));
    differ(ChangeKind::type, "identity", msg::diff_identity, identity_text(before_.identity),
           identity_text(after_.identity));
  }

  const Question& before_;
  const Question& after_;
  Compared compared_;
  std::vector<Change>& changes_;
};

}  // namespace

void compare_questions(const Question& before, const Question& after, Compared compared,
                       std::vector<Change>& changes) {
  QuestionComparison(before, after, compared, changes).run();
}

}  // namespace tiku
