# Traditional characters and full-width signs; answers stand in the sentence.
@ paper.txt
  客服人員上崗考試試題

  一、單項選擇題（每題５分，共１５分）
  １．客戶來電投訴時，客服首先應當（Ｂ）。
  Ａ．請客戶掛斷　　Ｂ．傾聽並致歉　　Ｃ．轉接主管　　Ｄ．記錄姓名
  ２．工單的處理時限為（　Ｃ　）小時。
  Ａ．１２　　Ｂ．２４　　Ｃ．４８　　Ｄ．７２
  ３．下列（Ａ）屬於服務禁語。
  Ａ．「不知道」
  Ｂ．「請稍候」
  Ｃ．「感謝您的來電」
  Ｄ．「請問還有什麼可以幫您」

  二、多項選擇題（每題１０分，共２０分）
  ４．回訪客戶時應當做到（ＡＢＤ）。
  Ａ．核對身份　Ｂ．說明目的　Ｃ．承諾賠償　Ｄ．記錄結果
  ５．屬於個人資料的有（ＡＣ）。
  Ａ．電話號碼　Ｂ．天氣　Ｃ．住址　Ｄ．匯率

  三、判斷題（每題５分，共１０分）
  ６．客服可以將客戶資料帶回家。（×）
  ７．通話結束前應當向客戶致謝。（√）
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 7 questions, 7 with an answer
|
|   paper                 lines  questions  answered  doubts
|   客服人員上崗考試試題   1-22          7         7       0
|
|   type      questions  answered  no answer
|   single            3         3          0
|   multiple          2         2          0
|   judge             2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 客服人員上崗考試試題
| title: 客服人員上崗考試試題
| language: zh-CN
| sections:
|   - title: 一、單項選擇題
|     type: single
|     points: 5
|     questions:
|       - id: single-1
|         stem: 客戶來電投訴時，客服首先應當（ ）。
|         options:
|           A: 請客戶掛斷
|           B: 傾聽並致歉
|           C: 轉接主管
|           D: 記錄姓名
|         answer: B
|       - id: single-2
|         stem: 工單的處理時限為（ ）小時。
|         options:
|           A: １２
|           B: ２４
|           C: ４８
|           D: ７２
|         answer: C
|       - id: single-3
|         stem: 下列（ ）屬於服務禁語。
|         options:
|           A: 「不知道」
|           B: 「請稍候」
|           C: 「感謝您的來電」
|           D: 「請問還有什麼可以幫您」
|         answer: A
|   - title: 二、多項選擇題
|     type: multiple
|     points: 10
|     questions:
|       - id: multiple-4
|         stem: 回訪客戶時應當做到（ ）。
|         options:
|           A: 核對身份
|           B: 說明目的
|           C: 承諾賠償
|           D: 記錄結果
|         answer: ABD
|       - id: multiple-5
|         stem: 屬於個人資料的有（ ）。
|         options:
|           A: 電話號碼
|           B: 天氣
|           C: 住址
|           D: 匯率
|         answer: AC
|   - title: 三、判斷題
|     type: judge
|     points: 5
|     questions:
|       - id: judge-6
|         stem: 客服可以將客戶資料帶回家。（ ）
|         answer: 错
|       - id: judge-7
|         stem: 通話結束前應當向客戶致謝。（ ）
|         answer: 对
