#include "grade/part/part_file.h"

#include "base/text.h"
#include "grade/part/part_messages.h"
#include "grade/part/part_sheets.h"
#include "io/hash.h"

namespace tiku {
namespace {

/// The number is raised whenever the bytes mean something else.
constexpr std::string_view kFirstLine = "tiku part 1\n";
constexpr std::string_view kFirstWords = "tiku part ";

constexpr std::uint64_t kMostItems = 1'000'000;

std::size_t checksum_size() {
  return content_hash("").size();
}

void write_source(const PartSource& source, PartWriter& out) {
  out.text(source.path);
  out.number(source.size);
  out.text(source.hash);
}

PartSource read_source(PartReader& in) {
  PartSource source;
  source.path = in.text();
  source.size = in.number();
  source.hash = in.text();
  return source;
}

void write_terms(const PartTerms& terms, PartWriter& out) {
  for (const std::string& text : {terms.engine, terms.bank, terms.key, terms.policies}) {
    out.text(text);
  }
  out.signed_number(terms.items);
  out.number(terms.options.size());
  for (const auto& [name, value] : terms.options) {
    out.text(name);
    out.text(value);
  }
}

PartTerms read_terms(PartReader& in) {
  PartTerms terms;
  for (std::string* text : {&terms.engine, &terms.bank, &terms.key, &terms.policies}) {
    *text = in.text();
  }
  terms.items = in.signed_number();
  for (std::size_t left = in.count(); left > 0 && !in.failed(); --left) {
    const std::string_view name = in.text();
    terms.options.emplace_back(name, in.text());
  }
  return terms;
}

Part read_all(PartReader& in) {
  Part part;
  part.shard = in.signed_number();
  part.terms = read_terms(in);
  part.key = read_source(in);
  part.adjust = read_source(in);
  for (std::size_t left = in.count(); left > 0 && !in.failed(); --left) {
    part.sources.push_back(read_source(in));
  }
  const auto items = static_cast<std::uint64_t>(part.terms.items);
  if (items > kMostItems) {
    in.fail();
    return part;
  }
  read_sheets(in, items, part);
  return part;
}

}  // namespace

std::string part_bytes(const Part& part) {
  PartWriter out;
  out.signed_number(part.shard);
  write_terms(part.terms, out);
  write_source(part.key, out);
  write_source(part.adjust, out);
  out.number(part.sources.size());
  for (const PartSource& source : part.sources) {
    write_source(source, out);
  }
  write_sheets(part.sheets, static_cast<std::size_t>(part.terms.items), out);
  std::string bytes = std::string(kFirstLine) + out.bytes();
  bytes += content_hash(bytes);
  return bytes;
}

Result<Part> read_part(std::string_view bytes, const std::string& path) {
  if (!bytes.starts_with(kFirstWords)) {
    return Error{text(msg::no_part, visible(path))};
  }
  if (!bytes.starts_with(kFirstLine)) {
    return Error{text(msg::part_of_other_version, visible(path))};
  }
  const std::size_t size = checksum_size();
  const bool long_enough = bytes.size() >= kFirstLine.size() + size;
  const std::string_view body = bytes.substr(0, long_enough ? bytes.size() - size : 0);
  if (!long_enough || content_hash(body) != bytes.substr(body.size())) {
    return Error{text(msg::part_damaged, visible(path))};
  }
  PartReader in(body.substr(kFirstLine.size()));
  Part part = read_all(in);
  if (in.failed() || !in.at_end()) {
    return Error{text(msg::part_damaged, visible(path))};
  }
  return part;
}

}  // namespace tiku
