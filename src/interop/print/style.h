#pragma once

#include <string_view>

namespace tiku {

/// How a paper looks, on A4 and on a screen. Nothing of a bank ever stands here.
inline constexpr std::string_view kPaperStyle = R"css(
@page { size: A4; margin: 16mm 16mm 18mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
* { box-sizing: border-box; }
html { font-size: 10.5pt; line-height: 1.55; color: #000; background: #fff; }
body { margin: 0; font-family: "Times New Roman", "Source Han Serif SC", "Noto Serif CJK SC",
  "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2, .number, .facts, .who, .form, .label, .answer, .sheet, .keys {
  font-family: Arial, "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei",
    SimHei, sans-serif; }
@media screen {
  html { background: #e8e8e8; }
  .page { width: 210mm; max-width: 100%; margin: 8mm auto; padding: 16mm; background: #fff;
    box-shadow: 0 1px 4px #0004; } }
@media print { .page + .page { break-before: page; } }
h1 { margin: 0 0 2mm; font-size: 17pt; line-height: 1.3; text-align: center; }
h2 { margin: 6mm 0 2mm; font-size: 11.5pt; line-height: 1.4; break-after: avoid; }
h2 .extent { font-weight: normal; }
.form, .facts, .edition { margin: 0 0 1mm; text-align: center; }
.form { font-size: 13pt; font-weight: bold; }
.facts span { margin: 0 2mm; display: inline-block; }
.who { display: flex; flex-wrap: wrap; justify-content: center; gap: 2mm 6mm; margin: 3mm 0; }
.who span { white-space: nowrap; }
.who span::after { content: ""; display: inline-block; width: 28mm; margin-left: 1mm;
  border-bottom: 0.3mm solid #000; }
.instructions { margin: 3mm 0; padding: 2mm 3mm; border: 0.3mm solid #000; white-space: pre-wrap; }
.remark { margin: 0 0 2mm; }
.question { margin: 0 0 3.5mm; padding-left: 8mm; break-inside: avoid; }
.question > .stem { white-space: pre-wrap; }
.number { display: inline-block; min-width: 8mm; margin-left: -8mm; font-weight: bold; }
.case { margin: 0 0 4mm; padding-left: 8mm; }
.case > .material > .number { margin-left: -11mm; min-width: 11mm; }
.case > .material { padding: 2mm 3mm; border: 0.3mm solid #666; white-space: pre-wrap;
  break-inside: avoid; margin-bottom: 2.5mm; }
.blank { display: inline-block; min-width: 20mm; border-bottom: 0.3mm solid #000;
  vertical-align: baseline; height: 1em; margin: 0 1mm; }
.options { display: grid; grid-template-columns: 1fr; gap: 0.6mm 5mm; margin: 1mm 0 0; padding: 0;
  list-style: none; }
.options.two { grid-template-columns: 1fr 1fr; }
.options.four { grid-template-columns: repeat(4, 1fr); }
.options li { display: flex; gap: 1.5mm; white-space: pre-wrap; }
.options .label { flex: none; min-width: 5mm; }
.line { height: 9mm; border-bottom: 0.2mm solid #777; }
.answer { margin: 1.5mm 0 0; padding: 1.2mm 2.5mm; border-left: 0.8mm solid #000; font-size: 9.5pt;
  white-space: pre-wrap; }
.answer b { font-weight: bold; }
.answer ul { margin: 0; padding-left: 5mm; white-space: normal; }
.sheet .items, .keys .items { display: grid; gap: 2mm 6mm; margin: 1mm 0 0;
  grid-template-columns: repeat(auto-fill, minmax(52mm, 1fr)); }
.sheet .items.wide, .keys .items.wide { grid-template-columns: 1fr; }
.item { display: flex; flex-wrap: wrap; gap: 1.6mm; align-items: baseline; break-inside: avoid;
  min-height: 6mm; }
.item .no { min-width: 9mm; text-align: right; font-weight: bold; flex: none; }
.item .text { flex: 1; min-width: 0; white-space: pre-wrap; }
.box { display: inline-block; min-width: 7mm; padding: 0 1.2mm; border: 0.3mm solid #000;
  border-radius: 1mm; text-align: center; font-size: 8.5pt; line-height: 4.6mm; }
.slot { flex: 1; min-width: 30mm; height: 6.5mm; border-bottom: 0.3mm solid #000; }
)css";

}  // namespace tiku
