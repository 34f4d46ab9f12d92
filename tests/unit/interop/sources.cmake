target_sources(tiku_tests PRIVATE
  unit/interop/aiken_import_test.cpp
  unit/interop/export_test.cpp
  unit/interop/foreign_files_test.cpp
  unit/interop/gift_import_test.cpp
  unit/interop/html_text_test.cpp
  unit/interop/import_run_test.cpp
  unit/interop/imported_text.cpp
  unit/interop/moodle_import_test.cpp
  unit/interop/option_shares_test.cpp
  unit/interop/round_trip_test.cpp
  unit/interop/table_cells_test.cpp
  unit/interop/table_import_test.cpp
  unit/interop/text_layers_test.cpp
  unit/interop/word_test.cpp
)
