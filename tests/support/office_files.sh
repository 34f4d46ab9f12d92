#!/bin/sh
# Makes the Word, Excel, Markdown and HTML files of tests/golden/import/office with programs that are not tiku. It is
# run by hand, once: the files are committed and no test needs these programs. Made last with
# pandoc 2.17.1.1 and LibreOffice 7.4.7.2 (Debian 12: pandoc, libreoffice-writer-nogui,
# libreoffice-calc-nogui).
set -eu

folder=$(cd "$(dirname "$0")/../golden/import/office" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Numbers and letters of options are automatic: no paragraph holds them.
pandoc -f markdown -o "$folder/lists.docx" <<'PAPER'
# 客服上岗考试试题

一、单项选择题（每题2分）

1. 退款几天到账？（ ）
    A.  一天
    B.  三天
    C.  十天
2. 由谁审核？（ ）
    A.  组长
    B.  主管
    C.  店长

二、判断题（每题1分）

1. 可以直接挂断骚扰电话。（ ）
2. 要先道歉。（ ）

参考答案

一、单项选择题

1. B
2. A

二、判断题

1. ×
2. √
PAPER

# A page of the web: numbers and letters are those of lists, entities stand for characters.
pandoc -f markdown -t html -s --metadata title='Welcome week' -o "$folder/page.html" <<'PAGE'
1. How many days does a refund take?

    A.  one & a half
    B.  three
    C.  ten

    **Answer:** B

2. What is *not* done on the phone?

    A.  asking for the `order number`
    B.  hanging up \<silently\>

    **Answer:** B

3. Who signs a refund of more than 200 euros?

    A.  the agent
    B.  the team lead
    C.  the customer

    **Answer:** B
PAGE

# A quiz that pandoc wraps, escapes and numbers in its own way.
pandoc -f markdown -t gfm --columns=72 -o "$folder/quiz.md" <<'QUIZ'
# Welcome week: orders & refunds

## Single choice

1.  A customer has paid, and then wants to send the parcel to an address that is *not* the one in the order. What do you do first?

    - [ ] Change the order_address at once
    - [x] Ask for the `order number`
    - [ ] Hang up <politely>

2.  How many days?

    - [ ] 3 * 2
    - [x] 10

## Several answers

3.  Which come first?

    - [x] An apology
    - [ ] A discount
    - [x] A check of the order
QUIZ

# Lists that another writer of pandoc makes: lettered items are text to it.
pandoc -f html -t markdown --columns=72 -o "$folder/lettered.md" <<'QUIZ'
<h1>客服题库</h1><h2>一、单选题</h2>
<p>1、退款几天到账？（2分）</p><ul><li>A. 一天</li><li>B. 三天</li><li>C. 十天</li></ul>
<p><strong>答案：B</strong></p><p>解析：规定是三天。</p>
<p>2、由谁审核？</p><ul><li>A. 组长</li><li>B. 主管</li></ul><p><strong>答案：</strong>A</p>
<h2>二、判断题</h2><p>3、可以直接挂断骚扰电话。</p><p><strong>答案：错</strong></p>
QUIZ

# Underlined spaces, a table of options, a key in a table, a coloured option.
cat > "$work/paper.html" <<'PAPER'
<html><head><meta charset="utf-8"></head><body>
<p>网店客服测试题</p>
<p>一、单选题（每题2分）</p>
<p>1、先做什么？（&nbsp;&nbsp;）</p>
<table border="1"><tr><td>A. 问好</td><td>B. 推荐</td></tr><tr><td>C. 催付</td><td>D. 道别</td></tr></table>
<p>2、由谁审核？（&nbsp;&nbsp;）</p>
<p>A、组长</p><p>B、主管</p><p>C、店长</p>
<p>3、谁能退款？（&nbsp;&nbsp;）</p>
<p>A、组长</p><p><font color="#ff0000">B、主管</font></p><p>C、店长</p>
<p>二、填空题（每空1分）</p>
<p>1、订单<u>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</u>天后关闭，由<u>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</u>审核。</p>
<p>2、工单<u>&nbsp;&nbsp;48&nbsp;&nbsp;</u>小时内回复。</p>
<p>参考答案</p><p>一、单选题</p>
<table border="1"><tr><td>题号</td><td>1</td><td>2</td></tr><tr><td>答案</td><td>A</td><td>C</td></tr></table>
</body></html>
PAPER

# Questions in the rows of a table.
cat > "$work/table.html" <<'PAPER'
<html><head><meta charset="utf-8"></head><body>
<p>二、多选题（每题3分）</p>
<table border="1">
<tr><th rowspan="2">序号</th><th rowspan="2">题目</th><th colspan="3">选项</th><th rowspan="2">答案</th></tr>
<tr><th>A</th><th>B</th><th>C</th></tr>
<tr><td>1</td><td>先做什么？</td><td>道歉</td><td>核实</td><td>推诿</td><td>A、B</td></tr>
<tr><td>2</td><td>再做什么？</td><td>记录</td><td>回访</td><td>挂断</td><td>AB</td></tr>
</table>
</body></html>
PAPER

for name in paper table; do
  soffice --headless --infilter="HTML (StarWriter)" --convert-to docx --outdir "$work" \
    "$work/$name.html" >/dev/null
  cp "$work/$name.docx" "$folder/$name.docx"
done

# One sheet per type, a merged title, numbers as numbers.
cat > "$work/bank.fods" <<'BOOK'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>
BOOK
{
  cell() { printf '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' "$1"; }
  number() { printf '<table:table-cell office:value-type="float" office:value="%s"/>' "$1"; }
  row() {
    printf '<table:table-row>'
    for value in "$@"; do
      case $value in
        '' | *[!0-9.]*) cell "$value" ;;
        *) number "$value" ;;
      esac
    done
    printf '</table:table-row>\n'
  }
  printf '<table:table table:name="单选题">\n<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="7"><text:p>客服题库</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="6"/></table:table-row>\n'
  row 序号 '题干（必填）' 选项A 选项B 选项C '正确答案' 分值
  row 1 '退款几天到账？' 1 3 10 B 2
  row 2 '由谁审核？' 组长 主管 '' C 2.5
  printf '</table:table>\n<table:table table:name="判断题">\n'
  row 序号 题干 选项A 选项B 答案
  row 1 可以挂断骚扰电话。 错误 正确 A
  printf '</table:table>\n<table:table table:name="填空题">\n'
  row 题干 空1 空2 单空分数
  row '三级架构是____和____。' 总部/集团 省级 0.5
  printf '</table:table>\n'
} >> "$work/bank.fods"
printf '</office:spreadsheet></office:body></office:document>\n' >> "$work/bank.fods"
soffice --headless --convert-to xlsx --outdir "$work" "$work/bank.fods" >/dev/null
cp "$work/bank.xlsx" "$folder/bank.xlsx"
ls -l "$folder"
