target_sources(tiku_tests PRIVATE
  unit/report/dates_test.cpp
  unit/report/due_words_test.cpp
  unit/report/example_class_test.cpp
  unit/report/fixture.cpp
  unit/report/json_lines_test.cpp
  unit/report/layout_test.cpp
  unit/report/live_line_test.cpp
  unit/report/numbers_test.cpp
  unit/report/record_round_trip_test.cpp
  unit/report/result_files_test.cpp
  unit/report/screen_test.cpp
  unit/report/sheet_file_test.cpp
  unit/report/summary_json_test.cpp
  unit/report/workbook_test.cpp
)
