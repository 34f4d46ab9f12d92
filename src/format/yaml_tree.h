#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <yaml-cpp/eventhandler.h>

#include "format/node_store.h"
#include "format/yaml.h"

namespace tiku {

/// Builds located trees from yaml-cpp's events and reports what YAML allows but tiku does not read.
/// Never throws; past a limit it reports once and lets the events run by.
class YamlTree : public YAML::EventHandler {
 public:
  /// `text` is guarded_yaml_text() (offsets are those of the file); it must outlive the tree.
  YamlTree(std::string_view text, FileId file, Documents documents, const YamlLimits& limits,
           Sink& sink);

  /// The documents so far. What a syntax error left open is closed as it stands.
  NodeTrees take_documents();

  /// Byte offset up to which the text is in the tree.
  std::size_t read_to() const { return read_to_; }

  /// The innermost bracket or brace that is open, or npos.
  std::size_t open_bracket() const;

  /// The last quoted text that goes over several lines.
  Span long_quote() const { return long_quote_; }

  /// The first line that is no YAML although yaml-cpp takes it.
  const std::optional<Diagnostic>& damage() const { return damage_; }

  /// A document began that may not be there: the rest of the file is not read.
  bool refused_document() const { return refused_; }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override;
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override;
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

 private:
  /// A list or map that is still open.
  struct Frame {
    Node node;
    std::vector<Node> items;
    std::vector<NodeEntry> entries;
    YAML::anchor_t anchor = 0;
    bool has_key = false;
    bool drop_value = false;
    Node key;
    std::size_t key_mark = 0;
    /// Keys by text, filled once a map has too many to look through.
    std::unordered_map<std::string_view, std::size_t> index;
  };

  struct Anchored {
    Node node;
    std::size_t nodes = 0;
    std::size_t height = 0;
  };

  void stop_at_stuck_parser(std::size_t at);
  Span span(std::size_t begin, std::size_t end) const;
  bool is_ignored();
  bool count_node(std::size_t at);
  void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void close(char bracket);
  void complete(const Node& node, YAML::anchor_t anchor, std::size_t mark);
  void accept_key(Frame& frame, Node key, std::size_t mark);
  bool is_usable_key(Node& key, std::size_t mark);
  const Node* earlier_key(Frame& frame, std::string_view text);
  void add_entry(Frame& frame, const Node& value);
  Span missing_value_place(std::size_t mark) const;
  bool is_bracket(std::size_t at) const;
  void check_colon(Frame& frame);
  void report_tags(std::size_t mark);
  const Anchored* expandable(YAML::anchor_t anchor, Span where);

  std::string_view text_;
  FileId file_;
  Documents documents_;
  YamlLimits limits_;
  Sink& sink_;
  NodeTrees trees_;
  std::vector<Frame> frames_;
  std::unordered_map<YAML::anchor_t, Anchored> anchors_;
  std::unordered_set<std::string> anchor_names_;
  std::size_t read_to_ = 0;
  Span long_quote_;
  std::optional<Diagnostic> damage_;
  std::size_t documents_begun_ = 0;
  std::size_t document_begin_ = 0;
  std::size_t nodes_ = 0;
  std::size_t expanded_ = 0;
  std::size_t skipped_levels_ = 0;
  bool stopped_ = false;
  bool refused_ = false;
  bool drop_document_ = false;
  bool said_too_deep_ = false;
  bool said_alias_limit_ = false;
};

}  // namespace tiku
