#!/usr/bin/env bash
# Starts one real Kubernetes node with Chaos Mesh, or with Litmus where litmus/build.sh was run, in a network namespace of its own. Needs root.
# Usage: up.sh DIR        DIR/bin comes from build.sh, and may be a link; everything else is written below DIR.
# Then:  nsenter --net=/run/netns/$(cat DIR/netns) env KUBECONFIG=DIR/kubeconfig DIR/bin/kubectl get pods -A
# Debian: apt-get install --no-install-recommends containerd runc containernetworking-plugins etcd-server iproute2 iptables ipset busybox-static
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); dir=$(realpath "${1:?usage: up.sh DIR}"); bin=$dir/bin
ns=${CLUSTER_NETNS:-chaos-gate-$$}; echo "$ns" > "$dir/netns"
mkdir -p "$dir"/{log,pid,run,cni,pki,img}; cd "$dir/pki"
ip netns add "$ns"; inside() { nsenter --net="/run/netns/$ns" "$@"; }
inside ip link set lo up; inside ip link add node0 type bridge; inside ip addr add 10.77.0.1/24 dev node0; inside ip link set node0 up
inside ip route add default via 10.77.0.2 dev node0      # leads nowhere; kubelet wants one
bg() { local name=$1; shift; setsid nsenter --net="/run/netns/$ns" "$@" > "$dir/log/$name.log" 2>&1 < /dev/null & echo $! > "$dir/pid/$name"; }
# The pods of Litmus use the API, so it is reachable from them, and they have tokens.
litmus=''; [ ! -x "$bin/chaos-operator" ] || litmus=yes
until_ok() { local n=$1; shift; for _ in $(seq "$n"); do "$@" > /dev/null 2>&1 && return; sleep 0.25; done; echo "not ready: $*" >&2; return 1; }

[ -f sa.pem ] || openssl genrsa -out sa.pem 2048 2> /dev/null
[ -f tls.crt ] || openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -keyout tls.key -out tls.crt -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1,IP:10.0.0.1 2> /dev/null
printf 'admin,admin,1,"system:masters"\ngate,gate,2,\n' > tokens.csv
for user in admin gate; do cat > "$dir/kubeconfig$([ $user = admin ] || echo "-$user")" <<YAML
apiVersion: v1
kind: Config
clusters: [{ name: local, cluster: { server: "https://127.0.0.1:26443", insecure-skip-tls-verify: true } }]
users: [{ name: $user, user: { token: $user } }]
contexts: [{ name: local, context: { cluster: local, user: $user } }]
current-context: local
YAML
done
cat > "$dir/containerd.toml" <<TOML
version = 2
root = "$dir/run/containerd"
state = "$dir/run/containerd-state"
[grpc]
  address = "$dir/run/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "docker.io/local/pause:1"
  restrict_oom_score_adj = true
  disable_apparmor = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "$dir/cni"
TOML
cat > "$dir/cni/10-pods.conflist" <<'JSON'
{ "cniVersion": "1.0.0", "name": "pods", "plugins": [
  { "type": "bridge", "bridge": "cni0", "isGateway": true, "ipMasq": false, "hairpinMode": true,
    "ipam": { "type": "host-local", "ranges": [[{ "subnet": "10.88.0.0/24" }]], "routes": [{ "dst": "0.0.0.0/0" }] } },
  { "type": "portmap", "capabilities": { "portMappings": true } }] }
JSON
cat > "$dir/kubelet.yaml" <<YAML
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication: { anonymous: { enabled: true }, webhook: { enabled: false } }
authorization: { mode: AlwaysAllow }
cgroupDriver: cgroupfs
failCgroupV1: false
failSwapOn: false
cgroupsPerQOS: false
enforceNodeAllocatable: []
oomScoreAdj: 0
containerRuntimeEndpoint: unix://$dir/run/containerd.sock
localStorageCapacityIsolation: false
evictionHard: { memory.available: "0%", nodefs.available: "0%", nodefs.inodesFree: "0%", imagefs.available: "0%" }
imageGCHighThresholdPercent: 100
podLogsDir: $dir/run/pod-logs
YAML

bg etcd etcd --data-dir "$dir/run/etcd" --unsafe-no-fsync --listen-client-urls http://127.0.0.1:23790 --advertise-client-urls http://127.0.0.1:23790 \
  --listen-peer-urls http://127.0.0.1:23800 --initial-advertise-peer-urls http://127.0.0.1:23800 --initial-cluster default=http://127.0.0.1:23800
bg containerd containerd --config "$dir/containerd.toml"
until_ok 80 inside curl -fsS http://127.0.0.1:23790/health
if [ -n "$litmus" ]; then for_pods=(--bind-address=0.0.0.0 --tls-cert-file=tls.crt --tls-private-key-file=tls.key)
else for_pods=(--bind-address=127.0.0.1 --endpoint-reconciler-type=none --disable-admission-plugins=ServiceAccount); fi
bg apiserver "$bin/kube-apiserver" --etcd-servers=http://127.0.0.1:23790 "${for_pods[@]}" --advertise-address=10.77.0.1 --secure-port=26443 \
  --cert-dir="$dir/pki" --service-cluster-ip-range=10.0.0.0/24 --allow-privileged --authorization-mode=RBAC \
  --token-auth-file=tokens.csv --service-account-issuer=https://kubernetes.default.svc --service-account-key-file=sa.pem \
  --service-account-signing-key-file=sa.pem --shutdown-delay-duration=0s
k() { inside env KUBECONFIG="$dir/kubeconfig" "$bin/kubectl" "$@"; }
until_ok 240 k get --raw /readyz
bg controllers "$bin/kube-controller-manager" --kubeconfig="$dir/kubeconfig" --service-account-private-key-file=sa.pem --leader-elect=false ${litmus:+"--root-ca-file=$dir/pki/tls.crt"} --bind-address=127.0.0.1
bg scheduler "$bin/kube-scheduler" --kubeconfig="$dir/kubeconfig" --leader-elect=false --bind-address=127.0.0.1

root=$(mktemp -d); mkdir -p "$root"/{bin,etc,proc,sys,dev,tmp,www}; cp /bin/busybox "$root/bin/"
for tool in sh sleep httpd wget cat ls kill ps; do ln -s busybox "$root/bin/$tool"; done; echo ok > "$root/www/index.html"
"$here/image.sh" "$dir/img/pause.tar" local/pause:1 "$root" /bin/sh -c 'trap "exit 0" TERM; while :; do sleep 3600 & wait $!; done'
"$here/image.sh" "$dir/img/web.tar" local/web:1 "$root" /bin/httpd -f -p 8080 -h /www
rm -rf "$root"
until_ok 80 ctr -a "$dir/run/containerd.sock" version
for image in "$dir"/img/*.tar; do ctr -a "$dir/run/containerd.sock" -n k8s.io images import "$image" > /dev/null; done
bg kubelet "$bin/kubelet" --config="$dir/kubelet.yaml" --kubeconfig="$dir/kubeconfig" --root-dir="$dir/run/kubelet" --cert-dir="$dir/run/kubelet-pki" \
  --hostname-override=node0 --node-ip=10.77.0.1

# Services. The rules are in the network namespace of the node.
cat > "$dir/kube-proxy.yaml" <<YAML
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
clusterCIDR: 10.88.0.0/24
hostnameOverride: node0
clientConnection: { kubeconfig: "$dir/kubeconfig" }
iptables: { minSyncPeriod: 0s, syncPeriod: 30s }
conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s }
metricsBindAddress: 127.0.0.1:10249
healthzBindAddress: 127.0.0.1:10256
YAML
inside sysctl -qw net.ipv4.ip_forward=1 || true
bg kube-proxy "$bin/kube-proxy" --config "$dir/kube-proxy.yaml"

if [ -n "$litmus" ]; then
  ctr -a "$dir/run/containerd.sock" -n k8s.io images import "$bin/litmus.tar" > /dev/null
  k apply --server-side -f "$bin/litmus-crds.yaml" > /dev/null
  bg chaos-operator env KUBECONFIG="$dir/kubeconfig" WATCH_NAMESPACE= CHAOS_RUNNER_IMAGE=local/go-runner:1 ANALYTICS=FALSE OPERATOR_NAME=chaos-operator \
    POD_NAME=chaos-operator POD_NAMESPACE=default "$bin/chaos-operator"
fi
if [ ! -x "$bin/chaos-daemon" ]; then
  until_ok 240 k wait --for=condition=Ready node/node0 --timeout=1s
  echo "ready without Chaos Mesh: namespace $ns, kubeconfig $dir/kubeconfig"
  exit
fi
# Chaos Mesh. Its daemon enters namespaces by `nsexec`; util-linux's nsenter does the same work.
mkdir -p "$dir/tools"; cat > "$dir/tools/nsexec" <<'SH'
#!/bin/bash
args=()
while [ $# -gt 0 ]; do case $1 in -l) shift ;; -n) args+=("--net=$2"); shift 2 ;; -p) args+=("--pid=$2"); shift 2 ;; -i) args+=("--ipc=$2"); shift 2 ;;
  -m) args+=("--mount=$2"); shift 2 ;; --) shift; break ;; *) break ;; esac; done
exec nsenter "${args[@]}" -- "$@"
SH
printf '#!/bin/bash\nkill -STOP $$\nexec "$@"\n' > "$dir/tools/pause"; cp "$bin/chaos-daemon-helper" "$dir/tools/cdh"
chmod +x "$dir"/tools/*; for tool in nsexec pause cdh; do ln -sf "$dir/tools/$tool" "/usr/local/bin/$tool"; done
k apply --server-side -f "$bin/chaos-mesh-crds.yaml" > /dev/null; k create namespace chaos-mesh > /dev/null
ca=$(base64 -w0 tls.crt)
for kind in podchaos networkchaos stresschaos; do for step in mutate validate; do
  [ "$step $kind" = 'validate networkchaos' ] && continue   # of this version, it refuses the controller's own updates
  cat <<YAML
---
apiVersion: admissionregistration.k8s.io/v1
kind: $([ $step = mutate ] && echo Mutating || echo Validating)WebhookConfiguration
metadata: { name: chaos-mesh-$step-$kind }
webhooks:
  - name: $kind.$step.chaos-mesh.org
    admissionReviewVersions: [v1]
    sideEffects: None
    timeoutSeconds: 5
    clientConfig: { url: "https://127.0.0.1:29443/$step-chaos-mesh-org-v1alpha1-$kind", caBundle: $ca }
    rules: [{ apiGroups: [chaos-mesh.org], apiVersions: [v1alpha1], operations: [CREATE, UPDATE], resources: [$kind] }]
YAML
done; done | k apply -f - > /dev/null
k apply -f - > /dev/null <<'YAML'
apiVersion: v1
kind: Service
metadata: { name: chaos-daemon, namespace: chaos-mesh }
spec: { clusterIP: None, ports: [{ name: grpc, port: 31767 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: chaos-daemon-node0, namespace: chaos-mesh, labels: { kubernetes.io/service-name: chaos-daemon } }
addressType: IPv4
ports: [{ name: grpc, port: 31767, protocol: TCP }]
endpoints: [{ addresses: ["10.77.0.1"], nodeName: node0, conditions: { ready: true } }]
YAML
bg chaos-daemon "$bin/chaos-daemon" --runtime containerd --runtime-socket-path "$dir/run/containerd.sock"
cp tls.crt tls.key "$dir/run/" && bg chaos-mesh env KUBECONFIG="$dir/kubeconfig" SECURITY_MODE=false ENABLE_LEADER_ELECTION=false WEBHOOK_HOST=127.0.0.1 WEBHOOK_PORT=29443 \
  METRICS_HOST=127.0.0.1 METRICS_PORT=29080 CERTS_DIR="$dir/run" NAMESPACE=chaos-mesh CHAOS_DNS_SERVICE_PORT=9288 \
  POD_FAILURE_PAUSE_IMAGE=local/pause:1 "$bin/chaos-controller-manager"
until_ok 240 k wait --for=condition=Ready node/node0 --timeout=1s
until_ok 120 inside curl -sk https://127.0.0.1:29443/
echo "ready: namespace $ns, kubeconfig $dir/kubeconfig"
