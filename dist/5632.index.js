export const id=5632;export const ids=[5632];export const modules={5632:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
play:()=>play,tell:()=>tell});var external_node_crypto_=__webpack_require__(7598);var external_node_path_=__webpack_require__(6760);var json=__webpack_require__(2283)
;var report_text=__webpack_require__(3268);var run_compared=__webpack_require__(2374);var state_dir=__webpack_require__(9112);var wrap=__webpack_require__(1416);var visible=__webpack_require__(2985)
;var width=__webpack_require__(3646);const pieces=/(\u001b\[[0-9;]*m)|./gsu;function cut(line,columns){const found=[...line.matchAll(pieces)].map(([piece,colour])=>({piece:piece,
width:colour===undefined?(0,width.q)(piece):0}));if(found.reduce((sum,{width:width})=>sum+width,0)<=columns)return line;let used=0;const kept=found.filter(({width:width})=>{used+=width
;return width===0||used<columns});return`${kept.map(({piece:piece})=>piece).join("")}…`}const percentOk=({count:count,bad:bad})=>`${Math.floor(1e3*(count-bad)/count)/10} %`
;var evidence_histogram=__webpack_require__(4320);const secondsBack=5;function recentOf(check){const last=check.windows.at(-1)
;const windows=check.windows.filter(window=>last!==undefined&&window.phase===last.phase).slice(-secondsBack);const count=sum(windows,window=>window.count);const bad=sum(windows,window=>window.bad)
;const tolerance=last?.phase==="during"?check.during:check.steady;const enough=count-bad>=(tolerance.success??0)*count;return{count:count,bad:bad,p95Ms:p95Of(windows),
ok:enough&&isFast(tolerance,windows)}}function p95Of(windows){const histogram=new evidence_histogram.dq;for(const window of windows)histogram.addSparse(window.latency)
;return histogram.count===0?null:histogram.quantile(.95)}function isFast({percentiles:percentiles},windows){const timed=sum(windows,window=>window.timed)
;const slow=limitMs=>sum(windows,window=>window.over.find(([limit])=>limit===limitMs)?.[1]??0);return percentiles.every(({quantile:quantile,limitMs:limitMs})=>slow(limitMs)<=(1-quantile)*timed)}
const sum=(items,of)=>items.reduce((total,item)=>total+of(item),0);var catalog=__webpack_require__(3991);const says=({fault:fault,params:params})=>(0,catalog.K)(fault)?.says(params)??fault
;function seconds(ms){const whole=Math.max(0,Math.round(ms/1e3));if(whole<60)return`${whole} s`;return`${Math.floor(whole/60)} min${whole%60===0?"":` ${String(whole%60).padStart(2,"0")} s`}`}
function stopwatch(ms){const whole=Math.max(0,Math.floor(ms/1e3));return`${String(Math.floor(whole/60)).padStart(2,"0")}:${String(whole%60).padStart(2,"0")}`}const bars="▁▂▃▄▅▆▇█"
;function sparkline(windows,width,paint){return windows.slice(-width).map(window=>paint(window.bad===0?"green":window.bad<window.count?"yellow":"red",bar(window))).join("")}
function bar({count:count,bad:bad}){if(count===0)return" ";if(bad>=count)return"×";return bars[Math.floor((1-bad/count)*(bars.length-1))]??" "}function lines(view,nowMs,look){
if(view.name===""||view.over)return[];const checks=view.checks.map(check=>checkLine(check,view,look));const faults=view.faults.map(fault=>faultLine(fault,view,nowMs,look))
;return["",headline(view,nowMs,look),...faults,...checks].slice(0,look.rows-1).map(line=>cut(line,look.columns))}function headline(view,nowMs,{paint:paint}){
const inPhase=seconds(nowMs-view.phaseSinceMs);const where=view.scenario===null?"starting":view.baseline?"baseline":view.trial??`scenario ${view.ended+1} of ${view.scenarios}`
;const phase=view.scenario===null||view.baseline?"":` · ${view.phase}`;return`${paint("dim",stopwatch(nowMs))}  ${paint("bold",where)}${phase} · ${inPhase}`}const marks={waiting:["○","dim"],
"going on":["◐","yellow"],on:["●","yellow"],felt:["●","red"],"not felt":["●","yellow"],"coming off":["◐","yellow"],gone:["✓","green"],"not gone":["!","red"],failed:["!","yellow"]}
;function faultLine(fault,view,nowMs,{paint:paint}){const[mark,look]=marks[fault.state];const what=`${fault.spec.fault} on ${paint("cyan",(0,visible.R)(fault.spec.on,40))}`
;return`  ${paint(look,mark)} ${what} · ${fault.state}${timeLeft(fault,view,nowMs)} ${paint("dim",`· ${says(fault.spec)}`)}`}function timeLeft({spec:spec,state:state,appliedMs:appliedMs},view,nowMs){
if(appliedMs!==null&&["on","felt","not felt"].includes(state))return`, ${seconds(appliedMs+spec.lastsMs-nowMs)} left`;const firstMs=view.faults.find(fault=>fault.appliedMs!==null)?.appliedMs??null
;return state==="waiting"&&firstMs!==null?`, in ${seconds(firstMs+spec.startMs-nowMs)}`:""}function checkLine(check,view,{columns:columns,paint:paint}){
const{count:count,bad:bad,p95Ms:p95Ms,ok:ok}=recentOf(check);const nameWidth=Math.min(24,Math.max(...view.checks.map(({name:name})=>(0,visible.R)(name,24).length)))
;const share=count===0?"–":percentOk({count:count,bad:bad});const p95=p95Ms===null?"–":`${Math.round(p95Ms)} ms`
;const numbers=paint(count===0?"dim":ok?"green":"red",`${share.padStart(7)} ok   p95 ${p95.padStart(8)}`);return`    ${(0,
visible.R)(check.name,24).padEnd(nameWidth)} ${numbers}   ${sparkline(check.windows,Math.min(30,columns-nameWidth-33),paint)}`}var phase=__webpack_require__(6911)
;var lesson_line=__webpack_require__(9411);var words_trial=__webpack_require__(4583);function logLines(event,view){const text="fault"in event?faultText(event,view):runText(event,view)
;if(text===null)return[];const more=event.type==="scenario.ended"?view.checks.map(tallyText):[];return[text,...more].map(line=>`${stopwatch(event.atMs)}  ${line}`)}
function tallyText({name:name,tally:tally}){const shares=phase.t.flatMap(phase=>tally[phase].count===0?[]:[`${percentOk(tally[phase])} ${phase}`]);return`  ${(0,
visible.R)(name)}: ${shares.length===0?"no samples":`ok ${shares.join(", ")}`}`}function runText(event,view){switch(event.type){case"run.started":return`gate ${(0,visible.R)(event.plan.name)} on ${(0,
visible.R)(event.preview)}: seed ${(0,visible.R)(event.plan.seed)}, ${counted(event.plan.scenarios.length,"scenario")}, at most ${seconds(event.budgetMs)}`;case"scenario.started":
return event.plan===null?"baseline: is the preview healthy?":trialText(event)??scenarioText(event.plan.faults.length,view);case"scenario.decided":
return"  it cannot pass any more: the faults are taken out";case"phase.entered":return event.phase==="after"&&!view.baseline?"  every fault is gone; waiting for the steady state":null
;case"target.seen":return event.back?null:`  ${(0,visible.R)(event.target)} did not come back by itself${event.restarted?"; the gate started it again":""}`;case"gate.trouble":
return`  the gate itself is in trouble: ${(0,visible.R)(event.what)}, ${(0,visible.R)(event.detail)}`;case"undo.failed":return`  NOT PUT BACK: ${(0,visible.R)(event.id)}: ${(0,
visible.R)(event.reason)}`;case"scenario.ended":return endText(event,view);case"lesson":return(0,lesson_line.R)(event.of,event.lesson);case"note":return(0,visible.R)(event.says);case"run.ended":
return event.reason==="done"?"done":early(`ended early (${event.reason})`,event.detail);default:return null}}function trialText({scenario:scenario,trial:trial}){const why=(0,words_trial.C)(trial)
;return why===null?null:(0,visible.R)(`${scenario}, ${why}`,200)}const scenarioText=(faults,view)=>`scenario ${view.ended+1} of ${view.scenarios}: ${counted(faults,"fault")}`
;const counted=(count,what)=>`${count} ${what}${count===1?"":"s"}`;function endText({scenario:scenario,reason:reason,detail:why},view){
const what=view.baseline?"baseline":view.trial===null?`scenario ${view.ended+1}`:(0,visible.R)(scenario)
;return reason==="done"?`${what} measured`:early(`${what} ${reason==="cut"?"cut short":"skipped"}`,why)}const early=(what,why)=>why===""||what.includes(why)?what:`${what}: ${(0,visible.R)(why)}`
;function faultText(event,view){const fault=view.faults.find(({spec:spec})=>spec.id===event.fault);if(fault===undefined)return null;const name=nameOf(fault);switch(event.type){case"fault.requested":
return`  ${name}: ${says(fault.spec)}, for ${seconds(fault.spec.lastsMs)}`;case"fault.applied":return`  ${name}: on`;case"fault.felt":return`  ${name}: ${sighted("felt",event.sighting)}`
;case"fault.removed":return`  ${name}: taken out`;case"fault.gone":return`  ${name}: ${sighted("gone",event.sighting)}`;case"fault.failed":return`  ${name}: could not be applied: ${(0,
visible.R)(event.reason)}`}}const nameOf=({spec:spec})=>`${spec.fault} on ${(0,visible.R)(spec.on)}`;const sighted=(what,{ok:ok,says:says})=>`${ok?"":"not "}${what} (${(0,visible.R)(says)})`
;const esc="[";const hideCursor=`${esc}?25l`;const showCursor=`${esc}?25h`;const lineUp=`${esc}1A`;const clearDown=`\r${esc}0J`;function openScreen(write){let height=0;let open=true
;const restore=()=>write(`${clearOf(height)}${showCursor}`);process.once("exit",restore);return{draw(frame,above=[]){if(!open)return;const text=[...above,...frame].map(line=>`${line}\n`).join("")
;write(`${hideCursor}${clearOf(height)}${text}`);height=frame.length},close(){if(!open)return;open=false;process.off("exit",restore);restore()}}}
const clearOf=height=>`${lineUp.repeat(height)}${clearDown}`;const windowsMax=30;const nothing={count:0,bad:0};const emptyTally={before:nothing,during:nothing,after:nothing}
;function withWindow(check,window){const{count:count,bad:bad}=check.tally[window.phase];return{...check,windows:[...check.windows,window].slice(-windowsMax),tally:{...check.tally,[window.phase]:{
count:count+window.count,bad:bad+window.bad}}}}function foldFault(fault,event){if(event.fault!==fault.spec.id)return fault;const appliedMs=event.type==="fault.applied"?event.atMs:fault.appliedMs
;return{...fault,appliedMs:appliedMs,state:stateAfter(event)}}function stateAfter(event){switch(event.type){case"fault.requested":return"going on";case"fault.applied":return"on";case"fault.felt":
return event.sighting.ok?"felt":"not felt";case"fault.removed":return"coming off";case"fault.gone":return event.sighting.ok?"gone":"not gone";case"fault.failed":return"failed"}}const emptyView={
name:"",seed:"",preview:"",budgetMs:0,scenarios:0,ended:0,scenario:null,baseline:false,trial:null,phase:"before",phaseSinceMs:0,faults:[],checks:[],over:false};function foldView(view,event){
switch(event.type){case"run.started":return started(view,event);case"scenario.started":return{...view,scenario:event.scenario,baseline:event.plan===null,trial:(0,words_trial.C)(event.trial),
phase:"before",phaseSinceMs:event.atMs,checks:view.checks.map(check=>({...check,tally:emptyTally})),faults:(event.plan?.faults??[]).map(spec=>({spec:spec,state:"waiting",appliedMs:null}))}
;case"phase.entered":return{...view,phase:event.phase,phaseSinceMs:event.atMs};case"window":return{...view,
checks:view.checks.map(check=>check.name===event.window.check?withWindow(check,event.window):check)};case"scenario.ended":return{...view,ended:view.ended+(view.baseline||view.trial!==null?0:1),
scenario:null,faults:[]};case"run.ended":return{...view,over:true};default:return"fault"in event?{...view,faults:view.faults.map(fault=>foldFault(fault,event))}:view}}function started(view,event){
return{...view,name:event.plan.name,seed:event.plan.seed,preview:event.preview,budgetMs:event.budgetMs,scenarios:event.plan.scenarios.length,
checks:event.checks.map(({name:name,steady:steady,during:during})=>({name:name,steady:steady,during:during,windows:[],tally:emptyTally}))}}const frameMs=100
;const openProgress=io=>io.live?openLive(io):openLog(io);const openLog=io=>({onEvent:logOn(io,""),onBaseEvent:logOn(io,"base: "),close:()=>{}});function logOn(io,who){let view=emptyView
;return event=>{const said=logLines(event,view);view=foldView(view,event);for(const line of said)io.note(`${who}${line}`)}}function openLive(io){const screen=openScreen(io.err);let view=emptyView
;let clock={atMs:0,seenMs:performance.now()};const now=()=>clock.atMs+performance.now()-clock.seenMs;const frame=()=>lines(view,now(),{columns:io.columns(),rows:io.rows(),paint:io.paintErr})
;const keep=(...said)=>{screen.draw(frame(),said.flatMap(line=>hanging(line,io.columns())).map(line=>io.paintErr("dim",line)))};const release=io.divert(keep)
;const timer=setInterval(()=>screen.draw(frame()),frameMs);return{onEvent:event=>{const said=logLines(event,view);view=foldView(view,event);clock={atMs:event.atMs,seenMs:performance.now()}
;if(said.length>0)keep(...said)},onBaseEvent:logOn(io,"base: "),close:()=>{clearInterval(timer);release();screen.close()}}}const indent=9;const hanging=(line,columns)=>(0,
wrap.k)(line,columns-indent).map((part,n)=>n===0?part:`${" ".repeat(indent)}${part}`);async function play(prepared,io,signal){const{config:config,plan:plan,workspace:workspace}=prepared
;const progress=openProgress(io);try{return await(0,run_compared.L)({config:config,plan:plan,workspace:workspace,run:{id:`local-${(0,external_node_crypto_.randomUUID)().slice(0,8)}`,attempt:1,
commit:prepared.commit,startedAt:(new Date).toISOString()},home:io.home,...prepared.baseline!==undefined&&{baseline:prepared.baseline},reportDir:(0,
external_node_path_.resolve)(io.cwd,prepared.reportDir),stateDir:(0,state_dir.stateDirOf)(io.env),onEvent:progress.onEvent,ofBase:{onEvent:progress.onBaseEvent},signal:signal})}finally{
progress.close()}}function tell(result,reportDir,asJson,io){io.out(asJson?(0,json.y)(result):(0,report_text.D)(result,{paint:io.paint,width:Math.min(100,io.columns())}));if(!asJson)io.out(`${(0,
external_node_path_.join)(reportDir,"/")}: report.md, report.html, result.json, junit.xml, journal.jsonl\n`)}}),3646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf});const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0)
;const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
1416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3646);function wrapped(line,columns){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push((0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}return lines.map(one=>one.replaceAll(" "," "))}}),3268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>resultText});var phrase=__webpack_require__(3634);var headline=__webpack_require__(9165);var advice=__webpack_require__(1622)
;var facts=__webpack_require__(2007);var footer=__webpack_require__(8849);var replay=__webpack_require__(785);var unstable=__webpack_require__(9722);var base_words=__webpack_require__(2475)
;var comparison_line=__webpack_require__(1414);var comparison_rows=__webpack_require__(5597);var plain_phrase=__webpack_require__(2974);var wrap=__webpack_require__(1416);const limit=40
;function comparisonLines(result,{width:width}){const line=(0,comparison_line.i)(result);if(line===null)return[];const scenarios=result.scenarios.flatMap(scenario=>{const change=(0,
base_words.C2)(result,scenario);return change===undefined||same.has(change.change)?[]:[(0,phrase.cv)`${(0,phrase.aY)(scenario.id)} on the base: ${(0,base_words.nP)(change)}`]});const rows=(0,
comparison_rows.V)(result).map(({scenario:scenario,what:what,base:base,here:here,so:so})=>(0,phrase.cv)`${(0,phrase.aY)(scenario)} ${what}: ${base} on the base, ${here} here: ${so}`)
;const[head,...rest]=[line,...[...scenarios,...rows].slice(0,limit)].map(phrase=>(0,plain_phrase.U)(phrase));return[...(0,wrap.k)(head??"",width-4).map(one=>`    ${one}`),...rest.flatMap(one=>(0,
wrap.k)(one,width-6).map(part=>`      ${part}`))]}const same=new Set(["held","unchanged"]);var finding_words=__webpack_require__(49);var tries=__webpack_require__(461)
;var lessons=__webpack_require__(8125);function lessonLines(scenario,{paint:paint,width:width}){const all=(0,lessons.o2)(scenario);const room=Math.max(0,...all.map(({label:label})=>label.length))+2
;return all.flatMap(({label:label,says:says})=>(0,
wrap.k)((0,plain_phrase.U)(says),width-4-room).map((line,n)=>`    ${n===0?paint("dim",label.toLowerCase())+" ".repeat(room-label.length):" ".repeat(room)}${line}`))}const finding_lines_limit=8
;const commandLimit=4e3;const failureLines=(scenario,look)=>[`  ${look.paint("bold",(0,plain_phrase.U)([(0,phrase.aY)(scenario.id)]))} ${look.paint("dim",[scenario.outcome,(0,
tries.p)(scenario)??[]].flat().join(", "))}`,...findingLines((0,facts.WX)(scenario),(0,facts.Xs)(scenario),look),...lessonLines(scenario,look),`    ${look.paint("dim","replay")} ${(0,
plain_phrase.U)([(0,phrase.aY)(look.replayCommand(scenario.id))],commandLimit)}`]
;const findingLines=(findings,zeroMs,{width:width})=>findings.slice(0,finding_lines_limit).flatMap(finding=>[wordsOf(finding),...samples(finding,zeroMs).map(line=>`  ${line}`)]).flatMap(line=>indented(line,width))
;const wordsOf=finding=>(0,plain_phrase.U)((0,phrase.cv)`${(0,finding_words.tH)(finding)}: ${(0,finding_words.Pm)(finding)}${finding.required===null?"":(0,phrase.cv)`, promised ${(0,
finding_words.mr)(finding)}`}`);const samples=(finding,zeroMs)=>finding.count===0?[]:[`${(0,plain_phrase.U)((0,
finding_words.lc)(finding))}${finding.sinceMs===null||zeroMs===null?"":`, ${finding.tolerance==="writes"?"written ":""}${(0,finding_words.ee)(finding,zeroMs)} from the fault`}`]
;const indented=(line,width)=>{const margin=/^ */.exec(line)?.[0]??"";return(0,wrap.k)(line.trimStart(),width-4-margin.length).map(one=>`    ${margin}${one}`)}
;var terminal_paint=__webpack_require__(1554);var fault_words=__webpack_require__(466);var scenario_table=__webpack_require__(425);var terminal_width=__webpack_require__(3646)
;function columns(rows,width){const widths=narrowed(natural(rows),width);return rows.map(row=>laidOut(row.map((cell,n)=>(0,wrap.k)(cell,widths[n]??1)),widths))}
const natural=rows=>(rows[0]??[]).map((_,n)=>Math.max(1,...rows.map(row=>(0,terminal_width.q)(row[n]??""))));function narrowed(widths,width){
const room=Math.max(width-2*(widths.length-1),widths.length*4);const result=[...widths];for(let over=result.reduce((a,b)=>a+b,0)-room;over>0;over-=1){const widest=result.indexOf(Math.max(...result))
;result[widest]=(result[widest]??0)-1}return result}function laidOut(cells,widths){const height=Math.max(1,...cells.map(lines=>lines.length))
;const line=n=>cells.map((lines,column)=>padded(lines[n]??"",widths[column]??1)).join("  ");return Array.from({length:height},(_,n)=>line(n).trimEnd())}const padded=(text,width)=>{const shown=(0,
terminal_width.$)(text,width);return shown+" ".repeat(Math.max(0,width-(0,terminal_width.q)(shown)))};const outcomeSigns={passed:["✓","green"],inconclusive:["?","yellow"],flaky:["~","yellow"],
failed:["✗","red"],unrestored:["!","red"]};const verdictSigns={passed:["✓","green"],failed:["✗","red"],invalid:["✗","red"],unhealthy:["✗","yellow"],inconclusive:["?","yellow"],error:["!","red"],
unrestored:["!","red"],refused:["✗","red"],cancelled:["■","yellow"]};const scenario_lines_limit=100;function scenarioLines(result,{paint:paint,width:width}){const rows=(0,
facts.md)(result.scenarios).slice(0,scenario_lines_limit).flatMap(scenario=>rowsOf(scenario,result.checks.length>1));const cells=columns(rows.map(row=>row.cells),width-4)
;return rows.flatMap(({sign:sign},row)=>(cells[row]??[]).map((line,n)=>`  ${sign===undefined||n>0?" ":paint(sign[1],sign[0])} ${line}`.trimEnd()))}
const rowsOf=(scenario,several)=>scenario.faults.map((fault,n)=>n===0?{sign:outcomeSigns[scenario.outcome],cells:[[(0,phrase.aY)(scenario.id)],(0,fault_words.gx)(fault),(0,
scenario_table.$X)(scenario,several),(0,scenario_table.Wo)(scenario)].map(cell=>(0,plain_phrase.U)(cell))}:{sign:undefined,cells:["",(0,plain_phrase.U)((0,fault_words.gx)(fault)),"",""]})
;var command_line=__webpack_require__(7128);const undo_lines_limit=20;const undo_lines_commandLimit=4e3;function undoLines({unrestored:unrestored},{paint:paint,width:width}){
const lines=unrestored.slice(0,undo_lines_limit).flatMap(({target:target,kind:kind,reason:reason,commands:commands})=>[...(0,wrap.k)((0,plain_phrase.U)((0,phrase.cv)`${(0,phrase.aY)(target)} (${(0,
phrase.aY)(kind)}): ${(0,phrase.aY)(reason)}`),width-4).map(line=>`    ${line}`),...commands.slice(0,undo_lines_limit).map(words=>`      ${(0,plain_phrase.U)([(0,phrase.aY)((0,
command_line.a)(words))],undo_lines_commandLimit)}`)]);return lines.length===0?[]:[`  ${paint("bold","Still to be taken out, by hand")}`,...lines]}
function resultText(result,{paint:paint=terminal_paint.I,replayCommand:replayCommand=(0,replay.X8)(result),width:width=100}={}){const look={paint:paint,width:width,replayCommand:replayCommand}
;const failures=[...(0,facts.mw)(result),...(0,facts.lD)(result)].slice(0,10);const parts=[[...title(result,look),...dim((0,phrase.oR)((0,footer.p)(result)," · "),look)],(0,
unstable.C)(result).flatMap(line=>(0,
wrap.k)((0,plain_phrase.U)(line),width-4).map(one=>`    ${one}`)),findingLines(result.baseline?.findings??[],null,look),scenarioLines(result,look),comparisonLines(result,look),...failures.map(scenario=>failureLines(scenario,look)),undoLines(result,look),[(0,
phrase.cv)`${(0,advice.B)(result)}`,...[...result.trouble,...result.notes].slice(0,10).map(line=>(0,phrase.cv)`${line}`)].flatMap(line=>dim(line,look))]
;const shown=parts.filter(lines=>lines.length>0).map(lines=>lines.join("\n"));return`${shown.join("\n\n")}\n`}function title(result,{paint:paint,width:width}){
const[sign,style]=verdictSigns[result.verdict];const lines=(0,wrap.k)((0,plain_phrase.U)((0,headline.e)(result)),width-4)
;return lines.map((line,n)=>`  ${n===0?paint(style,sign):" "} ${paint("bold",line)}`)}const dim=(phrase,{paint:paint,width:width})=>(0,wrap.k)((0,
plain_phrase.U)(phrase),width-4).map(line=>`    ${paint("dim",line)}`)})};
