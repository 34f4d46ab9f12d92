target_sources(tiku_tests PRIVATE
  unit/grade/batch_test.cpp
  unit/grade/policies_test.cpp
  unit/grade/policy_cases.cpp
)
