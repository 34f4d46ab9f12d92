# A mistyped word gets a suggestion and exit 2, in the user's language.
$ tiku completoin
! tiku: error: "completoin" is not a command; did you mean `tiku completion`?
? 2

$ tiku --lang zh completoin
! tiku：错误：没有“completoin”这个命令；您要的是 `tiku completion` 吗？
? 2

$ tiku xyzzy
! tiku: error: "xyzzy" is not a command; `tiku --help` lists them
? 2

$ tiku completion --colour=never bash
! tiku: error: --colour is not an option of `tiku completion`; did you mean --color?
? 2

$ tiku completion bsh
! tiku: error: SHELL cannot be "bsh"; did you mean "bash"? It is one of bash, zsh, fish
? 2

$ tiku completion
! tiku: error: `tiku completion` needs SHELL; `tiku completion --help` says more
? 2

$ tiku completion bash zsh
! tiku: error: `tiku completion` has no use for "zsh"; `tiku completion --help` says what it takes
? 2

$ tiku completion bash --lang
! tiku: error: --lang needs a value: --lang LANG
? 2

$ tiku completion --lang --quiet bash
! tiku: error: --lang needs a value: --lang LANG
? 2

$ tiku --quiet=3 completion bash
! tiku: error: --quiet takes no value, but was given "3"; leave it out
? 2
