export const id="shared-world-process-helper";export const ids=["shared-world-process-helper"];export const modules={
13659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{open:()=>open})
;var _core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20092);var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31416)
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61228);var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38257)
;var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-config-open-config")
;async function open({values:values},io,limit=_core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__.vC){const{config:config,warnings:warnings,file:file}=await(0,
_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_1__.F)({workspace:io.cwd,env:io.env,limit:limit,...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{
previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},...values.budget!==undefined&&{budget:values.budget},...values.seed!==undefined&&{seed:values.seed
},...values.name!==undefined&&{name:values.name}});io.hide((0,_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_2__.runSecrets)(config,io.env,[io.cwd]))
;for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__.R)(io.redact(warning),1e3),io.columns()-10,true).join("\n         ")}`);return{config:config,configPath:file}}}),
73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),17388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment
});const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
23465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>runHelper,W:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17388);var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687)
;var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19044);var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412)
;var _signal_each_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(93327);const outputLimitBytes=64*1024;const outputGraceMs=100;const killLimitMs=2e3;const pollMs=10;const nobodysMark="\0"
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
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(nobodysMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_6__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL",{mark:nobodysMark,leader:leader});await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),93327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name,started){
const signalOne=async one=>await on.refusalOf(one,started)===null&&await on.signalTo(one,name);await Promise.all(all.map(one=>signalOne(one).catch(()=>false)))}}),
"world-undo-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>undoHandlerOf})
;var processes=__webpack_require__(19044);var command_undo=__webpack_require__(26110);var undo_state=__webpack_require__(13231);const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({
kind:kind,async undo(state,signal){const keeper=(0,undo_state.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){
if(await on.stateOf(keeper)===null)return;await on.sleep(pollMs,signal)}const refusal=await on.refusalOf(keeper)
;if(refusal!==null)throw new Error(`process ${keeper.pid} is not ended, although the record calls it the keeper: ${refusal}`);await on.signalTo(keeper,"SIGKILL")},async gone(state){const keeper=(0,
undo_state.K2)(state,"keeper");const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,
says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},commands:state=>{const keeper=(0,undo_state.K2)(state,"keeper")
;return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}});async function continueOne(on,one){if(await on.stateOf(one)===null)return;const refusal=await on.refusalOf(one)
;if(refusal!==null)throw new Error(`process ${one.pid} is not continued: ${refusal}`);await on.signalTo(one,"SIGCONT")}const processContinueOn=on=>({kind:"process.continue",async undo(state){
await Promise.all((0,undo_state.Af)(state,"processes").map(one=>continueOne(on,one)))},async gone(state){const states=await Promise.all((0,undo_state.Af)(state,"processes").map(one=>on.stateOf(one)))
;const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,says:stopped===0?"no process is stopped":"still stopped",
numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,undo_state.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])});var process_killed=__webpack_require__(99789)
;var process_stop=__webpack_require__(13480);const undoHandlersOn=on=>[processContinueOn(on),process_killed.p,(0,
process_stop.x)(on),keeperBoundOn(on,"link.clear"),keeperBoundOn(on,"traffic.stop"),command_undo.WW];const undoers=undoHandlersOn(processes.u)
;const undoHandlerOf=kind=>undoers.find(undoer=>undoer.kind===kind)}),26110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf});var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465)
;var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13231);const lastLineLimit=200;const commandUndo={
kind:"command.undo",async undo(state,signal){const undone=await run("undo",state,signal);if(undone.status===0)return;const seen=await run("verify",state,signal)
;if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async gone(state,signal){const seen=await run("verify",state,signal);return{
ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd")],(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs")};const run=(which,state,signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs"),signal,limit=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,which),{cwd:(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"mark")},limit));function withOutput({message:message,output:output}){
const line=output.trimEnd().split("\n").at(-1)?.trim()??"";const last=line.length>lastLineLimit?`${line.slice(0,lastLineLimit-1)}…`:line;return last===""?message:`${message} ("${last}")`}
const exitOf=({status:status})=>status===null?{}:{exit:status}}),99789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
p:()=>processKilled});const processKilled={kind:"process.killed",undo:async()=>undefined,gone:async()=>({ok:true,says:"a signal leaves nothing behind",numbers:{}}),commands:()=>[]}}),
13480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>processStop,x:()=>processStopOn})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const politeMs=2e3;const pollMs=20
;const processStopOn=on=>({kind:"process.stop",async undo(state,signal){const{may:polite}=await look(on,state,[]);for(const name of["SIGTERM","SIGCONT"])await signalAll(on,polite,name)
;for(let waitedMs=0;waitedMs<politeMs&&await anyAlive(on,polite);waitedMs+=pollMs)await on.sleep(pollMs,signal);const{may:left,refusals:refusals}=await look(on,state,polite)
;await signalAll(on,left,"SIGKILL");while(await anyAlive(on,left))await on.sleep(pollMs,signal);const others=await strangersOn(on,state);const remain=[...refusals,...others]
;if(remain.length>0)throw new Error(remain.slice(0,3).join("; "))},async gone(state){const{mark:mark,leader:leader,inherited:inherited}=startedIn(state)
;const alive=(await on.startedFor(mark,leader,inherited)).length;return{ok:alive===0,says:alive===0?"no started process is left":"still running",numbers:{alive:alive}}},commands:state=>{
const leader=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.K2)(state,"leader");return leader===null?[]:[["pkill","-KILL","--session",String(leader.pid)]]}})
;const processStop=processStopOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);const startedIn=state=>({mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"mark"),leader:(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.K2)(state,"leader"),inherited:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.U8)(state)});async function strangersOn(on,state){const port=(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.Ju)(state);const pids=port===null?[]:await(on.listenersOf?.(port))??[]
;return pids.map(pid=>`process ${pid} listens on port ${port}, and nothing shows that the gate has started it`)}async function look(on,state,known){const started=startedIn(state);const may=[]
;const refusals=[];for(const one of await on.startedFor(started.mark,started.leader,started.inherited)){
const isKnown=known.some(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks);const refusal=isKnown?null:await on.refusalOf(one,started)
;if(refusal===null)may.push(one);else refusals.push(`process ${one.pid} is not stopped: ${refusal}`)}return{may:may,refusals:refusals}}
const signalAll=(on,all,name)=>Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))
;const anyAlive=async(on,all)=>(await Promise.all(all.map(one=>on.stateOf(one)))).some(state=>state!==null)}),13231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,Ju:()=>portIn,K2:()=>identityIn,U8:()=>inheritedIn,r7:()=>textIn,sJ:()=>numberField});function identitiesIn(state,key){
const value=field(state,key);if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}function identityIn(state,key){
const value=field(state,key);return value===null?null:identity(value)}function textIn(state,key){const value=field(state,key)
;if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){const value=field(state,key)
;if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is no command`);return value}const largestNumber=6e4
;function numberField(state,key){const value=field(state,key)
;if(typeof value!=="number"||!(value>0&&value<=largestNumber))throw new TypeError(`"${key}" of the undo record is not a number from 0 to ${largestNumber}`);return value}function inheritedIn(state){
const value=field(state,"inherited");if(value===null)return null;const queueBytes=field(value,"queueBytes");const gate=identityIn(value,"gate")
;if(!Number.isSafeInteger(queueBytes)||gate===null)throw new TypeError('"inherited" of the undo record is no number of a gate');return{queueBytes:queueBytes,gate:gate}}function portIn(state){
const value=field(state,"port");if(value===null)return null;if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError('"port" of the undo record is no port');return value}
const field=(state,key)=>typeof state==="object"&&state!==null&&!Array.isArray(state)?state[key]??null:null;function identity(value){const{pid:pid,startTicks:startTicks,bootId:bootId}=value??{}
;if(!Number.isSafeInteger(pid)||pid<=1||typeof startTicks!=="number"||typeof bootId!=="string")throw new TypeError("the undo record names no process");return{pid:pid,startTicks:startTicks,
bootId:bootId}}})};
