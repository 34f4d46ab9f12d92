target_sources(tiku_tests PRIVATE
  unit/lint/rules_test.cpp
  unit/lint/yaml_types_test.cpp
)
