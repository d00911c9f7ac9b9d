# Runs in the machine, as root: says what it is, runs the tests that /share/files names, and leaves the results in /share.
cd /repository || exit 1
export HOME=/root TMPDIR=/tmp PATH="/repository/node_modules/.bin:$PATH"

docker info >/dev/null 2>&1 || journalctl --no-pager --boot --unit=docker.service >/share/docker.log
yes_if() { if "$@" >/dev/null 2>&1; then echo yes; else echo no; fi; }
nftables="$(yes_if unshare --net nft add table inet test)"
{
  printf 'kernel: %s\n' "$(uname -r)"
  printf 'systemd: %s\n' "$(systemctl --version | sed -n '1s/^systemd \([0-9]*\).*/\1/p')"
  printf 'control groups: version %s\n' "$([ -e /sys/fs/cgroup/cgroup.controllers ] && echo 2 || echo 1)"
  docker info --format 'engine: {{.ServerVersion}}, cgroup driver {{.CgroupDriver}}, storage {{.Driver}}'
  printf 'sudo: %s\n' "$(sudo --version | sed -n '1s/.* //p')"
  printf 'node: %s\n' "$(node --version)"
  printf 'nftables: %s\n' "$nftables"
  printf 'netem: %s\n' "$(yes_if unshare --net tc qdisc add dev lo root netem delay 1ms)"
} >/share/machine

# Where the kernel has no nftables, no fault on packets is possible.
packets=''
[ "$nftables" = yes ] || packets='(?!.*\b(partition|packet-loss|packets|dns|latency|link)\b)'

# shellcheck disable=SC2046 # one word for each file
vitest run --config vitest.containers.config.ts --no-file-parallelism --testTimeout=600000 --hookTimeout=300000 --testNamePattern="^$packets.*($(cat /share/tests))" \
  --reporter=verbose --reporter=json --outputFile.json=/share/results.json $(cat /share/files) 2>&1 | tee /share/vitest.log
