// The archive format is a header before each file, all headers again at the end, and a last record
// that says where those are. zlib does the compressing.
#include "format/zip_writer.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

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
/// Of the archive: pages that nobody writes to cost nothing, and moving it as it grows would.
constexpr std::size_t kFirstRoom = std::size_t{4} << 20;

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
  bool is_begun = false;

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

ZipWriter::ZipWriter(unsigned threads) : threads_(threads), portions_(threads) {
  out_.reserve(kFirstRoom);
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::share(const std::function<void()>& write, const std::function<void()>& meanwhile) {
  std::atomic<bool> is_writing = false;
  std::atomic<bool> is_called = false;
  const auto call = [&] {
    if (!is_called.exchange(true)) {
      meanwhile();
    }
  };
  run_beside(threads_, [&] {
    if (is_writing.exchange(true)) {
      call();
      portions_.help();
      return;
    }
    write();
    portions_.close();
  });
  call();
}

void ZipWriter::begin(std::string_view name) {
  Entry entry;
  entry.name = name;
  entries_.push_back(std::move(entry));
}

void ZipWriter::write(std::string_view bytes) {
  while (!bytes.empty()) {
    if (bytes_.size() == kPortion) {
      hand_in(false);
      bytes_.reserve(kPortion);
    }
    const std::size_t taken = std::min(kPortion - bytes_.size(), bytes.size());
    bytes_ += bytes.substr(0, taken);
    bytes.remove_prefix(taken);
  }
}

void ZipWriter::end() {
  hand_in(true);
}

void ZipWriter::hand_in(bool is_last) {
  ZipPortion portion;
  portion.bytes = std::exchange(bytes_, {});
  portion.is_last = is_last;
  portions_.add(std::move(portion));
  put_out();
  if (!spent_.empty()) {
    bytes_ = std::move(spent_.back());
    spent_.pop_back();
  }
}

/// What is compressed goes behind what was.
void ZipWriter::put_out() {
  while (std::optional<ZipPortion> portion = portions_.take()) {
    put_out(*portion);
    portion->bytes.clear();
    spent_.push_back(std::move(portion->bytes));
  }
}

void ZipWriter::put_out(const ZipPortion& portion) {
  Entry& entry = entries_[written_];
  if (!entry.is_begun) {
    entry.is_begun = true;
    entry.at = out_.size();
    append32(out_, kFileHeader);
    out_ += entry.facts();
    out_ += entry.name;
  }
  out_ += portion.packed;
  entry.size += portion.bytes.size();
  entry.packed += portion.packed.size();
  entry.sum = static_cast<std::uint32_t>(
      crc32_combine(entry.sum, portion.sum, static_cast<z_off_t>(portion.bytes.size())));
  failed_ = failed_ || !portion.is_packed;
  if (portion.is_last) {
    failed_ = failed_ || entry.size > kMost || entry.packed > kMost;
    const std::string sums = entry.sums();
    out_.replace(entry.at + kSums, sums.size(), sums);
    ++written_;
  }
}

Result<std::string> ZipWriter::finish() {
  portions_.finish();
  put_out();
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
