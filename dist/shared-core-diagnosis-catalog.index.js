export const id="shared-core-diagnosis-catalog";export const ids=["shared-core-diagnosis-catalog"];export const modules={
47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent})
;var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404);const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions})=>(0,
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:{...params,...asText(fractions)},startMs:startMs,lastsMs:lastsMs})
;const asText=(fractions={})=>Object.fromEntries(Object.entries(fractions).map(([name,fraction])=>[name,`${fraction} of a response`]))
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),"core-compare-scenario-change":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>isDecided,D:()=>scenarioChange});var axis_value=__webpack_require__(26001);var content=__webpack_require__(47527)
;function breakingPointChangeOf(here,there){if(here.outcome==="failed"&&there.outcome==="passed")return oneSidedChange(here,here,"base")
;if(there.outcome==="failed"&&here.outcome==="passed")return oneSidedChange(here,there,"here");return here.edge===null||there.edge===null?null:changeBetween([here,here.edge],[there,there.edge])}
function changeBetween([here,edge],[there,base]){const{fault:fault,parameter:parameter,direction:direction}=edge
;if(parameter!==base.parameter||faultOfEdge(here,edge)!==faultOfEdge(there,base))return null;const sameForm=restOf(here,edge)===restOf(there,base)
;const holds=edge.held===true?"here":base.held===true?"base":null;const moved=holds===null?movedFrom(base.threshold,edge.threshold,direction):movedPast(holds);return{fault:fault,parameter:parameter,
direction:direction,here:edge.threshold,base:base.threshold,level:Math.min(edge.level,base.level),sameForm:sameForm,cut:edge.cut||base.cut,...holds!==null&&{holds:holds},
moved:sameForm?moved:"not shown"}}function oneSidedChange(here,failed,holds){const{edge:edge}=failed;if(edge===null||edge.held===true)return null
;const{parameter:parameter,direction:direction,threshold:threshold,level:level,cut:cut}=edge;const drawn=(0,axis_value.d)(drawnIn(failed),edge);const fault=here.faults.find(({spec:spec})=>(0,
content.I)(spec)===faultOfEdge(failed,edge))?.spec.id;if(drawn===undefined||fault===undefined)return null;const passed={value:drawn,low:drawn,high:drawn};const sides=holds==="base"?{here:threshold,
base:passed}:{here:passed,base:threshold};return{fault:fault,parameter:parameter,direction:direction,...sides,level:level,sameForm:true,cut:cut,holds:holds,moved:movedPast(holds)}}
const movedPast=holds=>holds==="base"?"sooner":"later";function movedFrom(base,here,direction){if(base===null||here===null)return"not shown";const isLower=here.high<base.low
;if(!isLower&&here.low<=base.high)return"not shown";return isLower===(direction==="up")?"sooner":"later"}
const faultOfEdge=({faults:faults},{fault:fault})=>faults.map(({spec:spec})=>spec).filter(({id:id})=>id===fault).map(content.I)[0];const drawnIn=({id:id,faults:faults})=>({id:id,
faults:faults.map(({spec:spec})=>spec)});const restOf=(scenario,{fault:fault,parameter:parameter,form:form})=>{const{faults:faults}=form??scenario.smallest?.scenario??drawnIn(scenario);return(0,
content.C)({faults:faults.map(spec=>spec.id!==fault?spec:parameter==="lasts"?{...spec,lastsMs:0}:{...spec,params:{...spec.params,[parameter]:0}})})};var fingerprint=__webpack_require__(11644)
;const failuresHere=(here,there)=>confirmedIn(here).map(one=>changed(one,there===null?"unknown":seenIn(there,one)?"unchanged":wouldShow(one,there,here)?"new":"unknown"))
;const failuresThere=(here,there)=>confirmedIn(there).filter(one=>!seenIn(here,one)).map(one=>changed(one,wouldShow(one,here,there)?"fixed":"unknown"))
;function wouldShow({check:check,phase:phase},other,own){const isChecked=check===null||(other.during?.measured??[]).some(one=>one.check===check)
;return isChecked&&(other.decidedMs===undefined||phase==="after"&&lastedMs(other)>=aboutAsLong*lastedMs(own))}const aboutAsLong=.8
;const lastedMs=({during:during})=>during===null?0:during.endMs-during.startMs
;const confirmedIn=({findings:findings})=>[...new Map(findings.filter(({outcome:outcome})=>outcome==="failed").toReversed().map(one=>[(0,fingerprint.a)(one),one])).values()].reverse()
;const seenIn=({findings:findings,tries:tries},one)=>findings.some(each=>isFailure(each)&&(0,fingerprint.a)(each)===(0,
fingerprint.a)(one))||tries.some(({fingerprints:fingerprints})=>fingerprints.includes((0,fingerprint.a)(one)));const isFailure=({outcome:outcome})=>outcome==="failed"||outcome==="flaky"
;const changed=({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile},change)=>({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile,change:change})
;var verdict_early=__webpack_require__(21743);function sidesOf(here,there){const checks=(here.during?.measured??[]).flatMap(({check:check,noPromise:noPromise})=>noPromise?[]:[check])
;const both=checks.map(check=>sidesBy(check,here,there));const[most=sidesBy(undefined,here,there)]=both.toSorted((a,b)=>distance(b)-distance(a));return most}function sidesBy(check,here,there){
const byPlace=[here,there].every(one=>measuredIn(one,check)?.inPlace!==undefined);return{here:sideOf(here,check,byPlace),base:sideOf(there,check,byPlace)}}function sideOf(scenario,check,byPlace){
const measured=measuredIn(scenario,check);const of=byPlace?measured?.inPlace:measured;const p95=measured?.percentiles.find(({quantile:quantile})=>quantile===.95);const early=(0,
verdict_early.iK)(scenario);return{outcome:scenario.outcome,success:of===undefined||of.count===0?null:1-of.bad/of.count,p95Ms:p95?.value??null,...early!==null&&{earlyMs:early}}}
const measuredIn=({during:during},check)=>during?.measured.find(one=>one.check===check);const distance=({here:here,base:base})=>Math.abs((here.success??1)-(base.success??1))
;function scenarioChange(here,there){const base=there!==null&&isDecided(here.outcome)&&isDecided(there.outcome)?there:null;const failures=failuresHere(here,base);return{scenario:here.id,
base:there?.id??null,change:base===null?"unknown":changeOf(here.outcome,base.outcome,failures),...there!==null&&{sides:sidesOf(here,there)},
findings:base===null?failures:[...failures,...failuresThere(here,base)],edge:base===null?null:breakingPointChangeOf(here,base)}}const isDecided=outcome=>outcome==="passed"||outcome==="failed"
;function changeOf(here,there,failures){if(here==="passed")return there==="passed"?"held":"fixed";const seen=new Set(failures.map(({change:change})=>change))
;if(seen.has("new"))return there==="passed"?"new":"changed";return seen.has("unknown")?"unknown":"unchanged"}}),
"core-diagnosis-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>weaknessKinds})
;var checks=__webpack_require__(18731);const leastSpanMs=700;const ownConnections=3
;const observedWith=({scenario:scenario},name)=>[...new Set(scenario.observed.filter(({numbers:numbers})=>name in numbers).map(({target:target})=>target))].sort()
;const trackOf=(of,target,phase,name)=>spanOf(of,target,phase)?.numbers[name]??null
;const spanOf=({scenario:scenario},target,phase)=>scenario.observed.find(one=>one.target===target&&one.phase===phase)??null;function added(of,target,phase,name){
const track=trackOf(of,target,phase,name);return track===null?null:Math.max(0,track.last-track.first)}function perSecond(of,target,phase,name){const grown=added(of,target,phase,name)
;const spanMs=spanOf(of,target,phase)?.spanMs??0;return grown===null||spanMs<leastSpanMs?null:grown/spanMs*1e3}function perProbe(of,target,phase,name){const grown=perSecond(of,target,phase,name)
;const span=of.scenario[phase];const probes=span?.measured.reduce((sum,{count:count})=>sum+count,0)??0;if(grown===null||span===null||probes===0||span.endMs<=span.startMs)return null
;return grown/(probes/(span.endMs-span.startMs)*1e3)}const greeting=4;function requestsPerProbe(of,link,phase){const requests=perProbe(of,link,phase,"requests")
;if(requests!==null&&requests>0)return requests;const[exchanges,connections]=[perProbe(of,link,phase,"exchanges"),perProbe(of,link,phase,"connections")]
;if(exchanges===null||connections===null)return null;return Math.max(exchanges-greeting*connections,Math.min(exchanges,connections))}function mostRequestsPerProbe(of,link,phase){
const most=trackOf(of,link,phase,"requests")?.mostPerSecond;const perSecondOfAll=of.checks.reduce((sum,{ratePerSecond:ratePerSecond})=>sum+ratePerSecond,0)
;return most===undefined||perSecondOfAll<=0?null:most/perSecondOfAll}const mostOpened=.1;function writtenPerProbe(of,link,phase){const opened=perProbe(of,link,phase,"connections")
;const[bytes,exchanges]=[added(of,link,"before","bytesFromClient"),added(of,link,"before","exchanges")];const written=perProbe(of,link,phase,"bytesFromClient")
;if(opened===null||opened>mostOpened||written===null||!bytes||!exchanges)return null;return written/(bytes/exchanges)}function requestsPerSecond(of,link){const{before:before}=of.scenario
;const each=requestsPerProbe(of,link,"before");if(each===null||before===null)return null
;return each*before.measured.reduce((sum,{count:count})=>sum+count,0)*1e3/Math.max(1,before.endMs-before.startMs)}function linksTo(of,target){
const leading=Object.entries(of.layout?.behind??{}).flatMap(([link,process])=>process===target?[link]:[]);return[target,...leading].filter(name=>observedWith(of,"connections").includes(name))}
const linkTo=(of,target)=>linksTo(of,target)[0];var measures_faults=__webpack_require__(48251);const mostGrowth=1.3;function needOf(of,check,target){const links=linksTo(of,target)
;const found=links.map(link=>of.needs?.find(one=>one.check===check&&one.link===link));const needing=found.find(one=>one?.needed===true);if(needing!==undefined)return needing
;return found.some(one=>one===undefined)||links.some(link=>hasMoreRequests(of,link))?null:found[0]??null}function hasMoreRequests(of,link){
const[before,during]=[perProbe(of,link,"before","bytesFromClient"),perProbe(of,link,"during","bytesFromClient")];return before!==null&&during!==null&&during>mostGrowth*before}
const reachedDuring=(of,{spec:spec},...tolerances)=>(0,checks.X7)(of,...tolerances).filter(check=>needOf(of,check,spec.on)?.needed!==false);function carriedBy(of,target,check){
const requested=requestsFor(of,target,check,"before");return requested===null||requested<.1?1:Math.min(1,requested)}function requestsFor(of,target,check,phase){const link=linkTo(of,target)
;const requested=link===undefined?null:requestsPerProbe(of,link,phase);return requested===null?null:requested/needingShare(of,target,check)}function needingShare(of,target,check){
const needs=of.checks.map(({name:name,ratePerSecond:ratePerSecond})=>({ratePerSecond:ratePerSecond,needed:needOf(of,name,target)?.needed}))
;if(needOf(of,check,target)?.needed!==true||needs.some(({needed:needed})=>needed===undefined))return 1;const rateOf=some=>some.reduce((sum,{ratePerSecond:ratePerSecond})=>sum+ratePerSecond,0)
;return rateOf(needs.filter(({needed:needed})=>needed))/Math.max(rateOf(needs),1e-9)}function latenessAt(of,fault,check,quantile){const delay=(0,measures_faults.ps)(fault.spec)
;const{during:during}=of.scenario;if(during===null||delay===null&&!(0,measures_faults.eS)(fault.spec))return null;const struck=(delay?.share??1)*(0,
measures_faults.oE)(of,fault)*carriedBy(of,fault.spec.on,check);if(1-quantile>.8*struck)return null;const heldMs=(0,measures_faults.oE)(of,fault)*(during.endMs-during.startMs)
;const leftMs=heldMs*(1-(1-quantile)/Math.max(struck,1e-9));return leftMs<=0?null:Math.min(leftMs,delay?.delayMs??Number.POSITIVE_INFINITY,(0,checks.si)(of,check))}
const recoveredMs=({scenario:scenario},check)=>scenario.recovery.find(one=>one.check===check)?.recoveredMs??null
;const allowedMs=({scenario:scenario},check)=>scenario.recovery.find(one=>one.check===check)?.limitMs??Number.POSITIVE_INFINITY
;const watchedMs=({scenario:{after:after}})=>after===null?0:Math.max(0,after.endMs-after.startMs);const isUndone=of=>of.scenario.after!==null&&(0,
measures_faults._M)(of).every(({gone:gone})=>gone?.ok===true);const isAllClear=of=>isUndone(of)&&(0,checks.oE)(of,"back").length===0;function isRunningAgain(of,target){
const[before,after]=[trackOf(of,target,"before","processes"),trackOf(of,target,"after","processes")];return before===null||after===null?null:after.last>0&&after.last>=before.last}
const secondsOf=({scenario:scenario},check,phase)=>scenario.series.filter(one=>one.check===check&&one.phase===phase);function isWall(of,check){
const untilMs=(of.scenario.after?.startMs??0)+(recoveredMs(of,check)??Number.POSITIVE_INFINITY)
;const waiting=secondsOf(of,check,"after").filter(({second:second,count:count})=>count>0&&second*1e3<untilMs)
;return waiting.length>0&&waiting.filter(({bad:bad,count:count})=>bad>=count/2).length>=waiting.length*.7}var rounded=__webpack_require__(53241);const leastLagSeconds=2;const leastFailed=.35
;const cascade={name:"cascade",title:"Cascading failure",
structure:"use bulkheads: give each upstream its own pool, queue, limit and circuit breaker, so that a stuck upstream blocks only its own callers",signs:{"entry point closed":.8,
"does not need the upstream":.9,"unrelated requests waited":.85,"failed later":.75},explains:["no-timeout","timeout-too-long","no-fallback","no-reconnect","slow-start","slow-reconnect"],find(of){
if((0,measures_faults.O)(of).length===0)return[];return(0,measures_faults.O)(of).flatMap(fault=>[...frontEnded(of,fault),...unneeded(of,fault),...untouched(of,fault),...spreads(of,fault)])}}
;function frontEnded(of,fault){if(of.layout===null)return[];const isClosing=reason=>(0,measures_faults.jP)(fault.spec)?(0,checks.Md)(reason):reason==="refused";return(0,
checks.X7)(of,"success").flatMap(check=>{const during=(0,checks.oS)(of,check,"during");const closed=during===null?0:(0,checks.Ly)(during,isClosing)
;if(during===null||closed*during.count<5||closed<.4*(0,checks.n6)(during))return[];if((0,checks.Ly)(during,checks.Md)<.6*(0,checks.n6)(during))return[];return[{check:check,target:fault.spec.on,
sign:"entry point closed",evidence:`the entry point refused or closed the connections of ${(0,
rounded.uM)(closed)} of the probes, although the fault was on an upstream: it had no connection left for them`,numbers:{closed:closed}}]})}function unneeded(of,fault){if(!(0,
measures_faults.p9)(fault.spec)&&!observedWith(of,"connections").includes(fault.spec.on))return[];return(0,checks.X7)(of,"success","latency").flatMap(check=>{
const[need,during]=[needOf(of,check,fault.spec.on),(0,checks.oS)(of,check,"during")];if(need===null||during===null||!isBeyondReach(of,check))return[];if((0,checks.Ly)(during,checks.cG)>.5*(0,
checks.n6)(during))return[];const[broken,waits]=[failedShare(of,check),fellByWaiting(of,check)||(0,checks.n6)(during)===0];return[{check:check,target:fault.spec.on,sign:"does not need the upstream",
evidence:`${(0,
rounded.uM)(broken)} of the probes of this check failed or were late, although it does not need the disturbed upstream (none of its ${need.requests} requests used it while no other check sent any): requests that do need it ${waits?"hold a pool, a queue or a limit that both share":"use up a limit, or open a circuit breaker, that both share"}`,
numbers:{broken:broken,requests:need.requests}}]})}const isBeyondReach=(of,check)=>(0,measures_faults._M)(of).every(({spec:spec})=>needOf(of,check,spec.on)?.needed===false)
;function untouched(of,fault){const link=linkTo(of,fault.spec.on);const requested=link===undefined?null:requestsPerSecond(of,link);if(link===undefined||requested===null||requested<=0)return[]
;const mostRequested=Math.max(requested,perSecond(of,link,"before","exchanges")??0);return(0,checks.X7)(of,"success","latency").flatMap(check=>{if(needOf(of,check,fault.spec.on)!==null)return[]
;const mostNeeded=Math.min(1,requested/Math.max(rateOf(of,check),1e-9));const broken=failedShare(of,check)
;if(broken<leastFailed||broken<2*mostNeeded||!fellByWaiting(of,check)||!isAccounted(of,fault,check,mostRequested))return[];return[{check:check,target:fault.spec.on,sign:"unrelated requests waited",
evidence:`${(0,rounded.uM)(broken)} of the probes of this check failed, but at most ${(0,
rounded.uM)(mostNeeded)} of them can have needed the disturbed upstream: they waited for a shared resource that other requests used up`,numbers:{broken:broken,mostNeeded:mostNeeded,
askedPerSecond:requested}}]})}const rateOf=({checks:checks},name)=>checks.find(one=>one.name===name)?.ratePerSecond??0;const failedShare=(of,check)=>Math.max(0,...(0,
checks.oE)(of,"success","latency").filter(one=>one.check===check&&one.phase==="during").map(({bad:bad,count:count})=>bad/Math.max(1,count)))
;const isAccounted=(of,fault,check,requested)=>of.checks.some(({name:name,ratePerSecond:ratePerSecond})=>{const during=name===check||ratePerSecond>1.5*requested?null:(0,checks.oS)(of,name,"during")
;const lateMs=latenessAt(of,fault,name,.95);return during!==null&&((0,checks.n6)(during)>.4||lateMs!==null&&((0,checks.oT)(during,.95)??0)>.5*lateMs)});function spreads(of,fault){
const onsets=of.checks.flatMap(({name:name})=>{const onset=onsetOf(of,name);return onset===null?[]:[{check:name,onset:onset}]});const first=Math.min(...onsets.map(({onset:onset})=>onset))
;const lagSeconds=isUsedByOne(of,fault)?1:leastLagSeconds;const broken=(0,checks.X7)(of,"success","latency")
;return onsets.filter(({check:check,onset:onset})=>broken.includes(check)&&needOf(of,check,fault.spec.on)===null&&onset>=first+lagSeconds&&(fellByWaiting(of,check)||fellByErrors(of,fault,check))).map(({check:check,onset:onset})=>({
check:check,target:fault.spec.on,sign:"failed later",evidence:`this check failed ${(0,
rounded.ms)((onset-first)*1e3)} later than the check that failed first: until then it did not need the disturbed upstream`,numbers:{laterByMs:(onset-first)*1e3}}))}function onsetOf(of,check){
const usualMs=(0,checks.oT)((0,checks.BG)(of,check),.95)??0;const lateMs=Math.max(usualMs*4,usualMs+100);const seconds=secondsOf(of,check,"during").filter(({count:count})=>count>=2)
;const index=seconds.findIndex(({bad:bad,count:count,p95Ms:p95Ms})=>bad>=count/3||(p95Ms??0)>lateMs);return seconds[index]?.second??null}function fellByWaiting(of,check){const during=(0,
checks.oS)(of,check,"during");const usualMs=(0,checks.oT)((0,checks.BG)(of,check),.95)??0;return during!==null&&(0,checks.Ly)(during,checks.kL)>=.6*(0,checks.n6)(during)&&((0,
checks.oT)(during,.95)??0)>Math.max(3*usualMs,200)}function fellByErrors(of,{spec:spec},check){const during=(0,checks.oS)(of,check,"during");return(0,measures_faults.jP)(spec)&&during!==null&&(0,
checks.Ly)(during,reason=>(0,checks.bJ)(reason)||(0,checks.Md)(reason))>=.6*(0,checks.n6)(during)}function isUsedByOne(of,fault){const link=linkTo(of,fault.spec.on)
;const requested=link===undefined?null:requestsPerSecond(of,link);const rates=of.checks.map(({ratePerSecond:ratePerSecond})=>ratePerSecond);const all=rates.reduce((sum,rate)=>sum+rate,0)
;return requested!==null&&rates.length>1&&requested<=.75*all&&rates.some(rate=>Math.abs(requested/rate-1)<=.3)}var ending_lines=__webpack_require__(33877);var observed=__webpack_require__(27164)
;const crash={name:"crash",title:"Process crash",
structure:"handle errors at their source (an `error` listener on every client, pool and socket, a catch on every promise), and let a supervisor restart the process",signs:{"unexpected exit":.97,
"processes ended":.9},direct:true,explains:["cascade","not-supervised","no-reconnect","slow-reconnect","slow-start","no-fallback","no-timeout","timeout-too-long","half-open","metastable","leak"],
find(of){const ended=exits(of);return ended.length>0?ended:endedProcesses(of)}};const exits=of=>(of.scenario.ends??[]).filter(({expected:expected})=>!expected).map(({target:target,end:end})=>{
const cause=(0,ending_lines.rl)(end);return{check:null,target:target,sign:"unexpected exit",evidence:`the process ${(0,
ending_lines.Bx)(end)} although no fault was injected into it${cause===null?"":`: ${cause}`}`,numbers:end.exit===null?{}:{exit:end.exit}}});function endedProcesses(of){
const disturbed=of.scenario.faults.filter(({appliedMs:appliedMs})=>appliedMs!==null).map(({spec:spec})=>spec.on);const check=(0,checks.oE)(of,"success","latency","recovers")[0]?.check??null;if((0,
measures_faults.O)(of).length===0||check===null)return[];const spared=name=>observedWith(of,name).filter(target=>!disturbed.includes(target));const match=(target,what,numbers)=>({check:check,
target:target,sign:"processes ended",evidence:`a ${what} ended although the fault was injected elsewhere`,numbers:numbers})
;return[...spared("processes").filter(target=>hasDied(of,target)).map(target=>match(target,"process",{processesBefore:trackOf(of,target,"before","processes")?.last??0,processesAfter:0
})),...spared("restarts").flatMap(target=>{const change=name=>(0,observed.C)(of.scenario.observed,target,name);const[restarts,stopped]=[change("restarts"),-change("running")]
;return restarts>0||stopped>0?[match(target,"container",{restarts:restarts,stopped:Math.max(0,stopped)})]:[]})]}
const hasDied=(of,target)=>(trackOf(of,target,"before","processes")?.last??0)>0&&[trackOf(of,target,"during","processes"),trackOf(of,target,"after","processes")].some(track=>track!==null&&(track.last===0||track.first===0))
;const failedWrites=of=>{const failed=(0,checks.oE)(of,"writes").map(({check:check})=>check);return of.scenario.writes.filter(({check:check})=>failed.includes(check))};const doubledWrites={
name:"doubled-writes",title:"Duplicate writes",structure:"send an idempotency key with each write, and enforce it with a unique index where the write is stored",signs:{"stored twice":.97},direct:true,
explains:[],find:of=>failedWrites(of).filter(({doubled:doubled})=>doubled>0).map(({check:check,acknowledged:acknowledged,doubled:doubled})=>({check:check,target:(0,
measures_faults._M)(of)[0]?.spec.on??null,sign:"stored twice",evidence:`${doubled} of ${acknowledged} acknowledged writes are stored more than once`,numbers:{acknowledged:acknowledged,doubled:doubled}
}))};const halfOpen={name:"half-open",title:"Undetected half-open connection",
structure:"set a timeout on every response that also closes the connection, and send keep-alive probes on idle connections",signs:{"still hangs":.85,"still hangs, no link":.62},
explains:["no-timeout","no-reconnect","slow-reconnect","no-fallback","cascade"],find(of){if(!isAllClear(of))return[];return(0,measures_faults.O)(of).filter(({spec:spec})=>(0,
measures_faults.eS)(spec)).flatMap(fault=>(0,checks.p1)(of).flatMap(check=>stillHangs(of,fault,check)??[]))}};function stillHangs(of,fault,check){const after=(0,checks.oS)(of,check,"after")
;const lateMs=recoveredMs(of,check);if(after===null||after.bad<5||lateMs!==null&&lateMs<=allowedMs(of,check))return null;const timeouts=(0,checks.Ly)(after,checks.kL);if(timeouts<.7*(0,
checks.n6)(after))return null;const link=linkTo(of,fault.spec.on);if(link!==undefined&&!hangsOn(of,link))return null;return{check:check,target:fault.spec.on,
sign:link===undefined?"still hangs, no link":"still hangs",evidence:`${(0,rounded.uM)(timeouts)} of the probes still timed out for ${(0,
rounded.ms)(lateMs??watchedMs(of))} after the fault was removed${link===undefined?"":", on old connections: no new connection was opened"}`,numbers:{timeouts:timeouts,...lateMs!==null&&{
recoveredMs:lateMs}}}}function hangsOn(of,link){const came=added(of,link,"after","connections");const open=trackOf(of,link,"after","openConnections")
;if(came===null||open===null||came>ownConnections||open.first===0)return false;const[usual,now]=[perProbe(of,link,"before","bytesToClient"),perProbe(of,link,"after","bytesToClient")]
;return usual===null||now===null||now<=.5*usual}const patienceMs=6e3;const mebibyte=2**20;const leastPerProbe=.35;const kinds=[{name:"openConnections",says:"open connections of the link",least:8,
share:1,unit:1,sign:"connections",afterRecovery:"connections, recovered"},{name:"openFiles",says:"open files and sockets of the process",least:20,share:.5,unit:1,sign:"files",
afterRecovery:"files, recovered"},{name:"rssBytes",says:"MiB of memory of the process",least:96*mebibyte,share:.75,unit:mebibyte,sign:"memory",afterRecovery:null}];const leak={name:"leak",
title:"Resource leak under failure",structure:"release resources on every path out of a call, also after an error or a timeout, and limit every pool",signs:{connections:.85,
"connections, recovered":.75,files:.8,"files, recovered":.7,memory:.65},explains:["no-reconnect","slow-reconnect","half-open","no-timeout","no-fallback","cascade"],find(of){const check=(0,
checks.oE)(of,"recovers","success","latency").find(one=>one.check!==null)?.check;if(!isAllClear(of)||check===undefined||check===null)return[]
;const found=kinds.flatMap(kind=>observedWith(of,kind.name).flatMap(target=>grown(of,kind,target,check)??[]));return found.slice(0,1)}};function grown(of,kind,target,check){
const[before,during,after]=["before","during","after"].map(phase=>trackOf(of,target,phase,kind.name));if(!before||!during||!after||(0,measures_faults.G8)(of,target)||isRestarted(of,target))return null
;const most=Math.max(during.most,after.most);const gained=after.last-before.last;const taken=Math.max(during.most,after.first)-before.last;const least=Math.max(kind.least,kind.share*before.last)
;const kept=after.last>=.9*most&&after.last>=.95*after.first;if(!kept||Math.min(gained,taken)<least)return null;const broken=(0,checks.p1)(of).length>0;const sign=broken?kind.sign:kind.afterRecovery
;if(sign===null||!broken&&watchedMs(of)<patienceMs)return null;if(kind.name==="openConnections"&&!isNear(of,target))return null;if(kind.name!=="rssBytes"&&isPlateau(of,gained,after))return null
;return{check:check,target:target,sign:sign,evidence:`${kind.says}: ${(0,rounded.Hn)(before.last/kind.unit)} before, at most ${(0,rounded.Hn)(most/kind.unit)}, still ${(0,
rounded.Hn)(after.last/kind.unit)} at the end`,numbers:{before:before.last,most:most,last:after.last}}}const isNear=(of,link)=>(0,
measures_faults._M)(of).some(({spec:spec})=>linksTo(of,spec.on).includes(link));function isPlateau(of,gained,after){
const probes=of.scenario.during?.measured.reduce((sum,{count:count})=>sum+count,0)??0;return after.most<=after.first+1&&gained<leastPerProbe*probes}const isRestarted=(of,target)=>(0,
measures_faults._M)(of).some(({spec:spec})=>spec.on===target&&(0,measures_faults.yp)(spec));const lostWrites={name:"lost-writes",title:"Lost acknowledged writes",
structure:"acknowledge a write only when a crash can no longer lose it: after the commit, never from a buffer; let a consumer acknowledge a message only after it has processed it, and retry it until then",
signs:{"not stored":.97},direct:true,explains:[],
find:of=>failedWrites(of).filter(({gone:gone,changed:changed})=>gone+changed>0).map(({check:check,acknowledged:acknowledged,gone:gone,changed:changed})=>({check:check,target:(0,
measures_faults._M)(of)[0]?.spec.on??null,sign:"not stored",evidence:wordsOf(gone,changed,acknowledged),numbers:{acknowledged:acknowledged,gone:gone,changed:changed}}))}
;function wordsOf(gone,changed,acknowledged){const verb=number=>number===1?"is":"are";const of=`of ${acknowledged} acknowledged writes`;if(gone===0)return`${changed} ${of} ${verb(changed)} changed`
;return`${gone} ${of} ${verb(gone)} lost${changed>0?`, and ${changed} ${verb(changed)} changed`:""}`}const raised=2;const saturated=.85;const metastable={name:"metastable",
title:"Self-sustaining overload",structure:"bound every queue and drop requests whose client has given up, and stop retrying when most retries fail",signs:{"more requests":.88,"busy process":.82,
backlog:.75},explains:["no-reconnect","slow-reconnect","no-fallback","no-timeout","timeout-too-long","retry-amplification","cascade","leak"],find(of){const faults=(0,measures_faults._M)(of)
;if(!isAllClear(of)||faults.length===0||faults.some(({spec:spec})=>(0,measures_faults.yp)(spec)))return[];return(0,checks.p1)(of).flatMap(check=>{const lateMs=recoveredMs(of,check)
;if(lateMs!==null&&lateMs<=allowedMs(of,check))return[];const sign=moreWork(of)??hotProcess(of)??backlog(of,check);return sign===null?[]:[diagnosisOf(of,check,lateMs,sign)]})}}
;function diagnosisOf(of,check,lateMs,{sign:sign,target:target,description:message,numbers:numbers}){const when=lateMs===null?`did not recover within ${(0,
rounded.ms)(watchedMs(of))}`:`recovered only ${(0,rounded.ms)(lateMs)}`;return{check:check,target:target,sign:sign,
evidence:`${when} after the last fault was removed, under the same load as before: ${message}`,numbers:{...numbers,...lateMs!==null&&{recoveredMs:lateMs}}}}function moreWork(of){
for(const link of observedWith(of,"connections").filter(one=>!(0,measures_faults.G8)(of,one)))for(const{what:what,countIn:countIn}of counts){
const[before,after]=[countIn(of,link,"before"),countIn(of,link,"after")];if(before===null||after===null||after<raised*Math.max(before,.5))continue;const message=`${(0,
rounded.Hn)(after)} ${what} over the link for each probe, ${(0,rounded.Hn)(before)} before the fault`;return{sign:"more requests",target:link,description:message,numbers:{beforePerProbe:before,
afterPerProbe:after}}}return null}const counts=[{what:"requests",countIn:requestsPerProbe},{what:"connections",countIn:(of,link,phase)=>perProbe(of,link,phase,"connections")}];function hotProcess(of){
for(const target of observedWith(of,"cpuMs")){const[before,after]=[perSecond(of,target,"before","cpuMs"),perSecond(of,target,"after","cpuMs")]
;if(before===null||after===null||after<saturated*1e3||after<1.6*before)continue;const message=`the process used ${(0,rounded.uM)(after/1e3)} of a core, ${(0,rounded.uM)(before/1e3)} before the fault`
;return{sign:"busy process",target:target,description:message,numbers:{beforeCpuMsPerSecond:before,afterCpuMsPerSecond:after}}}return null}function backlog(of,check){const surge=(0,
measures_faults._M)(of).find(({spec:spec})=>(0,measures_faults.Au)(spec));const after=(0,checks.oS)(of,check,"after");const usualMs=(0,checks.oT)((0,checks.BG)(of,check),.95)
;if(surge===undefined||after===null||usualMs===null)return null;const lateMs=(0,checks.oT)(after,.95)??0;const waits=(0,checks.Ly)(after,checks.kL)>.5*(0,
checks.n6)(after)||lateMs>4*Math.max(usualMs,25);const message=`responses took ${(0,rounded.ms)(lateMs)} (p95), ${(0,rounded.ms)(usualMs)} before the fault, although the additional clients had left`
;return waits?{sign:"backlog",target:surge.spec.on,description:message,numbers:{usualMs:usualMs,afterMs:lateMs}}:null}const quickMs=1e3;const leastServedMs=300;const mostFollows=1.45
;const leastServed=1.5;const noFallback={name:"no-fallback",title:"No fallback",
structure:"return a fallback while the upstream is down: a cached response, a default, a smaller page, or another replica",signs:{"each failure is passed on":.82,
"each failure is passed on, time unknown":.72,"each failure is passed on to several probes":.75,"silence or delay becomes an error":.7,"errors after cached responses":.8,"errors and timeouts":.62},
explains:[],find:of=>(0,measures_faults.O)(of).flatMap(fault=>reachedDuring(of,fault,"success").flatMap(check=>{const during=(0,checks.oS)(of,check,"during");if(during===null||!strikes(fault))return[]
;return handedOn(of,fault,check,during,struckBy(of,fault,check))??afterCache(of,fault,check,during)??handedOn(of,fault,check,during,struckNow(of,fault,check))??toSeveral(of,fault,check,during)??mixed(of,fault,check,during)??[]
}))};function handedOn(of,{spec:spec},check,during,struck){const failed=(0,checks.n6)(during);const errors=(0,checks.Ly)(during,checks.bJ)
;if(struck===null||struck<=0||during.bad<5||errors<.8*failed||!isQuick(of,check,during))return null;const follows=failed/struck;if((0,
measures_faults.yp)(spec)?failed<.3:follows<least(spec)||follows>mostFollows)return null;const afterMs=(0,checks.qh)(during,.5);return{check:check,target:spec.on,sign:signOf(spec,afterMs),
evidence:`${(0,rounded.uM)(failed)} of the probes got an error${afterMs===null?"":` after ${(0,rounded.ms)(afterMs)}`} while the fault affected ${(0,
rounded.uM)(struck)} of the upstream requests: each upstream failure became an error`,numbers:{failed:failed,struck:struck,...afterMs!==null&&{failedAfterMs:afterMs}}}}
function toSeveral(of,fault,check,during){const{spec:spec}=fault;const requested=requestsFor(of,spec.on,check,"before");if((0,
measures_faults.yp)(spec)||requested===null||requested<=0||requested>1/leastServed)return null;const found=handedOn(of,fault,check,during,(0,measures_faults.Yn)(spec)*(0,measures_faults.oE)(of,fault))
;if(found===null)return null;const served=1/requested;return{...found,sign:"each failure is passed on to several probes",
evidence:`${found.evidence}; before the fault one upstream response served ${(0,rounded.Hn)(served)} probes`,numbers:{...found.numbers,served:served}}}
function afterCache(of,{spec:spec,appliedMs:appliedMs},check,during){const seconds=secondsOf(of,check,"during").filter(({count:count})=>count>0)
;const from=seconds.findIndex(({bad:bad,count:count})=>bad>=count/2);const rest=seconds.slice(from+1);const[bad,count]=[rest.reduce((sum,one)=>sum+one.bad,0),rest.reduce((sum,one)=>sum+one.count,0)]
;const onset=seconds[from];if(onset===undefined||appliedMs===null||(0,measures_faults.yp)(spec)||bad<5||!isQuick(of,check,during))return null;const servedMs=onset.second*1e3-appliedMs
;const follows=bad/count/Math.max((0,measures_faults.Yn)(spec),1e-9);if(servedMs<leastServedMs||follows<.85||follows>mostFollows||(0,checks.Ly)(during,checks.bJ)<.8*(0,checks.n6)(during))return null
;return{check:check,target:spec.on,sign:"errors after cached responses",evidence:`responses were served for ${(0,rounded.ms)(servedMs)}, then ${(0,
rounded.uM)(bad/count)} of the probes got an error: what was cached ran out, and each upstream failure became an error`,numbers:{servedMs:servedMs,failed:bad/count}}}
function mixed(of,fault,check,during){const[failed,errors,timeouts]=[(0,checks.n6)(during),(0,checks.Ly)(during,checks.bJ),(0,checks.Ly)(during,checks.kL)];const struck=struckBy(of,fault,check)
;if(during.bad<5||Math.min(errors,timeouts)<.2*failed||errors+timeouts<.8*failed)return null;if(failed<least(fault.spec)*struck)return null;return{check:check,target:fault.spec.on,
sign:"errors and timeouts",evidence:`${(0,rounded.uM)(errors)} of the probes got an error and ${(0,rounded.uM)(timeouts)} timed out while the fault affected ${(0,
rounded.uM)(struck)} of the upstream requests`,numbers:{errors:errors,timeouts:timeouts,struck:struck}}}const struckBy=(of,fault,check)=>(0,measures_faults.Yn)(fault.spec)*(0,
measures_faults.oE)(of,fault)*carriedBy(of,fault.spec.on,check);function struckNow(of,fault,check){const requested=(0,measures_faults.EH)(fault.spec)?requestsFor(of,fault.spec.on,check,"during"):null
;return requested===null?null:(0,measures_faults.Yn)(fault.spec)*(0,measures_faults.oE)(of,fault)*Math.min(1,requested)}const signOf=(spec,afterMs)=>{if((0,measures_faults.yp)(spec)||(0,
measures_faults.jP)(spec))return"silence or delay becomes an error";return afterMs===null?"each failure is passed on, time unknown":"each failure is passed on"};const strikes=({spec:spec})=>(0,
measures_faults.EH)(spec)||(0,measures_faults.OQ)(spec)||(0,measures_faults.zK)(spec)||(0,measures_faults.jP)(spec);const least=spec=>(0,measures_faults.EH)(spec)?.7:.6
;function isQuick(of,check,during){const afterMs=(0,checks.qh)(during,.5);if(afterMs===null)return true;const usualMs=(0,checks.oT)((0,checks.BG)(of,check),.5)??0
;return afterMs<=Math.max(usualMs*3,(0,checks.r8)(of,check)??quickMs)}const widest=1.25;function areWaits(of,check,measured){if((0,checks.Ly)(measured,checks.kL)>=.7*(0,
checks.n6)(measured))return true;const[lowMs,highMs]=[(0,checks.qh)(measured,.1),(0,checks.qh)(measured,.9)];const usualMs=(0,checks.oT)((0,checks.BG)(of,check),.95)??0
;return lowMs!==null&&highMs!==null&&lowMs>=Math.max(100,3*usualMs)&&highMs<=widest*lowMs}const patienceFactor=1.8;const longestPauseMs=6e4
;const renewed=", although a connection is open: what it was opened for was not renewed, such as a subscription or a login";const noReconnect={name:"no-reconnect",title:"No reconnect",
structure:"discard a broken connection, open a new one for as long as the process runs, and repeat what the connection was opened for (log in, subscribe)",signs:{"no new connection":.97,
"no new connection, watched briefly":.8,"connected, and still fails":.7,"failures continue, no link":.65},explains:["no-fallback","no-timeout"],find(of){if(!isAllClear(of))return[];return(0,
measures_faults.O)(of).filter(({spec:spec})=>(0,measures_faults.zK)(spec)||(0,measures_faults.eS)(spec)).flatMap(fault=>(0,checks.p1)(of).flatMap(check=>staysAway(of,fault,check)??[]))}}
;function staysAway(of,fault,check){const after=(0,checks.oS)(of,check,"after");if(after===null||recoveredMs(of,check)!==null||!isWall(of,check))return null
;if(watchedMs(of)<patienceFactor*allowedMs(of,check))return null;if((0,checks.Ly)(after,checks.Md)>.5*(0,checks.n6)(after))return null;const failed=(0,checks.n6)(after)
;const link=linkTo(of,fault.spec.on);const shown=link===undefined?withoutLink(fault,(0,checks.Ly)(after,checks.kL)>.5*failed):onLink(of,fault,link,(0,
checks.Ly)(after,checks.kL)>.5*failed,areWaits(of,check,after));if(shown===null)return null;return{check:check,target:fault.spec.on,sign:shown.sign,evidence:`${(0,
rounded.uM)(failed)} of the probes still failed for ${(0,rounded.ms)(watchedMs(of))} after the fault was removed${shown.evidence}`,numbers:{failed:failed,watchedMs:watchedMs(of),...shown.numbers}}}
function onLink(of,{spec:spec},link,hangs,waits){const came=added(of,link,"after","connections");const open=trackOf(of,link,"after","openConnections")?.last??0;if(came===null)return null
;if(came>ownConnections)return null;if(open>0&&hangs)return null;const isLong=watchedMs(of)>=longestPauseMs;const oneByOne=(0,measures_faults.zK)(spec)&&!(0,
measures_faults.kW)(spec)&&(added(of,link,"during","connections")??0)>ownConnections;if(oneByOne&&(!isLong||waits))return null;const numbers={newConnections:came,openConnections:open}
;if(open>0)return{sign:"connected, and still fails",evidence:renewed,numbers:numbers};return{sign:isLong?"no new connection":"no new connection, watched briefly",
evidence:", and no new connection was opened",numbers:numbers}}const withoutLink=({spec:spec},hangs)=>hangs||(0,measures_faults.eS)(spec)?null:{sign:"failures continue, no link",evidence:"",numbers:{}
};var catalog=__webpack_require__("core-faults-catalog");const leastTurns=2;const mostSent=.85;const leastRounds=1.5;const mostAtOnce=1.5;const leastWaiting=3;const leastAnswered=2
;const nearlyEqual=.2;function turnsOf(of,{spec:spec}){const link=(0,measures_faults.jP)(spec)?linkTo(of,spec.on):undefined;const inFlight=link===undefined?null:trackOf(of,link,"during","inFlight")
;if(link===undefined||inFlight?.most!==1)return null;const heldMs=(0,measures_faults.ps)(spec)?.delayMs??Number.POSITIVE_INFINITY;return byConnections(of,link,heldMs)??byBytes(of,link,heldMs)}
function byConnections(of,link,heldMs){const[opened,usual]=[perProbe(of,link,"during","connections"),requestsPerProbe(of,link,"before")];const connections=added(of,link,"during","connections")??0
;if(opened===null||usual===null||usual<=0||connections<2||opened>mostSent*usual)return null;const count=Math.max(0,connections-ownConnections)
;const[eachMs,mostMs]=[spanMs(of,link)/connections,spanMs(of,link)/Math.max(count,1e-9)];const carriedRequests=Math.abs(bytesEach(of,link,"during",connections)/usualBytes(of,link)-1)<=nearlyEqual
;return{count:count,eachMs:eachMs,mostMs:mostMs,carriedRequests:carriedRequests,sent:opened/usual,endedEarly:mostMs<.8*heldMs}}function byBytes(of,link,heldMs){
const[bytes,exchanges]=[added(of,link,"before","bytesFromClient"),added(of,link,"before","exchanges")]
;const[before,during]=[perProbe(of,link,"before","bytesFromClient"),perProbe(of,link,"during","bytesFromClient")]
;if(!bytes||!exchanges||before===null||during===null||during>mostSent*before)return null;const count=(added(of,link,"during","bytesFromClient")??0)*exchanges/bytes
;const eachMs=spanMs(of,link)/Math.max(count,1);return heldMs>mostAtOnce*eachMs&&count>mostAtOnce?null:{count:count,eachMs:eachMs,mostMs:eachMs,carriedRequests:false,sent:during/before,
endedEarly:false}}const bytesEach=(of,link,phase,count)=>(added(of,link,phase,"bytesFromClient")??Number.NaN)/count
;const usualBytes=(of,link)=>bytesEach(of,link,"before",Math.max(1,added(of,link,"before","exchanges")??0))
;const spanMs=({scenario:scenario},link)=>scenario.observed.find(({target:target,phase:phase})=>target===link&&phase==="during")?.spanMs??0;const isCrowded=(of,check,during)=>{
const rate=of.checks.find(({name:name})=>name===check)?.ratePerSecond??0;return rate*((0,checks.oT)(during,.5)??0)/1e3>=leastWaiting};function waitInTurn(of,fault,check){
const[turns,during]=[turnsOf(of,fault),(0,checks.oS)(of,check,"during")];if(turns===null||turns.count<leastTurns||during===null||!isCrowded(of,check,during))return null
;if(answered(during)<leastAnswered&&!turns.carriedRequests)return null;if(((0,checks.oT)(during,.5)??0)<leastRounds*turns.mostMs)return null;return turns}
const answered=during=>(during.inPlace===undefined?0:during.inPlace.count-during.inPlace.bad)+during.bad-(0,checks.Ly)(during,checks.kL)*during.count;const leastPauseMs=300;const leastRatio=3
;function pauseBetweenAttempts(of,{spec:spec},check){const endedMs=of.scenario.after?.startMs;if(endedMs===undefined||!(0,measures_faults.dY)(spec)&&!(0,measures_faults.EH)(spec))return null
;const[waiting,fresh]=[secondsOf(of,check,"during").at(-1),secondsOf(of,check,"after")[0]];const[waitedMs,newMs]=[waiting?.p95Ms??null,fresh?.p95Ms??null]
;if(waiting===undefined||waitedMs===null||newMs===null||waiting.bad>0||fresh?.bad!==0)return null;const pauseMs=waitedMs-(endedMs-waiting.second*1e3)
;return pauseMs>=Math.max(leastPauseMs,leastRatio*newMs)?{waitedMs:waitedMs,newMs:newMs}:null}const leastDelayMs=40;const no_timeout_least=.8;const noTimeout={name:"no-timeout",title:"No timeout",
structure:"set a timeout on every call, shorter than users wait, and return a fallback when it fires",signs:{"waits for all of the probe":.85,"waits 3 times the limit":.85,"waits twice the limit":.8,
"waits 1.4 times the limit":.7,"waits the limit":.6,"no limit to compare with":.65,queues:.82},explains:[],find:of=>(0,
measures_faults.O)(of).flatMap(fault=>reachedDuring(of,fault,"success","latency").flatMap(check=>{const during=(0,checks.oS)(of,check,"during")
;if(during===null||waitInTurn(of,fault,check)?.endedEarly===true)return[];if(waitsToTheEnd(of,fault,check,during))return no_timeout_diagnosisOf(of,fault,check,during)??[]
;return queues(of,fault,check,during)?[queued(of,fault,check,during)]:[]}))};function waitsToTheEnd(of,fault,check,during){if((0,measures_faults.p9)(fault.spec)&&(0,
measures_faults.eS)(fault.spec)&&of.layout===null)return false;if(during.count<10||(0,checks.Ly)(during,checks.kL)*during.count<.85*during.bad)return false
;const compared=[.5,.95,.99].flatMap(quantile=>{const[lateMs,usualMs,duringMs]=[latenessAt(of,fault,check,quantile),(0,checks.oT)((0,checks.BG)(of,check),quantile),(0,checks.oT)(during,quantile)]
;return lateMs===null||usualMs===null||duringMs===null?[]:[{lateMs:lateMs,usualMs:usualMs,duringMs:duringMs}]})
;const telling=compared.filter(({lateMs:lateMs,usualMs:usualMs})=>lateMs>=Math.max(leastDelayMs,usualMs))
;return telling.length>=2&&telling.every(({lateMs:lateMs,duringMs:duringMs})=>duringMs>=no_timeout_least*lateMs)}const queues=(of,fault,check,during)=>(0,
measures_faults.dY)(fault.spec)&&during.count>=10&&during.bad>=5&&(0,checks.Ly)(during,checks.kL)*during.count>=.85*during.bad&&(0,checks.n6)(during)>=.5*Math.min(1,(0,
measures_faults.oE)(of,fault))&&(0,checks.si)(of,check)>no_timeout_quickMs&&pauseBetweenAttempts(of,fault,check)===null;const no_timeout_quickMs=400;const queued=(of,{spec:spec},check,during)=>({
check:check,target:spec.on,sign:"queues",evidence:`connections were ${(0,catalog.JC)(spec).stops?.clientSees} immediately, but ${(0,rounded.uM)((0,
checks.Ly)(during,checks.kL))} of the probes waited their full ${(0,rounded.ms)((0,checks.si)(of,check))}: the client queues or repeats requests while the upstream is down`,numbers:{timeouts:(0,
checks.Ly)(during,checks.kL)}});function no_timeout_diagnosisOf(of,{spec:spec},check,during){const delay=(0,measures_faults.ps)(spec)
;const sign=no_timeout_signOf(of,delay?.delayMs??Number.POSITIVE_INFINITY,check);if(sign===null)return null;const timeouts=(0,checks.Ly)(during,checks.kL);const[usualMs,duringMs]=[(0,checks.oT)((0,
checks.BG)(of,check),.95)??0,(0,checks.oT)(during,.95)??0];const judged=Math.min(1,timeouts*during.count/(during.inPlace?.count??during.count));const hung=`${(0,
rounded.uM)(judged)} of the probes ${during.inPlace===undefined?"":"that could be judged "}waited their full ${(0,rounded.ms)((0,checks.si)(of,check))}`;const grew=`p95 rose from ${(0,
rounded.ms)(usualMs)} to ${(0,rounded.ms)(duringMs)}`;return{check:check,target:spec.on,sign:sign,evidence:(0,
measures_faults.eS)(spec)?`the upstream sent no response, and ${timeouts>0?hung:grew}: no timeout fired before`:`upstream responses were ${(0,
rounded.ms)(delay?.delayMs??0)} slower; ${grew}${timeouts>.01?`; ${hung}`:""}`,numbers:{usualMs:usualMs,duringMs:duringMs,timeouts:timeouts,...delay&&{delayMs:delay.delayMs}}}}
function no_timeout_signOf(of,delayMs,check){const tolerated=(0,checks.r8)(of,check);if(delayMs>=(0,checks.si)(of,check))return"waits for all of the probe"
;if(tolerated===null)return"no limit to compare with";const beyond=delayMs/Math.max(1,tolerated);if(beyond>=3)return"waits 3 times the limit";if(beyond>=2)return"waits twice the limit"
;if(beyond>=1.4)return"waits 1.4 times the limit";return beyond>=1?"waits the limit":null}
const hasWorkers=({scenario:scenario},target)=>scenario.faults.some(({spec:spec,felt:felt})=>spec.on===target&&(felt?.numbers.workers??0)>0);const notSupervised={name:"not-supervised",
title:"Not supervised",structure:"let a supervisor restart the process: systemd, a container restart policy, an orchestrator, a process manager",signs:{"stays down":.95,"no restart policy":.9},
direct:true,explains:["no-reconnect","slow-reconnect","slow-start","no-fallback","cascade","half-open","metastable","leak","no-timeout","timeout-too-long"],
find:of=>[...staysDown(of),...withoutPolicy(of)]}
;const staysDown=of=>(0,checks.oE)(of,"back").filter(({target:target})=>target!==null&&isRunningAgain(of,target)!==true&&!hasWorkers(of,target)).map(({target:target})=>({check:null,target:target,
sign:"stays down",evidence:`the process was ended, and nothing restarted it${watchedMs(of)>0?` within ${(0,rounded.ms)(watchedMs(of))}`:""}`,numbers:{watchedMs:watchedMs(of)}}))
;const withoutPolicy=of=>(0,measures_faults._M)(of).filter(({spec:spec,felt:felt})=>(0,measures_faults.yp)(spec)&&felt?.numbers.supervised===0).flatMap(({spec:{on:on}})=>(0,
checks.oE)(of,"success","latency").filter(({check:check})=>check!==null&&recoveredMs(of,check)!==null).slice(0,1).map(({check:check})=>({check:check,target:on,sign:"no restart policy",
evidence:"the container was ended, and it has no restart policy: it stayed down until the gate started it",numbers:{}})));const oneAtATime={name:"one-at-a-time",title:"One request at a time",
structure:"handle requests side by side (more workers or threads, calls that do not block, more connections), and end each call to an upstream long before users give up",signs:{
"unrelated requests wait too":.92,"waits in turn":.88},explains:["cascade","timeout-too-long","no-fallback"],find:of=>(0,measures_faults.O)(of).flatMap(fault=>(0,
checks.X7)(of,"success","latency").flatMap(check=>unrelated(of,fault,check)??inTurn(of,fault,check)??[]))};function unrelated(of,fault,check){const[turns,during]=[turnsOf(of,fault),(0,
checks.oS)(of,check,"during")];if(turns===null||during===null||!isCrowded(of,check,during))return null;if((0,
measures_faults._M)(of).some(({spec:spec})=>needOf(of,check,spec.on)?.needed!==false))return null;if((0,checks.Ly)(during,checks.kL)<.6*(0,checks.n6)(during))return null
;return matchOf(of,fault,check,turns,"unrelated requests wait too")}function inTurn(of,fault,check){if(needOf(of,check,fault.spec.on)?.needed===false)return null;const turns=waitInTurn(of,fault,check)
;return turns===null?null:matchOf(of,fault,check,turns,"waits in turn")}function matchOf(of,{spec:spec},check,{eachMs:eachMs,sent:sent},sign){const waitedMs=(0,checks.oT)((0,
checks.oS)(of,check,"during"),.5)??0;const who=sign==="waits in turn"?"half of the probes":"half of the probes of this check, which does not need the upstream,";return{check:check,target:spec.on,
sign:sign,evidence:`the application sent one request at a time to the upstream, about ${(0,rounded.ms)(eachMs)} each and ${(0,rounded.uM)(sent)} of the usual number, while ${who} waited ${(0,
rounded.ms)(waitedMs)} or longer: they waited for their turn`,numbers:{eachMs:eachMs,sent:sent,waitedMs:waitedMs}}}const pool_exhausted_mostSent=.1;const mostSentMeanwhile=.5;const leastRequested=.8
;const leastAtFirst=3;const noticedMs=50;const poolExhausted={name:"pool-exhausted",title:"Pool exhausted",
structure:"return each connection to its pool on every path out of a call, also after an error or a timeout, read or cancel every response body, and limit the wait for a connection",signs:{
"no request is sent after the fault":.85,"waits without a connection":.8,"waits after the first requests":.88,"requests stop while errors are quick":.8},
explains:["leak","no-timeout","timeout-too-long","half-open","no-reconnect","slow-reconnect","no-fallback","metastable","cascade"],find(of){return(0,measures_faults.O)(of).flatMap(fault=>{
const link=linkTo(of,fault.spec.on);if(link===undefined)return[];const after=isAllClear(of)?(0,checks.p1)(of).flatMap(check=>waitsOn(of,fault,link,check)??waitsUnopened(of,fault,link,check)??[]):[]
;return after.length>0?after:(0,checks.X7)(of,"success","latency").flatMap(check=>stops(of,fault,link,check)??[])})}};function waitsOn(of,{spec:spec},link,check){if((0,
measures_faults.eS)(spec))return null;const[after,lateMs]=[(0,checks.oS)(of,check,"after"),recoveredMs(of,check)]
;if(after===null||after.bad<5||lateMs!==null&&lateMs<=allowedMs(of,check)||!areWaits(of,check,after))return null;const sent=sentShare(of,link,"after")
;const open=trackOf(of,link,"after","openConnections")?.last??0;if(sent===null||sent>pool_exhausted_mostSent)return null
;if(open===0&&(added(of,link,"during","connections")??0)<=ownConnections)return null;const where=open===0?"over the link":`on the ${open} open ${open===1?"connection":"connections"} of the link`
;return{check:check,target:spec.on,sign:open===0?"waits without a connection":"no request is sent after the fault",evidence:`${(0,rounded.uM)((0,
checks.n6)(after))} of the probes waited in vain for ${(0,
rounded.ms)(lateMs??watchedMs(of))} after the fault was removed, and no request was sent ${where}: the pool counts connections as used that no request uses`,numbers:{sent:sent,openConnections:open}}}
function waitsUnopened(of,fault,link,check){const after=(0,checks.oS)(of,check,"after");if(after===null||after.bad<5||recoveredMs(of,check)!==null||waited(after)<.9)return null
;if(trackOf(of,link,"after","openConnections")?.last!==0||(added(of,link,"after","connections")??0)>ownConnections)return null;const atFirst=endedAtFirst(of,fault,check);if(atFirst===null)return null
;return{check:check,target:fault.spec.on,sign:"waits after the first requests",evidence:`the first ${atFirst} probes of the fault did not time out, then every probe did, also for ${(0,
rounded.ms)(watchedMs(of))} after the fault was removed, and no connection was opened: each of the first requests kept a place in the pool`,numbers:{atFirst:atFirst,openConnections:0}}}
function endedAtFirst(of,{spec:spec,appliedMs:appliedMs},check){const during=(0,checks.oS)(of,check,"during");const startMs=of.scenario.during?.startMs
;const rate=of.checks.find(({name:name})=>name===check)?.ratePerSecond;if(during===null||startMs===undefined||appliedMs===null||rate===undefined)return null
;if((requestsFor(of,spec.on,check,"before")??0)<leastRequested)return null;const seconds=secondsOf(of,check,"during").filter(one=>one.count>0)
;const from=seconds.findIndex(({p95Ms:p95Ms})=>p95Ms!==null&&p95Ms>=.9*(0,checks.si)(of,check));const rest=seconds.slice(from+1)
;if(from<0||rest.length===0||rest.some(({bad:bad,count:count})=>bad<count))return null;const perMs=rate/1e3;const ended=Math.round(during.count*(1-waited(during))-(appliedMs-startMs)*perMs)
;const possible=seconds.slice(0,from+1).reduce((sum,one)=>sum+one.count,0);return ended>=Math.max(leastAtFirst,noticedMs*perMs)&&ended<=possible?ended:null}function stops(of,{spec:spec},link,check){
const during=(0,checks.oS)(of,check,"during");if(!(0,measures_faults.EH)(spec)||during===null||during.bad<5||waited(during)<.5)return null;const sent=sentShare(of,link,"during","requests")
;if(sent===null||sent>mostSentMeanwhile)return null;return{check:check,target:spec.on,sign:"requests stop while errors are quick",evidence:`the upstream responded with errors immediately, but ${(0,
rounded.uM)(waited(during))} of the probes timed out, and clients sent ${(0,rounded.uM)(sent)} of the usual requests: each error kept a connection of the pool`,numbers:{sent:sent,
timeouts:waited(during)}}}const waited=measured=>(0,checks.Ly)(measured,checks.kL);function sentShare(of,link,phase,counter="bytesToServer"){
const[before,now]=[perProbe(of,link,"before",counter),perProbe(of,link,phase,counter)];return before===null||now===null||before<=0?null:now/before}const leastGrowth=2.5;const retryAmplification={
name:"retry-amplification",title:"Retry amplification",structure:"retry a few times with growing, jittered pauses, share one retry budget, and stop sending through a circuit breaker",signs:{
"4 times":.92,"3 times":.88,"2.5 times":.8,"in the busiest second":.8},explains:["no-fallback","timeout-too-long","no-timeout"],find(of){if((0,measures_faults.O)(of).length===0||(0,
measures_faults._M)(of).some(({spec:spec})=>(0,measures_faults.Au)(spec)))return[];const check=(0,checks.oE)(of,"success","latency","recovers").find(one=>one.check!==null)?.check
;if(check===undefined||check===null)return[];return observedWith(of,"connections").filter(link=>!(0,measures_faults.G8)(of,link)).flatMap(link=>grownOn(of,link,check)??grownLate(of,link,check)??[])}}
;function grownOn(of,link,check){for(const{what:what,countIn:countIn}of retry_amplification_counts){const[before,during]=[countIn(of,link,"before"),countIn(of,link,"during")]
;if(before!==null&&during!==null&&during>=leastGrowth*Math.max(before,1))return retry_amplification_diagnosisOf(link,check,what,before,during)}return null}function grownLate(of,link,check){if(!(0,
measures_faults.O)(of).every(({spec:spec})=>(0,measures_faults.EH)(spec)))return null;const[before,most]=[requestsPerProbe(of,link,"before"),mostRequestsPerProbe(of,link,"during")]
;if(before===null||most===null||most<leastGrowth*Math.max(before,1))return null;return{check:check,target:link,sign:"in the busiest second",evidence:`requests over the link for each probe: ${(0,
rounded.Hn)(before)} before, ${(0,rounded.Hn)(most)} in the busiest second of the fault, when the retries after pauses had begun`,numbers:{beforePerProbe:before,mostPerProbe:most}}}
const retry_amplification_counts=[{what:"requests",countIn:requestsPerProbe},{what:"requests that clients wrote",countIn:writtenPerProbe},{what:"connections",
countIn:(of,link,phase)=>perProbe(of,link,phase,"connections")}];function retry_amplification_diagnosisOf(link,check,what,before,during){const several=during/Math.max(1,before);return{check:check,
target:link,sign:several>=4?"4 times":several>=3?"3 times":"2.5 times",evidence:`${what} over the link for each probe: ${(0,rounded.Hn)(before)} before, ${(0,
rounded.Hn)(during)} while the fault was in place`,numbers:{beforePerProbe:before,duringPerProbe:during}}}const mostTriesPerSecond=1;const mostWhileWaiting=.15;const slowReconnect={
name:"slow-reconnect",title:"Slow reconnect",structure:"cap the pause between attempts, also the open time of a circuit breaker, below the expected recovery time, and add jitter",signs:{
"no request was sent":.85,"few new connections":.85,"recovered late, no link":.75,"has not recovered":.7},explains:["no-fallback","no-timeout","no-reconnect"],find(of){if(!isAllClear(of))return[]
;return(0,measures_faults.O)(of).flatMap(fault=>(0,checks.p1)(of).flatMap(check=>((0,measures_faults.zK)(fault.spec)?comesLate(of,fault,check):asksLate(of,fault,check))??[]))}}
;function asksLate(of,fault,check){const[after,lateMs]=[(0,checks.oS)(of,check,"after"),recoveredMs(of,check)]
;if(after===null||!isWall(of,check)||lateMs!==null&&lateMs<=allowedMs(of,check))return null;if(areWaits(of,check,after))return null;const link=linkTo(of,fault.spec.on);if(link===undefined)return null
;const counter=(added(of,link,"before","requests")??0)>0?"requests":"exchanges";const quietMs=Math.min(lateMs??watchedMs(of),watchedMs(of));const stillMs=trackOf(of,link,"after",counter)?.stillMs??0
;if(stillMs<.6*quietMs&&sentUntil(of,link,counter,quietMs)>mostWhileWaiting)return null;return{check:check,target:fault.spec.on,sign:"no request was sent",
evidence:`almost no request was sent over the link for ${(0,rounded.ms)(Math.max(stillMs,quietMs))} after the fault was removed (allowed recovery time: ${(0,
rounded.ms)(allowedMs(of,check))}): a circuit breaker or a health check kept the upstream out of use, or a back-off waited`,numbers:{allowedMs:allowedMs(of,check),stillMs:stillMs,...lateMs!==null&&{
recoveredMs:lateMs}}}}function sentUntil(of,link,counter,quietMs){const[usual,sent]=[perSecond(of,link,"before",counter),added(of,link,"after",counter)]
;if(usual===null||sent===null||usual<=0)return Number.POSITIVE_INFINITY;const afterwards=usual*(watchedMs(of)-quietMs)/1e3;return Math.max(0,sent-afterwards)/(usual*quietMs/1e3)}
function comesLate(of,fault,check){const after=(0,checks.oS)(of,check,"after");if(after===null||!isWall(of,check)||(0,checks.Ly)(after,checks.Md)>.5*(0,checks.n6)(after))return null
;const lateMs=recoveredMs(of,check);if(lateMs!==null&&lateMs<=allowedMs(of,check))return null;const tries=triesOf(of,fault,lateMs??watchedMs(of))
;const sign=slow_reconnect_signOf(of,fault,lateMs,tries!==null);if(sign===null||tries?.few===false)return null;const opened=tries===null?"":`; meanwhile ${triesText(tries.count)}`
;const when=lateMs===null?`did not recover within ${(0,rounded.ms)(watchedMs(of))}`:`recovered only ${(0,rounded.ms)(lateMs)}`;return{check:check,target:fault.spec.on,sign:sign,
evidence:`${when} after the upstream was reachable again (limit ${(0,rounded.ms)(allowedMs(of,check))})${opened}`,numbers:{allowedMs:allowedMs(of,check),...lateMs!==null&&{recoveredMs:lateMs},
...tries&&{newConnections:tries.count}}}}const triesText=count=>count===0?"no new connection was opened":`only ${count} new connection${count===1?" was":"s were"} opened`
;function triesOf(of,{spec:spec},overMs){const link=linkTo(of,spec.on);const count=link===undefined?null:added(of,link,"after","connections");return count===null?null:{count:count,
few:count<=Math.max(ownConnections+2,overMs/1e3*mostTriesPerSecond)}}function slow_reconnect_signOf(of,{spec:spec},lateMs,countsTries){if(lateMs!==null)return countsTries?"few new connections":(0,
measures_faults.yp)(spec)?null:"recovered late, no link";const link=linkTo(of,spec.on);if(link===undefined||(0,measures_faults.kW)(spec)||watchedMs(of)>=longestPauseMs)return null
;return(added(of,link,"during","connections")??0)>ownConnections?"has not recovered":null}const leastOutageMs=1500;const slowStart={name:"slow-start",title:"Slow or cold start",
structure:"start quickly, report ready only when warm, and let a second instance respond until then",signs:{"recovered late":.85,"has not recovered":.7,"slow at first":.75,"down for long":.65},
explains:["no-fallback","slow-reconnect","no-reconnect","no-timeout","timeout-too-long"],find(of){if(!isUndone(of))return[];return(0,measures_faults._M)(of).filter(({spec:spec})=>(0,
measures_faults.yp)(spec)&&(isAllClear(of)||isRunningAgain(of,spec.on)===true)).flatMap(fault=>{const after=(0,checks.p1)(of).flatMap(check=>lateBack(of,fault,check)??coldBack(of,fault,check)??[])
;return after.length>0?after:(0,checks.X7)(of,"success").flatMap(check=>awayLong(of,fault,check)??[])})}};const isOwn=(of,{spec:spec},check)=>{if(of.layout!==null)return(0,
measures_faults.G8)(of,spec.on);const during=(0,checks.oS)(of,check,"during");return during!==null&&during.bad>0&&(0,checks.Ly)(during,checks.Md)>.7*(0,checks.n6)(during)}
;function lateBack(of,fault,check){const lateMs=recoveredMs(of,check);const after=(0,checks.oS)(of,check,"after");if(!isOwn(of,fault,check)||after===null||(0,checks.n6)(after)<.1)return null
;if(lateMs!==null&&lateMs<=allowedMs(of,check))return null;return{check:check,target:fault.spec.on,sign:lateMs===null?"has not recovered":"recovered late",
evidence:`the process restarted, but ${lateMs===null?`did not recover within ${(0,rounded.ms)(watchedMs(of))}`:`took ${(0,rounded.ms)(lateMs)} to recover`} (limit ${(0,
rounded.ms)(allowedMs(of,check))})`,numbers:{allowedMs:allowedMs(of,check),...lateMs!==null&&{recoveredMs:lateMs}}}}function coldBack(of,fault,check){const usualMs=(0,checks.oT)((0,
checks.BG)(of,check),.95);const p95s=secondsOf(of,check,"after").flatMap(({p95Ms:p95Ms})=>p95Ms??[]);const third=Math.floor(p95s.length/3)
;if(usualMs===null||third===0||!isOwn(of,fault,check))return null;const[firstMs,lastMs]=[mean(p95s.slice(0,third)),mean(p95s.slice(-third))];if(firstMs<3*usualMs||firstMs<2*lastMs)return null;return{
check:check,target:fault.spec.on,sign:"slow at first",evidence:`responses were slow at first after the restart: p95 ${(0,rounded.ms)(firstMs)}, ${(0,
rounded.Hn)(firstMs/Math.max(1,usualMs))} times the usual, and ${(0,rounded.ms)(lastMs)} at the end`,numbers:{usualMs:usualMs,firstMs:firstMs,lastMs:lastMs}}}function awayLong(of,fault,check){
const during=(0,checks.oS)(of,check,"during");if(during===null||fault.appliedMs===null||during.lastBadMs===null||!isOwn(of,fault,check))return null;if((fault.felt?.numbers.closed??0)>0)return null
;const outageMs=during.lastBadMs-fault.appliedMs;if(outageMs<leastOutageMs||(0,checks.Ly)(during,checks.Md)<.5*(0,checks.n6)(during))return null;return{check:check,target:fault.spec.on,
sign:"down for long",evidence:`the process restarted, but the preview did not respond for ${(0,rounded.ms)(outageMs)}`,numbers:{outageMs:outageMs}}}
const mean=values=>values.reduce((sum,one)=>sum+one,0)/Math.max(1,values.length);const timeout_too_long_widest=1.25;const cutShort=.8;const lateMs=1e3;const timeoutTooLong={name:"timeout-too-long",
title:"Timeout too long",structure:"set timeouts whose sum along the call chain, retries included, stays below the latency that users expect",signs:{"constant responses":.85,"constant errors":.8,
"pauses between attempts":.8},explains:["no-fallback"],find:of=>(0,measures_faults.O)(of).flatMap(fault=>reachedDuring(of,fault,"success","latency").flatMap(check=>{const during=(0,
checks.oS)(of,check,"during");if(during===null)return[];const pause=pauseBetweenAttempts(of,fault,check);if(pause!==null)return[pausesOf(fault,check,pause)]
;return[responsesAt(of,fault,check,during),failuresAt(of,fault,check,during)].flatMap(cluster=>cluster!==null&&isTooLong(of,check,cluster)?[timeout_too_long_diagnosisOf(of,fault,check,cluster)]:[])}))
};function responsesAt(of,fault,check,during){const openMs=latenessAt(of,fault,check,.95);const[lowMs,highMs]=[(0,checks.oT)(during,.95),(0,checks.oT)(during,.99)]
;if(openMs===null||lowMs===null||highMs===null)return null;return during.count<20||(0,checks.Ly)(during,checks.kL)>.02?null:{what:"responses",lowMs:lowMs,highMs:highMs,openMs:openMs}}
function failuresAt(of,fault,check,during){const openMs=latenessAt(of,fault,check,.95);const[lowMs,highMs]=[(0,checks.qh)(during,.1),(0,checks.qh)(during,.9)];const failed=during.bad-(0,
checks.Ly)(during,checks.kL)*during.count;if(openMs===null||lowMs===null||highMs===null)return null;return failed<5||failed<.8*during.bad?null:{what:"errors",lowMs:lowMs,highMs:highMs,openMs:openMs}}
function isTooLong(of,check,{lowMs:lowMs,highMs:highMs,openMs:openMs}){const usualMs=(0,checks.oT)((0,checks.BG)(of,check),.5)??0;const floorMs=Math.max((0,
checks.r8)(of,check)??lateMs,usualMs*3,usualMs+50);return highMs<=lowMs*timeout_too_long_widest&&lowMs>floorMs&&highMs-usualMs<openMs*cutShort}
function timeout_too_long_diagnosisOf(of,{spec:spec},check,{what:what,lowMs:lowMs,highMs:highMs}){const delay=(0,measures_faults.ps)(spec)
;const upstream=delay===null?"while the upstream sent no response":`while upstream responses were ${(0,rounded.ms)(delay.delayMs)} late`;const tolerated=(0,checks.r8)(of,check);return{check:check,
target:spec.on,sign:what==="responses"?"constant responses":"constant errors",evidence:`${what} arrived after a constant ${(0,rounded.ms)(lowMs)} to ${(0,
rounded.ms)(highMs)} ${upstream}${tolerated===null?"":` (limit ${(0,rounded.ms)(tolerated)})`}`,numbers:{lowMs:lowMs,highMs:highMs,...delay&&{delayMs:delay.delayMs},...tolerated!==null&&{
toleratedMs:tolerated}}}}const pausesOf=({spec:spec},check,{waitedMs:waitedMs,newMs:newMs})=>({check:check,target:spec.on,sign:"pauses between attempts",
evidence:`requests that waited when the fault was removed got their response up to ${(0,rounded.ms)(waitedMs)} later, although new requests took ${(0,
rounded.ms)(newMs)}: the client pauses between its attempts, and all pauses together are longer than the probes wait`,numbers:{waitedMs:waitedMs,newMs:newMs}});const fewest=5;const wrongAnswers={
name:"wrong-answers",title:"Wrong responses reported as success",structure:"mark a response that may be wrong (an error, a flag, an age), and never present a default as the real value",signs:{
"success with wrong content":.9},direct:true,explains:["no-fallback","no-reconnect","slow-reconnect"],find:of=>(0,
checks.oE)(of,"success","recovers").flatMap(({check:check,phase:phase})=>check===null||(0,measures_faults.O)(of).length===0?[]:wrongIn(of,check,phase)??[])};function wrongIn(of,check,phase){
const measured=(0,checks.oS)(of,check,phase);if(measured===null)return null;const wrong=(0,checks.Ly)(measured,checks.cG);if(wrong*measured.count<fewest||wrong<.5*(0,checks.n6)(measured))return null
;return{check:check,target:(0,measures_faults.O)(of)[0]?.spec.on??null,sign:"success with wrong content",evidence:`${(0,
rounded.uM)(wrong)} of the probes got a success status with wrong content ${phase==="after"?"after the fault was removed":"while the fault was in place"}`,numbers:{wrong:wrong}}}
const weaknessKinds=[lostWrites,doubledWrites,wrongAnswers,crash,notSupervised,oneAtATime,cascade,poolExhausted,leak,metastable,halfOpen,slowStart,noReconnect,slowReconnect,retryAmplification,timeoutTooLong,noTimeout,noFallback]
}),18731:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BG:()=>usual,Ly:()=>shareFor,Md:()=>isAbsence,X7:()=>failedDuring,
bJ:()=>isError,cG:()=>isWrong,kL:()=>isTimeout,n6:()=>badShare,oE:()=>failedFindings,oS:()=>measuredIn,oT:()=>latencyAt,p1:()=>notRecovered,qh:()=>failedAfter,r8:()=>toleratedMs,si:()=>patienceMs})
;var _model_config_tolerance_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58756)
;const failedFindings=({scenario:scenario},...tolerances)=>scenario.findings.filter(({outcome:outcome,tolerance:tolerance})=>outcome==="failed"&&tolerances.includes(tolerance))
;const failedDuring=(of,...tolerances)=>namesOf(failedFindings(of,...tolerances).filter(({phase:phase})=>phase==="during"));const notRecovered=of=>namesOf(failedFindings(of,"recovers"))
;const namesOf=findings=>[...new Set(findings.flatMap(({check:check})=>check??[]))];function measuredIn({scenario:scenario},check,phase){
const measured=scenario[phase]?.measured.find(one=>one.check===check);return measured===undefined||measured.count===0?null:measured}function usual(of,check){const before=measuredIn(of,check,"before")
;if(before!==null&&before.count>=enough)return before;return of.baseline?.measured.find(one=>one.check===check&&one.count>0)??before}const enough=10
;const latencyAt=(measured,quantile)=>measured?.percentiles.find(one=>one.quantile===quantile)?.value??null
;const failedAfter=(measured,quantile)=>measured.failedAfter?.find(one=>one.quantile===quantile)?.value??null;const badShare=({bad:bad,count:count})=>bad/Math.max(1,count)
;const shareFor=({reasons:reasons,count:count},is)=>reasons.filter(({reason:reason})=>is(reason)).reduce((sum,one)=>sum+one.count,0)/Math.max(1,count);const isTimeout=reason=>reason==="timeout"
;const isError=reason=>/^status [45]/.test(reason);const isAbsence=reason=>["refused","reset","closed","unreachable"].includes(reason)
;const isWrong=reason=>["body","json","not JSON","header","cut","output"].includes(reason);function toleratedMs({checks:checks},name){const spec=checks.find(one=>one.name===name)
;if(spec!==undefined&&(0,_model_config_tolerance_js__WEBPACK_IMPORTED_MODULE_0__.y)(spec.during))return null
;const limits=[...spec?.during.percentiles??[],...spec?.steady.percentiles??[]].map(({limitMs:limitMs})=>limitMs);const during=spec?.during.percentiles.map(({limitMs:limitMs})=>limitMs)??[]
;return during.length>0?Math.min(...during):limits.length>0?Math.min(...limits):null}const patienceMs=({checks:checks},name)=>checks.find(one=>one.name===name)?.timeoutMs??Number.POSITIVE_INFINITY}),
48251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Au:()=>isTraffic,EH:()=>isAnsweredWithError,G8:()=>isFront,
O:()=>hiddenFaults,OQ:()=>isAnsweredWrongly,QR:()=>alone,Yn:()=>struckShare,_M:()=>metFaults,dY:()=>isRefusedOrReset,eS:()=>isSilent,jP:()=>makesWait,kW:()=>isRefusing,oE:()=>activeShare,
p9:()=>stopsProcess,ps:()=>delayOf,yp:()=>isEnding,zK:()=>isCutting});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64327);var _checks_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18731)
;const metFaults=({scenario:scenario})=>scenario.faults.filter(({appliedMs:appliedMs,felt:felt})=>appliedMs!==null&&felt?.ok===true)
;const hiddenFaults=of=>metFaults(of).filter(({spec:spec})=>!isFront(of,spec.on));function isFront(of,target){if((of.layout?.front??["preview"]).includes(target))return true
;const asking=of.layout?.asked?.[target]??[]
;const failed=(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__.oE)(of,..._model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_1__.O).flatMap(({check:check})=>check??[])
;return asking.length>0&&failed.length>0&&failed.every(check=>asking.includes(check))}function delayOf(spec){const{delays:delays,strikes:strikes}=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec);const delayMs=delays?.(spec.params)??0;return delayMs>0?{delayMs:delayMs,share:strikes(spec.params)}:null}const isSilent=spec=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.clientSees==="silence";const makesWait=spec=>isSilent(spec)||delayOf(spec)!==null;const isCutting=spec=>{const{stops:stops}=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec);return stops!==null&&stops.what!=="responses"&&stops.clientSees!=="silence"};const isRefusing=spec=>{const{stops:stops}=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec);return stops?.what==="connections"&&stops.clientSees==="refused"};const isRefusedOrReset=spec=>/^(refused|reset)$/.test((0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.clientSees??"");const isAnsweredWithError=spec=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.clientSees==="error";const isAnsweredWrongly=spec=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.clientSees==="wrong body";const stopsProcess=spec=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.what==="process"
;const isEnding=spec=>stopsProcess(spec)&&!isSilent(spec);const isTraffic=spec=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).adds==="load";const struckShare=spec=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).strikes(spec.params);function activeShare({scenario:{during:during}},{appliedMs:appliedMs,removedMs:removedMs,goneMs:goneMs}){
if(during===null||appliedMs===null)return 0;const untilMs=removedMs??goneMs??during.endMs
;return Math.min(1,Math.max(0,(untilMs-Math.max(appliedMs,during.startMs))/Math.max(1,during.endMs-during.startMs)))}const alone=of=>metFaults(of).length>1?.9:1}),
53241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hn:()=>times,Wf:()=>rounded,ms:()=>ms,uM:()=>share})
;var _quantity_say_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50485);var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42625)
;function rounded({sure:sure,numbers:numbers,...rest}){const kept=Object.entries(numbers).flatMap(([name,value])=>Number.isFinite(value)?[[name,(0,
_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(value,4)]]:[]);return{...rest,sure:Math.round(Math.min(1,Math.max(0,sure))*100)/100,numbers:Object.fromEntries(kept)}}
const ms=value=>Number.isFinite(value)?(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__.N)("duration",Math.max(0,Math.round(value))):"any time";const share=value=>(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__.N)("share",Math.min(1,Math.max(0,Math.round(value*1e3)/1e3)));const times=value=>String((0,
_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(Math.max(0,value),2))}),28923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>mostLineage});const mostLineage=500}),36047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>mostScenarios,w:()=>mostRuns});const mostRuns=50;const mostScenarios=200}),
26001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>withValue,d:()=>valueOn})
;var _faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84176);function valueOn({faults:faults},{fault:fault,parameter:parameter}){
const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
_faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__.F)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});function changed(spec,parameter,value){if(parameter==="lasts")return{...spec,lastsMs:value}
;if(spec.params[parameter]===value)return spec;const{fractions:{[parameter]:_,...others}={},...rest}=spec;return{...rest,params:{...spec.params,[parameter]:value},...Object.keys(others).length>0&&{
fractions:others}}}}),21743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mv:()=>isEarly,Xs:()=>faultMs,aV:()=>goneMs,
hy:()=>wasRemovedEarly,iK:()=>earlyMs});function faultMs({faults:faults,startMs:startMs}){const starts=numbers(faults.map(({appliedMs:appliedMs,requestedMs:requestedMs})=>appliedMs??requestedMs))
;return starts.length===0?startMs:Math.min(...starts)}function goneMs({faults:faults}){const applied=faults.filter(({appliedMs:appliedMs})=>appliedMs!==null)
;const seen=numbers(applied.map(fault=>fault.goneMs));return seen.length===applied.length&&seen.length>0?Math.max(...seen):null}
const isEarly=scenario=>scenario.faults.some(fault=>wasRemovedEarly(fault,scenario))
;const wasRemovedEarly=({appliedMs:appliedMs,removedMs:removedMs,spec:spec},{decidedMs:decidedMs})=>decidedMs!==undefined&&appliedMs!==null&&removedMs!==null&&removedMs>=decidedMs&&removedMs<appliedMs+spec.lastsMs
;function earlyMs(scenario){const endMs=goneMs(scenario);return isEarly(scenario)&&endMs!==null?endMs-faultMs(scenario):null}const numbers=values=>values.filter(value=>value!==null)})};
