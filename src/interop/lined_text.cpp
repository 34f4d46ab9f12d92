#include "interop/lined_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "interop/text/layout/lost_lines.h"
#include "interop/text/layout/page_fields.h"
#include "interop/text/layout/page_pieces.h"
#include "interop/text/papers.h"

namespace tiku {
namespace {

class Places {
 public:
  explicit Places(const std::vector<std::int64_t>& places) : places_(places) {}

  void put(std::int64_t& line) const {
    if (line > 0 && !places_.empty()) {
      line = places_[std::min(static_cast<std::size_t>(line), places_.size()) - 1];
    }
  }

  void put(ImportedPaper& paper) const {
    put(paper.first_line);
    put(paper.last_line);
    for (std::int64_t& line : paper.lines) {
      put(line);
    }
    for (ImportDoubt& doubt : paper.doubts) {
      put(doubt.line);
    }
    for (RecordedSheet& sheet : paper.sheets) {
      for (RecordedAnswer& answer : sheet.answers) {
        put(answer.line);
      }
    }
  }

 private:
  const std::vector<std::int64_t>& places_;
};

}  // namespace

void LinedText::add(std::string_view lines, std::int64_t place) {
  text += lines;
  text += '\n';
  places.insert(places.end(),
                static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) + 1, place);
}

namespace {

/// Puts the places instead of the lines that the reader gives.
void read_placed(std::string text, const std::vector<std::int64_t>& of_lines,
                 ImportResult& result) {
  const std::size_t papers = result.papers.size();
  const std::size_t left_out = result.left_out.size();
  const std::size_t beside = result.beside.size();
  read_papers(std::move(text), result);
  const Places places(of_lines);
  for (std::size_t i = papers; i < result.papers.size(); ++i) {
    places.put(result.papers[i]);
  }
  for (std::size_t i = left_out; i < result.left_out.size(); ++i) {
    places.put(result.left_out[i].line);
  }
  for (std::size_t i = beside; i < result.beside.size(); ++i) {
    places.put(result.beside[i].line);
  }
}

/// What a page puts into a text and between its lines, which stay lines.
std::string without_page_marks(std::string text) {
  return without_piece_numbers(without_page_fields(std::move(text)));
}

}  // namespace

void read_lined_text(const LinedText& lines, ImportResult& result) {
  std::string text = without_page_marks(lines.text);
  std::optional<FoundLines> found = find_lost_lines(text);
  if (!found) {
    read_placed(std::move(text), lines.places, result);
    return;
  }
  const Places places(lines.places);
  for (std::int64_t& line : found->lines) {
    places.put(line);
  }
  read_placed(std::move(found->text), found->lines, result);
}

void read_found_text(std::string text, ImportResult& result) {
  text = without_page_marks(std::move(text));
  if (std::optional<FoundLines> found = find_lost_lines(text)) {
    text = {};
    read_placed(std::move(found->text), found->lines, result);
  } else {
    read_papers(std::move(text), result);
  }
}

}  // namespace tiku
