#include "io/convert.h"

#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <vector>

#include "base/utf8.h"

namespace tiku {
namespace {

class Converter {
 public:
  Converter(Encoding to, Encoding from)
      : handle_(::iconv_open(std::string(encoding_name(to)).c_str(),
                             std::string(encoding_name(from)).c_str())) {}

  ~Converter() {
    if (is_open()) {
      ::iconv_close(handle_);
    }
  }

  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  // NOLINTNEXTLINE(performance-no-int-to-ptr): how iconv_open says that it failed.
  bool is_open() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  /// Converts up to the first byte that does not convert; gives how many bytes were taken.
  std::size_t run(std::string_view bytes, std::string& out) {
    char* from = const_cast<char*>(bytes.data());  // iconv's signature; it does not write there
    std::size_t left = bytes.size();
    while (left != 0) {
      char* to = buffer_.data();
      std::size_t room = buffer_.size();
      const std::size_t status = ::iconv(handle_, &from, &left, &to, &room);
      out.append(buffer_.data(), buffer_.size() - room);
      if (status == static_cast<std::size_t>(-1) && errno != E2BIG) {
        break;
      }
    }
    return bytes.size() - left;
  }

 private:
  iconv_t handle_;
  std::vector<char> buffer_ = std::vector<char>(65536);
};

}  // namespace

Converted convert_to_utf8(std::string_view bytes, Encoding encoding) {
  Converted result;
  if (encoding == Encoding::utf8 || encoding == Encoding::utf8_bom) {
    const std::size_t bad = find_invalid_utf8(bytes);
    const bool good = bad == std::string_view::npos;
    result.text = std::string(bytes.substr(0, bad));
    result.state = good ? Converted::State::done : Converted::State::bad_byte;
    result.bad_offset = good ? 0 : bad;
    return result;
  }
  Converter converter(Encoding::utf8, encoding);
  if (!converter.is_open()) {
    result.state = Converted::State::no_converter;
    return result;
  }
  std::size_t at = converter.run(bytes, result.text);
  while (at < bytes.size() && encoding == Encoding::gb18030 && bytes[at] == '\x80') {
    append_utf8(result.text, U'€');
    ++at;
    at += converter.run(bytes.substr(at), result.text);
  }
  result.state = at == bytes.size() ? Converted::State::done : Converted::State::bad_byte;
  result.bad_offset = at;
  return result;
}

std::string convert_from_utf8(std::string_view text, Encoding encoding) {
  std::string bytes;
  Converter converter(encoding, Encoding::utf8);
  if (converter.is_open()) {
    converter.run(text, bytes);
  }
  return bytes;
}

}  // namespace tiku
