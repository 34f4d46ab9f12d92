target_sources(tiku_tests PRIVATE
  unit/model/blank_marks_test.cpp
)
