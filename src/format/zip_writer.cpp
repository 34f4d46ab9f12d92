// The archive format is a header before each file, all headers again at the end, and a last record
// that says where those are. zlib does the compressing, each portion of a file by itself: deflated
// pieces put one behind the other are deflated too, so that threads can share the work.
#include "format/zip_writer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>

#include <zlib.h>

#include "base/parallel.h"
#include "format/zip_writer_messages.h"

namespace tiku {
namespace {

constexpr std::uint32_t kFileHeader = 0x04034b50;
constexpr std::uint32_t kListedHeader = 0x02014b50;
constexpr std::uint32_t kEndRecord = 0x06054b50;
/// Version 2.0 of the format: deflate.
constexpr std::uint16_t kVersion = 20;
/// The names are UTF-8.
constexpr std::uint16_t kUtf8 = 1U << 11;
constexpr std::uint16_t kDeflated = 8;
/// 1980-01-01 as MS-DOS writes it.
constexpr std::uint16_t kFirstDay = 0x21;
/// Where in a file header the check sum and the sizes stand.
constexpr std::size_t kSums = 14;

constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
/// Bytes of a file that are compressed by themselves.
constexpr std::size_t kPortion = std::size_t{256} << 10;
/// What the compressor gives at a time.
constexpr std::size_t kRoom = std::size_t{16} << 10;

void append16(std::string& out, std::uint16_t value) {
  out += static_cast<char>(value & 0xffU);
  out += static_cast<char>(value >> 8U);
}

void append32(std::string& out, std::uint32_t value) {
  append16(out, static_cast<std::uint16_t>(value & 0xffffU));
  append16(out, static_cast<std::uint16_t>(value >> 16U));
}

}  // namespace

struct ZipWriter::Entry {
  std::string name;
  std::uint64_t at = 0;  // of its header
  std::uint64_t size = 0;
  std::uint64_t packed = 0;
  std::uint32_t sum = 0;

  /// What both headers say.
  std::string facts() const {
    std::string out;
    for (const std::uint16_t value : {kVersion, kUtf8, kDeflated, std::uint16_t{0}, kFirstDay}) {
      append16(out, value);
    }
    out += sums();
    append16(out, static_cast<std::uint16_t>(name.size()));
    append16(out, 0);  // no further fields
    return out;
  }

  std::string sums() const {
    std::string out;
    append32(out, sum);
    append32(out, static_cast<std::uint32_t>(packed));
    append32(out, static_cast<std::uint32_t>(size));
    return out;
  }
};

struct ZipWriter::Portion {
  std::string bytes;
  bool is_last = false;
  bool is_packed = false;
  std::string packed;
  std::uint32_t sum = 0;
};

class ZipWriter::Packer {
 public:
  Packer() = default;
  Packer(const Packer&) = delete;
  Packer& operator=(const Packer&) = delete;

  ~Packer() {
    if (stream_) {
      deflateEnd(&*stream_);
    }
  }

  /// Whether there was memory for it.
  bool pack(Portion& portion) {
    portion.sum = static_cast<std::uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(portion.bytes.data()), portion.bytes.size()));
    if (!make_ready()) {
      return false;
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
    return outcome == (portion.is_last ? Z_STREAM_END : Z_OK) || outcome == Z_BUF_ERROR;
  }

 private:
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

ZipWriter::ZipWriter(unsigned threads) : packers_(std::max(threads, 1U)) {}

ZipWriter::~ZipWriter() = default;

void ZipWriter::begin(std::string_view name) {
  Entry entry;
  entry.name = name;
  entry.at = out_.size();
  append32(out_, kFileHeader);
  out_ += entry.facts();
  out_ += entry.name;
  entries_.push_back(std::move(entry));
}

void ZipWriter::write(std::string_view bytes) {
  while (!bytes.empty()) {
    if (portions_.empty() || portions_.back().bytes.size() == kPortion) {
      if (portions_.size() == packers_.size()) {
        pack();
      }
      portions_.emplace_back();
    }
    std::string& portion = portions_.back().bytes;
    const std::size_t taken = std::min(kPortion - portion.size(), bytes.size());
    portion += bytes.substr(0, taken);
    bytes.remove_prefix(taken);
  }
}

void ZipWriter::end() {
  if (portions_.empty()) {
    portions_.emplace_back();
  }
  portions_.back().is_last = true;
  pack();
  const Entry& entry = entries_.back();
  failed_ = failed_ || entry.size > kMost || entry.packed > kMost;
  const std::string sums = entry.sums();
  out_.replace(entry.at + kSums, sums.size(), sums);
}

/// Compresses the portions that wait, and puts them behind each other.
void ZipWriter::pack() {
  parallel_for(portions_.size(), packers_.size(),
               [this](std::size_t i) { portions_[i].is_packed = packers_[i].pack(portions_[i]); });
  Entry& entry = entries_.back();
  for (const Portion& portion : portions_) {
    out_ += portion.packed;
    entry.size += portion.bytes.size();
    entry.packed += portion.packed.size();
    entry.sum = static_cast<std::uint32_t>(
        crc32_combine(entry.sum, portion.sum, static_cast<z_off_t>(portion.bytes.size())));
    failed_ = failed_ || !portion.is_packed;
  }
  portions_.clear();
}

Result<std::string> ZipWriter::finish() {
  const std::uint64_t list = out_.size();
  for (const Entry& entry : entries_) {
    append32(out_, kListedHeader);
    append16(out_, kVersion);
    out_ += entry.facts();
    append16(out_, 0);  // no comment
    append16(out_, 0);  // the first and only disk
    append16(out_, 0);  // bytes
    append32(out_, 0);  // no attributes
    append32(out_, static_cast<std::uint32_t>(entry.at));
    out_ += entry.name;
  }
  const std::uint64_t listed = out_.size() - list;
  if (failed_ || list + listed > kMost || entries_.size() >= UINT16_MAX) {
    return Error{text(msg::zip_not_written)};
  }
  append32(out_, kEndRecord);
  append32(out_, 0);  // one disk
  append16(out_, static_cast<std::uint16_t>(entries_.size()));
  append16(out_, static_cast<std::uint16_t>(entries_.size()));
  append32(out_, static_cast<std::uint32_t>(listed));
  append32(out_, static_cast<std::uint32_t>(list));
  append16(out_, 0);  // no comment
  return std::move(out_);
}

}  // namespace tiku
