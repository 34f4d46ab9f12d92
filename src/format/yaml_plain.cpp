// A descent through the text, a token at a time. Nothing is ever repaired or reported: at the first
// thing that is unusual every function returns false, and yaml-cpp reads the text from its
// beginning. So this file need not know what is wrong YAML, only what is surely right.
#include "format/yaml_plain.h"

#include <algorithm>

#include "format/yaml_plain_cursor.h"
#include "format/yaml_plain_scalar.h"
#include "format/yaml_text.h"

namespace tiku {
namespace {

/// Column of what stands around the root.
constexpr std::int64_t kOutside = -1;
/// YAML's limit for a key with its colon on one line.
constexpr std::size_t kLongestKey = 1024;

bool begins_with_null_word(std::string_view text) {
  return text.starts_with('~') || text.starts_with("null") || text.starts_with("Null") ||
         text.starts_with("NULL");
}

bool have_duplicates(const NodeEntry* begin, const NodeEntry* end) {
  constexpr std::ptrdiff_t kSmallMap = 16;
  if (end - begin <= kSmallMap) {
    for (const NodeEntry* entry = begin; entry != end; ++entry) {
      if (std::any_of(begin, entry, [&](const NodeEntry& earlier) {
            return earlier.key.text() == entry->key.text();
          })) {
        return true;
      }
    }
    return false;
  }
  std::vector<std::string_view> keys;
  std::transform(begin, end, std::back_inserter(keys),
                 [](const NodeEntry& entry) { return entry.key.text(); });
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

class PlainReader {
 public:
  PlainReader(std::string_view text, FileId file, const YamlLimits& limits)
      : cursor_{text}, file_(file), limits_(limits), scalars_(cursor_, file, trees_.store) {}

  bool read(Documents documents) {
    cursor_.skip_to_content();
    while (cursor_.at < cursor_.text.size()) {
      if (cursor_.ended && !begin_document(documents)) {
        return false;
      }
      Node root;
      if (!block_node(kOutside, root) || root.is_scalar() || root.is_null() || !cursor_.ended) {
        return false;
      }
      trees_.roots.push_back(root);
    }
    return !trees_.roots.empty();
  }

  NodeTrees take() { return std::move(trees_); }

 private:
  /// Past `---`, behind which content must follow.
  bool begin_document(Documents documents) {
    const bool allowed = documents == Documents::many || trees_.roots.empty();
    if (!allowed || !cursor_.is_at_mark("---")) {
      return false;
    }
    cursor_.at += 3;
    return cursor_.finish_line() && !cursor_.ended;
  }

  bool is_at_item() const { return cursor_.peek() == '-' && is_blank_or_line_end(cursor_.peek(1)); }

  /// Whatever stands at the cursor, below something at column `outer`.
  bool block_node(std::int64_t outer, Node& node) {
    if (is_at_item()) {
      return block_list(node);
    }
    const char c = cursor_.peek();
    if (c == '[' || c == '{') {
      return flow_node(node) && cursor_.finish_line();
    }
    if (c == '|' || c == '>') {
      return outer != kOutside && block_scalar(outer, node);
    }
    const std::int64_t column = cursor_.column();
    Node first;
    if (!scalars_.read(Within::block, first)) {
      return false;
    }
    return is_at_colon(first) ? block_map(column, first, node) : end_scalar(outer, first, node);
  }

  bool block_scalar(std::int64_t outer, Node& node) {
    return scalars_.read_block(outer, node) && count(node);
  }

  /// A scalar that is no key; only a comment may follow on its line.
  bool end_scalar(std::int64_t outer, const Node& scalar, Node& node) {
    node = scalar;
    const bool good =
        node.quoted ? cursor_.finish_line() : scalars_.fold(Within::block, outer, node);
    return good && count(node);
  }

  /// Moves to the colon that makes a key of the scalar just read, if there is one.
  bool is_at_colon(const Node& key) {
    cursor_.skip_spaces();
    return cursor_.peek() == ':' && is_blank_or_line_end(cursor_.peek(1)) &&
           key.where.begin >= cursor_.line;
  }

  /// The scalar in front of the colon at the cursor; moves behind the colon.
  bool accept_key(Node& key) {
    key.kind = Node::Kind::scalar;
    const bool merge = key.text() == "<<" && !key.quoted;
    const bool long_key = cursor_.at - key.where.begin > kLongestKey;
    ++cursor_.at;
    return !merge && !long_key && count(key);
  }

  bool block_map(std::int64_t column, Node key, Node& map) {
    if (!open(Node::Kind::map, key.where.begin, map)) {
      return false;
    }
    const std::size_t first = entries_.size();
    while (true) {
      Node value;
      if (!accept_key(key) || !map_value(column, value)) {
        return false;
      }
      entries_.push_back({key, value});
      if (cursor_.column() < column) {
        return close_map(first, map);
      }
      if (cursor_.column() > column || !scalars_.read(Within::block, key) || !is_at_colon(key)) {
        return false;
      }
    }
  }

  /// The value behind a colon of a map at `column`.
  bool map_value(std::int64_t column, Node& value) {
    const std::size_t colon_end = cursor_.at;
    cursor_.skip_spaces();
    const char c = cursor_.peek();
    if (c == '[' || c == '{') {
      return flow_node(value) && cursor_.finish_line();
    }
    if (c == '|' || c == '>') {
      return block_scalar(column, value);
    }
    if (!is_line_end(c) && c != '#') {
      Node scalar;
      return scalars_.read(Within::block, scalar) && end_scalar(column, scalar, value);
    }
    if (!cursor_.finish_line()) {
      return false;
    }
    if (cursor_.column() > column) {
      return block_node(column, value);
    }
    const bool list = cursor_.column() == column && is_at_item();
    return list ? block_list(value) : missing(colon_end, value);
  }

  bool block_list(Node& list) {
    const std::int64_t column = cursor_.column();
    if (!open(Node::Kind::list, cursor_.at, list)) {
      return false;
    }
    const std::size_t first = items_.size();
    do {
      Node item;
      if (!list_item(column, item)) {
        return false;
      }
      items_.push_back(item);
    } while (cursor_.column() == column && is_at_item());
    return cursor_.column() <= column && close_list(first, list);
  }

  bool list_item(std::int64_t column, Node& item) {
    const std::size_t dash_end = ++cursor_.at;
    cursor_.skip_spaces();
    const char c = cursor_.peek();
    if (!is_line_end(c) && c != '#') {
      return block_node(column, item);
    }
    if (!cursor_.finish_line()) {
      return false;
    }
    return cursor_.column() > column ? block_node(column, item) : missing(dash_end, item);
  }

  /// Nothing where a value could stand. yaml-cpp has it begin with the next token, whatever that
  /// is.
  bool missing(std::size_t at, Node& node) {
    node = Node{};
    node.where = span(at, at);
    return !begins_with_null_word(cursor_.text.substr(cursor_.at)) && count(node);
  }

  bool flow_node(Node& node) { return cursor_.peek() == '[' ? flow_list(node) : flow_map(node); }

  bool flow_value(Node& node) {
    const char c = cursor_.peek();
    if (c == '[' || c == '{') {
      return flow_node(node) && skip_in_flow();
    }
    if (!scalars_.read(Within::flow, node)) {
      return false;
    }
    const bool good = node.quoted || scalars_.fold(Within::flow, kOutside, node);
    return good && count(node) && skip_in_flow();
  }

  /// To the next token; a document cannot end between brackets.
  bool skip_in_flow() {
    cursor_.skip_to_content();
    return !cursor_.ended;
  }

  /// Past a comma, or to the closing bracket.
  bool next_in_flow(char bracket) {
    if (cursor_.peek() == bracket) {
      return true;
    }
    if (cursor_.peek() != ',') {
      return false;
    }
    ++cursor_.at;
    return skip_in_flow();
  }

  bool flow_list(Node& list) {
    if (!open(Node::Kind::list, cursor_.at, list)) {
      return false;
    }
    const std::size_t first = items_.size();
    ++cursor_.at;
    bool good = skip_in_flow();
    while (good && cursor_.peek() != ']') {
      Node item;
      good = flow_value(item) && next_in_flow(']');
      items_.push_back(item);
    }
    read_to_ = ++cursor_.at;
    return good && close_list(first, list);
  }

  bool flow_map(Node& map) {
    if (!open(Node::Kind::map, cursor_.at, map)) {
      return false;
    }
    const std::size_t first = entries_.size();
    ++cursor_.at;
    bool good = skip_in_flow();
    while (good && cursor_.peek() != '}') {
      NodeEntry entry;
      good = flow_entry(entry) && next_in_flow('}');
      entries_.push_back(entry);
    }
    read_to_ = ++cursor_.at;
    return good && close_map(first, map);
  }

  bool flow_entry(NodeEntry& entry) {
    if (!scalars_.read(Within::flow, entry.key)) {
      return false;
    }
    cursor_.skip_spaces();
    const bool keyed = cursor_.peek() == ':' && entry.key.where.begin >= cursor_.line;
    if (!keyed || !accept_key(entry.key)) {
      return false;
    }
    const std::size_t colon_end = cursor_.at;
    if (!skip_in_flow()) {
      return false;
    }
    const bool nothing = cursor_.peek() == ',' || cursor_.peek() == '}';
    return nothing ? missing(colon_end, entry.value) : flow_value(entry.value);
  }

  Span span(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  bool count(const Node& node) {
    read_to_ = node.where.end;
    return ++nodes_ <= limits_.nodes;
  }

  bool open(Node::Kind kind, std::size_t begin, Node& node) {
    node = Node{};
    node.kind = kind;
    node.where = span(begin, begin + 1);
    return ++nodes_ <= limits_.nodes && ++depth_ <= limits_.depth;
  }

  bool close_map(std::size_t first, Node& map) {
    const std::span<const NodeEntry> own(entries_.data() + first, entries_.size() - first);
    if (have_duplicates(own.data(), own.data() + own.size())) {
      return false;
    }
    map.set_entries(trees_.store.keep(own));
    entries_.resize(first);
    close(map);
    return true;
  }

  bool close_list(std::size_t first, Node& list) {
    list.set_items(trees_.store.keep(std::span<const Node>(items_).subspan(first)));
    items_.resize(first);
    close(list);
    return true;
  }

  /// Lists and maps end with the last thing in them.
  void close(Node& node) {
    --depth_;
    node.where.end = std::max(node.where.end, static_cast<std::uint32_t>(read_to_));
  }

  PlainCursor cursor_;
  FileId file_;
  const YamlLimits& limits_;
  NodeTrees trees_;
  PlainScalars scalars_;
  /// What the lists and maps that are open hold so far, the innermost last.
  std::vector<Node> items_;
  std::vector<NodeEntry> entries_;
  /// Behind the last thing read.
  std::size_t read_to_ = 0;
  std::size_t depth_ = 0;
  std::size_t nodes_ = 0;
};

}  // namespace

std::optional<NodeTrees> read_plain_yaml(std::string_view text, FileId file, Documents documents,
                                         const YamlLimits& limits) {
  if (needs_guard(text)) {
    return std::nullopt;
  }
  PlainReader reader(text, file, limits);
  if (!reader.read(documents)) {
    return std::nullopt;
  }
  return reader.take();
}

}  // namespace tiku
