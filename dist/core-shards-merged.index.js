export const id="core-shards-merged";export const ids=["core-shards-merged"];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare)
;if(canonical===null)return null;if(canonical.startsWith("["))return{groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}
function canonicalHost(host){const address=`http://${host}/`;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}
const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0);function groupsOf(canonical){const[left="",right]=canonical.split("::")
;const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16));const[before,after]=[numbers(left),numbers(right??"")]
;return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){return prefix.split(":").every((group,index)=>{
const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}
const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits));function embeddedV4(groups){const g=index=>groups[index]??0
;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[];if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last)
;if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last);if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g))
;if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32);if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){
const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2);return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),
17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),54103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback,_:()=>isSameEnd});var _host_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21442)
;var _reach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17498);const isLoopback=host=>(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__.x)(host)==="loopback"
;const isSameEnd=(a,b)=>a.port===b.port&&hostName(a.host)===hostName(b.host);const hostName=host=>isLoopback(host)?"localhost":(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),63404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>canonical});function canonical(value){if(value===null||typeof value!=="object")return JSON.stringify(value)
;if(Array.isArray(value))return`[${value.map(canonical).join(",")}]`;const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:1)
;return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent});var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404)
;const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions})=>(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:{...params,
...asText(fractions)},startMs:startMs,lastsMs:lastsMs});const asText=(fractions={})=>Object.fromEntries(Object.entries(fractions).map(([name,fraction])=>[name,`${fraction} of a response`]))
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),27579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>BaselineBursts});const none={count:0,bad:0,bursts:0};class BaselineBursts{success=none;latency=none;add(tally){this.success=sum(this.success,tally)
;for(const[limitMs,bad]of tally.over)this.latency=sum(this.latency,{count:tally.timed,bad:bad,bursts:tally.overBursts.get(limitMs)??bad})}}const sum=(a,b)=>({count:a.count+b.count,bad:a.bad+b.bad,
bursts:a.bursts+b.bursts})}),58756:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>promisesNothing})
;const promisesNothing=({success:success,percentiles:percentiles})=>success===undefined&&percentiles.length===0}),14795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BQ:()=>edgeOf,Q:()=>isSameDependency,Sk:()=>mostEdges,XE:()=>edgeKinds,gR:()=>edgeToTarget,pJ:()=>endOf})
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54103)
;const edgeKinds=["program","container","link","target"];const mostEdges=500;function edgeOf(kind,from,to){const end={host:(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__.U)(to.host)?"127.0.0.1":to.host,port:to.port};return{key:`${kind}:${from}->${(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(end)}`,kind:kind,
from:from,to:end}}function edgeToTarget(name,address){const to=address??{host:name,port:0};return{...edgeOf("target","",to),key:address===null?`target:${name}`:`target:${name}->${(0,
_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)}`}}const endOf=({to:to})=>to.port===0?to.host:(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)
;const isSameDependency=({to:a},{to:b})=>(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__._)({host:a.host,port:0},{host:b.host,port:0})&&(a.port===b.port||a.port===0||b.port===0)}),
28923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>mostLineage});const mostLineage=500}),
64327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>toleranceNames,d:()=>findingTraits});const kinds={success:{
shows:"behaviour",counts:"failed",worse:"lower",permanent:null,baselineCause:"baseline-failed"},latency:{shows:"behaviour",counts:"slow",worse:"higher",permanent:null,baselineCause:"baseline-slow"},
recovers:{shows:"behaviour",counts:"failed",worse:"higher",permanent:null,baselineCause:"baseline-failed"},back:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"
},felt:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gone:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},samples:{
shows:"too-little",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gate:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},writes:{
shows:"behaviour",counts:null,worse:null,permanent:"lost writes",baselineCause:"baseline-writes"},crash:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},
hypothesis:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"}};const findingTraits=kinds;const isToleranceName=name=>Object.hasOwn(kinds,name)
;const toleranceNames=Object.keys(kinds).filter(isToleranceName)}),36047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Z:()=>mostScenarios,w:()=>mostRuns});const mostRuns=50;const mostScenarios=200}),27164:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>changeOf});function changeOf(observed,target,name){const lastIn=phase=>observed.find(one=>one.target===target&&one.phase===phase)?.numbers[name]?.last
;const[before,now]=[lastIn("before"),lastIn("after")??lastIn("during")];return before===undefined||now===undefined?0:now-before}}),
53997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>phases});const phases=["before","during","after"]}),
94953:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Om:()=>plannedRules,_x:()=>pairName,vf:()=>candidateName})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");var _targets_preview_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68043)
;const pairName=({fault:fault,on:on})=>`${fault} on ${on}`;const candidateName=({fault:fault,target:target})=>pairName({fault:fault.kind,on:target.name});function plannedRules(rules,targets){
const byName=new Map([_targets_preview_js__WEBPACK_IMPORTED_MODULE_1__.s,...targets].map(target=>[target.name,target]));const distinct=[...new Map(rules.map(rule=>[`${place(rule)} ${content(rule)}`,{
rule:rule,where:place(rule)}])).values()];const rulesAt=new Map;for(const{where:where}of distinct)rulesAt.set(where,(rulesAt.get(where)??0)+1)
;return distinct.map(({rule:rule,where:where})=>planned(rule,byName,rulesAt.get(where)===1?where:`${where} ${content(rule)}`))}function planned(rule,byName,name){const fault=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(rule.fault);if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);const targets=rule.on.map(on=>{const target=byName.get(on)
;if(target===undefined)throw new RangeError(`there is no target ${on}`);return target});return{name:name,weight:rule.weight*targets.length,rule:rule,fault:fault,targets:targets}}
const place=({fault:fault,on:on})=>`${fault} on ${on.toSorted().join(", ")}`;const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts])}),
51652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>counted})
;const counted=(value,noun)=>`${value} ${noun}${value===1?"":"s"}`}),47815:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
F:()=>percentileName});const percentileName=quantile=>`p${+(quantile*100).toFixed(2)}`}),70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text,before=2166136261){let hash=before
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),68043:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>preview,s:()=>previewTarget});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24023);var _target_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58177);const previewTarget={kind:"preview",
name:"preview"};const preview={kind:"preview",noun:"the preview",summary:"the entry point of the preview: clients in addition to the checks",docs:{
why:"Traffic grows suddenly, and clients are slow or disconnect in the middle of a response.",example:null},schema:zod__WEBPACK_IMPORTED_MODULE_1__.rej({}),takes:["traffic"],isContainer:false,
runsPrograms:()=>false,touchesMachine:()=>false,addresses:()=>[],isServer:()=>false,expendable:()=>null,listensOn:()=>null,startedByGate:()=>false,leadsTo:(_,url)=>(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_2__.f)(url),leadsToNamed:()=>null,identities:()=>[],isCarried:()=>false,leadsToPreview:()=>false,drawsWorker:()=>false,
stepsMs:()=>_target_kind_js__WEBPACK_IMPORTED_MODULE_0__.V,rehearsalStepMs:()=>null}}),58177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>momentary});const momentary={injectMs:0,removeMs:0}}),
"core-verdict-accept":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i4:()=>acceptedUntil,ji:()=>countedOutcome,
oB:()=>isAccepted,A6:()=>targetsIn,Yx:()=>withAccepted});var finding_traits=__webpack_require__(64327);var result_outcome=__webpack_require__(10308);var phase=__webpack_require__(53997)
;var hash_of=__webpack_require__(70010);var fingerprint=__webpack_require__(11644);function failureFingerprint(finding,faults){
const under=[...new Set(faults.map(({fault:fault,on:on})=>`${fault} on ${on}`))].sort();const text=JSON.stringify([(0,fingerprint.a)(finding),...under]);for(let round=0;;round++){const hex=(0,
hash_of.q)(round===0?text:`${text}${round}`).toString(16).padStart(8,"0");if(/[a-df]/.test(hex))return hex}}const isAcceptable=({tolerance:tolerance})=>finding_traits.d[tolerance].permanent===null
;function withAccepted(scenarios,accept,facts){const today=dayOf(facts.startedAt);const current=new Map(accept.filter(({until:until})=>today!==null&&today<=until).map(one=>[one.finding,one]))
;const marked=scenarios.map(scenario=>({...scenario,findings:scenario.findings.map(one=>named(one,scenario,current))}));return{scenarios:marked,
notes:accept.flatMap(one=>noteOf(one,current.has(one.finding),marked,facts)??[])}}function named(finding,scenario,current){if(finding.outcome!=="failed")return finding
;const fingerprint=fingerprintIn(finding,scenario);const entry=isAcceptable(finding)?current.get(fingerprint):undefined;return{...finding,fingerprint:fingerprint,...entry!==undefined&&{accepted:{
until:entry.until,why:entry.why}}}}const fingerprintIn=(finding,{faults:faults})=>failureFingerprint(finding,faults.map(({spec:spec})=>spec))
;const dayOf=startedAt=>/^\d{4}-\d\d-\d\d(?=T.*Z$)/.exec(startedAt)?.[0]??null;function noteOf({finding:finding,until:until},isCurrent,scenarios,{subjects:subjects}){
const seen=scenarios.flatMap(({findings:findings})=>findings).filter(one=>one.fingerprint===finding);const[permanent]=seen.flatMap(({tolerance:tolerance})=>finding_traits.d[tolerance].permanent??[])
;if(permanent!==undefined)return`accept: ${finding} names ${permanent}, which cannot be accepted`
;if(!isCurrent)return`accept: ${finding} expired on ${until}${seen.length===0?" and was not seen in this run: remove it":", so its failure counts again"}`;if(seen.length>0)return null
;const shown=scenarios.some(scenario=>isDecided(scenario)&&couldShow(scenario,finding,subjects))
;return shown?`accept: ${finding} matches no failure any more: remove it`:`accept: ${finding} matched no failure in this run: no decided scenario could show it`}
const isDecided=({outcome:outcome,decidedMs:decidedMs,excuse:excuse})=>outcome==="passed"||outcome==="failed"&&decidedMs===undefined&&excuse===undefined
;const acceptable=finding_traits.O.filter(tolerance=>isAcceptable({tolerance:tolerance}))
;const couldShow=(scenario,fingerprint,subjects)=>[...new Set([...subjects,...scenario.faults.map(({spec:spec})=>spec.on)])].some(check=>phase.t.some(phase=>acceptable.some(tolerance=>fingerprintIn({
check:check,target:null,phase:phase,tolerance:tolerance},scenario)===fingerprint)))
;const targetsIn=layout=>layout===undefined?[]:[...layout.front,...Object.values(layout.behind),...layout.started??[]];function countedOutcome({outcome:outcome,findings:findings}){
if(outcome!=="failed")return outcome;const accepted=findings.filter(one=>one.accepted!==undefined);if(accepted.length===0)return outcome
;const open=findings.filter(one=>one.accepted===undefined&&!(one.outcome==="inconclusive"&&accepted.some(other=>other.phase===one.phase&&subjectOf(other)===subjectOf(one))))
;return result_outcome.KI[Math.max(0,...open.map(one=>result_outcome.KI.indexOf(one.outcome)))]??outcome}const subjectOf=({check:check,target:target})=>check??target??"gate"
;const isAccepted=scenario=>scenario.outcome==="failed"&&countedOutcome(scenario)!=="failed";function acceptedUntil(scenarios){
const entries=new Map(scenarios.flatMap(({findings:findings})=>findings.flatMap(({fingerprint:fingerprint,accepted:accepted})=>fingerprint===undefined||accepted===undefined?[]:[[fingerprint,accepted.until]])))
;const[first,...later]=[...new Set(entries.values())].sort();if(first===undefined)return null
;return`${entries.size} known ${entries.size===1?"failure":"failures"} accepted until ${first}${later.length===0?"":` (some until ${later.at(-1)})`}`}}),
43448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EL:()=>confirmation,l7:()=>judgedIn,q:()=>isWorthRepeating,
qF:()=>confirmed,xH:()=>tryOf,zu:()=>repeatedNote});var _model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10308)
;var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11644);const confirmation={tries:3,needed:2};const tryOf=scenario=>({outcome:scenario.outcome,fingerprints:(0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.t)(scenario),...scenario.excuse!==undefined&&{excused:true}});const judgedIn=tries=>tries.filter(({excused:excused})=>excused!==true)
;const passing=new Set(["not-observed","changed-by-others","by-chance","recovery-unwatched","unhealthy-before","no-fault-met","gate-trouble","cut-by-gate","writes-unread"])
;const isWorthRepeating=({tries:tries,outcome:outcome,findings:findings})=>!isConfirmed(judgedFrom(tries))||outcome==="inconclusive"&&tries.length<confirmation.tries&&findings.every(isPassing)
;const isPassing=({outcome:outcome,cause:cause})=>outcome!=="inconclusive"||cause!==undefined&&passing.has(cause);const judgedFrom=tries=>tries.slice(Math.max(0,tries.findIndex(isDecided)))
;const isDecided=({outcome:outcome})=>outcome!=="inconclusive";function isConfirmed(tries){const[first]=tries;if(first?.outcome!=="failed"||tries.length>=confirmation.tries)return true
;return timesSeen(tries).some(times=>times>=confirmation.needed)}const timesSeen=tries=>[...new Set(tries.flatMap(({fingerprints:fingerprints})=>fingerprints))].map(seenIn(tries))
;const seenIn=tries=>fingerprint=>tries.filter(({fingerprints:fingerprints})=>fingerprints.includes(fingerprint)).length;function confirmed(first,repeats){
const decided=isDecided(first)?-1:repeats.findIndex(isDecided);const instead=repeats[decided];if(instead===undefined)return withRepeats(first,repeats)
;const result=withRepeats(inPlaceOf(first,instead),repeats.slice(decided+1));const undecided=[first,...repeats.slice(0,decided)].map(run=>({...tryOf(run),excused:true}));return{...result,
tries:[...undecided,...result.tries]}}const inPlaceOf=({id:id,replay:replay,faults:faults},instead)=>({...instead,id:id,replay:replay,faults:instead.faults.map((fault,index)=>({...fault,spec:{
...fault.spec,id:faults[index]?.spec.id??fault.spec.id}}))});function repeatedNote(scenarios){
const repeated=scenarios.filter(one=>isDecided(one)&&one.tries[0]?.outcome==="inconclusive").map(({id:id})=>id)
;return repeated.length===0?null:`the first run of ${repeated.join(", ")} was undecided: the result is that of a repeat`}function withRepeats(first,repeats){const tries=[first,...repeats].map(tryOf)
;const left=repeats.some(({outcome:outcome})=>outcome==="unrestored");if(judgedIn(tries).length<2)return{...first,tries:tries,...left&&{outcome:"unrestored"}};const seen=seenIn(tries)
;const again=repeats.flatMap(({findings:findings})=>findings).filter(({outcome:outcome})=>outcome==="failed");const findings=first.findings.map(one=>one.outcome==="failed"&&seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))<confirmation.needed?flaky(one):one);const unseen=again.filter(one=>seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))>=confirmation.needed&&!hasLike(first.findings,one)).slice(0,1);const all=[...findings,...unseen]
;const outcomes=all.map(({outcome:outcome})=>outcome);return{...first,tries:tries,findings:all,outcome:left?"unrestored":(0,
_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(outcomes.length===0?["passed"]:outcomes)}}const flaky=one=>({...one,outcome:"flaky"})
;const hasLike=(findings,one)=>findings.some(each=>each.outcome==="failed"&&(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(each)===(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))}),
11644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]}),
"core-verdict-statistics-confidence":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tj:()=>noticeable,x8:()=>ranksAround,
rS:()=>samplesFor,Ht:()=>samplesNeeded,vi:()=>weigh,rF:()=>wilson});var error_rates=__webpack_require__("core-verdict-statistics-error-rates");const g=7
;const coefficients=[676.5203681218851,-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,1.5056327351493116e-7];function logGamma(x){
if(x<.5)return Math.log(Math.PI/Math.sin(Math.PI*x))-logGamma(1-x);const shifted=x-1;const sum=coefficients.reduce((total,each,index)=>total+each/(shifted+index+1),.9999999999998099)
;const t=shifted+g+.5;return.5*Math.log(2*Math.PI)+(shifted+.5)*Math.log(t)-t+Math.log(sum)}const steps=1e4;const precision=1e-14;const tiny=1e-300;function incompleteBeta(x,a,b){if(x<=0)return 0
;if(x>=1)return 1;return x>(a+1)/(a+b+2)?1-fraction(1-x,b,a):fraction(x,a,b)}function fraction(x,a,b){const factor=Math.exp(a*Math.log(x)+b*Math.log1p(-x)+logGamma(a+b)-logGamma(a)-logGamma(b))/a
;let c=1;let d=1/awayFromZero(1-(a+b)*x/(a+1));let value=d;for(let m=1;m<=steps;m+=1){const even=m*(b-m)*x/((a+2*m-1)*(a+2*m));d=1/awayFromZero(1+even*d);c=awayFromZero(1+even/c);value*=c*d
;const odd=-(a+m)*(a+b+m)*x/((a+2*m)*(a+2*m+1));d=1/awayFromZero(1+odd*d);c=awayFromZero(1+odd/c);value*=c*d;if(Math.abs(c*d-1)<precision)break}return Math.min(1,factor*value)}
const awayFromZero=value=>Math.abs(value)<tiny?tiny:value;const z=2.3263478740408408;const resolution=5;const finestShare=.02;function wilson(hits,count){const value=hits/count
;const denominator=1+z**2/count;const middle=(value+z**2/(2*count))/denominator;const half=z/denominator*Math.sqrt(value*(1-value)/count+z**2/(4*count**2));return{value:value,
low:hits===0?0:Math.max(0,middle-half),high:hits===count?1:Math.min(1,middle+half)}}function weigh(claim,level){const{bad:bad,count:count,allowed:allowed}=claim;if(allowed>=1)return"passed"
;if(count===0)return"too-few";const{cautious:cautious,seen:seen}=level.effects[claim.tolerance];if(bad>0&&atLeast(bad/cautious,count/cautious,allowed)<level.falseFailure)return"failed"
;if(bad>allowed*count)return"suspect";return atMost(bad/seen,count/seen,noticeable(allowed))<=level.falsePass?"passed":"too-few"}const atLeast=(bad,count,share)=>incompleteBeta(share,bad,count-bad+1)
;const atMost=(bad,count,share)=>bad>=count?1:incompleteBeta(1-share,count-bad,bad+1);const noticeable=allowed=>Math.min(Math.max(resolution*allowed,finestShare),(1+allowed)/2)
;const samplesNeeded=allowed=>Math.ceil(Math.log(error_rates.SU)/Math.log(1-noticeable(allowed)));function samplesFor(claim,level){const isEnough=count=>weigh({...claim,count:count},level)==="passed"
;let[few,enough]=[claim.count,Math.max(2,2*claim.count)];while(!isEnough(enough))[few,enough]=[enough,2*enough];while(enough-few>1){const middle=Math.floor((few+enough)/2)
;if(isEnough(middle))enough=middle;else few=middle}return enough}function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
;const within=rank=>Math.min(count,Math.max(1,rank));return{low:within(Math.floor(count*quantile-half)),high:within(Math.ceil(count*quantile+half)+1)}}}),
"core-verdict-statistics-error-rates":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i2:()=>confidenceOf,In:()=>levelOf,
SU:()=>ofMiss,Q_:()=>withBursts});var baseline_bursts=__webpack_require__(27579);const assumed={length:1.5,weight:4};const most=9;const designEffect=bursts=>({
cautious:effectOf(correlation(bursts,1-1/assumed.length)),seen:effectOf(correlation(bursts,0))});function correlation({count:count,bad:bad,bursts:bursts},prior){
const afterBad=(bad-bursts+assumed.weight*prior)/(bad+assumed.weight);const afterGood=bursts/Math.max(1,count-bad);return afterBad-Math.min(afterBad,afterGood)}
const effectOf=rho=>Math.min(most,(1+rho)/(1-rho));const ofRun=.01;const ofMiss=.01
;const confidenceOf=({scenarios:scenarios,shard:shard})=>shard===undefined?1-ofRun:1-ofRun*scenarios.length/shard.scenarios;function levelOf(checks,scenarios,ofWhole=scenarios){
const claims=checks.reduce((sum,{steady:steady,during:during})=>sum+claimsIn(steady)+claimsIn(during),0);const run=ofWhole>0?ofRun*scenarios/ofWhole:ofRun;return withBursts({run:run,
falseFailure:ofRun/Math.max(1,claims*ofWhole),falsePass:ofMiss},new baseline_bursts.l)}const claimsIn=({success:success,percentiles:percentiles})=>(success===undefined?0:1)+percentiles.length
;const withBursts=(level,bursts)=>({...level,effects:{success:designEffect(bursts.success),latency:designEffect(bursts.latency)}})})};
