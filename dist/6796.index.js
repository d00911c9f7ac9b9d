export const id=6796;export const ids=[6796,4664,250,2283];export const modules={3239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>fitsConfig});var _core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5258);function fitsConfig(plan,config,code){const targets=new Set([...config.targets.map(({name:name})=>name),"preview"])
;for(const{id:id,fault:fault,on:on}of plan.scenarios.flatMap(({faults:faults})=>faults)){if((0,
_core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.K)(fault)===undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.I(code,`fault ${id} of the plan is \`${fault}\`, which this version does not know`)
;if(targets.has(on))continue;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.I(code,`fault ${id} of the plan strikes \`${on}\`, which is no target of this config`,{
hint:`targets of the config: ${[...targets].join(", ")}`})}}}),6796:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
replayed:()=>replayed});var failure=__webpack_require__(5258);var model_plan=__webpack_require__(9517);var base64url=__webpack_require__(3940);var first_problem=__webpack_require__(372)
;var pack=__webpack_require__(7675);var replay=__webpack_require__(5377);var scenario_schema=__webpack_require__(650);const longestToken=16384;function scenarioOfToken(token){
if(token.length>longestToken)throw invalid(`it is longer than ${longestToken} characters`);const[,version,payload="",sum]=/^cg(\d{1,3})\.([\w-]*)\.?([0-9a-z]*)$/.exec(token.replace(/\s+/g,""))??[]
;if(version===undefined)throw invalid("it does not look like `cg1.….…`");if(version!=="1")throw invalid(`it was made by another release (cg${version})`);if(sum!==(0,
replay.cM)(payload))throw invalid("it is not complete");const read=scenario_schema.m.safeParse(unpacked(payload));if(!read.success)throw invalid(`its scenario is wrong at ${(0,
first_problem.A)(read.error)}`);return read.data}function unpacked(payload){try{return(0,pack.l)(JSON.parse((0,base64url.t)(payload)))}catch(cause){throw invalid("it does not hold a scenario",cause)}}
const invalid=(why,cause)=>new failure.I("REPLAY_INVALID",`this is not a replay token: ${why}`,{hint:"copy the whole token from the report, or name its result.json",cause:cause})
;var json=__webpack_require__(2283);var read_text=__webpack_require__(250);var fits_config=__webpack_require__(3239);const tokenLike=/^cg\d+\./;async function replayed(source,wanted,config,cwd){
const{token:token,seed:seed}=tokenLike.test(source)?{token:source,seed:"replay"}:await tokenIn(source,wanted,cwd);const plan={schema:model_plan.F,name:config.name,seed:seed,
scenarios:[scenarioOfToken(token)]};(0,fits_config.n)(plan,config,"REPLAY_INVALID");return plan}async function tokenIn(file,wanted,cwd){const result=(0,json.parseResult)(await(0,
read_text.readText)(file,cwd,"RESULT_INVALID"));return{token:chosen(result,wanted).replay,seed:result.seed}}function chosen({scenarios:scenarios},wanted){
const hint=`the result has ${scenarios.map(({id:id,outcome:outcome})=>`${id} (${outcome})`).join(", ")||"no scenario"}`
;const candidates=scenarios.filter(({id:id,outcome:outcome})=>wanted===undefined?outcome!=="passed":id===wanted);const[only]=candidates;if(only!==undefined&&candidates.length===1)return only
;throw new failure.I("REPLAY_INVALID",wanted===undefined?"which scenario? Add `--scenario ID`":`there is no scenario \`${wanted}\``,{hint:hint})}}),
250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readText:()=>readText})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5258);const bytesMax=64*1024*1024;async function readText(file,cwd,code){try{const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file));try{const seen=await handle.stat()
;if(!seen.isFile())throw new Error("it is not a file");if(seen.size>bytesMax)throw new Error("it is larger than 64 MiB");return await handle.readFile("utf8")}finally{await handle.close()}
}catch(cause){throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I(code,`\`${file}\` cannot be read: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
1730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>lastsLimits});const lastsLimits={min:100,max:12e4}}),
6911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>phases});const phases=["before","during","after"]}),
9517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>planSchema});const planSchema="chaos-gate/plan/v1"}),
1683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>resultSchema});const resultSchema="chaos-gate/result/v1"}),
3940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>toBase64Url,t:()=>fromBase64Url})
;const toBase64Url=text=>btoa(String.fromCharCode(...(new TextEncoder).encode(text))).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");function fromBase64Url(text){
const bytes=Uint8Array.from(atob(text.replaceAll("-","+").replaceAll("_","/")),letter=>letter.charCodeAt(0));return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}}),
372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>firstProblem})
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);function firstProblem({issues:issues}){const[issue]=issues;if(issue===undefined)return"its top"
;const where=issue.path.map(step=>typeof step==="number"?`[${step}]`:`.${String(step)}`).join("");return`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(where.replace(/^\./,""),120)||"its top"}: ${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(issue.message.replaceAll("`","'"),160)}`}}),
7675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>unpack,q:()=>pack});function pack({id:id,faults:faults}){
const start=startOfSeeds(faults);return[id,start,...faults.map((fault,index)=>packedFault(fault,usualSeed(start,fault),usualId(id,index)))]}
function packedFault({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed},seedThen,idThen){const short=[fault,on,params,startMs,lastsMs]
;if(id!==idThen)return[...short,seed===seedThen?null:seed,id];return seed===seedThen?short:[...short,seed]}function unpack([id,start,...faults]){return{id:id,
faults:faults.slice(0,100).map(([fault,on,params,startMs,lastsMs,seed,own],index)=>({id:own??usualId(id,index),fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,
seed:seed??usualSeed(start,{fault:fault,on:on})}))}}const usualId=(scenario,index)=>`${scenario}.f${index+1}`;const usualSeed=(start,{fault:fault,on:on})=>`${start}/${fault} on ${on}`
;function startOfSeeds([first]){const end=first===undefined?"":usualSeed("",first);return first?.seed.endsWith(end)?first.seed.slice(0,first.seed.length-end.length):""}}),
5377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B9:()=>tokenOf,cM:()=>checksum})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10);var _base64url_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3940)
;var _pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7675);function tokenOf(scenario){const payload=(0,_base64url_js__WEBPACK_IMPORTED_MODULE_0__._)(JSON.stringify((0,
_pack_js__WEBPACK_IMPORTED_MODULE_1__.q)(scenario)));return`cg1.${payload}.${checksum(payload)}`}function replayToken(plan,scenarioId){const scenario=plan.scenarios.find(({id:id})=>id===scenarioId)
;if(scenario===undefined)throw new RangeError("the plan has no such scenario");return tokenOf(scenario)}const checksum=payload=>(0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__.q)(payload).toString(36)}),650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>scenarioSchema});var schemas=__webpack_require__(2311);var catalog=__webpack_require__(3991);var fault=__webpack_require__(1730)
;var facts=__webpack_require__(121);var format=__webpack_require__(3071);function paramsProblem(kind,params){const known=(0,catalog.K)(kind)?.params??{}
;const unknown=Object.keys(params).find(name=>!Object.hasOwn(known,name));if(unknown!==undefined)return{name:unknown,says:"this fault has no such parameter"}
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
})}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>printable})
;const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
10:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text){let hash=2166136261
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),2283:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{parseResult:()=>parseResult,y:()=>resultJson});var failure=__webpack_require__(5258);var schemas=__webpack_require__(2311)
;var outcome=__webpack_require__(5176);var result=__webpack_require__(1683);const hindrances=["unmeasured","missing","unreadable","name","version","config","plan","unrestored","undecided"]
;const changes=["new","fixed","unchanged","changed","held","unknown"];var phase=__webpack_require__(6911)
;const weaknesses=["no-timeout","timeout-too-long","retry-amplification","no-fallback","no-reconnect","slow-reconnect","not-supervised","slow-start","cascade","metastable","leak","lost-writes","doubled-writes","wrong-answers","half-open"]
;const value_shape_text=schemas.YjP().max(2e4);const ms=schemas.aig();const share=schemas.aig().min(0).max(1);const numbers=schemas.g1P(value_shape_text,schemas.aig());const estimate=schemas.Ikc({
value:schemas.aig(),low:schemas.aig(),high:schemas.aig()});const sighting=schemas.Ikc({ok:schemas.zMY(),says:value_shape_text,numbers:numbers});const reasons=schemas.YOg(schemas.Ikc({
reason:value_shape_text,count:schemas.Whr().min(0)})).max(1e3);const tolerance=schemas.Ikc({success:share.exactOptional(),percentiles:schemas.YOg(schemas.Ikc({quantile:share,limitMs:ms})).max(100)})
;const runIdentity=schemas.Ikc({id:value_shape_text,attempt:schemas.Whr().min(0),commit:value_shape_text,startedAt:value_shape_text});const list=item=>schemas.YOg(item).max(1e5);const times={
firstBadMs:ms.nullable(),lastBadMs:ms.nullable()};const tally=schemas.Whr().min(0);const measured=schemas.Ikc({check:value_shape_text,count:tally,bad:tally,success:estimate.nullable(),
percentiles:list(estimate.extend({quantile:share})),failedAfter:list(estimate.extend({quantile:share})).exactOptional(),reasons:reasons,...times})
;const toleranceName=schemas.k5n(["success","latency","recovers","back","felt","gone","samples","gate","writes"]);const finding=schemas.Ikc({outcome:schemas.k5n(outcome.KI).exclude(["passed"]),
check:value_shape_text.nullable(),target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),tolerance:toleranceName,quantile:share.nullable(),required:schemas.aig().nullable(),
observed:estimate.nullable(),count:tally,bad:tally,reasons:reasons,sinceMs:ms.nullable(),untilMs:ms.nullable(),says:value_shape_text});const phaseResult=schemas.Ikc({startMs:ms,endMs:ms,
measured:list(measured),findings:list(finding)});const faultSpec=schemas.Ikc({id:value_shape_text,fault:value_shape_text,on:value_shape_text,
params:schemas.g1P(value_shape_text,schemas.KCZ([schemas.aig(),value_shape_text])),startMs:ms,lastsMs:ms,seed:value_shape_text});const fault=schemas.Ikc({spec:faultSpec,says:value_shape_text,
requestedMs:ms.nullable(),appliedMs:ms.nullable(),felt:sighting.nullable(),removedMs:ms.nullable(),gone:sighting.nullable(),failure:value_shape_text.nullable(),goneMs:ms.nullable()})
;const scenarioResult=schemas.Ikc({id:value_shape_text,outcome:schemas.k5n(outcome.KI),startMs:ms,endMs:ms,faults:list(fault),before:phaseResult.nullable(),during:phaseResult.nullable(),
after:phaseResult.nullable(),recovery:list(schemas.Ikc({check:value_shape_text,recoveredMs:ms.nullable(),limitMs:ms})),findings:list(finding),timeline:list(schemas.Ikc({atMs:ms,says:value_shape_text,
subject:value_shape_text.nullable(),numbers:numbers})),series:list(schemas.Ikc({check:value_shape_text,second:schemas.Whr(),phase:schemas.k5n(phase.t),count:tally,bad:tally,p95Ms:ms.nullable()})),
replay:value_shape_text,tries:list(schemas.Ikc({outcome:schemas.k5n(outcome.KI),fingerprints:list(value_shape_text),excused:schemas.euz(true).exactOptional()})).default([]),smallest:schemas.Ikc({
kind:schemas.euz("smallest"),scenario:schemas.Ikc({id:value_shape_text,faults:list(faultSpec)}),tried:tally,failed:tally,cut:schemas.zMY()}).nullable().default(null),edge:schemas.Ikc({
kind:schemas.euz("edge"),fault:value_shape_text,parameter:value_shape_text,threshold:estimate,level:share,direction:schemas.k5n(["up","down"]),trials:tally,cut:schemas.zMY()
}).nullable().default(null),interaction:schemas.Ikc({kind:schemas.euz("interaction"),alone:list(schemas.Ikc({fault:value_shape_text,outcome:schemas.k5n(outcome.KI)})),together:schemas.zMY()
}).nullable().default(null),diagnoses:list(schemas.Ikc({weakness:schemas.k5n(weaknesses),check:value_shape_text.nullable(),target:value_shape_text.nullable(),sure:share,evidence:value_shape_text,
numbers:numbers})).default([]),observed:list(schemas.Ikc({target:value_shape_text,phase:schemas.k5n(phase.t),spanMs:ms,numbers:schemas.g1P(value_shape_text,schemas.Ikc({first:schemas.aig(),
last:schemas.aig(),most:schemas.aig()}))})).default([]),writes:list(schemas.Ikc({check:value_shape_text,acknowledged:tally,gone:tally,doubled:tally,changed:tally,unread:tally,firstBadMs:ms.nullable(),
lastBadMs:ms.nullable()})).default([]),decidedMs:ms.exactOptional(),excuse:value_shape_text.exactOptional()});const control=schemas.Ikc({id:value_shape_text,startMs:ms,endMs:ms,findings:list(finding)
});const base=schemas.Ikc({version:value_shape_text,name:value_shape_text,seed:value_shape_text,run:runIdentity,verdict:schemas.k5n(Object.keys(outcome.hS)),preview:value_shape_text.nullable()})
;const comparison_shape_finding=schemas.Ikc({check:value_shape_text.nullable(),target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),tolerance:toleranceName,quantile:share.nullable(),
change:schemas.k5n(["new","fixed","unchanged","unknown"])});const edge=schemas.Ikc({fault:value_shape_text,parameter:value_shape_text,direction:schemas.k5n(["up","down"]),here:estimate,base:estimate,
level:share,sameForm:schemas.zMY(),cut:schemas.zMY(),moved:schemas.k5n(["sooner","later","not shown"])});const scenario=schemas.Ikc({scenario:value_shape_text,base:value_shape_text.nullable(),
change:schemas.k5n(changes),findings:list(comparison_shape_finding),edge:edge.nullable()});const comparison=schemas.Ikc({base:base.nullable(),hindrances:list(schemas.k5n(hindrances)),
scenarios:list(scenario)});const verdicts=Object.keys(outcome.hS);const resultShape=schemas.Ikc({schema:schemas.euz(result.F),version:value_shape_text,name:value_shape_text,seed:value_shape_text,
preview:value_shape_text,run:runIdentity,configDigest:value_shape_text.default(""),durationMs:ms,verdict:schemas.k5n(verdicts),exitCode:schemas.Whr().min(0).max(255),reason:value_shape_text,
confidence:share,checks:list(schemas.Ikc({name:value_shape_text,kind:value_shape_text,ratePerSecond:schemas.aig().min(0),timeoutMs:ms,steady:tolerance,during:tolerance,recoversMs:ms})),
baseline:phaseResult.nullable(),scenarios:list(scenarioResult),controls:list(control).default([]),unstable:list(value_shape_text).default([]),unrestored:list(schemas.Ikc({undo:value_shape_text,
target:value_shape_text,kind:value_shape_text,reason:value_shape_text,commands:list(list(value_shape_text))})),trouble:list(value_shape_text),notes:list(value_shape_text),skipped:list(schemas.Ikc({
scenario:value_shape_text,says:value_shape_text})),comparison:comparison.nullable().default(null)});const limitBytes=64*1024*1024;const resultJson=result=>`${JSON.stringify(result,null,2)}\n`
;function parseResult(text){if(text.length>limitBytes)throw invalid(`it is larger than ${limitBytes} bytes`);const read=resultShape.safeParse(jsonOf(text));if(read.success)return read.data
;const places=read.error.issues.slice(0,5).map(({path:path,message:message})=>`${path.map(String).join(".").slice(0,100)||"the file"}: ${message.slice(0,200)}`);throw invalid(places.join("; "))}
function jsonOf(text){try{return JSON.parse(text)}catch(cause){throw invalid("it is not JSON",cause)}}
const invalid=(says,cause)=>new failure.I("RESULT_INVALID",`this is no result of a gate: ${says}`,{hint:"hand in the result.json that a run wrote",cause:cause})})};
