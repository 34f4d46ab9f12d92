# Without a record: whose it would be, and what to do. Nothing is made.
$ tiku progress --user li --data-dir data
| Record of li (data/li/record.db)
| Nothing yet. `tiku quiz BANK` practises a bank; what is answered is kept here.
$ tiku progress --user li --data-dir data --lang zh
| li 的记录（data/li/record.db）
| 还没有记录。用 `tiku quiz 题库文件` 练习，作答都会记在这里。
$ tiku progress --user li --data-dir data --format csv
| bank,question,standing,topics,answers,right,missed,right_before_correction,last_answered,last_right,median_ms,edited,due\x0D
$ tiku progress --user li --data-dir data --format json
| {
|   "schema_version": 1,
|   "user": "li",
|   "record": "data/li/record.db",
|   "today": "2026-05-28",
|   "answers": 0,
|   "right": 0,
|   "topics": [],
|   "weeks": [],
|   "history": [],
|   "leeches": [],
|   "slowest": [],
|   "corrected": [],
|   "banks": []
| }
$ tiku progress --flags --user ../li --data-dir data
| Flagged questions of ../li (data)
| Nothing was flagged. In a quiz, `:flag REASON` tells the trainer what is wrong.
$ tiku progress refund --user li --data-dir data
! tiku: error: there is no file 'refund', and the record of li has no bank of that name
? 2
