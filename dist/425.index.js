export const id=425;export const ids=[425,112,789];export const modules={3404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>canonical});function canonical(value){if(value===null||typeof value!=="object")return JSON.stringify(value)
;if(Array.isArray(value))return`[${value.map(canonical).join(",")}]`;const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:1)
;return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),3789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith});var canonical=__webpack_require__(3404)
;const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})=>(0,canonical.$)({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n");function matched(here,there){const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]))
;const found=new Map;for(const wanted of["same id","any id"])for(const scenario of here){if(found.get(scenario)!=null)continue;const content=contentOf(scenario)
;const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}
const contentOf=({faults:faults})=>scenarioContent({faults:faults.map(({spec:spec})=>spec)});function edgeChangeOf(here,there){if(here.edge===null||there.edge===null)return null
;const{fault:fault,parameter:parameter,direction:direction}=here.edge;const isSame=parameter===there.edge.parameter&&struckBy(here,here.edge)===struckBy(there,there.edge);if(!isSame)return null
;const sameForm=restOf(here,here.edge)===restOf(there,there.edge);const cut=here.edge.cut||there.edge.cut;return{fault:fault,parameter:parameter,direction:direction,here:here.edge.threshold,
base:there.edge.threshold,level:Math.min(here.edge.level,there.edge.level),sameForm:sameForm,cut:cut,moved:sameForm&&!cut?movedFrom(there.edge.threshold,here.edge.threshold,direction):"not shown"}}
function movedFrom(base,here,direction){const isLower=here.high<base.low;if(!isLower&&here.low<=base.high)return"not shown";return isLower===(direction==="up")?"sooner":"later"}
const struckBy=({faults:faults},{fault:fault})=>faults.map(({spec:spec})=>spec).filter(({id:id})=>id===fault).map(faultContent)[0]
;const restOf=({faults:faults,smallest:smallest},{fault:fault,parameter:parameter})=>{const form=smallest?.scenario??{faults:faults.map(({spec:spec})=>spec)};return scenarioContent({
faults:form.faults.map(spec=>spec.id!==fault?spec:parameter==="lasts"?{...spec,lastsMs:0}:{...spec,params:{...spec.params,[parameter]:0}})})};var fingerprint=__webpack_require__(1644)
;function findingChanges(here,there,decided){const broke=confirmedIn(here).map(one=>changed(one,!decided||there===null?"unknown":seenIn(there,one)?"unchanged":"new"))
;if(!decided||there===null)return broke;const gone=confirmedIn(there).filter(one=>!seenIn(here,one));return[...broke,...gone.map(one=>changed(one,"fixed"))]}
const confirmedIn=({findings:findings})=>[...new Map(findings.filter(({outcome:outcome})=>outcome==="failed").toReversed().map(one=>[(0,fingerprint.a)(one),one])).values()].reverse()
;const seenIn=({findings:findings,tries:tries},one)=>findings.some(each=>broken(each)&&(0,fingerprint.a)(each)===(0,
fingerprint.a)(one))||tries.some(({fingerprints:fingerprints})=>fingerprints.includes((0,fingerprint.a)(one)));const broken=({outcome:outcome})=>outcome==="failed"||outcome==="flaky"
;const changed=({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile},change)=>({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile,change:change})
;function scenarioChange(here,there){const decided=isDecided(here.outcome)&&there!==null&&isDecided(there.outcome);const findings=findingChanges(here,there,decided);return{scenario:here.id,
base:there?.id??null,change:decided?changeOf(here.outcome,there.outcome,findings):"unknown",findings:findings,edge:decided?edgeChangeOf(here,there):null}}
const isDecided=outcome=>outcome==="passed"||outcome==="failed";function changeOf(here,there,findings){if(here==="passed")return there==="passed"?"held":"fixed";if(there==="passed")return"new"
;return findings.some(({change:change})=>change==="new")?"changed":"unchanged"}function compare(result,baseline){if(typeof baseline==="string")return{base:null,hindrances:[baseline],scenarios:[]}
;const pairs=matched(result.scenarios,baseline.scenarios);const hindrances=hindrancesBetween(result,baseline,[...pairs.values()].some(there=>there!==null))
;const scenarios=[...pairs].map(([here,there])=>scenarioChange(here,there));return{base:baseOf(baseline),hindrances:hindrances,scenarios:hindrances.length>0?[]:scenarios}}
const comparedWith=(result,baseline)=>baseline===undefined?result:{...result,comparison:compare(result,baseline)};const baseOf=({version:version,name:name,seed:seed,run:run,verdict:verdict})=>({
version:version,name:name,seed:seed,run:run,verdict:verdict});function hindrancesBetween(here,there,isMatched){const found={name:here.name!==there.name,version:here.version!==there.version,
config:here.configDigest===""||here.configDigest!==there.configDigest,unrestored:there.verdict==="unrestored",undecided:!there.scenarios.some(({outcome:outcome})=>isDecided(outcome)),
plan:here.scenarios.length>0&&there.scenarios.length>0&&!isMatched};return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),
4320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AU:()=>bucketOf,dq:()=>Histogram,wH:()=>middleMs});const perOctave=128
;const topUs=2**32-1;const buckets=perOctave*26;class Histogram{#counts=new Uint32Array(buckets);#count=0;get count(){return this.#count}record(ms){this.#add(bucketOf(ms),1)}sparse(){const pairs=[]
;for(let bucket=0;bucket<buckets;bucket+=1){const count=this.#counts[bucket]??0;if(count>0)pairs.push([bucket,count])}return pairs}addSparse(pairs){
for(const[bucket,count]of pairs)this.#add(bucket,count)}valueAtRank(rank){if(!(rank>=1&&rank<=this.#count))throw new RangeError(`rank ${rank} of ${this.#count}`);let seen=0
;const bucket=this.#counts.findIndex(count=>{seen+=count;return seen>=rank});return middleMs(bucket)}quantile(q){return this.valueAtRank(Math.max(1,Math.ceil(q*this.#count)))}#add(bucket,count){
if(!(Number.isInteger(bucket)&&bucket>=0&&bucket<buckets))throw new RangeError(`no bucket ${bucket}`);this.#counts[bucket]=(this.#counts[bucket]??0)+count;this.#count+=count}}function bucketOf(ms){
const us=Math.min(topUs,Math.max(0,Math.round(ms*1e3)));const shift=Math.max(0,24-Math.clz32(us));return perOctave*shift+(us>>>shift)}function middleMs(bucket){
const shift=Math.max(0,Math.floor(bucket/perOctave)-1);const lowUs=(bucket-perOctave*shift)*2**shift;return(lowUs+(2**shift-1)/2)/1e3}}),
4689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>controlled,hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs})
;var _times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6794);const rehearsalSteps=7;const marginMs=6e4;function needsMs({checks:checks,targets:targets},{scenarios:scenarios}){
const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)));const rehearsed=targets.flatMap(target=>target.kind==="command"&&struck.has(target.name)?[target.timeoutMs]:[])
;const rehearsals=rehearsed.reduce((sum,timeoutMs)=>sum+rehearsalSteps*timeoutMs,0);const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks):0;return(0,
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
2487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>claimsOf});function claimsOf(tolerance,counts){
const success=tolerance.success===undefined?[]:[{tolerance:"success",quantile:null,required:tolerance.success,allowed:shareLeft(tolerance.success),bad:counts.bad,count:counts.count}]
;const latency=tolerance.percentiles.map(({quantile:quantile,limitMs:limitMs})=>({tolerance:"latency",quantile:quantile,required:limitMs,allowed:shareLeft(quantile),bad:counts.over(limitMs),
count:counts.timed}));return[...success,...counts.timed===0&&counts.count>0?[]:latency]}const shareLeft=share=>Math.round((1-share)*1e7)/1e7}),
1644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]}),
6525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lS:()=>isLate,rU:()=>recoveryOf,tC:()=>shareOf})
;var _claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2487);var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3280)
;var _sequential_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6341);var _sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2771);const unknown={shown:false,recoveredMs:null,late:false}
;function recoveryOf(evidence,check,level){const{goneMs:goneMs}=evidence;if(goneMs===null)return unknown;const after=secondsAfter(evidence,check);const late=isLate(evidence,check,level)
;for(let end=late?after.length:1;end<=after.length;end+=1){const known=recoveryBy(after.slice(0,end),goneMs,check,level);if(known.shown||end===after.length)return{...known,late:late}}return{
...unknown,late:late}}function isLate(evidence,check,level){const limitMs=(evidence.goneMs??Number.POSITIVE_INFINITY)+check.recoversMs;return(0,
_sequential_js__WEBPACK_IMPORTED_MODULE_1__.qi)(secondsAfter(evidence,check).filter(({second:second})=>second*1e3>=limitMs),check.steady,level)}
const secondsAfter=(evidence,{name:name})=>(evidence.seconds.get(name)??[]).filter(({phase:phase})=>phase==="after");function recoveryBy(seen,goneMs,{steady:steady,recoversMs:recoversMs},level){
const{first:first,claims:claims}=restOf(seen,steady);if(first===null)return unknown;const recoveredMs=Math.max(0,first*1e3-goneMs);const shared={...level,
held:level.held*shareOf(first===seen[0]?.second,recoversMs)};return{shown:claims.length>0&&claims.every(claim=>(0,_sequential_js__WEBPACK_IMPORTED_MODULE_1__.kY)(claim,shared)==="held"),
recoveredMs:recoveredMs}}const shareOf=(atOnce,recoversMs)=>atOnce?1/2:1/(2*Math.ceil(recoversMs/1e3+1));function restOf(seen,steady){const rest=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;let found={
first:null,claims:[]};for(const second of seen.toReversed()){rest.add(second);const claims=(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(steady,rest);if(!claims.every(looksHeld)||(0,
_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(steady,sumOf(second)).some(looksBroken))break;found={first:second.second,claims:claims}}return found}function sumOf(second){
const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;sum.add(second);return sum}const looksBroken=({bad:bad,count:count,allowed:allowed})=>bad>=2&&(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.rF)(bad,count).low>allowed;const looksHeld=({bad:bad,count:count,allowed:allowed})=>bad<=allowed*count}),
6341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QZ:()=>weighInOrder,kY:()=>weighSoFar,lE:()=>samplesInOrder,
qi:()=>everBroken});var _claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2487);var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3280)
;var _level_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7317);var _sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2771);function weighInOrder(seconds,tolerance,level){
const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;const decided=new Map;for(const second of seconds){sum.add(second);for(const claim of(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum)){
const weight=weighSoFar(claim,level);if((weight==="held"||weight==="broken")&&!decided.has(keyOf(claim)))decided.set(keyOf(claim),weight)}}return(0,
_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum).map(claim=>({claim:claim,weight:decided.get(keyOf(claim))??weighSoFar(claim,level)}))}function everBroken(seconds,tolerance,level){
const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;return seconds.some(second=>{sum.add(second);return(0,
_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum).some(claim=>weighSoFar(claim,level)==="broken")})}function weighSoFar(claim,level){const{bad:bad,count:count,allowed:allowed}=claim
;if(allowed>=1)return"held";if(count===0)return"few";const ratio=logLikelihoodRatio(claim);const{cautious:cautious,seen:seen}=level.effects[claim.tolerance]
;if(ratio/cautious>=-Math.log(level.broken))return"broken";if(bad>allowed*count)return"worse";return ratio/seen<=Math.log(level.held)?"held":"few"}
function logLikelihoodRatio({bad:bad,count:count,allowed:allowed}){const worse=(0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(allowed)
;return(bad===0?0:bad*Math.log(worse/allowed))+(count-bad)*Math.log((1-worse)/(1-allowed))}
const samplesInOrder=(allowed,miss=_level_js__WEBPACK_IMPORTED_MODULE_1__.SU)=>allowed>=1?0:Math.ceil(Math.log(miss)/Math.log((1-(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(allowed))/(1-allowed)));const keyOf=({tolerance:tolerance,required:required,quantile:quantile})=>`${tolerance} ${quantile} ${required}`}),
2771:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>Sum});class Sum{count=0;bad=0;timed=0;#over=new Map;add(second){
this.count+=second.count;this.bad+=second.bad;this.timed+=second.timed;for(const[limitMs,count]of second.over)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+count)}over(limitMs){
return this.#over.get(limitMs)??0}}}),4425:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{pp:()=>keepReports,
iM:()=>resultOfEvents,Rg:()=>runGate});var probes_namespaceObject={};__webpack_require__.r(probes_namespaceObject);__webpack_require__.d(probes_namespaceObject,{command:()=>command,http:()=>http,
tcp:()=>tcp,writes:()=>writes});var external_node_crypto_=__webpack_require__(7598);var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760)
;var compare=__webpack_require__(3789);var canonical=__webpack_require__(3404);const questionOf=({targets:targets,checks:checks,faults:faults})=>(0,canonical.$)({
targets:targets.map(named).sort(byText),checks:checks.map(asked).sort(byText),faults:faults.map(plain).sort(byText)});const named=target=>({name:target.name,kind:target.kind,
front:target.kind==="link"&&target.to==="preview"});const asked=({params:params,...check})=>({...plain(check),params:withoutSecrets(params)});const mayBeSecret=new Set(["headers","body","send"])
;function withoutSecrets(value){if(value===null||typeof value!=="object")return value;if(Array.isArray(value))return value.map(withoutSecrets)
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,mayBeSecret.has(key)?namesIn(one):withoutSecrets(one)]))}
const namesIn=value=>value!==null&&typeof value==="object"&&!Array.isArray(value)?Object.keys(value).sort():true;const plain=value=>JSON.parse(JSON.stringify(value));const byText=(a,b)=>(0,
canonical.$)(a)<(0,canonical.$)(b)?-1:1;function layoutOf({targets:targets,preview:preview}){const{hostname:hostname,port:port,protocol:protocol}=new URL(preview)
;const previewPort=Number(port)||(protocol==="https:"?443:80);const isFront=target=>target.kind==="link"?target.to==="preview":isLocal(hostname)&&target.kind==="process"&&target.port===previewPort
;const processes=targets.filter(target=>target.kind==="process");const pairs=targets.filter(target=>target.kind==="link").flatMap(link=>{
const leadsTo=processes.find(({port:port})=>port!==undefined&&port===portBehind(link,previewPort));return leadsTo===undefined?[]:[[link.name,leadsTo.name]]});return{
front:["preview",...targets.filter(isFront).map(({name:name})=>name)],behind:Object.fromEntries(pairs)}}const portBehind=({to:to},previewPort)=>to==="preview"?previewPort:isLocal(to.host)?to.port:null
;const isLocal=host=>/^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/.test(host);var failure=__webpack_require__(5258);var version=__webpack_require__(7380);var needs=__webpack_require__(4689)
;var say_length=__webpack_require__(3798);var calm=__webpack_require__(7439);var histogram=__webpack_require__(4320);class ObservedSpan{target;phase;#firstMs;#lastMs;#tracks=new Map
;constructor(target,phase,atMs){this.target=target;this.phase=phase;this.#firstMs=atMs;this.#lastMs=atMs}add(atMs,numbers){this.#lastMs=atMs;for(const[name,value]of Object.entries(numbers)){
const track=this.#tracks.get(name)??{first:value,last:value,most:value};this.#tracks.set(name,{...track,last:value,most:Math.max(track.most,value)})}}get seen(){return{target:this.target,
phase:this.phase,spanMs:this.#lastMs-this.#firstMs,numbers:Object.fromEntries(this.#tracks)}}}class Tally{count=0;bad=0;bursts=0;ours=0;timed=0;firstBadMs=null;lastBadMs=null;reasons=new Map
;over=new Map;overBursts=new Map;latency=new histogram.dq;failed=new histogram.dq;add(window){this.count+=window.count;this.bad+=window.bad;this.bursts+=window.bursts??window.bad
;this.ours+=window.ours;this.timed+=window.timed;addTo(this.over,window.over);addTo(this.overBursts,window.overBursts??window.over)
;for(const[reason,count]of Object.entries(window.reasons))this.reasons.set(reason,(this.reasons.get(reason)??0)+count);this.latency.addSparse(window.latency);this.failed.addSparse(window.failed??[])
;this.firstBadMs??=window.firstBadMs;this.lastBadMs=window.lastBadMs??this.lastBadMs}}function addTo(sums,pairs){for(const[limitMs,count]of pairs)sums.set(limitMs,(sums.get(limitMs)??0)+count)}
class ScenarioEvidence{id;plan;trial;startMs;endMs;end=null;endDetail="";decidedMs=null;phaseMs={};faults=new Map;targets=new Map;tallies=new Map;seconds=new Map;observed=new Map;writes=[]
;troubled=new Set;troubles=[];constructor(id,plan,startMs,trial={role:"planned",of:null}){this.id=id;this.plan=plan;this.trial=trial;this.startMs=startMs;this.endMs=startMs}tally(check,phase){
return entryOf(this.tallies,`${phase} ${check}`,()=>new Tally)}get goneMs(){const applied=[...this.faults.values()].filter(steps=>steps.appliedMs!==null);const ends=applied.map(steps=>steps.goneMs)
;return ends.length===0||ends.includes(null)?null:Math.max(...ends.map(ms=>ms??0))}add(event){this.endMs=Math.max(this.endMs,event.atMs)
;if("fault"in event)this.#step(event);else if(event.type==="phase.entered")this.phaseMs[event.phase]=event.atMs;else if(event.type==="window")this.#window(event.window);else if(event.type==="target.seen")this.targets.set(event.target,event);else if(event.type==="target.observed")entryOf(this.observed,`${event.phase} ${event.target}`,()=>new ObservedSpan(event.target,event.phase,event.atMs)).add(event.atMs,event.numbers);else if(event.type==="scenario.decided")this.decidedMs=event.atMs;else if(event.type==="writes.seen")this.writes.push(event.seen);else if(event.type==="gate.trouble")this.#trouble(event.atMs,`${event.what}: ${event.detail}`);else if(event.type==="scenario.ended"){
this.end=event.reason;this.endDetail=event.detail}}#step(event){const steps=entryOf(this.faults,event.fault,untouched)
;if(event.type==="fault.requested")steps.requestedMs=event.atMs;else if(event.type==="fault.applied")steps.appliedMs=event.atMs;else if(event.type==="fault.felt")steps.felt=event.sighting;else if(event.type==="fault.removed")steps.removedMs=event.atMs;else if(event.type==="fault.failed")steps.failure=event.reason;else if(event.type==="fault.gone"){
steps.gone=event.sighting;steps.goneMs=event.atMs}}#window(window){this.tally(window.check,window.phase).add(window)
;const{check:check,latency:_,failed:______,reasons:__,ours:___,bursts:____,overBursts:_____,...second}=window;entryOf(this.seconds,check,()=>[]).push({...second,p95Ms:quantileOf(window.latency,.95)})}
#trouble(atMs,says){this.troubled.add(Math.floor(atMs/1e3));if(this.troubles.length<20)this.troubles.push(says)}}const untouched=()=>({requestedMs:null,appliedMs:null,felt:null,removedMs:null,
gone:null,goneMs:null,failure:null});function entryOf(map,key,fresh){const found=map.get(key);if(found!==undefined)return found;const made=fresh();map.set(key,made);return made}
function quantileOf(pairs,quantile){let left=Math.ceil(quantile*pairs.reduce((sum,[,count])=>sum+count,0));for(const[bucket,count]of pairs){left-=count;if(left<=0)return(0,histogram.wH)(bucket)}
return null}var outcome=__webpack_require__(5176);var result=__webpack_require__(1683);var replay=__webpack_require__(5377);var claims=__webpack_require__(2487)
;var confidence=__webpack_require__(3280);const failedQuantiles=[.1,.5,.9];function measure(check,tally,quantiles){return{check:check,count:tally.count,bad:tally.bad,success:tally.count===0?null:(0,
confidence.rF)(tally.count-tally.bad,tally.count),percentiles:tally.latency.count===0?[]:quantiles.map(quantile=>({quantile:quantile,...percentile(tally,quantile)})),...tally.failed.count>0&&{
failedAfter:failedQuantiles.map(quantile=>({quantile:quantile,...measure_quantileOf(tally.failed,quantile)}))},reasons:mostFrequent(tally.reasons),firstBadMs:tally.firstBadMs,lastBadMs:tally.lastBadMs
}}const percentile=({latency:latency},quantile)=>measure_quantileOf(latency,quantile);function measure_quantileOf(times,quantile){const{low:low,high:high}=(0,confidence.x8)(quantile,times.count)
;return{value:times.quantile(quantile),low:times.valueAtRank(low),high:times.valueAtRank(high)}}const mostFrequent=reasons=>[...reasons].map(([reason,count])=>({reason:reason,count:count
})).sort((a,b)=>b.count-a.count||(a.reason<b.reason?-1:1));var sequential=__webpack_require__(6341);const shownQuantiles=[.5,.95,.99];function judgePhase(evidence,checks,level,phase,span){
const measured=checks.map(check=>measure(check.name,evidence.tally(check.name,phase),quantilesOf(check)));return{...span,measured:measured,
findings:phase==="after"?[]:checks.flatMap(check=>findingsOf(evidence,check,level,phase))}}
const quantilesOf=check=>[...new Set([...shownQuantiles,...[...check.steady.percentiles,...check.during.percentiles].map(({quantile:quantile})=>quantile)])].sort((a,b)=>a-b)
;const toleranceFor=(check,phase)=>phase==="during"?check.during:check.steady;const countsOf=tally=>({count:tally.count,bad:tally.bad,timed:tally.timed,over:limitMs=>tally.over.get(limitMs)??0})
;function findingsOf(evidence,check,level,phase){const tally=evidence.tally(check.name,phase);const weighed=weighedIn(evidence,check,level,phase)
;const isOut=weighed.some(({claim:claim,weight:weight})=>claim.tolerance==="success"&&weight==="broken")
;return weighed.filter(({weight:weight})=>!acceptable(weight,evidence,phase)&&!(isOut&&weight==="few")).map(({claim:claim,weight:weight})=>findingOf(weight,claim,check,phase,tally))}
function weighedIn(evidence,check,level,phase){if(evidence.plan===null)return(0,sequential.QZ)(evidence.seconds.get(check.name)??[],check.steady,level);const strict=phase==="before"?{...level,
broken:level.held}:level;return(0,claims.d)(toleranceFor(check,phase),countsOf(evidence.tally(check.name,phase))).map(claim=>({claim:claim,weight:(0,confidence.vi)(claim,strict)}))}
const acceptable=(weight,evidence,phase)=>weight==="held"||weight!=="broken"&&phase==="before"&&evidence.plan!==null;function isDecided(evidence,checks,level){
const weights=checks.flatMap(check=>weighedIn(evidence,check,level,"before").map(({weight:weight})=>weight));return weights.includes("broken")||weights.length>0&&weights.every(weight=>weight==="held")
}function findingOf(weight,claim,check,phase,tally){return{outcome:weight==="broken"?"failed":"inconclusive",check:check.name,target:null,phase:phase,
tolerance:weight==="few"?"samples":claim.tolerance,quantile:claim.quantile,required:weight==="few"?(phase==="during"?confidence.Ht:sequential.lE)(claim.allowed):claim.required,
observed:weight==="few"?exactly(claim.count):observedOf(claim,tally),count:claim.count,bad:claim.bad,reasons:mostFrequent(tally.reasons),sinceMs:tally.firstBadMs,untilMs:tally.lastBadMs,
says:weight==="worse"?"worse than tolerated, but it may be chance: too few probes to be sure":""}}const exactly=value=>({value:value,low:value,high:value});function observedOf(claim,tally){
if(claim.quantile!==null)return percentile(tally,claim.quantile);return measure("",tally,[]).success}var catalog=__webpack_require__(3991);var fingerprint=__webpack_require__(1644)
;const confirmation={tries:3,needed:2};const tryOf=scenario=>({outcome:scenario.outcome,fingerprints:(0,fingerprint.t)(scenario)});function isConfirmed(tries){const[first]=tries
;if(first?.outcome!=="failed"||tries.length>=confirmation.tries)return true;return timesSeen(tries).some(times=>times>=confirmation.needed)}
const timesSeen=tries=>[...new Set(tries.flatMap(({fingerprints:fingerprints})=>fingerprints))].map(seenIn(tries))
;const seenIn=tries=>fingerprint=>tries.filter(({fingerprints:fingerprints})=>fingerprints.includes(fingerprint)).length;function confirmed(first,repeats){const tries=[first,...repeats].map(tryOf)
;if(repeats.length===0)return{...first,tries:tries};const seen=seenIn(tries);const again=repeats.flatMap(({findings:findings})=>findings).filter(({outcome:outcome})=>outcome==="failed")
;const findings=first.findings.map(one=>one.outcome==="failed"&&seen((0,fingerprint.a)(one))<confirmation.needed?flaky(one):one);const unseen=again.filter(one=>seen((0,
fingerprint.a)(one))>=confirmation.needed&&!hasLike(first.findings,one)).slice(0,1);const all=[...findings,...unseen];const left=repeats.some(({outcome:outcome})=>outcome==="unrestored")
;const outcomes=all.map(({outcome:outcome})=>outcome);return{...first,tries:tries,findings:all,outcome:left?"unrestored":(0,outcome.QZ)(outcomes.length===0?["passed"]:outcomes)}}const flaky=one=>({
...one,outcome:"flaky"});const hasLike=(findings,one)=>findings.some(each=>each.outcome==="failed"&&(0,fingerprint.a)(each)===(0,fingerprint.a)(one));const finding=known=>({check:null,target:null,
quantile:null,required:null,observed:null,count:0,bad:0,reasons:[],sinceMs:null,untilMs:null,says:"",...known});function faultFindings(evidence){
return(evidence.plan?.faults??[]).flatMap(spec=>isSpared(evidence,spec)?[]:judge_faults_findingOf(spec,evidence.faults.get(spec.id))??[])}
const isSpared=(evidence,spec)=>evidence.decidedMs!==null&&!evidence.faults.has(spec.id);function judge_faults_findingOf(spec,steps){const about={target:spec.on,sinceMs:steps?.appliedMs??null}
;if(steps?.gone&&!steps.gone.ok)return finding({outcome:"unrestored",phase:"after",tolerance:"gone",says:steps.gone.says,...about});if(steps===undefined||steps.appliedMs===null)return finding({
outcome:"inconclusive",phase:"during",tolerance:"felt",says:steps?.failure??"it was not put on",...about});if(!steps.felt?.ok)return finding({outcome:"inconclusive",phase:"during",tolerance:"felt",
says:steps.felt?.says??"nobody saw it in place",...about});return null}const anyFelt=evidence=>[...evidence.faults.values()].some(steps=>steps.felt?.ok===true);var recovery=__webpack_require__(6525)
;const recoveriesOf=(evidence,checks,level)=>checks.map(check=>({check:check.name,recoveredMs:(0,recovery.rU)(evidence,check,level).recoveredMs,limitMs:check.recoversMs}))
;function recoveryFindings(evidence,checks,level){return evidence.goneMs===null?[]:checks.flatMap(check=>judge_recovery_findingOf(evidence,check,(0,recovery.rU)(evidence,check,level))??[])}
function judge_recovery_findingOf(evidence,check,{shown:shown,recoveredMs:recoveredMs,late:late}){const inTime=recoveredMs!==null&&recoveredMs<=check.recoversMs;if(shown&&inTime&&!late)return null
;const watchedMs=evidence.endMs-(evidence.goneMs??evidence.endMs);const doubtful=!late&&!inTime&&watchedMs>=check.recoversMs;const tally=evidence.tally(check.name,"after");return finding({
outcome:late?"failed":"inconclusive",check:check.name,phase:"after",tolerance:late||doubtful?"recovers":"samples",required:late||doubtful?check.recoversMs:null,observed:recoveredMs===null?null:{
value:recoveredMs,low:recoveredMs,high:recoveredMs},count:tally.count,bad:tally.bad,reasons:mostFrequent(tally.reasons),sinceMs:evidence.goneMs,untilMs:tally.lastBadMs,
says:late?"":doubtful?"later than tolerated, but it may be chance: too few probes to be sure":"not watched long enough to see it hold"})}
const backFindings=evidence=>[...evidence.targets].filter(([,seen])=>!seen.back).map(([target,seen])=>finding({outcome:"failed",phase:"after",tolerance:"back",target:target,sinceMs:evidence.goneMs,
untilMs:seen.atMs,says:seen.says}));var checks_catalog=__webpack_require__(7207);function writesFindings(evidence,checks){const isBaseline=evidence.plan===null
;const looked=new Set(evidence.writes.map(({check:check})=>check));const missing=isBaseline?[]:checks.filter(check=>readsBack(check)&&!looked.has(check.name))
;return[...evidence.writes.flatMap(seen=>judge_writes_findingOf(seen,isBaseline,isBaseline||anyFelt(evidence))??[]),...missing.map(({name:name})=>unknown(name,"what it wrote was not read back"))]}
const readsBack=({kind:kind})=>checks_catalog.A.some(check=>check.kind===kind&&check.readsBack===true);function judge_writes_findingOf(seen,isBaseline,isFelt){
const{check:check,acknowledged:acknowledged,unread:unread}=seen;const bad=[{reason:"gone",count:seen.gone},{reason:"doubled",count:seen.doubled},{reason:"changed",count:seen.changed
}].filter(({count:count})=>count>0);const phase=isBaseline?"before":"after";if(bad.length===0)return unread===0?null:{
...unknown(check,`${unread} of ${acknowledged} acknowledged writes could not be read back`),phase:phase};const says=[...unread>0?[`${unread} more could not be read back`]:[],...isFelt?[]:[elsewhere]]
;return finding({outcome:isFelt?"failed":"inconclusive",check:check,phase:phase,tolerance:"writes",count:acknowledged,bad:bad.reduce((sum,{count:count})=>sum+count,0),
reasons:bad.toSorted((a,b)=>b.count-a.count),sinceMs:seen.firstBadMs,untilMs:seen.lastBadMs,says:says.join("; ")})}const elsewhere="no fault met anything, so something else is behind it"
;const unknown=(check,says)=>finding({outcome:"inconclusive",check:check,phase:"after",tolerance:"samples",says:says});function timelineOf(evidence,checks,recovery){
const entries=[entry(evidence.startMs,"scenario begins"),...(evidence.plan?.faults??[]).flatMap(spec=>faultEntries(spec.fault,spec.on,evidence.faults.get(spec.id))),...checks.flatMap(check=>checkEntries(evidence,check.name,recovery)),...[...evidence.targets].map(([target,seen])=>entry(seen.atMs,seen.says,target)),...evidence.decidedMs===null?[]:[entry(evidence.decidedMs,"it cannot pass any more: the faults are taken out")],entry(evidence.endMs,"scenario ends")]
;return entries.sort((a,b)=>a.atMs-b.atMs)}const entry=(atMs,says,subject=null,numbers={})=>({atMs:atMs,says:says,subject:subject,numbers:numbers});function faultEntries(kind,on,steps){
if(steps===undefined)return[];const at=(ms,says,numbers={})=>ms===null?[]:[entry(ms,says,on,numbers)]
;return[...at(steps.appliedMs,`${kind} goes on`),...steps.failure===null?[]:at(steps.requestedMs,`${kind} could not be put on: ${steps.failure}`),...at(steps.removedMs,`${kind} taken out`,steps.felt?.numbers),...at(steps.goneMs,steps.gone?.ok?`${kind} seen to be gone`:`${kind} may still be in place`)]
}function checkEntries(evidence,check,recovery){const during=evidence.tally(check,"during");const after=evidence.tally(check,"after");const first=during.firstBadMs??after.firstBadMs
;const last=after.lastBadMs??during.lastBadMs;const recoveredMs=recovery.find(one=>one.check===check)?.recoveredMs??null;const goneMs=evidence.goneMs
;return[...first===null?[]:[entry(first,"first probe fails",check)],...last===null||last===first?[]:[entry(last,"last probe fails",check,{failed:during.bad+after.bad
})],...goneMs===null||recoveredMs===null?[]:[entry(goneMs+recoveredMs,"steady state holds again",check)]]}const mostSeries=300;const troubledShare=.2
;function judgeScenario(evidence,checks,level,replay){const beforeEndMs=evidence.phaseMs.during??evidence.endMs;const duringEndMs=evidence.goneMs??evidence.endMs
;const before=judgePhase(evidence,checks,level,"before",{startMs:evidence.startMs,endMs:beforeEndMs});const during=evidence.phaseMs.during===undefined?null:judgePhase(evidence,checks,level,"during",{
startMs:beforeEndMs,endMs:duringEndMs});const after=evidence.goneMs===null?null:judgePhase(evidence,checks,level,"after",{startMs:duringEndMs,endMs:evidence.endMs})
;const recovery=evidence.goneMs===null?[]:recoveriesOf(evidence,checks,level);const known=[...cutFindings(evidence),...before.findings.map(one=>({...one,outcome:"inconclusive"
})),...faultFindings(evidence),...softened(evidence,before.findings,[...during===null?[]:told(evidence,during.findings),...recoveryFindings(evidence,checks,level),...backFindings(evidence)]),...writesFindings(evidence,checks)]
;const findings=[...known,...earlyFindings(evidence,known)];const result={id:evidence.id,outcome:findings.length===0?"passed":(0,outcome.QZ)(findings.map(({outcome:outcome})=>outcome)),
startMs:evidence.startMs,endMs:evidence.endMs,faults:(evidence.plan?.faults??[]).map(spec=>faultResult(evidence,spec)),before:before,during:during,after:after,recovery:recovery,findings:findings,
timeline:timelineOf(evidence,checks,recovery),series:seriesOf(evidence),replay:replay,tries:[],smallest:null,edge:null,interaction:null,diagnoses:[],
observed:[...evidence.observed.values()].map(({seen:seen})=>seen),writes:evidence.writes,...evidence.decidedMs===null?{}:{decidedMs:evidence.decidedMs}};return{...result,tries:[tryOf(result)]}}
function told({decidedMs:decidedMs},findings){const broken=findings.filter(({outcome:outcome})=>outcome==="failed");return decidedMs===null||broken.length===0?findings:broken}
function earlyFindings({decidedMs:decidedMs},findings){if(decidedMs===null||findings.some(({outcome:outcome})=>outcome!=="inconclusive"))return[];return[finding({outcome:"inconclusive",phase:"during",
tolerance:"gate",says:"it was ended early, and then nothing was broken"})]}function cutFindings(evidence){if(evidence.end==="done")return[]
;const says=evidence.endDetail||"the run ended in the middle of it";return[finding({outcome:"inconclusive",phase:"during",tolerance:"gate",says:says})]}function softened(evidence,before,findings){
const excuse=excuseOf(evidence,before);return findings.map(one=>excuse===null||one.outcome!=="failed"?one:{...one,outcome:"inconclusive",says:excuse})}function excuseOf(evidence,before){
if(evidence.end!=="done")return"seen before it was cut short";if(evidence.trial.role==="control")return null;if(before.length>0)return"it did not hold before the fault either"
;if(!anyFelt(evidence))return"no fault met anything, so something else is behind it";const seconds=Math.max(1,(evidence.endMs-evidence.startMs)/1e3)
;return evidence.troubled.size/seconds>=troubledShare?`the gate itself had trouble (${evidence.troubles[0]??""})`:null}function faultResult(evidence,spec){const none={requestedMs:null,appliedMs:null,
felt:null,removedMs:null,gone:null,goneMs:null,failure:null};return{spec:spec,says:(0,catalog.K)(spec.fault)?.says(spec.params)??spec.fault,...none,...evidence.faults.get(spec.id)}}
function seriesOf(evidence){const share=Math.floor(mostSeries/Math.max(1,evidence.seconds.size))
;return[...evidence.seconds].flatMap(([check,seconds])=>seconds.slice(0,share).map(({second:second,phase:phase,count:count,bad:bad,p95Ms:p95Ms})=>({check:check,second:second,phase:phase,count:count,
bad:bad,p95Ms:p95Ms})))}var level=__webpack_require__(7317);const lockedOut="a protected preview needs the header that lets machines in (`send: { headers: … }` of the check)"
;const placeholder="it answers, but not with what the check expects: a placeholder, a parked page, or a wrong path"
;const hints=[["name not found","check that the URL is right and that the deployment has finished"],["name look-up failed","the resolver of this machine did not answer"],["refused address","addresses of the cloud’s own metadata are never asked"],["refused","nothing listens there: check that the preview has been started"],["unreachable","there is no way from this machine to that address; a preview that has only IPv6 cannot be reached from most runners"],["TLS","the certificate is not accepted, and the gate does not look away"],["status 401",lockedOut],["status 403",lockedOut],["status 429","the preview limits its visitors: lower the `rate` of the checks"],["redirect to another host",`that looks like a login page; ${lockedOut}`],["status 30","the path leads elsewhere: write the one that answers"],["status 404","check the path"],["status 5","the preview has an error of its own"],["body",placeholder],["json",placeholder],["not JSON",placeholder],["timeout","it takes longer than the check’s `timeout`"]]
;function unreachable(reason){const hint=hints.find(([beginning])=>reason.startsWith(beginning))?.[1]
;return`the preview never answered well (${reason}), so nothing was injected${hint===undefined?"":`; ${hint}`}`}function runVerdict(facts){
const count=outcome=>facts.scenarios.filter(scenario=>scenario.outcome===outcome).length;const all=facts.planned;if(facts.unrestored>0||count("unrestored")>0)return{verdict:"unrestored",
reason:"a fault may still be in place"};if(facts.end===null||facts.end==="killed")return{verdict:"error",reason:"the run was killed; its faults were taken out afterwards"}
;if(facts.end==="cancelled")return{verdict:"cancelled",reason:"the run was cancelled; its faults were taken out"};if(facts.end==="error")return{verdict:"error",
reason:facts.endDetail||"the gate could not do its work"};if(facts.end==="refused")return{verdict:"refused",reason:facts.endDetail};if(facts.end==="unreachable")return{verdict:"unhealthy",
reason:unreachable(facts.endDetail)};if(facts.end==="unhealthy")return unhealthy(facts.baseline);if(count("failed")>0)return{verdict:"failed",
reason:`${count("failed")} of ${all} scenarios broke the steady state`};const open=all-count("passed");if(count("flaky")>0)return{verdict:"inconclusive",
reason:`${count("flaky")} of ${all} scenarios broke the steady state, and not each time`};if(all===0)return{verdict:"inconclusive",reason:"the seed drew no fault, so nothing was shown"}
;if(open>0)return{verdict:"inconclusive",reason:`${open} of ${all} scenarios could not be decided`};return{verdict:"passed",reason:`steady state held through all ${all} scenarios`}}
function unhealthy(baseline){return baseline?.findings.some(({outcome:outcome})=>outcome==="failed")?{verdict:"unhealthy",
reason:"the preview did not hold its own steady state before any fault; nothing was injected"}:{verdict:"inconclusive",
reason:"it could not be shown that the preview is steady without faults; nothing was injected"}}var diagnosis_catalog=__webpack_require__(3135);const leastSure=.6;const mostTold=2;const margin=.1
;function diagnose(of){if(!of.scenario.findings.some(({outcome:outcome})=>outcome==="failed"))return[];const found=diagnosis_catalog.x.flatMap(kind=>{const best=surest(kind.find(of))
;return best===null||best.sure<leastSure?[]:[{kind:kind,best:best}]})
;return found.filter(({kind:kind,best:best})=>!found.some(other=>other.kind.explains.includes(kind.name)&&other.best.sure>=best.sure-margin)).map(({best:best})=>best).sort((a,b)=>b.sure-a.sure).slice(0,mostTold)
}const surest=all=>all.reduce((best,one)=>best===null||one.sure>best.sure?one:best,null);const controlOf=({id:id,startMs:startMs,endMs:endMs,findings:findings})=>({id:id,startMs:startMs,endMs:endMs,
findings:findings.filter(({check:check})=>check!==null)})
;const unstableIn=controls=>[...new Set(controls.flatMap(({findings:findings})=>findings.flatMap(({check:check,outcome:outcome})=>outcome==="failed"?check??[]:[])))]
;function withoutUnstable(scenario,unstable){if(unstable.length===0)return scenario;const findings=scenario.findings.map(one=>isExcused(one,unstable)?{...one,outcome:"inconclusive",says:says}:one)
;const silent=unstable.filter(check=>!findings.some(one=>one.check===check)).map(undecided);const all=[...findings,...silent];return{...scenario,findings:all,outcome:(0,
outcome.QZ)(all.map(({outcome:outcome})=>outcome))}}const says="it did not hold without a fault either"
;const isExcused=({outcome:outcome,check:check},unstable)=>(outcome==="failed"||outcome==="flaky")&&check!==null&&unstable.includes(check);const undecided=check=>finding({outcome:"inconclusive",
phase:"during",tolerance:"gate",check:check,says:says});class Trials{#planned=[];#repeats=new Map;#lessons=new Map;controls=[];latest=null;add({role:role,of:of},result){this.latest=result
;if(role==="planned")this.#planned.push(result);else if(role==="control")this.controls.push(controlOf(result));else if(role==="repeat"&&of!==null)this.#repeats.set(of,[...this.#repeats.get(of)??[],result])
}learn(of,lesson){this.#lessons.set(of,[...this.#lessons.get(of)??[],lesson])}get unstable(){return unstableIn(this.controls)}get scenarios(){const{unstable:unstable}=this
;return this.#planned.map(first=>({...withoutUnstable(confirmed(first,this.#repeats.get(first.id)??[]),unstable),...lessonsOf(this.#lessons.get(first.id)??[])}))}}
const diagnosed=(scenario,checks,baseline,layout)=>({...scenario,diagnoses:diagnose({scenario:scenario,checks:checks,baseline:baseline,layout:layout})});function lessonsOf(lessons){
const found=kind=>lessons.findLast(lesson=>lesson.kind===kind)??null;return{smallest:found("smallest"),edge:found("edge"),interaction:found("interaction")}}const baselineId="baseline"
;const mostNotes=50;class RunFold{#started=null;#ended=null;#lastMs=0;#current=null;#baseline=null;#latestBaseline=null;#calm=new calm.m;#trials=new Trials;#owed=new Map;#undoFailures=new Map
;#notes=[];#trouble=new Set;get current(){return this.#current}get level(){const{checks:checks=[],plan:plan}=this.#started??{};return(0,level.FY)((0,
level.In)(checks,plan?.scenarios.length??1),this.#calm)}get scenarios(){return this.#trials.scenarios}get latest(){return this.#trials.latest}get latestBaseline(){return this.#latestBaseline}
add(event){this.#lastMs=Math.max(this.#lastMs,event.atMs)
;if("scenario"in event)this.#addToScenario(event);else if(event.type==="lesson")this.#trials.learn(event.of,event.lesson);else if(event.type==="run.started")this.#started=event;else if(event.type==="run.ended")this.#ended??=event;else if(event.type==="undo.recorded")this.#owed.set(event.undo.id,event.undo);else if(event.type==="undo.done")this.#settle(event.id);else if(event.type==="undo.failed")this.#undoFailures.set(event.id,event.reason);else if(this.#notes.length<mostNotes)this.#notes.push(event.says)
}result(commandsOf,ended=this.#ended){const started=this.#started;if(started===null)throw new TypeError("the run has not started")
;const scenarios=this.#soFar().map(scenario=>diagnosed(scenario,started.checks,this.#baseline,started.layout??null));const unrestored=this.#unrestored(commandsOf)
;const{verdict:verdict,reason:reason}=runVerdict({end:ended?.reason??null,endDetail:ended?.detail??"",baseline:this.#baseline,scenarios:scenarios,planned:started.plan.scenarios.length,
unrestored:unrestored.length});return{schema:result.F,version:started.version,name:started.plan.name,seed:started.plan.seed,preview:started.preview,run:started.run,
configDigest:started.configDigest??"",durationMs:this.#ended?.atMs??this.#lastMs,verdict:verdict,exitCode:outcome.hS[verdict],reason:reason,confidence:level.Rm,
checks:started.checks.map(({params:_,...check})=>check),baseline:this.#baseline,scenarios:scenarios,controls:this.#trials.controls,unstable:this.#trials.unstable,unrestored:unrestored,
trouble:[...this.#trouble],notes:this.#notes,skipped:started.plan.scenarios.filter(({id:id})=>!scenarios.some(scenario=>scenario.id===id)).map(({id:id})=>({scenario:id,
says:ended?.detail||"the run ended before its turn"})),comparison:null}}#addToScenario(event){
if(event.type==="scenario.started")this.#current=new ScenarioEvidence(event.scenario,event.plan,event.atMs,event.trial);this.#current?.add(event)
;if(event.type==="gate.trouble"&&this.#trouble.size<mostNotes)this.#trouble.add(event.what);if(event.type==="scenario.ended"&&this.#current!==null){
if(this.#current.plan===null)this.#latestBaseline=this.#judgedBaseline(this.#current);else this.#trials.add(this.#current.trial,this.#judged(this.#current));this.#keepCalm(this.#current)
;this.#current=null;this.#baseline??=this.#latestBaseline}}#keepCalm(evidence){const phases=evidence.trial.role==="control"?["before","during","after"]:["before"]
;for(const{name:name}of this.#started?.checks??[])for(const phase of phases)this.#calm.add(evidence.tally(name,phase))}#soFar(){const open=this.#current
;return open?.plan&&open.trial.role==="planned"?[...this.scenarios,this.#judged(open)]:this.scenarios}#settle(id){this.#owed.delete(id);this.#undoFailures.delete(id)}#judged(evidence){
return judgeScenario(evidence,this.#started?.checks??[],this.level,evidence.plan===null?"":(0,replay.B9)(evidence.plan))}#judgedBaseline(evidence){const checks=this.#started?.checks??[]
;const judged=judgePhase(evidence,checks,this.level,"before",{startMs:evidence.startMs,endMs:evidence.endMs});return{...judged,findings:[...judged.findings,...writesFindings(evidence,checks)]}}
#unrestored(commandsOf){const open=[...this.#owed.values()].filter(({id:id})=>this.#ended!==null||this.#undoFailures.has(id));return open.map(undo=>({undo:undo.id,target:undo.target,kind:undo.kind,
reason:this.#undoFailures.get(undo.id)??"the run ended before it was undone",commands:commandsOf(undo)}))}}function judge(events,commandsOf){const fold=new RunFold
;for(const event of events)fold.add(event);return fold.result(commandsOf)}function recorderOn({clock:clock,record:record}){const fold=new RunFold;return{fold:fold,async emit(body){const event={
atMs:Math.round(clock.now()*1e3)/1e3,...body};const kept=record(event);if(event.type==="undo.recorded")await kept;fold.add(event);await kept}}}var times=__webpack_require__(6794);const pace={
settleTries:3,settleMs:3e3,warmUpMs:6e4,prepareMs:5e3,applyMs:5e3,feltMs:2e3,undoMs:2e3,goneMs:2e3,latenessMs:3e4,backPollMs:500,lookMs:200,restartMs:6e4,observeMs:1e3,readBackMs:4e4,troubleMs:1e3,
lagMs:250};async function readBack({world:world,recorder:recorder,signal:signal},id){const fromMs=recorder.fold.current?.startMs??0
;const limit=AbortSignal.any([signal,world.deadline(pace.readBackMs)]);for(const seen of await(world.readBack?.(fromMs,world.clock.now(),limit))??[])await recorder.emit({type:"writes.seen",
scenario:id,seen:seen})}async function playBaseline(world,recorder,watch,signal){await recorder.emit({type:"scenario.started",scenario:baselineId,plan:null});await recorder.emit({type:"phase.entered",
scenario:baselineId,phase:"before"});watch.begin(baselineId);const limitMs=world.clock.now()+(0,times.we)(world.checks)
;while(world.clock.now()<limitMs&&!hasShown(world,recorder))await world.clock.sleep(pace.lookMs,signal);await watch.end(AbortSignal.any([signal,world.deadline((0,times.XP)(world.checks))]))
;await readBack({world:world,recorder:recorder,signal:signal},baselineId);await recorder.emit({type:"scenario.ended",scenario:baselineId,reason:"done",detail:""});return recorder.fold.latestBaseline}
function hasShown(world,{fold:fold}){return fold.current===null||isDecided(fold.current,world.checks,fold.level)}var fault=__webpack_require__(1730);var facts=__webpack_require__(121)
;const nearStrength=1.2;const nearLength=2;const lengthGrainMs=100;function axesOf(spec,leastLastsMs){
const params=Object.entries(catalogued(spec).params).filter(([,{milder:milder}])=>milder!=="neither");const strengths=params.map(([parameter,{kind:kind,milder:milder,min:min,max:max}])=>({
fault:spec.id,parameter:parameter,kind:kind,mildest:milder==="high"?max:min,grain:facts.I[kind].grain,near:nearStrength}));const near=strengths.length>0?nearLength:nearStrength
;const mildest=Math.min(spec.lastsMs,Math.max(leastLastsMs,fault.C.min));return[...strengths,{fault:spec.id,parameter:"lasts",kind:"duration",mildest:mildest,grain:lengthGrainMs,near:near}]}
function catalogued({fault:fault}){const found=(0,catalog.K)(fault);if(found===undefined)throw new RangeError(`there is no fault ${fault}`);return found}var number_in=__webpack_require__(2893)
;function valueOn({faults:faults},{fault:fault,parameter:parameter}){const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
number_in.P)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});const changed=(spec,parameter,value)=>parameter==="lasts"?{...spec,lastsMs:value}:{...spec,params:{
...spec.params,[parameter]:value}};function asDrawn(smallest,drawn,leastLastsMs){const axes=smallest.faults.flatMap(spec=>axesOf(spec,leastLastsMs)).filter(axis=>valueOn(smallest,axis)!==axis.mildest)
;return axes.reduce((form,axis)=>withValue(form,axis,valueOn(drawn,axis)??axis.mildest),smallest)}
const isNowhereHarsher=(one,other)=>one.faults.every(spec=>other.faults.some(whole=>whole.id===spec.id&&isWithin(spec,whole)))
;const isMilder=(one,other)=>isNowhereHarsher(one,other)&&!isNowhereHarsher(other,one);function isWithin(spec,whole){if(spec.fault!==whole.fault||spec.on!==whole.on)return false
;if(spec.startMs>whole.startMs||spec.lastsMs>whole.lastsMs)return false;return Object.entries((0,catalog.K)(spec.fault)?.params??{}).every(([name,param])=>isNoMore(param,(0,
number_in.P)(spec.params,name),(0,number_in.P)(whole.params,name)))}function isNoMore({milder:milder},value,whole){if(milder==="neither")return value===whole
;return milder==="low"?value<=whole:value>=whole}function atEdge(smallest,{threshold:threshold,direction:direction,...place}){
const form=withValue(smallest,place,direction==="up"?threshold.high:threshold.low);return isMilder(form,smallest)?form:null}const right=.9;const spreads=[0,.05,.15,.4]
;const priorOf=spread=>spread===0?2:1;const rounding=1e-9;class Belief{#positions;#thresholds;#weights;#below;constructor(positions){const[first=0,second=0]=positions
;this.#positions=Float64Array.from(positions);this.#thresholds=this.#positions.map((here,point)=>(here+(positions[point-1]??first-(second-first)))/2)
;this.#weights=spreads.map(spread=>new Float64Array(positions.length).fill(priorOf(spread)));this.#below=new Float64Array(positions.length);this.#settle()}heard(asked,broke){
for(const[row,spread]of spreads.entries()){const weights=this.#weights[row];for(let point=0;point<weights.length;point++){const breaks=this.#chanceOfBreaking(asked,point,spread)
;weights[point]=weights[point]*(broke?breaks:1-breaks)}}this.#settle()}mostOpen(){const half=this.#first(.5);if(half===0)return 0;const before=half-1
;const isNearer=.5-this.#below[before]<this.#below[half]-.5;return isNearer||half===this.#below.length-1?before:half}interval(level){return{low:this.#first((1-level)/2),median:this.#first(.5),
high:this.#first((1+level)/2)}}#first(share){return this.#below.findIndex(below=>below>=share-rounding)}#settle(){this.#below.fill(0);let sum=0;for(let point=0;point<this.#below.length;point++){
for(const row of this.#weights)sum+=row[point];this.#below[point]=sum}for(const row of[...this.#weights,this.#below])for(let point=0;point<row.length;point++)row[point]=row[point]/sum}
#chanceOfBreaking(asked,point,spread){if(spread===0)return asked>=point?right:1-right;const away=this.#thresholds[point]-this.#positions[asked];return 1-right+(2*right-1)/(1+Math.exp(away/spread))}}
var significant=__webpack_require__(2625);const step=.04;function gridOf({mildest:mildest,harshest:harshest,grain:grain}){const from=Math.max(mildest,grain);const to=Math.max(harshest,grain)
;const steps=Math.max(1,Math.ceil(Math.abs(Math.log(to/from))/step));const inner=Array.from({length:steps+1},(_,index)=>rounded(from*(to/from)**(index/steps),grain))
;const inside=inner.filter(value=>value>Math.min(mildest,harshest)&&value<Math.max(mildest,harshest));return[...new Set([mildest,...inside,harshest])]}const rounded=(value,grain)=>(0,
significant.I)(Math.round((0,significant.I)(value,3)/grain)*grain,12);const edge_search_level=.9;const narrow=.12;const mostTrials=40;const aside=[2,-2];class EdgeSearch{#scenario;#strength;#grid
;#belief;#trials=0;#undecided=0;constructor(scenario,strength,known=[]){this.#scenario=scenario;this.#strength=strength;this.#grid=gridOf(strength)
;this.#belief=new Belief(this.#grid.map(value=>this.#position(value)));for(const{value:value,broke:broke}of known)this.#belief.heard(this.#nearest(value),broke)}next(){
if(this.#isNarrow()||this.#trials>=mostTrials||this.#undecided>aside.length)return null;return withValue(this.#scenario,this.#strength,this.#grid[this.#asked()]??this.#strength.mildest)}heard(broke){
const asked=this.#asked();this.#trials+=1;if(broke===null){this.#undecided+=1;return}this.#undecided=0;this.#belief.heard(asked,broke)}get best(){
const{fault:fault,parameter:parameter,direction:direction}=this.#strength;return{kind:"edge",fault:fault,parameter:parameter,threshold:this.#threshold(this.#belief.interval(edge_search_level)),
level:edge_search_level,direction:direction,trials:this.#trials,cut:!this.#isNarrow()}}#asked(){const point=this.#belief.mostOpen()+(aside[this.#undecided-1]??0)
;return Math.min(this.#grid.length-1,Math.max(0,point))}#threshold({low:low,median:median,high:high}){const[holds,value,breaks]=[this.#at(Math.max(0,low-1)),this.#at(median),this.#at(high)];return{
value:value,low:Math.min(holds,breaks),high:Math.max(holds,breaks)}}#isNarrow(){const interval=this.#belief.interval(edge_search_level);const{value:value,low:low,high:high}=this.#threshold(interval)
;return interval.low===interval.high||low>=value*(1-narrow)&&high<=value*(1+narrow)}#at(point){return this.#grid[point]??this.#strength.harshest}#position(value){
const{direction:direction,grain:grain}=this.#strength;return Math.log(Math.max(value,grain))*(direction==="up"?1:-1)}#nearest(value){const away=this.#grid.map(each=>Math.abs(each-value))
;return away.indexOf(Math.min(...away))}}const aloneTrials=scenario=>scenario.faults.length<2?[]:scenario.faults.map(spec=>({...scenario,faults:[{...spec,startMs:0}]}))
;const withoutOne=scenario=>scenario.faults.length<2?[]:scenario.faults.map(left=>({...scenario,faults:fromStart(scenario.faults.filter(spec=>spec!==left))}));const startedTogether=scenario=>({
...scenario,faults:scenario.faults.map(spec=>({...spec,startMs:0}))});function fromStart(faults){const firstMs=Math.min(...faults.map(({startMs:startMs})=>startMs));return faults.map(spec=>({...spec,
startMs:spec.startMs-firstMs}))}function interactionOf(together,alone){
const broken=[...new Set(together.flatMap(({fingerprints:fingerprints})=>fingerprints))].filter(each=>together.filter(({fingerprints:fingerprints})=>fingerprints.includes(each)).length>=confirmation.needed)
;const isDecided=alone.length>1&&alone.every(({tries:tries})=>tries.length>0&&tries.every(isOfWeight))
;const shown=new Set(alone.flatMap(({tries:tries})=>tries.flatMap(({fingerprints:fingerprints})=>fingerprints)));return{kind:"interaction",alone:alone.map(({fault:fault,tries:tries})=>({fault:fault,
outcome:(0,outcome.QZ)(tries.map(({outcome:outcome})=>outcome))})),together:isDecided&&broken.some(each=>!shown.has(each))}}const isOfWeight=({outcome:outcome})=>outcome==="passed"||outcome==="failed"
;const knownAnswers=(smallest,strength,heard)=>heard.flatMap(({scenario:scenario,same:same})=>{const value=valueOn(scenario,strength);if(value===undefined)return[]
;const form=withValue(smallest,strength,value);const tells=same?isNowhereHarsher(scenario,form):isNowhereHarsher(form,scenario);return tells?[{value:value,broke:same}]:[]});const needed=2
;function failsTheSame(fingerprints,tries){const inAll=fingerprints.filter(each=>tries.every(one=>one.fingerprints.includes(each)));if(inAll.length===0)return false
;return tries.length>=needed?true:null}const order=["duration","rate","count","bandwidth","share","size"];const byPrecedence=axes=>axes.toSorted((a,b)=>rank(a)-rank(b))
;const rank=({parameter:parameter,kind:kind})=>parameter==="lasts"?order.length:order.indexOf(kind);function strengthOf(smallest,drawn,leastLastsMs){
const axes=byPrecedence(smallest.faults.flatMap(spec=>axesOf(spec,leastLastsMs).filter(axis=>!isDoneAtOnce(spec,axis))));const able=axes.flatMap(axis=>strengthOn(axis,drawn)??[])
;return able.find(axis=>valueOn(smallest,axis)!==axis.mildest)??able[0]??null}const isDoneAtOnce=(spec,{parameter:parameter})=>{const signal=(0,catalog.K)(spec.fault)?.signal?.(spec.params)
;return parameter==="lasts"&&signal!==undefined&&signal!=="SIGSTOP"};function strengthOn(axis,drawn){const harshest=valueOn(drawn,axis);if(harshest===undefined||harshest===axis.mildest)return null
;return{...axis,harshest:harshest,direction:axis.mildest<harshest?"up":"down"}}function between(held,broke,{grain:grain,near:near}){const low=Math.min(held,broke);const high=Math.max(held,broke)
;const from=Math.max(low,grain);if(high/from<=near)return undefined;const middle=(0,significant.I)(Math.round((0,significant.I)(Math.sqrt(from*high),2)/grain)*grain,12)
;return middle>low&&middle<high?middle:undefined}function*milderForms(scenario,held,leastLastsMs){yield*aloneTrials(scenario);yield*withoutOne(scenario)
;if(scenario.faults.some(({startMs:startMs})=>startMs>0))yield startedTogether(scenario);const axes=byPrecedence(scenario.faults.flatMap(spec=>axesOf(spec,leastLastsMs)))
;for(const axis of[...axes.filter(isLength),...axes.filter(each=>!isLength(each))])if(valueOn(scenario,axis)!==axis.mildest)yield withValue(scenario,axis,axis.mildest)
;for(const axis of axes)yield*halfway(scenario,held,axis)}const isLength=({parameter:parameter})=>parameter==="lasts";function*halfway(scenario,held,axis){
const value=valueOn(scenario,axis)??axis.mildest;const middle=between(harshestHeld(scenario,held,axis),value,axis);if(middle!==undefined)yield withValue(scenario,axis,middle)}
function harshestHeld(scenario,held,axis){const values=held.flatMap(each=>{const value=valueOn(each,axis);return value!==undefined&&isNowhereHarsher(withValue(scenario,axis,value),each)?value:[]})
;const present=valueOn(scenario,axis)??axis.mildest;return values.reduce((best,value)=>Math.abs(value-present)<Math.abs(best-present)?value:best,axis.mildest)}class Walk{#leastLastsMs;#heard=[]
;#smallest;constructor(scenario,leastLastsMs){this.#smallest=scenario;this.#leastLastsMs=leastLastsMs}next(){const held=this.#heard.flatMap(({scenario:scenario,same:same})=>same?[]:scenario)
;for(const form of milderForms(this.#smallest,held,this.#leastLastsMs))if(!held.some(each=>isNowhereHarsher(form,each)))return form;return null}heard(same,scenario=this.next()){
if(scenario===null)throw new RangeError("nothing was asked");this.#heard.push({scenario:scenario,same:same});if(same&&isMilder(scenario,this.#smallest))this.#smallest=scenario}get answers(){
return this.#heard}get best(){const failed=this.#heard.filter(({same:same})=>same).length;return{kind:"smallest",scenario:this.#smallest,tried:this.#heard.length,failed:failed,cut:this.next()!==null}}
}const takingOutMs=1e3;function cannotPass(evidence,checks,scenario,level,nowMs){const{during:startMs}=evidence.phaseMs;if(startMs===undefined)return false;const{goneMs:goneMs}=evidence
;const endMs=goneMs??Math.max(nowMs,endOf(evidence,scenario,startMs))+takingOutMs;return checks.some(check=>breaksDuring(evidence,check,level,stillDue(evidence,check,startMs,endMs))||(0,
recovery.lS)(evidence,check,level))}
const endOf=(evidence,{faults:faults},duringMs)=>Math.max(...faults.map(({id:id,startMs:startMs,lastsMs:lastsMs})=>(evidence.faults.get(id)?.appliedMs??duringMs+startMs)+lastsMs))
;function stillDue(evidence,{name:name,ratePerSecond:ratePerSecond},startMs,endMs){const seen=(evidence.seconds.get(name)??[]).findLast(({phase:phase})=>phase==="during")
;const sinceMs=seen===undefined?startMs:(seen.second+1)*1e3;return Math.ceil(Math.max(0,endMs-sinceMs)/1e3*ratePerSecond)}const breaksDuring=(evidence,check,level,good)=>(0,
claims.d)(check.during,countsOf(evidence.tally(check.name,"during"))).map(claim=>({...claim,count:claim.count+good})).some(claim=>(0,confidence.vi)(claim,level)==="broken")
;const effectOf=({fault:fault,params:params,seed:seed},way)=>({way:way,kind:fault,params:params,seed:seed});var model_effect=__webpack_require__(3051);async function prepareFault(world,spec,signal){
const found=world.target(spec.on);if(found===null)throw new Error("there is no such target");const way=model_effect.L.find(one=>found.kind.takes.includes(one)&&(0,
catalog.K)(spec.fault)?.[one]!==undefined);if(way===undefined)throw new Error("the target cannot take this fault");const effect=effectOf(spec,way)
;const undo=await found.hand.prepare(effect,spec.id,AbortSignal.any([signal,stepLimit(world,found.hand,pace.prepareMs)]));return{hand:found.hand,effect:effect,undo:undo}}
const stepLimit=(world,hand,usualMs)=>world.deadline(Math.max(usualMs,hand.stepMs??0));const unseen=error=>({ok:false,says:`could not be observed: ${error.message}`,numbers:{}})
;const feelFault=(world,{hand:hand,effect:effect,undo:undo})=>hand.felt(effect,undo,stepLimit(world,hand,pace.feltMs)).catch(unseen)
;async function takeOut(world,{hand:hand,effect:effect,undo:undo},most=2){let sighting={ok:false,says:"it was not undone",numbers:{}};for(let tries=0;tries<most&&!sighting.ok;tries+=1){
const failure=await hand.undo(undo,stepLimit(world,hand,pace.undoMs)).then(()=>null,error=>error);sighting=failure===null?await hand.gone(effect,undo,stepLimit(world,hand,pace.goneMs)).catch(unseen):{
...sighting,says:failure.message}}return sighting}const settledBy=({id:id},{ok:ok,says:says})=>ok?{type:"undo.done",id:id}:{type:"undo.failed",id:id,reason:says}
;async function hold({world:world,recorder:recorder},scenario,spec,onApply,decided,signal){const say=event=>recorder.emit({...event,scenario:scenario,fault:spec.id});await say({type:"fault.requested"
});const ready=await prepareFault(world,spec,signal).catch(unlessRefused);if(typeof ready==="string")return say({type:"fault.failed",reason:ready});await recorder.emit({type:"undo.recorded",
undo:ready.undo});try{signal.throwIfAborted();onApply();await ready.hand.apply(ready.effect,ready.undo,AbortSignal.any([signal,stepLimit(world,ready.hand,pace.applyMs)]));await say({
type:"fault.applied"});await world.clock.sleep(spec.lastsMs,AbortSignal.any([signal,decided])).catch(()=>undefined);if(!signal.aborted)await say({type:"fault.felt",
sighting:await feelFault(world,ready)})}catch(error){await say({type:"fault.failed",reason:error.message}).catch(()=>undefined)}const sighting=await takeOut(world,ready);await Promise.all([say({
type:"fault.removed"}),say({type:"fault.gone",sighting:sighting}),recorder.emit(settledBy(ready.undo,sighting))])}function unlessRefused(error){
if(error instanceof failure.I&&error.verdict==="refused")throw error;return error.message}async function together(signal,tasks){const siblings=new AbortController
;const both=AbortSignal.any([signal,siblings.signal]);const failures=[];await Promise.all(tasks.map(task=>task(both).catch(error=>{failures.push(error);siblings.abort(error)})))
;if(failures.length>0)throw failures[0]}async function disturb(stage,{scenario:scenario,trial:trial,lastsMs:lastsMs}){const{world:world,recorder:recorder,watch:watch,signal:signal}=stage
;const decided=new AbortController;const over=new AbortController;const deciding=trial.role==="control"?Promise.resolve():decide(stage,scenario,decided,AbortSignal.any([signal,over.signal]))
;const faults=scenario.faults.map(spec=>async either=>{const due=await world.clock.sleep(spec.startMs,AbortSignal.any([either,decided.signal])).then(()=>true,()=>false)
;if(due)await hold(stage,scenario.id,spec,()=>watch.disturbed(),decided.signal,either)});if(trial.role==="control"){watch.disturbed()
;faults.push(either=>world.clock.sleep(lastsMs,either).catch(()=>undefined))}try{await together(signal,faults)}finally{over.abort();await deciding}
watch.calm(recorder.fold.current?.goneMs??world.clock.now())}async function decide({world:world,recorder:recorder},scenario,decided,signal){while(!signal.aborted){
await world.clock.sleep(pace.lookMs,signal).catch(()=>undefined);const{current:current,level:level}=recorder.fold
;if(signal.aborted||current===null||!cannotPass(current,world.checks,scenario,level,world.clock.now()))continue;await recorder.emit({type:"scenario.decided",scenario:scenario.id}).catch(()=>undefined)
;decided.abort();return}}async function observe({world:world,recorder:recorder},signal){while(!signal.aborted){await Promise.all(world.targets.map(name=>look(name)))
;await world.clock.sleep(pace.observeMs,signal).catch(()=>undefined)}async function look(target){
const seen=world.target(target)?.hand.observe?.(AbortSignal.any([signal,world.deadline(pace.observeMs)]));const numbers=await(seen?.catch(()=>undefined));const now=recorder.fold.current
;if(numbers===undefined||signal.aborted||now===null)return;await recorder.emit({type:"target.observed",scenario:now.id,target:target,phase:phaseOf(now.phaseMs),numbers:numbers})}}
const phaseOf=entered=>entered.after!==undefined?"after":entered.during!==undefined?"during":"before"
;const targetsOf=(world,scenario)=>[...new Set(scenario.faults.map(({on:on})=>on))].filter(name=>world.target(name)?.hand.back!==undefined)
;async function restoreTargets({world:world,recorder:recorder,signal:signal},scenario){for(const target of targetsOf(world,scenario)){
const limit=AbortSignal.any([signal,world.deadline(pace.restartMs)]);const seen=await(world.target(target)?.hand.back?.(true,limit).catch(notBack));if(seen!==undefined)await recorder.emit({
type:"target.seen",scenario:scenario.id,target:target,...seen})}}const notBack=error=>({back:false,restarted:false,says:`it could not be started again: ${error.message}`})
;async function untilRecovered({world:world,recorder:recorder,signal:signal},scenario,role){const goneMs=world.clock.now()
;const dueMs=Math.max(...world.checks.map(({recoversMs:recoversMs})=>recoversMs))+(0,times.XP)(world.checks);const patienceMs=dueMs+(0,
times.Zo)(world.checks)+(role==="planned"?Math.min(dueMs,pace.latenessMs):0);let nextLookAtTargetsMs=0;let missing=[...targetsOf(world,scenario)];for(;;){const sinceMs=world.clock.now()-goneMs
;const evidence=recorder.fold.current;if(sinceMs>=patienceMs||evidence===null||evidence.goneMs===null)return;if(sinceMs>=nextLookAtTargetsMs){missing=await stillMissing(world,missing,signal)
;nextLookAtTargetsMs=sinceMs+pace.backPollMs}if(missing.length>0?sinceMs>=dueMs:world.checks.every(check=>(0,recovery.rU)(evidence,check,recorder.fold.level).shown))return
;await world.clock.sleep(pace.lookMs,signal)}}async function stillMissing(world,names,signal){const seen=await Promise.all(names.map(name=>isBack(world,name,signal)))
;return names.filter((_,index)=>!seen[index])}
const isBack=async(world,name,signal)=>(await(world.target(name)?.hand.back?.(false,AbortSignal.any([signal,world.deadline(pace.prepareMs)])).catch(()=>null)))?.back??true
;async function playScenario(stage,step){const{world:world,recorder:recorder,watch:watch,signal:signal}=stage;const{scenario:scenario,trial:trial}=step;await recorder.emit({type:"scenario.started",
scenario:scenario.id,plan:scenario,trial:trial});watch.begin(scenario.id);const over=new AbortController;const looking=observe(stage,AbortSignal.any([signal,over.signal])).catch(()=>undefined);try{
await playPhases(stage,step);await watch.end(AbortSignal.any([signal,world.deadline((0,times.XP)(world.checks))]));over.abort();await looking;await readBack(stage,scenario.id)
;await restoreTargets(stage,scenario);await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"done",detail:""})}catch(error){over.abort();await looking
;await watch.end(AbortSignal.abort());const detail=signal.aborted?"cut short":error.message;await recorder.emit({type:"scenario.ended",scenario:scenario.id,reason:"cut",detail:detail});throw error}}
const looksBefore=["planned","repeat"];async function playPhases(stage,step){const{world:world,recorder:recorder,signal:signal}=stage;const{scenario:scenario,trial:trial}=step
;const enter=phase=>recorder.emit({type:"phase.entered",scenario:scenario.id,phase:phase});await enter("before");if(looksBefore.includes(trial.role))await world.clock.sleep((0,
times.$p)(world.checks),signal);await enter("during");await disturb(stage,step);signal.throwIfAborted();await enter("after");await untilRecovered(stage,scenario,trial.role)}
async function playStep(stage,step,byMs=stage.budgetMs){const nowMs=stage.world.clock.now();if(nowMs>=byMs||nowMs+(0,times.zo)(stage.world.checks,step.scenario)>stage.budgetMs)return"no time"
;if(!await isSteadyAgain(stage))return"not steady";await playScenario(stage,step);return"played"}async function isSteadyAgain(stage){
if(stage.recorder.fold.latest?.recovery.every(({recoveredMs:recoveredMs})=>recoveredMs!==null)??true)return true;return becomesSteady(stage)}
async function becomesSteady({world:world,recorder:recorder,watch:watch,signal:signal}){for(let tries=0;tries<pace.settleTries;tries+=1){
if((await playBaseline(world,recorder,watch,signal))?.findings.length===0)return true;await world.clock.sleep(pace.settleMs,signal)}return false}function programOf({scenarios:scenarios},world){
const controls=(0,needs.b)(scenarios);return scenarios.flatMap(scenario=>{const planned=stepOf(scenario,{role:"planned",of:null});const nth=controls.indexOf(scenario)
;return nth<0?[planned]:[program_controlOf(scenario,`c${nth+1}`,world),planned]})}function program_controlOf(scenario,id,world){const lastsMs=(0,times.Sf)(world.checks,scenario)
;const links=scenario.faults.filter(({on:on})=>world.target(on)?.kind.takes.includes("toxic"));const shams=links.map(({on:on,seed:seed},index)=>({id:`${id}.f${index+1}`,fault:"sham",on:on,params:{},
startMs:0,lastsMs:lastsMs,seed:seed}));return{scenario:{id:id,faults:shams},trial:{role:"control",of:null},lastsMs:lastsMs}}function trialOf(scenario,id,role,of){
const faults=scenario.faults.map((spec,index)=>({...spec,id:`${id}.f${index+1}`}));return stepOf({id:id,faults:faults},{role:role,of:of})}const stepOf=(scenario,trial)=>({scenario:scenario,
trial:trial,lastsMs:(0,times.xI)(scenario)});async function study(stage,about,limits){const laboratory=new Laboratory(stage,about,limits);const walk=new Walk(about.scenario,(0,
times.Ti)(stage.world.checks));if(await laboratory.askEachAlone(walk))if(await laboratory.shrink(walk))await laboratory.findEdge(walk);return{tries:laboratory.tries,steady:laboratory.steady}}
class Laboratory{#stage;#about;#limits;tries=0;steady=true;constructor(stage,about,limits){this.#stage=stage;this.#about=about;this.#limits=limits}async askEachAlone(walk){const alone=[]
;for(const form of aloneTrials(this.#about.scenario)){const heard=await this.#ask(form,"alone");if(heard===null)return false;walk.heard(heard.same,form);alone.push({fault:form.faults[0]?.id??"",
tries:heard.tries})}if(alone.length>0)await this.#write(interactionOf(this.#about.tries,alone));return true}async shrink(walk){for(let form=walk.next();form!==null;form=walk.next()){
const heard=await this.#ask(form,"milder");if(heard===null)break;walk.heard(heard.same)}await this.#write(walk.best);return this.steady}async findEdge(walk){const drawn=this.#about.scenario
;const leastMs=(0,times.Ti)(this.#stage.world.checks);const strength=strengthOf(walk.best.scenario,drawn,leastMs);if(strength===null)return;const asked=asDrawn(walk.best.scenario,drawn,leastMs)
;const search=new EdgeSearch(asked,strength,knownAnswers(asked,strength,walk.answers));for(let form=search.next();form!==null;form=search.next()){const played=await this.#play(form,"edge")
;if(played===null)break;search.heard(this.#broke(played))}await this.#write(search.best);await this.#mend(walk,search.best)}async#mend(walk,edge){const form=atEdge(walk.best.scenario,edge)
;const heard=form===null?null:await this.#ask(form,"milder");if(heard===null||form===null)return;walk.heard(heard.same,form);if(heard.same)await this.#write(walk.best)}async#ask(form,role){
const tries=[];for(;;){const played=await this.#play(form,role);if(played===null)return null;tries.push(played);const same=failsTheSame(this.#about.fingerprints,tries);if(same!==null)return{same:same,
tries:tries}}}async#play(form,role){if(this.tries>=this.#limits.tries)return null;const{id:id}=this.#about.scenario;this.tries+=1;const step=trialOf(form,`${id}.m${this.tries}`,role,id)
;const came=await playStep(this.#stage,step,this.#limits.byMs);if(came==="not steady")this.steady=false;const{latest:latest}=this.#stage.recorder.fold
;return came==="played"&&latest!==null?tryOf(latest):null}#broke(played){if(played.outcome==="passed")return false;return failsTheSame(this.#about.fingerprints,[played,played])===true?true:null}
async#write(lesson){await this.#stage.recorder.emit({type:"lesson",of:this.#about.scenario.id,lesson:lesson})}}async function learn(stage,{scenarios:scenarios},{shrink:shrink,onJudged:onJudged}){
const failed=distinct(stage.recorder.fold.scenarios.filter(({outcome:outcome})=>outcome==="failed"));if(failed.length===0||shrink.tries===0)return;onJudged?.()
;const endMs=Math.min(stage.budgetMs,stage.world.clock.now()+shrink.timeMs);let triesLeft=shrink.tries;for(const[index,result]of failed.entries()){
const scenario=scenarios.find(({id:id})=>id===result.id);if(scenario===undefined)continue;const nowMs=stage.world.clock.now();const share=1/(failed.length-index);const limits={
tries:Math.ceil(triesLeft*share),byMs:nowMs+(endMs-nowMs)*share};const came=await study(stage,learn_asked(scenario,result),limits);triesLeft-=came.tries;if(!came.steady)return}}
const learn_asked=(scenario,result)=>({scenario:scenario,fingerprints:(0,fingerprint.t)(result),tries:result.tries});function distinct(results){
const keyOf=({faults:faults,tries:tries})=>JSON.stringify([faults.map(({spec:spec})=>[spec.fault,spec.on]).sort(),[...tries[0]?.fingerprints??[]].sort()])
;return[...new Map(results.toReversed().map(result=>[keyOf(result),result])).values()].reverse()}async function rehearse(world,recorder,plan,signal){const specs=rehearsedIn(world,plan)
;for(const spec of specs){const says=await problemOf(world,recorder,spec,signal);signal.throwIfAborted()
;if(says!==null)throw new failure.I("REHEARSAL_FAILED",`the rehearsal of target "${spec.on}" failed, so no scenario was played: ${says}`)}return specs.length>0}function rehearsedIn(world,plan){
const specs=plan.scenarios.flatMap(({faults:faults})=>faults).filter(({on:on})=>world.target(on)?.hand.rehearsed);const first=new Map(specs.toReversed().map(spec=>[spec.on,spec]))
;return[...first.values()].map(spec=>({...spec,id:`rehearsal of ${spec.on}`}))}async function problemOf(world,recorder,spec,signal){
const ready=await prepareFault(world,spec,signal).catch(error=>error.message);if(typeof ready==="string")return ready;await recorder.emit({type:"undo.recorded",undo:ready.undo})
;const unfelt=await feltProblem(world,ready,signal);const first=await takeOut(world,ready);const again=first.ok?await takeOut(world,ready,1):first
;await recorder.emit(settledBy(ready.undo,first.ok&&!again.ok?await takeOut(world,ready):again));if(unfelt!==null)return unfelt;if(!first.ok)return`it is still in place after its undo: ${first.says}`
;return again.ok?null:`undone once more, it was there again: ${again.says}`}async function feltProblem(world,ready,signal){try{signal.throwIfAborted()
;await ready.hand.apply(ready.effect,ready.undo,AbortSignal.any([signal,stepLimit(world,ready.hand,pace.applyMs)]))}catch(error){return error.message}
const{ok:ok,says:says}=await feelFault(world,ready);return ok?null:`it was injected, and not seen to be in place: ${says}`}async function repeatFailures(stage,plan){
for(const scenario of plan.scenarios)for(let tries=triesOf(stage,scenario.id);!isConfirmed(tries);tries=triesOf(stage,scenario.id)){const id=`${scenario.id}.t${tries.length+1}`
;if(await playStep(stage,trialOf(scenario,id,"repeat",scenario.id))!=="played")return}}const triesOf=({recorder:recorder},id)=>recorder.fold.scenarios.find(scenario=>scenario.id===id)?.tries??[]
;const mostReasons=8;const failing=-1;const limitsOf=check=>[...new Set([...check.steady.percentiles,...check.during.percentiles].map(({limitMs:limitMs})=>limitMs))].sort((a,b)=>a-b)
;class WindowRecorder{#check;#limits;#open=[];#runs=new Set;constructor(check){this.#check=check;this.#limits=limitsOf(check)}add(sample,phase){const second=Math.floor(sample.dueMs/1e3)
;const closed=this.#close(open=>open.second<second);this.#windowOf(second,phase).add(sample,this.#limits,this.#runs);return closed}flush(){return this.#close(()=>true)}#windowOf(second,phase){
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
;for(const window of part.recorders.get(sample.check)?.add(sample,watch_phaseOf(sample,part))??[])writing=writing.then(()=>recorder.emit({type:"window",scenario:scenario,window:window
})).catch(error=>{unwritten??=error})};const flush=async({scenario:scenario,recorders:recorders})=>{await writing;if(unwritten!==undefined)throw unwritten
;for(const one of recorders.values())for(const window of one.flush())await recorder.emit({type:"window",scenario:scenario,window:window})};return{begin(scenario){
const recorders=new Map(world.checks.map(check=>[check.name,new WindowRecorder(check)]));part={scenario:scenario,startMs:world.clock.now(),firstAppliedMs:Number.POSITIVE_INFINITY,
goneMs:Number.POSITIVE_INFINITY,recorders:recorders}},disturbed(){if(part!==null)part.firstAppliedMs=Math.min(part.firstAppliedMs,world.clock.now())},calm(atMs){if(part!==null)part.goneMs=atMs},
async end(signal){const untilMs=world.clock.now();const late=()=>world.checks.some(({name:name,ratePerSecond:ratePerSecond})=>(seenMs.get(name)??0)<untilMs-1e3/ratePerSecond)
;while(late()&&!signal.aborted)await world.clock.sleep(pace.lookMs/4,signal).catch(()=>undefined);const ending=part;part=null;if(ending!==null)await flush(ending)},done:(async()=>{
for await(const samples of load.samples)for(const sample of samples)keep(sample);await writing})()}}function watch_phaseOf(sample,part){if(sample.endMs<=part.firstAppliedMs)return"before"
;return sample.dueMs>=part.goneMs?"after":"during"}async function runPlan(world,recorder,plan,rules,signal){
const cold=await world.warmUp(AbortSignal.any([signal,world.deadline(pace.warmUpMs)])).catch(()=>"timeout");if(signal.aborted)return cancelled;if(cold!==null)return{reason:"unreachable",detail:cold}
;const stop=new AbortController;const load=world.load(AbortSignal.any([signal,stop.signal]));const watching=watch(world,load,recorder)
;const troubles=reportTroubles(world,recorder,load,AbortSignal.any([signal,stop.signal])).catch(()=>undefined);try{return await playAll({world:world,recorder:recorder,watch:watching,
budgetMs:rules.budgetMs,signal:signal},plan,rules)}catch(error){if(signal.aborted)return cancelled;return{reason:error instanceof failure.I&&error.verdict==="refused"?"refused":"error",
detail:error.message}}finally{load.stop();stop.abort();await Promise.allSettled([watching.done,troubles])}}const cancelled={reason:"cancelled",detail:"cancelled"}
;async function playAll(stage,plan,rules){const{world:world,recorder:recorder,watch:watch,signal:signal}=stage;const baseline=await playBaseline(world,recorder,watch,signal)
;if(baseline===null||baseline.findings.length>0)return{reason:"unhealthy",detail:"not steady before any fault"};if(await rehearse(world,recorder,plan,signal)&&!await becomesSteady(stage))return{
reason:"error",detail:"the preview did not hold its steady state any more after a rehearsal, so nothing more was injected"};for(const step of programOf(plan,world)){
const came=await playStep(stage,step);if(came!=="played")return endings[came]}await repeatFailures(stage,plan);await learn(stage,plan,rules);return{reason:"done",detail:""}}const endings={"no time":{
reason:"budget",detail:"the budget was used up"},"not steady":{reason:"done",detail:"the preview did not come back to its steady state, so nothing more was injected"}}
;async function reportTroubles(world,recorder,load,signal){while(!signal.aborted){await world.clock.sleep(pace.troubleMs,signal).catch(()=>undefined);const scenario=recorder.fold.current?.id
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
environment.Q)(process.env,{CHAOS_GATE_KEEPER:"1"});return kept}const checkTraffic=(spec,check,probe,place)=>({spec:spec,probe:probe.open(spec.params,{...place,timeoutMs:spec.timeoutMs}),
judge:answer=>check.judge(spec.params,answer)});async function readBackAll(checks,fromMs,untilMs,signal){const seen=await Promise.all(checks.map(async({spec:spec,probe:probe})=>{
const found=await(probe.readBack?.(fromMs,untilMs,signal));return found===undefined?null:{check:spec.name,...found}}));return seen.filter(one=>one!==null)}
async function askOnce({probe:probe,judge:judge},deadlineMs,deadline,now,dueMs){const timer=setTimeout(()=>deadline.abort(),Math.max(1,Math.ceil(deadlineMs-now())));const late=new Promise(resolve=>{
deadline.signal.addEventListener("abort",()=>resolve(null),{once:true})});try{const got=await Promise.race([probe.ask(deadline.signal,dueMs),late]);const endMs=now()
;if(got===null||endMs>deadlineMs)return{endMs:Math.max(endMs,deadlineMs),failure:"timeout",ours:false};if("failure"in got)return{endMs:endMs,...got};return{endMs:endMs,failure:judge(got.answer),
ours:false}}finally{clearTimeout(timer)}}const limit=12e4;class Batches{#gathered=[];#ended=false;#failure;#wake=()=>{};put(items){if(this.#ended||items.length===0)return
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
;signal.addEventListener("abort",abort);try{return await askOnce(how,deadlineMs,deadline,()=>clock.now())}finally{signal.removeEventListener("abort",abort);signal.throwIfAborted()}}
const warm_up_all_times=3;const pauseMs=100;const limitMs=6e4;async function warmUpAll(checks,clock,signal){const reasons=await Promise.all(checks.map(({spec:spec,probe:probe,judge:judge})=>warmUp({
probe:probe,judge:judge,timeoutMs:spec.timeoutMs,times:warm_up_all_times,pauseMs:pauseMs,limitMs:limitMs},clock,signal)));return reasons.find(reason=>reason!==null)??null}
var scan=__webpack_require__(4412);var reasons=__webpack_require__(8550);const outputLimitBytes=64*1024;const command={kind:"command",open:({run:run},{workspace:workspace,mark:mark})=>({
ask:signal=>runOnce(run,workspace,mark,signal),close:async()=>{}})};function runOnce([file="",...args],cwd,mark,signal){return new Promise(resolve=>{const env=(0,
environment.Q)(process.env,mark===undefined?{}:{[scan.Fp]:mark});const child=(0,external_node_child_process_.spawn)(file,args,{cwd:cwd,env:env,detached:true,stdio:["ignore","pipe","pipe"]})
;const output=gather(child);const abort=()=>{if(child.exitCode===null&&child.signalCode===null)killGroup(child);settle(reasons.iU)};const settle=asked=>{signal.removeEventListener("abort",abort)
;child.stdout.destroy();child.stderr.destroy();resolve(asked)};child.on("error",error=>settle(startFailure(error)));child.once("exit",()=>killGroup(child));child.once("close",status=>settle({answer:{
status:status,headers:{},...output()}}));if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}function gather({stdout:stdout,stderr:stderr}){const pieces=[];let bytes=0
;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take);stderr?.on("data",take);return()=>({
body:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes))),cut:bytes>outputLimitBytes})}function killGroup({pid:pid}){if(pid===undefined)return;try{
process.kill(-pid,"SIGKILL")}catch{}}function startFailure(error){const{code:code}=error;if(code==="ENOENT")return{failure:"command not found",ours:false};return code==="EACCES"?{
failure:"command not executable",ours:false}:(0,reasons.g5)(error)}var external_node_http_=__webpack_require__(7067);var external_node_net_=__webpack_require__(7030)
;var checks_status=__webpack_require__(8330);const bodyLimitBytes=256*1024;function readBody(stream,done,limitBytes=bodyLimitBytes){const pieces=[];let bytes=0;const finish=cut=>{
stream.removeListener("data",take);done({text:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,limitBytes))),cut:cut})};const take=piece=>{pieces.push(piece);bytes+=piece.length
;if(bytes>limitBytes)finish(true)};stream.on("data",take);stream.once("end",()=>finish(false))}function exchange(options,body,signal,bodyLimitBytes){const{promise:promise,resolve:resolve}=deferred()
;const request=(0,external_node_http_.request)(options);const heard=listenForBytes(request);const settle=exchanged=>{signal.removeEventListener("abort",abort);resolve(exchanged)};const abort=()=>{
settle({error:new reasons.B2("TIMED_OUT"),unheard:false});request.destroy()};const fail=error=>settle({error:error,unheard:request.reusedSocket&&!heard()});request.on("error",fail)
;request.on("response",response=>{response.on("error",fail);const done=({text:text,cut:cut})=>{settle({answer:answerOf(response,text,cut)});if(cut)request.destroy()}
;readBody(response,done,bodyLimitBytes)});request.on("upgrade",(response,socket)=>{socket.destroy();settle({answer:answerOf(response,"",false)})})
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});request.end(body??undefined);return promise}function answerOf(response,body,cut){
const headers=Object.entries(response.headersDistinct).map(([name,values])=>[name,values?.join(", ")??""]);return{status:response.statusCode??null,headers:Object.fromEntries(headers),body:body,cut:cut
}}function listenForBytes(request){let before=0;request.once("socket",socket=>{before=socket.bytesRead});return()=>(request.socket?.bytesRead??0)>before}function deferred(){let resolve=()=>{}
;const promise=new Promise(settle=>{resolve=settle});return{promise:promise,resolve:resolve}}var guarded_lookup=__webpack_require__(8806);const maxHeaderSize=64*1024;const keeping={keepAlive:true,
maxFreeSockets:256};function openOrigin(place){const url=new URL(place.preview);const agents=agentsFor(url);return{prepare:request=>({options:optionsOf(request,url,place),
body:request.body?.text??null,status:request.status}),async send({options:options,body:body,status:status},{again:again,bodyLimitBytes:bodyLimitBytes},signal){if((0,
guarded_lookup.U)(url.hostname)||(0,guarded_lookup.U)(options.host??""))return(0,reasons.g5)(new reasons.B2("ADDRESS_REFUSED"));const{kept:kept,fresh:fresh}=await agents;let got=await exchange({
...options,agent:kept},body,signal,bodyLimitBytes);if("error"in got&&got.unheard&&again)got=await exchange({...options,agent:fresh},body,signal,bodyLimitBytes);if("error"in got)return(0,
reasons.g5)(got.error);return leadsAway(status,got.answer,url)?(0,reasons.g5)(new reasons.B2("REDIRECTED")):got},async close(){const{kept:kept,fresh:fresh}=await agents;kept.destroy();fresh.destroy()}
}}async function agentsFor({protocol:protocol,hostname:hostname}){if(protocol!=="https:")return{kept:new external_node_http_.Agent(keeping),fresh:new external_node_http_.Agent}
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
;const patienceMs=3e3;const firstPauseMs=100;const longestPauseMs=1e3;async function writes_read_back_readBack(written,run,read,signal){const startMs=performance.now()
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
;const expectedOf=({write:write,read:read},record)=>fill(read.contains??((0,writes_params.Tq)("content",write)?"{content}":"{id}"),record);const atOnce=20;const listLimitBytes=16*1024*1024
;function readerOf(params,origin,timeoutMs){const ask=(record,bodyLimitBytes,signal)=>{const{path:path,headers:headers,status:status}=params.read
;const filled=Object.entries(headers??{}).map(([name,value])=>[name,fill(value,record)]);const prepared=origin.prepare({method:"GET",path:fill(path,record),headers:Object.fromEntries(filled),
body:null,status:status});const how={again:true,...bodyLimitBytes===undefined?{}:{bodyLimitBytes:bodyLimitBytes}};return within(timeoutMs,signal,limit=>origin.send(prepared,how,limit))}
;const readOne=async(record,signal)=>{const asked=await ask(record,undefined,signal);return"answer"in asked?fateOf(params,record,asked.answer):"unread"};const readList=async(records,signal)=>{
const[first]=records;const asked=first===undefined?null:await ask(first,listLimitBytes,signal);return asked!==null&&"answer"in asked?fatesIn(params,records,asked.answer):records.map(()=>"unread")}
;return params.read.list?readList:(records,signal)=>sideBySide(records,record=>readOne(record,signal))}async function within(limitMs,signal,task){const limit=new AbortController
;const abort=()=>limit.abort();const timer=setTimeout(abort,limitMs);if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});try{return await task(limit.signal)}finally{
clearTimeout(timer);signal.removeEventListener("abort",abort)}}async function sideBySide(items,task){const results=[];const waiting=items.entries();const work=async()=>{
for(const[index,item]of waiting)results[index]=await task(item)};await Promise.all(Array.from({length:Math.min(atOnce,items.length)},work));return results}const writes={kind:"writes",
open(params,place){const origin=openOrigin(place);const run=`cg${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;const read=readerOf(params,origin,place.timeoutMs);const book=new WritesBook
;let written=0;return{async ask(signal,dueMs){const number=written++;const asked=await origin.send(origin.prepare(requestOf(params,recordOf(run,number))),{again:false},signal)
;if(dueMs!==undefined&&"answer"in asked&&isAcknowledged(params,asked.answer))book.acknowledge({number:number,dueMs:dueMs});return asked},
readBack:(sinceMs,untilMs,signal)=>writes_read_back_readBack(book.take(sinceMs,untilMs),run,read,signal),close:origin.close}}};const isAcknowledged=({write:write},{status:status})=>status!==null&&(0,
checks_status.l)(write.status,status);function requestOf({write:write},record){const headers=Object.entries(write.headers??{}).map(([name,value])=>[name,fill(value,record)]);return{
method:write.method,path:fill(write.path,record),headers:Object.fromEntries(headers),body:writes_bodyOf(write.body,record),status:write.status}}function writes_bodyOf(body,record){
if(body===undefined)return null;const text=fill((0,writes_params.G3)(body),record);return{text:text,type:isJson(text)?"application/json":"text/plain"}}function isJson(text){try{JSON.parse(text)
;return true}catch{return false}}const probes=Object.values(probes_namespaceObject);function probeOf(kind){const probe=probes.find(one=>one.kind===kind)
;if(probe===undefined)throw new RangeError(`no probe "${kind}"`);return probe}var helper=__webpack_require__(3465);var targets_catalog=__webpack_require__(687)
;async function openWorld(config,plan,site,clock,signal){const through=await openLinks(config,plan,site.keeper,signal)
;const hands=new Map([...config.targets,frontDoor].map(target=>[target.name,handOf(target,site)]));const traffic=config.checks.map(spec=>checkTraffic(spec,(0,
checks_catalog.E)(spec.kind),probeOf(spec.kind),{preview:config.preview,through:through,workspace:site.workspace,mark:(0,helper.W)(site.runId)}));const started=[];return{world:{clock:clock,
checks:config.checks,targets:[...hands.keys()],target:name=>hands.get(name)??null,async warmUp(limit){const[cold]=await Promise.all([warmUpAll(traffic,clock,limit),site.keeper.booted]);return cold},
load:limit=>startLoad(traffic,clock,limit),readBack:(fromMs,untilMs,limit)=>readBackAll(traffic,fromMs,untilMs,limit),deadline:ms=>AbortSignal.timeout(ms)},async start(limit){
for(const[target,{hand:hand}]of hands){if(hand.start===undefined)continue;started.push({target:target,hand:hand});await hand.start(limit)}},async stop(limit){
await Promise.allSettled(traffic.map(({probe:probe})=>probe.close()));const failures=[];for(const{target:target,hand:hand}of started.reverse())await(hand.stop?.(limit()).catch(error=>failures.push({
target:target,reason:error.message})));return failures}}}const frontDoor={kind:"preview",name:"preview"};function handOf(target,site){const kind=targets_catalog.x.find(one=>one.kind===target.kind)
;if(kind===undefined)throw new RangeError(`no target kind "${target.kind}"`);return{target:target,kind:kind,hand:kind.hand(target,site)}}async function openLinks(config,plan,keeper,signal){
let through=null;for(const link of config.targets.filter(target=>target.kind==="link")){const to=link.to==="preview"?open_world_addressOf(config.preview):link.to
;const{listen:listen}=await keeper.ask({ask:"link.open",link:link.name,listen:link.listen,to:to,http:needsRequests(plan,link.name)},signal);if(link.to==="preview")through=listen}return through}
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
type:"run.ended",...ending}).catch(()=>undefined);await journal.close();const result=(0,compare.comparedWith)(recorder.fold.result(carry_out.Kf),options.baseline)
;const problem=await keepReports(options.reportDir,result,journal.path);return problem===null?result:{...result,notes:[...result.notes,`the report files could not be written: ${problem}`]}}
const withdraw=journal=>async error=>{await journal.close();await(0,promises_.rm)(journal.path,{force:true});throw error};const resultOfEvents=events=>judge(events,carry_out.Kf)
;async function keepReports(reportDir,result,journalPath){
const{reportFiles:reportFiles}=await Promise.all([__webpack_require__.e(851),__webpack_require__.e(125),__webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__,4149))
;const problem=await writeReports(reportDir,reportFiles(result),journalPath).catch(error=>error.message);if(result.unrestored.length===0)await(0,promises_.rm)(journalPath,{force:true
}).catch(()=>undefined);return problem}async function writeReports(reportDir,files,journalPath){await writeFiles(reportDir,files);await copyInto(reportDir,"journal.jsonl",journalPath);return null}
async function startOf({config:config,plan:plan,run:run},mark){const gate=await(0,identity.cu)(process.pid);if(gate===null)throw new TypeError("the gate cannot see itself in /proc")
;const preview=new URL(config.preview);return{type:"run.started",version:version.r,run:run,gate:gate,mark:mark,preview:`${preview.origin}${preview.pathname}`,plan:plan,
checks:config.checks.map(check=>({...check,params:{}})),layout:layoutOf(config),configDigest:(0,external_node_crypto_.createHash)("sha256").update(questionOf(config)).digest("hex"),
budgetMs:config.plan.budgetMs}}async function play(options,id,journal,recorder,clock){const{config:config,plan:plan,home:home,reportDir:reportDir,signal:signal}=options
;const overdue=AbortSignal.timeout((0,needs.hardLimitMs)(config.plan.budgetMs));let keeper=null;let open=null;let ending;try{const deadlineMs=(0,needs.hardLimitMs)(config.plan.budgetMs)+keeperMarginMs
;keeper=await startKeeper({home:home,logDir:reportDir,journal:journal.path,deadlineMs:deadlineMs});const site=siteOf(keeper,id,options,recorder)
;const limit=AbortSignal.any([signal,overdue,keeper.lost]);open=await openWorld(config,plan,site,clock,AbortSignal.any([limit,AbortSignal.timeout(linksMs)]));await open.start(limit)
;const onJudged=()=>options.onJudged?.((0,compare.comparedWith)(recorder.fold.result(carry_out.Kf,{reason:"done",detail:""}),options.baseline));ending=await runPlan(open.world,recorder,plan,{
...config.plan,onJudged:onJudged},limit);keeper.lost.throwIfAborted()}catch(error){ending=endingOf(error,signal)}if(overdue.aborted&&!signal.aborted)ending={reason:"budget",
detail:overdueSays(config.plan.budgetMs)};await clearAway(open,keeper,recorder);await(0,drain.Z)(id,processes.u,AbortSignal.timeout(stopMs)).catch(()=>undefined);return ending}
const overdueSays=budgetMs=>`the run was still going on ${(0,say_length.y)((0,needs.hardLimitMs)(budgetMs)-budgetMs)} after its budget of ${(0,say_length.y)(budgetMs)}`
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
