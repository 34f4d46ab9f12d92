// nlohmann's parser says what the tokens are; where they stand we find ourselves, by walking the
// same line token by token. That gives every node its place and numbers their text as written.
#include "format/jsonl.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "format/table_messages.h"
#include "format/table_rules.h"

namespace tiku {
namespace {

constexpr std::size_t kMaxDepth = 24;

/// Builds the tree of one line from the parser's calls.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view line, Span where, NodeStore& store, Sink& sink)
      : line_(line), line_span_(where), store_(store), sink_(sink) {}

  const Node& root() const { return root_; }

  bool null() override {
    Node node;
    node.where = next_token();
    return put(node);
  }

  bool boolean(bool /*value*/) override { return put_as_written(); }

  bool number_integer(number_integer_t /*value*/) override { return put_as_written(); }

  bool number_unsigned(number_unsigned_t /*value*/) override { return put_as_written(); }

  bool number_float(number_float_t /*value*/, const string_t& /*raw*/) override {
    return put_as_written();
  }

  bool string(string_t& value) override {
    Node node;
    node.kind = Node::Kind::scalar;
    node.quoted = true;
    node.where = next_token();
    node.set_text(store_.keep(value));
    return put(node);
  }

  bool binary(binary_t& /*value*/) override { return false; }  // JSON has none

  bool start_object(std::size_t /*elements*/) override { return open(Node::Kind::map); }

  bool start_array(std::size_t /*elements*/) override { return open(Node::Kind::list); }

  bool end_object() override { return close(); }

  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    Level& level = open_.back();
    level.key = Node{};
    level.key.kind = Node::Kind::scalar;
    level.key.quoted = true;
    level.key.where = next_token();
    level.key.set_text(store_.keep(value));
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& trouble) override {
    constexpr int kNumberOutOfRange = 406;
    if (trouble.id == kNumberOutOfRange) {
      const Span where = next_token();
      report(where, text(msg::json_number_range, visible(piece(where))));
      return false;
    }
    const std::size_t at = std::min(position == 0 ? 0 : position - 1, line_.size());
    report(span(at, std::min(at + 1, line_.size())), text(msg::json_bad_line));
    return false;
  }

 private:
  /// An object or list that is not closed yet, with the key that waits for its value.
  struct Level {
    Node node;
    std::vector<Node> items;
    std::vector<NodeEntry> entries;
    Node key;
    /// By text, once they are many; few are found as fast by going through them.
    std::unordered_map<std::string_view, Span> keys;

    /// Where the key stood before; nothing where it is new.
    const Span* find_key(std::string_view text) const {
      if (!keys.empty()) {
        const auto found = keys.find(text);
        return found == keys.end() ? nullptr : &found->second;
      }
      const auto found =
          std::find_if(entries.begin(), entries.end(),
                       [text](const NodeEntry& entry) { return entry.key.text() == text; });
      return found == entries.end() ? nullptr : &found->key.where;
    }

    void add_entry(const Node& value) {
      constexpr std::size_t kFew = 32;
      entries.push_back({key, value});
      if (entries.size() == kFew) {
        for (const NodeEntry& entry : entries) {
          keys.emplace(entry.key.text(), entry.key.where);
        }
      } else if (entries.size() > kFew) {
        keys.emplace(key.text(), key.where);
      }
    }
  };

  bool open(Node::Kind kind) {
    const Span where = next_token();
    if (open_.size() == kMaxDepth) {
      report(where, text(msg::json_too_deep, kMaxDepth));
      return false;
    }
    Level& level = open_.emplace_back();
    level.node.kind = kind;
    level.node.where = where;
    return true;
  }

  bool close() {
    Level& level = open_.back();
    Node node = level.node;
    if (node.is_list()) {
      node.set_items(store_.keep(level.items));
    } else {
      node.set_entries(store_.keep(level.entries));
    }
    open_.pop_back();
    node.where.end = next_token().end;
    return put(node);
  }

  bool put_as_written() {
    Node node;
    node.kind = Node::Kind::scalar;
    node.where = next_token();
    node.set_text(piece(node.where));
    return put(node);
  }

  bool put(const Node& node) {
    if (open_.empty()) {
      root_ = node;
    } else if (open_.back().node.is_list()) {
      open_.back().items.push_back(node);
    } else {
      put_entry(open_.back(), node);
    }
    return true;
  }

  void put_entry(Level& level, const Node& value) {
    const Span* const first = level.find_key(level.key.text());
    if (first == nullptr) {
      level.add_entry(value);
      return;
    }
    Diagnostic finding;
    finding.rule = &rules::json_duplicate_key;
    finding.where = level.key.where;
    finding.message = text(msg::json_duplicate_key, visible(level.key.text()));
    finding.notes.push_back({*first, text(msg::json_first_key)});
    sink_.report(std::move(finding));
  }

  /// The token after the last one; commas, colons and white space between tokens are passed over.
  Span next_token() {
    constexpr std::string_view kBetween = " \t\r\n,:";
    const std::size_t begin = std::min(line_.find_first_not_of(kBetween, at_), line_.size());
    at_ = token_end(begin);
    return span(begin, at_);
  }

  std::size_t token_end(std::size_t begin) const {
    constexpr std::string_view kAfterWord = " \t\r\n,:[]{}\"";
    if (begin >= line_.size()) {
      return line_.size();
    }
    if (line_[begin] == '"') {
      return string_end(begin + 1);
    }
    const bool bracket = kAfterWord.find(line_[begin]) != std::string_view::npos;
    return bracket ? begin + 1 : std::min(line_.find_first_of(kAfterWord, begin), line_.size());
  }

  std::size_t string_end(std::size_t at) const {
    while (at < line_.size() && line_[at] != '"') {
      at += line_[at] == '\\' ? 2U : 1U;
    }
    return std::min(at + 1, line_.size());
  }

  std::string_view piece(Span where) const {
    return line_.substr(where.begin - line_span_.begin, where.end - where.begin);
  }

  Span span(std::size_t begin, std::size_t end) const {
    return {line_span_.file, line_span_.begin + static_cast<std::uint32_t>(begin),
            line_span_.begin + static_cast<std::uint32_t>(end)};
  }

  void report(Span where, Text message) {
    sink_.report(rules::json_bad_line, where, std::move(message), text(msg::json_bad_line_help));
  }

  std::string_view line_;
  Span line_span_;
  NodeStore& store_;
  Sink& sink_;
  std::size_t at_ = 0;
  std::vector<Level> open_;
  Node root_;
};

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

NodeTrees read_json_lines(const SourceMap& sources, FileId file, Sink& sink) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  const std::string_view text = sources.at(file).text();
  NodeTrees trees;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (text.substr(begin).starts_with(kByteOrderMark)) {
      begin += kByteOrderMark.size();  // files joined one after another
    }
    const std::string_view line = text.substr(begin, end - begin);
    const Span where{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    TreeBuilder builder(line, where, trees.store, sink);
    if (!is_blank(line) && nlohmann::json::sax_parse(line.begin(), line.end(), &builder)) {
      trees.roots.push_back(builder.root());
    }
    begin = end + 1;
  }
  return trees;
}

NodeTrees read_json_document(const SourceMap& sources, FileId file, Sink& sink) {
  const std::string_view text = sources.at(file).text();
  NodeTrees trees;
  TreeBuilder builder(text, {file, 0, static_cast<std::uint32_t>(text.size())}, trees.store, sink);
  if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) {
    trees.roots.push_back(builder.root());
  }
  return trees;
}

}  // namespace tiku
