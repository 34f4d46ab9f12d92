target_sources(tiku_core PRIVATE
  grade/batch.cpp
  grade/duplicates.cpp
  grade/grading.cpp
  grade/marks.cpp
  grade/response_table.cpp
  grade/roster_match.cpp
  grade/totals.cpp
)
