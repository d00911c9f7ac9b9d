export const id=3691;export const ids=[3691,7595];export const modules={47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>PendingUndos,pendingUndos:()=>pendingUndos});class PendingUndos{#undos=new Map;#failures=new Map;add(event){
if(event.type==="undo.recorded")this.#undos.set(event.undo.id,event.undo);else if(event.type==="undo.failed")this.#failures.set(event.id,event.reason);else if(event.type==="undo.done"){
this.#undos.delete(event.id);this.#failures.delete(event.id)}}get all(){return[...this.#undos.values()]}failureOf(id){return this.#failures.get(id)}}function pendingUndos(events){
const pending=new PendingUndos;for(const event of events)pending.add(event);return pending.all.toReversed()}}),45515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cm:()=>tableName,T8:()=>deleteWords,bY:()=>liveMs,fC:()=>countersIn,mQ:()=>countsOf,qK:()=>tableText,qv:()=>checkedTable,rT:()=>hasTable,rb:()=>renewText})
;const liveMs=3e3;const isTable=/^chaos_gate_[0-9a-f]{8}$/;const isV4=/^\d{1,3}(?:\.\d{1,3}){3}$/;const tableName=digest=>checkedTable(`chaos_gate_${digest.slice(0,8)}`);function checkedTable(name){
if(!isTable.test(name))throw new TypeError(`"${name.slice(0,40)}" is not a table of the gate`);return name}function port(value){
if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError(`${value} is not a port`);return value}function v4(host){
if(!isV4.test(host)||host.split(".").some(part=>Number(part)>255))throw new TypeError(`"${host.slice(0,40)}" is not an IPv4 address`);return host}
const portsOf=of=>of.side==="client"?[port(of.port)]:[port(of.port),port(of.ownPort)];const elementsOf=of=>portsOf(of).map(one=>`${one} timeout ${liveMs/1e3}s`).join(", ");const chains={
server:({port:to,ownPort:ownPort,listener:listener})=>`\n  chain before {\n    type nat hook prerouting priority -110; policy accept;\n    tcp dport ${ownPort} tcp dport @live redirect to :${to}\n    meta nfproto ipv4 tcp dport ${to} tcp dport @live counter name "taken" dnat ip to ${v4(listener.host)}:${port(listener.port)}\n  }\n  chain back {\n    type nat hook postrouting priority 90; policy accept;\n    ip daddr ${listener.host} tcp dport ${listener.port} masquerade\n  }\n  chain old {\n    type filter hook input priority 0; policy accept;\n    iifname "lo" accept\n    ct status dnat accept\n    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    tcp dport ${to} counter name "passed"\n  }`,
client:({port:to,listener:listener,servers:servers})=>`\n  set servers { type ipv4_addr; elements = { ${servers.map(v4).join(", ")} } }\n  chain before {\n    type nat hook output priority -110; policy accept;\n    ip daddr @servers tcp dport ${to} tcp dport @live counter name "taken" dnat ip to ${v4(listener.host)}:${port(listener.port)}\n  }\n  chain old {\n    type filter hook output priority 0; policy accept;\n    ip daddr @servers tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    ip daddr @servers tcp dport ${to} counter name "passed"\n  }`,
host:({port:to,ownPort:ownPort,listener:listener})=>`\n  chain before {\n    type nat hook output priority -110; policy accept;\n    oifname "lo" tcp dport ${ownPort} tcp dport @live redirect to :${to}\n    oifname "lo" tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}\n  }\n  chain old {\n    type filter hook input priority 0; policy accept;\n    iifname != "lo" tcp dport ${listener.port} reject with tcp reset\n    iifname != "lo" accept\n    ct status dnat accept\n    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    tcp dport ${to} counter name "passed"\n  }`
};const chainsOf=of=>of.side==="server"?chains.server(of):of.side==="client"?chains.client(of):chains.host(of);function tableText(of){const table=`table inet ${checkedTable(of.table)}`
;const set=`set live { type inet_service; flags timeout; elements = { ${elementsOf(of)} } }`
;return`${table}\ndelete ${table}\n${table} {\n  counter taken {}\n  counter cut {}\n  counter passed {}\n  ${set}${chainsOf(of)}\n}\n`}function renewText(of){
const set=`inet ${checkedTable(of.table)} live`;return`flush set ${set}; add element ${set} { ${elementsOf(of)} }\n`}const deleteWords=table=>["nft","delete","table","inet",checkedTable(table)]
;function countersIn(json){const counts=new Map
;for(const{counter:counter}of objectsIn(json))if(typeof counter?.name==="string"&&typeof counter.packets==="number")counts.set(counter.name,counter.packets);return counts}function countsOf(counters){
const[taken,cut,passed]=[counters.get("taken"),counters.get("cut"),counters.get("passed")];return taken===undefined||cut===undefined||passed===undefined?null:{taken:taken,cut:cut,passed:passed}}
function hasTable(json,table){const objects=objectsIn(json);return objects.some(({metainfo:metainfo})=>metainfo!==undefined)?objects.some(one=>one.table?.name===table):null}function objectsIn(json){
try{const{nftables:nftables}=JSON.parse(json);return Array.isArray(nftables)?nftables.filter(one=>typeof one==="object"&&one!==null):[]}catch{return[]}}}),
76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf})
;var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),93460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
N:()=>inspect});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509)
;const shape=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{64}$/),Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
RestartCount:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),State:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Running:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
Paused:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Restarting:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
StartedAt:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),ExitCode:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),OOMKilled:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),
Health:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
SandboxKey:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),Networks:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Aliases:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).nullish(),IPAddress:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),
Gateway:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch("")})),
Ports:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
HostPort:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})).nullish()).catch({})}).catch({SandboxKey:"",Networks:{},Ports:{}}),HostConfig:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
NetworkMode:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),RestartPolicy:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}).nullish()})
;async function inspect(socketPath,idOrName,signal){const{status:status,body:body}=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socketPath,"GET",`/containers/${encodeURIComponent(idOrName)}/json`,signal);if(status===404)return null;const read=shape.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for a container`)
;const{Id:id,Name:Name,RestartCount:restarts,State:State,NetworkSettings:NetworkSettings,HostConfig:HostConfig}=read.data;const policy=HostConfig?.RestartPolicy?.Name??""
;const health=State.Health?.Status;return{id:id,name:Name.replace(/^\//,""),startedAt:State.StartedAt,pid:State.Running?State.Pid:0,running:State.Running,paused:State.Paused,
restarting:State.Restarting,exitCode:State.ExitCode,outOfMemory:State.OOMKilled,health:health===undefined||health==="none"||health===""?null:health,supervised:policy!==""&&policy!=="no",
willRestart:policy==="always"||policy==="unless-stopped"||policy==="on-failure"&&State.ExitCode!==0,restarts:restarts,
aliases:Object.fromEntries(Object.entries(NetworkSettings.Networks).map(([network,{Aliases:Aliases}])=>[network,Aliases??[]])),netns:State.Running?NetworkSettings.SandboxKey:"",
networkMode:HostConfig?.NetworkMode??"",networks:Object.entries(NetworkSettings.Networks).flatMap(([name,{IPAddress:address,Gateway:gateway}])=>address===""?[]:[{name:name,address:address,
gateway:gateway}]),published:Object.entries(NetworkSettings.Ports).flatMap(([end,hosts])=>{const port=Number(/^(\d+)\/tcp$/.exec(end)?.[1])
;return Number.isNaN(port)?[]:(hosts??[]).map(({HostPort:HostPort})=>({port:port,hostPort:Number(HostPort)}))})}}}),
20509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>askEngine})
;var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _within_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-within");const limitMs=15e3;const mostBytes=8*1024*1024;const askEngine=(socketPath,method,path,signal)=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_2__.u)(limitMs,signal,limit=>ask(socketPath,method,path,limit)).catch(error=>{signal.throwIfAborted()
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the container engine cannot be reached: ${error.code??error.message}`,{
hint:error.code==="EACCES"?"let the user of this job use the engine: add it to the group `docker`, or run the gate as root":`check that the engine runs and listens on ${socketPath}`,cause:error})})
;const ask=(socketPath,method,path,signal)=>new Promise((done,fail)=>{const sent=(0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({socketPath:socketPath,method:method,path:path,signal:signal,
headers:{host:"localhost","content-length":0}},response=>{const chunks=[];let bytes=0;response.on("data",chunk=>{bytes+=chunk.length;chunks.push(chunk)
;if(bytes>mostBytes)response.destroy(new Error("its response is larger than 8 MiB"))});response.once("error",fail);response.once("end",()=>done({status:response.statusCode??0,
body:parsed(Buffer.concat(chunks).toString("utf8"))}))});sent.once("error",fail);sent.end()});function parsed(text){try{return JSON.parse(text)}catch{return null}}}),
3708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fy:()=>mainProcess,L7:()=>isInContainer,ZN:()=>strike,
hw:()=>signalWayOf,rD:()=>processesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _process_scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95336)
;var _reach_run_command_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(54794);var _request_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(20509);async function mainProcess({id:id,pid:pid}){
if(pid<=1)return null;const identity=await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.cu)(pid);return identity!==null&&await isInContainer(pid,id)?identity:null}
const isInContainer=async(pid,id)=>(await(0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/cgroup`).catch(()=>"")).includes(id);async function processesIn(id){
const all=await Promise.all((await(0,_process_scan_js__WEBPACK_IMPORTED_MODULE_4__.SH)()).map(async pid=>await isInContainer(pid,id)?(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.cu)(pid):null));return all.filter(one=>one!==null)}const sudoLimitMs=1e4;async function signalWayOf(container,main,signal){if(main!==null){
const owner=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${main.pid}`).catch(()=>null);if(process.geteuid?.()===0||owner?.uid===process.geteuid?.())return"directly";if(await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_5__.UL)(signal))return"sudo"}if(!container.supervised)return"engine"
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",main===null?`the main process of container "${container.name}" is not on this machine, and the engine's own kill would switch its restart policy off`:`this user may not signal the main process of container "${container.name}", and the engine's own kill would switch its restart policy off`,{
hint:"run the gate as root, or with `sudo` that asks for no password, on the machine of the engine"})}async function strike(socketPath,{id:id},main,way,name,signal){if(way==="engine"){
const{status:status}=await(0,_request_js__WEBPACK_IMPORTED_MODULE_7__.s)(socketPath,"POST",`/containers/${id}/kill?signal=${name}`,signal);return status===204}if(main===null||await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(main)===null)return false;if(way==="directly")process.kill(main.pid,name);else{const end=await(0,
_reach_run_command_js__WEBPACK_IMPORTED_MODULE_6__.d)((0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_5__.b0)("sudo","machine",["kill",`-${name.slice(3)}`,String(main.pid)],sudoLimitMs),{
limitMs:sudoLimitMs},signal);if(end.status!==0)throw new Error(`sudo kill failed: ${(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_5__.fM)(end)}`)}return true}}),
9200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CB:()=>readBounded,lv:()=>readHandle,rA:()=>UnfitFile})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const kib=1024;class UnfitFile extends Error{
constructor(message){super(message);this.name="UnfitFile"}}async function readBounded(path,limitBytes){refuseUnlessRegular(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path))
;const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{
return await readHandle(handle,limitBytes)}finally{await handle.close()}}async function readHandle(handle,limitBytes){const seen=await handle.stat();refuseUnlessRegular(seen)
;if(seen.size>limitBytes)throw tooLarge(limitBytes);let buffer=Buffer.allocUnsafe(Math.min(Math.max(seen.size,64*kib),limitBytes)+1);for(let length=0;;){
const{bytesRead:bytesRead}=await handle.read(buffer,length,buffer.length-length,null);if(bytesRead===0)return buffer.subarray(0,length);length+=bytesRead
;if(length>limitBytes)throw tooLarge(limitBytes);if(length===buffer.length)buffer=Buffer.concat([buffer],Math.min(2*buffer.length,limitBytes+1))}}function refuseUnlessRegular(seen){
if(seen.isDirectory())throw new UnfitFile("it is a folder");if(!seen.isFile())throw new UnfitFile("it is not a regular file")}
const tooLarge=limitBytes=>new UnfitFile(`it is larger than ${limitBytes<kib*kib?`${limitBytes/kib} KiB`:`${limitBytes/kib/kib} MiB`}`)}),
96129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>hostId,Y:()=>isThisMachine})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687);let host;function hostId(){host??=(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)("/etc/machine-id","utf8").then(text=>text.trim()||(0,
node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),node_os__WEBPACK_IMPORTED_MODULE_2__.hostname).then(name=>(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`chaos-gate ${name}`).digest("hex").slice(0,16));return host}async function isThisMachine(events){
const started=events.find(event=>event.type==="run.started");return started===undefined||started.gate.bootId===await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)()||started.host===await hostId()}}),52256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_0:()=>openJournal,f7:()=>resumeJournal});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _file_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9200);var _read_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-journal-read")
;const durable=new Set(["run.started","undo.recorded","undo.done","undo.failed","run.ended"])
;const{O_APPEND:O_APPEND,O_CREAT:O_CREAT,O_EXCL:O_EXCL,O_NOFOLLOW:O_NOFOLLOW,O_RDWR:O_RDWR}=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants
;const openJournal=async path=>journalOn(path,await fileAt(path,O_CREAT|O_EXCL));async function resumeJournal(path){const file=await fileAt(path,0);return journalOn(path,file,cutTornLine(file))}
const fileAt=(path,flags)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,O_RDWR|O_APPEND|O_NOFOLLOW|flags,384).catch(cause=>{throw unwritable(path,cause)})
;function journalOn(path,file,ready=Promise.resolve()){let tail=ready;tail.catch(()=>undefined);return{path:path,append(event){
tail=tail.then(()=>write(file,event)).catch(cause=>Promise.reject(unwritable(path,cause)));return tail},async close(){await tail.catch(()=>undefined);await file.close()}}}
async function cutTornLine(file){if(!(await file.stat()).isFile())return;const bytes=await(0,_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__.lv)(file,_read_js__WEBPACK_IMPORTED_MODULE_4__.Sn)
;const whole=wholeLines(bytes);if(whole<bytes.length)await file.truncate(whole)}const wholeLines=bytes=>bytes.lastIndexOf("\n")+1;async function write(file,event){
const line=Buffer.from(`${JSON.stringify(event)}\n`);const{bytesWritten:bytesWritten}=await file.write(line)
;if(bytesWritten!==line.length)throw new Error(`only ${bytesWritten} of ${line.length} bytes were written`);if(durable.has(event.type))await file.datasync()}
const unwritable=(path,cause)=>cause instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure?cause:new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("JOURNAL_UNWRITABLE",`the journal ${path} cannot be written: ${cause.message}`,{
cause:cause,hint:"Nothing is injected without a record of how to remove it. Free some space, or set CHAOS_GATE_STATE_DIR to a folder that can be written."})}),
90500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>gateInName,J:()=>journalName})
;const journalName=(runId,gate)=>`${runId}.${gate.pid}.${gate.startTicks}.jsonl`;function gateInName(name,bootId){const[,pid,startTicks]=/\.(\d+)\.(\d+)\.jsonl$/.exec(name)??[]
;return pid===undefined||startTicks===undefined?null:{pid:Number(pid),startTicks:Number(startTicks),bootId:bootId}}}),
"world-journal-read":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b2:()=>isMissing,Sn:()=>journalLimitBytes,
readJournal:()=>readJournal,untrusted:()=>untrusted});var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var stop_cause=__webpack_require__(76596)
;const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);const isText=(value,longest)=>typeof value==="string"&&value.length<=longest;const isName=value=>isText(value,500)
;const isCount=value=>Number.isSafeInteger(value)&&value>=0;const optional=(value,is)=>value===undefined||is(value);const named=(...keys)=>event=>keys.every(key=>isName(event[key]))
;const largestPid=2**22;const isProcess=value=>isObject(value)&&Number.isSafeInteger(value.pid)&&value.pid>=1&&value.pid<=largestPid&&isCount(value.startTicks)&&isText(value.bootId,100)
;const isUndo=value=>isObject(value)&&isName(value.id)&&isName(value.target)&&isName(value.kind)&&isJson(value.state)
;const isAcceptances=value=>Array.isArray(value)&&value.every(one=>isObject(one)&&isName(one.finding)&&isName(one.until)&&isName(one.why))
;const isTrafficSent=sent=>isObject(sent)&&isText(sent.request,5e3)&&typeof sent.ratePerSecond==="number"&&isCount(sent.requests)&&isCount(sent.rejectedWith)&&isObject(sent.responses)&&Object.values(sent.responses).every(isCount)
;const isJson=value=>value!==undefined;const shapes={
"run.started":({gate:gate,mark:mark,host:host,accept:accept})=>isProcess(gate)&&optional(mark,isName)&&optional(host,isName)&&optional(accept,isAcceptances),
"undo.recorded":({undo:undo})=>isUndo(undo),"undo.done":named("id"),"undo.failed":({id:id,reason:reason})=>isName(id)&&isText(reason,1e5),
"scenario.started":({scenario:scenario,plan:plan})=>isName(scenario)&&(plan===null||isObject(plan)&&Array.isArray(plan.faults)),"phase.entered":named("scenario","phase"),
"fault.requested":named("scenario","fault"),"fault.applied":named("scenario","fault"),"fault.failed":named("scenario","fault"),
"fault.felt":({scenario:scenario,fault:fault,sighting:sighting})=>isName(scenario)&&isName(fault)&&isObject(sighting),"fault.removed":named("scenario","fault"),
"fault.gone":({scenario:scenario,fault:fault,sighting:sighting})=>isName(scenario)&&isName(fault)&&isObject(sighting),"target.seen":named("scenario","target"),
window:({scenario:scenario,window:window})=>isName(scenario)&&isObject(window)&&isName(window.check)&&isCount(window.count),"traffic.sent":({sent:sent})=>isTrafficSent(sent),
"scenario.decided":named("scenario"),"target.observed":({scenario:scenario,target:target,numbers:numbers})=>isName(scenario)&&isName(target)&&isObject(numbers),
"links.carried":({check:check,requests:requests,failed:failed,lastsMs:lastsMs,links:links})=>(check===null||isName(check))&&isCount(requests)&&isCount(failed)&&typeof lastsMs==="number"&&isObject(links)&&Object.values(links).every(isObject),
"writes.seen":({scenario:scenario,seen:seen})=>isName(scenario)&&isObject(seen)&&isName(seen.check),"gate.trouble":named("scenario"),"scenario.ended":named("scenario","reason"),
lesson:({of:of,lesson:lesson})=>isName(of)&&isObject(lesson),waiting:({wait:wait})=>isObject(wait),note:({says:says})=>isText(says,1e5),
"run.ended":({reason:reason,detail:detail,cause:cause})=>isName(reason)&&isText(detail,1e5)&&(cause===undefined||stop_cause.T1.some(one=>one===cause))};function isEvent(value){
if(!isObject(value)||!isName(value.type)||typeof value.atMs!=="number"||!Number.isFinite(value.atMs))return false;const shape=Object.hasOwn(shapes,value.type)?shapes[value.type]:undefined
;return shape===undefined||shape(value)}var failure=__webpack_require__(45258);var read_bounded=__webpack_require__(9200);var host=__webpack_require__(96129);const journalLimitBytes=256*1024*1024
;async function readJournal(path,trusted=false){const events=eventsIn(await textOf(path,trusted),path);if(!trusted&&!await(0,
host.Y)(events))throw untrusted(path,"is about another machine, or about this one before journals said which");return events}function eventsIn(text,path){
const events=text.split("\n").slice(0,-1).map((line,index)=>parseEvent(line)??failAt(path,index+1));if(events.length>0&&events[0]?.type!=="run.started")failAt(path,1);return events}
async function textOf(path,trusted){const flags=external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK;const file=await(0,
promises_.open)(path,flags).catch(cause=>{throw new failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${path} cannot be opened: ${cause.message}`,{cause:cause})});try{
if(!trusted)await refuseForeign(file,path);return(await(0,read_bounded.lv)(file,journalLimitBytes)).toString("utf8")}catch(cause){
if(!(cause instanceof read_bounded.rA||cause.code!==undefined)||cause instanceof failure.GateFailure)throw cause
;throw new failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${path} cannot be read: ${cause.message}`,{cause:cause})}finally{await file.close()}}async function refuseForeign(file,path){
const{uid:uid,mode:mode}=await file.stat();if(uid!==process.getuid?.())throw untrusted(path,"belongs to another user")
;if((mode&63)!==0)throw untrusted(path,`can be reached by other users (mode ${(mode&511).toString(8)} instead of 600)`)}
const untrusted=(path,message)=>new failure.GateFailure("JOURNAL_UNTRUSTED",`the journal ${path} ${message}: nothing of it was carried out`,{
hint:"A journal names commands and processes. Read it; if you know the run, and this is its machine, run `chaos-gate recover FILE --trust`."});function parseEvent(line){try{
const event=JSON.parse(line);return isEvent(event)?event:null}catch{return null}}function failAt(path,line){
throw new failure.GateFailure("JOURNAL_UNREADABLE",`${path}:${line} is not an event of a run`,{hint:"The faults that the journal names may still be in place: read it before you delete it."})}
const isMissing=error=>error instanceof failure.GateFailure&&error.cause?.code==="ENOENT"}),61323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ZB:()=>checkWritable,bH:()=>kernelFolders,c_:()=>lifeOf,gu:()=>readGroupFile,mG:()=>controlGroupOf,t4:()=>writeGroupFile})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336)
;var _reach_run_command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54794);const kernelFolders={cgroup:"/sys/fs/cgroup",proc:"/proc"};const writeLimitMs=5e3
;async function controlGroupOf(pid,id,{cgroup:cgroup,proc:proc}){const lines=(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${proc}/${pid}/cgroup`,"utf8").catch(()=>"")).trim().split("\n");const isVersion2=await exists((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cgroup,"cgroup.controllers"));const pathOf=controller=>{
const line=lines.find(one=>isVersion2?one.startsWith("0::"):one.split(":")[1]?.split(",").includes(controller));const path=line?.split(":").slice(2).join(":")??""
;const at=path.split("/").findIndex(part=>part.includes(id))
;if(at<0||path.includes(".."))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",`the kernel shows no control group \`${controller}\` of the container on this machine`,{
hint:"run the gate on the machine of the container engine, not in a container"});return path.split("/").slice(0,at+1).join("/")};return{version:isVersion2?2:1,folderOf:controller=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cgroup,isVersion2?"":controller,pathOf(controller))}}const exists=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>true,()=>false);const readGroupFile=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").then(text=>text.trim(),()=>null);const lifeOf=file=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),{bigint:true}).then(({ino:ino})=>String(ino),()=>null);async function checkWritable(path,signal){const failure=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(()=>null,error=>error.code??error.message)
;if(failure===null||failure==="EACCES"&&await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.UL)(signal))return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",failure==="EROFS"?"the control groups are read-only here, as in a container":`the gate may not change the limits of the container (${failure})`,{
hint:"run the gate as root, or with `sudo` that asks for no password, on the machine of the container engine"})}async function writeGroupFile(path,value,signal){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,`${value}\n`,{flag:"r+",signal:signal})}catch(error){if(error.code!=="EACCES")throw error;const end=await(0,
_reach_run_command_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.b0)("sudo","machine",["tee",path],writeLimitMs),{limitMs:writeLimitMs,stdin:`${value}\n`},signal)
;if(end.status!==0)throw new Error((0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.fM)(end),{cause:error})}}}),21788:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fi:()=>leftBelow,OA:()=>descriptorsOf,PK:()=>setLimitWords,cc:()=>setSoftLimit,dA:()=>softLimitOf,ik:()=>limitLeaving,kH:()=>limiters,uv:()=>limiterOf})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336)
;var _reach_run_command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54794);const limiters=["own","owner","sudo"];const limitMs=5e3;async function softLimitOf(pid){const text=await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/limits`).catch(()=>"");const soft=/^Max open files\s+(\d+)/m.exec(text)?.[1];return soft===undefined?null:Number(soft)}
async function setSoftLimit(pid,soft,by,signal){const words=await wordsOf(pid,soft,by);if(words===null)return"the process has another user";const end=await(0,
_reach_run_command_js__WEBPACK_IMPORTED_MODULE_4__.d)(words,{limitMs:limitMs},signal);return end.status===0?null:(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.fM)(end)}
async function wordsOf(pid,soft,by){const set=setLimitWords(pid,soft);if(by==="own")return set;if(by==="sudo")return(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.b0)("sudo","machine",set,limitMs)
;const owner=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${pid}`).catch(()=>null);if(owner===null||process.geteuid?.()!==0)return null
;return["setpriv",`--reuid=${owner.uid}`,`--regid=${owner.gid}`,"--clear-groups","--",...set]}const setLimitWords=(pid,soft)=>["prlimit","--pid",`${pid}`,`--nofile=${soft}:`]
;async function limiterOf(pid,soft,signal){let reason="";for(const by of limiters){const failure=await setSoftLimit(pid,soft,by,signal);if(failure===null)return by;reason||=failure}
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the gate may not change the limit of open files of process ${pid} (${reason})`,{
hint:reason.includes("ENOENT")?"install the program `prlimit` (package util-linux)":"run the gate as the user of the process, as root, or with `sudo` that asks for no password"})}
async function descriptorsOf(pid,signal){const path=`/proc/${pid}/fd`;try{return(0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.wX)(path).map(Number)}catch(error){
if(!["EACCES","EPERM"].includes(error.code??""))return null}const end=await(0,_reach_run_command_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.b0)("sudo","machine",["ls",path],limitMs),{limitMs:limitMs},signal);return end.status===0?end.stdout.trim().split("\n").map(Number):null}
function limitLeaving(left,descriptors){const used=new Set(descriptors);let limit=0;for(let free=0;free<left;limit+=1)if(!used.has(limit))free+=1;return limit}
const leftBelow=(limit,descriptors)=>limit-descriptors.filter(number=>number<limit).length}),17388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment})
;const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
23465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>runHelper,W:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17388);var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687)
;var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19044);var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412)
;var _signal_each_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(93327);const outputLimitBytes=64*1024;const outputGraceMs=100;const killLimitMs=2e3;const pollMs=10;const noMark="\0"
;const helperMark=runId=>`${runId}:helper`;async function runHelper(words,{cwd:cwd,mark:mark,keeps:keeps="head"},signal){if(signal.aborted)return{status:null,
message:"was not started: there was no time left",output:""};const[file="",...rest]=words;const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{cwd:cwd,env:(0,
_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env,{[_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark}),detached:true,shell:false,stdio:["ignore","pipe","pipe"]})
;const output=gather(child,keeps);const leader=child.pid===undefined?null:(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(child.pid).catch(()=>null);const stop=()=>kill(child)
;signal.addEventListener("abort",stop,{once:true});const ended=await Promise.race([endOf(child),givenUp(signal)]);signal.removeEventListener("abort",stop)
;if(signal.aborted&&leader!==null)await endSession(await leader);await Promise.race([closed(child),(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(outputGraceMs,undefined,{ref:false
})]);child.stdout?.destroy();child.stderr?.destroy();child.unref();if(ended===null)return{status:null,message:"took too long and could not be ended",output:output()};return{...signal.aborted?{
status:null,message:"took too long and was ended"}:ended,output:output()}}async function givenUp(signal){await new Promise(resolve=>signal.addEventListener("abort",resolve,{once:true}));return(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(killLimitMs,null,{ref:false})}function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({status:null,
message:`could not be started (${error.code??error.message})`}));child.once("exit",(code,name)=>resolve({status:code,message:code===null?`was ended by ${name}`:`ended with exit code ${code}`}))})}
const closed=child=>child.stdout?.closed&&child.stderr?.closed?Promise.resolve():new Promise(resolve=>child.once("close",()=>resolve()));function gather({stdout:stdout,stderr:stderr},keeps){
const pieces=[];let bytes=0;const take=piece=>{if(keeps==="head"&&bytes>=outputLimitBytes)return;pieces.push(piece);bytes+=piece.length
;while(keeps==="tail"&&bytes-(pieces[0]?.length??0)>=outputLimitBytes)bytes-=pieces.shift()?.length??0};stdout?.on("data",take).on("error",()=>undefined)
;stderr?.on("data",take).on("error",()=>undefined);return()=>{const all=Buffer.concat(pieces)
;return(new TextDecoder).decode(keeps==="head"?all.subarray(0,outputLimitBytes):all.subarray(-outputLimitBytes))}}function kill({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")
}catch{}}async function endSession(leader){if(leader===null)return;const untilMs=performance.now()+killLimitMs;while(performance.now()<untilMs){
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(noMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_6__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL",{mark:noMark,leader:leader});await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),93327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name,started){
const signalOne=async one=>await on.refusalOf(one,started)===null&&await on.signalTo(one,name);await Promise.all(all.map(one=>signalOne(one).catch(()=>false)))}}),
95336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Km:()=>rehearse,UL:()=>canSudo,Vg:()=>findReach,b0:()=>wordsBy,
fM:()=>lastLine});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _run_command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54794);const usualMs=5e3;const sudoMs=1e4;function wordsBy(way,place,words,limitMs){
const inPlace=place==="machine"?words:place==="empty"?["unshare","-n","--",...words]:["nsenter",netnsWord(place),"--",...words];if(way==="root")return inPlace
;return["sudo","-n",...limitMs===null?[]:["timeout","--signal=KILL",`${Math.ceil(limitMs/1e3)}`],...inPlace]}function netnsWord({netns:netns}){
if(!/^\/[\w./-]{1,300}$/.test(netns)||netns.includes(".."))throw new TypeError(`"${netns}" is not the path of a network namespace`);return`--net=${netns}`}const reachBy=(way,runId)=>({way:way,
run:(place,words,signal,{stdin:stdin,limitMs:limitMs=usualMs}={})=>(0,_run_command_js__WEBPACK_IMPORTED_MODULE_2__.d)(wordsBy(way,place,words,limitMs),{limitMs:limitMs,...stdin!==undefined&&{
stdin:stdin},...runId!==undefined&&{runId:runId}},signal),hold:(place,words)=>(0,_run_command_js__WEBPACK_IMPORTED_MODULE_2__.V)(wordsBy(way,place,words,null),runId)});const needed={NET_ADMIN:12n,
SYS_ADMIN:21n};async function isCapableRoot(){if(process.geteuid?.()!==0)return false;const hex=/^CapEff:\s*([0-9a-f]+)$/m.exec(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/status","utf8").catch(()=>""))?.[1];const bits=BigInt(`0x${hex??"0"}`);return Object.values(needed).every(bit=>(bits>>bit&1n)===1n)}
const canSudo=async signal=>(await(0,_run_command_js__WEBPACK_IMPORTED_MODULE_2__.d)(["sudo","-n","true"],{limitMs:sudoMs},signal)).status===0;async function findReach(signal,runId){
if(await isCapableRoot())return reachBy("root",runId);if(await canSudo(signal))return reachBy("sudo",runId);const isRoot=process.geteuid?.()===0
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",isRoot?"the gate runs as root without the capabilities NET_ADMIN and SYS_ADMIN, as in a container, so it cannot act in the network of a container":`user ${process.geteuid?.()??""} is not root, and cannot run \`sudo\` without a password, so the gate cannot act in the network of a container`,{
hint:isRoot?"run the gate in a job without `container:`, on the machine where the container engine runs":"run the gate as root, or with `sudo` that asks for no password, as on the runners of GitHub"})
}async function rehearse(reach,words,stdin,signal){const end=await reach.run("empty",words,signal,{stdin:stdin});if(end.status===0)return;const[tool=""]=words
;const isMissing=end.stderr==="ENOENT"||end.status===127
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",isMissing?`the program \`${tool}\` is missing on this machine`:`this machine cannot do it: \`${tool}\` failed in an empty network namespace (${lastLine(end)})`,{
hint:isMissing?`install it before the gate runs: ${packages[tool]??`the package that contains \`${tool}\``}`:"the kernel of this machine lacks what the fault needs; leave the fault out here"})}
const packages={nft:"`sudo apt-get install nftables`",tc:"`sudo apt-get install iproute2`",ss:"`sudo apt-get install iproute2`"};const longestLine=200;const lastLine=({status:status,stderr:stderr})=>{
const line=stderr.trimEnd().split("\n").find(one=>one.trim()!=="")??"";return`exit code ${status??"none"}${line===""?"":`: ${line.trim().slice(0,longestLine)}`}`}}),
54794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>holdCommand,d:()=>runCommand})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var _process_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(17388)
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23465);var _process_scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412)
;var _within_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-within");const outputLimitBytes=256*1024;const sbin="/usr/local/sbin:/usr/sbin:/sbin"
;const runCommand=(words,{stdin:stdin="",limitMs:limitMs,runId:runId},signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(limitMs,signal,limit=>new Promise((done,fail)=>{limit.throwIfAborted()
;const[file="",...rest]=words;const options={env:environmentOf(runId),maxBuffer:outputLimitBytes,signal:limit};const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file,rest,{
...options,killSignal:"SIGKILL"},(error,stdout,stderr)=>{if(limit.aborted)fail(limit.reason);else if(error===null)done({status:0,stdout:stdout,stderr:stderr
});else if(typeof error.code==="number")done({status:error.code,stdout:stdout,stderr:stderr});else done({status:null,stdout:stdout,stderr:error.code??error.message})})
;child.stdin?.on("error",()=>undefined).end(stdin)}));function environmentOf(runId){const env=(0,_process_environment_js__WEBPACK_IMPORTED_MODULE_4__.Q)(process.env,runId===undefined?{}:{
[_process_scan_js__WEBPACK_IMPORTED_MODULE_2__.Fp]:(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_1__.W)(runId)});return{...env,PATH:`${env.PATH??""}:${sbin}`}}function holdCommand(words,runId){
const[file="",...rest]=words;const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{env:environmentOf(runId),stdio:["pipe","ignore","ignore"]});let ended=false
;const onEnd=()=>{ended=true};child.on("error",onEnd).on("exit",onEnd);child.stdin.on("error",onEnd);child.unref();return{send(line){if(!ended)child.stdin.write(line);return!ended},close(){
child.stdin.end()}}}}),75026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kf:()=>commandsOf,u0:()=>carryOut,
zf:()=>unrestoredOf});var _undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52205);const undoLimitMs=8e3;async function carryOut(pending,settleMs,on){
const isStop=undo=>undo.kind==="process.stop";const faults=await byTarget(pending.filter(undo=>!isStop(undo)),settleMs,on);return[...faults,...await byTarget(pending.filter(isStop),0,on)]}
async function byTarget(pending,settleMs,on){const targets=[...new Set(pending.map(undo=>undo.target))];const lanes=targets.map(async target=>{const done=[]
;for(const undo of pending)if(undo.target===target)done.push({undo:undo,failure:await failureOf(undo,settleMs,on)});return done});return(await Promise.all(lanes)).flat()}
async function failureOf(undo,settleMs,on){const handler=on.handlerOf(undo.kind);if(handler===undefined)return`this version does not know how to undo "${undo.kind}"`
;const limitMs=limitOf(handler,undo);return on.within(limitMs,null,async limit=>{try{for(let tries=0;tries<3;tries+=1){await handler.undo(undo.state,limit)
;if(settleMs>0)await on.processes.sleep(settleMs,limit);if((await handler.verifyRemoved(undo.state,limit)).ok)return null}return"it was undone three times and is still there"}catch(error){
return limit.aborted?`it took longer than ${limitMs/1e3} s`:error.message}})}function limitOf(handler,{state:state}){try{return Math.max(undoLimitMs,handler.limitMs?.(state)??0)}catch{
return undoLimitMs}}function unrestoredOf({undo:undo,failure:failure}){return{undo:undo.id,target:undo.target,kind:undo.kind,reason:failure??"",commands:commandsOf(undo)}}function commandsOf(undo){
try{return(0,_undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__.M)(undo.kind)?.commands(undo.state)??[]}catch{return[]}}}),
31874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>drain})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465);var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93327);const pollMs=10;const mostLooks=300
;const looks=2;async function drain(runId,on,signal){for(let unseen=0,looked=0;unseen<looks&&looked<mostLooks;looked+=1){const inFlight=await on.startedFor((0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.W)(runId),null);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,inFlight,"SIGKILL",{mark:(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.W)(runId),leader:null});unseen=inFlight.length===0?unseen+1:0;if(unseen<looks)await on.sleep(pollMs,signal)}}}),
91857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fence:()=>fence})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const pollMs=10;const deathLimitMs=3e4;async function fence(gate,{graceMs:graceMs,known:known},on,signal){
if(gate.pid===on.pid)return false;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);if(await on.stateOf(gate)===null)return false
;const refusal=known?null:await on.refusalOf(gate)
;if(refusal!==null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("JOURNAL_UNTRUSTED",`the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`)
;const lived=await on.signalTo(gate,"SIGKILL");for(let waitedMs=0;await on.stateOf(gate)!==null;waitedMs+=pollMs){
if(waitedMs>=deathLimitMs)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("LOCKED",`process ${gate.pid}, the gate of the journal, does not end`);await on.sleep(pollMs,signal)
}return lived}}),"world-recover-recover":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverJournal:()=>recoverJournal})
;var pending_undos=__webpack_require__(47595);var read=__webpack_require__("world-journal-read");var carry_out=__webpack_require__(75026);var drain=__webpack_require__(31874)
;var fence=__webpack_require__(91857);var external_node_path_=__webpack_require__(76760);var journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500)
;var identity=__webpack_require__(32687);var processes=__webpack_require__(19044);var catalog=__webpack_require__(52205);var within=__webpack_require__("world-within")
;var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455);var external_node_net_=__webpack_require__(77030)
;var external_node_timers_promises_=__webpack_require__(58500);const pollMs=25;const patienceMs=1e4;async function withLock(path,signal,task,waitMs=patienceMs){const name=await nameOf(path)
;const startMs=performance.now();let held=await listen(name);while(held===null&&performance.now()-startMs<waitMs){await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal})
;held=await listen(name)}try{return await task()}finally{await new Promise(done=>held===null?done(null):held.close(done))}}async function nameOf(path){const place=(0,external_node_path_.join)(await(0,
promises_.realpath)((0,external_node_path_.dirname)(path)).catch(()=>(0,external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path));return`\0chaos-gate/${(0,
external_node_crypto_.createHash)("sha256").update(place).digest("hex")}`}function listen(path){return new Promise((resolve,reject)=>{const server=(0,
external_node_net_.createServer)(socket=>socket.destroy());server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path},()=>resolve(server))})}
const thisMachine={processes:processes.u,withLock:withLock,read:path=>(0,read.readJournal)(path),gateNamed:async path=>(0,journal_name.I)((0,external_node_path_.basename)(path),await(0,
identity.aW)()),resume:journal.f7,handlerOf:catalog.M,within:within.u};const gateGraceMs={keeper:2e3,post:0,recover:0};function recoverJournal(path,options,signal,on=thisMachine){
return on.withLock(path,signal,async()=>{const gate=startIn(await recover_read(path,options,on))?.gate??await on.gateNamed(path);const lived=gate!==null&&await(0,fence.fence)(gate,{
graceMs:gateGraceMs[options.by],known:options.by==="keeper"},on.processes,signal);const events=await recover_read(path,options,on);const started=startIn(events);if(started?.mark!==undefined)await(0,
drain.Z)(started.mark,on.processes,signal);return settle(path,events,endOf(options,lived),options,on)})}async function recover_read(path,{mayBeMissing:mayBeMissing=false,trusted:trusted},on){
return trusted??on.read(path).catch(error=>mayBeMissing&&(0,read.b2)(error)?[]:Promise.reject(error))}const startIn=events=>events.find(event=>event.type==="run.started")
;const endOf=({by:by,why:why},lived)=>({reason:by==="post"&&lived?"cancelled":"killed",detail:`${why===undefined?"":`${why}; `}put back by the ${by==="post"?"post step":by}`})
;async function settle(path,events,ending,options,on){const done=await(0,carry_out.u0)((0,pending_undos.pendingUndos)(events),options.settleMs??100,on);const news=newsOf(events,done,ending)
;await keep(path,news,on).catch(()=>undefined);const failed=done.filter(({failure:failure})=>failure!==null);return{journal:path,undone:done.length-failed.length,failed:failed.length,
unrestored:failed.map(carry_out.zf),events:[...events,...news]}}function newsOf(events,done,ending){const atMs=events.at(-1)?.atMs??0
;const undos=done.map(({undo:undo,failure:failure})=>failure===null?{atMs:atMs,type:"undo.done",id:undo.id}:{atMs:atMs,type:"undo.failed",id:undo.id,reason:failure})
;if(events.length===0||events.some(event=>event.type==="run.ended"))return undos;return[...undos,{atMs:atMs,type:"run.ended",...ending}]}async function keep(path,news,on){if(news.length===0)return
;const journal=await on.resume(path);try{for(const event of news)await journal.append(event)}finally{await journal.close()}}}),
52205:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>undoHandlerOf})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044);var _command_undo_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26110)
;var _compose_down_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44871);var _container_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59053)
;var _container_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(44974);var _keeper_bound_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(53267)
;var _netns_table_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(91915);var _open_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(95510)
;var _process_continue_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(88373);var _process_duty_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(18764)
;var _process_killed_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(99789);var _process_stop_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(13480);const undoHandlersOn=on=>[(0,
_process_continue_js__WEBPACK_IMPORTED_MODULE_9__.C)(on),(0,_process_duty_js__WEBPACK_IMPORTED_MODULE_10__.X)(on),_process_killed_js__WEBPACK_IMPORTED_MODULE_7__.p,(0,
_process_stop_js__WEBPACK_IMPORTED_MODULE_8__.x)(on),(0,_keeper_bound_js__WEBPACK_IMPORTED_MODULE_11__.c)(on,"link.clear"),(0,
_keeper_bound_js__WEBPACK_IMPORTED_MODULE_11__.c)(on,"traffic.stop"),_command_undo_js__WEBPACK_IMPORTED_MODULE_1__.WW,_container_js__WEBPACK_IMPORTED_MODULE_3__.xZ,_container_js__WEBPACK_IMPORTED_MODULE_3__.Uf,_open_files_js__WEBPACK_IMPORTED_MODULE_6__.I,_compose_down_js__WEBPACK_IMPORTED_MODULE_2__.D,_netns_table_js__WEBPACK_IMPORTED_MODULE_5__.z,_container_limits_js__WEBPACK_IMPORTED_MODULE_4__.u]
;const handlers=undoHandlersOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);const undoHandlerOf=kind=>handlers.find(handler=>handler.kind===kind)}),
26110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465);var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within")
;var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13231);const lastLineLimit=200;const commandUndo={kind:"command.undo",async undo(state,signal){
const undone=await run("undo",state,signal);if(undone.status===0)return;const seen=await run("verify",state,signal)
;if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async verifyRemoved(state,signal){const seen=await run("verify",state,signal)
;return{ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd")],(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs")};const run=(which,state,signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs"),signal,limit=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,which),{cwd:(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"mark")},limit));function withOutput({message:message,output:output}){
const line=output.trimEnd().split("\n").at(-1)?.trim()??"";const last=line.length>lastLineLimit?`${line.slice(0,lastLineLimit-1)}…`:line;return last===""?message:`${message} ("${last}")`}
const exitOf=({status:status})=>status===null?{}:{exit:status}}),44871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>composeDown,G:()=>composeRecord});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas")
;var _containers_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const composeRecord=(socket,project)=>({
socket:socket,project:project});const ours=/^chaos-gate-[a-z0-9_-]{1,40}$/;function recordIn(state){const[socket,project]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"socket"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"project")];if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path')
;if(!ours.test(project))throw new TypeError('"project" of the undo record is not a project that the gate has started');return{socket:socket,project:project}}
const identified=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}))
;const tagged=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({RepoTags:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).nullish()}))
;const named=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Volumes:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})).nullish()})
;async function partsOf(state,signal){const{socket:socket,project:project}=recordIn(state);const label=filtersOf({label:[`com.docker.compose.project=${project}`]});const ask=async(path,shape)=>{
const{status:status,body:body}=await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socket,"GET",path,signal);const read=shape.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for the parts of a project`);return read.data}
;const[containers,networks,volumes,images]=await Promise.all([ask(`/containers/json?all=1&filters=${label}`,identified),ask(`/networks?filters=${label}`,identified),ask(`/volumes?filters=${label}`,named),ask(`/images/json?filters=${filtersOf({
reference:[`${project}-*`,`${project}_*`]})}`,tagged)])
;return[...containers.map(({Id:Id})=>`/containers/${Id}?force=1&v=1`),...networks.map(({Id:Id})=>`/networks/${Id}`),...(volumes.Volumes??[]).map(({Name:Name})=>`/volumes/${encodeURIComponent(Name)}`),...images.flatMap(({RepoTags:RepoTags})=>RepoTags??[]).filter(tag=>tag.startsWith(project)).map(tag=>`/images/${encodeURIComponent(tag)}`)]
}const filtersOf=filters=>encodeURIComponent(JSON.stringify(filters));const isImage=part=>part.startsWith("/images/");const composeDown={kind:"compose.down",async undo(state,signal){
const{socket:socket}=recordIn(state);for(const part of await partsOf(state,signal))await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socket,"DELETE",part,signal)},
async verifyRemoved(state,signal){const left=(await partsOf(state,signal)).filter(part=>!isImage(part)).length;return{ok:left===0,
says:left===0?"the Compose project is removed":`${left} parts of the Compose project are left`,numbers:{}}},commands:state=>{const{socket:socket,project:project}=recordIn(state)
;return[["docker","--host",`unix://${socket}`,"compose","--project-name",project,"down","--volumes"]]},limitMs:()=>3e4}}),
44974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>containerLimits})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _limits_control_group_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61323)
;var _container_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13231)
;const limits=new Set(["cpu.max","cpu.cfs_quota_us","memory.max","memory.swap.max","memory.limit_in_bytes","memory.memsw.limit_in_bytes","pids.max"]);function valuesIn(state,root){const{id:id}=(0,
_container_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(state);return(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.Q0)(state,"values").map(({file:file,was:was,ours:ours,life:life})=>{
const isLimit=typeof file==="string"&&file.startsWith(`${root}/`)&&file.includes(id)&&!file.includes("/../")&&limits.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file))
;const isValue=text=>typeof text==="string"&&/^(max|-?\d{1,20})( \d{1,20})?$/.test(text)
;if(!isLimit||!isValue(was)||!isValue(ours)||typeof life!=="string")throw new TypeError("the undo record names no limit of a container");return{file:file,was:was,ours:ours,life:life}})}
const isOurs=async({file:file,ours:ours,life:life})=>await(0,_limits_control_group_js__WEBPACK_IMPORTED_MODULE_1__.c_)(file)===life&&await(0,
_limits_control_group_js__WEBPACK_IMPORTED_MODULE_1__.gu)(file)===ours;const containerLimitsOn=root=>({kind:"container.limits",async undo(state,signal){
for(const value of valuesIn(state,root).toReversed())if(await isOurs(value))await(0,_limits_control_group_js__WEBPACK_IMPORTED_MODULE_1__.t4)(value.file,value.was,signal).catch(async error=>{
if(await isOurs(value))throw error});await(0,_container_js__WEBPACK_IMPORTED_MODULE_2__.i4)(state,signal)},async verifyRemoved(state,signal){
if((await Promise.all(valuesIn(state,root).map(isOurs))).includes(true))return{ok:false,says:"the container is still limited",numbers:{}};const seen=await(0,
_container_js__WEBPACK_IMPORTED_MODULE_2__.Np)(state,signal);return seen.ok?{...seen,says:`no limit of the fault is left, and ${seen.says}`}:seen},
commands:state=>valuesIn(state,root).toReversed().map(({file:file,was:was})=>["sudo","sh","-c",'echo "$1" > "$2"',"sh",was,file])})
;const containerLimits=containerLimitsOn(_limits_control_group_js__WEBPACK_IMPORTED_MODULE_1__.bH.cgroup)}),59053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Np:()=>runs,Pj:()=>isDown,Rn:()=>recordIn,SI:()=>startIfDown,Uf:()=>containerStart,dt:()=>containerIn,i4:()=>startIfEnded,pe:()=>containerRecord,
xZ:()=>containerUnpause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _containers_inspect_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93460)
;var _containers_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20509);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _state_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13231);const pollMs=20;const containerRecord=(socket,{id:id,startedAt:startedAt},main)=>({socket:socket,id:id,startedAt:startedAt,
main:main===null?null:{...main}});function recordIn(state){const[socket,id,startedAt]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"socket"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"id"),(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"startedAt")]
;if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path')
;if(!/^[0-9a-f]{64}$/.test(id))throw new TypeError('"id" of the undo record is not the id of a container');return{socket:socket,id:id,startedAt:startedAt}}const containerIn=state=>(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.RY)(state,"socket")?recordIn(state):null;const look=(state,signal)=>{const{socket:socket,id:id}=recordIn(state);return(0,
_containers_inspect_js__WEBPACK_IMPORTED_MODULE_1__.N)(socket,id,signal)};const command=(state,verb)=>{const{socket:socket,id:id}=recordIn(state)
;return[["docker","--host",`unix://${socket}`,verb,id.slice(0,12)]]};const removed={ok:true,says:"the container was removed",numbers:{}};const containerUnpause={kind:"container.unpause",
async undo(state,signal){const{socket:socket,id:id,startedAt:startedAt}=recordIn(state);const now=await look(state,signal);if(now?.paused&&now.startedAt===startedAt)await(0,
_containers_request_js__WEBPACK_IMPORTED_MODULE_2__.s)(socket,"POST",`/containers/${id}/unpause`,signal)},async verifyRemoved(state,signal){const{startedAt:startedAt}=recordIn(state)
;const now=await look(state,signal);if(now===null)return removed;const isPaused=now.paused&&now.startedAt===startedAt;return{ok:!isPaused,
says:isPaused?"the container is still paused":"the container is not paused",numbers:{}}},commands:state=>command(state,"unpause")};async function lookAfterEnd(state,signal){
const{startedAt:startedAt}=recordIn(state);const main=(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.K2)(state,"main");for(;;){const now=await look(state,signal)
;const isStale=now?.running===true&&!now.restarting&&now.startedAt===startedAt;if(!isStale||main===null||await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(main)!==null)return now;await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs,undefined,{signal:signal})}}const containerStart={kind:"container.start",async undo(state,signal){await startIfDown(state,signal)},
async verifyRemoved(state,signal){const now=await lookAfterEnd(state,signal);if(now===null)return removed;if(isDown(now))return{ok:false,says:"the container does not run",numbers:{}}
;const says=now.running&&!now.restarting?"the container runs":"its restart policy starts the container again";return{ok:true,says:says,numbers:{restarts:now.restarts}}},
commands:state=>command(state,"start")};async function startIfDown(state,signal){const{socket:socket,id:id}=recordIn(state);const now=await lookAfterEnd(state,signal)
;if(now===null||!isDown(now))return false;await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_2__.s)(socket,"POST",`/containers/${id}/start`,signal);return true}
const isDown=({running:running,restarting:restarting,willRestart:willRestart})=>!running&&!restarting&&!willRestart;async function isAlive(state){const main=(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.K2)(state,"main");return main!==null&&await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(main)!==null}async function startIfEnded(state,signal){
return await isAlive(state)?false:startIfDown(state,signal)}const runs=async(state,signal)=>await isAlive(state)?{ok:true,says:"the container runs",numbers:{}
}:containerStart.verifyRemoved(state,signal)}),53267:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>keeperBoundOn})
;var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13231);const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){const keeper=(0,
_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return
;await on.sleep(pollMs,signal)}const refusal=await on.refusalOf(keeper);if(refusal!==null)throw new Error(`process ${keeper.pid} is not ended, although the record calls it the keeper: ${refusal}`)
;await on.signalTo(keeper,"SIGKILL")},async verifyRemoved(state){const keeper=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper")
;const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},
commands:state=>{const keeper=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper");return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}})}),
91915:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>tableState,z:()=>netnsTable})
;var _core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45515);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95336)
;var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13231);const thisMachine="machine";const tableState=(place,table)=>({netns:place==="machine"?thisMachine:place.netns,table:table})
;function recordIn(state){const[netns,table]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"netns"),(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.qv)((0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"table"))]
;if(netns!==thisMachine&&!/^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(netns))throw new TypeError('"netns" of the undo record is not the path of a network namespace');return{
place:netns===thisMachine?"machine":{netns:netns},table:table}}async function isThere(reach,state,signal){const{place:place,table:table}=recordIn(state)
;const end=await reach.run(place,["nft","-j","list","tables","inet"],signal);const found=end.status===0?(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.rT)(end.stdout,table):null
;if(found!==null)return found;if(place!=="machine"&&await isGone(reach,place.netns,signal))return false;throw new Error(`the rules of the network cannot be read (${(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.fM)(end)})`)}const nsfs="6e736673";async function isGone(reach,netns,signal){
const{stdout:stdout}=await reach.run("machine",["stat","--file-system","--format=%t","/",netns],signal);const[root="",type]=stdout.trim().split("\n");return root!==""&&type!==nsfs}const netnsTable={
kind:"netns.table",async undo(state,signal){const{place:place,table:table}=recordIn(state);const reach=await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.Vg)(signal)
;const end=await reach.run(place,(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.T8)(table),signal)
;if(end.status!==0&&await isThere(reach,state,signal))throw new Error(`the rules could not be removed (${(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.fM)(end)})`)},
async verifyRemoved(state,signal){const stands=await isThere(await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.Vg)(signal),state,signal)
;const says=stands?"the rules of the gate are still in the network":"no rule of the gate is in the network";return{ok:!stands,says:says,numbers:{}}},commands(state){
const{place:place,table:table}=recordIn(state);return[["sudo",...place==="machine"?[]:["nsenter",`--net=${place.netns}`],...(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.T8)(table)]]}}}),
95510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>openFilesUndo})
;var _containers_strike_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3708);var _limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21788)
;var _process_guard_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70640);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _process_members_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55910);var _process_processes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19044)
;var _container_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(13231);const rounds=10;function limitedIn(state){
const identities=(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.Af)(state,"processes");return(0,
_state_js__WEBPACK_IMPORTED_MODULE_7__.Q0)(state,"processes").map(({session:session,soft:soft,ours:ours,by:by},index)=>{const identity=identities[index]
;const isRight=[session,soft,ours].every(value=>Number.isSafeInteger(value)&&value>=0)
;if(identity===undefined||!isRight||!_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.kH.includes(by))throw new TypeError("the undo record names no limit of open files");return{...identity,
session:session,soft:soft,ours:ours,by:by}})}async function stillLimited(state,among){const known=limitedIn(state)
;if(known.some(one=>one.ours>=one.soft))throw new TypeError("the undo record would lower a limit");const boot=await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)();const found=[]
;for(const one of await among(known)){const soft=await(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.dA)(one.pid)
;const own=known.find(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks);const from=own??known.find(({ours:ours})=>ours===soft)
;if(from!==undefined&&from.bootId===boot&&from.ours===soft)found.push({pid:one.pid,from:from})}return found}async function recorded(state,known){const container=(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state);const alive=await Promise.all(known.map(async one=>await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(one)!==null&&(container===null||await(0,_containers_strike_js__WEBPACK_IMPORTED_MODULE_0__.L7)(one.pid,container.id))))
;return known.filter((_,index)=>alive[index])}async function candidates(state,known){const all=await(0,_process_members_js__WEBPACK_IMPORTED_MODULE_4__.X)();const container=(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state);if(container!==null){const inside=await Promise.all(all.map(({pid:pid})=>(0,
_containers_strike_js__WEBPACK_IMPORTED_MODULE_0__.L7)(pid,container.id)));return all.filter((_,index)=>inside[index])}const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.hO)(state)
;const ours=started===undefined?[]:await _process_processes_js__WEBPACK_IMPORTED_MODULE_5__.u.startedFor(started.mark,started.leader,started.inherited);const heirs=new Set(ours.map(({pid:pid})=>pid))
;for(const one of all)if(known.some(({pid:pid,session:session,startTicks:startTicks})=>pid===one.pid||session===one.session&&one.startTicks>=startTicks))heirs.add(one.pid)
;for(let size=-1;size!==heirs.size;){size=heirs.size;for(const{pid:pid,parent:parent}of all)if(heirs.has(parent))heirs.add(pid)}heirs.delete(process.pid);return all.filter(({pid:pid})=>heirs.has(pid))
}async function restore({pid:pid,from:from},isContained,started,signal){const refusal=isContained?null:await(0,_process_guard_js__WEBPACK_IMPORTED_MODULE_2__.O)(pid,started)
;if(refusal!==null)throw new Error(`the limit of process ${pid} is not changed: ${refusal}`);let reason=null
;for(const by of[from.by,..._limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.kH.filter(one=>one!==from.by)]){const failure=await(0,
_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.cc)(pid,from.soft,by,signal);if(failure===null||await(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.dA)(pid)!==from.ours)return
;reason??=failure}throw new Error(`the limit of open files of process ${pid} could not be restored: ${reason}`)}const openFilesUndo={kind:"process.open-files",async undo(state,signal){
const[container,started]=[(0,_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state),(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.hO)(state)];for(let round=0;round<rounds;round+=1){
const found=await stillLimited(state,known=>(round===0?recorded:candidates)(state,known));if(round>0&&found.length===0)break
;const tried=await Promise.allSettled(found.map(one=>restore(one,container!==null,started,signal)));const failed=tried.find(one=>one.status==="rejected");if(failed!==undefined)throw failed.reason}
if(container!==null)await(0,_container_js__WEBPACK_IMPORTED_MODULE_6__.i4)(state,signal)},async verifyRemoved(state,signal){
const limited=(await stillLimited(state,known=>candidates(state,known))).length;if(limited===0&&(0,_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state)!==null){const seen=await(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.Np)(state,signal);if(!seen.ok)return seen}
const says=limited===0?"every process has its own limit of open files again":"the limit of open files is still lowered";return{ok:limited===0,says:says,numbers:{limited:limited}}},
commands:state=>limitedIn(state).map(({pid:pid,soft:soft})=>(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.PK)(pid,soft))}}),
88373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>processContinueOn})
;var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13231);async function continueOne(on,one,started){if(await on.stateOf(one)===null)return;const refusal=await on.refusalOf(one,started)
;if(refusal!==null)throw new Error(`process ${one.pid} is not continued: ${refusal}`);await on.signalTo(one,"SIGCONT")}const processContinueOn=on=>({kind:"process.continue",async undo(state){
const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.hO)(state);await Promise.all((0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Af)(state,"processes").map(one=>continueOne(on,one,started)))},
async verifyRemoved(state){const states=await Promise.all((0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Af)(state,"processes").map(one=>on.stateOf(one)))
;const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,says:stopped===0?"no process is stopped":"still stopped",
numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])})}),
18764:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>processDutyOn})
;var _keeper_bound_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(53267);var _process_continue_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88373);const kind="process.duty"
;const processDutyOn=on=>{const[driven,continued]=[(0,_keeper_bound_js__WEBPACK_IMPORTED_MODULE_0__.c)(on,kind),(0,_process_continue_js__WEBPACK_IMPORTED_MODULE_1__.C)(on)];return{kind:kind,
async undo(state,signal){await driven.undo(state,signal);await continued.undo(state,signal)},async verifyRemoved(state,signal){const seen=await driven.verifyRemoved(state,signal)
;return seen.ok?continued.verifyRemoved(state,signal):seen},commands:state=>[...driven.commands(state),...continued.commands(state)]}}}),
99789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>processKilled});const processKilled={kind:"process.killed",
undo:async()=>undefined,verifyRemoved:async()=>({ok:true,says:"a signal leaves nothing behind",numbers:{}}),commands:()=>[]}}),
13480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>processStop,x:()=>processStopOn})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const politeMs=2e3;const pollMs=20
;const processStopOn=on=>({kind:"process.stop",async undo(state,signal){const{may:polite}=await look(on,state,[]);for(const name of["SIGTERM","SIGCONT"])await signalAll(on,polite,name)
;for(let waitedMs=0;waitedMs<politeMs&&await anyAlive(on,polite);waitedMs+=pollMs)await on.sleep(pollMs,signal);const{may:left,refusals:refusals}=await look(on,state,polite)
;await signalAll(on,left,"SIGKILL");while(await anyAlive(on,left))await on.sleep(pollMs,signal);const others=await strangersOn(on,state);const remain=[...refusals,...others]
;if(remain.length>0)throw new Error(remain.slice(0,3).join("; "))},async verifyRemoved(state){const{mark:mark,leader:leader,inherited:inherited}=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.dW)(state)
;const alive=(await on.startedFor(mark,leader,inherited)).length;return{ok:alive===0,says:alive===0?"no started process is left":"still running",numbers:{alive:alive}}},commands:state=>{
const leader=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.K2)(state,"leader");return leader===null?[]:[["pkill","-KILL","--session",String(leader.pid)]]}})
;const processStop=processStopOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);async function strangersOn(on,state){const port=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Ju)(state)
;const pids=port===null?[]:await(on.listenersOf?.(port))??[];return pids.map(pid=>`process ${pid} listens on port ${port}, and nothing shows that the gate has started it`)}
async function look(on,state,known){const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.dW)(state);const may=[];const refusals=[]
;for(const one of await on.startedFor(started.mark,started.leader,started.inherited)){const isKnown=known.some(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks)
;const refusal=isKnown?null:await on.refusalOf(one,started);if(refusal===null)may.push(one);else refusals.push(`process ${one.pid} is not stopped: ${refusal}`)}return{may:may,refusals:refusals}}
const signalAll=(on,all,name)=>Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))
;const anyAlive=async(on,all)=>(await Promise.all(all.map(one=>on.stateOf(one)))).some(state=>state!==null)}),13231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,Ju:()=>portIn,K2:()=>identityIn,Q0:()=>recordsIn,RY:()=>hasField,dW:()=>startedIn,hO:()=>startedMaybeIn,
nE:()=>startedRecord,r7:()=>textIn,sJ:()=>numberField});function identitiesIn(state,key){const value=field(state,key)
;if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}function identityIn(state,key){const value=field(state,key)
;return value===null?null:identity(value)}function recordsIn(state,key){const value=field(state,key);const isRecord=one=>typeof one==="object"&&one!==null&&!Array.isArray(one)
;if(!Array.isArray(value)||!value.every(isRecord))throw new TypeError(`"${key}" of the undo record is not a list`);return value}const hasField=(state,key)=>field(state,key)!==null
;function textIn(state,key){const value=field(state,key);if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){
const value=field(state,key);if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is not a command`);return value}
const largestNumber=6e4;function numberField(state,key){const value=field(state,key)
;if(typeof value!=="number"||!(value>0&&value<=largestNumber))throw new TypeError(`"${key}" of the undo record is not a number from 0 to ${largestNumber}`);return value}function inheritedIn(state){
const value=field(state,"inherited");if(value===null)return null;const queueBytes=field(value,"queueBytes");const gate=identityIn(value,"gate")
;if(!Number.isSafeInteger(queueBytes)||gate===null)throw new TypeError('"inherited" of the undo record is not a number of a gate');return{queueBytes:queueBytes,gate:gate}}
const startedRecord=({mark:mark,leader:leader,inherited:inherited=null})=>({mark:mark,leader:leader===null?null:{...leader},inherited:inherited===null?null:{queueBytes:inherited.queueBytes,gate:{
...inherited.gate}}});const startedIn=state=>({mark:textIn(state,"mark"),leader:identityIn(state,"leader"),inherited:inheritedIn(state)})
;const startedMaybeIn=state=>field(state,"mark")===null?undefined:startedIn(state);function portIn(state){const value=field(state,"port");if(value===null)return null
;if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError('"port" of the undo record is not a port');return value}
const field=(state,key)=>typeof state==="object"&&state!==null&&!Array.isArray(state)?state[key]??null:null;function identity(value){const{pid:pid,startTicks:startTicks,bootId:bootId}=value??{}
;if(!Number.isSafeInteger(pid)||pid<=1||typeof startTicks!=="number"||typeof bootId!=="string")throw new TypeError("the undo record names no process");return{pid:pid,startTicks:startTicks,
bootId:bootId}}})};
