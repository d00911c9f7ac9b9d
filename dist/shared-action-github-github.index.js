export const id="shared-action-github-github";export const ids=["shared-action-github-github"];export const modules={
80188:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>readContext})
;var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161);var _event_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69483)
;var _jobs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51523);var _seed_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(97482)
;var _state_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(28154);async function readContext(env,startedAt){const event=await(0,
_event_js__WEBPACK_IMPORTED_MODULE_1__.j_)(env.GITHUB_EVENT_NAME??"",env.GITHUB_EVENT_PATH);const repository=repositoryOf(env.GITHUB_REPOSITORY);const run=identityOf(env,event,startedAt);return{
env:env,event:event,run:run,step:(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.un)(env,"step")??(0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__.zu)(),repository:repository,
workspace:env.GITHUB_WORKSPACE||process.cwd(),tempDir:env.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),apiUrl:env.GITHUB_API_URL||"https://api.github.com",
runUrl:repository===null?null:runUrl(env.GITHUB_SERVER_URL||"https://github.com",repository,run.id)}}function identityOf(env,event,startedAt){return{
id:/^\d{1,15}$/.test(env.GITHUB_RUN_ID??"")?env.GITHUB_RUN_ID??"0":"0",attempt:Number(/^\d{1,6}$/.exec(env.GITHUB_RUN_ATTEMPT??"")?.[0]??1),commit:(0,
_seed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(event,env.GITHUB_SHA??""),startedAt:startedAt}}function repositoryOf(name=""){const[,owner,repo]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(name)??[]
;return owner===undefined||repo===undefined?null:{owner:owner,repo:repo}}function runUrl(server,{owner:owner,repo:repo},id){const page=`${server}/${owner}/${repo}/actions/runs/${id}`
;return id!=="0"&&URL.canParse(page)?page:null}}),69483:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$6:()=>_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6,B0:()=>isFork,ZZ:()=>_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.ZZ,j_:()=>readEvent,
jj:()=>_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.jj,wF:()=>_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.wF})
;var _core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76387);var _world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9200);const maxBytes=25*1024*1024
;async function readEvent(name,path){if(path===undefined||path==="")return{name:name,payload:{},...name!==""&&{problem:"GITHUB_EVENT_PATH is not set"}};try{return{name:name,
payload:JSON.parse((await(0,_world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_0__.readBounded)(path,maxBytes)).toString("utf8"))}}catch(error){return{name:name,payload:{},
problem:`the event file ${problemOf(error)}`}}}function problemOf(error){if(error instanceof SyntaxError)return"is not JSON"
;return`cannot be read: ${error instanceof _world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_0__.r?error.message:error.code??"unknown error"}`}const isFork=pullRequest=>(0,
_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.jj)(pullRequest,"head","repo","id")!==(0,_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.jj)(pullRequest,"base","repo","id")}),
11370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ko:()=>readInputs})
;var _core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-compare-fail-on");var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27005)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _core_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75219)
;const commentPolicies=["always","on-failure","never"];const inputNames=["config","preview-url","seed","scenarios","budget","comment","fail-on","baseline","name","report-dir","github-token","matrix"]
;const mergeInputNames=["shards","comment","fail-on","baseline","name","report-dir","github-token","matrix"];const is=(fits,message)=>value=>fits.test(value)?null:`is not ${message}`
;const oneOf=values=>value=>values.includes(value)?null:`is not one of ${values.join(", ")}`;const rules={seed:_core_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_2__.$,
scenarios:is(/^[1-9]\d{0,3}$/,"a whole number from 1 to 9999"),name:is(/^[\w .:/-]{1,80}$/,"1 to 80 letters, digits, spaces or any of _ . : / -"),comment:oneOf(commentPolicies),
"fail-on":oneOf(_core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.failOnLevels)};const variable=name=>`INPUT_${name.toUpperCase()}`;function readInputs(env){
const given=name=>env[variable(name)]?.trim()||undefined;const names=given("shards")===undefined?inputNames:mergeInputNames;const problems=names.flatMap(name=>problem(name,given(name)))
;if(problems.length>0)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("INPUT_INVALID",problems.join("\n"));return{...texts(given),...choices(given),
unknown:unknownInputs(env,names)}}function problem(name,value){const rule=rules[name];if(value===undefined)return[];if(name==="matrix")return[]
;if(value.length>4096||value.includes("\0"))return[`input ${name}: too long, or not text`];const message=rule?.(value)??null
;return message===null?[]:[`input ${name}: ${JSON.stringify(value.slice(0,80))} ${message}`]}function texts(given){const named={config:given("config"),previewUrl:given("preview-url"),
seed:given("seed"),scenarios:given("scenarios"),budget:given("budget"),name:given("name"),baseline:given("baseline"),shards:given("shards"),githubToken:given("github-token")}
;return Object.fromEntries(Object.entries(named).filter(([,value])=>value!==undefined))}function choices(given){return{comment:given("comment")??"always",
failOn:given("fail-on")??_core_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.defaultFailOn,reportDir:given("report-dir")??"chaos-report"}}function unknownInputs(env,names){
const known=new Set(names.map(variable))
;return Object.keys(env).filter(key=>key.startsWith("INPUT_")&&!known.has(key)&&env[key]!=="").slice(0,20).map(key=>unknownInput(key.slice("INPUT_".length).toLowerCase().slice(0,80),names))}
function unknownInput(name,names){const likely=(0,_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name.replaceAll("_","-"),names)
;return`unknown input ${JSON.stringify(name)}${likely===undefined?`; there are ${names.join(", ")}`:`; did you mean ${likely}?`}`}}),
51523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LV:()=>sharedOf,VK:()=>shortDigest,Wy:()=>labelOf,aF:()=>listRoom,
nG:()=>mergedEntries,p4:()=>composed,zu:()=>newStep});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
;var _core_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10308);var _core_quantity_counted_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(51652)
;var _core_report_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(67091);var _core_report_wording_icons_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(12184)
;const mostEntries=40;const mostData=16e3;const longestLabel=80;const listRoom=2e4;const mostBody=64e3;const labels=/^[\w .,:/+()-]{1,80}$/
;const hidden=/^<!-- chaos-gate:jobs shown=([0-9a-f]{16}) digest=([0-9a-f]{16}) ([\w-]{1,16000}) -->$/;const reportBegins="\x3c!-- chaos-gate:report --\x3e";const shortDigest=text=>(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0,16);const newStep=()=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")
;const labelOf=text=>text.replace(/[^\w .,:/+()-]/g,"_").slice(0,longestLabel)||"job";function sharedOf(body){const lines=body.replaceAll("\r\n","\n").split("\n")
;const[,step,digest,data]=hidden.exec((lines[1]??"").slice(0,mostData+200))??[];const entries=data===undefined?null:entriesOf(data);if(entries===null||step===undefined)return null
;const begins=lines.indexOf(reportBegins);const report=begins<0?"":lines.slice(begins+1).join("\n").trimEnd();return{entries:entries,shown:begins>=0&&digest===shortDigest(report)?{step:step,
report:report}:null}}function entriesOf(data){try{const rows=JSON.parse(Buffer.from(data,"base64url").toString("utf8"));if(!Array.isArray(rows)||rows.length>mostEntries)return null
;const entries=rows.map(entryOf);return entries.every(entry=>entry!==null)?entries:null}catch{return null}}function entryOf(row){if(!Array.isArray(row)||row.length!==8)return null
;const[key,step,run,attempt,verdict,failed,scenarios,label]=row;const isDigest=value=>typeof value==="string"&&/^[0-9a-f]{16}$/.test(value);const isCount=value=>Number.isSafeInteger(value)&&value>=0
;if(!isDigest(key)||!isDigest(step)||![run,attempt,failed,scenarios].every(isCount))return null
;if(typeof verdict!=="string"||!Object.hasOwn(_core_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.hS,verdict))return null;if(typeof label!=="string"||!labels.test(label))return null;return{
key:key,step:step,run:run,attempt:attempt,verdict:verdict,failed:failed,scenarios:scenarios,label:label}}const replaces=(a,b)=>a.key===b.key&&(a.run>b.run||a.run===b.run&&a.attempt>b.attempt)
;function mergedEntries(known,own){const bySteps=new Map([...known,own].map(entry=>[entry.step,entry]));const all=[...bySteps.values()]
;return all.filter(entry=>!all.some(other=>replaces(other,entry))).sort((a,b)=>severity(b)-severity(a)||(a.label<b.label?-1:a.label>b.label?1:0)||(a.step<b.step?-1:1)).slice(0,mostEntries)}
const worstFirst=["unrestored","failed","error","unhealthy","invalid","refused","cancelled","inconclusive","passed"];const severity=({verdict:verdict})=>worstFirst.length-worstFirst.indexOf(verdict)
;function composed({marker:marker,name:name,entries:entries,own:own,ownReport:ownReport,shown:shown}){const[worst=own]=entries;const other=entries.find(({step:step})=>step===shown?.step)
;const keep=shown!==null&&other!==undefined&&other.step!==own.step&&severity(other)>severity(own);const report=keep?shown.report:ownReport.replaceAll("\r\n","\n").trimEnd()
;const step=keep?other.step:own.step;const list=entries.length<2?"":`${listOf(name,entries,worst,step)}\n\n`;const data=Buffer.from(JSON.stringify(entries.map(rowOf))).toString("base64url")
;const body=`${marker}\n\x3c!-- chaos-gate:jobs shown=${step} digest=${shortDigest(report)} ${data} --\x3e\n${list}${reportBegins}\n${report}\n`;return keep&&body.length>mostBody?composed({
marker:marker,name:name,entries:entries,own:own,ownReport:ownReport,shown:null}):body}
const rowOf=({key:key,step:step,run:run,attempt:attempt,verdict:verdict,failed:failed,scenarios:scenarios,label:label})=>[key,step,run,attempt,verdict,failed,scenarios,label]
;function listOf(name,entries,worst,shown){
const head=`${_core_report_wording_icons_js__WEBPACK_IMPORTED_MODULE_2__.qi[worst.verdict]} **${worst.verdict}** is the worst verdict of the ${entries.length} jobs named ${(0,
_core_report_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_3__.S)(name,false)}, which share this comment:`
;const lines=entries.map(entry=>`- ${lineOf(entry)}${entry.step===shown?" (its report follows)":""}`);return[head,"",...lines,"","Give each job its own `name` to get a comment for each."].join("\n")}
const lineOf=({verdict:verdict,label:label,failed:failed,scenarios:scenarios,run:run,attempt:attempt})=>`${_core_report_wording_icons_js__WEBPACK_IMPORTED_MODULE_2__.qi[verdict]} ${(0,
_core_report_markdown_code_span_js__WEBPACK_IMPORTED_MODULE_3__.S)(label,false)}: ${verdict}, ${failed} of ${(0,
_core_quantity_counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(scenarios,"scenario")} failed, run ${run}${attempt>1?`, attempt ${attempt}`:""}`}),
97482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>headCommit,n:()=>seedOf})
;var _event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69483);function headCommit(event,githubSha){const{payload:payload}=event;return(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"pull_request","head","sha")??(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"deployment","sha")??(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"merge_group","head_sha")??(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"workflow_run","head_sha")??(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"client_payload","git","sha")??githubSha}function seedOf(input,configured,commit,baseline){if(input!==undefined&&input!=="auto")return input
;if(configured!=="auto")return configured;return baseline??(commit.slice(0,12)||"0")}}),"action-github-github":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>GitHubRefusal,openGitHub:()=>openGitHub});var promises_=__webpack_require__(58500);var within=__webpack_require__("world-within")
;var context_event=__webpack_require__(69483);const responseLimitBytes=8*1024*1024;class ResponseTooLarge extends Error{constructor(){
super(`the response is larger than ${responseLimitBytes/1024/1024} MiB`);this.name="ResponseTooLarge"}}const boundedFetch=send=>async(input,init)=>{const response=await send(input,init)
;if(response.body===null)return response;const{status:status,statusText:statusText,headers:headers}=response;return new Response(await bytesOf(response.body),{status:status,statusText:statusText,
headers:headers})};async function bytesOf(body){let bytes=new Uint8Array(64*1024);let length=0;for await(const chunk of body){const needed=length+chunk.byteLength
;if(needed>responseLimitBytes)throw new ResponseTooLarge;if(needed>bytes.length)bytes=grown(bytes,Math.max(needed,2*bytes.length));bytes.set(chunk,length);length=needed}return bytes.subarray(0,length)
}function grown(bytes,size){const larger=new Uint8Array(size);larger.set(bytes);return larger}var retry_delay=__webpack_require__(53799);class GitHubRefusal extends Error{status;headers
;constructor({status:status,message:message,headers:headers}){super(message);this.name="GitHubRefusal";this.status=status;this.headers=headers}}const jobTokenLogin="github-actions[bot]"
;const perPage=100;const maxPages=50;async function openGitHub({token:token,apiUrl:apiUrl,owner:owner,repo:repo,retryDelay:retryDelay=retry_delay.qO}){
const{getOctokit:getOctokit}=await Promise.all([__webpack_require__.e("actions-github"),__webpack_require__.e("shared-undici-lib-web-fetch-index")]).then(__webpack_require__.bind(__webpack_require__,"actions-github-lib-github"))
;const octokit=getOctokit(token,{baseUrl:apiUrl});octokit.hook.before("request",options=>{options.request={...options.request,fetch:boundedFetch(options.request?.fetch??fetch)}});const at={
owner:owner,repo:repo};async function once(route,params,signal){try{return await(0,within.u)(retry_delay.HL,signal,limit=>octokit.request(route,{...params,request:{signal:limit}}))}catch(error){
signal.throwIfAborted();throw refusalOf(error)}}async function pause(error,tries,signal){const waitMs=error instanceof GitHubRefusal?retryDelay(error,tries,Date.now()):null
;if(waitMs===null)throw error;await(0,promises_.setTimeout)(waitMs,undefined,{signal:signal})}async function withRetries(route,params,signal){for(let tries=1;;tries+=1){try{
return await once(route,params,signal)}catch(error){await pause(error,tries,signal)}}}async function pages(route,params,signal){const all=[];for(let page=1;page<=maxPages;page+=1){
const{data:data,headers:headers}=await withRetries(route,{...at,...params,per_page:perPage,page:page},signal);if(!Array.isArray(data))throw new GitHubRefusal({status:0,
message:"the response is not a list",headers:{}});all.push(...data);if(!/rel="next"/.test(String(headers.link??"")))break}return all}return{pause:pause,
ask:async(route,params,signal)=>(await once(route,{...at,...params},signal)).data,
me:signal=>withRetries("GET /user",{},signal).then(({data:data})=>login(data),error=>isNobody(error)?"":Promise.reject(error)).then(async user=>{if(user!=="")return user
;const ask=limit=>octokit.graphql("{ viewer { login } }",{request:{signal:limit}});const answered=await(0,within.u)(retry_delay.HL,signal,ask).catch(()=>null);signal.throwIfAborted()
;return login(answered?.viewer)||jobTokenLogin}),pullRequestsOf:async(commit_sha,signal)=>(await pages("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{commit_sha:commit_sha
},signal)).flatMap(pullRequestFrom),comments:async(issue_number,signal)=>(await pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:issue_number
},signal)).flatMap(commentFrom),create:async(issue_number,body,signal)=>{const{data:data}=await once("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...at,issue_number:issue_number,
body:body},signal);const[made]=commentFrom(data);if(made===undefined)throw new GitHubRefusal({status:0,message:"the response is not a comment",headers:{}});return made},
update:async(comment_id,body,signal)=>{await withRetries("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...at,comment_id:comment_id,body:body},signal)},remove:async(comment_id,signal)=>{
await withRetries("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...at,comment_id:comment_id},signal).catch(ignoreMissing)}}}function refusalOf(error){
if(error.cause instanceof ResponseTooLarge)return new GitHubRefusal({...tooLarge,message:error.message});const{response:response,message:message}=error;return new GitHubRefusal({
status:response?.status??0,message:String(message).slice(0,500),headers:response?.headers??{}})}const tooLarge={status:413,headers:{}}
;const isNobody=error=>error instanceof GitHubRefusal&&(error.status===403||error.status===404);function ignoreMissing(error){if(!(error instanceof GitHubRefusal&&error.status===404))throw error}
const login=user=>(0,context_event.$6)(user,"login")??"";function commentFrom(data){const id=(0,context_event.jj)(data,"id");if(id===undefined)return[];const url=(0,
context_event.$6)(data,"html_url")??"";const body=(0,context_event.ZZ)(data,"body");return[{id:id,author:login((0,context_event.ZZ)(data,"user")),body:typeof body==="string"?body:"",
url:isPage(url)?url:null}]}const isPage=url=>/^https?:\/\/[!-~]{1,500}$/.test(url)&&URL.canParse(url);function pullRequestFrom(data){const number=(0,context_event.jj)(data,"number")
;return number===undefined?[]:[{number:number,open:(0,context_event.ZZ)(data,"state")==="open",head:(0,context_event.wF)(data,"head","sha")??"",fork:(0,context_event.B0)(data)}]}}),
53799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CM:()=>totalLimitMs,HL:()=>requestLimitMs,a5:()=>isRateLimit,
qO:()=>retryDelayMs});const maxTries=3;const totalLimitMs=6e4;const requestLimitMs=15e3;function retryDelayMs(refusal,tries,nowMs){if(tries>=maxTries)return null
;if(isRateLimit(refusal))return rateLimitMs(refusal,nowMs);return refusal.status===0||refusal.status>=500?1e3*2**(tries-1):null}function isRateLimit({status:status,message:message,headers:headers}){
if(status===429)return true;return status===403&&(headers["retry-after"]!==undefined||headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(message))}
function rateLimitMs({headers:headers},nowMs){const after=Number(headers["retry-after"]??Number.NaN)*1e3;const reset=Number(headers["x-ratelimit-reset"]??Number.NaN)*1e3-nowMs
;const waitMs=[after,reset].find(ms=>Number.isFinite(ms))??totalLimitMs;return waitMs<totalLimitMs?Math.max(waitMs,0):null}}),
6967:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>resultOfFailure,p:()=>problemLines})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _core_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10308)
;var _core_model_result_result_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46023);var _core_model_result_stop_cause_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76596)
;var _core_model_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(77380);const reasons={CONFIG_INVALID:"the config is invalid",CONFIG_MISSING:"there is no config",
CONFIG_UNREADABLE:"the config cannot be read",CONFIG_OUTSIDE:"the config is outside the workspace",INPUT_INVALID:"an input of the action is invalid",PREVIEW_REFUSED:"the preview may not be disturbed",
CAP_EXCEEDED:"the plan exceeds a cap of `safety`",TARGET_REFUSED:"a target may not be disturbed",EVENT_REFUSED:"unreviewed code would run with the permissions of this repository",
TARGET_NOT_READY:"a process that the gate started did not become ready",TARGET_UNAVAILABLE:"a target was not found",PLATFORM_UNSUPPORTED:"a run needs Linux",
SHARDS_INVALID:"the results are not those of the shards of one plan",SHARD_MISSING:"a shard of the plan has left no result",LOCKED:"another gate uses the same target",CANCELLED:"the run was cancelled"
};function resultOfFailure(error,{name:name,seed:seed,preview:preview,run:run}){const verdict=error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure?error.verdict:"error"
;const reason=error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure?reasons[error.code]??"the gate failed":"the gate has a bug";return{
schema:_core_model_result_result_js__WEBPACK_IMPORTED_MODULE_3__.F,version:_core_model_version_js__WEBPACK_IMPORTED_MODULE_4__.r,name:name,seed:seed,preview:preview,run:run,configDigest:"",
durationMs:0,verdict:verdict,exitCode:_core_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.hS[verdict],reason:reason,...verdict==="error"&&(0,
_core_model_result_stop_cause_js__WEBPACK_IMPORTED_MODULE_2__.dq)(error),confidence:0,checks:[],baseline:null,scenarios:[],controls:[],unstable:[],unrestored:[],trouble:[],notes:[],skipped:[],
comparison:null}}function problemLines(error){
if(!(error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return(error instanceof Error?error.stack??error.message:String(error)).split("\n").slice(0,20)
;const hint=error.hint===undefined?[]:["",...error.hint.split("\n")];return[`${error.code}: ${error.message}`.split("\n").slice(0,50),hint.slice(0,10)].flat()}}),
"action-publish-report-dir":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>prepareReportDir})
;var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var failure=__webpack_require__(45258);var base_folder=__webpack_require__(74510)
;async function withoutLinks(folder){for(const entry of await(0,promises_.readdir)(folder,{withFileTypes:true})){if(entry.isSymbolicLink())await(0,promises_.rm)((0,
external_node_path_.join)(folder,entry.name));else if(entry.isDirectory()&&entry.name===base_folder.Y)await withoutLinks((0,external_node_path_.join)(folder,entry.name))}}
async function prepareReportDir(asked,workspace,tempDir){const roots=await Promise.all([workspace,tempDir].map(root=>(0,promises_.realpath)(root).catch(()=>(0,external_node_path_.resolve)(root))))
;const path=(0,external_node_path_.resolve)(roots[0]??workspace,asked);const parent=await realParent(path)
;if(!roots.some(root=>inside(path,root)&&(parent===root||inside(parent,root))))throw outside(asked);await(0,promises_.mkdir)(path,{recursive:true}).catch(cause=>{
throw new failure.GateFailure("INPUT_INVALID",`report-dir cannot be created: ${cause.message}`,{cause:cause})});await withoutLinks(path);return(0,promises_.realpath)(path)}
async function realParent(path){return(0,promises_.realpath)(path).catch(()=>realParent((0,external_node_path_.dirname)(path)))}const inside=(path,root)=>{const way=(0,
external_node_path_.relative)(root,path);return way!==""&&!way.startsWith("..")&&!(0,external_node_path_.isAbsolute)(way)}
;const outside=asked=>new failure.GateFailure("CONFIG_OUTSIDE",`report-dir ${JSON.stringify(asked.slice(0,200))} is not a folder inside the workspace`,{
hint:"use a folder in the workspace, for example `report-dir: chaos-report`"})}),"action-secrets-runner":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>openRunner});var promises_=__webpack_require__(51455);var redactor=__webpack_require__("core-secrets-redactor")
;var guard_text=__webpack_require__(15761);const guardLines=text=>(0,guard_text.h)(text);function openRunner(write){let secrets=new Set;let redact=(0,redactor.$)(secrets);const masked=new Set
;const client=async()=>{
const core=await Promise.all([__webpack_require__.e("actions-core"),__webpack_require__.e("shared-undici-lib-web-fetch-index")]).then(__webpack_require__.bind(__webpack_require__,"actions-core-lib-core"))
;for(const secret of[...secrets].filter(each=>each.length>=6&&!masked.has(each))){masked.add(secret);core.setSecret(secret)}return core};const clean=text=>guardLines(redact(text));return{
redact:text=>redact(text),say:text=>write(`${clean(text)}\n`),async annotate({level:level,title:title,message:message}){(await client())[level](clean(message),{title:clean(title)})},
async output(name,value){(await client()).setOutput(name,clean(value))},async summary(markdown){const file=process.env.GITHUB_STEP_SUMMARY;if(file===undefined||file==="")return;await(0,
promises_.writeFile)(file,redact(markdown),{flag:"a"})},hide(all){secrets=new Set(all);redact=(0,redactor.$)(secrets)}}}}),
84892:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>secretsOf})
;var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38257);const secretsOf=(config,token,env,shown=[])=>[...token===undefined?[]:[token],...(0,
_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_0__.runSecrets)(config,env,shown)]}),76387:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,ZZ:()=>field,jj:()=>idAt,wF:()=>shaAt});function field(payload,...path){return path.reduce((value,key)=>{
const there=value!==null&&typeof value==="object"&&Object.hasOwn(value,key);return there?value[key]:undefined},payload)}function textAt(payload,...path){const value=field(payload,...path)
;return typeof value==="string"&&value.trim()!==""?value.trim():undefined}function idAt(payload,...path){const value=field(payload,...path)
;return typeof value==="number"&&Number.isSafeInteger(value)&&value>0?value:undefined}function shaAt(payload,...path){const value=textAt(payload,...path)
;return value!==undefined&&/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)?value:undefined}}),67091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>fenceFor,S:()=>codeSpan});var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function codeSpan(outside,inTable){
const shown=(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|")}),47964:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>cancelOnSignals});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;function cancelOnSignals(process,streams,onSignal=()=>undefined){const controller=new AbortController;let crash
;const cancel=name=>controller.abort(new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("CANCELLED",`cancelled by ${name}`));const fail=error=>{crash??=error;controller.abort(error)}
;const heed=name=>{onSignal(name,controller.signal.aborted);cancel(name)};const onClosedPipe=()=>cancel("a closed pipe")
;const listeners=[...["SIGINT","SIGTERM","SIGHUP"].map(name=>[process,name,heed]),...["uncaughtException","unhandledRejection"].map(name=>[process,name,fail]),...streams.map(stream=>[stream,"error",onClosedPipe])]
;for(const[emitter,name,listener]of listeners)emitter.on(name,listener);return{signal:controller.signal,crash:()=>crash,release:()=>{
for(const[emitter,name,listener]of listeners)emitter.off(name,listener)}}}})};
