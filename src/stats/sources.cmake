target_sources(tiku_core PRIVATE
  stats/analysis.cpp
  stats/angoff.cpp
  stats/answer_counts.cpp
  stats/covariance.cpp
  stats/distributions.cpp
  stats/efficiency.cpp
  stats/exam_tables.cpp
  stats/groups.cpp
  stats/items.cpp
  stats/options.cpp
  stats/reliability.cpp
  stats/score_table.cpp
  stats/sections.cpp
  stats/summary.cpp
  stats/tabulate.cpp
  stats/tabulate_rows.cpp
)
