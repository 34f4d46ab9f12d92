# Kinds that hold no questions are answered with what to do.
@ exam.pdf
  %PDF-1.7
$ tiku import exam.pdf -o bank.yaml
! tiku: error: 'exam.pdf': this is a PDF, which keeps no questions, only places on a page; save the document it was made of as .docx, or copy its text into a .txt file
? 2
@ exam.doc
  {\rtf1\ansi exam}
$ tiku import exam.doc -o bank.yaml --lang zh
! tiku：错误：“exam.doc”：这是 RTF 文件；请打开后另存为 .docx
? 2
# An ending that lies is no reason to give up, and --from overrules the content.
@ exam.docx
  题干,选项A,选项B,答案
  几天？,一天,三天,B
$ tiku import exam.docx -o bank.yaml -q
| exam.docx (csv): 1 paper, 1 question, 1 with an answer
|
|   paper  rows  questions  answered  doubts
|   exam    2-2          1         1       1
|
|   type    questions  answered  no answer
|   single          1         1          0
|
| To look at (1):
|   type inferred     1  row 1
$ tiku import exam.docx -o other.yaml --from docx
! tiku: error: 'exam.docx': this is no Word document (.docx), or it is damaged: it is no zip archive, or not all of it
? 2
