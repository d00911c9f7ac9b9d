export const id=3691;export const ids=[3691,7595];export const modules={47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>PendingUndos,pendingUndos:()=>pendingUndos});class PendingUndos{#undos=new Map;#failures=new Map;add(event){
if(event.type==="undo.recorded")this.#undos.set(event.undo.id,event.undo);else if(event.type==="undo.failed")this.#failures.set(event.id,event.reason);else if(event.type==="undo.done"){
this.#undos.delete(event.id);this.#failures.delete(event.id)}}get all(){return[...this.#undos.values()]}failureOf(id){return this.#failures.get(id)}}function pendingUndos(events){
const pending=new PendingUndos;for(const event of events)pending.add(event);return pending.all.toReversed()}}),76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),93460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
N:()=>inspect});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509)
;const shape=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{64}$/),Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
RestartCount:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),State:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Running:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
Paused:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Restarting:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
StartedAt:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),ExitCode:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),Health:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
}).nullish().catch(null)}),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Networks:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Aliases:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).nullish()}))}).catch({Networks:{}}),HostConfig:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
RestartPolicy:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}).nullish()});async function inspect(socketPath,idOrName,signal){
const{status:status,body:body}=await(0,_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socketPath,"GET",`/containers/${encodeURIComponent(idOrName)}/json`,signal);if(status===404)return null
;const read=shape.safeParse(body);if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for a container`)
;const{Id:id,Name:Name,RestartCount:restarts,State:State,NetworkSettings:NetworkSettings,HostConfig:HostConfig}=read.data;const policy=HostConfig?.RestartPolicy?.Name??""
;const health=State.Health?.Status;return{id:id,name:Name.replace(/^\//,""),startedAt:State.StartedAt,pid:State.Running?State.Pid:0,running:State.Running,paused:State.Paused,
restarting:State.Restarting,health:health===undefined||health==="none"||health===""?null:health,supervised:policy!==""&&policy!=="no",
willRestart:policy==="always"||policy==="unless-stopped"||policy==="on-failure"&&State.ExitCode!==0,restarts:restarts,
aliases:Object.fromEntries(Object.entries(NetworkSettings.Networks).map(([network,{Aliases:Aliases}])=>[network,Aliases??[]]))}}}),
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
const isMissing=error=>error instanceof failure.GateFailure&&error.cause?.code==="ENOENT"}),17388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment})
;const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
23465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>runHelper,W:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17388);var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687)
;var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19044);var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412)
;var _signal_each_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(93327);const outputLimitBytes=64*1024;const outputGraceMs=100;const killLimitMs=2e3;const pollMs=10;const noMark="\0"
;const helperMark=runId=>`${runId}:helper`;async function runHelper(words,{cwd:cwd,mark:mark},signal){if(signal.aborted)return{status:null,message:"was not started: there was no time left",output:""}
;const[file="",...rest]=words;const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{cwd:cwd,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env,{
[_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark}),detached:true,shell:false,stdio:["ignore","pipe","pipe"]});const output=gather(child);const leader=child.pid===undefined?null:(0,
_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(child.pid).catch(()=>null);const stop=()=>kill(child);signal.addEventListener("abort",stop,{once:true})
;const ended=await Promise.race([endOf(child),givenUp(signal)]);signal.removeEventListener("abort",stop);if(signal.aborted&&leader!==null)await endSession(await leader)
;await Promise.race([closed(child),(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(outputGraceMs,undefined,{ref:false})]);child.stdout?.destroy();child.stderr?.destroy();child.unref()
;if(ended===null)return{status:null,message:"took too long and could not be ended",output:output()};return{...signal.aborted?{status:null,message:"took too long and was ended"}:ended,output:output()}}
async function givenUp(signal){await new Promise(resolve=>signal.addEventListener("abort",resolve,{once:true}));return(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(killLimitMs,null,{ref:false})}function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({status:null,
message:`could not be started (${error.code??error.message})`}));child.once("exit",(code,name)=>resolve({status:code,message:code===null?`was ended by ${name}`:`ended with exit code ${code}`}))})}
const closed=child=>child.stdout?.closed&&child.stderr?.closed?Promise.resolve():new Promise(resolve=>child.once("close",()=>resolve()));function gather({stdout:stdout,stderr:stderr}){const pieces=[]
;let bytes=0;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take).on("error",()=>undefined);stderr?.on("data",take).on("error",()=>undefined)
;return()=>(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes)))}function kill({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")}catch{}}
async function endSession(leader){if(leader===null)return;const untilMs=performance.now()+killLimitMs;while(performance.now()<untilMs){
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(noMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_6__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL",{mark:noMark,leader:leader});await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),93327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name,started){
const signalOne=async one=>await on.refusalOf(one,started)===null&&await on.signalTo(one,name);await Promise.all(all.map(one=>signalOne(one).catch(()=>false)))}}),
75026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kf:()=>commandsOf,u0:()=>carryOut,zf:()=>unrestoredOf})
;var _undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("world-undo-catalog");const undoLimitMs=8e3;async function carryOut(pending,settleMs,on){
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
;var identity=__webpack_require__(32687);var processes=__webpack_require__(19044);var catalog=__webpack_require__("world-undo-catalog");var within=__webpack_require__("world-within")
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
"world-undo-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>undoHandlerOf})
;var processes=__webpack_require__(19044);var command_undo=__webpack_require__(26110);var container=__webpack_require__(59053);var undo_state=__webpack_require__(13231);const graceMs=500
;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){const keeper=(0,undo_state.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return
;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return;await on.sleep(pollMs,signal)}const refusal=await on.refusalOf(keeper)
;if(refusal!==null)throw new Error(`process ${keeper.pid} is not ended, although the record calls it the keeper: ${refusal}`);await on.signalTo(keeper,"SIGKILL")},async verifyRemoved(state){
const keeper=(0,undo_state.K2)(state,"keeper");const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,
says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},commands:state=>{const keeper=(0,undo_state.K2)(state,"keeper")
;return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}});async function continueOne(on,one,started){if(await on.stateOf(one)===null)return;const refusal=await on.refusalOf(one,started)
;if(refusal!==null)throw new Error(`process ${one.pid} is not continued: ${refusal}`);await on.signalTo(one,"SIGCONT")}const processContinueOn=on=>({kind:"process.continue",async undo(state){
const started=(0,undo_state.hO)(state);await Promise.all((0,undo_state.Af)(state,"processes").map(one=>continueOne(on,one,started)))},async verifyRemoved(state){const states=await Promise.all((0,
undo_state.Af)(state,"processes").map(one=>on.stateOf(one)));const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,
says:stopped===0?"no process is stopped":"still stopped",numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,undo_state.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])})
;var process_killed=__webpack_require__(99789);var process_stop=__webpack_require__(13480);const undoHandlersOn=on=>[processContinueOn(on),process_killed.p,(0,
process_stop.x)(on),keeperBoundOn(on,"link.clear"),keeperBoundOn(on,"traffic.stop"),command_undo.WW,container.xZ,container.Uf];const handlers=undoHandlersOn(processes.u)
;const undoHandlerOf=kind=>handlers.find(handler=>handler.kind===kind)}),26110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf});var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465)
;var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13231);const lastLineLimit=200;const commandUndo={
kind:"command.undo",async undo(state,signal){const undone=await run("undo",state,signal);if(undone.status===0)return;const seen=await run("verify",state,signal)
;if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async verifyRemoved(state,signal){const seen=await run("verify",state,signal)
;return{ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd")],(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs")};const run=(which,state,signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs"),signal,limit=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,which),{cwd:(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"mark")},limit));function withOutput({message:message,output:output}){
const line=output.trimEnd().split("\n").at(-1)?.trim()??"";const last=line.length>lastLineLimit?`${line.slice(0,lastLineLimit-1)}…`:line;return last===""?message:`${message} ("${last}")`}
const exitOf=({status:status})=>status===null?{}:{exit:status}}),59053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Pj:()=>isDown,SI:()=>startIfDown,Uf:()=>containerStart,xZ:()=>containerUnpause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500)
;var _containers_inspect_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93460);var _containers_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20509)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687);var _state_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13231);const pollMs=20;function recordIn(state){
const[socket,id,startedAt]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"socket"),(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"id"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"startedAt")];if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path')
;if(!/^[0-9a-f]{64}$/.test(id))throw new TypeError('"id" of the undo record is not the id of a container');return{socket:socket,id:id,startedAt:startedAt}}const look=(state,signal)=>{
const{socket:socket,id:id}=recordIn(state);return(0,_containers_inspect_js__WEBPACK_IMPORTED_MODULE_1__.N)(socket,id,signal)};const command=(state,verb)=>{const{socket:socket,id:id}=recordIn(state)
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
const isDown=({running:running,restarting:restarting,willRestart:willRestart})=>!running&&!restarting&&!willRestart}),
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
__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,Ju:()=>portIn,K2:()=>identityIn,dW:()=>startedIn,hO:()=>startedMaybeIn,nE:()=>startedRecord,r7:()=>textIn,
sJ:()=>numberField});function identitiesIn(state,key){const value=field(state,key);if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}
function identityIn(state,key){const value=field(state,key);return value===null?null:identity(value)}function textIn(state,key){const value=field(state,key)
;if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){const value=field(state,key)
;if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is not a command`);return value}const largestNumber=6e4
;function numberField(state,key){const value=field(state,key)
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
