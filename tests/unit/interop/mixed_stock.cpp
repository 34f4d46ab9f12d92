#include "unit/interop/mixed_stock.h"

#include "base/text.h"

namespace tiku {
namespace {

/// No answer is a Chinese number: before "五、简答题" on the same line nobody could part them.
const std::vector<KnownQuestion>& stock() {
  using enum QuestionType;
  static const std::vector<KnownQuestion> kStock{
      {single, "电话铃响之后最晚应当几声之内接听", {"一声", "三声", "六声", "十声"}, {"B"}},
      {single,
       "客户报错了订单号，坐席应当",
       {"请客户核对之后再报", "直接挂机", "随便查一单"},
       {"A"}},
      {single,
       "下列开场白中最得体的是",
       {"喂，哪位", "有事快说", "您好，很高兴为您服务", "嗯"},
       {"C"}},
      {single, "话后处理时间一般不超过", {"30秒", "10分钟", "20分钟", "1小时"}, {"A"}},
      {single, "快递外包装破损时，应当先请客户", {"签字", "付款", "扔掉包装", "拍照留存"}, {"D"}},
      {single, "“一次解决率”统计的是", {"来电总数", "首次来电就解决的比例", "转接次数"}, {"B"}},
      {single,
       "客户说方言而坐席听不懂时，应当",
       {"假装听懂", "转给能听懂的同事", "结束通话", "笑"},
       {"B"}},
      {single, "《电子商务法》由哪个机关通过", {"国务院", "市场监管总局", "全国人大常委会"}, {"C"}},
      {single, "夜班交接时必须交清的是", {"未办结的工单", "个人物品", "零食", "座椅"}, {"A"}},
      {single, "IVR系统的作用是", {"人工外呼", "培训新人", "考勤", "语音导航"}, {"D"}},
      {multiple, "登记工单时必须写明", {"客户诉求", "联系方式", "天气情况", "受理渠道"}, {"ABD"}},
      {multiple,
       "下列做法会引起客户反感的有",
       {"反复转接", "语气生硬", "及时回电", "答非所问"},
       {"ABD"}},
      {multiple,
       "可以用来核实身份的信息有",
       {"预留手机号", "证件后四位", "最近一笔订单", "星座"},
       {"ABC"}},
      {multiple, "在线客服的优点包括", {"可以发图片", "能同时接待多人", "对话有记录"}, {"ABC"}},
      {multiple,
       "回访时应当了解",
       {"问题是否解决", "客户是否满意", "邻居的意见", "有无新需求"},
       {"ABD"}},
      {multiple,
       "客户来电高峰可以采取的措施有",
       {"增加坐席", "播放提示", "开通回拨", "关闭热线"},
       {"ABC"}},
      {judge, "静音之前应当先告知客户", {}, {"√"}},
      {judge, "坐席可以替客户设置登录密码", {}, {"×"}},
      {judge, "客户资料可以发到私人邮箱里整理", {}, {"×"}},
      {judge, "升级投诉应当注明已经采取的措施", {}, {"√"}},
      {judge, "接听听障客户的视频来电时应当使用手语或文字", {}, {"√"}},
      {judge, "只要客户不追问就不必回电", {}, {"×"}},
      {judge, "知识库的内容过期之后应当及时更新", {}, {"√"}},
      {fill, "来电没有接通就挂断的比例叫做____率。", {}, {"呼损"}},
      {fill, "结束通话之前应当询问客户还有没有其他____。", {}, {"需要"}},
      {fill, "工单分为普通、____和____三级。", {}, {"紧急", "特急"}},
      {fill, "语速过快会让客户感到____。", {}, {"着急"}},
      {fill, "处理投诉时应当先处理____，再处理____。", {}, {"心情", "事情"}},
      {short_answer,
       "简述接听电话的基本步骤。",
       {},
       {"问候并报工号。", "了解需求。", "礼貌道别。"}},
      {short_answer, "为什么要给客户复述一遍诉求？", {}, {"确认理解无误，避免答错问题。"}},
      {short_answer, "怎样向客户解释等待的原因？", {}, {"说明正在做的事情和预计的时间。"}},
      {short_answer, "列举两种减少来电的办法。", {}, {"完善自助查询。", "提前发出通知。"}},
  };
  return kStock;
}

}  // namespace

std::vector<KnownQuestion> known_questions(QuestionType type) {
  std::vector<KnownQuestion> found;
  for (const KnownQuestion& question : stock()) {
    if (question.type == type) {
      found.push_back(question);
    }
  }
  return found;
}

std::string written_answer(const KnownQuestion& question) {
  if (question.type != QuestionType::short_answer || question.answer.size() == 1) {
    return join(question.answer, ";");
  }
  std::string points;
  for (std::size_t i = 0; i < question.answer.size(); ++i) {
    points += (i == 0 ? "(" : "\n(") + std::to_string(i + 1) + ")" + question.answer[i];
  }
  return points;
}

const std::vector<std::string_view>& paper_titles() {
  static const std::vector<std::string_view> kTitles{
      "热线中心新员工考试试题",    "2024年客服岗位应知应会题库", "售后服务部季度考试试卷",
      "网点服务规范测试题（B卷）", "在线客服培训测验题及答案",   "投诉处理复习题",
  };
  return kTitles;
}

const std::vector<Prose>& prose_between_papers() {
  static const std::vector<Prose> kProse{
      {R"(热线中心值班制度

第一条 为保证热线畅通，制定本制度。

第二条 值班人员应当提前十分钟到岗。

1、检查耳机和电脑是否正常。

2、查看上一班留下的交接记录。

3、离开座位时应当退出系统。

第三条 本制度由运营部负责解释。)",
       true},
      {R"(我的第一通电话

还记得第一天上岗，电话一响我就慌了。一位阿姨问我怎么查话费，我照着办法一步步说。

往后的日子里，我有三个小目标：1.记住每一条规定；2.听完每一句话；3.每天总结一次。我会坚持下去。)",
       false},
      {R"(退换货对话示例

客户：我买的鞋小了一码，能换吗？
坐席：您好，可以的。请问吊牌还在吗？
客户：还在。
坐席：那请您在订单里点“申请换货”，我们会安排上门取件。
客户：运费谁出？
坐席：首次换货的运费由我们承担，请您放心。)",
       false},
      {R"(员工手册目录

第一章 入职须知……1
第一节 报到……2
第二节 试用期……3
第二章 班次与考勤……8
第三章 薪酬福利……12
附录 常用电话……20)",
       true},
      {R"(关于组织服务技能培训的通知

各班组：
为了提升服务质量，中心决定组织服务技能培训。现将有关安排通知如下：
一、培训时间
11月5日至11月9日。
二、培训内容
（一）沟通技巧；
（二）系统操作；
（三）情绪管理。
三、有关要求
各班组应当合理安排班次，按时参加。
特此通知。)",
       true},
  };
  return kProse;
}

}  // namespace tiku
