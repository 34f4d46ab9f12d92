#include "lint/baseline.h"

#include <algorithm>
#include <charconv>

#include <fmt/core.h>

#include "bank/fields.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"
#include "base/utf8.h"
#include "format/yaml.h"
#include "format/yaml_lines.h"
#include "io/hash.h"
#include "lint/messages.h"
#include "lint/registry.h"
#include "lint/selection.h"

namespace tiku {
namespace {

constexpr std::string_view kVersionField = "tiku-baseline";
constexpr std::size_t kHashDigits = 16;

/// What is flagged; where that is a place between two characters, its line.
std::string_view flagged_text(const Diagnostic& finding, const SourceMap& sources) {
  if (finding.where.file == kNoFile) {
    return {};
  }
  const std::string_view text = sources.at(finding.where.file).text();
  const std::size_t begin = std::min<std::size_t>(finding.where.begin, text.size());
  const std::size_t end = std::clamp<std::size_t>(finding.where.end, begin, text.size());
  return begin == end ? line_around(text, begin) : text.substr(begin, end - begin);
}

bool needs_escape(char32_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0) || scalar == 0x2028 ||
         scalar == 0x2029 || scalar == 0xFEFF;
}

/// As YAML and JSON write a text in double quotes.
std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (next.scalar == U'"' || next.scalar == U'\\') {
      out += '\\';
    }
    if (needs_escape(next.scalar) || !next.valid) {
      out += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(next.scalar));
    } else {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return out + "\"";
}

class BaselineReader {
 public:
  explicit BaselineReader(Sink& sink) : sink_(sink), reading_{unused_, sink} {}

  /// Fields of later versions are passed over.
  Baseline read(const Node& root) {
    Baseline baseline;
    const Node* version = root.find(kVersionField);
    if (version == nullptr || trim(version->text()) != "1") {
      sink_.report(rules::bad_version, version == nullptr ? root.where : version->where,
                   text(msg::no_baseline), text(msg::baseline_help));
      return baseline;
    }
    const Node* findings = root.find("findings");
    if (findings != nullptr && check_shape(reading_, *findings, kList, "findings")) {
      for (const Node& item : findings->items()) {
        add(item, baseline);
      }
    }
    return baseline;
  }

 private:
  void add(const Node& node, Baseline& baseline) {
    const auto field = [&](std::string_view name) {
      const Node* value = node.find(name);
      return value == nullptr ? std::string() : std::string(trim(value->text()));
    };
    const KnownFinding known{field("item"), field("rule"), field("text")};
    if (known.code.empty() || known.text.empty()) {
      sink_.report(rules::bad_value, node.where, text(msg::bad_baseline_entry),
                   text(msg::baseline_help));
      return;
    }
    baseline[known] += count_of(node.find("count"));
  }

  std::int64_t count_of(const Node* node) {
    if (node == nullptr) {
      return 1;
    }
    constexpr std::int64_t kMost = 1'000'000'000;
    const std::string_view digits = trim(node->text());
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (error == std::errc() && end == digits.data() + digits.size() && count >= 1 &&
        count <= kMost) {
      return count;
    }
    sink_.report(rules::bad_number, node->where,
                 text(msg::not_a_whole_number, "count", 1, visible(node->text())));
    return 1;
  }

  Sink& sink_;
  Bank unused_;
  Reading reading_;
};

}  // namespace

KnownFinding known_finding(const Diagnostic& finding, const SourceMap& sources) {
  const std::string hash = content_hash(collapse_spaces(flagged_text(finding, sources)));
  return {finding.item, std::string(finding.rule->code),
          hash.substr(hash.find(':') + 1, kHashDigits)};
}

Baseline make_baseline(const std::vector<Diagnostic>& findings, const SourceMap& sources) {
  Baseline baseline;
  for (const Diagnostic& finding : findings) {
    if (!is_about_reading(*finding.rule)) {
      ++baseline[known_finding(finding, sources)];
    }
  }
  return baseline;
}

std::string baseline_text(const Baseline& baseline) {
  std::string out =
      "# Findings that `tiku check` knows and leaves out. Lines may be deleted; to write the file\n"
      "# anew: tiku check PATH... --write-baseline FILE\n";
  out += fmt::format("{}: 1\n", kVersionField);
  out += baseline.empty() ? "findings: []\n" : "findings:\n";
  for (const auto& [known, count] : baseline) {
    out += fmt::format("  - {{item: {}, rule: {}, text: \"{}\"", in_quotes(known.item), known.code,
                       known.text);
    out += count == 1 ? "}" : fmt::format(", count: {}}}", count);
    const Rule* rule = find_rule(known.code);
    out += rule == nullptr ? "\n" : fmt::format("  # {}\n", rule->info->name);
  }
  return out;
}

Baseline read_baseline(const SourceMap& sources, FileId file, Sink& sink) {
  const std::size_t errors = sink.error_count();
  const NodeTrees trees = read_yaml(sources, file, Documents::one, sink);
  const std::vector<Node>& documents = trees.roots;
  if (!documents.empty()) {
    return BaselineReader(sink).read(documents.front());
  }
  if (sink.error_count() == errors) {
    sink.report(rules::bad_version, Span{file, 0, 0}, text(msg::no_baseline),
                text(msg::baseline_help));
  }
  return {};
}

}  // namespace tiku
