# A seed is a whole number from 0 on, wherever one is taken.
$ tiku quiz bank.yaml --seed -1
! tiku: error: --seed wants a whole number from 0 on, not "-1"
? 2
$ tiku quiz bank.yaml --seed 1.5
! tiku: error: --seed wants a whole number from 0 on, not "1.5"
? 2
$ tiku export bank.yaml --to html --forms 2 --seed=-1 -o x.html
! tiku: error: --seed wants a whole number from 0 on, not "-1"
? 2
$ tiku export bank.yaml --to html --forms 2 --seed 18446744073709551616 -o x.html
! tiku: error: --seed wants a whole number from 0 on, not "18446744073709551616"
? 2
# What a command says of exit code 2 stands once.
$ tiku merge --help
| put graded shards together
|
| usage: tiku merge [OPTION]... PART...
|
| Makes the results of an exam whose sheets were graded in shards, to the byte
| those of one run of tiku grade over the same files in the order of their shards.
| Several sheets of one candidate are found across all shards. The key and its
| corrections are read again where they stood; parts of another key, policy,
| option or version of tiku are refused.
|
| One machine grades a million sheets in seconds: shards are for sheets that lie
| on many machines. The merge holds all sheets in memory.
|
| arguments
|   PART  parts that tiku grade --partial wrote, in any order
|
| options
|   -o, --out DIR          write the result files into this folder; The folder
|                          changes all at once at the end; files tiku does not
|                          know stay untouched.
|       --pending FILE     write the answers that wait for a person (.csv or
|                          .xlsx)
|       --compare DIR      show whose points and result differ from those in this
|                          result folder; Without -o nothing is written, so a
|                          changed key can be looked at before it is published.
|                          Into a folder that holds results of the same exam the
|                          comparison comes by itself, and the old results are
|                          kept in previous-1, previous-2 ... below it. A folder
|                          whose files were edited is refused.
|       --angoff FILE      judges' expectations by item: the pass mark they arrive
|                          at; A table with a row a judge and a column an item, or
|                          the other way round. Each cell is the share of the
|                          points that a candidate who just passes would earn:
|                          0.9, 90% or 90. The pass mark in force does not change.
|       --details          write every cell to details.csv too
|       --format FORMAT    how to print the summary; one of text, json (default
|                          text)
|       --headers NAMES    column names of the CSV files; one of machine, zh
|                          (default machine)
|       --no-bom           write CSV without a byte-order mark
|       --xlsx             write results.xlsx for more than 20,000 candidates too;
|                          a sheet of Excel holds 1,048,576 rows; those beyond are
|                          left out
|       --stats AMOUNT     how many statistics to show; one of summary, full
|                          (default summary)
|       --all-statistics   show figures of samples too small to trust
|       --fail-under MARK  exit 1 below this mean in percent, or pass:80%
|       --roster FILE      who should have sat the exam: id, name, group
|       --marks FILE       marks a person gave: id, item, points
|
| options of every command
|       --lang LANG   language of messages (else TIKU_LANG or the locale); one of
|                     en, zh
|       --color WHEN  when to use colour; one of auto, always, never (default
|                     auto)
|   -q, --quiet       say only what matters most
|   -v, --verbose     say more about what is done
|   -h                short help
|       --help        full help
|       --version     print the version
|
| examples
|   tiku grade key.csv north.csv --partial 1.part --shard 1
|     on one machine
|   tiku grade key.csv south.csv --partial 2.part --shard 2
|     on another
|   tiku merge 1.part 2.part -o out
|     the results of both
|
| exit codes
|   0    graded, as with tiku grade
|   1    graded with --strict and a reject, repair or doubt; or below --fail-under
|   2    a part that is damaged, or parts that do not belong together; nothing is
|        written
|   70   internal error
|   130  interrupted
|
| see also
|   tiku grade
