target_sources(tiku_tests PRIVATE
  unit/grade/batch_test.cpp
  unit/grade/changes_test.cpp
  unit/grade/draw_test.cpp
  unit/grade/earlier_results_test.cpp
  unit/grade/fill_test.cpp
  unit/grade/guess_test.cpp
  unit/grade/judge_property_test.cpp
  unit/grade/judge_test.cpp
  unit/grade/matching_test.cpp
  unit/grade/policies_test.cpp
  unit/grade/policy_cases.cpp
  unit/grade/policy_names_test.cpp
  unit/grade/row_parts_test.cpp
  unit/grade/rubric_test.cpp
)
