export const id=1125;export const ids=[1125];export const modules={9710:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
P:()=>safeUrl});function safeUrl(url){if(url.length>500||!/^https:\/\/[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/.test(url)||!URL.canParse(url))return null
;const{href:href,username:username,password:password}=new URL(url);return username===""&&password===""?href.replace(/[()[\]'*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`):null}}),
4817:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>fittingMarkdown})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _headline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9165);var _markdown_serialize_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1175)
;var _page_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2664);var _parts_footer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8849);const rungs=[{},{everything:false},{charts:false},{
timelines:false},{passingRows:false},{failures:3,postmortem:false},{failures:0,rows:30},{rows:5}];const leastLimit=4e3;function fittingMarkdown(result,show,limit){
if(limit<leastLimit)throw new RangeError(`a report needs room for ${leastLimit} bytes, not ${limit}`);let less=show;for(const rung of rungs){less={...less,...rung};const markdown=(0,
_markdown_serialize_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_page_js__WEBPACK_IMPORTED_MODULE_2__.M)(result,less));if(fits(markdown,limit))return markdown}return(0,
_markdown_serialize_js__WEBPACK_IMPORTED_MODULE_4__.o)([(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__.FY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__.P)(result)),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_5__.FY)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The report did not fit here: see the report file.`),(0,
_parts_footer_js__WEBPACK_IMPORTED_MODULE_3__.q)(result,show.runUrl)])}const fits=(markdown,limit)=>markdown.length<=limit&&(new TextEncoder).encode(markdown).length<=limit}),
1175:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>serializeMarkdown});var visible=__webpack_require__(2985)
;function codeSpan(outside,inTable){const shown=(0,visible.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|");var safe_url=__webpack_require__(9710);const limit=600
;const escapeText=words=>escapeMarks(unlinked(words));const escapeHtmlText=words=>entities(unlinked(words));const entities=words=>words.replace(/[&<>"]/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;"
}[c]??"&quot;"))
;const escapeMarks=words=>words.replace(/[\\`*_{}[\]|~$^]/g,"\\$&").replace(/[&<>]/g,entities).replace(/^(\s*)([-=#]|\+(?=\s|$))/,"$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/,"$1\\$2")
;const unlinked=words=>(0,
visible.R)(words,limit).replace(/ {2,}/g," ").replace(/[@#](?=[\p{L}\p{N}_])/gu,`$&${gap}`).replace(/(?<![a-z])(GH)-(?=\d)/gi,`$1${gap}-`).replace(/(?<![a-z])(https?|ftp|mailto|xmpp|www)(?=[:.])/gi,`$1${gap}`).replace(/[0-9a-f]{7,}/gi,run=>run.replace(/.{6}(?=.)/g,`$&${gap}`)).replace(/:(?=[\w+-]+:)/g,`:${gap}`).replace(/(^|\s)\/(?=\p{L})/gu,`$1/${gap}`)
;const gap="​";const inlineMarkdown=(phrase,inTable=false)=>phrase.map(node=>inline(node,inTable)).join("");function inline(node,inTable){switch(node.kind){case"text":return escapeText(node.text)
;case"code":return codeSpan(node.text,inTable);case"strong":return`**${inlineMarkdown(node.of,inTable)}**`;case"small":return`<sub>${inlineMarkdown(node.of,inTable)}</sub>`;case"link":return(0,
safe_url.P)(node.url)===null?codeSpan(node.url,inTable):`[${escapeText(node.label)}](${(0,safe_url.P)(node.url)})`;case"break":return"<br>"}}const summaryHtml=phrase=>phrase.map(summaryNode).join("")
;function summaryNode(node){switch(node.kind){case"text":return escapeHtmlText(node.text);case"code":return`<code>${entities((0,visible.R)(node.text))||"␀"}</code>`;case"strong":
return`<b>${summaryHtml(node.of)}</b>`;case"small":return`<sub>${summaryHtml(node.of)}</sub>`;case"link":return escapeHtmlText(node.label);case"break":return" "}}function mermaid(chart){
const{points:points,limit:limit,title:title,unit:unit}=chart;const promised=limit===null?[]:[`  line [${points.map(()=>round(limit)).join(", ")}]`]
;return[`%%{init: {"xyChart": {"width": 760, "height": 260}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "${limit===null?"":"#8c959f, "}#d1242f"}}}}%%`,"xychart-beta",`  title "${words(title)}${limit===null?"":" (grey, promised)"}"`,`  x-axis "${words(axisOf(chart))}" ${points[0]?.second??0} --\x3e ${points.at(-1)?.second??0}`,`  y-axis "${unit}" 0 --\x3e ${topOf(chart)}`,...promised,`  line [${gapless(chart).map(round).join(", ")}]`]
}function axisOf({points:points}){const faulty=points.filter(point=>point.faulty).map(({second:second})=>second)
;const window=faulty.length===0?"":`; fault in place from ${Math.min(...faulty)} to ${Math.max(...faulty)+1}`;return`seconds from the fault${window}`}function gapless({points:points}){
let last=points.find(({value:value})=>value!==null)?.value??0;return points.map(({value:value})=>{last=value??last;return last})}
const topOf=({unit:unit,points:points,limit:limit})=>unit==="%"?100:Math.max(1,Math.ceil(limit??0),...points.map(point=>Math.ceil(point.value??0)));const round=value=>Math.round(value*10)/10
;const words=label=>label.replace(/[^A-Za-z0-9 .,;%()/-]/g," ");const serializeMarkdown=blocks=>blocks.map(block).join("\n\n");function block(node){switch(node.kind){case"paragraph":
return inlineMarkdown(node.of);case"heading":return`${"#".repeat(node.level)} ${inlineMarkdown(node.of)}`;case"table":return tableMarkdown(node);case"details":
return`<details>\n<summary>${summaryHtml(node.summary)}</summary>\n\n${serializeMarkdown(node.of)}\n\n</details>`;case"list":
return node.items.map(item=>`- ${node.task===true?"[ ] ":""}${inlineMarkdown(item)}`).join("\n");case"alert":
return`[!${node.tone}]\n${serializeMarkdown(node.of)}`.replace(/^/gm,"> ").replace(/^> $/gm,">");case"fence":return fenced("sh",node.lines);case"chart":return fenced("mermaid",mermaid(node))}}
function tableMarkdown({head:head,align:align,rows:rows}){const rule=[...align].map(side=>side==="r"?"--:":"---");const cells=row=>`| ${row.map(cell=>inlineMarkdown(cell,true)).join(" | ")} |`
;return[cells(head),`| ${rule.join(" | ")} |`,...rows.map(cells)].join("\n")}function fenced(language,lines){const content=lines.map(line=>(0,visible.R)(line,line.length*10+1)).join("\n")
;const mark=fenceFor(content,3);return`${mark}${language}\n${content}\n${mark}`}}),2664:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>page});var block=__webpack_require__(8366);var phrase=__webpack_require__(3634);var headline=__webpack_require__(9165)
;var advice=__webpack_require__(1622);var words_numbers=__webpack_require__(8962);var facts=__webpack_require__(2007);function chain(scenario){const head=[(0,phrase.cv)`Fault`,(0,
phrase.cv)`requested`,(0,phrase.cv)`applied`,(0,phrase.cv)`felt`,(0,phrase.cv)`removed`,(0,phrase.cv)`gone`,(0,phrase.cv)`recovered`];const rows=scenario.faults.map(fault=>row(fault,(0,
facts.Xs)(scenario),scenario));return rows.length===0?[]:[(0,block.tp)(head,"lllllll",rows)]}const row=(fault,zeroMs,scenario)=>[(0,phrase.cv)`${(0,phrase.aY)(fault.spec.fault)} on ${(0,
phrase.aY)(fault.spec.on)}`,fault.requestedMs===null&&scenario.decidedMs!==undefined?(0,
phrase.cv)`not any more: it was decided before`:at(fault.requestedMs,zeroMs),fault.failure===null?at(fault.appliedMs,zeroMs):(0,phrase.cv)`no: ${(0,phrase.aY)(fault.failure)}`,sighted(fault.felt),(0,
phrase.cv)`${at(fault.removedMs,zeroMs)}${isEarly(fault,scenario)?", early: it could not pass any more":""}`,fault.gone===null?sighted(null):(0,
phrase.cv)`${sighted(fault.gone)}${fault.goneMs===null?"":`, ${(0,words_numbers.cY)(fault.goneMs-zeroMs)}`}`,recovered(scenario)]
;const isEarly=({appliedMs:appliedMs,removedMs:removedMs,spec:spec},{decidedMs:decidedMs})=>decidedMs!==undefined&&appliedMs!==null&&removedMs!==null&&removedMs>=decidedMs&&removedMs<appliedMs+spec.lastsMs
;const at=(ms,zeroMs)=>(0,phrase.cv)`${ms===null?"no":(0,words_numbers.cY)(ms-zeroMs)}`;const sighted=sighting=>sighting===null?(0,phrase.cv)`not looked`:(0,phrase.cv)`${sighting.ok?"yes":(0,
phrase.ko)("no")}: ${sighting.says}`;const recovered=({recovery:recovery})=>recovery.length===0?(0,phrase.cv)`–`:(0,phrase.oR)(recovery.map(({check:check,recoveredMs:recoveredMs,limitMs:limitMs})=>(0,
phrase.cv)`${(0,phrase.aY)(check)} ${recoveredMs===null?(0,phrase.ko)("not"):recoveredMs===0?"at once":`after ${(0,words_numbers.p0)(recoveredMs)}`}${recoveredMs===null||recoveredMs>limitMs?` (${(0,
words_numbers.p0)(limitMs)} allowed)`:""}`),", ");const widest=60;function chart(result,scenario){const finding=(0,facts.WX)(scenario).find(({check:check})=>check!==null)
;const series=scenario.series.filter(({check:check})=>check===(finding?.check??result.checks[0]?.name));const unit=finding?.tolerance==="latency"?"ms":"%"
;const points=thinned(pointsOf(scenario,series,unit),unit);return points.length<3?[]:[{kind:"chart",title:titles[unit],unit:unit,points:points,limit:limitOf(finding)}]}const titles={
"%":"Share that held, each second",ms:"p95 latency in ms, each second"};function limitOf(finding){if(finding?.required==null)return null;if(finding.tolerance==="success")return finding.required*100
;return finding.tolerance==="latency"?finding.required:null}function pointsOf(scenario,series,unit){const zero=Math.floor((0,facts.Xs)(scenario)/1e3);const end=(0,facts.aV)(scenario)??scenario.endMs
;const seconds=[...new Set(series.map(({second:second})=>second))].sort((a,b)=>a-b);return gapless(seconds).map(second=>({second:second-zero,
value:shownAt(series.filter(one=>one.second===second),unit),faulty:second>=zero&&second*1e3<end}))}const gapless=seconds=>{const[first]=seconds;const last=seconds.at(-1)
;return first===undefined||last===undefined?[]:Array.from({length:Math.min(last-first+1,600)},(_,n)=>first+n)};function shownAt(entries,unit){
if(unit==="ms")return entries.reduce((most,{p95Ms:p95Ms})=>p95Ms===null?most:Math.max(most??0,p95Ms),null);const all=entries.reduce((sum,{count:count})=>sum+count,0)
;return all===0?null:100*(1-entries.reduce((sum,{bad:bad})=>sum+bad,0)/all)}function thinned(points,unit){const size=Math.ceil(points.length/widest);const groups=Array.from({
length:Math.ceil(points.length/Math.max(size,1))},(_,n)=>points.slice(n*size,(n+1)*size));return groups.flatMap(group=>{const[first]=group;const values=group.flatMap(({value:value})=>value??[])
;const value=values.length===0?null:unit==="%"?Math.min(...values):Math.max(...values);return first===undefined?[]:[{second:first.second,value:value,faulty:group.some(({faulty:faulty})=>faulty)}]})}
var comparison=__webpack_require__(3975);const controls=result=>[...told(result.controls.filter(isHeld),ids=>(0,
phrase.cv)`Without any effect the same steps broke nothing: control ${ids} held.`),...told(result.controls.filter(isOpen),ids=>(0,phrase.cv)`Control ${ids} could not be decided.`)].map(block.FY)
;const heldControls=({controls:all})=>all.filter(isHeld).length;const told=(some,words)=>some.length===0?[]:[words((0,phrase.KE)(some.slice(0,20).map(({id:id})=>(0,phrase.aY)(id))))]
;const isHeld=({findings:findings})=>findings.length===0;const isOpen=({findings:findings})=>findings.length>0&&findings.every(({outcome:outcome})=>outcome!=="failed")
;var finding_words=__webpack_require__(49);const limit=8;function brokenTable(scenario){const findings=(0,facts.WX)(scenario);if(findings.length===0)return[];const head=[(0,
phrase.cv)`${scenario.outcome==="inconclusive"?"What is not known":"What broke"}`,(0,phrase.cv)`Promised`,(0,phrase.cv)`Seen`,(0,phrase.cv)`Samples`,(0,phrase.cv)`When`]
;const rows=findings.slice(0,limit).map(finding=>broken_row(finding,(0,facts.Xs)(scenario)));const more=findings.length-rows.length;return[(0,block.tp)(head,"lllll",rows),...more>0?[(0,block.FY)((0,
phrase.cv)`${(0,words_numbers.LS)(more,"more finding")}: see the report file.`)]:[]]}const broken_row=(finding,zeroMs)=>[(0,finding_words.tH)(finding),(0,finding_words.mr)(finding),(0,
finding_words.Pm)(finding),(0,finding_words.lc)(finding),(0,phrase.cv)`${(0,finding_words.ee)(finding,zeroMs)}`];var fault_words=__webpack_require__(466);var icons=__webpack_require__(2542)
;var lessons=__webpack_require__(8125);var replay=__webpack_require__(785);function timeline(scenario,limit=40){const entries=scenario.timeline.slice(0,limit);if(entries.length===0)return[]
;const more=scenario.timeline.length-entries.length;const rows=entries.map(entry=>timeline_row(entry,(0,facts.Xs)(scenario)));return[(0,block.tp)([(0,phrase.cv)`From the fault`,(0,phrase.cv)`What`,(0,
phrase.cv)`Evidence`],"rll",rows),...more>0?[(0,block.FY)((0,phrase.cv)`${(0,words_numbers.LS)(more,"more line")}: see the report file.`)]:[]]}
const timeline_row=({atMs:atMs,says:says,subject:subject,numbers:numbers},zeroMs)=>[(0,phrase.cv)`${(0,words_numbers.cY)(atMs-zeroMs)}`,subject===null?(0,phrase.cv)`${says}`:(0,phrase.cv)`${(0,
phrase.aY)(subject)}: ${says}`,(0,phrase.cv)`${evidence(numbers)}`]
;const evidence=numbers=>Object.entries(numbers).slice(0,6).map(([name,value])=>name.endsWith("Ms")?`${spaced(name.slice(0,-2))} ${(0,words_numbers.p0)(value)}`:`${spaced(name)} ${(0,
words_numbers.pj)(value)}`).join(", ");const spaced=name=>name.replace(/(?<=[a-z0-9])[A-Z]/g,letter=>` ${letter.toLowerCase()}`);function failure(result,scenario,show){
const seen=show.charts&&scenario.findings.some(({check:check})=>check!==null)?chart(result,scenario):[];const isWorst=(0,facts.mw)(result)[0]?.id===scenario.id
;const course=show.timelines?[...isWorst?[]:seen,...chain(scenario),...timeline(scenario),...(0,replay.gh)(scenario,show.replayCommand)]:[];return[(0,block.R_)(3,(0,
phrase.cv)`${icons.R[scenario.outcome]} ${(0,phrase.aY)(scenario.id)}: ${(0,fault_words.Hy)(scenario)}`),...brokenTable(scenario),...(0,lessons.Iy)(result,scenario),...(0,
replay.eZ)(scenario,show.replayCommand),...isWorst?seen:[],...course.length===0?[]:[(0,block.zH)((0,phrase.cv)`How it went, step by step`,course)]]}var footer=__webpack_require__(8849)
;const interim=()=>(0,block.FY)((0,phrase.cv)`⏳ Smaller forms of what failed are being looked for; this comment will be brought up to date.`);var scenario_table=__webpack_require__(425)
;const trouble_limit=20;function trouble(result){return[...folded("The gate had trouble of its own",result.trouble),...folded("Notes",result.notes)]}
const folded=(title,lines)=>lines.length===0?[]:[(0,block.zH)((0,phrase.cv)`${title} (${String(lines.length)})`,[(0,block.p_)(lines.slice(0,trouble_limit).map(line=>(0,phrase.cv)`${line}`))])]
;var command_line=__webpack_require__(7128);const unrestored_limit=20;function unrestored({unrestored:owed}){if(owed.length===0)return[]
;const commands=owed.slice(0,unrestored_limit).flatMap(one=>one.commands.map(command_line.a));return[(0,block.R_)(3,(0,phrase.cv)`Still to be taken out`),(0,
block.p_)(owed.slice(0,unrestored_limit).map(owedLine)),...commands.length===0?[]:[(0,block.FY)((0,phrase.cv)`By hand, on the machine that ran the gate:`),(0,block.EU)(commands)]]}
const owedLine=({target:target,kind:kind,reason:reason})=>(0,phrase.cv)`${(0,phrase.aY)(target)} (${(0,phrase.aY)(kind)}): ${(0,phrase.aY)(reason)}`;var unstable=__webpack_require__(9722)
;function unsteady({baseline:baseline}){if(baseline===null||baseline.findings.length===0)return[];const rows=baseline.findings.slice(0,20).map(finding=>[(0,finding_words.tH)(finding),(0,
finding_words.mr)(finding),(0,finding_words.Pm)(finding),(0,finding_words.lc)(finding)]);return[(0,block.R_)(3,(0,phrase.cv)`Before any fault`),(0,block.tp)([(0,phrase.cv)`What`,(0,
phrase.cv)`Promised`,(0,phrase.cv)`Seen`,(0,phrase.cv)`Samples`],"llll",rows)]}function steadyLines({baseline:baseline}){const lines=(baseline?.measured??[]).slice(0,20).map(one=>{const slow=(0,
facts.Wg)(one);const late=slow===undefined?"":`, p${+(slow.quantile*100).toFixed(2)} ${(0,words_numbers.p0)(slow.value)}`;return(0,phrase.cv)`${(0,
phrase.aY)(one.check)}: ${one.success===null?"not measured":`${(0,words_numbers.KN)(one.success.value)} held`}${late}`});return lines.length===0?[]:[(0,block.p_)(lines)]}
const keptWrites=({writes:writes})=>writes.filter(({acknowledged:acknowledged,gone:gone,doubled:doubled,changed:changed,unread:unread})=>acknowledged>0&&gone+doubled+changed+unread===0).map(({check:check,acknowledged:acknowledged})=>(0,
phrase.cv)`${(0,words_numbers.U9)(acknowledged)} of ${(0,words_numbers.U9)(acknowledged)} acknowledged writes of ${(0,phrase.aY)(check)} were there`);var diagnosis_words=__webpack_require__(8477)
;const because=pattern=>finding=>finding.tolerance==="success"&&pattern.test(finding.reasons[0]?.reason??"");const weaknesses=[{type:"mitigate",fits:because(/timeout/i),
inferred:"nothing on the way put a shorter limit on the wait than the probe did",action:target=>(0,
phrase.cv)`Limit the wait for ${target} to less than a visitor waits, with an answer ready for when the limit is reached`},{type:"mitigate",fits:because(/^status 5/),
inferred:"the fault was handed on to visitors as an error, and no fallback stood in",action:target=>(0,
phrase.cv)`Answer from a fallback (a cache, a default, a smaller page) while ${target} is disturbed`},{type:"prevent",fits:because(/^E[A-Z]+$|reset|refused|closed/i),
inferred:"the part that faces visitors was away itself, and nothing took over for it",action:target=>(0,
phrase.cv)`Let a second instance or a quick restart take over when ${target} is away, with connections tried once more`},{type:"mitigate",fits:({tolerance:tolerance})=>tolerance==="success",
inferred:"an answer came, but not the one that was promised",action:target=>(0,phrase.cv)`Decide what visitors get while ${target} is disturbed, and give them that`},{type:"mitigate",
fits:({tolerance:tolerance})=>tolerance==="latency",inferred:"the delay was handed through to visitors instead of being cut short",action:target=>(0,
phrase.cv)`Cut the wait for ${target} short and go on without it`},{type:"prevent",fits:({tolerance:tolerance})=>tolerance==="back",inferred:"nothing watches this process and starts it again",
action:target=>(0,phrase.cv)`Give ${target} a supervisor that starts it again`},{type:"prevent",fits:({tolerance:tolerance})=>tolerance==="recovers",
inferred:"something that filled up or backed off during the fault (a queue, a pool, a retry timer) took long to clear",action:target=>(0,
phrase.cv)`Bound what builds up while ${target} is disturbed, and put a ceiling on the back-off`}];const weaknessOf=finding=>weaknesses.find(({fits:fits})=>fits(finding))
;function factors(result,scenario){const{diagnoses:diagnoses}=scenario;const observations=(0,
finding_words.dH)(scenario).flatMap(finding=>[observed(result,scenario,finding),...diagnoses.length>0?[]:suggested(finding)]);return[...observations,...diagnoses.map(one=>inferred((0,
diagnosis_words.Jg)(one)))]}const observed=(result,scenario,finding)=>(0,phrase.cv)`${(0,phrase.ko)("Observed")} (${(0,phrase.aY)(scenario.id)}): while ${targetsOf(scenario)} was disturbed, ${(0,
finding_words.p7)(result,finding)}${samples(finding)}.`;const inferred=words=>(0,phrase.cv)`${(0,phrase.ko)("Inferred")}: ${words}.`
;const samples=finding=>finding.count===0||finding.tolerance==="writes"?[]:(0,phrase.cv)`; ${(0,finding_words.lc)(finding)}`;function suggested(finding){const weakness=weaknessOf(finding)
;return weakness===undefined?[]:[inferred((0,phrase.cv)`${weakness.inferred}`)]}const targetsOf=({faults:faults})=>(0,phrase.KE)([...new Set(faults.map(({spec:spec})=>spec.on))].map(phrase.aY))
;function actions({version:version},scenario){const{diagnoses:diagnoses}=scenario;const items=diagnoses.length>0?diagnoses.map(one=>answering(one,scenario,version)):(0,
finding_words.dH)(scenario).flatMap(finding=>actions_suggested(finding,scenario));return items.map(item=>(0,phrase.cv)`${item}. Done when the replay of ${(0,phrase.aY)(scenario.id)} passes.`)}
const answering=(diagnosis,scenario,version)=>(0,phrase.cv)`prevent: At ${diagnosis.target===null?targetsOf(scenario):(0,phrase.aY)(diagnosis.target)}, against ${(0,
diagnosis_words.vt)(diagnosis,version)}: ${(0,diagnosis_words.Gy)(diagnosis)}`;function actions_suggested(finding,scenario){const weakness=weaknessOf(finding)
;const place=finding.target===null?targetsOf(scenario):(0,phrase.cv)`${(0,phrase.aY)(finding.target)}`;return weakness===undefined?[]:[(0,phrase.cv)`${weakness.type}: ${weakness.action(place)}`]}
function wentWell(result,broken){const steady=(0,facts.hB)(result.baseline);const passed=(0,facts.qO)(result);const held=heldControls(result);return[...steady?.success==null?[]:[(0,
phrase.cv)`Before any fault ${(0,words_numbers.KN)(steady.success.value)} of ${(0,words_numbers.LS)(steady.count,"probe")} of ${(0,phrase.aY)(steady.check)} held.`],...held===0?[]:[(0,phrase.cv)`${(0,
words_numbers.LS)(held,"control")} held: the same steps without any effect broke nothing.`],...passed.length===0?[]:[(0,phrase.cv)`${(0,words_numbers.LS)(passed.length,"scenario")} passed: ${(0,
phrase.oR)(passed.slice(0,12).map(({id:id})=>(0,phrase.aY)(id)),", ")}.`],...broken.flatMap(scenario=>keptWrites(scenario).map(kept=>(0,phrase.cv)`${(0,
phrase.aY)(scenario.id)}: ${kept}.`)).slice(0,5),...broken.every(scenario=>(0,facts.aV)(scenario)!==null)?[(0,phrase.cv)`Every fault was taken out again and was seen to be gone.`]:[]]}
function lucky(result,broken){const few=result.scenarios.filter(({during:during,outcome:outcome})=>outcome==="passed"&&((0,facts.hB)(during)?.count??0)<50);return[(0,
phrase.cv)`It showed itself on a preview, in ${(0,words_numbers.U9)(broken.length)} of ${(0,
words_numbers.LS)(result.scenarios.length,"drawn scenario")}, before any visitor met it. Another seed draws others.`,...few.slice(0,3).map(({id:id,during:during})=>(0,phrase.cv)`${(0,
phrase.aY)(id)} passed on ${(0,words_numbers.LS)((0,facts.hB)(during)?.count??0,"probe")} during its fault; that is little.`)]}function impact(result,scenario){const measured=(0,
facts.hB)(scenario.during);const{during:during}=scenario;return measured===null||during===null?(0,phrase.cv)`${(0,phrase.aY)(scenario.id)}: nothing was measured during the fault.`:(0,phrase.cv)`${(0,
phrase.aY)(scenario.id)}: ${lost(measured)} failed in ${(0,words_numbers.p0)(during.endMs-during.startMs)}; then ${(0,scenario_table.Wo)(scenario)}. Source: ${source(result,measured.check)}.`}
const lost=measured=>(0,phrase.cv)`${(0,words_numbers.KN)((0,facts.n6)(measured))} of the probes of ${(0,phrase.aY)(measured.check)} (${(0,words_numbers.U9)(measured.bad)} of ${(0,
words_numbers.U9)(measured.count)})`;function source({checks:checks},name){const check=checks.find(one=>one.name===name);return check===undefined?(0,phrase.cv)`the probes of this run`:(0,
phrase.cv)`the probes of this run, ${(0,words_numbers.U9)(check.ratePerSecond)} each second`}const postmortem_limit=3;function postmortem(result,summary){
const[worst,...others]=brokenPromises(result).slice(0,postmortem_limit);if(worst===undefined)return[];return[(0,block.zH)((0,
phrase.cv)`Postmortem draft`,sections(result,summary,[worst,...others],worst))]}const sections=(result,summary,shown,worst)=>[...section("Summary",[(0,block.FY)(summary)]),...section("Impact",[(0,
block.p_)(shown.map(scenario=>impact(result,scenario)))]),...section("Timeline",timeline(worst,12)),...section("Contributing factors",listOf(shown.flatMap(scenario=>factors(result,scenario)))),...section("What went well",listOf(wentWell(result,(0,
facts.mw)(result)))),...section("Where luck helped",listOf(lucky(result,(0,
facts.mw)(result)))),...section("Action items",taskList(shown.flatMap(scenario=>actions(result,scenario)))),...section("Open questions",[(0,block.vB)(questions)])];const brokenPromises=result=>(0,
facts.mw)(result).filter(({outcome:outcome})=>outcome!=="unrestored");const section=(title,blocks)=>blocks.length===0?[]:[(0,block.R_)(4,(0,phrase.cv)`${title}`),...blocks]
;const listOf=items=>items.length===0?[]:[(0,block.p_)(items)];const taskList=items=>items.length===0?[]:[(0,block.vB)(items)];const questions=[(0,
phrase.cv)`Which team takes the action items, and by when?`,(0,phrase.cv)`What does this mean for customers: which of them, how many, for how long?`,(0,
phrase.cv)`What made the present design the sensible one when it was chosen?`];function page(result,show){const shown=[...(0,facts.mw)(result),...(0,facts.lD)(result)].slice(0,show.failures)
;return[(0,block.FY)((0,headline.P)(result)),...(0,comparison.G7)(result),(0,advice.v)(result),...show.interim?[interim()]:[],...(0,
unstable.p)(result),...unrestored(result),...unsteady(result),...tableOf(result,show),...(0,
comparison.my)(result,show.rows),...shown.flatMap(scenario=>failure(result,scenario,show)),...show.everything?rest(result,show):[],...trouble(result),...show.postmortem?postmortem(result,(0,
headline.P)(result)):[],(0,footer.q)(result,show.runUrl)]}function tableOf(result,show){if(show.passingRows)return(0,scenario_table.po)(result,show.rows);const passed=(0,facts.qO)(result)
;const others=(0,scenario_table.po)({...result,scenarios:[...(0,facts.mw)(result),...(0,facts.lD)(result)]},show.rows);const ids=(0,phrase.oR)(passed.slice(0,50).map(({id:id})=>(0,
phrase.aY)(id)),", ");return[...others,...passed.length===0?[]:[(0,block.FY)((0,phrase.cv)`Passed: ${ids}${passed.length>50?", …":""}.`)]]}const rest=(result,show)=>[...result.baseline===null?[]:[(0,
block.R_)(3,(0,phrase.cv)`The steady state before any fault`),...steadyLines(result),...controls(result)],...(0,facts.qO)(result).map(scenario=>(0,block.zH)((0,phrase.cv)`${(0,
phrase.aY)(scenario.id)} passed, step by step`,[...show.charts?chart(result,scenario):[],...chain(scenario),...timeline(scenario),...keptWrites(scenario).map(line=>(0,block.FY)((0,
phrase.cv)`${line}.`))]))]}),1125:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>reportMarkdown})
;var _ladder_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4817);var _report_options_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3300);const reportMarkdown=(result,options={})=>`${(0,
_ladder_js__WEBPACK_IMPORTED_MODULE_0__.N)(result,(0,_report_options_js__WEBPACK_IMPORTED_MODULE_1__.Y)(result,options),(options.limit??1e6)-1)}\n`}),
3300:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>everything})
;var _parts_replay_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(785);const everything=(result,{runUrl:runUrl,replayCommand:replayCommand=(0,
_parts_replay_js__WEBPACK_IMPORTED_MODULE_0__.X8)(result)})=>({rows:1e3,passingRows:true,failures:100,charts:true,timelines:true,postmortem:true,everything:true,interim:false,runUrl:runUrl,
replayCommand:replayCommand})})};
