#include "bank/diff_options.h"

#include <algorithm>
#include <map>

#include "bank/diff_likeness.h"
#include "bank/diff_messages.h"
#include "bank/options.h"
#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kNone = SIZE_MAX;

using Key = std::pair<std::string, std::string>;

Key by_both(const Option& option) {
  return {fold_label(option.label), plain_text(option.text)};
}

Key by_text(const Option& option) {
  return {"", plain_text(option.text)};
}

Key by_label(const Option& option) {
  return {fold_label(option.label), ""};
}

/// Pairs options that say the same, then those that have the same label.
class OptionComparison {
 public:
  OptionComparison(const Question& before, const Question& after, const OptionContext& context,
                   std::vector<Change>& changes)
      : before_(before), after_(after), context_(context), changes_(changes) {
    of_before_.assign(before.options.size(), kNone);
    of_after_.assign(after.options.size(), kNone);
  }

  void run() {
    pair(by_both);
    pair(by_text);
    pair(by_label);
    texts();
    labels();
    gone_and_new();
  }

 private:
  void pair(Key (*key)(const Option&)) {
    std::map<Key, std::size_t> known;
    for (std::size_t i = 0; i < of_before_.size(); ++i) {
      if (of_before_[i] == kNone) {
        known.emplace(key(before_.options[i]), i);
      }
    }
    for (std::size_t j = 0; j < of_after_.size(); ++j) {
      const auto found = of_after_[j] == kNone ? known.find(key(after_.options[j])) : known.end();
      if (found != known.end()) {
        of_before_[found->second] = j;
        of_after_[j] = found->second;
        known.erase(found);
      }
    }
  }

  bool is_right(const Question& question, const Option& option) const {
    return std::find(question.right.begin(), question.right.end(), option.label) !=
           question.right.end();
  }

  void texts() {
    for (std::size_t i = 0; i < of_before_.size(); ++i) {
      if (of_before_[i] == kNone) {
        continue;
      }
      const Option& older = before_.options[i];
      const Option& newer = after_.options[of_before_[i]];
      const bool said = context_.answer_changed && is_right(before_, older) &&
                        is_right(after_, newer) && plain_text(older.text) != plain_text(newer.text);
      if (older.text != newer.text && !said) {
        changes_.push_back({ChangeKind::text,
                            "options." + newer.label,
                            text(msg::diff_option_text, visible(newer.label)),
                            {older.text, older.where},
                            {newer.text, newer.where}});
      }
    }
  }

  void labels() {
    std::vector<std::string> was;
    std::vector<std::string> now;
    for (std::size_t i = 0; i < of_before_.size(); ++i) {
      if (of_before_[i] != kNone &&
          before_.options[i].label != after_.options[of_before_[i]].label) {
        was.push_back(option_text(before_.options[i]));
      }
    }
    for (std::size_t j = 0; j < of_after_.size(); ++j) {
      if (of_after_[j] != kNone && after_.options[j].label != before_.options[of_after_[j]].label) {
        now.push_back(option_text(after_.options[j]));
      }
    }
    if (!was.empty()) {
      const Message& what =
          context_.answer_relabelled ? msg::diff_options_same_answer : msg::diff_options_relabelled;
      add(text(what), join(was, "; "), join(now, "; "));
    } else if (!is_in_order()) {
      add(text(msg::diff_options_reordered), label_list(before_), label_list(after_));
    }
  }

  bool is_in_order() const {
    std::vector<std::size_t> places;
    for (const std::size_t j : of_before_) {
      if (j != kNone) {
        places.push_back(j);
      }
    }
    return std::is_sorted(places.begin(), places.end());
  }

  static std::string label_list(const Question& question) {
    std::vector<std::string> labels;
    for (const Option& option : question.options) {
      labels.push_back(option.label);
    }
    return join(labels, " ");
  }

  void add(Text what, std::string before, std::string after) {
    changes_.push_back({ChangeKind::options,
                        "options",
                        std::move(what),
                        {std::move(before), before_.options.front().where},
                        {std::move(after), after_.options.front().where}});
  }

  void gone_and_new() {
    for (std::size_t i = 0; i < of_before_.size(); ++i) {
      const Option& option = before_.options[i];
      if (of_before_[i] == kNone) {
        changes_.push_back({ChangeKind::options,
                            "options." + option.label,
                            text(msg::diff_option_removed),
                            {option_text(option), option.where},
                            {"", after_.where}});
      }
    }
    for (std::size_t j = 0; j < of_after_.size(); ++j) {
      const Option& option = after_.options[j];
      if (of_after_[j] == kNone) {
        changes_.push_back({ChangeKind::options,
                            "options." + option.label,
                            text(msg::diff_option_added),
                            {"", before_.where},
                            {option_text(option), option.where}});
      }
    }
  }

  const Question& before_;
  const Question& after_;
  const OptionContext& context_;
  std::vector<Change>& changes_;
  std::vector<std::size_t> of_before_;
  std::vector<std::size_t> of_after_;
};

/// Keys may state labels only.
std::string stated_labels(const Question& question) {
  return question.options_stated ? labels_text(question.options) : std::string();
}

}  // namespace

void compare_options(const Question& before, const Question& after, const OptionContext& context,
                     std::vector<Change>& changes) {
  if (has_texts(before) && has_texts(after)) {
    OptionComparison(before, after, context, changes).run();
    return;
  }
  const bool unstated = !before.options_stated || !after.options_stated;
  if (unstated && context.compared == Compared::bank_with_key) {
    return;
  }
  const std::string older = stated_labels(before);
  const std::string newer = stated_labels(after);
  if (older != newer) {
    changes.push_back({ChangeKind::options,
                       "options",
                       text(msg::diff_option_labels),
                       {older, before.where},
                       {newer, after.where}});
  }
}

std::string option_text(const Option& option) {
  return option.text.empty() ? option.label : option.label + " " + option.text;
}

bool has_texts(const Question& question) {
  return std::any_of(question.options.begin(), question.options.end(),
                     [](const Option& option) { return !option.text.empty(); });
}

bool have_twins(const Question& question) {
  std::vector<std::string> texts;
  for (const Option& option : question.options) {
    texts.push_back(plain_text(option.text));
  }
  std::sort(texts.begin(), texts.end());
  return std::adjacent_find(texts.begin(), texts.end()) != texts.end();
}

bool are_same_options(const Question& before, const Question& after) {
  return std::equal(
      before.options.begin(), before.options.end(), after.options.begin(), after.options.end(),
      [](const Option& a, const Option& b) { return a.label == b.label && a.text == b.text; });
}

}  // namespace tiku
