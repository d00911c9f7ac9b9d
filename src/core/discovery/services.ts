/** A store, broker or tool that applications use, and that is never the application itself. */
export interface KnownService {
  readonly name: string;
  /** What it speaks. `null`: a page for people. */
  readonly protocol: string | null;
  /** `store`: an application depends on it. `tool`: people look at it. */
  readonly role: 'store' | 'tool';
  /** The ports on which it listens by default. */
  readonly ports: readonly number[];
  /** The last part of the names of its images. */
  readonly images: readonly string[];
  /** Names of its processes. */
  readonly programs?: readonly string[];
  /** An entry under `services:` of a workflow. */
  readonly service?: { readonly image: string; readonly env?: Readonly<Record<string, string>>; readonly health: string };
}

const store = (
  name: string,
  protocol: string,
  ports: readonly number[],
  images: readonly string[],
  more: Pick<KnownService, 'programs' | 'service'> = {},
): KnownService => ({ name, protocol, role: 'store', ports, images, ...more });

const tool = (name: string, ports: readonly number[], images: readonly string[]): KnownService => ({
  name,
  protocol: null,
  role: 'tool',
  ports,
  images,
});

/** The default ports come from the documentation of each. A port that programs of many kinds use is not listed. */
export const knownServices: readonly KnownService[] = [
  store('PostgreSQL', 'postgresql', [5432], ['postgres', 'postgresql', 'postgis', 'pgvector', 'timescaledb', 'pgbouncer', 'pgpool'], {
    programs: ['postgres'],
    service: { image: 'postgres:18', env: { POSTGRES_PASSWORD: 'postgres' }, health: 'pg_isready' },
  }),
  store('MySQL', 'mysql', [3306], ['mysql', 'mariadb', 'percona'], {
    programs: ['mysqld', 'mariadbd'],
    service: { image: 'mysql:8', env: { MYSQL_ROOT_PASSWORD: 'mysql' }, health: 'mysqladmin ping' },
  }),
  store('Redis', 'redis', [6379], ['redis', 'redis-stack', 'redis-stack-server', 'valkey', 'keydb', 'dragonfly'], {
    programs: ['redis-server', 'valkey-server'],
    service: { image: 'redis:8', health: 'redis-cli ping' },
  }),
  store('MongoDB', 'mongodb', [27_017], ['mongo', 'mongodb', 'mongodb-community-server'], {
    programs: ['mongod'],
    service: { image: 'mongo:8', health: 'mongosh --eval db.version()' },
  }),
  store('memcached', 'memcached', [11_211], ['memcached'], { programs: ['memcached'] }),
  store('RabbitMQ', 'amqp', [5672], ['rabbitmq'], { service: { image: 'rabbitmq:4', health: 'rabbitmq-diagnostics ping' } }),
  store('Kafka', 'kafka', [9092], ['kafka', 'cp-kafka', 'redpanda']),
  store('ZooKeeper', 'zookeeper', [2181], ['zookeeper', 'cp-zookeeper']),
  store('NATS', 'nats', [4222], ['nats']),
  store('ActiveMQ', 'openwire', [61_616], ['activemq', 'activemq-classic']),
  store('Pulsar', 'pulsar', [6650], ['pulsar']),
  store('MQTT broker', 'mqtt', [1883], ['mosquitto', 'eclipse-mosquitto', 'emqx']),
  store('Elasticsearch', 'http', [9200], ['elasticsearch', 'opensearch']),
  store('ClickHouse', 'clickhouse', [8123], ['clickhouse', 'clickhouse-server']),
  store('Cassandra', 'cql', [9042], ['cassandra', 'scylla']),
  store('CouchDB', 'http', [5984], ['couchdb']),
  store('Couchbase', 'couchbase', [11_210], ['couchbase']),
  store('Neo4j', 'bolt', [7687], ['neo4j']),
  store('InfluxDB', 'http', [8086], ['influxdb']),
  store('CockroachDB', 'postgresql', [26_257], ['cockroach', 'cockroachdb']),
  store('TiDB', 'mysql', [4000], ['tidb']),
  store('SQL Server', 'tds', [1433], ['mssql', 'server', 'sqlserver', 'azure-sql-edge']),
  store('Oracle', 'tns', [1521], ['oracle', 'oracle-xe', 'oracle-free']),
  store('MinIO', 'http', [9000], ['minio']),
  store('LocalStack', 'http', [4566], ['localstack']),
  store('DynamoDB', 'http', [], ['dynamodb-local']),
  store('Azurite', 'http', [10_000], ['azurite']),
  store('Cloud Storage', 'http', [4443], ['fake-gcs-server']),
  store('etcd', 'grpc', [2379], ['etcd']),
  store('Consul', 'http', [8500], ['consul']),
  store('Vault', 'http', [8200], ['vault']),
  store('Meilisearch', 'http', [7700], ['meilisearch']),
  store('Typesense', 'http', [8108], ['typesense']),
  store('Qdrant', 'http', [6333], ['qdrant']),
  store('Weaviate', 'http', [], ['weaviate']),
  store('Chroma', 'http', [], ['chroma']),
  store('Milvus', 'grpc', [19_530], ['milvus']),
  store('Keycloak', 'http', [], ['keycloak']),
  store('Temporal', 'grpc', [7233], ['temporal', 'auto-setup']),
  store('ArangoDB', 'http', [8529], ['arangodb']),
  store('Stripe mock', 'http', [12_111], ['stripe-mock', 'stripe-mock-server']),
  store('Unleash', 'http', [4242], ['unleash-server']),
  store('soketi', 'websocket', [6001], ['soketi']),
  store('WireMock', 'http', [], ['wiremock', 'mockserver']),
  store('mail server', 'smtp', [25, 465, 587, 1025], ['mailpit', 'mailhog', 'maildev', 'mailcatcher', 'smtp4dev', 'inbucket', 'greenmail']),
  store(
    'OpenTelemetry',
    'otlp',
    [4317, 4318],
    ['otel-collector', 'opentelemetry-collector', 'opentelemetry-collector-contrib', 'jaeger', 'all-in-one', 'zipkin'],
  ),
  store('StatsD', 'statsd', [], ['statsd', 'telegraf']),
  tool('mail page', [8025], []),
  tool('RabbitMQ page', [15_672], []),
  tool('Jaeger page', [16_686], []),
  tool('Adminer', [], ['adminer']),
  tool('pgAdmin', [5050], ['pgadmin', 'pgadmin4', 'pgweb', 'cloudbeaver']),
  tool('phpMyAdmin', [], ['phpmyadmin']),
  tool('mongo-express', [8081], ['mongo-express']),
  tool('Redis page', [], ['redis-commander', 'redisinsight', 'redis-insight']),
  tool('Kafka page', [], ['kafka-ui', 'kafdrop', 'akhq', 'console']),
  tool('dashboards', [], ['kibana', 'opensearch-dashboards', 'grafana', 'prometheus', 'alertmanager', 'loki', 'tempo', 'logstash']),
  tool('API page', [], ['swagger-ui', 'swagger-editor']),
  tool('container page', [], ['portainer', 'portainer-ce', 'dozzle', 'watchtower', 'traefik-dashboard']),
  tool('queue page', [], ['flower', 'bull-board', 'temporal-ui', 'ui']),
  tool('browser', [4444], ['selenium', 'standalone-chrome', 'standalone-firefox', 'chrome', 'browserless']),
  tool('code analysis', [], ['sonarqube']),
];

/** A port that several of them use by other programs' convention as well: it says what is spoken, and not that an application is absent. */
const alsoApplications: ReadonlySet<number> = new Set([4000, 8081, 5050, 10_000]);

export const knownOnPort = (port: number): KnownService | undefined =>
  knownServices.find(({ ports }) => ports.includes(port) && !alsoApplications.has(port));

/** @param image for example `docker.io/library/redis:7@sha256:…` */
export function knownByImage(image: string): KnownService | undefined {
  const bare = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  const name = bare.split('/').at(-1)?.toLowerCase() ?? '';
  return knownServices.find(({ images }) => images.includes(name));
}

export const knownByProgram = (program: string): KnownService | undefined =>
  knownServices.find(({ programs }) => programs?.includes(program));

/** Protocols of ports that no known service owns. */
const otherPorts: Readonly<Record<number, string>> = { 80: 'http', 443: 'tls', 53: 'dns', 22: 'ssh', 50051: 'grpc' };

/** What is probably spoken at a port; `null`: the port does not say. */
export const protocolOfPort = (port: number): string | null =>
  knownServices.find(({ ports }) => ports.includes(port))?.protocol ?? otherPorts[port] ?? null;
