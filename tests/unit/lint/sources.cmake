target_sources(tiku_tests PRIVATE
  unit/lint/baseline_test.cpp
  unit/lint/edited_text_test.cpp
  unit/lint/fixes_test.cpp
  unit/lint/rules_test.cpp
  unit/lint/run_test.cpp
  unit/lint/selection_test.cpp
  unit/lint/settings_test.cpp
  unit/lint/suppressions_test.cpp
)
