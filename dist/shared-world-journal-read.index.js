export const id="shared-world-journal-read";export const ids=["shared-world-journal-read"];export const modules={76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),9200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
l:()=>readHandle,r:()=>UnfitFile,readBounded:()=>readBounded});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const kib=1024;class UnfitFile extends Error{constructor(message){super(message);this.name="UnfitFile"}}
async function readBounded(path,limitBytes){refuseUnlessRegular(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{
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
__webpack_require__.d(__webpack_exports__,{_0:()=>openJournal,f7:()=>resumeJournal,zo:()=>wholeLines});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _file_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9200);var _read_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-journal-read")
;const durable=new Set(["run.started","undo.recorded","undo.done","undo.failed","run.ended"])
;const{O_APPEND:O_APPEND,O_CREAT:O_CREAT,O_EXCL:O_EXCL,O_NOFOLLOW:O_NOFOLLOW,O_RDWR:O_RDWR}=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants
;const openJournal=async path=>journalOn(path,await fileAt(path,O_CREAT|O_EXCL));async function resumeJournal(path){const file=await fileAt(path,0);return journalOn(path,file,cutTornLine(file))}
const fileAt=(path,flags)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,O_RDWR|O_APPEND|O_NOFOLLOW|flags,384).catch(cause=>{throw unwritable(path,cause)})
;function journalOn(path,file,ready=Promise.resolve()){let tail=ready;tail.catch(()=>undefined);return{path:path,append(event){
tail=tail.then(()=>write(file,event)).catch(cause=>Promise.reject(unwritable(path,cause)));return tail},async close(){await tail.catch(()=>undefined);await file.close()}}}
async function cutTornLine(file){if(!(await file.stat()).isFile())return;const bytes=await(0,_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__.l)(file,_read_js__WEBPACK_IMPORTED_MODULE_4__.Sn)
;const whole=wholeLines(bytes);if(whole<bytes.length)await file.truncate(whole)}const wholeLines=bytes=>bytes.lastIndexOf("\n")+1;async function write(file,event){
const line=Buffer.from(`${JSON.stringify(event)}\n`);const{bytesWritten:bytesWritten}=await file.write(line)
;if(bytesWritten!==line.length)throw new Error(`only ${bytesWritten} of ${line.length} bytes were written`);if(durable.has(event.type))await file.datasync()}
const unwritable=(path,cause)=>cause instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure?cause:new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("JOURNAL_UNWRITABLE",`the journal ${path} cannot be written: ${cause.message}`,{
cause:cause,hint:"Nothing is injected without a record of how to remove it. Free some space, or set CHAOS_GATE_STATE_DIR to a folder that can be written."})}),
90500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F$:()=>newRunId,HH:()=>isOfBase,Im:()=>gateInName,J1:()=>journalName})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const newRunId=({id:id,attempt:attempt},isBase)=>`${id}-${attempt}-${isBase?"base-":""}${(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`.replace(/[^A-Za-z0-9-]/g,"_");const isOfBase=name=>/-base-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.\d+\.\d+\.jsonl$/.test(name)
;const journalName=(runId,gate)=>`${runId}.${gate.pid}.${gate.startTicks}.jsonl`;function gateInName(name,bootId){const[,pid,startTicks]=/\.(\d+)\.(\d+)\.jsonl$/.exec(name)??[]
;return pid===undefined||startTicks===undefined?null:{pid:Number(pid),startTicks:Number(startTicks),bootId:bootId}}}),
"world-journal-read":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b2:()=>isMissing,Sn:()=>journalLimitBytes,
Cx:()=>openJournalFile,wj:()=>parseEvent,readJournal:()=>readJournal,re:()=>refuseForeign,untrusted:()=>untrusted});var external_node_fs_=__webpack_require__(73024)
;var promises_=__webpack_require__(51455);var stop_cause=__webpack_require__(76596);const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)
;const isText=(value,longest)=>typeof value==="string"&&value.length<=longest;const isName=value=>isText(value,500);const isCount=value=>Number.isSafeInteger(value)&&value>=0
;const optional=(value,is)=>value===undefined||is(value);const named=(...keys)=>event=>keys.every(key=>isName(event[key]));const largestPid=2**22
;const isProcess=value=>isObject(value)&&Number.isSafeInteger(value.pid)&&value.pid>=1&&value.pid<=largestPid&&isCount(value.startTicks)&&isText(value.bootId,100)
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
async function textOf(path,trusted){const file=await openJournalFile(path);try{if(!trusted)await refuseForeign(file,path);return(await(0,read_bounded.l)(file,journalLimitBytes)).toString("utf8")
}catch(cause){if(!(cause instanceof read_bounded.r||cause.code!==undefined)||cause instanceof failure.GateFailure)throw cause
;throw new failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${path} cannot be read: ${cause.message}`,{cause:cause})}finally{await file.close()}}function openJournalFile(path){
const flags=external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK;return(0,promises_.open)(path,flags).catch(cause=>{
throw new failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${path} cannot be opened: ${cause.message}`,{cause:cause})})}async function refuseForeign(file,path){
const{uid:uid,mode:mode}=await file.stat();if(uid!==process.getuid?.())throw untrusted(path,"belongs to another user")
;if((mode&63)!==0)throw untrusted(path,`can be reached by other users (mode ${(mode&511).toString(8)} instead of 600)`)}
const untrusted=(path,message)=>new failure.GateFailure("JOURNAL_UNTRUSTED",`the journal ${path} ${message}: nothing of it was carried out`,{
hint:"A journal names commands and processes. Read it; if you know the run, and this is its machine, run `chaos-gate recover FILE --trust`."});function parseEvent(line){try{
const event=JSON.parse(line);return isEvent(event)?event:null}catch{return null}}function failAt(path,line){
throw new failure.GateFailure("JOURNAL_UNREADABLE",`${path}:${line} is not an event of a run`,{hint:"The faults that the journal names may still be in place: read it before you delete it."})}
const isMissing=error=>error instanceof failure.GateFailure&&error.cause?.code==="ENOENT"}),75026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H2:()=>carryOutLimitMs,Kf:()=>commandsOf,u0:()=>carryOut,zf:()=>unrestoredOf});var _undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52205)
;const undoLimitMs=8e3;async function carryOut(pending,settleMs,on){const isStop=undo=>undo.kind==="process.stop";const faults=await byTarget(pending.filter(undo=>!isStop(undo)),settleMs,on)
;return[...faults,...await byTarget(pending.filter(isStop),0,on)]}async function byTarget(pending,settleMs,on){const targets=[...new Set(pending.map(undo=>undo.target))]
;const lanes=targets.map(async target=>{const done=[];for(const undo of pending)if(undo.target===target)done.push({undo:undo,failure:await failureOf(undo,settleMs,on)});return done})
;return(await Promise.all(lanes)).flat()}async function failureOf(undo,settleMs,on){const handler=on.handlerOf(undo.kind)
;if(handler===undefined)return`this version does not know how to undo "${undo.kind}"`;const limitMs=limitOf(handler,undo);return on.within(limitMs,null,async limit=>{try{
for(let tries=0;tries<3;tries+=1){await handler.undo(undo.state,limit);if(settleMs>0)await on.processes.sleep(settleMs,limit);if((await handler.verifyRemoved(undo.state,limit)).ok)return null}
return"it was undone three times and is still there"}catch(error){return limit.aborted?`it took longer than ${limitMs/1e3} s`:error.message}})}
function carryOutLimitMs(pending,handlerOf=_undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__.M){const byTargetMs=new Map;for(const undo of pending){const handler=handlerOf(undo.kind)
;byTargetMs.set(undo.target,(byTargetMs.get(undo.target)??0)+(handler===undefined?0:limitOf(handler,undo)))}return Math.max(0,...byTargetMs.values())}function limitOf(handler,{state:state}){try{
return Math.max(undoLimitMs,handler.limitMs?.(state)??0)}catch{return undoLimitMs}}function unrestoredOf({undo:undo,failure:failure}){return{undo:undo.id,target:undo.target,kind:undo.kind,
reason:failure??"",commands:commandsOf(undo)}}function commandsOf(undo){try{return(0,_undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__.M)(undo.kind)?.commands(undo.state)??[]}catch{return[]}}}),
"world-recover-recovery-environment":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>thisMachine})
;var external_node_path_=__webpack_require__(76760);var journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500);var read=__webpack_require__("world-journal-read")
;var identity=__webpack_require__(32687);var processes=__webpack_require__(19044);var end_commands=__webpack_require__(68881);var catalog=__webpack_require__(52205)
;var within=__webpack_require__("world-within");var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455);var external_node_net_=__webpack_require__(77030)
;var external_node_timers_promises_=__webpack_require__(58500);const pollMs=25;const patienceMs=1e4;async function withLock(path,signal,task,waitMs=patienceMs){const name=await nameOf(path)
;const startMs=performance.now();let held=await listen(name);while(held===null&&performance.now()-startMs<waitMs){await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal})
;held=await listen(name)}try{return await task()}finally{await new Promise(done=>held===null?done(null):held.close(done))}}async function nameOf(path){const place=(0,external_node_path_.join)(await(0,
promises_.realpath)((0,external_node_path_.dirname)(path)).catch(()=>(0,external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path));return`\0chaos-gate/${(0,
external_node_crypto_.createHash)("sha256").update(place).digest("hex")}`}function listen(path){return new Promise((resolve,reject)=>{const server=(0,
external_node_net_.createServer)(socket=>socket.destroy());server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path},()=>resolve(server))})}
const thisMachine={processes:processes.u,withLock:(path,signal,task,holdMs)=>withLock(path,signal,task,Math.max(patienceMs,holdMs)),read:path=>(0,read.readJournal)(path),gateNamed:async path=>(0,
journal_name.Im)((0,external_node_path_.basename)(path),await(0,identity.aW)()),resume:journal.f7,handlerOf:catalog.M,endCommandsOf:end_commands.bx,within:within.u}})};
