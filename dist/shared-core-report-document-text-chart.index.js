export const id=1718;export const ids=[1718,1125];export const modules={99353:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>textChart});var _wording_expected_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4896)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472);var _wording_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61228)
;var _round_above_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29679);const height=3;const levels="▁▂▃▄▅▆▇█";const labelWidth=7;const compact={before:3,faults:20,after:6}
;function textChart(chart){const columns=columnsOf(chart);if(columns.length===0)return[];return[(0,
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
96172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>fittingMarkdown})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _headline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79165);var _markdown_serialize_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-report-markdown-serialize")
;var _page_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-page");var _sections_edge_changes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(77505)
;var _sections_footer_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(37591);var _sections_overridden_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(20560);const rungs=[{},{everything:false
},{charts:false},{timelines:false},{passingRows:false},{failures:3,postmortem:false},{failures:0,rows:30},{rows:5}];const leastLimit=4e3;function fittingMarkdown(result,show,limit){
if(limit<leastLimit)throw new RangeError(`a report needs room for ${leastLimit} bytes, not ${limit}`);let less=show;for(const rung of rungs){less={...less,...rung};const markdown=(0,
_markdown_serialize_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_page_js__WEBPACK_IMPORTED_MODULE_3__.M)(result,less));if(fits(markdown,limit))return markdown}return(0,
_markdown_serialize_js__WEBPACK_IMPORTED_MODULE_2__.o)([(0,_document_block_js__WEBPACK_IMPORTED_MODULE_7__.FY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__.P)(result)),...(0,
_sections_edge_changes_js__WEBPACK_IMPORTED_MODULE_4__.x)(result,show.subject),...(0,_sections_overridden_js__WEBPACK_IMPORTED_MODULE_6__.J)(result),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_7__.FY)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The report did not fit here: see the report file.`),(0,
_sections_footer_js__WEBPACK_IMPORTED_MODULE_5__.q)(result,show.runUrl)])}const fits=(markdown,limit)=>markdown.length<=limit&&(new TextEncoder).encode(markdown).length<=limit}),
"core-report-html":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>reportHtml});var headline=__webpack_require__(79165)
;var html_escape=__webpack_require__(23036);var safe_url=__webpack_require__(9710);var plain_phrase=__webpack_require__(12974);var chart_svg=__webpack_require__(16540)
;const serializeHtml=blocks=>blocks.map(block).join("\n");function block(node){switch(node.kind){case"paragraph":return`<p>${inlineHtml(node.of)}</p>`;case"heading":
return`<h${node.level}>${inlineHtml(node.of)}</h${node.level}>`;case"table":return tableHtml(node);case"details":
return`<details>\n<summary>${inlineHtml(node.summary)}</summary>\n${serializeHtml(node.of)}\n</details>`;case"list":
return`<ul>\n${node.items.map(item=>`<li>${node.task===true?"☐ ":""}${inlineHtml(item)}</li>`).join("\n")}\n</ul>`;case"alert":
return`<aside class="${node.tone.toLowerCase()}">\n${serializeHtml(node.of)}\n</aside>`;case"fence":return`<pre>${node.lines.map(line=>(0,html_escape.Z)(line,line.length*10+1)).join("\n")}</pre>`
;case"chart":return(0,chart_svg.n)(node)}}const tableHtml=({head:head,align:align,rows:rows})=>{const side=n=>align[n]==="r"?' class="r"':"";const named=head.map(cell=>(0,html_escape.Z)((0,
plain_phrase.U)(cell)));const heads=head.map((cell,n)=>`<th${side(n)}>${inlineHtml(cell)}</th>`).join("")
;const cellsOf=cells=>cells.map((cell,n)=>`<td${side(n)}${named[n]===""?"":` data-head="${named[n]}"`}>${inlineHtml(cell)}</td>`).join("")
;return`<div class="scroll"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map(cells=>`<tr>${cellsOf(cells)}</tr>`).join("\n")}\n</tbody>\n</table></div>`}
;const inlineHtml=phrase=>phrase.map(inline).join("");function inline(node){switch(node.kind){case"text":return(0,html_escape.Z)(node.text);case"code":return`<code>${(0,
html_escape.Z)(node.text,120)||"␀"}</code>`;case"strong":return`<strong>${inlineHtml(node.of)}</strong>`;case"small":return`<small>${inlineHtml(node.of)}</small>`;case"link":return(0,
safe_url.P)(node.url)===null?`<code>${(0,html_escape.Z)(node.url)}</code>`:`<a rel="noreferrer" href="${(0,html_escape.Z)((0,safe_url.P)(node.url)??"")}">${(0,html_escape.Z)(node.label)}</a>`
;case"break":return"<br>"}}var style=__webpack_require__(92922);var page=__webpack_require__("core-report-page");var report_options=__webpack_require__(23300);function reportHtml(result,options={}){
const title=(0,html_escape.Z)((0,plain_phrase.U)((0,headline.P)(result)))
;return`<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>${title}</title>\n<style>${style.i}</style>\n<main>\n${serializeHtml((0,
page.M)(result,(0,report_options.Y)(result,options)))}\n</main>\n</html>\n`}}),16540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>chartSvg});var _document_round_above_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(29679)
;var _wording_expected_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4896);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72472)
;var _escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23036);const boxes=[{name:"wide",width:780,height:164,ticks:10},{name:"narrow",width:340,height:144,ticks:5}];const margin={left:58,
right:10,top:36,bottom:8,axis:26};function chartSvg(chart,words=caption(chart)){const title=(0,
_escape_js__WEBPACK_IMPORTED_MODULE_1__.Z)(chart.panels.map(({of:of,title:what})=>`${of}: ${what}`).join("; "))
;return`<figure>${boxes.map(box=>drawing(chart,box,title)).join("\n")}${words===""?"":`<figcaption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Z)(words)}</figcaption>`}</figure>`}
function caption({openMs:openMs,early:early,bands:bands,panels:panels}){const faults=bands.length>1?"faults":"fault"
;return[`Seconds from the ${bands.length>1?"first ":""}fault. Red: ${faults} in place${early?", removed early because the outcome was certain":""}.`,...panels.some(({limit:limit})=>limit!==null)?["Dashed line: expected."]:[],...openMs===null?[]:[`Hatched: requests that were still in flight when the ${faults} ended; they are not drawn.`]].join(" ")
}function drawing(chart,box,title){const steps=chart.panels[0]?.steps??[];const[startMs,endMs]=[steps[0]?.fromMs??0,steps.at(-1)?.toMs??1];const inner=box.width-margin.left-margin.right
;const x=ms=>tidy(margin.left+(Math.min(Math.max(ms,startMs),endMs)-startMs)/(endMs-startMs)*inner);const panels=chart.panels.map((panel,n)=>panelSvg(panel,chart,box,x,n*box.height))
;const height=chart.panels.length*box.height+margin.axis
;return`<svg class="${box.name}" viewBox="0 0 ${box.width} ${height}" role="img" aria-label="${title}">\n${[...panels.flat(),...timeTicks(startMs,endMs,x,box,height)].join("\n")}\n</svg>`}
function panelSvg(panel,{bands:bands,openMs:openMs},box,x,offset){const[top,bottom]=[offset+margin.top,offset+box.height-margin.bottom];const most=mostOf(panel)
;const y=value=>tidy(bottom-Math.min(value,most)/most*(bottom-top));const endMs=Math.max(...bands.map(({toMs:toMs})=>toMs))
;const rect=(kind,fromMs,toMs)=>`<rect class="${kind}" x="${x(fromMs)}" y="${top}" width="${tidy(x(toMs)-x(fromMs))}" height="${bottom-top}"/>`;return[`<text class="t" x="0" y="${offset+16}">${(0,
_escape_js__WEBPACK_IMPORTED_MODULE_1__.Z)(panel.of,40)}: ${panel.title}${expected(panel)}</text>`,...bands.map(({fromMs:fromMs,toMs:toMs})=>rect("band",fromMs,toMs)),...openMs===null?[]:[hatching(x(openMs),x(endMs),top,bottom)],...[0,.5,1].map(part=>valueTick(panel,part*most,y(part*most),box)),...panel.limit===null?[]:[`<path class="limit" d="M${margin.left} ${y(panel.limit)}H${box.width-margin.right}"/>`],`<path class="line" d="${stepsPath(panel,x,y)}"/>`]
}const expected=({limit:limit,unit:unit})=>limit===null?"":`, expected ${unit==="%"?`≥ ${(0,_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("share",limit/100)}`:`≤ ${(0,
_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("duration",limit)}`}`
;const valueTick=({unit:unit},value,y,box)=>`<path class="grid" d="M${margin.left} ${y}H${box.width-margin.right}"/><text class="r" x="${margin.left-7}" y="${tidy(y+4)}">${unit==="%"?`${value} %`:(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(value)}</text>`;function stepsPath({steps:steps},x,y){let last=null;const parts=steps.map(({fromMs:fromMs,toMs:toMs,value:value})=>{
const move=value===null?"":last===null?`M${x(fromMs)} ${y(value)}`:value===last?"":`V${y(value)}`;last=value;return value===null?"":`${move}H${x(toMs)}`});return parts.join("")}
function hatching(from,to,top,bottom){const lines=[];for(let at=from-(bottom-top);at<to;at+=8){const[x1,x2]=[Math.max(at,from),Math.min(at+(bottom-top),to)]
;if(x2>x1)lines.push(`M${tidy(x1)} ${tidy(bottom-(x1-at))}L${tidy(x2)} ${tidy(bottom-(x2-at))}`)}return`<path class="hatch" d="${lines.join("")}"/>`}function timeTicks(startMs,endMs,x,box,height){
const step=(0,_document_round_above_js__WEBPACK_IMPORTED_MODULE_3__.a)((endMs-startMs)/box.ticks,[1,2,5]);const first=Math.ceil(startMs/step);const all=Array.from({
length:Math.floor(endMs/step)-first+1},(_,n)=>(first+n)*step);return all.map(ms=>{const at=x(ms);const anchor=at>box.width-24?"r":"m"
;return`<text class="${anchor}" x="${anchor==="r"?box.width-1:at}" y="${height-8}">${seconds(ms)}</text>`})}const seconds=ms=>ms===0?"0":`${ms<0?"−":"+"}${+(Math.abs(ms)/1e3).toFixed(2)} s`
;const mostOf=({unit:unit,steps:steps,limit:limit})=>unit==="%"?100:(0,_document_round_above_js__WEBPACK_IMPORTED_MODULE_3__.a)(Math.max(1,limit??0,...steps.map(({value:value})=>value??0)))
;const tidy=value=>Math.round(value*10)/10}),23036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>escapeHtml})
;var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);const escapeHtml=(words,limit=600)=>(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(words,limit).replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`)}),92922:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>style})
;const style=`\n:root { --fg: #1f2328; --dim: #59636e; --bg: #ffffff; --soft: #f6f8fa; --line: #d1d9e0; --red: #d1242f; --green: #1a7f37; --amber: #9a6700; --blue: #0969da; --violet: #8250df; }\n@media (prefers-color-scheme: dark) {\n  :root { --fg: #f0f6fc; --dim: #9198a1; --bg: #0d1117; --soft: #151b23; --line: #3d444d; --red: #f85149; --green: #3fb950; --amber: #d29922; --blue: #4493f8; --violet: #ab7df8; }\n}\nbody { margin: 0; background: var(--bg); color: var(--fg); font: 15px/1.55 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }\nmain { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }\nmain > p:first-child { font-size: 20px; line-height: 1.4; margin-bottom: 20px; }\nh3 { margin: 36px 0 12px; font-size: 18px; }\nh4 { margin: 20px 0 6px; font-size: 15px; }\ncode, pre { font: 0.88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--soft); border-radius: 6px; }\ncode { padding: 0.15em 0.4em; overflow-wrap: break-word; }\na { color: var(--blue); }\npre { padding: 12px 14px; overflow-x: auto; border: 1px solid var(--line); }\n.scroll { overflow-x: auto; margin: 14px 0; }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; }\nth, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }\nth { color: var(--dim); font-weight: 600; }\n.r { text-align: right; text-anchor: end; }\naside { border-left: 4px solid var(--blue); padding: 2px 16px; margin: 16px 0; background: var(--soft); border-radius: 0 6px 6px 0; }\naside.tip { border-color: var(--green); }\naside.warning { border-color: var(--amber); }\naside.caution { border-color: var(--red); }\naside.important { border-color: var(--violet); }\ndetails { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; margin: 12px 0; }\nsummary { cursor: pointer; font-weight: 600; }\nfigure { margin: 18px 0; }\nfigcaption, small { color: var(--dim); font-size: 12.5px; }\nsvg { width: 100%; height: auto; }\nsvg text { fill: var(--dim); font-size: 13px; }\nsvg .t { fill: var(--fg); }\nsvg.narrow { display: none; }\nsvg .m { text-anchor: middle; }\n.band { fill: var(--red); opacity: 0.15; }\n.grid { stroke: var(--line); stroke-width: 0.7; }\n.limit { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 4; }\n.hatch { fill: none; stroke: var(--dim); stroke-width: 1; opacity: 0.55; }\n.line { fill: none; stroke: var(--blue); stroke-width: 2; stroke-linejoin: miter; }\n@media (max-width: 600px) {\n  main { padding: 20px 14px 48px; }\n  svg.wide { display: none; }\n  svg.narrow { display: block; }\n  thead { display: none; }\n  table, tbody, tr, td { display: block; }\n  tr { border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; margin: 10px 0; }\n  td, td.r { border: 0; padding: 3px 0; text-align: left; overflow-wrap: anywhere; }\n  td[data-head]::before { content: attr(data-head) ": "; color: var(--dim); }\n  td:empty { display: none; }\n}\n@media print { details > * { display: block; } }\n`
}),55157:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>reportJunit})
;var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept");var _verdict_early_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(21743)
;var _comparison_base_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18290);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3634)
;var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-findings-finding-words");var _headline_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(79165)
;var _sections_accepted_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69785);var _sections_lessons_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(17355)
;var _sections_replay_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(95307);var _terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(12974)
;var _wording_facts_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(50637);var _wording_fault_words_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(50042)
;var _wording_tries_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(15215);var _wording_visible_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(61228);function reportJunit(result){
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
;const times=(cases,element)=>cases.filter(one=>one.includes(element)).length}),"core-report-markdown-serialize":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>serializeMarkdown});var text_chart=__webpack_require__(99353);var visible=__webpack_require__(61228);var code_span=__webpack_require__(67091)
;var safe_url=__webpack_require__(9710);const limit=600;const escapeText=words=>escapeMarks(unlinked(words));const escapeHtmlText=words=>entities(unlinked(words))
;const entities=words=>words.replace(/[&<>"]/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;"}[c]??"&quot;"))
;const escapeMarks=words=>words.replace(/[\\`*_{}[\]|~$^]/g,"\\$&").replace(/[&<>]/g,entities).replace(/^(\s*)([-=#]|\+(?=\s|$))/,"$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/,"$1\\$2")
;const unlinked=words=>(0,
visible.R)(words,limit).replace(/ {2,}/g," ").replace(/@(?=\S)|#(?=[\p{L}\p{N}_])/gu,`$&${gap}`).replace(/(?<![a-z])(GH)-(?=\d)/gi,`$1${gap}-`).replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi,`$1${gap}`).replace(/[0-9a-f]{7,}/gi,run=>run.replace(/.{6}(?=.)/g,`$&${gap}`)).replace(/:(?=[\w+-]+:)/g,`:${gap}`).replace(/(^|\s)\/(?=\p{L})/gu,`$1/${gap}`)
;const gap="​";const inlineMarkdown=(phrase,inTable=false)=>phrase.map(node=>inline(node,inTable)).join("");function inline(node,inTable){switch(node.kind){case"text":return escapeText(node.text)
;case"code":return(0,code_span.S)(node.text,inTable);case"strong":return strongMarkdown(inlineMarkdown(node.of,inTable));case"small":return`<sub>${inlineMarkdown(node.of,inTable)}</sub>`;case"link":
return(0,safe_url.P)(node.url)===null?(0,code_span.S)(node.url,inTable):`[${escapeText(node.label)}](${(0,safe_url.P)(node.url)})`;case"break":return"<br>"}}function strongMarkdown(words){
const body=words.trim();if(body==="")return words;const at=words.indexOf(body);return`${words.slice(0,at)}**${body}**${words.slice(at+body.length)}`}
const summaryHtml=phrase=>phrase.map(summaryNode).join("");function summaryNode(node){switch(node.kind){case"text":return escapeHtmlText(node.text);case"code":return`<code>${entities((0,
visible.R)(node.text))||"␀"}</code>`;case"strong":return`<b>${summaryHtml(node.of)}</b>`;case"small":return`<sub>${summaryHtml(node.of)}</sub>`;case"link":return escapeHtmlText(node.label)
;case"break":return" "}}const serializeMarkdown=blocks=>blocks.map(block).join("\n\n");function block(node){switch(node.kind){case"paragraph":return inlineMarkdown(node.of);case"heading":
return`${"#".repeat(node.level)} ${inlineMarkdown(node.of)}`;case"table":return tableMarkdown(node);case"details":
return`<details>\n<summary>${summaryHtml(node.summary)}</summary>\n\n${serializeMarkdown(node.of)}\n\n</details>`;case"list":
return node.items.map(item=>node.task===true?`- [ ] ${unticked(inlineMarkdown(item))}`:`- ${inlineMarkdown(item)}`).join("\n");case"alert":
return`[!${node.tone}]\n${serializeMarkdown(node.of)}`.replace(/^/gm,"> ").replace(/^> $/gm,">");case"fence":return fenced("sh",node.lines);case"chart":return fenced("text",(0,text_chart.q)(node))}}
const unticked=line=>line.replace(/\[(?=[xX]\])/g,"\\u{5b}");function tableMarkdown({head:head,align:align,rows:rows}){const rule=[...align].map(side=>side==="r"?"--:":"---")
;const cells=row=>`| ${row.map(cell=>inlineMarkdown(cell,true)).join(" | ")} |`;return[cells(head),`| ${rule.join(" | ")} |`,...rows.map(cells)].join("\n")}function fenced(language,lines){
const content=lines.map(line=>(0,visible.R)(line,line.length*10+1)).join("\n");const mark=(0,code_span.L)(content,3);return`${mark}${language}\n${content}\n${mark}`}}),
91125:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>reportMarkdown})
;var _fit_to_limit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96172);var _report_options_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23300)
;const reportMarkdown=(result,options={})=>`${(0,_fit_to_limit_js__WEBPACK_IMPORTED_MODULE_0__.N)(result,(0,
_report_options_js__WEBPACK_IMPORTED_MODULE_1__.Y)(result,options),(options.limit??1e6)-1)}\n`})};
