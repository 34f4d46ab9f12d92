#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/table/question_row.h"

namespace tiku {

/// What the numeric answers of a file count options from: only the file itself can say it.
class OptionNumbers {
 public:
  /// A number as an answer. One that is the text of an option shows nothing: it may be that text.
  void see(std::size_t number, const std::vector<Option>& options);

  /// What is said about the answer: where it holds the text of one of the two options that the
  /// number may count, and not of the other, it shows which is meant.
  void see_explained(std::size_t number, const std::vector<Option>& options,
                     std::string_view explanation);

  /// The headers of the options count from 0, or the name of the answers says that they do.
  void headers_count_from_zero() { headers_zero_ = true; }

  /// The headers of the options count from 1.
  void headers_count_from_one() { headers_one_ = true; }

  bool is_headed_from_one() const { return headers_one_; }

  /// 0 or 1; nothing where no answer shows it, or they disagree.
  std::optional<std::size_t> base() const;

  /// The same where they disagree, and few enough do to be slips of the hand: a 0 is written by
  /// nobody who counts from 1.
  std::optional<std::size_t> likely_base() const;

  /// Whether some show 0 and others 1.
  bool contradicts() const { return zero_ && one_; }

  /// Whether an answer cannot be anything but a number of an option.
  bool counts() const { return counts_; }

 private:
  bool headers_zero_ = false;
  bool headers_one_ = false;
  bool counts_ = false;
  bool zero_ = false;
  bool one_ = false;
  std::size_t seen_ = 0;
  std::size_t zeros_ = 0;
  std::size_t ones_ = 0;
  std::size_t explained_zeros_ = 0;
  std::size_t explained_ones_ = 0;
};

/// Whether a field has the name that programs give a place counted from 0: correctIndex,
/// answer_idx.
bool names_index(std::string_view name);

/// A short whole number without sign.
std::optional<std::size_t> counting_number(std::string_view text);

/// The option with this text; null: none.
const Option* option_with_text(const std::vector<Option>& options, std::string_view text);

/// The option that a number counts from `base`; null: none.
const Option* option_counted(const std::vector<Option>& options, std::size_t number,
                             std::size_t base);

/// The options that a list such as "1,3" counts from 1; none where it is no list of them in order.
std::vector<const Option*> options_listed(const std::vector<Option>& options,
                                          std::string_view text);

}  // namespace tiku
