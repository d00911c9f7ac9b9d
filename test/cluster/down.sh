#!/usr/bin/env bash
# Stops what up.sh started and removes what it left: processes, containers, mounts, network namespaces.
# Usage: down.sh DIR
set -uo pipefail
dir=$(realpath "${1:?usage: down.sh DIR}"); ctr=(ctr -a "$dir/run/containerd.sock" -n k8s.io)
stop() { for name in "$@"; do [ -f "$dir/pid/$name" ] && kill "$(cat "$dir/pid/$name")" 2> /dev/null; done; }
stop chaos-mesh chaos-daemon kubelet; sleep 0.5
for task in $("${ctr[@]}" tasks ls -q); do "${ctr[@]}" tasks kill -s SIGKILL "$task" 2> /dev/null; done; sleep 1
for container in $("${ctr[@]}" containers ls -q); do
  netns=$("${ctr[@]}" containers info "$container" 2> /dev/null | grep -o '/var/run/netns/[^"]*' | head -1)
  "${ctr[@]}" containers rm "$container" > /dev/null 2>&1; [ -n "$netns" ] && ip netns del "${netns##*/}" 2> /dev/null
done
stop kube-proxy scheduler controllers apiserver etcd containerd; sleep 1
for file in "$dir"/pid/*; do kill -9 "$(cat "$file")" 2> /dev/null; done
awk -v d="$dir/" 'index($2, d) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount
ip netns del "$(cat "$dir/netns")" 2> /dev/null
for tool in nsexec pause cdh; do [ "$(readlink "/usr/local/bin/$tool")" = "$dir/tools/$tool" ] && rm "/usr/local/bin/$tool"; done
rm -rf "$dir"/{run,log,pid,cni,img,netns,tools}
