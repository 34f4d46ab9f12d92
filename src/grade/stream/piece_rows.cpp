#include "grade/stream/piece_rows.h"

#include "base/short_copy.h"

namespace tiku {

Result<void> PieceRows::open(std::size_t piece) {
  place_ = &streamed_.pass.pieces[piece];
  taken_out_ = &streamed_.taken_out[piece];
  record_ = {};
  number_ = UINT32_MAX;  // one before the first
  line_ = place_->line - 1;
  offset_ = place_->offset;
  wrapped_ = taken_ = 0;
  if (Result<void> read = streamed_.spool.read(place_->records, records_); !read) {
    return read;
  }
  records_.append(kShortCopySlack, '\0');
  rest_ = std::string_view(records_).substr(0, records_.size() - kShortCopySlack);
  return {};
}

bool PieceRows::next() {
  if (number_ + 1 == place_->rows) {
    return false;
  }
  if (wrapped_ < place_->wrapped.size() && place_->wrapped[wrapped_].row == number_) {
    line_ += place_->wrapped[wrapped_++].further;
  }
  offset_ += record_.size;
  ++number_;
  ++line_;
  take_record(rest_, record_, sections_, extras_);
  const bool taken = taken_ < taken_out_->size() && (*taken_out_)[taken_] == number_;
  taken_ += taken ? 1U : 0U;
  plain_ = !record_.special && !taken;
  return true;
}

}  // namespace tiku
