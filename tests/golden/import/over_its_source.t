# What is being read is not written over, neither by name nor through a folder, even with --force.
@ y.yaml
  客服测试题

  一、单选题
  1、先做什么（A）
  A、问好
  B、推荐
$ cp y.yaml kept.txt
$ tiku import y.yaml --from text -o ./y.yaml --force
! tiku: error: ./y.yaml is being read and would be overwritten; nothing was written. Name another file with -o
? 2
$ cmp y.yaml kept.txt
$ tiku import y.yaml --from text -o papers/ -q
| y.yaml (text): 1 paper, 1 question, 1 with an answer
|
|   paper       lines  questions  answered  doubts
|   客服测试题    1-6          1         1       0
|
|   type    questions  answered  no answer
|   single          1         1          0
$ cp y.yaml papers/1-客服测试题.yaml
$ tiku import papers/1-客服测试题.yaml --from text -o papers/ --force
! tiku: error: papers/1-客服测试题.yaml is being read and would be overwritten; nothing was written. Name another file with -o
? 2
$ cmp papers/1-客服测试题.yaml kept.txt
