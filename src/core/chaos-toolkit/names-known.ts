import { lookQuestions } from '../model/config/ready-experiment.ts';
import type { KnownKind } from './experiment.ts';

/** Keys that mean something at each place; the Chaos Toolkit ignores any other, so that a typo in `rollbacks` loses a rollback. */
export const keys = {
  experiment: [
    'version',
    'title',
    'description',
    'tags',
    'contributions',
    'configuration',
    'secrets',
    'steady-state-hypothesis',
    'method',
    'rollbacks',
    'controls',
    'runtime',
    'extensions',
    'dry',
  ],
  hypothesis: ['title', 'description', 'probes', 'controls'],
  activity: [
    'type',
    'name',
    'provider',
    'tolerance',
    'background',
    'pauses',
    'timeout',
    'dry',
    'controls',
    'configuration',
    'secrets',
    'description',
    'title',
    'ref',
  ],
  http: ['type', 'url', 'method', 'headers', 'arguments', 'timeout', 'verify_tls', 'max_retries', 'secrets'],
  process: ['type', 'path', 'arguments', 'timeout', 'secrets'],
  python: ['type', 'module', 'func', 'arguments', 'secrets', 'timeout'],
} as const;

/** Controls that record a run and change nothing of it. */
export const harmlessControls: readonly string[] = ['chaostracing.control', 'chaoshumio.control', 'chaostoolkit_reporting.control'];

/** Programs that change nothing, so that an action with one of them is not a fault. */
export const harmlessPrograms: readonly string[] = ['echo', 'printf', 'true', 'ls', 'cat', 'date', 'sleep', 'pwd'];

/** Python functions that need no Python, by what they do. */
const functions: Readonly<Record<string, KnownKind>> = {
  'os.path.exists': 'file',
  'os.path.isfile': 'file',
  'os.path.isdir': 'file',
  'os.rename': 'file',
  'os.remove': 'file',
  'os.mkdir': 'file',
  'chaoslib.utils.idle.idle_for': 'wait',
  'chaosaddons.utils.idle.idle_for': 'wait',
  'chaosk8s.pod.actions.terminate_pods': 'pods',
  'chaosk8s.deployment.actions.scale_deployment': 'deployment',
  'chaosk8s.deployment.actions.rollout_deployment': 'deployment',
  ...Object.fromEntries(
    lookQuestions.map((name) => [`chaosk8s.${/^deployment|^service/.exec(name)?.[0] ?? 'pod'}.probes.${name}`, 'look'] as const),
  ),
  ...Object.fromEntries(
    ['', 'latency_', 'bandwith_degradation_', 'slow_connection_close_', 'slicer_', 'limiter_', 'timeout_'].map(
      (kind) => [`chaostoxi.toxic.actions.create_${kind}toxic`, 'toxic'] as const,
    ),
  ),
  'chaostoxi.toxic.actions.delete_toxic': 'toxic',
  'chaostoxi.proxy.actions.disable_proxy': 'toxic',
  'chaostoxi.proxy.actions.enable_proxy': 'toxic',
};

/** Deprecated names of chaostoolkit-kubernetes 0.39, and the functions that they call. Not `microservice_available_and_healthy`, which returns nothing. */
const former: Readonly<Record<string, string>> = {
  'chaosk8s.actions.scale_microservice': 'chaosk8s.deployment.actions.scale_deployment',
  'chaosk8s.actions.scale_deployment': 'chaosk8s.deployment.actions.scale_deployment',
  'chaosk8s.probes.all_microservices_healthy': 'chaosk8s.pod.probes.all_pods_healthy',
  'chaosk8s.probes.all_pods_healthy': 'chaosk8s.pod.probes.all_pods_healthy',
  'chaosk8s.probes.microservice_is_not_available': 'chaosk8s.pod.probes.pod_is_not_available',
  'chaosk8s.probes.pod_is_not_available': 'chaosk8s.pod.probes.pod_is_not_available',
  'chaosk8s.probes.deployment_available_and_healthy': 'chaosk8s.deployment.probes.deployment_available_and_healthy',
  'chaosk8s.probes.deployment_is_fully_available': 'chaosk8s.deployment.probes.deployment_fully_available',
  'chaosk8s.probes.deployment_fully_available': 'chaosk8s.deployment.probes.deployment_fully_available',
  'chaosk8s.probes.deployment_is_not_fully_available': 'chaosk8s.deployment.probes.deployment_not_fully_available',
  'chaosk8s.probes.deployment_not_fully_available': 'chaosk8s.deployment.probes.deployment_not_fully_available',
  'chaosk8s.probes.service_is_initialized': 'chaosk8s.service.probes.service_is_initialized',
};

/** The present name of a function. */
export const nowNamed = (name: string): string => (Object.hasOwn(former, name) ? (former[name] ?? name) : name);

export const knownFunction = (name: string): KnownKind | undefined => (Object.hasOwn(functions, name) ? functions[name] : undefined);

/** They change or remove what belongs to others. */
export const rudeFunctions: readonly string[] = ['create_proxy', 'delete_proxy', 'modify_proxy', 'reset'].map(
  (name) => `chaostoxi.proxy.actions.${name}`,
);
