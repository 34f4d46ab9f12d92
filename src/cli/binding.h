#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/message.h"
#include "cli/exit_codes.h"

namespace tiku {

struct ParsedArgs;
struct Context;

/// How often a value may be given. `flag`: no value; `one`: the last one counts; `many`: all are
/// kept.
enum class Arity : std::uint8_t { flag, one, many };

/// A value as it came in: its text, and which of the option's choices it is (0 where there are
/// none).
struct GivenValue {
  std::string_view text;
  std::size_t choice = 0;
};

/// Puts a value where it belongs. Null when it fits, else what kind of value was wanted ("a whole
/// number"). An option whose field has another type does not compile: add an overload or parse the
/// text in the command.
const Message* store_value(bool& field, const GivenValue& value);
const Message* store_value(std::string& field, const GivenValue& value);
const Message* store_value(std::optional<std::string>& field, const GivenValue& value);
const Message* store_value(std::int64_t& field, const GivenValue& value);
const Message* store_value(std::optional<std::int64_t>& field, const GivenValue& value);
const Message* store_value(std::optional<std::uint64_t>& field, const GivenValue& value);
const Message* store_value(std::vector<std::string>& field, const GivenValue& value);

/// An enum takes the position of the choice, so its enumerators stand in the order of the choices.
template <class Enum>
requires std::is_enum_v<Enum>

const Message* store_value(Enum& field, const GivenValue& value) {
  field = static_cast<Enum>(value.choice);
  return nullptr;
}

/// Its address says which options struct a binding belongs to.
template <class Options>
inline constexpr char kOptionsTag{};

/// Ties an option to a field of the command's options struct.
struct Binding {
  Arity arity = Arity::flag;
  const char* owner = nullptr;
  const Message* (*store)(void* options, const GivenValue& value) = nullptr;
};

template <class Member>
struct MemberOf;

template <class Owner, class Value>
struct MemberOf<Value Owner::*> {
  using Options = Owner;
  using Field = Value;
};

template <class Field>
constexpr Arity arity_of() {
  if constexpr (std::is_same_v<Field, bool>) {
    return Arity::flag;
  } else if constexpr (std::is_same_v<Field, std::vector<std::string>>) {
    return Arity::many;
  } else {
    return Arity::one;
  }
}

template <auto Member>
const Message* store_in_member(void* options, const GivenValue& value) {
  using Options = typename MemberOf<decltype(Member)>::Options;
  return store_value(static_cast<Options*>(options)->*Member, value);
}

/// `.bind = bind<&GradeOptions::out>`: a bool is a flag, a vector may be repeated, the rest take
/// one value.
template <auto Member>
inline constexpr Binding bind{arity_of<typename MemberOf<decltype(Member)>::Field>(),
                              &kOptionsTag<typename MemberOf<decltype(Member)>::Options>,
                              &store_in_member<Member>};

/// The same for a field that `Options` inherits from its first base: options that several commands
/// share.
template <class Options, auto Member>
inline constexpr Binding bind_shared{
    arity_of<typename MemberOf<decltype(Member)>::Field>(), &kOptionsTag<Options>,
    [](void* options, const GivenValue& value) {
      return store_value(static_cast<Options*>(options)->*Member, value);
    }};

/// What a command does, with the type of its options erased.
struct Runner {
  const char* owner = nullptr;
  int (*invoke)(const ParsedArgs& arguments, Context& context) = nullptr;
};

/// Fills `options` from what was given and checks it; what is wrong is said on stderr.
[[nodiscard]] bool fill_options(const ParsedArgs& arguments, void* options, Context& context);

template <class Options, int (*Run)(const Options&, Context&)>
int fill_and_run(const ParsedArgs& arguments, Context& context) {
  Options options;
  if (!fill_options(arguments, &options, context)) {
    return kCannotProceed;
  }
  return Run(options, context);
}

/// `.run = runs<GradeOptions, grade>` for `int grade(const GradeOptions&, Context&)`; the result is
/// the exit code.
template <class Options, int (*Run)(const Options&, Context&)>
inline constexpr Runner runs{&kOptionsTag<Options>, &fill_and_run<Options, Run>};

}  // namespace tiku
