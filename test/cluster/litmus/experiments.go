// The experiments of Litmus that the gate uses. Its own program has those of clouds as well, whose libraries take minutes to build.
package main

import (
	"context"
	"flag"

	containerKill "github.com/litmuschaos/litmus-go/experiments/generic/container-kill/experiment"
	podCPUHog "github.com/litmuschaos/litmus-go/experiments/generic/pod-cpu-hog/experiment"
	podDelete "github.com/litmuschaos/litmus-go/experiments/generic/pod-delete/experiment"
	podDNSError "github.com/litmuschaos/litmus-go/experiments/generic/pod-dns-error/experiment"
	podHTTPLatency "github.com/litmuschaos/litmus-go/experiments/generic/pod-http-latency/experiment"
	podHTTPStatusCode "github.com/litmuschaos/litmus-go/experiments/generic/pod-http-status-code/experiment"
	podNetworkCorruption "github.com/litmuschaos/litmus-go/experiments/generic/pod-network-corruption/experiment"
	podNetworkLatency "github.com/litmuschaos/litmus-go/experiments/generic/pod-network-latency/experiment"
	podNetworkLoss "github.com/litmuschaos/litmus-go/experiments/generic/pod-network-loss/experiment"
	podNetworkRateLimit "github.com/litmuschaos/litmus-go/experiments/generic/pod-network-rate-limit/experiment"
	"github.com/litmuschaos/litmus-go/pkg/clients"
)

func main() {
	name := flag.String("name", "", "name of the experiment")
	var sets clients.ClientSets
	// Parses the flags.
	if err := sets.GenerateClientSetFromKubeConfig(); err != nil {
		panic(err)
	}
	run, known := map[string]func(context.Context, clients.ClientSets){
		"container-kill":         containerKill.ContainerKill,
		"pod-cpu-hog":            podCPUHog.PodCPUHog,
		"pod-delete":             podDelete.PodDelete,
		"pod-dns-error":          podDNSError.PodDNSError,
		"pod-http-latency":       podHTTPLatency.PodHttpLatency,
		"pod-http-status-code":   podHTTPStatusCode.PodHttpStatusCode,
		"pod-network-corruption": podNetworkCorruption.PodNetworkCorruption,
		"pod-network-latency":    podNetworkLatency.PodNetworkLatency,
		"pod-network-loss":       podNetworkLoss.PodNetworkLoss,
		"pod-network-rate-limit": podNetworkRateLimit.PodNetworkRateLimit,
	}[*name]
	if !known {
		panic("no such experiment: " + *name)
	}
	run(context.Background(), sets)
}
