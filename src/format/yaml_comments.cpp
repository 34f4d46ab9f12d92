#include "format/yaml_comments.h"

#include <algorithm>

#include "format/yaml.h"
#include "format/yaml_lines.h"

namespace tiku {
namespace {

void collect_scalars(const Node& node, std::vector<Span>& scalars) {
  if (node.is_scalar()) {
    scalars.push_back(node.where);
  }
  for (const Node& item : node.items()) {
    collect_scalars(item, scalars);
  }
  for (const NodeEntry& entry : node.entries()) {
    scalars.push_back(entry.key.where);
    collect_scalars(entry.value, scalars);
  }
}

std::vector<Span> scalars_of(const SourceMap& sources, FileId file) {
  Sink known;  // whoever read the file first has reported it
  std::vector<Span> scalars;
  const NodeTrees trees = read_yaml(sources, file, Documents::many, known);
  for (const Node& document : trees.roots) {
    collect_scalars(document, scalars);
  }
  std::sort(scalars.begin(), scalars.end(),
            [](const Span& a, const Span& b) { return a.begin < b.begin; });
  return scalars;
}

bool begins_comment(std::string_view text, std::size_t at) {
  return text[at] == '#' &&
         (at == 0 || std::string_view(" \t\n").find(text[at - 1]) != std::string_view::npos);
}

/// Whether the line is the one on which a block of text (`|`, `>`) is announced.
bool is_header(std::string_view text, const Span& scalar, std::size_t line) {
  return (text[scalar.begin] == '|' || text[scalar.begin] == '>') && scalar.begin >= line;
}

/// Where the comment of a line begins; npos where it has none.
std::size_t comment_on_line(std::string_view text, std::size_t begin, const YamlComments& found) {
  const std::size_t end = line_end(text, begin);
  for (std::size_t at = text.find('#', begin); at < end; at = text.find('#', at)) {
    const Span* scalar = scalar_at(found, at);
    const bool outside = scalar == nullptr || is_header(text, *scalar, begin);
    if (outside && begins_comment(text, at)) {
      return at;
    }
    at = outside ? at + 1 : scalar->end;
  }
  return std::string_view::npos;
}

}  // namespace

const Span* scalar_at(const YamlComments& found, std::size_t at) {
  const auto after =
      std::upper_bound(found.scalars.begin(), found.scalars.end(), at,
                       [](std::size_t offset, const Span& span) { return offset < span.begin; });
  if (after == found.scalars.begin()) {
    return nullptr;
  }
  const Span& scalar = *(after - 1);
  return at < scalar.end ? &scalar : nullptr;
}

YamlComments find_yaml_comments(const SourceMap& sources, FileId file, std::string_view word) {
  YamlComments found;
  const std::string_view text = sources.at(file).text();
  std::size_t at = text.find(word);
  if (at == std::string_view::npos) {
    return found;
  }
  found.scalars = scalars_of(sources, file);
  while (at != std::string_view::npos) {
    const std::size_t comment = comment_on_line(text, line_begin(text, at), found);
    const std::size_t end = line_end(text, at);
    if (comment < end && text.substr(comment, end - comment).find(word) != std::string_view::npos) {
      found.comments.push_back(
          {file, static_cast<std::uint32_t>(comment), static_cast<std::uint32_t>(end)});
    }
    at = text.find(word, next_line(text, at));
  }
  return found;
}

}  // namespace tiku
