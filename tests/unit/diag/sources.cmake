target_sources(tiku_tests PRIVATE
  unit/diag/render_test.cpp
)
