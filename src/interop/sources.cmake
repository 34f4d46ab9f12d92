target_sources(tiku_core PRIVATE
  interop/doubts.cpp
  interop/duplicates.cpp
  interop/formats/text.cpp
  interop/import_run.cpp
  interop/registry.cpp
  interop/text/paper_text.cpp
  interop/text/words.cpp
)
