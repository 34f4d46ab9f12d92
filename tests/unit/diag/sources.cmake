target_sources(tiku_tests PRIVATE
  unit/diag/fingerprint_test.cpp
  unit/diag/github_test.cpp
  unit/diag/gitlab_test.cpp
  unit/diag/json_test.cpp
  unit/diag/junit_test.cpp
  unit/diag/rdjson_test.cpp
  unit/diag/region_test.cpp
  unit/diag/render_test.cpp
  unit/diag/sample_report.cpp
  unit/diag/sarif_test.cpp
  unit/diag/source_test.cpp
  unit/diag/statistics_test.cpp
)
