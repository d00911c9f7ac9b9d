export const id=9259;export const ids=[9259,4908];export const modules={5721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
lastWord:()=>lastWord});var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760);var base_folder=__webpack_require__(4510);var beside=__webpack_require__(8198)
;var conclude=__webpack_require__(4908);var model_failure=__webpack_require__(5258);var outcome=__webpack_require__(5176);var json=__webpack_require__(2283);var world_leash=__webpack_require__(3738)
;var carry_out=__webpack_require__(5026);var recover=__webpack_require__(8147);var keep_reports=__webpack_require__(6865);var action_context=__webpack_require__(899)
;var failure_result=__webpack_require__(4064);var secrets=__webpack_require__(7382);function hide(result,events,{githubToken:githubToken},{env:env,run:run},runner){
const asked=events.filter(event=>event.type==="run.started");const all=asked.length===0?[null]:asked
;const planned=asked.flatMap(({plan:plan})=>[plan.name,...plan.scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on))]);const named=[...planned,...result===null?[]:namesIn(result)]
;runner.hide(all.flatMap(one=>(0,secrets.F)(one,githubToken,env,[run.commit,...named])))}
const namesIn=({name:name,checks:checks,scenarios:scenarios})=>[name,...checks.map(check=>check.name),...scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.on))]
;var action_inputs=__webpack_require__(7126);var publish=__webpack_require__(7939);var redact=__webpack_require__(1558);var report_dir=__webpack_require__(3878)
;var action_runner=__webpack_require__(8943);var state=__webpack_require__(862);const limitMs=15e4;async function lastWord(journal){const runner=(0,
action_runner.N)(text=>process.stdout.write(text),redact.$);const leash=(0,world_leash.N)(process,[process.stdout,process.stderr]);try{
await finish(journal,runner,AbortSignal.any([leash.signal,AbortSignal.timeout(limitMs)]))}catch(error){runner.say((0,failure_result.p)(error).join("\n"));process.exitCode=outcome.hS.unrestored}
leash.release()}async function finish(journal,runner,signal){const context=await(0,action_context.y)(process.env,(new Date).toISOString());const inputs=(0,action_inputs.Ko)(context.env)
;hide(null,[],inputs,context,runner);const{events:events=[],...ended}=await endedOf(journal,inputs,context,runner,signal);hide(ended.result,events,inputs,context,runner);await(0,
publish.publish)(ended,inputs,context,runner,signal);if(ended.red)process.exitCode=outcome.hS.unrestored}async function endedOf(journal,inputs,context,runner,signal){const reportDir=await(0,
report_dir.r)(inputs.reportDir,context.workspace,context.tempDir).catch(()=>null);const told=(0,state.un)(context.env,"result")===undefined?null:await judgedByMain(context,reportDir)
;if(told?.unrestored.length===0)return endedWith(told,reportDir,true);const baseJournal=(0,state.un)(context.env,"base_journal")??null
;const[own,base]=await Promise.all([recovered(journal,runner,signal),baseJournal===null?[]:recovered(baseJournal,runner,signal)]);const result=await judgedByPost(own,base,reportDir,baseJournal)
;if(result===null)return withoutJournal(journal,inputs,context,reportDir);const problem=reportDir===null?null:await(0,keep_reports.keepReports)(reportDir,result,journal)
;if(problem!==null)runner.say(`warning: the report files could not be written: ${problem}`);return{...endedWith(result,reportDir,reportDir!==null&&problem===null),events:[...own,...base]}}
async function judgedByPost(ownEvents,baseEvents,reportDir,baseJournal){const[own,base]=[ownEvents,baseEvents].map(each=>each.length===0?undefined:(0,conclude.resultOfEvents)(each,carry_out.Kf))
;if(base===undefined||baseJournal===null)return own??null;if(reportDir!==null)await(0,keep_reports.keepReports)((0,external_node_path_.join)(reportDir,base_folder.Y),base,baseJournal)
;return own===undefined?base:(0,beside.W)(own,base)}async function withoutJournal(journal,inputs,context,reportDir){if((0,
state.un)(context.env,"begun")===undefined)return notBegun(inputs,context,reportDir);const judged=await judgedByMain(context,reportDir)
;if(judged===null)throw new model_failure.I("JOURNAL_UNREADABLE",`the journal ${journal} has gone`);return endedWith(judged,reportDir,true)}
function notBegun({name:name="preview",seed:seed=""},{run:run},reportDir){const failure=new model_failure.I("CANCELLED","the gate was ended before it had begun");return endedWith((0,
failure_result.Z)(failure,{name:name,seed:seed,preview:"",run:run}),reportDir,false)}const endedWith=(result,reportDir,hasFiles)=>({result:result,problem:[],reportDir:reportDir,hasFiles:hasFiles,
red:result.verdict==="unrestored"});async function judgedByMain({env:env,run:run},reportDir){if(reportDir===null)return null;const result=await(0,promises_.readFile)((0,
external_node_path_.join)(reportDir,"result.json"),"utf8").then(json.parseResult,()=>null);const isOurs=result?.run.id===run.id&&result.run.attempt===run.attempt;return isOurs||(0,
state.un)(env,"result")!==undefined?result:null}async function recovered(journal,runner,signal){const{undone:undone,failed:failed,events:events}=await(0,recover.recoverJournal)(journal,{by:"post",
mayBeMissing:true},signal);if(undone+failed>0)runner.say(`put back: ${undone}; could not be put back: ${failed}`);if(events.length===0)await(0,promises_.rm)(journal,{force:true}).catch(()=>undefined)
;return events}}),8198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>comparedBeside})
;var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5176);var _compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3789);function comparedBeside(result,base){
const{comparison:comparison,...rest}=(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__.comparedWith)(result,base);const named=comparison?.base?{...comparison,base:{...comparison.base,preview:base.preview}
}:comparison;const told={...rest,comparison:named,notes:[...result.notes,...base.notes.map(note=>`the base: ${note}`)]};if(base.unrestored.length===0)return told
;const unrestored=[...result.unrestored,...base.unrestored];return{...told,unrestored:unrestored,verdict:"unrestored",exitCode:_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.hS.unrestored,
reason:"a fault may still be in place"}}}),3789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith
});var canonical=__webpack_require__(3404);const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})=>(0,canonical.$)({fault:fault,on:on,params:params,startMs:startMs,
lastsMs:lastsMs});const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n");function matched(here,there){
const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]));const found=new Map;for(const wanted of["same id","any id"])for(const scenario of here){
if(found.get(scenario)!=null)continue;const content=contentOf(scenario);const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null
;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}const contentOf=({faults:faults})=>scenarioContent({faults:faults.map(({spec:spec})=>spec)})
;function edgeChangeOf(here,there){if(here.edge===null||there.edge===null)return null;const{fault:fault,parameter:parameter,direction:direction}=here.edge
;const isSame=parameter===there.edge.parameter&&struckBy(here,here.edge)===struckBy(there,there.edge);if(!isSame)return null;const sameForm=restOf(here,here.edge)===restOf(there,there.edge)
;const cut=here.edge.cut||there.edge.cut;return{fault:fault,parameter:parameter,direction:direction,here:here.edge.threshold,base:there.edge.threshold,level:Math.min(here.edge.level,there.edge.level),
sameForm:sameForm,cut:cut,moved:sameForm&&!cut?movedFrom(there.edge.threshold,here.edge.threshold,direction):"not shown"}}function movedFrom(base,here,direction){const isLower=here.high<base.low
;if(!isLower&&here.low<=base.high)return"not shown";return isLower===(direction==="up")?"sooner":"later"}
const struckBy=({faults:faults},{fault:fault})=>faults.map(({spec:spec})=>spec).filter(({id:id})=>id===fault).map(faultContent)[0]
;const restOf=({faults:faults,smallest:smallest},{fault:fault,parameter:parameter})=>{const form=smallest?.scenario??{faults:faults.map(({spec:spec})=>spec)};return scenarioContent({
faults:form.faults.map(spec=>spec.id!==fault?spec:parameter==="lasts"?{...spec,lastsMs:0}:{...spec,params:{...spec.params,[parameter]:0}})})};var fingerprint=__webpack_require__(1644)
;const brokenHere=(here,there)=>confirmedIn(here).map(one=>changed(one,there===null?"unknown":seenIn(there,one)?"unchanged":isAnswered(one,there,here)?"new":"unknown"))
;const brokenThere=(here,there)=>confirmedIn(there).filter(one=>!seenIn(here,one)).map(one=>changed(one,isAnswered(one,here,there)?"fixed":"unknown"))
;function isAnswered({check:check,phase:phase},other,own){const isAsked=check===null||(other.during?.measured??[]).some(one=>one.check===check)
;return isAsked&&(other.decidedMs===undefined||phase==="after"&&lastedMs(other)>=alike*lastedMs(own))}const alike=.8;const lastedMs=({during:during})=>during===null?0:during.endMs-during.startMs
;const confirmedIn=({findings:findings})=>[...new Map(findings.filter(({outcome:outcome})=>outcome==="failed").toReversed().map(one=>[(0,fingerprint.a)(one),one])).values()].reverse()
;const seenIn=({findings:findings,tries:tries},one)=>findings.some(each=>broken(each)&&(0,fingerprint.a)(each)===(0,
fingerprint.a)(one))||tries.some(({fingerprints:fingerprints})=>fingerprints.includes((0,fingerprint.a)(one)));const broken=({outcome:outcome})=>outcome==="failed"||outcome==="flaky"
;const changed=({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile},change)=>({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile,change:change})
;function scenarioChange(here,there){const base=there!==null&&isDecided(here.outcome)&&isDecided(there.outcome)?there:null;const broken=brokenHere(here,base);return{scenario:here.id,
base:there?.id??null,change:base===null?"unknown":changeOf(here.outcome,base.outcome,broken),findings:base===null?broken:[...broken,...brokenThere(here,base)],
edge:base===null?null:edgeChangeOf(here,base)}}const isDecided=outcome=>outcome==="passed"||outcome==="failed";function changeOf(here,there,broken){
if(here==="passed")return there==="passed"?"held":"fixed";const seen=new Set(broken.map(({change:change})=>change));if(seen.has("new"))return there==="passed"?"new":"changed"
;return seen.has("unknown")?"unknown":"unchanged"}function compare(result,baseline){if(typeof baseline==="string")return{base:null,hindrances:[baseline],scenarios:[]}
;const pairs=matched(result.scenarios,baseline.scenarios);const hindrances=hindrancesBetween(result,baseline,[...pairs.values()].some(there=>there!==null))
;const scenarios=[...pairs].map(([here,there])=>scenarioChange(here,there));return{base:baseOf(baseline),hindrances:hindrances,scenarios:hindrances.length>0?[]:scenarios}}
const comparedWith=(result,baseline)=>baseline===undefined?result:{...result,comparison:compare(result,baseline)};const baseOf=({version:version,name:name,seed:seed,run:run,verdict:verdict})=>({
version:version,name:name,seed:seed,run:run,verdict:verdict,preview:null});function hindrancesBetween(here,there,isMatched){const found={name:here.name!==there.name,
version:here.version!==there.version,config:here.configDigest===""||here.configDigest!==there.configDigest,unrestored:there.verdict==="unrestored",
undecided:!there.scenarios.some(({outcome:outcome})=>isDecided(outcome)),plan:here.scenarios.length>0&&there.scenarios.length>0&&!isMatched}
;return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),4908:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{conclude:()=>conclude,concludeSoFar:()=>concludeSoFar,resultOfEvents:()=>resultOfEvents})
;var compare_beside=__webpack_require__(8198);var compare=__webpack_require__(3789);var catalog=__webpack_require__(3135);const leastSure=.6;const mostTold=2;const margin=.1;function diagnose(of){
if(!of.scenario.findings.some(({outcome:outcome})=>outcome==="failed"))return[];const found=catalog.x.flatMap(kind=>{const best=surest(kind.find(of));return best===null||best.sure<leastSure?[]:[{
kind:kind,best:best}]})
;return found.filter(({kind:kind,best:best})=>!found.some(other=>other.kind.explains.includes(kind.name)&&other.best.sure>=best.sure-margin)).map(({best:best})=>best).sort((a,b)=>b.sure-a.sure).slice(0,mostTold)
}const surest=all=>all.reduce((best,one)=>best===null||one.sure>best.sure?one:best,null);const explained=(result,layout)=>{const{checks:checks,baseline:baseline}=result;return{...result,
scenarios:result.scenarios.map(scenario=>({...scenario,diagnoses:diagnose({scenario:scenario,checks:checks,baseline:baseline,layout:layout})}))}};var run_fold=__webpack_require__(9354)
;async function conclude(fold,commandsOf,{baseline:baseline,beside:beside}){const result=explained(fold.result(commandsOf),fold.layout);if(beside===undefined)return(0,
compare.comparedWith)(result,baseline);const base=await beside(result).catch(error=>error);return base instanceof Error?unmeasured(result,base):(0,compare_beside.W)(result,base)}
const concludeSoFar=(fold,commandsOf,{baseline:baseline})=>(0,compare.comparedWith)(explained(fold.result(commandsOf,{reason:"done",detail:""}),fold.layout),baseline)
;function resultOfEvents(events,commandsOf){const fold=(0,run_fold.Lc)(events);return explained(fold.result(commandsOf),fold.layout)}function unmeasured(result,{message:message}){return{...(0,
compare.comparedWith)(result,"unmeasured"),notes:[...result.notes,`the base could not be measured: ${message}`]}}}),5219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>seedComplaint});const seedLike=/^[A-Za-z0-9][\w.:/-]{0,99}$/;const unrepeatable=/^(random|rand|now|time)$/i;function seedComplaint(text){
if(unrepeatable.test(text))return"could not be repeated; write `auto`: each new commit then has a seed of its own"
;return seedLike.test(text)?null:"is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`"}}),
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
;const times=(cases,element)=>cases.filter(one=>one.includes(element)).length}),6865:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{keepReports:()=>keepReports});var promises_=__webpack_require__(1455);var html=__webpack_require__(9860)
;var json=__webpack_require__(2283);var junit=__webpack_require__(5157);var report_md=__webpack_require__(1125);const reportFiles=result=>({"result.json":(0,json.y)(result),"report.md":(0,
report_md.u)(result),"report.html":(0,html.E)(result),"junit.xml":(0,junit.n)(result)});var external_node_path_=__webpack_require__(6760);async function writeFiles(folder,files){await(0,
promises_.mkdir)(folder,{recursive:true});for(const[name,text]of Object.entries(files)){const path=(0,external_node_path_.join)(folder,name);try{await(0,promises_.writeFile)(`${path}.part`,text)
;await(0,promises_.rename)(`${path}.part`,path)}catch(error){await(0,promises_.rm)(`${path}.part`,{force:true});throw error}}}async function copyInto(folder,name,from){await(0,
promises_.mkdir)(folder,{recursive:true});await(0,promises_.copyFile)(from,(0,external_node_path_.join)(folder,name))}async function keepReports(reportDir,result,journalPath){
const problem=await writeReports(reportDir,result,journalPath).catch(error=>error.message);if(result.unrestored.length===0)await(0,promises_.rm)(journalPath,{force:true}).catch(()=>undefined)
;return problem}async function writeReports(reportDir,result,journalPath){await writeFiles(reportDir,reportFiles(result));await copyInto(reportDir,"journal.jsonl",journalPath);return null}})};
