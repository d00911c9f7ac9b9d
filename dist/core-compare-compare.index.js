export const id="core-compare-compare";export const ids=["core-compare-compare"];export const modules={63404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>canonical});function canonical(value){if(value===null||typeof value!=="object")return JSON.stringify(value)
;if(Array.isArray(value))return`[${value.map(canonical).join(",")}]`;const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:1)
;return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),"core-compare-compare":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith});var fingerprint=__webpack_require__(11644);function newFirst(result,comparison){
const changes=new Map(comparison.scenarios.map(one=>[one.scenario,one]));return{scenarios:result.scenarios.map(scenario=>{
const known=new Set((changes.get(scenario.id)?.findings??[]).filter(({change:change})=>change==="unchanged").map(one=>(0,fingerprint.a)(one)));return known.size===0?scenario:ordered(scenario,known)})}
}function ordered(scenario,known){const isKnown=one=>one.outcome==="failed"&&known.has((0,fingerprint.a)(one));const findings=scenario.findings.map(one=>isKnown(one)?{...one,known:true}:one)
;const fresh=findings.filter(one=>one.outcome==="failed"&&one.known!==true)
;const isOfNew=({check:check,target:target})=>fresh.some(one=>one.check!==null&&one.check===check||one.target!==null&&one.target===target);return{...scenario,
findings:[...findings.filter(one=>one.known!==true),...findings.filter(one=>one.known===true)],
diagnoses:fresh.length===0?scenario.diagnoses:scenario.diagnoses.toSorted((a,b)=>Number(isOfNew(b))-Number(isOfNew(a)))}}var content=__webpack_require__(47527);function matched(here,there){
const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]));const found=new Map;for(const wanted of["same id","any id"])for(const scenario of here){
if(found.get(scenario)!=null)continue;const content=contentOf(scenario);const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null
;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}const contentOf=({faults:faults})=>(0,content.C)({faults:faults.map(({spec:spec})=>spec)})
;var scenario_change=__webpack_require__("core-compare-scenario-change");function compare(result,baseline){if(typeof baseline==="string")return{base:null,hindrances:[baseline],scenarios:[]}
;const pairs=matched(result.scenarios,baseline.scenarios);const hindrances=hindrancesBetween(result,baseline,[...pairs.values()].some(there=>there!==null))
;const scenarios=[...pairs].map(([here,there])=>(0,scenario_change.D)(here,there));return{base:baseOf(baseline),hindrances:hindrances,scenarios:hindrances.length>0?[]:scenarios}}
const comparedWith=(result,baseline)=>baseline===undefined?result:withComparison(result,compare(result,baseline));const withComparison=(result,comparison)=>({...result,...newFirst(result,comparison),
comparison:comparison});function baseOf({version:version,name:name,seed:seed,run:run,verdict:verdict,reason:reason,scenarios:scenarios,baseline:baseline}){const base={version:version,name:name,
seed:seed,run:run,verdict:verdict,preview:null};if(scenarios.some(({outcome:outcome})=>(0,scenario_change.d)(outcome)))return base
;const[first]=[...scenarios.flatMap(({findings:findings})=>findings),...baseline?.findings??[]].filter(({says:says})=>says!=="");return{...base,
why:first===undefined?reason:`${reason}; ${first.target??first.check??"the gate"}: ${first.says}`}}function hindrancesBetween(here,there,isMatched){const found={name:here.name!==there.name,
version:here.version!==there.version,config:here.configDigest===""||here.configDigest!==there.configDigest,unrestored:there.verdict==="unrestored",
undecided:!there.scenarios.some(({outcome:outcome})=>(0,scenario_change.d)(outcome)),plan:here.scenarios.length>0&&there.scenarios.length>0&&!isMatched}
;return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent});var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404)
;const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions})=>(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:{...params,
...asText(fractions)},startMs:startMs,lastsMs:lastsMs});const asText=(fractions={})=>Object.fromEntries(Object.entries(fractions).map(([name,fraction])=>[name,`${fraction} of a response`]))
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),"core-compare-scenario-change":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>isDecided,D:()=>scenarioChange});var axis_value=__webpack_require__(26001);var content=__webpack_require__(47527)
;function breakingPointChangeOf(here,there){if(here.outcome==="failed"&&there.outcome==="passed")return oneSidedChange(here,here,"base")
;if(there.outcome==="failed"&&here.outcome==="passed")return oneSidedChange(here,there,"here");return here.edge===null||there.edge===null?null:changeBetween([here,here.edge],[there,there.edge])}
function changeBetween([here,edge],[there,base]){const{fault:fault,parameter:parameter,direction:direction}=edge
;if(parameter!==base.parameter||faultOfEdge(here,edge)!==faultOfEdge(there,base))return null;const sameForm=restOf(here,edge)===restOf(there,base)
;const holds=edge.held===true?"here":base.held===true?"base":null;const moved=holds===null?movedFrom(base.threshold,edge.threshold,direction):movedPast(holds);return{fault:fault,parameter:parameter,
direction:direction,here:edge.threshold,base:base.threshold,level:Math.min(edge.level,base.level),sameForm:sameForm,cut:edge.cut||base.cut,...holds!==null&&{holds:holds},
moved:sameForm?moved:"not shown"}}function oneSidedChange(here,failed,holds){const{edge:edge}=failed;if(edge===null||edge.held===true)return null
;const{parameter:parameter,direction:direction,threshold:threshold,level:level,cut:cut}=edge;const drawn=(0,axis_value.d)(drawnIn(failed),edge);const fault=here.faults.find(({spec:spec})=>(0,
content.I)(spec)===faultOfEdge(failed,edge))?.spec.id;if(drawn===undefined||fault===undefined)return null;const passed={value:drawn,low:drawn,high:drawn};const sides=holds==="base"?{here:threshold,
base:passed}:{here:passed,base:threshold};return{fault:fault,parameter:parameter,direction:direction,...sides,level:level,sameForm:true,cut:cut,holds:holds,moved:movedPast(holds)}}
const movedPast=holds=>holds==="base"?"sooner":"later";function movedFrom(base,here,direction){if(base===null||here===null)return"not shown";const isLower=here.high<base.low
;if(!isLower&&here.low<=base.high)return"not shown";return isLower===(direction==="up")?"sooner":"later"}
const faultOfEdge=({faults:faults},{fault:fault})=>faults.map(({spec:spec})=>spec).filter(({id:id})=>id===fault).map(content.I)[0];const drawnIn=({id:id,faults:faults})=>({id:id,
faults:faults.map(({spec:spec})=>spec)});const restOf=(scenario,{fault:fault,parameter:parameter,form:form})=>{const{faults:faults}=form??scenario.smallest?.scenario??drawnIn(scenario);return(0,
content.C)({faults:faults.map(spec=>spec.id!==fault?spec:parameter==="lasts"?{...spec,lastsMs:0}:{...spec,params:{...spec.params,[parameter]:0}})})};var fingerprint=__webpack_require__(11644)
;const failuresHere=(here,there)=>confirmedIn(here).map(one=>changed(one,there===null?"unknown":seenIn(there,one)?"unchanged":wouldShow(one,there,here)?"new":"unknown"))
;const failuresThere=(here,there)=>confirmedIn(there).filter(one=>!seenIn(here,one)).map(one=>changed(one,wouldShow(one,here,there)?"fixed":"unknown"))
;function wouldShow({check:check,phase:phase},other,own){const isChecked=check===null||(other.during?.measured??[]).some(one=>one.check===check)
;return isChecked&&(other.decidedMs===undefined||phase==="after"&&lastedMs(other)>=aboutAsLong*lastedMs(own))}const aboutAsLong=.8
;const lastedMs=({during:during})=>during===null?0:during.endMs-during.startMs
;const confirmedIn=({findings:findings})=>[...new Map(findings.filter(({outcome:outcome})=>outcome==="failed").toReversed().map(one=>[(0,fingerprint.a)(one),one])).values()].reverse()
;const seenIn=({findings:findings,tries:tries},one)=>findings.some(each=>isFailure(each)&&(0,fingerprint.a)(each)===(0,
fingerprint.a)(one))||tries.some(({fingerprints:fingerprints})=>fingerprints.includes((0,fingerprint.a)(one)));const isFailure=({outcome:outcome})=>outcome==="failed"||outcome==="flaky"
;const changed=({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile},change)=>({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile,change:change})
;var verdict_early=__webpack_require__(21743);function sidesOf(here,there){const checks=(here.during?.measured??[]).flatMap(({check:check,noPromise:noPromise})=>noPromise?[]:[check])
;const both=checks.map(check=>sidesBy(check,here,there));const[most=sidesBy(undefined,here,there)]=both.toSorted((a,b)=>distance(b)-distance(a));return most}function sidesBy(check,here,there){
const byPlace=[here,there].every(one=>measuredIn(one,check)?.inPlace!==undefined);return{here:sideOf(here,check,byPlace),base:sideOf(there,check,byPlace)}}function sideOf(scenario,check,byPlace){
const measured=measuredIn(scenario,check);const of=byPlace?measured?.inPlace:measured;const p95=measured?.percentiles.find(({quantile:quantile})=>quantile===.95);const early=(0,
verdict_early.iK)(scenario);return{outcome:scenario.outcome,success:of===undefined||of.count===0?null:1-of.bad/of.count,p95Ms:p95?.value??null,...early!==null&&{earlyMs:early}}}
const measuredIn=({during:during},check)=>during?.measured.find(one=>one.check===check);const distance=({here:here,base:base})=>Math.abs((here.success??1)-(base.success??1))
;function scenarioChange(here,there){const base=there!==null&&isDecided(here.outcome)&&isDecided(there.outcome)?there:null;const failures=failuresHere(here,base);return{scenario:here.id,
base:there?.id??null,change:base===null?"unknown":changeOf(here.outcome,base.outcome,failures),...there!==null&&{sides:sidesOf(here,there)},
findings:base===null?failures:[...failures,...failuresThere(here,base)],edge:base===null?null:breakingPointChangeOf(here,base)}}const isDecided=outcome=>outcome==="passed"||outcome==="failed"
;function changeOf(here,there,failures){if(here==="passed")return there==="passed"?"held":"fixed";const seen=new Set(failures.map(({change:change})=>change))
;if(seen.has("new"))return there==="passed"?"new":"changed";return seen.has("unknown")?"unknown":"unchanged"}}),84176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>numberParam});function numberParam(params,name){const value=params[name]
;if(typeof value!=="number")throw new TypeError(`the fault's parameter ${name} is missing`);return value}}),26001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>withValue,d:()=>valueOn});var _faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84176)
;function valueOn({faults:faults},{fault:fault,parameter:parameter}){const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
_faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__.F)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});function changed(spec,parameter,value){if(parameter==="lasts")return{...spec,lastsMs:value}
;if(spec.params[parameter]===value)return spec;const{fractions:{[parameter]:_,...others}={},...rest}=spec;return{...rest,params:{...spec.params,[parameter]:value},...Object.keys(others).length>0&&{
fractions:others}}}}),21743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mv:()=>isEarly,Xs:()=>faultMs,aV:()=>goneMs,
hy:()=>wasRemovedEarly,iK:()=>earlyMs});function faultMs({faults:faults,startMs:startMs}){const starts=numbers(faults.map(({appliedMs:appliedMs,requestedMs:requestedMs})=>appliedMs??requestedMs))
;return starts.length===0?startMs:Math.min(...starts)}function goneMs({faults:faults}){const applied=faults.filter(({appliedMs:appliedMs})=>appliedMs!==null)
;const seen=numbers(applied.map(fault=>fault.goneMs));return seen.length===applied.length&&seen.length>0?Math.max(...seen):null}
const isEarly=scenario=>scenario.faults.some(fault=>wasRemovedEarly(fault,scenario))
;const wasRemovedEarly=({appliedMs:appliedMs,removedMs:removedMs,spec:spec},{decidedMs:decidedMs})=>decidedMs!==undefined&&appliedMs!==null&&removedMs!==null&&removedMs>=decidedMs&&removedMs<appliedMs+spec.lastsMs
;function earlyMs(scenario){const endMs=goneMs(scenario);return isEarly(scenario)&&endMs!==null?endMs-faultMs(scenario):null}const numbers=values=>values.filter(value=>value!==null)})};
