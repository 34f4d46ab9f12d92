target_sources(tiku_core PRIVATE
  diag/diagnostic.cpp
  diag/place_text.cpp
  diag/render_concise.cpp
  diag/render_full.cpp
  diag/renderers.cpp
  diag/source.cpp
  diag/source_frame.cpp
  diag/summary.cpp
)
