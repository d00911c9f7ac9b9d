export const id=585;export const ids=[585,5129,8232,250,2249];export const modules={2249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readBaseline:()=>readBaseline});var _terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(250)
;async function readBaseline({values:{baseline:baseline}},io){if(baseline===undefined)return undefined
;const{parseResult:parseResult}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__,2283));return parseResult(await(0,
_terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(baseline,io.cwd,"RESULT_INVALID"))}}),2150:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{drawOrRead:()=>drawOrRead});var seed_of_baseline=__webpack_require__(1543);var schemas=__webpack_require__(2311);var failure=__webpack_require__(5258)
;var plan=__webpack_require__(9517);var printable=__webpack_require__(93);var first_problem=__webpack_require__(372);var scenario_schema=__webpack_require__(650);const longestText=32*2**20
;const schema=schemas.rej({schema:schemas.euz(plan.F),name:schemas.YjP().regex(/^[ -~]{1,80}$/),seed:schemas.YjP().regex(/^[ -~]{1,100}$/),
scenarios:schemas.YOg(scenario_schema.m).min(1,"a plan without scenarios would show nothing").max(1e4,"a plan has at most 10,000 scenarios").refine(scenarios=>new Set(scenarios.map(({id:id})=>id)).size===scenarios.length,"two scenarios have the same id")
});function parsePlan(text){if(text.length>longestText)throw new failure.I("PLAN_INVALID","the plan is longer than 32 MiB");const read=schema.safeParse(json(text));if(read.success)return read.data
;throw new failure.I("PLAN_INVALID",`the plan is wrong at ${(0,first_problem.A)(read.error)}`,{hint:"`chaos-gate plan --json` writes a right one"})}function json(text){try{return JSON.parse(text)
}catch(cause){throw new failure.I("PLAN_INVALID",`the plan is not JSON: ${(0,printable.g)(cause instanceof Error?cause.message:"",120)}`,{cause:cause})}}var plan_plan=__webpack_require__(1413)
;var read_text=__webpack_require__(250);var play_baseline=__webpack_require__(2249);var fits_config=__webpack_require__(3239);var head_commit=__webpack_require__(8232)
;var play_open=__webpack_require__(3430);var external_node_crypto_=__webpack_require__(7598);const hexDigits=12;function seedOf(asked,commit,baseline){if(asked!=="auto")return asked
;if(baseline!==undefined)return baseline;return commit===""?(0,external_node_crypto_.randomBytes)(hexDigits/2).toString("hex"):commit.slice(0,hexDigits)}async function drawOrRead(args,io,signal){
const config=await(0,play_open.open)(args,io);const commit=await(0,head_commit.headCommit)(io.cwd,signal);const baseline=await(0,play_baseline.readBaseline)(args,io);const known={config:config,
commit:commit,...baseline!==undefined&&{baseline:baseline}};const file=args.values.plan;if(file===undefined)return{...known,plan:(0,plan_plan.X)(config,seedOf(config.plan.seed,commit,(0,
seed_of_baseline.w)(baseline)))};const plan=parsePlan(await(0,read_text.readText)(file,io.cwd,"PLAN_INVALID"));(0,fits_config.n)(plan,config,"PLAN_INVALID");return{...known,plan:plan}}}),
3239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>fitsConfig})
;var _core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5258)
;function fitsConfig(plan,config,code){const targets=new Set([...config.targets.map(({name:name})=>name),"preview"])
;for(const{id:id,fault:fault,on:on}of plan.scenarios.flatMap(({faults:faults})=>faults)){if((0,
_core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.K)(fault)===undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.I(code,`fault ${id} of the plan is \`${fault}\`, which this version does not know`)
;if(targets.has(on))continue;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.I(code,`fault ${id} of the plan strikes \`${on}\`, which is no target of this config`,{
hint:`targets of the config: ${[...targets].join(", ")}`})}}}),8232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
headCommit:()=>headCommit});const limitMs=5e3;async function headCommit(folder,signal){const{execa:execa}=await __webpack_require__.e(6993).then(__webpack_require__.bind(__webpack_require__,6993))
;const options={cwd:folder,cancelSignal:signal,timeout:limitMs,maxBuffer:4096,stdin:"ignore",stderr:"ignore",reject:false}
;const{stdout:stdout="",failed:failed}=await execa("git",["rev-parse","--verify","HEAD"],options);return!failed&&/^[0-9a-f]{40,64}$/.test(stdout)?stdout:""}}),
3430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{open:()=>open})
;var _core_report_words_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2985);var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3318)
;async function open({values:values},io){const{config:config,warnings:warnings}=await(0,_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_0__.F)({workspace:io.cwd,env:io.env,
...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},
...values.budget!==undefined&&{budget:values.budget},...values.seed!==undefined&&{seed:values.seed},...values.name!==undefined&&{name:values.name}})
;for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,_core_report_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(warning,1e3)}`);return config}}),
250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readText:()=>readText})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5258);const bytesMax=64*1024*1024;async function readText(file,cwd,code){try{const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file));try{const seen=await handle.stat()
;if(!seen.isFile())throw new Error("it is not a file");if(seen.size>bytesMax)throw new Error("it is larger than 64 MiB");return await handle.readFile("utf8")}finally{await handle.close()}
}catch(cause){throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I(code,`\`${file}\` cannot be read: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
1543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>seedOfBaseline})
;var _random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5219);const seedOfBaseline=baseline=>typeof baseline==="object"&&(0,
_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__.$)(baseline.seed)===null?baseline.seed:undefined}),9517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>planSchema});const planSchema="chaos-gate/plan/v1"}),372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>firstProblem});var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);function firstProblem({issues:issues}){
const[issue]=issues;if(issue===undefined)return"its top";const where=issue.path.map(step=>typeof step==="number"?`[${step}]`:`.${String(step)}`).join("");return`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(where.replace(/^\./,""),120)||"its top"}: ${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(issue.message.replaceAll("`","'"),160)}`}}),
1413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>planOf});var significant=__webpack_require__(2625)
;var hash_of=__webpack_require__(10);var noise=__webpack_require__(3390);function ranked(items,dice){const units=(0,noise.f)(dice);const scored=items.map(item=>({item:item,score:-Math.log(1-units((0,
hash_of.q)(item.name)))/item.weight}));return scored.sort((a,b)=>a.score-b.score||(a.item.name<b.item.name?-1:1)).map(({item:item})=>item)}function pick(items,dice){const[first]=ranked(items,dice)
;if(first===undefined)throw new RangeError("nothing to pick from");return first}const shareOfZero=.1;const spanAboveZero=1e3;function draw(domain,dice,name){
if("oneOf"in domain)return drawAlternative(domain.oneOf,dice.under(name));return drawNumber(domain,dice.unit(name))}function drawAlternative(oneOf,dice){if(oneOf.length===1)return oneOf[0]
;return pick(oneOf.map(value=>({name:String(value),weight:1,value:value})),dice).value}function drawNumber(range,unit){
if(range.whole&&!range.log)return range.min+Math.floor(unit*(range.max-range.min+1));const value=range.log?logUniform(range,unit):range.min+unit*(range.max-range.min)
;return Math.min(range.max,Math.max(range.min,readable(range.whole?Math.round(value):value,range)))}function logUniform({min:min,max:max},unit){if(min>0)return min*(max/min)**unit
;if(unit<shareOfZero)return 0;return max/spanAboveZero*spanAboveZero**((unit-shareOfZero)/(1-shareOfZero))}function readable(value,{min:min,max:max,whole:whole}){for(let digits=2;digits<12;digits++){
const rounded=(0,significant.I)(value,digits);if(Math.abs(rounded-value)<=(max-min)/40)return whole?Math.round(rounded):rounded}return value}var standard_domain=__webpack_require__(5150)
;const drawParams=(fault,rule,dice)=>Object.fromEntries(Object.entries(fault.params).map(([name,param])=>[name,draw(rule.params[name]??(0,standard_domain.S)(param),dice,name)]))
;var plan=__webpack_require__(9517);var dice=__webpack_require__(1317);var catalog=__webpack_require__(3991);const frontDoor={kind:"preview",name:"preview"};function candidatesOf(rules,targets){
const byName=new Map([frontDoor,...targets].map(target=>[target.name,target]));const all=rules.flatMap(rule=>rule.on.map(on=>candidate(rule,byName.get(on),on)))
;return[...new Map(all.map(each=>[each.name,each])).values()]}function candidate(rule,target,on){const fault=(0,catalog.K)(rule.fault)
;if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);if(target===undefined)throw new RangeError(`there is no target ${on}`);return{
name:`${rule.fault} on ${on} ${content(rule)}`,weight:rule.weight,rule:rule,fault:fault,target:target}}
const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts]);function contradict(a,b,preview){
if(a.target.name===b.target.name||hidesAll(a)||hidesAll(b))return true;return leadsTo(a.target,b.target,preview)||leadsTo(b.target,a.target,preview)}
const hidesAll=({fault:fault,target:target})=>fault.masks===true&&target.kind==="link"&&target.to==="preview";function leadsTo(target,victim,preview){if(victim.kind!=="process")return false
;if(target.kind==="process")return isSameProcess(target,victim);if(target.kind==="command")return false;const end=target.kind==="preview"||target.to==="preview"?addressOf(preview):target.to
;return victim.port===end.port&&isLoopback(end.host)}const isSameProcess=(a,b)=>a.port!==undefined&&a.port===b.port||a.pidfile!==undefined&&a.pidfile===b.pidfile;function addressOf(url){
const{hostname:hostname,port:port,protocol:protocol}=new URL(url);return{host:hostname,port:port===""?protocol==="https:"?443:80:Number(port)}}
const isLoopback=host=>/^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[?::1?\]?)$/.test(host);function planOf(config,seed){const candidates=candidatesOf(config.faults,config.targets);const all=(0,
dice.a)(seed);const scenarios=Array.from({length:config.plan.scenarios},(_,index)=>scenarioOf(`s${index+1}`,candidates,config,all));return{schema:plan.F,name:config.name,seed:seed,scenarios:scenarios}
}function scenarioOf(id,candidates,config,all){const own=all.under(id);const count=draw({...config.plan.faults,log:false,whole:true},own,"faults")
;const winners=chosen(ranked(candidates,own.under("wins")),count,config.preview);const faults=[]
;for(const winner of winners)faults.push(specOf(winner,`${id}.f${faults.length+1}`,faults[0],dieOf(winner,own)));return{id:id,faults:faults}}function chosen(best,count,preview){const winners=[]
;for(const candidate of best){if(winners.length>=count)break;if(!winners.some(winner=>contradict(winner,candidate,preview)))winners.push(candidate)}return winners}
function specOf({fault:fault,rule:rule,target:target},id,first,own){return{id:id,fault:fault.kind,on:target.name,params:drawParams(fault,rule,own),
startMs:first===undefined?0:startOf(first.lastsMs,own),lastsMs:draw(rule.lasts,own,"lasts"),seed:own.seed}}
const dieOf=({fault:fault,target:target},scenario)=>scenario.under(`${fault.kind} on ${target.name}`);const startOf=(firstLastsMs,own)=>100*draw({min:0,max:Math.floor(firstLastsMs/200),log:false,
whole:true},own,"start")}),650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>scenarioSchema})
;var schemas=__webpack_require__(2311);var catalog=__webpack_require__(3991);var fault=__webpack_require__(1730);var facts=__webpack_require__(121);var format=__webpack_require__(3071)
;function paramsProblem(kind,params){const known=(0,catalog.K)(kind)?.params??{};const unknown=Object.keys(params).find(name=>!Object.hasOwn(known,name));if(unknown!==undefined)return{name:unknown,
says:"this fault has no such parameter"};for(const[name,param]of Object.entries(known)){const says=problem(param,params[name]);if(says!==undefined)return{name:name,says:says}}return undefined}
function problem({kind:kind,min:min,max:max},value){if(value===undefined)return"this parameter is missing";if(value<min||value>max)return`must lie between ${(0,format.V)(kind,min)} and ${(0,
format.V)(kind,max)}, in base units ${min} and ${max}`;return facts.I[kind].whole&&!Number.isInteger(value)?"must be whole":undefined}
const id=schemas.YjP().regex(/^[A-Za-z0-9._-]{1,40}$/,"an id has 1 to 40 letters, digits, `.`, `_` and `-`")
;const targetName=schemas.YjP().regex(/^[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/,"a name has 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`")
;const ms=schemas.aig().min(0).max(fault.C.max);const scenario_schema_fault=schemas.rej({id:id,fault:schemas.YjP().refine(kind=>(0,catalog.K)(kind)!==undefined,"there is no such fault"),on:targetName,
params:schemas.g1P(schemas.YjP().max(40),schemas.aig()),startMs:ms,lastsMs:ms.min(fault.C.min),seed:schemas.YjP().regex(/^[ -~]{1,300}$/,"a seed has 1 to 300 printable ASCII characters")
}).superRefine((spec,context)=>{const problem=paramsProblem(spec.fault,spec.params);if(problem!==undefined)context.addIssue({code:"custom",path:["params",problem.name],message:problem.says})})
;const areUnique=values=>new Set(values).size===values.length;const scenarioSchema=schemas.rej({id:id,
faults:schemas.YOg(scenario_schema_fault).min(1,"a scenario without faults would show nothing").max(10,"a scenario has at most 10 faults").refine(faults=>areUnique(faults.map(each=>each.id)),"two faults have the same id").refine(faults=>areUnique(faults.map(({on:on})=>on)),"two faults are on the same target")
})}),1317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>dice})
;var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}}),10:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf})
;function hashOf(text){let hash=2166136261;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
7388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment})
;const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
3465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>runHelper,W:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8500)
;var _environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7388);var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2687)
;var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9044);var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4412)
;var _signal_each_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3327);const outputLimitBytes=64*1024;const outputGraceMs=100;const killLimitMs=2e3;const pollMs=10;const nobodysMark="\0"
;const helperMark=runId=>`${runId}:helper`;async function runHelper(words,{cwd:cwd,mark:mark},signal){if(signal.aborted)return{status:null,says:"was not started: there was no time left",output:""}
;const[file="",...rest]=words;const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{cwd:cwd,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env,{
[_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark}),detached:true,shell:false,stdio:["ignore","pipe","pipe"]});const output=gather(child);const leader=child.pid===undefined?null:(0,
_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(child.pid).catch(()=>null);const stop=()=>kill(child);signal.addEventListener("abort",stop,{once:true})
;const ended=await Promise.race([endOf(child),givenUp(signal)]);signal.removeEventListener("abort",stop);if(signal.aborted&&leader!==null)await endSession(await leader)
;await Promise.race([closed(child),(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(outputGraceMs,undefined,{ref:false})]);child.stdout?.destroy();child.stderr?.destroy();child.unref()
;if(ended===null)return{status:null,says:"took too long and could not be ended",output:output()};return{...signal.aborted?{status:null,says:"took too long and was ended"}:ended,output:output()}}
async function givenUp(signal){await new Promise(resolve=>signal.addEventListener("abort",resolve,{once:true}));return(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(killLimitMs,null,{ref:false})}function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({status:null,
says:`could not be started (${error.code??error.message})`}));child.once("exit",(code,name)=>resolve({status:code,says:code===null?`was ended by ${name}`:`ended with exit code ${code}`}))})}
const closed=child=>child.stdout?.closed&&child.stderr?.closed?Promise.resolve():new Promise(resolve=>child.once("close",()=>resolve()));function gather({stdout:stdout,stderr:stderr}){const pieces=[]
;let bytes=0;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take).on("error",()=>undefined);stderr?.on("data",take).on("error",()=>undefined)
;return()=>(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes)))}function kill({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")}catch{}}
async function endSession(leader){if(leader===null)return;const untilMs=performance.now()+killLimitMs;while(performance.now()<untilMs){
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(nobodysMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_6__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL");await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),
3327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name){
await Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))}}),2988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>undoerOf});var processes=__webpack_require__(9044);var command_undo=__webpack_require__(6110);var undo_state=__webpack_require__(3231)
;const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){const keeper=(0,undo_state.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return
;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return;await on.sleep(pollMs,signal)}await on.signalTo(keeper,"SIGKILL")},async gone(state){const keeper=(0,
undo_state.K2)(state,"keeper");const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,
says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},commands:state=>{const keeper=(0,undo_state.K2)(state,"keeper")
;return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}});const processContinueOn=on=>({kind:"process.continue",async undo(state){await Promise.all((0,
undo_state.Af)(state,"processes").map(one=>on.signalTo(one,"SIGCONT")))},async gone(state){const states=await Promise.all((0,undo_state.Af)(state,"processes").map(one=>on.stateOf(one)))
;const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,says:stopped===0?"no process is stopped":"still stopped",
numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,undo_state.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])});const processKilled={kind:"process.killed",
undo:async()=>undefined,gone:async()=>({ok:true,says:"a signal leaves nothing behind",numbers:{}}),commands:()=>[]};var process_stop=__webpack_require__(3480)
;const undoersOn=on=>[processContinueOn(on),processKilled,(0,process_stop.x)(on),keeperBoundOn(on,"link.clear"),keeperBoundOn(on,"traffic.stop"),command_undo.WW];const undoers=undoersOn(processes.u)
;const undoerOf=kind=>undoers.find(undoer=>undoer.kind===kind)}),6110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf});var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3465);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3231)
;const lastLineLimit=200;const commandUndo={kind:"command.undo",async undo(state,signal){const undone=await run("undo",state,signal);if(undone.status===0)return
;const seen=await run("verify",state,signal);if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async gone(state,signal){
const seen=await run("verify",state,signal);return{ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"cwd")],(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.Po)(state,"timeoutMs")};const run=(which,state,signal)=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(state,which),{cwd:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"mark")
},AbortSignal.any([signal,AbortSignal.timeout((0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Po)(state,"timeoutMs"))]));function withOutput({says:says,output:output}){
const last=output.trimEnd().split("\n").at(-1)?.trim().slice(0,lastLineLimit)??"";return last===""?says:`${says} ("${last}")`}const exitOf=({status:status})=>status===null?{}:{exit:status}}),
3480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>processStop,x:()=>processStopOn})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9044);var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3327)
;var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3231);const politeMs=2e3;const pollMs=20;const processStopOn=on=>({kind:"process.stop",async undo(state,signal){
const polite=await startedFor(on,state);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,polite,"SIGTERM");await(0,
_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,polite,"SIGCONT");for(let waitedMs=0;waitedMs<politeMs&&await anyAlive(on,polite);waitedMs+=pollMs)await on.sleep(pollMs,signal)
;const left=await startedFor(on,state);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,left,"SIGKILL");while(await anyAlive(on,left))await on.sleep(pollMs,signal)},
async gone(state){const alive=(await startedFor(on,state)).length;return{ok:alive===0,says:alive===0?"no started process is left":"still running",numbers:{alive:alive}}},commands:state=>{
const leader=(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.K2)(state,"leader");return leader===null?[]:[["pkill","-KILL","--session",String(leader.pid)]]}})
;const processStop=processStopOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);const startedFor=(on,state)=>on.startedFor((0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"mark"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.K2)(state,"leader"));const anyAlive=async(on,all)=>(await Promise.all(all.map(one=>on.stateOf(one)))).some(state=>state!==null)}),
3231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,K2:()=>identityIn,Po:()=>numberIn,
r7:()=>textIn});function identitiesIn(state,key){const value=field(state,key);if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}
function identityIn(state,key){const value=field(state,key);return value===null?null:identity(value)}function textIn(state,key){const value=field(state,key)
;if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){const value=field(state,key)
;if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is no command`);return value}function numberIn(state,key){
const value=field(state,key);if(typeof value!=="number"||!(value>0))throw new TypeError(`"${key}" of the undo record is no number above 0`);return value}
const field=(state,key)=>typeof state==="object"&&state!==null&&!Array.isArray(state)?state[key]??null:null;function identity(value){const{pid:pid,startTicks:startTicks,bootId:bootId}=value??{}
;if(!Number.isSafeInteger(pid)||pid<=1||typeof startTicks!=="number"||typeof bootId!=="string")throw new TypeError("the undo record names no process");return{pid:pid,startTicks:startTicks,
bootId:bootId}}})};
