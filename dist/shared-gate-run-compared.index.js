export const id=8216;export const ids=[8216,3333,3386];export const modules={93333:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{searchMs:()=>searchMs});const searchMs=({tries:tries,timeMs:timeMs},runs)=>tries===0?0:runs*timeMs}),
33324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GS:()=>fill,Re:()=>recordId,UF:()=>idFinder,zv:()=>recordOf})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70010);const recordId=(run,number)=>`${run}-${String(number).padStart(8,"0")}`;function recordOf(run,number){
const id=recordId(run,number);return{id:id,content:`c${hex((0,_random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__.q)(id))}${hex((0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__.q)(`content of ${id}`))}`,run:run}}function idFinder(run){const pattern=new RegExp(`${run}-\\d{8}`);return text=>pattern.exec(text)?.[0]}
const fill=(template,record)=>template.replace(/\{(id|content|run)\}/g,(_,name)=>record[name]);const hex=bits=>bits.toString(16).padStart(8,"0")}),
59895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>effectOf,o:()=>signalOf})
;var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");const effectOf=({fault:fault,params:params,seed:seed,worker:worker},way)=>({way:way,kind:fault,params:params,
seed:seed,...worker!==undefined&&{worker:worker}});function signalOf(effect){const signal=(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(effect.kind)?.signal?.(effect.params)
;if(signal===undefined)throw new TypeError(`"${effect.kind}" has no signal`);return signal}}),39045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>waitingLine,T:()=>nextWaitMs});const nextWaitMs=reportedMs=>reportedMs<1e3?1e3:reportedMs<5e3?5e3:reportedMs+1e4;const words={
refused:"connection refused",reset:"connection reset",closed:"connection closed",timeout:"no response in time"}
;const waitingLine=({what:what,message:message,waitedMs:waitedMs,limitMs:limitMs})=>`waiting for ${what}: ${words[message]??message}, ${Math.round(waitedMs/1e3)} s of ${Math.round(limitMs/1e3)} s`}),
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
__webpack_require__.d(__webpack_exports__,{u:()=>stepText});var _visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function stepText(spec,event){const name=`${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(spec.fault,40)} on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(spec.on)}`;switch(event.type){case"fault.requested":return null;case"fault.applied":
return`${name}: injected`;case"fault.struck":return`${name}: worker ${event.worker+1} of ${event.of}`;case"fault.felt":return`${name}: ${event.sighting.ok?"observed":"not observed"} (${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.sighting.says)})`;case"fault.removed":return null;case"fault.gone":return`${name}: ${event.sighting.ok?"removed":"removal not confirmed"} (${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.sighting.says)})`;case"fault.failed":return`${name}: could not be injected: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.reason)}`}}}),
95618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>trialLabel});function trialLabel(trial){const of=trial?.of??""
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
;var _core_budget_times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95864)
;var _core_verdict_judge_judge_phase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-judge-judge-phase")
;var _core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-verdict-run-fold");var _limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64187)
;var _observe_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86959);var _read_back_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38391)
;async function runBaseline({world:world,recorder:recorder,watch:watch,signal:signal}){await recorder.emit({type:"scenario.started",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,
plan:null});await recorder.emit({type:"phase.entered",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,phase:"before"})
;watch.begin(_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,{marks:false,isCalm:true});const over=new AbortController;const observing=(0,_observe_js__WEBPACK_IMPORTED_MODULE_4__.l)({
world:world,recorder:recorder},AbortSignal.any([signal,over.signal])).done.catch(()=>undefined);const limitMs=world.clock.now()+(0,_core_budget_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(world.checks)
;try{while(world.clock.now()<limitMs&&!hasShown(world,recorder))await world.clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_3__.U.lookMs,signal);await world.within((0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_0__.XP)(world.checks),signal,limit=>watch.end(limit))}finally{over.abort();await observing}await(0,_read_back_js__WEBPACK_IMPORTED_MODULE_5__.e)({
world:world,recorder:recorder,signal:signal},_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc);await recorder.emit({type:"scenario.ended",
scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,reason:"done",detail:""});return recorder.fold.latestBaseline?.findings??null}function hasShown(world,{fold:fold}){
return fold.current===null||(0,_core_verdict_judge_judge_phase_js__WEBPACK_IMPORTED_MODULE_1__.d$)(fold.current,world.checks,fold.level)}}),
6821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Df:()=>observeFault,FP:()=>removeFault,FV:()=>settledBy,
Xp:()=>undoFault,eU:()=>prepareFault,qg:()=>inStep});var _core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _core_faults_effect_of_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59895);var _core_model_plan_effect_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2693)
;var _limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64187);async function prepareFault(world,spec,signal){const found=world.target(spec.on)
;if(found===null)throw new Error("there is no such target");const way=_core_model_plan_effect_js__WEBPACK_IMPORTED_MODULE_3__.L.find(one=>found.kind.takes.includes(one)&&(0,
_core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(spec.fault)?.[one]!==undefined);if(way===undefined)throw new Error("the target cannot take this fault");const effect=(0,
_core_faults_effect_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(spec,way)
;const undo=await inStep(world,found.driver,_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.prepareMs,signal,limit=>found.driver.prepare(effect,spec.id,limit));return{driver:found.driver,effect:effect,
undo:undo}}const inStep=(world,driver,usualMs,signal,step)=>world.within(Math.max(usualMs,driver.stepMs??0),signal,step);const unseen=error=>({ok:false,says:`could not be observed: ${error.message}`,
numbers:{}})
;const observeFault=(world,{driver:driver,effect:effect,undo:undo})=>inStep(world,driver,_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.observeEffectMs,null,limit=>driver.observeEffect(effect,undo,limit)).catch(unseen)
;async function undoFault(world,{driver:driver,effect:effect,undo:undo},{most:most=2,onRemoved:onRemoved}={}){let sighting={ok:false,says:"it was not undone",numbers:{}}
;for(let tries=0;tries<most&&!sighting.ok;tries+=1){
const failure=await inStep(world,driver,_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.undoMs,null,limit=>driver.undo(undo,limit)).then(()=>null,error=>error)
;if(failure===null&&driver.endsAtOnce)onRemoved?.()
;sighting=failure===null?await inStep(world,driver,_limits_js__WEBPACK_IMPORTED_MODULE_2__.U.verifyRemovedMs,null,limit=>driver.verifyRemoved(effect,undo,limit)).catch(unseen):{...sighting,
says:failure.message}}return sighting}async function removeFault(world,ready,options){const sighting=await undoFault(world,ready,options);if(sighting.ok||world.relieve===undefined)return sighting
;await world.relieve().catch(()=>undefined);return undoFault(world,ready,options)}const settledBy=({id:id},{ok:ok,says:says})=>ok?{type:"undo.done",id:id}:{type:"undo.failed",id:id,reason:says}}),
64187:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>waitLimits});const waitLimits={settleTries:3,settleMs:3e3,
warmUpMs:6e4,learnMs:8e3,learnShare:.02,prepareMs:5e3,applyMs:5e3,observeEffectMs:2e3,undoMs:2e3,verifyRemovedMs:2e3,latenessMs:3e4,longWatchMs:65e3,longWatchShare:.25,runningPollMs:500,lookMs:200,
restartMs:6e4,observeMs:1e3,readBackMs:4e4,troubleMs:1e3,lagMs:250}}),86959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
l:()=>observe});var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64187);function observe({world:world,recorder:recorder},signal){const lookAtAll=async()=>{
await Promise.all(world.targets.map(name=>look(name)))};const repeat=async()=>{while(!signal.aborted){await lookAtAll()
;await world.clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_0__.U.observeMs,signal).catch(()=>undefined)}};return{look:lookAtAll,done:repeat()};async function look(target){
const driver=world.target(target)?.driver;const numbers=await world.within(_limits_js__WEBPACK_IMPORTED_MODULE_0__.U.observeMs,signal,limit=>driver?.observe?.(limit)).catch(()=>undefined)
;const now=recorder.fold.current;if(numbers===undefined||signal.aborted||now===null)return;await recorder.emit({type:"target.observed",scenario:now.id,target:target,phase:phaseOf(now.phaseMs),
numbers:numbers})}}const phaseOf=entered=>entered.after!==undefined?"after":entered.during!==undefined?"during":"before"}),
38391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readBack})
;var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64187);async function readBack({world:world,recorder:recorder,signal:signal},id){const fromMs=recorder.fold.current?.startMs??0
;const seen=await world.within(_limits_js__WEBPACK_IMPORTED_MODULE_0__.U.readBackMs,signal,limit=>world.readBack?.(fromMs,world.clock.now(),limit));for(const one of seen??[])await recorder.emit({
type:"writes.seen",scenario:id,seen:one})}}),"engine-run-step":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_r:()=>becomesHealthy,p1:()=>notRecovered,eg:()=>runStep});var times=__webpack_require__(95864);var verdict_unmet=__webpack_require__(54239);var baseline=__webpack_require__(59488)
;var limits=__webpack_require__(64187);var claims=__webpack_require__(22557);var confidence=__webpack_require__("core-verdict-statistics-confidence")
;var judge_phase=__webpack_require__("core-verdict-judge-judge-phase");var recovery=__webpack_require__(54433);var spared=__webpack_require__(83139);const removalMs=1e3
;function cannotPass(evidence,checks,scenario,level,nowMs,layout=null){const{during:startMs}=evidence.phaseMs;if(startMs===undefined)return false
;const goneMs=evidence.phaseMs.after===undefined?null:evidence.goneMs;const endMs=goneMs??Math.max(nowMs,endOf(evidence,scenario,startMs))+removalMs;const isOpen=(0,
spared.gy)(evidence,layout).length>0;return checks.some(check=>!isOpen&&breaksDuring(evidence,check,level,stillDue(evidence,check,startMs,endMs))||(0,recovery.lS)(evidence,check,level))}
const endOf=(evidence,{faults:faults},duringMs)=>Math.max(...faults.map(({id:id,startMs:startMs,lastsMs:lastsMs})=>(evidence.faults.get(id)?.appliedMs??duringMs+startMs)+lastsMs))
;function stillDue(evidence,{name:name,ratePerSecond:ratePerSecond},startMs,endMs){const seen=(evidence.seconds.get(name)??[]).findLast(({phase:phase})=>phase==="during")
;const sinceMs=seen===undefined?startMs:(seen.second+1)*1e3;return Math.ceil(Math.max(0,endMs-sinceMs)/1e3*ratePerSecond)}const breaksDuring=(evidence,check,level,good)=>(0,claims.d)(check.during,(0,
judge_phase.mQ)(evidence.tally(check.name,"during"))).map(claim=>({...claim,count:claim.count+good})).some(claim=>(0,confidence.vi)(claim,level)==="failed");function countdown(things,onLast){
const left=new Set(things);return thing=>{if(left.delete(thing)&&left.size===0)onLast()}}async function runTaskGroup(signal,tasks){const siblings=new AbortController
;const both=AbortSignal.any([signal,siblings.signal]);const failures=[];await Promise.all(tasks.map(task=>task(both).catch(error=>{failures.push(error);siblings.abort(error)})))
;if(failures.length>0)throw failures[0]}var failure=__webpack_require__(45258);var fault_steps=__webpack_require__(6821)
;async function injectFault({world:world,recorder:recorder},scenario,spec,marks,decided,signal){const say=event=>recorder.emit({...event,scenario:scenario,fault:spec.id});await say({
type:"fault.requested"});const ready=await(0,fault_steps.eU)(world,spec,signal).catch(unlessRefused);if(typeof ready==="string")return say({type:"fault.failed",reason:ready})
;const struck=ready.driver.struckWorker?.(ready.undo)??null;if(struck!==null)await say({type:"fault.struck",...struck});await recorder.emit({type:"undo.recorded",undo:ready.undo});try{
signal.throwIfAborted();marks.onApply();const applyMs=Math.max(limits.U.applyMs,ready.driver.applyMs?.(ready.undo)??0);await(0,
fault_steps.qg)(world,ready.driver,applyMs,signal,limit=>ready.driver.apply(ready.effect,ready.undo,limit));await say({type:"fault.applied"})
;await world.clock.sleep(spec.lastsMs,AbortSignal.any([signal,decided])).catch(()=>undefined);if(!signal.aborted)await say({type:"fault.felt",sighting:await(0,fault_steps.Df)(world,ready)})
}catch(error){await say({type:"fault.failed",reason:error.message}).catch(()=>undefined)}const sighting=await(0,fault_steps.FP)(world,ready,marks)
;if(!signal.aborted&&await restartAfterFault(world,ready,signal))await recorder.emit({type:"target.revived",scenario:scenario,target:spec.on});await Promise.all([say({type:"fault.removed"}),say({
type:"fault.gone",sighting:sighting}),recorder.emit((0,fault_steps.FV)(ready.undo,sighting))])}
const restartAfterFault=async({within:within},{driver:driver,undo:undo},signal)=>await within(driver.restartMs??limits.U.undoMs,signal,limit=>driver.restartAfterFault?.(undo,limit)).catch(()=>false)??false
;function unlessRefused(error){if(error instanceof failure.GateFailure&&error.verdict==="refused")throw error;return error.message}
async function injectAll(context,{scenario:scenario,trial:trial,lastsMs:lastsMs}){const{world:world,watch:watch,signal:signal}=context;const decided=new AbortController;const over=new AbortController
;const deciding=trial.role==="control"?Promise.resolve():decide(context,scenario,decided,AbortSignal.any([signal,over.signal]));const tasks=scenario.faults.map(spec=>async(either,onRemoved)=>{
const isDue=await world.clock.sleep(spec.startMs,AbortSignal.any([either,decided.signal])).then(()=>true,()=>false);if(isDue)await injectFault(context,scenario.id,spec,{
onApply:()=>watch.faultInjected(),onRemoved:onRemoved},decided.signal,either)});if(trial.role==="control"){watch.faultInjected()
;tasks.push(either=>world.clock.sleep(lastsMs,either).catch(()=>undefined))}const removed=countdown(tasks,()=>watch.faultsRemoved());try{
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
const{world:world,spent:spent}=context;const goneMs=world.clock.now();const dueMs=Math.max(...world.checks.map(({recoversMs:recoversMs})=>recoversMs))+(0,times.XP)(world.checks)
;const latenessMs=role==="planned"?Math.min(dueMs,limits.U.latenessMs):0;const isOver=await watchUntil(context,scenario,{goneMs:goneMs,dueMs:dueMs,untilMs:goneMs+dueMs+(0,
times.Zo)(world.checks)+latenessMs});if(isOver||role!=="planned"||spent.longWatch)return;spent.longWatch=true;if(isOneDown(context.recorder.fold.current))return;await watchUntil(context,scenario,{
goneMs:goneMs,dueMs:dueMs,untilMs:goneMs+longWatchMs(context)})}async function watchUntil({world:world,recorder:recorder,signal:signal},scenario,{goneMs:goneMs,dueMs:dueMs,untilMs:untilMs}){
let nextLookAtTargetsMs=0;let missing=[...targetsOf(world,scenario)];for(;;){const nowMs=world.clock.now();const evidence=recorder.fold.current;if(evidence===null||evidence.goneMs===null)return true
;if(nowMs>=untilMs)return false;if(nowMs>=nextLookAtTargetsMs){missing=await stillMissing(world,missing,signal);nextLookAtTargetsMs=nowMs+limits.U.runningPollMs}const{level:level}=recorder.fold
;if(missing.length>0?nowMs-goneMs>=dueMs:world.checks.every(check=>(0,recovery.rU)(evidence,check,level).shown))return true;await world.clock.sleep(limits.U.lookMs,signal)}}
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
;return nowMs<byMs&&nowMs+(0,times.zo)(world.checks,scenario)<=budgetMs}async function hasRecovered(context){const{fold:fold}=context.recorder
;if(fold.latest?.recovery.every(({recoveredMs:recoveredMs})=>recoveredMs!==null)??true)return true;const last=fold.latestBaseline
;if(last!==null&&last.startMs>=(fold.latest?.endMs??0))return last.findings.length===0;if(await becomesHealthy(context))return true;await context.recorder.emit({type:"note",says:notRecovered(fold)})
;return false}function notRecovered({latest:latest,latestBaseline:latestBaseline}){const unmet=(0,verdict_unmet.T)(latestBaseline?.findings??[])
;return`the preview did not recover after ${latest?.id??"the baseline"}${unmet===""?"":` (${unmet})`}, so nothing more was injected`}async function becomesHealthy(context){
for(let tries=0;tries<limits.U.settleTries;tries+=1){if((await(0,baseline.N)(context))?.length===0)return true;await context.world.clock.sleep(limits.U.settleMs,context.signal)}return false}}),
32500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>stepsOf,Q:()=>trialOf})
;var _core_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227);var _core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864)
;function stepsOf({scenarios:scenarios},world){const controls=(0,_core_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__.b)(scenarios);return scenarios.flatMap(scenario=>{const planned=stepOf(scenario,{
role:"planned",of:null});const nth=controls.indexOf(scenario);return nth<0?[planned]:[controlOf(scenario,`c${nth+1}`,world),planned]})}function controlOf(scenario,id,world){const lastsMs=(0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(world.checks,scenario);const links=scenario.faults.filter(({on:on})=>world.target(on)?.kind.takes.includes("toxic"))
;const shams=links.map(({on:on,seed:seed},index)=>({id:`${id}.f${index+1}`,fault:"sham",on:on,params:{},startMs:0,lastsMs:lastsMs,seed:seed}));return{scenario:{id:id,faults:shams},trial:{
role:"control",of:null},lastsMs:lastsMs}}function trialOf(scenario,id,role,of){const faults=scenario.faults.map((spec,index)=>({...spec,id:`${id}.f${index+1}`,...role==="edge"&&{
seed:`${spec.seed}/${id}`}}));return stepOf({id:id,faults:faults},{role:role,of:of})}const stepOf=(scenario,trial)=>({scenario:scenario,trial:trial,lastsMs:(0,
_core_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.xI)(scenario)})}),"gate-run-compared":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>runCompared});var probes_namespaceObject={};__webpack_require__.r(probes_namespaceObject);__webpack_require__.d(probes_namespaceObject,{
command:()=>command,http:()=>http,tcp:()=>tcp,writes:()=>writes});var external_node_path_=__webpack_require__(76760);var base_folder=__webpack_require__(74510);var base_side=__webpack_require__(77553)
;const unshared=task=>task();function exclusive(){let last=Promise.resolve();return task=>{const mine=last.then(task);last=mine.catch(()=>undefined);return mine}}
var until_aborted=__webpack_require__(83336);function partners(){const[change,base]=[new Line,new Line];return{change:partnerOf("change",change,base),base:partnerOf("base",base,change)}}
function partnerOf(side,own,other){return{side:side,sendResults:results=>own.results.send(results),receiveResults:limit=>other.results.next(limit),requestSearch:request=>own.requests.send(request),
nextRequest:limit=>other.requests.next(limit),leave:()=>{own.results.end();own.requests.end();own.leaving.abort()},left:limit=>Promise.race([(0,until_aborted.E)(limit),(0,
until_aborted.E)(other.leaving.signal)])}}class Line{results=new Channel;requests=new Channel;leaving=new AbortController}class Channel{#sent=[];#hasEnded=false;#wake=()=>undefined;send(one){
if(this.#hasEnded)return;this.#sent.push(one);this.#wake()}end(){this.#hasEnded=true;this.#wake()}async next(limit){
if(this.#sent.length===0&&!this.#hasEnded)await Promise.race([new Promise(done=>this.#wake=done),(0,until_aborted.E)(limit)]);return this.#sent.shift()??null}}
var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455);var needs=__webpack_require__(24227);var address_of_check=__webpack_require__(50659)
;var catalog=__webpack_require__("core-checks-catalog");var header_names=__webpack_require__(28584);var http_request=__webpack_require__(93458);var http_status=__webpack_require__(97917)
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
;const bodiless=method=>method==="GET"||method==="HEAD";var faults_catalog=__webpack_require__("core-faults-catalog");var redact_data=__webpack_require__(80420)
;var redactor=__webpack_require__("core-secrets-redactor");var run_secrets=__webpack_require__(38257);var run_fold=__webpack_require__("core-verdict-run-fold")
;function recorderOn({clock:clock,record:record}){const fold=new run_fold.NM;return{fold:fold,async emit(body){const event={atMs:Math.round(clock.now()*1e3)/1e3,...body};const kept=record(event)
;if(event.type==="undo.recorded")await kept;fold.add(event);await kept}}}var model_failure=__webpack_require__(45258);var finding_traits=__webpack_require__(64327)
;const resolvedPlan=(plan,bytesOf)=>({...plan,scenarios:plan.scenarios.map(scenario=>({...scenario,faults:scenario.faults.map(spec=>resolvedFault(spec,bytesOf))}))})
;function resolvedFault(spec,bytesOf){const open=Object.entries(spec.fractions??{}).filter(([name])=>spec.params[name]===undefined);if(open.length===0)return spec
;const bytes=bytesOf(spec.on,spec.lastsMs);const values=open.map(([name,fraction])=>[name,bytesWithin(spec,name,bytes===null?0:fraction*bytes)]);return{...spec,params:{...spec.params,
...Object.fromEntries(values)}}}function bytesWithin({fault:fault},name,bytes){const{min:min=0,max:max=0}=(0,faults_catalog.Kl)(fault)?.params[name]??{}
;return Math.min(max,Math.max(min,bytes>0?Math.max(1,Math.floor(bytes)):0))}var unmet=__webpack_require__(54239);var search_ms=__webpack_require__(93333);function searchesOf(change,base){
const outcomes={change:outcomesIn(change),base:outcomesIn(base??[])};const failed=distinctFailures(change);return{change:failed,
both:new Set(failed.map(({id:id})=>id).filter(id=>outcomes.base.get(id)==="failed")),base:distinctFailures((base??[]).filter(({id:id})=>outcomes.change.get(id)==="passed"))}}
const outcomesIn=results=>new Map(results.map(({id:id,outcome:outcome})=>[id,outcome]));function distinctFailures(results){
const keyOf=({faults:faults,tries:tries})=>JSON.stringify([faults.map(({spec:spec})=>[spec.fault,spec.on]).sort(),[...tries[0]?.fingerprints??[]].sort()])
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
;if(message!==null)throw new model_failure.GateFailure("REHEARSAL_FAILED",`the rehearsal of target "${spec.on}" failed, so no scenario ran: ${message}`)}return specs.length>0}
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
;const endingOf=(error,detail)=>error instanceof model_failure.GateFailure&&error.verdict==="refused"?{reason:"refused",detail:detail}:{reason:"error",detail:detail,...(0,stop_cause.dq)(error)}
;function endingWith(error,signal){if(signal.aborted)return cancelledBy(signal);if(!(error instanceof Error))throw error
;const hint=error instanceof model_failure.GateFailure&&error.hint!==undefined?` ${error.hint}`:"";return endingOf(error,`${error.message}.${hint}`)}const cancelledBy=({reason:reason})=>({
reason:"cancelled",detail:reason instanceof model_failure.GateFailure?reason.message:"cancelled"});function overdueEnding(budgetMs,starting,seen){const late=`${(0,say_length.m)((0,
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
seenMs.set(sample.check,sample.dueMs);if(part===null||sample.dueMs<part.startMs)return;const scenario=part.scenario
;for(const window of part.recorders.get(sample.check)?.add(sample,phaseOf(sample,part))??[])writing=writing.then(()=>recorder.emit({type:"window",scenario:scenario,window:window})).catch(error=>{
unwritten??=error})};const flush=async({scenario:scenario,recorders:recorders})=>{await writing;if(unwritten!==undefined)throw unwritten
;for(const one of recorders.values())for(const window of one.flush())await recorder.emit({type:"window",scenario:scenario,window:window})};return{begin(scenario,{marks:marks,isCalm:isCalm}){
const most=marks?mostMarks:0;const recorders=new Map(world.checks.map(check=>[check.name,new WindowRecorder(check,most,undefined,isCalm)]));part={scenario:scenario,startMs:world.clock.now(),
firstAppliedMs:Number.POSITIVE_INFINITY,goneMs:Number.POSITIVE_INFINITY,recorders:recorders}},faultInjected(){if(part!==null)part.firstAppliedMs=Math.min(part.firstAppliedMs,world.clock.now())},
faultsRemoved(){if(part!==null)part.goneMs=world.clock.now()},async end(signal){const untilMs=world.clock.now()
;const late=()=>world.checks.some(({name:name,ratePerSecond:ratePerSecond})=>(seenMs.get(name)??0)<untilMs-1e3/ratePerSecond)
;while(late()&&!signal.aborted)await world.clock.sleep(limits.U.lookMs/4,signal).catch(()=>undefined);const ending=part;part=null;if(ending!==null)await flush(ending)},done:(async()=>{
for await(const samples of load.samples)for(const sample of samples)keep(sample);await writing})()}}function phaseOf(sample,part){if(sample.endMs<=part.firstAppliedMs)return"before"
;return sample.dueMs>=part.goneMs?"after":"during"}async function runPlan(world,recorder,plan,rules,signal){const requestedMs=world.clock.now()
;const unreachable=await world.within(limits.U.warmUpMs,signal,limit=>world.warmUp(limit,emitWaiting(recorder))).catch(reasonOf);if(signal.aborted)return cancelled;if(unreachable!==null)return{
reason:"unreachable",detail:unreachable};const notLearned=await learnNeeds({world:world,recorder:recorder,signal:signal,budgetMs:rules.budgetMs},requestedMs).then(()=>null,asError)
;if(signal.aborted)return cancelled;if(notLearned!==null)return endingOf(notLearned,notLearned.message);const stop=new AbortController;const load=world.load(AbortSignal.any([signal,stop.signal]))
;const watching=watch(world,load,recorder);const blind=new AbortController;watching.done.catch(error=>blind.abort(error))
;const problems=reportGateProblems(world,recorder,load,AbortSignal.any([signal,stop.signal])).catch(()=>undefined);try{const{budgetMs:budgetMs,turn:turn=unshared}=rules;const spent={longWatch:false}
;const context={world:world,recorder:recorder,watch:watching,budgetMs:budgetMs,turn:turn,spent:spent,signal:AbortSignal.any([signal,blind.signal])};await untilConnected(context,requestedMs)
;const ending=await runAll(context,plan,rules);await waitForBase(context,rules.partner);return ending}catch(error){if(signal.aborted)return cancelled;return endingOf(error,error.message)}finally{
rules.partner?.leave();load.stop();stop.abort();await Promise.allSettled([watching.done,problems])}}function reasonOf(error){if(error instanceof model_failure.GateFailure)throw error;return"timeout"}
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
;if(!await rehearse(world,recorder,plan,signal)||await(0,run_step._r)(context))return null;return{reason:"error",detail:"the preview was unhealthy after a rehearsal, so nothing more was injected",
cause:"unhealthy-after-rehearsal"}}async function isHealthy(context){const findings=await(0,baseline.N)(context);if(findings?.length===0)return true
;if(findings===null||findings.some(({tolerance:tolerance})=>finding_traits.d[tolerance].permanent!==null))return false;await context.recorder.emit({type:"note",
says:`the preview was unhealthy at first (${(0,unmet.T)(findings)}), and was measured again`});await context.world.clock.sleep(limits.U.settleMs,context.signal);return(await(0,
baseline.N)(context))?.length===0}const endingAfter=(outcome,fold)=>outcome==="no time"?{reason:"budget",detail:"the budget was used up"}:{reason:"done",detail:(0,run_step.p1)(fold)}
;async function reportGateProblems(world,recorder,load,signal){while(!signal.aborted){await world.clock.sleep(limits.U.troubleMs,signal).catch(()=>undefined);const scenario=recorder.fold.current?.id
;const{maxLagMs:maxLagMs,ours:ours}=load.troubles();if(scenario===undefined||signal.aborted)continue;if(maxLagMs>limits.U.lagMs)await recorder.emit({type:"gate.trouble",scenario:scenario,
what:"the gate was late",detail:`probes left up to ${Math.round(maxLagMs)} ms late`});if(ours>0)await recorder.emit({type:"gate.trouble",scenario:scenario,what:"probes failed through the gate",
detail:`${ours} in one second`})}}var external_node_timers_promises_=__webpack_require__(58500);function startClock(){const startMs=performance.now();return{now:()=>performance.now()-startMs,
sleep:(ms,signal)=>(0,external_node_timers_promises_.setTimeout)(Math.max(0,ms),undefined,{signal:signal}).catch(()=>{throw signal.reason})}}var external_node_fs_=__webpack_require__(73024)
;var helper=__webpack_require__(23465);var command_undo=__webpack_require__(26110);var within=__webpack_require__("world-within")
;function commandDriver(target,{workspace:workspace,logDir:logDir,runId:runId}){const place={cwd:(0,external_node_path_.resolve)(workspace,target.cwd??"."),mark:(0,helper.W)(runId)};const log=(0,
external_node_path_.join)(logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const run=async(which,signal)=>{const ended=await(0,within.u)(target.timeoutMs,signal,limit=>(0,
helper.U)(target[which],place,limit));await(0,promises_.appendFile)(log,`${which} ${ended.message}\n${ended.output}`,{mode:384}).catch(()=>undefined);return ended};return{rehearsed:true,
claims:async()=>[`command ${JSON.stringify(namesPlace(target.undo,place.cwd)?[place.cwd,target.undo]:[target.undo])}`],stepMs:2*target.timeoutMs+1e3,async prepare(_effect,id,signal){
const seen=await run("verify",signal);if(seen.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the verify command ${(0,command_undo.Wq)(seen)} although nothing was injected`)
;const{undo:undo,verify:verify,timeoutMs:timeoutMs}=target;return{id:id,target:target.name,kind:command_undo.WW.kind,state:{undo:[...undo],verify:[...verify],timeoutMs:timeoutMs,...place}}},
async apply(_effect,_undo,signal){const ended=await run("inject",signal);if(ended.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the inject command ${(0,
command_undo.Wq)(ended)}`)},observeEffect:async(_effect,_undo,signal)=>effectSighting(await run("verify",signal)),undo:(undo,signal)=>command_undo.WW.undo(undo.state,signal),
verifyRemoved:(_effect,undo,signal)=>command_undo.WW.verifyRemoved(undo.state,signal)}}const namesPlace=(words,cwd)=>words.some(word=>/^\.{1,2}\//.test(word)||!(0,
external_node_path_.isAbsolute)(word)&&(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd,word)));const effectSighting=seen=>({ok:seen.status!==null&&seen.status!==0,
says:`the verify command ${(0,command_undo.Wq)(seen)}`,numbers:(0,command_undo.sX)(seen)});const commandKind={driver:commandDriver};var schemas=__webpack_require__("zod-v4-classic-schemas")
;var nearest=__webpack_require__(27005);var inspect=__webpack_require__(93460);var request=__webpack_require__(20509);function findOf(target,workspace,started){
const find=Object.hasOwn(finders,target.kind)?finders[target.kind]:undefined;return find?.(target,workspace,started)??null}const listed=schemas.YOg(schemas.Ikc({Id:schemas.YjP(),
Names:schemas.YOg(schemas.YjP()).nullish(),Labels:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish(),Ports:schemas.YOg(schemas.Ikc({PublicPort:schemas.aig().optional(),Type:schemas.YjP()
})).nullish().catch(null),NetworkSettings:schemas.Ikc({Networks:schemas.g1P(schemas.YjP(),schemas.L5J()).nullish()}).nullish()}));async function list(socketPath,labels,signal){
const filters=encodeURIComponent(JSON.stringify(labels.length===0?{}:{label:labels}));const{status:status,body:body}=await(0,
request.s)(socketPath,"GET",`/containers/json?all=1&filters=${filters}`,signal);const read=listed.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for its containers`);return read.data}
const missing=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint})
;const namesOf=all=>all.flatMap(({Names:Names})=>(Names??[]).slice(0,1)).map(name=>name.replace(/^\//,""));const several=names=>names.length===0?"none":names.slice(0,10).join(", ")
;const findContainer=({container:name})=>async(socketPath,signal)=>{const found=await(0,inspect.N)(socketPath,name,signal)
;if(found!==null&&(found.name===name||found.id===name||name.length>=12&&found.id.startsWith(name)))return[found];const names=namesOf(await list(socketPath,[],signal));const meant=(0,
nearest.p)(name,names);throw missing(`there is no container "${name}"`,`${meant===undefined?"":`did you mean "${meant}"? `}The engine has: ${several(names)}`)}
;const findPublisher=hostPort=>async(socketPath,signal)=>{const all=await list(socketPath,[],signal)
;const leading=all.filter(({Ports:Ports})=>Ports?.some(({PublicPort:PublicPort,Type:Type})=>PublicPort===hostPort&&Type==="tcp"));return inspected(socketPath,leading,signal)}
;const label="com.docker.compose.";const findCompose=({service:service,project:project},workspace,started=null)=>async(socketPath,signal)=>{
const all=(await list(socketPath,[`${label}project`],signal)).filter(({Labels:Labels})=>Labels?.[`${label}oneoff`]!=="True");const chosen=project??started??await projectIn(all,workspace)
;const members=all.filter(({Labels:Labels})=>Labels?.[`${label}project`]===chosen);const replicas=members.filter(({Labels:Labels})=>Labels?.[`${label}service`]===service);if(replicas.length===0){
const services=labelsOf(members,"service")
;throw missing(members.length===0?`there is no Compose project "${chosen}" on this engine`:`the Compose project "${chosen}" has no service "${service}"`,members.length===0?`start it before the gate (\`docker compose up -d\`); the engine has these projects: ${several(labelsOf(all,"project"))}`:`its services are ${several(services)}`)
}const numberOf=({Labels:Labels})=>Number(Labels?.[`${label}container-number`]??0);return inspected(socketPath,replicas.toSorted((a,b)=>numberOf(a)-numberOf(b)),signal)}
;const composeContainers=async(socketPath,project,signal)=>inspected(socketPath,await list(socketPath,[`${label}project=${project}`],signal),signal)
;const labelsOf=(all,key)=>[...new Set(all.flatMap(({Labels:Labels})=>Labels?.[`${label}${key}`]??[]))];async function projectIn(all,workspace){const root=await(0,
promises_.realpath)(workspace).catch(()=>workspace);const here=all.filter(({Labels:Labels})=>{const folder=Labels?.[`${label}project.working_dir`]??""
;return folder===root||folder.startsWith(root+external_node_path_.sep)});const projects=labelsOf(here,"project");const[only]=projects;if(only!==undefined&&projects.length===1)return only
;if(projects.length>1)throw missing(`several Compose projects belong to this workspace: ${several(projects)}`,"say which one: `compose: { service: …, project: … }`")
;throw missing("no Compose project of this workspace is running",`start it before the gate (\`docker compose up -d\`), or name one that was started elsewhere: \`compose: { service: …, project: … }\`. The engine has these projects: ${several(labelsOf(all,"project"))}`)
}const jobNetwork=/^github_network_[0-9a-f]+$/;const findService=({service:service})=>async(socketPath,signal)=>{
const all=(await list(socketPath,[],signal)).filter(({NetworkSettings:NetworkSettings})=>Object.keys(NetworkSettings?.Networks??{}).some(name=>jobNetwork.test(name)));const own=await ownIds()
;const networks=networksOf(all.filter(({Id:Id})=>own.includes(Id)));const ours=networks.length===0?networksOf(all):networks;const[network]=ours
;if(network===undefined)throw missing("this job has no service containers on this engine","the target `service` is an entry under `services:` of the workflow; for other containers use `container` or `compose`")
;if(ours.length>1)throw missing("several jobs with service containers run on this machine","name the container by its id (`job.services.NAME.id` in the workflow): `container: ID`")
;const members=await inspected(socketPath,all,signal);const aliasesOf=({id:id,aliases:aliases})=>(aliases[network]??[]).filter(alias=>!id.startsWith(alias))
;const found=members.filter(one=>aliasesOf(one).includes(service))
;if(found.length===0)throw missing(`the job has no service container "${service}"`,`its services are ${several([...new Set(members.flatMap(aliasesOf))])}`);return found}
;const networksOf=all=>[...new Set(all.flatMap(({NetworkSettings:NetworkSettings})=>Object.keys(NetworkSettings?.Networks??{}).filter(name=>jobNetwork.test(name))))]
;const inspected=async(socketPath,all,signal)=>(await Promise.all(all.map(({Id:Id})=>(0,inspect.N)(socketPath,Id,signal)))).filter(one=>one!==null);let own;function ownIds(){own??=idsAround()
;return own}async function idsAround(){const texts=await Promise.all(["/proc/self/cgroup","/proc/self/mountinfo"].map(path=>(0,promises_.readFile)(path,"utf8").catch(()=>"")))
;return[...new Set(texts.flatMap(text=>text.match(/(?<=\/|-)[0-9a-f]{64}(?=\/|\.scope|\s|$)/g)??[]))]}const finders={container:findContainer,compose:findCompose,service:findService}
;const chosenWorker=(choice,count)=>Math.min(count-1,choice?.index??Math.floor((choice?.fraction??0)*count));var external_node_os_=__webpack_require__(48161)
;async function engineSocket(env=process.env){const chosen=env.DOCKER_HOST||await contextHost(env);if(chosen!==undefined&&chosen!=="")return socketIn(chosen)
;for(const path of usualPaths(env))if(await isSocket(path))return path;throw new model_failure.GateFailure("TARGET_UNAVAILABLE","there is no socket of a container engine on this machine",{
hint:`start Docker or Podman; the gate looks at DOCKER_HOST and at ${usualPaths(env).join(", ")}`})}function socketIn(host){const path=/^unix:\/\/(\/.+)$/.exec(host)?.[1]
;if(path!==undefined)return path;const scheme=/^([a-z+]+):/i.exec(host)?.[1]??"that"
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the container engine is not on this machine: DOCKER_HOST or the Docker context names a ${scheme} address`,{
hint:"the gate disturbs containers through a unix socket of this machine: run it where the engine runs"})}const usualPaths=({XDG_RUNTIME_DIR:XDG_RUNTIME_DIR,HOME:HOME=(0,
external_node_os_.homedir)()})=>[...XDG_RUNTIME_DIR?[(0,external_node_path_.join)(XDG_RUNTIME_DIR,"docker.sock")]:[],"/var/run/docker.sock",(0,
external_node_path_.join)(HOME,".docker/run/docker.sock"),...XDG_RUNTIME_DIR?[(0,external_node_path_.join)(XDG_RUNTIME_DIR,"podman/podman.sock")]:[],"/run/podman/podman.sock"];const isSocket=path=>(0,
promises_.stat)(path).then(found=>found.isSocket(),()=>false);async function contextHost({DOCKER_CONTEXT:DOCKER_CONTEXT,DOCKER_CONFIG:DOCKER_CONFIG,HOME:HOME=(0,external_node_os_.homedir)()}){
const folder=DOCKER_CONFIG||(0,external_node_path_.join)(HOME,".docker");const name=DOCKER_CONTEXT||textAt(await jsonAt((0,external_node_path_.join)(folder,"config.json")),"currentContext")
;if(name===undefined||name===""||name==="default")return undefined;const id=(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex");const meta=await jsonAt((0,
external_node_path_.join)(folder,"contexts/meta",id,"meta.json"));return textAt(fieldOf(fieldOf(meta,"Endpoints"),"docker"),"Host")}const jsonAt=path=>(0,
promises_.readFile)(path,"utf8").then(text=>JSON.parse(text)).catch(()=>null);const fieldOf=(value,key)=>typeof value==="object"&&value!==null&&Object.hasOwn(value,key)?value[key]:undefined
;function textAt(value,key){const found=fieldOf(value,key);return typeof found==="string"?found:undefined}var undo_catalog=__webpack_require__(52205);var undo_container=__webpack_require__(59053)
;var strike=__webpack_require__(3708);var control_group=__webpack_require__(61323);const pageBytes=65536;const leastQuotaUs=1e3;const changeFor=(limit,group)=>{const files=filesIn(group)
;if(limit.resource==="cpu")return cpuChange(limit.share,group,files);if(limit.resource==="memory")return memoryChange(limit.roomBytes,group,files);return processesChange(limit.left,files)}
;async function cpuChange(share,{version:version},files){const{path:path,text:text}=files("cpu");const counter={file:path("cpu.stat"),key:"nr_throttled"}
;const quotaUs=periodUs=>Math.max(leastQuotaUs,Math.round(share*periodUs));if(version===2){const was=await text("cpu.max");const[now="",period="100000"]=was.split(" ")
;const ours=`${lowered(numberOf(now),quotaUs(Number(period)))} ${period}`;return{values:[{file:path("cpu.max"),was:was,ours:ours}],counter:counter}}
const[was,period]=[await text("cpu.cfs_quota_us"),Number(await text("cpu.cfs_period_us"))];return{values:[{file:path("cpu.cfs_quota_us"),was:was,ours:`${lowered(numberOf(was),quotaUs(period))}`}],
counter:counter}}async function memoryChange(roomBytes,{version:version},files){const{path:path,text:text,maybe:maybe}=files("memory");const names=version===2?{used:"memory.current",
limit:"memory.max",swap:"memory.swap.max"}:{used:"memory.usage_in_bytes",limit:"memory.limit_in_bytes",swap:"memory.memsw.limit_in_bytes"}
;const[used,was,swap]=[await text(names.used),await text(names.limit),await maybe(names.swap)];const bytes=Math.floor((Number(used)+roomBytes)/pageBytes)*pageBytes
;const ours=`${lowered(numberOf(was),bytes)}`;const swapOurs=version===2?"0":ours;return{values:[{file:path(names.limit),was:was,ours:ours},...swap===null||numberOf(swap)<=Number(swapOurs)?[]:[{
file:path(names.swap),was:swap,ours:swapOurs}]],counter:version===2?{file:path("memory.events"),key:"max"}:{file:path("memory.failcnt"),key:null}}}async function processesChange(left,files){
const{path:path,text:text}=files("pids");const[used,was]=[Number(await text("pids.current")),await text("pids.max")];return{values:[{file:path("pids.max"),was:was,
ours:`${lowered(numberOf(was),used+left)}`}],counter:{file:path("pids.events"),key:"max"}}}const filesIn=group=>controller=>{const folder=group.folderOf(controller);const path=name=>(0,
external_node_path_.join)(folder,name);return{path:path,maybe:name=>(0,control_group.gu)(path(name)),async text(name){const found=await(0,control_group.gu)(path(name));if(found!==null)return found
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`this kernel does not limit \`${controller}\` for the container: it has no ${name}`)}}}
;const numberOf=text=>text==="max"||text==="-1"?Number.POSITIVE_INFINITY:Number(text);function lowered(now,ours){if(ours<now)return ours
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the container has a limit already that is as low: ${now} instead of ${ours}`,{
hint:"give the fault a smaller value, or the container a larger limit"})}async function countOf({file:file,key:key}){const text=await(0,control_group.gu)(file);if(text===null)return null
;const value=key===null?text:text.split("\n").find(line=>line.startsWith(`${key} `))?.slice(key.length)??"0";return Number(value)}var container_limits=__webpack_require__(44974);const lookMs=50
;async function keepLooking(look,signal){while(!signal.aborted){await look(signal).catch(()=>undefined);await(0,external_node_timers_promises_.setTimeout)(lookMs,undefined,{signal:signal,ref:false
}).catch(()=>undefined)}}const words={cpu:{reached:times=>`the kernel made the container wait for the CPU ${times===1?"once":`${times} times`}`,
never:"the container never needed more CPU than the limit allows"},memory:{reached:times=>`the container reached its memory limit${times===1?"":` ${times} times`}`,
never:"the container never needed more memory than the limit allows"},processes:{
reached:times=>`the kernel refused to start ${times===1?"a process or thread":`${times} processes or threads`} in the container`,
never:"the container never tried to start more processes than the limit allows"}};const limitsWay=async({kind:kind,params:params},{socket:socket,container:container},signal)=>{const limit=(0,
faults_catalog.Kl)(kind)?.cgroup?.(params);if(limit===undefined)throw new TypeError(`"${kind}" limits nothing`);const main=await(0,strike.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${container.name}" does not run on this machine`,{hint:"run the gate on the machine of the container engine"})
;const{values:planned,counter:counter}=await changeFor(limit,await(0,control_group.mG)(main.pid,container.id,control_group.bH));const values=[];for(const value of planned){await(0,
control_group.ZB)(value.file,signal);values.push({...value,life:await(0,control_group.c_)(value.file)??""})}const watch=new AbortController;const before=await countOf(counter)??0;let reached=0
;const look=async()=>{reached=Math.max(reached,(await countOf(counter)??0)-before)};return{undo:{kind:container_limits.u.kind,state:{...(0,undo_container.pe)(socket,container,main),
values:values.map(value=>({...value}))}},async apply(limitMs){for(const{file:file,ours:ours}of values)await(0,control_group.t4)(file,ours,limitMs).catch(cannotLimit)
;void keepLooking(look,watch.signal)},async observe(limitMs){for(;;){await look();const seen=reached>0||limitMs.aborted?null:await endedBy(limit.resource,{socket:socket,container:container},limitMs)
;if(seen!==null)return seen;if(reached>0||limitMs.aborted)return await changedByAnother(values)??sightingOf(limit.resource,reached);await(0,
external_node_timers_promises_.setTimeout)(lookMs,undefined,{signal:limitMs}).catch(()=>undefined)}},close:()=>watch.abort()}};function cannotLimit(error){
throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the kernel did not take the limit (${error.code??error.message})`,{cause:error})}
async function endedBy(resource,{socket:socket,container:container},signal){if(resource!=="memory")return null;const now=await(0,inspect.N)(socket,container.id,signal).catch(()=>undefined)
;if(now===undefined||now===null)return null;const isRestarted=now.restarts>container.restarts;if(!now.outOfMemory&&!isRestarted)return null;return{ok:true,
says:"the container ended when it needed more memory than the limit allows",numbers:{restarts:now.restarts}}}async function changedByAnother(values){
for(const{file:file,ours:ours,life:life}of values)if(await(0,control_group.c_)(file)===life&&await(0,control_group.gu)(file)!==ours)return{ok:false,
says:"another program changed the limit of the container during the fault",numbers:{}};return null}const sightingOf=(resource,reached)=>({ok:reached>0,
says:reached>0?words[resource].reached(reached):words[resource].never,numbers:{reached:reached}});var open_files=__webpack_require__(21788);var process_identity=__webpack_require__(32687)
;var process_stat=__webpack_require__(49799);var undo_open_files=__webpack_require__(95510);const mostProcesses=100;async function openFilesOf(victims,left,place,signal){
if(victims.length>mostProcesses)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the target has ${victims.length} processes; at most ${mostProcesses} are limited together`);const limited=[]
;for(const victim of victims){const one=await limitedOf(victim,left,limited,signal);if(one!==null)limited.push(one)}
if(limited.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","every process of the target has ended");const watch=new AbortController;let least=Number.POSITIVE_INFINITY
;const look=async limit=>{for(const{pid:pid,ours:ours}of limited)least=Math.min(least,(0,open_files.Fi)(ours,await(0,open_files.OA)(pid,limit)??[]))};return{undo:{kind:undo_open_files.I.kind,state:{
...place,processes:limited.map(one=>({...one}))}},async apply(limit){for(const{pid:pid,ours:ours,by:by,...identity}of limited){if(await(0,process_identity.L4)({pid:pid,...identity})===null)continue
;const failure=await(0,open_files.cc)(pid,ours,by,limit);if(failure!==null&&await(0,process_identity.L4)({pid:pid,...identity
})!==null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the limit of open files of process ${pid} could not be lowered: ${failure}`)}void keepLooking(look,watch.signal)},
async observe(limit){const changed=await open_files_changedByAnother(limited);if(changed)return changed;for(;;){await look(limit).catch(()=>undefined)
;if(least<=0||limit.aborted)return open_files_sightingOf(limited,least,left);await(0,external_node_timers_promises_.setTimeout)(lookMs,undefined,{signal:limit}).catch(()=>undefined)}},
close:()=>watch.abort()}}async function limitedOf(victim,left,others,signal){const{pid:pid}=victim;const[stat,soft,descriptors]=[await(0,process_stat._)(pid),await(0,open_files.dA)(pid),await(0,
open_files.OA)(pid,signal)];if(stat===null||soft===null)return null;if(descriptors===null){if(await(0,process_identity.L4)(victim)===null)return null
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the gate may not see the open files of process ${pid}`,{
hint:"run the gate as the user of the process, as root, or with `sudo` that asks for no password"})}let ours=(0,open_files.ik)(left,descriptors)
;while(others.some(one=>one.ours===ours&&one.soft!==soft))ours+=1
;if(ours>=soft)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`process ${pid} may open fewer than ${left} more files already: its limit is ${soft}`);return{...victim,session:stat.session,
soft:soft,ours:ours,by:await(0,open_files.uv)(pid,soft,signal)}}async function open_files_changedByAnother(limited){for(const{pid:pid,ours:ours,...identity}of limited){if(await(0,
process_identity.L4)({pid:pid,...identity})===null)continue;const soft=await(0,open_files.dA)(pid);if(soft!==null&&soft!==ours)return{ok:false,
says:"another program changed the limit of open files during the fault",numbers:{limit:soft}}}return null}function open_files_sightingOf(limited,least,left){
const limit=Math.max(...limited.map(({ours:ours})=>ours));if(least<=0)return{ok:true,says:`a process had all files and connections open that its limit allows`,numbers:{limit:limit}}
;const unused=Number.isFinite(least)?least:left;return{ok:false,says:`the limit was never reached: ${unused} of ${left} more files were not opened`,numbers:{limit:limit,unused:unused}}}
const descriptorsWay=async({kind:kind,params:params},{socket:socket,container:container},signal)=>{const main=await(0,strike.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the processes of container "${container.name}" are not on this machine`,{
hint:"run the gate on the machine of the container engine"});const{left:left=1}=(0,faults_catalog.Kl)(kind)?.descriptors?.(params)??{};return openFilesOf(await(0,strike.rD)(container.id),left,(0,
undo_container.pe)(socket,container,main),signal)};var interception_table=__webpack_require__(45515);const parts=1e3
;const live=`{ ${["tcp","udp","icmp","icmpv6"].map(protocol=>`${protocol} timeout ${interception_table.bY/1e3}s`).join(", ")} }`;function dropText({table:table,share:share}){
const name=`table inet ${(0,interception_table.qv)(table)}`;const chosen=share<1?` numgen random mod ${parts} < ${Math.max(1,Math.round(share*parts))}`:""
;return`${name}\ndelete ${name}\n${name} {\n  counter dropped {}\n  counter passed {}\n  set live { type inet_proto; flags timeout; elements = ${live} }\n  chain into {\n    type filter hook input priority -300; policy accept;\n    iifname "lo" accept\n    meta l4proto { tcp, udp } meta l4proto @live${chosen} counter name "dropped" drop\n    meta l4proto { icmp, icmpv6 } meta l4proto @live${chosen} drop\n    meta l4proto { tcp, udp } meta l4proto != @live counter name "passed"\n  }\n  chain out {\n    type filter hook output priority -300; policy accept;\n    oifname "lo" accept\n    meta l4proto tcp meta l4proto @live${chosen} counter name "dropped" drop\n  }\n}\n`
}function renewDropText(table){const set=`inet ${(0,interception_table.qv)(table)} live`;return`flush set ${set}; add element ${set} ${live}\n`}var same_end=__webpack_require__(54103)
;var targets_link=__webpack_require__(66391);var targets_named=__webpack_require__(25718);var own_address=__webpack_require__(6504);const shape=schemas.Ikc({IPAM:schemas.Ikc({
Config:schemas.YOg(schemas.Ikc({Gateway:schemas.YjP().nullish()})).nullish()}).nullish()});async function gatewayOf(socketPath,{name:name,gateway:gateway},signal){const own=new Set((0,
own_address.h)());if(own.has(gateway))return gateway;const{body:body}=await(0,request.s)(socketPath,"GET",`/networks/${encodeURIComponent(name)}`,signal);const read=shape.safeParse(body)
;const all=read.success?read.data.IPAM?.Config??[]:[];return all.map(({Gateway:Gateway})=>Gateway?.split("/")[0]??"").find(one=>own.has(one)&&!one.includes(":"))??null}
var external_node_dns_promises_=__webpack_require__(71553);var forbidden_host=__webpack_require__(49555);const resolveV4=async host=>(await(0,external_node_dns_promises_.lookup)(host,{all:true,
family:4})).map(({address:address})=>address);function addressesOf(host,resolve=resolveV4){const seen=new Set;return async()=>{const found=await resolve(host).catch(error=>{if(seen.size>0)return[]
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the host "${host}" has no IPv4 address here (${error.code??error.message})`,{hint:"check the name in `to` of the link"})})
;const wrong=found.find(address=>(0,forbidden_host.i)(address)||(0,same_end.U)(address))
;if(wrong!==undefined)throw new model_failure.GateFailure("TARGET_REFUSED",`the host "${host}" leads to ${wrong}, and connections to that address are not intercepted by name`)
;for(const address of found)seen.add(address);return[...seen].sort()}}const unavailable=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint})
;async function lookupOf(link,{targets:targets,workspace:workspace,composeProject:composeProject},signal){const{to:to,from:from}=link;if((0,same_end.U)(to.host))return onThisMachine(to,signal)
;const clientTarget=targets.find(({name:name})=>name===from);const client=clientTarget===undefined?null:findOf(clientTarget,workspace,composeProject)
;if(from!==undefined&&client===null)throw new TypeError(`link "${link.name}" names a client that is not a container`);const socketPath=await engineSocket();const named=(0,
targets_named.$)(targets,to.host);if(client!==null&&named===undefined&&!(0,targets_link.Eo)(to)){const addresses=addressesOf(to.host);return{socketPath:socketPath,resolvesName:true,
look:async limit=>atClientsOfHost(socketPath,client,to,await addresses(),limit)}}const server=named===undefined?findCompose({kind:"compose",name:link.name,service:to.host
},workspace,composeProject):findOf(named,workspace,composeProject);if(server===null)throw new TypeError(`link "${link.name}" names a server that is not a container`);return{socketPath:socketPath,
resolvesName:false,look:async limit=>client===null?atServer(socketPath,server,to.port,limit):atClients(socketPath,client,server,to.port,limit)}}async function onThisMachine(to,signal){
const socketPath=await engineSocket().catch(()=>null);if(socketPath!==null){const find=findPublisher(to.port);const[found]=await find(socketPath,signal)
;const inside=found?.published.find(({hostPort:hostPort})=>hostPort===to.port)?.port;if(inside!==undefined)return{socketPath:socketPath,resolvesName:false,
look:limit=>atServer(socketPath,find,inside,limit)}}const ends={listenHost:(0,own_address.v)("::1")?"::":"127.0.0.1",sites:[{place:"machine",pid:"self",rules:{side:"host"},peers:[],server:{
host:"127.0.0.1",port:to.port}}],published:[to.port],containers:[]};return{socketPath:null,resolvesName:false,look:async()=>ends}}async function atServer(socketPath,find,port,signal){
const servers=await runningOf(find,socketPath,signal);const listener=await listenerIn(socketPath,servers,signal);return{listenHost:listener.gateway,
sites:await Promise.all(servers.map(server=>siteOf(server,{side:"server"},{host:addressIn(server,listener.network),port:port}))),
published:servers.flatMap(({published:published})=>published.filter(one=>one.port===port).map(({hostPort:hostPort})=>hostPort)),containers:servers.map(({id:id})=>id)}}
const addressIn=({networks:networks},network)=>networks.find(({name:name})=>name===network)?.address??"";async function atClients(socketPath,findClients,findServer,port,signal){
const[clients,servers]=await Promise.all([runningOf(findClients,socketPath,signal),runningOf(findServer,socketPath,signal)]);const server=only(servers,"to");const[first]=clients
;const shared=server.networks.filter(({name:name})=>clients.every(({networks:networks})=>networks.some(one=>one.name===name)))
;if(shared.length===0)throw unavailable(`containers "${first?.name}" and "${server.name}" have no network in common`,"name two containers of which one connects to the other; a connection that leaves through a published port is intercepted by `link: { to: 127.0.0.1:PORT }`")
;const{gateway:gateway,network:network}=await listenerIn(socketPath,[...clients,server],signal);const rules={side:"client",servers:shared.map(({address:address})=>address)};const to={
host:addressIn(server,network),port:port};return{listenHost:gateway,sites:await Promise.all(clients.map(client=>siteOf(client,rules,to))),published:[],containers:clients.map(({id:id})=>id)}}
async function atClientsOfHost(socketPath,findClients,to,addresses,signal){const clients=await runningOf(findClients,socketPath,signal)
;const{gateway:gateway}=await listenerIn(socketPath,clients,signal);return{listenHost:gateway,sites:await Promise.all(clients.map(client=>siteOf(client,{side:"client",servers:addresses},to))),
published:[],containers:clients.map(({id:id})=>id)}}async function runningOf(find,socketPath,signal){const found=await find(socketPath,signal)
;const running=found.filter(one=>one.running&&!one.restarting);if(running.length>0)return running
;throw unavailable(`container "${found[0]?.name??""}" does not run`,"start it before the gate; the connections of a stopped container cannot be intercepted")}function only(all,end){const[one]=all
;if(one!==undefined&&all.length===1)return one
;throw unavailable(`\`${end}\` of the link means ${all.length} containers: ${all.map(({name:name})=>name).slice(0,5).join(", ")}`,"with `from`, the server must be one container: leave `from` out, or name one container as a target (`container: NAME`) and write that target in `to`")
}const siteOf=async(container,rules,server)=>({...await namespaceOf(container),rules:rules,peers:container.networks.map(({address:address})=>address),server:server})
;async function refuseIfUnreachable({id:id,name:name,netns:netns,networkMode:networkMode}){
if((await ownIds()).includes(id))throw new model_failure.GateFailure("TARGET_REFUSED",`the connections of container "${name}" are not intercepted: the gate itself runs in it`)
;if(networkMode==="host")throw unavailable(`container "${name}" uses the network of this machine (\`network_mode: host\`)`,"write the address on this machine: `link: { to: 127.0.0.1:PORT }`")
;if(networkMode.startsWith("container:"))throw unavailable(`container "${name}" uses the network of another container (\`network_mode: service:…\`)`,"name the container whose network it is")
;if(networkMode==="none"||netns==="")throw unavailable(`container "${name}" has no network`,"only connections through a network can be intercepted")}async function namespaceOf(container){
const{name:name,netns:netns}=container;await refuseIfUnreachable(container);const main=await(0,strike.Fy)(container)
;if(main===null)throw unavailable(`the main process of container "${name}" is not on this machine, so its network cannot be reached`,"run the gate on the machine where the container engine runs, in a job without `container:`")
;return{place:{netns:netns},pid:main.pid}}async function listenerIn(socketPath,all,signal){await Promise.all(all.map(refuseIfUnreachable));const[first]=all
;const shared=first?.networks.filter(({name:name})=>all.every(({networks:networks})=>networks.some(other=>other.name===name)));for(const network of shared??[]){
const gateway=await gatewayOf(socketPath,network,signal);if(gateway!==null)return{gateway:gateway,network:network.name}}
throw unavailable(`this machine has no address in the networks of container "${first?.name}", so it cannot carry its connections`,"connections can be intercepted in networks of the kind `bridge`, which Docker and Compose make unless told otherwise")
}var reach_reach=__webpack_require__(95336);const renewMs=interception_table.bY/3;async function holdTable(reach,place,{table:table,text:text,renewal:renewal,does:does},signal){
const end=await reach.run(place,["nft","-f","-"],signal,{stdin:text});if(end.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the rules that ${does} could not be installed (${(0,
reach_reach.fM)(end)})`);const held=reach.hold(place,["nft","-i"]);const timer=setInterval(()=>held.send(renewal),renewMs).unref();return{async counters(limit){
const{status:status,stdout:stdout}=await reach.run(place,["nft","-j","list","counters","table","inet",table],limit);return status===0?(0,interception_table.fC)(stdout):null},release(){
clearInterval(timer);held.close()}}}var netns_table=__webpack_require__(91915);const pollMs=100;const packetsWay=async({kind:kind,params:params},{container:container,runId:runId},signal)=>{
const dropped=(0,faults_catalog.Kl)(kind)?.packets?.(params);if(dropped===undefined)throw new TypeError(`"${kind}" drops no packets`);const reach=await(0,reach_reach.Vg)(signal,runId)
;const{place:place}=await namespaceOf(container);const table=(0,interception_table.Cm)((0,external_node_crypto_.randomBytes)(4).toString("hex"));const text=dropText({table:table,...dropped});await(0,
reach_reach.Km)(reach,["nft","-f","-"],text,signal);let held=null;const counted=async limit=>{const counters=await(held?.counters(limit))??null
;const[lost,passed=0]=[counters?.get("dropped"),counters?.get("passed")];if(lost===undefined)return{ok:false,says:"the rules of the fault are not in place; was the container restarted?",numbers:{}}
;const numbers={dropped:lost,passed:passed};if(passed>0)return{ok:false,says:`${passed} packets came through, because the gate was too busy to keep the fault in place`,numbers:numbers};return{
ok:lost>0,says:lost>0?`${lost} packets dropped`:"no packet was sent to the container or by it",numbers:numbers}};return{undo:{kind:netns_table.z.kind,state:(0,netns_table.k)(place,table)},
async apply(limit){held=await holdTable(reach,place,{table:table,text:text,renewal:renewDropText(table),does:"drop packets"},limit)},async observe(limit){let seen={ok:false,
says:"the rules of the fault could not be read in time",numbers:{}};while(!limit.aborted){seen=await counted(limit).catch(error=>{if(limit.aborted)return seen;throw error})
;if(Object.values(seen.numbers).some(count=>count>0))break;await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:limit}).catch(()=>undefined)}return seen},
close:()=>held?.release()}};const observed_pollMs=25;const lastLookMs=1e3;async function lookUntil({socket:socket,id:id},noEffect,effectIn,signal){const look=limit=>(0,
inspect.N)(socket,id,limit).catch(()=>undefined);for(;;){const isLast=signal.aborted;const now=isLast?await(0,within.u)(lastLookMs,null,look):await look(signal)
;const says=now===undefined?null:effectIn(now);if(says!==null)return{ok:true,says:says,numbers:now==null?{}:{restarts:now.restarts}};if(isLast)return{ok:false,says:noEffect,numbers:{}};await(0,
external_node_timers_promises_.setTimeout)(observed_pollMs,undefined,{signal:signal}).catch(()=>undefined)}}
const hasEnded=(now,startedAt)=>now===null||!now.running||now.restarting||now.startedAt!==startedAt;const graceMs=1e4;const startMs=15e3;const restart_pollMs=25
;const restartWay=async(_effect,{socket:socket,container:container},signal)=>{const main=await(0,strike.Fy)(container);const way=await(0,strike.hw)(container,main,signal);const record=(0,
undo_container.pe)(socket,container,main);const send=(name,signal)=>(0,strike.ZN)(socket,container,main,way,name,signal);const ends=async(forMs,signal)=>{
for(const untilMs=performance.now()+forMs;performance.now()<untilMs;await(0,external_node_timers_promises_.setTimeout)(restart_pollMs,undefined,{signal:signal}))if(hasEnded(await(0,
inspect.N)(socket,container.id,signal),container.startedAt))return true;return false};return{undo:{kind:undo_container.Uf.kind,state:record},applyMs:graceMs+startMs,async apply(signal){
if(!await send("SIGTERM",signal))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the main process ended before the signal reached it");if(!await ends(graceMs,signal)){
await send("SIGKILL",signal);await ends(startMs,signal)}await(0,undo_container.SI)(record,signal)},observe:signal=>lookUntil({socket:socket,id:container.id},"the container does not run again",now=>{
if(now===null)return"the container was removed while it was restarted";return now.running&&hasEnded(now,container.startedAt)&&!now.restarting?"the container runs again, with another main process":null
},signal)}};var effect_of=__webpack_require__(59895);const signalWay=async(effect,struck,signal)=>{const name=(0,effect_of.o)(effect);return name==="SIGSTOP"?pause(struck):end(struck,name,signal)}
;const pause=({socket:socket,container:container})=>({undo:{kind:undo_container.xZ.kind,state:(0,undo_container.pe)(socket,container,null)},async apply(signal){const{status:status}=await(0,
request.s)(socket,"POST",`/containers/${container.id}/pause`,signal)
;if(status!==204)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the engine did not pause the container (status ${status})`)},observe:signal=>lookUntil({socket:socket,id:container.id
},"the container was not paused",now=>{if(hasEnded(now,container.startedAt))return"the container ended while it was paused";return now?.paused?"the container is paused":null},signal)})
;async function end({socket:socket,container:container},name,signal){const main=await(0,strike.Fy)(container);const way=await(0,strike.hw)(container,main,signal);return{undo:{
kind:undo_container.Uf.kind,state:(0,undo_container.pe)(socket,container,main)},async apply(signal){if(!await(0,
strike.ZN)(socket,container,main,way,name,signal))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the main process ended before the signal reached it")},observe:signal=>lookUntil({
socket:socket,id:container.id
},`the main process of the container still runs${name==="SIGTERM"?": it ignores SIGTERM, or takes longer to end":""}`,now=>hasEnded(now,container.startedAt)?endedWords(container):null,signal)}}
const endedWords=({supervised:supervised})=>`the main process of the container has ended${supervised?"":", and the container has no restart policy"}`;const ways={signal:signalWay,restart:restartWay,
descriptors:descriptorsWay,cgroup:limitsWay,packets:packetsWay};function containerWayOf(way){const found=ways[way];if(found===undefined)throw new RangeError(`a container takes no ${way}`);return found
}const claimMs=1e4;function containerDriver(name,find,{runId:runId}){const prepared=new Map;let startedByGate=false;let socket;const socketPath=()=>{socket??=engineSocket();return socket}
;const all=async signal=>{const found=await find(await socketPath(),signal);const own=await ownIds();const ours=found.find(({id:id})=>own.includes(id))
;if(ours!==undefined)throw new model_failure.GateFailure("TARGET_REFUSED",`container "${ours.name}" of target "${name}" is not touched: the gate itself runs in it`);return found}
;const readyFor=undo=>{const ready=prepared.get(undo.id);if(ready===undefined)throw new Error("the fault was not prepared");return ready};return{async start(signal){await all(signal)},
async prepare(effect,id,signal){const running=(await all(signal)).filter(one=>one.running&&!one.restarting);const index=chosenWorker(effect.worker,running.length);const container=running[index]
;if(container===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container does not run right now")
;if(container.paused)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container is paused already");const ready=await containerWayOf(effect.way)(effect,{socket:await socketPath(),
container:container,runId:runId},signal);prepared.set(id,{...ready,container:container,index:index,of:running.length});return{id:id,target:name,...ready.undo}},struckWorker(undo){
const{index:index=0,of:of=1}=prepared.get(undo.id)??{};return of>1?{worker:index,of:of}:null},applyMs:undo=>prepared.get(undo.id)?.applyMs??0,async apply(_effect,undo,signal){
const ready=readyFor(undo);const now=await(0,inspect.N)(await socketPath(),ready.container.id,signal)
;if(now===null||now.startedAt!==ready.container.startedAt)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container was restarted or removed before the fault");await ready.apply(signal)
},observeEffect:(_effect,undo,signal)=>readyFor(undo).observe(signal),async undo(undo,signal){prepared.get(undo.id)?.close?.()
;if(mayHaveEnded(undo)&&await startsIt(undo)(undo.state,signal))startedByGate=true;await handlerOf(undo).undo(undo.state,signal)},async verifyRemoved(_effect,undo,signal){
const removed=await handlerOf(undo).verifyRemoved(undo.state,signal);if(removed.ok)prepared.delete(undo.id);return removed},restartAfterFault:async undo=>mayHaveEnded(undo)&&startedByGate,
async claims(){return(await(0,within.u)(claimMs,null,all)).map(({id:id})=>`container ${id}`)},async observe(signal){const found=await find(await socketPath(),signal).catch(()=>[])
;const sum=of=>found.reduce((total,one)=>total+of(one),0);return{containers:found.length,running:sum(({running:running})=>Number(running)),restarts:sum(({restarts:restarts})=>restarts)}},
async checkRunning(restart,signal){const found=await all(signal);if(found.every(isThere)){const restarted=startedByGate;if(restart)startedByGate=false;return{back:true,restarted:restarted,
says:restarted?"the gate started it again":"it is there again without the gate"}}const down=restart?found.filter(undo_container.Pj):[];if(down.length===0)return{back:false,restarted:false,
says:awayText(found)};for(const{id:id}of down)await(0,request.s)(await socketPath(),"POST",`/containers/${id}/start`,signal);return{back:false,restarted:true,
says:"it did not restart on its own; the gate started it again"}}}}const mayHaveEnded=({kind:kind,state:state})=>kind!==undo_container.xZ.kind&&(0,undo_container.dt)(state)!==null
;const startsIt=({kind:kind})=>kind===undo_container.Uf.kind?undo_container.SI:undo_container.i4;function handlerOf({kind:kind}){const found=(0,undo_catalog.M)(kind)
;if(found===undefined)throw new RangeError(`no undo "${kind}"`);return found}const awayText=found=>found.some(({running:running})=>running)?"it is not healthy":"it does not run"
;const isThere=({running:running,restarting:restarting,paused:paused,health:health})=>running&&!restarting&&!paused&&(health===null||health==="healthy");const containerKind={
driver:(target,context)=>containerDriver(target.name,findContainer(target),context)};const composeKind={
driver:(target,context)=>containerDriver(target.name,findCompose(target,context.workspace,context.composeProject),context)};const serviceKind={
driver:(target,context)=>containerDriver(target.name,findService(target),context)};var address_of_url=__webpack_require__(24023);var sham=__webpack_require__(41041);var say=__webpack_require__(50485)
;var external_node_http_=__webpack_require__(37067);const againMs=250;const longestLine=65536;const filters=encodeURIComponent(JSON.stringify({type:["container"],event:["start"]}))
;async function followStarts(socketPath,onStart,signal){while(!signal.aborted){await stream(socketPath,onStart,signal);await(0,external_node_timers_promises_.setTimeout)(againMs,undefined,{
signal:signal}).catch(()=>undefined)}}function stream(socketPath,onStart,signal){return new Promise(done=>{const sent=(0,external_node_http_.request)({socketPath:socketPath,method:"GET",
path:`/events?filters=${filters}`,headers:{host:"localhost"},agent:false,signal:signal},response=>{onStart();let rest="";response.setEncoding("utf8").on("data",chunk=>{
const lines=(rest+chunk).split("\n");rest=(lines.pop()??"").slice(-longestLine);if(lines.some(line=>line.trim()!==""))onStart()});response.once("error",()=>undefined).once("close",done)})
;sent.once("error",()=>done()).end()})}var probe_address=__webpack_require__(97079);const probeMs=2e3;async function connectOnce(reach,site,signal){if(site===undefined)return"not connected"
;const{port:port}=site.server;if(site.rules.side!=="client")return(0,probe_address.n)(site.server,probeMs,signal)
;const end=await reach.run(site.place,[process.execPath,"-e",connectScript,site.rules.servers[0]??"",`${port}`,`${probeMs}`],signal);return end.status===0?"connected":"not connected"}
const connectScript=`const [host, port, ms] = process.argv.slice(1);\nconst socket = require('node:net').connect({ host, port }, () => process.exit(0));\nsocket.on('error', () => process.exit(1));\nsetTimeout(() => process.exit(1), Number(ms));`
;var listeners=__webpack_require__(98916);async function install(reach,site,interception,signal){const{place:place}=site;const{table:table}=interception;const text={table:table,text:(0,
interception_table.qK)(interception),renewal:(0,interception_table.rb)(interception),does:"intercept connections"};const held=await holdTable(reach,place,text,signal)
;await reach.run(place,["ss","-HtnK","state","established",...olderThan(interception)],signal).catch(()=>undefined);return{site:site,interception:interception,async counts(limit){
const counters=await held.counters(limit);const counts=counters===null?null:(0,interception_table.mQ)(counters)
;if(counts===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the rules that intercept connections are not in place");return counts},release:held.release}}function olderThan(of){
const loopback="( src 127.0.0.0/8 or src [::1] )";if(of.side==="client")return[`dport = :${of.port} and ( ${of.servers.map(server=>`dst ${server}`).join(" or ")} )`]
;return[`sport = :${of.port} and ${of.side==="host"?"":"not "}${loopback}`]}const ownPorts={min:2e4,max:3e4};const tries=20;async function freePort(pid){for(let tried=0;tried<tries;tried+=1){
const port=(0,external_node_crypto_.randomInt)(ownPorts.min,ownPorts.max);if(!await(0,listeners.et)(port,pid))return port}
throw new model_failure.GateFailure("TARGET_UNAVAILABLE","no free port was found in the network of the container")}const intercepted_claimMs=1e4;const followMs=1e4;const brokenMs=500;const nameMs=1e3
;function interceptedDriver(target,context,carried){const{name:name}=target;const{keeper:keeper}=context;const over=new AbortController;const counted=new Map;let standing=null;let broken=null
;let following=Promise.resolve();const look=async(lookup,signal)=>{const ends=await lookup.look(signal);const check=context.checked.find(address=>isIntercepted(address,ends))
;if(check!==undefined)throw new model_failure.GateFailure("TARGET_REFUSED",`the checks connect to port ${check.port}, which the link "${name}" would intercept: a fault would disturb the checks themselves, and no preview can pass`,{
hint:"name the client as well (`from: TARGET`), or intercept a connection between the preview and what it depends on"});return ends};const table=site=>(0,interception_table.Cm)((0,
external_node_crypto_.createHash)("sha256").update(`${context.runId}\n${name}\n${placeOf(site)}`).digest("hex"))
;const keptBy=({installed:installed},{sites:sites})=>installed.filter(({site:site})=>sites.some(other=>JSON.stringify(other)===JSON.stringify(site)));const plansFor=async({sites:sites},kept)=>{
const fresh=sites.filter(site=>!kept.some(one=>placeOf(one.site)===placeOf(site)));return Promise.all(fresh.map(async site=>({site:site,ownPort:site.rules.side==="client"?null:await freePort(site.pid)
})))};const installAll=async(at,planned,kept,signal)=>{for(const one of at.installed)if(!kept.includes(one))one.release();at.installed=[...kept];for(const plan of planned){
const interception=interceptionOf(table(plan.site),at.listener,plan);const undo={id:`${name}.${interception.table}`,target:name,kind:netns_table.z.kind,state:(0,
netns_table.k)(plan.site.place,interception.table)};if(!at.pending.has(undo.id))await context.recordUndo(undo);at.pending.set(undo.id,undo)
;at.installed=[...at.installed,await install(at.reach,plan.site,interception,signal)]}};const follow=async at=>{const found=await(0,
within.u)(followMs,over.signal,limit=>look(at.lookup,limit)).catch(error=>error);if(over.signal.aborted)return;if(found instanceof Error){broken=found;return}
const isSame=JSON.stringify(found)===JSON.stringify(at.ends);if(isSame&&broken===null)return;await(0,within.u)(followMs,over.signal,async limit=>{
if(found.listenHost!==at.ends.listenHost)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the network of the containers was removed and made again, and the link listens in the old one")
;const kept=broken===null?keptBy(at,found):[];const planned=await plansFor(found,kept);await keeper.ask({ask:"link.route",link:name,...routesOf([...kept.map(plannedOf),...planned])},limit)
;at.ends=found;await installAll(at,planned,kept,limit);broken=null}).catch(error=>{broken=error})};const followAll=async(at,socketPath)=>{let wanted=0;const run=async()=>{
for(let done=0;done<wanted&&!over.signal.aborted;){done=wanted;await follow(at)}wanted=0;if(broken!==null&&!over.signal.aborted)setTimeout(again,brokenMs).unref()};const again=()=>{wanted+=1
;if(wanted===1)following=run()};const names=at.lookup.resolvesName?setInterval(again,nameMs).unref():undefined;await followStarts(socketPath,again,over.signal);clearInterval(names)}
;const prove=async(at,signal)=>{const connections=async()=>(await keeper.ask({ask:"link.counts",link:name},signal)).connections;const before=await connections()
;const how=await connectOnce(at.reach,at.ends.sites[0],signal);if(await connections()>before)return
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`connections to ${target.to.host}:${target.to.port} do not reach the link "${name}" (${how})`,{
hint:`let containers of this machine connect to ${at.listener.host} (a firewall such as ufw drops that), or use \`listen\` and point the application at it`})};const counts=async signal=>{
if(broken!==null)throw broken;return new Map(await Promise.all((standing?.installed??[]).map(async one=>[one,await one.counts(signal)])))};return{...carried,async claims(){const ends=await(0,
within.u)(intercepted_claimMs,null,async limit=>look(await lookupOf(target,context,limit),limit))
;return ends.containers.length===0?[`port ${target.to.port}`]:ends.containers.map(id=>`container ${id}`)},async start(signal){const lookup=await lookupOf(target,context,signal)
;const ends=await look(lookup,signal);const reach=await(0,reach_reach.Vg)(signal,context.runId);const planned=await plansFor(ends,[]);const listen={host:ends.listenHost,port:0}
;const{listen:listener}=await keeper.ask({ask:"link.open",link:name,listen:listen,http:context.separatesRequests(name),...routesOf(planned)},signal);const[first]=planned;if(first!==undefined)await(0,
reach_reach.Km)(reach,["nft","-f","-"],(0,interception_table.qK)(interceptionOf(table(first.site),listener,first)),signal);const at={reach:reach,lookup:lookup,listener:listener,ends:ends,installed:[],
pending:new Map};standing=at;await installAll(at,planned,[],signal);await prove(at,signal);if(lookup.socketPath!==null)void followAll(at,lookup.socketPath)},async prepare(effect,id,signal){
counted.set(id,await counts(signal));return carried.prepare(effect,id,signal)},async observeEffect(effect,undo,signal){const before=counted.get(undo.id);const now=await counts(signal)
;const past=before===undefined?null:pastTheLink(now,before);return past??carried.observeEffect(effect,undo,signal)},async verifyRemoved(effect,undo,signal){counted.delete(undo.id)
;return carried.verifyRemoved(effect,undo,signal)},async stop(signal){over.abort();await following;for(const{release:release}of standing?.installed??[])release();const failures=[]
;for(const{id:id,state:state}of standing?.pending.values()??[]){const failure=await removed(state,signal);if(failure===null)await context.settleUndo(id);else failures.push(failure)}
if(failures.length>0)throw new Error(failures[0])}}}const placeOf=({place:place})=>place==="machine"?place:place.netns;const plannedOf=({site:site,interception:interception})=>({site:site,
ownPort:interception.side==="client"?null:interception.ownPort});function routesOf(planned){const all=planned.map(({site:site,ownPort:ownPort})=>({peers:site.peers,to:{host:site.server.host,
port:ownPort??site.server.port}}));const[first]=all;if(first===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","there is no connection to intercept");return{to:first.to,
routes:Object.fromEntries(all.flatMap(({peers:peers,to:to})=>peers.map(peer=>[peer,to])))}}function interceptionOf(table,listener,{site:{rules:rules,server:server},ownPort:ownPort}){const base={
table:table,port:server.port,listener:listener};return rules.side==="client"?{...base,...rules}:{...base,side:rules.side,ownPort:ownPort??0}}
const isIntercepted=({host:host,port:port},{published:published,sites:sites})=>((0,same_end.U)(host)||(0,
own_address.v)(host))&&published.includes(port)||sites.some(({rules:rules,server:server})=>rules.side==="server"&&server.host===host&&server.port===port);const removed=async(state,signal)=>{try{
await netns_table.z.undo(state,signal);const seen=await netns_table.z.verifyRemoved(state,signal);return seen.ok?null:seen.says}catch(error){return error.message}};function pastTheLink(now,before){
const grown=key=>[...now].reduce((sum,[table,count])=>sum+count[key]-(before.get(table)?.[key]??0),0);const[cut,passed]=[grown("cut"),grown("passed")];if(passed>0)return{ok:false,says:`${(0,
say.N)("count",passed)} packets went past the link while the fault was in place`,numbers:{passed:passed}};if(cut>0)return{ok:false,
says:"connections that are older than the link were reset while the fault was in place",numbers:{cut:cut}};return null}
const observedOf=({connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesFromClient:bytesFromClient,bytesToClient:bytesToClient,resets:resets,refusals:refusals})=>({
connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesFromClient:bytesFromClient,bytesToClient:bytesToClient,resets:resets,
refusals:refusals});var strikes=__webpack_require__(22118);var cause=__webpack_require__(42795);function shamOf(counts){const touched=clausesOf(counts);return touched.length===0?{ok:true,
says:"nothing was disturbed, as intended",numbers:{}}:{ok:false,says:touched.join("; "),numbers:{}}}function observedEffectOf(counts,effect){const clauses=clausesOf(counts)
;const numbers=Object.fromEntries(touches.flatMap(name=>counts[name]>0?[[name,Math.round(counts[name])]]:[]));if(!counts.disturbed)return{ok:false,says:"the link is not disturbed",numbers:numbers}
;return clauses.length===0?{ok:false,says:foreignOf(counts,effect.kind)??unaffected(counts,effect),numbers:numbers}:{ok:true,says:clauses.join("; "),numbers:numbers}}
function unaffected({refusals:refusals,exchangesSince:exchangesSince,bytesSince:bytesSince,mostBytes:mostBytes},{kind:kind,params:params}){if(refusals>0)return"no traffic passed through the link"
;if(exchangesSince===0&&bytesSince===0)return"the link carried nothing while the fault was in place";const passed=`${(0,say.N)("size",bytesSince)} in ${many(exchangesSince,"response")} ${cause.mX}`
;const ends=Object.entries((0,faults_catalog.Kl)(kind)?.params??{}).find(([,{withinResponse:withinResponse}])=>withinResponse)?.[0];const needed=ends===undefined?undefined:params[ends]
;if(typeof needed==="number"&&mostBytes>0)return`${passed}: at most ${(0,say.N)("size",mostBytes)} on one connection, and the fault begins after ${(0,say.N)("size",needed)}`;const share=(0,
strikes.m7)(params);return share<1?`${passed}: it was not in the ${(0,say.N)("share",share)} that the fault affects`:passed}
function foreignOf({requests:requests,http2Connections:http2Connections,tlsConnections:tlsConnections,otherConnections:otherConnections},fault){
const foreign=http2Connections+tlsConnections+otherConnections;if(requests>0||foreign===0||(0,faults_catalog.Kl)(fault)?.http!==true)return null
;const what=http2Connections>0?"HTTP/2":tlsConnections>0?"TLS":"another protocol";return`this link carries ${what}, and \`${fault}\` ${cause.Fi}: use \`reset\` or \`latency\` here`}
const touches=["touchedConnections","touchedRequests","delayedPieces","delayedMs","throttledBytes","swallowedBytes","resets","closes","refusals","answered"];function clausesOf(counts){
const{delayedPieces:delayedPieces,delayedMs:delayedMs,throttledBytes:throttledBytes,swallowedBytes:swallowedBytes,resets:resets,closes:closes,refusals:refusals,answered:answered,exchanges:exchanges}=counts
;const each=(0,say.N)("duration",Math.max(1,Math.round(delayedMs/Math.max(1,delayedPieces))))
;return[delayedPieces>0&&`${many(delayedPieces,"chunk")} delayed by ${each} on average`,throttledBytes>0&&`${(0,say.N)("size",throttledBytes)} transferred at the limited rate`,swallowedBytes>0&&`${(0,
say.N)("size",swallowedBytes)} received and not forwarded`,resets>0&&`${many(resets,"connection")} reset`,closes>0&&`${many(closes,"connection")} closed in the middle of a response`,refusals>0&&resets+exchanges>0&&"connections were refused",answered>0&&`${many(answered,"request")} that got a response from the link`].filter(clause=>clause!==false)
}const many=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;const linkKind={driver(target,context){const carried=linkDriver(target.name,context);return(0,
targets_link.oj)(target)?interceptedDriver(target,context,carried):carried},async open(target,{keeper:keeper,preview:preview,http:http,signal:signal}){if((0,targets_link.oj)(target))return null
;const to=target.to==="preview"?(0,address_of_url.f)(preview):target.to;const{listen:listen}=await keeper.ask({ask:"link.open",link:target.name,listen:target.listen,to:to,http:http},signal)
;return listen}};const linkDriver=(link,{keeper:keeper})=>({endsAtOnce:true,async prepare(_effect,id,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",link:link},signal)
;if(disturbed)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the link is disturbed already");const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new model_failure.GateFailure("KEEPER_LOST","the keeper, the process that carries the links, has ended");return{id:id,target:link,kind:"link.clear",state:{link:link,keeper:{
...identity}}}},async apply(effect,_undo,signal){await keeper.ask({ask:"link.disturb",link:link,effect:effect},signal)},async observeEffect(effect,_undo,signal){const counts=await keeper.ask({
ask:"link.counts",link:link},signal);return effect.kind===sham.e.kind?shamOf(counts):observedEffectOf(counts,effect)},async undo(_undo,signal){await keeper.ask({ask:"link.clear",link:link},signal)},
async verifyRemoved(_effect,_undo,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",link:link},signal);if(disturbed)return{ok:false,says:"the link is still disturbed",numbers:{}}
;return removalSighting(await keeper.ask({ask:"link.probe",link:link},signal))},observe:async signal=>observedOf(await keeper.ask({ask:"link.counts",link:link},signal))})
;function removalSighting({outcome:outcome,server:server}){if(outcome==="connected")return{ok:true,says:"a connection through the link stands",numbers:{}}
;const excused=server!=="connected"&&outcome!=="refused";return{ok:excused,says:`through the link: ${outcome}; the server itself: ${server}`,numbers:{}}}var client_keys=__webpack_require__(7867)
;var fresh_requests=__webpack_require__("world-probes-http-fresh-requests");var http_origin=__webpack_require__("world-probes-http-origin");const without_load_tries=3
;async function requestWithoutLoad(preview,requested,signal){const origin=(0,http_origin.N)({preview:preview});try{
const responses=await Promise.all(requested.map(async({request:request,judge:judge})=>{const next=(0,fresh_requests.b)(origin,request);let unloaded="unknown"
;for(let tried=0;tried<without_load_tries&&unloaded!=="accepted"&&!signal.aborted;tried++)unloaded=unloadedResponseOf(await origin.send(next(),{again:false},signal),judge);return unloaded}))
;return responses.find(one=>typeof one==="object")??(responses.includes("unknown")?"unknown":"accepted")}finally{await origin.close()}}function unloadedResponseOf(result,judge){
if("failure"in result)return result.failure.startsWith("redirect ")?{refused:`a ${result.failure}`}:"unknown";const reason=judge(result.response);if(reason===null)return"accepted"
;if((result.response.status??500)>=500)return"unknown";return{refused:reason.startsWith("status ")?reason:`a response that the check does not accept (${reason})`}}
var undo_state=__webpack_require__(13231);const preview_pollMs=50;const previewKind={driver:(_,context)=>previewDriver(context)}
;function previewDriver({keeper:keeper,preview:preview,clients:clients}){const accepted=new Map;const counts=(undo,signal)=>keeper.ask({ask:"traffic.counts",traffic:(0,
undo_state.r7)(undo.state,"traffic")},signal);return{async prepare(effect,id,signal){const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new model_failure.GateFailure("KEEPER_LOST","the keeper that would carry the traffic has ended");const unloaded=await requestWithoutLoad(preview,clients(effect),signal)
;if(typeof unloaded==="object")throw new model_failure.GateFailure("TARGET_UNAVAILABLE",notReached(unloaded.refused),{hint:"give the fault the `path` or `headers` that the preview accepts"})
;accepted.set(id,unloaded);return{id:id,target:"preview",kind:"traffic.stop",state:{traffic:id,keeper:{...identity}}}},async apply(effect,undo,signal){const sent={
requests:clients(effect).map(({request:request})=>request),forwardedFor:(0,client_keys.H4)(effect.params)};await keeper.ask({ask:"traffic.start",traffic:(0,undo_state.r7)(undo.state,"traffic"),
effect:effect,url:preview,clients:sent},signal)},
observeEffect:(_,undo,signal)=>until(({reached:reached=0})=>reached>0,preview_effectSighting(accepted.get(undo.id)??"unknown"),()=>counts(undo,signal),signal),async undo(undo,signal){
await keeper.ask({ask:"traffic.stop",traffic:(0,undo_state.r7)(undo.state,"traffic")},signal)},
verifyRemoved:(_,undo,signal)=>until(({open:open=0,running:running=0})=>open===0&&running===0,preview_removalSighting,()=>counts(undo,signal),signal)}}
const notReached=response=>`the clients got ${response}: ${cause.np}`;async function until(holds,sighting,look,signal){let numbers=await look();while(!holds(numbers)){try{await(0,
external_node_timers_promises_.setTimeout)(preview_pollMs,undefined,{signal:signal});numbers=await look()}catch(error){if(!signal.aborted)throw error;return sighting(false,numbers)}}
return sighting(true,numbers)}const preview_effectSighting=unloaded=>(ok,numbers)=>{
const{reached:reached=0,accepted:accepted=0,broken:broken=0,firstAccepted:firstAccepted=0,firstRefused:firstRefused=0,refusedStatus:refusedStatus=0}=numbers;const no=message=>({ok:false,says:message,
numbers:numbers});if(!ok)return no("no client reached the preview");if(firstRefused>firstAccepted)return no(notReached(`status ${refusedStatus}`))
;if(unloaded!=="accepted"&&accepted===0)return no(broken>0?notReached("only statuses of 500 or more, without load as well"):"no response shows that the clients reached the paths of the checks")
;return{ok:ok,says:`${reached} clients reached the preview`,numbers:numbers}};const preview_removalSighting=(ok,numbers)=>({ok:ok,
says:ok?"no client is left":`${numbers.open??0} clients are still there`,numbers:numbers});var process_killed=__webpack_require__(99789);var processes=__webpack_require__(19044)
;var process_usage=__webpack_require__(65886);var process_continue=__webpack_require__(88373);var process_duty=__webpack_require__(18764);const dutyKind=(0,process_duty.X)(processes.u).kind
;const continued=(0,process_continue.C)(processes.u);const duty_pollMs=17;const looks=40;async function dutyOf(victims,share,id,started,keeper){const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new model_failure.GateFailure("KEEPER_LOST","the keeper that would stop and continue the process has ended");const cpuMs=()=>victims.reduce((sum,{pid:pid})=>sum+((0,
process_usage.F)(pid)?.cpuMs??0),0);const beforeMs=cpuMs();return{undo:{kind:dutyKind,state:{...started,duty:id,keeper:{...identity},processes:victims.map(one=>({...one}))}},async apply(signal){
await keeper.ask({ask:"duty.start",duty:id,processes:victims,share:share},signal)},async observe(signal){let[seen,stopped,usedMs]=[0,0,0];while(!signal.aborted&&!(seen>=looks&&stopped>0&&usedMs>0)){
const states=await Promise.all(victims.map(process_identity.L4));seen+=1;if(states.includes("T"))stopped+=1;usedMs=Math.max(usedMs,Math.round(cpuMs()-beforeMs));await(0,
external_node_timers_promises_.setTimeout)(duty_pollMs,undefined,{signal:signal}).catch(()=>undefined)}return duty_sightingOf(seen,stopped,usedMs)}}}function duty_sightingOf(seen,stopped,usedMs){
const numbers={looks:seen,stopped:stopped,cpuMs:usedMs};if(stopped===0)return{ok:false,says:"the process was never stopped",numbers:numbers};if(usedMs===0)return{ok:false,
says:"the process needed no CPU while the fault was in place",numbers:numbers};return{ok:true,says:`the process had to wait in ${stopped} of ${seen} looks, and used ${usedMs} ms of CPU time`,
numbers:numbers}}async function endDuty({state:state},keeper,signal){await keeper.ask({ask:"duty.stop",duty:(0,undo_state.r7)(state,"duty")},signal).catch(()=>undefined)
;await continued.undo(state,signal)}async function isDutyRemoved({state:state},keeper,signal){const counts=await keeper.ask({ask:"duty.counts",duty:(0,undo_state.r7)(state,"duty")
},signal).catch(()=>null);if((counts?.running??0)!==0)return{ok:false,says:"the process is still stopped and continued",numbers:{}};return continued.verifyRemoved(state,signal)}
var process_members=__webpack_require__(55910);class Resources{#cpuMs=new Map;#endedCpuMs=0;async look(roots){const members=await(0,process_members.l)(roots).catch(()=>[])
;const used=members.flatMap(member=>{const usage=(0,process_usage.F)(member.pid);return usage===null?[]:[[member,usage]]});this.#count(used);const all=used.map(([,usage])=>usage);return{
processes:all.length,cpuMs:this.#endedCpuMs+sumOf([...this.#cpuMs.values()]),...all.length>0&&{threads:sumOf(all.map(({threads:threads})=>threads))},...together("rssBytes",all),
...together("openFiles",all)}}#count(used){const now=new Map(used.map(([{pid:pid,startTicks:startTicks},{cpuMs:cpuMs}])=>[`${pid} ${startTicks}`,cpuMs]))
;for(const[who,cpuMs]of this.#cpuMs)if(!now.has(who))this.#endedCpuMs+=cpuMs;this.#cpuMs=now}}function together(name,all){const known=all.flatMap(usage=>usage[name]??[])
;return known.length===0||known.length<all.length?{}:{[name]:sumOf(known)}}const sumOf=all=>all.reduce((sum,one)=>sum+one,0);function familyOf(holders,all,program=programOf){
const pids=new Set(holders.map(({pid:pid})=>pid));const tops=holders.filter(({parent:parent})=>!pids.has(parent));const[top]=tops;if(top===undefined)return{main:null,workers:[]};if(tops.length>1){
const parent=tops.every(one=>one.parent===top.parent)?all.find(({pid:pid})=>pid===top.parent):undefined;return{main:parent!==undefined&&isSame(parent,top,program)?parent:null,workers:inOrder(tops)}}
const children=all.filter(({parent:parent})=>parent===top.pid);const heirs=children.filter(({pid:pid})=>pids.has(pid));return{main:top,
workers:inOrder(heirs.length>0?heirs:children.filter(child=>isSame(child,top,program)))}}const isSame=(a,b,program)=>{const mine=program(a.pid);return mine!==""&&mine===program(b.pid)}
;const inOrder=all=>[...all].sort((a,b)=>a.startTicks-b.startTicks||a.pid-b.pid);function programOf(pid){try{return(0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`)}catch{return""}}
var guard=__webpack_require__(70640);var printable=__webpack_require__(93);const container=args=>{const[ip,port]=[after(args,"-container-ip"),after(args,"-container-port")]
;return ip===null?null:`the container at ${ip}${port===null?"":`:${port}`}`};const tunnel=(args,port)=>{
const forwards=args.flatMap((arg,n)=>arg==="-L"?args[n+1]??[]:arg.startsWith("-L")?arg.slice(2):[])
;const parts=forwards.map(one=>one.split(":")).find(one=>port===undefined||one.slice(0,-2).includes(String(port)))
;const through=args.findLast((arg,n)=>n>0&&!arg.startsWith("-")&&!args[n-1]?.startsWith("-"));const to=parts===undefined?null:parts.slice(-2).join(":")
;return to===null?through===undefined?null:`something on ${through}`:`${to}${through===undefined?"":` through ${through}`}`};const forwarded=args=>{const start=args.indexOf("port-forward")
;const rest=args.slice(start+1);const what=rest.find((arg,n)=>!arg.startsWith("-")&&!/^\d*:?\d+$/.test(arg)&&!["-n","--namespace","--context"].includes(rest[n-1]??""))
;const namespace=after(args,"-n")??after(args,"--namespace")??joinedTo(args,"--namespace=")
;return start<0||what===undefined?null:`${what} in the cluster${namespace===null?"":` (namespace ${namespace})`}`};const relayed=args=>{
const to=args.slice(1).findLast(arg=>/^(?:TCP|TCP4|TCP6|OPENSSL|UNIX|UNIX-CONNECT|TCP-CONNECT)[^,]*:/i.test(arg)&&!/LISTEN/i.test(arg))
;return to===undefined?null:(to.split(",")[0]??to).replace(/^[A-Za-z0-9-]+:/,"")};const unknown=()=>null;const forwarders={"docker-proxy":{for:"a container",destination:container},rootlesskit:{
for:"rootless containers",destination:unknown},"rootlesskit-docker-proxy":{for:"a container",destination:container},rootlessport:{for:"a container",destination:unknown},"rootlessport-child":{
for:"a container",destination:unknown},"containerd-shim":{for:"a container",destination:unknown},"containerd-shim-runc-v2":{for:"a container",destination:unknown},containerd:{for:"containers",
destination:unknown},dockerd:{for:"containers",destination:unknown},"com.docker.backend":{for:"a container",destination:unknown},conmon:{for:"a container",destination:unknown},netavark:{
for:"a container",destination:unknown},slirp4netns:{for:"a container",destination:unknown},pasta:{for:"a container",destination:unknown},"pasta.avx2":{for:"a container",destination:unknown},passt:{
for:"a virtual machine",destination:unknown},"passt.avx2":{for:"a virtual machine",destination:unknown},vpnkit:{for:"a container",destination:unknown},"vpnkit-bridge":{for:"a container",
destination:unknown},gvproxy:{for:"a container",destination:unknown},limactl:{for:"a virtual machine",destination:unknown},minikube:{for:"a cluster",destination:unknown},k3s:{for:"a cluster",
destination:unknown},kubectl:{for:"a cluster",destination:forwarded},oc:{for:"a cluster",destination:forwarded},kubefwd:{for:"a cluster",destination:unknown},telepresence:{for:"a cluster",
destination:unknown},k9s:{for:"a cluster",destination:unknown},ssh:{for:"another machine",destination:tunnel},sshd:{for:"another machine",destination:unknown},"sshd-session":{for:"another machine",
destination:unknown},autossh:{for:"another machine",destination:tunnel},socat:{for:"something else",destination:relayed},stunnel:{for:"something else",destination:unknown},stunnel4:{
for:"something else",destination:unknown},rinetd:{for:"something else",destination:unknown},redir:{for:"something else",destination:unknown},xinetd:{for:"something else",destination:unknown},
"systemd-socket-proxyd":{for:"something else",destination:unknown},systemd:{for:"a unit that it starts",destination:unknown},"cloud-sql-proxy":{for:"a database in the cloud",destination:unknown},
cloud_sql_proxy:{for:"a database in the cloud",destination:unknown},cloudflared:{for:"another machine",destination:unknown},tailscaled:{for:"another machine",destination:unknown},chisel:{
for:"another machine",destination:unknown},frpc:{for:"another machine",destination:unknown}};const interpreters=/^(?:node|nodejs|bun|deno|python[\d.]*|perl|ruby|sh|bash|dash|zsh|busybox)$/
;const commLength=15;const longest=120;async function forwarderAt(pid,port){const[exe,comm,cmdline]=await Promise.all([(0,promises_.readlink)(`/proc/${pid}/exe`).catch(()=>""),(0,
promises_.readFile)(`/proc/${pid}/comm`,"utf8").catch(()=>""),(0,promises_.readFile)(`/proc/${pid}/cmdline`,"latin1").catch(()=>"")]);return forwarderIn({exe:exe,comm:comm.trim(),
args:cmdline.split("\0").filter(arg=>arg!=="")},port)}function forwarderIn({exe:exe,comm:comm,args:args},port){const[first="",second=""]=args;const called=(0,
external_node_path_.basename)(first.split(/[ :]/)[0]??"");const names=[(0,external_node_path_.basename)(exe.replace(/ \(deleted\)$/,"")),called,interpreters.test(called)?(0,
external_node_path_.basename)(second):""];const program=Object.keys(forwarders).find(name=>names.includes(name)||comm!==""&&comm===name.slice(0,commLength)&&(comm===name||name.length>commLength))
;const known=program===undefined?undefined:forwarders[program];if(program===undefined||known===undefined)return null;const destination=known.destination(args,port);return{program:program,
standsFor:known.for,destination:destination===null?null:(0,printable.g)(destination,longest),ports:[after(args,"-host-port")].flatMap(value=>value===null?[]:[Number(value)])}}
function after(args,option){const at=args.indexOf(option);return at<0?null:args[at+1]??null}const joinedTo=(args,start)=>args.find(arg=>arg.startsWith(start))?.slice(start.length)??null
;var scan=__webpack_require__(54412);const longestName=80;async function refuseForwarders(target,pids,context,signal){for(const pid of pids){const found=await forwarderAt(pid,target.port)
;if(found!==null)throw await refusal(target,found,context,signal)}if(target.port===undefined||pids.length>0)return;const hidden=await hiddenForwarder(target.port)
;if(hidden!==null)throw await refusal(target,hidden,context,signal)}async function hiddenForwarder(port){if(!await(0,listeners.et)(port)||(await(0,listeners.bg)(port)).length>0)return null
;for(const pid of await(0,scan.SH)()){const found=await forwarderAt(pid,port);if(found?.program.endsWith("docker-proxy")&&found.ports.includes(port))return found}return null}
async function refusal({name:name,port:port},{program:program,standsFor:standsFor,destination:destination},context,signal){
const container=standsFor.includes("container")&&port!==undefined?await containerOn(port,context,signal):null;const what=container===null?destination??standsFor:`container \`${container}\``
;const owner=container??"NAME"
;const instead=container!==null||standsFor.includes("container")?`Name the container as the target (\`container: ${owner}\`), or put`:"Disturb the target of the forwarding: put"
;const command=container!==null||standsFor.includes("container")?"":", or a `command` target with commands of your own"
;return new model_failure.GateFailure("TARGET_REFUSED",`target "${name}" is not touched: ${port===undefined?"its process":`what listens on port ${port}`} is \`${program}\`, which only passes connections on to ${what}; ending it would cut the connection and leave the real target running`,{
hint:`${instead} a link before it (\`link: { listen: 127.0.0.1:PORT, to: 127.0.0.1:${port??"PORT"} }\`, and point the application at \`listen\`)${command}.`})}
async function containerOn(port,{workspace:workspace,runId:runId},signal){const words=["docker","ps","--filter",`publish=${port}`,"--format","{{.Names}}"];const{status:status,output:output}=await(0,
helper.U)(words,{cwd:workspace,mark:(0,helper.W)(runId)},signal);const[first=""]=output.trim().split(/\s+/);return status===0&&/^[A-Za-z0-9][\w.-]*$/.test(first)?(0,
printable.g)(first,longestName):null}async function victimsOf(target,started,context,choice,signal){const present=await presentOf(target,started,context,signal)
;if(present.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","there is no such process right now");const all=await(0,process_members.X)()
;const family=familyOf(all.filter(({pid:pid})=>present.some(one=>one.pid===pid)),all);const{chosen:chosen,index:index}=chosenIn(family,target,choice)
;if(chosen!==null)await refuseUntouchable(target,started,chosen.map(({pid:pid})=>pid),context);const[main=null]=await identified(family.main===null?[]:[family.main]);return{
processes:chosen===null?present:await identified(chosen),main:main,workers:await identified(family.workers),index:index}}function chosenIn({main:main,workers:workers},{which:which},choice){
if(which==="one"&&workers.length>0){const index=chosenWorker(choice,workers.length);return{chosen:workers.slice(index,index+1),index:index}}if(which!=="main"||main!==null&&workers.length===0)return{
chosen:null,index:null};if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`${workers.length} processes serve together, and none of them is the main process`);return{
chosen:[main],index:null}}const identified=async stats=>(await Promise.all(stats.map(({pid:pid})=>(0,process_identity.cu)(pid)))).filter(identity=>identity!==null)
;async function presentOf(target,started,context,signal){const pids=await pidsOf(target,started,context.workspace)
;const ours=started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid)
;await refuseForwarders(target,pids.filter(pid=>!ours.includes(pid)),context,signal);await refuseUntouchable(target,started,pids,context)
;return(await Promise.all(pids.map(process_identity.cu))).filter(identity=>identity!==null)}async function refuseUntouchable(target,started,pids,{keeper:keeper}){for(const pid of pids){
const refusal=pid===keeper.pid?"it is the keeper, which carries the links":await(0,guard.O)(pid,started??undefined)
;if(refusal!==null)throw new model_failure.GateFailure("TARGET_REFUSED",`process ${pid} of target "${target.name}" is not touched: ${refusal}`)}}async function pidsOf(target,started,workspace){
if(target.pidfile!==undefined)return pidIn(await(0,promises_.readFile)((0,external_node_path_.resolve)(workspace,target.pidfile),"utf8").catch(()=>""));if(target.port!==undefined)return(0,
listeners.bg)(target.port);return started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid)}function pidIn(text){
const pid=Number(text.trim().split(/\s+/)[0]);return Number.isSafeInteger(pid)&&pid>0?[pid]:[]}function processObserver(target,runner,workspace){const resources=new Resources;let others=[]
;return async signal=>{const leader=runner.started()?.leader;const roots=[...leader?[leader]:[],...others];const seen=await resources.look(roots);if((seen.processes??0)>0)return seen
;signal.throwIfAborted();others=await search(target,workspace).catch(()=>[]);return others.length===0?seen:resources.look(others)}}async function search(target,workspace){
const identities=await Promise.all((await pidsOf(target,null,workspace)).map(process_identity.cu));return identities.filter(identity=>identity!==null)}var external_node_net_=__webpack_require__(77030)
;var reach=__webpack_require__(17498);var waiting=__webpack_require__(39045);const ready_pollMs=50;const requestMs=2e3;const ready={ready:true};const nothingListens="nothing listens"
;async function waitUntilReady(target,place,alive,signal,onWait=()=>{}){const startMs=performance.now();let nextMs=(0,waiting.T)(0);let last={ready:false,message:nothingListens}
;while(!signal.aborted&&alive()){const seen=await lookAt(target,place,signal);if(seen.ready)return seen;if(!signal.aborted)last=seen;const waitedMs=performance.now()-startMs;if(waitedMs>=nextMs){
nextMs=(0,waiting.T)(nextMs);onWait({what:`target ${target.name}`,message:last.message,waitedMs:waitedMs,limitMs:target.readyTimeoutMs})}await(0,
external_node_timers_promises_.setTimeout)(ready_pollMs,undefined,{signal:signal}).catch(()=>undefined)}return last}const isReady=async(target,place,signal)=>(await lookAt(target,place,signal)).ready
;async function lookAt({port:port,ready:path},place,signal){if(port===undefined)return ready;if(path!==undefined)return(0,within.u)(requestMs,signal,limit=>responds({...reachedBy(port,place),
port:port,path:path},limit));return await opens(port,signal)?ready:{ready:false,message:nothingListens}}function reachedBy(port,{preview:preview,previewHeaders:previewHeaders}){const address=(0,
address_of_url.f)(preview);const isPreview=preview.startsWith("http:")&&(0,reach.x)(address.host)==="loopback"&&address.port===port;return isPreview?{host:address.host,headers:previewHeaders}:{
host:"localhost"}}const opens=(port,signal)=>(0,within.u)(requestMs,signal,limit=>connects(port,limit));function connects(port,signal){return new Promise(done=>{const socket=(0,
external_node_net_.connect)({port:port,host:"localhost",signal:signal,autoSelectFamily:true});const end=open=>{socket.destroy();done(open)}
;socket.once("connect",()=>end(true)).once("error",()=>end(false))})}function responds(options,signal){return new Promise(done=>{const request=(0,external_node_http_.get)({...options,signal:signal,
agent:false},response=>{response.resume();request.destroy();const status=response.statusCode??500;done(status<300?ready:{ready:false,message:`GET ${(0,
printable.g)(options.path,100)} responded ${status}`})});request.once("error",error=>done({ready:false,message:messageOf(error)}))})}function messageOf({code:code,name:name}){
if(name==="AbortError")return"it accepted the connection and did not respond within 2 s";if(code==="ECONNREFUSED")return nothingListens
;if(code==="ECONNRESET"||code==="EPIPE")return"it closed the connection without a response";return code?.startsWith("HPE_")?"what it responded is not HTTP":"it did not respond"}const seen_pollMs=10
;const termBit=1n<<14n;const lookBefore=async victims=>({victims:victims,listening:await(0,listeners.rW)(victims.processes.map(({pid:pid})=>pid))});async function seen(name,struck,before,signal){
for(;;){const states=await Promise.all(struck.map(process_identity.L4));const ended=states.filter(state=>state===null).length;const stopped=name==="SIGSTOP"?states.filter(state=>state==="T").length:0
;const done=ended+stopped===struck.length;const closed=name==="SIGTERM"&&!done?await closedSince(struck,before):0
;if(done||closed>0||signal.aborted)return name==="SIGSTOP"?stopSighting(struck.length,stopped,ended):endSighting(name,struck,ended,closed,before);await(0,
external_node_timers_promises_.setTimeout)(seen_pollMs,undefined,{signal:signal}).catch(()=>undefined)}}async function closedSince(struck,before){
if(before===undefined||before.listening.length===0)return 0;const now=new Set((await(0,listeners.rW)(struck.map(({pid:pid})=>pid))).map(place=>JSON.stringify(place)))
;return before.listening.filter(place=>!now.has(JSON.stringify(place))).length}async function endSighting(name,struck,ended,closed,before){const all=struck.length
;const workers=before?.victims.workers.length??0;const numbers={processes:all,ended:ended,...workers>0&&{workers:workers},...closed>0&&{closed:closed}};if(ended>0)return{ok:true,
says:endedSays(all,ended,await workersEnded(struck,before),before),numbers:numbers};if(closed>0)return{ok:true,says:"it has stopped accepting connections, and finishes the requests that it has",
numbers:numbers};if(name!=="SIGTERM"||!await anyCatches(struck))return{ok:false,says:"no process ended",numbers:numbers};return{ok:false,
says:"no process ended and none closed its port, although the signal was caught",numbers:{...numbers,caught:1}}}async function workersEnded(struck,before){
const others=(before?.victims.workers??[]).filter(({pid:pid})=>!struck.some(one=>one.pid===pid));return(await Promise.all(others.map(process_identity.L4))).filter(state=>state===null).length}
function endedSays(all,ended,alsoEnded,before){const{main:main=null,workers:workers=[],processes:processes=[],index:index=null}=before?.victims??{};const count=workers.length
;if(count===0)return`${ended} of ${processesOf(all)} ended`;if(index!==null)return`1 of ${workersOf(count)} ended`;const isStruck=main!==null&&processes.some(({pid:pid})=>pid===main.pid)
;if(!isStruck)return`${ended} of ${workersOf(count)} ended`;const struckWorkers=ended-1+alsoEnded
;return struckWorkers<=0?"the main process ended, and its workers did not":`main process and ${struckWorkers===count?"":`${struckWorkers} of `}${workersOf(count)} ended`}
function stopSighting(all,stopped,ended){const of=`of ${processesOf(all)}`;const parts=[stopped>0?`${stopped} ${of} stopped`:"",ended>0?`${ended} ${of} ended while it was stopped`:""].filter(Boolean)
;return{ok:parts.length>0,says:parts.join(", ")||"no process stopped",numbers:{processes:all,stopped:stopped,ended:ended}}}const processesOf=count=>`${count} process${count===1?"":"es"}`
;const workersOf=count=>`${count} worker${count===1?"":"s"}`;async function anyCatches(struck){const texts=await Promise.all(struck.map(({pid:pid})=>(0,
promises_.readFile)(`/proc/${pid}/status`,"latin1").catch(()=>"")));return texts.some(text=>(BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(text)?.[1]??"0"}`)&termBit)!==0n)}const driver_pollMs=50
;const drainMs=3e4;function processDriver(target,runner,context){const before=new Map;const prepared=new Map
;const isThere=async signal=>(await presentOf(target,runner.started(),context,signal)).length>0&&await isReady(target,context,signal);return{async prepare(effect,id,signal){
const started=runner.started();const victims=await victimsOf(target,started,context,effect.worker,signal);before.set(id,await lookBefore(victims));const processes=victims.processes.map(victim=>({
...victim}));if(effect.way==="descriptors"){const{left:left=1}=(0,faults_catalog.Kl)(effect.kind)?.descriptors?.(effect.params)??{}
;const ready=await openFilesOf(victims.processes,left,started===null?{}:(0,undo_state.nE)(started),signal);prepared.set(id,ready);return{id:id,target:target.name,...ready.undo}}
if(effect.way==="duty"){const{share:share=1}=(0,faults_catalog.Kl)(effect.kind)?.duty?.(effect.params)??{};const ready=await dutyOf(victims.processes,share,id,started===null?{}:(0,
undo_state.nE)(started),context.keeper);prepared.set(id,ready);return{id:id,target:target.name,...ready.undo}}if((0,effect_of.o)(effect)!=="SIGSTOP")return{id:id,target:target.name,
kind:"process.killed",state:{processes:processes}};return{id:id,target:target.name,kind:"process.continue",state:{processes:processes,...started!==null&&(0,undo_state.nE)(started)}}},
struckWorker(undo){const index=before.get(undo.id)?.victims.index??null;return index===null?null:{worker:index,of:before.get(undo.id)?.victims.workers.length??0}},async apply(effect,undo,signal){
const ready=prepared.get(undo.id);if(ready!==undefined)return ready.apply(signal);const victims=driver_processesOf(undo);if((0,effect_of.o)(effect)!=="SIGSTOP")await runner.markStruck(victims)
;const reached=await Promise.all(victims.map(victim=>(0,process_identity.qC)(victim,(0,effect_of.o)(effect))))
;if(!reached.some(Boolean))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the process ended before the signal reached it")},
observeEffect:(effect,undo,signal)=>prepared.get(undo.id)?.observe(signal)??seen((0,effect_of.o)(effect),driver_processesOf(undo),before.get(undo.id),signal),async undo(undo,signal){
prepared.get(undo.id)?.close?.();if(undo.kind===dutyKind)await endDuty(undo,context.keeper,signal);else await((0,undo_catalog.M)(undo.kind)?.undo(undo.state,signal))},
async verifyRemoved(_effect,undo,signal){const removed=await(undo.kind===dutyKind?isDutyRemoved(undo,context.keeper,signal):(0,undo_catalog.M)(undo.kind)?.verifyRemoved(undo.state,signal))
;if(removed?.ok){before.delete(undo.id);prepared.delete(undo.id)}return removed??{ok:false,says:"unknown",numbers:{}}},ends:()=>runner.ends(),async claims(){const{port:port,pidfile:pidfile}=target
;const now=await Promise.all((await pidsOf(target,null,context.workspace)).map(process_identity.cu));return[...port===undefined?[]:[`port ${port}`],...pidfile===undefined?[]:[`pidfile ${(0,
external_node_path_.resolve)(context.workspace,pidfile)}`],...now.flatMap(one=>one===null?[]:[`process ${one.pid} ${one.startTicks} ${one.bootId}`])]},
observe:processObserver(target,runner,context.workspace),async checkRunning(restart,signal){if(await isThere(signal))return{back:true,restarted:false,says:"it restarted on its own"}
;if(!restart||target.run===undefined)return{back:false,restarted:false,says:"it is not there"};await runner.restart(signal);if(target.restartAfterMs===undefined)return{back:true,restarted:true,
says:"the gate started it again"};return{back:false,restarted:true,says:"it did not restart on its own; the gate restarted it"}},...target.run!==undefined&&{ended:when=>runner.endedFor(when)},
...target.run!==undefined&&target.restartAfterMs===undefined&&{restartMs:target.readyTimeoutMs+drainMs,async restartAfterFault(undo,signal){if(undo.kind!==process_killed.p.kind)return false
;if(await isThere(signal))return false;await untilEnded(driver_processesOf(undo),signal);if(await runner.restartsItself(signal))return false;await runner.restart(signal);return true}}}}
async function untilEnded(victims,signal){const untilMs=performance.now()+drainMs
;while(performance.now()<untilMs&&(await Promise.all(victims.map(process_identity.L4))).some(state=>state!==null))await(0,external_node_timers_promises_.setTimeout)(driver_pollMs,undefined,{
signal:signal})}const driver_processesOf=undo=>(0,undo_state.Af)(undo.state,"processes");async function portsSeen(target,workspace){if(target.pidfile===undefined||target.port!==undefined)return[];try{
const pids=await pidsOf(target,null,workspace);const roots=(await Promise.all(pids.map(process_identity.cu))).filter(one=>one!==null);const members=await(0,process_members.l)(roots);return(await(0,
listeners.rW)(members.map(({pid:pid})=>pid))).flatMap(one=>"port"in one&&one.host!=="other"?[one.port]:[])}catch{return[]}}var process_inherited=__webpack_require__(23263)
;var external_node_util_=__webpack_require__(57975);var ending_lines=__webpack_require__(33877);const tailBytes=256*1024;const last_lines_longestLine=200
;async function lastLines(path,fromByte,toByte){const file=await(0,promises_.open)(path,"r").catch(()=>null);if(file===null)return[];try{const{size:size}=await file.stat()
;const end=Math.min(size,toByte??size);const start=Math.max(size<fromByte?0:fromByte,end-tailBytes);if(end<=start)return[]
;const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(end-start),0,end-start,start);return tidy(buffer.toString("utf8",0,bytesRead))}catch{return[]}finally{
await file.close().catch(()=>undefined)}}const tidy=text=>(0,ending_lines.Dh)((0,external_node_util_.stripVTControlCharacters)(text).split(/\r?\n|\r/)).map(line=>(0,
printable.g)(line,last_lines_longestLine));var port_holder=__webpack_require__(68681);var process_stop=__webpack_require__(13480);const notExecuted=[126,127];const cannot_start_longest=80
;const headBytes=4096;async function whyNotStarted(command,{cwd:cwd,given:given,path:path}){const folder=await(0,promises_.stat)(cwd).catch(()=>null);const named=`\`${(0,
printable.g)(given??".",cannot_start_longest)}\``;if(folder===null)return{message:`its \`cwd\` ${named} does not exist`,
hint:"Write a folder of the repository; it is relative to the root of the repository."};if(!folder.isDirectory())return{message:`its \`cwd\` ${named} is not a folder`,
hint:"Write the folder that the program is started in."};const file=await locate(command,cwd,path);const program=`\`${(0,printable.g)(command,cannot_start_longest)}\``
;if(file===null)return cannot_start_missing(command,program,cwd);const found=await(0,promises_.stat)(file).catch(()=>null);if(found===null)return cannot_start_missing(command,program,cwd)
;if(found.isDirectory())return{message:`${program} is a folder`,hint:"Name the program in it."};if(!await isExecutable(file))return(found.mode&73)===0?{
message:`${program} is not executable (chmod +x)`,
hint:`Run \`chmod +x ${(0,printable.g)(command,cannot_start_longest)}\` and commit the change (\`git update-index --chmod=+x\`), or start it with its interpreter, for example \`sh ${(0,
printable.g)(command,cannot_start_longest)}\`.`}:{message:`${program} may not be executed by this user, or lies on a file system that allows no programs (noexec)`,
hint:"Look at its owner and at the mount options."};return inside(program,await headOf(file),path)}async function locate(command,cwd,path){if(command.includes("/"))return(0,
external_node_path_.resolve)(cwd,command);const files=path.split(external_node_path_.delimiter).map(folder=>(0,external_node_path_.join)(folder===""?cwd:(0,
external_node_path_.resolve)(cwd,folder),command));let there=null;for(const file of files){if(await isExecutable(file))return file;there??=await(0,
promises_.stat)(file).catch(()=>null)===null?null:file}return there}async function cannot_start_missing(command,program,cwd){if(command.includes("/"))return{message:`there is no file ${program}`,
hint:"A relative path starts in `cwd`, which starts in the root of the repository."};if(await(0,promises_.stat)((0,
external_node_path_.join)(cwd,"node_modules",".bin",command)).catch(()=>null)!==null)return{message:`there is no program ${program} on the PATH`,hint:`It is in node_modules: write \`npx ${(0,
printable.g)(command,cannot_start_longest)}\`.`};if(await(0,promises_.stat)((0,external_node_path_.join)(cwd,command)).catch(()=>null)!==null)return{
message:`there is no program ${program} on the PATH`,hint:`The file is in \`cwd\`: write \`./${(0,printable.g)(command,cannot_start_longest)}\`.`};return{
message:`there is no program ${program} on the PATH`,hint:"Is it installed in this job?"}}async function inside(program,head,path){if(head.length===0)return{message:`${program} is empty`,
hint:"Was it written, or checked out, in this job?"};if(head.subarray(0,4).equals(Buffer.from("ELF","latin1")))return binary(program,head);if(head.subarray(0,2).toString("latin1")==="MZ")return{
message:`${program} is a program for Windows`,hint:"Build it for Linux."};if(machO.has(head.readUInt32BE(0)))return{message:`${program} is a program for macOS`,hint:"Build it for Linux."}
;if(head.subarray(0,5).toString("latin1")==="ï»¿#!")return{message:`${program} begins with a byte order mark, before its \`#!\``,hint:"Save it as UTF-8 without a byte order mark."}
;if(head.subarray(0,2).toString("latin1")==="#!")return script(program,head.toString("utf8"),path);return{
message:`${program} is not a program, and its first line names no interpreter (\`#!/bin/sh\`)`,hint:"Write such a first line, or start it with its interpreter: `sh FILE`."}}
const machO=new Set([4277009102,4277009103,3472551422,3489328638,3405691582]);async function script(program,text,path){const line=text.slice(2).split("\n")[0]??"";if(line.endsWith("\r"))return{
message:`the first line of ${program} ends in CR: Windows line endings`,hint:'Convert it (`dos2unix`, or `sed -i "s/\\r$//"`), and keep it so with `*.sh text eol=lf` in .gitattributes.'}
;const[interpreter="",...args]=line.trim().split(/\s+/);const name=`\`${(0,printable.g)(interpreter,cannot_start_longest)}\``;if(!await isExecutable(interpreter))return{
message:`the interpreter of ${program}, ${name}, is not there`,hint:"Install it in this job, or write the path that it has here."}
;const interpreterName=interpreter.endsWith("/env")?args.find(arg=>!arg.startsWith("-")&&!arg.includes("=")):undefined
;if(interpreterName===undefined||await locate(interpreterName,"/",path)!==null)return null;return{message:`the interpreter of ${program}, \`${(0,
printable.g)(interpreterName,cannot_start_longest)}\`, is not on the PATH`,hint:"Install it in this job."}}const machines={3:"x86",40:"arm",62:"x86-64",183:"arm64",243:"riscv64",21:"ppc64",22:"s390x"}
;const nodeArch={x64:"x86-64",ia32:"x86",arm64:"arm64",arm:"arm",riscv64:"riscv64",ppc64:"ppc64",s390x:"s390x"};const interpreterSegment=3;async function binary(program,head){if(head.length<64)return{
message:`${program} is cut off`,hint:"Build it, or download it, again."};const little=head[5]===1;const machine=machines[little?head.readUInt16LE(18):head.readUInt16BE(18)]??"another processor"
;const here=nodeArch[process.arch]??process.arch;if(machine!==here&&!(here==="x86-64"&&machine==="x86"))return{message:`${program} was built for ${machine}, and this machine is ${here}`,
hint:`Build it for ${here}.`};const loader=head[4]===2&&little?loaderIn(head):null;if(loader===null||await isExecutable(loader))return null;return{message:`${program} needs the loader \`${(0,
printable.g)(loader,cannot_start_longest)}\`, which is not here`,
hint:loader.includes("musl")?"It was built for Alpine (musl): build it for glibc, or statically.":"It was built for another Linux: build it for this one, or statically."}}function loaderIn(head){
const[start,size,count]=[Number(head.readBigUInt64LE(32)),head.readUInt16LE(54),head.readUInt16LE(56)];for(let n=0;n<count&&start+(n+1)*size<=head.length;n+=1){const at=start+n*size
;if(head.readUInt32LE(at)!==interpreterSegment)continue;const[from,length]=[Number(head.readBigUInt64LE(at+8)),Number(head.readBigUInt64LE(at+32))]
;return from+length>head.length?null:head.toString("latin1",from,from+length-1)}return null}const isExecutable=file=>(0,promises_.access)(file,external_node_fs_.constants.X_OK).then(async()=>(await(0,
promises_.stat)(file)).isFile(),()=>false).catch(()=>false);async function headOf(file){const handle=await(0,promises_.open)(file,"r").catch(()=>null);if(handle===null)return Buffer.alloc(0);try{
const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(headBytes),0,headBytes,0);return buffer.subarray(0,bytesRead)}catch{return Buffer.alloc(0)}finally{
await handle.close().catch(()=>undefined)}}var environment=__webpack_require__(17388);const environmentOf=(target,mark)=>(0,environment.Q)(process.env,{...target.env,[scan.Fp]:mark})
;const place_placeOf=(target,workspace)=>({cwd:(0,external_node_path_.resolve)(workspace,target.cwd??"."),given:target.cwd,path:environmentOf(target,"").PATH??"/usr/bin:/bin"})
;const background="If it goes to the background, keep it in the foreground (for example `nginx -g 'daemon off;'`). ";async function endedEarly(target,end,when,{workspace:workspace,logFile:logFile}){
const why=end.exit!==null&&notExecuted.includes(end.exit)?await whyNotStarted(target.run?.[0]??"",place_placeOf(target,workspace)):null;const message=why?.message??(0,ending_lines.$E)(end)
;return new model_failure.GateFailure("TARGET_NOT_READY",`target "${target.name}" ended (${end.exit??end.signal}) ${when}${message===null?"":`: ${message}`}`,{
hint:`${why===null?"":`${why.hint} `}${end.exit===0?background:""}What it printed is in ${logFile}.`})}async function notReady(target,started,last,cut){
const within=cut?"before the time of the run was over":`within ${(0,say_length.m)(target.readyTimeoutMs)}`
;const pids=(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid);const listening=await(0,listeners.rW)(pids);const seen=last.ready?"":last.message
;const{message:message,hint:hint}=target.port===undefined||listening.some(place=>"port"in place&&place.port===target.port)?{message:seen,hint:pathHint(seen)}:elsewhere(target.port,listening,seen)
;return new model_failure.GateFailure("TARGET_NOT_READY",`target "${target.name}" was not ready ${within}: ${message}`,{hint:`${hint}What it printed is in ${started.logFile}.`})}
function elsewhere(port,listening,seen){if(listening.length===0)return seen===nothingListens?{message:`nothing listens on ${port}`,
hint:"Does it need more time (`ready-within`), or wait for something that is not there? "}:{message:seen,hint:pathHint(seen)};const ports=listening.flatMap(place=>"port"in place?[place.port]:[])
;return{message:`nothing listens on ${port}; what was started listens on ${listening.slice(0,4).map(placeWords).join(", ")}`,
hint:ports.length>0?`Write \`port: ${ports[0]}\`, or tell the program its port (for example \`env: { PORT: "${port}" }\`). `:"A target needs a TCP port, and so does the preview: let the program listen on one. "
}}const placeWords=place=>"path"in place?"a Unix socket":place.host==="other"?`${place.port} (of one address, not of localhost)`:String(place.port);function pathHint(seen){
if(/responded 3\d\d$/.test(seen))return"`ready` needs a path that responds 2xx without a redirect. ";return/responded 40[13]$/.test(seen)?"`ready` needs a path that responds 2xx without a login. ":""}
var output=__webpack_require__(39256);var external_node_child_process_=__webpack_require__(31421);var external_node_events_=__webpack_require__(78474);async function startProcess(target,place){
const[command,...words]=target.run??[];if(command===undefined)throw new TypeError(`target "${target.name}" has no command`);await(0,promises_.mkdir)(place.logDir,{recursive:true});const logFile=(0,
external_node_path_.join)(place.logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const log=await(0,promises_.open)(logFile,"a",384);try{const logFromByte=(await log.stat()).size
;const child=(0,process_inherited.Sp)(place.inherited,()=>(0,external_node_child_process_.spawn)(command,words,{cwd:place_placeOf(target,place.workspace).cwd,env:environmentOf(target,place.mark),
stdio:["ignore",log.fd,log.fd],detached:true,shell:false}));await spawned(child,target,place.workspace);child.unref();const leader=await leaderOf(child,target,place.workspace,{logFile:logFile,
logFromByte:logFromByte});return{leader:leader,mark:place.mark,inherited:place.inherited,child:child,logFile:logFile,logFromByte:logFromByte}}finally{await log.close()}}
async function spawned(child,target,workspace){const cause=await new Promise(done=>{child.once("spawn",()=>done(null));child.once("error",done)});if(cause===null)return
;const why=await whyNotStarted(target.run?.[0]??"",place_placeOf(target,workspace))
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`target "${target.name}" cannot be started: ${why?.message??cause.message}`,{cause:cause,
hint:why?.hint??"Run the same command yourself in `cwd` to see why."})}async function leaderOf(child,target,workspace,log){const leader=child.pid===undefined?null:await(0,
process_identity.cu)(child.pid);if(leader!==null)return leader;if(child.exitCode===null&&child.signalCode===null)await(0,external_node_events_.once)(child,"exit")
;const output=await lastLines(log.logFile,log.logFromByte);throw await endedEarly(target,{exit:child.exitCode,signal:child.signalCode,output:output},"as soon as it was started",{workspace:workspace,
...log})}const struckByRun=new WeakMap;async function rememberStruck(context,victims,single){const known=struckByRun.get(context)??[];struckByRun.set(context,known)
;for(const who of victims)known.push({who:who,session:single?null:(await(0,process_stat._)(who.pid))?.session??null})}
const isStruck=(context,{pid:pid,startTicks:startTicks})=>(struckByRun.get(context)??[]).some(({who:who,session:session})=>session===pid||who.pid===pid&&who.startTicks===startTicks)
;const outputGraceMs=100;const runner_pollMs=50;const stopMs=5e3;const mostRestarts=500;const mostEnds=50;const supervisorMs=3e3;function runnerOf(target,context){
const mark=`${context.runId}/${target.name}`;let started=null;let log=null;let pending=null;let untilStop=new AbortController;let restarting=Promise.resolve();let restartOf=null;let restarts=0
;let membersThen=[];const seen=[];const recordUndo=async(leader,inherited)=>{const undo=stopOf(target,mark,leader,inherited);await context.recordUndo(undo);pending=undo};const launch=async()=>{
const inherited=await(0,process_inherited.Bf)();await recordUndo(null,inherited);const now=await startProcess(target,{mark:mark,inherited:inherited,workspace:context.workspace,logDir:context.logDir})
;started=now;await recordUndo(now.leader,inherited);log??=(0,output.Y)(context.keeper,now.logFile);const{signal:signal}=untilStop;const onEnd=()=>{if(signal.aborted||started!==now)return
;if(seen.length<mostEnds)seen.push(endOf(now,isStruck(context,now.leader),typeof target.restartAfterMs==="number"));restartAfterEnd(signal)}
;if(runner_hasEnded(now))onEnd();else now.child.once("exit",onEnd);return now};const restartAfterEnd=signal=>{const{restartAfterMs:restartAfterMs}=target
;if(typeof restartAfterMs!=="number"||restarts>=mostRestarts||restartOf===started)return;restartOf=started;restarts+=1;restarting=restarting.then(async()=>{await(0,
external_node_timers_promises_.setTimeout)(restartAfterMs,undefined,{signal:signal});if(pending!==null)await(0,within.u)(stopMs,signal,limit=>process_stop.A.undo(pending?.state??null,limit))
;if(!signal.aborted)await launch().catch(()=>tryAgain(signal))}).catch(()=>undefined)};const tryAgain=signal=>{restartOf=null;restartAfterEnd(signal)}
;const restartAfterStrike=async(now,victims,signal)=>{while((await Promise.all(victims.map(process_identity.L4))).some(state=>state!==null))await(0,
external_node_timers_promises_.setTimeout)(runner_pollMs,undefined,{signal:signal});await(0,external_node_timers_promises_.setTimeout)(outputGraceMs,undefined,{signal:signal})
;if(started!==now||runner_hasEnded(now)||target.port===undefined||(await(0,listeners.bg)(target.port)).length>0)return;restartAfterEnd(signal)};const failureOf=async(now,when)=>{
const{end:end}=await endOf(now,false,false);return endedEarly(target,end,when,{workspace:context.workspace,logFile:now.logFile})};const start=async signal=>{await refuseTaken(target,signal)
;const now=await launch();const last=await(0,within.u)(target.readyTimeoutMs,signal,limit=>waitUntilReady(target,context,()=>!runner_hasEnded(now),limit,wait=>context.onWait?.(wait)))
;if(last.ready&&!runner_hasEnded(now))return;if(runner_hasEnded(now))throw await failureOf(now,"before it was ready");throw await notReady(target,now,last,signal.aborted)};const stop=async signal=>{
untilStop.abort();await restarting;untilStop=new AbortController;if(pending===null)return;await process_stop.A.undo(pending.state,signal);await context.settleUndo(pending.id)
;[started,pending]=[null,null];await endLog()};const endLog=async()=>{const ended=log;log=null;await(ended?.stop());const bytes=ended?.leftOutBytes()??0
;if(bytes>0)await context.note(`target "${target.name}" printed more than is kept: ${sayBytes(bytes)} in the middle of its log are left out`)};return{started:()=>started,start:start,stop:stop,
async restart(signal){await stop(signal);await start(signal)},async markStruck(victims){
membersThen=started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid);await rememberStruck(context,victims,target.which==="one")
;if(started!==null&&typeof target.restartAfterMs==="number")restartAfterStrike(started,victims,untilStop.signal).catch(()=>undefined)},async restartsItself(signal){
const untilMs=performance.now()+supervisorMs;while(started!==null&&!runner_hasEnded(started)){const members=await processes.u.startedFor(started.mark,started.leader,started.inherited)
;if(members.some(({pid:pid})=>!membersThen.includes(pid)))return true;if(performance.now()>=untilMs)return false;await(0,external_node_timers_promises_.setTimeout)(runner_pollMs,undefined,{
signal:signal})}return false},ends:()=>Promise.all(seen.splice(0)),async endedFor(when){if(started===null||!runner_hasEnded(started)||typeof target.restartAfterMs==="number")return null
;if(target.port!==undefined&&(await(0,listeners.bg)(target.port)).length>0)return null;return failureOf(started,when)}}}
const runner_hasEnded=({child:child})=>child.exitCode!==null||child.signalCode!==null;async function endOf({child:child,logFile:logFile,logFromByte:logFromByte},expected,supervised){
const atMs=performance.now();const bytes=sizeOf(logFile);await(0,external_node_timers_promises_.setTimeout)(outputGraceMs)
;const output=await lastLines(logFile,logFromByte,bytes===logFromByte?undefined:bytes);const end={exit:child.exitCode,signal:child.signalCode,output:output};return{end:end,expected:expected,
supervised:supervised,agoMs:()=>performance.now()-atMs}}function sizeOf(file){try{return(0,external_node_fs_.statSync)(file).size}catch{return 0}}async function refuseTaken(target,signal){
const{name:name,port:port}=target;if(port===undefined||(await(0,listeners.bg)(port)).length===0&&!await opens(port,signal))return
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`target "${name}" cannot be started: ${await(0,port_holder.u)(port)} listens on port ${port} already`,{
hint:"Stop it, or remove `run` to disturb the process that is listening there."})}const stopOf=({name:name,port:port},mark,leader,inherited)=>({id:`stop ${name}`,target:name,kind:process_stop.A.kind,
state:{...(0,undo_state.nE)({mark:mark,leader:leader,inherited:inherited}),port:port??null}});const sayBytes=bytes=>`${(bytes/1e6).toFixed(1)} MB`;const processKind={portsSeen:portsSeen,
driver(target,context){const runner=runnerOf(target,context);const driver=processDriver(target,runner,context);if(target.run)return{...driver,start:runner.start,stop:runner.stop};return{...driver,
async checkAllowed(signal){await presentOf(target,null,context,signal)}}}};const members={process:processKind,link:linkKind,container:containerKind,compose:composeKind,service:serviceKind,
command:commandKind,preview:previewKind};function driverKindOf({kind:kind}){const byKind=members;const found=Object.hasOwn(byKind,kind)?byKind[kind]:undefined
;if(found===undefined)throw new RangeError(`no driver for "${kind}"`);return found}async function portsSeenBy(targets,workspace){
const found=await Promise.all(targets.map(async target=>[target.name,await(driverKindOf(target).portsSeen?.(target,workspace))??[]]))
;return Object.fromEntries(found.filter(([,ports])=>ports.length>0))}var host=__webpack_require__(96129);var journal_journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500)
;var targets_catalog=__webpack_require__("core-targets-catalog");var canonical=__webpack_require__(63404);const configFingerprint=({targets:targets,checks:checks,faults:faults,traffic:traffic})=>(0,
canonical.$)({targets:targets.map(targetContent).sort(byText),checks:checks.map(checkContent).sort(byText),faults:faults.map(rule=>withoutSecrets(plain(rule))).sort(byText),...traffic!==undefined&&{
traffic:traffic.map(spec=>withoutSecrets(plain(spec))).sort(byText)}});const targetContent=target=>({name:target.name,kind:target.kind,front:(0,targets_catalog.I)(target).leadsToPreview(target)})
;const checkContent=({params:params,...check})=>({...plain(check),params:withoutSecrets(params)});const mayBeSecret=new Set(["headers","body","send"]);function withoutSecrets(value){
if(value===null||typeof value!=="object")return value;if(Array.isArray(value))return value.map(withoutSecrets)
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,mayBeSecret.has(key)?namesIn(one):withoutSecrets(one)]))}
const namesIn=value=>value!==null&&typeof value==="object"&&!Array.isArray(value)?Object.keys(value).sort():true;const plain=value=>JSON.parse(JSON.stringify(value));const byText=(a,b)=>(0,
canonical.$)(a)<(0,canonical.$)(b)?-1:1;function layoutOf({targets:targets,preview:preview},seen={}){const entry=(0,address_of_url.f)(preview);const servers=targets.filter(target=>(0,
targets_catalog.I)(target).isServer(target));const listenersOf=target=>{const configured=(0,targets_catalog.I)(target).listensOn(target);return configured===null?(seen[target.name]??[]).map(port=>({
host:"127.0.0.1",port:port})):[configured]};const serves=target=>listenersOf(target).some(address=>(0,same_end.U)(address.host)&&(0,same_end._)(address,entry));const isKnown=servers.some(serves)
;const mayServe=target=>!isKnown&&(0,same_end.U)(entry.host)&&servers.includes(target)&&listenersOf(target).length===0;const isFront=target=>(0,
targets_catalog.I)(target).leadsToPreview(target)||serves(target)||mayServe(target);const pairs=targets.flatMap(target=>{const named=(0,targets_catalog.I)(target).leadsToNamed(target)
;if(named!==null)return[(0,targets_named.$)(targets,named)].flatMap(server=>server===undefined?[]:[[target.name,server.name]]);const end=(0,targets_catalog.I)(target).leadsTo(target,preview)
;const server=end===null?undefined:servers.find(one=>listenersOf(one).some(address=>(0,same_end._)(address,end)));return server===undefined?[]:[[target.name,server.name]]})
;const started=servers.filter(server=>(0,targets_catalog.I)(server).startedByGate(server)).map(({name:name})=>name);return{front:["preview",...targets.filter(isFront).map(({name:name})=>name)],
behind:Object.fromEntries(pairs),started:started}}var version=__webpack_require__(77380)
;function runStarted({config:config,configPath:configPath,written:written=config,plan:plan,run:run,overrides:overrides=[]},sides,seen){const preview=new URL(config.preview);return{type:"run.started",
version:version.r,run:run,preview:`${preview.origin}${preview.pathname}`,...overrides.length>0&&{overrides:overrides},...config.accept!==undefined&&{accept:config.accept},plan:plan,
checks:config.checks.map(check=>({...check,params:{}})),layout:layoutOf(config,seen),configDigest:(0,external_node_crypto_.createHash)("sha256").update(configFingerprint(written)).digest("hex"),
...configPath!==undefined&&{configPath:configPath},budgetMs:config.plan.budgetMs,...config.secret!==undefined&&{variables:config.secret.variables},shrinkMs:(0,
search_ms.searchMs)(config.plan.shrink,sides)}}var state_dir=__webpack_require__(19112);var external_node_url_=__webpack_require__(73136);const helloLimitMs=1e4;const pendingLimit=256
;class channel_Channel{pid;booted;#child;#pending=new Map;#lost=new AbortController;#next=1;#hasBooted=false;#leaving=false;#exited=false;#renewing;constructor(child,hello){this.#child=child
;this.pid=child.pid??0;child.on("message",reply=>this.#settle(reply));child.on("error",()=>this.#lose());child.on("disconnect",()=>this.#lose());child.on("exit",()=>{this.#exited=true;this.#lose()})
;child.unref();child.channel?.unref();this.booted=this.#boot(hello);this.booted.catch(()=>undefined)}get lost(){return this.#lost.signal}ask(request,signal){
if(this.#pending.size>=pendingLimit)throw new RangeError(`more than ${pendingLimit} requests to the keeper at the same time`);return new Promise((resolve,reject)=>{signal.throwIfAborted()
;if(!this.#child.connected)throw this.#lostFailure();const id=this.#next++;const onAbort=()=>this.#drop(id)?.reject(signal.reason);signal.addEventListener("abort",onAbort,{once:true})
;const done=()=>signal.removeEventListener("abort",onAbort);this.#pending.set(id,{resolve:value=>{done();resolve(value)},reject:error=>{done();reject(error)}});this.#child.channel?.ref()
;this.#child.send({id:id,...request},error=>{if(error!==null)this.#drop(id)?.reject(this.#lostFailure(error))})})}renewEvery(ms){let waiting=false;this.#renewing=setInterval(()=>{if(waiting)return
;waiting=true;void this.ask({ask:"renew"},this.lost).catch(()=>undefined).finally(()=>{waiting=false})},ms).unref()}leaveRunning(){this.#leaving=true}async close(limitMs){this.#leaving=true
;clearInterval(this.#renewing);if(this.#exited)return;const exited=new Promise(resolve=>{this.#child.once("exit",()=>resolve())});this.#child.ref()
;const kill=setTimeout(()=>this.#child.kill("SIGKILL"),limitMs);await(0,within.u)(limitMs,null,limit=>this.ask({ask:"shutdown"},limit)).catch(()=>undefined);if(this.pid!==0)await exited
;clearTimeout(kill)}async#boot(hello){try{await(0,within.u)(helloLimitMs,null,limit=>this.ask(hello,limit))}catch(cause){const failure=this.#lostFailure(cause);this.#lose();void this.close(0)
;throw failure}this.#hasBooted=true}#settle(reply){const pending=this.#drop(reply.id)
;if(reply.ok)pending?.resolve(reply.value);else pending?.reject(new model_failure.GateFailure("LINK_UNAVAILABLE",reply.error))}#drop(id){const pending=this.#pending.get(id);this.#pending.delete(id)
;if(this.#pending.size===0)this.#child.channel?.unref();return pending}#lose(){clearInterval(this.#renewing);const failure=this.#lostFailure()
;for(const id of[...this.#pending.keys()])this.#drop(id)?.reject(failure);if(!this.#leaving)this.#lost.abort(failure)}#lostFailure(cause){
const[message,hint]=this.#hasBooted?["has ended",{}]:["did not start",{hint:"See keeper.log."}]
;return new model_failure.GateFailure("KEEPER_LOST",`the keeper, the process that carries the links, ${message}`,{...hint,cause:cause})}}const silenceMs=5e3;const start_renewMs=1e3
;async function startKeeper({home:home,logDir:logDir,journal:journal,deadlineMs:deadlineMs}){await(0,promises_.mkdir)(logDir,{recursive:true});const lease=deadlineMs===undefined?null:{
silenceMs:silenceMs,deadlineMs:deadlineMs};const child=await spawnKeeper(keeperProgram(home),(0,external_node_path_.join)(logDir,"keeper.log"));const channel=new channel_Channel(child,{ask:"hello",
journal:journal??null,lease:lease});if(lease!==null)channel.renewEvery(start_renewMs);return channel}function keeperProgram(home){const bundled=(0,
external_node_url_.fileURLToPath)(new URL("keeper.js",home));return(0,external_node_fs_.existsSync)(bundled)?bundled:(0,external_node_url_.fileURLToPath)(new URL("keeper/bin.ts",home))}
async function spawnKeeper(program,logPath){const log=await(0,promises_.open)(logPath,"a",384);try{return(0,external_node_child_process_.spawn)(process.execPath,[program],{detached:true,
stdio:["ignore",log.fd,log.fd,"ipc"],serialization:"json",env:start_environment()})}finally{await log.close()}}function start_environment(){const{NODE_OPTIONS:_,...kept}=(0,
environment.Q)(process.env,{CHAOS_GATE_KEEPER:"1"});return kept}var endpoint=__webpack_require__(69740);var link_variable=__webpack_require__(59345);var preview=__webpack_require__(68043)
;const checkTraffic=(spec,check,probe,place)=>({spec:spec,probe:probe.open(spec.params,{...place,timeoutMs:spec.timeoutMs}),judge:response=>check.judge(spec.params,response)})
;var compose_down=__webpack_require__(44871);const compose_project_pollMs=250;const lookUpMs=1e4;const logsMs=1e4;const composeProjectName=runId=>`chaos-gate-${runId.slice(-12).toLowerCase()}`
;function composeProject({files:files,readyMs:readyMs},context){const name=composeProjectName(context.runId);const logFile=(0,external_node_path_.join)(context.logDir,"compose.log");let pending=null
;let compose=[];const run=async(words,signal)=>(0,helper.U)(words,{cwd:context.workspace,mark:(0,helper.W)(context.runId),keeps:"tail"},signal);const log=async({output:output})=>{await(0,
promises_.mkdir)(context.logDir,{recursive:true});await(0,promises_.appendFile)(logFile,output,{mode:384})};const failed=async(code,message)=>{if(code==="TARGET_NOT_READY")await(0,
within.u)(logsMs,null,async limit=>log(await run([...compose,"logs","--no-color","--tail","100"],limit)));return new model_failure.GateFailure(code,message,{
hint:`What Compose and its containers printed is in ${logFile}.`})};const untilHealthy=async(socket,startMs,limit)=>{let nextMs=(0,waiting.T)(0);for(;;){
const{ended:ended,waitsFor:waitsFor}=progressOf(await composeContainers(socket,name,limit))
;if(ended!==null)throw await failed("TARGET_NOT_READY",`container "${ended.name}" ended with exit code ${ended.exitCode} before it was ready`);if(waitsFor===null)return
;const message=waitsFor.health??"it does not run";const waitedMs=performance.now()-startMs;if(waitedMs>=nextMs){nextMs=(0,waiting.T)(nextMs);context.onWait?.({what:`container ${waitsFor.name}`,
message:message,waitedMs:waitedMs,limitMs:readyMs})}await(0,external_node_timers_promises_.setTimeout)(compose_project_pollMs,undefined,{signal:limit}).catch(()=>undefined)
;if(limit.aborted)throw await failed("TARGET_NOT_READY",`container "${waitsFor.name}" was not ready within ${readyMs/1e3} s: ${message}`)}};return{name:name,async start(signal){
const socket=await engineSocket();compose=[...await(0,within.u)(lookUpMs,signal,limit=>composeCommand(socket,words=>run(words,limit))),...files.flatMap(file=>["--file",file]),"--project-name",name]
;pending={id:`stop ${name}`,target:"preview",kind:compose_down.D.kind,state:(0,compose_down.G)(socket,name)};await context.recordUndo(pending);const startMs=performance.now();await(0,
within.u)(readyMs,signal,async limit=>{context.onWait?.({what:"`docker compose up`",message:"starting",waitedMs:0,limitMs:readyMs});const end=await run([...compose,"up","--detach","--build"],limit)
;await log(end);if(end.status!==0)throw await failed("TARGET_UNAVAILABLE",`\`docker compose up\` ${end.message}${lastLine(end)}`);await untilHealthy(socket,startMs,limit).catch(async error=>{
if(!limit.aborted||error instanceof model_failure.GateFailure)throw error;throw await failed("TARGET_NOT_READY",`the Compose project was not ready within ${readyMs/1e3} s`)})})},async stop(signal){
if(pending===null)return;await compose_down.D.undo(pending.state,signal);const{ok:ok,says:says}=await compose_down.D.verifyRemoved(pending.state,signal);if(!ok)throw new Error(says)
;await context.settleUndo(pending.id);pending=null}}}function progressOf(all){const hasEnded=({running:running,restarting:restarting,willRestart:willRestart})=>!running&&!restarting&&!willRestart
;const isReady=({running:running,restarting:restarting,health:health})=>running&&!restarting&&(health===null||health==="healthy");return{ended:all.find(one=>hasEnded(one)&&one.exitCode!==0)??null,
waitsFor:all.find(one=>!hasEnded(one)&&!isReady(one))??null}}function lastLine({output:output}){const line=output.trim().split("\n").at(-1)??"";return line===""?"":`: ${(0,printable.g)(line,300)}`}
async function composeCommand(socket,run){for(const program of[["docker","compose"],["docker-compose"]]){const words=["env",`DOCKER_HOST=unix://${socket}`,...program]
;if((await run([...words,"version"])).status===0)return words}throw new model_failure.GateFailure("TARGET_UNAVAILABLE","Docker Compose is not installed",{
hint:"install it, or start the preview before the gate and remove `compose` from `preview`"})}const responseMs=1e3;const responseLimitBytes=300;const ours=new Map
;async function lockTarget(target,names,run,signal){const held=[];const release=async()=>{await Promise.all(held.splice(0).map(releaseName))};try{for(const name of new Set(names)){
if(!await acquire(name,run))throw locked(target,await holderOf(name,signal));held.push(name)}}catch(error){await release();throw error}return{release:release}}function locked(target,holder){
const by=holder===""?"another gate, which does not say its run":`another gate, run ${holder}`;return new model_failure.GateFailure("LOCKED",`LOCKED: target "${target}" is in use by ${by}`,{
hint:"Wait until that run has ended, then run again."})}async function acquire(name,run){const known=ours.get(name);if(known!==undefined){known.holders+=1;return true}
const server=await listen(socketOf(name),run);if(server===null)return false;ours.set(name,{server:server,holders:1});return true}async function releaseName(name){const held=ours.get(name)
;if(held===undefined)return;held.holders-=1;if(held.holders>0)return;ours.delete(name);await new Promise(done=>held.server.close(done))}const socketOf=name=>`\0chaos-gate/target/${(0,
external_node_crypto_.createHash)("sha256").update(name).digest("hex")}`;function listen(path,run){return new Promise((resolve,reject)=>{const server=(0,
external_node_net_.createServer)(socket=>socket.on("error",()=>undefined).end(run));server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path
},()=>resolve(server.unref()))})}async function holderOf(name,signal){const text=await(0,within.u)(responseMs,signal,limit=>responseOf(socketOf(name),limit)).catch(()=>"")
;return text.replace(/[^A-Za-z0-9_-]/g,"").slice(0,responseLimitBytes)}async function responseOf(path,signal){const socket=(0,external_node_net_.connect)({path:path,signal:signal});let text="";try{
for await(const piece of socket){text+=String(piece);if(text.length>=responseLimitBytes)break}return text}finally{socket.destroy()}}
async function probeOnce({probe:probe,judge:judge},deadlineMs,deadline,now,dueMs){const timer=setTimeout(()=>deadline.abort(),Math.max(1,Math.ceil(deadlineMs-now())));const late=new Promise(resolve=>{
deadline.signal.addEventListener("abort",()=>resolve(null),{once:true})});try{const got=await Promise.race([probe.send(deadline.signal,dueMs),late]);const endMs=now()
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
;return{samples:samples,stop:stop,troubles(){const trouble={maxLagMs:pacer.maxLagMs(),ours:ours};ours=0;return trouble}}}
const certain=/^(?:status (?:401|30[1-8])|redirect |refused address$|not HTTP: |TLS: not spoken there$|invalid HTTP: (?:both|two) |compressed )/;const isCertain=reason=>certain.test(reason)
;const certainMs=5e3;async function warmUp(how,clock,signal){const startMs=clock.now();const endMs=startMs+how.limitMs;const isLasting=lastingFailure(clock);let failure="timeout";let good=0;for(;;){
const fullMs=clock.now()+how.timeoutMs;const result=await sendWithin(how,Math.min(fullMs,endMs),clock,signal);if(result.failure!=="timeout"||fullMs<=endMs)failure=result.failure??failure
;if(result.failure!==null)how.onFailure?.(result.failure,clock.now()-startMs);if(isLasting(result.failure))return failure;good=result.failure===null?good+1:0;if(good>=how.times)return null
;if(clock.now()+how.pauseMs>=endMs)return failure;await clock.sleep(how.pauseMs,signal)}}function lastingFailure(clock){let sinceMs=null;return failure=>{
sinceMs=failure!==null&&isCertain(failure)?sinceMs??clock.now():null;return sinceMs!==null&&clock.now()-sinceMs>=certainMs}}async function sendWithin(how,deadlineMs,clock,signal){
signal.throwIfAborted();const result=await probeUntil(how,deadlineMs,clock,signal);signal.throwIfAborted();return result}const warm_up_all_times=3;const pauseMs=100;const tryOutPauseMs=1e3
;const limitMs=6e4;async function warmUpAll(checks,clock,signal,onWait=()=>{}){const givenUp=new AbortController;const limit=AbortSignal.any([signal,givenUp.signal]);const startMs=clock.now()
;let nextMs=(0,waiting.T)(0);const onFailure=(message,waitedMs)=>{if(waitedMs<nextMs)return;nextMs=(0,waiting.T)(nextMs);onWait({message:message,waitedMs:waitedMs,limitMs:limitMs})}
;const reasons=await Promise.all(checks.map(async({spec:spec,probe:probe,judge:judge})=>{const how={probe:probe,judge:judge,timeoutMs:spec.timeoutMs,times:warm_up_all_times,pauseMs:pauseMs,
limitMs:limitMs,onFailure:onFailure};try{const reason=await warmUp(how,clock,limit)??await tryOut(probe,clock,startMs+times.FK,limit);if(reason!==null)givenUp.abort();return reason}catch(error){
if(signal.aborted||!givenUp.signal.aborted)throw error;return null}}));return reasons.find(reason=>reason!==null)??null}async function tryOut(probe,clock,connectedMs,signal){for(;;){
const isConnected=clock.now()>=connectedMs;const reason=await(probe.tryOut?.(signal))??null;if(reason===null||isConnected)return reason
;await clock.sleep(Math.min(tryOutPauseMs,Math.max(0,connectedMs-clock.now())),signal)}}var reasons=__webpack_require__("world-probes-reasons");const outputLimitBytes=64*1024;const command={
kind:"command",open:({run:run},{workspace:workspace,mark:mark,variables:variables})=>({send:signal=>runOnce(run,workspace,{...variables,...mark!==undefined&&{[scan.Fp]:mark}},signal),close:async()=>{}
})};function runOnce([file="",...args],cwd,variables,signal){return new Promise(resolve=>{const env=(0,environment.Q)(process.env,variables);const child=command_spawned(file,args,{cwd:cwd,env:env,
detached:true,stdio:["ignore","pipe","pipe"]});if(child instanceof Error)return resolve((0,reasons.g5)(child));const output=gather(child);const abort=()=>{
if(child.exitCode===null&&child.signalCode===null)killGroup(child);settle(reasons.iU)};const settle=result=>{signal.removeEventListener("abort",abort);child.stdout?.destroy();child.stderr?.destroy()
;resolve(result)};child.on("error",error=>settle(startFailure(error)));child.once("exit",()=>killGroup(child));child.once("close",exit=>settle({response:{exit:exit,...output()}}))
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}function command_spawned(...result){try{return(0,external_node_child_process_.spawn)(...result)}catch(error){
return error}}function gather({stdout:stdout,stderr:stderr}){const pieces=[];let bytes=0;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take)
;stderr?.on("data",take);return()=>({output:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes))),cut:bytes>outputLimitBytes})}function killGroup({pid:pid}){
if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")}catch{}}function startFailure(error){const{code:code}=error;if(code==="ENOENT")return{failure:"command not found",ours:false}
;return code==="EACCES"?{failure:"command not executable",ours:false}:(0,reasons.g5)(error)}const idempotent=["GET","HEAD","OPTIONS","PUT","DELETE"];const http={kind:"http",open(params,place){
const origin=(0,http_origin.N)(place);const{method:method,path:path,status:status}=params;const next=(0,fresh_requests.b)(origin,{method:method,path:path,status:status,
headers:params.send?.headers??{},body:bodyOf(params)});const how={again:idempotent.includes(method)};return{send:signal=>origin.send(next(),how,signal),close:origin.close}}}
;function bodyOf({send:send}){if(send?.body===undefined)return null;return typeof send.body==="string"?{text:send.body,type:"text/plain"}:{text:JSON.stringify(send.body),type:"application/json"}}
var guarded_lookup=__webpack_require__(18806);var external_node_string_decoder_=__webpack_require__(46193);var check=__webpack_require__(79834);function readUntil(stream,expected,done){
const decoder=new external_node_string_decoder_.StringDecoder("utf8");let text="";const take=piece=>{const from=Math.max(0,text.length-expected.length);text+=decoder.write(piece)
;const found=text.includes(expected,from);if(found||text.length>check.r)finish(!found)};const finish=cut=>{stream.removeListener("data",take);stream.removeListener("end",end)
;done(text.slice(0,check.r),cut)};const end=()=>finish(false);stream.on("data",take);stream.on("end",end)}const tcp={kind:"tcp",open(params,place){const to=addressOf(params,place);return{
send:async signal=>(0,forbidden_host.i)(to.host)?(0,reasons.g5)(new reasons.B2("ADDRESS_REFUSED")):askPort(params,to,signal),close:async()=>{}}}};function addressOf({to:to},{preview:preview}){
if(to===undefined)return(0,address_of_url.f)(preview);const address=(0,endpoint.X)(to);if(address===null)throw new RangeError(`"${to}" is not an endpoint`);return address}
function askPort({send:send,expect:expect},to,signal){return new Promise(resolve=>{const options={...to,lookup:guarded_lookup.r,noDelay:true};const socket=(0,external_node_net_.connect)(options)
;const abort=()=>settle(reasons.iU);const settle=result=>{signal.removeEventListener("abort",abort);socket.destroy();resolve(result)};const responded=(body,cut)=>settle({response:{body:body,cut:cut}})
;socket.on("error",error=>settle((0,reasons.g5)(error)));socket.once("connect",()=>{if(send!==undefined)socket.write(send)
;if(expect===undefined)socket.end(()=>responded("",false));else readUntil(socket,expect,responded)});if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}
var record_id=__webpack_require__(75274);var write_record=__webpack_require__(33324);var writes_params=__webpack_require__(430);const patienceMs=5e3;const attempt_pauseMs=250
;async function readOnce({read:{path:path}},record,status,read,signal){let last={states:["unread"],response:null,pageOf:null};await(0,within.u)(patienceMs,signal,async limit=>{while(!limit.aborted){
const seen=await read([record],limit);if(!limit.aborted)last=seen;if(!limit.aborted&&(isFine(seen)||seen.states[0]==="doubled"))return;await(0,
external_node_timers_promises_.setTimeout)(attempt_pauseMs,undefined,{signal:limit}).catch(()=>undefined)}});const[state="unread"]=last.states;if(signal.aborted||isFine(last))return null
;return`record 1 was written (${status??"no status"}) and ${attempt_words[state]}: \`GET ${path}\` ${last.response??"did not respond"}`}
const isFine=({states:states,pageOf:pageOf})=>states[0]==="kept"||pageOf!==null;const attempt_words={kept:"is there",unread:"cannot be read",gone:"is not there",doubled:"is there twice",
changed:"is not there as it was written"};function seenIn(records,sinceMs){const expired=new Set(expiredIn(records,sinceMs));const isOwn=({dueMs:dueMs})=>dueMs>=sinceMs
;const counted=records.filter(one=>isOwn(one)||one.state!=="unread"&&!expired.has(one));const bad=counted.filter(isBad);const count=state=>counted.filter(one=>one.state===state).length
;const earlier=counted.filter(one=>!isOwn(one));return{acknowledged:counted.length,gone:count("gone"),doubled:count("doubled"),changed:count("changed"),unread:count("unread"),...earlier.length>0&&{
earlier:{acknowledged:earlier.length,bad:earlier.filter(isBad).length}},firstBadMs:bad.length===0?null:bad.reduce((first,{dueMs:dueMs})=>Math.min(first,dueMs),Number.POSITIVE_INFINITY),
lastBadMs:bad.length===0?null:bad.reduce((last,{dueMs:dueMs})=>Math.max(last,dueMs),Number.NEGATIVE_INFINITY)}}function stillStored(records,sinceMs){const expired=new Set(expiredIn(records,sinceMs))
;return records.filter(one=>one.state==="kept"||one.state==="unread"&&one.dueMs<sinceMs&&!expired.has(one))}const isBad=({state:state})=>state!=="kept"&&state!=="unread";const overlapMs=2e3
;function expiredIn(records,sinceMs){const gone=records.filter(({state:state})=>state==="gone")
;const oldestKept=records.reduce((oldest,{state:state,dueMs:dueMs})=>state==="kept"?Math.min(oldest,dueMs):oldest,sinceMs)
;return gone.every(({dueMs:dueMs})=>dueMs<Math.min(sinceMs,oldestKept+overlapMs))?gone:[]}const read_back_limitMs=3e4;const read_back_patienceMs=3e3;const firstPauseMs=100;const longestPauseMs=1e3
;const mostEarlier=1e3;async function readBack({log:log,run:run,read:read,isList:isList},span,signal){const all=log.before(span.untilMs);const earlier=all.filter(({dueMs:dueMs})=>dueMs<span.sinceMs)
;const written=[...all.filter(({dueMs:dueMs})=>dueMs>=span.sinceMs),...isList?earlier:spread(earlier,mostEarlier)];const{states:states,pageOf:pageOf}=await(0,
within.u)(read_back_limitMs,signal,limit=>read_back_readUntil(written,span.sinceMs,{run:run,read:read},limit));const records=written.map(one=>({...one,state:states.get(one)??"unread"}))
;const kept=new Set(stillStored(records,span.sinceMs).map(({number:number})=>number));log.forget(records.filter(({number:number})=>!kept.has(number)));const seen=seenIn(records,span.sinceMs)
;return pageOf===null||seen.unread===0?seen:{...seen,pageOf:pageOf}}async function read_back_readUntil(written,sinceMs,{run:run,read:read},limit){const startMs=performance.now()
;const states=new Map(written.map(one=>[one,"unread"]));let open=written;let pageOf=null;for(let pauseMs=firstPauseMs;open.length>0&&!limit.aborted;pauseMs=Math.min(longestPauseMs,2*pauseMs)){
const asked=open;const found=await read(asked.map(({number:number,named:named})=>({...(0,write_record.zv)(run,number),...named!==undefined&&{named:named}})),limit);pageOf=found.pageOf
;for(const[index,one]of asked.entries())states.set(one,found.states[index]??"unread");const isPatient=performance.now()-startMs<read_back_patienceMs;const isUnread=one=>states.get(one)==="unread"
;const isWaiting=asked.some(one=>one.dueMs>=sinceMs&&isUnread(one));open=asked.filter(one=>isWaiting&&isUnread(one)||isPatient&&mayAppear(states.get(one)));if(open.length>0)await(0,
external_node_timers_promises_.setTimeout)(pauseMs,undefined,{signal:limit}).catch(()=>undefined)}return{states:states,pageOf:pageOf}}const mayAppear=state=>state==="gone"||state==="changed"
;const spread=(all,number)=>all.length<=number?all:Array.from({length:number},(_,index)=>all[Math.floor(index*all.length/number)]);const depthLimit=20;function copiesIn(body,idIn){
const value=parsed(body);if(value!==undefined)return inJson(value,idIn,0);const lines=body.split("\n").flatMap(text=>copyOf(text,idIn)??[]);return body.trimStart().startsWith("<")?merged(lines):lines}
function saysNothing(body){const value=parsed(body);return value===undefined?body.trim()==="":!hasWords(value,0)}function longestList(body){const value=parsed(body)
;return value===undefined?body.trim().split("\n").length:longestIn(value,0)}function parsed(body){try{return JSON.parse(body)}catch{return undefined}}function copyOf(text,idIn){const id=idIn(text)
;return id===undefined?null:{id:id,text:text}}function inJson(value,idIn,depth){if(typeof value==="string")return[copyOf(value,idIn)].filter(copy=>copy!==null)
;if(typeof value!=="object"||value===null||depth>depthLimit)return[];return Array.isArray(value)?value.flatMap(one=>inJson(one,idIn,depth+1)):inObject(value,idIn,depth)}
function inObject(value,idIn,depth){const entries=Object.entries(value);const keyed=entries.flatMap(entry=>idIn(entry[0])===undefined?[]:copyOf(textOf(entry),idIn)??[]);if(keyed.length>0)return keyed
;const own=entries.flatMap(([,one])=>typeof one==="string"?idIn(one)??[]:[])[0];const deeper=entries.flatMap(([,one])=>typeof one==="string"?[]:inJson(one,idIn,depth+1))
;return own!==undefined&&deeper.every(({id:id})=>id===own)?[{id:own,text:textOf(value)}]:deeper}function textOf(value){try{return JSON.stringify(value)}catch{return""}}function merged(lines){
const byId=new Map;for(const{id:id,text:text}of lines)byId.set(id,`${byId.get(id)??""}${text}\n`);return[...byId].map(([id,text])=>({id:id,text:text}))}function hasWords(value,depth){
if(typeof value==="string")return value!=="";if(typeof value!=="object"||value===null)return false;return depth>depthLimit||Object.values(value).some(one=>hasWords(one,depth+1))}
function longestIn(value,depth){if(typeof value!=="object"||value===null||depth>depthLimit)return 0;const own=Array.isArray(value)?value.length:0
;return Object.values(value).reduce((most,one)=>Math.max(most,longestIn(one,depth+1)),own)}function recordStateOf(params,record,{status:status,body:body,cut:cut,unreadable:unreadable}){
const{read:read}=params;if(status===null)return"unread";if((0,http_status.l)(read.gone,status))return"gone";if(!(0,http_status.l)(read.status,status)||unreadable!==undefined)return"unread"
;const speaksOfIt=text=>text.includes(record.id)||text.includes(record.content)?record.id:undefined;if(copiesIn(body,speaksOfIt).length>1)return"doubled"
;if(body.includes(expectedOf(params,record)))return"kept";if(cut)return"unread";return saysNothing(body)?"gone":"changed"}
function recordStatesIn(params,records,{status:status,body:body,cut:cut,unreadable:unreadable}){const[first]=records;if(first===undefined||status===null||!(0,
http_status.l)(params.read.status,status)||unreadable!==undefined)return records.map(()=>"unread");const copies=byId(copiesIn(body,(0,write_record.UF)(first.run)))
;const absent=cut||pageSizes.has(longestList(body))?"unread":"gone";return records.map(record=>{const[copy,...others]=copies.get(record.id)??[];if(copy===undefined)return absent
;if(others.length>0)return"doubled";return copy.text.includes(expectedOf(params,record))?"kept":"changed"})}function pageOf({read:read},{status:status,body:body,cut:cut,unreadable:unreadable}){
if(status===null||!(0,http_status.l)(read.status,status)||cut||unreadable!==undefined)return null;const length=longestList(body);return pageSizes.has(length)?length:null}function byId(copies){
const groups=new Map;for(const copy of copies){const group=groups.get(copy.id);if(group===undefined)groups.set(copy.id,[copy]);else group.push(copy)}return groups}
const pageSizes=new Set([10,20,25,30,50,100,200,250,500,1e3,2e3,5e3,1e4]);const expectedOf=({write:write,read:read},record)=>(0,write_record.GS)(read.contains??((0,
writes_params.Tq)("content",write)?"{content}":"{id}"),record);const mostParallel=20;const listLimitBytes=16*1024*1024;function readerOf(params,origin,timeoutMs){
const ask=(written,bodyLimitBytes,signal)=>{const{path:path,headers:headers,status:status}=params.read;const record={...written,id:written.named??written.id}
;const filled=Object.entries(headers??{}).map(([name,value])=>[name,(0,write_record.GS)(value,record)]);const prepared=origin.prepare({method:"GET",path:(0,write_record.GS)(path,record),
headers:Object.fromEntries(filled),body:null,status:status});const how={again:true,...bodyLimitBytes===undefined?{}:{bodyLimitBytes:bodyLimitBytes}}
;return reader_within(timeoutMs,signal,limit=>origin.send(prepared,how,limit))};let response=null;const remember=result=>{
response="response"in result?`responded ${result.response.status}`:`did not respond (${result.failure})`};const readOne=async(record,signal)=>{const result=await ask(record,undefined,signal)
;remember(result);return"response"in result?recordStateOf(params,record,result.response):"unread"};const readList=async(records,signal)=>{const[first]=records
;const result=first===undefined?null:await ask(first,listLimitBytes,signal);if(result!==null)remember(result);if(result===null||!("response"in result))return{states:records.map(()=>"unread"),
response:response,pageOf:null};return{states:recordStatesIn(params,records,result.response),response:response,pageOf:pageOf(params,result.response)}};if(params.read.list)return readList
;return async(records,signal)=>({states:await inParallel(records,record=>readOne(record,signal)),response:response,pageOf:null})}async function reader_within(limitMs,signal,task){
const limit=new AbortController;const abort=()=>limit.abort();const timer=setTimeout(abort,limitMs);if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});try{
return await task(limit.signal)}finally{clearTimeout(timer);signal.removeEventListener("abort",abort)}}async function inParallel(items,task){const results=[];const waiting=items.entries()
;const work=async()=>{for(const[index,item]of waiting)results[index]=await task(item)};await Promise.all(Array.from({length:Math.min(mostParallel,items.length)},work));return results}const most=1e5
;class WriteLog{#written=new Map;acknowledge(written){const[oldest]=this.#written.keys();if(oldest!==undefined&&this.#written.size>=most)this.#written.delete(oldest)
;this.#written.set(written.number,written)}before(untilMs){return[...this.#written.values()].filter(({dueMs:dueMs})=>dueMs<untilMs).sort((a,b)=>a.number-b.number)}forget(written){
for(const{number:number}of written)this.#written.delete(number)}}const writes={kind:"writes",open(params,place){const origin=(0,http_origin.N)(place);const run=`cg${(0,
external_node_crypto_.randomBytes)(6).toString("hex")}`;const read=readerOf(params,origin,place.timeoutMs);const log=new WriteLog;let written=0;return{async send(signal,dueMs){const number=written++
;const result=await origin.send(origin.prepare(requestOf(params,(0,write_record.zv)(run,number))),{again:false},signal)
;if(dueMs!==undefined&&"response"in result&&isAcknowledged(params,result.response))log.acknowledge({number:number,dueMs:dueMs,...namedIn(params,result.response)});return result},async tryOut(signal){
const number=written++;const result=await origin.send(origin.prepare(requestOf(params,(0,write_record.zv)(run,number))),{again:false},signal)
;if(!("response"in result)||!isAcknowledged(params,result.response))return null;const record={...(0,write_record.zv)(run,number),...namedIn(params,result.response)}
;return readOnce(params,record,result.response.status,read,signal)},readBack:(sinceMs,untilMs,signal)=>readBack({log:log,run:run,read:read,isList:params.read.list},{sinceMs:sinceMs,untilMs:untilMs
},signal),close:origin.close}}};const isAcknowledged=({write:write},response)=>response.status!==null&&(0,http_status.l)(write.status,response.status)&&(write.id===undefined||(0,
record_id.T)(write,response)!==null);function namedIn({write:write},response){const named=(0,record_id.T)(write,response);return named===null?{}:{named:named}}function requestOf({write:write},record){
const headers=Object.entries(write.headers??{}).map(([name,value])=>[name,(0,write_record.GS)(value,record)]);return{method:write.method,path:(0,write_record.GS)(write.path,record),
headers:Object.fromEntries(headers),body:writes_bodyOf(write.body,record),status:write.status}}function writes_bodyOf(body,record){if(body===undefined)return null;const text=(0,write_record.GS)((0,
writes_params.G3)(body),record);return{text:text,type:isJson(text)?"application/json":"text/plain"}}function isJson(text){try{JSON.parse(text);return true}catch{return false}}
const catalog_members=probes_namespaceObject;const probes=Object.values(catalog_members);function probeOf(kind){const probe=probes.find(one=>one.kind===kind)
;if(probe===undefined)throw new RangeError(`no probe "${kind}"`);return probe}var traffic_notes=__webpack_require__(2117)
;function backgroundTraffic({preview:preview,previewHeaders:previewHeaders,traffic:traffic=[]},keeper){const started=[];const forever=(new AbortController).signal
;const stop=(name,signal)=>keeper.ask({ask:"traffic.stop",traffic:name},signal);return{start(limit){if(limit.aborted)return;for(const[index,spec]of traffic.entries()){const name=`traffic ${index+1}`
;started.push({spec:spec,name:name});const effect={way:"traffic",kind:"surge",params:{rate:spec.ratePerSecond},seed:""};const clients={requests:[trafficRequest(previewHeaders,spec)],forwardedFor:false
};keeper.ask({ask:"traffic.start",traffic:name,effect:effect,url:preview,clients:clients},forever).catch(()=>undefined)}
limit.addEventListener("abort",()=>started.forEach(({name:name})=>void stop(name,forever).catch(()=>undefined)),{once:true})},async sent(patience){
const all=await Promise.all(started.map(({spec:spec,name:name})=>stop(name,patience).then(sentBy(spec),()=>null)));return all.filter(one=>one!==null)}}}const classes=["1xx","2xx","3xx","4xx","5xx"]
;const sentBy=spec=>({visitors:visitors=0,refusedStatus:refusedStatus=0,...numbers})=>({request:(0,traffic_notes.T)(spec),ratePerSecond:spec.ratePerSecond,requests:visitors,
responses:Object.fromEntries(classes.flatMap(name=>(numbers[name]??0)>0?[[name,numbers[name]??0]]:[])),rejectedWith:refusedStatus});async function openWorld(config,plan,given,clock,signal){
const project=config.compose===undefined?null:composeProject(config.compose,given);const context=project===null?given:{...given,composeProject:project.name}
;const links=await openLinks(config,context,signal);const variables=variablesOf(config,links);const drivers=new Map([...config.targets,preview.s].map(target=>[target.name,driverOf(target,context)]))
;const traffic=config.checks.map(spec=>checkTraffic(spec,(0,catalog.EG)(spec.kind),probeOf(spec.kind),{preview:config.preview,headers:config.previewHeaders,variables:variables,
workspace:context.workspace,mark:(0,helper.W)(context.runId)}));const background=backgroundTraffic(config,context.keeper);let load=null
;const closeProbes=()=>Promise.allSettled(traffic.map(({probe:probe})=>probe.close()));const started=[];const locks=[];let starting=null;let composeMs=0;const ended=async when=>{
for(const{driver:driver}of drivers.values()){const gone=await(driver.ended?.(when))??null;if(gone!==null)return gone}return null};return{world:{clock:clock,checks:config.checks,
targets:[...drivers.keys()],target:name=>drivers.get(name)??null,async warmUp(limit,onWait){const over=new AbortController;const what=config.preview.replace(/[?#].*$/s,"");try{
const warm=warmUpAll(traffic,clock,limit,wait=>onWait?.({what:what,...wait}));warm.catch(()=>undefined)
;const[cold]=await Promise.all([Promise.race([warm,untilOneEnds(ended,over.signal)]),context.keeper.booted]);return cold}finally{over.abort()}},ended:ended,async sendOne(name,limit){
const check=traffic.find(({spec:spec})=>spec.name===name);if(check===undefined)throw new RangeError(`there is no check "${name}"`)
;return(await probeUntil(check,clock.now()+check.spec.timeoutMs,clock,limit)).failure===null},load(limit){load=new AbortController;const both=AbortSignal.any([limit,load.signal])
;background.start(both);return startLoad(traffic,clock,both)},async relieve(){load?.abort();await closeProbes()},readBack:(fromMs,untilMs,limit)=>readBackAll(traffic,fromMs,untilMs,limit),
within:within.u},async start(limit){if(project!==null){starting=preview.s.name;const startMs=clock.now();await project.start(limit);composeMs=clock.now()-startMs;starting=null}
const disturbed=disturbedIn(plan);for(const name of disturbed){const claims=await(drivers.get(name)?.driver.claims?.())??[];locks.push(await lockTarget(name,claims,context.runId,limit))}
for(const[target,{driver:driver}]of drivers){if(driver.start!==undefined)started.push({target:target,driver:driver});starting=target;await(driver.start?.(limit))
;if(disturbed.includes(target))await(driver.checkAllowed?.(limit));starting=null}const gone=await ended(rightAfter);if(gone!==null)throw gone},starting:()=>starting,composeMs:()=>composeMs,
sent:background.sent,async stop(limitMs){await closeProbes();const failures=[];for(const{target:target,driver:driver}of started.reverse())await(0,
within.u)(limitMs,null,async limit=>driver.stop?.(limit)).catch(error=>failures.push({target:target,reason:error.message}));await(0,
within.u)(composeDownMs,null,async limit=>project?.stop(limit)).catch(error=>failures.push({target:project?.name??"",reason:error.message}))
;await Promise.all(locks.splice(0).map(lock=>lock.release()));return failures}}}const rightAfter="right after it was ready";const endPollMs=250;const composeDownMs=3e4
;async function untilOneEnds(ended,signal){while(!signal.aborted){const gone=await ended(rightAfter);if(gone!==null&&!signal.aborted)throw gone;await(0,
external_node_timers_promises_.setTimeout)(endPollMs,undefined,{signal:signal}).catch(()=>undefined)}return null}
const disturbedIn=({scenarios:scenarios})=>[...new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))];const driverOf=(target,context)=>({target:target,kind:(0,
targets_catalog.I)(target),driver:driverKindOf(target).driver(target,context)});async function openLinks(config,{keeper:keeper,separatesRequests:separatesRequests},signal){const listening=new Map
;for(const target of config.targets){const options={keeper:keeper,preview:config.preview,http:separatesRequests(target.name),signal:signal}
;const listen=await(driverKindOf(target).open?.(target,options))??null;if(listen!==null)listening.set(target.name,listen)}return listening}const variablesOf=({preview:preview},links)=>({
[link_variable.T]:preview,...Object.fromEntries([...links].map(([name,listen])=>[(0,link_variable.H)(name),(0,endpoint.H)(listen)]))});var platform=__webpack_require__(63386)
;var carry_out=__webpack_require__(75026);var drain=__webpack_require__(31874);var sweep=__webpack_require__(79648);const linksMs=1e4;const gate_stopMs=8e3;const sentMs=2e3;const keeperMarginMs=2e4
;const composeMarginMs=3e4;const sweepMs=3e4;const endsWithKeeper=["link.clear","traffic.stop"];const keepSettledMs=36e5;async function runGate(options){
const id=`${options.run.id}-${options.run.attempt}-${(0,external_node_crypto_.randomUUID)()}`.replace(/[^A-Za-z0-9-]/g,"_");(0,platform.requireLinux)();(0,descriptors.hF)();const gate=await(0,
process_identity.cu)(process.pid);if(gate===null)throw new TypeError("the gate cannot see itself in /proc");const path=(0,external_node_path_.join)(options.stateDir,(0,journal_name.J)(id,gate))
;options.onJournal?.(path);await(0,state_dir.u)(options.stateDir);const leftovers=await(0,within.u)(sweepMs,null,limit=>(0,sweep.recoverAll)(options.stateDir,limit,keepSettledMs))
;const clock=startClock();const journal=await(0,journal_journal._0)(path);const redact=redactOf(options);const recorder=recorderOn({clock:clock,record(event){options.onEvent?.((0,
redact_data.redactData)(event,redact));return journal.append(event)}});const seen=await portsSeenBy(options.config.targets,options.workspace)
;const started=runStarted(options,options.partner===undefined?1:2,seen);await recorder.emit({...started,gate:gate,mark:id,host:await(0,host.M)()}).catch(withdraw(journal));options.onBegun?.()
;for(const{undone:undone,failed:failed}of leftovers)if(undone+failed>0)void recorder.emit({type:"note",says:`an earlier run had left ${undone+failed} faults in place; ${undone} were removed`
}).catch(()=>undefined);for(const message of options.notes??[])void recorder.emit({type:"note",says:message}).catch(()=>undefined);const ending=await play(options,id,journal,recorder,clock)
;await recorder.emit({type:"run.ended",...ending}).catch(()=>undefined);await journal.close()
;const[{conclude:conclude},{keepReports:keepReports}]=await Promise.all([Promise.all([__webpack_require__.e("core-conclude-conclude"),__webpack_require__.e("shared-core-diagnosis-catalog")]).then(__webpack_require__.bind(__webpack_require__,"core-conclude-conclude")),Promise.all([__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-report-html"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-page"),__webpack_require__.e("world-report-keep-reports")]).then(__webpack_require__.bind(__webpack_require__,"world-report-keep-reports"))])
;const result=(0,redact_data.redactData)(await conclude(recorder.fold,carry_out.Kf,options),redact);const problem=await keepReports(options.reportDir,result,journal.path,redact)
;return problem===null?result:{...result,notes:[...result.notes,`the report files could not be written: ${problem}`]}}
const redactOf=({redact:redact,config:config,workspace:workspace,reportDir:reportDir})=>redact??(0,redactor.$)((0,run_secrets.runSecrets)(config,{},[workspace,reportDir]))
;const withdraw=journal=>async error=>{await journal.close();await(0,promises_.rm)(journal.path,{force:true});throw error};async function play(options,id,journal,recorder,clock){
const{config:config,plan:plan,home:home,reportDir:reportDir,turn:turn,partner:partner,signal:signal}=options;const limitMs=(0,needs.hardLimitMs)(config.plan.budgetMs)+(config.compose?.readyMs??0)
;let keeper=null;let open=null;const run=async overdue=>{const deadlineMs=limitMs+keeperMarginMs+(config.compose===undefined?0:composeMarginMs);keeper=await startKeeper({home:home,logDir:reportDir,
journal:journal.path,deadlineMs:deadlineMs});const context=contextOf(keeper,id,options,recorder);const limit=AbortSignal.any([signal,overdue,keeper.lost]);const opened=await(0,
within.u)(linksMs,limit,soon=>openWorld(config,plan,context,clock,soon));open=opened;await opened.start(limit);const onJudged=async()=>{
const{concludeSoFar:concludeSoFar}=await Promise.all([__webpack_require__.e("core-conclude-conclude"),__webpack_require__.e("shared-core-diagnosis-catalog")]).then(__webpack_require__.bind(__webpack_require__,"core-conclude-conclude"))
;options.onJudged?.((0,redact_data.redactData)(concludeSoFar(recorder.fold,carry_out.Kf,options),redactOf(options)))};const alternation={...turn!==undefined&&{turn:turn},...partner!==undefined&&{
partner:partner}};const ending=await runPlan(opened.world,recorder,plan,{...config.plan,budgetMs:config.plan.budgetMs+opened.composeMs(),faultRules:config.faults,onJudged:onJudged,...alternation
},limit);keeper.lost.throwIfAborted();return ending};const ending=await(0,within.u)(limitMs,null,async overdue=>{const ended=await run(overdue).catch(error=>endingWith(error,signal))
;if(ended.reason==="cancelled")return cancelledBy(signal);return overdue.aborted&&!signal.aborted?overdueEnding(config.plan.budgetMs,open?.starting()??null,ended.detail):ended})
;await cleanUp(open,keeper,recorder);await(0,within.u)(gate_stopMs,null,limit=>(0,drain.Z)(id,processes.u,limit)).catch(()=>undefined);return ending}
const contextOf=(keeper,runId,{config:config,plan:plan,workspace:workspace,reportDir:reportDir},recorder)=>({keeper:keeper,preview:config.preview,targets:config.targets,
checked:config.checks.flatMap(check=>(0,address_of_check.I)(check,config.preview)??[]),separatesRequests:link=>plan.scenarios.some(({faults:faults})=>faults.some(({on:on,fault:fault})=>on===link&&(0,
faults_catalog.Kl)(fault)?.http===true)),previewHeaders:config.previewHeaders,clients:effect=>clientRequests(config,effect),workspace:workspace,logDir:reportDir,runId:runId,
recordUndo:undo=>recorder.emit({type:"undo.recorded",undo:undo}),onWait:wait=>void recorder.emit({type:"waiting",wait:wait}).catch(()=>undefined),settleUndo:id=>recorder.emit({type:"undo.done",id:id
}),note:message=>recorder.emit({type:"note",says:message})});async function cleanUp(open,keeper,recorder){const all=await(0,within.u)(sentMs,null,async limit=>open?.sent(limit))??[]
;for(const sent of all)await recorder.emit({type:"traffic.sent",sent:sent}).catch(()=>undefined);const failures=await(open?.stop(gate_stopMs))??[]
;for(const{target:target,reason:reason}of failures)await recorder.emit({type:"undo.failed",id:`stop ${target}`,reason:reason}).catch(()=>undefined)
;if(recorder.fold.pendingUndos.some(({kind:kind})=>!endsWithKeeper.includes(kind)))keeper?.leaveRunning();else await(keeper?.close(gate_stopMs))}const standardPace={fileMs:500,urlMs:2e3}
;const urlLimitMs=3e3;const mostUnread=5;const message={file:"the file of `safety.stop-file` is there",url:"the address of `safety.stop-url` responded with 2xx",
unread:`the address of \`safety.stop-url\` could not be read ${mostUnread} times in a row`};async function underStopSwitch(rules,workspace,signal,work,pace=standardPace){
const{stopFile:stopFile=null,stopUrl:stopUrl=null}=rules??{};if(stopFile===null&&stopUrl===null)return work(signal);const stop=new AbortController;const follow=()=>stop.abort(signal.reason)
;if(signal.aborted)follow();signal.addEventListener("abort",follow,{once:true});const ended=new AbortController;const switches=[...stopFile===null?[]:[{pauseMs:pace.fileMs,look:()=>fileSays((0,
external_node_path_.join)(workspace,stopFile))}],...stopUrl===null?[]:[{pauseMs:pace.urlMs,look:urlReader(stopUrl,ended.signal)}]];try{for(const{look:look}of switches){const why=await look()
;if(why!==null)throw stopped(why)}for(const{look:look,pauseMs:pauseMs}of switches)stop_switch_watch(look,pauseMs,ended.signal,why=>stop.abort(stopped(why)));return await work(stop.signal)}finally{
ended.abort();signal.removeEventListener("abort",follow)}}const stopped=why=>new model_failure.GateFailure("CANCELLED",why);function stop_switch_watch(look,pauseMs,ended,stop){
const timer=setTimeout(async()=>{const why=await look();if(ended.aborted)return;if(why===null)stop_switch_watch(look,pauseMs,ended,stop);else stop(why)},pauseMs)
;ended.addEventListener("abort",()=>clearTimeout(timer),{once:true})}const fileSays=path=>(0,promises_.lstat)(path).then(()=>message.file,()=>null);function urlReader(url,ended){let unread=0
;return async()=>{const status=await statusOf(url,ended);if(status!==null&&status>=200&&status<300)return message.url;unread=status===null||status>=500?unread+1:0
;return unread>=mostUnread?message.unread:null}}async function statusOf(url,ended){const origin=(0,http_origin.N)({preview:url});const prepared=origin.prepare({method:"GET",path:new URL(url).search,
headers:{},body:null,status:"2xx"});try{const result=await(0,within.u)(urlLimitMs,ended,limit=>origin.send(prepared,{again:false,bodyLimitBytes:1024},limit))
;return"response"in result?result.response.status:null}finally{await origin.close()}}
const runCompared=options=>underStopSwitch(options.config.safety,options.workspace,options.signal,signal=>runBothSides({...options,signal:signal}))
;const baselineIgnored="the baseline file was not used: `compare` in the config measures the base in this run";async function runBothSides({ofBase:ofBase,...options}){
const{config:config,home:home,run:run,workspace:workspace,stateDir:stateDir,redact:redact,signal:signal}=options;const base=(0,base_side.baseSide)(config,options.plan)
;if(base===null)return runGate(options);if(base.plan.scenarios.length===0)return runGate({...options,baseline:"plan"});const turn=exclusive();const partner=partners();const stop=new AbortController
;const there=runGate({...ofBase,...base,home:home,run:run,workspace:workspace,stateDir:stateDir,turn:turn,partner:partner.base,written:config,...redact!==undefined&&{redact:redact},reportDir:(0,
external_node_path_.join)(options.reportDir,base_folder.Y),signal:AbortSignal.any([signal,stop.signal])});const settled=there.catch(()=>undefined).then(partner.base.leave);try{return await runGate({
...options,...options.baseline!==undefined&&{notes:[...options.notes??[],baselineIgnored]},turn:turn,partner:partner.change,liveBase:result=>{partner.change.leave()
;if(result.scenarios.length===0)stop.abort();return there}})}catch(error){stop.abort();await settled;throw error}}}),
39256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>boundLogByKeeper,b:()=>boundLog})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500);var _within_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-within");const limitBytes=1e7
;const headBytes=4e6;const tailBytes=1e6;const lookMs=100;const requestLimitMs=5e3;async function boundLog(path){const file=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW)
;const over=new AbortController;let leftOut=0;const shorten=async()=>{leftOut=await shortened(file,leftOut).catch(()=>leftOut)};const looking=(async()=>{while(!over.signal.aborted){await shorten()
;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs,undefined,{signal:over.signal,ref:false}).catch(()=>undefined)}await shorten();await file.close()})().catch(()=>undefined)
;return{leftOutBytes:()=>leftOut,async stop(){over.abort();await looking}}}function boundLogByKeeper(keeper,path){let[own,leftOut]=[null,0];const byGate=()=>{own??=boundLog(path).catch(()=>null)}
;const requested=(0,_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(requestLimitMs,null,limit=>keeper.ask({ask:"log.bound",path:path},limit)).catch(byGate);keeper.lost?.addEventListener("abort",byGate,{
once:true});return{leftOutBytes:()=>leftOut,async stop(){keeper.lost?.removeEventListener("abort",byGate);await requested;const byKeeper=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(requestLimitMs,null,limit=>keeper.ask({ask:"log.release",path:path},limit)).catch(()=>null);if(byKeeper===null)byGate();const log=await own
;await(log?.stop());leftOut=(byKeeper?.leftOutBytes??0)+(log?.leftOutBytes()??0)}}}async function shortened(file,before){const{size:size}=await file.stat();if(size<=limitBytes)return before
;const tail=Buffer.alloc(tailBytes);const{bytesRead:bytesRead}=await file.read(tail,0,tailBytes,size-tailBytes);const leftOut=before+size-headBytes-bytesRead;await file.truncate(headBytes)
;await file.write(Buffer.concat([Buffer.from(`\n[chaos-gate: ${leftOut} bytes of output are left out here]\n`),tail.subarray(0,bytesRead)]));return leftOut}}),
97079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>probeAddress})
;var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);var _probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18806);const settleMs=60
;function probeAddress(address,limitMs,signal){return new Promise(resolve=>{const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({host:address.host,port:address.port,
lookup:_probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_1__.r});const settle=outcome=>{clearTimeout(timer);signal.removeEventListener("abort",onAbort);socket.destroy();resolve(outcome)}
;const onAbort=()=>settle("timeout");let timer=setTimeout(onAbort,limitMs);signal.addEventListener("abort",onAbort);if(signal.aborted)onAbort();socket.on("connect",()=>{clearTimeout(timer)
;timer=setTimeout(()=>settle("connected"),Math.min(settleMs,limitMs))});socket.on("error",error=>settle(outcomeOf(error.code)));socket.on("end",()=>settle("closed"))
;socket.on("data",()=>settle("connected"))})}const outcomeOf=code=>code==="ECONNREFUSED"?"refused":code==="ECONNRESET"||code==="EPIPE"?"reset":"unreachable"}),
15383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>startPacer})
;var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643);const heartbeatMs=50;function startPacer(tick){let timer;let worstLagMs=0;const arm=waitMs=>{
const ms=Math.max(1,Math.floor(Math.min(waitMs,heartbeatMs)));const wakeMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()+ms;timer=setTimeout(()=>{
worstLagMs=Math.max(worstLagMs,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()-wakeMs);const next=tick();if(next!==null)arm(next)},ms)};arm(0);return{stop:()=>clearTimeout(timer),
maxLagMs(){const lag=worstLagMs;worstLagMs=0;return lag}}}}),36699:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>dueMs
});const goldenFraction=(Math.sqrt(5)-1)/2;function dueMs(index,ratePerSecond,number){const intervalMs=1e3/ratePerSecond;return intervalMs*(index*goldenFraction%1+number)}}),
"world-probes-http-fresh-requests":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>freshRequests})
;var external_node_crypto_=__webpack_require__(77598);const written=/\{\{id\}\}|\{id\}/g
;const hasPlaceholder=({path:path,headers:headers,body:body})=>[path,...Object.values(headers),body?.text??""].some(text=>text.includes("{id}"));function withId(request,id){
const fill=text=>text.replace(written,found=>found==="{id}"?id:"{id}");return{...request,path:fill(request.path),
headers:Object.fromEntries(Object.entries(request.headers).map(([name,value])=>[name,fill(value)])),body:request.body===null?null:{...request.body,text:fill(request.body.text)}}}
var write_record=__webpack_require__(33324);function freshRequests({prepare:prepare},request){if(!hasPlaceholder(request)){const prepared=prepare(request);return()=>prepared}const run=`cg${(0,
external_node_crypto_.randomBytes)(6).toString("hex")}`;let sent=0;return()=>prepare(withId(request,(0,write_record.Re)(run,sent++)))}}),
6504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>ownAddresses,v:()=>isOwnAddress})
;var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161);const ownAddresses=()=>Object.values((0,
node_os__WEBPACK_IMPORTED_MODULE_0__.networkInterfaces)()).flatMap(all=>(all??[]).map(({address:address})=>address));const isOwnAddress=host=>ownAddresses().includes(host)}),
63386:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{requireLinux:()=>requireLinux})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const systems={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD",openbsd:"OpenBSD"}
;function requireLinux(platform=process.platform){if(platform==="linux")return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("PLATFORM_UNSUPPORTED",`a run needs Linux, and this is ${systems[platform]??platform}`,{
hint:"run it in a Linux job, container, virtual machine or WSL 2; `validate`, `plan`, `init` and `report` work here"})}}),
68681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>portHolder})
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61228);var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107)
;var _listeners_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(98916);async function portHolder(port){const[pid]=await(0,_listeners_js__WEBPACK_IMPORTED_MODULE_1__.bg)(port).catch(()=>[])
;if(pid===undefined)return"another process";const name=await(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/comm`).catch(()=>"");return`process ${pid}${name.trim()===""?"":` (${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__.R)(name.trim())})`}`}}),65886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>usageOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const ticksPerSecond=100;const bytesPerKb=1024;function usageOf(pid){
const stat=textOf(`/proc/${pid}/stat`);if(stat===null)return null;const fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{cpuMs:(Number(fields[11])+Number(fields[12]))/ticksPerSecond*1e3,
threads:Number(fields[17]),rssBytes:residentBytes(pid),openFiles:openFilesOf(pid)}}function residentBytes(pid){const kb=/^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`)??"")?.[1]
;return kb===undefined?null:Number(kb)*bytesPerKb}function openFilesOf(pid){const path=`/proc/${pid}/fd`;try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size||(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length}catch{return null}}function textOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch{return null
}}}),79648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverAll:()=>recoverAll})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _journal_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96129);var _journal_name_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(90500)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-journal-read");var _journal_state_dir_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(19112)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(32687);var _recover_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("world-recover-recover")
;async function recoverAll(stateDir,signal,keepMs=0){await(0,_journal_state_dir_js__WEBPACK_IMPORTED_MODULE_4__.checkStateDir)(stateDir);const names=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(stateDir).catch(()=>[]);const all=[];for(const name of names.filter(entry=>entry.endsWith(".jsonl")).sort()){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir,name);if(await isOurDead(path))all.push(...await sweep(path,keepMs,signal))}return all}async function sweep(path,keepMs,signal){try{
const recovered=await(0,_recover_js__WEBPACK_IMPORTED_MODULE_6__.recoverJournal)(path,{by:"recover"},signal);if(recovered.failed===0&&Date.now()-(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs>=keepMs)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{force:true});return[recovered]}catch(error){return(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_3__.b2)(error)?[]:[unreadable(path,error)]}}const unreadable=(journal,error)=>({journal:journal,undone:0,failed:1,unrestored:[{undo:"",target:"",
kind:"journal",reason:error.message,commands:[]}],events:[]});async function isOurDead(path){const events=await(0,_journal_read_js__WEBPACK_IMPORTED_MODULE_3__.readJournal)(path,true).catch(()=>[])
;if(!await(0,_journal_host_js__WEBPACK_IMPORTED_MODULE_2__.Y)(events))return false;const started=events.find(event=>event.type==="run.started");const gate=started?.gate??(0,
_journal_name_js__WEBPACK_IMPORTED_MODULE_7__.I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.aW)());return gate===null||await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.L4)(gate)===null}})};
