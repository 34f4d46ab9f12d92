# A report takes the place of nothing that is there, least of all of what is being read or written.
@ mine.txt
  一、单选题
  1、先做什么（A）
  A、问好
  B、推荐
$ cp mine.txt kept.txt
$ tiku import mine.txt -o z.yaml --report mine.txt
! tiku: error: mine.txt is being read and would be overwritten; nothing was written. Name another file with --report
? 2
$ tiku import mine.txt -o z.yaml --report ./mine.txt --force
! tiku: error: ./mine.txt is being read and would be overwritten; nothing was written. Name another file with --report
? 2
$ tiku import mine.txt -o z.yaml --report ./z.yaml --force
! tiku: error: the report and a bank would both be ./z.yaml; nothing was written. Name another file with --report
? 2
$ tiku import mine.txt -o z.yaml --report kept.txt
! tiku: error: kept.txt is there already and differs; nothing was written. Name another place, or overwrite it with --force
? 2
$ cmp mine.txt kept.txt
$ tiku check z.yaml
! tiku: error: cannot read 'z.yaml': no such file or folder
? 2
$ tiku import mine.txt -o z.yaml --report r.json -q
| mine.txt (text): 1 paper, 1 question, 1 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)    1-4          1         1       0
|
|   type    questions  answered  no answer
|   single          1         1          0
$ tiku import mine.txt -o z.yaml --report r.json -q
| mine.txt (text): 1 paper, 1 question, 1 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)    1-4          1         1       0
|
|   type    questions  answered  no answer
|   single          1         1          0
$ tiku import mine.txt -o z.yaml --report kept.txt --force -q
| mine.txt (text): 1 paper, 1 question, 1 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)    1-4          1         1       0
|
|   type    questions  answered  no answer
|   single          1         1          0
$ cmp kept.txt r.json
