# The same findings for people and for programs. Columns count characters, except where readers count bytes.
@ 题库/refund 1.yaml
  tiku: 1
  id: refund
  questions:
    - {id: q1, type: single, stem: 退款😀, options: {A: "1", B: "2"}, answer: E, points: 1}
    - {id: q1, type: judge, stem: 对吗？, answer: 对, ponts: 1}
$ tiku check "题库/refund 1.yaml" --format full
$ tiku check "题库/refund 1.yaml" --format statistics --lang zh
$ tiku check "题库/refund 1.yaml" --format json --quiet
$ tiku check "题库/refund 1.yaml" --format sarif --quiet
$ tiku check "题库/refund 1.yaml" --format junit --quiet
$ tiku check "题库/refund 1.yaml" --format github --quiet
$ tiku check "题库/refund 1.yaml" --format gitlab --quiet
$ tiku check "题库/refund 1.yaml" --format rdjson --quiet
# In GitHub Actions annotations are the default; a stated format wins.
$ GITHUB_ACTIONS=true tiku check "题库/refund 1.yaml" --quiet
$ GITHUB_ACTIONS=true tiku check "题库/refund 1.yaml" --quiet --format concise
$ GITHUB_ACTIONS=false tiku check "题库/refund 1.yaml" --quiet --format statistics
# Unknown formats are refused with the known ones.
$ tiku check "题库/refund 1.yaml" --format sariff
