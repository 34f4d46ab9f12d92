// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    "- id: refund-route\n"
    "  type: judge\n"
    "  stem: 退款会原路退回。\n"
    "  answer: true\n"
    "  退款按付款方式原路退回，余额支付的退回余额，银行卡支付的退回原卡，信用卡支付的退回信"
    "用卡额度，先用后付的先抵欠款，多出的部分再退到余额。余额和零钱一般当天到账，储蓄卡一"
    "到三个工作日，信用卡三到七个工作日，遇到节假日顺延。用了优惠券和红包的，整单退款时券"
    "在有效期内会退回券包，部分退款时不退。用积分抵扣的部分退回积分，不折成现金。买家的银"
    "行卡已经注销的，请买家先联系开户银行，由银行把款项转到同名的新卡，客服不能代为更改收"
    "款账户。退款成功以后超过上面的时限还没有到账的，先请买家核对是哪一种付款方式，再查账"
    "单里的退款记录；记录显示成功而账户没有进账的，登记工单并附上退款流水号，转给财务专员"
    "在一个工作日内回复。对外只说预计的时限，不要许诺具体的到账时刻。买家着急时先安抚，再"
    "说明现在进行到哪一步、下一步由谁处理、什么时候能有结果: 例如周五退款，下周到账。\n",
    "- id: hold\n"
    "  type: judge\n"
    "  stem: A caller can be put on hold.\n"
    "  answer: true\n"
    "  Before you put a caller on hold, say why you need the time and how long it will "
    "take, and wait until the caller agrees, for some would rather be called back. Press "
    "the hold key and not the mute key, because on mute the caller hears nothing and "
    "believes that the line is dead. Come back within the time you named, even if you "
    "have nothing yet, and ask whether the caller wants to go on waiting. Two minutes is "
    "the most that most callers take without ringing off, so if you need longer than "
    "that, offer to call back at a time that suits them and write that time into the "
    "ticket at once. When you return, say thank you before anything else, use the name of"
    " the caller, and go straight to what you found. Do not talk to a colleague about the"
    " case while the line is open, since the hold key on the older sets in the north hall"
    " cuts off the music and not your voice. Never use the hold line to have a rest "
    "between two calls, because the time counts as talking time and shows in the figures "
    "of the whole team at the end of the day, and somebody will have to explain it: to "
    "them.\n",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  explanation: 退款退到付款时用的账户：余额支付的退回余额，银行卡支付的退回原卡。
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  explanation: "Say two things first: why, and for how long."
)",
};

}  // namespace

extern const Rule tk009_long_key;

constinit const Rule tk009_long_key{
    .info = &rules::long_key,
    .explanation =
        {"YAML looks no further than 1024 bytes for the colon behind a key, some 340 Chinese "
         "characters. A key that long is nearly always a text that lost the key in front of it.\n\n"
         "Write the key, such as `explanation`, in front; a text that holds a colon and a space "
         "goes into quotes.\n\n"
         "Values may be as long as you like.",
         "YAML 只在 1024 字节（约 340 "
         "个汉字）以内寻找键后面的冒号。这么长的“键”几乎总是丢了键名的一段文字。\n\n"
         "请在前面补上键名，如 explanation；文字里有半角冒号加空格时请加引号。\n\n"
         "值的长度没有限制。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
