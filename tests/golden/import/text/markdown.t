# Markdown: bold stems, bullets before options, quoted answers.
@ paper.txt
  # 前端开发入门测验

  ## 一、单选题

  **1. HTML 中用于定义超链接的标签是？**

  - A. `<div>`
  - B. `<a>`
  - C. `<link>`
  - D. `<p>`

  **答案：B**

  **2. CSS 中设置文字颜色的属性是？**

  - A. font-color
  - B. color
  - C. text-color
  - D. bgcolor

  **答案：B**

  ## 二、判断题

  **1. JavaScript 与 Java 是同一种语言。**

  **答案：错误**

  ## 三、简答题

  **1. 什么是响应式布局？**

  > 答案：页面能够根据屏幕尺寸自动调整布局。
$ tiku import paper.txt -o paper.yaml
| paper.txt (markdown): 1 paper, 4 questions, 4 with an answer
|
|   paper             lines  questions  answered  doubts
|   前端开发入门测验   5-33          4         4       0
|
|   type    questions  answered  no answer
|   single          2         2          0
|   judge           1         1          0
|   short           1         1          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 前端开发入门测验
| title: 前端开发入门测验
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: HTML 中用于定义超链接的标签是？
|         options:
|           A: '`<div>`'
|           B: '`<a>`'
|           C: '`<link>`'
|           D: '`<p>`'
|         answer: B
|       - id: single-2
|         stem: CSS 中设置文字颜色的属性是？
|         options:
|           A: font-color
|           B: color
|           C: text-color
|           D: bgcolor
|         answer: B
|   - title: 二、判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: JavaScript 与 Java 是同一种语言。
|         answer: 错
|   - title: 三、简答题
|     type: short
|     questions:
|       - id: short-1
|         stem: 什么是响应式布局？
|         answer: 页面能够根据屏幕尺寸自动调整布局。
