#pragma once

#include <array>
#include <string>

#include "cli/command.h"

namespace tiku {

/// Whose record a command works with, and where it is kept; empty: as choose_place() finds it.
struct RecordWishes {
  std::string user;
  std::string data_dir;
};

/// Their options, for a command whose struct inherits from RecordWishes.
template <class Options>
inline constexpr std::array kRecordOptions = {
    OptionSpec{.name = "user",
               .bind = bind_shared<Options, &RecordWishes::user>,
               .value = {"NAME", "姓名"},
               .help = {"whose record (else TIKU_USER, else the account)",
                        "谁的记录（不写则取 TIKU_USER，再取登录用户）"}},
    OptionSpec{.name = "data-dir",
               .bind = bind_shared<Options, &RecordWishes::data_dir>,
               .value = {"DIR", "文件夹"},
               .help = {"where records are kept (else the XDG data folder)",
                        "记录所在的文件夹（不写则用 XDG 数据文件夹）"},
               .completes = Completes::folders},
};

}  // namespace tiku
