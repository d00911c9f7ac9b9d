export const id=6574;export const ids=[6574,101];export const modules={"core-chaos-mesh-workflow-workflow-text":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{workflowText:()=>workflowText});var dist=__webpack_require__(38815);var chaos_mesh_effect=__webpack_require__(32453)
;var catalog=__webpack_require__("core-kubernetes-chaos-mesh-kinds-catalog");var version=__webpack_require__(77380);var plan_text=__webpack_require__(50101);var counted=__webpack_require__(51652)
;var printable=__webpack_require__(93);var times=__webpack_require__(95864);var resources=__webpack_require__(39407);var failure=__webpack_require__(45258)
;var targets_catalog=__webpack_require__("core-targets-catalog");var faults_catalog=__webpack_require__("core-faults-catalog");var quantities=__webpack_require__(47225);const slackS=30
;const wholeSeconds=ms=>Math.max(1,Math.ceil(ms/1e3));const deadlineOf=seconds=>(0,quantities.L)(seconds*1e3)
;const serial=(name,steps)=>composed(name,"Serial",steps,steps.reduce((sum,{deadlineS:deadlineS})=>sum+deadlineS,slackS))
;const parallel=(name,steps)=>composed(name,"Parallel",steps,slackS+Math.max(0,...steps.map(({deadlineS:deadlineS})=>deadlineS)));function composed(name,templateType,steps,deadlineS){const own={
name:name,templateType:templateType,deadline:deadlineOf(deadlineS),children:steps.map(step=>step.name)};return{name:name,deadlineS:deadlineS,
templates:[own,...steps.flatMap(({templates:templates})=>templates)]}}function suspend(name,ms){const deadlineS=wholeSeconds(ms);return{name:name,deadlineS:deadlineS,templates:[{name:name,
templateType:"Suspend",deadline:deadlineOf(deadlineS)}]}}function chaos(name,kind,ms,spec){const deadlineS=wholeSeconds(ms);return{name:name,deadlineS:deadlineS,templates:[{name:name,
templateType:kind,deadline:deadlineOf(deadlineS),[fieldOf(kind)]:spec}]}}const fieldOf=kind=>`${kind.slice(0,-"Chaos".length).toLowerCase()}Chaos`;const standardGraceSeconds=30
;function faultStep(spec,name,destination){const target=destination.targets.find(one=>one.name===spec.on);if(target===undefined)return left("the config has no such target");const workload=(0,
targets_catalog.I)(target).workload?.(target);if(workload===undefined)return left(`${(0,targets_catalog.I)(target).noun} is not a workload of a cluster`)
;if(workload.context!==destination.context)return left("it is in another context, and a Workflow has one");const effect=effectOf(spec);if(effect===null)return left("Chaos Mesh has no such fault")
;const problem=labelProblem(workload);if(problem!==null)return left(problem);const body=bodyFor(effect,workload,destination);if(!body.ok)return left(body.reason);const mode=(0,
chaos_mesh_effect.m)(effect)?"one":"all";const injects=own=>chaos(own,(0,catalog.Fl)(effect.what),spec.lastsMs,{mode:mode,selector:selectorOf(workload,destination),...body.spec})
;const step=spec.startMs>0?serial(name,[suspend(`${name}-wait`,spec.startMs),injects(`${name}-fault`)]):injects(name);return{ok:true,step:step,what:effect.what,workload:workload}}const left=reason=>({
ok:false,reason:reason});const effectOf=({fault:fault,params:params,fractions:fractions})=>fractions===undefined&&(0,faults_catalog.Kl)(fault)?.chaosMesh?.(params)||null
;const bodyFor=(effect,workload,destination)=>(0,catalog.EN)(effect,{namespace:workload.namespace,name:"",labels:{},annotations:{},durationMs:0,pods:[{name:"any",containers:[],hostNetwork:false,
graceSeconds:standardGraceSeconds}],peers:peersOf(effect,destination),container:workload.container??null,port:workload.port??null});function peersOf(effect,destination){
const peer="peer"in effect?destination.targets.find(({name:name})=>name===effect.peer):undefined;const workload=peer&&(0,targets_catalog.I)(peer).workload?.(peer)
;return workload===undefined||workload.context!==destination.context||labelProblem(workload)!==null?null:selectorOf(workload,destination)}
const selectorOf=({namespace:namespace,name:name},{label:label})=>({namespaces:[namespace],labelSelectors:{[label]:name}})
;const labelProblem=({name:name})=>name.length>63?"no label can have the name of its workload, which has more than 63 characters":null;const entry="plan"
;function workflowOf({seed:seed,scenarios:scenarios},config,label){const destination={targets:config.targets,label:label,context:contextOf(scenarios,config)}
;const tried=scenarios.map((scenario,index)=>({scenario:scenario,faults:scenario.faults.map((fault,nth)=>({fault:fault,made:faultStep(fault,`s${index+1}-f${nth+1}`,destination)}))}))
;const leftOut=tried.flatMap(({faults:faults})=>faults.flatMap(({fault:fault,made:made})=>made.ok?[]:[{fault:fault,reason:made.reason}]))
;const kept=tried.flatMap(({scenario:scenario,faults:faults},index)=>{const made=faults.flatMap(({made:made})=>made.ok?[made]:[]);const scenarioKept={...scenario,
faults:faults.flatMap(({fault:fault,made:made})=>made.ok?[fault]:[])};return made.length===0?[]:[{name:`s${index+1}`,scenario:scenarioKept,made:made}]});const made=kept.flatMap(one=>one.made)
;const[first]=made;if(first===undefined)throw nothingLeft(leftOut);const all=serial(entry,inTurn(kept,config));return{workflow:{apiVersion:resources.X,kind:"Workflow",metadata:{name:nameOf(seed),
namespace:first.workload.namespace},spec:{entry:entry,templates:all.templates}},context:destination.context,leftOut:leftOut,scenarios:kept.map(({scenario:scenario})=>scenario),
effects:new Map(tried.flatMap(({faults:faults})=>faults.flatMap(({fault:fault,made:made})=>made.ok?[[fault.fault,made.what]]:[]))),
workloads:[...new Map(made.map(({workload:workload})=>[`${workload.namespace}/${workload.name}`,workload])).values()]}}function inTurn(kept,{checks:checks}){let atMs=0;let pauseMs=0
;return kept.flatMap(({name:name,scenario:scenario,made:made})=>{const waitMs=Math.max(pauseMs,(scenario.atMs??0)-atMs);atMs+=waitMs+(0,times.xI)(scenario);pauseMs=(0,times.zo)(checks,scenario)-(0,
times.xI)(scenario);const step=parallel(name,made.map(one=>one.step));return waitMs>0?[suspend(`${name}-pause`,waitMs),step]:[step]})}function contextOf(scenarios,{targets:targets}){
const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)));const workloads=targets.filter(({name:name})=>struck.has(name)).flatMap(target=>(0,
targets_catalog.I)(target).workload?.(target)??[]);return workloads[0]?.context}function nameOf(seed){const slug=seed.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,30).replace(/^-+|-+$/g,"")
;return slug===""?"chaos-gate":`chaos-gate-${slug}`}const mostNamed=5;function nothingLeft(leftOut){const named=leftOut.slice(0,mostNamed).map(leftOutText)
;const more=leftOut.length>mostNamed?[`and ${leftOut.length-mostNamed} more`]:[];return new failure.GateFailure("PLAN_INVALID","Chaos Mesh could run no fault of this plan",{
hint:[...named,...more].join("; ")})}const leftOutText=({fault:{id:id,fault:fault,on:on},reason:reason})=>`${(0,printable.g)(id,40)} ${(0,printable.g)(fault,40)} on ${(0,
printable.g)(on,80)}: ${reason}`;function workflowText(plan,config,label){const exported=workflowOf(plan,config,label)
;const comments=commentsOf(plan,exported,label).map(line=>line===""?"#":`# ${line}`);return`${comments.join("\n")}\n${(0,dist.As)(exported.workflow,{lineWidth:0,aliasDuplicateObjects:false})}`}
function commentsOf(plan,exported,label){const{context:context,leftOut:leftOut,scenarios:scenarios,effects:effects,workloads:workloads,workflow:workflow}=exported
;const{name:name,namespace:namespace}=workflow.metadata;const differences=[...effects].flatMap(([fault,what])=>[...[(0,
catalog.Pq)(what)].flatMap(difference=>difference===null?[]:[`${fault}: ${difference}`]),...(0,chaos_mesh_effect.m)({what:what})?[`${fault}: ${drawn}`]:[]]);return[`Plan "${(0,
printable.g)(plan.name,80)}", seed ${(0,
printable.g)(plan.seed,100)}, as a Workflow of Chaos Mesh; written by Chaos Gate ${version.r}.`,"","Chaos Mesh runs it without the gate: nothing measures the preview, waits for its recovery, or notices a fault that has no effect.","Each pause is as long as the gate would wait at most. Times are rounded up to whole seconds.","",`The names of pods are not known here, so pods are selected by their label "${label}" (\`plan --label KEY\` takes another one).`,`See first that it selects the right pods${context===undefined?"":`, in the context ${(0,
printable.g)(context,100)}`}:`,...workloads.map(one=>`  kubectl -n ${one.namespace} get pods -l ${label}=${one.name}`),"",`Start it:  kubectl create -f FILE`,`Watch it:  kubectl -n ${namespace} get workflownodes`,`Stop it, and remove its faults:  kubectl -n ${namespace} delete workflow ${name}`,"",...(0,
plan_text.faultLines)({...plan,scenarios:scenarios
}).split("\n"),...differences.length===0?[]:["","How Chaos Mesh differs:",...differences.map(line=>`- ${line}`)],...leftOut.length===0?[]:["",`Left out, ${leftOut.length} of ${(0,
counted.h)(countOf(plan),"fault")}:`,...leftOut.map(one=>`- ${leftOutText(one)}`)],""]}
const drawn="Chaos Mesh draws the pod, without the seed. A grace period is the usual one of 30 s, even if the pod asks for another."
;const countOf=({scenarios:scenarios})=>scenarios.reduce((sum,{faults:faults})=>sum+faults.length,0)}),32453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>strikesOne});const strikesOne=({what:what})=>what==="kill"||what==="terminate"}),
27663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>columns});function columns(rows){
const widths=rows.reduce((widest,row)=>row.map((cell,index)=>Math.max(cell.length,widest[index]??0)),[]);return rows.map(row=>row.map((cell,index)=>cell.padEnd(widths[index]??0)).join("  ").trimEnd())
}}),50101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{faultLines:()=>faultLines,planText:()=>planText})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93)
;var _quantity_say_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50485);var _quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63798)
;var _columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27663);function planText(plan,times,onBase=null){const rows=plan.scenarios.flatMap(rowsOf);const table=(0,
_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)([["","starts","lasts","target","fault","what it does"],...rows])
;return`${headline(plan)}\n\n${table.map(line=>`  ${line}`.trimEnd()).join("\n")}\n\n${beside(plan,onBase)}${length(times)}\n`}const faultLines=({scenarios:scenarios})=>(0,
_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)(scenarios.flatMap(rowsOf)).map(line=>`  ${line}`.trimEnd()).join("\n");function headline({name:name,seed:seed,scenarios:scenarios,shard:shard}){
const faults=scenarios.reduce((sum,scenario)=>sum+scenario.faults.length,0);const disturbedMs=scenarios.reduce((sum,scenario)=>sum+lengthOf(scenario),0);const parts=[(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(name,80),`seed ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(seed,100)}`,...shard===undefined?[]:[`shard ${shard.index} of ${shard.of}, of a plan of ${counted(shard.scenarios,"scenario")}`],`${counted(scenarios.length,"scenario")} with ${counted(faults,"fault")}`,`disturbed for ${(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",Math.round(disturbedMs/1e3)*1e3)} in all`];return parts.join(" · ")}function beside({scenarios:scenarios},onBase){if(onBase===null)return""
;const all=onBase.scenarios.length===scenarios.length;const which=all?"all of it":onBase.scenarios.map(({id:id})=>(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(id,40)).join(", ")||"nothing of it";return`alternating with the base, which is disturbed by ${which}\n`}
function length({needsMs:needsMs,searchMs:searchMs,budgetMs:budgetMs,hardLimitMs:hardLimitMs}){const skips=needsMs>budgetMs?"; what does not fit is skipped":""
;const search=searchMs>0?`; after a failure up to ${(0,_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(searchMs)} more, within the budget, for its minimal scenario and breaking point`:""
;return`takes at most ${(0,_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(needsMs)} when all goes well, of a budget of ${(0,
_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(budgetMs)}${skips}${search}; it always ends after ${(0,_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(hardLimitMs)}`}
const counted=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;const lengthOf=({faults:faults})=>Math.max(0,...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))
;const rowsOf=({id:id,faults:faults,atMs:atMs})=>faults.map((fault,index)=>[index===0?(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(id,40):"",...cellsOf(fault,atMs)])
;const cellsOf=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions,worker:worker},atMs)=>[startText(startMs,atMs),(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",lastsMs),(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(on,80),(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(fault,40),`${(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(fault)?.describe(params,fractions)??""}${shareText(worker)}`]
;const shareText=worker=>worker?.share===undefined?"":`, on up to ${(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("share",worker.share)} of the replicas`;function startText(startMs,atMs){
if(startMs>0)return`+${(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",startMs)}`;return atMs===undefined?"immediately":`after ${(0,
_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(atMs)}`}}),51652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
h:()=>counted});const counted=(value,noun)=>`${value} ${noun}${value===1?"":"s"}`}),63798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>lengthText});function lengthText(ms){const seconds=Math.max(0,Math.ceil(ms/1e3))
;const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}})};
