#include "golden/markdown.h"

#include <span>

namespace golden {
namespace {

bool matches(std::span<const std::string> expected, std::span<const std::string> actual) {
  if (expected.empty()) {
    return actual.empty();
  }
  if (expected.front() == "...") {
    for (std::size_t skip = 0; skip <= actual.size(); ++skip) {
      if (matches(expected.subspan(1), actual.subspan(skip))) {
        return true;
      }
    }
    return false;
  }
  return !actual.empty() && expected.front() == actual.front() &&
         matches(expected.subspan(1), actual.subspan(1));
}

}  // namespace

Case parse_markdown(std::string_view text) {
  Case page;
  bool inside = false;
  for (const std::string& line : split_lines(text)) {
    auto* step = page.blocks.empty() ? nullptr : std::get_if<Step>(&page.blocks.back());
    if (line.starts_with("```")) {
      inside = line == "```console";
      page.blocks.emplace_back(Remark{line});
    } else if (inside && line.starts_with("$ ")) {
      page.blocks.emplace_back(Step{.command = line.substr(2), .input = {}, .out = {}, .err = {}});
    } else if (inside && step != nullptr) {
      step->out.push_back(line);
    } else {
      page.blocks.emplace_back(Remark{line});
    }
  }
  return page;
}

Lines render_markdown(const Case& page) {
  Lines lines;
  for (const Block& block : page.blocks) {
    if (const auto* remark = std::get_if<Remark>(&block)) {
      lines.push_back(remark->line);
    } else if (const auto* step = std::get_if<Step>(&block)) {
      lines.push_back("$ " + step->command);
      lines.insert(lines.end(), step->out.begin(), step->out.end());
    }
  }
  return lines;
}

bool matches_with_gaps(const Lines& expected, const Lines& actual) {
  return matches(expected, actual);
}

}  // namespace golden
