export const id=1782;export const ids=[1782,5499];export const modules={22289:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{joinShards:()=>joinShards});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
;var _core_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-compare-compare");var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _core_report_report_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-report-files");var _core_secrets_redact_data_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(80420)
;var _core_shards_merged_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("core-shards-merged");var _world_report_read_results_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(24291)
;var _world_report_write_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(95499);var _baseline_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(81116)
;async function joinShards({shards:shards,baseline:input,workspace:workspace,reportDir:reportDir,redact:redact}){const folders=shards.split("\n").flatMap(line=>line.trim()||[]);const files=await(0,
_world_report_read_results_js__WEBPACK_IMPORTED_MODULE_6__.readResults)(folders,workspace);if(files.some(({file:file})=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,
node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace,file))===(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reportDir)))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("INPUT_INVALID","input report-dir: the joined report would replace the result of a shard")
;const{baseline:baseline,warnings:warnings}=await(0,_baseline_js__WEBPACK_IMPORTED_MODULE_8__.m)(input,workspace);const result=(0,
_core_secrets_redact_data_js__WEBPACK_IMPORTED_MODULE_4__.redactData)((0,_core_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__.comparedWith)((0,
_core_shards_merged_js__WEBPACK_IMPORTED_MODULE_5__.merged)(files),baseline),redact);await(0,_world_report_write_files_js__WEBPACK_IMPORTED_MODULE_7__.writeFiles)(reportDir,(0,
_core_report_report_files_js__WEBPACK_IMPORTED_MODULE_3__.reportFiles)(result));return{result:result,warnings:warnings}}}),
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
const withoutAdded=changes=>changes.filter(({change:change})=>order.includes(change))}),97442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>matched});var _content_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47527);function matched(here,there){
const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]));const found=new Map;for(const wanted of["same id","any id"])for(const scenario of here){
if(found.get(scenario)!=null)continue;const content=contentOf(scenario);const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null
;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}const contentOf=({faults:faults})=>(0,_content_js__WEBPACK_IMPORTED_MODULE_0__.C)({faults:faults.map(({spec:spec})=>spec)
})}),"core-report-report-files":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{reportFiles:()=>reportFiles})
;function survivalOf({coverage:coverage,scenarios:scenarios}){const outcomes=coverage?.map(({last:last})=>last?.outcome)??scenarios.map(({outcome:outcome})=>outcome)
;if(scenarios.length===0||outcomes.length===0)return null;return{passed:outcomes.filter(one=>one==="passed").length,
failed:outcomes.filter(one=>one==="failed"||one==="flaky"||one==="unrestored").length,all:outcomes.length}}const label="chaos gate"
;const messageOf=survival=>survival===null?"not tested":`survives ${survival.passed} of ${survival.all}`;const colours={green:"#1a7f37",amber:"#9a6700",red:"#cf222e",grey:"#59636e"}
;const colourOf=survival=>{if(survival===null)return"grey";return survival.failed>0?"red":survival.passed<survival.all?"amber":"green"};function badgeJson(result){const survival=survivalOf(result)
;return`${JSON.stringify({schemaVersion:1,label:label,message:messageOf(survival),color:colours[colourOf(survival)].slice(1)})}\n`}const height=20;const padding=7;const characterWidth=6.6
;function badgeSvg(result){const survival=survivalOf(result);const message=messageOf(survival);const[left,right]=[widthOf(label),widthOf(message)]
;const text=(words,x)=>`<text x="${x+padding}" y="14" textLength="${widthOf(words)-2*padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`
;return`<svg xmlns="http://www.w3.org/2000/svg" width="${left+right}" height="${height}" role="img" aria-label="${label}: ${message}">\n<title>${label}: ${message}</title>\n<rect width="${left+right}" height="${height}" rx="3" fill="#24292f"/>\n<path d="M${left} 0h${right-3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right-3}z" fill="${colours[colourOf(survival)]}"/>\n<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">\n${text(label,0)}\n${text(message,left)}\n</g>\n</svg>\n`
}const widthOf=words=>Math.round(words.length*characterWidth)+2*padding;var html=__webpack_require__("core-report-html");var json=__webpack_require__("core-report-json")
;var junit=__webpack_require__(55157);var report_md=__webpack_require__(91125);const reportFiles=result=>({"result.json":(0,json.y)(result),"report.md":(0,report_md.u)(result),"report.html":(0,
html.E)(result),"junit.xml":(0,junit.n)(result),"badge.svg":badgeSvg(result),"badge.json":badgeJson(result),...result.history!==undefined&&{
"history.jsonl":result.history.map(one=>`${JSON.stringify(one)}\n`).join("")}})}),83574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>commandLine});const commandLine=words=>words.map(quoted).join(" ")
;const quoted=word=>/^[A-Za-z0-9_@%+=:,./-][A-Za-z0-9_@%+=:,./#-]*$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}),
"core-shards-merged":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{merged:()=>merged})
;var outcome=__webpack_require__(10308);var run_record=__webpack_require__(36047);var record=__webpack_require__(81018);var control=__webpack_require__(91765);var run_notes=__webpack_require__(7385)
;var run_verdict=__webpack_require__("core-verdict-run-verdict");var failure=__webpack_require__(45258);var printable=__webpack_require__(93);function completeShards(files){
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
failed:distinct([...before.failed,...one.failed]),passed:distinct([...before.passed,...one.passed])})}return[...joined.values()]}
const unmatched=/^accept: (\S{1,100}) (?:matches no failure any more|(matched no failure in this run))/;function joinedNotes(shards,scenarios){const notes=distinct(shards.flatMap(notesOf))
;const seen=new Set(scenarios.flatMap(({findings:findings})=>findings.flatMap(({fingerprint:fingerprint})=>fingerprint??[])));const shown=new Set(notes.flatMap(note=>fingerprintIn(note,false)??[]))
;return notes.filter(note=>{const[any,undecided]=[fingerprintIn(note,false)??fingerprintIn(note,true),fingerprintIn(note,true)]
;return(any===null||!seen.has(any))&&(undecided===null||!shown.has(undecided))})}function notesOf({notes:notes,checks:checks,scenarios:scenarios,traffic:traffic=[]}){const made=new Set((0,
run_notes.p)(checks,scenarios,traffic));return notes.filter(note=>!made.has(note))}function fingerprintIn(note,undecided){const[,finding,isUndecided]=unmatched.exec(note)??[]
;return finding===undefined||isUndecided!==undefined!==undecided?null:finding}function merged(files){const shards=completeShards(files);const{shard:_,...first}=shards[0]
;const unstable=distinct(shards.flatMap(one=>one.unstable));const scenarios=inOrder(shards).map(one=>(0,control.xb)(one,unstable));const skipped=shards.flatMap(one=>one.skipped);const facts={
scenarios:scenarios,planned:scenarios.length+skipped.length,unrestored:shards.flatMap(one=>one.unrestored)};const traffic=trafficOf(shards);const result={...first,
...optional("overrides",distinct(shards.flatMap(({overrides:overrides=[]})=>overrides))),run:runOf(shards),durationMs:Math.max(...shards.map(({durationMs:durationMs})=>durationMs)),
...verdictOf(shards,facts),confidence:confidenceOf(shards),baseline:baselineOf(shards),scenarios:scenarios,controls:controlsOf(shards),unstable:unstable,
...optional("down",distinct(shards.flatMap(({down:down=[]})=>down))),unrestored:facts.unrestored,trouble:distinct(shards.flatMap(({trouble:trouble})=>trouble)),
notes:[...joinedNotes(shards,scenarios),...(0,run_notes.p)(first.checks,scenarios,traffic)],...optional("traffic",traffic),...optional("coverage",coverageOf(shards)),...first.edges!==undefined&&{
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
recoveredMs:known.length===0||known.length<times.length?null:Math.round(Math.max(...known))}}}),24291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readResults:()=>readResults});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _core_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1506);var _core_report_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-json")
;var _file_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9200);const limitBytes=64*1024*1024;const name="result.json";async function readResults(folders,cwd){
const files=(await Promise.all(folders.map(folder=>filesIn(folder,cwd)))).flat()
;if(files.length>_core_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_5__.b)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("RESULT_INVALID",`there are ${files.length} results; at most ${_core_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_5__.b} can be merged`)
;const read=[];for(const file of files)read.push({file:file,result:await resultIn(file,cwd)});return read}async function filesIn(folder,cwd){const entries=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,folder),{withFileTypes:true}).catch(cause=>{throw unreadable(folder,cause)})
;if(entries.some(entry=>entry.name===name))return[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)];const subfolders=entries.filter(entry=>entry.isDirectory()).map(entry=>entry.name)
;const found=await Promise.all(subfolders.sort().map(async one=>await has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,one),cwd)?[(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,one,name)]:[]));if(found.flat().length>0)return found.flat()
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("RESULT_INVALID",`there is no \`${name}\` in \`${folder}\` or its subfolders`,{
hint:"pass the report folder of each shard, or a folder that has all of them"})}const has=async(folder,cwd)=>(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,folder)).catch(()=>[])).includes(name);async function resultIn(file,cwd){const bytes=await(0,
_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file),limitBytes).catch(cause=>{throw unreadable(file,cause)});try{return(0,
_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__.parseResult)(bytes.toString("utf8"))}catch(error){
throw error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure?new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure(error.code,`${file}: ${error.message}`,{
cause:error}):error}}const unreadable=(path,cause)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("RESULT_INVALID",`\`${path}\` cannot be read: ${cause.message}`,{cause:cause})}),
95499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{writeFiles:()=>writeFiles})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);async function writeFiles(folder,files){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:true});const failures=[];for(const[name,text]of Object.entries(files))await writeWhole((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),text).catch(error=>failures.push(error));if(failures.length>0)throw failures[0]}async function writeWhole(path,text){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.part`,text);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`,path)}catch(error){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.part`,{force:true}).catch(()=>undefined);throw error}}})};
