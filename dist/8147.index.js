export const id=8147;export const ids=[8147,1857];export const modules={2256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_0:()=>openJournal,f7:()=>resumeJournal});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5258);const durable=new Set(["run.started","undo.recorded","undo.done","undo.failed","run.ended"])
;const{O_APPEND:O_APPEND,O_CREAT:O_CREAT,O_EXCL:O_EXCL,O_NOFOLLOW:O_NOFOLLOW,O_RDWR:O_RDWR}=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants
;const openJournal=async path=>journalOn(path,await fileAt(path,O_CREAT|O_EXCL));async function resumeJournal(path){const file=await fileAt(path,0);return journalOn(path,file,cutTornLine(file))}
const fileAt=(path,flags)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,O_RDWR|O_APPEND|O_NOFOLLOW|flags,384).catch(cause=>{throw unwritable(path,cause)})
;function journalOn(path,file,ready=Promise.resolve()){let tail=ready;tail.catch(()=>undefined);return{path:path,append(event){
tail=tail.then(()=>write(file,event)).catch(cause=>Promise.reject(unwritable(path,cause)));return tail},async close(){await tail.catch(()=>undefined);await file.close()}}}
async function cutTornLine(file){if(!(await file.stat()).isFile())return;const bytes=await file.readFile();const whole=wholeLines(bytes);if(whole<bytes.length)await file.truncate(whole)}
const wholeLines=bytes=>bytes.lastIndexOf("\n")+1;async function write(file,event){const line=Buffer.from(`${JSON.stringify(event)}\n`);const{bytesWritten:bytesWritten}=await file.write(line)
;if(bytesWritten!==line.length)throw new Error(`only ${bytesWritten} of ${line.length} bytes were written`);if(durable.has(event.type))await file.datasync()}
const unwritable=(path,cause)=>cause instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I?cause:new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I("JOURNAL_UNWRITABLE",`the journal ${path} cannot be written: ${cause.message}`,{
cause:cause,hint:"Nothing is injected without a record of how to take it out again. Free some space, or set CHAOS_GATE_STATE_DIR to a folder that can be written."})}),
500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>gateInName,J:()=>journalName})
;const journalName=(runId,gate)=>`${runId}.${gate.pid}.${gate.startTicks}.jsonl`;function gateInName(name,bootId){const[,pid,startTicks]=/\.(\d+)\.(\d+)\.jsonl$/.exec(name)??[]
;return pid===undefined||startTicks===undefined?null:{pid:Number(pid),startTicks:Number(startTicks),bootId:bootId}}}),
4775:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ST:()=>isGone,a0:()=>readJournal})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5258);const limitBytes=256*1024*1024;const readJournal=async path=>eventsIn(await textOf(path),path)
;const eventsIn=(text,path)=>text.split("\n").slice(0,-1).map((line,index)=>parseEvent(line)??failAt(path,index+1));async function textOf(path){const file=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(cause=>{
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I("JOURNAL_UNREADABLE",`the journal ${path} cannot be opened: ${cause.message}`,{cause:cause})});try{
if((await file.stat()).size>limitBytes)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I("JOURNAL_UNREADABLE",`the journal ${path} is larger than 256 MiB`)
;return await file.readFile("utf8")}finally{await file.close()}}function parseEvent(line){try{const event=JSON.parse(line);const{type:type,atMs:atMs}=event
;return typeof type==="string"&&typeof atMs==="number"?event:null}catch{return null}}function failAt(path,line){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I("JOURNAL_UNREADABLE",`${path}:${line} is not an event of a run`,{
hint:"The faults that it names may still be in place: read it by hand before you remove it."})}
const isGone=error=>error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I&&error.cause?.code==="ENOENT"}),
7388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment})
;const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
3465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>runHelper,W:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8500)
;var _environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7388);var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2687)
;var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9044);var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4412)
;var _signal_each_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3327);const outputLimitBytes=64*1024;const outputGraceMs=100;const killLimitMs=2e3;const pollMs=10;const nobodysMark="\0"
;const helperMark=runId=>`${runId}:helper`;async function runHelper(words,{cwd:cwd,mark:mark},signal){if(signal.aborted)return{status:null,says:"was not started: there was no time left",output:""}
;const[file="",...rest]=words;const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{cwd:cwd,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env,{
[_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark}),detached:true,shell:false,stdio:["ignore","pipe","pipe"]});const output=gather(child);const leader=child.pid===undefined?null:(0,
_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(child.pid).catch(()=>null);const stop=()=>kill(child);signal.addEventListener("abort",stop,{once:true})
;const ended=await Promise.race([endOf(child),givenUp(signal)]);signal.removeEventListener("abort",stop);if(signal.aborted&&leader!==null)await endSession(await leader)
;await Promise.race([closed(child),(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(outputGraceMs,undefined,{ref:false})]);child.stdout?.destroy();child.stderr?.destroy();child.unref()
;if(ended===null)return{status:null,says:"took too long and could not be ended",output:output()};return{...signal.aborted?{status:null,says:"took too long and was ended"}:ended,output:output()}}
async function givenUp(signal){await new Promise(resolve=>signal.addEventListener("abort",resolve,{once:true}));return(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(killLimitMs,null,{ref:false})}function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({status:null,
says:`could not be started (${error.code??error.message})`}));child.once("exit",(code,name)=>resolve({status:code,says:code===null?`was ended by ${name}`:`ended with exit code ${code}`}))})}
const closed=child=>child.stdout?.closed&&child.stderr?.closed?Promise.resolve():new Promise(resolve=>child.once("close",()=>resolve()));function gather({stdout:stdout,stderr:stderr}){const pieces=[]
;let bytes=0;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take).on("error",()=>undefined);stderr?.on("data",take).on("error",()=>undefined)
;return()=>(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes)))}function kill({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")}catch{}}
async function endSession(leader){if(leader===null)return;const untilMs=performance.now()+killLimitMs;while(performance.now()<untilMs){
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(nobodysMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_6__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL");await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),
3327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name){
await Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))}}),5026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kf:()=>commandsOf,u0:()=>carryOut,zf:()=>unrestoredOf});var _undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2988);const undoLimitMs=8e3
;async function carryOut(owed,settleMs,on){const isStop=undo=>undo.kind==="process.stop";const faults=await byTarget(owed.filter(undo=>!isStop(undo)),settleMs,on)
;return[...faults,...await byTarget(owed.filter(isStop),0,on)]}async function byTarget(owed,settleMs,on){const targets=[...new Set(owed.map(undo=>undo.target))];const lanes=targets.map(async target=>{
const done=[];for(const undo of owed)if(undo.target===target)done.push({undo:undo,failure:await failureOf(undo,settleMs,on)});return done});return(await Promise.all(lanes)).flat()}
async function failureOf(undo,settleMs,on){const undoer=on.undoerOf(undo.kind);if(undoer===undefined)return`this version does not know how to undo "${undo.kind}"`;const limitMs=limitOf(undoer,undo)
;const signal=on.deadline(limitMs);try{for(let tries=0;tries<3;tries+=1){await undoer.undo(undo.state,signal);if(settleMs>0)await on.processes.sleep(settleMs,signal)
;if((await undoer.gone(undo.state,signal)).ok)return null}return"it was undone three times and is still there"}catch(error){return signal.aborted?`it took longer than ${limitMs/1e3} s`:error.message}}
function limitOf(undoer,{state:state}){try{return Math.max(undoLimitMs,undoer.limitMs?.(state)??0)}catch{return undoLimitMs}}function unrestoredOf({undo:undo,failure:failure}){return{undo:undo.id,
target:undo.target,kind:undo.kind,reason:failure??"",commands:commandsOf(undo)}}function commandsOf(undo){try{return(0,
_undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__.t)(undo.kind)?.commands(undo.state)??[]}catch{return[]}}}),1874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>drain});var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3465)
;var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3327);const pollMs=10;const mostLooks=300;const looks=2;async function drain(runId,on,signal){
for(let unseen=0,looked=0;unseen<looks&&looked<mostLooks;looked+=1){const inFlight=await on.startedFor((0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.W)(runId),null);await(0,
_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,inFlight,"SIGKILL");unseen=inFlight.length===0?unseen+1:0;if(unseen<looks)await on.sleep(pollMs,signal)}}}),
1857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fence:()=>fence});const pollMs=10
;async function fence(gate,graceMs,on,signal){if(gate.pid===on.pid)return false;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal)
;const lived=await on.signalTo(gate,"SIGKILL");while(await on.stateOf(gate)!==null)await on.sleep(pollMs,signal);return lived}}),
8147:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverJournal:()=>recoverJournal});function owedUndos(events){
const owed=new Map;for(const event of events){if(event.type==="undo.recorded")owed.set(event.undo.id,event.undo);else if(event.type==="undo.done")owed.delete(event.id)}
return[...owed.values()].reverse()}var read=__webpack_require__(4775);var carry_out=__webpack_require__(5026);var drain=__webpack_require__(1874);var fence=__webpack_require__(1857)
;var external_node_path_=__webpack_require__(6760);var journal=__webpack_require__(2256);var journal_name=__webpack_require__(500);var identity=__webpack_require__(2687)
;var processes=__webpack_require__(9044);var catalog=__webpack_require__(2988);var external_node_crypto_=__webpack_require__(7598);var promises_=__webpack_require__(1455)
;var external_node_net_=__webpack_require__(7030);var external_node_timers_promises_=__webpack_require__(8500);const pollMs=25;async function withLock(path,signal,task){const name=await nameOf(path)
;let held=await listen(name);while(held===null){await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal});held=await listen(name)}try{return await task()}finally{
await new Promise(done=>held.close(done))}}async function nameOf(path){const place=(0,external_node_path_.join)(await(0,promises_.realpath)((0,external_node_path_.dirname)(path)).catch(()=>(0,
external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path));return`\0chaos-gate/${(0,external_node_crypto_.createHash)("sha256").update(place).digest("hex")}`}function listen(path){
return new Promise((resolve,reject)=>{const server=(0,external_node_net_.createServer)(socket=>socket.destroy());server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error))
;server.listen({path:path},()=>resolve(server))})}const outside={processes:processes.u,withLock:withLock,read:read.a0,gateNamed:async path=>(0,journal_name.I)((0,
external_node_path_.basename)(path),await(0,identity.aW)()),resume:journal.f7,undoerOf:catalog.t,deadline:ms=>AbortSignal.timeout(ms)};const gateGraceMs={keeper:2e3,post:0,recover:0}
;function recoverJournal(path,options,signal,on=outside){return on.withLock(path,signal,async()=>{const gate=startIn(await recover_read(path,options,on))?.gate??await on.gateNamed(path)
;const lived=gate!==null&&await(0,fence.fence)(gate,gateGraceMs[options.by],on.processes,signal);const events=await recover_read(path,options,on);const started=startIn(events)
;if(started?.mark!==undefined)await(0,drain.Z)(started.mark,on.processes,signal);return settle(path,events,endOf(options,lived),options,on)})}
const recover_read=(path,{mayBeMissing:mayBeMissing=false},on)=>on.read(path).catch(error=>mayBeMissing&&(0,read.ST)(error)?[]:Promise.reject(error))
;const startIn=events=>events.find(event=>event.type==="run.started");const endOf=({by:by,why:why},lived)=>({reason:by==="post"&&lived?"cancelled":"killed",
detail:`${why===undefined?"":`${why}; `}put back by the ${by==="post"?"post step":by}`});async function settle(path,events,ending,options,on){const done=await(0,
carry_out.u0)(owedUndos(events),options.settleMs??100,on);const news=newsOf(events,done,ending);await keep(path,news,on).catch(()=>undefined)
;const failed=done.filter(({failure:failure})=>failure!==null);return{journal:path,undone:done.length-failed.length,failed:failed.length,unrestored:failed.map(carry_out.zf),events:[...events,...news]}
}function newsOf(events,done,ending){const atMs=events.at(-1)?.atMs??0;const undos=done.map(({undo:undo,failure:failure})=>failure===null?{atMs:atMs,type:"undo.done",id:undo.id}:{atMs:atMs,
type:"undo.failed",id:undo.id,reason:failure});if(events.length===0||events.some(event=>event.type==="run.ended"))return undos;return[...undos,{atMs:atMs,type:"run.ended",...ending}]}
async function keep(path,news,on){if(news.length===0)return;const journal=await on.resume(path);try{for(const event of news)await journal.append(event)}finally{await journal.close()}}}),
2988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>undoerOf});var processes=__webpack_require__(9044)
;var command_undo=__webpack_require__(6110);var undo_state=__webpack_require__(3231);const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){
const keeper=(0,undo_state.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return
;await on.sleep(pollMs,signal)}await on.signalTo(keeper,"SIGKILL")},async gone(state){const keeper=(0,undo_state.K2)(state,"keeper")
;const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},
commands:state=>{const keeper=(0,undo_state.K2)(state,"keeper");return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}});const processContinueOn=on=>({kind:"process.continue",
async undo(state){await Promise.all((0,undo_state.Af)(state,"processes").map(one=>on.signalTo(one,"SIGCONT")))},async gone(state){const states=await Promise.all((0,
undo_state.Af)(state,"processes").map(one=>on.stateOf(one)));const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,
says:stopped===0?"no process is stopped":"still stopped",numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,undo_state.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])})
;const processKilled={kind:"process.killed",undo:async()=>undefined,gone:async()=>({ok:true,says:"a signal leaves nothing behind",numbers:{}}),commands:()=>[]}
;var process_stop=__webpack_require__(3480);const undoersOn=on=>[processContinueOn(on),processKilled,(0,
process_stop.x)(on),keeperBoundOn(on,"link.clear"),keeperBoundOn(on,"traffic.stop"),command_undo.WW];const undoers=undoersOn(processes.u);const undoerOf=kind=>undoers.find(undoer=>undoer.kind===kind)
}),6110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3465);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3231);const lastLineLimit=200;const commandUndo={
kind:"command.undo",async undo(state,signal){const undone=await run("undo",state,signal);if(undone.status===0)return;const seen=await run("verify",state,signal)
;if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async gone(state,signal){const seen=await run("verify",state,signal);return{
ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"cwd")],(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.Po)(state,"timeoutMs")};const run=(which,state,signal)=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,which),{cwd:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"mark")
},AbortSignal.any([signal,AbortSignal.timeout((0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Po)(state,"timeoutMs"))]));function withOutput({says:says,output:output}){
const last=output.trimEnd().split("\n").at(-1)?.trim().slice(0,lastLineLimit)??"";return last===""?says:`${says} ("${last}")`}const exitOf=({status:status})=>status===null?{}:{exit:status}}),
3480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>processStop,x:()=>processStopOn})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9044);var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3327)
;var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3231);const politeMs=2e3;const pollMs=20;const processStopOn=on=>({kind:"process.stop",async undo(state,signal){
const polite=await startedFor(on,state);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,polite,"SIGTERM");await(0,
_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,polite,"SIGCONT");for(let waitedMs=0;waitedMs<politeMs&&await anyAlive(on,polite);waitedMs+=pollMs)await on.sleep(pollMs,signal)
;const left=await startedFor(on,state);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,left,"SIGKILL");while(await anyAlive(on,left))await on.sleep(pollMs,signal)},
async gone(state){const alive=(await startedFor(on,state)).length;return{ok:alive===0,says:alive===0?"no started process is left":"still running",numbers:{alive:alive}}},commands:state=>{
const leader=(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.K2)(state,"leader");return leader===null?[]:[["pkill","-KILL","--session",String(leader.pid)]]}})
;const processStop=processStopOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);const startedFor=(on,state)=>on.startedFor((0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"mark"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.K2)(state,"leader"));const anyAlive=async(on,all)=>(await Promise.all(all.map(one=>on.stateOf(one)))).some(state=>state!==null)}),
3231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,K2:()=>identityIn,Po:()=>numberIn,
r7:()=>textIn});function identitiesIn(state,key){const value=field(state,key);if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}
function identityIn(state,key){const value=field(state,key);return value===null?null:identity(value)}function textIn(state,key){const value=field(state,key)
;if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){const value=field(state,key)
;if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is no command`);return value}function numberIn(state,key){
const value=field(state,key);if(typeof value!=="number"||!(value>0))throw new TypeError(`"${key}" of the undo record is no number above 0`);return value}
const field=(state,key)=>typeof state==="object"&&state!==null&&!Array.isArray(state)?state[key]??null:null;function identity(value){const{pid:pid,startTicks:startTicks,bootId:bootId}=value??{}
;if(!Number.isSafeInteger(pid)||pid<=1||typeof startTicks!=="number"||typeof bootId!=="string")throw new TypeError("the undo record names no process");return{pid:pid,startTicks:startTicks,
bootId:bootId}}})};
