export const id=9307;export const ids=[9307];export const modules={9307:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{main:()=>main});var run_compared=__webpack_require__(2374);var state_dir=__webpack_require__(9112);var world_leash=__webpack_require__(3738)
;var action_context=__webpack_require__(899);function abortLater(signal,limitMs){const controller=new AbortController;const arm=()=>setTimeout(()=>controller.abort(signal.reason),limitMs).unref()
;if(signal.aborted)arm();else signal.addEventListener("abort",arm,{once:true});return controller.signal}function unlessAborted(signal,work){return new Promise((resolve,reject)=>{
const stop=()=>reject(signal.reason);if(signal.aborted)stop();signal.addEventListener("abort",stop,{once:true});work.then(resolve,reject).finally(()=>signal.removeEventListener("abort",stop))})}
var failure_result=__webpack_require__(4064);var action_inputs=__webpack_require__(7126);var seed_of_baseline=__webpack_require__(1543);var plan=__webpack_require__(1413)
;var open_config=__webpack_require__(3318);var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760);const limitBytes=64*1024*1024
;async function readBaseline(path,workspace){if(path===undefined)return{warnings:[]};const shown=JSON.stringify(path.slice(0,200));try{return{baseline:await read((0,
external_node_path_.resolve)(workspace,path)),warnings:[]}}catch(error){if(error.code==="ENOENT")return{baseline:"missing",warnings:[`there is no baseline ${shown}: nothing is compared`]};return{
baseline:"unreadable",warnings:[`the baseline ${shown} cannot be read: ${error.message}`]}}}async function read(path){const seen=await(0,promises_.stat)(path)
;if(!seen.isFile())throw new Error("it is no file");if(seen.size>limitBytes)throw new Error("it is larger than 64 MiB")
;const{parseResult:parseResult}=await __webpack_require__.e(4664).then(__webpack_require__.bind(__webpack_require__,2283));return parseResult(await(0,promises_.readFile)(path,"utf8"))}
var failure=__webpack_require__(5258);var action_event=__webpack_require__(8623);function eventPreviewUrl({name:name,payload:payload}){if(name==="deployment_status"){refuseProduction(payload)
;return(0,action_event.$6)(payload,"deployment_status","environment_url")??(0,action_event.$6)(payload,"deployment_status","target_url")}if(name==="repository_dispatch")return(0,
action_event.$6)(payload,"client_payload","url");return undefined}function refuseProduction(payload){const environment=(0,action_event.$6)(payload,"deployment_status","environment")??(0,
action_event.$6)(payload,"deployment","environment")??"";if((0,action_event.ZZ)(payload,"deployment","production_environment")!==true&&!/^(prod|live)/i.test(environment))return
;throw new failure.I("PREVIEW_REFUSED","this deployment is production, and the gate breaks only previews",{
hint:"run the job for previews only, for example `if: github.event.deployment.environment == 'Preview'`"})}var action_seed=__webpack_require__(2038)
;var external_node_child_process_=__webpack_require__(1421);var external_node_crypto_=__webpack_require__(7598);const gitLimitMs=5e3
;const harmless=["-c","safe.directory=*","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--no-replace-objects"];async function isOfCommit(file,commit,workspace){
const repository=await repositoryAbove((0,external_node_path_.dirname)(file),(0,external_node_path_.resolve)(workspace));if(repository===null||await headOf(repository)!==commit)return false
;const path=(0,external_node_path_.relative)(repository,file).split(external_node_path_.sep).join("/")
;const blob=await git(repository,["rev-parse","--verify","--quiet","--end-of-options",`${commit}:${path}`]);return blob!==""&&blob===await blobOf(file,blob.length)}
async function repositoryAbove(folder,top){if(await isFolder((0,external_node_path_.join)(folder,".git")))return folder;return folder===top||(0,
external_node_path_.dirname)(folder)===folder?null:repositoryAbove((0,external_node_path_.dirname)(folder),top)}const headOf=repository=>git(repository,["rev-parse","--verify","--quiet","HEAD"])
;function git(repository,words){const env={PATH:process.env.PATH??"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",LC_ALL:"C"};const options={cwd:repository,env:env,timeout:gitLimitMs,
maxBuffer:4096};return new Promise(done=>{(0,external_node_child_process_.execFile)("git",[...harmless,...words],options,(error,stdout)=>done(error===null?stdout.trim():""))})}
async function blobOf(file,digits){const content=await(0,promises_.readFile)(file);const hash=(0,external_node_crypto_.createHash)(digits===64?"sha256":"sha1")
;return hash.update(`blob ${content.length}\0`).update(content).digest("hex")}const isFolder=path=>(0,promises_.stat)(path).then(seen=>seen.isDirectory(),()=>false)
;var pull_request=__webpack_require__(8808);const own=new Set(["create","delete","deployment","deployment_status","merge_group","push","release","repository_dispatch","schedule","workflow_dispatch"])
;const proposed=new Set(["pull_request","pull_request_review","pull_request_review_comment"]);function trustLevelOf({name:name,payload:payload}){if(own.has(name))return"own"
;if(!proposed.has(name))return"open";const pullRequest=(0,action_event.ZZ)(payload,"pull_request");return pullRequest===undefined||(0,pull_request.B0)(pullRequest)?"fork":"own"}
async function refuseUntrusted(context,configFile,config){const level=trustLevelOf(context.event);if(level==="open")await refuseOpen(context,configFile,config)
;if(level==="fork"&&context.env.RUNNER_ENVIRONMENT==="self-hosted"&&touchesMachine(config))refuse("this pull request comes from a fork, and its config disturbs processes or runs commands on a self-hosted runner",{
hint:"run the gate for forks on a hosted runner, or with checks and links only"})}async function refuseOpen({event:event,env:env,workspace:workspace},configFile,config){const commit=env.GITHUB_SHA??""
;if(!/^[0-9a-f]{40,64}$/.test(commit)||!await isOfCommit((0,
external_node_path_.resolve)(workspace,configFile),commit,workspace))refuse(`on ${event.name} the config must come from the base branch, and this is not what is checked out`,{
hint:"use `pull_request` or `deployment_status`; or check out only the base branch, and let the pull request decide nothing but the preview"})
;if(runsCommands(config))refuse(`on ${event.name}, which anybody can cause, nothing is started and no command is run, and this config has some`,{
hint:"use `pull_request` or `deployment_status`; or a config without `run` and `command`: links, processes that are there already, traffic"})}
const targetsOf=({targets:targets,compare:compare})=>[...targets,...compare?.targets??[]]
;const runsCommands=config=>config.checks.some(({kind:kind})=>kind==="command")||targetsOf(config).some(target=>target.kind==="command"||target.kind==="process"&&target.run!==undefined)
;const touchesMachine=config=>runsCommands(config)||targetsOf(config).some(({kind:kind})=>kind==="process");function refuse(message,options){throw new failure.I("EVENT_REFUSED",message,options)}
async function prepare(inputs,context){const{config:config,warnings:warnings,file:file}=await(0,open_config.F)({workspace:context.workspace,env:context.env,...previewOf(inputs,context),
...inputs.config!==undefined&&{path:inputs.config},...inputs.scenarios!==undefined&&{scenarios:inputs.scenarios},...inputs.budget!==undefined&&{budget:inputs.budget},...inputs.name!==undefined&&{
name:inputs.name}});await refuseUntrusted(context,file,config);const{baseline:baseline,warnings:remarks}=await readBaseline(inputs.baseline,context.workspace);const seed=(0,
action_seed.n)(inputs.seed,config.plan.seed,context.run.commit,(0,seed_of_baseline.w)(baseline));return{config:config,plan:(0,plan.X)(config,seed),...baseline!==undefined&&{baseline:baseline},
warnings:[...warnings,...remarks]}}function previewOf(inputs,{event:event}){const told=eventPreviewUrl(event);if(inputs.previewUrl!==undefined)return{previewOverride:inputs.previewUrl}
;return told===undefined?{}:{previewFallback:told}}var lesson_line=__webpack_require__(9411);var words_trial=__webpack_require__(4583);function progressLine(event){const says=sentence(event)
;return says===null?null:`${(event.atMs/1e3).toFixed(1).padStart(7)} s  ${says}`}function sentence(event){switch(event.type){case"run.started":
return`${counted(event.plan.scenarios.length)} from seed ${event.plan.seed}`;case"scenario.started":
return event.plan===null?"the steady state, before any fault":`${event.scenario}${because(event.trial)??`: ${faultsOf(event.plan)}`}`;case"scenario.decided":
return`${event.scenario} cannot pass any more, so its faults are taken out`;case"fault.applied":return`${event.fault} is in place`;case"fault.removed":return`${event.fault} is taken out`
;case"fault.failed":return`${event.fault} could not be applied: ${event.reason}`;case"fault.felt":return`${event.fault} ${event.sighting.ok?"is felt":"is not felt"}: ${event.sighting.says}`
;case"fault.gone":return`${event.fault} ${event.sighting.ok?"is gone":"may still be in place"}: ${event.sighting.says}`;case"undo.failed":return`undo ${event.id} failed: ${event.reason}`
;case"gate.trouble":return`trouble of the gate's own: ${event.what}: ${event.detail}`;case"scenario.ended":return event.reason==="done"?null:`${event.scenario} ${event.reason}: ${event.detail}`
;case"lesson":return(0,lesson_line.R)(event.of,event.lesson);case"run.ended":return`run ended: ${event.reason}${event.detail===""?"":`: ${event.detail}`}`;default:return null}}function because(trial){
const why=(0,words_trial.C)(trial);return why===null?null:`, ${why}`}const faultsOf=({faults:faults})=>faults.map(({fault:fault,on:on})=>`${fault} on ${on}`).join(", ")
;const counted=scenarios=>scenarios===1?"1 scenario":`${scenarios} scenarios`;var redact=__webpack_require__(1558);var report_dir=__webpack_require__(3878);var action_runner=__webpack_require__(8943)
;var secrets=__webpack_require__(7382);var state=__webpack_require__(862);function regressed({scenarios:scenarios,comparison:comparison}){
const known=new Set(comparison?.scenarios.filter(({change:change})=>change==="unchanged").map(({scenario:scenario})=>scenario))
;return scenarios.some(({id:id,outcome:outcome})=>outcome==="failed"&&!known.has(id))}var outcome=__webpack_require__(5176);const tolerated={inconclusive:()=>[],failed:()=>["inconclusive"],
regression:result=>regressed(result)?["inconclusive"]:["inconclusive","failed"],never:()=>["inconclusive","unhealthy","failed"]}
;const stepExitCode=(result,failOn)=>tolerated[failOn](result).includes(result.verdict)?0:outcome.hS[result.verdict];const rollBackLimitMs=6e3;const lastWordLimitMs=8500;const lingerLimitMs=5e3
;async function main(home){const leash=(0,world_leash.N)(process,[process.stdout,process.stderr]);const runner=(0,action_runner.N)(text=>process.stdout.write(text),redact.$);const context=await(0,
action_context.y)(process.env,(new Date).toISOString());const known={};const ended=await end(known,home,context,runner,leash)
;const{publish:publish}=await Promise.all([__webpack_require__.e(3135),__webpack_require__.e(5851),__webpack_require__.e(1125),__webpack_require__.e(7939)]).then(__webpack_require__.bind(__webpack_require__,7939))
;await publish(ended,{comment:"never",...known.inputs},context,runner,abortLater(leash.signal,lastWordLimitMs));if(!leash.signal.aborted||leash.crash()!==undefined&&known.settled)(0,
state.LZ)(context.env,"ended",ended.result.verdict);process.exitCode=stepExitCode(ended.result,known.inputs?.failOn??"failed");leash.release();setTimeout(()=>process.exit(),lingerLimitMs).unref()}
async function end(known,home,context,runner,leash){let result;let problem=[];let hasFiles=false;try{const told=await work(known,home,context,runner,leash);result=blame(told,leash)
;hasFiles=result===told;if(leash.crash()!==undefined)problem=(0,failure_result.p)(leash.crash())}catch(error){const cause=leash.crash()??error;result=(0,failure_result.Z)(cause,knownOf(known,context))
;problem=(0,failure_result.p)(cause)}const red=stepExitCode(result,known.inputs?.failOn??"failed")!==0;return{result:result,problem:problem,reportDir:known.reportDir??null,hasFiles:hasFiles,red:red}}
async function work(known,home,context,runner,leash){known.inputs=(0,action_inputs.Ko)(context.env);runner.hide((0,secrets.F)(null,known.inputs.githubToken,context.env,[context.run.commit]))
;for(const says of[...known.inputs.unknown,...context.event.problem===undefined?[]:[context.event.problem]])runner.say(`warning: ${says}`);known.reportDir=await(0,
report_dir.r)(known.inputs.reportDir,context.workspace,context.tempDir);known.prepared=await prepare(known.inputs,context);runner.hide((0,
secrets.F)(known.prepared.config,known.inputs.githubToken,context.env,[context.run.commit]));for(const says of known.prepared.warnings)runner.say(`warning: ${says}`)
;const{inputs:inputs,reportDir:reportDir,prepared:prepared}=known;const result=await gate({inputs:inputs,reportDir:reportDir,prepared:prepared},home,context,runner,leash.signal);known.settled=true;(0,
state.LZ)(context.env,"result","written");return result}async function gate(known,home,context,runner,signal){const{config:config,plan:plan,baseline:baseline}=known.prepared
;let early=Promise.resolve();const running=(0,run_compared.L)({config:config,plan:plan,...baseline!==undefined&&{baseline:baseline},home:home,reportDir:known.reportDir,run:context.run,
workspace:context.workspace,stateDir:(0,state_dir.stateDirOf)(context.env),onJudged(judged){
early=Promise.all([__webpack_require__.e(3135),__webpack_require__.e(5851),__webpack_require__.e(1125),__webpack_require__.e(7939)]).then(__webpack_require__.bind(__webpack_require__,7939)).then(({publishEarly:publishEarly})=>publishEarly(judged,known.inputs,context,runner,signal))
},...heard(context,runner,"journal",""),onBegun:()=>(0,state.LZ)(context.env,"begun","yes"),ofBase:heard(context,runner,"base_journal","base: "),signal:signal})
;const result=await unlessAborted(abortLater(signal,rollBackLimitMs),running);await early;return result}const heard=(context,runner,key,who)=>({onJournal:path=>(0,state.LZ)(context.env,key,path),
onEvent(event){const line=progressLine(event);if(line!==null)runner.say(`${who}${line}`)}});function blame(result,leash){if(leash.crash()===undefined||result.verdict==="unrestored")return result
;return{...result,verdict:"error",exitCode:5,reason:"the gate has a bug"}}const knownOf=({prepared:prepared,inputs:inputs},{run:run})=>({name:prepared?.config.name??inputs?.name??"preview",
seed:prepared?.plan.seed??inputs?.seed??"",preview:prepared?.config.preview.replace(/[?#].*$/s,"")??"",run:run})}),862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LZ:()=>saveState,un:()=>readState});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598)
;var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024);const stateKeys=null&&["journal","begun","base_journal","result","ended"];function saveState(env,key,value){
const file=env.GITHUB_STATE;if(file===undefined||file==="")return;const delimiter=`ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file,`${key}<<${delimiter}\n${value}\n${delimiter}\n`)}const readState=(env,key)=>env[`STATE_${key}`]||undefined}),
1543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>seedOfBaseline})
;var _random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5219);const seedOfBaseline=baseline=>typeof baseline==="object"&&(0,
_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__.$)(baseline.seed)===null?baseline.seed:undefined}),9517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>planSchema});const planSchema="chaos-gate/plan/v1"}),1413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>planOf});var significant=__webpack_require__(2625);var hash_of=__webpack_require__(10);var noise=__webpack_require__(3390);function ranked(items,dice){
const units=(0,noise.f)(dice);const scored=items.map(item=>({item:item,score:-Math.log(1-units((0,hash_of.q)(item.name)))/item.weight}))
;return scored.sort((a,b)=>a.score-b.score||(a.item.name<b.item.name?-1:1)).map(({item:item})=>item)}function pick(items,dice){const[first]=ranked(items,dice)
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
whole:true},own,"start")}),1317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>dice})
;var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}})};
