# --guess-table shows what ticking everything and guessing earn, by type and policy. The shares for
# five options of which three are right are those of the published worked table.
@ bank.yaml
  tiku: 1
  id: guess
  title: Guessing
  sections:
    - title: Which of these
      type: multiple
      points: 2
      questions:
        - {id: a, stem: "Which?", options: [one, two, three, four, five], answer: ABD, scoring: net}
        - {id: b, stem: "Who?", options: [Ann, Ben, Cem, Dag, Eve], answer: ABD, scoring: per_decision}
        - {id: c, stem: "What?", options: [red, tan, sky, jet, bay], answer: ABD, scoring: subset_half}
    - title: One of these
      type: single
      points: 1
      questions:
        - {id: d, stem: "When?", options: [May, June, July, August], answer: C}
        - {id: e, stem: "Where?", options: [here, there, nowhere, behind], answer: A, scoring: penalty(1/3)}
    - title: True or false
      type: judge
      points: 1
      questions:
        - {id: f, stem: Water is wet., answer: true}
    - title: In words
      type: short
      points: 5
      questions:
        - {id: g, stem: Say why.}
$ tiku check bank.yaml --guess-table -q
|   type      scoring       questions  points  tick all   guess
|   single    exact                 1       1       0 %    25 %
|   single    penalty(1/3)          1       1       0 %     0 %
|   multiple  net                   1       2    33.3 %  24.7 %
|   multiple  per_decision          1       2      60 %  50.3 %
|   multiple  subset_half           1       2       0 %  12.9 %
|   judge     exact                 1       1         -    50 %
|   all                             6       9         -  27.9 %
| 1 more question cannot be guessed at: answered in words, without a key, or with
| too many options
$ tiku check bank.yaml --guess-table -q --lang zh
|   题型  评分办法      题数  分值  全选得分  瞎猜得分
|   单选  exact            1     1       0 %      25 %
|   单选  penalty(1/3)     1     1       0 %       0 %
|   多选  net              1     2    33.3 %    24.7 %
|   多选  per_decision     1     2      60 %    50.3 %
|   多选  subset_half      1     2       0 %    12.9 %
|   判断  exact            1     1         -      50 %
|   合计                   6     9         -    27.9 %
| 另有 1 题不在表内：要写文字作答、没有答案，或者选项太多
