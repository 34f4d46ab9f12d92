# What stops an import.
@ prose.txt
  年终总结

  一年来我们做了三件事。1、建制度。2、带队伍。3、抓服务。
$ tiku import prose.txt -o banks/
| prose.txt (text): no exam paper in it
! tiku: error: no exam paper was found, so nothing was written
? 2
$ tiku import prose.txt
! tiku: error: say where the banks go: -o DIR/ for one file a paper, -o FILE.yaml for a single paper
? 2
$ tiku import prose.txt -o banks/ --from txt
! tiku: error: "txt" is no format that can be read; did you mean text?
? 2
$ tiku import nowhere.txt -o banks/
! tiku: error: cannot read 'nowhere.txt': no such file or folder
? 2
