target_sources(tiku_tests PRIVATE
  unit/stats/angoff_test.cpp
  unit/stats/distributions_test.cpp
  unit/stats/exam_tables_test.cpp
  unit/stats/partial_credit_test.cpp
  unit/stats/worked_example_test.cpp
)
