target_sources(tiku_core PRIVATE
  sheet/fill_text.cpp
  sheet/answer_text.cpp
  sheet/choice_reader.cpp
  sheet/fill_text.cpp
  sheet/normalise.cpp
  sheet/normalise_choice.cpp
  sheet/normalise_fill.cpp
  sheet/normalise_given.cpp
  sheet/normalise_judge.cpp
  sheet/normalise_short.cpp
  sheet/text_shapes.cpp
  sheet/tolerance_rules.cpp
)
