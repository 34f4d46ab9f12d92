#pragma once

#include "base/message.h"

/// What is said about grading a shard, and about putting shards together.
namespace tiku::msg {

inline constexpr Message partial_and_shard{
    "--partial FILE and --shard N belong together; shards are numbered from 0",
    "--partial 与 --shard 要一起用；片的编号从 0 起"};
inline constexpr Message option_of_merge{
    "--{} needs the sheets of all shards; leave it out here and say it to tiku merge",
    "--{} 要等各片到齐；这里请去掉，改在 tiku merge 时给出"};
inline constexpr Message wrote_part{"shard {0}: {1} {1?sheet:sheets} in {2}",
                                    "第 {0} 片：{2} 里有 {1} 份答卷"};

}  // namespace tiku::msg
