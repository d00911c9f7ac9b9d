export const id="shared-cli-live-lines";export const ids=["shared-cli-live-lines"];export const modules={43692:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AJ:()=>histogramOf,By:()=>withWindow,CK:()=>emptyTally,fO:()=>toleranceIn})
;var _core_evidence_histogram_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54320);const windowsMax=30;const nothing={count:0,bad:0,latency:[]};const emptyTally={before:nothing,during:nothing,
after:nothing};function withWindow(check,window){const{count:count,bad:bad,latency:latency}=check.tally[window.phase];return{...check,windows:[...check.windows,window].slice(-windowsMax),
fresh:Math.min(check.fresh+1,windowsMax),tally:{...check.tally,[window.phase]:{count:count+window.count,bad:bad+window.bad,latency:histogramOf([latency,window.latency]).sparse()}}}}
function histogramOf(all){const histogram=new _core_evidence_histogram_js__WEBPACK_IMPORTED_MODULE_0__.dq;for(const latency of all)histogram.addSparse(latency);return histogram}
const toleranceIn=({steady:steady,during:during},phase)=>phase==="during"?during:steady}),"cli-live-lines":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mn:()=>lines,f$:()=>timeLeft,de:()=>whereOf});var percentile_name=__webpack_require__(47815);var visible=__webpack_require__(61228)
;var width=__webpack_require__(73646);const pieces=/(\u001b\[[0-9;]*m)|./gsu;function cut(line,columns){const found=[...line.matchAll(pieces)].map(([piece,colour])=>({piece:piece,
width:colour===undefined?(0,width.q)(piece):0}));if(found.reduce((sum,{width:width})=>sum+width,0)<=columns)return line;let used=0;const kept=found.filter(({width:width})=>{used+=width
;return width===0||used<columns});return`${kept.map(({piece:piece})=>piece).join("")}…`}const percentOk=({count:count,bad:bad})=>`${Math.floor(1e3*(count-bad)/count)/10} %`
;var check_view=__webpack_require__(43692);const secondsBack=5;function recentOf(check){const own=check.fresh===0?[]:check.windows.slice(-check.fresh);const last=own.at(-1)
;const windows=own.filter(window=>last!==undefined&&window.phase===last.phase).slice(-secondsBack);const count=sum(windows,window=>window.count);const bad=sum(windows,window=>window.bad)
;const tolerance=(0,check_view.fO)(check,last?.phase??"before");const enough=count-bad>=(tolerance.success??0)*count;const quantile=shownOf(tolerance);const latency=(0,
check_view.AJ)(windows.map(window=>window.latency));return{count:count,bad:bad,quantile:quantile,slowMs:latency.count===0?null:latency.quantile(quantile),ok:enough&&isFast(tolerance,windows)}}
const shownOf=({percentiles:percentiles})=>(percentiles.find(({quantile:quantile})=>quantile===.95)??percentiles.at(-1))?.quantile??.95;function isFast({percentiles:percentiles},windows){
const timed=sum(windows,window=>window.timed);const slow=limitMs=>sum(windows,window=>window.over.find(([limit])=>limit===limitMs)?.[1]??0)
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
seconds.Y)(firstMs+spec.startMs-nowMs)}`:""}function checkLine(check,view,{columns:columns,paint:paint}){const{count:count,bad:bad,quantile:quantile,slowMs:slowMs,ok:ok}=recentOf(check)
;const nameWidth=Math.min(24,Math.max(...view.checks.map(({name:name})=>(0,visible.R)(name,24).length)));const share=count===0?"–":percentOk({count:count,bad:bad})
;const slow=slowMs===null?"–":`${Math.round(slowMs)} ms`;const numbers=paint(count===0?"dim":ok?"green":"red",`${share.padStart(7)} ok   ${(0,percentile_name.F)(quantile)} ${slow.padStart(8)}`)
;return`    ${(0,visible.R)(check.name,24).padEnd(nameWidth)} ${numbers}   ${sparkline(check.windows,Math.min(30,columns-nameWidth-33),paint)}`}}),
85812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>logLines})
;var _core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(33877);var _core_model_run_phase_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(53997)
;var _core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39045);var _core_quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(47815)
;var _core_report_terminal_lesson_line_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49411);var _core_report_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(12974)
;var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31416);var _core_report_wording_fault_steps_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(50344)
;var _core_report_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50042);var _core_report_wording_numbers_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(72472)
;var _core_report_wording_trial_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(73237);var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(61228)
;var _check_view_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(43692);var _says_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9402)
;var _seconds_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95293);function logLines(event,view){const text="fault"in event?faultText(event,view):runText(event,view);if(text===null)return[]
;const more=event.type==="scenario.ended"?view.checks.flatMap(tallyLines):[];return[text,...more].map(line=>`${(0,_seconds_js__WEBPACK_IMPORTED_MODULE_5__.s)(event.atMs)}  ${line}`)}const room=73
;function tallyLines(check){const shares=_core_model_run_phase_js__WEBPACK_IMPORTED_MODULE_6__.t.flatMap(phase=>check.tally[phase].count===0?[]:[tallyIn(phase,check)])
;const text=shares.length===0?"no samples":shares.map(share=>share.replaceAll(" "," ")).join(", ");return(0,_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_7__.k)(`${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(check.name)}: ${text}`,room-4,true).map((line,n)=>`${n===0?"  ":"    "}${line}`)}function tallyIn(phase,check){
const{count:count,bad:bad,latency:latency}=check.tally[phase]
;const slow=(0,_check_view_js__WEBPACK_IMPORTED_MODULE_3__.fO)(check,phase).percentiles.flatMap(({quantile:quantile})=>slowText(latency,quantile))
;return`${phase} ${bad} of ${count} failed${slow.length===0?"":` (${slow.join(", ")})`}`}function slowText(latency,quantile){const histogram=(0,
_check_view_js__WEBPACK_IMPORTED_MODULE_3__.AJ)([latency]);return histogram.count===0?[]:[`${(0,_core_quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_9__.F)(quantile)} ${(0,
_core_report_wording_numbers_js__WEBPACK_IMPORTED_MODULE_10__.p0)(histogram.quantile(quantile))}`]}const whole=text=>(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(text,1e3)
;const isInPlace=({state:state})=>state==="removing"||state==="not removed";const absentText=({target:target,restarted:restarted})=>`  ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(target)} did not restart on its own${restarted?"; the gate restarted it":""}`;function runText(event,view){switch(event.type){
case"run.started":return`gate ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.plan.name)} on ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.preview)}: seed ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.plan.seed)}, ${counted(event.plan.scenarios.length,"scenario")}, at most ${(0,
_core_report_wording_numbers_js__WEBPACK_IMPORTED_MODULE_10__.p0)(event.budgetMs).replaceAll(" "," ")}`;case"connections.reset":return`${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.reset.target)}: ${counted(event.reset.connections,"open connection")} reset, once, to set up the link`;case"scenario.started":
return event.plan===null?"baseline: is the preview healthy?":withFaults(trialText(event)??scenarioText(view),event.plan);case"scenario.decided":
return"  the outcome is certain: removing the faults early";case"phase.entered":
return event.phase==="after"&&!view.baseline&&!view.faults.some(isInPlace)?"  all faults removed; waiting for recovery":null;case"target.seen":return event.back?null:absentText(event)
;case"target.ended":return event.expected?null:`  ${(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.target)} ${(0,
_core_evidence_ending_lines_js__WEBPACK_IMPORTED_MODULE_11__.Bx)(event.end)}`;case"gate.trouble":return`  problem in the gate itself: ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.what)}, ${whole(event.detail)}`;case"undo.failed":return`  NOT REMOVED: ${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(event.id)}: ${whole(event.reason)}`;case"scenario.ended":return endText(event,view);case"lesson":return(0,
_core_report_terminal_lesson_line_js__WEBPACK_IMPORTED_MODULE_1__.R)(event.of,event.lesson);case"waiting":return whole((0,_core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_0__.S)(event.wait))
;case"note":return whole(event.says);case"run.ended":return event.reason==="done"?"done":early(`ended early (${event.reason})`,event.detail);default:return null}}
function trialText({scenario:scenario,trial:trial}){const why=(0,_core_report_wording_trial_js__WEBPACK_IMPORTED_MODULE_12__.Z)(trial);return why===null?null:(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(`${scenario}, ${why}`,200)}const scenarioText=view=>`scenario ${view.ended+1} of ${view.scenarios.length}`
;function withFaults(what,plan){const faults=plan.faults.map(spec=>(0,_core_report_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_13__.U)((0,
_core_report_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_2__.bL)((0,_says_js__WEBPACK_IMPORTED_MODULE_4__.i)(spec),spec)).replaceAll(" "," "))
;return faults.length===0?what:`${what} (${faults.join(", ")})`}const counted=(count,what)=>`${count} ${what}${count===1?"":"s"}`;function endText({scenario:scenario,reason:reason,detail:why},view){
const what=view.baseline?"baseline":view.trial===null?`scenario ${view.ended+1}`:(0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_8__.R)(scenario)
;return reason==="done"?`${what} measured`:early(`${what} ${reason==="cut"?"cut short":"skipped"}`,why)}const early=(what,why)=>why===""||what.includes(why)?what:`${what}: ${whole(why)}`
;function faultText(event,view){const fault=view.faults.find(({spec:spec})=>spec.id===event.fault);if(fault===undefined)return null;const words=(0,
_core_report_wording_fault_steps_js__WEBPACK_IMPORTED_MODULE_14__.u)(fault.spec,event);return words===null?null:`  ${words}`}}),
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
__webpack_require__.d(__webpack_exports__,{n:()=>emptyView,D:()=>foldView});var trial=__webpack_require__(73237);var check_view=__webpack_require__(43692);function foldFault(fault,event){
if(event.fault!==fault.spec.id)return fault;const appliedMs=event.type==="fault.applied"?event.atMs:fault.appliedMs;return{...fault,appliedMs:appliedMs,state:stateAfter(event)}}
function stateAfter(event){switch(event.type){case"fault.requested":case"fault.struck":return"injecting";case"fault.applied":return"injected";case"fault.felt":
return event.sighting.ok?"observed":"not observed";case"fault.removed":return"removing";case"fault.gone":return event.sighting.ok?"removed":"not removed";case"fault.failed":return"failed"}}
const emptyView={name:"",seed:"",preview:"",budgetMs:0,scenarios:[],specs:[],shrinkMs:0,ended:0,scenario:null,baseline:false,trial:null,of:null,learningSinceMs:null,phase:"before",phaseSinceMs:0,
scenarioSinceMs:0,faults:[],checks:[],over:false};const learning=new Set(["milder","alone","edge"]);function foldView(view,event){switch(event.type){case"run.started":return started(view,event)
;case"scenario.started":return{...view,scenario:event.scenario,baseline:event.plan===null,trial:(0,trial.Z)(event.trial),of:event.trial?.of??null,
learningSinceMs:view.learningSinceMs??(learning.has(event.trial?.role)?event.atMs:null),phase:"before",phaseSinceMs:event.atMs,scenarioSinceMs:event.atMs,checks:view.checks.map(check=>({...check,
tally:check_view.CK,fresh:0})),faults:(event.plan?.faults??[]).map(spec=>({spec:spec,state:"waiting",appliedMs:null}))};case"phase.entered":return{...view,phase:event.phase,phaseSinceMs:event.atMs}
;case"window":return{...view,checks:view.checks.map(check=>check.name===event.window.check?(0,check_view.By)(check,event.window):check)};case"scenario.ended":return{...view,
ended:view.ended+(view.baseline||view.trial!==null?0:1),scenario:null,faults:[]};case"run.ended":return{...view,over:true};default:return"fault"in event?{...view,
faults:view.faults.map(fault=>foldFault(fault,event))}:view}}function started(view,event){return{...view,name:event.plan.name,seed:event.plan.seed,preview:event.preview,budgetMs:event.budgetMs,
scenarios:event.plan.scenarios,specs:event.checks,shrinkMs:event.shrinkMs??0,checks:event.checks.map(({name:name,steady:steady,during:during})=>({name:name,steady:steady,during:during,windows:[],
fresh:0,tally:check_view.CK}))}}}),73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}})};
