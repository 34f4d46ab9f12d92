target_sources(tiku_core PRIVATE
  format/node.cpp
)
