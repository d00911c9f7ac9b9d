export const id="shared-core-shards-merged";export const ids=["shared-core-shards-merged"];export const modules={11142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>latest,X:()=>withCoverage});function withCoverage(result,plan){if(plan?.map===undefined)return result
;const ran=new Map(result.scenarios.map(scenario=>[scenario.id,scenario]));const after=cell=>{const scenario=cell.scenario===null?undefined:ran.get(cell.scenario);return scenario===undefined?{...cell,
scenario:null}:{...cell,last:latest(cell.last,scenario,result)}};return{...result,coverage:plan.map.cells.map(after)}}
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
_coverage_js__WEBPACK_IMPORTED_MODULE_2__.I)(takeover.last,both,result)}}}),"core-shards-merged":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{merged:()=>merged});var outcome=__webpack_require__(10308);var run_record=__webpack_require__(36047);var record=__webpack_require__(81018)
;var control=__webpack_require__(91765);var run_notes=__webpack_require__("core-verdict-run-notes");var run_verdict=__webpack_require__("core-verdict-run-verdict")
;var failure=__webpack_require__(45258);var printable=__webpack_require__(93);function completeShards(files){
const whole=files.filter(({result:result})=>result.shard===undefined).map(({file:file})=>`${file}: this run had the whole plan`)
;if(whole.length>0)throw invalid(whole,"only runs with `--shard` or `plan.shard` can be merged");const shards=files.flatMap(({file:file,result:result})=>isShard(result)?[{file:file,result:result}]:[])
;const wrong=[...differences(shards),...doubled(shards),...shards.flatMap(({file:file,result:result})=>misfits(file,result))]
;if(wrong.length>0)throw invalid(wrong,"pass the results of one run of each shard, of the same commit and config");const missing=missingOf(shards)
;if(missing.length>0)throw new failure.GateFailure("SHARD_MISSING",`no result of ${missing.join(", ")}: nothing is shown about its scenarios`,{
hint:"run the missing shards again; a shard that was lost leaves no result"});const all=shards.map(({result:result})=>result).toSorted((a,b)=>a.shard.index-b.shard.index);const uncovered=uneven(all)
;if(uncovered!==null)throw invalid([uncovered],"run all shards again with the same version and the same number of shards");return all}const isShard=result=>result.shard!==undefined;const shared={
version:({version:version})=>version,name:({name:name})=>name,seed:({seed:seed})=>seed,commit:({run:run})=>run.commit,config:({configDigest:configDigest})=>configDigest,
"number of shards":({shard:shard})=>shard.of,plan:({shard:shard})=>`${shard.plan}/${shard.scenarios}`};function differences([first,...others]){if(first===undefined)return[]
;return others.flatMap(({file:file,result:result})=>{const names=Object.entries(shared).flatMap(([name,of])=>of(result)===of(first.result)?[]:[name])
;return names.length===0?[]:[`${file}: another ${names.join(", ")} than in ${first.file}`]})}function doubled(shards){return shards.flatMap(({file:file,result:{shard:shard}},nth)=>{
const earlier=shards.slice(0,nth).find(({result:result})=>result.shard.index===shard.index);return earlier===undefined?[]:[`${file}: shard ${shard.index} is also in ${earlier.file}`]})}
function misfits(file,{shard:shard,scenarios:scenarios,skipped:skipped}){const{index:index,of:of,places:places,ids:ids}=shard;if(index>of)return[`${file}: there is no shard ${index} of ${of}`]
;if(places.length!==ids.length||places.some(place=>place>=shard.scenarios))return[`${file}: its places do not fit its plan of ${shard.scenarios} scenarios`]
;const seen=[...scenarios.map(({id:id})=>id),...skipped.map(({scenario:scenario})=>scenario)];const fits=new Set(ids).size===ids.length&&seen.length===ids.length&&seen.every(id=>ids.includes(id))
;return fits?[]:[`${file}: its scenarios are not those of its plan: ${(0,printable.g)(ids.join(", "),80)}`]}function missingOf([first,...others]){if(first===undefined)return["any shard"]
;const found=new Set([first,...others].map(({result:result})=>result.shard.index));const{of:of}=first.result.shard;return Array.from({length:of
},(_,nth)=>nth+1).flatMap(index=>found.has(index)?[]:[`shard ${index} of ${of}`])}function uneven(shards){const places=shards.flatMap(({shard:shard})=>shard.places).toSorted((a,b)=>a-b)
;const ids=shards.flatMap(({shard:shard})=>shard.ids);const total=shards[0]?.shard.scenarios??0
;const covers=places.length===total&&places.every((place,nth)=>place===nth)&&new Set(ids).size===ids.length;return covers?null:`together the shards do not have each of the ${total} scenarios once`}
const invalid=(problems,hint)=>new failure.GateFailure("SHARDS_INVALID",problems.join("\n"),{hint:hint});var canonical=__webpack_require__(63404);var edge=__webpack_require__(14795)
;const textOf=value=>(0,canonical.$)(JSON.parse(JSON.stringify(value)));const distinct=values=>[...new Map(values.map(one=>[textOf(one),one])).values()];function baselineOf(shards){
const measured=shards.flatMap(({baseline:baseline})=>baseline??[]);const failed=measured.find(({findings:findings})=>findings.some(({outcome:outcome})=>outcome==="failed"))
;return failed??measured[0]??null}function controlsOf(shards){const all=shards.flatMap(({controls:controls,shard:shard})=>controls.map(control=>({control:control,shard:shard.index})))
;const once=[...new Map(all.toReversed().map(one=>[textOf(one.control),one])).values()].toReversed();const isAlone=id=>once.filter(({control:control})=>control.id===id).length===1
;return once.map(({control:control,shard:shard})=>isAlone(control.id)?control:{...control,id:`${control.id} of shard ${shard}`})}function coverageOf(shards){
const[{coverage:coverage=[]}={},...others]=shards;return coverage.map((cell,nth)=>[cell,...others.flatMap(one=>one.coverage?.[nth]??[])].find(({scenario:scenario})=>scenario!==null)??cell)}
function edgesOf(shards){const all=shards.flatMap(({edges:edges})=>edges??[]);const known=new Map;for(const edge of all.flatMap(one=>one.known)){
const key=textOf([edge.key,edge.target??null,edge.missed===undefined]);const before=known.get(key);const missed=Math.min(edge.missed??0,before?.missed??edge.missed??0)
;const carried=edge.carried===true||before?.carried===true;known.set(key,{...edge,...edge.missed!==undefined&&{missed:missed},...carried&&{carried:true}})}return{
looked:all.some(({looked:looked})=>looked),known:[...known.values()].slice(0,edge.Sk)}}function trafficOf(shards){const sums=new Map;for(const sent of shards.flatMap(({traffic:traffic=[]})=>traffic)){
const key=textOf([sent.request,sent.ratePerSecond]);const before=sums.get(key);sums.set(key,before===undefined?sent:added(before,sent))}return[...sums.values()]}const added=(a,b)=>{
const classes=distinct([...Object.keys(a.responses),...Object.keys(b.responses)]);return{...a,requests:a.requests+b.requests,
responses:Object.fromEntries(classes.map(name=>[name,(a.responses[name]??0)+(b.responses[name]??0)])),rejectedWith:a.rejectedWith||b.rejectedWith}};function joinedComparison(shards){
const all=shards.flatMap(({comparison:comparison})=>comparison??[]);const[first]=all;if(first===undefined||all.length<shards.length)return null
;const compared=all.filter(({hindrances:hindrances})=>hindrances.length===0);const place=new Map(shards.flatMap(({shard:{ids:ids,places:places}})=>ids.map((id,nth)=>[id,places[nth]??0])))
;const placeOf=id=>place.get(id)??0;const edges=joined_comparison_edgesOf(all.flatMap(one=>one.edges??[]));return{base:(compared[0]??all.find(({base:base})=>base!==null)??first).base,
hindrances:compared.length>0?[]:distinct(all.flatMap(({hindrances:hindrances})=>hindrances)),
scenarios:compared.flatMap(({scenarios:scenarios})=>scenarios).toSorted((a,b)=>placeOf(a.scenario)-placeOf(b.scenario)),...edges.length>0&&{edges:edges}}}function joined_comparison_edgesOf(changes){
const joined=new Map;for(const one of changes){const key=JSON.stringify([one.edge,one.change]);const before=joined.get(key);joined.set(key,before===undefined?one:{...before,
failed:distinct([...before.failed,...one.failed]),passed:distinct([...before.passed,...one.passed])})}return[...joined.values()]}var lineage=__webpack_require__(52079)
;var plan_lineage=__webpack_require__(28923);function lineageOf(shards,joined){const all=shards.flatMap(({lineage:lineage})=>lineage??[]);const carried=new Map
;for(const{target:target,checks:checks}of all.flatMap(one=>one.carried))carried.set(target,{target:target,checks:[...new Set([...carried.get(target)?.checks??[],...checks])].sort()})
;const takeovers=new Map;for(const one of all.flatMap(({takeovers:takeovers})=>takeovers)){const key=JSON.stringify([one.on,one.by]);takeovers.set(key,later(takeovers.get(key)??one,one))}return{
carried:[...carried.values()].slice(0,plan_lineage.F),takeovers:[...takeovers.values()].map(one=>(0,lineage.j)(one,joined)).slice(0,plan_lineage.F)}}
const later=(one,other)=>(other.last?.startedAt??"")>(one.last?.startedAt??"")?{...one,last:other.last}:one
;const unmatched=/^accept: (\S{1,100}) (?:matches no failure any more|(matched no failure in this run))/;function joinedNotes(shards,scenarios){const notes=distinct(shards.flatMap(notesOf))
;const seen=new Set(scenarios.flatMap(({findings:findings})=>findings.flatMap(({fingerprint:fingerprint})=>fingerprint??[])));const shown=new Set(notes.flatMap(note=>fingerprintIn(note,false)??[]))
;return notes.filter(note=>{const[any,undecided]=[fingerprintIn(note,false)??fingerprintIn(note,true),fingerprintIn(note,true)]
;return(any===null||!seen.has(any))&&(undecided===null||!shown.has(undecided))})}function notesOf({notes:notes,checks:checks,scenarios:scenarios,traffic:traffic=[]}){const made=new Set((0,
run_notes.p)(checks,scenarios,traffic));return notes.filter(note=>!made.has(note))}function fingerprintIn(note,undecided){const[,finding,isUndecided]=unmatched.exec(note)??[]
;return finding===undefined||isUndecided!==undefined!==undecided?null:finding}function merged(files){const shards=completeShards(files);const{shard:_,...first}=shards[0]
;const unstable=distinct(shards.flatMap(one=>one.unstable));const scenarios=inOrder(shards).map(one=>(0,control.xb)(one,unstable));const skipped=shards.flatMap(one=>one.skipped);const facts={
scenarios:scenarios,planned:scenarios.length+skipped.length,unrestored:shards.flatMap(one=>one.unrestored)};const traffic=trafficOf(shards);const run=runOf(shards);const result={...first,
...optional("overrides",distinct(shards.flatMap(({overrides:overrides=[]})=>overrides))),run:run,durationMs:Math.max(...shards.map(({durationMs:durationMs})=>durationMs)),...verdictOf(shards,facts),
confidence:confidenceOf(shards),baseline:baselineOf(shards),scenarios:scenarios,controls:controlsOf(shards),unstable:unstable,...optional("down",distinct(shards.flatMap(({down:down=[]})=>down))),
unrestored:facts.unrestored,trouble:distinct(shards.flatMap(({trouble:trouble})=>trouble)),notes:[...joinedNotes(shards,scenarios),...(0,run_notes.p)(first.checks,scenarios,traffic)],
...optional("traffic",traffic),...optional("coverage",coverageOf(shards)),...first.lineage!==undefined&&{lineage:lineageOf(shards,{scenarios:scenarios,run:run})},...first.edges!==undefined&&{
edges:edgesOf(shards)},skipped:skipped,comparison:joinedComparison(shards)};return first.runs===undefined?result:{...result,runs:[...first.runs.slice(0,-1),(0,record.z)(result)].slice(-run_record.w)}}
const optional=(key,list)=>list.length===0?{}:{[key]:list};function inOrder(shards){const place=new Map(shards.flatMap(({shard:{ids:ids,places:places}})=>ids.map((id,nth)=>[id,places[nth]??0])))
;return shards.flatMap(({scenarios:scenarios})=>scenarios).toSorted((a,b)=>(place.get(a.id)??0)-(place.get(b.id)??0))}
const ranks=["passed","inconclusive","failed","unhealthy","error","invalid","refused","cancelled","unrestored"];function verdictOf(shards,facts){const ofAll=(0,run_verdict.Z)({...facts,end:"done",
endDetail:"",baseline:null,unrestored:facts.unrestored.length});const worst=shards.reduce((a,b)=>rankOf(b)>rankOf(a)?b:a);const isCut=rankOf(worst)>ranks.indexOf("failed")&&rankOf(worst)>rankOf(ofAll)
;const{verdict:verdict,reason:reason,cause:cause}=isCut||ofAll.verdict==="passed"&&worst.verdict!=="passed"?ofShard(worst):ofAll;return{verdict:verdict,exitCode:outcome.hS[verdict],reason:reason,
...cause!==undefined&&{cause:cause}}}const ofShard=({verdict:verdict,reason:reason,cause:cause,shard:shard})=>({verdict:verdict,reason:`shard ${shard.index}: ${reason}`,...cause!==undefined&&{
cause:cause}});const rankOf=({verdict:verdict})=>ranks.indexOf(verdict);const confidenceOf=shards=>Math.round((1-shards.reduce((sum,{confidence:confidence})=>sum+(1-confidence),0))*1e9)/1e9
;function runOf(shards){const runs=shards.map(({run:run})=>run);const[first]=runs;const startedAt=runs.map(run=>run.startedAt).toSorted()[0]??first.startedAt;return{...first,
attempt:Math.max(...runs.map(({attempt:attempt})=>attempt)),startedAt:startedAt}}}),81018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>withRuns,z:()=>recordOf});var _compare_content_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47527)
;var _model_result_run_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(36047);var _plan_candidate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94953)
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70010);function withRuns(result,baseline){
const earlier=typeof baseline==="object"&&baseline.name===result.name?baseline.runs??[]:[];return{...result,
runs:[...earlier,recordOf(result)].slice(-_model_result_run_record_js__WEBPACK_IMPORTED_MODULE_1__.w)}}const recordOf=({run:run,verdict:verdict,scenarios:scenarios})=>({startedAt:run.startedAt,
run:run.id,commit:run.commit,verdict:verdict,scenarios:scenarios.slice(0,_model_result_run_record_js__WEBPACK_IMPORTED_MODULE_1__.Z).map(scenarioRecord)})
;function scenarioRecord({faults:faults,outcome:outcome,recovery:recovery}){const specs=faults.map(({spec:spec})=>spec);const times=recovery.map(({recoveredMs:recoveredMs})=>recoveredMs)
;const known=times.filter(ms=>ms!==null);return{id:(0,_random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__.q)((0,_compare_content_js__WEBPACK_IMPORTED_MODULE_3__.C)({faults:specs})).toString(36),
what:[...new Set(specs.map(_plan_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x))].sort().join(" + "),outcome:outcome,
recoveredMs:known.length===0||known.length<times.length?null:Math.round(Math.max(...known))}}})};
