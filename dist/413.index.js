export const id=413;export const ids=[413,112];export const modules={4320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
AU:()=>bucketOf,dq:()=>Histogram,wH:()=>middleMs});const perOctave=128;const topUs=2**32-1;const buckets=perOctave*26;class Histogram{#counts=new Uint32Array(buckets);#count=0;get count(){
return this.#count}record(ms){this.#add(bucketOf(ms),1)}sparse(){const pairs=[];for(let bucket=0;bucket<buckets;bucket+=1){const count=this.#counts[bucket]??0;if(count>0)pairs.push([bucket,count])}
return pairs}addSparse(pairs){for(const[bucket,count]of pairs)this.#add(bucket,count)}valueAtRank(rank){if(!(rank>=1&&rank<=this.#count))throw new RangeError(`rank ${rank} of ${this.#count}`)
;let seen=0;const bucket=this.#counts.findIndex(count=>{seen+=count;return seen>=rank});return middleMs(bucket)}quantile(q){return this.valueAtRank(Math.max(1,Math.ceil(q*this.#count)))}
#add(bucket,count){if(!(Number.isInteger(bucket)&&bucket>=0&&bucket<buckets))throw new RangeError(`no bucket ${bucket}`);this.#counts[bucket]=(this.#counts[bucket]??0)+count;this.#count+=count}}
function bucketOf(ms){const us=Math.min(topUs,Math.max(0,Math.round(ms*1e3)));const shift=Math.max(0,24-Math.clz32(us));return perOctave*shift+(us>>>shift)}function middleMs(bucket){
const shift=Math.max(0,Math.floor(bucket/perOctave)-1);const lowUs=(bucket-perOctave*shift)*2**shift;return(lowUs+(2**shift-1)/2)/1e3}}),
1683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>resultSchema});const resultSchema="chaos-gate/result/v1"}),
4689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs})
;var _times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6794);const rehearsalSteps=7;const marginMs=6e4;function needsMs({checks:checks,targets:targets},{scenarios:scenarios}){
const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)));const rehearsed=targets.flatMap(target=>target.kind==="command"&&struck.has(target.name)?[target.timeoutMs]:[])
;const rehearsals=rehearsed.reduce((sum,timeoutMs)=>sum+rehearsalSteps*timeoutMs,0);const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks):0;return(0,
_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks)+rehearsals+again+scenarios.reduce((sum,scenario)=>sum+(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.zo)(checks,scenario),0)}
const hardLimitMs=budgetMs=>budgetMs+marginMs}),6794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$p:()=>lookBeforeMs,
TE:()=>steadyMs,XP:()=>hangMs,we:()=>baselineMs,zo:()=>scenarioMs});var _verdict_claims_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2487)
;var _verdict_confidence_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9190);const before={leastMs:2e3,mostMs:1e4,samples:20};const baselineStretch=3;function steadyMs(checks){
return Math.max(1e3,...checks.map(check=>mostNeeded(check)/check.ratePerSecond*1e3))}function mostNeeded(check){const none={count:1,bad:0,timed:1,over:()=>0};return Math.max(0,...(0,
_verdict_claims_js__WEBPACK_IMPORTED_MODULE_0__.d)(check.steady,none).map(({allowed:allowed})=>(0,_verdict_confidence_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(allowed)))}
const hangMs=checks=>Math.max(0,...checks.map(({timeoutMs:timeoutMs})=>timeoutMs))+500
;const lookBeforeMs=checks=>Math.min(before.mostMs,Math.max(before.leastMs,...checks.map(({ratePerSecond:ratePerSecond})=>before.samples/ratePerSecond*1e3)))
;const baselineMs=checks=>baselineStretch*steadyMs(checks)+hangMs(checks)
;const scenarioMs=(checks,{faults:faults})=>lookBeforeMs(checks)+Math.max(0,...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))+Math.max(0,...checks.map(({recoversMs:recoversMs})=>recoversMs))+steadyMs(checks)+hangMs(checks)
}),372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>firstProblem})
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);function firstProblem({issues:issues}){const[issue]=issues;if(issue===undefined)return"its top"
;const where=issue.path.map(step=>typeof step==="number"?`[${step}]`:`.${String(step)}`).join("");return`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(where.replace(/^\./,""),120)||"its top"}: ${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(issue.message.replaceAll("`","'"),160)}`}}),
7544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lp:()=>scenarioOfToken,B9:()=>tokenOf})
;var failure=__webpack_require__(5258);var hash_of=__webpack_require__(10)
;const toBase64Url=text=>btoa(String.fromCharCode(...(new TextEncoder).encode(text))).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");function fromBase64Url(text){
const bytes=Uint8Array.from(atob(text.replaceAll("-","+").replaceAll("_","/")),letter=>letter.charCodeAt(0));return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}
var first_problem=__webpack_require__(372);function pack({id:id,faults:faults}){const start=startOfSeeds(faults)
;return[id,start,...faults.map((fault,index)=>packedFault(fault,usualSeed(start,fault),usualId(id,index)))]}
function packedFault({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed},seedThen,idThen){const short=[fault,on,params,startMs,lastsMs]
;if(id!==idThen)return[...short,seed===seedThen?null:seed,id];return seed===seedThen?short:[...short,seed]}function unpack([id,start,...faults]){return{id:id,
faults:faults.slice(0,100).map(([fault,on,params,startMs,lastsMs,seed,own],index)=>({id:own??usualId(id,index),fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,
seed:seed??usualSeed(start,{fault:fault,on:on})}))}}const usualId=(scenario,index)=>`${scenario}.f${index+1}`;const usualSeed=(start,{fault:fault,on:on})=>`${start}/${fault} on ${on}`
;function startOfSeeds([first]){const end=first===undefined?"":usualSeed("",first);return first?.seed.endsWith(end)?first.seed.slice(0,first.seed.length-end.length):""}
var scenario_schema=__webpack_require__(650);const longestToken=16384;function tokenOf(scenario){const payload=toBase64Url(JSON.stringify(pack(scenario)));return`cg1.${payload}.${checksum(payload)}`}
function replayToken(plan,scenarioId){const scenario=plan.scenarios.find(({id:id})=>id===scenarioId);if(scenario===undefined)throw new RangeError("the plan has no such scenario")
;return tokenOf(scenario)}function scenarioOfToken(token){if(token.length>longestToken)throw invalid(`it is longer than ${longestToken} characters`)
;const[,version,payload="",sum]=/^cg(\d{1,3})\.([\w-]*)\.?([0-9a-z]*)$/.exec(token.replace(/\s+/g,""))??[];if(version===undefined)throw invalid("it does not look like `cg1.….…`")
;if(version!=="1")throw invalid(`it was made by another release (cg${version})`);if(sum!==checksum(payload))throw invalid("it is not complete")
;const read=scenario_schema.m.safeParse(unpacked(payload));if(!read.success)throw invalid(`its scenario is wrong at ${(0,first_problem.A)(read.error)}`);return read.data}const checksum=payload=>(0,
hash_of.q)(payload).toString(36);function unpacked(payload){try{return unpack(JSON.parse(fromBase64Url(payload)))}catch(cause){throw invalid("it does not hold a scenario",cause)}}
const invalid=(why,cause)=>new failure.I("REPLAY_INVALID",`this is not a replay token: ${why}`,{hint:"copy the whole token from the report, or name its result.json",cause:cause})}),
650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>scenarioSchema});var schemas=__webpack_require__(2311)
;var catalog=__webpack_require__(6100);var fault=__webpack_require__(1730);var facts=__webpack_require__(121);var format=__webpack_require__(3071);function paramsProblem(kind,params){const known=(0,
catalog.K)(kind)?.params??{};const unknown=Object.keys(params).find(name=>!Object.hasOwn(known,name));if(unknown!==undefined)return{name:unknown,says:"this fault has no such parameter"}
;for(const[name,param]of Object.entries(known)){const says=problem(param,params[name]);if(says!==undefined)return{name:name,says:says}}return undefined}
function problem({kind:kind,min:min,max:max},value){if(value===undefined)return"this parameter is missing";if(value<min||value>max)return`must lie between ${(0,format.V)(kind,min)} and ${(0,
format.V)(kind,max)}, in base units ${min} and ${max}`;return facts.I[kind].whole&&!Number.isInteger(value)?"must be whole":undefined}
const id=schemas.YjP().regex(/^[A-Za-z0-9._-]{1,40}$/,"an id has 1 to 40 letters, digits, `.`, `_` and `-`")
;const targetName=schemas.YjP().regex(/^[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/,"a name has 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`")
;const ms=schemas.aig().min(0).max(fault.C.max);const scenario_schema_fault=schemas.rej({id:id,fault:schemas.YjP().refine(kind=>(0,catalog.K)(kind)!==undefined,"there is no such fault"),on:targetName,
params:schemas.g1P(schemas.YjP().max(40),schemas.aig()),startMs:ms,lastsMs:ms.min(fault.C.min),seed:schemas.YjP().regex(/^[ -~]{1,300}$/,"a seed has 1 to 300 printable ASCII characters")
}).superRefine((spec,context)=>{const problem=paramsProblem(spec.fault,spec.params);if(problem!==undefined)context.addIssue({code:"custom",path:["params",problem.name],message:problem.says})})
;const areUnique=values=>new Set(values).size===values.length;const scenarioSchema=schemas.rej({id:id,
faults:schemas.YOg(scenario_schema_fault).min(1,"a scenario without faults would show nothing").max(10,"a scenario has at most 10 faults").refine(faults=>areUnique(faults.map(each=>each.id)),"two faults have the same id").refine(faults=>areUnique(faults.map(({on:on})=>on)),"two faults are on the same target")
})}),3798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>sayLength});function sayLength(ms){
const seconds=Math.max(0,Math.ceil(ms/1e3));const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}}),
10:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text){let hash=2166136261
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),2487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>claimsOf});function claimsOf(tolerance,counts){const success=tolerance.success===undefined?[]:[{tolerance:"success",quantile:null,
required:tolerance.success,allowed:shareLeft(tolerance.success),bad:counts.bad,count:counts.count}];const latency=tolerance.percentiles.map(({quantile:quantile,limitMs:limitMs})=>({
tolerance:"latency",quantile:quantile,required:limitMs,allowed:shareLeft(quantile),bad:counts.over(limitMs),count:counts.timed}));return[...success,...counts.timed===0&&counts.count>0?[]:latency]}
const shareLeft=share=>Math.round((1-share)*1e7)/1e7}),3413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
pp:()=>keepReports,iM:()=>resultOfEvents,Rg:()=>runGate});var probes_namespaceObject={};__webpack_require__.r(probes_namespaceObject);__webpack_require__.d(probes_namespaceObject,{command:()=>command,
http:()=>http,tcp:()=>tcp});var external_node_crypto_=__webpack_require__(7598);var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760)
;var failure=__webpack_require__(5258);var version=__webpack_require__(7380);var needs=__webpack_require__(4689);var say_length=__webpack_require__(3798);var histogram=__webpack_require__(4320)
;class Tally{count=0;bad=0;ours=0;timed=0;firstBadMs=null;lastBadMs=null;reasons=new Map;over=new Map;latency=new histogram.dq;add(window){this.count+=window.count;this.bad+=window.bad
;this.ours+=window.ours;this.timed+=window.timed;for(const[limitMs,count]of window.over)this.over.set(limitMs,(this.over.get(limitMs)??0)+count)
;for(const[reason,count]of Object.entries(window.reasons))this.reasons.set(reason,(this.reasons.get(reason)??0)+count);this.latency.addSparse(window.latency);this.firstBadMs??=window.firstBadMs
;this.lastBadMs=window.lastBadMs??this.lastBadMs}}class ScenarioEvidence{id;plan;startMs;endMs;end=null;endDetail="";phaseMs={};faults=new Map;targets=new Map;tallies=new Map;seconds=new Map
;troubled=new Set;troubles=[];constructor(id,plan,startMs){this.id=id;this.plan=plan;this.startMs=startMs;this.endMs=startMs}tally(check,phase){
return entryOf(this.tallies,`${phase} ${check}`,()=>new Tally)}get goneMs(){const applied=[...this.faults.values()].filter(steps=>steps.appliedMs!==null);const ends=applied.map(steps=>steps.goneMs)
;return ends.length===0||ends.includes(null)?null:Math.max(...ends.map(ms=>ms??0))}add(event){this.endMs=Math.max(this.endMs,event.atMs)
;if("fault"in event)this.#step(event);else if(event.type==="phase.entered")this.phaseMs[event.phase]=event.atMs;else if(event.type==="window")this.#window(event.window);else if(event.type==="target.seen")this.targets.set(event.target,event);else if(event.type==="gate.trouble")this.#trouble(event.atMs,`${event.what}: ${event.detail}`);else if(event.type==="scenario.ended"){
this.end=event.reason;this.endDetail=event.detail}}#step(event){const steps=entryOf(this.faults,event.fault,untouched)
;if(event.type==="fault.requested")steps.requestedMs=event.atMs;else if(event.type==="fault.applied")steps.appliedMs=event.atMs;else if(event.type==="fault.felt")steps.felt=event.sighting;else if(event.type==="fault.removed")steps.removedMs=event.atMs;else if(event.type==="fault.failed")steps.failure=event.reason;else if(event.type==="fault.gone"){
steps.gone=event.sighting;steps.goneMs=event.atMs}}#window(window){this.tally(window.check,window.phase).add(window);const{check:check,latency:_,reasons:__,ours:___,...second}=window
;entryOf(this.seconds,check,()=>[]).push({...second,p95Ms:quantileOf(window.latency,.95)})}#trouble(atMs,says){this.troubled.add(Math.floor(atMs/1e3))
;if(this.troubles.length<20)this.troubles.push(says)}}const untouched=()=>({requestedMs:null,appliedMs:null,felt:null,removedMs:null,gone:null,goneMs:null,failure:null})
;function entryOf(map,key,fresh){const found=map.get(key);if(found!==undefined)return found;const made=fresh();map.set(key,made);return made}function quantileOf(pairs,quantile){
let left=Math.ceil(quantile*pairs.reduce((sum,[,count])=>sum+count,0));for(const[bucket,count]of pairs){left-=count;if(left<=0)return(0,histogram.wH)(bucket)}return null}
var outcome=__webpack_require__(5176);var result=__webpack_require__(1683);var replay=__webpack_require__(7544);var confidence=__webpack_require__(9190);var verdict_claims=__webpack_require__(2487)
;function measure(check,tally,quantiles){return{check:check,count:tally.count,bad:tally.bad,success:tally.count===0?null:(0,confidence.rF)(tally.count-tally.bad,tally.count),
percentiles:tally.latency.count===0?[]:quantiles.map(quantile=>({quantile:quantile,...percentile(tally,quantile)})),reasons:mostFrequent(tally.reasons),firstBadMs:tally.firstBadMs,
lastBadMs:tally.lastBadMs}}function percentile(tally,quantile){const{low:low,high:high}=(0,confidence.x8)(quantile,tally.latency.count);return{value:tally.latency.quantile(quantile),
low:tally.latency.valueAtRank(low),high:tally.latency.valueAtRank(high)}}const mostFrequent=reasons=>[...reasons].map(([reason,count])=>({reason:reason,count:count
})).sort((a,b)=>b.count-a.count||(a.reason<b.reason?-1:1));const shownQuantiles=[.5,.95,.99];function judgePhase(evidence,checks,phase,span){
const measured=checks.map(check=>measure(check.name,evidence.tally(check.name,phase),quantilesOf(check)));return{...span,measured:measured,
findings:phase==="after"?[]:checks.flatMap(check=>findingsOf(evidence,check,phase))}}
const quantilesOf=check=>[...new Set([...shownQuantiles,...[...check.steady.percentiles,...check.during.percentiles].map(({quantile:quantile})=>quantile)])].sort((a,b)=>a-b)
;const toleranceFor=(check,phase)=>phase==="during"?check.during:check.steady;const countsOf=tally=>({count:tally.count,bad:tally.bad,timed:tally.timed,over:limitMs=>tally.over.get(limitMs)??0})
;function findingsOf(evidence,check,phase){const tally=evidence.tally(check.name,phase);const weighed=(0,verdict_claims.d)(toleranceFor(check,phase),countsOf(tally)).map(claim=>({claim:claim,
weight:(0,confidence.vi)(claim.bad,claim.count,claim.allowed)}));const isOut=weighed.some(({claim:claim,weight:weight})=>claim.tolerance==="success"&&weight==="broken")
;return weighed.filter(({weight:weight})=>!acceptable(weight,evidence,phase)&&!(isOut&&weight==="few")).map(({claim:claim,weight:weight})=>findingOf(weight,claim,check,phase,tally))}
const acceptable=(weight,evidence,phase)=>weight==="held"||weight==="few"&&phase==="before"&&evidence.plan!==null;function findingOf(weight,claim,check,phase,tally){return{
outcome:weight==="broken"?"failed":"inconclusive",check:check.name,target:null,phase:phase,tolerance:weight==="few"?"samples":claim.tolerance,quantile:claim.quantile,required:weight==="few"?(0,
confidence.Ht)(claim.allowed):claim.required,observed:weight==="few"?exactly(claim.count):observedOf(claim,tally),count:claim.count,bad:claim.bad,reasons:mostFrequent(tally.reasons),
sinceMs:tally.firstBadMs,untilMs:tally.lastBadMs,says:weight==="worse"?"worse than tolerated, but it may be chance: too few probes to be sure":""}}const exactly=value=>({value:value,low:value,
high:value});function observedOf(claim,tally){if(claim.quantile!==null)return percentile(tally,claim.quantile);return measure("",tally,[]).success}var catalog=__webpack_require__(6100)
;const finding=known=>({check:null,target:null,quantile:null,required:null,observed:null,count:0,bad:0,reasons:[],sinceMs:null,untilMs:null,says:"",...known});function faultFindings(evidence){
return(evidence.plan?.faults??[]).flatMap(spec=>judge_faults_findingOf(spec,evidence.faults.get(spec.id))??[])}function judge_faults_findingOf(spec,steps){const about={target:spec.on,
sinceMs:steps?.appliedMs??null};if(steps?.gone&&!steps.gone.ok)return finding({outcome:"unrestored",phase:"after",tolerance:"gone",says:steps.gone.says,...about})
;if(steps===undefined||steps.appliedMs===null)return finding({outcome:"inconclusive",phase:"during",tolerance:"felt",says:steps?.failure??"it was not put on",...about})
;if(!steps.felt?.ok)return finding({outcome:"inconclusive",phase:"during",tolerance:"felt",says:steps.felt?.says??"nobody saw it in place",...about});return null}
const anyFelt=evidence=>[...evidence.faults.values()].some(steps=>steps.felt?.ok===true);function recoveryOf(evidence,check){const goneMs=evidence.goneMs
;const after=(evidence.seconds.get(check.name)??[]).filter(second=>second.phase==="after");if(goneMs===null)return{shown:false,recoveredMs:null};const rest=new Sum;let first=null;let shown=false
;for(let index=after.length-1;index>=0;index-=1){const second=after[index];const alone=new Sum;alone.add(second);rest.add(second);const claims=(0,verdict_claims.d)(check.steady,rest);if((0,
verdict_claims.d)(check.steady,alone).some(isBroken)||!claims.every(looksHeld))break;first=second.second;shown=claims.length>0&&claims.every(({bad:bad,count:count,allowed:allowed})=>(0,
confidence.vi)(bad,count,allowed)==="held")}return{shown:shown,recoveredMs:first===null?null:Math.max(0,first*1e3-goneMs)}}const isBroken=({bad:bad,count:count,allowed:allowed})=>bad>=2&&(0,
confidence.vi)(bad,count,allowed)==="broken";const looksHeld=({bad:bad,count:count,allowed:allowed})=>bad<=allowed*count;class Sum{count=0;bad=0;timed=0;#over=new Map;add(second){
this.count+=second.count;this.bad+=second.bad;this.timed+=second.timed;for(const[limitMs,count]of second.over)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+count)}over(limitMs){
return this.#over.get(limitMs)??0}}const recoveriesOf=(evidence,checks)=>checks.map(check=>({check:check.name,recoveredMs:recoveryOf(evidence,check).recoveredMs,limitMs:check.recoversMs}))
;function recoveryFindings(evidence,checks){return evidence.goneMs===null?[]:checks.flatMap(check=>judge_recovery_findingOf(evidence,check,recoveryOf(evidence,check))??[])}
function judge_recovery_findingOf(evidence,check,{shown:shown,recoveredMs:recoveredMs}){const watchedMs=evidence.endMs-(evidence.goneMs??evidence.endMs)
;const late=recoveredMs===null?watchedMs>=check.recoversMs:recoveredMs>check.recoversMs;if(shown&&!late)return null;const tally=evidence.tally(check.name,"after");return finding({
outcome:late?"failed":"inconclusive",check:check.name,phase:"after",tolerance:late?"recovers":"samples",required:late?check.recoversMs:null,observed:recoveredMs===null?null:{value:recoveredMs,
low:recoveredMs,high:recoveredMs},count:tally.count,bad:tally.bad,reasons:mostFrequent(tally.reasons),sinceMs:evidence.goneMs,untilMs:tally.lastBadMs,
says:late?"":"not watched long enough to see it hold"})}const backFindings=evidence=>[...evidence.targets].filter(([,seen])=>!seen.back).map(([target,seen])=>finding({outcome:"failed",phase:"after",
tolerance:"back",target:target,sinceMs:evidence.goneMs,untilMs:seen.atMs,says:seen.says}));function timelineOf(evidence,checks,recovery){
const entries=[entry(evidence.startMs,"scenario begins"),...(evidence.plan?.faults??[]).flatMap(spec=>faultEntries(spec.fault,spec.on,evidence.faults.get(spec.id))),...checks.flatMap(check=>checkEntries(evidence,check.name,recovery)),...[...evidence.targets].map(([target,seen])=>entry(seen.atMs,seen.says,target)),entry(evidence.endMs,"scenario ends")]
;return entries.sort((a,b)=>a.atMs-b.atMs)}const entry=(atMs,says,subject=null,numbers={})=>({atMs:atMs,says:says,subject:subject,numbers:numbers});function faultEntries(kind,on,steps){
if(steps===undefined)return[];const at=(ms,says,numbers={})=>ms===null?[]:[entry(ms,says,on,numbers)]
;return[...at(steps.appliedMs,`${kind} goes on`),...steps.failure===null?[]:at(steps.requestedMs,`${kind} could not be put on: ${steps.failure}`),...at(steps.removedMs,`${kind} taken out`,steps.felt?.numbers),...at(steps.goneMs,steps.gone?.ok?`${kind} seen to be gone`:`${kind} may still be in place`)]
}function checkEntries(evidence,check,recovery){const during=evidence.tally(check,"during");const after=evidence.tally(check,"after");const first=during.firstBadMs??after.firstBadMs
;const last=after.lastBadMs??during.lastBadMs;const recoveredMs=recovery.find(one=>one.check===check)?.recoveredMs??null;const goneMs=evidence.goneMs
;return[...first===null?[]:[entry(first,"first probe fails",check)],...last===null||last===first?[]:[entry(last,"last probe fails",check,{failed:during.bad+after.bad
})],...goneMs===null||recoveredMs===null?[]:[entry(goneMs+recoveredMs,"steady state holds again",check)]]}const mostSeries=300;const troubledShare=.2;function judgeScenario(evidence,checks,replay){
const beforeEndMs=evidence.phaseMs.during??evidence.endMs;const duringEndMs=evidence.goneMs??evidence.endMs;const before=judgePhase(evidence,checks,"before",{startMs:evidence.startMs,endMs:beforeEndMs
});const during=evidence.phaseMs.during===undefined?null:judgePhase(evidence,checks,"during",{startMs:beforeEndMs,endMs:duringEndMs})
;const after=evidence.goneMs===null?null:judgePhase(evidence,checks,"after",{startMs:duringEndMs,endMs:evidence.endMs});const recovery=evidence.goneMs===null?[]:recoveriesOf(evidence,checks)
;const findings=[...cutFindings(evidence),...before.findings.map(one=>({...one,outcome:"inconclusive"
})),...faultFindings(evidence),...softened(evidence,before.findings,[...during?.findings??[],...recoveryFindings(evidence,checks),...backFindings(evidence)])];return{id:evidence.id,
outcome:findings.length===0?"passed":(0,outcome.QZ)(findings.map(({outcome:outcome})=>outcome)),startMs:evidence.startMs,endMs:evidence.endMs,
faults:(evidence.plan?.faults??[]).map(spec=>faultResult(evidence,spec)),before:before,during:during,after:after,recovery:recovery,findings:findings,timeline:timelineOf(evidence,checks,recovery),
series:seriesOf(evidence),replay:replay}}function cutFindings(evidence){if(evidence.end==="done")return[];const says=evidence.endDetail||"the run ended in the middle of it";return[finding({
outcome:"inconclusive",phase:"during",tolerance:"gate",says:says})]}function softened(evidence,before,findings){const excuse=excuseOf(evidence,before)
;return findings.map(one=>excuse===null||one.outcome!=="failed"?one:{...one,outcome:"inconclusive",says:excuse})}function excuseOf(evidence,before){
if(evidence.end!=="done")return"seen before it was cut short";if(before.length>0)return"it did not hold before the fault either"
;if(!anyFelt(evidence))return"no fault met anything, so something else is behind it";const seconds=Math.max(1,(evidence.endMs-evidence.startMs)/1e3)
;return evidence.troubled.size/seconds>=troubledShare?`the gate itself had trouble (${evidence.troubles[0]??""})`:null}function faultResult(evidence,spec){const none={requestedMs:null,appliedMs:null,
felt:null,removedMs:null,gone:null,goneMs:null,failure:null};return{spec:spec,says:(0,catalog.K)(spec.fault)?.says(spec.params)??spec.fault,...none,...evidence.faults.get(spec.id)}}
function seriesOf(evidence){const share=Math.floor(mostSeries/Math.max(1,evidence.seconds.size))
;return[...evidence.seconds].flatMap(([check,seconds])=>seconds.slice(0,share).map(({second:second,phase:phase,count:count,bad:bad,p95Ms:p95Ms})=>({check:check,second:second,phase:phase,count:count,
bad:bad,p95Ms:p95Ms})))}const lockedOut="a protected preview needs the header that lets machines in (`send: { headers: … }` of the check)"
;const placeholder="it answers, but not with what the check expects: a placeholder, a parked page, or a wrong path"
;const hints=[["name not found","check that the URL is right and that the deployment has finished"],["name look-up failed","the resolver of this machine did not answer"],["refused address","addresses of the cloud’s own metadata are never asked"],["refused","nothing listens there: check that the preview has been started"],["unreachable","there is no way from this machine to that address; a preview that has only IPv6 cannot be reached from most runners"],["TLS","the certificate is not accepted, and the gate does not look away"],["status 401",lockedOut],["status 403",lockedOut],["status 429","the preview limits its visitors: lower the `rate` of the checks"],["redirect to another host",`that looks like a login page; ${lockedOut}`],["status 30","the path leads elsewhere: write the one that answers"],["status 404","check the path"],["status 5","the preview has an error of its own"],["body",placeholder],["json",placeholder],["not JSON",placeholder],["timeout","it takes longer than the check’s `timeout`"]]
;function unreachable(reason){const hint=hints.find(([beginning])=>reason.startsWith(beginning))?.[1]
;return`the preview never answered well (${reason}), so nothing was injected${hint===undefined?"":`; ${hint}`}`}function runVerdict(facts){
const count=outcome=>facts.scenarios.filter(scenario=>scenario.outcome===outcome).length;const all=facts.planned;if(facts.unrestored>0||count("unrestored")>0)return{verdict:"unrestored",
reason:"a fault may still be in place"};if(facts.end===null||facts.end==="killed")return{verdict:"error",reason:"the run was killed; its faults were taken out afterwards"}
;if(facts.end==="cancelled")return{verdict:"cancelled",reason:"the run was cancelled; its faults were taken out"};if(facts.end==="error")return{verdict:"error",
reason:facts.endDetail||"the gate could not do its work"};if(facts.end==="refused")return{verdict:"refused",reason:facts.endDetail};if(facts.end==="unreachable")return{verdict:"unhealthy",
reason:unreachable(facts.endDetail)};if(facts.end==="unhealthy")return unhealthy(facts.baseline);if(count("failed")>0)return{verdict:"failed",
reason:`${count("failed")} of ${all} scenarios broke the steady state`};const open=all-count("passed");if(all===0)return{verdict:"inconclusive",reason:"the seed drew no fault, so nothing was shown"}
;if(open>0)return{verdict:"inconclusive",reason:`${open} of ${all} scenarios could not be decided`};return{verdict:"passed",reason:`steady state held through all ${all} scenarios`}}
function unhealthy(baseline){return baseline?.findings.some(({outcome:outcome})=>outcome==="failed")?{verdict:"unhealthy",
reason:"the preview did not hold its own steady state before any fault; nothing was injected"}:{verdict:"inconclusive",
reason:"it could not be shown that the preview is steady without faults; nothing was injected"}}const baselineId="baseline";const mostNotes=50;class RunFold{#started=null;#ended=null;#lastMs=0
;#current=null;#baseline=null;#latestBaseline=null;#scenarios=[];#owed=new Map;#undoFailures=new Map;#notes=[];#trouble=new Set;get current(){return this.#current}get scenarios(){
return this.#scenarios}get latestBaseline(){return this.#latestBaseline}add(event){this.#lastMs=Math.max(this.#lastMs,event.atMs)
;if("scenario"in event)this.#addToScenario(event);else if(event.type==="run.started")this.#started=event;else if(event.type==="run.ended")this.#ended??=event;else if(event.type==="undo.recorded")this.#owed.set(event.undo.id,event.undo);else if(event.type==="undo.done")this.#settle(event.id);else if(event.type==="undo.failed")this.#undoFailures.set(event.id,event.reason);else if(this.#notes.length<mostNotes)this.#notes.push(event.says)
}result(commandsOf){const started=this.#started;if(started===null)throw new TypeError("the run has not started")
;const scenarios=this.#current?.plan?[...this.#scenarios,this.#judged(this.#current)]:this.#scenarios;const unrestored=this.#unrestored(commandsOf);const{verdict:verdict,reason:reason}=runVerdict({
end:this.#ended?.reason??null,endDetail:this.#ended?.detail??"",baseline:this.#baseline,scenarios:scenarios,planned:started.plan.scenarios.length,unrestored:unrestored.length});return{schema:result.F,
version:started.version,name:started.plan.name,seed:started.plan.seed,preview:started.preview,run:started.run,durationMs:this.#ended?.atMs??this.#lastMs,verdict:verdict,exitCode:outcome.hS[verdict],
reason:reason,confidence:confidence.Rm,checks:started.checks.map(({params:_,...check})=>check),baseline:this.#baseline,scenarios:scenarios,unrestored:unrestored,trouble:[...this.#trouble],
notes:this.#notes,skipped:started.plan.scenarios.filter(({id:id})=>!scenarios.some(scenario=>scenario.id===id)).map(({id:id})=>({scenario:id,says:this.#ended?.detail||"the run ended before its turn"
}))}}#addToScenario(event){if(event.type==="scenario.started")this.#current=new ScenarioEvidence(event.scenario,event.plan,event.atMs);this.#current?.add(event)
;if(event.type==="gate.trouble"&&this.#trouble.size<mostNotes)this.#trouble.add(event.what);if(event.type==="scenario.ended"&&this.#current!==null){
if(this.#current.plan===null)this.#latestBaseline=this.#judgedBaseline(this.#current);else this.#scenarios.push(this.#judged(this.#current));this.#current=null;this.#baseline??=this.#latestBaseline}}
#settle(id){this.#owed.delete(id);this.#undoFailures.delete(id)}#judged(evidence){return judgeScenario(evidence,this.#started?.checks??[],evidence.plan===null?"":(0,replay.B9)(evidence.plan))}
#judgedBaseline(evidence){return judgePhase(evidence,this.#started?.checks??[],"before",{startMs:evidence.startMs,endMs:evidence.endMs})}#unrestored(commandsOf){
const open=[...this.#owed.values()].filter(({id:id})=>this.#ended!==null||this.#undoFailures.has(id));return open.map(undo=>({undo:undo.id,target:undo.target,kind:undo.kind,
reason:this.#undoFailures.get(undo.id)??"the run ended before it was undone",commands:commandsOf(undo)}))}}function judge(events,commandsOf){const fold=new RunFold
;for(const event of events)fold.add(event);return fold.result(commandsOf)}function recorderOn({clock:clock,record:record}){const fold=new RunFold;return{fold:fold,async emit(body){const event={
atMs:Math.round(clock.now()*1e3)/1e3,...body};const kept=record(event);if(event.type==="undo.recorded")await kept;fold.add(event);await kept}}}var times=__webpack_require__(6794);const pace={
settleTries:3,settleMs:3e3,warmUpMs:6e4,prepareMs:5e3,applyMs:5e3,feltMs:2e3,undoMs:2e3,goneMs:2e3,latenessMs:3e4,backPollMs:500,lookMs:200,restartMs:6e4,troubleMs:1e3,lagMs:250}
;async function playBaseline(world,recorder,watch,signal){await recorder.emit({type:"scenario.started",scenario:baselineId,plan:null});await recorder.emit({type:"phase.entered",scenario:baselineId,
phase:"before"});watch.begin(baselineId);const limitMs=world.clock.now()+(0,times.we)(world.checks)
;while(world.clock.now()<limitMs&&!isDecided(world,recorder))await world.clock.sleep(pace.lookMs,signal);await watch.end(AbortSignal.any([signal,world.deadline((0,times.XP)(world.checks))]))
;await recorder.emit({type:"scenario.ended",scenario:baselineId,reason:"done",detail:""});return recorder.fold.latestBaseline}function isDecided(world,recorder){const evidence=recorder.fold.current
;if(evidence===null)return true
;const weights=world.checks.flatMap(check=>(0,verdict_claims.d)(check.steady,countsOf(evidence.tally(check.name,"before"))).map(({bad:bad,count:count,allowed:allowed})=>(0,
confidence.vi)(bad,count,allowed)));return weights.includes("broken")||weights.every(weight=>weight==="held")}const effectOf=({fault:fault,params:params,seed:seed},way)=>({way:way,kind:fault,
params:params,seed:seed});var model_effect=__webpack_require__(3051);async function prepareFault(world,spec,signal){const found=world.target(spec.on)
;if(found===null)throw new Error("there is no such target");const way=model_effect.L.find(one=>found.kind.takes.includes(one)&&(0,catalog.K)(spec.fault)?.[one]!==undefined)
;if(way===undefined)throw new Error("the target cannot take this fault");const effect=effectOf(spec,way)
;const undo=await found.hand.prepare(effect,spec.id,AbortSignal.any([signal,stepLimit(world,found.hand,pace.prepareMs)]));return{hand:found.hand,effect:effect,undo:undo}}
const stepLimit=(world,hand,usualMs)=>world.deadline(Math.max(usualMs,hand.stepMs??0));const unseen=error=>({ok:false,says:`could not be observed: ${error.message}`,numbers:{}})
;const feelFault=(world,{hand:hand,effect:effect,undo:undo})=>hand.felt(effect,undo,stepLimit(world,hand,pace.feltMs)).catch(unseen)
;async function takeOut(world,{hand:hand,effect:effect,undo:undo},most=2){let sighting={ok:false,says:"it was not undone",numbers:{}};for(let tries=0;tries<most&&!sighting.ok;tries+=1){
const failure=await hand.undo(undo,stepLimit(world,hand,pace.undoMs)).then(()=>null,error=>error);sighting=failure===null?await hand.gone(effect,undo,stepLimit(world,hand,pace.goneMs)).catch(unseen):{
...sighting,says:failure.message}}return sighting}const settledBy=({id:id},{ok:ok,says:says})=>ok?{type:"undo.done",id:id}:{type:"undo.failed",id:id,reason:says}
;async function rehearse(world,recorder,plan,signal){const specs=rehearsedIn(world,plan);for(const spec of specs){const says=await problemOf(world,recorder,spec,signal);signal.throwIfAborted()
;if(says!==null)throw new failure.I("REHEARSAL_FAILED",`the rehearsal of target "${spec.on}" failed, so no scenario was played: ${says}`)}return specs.length>0}function rehearsedIn(world,plan){
const specs=plan.scenarios.flatMap(({faults:faults})=>faults).filter(({on:on})=>world.target(on)?.hand.rehearsed);const first=new Map(specs.toReversed().map(spec=>[spec.on,spec]))
;return[...first.values()].map(spec=>({...spec,id:`rehearsal of ${spec.on}`}))}async function problemOf(world,recorder,spec,signal){
const ready=await prepareFault(world,spec,signal).catch(error=>error.message);if(typeof ready==="string")return ready;await recorder.emit({type:"undo.recorded",undo:ready.undo})
;const unfelt=await feltProblem(world,ready,signal);const first=await takeOut(world,ready);const again=first.ok?await takeOut(world,ready,1):first
;await recorder.emit(settledBy(ready.undo,first.ok&&!again.ok?await takeOut(world,ready):again));if(unfelt!==null)return unfelt;if(!first.ok)return`it is still in place after its undo: ${first.says}`
;return again.ok?null:`undone once more, it was there again: ${again.says}`}async function feltProblem(world,ready,signal){try{signal.throwIfAborted()
;await ready.hand.apply(ready.effect,ready.undo,AbortSignal.any([signal,stepLimit(world,ready.hand,pace.applyMs)]))}catch(error){return error.message}
const{ok:ok,says:says}=await feelFault(world,ready);return ok?null:`it was injected, and not seen to be in place: ${says}`}async function hold(world,recorder,scenario,spec,onApply,signal){
const say=event=>recorder.emit({...event,scenario:scenario,fault:spec.id});await say({type:"fault.requested"});const ready=await prepareFault(world,spec,signal).catch(unlessRefused)
;if(typeof ready==="string")return say({type:"fault.failed",reason:ready});await recorder.emit({type:"undo.recorded",undo:ready.undo});try{signal.throwIfAborted();onApply()
;await ready.hand.apply(ready.effect,ready.undo,AbortSignal.any([signal,stepLimit(world,ready.hand,pace.applyMs)]));await say({type:"fault.applied"})
;await world.clock.sleep(spec.lastsMs,signal).catch(()=>undefined);if(!signal.aborted)await say({type:"fault.felt",sighting:await feelFault(world,ready)})}catch(error){await say({type:"fault.failed",
reason:error.message}).catch(()=>undefined)}const sighting=await takeOut(world,ready);await Promise.all([say({type:"fault.removed"}),say({type:"fault.gone",sighting:sighting
}),recorder.emit(settledBy(ready.undo,sighting))])}function unlessRefused(error){if(error instanceof failure.I&&error.verdict==="refused")throw error;return error.message}
async function together(signal,tasks){const siblings=new AbortController;const both=AbortSignal.any([signal,siblings.signal]);const failures=[]
;await Promise.all(tasks.map(task=>task(both).catch(error=>{failures.push(error);siblings.abort(error)})));if(failures.length>0)throw failures[0]}
async function playScenario(world,recorder,watch,scenario,signal){const enter=phase=>recorder.emit({type:"phase.entered",scenario:scenario.id,phase:phase});await recorder.emit({
type:"scenario.started",scenario:scenario.id,plan:scenario});watch.begin(scenario.id);try{await enter("before");await world.clock.sleep((0,times.$p)(world.checks),signal);await enter("during")
;await disturb(world,recorder,watch,scenario,signal);signal.throwIfAborted();await enter("after");await untilRecovered(world,recorder,scenario,signal)
;await watch.end(AbortSignal.any([signal,world.deadline((0,times.XP)(world.checks))]));await restoreTargets(world,recorder,scenario,signal);await recorder.emit({type:"scenario.ended",
scenario:scenario.id,reason:"done",detail:""})}catch(error){await watch.end(AbortSignal.abort());await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"cut",
detail:signal.aborted?"cut short":error.message});throw error}}async function disturb(world,recorder,watch,scenario,signal){await together(signal,scenario.faults.map(spec=>async either=>{
const waited=await world.clock.sleep(spec.startMs,either).then(()=>true,()=>false);if(waited)await hold(world,recorder,scenario.id,spec,()=>watch.disturbed(),either)}))
;watch.calm(recorder.fold.current?.goneMs??world.clock.now())}async function untilRecovered(world,recorder,scenario,signal){const goneMs=world.clock.now()
;const dueMs=Math.max(...world.checks.map(({recoversMs:recoversMs})=>recoversMs))+(0,times.XP)(world.checks);const patienceMs=dueMs+(0,times.TE)(world.checks)+Math.min(dueMs,pace.latenessMs)
;let nextLookAtTargetsMs=0;let missing=[...targetsOf(world,scenario)];for(;;){const sinceMs=world.clock.now()-goneMs;const evidence=recorder.fold.current
;if(sinceMs>=patienceMs||evidence===null||evidence.goneMs===null)return;if(sinceMs>=nextLookAtTargetsMs){missing=await stillMissing(world,missing,signal);nextLookAtTargetsMs=sinceMs+pace.backPollMs}
if(missing.length>0?sinceMs>=dueMs:world.checks.every(check=>recoveryOf(evidence,check).shown))return;await world.clock.sleep(pace.lookMs,signal)}}
const targetsOf=(world,scenario)=>[...new Set(scenario.faults.map(({on:on})=>on))].filter(name=>world.target(name)?.hand.back!==undefined);async function stillMissing(world,names,signal){
const seen=await Promise.all(names.map(name=>isBack(world,name,signal)));return names.filter((_,index)=>!seen[index])}
const isBack=async(world,name,signal)=>(await(world.target(name)?.hand.back?.(false,AbortSignal.any([signal,world.deadline(pace.prepareMs)])).catch(()=>null)))?.back??true
;async function restoreTargets(world,recorder,scenario,signal){for(const target of targetsOf(world,scenario)){const limit=AbortSignal.any([signal,world.deadline(pace.restartMs)])
;const seen=await(world.target(target)?.hand.back?.(true,limit).catch(notBack));if(seen!==undefined)await recorder.emit({type:"target.seen",scenario:scenario.id,target:target,...seen})}}
const notBack=error=>({back:false,restarted:false,says:`it could not be started again: ${error.message}`});const mostReasons=8
;const limitsOf=check=>[...new Set([...check.steady.percentiles,...check.during.percentiles].map(({limitMs:limitMs})=>limitMs))].sort((a,b)=>a-b);class WindowRecorder{#check;#limits;#open=[]
;constructor(check){this.#check=check;this.#limits=limitsOf(check)}add(sample,phase){const second=Math.floor(sample.dueMs/1e3);const closed=this.#close(open=>open.second<second)
;this.#windowOf(second,phase).add(sample,this.#limits);return closed}flush(){return this.#close(()=>true)}#windowOf(second,phase){
const found=this.#open.find(open=>open.second===second&&open.phase===phase);if(found!==undefined)return found;const made=new OpenWindow(second,phase);this.#open.push(made);return made}#close(which){
const closed=this.#open.filter(which);this.#open=this.#open.filter(open=>!which(open));return closed.map(open=>open.close(this.#check.name,this.#limits))}}class OpenWindow{second;phase;#count=0;#bad=0
;#ours=0;#timed=0;#firstBadMs=null;#lastBadMs=null;#reasons=new Map;#over=new Map;#latency=new Map;constructor(second,phase){this.second=second;this.phase=phase}add(sample,limits){if(sample.ours){
this.#ours+=1;return}this.#count+=1;if(sample.failure!==null)this.#fail(sample.failure,sample.dueMs);if(sample.failure===null||sample.failure==="timeout")this.#time(sample,limits)}
#fail(failure,dueMs){this.#bad+=1;this.#firstBadMs??=dueMs;this.#lastBadMs=dueMs;const reason=this.#reasons.has(failure)||this.#reasons.size<mostReasons?failure:"other"
;this.#reasons.set(reason,(this.#reasons.get(reason)??0)+1)}#time(sample,limits){const latencyMs=sample.endMs-sample.dueMs;this.#timed+=1;const bucket=(0,histogram.AU)(latencyMs)
;this.#latency.set(bucket,(this.#latency.get(bucket)??0)+1);for(const limitMs of limits)if(sample.failure!==null||latencyMs>limitMs)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+1)}
close(check,limits){return{check:check,phase:this.phase,second:this.second,count:this.#count,bad:this.#bad,ours:this.#ours,reasons:Object.fromEntries(this.#reasons),timed:this.#timed,
over:limits.map(limitMs=>[limitMs,this.#over.get(limitMs)??0]),latency:[...this.#latency].sort(([a],[b])=>a-b),firstBadMs:this.#firstBadMs,lastBadMs:this.#lastBadMs}}}
function watch(world,load,recorder){let part=null;let writing=Promise.resolve();let unwritten;const seenMs=new Map(world.checks.map(check=>[check.name,0]));const keep=sample=>{
seenMs.set(sample.check,sample.dueMs);if(part===null||sample.dueMs<part.startMs)return;const scenario=part.scenario
;for(const window of part.recorders.get(sample.check)?.add(sample,phaseOf(sample,part))??[])writing=writing.then(()=>recorder.emit({type:"window",scenario:scenario,window:window})).catch(error=>{
unwritten??=error})};const flush=async({scenario:scenario,recorders:recorders})=>{await writing;if(unwritten!==undefined)throw unwritten
;for(const one of recorders.values())for(const window of one.flush())await recorder.emit({type:"window",scenario:scenario,window:window})};return{begin(scenario){
const recorders=new Map(world.checks.map(check=>[check.name,new WindowRecorder(check)]));part={scenario:scenario,startMs:world.clock.now(),firstAppliedMs:Number.POSITIVE_INFINITY,
goneMs:Number.POSITIVE_INFINITY,recorders:recorders}},disturbed(){if(part!==null)part.firstAppliedMs=Math.min(part.firstAppliedMs,world.clock.now())},calm(atMs){if(part!==null)part.goneMs=atMs},
async end(signal){const untilMs=world.clock.now();const late=()=>world.checks.some(({name:name,ratePerSecond:ratePerSecond})=>(seenMs.get(name)??0)<untilMs-1e3/ratePerSecond)
;while(late()&&!signal.aborted)await world.clock.sleep(pace.lookMs/4,signal).catch(()=>undefined);const ending=part;part=null;if(ending!==null)await flush(ending)},done:(async()=>{
for await(const samples of load.samples)for(const sample of samples)keep(sample);await writing})()}}function phaseOf(sample,part){if(sample.endMs<=part.firstAppliedMs)return"before"
;return sample.dueMs>=part.goneMs?"after":"during"}async function runPlan(world,recorder,plan,budgetMs,signal){
const cold=await world.warmUp(AbortSignal.any([signal,world.deadline(pace.warmUpMs)])).catch(()=>"timeout");if(signal.aborted)return cancelled;if(cold!==null)return{reason:"unreachable",detail:cold}
;const stop=new AbortController;const load=world.load(AbortSignal.any([signal,stop.signal]));const watching=watch(world,load,recorder)
;const troubles=reportTroubles(world,recorder,load,AbortSignal.any([signal,stop.signal])).catch(()=>undefined);try{return await playAll(world,recorder,watching,plan,budgetMs,signal)}catch(error){
if(signal.aborted)return cancelled;return{reason:error instanceof failure.I&&error.verdict==="refused"?"refused":"error",detail:error.message}}finally{load.stop();stop.abort()
;await Promise.allSettled([watching.done,troubles])}}const cancelled={reason:"cancelled",detail:"cancelled"};async function playAll(world,recorder,watching,plan,budgetMs,signal){
const baseline=await playBaseline(world,recorder,watching,signal);if(baseline===null||baseline.findings.length>0)return{reason:"unhealthy",detail:"not steady before any fault"}
;if(await rehearse(world,recorder,plan,signal)&&!await becomesSteady(world,recorder,watching,signal))return{reason:"error",
detail:"the preview did not hold its steady state any more after a rehearsal, so nothing more was injected"};for(const scenario of plan.scenarios){if(world.clock.now()+(0,
times.zo)(world.checks,scenario)>budgetMs)return{reason:"budget",detail:"the budget was used up"};if(!await isSteadyAgain(world,recorder,watching,signal))return{reason:"done",
detail:"the preview did not come back to its steady state, so nothing more was injected"};await playScenario(world,recorder,watching,scenario,signal)}return{reason:"done",detail:""}}
async function isSteadyAgain(world,recorder,watching,signal){if(recorder.fold.scenarios.at(-1)?.recovery.every(({recoveredMs:recoveredMs})=>recoveredMs!==null)??true)return true
;return becomesSteady(world,recorder,watching,signal)}async function becomesSteady(world,recorder,watching,signal){for(let tries=0;tries<pace.settleTries;tries+=1){
if((await playBaseline(world,recorder,watching,signal))?.findings.length===0)return true;await world.clock.sleep(pace.settleMs,signal)}return false}
async function reportTroubles(world,recorder,load,signal){while(!signal.aborted){await world.clock.sleep(pace.troubleMs,signal).catch(()=>undefined);const scenario=recorder.fold.current?.id
;const{maxLagMs:maxLagMs,ours:ours}=load.troubles();if(scenario===undefined||signal.aborted)continue;if(maxLagMs>pace.lagMs)await recorder.emit({type:"gate.trouble",scenario:scenario,
what:"the gate was late",detail:`probes left up to ${Math.round(maxLagMs)} ms late`});if(ours>0)await recorder.emit({type:"gate.trouble",scenario:scenario,what:"probes failed through the gate",
detail:`${ours} in one second`})}}var external_node_timers_promises_=__webpack_require__(8500);function startClock(){const startMs=performance.now();return{now:()=>performance.now()-startMs,
sleep:(ms,signal)=>(0,external_node_timers_promises_.setTimeout)(Math.max(0,ms),undefined,{signal:signal}).catch(()=>{throw signal.reason})}}var journal_journal=__webpack_require__(2256)
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
environment.Q)(process.env,{CHAOS_GATE_KEEPER:"1"});return kept}var checks_catalog=__webpack_require__(7553);const checkTraffic=(spec,check,probe,place)=>({spec:spec,probe:probe.open(spec.params,{
...place,timeoutMs:spec.timeoutMs}),judge:answer=>check.judge(spec.params,answer)});async function askOnce({probe:probe,judge:judge},deadlineMs,deadline,now){
const timer=setTimeout(()=>deadline.abort(),Math.max(1,Math.ceil(deadlineMs-now())));const late=new Promise(resolve=>{deadline.signal.addEventListener("abort",()=>resolve(null),{once:true})});try{
const got=await Promise.race([probe.ask(deadline.signal),late]);const endMs=now();if(got===null||endMs>deadlineMs)return{endMs:Math.max(endMs,deadlineMs),failure:"timeout",ours:false}
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
;const deadline=new AbortController;open.add(deadline);const asked=await askOnce(lane.check,deadlineMs,deadline,()=>clock.now());open.delete(deadline);settle(lane,{...base,...asked})};const tick=()=>{
if(stopped)return null;const now=clock.now();for(const lane of lanes){for(let due=dueOf(lane),burst=0;due<=now&&burst<maxBurst;due=dueOf(lane),burst++){fire(lane,due).catch(bug=>samples.fail(bug))}}
return Math.min(...lanes.map(dueOf))-clock.now()};const pacer=(0,load_pacer.W)(tick);const stop=()=>{stopped=true;pacer.stop();if(open.size===0)samples.end()};const abort=()=>{stop();samples.end()
;for(const deadline of open)deadline.abort()};if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});return{samples:samples,stop:stop,troubles(){const trouble={
maxLagMs:pacer.maxLagMs(),ours:ours};ours=0;return trouble}}}async function warmUp(how,clock,signal){const endMs=clock.now()+how.limitMs;let failure="timeout";let good=0;for(;;){
const fullMs=clock.now()+how.timeoutMs;const asked=await askWithin(how,Math.min(fullMs,endMs),clock,signal);if(asked.failure!=="timeout"||fullMs<=endMs)failure=asked.failure??failure
;good=asked.failure===null?good+1:0;if(good>=how.times)return null;if(clock.now()+how.pauseMs>=endMs)return failure;await clock.sleep(how.pauseMs,signal)}}
async function askWithin(how,deadlineMs,clock,signal){signal.throwIfAborted();const deadline=new AbortController;const abort=()=>deadline.abort();signal.addEventListener("abort",abort);try{
return await askOnce(how,deadlineMs,deadline,()=>clock.now())}finally{signal.removeEventListener("abort",abort);signal.throwIfAborted()}}const warm_up_all_times=3;const pauseMs=100;const limitMs=6e4
;async function warmUpAll(checks,clock,signal){const reasons=await Promise.all(checks.map(({spec:spec,probe:probe,judge:judge})=>warmUp({probe:probe,judge:judge,timeoutMs:spec.timeoutMs,
times:warm_up_all_times,pauseMs:pauseMs,limitMs:limitMs},clock,signal)));return reasons.find(reason=>reason!==null)??null}var scan=__webpack_require__(4412);var reasons=__webpack_require__(8550)
;const outputLimitBytes=64*1024;const command={kind:"command",open:({run:run},{workspace:workspace,mark:mark})=>({ask:signal=>runOnce(run,workspace,mark,signal),close:async()=>{}})}
;function runOnce([file="",...args],cwd,mark,signal){return new Promise(resolve=>{const env=(0,environment.Q)(process.env,mark===undefined?{}:{[scan.Fp]:mark});const child=(0,
external_node_child_process_.spawn)(file,args,{cwd:cwd,env:env,detached:true,stdio:["ignore","pipe","pipe"]});const output=gather(child);const abort=()=>{
if(child.exitCode===null&&child.signalCode===null)killGroup(child);settle(reasons.iU)};const settle=asked=>{signal.removeEventListener("abort",abort);child.stdout.destroy();child.stderr.destroy()
;resolve(asked)};child.on("error",error=>settle(startFailure(error)));child.once("exit",()=>killGroup(child));child.once("close",status=>settle({answer:{status:status,headers:{},...output()}}))
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}function gather({stdout:stdout,stderr:stderr}){const pieces=[];let bytes=0;const take=piece=>{
if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take);stderr?.on("data",take);return()=>({
body:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes))),cut:bytes>outputLimitBytes})}function killGroup({pid:pid}){if(pid===undefined)return;try{
process.kill(-pid,"SIGKILL")}catch{}}function startFailure(error){const{code:code}=error;if(code==="ENOENT")return{failure:"command not found",ours:false};return code==="EACCES"?{
failure:"command not executable",ours:false}:(0,reasons.g5)(error)}var external_node_http_=__webpack_require__(7067);var external_node_net_=__webpack_require__(7030)
;var checks_status=__webpack_require__(8330);const bodyLimitBytes=256*1024;function readBody(stream,done,limitBytes=bodyLimitBytes){const pieces=[];let bytes=0;const finish=cut=>{
stream.removeListener("data",take);done({text:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,limitBytes))),cut:cut})};const take=piece=>{pieces.push(piece);bytes+=piece.length
;if(bytes>limitBytes)finish(true)};stream.on("data",take);stream.once("end",()=>finish(false))}function exchange(options,body,signal){const{promise:promise,resolve:resolve}=deferred()
;const request=(0,external_node_http_.request)(options);const heard=listenForBytes(request);const settle=exchanged=>{signal.removeEventListener("abort",abort);resolve(exchanged)};const abort=()=>{
settle({error:new reasons.B2("TIMED_OUT"),unheard:false});request.destroy()};const fail=error=>settle({error:error,unheard:request.reusedSocket&&!heard()});request.on("error",fail)
;request.on("response",response=>{response.on("error",fail);readBody(response,({text:text,cut:cut})=>{settle({answer:answerOf(response,text,cut)});if(cut)request.destroy()})})
;request.on("upgrade",(response,socket)=>{socket.destroy();settle({answer:answerOf(response,"",false)})});if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})
;request.end(body??undefined);return promise}function answerOf(response,body,cut){const headers=Object.entries(response.headersDistinct).map(([name,values])=>[name,values?.join(", ")??""]);return{
status:response.statusCode??null,headers:Object.fromEntries(headers),body:body,cut:cut}}function listenForBytes(request){let before=0;request.once("socket",socket=>{before=socket.bytesRead})
;return()=>(request.socket?.bytesRead??0)>before}function deferred(){let resolve=()=>{};const promise=new Promise(settle=>{resolve=settle});return{promise:promise,resolve:resolve}}
var guarded_lookup=__webpack_require__(8806);const maxHeaderSize=64*1024;const keeping={keepAlive:true,maxFreeSockets:256};const idempotent=["GET","HEAD","OPTIONS","PUT","DELETE"];const http={
kind:"http",open(params,place){const url=new URL(place.preview);const agents=agentsFor(url);const body=bodyOf(params);const options=optionsOf(params,url,place,body);return{async ask(signal){if((0,
guarded_lookup.U)(url.hostname)||(0,guarded_lookup.U)(options.host??""))return(0,reasons.g5)(new reasons.B2("ADDRESS_REFUSED"));const{kept:kept,fresh:fresh}=await agents;let got=await exchange({
...options,agent:kept},body,signal);if("error"in got&&got.unheard&&idempotent.includes(params.method))got=await exchange({...options,agent:fresh},body,signal);if("error"in got)return(0,
reasons.g5)(got.error);return leadsAway(params,got.answer,url)?(0,reasons.g5)(new reasons.B2("REDIRECTED")):got},async close(){const{kept:kept,fresh:fresh}=await agents;kept.destroy();fresh.destroy()}
}}};async function agentsFor({protocol:protocol,hostname:hostname}){if(protocol!=="https:")return{kept:new external_node_http_.Agent(keeping),fresh:new external_node_http_.Agent}
;const[https,tls]=await Promise.all([Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,4708,19)),Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,1692,19))])
;const own={checkServerIdentity:(_,certificate)=>tls.checkServerIdentity(unbracketed(hostname),certificate)};return{kept:new https.Agent({...keeping,...own}),fresh:new https.Agent(own)}}
const unbracketed=host=>host.replace(/^\[|\]$/g,"");function bodyOf({send:send}){if(send?.body===undefined)return null;return typeof send.body==="string"?send.body:JSON.stringify(send.body)}
function optionsOf(params,url,{through:through},body){const name=unbracketed(url.hostname);return{protocol:url.protocol,host:through?.host??name,
port:through?.port??(url.port||(url.protocol==="https:"?443:80)),method:params.method,path:pathOf(params.path,url),headers:headersOf(params,url,body),setHost:false,maxHeaderSize:maxHeaderSize,
lookup:guarded_lookup.r,...(0,external_node_net_.isIP)(name)===0?{servername:name}:{}}}function pathOf(path,url){const{pathname:pathname,search:search}=new URL(url.pathname.replace(/\/$/,"")+path,url)
;return pathname+search}function headersOf({send:send},url,body){const own={host:url.host,"accept-encoding":"identity"};const standard={accept:"*/*","user-agent":"chaos-gate"}
;const carried=body===null?{}:{"content-length":Buffer.byteLength(body),"content-type":typeof send?.body==="string"?"text/plain":"application/json"}
;const asked=Object.entries(send?.headers??{}).map(([name,value])=>[name.toLowerCase(),value]);return{...standard,...carried,...Object.fromEntries(asked),...own}}
function leadsAway(params,{status:status,headers:headers},url){if(status===null||status<300||status>399||(0,checks_status.l)(params.status,status)||headers.location===undefined)return false
;return!URL.canParse(headers.location,url.href)||new URL(headers.location,url.href).host!==url.host}var endpoint=__webpack_require__(6581);var preview_address=__webpack_require__(2706)
;var external_node_string_decoder_=__webpack_require__(6193);function readUntil(stream,expected,done){const decoder=new external_node_string_decoder_.StringDecoder("utf8");let text=""
;const take=piece=>{const from=Math.max(0,text.length-expected.length);text+=decoder.write(piece);const found=text.includes(expected,from);if(found||text.length>bodyLimitBytes)finish(!found)}
;const finish=cut=>{stream.removeListener("data",take);stream.removeListener("end",end);done(text.slice(0,bodyLimitBytes),cut)};const end=()=>finish(false);stream.on("data",take);stream.on("end",end)}
const tcp={kind:"tcp",open(params,place){const to=addressOf(params,place);return{ask:async signal=>(0,guarded_lookup.U)(to.host)?(0,
reasons.g5)(new reasons.B2("ADDRESS_REFUSED")):askPort(params,to,signal),close:async()=>{}}}};function addressOf({to:to},{preview:preview,through:through}){if(to===undefined)return through??(0,
preview_address.j)(preview);const address=(0,endpoint.X)(to);if(address===null)throw new RangeError(`"${to}" is no endpoint`);return address}function askPort({send:send,expect:expect},to,signal){
return new Promise(resolve=>{const options={...to,lookup:guarded_lookup.r,noDelay:true};const socket=(0,external_node_net_.connect)(options);const abort=()=>settle(reasons.iU);const settle=asked=>{
signal.removeEventListener("abort",abort);socket.destroy();resolve(asked)};const answered=(body,cut)=>settle({answer:{status:null,headers:{},body:body,cut:cut}});socket.on("error",error=>settle((0,
reasons.g5)(error)));socket.once("connect",()=>{if(send!==undefined)socket.write(send);if(expect===undefined)socket.end(()=>answered("",false));else readUntil(socket,expect,answered)})
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}const probes=Object.values(probes_namespaceObject);function probeOf(kind){
const probe=probes.find(one=>one.kind===kind);if(probe===undefined)throw new RangeError(`no probe "${kind}"`);return probe}var helper=__webpack_require__(3465)
;var targets_catalog=__webpack_require__(8669);async function openWorld(config,plan,site,clock,signal){const through=await openLinks(config,plan,site.keeper,signal)
;const hands=new Map([...config.targets,frontDoor].map(target=>[target.name,handOf(target,site)]));const traffic=config.checks.map(spec=>checkTraffic(spec,(0,
checks_catalog.E)(spec.kind),probeOf(spec.kind),{preview:config.preview,through:through,workspace:site.workspace,mark:(0,helper.W)(site.runId)}));const started=[];return{world:{clock:clock,
checks:config.checks,target:name=>hands.get(name)??null,async warmUp(limit){const[cold]=await Promise.all([warmUpAll(traffic,clock,limit),site.keeper.booted]);return cold},
load:limit=>startLoad(traffic,clock,limit),deadline:ms=>AbortSignal.timeout(ms)},async start(limit){for(const[target,{hand:hand}]of hands){if(hand.start===undefined)continue;started.push({
target:target,hand:hand});await hand.start(limit)}},async stop(limit){await Promise.allSettled(traffic.map(({probe:probe})=>probe.close()));const failures=[]
;for(const{target:target,hand:hand}of started.reverse())await(hand.stop?.(limit()).catch(error=>failures.push({target:target,reason:error.message})));return failures}}}const frontDoor={kind:"preview",
name:"preview"};function handOf(target,site){const kind=targets_catalog.x.find(one=>one.kind===target.kind);if(kind===undefined)throw new RangeError(`no target kind "${target.kind}"`);return{
target:target,kind:kind,hand:kind.hand(target,site)}}async function openLinks(config,plan,keeper,signal){let through=null;for(const link of config.targets.filter(target=>target.kind==="link")){
const to=link.to==="preview"?open_world_addressOf(config.preview):link.to;const{listen:listen}=await keeper.ask({ask:"link.open",link:link.name,listen:link.listen,to:to,
http:needsRequests(plan,link.name)},signal);if(link.to==="preview")through=listen}return through}
const needsRequests=(plan,link)=>plan.scenarios.some(({faults:faults})=>faults.some(({on:on,fault:fault})=>on===link&&(0,catalog.K)(fault)?.http===true));function open_world_addressOf(preview){
const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}
var identity=__webpack_require__(2687);var processes=__webpack_require__(9044);var carry_out=__webpack_require__(5026);var drain=__webpack_require__(1874);var sweep=__webpack_require__(9648)
;async function writeFiles(folder,files){await(0,promises_.mkdir)(folder,{recursive:true});for(const[name,text]of Object.entries(files)){const path=(0,external_node_path_.join)(folder,name);try{
await(0,promises_.writeFile)(`${path}.part`,text);await(0,promises_.rename)(`${path}.part`,path)}catch(error){await(0,promises_.rm)(`${path}.part`,{force:true});throw error}}}
async function copyInto(folder,name,from){await(0,promises_.mkdir)(folder,{recursive:true});await(0,promises_.copyFile)(from,(0,external_node_path_.join)(folder,name))}const linksMs=1e4
;const stopMs=8e3;const keeperMarginMs=2e4;const sweepMs=3e4;const keepSettledMs=36e5;async function runGate(options){await(0,state_dir.u)(options.stateDir);const leftovers=await(0,
sweep.recoverAll)(options.stateDir,AbortSignal.timeout(sweepMs),keepSettledMs);const clock=startClock();const id=`${options.run.id}-${options.run.attempt}-${(0,
external_node_crypto_.randomUUID)()}`.replace(/[^A-Za-z0-9-]/g,"_");const start=await startOf(options,id);const journal=await(0,journal_journal._0)((0,external_node_path_.join)(options.stateDir,(0,
journal_name.J)(id,start.gate)));const recorder=recorderOn({clock:clock,record(event){options.onEvent?.(event);return journal.append(event)}});await recorder.emit(start).catch(withdraw(journal))
;options.onJournal?.(journal.path);for(const{undone:undone,failed:failed}of leftovers)if(undone+failed>0)void recorder.emit({type:"note",
says:`an earlier run had left ${undone+failed} faults; ${undone} were taken out`}).catch(()=>undefined);const ending=await play(options,id,journal,recorder,clock);await recorder.emit({
type:"run.ended",...ending}).catch(()=>undefined);await journal.close();const result=recorder.fold.result(carry_out.Kf);const problem=await keepReports(options.reportDir,result,journal.path)
;return problem===null?result:{...result,notes:[...result.notes,`the report files could not be written: ${problem}`]}}const withdraw=journal=>async error=>{await journal.close();await(0,
promises_.rm)(journal.path,{force:true});throw error};const resultOfEvents=events=>judge(events,carry_out.Kf);async function keepReports(reportDir,result,journalPath){
const{reportFiles:reportFiles}=await Promise.all([__webpack_require__.e(983),__webpack_require__.e(125),__webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__,4149))
;const problem=await writeReports(reportDir,reportFiles(result),journalPath).catch(error=>error.message);if(result.unrestored.length===0)await(0,promises_.rm)(journalPath,{force:true
}).catch(()=>undefined);return problem}async function writeReports(reportDir,files,journalPath){await writeFiles(reportDir,files);await copyInto(reportDir,"journal.jsonl",journalPath);return null}
async function startOf({config:config,plan:plan,run:run},mark){const gate=await(0,identity.cu)(process.pid);if(gate===null)throw new TypeError("the gate cannot see itself in /proc")
;const preview=new URL(config.preview);return{type:"run.started",version:version.r,run:run,gate:gate,mark:mark,preview:`${preview.origin}${preview.pathname}`,plan:plan,
checks:config.checks.map(check=>({...check,params:{}})),budgetMs:config.plan.budgetMs}}async function play(options,id,journal,recorder,clock){
const{config:config,plan:plan,home:home,reportDir:reportDir,signal:signal}=options;const overdue=AbortSignal.timeout((0,needs.hardLimitMs)(config.plan.budgetMs));let keeper=null;let open=null
;let ending;try{const deadlineMs=(0,needs.hardLimitMs)(config.plan.budgetMs)+keeperMarginMs;keeper=await startKeeper({home:home,logDir:reportDir,journal:journal.path,deadlineMs:deadlineMs})
;const site=siteOf(keeper,id,options,recorder);const limit=AbortSignal.any([signal,overdue,keeper.lost])
;open=await openWorld(config,plan,site,clock,AbortSignal.any([limit,AbortSignal.timeout(linksMs)]));await open.start(limit);ending=await runPlan(open.world,recorder,plan,config.plan.budgetMs,limit)
;keeper.lost.throwIfAborted()}catch(error){ending=endingOf(error,signal)}if(overdue.aborted&&!signal.aborted)ending={reason:"budget",detail:overdueSays(config.plan.budgetMs)}
;await clearAway(open,keeper,recorder);await(0,drain.Z)(id,processes.u,AbortSignal.timeout(stopMs)).catch(()=>undefined);return ending}const overdueSays=budgetMs=>`the run was still going on ${(0,
say_length.y)((0,needs.hardLimitMs)(budgetMs)-budgetMs)} after its budget of ${(0,say_length.y)(budgetMs)}`
;const siteOf=(keeper,runId,{config:config,workspace:workspace,reportDir:reportDir},recorder)=>({keeper:keeper,preview:config.preview,workspace:workspace,logDir:reportDir,runId:runId,
owe:undo=>recorder.emit({type:"undo.recorded",undo:undo}),settle:id=>recorder.emit({type:"undo.done",id:id})});function endingOf(error,signal){if(signal.aborted)return{reason:"cancelled",
detail:"cancelled"};if(!(error instanceof Error))throw error;const hint=error instanceof failure.I&&error.hint!==undefined?` ${error.hint}`:"";return{
reason:error instanceof failure.I&&error.verdict==="refused"?"refused":"error",detail:`${error.message}.${hint}`}}async function clearAway(open,keeper,recorder){
const failures=await(open?.stop(()=>AbortSignal.timeout(stopMs)))??[];for(const{target:target,reason:reason}of failures)await recorder.emit({type:"undo.failed",id:`stop ${target}`,reason:reason
}).catch(()=>undefined);await(keeper?.close(stopMs))}}),500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>gateInName,
J:()=>journalName});const journalName=(runId,gate)=>`${runId}.${gate.pid}.${gate.startTicks}.jsonl`;function gateInName(name,bootId){const[,pid,startTicks]=/\.(\d+)\.(\d+)\.jsonl$/.exec(name)??[]
;return pid===undefined||startTicks===undefined?null:{pid:Number(pid),startTicks:Number(startTicks),bootId:bootId}}}),
9112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{stateDirOf:()=>stateDirOf,u:()=>prepareStateDir})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455)
;var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5258);function stateDirOf(environment){const given=environment["CHAOS_GATE_STATE_DIR"];return given?given:(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment["XDG_STATE_HOME"]||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,
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
