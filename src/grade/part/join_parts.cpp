#include "grade/part/join_parts.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/text.h"
#include "grade/part/part_messages.h"

namespace tiku {
namespace {

/// Name of the first option in which they differ.
std::string differing_option(const PartTerms& a, const PartTerms& b) {
  const auto [left, right] =
      std::mismatch(a.options.begin(), a.options.end(), b.options.begin(), b.options.end());
  return left != a.options.end() ? left->first : right->first;
}

Result<void> check_terms(const NamedPart& first, const NamedPart& other) {
  const PartTerms& wanted = first.part.terms;
  const PartTerms& terms = other.part.terms;
  const std::string name = visible(other.path);
  const std::string first_name = visible(first.path);
  if (terms.engine != wanted.engine) {
    return Error{text(msg::part_other_engine, name, visible(terms.engine), first_name,
                      visible(wanted.engine))};
  }
  if (terms.options != wanted.options) {
    return Error{
        text(msg::part_other_options, name, first_name, visible(differing_option(wanted, terms)))};
  }
  if (terms.bank != wanted.bank || terms.items != wanted.items) {
    return Error{text(msg::part_other_bank, name, first_name)};
  }
  if (terms.key != wanted.key || other.part.adjust.hash != first.part.adjust.hash) {
    return Error{text(msg::part_other_key, name, first_name)};
  }
  if (terms.policies != wanted.policies) {
    return Error{text(msg::part_other_policies, name, first_name)};
  }
  return {};
}

void move_origin(Origin& origin, std::size_t first_file) {
  if (origin.file != kNoFile) {
    origin.file = static_cast<FileId>(static_cast<std::size_t>(origin.file) + first_file);
  }
}

template <class T>
void move_to_end(std::vector<T>& from, std::vector<T>& to) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  from.clear();
}

}  // namespace

Result<void> order_parts(std::vector<NamedPart>& parts) {
  std::sort(parts.begin(), parts.end(), [](const NamedPart& a, const NamedPart& b) {
    return std::tie(a.part.shard, a.path) < std::tie(b.part.shard, b.path);
  });
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].part.shard == parts[i - 1].part.shard) {
      return Error{text(msg::same_shard, visible(parts[i - 1].path), visible(parts[i].path),
                        parts[i].part.shard)};
    }
    if (Result<void> alike = check_terms(parts.front(), parts[i]); !alike) {
      return alike;
    }
  }
  return {};
}

std::optional<std::pair<std::int64_t, std::int64_t>> gap_in(const std::vector<NamedPart>& parts) {
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::int64_t before = parts[i - 1].part.shard;
    if (parts[i].part.shard - before > 1) {
      return std::pair(before, parts[i].part.shard);
    }
  }
  return std::nullopt;
}

SheetSet join_parts(std::vector<NamedPart>& parts, SourceMap& sources) {
  SheetSet all;
  for (NamedPart& named : parts) {
    const std::size_t first_file = sources.size();
    for (const PartSource& source : named.part.sources) {
      sources.add(source.path, "");
    }
    SheetSet& sheets = named.part.sheets;
    for (Sheet& sheet : sheets.sheets) {
      move_origin(sheet.origin, first_file);
    }
    for (std::vector<Reject>* rejects : {&sheets.rejected, &sheets.rejected_cells}) {
      for (Reject& reject : *rejects) {
        move_origin(reject.origin, first_file);
      }
    }
    all.extra_columns = sheets.extra_columns;
    move_to_end(sheets.sheets, all.sheets);
    move_to_end(sheets.rejected, all.rejected);
    move_to_end(sheets.rejected_cells, all.rejected_cells);
    move_to_end(sheets.remarks, all.remarks);
  }
  return all;
}

}  // namespace tiku
