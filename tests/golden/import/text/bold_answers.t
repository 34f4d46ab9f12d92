# Markdown options of which one is bold in every question.
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
| paper.txt (text): 1 paper, 3 questions, 3 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)   1-17          3         3       3
|
|   type    questions  answered  no answer
|   single          3         3          0
|
| To look at (3):
|   type inferred     3  lines 3, 9, 15
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| sections:
|   - type: single
|     questions:
|       - id: single-1
|         stem: 直播间人货场中的"场"是指：
|         options:
|           A: 主播
|           B: 商品
|           C: 场景
|           D: 客服
|         answer: C
|       - id: single-2
|         stem: 下列哪项会触发违规？
|         options:
|           A: 使用绝对化用语
|           B: 介绍产品
|           C: 感谢粉丝
|           D: 发放优惠券
|         answer: A
|       - id: single-3
|         stem: 直播脚本可以没有。
|         options:
|           A: 对
|           B: 错
|         answer: B
