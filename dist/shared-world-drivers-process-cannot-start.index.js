export const id="shared-world-drivers-process-cannot-start";export const ids=["shared-world-drivers-process-cannot-start"];export const modules={
50059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OR:()=>knownByImage,RR:()=>knownByProgram,nk:()=>protocolOfPort,
oM:()=>knownOnPort,yw:()=>knownServices});const store=(name,protocol,ports,images,more={})=>({name:name,protocol:protocol,role:"store",ports:ports,images:images,...more})
;const tool=(name,ports,images)=>({name:name,protocol:null,role:"tool",ports:ports,images:images})
;const knownServices=[store("PostgreSQL","postgresql",[5432],["postgres","postgresql","postgis","pgvector","timescaledb","pgbouncer","pgpool"],{programs:["postgres"],service:{image:"postgres:18",env:{
POSTGRES_PASSWORD:"postgres"},health:"pg_isready"}}),store("MySQL","mysql",[3306],["mysql","mariadb","percona"],{programs:["mysqld","mariadbd"],service:{image:"mysql:8",env:{
MYSQL_ROOT_PASSWORD:"mysql"},health:"mysqladmin ping"}}),store("Redis","redis",[6379],["redis","redis-stack","redis-stack-server","valkey","keydb","dragonfly"],{
programs:["redis-server","valkey-server"],service:{image:"redis:8",health:"redis-cli ping"}}),store("MongoDB","mongodb",[27017],["mongo","mongodb","mongodb-community-server"],{programs:["mongod"],
service:{image:"mongo:8",health:"mongosh --eval db.version()"}}),store("memcached","memcached",[11211],["memcached"],{programs:["memcached"]}),store("RabbitMQ","amqp",[5672],["rabbitmq"],{service:{
image:"rabbitmq:4",health:"rabbitmq-diagnostics ping"}
}),store("Kafka","kafka",[9092],["kafka","cp-kafka","redpanda"]),store("ZooKeeper","zookeeper",[2181],["zookeeper","cp-zookeeper"]),store("NATS","nats",[4222],["nats"]),store("ActiveMQ","openwire",[61616],["activemq","activemq-classic"]),store("Pulsar","pulsar",[6650],["pulsar"]),store("MQTT broker","mqtt",[1883],["mosquitto","eclipse-mosquitto","emqx"]),store("Elasticsearch","http",[9200],["elasticsearch","opensearch"]),store("ClickHouse","clickhouse",[8123],["clickhouse","clickhouse-server"]),store("Cassandra","cql",[9042],["cassandra","scylla"]),store("CouchDB","http",[5984],["couchdb"]),store("Couchbase","couchbase",[11210],["couchbase"]),store("Neo4j","bolt",[7687],["neo4j"]),store("InfluxDB","http",[8086],["influxdb"]),store("CockroachDB","postgresql",[26257],["cockroach","cockroachdb"]),store("TiDB","mysql",[4e3],["tidb"]),store("SQL Server","tds",[1433],["mssql","server","sqlserver","azure-sql-edge"]),store("Oracle","tns",[1521],["oracle","oracle-xe","oracle-free"]),store("MinIO","http",[9e3],["minio"]),store("LocalStack","http",[4566],["localstack"]),store("DynamoDB","http",[],["dynamodb-local"]),store("Azurite","http",[1e4],["azurite"]),store("Cloud Storage","http",[4443],["fake-gcs-server"]),store("etcd","grpc",[2379],["etcd"]),store("Consul","http",[8500],["consul"]),store("Vault","http",[8200],["vault"]),store("Meilisearch","http",[7700],["meilisearch"]),store("Typesense","http",[8108],["typesense"]),store("Qdrant","http",[6333],["qdrant"]),store("Weaviate","http",[],["weaviate"]),store("Chroma","http",[],["chroma"]),store("Milvus","grpc",[19530],["milvus"]),store("Keycloak","http",[],["keycloak"]),store("Temporal","grpc",[7233],["temporal","auto-setup"]),store("ArangoDB","http",[8529],["arangodb"]),store("Stripe mock","http",[12111],["stripe-mock","stripe-mock-server"]),store("Unleash","http",[4242],["unleash-server"]),store("soketi","websocket",[6001],["soketi"]),store("WireMock","http",[],["wiremock","mockserver"]),store("mail server","smtp",[25,465,587,1025],["mailpit","mailhog","maildev","mailcatcher","smtp4dev","inbucket","greenmail"]),store("OpenTelemetry","otlp",[4317,4318],["otel-collector","opentelemetry-collector","opentelemetry-collector-contrib","jaeger","all-in-one","zipkin"]),store("StatsD","statsd",[],["statsd","telegraf"]),tool("mail page",[8025],[]),tool("RabbitMQ page",[15672],[]),tool("Jaeger page",[16686],[]),tool("Adminer",[],["adminer"]),tool("pgAdmin",[5050],["pgadmin","pgadmin4","pgweb","cloudbeaver"]),tool("phpMyAdmin",[],["phpmyadmin"]),tool("mongo-express",[8081],["mongo-express"]),tool("Redis page",[],["redis-commander","redisinsight","redis-insight"]),tool("Kafka page",[],["kafka-ui","kafdrop","akhq","console"]),tool("dashboards",[],["kibana","opensearch-dashboards","grafana","prometheus","alertmanager","loki","tempo","logstash"]),tool("API page",[],["swagger-ui","swagger-editor"]),tool("container page",[],["portainer","portainer-ce","dozzle","watchtower","traefik-dashboard"]),tool("queue page",[],["flower","bull-board","temporal-ui","ui"]),tool("browser",[4444],["selenium","standalone-chrome","standalone-firefox","chrome","browserless"]),tool("code analysis",[],["sonarqube"])]
;const alsoApplications=new Set([4e3,8081,5050,1e4]);const knownOnPort=port=>knownServices.find(({ports:ports})=>ports.includes(port)&&!alsoApplications.has(port));function knownByImage(image){
const bare=image.replace(/@.*$/,"").replace(/:[^/:]*$/,"");const name=bare.split("/").at(-1)?.toLowerCase()??"";return knownServices.find(({images:images})=>images.includes(name))}
const knownByProgram=program=>knownServices.find(({programs:programs})=>programs?.includes(program));const otherPorts={80:"http",443:"tls",53:"dns",22:"ssh",50051:"grpc"}
;const protocolOfPort=port=>knownServices.find(({ports:ports})=>ports.includes(port))?.protocol??otherPorts[port]??null}),
97567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>whyNotStarted,h:()=>notExecuted})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93)
;var _own_programs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(30407);const notExecuted=[126,127];const longest=80;const headBytes=4096
;async function whyNotStarted(command,{cwd:cwd,given:given,path:path}){const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(cwd).catch(()=>null);const named=`\`${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(given??".",longest)}\``;if(folder===null)return{message:`its \`cwd\` ${named} does not exist`,
hint:"Write a folder of the repository; it is relative to the root of the repository."};if(!folder.isDirectory())return{message:`its \`cwd\` ${named} is not a folder`,
hint:"Write the folder that the program is started in."};const file=await locate(command,cwd,path);const program=`\`${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(command,longest)}\``;if(file===null)return missing(command,program,cwd);const found=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(()=>null);if(found===null)return missing(command,program,cwd);if(found.isDirectory())return{message:`${program} is a folder`,
hint:"Name the program in it."};if(!await isExecutable(file))return(found.mode&73)===0?{message:`${program} is not executable (chmod +x)`,hint:`Run \`chmod +x ${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(command,longest)}\` and commit the change (\`git update-index --chmod=+x\`), or start it with its interpreter, for example \`sh ${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(command,longest)}\`.`}:{message:`${program} may not be executed by this user, or lies on a file system that allows no programs (noexec)`,
hint:"Look at its owner and at the mount options."};return inside(program,await headOf(file),path)}async function locate(command,cwd,path){if(command.includes("/"))return(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd,command);const files=path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).map(folder=>(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder===""?cwd:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd,folder),command));let there=null;for(const file of files){
if(await isExecutable(file))return file;there??=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(()=>null)===null?null:file}return there}
async function missing(command,program,cwd){if(command.includes("/"))return{message:`there is no file ${program}`,hint:"A relative path starts in `cwd`, which starts in the root of the repository."}
;for(const folder of _own_programs_js__WEBPACK_IMPORTED_MODULE_4__.k)if(await isExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd,folder,command)))return{
message:`there is no program ${program} on the PATH`,hint:`It is in ${folder}: write \`${folder}/${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(command,longest)}\`.`};if(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd,command)).catch(()=>null)!==null)return{message:`there is no program ${program} on the PATH`,
hint:`The file is in \`cwd\`: write \`./${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(command,longest)}\`.`};return{message:`there is no program ${program} on the PATH`,
hint:"Install it before the gate runs: on the PATH, or for Python in `.venv`."}}async function inside(program,head,path){if(head.length===0)return{message:`${program} is empty`,
hint:"Was it written, or checked out, in this job?"};if(head.subarray(0,4).equals(Buffer.from("ELF","latin1")))return binary(program,head);if(head.subarray(0,2).toString("latin1")==="MZ")return{
message:`${program} is a program for Windows`,hint:"Build it for Linux."};if(machO.has(head.readUInt32BE(0)))return{message:`${program} is a program for macOS`,hint:"Build it for Linux."}
;if(head.subarray(0,5).toString("latin1")==="ï»¿#!")return{message:`${program} begins with a byte order mark, before its \`#!\``,hint:"Save it as UTF-8 without a byte order mark."}
;if(head.subarray(0,2).toString("latin1")==="#!")return script(program,head.toString("utf8"),path);return{
message:`${program} is not a program, and its first line names no interpreter (\`#!/bin/sh\`)`,hint:"Write such a first line, or start it with its interpreter: `sh FILE`."}}
const machO=new Set([4277009102,4277009103,3472551422,3489328638,3405691582]);async function script(program,text,path){const line=text.slice(2).split("\n")[0]??"";if(line.endsWith("\r"))return{
message:`the first line of ${program} ends in CR: Windows line endings`,hint:'Convert it (`dos2unix`, or `sed -i "s/\\r$//"`), and keep it so with `*.sh text eol=lf` in .gitattributes.'}
;const[interpreter="",...args]=line.trim().split(/\s+/);const name=`\`${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(interpreter,longest)}\``
;if(!await isExecutable(interpreter))return{message:`the interpreter of ${program}, ${name}, is not there`,hint:"Install it in this job, or write the path that it has here."}
;const interpreterName=interpreter.endsWith("/env")?args.find(arg=>!arg.startsWith("-")&&!arg.includes("=")):undefined
;if(interpreterName===undefined||await locate(interpreterName,"/",path)!==null)return null;return{message:`the interpreter of ${program}, \`${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(interpreterName,longest)}\`, is not on the PATH`,hint:"Install it in this job."}}const machines={3:"x86",40:"arm",62:"x86-64",183:"arm64",
243:"riscv64",21:"ppc64",22:"s390x"};const nodeArch={x64:"x86-64",ia32:"x86",arm64:"arm64",arm:"arm",riscv64:"riscv64",ppc64:"ppc64",s390x:"s390x"};const interpreterSegment=3
;async function binary(program,head){if(head.length<64)return{message:`${program} is cut off`,hint:"Build it, or download it, again."};const little=head[5]===1
;const machine=machines[little?head.readUInt16LE(18):head.readUInt16BE(18)]??"another processor";const here=nodeArch[process.arch]??process.arch
;if(machine!==here&&!(here==="x86-64"&&machine==="x86"))return{message:`${program} was built for ${machine}, and this machine is ${here}`,hint:`Build it for ${here}.`}
;const loader=head[4]===2&&little?loaderIn(head):null;if(loader===null||await isExecutable(loader))return null;return{message:`${program} needs the loader \`${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(loader,longest)}\`, which is not here`,
hint:loader.includes("musl")?"It was built for Alpine (musl): build it for glibc, or statically.":"It was built for another Linux: build it for this one, or statically."}}function loaderIn(head){
const[start,size,count]=[Number(head.readBigUInt64LE(32)),head.readUInt16LE(54),head.readUInt16LE(56)];for(let n=0;n<count&&start+(n+1)*size<=head.length;n+=1){const at=start+n*size
;if(head.readUInt32LE(at)!==interpreterSegment)continue;const[from,length]=[Number(head.readBigUInt64LE(at+8)),Number(head.readBigUInt64LE(at+32))]
;return from+length>head.length?null:head.toString("latin1",from,from+length-1)}return null}const isExecutable=file=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(async()=>(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile(),()=>false).catch(()=>false);async function headOf(file){const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file,"r").catch(()=>null);if(handle===null)return Buffer.alloc(0);try{
const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(headBytes),0,headBytes,0);return buffer.subarray(0,bytesRead)}catch{return Buffer.alloc(0)}finally{
await handle.close().catch(()=>undefined)}}}),89879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>endedEarly})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33877);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _cannot_start_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(97567);var _own_programs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(30407)
;var _place_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(65102);const background="If it goes to the background, keep it in the foreground (for example `nginx -g 'daemon off;'`). "
;async function endedEarly(target,end,when,{workspace:workspace,logFile:logFile}){const why=end.exit!==null&&_cannot_start_js__WEBPACK_IMPORTED_MODULE_3__.h.includes(end.exit)?await(0,
_cannot_start_js__WEBPACK_IMPORTED_MODULE_3__.A)(target.run?.[0]??"",(0,_place_js__WEBPACK_IMPORTED_MODULE_4__.$)(target,workspace)):null;const message=why?.message??(0,
_core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_5__.$E)(end)
;return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_NOT_READY",`target "${target.name}" ended (${end.exit??end.signal}) ${when}${message===null?"":`: ${message}`}`,{
hint:`${why===null?inactive(target,message,workspace):`${why.hint} `}${end.exit===0?background:""}What it printed is in ${logFile}.`})}function inactive(target,message,workspace){
const[command=""]=target.run??[];if(!/^python[\d.]*$/.test(command)||message?.startsWith("ModuleNotFoundError")!==true)return""
;const folder=_own_programs_js__WEBPACK_IMPORTED_MODULE_6__.k.find(one=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_place_js__WEBPACK_IMPORTED_MODULE_4__.$)(target,workspace).cwd,one,"python")))
;return folder===undefined?"":`The modules may be in the environment that is here: write \`${folder}/python\` instead of \`${command}\`. `}}),
30407:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>ownPrograms})
;const ownPrograms=[".venv/bin","venv/bin","node_modules/.bin"]}),65102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$:()=>placeOf,p:()=>environmentOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(17388);var _process_scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412)
;var _own_programs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(30407);const usualPath="/usr/bin:/bin";function environmentOf(target,mark,workspace){const env=(0,
_process_environment_js__WEBPACK_IMPORTED_MODULE_3__.Q)(process.env,{...target.env,[_process_scan_js__WEBPACK_IMPORTED_MODULE_2__.Fp]:mark});const folders=[...new Set([cwdOf(target,workspace),(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)])].flatMap(folder=>_own_programs_js__WEBPACK_IMPORTED_MODULE_4__.k.map(inside=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inside))).filter(folder=>!folder.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)&&(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));return folders.length===0?env:{...env,PATH:[env.PATH??usualPath,...folders].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)}}
const placeOf=(target,workspace)=>({cwd:cwdOf(target,workspace),given:target.cwd,path:environmentOf(target,"",workspace).PATH??usualPath});const cwdOf=({cwd:cwd},workspace)=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,cwd??".")}),48733:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
k:()=>startProcess});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78474)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45258);var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(32687)
;var _process_inherited_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(23263);var _process_last_lines_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(791)
;var _cannot_start_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(97567);var _ended_early_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(89879)
;var _place_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(65102);async function startProcess(target,place){const[command,...words]=target.run??[]
;if(command===undefined)throw new TypeError(`target "${target.name}" has no command`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(place.logDir,{recursive:true});const logFile=(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place.logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const log=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(logFile,"a",384)
;try{const logFromByte=(await log.stat()).size;const child=(0,_process_inherited_js__WEBPACK_IMPORTED_MODULE_6__.Sp)(place.inherited,()=>(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command,words,{cwd:(0,_place_js__WEBPACK_IMPORTED_MODULE_10__.$)(target,place.workspace).cwd,env:(0,
_place_js__WEBPACK_IMPORTED_MODULE_10__.p)(target,place.mark,place.workspace),stdio:["ignore",log.fd,log.fd],detached:true,shell:false}));await spawned(child,target,place.workspace);child.unref()
;const leader=await leaderOf(child,target,place.workspace,{logFile:logFile,logFromByte:logFromByte});return{leader:leader,mark:place.mark,inherited:place.inherited,child:child,logFile:logFile,
logFromByte:logFromByte}}finally{await log.close()}}async function spawned(child,target,workspace){const cause=await new Promise(done=>{child.once("spawn",()=>done(null));child.once("error",done)})
;if(cause===null)return;const why=await(0,_cannot_start_js__WEBPACK_IMPORTED_MODULE_8__.A)(target.run?.[0]??"",(0,_place_js__WEBPACK_IMPORTED_MODULE_10__.$)(target,workspace))
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure("TARGET_UNAVAILABLE",`target "${target.name}" cannot be started: ${why?.message??cause.message}`,{cause:cause,
hint:why?.hint??"Run the same command yourself in `cwd` to see why."})}async function leaderOf(child,target,workspace,log){const leader=child.pid===undefined?null:await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.cu)(child.pid);if(leader!==null)return leader;if(child.exitCode===null&&child.signalCode===null)await(0,
node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child,"exit");const output=await(0,_process_last_lines_js__WEBPACK_IMPORTED_MODULE_7__.w)(log.logFile,log.logFromByte);throw await(0,
_ended_early_js__WEBPACK_IMPORTED_MODULE_9__.S)(target,{exit:child.exitCode,signal:child.signalCode,output:output},"as soon as it was started",{workspace:workspace,...log})}}),
791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>lastLines})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57975)
;var _core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33877);var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93)
;const tailBytes=256*1024;const longestLine=200;async function lastLines(path,fromByte,toByte){const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path,"r").catch(()=>null)
;if(file===null)return[];try{const{size:size}=await file.stat();const end=Math.min(size,toByte??size);const start=Math.max(size<fromByte?0:fromByte,end-tailBytes);if(end<=start)return[]
;const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(end-start),0,end-start,start);return tidy(buffer.toString("utf8",0,bytesRead))}catch{return[]}finally{
await file.close().catch(()=>undefined)}}const tidy=text=>(0,_core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_2__.Dh)((0,
node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(text).split(/\r?\n|\r/)).map(line=>(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(line,longestLine))})};
