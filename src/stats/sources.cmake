target_sources(tiku_core PRIVATE
  stats/analysis.cpp
  stats/covariance.cpp
  stats/distributions.cpp
  stats/groups.cpp
  stats/items.cpp
  stats/options.cpp
  stats/reliability.cpp
  stats/score_table.cpp
  stats/sections.cpp
  stats/summary.cpp
)
