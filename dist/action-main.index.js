export const id=5523;export const ids=[5523,5329];export const modules={81116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>readBaseline});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
;var _world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9200);const limitBytes=64*1024*1024;const mostMerged=10;async function readBaseline(input,workspace){
const[path,...others]=(input??"").split("\n").map(line=>line.trim()).filter(line=>line!=="").slice(0,mostMerged+1);if(path===undefined)return{merged:[],warnings:[]}
;const first=await readOne(path,workspace,"the baseline","nothing is compared");const rest=await Promise.all(others.map(other=>readOne(other,workspace,"the merged result","it changes nothing")))
;return{baseline:first.result,merged:rest.flatMap(({result:result})=>typeof result==="object"?[result]:[]),warnings:[first,...rest].flatMap(({warning:warning})=>warning??[])}}
async function readOne(path,workspace,what,therefore){const shown=`${what} ${JSON.stringify(path.slice(0,200))}`;try{const bytes=await(0,
_world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace,path),limitBytes)
;const{leftOutText:leftOutText,readResult:readResult}=await __webpack_require__.e("core-report-json-for-action-baseline").then(__webpack_require__.bind(__webpack_require__,"core-report-json"))
;const read=readResult(bytes.toString("utf8"));const leftOut=leftOutText(read);return{result:read.result,...leftOut!==null&&{warning:`${shown}: ${leftOut}`}}}catch(error){
if(error.code==="ENOENT")return{result:"missing",warning:`${shown} does not exist: ${therefore}`};return{result:"unreadable",warning:`${shown} cannot be read: ${error.message}`}}}}),
28154:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LZ:()=>saveState,un:()=>readState})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024)
;const stateKeys=null&&["journal","begun","base_journal","step","result","ended"];function saveState(env,key,value){const file=env.GITHUB_STATE;if(file===undefined||file==="")return
;const delimiter=`ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file,`${key}<<${delimiter}\n${value}\n${delimiter}\n`)}const readState=(env,key)=>env[`STATE_${key}`]||undefined}),
"action-main":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{main:()=>main})
;var fail_on=__webpack_require__("core-compare-fail-on");var undrawn=__webpack_require__(43701);var event_says=__webpack_require__("core-preview-event-says")
;var run_compared=__webpack_require__("gate-run-compared");var world_cancellation=__webpack_require__(47964);var state_dir=__webpack_require__(19112);var context_context=__webpack_require__(80188)
;var context_inputs=__webpack_require__(11370);var state=__webpack_require__(28154);function abortLater(signal,limitMs){const controller=new AbortController
;const arm=()=>setTimeout(()=>controller.abort(signal.reason),limitMs).unref();if(signal.aborted)arm();else signal.addEventListener("abort",arm,{once:true});return controller.signal}
function unlessAborted(signal,work){return new Promise((resolve,reject)=>{const stop=()=>reject(signal.reason);if(signal.aborted)stop();signal.addEventListener("abort",stop,{once:true})
;work.then(resolve,reject).finally(()=>signal.removeEventListener("abort",stop))})}var fitted_plan=__webpack_require__(45482);var seed_of_baseline=__webpack_require__(11543)
;var failure=__webpack_require__(45258);var candidate=__webpack_require__(94953);const mostCells=1e4;function withMerged(base,merged,now){const cells=new Map(base.map(cell=>[(0,
candidate._x)(cell),cell]));for(const{fault:fault,on:on,last:last}of merged.slice(0,mostCells)){const name=(0,candidate._x)({fault:fault,on:on});const known=cells.get(name)
;if(last===null||!isPlausible(last,now)||!gives(last,known?.last??null))continue;const{startedAt:startedAt,run:run,commit:commit,outcome:outcome}=last;cells.set(name,{fault:fault,on:on,scenario:null,
last:{startedAt:startedAt,run:run,commit:commit,outcome:outcome,merged:true}})}return[...cells.values()]}
const isPlausible=({startedAt:startedAt},now)=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(startedAt)&&startedAt<=now
;const gives=({startedAt:startedAt,outcome:outcome},known)=>(outcome==="passed"||outcome==="failed"||outcome==="flaky")&&(known===null||known.outcome==="inconclusive"||known.outcome==="unrestored"||known.outcome==="passed"&&startedAt>known.startedAt)
;var worth_combining=__webpack_require__(79794);var plan_plan=__webpack_require__("core-plan-plan");var preview_caps=__webpack_require__(15124);var shard_of=__webpack_require__(33318)
;var open_config=__webpack_require__("world-config-open-config");var action_baseline=__webpack_require__(81116);var context_seed=__webpack_require__(97482);var accept_schema=__webpack_require__(10989)
;var safety_schema=__webpack_require__(65427);var source_source=__webpack_require__("core-config-source-source");var raw=__webpack_require__(68963)
;var read_yaml=__webpack_require__("core-config-yaml-read-yaml");const readSafety=text=>(0,safety_schema.e)(readSection(text,"safety",safety_schema._));function readAccept(text){
const entries=readSection(text,"accept",accept_schema.O);return entries.length===0?null:entries}function readSection(text,key,schema){const source=new source_source.k(key,text);const read=(0,
read_yaml.g)(text.replace(/^\uFEFF/,""),source,{});if(!read.readable)throw new Error("the config there is not YAML");const root=read.value
;const wrong=read.problems.some(({path:path})=>path===key||path.startsWith(`${key}.`)||path.startsWith(`${key}[`));const checked=schema.safeParse((0,raw.bb)(root)?root[key]:undefined)
;if(wrong||!checked.success)throw new Error(`its section \`${key}\` has mistakes`);return checked.data}var preview_payload=__webpack_require__(76387);var find_config=__webpack_require__(2746)
;var within=__webpack_require__("world-within");var github_github=__webpack_require__("action-github-github");const githubLimitMs=5e3
;async function sectionOfBase(read,{file:file,base:base},github,signal){const client=base===""?null:await github()
;if(client===null)throw new Error(base===""?"the event names no base commit":"there is no token for GitHub");return(0,within.u)(githubLimitMs,signal,async limit=>{
for(const path of new Set([file,...find_config.Z])){const text=await fileAt(client,path,base,limit);if(text!==null)return read(text)}return null})}function once(make){let made;return()=>made??=make()}
async function clientOf(token,{repository:repository,apiUrl:apiUrl}){if(token===undefined||repository===null)return null
;const{openGitHub:openGitHub}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,"action-github-github"));return openGitHub({token:token,apiUrl:apiUrl,...repository})}
async function fileAt(github,path,ref,signal){try{const encoded=path.split("/").map(encodeURIComponent).join("/");const data=await github.ask("GET /repos/{owner}/{repo}/contents/{+encoded}",{
encoded:encoded,ref:ref},signal);const content=(0,preview_payload.ZZ)(data,"content");if((0,
preview_payload.ZZ)(data,"encoding")!=="base64"||typeof content!=="string")throw new Error("it is not a file of at most 1 MB");return Buffer.from(content,"base64").toString("utf8")}catch(error){
if(error instanceof github_github.k&&error.status===404)return null;throw error}}function reasonOf(error){const{status:status,name:name,message:message}=error
;if(name==="TimeoutError")return`no response within ${githubLimitMs/1e3} s`;if(typeof status==="number")return status===0?"GitHub could not be reached":`GitHub responded with ${status}`
;return String(message).slice(0,200)}var context_event=__webpack_require__(69483)
;const own=new Set(["create","delete","deployment","deployment_status","merge_group","push","release","repository_dispatch","schedule","workflow_dispatch"])
;const proposed=new Set(["pull_request","pull_request_review","pull_request_review_comment"]);function trustLevelOf({name:name,payload:payload}){if(own.has(name))return"own"
;if(!proposed.has(name))return"open";const pullRequest=(0,context_event.ZZ)(payload,"pull_request");return pullRequest===undefined||(0,context_event.B0)(pullRequest)?"fork":"own"}
const baseCommitOf=({name:name,payload:payload})=>proposed.has(name)?(0,context_event.wF)(payload,"pull_request","base","sha")??"":undefined
;async function acceptedFor({config:config,file:file,token:token},context,signal){const own=config.accept??[];const base=acceptBaseOf(context.event);if(base===undefined||own.length===0)return{
accept:own,notices:[]};try{const listed=await sectionOfBase(readAccept,{file:file,base:base},()=>clientOf(token,context),signal)??[]
;const unknown=own.map(({finding:finding})=>finding).filter(finding=>listed.every(one=>one.finding!==finding))
;const notice=`\`accept\` of the base branch does not list ${unknown.join(", ")}, so the entry of this change does not count`;return{accept:listed,notices:unknown.length===0?[]:[notice]}}catch(error){
signal.throwIfAborted();return{accept:[],notices:[`the list \`accept\` of the base branch could not be read (${reasonOf(error)}): no known failure is accepted`]}}}function acceptBaseOf(event){
const{name:name,payload:payload}=event;if((0,preview_payload.ZZ)(payload,"pull_request")!==undefined)return(0,preview_payload.wF)(payload,"pull_request","base","sha")??""
;if(name==="merge_group")return(0,preview_payload.wF)(payload,"merge_group","base_sha")??"";if(name.startsWith("deployment"))return(0,preview_payload.$6)(payload,"repository","default_branch")??""
;return baseCommitOf(event)}var reach=__webpack_require__(17498);var safety=__webpack_require__(81881);var decision=__webpack_require__(59107);var not_allowed=__webpack_require__(45705)
;async function allowPreview(wanted,context,signal){const{config:config}=wanted;const notices=[];const github=once(()=>clientOf(wanted.token,context))
;const safety=await safetyOf(wanted,context,github,notices,signal);const places=[{url:config.preview,headers:config.previewHeaders,event:(0,event_says.t)(context.event.name,context.event.payload),
commit:context.run.commit},...config.compare===null?[]:[{url:config.compare.preview,headers:config.compare.previewHeaders,event:silent,commit:baseCommitOf(context.event)??""}]];const overrides=[]
;for(const place of places){const decision=await decided({...place,safety:safety,context:context,github:github,notices:notices},signal)
;if(decision.kind==="refused")throw new failure.GateFailure("PREVIEW_REFUSED",decision.message,{hint:decision.hint})
;if(decision.kind==="allowed"&&decision.override!==undefined)overrides.push(decision.override)}(0,not_allowed.m)(config,safety);return{safety:safety,overrides:overrides,notices:notices}}const silent={
kind:"silent"};function refuseOverCaps(plan,config,{caps:caps}){const over=(0,preview_caps._x)(plan,config,caps);if(over.length===0)return
;throw new failure.GateFailure("CAP_EXCEEDED",over.slice(0,10).map(({message:message})=>message).join("\n"),{
hint:`lower it, or raise the cap in the config of the base branch: \`safety: { ${over.at(0)?.raise} }\``})}async function safetyOf({config:config,file:file},{event:event},github,notices,signal){
const base=baseCommitOf(event);const own=config.safety??safety.c;const isLocal=[config.preview,config.compare?.preview??config.preview].every(url=>(0,reach.x)(new URL(url).hostname)==="loopback")
;if(base===undefined||isLocal&&config.safety===null)return own;const rules={...safety.c,proof:own.proof};try{return await sectionOfBase(readSafety,{file:file,base:base},github,signal)??rules
}catch(error){signal.throwIfAborted();notices.push(`the section \`safety\` of the base branch could not be read (${reasonOf(error)}): the standard caps apply, and it allows no host`);return rules}}
async function decided(place,signal){const{env:env,apiUrl:apiUrl}=place.context;const forge=[env.GITHUB_SERVER_URL,env.GITHUB_GRAPHQL_URL,apiUrl].filter(one=>one!==undefined);const question={...place,
forge:forge};const first=(0,decision.L)(question,null);if(first.kind!=="look up")return first
;const[addresses,deployments]=await Promise.all([addressesOf(place.url,signal),deploymentsAt(place,signal)]);const facts={addresses:addresses,productionHosts:deployments.production,
deployedHosts:deployments.ofCommit,proof:"none"};const second=(0,decision.L)(question,facts);const{proof:proof}=place.safety
;if(proof===null||!(second.kind==="refused"?second.proof===true:second.kind==="allowed"&&second.override!==undefined))return second;if(provesNothing(place.context))return second
;const{waitForCommit:waitForCommit}=await __webpack_require__.e("world-preview-ask-proof-for-action-trust-allow-preview").then(__webpack_require__.bind(__webpack_require__,"world-preview-ask-proof"))
;return(0,decision.L)(question,{...facts,proof:await waitForCommit(proof,place.commit,{preview:place.url,headers:place.headers},signal)})}function provesNothing({env:env,event:event}){const branch=(0,
preview_payload.$6)(event.payload,"repository","default_branch");return branch!==undefined&&env.GITHUB_REF===`refs/heads/${branch}`&&event.name!=="deployment_status"}
async function addressesOf(url,signal){const{hostname:hostname}=new URL(url);if((0,reach.x)(hostname)!=="name")return[]
;const{resolved:resolved}=await __webpack_require__.e("world-preview-resolved-for-action-trust-allow-preview").then(__webpack_require__.bind(__webpack_require__,69838))
;return resolved(hostname,signal)}async function deploymentsAt({url:url,context:context,github:github,notices:notices,commit:commit},signal){if((0,reach.x)(new URL(url).hostname)!=="public")return{
production:[],ofCommit:[]};try{const client=await github();if(client===null)throw new Error("there is no token for GitHub")
;const{deploymentsOf:deploymentsOf}=await __webpack_require__.e("action-trust-deployments").then(__webpack_require__.bind(__webpack_require__,55594));const repository=(0,
preview_payload.ZZ)(context.event.payload,"repository");return await(0,within.u)(githubLimitMs,signal,limit=>deploymentsOf(client,commit,repository,limit))}catch(error){signal.throwIfAborted()
;const help=error.status===403?": grant the job `permissions: { deployments: read }`":""
;notices.push(`the deployments of this repository could not be read (${reasonOf(error)}), so the hosts of production are not known${help}`);return{production:[],ofCommit:[]}}}
var external_node_path_=__webpack_require__(76760);var catalog=__webpack_require__("core-checks-catalog");var targets_catalog=__webpack_require__("core-targets-catalog")
;var external_node_child_process_=__webpack_require__(31421);var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455)
;var external_node_os_=__webpack_require__(48161);var read_bounded=__webpack_require__(9200);const gitLimitMs=5e3;const objectLimitBytes=4*1024*1024;const fileLimitBytes=1024*1024;const mostFolders=40
;async function doubtOfCommit(file,commit,workspace){const repository=await repositoryAbove((0,external_node_path_.dirname)(file),(0,external_node_path_.resolve)(workspace))
;if(repository===null)return"no checkout";const path=(0,external_node_path_.relative)(repository,file).split(external_node_path_.sep);const home=await(0,promises_.mkdtemp)((0,
external_node_path_.join)((0,external_node_os_.tmpdir)(),"chaos-gate-objects-"));try{const blob=await blobIn(await objectsOf(repository,home,commit.length),commit,path)
;if(blob===null)return"no such file";return blob===nameOf("blob",await(0,read_bounded.readBounded)(file,fileLimitBytes),commit.length)?null:"another file"}catch(error){
return error.code==="ENOENT"?"no git":"no commit"}finally{await(0,promises_.rm)(home,{recursive:true,force:true})}}async function repositoryAbove(folder,top){if(await isFolder((0,
external_node_path_.join)(folder,".git")))return folder;return folder===top||(0,external_node_path_.dirname)(folder)===folder?null:repositoryAbove((0,external_node_path_.dirname)(folder),top)}
async function blobIn(read,commit,path){if(path.length>mostFolders)return null;let name=treeOf(await read("commit",commit),commit.length);for(const[index,part]of path.entries()){
if(name===null)return null;name=entryOf(await read("tree",name),part,index===path.length-1?/^100[67]\d\d$/:/^0?40000$/,commit.length)}return name}function treeOf(commit,digits){
const[,name]=/^tree ([0-9a-f]+)\n/.exec(commit.toString("latin1",0,80))??[];return name?.length===digits?name:null}function entryOf(tree,wanted,mode,digits){for(let at=0;at<tree.length;){
const space=tree.indexOf(32,at);const end=tree.indexOf(0,space);const next=end+1+digits/2;if(space<0||end<0||next>tree.length)return null
;if(tree.toString("utf8",space+1,end)===wanted)return mode.test(tree.toString("latin1",at,space))?tree.toString("hex",end+1,next):null;at=next}return null}
async function objectsOf(repository,home,digits){const gitDir=(0,external_node_path_.join)(home,"git");for(const folder of["objects","refs"])await(0,promises_.mkdir)((0,
external_node_path_.join)(gitDir,folder),{recursive:true});await(0,promises_.writeFile)((0,external_node_path_.join)(gitDir,"HEAD"),"ref: refs/heads/none\n")
;const format=digits===64?"\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n":"\trepositoryformatversion = 0\n";await(0,promises_.writeFile)((0,
external_node_path_.join)(gitDir,"config"),`[core]\n\tbare = true\n${format}`);const env={PATH:process.env.PATH??"",HOME:home,LC_ALL:"C",GIT_DIR:gitDir,GIT_OBJECT_DIRECTORY:(0,
external_node_path_.join)(repository,".git","objects"),GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"",GIT_NO_REPLACE_OBJECTS:"1",
GIT_ALLOC_LIMIT:String(16*objectLimitBytes)};return async(kind,name)=>{const bytes=await git(["cat-file",kind,name],{cwd:home,env:env})
;if(nameOf(kind,bytes,digits)!==name)throw new Error(`the content of ${name} does not match its hash`);return bytes}}const git=(words,at)=>new Promise((done,fail)=>{const options={...at,
timeout:gitLimitMs,killSignal:"SIGKILL",maxBuffer:objectLimitBytes,encoding:"buffer"};(0,
external_node_child_process_.execFile)("git",words,options,(error,stdout)=>error===null?done(stdout):fail(error))});const nameOf=(kind,content,digits)=>(0,
external_node_crypto_.createHash)(digits===64?"sha256":"sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");const isFolder=path=>(0,
promises_.stat)(path).then(seen=>seen.isDirectory(),()=>false);async function refuseUntrusted(context,configFile,config){const level=trustLevelOf(context.event)
;if(level==="open")await refuseOpen(context,configFile,config)
;if(level==="fork"&&!isThrownAway(context)&&touchesMachine(config))refuse("this pull request comes from a fork, and its config disturbs processes or runs commands on a runner that may outlive the job",{
hint:"for forks use a runner hosted by GitHub (`RUNNER_ENVIRONMENT` is `github-hosted`), or a config with checks and links only"})}
const isThrownAway=({env:env})=>env.RUNNER_ENVIRONMENT==="github-hosted";async function refuseOpen({event:event,env:env,workspace:workspace},configFile,config){const commit=env.GITHUB_SHA??""
;const doubt=isCommitName(commit)?await doubtOfCommit((0,external_node_path_.resolve)(workspace,configFile),commit,workspace):"no commit"
;if(doubt!==null)refuse(`on ${event.name} the config must come from the base branch, and it is not known whether this one does: ${doubts[doubt]}`,{
hint:`${remedies[doubt]}; or use \`pull_request\` or \`deployment_status\``})
;if(runsCommands(config))refuse(`on ${event.name}, which anyone can cause, the gate starts no process and runs no command, and this config needs that`,{
hint:"use `pull_request` or `deployment_status`; or a config without `run` and `command`: links, processes that already run, traffic"})}
const isCommitName=text=>/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);const doubts={"no checkout":"the workspace is not in a git repository","no git":"`git` is not installed",
"no commit":"the commit that GITHUB_SHA names is not in the checkout","no such file":"the commit that GITHUB_SHA names does not have this file",
"another file":"the file differs from that of the commit that GITHUB_SHA names"}
;const checkOutBase="check out the base branch (`actions/checkout` without `ref`), so that only the preview comes from the pull request";const remedies={
"no checkout":"run `actions/checkout` before the gate; if the job runs in a container, install `git` in it","no git":"install `git` in the container of the job, before `actions/checkout`",
"no commit":checkOutBase,"no such file":"merge the config into the base branch first","another file":`${checkOutBase}; no earlier step may change the config`}
;const targetsOf=({targets:targets,compare:compare})=>[...targets,...compare?.targets??[]]
;const runsCommands=config=>config.compose!==undefined||config.checks.some(catalog.KV)||targetsOf(config).some(target=>(0,targets_catalog.I)(target).runsPrograms(target))
;const touchesMachine=config=>runsCommands(config)||targetsOf(config).some(target=>(0,targets_catalog.I)(target).touchesMachine(target));function refuse(message,options){
throw new failure.GateFailure("EVENT_REFUSED",message,options)}async function prepare(inputs,context,signal){const opened=await(0,open_config.F)({workspace:context.workspace,env:context.env,
...previewOf(inputs,context),...inputs.config!==undefined&&{path:inputs.config},...inputs.scenarios!==undefined&&{scenarios:inputs.scenarios},...inputs.budget!==undefined&&{budget:inputs.budget},
...inputs.name!==undefined&&{name:inputs.name}});const{warnings:warnings,file:file}=opened;await refuseUntrusted(context,file,opened.config);const wanted={config:opened.config,file:file,
token:inputs.githubToken};const{safety:safety,overrides:overrides,notices:notices}=await allowPreview(wanted,context,signal)
;const{accept:accept,notices:remarked}=await acceptedFor(wanted,context,signal);const{accept:_,...asked}=opened.config;const config={...asked,safety:safety,...accept.length>0&&{accept:accept}}
;const{baseline:baseline,merged:merged,warnings:remarks}=await(0,action_baseline.m)(inputs.baseline,context.workspace);const seed=(0,context_seed.n)(inputs.seed,config.plan.seed,context.run.commit,(0,
seed_of_baseline.w)(baseline,config));const whole=(0,fitted_plan.k)(config,(0,plan_plan.X)(config,seed,rememberedIn(baseline,merged,config.name,context.run.startedAt)))
;const plan=config.plan.shard===undefined?whole:(0,shard_of.I)(whole,config.plan.shard,config);refuseOverCaps(plan,config,safety);return{config:config,configPath:file,plan:plan,whole:whole,
...baseline!==undefined&&{baseline:baseline},warnings:[...warnings,...remarks],overrides:[...overrides,...(0,preview_caps.W8)(plan,config)],notices:[...notices,...remarked]}}
function rememberedIn(baseline,merged,name,now){const memory=(0,worth_combining.z)(typeof baseline==="object"?baseline:undefined)
;const others=merged.filter(one=>one.name===name).flatMap(({coverage:coverage=[]})=>coverage);return others.length===0?memory:{...memory,coverage:withMerged(memory.coverage,others,now)}}
function previewOf(inputs,{event:event}){const message=(0,event_says.t)(event.name,event.payload);if(message.kind==="production")throw new failure.GateFailure("PREVIEW_REFUSED",message.message,{
hint:"run the gate for previews only, for example `if: github.event.deployment.environment == 'Preview'`"});if(inputs.previewUrl!==undefined)return{previewOverride:inputs.previewUrl}
;if(message.kind!=="announced")return{};if(message.url===null)throw new failure.GateFailure("INPUT_INVALID","the deployment has no `environment_url`, so no preview is known",{
hint:"set `environment_url` in the deployment, or pass the address as the input `preview-url`; `target_url` and `log_url` are log pages"});return{previewFallback:message.url}}
var faults_catalog=__webpack_require__("core-faults-catalog");var waiting=__webpack_require__(39045);var counted=__webpack_require__(51652);var lesson_line=__webpack_require__(49411)
;var plain_phrase=__webpack_require__(12974);var fault_steps=__webpack_require__(50344);var fault_words=__webpack_require__(50042);var wording_trial=__webpack_require__(73237);function openLog(){
let specs=new Map;return event=>{if(event.type==="scenario.started")specs=new Map((event.plan?.faults??[]).map(spec=>[spec.id,spec]));const message=sentence(event,specs)
;return message===null?null:`${(event.atMs/1e3).toFixed(1).padStart(7)} s  ${message}`}}function sentence(event,specs){switch(event.type){case"run.started":return`${(0,
counted.h)(event.plan.scenarios.length,"scenario")} from seed ${event.plan.seed}`;case"connections.reset":return`${event.reset.target}: ${(0,
counted.h)(event.reset.connections,"open connection")} reset, once, to set up the link`;case"scenario.started":
return event.plan===null?"baseline: is the preview healthy?":`${event.scenario}${because(event.trial)??`: ${faultsOf(event.plan)}`}`;case"scenario.decided":
return`${event.scenario}: the outcome is certain: removing the faults early`;case"fault.requested":case"fault.applied":case"fault.removed":case"fault.failed":case"fault.felt":case"fault.gone":{
const spec=specs.get(event.fault);const words=spec===undefined?null:(0,fault_steps.u)(spec,event);return words===null?null:`  ${words}`}case"undo.failed":
return`undo ${event.id} failed: ${event.reason}`;case"gate.trouble":return`problem in the gate itself: ${event.what}: ${event.detail}`;case"scenario.ended":
return event.reason==="done"?null:`${event.scenario} ${event.reason}: ${event.detail}`;case"lesson":return(0,lesson_line.R)(event.of,event.lesson);case"waiting":return(0,waiting.S)(event.wait)
;case"run.ended":return`run ended: ${event.reason}${event.detail===""?"":`: ${event.detail}`}`;default:return null}}function because(trial){const why=(0,wording_trial.Z)(trial)
;return why===null?null:`, ${why}`}const faultsOf=({faults:faults})=>faults.map(spec=>(0,plain_phrase.U)((0,fault_words.bL)((0,
faults_catalog.Kl)(spec.fault)?.describe(spec.params,spec.fractions)??spec.fault,spec)).replaceAll(" "," ")).join(", ");var failure_result=__webpack_require__(6967)
;var report_dir=__webpack_require__("action-publish-report-dir");var secrets_runner=__webpack_require__("action-secrets-runner");var secrets=__webpack_require__(84892);const rollBackLimitMs=6e3
;const publishLimitMs=8500;const lingerLimitMs=5e3;async function main(home){const cancellation=(0,world_cancellation.d)(process,[process.stdout,process.stderr]);const runner=(0,
secrets_runner.N)(text=>process.stdout.write(text));const context=await(0,context_context.y)(process.env,(new Date).toISOString());const message=(0,
event_says.t)(context.event.name,context.event.payload);if(message.kind==="nothing"){await nothingToTest(message.message,context,runner);cancellation.release();return}(0,
state.LZ)(context.env,"step",context.step);const known={};const ended=await end(known,home,context,runner,cancellation)
;const{publish:publish}=await Promise.all([__webpack_require__.e("publish-publish"),__webpack_require__.e("shared-action-publish-publish"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-page")]).then(__webpack_require__.bind(__webpack_require__,"action-publish-publish"))
;await publish(ended,{comment:"never",...known.inputs},context,runner,abortLater(cancellation.signal,publishLimitMs))
;if(!cancellation.signal.aborted||cancellation.crash()!==undefined&&known.settled)(0,state.LZ)(context.env,"ended",ended.result.verdict);process.exitCode=(0,
fail_on.exitCodeFor)(ended.result,known.inputs?.failOn??fail_on.defaultFailOn);cancellation.release();setTimeout(()=>process.exit(),lingerLimitMs).unref()}
async function nothingToTest(message,context,runner){await runner.output("verdict","");await runner.annotate({level:"notice",title:"Chaos Gate: nothing to test",
message:`Nothing was tested, because ${message}.`});(0,state.LZ)(context.env,"ended","nothing")}async function end(known,home,context,runner,cancellation){let result;let problem=[];let hasFiles=false
;try{const ran=await work(known,home,context,runner,cancellation);result=blame(ran,cancellation);hasFiles=result===ran;if(cancellation.crash()!==undefined)problem=(0,
failure_result.p)(cancellation.crash())}catch(error){const cause=cancellation.crash()??error;result=(0,failure_result.Z)(cause,knownOf(known,context));problem=(0,failure_result.p)(cause)}const red=(0,
fail_on.exitCodeFor)(result,known.inputs?.failOn??fail_on.defaultFailOn)!==0;return{result:result,problem:problem,reportDir:known.reportDir??null,hasFiles:hasFiles,red:red}}
async function work(known,home,context,runner,cancellation){known.inputs=(0,context_inputs.Ko)(context.env);runner.hide((0,secrets.F)(null,known.inputs.githubToken,context.env,shownIn(known,context)))
;for(const message of[...known.inputs.unknown,...context.event.problem===undefined?[]:[context.event.problem]])runner.say(`warning: ${message}`);known.reportDir=await(0,
report_dir.r)(known.inputs.reportDir,context.workspace,context.tempDir);if(known.inputs.shards!==undefined)return joined(known.inputs.shards,{...known.inputs,reportDir:known.reportDir},context,runner)
;known.prepared=await prepare(known.inputs,context,cancellation.signal);runner.hide((0,secrets.F)(known.prepared.config,known.inputs.githubToken,context.env,shownIn(known,context)))
;for(const message of known.prepared.warnings)runner.say(`warning: ${message}`);for(const message of known.prepared.notices)await runner.annotate({level:"notice",title:"Chaos Gate: before the run",
message:message});const{inputs:inputs,reportDir:reportDir,prepared:prepared}=known;const result=await gate({inputs:inputs,reportDir:reportDir,prepared:prepared
},home,context,runner,cancellation.signal);known.settled=true;(0,state.LZ)(context.env,"result","written");return result}
async function joined(shards,{baseline:baseline,reportDir:reportDir},{workspace:workspace},runner){
const{joinShards:joinShards}=await Promise.all([__webpack_require__.e("action-join-shards"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-report-document-text-chart"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-page"),__webpack_require__.e("shared-core-shards-merged")]).then(__webpack_require__.bind(__webpack_require__,22289))
;const{result:result,warnings:warnings}=await joinShards({shards:shards,workspace:workspace,reportDir:reportDir,redact:runner.redact,...baseline!==undefined&&{baseline:baseline}})
;for(const message of warnings)runner.say(`warning: ${message}`);return result}async function gate(known,home,context,runner,signal){
const{config:config,configPath:configPath,plan:plan,whole:whole,baseline:baseline,overrides:overrides}=known.prepared;let early=Promise.resolve();const running=(0,run_compared.L)({config:config,
configPath:configPath,plan:plan,notes:[(0,undrawn.undrawnText)(whole,config.faults)??[]].flat(),overrides:overrides,...baseline!==undefined&&{baseline:baseline},home:home,reportDir:known.reportDir,
run:context.run,redact:runner.redact,workspace:context.workspace,stateDir:(0,state_dir.stateDirOf)(context.env),onJudged(judged){
early=Promise.all([__webpack_require__.e("publish-publish"),__webpack_require__.e("shared-action-publish-publish"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-page")]).then(__webpack_require__.bind(__webpack_require__,"action-publish-publish")).then(({publishEarly:publishEarly})=>publishEarly(judged,known.inputs,context,runner,signal))
},...loggedTo(context,runner,"journal",""),onBegun:()=>(0,state.LZ)(context.env,"begun","yes"),ofBase:loggedTo(context,runner,"base_journal","base: "),signal:signal})
;const result=await unlessAborted(abortLater(signal,rollBackLimitMs),running);await early;return result}const loggedTo=(context,runner,key,who)=>{const lineOf=openLog();return{onJournal:path=>(0,
state.LZ)(context.env,key,path),onEvent(event){const line=lineOf(event);if(line!==null)runner.say(`${who}${line}`)}}};function blame(result,cancellation){
if(cancellation.crash()===undefined||result.verdict==="unrestored")return result;return{...result,verdict:"error",exitCode:5,reason:"the gate has a bug",cause:"defect"}}
const shownIn=({reportDir:reportDir=""},{run:run,workspace:workspace,tempDir:tempDir,repository:repository})=>[run.commit,run.id,workspace,tempDir,reportDir,...repository===null?[]:[`${repository.owner}/${repository.repo}`]]
;const knownOf=({prepared:prepared,inputs:inputs},{run:run})=>({name:prepared?.config.name??inputs?.name??"preview",seed:prepared?.plan.seed??inputs?.seed??"",
preview:prepared?.config.preview.replace(/[?#].*$/s,"")??"",run:run})}),45482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
k:()=>fittedPlan});var _needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227);var _search_ms_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93333)
;var _times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);const mostSearch=.3;function fittedPlan(config,plan){if(plan.map===undefined)return plan
;const scenarios=plan.scenarios.slice(0,Math.max(1,fitting(config,plan.scenarios)));const fit=new Set(scenarios.map(({id:id})=>id))
;const cells=plan.map.cells.map(cell=>cell.scenario===null||fit.has(cell.scenario)?cell:{...cell,scenario:null});return{...plan,scenarios:scenarios,map:{...plan.map,cells:cells}}}
function fitting(config,scenarios){const{budgetMs:budgetMs,shrink:shrink,shard:shard}=config.plan;const sides=config.compare===null?1:2;const leftMs=budgetMs-Math.min((0,
_search_ms_js__WEBPACK_IMPORTED_MODULE_2__.searchMs)(shrink,sides),mostSearch*budgetMs)-sides*(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__.Sg)(config,scenarios);const machines=shard?.of??1
;let[count,usedMs]=[0,0];for(const scenario of scenarios){usedMs+=sides*((0,_times_js__WEBPACK_IMPORTED_MODULE_1__.jn)(config.checks,scenario)+(0,
_needs_js__WEBPACK_IMPORTED_MODULE_0__.b0)(config.targets,scenario));if(usedMs>leftMs*machines)break;count++}return count}}),
83336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>untilAborted});const untilAborted=signal=>new Promise(done=>{
if(signal.aborted)done();else signal.addEventListener("abort",()=>done(),{once:true})})}),11543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>seedOfBaseline});var _random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75219)
;const seedOfBaseline=(baseline,{plan:plan})=>typeof baseline==="object"&&plan.monkey===undefined&&plan.map===undefined&&(0,
_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__.$)(baseline.seed)===null?baseline.seed:undefined}),20092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GF:()=>problemCodes,fK:()=>fullLimit,vC:()=>problemLimit,vu:()=>isRefusal});const problemCodes={CG1001:"not YAML",CG1002:"nothing in the file",
CG1003:"more than one document",CG1004:"larger, deeper or with more values than allowed",CG1005:"a key twice",CG1006:"a key that is never allowed",
CG1007:"a feature of YAML that is not supported here",CG1008:"a number that YAML reads differently than it looks",CG1010:"a variable that is not set",CG1011:"a variable that cannot be read",
CG1012:"a variable that is never available",CG1101:"a key is missing",CG1102:"an unknown key",CG1103:"the wrong type of value",CG1104:"a value that is not allowed",CG1105:"not in this version",
CG1106:"another version of the config",CG1107:"not an address for a preview",CG1201:"an unknown fault",CG1202:"an unknown target",CG1203:"no kind, or more than one",
CG1204:"a fault that the target does not support",CG1205:"a name twice",CG1206:"a reserved name",CG1301:"the budget is too small",CG1302:"a tolerance that cannot be met or cannot be missed",
CG1303:"times that contradict each other",CG1304:"too few samples",CG1305:"nothing to compare with the base",CG1310:"a fault on the connection of a check itself",CG1701:"refused: a forbidden host",
CG1702:"refused: nothing is selected",CG1703:"refused: above a cap of `safety`",CG1704:"refused: a namespace that `safety` does not allow"};const problemLimit=20;const fullLimit=200
;const isRefusal=problem=>problem.code.startsWith("CG17")}),95329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
stringifyPlan:()=>stringifyPlan});var _stdout_safe_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5010)
;function stringifyPlan({schema:schema,name:name,seed:seed,scenarios:scenarios,map:map,shard:shard}){const ordered={schema:schema,name:name,seed:seed,scenarios:scenarios.map(orderedScenario),
...map!==undefined&&{map:orderedMap(map)},...shard!==undefined&&{shard:orderedShard(shard)}};return(0,_stdout_safe_json_js__WEBPACK_IMPORTED_MODULE_0__.safeJson)(ordered)}
const orderedScenario=({id:id,atMs:atMs,faults:faults})=>({id:id,...atMs!==undefined&&{atMs:atMs},faults:faults.map(orderedFault)});const orderedMap=({coverage:coverage,cells:cells})=>({
coverage:coverage,cells:cells.map(({fault:fault,on:on,scenario:scenario,last:last,isNew:isNew})=>({fault:fault,on:on,scenario:scenario,last:last,...isNew&&{isNew:isNew}}))})
;const orderedShard=({index:index,of:of,plan:plan,scenarios:scenarios,places:places})=>({index:index,of:of,plan:plan,scenarios:scenarios,places:places})
;const orderedFault=({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed,worker:worker,fractions:fractions})=>({id:id,fault:fault,on:on,params:byName(params),
startMs:startMs,lastsMs:lastsMs,seed:seed,...worker!==undefined&&{worker:orderedWorker(worker)},...fractions!==undefined&&{fractions:byName(fractions)}})
;const byName=values=>Object.fromEntries(Object.entries(values).sort(([a],[b])=>a<b?-1:1));const orderedWorker=({fraction:fraction,share:share,index:index,also:also})=>({fraction:fraction,
...share!==undefined&&{share:share},...index!==undefined&&{index:index},...also!==undefined&&{also:also}})}),43701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{undrawnText:()=>undrawnText});var _candidate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94953);function undrawn({scenarios:scenarios},faults){
const drawn=new Set(scenarios.flatMap(scenario=>scenario.faults.map(_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x)));const all=faults.flatMap(({fault:fault,on:on})=>on.map(target=>(0,
_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x)({fault:fault,on:target})));return[...new Set(all)].filter(one=>!drawn.has(one))}const mostNamed=20;function undrawnText(plan,faults){
const names=undrawn(plan,faults);if(names.length===0)return null;const more=names.length>mostNamed?` and ${names.length-mostNamed} more`:""
;const why=plan.map===undefined?"this seed draws no scenario with":"the budget has no time for"
;return`${why} ${names.slice(0,mostNamed).join(", ")}${more}: nothing is shown about ${names.length===1?"it":"them"}`}}),
59107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>decide})
;var _address_host_address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21442);var _address_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17498)
;var _host_pattern_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76988);var _never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970);const allowed=because=>({kind:"allowed",
because:because});const refused=(message,hint)=>({kind:"refused",message:message,hint:hint});function decide(question,facts){const{url:url,event:event}=question
;const{host:host,hostname:hostname}=new URL(url);if(event.kind==="production")return refused(`${event.message}, and only previews are disturbed`,previewsOnly);const never=(0,
_never_preview_js__WEBPACK_IMPORTED_MODULE_0__.h)(hostname)??forgeOf(question)
;if(never!==null)return refused(`this host ${never}, and is never a preview`,"give the address at which the change itself is deployed");const reach=(0,
_address_reach_js__WEBPACK_IMPORTED_MODULE_1__.x)(hostname);if(reach==="loopback"||reach==="private")return allowed("private");if(facts===null)return{kind:"look up"}
;if(leadsToPrivate(reach,facts))return allowed("private")
;if(facts.productionHosts.some(one=>isSameHost(one,hostname)))return refused("this is the host of the current production deployment of this repository",previewsOnly)
;if(event.kind==="announced"&&event.url!==null&&hostOf(event.url)===host)return allowed("announced");if(facts.deployedHosts.includes(host))return allowed("deployed")
;if(facts.proof==="shown")return allowed("proven");const pattern=question.safety?.allowHosts.find(one=>(0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_2__.q)(one,hostname));if(pattern!==undefined)return{
kind:"allowed",because:"listed",override:`nothing shows that ${hostname} is a preview: safety.allow-hosts allows it by ${pattern}`}
;const missing=facts.proof==="not shown"?": it does not show the commit that `safety.proof` asks for":"";return{kind:"refused",message:`nothing shows that this public host is a preview${missing}`,
hint:linesToAdd(hostname),proof:true}}const previewsOnly="run the gate for previews only, for example `if: github.event.deployment.environment == 'Preview'`"
;const linesToAdd=hostname=>["let the preview show its commit, or allow the host, in the config of the base branch:","safety:","  proof: { header: x-commit, contains-sha: true }   # or { path: /version, contains-sha: true }",`  allow-hosts: ["${hostname}"]`].join("\n")
;const isSameHost=(one,hostname)=>(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_3__.rQ)(one.replace(/:\d+$/,""))===(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_3__.rQ)(hostname)
;function forgeOf({url:url,forge:forge}){const{host:host,hostname:hostname}=new URL(url);const isForge=forge.filter(one=>URL.canParse(one)).some(one=>{const other=new URL(one);return(0,
_address_reach_js__WEBPACK_IMPORTED_MODULE_1__.x)(other.hostname)==="loopback"?other.host===host:isSameHost(other.hostname,hostname)});return isForge?"runs this workflow":null}
const leadsToPrivate=(reach,{addresses:addresses})=>reach==="name"&&addresses.map(_address_reach_js__WEBPACK_IMPORTED_MODULE_1__.x).every(one=>one==="loopback"||one==="private")
;const hostOf=url=>URL.canParse(url)?new URL(url).host:null}),"core-preview-event-says":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>eventClaim});const strongWords=new Set(["production","prod","prd"]);const productionWords=new Set([...strongWords,"live"])
;const previewWords=new Set("preview previews pr prs pull mr review staging stage stg dev development test testing qa uat sandbox ephemeral".split(" "))
;const numbered=/(?<![\p{L}\p{N}])(?:pr|pull|mr|review|preview|request)[^\p{L}\p{N}]*\p{N}/iu;const negations=new Set(["pre","non","not","no","un","near"])
;const fillers=new Set(["environment","env","deployment","deploy","deploys","app","site","request","the","to","deployed"]);function environmentKind(name,transient=false){
const whole=name.normalize("NFKC").replace(/(\p{Ll})(\p{Lu})/gu,"$1 $2");const outcome=decidingPart(whole);return outcome==="unknown"?kindOfWords(whole,transient):outcome}
const vercelPreview=/^Preview \u2013 [^\u2013]+$/;const wordsOf=text=>text.toLowerCase().match(/\p{L}+|\p{N}+/gu)??[];function decidingPart(name){
const[,outside="",inside=""]=/^(.*?)[([]([^()[\]]*)[)\]]\s*$/s.exec(name)??[];if(inside!=="")return firstKnown([inside,outside]);const dashed=name.split(/\s+[–—|:-]+\s+|:\s+|[–—|]/)
;if(dashed.length>1)return kindOfDashed(name,dashed);const slashed=name.split(/[/\\]/);return slashed.length>1?firstKnown(slashed.toReversed()):"unknown"}function kindOfDashed(name,parts){
const kinds=parts.map(kindOfPart);if(!kinds.includes("production"))return kinds.includes("preview")?"preview":"unknown"
;const isProject=!wordsOf(name).some(word=>strongWords.has(word))&&parts.some(part=>numbered.test(part));return vercelPreview.test(name)||isProject?"preview":"production"}
const firstKnown=parts=>parts.map(kindOfPart).find(kind=>kind!=="unknown")??"unknown";function kindOfPart(part){const words=wordsOf(part).filter(word=>!fillers.has(word)&&!/^\p{N}/u.test(word))
;if(words.length===0)return"unknown";if(words.every(word=>productionWords.has(word)))return"production";return words.every(word=>previewWords.has(word))?"preview":"unknown"}
function kindOfWords(text,transient){const all=wordsOf(text);const words=all.filter((word,index)=>!(productionWords.has(word)&&negations.has(all[index-1]??"")))
;const named=words.filter(word=>!/^\p{N}/u.test(word));const last=named.findLastIndex(word=>productionWords.has(word));const isPreview=transient||named.some(word=>previewWords.has(word))
;if(last<0)return isPreview||words.length<all.length?"preview":"unknown";if(named.every(word=>productionWords.has(word))||last===named.length-1)return"production"
;if(transient||numbered.test(text))return"preview";if(named.slice(last+1).some(word=>previewWords.has(word)))return"preview"
;return!named.some(word=>strongWords.has(word))&&previewWords.has(named[0]??"")?"preview":"production"}
const namesBranch=(name,branch)=>name.split(/\s+[–—|:-]+\s+|[()[\]/]/).some(part=>part.trim().toLowerCase()===branch.toLowerCase());function hostNamesProduction(url){if(!URL.canParse(url))return false
;const words=new URL(url).hostname.match(/[a-z]+|\d+/g)??[];const isPreview=words.some(word=>/^(preview|pr|mr|staging|dev|test|git)$/.test(word))
;return!isPreview&&words.some(word=>/^(production|prod|prd)$/.test(word))}var preview_payload=__webpack_require__(76387);const silent={kind:"silent"};const production=message=>({kind:"production",
message:message});function eventClaim(name,payload){if(name==="deployment_status")return deploymentStatus(payload);if(name==="repository_dispatch")return dispatched(payload)
;if(name==="deployment")return productionOf(payload,undefined)??silent;return environmentsIn((0,preview_payload.ZZ)(payload,"inputs"))??silent}function deploymentStatus(payload){const state=(0,
preview_payload.$6)(payload,"deployment_status","state")??"";if(state!=="success")return{kind:"nothing",
message:`the deployment is ${stateWord(state)}: only a deployment with the state \`success\` is tested`};const url=(0,
preview_payload.$6)(payload,"deployment_status","environment_url")??targetUrl(payload);return productionOf(payload,url)??{kind:"announced",url:url??null}}
const stateWord=state=>/^[a-z_]{1,20}$/.test(state)?`\`${state}\``:"in no state that GitHub documents";function targetUrl(payload){const creator=(0,
preview_payload.$6)(payload,"deployment_status","creator","login")??(0,preview_payload.$6)(payload,"deployment","creator","login");const url=(0,
preview_payload.$6)(payload,"deployment_status","target_url")??"";return creator==="vercel[bot]"&&/^https:\/\/[a-z0-9-]+\.vercel\.app\/?$/.test(url)?url:undefined}function productionOf(payload,url){
const deployment=(0,preview_payload.ZZ)(payload,"deployment")
;if((0,preview_payload.ZZ)(deployment,"production_environment")===true)return production("GitHub says that this deployment is production (`production_environment`)");const transient=(0,
preview_payload.ZZ)(deployment,"transient_environment")===true;const names=[(0,preview_payload.$6)(payload,"deployment_status","environment"),(0,
preview_payload.$6)(deployment,"environment")].filter(name=>name!==undefined);const kinds=names.map(name=>environmentKind(name,transient))
;if(kinds.includes("production"))return production("the name of its environment says that this deployment is production");const sent=environmentsIn((0,preview_payload.ZZ)(deployment,"payload"))
;if(sent!==undefined)return sent;if(transient||kinds.includes("preview"))return undefined
;if(url!==undefined&&hostNamesProduction(url))return production("the host of this deployment says that it is production");return liveSite(payload,names,url)}function liveSite(payload,names,url){
const marked=/(^|[^a-z])(pr|pull|preview|mr)[-_/]?(preview)?[-_/]*\d/i.test(url??"")
;if(names.some(name=>name.toLowerCase()==="github-pages")&&!marked)return production("the environment `github-pages` is the public site of this repository");const branch=(0,
preview_payload.$6)(payload,"repository","default_branch");const ref=(0,preview_payload.$6)(payload,"deployment","ref")?.replace("refs/heads/","")
;const branches=branch===undefined?["main","master"]:[branch]
;if(branches.some(each=>each===ref||names.some(name=>namesBranch(name,each))))return production("this deployment is of the default branch, and nothing shows that it is a preview");return undefined}
function dispatched(payload){const client=(0,preview_payload.ZZ)(payload,"client_payload");const action=(0,preview_payload.$6)(payload,"action")??"";const state=((0,
preview_payload.$6)(client,"state","type")??(0,preview_payload.$6)(client,"state")??(0,preview_payload.$6)(client,"status")??"").toLowerCase()
;if(unfinished.test(action)||unfinished.test(state))return{kind:"nothing",message:"the event says that the deployment is not ready: only a deployment that succeeded is tested"}
;if(/^vercel\.deployment\.promoted$/.test(action))return production("the event says that this deployment was promoted to production");const sent=environmentsIn(client)??environmentsIn((0,
preview_payload.ZZ)(client,"deployment"));if(sent!==undefined)return sent;const url=(0,preview_payload.$6)(client,"url")??(0,preview_payload.$6)(client,"environment_url")??(0,
preview_payload.$6)(client,"preview_url");if(url===undefined)return silent;const named=environmentNames(client).some(name=>environmentKind(name)==="preview")
;if(!named&&hostNamesProduction(url))return production("the host of this deployment says that it is production");return{kind:"announced",url:url}}
const unfinished=/(^|[._-])(error|errored|failure|failed|cancell?ed|ignored|skipped|pending|queued|in_progress|building|initializing|inactive|waiting|rejected|deleted|blocked)$/
;const environmentKeys=["environment","target","env","context","stage"];const environmentNames=sent=>environmentKeys.flatMap(key=>(0,preview_payload.$6)(sent,key)??(0,
preview_payload.$6)(sent,key,"name")??[]);function environmentsIn(sent){const flagged=["production","production_environment"].some(key=>String((0,preview_payload.ZZ)(sent,key))==="true")
;const named=environmentNames(sent).some(name=>environmentKind(name)==="production")
;return flagged||named?production("the event says that this deployment is production (`environment` or `target`)"):undefined}}),
33318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>shardOf})
;var _budget_needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227);var _budget_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864)
;var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);var _plan_stringify_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(95329)
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70010);function shardOf(plan,{index:index,of:of},timing){
if(plan.shard!==undefined)throw invalid("this plan is already one part of another","split the whole plan")
;if(plan.scenarios.some(({atMs:atMs})=>atMs!==undefined))throw invalid("a plan with `mode: monkey` has one timeline, which cannot be split","leave out the shard");const{scenarios:scenarios}=plan
;if(scenarios.length<of)throw invalid(`the plan has ${scenarios.length} of at least ${of} scenarios, so a shard would be empty`,"use fewer shards, or draw more scenarios")
;const places=dealt(scenarios,of,timing)[index-1]??[];const mine=places.flatMap(place=>scenarios[place]??[]);const shard={index:index,of:of,plan:(0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_3__.q)((0,_plan_stringify_js__WEBPACK_IMPORTED_MODULE_4__.stringifyPlan)(plan)).toString(36),scenarios:scenarios.length,places:places};return{...plan,
scenarios:mine,shard:shard}}function dealt(scenarios,of,{checks:checks,targets:targets}){const named=new Map(targets.map(target=>[target.name,target]))
;const struck=({faults:faults})=>faults.flatMap(({on:on})=>named.get(on)??[]);const times=scenarios.map(scenario=>(0,_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.jn)(checks,scenario)+(0,
_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__.b0)(struck(scenario),scenario));const hands=Array.from({length:of},(_,hand)=>({hand:hand,totalMs:0,places:[]}))
;const longestFirst=[...times.keys()].toSorted((a,b)=>(times[b]??0)-(times[a]??0)||a-b);for(const place of longestFirst){const shortest=hands.reduce((least,one)=>one.totalMs<least.totalMs?one:least)
;shortest.totalMs+=times[place]??0;shortest.places.push(place)}return hands.map(({places:places})=>places.toSorted((a,b)=>a-b))}
const invalid=(message,hint)=>new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("PLAN_INVALID",message,{hint:hint})})};
