target_sources(tiku_tests PRIVATE
  unit/cli/app_test.cpp
  unit/cli/args_test.cpp
  unit/cli/damaged_cases_test.cpp
  unit/cli/export_forms_test.cpp
  unit/cli/import_formats_test.cpp
  unit/cli/layout_test.cpp
  unit/cli/merge_test.cpp
  unit/cli/pile_test.cpp
  unit/cli/progress_test.cpp
  unit/cli/quiz_sitting_test.cpp
  unit/cli/settings_test.cpp
  unit/cli/streaming_test.cpp
)
