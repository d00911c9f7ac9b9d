export const id=8975;export const ids=[8975,7595];export const modules={54320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AU:()=>bucketOf,dq:()=>Histogram,wH:()=>middleMs});const perOctave=128;const topUs=2**32-1;const buckets=perOctave*26;class Histogram{
#counts=new Uint32Array(buckets);#count=0;get count(){return this.#count}record(ms){this.#add(bucketOf(ms),1)}sparse(){const pairs=[];for(let bucket=0;bucket<buckets;bucket+=1){
const count=this.#counts[bucket]??0;if(count>0)pairs.push([bucket,count])}return pairs}addSparse(pairs){for(const[bucket,count]of pairs)this.#add(bucket,count)}valueAtRank(rank){
if(!(rank>=1&&rank<=this.#count))throw new RangeError(`rank ${rank} of ${this.#count}`);let seen=0;const bucket=this.#counts.findIndex(count=>{seen+=count;return seen>=rank});return middleMs(bucket)}
quantile(q){return this.valueAtRank(Math.max(1,Math.ceil(q*this.#count)))}#add(bucket,count){if(!(Number.isInteger(bucket)&&bucket>=0&&bucket<buckets))throw new RangeError(`no bucket ${bucket}`)
;this.#counts[bucket]=(this.#counts[bucket]??0)+count;this.#count+=count}}function bucketOf(ms){const us=Math.min(topUs,Math.max(0,Math.round(ms*1e3)));const shift=Math.max(0,24-Math.clz32(us))
;return perOctave*shift+(us>>>shift)}function middleMs(bucket){const shift=Math.max(0,Math.floor(bucket/perOctave)-1);const lowUs=(bucket-perOctave*shift)*2**shift;return(lowUs+(2**shift-1)/2)/1e3}}),
47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>PendingUndos,pendingUndos:()=>pendingUndos});class PendingUndos{
#undos=new Map;#failures=new Map;add(event){
if(event.type==="undo.recorded")this.#undos.set(event.undo.id,event.undo);else if(event.type==="undo.failed")this.#failures.set(event.id,event.reason);else if(event.type==="undo.done"){
this.#undos.delete(event.id);this.#failures.delete(event.id)}}get all(){return[...this.#undos.values()]}failureOf(id){return this.#failures.get(id)}}function pendingUndos(events){
const pending=new PendingUndos;for(const event of events)pending.add(event);return pending.all.toReversed()}}),
"core-verdict-judge-judge-phase":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mQ:()=>countsOf,d$:()=>isDecided,
$k:()=>judgePhase,Gd:()=>unjudgedOf});var finding_traits=__webpack_require__(64327);var claims=__webpack_require__(22557);var confidence=__webpack_require__("core-verdict-statistics-confidence")
;const decidingInterval=(claim,tally,value,rejects)=>claim.quantile===null?ofShare(claim,value,rejects):ofPercentile(claim,tally,value,rejects);const halvings=30;function ofShare(claim,value,rejects){
const{bad:bad,count:count,required:required}=claim;const least=leastTolerable(allowed=>rejects({...claim,allowed:allowed}));const most=1-leastTolerable(allowed=>rejects({...claim,bad:count-bad,
allowed:allowed}));const high=bad===0?1:Math.max(value,1-least);return{value:value,low:bad===count?0:Math.min(value,1-most),high:rejects(claim)?high:Math.max(high,required)}}
function leastTolerable(rejects){let[rejected,kept]=[0,1];for(let n=0;n<halvings;n++){const middle=(rejected+kept)/2;if(rejects(middle))rejected=middle;else kept=middle}return kept}
function ofPercentile(claim,{latency:latency},value,rejects){const{count:count,allowed:allowed,required:required}=claim;const most=mostTolerable(count,bad=>rejects({...claim,bad:bad}))
;const least=count-mostTolerable(count,good=>rejects({...claim,bad:good,allowed:1-allowed}));const at=rank=>latency.valueAtRank(Math.min(latency.count,Math.max(1,rank)))
;const[low,high]=[Math.min(value,at(count-most)),Math.max(value,at(count-least+1))];return{value:value,low:rejects(claim)?Math.max(low,Math.min(value,required)):Math.min(low,required),high:high}}
function mostTolerable(count,rejects){let[kept,rejected]=[0,count+1];while(rejected-kept>1){const middle=Math.floor((kept+rejected)/2);if(rejects(middle))rejected=middle;else kept=middle}return kept}
var measure=__webpack_require__(32666);var sequential=__webpack_require__(4075);var unanswered=__webpack_require__(88422);var judge_unjudged=__webpack_require__(61904)
;const shownQuantiles=[.5,.95,.99];function judgePhase(evidence,checks,level,phase,span){const measured=checks.map(check=>(0,
measure.xP)(check.name,evidence.tally(check.name,phase),quantilesOf(check)));return{...span,measured:measured,findings:phase==="after"?[]:checks.flatMap(check=>findingsOf(evidence,check,level,phase))}
}const quantilesOf=check=>[...new Set([...shownQuantiles,...[...check.steady.percentiles,...check.during.percentiles].map(({quantile:quantile})=>quantile)])].sort((a,b)=>a-b)
;const toleranceFor=(check,phase)=>phase==="during"?check.during:check.steady;const countsOf=tally=>({count:tally.count,bad:tally.bad,timed:tally.timed,over:limitMs=>tally.over.get(limitMs)??0})
;function findingsOf(evidence,check,level,phase){const tally=evidence.tally(check.name,phase);const weighed=weighedIn(evidence,check,level,phase);const unjudged=phase==="during"?(0,
judge_unjudged.aq)(check.name,weighed,tally.count,level):[];const rejects=testOf(evidence,level,phase)
;const isOut=weighed.some(({claim:claim,weight:weight})=>finding_traits.d[claim.tolerance].counts==="failed"&&weight==="failed")
;const findings=weighed.filter(({claim:claim,weight:weight})=>!acceptable(weight,evidence,phase)&&!(isOut&&weight==="too-few")&&!(0,
judge_unjudged.FB)(unjudged,claim)).map(({claim:claim,weight:weight})=>findingOf(weight,claim,check,phase,tally,level,rejects));return(0,unanswered.K)(findings,check.timeoutMs)}
const unjudgedOf=(evidence,checks,level)=>checks.flatMap(check=>(0,judge_unjudged.aq)(check.name,weighedIn(evidence,check,level,"during"),evidence.tally(check.name,"during").count,level))
;function weighedIn(evidence,check,level,phase){if(evidence.plan===null)return(0,sequential.QZ)(evidence.seconds.get(check.name)??[],check.steady,level);return(0,
claims.d)(toleranceFor(check,phase),countsOf(evidence.tally(check.name,phase))).map(claim=>({claim:claim,weight:(0,confidence.vi)(claim,strictIn(phase,level))}))}
const strictIn=(phase,level)=>phase==="before"?{...level,falseFailure:level.falsePass}:level;const testOf=({plan:plan},level,phase)=>plan===null?claim=>(0,
sequential.kY)(claim,level)==="failed":claim=>(0,confidence.vi)(claim,strictIn(phase,level))==="failed"
;const acceptable=(weight,evidence,phase)=>weight==="passed"||weight!=="failed"&&phase==="before"&&evidence.plan!==null;function isDecided(evidence,checks,level){
const weights=checks.flatMap(check=>weighedIn(evidence,check,level,"before").map(({weight:weight})=>weight))
;return weights.includes("failed")||weights.length>0&&weights.every(weight=>weight==="passed")}function findingOf(weight,claim,check,phase,tally,level,rejects){return{
outcome:weight==="failed"?"failed":"inconclusive",check:check.name,target:null,phase:phase,tolerance:weight==="too-few"?"samples":claim.tolerance,quantile:claim.quantile,
required:weight==="too-few"?needed(claim,phase,level):claim.required,observed:weight==="too-few"?exactly(claim.count):observedOf(claim,tally,rejects),count:claim.count,bad:claim.bad,reasons:(0,
measure.ye)(tally.reasons),sinceMs:tally.firstBadMs,untilMs:tally.lastBadMs,
says:weight==="suspect"?"worse than allowed, but possibly by chance: too few probes for 99 % confidence over the whole run":"",...weight!=="failed"&&{cause:weight==="suspect"?"by-chance":"few-samples"
}}}function needed(claim,phase,level){if(phase==="during")return(0,confidence.rS)(claim,level);const enough=(0,sequential.lE)(claim.allowed);return enough>claim.count?enough:null}
const exactly=value=>({value:value,low:value,high:value});function observedOf(claim,tally,rejects){const seen=claim.quantile===null?(0,measure.xP)("",tally,[]).success:(0,
measure.Ym)(tally,claim.quantile);return seen===null||claim.count===0?seen:decidingInterval(claim,tally,seen.value,rejects)}}),
"core-verdict-run-fold":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NM:()=>RunFold,Hc:()=>baselineId,Lc:()=>foldOf})
;var baseline_bursts=__webpack_require__(27579);const mostReadings=600;class Carried{#readings=new Map;add({target:target,atMs:atMs,numbers:numbers}){const reading=readingOf(atMs,numbers)
;if(reading===null)return;const readings=this.#readings.get(target)??[];if(readings.length<mostReadings)readings.push(reading);this.#readings.set(target,readings)}responseBytes(target,lastsMs){
const readings=this.#readings.get(target)??[];const known=[perResponse(readings),perConnection(readings,lastsMs)].filter(bytes=>bytes!==null);return known.length===0?null:Math.min(...known)}}
function readingOf(atMs,{connections:connections,openConnections:openConnections,exchanges:exchanges,bytesToClient:bytesToClient}){
if(connections===undefined||openConnections===undefined||exchanges===undefined||bytesToClient===undefined)return null;return{atMs:atMs,connections:connections,openConnections:openConnections,
exchanges:exchanges,bytes:bytesToClient}}function perResponse(readings){const means=readings.slice(1).flatMap((reading,index)=>{const before=readings[index]??reading
;return mean(reading.bytes-before.bytes,reading.exchanges-before.exchanges)});if(means.length>0)return means.toSorted((a,b)=>a-b)[Math.floor((means.length-1)/4)]??null;const last=readings.at(-1)
;return last===undefined?null:mean(last.bytes,last.exchanges)[0]??null}const mean=(bytes,exchanges)=>bytes>0&&exchanges>0?[bytes/exchanges]:[];function perConnection(readings,lastsMs){
const[first,last]=[readings[0],readings.at(-1)];if(first===undefined||last===undefined||last.atMs===first.atMs||last.bytes===first.bytes)return null;const share=lastsMs/(last.atMs-first.atMs)
;const connections=first.openConnections+(last.connections-first.connections)*share;return(last.bytes-first.bytes)*share/Math.max(1,connections)}class EdgeEvidence{#configured=null;#seen=null
;#carrying=new Set;add(event,baseline){
if(event.type==="run.started")this.#configured=event.edges??null;else if(event.type==="edges.seen")this.#seen=new Map([...this.#seen??[],...event.edges.map(edge=>[edge.key,edge])]);else if(event.type==="target.observed"&&event.scenario===baseline&&(event.numbers.bytesToServer??0)>0)this.#carrying.add(event.target)
}get all(){const carries=({target:target})=>target!==undefined&&this.#carrying.has(target);if(this.#configured===null)return null;return{configured:this.#configured.map(edge=>carries(edge)?{...edge,
carried:true}:edge),seen:this.#seen===null?null:[...this.#seen.values()]}}}const leastSpans=2;const leastUsed=.2;const mostIdle=.2;const mostBytes=.1;const mostSpans=1e3;class LinkNeeds{#spans=[]
;add(event){if(this.#spans.length<mostSpans)this.#spans.push(event)}get all(){const links=[...new Set(this.#spans.flatMap(({links:carried})=>Object.keys(carried)))].sort()
;return links.flatMap(link=>this.#needsOf(link))}#needsOf(link){const silent=this.#spansOf(link,null);const idleMs=sum(silent,({lastsMs:lastsMs})=>lastsMs);if(idleMs<=0)return[];const idle={
exchanges:sum(silent,({exchanges:exchanges})=>exchanges)/idleMs,bytes:sum(silent,({bytes:bytes})=>bytes)/idleMs};const uses=this.#checks.flatMap(check=>{const spans=this.#spansOf(link,check)
;return isTelling(spans,idle.exchanges)?[{check:check,...useIn(spans,idle)}]:[]});const leastBytes=Math.min(...uses.filter(({used:used})=>used==="always").map(({bytes:bytes})=>bytes))
;if(!Number.isFinite(leastBytes))return[];return uses.flatMap(({check:check,used:used,bytes:bytes,requests:requests})=>{if(used==="always")return[{check:check,link:link,needed:true,requests:requests}]
;return used==="never"&&bytes<=mostBytes*leastBytes?[{check:check,link:link,needed:false,requests:requests}]:[]})}get#checks(){return[...new Set(this.#spans.flatMap(({check:check})=>check??[]))]}
#spansOf(link,by){return this.#spans.flatMap(({check:check,links:links,...span})=>{const{exchanges:exchanges,bytesToServer:bytesToServer=0,bytesToClient:bytesToClient=0}=links[link]??{}
;return check!==by||exchanges===undefined?[]:[{...span,exchanges:exchanges,bytes:bytesToServer+bytesToClient}]})}}
const isTelling=(spans,idleExchanges)=>spans.length>=leastSpans&&spans.every(({requests:requests,failed:failed,lastsMs:lastsMs})=>requests>0&&failed===0&&idleExchanges*lastsMs<=mostIdle*requests)
;function useIn(spans,idle){const requests=sum(spans,span=>span.requests);const isUsed=span=>(span.exchanges-idle.exchanges*span.lastsMs)/span.requests>=leastUsed
;const used=spans.every(isUsed)?"always":spans.every(({exchanges:exchanges})=>exchanges===0)?"never":"sometimes";const bytes=sum(spans,span=>span.bytes-idle.bytes*span.lastsMs)/requests;return{
used:used,bytes:bytes,requests:requests}}const sum=(spans,numberOf)=>spans.reduce((total,span)=>total+numberOf(span),0);var pending_undos=__webpack_require__(47595)
;var histogram=__webpack_require__(54320);const counters=["requests","exchanges","connections","bytesToServer"];const leastStillMs=2e3;const rates=["requests"];const leastApartMs=700
;class ObservedSpan{target;phase;#firstMs;#lastMs;#tracks=new Map;#changedMs=new Map;#rated=new Map;constructor(target,phase,atMs){this.target=target;this.phase=phase;this.#firstMs=atMs
;this.#lastMs=atMs}add(atMs,numbers){this.#lastMs=atMs;for(const[name,value]of Object.entries(numbers)){const track=this.#tracks.get(name)??{first:value,last:value,most:value}
;if(value!==track.first&&!this.#changedMs.has(name))this.#changedMs.set(name,atMs);this.#tracks.set(name,{...track,last:value,most:Math.max(track.most,value)})
;if(rates.includes(name))this.#rate(name,atMs,value)}}#rate(name,atMs,value){const last=this.#rated.get(name)??{atMs:atMs,value:value,mostPerSecond:null}
;if(atMs-last.atMs<leastApartMs)this.#rated.set(name,last);else{const perSecond=Math.max(0,value-last.value)*1e3/(atMs-last.atMs);this.#rated.set(name,{atMs:atMs,value:value,
mostPerSecond:Math.max(last.mostPerSecond??0,perSecond)})}}#described(name,track){const stillMs=(this.#changedMs.get(name)??this.#lastMs)-this.#firstMs
;const mostPerSecond=this.#rated.get(name)?.mostPerSecond??null;return{...track,...counters.includes(name)&&stillMs>=leastStillMs&&{stillMs:stillMs},...mostPerSecond!==null&&mostPerSecond>0&&{
mostPerSecond:mostPerSecond}}}get seen(){return{target:this.target,phase:this.phase,spanMs:this.#lastMs-this.#firstMs,
numbers:Object.fromEntries([...this.#tracks].map(([name,track])=>[name,this.#described(name,track)]))}}}class Tally{count=0;bad=0;bursts=0;ours=0;timed=0;firstBadMs=null;lastBadMs=null;reasons=new Map
;over=new Map;overBursts=new Map;latency=new histogram.dq;failed=new histogram.dq;add(window){this.count+=window.count;this.bad+=window.bad;this.bursts+=window.bursts??window.bad
;this.ours+=window.ours;this.timed+=window.timed;addTo(this.over,window.over);addTo(this.overBursts,window.overBursts??window.over)
;for(const[reason,count]of Object.entries(window.reasons))this.reasons.set(reason,(this.reasons.get(reason)??0)+count);this.latency.addSparse(window.latency);this.failed.addSparse(window.failed??[])
;this.firstBadMs??=window.firstBadMs;this.lastBadMs=window.lastBadMs??this.lastBadMs}}function addTo(sums,pairs){for(const[limitMs,count]of pairs)sums.set(limitMs,(sums.get(limitMs)??0)+count)}
class ScenarioEvidence{id;plan;trial;startMs;endMs;end=null;endDetail="";decidedMs=null;phaseMs={};faults=new Map;targets=new Map;ends=[];revived=new Set;struck=new Map;tallies=new Map;seconds=new Map
;marks=new Map;observed=new Map;unmet=[];writes=[];troubled=new Set;troubles=[];constructor(id,plan,startMs,trial={role:"planned",of:null}){this.id=id;this.plan=plan;this.trial=trial
;this.startMs=startMs;this.endMs=startMs}tally(check,phase){return entryOf(this.tallies,`${phase} ${check}`,()=>new Tally)}get goneMs(){
const applied=[...this.faults.values()].filter(steps=>steps.appliedMs!==null);const ends=applied.map(steps=>steps.goneMs)
;return ends.length===0||ends.includes(null)?null:Math.max(...ends.map(ms=>ms??0))}add(event){this.endMs=Math.max(this.endMs,event.atMs)
;if("fault"in event)this.#step(event);else if(event.type==="phase.entered")this.phaseMs[event.phase]=event.atMs;else if(event.type==="window")this.#window(event.window);else if(event.type==="target.seen")this.targets.set(event.target,event);else if(event.type==="target.revived")this.revived.add(event.target);else if(event.type==="target.ended")this.#ended(event);else if(event.type==="target.observed")entryOf(this.observed,`${event.phase} ${event.target}`,()=>new ObservedSpan(event.target,event.phase,event.atMs)).add(event.atMs,event.numbers);else if(event.type==="scenario.decided")this.decidedMs=event.atMs;else if(event.type==="probe.unmet"){
if(this.unmet.length<mostEnds)this.unmet.push(event)
}else if(event.type==="writes.seen")this.writes.push(event.seen);else if(event.type==="gate.trouble")this.#trouble(event.atMs,`${event.what}: ${event.detail}`);else if(event.type==="scenario.ended"){
this.end=event.reason;this.endDetail=event.detail}}#step(event){const steps=entryOf(this.faults,event.fault,untouched)
;if(event.type==="fault.requested")steps.requestedMs=event.atMs;else if(event.type==="fault.applied")steps.appliedMs=event.atMs;else if(event.type==="fault.struck")this.struck.set(event.fault,[event.worker,...event.also??[]]);else if(event.type==="fault.felt"){
steps.felt=event.sighting;steps.feltMs=event.atMs
}else if(event.type==="fault.removed")steps.removedMs=event.atMs;else if(event.type==="fault.failed")steps.failure=event.reason;else if(event.type==="fault.gone"){steps.gone=event.sighting
;steps.goneMs=event.atMs}}#ended({target:target,endedMs:endedMs,end:end,expected:expected,supervised:supervised}){if(endedMs>=this.startMs&&this.ends.length<mostEnds)this.ends.push({target:target,
atMs:endedMs,end:end,expected:expected,supervised:supervised})}#window(window){this.tally(window.check,window.phase).add(window)
;const{check:check,latency:_,failed:______,reasons:__,ours:___,bursts:____,overBursts:_____,marks:marks,...second}=window
;for(const[offsetMs,kind,count,slowestMs]of marks??[])entryOf(this.marks,check,()=>[]).push({dueMs:window.second*1e3+offsetMs,kind:kind,count:count,slowestMs:slowestMs})
;entryOf(this.seconds,check,()=>[]).push({...second,p95Ms:quantileOf(window.latency,.95)})}#trouble(atMs,message){this.troubled.add(Math.floor(atMs/1e3))
;if(this.troubles.length<20)this.troubles.push(message)}}const mostEnds=100;const untouched=()=>({requestedMs:null,appliedMs:null,felt:null,feltMs:null,removedMs:null,gone:null,goneMs:null,
failure:null});function entryOf(map,key,fresh){const found=map.get(key);if(found!==undefined)return found;const made=fresh();map.set(key,made);return made}function quantileOf(pairs,quantile){
let left=Math.ceil(quantile*pairs.reduce((sum,[,count])=>sum+count,0));for(const[bucket,count]of pairs){left-=count;if(left<=0)return(0,histogram.wH)(bucket)}return null}
var finding_traits=__webpack_require__(64327);var outcome=__webpack_require__(10308);var result=__webpack_require__(46023);var replay=__webpack_require__(25377)
;var accept=__webpack_require__("core-verdict-accept");var catalog=__webpack_require__("core-faults-catalog");class DownTargets{#seen=new Map;get all(){return[...this.#seen].map(([target,seen])=>({
target:target,seen:seen}))}add(event,faults,started){if(event.type==="target.seen"){
if(event.back||event.restarted)this.#seen.delete(event.target);else if(!started.includes(event.target))this.#seen.set(event.target,true)}if(event.type!=="fault.applied")return
;const spec=faults.find(({id:id})=>id===event.fault);if(spec!==undefined&&stops(spec)&&!started.includes(spec.on))this.#seen.set(spec.on,false)}}function stops({fault:fault,params:params}){
const signal=(0,catalog.Kl)(fault)?.signal?.(params);return signal!==undefined&&signal!=="SIGSTOP"}var judge_phase=__webpack_require__("core-verdict-judge-judge-phase")
;var tolerance=__webpack_require__(58756);var verdict_confirm=__webpack_require__(43448);const fewest=5;function spanInPlace({faults:faults,goneMs:goneMs}){
const applied=[...faults.values()].flatMap(({appliedMs:appliedMs})=>appliedMs??[]);return goneMs===null||applied.length===0?null:{startMs:Math.min(...applied),endMs:goneMs}}
function inPlaceOf(evidence,check){const span=spanInPlace(evidence);const marks=evidence.marks.get(check)??[];if(span===null)return null;const endMs=removalMs(evidence)??span.endMs
;const due=marks.filter(({dueMs:dueMs})=>dueMs>=span.startMs&&dueMs<endMs);const ended=due.filter(({dueMs:dueMs,slowestMs:slowestMs})=>dueMs+slowestMs<=endMs)
;const untilMs=endMs-ended.reduce((most,{slowestMs:slowestMs})=>Math.max(most,slowestMs),0);const judged=due.filter(({dueMs:dueMs})=>dueMs<=untilMs);const count=total(judged)
;return count<fewest?null:{count:count,bad:total(judged.filter(({kind:kind})=>kind!==0)),untilMs:untilMs}}function removalMs({faults:faults}){
const began=[...faults.values()].flatMap(({appliedMs:appliedMs,feltMs:feltMs,goneMs:goneMs})=>appliedMs===null?[]:feltMs??goneMs??[]);return began.length===0?null:Math.max(...began)}
const total=marks=>marks.reduce((sum,{count:count})=>sum+count,0);const leastBins=20;const leastProbes=3;const mostBins=40;const recoveryMs=1e4;const most={ofCheck:240,ofAll:720}
;function courseOf(evidence,recovery){const span=spanInPlace(evidence);if(span===null||span.endMs<=span.startMs)return[]
;const share=Math.min(most.ofCheck,Math.floor(most.ofAll/Math.max(1,evidence.marks.size)));return[...evidence.marks].flatMap(([check,marks])=>{
const backMs=recovery.find(one=>one.check===check)?.recoveredMs??Number.POSITIVE_INFINITY;const bins=binsOf(evidence,check,marks,span,backMs).slice(0,share)
;const seconds=evidence.seconds.get(check)??[];const isUntimed=seconds.length>0&&seconds.every(({p95Ms:p95Ms})=>p95Ms===null);return bins.length===0?[]:[{check:check,bins:isUntimed?bins.map(bin=>({
...bin,p95Ms:null})):bins}]})}function binsOf(evidence,check,marks,span,backMs){const shortestMs=shortest(evidence,span);const lengthMs=span.endMs-span.startMs
;const fromMs=Math.max(evidence.startMs,span.startMs-Math.max(1e3,lengthMs/4))
;const toMs=Math.min(evidence.endMs,span.endMs+Math.max(1e3,lengthMs/3,Math.min(backMs*1.25,Math.max(4*lengthMs,recoveryMs))))
;const shown=marks.filter(({dueMs:dueMs})=>dueMs>=fromMs&&dueMs<toMs).toSorted((a,b)=>a.dueMs-b.dueMs);const inside=shown.filter(({dueMs:dueMs})=>dueMs>=span.startMs&&dueMs<span.endMs)
;const perMs=inside.reduce((sum,{count:count})=>sum+count,0)/lengthMs;const bins=binCount(perMs*shortestMs);const openMs=inPlaceOf(evidence,check)?.untilMs??span.endMs
;const known=shown.filter(({dueMs:dueMs})=>dueMs<=openMs||dueMs>=span.endMs);const edges=bins<leastBins?eachDue(shown,toMs):evenly(fromMs,toMs,span,shortestMs/bins)
;return edges.slice(0,-1).map((edge,n)=>{const untilMs=edges[n+1]??toMs;return binOf(edge,untilMs,known.filter(({dueMs:dueMs})=>dueMs>=edge&&dueMs<untilMs))})}function binCount(probes){
const roomy=Math.floor(probes/(leastProbes+1));return roomy>=leastBins?Math.min(mostBins,roomy):Math.min(leastBins,Math.floor((probes-2)/leastProbes))}
function shortest({faults:faults},{startMs:startMs,endMs:endMs}){const lengths=[...faults.values()].flatMap(({appliedMs:appliedMs,goneMs:goneMs})=>appliedMs===null?[]:(goneMs??endMs)-appliedMs)
;return Math.max((endMs-startMs)/6,Math.min(endMs-startMs,...lengths))}const eachDue=(shown,toMs)=>[...new Set([...shown.map(({dueMs:dueMs})=>dueMs),toMs])]
;function evenly(fromMs,toMs,{startMs:startMs,endMs:endMs},width){const inside=Math.ceil((endMs-startMs)/width-1e-9);const step=(endMs-startMs)/inside;const before=Math.floor((startMs-fromMs)/step)
;const after=Math.floor((toMs-endMs)/step);return Array.from({length:before+inside+after+1},(_,n)=>startMs+(n-before)*step)}function binOf(fromMs,toMs,marks){
const count=marks.reduce((sum,one)=>sum+one.count,0);const bad=marks.reduce((sum,one)=>sum+(one.kind===0?0:one.count),0);return{fromMs:Math.round(fromMs),toMs:Math.round(toMs),count:count,bad:bad,
p95Ms:p95Of(marks.filter(({kind:kind})=>kind!==2))}}function p95Of(marks){const slowestFirst=marks.toSorted((a,b)=>b.slowestMs-a.slowestMs)
;let left=Math.floor(.05*marks.reduce((sum,{count:count})=>sum+count,0));for(const{count:count,slowestMs:slowestMs}of slowestFirst){if(left<count)return slowestMs;left-=count}return null}
function linkThatCut({plan:plan,observed:observed}){if(plan?.faults.some(({fault:fault})=>endsTarget(fault)))return null
;const all=[...observed.values()].flatMap(({seen:{target:target,numbers:numbers}})=>numbers.cut===undefined?[]:[{target:target,...numbers.cut}])
;const grown=all.find(({target:target,most:most})=>all.some(other=>other.target===target&&other.first<most));return grown?.target??null}function endsTarget(fault){const stops=(0,
catalog.Kl)(fault)?.traits.stops;return stops?.what==="process"&&stops.clientSees==="refused"}var finding=__webpack_require__(72673);var cause=__webpack_require__(42795)
;function faultFindings(evidence){return(evidence.plan?.faults??[]).flatMap(spec=>wasSkipped(evidence,spec)?[]:findingOf(evidence,spec,evidence.faults.get(spec.id))??[])}
const wasSkipped=(evidence,spec)=>evidence.decidedMs!==null&&!evidence.faults.has(spec.id);function findingOf(evidence,spec,steps){const about={target:spec.on,sinceMs:steps?.appliedMs??null}
;if(steps?.gone&&!steps.gone.ok)return(0,finding.g)({outcome:"unrestored",phase:"after",tolerance:"gone",says:steps.gone.says,...about});if(steps===undefined||steps.appliedMs===null)return(0,
finding.g)({outcome:"inconclusive",phase:"during",tolerance:"felt",says:steps?.failure??"it was not injected",cause:causeOf(steps?.failure,"not-injected"),...about})
;if(!isObserved(evidence,steps))return(0,finding.g)({outcome:"inconclusive",phase:"during",tolerance:"felt",says:steps.felt?.says??"its effect was not observed",cause:unseenCause(steps.felt?.says),
...about});return null}function unseenCause(message){if(message?.includes(cause.i7))return"disturbs-nothing";if(message?.includes(cause.Ix)||message?.includes(cause.uE))return"not-injected"
;return message?.includes(cause.vh)?"changed-by-others":causeOf(message,"not-observed")}function causeOf(message,usual){if(message?.includes(cause.np))return"clients-refused"
;if(message?.includes(cause.UK))return"not-changeable";if(message?.includes(cause.mX))return"not-reached";return message?.includes(cause.Fi)?"other-protocol":usual}
const isAnyObserved=evidence=>[...evidence.faults.values()].some(steps=>isObserved(evidence,steps))
;const isObserved=(evidence,steps)=>steps.felt?.ok===true||steps.felt?.numbers.caught===1&&failedSince(evidence,steps.appliedMs??Number.POSITIVE_INFINITY)
;const failedSince=({tallies:tallies},appliedMs)=>[...tallies].some(([key,{bad:bad,count:count,firstBadMs:firstBadMs}])=>key.startsWith("during ")&&bad>=5&&bad>=count/10&&(firstBadMs??0)>=appliedMs&&tallies.get(key.replace(/^during/,"before"))?.bad===0)
;var ending_lines=__webpack_require__(33877);var printable=__webpack_require__(93);var measure=__webpack_require__(32666);var recovery=__webpack_require__(54433)
;const recoveriesOf=(evidence,checks,level)=>checks.map(check=>({check:check.name,recoveredMs:(0,recovery.rU)(evidence,check,level).recoveredMs,limitMs:check.recoversMs}))
;function recoveryFindings(evidence,checks,level){return evidence.goneMs===null?[]:checks.flatMap(check=>judge_recovery_findingOf(evidence,check,(0,recovery.rU)(evidence,check,level))??[])}
const byChance={says:"later than allowed, but possibly by chance: too few probes to be sure",cause:"by-chance"};const unwatched={says:"not measured long enough to confirm the recovery",
cause:"recovery-unwatched"};function judge_recovery_findingOf(evidence,check,{shown:shown,recoveredMs:recoveredMs,late:late}){const inTime=recoveredMs!==null&&recoveredMs<=check.recoversMs
;if(shown&&inTime&&!late)return null;const watchedMs=evidence.endMs-(evidence.goneMs??evidence.endMs);const doubtful=!late&&!inTime&&watchedMs>=check.recoversMs
;const tally=evidence.tally(check.name,"after");return(0,finding.g)({outcome:late?"failed":"inconclusive",check:check.name,phase:"after",tolerance:late||doubtful?"recovers":"samples",
required:late||doubtful?check.recoversMs:null,observed:recoveredMs===null?null:{value:recoveredMs,low:recoveredMs,high:recoveredMs},count:tally.count,bad:tally.bad,reasons:(0,
measure.ye)(tally.reasons),sinceMs:evidence.goneMs,untilMs:tally.lastBadMs,...late?{says:""}:doubtful?byChance:unwatched})}function crashFindings(evidence){
const crashes=evidence.ends.filter(({expected:expected,supervised:supervised})=>!expected&&!supervised);const first=new Map(crashes.toReversed().map(one=>[one.target,one]))
;return[...first].map(([target,{atMs:atMs,end:end}])=>(0,finding.g)({outcome:"failed",phase:"during",tolerance:"crash",target:target,sinceMs:atMs,end:end,says:(0,ending_lines.Bx)(end)}))}
const hypothesisFindings=({unmet:unmet})=>[...new Map(unmet.toReversed().map(one=>[`${one.target} ${one.probe}`,one])).values()].map(({target:target,probe:probe,says:says,atMs:atMs})=>(0,finding.g)({
outcome:"failed",phase:"during",tolerance:"hypothesis",target:target,sinceMs:atMs,says:`the probe "${(0,printable.g)(probe,60)}" was not met: ${says}`}))
;const backFindings=evidence=>[...evidence.targets].filter(([,seen])=>!seen.back).map(([target,seen])=>(0,finding.g)({outcome:"failed",phase:"after",tolerance:"back",target:target,
sinceMs:evidence.goneMs,untilMs:seen.atMs,says:seen.says}));var client_keys=__webpack_require__(7867);const isTurnedAway=reason=>/^(?:status (?:401|403|429)|redirect )/.test(reason)
;function spareRefused(evidence,findings){const crowds=(evidence.plan?.faults??[]).filter(spec=>turnedAway(spec,evidence.faults.get(spec.id)));if(crowds.length===0)return findings
;const apart=crowds.every(({params:params})=>(0,client_keys.H)(params));return findings.map(one=>{if(one.outcome!=="failed"||!isRefusal(one))return one;const response=one.reasons[0]?.reason??""
;return apart?{...one,says:`every failed probe got ${response}, although each client had its own address in X-Forwarded-For`}:{...one,outcome:"inconclusive",cause:"address-limited",
says:`every failed probe got ${response}, and so did the clients: ${shared}`}})}const shared="checks and clients share one address, so a limit per address looks like a failure"
;const turnedAway=(spec,steps)=>(0,catalog.Kl)(spec.fault)?.traffic!==undefined&&(steps?.felt?.numbers.refused??0)>0
;const isRefusal=({tolerance:tolerance,bad:bad,reasons:reasons})=>finding_traits.d[tolerance].counts==="failed"&&bad>0&&reasons.length>0&&reasons.every(({reason:reason})=>isTurnedAway(reason))
;var checks_catalog=__webpack_require__("core-checks-catalog");function writesFindings(evidence,checks){const isBaseline=evidence.plan===null
;const isOurs=isBaseline||evidence.trial.role==="control"||isAnyObserved(evidence);const looked=new Set(evidence.writes.map(({check:check})=>check))
;const missing=isBaseline?[]:checks.filter(check=>readsBack(check)&&!looked.has(check.name))
;return[...evidence.writes.flatMap(seen=>judge_writes_findingOf(seen,isBaseline,isOurs)??[]),...missing.map(({name:name})=>unknown(name,"its records were not read back"))]}
const readsBack=({kind:kind})=>checks_catalog.AV.some(check=>check.kind===kind&&check.readsBack);function judge_writes_findingOf(seen,isBaseline,isObserved){
const{check:check,acknowledged:acknowledged,unread:unread}=seen;const bad=[{reason:"gone",count:seen.gone},{reason:"doubled",count:seen.doubled},{reason:"changed",count:seen.changed
}].filter(({count:count})=>count>0);const phase=isBaseline?"before":"after";if(bad.length===0)return unread===0?null:{
...unknown(check,`${unread} of ${acknowledged} acknowledged writes could not be read back${pagedOf(seen)}`),phase:phase}
;const message=[...earlierOf(seen),...unread>0?[`${unread} more could not be read back`]:[],...isObserved?[]:[elsewhere]];return(0,finding.g)({outcome:isObserved?"failed":"inconclusive",check:check,
phase:phase,tolerance:"writes",count:acknowledged,bad:bad.reduce((sum,{count:count})=>sum+count,0),reasons:bad.toSorted((a,b)=>b.count-a.count),sinceMs:seen.firstBadMs,untilMs:seen.lastBadMs,
says:message.join("; "),...!isObserved&&{cause:"no-fault-met"}})}
const earlierOf=({earlier:earlier})=>earlier===undefined||earlier.bad===0?[]:[`${earlier.bad} of them had been acknowledged before the scenario began`]
;const pagedOf=({pageOf:pageOf})=>pageOf===undefined?"":`: the list has at most ${pageOf} records, and further pages are not read; read one record at a time (\`path: …/{id}\`), or raise the limit of the list`
;const elsewhere="no fault affected any traffic, so the loss has another cause";const unknown=(check,message)=>(0,finding.g)({outcome:"inconclusive",check:check,phase:"after",tolerance:"samples",
cause:"writes-unread",says:message});var judge_spared=__webpack_require__(83139);function timelineOf(evidence,checks,recovery){
const entries=[entry(evidence.startMs,"scenario begins"),...(evidence.plan?.faults??[]).flatMap(spec=>faultEntries(spec.fault,spec.on,evidence.faults.get(spec.id))),...checks.flatMap(check=>checkEntries(evidence,check.name,recovery)),...[...evidence.targets].map(([target,seen])=>entry(seen.atMs,seen.says,target)),...evidence.decidedMs===null?[]:[entry(evidence.decidedMs,"the outcome is certain: removing the faults")],entry(evidence.endMs,"scenario ends")]
;return entries.sort((a,b)=>a.atMs-b.atMs)}const entry=(atMs,message,subject=null,numbers={})=>({atMs:atMs,says:message,subject:subject,numbers:numbers});function faultEntries(kind,on,steps){
if(steps===undefined)return[];const at=(ms,message,numbers={})=>ms===null?[]:[entry(ms,message,on,numbers)]
;return[...at(steps.appliedMs,`${kind} injected`),...steps.failure===null?[]:at(steps.requestedMs,`${kind} could not be injected: ${steps.failure}`),...at(steps.removedMs,`removing ${kind}`,steps.felt?.numbers),...at(steps.goneMs,steps.gone?.ok?`${kind} confirmed removed`:`${kind} may still be in place`)]
}function checkEntries(evidence,check,recovery){const during=evidence.tally(check,"during");const after=evidence.tally(check,"after");const first=during.firstBadMs??after.firstBadMs
;const last=after.lastBadMs??during.lastBadMs;const recoveredMs=recovery.find(one=>one.check===check)?.recoveredMs??null;const goneMs=evidence.goneMs
;return[...first===null?[]:[entry(first,"first probe fails",check)],...last===null||last===first?[]:[entry(last,"last probe fails",check,{failed:during.bad+after.bad
})],...goneMs===null||recoveredMs===null?[]:[entry(goneMs+recoveredMs,"recovered",check)]]}const mostSeries=300;const disturbedShare=.2
;function judgeScenario(evidence,checks,level,replay,layout=null){const beforeEndMs=evidence.phaseMs.during??evidence.endMs;const duringEndMs=evidence.goneMs??evidence.endMs;const before=(0,
judge_phase.$k)(evidence,checks,level,"before",{startMs:evidence.startMs,endMs:beforeEndMs});const during=evidence.phaseMs.during===undefined?null:(0,judge_phase.$k)(evidence,checks,level,"during",{
startMs:beforeEndMs,endMs:duringEndMs});const after=evidence.goneMs===null?null:(0,judge_phase.$k)(evidence,checks,level,"after",{startMs:duringEndMs,endMs:evidence.endMs})
;const spared=new Set(checks.filter(check=>(0,judge_spared.qU)(evidence,layout,check)).map(({name:name})=>name))
;const demanded=findings=>findings.filter(({check:check})=>check===null||!spared.has(check));const recovery=evidence.goneMs===null?[]:recoveriesOf(evidence,checks,level)
;const known=[...cutFindings(evidence),...before.findings.map(one=>({...one,outcome:"inconclusive",cause:"unhealthy-before"
})),...faultFindings(evidence),...excused(evidence,before.findings,[...spareRefused(evidence,[...during===null?[]:onlyDecided(evidence,demanded(during.findings)),...recoveryFindings(evidence,checks,level)]),...crashFindings(evidence),...backFindings(evidence),...hypothesisFindings(evidence)]),...writesFindings(evidence,checks)]
;const findings=[...known,...earlyFindings(evidence,known)];const excuse=excuseOf(evidence,before.findings);const course=courseOf(evidence,recovery);const taken=spared.size===0?[]:[...new Set((0,
judge_spared.gy)(evidence,layout).map(({on:on})=>on))];const result={id:evidence.id,outcome:findings.length===0?"passed":(0,outcome.QZ)(findings.map(({outcome:outcome})=>outcome)),
startMs:evidence.startMs,endMs:evidence.endMs,faults:(evidence.plan?.faults??[]).map(spec=>faultResult(evidence,spec)),before:before,during:during===null?null:{...during,
measured:during.measured.map((one,n)=>duringFaults(evidence,one,checks[n],spared))},after:after,recovery:recovery,findings:findings,timeline:timelineOf(evidence,checks,recovery),
series:seriesOf(evidence),...course.length>0&&{course:course},replay:replay,tries:[],smallest:null,edge:null,interaction:null,diagnoses:[],
observed:[...evidence.observed.values()].map(({seen:seen})=>seen),writes:evidence.writes,...evidence.ends.length>0&&{ends:evidence.ends},...taken.length>0&&{spared:taken},
...notJudged(evidence,checks.filter(({name:name})=>!spared.has(name)),level),...evidence.decidedMs!==null&&{decidedMs:evidence.decidedMs},...excuse!==null&&{excuse:excuse.says}};return{...result,
tries:[(0,verdict_confirm.xH)(result)]}}function notJudged(evidence,checks,level){const unjudged=(0,judge_phase.Gd)(evidence,checks,level);return unjudged.length===0?{}:{unjudged:unjudged}}
function duringFaults(evidence,measured,check,spared){const inPlace=inPlaceOf(evidence,measured.check);return{...measured,...inPlace!==null&&{inPlace:inPlace},...check!==undefined&&(0,
tolerance.y)(check.during)&&{noPromise:true},...spared.has(measured.check)&&{spared:true}}}function onlyDecided({decidedMs:decidedMs},findings){
const failed=findings.filter(({outcome:outcome})=>outcome==="failed");return decidedMs===null||failed.length===0?findings:failed}function earlyFindings({decidedMs:decidedMs},findings){
if(decidedMs===null||findings.length>0)return[];return[(0,finding.g)({outcome:"inconclusive",phase:"during",tolerance:"gate",cause:"ended-early",
says:"the scenario was ended early although no check had failed"})]}function cutFindings(evidence){if(evidence.end==="done")return[]
;const message=evidence.endDetail||"the run ended during the scenario";return[(0,finding.g)({outcome:"inconclusive",phase:"during",tolerance:"gate",cause:"cut-short",says:message})]}
function excused(evidence,before,findings){const excuse=excuseOf(evidence,before);return findings.map(one=>excuse===null||one.outcome!=="failed"?one:{...one,outcome:"inconclusive",...excuse})}
function excuseOf(evidence,before){if(evidence.end!=="done")return{says:"observed before the scenario was cut short",cause:"cut-short"};if(evidence.trial.role==="control")return null
;if(before.length>0)return{says:"it also failed before the fault",cause:"unhealthy-before"};if(!isAnyObserved(evidence))return{says:"no fault affected any traffic, so the failure has another cause",
cause:"no-fault-met"};const link=linkThatCut(evidence);if(link!==null)return{says:`the gate reset connections on "${link}", because a container was restarted that no fault had ended`,
cause:"cut-by-gate"};const seconds=Math.max(1,(evidence.endMs-evidence.startMs)/1e3);return evidence.troubled.size/seconds>=disturbedShare?{
says:`the gate itself had a problem (${evidence.troubles[0]??""})`,cause:"gate-trouble"}:null}function faultResult(evidence,spec){const none={requestedMs:null,appliedMs:null,felt:null,removedMs:null,
gone:null,goneMs:null,failure:null};const{feltMs:_,...steps}={feltMs:null,...evidence.faults.get(spec.id)};return{spec:spec,says:(0,
catalog.Kl)(spec.fault)?.describe(spec.params,spec.fractions)??spec.fault,...none,...steps}}function seriesOf(evidence){const share=Math.floor(mostSeries/Math.max(1,evidence.seconds.size))
;return[...evidence.seconds].flatMap(([check,seconds])=>seconds.slice(0,share).map(({second:second,phase:phase,count:count,bad:bad,p95Ms:p95Ms})=>({check:check,second:second,phase:phase,count:count,
bad:bad,p95Ms:p95Ms})))}var run_notes=__webpack_require__("core-verdict-run-notes");var run_verdict=__webpack_require__("core-verdict-run-verdict")
;var error_rates=__webpack_require__("core-verdict-statistics-error-rates");var lesson=__webpack_require__(92118);var control=__webpack_require__(91765);class Trials{#planned=[];#repeats=new Map
;#lessons=new Map;controlRuns=[];latest=null;add({role:role,of:of},result){this.latest=result;if(role==="planned")this.#planned.push(result);else if(role==="control")this.controlRuns.push((0,
control.fE)(result));else if(role==="repeat"&&of!==null)this.#repeats.set(of,[...this.#repeats.get(of)??[],result])}learn(of,lesson){this.#lessons.set(of,[...this.#lessons.get(of)??[],lesson])}
get controls(){return this.controlRuns.map(control.rs)}get unstable(){return(0,control.QK)(this.controls)}get scenarios(){const{unstable:unstable}=this;return this.#planned.map(first=>({...(0,
control.xb)((0,verdict_confirm.qF)(first,this.#repeats.get(first.id)??[]),unstable),...lessonsOf(this.#lessons.get(first.id)??[])}))}}function lessonsOf(lessons){
const found=kind=>lessons.findLast(lesson=>lesson.kind===kind)??null;const edge=found("edge");return{smallest:found("smallest"),edge:edge&&{...edge,threshold:(0,lesson.t)(edge.threshold)},
interaction:found("interaction")}}const baselineId="baseline";const mostNotes=50;class RunFold{#started=null;#ended=null;#lastMs=0;#current=null;#baseline=null;#latestBaseline=null
;#bursts=new baseline_bursts.l;#carried=new Carried;#needs=new LinkNeeds;#trials=new Trials;#edges=new EdgeEvidence;#undos=new pending_undos.b;#down=new DownTargets;#notes=[];#traffic=[];#resets=[]
;#trouble=new Set;get current(){return this.#current}get level(){const{checks:checks=[],plan:plan}=this.#started??{};return(0,error_rates.Q_)((0,
error_rates.In)(checks,plan?.scenarios.length??1,plan?.shard?.scenarios),this.#bursts)}responseBytes(target,lastsMs){return this.#carried.responseBytes(target,lastsMs)}get pendingUndos(){
return this.#undos.all}get failedUndos(){return this.pendingUndos.filter(({id:id})=>this.#undos.failureOf(id)!==undefined)}get scenarios(){return this.#trials.scenarios}get controlRuns(){
return this.#trials.controlRuns}get latest(){return this.#trials.latest}get plan(){return this.#started?.plan??null}get layout(){return this.#started?.layout??null}get needs(){return this.#needs.all}
get edges(){return this.#edges.all}get latestBaseline(){return this.#latestBaseline}add(event){this.#lastMs=Math.max(this.#lastMs,event.atMs);this.#edges.add(event,baselineId)
;if("scenario"in event)this.#addToScenario(event);else if(event.type==="traffic.sent"&&this.#traffic.length<mostNotes)this.#traffic.push(event.sent);else if(event.type==="connections.reset"){
if(this.#resets.length<mostNotes)this.#resets.push(event.reset)
}else if(event.type==="links.carried")this.#needs.add(event);else if(event.type==="lesson")this.#trials.learn(event.of,event.lesson);else if(event.type==="run.started")this.#started=event;else if(event.type==="run.ended")this.#ended??=event;else if(event.type==="note"&&this.#notes.length<mostNotes)this.#notes.push(event.says);else this.#undos.add(event)
}result(commandsOf,ended=this.#ended){const started=this.#started;if(started===null)throw new TypeError("the run has not started");const{scenarios:scenarios,notes:notes}=(0,
accept.Yx)(this.#scenariosWithOpen(),started.accept??[],{startedAt:started.run.startedAt,subjects:[...started.checks.map(({name:name})=>name),...(0,accept.A6)(started.layout)]})
;const unrestored=this.#unrestored(commandsOf);const down=this.#down.all;const{verdict:verdict,reason:reason,cause:cause}=(0,run_verdict.Z)({end:ended?.reason??null,endDetail:ended?.detail??"",
endCause:ended?.cause,baseline:this.#baseline,resets:this.#resets,scenarios:scenarios,planned:started.plan.scenarios.length,unrestored:unrestored.length});return{schema:result.F,
version:started.version,name:started.plan.name,seed:started.plan.seed,preview:started.preview,...started.overrides!==undefined&&{overrides:started.overrides},run:started.run,
configDigest:started.configDigest??"",...started.configPath!==undefined&&{configPath:started.configPath},durationMs:this.#ended?.atMs??this.#lastMs,verdict:verdict,exitCode:outcome.hS[verdict],
reason:reason,...cause!==undefined&&{cause:cause},confidence:(0,error_rates.i2)(started.plan),checks:started.checks.map(({params:_,...check})=>check),baseline:this.#baseline,scenarios:scenarios,
controls:this.#trials.controls,unstable:this.#trials.unstable,...down.length>0&&{down:down},...this.#resets.length>0&&{resets:[...this.#resets]},unrestored:unrestored,trouble:[...this.#trouble],
notes:[...this.#notes,...notes,...(0,run_notes.p)(started.checks,scenarios,this.#traffic)],...this.#traffic.length>0&&{traffic:[...this.#traffic]},
skipped:started.plan.scenarios.filter(({id:id})=>!scenarios.some(scenario=>scenario.id===id)).map(({id:id})=>({scenario:id,says:ended?.detail||"the run ended first"})),
...started.plan.shard!==undefined&&{shard:{...started.plan.shard,ids:started.plan.scenarios.map(({id:id})=>id)}},comparison:null}}#addToScenario(event){
if(event.type==="scenario.started")this.#current=new ScenarioEvidence(event.scenario,event.plan,event.atMs,event.trial);this.#current?.add(event)
;if(event.type==="target.observed"&&event.scenario===baselineId)this.#carried.add(event);const{plan:plan=null,trial:trial}=this.#current??{}
;this.#down.add(event,trial?.role==="control"?[]:plan?.faults??[],this.layout?.started??[]);if(event.type==="gate.trouble"&&this.#trouble.size<mostNotes)this.#trouble.add(event.what)
;if(event.type==="scenario.ended"&&this.#current!==null){if(this.#current.plan===null)this.#addBaseline(this.#current);else this.#addTrial(this.#current);this.#current=null}}#addBaseline(evidence){
const baseline=this.#judgedBaseline(evidence);this.#latestBaseline=baseline;if(this.#trials.latest!==null)return;this.#baseline=baseline;this.#learnBursts(evidence,baseline.findings)}
#addTrial(evidence){const judged=this.#judged(evidence);this.#trials.add(evidence.trial,judged);this.#learnBursts(evidence,judged.findings)}#learnBursts(evidence,findings){
const phases=evidence.trial.role==="control"?["before","during","after"]:["before"]
;const passed=(name,phase)=>!findings.some(one=>one.check===name&&one.phase===phase&&finding_traits.d[one.tolerance].shows!=="too-little")
;for(const{name:name}of this.#started?.checks??[])for(const phase of phases)if(passed(name,phase))this.#bursts.add(evidence.tally(name,phase))}#scenariosWithOpen(){const open=this.#current
;return open?.plan&&open.trial.role==="planned"?[...this.scenarios,this.#judged(open)]:this.scenarios}#judged(evidence){
return judgeScenario(evidence,this.#started?.checks??[],this.level,evidence.plan===null?"":(0,replay.B9)(resolved(evidence.plan,evidence)),this.layout)}#judgedBaseline(evidence){
const checks=this.#started?.checks??[];const judged=(0,judge_phase.$k)(evidence,checks,this.level,"before",{startMs:evidence.startMs,endMs:evidence.endMs});return{...judged,
findings:[...judged.findings,...writesFindings(evidence,checks)]}}#unrestored(commandsOf){const open=this.#ended===null?this.failedUndos:this.pendingUndos;return open.map(undo=>({undo:undo.id,
target:undo.target,kind:undo.kind,reason:this.#undos.failureOf(undo.id)??"the run ended before it was undone",commands:commandsOf(undo)}))}}const resolved=(plan,{struck:struck})=>({...plan,
faults:plan.faults.map(spec=>{const[index,...also]=struck.get(spec.id)??[];if(spec.worker===undefined||index===undefined)return spec;const{fraction:fraction,share:share}=spec.worker;return{...spec,
worker:{fraction:fraction,...share!==undefined&&{share:share},index:index,...also.length>0&&{also:also}}}})});function judge(events,commandsOf){return foldOf(events).result(commandsOf)}
function foldOf(events){const fold=new RunFold;for(const event of events)fold.add(event);return fold}}),32666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ym:()=>percentile,xP:()=>measure,ye:()=>mostFrequent})
;var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-statistics-confidence");const failedQuantiles=[.1,.5,.9];function measure(check,tally,quantiles){return{check:check,
count:tally.count,bad:tally.bad,success:tally.count===0?null:(0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__.rF)(tally.count-tally.bad,tally.count),
percentiles:tally.latency.count===0?[]:quantiles.map(quantile=>({quantile:quantile,...percentile(tally,quantile)})),...tally.failed.count>0&&{failedAfter:failedQuantiles.map(quantile=>({
quantile:quantile,...quantileOf(tally.failed,quantile)}))},reasons:mostFrequent(tally.reasons),firstBadMs:tally.firstBadMs,lastBadMs:tally.lastBadMs}}
const percentile=({latency:latency},quantile)=>quantileOf(latency,quantile);function quantileOf(times,quantile){const{low:low,high:high}=(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.x8)(quantile,times.count);return{value:times.quantile(quantile),low:times.valueAtRank(low),high:times.valueAtRank(high)}}
const mostFrequent=reasons=>[...reasons].map(([reason,count])=>({reason:reason,count:count})).sort((a,b)=>b.count-a.count||(a.reason<b.reason?-1:1))})};
