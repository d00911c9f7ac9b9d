export const id="world-journal-read";export const ids=["world-journal-read"];export const modules={76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes","hypothesis-unmet","connections-reset"]
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
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)()||started.host===await hostId()}}),"world-journal-read":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b2:()=>isMissing,Sn:()=>journalLimitBytes,Cx:()=>openJournalFile,wj:()=>parseEvent,readJournal:()=>readJournal,re:()=>refuseForeign,untrusted:()=>untrusted})
;var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var stop_cause=__webpack_require__(76596)
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
"probe.unmet":({scenario:scenario,target:target,probe:probe,says:says})=>isName(scenario)&&isName(target)&&isText(probe,1e4)&&isText(says,1e4),"scenario.decided":named("scenario"),
"target.observed":({scenario:scenario,target:target,numbers:numbers})=>isName(scenario)&&isName(target)&&isObject(numbers),
"links.carried":({check:check,requests:requests,failed:failed,lastsMs:lastsMs,links:links})=>(check===null||isName(check))&&isCount(requests)&&isCount(failed)&&typeof lastsMs==="number"&&isObject(links)&&Object.values(links).every(isObject),
"connections.reset":({reset:reset})=>isObject(reset)&&isName(reset.target)&&isCount(reset.connections)&&typeof reset.passedBefore==="boolean",
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
const isMissing=error=>error instanceof failure.GateFailure&&error.cause?.code==="ENOENT"}),56107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EW:()=>readSmallFile,Uf:()=>descriptorsLeft,cQ:()=>readSmallFileNow,hF:()=>holdSpareDescriptors,wX:()=>namesIn})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const spareCount=4;const spares=[]
;function holdSpareDescriptors(){try{while(spares.length<spareCount)spares.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/null","r"))}catch{}}
const isExhausted=error=>["EMFILE","ENFILE"].includes(error.code??"");async function readSmallFile(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"latin1")
}catch(error){if(!isExhausted(error))throw error;return withSpare(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1"))}}function readSmallFileNow(path){try{return(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch(error){if(!isExhausted(error))throw error;return withSpare(()=>(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1"))}}function namesIn(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)}catch(error){
if(!isExhausted(error))throw error;return withSpare(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))}}function withSpare(read){const spare=spares.pop();if(spare!==undefined)(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(spare);try{return read()}finally{holdSpareDescriptors()}}function descriptorsLeft(){try{
const limit=Number(/^Max open files\s+(\d+)/m.exec(readSmallFileNow("/proc/self/limits"))?.[1]??Number.POSITIVE_INFINITY);return limit-namesIn("/proc/self/fd").length}catch{
return Number.POSITIVE_INFINITY}}}),32687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L4:()=>stateOf,aW:()=>bootId,
cu:()=>identityOf,qC:()=>signalTo});var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107);var _stat_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49799);let boot
;function bootId(){boot??=(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)("/proc/sys/kernel/random/boot_id").then(text=>text.trim(),error=>{boot=undefined;throw error});return boot}
async function identityOf(pid){const stat=await(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(pid);return stat===null||stat.state==="Z"?null:{pid:pid,startTicks:stat.startTicks,bootId:await bootId()}}
async function stateOf(process){if(process.bootId!==await bootId())return null;const stat=await(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(process.pid)
;return stat===null||stat.state==="Z"||stat.startTicks!==process.startTicks?null:stat.state}async function signalTo(process_,signal){if(await stateOf(process_)===null)return false;try{
process.kill(process_.pid,signal);return true}catch(error){if(error.code==="ESRCH")return false;throw error}}}),49799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>statOf,k:()=>parseStat});var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107);const kernelThread=2097152
;async function statOf(pid){try{return parseStat(await(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/stat`))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null
;throw error}}function parseStat(text){const fields=text.slice(text.lastIndexOf(")")+2).split(" ");return{pid:Number.parseInt(text,10),state:fields[0]??"?",parent:Number(fields[1]),
session:Number(fields[3]),startTicks:Number(fields[19]),kernel:(Number(fields[6])&kernelThread)!==0}}})};
