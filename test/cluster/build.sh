#!/usr/bin/env bash
# Builds a real Kubernetes control plane, kubelet and Chaos Mesh from Go modules into DIR/bin.
# Usage: build.sh DIR     Needs go >= 1.26, gcc. First build about 10 minutes on two cores, then seconds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:?usage: build.sh DIR}/bin
mkdir -p "$bin"
version=$(cd "$here/kubernetes" && go list -m -f '{{.Version}}' k8s.io/kubernetes)
pkg=k8s.io/component-base/version
flags="-s -w -X $pkg.gitVersion=$version -X $pkg.gitMajor=1 -X $pkg.gitMinor=$(echo "$version" | cut -d. -f2)"
build() { (cd "$here/$1" && CGO_ENABLED=$2 go build -mod=readonly -trimpath -ldflags "$3" -o "$bin/" "${@:4}"); }
k=k8s.io/kubernetes/cmd
build kubernetes 0 "$flags" $k/kube-apiserver $k/kube-controller-manager $k/kube-scheduler $k/kube-proxy $k/kubelet $k/kubectl
c=github.com/chaos-mesh/chaos-mesh/cmd
build chaos-mesh 0 "-s -w" $c/chaos-controller-manager
build chaos-mesh 1 "-s -w" $c/chaos-daemon $c/chaos-daemon-helper
(cd "$here/chaos-mesh" && cp "$(go list -m -f '{{.Dir}}' github.com/chaos-mesh/chaos-mesh)/manifests/crd.yaml" "$bin/chaos-mesh-crds.yaml" && chmod u+w "$bin/chaos-mesh-crds.yaml")
ls -l "$bin"
