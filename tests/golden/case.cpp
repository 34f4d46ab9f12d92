#include "golden/case.h"

#include <charconv>

#include "base/text.h"

namespace golden {
namespace {

constexpr std::string_view kIndent = "  ";

/// Reads the line as part of the step, or says that it is none.
bool read_step_line(Step& step, std::string_view line) {
  const std::string rest(line.size() > 2 ? line.substr(2) : "");
  switch (line.front()) {
    case '<':
      step.input.push_back(rest);
      return true;
    case '|':
      step.out.push_back(rest);
      return true;
    case '!':
      step.err.push_back(rest);
      return true;
    case '\\':
      (step.err.empty() ? step.out : step.err).emplace_back("\\");
      return true;
    case '?':
      return std::from_chars(rest.data(), rest.data() + rest.size(), step.code).ec == std::errc();
    default:
      return false;
  }
}

void append(Lines& out, std::string_view marker, const Lines& lines) {
  for (const std::string& line : lines) {
    const bool unended = line == "\\";
    out.push_back(unended ? line : std::string(marker) + (line.empty() ? "" : " " + line));
  }
}

Lines render_block(const Block& block) {
  Lines lines;
  if (const auto* remark = std::get_if<Remark>(&block)) {
    lines.push_back(remark->line);
  } else if (const auto* file = std::get_if<InlineFile>(&block)) {
    lines.push_back("@ " + file->name);
    for (const std::string& line : file->lines) {
      lines.push_back(line.empty() ? "" : std::string(kIndent) + line);
    }
  } else if (const auto* step = std::get_if<Step>(&block)) {
    lines.push_back("$ " + step->command);
    append(lines, "<", step->input);
    append(lines, "|", step->out);
    append(lines, "!", step->err);
    if (step->code != 0) {
      lines.push_back("? " + std::to_string(step->code));
    }
  }
  return lines;
}

}  // namespace

Case parse_case(std::string_view text) {
  Case golden;
  for (const std::string& line : split_lines(text)) {
    Block* last = golden.blocks.empty() ? nullptr : &golden.blocks.back();
    auto* file = last == nullptr ? nullptr : std::get_if<InlineFile>(last);
    auto* step = last == nullptr ? nullptr : std::get_if<Step>(last);
    if (file != nullptr && (line.empty() || line.starts_with(kIndent))) {
      file->lines.push_back(line.empty() ? "" : line.substr(kIndent.size()));
    } else if (line.empty() || line.front() == '#') {
      golden.blocks.emplace_back(Remark{line});
    } else if (line.starts_with("@ ")) {
      golden.blocks.emplace_back(InlineFile{line.substr(2), {}});
    } else if (line.starts_with("$ ")) {
      golden.blocks.emplace_back(
          Step{.command = line.substr(2), .input = {}, .out = {}, .err = {}});
    } else if (step == nullptr || !read_step_line(*step, line)) {
      golden.strange.push_back(line);
    }
  }
  return golden;
}

Lines render_case(const Case& golden) {
  Lines lines;
  for (const Block& block : golden.blocks) {
    const Lines more = render_block(block);
    lines.insert(lines.end(), more.begin(), more.end());
  }
  return lines;
}

Lines shown_lines(std::string_view bytes) {
  Lines lines;
  for (const std::string& line : split_lines(bytes)) {
    lines.push_back(tiku::visible(line));
  }
  if (!bytes.empty() && bytes.back() != '\n') {
    lines.emplace_back("\\");
  }
  return lines;
}

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string join_lines(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += line + "\n";
  }
  return text;
}

}  // namespace golden
