export const id="shared-core-conclude-conclude";export const ids=["shared-core-conclude-conclude"];export const modules={
"core-compare-compare":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith})
;var edge_changes=__webpack_require__(32805);var fingerprint=__webpack_require__(11644);function newFirst(result,comparison){const changes=new Map(comparison.scenarios.map(one=>[one.scenario,one]))
;return{scenarios:result.scenarios.map(scenario=>{const known=new Set((changes.get(scenario.id)?.findings??[]).filter(({change:change})=>change==="unchanged").map(one=>(0,fingerprint.a)(one)))
;return known.size===0?scenario:ordered(scenario,known)})}}function ordered(scenario,known){const isKnown=one=>one.outcome==="failed"&&known.has((0,fingerprint.a)(one))
;const findings=scenario.findings.map(one=>isKnown(one)?{...one,known:true}:one);const fresh=findings.filter(one=>one.outcome==="failed"&&one.known!==true)
;const isOfNew=({check:check,target:target})=>fresh.some(one=>one.check!==null&&one.check===check||one.target!==null&&one.target===target);return{...scenario,
findings:[...findings.filter(one=>one.known!==true),...findings.filter(one=>one.known===true)],
diagnoses:fresh.length===0?scenario.diagnoses:scenario.diagnoses.toSorted((a,b)=>Number(isOfNew(b))-Number(isOfNew(a)))}}var matched=__webpack_require__(97442)
;var scenario_change=__webpack_require__("core-compare-scenario-change");function compare(result,baseline){if(typeof baseline==="string")return{base:null,hindrances:[baseline],scenarios:[]}
;const pairs=(0,matched.j)(result.scenarios,baseline.scenarios);const hindrances=hindrancesBetween(result,baseline,[...pairs.values()].some(there=>there!==null))
;const scenarios=[...pairs].map(([here,there])=>(0,scenario_change.D)(here,there));const edges=(0,edge_changes.x)(result,baseline);return{base:baseOf(baseline),hindrances:hindrances,
scenarios:hindrances.length>0?[]:scenarios,...edges.length>0&&{edges:edges}}}const comparedWith=(result,baseline)=>baseline===undefined?result:withComparison(result,compare(result,baseline))
;const withComparison=(result,comparison)=>({...result,...newFirst(result,comparison),comparison:comparison})
;function baseOf({version:version,name:name,seed:seed,run:run,verdict:verdict,reason:reason,scenarios:scenarios,baseline:baseline}){const base={version:version,name:name,seed:seed,run:run,
verdict:verdict,preview:null};if(scenarios.some(({outcome:outcome})=>(0,scenario_change.d)(outcome)))return base
;const[first]=[...scenarios.flatMap(({findings:findings})=>findings),...baseline?.findings??[]].filter(({says:says})=>says!=="");return{...base,
why:first===undefined?reason:`${reason}; ${first.target??first.check??"the gate"}: ${first.says}`}}function hindrancesBetween(here,there,isMatched){const found={name:here.name!==there.name,
version:here.version!==there.version,config:here.configDigest===""||here.configDigest!==there.configDigest,unrestored:there.verdict==="unrestored",
undecided:!there.scenarios.some(({outcome:outcome})=>(0,scenario_change.d)(outcome)),plan:here.scenarios.length>0&&there.scenarios.length>0&&!isMatched}
;return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),32805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>withoutAdded,x:()=>edgeChanges});var _model_edge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14795)
;var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept");var _canonical_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63404)
;var _matched_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(97442);var _scenario_change_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("core-compare-scenario-change")
;function edgeChanges(here,base){if(here.name!==base.name)return[];const added=addedEdges(here,base);const isAdded=({target:target})=>added.some(one=>one.target!==null&&one.target===target)
;return[...added,...reactions(here,base).filter(one=>!isAdded(one))]}function addedEdges(here,base){if(here.edges===undefined||base.edges===undefined)return[]
;const{looked:looked,known:known}=base.edges;const current=here.edges.known.filter(({missed:missed})=>missed===undefined||missed===0);const groups=[];for(const edge of current){
const group=groups.find(([one])=>one!==undefined&&(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one,edge));if(group===undefined)groups.push([edge]);else group.push(edge)}
return groups.flatMap(group=>known.some(edge=>group.some(one=>(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one,edge)))?[]:added(group,looked,here)??[]).toSorted((a,b)=>rankOf(a)-rankOf(b)||((0,
_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(a)<(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(b)?-1:1))}const rankOf=({failed:failed,passed:passed})=>failed.length>0?0:passed.length===0?1:2
;function added(group,looked,here){const seen=looked?group.filter(({missed:missed,carried:carried})=>missed===0||carried===true):[];const configured=group.find(({missed:missed})=>missed===undefined)
;const[edge]=[...seen,...configured===undefined?[]:[configured]];if(edge===undefined)return null;const targets=new Set(group.flatMap(({target:target})=>target??[]))
;const{failed:failed,passed:passed}=runsOn(here.scenarios.filter(({faults:faults})=>faults.every(({spec:spec})=>targets.has(spec.on))));return{change:seen.length>0?"connection":"target",edge:edge.key,
to:edge.to,target:configured?.target??[...targets][0]??null,failed:failed,passed:passed}}const runsOn=scenarios=>({failed:scenarios.filter(one=>one.outcome==="failed"&&!(0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(one)).map(failureOf),passed:[...new Set(scenarios.filter(({outcome:outcome})=>outcome==="passed").flatMap(kindsOf))]});const failureOf=one=>({
scenario:one.id,faults:kindsOf(one),checks:[...new Set(one.findings.flatMap(({outcome:outcome,check:check})=>outcome==="failed"&&check!==null?[check]:[]))]})
;const kindsOf=({faults:faults})=>[...new Set(faults.map(({spec:spec})=>spec.fault))];const noLimit=new Set(["no-timeout","timeout-too-long"]);function reactions(here,base){
if(here.version!==base.version||base.verdict==="unrestored"||!isSame(here.checks,base.checks))return[];const pairs=(0,_matched_js__WEBPACK_IMPORTED_MODULE_2__.j)(here.scenarios,base.scenarios)
;return(here.edges?.known??[]).flatMap(edge=>{const{target:target,missed:missed}=edge;if(target===undefined||missed!==undefined)return[]
;const own=here.scenarios.filter(({faults:faults})=>faults.length>0&&faults.every(({spec:spec})=>spec.on===target));const earlier=one=>(pairs.get(one)??undefined)?.outcome??rememberedOf(one,here,base)
;const worse=own.filter(one=>one.outcome==="failed"&&earlier(one)==="passed");const waiting=own.filter(one=>one.outcome==="failed"&&waitsIn(one)&&isTimely(pairs.get(one)??null))
;const better=own.filter(one=>one.outcome==="passed"&&earlier(one)==="failed");const change=waiting.length>0?"waits":worse.length>0?"needed":"hardened";const shown={waits:waiting,needed:worse,
hardened:better}[change];const{failed:failed,passed:passed}=runsOn(shown);return failed.length+passed.length===0?[]:[{change:change,edge:edge.key,to:edge.to,target:target,failed:failed,passed:passed}]
}).toSorted((a,b)=>order.indexOf(a.change)-order.indexOf(b.change)||b.failed.length-a.failed.length)}const order=["waits","needed","hardened"];const isSame=(a,b)=>(0,
_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(JSON.parse(JSON.stringify(a)))===(0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(JSON.parse(JSON.stringify(b)))
;const waitsIn=({diagnoses:diagnoses})=>diagnoses.some(({weakness:weakness})=>noLimit.has(weakness));const isTimely=one=>one!==null&&(0,
_scenario_change_js__WEBPACK_IMPORTED_MODULE_4__.d)(one.outcome)&&!waitsIn(one);function rememberedOf({faults:faults},here,base){const[fault,...others]=faults
;if(fault===undefined||others.length>0||here.configDigest===""||here.configDigest!==base.configDigest)return undefined
;const last=base.coverage?.find(cell=>cell.fault===fault.spec.fault&&cell.on===fault.spec.on)?.last;return last?.merged?undefined:last?.outcome}
const withoutAdded=changes=>changes.filter(({change:change})=>order.includes(change))}),48486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>comparedWithLiveBase});var _model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10308)
;var _compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-compare-compare");var _edge_changes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32805)
;function comparedWithLiveBase(result,base){const{comparison:comparison,...rest}=(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__.comparedWith)(result,base);const{edges:edges=[],...others}=comparison??{
base:null,hindrances:[],scenarios:[]};const kept=(0,_edge_changes_js__WEBPACK_IMPORTED_MODULE_2__.R)(edges);const named=others.base===null?comparison:{...others,base:{...others.base,
preview:base.preview},...kept.length>0&&{edges:kept}};const compared={...rest,comparison:named,notes:[...result.notes,...base.notes.map(note=>`the base: ${note}`)]}
;if(base.unrestored.length===0)return compared;const unrestored=[...result.unrestored,...base.unrestored];return{...compared,unrestored:unrestored,verdict:"unrestored",
exitCode:_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__.hS.unrestored,reason:"a fault may still be in place"}}}),
97442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>matched})
;var _content_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47527);function matched(here,there){const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]));const found=new Map
;for(const wanted of["same id","any id"])for(const scenario of here){if(found.get(scenario)!=null)continue;const content=contentOf(scenario)
;const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}
const contentOf=({faults:faults})=>(0,_content_js__WEBPACK_IMPORTED_MODULE_0__.C)({faults:faults.map(({spec:spec})=>spec)})}),
"core-conclude-conclude":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{
conclude:()=>conclude,concludeSoFar:()=>concludeSoFar,resultOfEvents:()=>resultOfEvents});var compare=__webpack_require__("core-compare-compare");var live_base=__webpack_require__(48486)
;var catalog=__webpack_require__("core-diagnosis-catalog");const measuredSigns={"cascade: does not need the upstream":{clients:{right:8,of:8},stores:{right:4,of:4},proxies:{right:8,of:8},own:{right:4,
of:4},runtimes:{right:2,of:2}},"crash: processes ended":{messaging:{right:3,of:3}},"crash: unexpected exit":{messaging:{right:1,of:1},stores:{right:4,of:4},clients:{right:3,of:3},runtimes:{right:2,
of:2}},"doubled-writes: stored twice":{messaging:{right:4,of:4},own:{right:2,of:2}},"leak: connections":{own:{right:2,of:2}},"lost-writes: not stored":{messaging:{right:16,of:16},own:{right:2,of:2},
runtimes:{right:2,of:2}},"metastable: more requests":{own:{right:2,of:2}},"no-fallback: each failure is passed on":{proxies:{right:4,of:4},stores:{right:1,of:1},own:{right:4,of:4},runtimes:{right:1,
of:1}},"no-fallback: each failure is passed on to several probes":{runtimes:{right:1,of:1}},"no-fallback: errors after cached responses":{proxies:{right:5,of:5}},
"no-fallback: silence or delay becomes an error":{stores:{right:4,of:4}},"no-reconnect: connected, and still fails":{messaging:{right:4,of:4}},"no-reconnect: no new connection":{stores:{right:2,of:2},
messaging:{right:4,of:4},own:{right:3,of:3}},"no-reconnect: no new connection, watched briefly":{messaging:{right:3,of:3},stores:{right:2,of:2}},"no-timeout: queues":{messaging:{right:4,of:4}},
"no-timeout: waits 1.4 times the limit":{stores:{right:1,of:1},own:{right:5,of:5}},"no-timeout: waits 3 times the limit":{clients:{right:1,of:1},runtimes:{right:1,of:1}},
"no-timeout: waits for all of the probe":{proxies:{right:9,of:9},stores:{right:11,of:11},clients:{right:3,of:3},own:{right:4,of:4}},"no-timeout: waits twice the limit":{stores:{right:2,of:2},own:{
right:4,of:4},runtimes:{right:1,of:1}},"not-supervised: stays down":{own:{right:2,of:2}},"pool-exhausted: no request is sent after the fault":{stores:{right:4,of:4},clients:{right:1,of:1}},
"pool-exhausted: requests stop while errors are quick":{clients:{right:3,of:3}},"pool-exhausted: waits after the first requests":{runtimes:{right:2,of:2}},
"pool-exhausted: waits without a connection":{stores:{right:1,of:1}},"retry-amplification: 2.5 times":{own:{right:1,of:1}},"retry-amplification: 3 times":{own:{right:1,of:1},runtimes:{right:2,of:2}},
"retry-amplification: 4 times":{proxies:{right:4,of:4},stores:{right:4,of:4}},"slow-reconnect: few new connections":{messaging:{right:4,of:4},proxies:{right:6,of:6},stores:{right:4,of:4},clients:{
right:1,of:1},own:{right:2,of:2},runtimes:{right:2,of:2}},"slow-reconnect: no request was sent":{proxies:{right:4,of:4},clients:{right:3,of:3}},"slow-start: recovered late":{own:{right:2,of:2}},
"timeout-too-long: constant responses":{messaging:{right:5,of:5},own:{right:2,of:2}},"timeout-too-long: pauses between attempts":{clients:{right:4,of:4}},"wrong-answers: success with wrong content":{
messaging:{right:10,of:10},own:{right:2,of:2}}};const priorWeight=4;const certainty_signKey=(weakness,sign)=>`${weakness}: ${sign}`;function certaintyOf(key,prior,without,measured=measuredSigns){
const counts=Object.entries(measured[key]??{}).flatMap(([family,count])=>family===without?[]:[count])
;const[right,all]=[counts.reduce((sum,count)=>sum+count.right,0),counts.reduce((sum,count)=>sum+count.of,0)];return(prior*priorWeight+right)/(priorWeight+all)}var faults=__webpack_require__(48251)
;var rounded=__webpack_require__(53241);const leastSure=.6;const mostDiagnoses=2;const margin=.1;const diagnose=of=>foundIn(of).map(({kind:kind,best:{sign:_,...match},sure:sure})=>(0,rounded.Wf)({
weakness:kind.name,sure:sure,...match}));const signsOf=(of,without)=>foundIn(of,without).map(({kind:kind,best:best,sure:sure})=>({key:signKey(kind.name,best.sign),sure:sure}))
;function foundIn(of,without){if(!of.scenario.findings.some(({outcome:outcome})=>outcome==="failed"))return[];const found=catalog.x.flatMap(kind=>{const best=surest(of,kind,without)
;return best===null||best.sure<leastSure?[]:[best]})
;return found.filter(({kind:kind,judged:judged})=>!found.some(other=>other.kind.explains.includes(kind.name)&&other.judged>=judged-margin)).toSorted((a,b)=>b.judged-a.judged).slice(0,mostDiagnoses)}
const surest=(of,kind,without)=>kind.find(of).map(best=>foundBy(of,kind,best,without)).reduce((best,one)=>best===null||one.judged>best.judged?one:best,null);function foundBy(of,kind,best,without){
const judged=kind.signs[best.sign]??0;const others=kind.direct===true?1:(0,faults.QR)(of);return{kind:kind,best:best,judged:judged*others,
sure:certaintyOf(certainty_signKey(kind.name,best.sign),judged,without)*others}}const explained=(result,{layout:layout,needs:needs,controlRuns:controlRuns})=>{
const{checks:checks,baseline:baseline}=result;const diagnosesOf=scenario=>diagnose({scenario:scenario,checks:checks,baseline:baseline,layout:layout,...needs&&{needs:needs}})
;const explainedControl=control=>{const diagnoses=controlRuns.filter(({id:id})=>id===control.id).flatMap(diagnosesOf);return diagnoses.length===0?control:{...control,diagnoses:diagnoses}};return{
...result,scenarios:result.scenarios.map(scenario=>({...scenario,diagnoses:diagnosesOf(scenario)})),controls:result.controls.map(explainedControl)}};var record=__webpack_require__(81018)
;var run_fold=__webpack_require__("core-verdict-run-fold");var coverage=__webpack_require__(11142);var edge=__webpack_require__(14795);const mostMissed=20;function withEdges(result,recorded,baseline){
if(recorded===null)return result;const edges=edgesOf(recorded,typeof baseline==="object"?baseline.edges:undefined)
;const keys=new Map(edges.known.toReversed().flatMap(({key:key,target:target})=>target===undefined?[]:[[target,key]]));const named=(one,target)=>{const edge=target===null?undefined:keys.get(target)
;return edge===undefined?one:{...one,edge:edge}};return{...result,edges:edges,scenarios:result.scenarios.map(one=>({...one,diagnoses:one.diagnoses.map(diagnosis=>named(diagnosis,diagnosis.target))})),
...result.coverage!==undefined&&{coverage:result.coverage.map(cell=>named(cell,cell.on))}}}function edgesOf({configured:configured,seen:seen},before){const now=(seen??[]).map(edge=>({...edge,missed:0
}));const earlier=(before?.known??[]).flatMap(({missed:missed,...edge})=>missed===undefined||missed>=mostMissed?[]:[{...edge,missed:missed+(seen===null?0:1)}])
;const known=new Map([...earlier,...now].map(edge=>[edge.key,edge]));return{looked:seen!==null||before?.looked===true,known:[...configured,...known.values()].slice(0,edge.Sk)}}
const mostTerminations=500;function withHistory(result,plan,baseline){if(plan===null||plan.scenarios.every(({atMs:atMs})=>atMs===undefined))return result
;const earlier=typeof baseline==="object"?baseline.history??[]:[];return{...result,history:[...earlier,...terminationsOf(result)].slice(-mostTerminations)}}
function terminationsOf({run:run,seed:seed,scenarios:scenarios}){
return scenarios.flatMap(({id:id,faults:faults,outcome:outcome,recovery:recovery})=>faults.filter(({appliedMs:appliedMs})=>appliedMs!==null).map(({spec:spec,appliedMs:appliedMs})=>{
const times=recovery.map(({recoveredMs:recoveredMs})=>recoveredMs);return{startedAt:run.startedAt,afterMs:appliedMs??0,run:run.id,seed:seed,scenario:id,fault:spec.fault,on:spec.on,outcome:outcome,
recoveredMs:times.includes(null)?null:Math.max(0,...times.map(ms=>ms??0))}}))}var lineage=__webpack_require__(52079);async function conclude(fold,commandsOf,{baseline:baseline,liveBase:liveBase}){
const result=(0,record.R)(withHistory(known(fold,fold.result(commandsOf),baseline),fold.plan,baseline),baseline);if(liveBase===undefined)return(0,compare.comparedWith)(result,baseline)
;const base=await liveBase(result).catch(error=>error);return base instanceof Error?unmeasured(result,base):(0,live_base.v)(result,base)}const concludeSoFar=(fold,commandsOf,{baseline:baseline})=>(0,
compare.comparedWith)(known(fold,fold.result(commandsOf,{reason:"done",detail:""}),baseline),baseline);function resultOfEvents(events,commandsOf){const fold=(0,run_fold.Lc)(events)
;return known(fold,fold.result(commandsOf),undefined)}const known=(fold,result,baseline)=>(0,lineage.Q)(withEdges((0,coverage.X)(explained(result,fold),fold.plan),fold.edges,baseline),fold,baseline)
;function unmeasured(result,{message:message}){return{...(0,compare.comparedWith)(result,"unmeasured"),notes:[...result.notes,`the base could not be measured: ${message}`]}}}),
11142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>latest,X:()=>withCoverage});function withCoverage(result,plan){
if(plan?.map===undefined)return result;const ran=new Map(result.scenarios.map(scenario=>[scenario.id,scenario]));const after=cell=>{const scenario=cell.scenario===null?undefined:ran.get(cell.scenario)
;return scenario===undefined?{...cell,scenario:null}:{...cell,last:latest(cell.last,scenario,result)}};return{...result,coverage:plan.map.cells.map(after)}}
const isDecided=({outcome:outcome})=>outcome!=="inconclusive"&&outcome!=="unrestored";function latest(before,{outcome:outcome},{run:run}){if(before!==null&&isDecided(before)&&!isDecided({
outcome:outcome}))return before;return{startedAt:run.startedAt,run:run.id,commit:run.commit,outcome:outcome}}}),52079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>withLineage,j:()=>withLast});var _model_edge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14795)
;var _model_plan_lineage_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28923);var _coverage_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(11142);const growth={exchanges:.2,factor:1.5}
;const leastSpanMs=700;function withLineage(result,{plan:plan,needs:needs},baseline){if(plan?.map===undefined)return result;const earlier=(typeof baseline==="object"?baseline.lineage:undefined)??{
carried:[],takeovers:[]};const targets=new Set(plan.map.cells.map(({on:on})=>on));const carried=new Map([...earlier.carried,...carriedIn(result,needs)].map(one=>[one.target,one]))
;const seen=[...earlier.takeovers,...result.scenarios.flatMap(scenario=>takeoversIn(scenario,result))];const takeovers=new Map(seen.toReversed().map(one=>[`${one.on} ${one.by}`,one]));const lineage={
carried:[...carried.values()].filter(({target:target})=>targets.has(target)).slice(0,_model_plan_lineage_js__WEBPACK_IMPORTED_MODULE_0__.F),
takeovers:[...takeovers.values()].toReversed().filter(({on:on,by:by})=>targets.has(on)&&targets.has(by)).map(one=>withLast(one,result)).slice(0,_model_plan_lineage_js__WEBPACK_IMPORTED_MODULE_0__.F)}
;return{...result,lineage:lineage}}function carriedIn({checks:checks,edges:edges},needs){const names=checks.map(({name:name})=>name);const known=edges?.known.filter(edge=>edge.target!==undefined)??[]
;const links=known.flatMap(edge=>{const own=needs.filter(({link:link})=>link===edge.target);if(names.length===1)return isLink(edge)?[{edge:edge,checks:edge.carried?names:[]}]:[]
;return own.length<names.length?[]:[{edge:edge,checks:own.filter(({needed:needed})=>needed).map(({check:check})=>check)}]});return known.flatMap(edge=>{const leading=links.filter(link=>(0,
_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.Q)(link.edge,edge));return leading.length===0?[]:[{target:edge.target,checks:[...new Set(leading.flatMap(link=>link.checks))].sort()}]})}
const isLink=({from:from,missed:missed})=>missed===undefined&&from!=="";function takeoversIn(scenario,{edges:edges}){const[fault,...others]=scenario.faults
;if(fault===undefined||others.length>0||!isServed(scenario))return[];const{on:on,fault:kind}=fault.spec;const edgesOf=target=>edges?.known.filter(edge=>edge.target===target)??[]
;const isSame=by=>by===on||edgesOf(by).some(edge=>edgesOf(on).some(other=>(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.Q)(edge,other)))
;return[...new Set(scenario.observed.map(({target:target})=>target))].filter(by=>!isSame(by)&&tookOver(scenario,by)).map(by=>({fault:kind,on:on,by:by,last:null}))}
const isServed=({outcome:outcome,during:during})=>outcome==="passed"&&(during?.measured.every(({noPromise:noPromise,bad:bad})=>noPromise!==true||bad===0)??false);function tookOver(scenario,target){
const[before,during]=[exchangesPerProbe(scenario,target,"before"),exchangesPerProbe(scenario,target,"during")]
;return before!==null&&during!==null&&during-before>=growth.exchanges&&during>=growth.factor*before}function exchangesPerProbe(scenario,target,phase){
const seen=scenario.observed.find(one=>one.target===target&&one.phase===phase);const[exchanges,measured]=[seen?.numbers.exchanges,scenario[phase]]
;const probes=measured?.measured.reduce((sum,{count:count})=>sum+count,0)??0;if(seen===undefined||exchanges===undefined||!measured||probes===0||seen.spanMs<leastSpanMs)return null
;return(exchanges.last-exchanges.first)/seen.spanMs/(probes/(measured.endMs-measured.startMs))}function withLast(takeover,result){const{on:on,by:by}=takeover
;const both=result.scenarios.find(({faults:faults})=>[on,by].every(target=>faults.some(({spec:spec})=>spec.on===target)));return both===undefined?takeover:{...takeover,last:(0,
_coverage_js__WEBPACK_IMPORTED_MODULE_2__.I)(takeover.last,both,result)}}}),94953:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Om:()=>plannedRules,_x:()=>pairName,vf:()=>candidateName});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _targets_preview_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68043);const pairName=({fault:fault,on:on})=>`${fault} on ${on}`;const candidateName=({fault:fault,target:target})=>pairName({
fault:fault.kind,on:target.name});function plannedRules(rules,targets){const byName=new Map([_targets_preview_js__WEBPACK_IMPORTED_MODULE_1__.s,...targets].map(target=>[target.name,target]))
;const distinct=[...new Map(rules.map(rule=>[`${place(rule)} ${content(rule)}`,{rule:rule,where:place(rule)}])).values()];const rulesAt=new Map
;for(const{where:where}of distinct)rulesAt.set(where,(rulesAt.get(where)??0)+1)
;return distinct.map(({rule:rule,where:where})=>planned(rule,byName,rulesAt.get(where)===1?where:`${where} ${content(rule)}`))}function planned(rule,byName,name){const fault=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(rule.fault);if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);const targets=rule.on.map(on=>{const target=byName.get(on)
;if(target===undefined)throw new RangeError(`there is no target ${on}`);return target});return{name:name,weight:rule.weight*targets.length,rule:rule,fault:fault,targets:targets}}
const place=({fault:fault,on:on})=>`${fault} on ${on.toSorted().join(", ")}`;const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts])}),
81018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>withRuns,z:()=>recordOf})
;var _compare_content_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47527);var _model_result_run_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(36047)
;var _plan_candidate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94953);var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70010);function withRuns(result,baseline){
const earlier=typeof baseline==="object"&&baseline.name===result.name?baseline.runs??[]:[];return{...result,
runs:[...earlier,recordOf(result)].slice(-_model_result_run_record_js__WEBPACK_IMPORTED_MODULE_1__.w)}}const recordOf=({run:run,verdict:verdict,scenarios:scenarios})=>({startedAt:run.startedAt,
run:run.id,commit:run.commit,verdict:verdict,scenarios:scenarios.slice(0,_model_result_run_record_js__WEBPACK_IMPORTED_MODULE_1__.Z).map(scenarioRecord)})
;function scenarioRecord({faults:faults,outcome:outcome,recovery:recovery}){const specs=faults.map(({spec:spec})=>spec);const times=recovery.map(({recoveredMs:recoveredMs})=>recoveredMs)
;const known=times.filter(ms=>ms!==null);return{id:(0,_random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__.q)((0,_compare_content_js__WEBPACK_IMPORTED_MODULE_3__.C)({faults:specs})).toString(36),
what:[...new Set(specs.map(_plan_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x))].sort().join(" + "),outcome:outcome,
recoveredMs:known.length===0||known.length<times.length?null:Math.round(Math.max(...known))}}})};
