export const id=983;export const ids=[983];export const modules={6911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
t:()=>phases});const phases=["before","during","after"]}),8366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EU:()=>fence,
FY:()=>paragraph,R_:()=>heading,p_:()=>list,tp:()=>table,vB:()=>tasks,xE:()=>alert,zH:()=>details});const paragraph=of=>({kind:"paragraph",of:of});const heading=(level,of)=>({kind:"heading",
level:level,of:of});const details=(summary,of)=>({kind:"details",summary:summary,of:of});const list=items=>({kind:"list",items:items});const tasks=items=>({kind:"list",items:items,task:true})
;const alert=(tone,of)=>({kind:"alert",tone:tone,of:of});const fence=lines=>({kind:"fence",lines:lines});function table(head,align,rows){const shapes=[align.length,...rows.map(row=>row.length)]
;if(shapes.some(cells=>cells!==head.length))throw new RangeError(`table of ${head.length} columns with ${shapes.join(", ")} cells`);return{kind:"table",head:head,align:align,rows:rows}}}),
3634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EX:()=>small,KE:()=>listed,MZ:()=>phrase,aY:()=>code,cv:()=>say,
ko:()=>strong,nf:()=>link,oR:()=>joined,qL:()=>lineBreak});const text=words=>({kind:"text",text:words});const code=outside=>({kind:"code",text:outside});const strong=(...of)=>({kind:"strong",
of:phrase(of)});const small=(...of)=>({kind:"small",of:phrase(of)});const link=(label,url)=>({kind:"link",label:label,url:url});const lineBreak={kind:"break"}
;const say=(words,...values)=>phrase(words.flatMap((word,n)=>[word,values[n]??""]));const phrase=parts=>parts.flatMap(nodes).reduce(join,[])
;const listed=items=>phrase(items.flatMap((item,n)=>[n===0?"":n===items.length-1?" and ":", ",...nodes(item)]))
;const joined=(items,separator)=>phrase(items.flatMap((item,n)=>[n===0?"":separator,...nodes(item)]));const nodes=part=>typeof part==="string"?part===""?[]:[text(part)]:"kind"in part?[part]:part
;function join(done,next){const last=done.at(-1);if(last?.kind==="text"&&next.kind==="text")done[done.length-1]=text(last.text+next.text);else done.push(next);return done}}),
9165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>headline,e:()=>sentence})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _parts_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2007)
;var _parts_fault_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(466);var _parts_finding_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8525)
;var _parts_icons_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2542);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8962);const headline=result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${_parts_icons_js__WEBPACK_IMPORTED_MODULE_4__.q[result.verdict]} ${sentence(result)}`;const sentence=result=>sentences[result.verdict](result)
;const sentences={passed:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name),` held its steady state through ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(result.scenarios.length,"scenario")}`)} (${kindsOf(result)}): ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)((0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_1__.pX)(result),"probe")}${slowestOf(result)}.`,failed:failed,inconclusive:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("It is not known whether ",(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," survives")}: ${unclearOf(result)}.`,
unhealthy:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," was not steady before any fault")}: ${sickOf(result)}`,unrestored:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("A fault may still be in place on ",leftOn(result))}: it was not seen to be gone.`,
cancelled:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate for ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," was cut short")}: ${ranOf(result)}, so nothing is known about the rest.`,error:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate could not do its work on ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name))}: ${reasonOf(result)}. This says nothing about the change.`,refused:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate refused to touch ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name))}: ${reasonOf(result)}.`,invalid:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("The gate for ",(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," could not start")}: ${reasonOf(result)}.`}
;function failed(result){const[worst,...others]=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_1__.mw)(result);if(worst===undefined)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)," failed")}: ${reasonOf(result)}.`;const more=others.length===0?"":` ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(others.length,"more scenario","more scenarios")} failed too.`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name),worst.outcome==="flaky"?" does not always survive ":" does not survive ",(0,
_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_2__.Hy)(worst))}${(0,_parts_fault_words_js__WEBPACK_IMPORTED_MODULE_2__.s7)(worst)}: ${clausesOf(result)}.${more}`}function clausesOf(result){
const[worst]=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_1__.mw)(result);const clauses=worst===undefined?[]:(0,_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.dH)(worst).map(finding=>(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding));return clauses.length===0?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(clauses,", and ")}function sickOf(result){const finding=result.baseline?.findings.find(({outcome:outcome})=>outcome==="failed")
;return finding===undefined?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}.`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding)}. Nothing was injected.`}function unclearOf(result){const[scenario]=(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_1__.lD)(result)
;const finding=scenario?.findings[0];if(scenario===undefined||finding===undefined)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${reasonOf(result)}; in ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scenario.id)} ${(0,
_parts_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding)}${finding.says===""||finding.tolerance==="gate"?"":` (${finding.says})`}`}const ranOf=result=>`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.U9)(result.scenarios.length)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(result.scenarios.length+result.skipped.length,"scenario")} ran`
;const leftOn=result=>{const targets=[...new Set([...result.unrestored.map(({target:target})=>target),...(0,
_parts_facts_js__WEBPACK_IMPORTED_MODULE_1__.mw)(result).flatMap(({faults:faults})=>faults.filter(fault=>fault.gone?.ok!==true).map(({spec:spec})=>spec.on))])];return targets.length===0?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.name)}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(targets.slice(0,3).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY))};const kindsOf=result=>{
const kinds=[...new Set(result.scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.fault)))];return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.MZ)([(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(kinds.slice(0,6).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY),", "),kinds.length>6?", …":""])};function slowestOf(result){
const times=result.scenarios.flatMap(scenario=>(0,_parts_facts_js__WEBPACK_IMPORTED_MODULE_1__.Ml)(scenario)?.ms??[]).filter(Number.isFinite);return times.length===0?"":`, slowest recovery ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(Math.max(...times))}`}const reasonOf=({reason:reason})=>reason.replace(/[.\s]+$/,"")||"no reason is known"}),
3437:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseResult:()=>parseResult,y:()=>resultJson})
;var failure=__webpack_require__(5258);var schemas=__webpack_require__(2311);var outcome=__webpack_require__(5176);var result=__webpack_require__(1683);var phase=__webpack_require__(6911)
;const value_shape_text=schemas.YjP().max(2e4);const ms=schemas.aig();const share=schemas.aig().min(0).max(1);const numbers=schemas.g1P(value_shape_text,schemas.aig());const estimate=schemas.Ikc({
value:schemas.aig(),low:schemas.aig(),high:schemas.aig()});const sighting=schemas.Ikc({ok:schemas.zMY(),says:value_shape_text,numbers:numbers});const reasons=schemas.YOg(schemas.Ikc({
reason:value_shape_text,count:schemas.Whr().min(0)})).max(1e3);const tolerance=schemas.Ikc({success:share.exactOptional(),percentiles:schemas.YOg(schemas.Ikc({quantile:share,limitMs:ms})).max(100)})
;const list=item=>schemas.YOg(item).max(1e5);const times={firstBadMs:ms.nullable(),lastBadMs:ms.nullable()};const tally=schemas.Whr().min(0);const measured=schemas.Ikc({check:value_shape_text,
count:tally,bad:tally,success:estimate.nullable(),percentiles:list(estimate.extend({quantile:share})),reasons:reasons,...times});const finding=schemas.Ikc({
outcome:schemas.k5n(outcome.KI).exclude(["passed"]),check:value_shape_text.nullable(),target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),
tolerance:schemas.k5n(["success","latency","recovers","back","felt","gone","samples","gate"]),quantile:share.nullable(),required:schemas.aig().nullable(),observed:estimate.nullable(),count:tally,
bad:tally,reasons:reasons,sinceMs:ms.nullable(),untilMs:ms.nullable(),says:value_shape_text});const phaseResult=schemas.Ikc({startMs:ms,endMs:ms,measured:list(measured),findings:list(finding)})
;const fault=schemas.Ikc({spec:schemas.Ikc({id:value_shape_text,fault:value_shape_text,on:value_shape_text,params:schemas.g1P(value_shape_text,schemas.KCZ([schemas.aig(),value_shape_text])),
startMs:ms,lastsMs:ms,seed:value_shape_text}),says:value_shape_text,requestedMs:ms.nullable(),appliedMs:ms.nullable(),felt:sighting.nullable(),removedMs:ms.nullable(),gone:sighting.nullable(),
failure:value_shape_text.nullable(),goneMs:ms.nullable()});const scenarioResult=schemas.Ikc({id:value_shape_text,outcome:schemas.k5n(outcome.KI),startMs:ms,endMs:ms,faults:list(fault),
before:phaseResult.nullable(),during:phaseResult.nullable(),after:phaseResult.nullable(),recovery:list(schemas.Ikc({check:value_shape_text,recoveredMs:ms.nullable(),limitMs:ms})),
findings:list(finding),timeline:list(schemas.Ikc({atMs:ms,says:value_shape_text,subject:value_shape_text.nullable(),numbers:numbers})),series:list(schemas.Ikc({check:value_shape_text,
second:schemas.Whr(),phase:schemas.k5n(phase.t),count:tally,bad:tally,p95Ms:ms.nullable()})),replay:value_shape_text});const verdicts=Object.keys(outcome.hS);const resultShape=schemas.Ikc({
schema:schemas.euz(result.F),version:value_shape_text,name:value_shape_text,seed:value_shape_text,preview:value_shape_text,run:schemas.Ikc({id:value_shape_text,attempt:schemas.Whr().min(0),
commit:value_shape_text,startedAt:value_shape_text}),durationMs:ms,verdict:schemas.k5n(verdicts),exitCode:schemas.Whr().min(0).max(255),reason:value_shape_text,confidence:share,
checks:list(schemas.Ikc({name:value_shape_text,kind:value_shape_text,ratePerSecond:schemas.aig().min(0),timeoutMs:ms,steady:tolerance,during:tolerance,recoversMs:ms})),baseline:phaseResult.nullable(),
scenarios:list(scenarioResult),unrestored:list(schemas.Ikc({undo:value_shape_text,target:value_shape_text,kind:value_shape_text,reason:value_shape_text,commands:list(list(value_shape_text))})),
trouble:list(value_shape_text),notes:list(value_shape_text),skipped:list(schemas.Ikc({scenario:value_shape_text,says:value_shape_text}))});const limitBytes=64*1024*1024
;const resultJson=result=>`${JSON.stringify(result,null,2)}\n`;function parseResult(text){if(text.length>limitBytes)throw invalid(`it is larger than ${limitBytes} bytes`)
;const read=resultShape.safeParse(jsonOf(text));if(read.success)return read.data
;const places=read.error.issues.slice(0,5).map(({path:path,message:message})=>`${path.map(String).join(".").slice(0,100)||"the file"}: ${message.slice(0,200)}`);throw invalid(places.join("; "))}
function jsonOf(text){try{return JSON.parse(text)}catch(cause){throw invalid("it is not JSON",cause)}}
const invalid=(says,cause)=>new failure.I("RESULT_INVALID",`this is no result of a gate: ${says}`,{hint:"hand in the result.json that a run wrote",cause:cause})}),
1622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>advised,v:()=>advice})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);const advice=result=>(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_1__.xE)(tones[result.verdict],[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_1__.FY)(advised(result))]);const advised=result=>words[result.verdict](result)
;const tones={passed:"TIP",failed:"CAUTION",invalid:"WARNING",unhealthy:"WARNING",inconclusive:"WARNING",error:"WARNING",unrestored:"CAUTION",refused:"IMPORTANT",cancelled:"NOTE"};const words={
passed:()=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Every fault was felt, was taken out again, and was seen to be gone.`,failed:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${cleanUp(result)}The command under each failure replays it on a laptop.`,inconclusive:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is not a pass. Run it again; if it stays like this, raise the rate of the check or the length of the fault.`,unhealthy:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The change was not tested. Look at the preview itself first, then run the gate again.`,unrestored:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Take the fault out by hand before anybody trusts this environment again. What was measured after it is not worth anything.`,cancelled:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is not a pass. ${cleanUp(result)}Run it again for a verdict.`,error:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is not a pass and not a failure of the change. Mend what the reason names, then run the gate again.`,refused:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`A safety rule said no and nothing was touched. The reason names the rule and what would be allowed.`,invalid:()=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Nothing was touched. Mend what the reason names, then run the gate again.`}
;const cleanUp=({unrestored:unrestored,scenarios:scenarios})=>unrestored.length===0&&scenarios.every(({faults:faults})=>faults.every(({appliedMs:appliedMs,gone:gone})=>appliedMs===null||gone?.ok===true))?"Every fault has been taken out again; nothing is left to clean up. ":""
}),2007:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LF:()=>probeNoun,Ml:()=>slowest,WX:()=>findingsOf,Wg:()=>latencyOf,
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
;var phrase=__webpack_require__(3634);var numbers=__webpack_require__(8962);var catalog=__webpack_require__(6100);const adjectiveOf=kind=>(0,catalog.K)(kind)?.asAdjective
;function namedFault({spec:spec}){const adjective=adjectiveOf(spec.fault);return adjective===undefined?(0,phrase.cv)`${(0,phrase.aY)(spec.fault)} on ${(0,phrase.aY)(spec.on)}`:(0,
phrase.cv)`${article(adjective)} ${adjective} ${(0,phrase.aY)(spec.on)}`}const namedFaults=scenario=>(0,phrase.KE)(scenario.faults.map(namedFault));const whatWasDone=scenario=>(0,
phrase.MZ)(scenario.faults.flatMap((fault,n)=>[...n===0?[]:[phrase.qL],doneBy(fault)]));const doneBy=({spec:spec,says:says,failure:failure})=>(0,phrase.cv)`${(0,
phrase.aY)(spec.on)}: ${says}${spec.lastsMs>0?`, for ${(0,numbers.p0)(spec.lastsMs)}`:""}${failure===null?"":" (not applied)"}`;function saysMore({faults:faults}){
const more=faults.filter(({spec:spec,says:says})=>!says.startsWith(adjectiveOf(spec.fault)??" ")).map(({says:says})=>says);return more.length===0?[]:(0,phrase.cv)` (${(0,phrase.oR)(more,"; ")})`}
const article=adjective=>/^[aeiou]/.test(adjective)?"an":"a"}),8525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Pm:()=>seenOf,dH:()=>storyOf,ee:()=>spanOf,lc:()=>samplesOf,mr:()=>allowedOf,p7:()=>findingClause,tH:()=>promiseOf});var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8962);var _facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2007);function findingClause(result,finding){
const{observed:observed,required:required,tolerance:tolerance}=finding;const allowed=required===null?"":` (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(required)} allowed)`
;switch(tolerance){case"success":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${lostShare(finding)} of ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.LF)(result,finding.check)} failed`
;case"latency":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the ${percentileName(finding)} of ${subjectOf(finding)} was ${observed===null?"not reached":(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(observed.value)}${allowed}`;case"recovers":return observed===null?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it did not come back${required===null?"":` within ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(required)}`}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it took ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(observed.value)} to come back${allowed}`;case"back":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${subjectOf(finding)} did not come back by itself`;case"felt":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the fault on ${subjectOf(finding)} was not felt`;case"gone":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the fault on ${subjectOf(finding)} was not seen to go`;case"samples":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`there were too few samples of ${subjectOf(finding)}`;case"gate":return finding.says===""?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the gate itself was in trouble`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${finding.says}`}}function promiseOf(finding){const names={
success:"success",recovers:"recovery",back:"back by itself",felt:"fault felt",gone:"fault gone",samples:"samples",gate:"the gate"};if(finding.tolerance==="gate")return subjectOf(finding)
;const measured=finding.tolerance==="success"||finding.tolerance==="latency";const name=finding.tolerance==="latency"?percentileName(finding):names[finding.tolerance];return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${subjectOf(finding)} ${name}${measured&&finding.phase!=="during"?`, ${finding.phase}`:""}`}
function allowedOf({required:required,observed:observed,tolerance:tolerance}){if(required===null||tolerance==="samples"&&observed===null)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`–`;if(tolerance==="success")return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`at least ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(required)}`;return tolerance==="samples"?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`at least ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(required)}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`at most ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(required)}`}
function seenOf({observed:observed,tolerance:tolerance,says:says}){if(observed===null)return says===""?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${tolerance==="recovers"?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("not back"):"–"}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${says}`
;const unit=tolerance==="success"?_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN:tolerance==="samples"?_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9:_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0
;const range=unit(observed.low)===unit(observed.high)?"":` (${unit(observed.low)} to ${unit(observed.high)})`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(unit(observed.value))}${range}${says===""?"":`; ${says}`}`}function samplesOf({count:all,bad:bad,reasons:reasons,tolerance:tolerance}){
if(all===0)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`–`;if(tolerance==="latency")return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(bad)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(all)} took longer`;const most=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(reasons.slice(0,3).map(({reason:reason,count:times})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(reason)} ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(times)}×`),", ");return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(bad)} of ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(all)} failed${bad===0||most.length===0?"":(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`: ${most}`}`}
const spanOf=({sinceMs:sinceMs,untilMs:untilMs},zeroMs)=>sinceMs===null?"–":untilMs===null||untilMs===sinceMs?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.cY)(sinceMs-zeroMs):`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.cY)(sinceMs-zeroMs)} to ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.cY)(untilMs-zeroMs)}`
;const percentileName=({quantile:quantile})=>quantile===null?"latency":`p${+(quantile*100).toFixed(2)}`
;const storyOf=({findings:findings})=>story.flatMap(kinds=>kinds.flatMap(kind=>findings.find(one=>one.tolerance===kind&&one.outcome!=="inconclusive")??[]).slice(0,1)).slice(0,2)
;const story=[["success","latency"],["back","recovers"],["gone"],["felt"],["samples"],["gate"]];const lostShare=({observed:observed,count:all,bad:bad})=>(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(all>0?bad/all:1-(observed?.value??1));const subjectOf=({check:check,target:target})=>(check??target)===null?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the gate`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(check??target??"")}`}),
8849:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>runFacts,q:()=>footer})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8962);var _facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2007);const footer=(result,runUrl)=>(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)([(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.EX)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...runFacts(result),...traces(result,runUrl)]," · "))]);const runFacts=result=>[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`seed ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.seed)}`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.scenarios.length,"scenario")}, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)((0,
_facts_js__WEBPACK_IMPORTED_MODULE_1__.pX)(result),"probe")}, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(result.durationMs)}`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(result.confidence)} confidence`];const traces=({run:run,version:version},runUrl)=>[...run.commit===""?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`commit ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(run.commit.slice(0,12))}`],...runUrl===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.nf)("run",runUrl)}`],(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`chaos-gate ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(version)}`]}),2542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
R:()=>outcomeIcons,q:()=>verdictIcons});const outcomeIcons={passed:"✅",inconclusive:"🟡",flaky:"🎲",failed:"❌",unrestored:"🚨"};const verdictIcons={passed:"✅",failed:"❌",invalid:"📝",unhealthy:"🤒",
inconclusive:"🟡",error:"🔧",unrestored:"🚨",refused:"⛔",cancelled:"🛑"}}),425:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$X:()=>duringOf,Wo:()=>afterOf,po:()=>scenarioTable});var _document_block_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8962)
;var _facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2007);var _fault_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(466)
;var _icons_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2542);function scenarioTable(result,limit){const shown=(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.md)(result.scenarios).slice(0,limit)
;if(shown.length===0)return[];const rows=shown.map(scenario=>row(result,scenario));const head=[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)``,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`What was done`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`During`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`After`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Outcome`];return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.tp)(head,"lllll",rows),...left(result,shown.length)]}
const row=(result,scenario)=>[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${_icons_js__WEBPACK_IMPORTED_MODULE_3__.R[scenario.outcome]}\u00a0${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scenario.id)}`,(0,
_fault_words_js__WEBPACK_IMPORTED_MODULE_2__.mc)(scenario),duringOf(scenario,result.checks.length>1),afterOf(scenario),scenario.outcome==="passed"?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passed`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(scenario.outcome)}`]
;function duringOf({during:during},naming=false){const measured=(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.hB)(during);if(measured===null)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not measured`;const slow=(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.Wg)(measured);const held=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.KN)(1-measured.bad/measured.count)} held`;const tail=slow===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`p${String(+(slow.quantile*100).toFixed(2))}\u00a0${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(slow.value)}`];return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${naming?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(measured.check)} `:""}${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([held,...tail],", ")}`}function afterOf(scenario){
const recovery=(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.Ml)(scenario);if(recovery===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not measured`
;if(recovery.ms===Infinity)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not back (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(recovery.limitMs)} allowed)`
;const time=recovery.ms===0?"back at once":`back in ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(recovery.ms)}`;return recovery.ms>recovery.limitMs?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${time} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(recovery.limitMs)} allowed)`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${time}`}function left({scenarios:scenarios,skipped:skipped},shown){const more=scenarios.length-shown;const lines=[...more>0?[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(more,"more scenario","more scenarios")}: see the report file.`]:[],...skipped.length>0?[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(skipped.length,"scenario")} of the plan did not run: ${skippedBy(skipped)}.`]:[]]
;return lines.map(_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)}const skippedBy=skipped=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...new Set(skipped.map(({says:says})=>says))].slice(0,3).map(says=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${says} (${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.U9)(skipped.filter(one=>one.says===says).length)})`),", ")}),3300:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>replayOf,Y:()=>everything});const everything=(result,{runUrl:runUrl,replayCommand:replayCommand=replayOf(result)})=>({rows:1e3,passingRows:true,
failures:100,charts:true,timelines:true,postmortem:true,everything:true,runUrl:runUrl,replayCommand:replayCommand})
;const replayOf=result=>scenario=>`chaos-gate replay ${result.scenarios.find(({id:id})=>id===scenario)?.replay??scenario}`}),
8962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KN:()=>percent,LS:()=>plural,U9:()=>count,cY:()=>offset,p0:()=>duration,
pj:()=>plain});const space=" ";const count=value=>String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g,",");const plural=(value,noun,many=`${noun}s`)=>`${count(value)}${space}${value===1?noun:many}`
;function percent(share){if(share<=0||share>=1)return`${share<=0?0:100}${space}%`;if(share<1e-4)return`<${space}0.01${space}%`;if(share>.9999)return`>${space}99.99${space}%`
;return`${decimals(share*100,digitsOf(Math.min(share,1-share)))}${space}%`}const digitsOf=distance=>distance>=.0995?0:distance>=.001?1:2;function duration(ms){if(ms<0)return`−${duration(-ms)}`
;if(ms<999.5)return ms===0?`0${space}s`:`${decimals(ms,ms<9.95?1:0)}${space}ms`;if(ms<59500)return`${decimals(ms/1e3,ms<9950?1:0)}${space}s`;const seconds=Math.round(ms/1e3)
;return seconds<3600?pair(seconds,60,"min","s"):pair(Math.round(seconds/60),60,"h","min")}const offset=ms=>ms<0?`−${near(-ms)}`:`+${near(ms)}`
;const near=ms=>ms>=99.5&&ms<999.5?`${decimals(ms/1e3,1)}${space}s`:duration(Math.round(ms));const plain=value=>Number.isInteger(value)?count(value):decimals(value,Math.abs(value)<1?3:1)
;const decimals=(value,digits)=>{const fixed=value.toFixed(digits);return digits>0?fixed.replace(/\.?0+$/,""):fixed}
;const pair=(total,base,big,small)=>`${Math.floor(total/base)}${space}${big}${total%base===0?"":`${space}${total%base}${space}${small}`}`})};
