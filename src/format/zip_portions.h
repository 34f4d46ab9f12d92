#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace tiku {

/// Bytes of a file that are compressed by themselves: deflated pieces put one behind the other are
/// deflated too, so that threads can share the work.
struct ZipPortion {
  std::string bytes;
  bool is_last = false;
  std::string packed;
  std::uint32_t sum = 0;   // CRC-32 of the bytes
  bool is_packed = false;  // else there was no memory for it
};

/// Portions on their way: one thread adds them and takes them out in the same order; others may
/// help it to compress them.
class ZipPortions {
 public:
  /// `threads` may help, the one that adds among them.
  explicit ZipPortions(unsigned threads);
  ~ZipPortions();
  ZipPortions(const ZipPortions&) = delete;
  ZipPortions& operator=(const ZipPortions&) = delete;

  /// Where many wait already, some are compressed first.
  void add(ZipPortion portion);
  /// The first of them, where it is compressed.
  std::optional<ZipPortion> take();
  /// Returns when all are compressed.
  void finish();

  /// Compresses what comes until no more does.
  void help();
  void close();

 private:
  class Packer;

  struct Waiting {
    ZipPortion portion;
    bool is_done = false;
  };

  bool has_work() const { return next_ < portions_.size(); }

  void pack_next(std::unique_lock<std::mutex>& lock, Packer& packer);

  std::size_t most_waiting_;
  std::unique_ptr<Packer> packer_;  // of the thread that adds
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Waiting> portions_;
  std::size_t next_ = 0;  // to be compressed
  bool closed_ = false;
};

}  // namespace tiku
