#include "cli/app.h"

#include "cli/args.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/help.h"
#include "cli/messages.h"
#include "cli/registry.h"
#include "cli/settings.h"
#include "version.h"

namespace tiku {
namespace {

Context make_context(Io& io, const GlobalOptions& options) {
  const Lang lang = choose_language(options.lang, io);
  const std::size_t width = io.width();
  return Context{.io = io,
                 .lang = lang,
                 .talk = options.quiet     ? Talk::quiet
                         : options.verbose ? Talk::verbose
                                           : Talk::normal,
                 .out_style = {lang, choose_colour(options.colour, io, io.out()), width},
                 .err_style = {lang, choose_colour(options.colour, io, io.err()), width}};
}

int run(const ParsedArgs& arguments, const GlobalOptions& options, Context& context) {
  if (options.version) {
    context.print("tiku " TIKU_VERSION "\n");
    return kDone;
  }
  const HelpLevel level = options.help ? HelpLevel::full : HelpLevel::brief;
  if (arguments.command == nullptr) {
    context.print(program_help(level, context.out_style));
    return kDone;
  }
  if (options.help || options.short_help) {
    context.print(command_help(*arguments.command, level, context.out_style));
    return kDone;
  }
  return arguments.command->run.invoke(arguments, context);
}

/// What was printed may not have arrived: nobody reads any more (no error), or the disk is full
/// (one).
int with_output(int code, Context& context) {
  if (context.io.out().state() == Output::State::reader_gone) {
    return code == kFindings ? kDone : code;
  }
  if (context.io.out().state() == Output::State::failed) {
    return context.fail(Error{text(msg::cannot_print)});
  }
  return code;
}

}  // namespace

int run_tiku(const std::vector<std::string>& words, Io& io) {
  const ParsedArgs arguments = split_args(words, commands(), global_options());
  GlobalOptions options;
  const Result<void> globals_fit = store_options(arguments.globals, &options);
  Context context = make_context(io, options);
  const Result<void> words_fit = check_words(arguments, commands(), global_options());
  if (!words_fit) {
    return context.fail(words_fit.error());
  }
  if (!globals_fit) {
    return context.fail(globals_fit.error());
  }
  return with_output(run(arguments, options, context), context);
}

bool fill_options(const ParsedArgs& arguments, void* options, Context& context) {
  for (const Result<void>& stored :
       {store_options(arguments.options, options),
        store_positionals(*arguments.command, arguments.positionals, options)}) {
    if (!stored) {
      context.fail(stored.error());
      return false;
    }
  }
  return true;
}

}  // namespace tiku
