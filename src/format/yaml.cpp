#include "format/yaml.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <sstream>
#include <utility>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "format/yaml_errors.h"
#include "format/yaml_lines.h"
#include "format/yaml_messages.h"
#include "format/yaml_plain.h"
#include "format/yaml_rules.h"
#include "format/yaml_text.h"
#include "format/yaml_tree.h"

namespace tiku {
namespace {

/// yaml-cpp counts positions in an int.
constexpr std::size_t kMostBytes = std::size_t{1} << 30U;
/// After a syntax error the text is read again without the damaged item: so many errors, so many
/// bytes at most.
constexpr std::size_t kMostPasses = 60;
constexpr std::size_t kMostBytesAgain = std::size_t{96} << 20U;

/// Reads a text, and again without what is damaged, until the rest is sound.
class Reader {
 public:
  Reader(const Source& source, FileId file, Documents documents, const YamlLimits& limits,
         Sink& sink)
      : source_(source), file_(file), documents_(documents), limits_(limits), sink_(sink) {}

  NodeTrees run(std::string guarded) {
    text_ = std::move(guarded);
    const std::size_t passes =
        std::clamp<std::size_t>(kMostBytesAgain / text_.size(), 3, kMostPasses);
    for (std::size_t pass = 1;; ++pass) {
      Sink findings;
      YamlTree tree(text_, file_, documents_, limits_, findings);
      const std::optional<Diagnostic> error = parse(tree);
      if (error.has_value()) {
        report_once(*error);
        if (pass < passes && leave_out(error->where.begin, findings)) {
          continue;
        }
        sink_.report(rules::rest_unread, error->where, text(msg::rest_unread),
                     text(msg::rest_unread_help));
      }
      sink_.append(findings);
      return tree.take_documents();
    }
  }

 private:
  std::optional<Diagnostic> parse(YamlTree& tree) const {
    std::istringstream stream(text_);
    try {
      YAML::Parser parser(stream);
      while (!tree.refused_document() && parser.HandleNextDocument(tree)) {
      }
      return tree.damage();
    } catch (const YAML::Exception& exception) {
      if (tree.refused_document()) {
        return {};
      }
      SyntaxError error{text_, file_, 0, exception.msg};
      error.at = std::min(exception.mark.pos < 0 ? 0 : static_cast<std::size_t>(exception.mark.pos),
                          source_.text().size());
      error.read_to = std::min(tree.read_to(), error.at);
      error.open_bracket = tree.open_bracket();
      error.long_quote = tree.long_quote();
      return explain(error);
    } catch (const std::exception&) {
      return Diagnostic{&rules::yaml_syntax, {file_, 0, 0}, text(msg::yaml_syntax)};
    }
  }

  /// An error that is still there although its item was left out lies further out.
  void report_once(const Diagnostic& error) {
    outward_ = error.where.begin == last_error_ ? outward_ + 1 : 0;
    last_error_ = error.where.begin;
    if (outward_ == 0) {
      sink_.report(error);
    }
  }

  /// Blanks the item around `at` and keeps what had been found in it. False where nothing is left
  /// to blank.
  bool leave_out(std::size_t at, const Sink& findings) {
    const std::string_view own = std::string_view(text_).substr(0, source_.text().size());
    const Lines lines = damaged_lines(own, at, outward_);
    bool changed = false;
    for (std::size_t i = lines.begin; i < lines.end; ++i) {
      if (text_[i] != '\n' && text_[i] != '\r' && text_[i] != ' ') {
        text_[i] = ' ';
        changed = true;
      }
    }
    for (const Diagnostic& finding : findings.diagnostics()) {
      if (changed && finding.where.begin >= lines.begin && finding.where.begin < lines.end) {
        sink_.report(finding);
      }
    }
    return changed;
  }

  const Source& source_;
  FileId file_;
  Documents documents_;
  const YamlLimits& limits_;
  Sink& sink_;
  std::string text_;
  std::size_t last_error_ = std::string::npos;
  std::size_t outward_ = 0;
};

}  // namespace

NodeTrees read_yaml(const SourceMap& sources, FileId file, Documents documents, Sink& sink,
                    const YamlLimits& limits) {
  const std::string_view text = sources.at(file).text();
  if (text.size() <= kMostBytes) {
    if (std::optional<NodeTrees> plain = read_plain_yaml(text, file, documents, limits)) {
      return std::move(*plain);
    }
  }
  return read_any_yaml(sources, file, documents, sink, limits);
}

NodeTrees read_any_yaml(const SourceMap& sources, FileId file, Documents documents, Sink& sink,
                        const YamlLimits& limits) {
  const Source& source = sources.at(file);
  if (source.text().size() > kMostBytes) {
    sink.report(rules::too_many_nodes, {file, 0, 0}, text(msg::too_many_bytes, kMostBytes >> 20U),
                text(msg::split_help));
    return {};
  }
  return Reader(source, file, documents, limits, sink).run(guarded_yaml_text(sources, file, sink));
}

}  // namespace tiku
