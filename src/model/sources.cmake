target_sources(tiku_core PRIVATE
  model/bank.cpp
  model/blank_marks.cpp
  model/policy_spec.cpp
  model/question.cpp
  model/score.cpp
)
