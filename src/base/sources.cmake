target_sources(tiku_core PRIVATE
  base/accents.cpp
  base/assert.cpp
  base/fmt_library.cpp
  base/glob.cpp
  base/grapheme.cpp
  base/message.cpp
  base/parallel.cpp
  base/random.cpp
  base/rational.cpp
  base/short_lock.cpp
  base/text.cpp
  base/utf8.cpp
  base/width.cpp
  base/wrap.cpp
)
