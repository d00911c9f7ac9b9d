export const id=3641;export const ids=[3641,4908,2054];export const modules={"action-recover-and-report":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{recoverAndReport:()=>recoverAndReport});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760)
;var base_folder=__webpack_require__(74510);var live_base=__webpack_require__(48486);var conclude=__webpack_require__("core-conclude-conclude");var model_failure=__webpack_require__(45258)
;var outcome=__webpack_require__(10308);var json=__webpack_require__("core-report-json");var redact_data=__webpack_require__(80420);var cancellation=__webpack_require__(47964)
;var read_bounded=__webpack_require__(9200);var state_dir=__webpack_require__(19112);var carry_out=__webpack_require__(75026);var recover=__webpack_require__("world-recover-recover")
;var keep_reports=__webpack_require__("world-report-keep-reports");var within=__webpack_require__("world-within");var context_context=__webpack_require__(80188)
;var context_inputs=__webpack_require__(11370);var state=__webpack_require__(28154);var failure_result=__webpack_require__(6967);var publish=__webpack_require__("action-publish-publish")
;var report_dir=__webpack_require__("action-publish-report-dir");var names_in_result=__webpack_require__(52054);var run_secrets=__webpack_require__(38257);var secrets=__webpack_require__(84892)
;function mask(result,events,{githubToken:githubToken},{env:env,run:run,workspace:workspace},runner){const asked=events.filter(event=>event.type==="run.started")
;const planned=asked.flatMap(({plan:plan})=>[plan.name,...plan.scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on))]);const named=[run.commit,workspace,...planned,...result===null?[]:(0,
names_in_result.namesInResult)(result)];const all=asked.length===0?[null]:asked.map(one=>({...one,secret:(0,run_secrets.Bs)(one.variables??[],env)}));runner.hide(all.flatMap(one=>(0,
secrets.F)(one,githubToken,env,named)))}var secrets_runner=__webpack_require__("action-secrets-runner");const resultLimitBytes=64*1024*1024;const limitMs=15e4;async function recoverAndReport(journal){
const runner=(0,secrets_runner.N)(text=>process.stdout.write(text));const leash=(0,cancellation.d)(process,[process.stdout,process.stderr]);try{await(0,
within.u)(limitMs,leash.signal,limit=>finish(journal,runner,limit))}catch(error){runner.say((0,failure_result.p)(error).join("\n"));process.exitCode=outcome.hS.unrestored}leash.release()}
async function finish(journal,runner,signal){const context=await(0,context_context.y)(process.env,(new Date).toISOString());const inputs=(0,context_inputs.Ko)(context.env)
;mask(null,[],inputs,context,runner);const ended=await endedOf(journal,inputs,context,runner,signal);await(0,publish.publish)(ended,inputs,context,runner,signal)
;if(ended.red)process.exitCode=outcome.hS.unrestored}async function endedOf(journal,inputs,context,runner,signal){const reportDir=await(0,
report_dir.r)(inputs.reportDir,context.workspace,context.tempDir).catch(()=>null);const told=(0,state.un)(context.env,"result")===undefined?null:await judgedByMain(context,reportDir)
;if(told!==null)mask(told,[],inputs,context,runner);if(told?.unrestored.length===0)return endedWith(told,reportDir,true);const baseJournal=(0,state.un)(context.env,"base_journal")??null
;const[own,base]=await Promise.all([recovered(journal,runner,signal),baseJournal===null?[]:recovered(baseJournal,runner,signal)]);mask(null,[...own,...base],inputs,context,runner)
;const judged=await judgedByPost(own,base,reportDir,baseJournal,runner);if(judged===null)return withoutJournal(journal,inputs,context,reportDir);const result=(0,
redact_data.redactData)(judged,runner.redact);const problem=reportDir===null?null:await(0,keep_reports.keepReports)(reportDir,result,journal,runner.redact)
;if(problem!==null)runner.say(`warning: the report files could not be written: ${problem}`);return endedWith(result,reportDir,reportDir!==null&&problem===null)}
async function judgedByPost(ownEvents,baseEvents,reportDir,baseJournal,runner){const[own,base]=[ownEvents,baseEvents].map(each=>each.length===0?undefined:judged(each))
;if(base===undefined||baseJournal===null)return own??null;if(reportDir!==null)await(0,keep_reports.keepReports)((0,external_node_path_.join)(reportDir,base_folder.Y),(0,
redact_data.redactData)(base,runner.redact),baseJournal,runner.redact);return own===undefined?base:(0,live_base.v)(own,base)}function judged(events){try{return(0,
conclude.resultOfEvents)(events,carry_out.Kf)}catch(cause){throw new model_failure.GateFailure("JOURNAL_UNREADABLE","the events of the journal do not make a run",{cause:cause})}}
async function withoutJournal(journal,inputs,context,reportDir){if((0,state.un)(context.env,"begun")===undefined)return notBegun(inputs,context,reportDir)
;const judged=await judgedByMain(context,reportDir);if(judged===null)throw new model_failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${journal} has gone`);return endedWith(judged,reportDir,true)
}function notBegun({name:name="preview",seed:seed=""},{run:run},reportDir){const failure=new model_failure.GateFailure("CANCELLED","the gate was ended before it had begun");return endedWith((0,
failure_result.Z)(failure,{name:name,seed:seed,preview:"",run:run}),reportDir,false)}const endedWith=(result,reportDir,hasFiles)=>({result:result,problem:[],reportDir:reportDir,hasFiles:hasFiles,
red:result.verdict==="unrestored"});async function judgedByMain({env:env,run:run},reportDir){if(reportDir===null)return null;const result=await(0,read_bounded.CB)((0,
external_node_path_.join)(reportDir,"result.json"),resultLimitBytes).then(bytes=>(0,json.parseResult)(bytes.toString("utf8")),()=>null)
;const isOurs=result?.run.id===run.id&&result.run.attempt===run.attempt;return isOurs||(0,state.un)(env,"result")!==undefined?result:null}async function recovered(journal,runner,signal){await(0,
state_dir.checkStateDir)((0,external_node_path_.dirname)(journal));const{undone:undone,failed:failed,events:events}=await(0,recover.recoverJournal)(journal,{by:"post",mayBeMissing:true},signal)
;if(undone+failed>0)runner.say(`put back: ${undone}; could not be put back: ${failed}`);if(events.length===0)await(0,promises_.rm)(journal,{force:true}).catch(()=>undefined);return events}}),
97917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>status,l:()=>statusFits})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");const right='a status 100 to 599, a class such as "2xx", or a list of them'
;const one=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.Whr(right).min(100,right).max(599,right),zod__WEBPACK_IMPORTED_MODULE_0__.YjP(right).regex(/^[1-5]xx$/,right)],right)
;const status=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([one,zod__WEBPACK_IMPORTED_MODULE_0__.YOg(one,right).min(1,right).max(20,right)],right);function statusFits(rule,got){
if(Array.isArray(rule))return rule.some(one=>statusFits(one,got));return typeof rule==="number"?rule===got:rule[0]===String(Math.floor(got/100))}}),
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
_compare_js__WEBPACK_IMPORTED_MODULE_1__.comparedWith)(result,base);const named=comparison?.base?{...comparison,base:{...comparison.base,preview:base.preview}}:comparison;const told={...rest,
comparison:named,notes:[...result.notes,...base.notes.map(note=>`the base: ${note}`)]};if(base.unrestored.length===0)return told;const unrestored=[...result.unrestored,...base.unrestored];return{
...told,unrestored:unrestored,verdict:"unrestored",exitCode:_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__.hS.unrestored,reason:"a fault may still be in place"}}}),
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
compare.comparedWith)(result,"unmeasured"),notes:[...result.notes,`the base could not be measured: ${message}`]}}}),
63798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>lengthText});function lengthText(ms){
const seconds=Math.max(0,Math.ceil(ms/1e3));const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}}),
75219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>seedComplaint});const seedLike=/^[A-Za-z0-9][\w.:/-]{0,99}$/
;const unrepeatable=/^(random|rand|now|time)$/i;function seedComplaint(text){if(unrepeatable.test(text))return"could not be repeated; write `auto`: each new commit then has a seed of its own"
;return seedLike.test(text)?null:"is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`"}}),
52054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{namesInResult:()=>namesInResult})
;const namesInResult=({name:name,checks:checks,scenarios:scenarios})=>[name,...checks.map(check=>check.name),...scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.on))]}),
"world-within":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>within});var say_length=__webpack_require__(63798)
;const withinOn=setAlarm=>async(ms,signal,work)=>{const limit=new AbortController;const follow=()=>limit.abort(signal?.reason)
;const cancelAlarm=setAlarm(ms,()=>limit.abort(new DOMException(`it took longer than ${(0,say_length.m)(ms)}`,"TimeoutError")));if(signal?.aborted)follow();signal?.addEventListener("abort",follow,{
once:true});try{return await work(limit.signal)}finally{cancelAlarm();signal?.removeEventListener("abort",follow)}};const longestMs=2**31-1;const within=withinOn((ms,ring)=>{
const timer=setTimeout(ring,Math.min(Math.max(0,ms),longestMs));return()=>clearTimeout(timer)})})};
