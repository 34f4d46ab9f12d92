// A part holds the sheets as they were read: everything that needs all of them (labels nobody
// stated, duplicates, roster, ranks, statistics) is left to the merge, which does it as ever.
#include "cli/grade_shard.h"

#include <algorithm>

#include "base/text.h"
#include "cli/exit_codes.h"
#include "cli/shard_messages.h"
#include "cli/shown_findings.h"
#include "grade/fingerprints.h"
#include "grade/part/part_file.h"
#include "grade/part/part_messages.h"
#include "io/files.h"
#include "io/hash.h"
#include "sheet/read_sheets.h"
#include "version.h"

namespace tiku {
namespace {

/// An option whose text is the same for all shards.
struct TermOption {
  std::string_view name;
  std::string GradingInputs::*value;
};

constexpr TermOption kTextOptions[] = {
    {"pass", &GradingInputs::pass},          {"encoding", &GradingInputs::encoding},
    {"id", &GradingInputs::id_column},       {"name", &GradingInputs::name_column},
    {"group", &GradingInputs::group_column},
};

struct TermFlag {
  std::string_view name;
  bool GradingInputs::*value;
};

constexpr TermFlag kFlags[] = {
    {"strict", &GradingInputs::strict},
    {"include-unknown", &GradingInputs::include_unknown},
};

constexpr std::string_view kOnDuplicate = "on-duplicate";
constexpr std::string_view kUnkeyed = "unkeyed";
constexpr std::string_view kBy = "by";
constexpr std::string_view kYes = "yes";

using NamedValues = std::vector<std::pair<std::string, std::string>>;

NamedValues named_values(const GradingInputs& inputs) {
  NamedValues values;
  values.emplace_back(kOnDuplicate,
                      kDuplicateRules[static_cast<std::size_t>(inputs.on_duplicate)].name);
  if (inputs.unkeyed) {
    values.emplace_back(kUnkeyed, *inputs.unkeyed);
  }
  for (const TermOption& option : kTextOptions) {
    if (!(inputs.*option.value).empty()) {
      values.emplace_back(option.name, inputs.*option.value);
    }
  }
  for (const TermFlag& flag : kFlags) {
    if (inputs.*flag.value) {
      values.emplace_back(flag.name, kYes);
    }
  }
  for (const std::string& column : inputs.by) {
    values.emplace_back(kBy, column);
  }
  return values;
}

void adopt_value(const std::string& name, const std::string& value, GradingInputs& inputs) {
  for (const TermOption& option : kTextOptions) {
    if (option.name == name) {
      inputs.*option.value = value;
    }
  }
  for (const TermFlag& flag : kFlags) {
    if (flag.name == name) {
      inputs.*flag.value = true;
    }
  }
  for (std::size_t i = 0; i < std::size(kDuplicateRules); ++i) {
    if (name == kOnDuplicate && kDuplicateRules[i].name == value) {
      inputs.on_duplicate = static_cast<OnDuplicate>(i);
    }
  }
  if (name == kUnkeyed) {
    inputs.unkeyed = value;
  }
  if (name == kBy) {
    inputs.by.push_back(value);
  }
}

PartTerms terms_of(const GradingInputs& inputs, const Bank& bank, const BatchOptions& batch) {
  Grading nothing;
  nothing.bank = &bank;
  nothing.items = graded_items(bank, batch);
  nothing.pass = bank.exam.pass;
  if (batch.pass) {
    nothing.pass.total = batch.pass;
  }
  GradingFingerprints prints = fingerprints_of(nothing, TIKU_VERSION);
  PartTerms terms;
  terms.engine = std::move(prints.engine);
  terms.bank = bank.hash;
  terms.key = std::move(prints.key);
  terms.policies = std::move(prints.policies);
  terms.items = static_cast<std::int64_t>(nothing.items.size());
  terms.options = named_values(inputs);
  return terms;
}

Result<PartSource> source_of(const std::string& path) {
  if (path.empty()) {
    return PartSource{};
  }
  const Result<std::string> bytes = read_file(path);
  return bytes ? Result<PartSource>(PartSource{path, bytes->size(), content_hash(*bytes)})
               : Result<PartSource>(bytes.error());
}

/// Standard input is gone once it was read, and is no file of the results.
PartSource sheet_source(const std::string& path) {
  constexpr std::string_view kStandardInput = "-";
  const Result<PartSource> source =
      path == kStandardInput ? PartSource{path, 0, ""} : source_of(path);
  return source ? *source : PartSource{path, 0, ""};
}

/// What belongs to the merge, or makes no sense without results.
Result<void> check_shard_options(const GradeOptions& options) {
  if (options.partial.empty() || !options.shard || *options.shard < 0) {
    return Error{text(msg::partial_and_shard)};
  }
  const std::pair<std::string_view, bool> unwanted[] = {
      {"out", !options.out.empty()},
      {"pending", !options.pending.empty()},
      {"compare", !options.compare.empty()},
      {"angoff", !options.angoff.empty()},
      {"roster", !options.roster.empty()},
      {"marks", !options.marks.empty()},
      {"details", options.details},
      {"fail-under", !options.fail_under.empty()},
      {"xlsx", options.xlsx},
  };
  for (const auto& [name, given] : unwanted) {
    if (given) {
      return Error{text(msg::option_of_merge, name)};
    }
  }
  return {};
}

Result<void> check_unchanged(const PartSource& source) {
  const Result<PartSource> now = source_of(source.path);
  if (!now) {
    return now.error();
  }
  return now->hash == source.hash ? Result<void>()
                                  : Error{text(msg::key_changed, visible(source.path))};
}

/// That key, corrections and program are those of the parts.
Result<void> check_merge_terms(const Part& part, const PartTerms& now) {
  for (const PartSource* source : {&part.key, &part.adjust}) {
    if (Result<void> same = check_unchanged(*source); !same) {
      return same;
    }
  }
  if (part.terms.engine != now.engine) {
    return Error{text(msg::engine_changed, visible(part.terms.engine), now.engine)};
  }
  return part.terms == now ? Result<void>() : Error{text(msg::key_changed, visible(part.key.path))};
}

}  // namespace

int grade_shard(const GradeOptions& options, Context& context) {
  GradingRun run;
  if (const Result<void> fit = check_shard_options(options); !fit) {
    return context.fail(fit.error());
  }
  const Result<ReadyGrading> ready = prepare_grading(options, context, run);
  if (!ready) {
    return context.fail(ready.error());
  }
  const Result<PartSource> key = source_of(options.key);
  const Result<PartSource> adjust = source_of(options.adjust);
  if (!key || !adjust) {
    return context.fail(key ? adjust.error() : key.error());
  }
  Part part;
  part.shard = *options.shard;
  part.terms = terms_of(options, run.bank, ready->batch);
  part.key = *key;
  part.adjust = *adjust;
  SourceMap sources;
  run.sink = {};
  Result<SheetSet> sheets =
      read_sheets(options.answers, run.bank, ready->sheets, sources, run.sink);
  if (!sheets) {
    return context.fail(sheets.error());
  }
  show_findings(run.sink, sources, context);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    part.sources.push_back(sheet_source(sources.at(static_cast<FileId>(i)).path()));
  }
  part.sheets = std::move(*sheets);
  if (const Result<void> written = write_file(options.partial, part_bytes(part)); !written) {
    return context.fail(written.error());
  }
  context.say(text(msg::wrote_part, part.shard,
                   part.sheets.sheets.size() + part.sheets.rejected.size(), options.partial));
  return kDone;
}

void adopt_terms(const std::vector<NamedPart>& parts, GradeOptions& options) {
  const Part& first = parts.front().part;
  options.key = first.key.path;
  options.adjust = first.adjust.path;
  options.answers.clear();
  for (const NamedPart& named : parts) {
    for (const PartSource& source : named.part.sources) {
      options.answers.push_back(source.path);
    }
  }
  for (const auto& [name, value] : first.terms.options) {
    adopt_value(name, value, options);
  }
}

int run_merge(const GradeOptions& options, std::vector<NamedPart>& parts, Context& context,
              GradingRun& run) {
  const Result<ReadyGrading> ready = prepare_grading(options, context, run);
  if (!ready) {
    return context.fail(ready.error());
  }
  const Result<void> same =
      check_merge_terms(parts.front().part, terms_of(options, run.bank, ready->batch));
  if (!same) {
    return context.fail(same.error());
  }
  if (const Result<void> people = load_people(options, run); !people) {
    return context.fail(people.error());
  }
  run.sheets = join_parts(parts, run.sources);
  for (const NamedPart& named : parts) {
    const std::vector<PartSource>& sources = named.part.sources;
    run.read_elsewhere.insert(run.read_elsewhere.end(), sources.begin(), sources.end());
  }
  return grade_sheets(options, *ready, context, run);
}

}  // namespace tiku
