target_sources(tiku_tests PRIVATE
  unit/interop/export_test.cpp
  unit/interop/foreign_files_test.cpp
  unit/interop/import_run_test.cpp
  unit/interop/json_import_test.cpp
  unit/interop/markdown_import_test.cpp
  unit/interop/qti_import_test.cpp
  unit/interop/quiz_round_trip_test.cpp
  unit/interop/table_cells_test.cpp
  unit/interop/table_import_test.cpp
  unit/interop/text_layers_test.cpp
  unit/interop/word_test.cpp
)
