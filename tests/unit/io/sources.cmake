target_sources(tiku_tests PRIVATE
  unit/io/encoding_test.cpp
)
