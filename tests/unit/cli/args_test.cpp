#include "cli/args.h"

#include <doctest/doctest.h>

#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/settings.h"

namespace tiku {
namespace {

enum class Side : std::uint8_t { left, right };

struct BakeOptions {
  std::string dough;
  std::vector<std::string> toppings;
  std::optional<std::string> oven;
  std::int64_t minutes = 30;
  Side side = Side::left;
  bool hot = false;
};

int bake(const BakeOptions& /*options*/, Context& /*context*/) {
  return kDone;
}

constexpr Choice kSides[] = {{"left"}, {"right"}};

constexpr PositionalSpec kPositionals[] = {
    {.label = "DOUGH", .bind = bind<&BakeOptions::dough>, .help = {"dough", "面"}},
    {.label = "TOPPING",
     .bind = bind<&BakeOptions::toppings>,
     .help = {"toppings", "料"},
     .required = false},
};

constexpr OptionSpec kOptions[] = {
    {.name = "oven",
     .short_name = 'o',
     .bind = bind<&BakeOptions::oven>,
     .value = {"OVEN", "烤箱"},
     .help = {"oven", "烤箱"}},
    {.name = "minutes",
     .bind = bind<&BakeOptions::minutes>,
     .value = {"N", "分钟"},
     .help = {"time", "时间"}},
    {.name = "side",
     .bind = bind<&BakeOptions::side>,
     .value = {"SIDE", "边"},
     .help = {"side", "边"},
     .choices = kSides},
    {.name = "hot", .bind = bind<&BakeOptions::hot>, .help = {"hot", "热"}},
};

constexpr Command kBake{.name = "bake",
                        .group = Group::exams,
                        .summary = {"bake", "烤"},
                        .description = {"bake", "烤"},
                        .positionals = kPositionals,
                        .options = kOptions,
                        .examples = {},
                        .exit_codes = {},
                        .see_also = {},
                        .since = "0.1",
                        .run = runs<BakeOptions, bake>};

constexpr const Command* kCommands[] = {&kBake};

ParsedArgs split_bake(const std::vector<std::string>& words) {
  return split_args(words, kCommands, global_options());
}

/// The options that the words give, or the complaint in English.
Result<BakeOptions> parse(const std::vector<std::string>& words) {
  const ParsedArgs arguments = split_bake(words);
  BakeOptions options;
  const Result<void> fits = check_words(arguments, kCommands, global_options());
  if (!fits) {
    return fits.error();
  }
  const Result<void> stored = store_options(arguments.options, &options);
  if (!stored) {
    return stored.error();
  }
  const Result<void> placed = store_positionals(kBake, arguments.positionals, &options);
  if (!placed) {
    return placed.error();
  }
  return options;
}

std::string complaint(const std::vector<std::string>& words) {
  const Result<BakeOptions> parsed = parse(words);
  return parsed ? "" : parsed.error().what.in(Lang::en);
}

}  // namespace

TEST_CASE("options fill the struct of their command, in any order and spelling") {
  const Result<BakeOptions> parsed = parse(
      {"--hot", "bake", "rye", "-o", "stone", "ham", "--minutes=45", "--side", "right", "egg"});
  // --hot stands before the command and belongs to it, so it is unknown there.
  CHECK_FALSE(parsed);
  const Result<BakeOptions> options = parse(
      {"bake", "--hot", "rye", "-o", "stone", "ham", "--minutes=45", "--side", "right", "egg"});
  REQUIRE(options);
  CHECK(options->dough == "rye");
  CHECK(options->toppings == std::vector<std::string>{"ham", "egg"});
  CHECK(options->oven == "stone");
  CHECK(options->minutes == 45);
  CHECK(options->side == Side::right);
  CHECK(options->hot);
}

TEST_CASE("what is not given keeps its default") {
  const Result<BakeOptions> options = parse({"bake", "rye"});
  REQUIRE(options);
  CHECK(options->minutes == 30);
  CHECK(options->side == Side::left);
  CHECK_FALSE(options->oven.has_value());
  CHECK_FALSE(options->hot);
}

TEST_CASE("the last of several values counts") {
  CHECK(parse({"bake", "rye", "-o", "a", "--oven", "b"}).value().oven == "b");
}

TEST_CASE("everything after -- is an argument, and - is one anywhere") {
  const Result<BakeOptions> options = parse({"bake", "-", "--", "--hot", "-x"});
  REQUIRE(options);
  CHECK(options->dough == "-");
  CHECK(options->toppings == std::vector<std::string>{"--hot", "-x"});
}

TEST_CASE("arguments in brackets are taken as they are") {
  const Result<BakeOptions> options = parse({"bake", "[a,b]", "-o", "[c,d]"});
  REQUIRE(options);
  CHECK(options->dough == "[a,b]");
  CHECK(options->oven == "[c,d]");
}

TEST_CASE("mistakes name the word, the value and what would do") {
  CHECK(complaint({"bkae"}) == "\"bkae\" is not a command; did you mean `tiku bake`?");
  CHECK(complaint({""}) == "\"\" is not a command; `tiku --help` lists them");
  CHECK(complaint({"bake", "rye", "--ovne", "x"}) ==
        "--ovne is not an option of `tiku bake`; did you mean --oven?");
  CHECK(complaint({"bake", "rye", "-z"}) ==
        "-z is not an option of `tiku bake`; `tiku bake --help` lists them");
  CHECK(complaint({"bake", "rye", "--oven"}) == "--oven needs a value: --oven OVEN");
  CHECK(complaint({"bake", "rye", "--oven", "--hot"}) == "--oven needs a value: --oven OVEN");
  CHECK(complaint({"bake", "rye", "--minutes", "1.5"}) ==
        "--minutes wants a whole number, not \"1.5\"");
  CHECK(complaint({"bake", "rye", "--side", "lift"}) ==
        "--side cannot be \"lift\"; did you mean \"left\"? It is one of left, right");
  CHECK(complaint({"bake", "rye", "--hot=maybe"}) ==
        "--hot takes no value, but was given \"maybe\"; leave it out");
  CHECK(complaint({"bake"}) == "`tiku bake` needs DOUGH; `tiku bake --help` says more");
}

TEST_CASE("a control character in a word is shown, not obeyed") {
  CHECK(complaint({"\x1b[2J"}) == "\"\\x1B[2J\" is not a command; `tiku --help` lists them");
}

}  // namespace tiku
