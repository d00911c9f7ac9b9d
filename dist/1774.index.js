export const id=1774;export const ids=[1774];export const modules={3468:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
formatOf:()=>formatOf});var _core_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(635);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5258)
;var _core_report_html_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9860);var _core_report_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2283)
;var _core_report_junit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5157);var _core_report_report_md_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1125)
;var _core_report_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3268);const formats={md:result=>(0,_core_report_report_md_js__WEBPACK_IMPORTED_MODULE_4__.u)(result),html:result=>(0,
_core_report_html_js__WEBPACK_IMPORTED_MODULE_1__.E)(result),junit:result=>(0,_core_report_junit_js__WEBPACK_IMPORTED_MODULE_3__.n)(result),json:result=>(0,
_core_report_json_js__WEBPACK_IMPORTED_MODULE_2__.y)(result),text:(result,paint)=>(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_5__.D)(result,{paint:paint})};function formatOf(name,paint){
const render=Object.hasOwn(formats,name)?formats[name]:undefined;if(render!==undefined)return result=>render(result,paint);const meant=(0,
_core_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__.p)(name,Object.keys(formats))
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.I("USAGE",`there is no format \`${name}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{
hint:`the formats are ${Object.keys(formats).join(", ")}`})}}),1683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
F:()=>resultSchema});const resultSchema="chaos-gate/result/v1"}),3940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_:()=>toBase64Url,t:()=>fromBase64Url});const toBase64Url=text=>btoa(String.fromCharCode(...(new TextEncoder).encode(text))).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")
;function fromBase64Url(text){const bytes=Uint8Array.from(atob(text.replaceAll("-","+").replaceAll("_","/")),letter=>letter.charCodeAt(0));return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}}),
7675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>unpack,q:()=>pack});function pack({id:id,faults:faults}){
const start=startOfSeeds(faults);return[id,start,...faults.map((fault,index)=>packedFault(fault,usualSeed(start,fault),usualId(id,index)))]}
function packedFault({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed},seedThen,idThen){const short=[fault,on,params,startMs,lastsMs]
;if(id!==idThen)return[...short,seed===seedThen?null:seed,id];return seed===seedThen?short:[...short,seed]}function unpack([id,start,...faults]){return{id:id,
faults:faults.slice(0,100).map(([fault,on,params,startMs,lastsMs,seed,own],index)=>({id:own??usualId(id,index),fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,
seed:seed??usualSeed(start,{fault:fault,on:on})}))}}const usualId=(scenario,index)=>`${scenario}.f${index+1}`;const usualSeed=(start,{fault:fault,on:on})=>`${start}/${fault} on ${on}`
;function startOfSeeds([first]){const end=first===undefined?"":usualSeed("",first);return first?.seed.endsWith(end)?first.seed.slice(0,first.seed.length-end.length):""}}),
5377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B9:()=>tokenOf,cM:()=>checksum})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10);var _base64url_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3940)
;var _pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7675);function tokenOf(scenario){const payload=(0,_base64url_js__WEBPACK_IMPORTED_MODULE_0__._)(JSON.stringify((0,
_pack_js__WEBPACK_IMPORTED_MODULE_1__.q)(scenario)));return`cg1.${payload}.${checksum(payload)}`}function replayToken(plan,scenarioId){const scenario=plan.scenarios.find(({id:id})=>id===scenarioId)
;if(scenario===undefined)throw new RangeError("the plan has no such scenario");return tokenOf(scenario)}const checksum=payload=>(0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__.q)(payload).toString(36)}),10:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
q:()=>hashOf});function hashOf(text){let hash=2166136261;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
3634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EX:()=>small,KE:()=>listed,MZ:()=>phrase,Qq:()=>text,aY:()=>code,
cv:()=>say,ko:()=>strong,nf:()=>link,oR:()=>joined,qL:()=>lineBreak});const text=words=>({kind:"text",text:words});const code=outside=>({kind:"code",text:outside});const strong=(...of)=>({
kind:"strong",of:phrase(of)});const small=(...of)=>({kind:"small",of:phrase(of)});const link=(label,url)=>({kind:"link",label:label,url:url});const lineBreak={kind:"break"}
;const say=(words,...values)=>phrase(words.flatMap((word,n)=>[word,values[n]??""]));const phrase=parts=>parts.flatMap(nodes).reduce(join,[])
;const listed=items=>phrase(items.flatMap((item,n)=>[n===0?"":n===items.length-1?" and ":", ",...nodes(item)]))
;const joined=(items,separator)=>phrase(items.flatMap((item,n)=>[n===0?"":separator,...nodes(item)]));const nodes=part=>typeof part==="string"?part===""?[]:[text(part)]:"kind"in part?[part]:part
;function join(done,next){const last=done.at(-1);if(last?.kind==="text"&&next.kind==="text")done[done.length-1]=text(last.text+next.text);else done.push(next);return done}}),
9860:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>reportHtml});var headline=__webpack_require__(9165)
;var visible=__webpack_require__(2985);const escapeHtml=(words,limit=600)=>(0,visible.R)(words,limit).replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`);var safe_url=__webpack_require__(9710)
;var numbers=__webpack_require__(8962);const box={width:760,height:220,left:56,right:12,top:12,bottom:34};function chartSvg(chart){const first=chart.points[0]?.second??0
;const last=chart.points.at(-1)?.second??first;const top=topOf(chart);const x=second=>tidy(box.left+(second-first)/Math.max(last-first,1)*(box.width-box.left-box.right))
;const y=value=>tidy(box.height-box.bottom-Math.min(value,top)/top*(box.height-box.top-box.bottom))
;const marks=[...bands(chart,x,y(top),y(0)),...valueTicks(chart,top,y),...secondTicks(first,last,x),...limitLine(chart,y),...lines(chart,x,y)]
;return`<figure><svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${escapeHtml(chart.title)}">\n${marks.join("\n")}\n</svg><figcaption>${escapeHtml(chart.title)}. Seconds from the fault; the band is where it was in place${chart.limit===null?"":", the dashes are what was promised"}.</figcaption></figure>`
}const bands=({points:points},x,top,bottom)=>points.flatMap(({second:second,faulty:faulty},n)=>{const next=points[n+1]?.second??second
;return faulty&&next>second?[`<rect class="band" x="${x(second)}" y="${top}" width="${tidy(x(next)-x(second))}" height="${tidy(bottom-top)}"/>`]:[]})
;const valueTicks=(chart,top,y)=>[0,.25,.5,.75,1].map(part=>{const label=chart.unit==="%"?`${part*100} %`:(0,numbers.p0)(part*top)
;return`<path class="grid" d="M${box.left} ${y(part*top)}H${box.width-box.right}"/><text class="r" x="${box.left-6}" y="${y(part*top)+4}">${label}</text>`});function secondTicks(first,last,x){
const step=[1,2,5,10,20,50,100].find(size=>(last-first)/size<=12)??200;const start=Math.ceil(first/step)*step;const seconds=Array.from({length:Math.floor((last-start)/step)+1},(_,n)=>start+n*step)
;return seconds.map(second=>`<text class="m" x="${x(second)}" y="${box.height-12}">${second===0?"fault":second}</text>`)}
const limitLine=({limit:limit},y)=>limit===null?[]:[`<path class="limit" d="M${box.left} ${y(limit)}H${box.width-box.right}"/>`];function lines({points:points},x,y){
const steps=points.map(({second:second,value:value},n)=>value===null?"":`${n===0||points[n-1]?.value===null?"M":"L"}${x(second)} ${y(value)}`);return[`<path class="line" d="${steps.join("")}"/>`]}
const topOf=({unit:unit,points:points,limit:limit})=>unit==="%"?100:Math.max(1,limit??0,...points.map(({value:value})=>value??0))*1.05;const tidy=value=>Math.round(value*10)/10
;const serializeHtml=blocks=>blocks.map(block).join("\n");function block(node){switch(node.kind){case"paragraph":return`<p>${inlineHtml(node.of)}</p>`;case"heading":
return`<h${node.level}>${inlineHtml(node.of)}</h${node.level}>`;case"table":return tableHtml(node);case"details":
return`<details>\n<summary>${inlineHtml(node.summary)}</summary>\n${serializeHtml(node.of)}\n</details>`;case"list":
return`<ul>\n${node.items.map(item=>`<li>${node.task===true?"☐ ":""}${inlineHtml(item)}</li>`).join("\n")}\n</ul>`;case"alert":
return`<aside class="${node.tone.toLowerCase()}">\n${serializeHtml(node.of)}\n</aside>`;case"fence":return`<pre>${node.lines.map(line=>escapeHtml(line,line.length*10+1)).join("\n")}</pre>`
;case"chart":return chartSvg(node)}}const tableHtml=({head:head,align:align,rows:rows})=>{
const row=(cells,tag)=>`<tr>${cells.map((cell,n)=>`<${tag}${align[n]==="r"?' class="r"':""}>${inlineHtml(cell)}</${tag}>`).join("")}</tr>`
;return`<div class="scroll"><table>\n<thead>${row(head,"th")}</thead>\n<tbody>\n${rows.map(cells=>row(cells,"td")).join("\n")}\n</tbody>\n</table></div>`}
;const inlineHtml=phrase=>phrase.map(inline).join("");function inline(node){switch(node.kind){case"text":return escapeHtml(node.text);case"code":return`<code>${escapeHtml(node.text,120)||"␀"}</code>`
;case"strong":return`<strong>${inlineHtml(node.of)}</strong>`;case"small":return`<small>${inlineHtml(node.of)}</small>`;case"link":return(0,
safe_url.P)(node.url)===null?`<code>${escapeHtml(node.url)}</code>`:`<a rel="noreferrer" href="${escapeHtml((0,safe_url.P)(node.url)??"")}">${escapeHtml(node.label)}</a>`;case"break":return"<br>"}}
const style=`\n:root { --fg: #1f2328; --dim: #59636e; --bg: #ffffff; --soft: #f6f8fa; --line: #d1d9e0; --red: #d1242f; --green: #1a7f37; --amber: #9a6700; --blue: #0969da; --violet: #8250df; }\n@media (prefers-color-scheme: dark) {\n  :root { --fg: #f0f6fc; --dim: #9198a1; --bg: #0d1117; --soft: #151b23; --line: #3d444d; --red: #f85149; --green: #3fb950; --amber: #d29922; --blue: #4493f8; --violet: #ab7df8; }\n}\nbody { margin: 0; background: var(--bg); color: var(--fg); font: 15px/1.55 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }\nmain { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }\nmain > p:first-child { font-size: 20px; line-height: 1.4; margin-bottom: 20px; }\nh3 { margin: 36px 0 12px; font-size: 18px; }\nh4 { margin: 20px 0 6px; font-size: 15px; }\ncode, pre { font: 0.88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--soft); border-radius: 6px; }\ncode { padding: 0.15em 0.4em; overflow-wrap: break-word; }\na { color: var(--blue); }\npre { padding: 12px 14px; overflow-x: auto; border: 1px solid var(--line); }\n.scroll { overflow-x: auto; margin: 14px 0; }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; }\nth, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }\nth { color: var(--dim); font-weight: 600; }\n.r { text-align: right; text-anchor: end; }\naside { border-left: 4px solid var(--blue); padding: 2px 16px; margin: 16px 0; background: var(--soft); border-radius: 0 6px 6px 0; }\naside.tip { border-color: var(--green); }\naside.warning { border-color: var(--amber); }\naside.caution { border-color: var(--red); }\naside.important { border-color: var(--violet); }\ndetails { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; margin: 12px 0; }\nsummary { cursor: pointer; font-weight: 600; }\nfigure { margin: 18px 0; }\nfigcaption, small { color: var(--dim); font-size: 12.5px; }\nsvg { width: 100%; height: auto; }\nsvg text { fill: var(--dim); font-size: 11px; }\nsvg .m { text-anchor: middle; }\n.band { fill: var(--red); opacity: 0.1; }\n.grid { stroke: var(--line); stroke-width: 0.7; }\n.limit { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 4; }\n.line { fill: none; stroke: var(--blue); stroke-width: 2; stroke-linejoin: round; }\n@media print { details > * { display: block; } }\n`
;var page=__webpack_require__(2664);var report_options=__webpack_require__(3300);var plain_phrase=__webpack_require__(2974);function reportHtml(result,options={}){const title=escapeHtml((0,
plain_phrase.U)((0,headline.P)(result)))
;return`<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>${title}</title>\n<style>${style}</style>\n<main>\n${serializeHtml((0,
page.M)(result,(0,report_options.Y)(result,options)))}\n</main>\n</html>\n`}}),5157:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>reportJunit});var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _headline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9165);var _parts_base_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2475)
;var _parts_facts_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2007);var _parts_fault_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(466)
;var _parts_finding_words_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(49);var _parts_lessons_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8125)
;var _parts_replay_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(785);var _parts_tries_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(461)
;var _terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2974);var _words_visible_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(2985);function reportJunit(result){
const cases=[...result.scenarios.map(scenario=>scenarioCase(scenario,(0,
_parts_base_words_js__WEBPACK_IMPORTED_MODULE_2__.C2)(result,scenario))),...result.skipped.map(skippedCase),...needsOwnCase(result)?[runCase(result)]:[]];const tally={tests:cases.length,
failures:times(cases,"<failure"),errors:times(cases,"<error"),skipped:times(cases,"<skipped")};const suite=attributes({name:result.name,...tally,time:seconds(result.durationMs),
timestamp:result.run.startedAt});return`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite${suite}>\n${cases.join("\n")}\n  </testsuite>\n</testsuites>\n`}
const needsOwnCase=({verdict:verdict,scenarios:scenarios})=>scenarios.length===0||verdict!=="passed"&&scenarios.every(({outcome:outcome})=>outcome==="passed")
;const runCase=result=>testCase("the run",result.durationMs,result.verdict==="passed"?"":problem("error",result.verdict,(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)((0,
_headline_js__WEBPACK_IMPORTED_MODULE_1__.e)(result)),""));function scenarioCase(scenario,change){const name=`${scenario.id} ${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)((0,
_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_4__.mc)(scenario))}`;const broke=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_3__.WX)(scenario).slice(0,20).map(finding=>findingLine(finding,(0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_3__.Xs)(scenario)));const lines=[...broke,...triesLine(scenario),...baseLine(change),...(0,
_parts_lessons_js__WEBPACK_IMPORTED_MODULE_6__.o2)(scenario).map(({label:label,says:says})=>`${label.toLowerCase()}: ${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)(says)}`)]
;const kind=scenario.outcome==="inconclusive"?"error":"failure";const first=lines[0]??scenario.outcome
;const inner=scenario.outcome==="passed"?"":problem(kind,scenario.outcome,first,[...lines,...replayLines(scenario)].join("\n"));return testCase(name,scenario.endMs-scenario.startMs,inner)}
const baseLine=change=>change===undefined?[]:[`on the base: ${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)((0,_parts_base_words_js__WEBPACK_IMPORTED_MODULE_2__.nP)(change))}`]
;const triesLine=scenario=>{const tries=(0,_parts_tries_js__WEBPACK_IMPORTED_MODULE_8__.p)(scenario);return tries===null?[]:[`${scenario.outcome}: ${tries}`]};function replayLines(scenario){
const command=(0,_parts_replay_js__WEBPACK_IMPORTED_MODULE_7__.X8)({scenarios:[scenario]});const[smallest,drawn]=[command(scenario.id,"smallest"),command(scenario.id,"drawn")]
;return smallest===drawn?[`replay: ${drawn}`]:[`replay: ${smallest}`,`replay as drawn: ${drawn}`]}const skippedCase=({scenario:scenario,says:says})=>testCase(scenario,0,`<skipped${attributes({
message:says})}/>`);const findingLine=(finding,zeroMs)=>[`${(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_5__.tH)(finding)}: ${(0,_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_5__.Pm)(finding)}`)}${finding.required===null?"":(0,
_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`, promised ${(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_5__.mr)(finding)}`)}`,...finding.count===0?[]:[(0,_terminal_plain_phrase_js__WEBPACK_IMPORTED_MODULE_9__.U)((0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_5__.lc)(finding))],...finding.sinceMs===null?[]:[`${(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_5__.ee)(finding,zeroMs)} from the fault`]].join("; ");const testCase=(name,ms,inner)=>`    <testcase${attributes({classname:"chaos-gate",name:name,
time:seconds(ms)})}>${inner}</testcase>`;const problem=(element,type,message,body)=>`<${element}${attributes({type:type,message:message})}>${body.split("\n").map(xml).join("\n")}</${element}>`
;const attributes=values=>Object.entries(values).map(([name,value])=>` ${name}="${xml(String(value))}"`).join("");const xml=words=>(0,
_words_visible_js__WEBPACK_IMPORTED_MODULE_10__.R)(words,2e4).replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`).replace(/[\ufffe\uffff]/g,"�");const seconds=ms=>(ms/1e3).toFixed(3)
;const times=(cases,element)=>cases.filter(one=>one.includes(element)).length}),9767:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>edgeWords,n:()=>edgeClause});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634);var _words_article_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4625)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8962);var _words_quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(858);function edgeWords(edge,on=null){
if(edge.cut)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`somewhere ${between(edge)}; it could not be narrowed down`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${edgeClause(edge,on)}${intervalOf(edge)}, breaks ${isLength(edge)?"when it lasts longer":edge.direction==="up"?"beyond":"below"}`}
function edgeClause(edge,on=null){const value=amount(edge,edge.threshold.value);const where=on===null?"":(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` on ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(on)}`;if(isLength(edge))return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`holds for up to about ${value}${where}`;const named=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_words_article_js__WEBPACK_IMPORTED_MODULE_3__.j)(edge.parameter)} ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)}`
;return edge.direction==="up"?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`holds up to ${named} of about ${value}${where}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`needs ${named} of at least about ${value}${where}`}function between(edge){
const[low,high]=[amount(edge,edge.threshold.low),amount(edge,edge.threshold.high)];return isLength(edge)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`between ${low} and ${high} of length`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`between ${low} and ${high} of ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)}`}function intervalOf(edge){const[low,high]=[amount(edge,edge.threshold.low),amount(edge,edge.threshold.high)]
;return low===high?"":` (${low} to ${high}, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.KN)(edge.level)})`}const isLength=({parameter:parameter})=>parameter==="lasts"
;function amount(edge,value){const kind=isLength(edge)?"duration":unitOf(edge);return kind===undefined?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.pj)(value):(0,
_words_quantity_js__WEBPACK_IMPORTED_MODULE_2__.v)(kind,value)}
const unitOf=({parameter:parameter,direction:direction})=>_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.e.map(({params:params})=>params[parameter]).find(param=>param!==undefined&&param.milder===(direction==="up"?"low":"high"))?.kind
}),4760:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>interactionWords,o:()=>togetherWords})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);function togetherWords({alone:alone,together:together}){if(!together)return null
;return alone.every(({outcome:outcome})=>outcome==="passed")?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${alone.length===2?"each of the two":"each of them"} alone was survived`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`none of them alone breaks this`}function interactionWords(interaction){
const does=interaction.alone.filter(({outcome:outcome})=>outcome==="failed").map(({fault:fault})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(fault))
;const together=togetherWords(interaction);if(together!==null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`only together: ${together}`;if(does.length===0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it could not be told what each fault does alone`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(does)} ${does.length===1?"breaks":"break"} it alone`}}),2927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>isSmaller,x:()=>smallestWords});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8962)
;var _words_unbroken_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1993);const isSmaller=({failed:failed})=>failed>0;function smallestWords(smallest){
const{tried:tried,failed:failed,cut:cut,scenario:scenario}=smallest;if(tried===0)return null;const rest=cut?"; the search was cut short":"";if(!isSmaller(smallest))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`as it was drawn: ${tried===1?"the one milder form that was tried does not fail":`none of the ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(tried)} milder forms that were tried fails`} the same way${rest}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KE)(scenario.faults.map(done))} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(tried,"milder form")} tried, ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(failed)} failed too${rest})`}const done=spec=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.on)} ${saysOf(spec)}${spec.lastsMs>0?`, for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(spec.lastsMs)}`:""}`
;function saysOf({fault:fault,params:params}){const known=(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.K)(fault)
;const whole=known!==undefined&&Object.keys(known.params).every(name=>typeof params[name]==="number");return whole?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_words_unbroken_js__WEBPACK_IMPORTED_MODULE_3__.D)(known.says(params))}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`has ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(fault)}`}
}),2974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>plainPhrase})
;var _words_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2985);const plainPhrase=(phrase,limit=120)=>phrase.map(node=>plain(node,limit)).join("");function plain(node,limit){
switch(node.kind){case"text":return(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.text,600);case"code":return(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.text,limit)
;case"strong":case"small":return plainPhrase(node.of,limit);case"link":return(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.url,500);case"break":return" "}}}),
3646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
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
plain_phrase.U)(phrase),width-4).map(line=>`    ${paint("dim",line)}`)}),4625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
j:()=>article});const article=word=>/^[aeiou]/i.test(word)?"an":"a"}),8962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
KN:()=>percent,LS:()=>plural,U9:()=>count,cY:()=>offset,p0:()=>duration,pj:()=>plain});const space=" ";const count=value=>String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g,",")
;const plural=(value,noun,many=`${noun}s`)=>`${count(value)}${space}${value===1?noun:many}`;function percent(share){if(share<=0||share>=1)return`${share<=0?0:100}${space}%`
;if(share<1e-4)return`<${space}0.01${space}%`;if(share>.9999)return`>${space}99.99${space}%`;return`${decimals(share*100,digitsOf(Math.min(share,1-share)))}${space}%`}
const digitsOf=distance=>distance>=.0995?0:distance>=.001?1:2;function duration(ms){if(ms<0)return`−${duration(-ms)}`;if(ms<999.5)return ms===0?`0${space}s`:`${decimals(ms,ms<9.95?1:0)}${space}ms`
;if(ms<59500)return`${decimals(ms/1e3,ms<9950?1:0)}${space}s`;const seconds=Math.round(ms/1e3);return seconds<3600?pair(seconds,60,"min","s"):pair(Math.round(seconds/60),60,"h","min")}
const offset=ms=>ms<0?`−${near(-ms)}`:`+${near(ms)}`;const near=ms=>ms>=99.5&&ms<999.5?`${decimals(ms/1e3,1)}${space}s`:duration(Math.round(ms))
;const plain=value=>Number.isInteger(value)?count(value):decimals(value,Math.abs(value)<1?3:1);const decimals=(value,digits)=>{const fixed=value.toFixed(digits)
;return digits>0?fixed.replace(/\.?0+$/,""):fixed};const pair=(total,base,big,small)=>`${Math.floor(total/base)}${space}${big}${total%base===0?"":`${space}${total%base}${space}${small}`}`}),
858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>roughly})
;var _quantity_say_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(485);var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2625);const roughly=(kind,value)=>(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__.d)(kind,(0,_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(Math.max(0,value),2)).replace(" "," ")}),
1993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>unbroken})
;const unbroken=words=>words.replace(/(?<=\d) (?=(?:%|ms|s|min|h|[kMG]?B)(?![A-Za-z]))/g," ")}),3448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EL:()=>confirmation,it:()=>isConfirmed,l7:()=>judgedIn,qF:()=>confirmed,xH:()=>tryOf})
;var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5176);var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1644);const confirmation={tries:3,needed:2}
;const tryOf=scenario=>({outcome:scenario.outcome,fingerprints:(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.t)(scenario),...scenario.excuse!==undefined&&{excused:true}})
;const judgedIn=tries=>tries.filter(({excused:excused})=>excused!==true);function isConfirmed(tries){const[first]=tries;if(first?.outcome!=="failed"||tries.length>=confirmation.tries)return true
;return timesSeen(tries).some(times=>times>=confirmation.needed)}const timesSeen=tries=>[...new Set(tries.flatMap(({fingerprints:fingerprints})=>fingerprints))].map(seenIn(tries))
;const seenIn=tries=>fingerprint=>tries.filter(({fingerprints:fingerprints})=>fingerprints.includes(fingerprint)).length;function confirmed(first,repeats){const tries=[first,...repeats].map(tryOf)
;const left=repeats.some(({outcome:outcome})=>outcome==="unrestored");if(judgedIn(tries).length<2)return{...first,tries:tries,...left&&{outcome:"unrestored"}};const seen=seenIn(tries)
;const again=repeats.flatMap(({findings:findings})=>findings).filter(({outcome:outcome})=>outcome==="failed");const findings=first.findings.map(one=>one.outcome==="failed"&&seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))<confirmation.needed?flaky(one):one);const unseen=again.filter(one=>seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))>=confirmation.needed&&!hasLike(first.findings,one)).slice(0,1);const all=[...findings,...unseen]
;const outcomes=all.map(({outcome:outcome})=>outcome);return{...first,tries:tries,findings:all,outcome:left?"unrestored":(0,
_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(outcomes.length===0?["passed"]:outcomes)}}const flaky=one=>({...one,outcome:"flaky"})
;const hasLike=(findings,one)=>findings.some(each=>each.outcome==="failed"&&(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(each)===(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))}),
1644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]})};
