export const id="shared-core-report-text";export const ids=["shared-core-report-text"];export const modules={
"cli-live-lines":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mn:()=>lines,f$:()=>timeLeft,de:()=>whereOf})
;var visible=__webpack_require__(61228);var width=__webpack_require__(73646);const pieces=/(\u001b\[[0-9;]*m)|./gsu;function cut(line,columns){
const found=[...line.matchAll(pieces)].map(([piece,colour])=>({piece:piece,width:colour===undefined?(0,width.q)(piece):0}));if(found.reduce((sum,{width:width})=>sum+width,0)<=columns)return line
;let used=0;const kept=found.filter(({width:width})=>{used+=width;return width===0||used<columns});return`${kept.map(({piece:piece})=>piece).join("")}…`}
const percentOk=({count:count,bad:bad})=>`${Math.floor(1e3*(count-bad)/count)/10} %`;var evidence_histogram=__webpack_require__(54320);const secondsBack=5;function recentOf(check){
const own=check.fresh===0?[]:check.windows.slice(-check.fresh);const last=own.at(-1);const windows=own.filter(window=>last!==undefined&&window.phase===last.phase).slice(-secondsBack)
;const count=sum(windows,window=>window.count);const bad=sum(windows,window=>window.bad);const tolerance=last?.phase==="during"?check.during:check.steady
;const enough=count-bad>=(tolerance.success??0)*count;return{count:count,bad:bad,p95Ms:p95Of(windows),ok:enough&&isFast(tolerance,windows)}}function p95Of(windows){
const histogram=new evidence_histogram.dq;for(const window of windows)histogram.addSparse(window.latency);return histogram.count===0?null:histogram.quantile(.95)}
function isFast({percentiles:percentiles},windows){const timed=sum(windows,window=>window.timed);const slow=limitMs=>sum(windows,window=>window.over.find(([limit])=>limit===limitMs)?.[1]??0)
;return percentiles.every(({quantile:quantile,limitMs:limitMs})=>slow(limitMs)<=(1-quantile)*timed)}const sum=(items,of)=>items.reduce((total,item)=>total+of(item),0)
;var says=__webpack_require__(9402);var seconds=__webpack_require__(95293);const bars="▁▂▃▄▅▆▇█";function sparkline(windows,width,paint){
return windows.slice(-width).map(window=>paint(window.bad===0?"green":window.bad<window.count?"yellow":"red",bar(window))).join("")}function bar({count:count,bad:bad}){if(count===0)return" "
;if(bad>=count)return"×";return bars[Math.floor((1-bad/count)*(bars.length-1))]??" "}var time_left=__webpack_require__(17749);function lines(view,nowMs,look){if(view.name===""||view.over)return[]
;const checks=view.checks.map(check=>checkLine(check,view,look));const faults=view.faults.map(fault=>faultLine(fault,view,nowMs,look))
;return["",headline(view,nowMs,look),...faults,...checks].slice(0,look.rows-1).map(line=>cut(line,look.columns))}function headline(view,nowMs,{paint:paint}){
const phase=view.scenario===null||view.baseline?"":` · ${view.phase} ${(0,seconds.Y)(nowMs-view.phaseSinceMs)}`;const why=view.scenario===null||view.trial===null?"":` · ${view.trial}`
;return`${paint("dim",(0,seconds.s)(nowMs))}  ${paint("bold",whereOf(view))}${phase} · ${(0,time_left.f)(view,nowMs)}${why}`}function whereOf(view){if(view.scenario===null)return"starting"
;if(view.baseline)return"baseline";if(view.of===null&&view.trial!==null)return"control";const all=view.scenarios.length;const asked=view.scenarios.findIndex(({id:id})=>id===view.of)
;return`scenario ${asked>=0?asked+1:Math.min(view.ended+1,all)} of ${all}`}const marks={waiting:["○","dim"],injecting:["◐","yellow"],injected:["●","yellow"],observed:["●","red"],
"not observed":["●","yellow"],removing:["◐","yellow"],removed:["✓","green"],"not removed":["!","red"],failed:["!","yellow"]};function faultLine(fault,view,nowMs,{paint:paint}){
const[mark,look]=marks[fault.state];const what=`${fault.spec.fault} on ${paint("cyan",(0,visible.R)(fault.spec.on,40))}`
;return`  ${paint(look,mark)} ${what} · ${fault.state}${timeLeft(fault,view,nowMs)} ${paint("dim",`· ${(0,says.i)(fault.spec)}`)}`}
function timeLeft({spec:spec,state:state,appliedMs:appliedMs},view,nowMs){if(appliedMs!==null&&["injected","observed","not observed"].includes(state))return`, ${(0,
seconds.Y)(appliedMs+spec.lastsMs-nowMs)} left`;const firstMs=view.faults.find(fault=>fault.appliedMs!==null)?.appliedMs??null;return state==="waiting"&&firstMs!==null?`, in ${(0,
seconds.Y)(firstMs+spec.startMs-nowMs)}`:""}function checkLine(check,view,{columns:columns,paint:paint}){const{count:count,bad:bad,p95Ms:p95Ms,ok:ok}=recentOf(check)
;const nameWidth=Math.min(24,Math.max(...view.checks.map(({name:name})=>(0,visible.R)(name,24).length)));const share=count===0?"–":percentOk({count:count,bad:bad})
;const p95=p95Ms===null?"–":`${Math.round(p95Ms)} ms`;const numbers=paint(count===0?"dim":ok?"green":"red",`${share.padStart(7)} ok   p95 ${p95.padStart(8)}`);return`    ${(0,
visible.R)(check.name,24).padEnd(nameWidth)} ${numbers}   ${sparkline(check.windows,Math.min(30,columns-nameWidth-33),paint)}`}}),
85812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>logLines})
;var _core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(33877);var _core_model_run_phase_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(53997)
;var _core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39045);var _core_report_terminal_lesson_line_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49411)
;var _core_report_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(12974);var _core_report_wording_fault_steps_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(50344)
;var _core_report_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50042);var _core_report_wording_numbers_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(72472)
;var _core_report_wording_trial_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(73237);var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(61228)
;var _says_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9402);var _seconds_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(95293);function logLines(event,view){
const text="fault"in event?faultText(event,view):runText(event,view);if(text===null)return[];const more=event.type==="scenario.ended"?view.checks.map(tallyText):[]
;return[text,...more].map(line=>`${(0,_seconds_js__WEBPACK_IMPORTED_MODULE_4__.s)(event.atMs)}  ${line}`)}function tallyText({name:name,tally:tally}){
const shares=_core_model_run_phase_js__WEBPACK_IMPORTED_MODULE_5__.t.flatMap(phase=>tally[phase].count===0?[]:[failedIn(phase,tally[phase])]);return`  ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(name)}: ${shares.length===0?"no samples":shares.join(", ")}`}
const failedIn=(phase,{count:count,bad:bad})=>`${phase} ${bad} of ${count} failed`;const isInPlace=({state:state})=>state==="removing"||state==="not removed"
;const absentText=({target:target,restarted:restarted})=>`  ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(target)} did not restart on its own${restarted?"; the gate restarted it":""}`;function runText(event,view){switch(event.type){
case"run.started":return`gate ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.plan.name)} on ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.preview)}: seed ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.plan.seed)}, ${counted(event.plan.scenarios.length,"scenario")}, at most ${(0,
_core_report_wording_numbers_js__WEBPACK_IMPORTED_MODULE_7__.p0)(event.budgetMs).replaceAll(" "," ")}`;case"scenario.started":
return event.plan===null?"baseline: is the preview healthy?":withFaults(trialText(event)??scenarioText(view),event.plan);case"scenario.decided":
return"  the outcome is certain: removing the faults early";case"phase.entered":
return event.phase==="after"&&!view.baseline&&!view.faults.some(isInPlace)?"  all faults removed; waiting for recovery":null;case"target.seen":return event.back?null:absentText(event)
;case"target.ended":return event.expected?null:`  ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.target)} ${(0,
_core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_8__.Bx)(event.end)}`;case"gate.trouble":return`  problem in the gate itself: ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.what)}, ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.detail)}`;case"undo.failed":
return`  NOT REMOVED: ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.id)}: ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.reason)}`
;case"scenario.ended":return endText(event,view);case"lesson":return(0,_core_report_terminal_lesson_line_js__WEBPACK_IMPORTED_MODULE_1__.R)(event.of,event.lesson);case"waiting":return(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)((0,_core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_0__.S)(event.wait));case"note":return(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(event.says);case"run.ended":return event.reason==="done"?"done":early(`ended early (${event.reason})`,event.detail);default:return null}
}function trialText({scenario:scenario,trial:trial}){const why=(0,_core_report_wording_trial_js__WEBPACK_IMPORTED_MODULE_9__.Z)(trial);return why===null?null:(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(`${scenario}, ${why}`,200)}const scenarioText=view=>`scenario ${view.ended+1} of ${view.scenarios.length}`
;function withFaults(what,plan){const faults=plan.faults.map(spec=>(0,_core_report_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_10__.U)((0,
_core_report_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_2__.bL)((0,_says_js__WEBPACK_IMPORTED_MODULE_3__.i)(spec),spec)).replaceAll(" "," "))
;return faults.length===0?what:`${what} (${faults.join(", ")})`}const counted=(count,what)=>`${count} ${what}${count===1?"":"s"}`;function endText({scenario:scenario,reason:reason,detail:why},view){
const what=view.baseline?"baseline":view.trial===null?`scenario ${view.ended+1}`:(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(scenario)
;return reason==="done"?`${what} measured`:early(`${what} ${reason==="cut"?"cut short":"skipped"}`,why)}const early=(what,why)=>why===""||what.includes(why)?what:`${what}: ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_6__.R)(why)}`;function faultText(event,view){const fault=view.faults.find(({spec:spec})=>spec.id===event.fault)
;if(fault===undefined)return null;const words=(0,_core_report_wording_fault_steps_js__WEBPACK_IMPORTED_MODULE_11__.u)(fault.spec,event);return words===null?null:`  ${words}`}}),
9402:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>message})
;var _core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");const message=({fault:fault,params:params,fractions:fractions})=>(0,
_core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(fault)?.describe(params,fractions)??fault}),95293:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>seconds,s:()=>stopwatch});function seconds(ms){const whole=Math.max(0,Math.round(ms/1e3));if(whole<60)return`${whole} s`
;return`${Math.floor(whole/60)} min${whole%60===0?"":` ${String(whole%60).padStart(2,"0")} s`}`}function stopwatch(ms){const whole=Math.max(0,Math.floor(ms/1e3))
;return`${String(Math.floor(whole/60)).padStart(2,"0")}:${String(whole%60).padStart(2,"0")}`}}),17749:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>timeLeft});var _core_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227)
;var _core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);var _seconds_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(95293);function timeLeft(view,nowMs){
const budgetLeftMs=Math.max(0,(view.learningSinceMs===null?view.budgetMs:(0,_core_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__.hardLimitMs)(view.budgetMs))-nowMs)
;if(view.learningSinceMs!==null)return`at most ${(0,_seconds_js__WEBPACK_IMPORTED_MODULE_2__.Y)(Math.min(budgetLeftMs,Math.max(0,view.learningSinceMs+view.shrinkMs-nowMs)))} left`
;const open=view.scenarios.slice(view.ended);const planMs=open.reduce((sum,scenario)=>sum+(0,_core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.jn)(view.specs,scenario),0)
;if(open.length===0)return`at most ${(0,_seconds_js__WEBPACK_IMPORTED_MODULE_2__.Y)(Math.min(budgetLeftMs,view.shrinkMs+repeatsMs(view)))} left`
;const goneMs=view.trial===null&&view.scenario!==null&&!view.baseline?nowMs-view.scenarioSinceMs:0;return`about ${(0,
_seconds_js__WEBPACK_IMPORTED_MODULE_2__.Y)(Math.min(budgetLeftMs,Math.max(1e3,planMs-goneMs)))} left`}const repeatsMs=({scenarios:scenarios,specs:specs})=>2*Math.max(0,...scenarios.map(scenario=>(0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.jn)(specs,scenario)))}),"cli-live-view":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>emptyView,D:()=>foldView});var trial=__webpack_require__(73237);const windowsMax=30;const nothing={count:0,bad:0};const emptyTally={before:nothing,
during:nothing,after:nothing};function withWindow(check,window){const{count:count,bad:bad}=check.tally[window.phase];return{...check,windows:[...check.windows,window].slice(-windowsMax),
fresh:Math.min(check.fresh+1,windowsMax),tally:{...check.tally,[window.phase]:{count:count+window.count,bad:bad+window.bad}}}}function foldFault(fault,event){
if(event.fault!==fault.spec.id)return fault;const appliedMs=event.type==="fault.applied"?event.atMs:fault.appliedMs;return{...fault,appliedMs:appliedMs,state:stateAfter(event)}}
function stateAfter(event){switch(event.type){case"fault.requested":case"fault.struck":return"injecting";case"fault.applied":return"injected";case"fault.felt":
return event.sighting.ok?"observed":"not observed";case"fault.removed":return"removing";case"fault.gone":return event.sighting.ok?"removed":"not removed";case"fault.failed":return"failed"}}
const emptyView={name:"",seed:"",preview:"",budgetMs:0,scenarios:[],specs:[],shrinkMs:0,ended:0,scenario:null,baseline:false,trial:null,of:null,learningSinceMs:null,phase:"before",phaseSinceMs:0,
scenarioSinceMs:0,faults:[],checks:[],over:false};const learning=new Set(["milder","alone","edge"]);function foldView(view,event){switch(event.type){case"run.started":return started(view,event)
;case"scenario.started":return{...view,scenario:event.scenario,baseline:event.plan===null,trial:(0,trial.Z)(event.trial),of:event.trial?.of??null,
learningSinceMs:view.learningSinceMs??(learning.has(event.trial?.role)?event.atMs:null),phase:"before",phaseSinceMs:event.atMs,scenarioSinceMs:event.atMs,checks:view.checks.map(check=>({...check,
tally:emptyTally,fresh:0})),faults:(event.plan?.faults??[]).map(spec=>({spec:spec,state:"waiting",appliedMs:null}))};case"phase.entered":return{...view,phase:event.phase,phaseSinceMs:event.atMs}
;case"window":return{...view,checks:view.checks.map(check=>check.name===event.window.check?withWindow(check,event.window):check)};case"scenario.ended":return{...view,
ended:view.ended+(view.baseline||view.trial!==null?0:1),scenario:null,faults:[]};case"run.ended":return{...view,over:true};default:return"fault"in event?{...view,
faults:view.faults.map(fault=>foldFault(fault,event))}:view}}function started(view,event){return{...view,name:event.plan.name,seed:event.plan.seed,preview:event.preview,budgetMs:event.budgetMs,
scenarios:event.plan.scenarios,specs:event.checks,shrinkMs:event.shrinkMs??0,checks:event.checks.map(({name:name,steady:steady,during:during})=>({name:name,steady:steady,during:during,windows:[],
fresh:0,tally:emptyTally}))}}}),13717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>programOf})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(77380)
;var _core_report_sections_replay_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95307);var _self_command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(66825)
;function programOf({home:home,env:env,cwd:cwd},started=process.argv[1]??""){if(env.npm_command==="exec")return(0,
_core_report_sections_replay_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(_core_model_version_js__WEBPACK_IMPORTED_MODULE_3__.r);if((0,
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(started)==="chaos-gate")return["chaos-gate"];const[,file]=(0,_self_command_js__WEBPACK_IMPORTED_MODULE_2__.e)(home);const near=(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd,file);return["node",near.length<file.length?near:file]}}),
"cli-run-run":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{runAndReport:()=>runAndReport,tell:()=>tell})
;var external_node_crypto_=__webpack_require__(77598);var external_node_path_=__webpack_require__(76760);var fail_on=__webpack_require__("core-compare-fail-on")
;var json=__webpack_require__("core-report-json");var replay=__webpack_require__(95307);var signs=__webpack_require__(86212);var wrap=__webpack_require__(31416)
;var report_text=__webpack_require__("core-report-text");var numbers=__webpack_require__(72472);var accept=__webpack_require__("core-verdict-accept")
;var run_compared=__webpack_require__("gate-run-compared");var state_dir=__webpack_require__(19112);var redact_files=__webpack_require__(4971);var visible=__webpack_require__(61228)
;var lines=__webpack_require__("cli-live-lines");var log_lines=__webpack_require__(85812);var width=__webpack_require__(73646);const esc="[";const hideCursor=`${esc}?25l`
;const showCursor=`${esc}?25h`;const lineUp=`${esc}1A`;const clearDown=`\r${esc}0J`;const wrapOff=`${esc}?7l`;const wrapOn=`${esc}?7h`;function openScreen(write,columns=()=>Number.POSITIVE_INFINITY){
let widths=[];let open=true;const height=()=>widths.reduce((rows,width)=>rows+Math.max(1,Math.ceil(width/columns())),0);const restore=()=>write(`${clearOf(height())}${showCursor}`)
;process.once("exit",restore);return{draw(frame,above=[]){if(!open)return;write(`${hideCursor}${clearOf(height())}${rowsOf(above)}${wrapOff}${rowsOf(frame)}${wrapOn}`);const shown=columns()
;widths=frame.map(line=>Math.min(shownWidth(line),shown))},close(){if(!open)return;open=false;process.off("exit",restore);restore()}}}const rowsOf=lines=>lines.map(line=>`${line}\n`).join("")
;const colours=/\u001b\[[0-9;]*m/g;const shownWidth=line=>(0,width.q)(line.replace(colours,""));const clearOf=height=>`${lineUp.repeat(height)}${clearDown}`
;var live_view=__webpack_require__("cli-live-view");const frameMs=100;const openProgress=io=>io.live?openLive(io):openLog(io);const openLog=io=>({onEvent:logOn(io,""),onBaseEvent:logOn(io,"base: "),
close:()=>{}});function logOn(io,who){let view=live_view.n;return event=>{const lines=(0,log_lines.O)(event,view);view=(0,live_view.D)(view,event);for(const line of lines)io.note(`${who}${line}`)}}
function openLive(io){const screen=openScreen(io.err,io.columns);let view=live_view.n;let clock={atMs:0,seenMs:performance.now()};const now=()=>clock.atMs+performance.now()-clock.seenMs
;const frame=()=>(0,lines.Mn)(view,now(),{columns:io.columns(),rows:io.rows(),paint:io.paintErr});const keep=(...lines)=>{
screen.draw(frame(),lines.flatMap(line=>hanging(line,io.columns())).map(line=>io.paintErr("dim",line)))};const release=io.divert(keep);const giveBack=divertWarnings(keep)
;const timer=setInterval(()=>screen.draw(frame()),frameMs);return{onEvent:event=>{const lines=(0,log_lines.O)(event,view);view=(0,live_view.D)(view,event);clock={atMs:event.atMs,
seenMs:performance.now()};if(lines.length>0)keep(...lines)},onBaseEvent:logOn(io,"base: "),close:()=>{clearInterval(timer);giveBack();release();screen.close()}}}function divertWarnings(keep){
const before=process.listeners("warning");const above=({name:name,message:message})=>keep(`${name}: ${(0,visible.R)(message,300)}`);process.removeAllListeners("warning").on("warning",above)
;return()=>{process.off("warning",above);for(const listener of before)process.on("warning",listener)}}const indent=9;const hanging=(line,columns)=>(0,
wrap.k)(line,columns-indent).map((part,n)=>n===0?part:`${" ".repeat(indent)}${part}`);var program_of=__webpack_require__(13717);async function runAndReport(prepared,io,signal){
const{config:config,configPath:configPath,plan:plan,workspace:workspace}=prepared;const progress=openProgress(io);const reportDir=(0,external_node_path_.resolve)(io.cwd,prepared.reportDir);try{
return await(0,run_compared.L)({config:config,configPath:configPath,plan:plan,...prepared.overrides!==undefined&&{overrides:prepared.overrides},workspace:workspace,run:{id:`local-${(0,
external_node_crypto_.randomUUID)().slice(0,8)}`,attempt:1,commit:prepared.commit,startedAt:(new Date).toISOString()},home:io.home,...prepared.notes!==undefined&&{notes:prepared.notes},
...prepared.baseline!==undefined&&{baseline:prepared.baseline},reportDir:reportDir,redact:io.redact,stateDir:(0,state_dir.stateDirOf)(io.env),onEvent:progress.onEvent,ofBase:{
onEvent:progress.onBaseEvent},signal:signal})}finally{progress.close();await(0,redact_files.v)(reportDir,io.redact).catch(()=>undefined)}}
function tell(result,{reportDir:reportDir,asJson:asJson,hasJournal:hasJournal=true},io,failOn,hints=()=>{}){if(asJson){io.out((0,json.y)(result));hints();return}const width=Math.min(100,io.columns())
;io.out((0,report_text.D)(result,{paint:io.paint,width:width,replayCommand:(0,replay.X8)(result,(0,program_of.o)(io)),...failOn!==undefined&&{failOn:failOn}}))
;const others=[...hasJournal?["journal.jsonl"]:[],...result.history===undefined?[]:["history.jsonl"]];const files=`${(0,
external_node_path_.join)(reportDir,"/")}: ${["report.md","report.html","result.json","junit.xml",...others].join(", ")}`;io.out(`\n${(0,wrap.k)(files,width-1,true).join("\n")}\n`);hints()
;io.out(`\n${lastLine(result,failOn,io)}\n`)}function lastLine(result,failOn,{paint:paint}){const{verdict:verdict,scenarios:scenarios}=result;const exitCode=failOn===undefined?result.exitCode:(0,
fail_on.exitCodeFor)(result,failOn);const[sign,style]=(0,signs.Gt)(result,failOn);const notPassed=scenarios.filter(({outcome:outcome})=>outcome!=="passed").length;const known=(0,accept.i4)(scenarios)
;const how=scenarios.length===0?"no scenario ran":`${scenarios.length-notPassed} of ${(0,numbers.LS)(scenarios.length,"scenario")} passed${known===null?"":`, ${known}`}`
;const through=failOn!==undefined&&(0,fail_on.isLetThrough)(result,failOn)?`, let through by --fail-on ${failOn}`:""
;return`${paint(style,`${sign} ${verdict}`)}${through}: ${how} (exit code ${exitCode})`}}),66825:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>selfCommand});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_url__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73136)
;function selfCommand(home){const bundled=(0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL("cli.js",home));return[process.execPath,(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled)?bundled:(0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL("cli/bin.ts",home))]}}),
99353:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>textChart})
;var _wording_expected_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4896);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472)
;var _wording_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61228);var _round_above_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29679);const height=3;const levels="▁▂▃▄▅▆▇█"
;const labelWidth=7;const compact={before:3,faults:20,after:6};function textChart(chart){const columns=columnsOf(chart);if(columns.length===0)return[];return[(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(chart.panels[0]?.of??"",34),...chart.panels.flatMap(panel=>panelLines(panel,columns)),...bandLines(chart,columns),timeLine(chart,columns),...legend(chart,columns)]
}const brief=.1;function columnsOf({panels:panels,bands:bands,openMs:openMs}){const steps=panels[0]?.steps??[];const[startMs,endMs]=[steps[0]?.fromMs??0,steps.at(-1)?.toMs??0]
;const spanMs=Math.max(...bands.map(({toMs:toMs})=>toMs));if(!(spanMs>0))return[];const isBrief=spanMs<brief*(endMs-startMs)
;const width=isBrief?(endMs-startMs)/(compact.before+compact.faults+compact.after):spanMs/compact.faults;const before=Math.floor(-startMs/width+1e-9);const after=Math.floor(endMs/width+1e-9)
;const[first,last]=isBrief?[-before,after]:[-Math.min(compact.before,before),Math.min(compact.faults+compact.after,after)];return Array.from({length:last-first},(_,n)=>{const fromMs=(first+n)*width
;return{fromMs:fromMs,toMs:fromMs+width,open:openMs!==null&&fromMs>=openMs&&fromMs+width/2<spanMs}})}function panelLines(panel,columns){const top=panel.unit==="%"?100:topOf(panel)
;const values=columns.map(column=>valueIn(panel,column));const rows=Array.from({length:height},(_,row)=>{const label=row===0?labelOf(panel,top):row===height-1?labelOf(panel,0):""
;return`${label.padStart(labelWidth-1)} ${values.map(value=>cell(value,top,height-1-row)).join("")}`.trimEnd()});const expected=panel.limit===null?"":` (expected ${panel.unit==="%"?`≥ ${(0,
_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("share",panel.limit/100)}`:`≤ ${(0,_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("duration",panel.limit)}`})`
;return[`${panel.title}${expected}`.replaceAll(" "," "),...rows]}function valueIn({steps:steps,unit:unit},column){const inside=steps.flatMap(({fromMs:fromMs,toMs:toMs,value:value})=>{
const shareMs=Math.min(toMs,column.toMs)-Math.max(fromMs,column.fromMs);return value===null||shareMs<=0?[]:[{value:value,shareMs:shareMs}]});if(inside.length===0||column.open)return null
;if(unit==="ms")return Math.max(...inside.map(({value:value})=>value));const allMs=inside.reduce((sum,{shareMs:shareMs})=>sum+shareMs,0)
;return inside.reduce((sum,{value:value,shareMs:shareMs})=>sum+value*shareMs,0)/allMs}function cell(value,top,row){if(value===null)return" ";const eighths=Math.min(1,value/top)*height*levels.length
;const filled=value>=top?height*levels.length:Math.min(Math.max(1,Math.round(eighths)),height*levels.length-1);return levels[Math.min(levels.length,filled-row*levels.length)-1]??" "}
const topOf=({steps:steps,limit:limit})=>(0,_round_above_js__WEBPACK_IMPORTED_MODULE_2__.a)(Math.max(1,limit??0,...steps.map(({value:value})=>value??0)))
;const labelOf=({unit:unit},value)=>(unit==="%"?`${value} %`:(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(value)).replaceAll(" "," ")
;const bandLines=({bands:bands},columns)=>bands.slice(0,4).map((band,n)=>{const marks=columns.map(column=>shows(column,band)?"▓":" ")
;return`${(bands.length===1?"fault":`fault ${n+1}`).padEnd(labelWidth)}${marks.join("")}`.trimEnd()});function shows({fromMs:fromMs,toMs:toMs},band){const middle=(fromMs+toMs)/2
;return middle>=band.fromMs&&middle<band.toMs||band.fromMs>=fromMs-1e-6&&band.fromMs<toMs-1e-6}function timeLine({bands:bands},columns){
const before=columns.filter(({fromMs:fromMs})=>fromMs<-1e-6).length;const endMs=Math.max(...bands.map(({toMs:toMs})=>toMs));const end=(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cY)(endMs).replaceAll(" "," ");const inside=columns.filter(({fromMs:fromMs})=>fromMs>=-1e-6&&fromMs<endMs-1e-6).length
;return`${" ".repeat(labelWidth+before)}0${inside>end.length+2?end.padStart(inside-1):` to ${end}`}`}function legend({openMs:openMs,early:early},columns){
const gap=openMs!==null&&columns.some(({open:open})=>open)
;return[...early?["The fault was removed early: the","outcome was certain."]:[],...gap?["The gap: requests still in flight","when it was removed (not counted)."]:[]]}}),
74113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>columns})
;var _width_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73646);var _wrap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31416);function columns(rows,width){
const widths=narrowed(natural(rows),width);return rows.map(row=>laidOut(row.map((cell,n)=>(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(cell,widths[n]??1)),widths))}
const natural=rows=>(rows[0]??[]).map((_,n)=>Math.max(1,...rows.map(row=>(0,_width_js__WEBPACK_IMPORTED_MODULE_1__.q)(row[n]??""))));function narrowed(widths,width){
const room=Math.max(width-2*(widths.length-1),widths.length*4);const result=[...widths];for(let over=result.reduce((a,b)=>a+b,0)-room;over>0;over-=1){const widest=result.indexOf(Math.max(...result))
;result[widest]=(result[widest]??0)-1}return result}function laidOut(cells,widths){const height=Math.max(1,...cells.map(lines=>lines.length))
;const line=n=>cells.map((lines,column)=>padded(lines[n]??"",widths[column]??1)).join("  ");return Array.from({length:height},(_,n)=>line(n).trimEnd())}const padded=(text,width)=>{const shown=(0,
_width_js__WEBPACK_IMPORTED_MODULE_1__.$)(text,width);return shown+" ".repeat(Math.max(0,width-(0,_width_js__WEBPACK_IMPORTED_MODULE_1__.q)(shown)))}}),
86212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gt:()=>verdictSignOf,rL:()=>signOf})
;var _compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-compare-fail-on");var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-accept")
;const outcomeSigns={passed:["✓","green"],inconclusive:["?","yellow"],flaky:["~","yellow"],failed:["✗","red"],unrestored:["!","red"]};const verdictSigns={passed:["✓","green"],failed:["✗","red"],
invalid:["✗","red"],unhealthy:["✗","yellow"],inconclusive:["?","yellow"],error:["!","red"],unrestored:["!","red"],refused:["✗","red"],cancelled:["■","yellow"]};const acceptedSign=["*","yellow"]
;const signOf=scenario=>(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.oB)(scenario)?acceptedSign:outcomeSigns[scenario.outcome];const letThroughSign=["!","yellow"]
;function verdictSignOf(result,failOn){const{verdict:verdict,scenarios:scenarios}=result;if(failOn!==undefined&&(0,
_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.isLetThrough)(result,failOn))return letThroughSign;return verdict==="passed"&&(0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.i4)(scenarios)!==null?acceptedSign:verdictSigns[verdict]}}),73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf});const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0)
;const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),"core-report-text":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>resultText});var phrase=__webpack_require__(3634);var headline=__webpack_require__(79165);var advice=__webpack_require__("core-report-sections-advice");var chart=__webpack_require__(92662)
;var coverage=__webpack_require__(42198);var edge_changes=__webpack_require__(77505);var footer=__webpack_require__(37591);var overridden=__webpack_require__(20560)
;var replay=__webpack_require__(95307);var unstable=__webpack_require__(99356);var base_words=__webpack_require__(18290);var comparison_line=__webpack_require__(10009)
;var comparison_rows=__webpack_require__(6834);var plain_phrase=__webpack_require__(12974);var wrap=__webpack_require__(31416);const limit=40;function comparisonLines(result,{width:width}){
const line=(0,comparison_line.i)(result);if(line===null)return[];const scenarios=result.scenarios.flatMap(scenario=>{const change=(0,base_words.C2)(result,scenario)
;return change===undefined||same.has(change.change)?[]:[(0,phrase.cv)`${(0,phrase.aY)(scenario.id)} on the base: ${(0,base_words.nP)(change)}`]});const rows=(0,
comparison_rows.V)(result).map(({scenario:scenario,what:what,base:base,here:here,so:so})=>(0,phrase.cv)`${(0,phrase.aY)(scenario)} ${what}: ${so}: ${base} on the base, ${here} here`)
;const[head,...rest]=[line,...[...scenarios,...rows].slice(0,limit)].map(phrase=>(0,plain_phrase.U)(phrase));return[...(0,wrap.k)(head??"",width-4).map(one=>`    ${one}`),...rest.flatMap(one=>(0,
wrap.k)(one,width-6).map(part=>`      ${part}`))]}const same=new Set(["held","unchanged"]);var accept=__webpack_require__("core-verdict-accept");var early=__webpack_require__(21743)
;var text_chart=__webpack_require__(99353);var finding_words=__webpack_require__("core-report-findings-finding-words");var accepted=__webpack_require__(69785);var facts=__webpack_require__(50637)
;var tries=__webpack_require__(15215);var lessons=__webpack_require__(17355);function lessonLines(scenario,{paint:paint,width:width}){const all=(0,lessons.o2)(scenario)
;const room=Math.max(0,...all.map(({label:label})=>label.length))+2;return all.flatMap(({label:label,text:text})=>(0,wrap.k)((0,
plain_phrase.U)(text),width-4-room).map((line,n)=>`    ${n===0?paint("dim",label.toLowerCase())+" ".repeat(room-label.length):" ".repeat(room)}${line}`))}const finding_lines_limit=8
;const commandLimit=4e3;const failureLines=(scenario,look,charts=[])=>[`  ${look.paint("bold",(0,plain_phrase.U)([(0,phrase.aY)(scenario.id)]))} ${look.paint("dim",[(0,
accept.oB)(scenario)?`known failure, accepted until ${(0,accepted.g)(scenario)}`:scenario.outcome,(0,tries.p)(scenario)??[]].flat().join(", "))}`,...findingLines((0,
facts.WX)(scenario),scenario,look),...(0,accepted.QK)(scenario).flatMap(line=>indented((0,plain_phrase.U)(line),look.width)),...charts.flatMap(block=>block.kind==="chart"?["",...(0,
text_chart.q)(block).map(line=>`    ${line}`.trimEnd()),""]:[]),...lessonLines(scenario,look),`    ${look.paint("dim","replay")}`,...(0,
replay.TM)(look.replayCommand(scenario.id)).map(line=>`      ${(0,plain_phrase.U)([(0,phrase.aY)(line)],commandLimit)}`)]
;const findingLines=(findings,scenario,{width:width})=>findings.slice(0,finding_lines_limit).flatMap(finding=>[wordsOf(finding,scenario),...samples(finding,scenario).map(line=>`  ${line}`)]).flatMap(line=>indented(line,width))
;const wordsOf=(finding,scenario)=>(0,plain_phrase.U)((0,phrase.cv)`${(0,finding_words.Gg)(finding)} ${(0,finding_words.O_)(finding,scenario)}${(0,finding_words.Fh)(finding)}`)
;const samples=(finding,scenario)=>finding.count===0?[]:[`${(0,plain_phrase.U)((0,finding_words.lc)(finding,scenario))}${finding.sinceMs===null||scenario===null?"":`, ${(0,
finding_words.Ap)(finding)}${(0,finding_words.ee)(finding,(0,early.Xs)(scenario))} from the fault`}`];const indented=(line,width)=>{const margin=/^ */.exec(line)?.[0]??"";return(0,
wrap.k)(line.trimStart(),width-4-margin.length).map(one=>`    ${margin}${one}`)};var terminal_paint=__webpack_require__(1554);var scenario_table=__webpack_require__(61999)
;var fault_words=__webpack_require__(50042);var columns=__webpack_require__(74113);var signs=__webpack_require__(86212);const scenario_lines_limit=100
;function scenarioLines(result,{paint:paint,width:width}){const rows=(0,facts.md)(result.scenarios).slice(0,scenario_lines_limit).flatMap(scenario=>rowsOf(scenario,result.checks.length>1))
;const cells=(0,columns.Y)(rows.map(row=>row.cells),width-4)
;return rows.flatMap(({sign:sign},row)=>(cells[row]??[]).map((line,n)=>`  ${sign===undefined||n>0?" ":paint(sign[1],sign[0])} ${line}`.trimEnd()))}
const rowsOf=(scenario,several)=>scenario.faults.map((fault,n)=>n===0?{sign:(0,signs.rL)(scenario),cells:[[(0,phrase.aY)(scenario.id)],(0,fault_words.gx)(fault),(0,
scenario_table.$X)(scenario,several),(0,scenario_table.Wo)(scenario,several)].map(cell=>(0,plain_phrase.U)(cell))}:{sign:undefined,cells:["",(0,plain_phrase.U)((0,fault_words.gx)(fault)),"",""]})
;var command_line=__webpack_require__(83574);const undo_lines_limit=20;const undo_lines_commandLimit=4e3;function undoLines({unrestored:unrestored},{paint:paint,width:width}){
const lines=unrestored.slice(0,undo_lines_limit).flatMap(({target:target,kind:kind,reason:reason,commands:commands})=>[...(0,wrap.k)((0,plain_phrase.U)((0,phrase.cv)`${(0,phrase.aY)(target)} (${(0,
phrase.aY)(kind)}): ${(0,phrase.aY)(reason)}`),width-4).map(line=>`    ${line}`),...commands.slice(0,undo_lines_limit).map(words=>`      ${(0,plain_phrase.U)([(0,phrase.aY)((0,
command_line.a)(words))],undo_lines_commandLimit)}`)]);return lines.length===0?[]:[`  ${paint("bold","Still to be removed, by hand:")}`,...lines]}var let_through=__webpack_require__(85431)
;function resultText(result,{paint:paint=terminal_paint.I,replayCommand:replayCommand=(0,replay.X8)(result),width:width=100,failOn:failOn}={}){const look={paint:paint,width:width,
replayCommand:replayCommand};const failures=[...(0,facts.ZN)(result),...(0,facts.lD)(result)].slice(0,10);const parts=[[...title(result,look,failOn),...(0,
edge_changes.T)(result).flatMap(line=>inWidth(line,look)),...(0,overridden.Q)(result).flatMap(line=>inWidth(line,look)),...dim((0,phrase.oR)((0,footer.p)(result)," · "),look)],(0,
unstable.C)(result).flatMap(line=>inWidth(line,look)),findingLines(result.baseline?.findings??[],null,look),(0,
coverage.U)(result,100).flatMap(line=>inWidth(line,look)),scenarioLines(result,look),comparisonLines(result,look),...failures.map((scenario,n)=>failureLines(scenario,look,n===0?(0,
chart.b)(result,scenario):[])),undoLines(result,look),[(0,phrase.cv)`${(0,advice.B)(result)}`,...[...result.trouble,...result.notes].slice(0,10).map(line=>(0,
phrase.cv)`${line}`)].flatMap(line=>dim(line,look))];const shown=parts.filter(lines=>lines.length>0).map(lines=>lines.join("\n"));return`${shown.join("\n\n")}\n`}
const inWidth=(phrase,{width:width})=>(0,wrap.k)((0,plain_phrase.U)(phrase),width-4).map(line=>`    ${line}`);function title(result,{paint:paint,width:width},failOn){const[sign,style]=(0,
signs.Gt)(result,failOn);const through=(0,let_through.W)(result,failOn);const lines=(0,wrap.k)((0,plain_phrase.U)((0,headline.e)(result)),width-4)
;return[...lines.map((line,n)=>`  ${n===0?paint(style,sign):" "} ${paint("bold",line)}`),...through===null?[]:(0,wrap.k)((0,plain_phrase.U)(through),width-4).map(line=>`    ${line}`)]}
const dim=(phrase,{paint:paint,width:width})=>(0,wrap.k)((0,plain_phrase.U)(phrase),width-4).map(line=>`    ${paint("dim",line)}`)}),
31518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>redactJson})
;const redactJson=(text,redact)=>redact(text)===text?text:text.replace(token,whole=>isKey.test(whole)||isSyntax.test(whole)?whole:redact(whole));const token=/"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?|[^"]+/g
;const isKey=/^".*:$/;const isSyntax=/^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/}),4971:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>redactFile,v:()=>redactFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760)
;var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466);var node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193)
;var _core_compare_base_folder_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74510);var _core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31518)
;const longestLine=1024*1024;const keptBack=64*1024;const continued="\0";async function redactFiles(dir,redact){for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir,{
withFileTypes:true})){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir,entry.name)
;if(entry.isDirectory()&&entry.name===_core_compare_base_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y)await redactFiles(path,redact)
;if(entry.isFile())await redactFile(path,path,/\.jsonl?$/.test(entry.name)?text=>(0,_core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__.K)(text,redact):redact)}}
async function redactFile(from,to,redact){const part=`${to}.part`;const{mode:mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from);let changed=from!==to
;const clean=async function*(){for await(const piece of cleaned(from,redact)){changed||=piece.clean!==piece.text;yield piece.clean}};try{await(0,
node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(clean,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part,{mode:mode}));if(changed)await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part,to);else await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part)}catch(error){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part,{force:true}).catch(()=>undefined);throw error}}async function*cleaned(path,redact){
const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8");let rest="";for await(const bytes of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)){
rest+=decoder.write(bytes);const end=rest.lastIndexOf("\n")+1;if(end>0){const text=rest.slice(0,end);yield{text:text,clean:redact(text)};rest=rest.slice(end)}else if(rest.length>longestLine){
const known=redact(rest+continued).slice(0,-continued.length);const clean=known.slice(0,-keptBack);yield{text:known===rest?clean:"",clean:clean};rest=known.slice(clean.length)}}rest+=decoder.end()
;if(rest!=="")yield{text:rest,clean:redact(rest)}}})};
