import { parse } from 'yaml';

/** What a compose file shows about the service that users reach. */
export interface ComposeWeb {
  /** Published on this machine; `null`: no service but stores and tools publishes one. */
  readonly port: number | null;
  /** It is built from this repository, so that it contains the change. */
  readonly built: boolean;
}

/** Stores, brokers and tools for developers, by the last part of their image's name. They are never the application. */
const known =
  /^(?:postgres|postgresql|postgis|pgvector|timescaledb|pgbouncer|pgpool|mysql|mariadb|percona|mongo|mongodb|redis|redis-stack|redis-stack-server|valkey|keydb|dragonfly|memcached|rabbitmq|kafka|cp-kafka|cp-zookeeper|zookeeper|redpanda|nats|activemq|pulsar|mosquitto|elasticsearch|opensearch|kibana|opensearch-dashboards|logstash|clickhouse|clickhouse-server|cassandra|scylla|couchdb|couchbase|neo4j|influxdb|cockroach|tidb|mssql|server|sqlserver|azure-sql-edge|oracle|oracle-xe|minio|localstack|dynamodb-local|azurite|fake-gcs-server|adminer|pgadmin4?|pgweb|cloudbeaver|phpmyadmin|mongo-express|redis-commander|redisinsight|redis-insight|mailpit|mailhog|maildev|mailcatcher|smtp4dev|inbucket|greenmail|jaeger|all-in-one|zipkin|prometheus|alertmanager|grafana|loki|tempo|otel-collector|opentelemetry-collector|opentelemetry-collector-contrib|keycloak|vault|consul|etcd|meilisearch|typesense|qdrant|weaviate|chroma|milvus|selenium|standalone-chrome|standalone-firefox|chrome|browserless|portainer|portainer-ce|dozzle|swagger-ui|swagger-editor|kafka-ui|kafdrop|akhq|flower|temporal|temporal-ui|ui|wiremock|mockserver|stripe-mock|unleash-server|sonarqube|watchtower|bull-board|soketi)$/;
/** The ports of stores, brokers and tools, for images with other names. */
const knownPorts: readonly number[] = [
  1025, 1433, 1521, 2181, 2379, 3306, 4222, 5432, 5672, 6379, 7687, 8025, 8123, 8529, 9000, 9042, 9092, 9200, 11_211, 15_672, 16_686,
  27_017,
];

/** From the text of a compose file; `null`: it cannot be read. */
export function composeWeb(text: string): ComposeWeb | null {
  const services = servesIn(text);
  if (services === null) return null;
  const open = services.filter(({ image, built, port }) => port !== null && (built || (!known.test(image) && !knownPorts.includes(port))));
  const web = open.find(({ built }) => built) ?? open[0];
  return { port: web?.port ?? null, built: web?.built ?? false };
}

interface Service {
  /** The last part of its image's name, without tag. */
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

/** `8080:80`, `127.0.0.1:${PORT:-8080}:80/tcp`, `{ published: 8080, target: 80 }`. One port alone is published on a port that chance chooses. */
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

/** Variables by their default; what has none is left as it is. */
const filled = (text: string): string => text.replace(/\$\{\w+:?-([^}]*)\}/g, '$1');
