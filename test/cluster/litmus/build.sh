#!/usr/bin/env bash
# Builds Litmus from its sources into DIR/bin, beside the Kubernetes of another node: operator, runner, and the image with the programs of its experiments.
# Usage: build.sh DIR NODE     NODE/bin comes from ../build.sh. Needs go >= 1.26, gcc, git, debootstrap, root. About 6 minutes on two cores, 1.5 GB.
# LITMUS_SOURCES: where the repositories are cloned from.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:?usage: build.sh DIR NODE}/bin node=$(realpath "${2:?usage: build.sh DIR NODE}")
mkdir -p "$bin"; bin=$(realpath "$bin"); src=$bin/../litmus-sources; mkdir -p "$src"; src=$(realpath "$src")
[ -e "$node/bin/.source" ] || { echo "no Kubernetes in $node: run \`npm run test:kubernetes\` first" >&2; exit 1; }
for program in "$node"/bin/kube* "$node/bin/.source"; do ln -sf "$program" "$bin/"; done
fetch() { # NAME REPOSITORY COMMIT [FOLDER...]
  [ -d "$src/$1" ] || git clone -q --no-checkout "${LITMUS_SOURCES:-https://github.com}/$2" "$src/$1"
  git -C "$src/$1" checkout -q "$3" -- "${@:4}"
}
fetch operator litmuschaos/chaos-operator af8244e53a0d2649ad9b78322470617b1f3fd69e .
fetch runner litmuschaos/chaos-runner 173b5ff68854cb0a3d470cdd5e3f4983283d7ec4 .
fetch litmus-go litmuschaos/litmus-go 1b3603fca25c5ae7ca6224216157a25556f0bace .
fetch elves litmuschaos/elves c7119636b529 .
fetch charts litmuschaos/chaos-charts b2662c2307bfa34210efbfb451c1b82e45a4d4ad faults
fetch tools litmuschaos/test-tools dd64cebf22849efbef2ae730e456eb266d829f12 custom/nsutil custom/pause custom/dns_interceptor
fetch toxiproxy chaosnative/toxiproxy v2.6.0 .
fetch crictl kubernetes-sigs/cri-tools ba03eabc14500ba95be34f9cb7149c0f7de6ce33 .

out=$src/out; mkdir -p "$out"
local_modules() { for name in operator:chaos-operator litmus-go:litmus-go elves:elves; do echo "-replace=github.com/litmuschaos/${name#*:}=../${name%:*}"; done; }
build() { # FOLDER PROGRAM PACKAGE CGO
  (cd "$src/$1" && GOTOOLCHAIN=auto GOFLAGS="${GO_MOD--mod=mod} -buildvcs=false" CGO_ENABLED="${4:-0}" go build -trimpath -o "$out/$2" \
    -ldflags '-s -w -X google.golang.org/protobuf/reflect/protoregistry.conflictPolicy=ignore' "$3")
}
for module in operator runner litmus-go; do (cd "$src/$module" && mapfile -t words < <(local_modules) && go mod edit "${words[@]}"); done
mkdir -p "$src/litmus-go/bin/gate"; cp "$here/experiments.go" "$src/litmus-go/bin/gate/main.go"
build operator chaos-operator .
build runner chaos-runner ./bin
build litmus-go experiments ./bin/gate
build litmus-go helpers ./bin/helper
GO_MOD='' build crictl crictl ./cmd/crictl
build toxiproxy toxiproxy-server ./cmd/server; build toxiproxy toxiproxy-cli ./cmd/cli
nsutil=$src/tools/custom/nsutil
gcc -shared -fPIC -o "$out/nsutil.so" "$nsutil/nsutil.c"; mv "$nsutil/nsutil.c" "$nsutil/nsutil.c.txt"     # Go refuses C beside it
build tools/custom/nsutil nsutil .
build tools/custom/dns_interceptor dns_interceptor . 1
(cd "$src/tools/custom/pause" && CGO_ENABLED=0 go build -o "$out/pause" pause.go)

root=$(mktemp -d); trap 'rm -rf "$root"' EXIT
debootstrap --variant=minbase --include=sudo,iproute2,iptables,stress-ng,procps bookworm "$root" http://deb.debian.org/debian >/dev/null
chroot "$root" update-alternatives --quiet --set iptables /usr/sbin/iptables-legacy; ln -sf bash "$root/bin/sh"
rm -rf "$root"/var/{cache,lib}/apt/*
mkdir -p "$root/litmus"; cp "$out"/{experiments,helpers} "$root/litmus/"
cp "$out"/{crictl,dns_interceptor,nsutil,toxiproxy-cli,toxiproxy-server} "$root/usr/sbin/"; cp "$out"/{pause,chaos-runner} "$node/bin/kubectl" "$root/usr/bin/"
cp "$out/nsutil.so" "$root/usr/local/lib/"
IMAGE_DIR=/litmus "$here/../image.sh" "$bin/litmus.tar" local/go-runner:1 "$root" chaos-runner
cp "$src/operator/deploy/chaos_crds.yaml" "$bin/litmus-crds.yaml"
for name in $(grep -o '"[a-z-]*":' "$here/experiments.go" | tr -d '":'); do cat "$src/charts/faults/kubernetes/$name/fault.yaml"; echo; done >"$bin/litmus-experiments.yaml"
cp "$out/chaos-operator" "$bin/"
ls -l "$bin"
