# A key whose answers carry explanations.
@ paper.txt
  化学品仓库安全试题

  一、单项选择题
  1．危险化学品仓库的相对湿度一般不超过（  ）。
  A．60%    B．75%    C．90%    D．100%
  2．氧气瓶与乙炔瓶的间距不得少于（  ）米。
  A．3    B．5    C．8    D．10
  3．MSDS是指（  ）。
  A．化学品安全技术说明书    B．产品合格证    C．运输单    D．营业执照

  二、判断题
  1．氧化剂可以与还原剂同库存放。（  ）
  2．进入库区前应释放静电。（  ）

  参考答案及解析
  一、单项选择题
  1．【答案】B
  【解析】一般要求不超过75%。
  2．【答案】B
  【解析】规程规定工作间距不少于5米，距明火不少于10米。
  3．【答案】A
  【解析】Material Safety Data Sheet。
  二、判断题
  1．【答案】×
  【解析】禁忌物料不得同库。
  2．【答案】√
  【解析】略。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper               lines  questions  answered  doubts
|   化学品仓库安全试题   1-27          5         5       0
|
|   type    questions  answered  no answer
|   single          3         3          0
|   judge           2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 化学品仓库安全试题
| title: 化学品仓库安全试题
| language: zh-CN
| sections:
|   - title: 一、单项选择题
|     type: single
|     questions:
|       - id: single-1
|         stem: 危险化学品仓库的相对湿度一般不超过（  ）。
|         options:
|           A: 60%
|           B: 75%
|           C: 90%
|           D: 100%
|         answer: B
|         explanation: 一般要求不超过75%。
|       - id: single-2
|         stem: 氧气瓶与乙炔瓶的间距不得少于（  ）米。
|         options:
|           A: 3
|           B: 5
|           C: 8
|           D: 10
|         answer: B
|         explanation: 规程规定工作间距不少于5米，距明火不少于10米。
|       - id: single-3
|         stem: MSDS是指（  ）。
|         options:
|           A: 化学品安全技术说明书
|           B: 产品合格证
|           C: 运输单
|           D: 营业执照
|         answer: A
|         explanation: Material Safety Data Sheet。
|   - title: 二、判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: 氧化剂可以与还原剂同库存放。（  ）
|         answer: 错
|         explanation: 禁忌物料不得同库。
|       - id: judge-2
|         stem: 进入库区前应释放静电。（  ）
|         answer: 对
|         explanation: 略。
