target_sources(tiku_tests PRIVATE
  unit/format/csv_test.cpp
)
