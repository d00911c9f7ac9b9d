export const id="cli-run-formats";export const ids=["cli-run-formats"];export const modules={50963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{formatOf:()=>formatOf});var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27005)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _core_report_html_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-report-html")
;var _core_report_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-report-json");var _core_report_junit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55157)
;var _core_report_report_md_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91125);var _core_report_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("core-report-text");const formats={
md:result=>(0,_core_report_report_md_js__WEBPACK_IMPORTED_MODULE_4__.u)(result),html:result=>(0,_core_report_html_js__WEBPACK_IMPORTED_MODULE_1__.E)(result),junit:result=>(0,
_core_report_junit_js__WEBPACK_IMPORTED_MODULE_3__.n)(result),json:result=>(0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_2__.y)(result),text:(result,paint)=>(0,
_core_report_text_js__WEBPACK_IMPORTED_MODULE_5__.D)(result,{paint:paint})};function formatOf(name,paint){const render=Object.hasOwn(formats,name)?formats[name]:undefined
;if(render!==undefined)return result=>render(result,paint);const meant=(0,_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_6__.p)(name,Object.keys(formats))
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE",`there is no format \`${name}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{
hint:`the formats are ${Object.keys(formats).join(", ")}`})}}),76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
T1:()=>stopCauses,dq:()=>stopCauseOf});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),"core-report-html":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>reportHtml});var headline=__webpack_require__(79165);var visible=__webpack_require__(61228);const escapeHtml=(words,limit=600)=>(0,
visible.R)(words,limit).replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`);var safe_url=__webpack_require__(9710);var plain_phrase=__webpack_require__(12974);var round_above=__webpack_require__(29679)
;var expected=__webpack_require__(4896);var numbers=__webpack_require__(72472);const boxes=[{name:"wide",width:780,height:164,ticks:10},{name:"narrow",width:340,height:144,ticks:5}];const margin={
left:58,right:10,top:36,bottom:8,axis:26};function chartSvg(chart){const title=escapeHtml(chart.panels.map(({of:of,title:what})=>`${of}: ${what}`).join("; "))
;return`<figure>${boxes.map(box=>drawing(chart,box,title)).join("\n")}<figcaption>${escapeHtml(caption(chart))}</figcaption></figure>`}
function caption({openMs:openMs,early:early,bands:bands,panels:panels}){const faults=bands.length>1?"faults":"fault"
;return[`Seconds from the ${bands.length>1?"first ":""}fault. Red: ${faults} in place${early?", removed early because the outcome was certain":""}.`,...panels.some(({limit:limit})=>limit!==null)?["Dashed line: expected."]:[],...openMs===null?[]:[`Hatched: requests that were still in flight when the ${faults} ended; they are not counted.`]].join(" ")
}function drawing(chart,box,title){const steps=chart.panels[0]?.steps??[];const[startMs,endMs]=[steps[0]?.fromMs??0,steps.at(-1)?.toMs??1];const inner=box.width-margin.left-margin.right
;const x=ms=>tidy(margin.left+(Math.min(Math.max(ms,startMs),endMs)-startMs)/(endMs-startMs)*inner);const panels=chart.panels.map((panel,n)=>panelSvg(panel,chart,box,x,n*box.height))
;const height=chart.panels.length*box.height+margin.axis
;return`<svg class="${box.name}" viewBox="0 0 ${box.width} ${height}" role="img" aria-label="${title}">\n${[...panels.flat(),...timeTicks(startMs,endMs,x,box,height)].join("\n")}\n</svg>`}
function panelSvg(panel,{bands:bands,openMs:openMs},box,x,offset){const[top,bottom]=[offset+margin.top,offset+box.height-margin.bottom];const most=mostOf(panel)
;const y=value=>tidy(bottom-Math.min(value,most)/most*(bottom-top));const endMs=Math.max(...bands.map(({toMs:toMs})=>toMs))
;const rect=(kind,fromMs,toMs)=>`<rect class="${kind}" x="${x(fromMs)}" y="${top}" width="${tidy(x(toMs)-x(fromMs))}" height="${bottom-top}"/>`
;return[`<text class="t" x="0" y="${offset+16}">${escapeHtml(panel.of,40)}: ${panel.title}${chart_svg_expected(panel)}</text>`,...bands.map(({fromMs:fromMs,toMs:toMs})=>rect("band",fromMs,toMs)),...openMs===null?[]:[hatching(x(openMs),x(endMs),top,bottom)],...[0,.5,1].map(part=>valueTick(panel,part*most,y(part*most),box)),...panel.limit===null?[]:[`<path class="limit" d="M${margin.left} ${y(panel.limit)}H${box.width-margin.right}"/>`],`<path class="line" d="${stepsPath(panel,x,y)}"/>`]
}const chart_svg_expected=({limit:limit,unit:unit})=>limit===null?"":`, expected ${unit==="%"?`≥ ${(0,expected.G)("share",limit/100)}`:`≤ ${(0,expected.G)("duration",limit)}`}`
;const valueTick=({unit:unit},value,y,box)=>`<path class="grid" d="M${margin.left} ${y}H${box.width-margin.right}"/><text class="r" x="${margin.left-7}" y="${tidy(y+4)}">${unit==="%"?`${value} %`:(0,
numbers.p0)(value)}</text>`;function stepsPath({steps:steps},x,y){let last=null;const parts=steps.map(({fromMs:fromMs,toMs:toMs,value:value})=>{
const move=value===null?"":last===null?`M${x(fromMs)} ${y(value)}`:value===last?"":`V${y(value)}`;last=value;return value===null?"":`${move}H${x(toMs)}`});return parts.join("")}
function hatching(from,to,top,bottom){const lines=[];for(let at=from-(bottom-top);at<to;at+=8){const[x1,x2]=[Math.max(at,from),Math.min(at+(bottom-top),to)]
;if(x2>x1)lines.push(`M${tidy(x1)} ${tidy(bottom-(x1-at))}L${tidy(x2)} ${tidy(bottom-(x2-at))}`)}return`<path class="hatch" d="${lines.join("")}"/>`}function timeTicks(startMs,endMs,x,box,height){
const step=(0,round_above.a)((endMs-startMs)/box.ticks,[1,2,5]);const first=Math.ceil(startMs/step);const all=Array.from({length:Math.floor(endMs/step)-first+1},(_,n)=>(first+n)*step)
;return all.map(ms=>{const at=x(ms);const anchor=at>box.width-24?"r":"m";return`<text class="${anchor}" x="${anchor==="r"?box.width-1:at}" y="${height-8}">${seconds(ms)}</text>`})}
const seconds=ms=>ms===0?"0":`${ms<0?"−":"+"}${+(Math.abs(ms)/1e3).toFixed(2)} s`;const mostOf=({unit:unit,steps:steps,limit:limit})=>unit==="%"?100:(0,
round_above.a)(Math.max(1,limit??0,...steps.map(({value:value})=>value??0)));const tidy=value=>Math.round(value*10)/10;const serializeHtml=blocks=>blocks.map(block).join("\n");function block(node){
switch(node.kind){case"paragraph":return`<p>${inlineHtml(node.of)}</p>`;case"heading":return`<h${node.level}>${inlineHtml(node.of)}</h${node.level}>`;case"table":return tableHtml(node);case"details":
return`<details>\n<summary>${inlineHtml(node.summary)}</summary>\n${serializeHtml(node.of)}\n</details>`;case"list":
return`<ul>\n${node.items.map(item=>`<li>${node.task===true?"☐ ":""}${inlineHtml(item)}</li>`).join("\n")}\n</ul>`;case"alert":
return`<aside class="${node.tone.toLowerCase()}">\n${serializeHtml(node.of)}\n</aside>`;case"fence":return`<pre>${node.lines.map(line=>escapeHtml(line,line.length*10+1)).join("\n")}</pre>`
;case"chart":return chartSvg(node)}}const tableHtml=({head:head,align:align,rows:rows})=>{const side=n=>align[n]==="r"?' class="r"':"";const named=head.map(cell=>escapeHtml((0,plain_phrase.U)(cell)))
;const heads=head.map((cell,n)=>`<th${side(n)}>${inlineHtml(cell)}</th>`).join("")
;const cellsOf=cells=>cells.map((cell,n)=>`<td${side(n)}${named[n]===""?"":` data-head="${named[n]}"`}>${inlineHtml(cell)}</td>`).join("")
;return`<div class="scroll"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map(cells=>`<tr>${cellsOf(cells)}</tr>`).join("\n")}\n</tbody>\n</table></div>`}
;const inlineHtml=phrase=>phrase.map(inline).join("");function inline(node){switch(node.kind){case"text":return escapeHtml(node.text);case"code":return`<code>${escapeHtml(node.text,120)||"␀"}</code>`
;case"strong":return`<strong>${inlineHtml(node.of)}</strong>`;case"small":return`<small>${inlineHtml(node.of)}</small>`;case"link":return(0,
safe_url.P)(node.url)===null?`<code>${escapeHtml(node.url)}</code>`:`<a rel="noreferrer" href="${escapeHtml((0,safe_url.P)(node.url)??"")}">${escapeHtml(node.label)}</a>`;case"break":return"<br>"}}
const style=`\n:root { --fg: #1f2328; --dim: #59636e; --bg: #ffffff; --soft: #f6f8fa; --line: #d1d9e0; --red: #d1242f; --green: #1a7f37; --amber: #9a6700; --blue: #0969da; --violet: #8250df; }\n@media (prefers-color-scheme: dark) {\n  :root { --fg: #f0f6fc; --dim: #9198a1; --bg: #0d1117; --soft: #151b23; --line: #3d444d; --red: #f85149; --green: #3fb950; --amber: #d29922; --blue: #4493f8; --violet: #ab7df8; }\n}\nbody { margin: 0; background: var(--bg); color: var(--fg); font: 15px/1.55 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }\nmain { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }\nmain > p:first-child { font-size: 20px; line-height: 1.4; margin-bottom: 20px; }\nh3 { margin: 36px 0 12px; font-size: 18px; }\nh4 { margin: 20px 0 6px; font-size: 15px; }\ncode, pre { font: 0.88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--soft); border-radius: 6px; }\ncode { padding: 0.15em 0.4em; overflow-wrap: break-word; }\na { color: var(--blue); }\npre { padding: 12px 14px; overflow-x: auto; border: 1px solid var(--line); }\n.scroll { overflow-x: auto; margin: 14px 0; }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; }\nth, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }\nth { color: var(--dim); font-weight: 600; }\n.r { text-align: right; text-anchor: end; }\naside { border-left: 4px solid var(--blue); padding: 2px 16px; margin: 16px 0; background: var(--soft); border-radius: 0 6px 6px 0; }\naside.tip { border-color: var(--green); }\naside.warning { border-color: var(--amber); }\naside.caution { border-color: var(--red); }\naside.important { border-color: var(--violet); }\ndetails { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; margin: 12px 0; }\nsummary { cursor: pointer; font-weight: 600; }\nfigure { margin: 18px 0; }\nfigcaption, small { color: var(--dim); font-size: 12.5px; }\nsvg { width: 100%; height: auto; }\nsvg text { fill: var(--dim); font-size: 13px; }\nsvg .t { fill: var(--fg); }\nsvg.narrow { display: none; }\nsvg .m { text-anchor: middle; }\n.band { fill: var(--red); opacity: 0.15; }\n.grid { stroke: var(--line); stroke-width: 0.7; }\n.limit { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 4; }\n.hatch { fill: none; stroke: var(--dim); stroke-width: 1; opacity: 0.55; }\n.line { fill: none; stroke: var(--blue); stroke-width: 2; stroke-linejoin: miter; }\n@media (max-width: 600px) {\n  main { padding: 20px 14px 48px; }\n  svg.wide { display: none; }\n  svg.narrow { display: block; }\n  thead { display: none; }\n  table, tbody, tr, td { display: block; }\n  tr { border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; margin: 10px 0; }\n  td, td.r { border: 0; padding: 3px 0; text-align: left; overflow-wrap: anywhere; }\n  td[data-head]::before { content: attr(data-head) ": "; color: var(--dim); }\n  td:empty { display: none; }\n}\n@media print { details > * { display: block; } }\n`
;var page=__webpack_require__("core-report-page");var report_options=__webpack_require__(23300);function reportHtml(result,options={}){const title=escapeHtml((0,plain_phrase.U)((0,
headline.P)(result)))
;return`<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>${title}</title>\n<style>${style}</style>\n<main>\n${serializeHtml((0,
page.M)(result,(0,report_options.Y)(result,options)))}\n</main>\n</html>\n`}}),55157:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>reportJunit});var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept")
;var _verdict_early_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(21743);var _comparison_base_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18290)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3634);var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-findings-finding-words")
;var _headline_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(79165);var _sections_accepted_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69785)
;var _sections_lessons_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(17355);var _sections_replay_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(95307)
;var _terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(12974);var _wording_facts_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(50637)
;var _wording_fault_words_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(50042);var _wording_tries_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(15215)
;var _wording_visible_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(61228);function reportJunit(result){
const cases=[...result.scenarios.map(scenario=>scenarioCase(result,scenario)),...result.skipped.map(skippedCase),...needsOwnCase(result)?[runCase(result)]:[]];const tally={tests:cases.length,
failures:times(cases,"<failure"),errors:times(cases,"<error"),skipped:times(cases,"<skipped")};const suite=attributes({name:result.name,...tally,time:seconds(result.durationMs),
timestamp:result.run.startedAt});return`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite${suite}>\n${cases.join("\n")}\n  </testsuite>\n</testsuites>\n`}
const needsOwnCase=({verdict:verdict,scenarios:scenarios})=>scenarios.length===0||verdict!=="passed"&&scenarios.every(scenario=>scenario.outcome==="passed"||(0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(scenario));const runCase=result=>testCase("the run",result.durationMs,result.verdict==="passed"?"":problem("error",result.verdict,(0,
_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__.e)(result)),""));function scenarioCase(result,scenario){const name=`${scenario.id} ${(0,
_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)((0,_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_9__.mc)(scenario))}`;const failures=(0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_8__.WX)(scenario).slice(0,20).map(finding=>findingLine(finding,scenario));const named=(0,
_sections_accepted_js__WEBPACK_IMPORTED_MODULE_5__.QK)(scenario).map(line=>(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)(line,400));if((0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(scenario))return testCase(name,scenario.endMs-scenario.startMs,acceptedCase(scenario,[...failures,...named]))
;const lines=[...failures,...named,...triesLine(scenario),...baseLine((0,_comparison_base_words_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result,scenario)),...(0,
_sections_lessons_js__WEBPACK_IMPORTED_MODULE_6__.o2)(scenario).map(({label:label,text:text})=>`${label.toLowerCase()}: ${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)(text)}`)]
;const kind=scenario.outcome==="inconclusive"?"error":"failure";const first=lines[0]??scenario.outcome
;const inner=scenario.outcome==="passed"?"":problem(kind,scenario.outcome,first,[...lines,...replayLines(result,scenario)].join("\n"));return testCase(name,scenario.endMs-scenario.startMs,inner)}
const baseLine=change=>change===undefined?[]:[`on the base: ${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)((0,_comparison_base_words_js__WEBPACK_IMPORTED_MODULE_1__.nP)(change))}`]
;const triesLine=scenario=>{const tries=(0,_wording_tries_js__WEBPACK_IMPORTED_MODULE_10__.p)(scenario);return tries===null?[]:[`${scenario.outcome}: ${tries}`]};function replayLines(result,scenario){
const command=(0,_sections_replay_js__WEBPACK_IMPORTED_MODULE_7__.X8)(result);const[smallest,drawn]=[command(scenario.id,"smallest"),command(scenario.id,"drawn")]
;return smallest===drawn?[`replay: ${drawn}`]:[`replay: ${smallest}`,`replay as drawn: ${drawn}`]}const skippedCase=({scenario:scenario,says:says})=>testCase(scenario,0,`<skipped${attributes({
message:says})}/>`);const acceptedCase=(scenario,lines)=>`<skipped${attributes({message:`known failure, accepted until ${(0,_sections_accepted_js__WEBPACK_IMPORTED_MODULE_5__.g)(scenario)}`
})}/><system-out>${lines.map(xml).join("\n")}</system-out>`;const findingLine=(finding,scenario)=>[`${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.Gg)(finding)} ${(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.O_)(finding,scenario)}`)}${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)((0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.Fh)(finding))}`,...finding.count===0?[]:[(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__.U)((0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.lc)(finding,scenario))],...finding.sinceMs===null?[]:[`${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.ee)(finding,(0,
_verdict_early_js__WEBPACK_IMPORTED_MODULE_12__.Xs)(scenario))} from the fault`]].join("; ");const testCase=(name,ms,inner)=>`    <testcase${attributes({classname:"chaos-gate",name:name,
time:seconds(ms)})}>${inner}</testcase>`;const problem=(element,type,message,body)=>`<${element}${attributes({type:type,message:message})}>${body.split("\n").map(xml).join("\n")}</${element}>`
;const attributes=values=>Object.entries(values).map(([name,value])=>` ${name}="${xml(String(value))}"`).join("");const xml=words=>(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_13__.R)(words,2e4).replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`).replace(/[\ufffe\uffff]/g,"�");const seconds=ms=>(ms/1e3).toFixed(3)
;const times=(cases,element)=>cases.filter(one=>one.includes(element)).length}),67091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>fenceFor,S:()=>codeSpan});var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function codeSpan(outside,inTable){
const shown=(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|")}),74113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>columns});var _width_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73646);var _wrap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31416)
;function columns(rows,width){const widths=narrowed(natural(rows),width);return rows.map(row=>laidOut(row.map((cell,n)=>(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__.k)(cell,widths[n]??1)),widths))}
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
_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.BL)(result,failOn))return letThroughSign;return verdict==="passed"&&(0,
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
;var coverage=__webpack_require__(42198);var footer=__webpack_require__(37591);var overridden=__webpack_require__(20560);var replay=__webpack_require__(95307);var unstable=__webpack_require__(99356)
;var base_words=__webpack_require__(18290);var comparison_line=__webpack_require__(10009);var comparison_rows=__webpack_require__(6834);var plain_phrase=__webpack_require__(12974)
;var wrap=__webpack_require__(31416);const limit=40;function comparisonLines(result,{width:width}){const line=(0,comparison_line.i)(result);if(line===null)return[]
;const scenarios=result.scenarios.flatMap(scenario=>{const change=(0,base_words.C2)(result,scenario);return change===undefined||same.has(change.change)?[]:[(0,phrase.cv)`${(0,
phrase.aY)(scenario.id)} on the base: ${(0,base_words.nP)(change)}`]});const rows=(0,comparison_rows.V)(result).map(({scenario:scenario,what:what,base:base,here:here,so:so})=>(0,phrase.cv)`${(0,
phrase.aY)(scenario)} ${what}: ${so}: ${base} on the base, ${here} here`);const[head,...rest]=[line,...[...scenarios,...rows].slice(0,limit)].map(phrase=>(0,plain_phrase.U)(phrase));return[...(0,
wrap.k)(head??"",width-4).map(one=>`    ${one}`),...rest.flatMap(one=>(0,wrap.k)(one,width-6).map(part=>`      ${part}`))]}const same=new Set(["held","unchanged"])
;var accept=__webpack_require__("core-verdict-accept");var early=__webpack_require__(21743);var text_chart=__webpack_require__(99353)
;var finding_words=__webpack_require__("core-report-findings-finding-words");var accepted=__webpack_require__(69785);var facts=__webpack_require__(50637);var tries=__webpack_require__(15215)
;var lessons=__webpack_require__(17355);function lessonLines(scenario,{paint:paint,width:width}){const all=(0,lessons.o2)(scenario);const room=Math.max(0,...all.map(({label:label})=>label.length))+2
;return all.flatMap(({label:label,text:text})=>(0,
wrap.k)((0,plain_phrase.U)(text),width-4-room).map((line,n)=>`    ${n===0?paint("dim",label.toLowerCase())+" ".repeat(room-label.length):" ".repeat(room)}${line}`))}const finding_lines_limit=8
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
overridden.Q)(result).flatMap(line=>inWidth(line,look)),...dim((0,phrase.oR)((0,footer.p)(result)," · "),look)],(0,
unstable.C)(result).flatMap(line=>inWidth(line,look)),findingLines(result.baseline?.findings??[],null,look),(0,
coverage.U)(result,100).flatMap(line=>inWidth(line,look)),scenarioLines(result,look),comparisonLines(result,look),...failures.map((scenario,n)=>failureLines(scenario,look,n===0?(0,
chart.b)(result,scenario):[])),undoLines(result,look),[(0,phrase.cv)`${(0,advice.B)(result)}`,...[...result.trouble,...result.notes].slice(0,10).map(line=>(0,
phrase.cv)`${line}`)].flatMap(line=>dim(line,look))];const shown=parts.filter(lines=>lines.length>0).map(lines=>lines.join("\n"));return`${shown.join("\n\n")}\n`}
const inWidth=(phrase,{width:width})=>(0,wrap.k)((0,plain_phrase.U)(phrase),width-4).map(line=>`    ${line}`);function title(result,{paint:paint,width:width},failOn){const[sign,style]=(0,
signs.Gt)(result,failOn);const through=(0,let_through.W)(result,failOn);const lines=(0,wrap.k)((0,plain_phrase.U)((0,headline.e)(result)),width-4)
;return[...lines.map((line,n)=>`  ${n===0?paint(style,sign):" "} ${paint("bold",line)}`),...through===null?[]:(0,wrap.k)((0,plain_phrase.U)(through),width-4).map(line=>`    ${line}`)]}
const dim=(phrase,{paint:paint,width:width})=>(0,wrap.k)((0,plain_phrase.U)(phrase),width-4).map(line=>`    ${paint("dim",line)}`)})};
