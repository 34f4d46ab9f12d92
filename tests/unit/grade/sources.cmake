target_sources(tiku_tests PRIVATE
  unit/grade/policies_test.cpp
  unit/grade/policy_cases.cpp
)
