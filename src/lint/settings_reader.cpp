// What stands in .tiku.yaml, with the findings a bank would get for the same mistakes.
#include <algorithm>
#include <charconv>

#include "bank/fields.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"
#include "format/yaml.h"
#include "io/paths.h"
#include "lint/messages.h"
#include "lint/settings.h"

namespace tiku {
namespace {

constexpr unsigned kWords = kScalar | kList;

constexpr Field kSelect{"select", {"the rules that are on", "启用的规则"}, Holds::text, kWords};
constexpr Field kIgnore{"ignore", {"rules that are off", "不用的规则"}, Holds::text, kWords};
constexpr Field kExtend{
    "extend", {"rules that are on as well", "另外启用的规则"}, Holds::text, kWords};
constexpr Field kSeverity{
    "severity", {"how grave findings of a rule are", "规则的级别"}, Holds::text, kMap};

constexpr Field kSettingsFields[] = {
    kSelect,
    kIgnore,
    kExtend,
    kSeverity,
    {"per-file",
     {"settings for files of a pattern", "符合某个样式的文件的设置"},
     Holds::text,
     kMap},
    {"baseline", {"file of known findings", "记录已知问题的文件"}},
    {"rules", {"the rule set", "规则集"}},
};

/// A pattern may say of its files what the whole says of all.
constexpr Field kPerFileFields[] = {kSelect, kIgnore, kExtend, kSeverity};

constexpr std::pair<std::string_view, SelectionVerb> kVerbs[] = {
    {"select", SelectionVerb::select},
    {"ignore", SelectionVerb::ignore},
    {"extend", SelectionVerb::extend},
};

constexpr std::string_view kSeverities = "off, advice, warning, error";

class SettingsReader {
 public:
  SettingsReader(std::span<const Rule* const> rules, Sink& sink)
      : rules_(rules), sink_(sink), reading_{unused_, sink} {}

  void read(const Node& root, Settings& settings) {
    if (!check_shape(reading_, root, kMap, kSettingsName)) {
      return;
    }
    settings.steps = read_steps(root, kSettingsFields);
    if (const Node* patterns = field(root, "per-file", kMap)) {
      read_patterns(*patterns, settings);
    }
    if (const Node* baseline = field(root, "baseline", kScalar)) {
      read_baseline(*baseline, settings);
    }
    if (const Node* set = field(root, "rules", kScalar)) {
      read_set(*set, settings);
    }
  }

 private:
  /// The value of a field where it has one of the kind wanted; others were reported.
  static const Node* field(const Node& map, std::string_view name, unsigned shapes) {
    const Node* node = map.find(name);
    return node != nullptr && (shape_of(*node) & shapes) != 0 ? node : nullptr;
  }

  void check_fields(const Node& map, FieldTable known) {
    for (const NodeEntry& entry : map.entries()) {
      const auto found = std::find_if(known.begin(), known.end(),
                                      [&](const Field& f) { return f.name == entry.key.text(); });
      if (found == known.end()) {
        report_unknown(entry.key, known);
      } else if (!entry.value.is_null()) {
        check_shape(reading_, entry.value, found->shapes, found->name);
      }
    }
  }

  void report_unknown(const Node& key, FieldTable known) {
    std::vector<std::string_view> names;
    std::vector<std::string> list;
    for (const Field& field : known) {
      names.push_back(field.name);
      list.emplace_back(field.name);
    }
    const std::string_view near = suggest(key.text(), names);
    sink_.report(
        rules::unknown_field, key.where, text(msg::unknown_field, visible(key.text())),
        near.empty() ? text(msg::known_settings, join(list, ", ")) : text(msg::did_you_mean, near));
  }

  std::vector<SelectionStep> read_steps(const Node& map, FieldTable known) {
    check_fields(map, known);
    std::vector<SelectionStep> steps;
    for (const auto& [name, verb] : kVerbs) {
      if (const Node* words = field(map, name, kScalar | kList)) {
        steps.push_back({verb, read_words(*words, name, verb)});
      }
    }
    if (const Node* severities = field(map, "severity", kMap)) {
      steps.push_back({SelectionVerb::select, {}, read_severities(*severities)});
    }
    return steps;
  }

  std::vector<RuleWord> read_words(const Node& node, std::string_view name, SelectionVerb verb) {
    std::vector<RuleWord> words;
    if (node.is_scalar()) {
      add_words(node, verb, words);
    }
    for (const Node& item : node.items()) {
      if (check_shape(reading_, item, kScalar, name)) {
        add_words(item, verb, words);
      }
    }
    return words;
  }

  void add_words(const Node& node, SelectionVerb verb, std::vector<RuleWord>& words) {
    const Result<std::vector<RuleWord>> read = parse_rule_words(node.text(), rules_);
    if (!read) {
      sink_.report(rules::bad_value, node.where, read.error().what);
      return;
    }
    for (const RuleWord& word : *read) {
      if (verb != SelectionVerb::ignore || may_be_off(word, node)) {
        words.push_back(word);
      }
    }
  }

  bool may_be_off(const RuleWord& word, const Node& node) {
    const Result<void> allowed = check_may_be_off(word, rules_);
    if (!allowed) {
      sink_.report(rules::bad_value, node.where, allowed.error().what);
    }
    return allowed.has_value();
  }

  std::vector<SeverityWish> read_severities(const Node& map) {
    std::vector<SeverityWish> wishes;
    for (const NodeEntry& entry : map.entries()) {
      const Result<RuleWord> word = parse_rule_word(entry.key.text(), rules_);
      if (!word) {
        sink_.report(rules::bad_value, entry.key.where, word.error().what);
      } else if (check_shape(reading_, entry.value, kScalar, entry.key.text()) &&
                 may_be_off(*word, entry.key)) {
        add_severity(*word, entry.value, wishes);
      }
    }
    return wishes;
  }

  void add_severity(const RuleWord& word, const Node& value, std::vector<SeverityWish>& wishes) {
    const std::string name = fold_case(trim(value.text()));
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
      if (name == severity_name(severity)) {
        wishes.push_back({word, severity});
        return;
      }
    }
    if (name == "off") {
      wishes.push_back({word, std::nullopt});
      return;
    }
    sink_.report(rules::bad_value, value.where,
                 text(msg::bad_value, "severity", visible(value.text())),
                 text(msg::allowed_values, kSeverities));
  }

  void read_patterns(const Node& patterns, Settings& settings) {
    for (const NodeEntry& entry : patterns.entries()) {
      if (check_shape(reading_, entry.value, kMap, entry.key.text())) {
        std::string_view pattern = trim(entry.key.text());
        pattern.remove_prefix(pattern.starts_with("./") ? 2 : 0);
        settings.per_file.push_back(
            {std::string(pattern), read_steps(entry.value, kPerFileFields)});
      }
    }
  }

  void read_baseline(const Node& node, Settings& settings) {
    const std::string path(trim(node.text()));
    const bool absolute = path.starts_with('/');
    settings.baseline =
        absolute || path.empty() ? path : near_path(absolute_path(settings.folder + "/" + path));
  }

  void read_set(const Node& node, Settings& settings) {
    int newest = 1;
    for (const Rule* rule : rules_) {
      newest = std::max(newest, rule->set);
    }
    const std::string_view digits = trim(node.text());
    int set = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), set);
    if (error == std::errc() && end == digits.data() + digits.size() && set >= 1 && set <= newest) {
      settings.set = set;
      return;
    }
    sink_.report(rules::bad_value, node.where, text(msg::bad_value, "rules", visible(node.text())),
                 newest == 1 ? text(msg::only_rule_set) : text(msg::rule_sets, newest));
  }

  std::span<const Rule* const> rules_;
  Sink& sink_;
  Bank unused_;  // banks and settings are read with the same tools
  Reading reading_;
};

}  // namespace

Settings read_settings(const SourceMap& sources, FileId file, std::span<const Rule* const> rules,
                       Sink& sink) {
  Settings settings;
  settings.folder = parent_folder(absolute_path(sources.at(file).path()));
  const NodeTrees trees = read_yaml(sources, file, Documents::one, sink);
  const std::vector<Node>& documents = trees.roots;
  if (!documents.empty() && !documents.front().is_null()) {
    SettingsReader(rules, sink).read(documents.front(), settings);
  }
  return settings;
}

}  // namespace tiku
