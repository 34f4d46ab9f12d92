target_sources(tiku_core PRIVATE
  diag/diagnostic.cpp
  diag/source.cpp
)
