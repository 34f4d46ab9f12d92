#pragma once

#include <optional>
#include <string>

namespace tiku {

/// A path from the root of the file system, without "." and ".."; links are not followed. "" and
/// "-" give the current folder.
std::string absolute_path(const std::string& path);

/// The same file has the same identity under every path that leads to it.
std::string file_identity(const std::string& path);

/// Whether two paths lead to one file, be it by links of either kind; where neither is there yet,
/// whether they would.
bool is_same_file(const std::string& one, const std::string& other);

/// The folder an absolute path stands in; "/" stands in itself.
std::string parent_folder(const std::string& path);

/// The last part of a path: "sheets/a.txt" -> "a.txt".
std::string file_name(const std::string& path);

/// A path without its ending: "sheets/a.txt" -> "sheets/a"; a name that begins with its only point
/// has no ending.
std::string without_extension(const std::string& path);

/// "sheets/a.txt" -> "a"; empty for standard input, "-".
std::string file_stem(const std::string& path);

/// An absolute path as seen from an absolute folder ("old/a.yaml"); nothing where it is not below.
std::optional<std::string> path_below(const std::string& folder, const std::string& path);

/// An absolute path as a person in the current folder would write it ("../.tiku.yaml").
std::string near_path(const std::string& path);

}  // namespace tiku
