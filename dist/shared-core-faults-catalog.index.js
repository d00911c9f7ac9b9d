export const id="shared-core-faults-catalog";export const ids=["shared-core-faults-catalog"];export const modules={
"core-faults-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kl:()=>faultOf,eu:()=>faults,JC:()=>traitsOf})
;var faults_namespaceObject={};__webpack_require__.r(faults_namespaceObject);__webpack_require__.d(faults_namespaceObject,{abandon:()=>abandon,bandwidth:()=>bandwidth_bandwidth,
blackhole:()=>blackhole,clockSkew:()=>clockSkew,command:()=>command,cpu:()=>cpu,cut:()=>cut,diskFull:()=>diskFull,diskSlow:()=>diskSlow,dns:()=>dns,flap:()=>flap,flush:()=>flush,herd:()=>herd,
httpDelay:()=>httpDelay,httpError:()=>httpError,kill:()=>kill,latency:()=>latency,memory:()=>memory,memorySlow:()=>memorySlow,openFiles:()=>openFiles,outage:()=>outage,packetLoss:()=>packetLoss,
partition:()=>partition,pause:()=>pause,processes:()=>processes,readOnly:()=>readOnly,refuse:()=>refuse,reset:()=>reset_reset,restart:()=>restart,slowClients:()=>slowClients,surge:()=>surge,
terminate:()=>terminate,wrongBody:()=>wrongBody});var schemas=__webpack_require__("zod-v4-classic-schemas");var strikes=__webpack_require__(22118);const experiment={kind:"experiment",
summary:"the actions of an experiment run",observed:"each action of the method has ended well, and one of them does more than print or wait",asAdjective:"disturbed",traits:{stops:null,delays:null,
adds:null,strikes:strikes.vJ},docs:null,severity:null,params:{},given:{method:{summary:"How many actions and rollbacks it has",schema:schemas.YjP().regex(/^[a-z0-9 ]{1,60}$/)},digest:{
summary:"Hash of its file",schema:schemas.YjP().regex(/^[a-z0-9]{1,16}$/)}},lasts:"5s",describe:({method:method})=>`the experiment: ${method}`,experiment:true,instant:true};const command={
kind:"command",summary:"the commands of the target inject a fault of your own",observed:"the target's `verify` command reports the fault as in place",traits:{stops:null,delays:null,adds:null,
strikes:strikes.vJ},docs:{why:"Some faults only the owner of a system can inject: a full disk, a rule in a firewall, a flag in a service.",
reveals:"The weakness that the commands of the target test for.",example:"{ fault: command, on: full-disk, lasts: 5s..15s }"},severity:"lasts",params:{},lasts:"5s..15s",
describe:()=>"its inject command",command:true};var domain_ends=__webpack_require__(59315);var say=__webpack_require__(50485);var number_param=__webpack_require__(84176)
;var facts=__webpack_require__(50121);const param=(kind,usual)=>description=>({kind:kind,...usual,...description});const duration=param("duration",{min:1,max:6e4,weaker:"low"})
;const rate=param("rate",{min:1,max:1e3,weaker:"low"});const bandwidth=param("bandwidth",{min:1,max:1e8,weaker:"high"});const size=param("size",{min:0,max:1e7,weaker:"high"})
;const share=param("share",{min:.01,max:1,weaker:"low"});const count=param("count",{min:1,max:500,weaker:"low"});const params_status=param("status",{min:400,max:facts.I.status.max,weaker:"neither"})
;const bytesPerUnit=1e3;const bandwidth_bandwidth={kind:"bandwidth",summary:"the link carries only a limited number of bytes per second",observed:"bytes went over the link at the limited rate",
asAdjective:"narrow",traits:{stops:null,delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A network path is saturated, or a noisy neighbour takes most of it.",
reveals:"Responses that are too large for a slow path, and timeouts that cover only the first byte.",example:"{ fault: bandwidth, on: app-to-redis, rate: 10kB/s..1MB/s }"},severity:"rate",params:{
rate:bandwidth({summary:"limit for each direction, shared by all connections",standard:"1kB/s..1MB/s"})},lasts:"5s..15s",describe:params=>`bandwidth of ${(0,say.N)("bandwidth",(0,
number_param.F)(params,"rate"))}`,proxy(params){const attributes={rate:Math.floor((0,number_param.F)(params,"rate")/bytesPerUnit)};const toxic={type:"bandwidth",toxicity:1,attributes:attributes}
;return{toxics:[{...toxic,stream:"downstream"},{...toxic,stream:"upstream"}]}},limitOfProxy:({rate:rate})=>rate!==undefined&&(0,domain_ends.v)(rate)<bytesPerUnit?{isRefused:true,
message:"Toxiproxy limits to whole kB/s",hint:"write a rate of at least `1kB/s`"}:{isRefused:false,message:"Toxiproxy limits each connection, not all of them together, and to whole kB/s",
hint:"use a `link` of the gate where all connections have to share the limit"},chaosMesh:params=>({what:"bandwidth",bytesPerSecond:(0,number_param.F)(params,"rate")}),litmus:params=>({
what:"bandwidth",bytesPerSecond:(0,number_param.F)(params,"rate")}),toxic:params=>({bytesPerSecond:(0,number_param.F)(params,"rate"),connection:()=>({})})};const blackhole={kind:"blackhole",
summary:"connections are accepted, and no byte passes",observed:"bytes went into the link and did not come out",asAdjective:"silent",traits:{stops:{what:"connections",clientSees:"silence"},
delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A firewall drops packets, a host loses power, or a server hangs: the client gets no error.",
reveals:"Calls without a timeout, and clients that keep using a dead connection.",example:"{ fault: blackhole, on: app-to-redis, lasts: 5s..15s }"},severity:"lasts",params:{},lasts:"5s..15s",
describe:()=>"connections accepted and never served",proxy(){const toxic={type:"timeout",toxicity:1,attributes:{timeout:0}};return{toxics:[{...toxic,stream:"downstream"},{...toxic,stream:"upstream"}]}
},toxic:()=>({connection:()=>({at:"swallow"})}),masks:true};function afterText(params,fractions={}){const{after:fraction}=fractions
;if(params.after===undefined&&fraction!==undefined)return fraction>0?`${(0,say.N)("share",fraction)} of a response`:null;const bytes=(0,number_param.F)(params,"after");return bytes>0?(0,
say.N)("size",bytes):null}var noise=__webpack_require__(73390);function sampled(share,dice){const units=(0,noise.f)(dice.under("share"));return(first,second)=>units(first,second)<share}
function ofConnections(params){const share=(0,number_param.F)(params,"share");return share<1?` on ${(0,say.N)("share",share)} of connections`:""}const cut={kind:"cut",
summary:"connections are closed in the middle of a response",observed:"a connection of the link was closed in mid-stream",asAdjective:"cut-off",traits:{stops:{what:"connections",clientSees:"closed"},
delays:null,adds:null,strikes:strikes.m7},docs:{why:"A proxy or a server closes a connection in the middle of a response, without an error on the socket.",
reveals:"Clients that take a truncated response for a complete one.",example:"{ fault: cut, on: app-to-redis, after: 1B..4kB, share: 50% }"},severity:"share",params:{after:size({
summary:"bytes to the client after which the link closes the connection",standard:"1B..4kB",min:1,withinResponse:true}),share:share({summary:"share of the connections that the fault affects",
standard:"100%"})},lasts:"2s..10s",describe:(params,fractions)=>`cuts after ${afterText(params,fractions)??"the first byte"}${ofConnections(params)}`,proxy(params){const attributes={
bytes:Math.round((0,number_param.F)(params,"after"))};return{toxics:[{type:"limit_data",stream:"downstream",toxicity:(0,number_param.F)(params,"share"),attributes:attributes}]}},toxic(params,dice){
const closing={end:{afterBytes:(0,number_param.F)(params,"after"),how:"close"}};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{
connection:number=>isTouched(number)?closing:undefined}}};const flap={kind:"flap",summary:"the link refuses and accepts connections in turn",observed:"connections of the link were reset or refused",
asAdjective:"flapping",traits:{stops:{what:"connections",clientSees:"interrupted"},delays:null,adds:null,strikes(params){const[downMs,upMs]=[(0,strikes.d_)(params,"down",1),(0,
strikes.d_)(params,"up",1)];return downMs/Math.max(1,downMs+upMs)}},docs:{why:"A service restarts again and again, or a load balancer adds and removes it in turn.",
reveals:"Clients that reconnect too late or too often, and retries without growing pauses.",example:"{ fault: flap, on: app-to-redis, down: 200ms..3s, up: 1s }"},severity:"down",params:{
down:duration({summary:"time for which connections are refused",standard:"200ms..3s",min:50}),up:duration({summary:"time for which connections are accepted, before the next `down`",
standard:"200ms..3s",min:50,weaker:"high"})},lasts:"5s..15s",describe:params=>`flapping (${(0,say.N)("duration",(0,number_param.F)(params,"down"))} down, ${(0,say.N)("duration",(0,
number_param.F)(params,"up"))} up)`,proxy:params=>({enabled:false,turns:{downMs:(0,number_param.F)(params,"down"),upMs:(0,number_param.F)(params,"up")}}),toxic(params){const downMs=(0,
number_param.F)(params,"down");const roundMs=downMs+(0,number_param.F)(params,"up");return{listening(sinceMs){const roundStartMs=Math.floor(sinceMs/roundMs)*roundMs
;const open=sinceMs-roundStartMs>=downMs;return{open:open,untilMs:roundStartMs+(open?roundMs:downMs)}}}}};const inPods=params=>({what:"http-delay",delayMs:(0,number_param.F)(params,"delay"),share:(0,
number_param.F)(params,"share")});const httpDelay={kind:"http-delay",summary:"requests are delayed",observed:"data was delayed on a connection of the link",asAdjective:"slow",traits:{stops:null,
delays:params=>(0,strikes.d_)(params,"delay",0),adds:null,strikes:strikes.m7},docs:{why:"Some requests of an upstream are slow, for example those that miss its cache.",
reveals:"Calls without a timeout, and slow requests that block fast ones.",example:"{ fault: http-delay, on: app-to-stock, delay: 50ms..3s, share: 30% }"},severity:"delay",params:{delay:duration({
summary:"delay of each affected request",standard:"50ms..3s"}),share:share({summary:"share of the requests that the fault affects",standard:"10%..100%"})},lasts:"5s..15s",describe:params=>`+${(0,
say.N)("duration",(0,number_param.F)(params,"delay"))} latency for ${(0,say.N)("share",(0,number_param.F)(params,"share"))} of requests`,chaosMesh:inPods,litmus:inPods,istio:inPods,toxic(params,dice){
const struck={delayMs:(0,number_param.F)(params,"delay")};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:connection=>({
request:request=>isTouched(connection,request)?struck:undefined})}},http:true};const laterStatuses=[413,429,503];const httpError={kind:"http-error",
summary:"requests get an error response from the link",observed:"the link responded to a request",asAdjective:"failing",traits:{stops:{what:"responses",clientSees:"error"},delays:null,adds:null,
strikes:strikes.m7},docs:{why:"An upstream returns errors during a bad deployment, an overload or a rate limit.",
reveals:"Pages without a fallback, retries that multiply the load on a failing upstream, and clients that ignore `Retry-After`.",
example:"{ fault: http-error, on: app-to-stock, status: [500, 503], share: 10%..100% }"},severity:"share",params:{status:params_status({summary:"status of the response",
standard:"[500, 502, 503, 504, 429]"}),share:share({summary:"share of the requests that the fault affects",standard:"10%..100%"}),"retry-after":duration({
summary:"the header `Retry-After`, rounded up to whole seconds; only with `status: [429, 503]`, or 413",standard:"1s..10s",min:1e3,weaker:"neither",optional:true})},
conflict({status:statuses,"retry-after":retryAfter}){if(retryAfter===undefined||statuses===undefined)return null
;if("oneOf"in statuses&&statuses.oneOf.every(one=>laterStatuses.includes(one)))return null;return{param:"retry-after",
message:"only the statuses 413, 429 and 503 ask a client to come again later, and `status` can be another one",hint:"write `status: [429, 503]`, or leave `retry-after` out"}},lasts:"5s..15s",
describe(params){const seconds=retryAfterSeconds(params);const later=seconds>0?` (retry after ${seconds} s)`:"";return`status ${(0,number_param.F)(params,"status")}${later} for ${(0,say.N)("share",(0,
number_param.F)(params,"share"))} of requests`},chaosMesh:http_error_inPods,litmus:http_error_inPods,istio:http_error_inPods,toxic(params,dice){const seconds=retryAfterSeconds(params);const struck={
status:(0,number_param.F)(params,"status"),...seconds>0&&{retryAfterSeconds:seconds}};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:connection=>({
request:request=>isTouched(connection,request)?struck:undefined})}},http:true};const retryAfterSeconds=params=>Math.ceil((0,strikes.d_)(params,"retry-after",0)/1e3);function http_error_inPods(params){
const seconds=retryAfterSeconds(params);const struck={status:(0,number_param.F)(params,"status"),share:(0,number_param.F)(params,"share")};return{what:"http-error",...struck,...seconds>0&&{
retryAfterSeconds:seconds}}}const latency_inPods=params=>({what:"delay",delayMs:(0,number_param.F)(params,"delay"),jitterMs:(0,number_param.F)(params,"jitter"),share:(0,number_param.F)(params,"share")
});const latency={kind:"latency",summary:"responses are delayed",observed:"data was delayed on a connection of the link",asAdjective:"slow",traits:{stops:null,delays:params=>(0,
strikes.d_)(params,"delay",0)+(0,strikes.d_)(params,"jitter",0)/2,adds:null,strikes:strikes.m7},docs:{why:"An upstream is overloaded, or the network path to it becomes longer.",
reveals:"Calls without a timeout, and timeouts that are longer than users wait.",example:"{ fault: latency, on: app-to-redis, delay: 50ms..3s }"},severity:"delay",params:{delay:duration({
summary:"delay of each chunk of a response",standard:"50ms..3s"}),jitter:duration({summary:"upper bound of an extra delay, drawn for each chunk",standard:"5ms..200ms",min:0}),share:share({
summary:"share of the connections that the fault affects",standard:"100%"})},lasts:"5s..15s",describe(params){const jitterMs=(0,number_param.F)(params,"jitter");const more=jitterMs>0?` and up to ${(0,
say.N)("duration",jitterMs)} of jitter`:"";return`+${(0,say.N)("duration",(0,number_param.F)(params,"delay"))} latency${more}${ofConnections(params)}`},proxy(params){const halfMs=(0,
number_param.F)(params,"jitter")/2;const attributes={latency:Math.round((0,number_param.F)(params,"delay")+halfMs),jitter:Math.round(halfMs)};return{toxics:[{type:"latency",stream:"downstream",
toxicity:(0,number_param.F)(params,"share"),attributes:attributes}]}},chaosMesh:latency_inPods,litmus:latency_inPods,toxic(params,dice){const delayMs=(0,number_param.F)(params,"delay")
;const jitterMs=(0,number_param.F)(params,"jitter");const isTouched=sampled((0,number_param.F)(params,"share"),dice);const units=(0,noise.f)(dice.under("jitter"));return{
connection:number=>isTouched(number)?{delayMs:piece=>delayMs+jitterMs*units(number,piece)}:undefined}}};const refuse={kind:"refuse",summary:"connections are refused",
observed:"the link refuses connections, and a client had used it or was reset",asAdjective:"refusing",traits:{stops:{what:"connections",clientSees:"refused"},delays:null,adds:null,strikes:strikes.vJ},
docs:{why:"A service is down or restarts, so the kernel rejects each connection attempt.",
reveals:"Clients that do not reconnect, clients that queue requests until the service is up again, and pages without a fallback.",example:"{ fault: refuse, on: app-to-redis, lasts: 2s..10s }"},
severity:"lasts",params:{},lasts:"2s..10s",describe:()=>"connections refused",proxy:()=>({enabled:false}),toxic:()=>({listening:()=>({open:false,untilMs:Number.POSITIVE_INFINITY})}),masks:true}
;const reset_reset={kind:"reset",summary:"connections end with an error (RST)",observed:"a connection of the link was reset",asAdjective:"resetting",traits:{stops:{what:"connections",
clientSees:"reset"},delays:null,adds:null,strikes:strikes.m7},docs:{why:"A load balancer, a firewall or a crashed server ends connections that clients still use.",
reveals:"Connection pools that return dead connections, and writes that are repeated without an idempotency key.",example:"{ fault: reset, on: app-to-redis, after: 0B..4kB, share: 50% }"},
severity:"share",params:{after:size({summary:"bytes to the client after which the link resets the connection; 0: immediately",standard:"0B..4kB",withinResponse:true}),share:share({
summary:"share of the connections that the fault affects",standard:"100%"})},lasts:"2s..10s",describe(params,fractions){const after=afterText(params,fractions)
;return`resets ${after===null?"immediately":`after ${after}`}${ofConnections(params)}`},proxy:params=>({toxics:[{type:"reset_peer",stream:"downstream",toxicity:(0,number_param.F)(params,"share"),
attributes:{timeout:0}}]}),limitOfProxy:({after:after})=>after===undefined||(0,domain_ends.Q)(after)>0?{isRefused:true,message:"Toxiproxy cannot reset after a number of bytes",
hint:"write `after: 0B`, or use `cut`"}:null,toxic(params,dice){const afterBytes=(0,number_param.F)(params,"after");const struck=afterBytes>0?{end:{afterBytes:afterBytes,how:"reset"}}:{at:"reset"}
;const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:number=>isTouched(number)?struck:undefined}}};const wrongBodies={empty:"nothing is left of it",
nulls:"each value in its JSON is `null`, and the keys stay",html:"an error page in HTML, with status 200",half:"its first half; the message itself is complete",
large:"at least 2 MB: its longest list repeated, or spaces after it",twice:"the same again: each item of its longest list, or all of it"};var words=__webpack_require__(48936);const shown={
empty:"empty bodies",nulls:"blank values in JSON",html:"HTML error pages with status 200",half:"half of each body",large:"bodies of 2 MB",twice:"each body twice"};const wrongBody={kind:"wrong-body",
summary:"successful responses have a wrong body",observed:"the link changed the body of a response",asAdjective:"wrong",traits:{stops:{what:"responses",clientSees:"wrong body"},delays:null,adds:null,
strikes:strikes.m7},docs:{why:"A bad deployment, a proxy or a full disk of an upstream gives responses that are empty, truncated, doubled, very large or not JSON.",
reveals:"Clients that use a response before they have checked it, keep it in a cache, or crash because of it.",
example:"{ fault: wrong-body, on: app-to-stock, kind: [empty, nulls, html], share: 10%..100% }"},severity:"share",words:{kind:{summary:"what the body becomes",words:wrongBodies}},params:{share:share({
summary:"share of the requests whose response the fault changes",standard:"10%..100%"})},lasts:"5s..15s",describe:params=>`${shown[(0,words.mt)(params,"kind",wrongBodies)]} for ${(0,say.N)("share",(0,
number_param.F)(params,"share"))} of requests`,toxic(params,dice){const struck={body:(0,words.mt)(params,"kind",wrongBodies)};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{
connection:connection=>({request:request=>isTouched(connection,request)?struck:undefined})}},http:true};const slowMs=3e3;const responses={
refused:"the query is refused immediately, because no resolver listens",servfail:"the resolver responds that it has failed (SERVFAIL)",
nxdomain:"the resolver responds that no such name exists (NXDOMAIN)",slow:`the usual response, ${(0,say.N)("duration",slowMs)} late`,silent:"no response"};const described={
refused:"DNS queries refused",servfail:"SERVFAIL for all DNS queries",nxdomain:"NXDOMAIN for all DNS queries",slow:`DNS responses ${(0,say.N)("duration",slowMs)} late`,
silent:"no response to DNS queries"};const responseOf=params=>(0,words.mt)(params,"response",responses);const dns={kind:"dns",
summary:"DNS queries of the container fail or are slow; connections that it has already are not affected",observed:"the container sent DNS queries",traits:{stops:null,delays:null,adds:null,
strikes:strikes.vJ},docs:{why:"A resolver is overloaded or misconfigured, a record is deleted, or a cluster cannot resolve names for some minutes.",
reveals:'Clients that look a name up for each request, that keep "no such name" for long, and that wait for a resolver longer than their users do.',
example:"{ fault: dns, on: db, response: [servfail, nxdomain, slow], lasts: 5s..15s }"},severity:"lasts",words:{response:{summary:"what a query gets",words:responses}},params:{},lasts:"5s..15s",
describe:params=>described[responseOf(params)],chaosMesh:params=>({what:"dns",response:responseOf(params)}),litmus:params=>({what:"dns",response:responseOf(params)}),resolver(params){
const response=responseOf(params);return response==="slow"?{response:response,delayMs:slowMs}:{response:response}}};const packetLoss={kind:"packet-loss",
summary:"a share of the packets of the container is lost in each direction, and TCP sends them again after a pause",observed:"the kernel dropped packets of the container",asAdjective:"lossy",traits:{
stops:null,delays:null,adds:null,strikes:strikes.m7},docs:{why:"A network is overloaded, or a cable, a switch or a radio link is bad.",
reveals:"Timeouts that a single lost packet exceeds, and requests that are slow because they need many round trips.",example:"{ fault: packet-loss, on: db, share: 5%..30% }"},severity:"share",params:{
share:share({summary:"share of the packets that is lost",standard:"5%..30%",max:.9})},lasts:"5s..15s",describe:params=>`${(0,say.N)("share",(0,number_param.F)(params,"share"))} of packets lost`,
chaosMesh:params=>({what:"loss",share:(0,number_param.F)(params,"share")}),litmus:params=>({what:"loss",share:(0,number_param.F)(params,"share")}),packets:params=>({share:(0,
number_param.F)(params,"share")})};const peerIn=({from:from})=>typeof from==="string"?from:undefined;function partition_inPods(params){const peer=peerIn(params);return{what:"partition",
...peer!==undefined&&{peer:peer}}}const partition={kind:"partition",summary:"no packet reaches the container, or leaves it, without an error for either side",
observed:"the kernel dropped packets of the container",asAdjective:"unreachable",traits:{stops:{what:"connections",clientSees:"silence"},delays:null,adds:null,strikes:strikes.vJ},docs:{
why:"A switch, a route or a firewall fails, and a machine is cut off while it continues to run.",
reveals:"Connections without a timeout or keep-alive, clients that use dead connections after it, and two leaders at the same time.",example:"{ fault: partition, on: db, lasts: 5s..15s }"},
severity:"lasts",params:{},given:{from:{summary:"target that is a container: only packets between the two are dropped; by default all packets",
schema:schemas.YjP().regex(/^(?!::)[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/,"the name of a target")}},lasts:"5s..15s",describe(params){const peer=peerIn(params)
;return peer===undefined?"all packets dropped":`all packets from and to ${peer} dropped`},pods:()=>({does:"isolate"}),chaosMesh:partition_inPods,litmus:partition_inPods,packets(params){
const peer=peerIn(params);return{share:1,...peer!==undefined&&{peer:peer}}}};const directions={ahead:"the clock shows a later time than it is",behind:"the clock shows an earlier time than it is"}
;const yearMs=365*24*36e5;const directionOf=params=>(0,words.mt)(params,"direction",directions);const clockSkew={kind:"clock-skew",
summary:"the clock of the container is wrong; only on a container that has opted in with libfaketime",observed:"a program of the container read its clock after it was changed",traits:{stops:null,
delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A machine loses its time server, a virtual machine continues after a pause, or a wrong time is set by hand.",
reveals:"Tokens, sessions and cache entries that expire immediately or never, signed requests that are rejected, and durations that are measured with the time of day.",
example:"{ fault: clock-skew, on: db, offset: 10s..1h, direction: [ahead, behind], lasts: 5s..15s }"},severity:"offset",words:{direction:{summary:"which way the clock is wrong",words:directions}},
params:{offset:duration({summary:"how wrong the clock is",standard:"10s..1h",min:1e3,max:yearMs})},lasts:"5s..15s",describe:params=>`clock ${(0,say.N)("duration",(0,
number_param.F)(params,"offset"))} ${directionOf(params)}`,clock(params){const offsetMs=(0,number_param.F)(params,"offset");return{offsetMs:directionOf(params)==="ahead"?offsetMs:-offsetMs}}}
;const flush={kind:"flush",summary:"everything in a Redis or memcached server is deleted, which cannot be undone",observed:"the server counted the command, and had keys before it",
asAdjective:"emptied",traits:{stops:null,delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A cache restarts, is resized or is flushed by hand: it is up, and everything has to be computed again.",
reveals:"Databases that cannot carry the load without a cache, and sessions or queues that were kept only in the cache.",example:"{ fault: flush, on: sessions }"},severity:null,params:{},
lasts:"5s..15s",describe:()=>"everything in it deleted",flush:true,instant:true};const kill={kind:"kill",summary:"the process ends immediately (SIGKILL), without a chance to clean up",
observed:"a process of the target has ended",asAdjective:"killed",traits:{stops:{what:"process",clientSees:"refused"},delays:null,adds:null,strikes:strikes.vJ},docs:{
why:"The kernel runs out of memory and kills a process, a process crashes, or a machine is lost.",
reveals:"Processes that nothing restarts, slow starts, and acknowledged writes that were only in memory.",example:"{ fault: kill, on: app, watch: 5s..10s }"},severity:null,params:{},lasts:"1s..10s",
describe:()=>"SIGKILL",instant:true,signal:()=>"SIGKILL",chaosMesh:()=>({what:"kill"}),litmus:()=>({what:"kill"}),pods:()=>({does:"end",politely:false})};const outage={kind:"outage",
summary:"no process of the workload runs, and none is started until the fault is over",observed:"the workload has no pod that is ready",asAdjective:"absent",traits:{stops:{what:"process",
clientSees:"refused"},delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A bad release, a missing image or an empty node pool leaves a service without any instance.",
reveals:"Callers without a fallback or a circuit breaker, and callers that do not reconnect when the service is back.",example:"{ fault: outage, on: stock, lasts: 10s..20s }"},severity:"lasts",
params:{},lasts:"5s..20s",describe:()=>"no instance running",chaosMesh:()=>({what:"outage"}),pods:()=>({does:"scale-to-zero"}),onlyIfAsked:true};const pause={kind:"pause",
summary:"the process stops running (SIGSTOP), and its connections stay open",observed:"a process of the target is stopped, or its supervisor ended it during the fault",asAdjective:"frozen",traits:{
stops:{what:"process",clientSees:"silence"},delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A garbage collector, a virtual machine that migrates, or a busy disk stops a process for seconds.",
reveals:"Calls without a timeout, and health checks that only test whether the port is open.",example:"{ fault: pause, on: app, lasts: 5s..15s }"},severity:"lasts",params:{},lasts:"1s..15s",
describe:()=>"SIGSTOP",signal:()=>"SIGSTOP"};const restart={kind:"restart",summary:"the container is stopped politely (SIGTERM; SIGKILL after 10 s) and started again immediately",
observed:"the container runs again, with another main process",traits:{stops:{what:"process",clientSees:"refused"},delays:null,adds:null,strikes:strikes.vJ},docs:{
why:"A deployment, an update of the engine or an operator restarts a container.",
reveals:"Clients that keep dead connections, addresses that are resolved only at the start, and services that accept requests before they are ready.",example:"{ fault: restart, on: db, watch: 10s }"},
severity:null,params:{},lasts:"1s..10s",describe:()=>"restart",instant:true,restart:true};const terminate={kind:"terminate",summary:"the process gets SIGTERM, and may clean up before it ends",
observed:"a process of the target has ended, or no longer accepts connections where it did; or it caught the signal, and checks that had passed failed from then on",asAdjective:"terminated",traits:{
stops:{what:"process",clientSees:"refused"},delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A deployment, an autoscaler or an operator stops a process and gives it time to finish.",
reveals:"Processes that drop open requests when they stop, and processes that nothing restarts.",example:"{ fault: terminate, on: app, watch: 10s }"},severity:null,params:{},lasts:"1s..10s",
describe:()=>"SIGTERM",instant:true,signal:()=>"SIGTERM",chaosMesh:()=>({what:"terminate"}),litmus:()=>({what:"terminate"}),pods:()=>({does:"end",politely:true})};const cpu={kind:"cpu",
summary:"the target gets only a share of a CPU core",observed:"the target had to wait for the CPU",traits:{stops:null,delays:null,adds:null,strikes:strikes.vJ},docs:{
why:"Other programs use the same machine, or a limit of CPU in production is lower than the machines of the developers.",
reveals:"Timeouts that only hold on a fast machine, work that blocks all other requests, and queues that grow without a limit.",example:"{ fault: cpu, on: app, limit: 10%..30% }"},severity:"limit",
params:{limit:share({summary:"share of one CPU core that the target may use",standard:"5%..50%",weaker:"high",max:.95})},lasts:"5s..15s",describe:params=>`at most ${(0,say.N)("share",(0,
number_param.F)(params,"limit"))} of a CPU core`,duty:params=>({share:(0,number_param.F)(params,"limit")}),chaosMesh:params=>({what:"cpu",share:(0,number_param.F)(params,"limit")}),litmus:params=>({
what:"cpu",share:(0,number_param.F)(params,"limit")}),cgroup:params=>({resource:"cpu",share:(0,number_param.F)(params,"limit")})};const volumePath=otherwise=>({
summary:`where the volume is mounted in the container; ${otherwise}`,schema:schemas.YjP().regex(/^\/[\w.@:+-][\w./@:+-]{0,254}$/,"an absolute path in the container, for example `/var/lib/data`")})
;const diskFull={kind:"disk-full",summary:"a volume of the container has no space left, so that writes there fail",
observed:"the kernel says that no more space is left in the volume than the fault leaves",traits:{stops:null,delays:null,adds:null,strikes:strikes.vJ},docs:{
why:"Logs, uploads or a forgotten backup fill the disk.",
reveals:"Programs that end, lose data or respond with success when a write fails, files that are cut off in the middle, and health checks that only read.",
example:"{ fault: disk-full, on: db, room: 0B..64kB }"},severity:"room",params:{room:size({summary:"space that is left in the volume",standard:"0B..64kB",max:1e11})},given:{
path:volumePath("by default its only volume on a file system of its own")},lasts:"5s..15s",describe:params=>`${(0,say.N)("size",(0,
number_param.F)(params,"room"))} left in ${typeof params.path==="string"?params.path:"the volume"}`,disk:params=>({leftBytes:(0,number_param.F)(params,"room"),...typeof params.path==="string"&&{
path:params.path}})};const diskSlow={kind:"disk-slow",summary:"the container may write to its disk only a few times in a second",
observed:"the container wrote to the disk as often as the limit allows",traits:{stops:null,delays:null,adds:null,strikes:strikes.vJ},docs:{
why:"Other programs use the same disk, a volume of a cloud has spent its credits, or a disk is about to fail.",
reveals:"Requests that wait for a write that could have been done later, timeouts that only hold on a fast disk, and queues without a limit.",example:"{ fault: disk-slow, on: db, writes: 2/s..20/s }"
},severity:"writes",params:{writes:rate({summary:"writes to the disk that the kernel lets through",standard:"2/s..20/s",weaker:"high"})},given:{path:volumePath("by default the disk of all its files")
},lasts:"5s..15s",describe:params=>`at most ${(0,say.N)("rate",(0,number_param.F)(params,"writes"))} disk writes`,chaosMesh:params=>({what:"disk-slow",writesPerSecond:(0,
number_param.F)(params,"writes"),...typeof params.path==="string"&&{path:params.path}}),cgroup:params=>({resource:"disk",writesPerSecond:(0,number_param.F)(params,"writes"),
...typeof params.path==="string"&&{path:params.path}})};const leastBytes=8e6;const memory={kind:"memory",
summary:"the container may use only a little more memory than it uses now; the kernel kills it if it needs more",observed:"the container reached its memory limit",traits:{stops:null,delays:null,
adds:null,strikes:strikes.vJ},docs:{why:"A leak, a large request or a cache fills the memory that production allows.",
reveals:"Programs that are killed by one large request, containers that nothing restarts, and data that was only in memory.",example:"{ fault: memory, on: db, room: 8MB..64MB }"},severity:"room",
params:{room:size({summary:"memory that the container may use in addition",standard:"8MB..64MB",min:leastBytes,max:1e10})},lasts:"5s..15s",describe:params=>`at most ${(0,say.N)("size",(0,
number_param.F)(params,"room"))} more memory`,cgroup:params=>({resource:"memory",roomBytes:(0,number_param.F)(params,"room")})};const leastShare=.6;const memorySlow={kind:"memory-slow",
summary:"the kernel takes memory from the container and slows it down when it needs more; it is not killed",observed:"the container needed more memory than the limit allows",traits:{stops:null,
delays:null,adds:null,strikes:strikes.vJ},docs:{why:"A program needs more memory than its host can give, long before it is killed for that.",
reveals:"Timeouts that only hold while memory is plenty, and health checks that kill a program which is only slow.",example:"{ fault: memory-slow, on: db, limit: 60%..95% }"},severity:"limit",params:{
limit:share({summary:"share of the memory that the container uses now",standard:"60%..95%",weaker:"high",min:leastShare,max:.99})},lasts:"5s..15s",describe:params=>`only ${(0,say.N)("share",(0,
number_param.F)(params,"limit"))} of the memory in use`,cgroup:params=>({resource:"reclaim",ofUsage:(0,number_param.F)(params,"limit")})};const openFiles={kind:"open-files",
summary:"the process may open only a few more files and connections",observed:"a process of the target had all the files and connections open that its limit allows",traits:{stops:null,delays:null,
adds:null,strikes:strikes.vJ},docs:{why:"Connections leak, or a host sets a lower limit of open files than the machines of the developers.",
reveals:"Servers that accept no further connection and still look healthy, and programs that end or spin when they cannot open a file.",example:"{ fault: open-files, on: app, left: 1..20 }"},
severity:"left",params:{left:count({summary:"files and connections that each process may still open",standard:"1..20",weaker:"high"})},lasts:"5s..15s",describe:params=>`at most ${(0,
number_param.F)(params,"left")} more open files`,descriptors:params=>({left:(0,number_param.F)(params,"left")})};const processes={kind:"processes",
summary:"the container may start only a few more processes and threads",observed:"the kernel refused to start a process or a thread in the container",traits:{stops:null,delays:null,adds:null,
strikes:strikes.vJ},docs:{why:"A host limits the number of processes, or programs that were started are never waited for.",
reveals:"Programs that end when they cannot start a thread, servers that start a process for each request, and health checks that fail because they are programs.",
example:"{ fault: processes, on: db, left: 1..5 }"},severity:"left",params:{left:count({summary:"processes and threads that the container may still start",standard:"1..5",weaker:"high"})},
lasts:"5s..15s",describe:params=>`at most ${(0,number_param.F)(params,"left")} more processes`,cgroup:params=>({resource:"processes",left:(0,number_param.F)(params,"left")})};const readOnly={
kind:"read-only",summary:"a volume of the container is read-only, so that every write there fails",observed:"the kernel says that the volume is mounted read-only in the container",traits:{stops:null,
delays:null,adds:null,strikes:strikes.vJ},docs:{why:"After an error of a disk, Linux mounts its file system read-only; a volume is attached without the right to write.",
reveals:"Requests that fail because of a log or a cache that could not be written, and health checks that only read.",example:"{ fault: read-only, on: db, lasts: 5s..15s }"},severity:"lasts",
params:{},given:{path:volumePath("by default its only volume")},lasts:"5s..15s",describe:({path:path})=>typeof path==="string"?`${path} read-only`:"volume read-only",mount:({path:path})=>({
readOnly:true,...typeof path==="string"&&{path:path}})};const abandon={kind:"abandon",summary:"clients close the connection in the middle of the response",
observed:"requests of these clients reached what the checks request",asAdjective:"abandoned",traits:{stops:null,delays:null,adds:"load",strikes:strikes.vJ},docs:{
why:"Users close the tab, and mobile clients lose their network, while a page still loads.",
reveals:"A server that keeps working for clients that have left, or that keeps their connections and memory.",example:"{ fault: abandon, on: preview, rate: 20/s..100/s }"},severity:"rate",params:{
rate:rate({summary:"clients that leave, in addition to the checks",standard:"10/s..200/s"}),after:size({summary:"bytes of the response after which a client leaves",standard:"1B..16kB",min:1})},
lasts:"5s..10s",describe:params=>`${(0,say.N)("rate",(0,number_param.F)(params,"rate"))} clients that hang up after ${(0,say.N)("size",(0,number_param.F)(params,"after"))} of the response`,
traffic:params=>({ratePerSecond:(0,number_param.F)(params,"rate"),leaveAfterBytes:(0,number_param.F)(params,"after")})};const reconnectEveryMs=2e3;const herd={kind:"herd",
summary:"many clients lose their connections and reconnect in the same moment, every 2 s",observed:"requests of these clients reached what the checks request",asAdjective:"rushed",traits:{stops:null,
delays:null,adds:"load",strikes:strikes.vJ},docs:{why:"After an outage, a deployment or a lost network, all clients of a service reconnect together.",
reveals:"Expensive connections and sessions, short queues for new connections, and caches that all clients miss together.",example:"{ fault: herd, on: preview, connections: 50..500 }"},
severity:"connections",params:{connections:count({summary:"clients that reconnect together, each with one request",standard:"50..500"})},lasts:"5s..15s",describe:params=>`${(0,
number_param.F)(params,"connections")} clients that reconnect together every 2 s`,traffic:params=>({connections:(0,number_param.F)(params,"connections"),reconnectEveryMs:reconnectEveryMs})}
;const slowClients={kind:"slow-clients",summary:"clients send and read a few bytes a second, and keep their connections",observed:"requests of these clients reached what the checks request",
asAdjective:"occupied",traits:{stops:null,delays:null,adds:"load",strikes:strikes.vJ},docs:{why:"Mobile clients on a bad network hold their connections for long, and so does a Slowloris attack.",
reveals:"Servers with few workers or connections, and missing timeouts for slow clients.",example:"{ fault: slow-clients, on: preview, connections: 50..200 }"},severity:"connections",params:{
connections:count({summary:"connections open at the same time",standard:"10..500"}),bytes:bandwidth({summary:"bytes per second that each client sends and reads",standard:"1B/s..100B/s",max:1e4})},
lasts:"5s..15s",describe:params=>`${(0,number_param.F)(params,"connections")} slow clients of ${(0,say.N)("bandwidth",(0,number_param.F)(params,"bytes"))} each`,traffic(params){
const bytesPerSecond=(0,number_param.F)(params,"bytes");return{connections:(0,number_param.F)(params,"connections"),sendBytesPerSecond:bytesPerSecond,readBytesPerSecond:bytesPerSecond}}};const surge={
kind:"surge",summary:"many more clients send requests",observed:"requests of these clients reached what the checks request",asAdjective:"crowded",traits:{stops:null,delays:null,adds:"load",
strikes:strikes.vJ},docs:{why:"A campaign, a news article or a crawler brings many times the usual traffic.",
reveals:"Queues without a limit, missing load shedding, and systems that stay slow after the peak.",example:"{ fault: surge, on: preview, rate: 100/s..500/s }"},severity:"rate",params:{rate:rate({
summary:"requests in addition to the checks",standard:"50/s..500/s"})},lasts:"5s..10s",describe:params=>`+${(0,say.N)("rate",(0,number_param.F)(params,"rate"))} requests`,traffic:params=>({
ratePerSecond:(0,number_param.F)(params,"rate")})};var sham=__webpack_require__(41041);const faults=Object.values(faults_namespaceObject).sort((a,b)=>a.kind<b.kind?-1:1)
;const byKind=new Map([...faults,sham.e,experiment].map(fault=>[fault.kind,fault]));const faultOf=kind=>byKind.get(kind);const traitsOf=({fault:fault})=>faultOf(fault)?.traits??unknown;const unknown={
stops:null,delays:null,adds:null,strikes:strikes.m7}}),84176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>numberParam
});function numberParam(params,name){const value=params[name];if(typeof value!=="number")throw new TypeError(`the fault's parameter ${name} is missing`);return value}}),
22118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d_:()=>numberOr,m7:()=>chosenShare,vJ:()=>allTraffic})
;const numberOr=(params,name,otherwise)=>{const value=params[name];return typeof value==="number"?value:otherwise};const allTraffic=()=>1;const chosenShare=params=>numberOr(params,"share",1)}),
48936:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TH:()=>standardWords,Z9:()=>wordsOf,mt:()=>wordParam,nl:()=>parseWords
});var _quantity_parsed_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24413);var _quantity_quoted_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87780)
;const wordsOf=({words:words})=>Object.keys(words);const standardWords=param=>({oneOf:wordsOf(param)});function wordParam(params,name,words){const value=params[name]
;if(typeof value!=="string"||!Object.hasOwn(words,value))throw new TypeError(`the fault's parameter ${name} is missing`);return value}function parseWords(param,input){
const inputs=Array.isArray(input)?input:[input];const right=wordsOf(param).map(_quantity_quoted_js__WEBPACK_IMPORTED_MODULE_0__.T).join(", ");if(inputs.length===0)return(0,
_quantity_parsed_js__WEBPACK_IMPORTED_MODULE_1__.Q)(`the list is empty; write at least one of ${right}`);const unknown=inputs.find(one=>typeof one!=="string"||!Object.hasOwn(param.words,one))
;if(unknown===undefined)return(0,_quantity_parsed_js__WEBPACK_IMPORTED_MODULE_1__.L)({oneOf:[...new Set(inputs)]});const said=unknown===null?"an empty value":typeof unknown==="object"?"this value":(0,
_quantity_quoted_js__WEBPACK_IMPORTED_MODULE_0__.T)(String(unknown));return(0,_quantity_parsed_js__WEBPACK_IMPORTED_MODULE_1__.Q)(`${said} is not one of ${right}`)}}),
41041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>sham})
;var _params_strikes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22118);const sham={kind:"sham",summary:"nothing is disturbed",observed:"nothing was disturbed, as intended",traits:{stops:null,
delays:null,adds:null,strikes:_params_strikes_js__WEBPACK_IMPORTED_MODULE_0__.vJ},docs:null,severity:null,params:{},lasts:"5s",describe:()=>"nothing",toxic:()=>({})}}),
59315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>largestIn,v:()=>smallestIn})
;const smallestIn=domain=>"min"in domain?domain.min:Math.min(...domain.oneOf.map(Number));const largestIn=domain=>"min"in domain?domain.max:Math.max(...domain.oneOf.map(Number))}),
50121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>facts});const hourMs=36e5;const facts={duration:{
noun:"a duration",example:"5s",usual:"s",min:0,max:24*hourMs,whole:false,grain:1,log:true},rate:{noun:"a rate",example:"20/s",usual:"/s",min:0,max:1e6,whole:false,grain:.1,log:true},bandwidth:{
noun:"a bandwidth",example:"64kB/s",usual:"kB/s",min:0,max:1e11,whole:false,grain:1,log:true},size:{noun:"a size",example:"64kB",usual:"B",min:0,max:1e12,whole:true,grain:1,log:true},share:{
noun:"a share",example:"99%",usual:"%",min:0,max:1,whole:false,grain:.01,log:false},count:{noun:"a count",example:"10",usual:"",min:0,max:1e6,whole:true,grain:1,log:true},status:{
noun:"an HTTP status",example:"503",usual:"",min:100,max:599,whole:true,grain:1,log:false}}}),33071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>formatQuantity});var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);var _unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84206);function formatQuantity(kind,value){
const forms=_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind].flatMap((unit,size)=>formIn(unit,size,value)).filter(reads(value))
;const best=forms.filter(({size:size,number:number})=>size===0||Number(number)>=1).sort(byReading)[0]??base(kind,value);return best.number+best.unit.suffix}
const formIn=(unit,size,value)=>unit.readOnly?[]:[{unit:unit,size:size,number:(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)(inverse(unit,value),-unit.exponent)}]
;const inverse=({times:times,over:over},value)=>times===over?value:(0,_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(value*over/times,15);const reads=value=>({unit:unit,number:number})=>(0,
_unit_js__WEBPACK_IMPORTED_MODULE_0__.xm)(unit,number)===value;const length=({unit:unit,number:number})=>number.length+unit.suffix.length+(Number(number)>=1e3?1:0)
;const fraction=({number:number})=>number.includes(".")?1:0;const byReading=(a,b)=>length(a)-length(b)||fraction(a)-fraction(b)||b.size-a.size;function base(kind,value){
const size=_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind].findIndex(({times:times,over:over})=>times===over);return{...formIn(_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind][size],size,value)[0]}}}),
24413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>read,Q:()=>wrong});const read=value=>({ok:true,value:value})
;const wrong=message=>({ok:false,message:message})}),21912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>plainDecimal
});function plainDecimal(value,shift=0){if(value===0)return"0";const[mantissa="",exponent="0"]=value.toExponential().split("e");const digits=mantissa.replace(".","")
;const point=Number(exponent)+shift+1;if(point<=0)return`0.${"0".repeat(-point)}${digits}`;if(point>=digits.length)return digits+"0".repeat(point-digits.length)
;return`${digits.slice(0,point)}.${digits.slice(point)}`}}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>printable
});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
87780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>quoted})
;var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);const quoted=text=>`\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text,40)}\``}),
50485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>quantityText})
;var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071);var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);const quantityText=(kind,value,digits=3)=>(0,
_format_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind,value).replace(/^([\d.]+)(.*)$/,(_,number,unit)=>{const rounded=(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,
_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(Number(number),digits));return/^[A-Za-z%]/.test(unit)?`${rounded} ${unit}`:rounded+unit})}),
42625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>significant})
;const significant=(value,digits)=>Number(value.toPrecision(digits))}),84206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
MD:()=>units,uF:()=>unitOf,xm:()=>valueIn});const decimal=(suffix,exponent)=>({suffix:suffix,exponent:exponent,times:1,over:1,readOnly:false});const scaled=(suffix,times,exponent=0)=>({
...decimal(suffix,exponent),times:times});const readOnly=unit=>({...unit,readOnly:true});const bytes=[decimal("B",0),decimal("kB",3),decimal("MB",6),decimal("GB",9)]
;const powersOfTwo=[scaled("KiB",2**10),scaled("MiB",2**20),scaled("GiB",2**30)];const bits=[scaled("kbit",125),scaled("Mbit",125,3),scaled("Gbit",125,6)];const perSecond=unit=>({...unit,
suffix:`${unit.suffix}/s`});const units={duration:[decimal("ms",0),decimal("s",3),scaled("m",6,4),scaled("h",36,5)],rate:[{...decimal("/m",0),over:60},decimal("/s",0)],
bandwidth:[...bytes.map(perSecond),...[...powersOfTwo,...bits].map(perSecond).map(readOnly)],size:[...bytes,...powersOfTwo],share:[decimal("%",-2)],count:[decimal("",0)],status:[decimal("",0)]}
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over}),
73390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>noise});function noise(dice){
const seed=Math.floor(dice.unit("noise")*2**32);return(first,second=0)=>mixed(mixed(seed^Math.imul(first,2654435761))^Math.imul(second+1,2246822519))/2**32}function mixed(bits){let hash=bits^bits>>>16
;hash=Math.imul(hash,2246822507);hash^=hash>>>13;hash=Math.imul(hash,3266489909);return(hash^hash>>>16)>>>0}})};
