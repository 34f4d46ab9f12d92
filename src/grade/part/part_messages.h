#pragma once

#include "base/message.h"

/// What parts of a grading say when they cannot be read or do not belong together.
namespace tiku::msg {

inline constexpr Message no_part{
    "'{}' is not a part of a grading; name files that tiku grade --partial wrote",
    "“{}”不是评卷分片；请给出 tiku grade --partial 写的文件"};
inline constexpr Message part_of_other_version{
    "'{}' was written by another version of tiku; grade its shard again with this one",
    "“{}”是另一版本的 tiku 写的；请用现在的版本重评这一片"};
inline constexpr Message part_damaged{
    "'{}' was cut short or altered; grade its shard again, or copy the file again",
    "“{}”不完整或被改动过；请重评这一片，或重新复制文件"};
inline constexpr Message same_shard{
    "'{}' and '{}' are both shard {}; give each shard its own number with --shard",
    "“{}”和“{}”都是第 {} 片；请用 --shard 给每片不同的编号"};
inline constexpr Message part_other_engine{
    "'{}' was graded by tiku {}, '{}' by {}; use one version for all shards",
    "“{}”由 tiku {} 评，“{}”由 {} 评；各片请用同一版本"};
inline constexpr Message part_other_bank{
    "'{}' was graded with another bank or key file than '{}'; grade its shard again",
    "“{}”与“{}”用的题库或答案文件不同；请重评这一片"};
inline constexpr Message part_other_key{
    "'{}' was graded with other answers or corrections than '{}'; grade its shard again",
    "“{}”与“{}”用的答案或更正不同；请重评这一片"};
inline constexpr Message part_other_policies{
    "'{}' was graded with other points, policies or pass mark than '{}'; grade its shard again",
    "“{}”与“{}”的分值、计分方式或合格线不同；请重评这一片"};
inline constexpr Message part_other_options{
    "'{}' was graded with other options than '{}' (--{}); use the same for all shards",
    "“{}”与“{}”的选项不同（--{}）；各片请用同样的选项"};
inline constexpr Message key_changed{
    "'{}' is not the file that the shards were graded with; put the same file there, or grade the "
    "shards again",
    "“{}”已不是各片评卷时的文件；请放回原来的文件，或重评各片"};
inline constexpr Message engine_changed{
    "the shards were graded by tiku {}, and this is {}; use one version for shards and merge",
    "各片由 tiku {} 评，现在是 {}；评片与合并请用同一版本"};
inline constexpr Message shards_missing{
    "between shard {} and shard {} there is none in the list; the results are without them",
    "第 {} 片与第 {} 片之间缺片；成绩里没有它们"};

}  // namespace tiku::msg
