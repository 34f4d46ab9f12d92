# One key for the whole paper, letters first and words behind them.
@ paper.txt
  七年级生物上册期中测试

  一、选择题
  1. 细胞的控制中心是
  A．细胞壁 B．细胞膜 C．细胞核 D．细胞质
  2. 制作洋葱表皮临时装片时滴加的液体是
  A．清水 B．生理盐水 C．碘液 D．酒精
  3. 下列不属于生物的是
  A．蘑菇 B．钟乳石 C．珊瑚虫 D．细菌
  二、填空题
  4. 植物细胞的能量转换器有______和______。
  5. 生物圈的范围包括大气圈的底部、水圈的大部和______的表面。
  三、简答题
  6. 请写出显微镜的使用步骤。

  【答案】
  1．C 2．A 3．B
  4．叶绿体 线粒体
  5．岩石圈
  6．取镜和安放；对光；观察；收镜。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 6 questions, 6 with an answer
|
|   paper                   lines  questions  answered  doubts
|   七年级生物上册期中测试   1-20          6         6       0
|
|   type    questions  answered  no answer
|   single          3         3          0
|   fill            2         2          0
|   short           1         1          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 七年级生物上册期中测试
| title: 七年级生物上册期中测试
| language: zh-CN
| sections:
|   - title: 一、选择题
|     type: single
|     questions:
|       - id: single-1
|         stem: 细胞的控制中心是
|         options:
|           A: 细胞壁
|           B: 细胞膜
|           C: 细胞核
|           D: 细胞质
|         answer: C
|       - id: single-2
|         stem: 制作洋葱表皮临时装片时滴加的液体是
|         options:
|           A: 清水
|           B: 生理盐水
|           C: 碘液
|           D: 酒精
|         answer: A
|       - id: single-3
|         stem: 下列不属于生物的是
|         options:
|           A: 蘑菇
|           B: 钟乳石
|           C: 珊瑚虫
|           D: 细菌
|         answer: B
|   - title: 二、填空题
|     type: fill
|     questions:
|       - id: fill-4
|         stem: 植物细胞的能量转换器有______和______。
|         answer:
|           - 叶绿体
|           - 线粒体
|       - id: fill-5
|         stem: 生物圈的范围包括大气圈的底部、水圈的大部和______的表面。
|         answer: 岩石圈
|   - title: 三、简答题
|     type: short
|     questions:
|       - id: short-6
|         stem: 请写出显微镜的使用步骤。
|         answer: 取镜和安放；对光；观察；收镜。
