export const id=5851;export const ids=[5851,4664];export const modules={6911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
t:()=>phases});const phases=["before","during","after"]}),8366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EU:()=>fence,
FY:()=>paragraph,R_:()=>heading,p_:()=>list,tp:()=>table,vB:()=>tasks,xE:()=>alert,zH:()=>details});const paragraph=of=>({kind:"paragraph",of:of});const heading=(level,of)=>({kind:"heading",
level:level,of:of});const details=(summary,of)=>({kind:"details",summary:summary,of:of});const list=items=>({kind:"list",items:items});const tasks=items=>({kind:"list",items:items,task:true})
;const alert=(tone,of)=>({kind:"alert",tone:tone,of:of});const fence=lines=>({kind:"fence",lines:lines});function table(head,align,rows){const shapes=[align.length,...rows.map(row=>row.length)]
;if(shapes.some(cells=>cells!==head.length))throw new RangeError(`table of ${head.length} columns with ${shapes.join(", ")} cells`);return{kind:"table",head:head,align:align,rows:rows}}}),
9165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>headline,e:()=>sentence})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _parts_edge_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9767)
;var _parts_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2007);var _parts_fault_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(466)
;var _parts_finding_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(49);var _parts_icons_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2542)
;var _parts_lessons_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8125);var _parts_tries_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(461)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8962);const headline=result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${_parts_icons_js__WEBPACK_IMPORTED_MODULE_5__.q[result.verdict]} ${sentence(result)}`;const sentence=result=>sentences[result.verdict](result)
;const sentences={passed:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name),` held its steady state through ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.LS)(result.scenarios.length,"scenario")}`)} (${kindsOf(result)}): ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.LS)((0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.pX)(result),"probe")}${slowestOf(result)}.`,failed:failed,inconclusive:result=>(0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.mw)(result)[0]?.outcome==="flaky"?flaky(result):(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("It is not known whether ",(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," survives")}: ${unclearOf(result)}.`,
unhealthy:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," was not steady before any fault")}: ${sickOf(result)}`,unrestored:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("A fault may still be in place on ",leftOn(result))}: it was not seen to be gone.`,
cancelled:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate for ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," was cut short")}: ${soFar(result)}.`,error:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate could not do its work on ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name))}: ${sentenceOf(result)} This says nothing about the change.`,refused:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate refused to touch ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name))}: ${sentenceOf(result)}`,invalid:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate for ",(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," could not start")}: ${sentenceOf(result)}`}
;function failed(result){const[worst,...others]=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.mw)(result);if(worst===undefined)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," failed")}: ${reasonOf(result)}.`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," does not survive ",(0,_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_3__.Hy)(worst))}${(0,
_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_3__.s7)(worst)}: ${clausesOf(result)}.${limitOf(worst)}${moreOf(others)}`}function flaky(result){const[worst,...others]=(0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.mw)(result);if(worst===undefined)return failed(result);const tries=(0,_parts_tries_js__WEBPACK_IMPORTED_MODULE_7__.p)(worst)
;const when=tries===null?"":`in ${tries} tries `;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," does not always survive ",(0,_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_3__.Hy)(worst))}${(0,
_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_3__.s7)(worst)}: ${when}${clausesOf(result)}.${moreOf(others)}`}function moreOf(others){
const shaky=others.filter(({outcome:outcome})=>outcome==="flaky").length;const firm=others.length-shaky;const flakyToo=shaky===1?"1 is flaky":`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.U9)(shaky)} are flaky`;if(firm===0)return shaky===0?"":` ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.LS)(shaky,"more scenario is flaky","more scenarios are flaky")}.`;return` ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.LS)(firm,"more scenario","more scenarios")} failed too${shaky===0?"":`, and ${flakyToo}`}.`}const limitOf=worst=>worst.edge===null||worst.edge.cut?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` It ${(0,_parts_edge_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(worst.edge,(0,_parts_lessons_js__WEBPACK_IMPORTED_MODULE_6__.$r)(worst))}.`
;function clausesOf(result){const[worst]=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.mw)(result);const clauses=worst===undefined?[]:(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_4__.dH)(worst).map(finding=>(0,_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_4__.p7)(result,finding));return clauses.length===0?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(clauses,", and ")}function sickOf(result){
const finding=result.baseline?.findings.find(({outcome:outcome})=>outcome==="failed");return finding===undefined?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}.`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_4__.p7)(result,finding)}. Nothing was injected.`}function unclearOf(result){
if(result.unstable.length>0)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}, because ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(result.unstable.slice(0,3).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY))} also ${result.unstable.length===1?"breaks":"break"} without a fault`
;const[scenario]=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.lD)(result);const finding=scenario?.findings[0];if(scenario===undefined||finding===undefined)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}; in ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scenario.id)} ${(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_4__.p7)(result,finding)}${finding.says===""||finding.tolerance==="gate"?"":` (${finding.says})`}`}
function soFar({scenarios:scenarios,skipped:skipped}){const planned=scenarios.length+skipped.length;if(planned===0)return"it had not begun, so nothing is known";return`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.U9)(scenarios.length)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.LS)(planned,"scenario")} ran, so nothing is known about the rest`}
const leftOn=result=>{const targets=[...new Set([...result.unrestored.map(({target:target})=>target),...(0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.mw)(result).flatMap(({faults:faults})=>faults.filter(fault=>fault.gone?.ok!==true).map(({spec:spec})=>spec.on))])];return targets.length===0?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(targets.slice(0,3).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY))};const kindsOf=result=>{
const kinds=[...new Set(result.scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.fault)))];return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.MZ)([(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(kinds.slice(0,6).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY),", "),kinds.length>6?", …":""])};function slowestOf(result){
const times=result.scenarios.flatMap(scenario=>(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_2__.Ml)(scenario)?.ms??[]).filter(Number.isFinite);return times.length===0?"":`, slowest recovery ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_8__.p0)(Math.max(...times))}`}const sentenceOf=result=>reasonOf(result).replace(/(?<!\?)$/,".")
;const reasonOf=({reason:reason})=>reason.replace(/[.\s]+$/,"")||"no reason is known"}),2283:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{parseResult:()=>parseResult,y:()=>resultJson});var failure=__webpack_require__(5258);var schemas=__webpack_require__(2311)
;var outcome=__webpack_require__(5176);var result=__webpack_require__(1683);const hindrances=["unmeasured","missing","unreadable","name","version","config","plan","unrestored","undecided"]
;const changes=["new","fixed","unchanged","changed","held","unknown"];var phase=__webpack_require__(6911)
;const weaknesses=["no-timeout","timeout-too-long","retry-amplification","no-fallback","no-reconnect","slow-reconnect","not-supervised","slow-start","cascade","metastable","leak","lost-writes","doubled-writes","wrong-answers","half-open"]
;const value_shape_text=schemas.YjP().max(2e4);const ms=schemas.aig();const share=schemas.aig().min(0).max(1);const numbers=schemas.g1P(value_shape_text,schemas.aig());const estimate=schemas.Ikc({
value:schemas.aig(),low:schemas.aig(),high:schemas.aig()});const sighting=schemas.Ikc({ok:schemas.zMY(),says:value_shape_text,numbers:numbers});const reasons=schemas.YOg(schemas.Ikc({
reason:value_shape_text,count:schemas.Whr().min(0)})).max(1e3);const tolerance=schemas.Ikc({success:share.exactOptional(),percentiles:schemas.YOg(schemas.Ikc({quantile:share,limitMs:ms})).max(100)})
;const runIdentity=schemas.Ikc({id:value_shape_text,attempt:schemas.Whr().min(0),commit:value_shape_text,startedAt:value_shape_text});const list=item=>schemas.YOg(item).max(1e5);const times={
firstBadMs:ms.nullable(),lastBadMs:ms.nullable()};const tally=schemas.Whr().min(0);const measured=schemas.Ikc({check:value_shape_text,count:tally,bad:tally,success:estimate.nullable(),
percentiles:list(estimate.extend({quantile:share})),failedAfter:list(estimate.extend({quantile:share})).exactOptional(),reasons:reasons,...times})
;const toleranceName=schemas.k5n(["success","latency","recovers","back","felt","gone","samples","gate","writes"]);const finding=schemas.Ikc({outcome:schemas.k5n(outcome.KI).exclude(["passed"]),
check:value_shape_text.nullable(),target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),tolerance:toleranceName,quantile:share.nullable(),required:schemas.aig().nullable(),
observed:estimate.nullable(),count:tally,bad:tally,reasons:reasons,sinceMs:ms.nullable(),untilMs:ms.nullable(),says:value_shape_text});const phaseResult=schemas.Ikc({startMs:ms,endMs:ms,
measured:list(measured),findings:list(finding)});const faultSpec=schemas.Ikc({id:value_shape_text,fault:value_shape_text,on:value_shape_text,
params:schemas.g1P(value_shape_text,schemas.KCZ([schemas.aig(),value_shape_text])),startMs:ms,lastsMs:ms,seed:value_shape_text});const fault=schemas.Ikc({spec:faultSpec,says:value_shape_text,
requestedMs:ms.nullable(),appliedMs:ms.nullable(),felt:sighting.nullable(),removedMs:ms.nullable(),gone:sighting.nullable(),failure:value_shape_text.nullable(),goneMs:ms.nullable()})
;const scenarioResult=schemas.Ikc({id:value_shape_text,outcome:schemas.k5n(outcome.KI),startMs:ms,endMs:ms,faults:list(fault),before:phaseResult.nullable(),during:phaseResult.nullable(),
after:phaseResult.nullable(),recovery:list(schemas.Ikc({check:value_shape_text,recoveredMs:ms.nullable(),limitMs:ms})),findings:list(finding),timeline:list(schemas.Ikc({atMs:ms,says:value_shape_text,
subject:value_shape_text.nullable(),numbers:numbers})),series:list(schemas.Ikc({check:value_shape_text,second:schemas.Whr(),phase:schemas.k5n(phase.t),count:tally,bad:tally,p95Ms:ms.nullable()})),
replay:value_shape_text,tries:list(schemas.Ikc({outcome:schemas.k5n(outcome.KI),fingerprints:list(value_shape_text),excused:schemas.euz(true).exactOptional()})).default([]),smallest:schemas.Ikc({
kind:schemas.euz("smallest"),scenario:schemas.Ikc({id:value_shape_text,faults:list(faultSpec)}),tried:tally,failed:tally,cut:schemas.zMY()}).nullable().default(null),edge:schemas.Ikc({
kind:schemas.euz("edge"),fault:value_shape_text,parameter:value_shape_text,threshold:estimate,level:share,direction:schemas.k5n(["up","down"]),trials:tally,cut:schemas.zMY()
}).nullable().default(null),interaction:schemas.Ikc({kind:schemas.euz("interaction"),alone:list(schemas.Ikc({fault:value_shape_text,outcome:schemas.k5n(outcome.KI)})),together:schemas.zMY()
}).nullable().default(null),diagnoses:list(schemas.Ikc({weakness:schemas.k5n(weaknesses),check:value_shape_text.nullable(),target:value_shape_text.nullable(),sure:share,evidence:value_shape_text,
numbers:numbers})).default([]),observed:list(schemas.Ikc({target:value_shape_text,phase:schemas.k5n(phase.t),spanMs:ms,numbers:schemas.g1P(value_shape_text,schemas.Ikc({first:schemas.aig(),
last:schemas.aig(),most:schemas.aig()}))})).default([]),writes:list(schemas.Ikc({check:value_shape_text,acknowledged:tally,gone:tally,doubled:tally,changed:tally,unread:tally,firstBadMs:ms.nullable(),
lastBadMs:ms.nullable()})).default([]),decidedMs:ms.exactOptional(),excuse:value_shape_text.exactOptional()});const control=schemas.Ikc({id:value_shape_text,startMs:ms,endMs:ms,findings:list(finding)
});const base=schemas.Ikc({version:value_shape_text,name:value_shape_text,seed:value_shape_text,run:runIdentity,verdict:schemas.k5n(Object.keys(outcome.hS)),preview:value_shape_text.nullable()})
;const comparison_shape_finding=schemas.Ikc({check:value_shape_text.nullable(),target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),tolerance:toleranceName,quantile:share.nullable(),
change:schemas.k5n(["new","fixed","unchanged","unknown"])});const edge=schemas.Ikc({fault:value_shape_text,parameter:value_shape_text,direction:schemas.k5n(["up","down"]),here:estimate,base:estimate,
level:share,sameForm:schemas.zMY(),cut:schemas.zMY(),moved:schemas.k5n(["sooner","later","not shown"])});const scenario=schemas.Ikc({scenario:value_shape_text,base:value_shape_text.nullable(),
change:schemas.k5n(changes),findings:list(comparison_shape_finding),edge:edge.nullable()});const comparison=schemas.Ikc({base:base.nullable(),hindrances:list(schemas.k5n(hindrances)),
scenarios:list(scenario)});const verdicts=Object.keys(outcome.hS);const resultShape=schemas.Ikc({schema:schemas.euz(result.F),version:value_shape_text,name:value_shape_text,seed:value_shape_text,
preview:value_shape_text,run:runIdentity,configDigest:value_shape_text.default(""),durationMs:ms,verdict:schemas.k5n(verdicts),exitCode:schemas.Whr().min(0).max(255),reason:value_shape_text,
confidence:share,checks:list(schemas.Ikc({name:value_shape_text,kind:value_shape_text,ratePerSecond:schemas.aig().min(0),timeoutMs:ms,steady:tolerance,during:tolerance,recoversMs:ms})),
baseline:phaseResult.nullable(),scenarios:list(scenarioResult),controls:list(control).default([]),unstable:list(value_shape_text).default([]),unrestored:list(schemas.Ikc({undo:value_shape_text,
target:value_shape_text,kind:value_shape_text,reason:value_shape_text,commands:list(list(value_shape_text))})),trouble:list(value_shape_text),notes:list(value_shape_text),skipped:list(schemas.Ikc({
scenario:value_shape_text,says:value_shape_text})),comparison:comparison.nullable().default(null)});const limitBytes=64*1024*1024;const resultJson=result=>`${JSON.stringify(result,null,2)}\n`
;function parseResult(text){if(text.length>limitBytes)throw invalid(`it is larger than ${limitBytes} bytes`);const read=resultShape.safeParse(jsonOf(text));if(read.success)return read.data
;const places=read.error.issues.slice(0,5).map(({path:path,message:message})=>`${path.map(String).join(".").slice(0,100)||"the file"}: ${message.slice(0,200)}`);throw invalid(places.join("; "))}
function jsonOf(text){try{return JSON.parse(text)}catch(cause){throw invalid("it is not JSON",cause)}}
const invalid=(says,cause)=>new failure.I("RESULT_INVALID",`this is no result of a gate: ${says}`,{hint:"hand in the result.json that a run wrote",cause:cause})}),
1622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>advised,v:()=>advice})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);const advice=result=>(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_1__.xE)(tones[result.verdict],[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_1__.FY)(advised(result))]);const advised=result=>words[result.verdict](result)
;const tones={passed:"TIP",failed:"CAUTION",invalid:"WARNING",unhealthy:"WARNING",inconclusive:"WARNING",error:"WARNING",unrestored:"CAUTION",refused:"IMPORTANT",cancelled:"NOTE"};const words={
passed:()=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Every fault was felt, was taken out again, and was seen to be gone.`,failed:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${cleanUp(result)}The command under each failure replays it on a laptop.`,inconclusive:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is not a pass. ${undecided(result)}`,unhealthy:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The change was not tested. Look at the preview itself first, then run the gate again.`,unrestored:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Take the fault out by hand before anybody trusts this environment again. What was measured after it is not worth anything.`,cancelled:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is not a pass. ${cleanUp(result)}Run it again for a verdict.`,error:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is not a pass and not a failure of the change. Mend what the reason names, then run the gate again.`,refused:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`A safety rule said no and nothing was touched. The reason names the rule and what would be allowed.`,invalid:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Nothing was touched. Mend what the reason names, then run the gate again.`};function undecided({scenarios:scenarios,unstable:unstable}){
if(unstable.length>0)return"Make the check hold without faults first: until it does, nothing that it shows can be blamed on one."
;return scenarios.some(({outcome:outcome})=>outcome==="flaky")?"What breaks now and then here breaks now and then for visitors. The command under each scenario plays it again.":"Run it again; if it stays like this, raise the rate of the check or the length of the fault."
}
const cleanUp=({unrestored:unrestored,scenarios:scenarios})=>unrestored.length===0&&scenarios.every(({faults:faults})=>faults.every(({appliedMs:appliedMs,gone:gone})=>appliedMs===null||gone?.ok===true))?"Every fault has been taken out again; nothing is left to clean up. ":""
}),2475:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C2:()=>changeOf,ip:()=>hindranceWords,nP:()=>baseWords})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);function baseWords({change:change,base:base,findings:findings}){switch(change){case"new":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`held (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("new")} here)`;case"fixed":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`broke (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("fixed")} here)`;case"unchanged":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`broke, too`;case"changed":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`broke in ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("another way")}`;case"held":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`held, too`;case"unknown":if(base===null)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not played`;return findings.some(one=>one.change==="unchanged")?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`broke, too, and not all is known`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not decided`}}
const changeOf=({comparison:comparison},{id:id})=>comparison?.scenarios.find(({scenario:scenario})=>scenario===id);function hindranceWords(hindrance,{base:base}){switch(hindrance){case"unmeasured":
return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it could not be measured`;case"missing":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`there is no baseline`
;case"unreadable":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline could not be read`;case"name":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline is of another gate, ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base?.name??"")}`;case"version":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline is by another version, ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base?.version??"")}`;case"config":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline is of another config`;case"plan":return base===null?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`none of these scenarios can be put on it`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline has none of these scenarios`
;case"unrestored":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`a fault may have stayed in place ${base?.preview?"on it":"in the run of the baseline"}`;case"undecided":
return base?.preview?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it has decided nothing`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the run of the baseline has decided nothing`}}}),1414:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>comparisonLine});var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8962);var _base_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2475)
;function comparisonLine({comparison:comparison}){if(comparison===null)return null;if(comparison.hindrances.length>0)return hindered(comparison);if(comparison.scenarios.length===0)return null
;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Compared with the base${nameOf(comparison)}: ${counted(comparison)}.${onlyOf(comparison)}`}function hindered(comparison){const why=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(comparison.hindrances.map(one=>(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__.ip)(one,comparison)));return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("Nothing is compared with the base")}: ${why}. Every failure counts as new.`}
function counted({scenarios:scenarios}){const told=(words,is)=>{const times=scenarios.filter(is).length;return times===0?[]:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(times)} ${words}`]
};const worse=[...told("new",({change:change})=>change==="new"),...told("broken in another way",({change:change})=>change==="changed"),...told("breaks sooner",({edge:edge})=>edge?.moved==="sooner")]
;const others=[...told("fixed",({change:change})=>change==="fixed"),...told("breaks later",({edge:edge})=>edge?.moved==="later"),...told("broken as on the base",({change:change})=>change==="unchanged"),...told("not known",({change:change})=>change==="unknown")]
;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...worse.length===0?["nothing new"]:worse.map(one=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(one)),...others],", ")}
function onlyOf({base:base,scenarios:scenarios}){const matched=scenarios.filter(({base:base})=>base!==null).length;if(matched===scenarios.length)return""
;const why=base?.preview?"Not every fault can be put on the base":"The base was run with another plan";return` ${why}: only ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(matched)} of ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(scenarios.length,"scenario")} ${matched===1?"is":"are"} in both.`}function nameOf({base:base}){if(base===null)return[]
;if(base.preview!==null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base.preview)}, by turns in this run)`
;return base.run.commit===""?[]:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base.run.commit.slice(0,12))})`}}),
5597:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>comparisonRows})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8962);var _words_quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(858)
;var _base_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2475);var _finding_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(49)
;const comparisonRows=result=>[...result.scenarios.flatMap(scenario=>{const edge=(0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result,scenario)?.edge??null
;return edge===null?[]:[edgeRow(scenario,edge)]}),...result.scenarios.flatMap(scenario=>brokenInBoth((0,
_base_words_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result,scenario)).flatMap(one=>findingRow(scenario.id,one)))];const brokenInBoth=change=>{
const isInBoth=change?.change==="changed"||change?.findings.some(one=>one.change==="unchanged");return isInBoth?change?.findings??[]:[]};function edgeRow(scenario,edge){
const spec=scenario.faults.find(({spec:spec})=>spec.id===edge.fault)?.spec;const range=rangeIn(spec?.fault??"",edge);const of=spec===undefined?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.on)}`;return{scenario:scenario.id,what:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`breaking point, ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)}${of}`,base:range(edge.base),here:range(edge.here),
so:moveOf(edge)}}function rangeIn(fault,{parameter:parameter,cut:cut}){const kind=parameter==="lasts"?"duration":(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.K)(fault)?.params[parameter]?.kind
;const unit=value=>kind===undefined?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.pj)(value):(0,_words_quantity_js__WEBPACK_IMPORTED_MODULE_2__.v)(kind,value)
;return({value:value,low:low,high:high})=>cut?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`between ${unit(low)} and ${unit(high)}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${unit(value)} (${unit(low)} to ${unit(high)})`}function moveOf({moved:moved,sameForm:sameForm,cut:cut}){if(moved!=="not shown")return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(`breaks ${moved}`)}`;if(cut)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`not known: a search was cut short`;return sameForm?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`no move shown: the intervals overlap`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`not known: found in different forms`}
function findingRow(scenario,change){const what=(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_4__.tH)({...change,outcome:"failed",...nothing});if(change.change==="new")return[{scenario:scenario,
what:what,base:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`held`,here:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`broke`,so:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)("new")}`}];if(change.change==="fixed")return[{scenario:scenario,what:what,base:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`broke`,here:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`held`,so:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)("fixed")}`}];return[]}const nothing={required:null,observed:null,count:0,bad:0,reasons:[],sinceMs:null,untilMs:null,says:""}}),
3975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G7:()=>comparisonHead,Ku:()=>baseCell,_3:()=>baseHead,my:()=>comparison
});var _document_block_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8962);var _base_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2475)
;var _comparison_line_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1414);var _comparison_rows_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5597);function comparisonHead(result){
const line=(0,_comparison_line_js__WEBPACK_IMPORTED_MODULE_2__.i)(result);return line===null?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)(line)]}function comparison(result,limit){
const all=(0,_comparison_rows_js__WEBPACK_IMPORTED_MODULE_3__.V)(result);if(all.length===0)return[];const rows=all.slice(0,limit).map(({scenario:scenario,what:what,base:base,here:here,so:so})=>[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scenario)}`,what,base,here,so]);const more=all.length-rows.length;return[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_4__.R_)(3,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Compared with the base`),(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.tp)([(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)``,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`What`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`On the base`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Here`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`So`],"lllll",rows),...more>0?[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(more,"more difference")}: see the report file.`)]:[]]}
const baseHead=({comparison:comparison})=>comparison===null||comparison.scenarios.length===0?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`On the base`]
;const baseCell=(result,scenario)=>{const change=(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result,scenario);return baseHead(result).map(()=>change===undefined?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`–`:(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__.nP)(change))}}),
8477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qr:()=>answerWithPath,Gy:()=>answerWords,Jg:()=>evidenceWords,
vt:()=>patternLink});var catalog=__webpack_require__(3135);function patternOf(name){const kind=catalog.x.find(one=>one.name===name);if(kind===undefined)throw new RangeError(`no weakness "${name}"`)
;return{title:kind.title,structure:kind.structure,anchor:name}}var phrase=__webpack_require__(3634);const home="https://github.com/chaos-gate/chaos-gate/blob"
;const patternUrl=(weakness,version)=>`${home}/${/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)?`v${version}`:"main"}/${patternPath(weakness)}`
;const patternPath=weakness=>`docs/patterns.md#${patternOf(weakness).anchor}`;var unbroken=__webpack_require__(1993);const sureWord=({sure:sure})=>sure>=.9?"shown":sure>=.75?"likely":"possibly"
;const evidenceWords=(diagnosis,name=(0,phrase.Qq)(named(diagnosis)))=>(0,phrase.cv)`${name}, ${sureWord(diagnosis)}${placeOf(diagnosis)}: ${(0,unbroken.D)(diagnosis.evidence)}`
;const answerWords=({weakness:weakness})=>patternOf(weakness).structure;const patternLink=(diagnosis,version)=>(0,phrase.nf)(named(diagnosis),patternUrl(diagnosis.weakness,version))
;const answerWithPath=diagnosis=>(0,phrase.cv)`${answerWords(diagnosis)} (${patternPath(diagnosis.weakness)})`;const named=({weakness:weakness})=>{const{title:title}=patternOf(weakness)
;return title.charAt(0).toLowerCase()+title.slice(1)};function placeOf({target:target,check:check}){const parts=[...target===null?[]:[(0,phrase.cv)`at ${(0,
phrase.aY)(target)}`],...check===null?[]:[(0,phrase.cv)`seen by ${(0,phrase.aY)(check)}`]];return parts.length===0?[]:(0,phrase.cv)` (${(0,phrase.oR)(parts,", ")})`}}),
2007:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LF:()=>probeNoun,Ml:()=>slowest,WX:()=>findingsOf,Wg:()=>latencyOf,
Xs:()=>faultMs,aV:()=>goneMs,hB:()=>weakest,lD:()=>unclear,md:()=>worstFirst,mw:()=>broken,n6:()=>badShare,pX:()=>probesOf,qO:()=>passing})
;var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5176);function faultMs({faults:faults,startMs:startMs}){
const starts=numbers(faults.map(({appliedMs:appliedMs,requestedMs:requestedMs})=>appliedMs??requestedMs));return starts.length===0?startMs:Math.min(...starts)}function goneMs({faults:faults}){
const applied=faults.filter(({appliedMs:appliedMs})=>appliedMs!==null);const seen=numbers(applied.map(fault=>fault.goneMs));return seen.length===applied.length&&seen.length>0?Math.max(...seen):null}
const broken=result=>worstFirst(result.scenarios).filter(({outcome:outcome})=>_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KI.indexOf(outcome)>=_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KI.indexOf("flaky"))
;const unclear=result=>result.scenarios.filter(({outcome:outcome})=>outcome==="inconclusive");const passing=result=>result.scenarios.filter(({outcome:outcome})=>outcome==="passed")
;const worstFirst=scenarios=>[...scenarios].sort((a,b)=>_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KI.indexOf(b.outcome)-_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KI.indexOf(a.outcome)||lost(b)-lost(a))
;const lost=({outcome:outcome,during:during})=>outcome==="passed"?0:badShare(weakest(during));const badShare=measured=>measured===null||measured.count===0?0:measured.bad/measured.count
;const weakest=phase=>(phase?.measured??[]).filter(({count:count})=>count>0).reduce((a,b)=>a!==null&&badShare(a)>=badShare(b)?a:b,null)
;const probesOf=result=>[result.baseline,...result.scenarios.flatMap(({before:before,during:during,after:after})=>[before,during,after])].flatMap(phase=>phase?.measured??[]).reduce((sum,{count:count})=>sum+count,0)
;const latencyOf=({percentiles:percentiles})=>percentiles.find(({quantile:quantile})=>quantile===.95)??percentiles.at(-1)
;const findingsOf=({findings:findings})=>[...findings].sort((a,b)=>_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KI.indexOf(b.outcome)-_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KI.indexOf(a.outcome))
;const slowest=scenario=>scenario.recovery.map(({recoveredMs:recoveredMs,limitMs:limitMs})=>({ms:recoveredMs??Infinity,limitMs:limitMs})).reduce((a,b)=>a!==null&&a.ms>=b.ms?a:b,null)
;const probeNoun=(result,check)=>result.checks.find(({name:name})=>name===check)?.kind==="http"?"requests":"probes";const numbers=values=>values.filter(value=>value!==null)}),
466:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{gx:()=>doneBy,Hy:()=>namedFaults,s7:()=>saysMore,mc:()=>whatWasDone})
;var phrase=__webpack_require__(3634);var article=__webpack_require__(4625);var numbers=__webpack_require__(8962);var unbroken=__webpack_require__(1993);var catalog=__webpack_require__(3991)
;const adjectiveOf=kind=>(0,catalog.K)(kind)?.asAdjective;function namedFault({spec:spec}){const adjective=adjectiveOf(spec.fault);return adjective===undefined?(0,phrase.cv)`${(0,
phrase.aY)(spec.fault)} on ${(0,phrase.aY)(spec.on)}`:(0,phrase.cv)`${(0,article.j)(adjective)} ${adjective} ${(0,phrase.aY)(spec.on)}`}const namedFaults=scenario=>(0,
phrase.KE)(scenario.faults.map(namedFault));const whatWasDone=scenario=>(0,phrase.MZ)(scenario.faults.flatMap((fault,n)=>[...n===0?[]:[phrase.qL],doneBy(fault)]))
;const doneBy=({spec:spec,says:says,failure:failure})=>(0,phrase.cv)`${(0,phrase.aY)(spec.on)}: ${(0,unbroken.D)(says)}${spec.lastsMs>0?`, for ${(0,
numbers.p0)(spec.lastsMs)}`:""}${failure===null?"":" (not applied)"}`;function saysMore({faults:faults}){
const more=faults.filter(({spec:spec,says:says})=>!says.startsWith(adjectiveOf(spec.fault)??" ")).map(({says:says})=>(0,unbroken.D)(says));return more.length===0?[]:(0,phrase.cv)` (${(0,
phrase.oR)(more,"; ")})`}}),49:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mr:()=>allowedOf,p7:()=>findingClause,
tH:()=>promiseOf,lc:()=>samplesOf,Pm:()=>seenOf,ee:()=>spanOf,dH:()=>storyOf});var phrase=__webpack_require__(3634);var numbers=__webpack_require__(8962);var format=__webpack_require__(3071)
;function promised(kind,value){if(kind==="duration"&&value>=6e4&&value%1e3===0)return(0,numbers.p0)(value);return(0,format.V)(kind,value).replace(/(?<=\d)(?=[a-z%])/," ")}
var facts=__webpack_require__(2007);function findingClause(result,finding){const{observed:observed,required:required,tolerance:tolerance}=finding
;const allowed=required===null?"":` (${promised("duration",required)} allowed)`;switch(tolerance){case"success":return(0,phrase.cv)`${lostShare(finding)} of ${(0,
facts.LF)(result,finding.check)} failed`;case"latency":return(0,phrase.cv)`the ${percentileName(finding)} of ${subjectOf(finding)} was ${observed===null?"not reached":(0,
numbers.p0)(observed.value)}${allowed}`;case"recovers":return observed===null?(0,phrase.cv)`it did not come back${required===null?"":` within ${promised("duration",required)}`}`:(0,
phrase.cv)`it took ${(0,numbers.p0)(observed.value)} to come back${allowed}`;case"back":return(0,phrase.cv)`${subjectOf(finding)} did not come back by itself`;case"felt":return(0,
phrase.cv)`the fault on ${subjectOf(finding)} was not felt`;case"gone":return(0,phrase.cv)`the fault on ${subjectOf(finding)} was not seen to go`;case"samples":return(0,
phrase.cv)`there were too few samples of ${subjectOf(finding)}`;case"writes":return(0,phrase.cv)`${(0,numbers.U9)(finding.bad)} of ${(0,
numbers.U9)(finding.count)} acknowledged writes of ${subjectOf(finding)} ${finding.bad===1?"is":"are"} ${lostWrites(finding)}`;case"gate":return finding.says===""?(0,
phrase.cv)`the gate itself was in trouble`:(0,phrase.cv)`${finding.says}`}}function promiseOf(finding){const names={success:"success",recovers:"recovery",back:"back by itself",felt:"fault felt",
gone:"fault gone",samples:"samples",gate:"the gate",writes:"acknowledged writes"};if(finding.tolerance==="gate")return subjectOf(finding)
;const measured=finding.tolerance==="success"||finding.tolerance==="latency";const name=finding.tolerance==="latency"?percentileName(finding):names[finding.tolerance];return(0,
phrase.cv)`${subjectOf(finding)} ${name}${measured&&finding.phase!=="during"?`, ${finding.phase}`:""}`}function allowedOf({required:required,observed:observed,tolerance:tolerance}){
if(tolerance==="writes")return(0,phrase.cv)`all of them`;if(required===null||tolerance==="samples"&&observed===null)return(0,phrase.cv)`–`;if(tolerance==="success")return(0,
phrase.cv)`at least ${promised("share",required)}`;return tolerance==="samples"?(0,phrase.cv)`at least ${(0,numbers.U9)(required)}`:(0,phrase.cv)`at most ${promised("duration",required)}`}
function seenOf(finding){const{observed:observed,tolerance:tolerance,says:says}=finding;if(tolerance==="writes")return(0,phrase.cv)`${(0,phrase.ko)(lostCounts(finding))}${says===""?"":`; ${says}`}`
;if(observed===null)return says===""?(0,phrase.cv)`${tolerance==="recovers"?(0,phrase.ko)("not back"):"–"}`:(0,phrase.cv)`${says}`
;const unit=tolerance==="success"?numbers.KN:tolerance==="samples"?numbers.U9:numbers.p0;const range=unit(observed.low)===unit(observed.high)?"":` (${unit(observed.low)} to ${unit(observed.high)})`
;return(0,phrase.cv)`${(0,phrase.ko)(unit(observed.value))}${range}${says===""?"":`; ${says}`}`}function samplesOf({count:all,bad:bad,reasons:reasons,tolerance:tolerance}){if(all===0)return(0,
phrase.cv)`–`;if(tolerance==="latency")return(0,phrase.cv)`${(0,numbers.U9)(bad)} of ${(0,numbers.U9)(all)} took longer`;if(tolerance==="writes")return(0,phrase.cv)`${(0,numbers.U9)(bad)} of ${(0,
numbers.U9)(all)} acknowledged`;const most=(0,phrase.oR)(reasons.slice(0,3).map(({reason:reason,count:times})=>(0,phrase.cv)`${(0,phrase.aY)(reason)} ${(0,numbers.U9)(times)}×`),", ");return(0,
phrase.cv)`${(0,numbers.U9)(bad)} of ${(0,numbers.U9)(all)} failed${bad===0||most.length===0?"":(0,phrase.cv)`: ${most}`}`}
const spanOf=({sinceMs:sinceMs,untilMs:untilMs},zeroMs)=>sinceMs===null?"–":untilMs===null||untilMs===sinceMs?(0,numbers.cY)(sinceMs-zeroMs):`${(0,numbers.cY)(sinceMs-zeroMs)} to ${(0,
numbers.cY)(untilMs-zeroMs)}`;const percentileName=({quantile:quantile})=>quantile===null?"latency":`p${+(quantile*100).toFixed(2)}`
;const storyOf=({findings:findings})=>story.flatMap(kinds=>kinds.flatMap(kind=>findings.find(one=>one.tolerance===kind&&one.outcome!=="inconclusive")??[]).slice(0,1)).slice(0,2)
;const story=[["writes"],["success","latency"],["back","recovers"],["gone"],["felt"],["samples"],["gate"]];function lostWrites({reasons:reasons}){if(reasons.length<2)return reasons[0]?.reason??"lost"
;const words=reasons.map(({reason:reason,count:times})=>`${reason} (${(0,numbers.U9)(times)})`);return`${words.slice(0,-1).join(", ")} or ${words.at(-1)}`}
const lostCounts=({reasons:reasons,bad:bad})=>reasons.length===0?`${(0,numbers.U9)(bad)} lost`:reasons.map(({reason:reason,count:times})=>`${(0,numbers.U9)(times)} ${reason}`).join(", ")
;const lostShare=({observed:observed,count:all,bad:bad})=>(0,numbers.KN)(all>0?bad/all:1-(observed?.value??1));const subjectOf=({check:check,target:target})=>(check??target)===null?(0,
phrase.cv)`the gate`:(0,phrase.cv)`${(0,phrase.aY)(check??target??"")}`}),8849:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>runFacts,q:()=>footer});var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8962)
;var _facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2007);const footer=(result,runUrl)=>(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)([(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.EX)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...runFacts(result),...traces(result,runUrl)]," · "))])
;const runFacts=result=>[...result.seed===""?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`seed ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.seed)}`],(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.scenarios.length,"scenario")}, ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.pX)(result),"probe")}, ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(result.durationMs)}`,...result.confidence===0?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(result.confidence)} confidence`]];const traces=({run:run,version:version},runUrl)=>[...run.commit===""?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`commit ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(run.commit.slice(0,12))}`],...runUrl===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.nf)("run",runUrl)}`],(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`chaos-gate ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(version)}`]}),2542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
R:()=>outcomeIcons,q:()=>verdictIcons});const outcomeIcons={passed:"✅",inconclusive:"🟡",flaky:"🎲",failed:"❌",unrestored:"🚨"};const verdictIcons={passed:"✅",failed:"❌",invalid:"📝",unhealthy:"🤒",
inconclusive:"🟡",error:"🔧",unrestored:"🚨",refused:"⛔",cancelled:"🛑"}}),8125:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$r:()=>targetOf,Iy:()=>lessons,o2:()=>taught});var _document_block_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8477)
;var _edge_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9767);var _interaction_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4760)
;var _smallest_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2927);var _tries_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(461)
;const taught=scenario=>[...scenario.diagnoses.flatMap(one=>[{label:"Weakness",says:(0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__.Jg)(one)},{label:"Answer",says:(0,
_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(one)}]),...learned(scenario)];function lessons({version:version},scenario){const diagnosed=scenario.diagnoses.flatMap(one=>[{label:"Weakness",
says:(0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__.Jg)(one,(0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__.vt)(one,version))},{label:"Answer",says:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__.Gy)(one)}`}])
;const items=[...diagnosed,...learned(scenario)].map(({label:label,says:says})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(label)}: ${says}.`);return items.length===0?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_6__.p_)(items)]}function learned(scenario){
const{smallest:smallest,edge:edge,interaction:interaction}=scenario;return[...labelled("Breaking point",edge===null?null:(0,
_edge_words_js__WEBPACK_IMPORTED_MODULE_2__.J)(edge,targetOf(scenario))),...labelled("Only together",interaction===null?null:(0,
_interaction_words_js__WEBPACK_IMPORTED_MODULE_3__.o)(interaction)),...labelled("Smallest form",smallest===null?null:(0,
_smallest_words_js__WEBPACK_IMPORTED_MODULE_4__.x)(smallest)),...labelled("Not repeated",(0,_tries_js__WEBPACK_IMPORTED_MODULE_5__.y)(scenario)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${whyOnce(scenario)}, so how often it comes is not known`:null)]}
const whyOnce=({tries:tries})=>tries.length===1?"it was played once":"what was seen when it was played again says nothing";function targetOf({faults:faults,smallest:smallest,edge:edge}){
const left=smallest!==null&&(0,_smallest_words_js__WEBPACK_IMPORTED_MODULE_4__.L)(smallest)?smallest.scenario.faults:faults.map(({spec:spec})=>spec)
;return left.length<2?null:left.find(({id:id})=>id===edge?.fault)?.on??null}const labelled=(label,...all)=>all.flatMap(says=>says===null?[]:[{label:label,says:says}])}),
785:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X8:()=>replayOf,eZ:()=>replay,gh:()=>drawnReplay})
;var _plan_replay_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5377);var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _smallest_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2927);const limit=4e3
;function replay({id:id,smallest:smallest},command){const line=command(id,"smallest");if(line.length>limit)return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay it from the result file: ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`chaos-gate replay result.json --scenario ${id}`)}`)]
;return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)(smallest!==null&&(0,_smallest_words_js__WEBPACK_IMPORTED_MODULE_1__.L)(smallest)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay the smallest form:`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay it:`),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_2__.EU)([line])]}function drawnReplay({id:id,smallest:smallest},command){const line=command(id,"drawn");return smallest===null||!(0,
_smallest_words_js__WEBPACK_IMPORTED_MODULE_1__.L)(smallest)||line.length>limit?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay it as it was drawn:`),(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.EU)([line])]}
const replayOf=({scenarios:scenarios})=>(id,form="smallest")=>{const scenario=scenarios.find(one=>one.id===id);return`chaos-gate replay ${scenario===undefined?id:tokenIn(scenario,form)}`}
;const tokenIn=({smallest:smallest,replay:token},form)=>form==="smallest"&&smallest!==null&&(0,_smallest_words_js__WEBPACK_IMPORTED_MODULE_1__.L)(smallest)?(0,
_plan_replay_js__WEBPACK_IMPORTED_MODULE_3__.B9)(smallest.scenario):token}),425:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$X:()=>duringOf,Wo:()=>afterOf,po:()=>scenarioTable});var _document_block_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8962)
;var _comparison_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3975);var _facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2007)
;var _fault_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(466);var _icons_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2542)
;var _tries_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(461);function scenarioTable(result,limit){const shown=(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.md)(result.scenarios).slice(0,limit)
;if(shown.length===0)return[];const rows=shown.map(scenario=>row(result,scenario));const head=[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)``,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`What was done`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`During`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`After`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Outcome`,...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__._3)(result)];return[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_6__.tp)(head,"l".repeat(head.length),rows),...left(result,shown.length)]}const row=(result,scenario)=>[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${_icons_js__WEBPACK_IMPORTED_MODULE_4__.R[scenario.outcome]}\u00a0${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scenario.id)}`,(0,
_fault_words_js__WEBPACK_IMPORTED_MODULE_3__.mc)(scenario),duringOf(scenario,result.checks.length>1),afterOf(scenario),outcomeOf(scenario),...(0,
_comparison_js__WEBPACK_IMPORTED_MODULE_1__.Ku)(result,scenario)];function outcomeOf(scenario){if(scenario.outcome==="passed")return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passed`
;const tries=(0,_tries_js__WEBPACK_IMPORTED_MODULE_5__.p)(scenario);return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(scenario.outcome)}${tries===null?"":`, ${tries.replaceAll(" of "," of ")}`}`}function duringOf({during:during},naming=false){const measured=(0,
_facts_js__WEBPACK_IMPORTED_MODULE_2__.hB)(during);if(measured===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not measured`;const slow=(0,
_facts_js__WEBPACK_IMPORTED_MODULE_2__.Wg)(measured);const held=(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.KN)(1-measured.bad/measured.count)} held`;const tail=slow===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`p${String(+(slow.quantile*100).toFixed(2))}\u00a0${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.p0)(slow.value)}`];return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${naming?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(measured.check)} `:""}${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([held,...tail],", ")}`}function afterOf(scenario){
const recovery=(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.Ml)(scenario);if(recovery===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not measured`
;if(recovery.ms===Infinity)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not back (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.p0)(recovery.limitMs)} allowed)`
;const time=recovery.ms===0?"back at once":`back in ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.p0)(recovery.ms)}`;return recovery.ms>recovery.limitMs?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${time} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.p0)(recovery.limitMs)} allowed)`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${time}`}function left({scenarios:scenarios,skipped:skipped},shown){const more=scenarios.length-shown;const lines=[...more>0?[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(more,"more scenario","more scenarios")}: see the report file.`]:[],...skipped.length>0?[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(skipped.length,"scenario")} of the plan did not run: ${skippedBy(skipped)}.`]:[]]
;return lines.map(_document_block_js__WEBPACK_IMPORTED_MODULE_6__.FY)}const skippedBy=skipped=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...new Set(skipped.map(({says:says})=>says))].slice(0,3).map(says=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${says} (${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(skipped.filter(one=>one.says===says).length)})`),", ")}),461:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>triesOf,y:()=>isUnrepeated});var _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3448)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8962);function triesOf(scenario){const{outcome:outcome}=scenario;const tries=(0,
_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.l7)(scenario.tries);if(outcome!=="failed"&&outcome!=="flaky"||tries.length===0)return null
;if(isUnrepeated(scenario))return scenario.tries.length===1?"not repeated":"its repeats say nothing";const broke=tries.filter(({fingerprints:fingerprints})=>fingerprints.length>0).length
;const alike=mostAlike(tries.map(({fingerprints:fingerprints})=>fingerprints));const all=(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(tries.length)
;return outcome==="flaky"&&broke>alike?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(broke)} of ${all}, never twice alike`:`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(alike)} of ${all}`}const isUnrepeated=({outcome:outcome,tries:tries})=>outcome==="failed"&&(0,
_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.l7)(tries).length===1;const mostAlike=tries=>Math.max(0,...[...new Set(tries.flat())].map(one=>tries.filter(all=>all.includes(one)).length))}),
9722:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>unstableLines,p:()=>unstable})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49);var _icons_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2542);const limit=10;function unstable(result){
const[first,...others]=unstableLines(result).map(line=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${_icons_js__WEBPACK_IMPORTED_MODULE_2__.R.inconclusive} ${line}`)
;return first===undefined?[]:[others.length===0?(0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__.FY)(first):(0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__.p_)([first,...others])]}
const unstableLines=result=>result.unstable.slice(0,limit).map(check=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(check)} did not hold without any fault either${shownIn(result,check)}, so it fails nothing.`);function shownIn({controls:controls},check){
const shown=controls.flatMap(({id:id,findings:findings})=>{const broke=findings.find(one=>one.check===check&&one.outcome==="failed");return broke===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (control ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id)}: ${numbersOf(broke)})`]});return shown[0]??[]}
const numbersOf=finding=>finding.required===null?(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.Pm)(finding):(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.Pm)(finding)}, promised ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.mr)(finding)}`})};
