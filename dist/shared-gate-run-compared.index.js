export const id=2536;export const ids=[2536,3386,3333];export const modules={93333:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{searchMs:()=>searchMs});const searchMs=({tries:tries,timeMs:timeMs},runs)=>tries===0?0:runs*timeMs}),
74510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>baseFolder});const baseFolder="base"}),
49411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>lessonLine})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66846)
;var _wording_interaction_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46486);var _wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(44556)
;var _plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(12974);function lessonLine(of,lesson){switch(lesson.kind){case"smallest":{const words=(0,
_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_3__.F)(lesson);return words===null?null:(0,_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`minimal scenario of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${words}`)}case"edge":return(0,
_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`breaking point of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${(0,
_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_1__.dH)(lesson)}`);case"interaction":return(0,_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`faults of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${(0,
_wording_interaction_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(lesson)}`)}}}),50344:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>stepText});var _visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);const whole=1e3;function stepText(spec,event){const name=`${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(spec.fault,40)} on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(spec.on)}`;switch(event.type){case"fault.requested":return null;case"fault.applied":
return`${name}: injected`;case"fault.struck":return`${name}: ${workersText(event)} of ${event.of}`;case"fault.felt":return`${name}: ${event.sighting.ok?"observed":"not observed"} (${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.sighting.says,whole)})`;case"fault.removed":return null;case"fault.gone":return`${name}: ${event.sighting.ok?"removed":"removal not confirmed"} (${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.sighting.says,whole)})`;case"fault.failed":return`${name}: could not be injected: ${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.reason,whole)}`}}function workersText({worker:worker,also:also=[],name:name}){if(name!==undefined)return`${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(name)}, ${worker+1}`;const numbers=[worker,...also].map(index=>index+1).toSorted((a,b)=>a-b)
;return numbers.length===1?`worker ${numbers[0]}`:`workers ${numbers.slice(0,-1).join(", ")} and ${numbers.at(-1)}`}}),
73237:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>trialLabel});function trialLabel(trial){const of=trial?.of??""
;switch(trial?.role){case"control":return"control run without a fault";case"repeat":return`repeat of ${of}: does it show the same again?`;case"milder":return`${of} reduced: does it still fail?`
;case"alone":return`one fault of ${of} alone: is it enough?`;case"edge":return`${of} at another severity: where does it start to fail?`;default:return null}}}),
54239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>unmetPromise})
;var _model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64327);var _quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47815)
;var _quantity_say_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50485);function unmetPromise(findings){const finding=findings.find(({outcome:outcome})=>outcome==="failed")??findings[0]
;if(finding===undefined)return"";const{check:check,quantile:quantile,required:required,observed:observed,tolerance:tolerance,bad:bad,count:count}=finding
;const of=` of ${check??finding.target??"the preview"}`;const{permanent:permanent,shows:shows}=_model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__.d[tolerance]
;if(permanent!==null)return`${permanent}${of}: ${bad} of ${count}`;if(observed===null||required===null||shows==="too-little")return`too little is known about the steady state${of}`
;if(quantile===null)return`the success rate${of} is ${(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("share",observed.value)}, expected at least ${(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("share",required)}`;return`the ${(0,_quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_2__.F)(quantile)}${of} is ${(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",observed.value)}, expected at most ${(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",required)}`}}),
59488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>runBaseline})
;var _core_budget_times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95864);var _core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(83336)
;var _core_verdict_judge_judge_phase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-judge-judge-phase")
;var _core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-verdict-run-fold");var _limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64187)
;var _observe_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86959);var _read_back_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38391)
;async function runBaseline({world:world,recorder:recorder,watch:watch,signal:signal}){await recorder.emit({type:"scenario.started",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,
plan:null});await recorder.emit({type:"phase.entered",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,phase:"before"})
;watch.begin(_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,{marks:false,isCalm:true});const over=new AbortController;const observing=(0,_observe_js__WEBPACK_IMPORTED_MODULE_4__.l)({
world:world,recorder:recorder},AbortSignal.any([signal,over.signal])).done.catch(()=>undefined);const seeing=world.seeEdges?.(AbortSignal.any([signal,over.signal])).catch(()=>null)??null
;const limitMs=world.clock.now()+(0,_core_budget_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(world.checks);try{
while(world.clock.now()<limitMs&&!hasShown(world,recorder))await world.clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_3__.U.lookMs,signal);await world.within((0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_0__.XP)(world.checks),signal,limit=>watch.end(limit))}finally{over.abort();await observing}
const edges=await world.within(_limits_js__WEBPACK_IMPORTED_MODULE_3__.U.seeEdgesMs,signal,limit=>Promise.race([seeing,(0,
_core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_6__.E)(limit).then(()=>null)]));if(edges!==null)await recorder.emit({type:"edges.seen",edges:edges});await(0,
_read_back_js__WEBPACK_IMPORTED_MODULE_5__.e)({world:world,recorder:recorder,signal:signal},_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc);await recorder.emit({type:"scenario.ended",
scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,reason:"done",detail:""});return recorder.fold.latestBaseline?.findings??null}function hasShown(world,{fold:fold}){
return fold.current===null||(0,_core_verdict_judge_judge_phase_js__WEBPACK_IMPORTED_MODULE_1__.d$)(fold.current,world.checks,fold.level)}}),
6821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Df:()=>observeFault,FP:()=>removeFault,FV:()=>settledBy,
Xp:()=>undoFault,eU:()=>prepareFault,qg:()=>inStep});var _core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _core_faults_effect_of_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59895);var _core_faults_ways_of_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-faults-ways-of")
;var _limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64187);async function prepareFault(world,spec,signal){const found=world.target(spec.on)
;if(found===null)throw new Error("there is no such target");const fault=(0,_core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(spec.fault);const way=fault===undefined?undefined:(0,
_core_faults_ways_of_js__WEBPACK_IMPORTED_MODULE_3__.j)(fault,found.kind,found.target);if(way===undefined)throw new Error("the target cannot take this fault");const effect=(0,
_core_faults_effect_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(spec,way);const prepareMs=Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.prepareMs,found.driver.prepareMs??0)
;const undo=await inStep(world,found.driver,prepareMs,signal,limit=>found.driver.prepare(effect,spec.id,limit));return{driver:found.driver,effect:effect,undo:undo}}
const inStep=(world,driver,usualMs,signal,step)=>world.within(Math.max(usualMs,driver.stepMs??0),signal,step);const unseen=error=>({ok:false,says:`could not be observed: ${error.message}`,numbers:{}})
;const observeFault=(world,{driver:driver,effect:effect,undo:undo})=>{const observeMs=Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.observeEffectMs,driver.observeMs?.(undo)??0)
;return inStep(world,driver,observeMs,null,limit=>driver.observeEffect(effect,undo,limit)).catch(unseen)}
;async function undoFault(world,{driver:driver,effect:effect,undo:undo},{most:most=2,onRemoved:onRemoved}={}){let sighting={ok:false,says:"it was not undone",numbers:{}}
;for(let tries=0;tries<most&&!sighting.ok;tries+=1){
const failure=await inStep(world,driver,Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.undoMs,driver.undoMs??0),null,limit=>driver.undo(undo,limit)).then(()=>null,error=>error)
;if(failure===null&&driver.endsAtOnce)onRemoved?.()
;sighting=failure===null?await inStep(world,driver,Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.verifyRemovedMs,driver.undoMs??0),null,limit=>driver.verifyRemoved(effect,undo,limit)).catch(unseen):{
...sighting,says:failure.message}}return sighting}async function removeFault(world,ready,options){const sighting=await undoFault(world,ready,options)
;if(sighting.ok||world.relieve===undefined)return sighting;await world.relieve().catch(()=>undefined);return undoFault(world,ready,options)}const settledBy=({id:id},{ok:ok,says:says})=>ok?{
type:"undo.done",id:id}:{type:"undo.failed",id:id,reason:says}}),64187:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
U:()=>waitLimits});const waitLimits={settleTries:3,settleMs:3e3,warmUpMs:6e4,learnMs:8e3,learnShare:.02,seeEdgesMs:2e3,prepareMs:5e3,applyMs:5e3,observeEffectMs:2e3,undoMs:2e3,verifyRemovedMs:2e3,
latenessMs:3e4,longWatchMs:65e3,longWatchShare:.25,runningPollMs:500,lookMs:200,restartMs:6e4,observeMs:1e3,readBackMs:4e4,troubleMs:1e3,lagMs:250}}),
86959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>observe})
;var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64187);function observe({world:world,recorder:recorder},signal){const lookAtAll=async()=>{
await Promise.all(world.targets.map(name=>look(name)))};const repeat=async()=>{while(!signal.aborted){await lookAtAll()
;await world.clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_0__.U.observeMs,signal).catch(()=>undefined)}};return{look:lookAtAll,done:repeat()};async function look(target){
const driver=world.target(target)?.driver;const numbers=await world.within(_limits_js__WEBPACK_IMPORTED_MODULE_0__.U.observeMs,signal,limit=>driver?.observe?.(limit)).catch(()=>undefined)
;const now=recorder.fold.current;if(numbers===undefined||signal.aborted||now===null)return;await recorder.emit({type:"target.observed",scenario:now.id,target:target,phase:phaseOf(now.phaseMs),
numbers:numbers})}}const phaseOf=entered=>entered.after!==undefined?"after":entered.during!==undefined?"during":"before"}),
38391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readBack})
;var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64187);async function readBack({world:world,recorder:recorder,signal:signal},id){const fromMs=recorder.fold.current?.startMs??0
;const seen=await world.within(_limits_js__WEBPACK_IMPORTED_MODULE_0__.U.readBackMs,signal,limit=>world.readBack?.(fromMs,world.clock.now(),limit));for(const one of seen??[])await recorder.emit({
type:"writes.seen",scenario:id,seen:one})}}),"engine-run-step":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_r:()=>becomesHealthy,p1:()=>notRecovered,eg:()=>runStep});var needs=__webpack_require__(24227);var times=__webpack_require__(95864);var verdict_unmet=__webpack_require__(54239)
;var baseline=__webpack_require__(59488);var limits=__webpack_require__(64187);var claims=__webpack_require__(22557);var confidence=__webpack_require__("core-verdict-statistics-confidence")
;var judge_phase=__webpack_require__("core-verdict-judge-judge-phase");var recovery=__webpack_require__(54433);var spared=__webpack_require__(83139);const removalMs=1e3
;function cannotPass(evidence,checks,scenario,level,nowMs,layout=null){const{during:startMs}=evidence.phaseMs;if(startMs===undefined)return false
;const goneMs=evidence.phaseMs.after===undefined?null:evidence.goneMs;const endMs=goneMs??Math.max(nowMs,endOf(evidence,scenario,startMs,nowMs))+removalMs;const isOpen=(0,
spared.gy)(evidence,layout).length>0;return checks.some(check=>!isOpen&&breaksDuring(evidence,check,level,stillDue(evidence,check,startMs,endMs))||(0,recovery.lS)(evidence,check,level))}
const endOf=(evidence,{faults:faults},duringMs,nowMs)=>Math.max(...faults.map(({id:id,startMs:startMs,lastsMs:lastsMs})=>{const dueMs=Math.max(nowMs,duringMs+startMs)
;return(evidence.faults.get(id)?.appliedMs??dueMs)+lastsMs}));function stillDue(evidence,{name:name,ratePerSecond:ratePerSecond},startMs,endMs){
const seen=(evidence.seconds.get(name)??[]).findLast(({phase:phase})=>phase==="during");const sinceMs=seen===undefined?startMs:(seen.second+1)*1e3
;return Math.ceil(Math.max(0,endMs-sinceMs)/1e3*ratePerSecond)}const breaksDuring=(evidence,check,level,good)=>(0,claims.d)(check.during,(0,
judge_phase.mQ)(evidence.tally(check.name,"during"))).map(claim=>({...claim,count:claim.count+good})).some(claim=>(0,confidence.vi)(claim,level)==="failed");function countdown(things,onLast){
const left=new Set(things);return thing=>{if(left.delete(thing)&&left.size===0)onLast()}}async function runTaskGroup(signal,tasks){const siblings=new AbortController
;const both=AbortSignal.any([signal,siblings.signal]);const failures=[];await Promise.all(tasks.map(task=>task(both).catch(error=>{failures.push(error);siblings.abort(error)})))
;if(failures.length>0)throw failures[0]}var failure=__webpack_require__(45258);var fault_steps=__webpack_require__(6821);const mostUnmet=20
;async function injectFault({world:world,recorder:recorder},scenario,spec,marks,decided,signal){const say=event=>recorder.emit({...event,scenario:scenario,fault:spec.id});await say({
type:"fault.requested"});const ready=await(0,fault_steps.eU)(world,spec,signal).catch(unlessRefused);if(typeof ready==="string")return say({type:"fault.failed",reason:ready})
;const struck=ready.driver.struckWorker?.(ready.undo)??null;if(struck!==null)await say({type:"fault.struck",...struck});await recorder.emit({type:"undo.recorded",undo:ready.undo});try{
signal.throwIfAborted();marks.onApply();const applyMs=Math.max(limits.U.applyMs,ready.driver.applyMs?.(ready.undo)??0);if(ready.driver.settles)marks.onSettling(true);await(0,
fault_steps.qg)(world,ready.driver,applyMs,signal,limit=>ready.driver.apply(ready.effect,ready.undo,limit));if(ready.driver.settles)marks.onSettling(false);await say({type:"fault.applied"})
;for(const one of(ready.driver.unmet?.(ready.undo)??[]).slice(0,mostUnmet))await recorder.emit({type:"probe.unmet",scenario:scenario,target:spec.on,...one})
;await world.clock.sleep(spec.lastsMs,AbortSignal.any([signal,decided])).catch(()=>undefined);if(!signal.aborted)await say({type:"fault.felt",sighting:await(0,fault_steps.Df)(world,ready)})
}catch(error){await say({type:"fault.failed",reason:error.message}).catch(()=>undefined)}if(ready.driver.settles)marks.onSettling(true);const sighting=await(0,fault_steps.FP)(world,ready,marks)
;if(ready.driver.settles)marks.onSettling(false);if(!signal.aborted&&await restartAfterFault(world,ready,signal))await recorder.emit({type:"target.revived",scenario:scenario,target:spec.on})
;await Promise.all([say({type:"fault.removed"}),say({type:"fault.gone",sighting:sighting}),recorder.emit((0,fault_steps.FV)(ready.undo,sighting))])}
const restartAfterFault=async({within:within},{driver:driver,undo:undo},signal)=>await within(driver.restartMs??limits.U.undoMs,signal,limit=>driver.restartAfterFault?.(undo,limit)).catch(()=>false)??false
;function unlessRefused(error){if(error instanceof failure.GateFailure&&error.verdict==="refused")throw error;return error.message}
async function injectAll(context,{scenario:scenario,trial:trial,lastsMs:lastsMs}){const{world:world,watch:watch,signal:signal}=context;const decided=new AbortController;const over=new AbortController
;const deciding=trial.role==="control"?Promise.resolve():decide(context,scenario,decided,AbortSignal.any([signal,over.signal]));const tasks=scenario.faults.map(spec=>async(either,onRemoved)=>{
const isDue=await world.clock.sleep(spec.startMs,AbortSignal.any([either,decided.signal])).then(()=>true,()=>false);const onSettling=isSettling=>scenario.faults.length===1&&watch.settling(isSettling)
;const marks={onApply:()=>watch.faultInjected(),onRemoved:onRemoved,onSettling:onSettling};if(isDue)await injectFault(context,scenario.id,spec,marks,decided.signal,either)})
;if(trial.role==="control"){watch.faultInjected();tasks.push(either=>world.clock.sleep(lastsMs,either).catch(()=>undefined))}const removed=countdown(tasks,()=>watch.faultsRemoved());try{
await runTaskGroup(signal,tasks.map(task=>either=>task(either,()=>removed(task)).finally(()=>removed(task))))}finally{over.abort();await deciding}}
async function decide({world:world,recorder:recorder},scenario,decided,signal){while(!signal.aborted){await world.clock.sleep(limits.U.lookMs,signal).catch(()=>undefined)
;const{current:current,level:level}=recorder.fold;if(signal.aborted||current===null||!cannotPass(current,world.checks,scenario,level,world.clock.now(),recorder.fold.layout))continue
;await recorder.emit({type:"scenario.decided",scenario:scenario.id}).catch(()=>undefined);decided.abort();return}}var observe=__webpack_require__(86959);var read_back=__webpack_require__(38391)
;const targetsOf=(world,scenario)=>[...new Set(scenario.faults.map(({on:on})=>on))].filter(name=>world.target(name)?.driver.checkRunning!==undefined)
;async function restoreTargets({world:world,recorder:recorder,signal:signal},scenario){const crashed=await recordEnds({world:world,recorder:recorder},scenario.id)
;const disturbed=targetsOf(world,scenario);for(const target of[...disturbed,...crashed.filter(one=>!disturbed.includes(one))]){const driver=world.target(target)?.driver
;const seen=await world.within(limits.U.restartMs,signal,limit=>driver?.checkRunning?.(true,limit)).catch(notRestarted)
;if(seen!==undefined&&(disturbed.includes(target)||!seen.back))await recorder.emit({type:"target.seen",scenario:scenario.id,target:target,...seen})}}
async function recordEnds({world:world,recorder:recorder},scenario){const crashed=[]
;for(const target of world.targets)for(const{end:end,expected:expected,supervised:supervised,agoMs:agoMs}of await(world.target(target)?.driver.ends?.())??[]){const endedMs=world.clock.now()-agoMs()
;await recorder.emit({type:"target.ended",scenario:scenario,target:target,endedMs:endedMs,end:end,expected:expected,supervised:supervised});if(!expected&&!supervised)crashed.push(target)}
return[...new Set(crashed)]}const notRestarted=error=>({back:false,restarted:false,says:`it could not be restarted: ${error.message}`});async function untilRecovered(context,scenario,role){
const{world:world,spent:spent,recorder:recorder}=context;if(recorder.fold.failedUndos.length>0)return;const goneMs=world.clock.now()
;const dueMs=Math.max(...world.checks.map(({recoversMs:recoversMs})=>recoversMs))+(0,times.XP)(world.checks);const latenessMs=role==="planned"?Math.min(dueMs,limits.U.latenessMs):0
;const isOver=await watchUntil(context,scenario,{goneMs:goneMs,dueMs:dueMs,untilMs:goneMs+dueMs+(0,times.Zo)(world.checks)+latenessMs});if(isOver||role!=="planned"||spent.longWatch)return
;spent.longWatch=true;if(isOneDown(recorder.fold.current))return;await watchUntil(context,scenario,{goneMs:goneMs,dueMs:dueMs,untilMs:goneMs+longWatchMs(context)})}
async function watchUntil({world:world,recorder:recorder,signal:signal},scenario,{goneMs:goneMs,dueMs:dueMs,untilMs:untilMs}){let nextLookAtTargetsMs=0;let missing=[...targetsOf(world,scenario)]
;for(;;){const nowMs=world.clock.now();const evidence=recorder.fold.current;if(evidence===null||evidence.goneMs===null)return true;if(nowMs>=untilMs)return false;if(nowMs>=nextLookAtTargetsMs){
missing=await stillMissing(world,missing,signal);nextLookAtTargetsMs=nowMs+limits.U.runningPollMs}const{level:level}=recorder.fold;if(missing.length>0?nowMs-goneMs>=dueMs:world.checks.every(check=>(0,
recovery.rU)(evidence,check,level).shown))return true;await world.clock.sleep(limits.U.lookMs,signal)}}
const longWatchMs=({world:world,budgetMs:budgetMs})=>Math.min(limits.U.longWatchMs,(budgetMs-world.clock.now())*limits.U.longWatchShare)
;const isOneDown=evidence=>[...evidence?.observed.values()??[]].some(({phase:phase,seen:seen})=>phase==="after"&&(seen.numbers.processes?.last===0||seen.numbers.running?.last===0))
;async function stillMissing(world,names,signal){const seen=await Promise.all(names.map(name=>isBack(world,name,signal)));return names.filter((_,index)=>!seen[index])}
const isBack=async(world,name,signal)=>(await world.within(limits.U.prepareMs,signal,limit=>world.target(name)?.driver.checkRunning?.(false,limit)).catch(()=>null))?.back??true
;const shown=["planned","repeat"];async function runScenario(context,step){const{world:world,recorder:recorder,watch:watch,signal:signal}=context;const{scenario:scenario,trial:trial}=step
;await recorder.emit({type:"scenario.started",scenario:scenario.id,plan:scenario,trial:trial});watch.begin(scenario.id,{marks:shown.includes(trial.role),isCalm:trial.role==="control"})
;const over=new AbortController;const observer=(0,observe.l)(context,AbortSignal.any([signal,over.signal]));const observing=observer.done.catch(()=>undefined);try{
await runPhases(context,step,observer);await world.within((0,times.XP)(world.checks),signal,limit=>watch.end(limit));over.abort();await observing;await(0,read_back.e)(context,scenario.id)
;await restoreTargets(context,scenario);await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"done",detail:""})}catch(error){over.abort();await observing
;await watch.end(AbortSignal.abort());const detail=signal.aborted?"cut short":error.message;await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"cut",detail:detail});throw error}}
const observedBefore=["planned","repeat"];async function runPhases(context,step,observer){const{world:world,recorder:recorder,signal:signal}=context;const{scenario:scenario,trial:trial}=step
;const enter=phase=>recorder.emit({type:"phase.entered",scenario:scenario.id,phase:phase});await enter("before");if(observedBefore.includes(trial.role))await world.clock.sleep((0,
times.$p)(world.checks),signal);await enter("during");await injectAll(context,step);signal.throwIfAborted();await enter("after")
;await Promise.all([observer.look(),untilRecovered(context,scenario,trial.role)])}const runStep=(context,step,byMs=context.budgetMs)=>context.turn(()=>runTrial(context,step,byMs))
;async function runTrial(context,step,byMs){context.signal.throwIfAborted();if(!isTimeFor(context,step,byMs))return"no time";if(!await hasRecovered(context))return"not recovered"
;if(!isTimeFor(context,step,byMs))return"no time";await runScenario(context,step);return"ran"}function isTimeFor({world:world,budgetMs:budgetMs},{scenario:scenario},byMs){const nowMs=world.clock.now()
;const struck=scenario.faults.flatMap(({on:on})=>world.target(on)?.target??[]);return nowMs<byMs&&nowMs+(0,times.zo)(world.checks,scenario)+(0,needs.b0)(struck,scenario)<=budgetMs}
async function hasRecovered(context){const{fold:fold}=context.recorder;if(fold.failedUndos.length>0)return false
;if(fold.latest?.recovery.every(({recoveredMs:recoveredMs})=>recoveredMs!==null)??true)return true;const last=fold.latestBaseline
;if(last!==null&&last.startMs>=(fold.latest?.endMs??0))return last.findings.length===0;if(await becomesHealthy(context))return true;await context.recorder.emit({type:"note",says:notRecovered(fold)})
;return false}function notRecovered({failedUndos:failedUndos,latest:latest,latestBaseline:latestBaseline}){const[failed]=failedUndos
;if(failed!==undefined)return`a fault on ${failed.target} could not be removed, so nothing more was injected`;const unmet=(0,verdict_unmet.T)(latestBaseline?.findings??[])
;return`the preview did not recover after ${latest?.id??"the baseline"}${unmet===""?"":` (${unmet})`}, so nothing more was injected`}async function becomesHealthy(context){
for(let tries=0;tries<limits.U.settleTries;tries+=1){if((await(0,baseline.N)(context))?.length===0)return true;await context.world.clock.sleep(limits.U.settleMs,context.signal)}return false}}),
32500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>stepsOf,Q:()=>trialOf})
;var _core_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227);var _core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864)
;function stepsOf({scenarios:scenarios},world){const controls=(0,_core_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__.bg)(scenarios);return scenarios.flatMap(scenario=>{const planned=stepOf(scenario,{
role:"planned",of:null});const nth=controls.indexOf(scenario);return nth<0?[planned]:[controlOf(scenario,`c${nth+1}`,world),planned]})}function controlOf(scenario,id,world){const lastsMs=(0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(world.checks,scenario);const links=scenario.faults.filter(({on:on})=>world.target(on)?.kind.takes.includes("toxic"))
;const shams=links.map(({on:on,seed:seed},index)=>({id:`${id}.f${index+1}`,fault:"sham",on:on,params:{},startMs:0,lastsMs:lastsMs,seed:seed}));return{scenario:{id:id,faults:shams},trial:{
role:"control",of:null},lastsMs:lastsMs}}function trialOf(scenario,id,role,of){const faults=scenario.faults.map((spec,index)=>({...spec,id:`${id}.f${index+1}`,...role==="edge"&&{
seed:`${spec.seed}/${id}`}}));return stepOf({id:id,faults:faults},{role:role,of:of})}const stepOf=(scenario,trial)=>({scenario:scenario,trial:trial,lastsMs:(0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.xI)(scenario)})}),"gate-run-compared":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>runCompared});var external_node_path_=__webpack_require__(76760);var base_folder=__webpack_require__(74510);var base_side=__webpack_require__(77553)
;const unshared=task=>task();function exclusive(){let last=Promise.resolve();return task=>{const mine=last.then(task);last=mine.catch(()=>undefined);return mine}}
var until_aborted=__webpack_require__(83336);function partners(){const[change,base]=[new Line,new Line];return{change:partnerOf("change",change,base),base:partnerOf("base",base,change)}}
function partnerOf(side,own,other){return{side:side,sendResults:results=>own.results.send(results),receiveResults:limit=>other.results.next(limit),requestSearch:request=>own.requests.send(request),
nextRequest:limit=>other.requests.next(limit),leave:()=>{own.results.end();own.requests.end();own.leaving.abort()},left:limit=>Promise.race([(0,until_aborted.E)(limit),(0,
until_aborted.E)(other.leaving.signal)])}}class Line{results=new Channel;requests=new Channel;leaving=new AbortController}class Channel{#sent=[];#hasEnded=false;#wake=()=>undefined;send(one){
if(this.#hasEnded)return;this.#sent.push(one);this.#wake()}end(){this.#hasEnded=true;this.#wake()}async next(limit){
if(this.#sent.length===0&&!this.#hasEnded)await Promise.race([new Promise(done=>this.#wake=done),(0,until_aborted.E)(limit)]);return this.#sent.shift()??null}}var promises_=__webpack_require__(51455)
;var needs=__webpack_require__(24227);var address_of_check=__webpack_require__(50659);var catalog=__webpack_require__("core-checks-catalog");var header_names=__webpack_require__(28584)
;var http_request=__webpack_require__(93458);var http_status=__webpack_require__(97917)
;const addressHeaders=new Set(["x-forwarded-for","forwarded","x-real-ip","x-client-ip","true-client-ip","cf-connecting-ip","fastly-client-ip","x-cluster-client-ip"])
;function clientRequests({previewHeaders:previewHeaders,checks:checks,faults:faults},effect){const{path:path,method:method}=effect.params
;const{headers:headers={},body:body}=ruleOf(faults,effect)?.clients??{};const usual=checks.flatMap(requestedBy);const base=path===undefined?withDefault(usual):[at(String(path),usual)]
;const all=base.map(({request:request,judge:judge})=>{const changed=method!==undefined&&method!==request.method;const sent={...request,method:method??request.method,headers:{...(0,
header_names.s)(previewHeaders),...request.headers,...(0,header_names.s)(headers)},body:body===undefined?request.body:(0,http_request.LL)(body)};return{request:bodiless(sent.method)?{...sent,body:null
}:sent,judge:changed?byStatus(request):judge}});return[...new Map(all.map(one=>[JSON.stringify(one.request),one])).values()]}function trafficRequest(previewHeaders,{params:params}){const request=(0,
catalog.EG)("http").requests?.(params);if(request===undefined)throw new TypeError("an http check has a request");return{...request,headers:{...(0,header_names.s)(previewHeaders),...(0,
header_names.s)(request.headers)}}}const ruleOf=(rules,{kind:kind,params:params})=>rules.find(rule=>rule.fault===kind&&["path","method"].every(key=>{const domain=rule.params[key]
;return domain===undefined?params[key]===undefined:"oneOf"in domain&&domain.oneOf.some(one=>one===params[key])}));function requestedBy(spec){const check=(0,catalog.EG)(spec.kind)
;const request=check.requests?.(spec.params);if(request===undefined)return[];const headers=Object.entries((0,header_names.s)(request.headers)).filter(([name])=>!addressHeaders.has(name));return[{
request:{...request,headers:Object.fromEntries(headers)},judge:response=>check.judge(spec.params,response)}]}const withDefault=usual=>usual.length>0?usual:[at("/",usual)];function at(path,usual){
const same=usual.find(({request:request})=>request.path===path);if(same!==undefined)return same;const request={method:"GET",path:path,headers:usual[0]?.request.headers??{},body:null,status:"2xx"}
;return{request:request,judge:byStatus(request)}}const byStatus=({status:status})=>response=>response.status!==null&&(0,http_status.l)(status,response.status)?null:`status ${response.status??"none"}`
;const bodiless=method=>method==="GET"||method==="HEAD";var faults_catalog=__webpack_require__("core-faults-catalog");var counted=__webpack_require__(51652);var redact_data=__webpack_require__(80420)
;var redactor=__webpack_require__("core-secrets-redactor");var run_secrets=__webpack_require__(38257);var run_fold=__webpack_require__("core-verdict-run-fold")
;function recorderOn({clock:clock,record:record}){const fold=new run_fold.NM;return{fold:fold,async emit(body){const event={atMs:Math.round(clock.now()*1e3)/1e3,...body};const kept=record(event)
;if(event.type==="undo.recorded")await kept;fold.add(event);await kept}}}var failure=__webpack_require__(45258);var finding_traits=__webpack_require__(64327);const resolvedPlan=(plan,bytesOf)=>({
...plan,scenarios:plan.scenarios.map(scenario=>({...scenario,faults:scenario.faults.map(spec=>resolvedFault(spec,bytesOf))}))});function resolvedFault(spec,bytesOf){
const open=Object.entries(spec.fractions??{}).filter(([name])=>spec.params[name]===undefined);if(open.length===0)return spec;const bytes=bytesOf(spec.on,spec.lastsMs)
;const values=open.map(([name,fraction])=>[name,bytesWithin(spec,name,bytes===null?0:fraction*bytes)]);return{...spec,params:{...spec.params,...Object.fromEntries(values)}}}
function bytesWithin({fault:fault},name,bytes){const{min:min=0,max:max=0}=(0,faults_catalog.Kl)(fault)?.params[name]??{};return Math.min(max,Math.max(min,bytes>0?Math.max(1,Math.floor(bytes)):0))}
var unmet=__webpack_require__(54239);var search_ms=__webpack_require__(93333);function searchesOf(change,base){const outcomes={change:outcomesIn(change),base:outcomesIn(base??[])}
;const failed=distinctFailures(change);return{change:failed,both:new Set(failed.map(({id:id})=>id).filter(id=>outcomes.base.get(id)==="failed")),
base:distinctFailures((base??[]).filter(({id:id})=>outcomes.change.get(id)==="passed"))}}const outcomesIn=results=>new Map(results.map(({id:id,outcome:outcome})=>[id,outcome]))
;function distinctFailures(results){const keyOf=({faults:faults,tries:tries})=>JSON.stringify([faults.map(({spec:spec})=>[spec.fault,spec.on]).sort(),[...tries[0]?.fingerprints??[]].sort()])
;const failed=results.filter(({outcome:outcome})=>outcome==="failed");return[...new Map(failed.toReversed().map(result=>[keyOf(result),result])).values()].reverse()}
var fingerprint=__webpack_require__(11644);async function untilBudget({world:world,budgetMs:budgetMs,signal:signal},work){
const came=await world.within(Math.max(0,budgetMs-world.clock.now()),signal,work);signal.throwIfAborted();return came}async function analyzeFailures(context,{scenarios:scenarios},rules){
const{shrink:shrink,partner:partner}=rules;if(shrink.tries===0)return;const own=context.recorder.fold.scenarios;partner?.sendResults(own);if(!own.some(({outcome:outcome})=>outcome==="failed"))return
;await(rules.onJudged?.());const other=partner===undefined?null:await untilBudget(context,limit=>partner.receiveResults(limit));const analysis=new Analysis(context,scenarios,rules)
;if(partner?.side!=="base")await analysis.analyzeChange(searchesOf(own,other));else if(other!==null)await analysis.analyzeBase(searchesOf(other,own),partner)}class Analysis{#context;#scenarios;#rules
;#faultRules;#partner;constructor(context,scenarios,{shrink:shrink,faultRules:faultRules=[],partner:partner}){this.#context=context;this.#scenarios=scenarios;this.#rules=shrink
;this.#faultRules=faultRules;this.#partner=partner}async analyzeChange({change:change,both:both}){
const{analyzeFailure:analyzeFailure}=await __webpack_require__.e("engine-analysis-failure-analysis").then(__webpack_require__.bind(__webpack_require__,"engine-analysis-failure-analysis"))
;const share=this.#shares(change.length,both.size>0);for(const result of change){const requestOnBase=both.has(result.id)?request=>this.#partner?.requestSearch(request):null
;const isHealthy=await share(limits=>this.#studyOf(result,about=>analyzeFailure(this.#context,about,limits,requestOnBase)));if(!isHealthy)return}}async analyzeBase({base:base,both:both},partner){
if(base.length+both.size===0)return
;const{searchAsRequested:searchAsRequested,searchAsDrawn:searchAsDrawn}=await __webpack_require__.e("engine-analysis-failure-analysis").then(__webpack_require__.bind(__webpack_require__,"engine-analysis-failure-analysis"))
;const share=this.#shares(base.length+both.size,both.size>0);for(const result of base){const isHealthy=await share(limits=>this.#studyOf(result,about=>searchAsDrawn(this.#context,about,limits)))
;if(!isHealthy)return}for(;;){const request=both.size===0?null:await untilBudget(this.#context,limit=>partner.nextRequest(limit))
;const result=this.#context.recorder.fold.scenarios.find(({id:id})=>id===request?.of);if(request===null||result===undefined)return
;const isHealthy=await share(limits=>this.#studyOf(result,about=>searchAsRequested(this.#context,about,limits,request)));if(!isHealthy)return}}#studyOf(result,study){
const scenario=this.#scenarios.find(({id:id})=>id===result.id);if(scenario===undefined)return Promise.resolve({tries:0,healthy:true});return study({scenario:scenario,fingerprints:(0,
fingerprint.t)(result),tries:result.tries,results:this.#context.recorder.fold.scenarios,rules:this.#faultRules})}#shares(failures,onBoth){const{world:world,budgetMs:budgetMs}=this.#context
;const endMs=Math.min(budgetMs,world.clock.now()+(0,search_ms.searchMs)(this.#rules,onBoth?2:1));let[left,triesLeft]=[failures,this.#rules.tries];return async study=>{const nowMs=world.clock.now()
;const share=1/Math.max(1,left);const{tries:tries,healthy:healthy}=await study({tries:Math.ceil(triesLeft*share),byMs:nowMs+(endMs-nowMs)*share});left-=1;triesLeft-=tries;return healthy}}}
var baseline=__webpack_require__(59488);var limits=__webpack_require__(64187);var times=__webpack_require__(95864);async function untilConnected({world:world,signal:signal},sinceMs){
let open=world.targets.filter(name=>world.target(name)?.target.kind==="link");while(open.length>0&&world.clock.now()-sinceMs<times.FK){
const carried=await Promise.all(open.map(name=>hasCarried(world,name,signal)));open=open.filter((_,index)=>carried[index]===false);if(open.length>0)await world.clock.sleep(limits.U.lookMs,signal)}}
async function hasCarried(world,link,signal){const driver=world.target(link)?.driver;const numbers=await world.within(limits.U.observeMs,signal,limit=>driver?.observe?.(limit)).catch(()=>undefined)
;if(numbers===undefined)return true;return(numbers.bytesToServer??0)>0&&(numbers.bytesToClient??0)>0}const rounds=2;const requestsPerSpan=4;const gapMs={least:20,most:250};const settleMs=80
;const silentMs=120;const mostChecks=8;const counters=["exchanges","connections","bytesToServer","bytesToClient"];async function learnNeeds(context,sinceMs){
const{world:world,signal:signal,budgetMs:budgetMs}=context;const links=world.targets.filter(name=>world.target(name)?.target.kind==="link")
;if(world.sendOne===undefined||world.checks.length<2||links.length===0)return;await untilConnected({world:world,signal:signal},sinceMs)
;await world.within(Math.min(limits.U.learnMs,budgetMs*limits.U.learnShare),signal,async limit=>{try{await askOneAtATime(context,links,limit)}catch(error){if(!limit.aborted||signal.aborted)throw error
}})}async function askOneAtATime(context,links,limit){const checks=context.world.checks.slice(0,mostChecks);const silence=()=>observeSpan(context,links,null,limit);await silence()
;for(let round=0;round<rounds;round+=1)for(const check of checks){await observeSpan(context,links,check,limit);await silence()}}
async function observeSpan({world:world,recorder:recorder},links,check,limit){const before=await readAll(world,links,limit);const startMs=world.clock.now()
;const good=check===null?[]:await sendAlone(world,check,limit);await world.clock.sleep(check===null?silentMs:settleMs,limit);const after=await readAll(world,links,limit);limit.throwIfAborted()
;await recorder.emit({type:"links.carried",check:check?.name??null,requests:good.length,failed:good.filter(one=>!one).length,lastsMs:Math.round(world.clock.now()-startMs),
links:Object.fromEntries(links.flatMap(link=>growth(link,before.get(link),after.get(link))))})}async function sendAlone(world,check,limit){const ownMs=1e3/check.ratePerSecond
;const waitMs=Math.min(gapMs.most,Math.max(gapMs.least,ownMs));const sent=[];for(let number=0;number<requestsPerSpan;number+=1){if(number>0)await world.clock.sleep(waitMs,limit)
;const response=world.sendOne?.(check.name,limit)??Promise.resolve(false);response.catch(()=>undefined);sent.push(response);if(ownMs>gapMs.most)await response}return Promise.all(sent)}
async function readAll(world,links,limit){const read=await Promise.all(links.map(async link=>{const driver=world.target(link)?.driver
;return world.within(limits.U.observeMs,limit,soon=>driver?.observe?.(soon)).catch(()=>undefined)}));return new Map(links.flatMap((link,index)=>read[index]===undefined?[]:[[link,read[index]]]))}
const growth=(link,before,after)=>before===undefined||after===undefined?[]:[[link,Object.fromEntries(counters.map(name=>[name,(after[name]??0)-(before[name]??0)]))]]
;var fault_steps=__webpack_require__(6821);async function rehearse(world,recorder,plan,signal){const specs=rehearsedIn(world,plan);for(const spec of specs){
const message=await problemOf(world,recorder,spec,signal);signal.throwIfAborted()
;if(message!==null)throw new failure.GateFailure("REHEARSAL_FAILED",`the rehearsal of target "${spec.on}" failed, so no scenario ran: ${message}`)}return specs.length>0}
function rehearsedIn(world,plan){const specs=plan.scenarios.flatMap(({faults:faults})=>faults).filter(({on:on})=>world.target(on)?.driver.rehearsed)
;const first=new Map(specs.toReversed().map(spec=>[spec.on,spec]));return[...first.values()].map(spec=>({...spec,id:`rehearsal of ${spec.on}`}))}async function problemOf(world,recorder,spec,signal){
const ready=await(0,fault_steps.eU)(world,spec,signal).catch(error=>error.message);if(typeof ready==="string")return ready;await recorder.emit({type:"undo.recorded",undo:ready.undo})
;const notObserved=await observationProblem(world,ready,signal);const first=await(0,fault_steps.Xp)(world,ready);const again=first.ok?await(0,fault_steps.Xp)(world,ready,{most:1}):first
;await recorder.emit((0,fault_steps.FV)(ready.undo,first.ok&&!again.ok?await(0,fault_steps.Xp)(world,ready):again));if(notObserved!==null)return notObserved
;if(!first.ok)return`it is still in place after its undo: ${first.says}`;return again.ok?null:`after a second undo it was still in place: ${again.says}`}
async function observationProblem(world,ready,signal){try{signal.throwIfAborted();await(0,
fault_steps.qg)(world,ready.driver,limits.U.applyMs,signal,limit=>ready.driver.apply(ready.effect,ready.undo,limit))}catch(error){return error.message}const{ok:ok,says:says}=await(0,
fault_steps.Df)(world,ready);return ok?null:`it was injected, but not observed: ${says}`}var verdict_confirm=__webpack_require__(43448);var run_step=__webpack_require__("engine-run-step")
;var steps=__webpack_require__(32500);async function repeatScenarios(context,plan){for(const outcome of["failed","inconclusive"])for(const scenario of plan.scenarios){
if(resultOf(context,scenario.id)?.outcome!==outcome)continue;for(let result=resultOf(context,scenario.id);result!==null&&(0,verdict_confirm.q)(result);result=resultOf(context,scenario.id)){
const id=`${scenario.id}.t${result.tries.length+1}`;if(await(0,run_step.eg)(context,(0,steps.Q)(scenario,id,"repeat",scenario.id))!=="ran")return}}}
const resultOf=({recorder:recorder},id)=>recorder.fold.scenarios.find(scenario=>scenario.id===id)??null;var stop_cause=__webpack_require__(76596);var say_length=__webpack_require__(63798)
;const endingOf=(error,detail)=>error instanceof failure.GateFailure&&error.verdict==="refused"?{reason:"refused",detail:detail}:{reason:"error",detail:detail,...(0,stop_cause.dq)(error)}
;function endingWith(error,signal){if(signal.aborted)return cancelledBy(signal);if(!(error instanceof Error))throw error
;const hint=error instanceof failure.GateFailure&&error.hint!==undefined?` ${error.hint}`:"";return endingOf(error,`${error.message}.${hint}`)}const cancelledBy=({reason:reason})=>({
reason:"cancelled",detail:reason instanceof failure.GateFailure?reason.message:"cancelled"});function overdueEnding(budgetMs,starting,seen){const late=`${(0,say_length.m)((0,
needs.hardLimitMs)(budgetMs)-budgetMs)} after its budget of ${(0,say_length.m)(budgetMs)}`;if(starting===null)return{reason:"budget",detail:`the run had not ended ${late}`}
;const hint="Find out why it is not ready; or allow more time with `plan.budget`, or less with `ready-within`.";return{reason:"error",
detail:`target "${starting}" was still starting when the run was ended, ${late}. ${seen} ${hint}`,cause:"start-overdue"}}var histogram=__webpack_require__(54320);const mostReasons=8;const markMs=20
;const mostShortened=.1;const failing=-1;const limitsOf=check=>[...new Set([...check.steady.percentiles,...check.during.percentiles].map(({limitMs:limitMs})=>limitMs))].sort((a,b)=>a-b)
;class WindowRecorder{#check;#limits;#isTimed;#open=[];#runs=new Set;#isCalm;#marksLeft;constructor(check,marks=0,isTimed=(0,catalog._Y)(check),isCalm=false){this.#check=check
;this.#limits=limitsOf(check);this.#isTimed=isTimed;this.#isCalm=isCalm;this.#marksLeft=marks}add(taken,phase){const sample=this.#isCalm||phase==="before"?this.#fromDeparture(taken):taken
;const second=Math.floor(sample.dueMs/1e3);const closed=this.#close(open=>open.second<second);const open=this.#windowOf(second,phase);open.add(sample,this.#limits,this.#runs)
;if(!sample.ours&&this.#marksLeft>0&&open.mark(sample))this.#marksLeft-=1;return closed}flush(){return this.#close(()=>true)}#fromDeparture(sample){
const lateMs=Math.max(0,(sample.sentMs??sample.dueMs)-sample.dueMs);if(lateMs===0)return sample;if(sample.failure==="timeout")return lateMs>mostShortened*this.#check.timeoutMs?{...sample,ours:true
}:sample;return{...sample,endMs:sample.endMs-lateMs}}#windowOf(second,phase){const found=this.#open.find(open=>open.second===second&&open.phase===phase);if(found!==undefined)return found
;const made=new OpenWindow(second,phase,this.#isTimed);this.#open.push(made);return made}#close(which){const closed=this.#open.filter(which);this.#open=this.#open.filter(open=>!which(open))
;return closed.map(open=>open.close(this.#check.name,this.#limits))}}class OpenWindow{second;phase;#isTimed;#count=0;#bad=0;#bursts=0;#ours=0;#timed=0;#firstBadMs=null;#lastBadMs=null;#reasons=new Map
;#over=new Map;#overBursts=new Map;#latency=new Map;#failed=new Map;#marks=new Map;constructor(second,phase,isTimed){this.second=second;this.phase=phase;this.#isTimed=isTimed}add(sample,limits,runs){
if(sample.ours){this.#ours+=1;return}this.#count+=1;if(begins(runs,failing,sample.failure!==null))this.#bursts+=1;if(sample.failure!==null)this.#fail(sample.failure,sample.dueMs)
;if(!this.#isTimed)return;if(sample.failure===null||sample.failure==="timeout")this.#time(sample,limits,runs);else count(this.#failed,(0,histogram.AU)(sample.endMs-sample.dueMs))}
mark({dueMs:dueMs,endMs:endMs,failure:failure}){const offsetMs=Math.round(dueMs-this.second*1e3);const kind=failure===null?0:failure==="timeout"?1:2;const key=`${Math.floor(offsetMs/markMs)} ${kind}`
;const found=this.#marks.get(key);const[firstMs,,count,slowestMs]=found??[offsetMs,kind,0,0];this.#marks.set(key,[firstMs,kind,count+1,Math.max(slowestMs,Math.round(endMs-dueMs))])
;return found===undefined}#fail(failure,dueMs){this.#bad+=1;this.#firstBadMs??=dueMs;this.#lastBadMs=dueMs;const reason=this.#reasons.has(failure)||this.#reasons.size<mostReasons?failure:"other"
;this.#reasons.set(reason,(this.#reasons.get(reason)??0)+1)}#time(sample,limits,runs){const latencyMs=sample.endMs-sample.dueMs;this.#timed+=1;count(this.#latency,(0,histogram.AU)(latencyMs))
;for(const limitMs of limits){const isOver=sample.failure!==null||latencyMs>limitMs;if(begins(runs,limitMs,isOver))this.#overBursts.set(limitMs,(this.#overBursts.get(limitMs)??0)+1)
;if(isOver)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+1)}}close(check,limits){return{check:check,phase:this.phase,second:this.second,count:this.#count,bad:this.#bad,bursts:this.#bursts,
ours:this.#ours,reasons:Object.fromEntries(this.#reasons),timed:this.#timed,over:limits.map(limitMs=>[limitMs,this.#over.get(limitMs)??0]),
overBursts:limits.map(limitMs=>[limitMs,this.#overBursts.get(limitMs)??0]),latency:sparse(this.#latency),...this.#failed.size>0&&{failed:sparse(this.#failed)},firstBadMs:this.#firstBadMs,
lastBadMs:this.#lastBadMs,...this.#marks.size>0&&{marks:[...this.#marks.values()]}}}}function begins(runs,kind,isSo){const wasSo=runs.has(kind);if(isSo)runs.add(kind);else runs.delete(kind)
;return isSo&&!wasSo}const count=(buckets,bucket)=>{buckets.set(bucket,(buckets.get(bucket)??0)+1)};const sparse=buckets=>[...buckets].sort(([a],[b])=>a-b);const mostMarks=8e3
;function watch(world,load,recorder){let part=null;let writing=Promise.resolve();let unwritten;const seenMs=new Map(world.checks.map(check=>[check.name,0]));const keep=sample=>{
seenMs.set(sample.check,sample.dueMs);if(part===null||sample.dueMs<part.startMs||isUnsettled(sample,part))return;const scenario=part.scenario
;for(const window of part.recorders.get(sample.check)?.add(sample,phaseOf(sample,part))??[])writing=writing.then(()=>recorder.emit({type:"window",scenario:scenario,window:window})).catch(error=>{
unwritten??=error})};const flush=async({scenario:scenario,recorders:recorders})=>{await writing;if(unwritten!==undefined)throw unwritten
;for(const one of recorders.values())for(const window of one.flush())await recorder.emit({type:"window",scenario:scenario,window:window})};return{begin(scenario,{marks:marks,isCalm:isCalm}){
const most=marks?mostMarks:0;const recorders=new Map(world.checks.map(check=>[check.name,new WindowRecorder(check,most,undefined,isCalm)]));part={scenario:scenario,startMs:world.clock.now(),
firstAppliedMs:Number.POSITIVE_INFINITY,goneMs:Number.POSITIVE_INFINITY,recorders:recorders,unsettled:[]}},faultInjected(){
if(part!==null)part.firstAppliedMs=Math.min(part.firstAppliedMs,world.clock.now())},settling(isSettling){const nowMs=world.clock.now();const last=part?.unsettled.at(-1)
;const isOpen=last?.untilMs===Number.POSITIVE_INFINITY;if(isSettling&&!isOpen)part?.unsettled.push({fromMs:nowMs,untilMs:Number.POSITIVE_INFINITY});if(!isSettling&&isOpen)last.untilMs=nowMs},
faultsRemoved(){if(part!==null)part.goneMs=world.clock.now()},async end(signal){const untilMs=world.clock.now()
;const late=()=>world.checks.some(({name:name,ratePerSecond:ratePerSecond})=>(seenMs.get(name)??0)<untilMs-1e3/ratePerSecond)
;while(late()&&!signal.aborted)await world.clock.sleep(limits.U.lookMs/4,signal).catch(()=>undefined);const ending=part;part=null;if(ending!==null)await flush(ending)},done:(async()=>{
for await(const samples of load.samples)for(const sample of samples)keep(sample);await writing})()}}
const isUnsettled=({dueMs:dueMs,endMs:endMs},{unsettled:unsettled})=>unsettled.some(({fromMs:fromMs,untilMs:untilMs})=>dueMs<untilMs&&endMs>fromMs);function phaseOf(sample,part){
if(sample.endMs<=part.firstAppliedMs)return"before";return sample.dueMs>=part.goneMs?"after":"during"}async function runPlan(world,recorder,plan,rules,signal){const requestedMs=world.clock.now()
;const unreachable=await world.within(limits.U.warmUpMs,signal,limit=>world.warmUp(limit,emitWaiting(recorder))).catch(reasonOf);if(signal.aborted)return cancelled;if(unreachable!==null)return{
reason:"unreachable",detail:unreachable};const notLearned=await learnNeeds({world:world,recorder:recorder,signal:signal,budgetMs:rules.budgetMs},requestedMs).then(()=>null,asError)
;if(signal.aborted)return cancelled;if(notLearned!==null)return endingOf(notLearned,notLearned.message);const stop=new AbortController;const load=world.load(AbortSignal.any([signal,stop.signal]))
;const watching=watch(world,load,recorder);const blind=new AbortController;watching.done.catch(error=>blind.abort(error))
;const problems=reportGateProblems(world,recorder,load,AbortSignal.any([signal,stop.signal])).catch(()=>undefined);try{const{budgetMs:budgetMs,turn:turn=unshared}=rules;const spent={longWatch:false}
;const context={world:world,recorder:recorder,watch:watching,budgetMs:budgetMs,turn:turn,spent:spent,signal:AbortSignal.any([signal,blind.signal])};await untilConnected(context,requestedMs)
;const ending=await runAll(context,plan,rules);await waitForBase(context,rules.partner);return ending}catch(error){if(signal.aborted)return cancelled;return endingOf(error,error.message)}finally{
rules.partner?.leave();load.stop();stop.abort();await Promise.allSettled([watching.done,problems])}}function reasonOf(error){if(error instanceof failure.GateFailure)throw error;return"timeout"}
const asError=error=>error;const emitWaiting=recorder=>wait=>void recorder.emit({type:"waiting",wait:wait}).catch(()=>undefined);const cancelled={reason:"cancelled",detail:"cancelled"}
;async function runAll(context,drawn,rules){const notReady=await context.turn(()=>prepare(context,drawn));if(notReady!==null)return notReady
;const plan=resolvedPlan(drawn,(target,lastsMs)=>context.recorder.fold.responseBytes(target,lastsMs));const beginMs=context.world.clock.now();for(const step of(0,steps.B)(plan,context.world)){
await untilMoment(context,beginMs,step);const outcome=await(0,run_step.eg)(context,step);if(outcome!=="ran")return endingAfter(outcome,context.recorder.fold)
;const stopped=stoppedBy(context,step,rules.monkey?.stopWhen??null);if(stopped!==null)return stopped}if(rules.monkey!==undefined)return{reason:"done",detail:""};await repeatScenarios(context,plan)
;await analyzeFailures(context,plan,rules);return{reason:"done",detail:""}}async function untilMoment({world:world,signal:signal},beginMs,{scenario:{atMs:atMs}}){
const leftMs=beginMs+(atMs??0)-world.clock.now();if(atMs!==undefined&&leftMs>0)await world.clock.sleep(leftMs,signal)}function stoppedBy({recorder:recorder},{scenario:{id:id}},check){
const result=recorder.fold.scenarios.find(one=>one.id===id);const hasFailed=check!==null&&(result?.findings.some(one=>one.check===check&&one.outcome==="failed")??false);return hasFailed?{
reason:"done",detail:`the check ${check} failed in ${id}, so nothing more was injected`}:null}async function waitForBase(context,partner){partner?.leave()
;if(partner?.side!=="change"||context.recorder.fold.scenarios.length===0)return;await untilBudget(context,limit=>partner.left(limit))}async function prepare(context,plan){
const{world:world,recorder:recorder,signal:signal}=context;if(!await isHealthy(context))return{reason:"unhealthy",detail:(await(world.ended?.("before any fault")))?.message??""}
;const unmet=await unkeptPromise(world,plan,signal);if(unmet!==null)return{reason:"unhealthy",detail:unmet,cause:"hypothesis-unmet"};if(!await rehearse(world,recorder,plan,signal)||await(0,
run_step._r)(context))return null;return{reason:"error",detail:"the preview was unhealthy after a rehearsal, so nothing more was injected",cause:"unhealthy-after-rehearsal"}}
async function unkeptPromise(world,{scenarios:scenarios},signal){for(const on of new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))){const driver=world.target(on)?.driver
;const why=await world.within(driver?.steadyMs??limits.U.prepareMs,signal,async limit=>driver?.unhealthy?.(limit)??null);if(why!==null)return`${on}: ${why}`}return null}
async function isHealthy(context){const findings=await(0,baseline.N)(context);if(findings?.length===0)return true
;if(findings===null||findings.some(({tolerance:tolerance})=>finding_traits.d[tolerance].permanent!==null))return false;await context.recorder.emit({type:"note",
says:`the preview was unhealthy at first (${(0,unmet.T)(findings)}), and was measured again`});await context.world.clock.sleep(limits.U.settleMs,context.signal);return(await(0,
baseline.N)(context))?.length===0}const endingAfter=(outcome,fold)=>outcome==="no time"?{reason:"budget",detail:"the budget was used up"}:{reason:"done",detail:(0,run_step.p1)(fold)}
;async function reportGateProblems(world,recorder,load,signal){while(!signal.aborted){await world.clock.sleep(limits.U.troubleMs,signal).catch(()=>undefined);const scenario=recorder.fold.current?.id
;const{maxLagMs:maxLagMs,ours:ours}=load.troubles();if(scenario===undefined||signal.aborted)continue;if(maxLagMs>limits.U.lagMs)await recorder.emit({type:"gate.trouble",scenario:scenario,
what:"the gate was late",detail:`probes left up to ${Math.round(maxLagMs)} ms late`});if(ours>0)await recorder.emit({type:"gate.trouble",scenario:scenario,what:"probes failed through the gate",
detail:`${ours} in one second`})}}var external_node_timers_promises_=__webpack_require__(58500);function startClock(){const startMs=performance.now();return{now:()=>performance.now()-startMs,
sleep:(ms,signal)=>(0,external_node_timers_promises_.setTimeout)(Math.max(0,ms),undefined,{signal:signal}).catch(()=>{throw signal.reason})}}
var drivers_catalog=__webpack_require__("world-drivers-catalog");async function portsSeenBy(targets,workspace){const found=await Promise.all(targets.map(async target=>[target.name,await((0,
drivers_catalog.O)(target).portsSeen?.(target,workspace))??[]]));return Object.fromEntries(found.filter(([,ports])=>ports.length>0))}var host=__webpack_require__(96129)
;var journal_journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500);var external_node_crypto_=__webpack_require__(77598)
;var targets_catalog=__webpack_require__("core-targets-catalog");var canonical=__webpack_require__(63404);const configFingerprint=({targets:targets,checks:checks,faults:faults,traffic:traffic})=>(0,
canonical.$)({targets:targets.map(targetContent).sort(byText),checks:checks.map(checkContent).sort(byText),faults:faults.map(rule=>withoutSecrets(plain(rule))).sort(byText),...traffic!==undefined&&{
traffic:traffic.map(spec=>withoutSecrets(plain(spec))).sort(byText)}});const targetContent=target=>({name:target.name,kind:target.kind,front:(0,targets_catalog.I)(target).leadsToPreview(target)})
;const checkContent=({params:params,...check})=>({...plain(check),params:withoutSecrets(params)});const mayBeSecret=new Set(["headers","body","send"]);function withoutSecrets(value){
if(value===null||typeof value!=="object")return value;if(Array.isArray(value))return value.map(withoutSecrets)
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,mayBeSecret.has(key)?namesIn(one):withoutSecrets(one)]))}
const namesIn=value=>value!==null&&typeof value==="object"&&!Array.isArray(value)?Object.keys(value).sort():true;const plain=value=>JSON.parse(JSON.stringify(value));const byText=(a,b)=>(0,
canonical.$)(a)<(0,canonical.$)(b)?-1:1;var address_of_url=__webpack_require__(24023);var same_end=__webpack_require__(54103);var targets_named=__webpack_require__(25718)
;function layoutOf({targets:targets,preview:preview,checks:checks=[]},seen={}){const entry=(0,address_of_url.f)(preview);const servers=targets.filter(target=>(0,
targets_catalog.I)(target).isServer(target));const listenersOf=target=>{const configured=(0,targets_catalog.I)(target).listensOn(target);return configured===null?(seen[target.name]??[]).map(port=>({
host:"127.0.0.1",port:port})):[configured]};const serves=target=>listenersOf(target).some(address=>(0,same_end.U)(address.host)&&(0,same_end._)(address,entry));const isKnown=servers.some(serves)
;const mayServe=target=>!isKnown&&(0,same_end.U)(entry.host)&&servers.includes(target)&&listenersOf(target).length===0;const isFront=target=>(0,
targets_catalog.I)(target).leadsToPreview(target)||serves(target)||mayServe(target);const pairs=targets.flatMap(target=>{const named=(0,targets_catalog.I)(target).leadsToNamed(target)
;if(named!==null)return[(0,targets_named.$)(targets,named)].flatMap(server=>server===undefined?[]:[[target.name,server.name]]);const end=(0,targets_catalog.I)(target).leadsTo(target,preview)
;const server=end===null?undefined:servers.find(one=>listenersOf(one).some(address=>(0,same_end._)(address,end)));return server===undefined?[]:[[target.name,server.name]]})
;const started=servers.filter(server=>(0,targets_catalog.I)(server).startedByGate(server)).map(({name:name})=>name);const own=checks.flatMap(check=>{const address=(0,catalog.SU)(check)?.address??null
;return address===null?[]:[{name:check.name,address:address}]});const askingAt=listening=>own.filter(({address:address})=>listening.some(one=>(0,same_end._)(one,address))).map(({name:name})=>name)
;const asked=targets.flatMap(target=>{const links=targets.filter(link=>pairs.some(([from,to])=>from===link.name&&to===target.name));const asking=askingAt([target,...links].flatMap(listenersOf))
;return asking.length===0?[]:[[target.name,asking]]});return{front:["preview",...targets.filter(isFront).map(({name:name})=>name)],behind:Object.fromEntries(pairs),started:started,...asked.length>0&&{
asked:Object.fromEntries(asked)}}}var edge=__webpack_require__(14795)
;const configuredEdges=({targets:targets,preview:preview},front)=>targets.filter(({name:name})=>!front.includes(name)).flatMap(target=>edgeTo(target,preview)??[]);function edgeTo(target,preview){
const{name:name}=target;const kind=(0,targets_catalog.I)(target);const end=kind.leadsTo(target,preview);if(end!==null)return{...(0,edge.BQ)("link",name,end),target:name}
;return kind.isServer(target)||kind.isContainer?{...(0,edge.gR)(name,kind.listensOn(target)),target:name}:null}var version=__webpack_require__(77380)
;function runStarted({config:config,configPath:configPath,written:written=config,plan:plan,run:run,overrides:overrides=[]},sides,seen){const preview=new URL(config.preview)
;const layout=layoutOf(config,seen);return{type:"run.started",version:version.r,run:run,preview:`${preview.origin}${preview.pathname}`,...overrides.length>0&&{overrides:overrides},
...config.accept!==undefined&&{accept:config.accept},plan:plan,checks:config.checks.map(check=>({...check,params:{}})),layout:layout,edges:configuredEdges(config,layout.front),configDigest:(0,
external_node_crypto_.createHash)("sha256").update(configFingerprint(written)).digest("hex"),...configPath!==undefined&&{configPath:configPath},budgetMs:config.plan.budgetMs,
...config.secret!==undefined&&{variables:config.secret.variables},shrinkMs:(0,search_ms.searchMs)(config.plan.shrink,sides)}}var state_dir=__webpack_require__(19112)
;var external_node_child_process_=__webpack_require__(31421);var external_node_fs_=__webpack_require__(73024);var external_node_url_=__webpack_require__(73136)
;var environment=__webpack_require__(17388);var within=__webpack_require__("world-within");const helloLimitMs=1e4;const pendingLimit=256;class channel_Channel{pid;booted;#child;#pending=new Map
;#lost=new AbortController;#next=1;#hasBooted=false;#leaving=false;#exited=false;#renewing;constructor(child,hello){this.#child=child;this.pid=child.pid??0
;child.on("message",reply=>this.#settle(reply));child.on("error",()=>this.#lose());child.on("disconnect",()=>this.#lose());child.on("exit",()=>{this.#exited=true;this.#lose()});child.unref()
;child.channel?.unref();this.booted=this.#boot(hello);this.booted.catch(()=>undefined)}get lost(){return this.#lost.signal}ask(request,signal){
if(this.#pending.size>=pendingLimit)throw new RangeError(`more than ${pendingLimit} requests to the keeper at the same time`);return new Promise((resolve,reject)=>{signal.throwIfAborted()
;if(!this.#child.connected)throw this.#lostFailure();const id=this.#next++;const onAbort=()=>this.#drop(id)?.reject(signal.reason);signal.addEventListener("abort",onAbort,{once:true})
;const done=()=>signal.removeEventListener("abort",onAbort);this.#pending.set(id,{resolve:value=>{done();resolve(value)},reject:error=>{done();reject(error)}});this.#child.channel?.ref()
;this.#child.send({id:id,...request},error=>{if(error!==null)this.#drop(id)?.reject(this.#lostFailure(error))})})}renewEvery(ms){let waiting=false;this.#renewing=setInterval(()=>{if(waiting)return
;waiting=true;void this.ask({ask:"renew"},this.lost).catch(()=>undefined).finally(()=>{waiting=false})},ms).unref()}leaveRunning(){this.#leaving=true}async close(limitMs){this.#leaving=true
;clearInterval(this.#renewing);if(this.#exited)return;const exited=new Promise(resolve=>{this.#child.once("exit",()=>resolve())});this.#child.ref()
;const kill=setTimeout(()=>this.#child.kill("SIGKILL"),limitMs);await(0,within.u)(limitMs,null,limit=>this.ask({ask:"shutdown"},limit)).catch(()=>undefined);if(this.pid!==0)await exited
;clearTimeout(kill)}async#boot(hello){try{await(0,within.u)(helloLimitMs,null,limit=>this.ask(hello,limit))}catch(cause){const failure=this.#lostFailure(cause);this.#lose();void this.close(0)
;throw failure}this.#hasBooted=true}#settle(reply){const pending=this.#drop(reply.id)
;if(reply.ok)pending?.resolve(reply.value);else pending?.reject(new failure.GateFailure("LINK_UNAVAILABLE",reply.error))}#drop(id){const pending=this.#pending.get(id);this.#pending.delete(id)
;if(this.#pending.size===0)this.#child.channel?.unref();return pending}#lose(){clearInterval(this.#renewing);const failure=this.#lostFailure()
;for(const id of[...this.#pending.keys()])this.#drop(id)?.reject(failure);if(!this.#leaving)this.#lost.abort(failure)}#lostFailure(cause){
const[message,hint]=this.#hasBooted?["has ended",{}]:["did not start",{hint:"See keeper.log."}]
;return new failure.GateFailure("KEEPER_LOST",`the keeper, the process that carries the links, ${message}`,{...hint,cause:cause})}}const silenceMs=5e3;const renewMs=1e3
;async function startKeeper({home:home,logDir:logDir,journal:journal,deadlineMs:deadlineMs,enter:enter=[]}){await(0,promises_.mkdir)(logDir,{recursive:true});const lease=deadlineMs===undefined?null:{
silenceMs:silenceMs,deadlineMs:deadlineMs};const words=[...enter,process.execPath,keeperProgram(home)];const child=await spawnKeeper(words,enter.length>0,(0,
external_node_path_.join)(logDir,"keeper.log"));const channel=new channel_Channel(child,{ask:"hello",journal:journal??null,lease:lease});if(lease!==null)channel.renewEvery(renewMs);return channel}
function keeperProgram(home){const bundled=(0,external_node_url_.fileURLToPath)(new URL("keeper.js",home));return(0,external_node_fs_.existsSync)(bundled)?bundled:(0,
external_node_url_.fileURLToPath)(new URL("keeper/bin.ts",home))}async function spawnKeeper([file="",...words],isEntering,logPath){const log=await(0,promises_.open)(logPath,"a",384)
;const output=[log.fd,log.fd];try{return(0,external_node_child_process_.spawn)(file,words,{detached:true,stdio:isEntering?["ipc",...output]:["ignore",...output,"ipc"],serialization:"json",
env:start_environment()})}finally{await log.close()}}function start_environment(){const{NODE_OPTIONS:_,...kept}=(0,environment.Q)(process.env,{CHAOS_GATE_KEEPER:"1"});return kept}
var endpoint=__webpack_require__(69740);var link_variable=__webpack_require__(59345);var effect_of=__webpack_require__(59895);var ways_of=__webpack_require__("core-faults-ways-of")
;var preview=__webpack_require__(68043);var after_reset=__webpack_require__(93052);const checkTraffic=(spec,check,probe,place)=>({spec:spec,probe:probe.open(spec.params,{...place,check:spec.name,
timeoutMs:spec.timeoutMs}),judge:response=>check.judge(spec.params,response)});var compose_project=__webpack_require__(52392);var external_node_net_=__webpack_require__(77030);const responseMs=1e3
;const responseLimitBytes=300;const ours=new Map;async function lockTarget(target,names,run,signal){const held=[];const release=async()=>{await Promise.all(held.splice(0).map(releaseName))};try{
for(const name of new Set(names)){if(!await acquire(name,run))throw locked(target,await holderOf(name,signal));held.push(name)}}catch(error){await release();throw error}return{release:release}}
function locked(target,holder){const by=holder===""?"another gate, which does not say its run":`another gate, run ${holder}`
;return new failure.GateFailure("LOCKED",`LOCKED: target "${target}" is in use by ${by}`,{hint:"Wait until that run has ended, then run again."})}async function acquire(name,run){
const known=ours.get(name);if(known!==undefined){known.holders+=1;return true}const server=await listen(socketOf(name),run);if(server===null)return false;ours.set(name,{server:server,holders:1})
;return true}async function releaseName(name){const held=ours.get(name);if(held===undefined)return;held.holders-=1;if(held.holders>0)return;ours.delete(name)
;await new Promise(done=>held.server.close(done))}const socketOf=name=>`\0chaos-gate/target/${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex")}`;function listen(path,run){
return new Promise((resolve,reject)=>{const server=(0,external_node_net_.createServer)(socket=>socket.on("error",()=>undefined).end(run))
;server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path},()=>resolve(server.unref()))})}async function holderOf(name,signal){const text=await(0,
within.u)(responseMs,signal,limit=>responseOf(socketOf(name),limit)).catch(()=>"");return text.replace(/[^A-Za-z0-9_-]/g,"").slice(0,responseLimitBytes)}async function responseOf(path,signal){
const socket=(0,external_node_net_.connect)({path:path,signal:signal});let text="";try{for await(const piece of socket){text+=String(piece);if(text.length>=responseLimitBytes)break}return text
}finally{socket.destroy()}}async function probeOnce({probe:probe,judge:judge},deadlineMs,deadline,now,dueMs){const timer=setTimeout(()=>deadline.abort(),Math.max(1,Math.ceil(deadlineMs-now())))
;const late=new Promise(resolve=>{deadline.signal.addEventListener("abort",()=>resolve(null),{once:true})});try{const got=await Promise.race([probe.send(deadline.signal,dueMs),late]);const endMs=now()
;if(got===null||endMs>deadlineMs)return{endMs:Math.max(endMs,deadlineMs),failure:"timeout",ours:false};if("failure"in got)return{endMs:endMs,...got};return{endMs:endMs,failure:judge(got.response),
ours:false}}finally{clearTimeout(timer)}}async function probeUntil(how,deadlineMs,clock,signal){const deadline=new AbortController;const abort=()=>deadline.abort();if(signal.aborted)abort()
;signal.addEventListener("abort",abort);try{return await probeOnce(how,deadlineMs,deadline,()=>clock.now())}finally{signal.removeEventListener("abort",abort)}}
async function readBackAll(checks,fromMs,untilMs,signal){const seen=await Promise.all(checks.map(async({spec:spec,probe:probe})=>{const found=await(probe.readBack?.(fromMs,untilMs,signal))
;return found===undefined?null:{check:spec.name,...found}}));return seen.filter(one=>one!==null)}var descriptors=__webpack_require__(56107);const limit=12e4;class Batches{#gathered=[];#ended=false
;#failure;#wake=()=>{};put(items){if(this.#ended||items.length===0)return
;if(this.#gathered.length+items.length>limit)this.fail(new RangeError(`more than ${limit} samples wait to be read`));else for(const item of items)this.#gathered.push(item);this.#wake()}end(){
this.#ended=true;this.#wake()}fail(failure){this.#failure??=failure;this.end()}async*[Symbol.asyncIterator](){for(;;){if(this.#failure!==undefined)throw this.#failure;if(this.#gathered.length>0){
const batch=this.#gathered;this.#gathered=[];yield batch}else if(this.#ended)return;else{await new Promise(resolve=>{this.#wake=resolve})}}}}class InOrder{#waiting=new Map;#next=0;done(number,item){
this.#waiting.set(number,item);const ready=[];for(let head=this.#waiting.get(this.#next);head!==undefined;head=this.#waiting.get(this.#next)){this.#waiting.delete(this.#next++);ready.push(head)}
return ready}}var load_pacer=__webpack_require__(15383);var schedule=__webpack_require__(36699);const mostOpen=2e3;const keptDescriptors=16;const descriptorsOfProbe=2;const maxBurst=500
;function startLoad(checks,clock,signal){const samples=new Batches;const maxOpen=Math.max(1,Math.min(mostOpen,Math.floor(((0,descriptors.Uf)()-keptDescriptors)/descriptorsOfProbe)))
;const startMs=clock.now();const lanes=checks.map((check,index)=>({check:check,index:index,next:0,order:new InOrder}));const open=new Set;let ours=0;let stopped=false;const dueOf=lane=>startMs+(0,
schedule.x)(lane.index,lane.check.spec.ratePerSecond,lane.next);const settle=(lane,sample)=>{if(sample.ours)ours++;samples.put(lane.order.done(sample.number,sample))
;if(stopped&&open.size===0)samples.end()};const fire=async(lane,dueAtMs)=>{const base={check:lane.check.spec.name,number:lane.next++,dueMs:dueAtMs};const deadlineMs=dueAtMs+lane.check.spec.timeoutMs
;const refusal=open.size>=maxOpen?"gate: too many open":clock.now()>=deadlineMs?"gate: late":null;if(refusal!==null)return settle(lane,{...base,endMs:clock.now(),failure:refusal,ours:true})
;const deadline=new AbortController;open.add(deadline);const sentMs=clock.now();const result=await probeOnce(lane.check,deadlineMs,deadline,()=>clock.now(),dueAtMs);open.delete(deadline);settle(lane,{
...base,sentMs:sentMs,...result})};const tick=()=>{if(stopped)return null;const now=clock.now();for(const lane of lanes){for(let due=dueOf(lane),burst=0;due<=now&&burst<maxBurst;due=dueOf(lane),
burst++){fire(lane,due).catch(bug=>samples.fail(bug))}}return Math.min(...lanes.map(dueOf))-clock.now()};const pacer=(0,load_pacer.W)(tick);const stop=()=>{stopped=true;pacer.stop()
;if(open.size===0)samples.end()};const abort=()=>{stop();samples.end();for(const deadline of open)deadline.abort()};if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})
;return{samples:samples,stop:stop,troubles(){const trouble={maxLagMs:pacer.maxLagMs(),ours:ours};ours=0;return trouble}}}var waiting=__webpack_require__(39045)
;const certain=/^(?:status (?:401|30[1-8])|redirect |refused address$|not HTTP: |TLS: not spoken there$|invalid HTTP: (?:both|two) |compressed )/;const isCertain=reason=>certain.test(reason)
;const certainMs=5e3;async function warmUp(how,clock,signal){const startMs=clock.now();const endMs=startMs+how.limitMs;const isLasting=lastingFailure(clock);let failure="timeout";let good=0;for(;;){
const fullMs=clock.now()+how.timeoutMs;const result=await sendWithin(how,Math.min(fullMs,endMs),clock,signal);if(result.failure!=="timeout"||fullMs<=endMs)failure=result.failure??failure
;if(result.failure!==null)how.onFailure?.(result.failure,clock.now()-startMs);if(isLasting(result.failure))return failure;good=result.failure===null?good+1:0;if(good>=how.times)return null
;if(clock.now()+how.pauseMs>=endMs)return failure;await clock.sleep(how.pauseMs,signal)}}function lastingFailure(clock){let sinceMs=null;return failure=>{
sinceMs=failure!==null&&isCertain(failure)?sinceMs??clock.now():null;return sinceMs!==null&&clock.now()-sinceMs>=certainMs}}async function sendWithin(how,deadlineMs,clock,signal){
signal.throwIfAborted();const result=await probeUntil(how,deadlineMs,clock,signal);signal.throwIfAborted();return result}const warm_up_all_times=3;const pauseMs=100;const tryOutPauseMs=1e3
;const limitMs=6e4;async function warmUpAll(checks,clock,signal,onWait=()=>{}){const givenUp=new AbortController;const limit=AbortSignal.any([signal,givenUp.signal]);const startMs=clock.now()
;let nextMs=(0,waiting.T)(0);const onFailure=(message,waitedMs)=>{if(waitedMs<nextMs)return;nextMs=(0,waiting.T)(nextMs);onWait({message:message,waitedMs:waitedMs,limitMs:limitMs})}
;const reasons=await Promise.all(checks.map(async({spec:spec,probe:probe,judge:judge})=>{const how={...{probe:probe,judge:judge,timeoutMs:spec.timeoutMs,times:warm_up_all_times,pauseMs:pauseMs,
limitMs:limitMs},onFailure:(reason,waitedMs)=>onFailure((0,catalog.xe)(spec)?reason:`check "${spec.name}": ${reason}`,waitedMs)};try{
const reason=await warmUp(how,clock,limit)??await tryOut(probe,clock,startMs+times.FK,limit);if(reason===null)return null;givenUp.abort();return{check:spec.name,reason:reason}}catch(error){
if(signal.aborted||!givenUp.signal.aborted)throw error;return null}}));const found=reasons.find(one=>one!==null);if(found===undefined)return null
;if(!found.reason.startsWith(ofGate))return found.reason;throw new failure.GateFailure("TARGET_UNAVAILABLE",`check "${found.check}" could not be measured: ${found.reason.slice(ofGate.length)}`)}
const ofGate="gate: ";async function tryOut(probe,clock,connectedMs,signal){for(;;){const isConnected=clock.now()>=connectedMs;const reason=await(probe.tryOut?.(signal))??null
;if(reason===null||isConnected)return reason;await clock.sleep(Math.min(tryOutPauseMs,Math.max(0,connectedMs-clock.now())),signal)}}var probes_catalog=__webpack_require__("world-probes-catalog")
;var helper=__webpack_require__(23465);var traffic_notes=__webpack_require__(2117);function backgroundTraffic({preview:preview,previewHeaders:previewHeaders,traffic:traffic=[]},keeper){
const started=[];const forever=(new AbortController).signal;const stop=(name,signal)=>keeper.ask({ask:"traffic.stop",traffic:name},signal);return{start(limit){if(limit.aborted)return
;for(const[index,spec]of traffic.entries()){const name=`traffic ${index+1}`;started.push({spec:spec,name:name});const effect={way:"traffic",kind:"surge",params:{rate:spec.ratePerSecond},seed:""}
;const clients={requests:[trafficRequest(previewHeaders,spec)],forwardedFor:false};keeper.ask({ask:"traffic.start",traffic:name,effect:effect,url:preview,clients:clients},forever).catch(()=>undefined)
}limit.addEventListener("abort",()=>started.forEach(({name:name})=>void stop(name,forever).catch(()=>undefined)),{once:true})},async sent(patience){
const all=await Promise.all(started.map(({spec:spec,name:name})=>stop(name,patience).then(sentBy(spec),()=>null)));return all.filter(one=>one!==null)}}}const classes=["1xx","2xx","3xx","4xx","5xx"]
;const sentBy=spec=>({visitors:visitors=0,refusedStatus:refusedStatus=0,...numbers})=>({request:(0,traffic_notes.T)(spec),ratePerSecond:spec.ratePerSecond,requests:visitors,
responses:Object.fromEntries(classes.flatMap(name=>(numbers[name]??0)>0?[[name,numbers[name]??0]]:[])),rejectedWith:refusedStatus});async function openWorld(config,plan,given,clock,signal){
const project=config.compose===undefined?null:(0,compose_project.O0)(config.compose,given);let passing=null;const arePassing=limit=>{passing??=askEach(traffic,clock,limit);return passing}
;const context={...given,arePassing:arePassing,...project!==null&&{composeProject:project.name}};const links=await openLinks(config,context,signal);const variables=variablesOf(config,links)
;const drivers=new Map([...config.targets,preview.s].map(target=>[target.name,driverOf(target,context)]));const traffic=config.checks.map(spec=>checkTraffic(spec,(0,catalog.EG)(spec.kind),(0,
probes_catalog.u)(spec.kind),{preview:config.preview,headers:config.previewHeaders,variables:variables,workspace:context.workspace,mark:(0,helper.Wu)(context.runId)}))
;const background=backgroundTraffic(config,context.keeper);let load=null;const startProbes=async limit=>{for(const{probe:probe}of traffic)await(probe.start?.(limit))}
;const closeProbes=()=>Promise.allSettled(traffic.map(({probe:probe})=>probe.close()));const started=[];const locks=[];let starting=null;let composeMs=0;const ended=async when=>{
for(const{driver:driver}of drivers.values()){const gone=await(driver.ended?.(when))??null;if(gone!==null)return gone}return null};return{world:{clock:clock,checks:config.checks,
targets:[...drivers.keys()],target:name=>drivers.get(name)??null,async warmUp(limit,onWait){const over=new AbortController;const what=config.preview.replace(/[?#].*$/s,"");try{
const warm=warmUpAll(traffic,clock,limit,wait=>onWait?.({what:what,...wait}));warm.catch(()=>undefined)
;const[cold]=await Promise.all([Promise.race([warm,untilOneEnds(ended,over.signal)]),context.keeper.booted]);return cold}finally{over.abort()}},ended:ended,async sendOne(name,limit){
const check=traffic.find(({spec:spec})=>spec.name===name);if(check===undefined)throw new RangeError(`there is no check "${name}"`)
;return(await probeUntil(check,clock.now()+check.spec.timeoutMs,clock,limit)).failure===null},load(limit){load=new AbortController;const both=AbortSignal.any([limit,load.signal])
;background.start(both);return startLoad(traffic,clock,both)},async relieve(){load?.abort();await closeProbes()},async seeEdges(limit){
const{seeEdges:seeEdges}=await __webpack_require__.e("world-discovery-see-edges").then(__webpack_require__.bind(__webpack_require__,"world-discovery-see-edges"))
;return seeEdges(config,context.workspace,limit)},readBack:(fromMs,untilMs,limit)=>readBackAll(traffic,fromMs,untilMs,limit),within:within.u},async start(limit){await startProbes(limit)
;if(project!==null){starting=preview.s.name;const startMs=clock.now();await project.start(limit);composeMs=clock.now()-startMs;starting=null}const disturbed=disturbedIn(plan)
;for(const name of disturbed){const claims=await(drivers.get(name)?.driver.claims?.())??[];locks.push(await lockTarget(name,claims,context.runId,limit))}for(const[target,{driver:driver}]of drivers){
if(driver.start!==undefined)started.push({target:target,driver:driver});starting=target;await(driver.start?.(limit))
;if(disturbed.includes(target))await(driver.checkAllowed?.(limit,effectsOn(target,plan,drivers)));starting=null}const gone=await ended(after_reset.cT);if(gone!==null)throw gone},starting:()=>starting,
composeMs:()=>composeMs,sent:background.sent,async stop(limitMs){await closeProbes();const failures=[];for(const{target:target,driver:driver}of started.reverse())await(0,
within.u)(limitMs,null,async limit=>driver.stop?.(limit)).catch(error=>failures.push({target:target,reason:error.message}));await(0,
within.u)(composeDownMs,null,async limit=>project?.stop(limit)).catch(error=>failures.push({target:project?.name??"",reason:error.message}))
;await Promise.all(locks.splice(0).map(lock=>lock.release()));return failures}}}const endPollMs=250;const askMs=3e3;async function askEach(checks,clock,signal){
const all=checks.map(check=>probeUntil(check,clock.now()+Math.min(check.spec.timeoutMs,askMs),clock,signal));return(await Promise.all(all)).every(({failure:failure})=>failure===null)}
const composeDownMs=3e4;async function untilOneEnds(ended,signal){while(!signal.aborted){const gone=await ended(after_reset.cT);if(gone!==null&&!signal.aborted)throw gone;await(0,
external_node_timers_promises_.setTimeout)(endPollMs,undefined,{signal:signal}).catch(()=>undefined)}return null}
const disturbedIn=({scenarios:scenarios})=>[...new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))]
;const effectsOn=(name,{scenarios:scenarios},targets)=>scenarios.flatMap(({faults:faults})=>faults).filter(({on:on})=>on===name).flatMap(spec=>{const[fault,found]=[(0,
faults_catalog.Kl)(spec.fault),targets.get(name)];const way=fault===undefined||found===undefined?undefined:(0,ways_of.j)(fault,found.kind,found.target);return way===undefined?[]:[(0,
effect_of.$)(spec,way)]});const driverOf=(target,context)=>({target:target,kind:(0,targets_catalog.I)(target),driver:(0,drivers_catalog.O)(target).driver(target,context)})
;async function openLinks(config,{keeper:keeper,separatesRequests:separatesRequests},signal){const listening=new Map;for(const target of config.targets){const options={keeper:keeper,
preview:config.preview,http:separatesRequests(target.name),signal:signal};const listen=await((0,drivers_catalog.O)(target).open?.(target,options))??null
;if(listen!==null)listening.set(target.name,listen)}return listening}const variablesOf=({preview:preview},links)=>({[link_variable.T]:preview,...Object.fromEntries([...links].map(([name,listen])=>[(0,
link_variable.H)(name),(0,endpoint.H)(listen)]))});var identity=__webpack_require__(32687);var platform=__webpack_require__(63386);var processes=__webpack_require__(19044)
;var carry_out=__webpack_require__(75026);var drain=__webpack_require__(31874);var sweep=__webpack_require__(79648);const linksMs=1e4;const stopMs=8e3;const sentMs=2e3;const keeperMarginMs=2e4
;const removalTries=2;const composeMarginMs=3e4;const sweepMs=3e4;const endsWithKeeper=["link.clear","traffic.stop"];const keepSettledMs=36e5;async function runGate(options){const id=(0,
journal_name.F$)(options.run,options.written!==undefined);(0,platform.requireLinux)();(0,descriptors.hF)();const gate=await(0,identity.cu)(process.pid)
;if(gate===null)throw new TypeError("the gate cannot see itself in /proc");const path=(0,external_node_path_.join)(options.stateDir,(0,journal_name.J1)(id,gate));options.onJournal?.(path);await(0,
state_dir.u)(options.stateDir);const leftovers=await(0,within.u)(sweepMs,null,limit=>(0,sweep.recoverAll)(options.stateDir,limit,keepSettledMs));const clock=startClock();const journal=await(0,
journal_journal._0)(path);const redact=redactOf(options);const recorder=recorderOn({clock:clock,record(event){options.onEvent?.((0,redact_data.redactData)(event,redact));return journal.append(event)}
});const seen=await portsSeenBy(options.config.targets,options.workspace);const started=runStarted(options,options.partner===undefined?1:2,seen);await recorder.emit({...started,gate:gate,mark:id,
host:await(0,host.M)()}).catch(withdraw(journal));options.onBegun?.();for(const{undone:undone,failed:failed}of leftovers)if(undone+failed>0)void recorder.emit({type:"note",
says:`an earlier run had left ${(0,counted.h)(undone+failed,"fault")} in place; ${undone} ${undone===1?"was":"were"} removed`}).catch(()=>undefined)
;for(const message of options.notes??[])void recorder.emit({type:"note",says:message}).catch(()=>undefined);const ending=await play(options,id,journal,recorder,clock);await recorder.emit({
type:"run.ended",...ending}).catch(()=>undefined);await journal.close()
;const[{conclude:conclude},{keepReports:keepReports}]=await Promise.all([Promise.all([__webpack_require__.e("shared-core-conclude-conclude"),__webpack_require__.e("shared-core-diagnosis-catalog")]).then(__webpack_require__.bind(__webpack_require__,"core-conclude-conclude")),Promise.all([__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-report-document-text-chart"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-page"),__webpack_require__.e("world-report-keep-reports")]).then(__webpack_require__.bind(__webpack_require__,83271))])
;const result=(0,redact_data.redactData)(await conclude(recorder.fold,carry_out.Kf,options),redact);const problem=await keepReports(options.reportDir,result,journal.path,redact)
;return problem===null?result:{...result,notes:[...result.notes,`the report files could not be written: ${problem}`]}}
const redactOf=({redact:redact,config:config,workspace:workspace,reportDir:reportDir})=>redact??(0,redactor.$)((0,run_secrets.runSecrets)(config,{},[workspace,reportDir]))
;const withdraw=journal=>async error=>{await journal.close();await(0,promises_.rm)(journal.path,{force:true});throw error};async function play(options,id,journal,recorder,clock){
const{config:config,plan:plan,home:home,reportDir:reportDir,turn:turn,partner:partner,signal:signal}=options;const limitMs=(0,needs.hardLimitMs)(config.plan.budgetMs)+(config.compose?.readyMs??0)
;let keeper=null;let open=null;const run=async overdue=>{const removalMs=removalTries*(0,needs.eO)(config.targets)
;const deadlineMs=limitMs+keeperMarginMs+removalMs+(config.compose===undefined?0:composeMarginMs);keeper=await startKeeper({home:home,logDir:reportDir,journal:journal.path,deadlineMs:deadlineMs})
;const context=contextOf(keeper,id,options,recorder);const limit=AbortSignal.any([signal,overdue,keeper.lost]);const opened=await(0,
within.u)(linksMs,limit,soon=>openWorld(config,plan,context,clock,soon));open=opened;await opened.start(limit);const onJudged=async()=>{
const{concludeSoFar:concludeSoFar}=await Promise.all([__webpack_require__.e("shared-core-conclude-conclude"),__webpack_require__.e("shared-core-diagnosis-catalog")]).then(__webpack_require__.bind(__webpack_require__,"core-conclude-conclude"))
;options.onJudged?.((0,redact_data.redactData)(concludeSoFar(recorder.fold,carry_out.Kf,options),redactOf(options)))};const alternation={...turn!==undefined&&{turn:turn},...partner!==undefined&&{
partner:partner}};const ending=await runPlan(opened.world,recorder,plan,{...config.plan,budgetMs:config.plan.budgetMs+opened.composeMs(),faultRules:config.faults,onJudged:onJudged,...alternation
},limit);keeper.lost.throwIfAborted();return ending};const ending=await(0,within.u)(limitMs,null,async overdue=>{const ended=await run(overdue).catch(error=>endingWith(error,signal))
;if(ended.reason==="cancelled")return cancelledBy(signal);return overdue.aborted&&!signal.aborted?overdueEnding(config.plan.budgetMs,open?.starting()??null,ended.detail):ended})
;await cleanUp(open,keeper,recorder);await(0,within.u)(stopMs,null,limit=>(0,drain.Z)(id,processes.u,limit)).catch(()=>undefined);return ending}
const contextOf=(keeper,runId,{config:config,plan:plan,home:home,workspace:workspace,reportDir:reportDir},recorder)=>({keeper:keeper,startCarrier:enter=>startKeeper({home:home,logDir:reportDir,
enter:enter}),preview:config.preview,targets:config.targets,checked:config.checks.flatMap(check=>(0,address_of_check.I)(check,config.preview)??[]),
separatesRequests:link=>plan.scenarios.some(({faults:faults})=>faults.some(({on:on,fault:fault})=>on===link&&(0,faults_catalog.Kl)(fault)?.http===true)),previewHeaders:config.previewHeaders,
clients:effect=>clientRequests(config,effect),workspace:workspace,logDir:reportDir,runId:runId,recordUndo:undo=>recorder.emit({type:"undo.recorded",undo:undo}),onWait:wait=>void recorder.emit({
type:"waiting",wait:wait}).catch(()=>undefined),settleUndo:id=>recorder.emit({type:"undo.done",id:id}),noteReset:reset=>recorder.emit({type:"connections.reset",reset:reset}),
note:message=>recorder.emit({type:"note",says:message})});async function cleanUp(open,keeper,recorder){const all=await(0,within.u)(sentMs,null,async limit=>open?.sent(limit))??[]
;for(const sent of all)await recorder.emit({type:"traffic.sent",sent:sent}).catch(()=>undefined);const failures=await(open?.stop(stopMs))??[]
;for(const{target:target,reason:reason}of failures)await recorder.emit({type:"undo.failed",id:`stop ${target}`,reason:reason}).catch(()=>undefined)
;if(recorder.fold.pendingUndos.some(({kind:kind})=>!endsWithKeeper.includes(kind)))keeper?.leaveRunning();else await(keeper?.close(stopMs))}
var http_origin=__webpack_require__("world-probes-http-origin");const standardPace={fileMs:500,urlMs:2e3};const urlLimitMs=3e3;const mostUnread=5;const message={
file:"the file of `safety.stop-file` is there",url:"the address of `safety.stop-url` responded with 2xx",unread:`the address of \`safety.stop-url\` could not be read ${mostUnread} times in a row`}
;async function underStopSwitch(rules,workspace,signal,work,pace=standardPace){const{stopFile:stopFile=null,stopUrl:stopUrl=null}=rules??{};if(stopFile===null&&stopUrl===null)return work(signal)
;const stop=new AbortController;const follow=()=>stop.abort(signal.reason);if(signal.aborted)follow();signal.addEventListener("abort",follow,{once:true});const ended=new AbortController
;const switches=[...stopFile===null?[]:[{pauseMs:pace.fileMs,look:()=>fileSays((0,external_node_path_.join)(workspace,stopFile))}],...stopUrl===null?[]:[{pauseMs:pace.urlMs,
look:urlReader(stopUrl,ended.signal)}]];try{for(const{look:look}of switches){const why=await look();if(why!==null)throw stopped(why)}
for(const{look:look,pauseMs:pauseMs}of switches)stop_switch_watch(look,pauseMs,ended.signal,why=>stop.abort(stopped(why)));return await work(stop.signal)}finally{ended.abort()
;signal.removeEventListener("abort",follow)}}const stopped=why=>new failure.GateFailure("CANCELLED",why);function stop_switch_watch(look,pauseMs,ended,stop){const timer=setTimeout(async()=>{
const why=await look();if(ended.aborted)return;if(why===null)stop_switch_watch(look,pauseMs,ended,stop);else stop(why)},pauseMs);ended.addEventListener("abort",()=>clearTimeout(timer),{once:true})}
const fileSays=path=>(0,promises_.lstat)(path).then(()=>message.file,()=>null);function urlReader(url,ended){let unread=0;return async()=>{const status=await statusOf(url,ended)
;if(status!==null&&status>=200&&status<300)return message.url;unread=status===null||status>=500?unread+1:0;return unread>=mostUnread?message.unread:null}}async function statusOf(url,ended){
const origin=(0,http_origin.N)({preview:url});const prepared=origin.prepare({method:"GET",path:new URL(url).search,headers:{},body:null,status:"2xx"});try{const result=await(0,
within.u)(urlLimitMs,ended,limit=>origin.send(prepared,{again:false,bodyLimitBytes:1024},limit));return"response"in result?result.response.status:null}finally{await origin.close()}}
const runCompared=options=>underStopSwitch(options.config.safety,options.workspace,options.signal,signal=>runBothSides({...options,signal:signal}))
;const baselineIgnored="the baseline file was not used: `compare` in the config measures the base in this run";async function runBothSides({ofBase:ofBase,...options}){
const{config:config,home:home,run:run,workspace:workspace,stateDir:stateDir,redact:redact,signal:signal}=options;const base=(0,base_side.baseSide)(config,options.plan)
;if(base===null)return runGate(options);if(base.plan.scenarios.length===0)return runGate({...options,baseline:"plan"});const turn=exclusive();const partner=partners();const stop=new AbortController
;const there=runGate({...ofBase,...base,home:home,run:run,workspace:workspace,stateDir:stateDir,turn:turn,partner:partner.base,written:config,...redact!==undefined&&{redact:redact},reportDir:(0,
external_node_path_.join)(options.reportDir,base_folder.Y),signal:AbortSignal.any([signal,stop.signal])});const settled=there.catch(()=>undefined).then(partner.base.leave);try{return await runGate({
...options,...options.baseline!==undefined&&{notes:[...options.notes??[],baselineIgnored]},turn:turn,partner:partner.change,liveBase:result=>{partner.change.leave()
;if(result.scenarios.length===0)stop.abort();return there}})}catch(error){stop.abort();await settled;throw error}}}),
15383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>startPacer})
;var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643);const heartbeatMs=50;function startPacer(tick){let timer;let worstLagMs=0;const arm=waitMs=>{
const ms=Math.max(1,Math.floor(Math.min(waitMs,heartbeatMs)));const wakeMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()+ms;timer=setTimeout(()=>{
worstLagMs=Math.max(worstLagMs,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()-wakeMs);const next=tick();if(next!==null)arm(next)},ms)};arm(0);return{stop:()=>clearTimeout(timer),
maxLagMs(){const lag=worstLagMs;worstLagMs=0;return lag}}}}),36699:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>dueMs
});const goldenFraction=(Math.sqrt(5)-1)/2;function dueMs(index,ratePerSecond,number){const intervalMs=1e3/ratePerSecond;return intervalMs*(index*goldenFraction%1+number)}}),
63386:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{requireLinux:()=>requireLinux})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const systems={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD",openbsd:"OpenBSD"}
;function requireLinux(platform=process.platform){if(platform==="linux")return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("PLATFORM_UNSUPPORTED",`a run needs Linux, and this is ${systems[platform]??platform}`,{
hint:"run it in a Linux job, container, virtual machine or WSL 2; `validate`, `plan`, `init` and `report` work here"})}}),
31874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>drain})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465);var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93327);const pollMs=10;const mostLooks=300
;const looks=2;async function drain(runId,on,signal){for(let unseen=0,looked=0;unseen<looks&&looked<mostLooks;looked+=1){const inFlight=await on.startedFor((0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),null);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,inFlight,"SIGKILL",{mark:(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),leader:null});unseen=inFlight.length===0?unseen+1:0;if(unseen<looks)await on.sleep(pollMs,signal)}}}),
91857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fence:()=>fence})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const pollMs=10;const deathLimitMs=3e4;async function fence(gate,{graceMs:graceMs,known:known},on,signal){
if(gate.pid===on.pid)return false;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);if(await on.stateOf(gate)===null)return false
;const refusal=known?null:await on.refusalOf(gate)
;if(refusal!==null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("JOURNAL_UNTRUSTED",`the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`)
;const lived=await on.signalTo(gate,"SIGKILL");for(let waitedMs=0;await on.stateOf(gate)!==null;waitedMs+=pollMs){
if(waitedMs>=deathLimitMs)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("LOCKED",`process ${gate.pid}, the gate of the journal, does not end`);await on.sleep(pollMs,signal)
}return lived}}),41904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverJournal:()=>recoverJournal,
undoLimitMs:()=>undoLimitMs});var _core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47595)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("world-journal-read");var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75026)
;var _drain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31874);var _fence_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91857)
;var _recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-recover-recovery-environment");const gateGraceMs={keeper:2e3,post:0,recover:0}
;async function recoverJournal(path,options,signal,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g){const holdMs=(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await read(path,options,on).catch(()=>[])),on.handlerOf);const task=async()=>{
const gate=startIn(await read(path,options,on))?.gate??await on.gateNamed(path);const lived=gate!==null&&await(0,_fence_js__WEBPACK_IMPORTED_MODULE_3__.fence)(gate,{graceMs:gateGraceMs[options.by],
known:options.by==="keeper"},on.processes,signal);const events=await read(path,options,on);const started=startIn(events);if(started?.mark!==undefined){await(0,
_drain_js__WEBPACK_IMPORTED_MODULE_2__.Z)(started.mark,on.processes,signal);await on.endCommandsOf(started.mark,signal)}return settle(path,events,endOf(options,lived),options,on)}
;return on.withLock(path,signal,task,holdMs)}const undoLimitMs=async(path,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g)=>(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await on.read(path).catch(()=>[])),on.handlerOf)
;async function read(path,{mayBeMissing:mayBeMissing=false,trusted:trusted},on){return trusted??on.read(path).catch(error=>mayBeMissing&&(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_0__.b2)(error)?[]:Promise.reject(error))}const startIn=events=>events.find(event=>event.type==="run.started");const endOf=({by:by,why:why},lived)=>({
reason:by==="post"&&lived?"cancelled":"killed",detail:`${why===undefined?"":`${why}; `}put back by the ${by==="post"?"post step":by}`});async function settle(path,events,ending,options,on){
const done=await(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.u0)((0,_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(events),options.settleMs??100,on)
;const news=newsOf(events,done,ending);await keep(path,news,on).catch(()=>undefined);const failed=done.filter(({failure:failure})=>failure!==null);return{journal:path,undone:done.length-failed.length,
failed:failed.length,unrestored:failed.map(_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.zf),events:[...events,...news]}}function newsOf(events,done,ending){const atMs=events.at(-1)?.atMs??0
;const undos=done.map(({undo:undo,failure:failure})=>failure===null?{atMs:atMs,type:"undo.done",id:undo.id}:{atMs:atMs,type:"undo.failed",id:undo.id,reason:failure})
;if(events.length===0||events.some(event=>event.type==="run.ended"))return undos;return[...undos,{atMs:atMs,type:"run.ended",...ending}]}async function keep(path,news,on){if(news.length===0)return
;const journal=await on.resume(path);try{for(const event of news)await journal.append(event)}finally{await journal.close()}}}),
79648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverAll:()=>recoverAll})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _journal_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96129);var _journal_name_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90500)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-journal-read");var _journal_state_dir_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19112)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(32687);var _recover_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(41904)
;async function recoverAll(stateDir,signal,keepMs=0){await(0,_journal_state_dir_js__WEBPACK_IMPORTED_MODULE_5__.checkStateDir)(stateDir);const names=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(stateDir).catch(()=>[]);const all=[];for(const name of names.filter(entry=>entry.endsWith(".jsonl")).sort()){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir,name);if(await isOurDead(path))all.push(...await sweep(path,keepMs,signal))}return all}async function sweep(path,keepMs,signal){try{
const recovered=await(0,_recover_js__WEBPACK_IMPORTED_MODULE_7__.recoverJournal)(path,{by:"recover"},signal);if(recovered.failed===0&&Date.now()-(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs>=keepMs)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{force:true});return[recovered]}catch(error){return(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_4__.b2)(error)?[]:[unreadable(path,error)]}}const unreadable=(journal,error)=>({journal:journal,undone:0,failed:1,unrestored:[{undo:"",target:"",
kind:"journal",reason:error.message,commands:[]}],events:[]});async function isOurDead(path){const events=await(0,_journal_read_js__WEBPACK_IMPORTED_MODULE_4__.readJournal)(path,true).catch(()=>[])
;if(!await(0,_journal_host_js__WEBPACK_IMPORTED_MODULE_2__.Y)(events))return false;const started=events.find(event=>event.type==="run.started");const gate=started?.gate??(0,
_journal_name_js__WEBPACK_IMPORTED_MODULE_3__.Im)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.aW)())
;return gate===null||await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.L4)(gate)===null}})};
