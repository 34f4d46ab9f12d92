target_sources(tiku_core PRIVATE
  format/csv.cpp
  format/csv_write.cpp
  format/jsonl.cpp
  format/node.cpp
  format/yaml.cpp
  format/yaml_errors.cpp
  format/yaml_lines.cpp
  format/yaml_scalar.cpp
  format/yaml_text.cpp
  format/yaml_tree.cpp
  format/separator.cpp
)
