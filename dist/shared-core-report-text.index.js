export const id="shared-core-report-text";export const ids=["shared-core-report-text"];export const modules={13717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>programOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
;var _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(77380);var _core_report_sections_replay_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95307)
;var _self_command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(66825);function programOf({home:home,env:env,cwd:cwd},started=process.argv[1]??""){if(env.npm_command==="exec")return(0,
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
;return[...early?["The fault was removed early: the","outcome was certain."]:[],...gap?["The gap: requests still in flight","when it was removed (not drawn)."]:[]]}}),
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
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.i4)(scenarios)!==null?acceptedSign:verdictSigns[verdict]}}),
"core-report-text":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>resultText});var phrase=__webpack_require__(3634)
;var headline=__webpack_require__(79165);var advice=__webpack_require__("core-report-sections-advice");var chart=__webpack_require__(92662);var coverage=__webpack_require__(42198)
;var edge_changes=__webpack_require__(77505);var footer=__webpack_require__(37591);var overridden=__webpack_require__(20560);var replay=__webpack_require__(95307)
;var unhealthy_baseline=__webpack_require__(65944);var unstable=__webpack_require__(99356);var base_words=__webpack_require__(18290);var comparison_line=__webpack_require__(10009)
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
;function scenarioLines(result,{paint:paint,width:width}){const rows=(0,facts.md)(result.scenarios).slice(0,scenario_lines_limit).flatMap(scenario=>rowsOf(scenario,result.checks));const cells=(0,
columns.Y)(rows.map(row=>row.cells),width-4);return rows.flatMap(({sign:sign},row)=>(cells[row]??[]).map((line,n)=>`  ${sign===undefined||n>0?" ":paint(sign[1],sign[0])} ${line}`.trimEnd()))}
const rowsOf=(scenario,checks)=>scenario.faults.map((fault,n)=>n===0?{sign:(0,signs.rL)(scenario),cells:[[(0,phrase.aY)(scenario.id)],(0,fault_words.gx)(fault),(0,
scenario_table.$X)(scenario,checks),(0,scenario_table.Wo)(scenario,checks.length>1)].map(cell=>(0,plain_phrase.U)(cell))}:{sign:undefined,cells:["",(0,plain_phrase.U)((0,fault_words.gx)(fault)),"",""]
});var command_line=__webpack_require__(83574);const undo_lines_limit=20;const undo_lines_commandLimit=4e3;function undoLines({unrestored:unrestored},{paint:paint,width:width}){
const lines=unrestored.slice(0,undo_lines_limit).flatMap(({target:target,kind:kind,reason:reason,commands:commands})=>[...(0,wrap.k)((0,plain_phrase.U)((0,phrase.cv)`${(0,phrase.aY)(target)} (${(0,
phrase.aY)(kind)}): ${(0,phrase.aY)(reason)}`),width-4).map(line=>`    ${line}`),...commands.slice(0,undo_lines_limit).map(words=>`      ${(0,plain_phrase.U)([(0,phrase.aY)((0,
command_line.a)(words))],undo_lines_commandLimit)}`)]);return lines.length===0?[]:[`  ${paint("bold","Still to be removed, by hand:")}`,...lines]}var let_through=__webpack_require__(85431)
;function resultText(result,{paint:paint=terminal_paint.I,replayCommand:replayCommand=(0,replay.X8)(result),width:width=100,failOn:failOn}={}){const look={paint:paint,width:width,
replayCommand:replayCommand};const failures=[...(0,facts.ZN)(result),...(0,facts.lD)(result)].slice(0,10);const parts=[[...title(result,look,failOn),...(0,
edge_changes.T)(result).flatMap(line=>inWidth(line,look)),...(0,overridden.Q)(result).flatMap(line=>inWidth(line,look)),...dim((0,phrase.oR)((0,footer.p)(result)," · "),look)],(0,
unstable.C)(result).flatMap(line=>inWidth(line,look)),[(0,
unhealthy_baseline.Yc)(result)??[]].flatMap(line=>line.length===0?[]:inWidth(line,look)),findingLines(result.baseline?.findings??[],null,look),(0,
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
