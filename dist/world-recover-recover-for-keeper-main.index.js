export const id=9803;export const ids=[9803,7595,1857];export const modules={69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>PendingUndos,pendingUndos:()=>pendingUndos});class PendingUndos{
#undos=new Map;#failures=new Map;add(event){
if(event.type==="undo.recorded")this.#undos.set(event.undo.id,event.undo);else if(event.type==="undo.failed")this.#failures.set(event.id,event.reason);else if(event.type==="undo.done"){
this.#undos.delete(event.id);this.#failures.delete(event.id)}}get all(){return[...this.#undos.values()]}failureOf(id){return this.#failures.get(id)}}function pendingUndos(events){
const pending=new PendingUndos;for(const event of events)pending.add(event);return pending.all.toReversed()}}),39407:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>resources,X:()=>apiVersion});const apiVersion="chaos-mesh.org/v1alpha1";const resources={PodChaos:{resource:"podchaos",witness:null,removedWithinMs:5e3
},NetworkChaos:{resource:"networkchaos",witness:"podnetworkchaos",removedWithinMs:15e3},HTTPChaos:{resource:"httpchaos",witness:"podhttpchaos",removedWithinMs:15e3},StressChaos:{
resource:"stresschaos",witness:null,removedWithinMs:3e4},IOChaos:{resource:"iochaos",witness:"podiochaos",removedWithinMs:15e3},DNSChaos:{resource:"dnschaos",witness:null,removedWithinMs:15e3},
TimeChaos:{resource:"timechaos",witness:null,removedWithinMs:15e3}}}),2977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]}),45258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GateFailure:()=>GateFailure,N:()=>failureCodes});const failureCodes={CONFIG_INVALID:"invalid",CONFIG_MISSING:"invalid",CONFIG_UNREADABLE:"invalid",
CONFIG_OUTSIDE:"refused",USAGE:"invalid",INPUT_INVALID:"invalid",PLAN_INVALID:"invalid",REPLAY_INVALID:"invalid",RESULT_INVALID:"invalid",SHARDS_INVALID:"invalid",SHARD_MISSING:"error",
TARGET_REFUSED:"refused",PREVIEW_REFUSED:"refused",CAP_EXCEEDED:"refused",EVENT_REFUSED:"refused",PLATFORM_UNSUPPORTED:"error",TARGET_UNAVAILABLE:"error",TARGET_NOT_READY:"error",
REHEARSAL_FAILED:"error",LINK_UNAVAILABLE:"error",KEEPER_LOST:"error",JOURNAL_UNWRITABLE:"error",JOURNAL_UNREADABLE:"error",JOURNAL_UNTRUSTED:"refused",JOURNAL_MASKED:"refused",STATE_UNSAFE:"refused",
LOCKED:"error",CANCELLED:"cancelled"};class GateFailure extends Error{code;hint;constructor(code,message,options={}){super(message,"cause"in options?{cause:options.cause}:undefined)
;this.name="GateFailure";this.code=code;this.hint=options.hint}get verdict(){return failureCodes[this.code]}}}),31874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>drain});var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465)
;var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93327);const pollMs=10;const mostLooks=300;const looks=2;async function drain(runId,on,signal){
for(let unseen=0,looked=0;unseen<looks&&looked<mostLooks;looked+=1){const inFlight=await on.startedFor((0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),null);await(0,
_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,inFlight,"SIGKILL",{mark:(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),leader:null});unseen=inFlight.length===0?unseen+1:0
;if(unseen<looks)await on.sleep(pollMs,signal)}}}),91857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fence:()=>fence})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const pollMs=10;const deathLimitMs=3e4;async function fence(gate,{graceMs:graceMs,known:known},on,signal){
if(gate.pid===on.pid)return false;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);if(await on.stateOf(gate)===null)return false
;const refusal=known?null:await on.refusalOf(gate)
;if(refusal!==null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("JOURNAL_UNTRUSTED",`the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`)
;const lived=await on.signalTo(gate,"SIGKILL");for(let waitedMs=0;await on.stateOf(gate)!==null;waitedMs+=pollMs){
if(waitedMs>=deathLimitMs)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("LOCKED",`process ${gate.pid}, the gate of the journal, does not end`);await on.sleep(pollMs,signal)
}return lived}}),41904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverJournal:()=>recoverJournal,
undoLimitMs:()=>undoLimitMs});var _core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47595)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("world-journal-read");var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75026)
;var _drain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31874);var _fence_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91857)
;var _recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-recover-recovery-environment");const gateGraceMs={keeper:2e3,post:0,recover:0}
;async function recoverJournal(path,options,signal,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g){const holdMs=(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await read(path,options,on).catch(()=>[])),on.handlerOf);const task=async()=>{
const gate=startIn(await read(path,options,on))?.gate??await on.gateNamed(path);const lived=gate!==null&&await(0,_fence_js__WEBPACK_IMPORTED_MODULE_3__.fence)(gate,{graceMs:gateGraceMs[options.by],
known:options.by==="keeper"},on.processes,signal);const events=await read(path,options,on);const started=startIn(events);if(started?.mark!==undefined){await(0,
_drain_js__WEBPACK_IMPORTED_MODULE_2__.Z)(started.mark,on.processes,signal);await on.endCommandsOf(started.mark,signal)}return settle(path,events,endOf(options,lived),options,on)}
;return on.withLock(path,signal,task,holdMs)}const undoLimitMs=async(path,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g)=>(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await on.read(path).catch(()=>[])),on.handlerOf)
;async function read(path,{mayBeMissing:mayBeMissing=false,trusted:trusted},on){return trusted??on.read(path).catch(error=>mayBeMissing&&(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_0__.b2)(error)?[]:Promise.reject(error))}const startIn=events=>events.find(event=>event.type==="run.started");const endOf=({by:by,why:why},lived)=>({
reason:by==="post"&&lived?"cancelled":"killed",detail:`${why===undefined?"":`${why}; `}put back by the ${by==="post"?"post step":by}`});async function settle(path,events,ending,options,on){
const done=await(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.u0)((0,_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(events),options.settleMs??100,on)
;const news=newsOf(events,done,ending);await keep(path,news,on).catch(()=>undefined);const failed=done.filter(({failure:failure})=>failure!==null);return{journal:path,undone:done.length-failed.length,
failed:failed.length,unrestored:failed.map(_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.zf),events:[...events,...news]}}function newsOf(events,done,ending){const atMs=events.at(-1)?.atMs??0
;const undos=done.map(({undo:undo,failure:failure})=>failure===null?{atMs:atMs,type:"undo.done",id:undo.id}:{atMs:atMs,type:"undo.failed",id:undo.id,reason:failure})
;if(events.length===0||events.some(event=>event.type==="run.ended"))return undos;return[...undos,{atMs:atMs,type:"run.ended",...ending}]}async function keep(path,news,on){if(news.length===0)return
;const journal=await on.resume(path);try{for(const event of news)await journal.append(event)}finally{await journal.close()}}}),
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
