# Alone it shows what it can do; -h of a command fits a screen, --help is everything.
$ tiku
| tiku (题库) turns exam papers into checked question banks and grades answer
| sheets, one class or a nation
|
| usage: tiku COMMAND [OPTION]... [ARGUMENT]...
|
| reference
|   completion  print a script that completes tiku in a shell
|
| examples
|   tiku check banks/
|     look for mistakes in question banks
|   tiku grade exam.yaml sheets/ --roster roster.csv -o out
|     grade a class and write its results
|
| `tiku COMMAND -h` explains a command, `tiku --help` says more
$ tiku completion -h
| print a script that completes tiku in a shell
|
| usage: tiku completion [OPTION]... SHELL
|
| arguments
|   SHELL  the shell to complete in; one of bash, zsh, fish
|
| `tiku completion --help` says more
$ tiku completion --help
| print a script that completes tiku in a shell
|
| usage: tiku completion [OPTION]... SHELL
|
| Prints the script to standard output. It knows every command, option and choice
| of this version of tiku; the Debian package installs all three.
|
| arguments
|   SHELL  the shell to complete in; one of bash, zsh, fish
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
|   tiku completion bash > ~/.local/share/bash-completion/completions/tiku
|     complete in bash from the next shell on
|   tiku completion zsh > "${fpath[1]}/_tiku"
|     the same for zsh
|   tiku completion fish > ~/.config/fish/completions/tiku.fish
|     the same for fish
|
| exit codes
|   0    the script was printed
|   2    usage error, or input that cannot be worked with; nothing is written
|   70   internal error
|   130  interrupted
$ tiku completion -h --lang zh
| 输出 shell 的补全脚本
|
| 用法：tiku completion [选项]... SHELL
|
| 参数
|   SHELL  要补全的 shell；可以是 bash, zsh, fish
|
| `tiku completion --help` 说得更多
$ tiku completion -h --color=always
| print a script that completes tiku in a shell
|
| usage: tiku completion [OPTION]... SHELL
|
| \x1B[1marguments\x1B[0m
|   SHELL  the shell to complete in; one of bash, zsh, fish
|
| `tiku completion --help` says more
