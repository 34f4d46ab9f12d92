#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "grade/stream/row_records.h"
#include "grade/stream/stream_grading.h"

namespace tiku {

/// The rows of a piece as the spool has them, one after the other. Room is kept from one piece to
/// the next.
class PieceRows {
 public:
  /// `streamed` must outlive it.
  explicit PieceRows(const StreamedGrading& streamed)
      : streamed_(streamed), sections_(streamed.paper.sections), extras_(streamed.extras) {}

  Result<void> open(std::size_t piece);

  /// Goes to the next row of the piece, if there is one.
  bool next();

  /// Its texts are views that live until the next piece is opened; kShortCopySlack bytes behind
  /// each can be read.
  const RowRecord& record() const { return record_; }

  /// Points of each section in units.
  const std::vector<std::int16_t>& sections() const { return sections_; }

  /// Texts of the columns kept besides; as those of the record.
  const KeptTexts& extras() const { return extras_; }

  /// In the piece, from 0.
  std::uint32_t number() const { return number_; }

  /// Of the file.
  std::int64_t line() const { return line_; }

  std::uint64_t offset() const { return offset_; }

  /// Not among the candidates that took the long way.
  bool is_plain() const { return plain_; }

 private:
  const StreamedGrading& streamed_;
  std::vector<std::int16_t> sections_;
  KeptTexts extras_;
  std::string records_;
  std::string_view rest_;
  const PiecePlace* place_ = nullptr;
  const std::vector<std::uint32_t>* taken_out_ = nullptr;
  RowRecord record_;
  std::uint32_t number_ = 0;
  std::int64_t line_ = 0;
  std::uint64_t offset_ = 0;
  bool plain_ = false;
  std::size_t wrapped_ = 0;
  std::size_t taken_ = 0;
};

}  // namespace tiku
