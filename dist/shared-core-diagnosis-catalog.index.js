export const id="shared-core-diagnosis-catalog";export const ids=["shared-core-diagnosis-catalog"];export const modules={
47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent})
;var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404);const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})=>(0,
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs});const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),
"core-compare-scenario-change":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>isDecided,D:()=>scenarioChange})
;var axis_value=__webpack_require__(26001);var content=__webpack_require__(47527);function breakingPointChangeOf(here,there){
if(here.outcome==="failed"&&there.outcome==="passed")return heldChange(here,here,"base");if(there.outcome==="failed"&&here.outcome==="passed")return heldChange(here,there,"here")
;return here.edge===null||there.edge===null?null:changeBetween([here,here.edge],[there,there.edge])}function changeBetween([here,edge],[there,base]){
const{fault:fault,parameter:parameter,direction:direction}=edge;if(parameter!==base.parameter||faultOfEdge(here,edge)!==faultOfEdge(there,base))return null
;const sameForm=restOf(here,edge)===restOf(there,base);const holds=edge.held===true?"here":base.held===true?"base":null
;const moved=holds===null?movedFrom(base.threshold,edge.threshold,direction):movedPast(holds);return{fault:fault,parameter:parameter,direction:direction,here:edge.threshold,base:base.threshold,
level:Math.min(edge.level,base.level),sameForm:sameForm,cut:edge.cut||base.cut,...holds!==null&&{holds:holds},moved:sameForm?moved:"not shown"}}function heldChange(here,failed,holds){
const{edge:edge}=failed;if(edge===null||edge.held===true)return null;const{parameter:parameter,direction:direction,threshold:threshold,level:level,cut:cut}=edge;const drawn=(0,
axis_value.d)(drawnIn(failed),edge);const fault=here.faults.find(({spec:spec})=>(0,content.I)(spec)===faultOfEdge(failed,edge))?.spec.id;if(drawn===undefined||fault===undefined)return null
;const held={value:drawn,low:drawn,high:drawn};const sides=holds==="base"?{here:threshold,base:held}:{here:held,base:threshold};return{fault:fault,parameter:parameter,direction:direction,...sides,
level:level,sameForm:true,cut:cut,holds:holds,moved:movedPast(holds)}}const movedPast=holds=>holds==="base"?"sooner":"later";function movedFrom(base,here,direction){const isLower=here.high<base.low
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
;var verdict_early=__webpack_require__(21743);function sidesOf(here,there){const checks=(here.during?.measured??[]).map(({check:check})=>check);const both=checks.map(check=>sidesBy(check,here,there))
;const[most=sidesBy(undefined,here,there)]=both.toSorted((a,b)=>distance(b)-distance(a));return most}function sidesBy(check,here,there){
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
;const brokenBy=({scenario:scenario},...tolerances)=>scenario.findings.filter(({outcome:outcome,tolerance:tolerance})=>outcome==="failed"&&tolerances.includes(tolerance))
;const brokenDuring=(of,...tolerances)=>namesOf(brokenBy(of,...tolerances).filter(({phase:phase})=>phase==="during"));const brokenAfter=of=>namesOf(brokenBy(of,"recovers"))
;const namesOf=findings=>[...new Set(findings.flatMap(({check:check})=>check??[]))];function measuredIn({scenario:scenario},check,phase){
const measured=scenario[phase]?.measured.find(one=>one.check===check);return measured===undefined||measured.count===0?null:measured}function usual(of,check){const before=measuredIn(of,check,"before")
;if(before!==null&&before.count>=enough)return before;return of.baseline?.measured.find(one=>one.check===check&&one.count>0)??before}const enough=10
;const latencyAt=(measured,quantile)=>measured?.percentiles.find(one=>one.quantile===quantile)?.value??null
;const failedAfter=(measured,quantile)=>measured.failedAfter?.find(one=>one.quantile===quantile)?.value??null;const badShare=({bad:bad,count:count})=>bad/Math.max(1,count)
;const shareFor=({reasons:reasons,count:count},is)=>reasons.filter(({reason:reason})=>is(reason)).reduce((sum,one)=>sum+one.count,0)/Math.max(1,count);const isTimeout=reason=>reason==="timeout"
;const isError=reason=>/^status [45]/.test(reason);const isAbsence=reason=>["refused","reset","closed","unreachable"].includes(reason)
;const isWrong=reason=>["body","json","not JSON","header","cut","output"].includes(reason);function toleratedMs({checks:checks},name){const spec=checks.find(one=>one.name===name)
;const limits=[...spec?.during.percentiles??[],...spec?.steady.percentiles??[]].map(({limitMs:limitMs})=>limitMs);const during=spec?.during.percentiles.map(({limitMs:limitMs})=>limitMs)??[]
;return during.length>0?Math.min(...during):limits.length>0?Math.min(...limits):null}const patienceMs=({checks:checks},name)=>checks.find(one=>one.name===name)?.timeoutMs??Number.POSITIVE_INFINITY
;const leastSpanMs=700;const observedWith=({scenario:scenario},name)=>[...new Set(scenario.observed.filter(({numbers:numbers})=>name in numbers).map(({target:target})=>target))].sort()
;const trackOf=(of,target,phase,name)=>spanOf(of,target,phase)?.numbers[name]??null
;const spanOf=({scenario:scenario},target,phase)=>scenario.observed.find(one=>one.target===target&&one.phase===phase)??null;function added(of,target,phase,name){
const track=trackOf(of,target,phase,name);return track===null?null:Math.max(0,track.last-track.first)}function perSecond(of,target,phase,name){const grown=added(of,target,phase,name)
;const spanMs=spanOf(of,target,phase)?.spanMs??0;return grown===null||spanMs<leastSpanMs?null:grown/spanMs*1e3}function perProbe(of,target,phase,name){const grown=perSecond(of,target,phase,name)
;const span=of.scenario[phase];const probes=span?.measured.reduce((sum,{count:count})=>sum+count,0)??0;if(grown===null||span===null||probes===0||span.endMs<=span.startMs)return null
;return grown/(probes/(span.endMs-span.startMs)*1e3)}const greeting=4;function askedPerProbe(of,link,phase){const requests=perProbe(of,link,phase,"requests")
;if(requests!==null&&requests>0)return requests;const[exchanges,connections]=[perProbe(of,link,phase,"exchanges"),perProbe(of,link,phase,"connections")]
;if(exchanges===null||connections===null)return null;return Math.max(exchanges-greeting*connections,Math.min(exchanges,connections))}function askedPerSecond(of,link){const{before:before}=of.scenario
;const each=askedPerProbe(of,link,"before");if(each===null||before===null)return null;return each*before.measured.reduce((sum,{count:count})=>sum+count,0)*1e3/Math.max(1,before.endMs-before.startMs)}
function linksTo(of,target){const leading=Object.entries(of.layout?.behind??{}).flatMap(([link,process])=>process===target?[link]:[])
;return[target,...leading].filter(name=>observedWith(of,"connections").includes(name))}var catalog=__webpack_require__("core-faults-catalog")
;const metFaults=({scenario:scenario})=>scenario.faults.filter(({appliedMs:appliedMs,felt:felt})=>appliedMs!==null&&felt?.ok===true)
;const hiddenFaults=of=>metFaults(of).filter(({spec:spec})=>!isFront(of,spec.on));const isFront=({layout:layout},target)=>(layout?.front??["preview"]).includes(target);function delayOf(spec){
const{delays:delays,strikes:strikes}=(0,catalog.JC)(spec);const delayMs=delays?.(spec.params)??0;return delayMs>0?{delayMs:delayMs,share:strikes(spec.params)}:null}const isSilent=spec=>(0,
catalog.JC)(spec).stops?.clientSees==="silence";const isCutting=spec=>{const{stops:stops}=(0,catalog.JC)(spec);return stops!==null&&stops.what!=="responses"&&stops.clientSees!=="silence"}
;const isRefusing=spec=>{const{stops:stops}=(0,catalog.JC)(spec);return stops?.what==="connections"&&stops.clientSees==="refused"};const isRefusedOrReset=spec=>/^(refused|reset)$/.test((0,
catalog.JC)(spec).stops?.clientSees??"");const isAnsweredWithError=spec=>(0,catalog.JC)(spec).stops?.clientSees==="error";const stopsProcess=spec=>(0,catalog.JC)(spec).stops?.what==="process"
;const isEnding=spec=>stopsProcess(spec)&&!isSilent(spec);const isTraffic=spec=>(0,catalog.JC)(spec).adds==="load";const struckShare=spec=>(0,catalog.JC)(spec).strikes(spec.params)
;function activeShare({scenario:{during:during}},{appliedMs:appliedMs,removedMs:removedMs,goneMs:goneMs}){if(during===null||appliedMs===null)return 0;const untilMs=removedMs??goneMs??during.endMs
;return Math.min(1,Math.max(0,(untilMs-Math.max(appliedMs,during.startMs))/Math.max(1,during.endMs-during.startMs)))}const alone=of=>metFaults(of).length>1?.9:1
;function latenessAt(of,fault,check,quantile){const delay=delayOf(fault.spec);const{during:during}=of.scenario;if(during===null||delay===null&&!isSilent(fault.spec))return null
;const struck=(delay?.share??1)*activeShare(of,fault);const heldMs=activeShare(of,fault)*(during.endMs-during.startMs);const leftMs=heldMs*(1-(1-quantile)/Math.max(struck,1e-9))
;return leftMs<=0?null:Math.min(leftMs,delay?.delayMs??Number.POSITIVE_INFINITY,patienceMs(of,check))}
const recoveredMs=({scenario:scenario},check)=>scenario.recovery.find(one=>one.check===check)?.recoveredMs??null
;const allowedMs=({scenario:scenario},check)=>scenario.recovery.find(one=>one.check===check)?.limitMs??Number.POSITIVE_INFINITY
;const watchedMs=({scenario:{after:after}})=>after===null?0:Math.max(0,after.endMs-after.startMs);const isUndone=of=>of.scenario.after!==null&&metFaults(of).every(({gone:gone})=>gone?.ok===true)
;const isAllClear=of=>isUndone(of)&&brokenBy(of,"back").length===0;function isRunningAgain(of,target){
const[before,after]=[trackOf(of,target,"before","processes"),trackOf(of,target,"after","processes")];return before===null||after===null?null:after.last>0&&after.last>=before.last}
const secondsOf=({scenario:scenario},check,phase)=>scenario.series.filter(one=>one.check===check&&one.phase===phase);function isWall(of,check){
const untilMs=(of.scenario.after?.startMs??0)+(recoveredMs(of,check)??Number.POSITIVE_INFINITY)
;const waiting=secondsOf(of,check,"after").filter(({second:second,count:count})=>count>0&&second*1e3<untilMs)
;return waiting.length>0&&waiting.filter(({bad:bad,count:count})=>bad>=count/2).length>=waiting.length*.7}var say=__webpack_require__(50485);var significant=__webpack_require__(42625)
;function rounded({sure:sure,numbers:numbers,...rest}){const kept=Object.entries(numbers).flatMap(([name,value])=>Number.isFinite(value)?[[name,(0,significant.I)(value,4)]]:[]);return{...rest,
sure:Math.round(Math.min(1,Math.max(0,sure))*100)/100,numbers:Object.fromEntries(kept)}}const ms=value=>Number.isFinite(value)?(0,say.N)("duration",Math.max(0,Math.round(value))):"any time"
;const share=value=>(0,say.N)("share",Math.min(1,Math.max(0,Math.round(value*1e3)/1e3)));const times=value=>String((0,significant.I)(Math.max(0,value),2));const leastLagSeconds=2;const leastBroken=.35
;const cascade={name:"cascade",title:"Cascading failure",structure:"use bulkheads: give each upstream its own pool, queue and limit, so that a stuck upstream blocks only its own callers",
explains:["no-timeout","timeout-too-long","no-fallback","no-reconnect","slow-start","slow-reconnect"],find(of){if(hiddenFaults(of).length===0)return[];const dead=deadBystanders(of)
;if(dead.length>0)return dead;return hiddenFaults(of).flatMap(fault=>[...frontGone(of,fault),...untouched(of,fault),...spreads(of,fault)])}};function deadBystanders(of){
const disturbed=of.scenario.faults.filter(({appliedMs:appliedMs})=>appliedMs!==null).map(({spec:spec})=>spec.on);const check=brokenBy(of,"success","latency","recovers")[0]?.check??null
;return observedWith(of,"processes").filter(target=>!disturbed.includes(target)&&hasDied(of,target)&&check!==null).map(target=>rounded({weakness:"cascade",check:check,target:target,sure:.9,
evidence:"a process ended although the fault was injected elsewhere",numbers:{processesBefore:trackOf(of,target,"before","processes")?.last??0,processesAfter:0}}))}
const hasDied=(of,target)=>(trackOf(of,target,"before","processes")?.last??0)>0&&[trackOf(of,target,"during","processes"),trackOf(of,target,"after","processes")].some(track=>track!==null&&(track.last===0||track.first===0))
;function frontGone(of,fault){if(of.layout===null)return[];return brokenDuring(of,"success").flatMap(check=>{const during=measuredIn(of,check,"during")
;const refused=during===null?0:shareFor(during,reason=>reason==="refused")
;if(during===null||refused*during.count<5||refused<.4*badShare(during)||shareFor(during,isAbsence)<.6*badShare(during))return[];return[rounded({weakness:"cascade",check:check,target:fault.spec.on,
sure:.8*alone(of),evidence:`the entry point stopped listening (${share(refused)} of the probes were refused), although the fault was on an upstream`,numbers:{refused:refused}})]})}
function untouched(of,fault){const link=linksTo(of,fault.spec.on)[0];const asked=link===undefined?null:askedPerSecond(of,link);if(link===undefined||asked===null||asked<=0)return[]
;const mostAsked=Math.max(asked,perSecond(of,link,"before","exchanges")??0);return brokenDuring(of,"success","latency").flatMap(check=>{
const mostNeeded=Math.min(1,asked/Math.max(rateOf(of,check),1e-9));const broken=brokenShare(of,check)
;if(broken<leastBroken||broken<2*mostNeeded||!fellByWaiting(of,check)||!isAccounted(of,fault,check,mostAsked))return[];return[rounded({weakness:"cascade",check:check,target:fault.spec.on,
sure:.85*alone(of),
evidence:`${share(broken)} of the probes of this check failed, but at most ${share(mostNeeded)} of them can have needed the disturbed upstream: they waited for a shared resource that other requests used up`,
numbers:{broken:broken,mostNeeded:mostNeeded,askedPerSecond:asked}})]})}const rateOf=({checks:checks},name)=>checks.find(one=>one.name===name)?.ratePerSecond??0
;const brokenShare=(of,check)=>Math.max(0,...brokenBy(of,"success","latency").filter(one=>one.check===check&&one.phase==="during").map(({bad:bad,count:count})=>bad/Math.max(1,count)))
;const isAccounted=(of,fault,check,asked)=>of.checks.some(({name:name,ratePerSecond:ratePerSecond})=>{const during=name===check||ratePerSecond>1.5*asked?null:measuredIn(of,name,"during")
;const lateMs=latenessAt(of,fault,name,.95);return during!==null&&(badShare(during)>.4||lateMs!==null&&(latencyAt(during,.95)??0)>.5*lateMs)});function spreads(of,fault){
const onsets=of.checks.flatMap(({name:name})=>{const onset=onsetOf(of,name);return onset===null?[]:[{check:name,onset:onset}]});const first=Math.min(...onsets.map(({onset:onset})=>onset))
;const broken=brokenDuring(of,"success","latency")
;return onsets.filter(({check:check,onset:onset})=>broken.includes(check)&&onset>=first+leastLagSeconds&&fellByWaiting(of,check)).map(({check:check,onset:onset})=>rounded({weakness:"cascade",
check:check,target:fault.spec.on,sure:.75*alone(of),evidence:`this check failed ${ms((onset-first)*1e3)} later than the check that failed first, and its requests waited as well`,numbers:{
laterByMs:(onset-first)*1e3}}))}function onsetOf(of,check){const usualMs=latencyAt(usual(of,check),.95)??0;const lateMs=Math.max(usualMs*4,usualMs+100)
;const seconds=secondsOf(of,check,"during").filter(({count:count})=>count>=2);const index=seconds.findIndex(({bad:bad,count:count,p95Ms:p95Ms})=>bad>=count/3||(p95Ms??0)>lateMs)
;return seconds[index]?.second??null}function fellByWaiting(of,check){const during=measuredIn(of,check,"during");const usualMs=latencyAt(usual(of,check),.95)??0
;return during!==null&&shareFor(during,isTimeout)>=.6*badShare(during)&&(latencyAt(during,.95)??0)>Math.max(3*usualMs,200)}var ending_lines=__webpack_require__(33877);const crash={name:"crash",
title:"Process crash",structure:"handle errors at their source (an `error` listener on every client, pool and socket, a catch on every promise), and let a supervisor restart the process",
explains:["cascade","not-supervised","no-reconnect","slow-reconnect","slow-start","no-fallback","no-timeout","timeout-too-long","half-open","metastable","leak"],
find:of=>(of.scenario.ends??[]).filter(({expected:expected})=>!expected).map(({target:target,end:end})=>{const cause=(0,ending_lines.rl)(end);return rounded({weakness:"crash",check:null,target:target,
sure:.97,evidence:`the process ${(0,ending_lines.Bx)(end)} although no fault was injected into it${cause===null?"":`: ${cause}`}`,numbers:end.exit===null?{}:{exit:end.exit}})})}
;const brokenWrites=of=>{const broken=brokenBy(of,"writes").map(({check:check})=>check);return of.scenario.writes.filter(({check:check})=>broken.includes(check))};const doubledWrites={
name:"doubled-writes",title:"Duplicate writes",structure:"send an idempotency key with each write, and enforce it with a unique index where the write is stored",explains:[],
find:of=>brokenWrites(of).filter(({doubled:doubled})=>doubled>0).map(({check:check,acknowledged:acknowledged,doubled:doubled})=>rounded({weakness:"doubled-writes",check:check,
target:metFaults(of)[0]?.spec.on??null,sure:.97,evidence:`${doubled} of ${acknowledged} acknowledged writes are stored more than once`,numbers:{acknowledged:acknowledged,doubled:doubled}}))}
;const ownConnections=3;const patience=1.8;const noReconnect={name:"no-reconnect",title:"No reconnect",structure:"discard a broken connection and open a new one, for as long as the process runs",
explains:["no-fallback","no-timeout"],find(of){if(!isAllClear(of))return[]
;return hiddenFaults(of).filter(({spec:spec})=>isCutting(spec)||isSilent(spec)).flatMap(fault=>brokenAfter(of).flatMap(check=>staysAway(of,fault,check)??[]))}};function staysAway(of,fault,check){
const after=measuredIn(of,check,"after");if(after===null||recoveredMs(of,check)!==null||!isWall(of,check))return null;if(watchedMs(of)<patience*allowedMs(of,check))return null
;if(shareFor(after,isAbsence)>.5*badShare(after))return null;const failed=badShare(after);const link=linksTo(of,fault.spec.on)[0]
;const shown=link===undefined?withoutLink(fault,shareFor(after,isTimeout)>.5*failed):onLink(of,fault,link,shareFor(after,isTimeout)>.5*failed);if(shown===null)return null;return rounded({
weakness:"no-reconnect",check:check,target:fault.spec.on,sure:shown.sure*alone(of),
evidence:`${share(failed)} of the probes still failed for ${ms(watchedMs(of))} after the fault was removed${shown.evidence}`,numbers:{failed:failed,watchedMs:watchedMs(of),...shown.numbers}})}
function onLink(of,{spec:spec},link,hangs){const came=added(of,link,"after","connections");const open=trackOf(of,link,"after","openConnections")?.last??0;if(came===null)return null
;if(came>ownConnections)return null;if(open>0&&hangs)return null;if(isCutting(spec)&&!isRefusing(spec)&&(added(of,link,"during","connections")??0)>ownConnections)return null
;const evidence=", and no new connection was opened";return{sure:open===0?.9:.7,evidence:evidence,numbers:{newConnections:came,openConnections:open}}}
const withoutLink=({spec:spec},hangs)=>hangs||isSilent(spec)?null:{sure:.65,evidence:"",numbers:{}};const leastDelayMs=40;const least=.8;const noTimeout={name:"no-timeout",title:"No timeout",
structure:"set a timeout on every call, shorter than users wait, and return a fallback when it fires",explains:[],
find:of=>hiddenFaults(of).flatMap(fault=>brokenDuring(of,"success","latency").flatMap(check=>{const during=measuredIn(of,check,"during");if(during===null)return[]
;if(waitsToTheEnd(of,fault,check,during))return[rounded(told(of,fault,check,during))];return queues(of,fault,check,during)?[rounded(queued(of,fault,check,during))]:[]}))}
;function waitsToTheEnd(of,fault,check,during){if(stopsProcess(fault.spec)&&isSilent(fault.spec)&&of.layout===null)return false
;if(during.count<10||shareFor(during,isTimeout)*during.count<.85*during.bad)return false;const compared=[.5,.95,.99].flatMap(quantile=>{
const[lateMs,usualMs,duringMs]=[latenessAt(of,fault,check,quantile),latencyAt(usual(of,check),quantile),latencyAt(during,quantile)];return lateMs===null||usualMs===null||duringMs===null?[]:[{
lateMs:lateMs,usualMs:usualMs,duringMs:duringMs}]});const telling=compared.filter(({lateMs:lateMs,usualMs:usualMs})=>lateMs>=Math.max(leastDelayMs,usualMs))
;return telling.length>=2&&telling.every(({lateMs:lateMs,duringMs:duringMs})=>duringMs>=least*lateMs)}
const queues=(of,fault,check,during)=>isRefusedOrReset(fault.spec)&&during.count>=10&&during.bad>=5&&shareFor(during,isTimeout)*during.count>=.85*during.bad&&badShare(during)>=.5*Math.min(1,activeShare(of,fault))&&patienceMs(of,check)>quickMs
;const quickMs=400;const queued=(of,{spec:spec},check,during)=>({weakness:"no-timeout",check:check,target:spec.on,sure:.82*alone(of),evidence:`connections were ${(0,
catalog.JC)(spec).stops?.clientSees} immediately, but ${share(shareFor(during,isTimeout))} of the probes waited their full ${ms(patienceMs(of,check))}: the client queues requests while the upstream is down`,
numbers:{timeouts:shareFor(during,isTimeout)}});function told(of,{spec:spec},check,during){const delay=delayOf(spec);const timeouts=shareFor(during,isTimeout)
;const[usualMs,duringMs]=[latencyAt(usual(of,check),.95)??0,latencyAt(during,.95)??0];const judged=Math.min(1,timeouts*during.count/(during.inPlace?.count??during.count))
;const hung=`${share(judged)} of the probes ${during.inPlace===undefined?"":"that could be judged "}waited their full ${ms(patienceMs(of,check))}`
;const grew=`p95 rose from ${ms(usualMs)} to ${ms(duringMs)}`;return{weakness:"no-timeout",check:check,target:spec.on,sure:sureOf(of,delay?.delayMs??Number.POSITIVE_INFINITY,check)*alone(of),
evidence:isSilent(spec)?`the upstream sent no response, and ${timeouts>0?hung:grew}: no timeout fired before`:`upstream responses were ${ms(delay?.delayMs??0)} slower; ${grew}${timeouts>.01?`; ${hung}`:""}`,
numbers:{usualMs:usualMs,duringMs:duringMs,timeouts:timeouts,...delay&&{delayMs:delay.delayMs}}}}function sureOf(of,delayMs,check){const tolerated=toleratedMs(of,check)
;if(delayMs>=patienceMs(of,check))return.85;if(tolerated===null)return.65;const beyond=delayMs/Math.max(1,tolerated);return beyond>=3?.85:beyond>=2?.8:beyond>=1.4?.7:beyond>=1?.6:.4}
const leastSilenceMs=1e3;const halfOpen={name:"half-open",title:"Undetected half-open connection",
structure:"set a timeout on every response that also closes the connection, and send keep-alive probes on idle connections",
explains:["no-timeout","no-reconnect","slow-reconnect","no-fallback","cascade"],find(of){
return hiddenFaults(of).filter(({spec:spec})=>isSilent(spec)).flatMap(fault=>[...isAllClear(of)?brokenAfter(of).flatMap(check=>stillHangs(of,fault,check)??[]):[],...brokenDuring(of,"success","latency").flatMap(check=>isUsedOn(of,fault,check)??[])])
}};function stillHangs(of,fault,check){const after=measuredIn(of,check,"after");const lateMs=recoveredMs(of,check);if(after===null||after.bad<5||lateMs!==null&&lateMs<=allowedMs(of,check))return null
;const timeouts=shareFor(after,isTimeout);if(timeouts<.7*badShare(after))return null;const link=linksTo(of,fault.spec.on)[0];const sure=link===undefined?.62:sureOn(of,link);if(sure===null)return null
;return rounded({weakness:"half-open",check:check,target:fault.spec.on,sure:sure*alone(of),
evidence:`${share(timeouts)} of the probes still timed out for ${ms(lateMs??watchedMs(of))} after the fault was removed${link===undefined?"":", on old connections: no new connection was opened"}`,
numbers:{timeouts:timeouts,...lateMs!==null&&{recoveredMs:lateMs}}})}function isUsedOn(of,fault,check){const during=measuredIn(of,check,"during");const link=linksTo(of,fault.spec.on)[0]
;if(during===null||link===undefined||!waitsToTheEnd(of,fault,check,during))return null;const[came,open]=[added(of,link,"during","connections"),trackOf(of,link,"during","openConnections")]
;const silentMs=(fault.removedMs??fault.goneMs??0)-(fault.appliedMs??0);if(came===null||open===null||came>ownConnections||open.first===0||open.last===0||silentMs<leastSilenceMs)return null
;return rounded({weakness:"half-open",check:check,target:fault.spec.on,sure:.86*alone(of),
evidence:`requests kept using connections that had been silent for ${ms(silentMs)}: ${share(shareFor(during,isTimeout))} of the probes timed out, and ${came===0?"no new connection was":`only ${came} new ${came===1?"connection was":"connections were"}`} opened`,
numbers:{silentMs:silentMs,newConnections:came,openConnections:open.last}})}function sureOn(of,link){const came=added(of,link,"after","connections")
;const open=trackOf(of,link,"after","openConnections");if(came===null||open===null||came>ownConnections||open.first===0)return null
;const[usual,now]=[perProbe(of,link,"before","bytesToClient"),perProbe(of,link,"after","bytesToClient")];return usual!==null&&now!==null&&now>.5*usual?null:.85}const leak_patienceMs=6e3
;const mebibyte=2**20;const leastPerProbe=.35;const kinds=[{name:"openConnections",says:"open connections of the link",least:8,share:1,unit:1,sure:.85},{name:"openFiles",
says:"open files and sockets of the process",least:20,share:.5,unit:1,sure:.8},{name:"rssBytes",says:"MiB of memory of the process",least:96*mebibyte,share:.75,unit:mebibyte,sure:.65}];const leak={
name:"leak",title:"Resource leak under failure",structure:"release resources on every path out of a call, also after an error or a timeout, and limit every pool",
explains:["no-reconnect","slow-reconnect","half-open","no-timeout","no-fallback","cascade"],find(of){const check=brokenBy(of,"recovers","success","latency").find(one=>one.check!==null)?.check
;if(!isAllClear(of)||check===undefined||check===null)return[];const found=kinds.flatMap(kind=>observedWith(of,kind.name).flatMap(target=>grown(of,kind,target,check)??[]));return found.slice(0,1)}}
;function grown(of,kind,target,check){const[before,during,after]=["before","during","after"].map(phase=>trackOf(of,target,phase,kind.name))
;if(!before||!during||!after||isFront(of,target)||isRestarted(of,target))return null;const most=Math.max(during.most,after.most);const gained=after.last-before.last
;const kept=after.last>=.9*most&&after.last>=.95*after.first;if(!kept||gained<Math.max(kind.least,kind.share*before.last))return null;const broken=brokenAfter(of).length>0
;if(!broken&&watchedMs(of)<leak_patienceMs)return null;if(kind.name==="openConnections"&&!isNear(of,target))return null;if(kind.name!=="rssBytes"&&isPlateau(of,gained,after))return null
;return rounded({weakness:"leak",check:check,target:target,sure:(kind.sure-(broken?0:.1))*alone(of),
evidence:`${kind.says}: ${times(before.last/kind.unit)} before, at most ${times(most/kind.unit)}, still ${times(after.last/kind.unit)} at the end`,numbers:{before:before.last,most:most,last:after.last
}})}const isNear=(of,link)=>metFaults(of).some(({spec:spec})=>linksTo(of,spec.on).includes(link));function isPlateau(of,gained,after){
const probes=of.scenario.during?.measured.reduce((sum,{count:count})=>sum+count,0)??0;return after.most<=after.first+1&&gained<leastPerProbe*probes}
const isRestarted=(of,target)=>metFaults(of).some(({spec:spec})=>spec.on===target&&isEnding(spec));const lostWrites={name:"lost-writes",title:"Lost acknowledged writes",
structure:"acknowledge a write only when a crash can no longer lose it: after the commit, never from a buffer",explains:[],
find:of=>brokenWrites(of).filter(({gone:gone,changed:changed})=>gone+changed>0).map(({check:check,acknowledged:acknowledged,gone:gone,changed:changed})=>rounded({weakness:"lost-writes",check:check,
target:metFaults(of)[0]?.spec.on??null,sure:.97,
evidence:`of ${acknowledged} acknowledged writes ${[gone>0?`${gone} ${gone===1?"is":"are"} lost`:"",changed>0?`${changed} ${changed===1?"is":"are"} changed`:""].filter(Boolean).join(" and ")}`,
numbers:{acknowledged:acknowledged,gone:gone,changed:changed}}))};const raised=2;const saturated=.85;const metastable={name:"metastable",title:"Self-sustaining overload",
structure:"bound every queue and drop requests whose client has given up, and stop retrying when most retries fail",
explains:["no-reconnect","slow-reconnect","no-fallback","no-timeout","timeout-too-long","retry-amplification","cascade","leak"],find(of){const faults=metFaults(of)
;if(!isAllClear(of)||faults.length===0||faults.some(({spec:spec})=>isEnding(spec)))return[];return brokenAfter(of).flatMap(check=>{const lateMs=recoveredMs(of,check)
;if(lateMs!==null&&lateMs<=allowedMs(of,check))return[];const sign=moreWork(of)??hotProcess(of)??backlog(of,check);return sign===null?[]:[metastable_told(of,check,lateMs,sign)]})}}
;function metastable_told(of,check,lateMs,{sure:sure,target:target,description:message,numbers:numbers}){
const when=lateMs===null?`did not recover within ${ms(watchedMs(of))}`:`recovered only ${ms(lateMs)}`;return rounded({weakness:"metastable",check:check,target:target,sure:sure*alone(of),
evidence:`${when} after the last fault was removed, under the same load as before: ${message}`,numbers:{...numbers,...lateMs!==null&&{recoveredMs:lateMs}}})}function moreWork(of){
for(const link of observedWith(of,"connections").filter(one=>!isFront(of,one)))for(const{what:what,countIn:countIn}of counts){const[before,after]=[countIn(of,link,"before"),countIn(of,link,"after")]
;if(before===null||after===null||after<raised*Math.max(before,.5))continue;const message=`${times(after)} ${what} over the link for each probe, ${times(before)} before the fault`;return{sure:.88,
target:link,description:message,numbers:{beforePerProbe:before,afterPerProbe:after}}}return null}const counts=[{what:"requests",countIn:askedPerProbe},{what:"connections",
countIn:(of,link,phase)=>perProbe(of,link,phase,"connections")}];function hotProcess(of){for(const target of observedWith(of,"cpuMs")){
const[before,after]=[perSecond(of,target,"before","cpuMs"),perSecond(of,target,"after","cpuMs")];if(before===null||after===null||after<saturated*1e3||after<1.6*before)continue
;const message=`the process used ${share(after/1e3)} of a core, ${share(before/1e3)} before the fault`;return{sure:.82,target:target,description:message,numbers:{beforeCpuMsPerSecond:before,
afterCpuMsPerSecond:after}}}return null}function backlog(of,check){const surge=metFaults(of).find(({spec:spec})=>isTraffic(spec));const after=measuredIn(of,check,"after")
;const usualMs=latencyAt(usual(of,check),.95);if(surge===undefined||after===null||usualMs===null)return null;const lateMs=latencyAt(after,.95)??0
;const waits=shareFor(after,isTimeout)>.5*badShare(after)||lateMs>4*Math.max(usualMs,25)
;const message=`responses took ${ms(lateMs)} (p95), ${ms(usualMs)} before the fault, although the additional clients had left`;return waits?{sure:.75,target:surge.spec.on,description:message,numbers:{
usualMs:usualMs,afterMs:lateMs}}:null}const no_fallback_quickMs=1e3;const noFallback={name:"no-fallback",title:"No fallback",
structure:"return a fallback while the upstream is down: a cached response, a default, a smaller page, or another replica",explains:[],
find:of=>hiddenFaults(of).flatMap(fault=>brokenDuring(of,"success").flatMap(check=>{const during=measuredIn(of,check,"during");return during===null?[]:handedOn(of,fault,check,during)??[]}))}
;function handedOn(of,fault,check,during){const{spec:spec}=fault;if(!strikes(fault))return null;const struck=struckShare(spec)*activeShare(of,fault)*carriedBy(of,spec.on);const failed=badShare(during)
;const errors=shareFor(during,isError);if(struck<=0||during.bad<5||errors<.8*failed||!isQuick(of,check,during))return null;const follows=failed/struck
;if(isEnding(spec)?failed<.3:follows<no_fallback_least(spec)||follows>1.45)return null;const afterMs=failedAfter(during,.5);return rounded({weakness:"no-fallback",check:check,target:spec.on,
sure:(isEnding(spec)||isSilent(spec)||delayOf(spec)!==null?.7:.82)*alone(of)-(afterMs===null?.1:0),
evidence:`${share(failed)} of the probes got an error${afterMs===null?"":` after ${ms(afterMs)}`} while the fault affected ${share(struck)} of the upstream requests: each upstream failure became an error`,
numbers:{failed:failed,struck:struck,...afterMs!==null&&{failedAfterMs:afterMs}}})}function carriedBy(of,target){const link=linksTo(of,target)[0]
;const asked=link===undefined?null:askedPerProbe(of,link,"before");return asked===null||asked<.1?1:Math.min(1,asked)}
const strikes=({spec:spec})=>isAnsweredWithError(spec)||isCutting(spec)||isSilent(spec)||delayOf(spec)!==null;const no_fallback_least=spec=>isAnsweredWithError(spec)?.7:.6
;function isQuick(of,check,during){const afterMs=failedAfter(during,.5);if(afterMs===null)return true;const usualMs=latencyAt(usual(of,check),.5)??0
;return afterMs<=Math.max(usualMs*3,toleratedMs(of,check)??no_fallback_quickMs)}
const hasWorkers=({scenario:scenario},target)=>scenario.faults.some(({spec:spec,felt:felt})=>spec.on===target&&(felt?.numbers.workers??0)>0);const notSupervised={name:"not-supervised",
title:"Not supervised",structure:"let a supervisor restart the process: systemd, a container restart policy, an orchestrator, a process manager",
explains:["no-reconnect","slow-reconnect","slow-start","no-fallback","cascade","half-open","metastable","leak","no-timeout","timeout-too-long"],
find:of=>brokenBy(of,"back").filter(({target:target})=>target!==null&&isRunningAgain(of,target)!==true&&!hasWorkers(of,target)).map(({target:target})=>rounded({weakness:"not-supervised",check:null,
target:target,sure:.95,evidence:`the process was ended, and nothing restarted it${watchedMs(of)>0?` within ${ms(watchedMs(of))}`:""}`,numbers:{watchedMs:watchedMs(of)}}))};const leastGrowth=2.5
;const retryAmplification={name:"retry-amplification",title:"Retry amplification",
structure:"retry a few times with growing, jittered pauses, share one retry budget, and stop sending through a circuit breaker",explains:["no-fallback","timeout-too-long","no-timeout"],find(of){
if(hiddenFaults(of).length===0||metFaults(of).some(({spec:spec})=>isTraffic(spec)))return[];const check=brokenBy(of,"success","latency","recovers").find(one=>one.check!==null)?.check
;if(check===undefined||check===null)return[];return observedWith(of,"connections").filter(link=>!isFront(of,link)).flatMap(link=>grownOn(of,link,check)??[])}};function grownOn(of,link,check){
for(const{what:what,countIn:countIn}of retry_amplification_counts){const[before,during]=[countIn(of,link,"before"),countIn(of,link,"during")]
;if(before!==null&&during!==null&&during>=leastGrowth*Math.max(before,1))return retry_amplification_told(of,link,check,what,before,during)}return null}const retry_amplification_counts=[{
what:"requests",countIn:askedPerProbe},{what:"connections",countIn:(of,link,phase)=>perProbe(of,link,phase,"connections")}];function retry_amplification_told(of,link,check,what,before,during){
const several=during/Math.max(1,before);return rounded({weakness:"retry-amplification",check:check,target:link,sure:(several>=4?.92:several>=3?.88:.8)*alone(of),
evidence:`${what} over the link for each probe: ${times(before)} before, ${times(during)} while the fault was in place`,numbers:{beforePerProbe:before,duringPerProbe:during}})}
const mostTriesPerSecond=1;const slowReconnect={name:"slow-reconnect",title:"Slow reconnect",
structure:"cap the pause between attempts, also the open time of a circuit breaker, below the expected recovery time, and add jitter",explains:["no-fallback","no-timeout","no-reconnect"],find(of){
if(!isAllClear(of))return[];return hiddenFaults(of).flatMap(fault=>brokenAfter(of).flatMap(check=>(isCutting(fault.spec)?comesLate(of,fault,check):asksLate(of,fault,check))??[]))}}
;function asksLate(of,fault,check){const[after,lateMs]=[measuredIn(of,check,"after"),recoveredMs(of,check)];if(after===null||!isWall(of,check)||lateMs!==null&&lateMs<=allowedMs(of,check))return null
;const link=linksTo(of,fault.spec.on)[0];const counter=link!==undefined&&(added(of,link,"before","requests")??0)>0?"requests":"exchanges"
;const asked=link===undefined?null:trackOf(of,link,"after",counter);const stillMs=asked?.stillMs??0;if(stillMs<.6*Math.min(lateMs??watchedMs(of),watchedMs(of)))return null;return rounded({
weakness:"slow-reconnect",check:check,target:fault.spec.on,sure:.85*alone(of),
evidence:`no request was sent over the link for ${ms(stillMs)} after the fault was removed (allowed recovery time: ${ms(allowedMs(of,check))}): a circuit breaker stayed open, or a back-off waited`,
numbers:{allowedMs:allowedMs(of,check),stillMs:stillMs,...lateMs!==null&&{recoveredMs:lateMs}}})}function comesLate(of,fault,check){const after=measuredIn(of,check,"after")
;if(after===null||!isWall(of,check)||shareFor(after,isAbsence)>.5*badShare(after))return null;const lateMs=recoveredMs(of,check);if(lateMs!==null&&lateMs<=allowedMs(of,check))return null
;const tries=triesOf(of,fault,lateMs??watchedMs(of));const sureSeen=tries===null?sureBlind(fault):.85;const sure=lateMs===null?sureUnseen(of,fault):sureSeen
;if(sure===null||tries?.few===false)return null;const opened=tries===null?"":`; meanwhile ${triesText(tries.count)}`
;const when=lateMs===null?`did not recover within ${ms(watchedMs(of))}`:`recovered only ${ms(lateMs)}`;return rounded({weakness:"slow-reconnect",check:check,target:fault.spec.on,sure:sure*alone(of),
evidence:`${when} after the upstream was reachable again (limit ${ms(allowedMs(of,check))})${opened}`,numbers:{allowedMs:allowedMs(of,check),...lateMs!==null&&{recoveredMs:lateMs},...tries&&{
newConnections:tries.count}}})}const triesText=count=>count===0?"no new connection was opened":`only ${count} new connection${count===1?" was":"s were"} opened`
;function triesOf(of,{spec:spec},overMs){const link=linksTo(of,spec.on)[0];const count=link===undefined?null:added(of,link,"after","connections");return count===null?null:{count:count,
few:count<=Math.max(ownConnections+2,overMs/1e3*mostTriesPerSecond)}}function sureUnseen(of,{spec:spec}){const link=linksTo(of,spec.on)[0];if(link===undefined||isRefusing(spec))return null
;return(added(of,link,"during","connections")??0)>ownConnections?.7:null}const sureBlind=({spec:spec})=>isEnding(spec)?null:.75;const leastOutageMs=1500;const slowStart={name:"slow-start",
title:"Slow or cold start",structure:"start quickly, report ready only when warm, and let a second instance respond until then",
explains:["no-fallback","slow-reconnect","no-reconnect","no-timeout","timeout-too-long"],find(of){if(!isUndone(of))return[]
;return metFaults(of).filter(({spec:spec})=>isEnding(spec)&&(isAllClear(of)||isRunningAgain(of,spec.on)===true)).flatMap(fault=>{
const after=brokenAfter(of).flatMap(check=>lateBack(of,fault,check)??coldBack(of,fault,check)??[]);return after.length>0?after:brokenDuring(of,"success").flatMap(check=>awayLong(of,fault,check)??[])})
}};const isOwn=(of,{spec:spec},check)=>{if(of.layout!==null)return isFront(of,spec.on);const during=measuredIn(of,check,"during")
;return during!==null&&during.bad>0&&shareFor(during,isAbsence)>.7*badShare(during)};function lateBack(of,fault,check){const lateMs=recoveredMs(of,check);const after=measuredIn(of,check,"after")
;if(!isOwn(of,fault,check)||after===null||badShare(after)<.1)return null;if(lateMs!==null&&lateMs<=allowedMs(of,check))return null;return rounded({weakness:"slow-start",check:check,
target:fault.spec.on,sure:(lateMs===null?.7:.85)*alone(of),
evidence:`the process restarted, but ${lateMs===null?`did not recover within ${ms(watchedMs(of))}`:`took ${ms(lateMs)} to recover`} (limit ${ms(allowedMs(of,check))})`,numbers:{
allowedMs:allowedMs(of,check),...lateMs!==null&&{recoveredMs:lateMs}}})}function coldBack(of,fault,check){const usualMs=latencyAt(usual(of,check),.95)
;const p95s=secondsOf(of,check,"after").flatMap(({p95Ms:p95Ms})=>p95Ms??[]);const third=Math.floor(p95s.length/3);if(usualMs===null||third===0||!isOwn(of,fault,check))return null
;const[firstMs,lastMs]=[mean(p95s.slice(0,third)),mean(p95s.slice(-third))];if(firstMs<3*usualMs||firstMs<2*lastMs)return null;return rounded({weakness:"slow-start",check:check,target:fault.spec.on,
sure:.75*alone(of),evidence:`responses were slow at first after the restart: p95 ${ms(firstMs)}, ${times(firstMs/Math.max(1,usualMs))} times the usual, and ${ms(lastMs)} at the end`,numbers:{
usualMs:usualMs,firstMs:firstMs,lastMs:lastMs}})}function awayLong(of,fault,check){const during=measuredIn(of,check,"during")
;if(during===null||fault.appliedMs===null||during.lastBadMs===null||!isOwn(of,fault,check))return null;if((fault.felt?.numbers.closed??0)>0)return null;const outageMs=during.lastBadMs-fault.appliedMs
;if(outageMs<leastOutageMs||shareFor(during,isAbsence)<.5*badShare(during))return null;return rounded({weakness:"slow-start",check:check,target:fault.spec.on,sure:.65*alone(of),
evidence:`the process restarted, but the preview did not respond for ${ms(outageMs)}`,numbers:{outageMs:outageMs}})}const mean=values=>values.reduce((sum,one)=>sum+one,0)/Math.max(1,values.length)
;const widest=1.25;const cutShort=.8;const lateMs=1e3;const timeoutTooLong={name:"timeout-too-long",title:"Timeout too long",
structure:"set timeouts whose sum along the call chain, retries included, stays below the latency that users expect",explains:["no-fallback"],
find:of=>hiddenFaults(of).flatMap(fault=>brokenDuring(of,"success","latency").flatMap(check=>{const during=measuredIn(of,check,"during");if(during===null)return[]
;return[answersAt(of,fault,check,during),failuresAt(of,fault,check,during)].flatMap(cluster=>cluster!==null&&isTooLong(of,check,cluster)?[rounded(timeout_too_long_told(of,fault,check,cluster))]:[])}))
};function answersAt(of,fault,check,during){const openMs=latenessAt(of,fault,check,.95);const[lowMs,highMs]=[latencyAt(during,.95),latencyAt(during,.99)]
;if(openMs===null||lowMs===null||highMs===null)return null;return during.count<20||shareFor(during,isTimeout)>.02?null:{what:"responses",lowMs:lowMs,highMs:highMs,openMs:openMs}}
function failuresAt(of,fault,check,during){const openMs=latenessAt(of,fault,check,.95);const[lowMs,highMs]=[failedAfter(during,.1),failedAfter(during,.9)]
;const failed=during.bad-shareFor(during,isTimeout)*during.count;if(openMs===null||lowMs===null||highMs===null)return null;return failed<5||failed<.8*during.bad?null:{what:"errors",lowMs:lowMs,
highMs:highMs,openMs:openMs}}function isTooLong(of,check,{lowMs:lowMs,highMs:highMs,openMs:openMs}){const usualMs=latencyAt(usual(of,check),.5)??0
;const floorMs=Math.max(toleratedMs(of,check)??lateMs,usualMs*3,usualMs+50);return highMs<=lowMs*widest&&lowMs>floorMs&&highMs-usualMs<openMs*cutShort}
function timeout_too_long_told(of,{spec:spec},check,{what:what,lowMs:lowMs,highMs:highMs}){const delay=delayOf(spec)
;const upstream=delay===null?"while the upstream sent no response":`while upstream responses were ${ms(delay.delayMs)} late`;const tolerated=toleratedMs(of,check);return{weakness:"timeout-too-long",
check:check,target:spec.on,sure:(what==="responses"?.85:.8)*alone(of),
evidence:`${what} arrived after a constant ${ms(lowMs)} to ${ms(highMs)} ${upstream}${tolerated===null?"":` (limit ${ms(tolerated)})`}`,numbers:{lowMs:lowMs,highMs:highMs,...delay&&{
delayMs:delay.delayMs},...tolerated!==null&&{toleratedMs:tolerated}}}}const fewest=5;const wrongAnswers={name:"wrong-answers",title:"Wrong responses reported as success",
structure:"mark a response that may be wrong (an error, a flag, an age), and never present a default as the real value",explains:["no-fallback","no-reconnect","slow-reconnect"],
find:of=>brokenBy(of,"success","recovers").flatMap(({check:check,phase:phase})=>check===null||hiddenFaults(of).length===0?[]:wrongIn(of,check,phase)??[])};function wrongIn(of,check,phase){
const measured=measuredIn(of,check,phase);if(measured===null)return null;const wrong=shareFor(measured,isWrong);if(wrong*measured.count<fewest||wrong<.5*badShare(measured))return null;return rounded({
weakness:"wrong-answers",check:check,target:hiddenFaults(of)[0]?.spec.on??null,sure:.9,
evidence:`${share(wrong)} of the probes got a success status with wrong content ${phase==="after"?"after the fault was removed":"while the fault was in place"}`,numbers:{wrong:wrong}})}
const weaknessKinds=[lostWrites,doubledWrites,wrongAnswers,crash,notSupervised,cascade,leak,metastable,halfOpen,slowStart,noReconnect,slowReconnect,retryAmplification,timeoutTooLong,noTimeout,noFallback]
}),26001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>withValue,d:()=>valueOn})
;var _faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84176);function valueOn({faults:faults},{fault:fault,parameter:parameter}){
const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
_faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__.F)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});const changed=(spec,parameter,value)=>parameter==="lasts"?{...spec,lastsMs:value}:{...spec,params:{
...spec.params,[parameter]:value}}}),21743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mv:()=>isEarly,Xs:()=>faultMs,
aV:()=>goneMs,hy:()=>wasRemovedEarly,iK:()=>earlyMs});function faultMs({faults:faults,startMs:startMs}){
const starts=numbers(faults.map(({appliedMs:appliedMs,requestedMs:requestedMs})=>appliedMs??requestedMs));return starts.length===0?startMs:Math.min(...starts)}function goneMs({faults:faults}){
const applied=faults.filter(({appliedMs:appliedMs})=>appliedMs!==null);const seen=numbers(applied.map(fault=>fault.goneMs));return seen.length===applied.length&&seen.length>0?Math.max(...seen):null}
const isEarly=scenario=>scenario.faults.some(fault=>wasRemovedEarly(fault,scenario))
;const wasRemovedEarly=({appliedMs:appliedMs,removedMs:removedMs,spec:spec},{decidedMs:decidedMs})=>decidedMs!==undefined&&appliedMs!==null&&removedMs!==null&&removedMs>=decidedMs&&removedMs<appliedMs+spec.lastsMs
;function earlyMs(scenario){const endMs=goneMs(scenario);return isEarly(scenario)&&endMs!==null?endMs-faultMs(scenario):null}const numbers=values=>values.filter(value=>value!==null)})};
