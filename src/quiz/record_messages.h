#pragma once

#include "base/message.h"

/// What keeping a trainee's record says when it cannot.
namespace tiku::msg {

inline constexpr Message record_damaged{
    "the record '{}' is damaged ({}); put back a copy of it, or move it away and a new one begins",
    "记录“{}”已损坏（{}）；请恢复备份，或把它移走，以便重新开始"};
inline constexpr Message record_newer{
    "the record '{}' was written by a later version of tiku (its format is {}, this one knows {}); "
    "install the later version, or choose another folder with --data-dir",
    "记录“{}”是由更新版本的 tiku 写入的（格式 {}，本版本只认识 {}）；请升级 tiku，或用 --data-dir "
    "另选文件夹"};
inline constexpr Message record_foreign{
    "'{}' is the database of another program; choose another folder with --data-dir",
    "“{}”是其他程序的数据库；请用 --data-dir 另选文件夹"};
inline constexpr Message record_busy{
    "the record '{}' is in use by another program; try again in a moment",
    "记录“{}”正被其他程序占用；请稍后再试"};
inline constexpr Message record_gone{
    "the record '{}' was removed or replaced while this program ran; put it back and try again, or "
    "start the program anew",
    "程序运行期间记录“{}”被删除或替换；请放回原处后再试，或重新启动程序"};
inline constexpr Message record_full{
    "cannot save to the record '{}': the disk is full; make room and try again",
    "无法保存到记录“{}”：磁盘已满；请腾出空间后再试"};
inline constexpr Message record_cannot_write{
    "cannot save to the record '{}': {}; see to that and try again, or choose another folder with "
    "--data-dir",
    "无法保存到记录“{}”：{}；请处理后再试，或用 --data-dir 另选文件夹"};
inline constexpr Message record_cannot_read{
    "cannot read the record '{}': {}; see to that, or choose another folder with --data-dir",
    "无法读取记录“{}”：{}；请处理后再试，或用 --data-dir 另选文件夹"};

}  // namespace tiku::msg
