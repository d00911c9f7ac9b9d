export const id=3138;export const ids=[3138,9112];export const modules={4689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
b:()=>controlled,hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs});var _times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6794);const rehearsalSteps=7;const marginMs=6e4
;function needsMs({checks:checks,targets:targets},{scenarios:scenarios}){const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))
;const rehearsed=targets.flatMap(target=>target.kind==="command"&&struck.has(target.name)?[target.timeoutMs]:[]);const rehearsals=rehearsed.reduce((sum,timeoutMs)=>sum+rehearsalSteps*timeoutMs,0)
;const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks):0;return(0,
_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks)+rehearsals+again+scenarios.reduce((sum,scenario)=>sum+(0,
_times_js__WEBPACK_IMPORTED_MODULE_0__.zo)(checks,scenario),0)+controlled(scenarios).reduce((sum,scenario)=>sum+(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.Sf)(checks,scenario)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_0__.zo)(checks,{...scenario,faults:[]}),0)}
const controlled=scenarios=>scenarios.length>1?[scenarios[0],scenarios[Math.ceil(scenarios.length/2)]].flatMap(one=>one??[]):scenarios;const hardLimitMs=budgetMs=>budgetMs+marginMs}),
6794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$p:()=>lookBeforeMs,Sf:()=>controlMs,Ti:()=>decidedMs,XP:()=>hangMs,
Zo:()=>steadyAgainMs,we:()=>baselineMs,xI:()=>lengthMs,zo:()=>scenarioMs});var _verdict_claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2487)
;var _verdict_level_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7317);var _verdict_recovery_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6525)
;var _verdict_sequential_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6341);const before={leastMs:2e3,mostMs:1e4,samples:20};const baselineStretch=3
;const steadyMs=checks=>longest(checks,()=>_verdict_level_js__WEBPACK_IMPORTED_MODULE_0__.SU)
;const steadyAgainMs=checks=>longest(checks,({recoversMs:recoversMs})=>_verdict_level_js__WEBPACK_IMPORTED_MODULE_0__.SU*(0,_verdict_recovery_js__WEBPACK_IMPORTED_MODULE_1__.tC)(false,recoversMs))
;const longest=(checks,missOf)=>Math.max(1e3,...checks.map(check=>mostNeeded(check,missOf(check))/check.ratePerSecond*1e3));function mostNeeded(check,miss){const none={count:1,bad:0,timed:1,over:()=>0
};return Math.max(0,...(0,_verdict_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(check.steady,none).map(({allowed:allowed})=>(0,_verdict_sequential_js__WEBPACK_IMPORTED_MODULE_2__.lE)(allowed,miss)))}
function decidedMs(checks){return steadyMs(checks.map(({during:during,...check})=>({...check,during:during,steady:during})))}const longEnoughMs=5e3
;const controlMs=(checks,scenario)=>Math.min(lengthMs(scenario),Math.max(longEnoughMs,decidedMs(checks)))
;const lengthMs=({faults:faults})=>Math.max(0,...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))
;const hangMs=checks=>Math.max(0,...checks.map(({timeoutMs:timeoutMs})=>timeoutMs))+500
;const lookBeforeMs=checks=>Math.min(before.mostMs,Math.max(before.leastMs,...checks.map(({ratePerSecond:ratePerSecond})=>before.samples/ratePerSecond*1e3)))
;const baselineMs=checks=>baselineStretch*steadyMs(checks)+hangMs(checks)
;const scenarioMs=(checks,scenario)=>lookBeforeMs(checks)+lengthMs(scenario)+Math.max(0,...checks.map(({recoversMs:recoversMs})=>recoversMs))+steadyAgainMs(checks)+hangMs(checks)}),
3798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>sayLength});function sayLength(ms){
const seconds=Math.max(0,Math.ceil(ms/1e3));const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}}),
9411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>lessonLine})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _parts_edge_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9767)
;var _parts_interaction_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4760);var _parts_smallest_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2927)
;var _plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2974);function lessonLine(of,lesson){switch(lesson.kind){case"smallest":{const words=(0,
_parts_smallest_words_js__WEBPACK_IMPORTED_MODULE_3__.x)(lesson);return words===null?null:(0,_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`smallest form of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${words}`)}case"edge":return(0,
_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`breaking point of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${(0,
_parts_edge_words_js__WEBPACK_IMPORTED_MODULE_1__.J)(lesson)}`);case"interaction":return(0,_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`faults of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${(0,
_parts_interaction_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(lesson)}`)}}}),4583:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>sayTrial});function sayTrial(trial){const of=trial?.of??"";switch(trial?.role){case"control":return"a control: the same steps, and no effect"
;case"repeat":return`${of} again: does the failure come again?`;case"milder":return`a milder form of ${of}: does it still fail?`;case"alone":return`one fault of ${of} alone: is it enough?`;case"edge":
return`${of} at another strength: where does it begin to break?`;default:return null}}}),9488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>playBaseline});var _core_pace_times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6794)
;var _core_verdict_judge_phase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4605);var _core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9354)
;var _pace_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2024);var _read_back_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8391)
;async function playBaseline({world:world,recorder:recorder,watch:watch,signal:signal}){await recorder.emit({type:"scenario.started",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,
plan:null});await recorder.emit({type:"phase.entered",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,phase:"before"})
;watch.begin(_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc);const limitMs=world.clock.now()+(0,_core_pace_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(world.checks)
;while(world.clock.now()<limitMs&&!hasShown(world,recorder))await world.clock.sleep(_pace_js__WEBPACK_IMPORTED_MODULE_3__.c.lookMs,signal);await watch.end(AbortSignal.any([signal,world.deadline((0,
_core_pace_times_js__WEBPACK_IMPORTED_MODULE_0__.XP)(world.checks))]));await(0,_read_back_js__WEBPACK_IMPORTED_MODULE_4__.e)({world:world,recorder:recorder,signal:signal
},_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc);await recorder.emit({type:"scenario.ended",scenario:_core_verdict_run_fold_js__WEBPACK_IMPORTED_MODULE_2__.Hc,reason:"done",detail:""})
;return recorder.fold.latestBaseline?.findings??null}function hasShown(world,{fold:fold}){return fold.current===null||(0,
_core_verdict_judge_phase_js__WEBPACK_IMPORTED_MODULE_1__.d$)(fold.current,world.checks,fold.level)}}),2024:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>pace});const pace={settleTries:3,settleMs:3e3,warmUpMs:6e4,prepareMs:5e3,applyMs:5e3,feltMs:2e3,undoMs:2e3,goneMs:2e3,latenessMs:3e4,backPollMs:500,
lookMs:200,restartMs:6e4,observeMs:1e3,readBackMs:4e4,troubleMs:1e3,lagMs:250}}),6957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>becomesSteady,J:()=>playStep});var times=__webpack_require__(6794);var baseline=__webpack_require__(9488);var pace=__webpack_require__(2024)
;var claims=__webpack_require__(2487);var confidence=__webpack_require__(3280);var judge_phase=__webpack_require__(4605);var recovery=__webpack_require__(6525);const takingOutMs=1e3
;function cannotPass(evidence,checks,scenario,level,nowMs){const{during:startMs}=evidence.phaseMs;if(startMs===undefined)return false
;const goneMs=evidence.phaseMs.after===undefined?null:evidence.goneMs;const endMs=goneMs??Math.max(nowMs,endOf(evidence,scenario,startMs))+takingOutMs
;return checks.some(check=>breaksDuring(evidence,check,level,stillDue(evidence,check,startMs,endMs))||(0,recovery.lS)(evidence,check,level))}
const endOf=(evidence,{faults:faults},duringMs)=>Math.max(...faults.map(({id:id,startMs:startMs,lastsMs:lastsMs})=>(evidence.faults.get(id)?.appliedMs??duringMs+startMs)+lastsMs))
;function stillDue(evidence,{name:name,ratePerSecond:ratePerSecond},startMs,endMs){const seen=(evidence.seconds.get(name)??[]).findLast(({phase:phase})=>phase==="during")
;const sinceMs=seen===undefined?startMs:(seen.second+1)*1e3;return Math.ceil(Math.max(0,endMs-sinceMs)/1e3*ratePerSecond)}const breaksDuring=(evidence,check,level,good)=>(0,claims.d)(check.during,(0,
judge_phase.mQ)(evidence.tally(check.name,"during"))).map(claim=>({...claim,count:claim.count+good})).some(claim=>(0,confidence.vi)(claim,level)==="broken");var failure=__webpack_require__(5258)
;var put_on=__webpack_require__(6362);async function hold({world:world,recorder:recorder},scenario,spec,marks,decided,signal){const say=event=>recorder.emit({...event,scenario:scenario,fault:spec.id})
;await say({type:"fault.requested"});const ready=await(0,put_on.eU)(world,spec,signal).catch(unlessRefused);if(typeof ready==="string")return say({type:"fault.failed",reason:ready})
;await recorder.emit({type:"undo.recorded",undo:ready.undo});try{signal.throwIfAborted();marks.onApply();await ready.hand.apply(ready.effect,ready.undo,AbortSignal.any([signal,(0,
put_on.W1)(world,ready.hand,pace.c.applyMs)]));await say({type:"fault.applied"});await world.clock.sleep(spec.lastsMs,AbortSignal.any([signal,decided])).catch(()=>undefined)
;if(!signal.aborted)await say({type:"fault.felt",sighting:await(0,put_on.f)(world,ready)})}catch(error){await say({type:"fault.failed",reason:error.message}).catch(()=>undefined)}
const sighting=await(0,put_on.gu)(world,ready,marks);await Promise.all([say({type:"fault.removed"}),say({type:"fault.gone",sighting:sighting}),recorder.emit((0,put_on.FV)(ready.undo,sighting))])}
function unlessRefused(error){if(error instanceof failure.I&&error.verdict==="refused")throw error;return error.message}function lastOut(things,onLast){const left=new Set(things);return thing=>{
if(left.delete(thing)&&left.size===0)onLast()}}async function together(signal,tasks){const siblings=new AbortController;const both=AbortSignal.any([signal,siblings.signal]);const failures=[]
;await Promise.all(tasks.map(task=>task(both).catch(error=>{failures.push(error);siblings.abort(error)})));if(failures.length>0)throw failures[0]}
async function disturb(stage,{scenario:scenario,trial:trial,lastsMs:lastsMs}){const{world:world,watch:watch,signal:signal}=stage;const decided=new AbortController;const over=new AbortController
;const deciding=trial.role==="control"?Promise.resolve():decide(stage,scenario,decided,AbortSignal.any([signal,over.signal]));const tasks=scenario.faults.map(spec=>async(either,onGone)=>{
const due=await world.clock.sleep(spec.startMs,AbortSignal.any([either,decided.signal])).then(()=>true,()=>false);if(due)await hold(stage,scenario.id,spec,{onApply:()=>watch.disturbed(),onGone:onGone
},decided.signal,either)});if(trial.role==="control"){watch.disturbed();tasks.push(either=>world.clock.sleep(lastsMs,either).catch(()=>undefined))}const out=lastOut(tasks,()=>watch.calm());try{
await together(signal,tasks.map(task=>either=>task(either,()=>out(task)).finally(()=>out(task))))}finally{over.abort();await deciding}}
async function decide({world:world,recorder:recorder},scenario,decided,signal){while(!signal.aborted){await world.clock.sleep(pace.c.lookMs,signal).catch(()=>undefined)
;const{current:current,level:level}=recorder.fold;if(signal.aborted||current===null||!cannotPass(current,world.checks,scenario,level,world.clock.now()))continue;await recorder.emit({
type:"scenario.decided",scenario:scenario.id}).catch(()=>undefined);decided.abort();return}}function observe({world:world,recorder:recorder},signal){const lookAround=async()=>{
await Promise.all(world.targets.map(name=>look(name)))};const goOn=async()=>{while(!signal.aborted){await lookAround();await world.clock.sleep(pace.c.observeMs,signal).catch(()=>undefined)}};return{
look:lookAround,done:goOn()};async function look(target){const seen=world.target(target)?.hand.observe?.(AbortSignal.any([signal,world.deadline(pace.c.observeMs)]))
;const numbers=await(seen?.catch(()=>undefined));const now=recorder.fold.current;if(numbers===undefined||signal.aborted||now===null)return;await recorder.emit({type:"target.observed",scenario:now.id,
target:target,phase:phaseOf(now.phaseMs),numbers:numbers})}}const phaseOf=entered=>entered.after!==undefined?"after":entered.during!==undefined?"during":"before"
;var read_back=__webpack_require__(8391);const targetsOf=(world,scenario)=>[...new Set(scenario.faults.map(({on:on})=>on))].filter(name=>world.target(name)?.hand.back!==undefined)
;async function restoreTargets({world:world,recorder:recorder,signal:signal},scenario){for(const target of targetsOf(world,scenario)){
const limit=AbortSignal.any([signal,world.deadline(pace.c.restartMs)]);const seen=await(world.target(target)?.hand.back?.(true,limit).catch(notBack));if(seen!==undefined)await recorder.emit({
type:"target.seen",scenario:scenario.id,target:target,...seen})}}const notBack=error=>({back:false,restarted:false,says:`it could not be started again: ${error.message}`})
;async function untilRecovered({world:world,recorder:recorder,signal:signal},scenario,role){const goneMs=world.clock.now()
;const dueMs=Math.max(...world.checks.map(({recoversMs:recoversMs})=>recoversMs))+(0,times.XP)(world.checks);const patienceMs=dueMs+(0,
times.Zo)(world.checks)+(role==="planned"?Math.min(dueMs,pace.c.latenessMs):0);let nextLookAtTargetsMs=0;let missing=[...targetsOf(world,scenario)];for(;;){const sinceMs=world.clock.now()-goneMs
;const evidence=recorder.fold.current;if(sinceMs>=patienceMs||evidence===null||evidence.goneMs===null)return;if(sinceMs>=nextLookAtTargetsMs){missing=await stillMissing(world,missing,signal)
;nextLookAtTargetsMs=sinceMs+pace.c.backPollMs}const{level:level}=recorder.fold;if(missing.length>0?sinceMs>=dueMs:world.checks.every(check=>(0,recovery.rU)(evidence,check,level).shown))return
;await world.clock.sleep(pace.c.lookMs,signal)}}async function stillMissing(world,names,signal){const seen=await Promise.all(names.map(name=>isBack(world,name,signal)))
;return names.filter((_,index)=>!seen[index])}
const isBack=async(world,name,signal)=>(await(world.target(name)?.hand.back?.(false,AbortSignal.any([signal,world.deadline(pace.c.prepareMs)])).catch(()=>null)))?.back??true
;async function playScenario(stage,step){const{world:world,recorder:recorder,watch:watch,signal:signal}=stage;const{scenario:scenario,trial:trial}=step;await recorder.emit({type:"scenario.started",
scenario:scenario.id,plan:scenario,trial:trial});watch.begin(scenario.id);const over=new AbortController;const observer=observe(stage,AbortSignal.any([signal,over.signal]))
;const looking=observer.done.catch(()=>undefined);try{await playPhases(stage,step,observer);await watch.end(AbortSignal.any([signal,world.deadline((0,times.XP)(world.checks))]));over.abort()
;await looking;await(0,read_back.e)(stage,scenario.id);await restoreTargets(stage,scenario);await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"done",detail:""})}catch(error){
over.abort();await looking;await watch.end(AbortSignal.abort());const detail=signal.aborted?"cut short":error.message;await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"cut",
detail:detail});throw error}}const looksBefore=["planned","repeat"];async function playPhases(stage,step,observer){const{world:world,recorder:recorder,signal:signal}=stage
;const{scenario:scenario,trial:trial}=step;const enter=phase=>recorder.emit({type:"phase.entered",scenario:scenario.id,phase:phase});await enter("before")
;if(looksBefore.includes(trial.role))await world.clock.sleep((0,times.$p)(world.checks),signal);await enter("during");await disturb(stage,step);signal.throwIfAborted();await enter("after")
;await Promise.all([observer.look(),untilRecovered(stage,scenario,trial.role)])}const playStep=(stage,step,byMs=stage.budgetMs)=>stage.turn(()=>play(stage,step,byMs))
;async function play(stage,step,byMs){stage.signal.throwIfAborted();if(!isTimeFor(stage,step,byMs))return"no time";if(!await isSteadyAgain(stage))return"not steady"
;if(!isTimeFor(stage,step,byMs))return"no time";await playScenario(stage,step);return"played"}function isTimeFor({world:world,budgetMs:budgetMs},{scenario:scenario},byMs){const nowMs=world.clock.now()
;return nowMs<byMs&&nowMs+(0,times.zo)(world.checks,scenario)<=budgetMs}async function isSteadyAgain(stage){
if(stage.recorder.fold.latest?.recovery.every(({recoveredMs:recoveredMs})=>recoveredMs!==null)??true)return true;return becomesSteady(stage)}async function becomesSteady(stage){
for(let tries=0;tries<pace.c.settleTries;tries+=1){if((await(0,baseline.M)(stage))?.length===0)return true;await stage.world.clock.sleep(pace.c.settleMs,stage.signal)}return false}}),
6463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>trialOf,o:()=>programOf})
;var _core_pace_needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4689);var _core_pace_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6794)
;function programOf({scenarios:scenarios},world){const controls=(0,_core_pace_needs_js__WEBPACK_IMPORTED_MODULE_0__.b)(scenarios);return scenarios.flatMap(scenario=>{const planned=stepOf(scenario,{
role:"planned",of:null});const nth=controls.indexOf(scenario);return nth<0?[planned]:[controlOf(scenario,`c${nth+1}`,world),planned]})}function controlOf(scenario,id,world){const lastsMs=(0,
_core_pace_times_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(world.checks,scenario);const links=scenario.faults.filter(({on:on})=>world.target(on)?.kind.takes.includes("toxic"))
;const shams=links.map(({on:on,seed:seed},index)=>({id:`${id}.f${index+1}`,fault:"sham",on:on,params:{},startMs:0,lastsMs:lastsMs,seed:seed}));return{scenario:{id:id,faults:shams},trial:{
role:"control",of:null},lastsMs:lastsMs}}function trialOf(scenario,id,role,of){const faults=scenario.faults.map((spec,index)=>({...spec,id:`${id}.f${index+1}`,...role==="edge"&&{
seed:`${spec.seed}/${id}`}}));return stepOf({id:id,faults:faults},{role:role,of:of})}const stepOf=(scenario,trial)=>({scenario:scenario,trial:trial,lastsMs:(0,
_core_pace_times_js__WEBPACK_IMPORTED_MODULE_1__.xI)(scenario)})}),6362:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
f:()=>feelFault,eU:()=>prepareFault,FV:()=>settledBy,W1:()=>stepLimit,gu:()=>takeOut});var catalog=__webpack_require__(3991);const effectOf=({fault:fault,params:params,seed:seed},way)=>({way:way,
kind:fault,params:params,seed:seed});var model_effect=__webpack_require__(3051);var pace=__webpack_require__(2024);async function prepareFault(world,spec,signal){const found=world.target(spec.on)
;if(found===null)throw new Error("there is no such target");const way=model_effect.L.find(one=>found.kind.takes.includes(one)&&(0,catalog.K)(spec.fault)?.[one]!==undefined)
;if(way===undefined)throw new Error("the target cannot take this fault");const effect=effectOf(spec,way)
;const undo=await found.hand.prepare(effect,spec.id,AbortSignal.any([signal,stepLimit(world,found.hand,pace.c.prepareMs)]));return{hand:found.hand,effect:effect,undo:undo}}
const stepLimit=(world,hand,usualMs)=>world.deadline(Math.max(usualMs,hand.stepMs??0));const unseen=error=>({ok:false,says:`could not be observed: ${error.message}`,numbers:{}})
;const feelFault=(world,{hand:hand,effect:effect,undo:undo})=>hand.felt(effect,undo,stepLimit(world,hand,pace.c.feltMs)).catch(unseen)
;async function takeOut(world,{hand:hand,effect:effect,undo:undo},{most:most=2,onGone:onGone}={}){let sighting={ok:false,says:"it was not undone",numbers:{}}
;for(let tries=0;tries<most&&!sighting.ok;tries+=1){const failure=await hand.undo(undo,stepLimit(world,hand,pace.c.undoMs)).then(()=>null,error=>error);if(failure===null&&hand.endsAtOnce)onGone?.()
;sighting=failure===null?await hand.gone(effect,undo,stepLimit(world,hand,pace.c.goneMs)).catch(unseen):{...sighting,says:failure.message}}return sighting}
const settledBy=({id:id},{ok:ok,says:says})=>ok?{type:"undo.done",id:id}:{type:"undo.failed",id:id,reason:says}}),8391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>readBack});var _pace_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2024)
;async function readBack({world:world,recorder:recorder,signal:signal},id){const fromMs=recorder.fold.current?.startMs??0
;const limit=AbortSignal.any([signal,world.deadline(_pace_js__WEBPACK_IMPORTED_MODULE_0__.c.readBackMs)])
;for(const seen of await(world.readBack?.(fromMs,world.clock.now(),limit))??[])await recorder.emit({type:"writes.seen",scenario:id,seen:seen})}}),
2374:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>runCompared});var probes_namespaceObject={}
;__webpack_require__.r(probes_namespaceObject);__webpack_require__.d(probes_namespaceObject,{command:()=>command,http:()=>http,tcp:()=>tcp,writes:()=>writes})
;var external_node_path_=__webpack_require__(6760);var base_folder=__webpack_require__(4510);var base_side=__webpack_require__(7553);const atOnce=task=>task();function turns(){
let last=Promise.resolve();return task=>{const mine=last.then(task);last=mine.catch(()=>undefined);return mine}}var external_node_crypto_=__webpack_require__(7598)
;var promises_=__webpack_require__(1455);var canonical=__webpack_require__(3404);const questionOf=({targets:targets,checks:checks,faults:faults})=>(0,canonical.$)({
targets:targets.map(named).sort(byText),checks:checks.map(asked).sort(byText),faults:faults.map(plain).sort(byText)});const named=target=>({name:target.name,kind:target.kind,
front:target.kind==="link"&&target.to==="preview"});const asked=({params:params,...check})=>({...plain(check),params:withoutSecrets(params)});const mayBeSecret=new Set(["headers","body","send"])
;function withoutSecrets(value){if(value===null||typeof value!=="object")return value;if(Array.isArray(value))return value.map(withoutSecrets)
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,mayBeSecret.has(key)?namesIn(one):withoutSecrets(one)]))}
const namesIn=value=>value!==null&&typeof value==="object"&&!Array.isArray(value)?Object.keys(value).sort():true;const plain=value=>JSON.parse(JSON.stringify(value));const byText=(a,b)=>(0,
canonical.$)(a)<(0,canonical.$)(b)?-1:1;function layoutOf({targets:targets,preview:preview}){const{hostname:hostname,port:port,protocol:protocol}=new URL(preview)
;const previewPort=Number(port)||(protocol==="https:"?443:80);const processes=targets.filter(target=>target.kind==="process");const isServed=port=>isLocal(hostname)&&port===previewPort
;const isKnown=processes.some(({port:port})=>isServed(port))
;const isFront=target=>target.kind==="link"?target.to==="preview"||target.listen!==null&&isLocal(target.listen.host)&&isServed(target.listen.port):target.kind==="process"&&(isServed(target.port)||!isKnown&&isLocal(hostname)&&target.port===undefined)
;const pairs=targets.filter(target=>target.kind==="link").flatMap(link=>{const leadsTo=processes.find(({port:port})=>port!==undefined&&port===portBehind(link,previewPort))
;return leadsTo===undefined?[]:[[link.name,leadsTo.name]]});return{front:["preview",...targets.filter(isFront).map(({name:name})=>name)],behind:Object.fromEntries(pairs)}}
const portBehind=({to:to},previewPort)=>to==="preview"?previewPort:isLocal(to.host)?to.port:null;const isLocal=host=>/^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/.test(host)
;var failure=__webpack_require__(5258);var version=__webpack_require__(7380);var needs=__webpack_require__(4689);var say_length=__webpack_require__(3798);var run_fold=__webpack_require__(9354)
;function recorderOn({clock:clock,record:record}){const fold=new run_fold.NM;return{fold:fold,async emit(body){const event={atMs:Math.round(clock.now()*1e3)/1e3,...body};const kept=record(event)
;if(event.type==="undo.recorded")await kept;fold.add(event);await kept}}}var baseline=__webpack_require__(9488);var fingerprint=__webpack_require__(1644)
;async function learn(stage,{scenarios:scenarios},{shrink:shrink,onJudged:onJudged}){const failed=distinct(stage.recorder.fold.scenarios.filter(({outcome:outcome})=>outcome==="failed"))
;if(failed.length===0||shrink.tries===0)return;await(onJudged?.());const{study:study}=await __webpack_require__.e(9855).then(__webpack_require__.bind(__webpack_require__,9855))
;const endMs=Math.min(stage.budgetMs,stage.world.clock.now()+shrink.timeMs);let triesLeft=shrink.tries;for(const[index,result]of failed.entries()){
const scenario=scenarios.find(({id:id})=>id===result.id);if(scenario===undefined)continue;const nowMs=stage.world.clock.now();const share=1/(failed.length-index);const limits={
tries:Math.ceil(triesLeft*share),byMs:nowMs+(endMs-nowMs)*share};const came=await study(stage,learn_asked(scenario,result),limits);triesLeft-=came.tries;if(!came.steady)return}}
const learn_asked=(scenario,result)=>({scenario:scenario,fingerprints:(0,fingerprint.t)(result),tries:result.tries});function distinct(results){
const keyOf=({faults:faults,tries:tries})=>JSON.stringify([faults.map(({spec:spec})=>[spec.fault,spec.on]).sort(),[...tries[0]?.fingerprints??[]].sort()])
;return[...new Map(results.toReversed().map(result=>[keyOf(result),result])).values()].reverse()}var pace=__webpack_require__(2024);var play_step=__webpack_require__(6957)
;var program=__webpack_require__(6463);var put_on=__webpack_require__(6362);async function rehearse(world,recorder,plan,signal){const specs=rehearsedIn(world,plan);for(const spec of specs){
const says=await problemOf(world,recorder,spec,signal);signal.throwIfAborted()
;if(says!==null)throw new failure.I("REHEARSAL_FAILED",`the rehearsal of target "${spec.on}" failed, so no scenario was played: ${says}`)}return specs.length>0}function rehearsedIn(world,plan){
const specs=plan.scenarios.flatMap(({faults:faults})=>faults).filter(({on:on})=>world.target(on)?.hand.rehearsed);const first=new Map(specs.toReversed().map(spec=>[spec.on,spec]))
;return[...first.values()].map(spec=>({...spec,id:`rehearsal of ${spec.on}`}))}async function problemOf(world,recorder,spec,signal){const ready=await(0,
put_on.eU)(world,spec,signal).catch(error=>error.message);if(typeof ready==="string")return ready;await recorder.emit({type:"undo.recorded",undo:ready.undo})
;const unfelt=await feltProblem(world,ready,signal);const first=await(0,put_on.gu)(world,ready);const again=first.ok?await(0,put_on.gu)(world,ready,{most:1}):first;await recorder.emit((0,
put_on.FV)(ready.undo,first.ok&&!again.ok?await(0,put_on.gu)(world,ready):again));if(unfelt!==null)return unfelt;if(!first.ok)return`it is still in place after its undo: ${first.says}`
;return again.ok?null:`undone once more, it was there again: ${again.says}`}async function feltProblem(world,ready,signal){try{signal.throwIfAborted()
;await ready.hand.apply(ready.effect,ready.undo,AbortSignal.any([signal,(0,put_on.W1)(world,ready.hand,pace.c.applyMs)]))}catch(error){return error.message}const{ok:ok,says:says}=await(0,
put_on.f)(world,ready);return ok?null:`it was injected, and not seen to be in place: ${says}`}var verdict_confirm=__webpack_require__(3448);async function repeatFailures(stage,plan){
for(const scenario of plan.scenarios)for(let tries=triesOf(stage,scenario.id);!(0,verdict_confirm.it)(tries);tries=triesOf(stage,scenario.id)){const id=`${scenario.id}.t${tries.length+1}`;if(await(0,
play_step.J)(stage,(0,program.Q)(scenario,id,"repeat",scenario.id))!=="played")return}}const triesOf=({recorder:recorder},id)=>recorder.fold.scenarios.find(scenario=>scenario.id===id)?.tries??[]
;var histogram=__webpack_require__(4320);const mostReasons=8;const failing=-1
;const limitsOf=check=>[...new Set([...check.steady.percentiles,...check.during.percentiles].map(({limitMs:limitMs})=>limitMs))].sort((a,b)=>a-b);class WindowRecorder{#check;#limits;#open=[]
;#runs=new Set;constructor(check){this.#check=check;this.#limits=limitsOf(check)}add(sample,phase){const second=Math.floor(sample.dueMs/1e3);const closed=this.#close(open=>open.second<second)
;this.#windowOf(second,phase).add(sample,this.#limits,this.#runs);return closed}flush(){return this.#close(()=>true)}#windowOf(second,phase){
const found=this.#open.find(open=>open.second===second&&open.phase===phase);if(found!==undefined)return found;const made=new OpenWindow(second,phase);this.#open.push(made);return made}#close(which){
const closed=this.#open.filter(which);this.#open=this.#open.filter(open=>!which(open));return closed.map(open=>open.close(this.#check.name,this.#limits))}}class OpenWindow{second;phase;#count=0;#bad=0
;#bursts=0;#ours=0;#timed=0;#firstBadMs=null;#lastBadMs=null;#reasons=new Map;#over=new Map;#overBursts=new Map;#latency=new Map;#failed=new Map;constructor(second,phase){this.second=second
;this.phase=phase}add(sample,limits,runs){if(sample.ours){this.#ours+=1;return}this.#count+=1;if(begins(runs,failing,sample.failure!==null))this.#bursts+=1
;if(sample.failure!==null)this.#fail(sample.failure,sample.dueMs);if(sample.failure===null||sample.failure==="timeout")this.#time(sample,limits,runs);else count(this.#failed,(0,
histogram.AU)(sample.endMs-sample.dueMs))}#fail(failure,dueMs){this.#bad+=1;this.#firstBadMs??=dueMs;this.#lastBadMs=dueMs
;const reason=this.#reasons.has(failure)||this.#reasons.size<mostReasons?failure:"other";this.#reasons.set(reason,(this.#reasons.get(reason)??0)+1)}#time(sample,limits,runs){
const latencyMs=sample.endMs-sample.dueMs;this.#timed+=1;count(this.#latency,(0,histogram.AU)(latencyMs));for(const limitMs of limits){const isOver=sample.failure!==null||latencyMs>limitMs
;if(begins(runs,limitMs,isOver))this.#overBursts.set(limitMs,(this.#overBursts.get(limitMs)??0)+1);if(isOver)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+1)}}close(check,limits){return{
check:check,phase:this.phase,second:this.second,count:this.#count,bad:this.#bad,bursts:this.#bursts,ours:this.#ours,reasons:Object.fromEntries(this.#reasons),timed:this.#timed,
over:limits.map(limitMs=>[limitMs,this.#over.get(limitMs)??0]),overBursts:limits.map(limitMs=>[limitMs,this.#overBursts.get(limitMs)??0]),latency:sparse(this.#latency),...this.#failed.size>0&&{
failed:sparse(this.#failed)},firstBadMs:this.#firstBadMs,lastBadMs:this.#lastBadMs}}}function begins(runs,kind,isSo){const wasSo=runs.has(kind);if(isSo)runs.add(kind);else runs.delete(kind)
;return isSo&&!wasSo}const count=(buckets,bucket)=>{buckets.set(bucket,(buckets.get(bucket)??0)+1)};const sparse=buckets=>[...buckets].sort(([a],[b])=>a-b);function watch(world,load,recorder){
let part=null;let writing=Promise.resolve();let unwritten;const seenMs=new Map(world.checks.map(check=>[check.name,0]));const keep=sample=>{seenMs.set(sample.check,sample.dueMs)
;if(part===null||sample.dueMs<part.startMs)return;const scenario=part.scenario
;for(const window of part.recorders.get(sample.check)?.add(sample,phaseOf(sample,part))??[])writing=writing.then(()=>recorder.emit({type:"window",scenario:scenario,window:window})).catch(error=>{
unwritten??=error})};const flush=async({scenario:scenario,recorders:recorders})=>{await writing;if(unwritten!==undefined)throw unwritten
;for(const one of recorders.values())for(const window of one.flush())await recorder.emit({type:"window",scenario:scenario,window:window})};return{begin(scenario){
const recorders=new Map(world.checks.map(check=>[check.name,new WindowRecorder(check)]));part={scenario:scenario,startMs:world.clock.now(),firstAppliedMs:Number.POSITIVE_INFINITY,
goneMs:Number.POSITIVE_INFINITY,recorders:recorders}},disturbed(){if(part!==null)part.firstAppliedMs=Math.min(part.firstAppliedMs,world.clock.now())},calm(){
if(part!==null)part.goneMs=world.clock.now()},async end(signal){const untilMs=world.clock.now()
;const late=()=>world.checks.some(({name:name,ratePerSecond:ratePerSecond})=>(seenMs.get(name)??0)<untilMs-1e3/ratePerSecond)
;while(late()&&!signal.aborted)await world.clock.sleep(pace.c.lookMs/4,signal).catch(()=>undefined);const ending=part;part=null;if(ending!==null)await flush(ending)},done:(async()=>{
for await(const samples of load.samples)for(const sample of samples)keep(sample);await writing})()}}function phaseOf(sample,part){if(sample.endMs<=part.firstAppliedMs)return"before"
;return sample.dueMs>=part.goneMs?"after":"during"}async function runPlan(world,recorder,plan,rules,signal){
const cold=await world.warmUp(AbortSignal.any([signal,world.deadline(pace.c.warmUpMs)])).catch(()=>"timeout");if(signal.aborted)return cancelled;if(cold!==null)return{reason:"unreachable",detail:cold}
;const stop=new AbortController;const load=world.load(AbortSignal.any([signal,stop.signal]));const watching=watch(world,load,recorder);const blind=new AbortController
;watching.done.catch(error=>blind.abort(error));const troubles=reportTroubles(world,recorder,load,AbortSignal.any([signal,stop.signal])).catch(()=>undefined);try{
const{budgetMs:budgetMs,turn:turn=atOnce}=rules;const stage={world:world,recorder:recorder,watch:watching,budgetMs:budgetMs,turn:turn,signal:AbortSignal.any([signal,blind.signal])}
;return await playAll(stage,plan,rules)}catch(error){if(signal.aborted)return cancelled;return{reason:error instanceof failure.I&&error.verdict==="refused"?"refused":"error",detail:error.message}
}finally{load.stop();stop.abort();await Promise.allSettled([watching.done,troubles])}}const cancelled={reason:"cancelled",detail:"cancelled"};async function playAll(stage,plan,rules){
const hindered=await stage.turn(()=>run_open(stage,plan));if(hindered!==null)return hindered;for(const step of(0,program.o)(plan,stage.world)){const came=await(0,play_step.J)(stage,step)
;if(came!=="played")return endings[came]}await repeatFailures(stage,plan);await learn(stage,plan,rules);return{reason:"done",detail:""}}async function run_open(stage,plan){
const{world:world,recorder:recorder,signal:signal}=stage;if(!await isSteady(stage))return{reason:"unhealthy",detail:"not steady before any fault"}
;if(!await rehearse(world,recorder,plan,signal)||await(0,play_step.z)(stage))return null;return{reason:"error",
detail:"the preview did not hold its steady state any more after a rehearsal, so nothing more was injected"}}async function isSteady(stage){const findings=await(0,baseline.M)(stage)
;if(findings?.length===0)return true;if(findings===null||findings.some(({tolerance:tolerance})=>tolerance==="writes"))return false
;const whose=[...new Set(findings.map(({check:check})=>check))].join(", ");await stage.recorder.emit({type:"note",says:`the preview was not steady at first (${whose}), and was asked once more`})
;await stage.world.clock.sleep(pace.c.settleMs,stage.signal);return(await(0,baseline.M)(stage))?.length===0}const endings={"no time":{reason:"budget",detail:"the budget was used up"},"not steady":{
reason:"done",detail:"the preview did not come back to its steady state, so nothing more was injected"}};async function reportTroubles(world,recorder,load,signal){while(!signal.aborted){
await world.clock.sleep(pace.c.troubleMs,signal).catch(()=>undefined);const scenario=recorder.fold.current?.id;const{maxLagMs:maxLagMs,ours:ours}=load.troubles()
;if(scenario===undefined||signal.aborted)continue;if(maxLagMs>pace.c.lagMs)await recorder.emit({type:"gate.trouble",scenario:scenario,what:"the gate was late",
detail:`probes left up to ${Math.round(maxLagMs)} ms late`});if(ours>0)await recorder.emit({type:"gate.trouble",scenario:scenario,what:"probes failed through the gate",detail:`${ours} in one second`})
}}var external_node_timers_promises_=__webpack_require__(8500);function startClock(){const startMs=performance.now();return{now:()=>performance.now()-startMs,sleep:(ms,signal)=>(0,
external_node_timers_promises_.setTimeout)(Math.max(0,ms),undefined,{signal:signal}).catch(()=>{throw signal.reason})}}var journal_journal=__webpack_require__(2256)
;var journal_name=__webpack_require__(500);var state_dir=__webpack_require__(9112);var external_node_child_process_=__webpack_require__(1421);var external_node_fs_=__webpack_require__(3024)
;var external_node_url_=__webpack_require__(3136);var environment=__webpack_require__(7388);const helloLimitMs=1e4;const pendingLimit=256;class Channel{pid;booted;#child;#pending=new Map
;#lost=new AbortController;#next=1;#hasBooted=false;#leaving=false;#gone=false;#renewing;constructor(child,hello){this.#child=child;this.pid=child.pid??0;child.on("message",reply=>this.#settle(reply))
;child.on("error",()=>this.#lose());child.on("disconnect",()=>this.#lose());child.on("exit",()=>{this.#gone=true;this.#lose()});child.unref();child.channel?.unref();this.booted=this.#boot(hello)
;this.booted.catch(()=>undefined)}get lost(){return this.#lost.signal}ask(request,signal){
if(this.#pending.size>=pendingLimit)throw new RangeError(`more than ${pendingLimit} requests to the keeper at once`);return new Promise((resolve,reject)=>{signal.throwIfAborted()
;if(!this.#child.connected)throw this.#lostFailure();const id=this.#next++;const onAbort=()=>this.#drop(id)?.reject(signal.reason);signal.addEventListener("abort",onAbort,{once:true})
;const done=()=>signal.removeEventListener("abort",onAbort);this.#pending.set(id,{resolve:value=>{done();resolve(value)},reject:error=>{done();reject(error)}});this.#child.channel?.ref()
;this.#child.send({id:id,...request},error=>{if(error!==null)this.#drop(id)?.reject(this.#lostFailure(error))})})}renewEvery(ms){let waiting=false;this.#renewing=setInterval(()=>{if(waiting)return
;waiting=true;void this.ask({ask:"renew"},this.lost).catch(()=>undefined).finally(()=>{waiting=false})},ms).unref()}async close(limitMs){this.#leaving=true;clearInterval(this.#renewing)
;if(this.#gone)return;const exited=new Promise(resolve=>{this.#child.once("exit",()=>resolve())});this.#child.ref();const kill=setTimeout(()=>this.#child.kill("SIGKILL"),limitMs);await this.ask({
ask:"goodbye"},AbortSignal.timeout(Math.max(1,limitMs))).catch(()=>undefined);if(this.pid!==0)await exited;clearTimeout(kill)}async#boot(hello){try{
await this.ask(hello,AbortSignal.timeout(helloLimitMs))}catch(cause){const failure=this.#lostFailure(cause);this.#lose();void this.close(0);throw failure}this.#hasBooted=true}#settle(reply){
const pending=this.#drop(reply.id);if(reply.ok)pending?.resolve(reply.value);else pending?.reject(new failure.I("LINK_UNAVAILABLE",reply.error))}#drop(id){const pending=this.#pending.get(id)
;this.#pending.delete(id);if(this.#pending.size===0)this.#child.channel?.unref();return pending}#lose(){clearInterval(this.#renewing);const failure=this.#lostFailure()
;for(const id of[...this.#pending.keys()])this.#drop(id)?.reject(failure);if(!this.#leaving)this.#lost.abort(failure)}#lostFailure(cause){
const[says,hint]=this.#hasBooted?["has gone",{}]:["did not start",{hint:"See keeper.log."}];return new failure.I("KEEPER_LOST",`the keeper, the process that carries the links, ${says}`,{...hint,
cause:cause})}}const silenceMs=5e3;const renewMs=1e3;async function startKeeper({home:home,logDir:logDir,journal:journal,deadlineMs:deadlineMs}){await(0,promises_.mkdir)(logDir,{recursive:true})
;const lease=deadlineMs===undefined?null:{silenceMs:silenceMs,deadlineMs:deadlineMs};const child=await spawnKeeper(doorOf(home),(0,external_node_path_.join)(logDir,"keeper.log"))
;const channel=new Channel(child,{ask:"hello",journal:journal??null,lease:lease});if(lease!==null)channel.renewEvery(renewMs);return channel}function doorOf(home){const bundled=(0,
external_node_url_.fileURLToPath)(new URL("keeper.js",home));return(0,external_node_fs_.existsSync)(bundled)?bundled:(0,external_node_url_.fileURLToPath)(new URL("keeper/door.ts",home))}
async function spawnKeeper(door,logPath){const log=await(0,promises_.open)(logPath,"a",384);try{return(0,external_node_child_process_.spawn)(process.execPath,[door],{detached:true,
stdio:["ignore",log.fd,log.fd,"ipc"],serialization:"json",env:start_environment()})}finally{await log.close()}}function start_environment(){const{NODE_OPTIONS:_,...kept}=(0,
environment.Q)(process.env,{CHAOS_GATE_KEEPER:"1"});return kept}var catalog=__webpack_require__(7207);var faults_catalog=__webpack_require__(3991);const checkTraffic=(spec,check,probe,place)=>({
spec:spec,probe:probe.open(spec.params,{...place,timeoutMs:spec.timeoutMs}),judge:answer=>check.judge(spec.params,answer)});async function readBackAll(checks,fromMs,untilMs,signal){
const seen=await Promise.all(checks.map(async({spec:spec,probe:probe})=>{const found=await(probe.readBack?.(fromMs,untilMs,signal));return found===undefined?null:{check:spec.name,...found}}))
;return seen.filter(one=>one!==null)}async function askOnce({probe:probe,judge:judge},deadlineMs,deadline,now,dueMs){
const timer=setTimeout(()=>deadline.abort(),Math.max(1,Math.ceil(deadlineMs-now())));const late=new Promise(resolve=>{deadline.signal.addEventListener("abort",()=>resolve(null),{once:true})});try{
const got=await Promise.race([probe.ask(deadline.signal,dueMs),late]);const endMs=now();if(got===null||endMs>deadlineMs)return{endMs:Math.max(endMs,deadlineMs),failure:"timeout",ours:false}
;if("failure"in got)return{endMs:endMs,...got};return{endMs:endMs,failure:judge(got.answer),ours:false}}finally{clearTimeout(timer)}}const limit=12e4;class Batches{#gathered=[];#ended=false;#failure
;#wake=()=>{};put(items){if(this.#ended||items.length===0)return
;if(this.#gathered.length+items.length>limit)this.fail(new RangeError(`more than ${limit} samples wait to be read`));else for(const item of items)this.#gathered.push(item);this.#wake()}end(){
this.#ended=true;this.#wake()}fail(failure){this.#failure??=failure;this.end()}async*[Symbol.asyncIterator](){for(;;){if(this.#failure!==undefined)throw this.#failure;if(this.#gathered.length>0){
const batch=this.#gathered;this.#gathered=[];yield batch}else if(this.#ended)return;else{await new Promise(resolve=>{this.#wake=resolve})}}}}class InOrder{#waiting=new Map;#next=0;done(number,item){
this.#waiting.set(number,item);const ready=[];for(let head=this.#waiting.get(this.#next);head!==undefined;head=this.#waiting.get(this.#next)){this.#waiting.delete(this.#next++);ready.push(head)}
return ready}}var load_pacer=__webpack_require__(5383);var schedule=__webpack_require__(6699);const maxOpen=2e3;const maxBurst=500;function startLoad(checks,clock,signal){const samples=new Batches
;const startMs=clock.now();const lanes=checks.map((check,index)=>({check:check,index:index,next:0,order:new InOrder}));const open=new Set;let ours=0;let stopped=false;const dueOf=lane=>startMs+(0,
schedule.x)(lane.index,lane.check.spec.ratePerSecond,lane.next);const settle=(lane,sample)=>{if(sample.ours)ours++;samples.put(lane.order.done(sample.number,sample))
;if(stopped&&open.size===0)samples.end()};const fire=async(lane,dueAtMs)=>{const base={check:lane.check.spec.name,number:lane.next++,dueMs:dueAtMs};const deadlineMs=dueAtMs+lane.check.spec.timeoutMs
;const refusal=open.size>=maxOpen?"gate: too many open":clock.now()>=deadlineMs?"gate: late":null;if(refusal!==null)return settle(lane,{...base,endMs:clock.now(),failure:refusal,ours:true})
;const deadline=new AbortController;open.add(deadline);const asked=await askOnce(lane.check,deadlineMs,deadline,()=>clock.now(),dueAtMs);open.delete(deadline);settle(lane,{...base,...asked})}
;const tick=()=>{if(stopped)return null;const now=clock.now();for(const lane of lanes){for(let due=dueOf(lane),burst=0;due<=now&&burst<maxBurst;due=dueOf(lane),burst++){
fire(lane,due).catch(bug=>samples.fail(bug))}}return Math.min(...lanes.map(dueOf))-clock.now()};const pacer=(0,load_pacer.W)(tick);const stop=()=>{stopped=true;pacer.stop()
;if(open.size===0)samples.end()};const abort=()=>{stop();samples.end();for(const deadline of open)deadline.abort()};if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})
;return{samples:samples,stop:stop,troubles(){const trouble={maxLagMs:pacer.maxLagMs(),ours:ours};ours=0;return trouble}}}async function warmUp(how,clock,signal){const endMs=clock.now()+how.limitMs
;let failure="timeout";let good=0;for(;;){const fullMs=clock.now()+how.timeoutMs;const asked=await askWithin(how,Math.min(fullMs,endMs),clock,signal)
;if(asked.failure!=="timeout"||fullMs<=endMs)failure=asked.failure??failure;good=asked.failure===null?good+1:0;if(good>=how.times)return null;if(clock.now()+how.pauseMs>=endMs)return failure
;await clock.sleep(how.pauseMs,signal)}}async function askWithin(how,deadlineMs,clock,signal){signal.throwIfAborted();const deadline=new AbortController;const abort=()=>deadline.abort()
;signal.addEventListener("abort",abort);try{return await askOnce(how,deadlineMs,deadline,()=>clock.now())}finally{signal.removeEventListener("abort",abort);signal.throwIfAborted()}}const times=3
;const pauseMs=100;const limitMs=6e4;async function warmUpAll(checks,clock,signal){const reasons=await Promise.all(checks.map(({spec:spec,probe:probe,judge:judge})=>warmUp({probe:probe,judge:judge,
timeoutMs:spec.timeoutMs,times:times,pauseMs:pauseMs,limitMs:limitMs},clock,signal)));return reasons.find(reason=>reason!==null)??null}var scan=__webpack_require__(4412)
;var reasons=__webpack_require__(8550);const outputLimitBytes=64*1024;const command={kind:"command",open:({run:run},{workspace:workspace,mark:mark})=>({ask:signal=>runOnce(run,workspace,mark,signal),
close:async()=>{}})};function runOnce([file="",...args],cwd,mark,signal){return new Promise(resolve=>{const env=(0,environment.Q)(process.env,mark===undefined?{}:{[scan.Fp]:mark})
;const child=spawned(file,args,{cwd:cwd,env:env,detached:true,stdio:["ignore","pipe","pipe"]});if(child instanceof Error)return resolve((0,reasons.g5)(child));const output=gather(child)
;const abort=()=>{if(child.exitCode===null&&child.signalCode===null)killGroup(child);settle(reasons.iU)};const settle=asked=>{signal.removeEventListener("abort",abort);child.stdout?.destroy()
;child.stderr?.destroy();resolve(asked)};child.on("error",error=>settle(startFailure(error)));child.once("exit",()=>killGroup(child));child.once("close",status=>settle({answer:{status:status,
headers:{},...output()}}));if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}function spawned(...asked){try{return(0,external_node_child_process_.spawn)(...asked)
}catch(error){return error}}function gather({stdout:stdout,stderr:stderr}){const pieces=[];let bytes=0;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length}
;stdout?.on("data",take);stderr?.on("data",take);return()=>({body:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes))),cut:bytes>outputLimitBytes})}
function killGroup({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")}catch{}}function startFailure(error){const{code:code}=error;if(code==="ENOENT")return{
failure:"command not found",ours:false};return code==="EACCES"?{failure:"command not executable",ours:false}:(0,reasons.g5)(error)}var external_node_http_=__webpack_require__(7067)
;var external_node_net_=__webpack_require__(7030);var checks_status=__webpack_require__(8330);const bodyLimitBytes=256*1024;function readBody(stream,done,limitBytes=bodyLimitBytes){const pieces=[]
;let bytes=0;const finish=cut=>{stream.removeListener("data",take);done({text:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,limitBytes))),cut:cut})};const take=piece=>{
pieces.push(piece);bytes+=piece.length;if(bytes>limitBytes)finish(true)};stream.on("data",take);stream.once("end",()=>finish(false))}function exchange(options,body,signal,bodyLimitBytes){
const{promise:promise,resolve:resolve}=deferred();const request=(0,external_node_http_.request)(options);const heard=listenForBytes(request);const settle=exchanged=>{
signal.removeEventListener("abort",abort);resolve(exchanged)};const abort=()=>{settle({error:new reasons.B2("TIMED_OUT"),unheard:false});request.destroy()};const fail=error=>settle({error:error,
unheard:request.reusedSocket&&!heard()});request.on("error",fail);request.on("response",response=>{response.on("error",fail);const done=({text:text,cut:cut})=>{settle({
answer:answerOf(response,text,cut)});if(cut)request.destroy()};readBody(response,done,bodyLimitBytes)});request.on("upgrade",(response,socket)=>{socket.destroy();settle({
answer:answerOf(response,"",false)})});if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});request.end(body??undefined);return promise}
function answerOf(response,body,cut){const headers=Object.entries(response.headersDistinct).map(([name,values])=>[name,values?.join(", ")??""]);return{status:response.statusCode??null,
headers:Object.fromEntries(headers),body:body,cut:cut}}function listenForBytes(request){let before=0;request.once("socket",socket=>{before=socket.bytesRead})
;return()=>(request.socket?.bytesRead??0)>before}function deferred(){let resolve=()=>{};const promise=new Promise(settle=>{resolve=settle});return{promise:promise,resolve:resolve}}
var guarded_lookup=__webpack_require__(8806);const maxHeaderSize=64*1024;const keeping={keepAlive:true,maxFreeSockets:256};function openOrigin(place){const url=new URL(place.preview)
;const agents=agentsFor(url);return{prepare:request=>({options:optionsOf(request,url,place),body:request.body?.text??null,status:request.status}),
async send({options:options,body:body,status:status},{again:again,bodyLimitBytes:bodyLimitBytes},signal){if((0,guarded_lookup.U)(url.hostname)||(0,guarded_lookup.U)(options.host??""))return(0,
reasons.g5)(new reasons.B2("ADDRESS_REFUSED"));const{kept:kept,fresh:fresh}=await agents;let got=await exchange({...options,agent:kept},body,signal,bodyLimitBytes)
;if("error"in got&&got.unheard&&again)got=await exchange({...options,agent:fresh},body,signal,bodyLimitBytes);if("error"in got)return(0,reasons.g5)(got.error)
;return leadsAway(status,got.answer,url)?(0,reasons.g5)(new reasons.B2("REDIRECTED")):got},async close(){const{kept:kept,fresh:fresh}=await agents;kept.destroy();fresh.destroy()}}}
async function agentsFor({protocol:protocol,hostname:hostname}){if(protocol!=="https:")return{kept:new external_node_http_.Agent(keeping),fresh:new external_node_http_.Agent}
;const[https,tls]=await Promise.all([Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,4708,19)),Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,1692,19))])
;const own={checkServerIdentity:(_,certificate)=>tls.checkServerIdentity(unbracketed(hostname),certificate)};return{kept:new https.Agent({...keeping,...own}),fresh:new https.Agent(own)}}
const unbracketed=host=>host.replace(/^\[|\]$/g,"");function optionsOf(request,url,{through:through}){const name=unbracketed(url.hostname);return{protocol:url.protocol,host:through?.host??name,
port:through?.port??(url.port||(url.protocol==="https:"?443:80)),method:request.method,path:pathOf(request.path,url),headers:headersOf(request,url),setHost:false,maxHeaderSize:maxHeaderSize,
lookup:guarded_lookup.r,...(0,external_node_net_.isIP)(name)===0?{servername:name}:{}}}function pathOf(path,url){const{pathname:pathname,search:search}=new URL(url.pathname.replace(/\/$/,"")+path,url)
;return pathname+search}function headersOf({headers:headers,body:body},url){const own={host:url.host,"accept-encoding":"identity"};const standard={accept:"*/*","user-agent":"chaos-gate"}
;const carried=body===null?{}:{"content-length":Buffer.byteLength(body.text),"content-type":body.type};const asked=Object.entries(headers).map(([name,value])=>[name.toLowerCase(),value]);return{
...standard,...carried,...Object.fromEntries(asked),...own}}function leadsAway(expected,{status:status,headers:headers},url){if(status===null||status<300||status>399||(0,
checks_status.l)(expected,status)||headers.location===undefined)return false;return!URL.canParse(headers.location,url.href)||new URL(headers.location,url.href).host!==url.host}
const idempotent=["GET","HEAD","OPTIONS","PUT","DELETE"];const http={kind:"http",open(params,place){const origin=openOrigin(place);const{method:method,path:path,status:status}=params
;const prepared=origin.prepare({method:method,path:path,status:status,headers:params.send?.headers??{},body:bodyOf(params)});const how={again:idempotent.includes(method)};return{
ask:signal=>origin.send(prepared,how,signal),close:origin.close}}};function bodyOf({send:send}){if(send?.body===undefined)return null;return typeof send.body==="string"?{text:send.body,
type:"text/plain"}:{text:JSON.stringify(send.body),type:"application/json"}}var endpoint=__webpack_require__(6581);var preview_address=__webpack_require__(2706)
;var external_node_string_decoder_=__webpack_require__(6193);function readUntil(stream,expected,done){const decoder=new external_node_string_decoder_.StringDecoder("utf8");let text=""
;const take=piece=>{const from=Math.max(0,text.length-expected.length);text+=decoder.write(piece);const found=text.includes(expected,from);if(found||text.length>bodyLimitBytes)finish(!found)}
;const finish=cut=>{stream.removeListener("data",take);stream.removeListener("end",end);done(text.slice(0,bodyLimitBytes),cut)};const end=()=>finish(false);stream.on("data",take);stream.on("end",end)}
const tcp={kind:"tcp",open(params,place){const to=addressOf(params,place);return{ask:async signal=>(0,guarded_lookup.U)(to.host)?(0,
reasons.g5)(new reasons.B2("ADDRESS_REFUSED")):askPort(params,to,signal),close:async()=>{}}}};function addressOf({to:to},{preview:preview,through:through}){if(to===undefined)return through??(0,
preview_address.j)(preview);const address=(0,endpoint.X)(to);if(address===null)throw new RangeError(`"${to}" is no endpoint`);return address}function askPort({send:send,expect:expect},to,signal){
return new Promise(resolve=>{const options={...to,lookup:guarded_lookup.r,noDelay:true};const socket=(0,external_node_net_.connect)(options);const abort=()=>settle(reasons.iU);const settle=asked=>{
signal.removeEventListener("abort",abort);socket.destroy();resolve(asked)};const answered=(body,cut)=>settle({answer:{status:null,headers:{},body:body,cut:cut}});socket.on("error",error=>settle((0,
reasons.g5)(error)));socket.once("connect",()=>{if(send!==undefined)socket.write(send);if(expect===undefined)socket.end(()=>answered("",false));else readUntil(socket,expect,answered)})
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}var writes_params=__webpack_require__(8487);var hash_of=__webpack_require__(10);function recordOf(run,number){
const id=`${run}-${String(number).padStart(8,"0")}`;return{id:id,content:`c${hex((0,hash_of.q)(id))}${hex((0,hash_of.q)(`content of ${id}`))}`,run:run}}function idFinder(run){
const pattern=new RegExp(`${run}-\\d{8}`);return text=>pattern.exec(text)?.[0]}const fill=(template,record)=>template.replace(/\{(id|content|run)\}/g,(_,name)=>record[name])
;const hex=bits=>bits.toString(16).padStart(8,"0");const most=1e5;class WritesBook{#dueMs=new Map;acknowledge({number:number,dueMs:dueMs}){const[oldest]=this.#dueMs.keys()
;if(oldest!==undefined&&this.#dueMs.size>=most)this.#dueMs.delete(oldest);this.#dueMs.set(number,dueMs)}take(sinceMs,untilMs){const taken=[];for(const[number,dueMs]of this.#dueMs){
if(dueMs>=untilMs)continue;if(dueMs>=sinceMs)taken.push({number:number,dueMs:dueMs});this.#dueMs.delete(number)}return taken.sort((a,b)=>a.number-b.number)}}const writes_read_back_limitMs=3e4
;const patienceMs=3e3;const firstPauseMs=100;const longestPauseMs=1e3;async function readBack(written,run,read,signal){const startMs=performance.now()
;const limit=AbortSignal.any([signal,AbortSignal.timeout(writes_read_back_limitMs)]);const fates=new Map(written.map(one=>[one,"unread"]));let open=written
;for(let pauseMs=firstPauseMs;open.length>0&&!limit.aborted;pauseMs=Math.min(longestPauseMs,2*pauseMs)){const asked=open
;const found=await read(asked.map(({number:number})=>recordOf(run,number)),limit);for(const[index,one]of asked.entries())fates.set(one,found[index]??"unread")
;const isPatient=performance.now()-startMs<patienceMs;open=asked.filter(one=>mayChange(fates.get(one),isPatient));if(open.length>0)await(0,
external_node_timers_promises_.setTimeout)(pauseMs,undefined,{signal:limit}).catch(()=>undefined)}return seenOf(fates)}
const mayChange=(fate,isPatient)=>fate==="unread"||isPatient&&(fate==="gone"||fate==="changed");function seenOf(fates){const all=[...fates];const count=fate=>all.filter(([,one])=>one===fate).length
;const badMs=all.flatMap(([{dueMs:dueMs},fate])=>fate==="kept"||fate==="unread"?[]:[dueMs]);return{acknowledged:all.length,gone:count("gone"),doubled:count("doubled"),changed:count("changed"),
unread:count("unread"),firstBadMs:badMs.length===0?null:badMs.reduce((a,b)=>Math.min(a,b)),lastBadMs:badMs.length===0?null:badMs.reduce((a,b)=>Math.max(a,b))}}const depthLimit=20
;function copiesIn(body,idIn){const value=parsed(body);if(value!==undefined)return inJson(value,idIn,0);const lines=body.split("\n").flatMap(text=>copyOf(text,idIn)??[])
;return body.trimStart().startsWith("<")?merged(lines):lines}function saysNothing(body){const value=parsed(body);return value===undefined?body.trim()==="":!hasWords(value,0)}
function longestList(body){const value=parsed(body);return value===undefined?body.trim().split("\n").length:longestIn(value,0)}function parsed(body){try{return JSON.parse(body)}catch{return undefined}
}function copyOf(text,idIn){const id=idIn(text);return id===undefined?null:{id:id,text:text}}function inJson(value,idIn,depth){
if(typeof value==="string")return[copyOf(value,idIn)].filter(copy=>copy!==null);if(typeof value!=="object"||value===null||depth>depthLimit)return[]
;return Array.isArray(value)?value.flatMap(one=>inJson(one,idIn,depth+1)):inObject(value,idIn,depth)}function inObject(value,idIn,depth){const entries=Object.entries(value)
;const keyed=entries.flatMap(entry=>idIn(entry[0])===undefined?[]:copyOf(textOf(entry),idIn)??[]);if(keyed.length>0)return keyed
;const own=entries.flatMap(([,one])=>typeof one==="string"?idIn(one)??[]:[])[0];const deeper=entries.flatMap(([,one])=>typeof one==="string"?[]:inJson(one,idIn,depth+1))
;return own!==undefined&&deeper.every(({id:id})=>id===own)?[{id:own,text:textOf(value)}]:deeper}function textOf(value){try{return JSON.stringify(value)}catch{return""}}function merged(lines){
const byId=new Map;for(const{id:id,text:text}of lines)byId.set(id,`${byId.get(id)??""}${text}\n`);return[...byId].map(([id,text])=>({id:id,text:text}))}function hasWords(value,depth){
if(typeof value==="string")return value!=="";if(typeof value!=="object"||value===null)return false;return depth>depthLimit||Object.values(value).some(one=>hasWords(one,depth+1))}
function longestIn(value,depth){if(typeof value!=="object"||value===null||depth>depthLimit)return 0;const own=Array.isArray(value)?value.length:0
;return Object.values(value).reduce((most,one)=>Math.max(most,longestIn(one,depth+1)),own)}function fateOf(params,record,{status:status,body:body,cut:cut}){const{read:read}=params
;if(status===null)return"unread";if((0,checks_status.l)(read.gone,status))return"gone";if(!(0,checks_status.l)(read.status,status))return"unread"
;const speaksOfIt=text=>text.includes(record.id)||text.includes(record.content)?record.id:undefined;if(copiesIn(body,speaksOfIt).length>1)return"doubled"
;if(body.includes(expectedOf(params,record)))return"kept";if(cut)return"unread";return saysNothing(body)?"gone":"changed"}function fatesIn(params,records,{status:status,body:body,cut:cut}){
const[first]=records;if(first===undefined||status===null||!(0,checks_status.l)(params.read.status,status))return records.map(()=>"unread");const copies=byId(copiesIn(body,idFinder(first.run)))
;const absent=cut||pageSizes.has(longestList(body))?"unread":"gone";return records.map(record=>{const[copy,...others]=copies.get(record.id)??[];if(copy===undefined)return absent
;if(others.length>0)return"doubled";return copy.text.includes(expectedOf(params,record))?"kept":"changed"})}function byId(copies){const groups=new Map;for(const copy of copies){
const group=groups.get(copy.id);if(group===undefined)groups.set(copy.id,[copy]);else group.push(copy)}return groups}const pageSizes=new Set([10,20,25,30,50,100,200,250,500,1e3,2e3,5e3,1e4])
;const expectedOf=({write:write,read:read},record)=>fill(read.contains??((0,writes_params.Tq)("content",write)?"{content}":"{id}"),record);const writes_reader_atOnce=20
;const listLimitBytes=16*1024*1024;function readerOf(params,origin,timeoutMs){const ask=(record,bodyLimitBytes,signal)=>{const{path:path,headers:headers,status:status}=params.read
;const filled=Object.entries(headers??{}).map(([name,value])=>[name,fill(value,record)]);const prepared=origin.prepare({method:"GET",path:fill(path,record),headers:Object.fromEntries(filled),
body:null,status:status});const how={again:true,...bodyLimitBytes===undefined?{}:{bodyLimitBytes:bodyLimitBytes}};return within(timeoutMs,signal,limit=>origin.send(prepared,how,limit))}
;const readOne=async(record,signal)=>{const asked=await ask(record,undefined,signal);return"answer"in asked?fateOf(params,record,asked.answer):"unread"};const readList=async(records,signal)=>{
const[first]=records;const asked=first===undefined?null:await ask(first,listLimitBytes,signal);return asked!==null&&"answer"in asked?fatesIn(params,records,asked.answer):records.map(()=>"unread")}
;return params.read.list?readList:(records,signal)=>sideBySide(records,record=>readOne(record,signal))}async function within(limitMs,signal,task){const limit=new AbortController
;const abort=()=>limit.abort();const timer=setTimeout(abort,limitMs);if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});try{return await task(limit.signal)}finally{
clearTimeout(timer);signal.removeEventListener("abort",abort)}}async function sideBySide(items,task){const results=[];const waiting=items.entries();const work=async()=>{
for(const[index,item]of waiting)results[index]=await task(item)};await Promise.all(Array.from({length:Math.min(writes_reader_atOnce,items.length)},work));return results}const writes={kind:"writes",
open(params,place){const origin=openOrigin(place);const run=`cg${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;const read=readerOf(params,origin,place.timeoutMs);const book=new WritesBook
;let written=0;return{async ask(signal,dueMs){const number=written++;const asked=await origin.send(origin.prepare(requestOf(params,recordOf(run,number))),{again:false},signal)
;if(dueMs!==undefined&&"answer"in asked&&isAcknowledged(params,asked.answer))book.acknowledge({number:number,dueMs:dueMs});return asked},
readBack:(sinceMs,untilMs,signal)=>readBack(book.take(sinceMs,untilMs),run,read,signal),close:origin.close}}};const isAcknowledged=({write:write},{status:status})=>status!==null&&(0,
checks_status.l)(write.status,status);function requestOf({write:write},record){const headers=Object.entries(write.headers??{}).map(([name,value])=>[name,fill(value,record)]);return{
method:write.method,path:fill(write.path,record),headers:Object.fromEntries(headers),body:writes_bodyOf(write.body,record),status:write.status}}function writes_bodyOf(body,record){
if(body===undefined)return null;const text=fill((0,writes_params.G3)(body),record);return{text:text,type:isJson(text)?"application/json":"text/plain"}}function isJson(text){try{JSON.parse(text)
;return true}catch{return false}}const probes=Object.values(probes_namespaceObject);function probeOf(kind){const probe=probes.find(one=>one.kind===kind)
;if(probe===undefined)throw new RangeError(`no probe "${kind}"`);return probe}var helper=__webpack_require__(3465);var targets_catalog=__webpack_require__(687)
;async function openWorld(config,plan,site,clock,signal){const through=await openLinks(config,plan,site.keeper,signal)
;const hands=new Map([...config.targets,frontDoor].map(target=>[target.name,handOf(target,site)]));const traffic=config.checks.map(spec=>checkTraffic(spec,(0,catalog.E)(spec.kind),probeOf(spec.kind),{
preview:config.preview,through:through,workspace:site.workspace,mark:(0,helper.W)(site.runId)}));const started=[];return{world:{clock:clock,checks:config.checks,targets:[...hands.keys()],
target:name=>hands.get(name)??null,async warmUp(limit){const[cold]=await Promise.all([warmUpAll(traffic,clock,limit),site.keeper.booted]);return cold},load:limit=>startLoad(traffic,clock,limit),
readBack:(fromMs,untilMs,limit)=>readBackAll(traffic,fromMs,untilMs,limit),deadline:ms=>AbortSignal.timeout(ms)},async start(limit){for(const[target,{hand:hand}]of hands){
if(hand.start===undefined)continue;started.push({target:target,hand:hand});await hand.start(limit)}},async stop(limit){await Promise.allSettled(traffic.map(({probe:probe})=>probe.close()))
;const failures=[];for(const{target:target,hand:hand}of started.reverse())await(hand.stop?.(limit()).catch(error=>failures.push({target:target,reason:error.message})));return failures}}}
const frontDoor={kind:"preview",name:"preview"};function handOf(target,site){const kind=targets_catalog.x.find(one=>one.kind===target.kind)
;if(kind===undefined)throw new RangeError(`no target kind "${target.kind}"`);return{target:target,kind:kind,hand:kind.hand(target,site)}}async function openLinks(config,plan,keeper,signal){
let through=null;for(const link of config.targets.filter(target=>target.kind==="link")){const to=link.to==="preview"?open_world_addressOf(config.preview):link.to
;const{listen:listen}=await keeper.ask({ask:"link.open",link:link.name,listen:link.listen,to:to,http:needsRequests(plan,link.name)},signal);if(link.to==="preview")through=listen}return through}
const needsRequests=(plan,link)=>plan.scenarios.some(({faults:faults})=>faults.some(({on:on,fault:fault})=>on===link&&(0,faults_catalog.K)(fault)?.http===true));function open_world_addressOf(preview){
const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}
var identity=__webpack_require__(2687);var processes=__webpack_require__(9044);var carry_out=__webpack_require__(5026);var drain=__webpack_require__(1874);var sweep=__webpack_require__(9648)
;const linksMs=1e4;const stopMs=8e3;const keeperMarginMs=2e4;const sweepMs=3e4;const keepSettledMs=36e5;async function runGate(options){const id=`${options.run.id}-${options.run.attempt}-${(0,
external_node_crypto_.randomUUID)()}`.replace(/[^A-Za-z0-9-]/g,"_");const gate=await(0,identity.cu)(process.pid);if(gate===null)throw new TypeError("the gate cannot see itself in /proc")
;const path=(0,external_node_path_.join)(options.stateDir,(0,journal_name.J)(id,gate));options.onJournal?.(path);await(0,state_dir.u)(options.stateDir);const leftovers=await(0,
sweep.recoverAll)(options.stateDir,AbortSignal.timeout(sweepMs),keepSettledMs);const clock=startClock();const journal=await(0,journal_journal._0)(path);const recorder=recorderOn({clock:clock,
record(event){options.onEvent?.(event);return journal.append(event)}});await recorder.emit(startOf(options,id,gate)).catch(withdraw(journal));options.onBegun?.()
;for(const{undone:undone,failed:failed}of leftovers)if(undone+failed>0)void recorder.emit({type:"note",says:`an earlier run had left ${undone+failed} faults; ${undone} were taken out`
}).catch(()=>undefined);const ending=await play(options,id,journal,recorder,clock);await recorder.emit({type:"run.ended",...ending}).catch(()=>undefined);await journal.close()
;const[{conclude:conclude},{keepReports:keepReports}]=await Promise.all([Promise.all([__webpack_require__.e(3135),__webpack_require__.e(4908)]).then(__webpack_require__.bind(__webpack_require__,4908)),Promise.all([__webpack_require__.e(3135),__webpack_require__.e(5851),__webpack_require__.e(1125),__webpack_require__.e(8684)]).then(__webpack_require__.bind(__webpack_require__,6865))])
;const result=await conclude(recorder.fold,carry_out.Kf,options);const problem=await keepReports(options.reportDir,result,journal.path);return problem===null?result:{...result,
notes:[...result.notes,`the report files could not be written: ${problem}`]}}const withdraw=journal=>async error=>{await journal.close();await(0,promises_.rm)(journal.path,{force:true});throw error}
;function startOf({config:config,asked:asked=config,plan:plan,run:run},mark,gate){const preview=new URL(config.preview);return{type:"run.started",version:version.r,run:run,gate:gate,mark:mark,
preview:`${preview.origin}${preview.pathname}`,plan:plan,checks:config.checks.map(check=>({...check,params:{}})),layout:layoutOf(config),configDigest:(0,
external_node_crypto_.createHash)("sha256").update(questionOf(asked)).digest("hex"),budgetMs:config.plan.budgetMs}}async function play(options,id,journal,recorder,clock){
const{config:config,plan:plan,home:home,reportDir:reportDir,turn:turn,signal:signal}=options;const overdue=AbortSignal.timeout((0,needs.hardLimitMs)(config.plan.budgetMs));let keeper=null
;let open=null;let ending;try{const deadlineMs=(0,needs.hardLimitMs)(config.plan.budgetMs)+keeperMarginMs;keeper=await startKeeper({home:home,logDir:reportDir,journal:journal.path,
deadlineMs:deadlineMs});const site=siteOf(keeper,id,options,recorder);const limit=AbortSignal.any([signal,overdue,keeper.lost])
;open=await openWorld(config,plan,site,clock,AbortSignal.any([limit,AbortSignal.timeout(linksMs)]));await open.start(limit);const onJudged=async()=>{
const{concludeSoFar:concludeSoFar}=await Promise.all([__webpack_require__.e(3135),__webpack_require__.e(4908)]).then(__webpack_require__.bind(__webpack_require__,4908))
;options.onJudged?.(concludeSoFar(recorder.fold,carry_out.Kf,options))};ending=await runPlan(open.world,recorder,plan,{...config.plan,onJudged:onJudged,...turn!==undefined&&{turn:turn}},limit)
;keeper.lost.throwIfAborted()}catch(error){ending=endingOf(error,signal)}if(overdue.aborted&&!signal.aborted)ending={reason:"budget",detail:overdueSays(config.plan.budgetMs)}
;await clearAway(open,keeper,recorder);await(0,drain.Z)(id,processes.u,AbortSignal.timeout(stopMs)).catch(()=>undefined);return ending}const overdueSays=budgetMs=>`the run was still going on ${(0,
say_length.y)((0,needs.hardLimitMs)(budgetMs)-budgetMs)} after its budget of ${(0,say_length.y)(budgetMs)}`
;const siteOf=(keeper,runId,{config:config,workspace:workspace,reportDir:reportDir},recorder)=>({keeper:keeper,preview:config.preview,workspace:workspace,logDir:reportDir,runId:runId,
owe:undo=>recorder.emit({type:"undo.recorded",undo:undo}),settle:id=>recorder.emit({type:"undo.done",id:id})});function endingOf(error,signal){if(signal.aborted)return{reason:"cancelled",
detail:"cancelled"};if(!(error instanceof Error))throw error;const hint=error instanceof failure.I&&error.hint!==undefined?` ${error.hint}`:"";return{
reason:error instanceof failure.I&&error.verdict==="refused"?"refused":"error",detail:`${error.message}.${hint}`}}async function clearAway(open,keeper,recorder){
const failures=await(open?.stop(()=>AbortSignal.timeout(stopMs)))??[];for(const{target:target,reason:reason}of failures)await recorder.emit({type:"undo.failed",id:`stop ${target}`,reason:reason
}).catch(()=>undefined);await(keeper?.close(stopMs))}async function runCompared({ofBase:ofBase,...options}){
const{config:config,home:home,run:run,workspace:workspace,stateDir:stateDir,signal:signal}=options;const base=(0,base_side.baseSide)(config,options.plan);if(base===null)return runGate(options)
;if(base.plan.scenarios.length===0)return runGate({...options,baseline:"plan"});const turn=turns();const stop=new AbortController;const there=runGate({...ofBase,...base,home:home,run:run,
workspace:workspace,stateDir:stateDir,turn:turn,asked:config,reportDir:(0,external_node_path_.join)(options.reportDir,base_folder.Y),signal:AbortSignal.any([signal,stop.signal])})
;const settled=there.catch(()=>undefined);try{return await runGate({...options,turn:turn,beside:result=>{if(result.scenarios.length===0)stop.abort();return there}})}catch(error){stop.abort()
;await settled;throw error}}}),9112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{stateDirOf:()=>stateDirOf,
u:()=>prepareStateDir});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455)
;var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5258);function stateDirOf(environment){const given=environment.CHAOS_GATE_STATE_DIR;return given?given:(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.XDG_STATE_HOME||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,
node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),".local","state"),"chaos-gate")}async function prepareStateDir(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path,{recursive:true,
mode:448}).catch(cause=>fail("JOURNAL_UNWRITABLE",`cannot be made: ${cause.message}`,path));const seen=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)
;if(!seen.isDirectory())fail("STATE_UNSAFE","is not a folder (a link is not followed)",path);if(seen.uid!==process.getuid?.())fail("STATE_UNSAFE","belongs to another user",path)
;if((seen.mode&18)!==0)fail("STATE_UNSAFE","can be written by other users",path);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch(cause=>fail("JOURNAL_UNWRITABLE",`cannot be written: ${cause.message}`,path))}
function fail(code,says,path){throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.I(code,`the state folder ${path} ${says}`,{
hint:`Set CHAOS_GATE_STATE_DIR to a folder of your own (chmod 700).`})}}),5383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>startPacer});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643);const heartbeatMs=50;function startPacer(tick){let timer
;let worstLagMs=0;const arm=waitMs=>{const ms=Math.max(1,Math.floor(Math.min(waitMs,heartbeatMs)));const wakeMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()+ms;timer=setTimeout(()=>{
worstLagMs=Math.max(worstLagMs,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()-wakeMs);const next=tick();if(next!==null)arm(next)},ms)};arm(0);return{stop:()=>clearTimeout(timer),
maxLagMs(){const lag=worstLagMs;worstLagMs=0;return lag}}}}),6699:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>dueMs
});const goldenFraction=(Math.sqrt(5)-1)/2;function dueMs(index,ratePerSecond,number){const intervalMs=1e3/ratePerSecond;return intervalMs*(index*goldenFraction%1+number)}}),
8806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isForbidden,r:()=>guardedLookup})
;var node_dns__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(610);var node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7030)
;var _reasons_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8550);const forbidden=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;forbidden.addSubnet("169.254.0.0",16)
;forbidden.addSubnet("fe80::",10,"ipv6");forbidden.addSubnet("64:ff9b::a9fe:0",112,"ipv6");forbidden.addAddress("fd00:ec2::254","ipv6");forbidden.addAddress("168.63.129.16")
;forbidden.addAddress("100.100.100.200");const forbiddenNames=new Set(["metadata.google.internal","metadata.goog","instance-data","instance-data.ec2.internal"]);function isForbidden(host){
const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const version=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare)
;if(version===0)return forbiddenNames.has(bare.toLowerCase().replace(/\.$/,""));return forbidden.check(bare,version===6?"ipv6":"ipv4")}const guardedLookup=(host,options,callback)=>{
if(isForbidden(host))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_2__.B2("ADDRESS_REFUSED"),"",0);(0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host,{...options,all:true
},(error,addresses)=>{if(error!==null)return callback(error,"",0)
;if(addresses.some(({address:address})=>isForbidden(address)))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_2__.B2("ADDRESS_REFUSED"),"",0)
;if(options.all===true)return callback(null,addresses);const[first]=addresses
;return first===undefined?callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_2__.B2("CLOSED"),"",0):callback(null,first.address,first.family)})}}),
2706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>previewAddress});function previewAddress(preview){
const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),
8550:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B2:()=>ProbeError,g5:()=>failureOf,iU:()=>timedOut})
;class ProbeError extends Error{code;constructor(code){super(code);this.code=code}}const reasons={TIMED_OUT:"timeout",ADDRESS_REFUSED:"refused address",REDIRECTED:"redirect to another host",
CLOSED:"closed",ETIMEDOUT:"timeout",ECONNREFUSED:"refused",ECONNABORTED:"reset",EPIPE:"closed",ENOTFOUND:"name not found",ENODATA:"name not found",EHOSTUNREACH:"unreachable",EHOSTDOWN:"unreachable",
ENETUNREACH:"unreachable",ENETDOWN:"unreachable",EACCES:"unreachable",EPERM:"unreachable",CERT_HAS_EXPIRED:"TLS: expired",DEPTH_ZERO_SELF_SIGNED_CERT:"TLS: self-signed",
SELF_SIGNED_CERT_IN_CHAIN:"TLS: self-signed",ERR_TLS_CERT_ALTNAME_INVALID:"TLS: wrong host",HPE_HEADER_OVERFLOW:"head too large"}
;const ownTrouble=["EMFILE","ENFILE","ENOMEM","ENOBUFS","EADDRNOTAVAIL","EAGAIN"];const ownLookUp=["EAI_AGAIN","EAI_SYSTEM","EAI_MEMORY","ESERVFAIL"];const timedOut={failure:"timeout",ours:false}
;function failureOf(error){const{code:code,syscall:syscall}=detailsOf(error);if(ownTrouble.includes(code))return{failure:`gate: ${code}`,ours:true};if(ownLookUp.includes(code))return{
failure:"name look-up failed",ours:true};if(code==="ECONNRESET")return{failure:syscall===undefined?"closed":"reset",ours:false};return{failure:reasons[code]??familyOf(code),ours:false}}
function familyOf(code){if(code.startsWith("HPE_"))return"not HTTP";return/^(?:ERR_SSL|ERR_TLS|EPROTO|UNABLE_TO|CERT_)/.test(code)?"TLS":"network error"}function detailsOf(error){
const first=error instanceof AggregateError?error.errors[0]:error;const{code:code,syscall:syscall}=Object(first);return{code:String(code),syscall:typeof syscall==="string"?syscall:undefined}}}),
9648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverAll:()=>recoverAll})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760)
;var _journal_name_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(500);var _journal_read_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4775)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2687);var _recover_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8147)
;async function recoverAll(stateDir,signal,keepMs=0){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(stateDir).catch(()=>[]);const all=[]
;for(const name of names.filter(entry=>entry.endsWith(".jsonl")).sort()){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir,name)
;if(await isDead(path))all.push(...await sweep(path,keepMs,signal))}return all}async function sweep(path,keepMs,signal){try{const recovered=await(0,
_recover_js__WEBPACK_IMPORTED_MODULE_4__.recoverJournal)(path,{by:"recover"},signal);if(recovered.failed===0&&Date.now()-(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs>=keepMs)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{force:true});return[recovered]}catch(error){return(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_2__.ST)(error)?[]:[unreadable(path,error)]}}const unreadable=(journal,error)=>({journal:journal,undone:0,failed:1,unrestored:[{undo:"",target:"",
kind:"journal",reason:error.message,commands:[]}],events:[]});async function isDead(path){const started=(await(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_2__.a0)(path).catch(()=>[])).find(event=>event.type==="run.started");const gate=started?.gate??(0,_journal_name_js__WEBPACK_IMPORTED_MODULE_5__.I)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)());return gate===null||await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(gate)===null}})};
