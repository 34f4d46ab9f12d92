# -h of a command fits a screen, --help is everything.
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
