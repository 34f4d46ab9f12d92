target_sources(tiku_tests PRIVATE
  unit/lint/rules_test.cpp
)
