export const id=2289;export const ids=[2289,5499];export const modules={22289:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
"history.jsonl":result.history.map(one=>`${JSON.stringify(one)}\n`).join("")}})}),24291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
