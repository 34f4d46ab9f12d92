target_sources(tiku_tests PRIVATE
  unit/lint/near_copies_test.cpp
  unit/lint/normal_form_test.cpp
  unit/lint/rules_test.cpp
)
