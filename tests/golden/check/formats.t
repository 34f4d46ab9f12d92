# The same findings for people and for programs. Columns count characters, except where readers count bytes.
@ 题库/refund 1.yaml
  tiku: 1
  id: refund
  questions:
    - {id: q1, type: single, stem: 退款😀, options: {A: "1", B: "2"}, answer: E, points: 1}
$ tiku check "题库/refund 1.yaml" --format full
| error[TK201]: key E is not one of A, B
|  --> 题库/refund 1.yaml:4:74
|   |
| 2 | id: refund
| 3 | questions:
| 4 | …pe: single, stem: 退款😀, options: {A: "1", B: "2"}, answer: E, points: 1}
|   |                                                               ^
|   = help: correct the answer or add the option
|   = rule: key-outside-options
! tiku: checked 1 bank or key, 1 question
! tiku: Found 1 error in 1 file.
? 1
$ tiku check "题库/refund 1.yaml" --format statistics --lang zh
| 次数  代码   规则                 可自动改
|    1  TK201  key-outside-options
! tiku：查了 1 份题库和答案，共 1 题
! tiku：1 个文件中共有 1 个错误。
? 1
$ tiku check "题库/refund 1.yaml" --format json --quiet
| {
|   "schema_version": 1,
|   "diagnostics": [
|     {
|       "code": "TK201",
|       "name": "key-outside-options",
|       "severity": "error",
|       "item": "refund/q1",
|       "file": "题库/refund 1.yaml",
|       "line": 4,
|       "column": 74,
|       "end_line": 4,
|       "end_column": 75,
|       "byte_offset": 110,
|       "end_byte_offset": 111,
|       "utf16_column": 75,
|       "row": null,
|       "message": "key E is not one of A, B",
|       "help": "correct the answer or add the option",
|       "notes": [],
|       "fix": null
|     }
|   ],
|   "unreadable": [],
|   "summary": {
|     "files": 1,
|     "questions": 1,
|     "errors": 1,
|     "warnings": 0,
|     "advice": 0,
|     "fixable": 0
|   }
| }
? 1
$ tiku check "题库/refund 1.yaml" --format sarif --quiet
| {
|   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
|   "version": "2.1.0",
|   "runs": [
|     {
|       "tool": {
|         "driver": {
|           "name": "tiku",
|           "version": "0.1.0",
|           "rules": [
|             {
|               "id": "TK201",
|               "name": "key-outside-options",
|               "shortDescription": {
|                 "text": "the answer names an option that the question does not have"
|               },
|               "fullDescription": {
|                 "text": "the answer names an option that the question does not have"
|               },
|               "help": {
|                 "text": "the answer names an option that the question does not have"
|               },
|               "defaultConfiguration": {
|                 "level": "error"
|               }
|             }
|           ]
|         }
|       },
|       "language": "en-US",
|       "columnKind": "unicodeCodePoints",
|       "invocations": [
|         {
|           "executionSuccessful": true
|         }
|       ],
|       "results": [
|         {
|           "ruleId": "TK201",
|           "ruleIndex": 0,
|           "level": "error",
|           "message": {
|             "text": "key E is not one of A, B\ncorrect the answer or add the option"
|           },
|           "locations": [
|             {
|               "physicalLocation": {
|                 "artifactLocation": {
|                   "uri": "%E9%A2%98%E5%BA%93/refund%201.yaml",
|                   "uriBaseId": "%SRCROOT%"
|                 },
|                 "region": {
|                   "startLine": 4,
|                   "startColumn": 74,
|                   "endLine": 4,
|                   "endColumn": 75
|                 }
|               },
|               "logicalLocations": [
|                 {
|                   "fullyQualifiedName": "refund/q1"
|                 }
|               ]
|             }
|           ],
|           "partialFingerprints": {
|             "finding/v1": "69fb7490ebe4fad7979b1b29486f8242"
|           }
|         }
|       ]
|     }
|   ]
| }
? 1
$ tiku check "题库/refund 1.yaml" --format junit --quiet
| <?xml version="1.0" encoding="UTF-8"?>
| <testsuites name="tiku check" tests="2" failures="1" errors="0">
|   <testsuite name="题库/refund 1.yaml" tests="2" failures="1" errors="0" skipped="0" time="0">
|     <testcase name="题库/refund 1.yaml" classname="题库/refund 1" file="题库/refund 1.yaml" time="0"/>
|     <testcase name="refund/q1" classname="题库/refund 1" file="题库/refund 1.yaml" line="4" time="0">
|       <failure type="TK201" message="key E is not one of A, B">题库/refund 1.yaml:4:74: error TK201 key E is not one of A, B
|   correct the answer or add the option
| </failure>
|     </testcase>
|   </testsuite>
| </testsuites>
? 1
$ tiku check "题库/refund 1.yaml" --format github --quiet
| ::error file=题库/refund 1.yaml,line=4,endLine=4,col=74,endColumn=75,title=TK201 key-outside-options::key E is not one of A, B%0Acorrect the answer or add the option
? 1
$ tiku check "题库/refund 1.yaml" --format gitlab --quiet
| [
|   {
|     "type": "issue",
|     "check_name": "TK201",
|     "description": "key E is not one of A, B",
|     "categories": [
|       "Bug Risk"
|     ],
|     "severity": "major",
|     "location": {
|       "path": "题库/refund 1.yaml",
|       "lines": {
|         "begin": 4,
|         "end": 4
|       }
|     },
|     "fingerprint": "69fb7490ebe4fad7979b1b29486f8242"
|   }
| ]
? 1
$ tiku check "题库/refund 1.yaml" --format rdjson --quiet
| {
|   "source": {
|     "name": "tiku"
|   },
|   "diagnostics": [
|     {
|       "message": "key E is not one of A, B\ncorrect the answer or add the option",
|       "location": {
|         "path": "题库/refund 1.yaml",
|         "range": {
|           "start": {
|             "line": 4,
|             "column": 81
|           },
|           "end": {
|             "line": 4,
|             "column": 82
|           }
|         }
|       },
|       "severity": "ERROR",
|       "code": {
|         "value": "TK201"
|       }
|     }
|   ]
| }
? 1
# In GitHub Actions annotations are the default; a stated format wins.
$ GITHUB_ACTIONS=true tiku check "题库/refund 1.yaml" --quiet
| ::error file=题库/refund 1.yaml,line=4,endLine=4,col=74,endColumn=75,title=TK201 key-outside-options::key E is not one of A, B%0Acorrect the answer or add the option
? 1
$ GITHUB_ACTIONS=true tiku check "题库/refund 1.yaml" --quiet --format concise
| 题库/refund 1.yaml:4:74: error TK201 key E is not one of A, B
? 1
$ GITHUB_ACTIONS=false tiku check "题库/refund 1.yaml" --quiet --format statistics
| count  code   rule                 --fix
|     1  TK201  key-outside-options
? 1
# Unknown formats are refused with the known ones.
$ tiku check "题库/refund 1.yaml" --format sariff
! tiku: error: --format cannot be "sariff"; did you mean "sarif"? It is one of full, concise, statistics, json, sarif, junit, github, gitlab, rdjson
? 2
