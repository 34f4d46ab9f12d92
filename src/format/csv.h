#pragma once

#include "diag/diagnostic.h"
#include "format/table.h"

namespace tiku {

/// Reads the decoded text of `file` as RFC 4180 with what spreadsheets make of it: separator found
/// among , ; tab | (or said by a first line `sep=`), quoted cells with line breaks, CRLF, LF or CR
/// line ends, ragged rows. Damage (a quote never closed, text after a closing quote) is reported;
/// every line of the file is in a row. `separator` 0 means: find it.
Table read_csv(const SourceMap& sources, FileId file, Sink& sink, char separator = 0);

/// One cell as CSV writes it: quoted where needed; text that begins with = + - @ tab or CR gets a
/// leading '.
std::string csv_text(std::string_view text);

/// A cell as it was before csv_text gave it that '; any other as it stands.
std::string_view without_formula_guard(std::string_view cell);

}  // namespace tiku
