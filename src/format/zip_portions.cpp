#include "format/zip_portions.h"

#include <algorithm>
#include <array>
#include <utility>

#include <zlib.h>

namespace tiku {

class ZipPortions::Packer {
 public:
  Packer() = default;
  Packer(const Packer&) = delete;
  Packer& operator=(const Packer&) = delete;

  ~Packer() {
    if (stream_) {
      deflateEnd(&*stream_);
    }
  }

  void pack(ZipPortion& portion) {
    portion.sum = static_cast<std::uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(portion.bytes.data()), portion.bytes.size()));
    if (!make_ready()) {
      return;
    }
    stream_->next_in = reinterpret_cast<Bytef*>(portion.bytes.data());
    stream_->avail_in = static_cast<uInt>(portion.bytes.size());
    std::array<char, kRoom> room;
    int outcome = Z_OK;
    do {
      stream_->next_out = reinterpret_cast<Bytef*>(room.data());
      stream_->avail_out = kRoom;
      outcome = deflate(&*stream_, portion.is_last ? Z_FINISH : Z_SYNC_FLUSH);
      portion.packed.append(room.data(), kRoom - stream_->avail_out);
    } while (outcome == Z_OK && stream_->avail_out == 0);
    portion.is_packed =
        outcome == (portion.is_last ? Z_STREAM_END : Z_OK) || outcome == Z_BUF_ERROR;
  }

 private:
  /// What the compressor gives at a time.
  static constexpr std::size_t kRoom = std::size_t{16} << 10;

  /// Whether there was memory for it.
  bool make_ready() {
    if (stream_) {
      return deflateReset(&*stream_) == Z_OK;
    }
    stream_.emplace();
    // Without a header of its own, as archives want it. A smaller table of places is sooner moved
    // along with the window, and as good where all rows look alike.
    constexpr int kMemoryLevel = 6;
    const bool ready = deflateInit2(&*stream_, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, kMemoryLevel,
                                    Z_DEFAULT_STRATEGY) == Z_OK;
    if (!ready) {
      stream_.reset();
    }
    return ready;
  }

  std::optional<z_stream> stream_;
};

ZipPortions::ZipPortions(unsigned threads)
    : most_waiting_(threads < 2 ? 0 : std::size_t{2} * threads),
      packer_(std::make_unique<Packer>()) {}

ZipPortions::~ZipPortions() = default;

void ZipPortions::add(ZipPortion portion) {
  std::unique_lock<std::mutex> lock(mutex_);
  portions_.push_back({std::move(portion), false});
  changed_.notify_all();
  while (portions_.size() - next_ > most_waiting_) {
    pack_next(lock, *packer_);
  }
}

std::optional<ZipPortion> ZipPortions::take() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (portions_.empty() || !portions_.front().is_done) {
    return std::nullopt;
  }
  std::optional<ZipPortion> taken = std::move(portions_.front().portion);
  portions_.pop_front();
  --next_;
  return taken;
}

void ZipPortions::finish() {
  std::unique_lock<std::mutex> lock(mutex_);
  while (has_work()) {
    pack_next(lock, *packer_);
  }
  changed_.wait(lock, [this] {
    return std::all_of(portions_.begin(), portions_.end(),
                       [](const Waiting& waiting) { return waiting.is_done; });
  });
}

void ZipPortions::help() {
  Packer packer;
  std::unique_lock<std::mutex> lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return closed_ || has_work(); });
    if (!has_work()) {
      return;
    }
    pack_next(lock, packer);
  }
}

void ZipPortions::close() {
  const std::lock_guard<std::mutex> lock(mutex_);
  closed_ = true;
  changed_.notify_all();
}

/// There is one. It stays where it is until it is done.
void ZipPortions::pack_next(std::unique_lock<std::mutex>& lock, Packer& packer) {
  Waiting& waiting = portions_[next_++];
  lock.unlock();
  packer.pack(waiting.portion);
  lock.lock();
  waiting.is_done = true;
  changed_.notify_all();
}

}  // namespace tiku
