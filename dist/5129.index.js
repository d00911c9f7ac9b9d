export const id=5129;export const ids=[5129];export const modules={3430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
open:()=>open});var _core_report_words_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2985);var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3318)
;async function open({values:values},io){const{config:config,warnings:warnings}=await(0,_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_0__.F)({workspace:io.cwd,env:io.env,
...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},
...values.budget!==undefined&&{budget:values.budget},...values.seed!==undefined&&{seed:values.seed},...values.name!==undefined&&{name:values.name}})
;for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,_core_report_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(warning,1e3)}`);return config}}),
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
await Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))}}),2988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>undoerOf});var processes=__webpack_require__(9044);var command_undo=__webpack_require__(6110);var undo_state=__webpack_require__(3231)
;const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){const keeper=(0,undo_state.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return
;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return;await on.sleep(pollMs,signal)}await on.signalTo(keeper,"SIGKILL")},async gone(state){const keeper=(0,
undo_state.K2)(state,"keeper");const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,
says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},commands:state=>{const keeper=(0,undo_state.K2)(state,"keeper")
;return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}});const processContinueOn=on=>({kind:"process.continue",async undo(state){await Promise.all((0,
undo_state.Af)(state,"processes").map(one=>on.signalTo(one,"SIGCONT")))},async gone(state){const states=await Promise.all((0,undo_state.Af)(state,"processes").map(one=>on.stateOf(one)))
;const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,says:stopped===0?"no process is stopped":"still stopped",
numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,undo_state.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])});const processKilled={kind:"process.killed",
undo:async()=>undefined,gone:async()=>({ok:true,says:"a signal leaves nothing behind",numbers:{}}),commands:()=>[]};var process_stop=__webpack_require__(3480)
;const undoersOn=on=>[processContinueOn(on),processKilled,(0,process_stop.x)(on),keeperBoundOn(on,"link.clear"),keeperBoundOn(on,"traffic.stop"),command_undo.WW];const undoers=undoersOn(processes.u)
;const undoerOf=kind=>undoers.find(undoer=>undoer.kind===kind)}),6110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf});var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3465);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3231)
;const lastLineLimit=200;const commandUndo={kind:"command.undo",async undo(state,signal){const undone=await run("undo",state,signal);if(undone.status===0)return
;const seen=await run("verify",state,signal);if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async gone(state,signal){
const seen=await run("verify",state,signal);return{ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"cwd")],(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,"verify")],limitMs:state=>4*(0,
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
