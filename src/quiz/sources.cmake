target_sources(tiku_core PRIVATE
  quiz/answer_entry.cpp
  quiz/commands.cpp
  quiz/identity.cpp
  quiz/key_reader.cpp
  quiz/line_editor.cpp
  quiz/paper.cpp
  quiz/selection.cpp
  quiz/session.cpp
  quiz/sitting_clock.cpp
)
