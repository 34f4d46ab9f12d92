target_sources(tiku_tests PRIVATE
  unit/interop/export_test.cpp
  unit/interop/import_run_test.cpp
  unit/interop/text_layers_test.cpp
)
