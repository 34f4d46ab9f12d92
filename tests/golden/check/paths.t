# A path that does not exist wins over findings; a folder is walked for banks; sheets in it are passed over.
@ banks-here/good.yaml
  tiku: 1
  questions:
    - {id: a, type: judge, stem: 对吗？, answer: 对, points: 1}
@ banks-here/sheet.yaml
  candidate: "001"
  answers: {a: 对}
@ empty/notes.txt
  nothing
$ tiku check banks-here
! tiku: 1 YAML file in folders passed over because no line begins with `tiku:`, the first banks-here/sheet.yaml
! tiku: checked 1 bank or key, 1 question: nothing to report
$ tiku check banks-here --quiet
$ tiku check missing.yaml banks-here
! tiku: error: cannot read 'missing.yaml': no such file or folder
! tiku: 1 YAML file in folders passed over because no line begins with `tiku:`, the first banks-here/sheet.yaml
! tiku: checked 1 bank or key, 1 question: nothing to report
? 2
$ tiku check empty
! tiku: error: no bank in empty; a bank is a .yaml or .yml file with a line `tiku: 1`
? 2
$ tiku check banks-here --fail-on advice
! tiku: 1 YAML file in folders passed over because no line begins with `tiku:`, the first banks-here/sheet.yaml
! tiku: checked 1 bank or key, 1 question: nothing to report
$ tiku check banks-here --encoding klingon
! tiku: error: unknown encoding 'klingon'; known are utf-8, gb18030, gbk, gb2312, big5, utf-16, utf-16le, utf-16be, utf-32, windows-1252
? 2
