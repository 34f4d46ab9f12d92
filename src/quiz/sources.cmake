target_sources(tiku_core PRIVATE
  quiz/answer_entry.cpp
  quiz/commands.cpp
  quiz/fsrs.cpp
  quiz/identity.cpp
  quiz/key_reader.cpp
  quiz/line_editor.cpp
  quiz/paper.cpp
  quiz/record.cpp
  quiz/record_database.cpp
  quiz/record_place.cpp
  quiz/schedule.cpp
  quiz/selection.cpp
  quiz/session.cpp
  quiz/sitting_clock.cpp
  quiz/sqlite.cpp
)
