target_sources(tiku_tests PRIVATE
  unit/bank/load_test.cpp
)
