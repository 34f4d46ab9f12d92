target_sources(tiku_tests PRIVATE
  unit/format/csv_test.cpp
  unit/format/jsonl_test.cpp
)
