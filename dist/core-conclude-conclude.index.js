export const id="core-conclude-conclude";export const ids=["core-conclude-conclude"];export const modules={
"core-compare-compare":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith})
;var fingerprint=__webpack_require__(11644);function newFirst(result,comparison){const changes=new Map(comparison.scenarios.map(one=>[one.scenario,one]));return{
scenarios:result.scenarios.map(scenario=>{const known=new Set((changes.get(scenario.id)?.findings??[]).filter(({change:change})=>change==="unchanged").map(one=>(0,fingerprint.a)(one)))
;return known.size===0?scenario:ordered(scenario,known)})}}function ordered(scenario,known){const isKnown=one=>one.outcome==="failed"&&known.has((0,fingerprint.a)(one))
;const findings=scenario.findings.map(one=>isKnown(one)?{...one,known:true}:one);const fresh=findings.filter(one=>one.outcome==="failed"&&one.known!==true)
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
;return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),48486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>comparedWithLiveBase});var _model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10308)
;var _compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-compare-compare");function comparedWithLiveBase(result,base){const{comparison:comparison,...rest}=(0,
_compare_js__WEBPACK_IMPORTED_MODULE_1__.comparedWith)(result,base);const named=comparison?.base?{...comparison,base:{...comparison.base,preview:base.preview}}:comparison;const compared={...rest,
comparison:named,notes:[...result.notes,...base.notes.map(note=>`the base: ${note}`)]};if(base.unrestored.length===0)return compared;const unrestored=[...result.unrestored,...base.unrestored];return{
...compared,unrestored:unrestored,verdict:"unrestored",exitCode:_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__.hS.unrestored,reason:"a fault may still be in place"}}}),
"core-conclude-conclude":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{
conclude:()=>conclude,concludeSoFar:()=>concludeSoFar,resultOfEvents:()=>resultOfEvents});var compare=__webpack_require__("core-compare-compare");var live_base=__webpack_require__(48486)
;var catalog=__webpack_require__("core-diagnosis-catalog");const leastSure=.6;const mostTold=2;const margin=.1;function diagnose(of){
if(!of.scenario.findings.some(({outcome:outcome})=>outcome==="failed"))return[];const found=catalog.x.flatMap(kind=>{const best=surest(kind.find(of));return best===null||best.sure<leastSure?[]:[{
kind:kind,best:best}]})
;return found.filter(({kind:kind,best:best})=>!found.some(other=>other.kind.explains.includes(kind.name)&&other.best.sure>=best.sure-margin)).map(({best:best})=>best).sort((a,b)=>b.sure-a.sure).slice(0,mostTold)
}const surest=all=>all.reduce((best,one)=>best===null||one.sure>best.sure?one:best,null);const explained=(result,layout)=>{const{checks:checks,baseline:baseline}=result;return{...result,
scenarios:result.scenarios.map(scenario=>({...scenario,diagnoses:diagnose({scenario:scenario,checks:checks,baseline:baseline,layout:layout})}))}}
;var run_fold=__webpack_require__("core-verdict-run-fold");async function conclude(fold,commandsOf,{baseline:baseline,liveBase:liveBase}){const result=explained(fold.result(commandsOf),fold.layout)
;if(liveBase===undefined)return(0,compare.comparedWith)(result,baseline);const base=await liveBase(result).catch(error=>error);return base instanceof Error?unmeasured(result,base):(0,
live_base.v)(result,base)}const concludeSoFar=(fold,commandsOf,{baseline:baseline})=>(0,compare.comparedWith)(explained(fold.result(commandsOf,{reason:"done",detail:""}),fold.layout),baseline)
;function resultOfEvents(events,commandsOf){const fold=(0,run_fold.Lc)(events);return explained(fold.result(commandsOf),fold.layout)}function unmeasured(result,{message:message}){return{...(0,
compare.comparedWith)(result,"unmeasured"),notes:[...result.notes,`the base could not be measured: ${message}`]}}})};
