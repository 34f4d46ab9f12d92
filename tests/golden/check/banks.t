# The banks that come with tiku have nothing to complain about.
$ tiku check banks/ --fail-on warning
! tiku: checked 3 banks and keys, 146 questions: nothing to report
