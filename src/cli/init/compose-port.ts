import { parse } from 'yaml';

/** What a compose file shows about the service that users reach. */
export interface ComposeWeb {
  /** The port on this machine. `null`: only stores and tools publish a port. */
  readonly port: number | null;
  /** The service is built from this repository, so it contains the change. */
  readonly built: boolean;
}

/** Stores, brokers and tools for developers, by the last part of the name of their image. They are never the application. */
const known =
  /^(?:postgres|postgresql|postgis|pgvector|timescaledb|pgbouncer|pgpool|mysql|mariadb|percona|mongo|mongodb|redis|redis-stack|redis-stack-server|valkey|keydb|dragonfly|memcached|rabbitmq|kafka|cp-kafka|cp-zookeeper|zookeeper|redpanda|nats|activemq|pulsar|mosquitto|elasticsearch|opensearch|kibana|opensearch-dashboards|logstash|clickhouse|clickhouse-server|cassandra|scylla|couchdb|couchbase|neo4j|influxdb|cockroach|tidb|mssql|server|sqlserver|azure-sql-edge|oracle|oracle-xe|minio|localstack|dynamodb-local|azurite|fake-gcs-server|adminer|pgadmin4?|pgweb|cloudbeaver|phpmyadmin|mongo-express|redis-commander|redisinsight|redis-insight|mailpit|mailhog|maildev|mailcatcher|smtp4dev|inbucket|greenmail|jaeger|all-in-one|zipkin|prometheus|alertmanager|grafana|loki|tempo|otel-collector|opentelemetry-collector|opentelemetry-collector-contrib|keycloak|vault|consul|etcd|meilisearch|typesense|qdrant|weaviate|chroma|milvus|selenium|standalone-chrome|standalone-firefox|chrome|browserless|portainer|portainer-ce|dozzle|swagger-ui|swagger-editor|kafka-ui|kafdrop|akhq|flower|temporal|temporal-ui|ui|wiremock|mockserver|stripe-mock|unleash-server|sonarqube|watchtower|bull-board|soketi)$/;
/** The ports of stores, brokers and tools, for images with other names. */
const knownPorts: readonly number[] = [
  1025, 1433, 1521, 2181, 2379, 3306, 4222, 5432, 5672, 6379, 7687, 8025, 8123, 8529, 9000, 9042, 9092, 9200, 11_211, 15_672, 16_686,
  27_017,
];

/** Reads a compose file. `null`: it cannot be parsed. */
export function composeWeb(text: string): ComposeWeb | null {
  const services = servesIn(text);
  if (services === null) return null;
  const open = services.filter(({ image, built, port }) => port !== null && (built || (!known.test(image) && !knownPorts.includes(port))));
  const web = open.find(({ built }) => built) ?? open[0];
  return { port: web?.port ?? null, built: web?.built ?? false };
}

interface Service {
  /** The last part of the name of the image, without tag. */
  readonly image: string;
  readonly built: boolean;
  readonly port: number | null;
}

function servesIn(text: string): Service[] | null {
  try {
    const { services } = parse(text, { logLevel: 'silent' }) as {
      services?: Record<string, { image?: unknown; build?: unknown; ports?: unknown }>;
    };
    return Object.values(services ?? {}).map((service) => ({
      image: nameOf(service?.image),
      built: service?.build !== undefined,
      port: Array.isArray(service?.ports) ? (service.ports.map(published).find((port) => port !== null) ?? null) : null,
    }));
  } catch {
    return null;
  }
}

const nameOf = (image: unknown): string =>
  typeof image !== 'string'
    ? ''
    : (
        image
          .replace(/@.*$/, '')
          .replace(/:[^/:]*$/, '')
          .split('/')
          .at(-1) ?? ''
      ).toLowerCase();

/**
 * The published port of `8080:80`, `127.0.0.1:${PORT:-8080}:80/tcp` or `{ published: 8080, target: 80 }`. A single port such as `80` is
 * published on a random port, so it is `null`.
 */
function published(entry: unknown): number | null {
  if (typeof entry === 'object' && entry !== null) return portOf((entry as { published?: unknown }).published);
  if (typeof entry !== 'string') return null;
  const parts = filled(entry)
    .replace(/\/\w+$/, '')
    .split(':');
  return parts.length < 2 ? null : portOf(parts.at(-2));
}

const portOf = (value: unknown): number | null => {
  const port = Number(typeof value === 'string' ? filled(value).split('-')[0] : value);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : null;
};

/** Replaces variables by their default. A variable without a default stays as it is. */
const filled = (text: string): string => text.replace(/\$\{\w+:?-([^}]*)\}/g, '$1');
