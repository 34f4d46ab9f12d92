// The archive format is a header before each file, all headers again at the end, and a last record
// that says where those are; zlib does the compressing.
#include "format/zip_writer.h"

#include <array>
#include <limits>

#include <zlib.h>

#include "format/zip_write_messages.h"

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

struct ZipWriter::Deflate {
  z_stream stream{};
  bool ready = false;
  std::array<char, kRoom> room;

  Deflate() {
    // Without a header of its own, as archives want it.
    ready = deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL - 1,
                         Z_DEFAULT_STRATEGY) == Z_OK;
  }

  Deflate(const Deflate&) = delete;
  Deflate& operator=(const Deflate&) = delete;

  ~Deflate() {
    if (ready) {
      deflateEnd(&stream);
    }
  }
};

ZipWriter::ZipWriter() : deflate_(std::make_unique<Deflate>()), failed_(!deflate_->ready) {}

ZipWriter::~ZipWriter() = default;

void ZipWriter::begin(std::string_view name) {
  Entry entry;
  entry.name = name;
  entry.at = out_.size();
  append32(out_, kFileHeader);
  out_ += entry.facts();
  out_ += entry.name;
  entries_.push_back(std::move(entry));
  failed_ = failed_ || deflateReset(&deflate_->stream) != Z_OK;
}

void ZipWriter::write(std::string_view bytes) {
  Entry& entry = entries_.back();
  entry.size += bytes.size();
  entry.sum = static_cast<std::uint32_t>(
      crc32_z(entry.sum, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
  constexpr std::size_t kMostAtOnce = std::numeric_limits<uInt>::max();
  for (std::size_t at = 0; at < bytes.size(); at += kMostAtOnce) {
    deflate(bytes.substr(at, kMostAtOnce), Z_NO_FLUSH);
  }
}

void ZipWriter::end() {
  deflate({}, Z_FINISH);
  Entry& entry = entries_.back();
  entry.packed = deflate_->stream.total_out;
  failed_ = failed_ || entry.size > kMost || entry.packed > kMost;
  const std::string sums = entry.sums();
  out_.replace(entry.at + kSums, sums.size(), sums);
}

void ZipWriter::deflate(std::string_view bytes, int flush) {
  z_stream& stream = deflate_->stream;
  // zlib's type is not const, but it does not write there.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  int outcome = Z_OK;
  do {
    stream.next_out = reinterpret_cast<Bytef*>(deflate_->room.data());
    stream.avail_out = kRoom;
    outcome = failed_ ? Z_STREAM_ERROR : ::deflate(&stream, flush);
    out_.append(deflate_->room.data(), kRoom - stream.avail_out);
  } while (outcome == Z_OK && stream.avail_out == 0);
  failed_ = failed_ || (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR);
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
