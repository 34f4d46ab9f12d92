# A schema for each kind of file, printed or written; descriptions are in the language of messages.
$ tiku schema -o bank.schema.json
! tiku: wrote bank.schema.json
$ head -n 20 bank.schema.json
| {
|   "$schema": "http://json-schema.org/draft-07/schema#",
|   "title": "question bank of tiku",
|   "description": "A question bank (tiku: 1). The manual page tiku-bank(5) explains every field; `tiku check` finds what a schema cannot see.",
|   "type": "object",
|   "properties": {
|     "tiku": {
|       "description": "version of the format: 1",
|       "anyOf": [
|         {
|           "const": 1
|         },
|         {
|           "type": "string",
|           "pattern": "^\\s*(?:1)\\s*$"
|         }
|       ]
|     },
|     "kind": {
|       "description": "bank (the default) or key",
$ tiku schema key --lang zh --out key.schema.json
! tiku：已写入 key.schema.json
$ head -n 20 key.schema.json
| {
|   "$schema": "http://json-schema.org/draft-07/schema#",
|   "title": "tiku 答案",
|   "description": "答案（kind: key）：只有答案，或者没有题干的题目。schema 看不出的问题由 `tiku check` 检查。",
|   "type": "object",
|   "properties": {
|     "tiku": {
|       "description": "格式版本：1",
|       "anyOf": [
|         {
|           "const": 1
|         },
|         {
|           "type": "string",
|           "pattern": "^\\s*(?:1)\\s*$"
|         }
|       ]
|     },
|     "kind": {
|       "description": "bank 题库（默认）或 key 答案",
$ tiku schema sheet -q -o sheet.schema.json
$ head -n 17 sheet.schema.json
| {
|   "$schema": "http://json-schema.org/draft-07/schema#",
|   "title": "answer sheets of tiku",
|   "description": "One sheet, a list of sheets, or several documents. Answers are texts; what they mean is decided when they are graded.",
|   "type": [
|     "object",
|     "array"
|   ],
|   "items": {
|     "$ref": "#/definitions/sheet"
|   },
|   "if": {
|     "type": "object"
|   },
|   "then": {
|     "if": {
|       "anyOf": [
$ ls
| bank.schema.json
| key.schema.json
| sheet.schema.json
$ tiku schema bank -o missing/bank.schema.json
! tiku: error: cannot write 'missing/bank.schema.json': no such file or folder
? 2
$ tiku schema banks
! tiku: error: WHAT cannot be "banks"; did you mean "bank"? It is one of bank, key, sheet
? 2
$ tiku schema bank key --lang zh
! tiku：错误：`tiku schema` 用不到“key”；它要什么，见 `tiku schema --help`
? 2
