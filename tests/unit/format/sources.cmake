target_sources(tiku_tests PRIVATE
  bench/bank_text.cpp
  unit/format/csv_borders_test.cpp
  unit/format/csv_test.cpp
  unit/format/csv_write_test.cpp
  unit/format/jsonl_test.cpp
  unit/format/xlsx_number_test.cpp
  unit/format/xlsx_test.cpp
  unit/format/xlsx_writer_test.cpp
  unit/format/yaml_comments_test.cpp
  unit/format/yaml_findings_test.cpp
  unit/format/yaml_plain_test.cpp
  unit/format/yaml_test.cpp
  unit/format/yaml_texts.cpp
  unit/format/zip_writer_test.cpp
)
