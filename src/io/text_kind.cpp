#include "io/text_kind.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "io/messages.h"

namespace tiku {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view begin;
  const Message* message;
};

constexpr Magic kBinary[] = {
    {"PK\x03\x04"sv, &msg::is_zip},
    {"PK\x05\x06"sv, &msg::is_zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, &msg::is_old_excel},
    {"\x1F\x8B\x08"sv, &msg::is_packed},
    {"7z\xBC\xAF\x27\x1C"sv, &msg::is_packed},
    {"Rar!\x1A\x07"sv, &msg::is_packed},
    {"BZh9"sv, &msg::is_packed},
    {"\xFD"
     "7zXZ\0"sv,
     &msg::is_packed},
    {"%PDF-"sv, &msg::is_pdf},
    {"\x89PNG\r\n"sv, &msg::is_picture},
    {"\xFF\xD8\xFF"sv, &msg::is_picture},
    {"GIF8"sv, &msg::is_picture},
};

constexpr Magic kMarkup[] = {
    {"<html", &msg::is_html}, {"<!doctype html", &msg::is_html}, {"<table", &msg::is_html},
    {"<head", &msg::is_html}, {"<meta", &msg::is_html},          {"<style", &msg::is_html},
    {"<body", &msg::is_html},
};

std::string lower_head(std::string_view text) {
  constexpr std::size_t kHead = 1024;
  std::string head(trim(text.substr(0, kHead)));
  std::transform(head.begin(), head.end(), head.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return head;
}

}  // namespace

const Message* recognise_binary(std::string_view bytes) {
  for (const Magic& magic : kBinary) {
    if (bytes.starts_with(magic.begin)) {
      return magic.message;
    }
  }
  return nullptr;
}

const Message* recognise_markup(std::string_view text) {
  const std::string head = lower_head(text);
  if (head.starts_with("<?xml")) {
    const bool excel = head.find("schemas-microsoft-com:office:spreadsheet") != std::string::npos;
    const bool page = head.find("<html") != std::string::npos;
    return excel ? &msg::is_excel_xml : page ? &msg::is_html : nullptr;
  }
  for (const Magic& magic : kMarkup) {
    if (head.starts_with(magic.begin)) {
      return magic.message;
    }
  }
  return nullptr;
}

bool is_web_page(std::string_view text) {
  return recognise_markup(text) == &msg::is_html;
}

}  // namespace tiku
