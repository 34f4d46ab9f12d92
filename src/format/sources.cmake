target_sources(tiku_core PRIVATE
  format/csv.cpp
  format/csv_write.cpp
  format/jsonl.cpp
  format/node.cpp
  format/separator.cpp
)
