export const id=3789;export const ids=[3789];export const modules={3404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$:()=>canonical});function canonical(value){if(value===null||typeof value!=="object")return JSON.stringify(value);if(Array.isArray(value))return`[${value.map(canonical).join(",")}]`
;const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:1);return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),
3789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{comparedWith:()=>comparedWith});var canonical=__webpack_require__(3404)
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
;const brokenHere=(here,there)=>confirmedIn(here).map(one=>changed(one,there===null?"unknown":seenIn(there,one)?"unchanged":isAnswered(one,there,here)?"new":"unknown"))
;const brokenThere=(here,there)=>confirmedIn(there).filter(one=>!seenIn(here,one)).map(one=>changed(one,isAnswered(one,here,there)?"fixed":"unknown"))
;function isAnswered({check:check,phase:phase},other,own){const isAsked=check===null||(other.during?.measured??[]).some(one=>one.check===check)
;return isAsked&&(other.decidedMs===undefined||phase==="after"&&lastedMs(other)>=alike*lastedMs(own))}const alike=.8;const lastedMs=({during:during})=>during===null?0:during.endMs-during.startMs
;const confirmedIn=({findings:findings})=>[...new Map(findings.filter(({outcome:outcome})=>outcome==="failed").toReversed().map(one=>[(0,fingerprint.a)(one),one])).values()].reverse()
;const seenIn=({findings:findings,tries:tries},one)=>findings.some(each=>broken(each)&&(0,fingerprint.a)(each)===(0,
fingerprint.a)(one))||tries.some(({fingerprints:fingerprints})=>fingerprints.includes((0,fingerprint.a)(one)));const broken=({outcome:outcome})=>outcome==="failed"||outcome==="flaky"
;const changed=({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile},change)=>({check:check,target:target,phase:phase,tolerance:tolerance,quantile:quantile,change:change})
;function scenarioChange(here,there){const base=there!==null&&isDecided(here.outcome)&&isDecided(there.outcome)?there:null;const broken=brokenHere(here,base);return{scenario:here.id,
base:there?.id??null,change:base===null?"unknown":changeOf(here.outcome,base.outcome,broken),findings:base===null?broken:[...broken,...brokenThere(here,base)],
edge:base===null?null:edgeChangeOf(here,base)}}const isDecided=outcome=>outcome==="passed"||outcome==="failed";function changeOf(here,there,broken){
if(here==="passed")return there==="passed"?"held":"fixed";const seen=new Set(broken.map(({change:change})=>change));if(seen.has("new"))return there==="passed"?"new":"changed"
;return seen.has("unknown")?"unknown":"unchanged"}function compare(result,baseline){if(typeof baseline==="string")return{base:null,hindrances:[baseline],scenarios:[]}
;const pairs=matched(result.scenarios,baseline.scenarios);const hindrances=hindrancesBetween(result,baseline,[...pairs.values()].some(there=>there!==null))
;const scenarios=[...pairs].map(([here,there])=>scenarioChange(here,there));return{base:baseOf(baseline),hindrances:hindrances,scenarios:hindrances.length>0?[]:scenarios}}
const comparedWith=(result,baseline)=>baseline===undefined?result:{...result,comparison:compare(result,baseline)};const baseOf=({version:version,name:name,seed:seed,run:run,verdict:verdict})=>({
version:version,name:name,seed:seed,run:run,verdict:verdict,preview:null});function hindrancesBetween(here,there,isMatched){const found={name:here.name!==there.name,
version:here.version!==there.version,config:here.configDigest===""||here.configDigest!==there.configDigest,unrestored:there.verdict==="unrestored",
undecided:!there.scenarios.some(({outcome:outcome})=>isDecided(outcome)),plan:here.scenarios.length>0&&there.scenarios.length>0&&!isMatched}
;return Object.entries(found).flatMap(([hindrance,is])=>is?[hindrance]:[])}}),1644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]})};
