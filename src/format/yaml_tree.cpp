#include "format/yaml_tree.h"

#include <algorithm>
#include <utility>

#include <yaml-cpp/mark.h>

#include "base/assert.h"
#include "format/yaml_messages.h"
#include "format/yaml_rules.h"
#include "format/yaml_scalar.h"
#include "format/yaml_text.h"

namespace tiku {
namespace {

/// Maps up to this size are looked through; larger ones get an index.
constexpr std::size_t kSmallMap = 16;

std::size_t offset(const YAML::Mark& mark) {
  return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

std::size_t count_nodes(const Node& node) {
  std::size_t count = 1;
  for (const Node& item : node.items()) {
    count += count_nodes(item);
  }
  for (const NodeEntry& entry : node.entries()) {
    count += 1 + count_nodes(entry.value);
  }
  return count;
}

std::size_t height_of(const Node& node) {
  std::size_t height = 0;
  for (const Node& item : node.items()) {
    height = std::max(height, height_of(item));
  }
  for (const NodeEntry& entry : node.entries()) {
    height = std::max(height, height_of(entry.value));
  }
  return node.is_list() || node.is_map() ? height + 1 : 0;
}

std::string_view written_null(std::string_view text) {
  for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
    if (text.substr(0, word.size()) == word) {
      return text.substr(0, word.size());
    }
  }
  return {};
}

}  // namespace

YamlTree::YamlTree(std::string_view text, FileId file, Documents documents,
                   const YamlLimits& limits, Sink& sink)
    : text_(text), file_(file), documents_(documents), limits_(limits), sink_(sink) {}

Span YamlTree::span(std::size_t begin, std::size_t end) const {
  const std::size_t last = text_.size() - kAppendedEnd.size();
  begin = std::min(begin, last);
  end = std::clamp(end, begin, last);
  return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

NodeTrees YamlTree::take_documents() {
  while (!frames_.empty()) {
    close('\0');
  }
  return std::move(trees_);
}

std::size_t YamlTree::open_bracket() const {
  if (frames_.empty()) {
    return std::string_view::npos;
  }
  const std::size_t begin = frames_.back().node.where.begin;
  return is_bracket(begin) ? begin : std::string_view::npos;
}

bool YamlTree::is_bracket(std::size_t at) const {
  return text_[at] == '[' || text_[at] == '{';
}

bool YamlTree::is_ignored() {
  return stopped_ || drop_document_ || skipped_levels_ != 0;
}

bool YamlTree::count_node(std::size_t at) {
  if (++nodes_ <= limits_.nodes) {
    return true;
  }
  stopped_ = true;
  sink_.report(rules::too_many_nodes, span(at, at + 1),
               tiku::text(msg::too_many_nodes, limits_.nodes), tiku::text(msg::split_help));
  return false;
}

void YamlTree::OnDocumentStart(const YAML::Mark& mark) {
  anchors_.clear();
  anchor_names_.clear();
  const std::size_t at = offset(mark);
  if (documents_begun_ != 0 && at <= document_begin_) {
    stop_at_stuck_parser(at);
    return;
  }
  ++documents_begun_;
  document_begin_ = at;
  const bool marked = text_.substr(at, 3) == "---";
  const bool only_the_end_we_added = text_.substr(at) == "...\n";
  drop_document_ = only_the_end_we_added;
  if (trees_.roots.empty() || only_the_end_we_added || refused_) {
    drop_document_ = drop_document_ || refused_;
    return;
  }
  if (marked && documents_ == Documents::many) {
    return;
  }
  drop_document_ = true;
  refused_ = documents_ == Documents::one;
  if (marked) {
    sink_.report(rules::second_document, span(at, at + 3), tiku::text(msg::second_document),
                 tiku::text(msg::second_document_help));
  } else {
    sink_.report(rules::text_after_end, span(at, text_.find_first_of("\r\n", at)),
                 tiku::text(msg::text_after_end), tiku::text(msg::text_after_end_help));
  }
}

/// On a comma before any content yaml-cpp begins empty documents at the same place for ever.
void YamlTree::stop_at_stuck_parser(std::size_t at) {
  drop_document_ = true;
  if (!std::exchange(refused_, true)) {
    sink_.report(rules::yaml_syntax, span(at, std::min(at + 1, text_.size())),
                 tiku::text(msg::yaml_syntax), tiku::text(msg::yaml_syntax_help));
  }
}

void YamlTree::OnDocumentEnd() {
  drop_document_ = false;
}

void YamlTree::OnAnchor(const YAML::Mark& mark, const std::string& name) {
  if (is_ignored() || anchor_names_.insert(name).second) {
    return;
  }
  const std::size_t at = std::min(text_.find('&', offset(mark)), text_.size());
  sink_.report(rules::repeated_anchor, span(at, at + 1 + name.size()),
               tiku::text(msg::repeated_anchor, name), tiku::text(msg::repeated_anchor_help));
}

void YamlTree::report_tags(std::size_t mark) {
  const std::size_t end = skip_properties(text_, mark);
  for (std::size_t at = mark; at < end; ++at) {
    const std::size_t stop = std::min(text_.find_first_of(" \t\r\n", at), end);
    if (text_[at] == '!') {
      sink_.report(rules::tag, span(at, stop), tiku::text(msg::tag, text_.substr(at, stop - at)),
                   tiku::text(msg::tag_help));
    }
    at = std::max(at, skip_blank(text_, stop) - 1);
  }
}

void YamlTree::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                        const std::string& value) {
  const std::size_t at = offset(mark);
  if (is_ignored() || !count_node(at)) {
    return;
  }
  std::size_t begin = at;
  if (text_[at] == '&' || text_[at] == '!') {
    report_tags(at);
    begin = value.empty() && tag != "!" ? at : skip_properties(text_, at);
  }
  Node node;
  node.kind = Node::Kind::scalar;
  const std::size_t end = begin == at && (text_[at] == '!' || text_[at] == '&')
                              ? at + 1
                              : scalar_end(text_, begin, value);
  node.where = span(begin, end);
  node.set_text(trees_.store.keep(value));
  node.quoted = std::string_view("\"'|>").find(text_[begin]) != std::string_view::npos;
  read_to_ = end;
  const bool in_quotes = text_[begin] == '"' || text_[begin] == '\'';
  if (in_quotes && text_.substr(begin, end - begin).find('\n') != std::string_view::npos) {
    long_quote_ = node.where;
  }
  complete(node, anchor, at);
}

Span YamlTree::missing_value_place(std::size_t mark) const {
  if (frames_.empty()) {
    return span(mark, mark);
  }
  const std::size_t at = skip_blank(text_, read_to_);
  const bool before_value =
      at < text_.size() && std::string_view(":-,[").find(text_[at]) != std::string_view::npos;
  return before_value ? span(at + 1, at + 1) : span(read_to_, read_to_);
}

/// yaml-cpp takes a last line without a colon for a key without a value.
void YamlTree::check_colon(Frame& frame) {
  const std::size_t begin = frame.key.where.begin;
  const bool in_brackets = std::any_of(frames_.begin(), frames_.end(), [&](const Frame& f) {
    return is_bracket(f.node.where.begin);
  });
  const std::size_t next = skip_blank(text_, read_to_);
  const std::size_t before = text_.substr(0, begin).find_last_not_of(" \t\r\n");
  const bool marked = before != std::string_view::npos && text_[before] == '?';
  if (in_brackets || marked || frame.drop_value || (next < text_.size() && text_[next] == ':')) {
    return;
  }
  frame.drop_value = true;
  if (!damage_.has_value()) {
    damage_ = Diagnostic{&rules::missing_colon, frame.key.where, tiku::text(msg::missing_colon)};
    damage_->help = tiku::text(msg::missing_colon_help);
  }
}

void YamlTree::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::size_t at = offset(mark);
  if (is_ignored() || !count_node(at)) {
    return;
  }
  const bool is_value = !frames_.empty() && frames_.back().has_key;
  const bool missing = is_value && at == frames_.back().key_mark;
  if (missing) {
    check_colon(frames_.back());
  }
  Node node;
  std::size_t begin = at;
  if (!missing && at < text_.size() && (text_[at] == '&' || text_[at] == '!')) {
    report_tags(at);
    begin = skip_properties(text_, at);
  }
  const std::string_view word =
      missing ? std::string_view{} : written_null(text_.substr(std::min(begin, text_.size())));
  node.set_text(trees_.store.keep(word));
  node.where = word.empty() ? missing_value_place(at) : span(begin, begin + word.size());
  read_to_ = std::max(read_to_, static_cast<std::size_t>(node.where.end));
  complete(node, anchor, at);
}

const YamlTree::Anchored* YamlTree::expandable(YAML::anchor_t anchor, Span where) {
  const auto found = anchors_.find(anchor);
  if (found == anchors_.end()) {
    sink_.report(rules::alias_cycle, where, tiku::text(msg::alias_cycle),
                 tiku::text(msg::alias_help));
    return nullptr;
  }
  if (frames_.size() + found->second.height > limits_.depth) {
    if (!std::exchange(said_too_deep_, true)) {
      sink_.report(rules::too_deep, where, tiku::text(msg::too_deep, limits_.depth),
                   tiku::text(msg::too_deep_help));
    }
    return nullptr;
  }
  if (expanded_ + found->second.nodes > limits_.alias_nodes) {
    if (!std::exchange(said_alias_limit_, true)) {
      sink_.report(rules::alias_limit, where, tiku::text(msg::alias_limit, limits_.alias_nodes),
                   tiku::text(msg::alias_help));
    }
    return nullptr;
  }
  expanded_ += found->second.nodes;
  return &found->second;
}

void YamlTree::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::size_t at = offset(mark);
  if (is_ignored() || !count_node(at)) {
    return;
  }
  read_to_ = std::min(text_.find_first_of(" \t\r\n,[]{}", at), text_.size());
  const Span where = span(at, read_to_);
  const Anchored* anchored = expandable(anchor, where);
  Node node = anchored != nullptr ? anchored->node : Node{};
  node.where = where;
  complete(node, 0, at);
}

void YamlTree::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                               YAML::anchor_t anchor, YAML::EmitterStyle::value /*style*/) {
  open(Node::Kind::list, mark, tag, anchor);
}

void YamlTree::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                          YAML::EmitterStyle::value /*style*/) {
  open(Node::Kind::map, mark, tag, anchor);
}

void YamlTree::OnSequenceEnd() {
  close(']');
}

void YamlTree::OnMapEnd() {
  close('}');
}

void YamlTree::open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag,
                    YAML::anchor_t anchor) {
  const std::size_t at = offset(mark);
  if (is_ignored()) {
    skipped_levels_ += skipped_levels_ != 0 ? 1U : 0U;
    return;
  }
  if (!count_node(at)) {
    return;
  }
  if (frames_.size() >= limits_.depth) {
    if (!std::exchange(said_too_deep_, true)) {
      sink_.report(rules::too_deep, span(at, at + 1), tiku::text(msg::too_deep, limits_.depth),
                   tiku::text(msg::too_deep_help));
    }
    skipped_levels_ = 1;
    Node node;
    node.where = span(at, at);
    complete(node, 0, at);
    return;
  }
  const bool has_tag = tag != "?" && tag != "!" && !tag.empty();
  if (has_tag) {
    report_tags(at);
  }
  const std::size_t begin = has_tag || anchor != 0 ? skip_properties(text_, at) : at;
  Frame frame;
  frame.node.kind = kind;
  frame.node.where = span(begin, begin + 1);
  frame.anchor = anchor;
  const bool flow = is_bracket(begin);
  read_to_ = flow ? begin + 1 : begin;
  frames_.push_back(std::move(frame));
}

void YamlTree::close(char bracket) {
  if (skipped_levels_ != 0) {
    --skipped_levels_;
    return;
  }
  if (frames_.empty() || (bracket != '\0' && is_ignored())) {
    return;
  }
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  const std::size_t begin = frame.node.where.begin;
  if (bracket != '\0' && is_bracket(begin)) {
    std::size_t at = skip_blank(text_, read_to_);
    while (at < text_.size() && (text_[at] == ',' || text_[at] == ':')) {
      at = skip_blank(text_, at + 1);
    }
    read_to_ = at < text_.size() && text_[at] == bracket ? at + 1 : read_to_;
  }
  frame.node.where = span(begin, std::max(read_to_, begin + 1));
  if (frame.node.is_list()) {
    frame.node.set_items(trees_.store.keep(frame.items));
  } else {
    frame.node.set_entries(trees_.store.keep(frame.entries));
  }
  complete(frame.node, frame.anchor, begin);
}

void YamlTree::complete(const Node& node, YAML::anchor_t anchor, std::size_t mark) {
  if (anchor != 0) {
    anchors_[anchor] = {node, count_nodes(node), height_of(node)};
  }
  if (frames_.empty()) {
    trees_.roots.push_back(node);
    return;
  }
  Frame& frame = frames_.back();
  if (frame.node.is_list()) {
    frame.items.push_back(node);
  } else if (!frame.has_key) {
    accept_key(frame, node, mark);
  } else {
    add_entry(frame, node);
  }
}

bool YamlTree::is_usable_key(Node& key, std::size_t mark) {
  if (key.is_null() && !key.text().empty()) {
    key.kind = Node::Kind::scalar;
  }
  if (key.is_null()) {
    sink_.report(rules::key_not_text, span(mark, mark + 1), tiku::text(msg::no_mapping_key),
                 tiku::text(msg::no_key_help));
    return false;
  }
  if (!key.is_scalar()) {
    sink_.report(rules::key_not_text, key.where, tiku::text(msg::list_as_key),
                 tiku::text(msg::list_as_key_help));
    return false;
  }
  if (key.text() == "<<" && !key.quoted) {
    sink_.report(rules::merge_key, key.where, tiku::text(msg::merge_key),
                 tiku::text(msg::merge_key_help));
    return false;
  }
  return true;
}

const Node* YamlTree::earlier_key(Frame& frame, std::string_view text) {
  const std::vector<NodeEntry>& entries = frame.entries;
  if (entries.size() < kSmallMap) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const NodeEntry& entry) {
      return entry.key.text() == text;
    });
    return found == entries.end() ? nullptr : &found->key;
  }
  for (std::size_t i = frame.index.size(); i < entries.size(); ++i) {
    frame.index.emplace(entries[i].key.text(), i);
  }
  const auto found = frame.index.find(text);
  return found == frame.index.end() ? nullptr : &entries[found->second].key;
}

void YamlTree::accept_key(Frame& frame, Node key, std::size_t mark) {
  frame.has_key = true;
  frame.key_mark = mark;
  frame.drop_value = !is_usable_key(key, mark);
  if (!frame.drop_value) {
    if (const Node* first = earlier_key(frame, key.text())) {
      Diagnostic finding{&rules::duplicate_key, key.where,
                         tiku::text(msg::duplicate_key, key.text())};
      finding.help = tiku::text(msg::duplicate_key_help);
      finding.notes.push_back({first->where, tiku::text(msg::first_key_here)});
      sink_.report(std::move(finding));
      frame.drop_value = true;
    }
  }
  frame.key = key;
}

void YamlTree::add_entry(Frame& frame, const Node& value) {
  if (!frame.drop_value) {
    frame.entries.push_back({frame.key, value});
  }
  frame.has_key = false;
}

}  // namespace tiku
