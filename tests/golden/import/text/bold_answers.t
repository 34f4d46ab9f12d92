# Markdown options of which one is bold in every question: said, and left to a person.
@ paper.txt
  ## 直播运营知识小测

  1. 直播间人货场中的"场"是指：
     - A) 主播
     - B) 商品
     - **C) 场景**
     - D) 客服

  2. 下列哪项会触发违规？
     - **A) 使用绝对化用语**
     - B) 介绍产品
     - C) 感谢粉丝
     - D) 发放优惠券

  3. 直播脚本可以没有。
     - A) 对
     - **B) 错**
$ tiku import paper.txt -o paper.yaml
| paper.txt (markdown): 1 paper, 3 questions, 0 with an answer
|
|   paper  lines  questions  answered  doubts
|   paper   3-17          3         0       6
|
|   type    questions  answered  no answer
|   single          2         0          2
|   judge           1         0          1
|
| To look at (6):
|   no answer          3  lines 3, 9, 15
|   answer unclear     3  lines 3, 9, 15
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| title: paper
| language: zh-CN
| sections:
|   - title: 直播运营知识小测
|     questions:
|       - id: single-1
|         type: single
|         stem: 直播间人货场中的"场"是指：
|         options:
|           A: 主播
|           B: 商品
|           C: 场景
|           D: 客服
|         review:
|           - option C is set off by bold type or colour; that was not taken for the answer
|       - id: single-2
|         type: single
|         stem: 下列哪项会触发违规？
|         options:
|           A: 使用绝对化用语
|           B: 介绍产品
|           C: 感谢粉丝
|           D: 发放优惠券
|         review:
|           - option A is set off by bold type or colour; that was not taken for the answer
|       - id: judge-3
|         type: judge
|         stem: 直播脚本可以没有。
|         options:
|           A: 对
|           B: 错
|         review:
|           - option B is set off by bold type or colour; that was not taken for the answer
