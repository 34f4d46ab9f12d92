target_sources(tiku_core PRIVATE
  cli/app.cpp
  cli/args.cpp
  cli/args_cli11.cpp
  cli/commands/check.cpp
  cli/commands/completion.cpp
  cli/commands/explain.cpp
  cli/commands/generate.cpp
  cli/completion_scripts.cpp
  cli/context.cpp
  cli/grading_run.cpp
  cli/help.cpp
  cli/layout.cpp
  cli/man_page.cpp
  cli/program.cpp
  cli/registry.cpp
  cli/settings.cpp
)
