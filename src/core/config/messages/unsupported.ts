import type { Path } from '../source/source.ts';

/** Words of the design that other versions know: better told than taken for a slip of the pen. */
const keys: readonly (readonly [place: RegExp, keys: readonly string[], instead: string])[] = [
  [
    /^(compare\.)?targets\.[^.]+$/,
    ['docker', 'image'],
    'a container is `compose: SERVICE`, `service: NAME` (of `services:` in the workflow) or `container: NAME`',
  ],
  [
    /^(compare\.)?targets\.[^.]+$/,
    ['workload', 'pod', 'deployment', 'statefulset', 'namespace', 'k8s'],
    'a workload of a cluster is `kubernetes: { namespace: pr-7, workload: deployment/api }`',
  ],
  [
    /^(compare\.)?targets\.[^.]+$/,
    ['url', 'http', 'https', 'host', 'address', 'tcp', 'endpoint', 'port'],
    'a server that the application connects to is a `link` (`link: { listen: 127.0.0.1:6433, to: db.internal:5432 }`), one on this machine a `process` (`process: { port: 8080 }`)',
  ],
  [/^(checks|faults)\.\d+$/, ['when', 'needs'], 'conditions are not supported; use `weight` and `on`'],
];

/** What other tools call it: the name here, or what is needed instead. */
const otherNames: readonly (readonly [names: RegExp, says: string])[] = [
  [/^(network-?)?(delay|lag|slow|slowness|jitter|sleep|high-?latency|latencies)$/, 'use `latency`, or `http-delay` for single requests'],
  [
    /^(packetloss|loss|drop|packet-?drop|drop-?packets)$/,
    'use `packet-loss` on a container, or `latency` on a link, which has the same effect',
  ],
  [
    /^(network-?partition|isolate|disconnect|offline)$/,
    'use `blackhole` (no response) or `refuse` (connections are refused) on a link, or `partition` on a container',
  ],
  [/^(down|unavailable|pod-?failure|scale-?(down|to-?zero)|scale)$/, 'use `outage` on a Kubernetes workload, or `refuse` on a link'],
  [/^(disk|disk-?(fill|space|usage)|fill-?disk|full-?disk|no-?space|enospc)$/, 'use `disk-full` on a container'],
  [/^(io|(io|disk)-?(slow|delay|latency|stress|throttle|limit)|slow-?disk|burn-?io)$/, 'use `disk-slow` on a container'],
  [/^stress$/, 'needs permissions that the gate does not use; write a `command` target that starts and stops the load'],
  [/^(cpu-?(stress|hog|load|throttle|limit)|stress-?cpu|burn-?cpu)$/, 'use `cpu`'],
  [/^(memory-?(stress|hog|limit|fill)|oom|oom-?kill|mem|out-?of-?memory|stress-?memory)$/, 'use `memory`'],
  [/^(fds?|nofile|ulimit|file-?descriptors?|descriptors?|emfile|fd-?exhaustion)$/, 'use `open-files`'],
  [/^(pids|fork-?bomb|threads|process-?limit|pid-?limit)$/, 'use `processes`'],
  [/^(dns-?(error|failure|fault|delay|chaos)|fail-?dns|resolver|nxdomain|servfail)$/, 'use `dns` on a container'],
  [
    /^(clock|clockskew|(time|date)-?(skew|drift|shift|travel|chaos|offset)|clock-?(drift|shift|offset)|ntp)$/,
    'use `clock-skew` on a container',
  ],
  [/^(throttle|slow-?network|bandwidth-?limit|rate-?limit|limit)$/, 'use `bandwidth`'],
  [/^(stop|shutdown|sigterm|graceful-?stop)$/, 'use `terminate` (SIGTERM)'],
  [/^(reboot|container-?restart|redeploy|bounce)$/, 'use `restart`'],
  [/^(crash|sigkill|pod-?kill|process-?kill|container-?kill|kill-?process)$/, 'use `kill` (SIGKILL)'],
  [/^(freeze|hang|sigstop|suspend)$/, 'use `pause` (SIGSTOP)'],
  [/^(http-?(abort|status|fault|failure)|error|errors|abort|status|5xx|500|503)$/, 'use `http-error`'],
  [/^((wrong|bad|empty|malformed|corrupt|invalid)-?(body|response|answer|json)s?|garbage|http-?(modify|patch|body))$/, 'use `wrong-body`'],
  [/^(timeout|no-?response|black-?hole)$/, 'use `blackhole`, which never responds'],
  [/^(thundering-?herd|reconnect(-?(storm|all))?|stampede|connection-?storm)$/, 'use `herd`'],
  [/^(flush-?all|flush-?cache|cache-?flush|clear-?cache|cache-?clear|evict|empty-?cache|cold-?cache)$/, 'use `flush`'],
  [/^(load|traffic|spike|ddos|flood|load-?test)$/, 'use `surge`'],
  [/^(slow-?close|slowloris|slow-?client|slow-?readers?)$/, 'use `slow-clients`'],
  [/^(connection-?reset|rst|tcp-?reset|reset-?peer|close)$/, 'use `reset`'],
];

/** What a fault of another tool is called here; undefined where no tool uses that name. */
export const otherFault = (kind: string): string | undefined =>
  otherNames.find(([names]) => names.test(kind.toLowerCase().replaceAll('_', '-')))?.[1];

const faults: readonly string[] = ['corrupt', 'duplicate', 'reorder'];

/** What to do instead of a key that this version does not have yet; undefined for a key that none has. */
export const unsupportedKey = (path: Path, key: string): string | undefined =>
  keys.find(([place, known]) => place.test(path.join('.')) && known.includes(key))?.[2];

export const isLaterFault = (kind: string): boolean => faults.includes(kind);
