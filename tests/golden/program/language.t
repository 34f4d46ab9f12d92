# --lang, TIKU_LANG, LANGUAGE, LC_ALL ...: the first that says something, read as text.
$ TIKU_LANG=zh_CN tiku xyzzy
! tiku：错误：没有“xyzzy”这个命令；`tiku --help` 列出全部命令
? 2

$ TIKU_LANG=zh_CN tiku --lang en xyzzy
! tiku: error: "xyzzy" is not a command; `tiku --help` lists them
? 2

$ LANGUAGE=zh_CN:en tiku xyzzy
! tiku：错误：没有“xyzzy”这个命令；`tiku --help` 列出全部命令
? 2

$ LC_ALL=zh_CN.UTF-8 tiku xyzzy
! tiku：错误：没有“xyzzy”这个命令；`tiku --help` 列出全部命令
? 2

$ tiku --lang fr
! tiku: error: --lang cannot be "fr"; it is one of en, zh
? 2
