export const id=4908;export const ids=[4908];export const modules={8198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
W:()=>comparedBeside});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5176);var _compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3789)
;function comparedBeside(result,base){const{comparison:comparison,...rest}=(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__.comparedWith)(result,base);const named=comparison?.base?{...comparison,base:{
...comparison.base,preview:base.preview}}:comparison;const told={...rest,comparison:named,notes:[...result.notes,...base.notes.map(note=>`the base: ${note}`)]}
;if(base.unrestored.length===0)return told;const unrestored=[...result.unrestored,...base.unrestored];return{...told,unrestored:unrestored,verdict:"unrestored",
exitCode:_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.hS.unrestored,reason:"a fault may still be in place"}}}),3789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith});var canonical=__webpack_require__(3404)
;const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})=>(0,canonical.$)({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n");function matched(here,there){const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]))
;const found=new Map;for(const wanted of["same id","any id"])for(const scenario of here){if(found.get(scenario)!=null)continue;const content=contentOf(scenario)
;const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}
const contentOf=({faults:faults})=>scenarioContent({faults:faults.map(({spec:spec})=>spec)});function edgeChangeOf(here,there){if(here.edge===null||there.edge===null)return null
;const{fault:fault,parameter:parameter,direction:direction}=here.edge;const isSame=parameter===there.edge.parameter&&struckBy(here,here.edge)===struckBy(there,there.edge);if(!isSame)return null
;const sameForm=restOf(here,here.edge)===restOf(there,there.edge);const cut=here.edge.cut||there.edge.cut;return{fault:fault,parameter:parameter,direction:direction,here:here.edge.threshold,
base:there.edge.threshold,level:Math.min(here.edge.level,there.edge.level),sameForm:sameForm,cut:cut,moved:sameForm&&!cut?movedFrom(there.edge.threshold,here.edge.threshold,direction):"not shown"}}
function movedFrom(base,here,direction){const isLower=here.high<base.low;if(!isLower&&here.low<=base.high)return"not shown";return isLower===(direction==="up")?"sooner":"later"}
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
compare.comparedWith)(result,"unmeasured"),notes:[...result.notes,`the base could not be measured: ${message}`]}}})};
