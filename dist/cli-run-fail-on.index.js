export const id=133;export const ids=[133,8908];export const modules={30133:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
failOnOf:()=>failOnOf});var _core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-compare-fail-on")
;var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27005);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;function failOnOf(written=_core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.defaultFailOn){const level=_core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.failOnLevels.find(one=>one===written)
;if(level!==undefined)return level;const meant=(0,_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(written,_core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.failOnLevels)
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("USAGE",`\`--fail-on\` takes ${_core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.failOnLevels.join(", ")}`,{
hint:meant===undefined?"`inconclusive` is the default":`did you mean \`${meant}\`?`})}}),"core-compare-fail-on":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{defaultFailOn:()=>defaultFailOn,exitCodeFor:()=>exitCodeFor,failOnLevels:()=>failOnLevels,
isLetThrough:()=>isLetThrough});var outcome=__webpack_require__(10308);var accept=__webpack_require__("core-verdict-accept");function regressed({scenarios:scenarios,comparison:comparison}){
const known=new Set(comparison?.scenarios.filter(({change:change})=>change==="unchanged").map(({scenario:scenario})=>scenario));return scenarios.some(scenario=>(0,
accept.ji)(scenario)==="failed"&&!known.has(scenario.id))}const failOnLevels=["failed","inconclusive","regression","never"];const defaultFailOn="inconclusive";const tolerated={inconclusive:()=>[],
failed:()=>["inconclusive"],regression:result=>regressed(result)?["inconclusive"]:["inconclusive","failed"],never:()=>["inconclusive","unhealthy","failed"]}
;const exitCodeFor=(result,failOn)=>isLetThrough(result,failOn)?0:outcome.hS[result.verdict];const isLetThrough=(result,failOn)=>tolerated[failOn](result).includes(result.verdict)}),
64327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>toleranceNames,d:()=>findingTraits});const kinds={success:{
shows:"behaviour",counts:"failed",worse:"lower",permanent:null,baselineCause:"baseline-failed"},latency:{shows:"behaviour",counts:"slow",worse:"higher",permanent:null,baselineCause:"baseline-slow"},
recovers:{shows:"behaviour",counts:"failed",worse:"higher",permanent:null,baselineCause:"baseline-failed"},back:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"
},felt:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gone:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},samples:{
shows:"too-little",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gate:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},writes:{
shows:"behaviour",counts:null,worse:null,permanent:"lost writes",baselineCause:"baseline-writes"},crash:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},
hypothesis:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"}};const findingTraits=kinds;const isToleranceName=name=>Object.hasOwn(kinds,name)
;const toleranceNames=Object.keys(kinds).filter(isToleranceName)}),53997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
t:()=>phases});const phases=["before","during","after"]}),70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf})
;function hashOf(text,before=2166136261){let hash=before;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
"core-verdict-accept":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i4:()=>acceptedUntil,ji:()=>countedOutcome,
oB:()=>isAccepted,A6:()=>targetsIn,Yx:()=>withAccepted});var finding_traits=__webpack_require__(64327);var result_outcome=__webpack_require__(10308);var phase=__webpack_require__(53997)
;var hash_of=__webpack_require__(70010);var fingerprint=__webpack_require__(11644);function failureFingerprint(finding,faults){
const under=[...new Set(faults.map(({fault:fault,on:on})=>`${fault} on ${on}`))].sort();const text=JSON.stringify([(0,fingerprint.a)(finding),...under]);for(let round=0;;round++){const hex=(0,
hash_of.q)(round===0?text:`${text}${round}`).toString(16).padStart(8,"0");if(/[a-df]/.test(hex))return hex}}const isAcceptable=({tolerance:tolerance})=>finding_traits.d[tolerance].permanent===null
;function withAccepted(scenarios,accept,facts){const today=dayOf(facts.startedAt);const current=new Map(accept.filter(({until:until})=>today!==null&&today<=until).map(one=>[one.finding,one]))
;const marked=scenarios.map(scenario=>({...scenario,findings:scenario.findings.map(one=>named(one,scenario,current))}));return{scenarios:marked,
notes:accept.flatMap(one=>noteOf(one,current.has(one.finding),marked,facts)??[])}}function named(finding,scenario,current){if(finding.outcome!=="failed")return finding
;const fingerprint=fingerprintIn(finding,scenario);const entry=isAcceptable(finding)?current.get(fingerprint):undefined;return{...finding,fingerprint:fingerprint,...entry!==undefined&&{accepted:{
until:entry.until,why:entry.why}}}}const fingerprintIn=(finding,{faults:faults})=>failureFingerprint(finding,faults.map(({spec:spec})=>spec))
;const dayOf=startedAt=>/^\d{4}-\d\d-\d\d(?=T.*Z$)/.exec(startedAt)?.[0]??null;function noteOf({finding:finding,until:until},isCurrent,scenarios,{subjects:subjects}){
const seen=scenarios.flatMap(({findings:findings})=>findings).filter(one=>one.fingerprint===finding);const[permanent]=seen.flatMap(({tolerance:tolerance})=>finding_traits.d[tolerance].permanent??[])
;if(permanent!==undefined)return`accept: ${finding} names ${permanent}, which cannot be accepted`
;if(!isCurrent)return`accept: ${finding} expired on ${until}${seen.length===0?" and was not seen in this run: remove it":", so its failure counts again"}`;if(seen.length>0)return null
;const shown=scenarios.some(scenario=>isDecided(scenario)&&couldShow(scenario,finding,subjects))
;return shown?`accept: ${finding} matches no failure any more: remove it`:`accept: ${finding} matched no failure in this run: no decided scenario could show it`}
const isDecided=({outcome:outcome,decidedMs:decidedMs,excuse:excuse})=>outcome==="passed"||outcome==="failed"&&decidedMs===undefined&&excuse===undefined
;const acceptable=finding_traits.O.filter(tolerance=>isAcceptable({tolerance:tolerance}))
;const couldShow=(scenario,fingerprint,subjects)=>[...new Set([...subjects,...scenario.faults.map(({spec:spec})=>spec.on)])].some(check=>phase.t.some(phase=>acceptable.some(tolerance=>fingerprintIn({
check:check,target:null,phase:phase,tolerance:tolerance},scenario)===fingerprint)))
;const targetsIn=layout=>layout===undefined?[]:[...layout.front,...Object.values(layout.behind),...layout.started??[]];function countedOutcome({outcome:outcome,findings:findings}){
if(outcome!=="failed")return outcome;const accepted=findings.filter(one=>one.accepted!==undefined);if(accepted.length===0)return outcome
;const open=findings.filter(one=>one.accepted===undefined&&!(one.outcome==="inconclusive"&&accepted.some(other=>other.phase===one.phase&&subjectOf(other)===subjectOf(one))))
;return result_outcome.KI[Math.max(0,...open.map(one=>result_outcome.KI.indexOf(one.outcome)))]??outcome}const subjectOf=({check:check,target:target})=>check??target??"gate"
;const isAccepted=scenario=>scenario.outcome==="failed"&&countedOutcome(scenario)!=="failed";function acceptedUntil(scenarios){
const entries=new Map(scenarios.flatMap(({findings:findings})=>findings.flatMap(({fingerprint:fingerprint,accepted:accepted})=>fingerprint===undefined||accepted===undefined?[]:[[fingerprint,accepted.until]])))
;const[first,...later]=[...new Set(entries.values())].sort();if(first===undefined)return null
;return`${entries.size} known ${entries.size===1?"failure":"failures"} accepted until ${first}${later.length===0?"":` (some until ${later.at(-1)})`}`}}),
11644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]})};
