# --diff shows what --fix would do and writes nothing; --fix does it and lists the rest.
@ bank.yaml
  # A bank   with its own layout.
  tiku:   1
  id: desk
  questions:
    - id: floors
      type: single
      stem: On which floor is the help desk?
      options: {A: ground floor, B: first floor}   # two for now
      answer: A  # tiku: ignore TK201 the third floor is being built
    # tiku: ignore TK037 nobody knows why
    - id: hours
      type: single
      stem: When does it open?
      options: {A: at eight, B: at nine}
      answer: C  # tiku: ignore TK036, TK201, TK029 the hours change in May
    - id: doors
      type: single
      stem: Where is the door?
      options: {A: on the left, B: on the right}
      answer: C
$ tiku check bank.yaml --diff
| --- bank.yaml
| +++ bank.yaml
| @@ -6,13 +6,12 @@
|      type: single
|      stem: On which floor is the help desk?
|      options: {A: ground floor, B: first floor}   # two for now
| -    answer: A  # tiku: ignore TK201 the third floor is being built
| -  # tiku: ignore TK037 nobody knows why
| +    answer: A
|    - id: hours
|      type: single
|      stem: When does it open?
|      options: {A: at eight, B: at nine}
| -    answer: C  # tiku: ignore TK036, TK201, TK029 the hours change in May
| +    answer: C  # tiku: ignore TK201 the hours change in May
|    - id: doors
|      type: single
|      stem: Where is the door?
! tiku: 4 corrections in 1 file could be made; --fix makes them
? 1
$ tiku check bank.yaml --diff --select TK2
! tiku: nothing to correct
$ tiku check bank.yaml --diff --fix -q
| --- bank.yaml
| +++ bank.yaml
| @@ -6,13 +6,12 @@
|      type: single
|      stem: On which floor is the help desk?
|      options: {A: ground floor, B: first floor}   # two for now
| -    answer: A  # tiku: ignore TK201 the third floor is being built
| -  # tiku: ignore TK037 nobody knows why
| +    answer: A
|    - id: hours
|      type: single
|      stem: When does it open?
|      options: {A: at eight, B: at nine}
| -    answer: C  # tiku: ignore TK036, TK201, TK029 the hours change in May
| +    answer: C  # tiku: ignore TK201 the hours change in May
|    - id: doors
|      type: single
|      stem: Where is the door?
? 1
$ tiku check bank.yaml --fix --format concise
| bank.yaml:19:13: error TK201 key C is not one of A, B
! tiku: 4 corrections made in 1 file
! tiku: checked 1 bank or key, 3 questions
! tiku: Found 1 error in 1 file.
? 1
$ cat bank.yaml
| # A bank   with its own layout.
| tiku:   1
| id: desk
| questions:
|   - id: floors
|     type: single
|     stem: On which floor is the help desk?
|     options: {A: ground floor, B: first floor}   # two for now
|     answer: A
|   - id: hours
|     type: single
|     stem: When does it open?
|     options: {A: at eight, B: at nine}
|     answer: C  # tiku: ignore TK201 the hours change in May
|   - id: doors
|     type: single
|     stem: Where is the door?
|     options: {A: on the left, B: on the right}
|     answer: C
$ tiku check bank.yaml --fix --format concise --lang zh
| bank.yaml:19:13: error TK201 答案 C 不在选项 A, B 之内
! tiku：查了 1 份题库和答案，共 3 题
! tiku：1 个文件中共有 1 个错误。
? 1
$ tiku check bank.yaml --diff --lang zh
! tiku：没有可以自动改的地方
# Standard input comes out corrected on standard output; what is left to find goes aside.
$ tiku check - --fix --format concise
< tiku: 1
< id: desk
< questions:
<   - id: floors
<     type: single
<     stem: On which floor is the help desk?
<     options: {A: ground floor, B: first floor}
<     answer: C  # tiku: ignore TK037 nobody knows why
| tiku: 1
| id: desk
| questions:
|   - id: floors
|     type: single
|     stem: On which floor is the help desk?
|     options: {A: ground floor, B: first floor}
|     answer: C
! tiku: 1 correction made in 1 file
! -:8:13: error TK201 key C is not one of A, B
! tiku: checked 1 bank or key, 1 question
! tiku: Found 1 error in 1 file.
? 1
$ tiku check - --fix
< tiku: 1
< id: desk
< questions:
<   - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: A}
| tiku: 1
| id: desk
| questions:
|   - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: A}
! tiku: checked 1 bank or key, 1 question: nothing to report
# A path that does not exist wins, and keeps nothing else from being corrected.
@ other.yaml
  tiku: 1
  id: desk
  questions:
    # tiku: ignore TK201 nobody knows why
    - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: A}
$ tiku check missing.yaml other.yaml --fix
! tiku: 1 correction made in 1 file
! tiku: error: cannot read 'missing.yaml': no such file or folder
! tiku: checked 1 bank or key, 1 question: nothing to report
? 2
$ tiku check missing.yaml other.yaml --diff
! tiku: error: cannot read 'missing.yaml': no such file or folder
! tiku: nothing to correct
? 2
$ cat other.yaml
| tiku: 1
| id: desk
| questions:
|   - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: A}
