export const id="core-compare-compare";export const ids=["core-compare-compare"];export const modules={69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
;return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),"core-compare-compare":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith});var edge_changes=__webpack_require__(32805);var fingerprint=__webpack_require__(11644);function newFirst(result,comparison){
const changes=new Map(comparison.scenarios.map(one=>[one.scenario,one]));return{scenarios:result.scenarios.map(scenario=>{
const known=new Set((changes.get(scenario.id)?.findings??[]).filter(({change:change})=>change==="unchanged").map(one=>(0,fingerprint.a)(one)));return known.size===0?scenario:ordered(scenario,known)})}
}function ordered(scenario,known){const isKnown=one=>one.outcome==="failed"&&known.has((0,fingerprint.a)(one));const findings=scenario.findings.map(one=>isKnown(one)?{...one,known:true}:one)
;const fresh=findings.filter(one=>one.outcome==="failed"&&one.known!==true)
;const isOfNew=({check:check,target:target})=>fresh.some(one=>one.check!==null&&one.check===check||one.target!==null&&one.target===target);return{...scenario,
findings:[...findings.filter(one=>one.known!==true),...findings.filter(one=>one.known===true)],
diagnoses:fresh.length===0?scenario.diagnoses:scenario.diagnoses.toSorted((a,b)=>Number(isOfNew(b))-Number(isOfNew(a)))}}var matched=__webpack_require__(97442)
;var scenario_change=__webpack_require__("core-compare-scenario-change");function compare(result,baseline){if(typeof baseline==="string")return{base:null,hindrances:[baseline],scenarios:[]}
;const pairs=(0,matched.j)(result.scenarios,baseline.scenarios);const hindrances=hindrancesBetween(result,baseline,[...pairs.values()].some(there=>there!==null))
;const scenarios=[...pairs].map(([here,there])=>(0,scenario_change.D)(here,there));const edges=(0,edge_changes.x)(result,baseline);return{base:baseOf(baseline),hindrances:hindrances,
scenarios:hindrances.length>0?[]:scenarios,...edges.length>0&&{edges:edges}}}const comparedWith=(result,baseline)=>baseline===undefined?result:withComparison(result,compare(result,baseline))
;const withComparison=(result,comparison)=>({...result,...newFirst(result,comparison),comparison:comparison})
;function baseOf({version:version,name:name,seed:seed,run:run,verdict:verdict,reason:reason,scenarios:scenarios,baseline:baseline}){const base={version:version,name:name,seed:seed,run:run,
verdict:verdict,preview:null};if(scenarios.some(({outcome:outcome})=>(0,scenario_change.d)(outcome)))return base
;const[first]=[...scenarios.flatMap(({findings:findings})=>findings),...baseline?.findings??[]].filter(({says:says})=>says!=="");return{...base,
why:first===undefined?reason:`${reason}; ${first.target??first.check??"the gate"}: ${first.says}`}}function hindrancesBetween(here,there,isMatched){const found={name:here.name!==there.name,
version:here.version!==there.version,config:here.configDigest===""||here.configDigest!==there.configDigest,unrestored:there.verdict==="unrestored",
undecided:!there.scenarios.some(({outcome:outcome})=>(0,scenario_change.d)(outcome)),plan:here.scenarios.length>0&&there.scenarios.length>0&&!isMatched}
;return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent});var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404)
;const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions})=>(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:{...params,
...asText(fractions)},startMs:startMs,lastsMs:lastsMs});const asText=(fractions={})=>Object.fromEntries(Object.entries(fractions).map(([name,fraction])=>[name,`${fraction} of a response`]))
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),32805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>withoutAdded,x:()=>edgeChanges});var _model_edge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14795)
;var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept");var _canonical_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63404)
;var _matched_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(97442);var _scenario_change_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("core-compare-scenario-change")
;function edgeChanges(here,base){if(here.name!==base.name)return[];const added=addedEdges(here,base);const isAdded=({target:target})=>added.some(one=>one.target!==null&&one.target===target)
;return[...added,...reactions(here,base).filter(one=>!isAdded(one))]}function addedEdges(here,base){if(here.edges===undefined||base.edges===undefined)return[]
;const{looked:looked,known:known}=base.edges;const current=here.edges.known.filter(({missed:missed})=>missed===undefined||missed===0);const groups=[];for(const edge of current){
const group=groups.find(([one])=>one!==undefined&&(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one,edge));if(group===undefined)groups.push([edge]);else group.push(edge)}
return groups.flatMap(group=>known.some(edge=>group.some(one=>(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one,edge)))?[]:added(group,looked,here)??[]).toSorted((a,b)=>rankOf(a)-rankOf(b)||((0,
_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(a)<(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(b)?-1:1))}const rankOf=({failed:failed,passed:passed})=>failed.length>0?0:passed.length===0?1:2
;function added(group,looked,here){const seen=looked?group.filter(({missed:missed,carried:carried})=>missed===0||carried===true):[];const configured=group.find(({missed:missed})=>missed===undefined)
;const[edge]=[...seen,...configured===undefined?[]:[configured]];if(edge===undefined)return null;const targets=new Set(group.flatMap(({target:target})=>target??[]))
;const{failed:failed,passed:passed}=runsOn(here.scenarios.filter(({faults:faults})=>faults.every(({spec:spec})=>targets.has(spec.on))));return{change:seen.length>0?"connection":"target",edge:edge.key,
to:edge.to,target:configured?.target??[...targets][0]??null,failed:failed,passed:passed}}const runsOn=scenarios=>({failed:scenarios.filter(one=>one.outcome==="failed"&&!(0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(one)).map(failureOf),passed:[...new Set(scenarios.filter(({outcome:outcome})=>outcome==="passed").flatMap(kindsOf))]});const failureOf=one=>({
scenario:one.id,faults:kindsOf(one),checks:[...new Set(one.findings.flatMap(({outcome:outcome,check:check})=>outcome==="failed"&&check!==null?[check]:[]))]})
;const kindsOf=({faults:faults})=>[...new Set(faults.map(({spec:spec})=>spec.fault))];const noLimit=new Set(["no-timeout","timeout-too-long"]);function reactions(here,base){
if(here.version!==base.version||base.verdict==="unrestored"||!isSame(here.checks,base.checks))return[];const pairs=(0,_matched_js__WEBPACK_IMPORTED_MODULE_2__.j)(here.scenarios,base.scenarios)
;return(here.edges?.known??[]).flatMap(edge=>{const{target:target,missed:missed}=edge;if(target===undefined||missed!==undefined)return[]
;const own=here.scenarios.filter(({faults:faults})=>faults.length>0&&faults.every(({spec:spec})=>spec.on===target));const earlier=one=>(pairs.get(one)??undefined)?.outcome??rememberedOf(one,here,base)
;const worse=own.filter(one=>one.outcome==="failed"&&earlier(one)==="passed");const waiting=own.filter(one=>one.outcome==="failed"&&waitsIn(one)&&isTimely(pairs.get(one)??null))
;const better=own.filter(one=>one.outcome==="passed"&&earlier(one)==="failed");const change=waiting.length>0?"waits":worse.length>0?"needed":"hardened";const shown={waits:waiting,needed:worse,
hardened:better}[change];const{failed:failed,passed:passed}=runsOn(shown);return failed.length+passed.length===0?[]:[{change:change,edge:edge.key,to:edge.to,target:target,failed:failed,passed:passed}]
}).toSorted((a,b)=>order.indexOf(a.change)-order.indexOf(b.change)||b.failed.length-a.failed.length)}const order=["waits","needed","hardened"];const isSame=(a,b)=>(0,
_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(JSON.parse(JSON.stringify(a)))===(0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(JSON.parse(JSON.stringify(b)))
;const waitsIn=({diagnoses:diagnoses})=>diagnoses.some(({weakness:weakness})=>noLimit.has(weakness));const isTimely=one=>one!==null&&(0,
_scenario_change_js__WEBPACK_IMPORTED_MODULE_4__.d)(one.outcome)&&!waitsIn(one);function rememberedOf({faults:faults},here,base){const[fault,...others]=faults
;if(fault===undefined||others.length>0||here.configDigest===""||here.configDigest!==base.configDigest)return undefined
;const last=base.coverage?.find(cell=>cell.fault===fault.spec.fault&&cell.on===fault.spec.on)?.last;return last?.merged?undefined:last?.outcome}
const withoutAdded=changes=>changes.filter(({change:change})=>order.includes(change))}),97442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>matched});var _content_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47527);function matched(here,there){
const contents=new Map(there.map(scenario=>[scenario,contentOf(scenario)]));const found=new Map;for(const wanted of["same id","any id"])for(const scenario of here){
if(found.get(scenario)!=null)continue;const content=contentOf(scenario);const match=[...contents].find(([one,its])=>its===content&&(wanted==="any id"||one.id===scenario.id))?.[0]??null
;if(match!==null)contents.delete(match);found.set(scenario,match)}return found}const contentOf=({faults:faults})=>(0,_content_js__WEBPACK_IMPORTED_MODULE_0__.C)({faults:faults.map(({spec:spec})=>spec)
})}),"core-compare-scenario-change":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>isDecided,D:()=>scenarioChange})
;var axis_value=__webpack_require__(26001);var content=__webpack_require__(47527);function breakingPointChangeOf(here,there){
if(here.outcome==="failed"&&there.outcome==="passed")return oneSidedChange(here,here,"base");if(there.outcome==="failed"&&here.outcome==="passed")return oneSidedChange(here,there,"here")
;return here.edge===null||there.edge===null?null:changeBetween([here,here.edge],[there,there.edge])}function changeBetween([here,edge],[there,base]){
const{fault:fault,parameter:parameter,direction:direction}=edge;if(parameter!==base.parameter||faultOfEdge(here,edge)!==faultOfEdge(there,base))return null
;const sameForm=restOf(here,edge)===restOf(there,base);const holds=edge.held===true?"here":base.held===true?"base":null
;const moved=holds===null?movedFrom(base.threshold,edge.threshold,direction):movedPast(holds);return{fault:fault,parameter:parameter,direction:direction,here:edge.threshold,base:base.threshold,
level:Math.min(edge.level,base.level),sameForm:sameForm,cut:edge.cut||base.cut,...holds!==null&&{holds:holds},moved:sameForm?moved:"not shown"}}function oneSidedChange(here,failed,holds){
const{edge:edge}=failed;if(edge===null||edge.held===true)return null;const{parameter:parameter,direction:direction,threshold:threshold,level:level,cut:cut}=edge;const drawn=(0,
axis_value.d)(drawnIn(failed),edge);const fault=here.faults.find(({spec:spec})=>(0,content.I)(spec)===faultOfEdge(failed,edge))?.spec.id;if(drawn===undefined||fault===undefined)return null
;const passed={value:drawn,low:drawn,high:drawn};const sides=holds==="base"?{here:threshold,base:passed}:{here:passed,base:threshold};return{fault:fault,parameter:parameter,direction:direction,
...sides,level:level,sameForm:true,cut:cut,holds:holds,moved:movedPast(holds)}}const movedPast=holds=>holds==="base"?"sooner":"later";function movedFrom(base,here,direction){
if(base===null||here===null)return"not shown";const isLower=here.high<base.low;if(!isLower&&here.low<=base.high)return"not shown";return isLower===(direction==="up")?"sooner":"later"}
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
;if(seen.has("new"))return there==="passed"?"new":"changed";return seen.has("unknown")?"unknown":"unchanged"}}),84176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>numberParam});function numberParam(params,name){const value=params[name]
;if(typeof value!=="number")throw new TypeError(`the fault's parameter ${name} is missing`);return value}}),14795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BQ:()=>edgeOf,Q:()=>isSameDependency,Sk:()=>mostEdges,XE:()=>edgeKinds,gR:()=>edgeToTarget,pJ:()=>endOf})
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54103)
;const edgeKinds=["program","container","link","target"];const mostEdges=500;function edgeOf(kind,from,to){const end={host:(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__.U)(to.host)?"127.0.0.1":to.host,port:to.port};return{key:`${kind}:${from}->${(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(end)}`,kind:kind,
from:from,to:end}}function edgeToTarget(name,address){const to=address??{host:name,port:0};return{...edgeOf("target","",to),key:address===null?`target:${name}`:`target:${name}->${(0,
_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)}`}}const endOf=({to:to})=>to.port===0?to.host:(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)
;const isSameDependency=({to:a},{to:b})=>(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__._)({host:a.host,port:0},{host:b.host,port:0})&&(a.port===b.port||a.port===0||b.port===0)}),
64327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>toleranceNames,d:()=>findingTraits});const kinds={success:{
shows:"behaviour",counts:"failed",worse:"lower",permanent:null,baselineCause:"baseline-failed"},latency:{shows:"behaviour",counts:"slow",worse:"higher",permanent:null,baselineCause:"baseline-slow"},
recovers:{shows:"behaviour",counts:"failed",worse:"higher",permanent:null,baselineCause:"baseline-failed"},back:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"
},felt:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gone:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},samples:{
shows:"too-little",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gate:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},writes:{
shows:"behaviour",counts:null,worse:null,permanent:"lost writes",baselineCause:"baseline-writes"},crash:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},
hypothesis:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"}};const findingTraits=kinds;const isToleranceName=name=>Object.hasOwn(kinds,name)
;const toleranceNames=Object.keys(kinds).filter(isToleranceName)}),53997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
t:()=>phases});const phases=["before","during","after"]}),70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf})
;function hashOf(text,before=2166136261){let hash=before;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
26001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>withValue,d:()=>valueOn})
;var _faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84176);function valueOn({faults:faults},{fault:fault,parameter:parameter}){
const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
_faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__.F)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});function changed(spec,parameter,value){if(parameter==="lasts")return{...spec,lastsMs:value}
;if(spec.params[parameter]===value)return spec;const{fractions:{[parameter]:_,...others}={},...rest}=spec;return{...rest,params:{...spec.params,[parameter]:value},...Object.keys(others).length>0&&{
fractions:others}}}}),"core-verdict-accept":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i4:()=>acceptedUntil,
ji:()=>countedOutcome,oB:()=>isAccepted,A6:()=>targetsIn,Yx:()=>withAccepted});var finding_traits=__webpack_require__(64327);var result_outcome=__webpack_require__(10308)
;var phase=__webpack_require__(53997);var hash_of=__webpack_require__(70010);var fingerprint=__webpack_require__(11644);function failureFingerprint(finding,faults){
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
21743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mv:()=>isEarly,Xs:()=>faultMs,aV:()=>goneMs,hy:()=>wasRemovedEarly,
iK:()=>earlyMs});function faultMs({faults:faults,startMs:startMs}){const starts=numbers(faults.map(({appliedMs:appliedMs,requestedMs:requestedMs})=>appliedMs??requestedMs))
;return starts.length===0?startMs:Math.min(...starts)}function goneMs({faults:faults}){const applied=faults.filter(({appliedMs:appliedMs})=>appliedMs!==null)
;const seen=numbers(applied.map(fault=>fault.goneMs));return seen.length===applied.length&&seen.length>0?Math.max(...seen):null}
const isEarly=scenario=>scenario.faults.some(fault=>wasRemovedEarly(fault,scenario))
;const wasRemovedEarly=({appliedMs:appliedMs,removedMs:removedMs,spec:spec},{decidedMs:decidedMs})=>decidedMs!==undefined&&appliedMs!==null&&removedMs!==null&&removedMs>=decidedMs&&removedMs<appliedMs+spec.lastsMs
;function earlyMs(scenario){const endMs=goneMs(scenario);return isEarly(scenario)&&endMs!==null?endMs-faultMs(scenario):null}const numbers=values=>values.filter(value=>value!==null)}),
11644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]})};
